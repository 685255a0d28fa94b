package import Evidence
import Synchronization

/// What several policies allow together, made to be asked often.
///
/// Of the rules about paths the most specific alone decides; rules with the same pattern are joined. A document about
/// secrets that allows adds to that, one that refuses (`deny_policy`) takes away, and `deny` and a refusal win. What
/// nothing allows is refused.
package final class AccessRules: Sendable {
    package let policies: [Policy]
    /// Whether everything may be done, and no policy is looked at.
    package let isRoot: Bool
    private let documents: [(policy: String, document: SecretsDocument)]
    /// Whether any of them speaks of secrets by their names.
    package var speakOfSecrets: Bool { !documents.isEmpty }
    private let hasTemplates: Bool
    /// The moments at which rules end, in order.
    private let expirations: [Instant]
    /// Where neither who asks nor when makes a difference.
    private let onlyTable: PathTable?
    private let tables = Mutex<[TableKey: PathTable]>([:])

    private struct TableKey: Hashable {
        /// `nil` where no rule has templates.
        var subject: PolicySubject?
        /// How many of `expirations` have passed.
        var ended: Int
    }

    private static let tableLimit = 256

    /// Policies in any order; two of one name count as one policy.
    package init(policies: [Policy], isRoot: Bool = false) {
        self.policies = policies
        self.isRoot = isRoot
        documents = policies.compactMap { policy -> (policy: String, document: SecretsDocument)? in
            guard case .secrets(let document) = policy.document else { return nil }
            return (policy.name, document)
        }
        let rules = policies.flatMap(\.rules)
        hasTemplates = rules.contains { $0.path.hasPlaces }
        expirations = Set(rules.compactMap(\.expiration)).sorted()
        onlyTable =
            hasTemplates || !expirations.isEmpty
            ? nil : Self.table(of: policies, for: PolicySubject(), at: Instant(microseconds: 0))
    }

    // MARK: Answers

    /// Whether what is asked may be done. Costs no allocation a rule.
    package func answer(_ question: PolicyQuestion) -> PolicyAnswer {
        if isRoot { return PolicyAnswer(isAllowed: true, ground: .root, why: .isRoot) }
        let ruled = ruling(on: question)
        guard !documents.isEmpty else { return ruled }
        guard let secret = question.secretPath else { return limited(ruled, question) }
        for (policy, document) in documents where document.isDeny {
            guard let pattern = document.speaks(of: secret, question, whenUnknown: true) else { continue }
            return PolicyAnswer(
                isAllowed: false,
                ground: .document(policy: policy, pattern: pattern.text),
                why: .refusedByDocument
            )
        }
        return allowance(secret, question, besides: ruled)
    }

    /// What documents limit of a request that is about no secret: they neither allow nor refuse it.
    private func limited(_ ruled: PolicyAnswer, _ question: PolicyQuestion) -> PolicyAnswer {
        guard ruled.isAllowed, documents.contains(where: { $0.document.maxTTL != nil }) else { return ruled }
        var answer = ruled
        let name = question.nameOfPath
        for (_, document) in documents where !document.isDeny {
            guard let limit = document.maxTTL, document.speaks(of: name, question, whenUnknown: true) != nil
            else { continue }
            answer.maxTTL = min(limit, answer.maxTTL ?? limit)
        }
        return answer
    }

    /// What documents add to what the rules say.
    private func allowance(
        _ secret: String,
        _ question: PolicyQuestion,
        besides ruled: PolicyAnswer
    ) -> PolicyAnswer {
        var answer = ruled
        let mayAllow = !question.needsSudo && ruled.why.leavesToOthers
        for (policy, document) in documents where !document.isDeny {
            guard answer.isAllowed || mayAllow,
                let pattern = document.speaks(of: secret, question, whenUnknown: false)
            else { continue }
            if !answer.isAllowed {
                answer = PolicyAnswer(
                    isAllowed: true,
                    ground: .document(policy: policy, pattern: pattern.text),
                    why: .allowed
                )
            }
            if let limit = document.maxTTL { answer.maxTTL = min(limit, answer.maxTTL ?? limit) }
        }
        return answer
    }

    /// What the rules about paths say.
    private func ruling(on question: PolicyQuestion) -> PolicyAnswer {
        let path = Self.path(question.path, isFolder: question.operation.isListing)
        guard let entry = table(for: question.subject, at: question.at).entry(for: path) else {
            return PolicyAnswer(isAllowed: false, ground: .nothing, why: .noRule)
        }
        var answer = PolicyAnswer(
            isAllowed: false,
            ground: .rule(
                policies: entry.policies(giving: question.operation),
                pattern: entry.pattern.text
            ),
            why: .allowed
        )
        let grant = entry.grant
        if grant.capabilities.contains(.deny) {
            answer.why = .denied
        } else if !grant.capabilities.contains(question.operation) {
            answer.why = .capabilityMissing(question.operation)
        } else if question.needsSudo, !grant.capabilities.contains(.sudo) {
            answer.why = .sudoMissing
        } else if let refusal = grant.refusal(of: question) {
            answer.why = refusal
        } else {
            answer.isAllowed = true
            if question.operation.isListing {
                answer.paginationLimit = grant.paginationLimit
                answer.keysFilterPath = grant.keysFilterPath
            }
        }
        return answer
    }

    // MARK: Capabilities

    /// What may be done on a path, by name: `["root"]` for everything, `["deny"]` for nothing.
    ///
    /// - Parameter secretPath: the secret at the path, where there is one: then documents count as well.
    package func capabilities(
        of path: String,
        secretPath: String? = nil,
        subject: PolicySubject = PolicySubject(),
        address: String = "",
        tokenTTL: Int? = nil,
        at now: Instant
    ) -> [String] {
        if isRoot { return [Policy.root] }
        let entry = table(for: subject, at: now).entry(for: Self.path(path, isFolder: false))
        var found = entry?.grant.capabilities ?? []
        if let secretPath, !documents.isEmpty {
            var question = PolicyQuestion(
                path: path,
                operation: .read,
                secretPath: secretPath,
                subject: subject,
                address: address,
                tokenTTL: tokenTTL,
                at: now
            )
            for operation in Capability.operations {
                question.operation = operation
                for (_, document) in documents
                where document.speaks(of: secretPath, question, whenUnknown: document.isDeny) != nil {
                    if document.isDeny {
                        found.remove(Capabilities(operation))
                    } else if !found.contains(.deny),
                        !Self.isRefused(operation, secretPath, question, documents)
                    {
                        found.insert(Capabilities(operation))
                    }
                }
            }
        }
        return found.listed.map(\.rawValue)
    }

    /// Whether anything may be done at `path` or below it.
    ///
    /// - Parameter secretPath: of the folder of secrets that it is, where it is one: then documents count as well.
    package func reaches(
        below path: String,
        secretPath: String? = nil,
        subject: PolicySubject,
        at now: Instant
    ) -> Bool {
        if isRoot || table(for: subject, at: now).reaches(below: Self.path(path, isFolder: false)) {
            return true
        }
        guard let secretPath else { return false }
        return documents.contains { _, document in
            !document.isDeny && document.isAbout(subject)
                && document.secrets.contains { $0.reaches(below: secretPath) }
        }
    }

    private static func isRefused(
        _ operation: Capability,
        _ secret: String,
        _ question: PolicyQuestion,
        _ documents: [(policy: String, document: SecretsDocument)]
    ) -> Bool {
        documents.contains { _, document in
            document.isDeny && document.speaks(of: secret, question, whenUnknown: true) != nil
        }
    }

    /// Of the keys of a list at `path`, those on whose own path, by the template of `PolicyAnswer.keysFilterPath`, anything
    /// may be done.
    package func visibleKeys(
        _ keys: [String],
        under path: String,
        by template: String,
        subject: PolicySubject,
        at now: Instant
    ) -> [String] {
        guard !isRoot else { return keys }
        guard let filter = KeysFilter(template) else { return [] }
        let table = table(for: subject, at: now)
        return keys.filter { key in
            let granted = table.entry(for: Self.path(filter.path(of: key, under: path), isFolder: false))?
                .grant
            guard let capabilities = granted?.capabilities else { return false }
            return !capabilities.isEmpty && !capabilities.contains(.deny)
        }
    }

    // MARK: Tables

    private func table(for subject: PolicySubject, at now: Instant) -> PathTable {
        if let onlyTable { return onlyTable }
        var known = subject
        // They make no difference to paths, and some are new with each connection.
        known.bindings = []
        let key = TableKey(
            subject: hasTemplates ? known : nil,
            ended: expirations.count { $0 <= now }
        )
        if let table = tables.withLock({ $0[key] }) { return table }
        let table = Self.table(of: policies, for: subject, at: now)
        tables.withLock { tables in
            if tables.count >= Self.tableLimit { tables = [:] }
            tables[key] = table
        }
        return table
    }

    static func table(of policies: [Policy], for subject: PolicySubject, at now: Instant) -> PathTable {
        PathTable(
            policies.flatMap { policy in
                policy.rules.compactMap { rule -> (policy: String, pattern: PathPattern, grant: PathGrant)? in
                    guard rule.expiration.map({ $0 > now }) ?? true,
                        let path = rule.path.pattern(for: subject)
                    else { return nil }
                    return (policy: policy.name, pattern: PathPattern(path), grant: rule.grant)
                }
            }
        )
    }

    /// Without leading slashes; of a list with one at its end.
    static func path(_ path: String, isFolder: Bool) -> [UInt8] {
        var bytes = Array(path.utf8.drop { $0 == UInt8(ascii: "/") })
        if isFolder, bytes.last != UInt8(ascii: "/") { bytes.append(UInt8(ascii: "/")) }
        return bytes
    }
}

extension Policy {
    /// Its rules about paths.
    var rules: [PathRule] {
        if case .acl(let document) = document { document.rules } else { [] }
    }
}

extension Capability {
    var isListing: Bool { self == .list || self == .scan }
}

extension SecretsDocument {
    /// The pattern by which it counts for a request; `nil` if it does not.
    ///
    /// - Parameter whenUnknown: whether it counts where one of its conditions can't be told.
    fileprivate func speaks(
        of secret: String,
        _ question: PolicyQuestion,
        whenUnknown: Bool
    ) -> SecretPattern? {
        guard operations.contains(question.operation), isAbout(question.subject),
            let pattern = pattern(for: question.operation, of: secret)
        else { return nil }
        switch conditions.outcome(for: question) {
        case .holds: return pattern
        case .fails: return nil
        case .unknown: return whenUnknown ? pattern : nil
        }
    }
}

extension PolicyAnswer.Reason {
    /// Whether a document may allow what the rules do not: not where one denies, nor past the limits of one that gives it.
    fileprivate var leavesToOthers: Bool {
        switch self {
        case .noRule, .capabilityMissing: true
        case .allowed, .isRoot, .denied, .refusedByDocument, .sudoMissing, .wrappingMissing,
            .parameterMissing,
            .parameterDenied, .parameterNotAllowed, .limitNeeded, .limitTooHigh:
            false
        }
    }
}

import API
import Access
import Evidence
import Ledger
import Secrets

/// Who is taken for asking, where policies are asked what they would answer.
struct TrialPerson {
    /// `The caller ada`
    var words: String
    var policies: [String]
    var subject: PolicySubject
    /// How long its token was made to live, in seconds; `nil` where that is not known.
    var tokenTTL: Int?
}

extension Pages {
    /// What the policies answer to what a form asks.
    ///
    /// - Parameter draft: a text in the place of the policy of its name, which who asks then has.
    /// - Throws: `AccessError`, `Problem` naming the field.
    func verdict(
        on trial: TrialForm,
        draft: (name: String, text: String)? = nil,
        for caller: Caller,
        from ownAddress: String
    ) async throws -> PolicyVerdict {
        guard let operation = Capability(rawValue: trial.operation), Capability.operations.contains(operation)
        else {
            throw Problem.invalidValue(
                "operation",
                "there is no operation «\(Clipping.text(trial.operation, 40))»",
                remedy: "choose one of \(TrialForm.operations.joined(separator: ", "))"
            )
        }
        let moment = try Self.moment(trial.at) ?? clock.now()
        let ttl = try Self.seconds(trial.tokenTTL)
        if !trial.address.isEmpty, AuditNetwork(trial.address) == nil || trial.address.contains("/") {
            throw Problem.invalidValue(
                "from",
                "this is no address",
                remedy: "give one such as 10.0.0.7 or 2001:db8::7"
            )
        }
        let person = try await person(trial.who, for: caller)
        let path = try Self.askedPath(trial.path, operation)
        let (secret, needsSudo) = try await secret(at: path, operation, of: caller)
        let named =
            (person?.policies ?? [])
            + trial.policies.split(separator: ",").map { String($0).withoutSpaceAround }
        let asked = Set(named.filter { !$0.isEmpty }.map(Policy.normalName))
        let there = Set(try await access.policyNames(of: caller.tenant))
        let question = PolicyQuestion(
            path: path,
            operation: operation,
            needsSudo: needsSudo,
            secretPath: secret,
            subject: person?.subject ?? PolicySubject(),
            address: trial.address,
            tokenTTL: ttl ?? person?.tokenTTL,
            at: moment
        )
        let said = try await access.simulate(
            question,
            policies: asked.intersection(there).sorted(),
            draft: draft,
            for: caller
        )
        let unknown = asked.subtracting(there).subtracting(draft.map { [Policy.normalName($0.name)] } ?? [])
        return PolicyVerdict(
            isAllowed: said.answer.isAllowed,
            reason: said.answer.reason,
            who: person?.words ?? "Whoever has these policies",
            operation: operation.rawValue,
            path: path,
            secret: secret,
            address: trial.address,
            at: moment,
            maxTTL: said.answer.maxTTL,
            unknown: unknown.sorted(),
            considered: said.considered.map {
                PolicyVerdict.Considered(
                    policy: $0.policy,
                    kind: $0.kind,
                    outcome: $0.outcome.rawValue,
                    pattern: $0.pattern,
                    reason: $0.reason
                )
            }
        )
    }

    // MARK: Who

    /// - Parameter text: the name of a caller, an entity, an agent or an application, in that order; `caller:`, `entity:`,
    ///   `agent:`, `application:` or `token:` in front says which.
    func person(_ text: String, for caller: Caller) async throws -> TrialPerson? {
        let text = text.withoutSpaceAround
        guard !text.isEmpty else { return nil }
        let tenant = Tenant(id: caller.tenant, name: caller.tenantName)
        func rest(of prefix: String) -> String? {
            text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : nil
        }
        if let accessor = rest(of: "token:") {
            guard let found = try await token(accessor, of: tenant) else { throw Self.unknown(text) }
            return found
        }
        if let name = rest(of: "entity:") {
            guard let found = try await entity(name, of: tenant) else { throw Self.unknown(text) }
            return found
        }
        if let name = rest(of: "caller:") {
            guard let found = try await person(calling: name, for: caller) else { throw Self.unknown(text) }
            return found
        }
        for kind in Principal.Kind.allCases {
            guard let name = rest(of: kind.rawValue + ":") else { continue }
            guard let found = try await principal(kind, name, for: caller) else { throw Self.unknown(text) }
            return found
        }
        if let found = try await person(calling: text, for: caller) { return found }
        if let found = try await entity(text, of: tenant) { return found }
        for kind in Principal.Kind.allCases {
            if let found = try await principal(kind, text, for: caller) { return found }
        }
        throw Self.unknown(text)
    }

    private static func unknown(_ text: String) -> Problem {
        .invalidValue(
            "who",
            "nobody here is called «\(Clipping.text(text, 100))»",
            remedy:
                "give the name of a caller, an entity, an agent or an application, or token: and an accessor"
        )
    }

    private func person(calling name: String, for caller: Caller) async throws -> TrialPerson? {
        guard let found = try await access.caller(named: name, for: caller) else { return nil }
        let isRoot = found.permissions.contains(.manageSecrets)
        return TrialPerson(
            words: "The caller \(Clipping.text(found.name, 100))",
            policies: [isRoot ? Policy.root : Policy.default],
            subject: PolicySubject(bindings: [found.id.description])
        )
    }

    /// By itself, as whom it signs in, and by its certificates.
    private func principal(_ kind: Principal.Kind, _ name: String, for caller: Caller) async throws
        -> TrialPerson?
    {
        let principal: Principal
        let certificates: [PrincipalCertificate]
        do {
            (principal, certificates) = try await access.principal(kind, name, for: caller)
        } catch AccessError.unknownPrincipal {
            return nil
        }
        let tenant = Tenant(id: caller.tenant, name: caller.tenantName)
        var person = TrialPerson(words: "", policies: [Policy.default], subject: PolicySubject())
        if let entity = principal.entityID, let found = try await self.entity(entity.description, of: tenant)
        {
            person = found
        }
        person.words = "The \(kind.rawValue) \(Clipping.text(principal.name, 100))"
        guard principal.status == .active else {
            // Nothing is bound to one that is not; suspended it is refused before policies are asked.
            person.words += ", which is \(principal.status.rawValue)"
            return person
        }
        let good = certificates.filter { $0.revokedAt == nil }.map { "sha256:" + $0.fingerprint.hex }
        let bindings = [principal.id.description] + [principal.callerID].compactMap { $0?.description } + good
        person.subject.bindings.formUnion(bindings.map(PolicyBinding.normal))
        return person
    }

    private func entity(_ name: String, of tenant: Tenant) async throws -> TrialPerson? {
        let byID = UniqueID(name)
        guard let entity = try await access.entity(byID.map { .id($0) } ?? .name(name), of: tenant) else {
            return nil
        }
        return TrialPerson(
            words: "The entity \(Clipping.text(entity.name, 100))"
                + (entity.isDisabled ? ", which is disabled" : ""),
            policies: [Policy.default] + entity.policies + entity.groups.flatMap(\.policies),
            subject: PolicySubject(
                entityID: entity.id.description,
                entityName: entity.name,
                entityMetadata: entity.metadata,
                aliases: entity.aliases.map { alias in
                    PolicySubject.Alias(
                        mountAccessor: alias.mountAccessor,
                        id: alias.id.description,
                        name: alias.name,
                        metadata: alias.metadata.merging(alias.customMetadata) { _, custom in custom }
                    )
                },
                groups: entity.groups.map {
                    PolicySubject.Group(id: $0.id, name: $0.name, metadata: $0.metadata)
                }
            )
        )
    }

    private func token(_ accessor: String, of tenant: Tenant) async throws -> TrialPerson? {
        do {
            let grant = try await access.grant(accessor: accessor, of: tenant)
            return TrialPerson(
                words: "The token \(Clipping.text(grant.displayName, 100))",
                policies: grant.policies,
                subject: grant.subject,
                tokenTTL: grant.expiresAt == nil ? nil : grant.ttl
            )
        } catch ClientError.unknownAccessor {
            return nil
        }
    }

    // MARK: What, and when

    static func askedPath(_ text: String, _ operation: Capability) throws -> String {
        do {
            let path = try SecretsHead.checked(text)
            return operation == .list || operation == .scan ? path.inFolder : path
        } catch let refusal as SecretsRefusal {
            throw Problem.invalidValue(
                "path",
                refusal.errors.joined(separator: "; "),
                remedy: "give one such as secret/data/prod/db"
            )
        }
    }

    /// Which secret a request's path is about, and whether it is kept for those who have sudo.
    func secret(at path: String, _ operation: Capability, of caller: Caller) async throws -> (
        String?, Bool
    ) {
        let table = try await door.parts.mounts.table(of: caller.tenant)
        guard let (mount, rest) = table.resolve(path) else { return (nil, false) }
        let bare = rest.withoutFinalSlash
        let needsSudo = door.parts.backend(for: mount)?.needsSudo(operation, bare) ?? false
        let isListing = operation == .list || operation == .scan
        let role = try await door.parts.roles.name(of: bare, in: mount)
        return (role ?? mount.secretName(below: bare, isListing: isListing), needsSudo)
    }

    /// `2026-01-31T09:30`, as a browser's field for moments gives it, or a whole moment.
    private static func moment(_ text: String) throws -> Instant? {
        let text = text.withoutSpaceAround
        guard !text.isEmpty else { return nil }
        let whole = text.utf8.count == 16 ? "\(text):00Z" : text.utf8.count == 19 ? "\(text)Z" : text
        guard let moment = Instant(rfc3339: whole, truncating: true) else {
            throw Problem.invalidValue(
                "at",
                "this is no moment",
                remedy: "give one such as 2026-01-31T09:30, in UTC"
            )
        }
        return moment
    }

    private static func seconds(_ text: String) throws -> Int? {
        let text = text.withoutSpaceAround
        guard !text.isEmpty else { return nil }
        guard let seconds = Int(text), (1...3_153_600_000).contains(seconds) else {
            throw Problem.invalidValue(
                "token_ttl",
                "this is no length of time in seconds",
                remedy: "give a whole number from 1 on"
            )
        }
        return seconds
    }
}

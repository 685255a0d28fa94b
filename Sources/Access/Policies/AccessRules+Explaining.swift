import Evidence

/// Why an answer is what it is: each policy that was looked at, and what it had to say.
package struct PolicyExplanation: Hashable, Sendable {
    package struct Considered: Hashable, Sendable {
        package enum Outcome: String, Hashable, Sendable, CaseIterable {
            /// What it says is the answer, or a part of it.
            case decides
            /// It speaks of it, and something else is more specific or stronger.
            case outweighed
            /// It does not speak of it.
            case silent
        }

        package var policy: String
        /// `acl` or `secrets`.
        package var kind: String
        package var outcome: Outcome
        /// Its own most specific pattern that matches.
        package var pattern: String?
        /// A sentence without its full stop.
        package var reason: String
    }

    package var answer: PolicyAnswer
    /// By name.
    package var considered: [Considered]
}

extension PolicyExplanation.Considered {
    /// Of a policy that a token names and that is somebody else's.
    static func boundToOthers(_ policy: Policy) -> PolicyExplanation.Considered {
        PolicyExplanation.Considered(
            policy: policy.name,
            kind: policy.document.kind,
            outcome: .silent,
            pattern: nil,
            reason: "it is bound to others"
        )
    }
}

extension AccessRules {
    /// The answer with its reasons. Looks at each policy by itself: for people, not for requests.
    package func explain(_ question: PolicyQuestion) -> PolicyExplanation {
        let answer = answer(question)
        guard !isRoot else {
            let root = PolicyExplanation.Considered(
                policy: Policy.root,
                kind: "acl",
                outcome: .decides,
                pattern: nil,
                reason: "the policy root allows everything"
            )
            return PolicyExplanation(answer: answer, considered: [root])
        }
        let considered = policies.sorted { $0.name < $1.name }.map { policy in
            switch policy.document {
            case .acl: explained(policy, question, answer)
            case .secrets(let document): explained(policy.name, document, question, answer)
            }
        }
        return PolicyExplanation(answer: answer, considered: considered)
    }

    private func explained(
        _ policy: Policy,
        _ question: PolicyQuestion,
        _ answer: PolicyAnswer
    ) -> PolicyExplanation.Considered {
        let path = Self.path(question.path, isFolder: question.operation.isListing)
        let own = Self.table(of: [policy], for: question.subject, at: question.at).entry(for: path)
        let all = Self.table(of: policies, for: question.subject, at: question.at).entry(for: path)
        var considered = PolicyExplanation.Considered(
            policy: policy.name,
            kind: policy.document.kind,
            outcome: .silent,
            pattern: own?.pattern.text,
            reason: "none of its rules is about the path"
        )
        guard let own, let all else { return considered }
        let gives = own.grant.capabilities.listed.map(\.rawValue).joined(separator: ", ")
        guard own.pattern == all.pattern else {
            considered.outcome = .outweighed
            considered.reason = "gives \(gives), and «\(all.pattern.text)» is more specific"
            return considered
        }
        switch answer.ground {
        case .rule:
            considered.outcome = .decides
            considered.reason = "gives \(gives)"
        case .document(let other, _):
            considered.outcome = .outweighed
            considered.reason = "gives \(gives), and \(other) decides"
        case .root, .nothing: break
        }
        return considered
    }

    private func explained(
        _ name: String,
        _ document: SecretsDocument,
        _ question: PolicyQuestion,
        _ answer: PolicyAnswer
    ) -> PolicyExplanation.Considered {
        var considered = PolicyExplanation.Considered(
            policy: name,
            kind: "secrets",
            outcome: .silent,
            pattern: nil,
            reason: "the request is about no secret"
        )
        guard let secret = question.secretPath ?? document.limitedName(question) else { return considered }
        guard let pattern = document.pattern(for: question.operation, of: secret) else {
            considered.reason =
                question.operation.isListing
                ? "it is about other secrets, or not about all in the folder" : "it is about other secrets"
            return considered
        }
        considered.pattern = pattern.text
        guard document.operations.contains(question.operation) else {
            considered.reason = "it is not about \(question.operation.rawValue)"
            return considered
        }
        guard document.isAbout(question.subject) else {
            considered.reason = "it is bound to others"
            return considered
        }
        switch document.conditions.outcome(for: question) {
        case .holds where question.secretPath == nil: considered.reason = "lets what is issued live"
        case .holds: considered.reason = document.isDeny ? "refuses it" : "allows it"
        case .fails(let why):
            considered.reason = why
            return considered
        case .unknown(let why) where question.secretPath == nil:
            considered.reason = "lets what is issued live, since \(why)"
        case .unknown(let why):
            considered.reason = document.isDeny ? "refuses it, since \(why)" : why
            guard document.isDeny else { return considered }
        }
        switch answer.ground {
        case .document(let other, _) where other == name: considered.outcome = .decides
        default: considered.outcome = .outweighed
        }
        if considered.outcome == .outweighed, answer.isAllowed, let limit = document.maxTTL {
            considered.outcome = .decides
            considered.reason += ", for at most \(limit) seconds"
        }
        return considered
    }
}

extension SecretsDocument {
    /// What it calls a request that is about no secret; `nil` where it does not limit what such ones issue.
    fileprivate func limitedName(_ question: PolicyQuestion) -> String? {
        isDeny || maxTTL == nil ? nil : question.nameOfPath
    }
}

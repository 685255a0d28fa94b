import Evidence
package import Ledger
import Postgres

// As the functions of Access+Policies.swift, for a caller of the tenant.

extension Access {
    /// As `putPolicy(_:text:of:by:)`, for a caller of the tenant.
    ///
    /// - Throws: `AccessError.permissionMissing` besides.
    package func putPolicy(
        _ name: String,
        text: String,
        over basis: PolicyBasis? = nil,
        by caller: Caller,
        key: IdempotencyKey? = nil
    ) async throws -> PolicyDecision {
        try caller.require(.managePolicies)
        return try await putPolicy(
            name,
            text: text,
            over: basis,
            of: caller.tenant,
            by: caller.actor,
            key: key
        )
    }

    /// As `deletePolicy(_:of:by:)`, for a caller of the tenant.
    ///
    /// - Throws: `AccessError.permissionMissing`, `.unknownPolicy` besides.
    package func deletePolicy(_ name: String, by caller: Caller, key: IdempotencyKey? = nil) async throws
        -> Receipt
    {
        try caller.require(.managePolicies)
        let receipt = try await deletePolicy(name, of: caller.tenant, by: caller.actor, key: key)
        guard let receipt else { throw AccessError.unknownPolicy(name) }
        return receipt
    }

    /// - Throws: `AccessError.permissionMissing`, `.unknownPolicy`.
    package func policy(named name: String, for caller: Caller) async throws -> StoredPolicy {
        try caller.require(.read)
        guard let policy = try await policy(named: name, of: caller.tenant) else {
            throw AccessError.unknownPolicy(name)
        }
        return policy
    }

    package func policies(for caller: Caller, after: String = "", limit: Int) async throws -> [StoredPolicy] {
        try caller.require(.read)
        return try await policies(of: caller.tenant, after: after, limit: limit)
    }

    /// What the policies named, and those that the subject is bound to, would answer, and why: nothing is done and nothing
    /// is written.
    ///
    /// - Parameter draft: a text that is tried in place of the policy of its name, or beside the others.
    /// - Throws: `AccessError.permissionMissing`, `.unknownPolicy`, `.policyUnfit`; `PostgresError`.
    package func simulate(
        _ question: PolicyQuestion,
        policies names: [String],
        draft: (name: String, text: String)? = nil,
        for caller: Caller
    ) async throws -> PolicyExplanation {
        try caller.require(.read)
        let revision = try await policyRevision(of: caller.tenant)
        let given = Set(names.map(Policy.normalName))
        var names = Set(
            try await policies(
                named: given.sorted(),
                boundTo: question.subject.bindings,
                of: caller.tenant,
                revision: revision
            )
        )
        // Named, and somebody else's.
        let others = given.subtracting(names).sorted()
        let trial = try draft.map { try Self.checked($0.name, $0.text) }
        if let trial { names.remove(trial.name) }
        if names.contains(Policy.root) {
            return AccessRules(policies: [], isRoot: true).explain(question)
        }
        let sorted = names.sorted()
        let rules = try await rules(named: sorted, of: caller.tenant, revision: revision)
        let known = Set(rules.policies.map(\.name))
        if let unknown = sorted.first(where: { !known.contains($0) }) {
            throw AccessError.unknownPolicy(unknown)
        }
        let all = trial.map { AccessRules(policies: rules.policies + [$0]) } ?? rules
        var explanation = all.explain(question)
        for policy in try await self.rules(named: others, of: caller.tenant, revision: revision).policies
        where policy.name != trial?.name {
            explanation.considered.append(.boundToOthers(policy))
        }
        explanation.considered.sort { $0.policy < $1.policy }
        return explanation
    }
}

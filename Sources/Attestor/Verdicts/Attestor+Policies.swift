package import Access
import Attestations
import Chronicle
package import Evidence
import Ledger
import Postgres

extension Attestor {
    /// Adds a policy, or the next version of the one of that name; what is the latest version already is given back.
    ///
    /// - Throws: `AttestorError.policyFault`.
    package func addPolicy(
        for caller: Caller,
        _ document: JSON
    ) async throws -> AttestorDecision<KeptPolicy> {
        try caller.require(.manageTrust)
        let policy: VerdictPolicy
        do throws(VerdictPolicyFault) { policy = try VerdictPolicy(document) } catch {
            throw AttestorError.policyFault(error)
        }
        let id = newIdentifier()
        let now = self.now()
        return try await decide(for: caller) { db in
            let query = PolicyStore().one(named: policy.name, version: nil, of: caller.tenant)
            let latest = try db.first(query, as: KeptPolicy.init)
            if let latest, latest.policy.digest == policy.digest {
                return AttestorDecision(value: latest, receipt: nil, isNew: false)
            }
            let kept = KeptPolicy(
                id: id,
                version: (latest?.version ?? 0) + 1,
                policy: policy,
                addedBy: caller.actor,
                addedAt: now
            )
            let receipt = try chronicle.record(PolicyAdded(kept: kept), of: caller.tenant, in: db)
            return AttestorDecision(value: kept, receipt: receipt, isNew: true)
        }
    }

    /// By its identifier, its name (the latest version) or `name@version`.
    ///
    /// - Throws: `AttestorError.unknownPolicy`.
    package func policy(for caller: Caller, _ reference: String) async throws -> KeptPolicy {
        try caller.require(.read)
        guard let found = try await policyReads.answer(to: reference, in: caller.tenant) else {
            throw AttestorError.unknownPolicy(reference)
        }
        return found
    }

    /// The policy to judge by, with what must hold still when the verdict is appended: that no later version of its name is there.
    /// What an identifier or a version names never changes.
    func judging(by reference: String, for caller: Caller) async throws -> (KeptPolicy, [Premise]) {
        try caller.require(.read)
        let place = PolicyReference(tenant: caller.tenant, text: reference)
        let found: KeptPolicy
        if let remembered = judgedBy.value(for: place) {
            found = remembered
        } else {
            found = try await policy(for: caller, reference)
            judgedBy.keep(found, for: place)
        }
        let isLatest = found.policy.name == reference
        return (found, isLatest ? [Premise(.latestPolicies, found.id, stamp: reference)] : [])
    }

    /// The newest first: of a name every version, else the latest of each name.
    package func policies(
        for caller: Caller,
        named name: String? = nil,
        before: UniqueID? = nil,
        limit: Int
    ) async throws -> [KeptPolicy] {
        try caller.require(.read)
        let query = PolicyStore().page(
            try Self.checked(limit),
            before: before,
            named: name?.storable,
            of: caller.tenant
        )
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(KeptPolicy.init)
    }
}

/// How a tenant names a policy.
struct PolicyReference: Hashable, Sendable {
    var tenant: TenantID
    var text: String
}

extension PremiseSource {
    /// Policies by their names, which are the stamps: that each is the latest of its name.
    fileprivate static let latestPolicies = PremiseSource("verdict.policies") { ids, stamps, tenant in
        """
        SELECT held.place
        FROM unnest((SELECT \(ids)::uuid[]), (SELECT \(stamps)::text[])) WITH ORDINALITY AS held (policy_id, policy_name, place)
        LEFT JOIN LATERAL (
            SELECT latest.policy_id FROM verdict.policies AS latest
            WHERE latest.tenant_id = \(tenant) AND latest.policy_name = held.policy_name
            ORDER BY latest.policy_version DESC
            LIMIT 1
        ) AS found ON true
        WHERE held.policy_id IS DISTINCT FROM found.policy_id
        """
    }
}

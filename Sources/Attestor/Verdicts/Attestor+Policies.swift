package import Access
import Attestations
import Chronicle
package import Evidence
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

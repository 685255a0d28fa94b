package import Access
import Chronicle
import Evidence
package import Ledger
import Postgres

extension Custody {
    /// Lets ceremonies that are opened from now on be decided in a cluster.
    ///
    /// - Throws: `CustodyError.substratePresent`: a tenant has one at most; `.invalid`.
    package func addSubstrate(
        for caller: Caller,
        _ draft: SubstrateDraft,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<Substrate> {
        try caller.require(.manageSubstrates)
        try draft.check()
        return try await decide(for: caller) { db in
            let store = SubstrateStore(tenant: caller.tenant)
            if let earlier = try earlier(
                key,
                for: caller,
                in: db,
                { entry in try entry.data["substrate_id"]?.string.flatMap { try named($0, store, in: db) } }
            ) {
                return earlier
            }
            guard try db.first(store.deciding, as: Substrate.init) == nil else {
                throw CustodyError.substratePresent
            }
            let substrate = Substrate(
                id: entries.identifier(),
                name: draft.name,
                address: draft.address,
                namespace: draft.namespace,
                credentialFile: draft.credentialFile,
                authorityFile: draft.authorityFile,
                addedBy: caller.actor,
                addedByCaller: caller.id,
                addedAt: clock.now()
            )
            let receipt = try chronicle.record(
                SubstrateAdded(substrate: substrate),
                key: key,
                of: caller.tenant,
                in: db
            )
            return Decision(value: substrate, receipt: receipt, isNew: true)
        }
    }

    /// Lets ceremonies that are opened from now on be decided by the built-in quorum; those that are open stay with the
    /// cluster. One that is removed already stays so.
    ///
    /// - Throws: `CustodyError.unknownSubstrate`.
    package func removeSubstrate(
        for caller: Caller,
        _ name: String,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<Substrate> {
        try caller.require(.manageSubstrates)
        return try await decide(for: caller) { db in
            let store = SubstrateStore(tenant: caller.tenant)
            if let earlier = try earlier(
                key,
                for: caller,
                in: db,
                { entry in try entry.data["substrate_id"]?.string.flatMap { try named($0, store, in: db) } }
            ) {
                return earlier
            }
            guard var substrate = try db.first(store.latest(named: name), as: Substrate.init) else {
                throw CustodyError.unknownSubstrate(name)
            }
            guard substrate.removedAt == nil else {
                return Decision(value: substrate, receipt: nil, isNew: false)
            }
            let now = clock.now()
            substrate.removedAt = now
            let receipt = try chronicle.record(
                SubstrateRemoved(id: substrate.id, name: name, by: caller.actor, at: now),
                key: key,
                of: caller.tenant,
                in: db
            )
            return Decision(value: substrate, receipt: receipt, isNew: true)
        }
    }

    private func named(_ id: String, _ store: SubstrateStore, in db: isolated Connection) throws -> Substrate?
    {
        guard let id = UniqueID(id) else { return nil }
        return try db.first(store.one(id), as: Substrate.init)
    }

    /// The substrate that decides, and removed ones with open ceremonies, each with how its watch stands.
    package func substrates(for caller: Caller) async throws -> [(
        substrate: Substrate, standing: SubstrateStanding
    )] {
        try caller.require(.read)
        let store = SubstrateStore(tenant: caller.tenant)
        var found: [(Substrate, SubstrateStanding)] = []
        for substrate in try await database.rows(
            for: caller.tenant,
            store.current(at: clock.now()),
            as: Substrate.init
        ) {
            found.append((substrate, try await standing(of: substrate.id, tenant: caller.tenant)))
        }
        return found
    }

    private func standing(of substrate: UniqueID, tenant: TenantID) async throws -> SubstrateStanding {
        let store = SubstrateStore(tenant: tenant)
        let results = try await database.batch(
            for: tenant,
            [store.watch(of: substrate), store.count(of: substrate), store.problems(of: substrate)]
        )
        let watch = results[0].rows.first
        return SubstrateStanding(
            resourceVersion: try watch?["resource_version"],
            lastHeardAt: try watch?["last_heard_at"],
            failure: try watch?["failure"],
            failedAt: try watch?["failed_at"],
            resourceCount: try results[1].rows.first?["count"] ?? 0,
            problems: try results[2].rows.map { row in
                SubstrateStanding.Problem(
                    resource: try row["name"],
                    reason: try row["problem"],
                    at: try row["seen_at"]
                )
            }
        )
    }
}

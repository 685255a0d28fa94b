import Chronicle
import Evidence
import Ledger
import Postgres

// A baseline that is captured from a managed tenant is its provider's: no transaction sees both. The run stands in the
// managed tenant, whose word counts last in the transaction that marks the run with the snapshot that is to come: an end of
// the delegation before it keeps everything back, and one after it comes too late, as if it had come after the run. The
// provider's transaction writes the snapshot, once for a run; a third ends the run. What is killed in between is done again,
// or goes on from the snapshot that is there.

extension Drift {
    /// Gives what was seen in a tenant to the provider whose baseline it is.
    ///
    /// - Throws: `DriftError.delegationEnded` where either side ended it; `.runCancelled`; `.invalid` where the baseline was
    ///   changed meanwhile.
    func handOver(
        _ sight: BaselineSight,
        _ run: OperationRun,
        from tenant: TenantID,
        to owner: TenantID,
        _ hooks: RunHooks
    ) async throws {
        guard let delegation = run.delegationID else { throw DriftError.delegationEnded }
        try await refuseNamed(sight, delegation, of: tenant)
        var told = run
        sight.tell(&told)
        let marked = told
        try await database.transaction(for: tenant) { db in
            try Self.ending(run, of: tenant, in: db).update(marked, in: db)
        }
        let snapshot = try await database.transaction(for: owner) { [chronicle] db in
            guard try DelegationStore(tenant: owner).holds(delegation, in: db) else {
                throw DriftError.delegationEnded
            }
            try Self.holdUnchanged(sight.snapshot.baselineID, sight, in: db, of: owner)
            // Another server that took the run for dead may have come first.
            let store = BaselineStore(tenant: owner)
            let known = store.snapshot(of: sight.snapshot.baselineID, by: run.id)
            if let known = try db.first(known, as: BaselineSnapshot.init) { return known }
            let event = BaselineCaptured(
                snapshot: sight.snapshot,
                name: sight.name,
                items: sight.items,
                delegation: delegation
            )
            _ = try chronicle.record(event, of: owner, in: db)
            return sight.snapshot
        }
        try await end(marked, handedOver: snapshot, of: tenant, hooks)
    }

    /// Refuses what would tell the provider's others whom it is from: what a tenant is called was not said, or not all.
    private func refuseNamed(_ sight: BaselineSight, _ delegation: UniqueID, of tenant: TenantID) async throws
    {
        let theirs = try await database.first(
            for: tenant,
            DelegationStore(tenant: tenant).one(delegation),
            as: TenantDelegation.init
        )
        guard let name = theirs?.tenantName, name.unicodeScalars.count >= TenantNames.Limit.shortestName
        else {
            return
        }
        let finder = Neutraliser(TenantNames(names: [name]), tenant: "")
        let gaps = sight.snapshot.gaps.map { (id: $0.path, json: $0.json) }
        let items = sight.items.map { (id: $0.id, json: $0.json) }
        for (id, json) in items + gaps {
            var told = Neutralisation()
            _ = finder.neutral(json, counting: &told)
            guard told.isEmpty else {
                throw DriftError.invalid(
                    field: "managed_tenant",
                    reason:
                        "is called «\(name)», which would stand in the baseline at «\(finder.neutral(id))»",
                    remedy: "have the tenant say so (muniment baseline names --name), and capture it then; "
                        + "or leave out what says it (--exclude)"
                )
            }
        }
    }

    /// Ends a run whose snapshot stands in the provider's tenant, whatever became of the delegation since.
    func end(
        _ run: OperationRun,
        handedOver snapshot: BaselineSnapshot,
        of tenant: TenantID,
        _ hooks: RunHooks
    ) async throws {
        let now = clock.now()
        try await database.transaction(for: tenant) { db in
            let store = RunStore(tenant: tenant)
            guard var ended = try store.locked(run.id, in: db), !ended.state.hasEnded else {
                throw DriftError.runCancelled
            }
            ended.counts[.items] = snapshot.itemCount
            ended.counts[.gaps] = snapshot.gaps.count
            ended.end(with: snapshot, at: now)
            try store.update(ended, in: db)
            try hooks.finish(db)
        }
    }

    /// Refuses to go on with a run for a provider where the tenant itself has ended that.
    func hold(_ run: OperationRun, of tenant: TenantID) async throws {
        guard run.delegationID != nil else { return }
        try await database.transaction(for: tenant) { db in try Self.hold(run, of: tenant, in: db) }
    }
}

extension SnapshotItem {
    /// All that is kept of it.
    fileprivate var json: JSON {
        [
            "subject_id": .string(id), "meta_jsonb": meta, "content": content ?? .null,
        ]
    }
}

extension OperationRun {
    /// The snapshot that is to come is marked: its provider has it, or is about to.
    var isHandedOver: Bool { type == .capture && delegationID != nil && snapshotID != nil }
}

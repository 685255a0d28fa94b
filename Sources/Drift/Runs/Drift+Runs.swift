package import Access
package import Evidence
import Ledger
package import Postgres

/// What a run goes on with, and is told by.
package struct RunHooks: Sendable {
    package typealias Report = @Sendable (_ done: Int, _ total: Int?, _ note: String?) -> Void
    package typealias Finish = @Sendable (isolated Connection) throws -> Void

    /// How far it is.
    var report: Report
    /// The last statement of the transaction of its effects: where it throws, there are none.
    var finish: Finish

    package init(report: @escaping Report = { _, _, _ in }, finish: @escaping Finish = { _ in }) {
        self.report = report
        self.finish = finish
    }
}

extension Drift {
    /// Asks for a capture of a baseline: what stands in its own tenant becomes a snapshot.
    ///
    /// - Parameter enqueue: asks for the job that performs the run, in the transaction that makes it.
    /// - Throws: `DriftError.unknownBaseline`.
    package func requestCapture(
        for caller: Caller,
        of reference: String,
        enqueue: @escaping @Sendable (OperationRun, isolated Connection) throws -> Void
    ) async throws -> OperationRun {
        try caller.require(.runDrift)
        return try await request(.capture, for: caller, of: reference, snapshot: nil, enqueue)
    }

    /// Asks for a comparison of the tenant with a baseline: with its latest snapshot, or with one that is named.
    ///
    /// - Throws: `DriftError.unknownBaseline`, `.noSnapshot`, `.unknownSnapshot`.
    package func requestComparison(
        for caller: Caller,
        with reference: String,
        snapshot: UniqueID? = nil,
        enqueue: @escaping @Sendable (OperationRun, isolated Connection) throws -> Void
    ) async throws -> OperationRun {
        try caller.require(.runDrift)
        return try await request(.compare, for: caller, of: reference, snapshot: snapshot, enqueue)
    }

    private func request(
        _ type: RunType,
        for caller: Caller,
        of reference: String,
        snapshot: UniqueID?,
        _ enqueue: @escaping @Sendable (OperationRun, isolated Connection) throws -> Void
    ) async throws -> OperationRun {
        let (id, now) = (entries.identifier(), clock.now())
        return try await database.transaction(for: caller.tenant) { db in
            let store = BaselineStore(tenant: caller.tenant)
            let profile = try Self.locked(reference, store, in: db)
            var run = OperationRun(
                id: id,
                type: type,
                provider: caller.tenant,
                baselineID: profile.id,
                requestedBy: caller.actor,
                createdAt: now
            )
            if type == .compare {
                run.snapshotID = try Self.snapshot(snapshot, of: profile, store, in: db)
            }
            try RunStore(tenant: caller.tenant).insert(run, in: db)
            try enqueue(run, db)
            return run
        }
    }

    private static func snapshot(
        _ wanted: UniqueID?,
        of profile: BaselineProfile,
        _ store: BaselineStore,
        in db: isolated Connection
    ) throws -> UniqueID {
        guard let wanted else {
            guard let latest = profile.snapshot else { throw DriftError.noSnapshot(baseline: profile.name) }
            return latest.id
        }
        let found = try db.first(store.snapshot(wanted), as: BaselineSnapshot.init)
        guard let found, found.baselineID == profile.id else {
            throw DriftError.unknownSnapshot(wanted.text)
        }
        return found.id
    }

    /// - Throws: `DriftError.unknownRun`.
    package func run(for caller: Caller, _ id: UniqueID) async throws -> OperationRun {
        try caller.require(.read)
        let query = RunStore(tenant: caller.tenant).one(id)
        let found = try await database.first(for: caller.tenant, query, as: OperationRun.init)
        guard let found else { throw DriftError.unknownRun(id.text) }
        return found
    }

    /// The newest first; of one type or baseline where asked for, and older than one.
    package func runs(
        for caller: Caller,
        type: RunType? = nil,
        of reference: String? = nil,
        before last: UniqueID? = nil,
        limit: Int = 50
    ) async throws -> [OperationRun] {
        try caller.require(.read)
        let limit = try Self.checked(limit)
        var baselineID: UniqueID?
        if let reference { baselineID = try await baseline(for: caller, reference).id }
        let query = RunStore(tenant: caller.tenant).page(
            before: last,
            type: type,
            baseline: baselineID,
            limit: limit
        )
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(OperationRun.init)
    }

    /// Stops a run that has not ended; what it found so far is dropped. Doing it again changes nothing.
    ///
    /// - Parameter cancel: cancels the job that performs the run, in the same transaction.
    /// - Throws: `DriftError.unknownRun`, `.runEnded`.
    package func cancelRun(for caller: Caller, _ id: UniqueID) async throws -> OperationRun {
        try caller.require(.runDrift)
        let now = clock.now()
        return try await database.transaction(for: caller.tenant) { db in
            let store = RunStore(tenant: caller.tenant)
            guard var run = try store.locked(id, in: db) else { throw DriftError.unknownRun(id.text) }
            if run.state == .cancelled { return run }
            guard !run.state.hasEnded else { throw DriftError.runEnded(run.state) }
            run.state = .cancelled
            run.failure = "cancelled by \(caller.actor)"
            run.finishedAt = now
            try store.update(run, in: db)
            return run
        }
    }

    // MARK: Performing

    /// Performs a run, or what is left of it: may begin again after a kill, and reaches the same counts. A run that has
    /// ended is left as it is.
    package func perform(_ id: UniqueID, of tenant: TenantID, _ hooks: RunHooks = RunHooks()) async throws {
        guard let run = try await begin(id, of: tenant, hooks) else { return }
        switch run.type {
        case .import: break
        case .capture: try await capture(run, of: tenant, hooks)
        case .compare: try await compare(run, of: tenant, hooks)
        }
    }

    /// Ends a run that can't be performed.
    package func fail(_ id: UniqueID, of tenant: TenantID, because reason: String) async throws {
        let now = clock.now()
        try await database.transaction(for: tenant) { db in
            let store = RunStore(tenant: tenant)
            guard var run = try store.locked(id, in: db), !run.state.hasEnded else { return }
            run.state = .failed
            run.failure = String(reason.prefix(1_000))
            run.finishedAt = now
            try store.update(run, in: db)
        }
    }

    private func begin(_ id: UniqueID, of tenant: TenantID, _ hooks: RunHooks) async throws -> OperationRun? {
        let now = clock.now()
        return try await database.transaction(for: tenant) { db in
            let store = RunStore(tenant: tenant)
            guard var run = try store.locked(id, in: db), !run.state.hasEnded else {
                try hooks.finish(db)
                return nil
            }
            run.state = .running
            run.startedAt = run.startedAt ?? now
            try store.update(run, in: db)
            return run
        }
    }

    /// The run, locked for its end.
    ///
    /// - Throws: `DriftError.runCancelled` where it has ended meanwhile.
    static func ending(_ run: OperationRun, of tenant: TenantID, in db: isolated Connection) throws
        -> RunStore
    {
        let store = RunStore(tenant: tenant)
        guard let now = try store.locked(run.id, in: db), !now.state.hasEnded else {
            throw DriftError.runCancelled
        }
        return store
    }
}

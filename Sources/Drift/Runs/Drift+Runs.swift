package import Access
package import Evidence
package import Ledger
package import Postgres

/// What a run goes on with, and is told by.
package struct RunHooks: Sendable {
    package typealias Report = @Sendable (_ done: Int, _ total: Int?, _ note: String?) async throws -> Void
    package typealias Look = @Sendable (DirectorySource, TenantID) async throws -> DirectorySight
    package typealias Finish = @Sendable (isolated Connection) throws -> Void

    /// How far it is.
    var report: Report
    /// Reads a directory.
    var look: Look
    /// The last statement of the transaction of its effects: where it throws, there are none.
    var finish: Finish

    package init(
        report: @escaping Report = { _, _, _ in },
        look: @escaping Look = { _, _ in
            throw DirectoryFailure(field: "source", reason: "is read by no server", remedy: "ask a server")
        },
        finish: @escaping Finish = { _ in }
    ) {
        self.report = report
        self.look = look
        self.finish = finish
    }
}

extension Drift {
    /// Asks for a capture of a baseline of the caller's tenant: what stands there, or in one that it manages, becomes a
    /// snapshot.
    ///
    /// - Parameters:
    ///   - managed: the caller as it acts in the tenant that is captured (`acting`), where that is not its own: the run is
    ///     made there, in a transaction of its own. The snapshot is its provider's all the same.
    ///   - enqueue: asks for the job that performs the run, in the transaction that makes it.
    /// - Throws: `DriftError.unknownBaseline`, `.delegationEnded`, `.notDelegated`.
    package func requestCapture(
        for caller: Caller,
        of reference: String,
        key: IdempotencyKey? = nil,
        in managed: Caller? = nil,
        enqueue: @escaping @Sendable (OperationRun, isolated Connection) throws -> Void
    ) async throws -> OperationRun {
        try caller.require(.runDrift)
        guard caller.acting == nil else { throw DriftError.unknownBaseline(reference) }
        guard let managed, managed.acting != nil else {
            return try await request(.capture, for: caller, of: reference, snapshot: nil, key, enqueue)
        }
        let (id, now) = (entries.identifier(), clock.now())
        let profile = try await baseline(for: caller, reference)
        guard profile.retiredAt == nil else { throw DriftError.unknownBaseline(reference) }
        return try await database.transaction(for: managed.tenant) { db in
            try Self.hold(managed, .capture, in: db)
            let store = RunStore(tenant: managed.tenant)
            if let earlier = try store.earlier(key, in: db) { return earlier }
            var run = OperationRun(
                id: id,
                type: .capture,
                provider: caller.tenant,
                baselineID: profile.id,
                requestedBy: managed.actor,
                createdAt: now
            )
            run.delegationID = managed.acting?.delegation
            try store.insert(run, key: key, in: db)
            try enqueue(run, db)
            return run
        }
    }

    /// Asks for a comparison with a baseline of the caller's tenant: with its latest snapshot, or with one that is named.
    ///
    /// - Parameters:
    ///   - managed: the caller as it acts in the tenant that is compared (`acting`), where that is not its own: the run is
    ///     made there, in a transaction of its own.
    ///   - joiningUnfinished: whether a comparison that has not ended is as good as a new one.
    /// - Throws: `DriftError.unknownBaseline`, `.noSnapshot`, `.unknownSnapshot`, `.delegationEnded`, `.notDelegated`.
    package func requestComparison(
        for caller: Caller,
        with reference: String,
        snapshot: UniqueID? = nil,
        key: IdempotencyKey? = nil,
        in managed: Caller? = nil,
        joiningUnfinished: Bool = false,
        enqueue: @escaping @Sendable (OperationRun, isolated Connection) throws -> Void
    ) async throws -> OperationRun {
        try caller.require(.runDrift)
        guard caller.acting == nil else { throw DriftError.unknownBaseline(reference) }
        guard managed?.acting != nil || joiningUnfinished else {
            return try await request(.compare, for: caller, of: reference, snapshot: snapshot, key, enqueue)
        }
        let (id, now) = (entries.identifier(), clock.now())
        let profile = try await baseline(for: caller, reference)
        guard profile.retiredAt == nil else { throw DriftError.unknownBaseline(reference) }
        let snapshotID = try await database.transaction(for: caller.tenant) { db in
            try Self.snapshot(snapshot, of: profile, BaselineStore(tenant: caller.tenant), in: db)
        }
        let subject = managed ?? caller
        return try await database.transaction(for: subject.tenant) { db in
            try Self.hold(subject, .compare, in: db)
            let store = RunStore(tenant: subject.tenant)
            if let earlier = try store.earlier(key, in: db) { return earlier }
            let since = now.advanced(by: .zero - Self.longestRun)
            var run = OperationRun(
                id: id,
                type: .compare,
                provider: caller.tenant,
                baselineID: profile.id,
                snapshotID: snapshotID,
                requestedBy: subject.actor,
                createdAt: now
            )
            run.delegationID = subject.acting?.delegation
            let unfinished = store.unfinished(like: run, since: since)
            if joiningUnfinished, let known = try db.first(unfinished, as: OperationRun.init) { return known }
            try store.insert(run, key: key, in: db)
            try enqueue(run, db)
            return run
        }
    }

    /// What has not ended after so long is not waited for.
    private static let longestRun: Duration = .seconds(86_400)

    private func request(
        _ type: RunType,
        for caller: Caller,
        of reference: String,
        snapshot: UniqueID?,
        _ key: IdempotencyKey?,
        _ enqueue: @escaping @Sendable (OperationRun, isolated Connection) throws -> Void
    ) async throws -> OperationRun {
        let (id, now) = (entries.identifier(), clock.now())
        return try await database.transaction(for: caller.tenant) { db in
            let (store, runs) = (BaselineStore(tenant: caller.tenant), RunStore(tenant: caller.tenant))
            if let earlier = try runs.earlier(key, in: db) { return earlier }
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
            try runs.insert(run, key: key, in: db)
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
        guard let found, caller.mayKnow(found) else { throw DriftError.unknownRun(id.text) }
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
        if let reference { baselineID = try await self.baselineID(for: caller, reference) }
        let query = RunStore(tenant: caller.tenant).page(
            before: last,
            type: type,
            baseline: baselineID,
            acting: caller.acting,
            limit: limit
        )
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(OperationRun.init)
    }

    /// Stops a run that has not ended; what it found so far is dropped. Doing it again changes nothing.
    ///
    /// - Parameter cancel: cancels the job that performs the run, in the same transaction.
    /// - Throws: `DriftError.unknownRun`, `.runEnded`.
    package func cancelRun(
        for caller: Caller,
        _ id: UniqueID,
        cancel: @escaping @Sendable (OperationRun, isolated Connection) throws -> Void = { _, _ in }
    ) async throws -> OperationRun {
        try caller.require(.runDrift)
        let now = clock.now()
        return try await database.transaction(for: caller.tenant) { db in
            let store = RunStore(tenant: caller.tenant)
            let found = try store.locked(id, in: db)
            guard var run = found, caller.mayKnow(run) else { throw DriftError.unknownRun(id.text) }
            try Self.hold(caller, run.type == .compare ? .compare : .capture, in: db)
            if run.state == .cancelled { return run }
            guard !run.state.hasEnded else { throw DriftError.runEnded(run.state) }
            if run.isHandedOver {
                throw DriftError.invalid(
                    field: "run",
                    reason: "is handing its snapshot over to the provider",
                    remedy: "wait for its end, which is near"
                )
            }
            run.state = .cancelled
            run.failure = "cancelled by \(caller.actor)"
            run.finishedAt = now
            try store.update(run, in: db)
            try askSummary(of: run, of: caller.tenant, in: db)
            try cancel(run, db)
            return run
        }
    }

    // MARK: Performing

    /// The oldest runs of a tenant that have not ended, of those that were asked for so long ago.
    package func unfinishedRuns(of tenant: TenantID, olderThan age: Duration, limit: Int = 500) async throws
        -> [UniqueID]
    {
        let moment = clock.now().advanced(by: .zero - age)
        let query = RunStore(tenant: tenant).unfinished(before: moment, limit: limit)
        return try await database.rows(for: tenant, query) { row in
            try row["operation_run_id"] as UniqueID
        }
    }

    /// Performs a run, or what is left of it: may begin again after a kill, and reaches the same counts. A run that has
    /// ended is left as it is.
    ///
    /// - Returns: the run as it began; `nil` of one that had ended.
    @discardableResult
    package func perform(_ id: UniqueID, of tenant: TenantID, _ hooks: RunHooks = RunHooks()) async throws
        -> OperationRun?
    {
        guard let run = try await begin(id, of: tenant, hooks) else { return nil }
        switch run.type {
        case .import: break
        case .capture: try await capture(run, of: tenant, hooks)
        case .compare: try await compare(run, of: tenant, hooks)
        case .observe: try await observe(run, of: tenant, hooks)
        }
        return run
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
            // That was to come, and did not.
            if run.isHandedOver { run.snapshotID = nil }
            try store.update(run, in: db)
            try askSummary(of: run, of: tenant, in: db)
            try NotificationStore(tenant: tenant).put(failed: run, at: now, in: db)
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
            if !run.isHandedOver { try Self.hold(run, of: tenant, in: db) }
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
        try hold(now, of: tenant, in: db)
        return store
    }
}

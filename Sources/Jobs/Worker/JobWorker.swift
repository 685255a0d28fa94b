import Evidence
package import Logging
package import Postgres

/// Runs due jobs of all tenants, so many at a time; asks for periodic ones; and takes jobs from workers that are dead.
///
/// One a server, in its group of services. It looks when a job is announced and every second.
package actor JobWorker {
    /// How much at a time, and how long.
    package struct Limits: Sendable {
        /// Jobs that run at a time, of the kinds that have no limit of their own.
        package var concurrency = 8
        /// Between two looks without an announcement, and between two heartbeats.
        package var pollInterval: Duration = .seconds(1)
        /// How long a worker may be silent before its jobs are taken.
        package var lease: Duration = .seconds(30)
        /// How long running jobs may go on after the server was told to stop.
        package var drain: Duration = .seconds(15)

        package init() {}
    }

    struct Running {
        var run: JobRun
        var work: Task<Void, any Error>
        var interruption: JobInterruption?
    }

    let id: UniqueID
    let jobs: Jobs
    let handlers: [String: JobHandler]
    let periodic: [PeriodicJob]
    let tenants: @Sendable () async throws -> [TenantID]
    let limits: Limits
    let logger: Logger
    /// By the fence with the identifier: a job that was lost and claimed again runs twice for a moment.
    var running: [Claim: Running] = [:]
    /// Slots that were asked for, by kind.
    var handledSlots: [String: Instant] = [:]
    /// Whether there was no room for all that may have been due at the last look.
    var mayHaveLeftSome = false
    /// Completed attempts that wait to be written, and whether others are being written: so many as complete meanwhile
    /// share a statement and its commit.
    var completed: [(run: JobRun, written: CheckedContinuation<Void, any Error>)] = []
    var isWriting = false

    struct Claim: Hashable {
        var id: UniqueID
        var fence: Int
    }

    /// `tenants` are asked for when a periodic job is due for each of them.
    package init(
        jobs: Jobs,
        handlers: [JobHandler],
        tenants: @escaping @Sendable () async throws -> [TenantID] = { [] },
        limits: Limits = Limits(),
        logger: Logger
    ) {
        let kinds = handlers.map(\.kind)
        precondition(Set(kinds).count == kinds.count, "a kind has one handler")
        id = UniqueID(at: jobs.now())
        self.jobs = jobs
        self.handlers = Dictionary(uniqueKeysWithValues: handlers.map { ($0.kind, $0) })
        periodic = handlers.compactMap(\.periodic)
        self.tenants = tenants
        self.limits = limits
        self.logger = logger
    }

    /// Works until its task is cancelled; then finishes what runs, up to the limit, and gives back the rest.
    ///
    /// - Throws: what the database throws. Begun again, it goes on; what runs meanwhile runs on.
    package func run() async throws {
        do {
            try await serve()
        } catch {
            if Task.isCancelled {
                // A task of its own, because this one is cancelled and the outcomes must still be written. Ended by its limit.
                await Task { await drain() }.value
            }
            throw error
        }
    }

    /// How many jobs run here now.
    package var runningCount: Int { running.count }

    /// How often it has looked after its jobs, the dead and the periodic ones.
    package internal(set) var lookCount = 0

    private func serve() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            let bell = jobs.news.here
            let strokes = bell.strokes()
            let database = jobs.database
            group.addTask { try await self.jobs.news.run(on: database) }
            group.addTask {
                for await _ in database.listen(to: JobNews.channel) { bell.ring() }
                throw CancellationError()
            }
            group.addTask {
                while true {
                    try await self.mind()
                    bell.ring()
                    try await Task.sleep(for: self.limits.pollInterval)
                }
            }
            group.addTask {
                for await _ in strokes { try await self.claimWhatFits() }
                throw CancellationError()
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }
}

extension JobWorker {
    func claimWhatFits() async throws {
        let demands = demands()
        mayHaveLeftSome = demands.contains { $0.count == 0 }
        let wanted = demands.filter { $0.count > 0 }
        for (demand, runs) in zip(wanted, try await jobs.claim(wanted, for: id)) {
            for run in runs { start(run) }
            if runs.count >= demand.count { mayHaveLeftSome = true }
            guard demand.share != nil, !runs.isEmpty else { continue }
            mayHaveLeftSome = true
            // Others may stand behind those of a tenant that has its share by now.
            if runs.count < demand.count { jobs.news.here.ring() }
        }
    }

    /// What there is room for: the kinds with a limit of their own each by itself, the others together. So a kind whose
    /// jobs take hours keeps nobody waiting but its own.
    private func demands() -> [Jobs.Demand] {
        var busy: [String?: Int] = [:]
        for entry in running.values { busy[group(of: entry.run.kind), default: 0] += 1 }
        var demands: [String?: Jobs.Demand] = [:]
        for handler in handlers.values {
            let group = group(of: handler.kind)
            let room = (handler.concurrency ?? limits.concurrency) - busy[group, default: 0]
            var demand = demands[group, default: Jobs.Demand(kinds: [], count: max(0, room))]
            demand.kinds.append(handler.kind)
            demand.share = handler.tenantConcurrency.map { limit in
                let mine = running.values.filter { $0.run.kind == handler.kind }.map { ($0.run.tenant, 1) }
                return Jobs.Demand.Share(limit: limit, running: Dictionary(mine, uniquingKeysWith: +))
            }
            demands[group] = demand
        }
        return Array(demands.values)
    }

    private func group(of kind: String) -> String? { handlers[kind]?.concurrency == nil ? nil : kind }

    private func start(_ run: JobRun) {
        guard let handler = handlers[run.kind] else { return }  // Only those kinds are claimed.
        // Not on this actor, which must go on. Ended by itself, or by an interruption and then within the drain's limit.
        let work = Task.detached { try await handler.perform(run) }
        running[Claim(id: run.id, fence: run.fence)] = Running(run: run, work: work)
        // Ends after `work`, and is never cancelled: the outcome must be written.
        Task { await settle(run, await work.result) }
    }
}

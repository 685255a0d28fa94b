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

    private struct Running {
        var run: JobRun
        var work: Task<Void, any Error>
        var interruption: JobInterruption?
    }

    let id: UniqueID
    private let jobs: Jobs
    private let handlers: [String: JobHandler]
    private let periodic: [PeriodicJob]
    private let tenants: @Sendable () async throws -> [TenantID]
    private let limits: Limits
    private let logger: Logger
    /// By the fence with the identifier: a job that was lost and claimed again runs twice for a moment.
    private var running: [Claim: Running] = [:]
    /// Slots that were asked for, by kind.
    private var handledSlots: [String: Instant] = [:]
    /// Whether there was no room for all that may have been due at the last look.
    private var mayHaveLeftSome = false
    /// Completed attempts that wait to be written, and whether others are being written: so many as complete meanwhile
    /// share a statement and its commit.
    private var completed: [(run: JobRun, written: CheckedContinuation<Void, any Error>)] = []
    private var isWriting = false

    private struct Claim: Hashable {
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

// MARK: - Running

extension JobWorker {
    private func claimWhatFits() async throws {
        let demands = demands()
        mayHaveLeftSome = demands.contains { $0.count == 0 }
        let wanted = demands.filter { $0.count > 0 }
        for (demand, runs) in zip(wanted, try await jobs.claim(wanted, for: id)) {
            for run in runs { start(run) }
            if runs.count >= demand.count { mayHaveLeftSome = true }
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
            demands[group, default: Jobs.Demand(kinds: [], count: max(0, room))].kinds.append(handler.kind)
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

    private func settle(_ run: JobRun, _ result: Result<Void, any Error>) async {
        let claim = Claim(id: run.id, fence: run.fence)
        let outcome = JobOutcome(
            result,
            interruption: running[claim]?.interruption,
            attempt: run.attempt,
            maxAttempts: run.maxAttempts,
            jitter: Double.random(in: 0...1)
        )
        log(outcome, of: run, result)
        let progress = run.takeProgress()
        var pause = Duration.milliseconds(50)
        for attempt in 1...Self.writeLimit {
            do {
                if let progress, outcome != .lost { try await jobs.write(progress, of: run) }
                if outcome == .completed {
                    try await complete(run)
                } else {
                    try await jobs.settle(run, as: outcome)
                }
                break
            } catch  where attempt < Self.writeLimit {
                // Writing again is harmless; the heartbeat goes on meanwhile.
                try? await Task.sleep(for: pause)
                pause = pause * 2
            } catch {
                logger.error(
                    "job's outcome could not be written: it will be run again",
                    metadata: ["job": "\(run.id)", "kind": "\(run.kind)", "cause": "\(error)"]
                )
            }
        }
        running[claim] = nil
        if mayHaveLeftSome { jobs.news.here.ring() }
    }

    private func complete(_ run: JobRun) async throws {
        try await withCheckedThrowingContinuation { written in
            completed.append((run, written))
            guard !isWriting else { return }
            isWriting = true
            // Ends when nothing waits any more, and is never cancelled, as those that wait.
            Task { await writeCompleted() }
        }
    }

    private func writeCompleted() async {
        while !completed.isEmpty {
            let batch = completed
            completed = []
            let result: Result<Void, any Error>
            do {
                result = .success(try await jobs.complete(batch.map(\.run)))
            } catch {
                result = .failure(error)
            }
            for entry in batch { entry.written.resume(with: result) }
        }
        isWriting = false
    }

    /// How often an outcome is written, over some six seconds.
    private static let writeLimit = 8

    private func log(_ outcome: JobOutcome, of run: JobRun, _ result: Result<Void, any Error>) {
        guard case .failure(let error) = result else { return }
        var metadata: Logger.Metadata = [
            "job": "\(run.id)", "kind": "\(run.kind)", "tenant": "\(run.tenant)",
            "attempt": "\(run.attempt) of \(run.maxAttempts)",
        ]
        switch outcome {
        case .retried:
            metadata["cause"] = "\(error)"
            logger.warning("job failed and will be tried again", metadata: metadata)
        case .dead:
            metadata["cause"] = "\(error)"
            logger.error("job is dead", metadata: metadata)
        case .lost: logger.warning("job was taken by another worker", metadata: metadata)
        case .completed, .cancelled, .released: break
        }
    }
}

// MARK: - Minding

extension JobWorker {
    /// What is done every second: a sign of life, progress, the dead, periodic jobs.
    private func mind() async throws {
        try await beat()
        let rescued = try await jobs.rescue(after: limits.lease)
        if rescued > 0 { logger.warning("jobs of silent workers rescued", metadata: ["count": "\(rescued)"]) }
        try await firePeriodic()
    }

    private func beat() async throws {
        guard !running.isEmpty else { return }
        let asked = Array(running.keys)
        let held = try await jobs.beat(asked.map(\.id), of: id)
        let byClaim = Dictionary(uniqueKeysWithValues: held.map { (Claim(id: $0.id, fence: $0.fence), $0) })
        for claim in asked {
            guard let entry = running[claim] else { continue }
            if let held = byClaim[claim] {
                if held.isCancelled { interrupt(claim, because: .cancelled) }
            } else if !entry.run.isCompleting {
                interrupt(claim, because: .lost)
            }
            if let progress = entry.run.takeProgress() { try await jobs.write(progress, of: entry.run) }
        }
    }

    private func interrupt(_ claim: Claim, because interruption: JobInterruption) {
        guard let entry = running[claim], entry.interruption == nil else { return }
        running[claim]?.interruption = interruption
        entry.work.cancel()
    }

    private func firePeriodic() async throws {
        for periodic in periodic {
            let slot = periodic.cadence.slot(at: jobs.now())
            guard handledSlots[periodic.job.kind] != slot else { continue }
            let whose: [TenantID] =
                switch periodic.scope {
                case .installation: [.installation]
                case .eachTenant: try await tenants()
                }
            if try await jobs.fire(periodic, slot: slot, for: whose) > 0 { jobs.announce() }
            handledSlots[periodic.job.kind] = slot
        }
    }
}

// MARK: - Stopping

extension JobWorker {
    /// How long a cancelled handler may take to end, before its job is given back all the same.
    private static let cancellationLimit: Duration = .seconds(3)

    private func drain() async {
        await wait(atMost: limits.drain)
        for claim in Array(running.keys) { interrupt(claim, because: .shutdown) }
        await wait(atMost: Self.cancellationLimit)
        for entry in running.values {
            // Where this fails, the job is rescued when its lease is over.
            try? await jobs.settle(entry.run, as: .released)
        }
        running = [:]
    }

    /// Until nothing runs; heartbeats go on.
    private func wait(atMost limit: Duration) async {
        let deadline = ContinuousClock.now + limit
        var beaten = ContinuousClock.now
        while !running.isEmpty, ContinuousClock.now < deadline {
            try? await Task.sleep(for: .milliseconds(20))
            guard ContinuousClock.now - beaten > limits.pollInterval else { continue }
            beaten = .now
            // Without it the jobs may be taken, which their fences stand.
            try? await beat()
        }
    }
}

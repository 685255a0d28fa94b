import Evidence
import Postgres

/// What a worker asks of the queue.
extension Jobs {
    /// How many jobs of which kinds.
    struct Demand {
        var kinds: [String]
        var count: Int
        /// Where tenants share it: how many each may have, and has.
        var share: Share?

        struct Share {
            var limit: Int
            var running: [TenantID: Int]
        }
    }

    /// A job that is the worker's by now.
    struct Held {
        var id: UniqueID
        var fence: Int
        var isCancelled: Bool
    }

    /// Takes due jobs for `worker`, for each demand, in one round trip.
    func claim(_ demands: [Demand], for worker: UniqueID) async throws -> [[JobRun]] {
        let moment = now()
        let results = try await database.batch(
            demands.map { demand -> Query in
                guard let share = demand.share else { return claim(demand, for: worker, at: moment) }
                let running = Array(share.running)
                return """
                    SELECT tenant_id, job_id, kind, arguments, attempt, max_attempts, fence, bookmark
                    FROM jobs.claim_shared(
                        \(worker), \(demand.kinds), \(demand.count)::integer, \(moment), \(running.map(\.key)),
                        \(running.map(\.value))::integer[], \(share.limit)::integer
                    )
                    """
            }
        )
        return try results.map { try $0.rows.map { row in try JobRun(row, now: now) } }
    }

    private func claim(_ demand: Demand, for worker: UniqueID, at moment: Instant) -> Query {
        """
        SELECT tenant_id, job_id, kind, arguments, attempt, max_attempts, fence, bookmark
        FROM jobs.claim(\(worker), \(demand.kinds), \(demand.count)::integer, \(moment))
        """
    }

    /// Says that `worker` still runs these jobs, and returns those that are its by now.
    func beat(_ ids: [UniqueID], of worker: UniqueID) async throws -> [Held] {
        let results = try await database.batch([
            "SELECT job_id, fence, is_cancelled FROM jobs.beat(\(worker), \(ids))"
        ])
        return try results.flatMap { result in
            try result.rows.map { row in
                Held(
                    id: try row["job_id"],
                    fence: try row["fence"],
                    isCancelled: try row["is_cancelled"]
                )
            }
        }
    }

    /// Takes jobs from workers that have been silent for `lease`; returns how many.
    func rescue(after lease: Duration) async throws -> Int {
        let results = try await database.batch([
            """
            SELECT jobs.rescue(make_interval(secs => \(lease / .seconds(1))), \(now())) AS rescued
            """
        ])
        return try results.first?.rows.first?["rescued"] ?? 0
    }

    func write(_ progress: JobProgress, of run: JobRun) async throws {
        try await database.execute(
            for: run.tenant,
            """
            UPDATE jobs.jobs
            SET progress_done = \(progress.done), progress_total = \(progress.total),
                progress_note = \(progress.note)
            WHERE tenant_id = \(run.tenant) AND job_id = \(run.id) AND fence = \(run.fence)
            """
        )
    }

    /// Writes what became of an attempt; nothing where the job was completed with its effects or has been lost. Doing it
    /// again changes nothing.
    func settle(_ run: JobRun, as outcome: JobOutcome) async throws {
        let now = now()
        switch outcome {
        case .lost: return
        case .completed: try await complete([run])
        case .cancelled: try await end(run, as: .cancelled, error: nil, at: now)
        case .dead(let error): try await end(run, as: .dead, error: error, at: now)
        case .retried(let pause, let error):
            try await giveBack(run, at: now, runAt: now.advanced(by: pause), countingBack: 0, error: error)
        case .released:
            try await giveBack(run, at: now, runAt: now, countingBack: 1, error: nil)
        }
    }

    /// Writes that these attempts have completed, those of a tenant in one statement. As `settle`, again or not.
    func complete(_ runs: [JobRun]) async throws {
        let now = now()
        for (tenant, runs) in Dictionary(grouping: runs, by: \.tenant) {
            try await database.execute(
                for: tenant,
                """
                UPDATE jobs.jobs AS job
                SET state = 'completed', claimed_by = NULL, heartbeat_at = NULL, error = NULL, finished_at = \(now)
                FROM unnest(\(runs.map(\.id)), \(runs.map(\.fence))) AS held (job_id, fence)
                WHERE job.tenant_id = \(tenant) AND job.job_id = held.job_id AND job.state = 'running'
                  AND job.fence = held.fence
                """
            )
        }
    }

    private func end(_ run: JobRun, as state: JobState, error: String?, at now: Instant) async throws {
        try await database.execute(
            for: run.tenant,
            """
            UPDATE jobs.jobs
            SET state = \(state.rawValue), claimed_by = NULL, heartbeat_at = NULL, error = \(error),
                finished_at = \(now)
            WHERE tenant_id = \(run.tenant) AND job_id = \(run.id) AND state = 'running' AND fence = \(run.fence)
            """
        )
    }

    /// Where the job's cancellation was asked for meanwhile, it is cancelled.
    private func giveBack(
        _ run: JobRun,
        at now: Instant,
        runAt: Instant,
        countingBack: Int,
        error: String?
    ) async throws {
        try await database.execute(
            for: run.tenant,
            """
            UPDATE jobs.jobs
            SET state = CASE WHEN cancel_requested_at IS NULL THEN 'available' ELSE 'cancelled' END,
                finished_at = CASE WHEN cancel_requested_at IS NULL THEN NULL ELSE \(now) END,
                claimed_by = NULL, heartbeat_at = NULL, run_at = \(runAt), attempt = attempt - \(countingBack)::integer,
                error = coalesce(\(error), error)
            WHERE tenant_id = \(run.tenant) AND job_id = \(run.id) AND state = 'running' AND fence = \(run.fence)
            """
        )
    }
}

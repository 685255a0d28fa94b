package import Evidence
package import Postgres

// The one queue. A job is a row that is committed with what asks for it, and that any server's worker then claims,
// runs and finishes. What is promised:
//
// - Nothing is lost: a worker that is killed leaves a row whose heartbeat stops, and another worker takes it.
// - A job can therefore begin more than once. Its effects happen once where the handler ends with
//   `JobRun.complete(in:)`: effects and completion are one transaction, and who has lost the job can't commit it.
// - What fails is tried again after a growing pause, up to its limit, and is then dead: kept, shown, replayed by hand.
// - A periodic job fires once a slot, however many servers there are.
//
// Begin with `Jobs.enqueue`, `JobHandler` and `JobWorker`.

/// The queue of all tenants.
package struct Jobs: Sendable {
    let database: Database
    /// The time of day by which jobs are due. Who is dead is decided by the clock of PostgreSQL instead.
    let now: @Sendable () -> Instant
    let news = JobNews()

    package init(database: Database, now: @escaping @Sendable () -> Instant) {
        self.database = database
        self.now = now
    }

    /// Asks for `job`, and gives the job that is already asked for where an unfinished one has its unique key, running
    /// ones included. Call `announce` after the commit, so that a worker looks at once and not within a second.
    package func enqueue(_ job: NewJob, for tenant: TenantID, in db: isolated Connection) throws -> Enqueued {
        for _ in 0..<Self.attemptLimit {
            let made = try db.first(statement(job, for: tenant), as: Enqueued.init)
            if let made { return made }
            // The one that held the key ended between the insertion's look and the selection's.
        }
        throw JobError.uniqueKeyTaken
    }

    /// The same in one round trip of its own, announced.
    @discardableResult
    package func enqueue(_ job: NewJob, for tenant: TenantID) async throws -> Enqueued {
        for _ in 0..<Self.attemptLimit {
            let results = try await database.batch(for: tenant, [statement(job, for: tenant)])
            guard let made = try results.first?.rows.first.map(Enqueued.init) else { continue }
            announce()
            return made
        }
        throw JobError.uniqueKeyTaken
    }

    /// Lets the workers of all servers look now. For after a commit: a notification inside the writing transaction would
    /// serialise commits, and one before it would be early.
    package func announce() { news.announce() }

    private static let attemptLimit = 5

    private func statement(_ job: NewJob, for tenant: TenantID) -> Query {
        let now = now()
        return """
            WITH made AS (
                INSERT INTO jobs.jobs
                    (tenant_id, job_id, kind, arguments, unique_key, priority, run_at, max_attempts, created_at)
                VALUES (\(tenant), \(UniqueID(at: now)), \(job.kind), \(JSON.object(job.arguments)),
                        \(job.uniqueKey), \(job.priority.rawValue), \(job.runAt ?? now), \(job.maxAttempts), \(now))
                ON CONFLICT (tenant_id, kind, unique_key)
                    WHERE unique_key IS NOT NULL AND state IN ('available', 'running') DO NOTHING
                RETURNING job_id
            )
            SELECT job_id, true AS is_new FROM made
            UNION ALL
            SELECT job_id, false AS is_new
            FROM jobs.jobs
            WHERE tenant_id = \(tenant) AND kind = \(job.kind) AND unique_key = \(job.uniqueKey)
              AND state IN ('available', 'running')
            LIMIT 1
            """
    }
}

extension TenantID {
    /// Whose jobs those of the installation itself are: no tenant's, and nobody can be its caller. A session of any
    /// tenant sees none of them.
    package static let installation = TenantID(
        UniqueID(at: Instant(microseconds: 0), randomA: 0, randomB: 0)
    )
}

/// The job that was asked for.
package struct Enqueued: Hashable, Sendable {
    package var id: UniqueID
    /// Whether it was made now; otherwise it was there, with the same unique key.
    package var isNew: Bool

    init(_ row: Row) throws {
        id = try row["job_id"]
        isNew = try row["is_new"]
    }
}

/// What the queue refuses.
package enum JobError: Error, Hashable, Sendable {
    case unknownJob(String)
    /// Only what has not ended well, or not at all, can be cancelled.
    case notCancellable(JobState)
    /// What has ended well is not replayed.
    case notReplayable(JobState)
    /// An unfinished job has the unique key.
    case uniqueKeyTaken
    /// Another worker has the job by now, or nobody: whoever is told so rolls back.
    case claimLost
}

package import Evidence
package import Postgres

extension Jobs {
    /// Cancels a job: at once where it waits or is dead; where it runs, its worker is told within a second and cancels
    /// the handler's task. Asking again changes nothing.
    ///
    /// - Throws: `JobError.unknownJob`, `.notCancellable`.
    package func cancel(_ id: UniqueID, of tenant: TenantID) async throws -> Job {
        let now = now()
        let changed = try await change(
            of: tenant,
            """
            UPDATE jobs.jobs
            SET state = CASE state WHEN 'running' THEN 'running' ELSE 'cancelled' END,
                cancel_requested_at = coalesce(cancel_requested_at, \(now)),
                finished_at = CASE state WHEN 'running' THEN NULL ELSE \(now) END
            WHERE tenant_id = \(tenant) AND job_id = \(id) AND state IN ('available', 'running', 'dead')
            RETURNING \(columnsOf: Job.self)
            """
        )
        if let changed {
            announce()
            return changed
        }
        guard let job = try await job(id, of: tenant) else { throw JobError.unknownJob(id.text) }
        guard job.state == .cancelled else { throw JobError.notCancellable(job.state) }
        return job
    }

    /// Cancels the unfinished job of a kind that has `key`, if there is one, in a transaction of its tenant. Call `announce` after
    /// the commit.
    package func cancel(_ kind: String, key: String, of tenant: TenantID, in db: isolated Connection) throws {
        let now = now()
        try db.execute(
            """
            UPDATE jobs.jobs
            SET state = CASE state WHEN 'running' THEN 'running' ELSE 'cancelled' END,
                cancel_requested_at = coalesce(cancel_requested_at, \(now)),
                finished_at = CASE state WHEN 'running' THEN NULL ELSE \(now) END
            WHERE tenant_id = \(tenant) AND kind = \(kind) AND unique_key = \(key)
              AND state IN ('available', 'running')
            """
        )
    }

    /// Begins a dead or cancelled job anew, with all its attempts. One that waits or runs is left as it is.
    ///
    /// - Throws: `JobError.unknownJob`, `.notReplayable`, `.uniqueKeyTaken`.
    package func replay(_ id: UniqueID, of tenant: TenantID) async throws -> Job {
        let changed: Job?
        do {
            changed = try await change(
                of: tenant,
                """
                UPDATE jobs.jobs
                SET state = 'available', attempt = 0, run_at = \(now()), cancel_requested_at = NULL, finished_at = NULL
                WHERE tenant_id = \(tenant) AND job_id = \(id) AND state IN ('cancelled', 'dead')
                RETURNING \(columnsOf: Job.self)
                """
            )
        } catch let error as PostgresError where error.constraint == "one_unfinished_job_a_key" {
            throw JobError.uniqueKeyTaken
        }
        if let changed {
            announce()
            return changed
        }
        guard let job = try await job(id, of: tenant) else { throw JobError.unknownJob(id.text) }
        guard job.state != .completed else { throw JobError.notReplayable(job.state) }
        return job
    }

    /// The job as a statement left it; `nil` where it changed none.
    private func change(of tenant: TenantID, _ query: Query) async throws -> Job? {
        try await database.batch(for: tenant, [query]).first?.rows.first.map(Job.init)
    }

    /// Deletes completed and cancelled jobs of all tenants that ended before `moment`; dead ones stay. Returns how many.
    package func deleteFinished(before moment: Instant) async throws -> Int {
        var deleted = 0
        while true {
            let results = try await database.batch([
                "SELECT jobs.delete_finished(\(moment), \(Self.deletionLength)::integer) AS deleted"
            ])
            let batch: Int = try results.first?.rows.first?["deleted"] ?? 0
            deleted += batch
            guard batch == Self.deletionLength else { return deleted }
        }
    }

    /// Deletes completed jobs of these kinds that ended before `moment`; returns how many.
    package func deleteCompleted(_ kinds: [String], before moment: Instant) async throws -> Int {
        var deleted = 0
        while true {
            let results = try await database.batch([
                "SELECT jobs.delete_completed(\(kinds), \(moment), \(Self.deletionLength)::integer) AS deleted"
            ])
            let batch: Int = try results.first?.rows.first?["deleted"] ?? 0
            deleted += batch
            guard batch == Self.deletionLength else { return deleted }
        }
    }

    /// Rows that one statement deletes.
    private static let deletionLength = 5_000
}

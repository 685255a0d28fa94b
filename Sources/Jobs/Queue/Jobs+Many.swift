import Evidence
package import Postgres

extension Jobs {
    /// Jobs of one statement.
    package static let manyLimit = 1_000

    /// Asks for many jobs in one statement, and returns how many are new: those whose unique key an unfinished job has are
    /// asked for already. Call `announce` after the commit.
    package func enqueue(_ jobs: [NewJob], for tenant: TenantID, in db: isolated Connection) throws -> Int {
        guard !jobs.isEmpty else { return 0 }
        precondition(jobs.count <= Self.manyLimit, "so many jobs are asked for in several statements")
        let now = now()
        let rows: [[any PostgresBindable]] = jobs.map { job in
            [
                tenant, UniqueID(at: now), job.kind, JSON.object(job.arguments), job.uniqueKey,
                job.priority.rawValue, job.runAt ?? now, job.maxAttempts, now,
            ]
        }
        return try db.execute(
            """
            INSERT INTO jobs.jobs
                (tenant_id, job_id, kind, arguments, unique_key, priority, run_at, max_attempts, created_at)
            VALUES \(rows: rows)
            ON CONFLICT (tenant_id, kind, unique_key)
                WHERE unique_key IS NOT NULL AND state IN ('available', 'running') DO NOTHING
            """
        )
    }
}

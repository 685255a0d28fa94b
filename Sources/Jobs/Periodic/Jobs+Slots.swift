import Evidence
import Postgres

extension Jobs {
    /// Asks for the job of a slot, for each of these tenants for whom nobody has done so yet, and returns for how many
    /// that was. Slots that passed while no server ran are not made up for: one job follows from all of them.
    func fire(_ periodic: PeriodicJob, slot: Instant, for tenants: [TenantID]) async throws -> Int {
        let forgotten = slot.advanced(by: max(periodic.cadence.period, Self.longestSkew))
        var fired = 0
        for tenant in tenants {
            fired += try await database.execute(
                for: tenant,
                statement(periodic.job, slot: slot, for: tenant, notBeyond: forgotten)
            )
        }
        return fired
    }

    /// A slot that is further ahead than this was written by a clock that was wrong, and does not count.
    private static let longestSkew: Duration = .seconds(86_400)

    /// Whoever moves the slot makes the job, in one statement: neither is there without the other.
    private func statement(
        _ job: NewJob,
        slot: Instant,
        for tenant: TenantID,
        notBeyond: Instant
    ) -> Query {
        let now = now()
        return """
            WITH moved AS (
                INSERT INTO jobs.schedules AS known (tenant_id, schedule, slot_at)
                VALUES (\(tenant), \(job.kind), \(slot))
                ON CONFLICT (tenant_id, schedule) DO UPDATE SET slot_at = excluded.slot_at
                    WHERE known.slot_at < excluded.slot_at OR known.slot_at > \(notBeyond)
                RETURNING known.slot_at
            )
            INSERT INTO jobs.jobs
                (tenant_id, job_id, kind, arguments, unique_key, priority, run_at, max_attempts, created_at)
            SELECT \(tenant), \(UniqueID(at: now)), \(job.kind), \(JSON.object(job.arguments)), \(job.uniqueKey),
                   \(job.priority.rawValue), slot_at, \(job.maxAttempts), \(now)
            FROM moved
            ON CONFLICT (tenant_id, kind, unique_key)
                WHERE unique_key IS NOT NULL AND state IN ('available', 'running') DO NOTHING
            """
    }
}

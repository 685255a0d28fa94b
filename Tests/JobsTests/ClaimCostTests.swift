import Evidence
import Jobs
import Postgres
import TestSupport
import Testing

@Suite("The cost of a claim")
struct ClaimCostTests {
    @Test("beside 100,000 finished and 20,000 later jobs a claim reads what it takes and little more")
    func claimReadsLittle() async throws {
        try await Yard.with { yard in
            let tenant = try await yard.database.makeTenant()
            try await plant(100_000, "completed", due: "-1 day", of: tenant, in: yard)
            try await plant(20_000, "available", due: "1 day", of: tenant, in: yard)
            try await plant(50, "available", due: "-1 hour", of: tenant, in: yard)
            try await yard.database.superuser.withConnection { db in try db.executeScript("ANALYZE jobs.jobs")
            }
            // Statistics of the transaction itself, as seen before its end.
            let reads = try await yard.database.superuser.transaction { db in
                // As often as PL/pgSQL needs to settle for a plan.
                for _ in 0..<8 {
                    let claimed = try db.rows(
                        "SELECT job_id FROM jobs.claim(gen_random_uuid(), '{post}', 5, now())"
                    )
                    #expect(claimed.count == 5)
                }
                return try db.first(
                    """
                    SELECT seq_scan, coalesce(idx_tup_fetch, 0) AS fetched
                    FROM pg_stat_xact_user_tables WHERE relid = 'jobs.jobs'::regclass
                    """
                ) { row in (scans: try row["seq_scan"] as Int, fetched: try row["fetched"] as Int) }
            }
            let found = try #require(reads)
            #expect(found.scans == 0)
            // Forty rows found, and found again by their key to be updated.
            #expect(found.fetched < 400, "\(found.fetched) rows read for 40 jobs")
            let figures = try await yard.jobs.figures()
            #expect(figures.dead == 0)
        }
    }

    private func plant(_ count: Int, _ state: String, due: String, of tenant: TenantID, in yard: Yard)
        async throws
    {
        // Not as a single statement, whose time limit is short.
        _ = try await yard.database.superuser.transaction { db in
            try db.execute(
                """
                INSERT INTO jobs.jobs
                    (tenant_id, job_id, kind, arguments, priority, state, run_at, max_attempts, created_at, finished_at)
                SELECT \(tenant), gen_random_uuid(), 'post', '{}', 1, \(state), now() + \(due)::interval, 10, now(),
                       CASE \(state) WHEN 'completed' THEN now() END
                FROM generate_series(1, \(count))
                """
            )
        }
    }
}

import Access
import Evidence
import Jobs
import Ledger
import Logging
import Postgres
import Secrets
import TestSupport
import Testing

@testable import Server

@Suite("Who sees to it that leases come back")
struct LeaseKeeperTests {
    @Test("a burst and a target that is away are told: by health, by metrics, and once by the audit")
    func telling() async throws {
        try await LendingBench.with { bench in
            try await bench.ask(
                "config/main",
                [
                    "plugin_name": "postgresql-database-plugin", "username": "u", "password": "p",
                    "connection_url": "postgresql://{{username}}:{{password}}@127.0.0.1:1/postgres",
                    "verify_connection": false,
                ]
            )
            let tenant = bench.tenant.id
            try await bench.database.superuser.execute(
                """
                INSERT INTO secrets.leases
                    (tenant_id, lease_id, mount_id, path, secret_id, role_name, target_name, state, issued_at, expires_at,
                     last_expires_at, ttl_seconds, is_renewable, due_at, credentials, engine_type)
                SELECT tenant_id, gen_random_uuid(), mount_id, 'database/creds/r', mount_id, 'r', target_name, 'live',
                       now() - interval '1 hour', now() - interval '10 minutes', now(), 3000, true,
                       now() - interval '10 minutes', 'x', 'database'
                FROM secrets.engine_targets, generate_series(1, 150)
                WHERE tenant_id = \(tenant)
                """
            )
            try await bench.database.superuser.execute(
                """
                UPDATE secrets.engine_targets
                SET failing_since = now() - interval '5 minutes', failure_count = 7, failure = 'refused',
                    retry_at = now() + interval '1 hour'
                WHERE tenant_id = \(tenant)
                """
            )
            let jobs = Jobs(database: bench.database.app, now: { SystemClock().now() })
            let keeper = LeaseKeeper(
                desk: bench.lending.desk,
                leases: bench.lending.leases,
                targets: bench.lending.targets,
                database: bench.lending.database,
                barrier: bench.barrier,
                access: bench.access,
                jobs: jobs,
                log: bench.log,
                clock: SystemClock(),
                logger: Logger(label: "test")
            )
            #expect(keeper.finding.sentence == "No lease is overdue.")
            for _ in 0..<16 { try await keeper.tick() }
            let sentence = keeper.finding.sentence
            #expect(sentence.hasPrefix("150 leases are overdue, the oldest by 60"), "\(sentence)")
            #expect(sentence.contains("1 targets fail") && sentence.contains("the oldest first"))
            #expect(keeper.finding.isHealthy)
            let gauges = Dictionary(uniqueKeysWithValues: keeper.gauges.map { ($0.name, $0.value) })
            #expect(gauges["muniment_leases_overdue"] == 150)
            #expect(gauges["muniment_lease_targets_failing"] == 1)
            let alarms = try await bench.database.superuser.rows(
                """
                SELECT convert_from(bytes, 'UTF8') AS text FROM ledger.entries
                WHERE ledger = 'audit' AND convert_from(bytes, 'UTF8') LIKE '%"alarm":true%'
                """
            ) { row -> String in try row["text"] }
            #expect(alarms.count == 1)
            // It is let alone until its time: nobody is asked to look.
            let asked = try await bench.database.superuser.first(
                "SELECT count(*) AS count FROM jobs.jobs WHERE kind = 'lease.revoke'"
            ) { row -> Int in try row["count"] }
            #expect(asked == 0)
        }
    }
}

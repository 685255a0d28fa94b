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

/// A PostgreSQL that stands still with its connections (SIGSTOP), beside a Redis that does not, with the keeper and its jobs at
/// work.
struct FrozenTarget {
    let bench: LendingBench
    let postgres: PrivatePostgres

    private var tenant: TenantID { bench.tenant.id }

    func run() async throws {
        try await PrivateRedis.with { redis in
            try await bench.ask(
                "config/cache",
                [
                    "plugin_name": "redis-database-plugin", "host": "127.0.0.1",
                    "port": .number(redis.server.port), "username": "default",
                    "password": .string(PrivateRedis.password), "allowed_roles": ["*"],
                ]
            )
            try await bench.ask("roles/readonly", ["max_leases": 0])
            try await bench.ask("roles/cache", ["db_name": "cache", "default_ttl": "1h"])
            try await bench.ask("config/main", ["call_timeout": "2s"])
            // The connection stands when the server does no longer.
            let stuck = try await lease("readonly")
            let free = try await lease("cache")
            try postgres.freeze()
            let outcome: Result<Void, any Error>
            do {
                outcome = .success(try await frozen(stuck: stuck, free: free))
            } catch {
                outcome = .failure(error)
            }
            try postgres.thaw()
            try outcome.get()
            try await working { keeper in
                try await condition {
                    try await keeper.tick()
                    let health = try await bench.lending.targets.all(of: tenant).map(\.health.failureCount)
                    return try await state(of: stuck) == "revoked" && health == [0, 0]
                }
            }
            #expect(try await postgres.accounts().count == 1)
            try await bench.ask("config/main", ["call_timeout": 20])
        }
    }

    private func frozen(stuck: String, free: String) async throws {
        // Who asks for an account has an answer, and no lease.
        let refused = await bench.refusal { try await bench.ask("creds/readonly", [:], .read) }
        #expect(
            refused?.errors.first.map { $0.contains("within 2 s") || $0.contains("timeout expired") } == true,
            "\(refused as Any)"
        )
        try await bench.database.superuser.execute(
            """
            UPDATE secrets.leases
            SET issued_at = issued_at - interval '2 hours', expires_at = now() - interval '1 second',
                due_at = now() - interval '1 second'
            WHERE tenant_id = \(tenant) AND path || '/' || lease_id::text IN (\(stuck), \(free))
            """
        )
        try await bench.database.superuser.execute(
            "UPDATE secrets.engine_targets SET retry_at = NULL WHERE tenant_id = \(tenant)"
        )
        try await working { keeper in
            try await condition {
                try await keeper.tick()
                let failing = try await failures()
                return try await state(of: free) == "revoked" && failing >= 2
            }
            // An alarm tells of it, once it has lasted.
            try await bench.database.superuser.execute(
                """
                UPDATE secrets.engine_targets SET failing_since = now() - interval '5 minutes'
                WHERE tenant_id = \(tenant) AND target_name = 'main'
                """
            )
            for _ in 0..<16 { try await keeper.tick() }
        }
        #expect(try await state(of: stuck) != "revoked")
        let alarms = try await bench.database.superuser.rows(
            """
            SELECT convert_from(bytes, 'UTF8') AS text FROM ledger.entries
            WHERE ledger = 'audit' AND convert_from(bytes, 'UTF8') LIKE '%"alarm":true%'
            """
        ) { row -> String in try row["text"] }
        #expect(alarms.count == 1 && alarms.first?.contains("\"target\":\"main\"") == true, "\(alarms)")
    }

    private func lease(_ role: String) async throws -> String {
        try await bench.ask("creds/\(role)", [:], .read).leaseID
    }

    private func state(of lease: String) async throws -> String? {
        try await bench.database.superuser.first(
            "SELECT state FROM secrets.leases WHERE path || '/' || lease_id::text = \(lease)"
        ) { row -> String in try row["state"] }
    }

    private func failures() async throws -> Int {
        try await bench.lending.targets.all(of: tenant).first { $0.name == "main" }?.health.failureCount ?? 0
    }

    /// The keeper, with a worker for its jobs, until `body` ends.
    private func working(_ body: (LeaseKeeper) async throws -> Void) async throws {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
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
            logger: logger
        )
        let worker = JobWorker(jobs: jobs, handlers: [keeper.revocations], logger: logger)
        let task = Task { try await worker.run() }
        let outcome: Result<Void, any Error>
        do {
            outcome = .success(try await body(keeper))
        } catch {
            outcome = .failure(error)
        }
        task.cancel()
        _ = await task.result
        try outcome.get()
    }
}

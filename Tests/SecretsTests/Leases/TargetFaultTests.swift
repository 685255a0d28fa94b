import Evidence
import Postgres
import Secrets
import TestSupport
import Testing

/// One PostgreSQL for all: starting it takes longest.
@Suite("Targets that are slow, full, or whose administrator is none any more")
struct TargetFaultTests {
    /// What a manager who is no superuser lends, with a list of it at the target.
    private static let creation =
        "CREATE ROLE \"{{name}}\" WITH LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}'; "
        + "INSERT INTO lent VALUES ('{{name}}')"
    private static let revocation = "DELETE FROM lent WHERE name = '{{name}}'; DROP ROLE \"{{name}}\""

    @Test(
        "nothing is lent that does not stand, nothing is forgotten that does, and all goes on once it is mended"
    )
    func faults() async throws {
        try await LeaseBench.with { bench in
            try await PrivatePostgres.with { postgres in
                try await postgres.with { db in
                    try db.executeScript(
                        """
                        CREATE ROLE lender LOGIN CREATEROLE PASSWORD 'lender-password';
                        CREATE TABLE lent (name text);
                        ALTER TABLE lent OWNER TO lender;
                        """
                    )
                }
                let url = postgres.url + "&options=-c%20lock_timeout%3D300ms"
                try await bench.connect(postgres, username: "lender", password: "lender-password") {
                    $0["connection_url"] = .string(url)
                }
                try await bench.role(
                    "readonly",
                    ["revocation_statements": [.string(Self.revocation)]],
                    creation: Self.creation
                )
                try await blocked(bench, postgres)
                try await full(bench, postgres)
                try await deprived(bench, postgres)
            }
        }
    }

    /// Ends the time that what failed is let alone for, and takes back what is due.
    private func later(_ bench: LeaseBench) async throws -> LeaseDesk.Drained {
        bench.clock.advance(by: .seconds(3_700))
        return try await bench.drain("main")
    }

    /// Somebody holds the table, and takes their time.
    private func blocked(_ bench: LeaseBench, _ postgres: PrivatePostgres) async throws {
        let made = try await bench.credentials()
        let holder = Task {
            // Ends by being cancelled, by PostgreSQL.
            try? await postgres.with { db in
                try db.executeScript(
                    "SET LOCAL statement_timeout = 0; LOCK TABLE lent; SELECT pg_sleep(3600)"
                )
            }
        }
        try await condition {
            try await postgres.with { db in
                try !db.rows("SELECT 1 AS one FROM pg_stat_activity WHERE wait_event = 'PgSleep'").isEmpty
            }
        }
        let slow = try await refusal(EngineError.self) { _ = try await bench.credentials() }
        #expect(slow?.text.contains("55P03") == true, "\(slow as Any)")
        #expect(try await postgres.accounts() == [made.username])
        await #expect(throws: LeaseError.self) {
            try await bench.desk.revoke(made.lease.name, of: bench.tenant)
        }
        #expect(try await postgres.accounts() == [made.username])
        _ = try await postgres.with { db in
            try db.rows("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'")
        }
        await holder.value
        #expect(try await later(bench).ended == 1)
        #expect(try await postgres.accounts() == [])
    }

    /// It has no connection left for the server: nobody is asked what may be in the way, and it is told as of the target.
    private func full(_ bench: LeaseBench, _ postgres: PrivatePostgres) async throws {
        let made = try await bench.credentials()
        try await postgres.with { db in try db.executeScript("ALTER ROLE lender CONNECTION LIMIT 0") }
        // Its connections that stand idle would still do.
        do { try await bench.database.reset("main", at: bench.mount) } catch is EngineError {}
        let error = try await refusal(EngineError.self) { _ = try await bench.credentials() }
        guard case .signInRefused(let reason) = error else {
            Issue.record("\(error as Any)")
            return
        }
        #expect(reason.contains("too many connections"), "\(reason)")
        let kept = try await refusal(LeaseError.self) {
            try await bench.desk.revoke(below: "database", of: bench.tenant)
        }
        #expect(
            kept.map { if case .stillAtTarget(1, _) = $0 { true } else { false } } == true,
            "\(kept as Any)"
        )
        let health = try #require(try await bench.targets.all(of: bench.tenant).first?.health)
        #expect(health.failureCount > 0 && health.failure?.contains("too many connections") == true)
        #expect(try await postgres.accounts() == [made.username])
        try await postgres.with { db in try db.executeScript("ALTER ROLE lender CONNECTION LIMIT -1") }
        #expect(try await later(bench).ended == 1)
        #expect(try await postgres.accounts() == [])
    }

    /// The account that makes accounts was taken the right to, and is given it again.
    private func deprived(_ bench: LeaseBench, _ postgres: PrivatePostgres) async throws {
        let made = try await bench.credentials()
        try await postgres.with { db in try db.executeScript("ALTER ROLE lender NOCREATEROLE") }
        let error = try await refusal(EngineError.self) { _ = try await bench.credentials() }
        guard case .refused(let reason) = error else {
            Issue.record("\(error as Any)")
            return
        }
        #expect(reason.contains("42501") && !reason.contains("lender-password"), "\(reason)")
        await #expect(throws: LeaseError.self) {
            try await bench.desk.revoke(made.lease.name, of: bench.tenant)
        }
        let drained = try await later(bench)
        #expect(drained.ended == 0 && drained.refused == 1)
        #expect(try await postgres.accounts() == [made.username])
        try await postgres.with { db in try db.executeScript("ALTER ROLE lender CREATEROLE") }
        #expect(try await later(bench).ended == 1)
        #expect(try await postgres.accounts() == [])
    }
}

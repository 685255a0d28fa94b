import Postgres
import TestSupport
import Testing

@Suite("The migrator")
struct MigratorTests {
    private static let first = Migration(
        version: 1,
        name: "first",
        sql: "CREATE TABLE first (id integer); SELECT pg_sleep(0.2)"
    )
    private static let second = Migration(version: 2, name: "second", sql: "CREATE TABLE second (id integer)")

    /// Runs `body` with an empty database's door; short lock and statement timeouts, as a server has them.
    private func withEmptyDatabase(
        _ name: StaticString,
        _ body: (DatabaseConfiguration) async throws -> Void
    ) async throws {
        func script(_ sql: String) async throws {
            try await Database.with(TestCluster.configuration(), logger: TestCluster.logger) { database in
                try await database.withConnection { db in try db.executeScript(sql) }
            }
        }
        try await script("CREATE DATABASE \(name)")
        var configuration = try await TestCluster.configuration(database: "\(name)")
        configuration.lockTimeout = .milliseconds(100)
        configuration.transactionStatementTimeout = .milliseconds(150)
        try await body(configuration)
        try await script("DROP DATABASE \(name) WITH (FORCE)")
    }

    private func migrate(_ migrations: [Migration], _ configuration: DatabaseConfiguration) async throws
        -> [Int]
    {
        try await Database.with(configuration, logger: TestCluster.logger) { database in
            try await Migrator(migrations).migrate(database)
        }
    }

    @Test(
        "of two at once, each migration is applied by one; waiting outlasts the lock and statement timeouts"
    )
    func twoAtOnce() async throws {
        try await withEmptyDatabase("migrator_twice") { configuration in
            async let one = migrate([Self.first, Self.second], configuration)
            async let other = migrate([Self.first, Self.second], configuration)
            let applied = try await [one, other]
            #expect(applied.contains([]) && applied.contains([1, 2]), "\(applied)")
        }
    }

    @Test("the session's timeouts are as before, and the lock is free, when it is done or has failed")
    func sessionIsPutBack() async throws {
        try await withEmptyDatabase("migrator_session") { configuration in
            var configuration = configuration
            configuration.maximumConnections = 1
            try await Database.with(configuration, logger: TestCluster.logger) { database in
                for sql in ["SELECT 1", "SELECT 1 / 0"] {
                    _ = try? await Migrator([Migration(version: 1, name: "only", sql: sql)]).migrate(database)
                    let timeouts = try await database.withConnection { db in
                        try db.rows(
                            "SELECT current_setting('lock_timeout') || ' ' || current_setting('statement_timeout') AS text"
                        ) { row -> String in try row["text"] }
                    }
                    #expect(timeouts == ["100ms 150ms"])
                    let locks = try await database.first(
                        "SELECT count(*) AS count FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
                    ) { row -> Int in try row["count"] }
                    #expect(locks == 0)
                }
            }
        }
    }

    @Test("a migration that fails leaves nothing, and the earlier ones stay")
    func failing() async throws {
        try await withEmptyDatabase("migrator_failing") { configuration in
            let failing = Migration(
                version: 2,
                name: "half",
                sql: "CREATE TABLE half (id integer); SELECT 1 / 0"
            )
            await #expect(throws: PostgresError.self) {
                _ = try await migrate([Self.first, failing], configuration)
            }
            try await Database.with(configuration, logger: TestCluster.logger) { database in
                let made = try await database.rows(
                    "SELECT relname::text AS name FROM pg_class WHERE relname IN ('first', 'half')"
                ) { row -> String in try row["name"] }
                #expect(made == ["first"])
            }
            let rest = try await migrate([Self.first, Self.second], configuration)
            #expect(rest == [2])
        }
    }

    @Test("a changed file and a migration of a newer program are refused, and nothing is applied")
    func refusals() async throws {
        try await withEmptyDatabase("migrator_refusals") { configuration in
            _ = try await migrate([Self.first, Self.second], configuration)
            let changed = Migration(version: 1, name: "first", sql: Self.first.sql + " -- edited")
            let third = Migration(version: 3, name: "third", sql: "CREATE TABLE third (id integer)")
            await #expect(throws: Migrator.Failure.changed(version: 1, name: "first")) {
                _ = try await migrate([changed, Self.second, third], configuration)
            }
            await #expect(throws: Migrator.Failure.unknown(version: 2)) {
                _ = try await migrate([Self.first], configuration)
            }
            // The server asks for what is pending before it serves.
            try await Database.with(configuration, logger: TestCluster.logger) { database in
                await #expect(throws: Migrator.Failure.changed(version: 1, name: "first")) {
                    _ = try await Migrator([changed, Self.second, third]).pending(in: database)
                }
                await #expect(throws: Migrator.Failure.unknown(version: 2)) {
                    _ = try await Migrator([Self.first]).pending(in: database)
                }
                let pending = try await Migrator([Self.first, Self.second, third]).pending(in: database)
                #expect(pending == [3])
            }
            let rest = try await migrate([Self.first, Self.second, third], configuration)
            #expect(rest == [3])
        }
    }

    @Test("numbers with a gap or twice are refused", arguments: [[1, 3], [2], [1, 1], [0, 1]])
    func numbering(versions: [Int]) {
        let migrations = versions.map { Migration(version: $0, name: "some", sql: "SELECT 1") }
        #expect(throws: Migrator.Failure.numbering(versions)) { try Migrator(migrations) }
    }
}

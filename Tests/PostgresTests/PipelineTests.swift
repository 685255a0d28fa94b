import Postgres
import TestSupport
import Testing

@Suite("The pipelined door under errors and limits")
struct PipelineTests {
    /// One read and one write connection: every statement has neighbours.
    private func configuration() async throws -> DatabaseConfiguration {
        try await TestCluster.configuration()
    }

    private func withDatabase(
        _ configuration: DatabaseConfiguration? = nil,
        _ body: (Database) async throws -> Void
    ) async throws {
        let usual = try await self.configuration()
        try await Database.with(configuration ?? usual, logger: TestCluster.logger, body)
    }

    private func one(in database: Database) async throws -> Int? {
        try await database.first("SELECT 1 AS one") { row -> Int in try row["one"] }
    }

    @Test("its figures move: connections, waiting, latencies")
    func figures() async throws {
        var configuration = try await configuration()
        configuration.pipelineStatementTimeout = .seconds(30)
        try await withDatabase(configuration) { database in
            _ = try await one(in: database)
            try await condition { database.pipelineFigures.connected == 2 }
            let flag = Flag()
            let holder = Task {
                try await database.transaction { db in
                    try db.execute("SELECT pg_advisory_xact_lock(41)")
                    try flag.await(on: db)
                }
            }
            try await condition { try await advisoryLocks(41, in: database) == 1 }
            let before = database.pipelineFigures.latencies.count
            let slow = Task { try await database.rows("SELECT pg_advisory_xact_lock(41)") }
            try await condition { database.pipelineFigures.waiting == 1 }
            flag.raise()
            try await holder.value
            _ = try await slow.value
            let figures = database.pipelineFigures
            #expect(figures.configured == 2 && figures.waiting == 0 && figures.latencies.count == before + 1)
            #expect(figures.latencies.maximum > .zero)
        }
    }

    @Test("the statement timeout ends a slow statement and harms no neighbour")
    func statementTimeout() async throws {
        var configuration = try await configuration()
        configuration.pipelineStatementTimeout = .seconds(5)
        try await withDatabase(configuration) { database in
            _ = try await one(in: database)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        if number == 10 {
                            let state = await sqlState { _ = try await database.rows("SELECT pg_sleep(20)") }
                            #expect(state == "57014")
                        } else {
                            let found = try await one(in: database)
                            #expect(found == 1)
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test("the lock timeout ends a wait for a lock, and idling in a transaction ends the connection")
    func lockAndIdleTimeouts() async throws {
        var configuration = try await configuration()
        configuration.lockTimeout = .milliseconds(100)
        configuration.idleInTransactionTimeout = .milliseconds(200)
        try await withDatabase(configuration) { database in
            try await database.execute("CREATE TABLE IF NOT EXISTS lock_test (id bigint)")
            let flag = Flag()
            let holder = Task {
                try await database.transaction { db in
                    try db.execute("LOCK TABLE lock_test")
                    try flag.await(on: db)
                }
            }
            try await condition {
                try await database.first(
                    "SELECT count(*) AS count FROM pg_locks WHERE relation = 'lock_test'::regclass AND granted"
                ) { row -> Bool in try row["count"] == 1 } ?? false
            }
            let pipelined = await sqlState {
                _ = try await database.execute("INSERT INTO lock_test VALUES (1)")
            }
            #expect(pipelined == "55P03")
            let leased = await sqlState {
                try await database.transaction { db in _ = try db.execute("INSERT INTO lock_test VALUES (1)")
                }
            }
            #expect(leased == "55P03")
            flag.raise()
            try await holder.value
            await #expect(throws: PostgresError.self) {
                try await database.transaction { db in
                    try db.execute("INSERT INTO lock_test VALUES (1)")
                    // The body dawdles; a synchronous body can only block.
                    let end = ContinuousClock.now + .milliseconds(500)
                    while ContinuousClock.now < end {}
                    try db.execute("INSERT INTO lock_test VALUES (2)")
                }
            }
            let kept = try await database.rows("SELECT id FROM lock_test")
            #expect(kept.isEmpty)
        }
    }

    @Test("a batch whose error skips the preparation of a statement does not fail others that share it")
    func skippedPreparation() async throws {
        try await withDatabase { database in
            _ = try await one(in: database)
            for round in 0..<20 {
                // New in each round: the failing batch is the first to prepare it.
                let shared = Query(stringLiteral: "SELECT 7 AS seven, \(round) AS round")
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask {
                        let state = await sqlState { _ = try await database.batch(["SELECT 1 / 0", shared]) }
                        #expect(state == "22012")
                    }
                    for _ in 0..<10 {
                        group.addTask {
                            let results = try await database.batch([shared])
                            #expect(results.count == 1)
                        }
                    }
                    try await group.waitForAll()
                }
            }
        }
    }

    @Test("a statement whose result changes its type is prepared anew")
    func changedResultType() async throws {
        try await withDatabase { database in
            try await database.execute("DROP TABLE IF EXISTS changing_test")
            try await database.execute("CREATE TABLE changing_test (value integer)")
            let before = try await database.rows("SELECT * FROM changing_test")
            #expect(before.isEmpty)
            try await database.execute("ALTER TABLE changing_test ALTER value TYPE text USING value::text")
            try await database.execute("INSERT INTO changing_test VALUES ('text')")
            let after = try await database.rows("SELECT * FROM changing_test") { row -> String in
                try row["value"]
            }
            #expect(after == ["text"])
        }
    }

    @Test("the server keeps a limited number of prepared statements, however many there are and fail")
    func preparedStatementsAreLimited() async throws {
        var configuration = try await configuration()
        configuration.maximumConnections = 1
        try await withDatabase(configuration) { database in
            let count: Query = "SELECT count(*) AS count FROM pg_prepared_statements"
            for number in 0..<700 {
                _ = try await database.rows(Query(stringLiteral: "SELECT \(number)"))
            }
            for _ in 0..<100 {
                await #expect(throws: PostgresError.self) { _ = try await database.rows("SELECT 1 / 0") }
                _ = try await one(in: database)
            }
            // Reads that share a Sync with one that fails are not carried out, and prepared anew.
            for _ in 0..<60 {
                await withTaskGroup { group in
                    group.addTask { _ = try? await database.rows("SELECT 1 / 0") }
                    for number in 0..<16 {
                        group.addTask {
                            _ = try? await database.rows(Query(stringLiteral: "SELECT -\(number)"))
                        }
                    }
                }
            }
            let pipelined = try await database.first(count) { row -> Int in try row["count"] } ?? 0
            #expect(pipelined <= 512)
            let leased = try await database.withConnection { db in
                for number in 0..<700 { _ = try db.rows(Query(stringLiteral: "SELECT \(number)")) }
                return try db.first(count) { row -> Int in try row["count"] } ?? 0
            }
            #expect(leased <= 512)
        }
    }

    @Test("too many parameters are refused without harm to the connection")
    func tooManyParameters() async throws {
        try await withDatabase { database in
            _ = try await one(in: database)
            let rows = (0..<70_000).map { [$0] as [any PostgresBindable] }
            await #expect(throws: PostgresError.self) {
                _ = try await database.rows("SELECT count(*) FROM (VALUES \(rows: rows)) AS numbers")
            }
            let pid = try await database.first("SELECT 1 AS one") { row -> Int in try row["one"] }
            #expect(pid == 1)
            #expect(database.pipelineFigures.waiting == 0)
        }
    }

    @Test("a write that was cancelled before it was sent is not sent")
    func cancelledBeforeSending() async throws {
        try await withDatabase { database in
            try await database.execute("CREATE TABLE IF NOT EXISTS cancelled_test (id bigint)")
            try await database.execute("DELETE FROM cancelled_test")
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await database.execute("INSERT INTO cancelled_test VALUES (1)")
            }
            await #expect(throws: CancellationError.self) { try await task.value }
            // On the same connection: it would have been written before.
            try await database.execute("SELECT 1")
            let rows = try await database.rows("SELECT id FROM cancelled_test")
            #expect(rows.isEmpty)
        }
    }
}

private func sqlState(_ body: () async throws -> Void) async -> String? {
    do {
        try await body()
        return nil
    } catch {
        return (error as? PostgresError)?.sqlState
    }
}

/// How many sessions hold the advisory lock.
func advisoryLocks(_ key: Int, granted: Bool = true, in database: Database) async throws -> Int? {
    try await database.first(
        """
        SELECT count(*) AS count FROM pg_locks
        WHERE locktype = 'advisory' AND objid = \(key)::bigint::oid AND granted = \(granted)
        """
    ) { row -> Int in try row["count"] }
}

import Evidence
import Logging
import Postgres
import TestSupport
import Testing

@Suite("The two doors to PostgreSQL")
struct DatabaseTests {
    private func withDatabase(
        connections: Int = 4,
        acquireTimeout: Duration = .seconds(300),
        usesNamedStatements: Bool = true,
        applicationName: String = "database-tests",
        _ body: (Database) async throws -> Void
    ) async throws {
        var configuration = try await TestCluster.configuration()
        configuration.maximumConnections = connections
        configuration.acquireTimeout = acquireTimeout
        configuration.usesNamedStatements = usesNamedStatements
        configuration.applicationName = applicationName
        try await Database.with(configuration, logger: TestCluster.logger, body)
    }

    @Test("one statement is answered through the pipeline")
    func select() async throws {
        try await withDatabase { database in
            let answer = try await database.first("SELECT 6 * \(7) AS answer") { row -> Int in
                try row["answer"]
            }
            #expect(answer == 42)
        }
    }

    @Test("values come back as they went", arguments: [true, false])
    func roundTrip(usesNamedStatements: Bool) async throws {
        try await withDatabase(usesNamedStatements: usesNamedStatements) { database in
            let text = "naïve ☃ 'quoted' \\ e\u{301}"
            let rows = try await database.rows(
                """
                SELECT \(text) AS text, \(true) AS flag, \(1.5) AS number, \([0, 1, 255] as [UInt8]) AS bytes,
                       \(["a", "b,c", ""]) AS texts, \([Int]()) AS none, \([1, -2]) AS numbers,
                       \(nil as String?) AS nothing, \("") AS empty
                """
            )
            let row = try #require(rows.first)
            let readText: String = try row["text"]
            #expect(Array(readText.utf8) == Array(text.utf8))
            let flag: Bool = try row["flag"]
            #expect(flag)
            let number: Double = try row["number"]
            #expect(number == 1.5)
            let bytes: [UInt8] = try row["bytes"]
            #expect(bytes == [0, 1, 255])
            let texts: [String] = try row["texts"]
            #expect(texts == ["a", "b,c", ""])
            let none: [Int] = try row["none"]
            #expect(none.isEmpty)
            let numbers: [Int] = try row["numbers"]
            #expect(numbers == [1, -2])
            let nothing: String? = try row["nothing"]
            #expect(nothing == nil)
            let empty: String = try row["empty"]
            #expect(empty.isEmpty)
        }
    }

    @Test("NULL and a missing column are errors that name the column")
    func decodingErrors() async throws {
        try await withDatabase { database in
            let row = try #require(try await database.rows("SELECT NULL::text AS nothing").first)
            #expect(throws: PostgresError.self) { let _: String = try row["nothing"] }
            #expect(throws: PostgresError.self) { let _: String? = try row["elsewhere"] }
        }
    }

    @Test("an error fails its own statement and none of its neighbours in the pipeline")
    func errorsStayApart() async throws {
        try await withDatabase { database in
            try await withThrowingTaskGroup(of: Int?.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        do {
                            return try await database.first("SELECT 100 / \(number % 5) AS share") {
                                try $0["share"]
                            }
                        } catch let error as PostgresError where error.sqlState == "22012" {
                            return nil
                        }
                    }
                }
                var failures = 0
                for try await share in group where share == nil { failures += 1 }
                #expect(failures == 40)
            }
        }
    }

    @Test("a batch is one transaction: all of it or nothing")
    func batch() async throws {
        try await withDatabase { database in
            try await database.execute("CREATE TABLE IF NOT EXISTS batch_test (number bigint PRIMARY KEY)")
            try await database.execute("DELETE FROM batch_test")
            await #expect(throws: PostgresError.self) {
                _ = try await database.batch([
                    "INSERT INTO batch_test VALUES (\(1))", "INSERT INTO batch_test VALUES (\(1))",
                ])
            }
            let results = try await database.batch([
                "INSERT INTO batch_test VALUES \(rows: (1...50).map { [$0] })",
                "SELECT count(*) AS count FROM batch_test",
            ])
            let count: Int = try #require(results.last?.rows.first)["count"]
            #expect(count == 50)
        }
    }

    @Test("a transaction that throws leaves nothing behind")
    func rollback() async throws {
        struct Refusal: Error {}
        try await withDatabase { database in
            await #expect(throws: Refusal.self) {
                try await database.transaction { db in
                    try db.execute("CREATE TABLE rolled_back_test (number bigint)")
                    throw Refusal()
                }
            }
            let found = try await database.first(
                "SELECT to_regclass('rolled_back_test') IS NOT NULL AS found"
            ) {
                row -> Bool in try row["found"]
            }
            #expect(found == false)
        }
    }

    @Test("what goes with the commit is done in order, or nothing of it", arguments: [true, false])
    func withCommit(usesNamedStatements: Bool) async throws {
        try await withDatabase(connections: 1, usesNamedStatements: usesNamedStatements) { database in
            _ = try await database.transaction { db in
                try db.execute("CREATE TEMPORARY TABLE with_commit (id int PRIMARY KEY)")
            }
            func commit(_ values: [Int]) async throws {
                try await database.transaction { db in
                    try db.execute("INSERT INTO with_commit VALUES (\(values[0]))")
                    db.executeWithCommit(values.dropFirst().map { "INSERT INTO with_commit VALUES (\($0))" })
                }
            }
            func stored() async throws -> [Int] {
                try await database.transaction { db in
                    try db.rows("SELECT id FROM with_commit ORDER BY id") { try $0["id"] }
                }
            }
            try await commit([1, 2, 3])
            #expect(try await stored() == [1, 2, 3])
            let refusal = await #expect(throws: PostgresError.self) { try await commit([4, 5, 3, 6]) }
            #expect(refusal?.sqlState == "23505")
            // The only connection goes on, with the statement that it has prepared, and without what failed.
            try await commit([4, 7, 8])
            #expect(try await stored() == [1, 2, 3, 4, 7, 8])
            let other = await #expect(throws: PostgresError.self) {
                try await database.transaction { db in
                    db.executeWithCommit(["INSERT INTO with_commit VALUES (9)", "SELECT nowhere", "SELECT 1"])
                }
            }
            #expect(other?.sqlState == "42703")
            try await database.transaction { db in db.executeWithCommit(["SELECT 1"]) }
            // What a body left behind that failed is not done by the next one.
            await #expect(throws: CancellationError.self) {
                try await database.transaction { db in
                    db.executeWithCommit(["INSERT INTO with_commit VALUES (10)"])
                    throw CancellationError()
                }
            }
            try await commit([11])
            #expect(try await stored() == [1, 2, 3, 4, 7, 8, 11])
        }
    }

    @Test("a transaction begins with its first statement, whatever that is", arguments: [true, false])
    func beginning(usesNamedStatements: Bool) async throws {
        try await withDatabase(connections: 1, usesNamedStatements: usesNamedStatements) { database in
            _ = try await database.transaction { db in
                try db.execute("CREATE TEMPORARY TABLE begun (id bigint)")
            }
            let tenant = TenantID(UniqueID(at: Instant(microseconds: 0)))
            let seen = try await database.transaction(for: tenant, isolation: .repeatableRead) { db in
                try db.rows(together: [
                    "SELECT current_setting('app.tenant_id') AS said",
                    "SELECT current_setting('transaction_isolation') AS said", "SELECT 'last' AS said",
                ]).map { rows in try rows.map { row -> String in try row["said"] } }
            }
            #expect(seen == [[tenant.description], ["repeatable read"], ["last"]])
            // Where the first fails, nothing is there, and the connection goes on.
            for queries: [Query] in [["SELECT nowhere"], ["INSERT INTO begun VALUES (1)", "SELECT nowhere"]] {
                let refusal = await #expect(throws: PostgresError.self) {
                    _ = try await database.transaction(for: tenant) { db in try db.rows(together: queries) }
                }
                #expect(refusal?.sqlState == "42703")
            }
            // What is no statement of its own is in the transaction, too.
            for number in 0..<2 {
                await #expect(throws: CancellationError.self) {
                    try await database.transaction { db in
                        if number == 0 {
                            try db.executeScript("INSERT INTO begun VALUES (2); INSERT INTO begun VALUES (3)")
                        } else {
                            try db.copyIn("COPY begun FROM STDIN (FORMAT binary)", rows: [[4]])
                        }
                        throw CancellationError()
                    }
                }
            }
            // Also one that asks nothing.
            try await database.transaction(for: tenant) { _ in }
            await #expect(throws: CancellationError.self) {
                try await database.transaction(for: tenant) { _ in throw CancellationError() }
            }
            let left = try await database.transaction { db in
                try db.first(
                    "SELECT count(*) AS count, coalesce(current_setting('app.tenant_id', true), '') AS said FROM begun"
                ) {
                    (try $0["count"] as Int, try $0["said"] as String)
                }
            }
            #expect(left?.0 == 0)
            #expect(left?.1 == "")
        }
    }

    @Test("a deadlock is tried again until both transactions are through")
    func deadlock() async throws {
        try await withDatabase { database in
            try await database.execute(
                "CREATE TABLE IF NOT EXISTS deadlock_test (id bigint PRIMARY KEY, value bigint)"
            )
            try await database.execute("DELETE FROM deadlock_test")
            try await database.execute("INSERT INTO deadlock_test VALUES (1, 0), (2, 0)")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (first, second) in [(1, 2), (2, 1)] {
                    group.addTask {
                        try await database.transaction { db in
                            try db.execute("UPDATE deadlock_test SET value = value + 1 WHERE id = \(first)")
                            try db.execute("SELECT pg_sleep(0.1)")
                            try db.execute("UPDATE deadlock_test SET value = value + 1 WHERE id = \(second)")
                        }
                    }
                }
                try await group.waitForAll()
            }
            let sum = try await database.first("SELECT sum(value)::bigint AS sum FROM deadlock_test") {
                row -> Int in try row["sum"]
            }
            #expect(sum == 4)
        }
    }

    @Test("a cancelled task ends its query on a leased connection, and the pool goes on")
    func cancellation() async throws {
        try await withDatabase(connections: 1) { database in
            let task = Task {
                try await database.transaction { db in _ = try db.execute("SELECT pg_sleep(600)") }
            }
            try await condition {
                try await database.first(
                    "SELECT count(*) AS count FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep(600%' AND state = 'active'"
                ) { row -> Bool in try row["count"] == 1 } ?? false
            }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            let one = try await database.transaction { db in
                try db.first("SELECT 1 AS one") { row -> Int in try row["one"] }
            }
            #expect(one == 1)
        }
    }

    @Test("a caller waits at most the acquire timeout for a connection")
    func acquireTimeout() async throws {
        try await withDatabase(connections: 1, acquireTimeout: .seconds(5)) { database in
            let holder = Task {
                try await database.transaction { db in _ = try db.execute("SELECT pg_sleep(300)") }
            }
            try await condition { database.poolFigures.inUse == 1 }
            await #expect(throws: PostgresError.self) { try await database.transaction { _ in } }
            holder.cancel()
            await #expect(throws: CancellationError.self) { try await holder.value }
            #expect(database.poolFigures.waiting == 0)
        }
    }

    @Test("connections cut by the server come back by themselves, on both doors")
    func reconnection() async throws {
        try await withDatabase(applicationName: "reconnection-test") { database in
            _ = try await database.rows("SELECT 1")
            try await database.transaction { db in _ = try db.execute("SELECT 1") }
            try await Database.with(try await TestCluster.configuration(), logger: TestCluster.logger) {
                other in
                let cut = try await other.rows(
                    "SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'reconnection-test'"
                ) { row -> Int in try row["pid"] }
                #expect(!cut.isEmpty)
                // They are told to end, and do so when they have a processor; the pools may have others by then.
                try await condition {
                    try await other.rows(
                        "SELECT pid FROM pg_stat_activity WHERE pid = ANY(\(cut))"
                    ).isEmpty
                }
            }
            let one = try await database.first("SELECT 1 AS one") { row -> Int in try row["one"] }
            #expect(one == 1)
            let two = try await database.transaction { db in
                try db.first("SELECT 2 AS two") { row -> Int in try row["two"] }
            }
            #expect(two == 2)
        }
    }

    @Test("a connection on which the server has said farewell is not used again, though it is still open")
    func farewell() async throws {
        let cluster = try await TestCluster.shared()
        let server = cluster.socketDirectory + "/.s.PGSQL.\(PrivateCluster.port)"
        let relay = Relay(to: server, keepsClients: true)
        defer { relay.close() }
        var configuration = try await TestCluster.configuration()
        configuration.connectionString =
            "host=127.0.0.1 port=\(relay.port) user=postgres dbname=postgres passfile=\(cluster.passwordFile)"
        try await Database.with(configuration, logger: TestCluster.logger) { database in
            let leased = try await database.transaction { db in
                try db.first("SELECT pg_backend_pid()::bigint AS pid") { row -> Int in try row["pid"] }
            }
            let pid = try #require(leased)
            try await Database.with(try await TestCluster.configuration(), logger: TestCluster.logger) {
                _ = try await $0.rows("SELECT pg_terminate_backend(\(pid)::int)")
            }
            try await condition { relay.ended == 1 }
            let next = try await database.transaction { db in
                try db.first("SELECT pg_backend_pid()::bigint AS pid") { row -> Int in try row["pid"] }
            }
            #expect(next != nil && next != pid)
        }
    }

    @Test(
        "a commit that was answered stands, though the server says farewell with the same breath",
        arguments: [[], ["SET LOCAL lock_timeout = 1000"]] as [[Query]]
    )
    func farewellBehindCommit(statements: [Query]) async throws {
        let cluster = try await TestCluster.shared()
        let relay = Relay(
            to: cluster.socketDirectory + "/.s.PGSQL.\(PrivateCluster.port)",
            keepsClients: true
        )
        defer { relay.close() }
        var configuration = try await TestCluster.configuration()
        configuration.connectionString =
            "host=127.0.0.1 port=\(relay.port) user=postgres dbname=postgres passfile=\(cluster.passwordFile)"
        let pid: Query = "SELECT pg_backend_pid()::bigint AS pid"
        func message(_ type: Unicode.Scalar, _ body: [UInt8]) -> [UInt8] {
            [UInt8(ascii: type), 0, 0, 0, UInt8(body.count + 4)] + body
        }
        // BindComplete, NoData, CommandComplete, ReadyForQuery and, as pg_terminate_backend has it told, ErrorResponse.
        let answer =
            (statements.map { _ in "SET\0" } + ["COMMIT\0"]).flatMap {
                message("2", []) + message("n", []) + message("C", Array($0.utf8))
            }
            + message("Z", Array("I".utf8))
            + message("E", Array("SFATAL\0VFATAL\0C57P01\0Mterminated\0\0".utf8))
        try await Database.with(configuration, logger: TestCluster.logger) { database in
            try await condition { database.pipelineFigures.connected == 2 }
            // COMMIT is prepared with the first.
            let first = try await database.transaction { db in
                db.executeWithCommit(statements)
                return try db.first(pid) { row -> Int in try row["pid"] }
            }
            let second = try await database.transaction { db in
                defer { relay.inject(answer) }
                db.executeWithCommit(statements)
                return try db.first(pid) { row -> Int in try row["pid"] }
            }
            let third = try await database.transaction { db in
                try db.first(pid) { row -> Int in try row["pid"] }
            }
            #expect(first != nil && first == second && third != nil && third != second)
        }
    }

    @Test("COPY takes binary rows")
    func copyIn() async throws {
        try await withDatabase { database in
            let count = try await database.withConnection { db in
                try db.executeScript("CREATE TEMPORARY TABLE copied (number bigint, text text)")
                return try db.copyIn(
                    "COPY copied FROM STDIN (FORMAT binary)",
                    rows: (0..<1_000).map { [$0, $0 % 2 == 0 ? "even" : nil as String?] }
                )
            }
            #expect(count == 1_000)
        }
    }

    @Test("a listener hears notifications and says that it may have missed some before")
    func listening() async throws {
        try await withDatabase { database in
            var events = database.listen(to: "database_tests").makeAsyncIterator()
            #expect(await events.next() == .mayHaveMissed)
            try await database.execute("SELECT pg_notify('database_tests', 'hello')")
            #expect(
                await events.next()
                    == .notification(Notification(channel: "database_tests", payload: "hello"))
            )
        }
    }
}

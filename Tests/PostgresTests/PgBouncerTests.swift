import Evidence
import Glibc
import Postgres
import TestSupport
import Testing

/// PgBouncer in transaction mode gives each transaction whichever server connection is free: nothing that is set for a
/// session may be relied on, and nothing may stay behind.
@Suite("Behind PgBouncer in transaction mode")
struct PgBouncerTests {
    private static let port = 6_432

    /// Runs `body` with a door through PgBouncer, which has fewer server connections than the door has of its own.
    private func through(
        role: String = "postgres",
        database: String = "postgres",
        with change: (inout DatabaseConfiguration) -> Void = { _ in },
        _ body: (Database) async throws -> Void
    ) async throws {
        let cluster = try await TestCluster.shared()
        try await Peer.withFolder { folder in
            let users = try [role].map { name in "\"\(name)\" \"\(try cluster.password(of: name) ?? "")\"\n" }
            try Peer.write(users.joined(), to: folder + "/users")
            try Peer.write(
                """
                [databases]
                * = host=\(cluster.socketDirectory) port=\(PrivateCluster.port)
                [pgbouncer]
                listen_addr =
                listen_port = \(Self.port)
                unix_socket_dir = \(folder)
                auth_type = scram-sha-256
                auth_file = \(folder)/users
                pool_mode = transaction
                default_pool_size = 4
                max_client_conn = 100

                """,
                to: folder + "/pgbouncer.ini"
            )
            let direct = cluster.connectionString(role: role, database: database)
            var configuration = DatabaseConfiguration(
                connectionString:
                    "host=\(folder) port=\(Self.port) user=\(role) dbname=\(database) passfile=\(cluster.passwordFile)"
            )
            configuration.directConnectionString = direct
            configuration.usesNamedStatements = false
            configuration.sendsStartupOptions = false
            configuration.readPipelines = 3
            configuration.writePipelines = 3
            configuration.maximumConnections = 8
            configuration.acquireTimeout = .seconds(300)
            change(&configuration)
            try await Peer.with(
                ["/usr/sbin/pgbouncer", folder + "/pgbouncer.ini"],
                log: folder + "/output",
                endedBy: ("TERM", SIGTERM)
            ) {
                try await Database.with(configuration, logger: TestCluster.logger) { database in
                    // Its socket is there a little before it listens.
                    try await condition { (try? await database.transaction { _ in }) != nil }
                    try await body(database)
                }
            }
        }
    }

    @Test("reads, writes, batches and transactions work through it")
    func bothDoors() async throws {
        try await through { database in
            try await database.transaction { db in
                try db.executeScript("DROP TABLE IF EXISTS bouncer_test")
                try db.execute("CREATE TABLE bouncer_test (number bigint PRIMARY KEY, text text)")
            }
            let written = try await database.execute("INSERT INTO bouncer_test VALUES (\(1), \("one"))")
            #expect(written == 1)
            let tenant = TenantID(UniqueID(at: Instant(microseconds: 1_700_000_000_000_000)))
            let results = try await database.batch(
                for: tenant,
                [
                    "INSERT INTO bouncer_test VALUES \(rows: (2...50).map { [$0, "more"] })",
                    "SELECT current_setting('app.tenant_id') AS tenant",
                ]
            )
            #expect(results.first?.affectedRows == 49)
            let seen: String = try #require(results.last?.rows.first)["tenant"]
            #expect(seen == tenant.description)
            let count = try await database.transaction { db in
                try db.execute("DELETE FROM bouncer_test WHERE number > \(10)")
                return try db.first("SELECT count(*) AS count FROM bouncer_test") { row -> Int in
                    try row["count"]
                }
            }
            #expect(count == 10)
            try await database.execute("DROP TABLE bouncer_test")
        }
    }

    @Test("an error fails its own statement and none of its neighbours")
    func errorsStayApart() async throws {
        try await through { database in
            let refused = try await refusedDivisions(in: database)
            #expect(refused == (0..<200).filter { $0.isMultiple(of: 5) })
        }
    }

    /// PgBouncer takes what a client sends in parts. Of statements whose Sync it has not seen yet it knows nothing: at the
    /// answer to an earlier Sync it gives the server connection away, and whoever has it next gets their answers.
    @Test("answers stay with their own statements when these are longer than PgBouncer's buffer")
    func longStatements() async throws {
        try await through { database in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<600 {
                    group.addTask {
                        let text = String(repeating: "t", count: 1_000 * (number % 7))
                        let query: Query = """
                            SELECT \(number) AS number, length(\(text))::bigint AS length, 1 / \(number % 5) AS one
                            """
                        do {
                            let row =
                                number % 3 == 0
                                ? try await database.batch([query]).first?.rows.first
                                : try await database.rows(query).first
                            let seen: Int = try #require(row)["number"]
                            let length: Int = try #require(row)["length"]
                            #expect(seen == number && length == text.count && number % 5 != 0)
                        } catch let error as PostgresError {
                            #expect(error.sqlState == "22012" && number % 5 == 0, "\(number): \(error)")
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test(
        "the time limits hold through it on both doors, with and without a tenant, and stay with nobody else"
    )
    func timeouts() async throws {
        func shorten(_ configuration: inout DatabaseConfiguration) {
            configuration.pipelineStatementTimeout = .milliseconds(3_000)
            configuration.transactionStatementTimeout = .milliseconds(3_500)
            configuration.lockTimeout = .milliseconds(2_500)
        }
        try await through(with: shorten) { database in
            let tenant = TenantID(UniqueID(at: Instant(microseconds: 1_700_000_000_000_000)))
            for tenant in [nil, tenant] {
                let read = await #expect(throws: PostgresError.self) {
                    _ = try await database.rows(for: tenant, "SELECT pg_sleep(200)")
                }
                #expect(read?.sqlState == "57014")
                let written = await #expect(throws: PostgresError.self) {
                    try await database.execute(for: tenant, "SELECT pg_sleep(200)")
                }
                #expect(written?.sqlState == "57014")
                let leased = await #expect(throws: PostgresError.self) {
                    try await database.transaction(for: tenant) { db in
                        _ = try db.execute("SELECT pg_sleep(200)")
                    }
                }
                #expect(leased?.sqlState == "57014")
                let limits = try await database.transaction(for: tenant) { db in
                    try db.rows(
                        "SELECT current_setting('statement_timeout') || ' ' || current_setting('lock_timeout') || ' ' || current_setting('idle_in_transaction_session_timeout') || ' ' || current_setting('TimeZone') AS text"
                    ) { row -> String in try row["text"] }
                }
                #expect(limits == ["3500ms 2500ms 30s UTC"])
            }
            let outside = try await database.withConnection { db in
                try db.rows("SELECT current_setting('statement_timeout') AS text") { row -> String in
                    try row["text"]
                }
            }
            #expect(outside == ["0"])
        }
    }

    @Test("many transactions share few server connections")
    func manyTransactions() async throws {
        try await through { database in
            let sum = try await withThrowingTaskGroup(of: Int?.self) { group in
                for number in 1...100 {
                    group.addTask {
                        try await database.transaction { db in
                            try db.first("SELECT \(number) AS number") { try $0["number"] }
                        }
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ?? 0) }
            }
            #expect(sum == 5_050)
        }
    }

    @Test("a cancelled task ends its query through it")
    func cancellation() async throws {
        try await through { database in
            let task = Task {
                try await database.transaction { db in _ = try db.execute("SELECT pg_sleep(31)") }
            }
            try await condition {
                try await database.first(
                    "SELECT count(*) AS count FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep(31%' AND state = 'active'"
                ) { row -> Bool in try row["count"] == 1 } ?? false
            }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    @Test("listening goes past it")
    func listening() async throws {
        try await through { database in
            var events = database.listen(to: "bouncer_tests").makeAsyncIterator()
            #expect(await events.next() == .mayHaveMissed)
            try await database.execute("SELECT pg_notify('bouncer_tests', 'hello')")
            let heard = await events.next()
            #expect(
                heard == .notification(Notification(channel: "bouncer_tests", payload: "hello"))
            )
        }
    }

    @Test(
        "200 tasks of alternating tenants over shared server connections see their own rows and nobody else's"
    )
    func tenantsStayApart() async throws {
        try await TestDatabase.with { test in
            let tenants = [
                try await test.makeTenant("one"), try await test.makeTenant("two"),
                try await test.makeTenant("three"),
            ]
            try await through(role: "muniment_app", database: test.name) { database in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for number in 0..<200 {
                        // Every fourth has no tenant: what another left behind would show.
                        let tenant = number % 4 == 3 ? nil : tenants[number % 4]
                        group.addTask {
                            if let tenant { try await plant(number, of: tenant, in: database) }
                            let seen = try await tenantsSeen(by: tenant, in: database, leased: number % 8 < 4)
                            #expect(seen == (tenant.map { [$0] } ?? []))
                        }
                    }
                    try await group.waitForAll()
                }
            }
            let planted = try await test.superuser.first("SELECT count(*) AS count FROM access.callers") {
                row -> Int in try row["count"]
            }
            #expect(planted == 150)
        }
    }
}

private func plant(_ number: Int, of tenant: TenantID, in database: Database) async throws {
    let caller = UniqueID(at: Instant(microseconds: 1_700_000_000_000_000))
    let query: Query = """
        INSERT INTO access.callers (tenant_id, caller_id, kind, name)
        VALUES (\(tenant), \(caller), 'person', \("person \(number)"))
        """
    if number % 2 == 0 {
        try await database.execute(for: tenant, query)
    } else {
        try await database.transaction(for: tenant) { db in _ = try db.execute(query) }
    }
}

/// The tenants whose callers are visible, each once.
private func tenantsSeen(
    by tenant: TenantID?,
    in database: Database,
    leased: Bool
) async throws -> [TenantID] {
    let query: Query = "SELECT DISTINCT tenant_id FROM access.callers"
    guard leased else { return try await database.rows(for: tenant, query) { try $0["tenant_id"] } }
    return try await database.transaction(for: tenant) { db in
        try db.rows(query) { try $0["tenant_id"] }
    }
}

/// Which of 200 divisions at once are refused: every fifth divides by zero.
private func refusedDivisions(in database: Database) async throws -> [Int] {
    try await withThrowingTaskGroup(of: Int?.self) { group in
        for number in 0..<200 {
            group.addTask {
                do {
                    let share = try await database.first("SELECT 100 / \(number % 5) AS share") {
                        row -> Int in
                        try row["share"]
                    }
                    #expect(share == 100 / max(1, number % 5), "\(number)")
                    return nil
                } catch let error as PostgresError where error.sqlState == "22012" {
                    return number
                }
            }
        }
        return try await group.reduce(into: []) { if let number = $1 { $0.append(number) } }.sorted()
    }
}

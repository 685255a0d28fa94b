import Evidence
import Postgres
import TestSupport
import Testing

@Suite("Statements that write and are asked for at the same time")
struct GatheredWritesTests {
    private let tenant = TenantID(UniqueID(at: Instant(microseconds: 0)))

    private func with(_ body: (Database) async throws -> Void) async throws {
        var configuration = try await TestCluster.configuration()
        configuration.writePipelines = 4
        configuration.pipelineStatementTimeout = .seconds(120)
        try await Database.with(configuration, logger: TestCluster.logger, body)
    }

    /// Asks for `queries` while a first one waits for the advisory lock `lock`, so that they gather, and lets it go.
    private func gather(
        _ queries: [Query],
        in writes: GatheredWrites,
        _ database: Database,
        lock: Int
    ) async throws -> [Int: Result<Int, any Error>] {
        let flag = Flag()
        return try await withThrowingTaskGroup(of: (Int, Result<Int, any Error>)?.self) { group in
            group.addTask {
                try await database.transaction { db in
                    try db.execute("SELECT pg_advisory_xact_lock(\(lock))")
                    try flag.await(on: db)
                }
                return nil
            }
            defer { flag.raise() }
            try await condition { try await advisoryLocks(lock, in: database) == 1 }
            group.addTask { [tenant] in
                _ = try await writes.run("SELECT pg_advisory_xact_lock(\(lock))", for: tenant, turn: "")
                return nil
            }
            try await condition { try await advisoryLocks(lock, granted: false, in: database) == 1 }
            for (place, query) in queries.enumerated() {
                group.addTask { [tenant] in
                    do {
                        let result = try await writes.run(query, for: tenant, turn: "\(place)")
                        return (place, .success(result.affectedRows))
                    } catch {
                        return (place, .failure(error))
                    }
                }
            }
            try await condition { writes.waitingCount(of: tenant) == queries.count }
            flag.raise()
            var results: [Int: Result<Int, any Error>] = [:]
            for try await case (let place, let result)? in group { results[place] = result }
            return results
        }
    }

    @Test("they are one transaction, and each has its own answer")
    func together() async throws {
        try await with { database in
            try await database.execute("DROP TABLE IF EXISTS gathered_together")
            try await database.execute("CREATE TABLE gathered_together (number bigint PRIMARY KEY)")
            let queries = (0..<20).map { number -> Query in
                "INSERT INTO gathered_together SELECT 100 * \(number) + step FROM generate_series(1, \(number)) AS step"
            }
            let results = try await gather(
                queries,
                in: GatheredWrites(database, transactionLimit: 1),
                database,
                lock: 4_711
            )
            for number in 0..<20 { #expect(try results[number]?.get() == number) }
            let transactions = try await database.first(
                "SELECT count(DISTINCT xmin::text) AS count FROM gathered_together"
            ) { row -> Int in try row["count"] }
            #expect(transactions == 1)
        }
    }

    @Test("one that is refused is refused alone, and the others are carried out")
    func apart() async throws {
        try await with { database in
            try await database.execute("DROP TABLE IF EXISTS gathered_apart")
            try await database.execute("CREATE TABLE gathered_apart (number bigint PRIMARY KEY)")
            try await database.execute("INSERT INTO gathered_apart VALUES (7)")
            let results = try await gather(
                (0..<12).map { "INSERT INTO gathered_apart VALUES (\($0))" },
                in: GatheredWrites(database, transactionLimit: 1),
                database,
                lock: 4_712
            )
            for number in 0..<12 where number != 7 { #expect(try results[number]?.get() == 1) }
            #expect {
                _ = try results[7]?.get()
            } throws: { error in
                (error as? PostgresError)?.sqlState == "23505"
            }
        }
    }

    @Test("a row that somebody holds is waited for by who wants it, and by nobody else")
    func held() async throws {
        try await with { database in
            try await database.execute("DROP TABLE IF EXISTS gathered_held")
            try await database.execute("CREATE TABLE gathered_held (number bigint PRIMARY KEY, value bigint)")
            try await database.execute(
                "INSERT INTO gathered_held SELECT n, 0 FROM generate_series(0, 9) AS n"
            )
            let flag = Flag()
            let isHeld = Flag()
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await database.transaction { db in
                        try db.execute("SELECT number FROM gathered_held WHERE number = 3 FOR UPDATE")
                        isHeld.raise()
                        try flag.await(on: db)
                    }
                }
                defer { flag.raise() }
                try await condition { isHeld.isRaised }
                group.addTask {
                    let results = try await gather(
                        (0..<10).map { "UPDATE gathered_held SET value = 1 WHERE number = \($0)" },
                        in: GatheredWrites(database, transactionLimit: 1),
                        database,
                        lock: 4_713
                    )
                    for number in 0..<10 { #expect(try results[number]?.get() == 1) }
                }
                // All but that one stand while it is held.
                try await condition {
                    try await database.first("SELECT sum(value)::bigint AS sum FROM gathered_held") {
                        row -> Int in
                        try row["sum"]
                    } == 9
                }
                flag.raise()
                try await group.waitForAll()
            }
        }
    }
}

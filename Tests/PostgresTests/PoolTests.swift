import Postgres
import Synchronization
import TestSupport
import Testing

@Suite("The pool of leased connections")
struct PoolTests {
    private func configuration(maximum: Int = 3) async throws -> DatabaseConfiguration {
        var configuration = try await TestCluster.configuration()
        configuration.maximumConnections = maximum
        configuration.acquireTimeout = .seconds(300)
        return configuration
    }

    private func withDatabase(
        _ configuration: DatabaseConfiguration,
        _ body: (Database) async throws -> Void
    ) async throws {
        try await Database.with(configuration, logger: TestCluster.logger, body)
    }

    @Test("its figures move: open, in use, waiting, times")
    func figures() async throws {
        try await withDatabase(configuration(maximum: 1)) { database in
            #expect(database.poolFigures.open == 0)
            let flag = Flag()
            let holder = Task { try await database.withConnection { db in try flag.await(on: db) } }
            try await condition { database.poolFigures.inUse == 1 }
            let waiter = Task { try await sleepOnLease(0, in: database) }
            try await condition { database.poolFigures.waiting == 1 }
            flag.raise()
            try await holder.value
            try await waiter.value
            let figures = database.poolFigures
            #expect(figures.open == 1 && figures.inUse == 0 && figures.waiting == 0 && figures.maximum == 1)
            #expect(figures.acquireTimes.count == 2)
            #expect(figures.acquireTimes.maximum > .zero)
        }
    }

    @Test("who asked first is served first")
    func firstComeFirstServed() async throws {
        let order = Order()
        try await withDatabase(configuration(maximum: 1)) { database in
            let flag = Flag()
            let holder = Task { try await database.withConnection { db in try flag.await(on: db) } }
            try await condition { database.poolFigures.inUse == 1 }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<10 {
                    group.addTask {
                        try await database.withConnection { _ in order.add(number) }
                    }
                    try await condition { database.poolFigures.waiting == number + 1 }
                }
                flag.raise()
                try await group.waitForAll()
            }
            try await holder.value
        }
        #expect(order.numbers == Array(0..<10))
    }

    @Test("idle connections are closed down to the minimum")
    func idleClose() async throws {
        var configuration = try await configuration()
        configuration.minimumConnections = 1
        configuration.idleTimeout = .milliseconds(20)
        try await withDatabase(configuration) { database in
            let closing = Task { try await database.closeIdleConnections(every: .milliseconds(10)) }
            try await lease(3, in: database)
            try await condition { database.poolFigures.open == 1 }
            closing.cancel()
        }
    }

    @Test("the minimum is open before anybody asks, and a lease takes it")
    func openedAhead() async throws {
        var configuration = try await configuration()
        configuration.minimumConnections = 2
        configuration.applicationName = "opened-ahead-test"
        try await withDatabase(configuration) { database in
            let keeping = Task { try await database.closeIdleConnections(every: .milliseconds(10)) }
            try await condition { database.poolFigures.open == 2 && database.poolFigures.inUse == 0 }
            #expect(database.poolFigures.acquireTimes.count == 0)
            try await lease(2, in: database)
            #expect(database.poolFigures.open == 2)
            keeping.cancel()
        }
    }

    @Test("a connection past its lifetime is not leased again")
    func lifetime() async throws {
        var configuration = try await configuration(maximum: 1)
        configuration.connectionLifetime = .zero
        try await withDatabase(configuration) { database in
            let first = try await processID(in: database)
            let second = try await processID(in: database)
            #expect(first != second)
            #expect(database.poolFigures.open == 0)
        }
    }

    @Test("after a restart of the server none of many idle connections fails a lease")
    func deadIdleConnections() async throws {
        var configuration = try await configuration()
        configuration.applicationName = "dead-idle-test"
        try await withDatabase(configuration) { database in
            try await lease(3, in: database)
            try await database.execute(
                """
                SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
                WHERE application_name = 'dead-idle-test' AND pid <> pg_backend_pid()
                """
            )
            // Without a transaction nothing is tried again.
            for _ in 0..<3 {
                let one = try await database.withConnection { db in
                    try db.first("SELECT 1 AS one") { row -> Int in try row["one"] }
                }
                #expect(one == 1)
            }
        }
    }

    @Test("closing finishes what is on its way, on both doors, and refuses what comes later")
    func closing() async throws {
        var configuration = try await configuration()
        configuration.pipelineStatementTimeout = .seconds(30)
        let database = Database(configuration, logger: TestCluster.logger)
        let flag = Flag()
        let leased = Task {
            try await database.transaction { db in
                try db.execute("SELECT pg_advisory_xact_lock(42)")
                try flag.await(on: db)
                return try db.first("SELECT 1 AS one") { row -> Int in try row["one"] }
            }
        }
        try await condition { try await advisoryLocks(42, in: database) == 1 }
        let pipelined = Task {
            try await database.first("SELECT 2 AS two FROM pg_advisory_xact_lock(42)") { row -> Int in
                try row["two"]
            }
        }
        try await condition { database.pipelineFigures.waiting == 1 }
        let closing = Task { await database.close() }
        // Closing has begun when nothing new is leased.
        try await condition {
            do { try await database.transaction { _ in } } catch PostgresError.closed { return true }
            return false
        }
        flag.raise()
        await closing.value
        #expect(database.poolFigures.open == 0)
        let one = try await leased.value
        let two = try await pipelined.value
        #expect(one == 1 && two == 2)
        await #expect(throws: PostgresError.self) { try await database.transaction { _ in } }
        await #expect(throws: PostgresError.self) { _ = try await database.rows("SELECT 1") }
    }

    @Test("no order of leases, cancellations, failures and cut connections loses a place", arguments: 1...4)
    func noPlaceIsLost(seed: UInt64) async throws {
        struct Refusal: Error {}
        var configuration = try await configuration()
        configuration.acquireTimeout = .milliseconds(200)
        try await withDatabase(configuration) { database in
            var random = SeededGenerator(seed: seed)
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<60 {
                    let kind = Int.random(in: 0..<5, using: &random)
                    let pause = Duration.milliseconds(Int.random(in: 0..<15, using: &random))
                    let length = Double.random(in: 0..<0.01, using: &random)
                    group.addTask {
                        // What a lease throws is not the question here.
                        let lease = Task {
                            switch kind {
                            case 0: try await database.withConnection { _ in throw Refusal() }
                            case 1:
                                _ = try await database.transaction { db in try db.execute("SELECT 1 / 0") }
                            case 2:
                                _ = try await database.withConnection { db in
                                    try db.execute("SELECT pg_terminate_backend(pg_backend_pid())")
                                }
                            default: try await sleepOnLease(length, in: database)
                            }
                        }
                        try? await Task.sleep(for: pause)
                        if kind == 4 { lease.cancel() }
                        _ = await lease.result
                    }
                    if Bool.random(using: &random) { try? await Task.sleep(for: .milliseconds(1)) }
                }
            }
            let figures = database.poolFigures
            #expect(
                figures.inUse == 0 && figures.waiting == 0 && figures.open <= 3,
                "seed \(seed): \(figures)"
            )
            // All places at once: each lease waits until all three are held.
            try await condition { (try? await lease(3, in: database)) != nil }
            #expect(database.poolFigures.open == 3, "seed \(seed)")
        }
    }
}

private func sleepOnLease(_ seconds: Double, in database: Database) async throws {
    _ = try await database.withConnection { db in try db.execute("SELECT pg_sleep(\(seconds))") }
}

private func processID(in database: Database) async throws -> Int? {
    try await database.withConnection { db in
        try db.first("SELECT pg_backend_pid()::bigint AS pid") { row -> Int in try row["pid"] }
    }
}

/// Holds so many leases at once.
private func lease(_ count: Int, in database: Database) async throws {
    let held = Order()
    try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<count {
            group.addTask {
                try await database.withConnection { db in
                    held.add(0)
                    while held.numbers.count < count { try db.execute("SELECT pg_sleep(0.002)") }
                }
            }
        }
        try await group.waitForAll()
    }
}

/// Numbers in the order in which tasks told them.
private final class Order: Sendable {
    private let state = Mutex<[Int]>([])
    var numbers: [Int] { state.withLock { $0 } }
    func add(_ number: Int) { state.withLock { $0.append(number) } }
}

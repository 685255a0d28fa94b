import Foundation
import Postgres
import Synchronization
import TestSupport
import Testing

@Suite("Cancelled and aborted transactions")
struct CancellationTests {
    /// What a body and its test tell each other.
    private final class Stage: Sendable {
        private let number = Mutex(0)
        func reach(_ stage: Int) { number.withLock { $0 = stage } }
        func has(_ stage: Int) -> Bool { number.withLock { $0 >= stage } }
        /// A body is synchronous: it can only block.
        func block(until stage: Int) { while !has(stage) { usleep(1_000) } }
    }

    @Test("a task cancelled between two statements sends no further one, even if the body hides every error")
    func betweenStatements() async throws {
        try await Database.with(TestCluster.configuration(), logger: TestCluster.logger) { database in
            try await database.execute("CREATE TABLE IF NOT EXISTS between_test (id bigint)")
            let stage = Stage()
            let task = Task {
                try await database.transaction { db in
                    try db.execute("INSERT INTO between_test VALUES (1)")
                    stage.reach(1)
                    stage.block(until: 2)
                    let second = Result { try db.execute("INSERT INTO between_test VALUES (2)") }
                    if case .success = second { stage.reach(3) }
                }
            }
            try await condition { stage.has(1) }
            task.cancel()
            stage.reach(2)
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(!stage.has(3))
            let rows = try await database.rows("SELECT id FROM between_test")
            #expect(rows.isEmpty)
            #expect(database.poolFigures.inUse == 0)
            try await database.execute("DROP TABLE between_test")
        }
    }

    @Test("cancelling does not wait for the server")
    func slowServer() async throws {
        try await Peer.withFolder { home in
            let cluster = try PrivateCluster(
                home: home,
                durability: .forgetful,
                logger: TestCluster.logger
            )
            try await cluster.start()
            let postmaster = try #require(cluster.processID)
            var configuration = DatabaseConfiguration(
                connectionString: cluster.connectionString(role: "postgres", database: "postgres")
            )
            configuration.readPipelines = 1
            configuration.writePipelines = 1
            try await Database.with(configuration, logger: TestCluster.logger) { database in
                let task = Task {
                    try await database.transaction { db in _ = try db.execute("SELECT pg_sleep(32)") }
                }
                try await condition {
                    try await database.first(
                        "SELECT count(*) AS count FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep(32%' AND state = 'active'"
                    ) { row -> Bool in try row["count"] == 1 } ?? false
                }
                // It takes no connection now, and a cancellation is one.
                kill(postmaster, SIGSTOP)
                let resumed = Thread {
                    sleep(60)
                    kill(postmaster, SIGCONT)
                }
                resumed.start()
                let asked = ContinuousClock.now
                task.cancel()
                #expect(ContinuousClock.now - asked < .seconds(30))
                kill(postmaster, SIGCONT)
                await #expect(throws: CancellationError.self) { try await task.value }
            }
            await cluster.stop()
        }
    }

    @Test("a transaction whose failed statement the body hides is refused, not reported as committed")
    func hiddenFailure() async throws {
        try await Database.with(TestCluster.configuration(), logger: TestCluster.logger) { database in
            try await database.execute("CREATE TABLE IF NOT EXISTS hidden_test (id bigint)")
            let error = await #expect(throws: PostgresError.self) {
                try await database.transaction { db in
                    try db.execute("INSERT INTO hidden_test VALUES (1)")
                    _ = try? db.execute("SELECT 1 / 0")
                }
            }
            #expect(error?.sqlState == "25P02")
            let rows = try await database.rows("SELECT id FROM hidden_test")
            #expect(rows.isEmpty)
            try await database.execute("DROP TABLE hidden_test")
        }
    }
}

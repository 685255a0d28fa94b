import Postgres
import TestSupport
import Testing

@Suite("Connecting to a server that accepts and never answers")
struct ConnectingTests {
    private func configuration(_ relay: Relay) -> DatabaseConfiguration {
        var configuration = DatabaseConfiguration(
            connectionString:
                "host=127.0.0.1 port=\(relay.port) user=postgres dbname=postgres sslmode=disable"
        )
        configuration.readPipelines = 16
        configuration.writePipelines = 16
        configuration.connectTimeout = .seconds(2)
        configuration.acquireTimeout = .seconds(3)
        return configuration
    }

    @Test("other tasks go on, and both doors give up within their timeouts", .timeLimit(.minutes(1)))
    func silentServer() async throws {
        let relay = Relay()
        defer { relay.close() }
        try await Database.with(configuration(relay), logger: TestCluster.logger) { database in
            let asked = ContinuousClock.now
            let leased = Task { try await database.transaction { _ in } }
            let pipelined = Task { _ = try await database.rows("SELECT 1") }
            // All 32 pipelined connections wait for an answer.
            try await condition(within: .seconds(1)) { relay.accepted >= 32 }
            let hops = await withTaskGroup(of: Int.self) { group in
                for _ in 0..<200 {
                    group.addTask {
                        for _ in 0..<10 { await Task.yield() }
                        return 10
                    }
                }
                return await group.reduce(0, +)
            }
            #expect(hops == 2_000)
            #expect(ContinuousClock.now - asked < .seconds(1.5))
            await #expect(throws: PostgresError.self) { try await leased.value }
            await #expect(throws: PostgresError.self) { try await pipelined.value }
            #expect(ContinuousClock.now - asked < .seconds(12))
        }
    }
}

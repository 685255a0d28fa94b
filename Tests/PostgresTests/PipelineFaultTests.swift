import Glibc
import Postgres
import TestSupport
import Testing

@Suite("The pipelined door when its server or the way there fails")
struct PipelineFaultTests {
    @Test(
        "a server process that stands still is given up, and the statements after it go on",
        .timeLimit(.minutes(10))
    )
    func silence() async throws {
        var configuration = try await TestCluster.configuration()
        configuration.pipelineStatementTimeout = .seconds(6)
        try await Database.with(configuration, logger: TestCluster.logger) { database in
            try await condition { database.pipelineFigures.connected == 2 }
            let pid: Query = "SELECT pg_backend_pid()::bigint AS pid"
            let stopped = try #require(
                try await database.batch([pid]).first?.rows.first.map { row -> Int in try row["pid"] }
            )
            kill(Int32(stopped), SIGSTOP)
            defer { kill(Int32(stopped), SIGCONT) }
            let asked = ContinuousClock.now
            let error = await #expect(throws: PostgresError.self) { try await database.execute("SELECT 1") }
            guard case .outcomeUnknown? = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            let waited = ContinuousClock.now - asked
            #expect(waited >= .seconds(6), "\(waited)")
            for _ in 0..<3 { try await database.execute("SELECT 1") }
            try await condition { database.pipelineFigures.connected == 2 }
            let successor = try await database.batch([pid]).first?.rows.first.map { row -> Int in
                try row["pid"]
            }
            #expect(successor != stopped)
        }
    }

    @Test("a read on a server process that stands still is answered by another", .timeLimit(.minutes(10)))
    func silentRead() async throws {
        var configuration = try await TestCluster.configuration()
        configuration.pipelineStatementTimeout = .seconds(6)
        try await Database.with(configuration, logger: TestCluster.logger) { database in
            try await condition { database.pipelineFigures.connected == 2 }
            let pid: Query = "SELECT pg_backend_pid()::bigint AS pid"
            let stopped = try #require(try await database.first(pid) { row -> Int in try row["pid"] })
            kill(Int32(stopped), SIGSTOP)
            defer { kill(Int32(stopped), SIGCONT) }
            let other = try #require(try await database.first(pid) { row -> Int in try row["pid"] })
            #expect(other != stopped)
        }
    }

    @Test("an answer that can't be parsed ends the connection and nothing else", .timeLimit(.minutes(10)))
    func garbage() async throws {
        let cluster = try await TestCluster.shared()
        let relay = Relay(to: cluster.socketDirectory + "/.s.PGSQL.\(PrivateCluster.port)")
        defer { relay.close() }
        var configuration = try await TestCluster.configuration()
        configuration.connectionString =
            "host=127.0.0.1 port=\(relay.port) user=postgres dbname=postgres passfile=\(cluster.passwordFile)"
        try await Database.with(configuration, logger: TestCluster.logger) { database in
            try await condition { database.pipelineFigures.connected == 2 }
            // A message of an unknown type and of a length that can't be.
            relay.inject([1, 0, 0, 0, 0])
            let lost = Task { try await database.execute("SELECT 1") }
            try await condition { database.pipelineFigures.waiting == 0 }
            await #expect(throws: PostgresError.self) { try await lost.value }
            let one = try await database.first("SELECT 1 AS one") { row -> Int in try row["one"] }
            #expect(one == 1)
            try await condition { relay.accepted == 3 && database.pipelineFigures.connected == 2 }
        }
    }
}

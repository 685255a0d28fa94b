import Postgres
import TestSupport
import Testing

@Suite("Connecting")
struct ConnectingTests {
    private func configuration(_ relay: Relay) -> DatabaseConfiguration {
        var configuration = DatabaseConfiguration(
            connectionString:
                "host=127.0.0.1 port=\(relay.port) user=postgres dbname=postgres sslmode=disable"
        )
        configuration.readPipelines = 16
        configuration.writePipelines = 16
        configuration.connectTimeout = .seconds(20)
        configuration.acquireTimeout = .seconds(25)
        return configuration
    }

    @Test("what a program is started with shows no secret, in whichever form the connection string is")
    func secretsApart() throws {
        let words = try DumpPrograms.withoutSecrets(
            "host=db.example.org password='a b\\'c' options='-c work_mem=5MB' user=mine"
        )
        #expect(words.password == "a b'c")
        #expect(words.words == "user='mine' host='db.example.org' options='-c work_mem=5MB'")
        #expect(words.service == nil)
        let address = try DumpPrograms.withoutSecrets("postgresql://mine:s%40fe@db.example.org/muniment")
        #expect(address.password == "s@fe")
        #expect(address.words == "user='mine' dbname='muniment' host='db.example.org'")
        let key = try DumpPrograms.withoutSecrets("host=db.example.org sslkey=/k sslpassword='of = the key'")
        #expect(key.words == "host='db.example.org' sslkey='/k' service='muniment'")
        #expect(key.service == "[muniment]\nsslpassword=of = the key\n")
        #expect(throws: DumpPrograms.Failure.self) { _ = try DumpPrograms.withoutSecrets("host='") }
        // What a file of services can't say, and what would need two of them.
        for unfit in ["sslpassword='ends in '", "sslpassword='a\nb'", "service=mine sslpassword=a"] {
            #expect(throws: DumpPrograms.Failure.self) { _ = try DumpPrograms.withoutSecrets(unfit) }
        }
    }

    @Test("the words of the connection string win over ours, and what the program relies on wins over both")
    func operatorsWords() async throws {
        var configuration = try await TestCluster.configuration()
        configuration.connectionString +=
            " application_name=operator options='-c statement_timeout=1234 -c DateStyle=German -c work_mem=5MB'"
        configuration.applicationName = "ours"
        configuration.lockTimeout = .milliseconds(4_321)
        try await Database.with(configuration, logger: TestCluster.logger) { database in
            let query: Query = """
                SELECT current_setting('statement_timeout') || ' ' || current_setting('lock_timeout') || ' '
                       || current_setting('DateStyle') || ' ' || current_setting('work_mem') || ' '
                       || current_setting('application_name') AS text
                """
            let pipelined = try await database.rows(query) { row -> String in try row["text"] }
            #expect(pipelined == ["1234ms 4321ms ISO, DMY 5MB operator"])
            let leased = try await database.transaction { db in
                try db.rows(query) { row -> String in try row["text"] }
            }
            #expect(leased == pipelined)
        }
    }

    @Test("the connection string's connect_timeout wins over ours", .timeLimit(.minutes(10)))
    func operatorsConnectTimeout() async throws {
        let relay = Relay()
        defer { relay.close() }
        var configuration = configuration(relay)
        configuration.connectionString += " connect_timeout=2"
        configuration.connectTimeout = .seconds(3_600)
        configuration.readPipelines = 1
        configuration.writePipelines = 1
        configuration.acquireTimeout = .seconds(1)
        try await Database.with(configuration, logger: TestCluster.logger) { database in
            _ = await #expect(throws: PostgresError.self) { try await database.transaction { _ in } }
        }
    }

    @Test("a server that is not there yet is waited for within the acquire timeout", .timeLimit(.minutes(10)))
    func notThereYet() async throws {
        let cluster = try await TestCluster.shared()
        let port = Peer.freePort()
        var configuration = try await TestCluster.configuration()
        configuration.connectionString =
            "host=127.0.0.1 port=\(port) user=postgres dbname=postgres passfile=\(cluster.passwordFile)"
        configuration.acquireTimeout = .seconds(120)
        try await Database.with(configuration, logger: TestCluster.logger) { database in
            let early = Task {
                try await database.withConnection { db in
                    try db.first("SELECT 1 AS one") { row -> Int in try row["one"] }
                }
            }
            // It has tried and been refused.
            try await condition { database.poolFigures.inUse == 1 }
            try await Task.sleep(for: .milliseconds(300))
            let relay = Relay(
                to: cluster.socketDirectory + "/.s.PGSQL.\(PrivateCluster.port)",
                port: UInt16(port)
            )
            defer { relay.close() }
            let one = try await early.value
            #expect(one == 1)
        }
    }

    @Test("a wrong password is told at once", .timeLimit(.minutes(10)))
    func wrongPassword() async throws {
        let cluster = try await TestCluster.shared()
        var configuration = try await TestCluster.configuration()
        configuration.connectionString =
            "host='\(cluster.socketDirectory)' port=\(PrivateCluster.port) user=postgres dbname=postgres password=wrong"
        configuration.acquireTimeout = .seconds(3_600)
        try await Database.with(configuration, logger: TestCluster.logger) { database in
            _ = await #expect(throws: PostgresError.self) { try await database.transaction { _ in } }
        }
    }

    @Test(
        "from a server that never answers, other tasks go on, and both doors give up within their timeouts",
        .timeLimit(.minutes(10))
    )
    func silentServer() async throws {
        let relay = Relay()
        defer { relay.close() }
        try await Database.with(configuration(relay), logger: TestCluster.logger) { database in
            let givenUp = Flag()
            let leased = Task {
                defer { givenUp.raise() }
                try await database.transaction { _ in }
            }
            let pipelined = Task { _ = try await database.rows("SELECT 1") }
            // All 32 pipelined connections wait for an answer.
            try await condition { relay.accepted >= 32 }
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
            #expect(!givenUp.isRaised)
            await #expect(throws: PostgresError.self) { try await leased.value }
            await #expect(throws: PostgresError.self) { try await pipelined.value }
        }
    }
}

import Glibc
import Postgres
import TestSupport
import Testing

/// TLS and several hosts are libpq's; these tests see that both doors let them through.
@Suite("Reaching PostgreSQL by TLS and by several hosts")
struct ReachingServersTests {
    @Test(
        "a server that the right authority vouches for is trusted; under another the reason is named, on both doors"
    )
    func verifiedTLS() async throws {
        _ = try await TestCluster.shared()
        try await Peer.withFolder { folder in
            try makeCertificates(in: folder)
            try await withTLSServer(in: folder) { port in
                let server = "host=127.0.0.1 port=\(port) user=postgres dbname=postgres sslmode=verify-full"
                try await with(server + " sslrootcert=\(folder)/authority.crt") { database in
                    // A pipelined connection is waited for; the server may still be starting.
                    try await condition { (try? await database.rows("SELECT 1")) != nil }
                    let query: Query = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
                    let pipelined = try await database.first(query) { row -> Bool in try row["ssl"] }
                    #expect(pipelined == true)
                    let leased = try await database.transaction { db in
                        try db.first(query) { row -> Bool in try row["ssl"] }
                    }
                    #expect(leased == true)
                }
                try await with(server + " sslrootcert=\(folder)/stranger.crt") { database in
                    let pipelined = await reasonOfLoss { _ = try await database.rows("SELECT 1") }
                    #expect(pipelined?.contains("certificate verify failed") == true)
                    #expect(pipelined?.contains("the connection to PostgreSQL was lost") == false)
                    let leased = await reasonOfLoss { try await database.transaction { _ in } }
                    #expect(leased?.contains("certificate verify failed") == true)
                }
                try await with(server + " sslrootcert=\(folder)/missing.crt") { database in
                    let leased = await reasonOfLoss { try await database.transaction { _ in } }
                    #expect(leased?.contains("missing.crt") == true)
                }
            }
        }
    }

    @Test(
        "answers larger than a TLS record arrive whole, however many come together",
        .timeLimit(.minutes(10))
    )
    func largeAnswersOverTLS() async throws {
        _ = try await TestCluster.shared()
        try await Peer.withFolder { folder in
            try makeCertificates(in: folder)
            try await withTLSServer(in: folder) { port in
                try await with(
                    "host=127.0.0.1 port=\(port) user=postgres dbname=postgres sslmode=verify-full sslrootcert=\(folder)/authority.crt"
                ) { database in
                    try await condition { (try? await database.rows("SELECT 1")) != nil }
                    for round in 0..<10 {
                        try await withThrowingTaskGroup(of: Void.self) { group in
                            for number in 0..<40 {
                                let length = 9_000 + 1_733 * (number + round)
                                group.addTask {
                                    let text = try await database.first(
                                        "SELECT repeat('x', \(length)::bigint::integer) AS text"
                                    ) { row -> String in try row["text"] }
                                    #expect(text?.utf8.count == length)
                                }
                            }
                            try await group.waitForAll()
                        }
                    }
                }
            }
        }
    }

    @Test("the second host is taken where the first is not there, and one that can be written to is found")
    func severalHosts() async throws {
        let cluster = try await TestCluster.shared()
        try await with(
            """
            host=/nonexistent,\(cluster.socketDirectory) port=\(PrivateCluster.port) user=postgres \
            dbname=postgres passfile=\(cluster.passwordFile) target_session_attrs=read-write
            """
        ) { database in
            let pipelined = try await database.first("SELECT 1 AS one") { row -> Int in try row["one"] }
            #expect(pipelined == 1)
            let leased = try await database.transaction { db in
                try db.first("SELECT 2 AS two") { row -> Int in try row["two"] }
            }
            #expect(leased == 2)
        }
        try await with(
            """
            host=\(cluster.socketDirectory) port=\(PrivateCluster.port) user=postgres \
            dbname=postgres passfile=\(cluster.passwordFile) target_session_attrs=standby
            """
        ) { database in
            let reason = await reasonOfLoss { try await database.transaction { _ in } }
            #expect(reason?.contains("standby") == true)
        }
    }

    private func with(_ connectionString: String, _ body: (Database) async throws -> Void) async throws {
        var configuration = DatabaseConfiguration(connectionString: connectionString)
        configuration.readPipelines = 1
        configuration.writePipelines = 1
        configuration.acquireTimeout = .seconds(15)
        try await Database.with(configuration, logger: TestCluster.logger, body)
    }
}

/// The reason given for a lost connection; `nil` where it was not lost.
private func reasonOfLoss(_ body: () async throws -> Void) async -> String? {
    do {
        try await body()
        return nil
    } catch PostgresError.connectionLost(let reason) {
        return reason
    } catch {
        return nil
    }
}

/// An authority with a certificate for 127.0.0.1, and a second authority that vouches for nobody.
private func makeCertificates(in folder: String) throws {
    func openssl(_ arguments: String) throws {
        try Peer.run(["/usr/bin/openssl"] + arguments.split(separator: " ").map(String.init))
    }
    let key = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
    for authority in ["authority", "stranger"] {
        try openssl(
            "req -x509 \(key) -days 2 -subj /CN=\(authority) -keyout \(folder)/\(authority).key -out \(folder)/\(authority).crt"
        )
    }
    try openssl("req -new \(key) -subj /CN=127.0.0.1 -keyout \(folder)/server.key -out \(folder)/server.csr")
    try Peer.write("subjectAltName=IP:127.0.0.1\n", to: folder + "/names")
    try openssl(
        """
        x509 -req -days 2 -in \(folder)/server.csr -CA \(folder)/authority.crt -CAkey \(folder)/authority.key \
        -CAcreateserial -extfile \(folder)/names -out \(folder)/server.crt
        """
    )
    try Peer.giveAway(folder)
    try Peer.run(["/bin/chmod", "0600", folder + "/server.key"])
}

/// A PostgreSQL that takes TLS on a free port of 127.0.0.1 and nothing else.
private func withTLSServer(in folder: String, _ body: (Int) async throws -> Void) async throws {
    let programs = try PrivateCluster.findPrograms()
    let data = folder + "/data"
    try Peer.run(
        [programs + "/initdb", "-D", data, "-U", "postgres", "--no-sync", "--auth=reject"],
        asOwner: true
    )
    try Peer.write("hostssl all all 127.0.0.1/32 trust\n", to: data + "/pg_hba.conf")
    let port = Peer.freePort()
    let settings = [
        "listen_addresses=127.0.0.1", "port=\(port)", "unix_socket_directories=", "ssl=on", "fsync=off",
        "ssl_cert_file=\(folder)/server.crt", "ssl_key_file=\(folder)/server.key", "shared_buffers=16MB",
    ]
    try await Peer.with(
        [programs + "/postgres", "-D", data] + settings.flatMap { ["-c", $0] },
        log: folder + "/output",
        endedBy: ("INT", SIGINT)
    ) {
        try await body(port)
    }
}

import AsyncHTTPClient
import Evidence
import Foundation
import NIOCore
import NIOHTTP1
import Synchronization
import TestSupport
import Testing

@Suite("Credentials on loan, and servers that are killed")
struct LeaseCrashTests {
    private static let variables = ProcessInfo.processInfo.environment
    /// `bin/soak` asks for a hundred.
    private static let kills = variables["MUNIMENT_LEASE_KILLS"].flatMap { Int($0) } ?? 5
    private static let seed =
        variables["MUNIMENT_SOAK_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...999_999)

    /// What clients were given.
    private final class Given: Sendable {
        struct State {
            var accounts: [String: String] = [:]
            var address = ""
            var isOver = false
        }
        let state = Mutex(State())
    }

    @Test("killed while it lends, at any moment: no account stands that no lease knows of")
    func kills() async throws {
        print("killed while it lends: seed \(Self.seed), \(Self.kills) kills")
        try await PrivatePostgres.with { postgres in
            try await ProductHome.with { home in
                let environment = ["MUNIMENT_UNSEAL_KEY_FILE": home.path + "/client/unseal.key"]
                try await home.start(environment: environment)
                // A server that is gone answers from another port when it is back: who waits for the old one waits in vain.
                var configuration = HTTPClient.Configuration()
                configuration.connectionPool.retryConnectionEstablishment = false
                let http = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
                defer { http.shutdown { _ in } }
                let root = try await prepare(home, postgres, http)
                let given = Given()
                given.state.withLock { $0.address = home.address }
                var random = SeededGenerator(seed: Self.seed)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<4 { group.addTask { await Self.borrow(http, root, given) } }
                    // Also where a kill goes wrong: who borrows would do so for ever, and the test with them.
                    defer { given.state.withLock { $0.isOver = true } }
                    for number in 1...Self.kills {
                        try await Task.sleep(for: .milliseconds(Int.random(in: 100...1_500, using: &random)))
                        try await home.end(by: SIGKILL)
                        // With a server its own PostgreSQL ends: what it keeps is looked at once it is back.
                        try await home.start(environment: environment)
                        given.state.withLock { $0.address = home.address }
                        try await self.look(home, postgres)
                        print("killed while it lends: \(number) of \(Self.kills)")
                    }
                    given.state.withLock { $0.isOver = true }
                    try await group.waitForAll()
                }
                let accounts = given.state.withLock { $0.accounts }
                #expect(accounts.count > 0)
                for (name, password) in accounts.prefix(20) {
                    #expect(await postgres.opens(name, password), "\(name) was given out and is not there")
                }
                // What was being made when its server died, or being taken back, is taken back: here without waiting until
                // whoever had it must have ended.
                _ = try await home.psql(
                    """
                    UPDATE secrets.leases SET due_at = now() - interval '1 second'
                    WHERE state IN ('pending', 'revoking')
                    """
                )
                try await condition(within: .seconds(300)) {
                    try await home.psql(
                        "SELECT count(*) FROM secrets.leases WHERE state IN ('pending', 'revoking')"
                    )
                        == "0"
                }
                let live = try await home.psql(
                    "SELECT engine_metadata->>'username' FROM secrets.leases WHERE state = 'live' ORDER BY 1"
                )
                #expect(
                    try await postgres.accounts().sorted()
                        == live.split(separator: "\n").map(String.init).sorted()
                )
                #expect(Set(accounts.keys).isSubset(of: Set(live.split(separator: "\n").map(String.init))))
                // Each is found in the audit by the request that borrowed it.
                let nameless = try await home.psql(
                    "SELECT count(*) FROM secrets.leases WHERE correlation_id IS NULL"
                )
                #expect(nameless == "0")
                print("killed while it lends: \(accounts.count) accounts given out")
            }
        }
    }

    /// Each account has the row of a lease, whatever the moment.
    private func look(_ home: ProductHome, _ postgres: PrivatePostgres) async throws {
        let accounts = try await postgres.accounts()
        let known = try await home.psql(
            "SELECT engine_metadata->>'username' FROM secrets.leases WHERE state <> 'revoked'"
        )
        let unknown = Set(accounts).subtracting(known.split(separator: "\n").map(String.init))
        guard !unknown.isEmpty else { return }
        // Taken back between the two looks: then they are gone.
        let strays = unknown.intersection(try await postgres.accounts())
        #expect(strays.isEmpty, "\(strays)")
    }

    private func prepare(_ home: ProductHome, _ postgres: PrivatePostgres, _ http: HTTPClient) async throws
        -> String
    {
        let made = try await Self.ask(
            http,
            .PUT,
            home.address + "/v1/sys/init",
            nil,
            ["secret_shares": 1, "secret_threshold": 1]
        )
        let root = try #require(made?["root_token"]?.string)
        try await condition(within: .seconds(60)) {
            let status = try await Self.ask(http, .GET, home.address + "/v1/sys/seal-status", nil, nil)
            return status?["sealed"] == false
        }
        for (path, body) in [
            ("sys/mounts/database", ["type": "database"] as JSON),
            (
                "database/config/main",
                [
                    "plugin_name": "postgresql-database-plugin", "connection_url": .string(postgres.url),
                    "username": "postgres", "password": .string(PrivatePostgres.password),
                    "allowed_roles": "*",
                ]
            ),
            (
                "database/roles/r",
                [
                    "db_name": "main", "default_ttl": "1h",
                    "creation_statements":
                        "CREATE ROLE \"{{name}}\" WITH LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}'",
                ]
            ),
        ] {
            let answer = try await Self.ask(http, .POST, home.address + "/v1/" + path, root, body)
            #expect(answer != nil, "\(path)")
        }
        return root
    }

    /// Borrows until it is over, whatever becomes of the servers.
    private static func borrow(_ http: HTTPClient, _ root: String, _ given: Given) async {
        while !Task.isCancelled {
            let (address, isOver) = given.state.withLock { ($0.address, $0.isOver) }
            if isOver { return }
            let answer = try? await ask(http, .GET, address + "/v1/database/creds/r", root, nil)
            if let name = answer?["data"]?["username"]?.string,
                let password = answer?["data"]?["password"]?.string
            {
                given.state.withLock { $0.accounts[name] = password }
            } else {
                try? await Task.sleep(for: .milliseconds(20))
            }
        }
    }

    /// - Returns: `nil` for an answer that is none of those wanted.
    private static func ask(
        _ http: HTTPClient,
        _ method: HTTPMethod,
        _ url: String,
        _ token: String?,
        _ body: JSON?
    ) async throws -> JSON? {
        var request = HTTPClientRequest(url: url)
        request.method = method
        if let token { request.headers.add(name: "X-Vault-Token", value: token) }
        if let body { request.body = .bytes(ByteBuffer(bytes: body.canonicalBytes())) }
        let answer = try await http.execute(request, timeout: .seconds(30))
        let bytes = try await answer.body.collect(upTo: 1_048_576)
        guard (200..<300).contains(answer.status.code) else { return nil }
        guard bytes.readableBytes > 0 else { return [:] }
        return try JSON(parsing: Array(bytes.readableBytesView))
    }
}

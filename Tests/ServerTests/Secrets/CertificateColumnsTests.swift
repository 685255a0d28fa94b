import Access
import AsyncHTTPClient
import Evidence
import Foundation
import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOSSL
import Postgres
import Secrets
import ServiceLifecycle
import TestSupport
import Testing

@testable import Server

/// Over TLS, with certificates that openssl makes: whose key a connection has proved counts with each of its requests.
@Suite("Certificates of connections")
struct CertificateColumnsTests {
    /// A folder with certificates, each signed by itself.
    private struct Certificates {
        let folder: String

        func make(_ name: String, days: Int = 30, comment: String = "none") async throws {
            let settings = """
                [req]
                distinguished_name = subject
                x509_extensions = extensions
                prompt = no
                [subject]
                CN = \(name)
                [extensions]
                basicConstraints = critical,CA:FALSE
                extendedKeyUsage = clientAuth,serverAuth
                subjectAltName = DNS:\(name).example,IP:127.0.0.1
                nsComment = \(comment)

                """
            try settings.write(toFile: path(name, "conf"), atomically: true, encoding: .utf8)
            try await run(
                [
                    "/usr/bin/openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                    "ec_paramgen_curve:P-256", "-nodes", "-config", path(name, "conf"), "-days", "\(days)",
                    "-keyout", path(name, "key"), "-out", path(name, "pem"),
                ],
                in: folder
            )
        }

        /// `root`, `middle` by it, and `desk` by that one; `chain` is `desk` with `middle` behind it.
        func makeChain() async throws {
            let newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
            for (name, issuer, extensions) in [
                ("root", nil, "basicConstraints=critical,CA:TRUE"),
                ("middle", "root", "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign"),
                ("desk", "middle", "extendedKeyUsage=clientAuth"),
            ] as [(String, String?, String)] {
                try extensions.write(toFile: path(name, "ext"), atomically: true, encoding: .utf8)
                _ = try await run(
                    ["/usr/bin/openssl", "req", "-new", "-subj", "/CN=\(name)"] + newKey
                        + ["-keyout", path(name, "key"), "-out", path(name, "csr")],
                    in: folder
                )
                let signing =
                    issuer.map { ["-CA", path($0, "pem"), "-CAkey", path($0, "key"), "-CAcreateserial"] }
                    ?? ["-signkey", path(name, "key")]
                _ = try await run(
                    ["/usr/bin/openssl", "x509", "-req", "-in", path(name, "csr"), "-days", "30"] + signing
                        + ["-extfile", path(name, "ext"), "-out", path(name, "pem")],
                    in: folder
                )
            }
            let chain = try pem("desk") + pem("middle")
            try chain.write(toFile: path("chain", "pem"), atomically: true, encoding: .utf8)
            try FileManager.default.copyItem(atPath: path("desk", "key"), toPath: path("chain", "key"))
        }

        func path(_ name: String, _ ending: String) -> String { "\(folder)/\(name).\(ending)" }
        func pem(_ name: String) throws -> String {
            try String(contentsOfFile: path(name, "pem"), encoding: .utf8)
        }

        func fingerprint(_ name: String) throws -> String {
            let lines = try pem(name).split(separator: "\n").filter { !$0.hasPrefix("-----") }
            return Digest.sha256(of: try #require(Base64.decode(lines.joined()))).hex
        }
    }

    /// A client that shows one certificate, or none.
    private struct Peer {
        let client: HTTPClient
        let port: Int

        static func with<Value: Sendable>(
            _ name: String?,
            _ certificates: Certificates,
            _ port: Int,
            _ body: (Peer) async throws -> Value
        ) async throws -> Value {
            var settings = TLSConfiguration.makeClientConfiguration()
            settings.certificateVerification = .none
            if let name {
                settings.certificateChain = try NIOSSLCertificate.fromPEMFile(certificates.path(name, "pem"))
                    .map { .certificate($0) }
                settings.privateKey = .privateKey(
                    try NIOSSLPrivateKey(file: certificates.path(name, "key"), format: .pem)
                )
            }
            let client = HTTPClient(
                eventLoopGroupProvider: .singleton,
                configuration: HTTPClient.Configuration(tlsConfiguration: settings)
            )
            let outcome: Result<Value, any Error>
            do { outcome = .success(try await body(Peer(client: client, port: port))) } catch {
                outcome = .failure(error)
            }
            try await client.shutdown()
            return try outcome.get()
        }

        func openSeal() async throws {
            let shares: JSON = ["secret_shares": 1, "secret_threshold": 1]
            let made = try await ask("PUT", "/v1/sys/init", shares, as: nil)
            let key = try #require(made.body["keys"]?.array?.first, "\(made)")
            _ = try await ask("PUT", "/v1/sys/unseal", ["key": key], as: nil)
        }

        func ask(_ method: String, _ path: String, _ body: JSON? = nil, as token: String?) async throws
            -> (status: Int, body: JSON)
        {
            var request = HTTPClientRequest(url: "https://127.0.0.1:\(port)\(path)")
            request.method = .init(rawValue: method)
            if let token {
                request.headers.add(name: "X-Vault-Token", value: token)
                request.headers.add(name: "Authorization", value: "Bearer \(token)")
            }
            // A token says whose it is; who signs in says where.
            if path.hasSuffix("/login") { request.headers.add(name: "X-Vault-Namespace", value: "northwind") }
            if let body {
                request.headers.add(name: "Content-Type", value: "application/json")
                request.body = .bytes(ByteBuffer(bytes: body.canonicalBytes()))
            }
            let answer = try await client.execute(request, timeout: .seconds(120))
            let bytes = try await answer.body.collect(upTo: 1_048_576)
            let read = try? JSON(parsing: Array(bytes.readableBytesView))
            return (Int(answer.status.code), read ?? .null)
        }
    }

    private static func with(
        _ body:
            @escaping @Sendable (Certificates, Int, TestDatabase, Caller, String, String) async throws -> Void
    ) async throws {
        let certificates = Certificates(folder: try PrivateServer.temporaryFolder())
        defer { try? FileManager.default.removeItem(atPath: certificates.folder) }
        for name in ["server", "web-1", "billing", "nobody"] { try await certificates.make(name) }
        try await certificates.makeChain()
        try await TestDatabase.with { database in
            let log = LogLines()
            var configuration = House.configuration
            configuration.home = certificates.folder + "/home"
            try FileManager.default.createDirectory(
                atPath: configuration.home,
                withIntermediateDirectories: true
            )
            configuration.tlsCertificate = certificates.path("server", "pem")
            configuration.tlsKey = certificates.path("server", "key")
            let home = configuration.home
            let parts = try House.parts(
                database.app,
                log: log,
                clock: MovingClock(),
                configuration: configuration
            )
            let (caller, issued) = try await parts.access.createTenant(
                named: "northwind",
                administrator: .init(kind: .person, name: "ada", permissions: Set(Permission.allCases))
            )
            let (ports, found) = AsyncStream.makeStream(of: Int.self)
            let application = MunimentApplication(configuration, logger: log.logger())
            let group = try application.serviceGroup(of: parts) { port in found.yield(port ?? 0) }
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                tasks.addTask { try? await group.run() }
                let port = try #require(await ports.first { _ in true })
                let outcome: Result<Void, any Error>
                do {
                    outcome = .success(
                        try await body(certificates, port, database, caller, issued.token.revealed(), home)
                    )
                } catch { outcome = .failure(error) }
                await group.triggerGracefulShutdown()
                try await tasks.waitForAll()
                try outcome.get()
            }
        }
    }

    @Test("what stands between a certificate and the role's authority may be shown in the handshake")
    func intermediates() async throws {
        try await Self.with { certificates, port, database, caller, admin, home in
            try await Peer.with(nil, certificates, port) { peer in
                try await peer.openSeal()
                for (path, body) in [
                    ("/v1/sys/auth/cert", ["type": "cert"] as JSON),
                    ("/v1/auth/cert/certs/desks", ["certificate": .string(try certificates.pem("root"))]),
                ] {
                    let answer = try await peer.ask("POST", path, body, as: admin)
                    try #require((200..<300).contains(answer.status), "\(path): \(answer)")
                }
            }
            try await Peer.with("chain", certificates, port) { peer in
                let login = try await peer.ask("POST", "/v1/auth/cert/login", ["name": "desks"], as: nil)
                #expect(login.status == 200, "\(login)")
                #expect(login.body["auth"]?["metadata"]?["common_name"] == "desk")
            }
            for (name, body, reason) in [
                ("desk", [:], "no role takes the certificate"),
                ("desk", ["name": "desks"], "the role does not take the certificate"),
                ("chain", ["name": "others"], "no role of this name takes certificates"),
                (nil, [:], "no certificate was shown, or one that can't be read"),
            ] as [(String?, JSON, String)] {
                let login = try await Peer.with(name, certificates, port) { peer in
                    try await peer.ask("POST", "/v1/auth/cert/login", body, as: nil)
                }
                #expect(login.status == 400)
                #expect(
                    login.body["errors"] == ["invalid certificate or no client certificate supplied"],
                    "\(login)"
                )
                let told = try await database.lastAudit(of: caller.tenant, home: home)
                #expect(told.denialReason == reason)
            }
        }
    }

    @Test(
        "what is ready is answered where its connection is read over TLS, too, but of who shows a certificate"
    )
    func ready() async throws {
        let certificates = Certificates(folder: try PrivateServer.temporaryFolder())
        defer { try? FileManager.default.removeItem(atPath: certificates.folder) }
        for name in ["server", "web-1"] { try await certificates.make(name) }
        try await TestDatabase.with { database in
            try await ListeningServer.serving(database) { configuration in
                configuration.tlsCertificate = certificates.path("server", "pem")
                configuration.tlsKey = certificates.path("server", "key")
            } _: { server in
                @Sendable func readyCount() -> Int {
                    server.log.all.count {
                        $0.hasPrefix("debug request ") && $0.contains("path=/v1/kv/data/app ")
                            && !$0.contains("hb.request.id=")
                    }
                }
                let root = try await Peer.with(nil, certificates, server.port) { peer in
                    let shares: JSON = ["secret_shares": 1, "secret_threshold": 1]
                    let made = try await peer.ask("PUT", "/v1/sys/init", shares, as: nil)
                    let key = try #require(made.body["keys"]?.array?.first, "\(made)")
                    _ = try await peer.ask("PUT", "/v1/sys/unseal", ["key": key], as: nil)
                    let root = try #require(made.body["root_token"]?.string, "\(made)")
                    let mount: JSON = ["type": "kv", "options": ["version": "2"]]
                    #expect(try await peer.ask("POST", "/v1/sys/mounts/kv", mount, as: root).status == 204)
                    return root
                }
                func turn(_ peer: Peer, _ number: Int) async throws {
                    let body: JSON = ["data": ["value": .integer(number)]]
                    let written = try await peer.ask("POST", "/v1/kv/data/app", body, as: root)
                    #expect(written.status == 200, "\(written)")
                    for _ in 0..<2 {
                        let read = try await peer.ask("GET", "/v1/kv/data/app", as: root)
                        #expect(read.body["data"]?["data"]?["value"] == .integer(number), "\(read)")
                    }
                }
                try await Peer.with("web-1", certificates, server.port) { peer in
                    for number in 0..<10 { try await turn(peer, number) }
                    #expect(readyCount() == 0)
                }
                try await Peer.with(nil, certificates, server.port) { peer in
                    try await condition {
                        try await turn(peer, 10)
                        return readyCount() > 0
                    }
                }
            }
        }
    }

    @Test("of what a client shows, eight certificates and 32 KiB are kept")
    func keptCertificates() async throws {
        let certificates = Certificates(folder: try PrivateServer.temporaryFolder())
        defer { try? FileManager.default.removeItem(atPath: certificates.folder) }
        try await certificates.make("web-1")
        let small = try NIOSSLCertificate.fromPEMFile(certificates.path("web-1", "pem"))[0]
        let shown = PeerCertificates()
        shown.keep(Array(repeating: small, count: 20))
        #expect(shown.all == Array(repeating: try small.toDERBytes(), count: 8))
        try await certificates.make("long", comment: String(repeating: "x", count: 12_000))
        let long = try NIOSSLCertificate.fromPEMFile(certificates.path("long", "pem"))[0]
        shown.keep([small, long, long, long, small])
        #expect(shown.all == [try small.toDERBytes(), try long.toDERBytes(), try long.toDERBytes()])
    }

    @Test("a certificate is told with each request, gives what is bound to it, and to nobody else")
    func columns() async throws {
        try await Self.with { certificates, port, database, caller, admin, home in
            @Sendable func told() async throws -> AuditRecord {
                try await database.lastAudit(of: caller.tenant, home: home)
            }
            let (agent, application) = try await Peer.with(nil, certificates, port) { peer in
                try await peer.openSeal()
                for (path, body) in [
                    ("/v1/sys/mounts/kv", ["type": "kv", "options": ["version": "2"]] as JSON),
                    ("/v1/sys/auth/cert", ["type": "cert"]),
                    (
                        "/v1/auth/cert/certs/web",
                        ["certificate": .string(try certificates.pem("web-1")), "token_policies": "default"]
                    ),
                    ("/v1/kv/data/app/db", ["data": ["value": "1"]]),
                ] {
                    let answer = try await peer.ask("POST", path, body, as: admin)
                    try #require((200..<300).contains(answer.status), "\(path): \(answer)")
                }
                var ids: [String] = []
                for (kind, name) in [("agents", "web-1"), ("applications", "billing")] {
                    let body: JSON = [
                        "name": .string(name), "certificates": [.string(try certificates.pem(name))],
                    ]
                    let registered = try await peer.ask("POST", "/api/v1/\(kind)", body, as: admin)
                    ids.append(try #require(registered.body["id"]?.string, "\(registered)"))
                    _ = try await peer.ask("POST", "/api/v1/\(kind)/\(name)/activate", [:], as: admin)
                }
                let text =
                    "{\"allowed_secrets\": [\"kv.app.*\"], \"allowed_operations\": [\"read\"], "
                    + "\"entity_bindings\": [\"\(try certificates.fingerprint("web-1"))\"]}"
                let policy = try await peer.ask(
                    "PUT",
                    "/api/v1/policies/web",
                    ["policy": .string(text)],
                    as: admin
                )
                try #require(policy.status == 201, "\(policy)")
                return (ids[0], ids[1])
            }
            let (web, billing) = (
                try certificates.fingerprint("web-1"), try certificates.fingerprint("billing")
            )
            // What is lent is told by its lease.
            try await Peer.with(nil, certificates, port) { peer in
                for (path, body) in [
                    ("/v1/sys/mounts/pki", ["type": "pki"] as JSON),
                    (
                        "/v1/pki/root/generate/internal",
                        ["common_name": "Root", "key_type": "ec", "key_bits": 256]
                    ),
                    (
                        "/v1/pki/roles/web",
                        ["allow_any_name": true, "generate_lease": true, "key_type": "ec", "key_bits": 256]
                    ),
                ] {
                    let answer = try await peer.ask("POST", path, body, as: admin)
                    try #require((200..<300).contains(answer.status), "\(path): \(answer)")
                }
                let issued = try await peer.ask(
                    "POST",
                    "/v1/pki/issue/web",
                    ["common_name": "a.example", "ttl": "1h"],
                    as: admin
                )
                try #require(issued.status == 200, "\(issued)")
                let record = try await told()
                #expect(record.type == .secretDynamicIssued)
                #expect(record.leaseID?.isEmpty == false && record.leaseID == issued.body["lease_id"]?.string)
                #expect(record.secretType == "dynamic")
            }
            // A plain token that has nothing by itself.
            let plain = try await Peer.with(nil, certificates, port) { peer in
                let made = try await peer.ask(
                    "POST",
                    "/v1/auth/token/create-orphan",
                    ["policies": ["default"]],
                    as: admin
                )
                let token = try #require(made.body["auth"]?["client_token"]?.string, "\(made)")
                #expect(try await peer.ask("GET", "/v1/kv/data/app/db", as: token).status == 403)
                #expect(try await told().agentCertificateFingerprint == nil)
                return token
            }
            let login = try await Peer.with("web-1", certificates, port) { peer in
                let read = try await peer.ask("GET", "/v1/kv/data/app/db", as: plain)
                #expect(read.status == 200)
                var record = try await told()
                #expect(record.agentCertificateFingerprint == web)
                #expect(record.agentID == agent)
                #expect(record.hostname == "web-1.example")
                #expect(record.secretID == "kv/data/app/db")
                #expect(record.secretVersion == 1)
                #expect(record.secretType == "static")
                #expect(record.policyMatched == "web kv.app.*")
                #expect(record.sourceAddress == "127.0.0.1")
                #expect(record.correlationID == read.body["request_id"]?.string)
                #expect(record.responseTime.map { $0 > .zero } == true)
                let login = try await peer.ask("POST", "/v1/auth/cert/login", [:], as: nil)
                let token = try #require(login.body["auth"]?["client_token"]?.string, "\(login)")
                record = try await told()
                #expect(record.type == .agentLogin)
                #expect(record.agentID == agent)
                #expect(record.agentCertificateFingerprint == web)
                return token
            }
            for name in ["billing", "nobody"] {
                let answer = try await Peer.with(name, certificates, port) { peer in
                    try await peer.ask("GET", "/v1/kv/data/app/db", as: plain)
                }
                #expect(answer.status == 403)
            }
            try await Peer.with("billing", certificates, port) { peer in
                _ = try await peer.ask("GET", "/v1/kv/data/app/db", as: plain)
                var record = try await told()
                #expect(record.appCertificateFingerprint == billing)
                #expect(record.appID == application)
                // The agent's own token is the agent's, whoever's connection it comes by.
                #expect(try await peer.ask("GET", "/v1/kv/data/app/db", as: login).status == 200)
                record = try await told()
                #expect(record.agentID == agent)
                #expect(record.appID == nil)
            }
            // Suspended, neither its token nor its certificate is good for anything; revoked, neither is again.
            try await Peer.with("web-1", certificates, port) { peer in
                _ = try await peer.ask("POST", "/api/v1/agents/web-1/suspend", [:], as: admin)
                #expect(try await peer.ask("GET", "/v1/kv/data/app/db", as: login).status == 403)
                #expect(try await told().denialReason == "the agent web-1 is suspended")
                #expect(try await peer.ask("GET", "/v1/kv/data/app/db", as: plain).status == 403)
                #expect(try await peer.ask("POST", "/v1/auth/cert/login", [:], as: nil).status == 403)
                _ = try await peer.ask("POST", "/api/v1/agents/web-1/activate", [:], as: admin)
                #expect(try await peer.ask("GET", "/v1/kv/data/app/db", as: login).status == 200)
                let revoked = try await peer.ask(
                    "DELETE",
                    "/api/v1/agents/web-1/certificates/\(web)",
                    as: admin
                )
                #expect(revoked.status == 204, "\(revoked)")
                #expect(try await peer.ask("GET", "/v1/kv/data/app/db", as: login).status == 403)
                #expect(try await peer.ask("GET", "/v1/kv/data/app/db", as: plain).status == 403)
            }
        }
    }
}

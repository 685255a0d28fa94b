import API
import Access
import Agent
import Evidence
import Foundation
import HTTPTypes
import Logging
import TestSupport
import Testing

@testable import Server

/// A house that takes agents, its seal open, with versioned secrets at `kv/` of northwind.
struct AgentBench: Sendable {
    let house: House
    /// Of certificates and keys.
    let folder: String
    let port: Int

    static func with(
        needingApproval: Bool = false,
        _ body: @escaping @Sendable (AgentBench) async throws -> Void
    ) async throws {
        let folder = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await certify("server", in: folder, names: "DNS:localhost,IP:127.0.0.1")
        let settle: @Sendable (inout Configuration) -> Void = { configuration in
            configuration.agents.port = 0
            configuration.agents.needsApproval = needingApproval
            configuration.agents.certificate = folder + "/server.pem"
            configuration.agents.key = folder + "/server.key"
        }
        try await House.with(configuring: settle) { house in
            let made = try await house.ask(.put, "/v1/sys/init", ["secret_shares": 1, "secret_threshold": 1])
            let key = try #require(made["keys"]?.array?.first)
            try #require(try await house.ask(.put, "/v1/sys/unseal", ["key": key])["sealed"] == false)
            let listener = try #require(house.agentListener)
            let (ports, found) = AsyncStream.makeStream(of: Int.self)
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                tasks.addTask { try await listener.hub.run() }
                tasks.addTask { try await listener.run { port in found.yield(port) } }
                let port = try #require(await ports.first { _ in true })
                let bench = AgentBench(house: house, folder: folder, port: port)
                try await bench.done(.post, "sys/mounts/kv", ["type": "kv", "options": ["version": "2"]])
                try await body(bench)
                tasks.cancelAll()
                while !tasks.isEmpty { _ = await tasks.nextResult() }
            }
        }
    }

    // MARK: The server's side

    var tenant: Tenant { Tenant(id: house.northwind.caller.tenant, name: "northwind") }

    /// As northwind's administrator, who is root by a permission.
    func ask(_ method: HTTPRequest.Method, _ path: String, _ body: JSON? = nil) async throws -> Answer {
        try await house.ask(method, "/v1/" + path, body, ["X-Vault-Token": house.northwind.token])
    }

    func done(_ method: HTTPRequest.Method, _ path: String, _ body: JSON? = nil) async throws {
        let answer = try await ask(method, path, body)
        try #require((200..<300).contains(answer.status), "\(path): \(answer.text)")
    }

    func write(_ path: String, _ value: String) async throws {
        try await done(.post, "kv/data/" + path, ["data": ["value": .string(value)]])
    }

    /// Registers somebody by a certificate of its own, lets it in, and lets it read what lies below `kv/<area>/`.
    func register(_ kind: Principal.Kind, _ name: String, reading area: String? = nil) async throws
        -> (id: UniqueID, fingerprint: String)
    {
        try await Self.certify(name, in: folder)
        let pem = try String(contentsOfFile: "\(folder)/\(name).pem", encoding: .utf8)
        let decision = try await house.access.registerPrincipal(
            kind,
            named: name,
            certificates: [pem],
            of: tenant.id,
            by: "test"
        )
        _ = try await house.access.changePrincipal(kind, name, .activate, of: tenant.id, by: "test")
        if let area { try await bind(name, to: decision.principal.id.text, reading: area) }
        return (decision.principal.id, try #require(decision.certificates.first).fingerprint.hex)
    }

    func bind(_ policy: String, to binding: String, reading area: String) async throws {
        let text = #"""
            {"allowed_secrets": ["kv.\#(area).*"], "allowed_operations": ["read"], "entity_bindings": ["\#(binding)"]}
            """#
        let answer = try await house.ask(
            .put,
            "/api/v1/policies/\(policy)",
            ["policy": .string(text)],
            token: house.northwind.token
        )
        try #require((200..<300).contains(answer.status), "\(answer.text)")
    }

    // MARK: The agent's side

    func place(namespace: String = "northwind") -> AgentPlace {
        AgentPlace(host: "127.0.0.1", port: port, namespace: namespace, authorities: folder + "/server.pem")
    }

    func credential(_ name: String) -> AgentCredential {
        AgentCredential(certificate: "\(folder)/\(name).pem", key: "\(folder)/\(name).key")
    }

    func link(_ name: String, clockSkew: Duration = .zero, namespace: String = "northwind") -> AgentLink {
        AgentLink(
            place: place(namespace: namespace),
            credential: credential(name),
            introduction: .init(program: "test", hostname: name, system: "Debian"),
            backoff: Backoff(first: .milliseconds(20), longest: .milliseconds(200)),
            now: { [house] in house.clock.now().advanced(by: clockSkew) },
            logger: house.log.logger()
        )
    }

    /// Runs `body` with a link that is kept meanwhile.
    func connected(
        _ name: String,
        _ body: @Sendable (AgentLink, LinkNews) async throws -> Void
    ) async throws {
        try await connected(link(name), body)
    }

    func connected(
        _ link: AgentLink,
        _ body: @Sendable (AgentLink, LinkNews) async throws -> Void
    ) async throws {
        let news = LinkNews()
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try? await link.run() }
            tasks.addTask { for await one in link.news { await news.add(one) } }
            try await body(link, news)
            tasks.cancelAll()
        }
    }

    // MARK: Certificates

    /// A key and a certificate that it has signed itself: what counts is that it is registered.
    static func certify(_ name: String, in folder: String, names: String = "DNS:host", days: Int = 30)
        async throws
    {
        let process = try ChildProcess(
            [
                "/usr/bin/openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
                "-nodes",
                "-keyout", "\(folder)/\(name).key", "-out", "\(folder)/\(name).pem", "-subj", "/CN=\(name)",
                "-days", "\(days)", "-addext", "subjectAltName=\(names)",
            ],
            output: folder + "/openssl.out",
            errors: folder + "/openssl.err"
        )
        try #require(try await process.waitForEnd() == 0)
    }
}

/// What a link has told so far.
actor LinkNews {
    private(set) var all: [AgentLink.News] = []

    func add(_ news: AgentLink.News) { all.append(news) }

    var events: [AgentEvent] {
        all.compactMap { one in
            guard case .event(let event) = one else { return nil }
            return event
        }
    }

    var connections: Int {
        all.count { one in
            guard case .connected = one else { return false }
            return true
        }
    }

    var refusals: [String] {
        all.compactMap { one in
            guard case .refused(let reason) = one else { return nil }
            return reason
        }
    }
}

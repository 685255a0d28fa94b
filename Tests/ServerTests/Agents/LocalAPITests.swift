import API
import Access
import Agent
import Evidence
import Foundation
import Glibc
import TestSupport
import Testing

@testable import Server

@Suite("Applications of a host, at their agent")
struct LocalAPITests {
    /// The agent's side with two applications: `shop`, which is whoever runs the test, and `bank`, which is nobody's user
    /// here but the other one.
    private static func with(
        _ bench: AgentBench,
        _ body: @Sendable (_ socket: String, _ links: [String: AgentLink]) async throws -> Void
    ) async throws {
        try await bench.write("shop/db", "of the shop")
        try await bench.write("bank/db", "of the bank")
        _ = try await bench.register(.application, "shop", reading: "shop")
        _ = try await bench.register(.application, "bank", reading: "bank")
        let text = """
            {"server": "https://m.example", "agents": "m.example:1", "name": "a", "applications": [
            {"name": "shop", "users": ["\(geteuid())"], "certificate": "/c", "key": "/k"},
            {"name": "bank", "users": ["65534"], "certificate": "/c", "key": "/k"}]}
            """
        let configuration = try AgentConfiguration(parsing: Array(text.utf8))
        let links = ["shop": bench.link("shop"), "bank": bench.link("bank")]
        let clock = bench.house.clock
        let secrets = AgentSecrets(links: links, cache: SecretCache(), now: { clock.now() })
        let api = LocalAPI(
            secrets: secrets,
            rules: try ApplicationRules(configuration.applications ?? []),
            status: { ["is_up": true] },
            log: AgentLog(),
            logger: bench.house.log.logger()
        )
        let socket = bench.folder + "/s"
        let (begun, begins) = AsyncStream.makeStream(of: Void.self)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for link in links.values {
                tasks.addTask { try? await link.run() }
                tasks.addTask {
                    for await news in link.news {
                        if case .event(let event) = news { await secrets.forget(event.subject) }
                    }
                }
            }
            tasks.addTask { try? await api.serve(socket: socket, mode: 0o666) { begins.yield() } }
            _ = await begun.first { _ in true }
            for link in links.values { try await condition { await link.isConnected } }
            try await body(socket, links)
            tasks.cancelAll()
        }
    }

    @Test("the kernel says who asks: each application has its own secrets alone, by whatever it calls itself")
    func peers() async throws {
        try await AgentBench.with { bench in
            try await Self.with(bench) { socket, _ in
                let client = AgentSocketClient(path: socket)
                let own = try await client.object("/v1/kv/data/shop/db")
                #expect(own["data"]?["data"]?["value"] == "of the shop")
                await #expect(throws: LinkFailure.self) { try await client.object("/v1/kv/data/bank/db") }
                #expect(try await client.object("/agent/status")["is_up"] == true)
                // The other user's process, which only root can begin.
                guard geteuid() == 0 else { return }
                try #require(chmod(bench.folder, 0o755) == 0)
                let other = try await Self.asNobody(socket, "/v1/kv/data/bank/db", in: bench.folder)
                #expect(other.contains("of the bank"), "\(other)")
                for path in ["/v1/kv/data/shop/db", "/agent/status"] {
                    let refused = try await Self.asNobody(socket, path, in: bench.folder)
                    #expect(refused.contains("errors") && !refused.contains("of the shop"), "\(refused)")
                }
            }
        }
    }

    private static func asNobody(_ socket: String, _ path: String, in folder: String) async throws -> String {
        let output = folder + "/answer-\(UInt32.random(in: 0 ... .max))"
        let process = try ChildProcess(
            [
                "/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "/usr/bin/curl",
                "--silent",
                "--unix-socket", socket, "http://localhost" + path,
            ],
            output: output,
            errors: folder + "/errors"
        )
        try await process.waitForEnd()
        return try String(contentsOfFile: output, encoding: .utf8)
    }

    @Test("what is in memory is served while the server is away, which is said; what changes is gone at once")
    func memory() async throws {
        try await AgentBench.with { bench in
            try await Self.with(bench) { socket, links in
                let client = AgentSocketClient(path: socket)
                func value() async throws -> String? {
                    try await client.object("/v1/kv/data/shop/db")["data"]?["data"]?["value"]?.string
                }
                #expect(try await value() == "of the shop")
                try await bench.write("shop/db", "changed")
                try await condition { try await value() == "changed" }
                _ = try await bench.house.access.changePrincipal(
                    .application,
                    "shop",
                    .suspend,
                    of: bench.tenant.id,
                    by: "test"
                )
                try await condition { await links["shop"]?.isConnected == false }
                // This bench keeps what it has; what it has not, it does not make up.
                #expect(try await value() == "changed")
                await #expect(throws: LinkFailure.self) { try await client.object("/v1/kv/data/shop/other") }
            }
        }
    }
}

import API
import Access
import Agent
import Custody
import Evidence
import Foundation
import HTTPTypes
import Ledger
import Secrets
import TestSupport
import Testing

@testable import Server

@Suite("Agents as they are seen, and as they see")
struct AgentSightTests {
    /// Answers what the server asks of the host, as an agent does.
    private static func looking(
        _ link: AgentLink,
        in folder: String,
        _ body: @Sendable () async throws -> Void
    )
        async throws
    {
        let looker = HostLooker(.init(folders: [folder]), now: { SystemClock().now() })
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try? await link.run() }
            tasks.addTask {
                for await news in link.news {
                    if case .task(let task) = news { await link.answer(await looker.look(task)) }
                }
            }
            try await condition { await link.isConnected }
            try await body()
            tasks.cancelAll()
        }
    }

    @Test(
        "who is connected is told by the interface and the page, with what it says of itself, and who is away"
    )
    func connections() async throws {
        try await AgentBench.with { bench in
            _ = try await bench.register(.agent, "web-1")
            let cookie = ["Cookie": "muniment_session=\(try await bench.house.session())"]
            @Sendable func listed() async throws -> JSON? {
                try await bench.house.get("/api/v1/agent-connections").items.first
            }
            try await bench.connected("web-1") { link, _ in
                try await condition { await link.isConnected }
                await link.report(
                    AgentReport(
                        cachedCount: 3,
                        cachedBytes: 99,
                        templates: [.init(name: "db.conf", state: "rolled_back", reason: "the check failed")],
                        applications: ["shop"]
                    )
                )
                try await condition { try await listed()?["cached_count"] == 3 }
                let found = try #require(try await listed())
                #expect(found["name"] == "web-1" && found["is_connected"] == true)
                #expect(found["hostname"] == "web-1" && found["program"] == "test")
                #expect(found["templates"]?.array?.first?["state"] == "rolled_back")
                let page = try await bench.house.ask(.get, "/agent-connections", nil, cookie)
                #expect(page.status == 200 && page.text.contains("the check failed"), "\(page.text)")
                #expect(page.text.contains("/live?topics=agent:*"))
                for path in ["/agents", "/agents/web-1"] {
                    let registered = try await bench.house.ask(.get, path, nil, cookie)
                    #expect(
                        registered.status == 200 && registered.text.contains("the check failed"),
                        "\(path)"
                    )
                }
            }
            try await condition { try await listed()?["is_connected"] == false }
            #expect(try await listed()?["end_reason"] != nil)
        }
    }

    @Test(
        "a file on a host is as approved, differs, or can't be seen, as its agent tells: layer2, and no drift while it is away"
    )
    func files() async throws {
        try await AgentBench.with { bench in
            let house = bench.house
            let folder = bench.folder + "/etc"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let zone = House.zone("northwind.example")
            try zone.write(toFile: folder + "/db.zone", atomically: true, encoding: .utf8)
            _ = try await bench.register(.agent, "web-1")
            let added = try await house.post(
                "/api/v1/targets",
                [
                    "artifact": "northwind.example", "target_kind": "dns",
                    "target_identifier": .string(house.northwind.marks.target), "name": "on-host",
                    "protocol": "agent", "address": "web-1",
                    "parameters": ["path": .string(folder + "/db.zone"), "services": "no-such"],
                    "timeout_sec": 60,
                ]
            )
            try #require(added.status == 201, "\(added.text)")
            @Sendable func look() async throws -> JSON? {
                let answer = try await house.post(
                    "/api/v1/verifications/now",
                    ["artifact": "northwind.example", "target": "on-host"]
                )
                return answer["looks"]?.array?.first
            }
            let away = try await look()
            #expect(away?["verification"]?["verdict"] == "error")
            #expect(away?["failure"]?["code"] == "unreachable", "\(String(describing: away))")
            try await Self.looking(bench.link("web-1"), in: folder) {
                let same = try await look()
                #expect(same?["verification"]?["verdict"] == "match", "\(String(describing: same))")
                #expect(same?["verification"]?["layer"] == "layer2")
                #expect(same?["seen"]?["facts"]?["agent"] == "web-1")
                try zone.replacing("192.0.2.80", with: "192.0.2.66").write(
                    toFile: folder + "/db.zone",
                    atomically: true,
                    encoding: .utf8
                )
                #expect(try await look()?["verification"]?["verdict"] == "drift")
                try FileManager.default.removeItem(atPath: folder + "/db.zone")
                let gone = try await look()
                #expect(gone?["verification"]?["verdict"] == "drift")
                #expect(gone?["failure"]?["code"] == "absent")
                _ = try await house.post(
                    "/api/v1/targets/on-host/amend",
                    ["parameters": ["path": "/etc/shadow"]]
                )
                let outside = try await look()
                #expect(outside?["verification"]?["verdict"] == "error")
                #expect(outside?["failure"]?["code"] == "refused_address", "\(String(describing: outside))")
            }
        }
    }

    @Test("what an agent was asked before its connection was lost, its next one is asked")
    func lostTasks() async throws {
        try await AgentBench.with { bench in
            let (id, _) = try await bench.register(.agent, "web-1")
            let tasks = try #require(bench.house.agentListener).parts.tasks
            let now = bench.house.clock.now()
            let task = UniqueID(at: now)
            let link = bench.link("web-1")
            try await bench.connected(link) { link, news in
                try await condition { await link.isConnected }
                try await tasks.ask(
                    .init(
                        id: task,
                        principal: id,
                        kind: "packages",
                        path: nil,
                        endings: [],
                        limit: 1_000,
                        askedAt: now,
                        expiresAt: now.advanced(by: .seconds(600))
                    ),
                    of: bench.tenant.id
                )
                try await condition { await news.tasks.count == 1 }
                await bench.cut("web-1")
                try await condition { await news.tasks.count == 2 }
                #expect(await Set(news.tasks.map(\.id)) == [task])
            }
        }
    }
}

extension LinkNews {
    fileprivate var tasks: [AgentTask] {
        all.compactMap { one in
            guard case .task(let task) = one else { return nil }
            return task
        }
    }
}

import API
import Access
import Agent
import Evidence
import Foundation
import HTTPTypes
import Postgres
import Secrets
import TestSupport
import Testing

@testable import Server

@Suite("Agents on the listener of their own")
struct AgentListenerTests {
    @Test("an agent reads by its certificate alone what is bound to it, and hears of what it follows")
    func readingAndHearing() async throws {
        try await AgentBench.with { bench in
            try await bench.write("app/db", "1")
            try await bench.write("other/db", "2")
            let (id, _) = try await bench.register(.agent, "web-1", reading: "app")
            try await bench.connected("web-1") { link, news in
                try await condition { await link.isConnected }
                let read = try await link.ask("GET", "kv/data/app/db")
                #expect(read.status == 200)
                #expect(read.body?["data"]?["data"]?["value"] == "1")
                #expect(try await link.ask("GET", "kv/data/other/db").status == 403)
                #expect(try await link.ask("POST", "kv/data/app/db", body: ["data": [:]]).status == 403)
                // Nobody is told the token, not even who it is of.
                let own = try await link.ask("GET", "auth/token/lookup-self")
                #expect(own.status == 200 && own.body?["data"]?["id"] == "")
                await link.follow(["kv/data/app/", "kv/data/other/db"])
                try await condition { await bench.isFollowing("web-1") }
                try await bench.write("other/db", "3")
                try await bench.write("app/db", "4")
                try await condition { await !news.events.isEmpty }
                let event = try #require(await news.events.first)
                #expect(event.kind == .secretChanged && event.subject == "kv/data/app/db")
                #expect(event.version == 2)
                try await bench.done(.delete, "kv/metadata/app/db")
                try await condition { await news.events.count == 2 }
                #expect(await news.events.last?.subject == "kv/data/app/db")
                // What comes right after it was given more is told to it already, whichever way it was given it.
                try await bench.bind("web-other", to: id.text, reading: "other")
                try await bench.write("other/db", "5")
                try await condition { await news.events.count == 3 }
                #expect(await news.events.last?.subject == "kv/data/other/db")
                await link.follow(["kv/data/third/db"])
                let entity = try #require(
                    try await link.ask("GET", "auth/token/lookup-self").body?["data"]?["entity_id"]?.string
                )
                try await bench.done(
                    .put,
                    "sys/policies/acl/third",
                    ["policy": #"path "kv/data/third/*" { capabilities = ["read"] }"#]
                )
                try await bench.done(.post, "identity/entity/id/\(entity)", ["policies": ["third"]])
                try await condition { await bench.isFollowing("web-1") }
                try await bench.write("third/db", "6")
                try await condition { await news.events.last?.subject == "kv/data/third/db" }
            }
        }
    }

    @Test("who comes back is told what happened meanwhile, in order and nothing twice over")
    func resuming() async throws {
        try await AgentBench.with { bench in
            _ = try await bench.register(.agent, "web-1", reading: "app")
            try await bench.connected("web-1") { link, news in
                await link.follow(["kv/data/app/"])
                try await condition { await bench.isFollowing("web-1") }
                try await bench.write("app/a", "1")
                try await condition { await news.events.count == 1 }
                await bench.cut("web-1")
                for name in ["b", "c", "d"] { try await bench.write("app/" + name, "1") }
                try await condition { await news.events.count == 4 }
                #expect(
                    await news.events.map(\.subject)
                        == ["a", "b", "c", "d"].map { "kv/data/app/" + $0 }
                )
                // Where all else is slow it has come back more than once.
                #expect(await news.connections >= 2)
            }
        }
    }

    @Test("an agent hears that a lease of its own is soon over, once, and nothing of others' leases")
    func leasesThatEnd() async throws {
        try await AgentBench.with { bench in
            let (mine, _) = try await bench.register(.agent, "web-1", reading: "app")
            let (other, _) = try await bench.register(.agent, "web-2", reading: "app")
            let (tenant, now) = (bench.tenant.id, bench.house.clock.now())
            func lend(to agent: UniqueID, for ttl: Int, endingIn rest: Int) async throws -> String {
                let id = UniqueID(at: now)
                let end = now.advanced(by: .seconds(rest))
                try await bench.house.database.superuser.execute(
                    """
                    INSERT INTO secrets.leases
                        (tenant_id, lease_id, mount_id, path, secret_id, role_name, target_name, agent_id, state, issued_at,
                         expires_at, last_expires_at, ttl_seconds, is_renewable, due_at, credentials, engine_type)
                    SELECT \(tenant), \(id), mount_id, 'database/creds/r', \(id), 'r', 't', \(agent), 'live',
                           \(end.advanced(by: .seconds(-ttl))), \(end), \(end), \(ttl), true, \(end), 'x', 'database'
                    FROM secrets.mounts WHERE tenant_id = \(tenant) AND path = 'kv/'
                    """
                )
                return "database/creds/r/\(id.text)"
            }
            let soon = try await lend(to: mine, for: 3_600, endingIn: 50)
            _ = try await lend(to: mine, for: 3_600, endingIn: 100)
            // Most of its time is still before it.
            _ = try await lend(to: mine, for: 60, endingIn: 50)
            _ = try await lend(to: other, for: 3_600, endingIn: 50)
            try await bench.connected("web-1") { link, news in
                await link.follow(["kv/data/app/"])
                try await condition { await !news.events.isEmpty }
                // What is told next comes behind anything that was told twice.
                try await bench.write("app/db", "1")
                try await condition { await news.events.contains { $0.kind == .secretChanged } }
                let told = await news.events.filter { $0.kind == .leaseExpiring }
                #expect(told.map(\.subject) == [soon])
                #expect(told.map(\.at) == [now.advanced(by: .seconds(50))])
            }
        }
    }

    @Test("two applications of one host, each by its certificate, have each their own secrets alone")
    func applications() async throws {
        try await AgentBench.with { bench in
            try await bench.write("shop/db", "of the shop")
            try await bench.write("bank/db", "of the bank")
            _ = try await bench.register(.application, "shop", reading: "shop")
            _ = try await bench.register(.application, "bank", reading: "bank")
            try await bench.connected("shop") { shop, _ in
                try await bench.connected("bank") { bank, _ in
                    try await condition { await shop.isConnected }
                    try await condition { await bank.isConnected }
                    for (link, own, other) in [(shop, "shop", "bank"), (bank, "bank", "shop")] {
                        let read = try await link.ask("GET", "kv/data/\(own)/db")
                        #expect(read.body?["data"]?["data"]?["value"]?.string == "of the \(own)")
                        #expect(try await link.ask("GET", "kv/data/\(other)/db").status == 403)
                    }
                }
            }
        }
    }

    @Test("who is suspended is cut off, its token ends, and it is let in again only once it is activated")
    func cuttingOff() async throws {
        try await AgentBench.with { bench in
            try await bench.write("app/db", "1")
            _ = try await bench.register(.agent, "web-1", reading: "app")
            try await bench.connected("web-1") { link, news in
                try await condition { await link.isConnected }
                let accessor = try #require(
                    try await link.ask("GET", "auth/token/lookup-self").body?["data"]?["accessor"]?.string
                )
                _ = try await bench.house.access.changePrincipal(
                    .agent,
                    "web-1",
                    .suspend,
                    of: bench.tenant.id,
                    by: "test"
                )
                try await condition { await !news.refusals.isEmpty }
                try await condition {
                    let looked = try await bench.ask(
                        .post,
                        "auth/token/lookup-accessor",
                        ["accessor": .string(accessor)]
                    )
                    return looked.status != 200
                }
                #expect(await !link.isConnected)
                await #expect(throws: LinkFailure.self) { try await link.ask("GET", "kv/data/app/db") }
                _ = try await bench.house.access.changePrincipal(
                    .agent,
                    "web-1",
                    .activate,
                    of: bench.tenant.id,
                    by: "test"
                )
                try await condition { await link.isConnected }
                #expect(try await link.ask("GET", "kv/data/app/db").status == 200)
            }
        }
    }

    @Test(
        "a certificate that nobody registered, that was revoked, or that is another tenant's lets nobody in"
    )
    func strangers() async throws {
        try await AgentBench.with { bench in
            try await AgentBench.certify("stranger", in: bench.folder)
            _ = try await bench.register(.agent, "lost")
            let (_, fingerprint) = try await bench.register(.agent, "thief")
            _ = try await bench.house.access.revokeCertificate(
                fingerprint,
                of: .agent,
                "thief",
                in: bench.tenant.id,
                by: "test"
            )
            for (name, namespace, word) in [
                ("stranger", "northwind", "registered for nobody"), ("thief", "northwind", "revoked"),
                ("lost", "contoso", "registered for nobody"), ("lost", "nowhere", "registered for nobody"),
            ] {
                let link = bench.link(name, namespace: namespace)
                try await bench.connected(link) { _, news in
                    try await condition { await !news.refusals.isEmpty }
                    #expect(await news.refusals.first?.contains(word) == true, "\(name) in \(namespace)")
                    #expect(await news.connections == 0)
                }
            }
        }
    }

    @Test(
        "an agent whose clock is off is let in, and both sides know by how much; one of another version is not"
    )
    func clockSkew() async throws {
        try await AgentBench.with { bench in
            _ = try await bench.register(.agent, "web-1")
            try await bench.connected(bench.link("web-1", clockSkew: .seconds(86_400))) { link, _ in
                try await condition { await link.isConnected }
                #expect(await link.standing.skew > .seconds(86_000))
                let sessions = try await bench.sessions.all(of: bench.tenant.id)
                #expect((sessions.first?.skewMilliseconds ?? 0) > 86_000_000)
            }
            // One of another version of the protocol is told so, and which the server speaks.
            var newer = AgentLink.Introduction(program: "test", hostname: "web-1", system: "Debian")
            newer.version = AgentProtocol.version + 1
            let link = AgentLink(
                place: bench.place(),
                credential: bench.credential("web-1"),
                introduction: newer,
                now: { [house = bench.house] in house.clock.now() },
                logger: bench.house.log.logger()
            )
            try await bench.connected(link) { _, news in
                try await condition {
                    await news.refusals.first?.contains("speaks version \(AgentProtocol.version)") == true
                }
            }
        }
    }

    @Test("a later connection by the same certificate takes the place of the one before")
    func replacing() async throws {
        try await AgentBench.with { bench in
            _ = try await bench.register(.agent, "web-1")
            try await bench.connected("web-1") { first, news in
                try await condition { await first.isConnected }
                let before = try #require(try await bench.sessions.all(of: bench.tenant.id).first)
                let second = bench.link("web-1")
                let running = Task { try? await second.run() }
                try await condition {
                    let now = try await bench.sessions.all(of: bench.tenant.id)
                    return now.count == 1 && now.first?.session != before.session
                }
                running.cancel()
                await running.value
                // The first one comes back once there is room.
                try await condition { await news.connections >= 2 }
            }
        }
    }
}

extension AgentBench {
    private var listener: AgentListener {
        get throws { try #require(house.agentListener) }
    }

    var sessions: AgentSessions {
        get throws { try listener.parts.sessions }
    }

    /// Whether the server has taken the subscription of whoever is called `name`.
    func isFollowing(_ name: String) async -> Bool {
        await (try? listener)?.hub.isFollowing(name) ?? false
    }

    /// Cuts the connection as a network does.
    func cut(_ name: String) async { await (try? listener)?.hub.cut(name) }
}

import API
import Access
import Custody
import Drift
import Evidence
import Foundation
import Hummingbird
import HummingbirdTesting
import Ledger
import Postgres
import ServiceLifecycle
import TestSupport
import Testing

@testable import Server

@Suite("Live updates")
struct LiveTests {
    /// A server whose services run: `ask` changes things, `responder` opens streams.
    private struct Running: Sendable {
        var responder: any HTTPResponder<AppRequestContext>
        var hub: LiveHub
        /// What the server reads through.
        var door: Database
        var log: LogLines

        func stream<Value: Sendable>(
            _ path: String,
            token: String,
            _ headers: [String: String] = [:],
            _ body: (EventStream) async throws -> Value
        ) async throws -> Value {
            try await EventStream.with(responder, path, token: token, headers, log: log, body)
        }
    }

    /// A furnished house, and a second server over the same database whose services run.
    private static func with(
        beatInterval: Duration = .milliseconds(200),
        _ body: @Sendable (House, Running) async throws -> Void
    ) async throws {
        try await House.with { house in
            let door = try await house.database.openApp()
            do {
                let parts = try House.parts(
                    door,
                    log: house.log,
                    clock: house.clock,
                    beatInterval: beatInterval
                )
                let services = parts.services
                let running = Running(
                    responder: parts.router.buildResponder(),
                    hub: parts.hub,
                    door: door,
                    log: house.log
                )
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for service in services { group.addTask { try? await service.run() } }
                    try await body(house, running)
                    group.cancelAll()
                }
            } catch {
                await door.close()
                throw error
            }
            await door.close()
        }
    }

    @Test("a run is told of as it goes on, though nothing of it stands on the record")
    func runs() async throws {
        try await Self.with { house, running in
            let token = house.northwind.token
            let baseline = house.northwind.marks.baseline
            try await running.stream("/api/v1/live?topics=run:*", token: token) { stream in
                // Once at the beginning, for what went on before.
                try await condition { stream.events.count == 1 }
                let asked = try await house.post("/api/v1/baselines/\(baseline)/compare", [:])
                #expect(asked.status == 201)
                try await condition { stream.events.count > 1 }
                #expect(stream.topics == ["run:*"])
            }
        }
    }

    @Test("of a tenant that the caller's manages runs and findings are told, as long as it is managed")
    func managed() async throws {
        try await Self.with { house, running in
            let path = "/api/v1/live?topics=run:*,ceremony:*&managed_tenant=contoso"
            #expect(try await house.get(path).status == 404)
            _ = try await house.access.grantProvider(named: "northwind")
            let (contoso, northwind) = (house.contoso, house.northwind)
            let offered = try await house.drift.offerDelegation(
                for: contoso.caller,
                to: "northwind",
                [.compare]
            )
            _ = try await house.drift.acceptDelegation(for: northwind.caller, offered.value.id.text)
            try await running.stream(path, token: northwind.token) { stream in
                try await condition { stream.topics == ["run:*"] }
                let count = stream.events.count
                let asked = try await house.ask(
                    .post,
                    "/api/v1/baselines/\(contoso.marks.baseline)/compare",
                    [:],
                    token: contoso.token
                )
                #expect(asked.status == 201, "\(asked.text)")
                try await condition { stream.events.count > count }
                #expect(stream.topics == ["run:*"])
                _ = try await house.drift.endDelegation(for: contoso.caller, offered.value.id.text)
                try await condition { stream.isEnded }
            }
        }
    }

    @Test("how the tenants stand that are managed is told of, though it stands on their record alone")
    func tenants() async throws {
        try await Self.with { house, running in
            try await running.stream("/api/v1/live?topics=tenant:*", token: house.northwind.token) { stream in
                // Once at the beginning, for what was told before.
                try await condition { stream.events.count == 1 }
                try await house.plantTenants(3)
                try await condition { stream.events.count > 1 }
                #expect(stream.topics == ["tenant:*"])
            }
            // What others say of software: by the chronicle, and a verdict, which stands in another ledger.
            let marks = house.northwind.marks
            let topics = "attestation:*,triage:*,verdict:*"
            try await running.stream("/live?topics=\(topics)", token: house.northwind.token) { stream in
                func told() -> Set<String> { Set(stream.events.map(\.name)) }
                try await condition { told() == ["attestor-facts", "attestor-rows"] }
                let advisory = Base64.encode(Array(House.advisory("live").utf8))
                _ = try await house.post("/api/v1/advisories", ["bytes": .string(advisory)])
                try await condition { told().isSuperset(of: ["triage-rows", "unknown-rows", "scan-rows"]) }
                let count = stream.events.count
                let verdict = try await house.post(
                    "/api/v1/verdicts",
                    [
                        "policy": .string(marks.verdictPolicy),
                        "subject_sha256": .string(Digest.sha256(of: Array("another".utf8)).hex),
                    ]
                )
                #expect(verdict.status == 201, "\(verdict.text)")
                try await condition { stream.events.count > count }
                #expect(Fragment.allCases.map(\.rawValue).filter(told().contains).count < 12)
            }
        }
    }

    @Test(
        "a stream tells what another server committed, by artifact and ceremony, and nothing of another tenant"
    )
    func anotherServer() async throws {
        try await Self.with { house, running in
            let path = "/api/v1/live?topics=ceremony:*,posture:*,log:*"
            try await running.stream(path, token: house.northwind.token) { mine in
                try await running.stream(path, token: house.contoso.token) { theirs in
                    try await condition { !mine.all.isEmpty && !theirs.all.isEmpty }
                    let marks = house.northwind.marks
                    let watched = try await house.post(
                        "/api/v1/watchlist",
                        ["name": "builder", "field": "san", "pattern": "a@example.com"]
                    )
                    #expect(watched.status == 201)
                    let answer = try await house.post(
                        "/api/v1/ceremonies/\(marks.ceremonyID)/reject",
                        ["reason": "not like this"]
                    )
                    #expect(answer.status == 201)
                    let wanted: Set<String> = [
                        "ceremony:\(marks.ceremonyID)", "posture:\(marks.waitingArtifactID)", "log:*",
                    ]
                    try await condition { mine.topics.isSuperset(of: wanted) }
                    #expect(mine.topics == wanted)
                    let size = try await house.chronicleSize()
                    #expect(mine.events.allSatisfy { $0.name == "changed" })
                    #expect(mine.events.last?.id == "\(size - 1)")
                    #expect(theirs.events.isEmpty)
                }
            }
        }
    }

    @Test(
        "topics are limited in number and length",
        arguments: [
            Array(repeating: "posture:x", count: 65).joined(separator: ","),
            String(repeating: "x", count: 201),
        ]
    )
    func topics(asked: String) async throws {
        try await Self.with { house, _ in
            let answer = try await house.get("/api/v1/live?topics=\(asked)")
            #expect(answer.status == 422)
            #expect(answer["field"]?.string == "topics")
        }
    }

    @Test("a tenant has so many streams and no more; others' are not touched by it")
    func fullHouse() async throws {
        try await Self.with { house, running in
            let tenant = house.northwind.caller.tenant
            var mailboxes: [LiveMailbox] = []
            for _ in 0..<LiveHub.tenantStreamLimit {
                mailboxes.append(try await running.hub.watch(tenant, after: -1))
            }
            await #expect(throws: LiveHub.IsFull.self) { try await running.hub.requireRoom(for: tenant) }
            try await running.hub.requireRoom(for: house.contoso.caller.tenant)
            await running.hub.stopWatching(mailboxes.removeLast())
            try await running.hub.requireRoom(for: tenant)
            #expect(problem(for: LiveHub.IsFull()).status == 503)
        }
    }

    @Test("a page's stream names the fragments that have changed")
    func fragments() async throws {
        try await Self.with { house, running in
            try await running.stream("/live", token: house.northwind.token) { stream in
                try await condition { !stream.all.isEmpty }
                _ = try await house.post(
                    "/api/v1/verifications",
                    House.verification(
                        of: house.northwind.marks.artifact,
                        on: house.northwind.marks.target,
                        ["error": "the name server is away"]
                    )
                )
                try await condition { !stream.events.isEmpty }
                let names = Set(stream.events.map(\.name))
                #expect(names.isSuperset(of: ["overview-figures", "artifact-rows", "latest-verifications"]))
                #expect(!names.contains("ceremony-rows"))
                #expect(names.isSubset(of: Fragment.allCases.map(\.rawValue)))
            }
        }
    }

    @Test("a stream that comes back hears of everything since its last event, and of what follows")
    func resuming() async throws {
        try await Self.with { house, running in
            let marks = house.northwind.marks
            let last = try await house.chronicleSize() - 1
            for target in ["ns1", "ns2"] {
                _ = try await house.post(
                    "/api/v1/deployments",
                    House.deployment(of: marks.artifact, on: target)
                )
            }
            let missed = "posture:\(marks.artifactID)"
            try await running.stream(
                "/api/v1/live",
                token: house.northwind.token,
                ["Last-Event-ID": "\(last)"]
            ) {
                stream in
                try await condition { stream.topics.contains(missed) }
                #expect(stream.events.contains { $0.id == "\(last + 2)" })
                _ = try await house.post(
                    "/api/v1/ceremonies/\(marks.ceremonyID)/reject",
                    ["reason": "not like this"]
                )
                try await condition {
                    stream.topics.contains("ceremony:\(marks.ceremonyID)")
                }
            }
            // Who has heard everything is told nothing of it again; an address may carry the place as well. The services
            // may look at targets meanwhile, which is news.
            let heard = try await house.chronicleSize() - 1
            #expect(heard >= last + 3)
            try await running.stream("/api/v1/live?after=\(heard)", token: house.northwind.token) {
                stream in
                // The first tells the place; the others come after the past was read.
                try await condition { stream.all.count >= 3 }
                #expect(stream.events.allSatisfy { $0.id.flatMap { Int($0) }.map { $0 > heard } ?? true })
            }
            try await running.stream("/api/v1/live?after=-1", token: house.northwind.token) { stream in
                try await condition { !stream.events.isEmpty }
                #expect(stream.topics.contains("posture:\(marks.waitingArtifactID)"))
                for mark in house.contoso.marks.all {
                    #expect(!stream.topics.contains { $0.contains(mark) })
                }
            }
        }
    }

    @Test("a stream tells only the topics it was asked for")
    func topics() async throws {
        try await Self.with { house, running in
            let marks = house.northwind.marks
            let path = "/api/v1/live?after=-1&topics=ceremony:\(marks.ceremonyID)"
            try await running.stream(path, token: house.northwind.token) { stream in
                try await condition { !stream.events.isEmpty }
                #expect(stream.topics == ["ceremony:\(marks.ceremonyID)"])
            }
        }
    }

    @Test("a stream that is cut in the midst of a news hears the whole of it again", arguments: [1, 2])
    func cutOff(heard: Int) async throws {
        try await Self.with { house, running in
            let marks = house.northwind.marks
            let last = try await house.chronicleSize() - 1
            _ = try await house.post(
                "/api/v1/ceremonies/\(marks.ceremonyID)/reject",
                ["reason": "not like this"]
            )
            let wanted: Set = ["ceremony:\(marks.ceremonyID)", "posture:\(marks.waitingArtifactID)"]
            let path = "/api/v1/live?after=\(last)"
            let place = try await running.stream(path, token: house.northwind.token) { stream in
                try await condition { stream.topics == wanted }
                let identifiers = stream.events.map { $0.id ?? "none" }
                #expect(identifiers == ["none", "\(last + 1)"])
                return stream.place(after: heard)
            }
            let resumed = ["Last-Event-ID": place]
            try await running.stream("/api/v1/live", token: house.northwind.token, resumed) { stream in
                try await condition { stream.topics == wanted }
            }
        }
    }

    @Test("a stream ends when its token is revoked, and when its caller may not read any more")
    func revoked() async throws {
        try await Self.with { house, running in
            let token = try await house.access.issueToken(by: house.northwind.caller)
            try await running.stream("/api/v1/live", token: token.token.revealed()) { stream in
                try await condition { stream.all.count > 1 }
                #expect(!stream.isEnded)
                try await house.access.revokeToken(token.id, by: house.northwind.caller)
                try await condition { stream.isEnded }
            }
            try await condition { await running.hub.watcherCount == 0 }
        }
    }

    @Test("callers, tokens and accords are no posture of anything; the ledger's growth is for its readers")
    func notAnArtifact() async throws {
        try await Self.with { house, running in
            let reader = try await house.token(with: [.read], named: "only reads")
            let last = try await house.chronicleSize() - 1
            let path = "/api/v1/live?after=\(last)&topics=posture:*,ceremony:*,ledger:*"
            try await running.stream(path, token: house.northwind.token) { mine in
                try await running.stream(path, token: reader) { theirs in
                    _ = try await house.post(
                        "/api/v1/callers",
                        ["kind": "agent", "name": "unseen", "permissions": []]
                    )
                    _ = try await house.post("/api/v1/tokens", ["caller": "unseen"])
                    _ = try await house.post(
                        "/api/v1/deployments",
                        House.deployment(of: house.northwind.marks.artifact, on: "ns1")
                    )
                    let posture = "posture:\(house.northwind.marks.artifactID)"
                    try await condition {
                        mine.topics.contains(posture) && theirs.topics.contains(posture)
                    }
                    #expect(mine.topics == [posture, "ledger:chronicle"])
                    #expect(theirs.topics == [posture])
                }
            }
        }
    }

    @Test("who was away for very long is told to read everything anew, and the past is not read for it")
    func veryOld() async throws {
        try await Self.with { house, running in
            let entries = EntryMaker(clock: house.clock)
            let appender = Appender(house.database.app)
            let tenant = house.northwind.caller.tenant
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<(LiveHub.longestPast + 1) {
                    group.addTask {
                        let entry = entries.entry(
                            "muniment.test.filled",
                            subject: "artifact/\(number)",
                            data: [:],
                            ledger: .chronicle,
                            tenant: tenant
                        )
                        _ = try await appender.append(entry)
                    }
                }
                try await group.waitForAll()
            }
            let size = try await house.chronicleSize()
            for place in ["-1", "0", "-9223372036854775808"] {
                try await running.stream("/api/v1/live?after=\(place)", token: house.northwind.token) {
                    stream in
                    try await condition { !stream.events.isEmpty }
                    #expect(stream.events.map(\.name) == ["reload"])
                    // The server itself may have told something meanwhile.
                    let told = try #require(stream.events.first?.id.flatMap { Int($0) })
                    #expect(told >= size - 1)
                }
            }
            try await running.stream("/live?after=-1", token: house.northwind.token) { stream in
                try await condition { !stream.events.isEmpty }
                #expect(Set(stream.events.map(\.name)) == Set(Fragment.allCases.map(\.rawValue)))
            }
        }
    }

    @Test("a body that nobody reads leaves nothing behind")
    func unread() async throws {
        try await Self.with { house, running in
            for path in ["/live", "/api/v1/live"] {
                let response = try await EventStream.open(
                    running.responder,
                    path,
                    token: house.northwind.token,
                    log: running.log
                )
                #expect(response.status == .ok)
            }
            let count = await running.hub.watcherCount
            #expect(count == 0)
        }
    }

    @Test("while what is committed can't be seen, no beat says that all is well")
    func outage() async throws {
        try await Self.with { house, running in
            try await running.stream("/live", token: house.northwind.token) { stream in
                try await condition { stream.all.count > 3 }
                await running.door.close()
                try await condition { await running.hub.isLooking == false }
                // A beat may be on its way.
                let count = stream.all.count
                try await Task.sleep(for: .milliseconds(600))
                #expect(stream.all.count == count)
            }
        }
    }
}

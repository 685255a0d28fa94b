import Access
import Custody
import Evidence
import Foundation
import Hummingbird
import HummingbirdTesting
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
    private static func with(_ body: @Sendable (House, Running) async throws -> Void) async throws {
        try await House.with { house in
            let door = try await house.database.openApp()
            do {
                let parts = try House.parts(door, log: house.log, clock: house.clock)
                let services = parts.services
                let running = Running(responder: parts.router.buildResponder(), log: house.log)
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

    @Test(
        "a stream tells what another server committed, by artifact and ceremony, and nothing of another tenant"
    )
    func anotherServer() async throws {
        try await Self.with { house, running in
            try await running.stream("/api/v1/live", token: house.northwind.token) { mine in
                try await running.stream("/api/v1/live", token: house.contoso.token) { theirs in
                    try await condition { !mine.all.isEmpty && !theirs.all.isEmpty }
                    let marks = house.northwind.marks
                    let answer = try await house.post(
                        "/api/v1/ceremonies/\(marks.ceremonyID)/reject",
                        ["reason": "not like this"]
                    )
                    #expect(answer.status == 201)
                    let wanted: Set<String> = [
                        "ceremony:\(marks.ceremonyID)", "posture:\(marks.waitingArtifactID)",
                    ]
                    try await condition(within: .seconds(10)) { mine.topics.isSuperset(of: wanted) }
                    #expect(mine.topics == wanted)
                    let size = try await house.chronicleSize()
                    #expect(mine.events.allSatisfy { $0.id == "\(size - 1)" && $0.name == "changed" })
                    #expect(theirs.events.isEmpty)
                }
            }
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
                try await condition(within: .seconds(10)) { !stream.events.isEmpty }
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
                try await condition(within: .seconds(10)) { stream.topics.contains(missed) }
                #expect(stream.events.last?.id == "\(last + 2)")
                _ = try await house.post(
                    "/api/v1/ceremonies/\(marks.ceremonyID)/reject",
                    ["reason": "not like this"]
                )
                try await condition(within: .seconds(10)) {
                    stream.topics.contains("ceremony:\(marks.ceremonyID)")
                }
                #expect(stream.events.last?.id == "\(last + 3)")
            }
            // Who has heard everything is told nothing again; an address may carry the place as well.
            try await running.stream("/api/v1/live?after=\(last + 3)", token: house.northwind.token) {
                stream in
                try await condition { !stream.all.isEmpty }
                try await Task.sleep(for: .milliseconds(300))
                #expect(stream.events.isEmpty)
            }
            try await running.stream("/api/v1/live?after=-1", token: house.northwind.token) { stream in
                try await condition(within: .seconds(10)) { !stream.events.isEmpty }
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
                try await condition(within: .seconds(10)) { !stream.events.isEmpty }
                #expect(stream.topics == ["ceremony:\(marks.ceremonyID)"])
            }
        }
    }
}

import API
import Access
import AsyncHTTPClient
import Evidence
import Foundation
import Hummingbird
import HummingbirdTesting
import NIOCore
import NIOHTTP1
import Postgres
import Synchronization
import TestSupport
import Testing

@testable import Server

@Suite("Large requests")
struct LargeWorkTests {
    private final class Count: Sendable {
        private let count = Mutex(0)
        var value: Int { count.withLock { $0 } }
        func add() { count.withLock { $0 += 1 } }
    }

    private static let tenants = (0..<8).map { number in
        TenantID(UniqueID(at: Instant(microseconds: Int64(number) * 1_000_000)))
    }

    @Test(
        "however they come and go, so many run, one of a tenant, and nobody is forgotten",
        arguments: 0..<100
    )
    func turns(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var turns = LargeWorkTurns(capacity: 1 + seed % 3)
        var waiting: [(ticket: UInt64, tenant: TenantID)] = []
        for _ in 0..<200 {
            let tenant = Self.tenants[Int.random(in: 0..<8, using: &random)]
            switch Int.random(in: 0..<5, using: &random) {
            case 0, 1:
                let isFull =
                    waiting.count == LargeWorkTurns.waitingLimit
                    || waiting.count { $0.tenant == tenant } == LargeWorkTurns.waitingLimitOfTenant
                let hasRoom = turns.running.count < turns.capacity && !turns.running.contains(tenant)
                switch turns.ask(tenant) {
                case .enter: #expect(hasRoom, "seed \(seed)")
                case .wait(let ticket):
                    #expect(!hasRoom && !isFull, "seed \(seed)")
                    waiting.append((ticket, tenant))
                case .full: #expect(!hasRoom && isFull, "seed \(seed)")
                }
            case 2, 3:
                guard let leaving = turns.running.randomElement(using: &random) else { continue }
                let ticket = turns.leave(leaving)
                let first = waiting.firstIndex { entry in
                    entry.tenant == leaving || !turns.running.subtracting([leaving]).contains(entry.tenant)
                }
                #expect(ticket == first.map { waiting[$0].ticket } || ticket != nil, "seed \(seed)")
                waiting.removeAll { $0.ticket == ticket }
            default:
                guard let (ticket, _) = waiting.randomElement(using: &random) else { continue }
                #expect(turns.giveUp(ticket) && !turns.giveUp(ticket), "seed \(seed)")
                waiting.removeAll { $0.ticket == ticket }
            }
            #expect(turns.running.count <= turns.capacity && turns.waitingCount == waiting.count)
            // Nobody waits who could run.
            let canRun = waiting.contains { !turns.running.contains($0.tenant) }
            #expect(!canRun || turns.running.count == turns.capacity, "seed \(seed)")
        }
    }

    @Test("compute on threads of their own: more of them than processors keep no task from running")
    func threads() async throws {
        let gate = LargeWorkGate(capacity: 8)
        let over = Count()
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for tenant in Self.tenants {
                group.addTask {
                    try await gate.run(for: tenant) {
                        let end = ContinuousClock.now + .seconds(10)
                        while ContinuousClock.now < end {
                            if over.value > 0 { return true }
                        }
                        return false
                    }
                }
            }
            try await condition { gate.figures.running == 8 }
            over.add()
            for try await wasTold in group { #expect(wasTold) }
        }
        #expect(gate.figures == (0, 0))
    }

    @Test(
        "a tenant's second waits for its first, and no longer than the limit; another tenant's does not wait"
    )
    func waiting() async throws {
        let gate = LargeWorkGate(capacity: 2, waitLimit: .milliseconds(50))
        let (mine, theirs) = (Self.tenants[0], Self.tenants[1])
        let (ends, end) = AsyncStream.makeStream(of: Void.self)
        let first = Task { try await gate.run(for: mine) { for await _ in ends { break } } }
        try await condition { gate.figures.running == 1 }
        let refusal = try await #require(throws: Problem.self) { try await gate.run(for: mine) {} }
        #expect(refusal.status == 503 && refusal.code == "too_many_large_requests")
        #expect(try Problems.response(refusal).headers[.retryAfter] == "10")
        #expect(try await gate.run(for: theirs) { "theirs" } == "theirs")

        end.finish()
        try await first.value
        #expect(try await gate.run(for: mine) { "mine" } == "mine")
    }

    @Test("who waits gets its turn when one ends, and who goes away leaves none behind")
    func handingOn() async throws {
        let gate = LargeWorkGate(capacity: 1, waitLimit: .seconds(600))
        let (ends, end) = AsyncStream.makeStream(of: Void.self)
        let first = Task { try await gate.run(for: Self.tenants[0]) { for await _ in ends { break } } }
        try await condition { gate.figures.running == 1 }
        let gone = Task { try await gate.run(for: Self.tenants[1]) { "gone" } }
        try await condition { gate.figures.waiting == 1 }
        let next = Task { try await gate.run(for: Self.tenants[2]) { "next" } }
        try await condition { gate.figures.waiting == 2 }
        gone.cancel()
        await #expect(throws: CancellationError.self) { _ = try await gone.value }
        end.finish()
        try await first.value
        #expect(try await next.value == "next")
        #expect(gate.figures == (0, 0))
    }

    /// Of each zone in octets, far above what counts as large. To see it with the largest that is taken:
    /// `MUNIMENT_ZONE_BYTES=16000000 bin/test --filter LargeWorkTests`, for some minutes.
    private static let zoneSize =
        ProcessInfo.processInfo.environment["MUNIMENT_ZONE_BYTES"].flatMap { Int($0) } ?? 700_000

    private static func zone(_ apex: String) -> String {
        var zone = "$ORIGIN \(apex).\n$TTL 300\n@ SOA ns hm 1 2 3 4 5\n@ NS ns\n"
        var number = 0
        while zone.utf8.count < zoneSize {
            zone += "host-\(number) A 10.\(number >> 16 & 255).\(number >> 8 & 255).\(number & 255)\n"
            number += 1
        }
        return zone
    }

    @Test(
        "large zones of several tenants are registered or put off, and small requests are answered meanwhile"
    )
    func zones() async throws {
        try await Self.serving(tenants: 3) { server in
            let zone = House.file("big.zone", Self.zone("big.example"))
            let answered = Count()
            let small = Task {
                while !Task.isCancelled {
                    let answer = try await server.ask(.GET, "whoami", token: server.tokens[0])
                    #expect(answer.status == .ok)
                    answered.add()
                }
            }
            let large = try await withThrowingTaskGroup(of: (status: UInt, smallAnswers: Int).self) { group in
                for token in server.tokens {
                    group.addTask {
                        let answer = try await server.ask(
                            .POST,
                            "artifacts",
                            ["kind": "dns_zone", "name": "big.example", "files": [zone]],
                            token: token
                        )
                        let isPutOff = answer.status == .serviceUnavailable
                        #expect(answer.headers.first(name: "Retry-After") == (isPutOff ? "10" : nil))
                        return (answer.status.code, answered.value)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            small.cancel()
            #expect(large.contains { $0.status == 201 })
            #expect(large.allSatisfy { [201, 503].contains($0.status) }, "\(large)")
            if Self.zoneSize > 700_000 { print("status, small answers before it: \(large)") }
            // Before the first of the large ones was done.
            #expect(large[0].smallAnswers >= 20, "\(large)")
        }
    }

    private struct Reached: Sendable {
        var client: HTTPClient
        var port: Int
        var tokens: [String]

        func ask(_ method: HTTPMethod, _ path: String, _ body: JSON? = nil, token: String) async throws
            -> HTTPClientResponse
        {
            var request = HTTPClientRequest(url: "http://127.0.0.1:\(port)/api/v1/\(path)")
            request.method = method
            request.headers.add(name: "Authorization", value: "Bearer \(token)")
            request.body = body.map { .bytes($0.canonicalBytes()) }
            return try await client.execute(request, timeout: .seconds(3_600))
        }
    }

    /// A server on a socket, with tenants that have an accord each.
    private static func serving(
        tenants: Int,
        _ body: @escaping @Sendable (Reached) async throws -> Void
    ) async throws {
        try await TestDatabase.with { database in
            let log = LogLines()
            var configuration = House.configuration
            configuration.maximumBodySizeInBytes = 64 << 20
            configuration.requestTimeout = .seconds(3_600)
            let parts = try House.parts(
                database.app,
                log: log,
                clock: MovingClock(),
                configuration: configuration
            )
            var tokens: [String] = []
            for number in 0..<tenants {
                let administrator = CallerDraft(
                    kind: .person,
                    name: "ada",
                    permissions: [.read, .writeAccord, .registerArtifact]
                )
                let made = try await parts.access.createTenant(
                    named: "tenant \(number)",
                    administrator: administrator
                )
                tokens.append(made.token.token.revealed())
            }
            let application = Application(
                responder: parts.responder,
                configuration: .init(address: .hostname("127.0.0.1", port: 0)),
                logger: log.logger()
            )
            try await application.test(.ahc(.http)) { [tokens] client in
                var patient = HTTPClient.Configuration()
                patient.timeout.read = .hours(1)
                let http = HTTPClient(configuration: patient)
                let server = Reached(client: http, port: try #require(client.port), tokens: tokens)
                do {
                    for token in tokens {
                        let accord = House.accord("rules", witnesses: (0..<3).map { _ in SigningKey() })
                        let answer = try await server.ask(.POST, "accords", accord, token: token)
                        try #require(answer.status == .created)
                    }
                    try await body(server)
                } catch {
                    try await http.shutdown()
                    throw error
                }
                try await http.shutdown()
            }
        }
    }
}

import API
import Evidence
import TestSupport
import Testing

@Suite("Messages between agents and servers")
struct AgentMessageTests {
    @Test("every message reads back as it was written", arguments: 0..<300 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let message = AgentMessage.random(using: &random)
        #expect(try AgentMessage(parsing: message.bytes) == message, "seed \(seed)")
    }

    @Test(
        "no change of a byte makes a reader stop, and what can't be read says which member",
        arguments: 0..<300 as Range<UInt64>
    )
    func mutation(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var bytes = AgentMessage.random(using: &random).bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: bytes.indices, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.remove(at: place)
            default: bytes.removeSubrange(place...)
            }
            guard !bytes.isEmpty else { break }
        }
        do {
            _ = try AgentMessage(parsing: bytes)
        } catch {
            #expect(!error.field.isEmpty && !error.reason.isEmpty, "seed \(seed)")
        }
    }

    @Test(
        "what is none of the protocol is refused by the name of its member",
        arguments: [
            (#"[]"#, "form"), (#"{"type":7}"#, "type"), (#"{"type":"greet"}"#, "type"),
            (#"{"type":"hello","version":1,"program":"a","hostname":"h","time":"yesterday"}"#, "time"),
            (#"{"type":"request","id":1,"method":"TRACE","path":"a"}"#, "method"),
            (#"{"type":"request","id":1,"method":"GET","path":"/a"}"#, "path"),
            (#"{"type":"request","id":1,"method":"GET","path":"a?list=true"}"#, "path"),
            (#"{"type":"request","id":1,"method":"GET","path":"a b"}"#, "path"),
            (#"{"type":"request","id":"1","method":"GET","path":"a"}"#, "id"),
            (#"{"type":"subscribe","id":1,"paths":["/a"]}"#, "paths"),
            (#"{"type":"subscribe","id":1,"paths":"a"}"#, "paths"),
            (#"{"type":"subscribe","id":1,"paths":[],"after":-2}"#, "after"),
            (#"{"type":"observed","task":"x","at":"2026-01-01T00:00:00Z"}"#, "task"),
            (#"{"type":"goodbye","code":"bored","reason":""}"#, "code"),
        ]
    )
    func refusals(text: String, field: String) {
        #expect { try AgentMessage(parsing: Array(text.utf8)) } throws: { error in
            (error as? AgentMessage.Malformed)?.field == field
        }
    }

    @Test("members of a newer version are passed over")
    func unknownMembers() throws {
        let text = #"{"type":"subscribe","id":4,"paths":["a/b"],"since_version":2,"colour":{"of":"sky"}}"#
        #expect(
            try AgentMessage(parsing: Array(text.utf8)) == .subscribe(.init(id: 4, paths: ["a/b"]))
        )
    }

    @Test("a path that ends in a slash is followed with everything below it, another as it is")
    func following() {
        let subscription = AgentSubscription(id: 1, paths: ["secret/data/app/", "secret/data/db"])
        #expect(subscription.follows("secret/data/app/a"))
        #expect(subscription.follows("secret/data/db"))
        #expect(!subscription.follows("secret/data/app"))
        #expect(!subscription.follows("secret/data/db2"))
        #expect(!subscription.follows("secret/data/apple"))
    }

    @Test("each goodbye has a code of its own, and the code leads back to it")
    func goodbyes() {
        #expect(Set(AgentGoodbye.allCases.map(\.code)).count == AgentGoodbye.allCases.count)
        for goodbye in AgentGoodbye.allCases { #expect(AgentGoodbye(code: goodbye.code) == goodbye) }
        #expect(AgentGoodbye(code: 1_000) == nil)
    }
}

@Suite("Pauses before the next try")
struct BackoffTests {
    @Test(
        "a pause is from half of what it has grown to up to all of it, and never above the longest",
        arguments: 0..<100 as Range<UInt64>
    )
    func bounds(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var backoff = Backoff(first: .milliseconds(100), longest: .seconds(10))
        var grown = Duration.milliseconds(100)
        for _ in 0..<40 {
            let pause = backoff.next(using: &random)
            #expect(pause >= grown / 2 && pause <= grown, "seed \(seed)")
            grown = min(.seconds(10), grown * 2)
        }
        backoff.reset()
        #expect(backoff.next(using: &random) <= .milliseconds(100))
    }

    @Test("a thousand that lost the same server do not come back together")
    func jitter() {
        var random = SeededGenerator(seed: 7)
        var pauses: [Int: Int] = [:]
        for _ in 0..<1_000 {
            var backoff = Backoff(first: .seconds(1), longest: .seconds(60))
            let pause = backoff.next(using: &random)
            pauses[Int(pause / .milliseconds(50)), default: 0] += 1
        }
        #expect(pauses.values.allSatisfy { $0 < 200 })
    }
}

extension AgentMessage {
    static func random(using random: inout SeededGenerator) -> AgentMessage {
        func whole(_ range: ClosedRange<Int> = 0...1_000_000) -> Int { .random(in: range, using: &random) }
        func id() -> UniqueID { UniqueID(at: instant(), using: &random) }
        func instant() -> Instant {
            Instant(microseconds: .random(in: 0...4_000_000_000_000_000, using: &random))
        }
        func text(_ most: Int = 12) -> String {
            let letters = Array("abcÄ漢🔑\"\\\n/ {}.-_0")
            return String((0..<whole(0...most)).map { _ in letters.randomElement(using: &random) ?? "a" })
        }
        func path() -> String { "secret/data/" + String(whole()) }
        func object() -> LooseObject {
            [
                "a\(whole(0...9))": .string(text()), "n": .number(whole()),
                "l": .array([true, .null, .string(text())]),
            ]
        }
        switch whole(0...11) {
        case 0:
            return .hello(
                AgentHello(program: text(), hostname: text(), system: text(), time: instant())
            )
        case 1:
            return .welcome(
                AgentWelcome(
                    session: id(),
                    kind: AgentKind.allCases.randomElement(using: &random) ?? .agent,
                    id: id(),
                    name: text(),
                    time: instant(),
                    certificateExpiresAt: instant(),
                    heartbeat: whole(1...3_600)
                )
            )
        case 2:
            return .subscribe(
                AgentSubscription(
                    id: whole(),
                    paths: (0..<whole(0...5)).map { _ in path() },
                    after: Bool.random(using: &random) ? whole(-1...1_000) : nil
                )
            )
        case 3:
            return .subscribed(
                AgentSubscribed(
                    id: whole(),
                    refused: (0..<whole(0...3)).map { _ in path() },
                    cursor: whole(-1...1_000),
                    mustReread: Bool.random(using: &random)
                )
            )
        case 4, 5:
            return .request(
                AgentRequest(
                    id: whole(),
                    method: AgentRequest.methods.sorted().randomElement(using: &random) ?? "GET",
                    path: path(),
                    query: Bool.random(using: &random) ? [text() + "q": text()] : [:],
                    wrapTTL: Bool.random(using: &random) ? "5m" : nil,
                    body: Bool.random(using: &random) ? object() : nil
                )
            )
        case 6, 7:
            return .response(
                AgentResponse(
                    id: whole(),
                    status: whole(100...599),
                    body: Bool.random(using: &random) ? object() : nil,
                    raw: Bool.random(using: &random) ? text() : nil,
                    mediaType: nil
                )
            )
        case 8:
            return .event(
                AgentEvent(
                    cursor: whole(),
                    kind: AgentEvent.Kind.allCases.randomElement(using: &random) ?? .caughtUp,
                    subject: path(),
                    version: Bool.random(using: &random) ? whole() : nil,
                    at: instant()
                )
            )
        case 9:
            return .observe(
                AgentTask(
                    id: id(),
                    kind: AgentTask.Kind.allCases.randomElement(using: &random) ?? .files,
                    path: Bool.random(using: &random) ? "/" + text() : nil,
                    endings: (0..<whole(0...3)).map { _ in text() },
                    names: (0..<whole(0...3)).map { _ in text() },
                    limit: whole(1...2_097_152)
                )
            )
        case 10:
            let outcome: AgentObservation.Outcome
            switch whole(0...2) {
            case 0: outcome = .absent
            case 1: outcome = .failed(code: text(), reason: text(), remedy: text())
            default:
                outcome = .seen(
                    (0..<whole(0...3)).map { _ in
                        .init(
                            name: text(),
                            bytes: (0..<whole(0...40)).map { _ in .random(in: 0...255, using: &random) }
                        )
                    },
                    gaps: (0..<whole(0...2)).map { _ in .init(path: text(), reason: text(), remedy: text()) }
                )
            }
            return .observed(AgentObservation(task: id(), at: instant(), outcome: outcome))
        default:
            return Bool.random(using: &random)
                ? .goodbye(AgentGoodbye.allCases.randomElement(using: &random) ?? .slow, reason: text())
                : .report(
                    AgentReport(
                        cachedCount: whole(),
                        cachedBytes: whole(),
                        templates: (0..<whole(0...3)).map { _ in
                            .init(
                                name: text(),
                                state: text(),
                                reason: Bool.random(using: &random) ? text() : nil
                            )
                        },
                        applications: (0..<whole(0...3)).map { _ in text() }
                    )
                )
        }
    }
}

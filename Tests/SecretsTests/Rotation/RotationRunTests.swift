import Evidence
import Secrets
import Testing

@Suite("A rotation, step by step")
struct RotationRunTests {
    private let now = Instant(microseconds: 1_800_000_000_000_000)

    private func run() -> RotationRun {
        RotationRun(
            id: UniqueID(at: now),
            secret: UniqueID(at: now),
            rotator: .webhook,
            reason: .schedule,
            askedBy: "muniment",
            fromVersion: 3,
            at: now
        )
    }

    private static let events: [RotationRun.Event] = [
        .written(version: 4, graceSeconds: 60), .confirmed, .retired, .failed("down", isFinal: false),
        .failed("no", isFinal: true), .abandoned,
    ]

    @Test("it is proposed, written, confirmed and, once the grace is over, completed")
    func inOrder() throws {
        var run = run()
        try run.apply(.written(version: 4, graceSeconds: 3_600), at: now)
        #expect(
            run.state == .written && run.toVersion == 4
                && run.graceEndsAt == now.advanced(by: .seconds(3_600))
        )
        try run.apply(.confirmed, at: now)
        #expect(run.state == .confirmed && run.nextAttemptAt == run.graceEndsAt)
        try run.apply(.retired, at: now.advanced(by: .seconds(3_600)))
        #expect(run.state == .completed && run.nextAttemptAt == nil && run.endedAt != nil)
    }

    @Test(
        "in no order of events does it leave the table: an end is an end, and a time is due while there is none",
        arguments: 0..<300
    )
    func anyOrder(seed: Int) {
        var run = run()
        var word = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        for step in 0..<30 {
            word = word &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let before = run
            let event = Self.events[Int(word >> 33) % Self.events.count]
            let moment = now.advanced(by: .seconds(step))
            do { try run.apply(event, at: moment) } catch { #expect(run == before) }
            #expect(run.state.hasEnded == (run.nextAttemptAt == nil), "seed \(seed)")
            #expect(run.state.hasEnded == (run.endedAt != nil))
            #expect((run.toVersion == nil) == (run.writtenAt == nil))
            if before.state.hasEnded { #expect(run == before) }
            if run.state == .failed { #expect(run.toVersion == nil && run.failure != nil) }
        }
    }

    @Test(
        "attempts are tried again after half a minute, then ever later, an hour at most, and without end while it is only proposed"
    )
    func pauses() throws {
        var run = run()
        var moment = now
        for attempt in 1...40 {
            try run.apply(.failed("down", isFinal: false), at: moment)
            let next = try #require(run.nextAttemptAt)
            let pause = next.duration(since: moment)
            #expect(pause == min(.seconds(3_600), .seconds(30 * (1 << min(attempt - 1, 8)))))
            #expect(run.state == .proposed && run.attempts == attempt)
            moment = next
        }
        try run.apply(.written(version: 4, graceSeconds: 0), at: moment)
        #expect(run.attempts == 0 && run.failure == nil)
        // That it counts can be known by reading it: whoever can't be told is left alone in the end.
        for _ in 1...10 { try run.apply(.failed("down", isFinal: false), at: moment) }
        #expect(run.state == .confirmed && run.failure == "down")
    }

    @Test(
        "a new value is as long as asked for, of the characters asked for, and of every kind that they have"
    )
    func values() throws {
        for name in RandomText.alphabets.keys {
            let recipe = try RandomText(length: 24, alphabet: name)
            var seen: Set<String> = []
            for _ in 0..<200 {
                let text = recipe.make()
                #expect(text.utf8.count == 24 && text.allSatisfy { recipe.characters.contains($0) })
                if name != "hex" {
                    #expect(text.contains { $0.isUppercase } && text.contains { $0.isLowercase })
                }
                #expect(text.contains { $0.isNumber })
                seen.insert(text)
            }
            #expect(seen.count == 200)
        }
        for (length, characters) in [
            (15, "abcdefghijkl"), (4_097, "abcdefghijkl"), (32, "abc"), (32, "aabbccddeeffgg"),
            (32, "abcdefghi jkl"), (32, "äbcdefghijkl"),
        ] {
            #expect(throws: SecretsError.self) { try RandomText(length: length, characters: characters) }
        }
    }
}

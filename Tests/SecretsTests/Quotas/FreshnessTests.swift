import Testing

@testable import Secrets

@Suite("How long what was read is gone by")
struct FreshnessTests {
    private let began = ContinuousClock.now

    /// What each of three who ask is told, so many milliseconds after what is known for two seconds was read.
    private func told(
        after moment: Int,
        _ freshness: inout Freshness,
        _ ask: (inout Freshness, ContinuousClock.Instant) -> Bool
    ) -> [Bool] {
        let now = began + .milliseconds(moment)
        return [ask(&freshness, now), ask(&freshness, now), ask(&freshness, now)]
    }

    private func reads(_ freshness: inout Freshness, after moment: Int) -> [Bool] {
        told(after: moment, &freshness) { $0.mustBeRead(at: $1) }
    }

    private func holds(_ freshness: inout Freshness, after moment: Int) -> [Bool] {
        told(after: moment, &freshness) { $0.holds(at: $1) }
    }

    @Test("in the second half of its time one reads it again, and the others go on")
    func oneReads() {
        var freshness = Freshness(.seconds(2), from: began)
        let found = [999, 1_001, 1_999].map { reads(&freshness, after: $0) }
        #expect(found == [[false, false, false], [true, false, false], [false, false, false]])
        // Nobody need be sent to it then.
        let held = holds(&freshness, after: 1_999)
        #expect(held == [true, true, true])
    }

    @Test("who can't read it is sent where it is read until somebody reads it there")
    func othersAreSent() {
        var freshness = Freshness(.seconds(2), from: began)
        let before = [999, 1_001, 1_500].map { holds(&freshness, after: $0) }
        #expect(before == [[true, true, true], [false, false, false], [false, false, false]])
        let found = reads(&freshness, after: 1_600)
        #expect(found == [true, false, false])
        let held = holds(&freshness, after: 1_999)
        #expect(held == [true, true, true])
    }

    @Test("what is too old is read by all, whoever should have read it")
    func tooOld() {
        var freshness = Freshness(.seconds(2), from: began)
        let early = reads(&freshness, after: 1_500)
        #expect(early == [true, false, false])
        let (found, held) = (reads(&freshness, after: 2_000), holds(&freshness, after: 2_000))
        #expect(found == [true, true, true])
        #expect(held == [false, false, false])
    }
}

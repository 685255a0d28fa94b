import Custody
import Evidence
import TestSupport
import Testing

@Suite("When targets are looked at")
struct LookRhythmTests {
    private static let now = Instant(microseconds: 1_795_257_727_000_000)

    private func identifiers(_ count: Int, seed: UInt64) -> [UniqueID] {
        var random = SeededGenerator(seed: seed)
        return (0..<count).map { _ in UniqueID(at: Self.now, using: &random) }
    }

    @Test("a thousand targets of one interval are spread over it", arguments: [1, 2, 3] as [UInt64])
    func spread(seed: UInt64) {
        let seconds = 300
        var buckets = Array(repeating: 0, count: 10)
        for id in identifiers(1_000, seed: seed) {
            let next = LookRhythm(of: id, intervalSeconds: seconds).next(after: Self.now)
            let after = next.microseconds - Self.now.microseconds - Int64(seconds) * 500_000
            buckets[Int(after / (Int64(seconds) * 100_000))] += 1
        }
        #expect(buckets.allSatisfy { (60...140).contains($0) }, "seed \(seed): \(buckets)")
    }

    @Test("looks are an interval apart, and never less than half of one, however late one is")
    func distance() {
        var random = SeededGenerator(seed: 7)
        for id in identifiers(200, seed: 8) {
            let seconds = Int.random(in: 1...90_000, using: &random)
            let rhythm = LookRhythm(of: id, intervalSeconds: seconds)
            let first = rhythm.next(after: Self.now)
            let second = rhythm.next(after: first)
            #expect(second.microseconds - first.microseconds == Int64(seconds) * 1_000_000)
            let late = Int64.random(in: 0..<Int64(seconds) * 100_000_000, using: &random)
            let delayed = Instant(microseconds: first.microseconds + late)
            let next = rhythm.next(after: delayed).microseconds - delayed.microseconds
            #expect(next >= Int64(seconds) * 500_000 && next <= Int64(seconds) * 1_500_000)
        }
    }

    @Test("whoever computes it comes to the same moment, and a new target is looked at within seconds")
    func sameForAll() {
        for id in identifiers(50, seed: 9) {
            let rhythm = LookRhythm(of: id, intervalSeconds: 3_600)
            #expect(
                rhythm.next(after: Self.now)
                    == LookRhythm(of: id, intervalSeconds: 3_600).next(after: Self.now)
            )
            let soon = rhythm.soon(after: Self.now).duration(since: Self.now)
            #expect(soon >= .zero && soon < .seconds(LookRhythm.soonSeconds))
        }
    }
}

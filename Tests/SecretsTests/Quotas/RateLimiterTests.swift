import Evidence
import Postgres
import Secrets
import TestSupport
import Testing

@Suite("Counting requests against a rate")
struct RateLimiterTests {
    private let start = Instant(microseconds: 1_800_000_000_000_000)
    private let tenant = TenantID(UniqueID(at: Instant(microseconds: 1)))

    private func key(_ address: String, quota: String = "all") -> RateLimiter.Key {
        RateLimiter.Key(tenant: tenant, quota: quota, address: address)
    }

    /// How many of so many requests at once are admitted.
    private func admitted(
        _ count: Int,
        _ limiter: inout RateLimiter,
        _ limit: RateLimit,
        at now: Instant,
        from address: String = "192.0.2.1"
    ) -> Int {
        (0..<count).count { _ in limiter.admit(key(address), limit, at: now) }
    }

    @Test("as many as the rate pass at once, then as many as time gives, each address for itself")
    func rate() {
        var limiter = RateLimiter()
        let limit = RateLimit(rate: 10, interval: 5)
        #expect(admitted(50, &limiter, limit, at: start) == 10)
        #expect(admitted(50, &limiter, limit, at: start, from: "192.0.2.2") == 10)
        #expect(admitted(50, &limiter, limit, at: start.advanced(by: .milliseconds(499))) == 0)
        #expect(admitted(50, &limiter, limit, at: start.advanced(by: .milliseconds(1_000))) == 2)
        // It never fills above its rate.
        #expect(admitted(50, &limiter, limit, at: start.advanced(by: .seconds(3_600))) == 10)
    }

    @Test("less than one an interval still lets one pass")
    func slow() {
        var limiter = RateLimiter()
        let limit = RateLimit(rate: 0.5, interval: 1)
        #expect(admitted(3, &limiter, limit, at: start) == 1)
        #expect(admitted(3, &limiter, limit, at: start.advanced(by: .seconds(1))) == 0)
        #expect(admitted(3, &limiter, limit, at: start.advanced(by: .seconds(2))) == 1)
    }

    @Test("who asked for too much gets nothing until the block ends, however many tokens there are")
    func block() {
        var limiter = RateLimiter()
        let limit = RateLimit(rate: 2, interval: 1, blockInterval: 60)
        #expect(admitted(3, &limiter, limit, at: start) == 2)
        #expect(admitted(3, &limiter, limit, at: start.advanced(by: .seconds(59))) == 0)
        #expect(admitted(3, &limiter, limit, at: start.advanced(by: .seconds(60))) == 2)
        #expect(admitted(1, &limiter, limit, at: start, from: "192.0.2.2") == 1)
    }

    @Test("a clock that is set back neither fills nor blocks for good")
    func clockSetBack() {
        var limiter = RateLimiter()
        let limit = RateLimit(rate: 1, interval: 1, blockInterval: 10)
        #expect(admitted(2, &limiter, limit, at: start) == 1)
        let before = start.advanced(by: .seconds(-3_600))
        #expect(admitted(2, &limiter, limit, at: before) == 0)
        #expect(admitted(2, &limiter, limit, at: before.advanced(by: .seconds(11))) == 1)
    }

    @Test("a quota that was changed begins anew")
    func change() {
        var limiter = RateLimiter()
        #expect(admitted(3, &limiter, RateLimit(rate: 2), at: start) == 2)
        #expect(admitted(9, &limiter, RateLimit(rate: 4), at: start) == 4)
    }

    @Test(
        "what is kept has a limit, and those that are blocked are the last to be forgotten for being unused"
    )
    func capacity() {
        var limiter = RateLimiter(capacity: 100)
        let limit = RateLimit(rate: 1, interval: 1, blockInterval: 3_600)
        for number in 0..<1_000 {
            let now = start.advanced(by: .seconds(2 * number))
            #expect(admitted(1, &limiter, limit, at: now, from: "192.0.2.\(number)") == 1)
            #expect(limiter.count <= 100)
        }
        let now = start.advanced(by: .seconds(3_000))
        #expect(admitted(3, &limiter, limit, at: now, from: "blocked") == 1)
        for number in 0..<300 {
            _ = admitted(
                1,
                &limiter,
                limit,
                at: now.advanced(by: .seconds(2 * number)),
                from: "198.51.100.\(number)"
            )
        }
        #expect(admitted(1, &limiter, limit, at: now.advanced(by: .seconds(700)), from: "blocked") == 0)
    }

    @Test(
        "over any requests no more pass than the rate allows for their time",
        arguments: 0..<50 as Range<UInt64>
    )
    func law(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var limiter = RateLimiter()
        let limit = RateLimit(
            rate: Double.random(in: 0.2...15, using: &random),
            interval: Int.random(in: 1...9, using: &random)
        )
        var now = start
        var passed = 0
        for _ in 0..<2_000 {
            now = now.advanced(by: .milliseconds(Int.random(in: 0...50, using: &random)))
            if limiter.admit(key("a"), limit, at: now) { passed += 1 }
            let seconds = Double(now.microseconds - start.microseconds) / 1e6
            let allowed = max(1, limit.rate) + seconds * limit.rate / Double(limit.interval)
            #expect(Double(passed) <= allowed + 1e-6, "seed \(seed)")
        }
        // Nor much fewer, since more than that are asked for all the time: but for what a full bucket lets go of.
        let seconds = Double(now.microseconds - start.microseconds) / 1e6
        let given = seconds * limit.rate / Double(limit.interval)
        #expect(Double(passed) >= given - max(1, limit.rate) - 1, "seed \(seed)")
    }
}

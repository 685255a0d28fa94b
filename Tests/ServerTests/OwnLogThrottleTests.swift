import Evidence
import Testing

@testable import Server

@Suite("How often one address may write to a log of our own")
struct OwnLogThrottleTests {
    private static let start = Instant(microseconds: 1_795_000_000_000_000)

    @Test("so many at once, then as fast as they come back; another address is not held up")
    func counts() {
        let throttle = OwnLogThrottle(writesPerMinute: 60)
        for _ in 0..<60 { #expect(throttle.pause(for: "192.0.2.1", at: Self.start) == nil) }
        #expect(throttle.pause(for: "192.0.2.1", at: Self.start) == 1)
        #expect(throttle.pause(for: "::ffff:192.0.2.1", at: Self.start) == 1)
        #expect(throttle.pause(for: "192.0.2.2", at: Self.start) == nil)
        let later = Self.start.advanced(by: .seconds(1))
        #expect(throttle.pause(for: "192.0.2.1", at: later) == nil)
        #expect(throttle.pause(for: "192.0.2.1", at: later) == 1)
    }

    @Test("a slow rate tells how long it takes until the next")
    func pause() {
        let throttle = OwnLogThrottle(writesPerMinute: 2)
        for _ in 0..<2 { #expect(throttle.pause(for: "192.0.2.1", at: Self.start) == nil) }
        #expect(throttle.pause(for: "192.0.2.1", at: Self.start) == 30)
    }

    @Test("0 holds nobody up")
    func unlimited() {
        let throttle = OwnLogThrottle(writesPerMinute: 0)
        for _ in 0..<20_000 where throttle.pause(for: "192.0.2.1", at: Self.start) != nil {
            Issue.record("it was held up")
            return
        }
    }

    @Test(
        "of IPv6 the network counts, of an IPv4 address in its form the address",
        arguments: [
            ("192.0.2.1", "192.0.2.1"), ("::ffff:192.0.2.1", "192.0.2.1"),
            ("2001:db8:1:2::1", "20010db800010002/64"), ("2001:db8:1:2:ffff::9", "20010db800010002/64"),
            ("2001:db8:1:3::1", "20010db800010003/64"), ("unknown", "unknown"),
        ]
    )
    func subscribers(address: String, known: String) {
        #expect(OwnLogThrottle.subscriber(at: address) == known)
    }
}

package import Evidence

/// When a target is looked at: each at its own place within the interval, so that a thousand of one interval are spread
/// over it, and at the same place whoever computes it and whenever.
package struct LookRhythm: Hashable, Sendable {
    /// Within so many seconds a target is looked at that is new or has changed, or whose interval is shorter.
    package static let soonSeconds = 10
    /// How often it is asked again whether a target that waits can be looked at.
    package static let waitingSeconds = 60

    package let intervalSeconds: Int
    private let fraction: Double

    package init(of target: UniqueID, intervalSeconds: Int) {
        self.intervalSeconds = max(1, intervalSeconds)
        // The last 48 bits of an identifier are random.
        let random = target.bytes.suffix(6).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        fraction = Double(random) / Double(UInt64(1) << 48)
    }

    /// The moment after a look at `now`: the next of its places that is half an interval away or more. What was missed
    /// meanwhile, however much, is not made up for.
    package func next(after now: Instant) -> Instant {
        let length = Int64(intervalSeconds) * 1_000_000
        let offset = Int64(fraction * Double(length))
        let earliest = now.microseconds + length / 2
        // Rounded down, also before 1970.
        let place = Int64((Double(earliest - offset) / Double(length)).rounded(.down))
        var next = place * length + offset
        while next < earliest { next += length }
        return Instant(microseconds: next)
    }

    /// Soon, and not all at the same time.
    package func soon(after now: Instant) -> Instant { spread(over: Self.soonSeconds, after: now) }

    /// Later, to see whether it can be looked at then.
    package func waiting(after now: Instant) -> Instant {
        spread(over: Self.waitingSeconds, after: now.advanced(by: .seconds(Self.waitingSeconds / 2)))
    }

    private func spread(over seconds: Int, after now: Instant) -> Instant {
        let length = Int64(min(seconds, intervalSeconds)) * 1_000_000
        return Instant(microseconds: now.microseconds + Int64(fraction * Double(length)))
    }
}

/// A moment in microseconds since 1970-01-01T00:00:00Z: what a `timestamptz` holds and a signed document repeats.
package struct Instant: Hashable, Comparable, Sendable {
    package var microseconds: Int64

    package init(microseconds: Int64) { self.microseconds = microseconds }

    package static func < (left: Instant, right: Instant) -> Bool { left.microseconds < right.microseconds }

    package func advanced(by duration: Duration) -> Instant {
        let (seconds, attoseconds) = duration.components
        return Instant(microseconds: microseconds + seconds * 1_000_000 + attoseconds / 1_000_000_000_000)
    }

    /// The first moment of its day, UTC.
    package var startOfDay: Instant {
        let day: Int64 = 86_400_000_000
        let rest = microseconds % day
        return Instant(microseconds: microseconds - (rest < 0 ? rest + day : rest))
    }

    /// From `earlier` to this moment.
    package func duration(since earlier: Instant) -> Duration {
        .microseconds(microseconds - earlier.microseconds)
    }
}

package import Evidence

/// When a periodic job is due: at `offset` into each `period`, counted from 1970-01-01T00:00Z. In UTC, which knows no
/// summer time: no hour is missing and none comes twice.
package struct Cadence: Hashable, Sendable {
    package let period: Duration
    package let offset: Duration

    private init(period: Duration, offset: Duration) {
        precondition(period >= .seconds(1), "a period is at least a second")
        self.period = period
        self.offset = offset
    }

    package static func every(_ period: Duration) -> Cadence { Cadence(period: period, offset: .zero) }

    /// Each day at this time.
    package static func daily(hour: Int, minute: Int = 0) -> Cadence {
        Cadence(period: day, offset: time(hour, minute))
    }

    /// Each week on this day, at this time.
    package static func weekly(on weekday: Weekday, hour: Int, minute: Int = 0) -> Cadence {
        Cadence(period: day * 7, offset: day * weekday.rawValue + time(hour, minute))
    }

    /// The raw value counts days from 1970-01-01, a Thursday.
    package enum Weekday: Int, Hashable, Sendable, CaseIterable {
        case thursday = 0
        case friday = 1
        case saturday = 2
        case sunday = 3
        case monday = 4
        case tuesday = 5
        case wednesday = 6
    }

    /// The latest slot that is not after `instant`.
    package func slot(at instant: Instant) -> Instant {
        let length = period.microsecondCount
        let since = instant.microseconds - offset.microsecondCount
        let remainder = since % length
        // Rounded down before 1970, too.
        return Instant(
            microseconds: instant.microseconds - (remainder < 0 ? remainder + length : remainder)
        )
    }

    private static let day: Duration = .seconds(86_400)

    private static func time(_ hour: Int, _ minute: Int) -> Duration {
        precondition((0..<24).contains(hour) && (0..<60).contains(minute), "a time of day is 00:00 to 23:59")
        return .seconds(hour * 3_600 + minute * 60)
    }
}

extension Duration {
    fileprivate var microsecondCount: Int64 {
        components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
    }
}

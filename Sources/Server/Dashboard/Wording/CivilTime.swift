import Evidence

/// A moment as date and clock in UTC, the only zone the dashboard speaks.
struct CivilTime: Hashable, Sendable {
    /// `2026-11-21`
    private let date: Substring
    /// `09:12:07`
    private let clock: Substring

    init(_ instant: Instant) {
        let parts = instant.rfc3339.split(separator: "T", maxSplits: 1)
        (date, clock) = (parts[0], parts[1].prefix(8))
    }

    /// `2026-11-21T09:12:07Z`
    var iso: String { "\(date)T\(clock)Z" }

    /// `2026-11-21 09:12:07 UTC`
    var full: String { "\(date) \(clock) UTC" }

    /// As short as `now` allows: `09:12` today, `20 Nov 09:12` this year, otherwise `2025-11-20 09:12`.
    func text(at now: Instant) -> String {
        let today = CivilTime(now)
        if date == today.date { return hourAndMinute }
        if date.dropLast(6) == today.date.dropLast(6), let day = Int(date.suffix(2)),
            let month = Int(date.suffix(5).prefix(2))
        {
            return "\(day) \(Self.months[month - 1]) \(hourAndMinute)"
        }
        return "\(date) \(hourAndMinute)"
    }

    var hourAndMinute: String { String(clock.prefix(5)) }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

extension CivilTime {
    /// What `parts/time` shows.
    static func view(_ instant: Instant, now: Instant) -> View {
        let time = CivilTime(instant)
        return View(["iso": time.iso, "full": time.full, "text": time.text(at: now)])
    }
}

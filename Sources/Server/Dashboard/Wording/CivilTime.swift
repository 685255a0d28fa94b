import Evidence

/// A moment as date and clock in UTC, the only zone the dashboard speaks.
struct CivilTime: Hashable, Sendable {
    let year: Int
    let month: Int
    let day: Int
    let hour: Int
    let minute: Int
    let second: Int

    init(_ instant: Instant) {
        let seconds = instant.microseconds.floored(dividedBy: 1_000_000)
        let days = seconds.floored(dividedBy: 86_400)
        let clock = Int(seconds - days * 86_400)
        (hour, minute, second) = (clock / 3_600, clock / 60 % 60, clock % 60)
        // Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, civil_from_days: eras of 400 years,
        // years that begin in March.
        let shifted = days + 719_468
        let era = shifted.floored(dividedBy: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        day = Int(dayOfYear - (153 * marchMonth + 2) / 5 + 1)
        month = Int(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9)
        year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
    }

    /// `2026-11-21T09:12:07Z`
    var iso: String { "\(date)T\(clock)Z" }

    /// `2026-11-21 09:12:07 UTC`
    var full: String { "\(date) \(clock) UTC" }

    /// As short as `now` allows: `09:12` today, `20 Nov 09:12` this year, otherwise `2025-11-20 09:12`.
    func text(at now: Instant) -> String {
        let today = CivilTime(now)
        if (year, month, day) == (today.year, today.month, today.day) { return hourAndMinute }
        if year == today.year { return "\(day) \(Self.months[month - 1]) \(hourAndMinute)" }
        return "\(date) \(hourAndMinute)"
    }

    var hourAndMinute: String { "\(Self.padded(hour)):\(Self.padded(minute))" }

    private var clock: String { "\(hourAndMinute):\(Self.padded(second))" }
    private var date: String { "\(Self.padded(year, to: 4))-\(Self.padded(month))-\(Self.padded(day))" }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func padded(_ number: Int, to width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension CivilTime {
    /// What `parts/time` shows.
    static func view(_ instant: Instant, now: Instant) -> View {
        let time = CivilTime(instant)
        return View(["iso": time.iso, "full": time.full, "text": time.text(at: now)])
    }
}

extension Int64 {
    /// The quotient rounded down, so that moments before 1970 fall on the right day.
    fileprivate func floored(dividedBy divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

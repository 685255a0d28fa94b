package import Evidence

/// When something is rotated: again and again after a time, or at the times that a cron expression names. In UTC, which knows
/// no summer time: no hour is missing and none comes twice.
package enum RotationSchedule: Hashable, Sendable {
    /// In seconds.
    case every(Int)
    case cron(CronExpression)

    /// In seconds.
    package static let shortestPeriod = 60
    package static let longestPeriod = 315_360_000

    /// As it is kept: `every 86400s`, or the expression as it was written.
    package var text: String {
        switch self {
        case .every(let seconds): "every \(seconds)s"
        case .cron(let expression): expression.text
        }
    }

    /// - Parameter kept: what `text` gives.
    package init?(kept: String) {
        guard kept.hasPrefix("every "), kept.hasSuffix("s"),
            let seconds = Int(kept.dropFirst("every ".count).dropLast())
        else {
            guard let expression = try? CronExpression(kept) else { return nil }
            self = .cron(expression)
            return
        }
        self = .every(seconds)
    }

    /// - Throws: `SecretsError.invalid`.
    package init(everySeconds seconds: Int, field: String) throws(SecretsError) {
        guard Self.shortestPeriod...Self.longestPeriod ~= seconds else {
            throw .invalid(
                field: field,
                "must be between \(Self.shortestPeriod) seconds and \(Self.longestPeriod) seconds"
            )
        }
        self = .every(seconds)
    }

    /// The first time after `moment`.
    ///
    /// - Parameter last: when it was rotated last, or first wanted.
    package func next(after moment: Instant, last: Instant) -> Instant {
        switch self {
        case .every(let seconds):
            let due = last.advanced(by: .seconds(seconds))
            // What was missed while nobody ran is done once, and now.
            return max(due, moment)
        case .cron(let expression):
            // A time that was missed is made up for, once.
            return expression.next(after: last) ?? moment.advanced(by: .seconds(Self.longestPeriod))
        }
    }
}

/// A cron expression of five fields: minute, hour, day of the month, month, day of the week; or one of `@hourly`, `@daily`,
/// `@weekly`, `@monthly`, `@yearly`.
///
/// A field is `*` or a list of numbers and ranges, each with a step where wanted: `*/15`, `1-5`, `0,30`, `8-18/2`. Months and
/// days of the week may be named by their first three letters; Sunday is 0 and 7. Where both days are given, either will do,
/// as cron has it (crontab(5)).
package struct CronExpression: Hashable, Sendable {
    /// As it was written.
    package let text: String
    private let minutes: UInt64
    private let hours: UInt64
    private let days: UInt64
    private let months: UInt64
    private let weekdays: UInt64
    private let isAnyDay: Bool
    private let isAnyWeekday: Bool

    /// - Throws: `SecretsError.invalid` for what is none, or never comes.
    package init(_ text: String, field: String = "rotation_schedule") throws(SecretsError) {
        guard text.utf8.count <= 256 else { throw .invalid(field: field, "must have at most 256 bytes") }
        let words = (Self.names[text.lowercased()] ?? text)
            .split { $0 == " " || $0 == "\t" }.map(String.init)
        guard words.count == 5 else {
            throw .invalid(
                field: field,
                "must have five fields (minute, hour, day of month, month, day of week), as 0 3 * * sun, or be one of "
                    + Self.names.keys.sorted().joined(separator: ", ")
            )
        }
        do {
            minutes = try Self.set(words[0], 0...59)
            hours = try Self.set(words[1], 0...23)
            days = try Self.set(words[2], 1...31)
            months = try Self.set(words[3], 1...12, Self.monthNames, namedFrom: 1)
            let weekdays = try Self.set(words[4], 0...7, Self.weekdayNames, namedFrom: 0)
            // 7 is Sunday, too.
            self.weekdays = (weekdays | weekdays >> 7) & 0x7F
        } catch {
            throw .invalid(field: field, error.reason)
        }
        isAnyDay = words[2].hasPrefix("*")
        isAnyWeekday = words[4].hasPrefix("*")
        self.text = text
        guard next(after: Instant(microseconds: 0)) != nil else {
            throw .invalid(field: field, "names a day that never comes")
        }
    }

    package static func == (left: Self, right: Self) -> Bool { left.text == right.text }
    package func hash(into hasher: inout Hasher) { hasher.combine(text) }

    // MARK: Times

    private static let minute: Int64 = 60_000_000
    private static let day: Int64 = 86_400_000_000
    /// 29 February comes after eight years at the latest; that it is also a certain day of the week is an alternative.
    private static let searchedDays: Int64 = 366 * 9

    /// The first minute after `moment` that the expression names; `nil` where there is none.
    package func next(after moment: Instant) -> Instant? {
        let first = (moment.microseconds.dividedDown(by: Self.minute).quotient + 1) * Self.minute
        let (firstDay, rest) = first.dividedDown(by: Self.day)
        for day in firstDay...firstDay + Self.searchedDays where isDay(day) {
            let from = day == firstDay ? Int(rest / Self.minute) : 0
            guard let minute = minute(from: from) else { continue }
            return Instant(microseconds: day * Self.day + Int64(minute) * Self.minute)
        }
        return nil
    }

    /// Of a day, from this one on.
    private func minute(from first: Int) -> Int? {
        for hour in first / 60..<24 where hours.has(hour) {
            for minute in (hour == first / 60 ? first % 60 : 0)..<60 where minutes.has(minute) {
                return hour * 60 + minute
            }
        }
        return nil
    }

    private func isDay(_ daysSinceEpoch: Int64) -> Bool {
        let date = CivilDate.civil(daysSinceEpoch: daysSinceEpoch)
        guard months.has(Int(date.month)) else { return false }
        // 1970-01-01 was a Thursday.
        let isWeekday = weekdays.has(Int((daysSinceEpoch + 4).dividedDown(by: 7).remainder))
        let isDay = days.has(Int(date.day))
        return isAnyDay || isAnyWeekday ? isDay && isWeekday : isDay || isWeekday
    }

    // MARK: Reading

    private struct Fault: Error { var reason: String }

    private static func set(
        _ word: String,
        _ range: ClosedRange<Int>,
        _ names: [String] = [],
        namedFrom first: Int = 0
    ) throws(Fault) -> UInt64 {
        func number(_ text: Substring) throws(Fault) -> Int {
            if let place = names.firstIndex(of: text.lowercased()) { return place + first }
            guard !text.isEmpty, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let number = Int(text),
                range ~= number
            else {
                throw Fault(
                    reason:
                        "holds «\(text.prefix(16))», which is none of \(range.lowerBound) to \(range.upperBound)"
                )
            }
            return number
        }
        var set: UInt64 = 0
        for item in word.split(separator: ",", omittingEmptySubsequences: false) {
            let parts = item.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            var step = 1
            if parts.count == 2 {
                guard let given = Int(parts[1]), 1...range.upperBound ~= given else {
                    throw Fault(reason: "holds a step that is no number from 1 to \(range.upperBound)")
                }
                step = given
            }
            let (from, to): (Int, Int)
            if parts[0] == "*" {
                (from, to) = (range.lowerBound, range.upperBound)
            } else {
                let ends = parts[0].split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
                from = try number(ends[0])
                if ends.count == 2 {
                    to = try number(ends[1])
                } else {
                    to = parts.count == 2 ? range.upperBound : from
                }
            }
            guard from <= to else { throw Fault(reason: "holds a range that ends before it begins") }
            for value in stride(from: from, through: to, by: step) { set |= 1 << UInt64(value) }
        }
        return set
    }

    private static let names = [
        "@hourly": "0 * * * *", "@daily": "0 0 * * *", "@midnight": "0 0 * * *", "@weekly": "0 0 * * 0",
        "@monthly": "0 0 1 * *", "@yearly": "0 0 1 1 *", "@annually": "0 0 1 1 *",
    ]
    private static let monthNames = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    private static let weekdayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
}

extension UInt64 {
    fileprivate func has(_ number: Int) -> Bool { self >> UInt64(number) & 1 == 1 }
}

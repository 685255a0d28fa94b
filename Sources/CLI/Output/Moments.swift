import ArgumentParser
import Evidence
import Glibc

extension Instant {
    static var now: Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
    }

    /// `2026-11-21 09:12:05 UTC`.
    var words: String {
        let text = rfc3339
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(8)) UTC"
    }

    /// `since 09:12 UTC (1 h 30 min)`, with the day if it is another one than that of `now`.
    func since(_ now: Instant) -> String {
        let text = rfc3339
        let day = text.prefix(10) == now.rfc3339.prefix(10) ? "" : "\(text.prefix(10)) "
        return "since \(day)\(text.dropFirst(11).prefix(5)) UTC (\(now.duration(since: self).words))"
    }
}

extension Duration {
    var wholeSeconds: Int { Int(components.seconds) }

    /// The two largest units: `1 h 30 min`.
    var words: String {
        let seconds = max(0, components.seconds)
        return switch seconds {
        case ..<60: "\(seconds) s"
        case ..<3600: "\(seconds / 60) min"
        case ..<86_400: "\(seconds / 3600) h \(seconds % 3600 / 60) min"
        default: "\(seconds / 86_400) d \(seconds % 86_400 / 3600) h"
        }
    }
}

/// How times and durations are written as arguments.
enum Moments {
    /// Reads `300`, `300s`, `5m`, `24h`, `7d`: a whole number above zero, of seconds without a unit.
    static func duration(_ text: String) throws -> Duration {
        let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        let unit = text.last.flatMap { units[$0] }
        let seconds = Int64(unit == nil ? text : String(text.dropLast()))?.multipliedReportingOverflow(
            by: unit ?? 1
        )
        guard let seconds, !seconds.overflow, (1...Int64(Int32.max)).contains(seconds.partialValue) else {
            throw ValidationError("“\(text)” is not a duration; write it as 300, 5m, 24h or 7d")
        }
        return .seconds(seconds.partialValue)
    }

    static func instant(_ text: String) throws -> Instant {
        guard let instant = Instant(rfc3339: text) else {
            throw ValidationError("“\(text)” is not a time; write it as 2026-01-31T09:30:00Z")
        }
        return instant
    }
}

import Evidence
import Testing

@testable import CLI

@Suite("Times and durations in words")
struct MomentsTests {
    @Test("a duration is a whole number with or without a unit")
    func durations() throws {
        let expected: [(String, Int)] = [
            ("300", 300), ("300s", 300), ("5m", 300), ("24h", 86_400), ("7d", 604_800), ("1", 1),
        ]
        for (text, seconds) in expected {
            #expect(try Moments.duration(text).wholeSeconds == seconds, "\(text)")
        }
    }

    @Test(
        "what is no duration is refused",
        arguments: ["", "0", "-5", "5 m", "1.5h", "h", "5w", "9223372036854775807d", "99999999999", "1h30m"]
    )
    func noDurations(text: String) { #expect(throws: (any Error).self) { try Moments.duration(text) } }

    @Test("a time is RFC 3339 with its zone")
    func instants() throws {
        #expect(try Moments.instant("2026-11-21T09:12:05Z").words == "2026-11-21 09:12:05 UTC")
        #expect(try Moments.instant("2026-11-21T10:12:05+01:00").words == "2026-11-21 09:12:05 UTC")
        for text in ["2026-11-21", "2026-11-21T09:12:05", "tomorrow", ""] {
            #expect(throws: (any Error).self, "\(text)") { try Moments.instant(text) }
        }
    }

    @Test("since when, and how long that is, with the day where it is another one")
    func since() throws {
        let now = try Moments.instant("2026-11-21T10:42:07Z")
        let same = try Moments.instant("2026-11-21T09:12:05Z")
        #expect(same.since(now) == "since 09:12 UTC (1 h 30 min)")
        let earlier = try Moments.instant("2026-11-19T09:12:05Z")
        #expect(earlier.since(now) == "since 2026-11-19 09:12 UTC (2 d 1 h)")
        // A server's clock that runs ahead makes no negative duration.
        #expect(now.since(same) == "since 10:42 UTC (0 s)")
    }
}

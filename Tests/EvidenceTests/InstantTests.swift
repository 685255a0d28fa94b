import Evidence
import Foundation
import TestSupport
import Testing

@Suite("An instant")
struct InstantTests {
    /// The microseconds are Python's `datetime`.
    @Test(
        "is written as RFC 3339 with six decimals and read back",
        arguments: [
            (-62_135_596_800_000_000, "0001-01-01T00:00:00.000000Z"),
            (-12_219_247_503_210_988, "1582-10-15T12:34:56.789012Z"),
            (-2_208_988_800_000_001, "1899-12-31T23:59:59.999999Z"),
            (-1, "1969-12-31T23:59:59.999999Z"),
            (0, "1970-01-01T00:00:00.000000Z"),
            (68_169_600_000_001, "1972-02-29T00:00:00.000001Z"),
            (951_868_799_000_000, "2000-02-29T23:59:59.000000Z"),
            (1_795_222_923_123_456, "2026-11-21T01:02:03.123456Z"),
            (4_107_542_399_500_000, "2100-02-28T23:59:59.500000Z"),
            (13_574_563_200_000_000, "2400-02-29T00:00:00.000000Z"),
            (253_402_300_799_999_999, "9999-12-31T23:59:59.999999Z"),
        ] as [(Int64, String)]
    )
    func known(microseconds: Int64, text: String) {
        #expect(Instant(microseconds: microseconds).rfc3339 == text)
        #expect(Instant(rfc3339: text)?.microseconds == microseconds)
    }

    @Test(
        "is read from the examples of RFC 3339 §5.8 and with offsets",
        arguments: [
            ("1985-04-12T23:20:50.52Z", "1985-04-12T23:20:50.520000Z"),
            ("1996-12-19T16:39:57-08:00", "1996-12-20T00:39:57.000000Z"),
            ("1937-01-01T12:00:27.87+00:20", "1937-01-01T11:40:27.870000Z"),
            ("2000-01-01T00:00:00-00:00", "2000-01-01T00:00:00.000000Z"),
            ("2000-01-01T00:00:00.123456000+23:59", "1999-12-31T00:01:00.123456Z"),
        ]
    )
    func offsets(text: String, utc: String) {
        #expect(Instant(rfc3339: text)?.rfc3339 == utc)
    }

    @Test(
        "is not read from anything else",
        arguments: [
            "", "2026-11-21", "2026-11-21T01:02:03", "2026-11-21 01:02:03Z", "2026-11-21t01:02:03Z",
            "2026-11-21T01:02:03z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-02-29T00:00:00Z",
            "2100-02-29T00:00:00Z", "2026-04-31T00:00:00Z", "2026-01-00T00:00:00Z", "2026-01-01T24:00:00Z",
            "2026-01-01T00:60:00Z", "1990-12-31T23:59:60Z", "2026-01-01T00:00:00.Z", "2026-01-01T00:00Z",
            "2026-01-01T00:00:00.1234567Z", "2026-01-01T00:00:00+0100", "2026-01-01T00:00:00+24:00",
            "2026-01-01T00:00:00Z ", " 2026-01-01T00:00:00Z", "+2026-01-01T00:00:00Z", "２026-01-01T00:00:00Z",
        ]
    )
    func refused(text: String) {
        #expect(Instant(rfc3339: text) == nil)
    }

    @Test("drops further decimals only when asked to")
    func truncation() {
        let text = "2026-01-01T00:00:00.123456789Z"
        #expect(Instant(rfc3339: text) == nil)
        #expect(Instant(rfc3339: text, truncating: true)?.rfc3339 == "2026-01-01T00:00:00.123456Z")
    }

    @Test(
        "keeps its order as text, and every moment of 10,000 years survives",
        arguments: 0..<200 as Range<UInt64>
    )
    func property(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let years: ClosedRange<Int64> = -62_167_219_200_000_000...253_402_300_799_999_999
        let left = Instant(microseconds: .random(in: years, using: &random))
        let right = Instant(microseconds: .random(in: years, using: &random))
        #expect(Instant(rfc3339: left.rfc3339) == left, "seed \(seed)")
        #expect((left < right) == (left.rfc3339 < right.rfc3339), "seed \(seed)")
        #expect(left.rfc3339.utf8.count == 27, "seed \(seed)")
    }

    @Test("can be written at the ends of its range")
    func extremes() {
        #expect(Instant(microseconds: .min).rfc3339 == "-290308-12-21T19:59:05.224192Z")
        #expect(Instant(microseconds: .max).rfc3339 == "+294247-01-10T04:00:54.775807Z")
    }

    @Test("dates of HTTP are those that a library writes, and read as what was written")
    func dates() {
        let library = DateFormatter()
        library.locale = Locale(identifier: "en_US_POSIX")
        library.timeZone = TimeZone(secondsFromGMT: 0)
        library.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        var random = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let second = Int64.random(in: -1_000_000_000...4_000_000_000, using: &random)
            let text = HTTPDate.text(second)
            #expect(text == library.string(from: Date(timeIntervalSince1970: TimeInterval(second))))
            #expect(HTTPDate.instant(text) == Instant(microseconds: second * 1_000_000))
        }
    }
}

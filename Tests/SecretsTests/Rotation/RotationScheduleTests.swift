import Evidence
import Secrets
import Testing

@Suite("Schedules of rotation")
struct RotationScheduleTests {
    private func moment(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text)) }

    @Test(
        "the next time is the first that the expression names",
        arguments: [
            ("* * * * *", "2026-11-22T10:00:30.000000Z", "2026-11-22T10:01:00.000000Z"),
            ("0 3 * * *", "2026-11-22T03:00:00.000000Z", "2026-11-23T03:00:00.000000Z"),
            ("*/15 8-9 * * *", "2026-11-22T09:46:00.000000Z", "2026-11-23T08:00:00.000000Z"),
            // 2026-11-22 is a Sunday.
            ("30 4 * * sun", "2026-11-22T04:29:59.000000Z", "2026-11-22T04:30:00.000000Z"),
            ("30 4 * * 7", "2026-11-22T04:30:00.000000Z", "2026-11-29T04:30:00.000000Z"),
            ("0 0 * * mon-fri", "2026-11-20T12:00:00.000000Z", "2026-11-23T00:00:00.000000Z"),
            ("0 0 31 * *", "2026-11-22T00:00:00.000000Z", "2026-12-31T00:00:00.000000Z"),
            ("0 0 29 feb *", "2026-11-22T00:00:00.000000Z", "2028-02-29T00:00:00.000000Z"),
            ("0 0 1 jan,jul *", "2026-11-22T00:00:00.000000Z", "2027-01-01T00:00:00.000000Z"),
            // Either of two days will do.
            ("0 0 13 * 5", "2026-11-22T00:00:00.000000Z", "2026-11-27T00:00:00.000000Z"),
            ("5/20 * * * *", "2026-11-22T10:26:00.000000Z", "2026-11-22T10:45:00.000000Z"),
            ("@monthly", "2026-11-22T10:00:00.000000Z", "2026-12-01T00:00:00.000000Z"),
            ("@yearly", "2026-01-01T00:00:00.000000Z", "2027-01-01T00:00:00.000000Z"),
        ]
    )
    func next(expression: String, after: String, expected: String) throws {
        let next = try CronExpression(expression).next(after: moment(after))
        #expect(try next == moment(expected), "\(expression): \(next?.rfc3339 ?? "never")")
    }

    @Test(
        "each time that comes is one that the expression names, and none between is",
        arguments: 0..<20 as Range<UInt64>
    )
    func byMinutes(seed: UInt64) throws {
        var random = Generator(state: seed &+ 1)
        let (minute, hour) = (Int.random(in: 0...59, using: &random), Int.random(in: 0...23, using: &random))
        let weekday = Int.random(in: 0...6, using: &random)
        let expression = try CronExpression("\(minute) \(hour) * * \(weekday)")
        let start = Int64.random(in: 0...4_000_000_000, using: &random) * 1_000_000
        let next = try #require(expression.next(after: Instant(microseconds: start)))
        // Independent of the calendar: weeks from a Thursday.
        let minutes = next.microseconds / 60_000_000
        #expect(next.microseconds % 60_000_000 == 0 && next.microseconds > start)
        #expect(minutes % 60 == minute && minutes / 60 % 24 == hour && (minutes / 1_440 + 4) % 7 == weekday)
        #expect(next.microseconds - start <= 7 * 86_400_000_000, "seed \(seed)")
    }

    @Test(
        "what is no expression, or never comes, is refused with its field",
        arguments: [
            "", "* * * *", "* * * * * *", "60 * * * *", "* 24 * * *", "* * 0 * *", "* * * 13 *", "* * * * 8",
            "a * * * *",
            "5-1 * * * *", "*/0 * * * *", "*/x * * * *", "1, * * * *", "-1 * * * *", "0 0 30 2 *",
            "0 0 31 4,6 *",
            "@often", "* * * jan-feb-mar *", "99999999999999999999 * * * *",
            String(repeating: "1,", count: 200) + " * * * *",
        ]
    )
    func refused(expression: String) {
        #expect {
            try CronExpression(expression)
        } throws: { error in
            guard case SecretsError.invalid(let field, _) = error else { return false }
            return field == "rotation_schedule"
        }
    }

    @Test("a period that was missed is made up for once, and what is kept is read back")
    func periods() throws {
        let now = try moment("2026-11-22T10:00:00.000000Z")
        let hourly = try RotationSchedule(everySeconds: 3_600, field: "rotation_period")
        #expect(hourly.next(after: now, last: now) == now.advanced(by: .seconds(3_600)))
        #expect(hourly.next(after: now, last: now.advanced(by: .seconds(-90_000))) == now)
        let nightly = RotationSchedule.cron(try CronExpression("0 3 * * *"))
        for schedule in [hourly, nightly] { #expect(RotationSchedule(kept: schedule.text) == schedule) }
        // The night before last was missed: it is due.
        #expect(nightly.next(after: now, last: try moment("2026-11-20T03:00:00.000000Z")) < now)
        for seconds in [0, 59, -1, .max] {
            #expect(throws: SecretsError.self) {
                try RotationSchedule(everySeconds: seconds, field: "rotation_period")
            }
        }
    }

    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            // splitmix64
            state &+= 0x9E37_79B9_7F4A_7C15
            var word = state
            word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
            word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
            return word ^ word >> 31
        }
    }
}

// MARK: - Writing

extension Instant: CustomStringConvertible {
    /// RFC 3339 in UTC with six decimals: `2026-11-21T01:02:03.123456Z`. Sorts as the moments do, and two
    /// texts differ exactly if the moments do. Years outside of 0 to 9999, which RFC 3339 has no form for,
    /// are written with a sign and not read back.
    package var rfc3339: String {
        let (days, microsecondsOfDay) = microseconds.dividedDown(by: Self.microsecondsPerDay)
        let (secondsOfDay, fraction) = microsecondsOfDay.dividedDown(by: 1_000_000)
        let (year, month, day) = CivilDate.civil(daysSinceEpoch: days)
        var text: [UInt8] = []
        text.reserveCapacity(27)
        if !(0...9999).contains(year) { text.append(UInt8(ascii: year < 0 ? "-" : "+")) }
        text.append(Int64(year.magnitude), width: 4, then: "-")
        text.append(month, width: 2, then: "-")
        text.append(day, width: 2, then: "T")
        text.append(secondsOfDay / 3600, width: 2, then: ":")
        text.append(secondsOfDay / 60 % 60, width: 2, then: ":")
        text.append(secondsOfDay % 60, width: 2, then: ".")
        text.append(fraction, width: 6, then: "Z")
        return String(decoding: text, as: UTF8.self)
    }

    package var description: String { rfc3339 }

    /// What RFC 3339 can write.
    static let years0To9999 =
        Instant(
            microseconds: -62_167_219_200_000_000
        )...Instant(
            microseconds: 253_402_300_799_999_999
        )

    fileprivate static let microsecondsPerDay: Int64 = 86_400_000_000
}

extension [UInt8] {
    /// In decimal with at least `width` digits.
    fileprivate mutating func append(_ number: Int64, width: Int, then separator: Unicode.Scalar) {
        var divisor: Int64 = 1
        for _ in 1..<width { divisor *= 10 }
        while number / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
            divisor /= 10
        }
        append(UInt8(ascii: separator))
    }
}

// MARK: - Reading

extension Instant {
    /// Reads RFC 3339 with capital `T` and `Z`, any offset, and at most six decimals: further ones are refused
    /// unless they are zero or `truncating` says to drop them. Leap seconds (`:60`) and days that the month does
    /// not have are refused.
    package init?(rfc3339 text: String, truncating: Bool = false) {
        var text = text
        if let found = text.withUTF8({ Instant(characters: UnsafeRawBufferPointer($0)) }) {
            self = found
            return
        }
        var rest = Array(text.utf8)[...]
        guard let year = rest.takeNumber(digits: 4), rest.take("-"),
            let month = rest.takeNumber(digits: 2), (1...12).contains(month), rest.take("-"),
            let day = rest.takeNumber(digits: 2),
            (1...CivilDate.length(ofMonth: month, year: year)).contains(day), rest.take("T"),
            let hour = rest.takeNumber(digits: 2), hour < 24, rest.take(":"),
            let minute = rest.takeNumber(digits: 2), minute < 60, rest.take(":"),
            let second = rest.takeNumber(digits: 2), second < 60,
            let fraction = rest.takeFraction(truncating: truncating),
            let offset = rest.takeOffset(), rest.isEmpty
        else { return nil }
        let days = CivilDate.daysSinceEpoch(year: year, month: month, day: day)
        let seconds = days * 86_400 + hour * 3600 + minute * 60 + second - offset
        self.init(microseconds: seconds * 1_000_000 + fraction)
    }
}

extension Instant {
    static let characterCount = 27

    /// Just the form that `rfc3339` writes, in ASCII.
    init?(characters: UnsafeRawBufferPointer) {
        guard characters.count == Self.characterCount else { return nil }
        var isLegal = true
        func number(_ range: Range<Int>) -> Int64 {
            var number: Int64 = 0
            for index in range {
                let digit = characters[index] &- UInt8(ascii: "0")
                isLegal = isLegal && digit < 10
                number = number * 10 + Int64(digit)
            }
            return number
        }
        func expect(_ character: Unicode.Scalar, at index: Int) {
            isLegal = isLegal && characters[index] == UInt8(ascii: character)
        }
        let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
        let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
        let fraction = number(20..<26)
        expect("-", at: 4)
        expect("-", at: 7)
        expect("T", at: 10)
        expect(":", at: 13)
        expect(":", at: 16)
        expect(".", at: 19)
        expect("Z", at: 26)
        guard isLegal, 1...12 ~= month, 1...CivilDate.length(ofMonth: month, year: year) ~= day, hour < 24,
            minute < 60, second < 60
        else { return nil }
        let days = CivilDate.daysSinceEpoch(year: year, month: month, day: day)
        let seconds = days * 86_400 + hour * 3600 + minute * 60 + second
        self.init(microseconds: seconds * 1_000_000 + fraction)
    }
}

extension ArraySlice<UInt8> {
    fileprivate mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let first, first == UInt8(ascii: character) else { return false }
        removeFirst()
        return true
    }

    fileprivate mutating func takeDigit() -> Int64? {
        guard let first, case let digit = first &- UInt8(ascii: "0"), digit < 10 else { return nil }
        removeFirst()
        return Int64(digit)
    }

    fileprivate mutating func takeNumber(digits: Int) -> Int64? {
        var number: Int64 = 0
        for _ in 0..<digits {
            guard let digit = takeDigit() else { return nil }
            number = number * 10 + digit
        }
        return number
    }

    /// Microseconds; 0 where there is no decimal point.
    fileprivate mutating func takeFraction(truncating: Bool) -> Int64? {
        guard take(".") else { return 0 }
        var microseconds: Int64 = 0
        var unit: Int64 = 100_000
        guard let first = takeDigit() else { return nil }
        var next: Int64? = first
        while let digit = next {
            if unit == 0, digit != 0, !truncating { return nil }
            microseconds += digit * unit
            unit /= 10
            next = takeDigit()
        }
        return microseconds
    }

    /// Seconds east of UTC.
    fileprivate mutating func takeOffset() -> Int64? {
        if take("Z") { return 0 }
        let isWest = take("-")
        guard isWest || take("+"), let hours = takeNumber(digits: 2), hours < 24, take(":"),
            let minutes = takeNumber(digits: 2), minutes < 60
        else { return nil }
        return (isWest ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
}

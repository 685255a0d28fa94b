/// Times in master files.
enum ZoneTime {
    /// `3600`, `1h30m` (BIND's units s, m, h, d, w); `nil` for anything else, and beyond 32 bits.
    static func seconds(_ text: String) -> UInt32? {
        if let plain = UInt32(strictly: text) { return plain }
        var total: UInt64 = 0
        var digits: UInt64?
        for byte in text.utf8 {
            if isDigit(byte) {
                digits = (digits ?? 0) * 10 + UInt64(byte - 48)
                guard (digits ?? 0) <= UInt64(UInt32.max) else { return nil }
            } else {
                guard let count = digits, let unit = unit(lowercased(byte)) else { return nil }
                total += count * unit
                digits = nil
                guard total <= UInt64(UInt32.max) else { return nil }
            }
        }
        return digits == nil && !text.isEmpty ? UInt32(total) : nil
    }

    private static func unit(_ letter: UInt8) -> UInt64? {
        switch letter {
        case UInt8(ascii: "s"): 1
        case UInt8(ascii: "m"): 60
        case UInt8(ascii: "h"): 3600
        case UInt8(ascii: "d"): 86_400
        case UInt8(ascii: "w"): 604_800
        default: nil
        }
    }

    /// RFC 4034 §3.2: `YYYYMMDDHHmmSS`, or seconds since 1970 modulo 2^32.
    static func moment(_ text: String) -> UInt32? {
        guard text.utf8.count == 14, text.utf8.allSatisfy(isDigit) else { return UInt32(strictly: text) }
        let digits = text.utf8.map { Int($0 - 48) }
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
        let (year, month, day) = (number(0..<4), number(4..<6), number(6..<8))
        let (hour, minute, second) = (number(8..<10), number(10..<12), number(12..<14))
        guard year >= 1970, (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60,
            second < 61
        else { return nil }
        let days = CivilDate(year: year, month: month, day: day).daysSinceEpoch
        return UInt32(truncatingIfNeeded: days * 86_400 + hour * 3600 + minute * 60 + second)
    }

    static func momentText(_ seconds: UInt32) -> String {
        let date = CivilDate(daysSinceEpoch: Int(seconds) / 86_400)
        let rest = Int(seconds) % 86_400
        return padded(date.year, 4) + padded(date.month, 2) + padded(date.day, 2) + padded(rest / 3600, 2)
            + padded(rest / 60 % 60, 2) + padded(rest % 60, 2)
    }
}

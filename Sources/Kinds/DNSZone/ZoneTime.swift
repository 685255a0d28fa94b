import Evidence

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
        let digits = Array(text)
        func part(_ range: Range<Int>) -> String { String(digits[range]) }
        let written =
            "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(8..<10)):\(part(10..<12)):\(part(12..<14))Z"
        guard let instant = Instant(rfc3339: written), instant.microseconds >= 0 else { return nil }
        return UInt32(truncatingIfNeeded: instant.microseconds / 1_000_000)
    }

    static func momentText(_ seconds: UInt32) -> String {
        String(decoding: (Timestamp.text(seconds: Int(seconds)) ?? "").utf8.filter(isDigit), as: UTF8.self)
    }
}

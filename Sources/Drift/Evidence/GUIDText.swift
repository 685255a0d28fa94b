import Evidence

/// Where GUIDs stand in a text, in bytes in lower case.
enum GUIDText {
    struct Place {
        var range: Range<Int>
        /// 32 hexadecimal digits.
        var digits: String

        /// With dashes.
        var text: String {
            let digits = Array(digits.utf8)
            let ends = [8, 12, 16, 20, 32]
            return zip([0] + ends, ends).map { String(decoding: digits[$0..<$1], as: UTF8.self) }
                .joined(separator: "-")
        }
    }

    private static let dash = UInt8(ascii: "-")
    private static let length = 36

    /// With dashes, also within words; in braces, with these.
    static func dashed(in bytes: [UInt8]) -> [Place] {
        guard bytes.count >= length, bytes.contains(dash) else { return [] }
        var places: [Place] = []
        var start = 0
        while start + length <= bytes.count {
            guard bytes[start + 8] == dash, bytes[start + 13] == dash, bytes[start + 18] == dash,
                bytes[start + 23] == dash
            else {
                start += 1
                continue
            }
            let digits = bytes[start..<start + length].filter { $0 != dash }
            guard digits.count == 32, digits.allSatisfy({ Hex.digit($0) != nil }) else {
                start += 1
                continue
            }
            var range = start..<start + length
            if start > 0, bytes[start - 1] == UInt8(ascii: "{"), range.upperBound < bytes.count,
                bytes[range.upperBound] == UInt8(ascii: "}")
            {
                range = start - 1..<range.upperBound + 1
            }
            places.append(Place(range: range, digits: String(decoding: digits, as: UTF8.self)))
            start = range.upperBound
        }
        return places
    }

    /// Without dashes: exactly 32 digits.
    static func plain(in bytes: [UInt8]) -> [Place] {
        guard bytes.count >= 32 else { return [] }
        var places: [Place] = []
        var start: Int?
        for index in 0...bytes.count {
            if index < bytes.count, Hex.digit(bytes[index]) != nil {
                start = start ?? index
                continue
            }
            if let begin = start, index - begin == 32 {
                places.append(
                    Place(range: begin..<index, digits: String(decoding: bytes[begin..<index], as: UTF8.self))
                )
            }
            start = nil
        }
        return places
    }

    /// RFC 9562 §5.4: what directories give out. A digest of as many digits looks so once in 64 times.
    static func isRandom(_ digits: String) -> Bool {
        let digits = Array(digits.utf8)
        return digits.count == 32 && digits[12] == UInt8(ascii: "4") && "89ab".utf8.contains(digits[16])
    }
}

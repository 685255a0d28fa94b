/// A UUID (RFC 9562). Ours are of version 7: they begin with the milliseconds of their making and sort by them.
package struct UniqueID: Hashable, Sendable {
    private var high: UInt64
    private var low: UInt64

    package static let byteCount = 16

    package init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        var words: (UInt64, UInt64) = (0, 0)
        withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
        high = UInt64(bigEndian: words.0)
        low = UInt64(bigEndian: words.1)
    }

    /// Version 7 from a moment since 1970 and 74 random bits (RFC 9562 §5.7): the low 12 of `a` after `ver`, the low
    /// 62 of `b` after `var`.
    package init(at instant: Instant, randomA a: UInt64, randomB b: UInt64) {
        let milliseconds = UInt64(max(0, instant.microseconds / 1000))
        high = milliseconds << 16 | 0x7000 | a & 0x0FFF
        low = 0x8000_0000_0000_0000 | b & 0x3FFF_FFFF_FFFF_FFFF
    }

    /// Version 7 with bits from `generator`.
    package init(at instant: Instant, using generator: inout some RandomNumberGenerator) {
        self.init(at: instant, randomA: generator.next(), randomB: generator.next())
    }

    /// Version 7 with bits from the system.
    package init(at instant: Instant) {
        var generator = SharedRandomness()
        self.init(at: instant, using: &generator)
    }

    /// 36 characters in lower case, `8-4-4-4-12`: one identifier has one text.
    package init?(_ text: String) {
        var text = text
        let found = text.withUTF8 { UniqueID(characters: UnsafeRawBufferPointer($0)) }
        guard let found else { return nil }
        self = found
    }

    static let characterCount = 36

    /// Its text in ASCII.
    init?(characters: UnsafeRawBufferPointer) {
        guard characters.count == Self.characterCount else { return nil }
        var words: (high: UInt64, low: UInt64) = (0, 0)
        for (index, character) in characters.enumerated() {
            if index == 8 || index == 13 || index == 18 || index == 23 {
                guard character == UInt8(ascii: "-") else { return nil }
                continue
            }
            let digit: UInt8
            if case let decimal = character &- UInt8(ascii: "0"), decimal < 10 {
                digit = decimal
            } else if case let letter = character &- UInt8(ascii: "a"), letter < 6 {
                digit = letter + 10
            } else {
                return nil
            }
            words.high = words.high << 4 | words.low >> 60
            words.low = words.low << 4 | UInt64(digit)
        }
        (high, low) = words
    }

    package var bytes: [UInt8] {
        withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Array($0) }
    }

    package var text: String {
        String(unsafeUninitializedCapacity: Self.characterCount) { text in
            var end = 0
            for index in 0..<32 {
                if index == 8 || index == 12 || index == 16 || index == 20 {
                    text[end] = UInt8(ascii: "-")
                    end += 1
                }
                let word = index < 16 ? high : low
                text[end] = Hex.digit(UInt8(truncatingIfNeeded: word >> (60 - 4 * (index % 16))) & 0x0F)
                end += 1
            }
            return end
        }
    }

    package var version: Int { Int(high >> 12 & 0xF) }
}

extension UniqueID: Comparable {
    package static func < (left: UniqueID, right: UniqueID) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}

extension UniqueID: CustomStringConvertible {
    package var description: String { text }
}

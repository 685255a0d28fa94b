/// Hexadecimal (RFC 4648 §8).
package enum Hex {
    /// In lower case.
    package static func encode(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: digits(of: bytes), as: UTF8.self)
    }

    /// The same as ASCII.
    static func digits(of bytes: some Collection<UInt8>) -> [UInt8] {
        if let text = bytes.withContiguousStorageIfAvailable(digits) { return text }
        return Array(bytes).withUnsafeBufferPointer(digits)
    }

    private static func digits(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: bytes.count * 2) { text, count in
            for (index, byte) in bytes.enumerated() {
                text[2 * index] = digit(byte >> 4)
                text[2 * index + 1] = digit(byte & 0x0F)
            }
            count = bytes.count * 2
        }
    }

    /// `nil` if anything but digits stands in `text` or one is missing.
    package static func decode(_ text: some StringProtocol, lowercaseOnly: Bool = false) -> [UInt8]? {
        let bytes = text.utf8.withContiguousStorageIfAvailable { decode($0, lowercaseOnly: lowercaseOnly) }
        return bytes ?? Array(text.utf8).withUnsafeBufferPointer { decode($0, lowercaseOnly: lowercaseOnly) }
    }

    private static func decode(_ text: UnsafeBufferPointer<UInt8>, lowercaseOnly: Bool) -> [UInt8]? {
        guard text.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 2)
        var high: UInt8?
        for character in text {
            guard let digit = value(of: character), !lowercaseOnly || !(0x41...0x46 ~= character) else {
                return nil
            }
            if let first = high {
                bytes.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        return bytes
    }

    static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    private static func value(of character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

/// Bytes as text in bases 16, 32 and 64; decoding gives `nil` for anything that is not exactly that.
enum ByteText {
    static func hex(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var result: [UInt8] = []
        for byte in bytes { result += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        return String(decoding: result, as: UTF8.self)
    }

    static func bytes(hex text: some Collection<UInt8>) -> [UInt8]? {
        guard text.count.isMultiple(of: 2) else { return nil }
        var result: [UInt8] = []
        var high: UInt8?
        for byte in text {
            guard let digit = hexDigit(byte) else { return nil }
            if let first = high {
                result.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        return result
    }

    static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 48
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 87
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 55
        default: nil
        }
    }

    static func base64(_ bytes: some Collection<UInt8>) -> String {
        var text = packed(bytes, alphabet: base64Alphabet, bits: 6)
        while !text.count.isMultiple(of: 4) { text.append(UInt8(ascii: "=")) }
        return String(decoding: text, as: UTF8.self)
    }

    /// RFC 4648 §4, padded; bits beyond the last octet must be zero.
    static func bytes(base64 text: some Collection<UInt8>) -> [UInt8]? {
        guard text.count.isMultiple(of: 4) else { return nil }
        var body = ArraySlice(Array(text))
        for _ in 0..<2 where body.last == UInt8(ascii: "=") { body.removeLast() }
        return unpacked(body, values: base64Values, bits: 6)
    }

    /// RFC 4648 §7 in lower case, without padding, as NSEC3 writes it.
    static func base32Hex(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: packed(bytes, alphabet: base32Alphabet, bits: 5), as: UTF8.self)
    }

    static func bytes(base32Hex text: some Collection<UInt8>) -> [UInt8]? {
        unpacked(text.map(lowercased), values: base32Values, bits: 5)
    }

    private static let base64Alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
    )
    private static let base32Alphabet = Array("0123456789abcdefghijklmnopqrstuv".utf8)
    private static let base64Values = values(of: base64Alphabet)
    private static let base32Values = values(of: base32Alphabet)

    private static func values(of alphabet: [UInt8]) -> [UInt8?] {
        var result = [UInt8?](repeating: nil, count: 256)
        for (value, byte) in alphabet.enumerated() { result[Int(byte)] = UInt8(value) }
        return result
    }

    private static func packed(_ bytes: some Collection<UInt8>, alphabet: [UInt8], bits: Int) -> [UInt8] {
        var result: [UInt8] = []
        var (buffer, held) = (0, 0)
        for byte in bytes {
            buffer = (buffer << 8 | Int(byte)) & 0xFFFF
            held += 8
            while held >= bits {
                held -= bits
                result.append(alphabet[(buffer >> held) & (1 << bits - 1)])
            }
        }
        if held > 0 { result.append(alphabet[(buffer << (bits - held)) & (1 << bits - 1)]) }
        return result
    }

    private static func unpacked(_ text: some Collection<UInt8>, values: [UInt8?], bits: Int) -> [UInt8]? {
        var result: [UInt8] = []
        var (buffer, held) = (0, 0)
        for byte in text {
            guard let value = values[Int(byte)] else { return nil }
            buffer = (buffer << bits | Int(value)) & 0xFFFF
            held += bits
            if held >= 8 {
                held -= 8
                result.append(UInt8((buffer >> held) & 0xFF))
            }
        }
        guard held < bits, buffer & (1 << held - 1) == 0 else { return nil }
        return result
    }
}

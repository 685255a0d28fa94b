import Evidence

/// Bytes as text, as master files and PEM write them; decoding gives `nil` for anything that is not exactly that.
enum ByteText {
    static func bytes(hex text: some Collection<UInt8>) -> [UInt8]? {
        Hex.decode(String(decoding: text, as: UTF8.self))
    }

    static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 48
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 87
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 55
        default: nil
        }
    }

    /// RFC 4648 §4, padded: neither the URL-safe alphabet nor a missing end, which `Base64` takes too.
    static func bytes(base64 text: some Collection<UInt8>) -> [UInt8]? {
        guard text.count.isMultiple(of: 4), !text.contains(where: { "-_".utf8.contains($0) }) else {
            return nil
        }
        return Base64.decode(String(decoding: text, as: UTF8.self))
    }

    /// RFC 4648 §7 in lower case, without padding, as NSEC3 writes it.
    static func base32Hex(_ bytes: some Collection<UInt8>) -> String {
        var result: [UInt8] = []
        var (buffer, held) = (0, 0)
        for byte in bytes {
            buffer = (buffer << 8 | Int(byte)) & 0xFFFF
            held += 8
            while held >= 5 {
                held -= 5
                result.append(base32Alphabet[(buffer >> held) & 31])
            }
        }
        if held > 0 { result.append(base32Alphabet[(buffer << (5 - held)) & 31]) }
        return String(decoding: result, as: UTF8.self)
    }

    static func bytes(base32Hex text: some Collection<UInt8>) -> [UInt8]? {
        var result: [UInt8] = []
        var (buffer, held) = (0, 0)
        for byte in text {
            guard let value = base32Alphabet.firstIndex(of: lowercased(byte)) else { return nil }
            buffer = (buffer << 5 | value) & 0xFFFF
            held += 5
            if held >= 8 {
                held -= 8
                result.append(UInt8((buffer >> held) & 0xFF))
            }
        }
        guard held < 5, buffer & (1 << held - 1) == 0 else { return nil }
        return result
    }

    private static let base32Alphabet = Array("0123456789abcdefghijklmnopqrstuv".utf8)
}

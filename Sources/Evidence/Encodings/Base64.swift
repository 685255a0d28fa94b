/// Base64 as RFC 4648 §4 writes it, with padding.
package enum Base64 {
    package static func encode(_ bytes: some Collection<UInt8>) -> String {
        Base64Alphabet.standard.encode(bytes, padded: true)
    }

    /// Reads the standard and the URL-safe alphabet (not mixed), with full padding or with none.
    ///
    /// Every other character is refused, and so are set bits beyond the last byte: no two texts of one alphabet
    /// and padding give the same bytes.
    package static func decode(_ text: some StringProtocol) -> [UInt8]? {
        let isURLSafe = text.utf8.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        return (isURLSafe ? Base64Alphabet.urlSafe : .standard).decode(text)
    }

    /// Reads what `encode` writes and nothing else, so that bytes have one text.
    package static func exact(_ text: some StringProtocol) -> [UInt8]? {
        guard let bytes = decode(text), encode(bytes).utf8.elementsEqual(text.utf8) else { return nil }
        return bytes
    }
}

/// Base64 as RFC 4648 §5 writes it, without padding.
package enum Base64URL {
    package static func encode(_ bytes: some Collection<UInt8>) -> String {
        Base64Alphabet.urlSafe.encode(bytes, padded: false)
    }

    /// Reads the URL-safe alphabet only, with full padding or with none.
    package static func decode(_ text: some StringProtocol) -> [UInt8]? {
        Base64Alphabet.urlSafe.decode(text)
    }
}

/// 64 characters and their values.
private struct Base64Alphabet {
    static let standard = Base64Alphabet(last: "+/")
    static let urlSafe = Base64Alphabet(last: "-_")

    private let characters: [UInt8]
    private var values = [UInt8](repeating: 0xFF, count: 256)

    private init(last: String) {
        characters = Array(("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + last).utf8)
        for (value, character) in characters.enumerated() { values[Int(character)] = UInt8(value) }
    }

    func encode(_ bytes: some Collection<UInt8>, padded: Bool) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var pending: UInt32 = 0
        var bits = 0
        for byte in bytes {
            pending = pending << 8 | UInt32(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                text.append(characters[Int(pending >> bits & 0x3F)])
            }
        }
        if bits > 0 { text.append(characters[Int(pending << (6 - bits) & 0x3F)]) }
        while padded, !text.count.isMultiple(of: 4) { text.append(UInt8(ascii: "=")) }
        return String(decoding: text, as: UTF8.self)
    }

    func decode(_ text: some StringProtocol) -> [UInt8]? {
        var characters = Array(text.utf8)[...]
        let length = characters.count
        while characters.last == UInt8(ascii: "="), length - characters.count < 2 { characters.removeLast() }
        let isPadded = characters.count < length
        guard characters.count % 4 != 1, !isPadded || length.isMultiple(of: 4) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(characters.count / 4 * 3 + 2)
        var pending: UInt32 = 0
        var bits = 0
        for character in characters {
            let value = values[Int(character)]
            guard value < 64 else { return nil }
            pending = pending << 6 | UInt32(value)
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: pending >> bits))
            }
        }
        guard pending & (1 << bits - 1) == 0 else { return nil }
        return bytes
    }
}

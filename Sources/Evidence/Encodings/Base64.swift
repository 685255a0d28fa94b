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
        let characters = Array(text.utf8)
        let isURLSafe = characters.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        return (isURLSafe ? Base64Alphabet.urlSafe : .standard).decode(characters)
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
        Base64Alphabet.urlSafe.decode(Array(text.utf8))
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

    /// Of whatever collection: what is generic is called byte by byte, and takes fifty times as long.
    func encode(_ bytes: some Collection<UInt8>, padded: Bool) -> String {
        bytes.withContiguousStorageIfAvailable { encode($0, padded: padded) }
            ?? Array(bytes).withUnsafeBufferPointer { encode($0, padded: padded) }
    }

    private func encode(_ bytes: UnsafeBufferPointer<UInt8>, padded: Bool) -> String {
        let rest = bytes.count % 3
        let count = padded ? (bytes.count + 2) / 3 * 4 : (bytes.count * 4 + 2) / 3
        return characters.withUnsafeBufferPointer { characters in
            String(unsafeUninitializedCapacity: count) { text in
                var place = 0
                var index = 0
                while index < bytes.count - rest {
                    let group =
                        UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
                    text[place] = characters[Int(group >> 18)]
                    text[place + 1] = characters[Int(group >> 12 & 0x3F)]
                    text[place + 2] = characters[Int(group >> 6 & 0x3F)]
                    text[place + 3] = characters[Int(group & 0x3F)]
                    index += 3
                    place += 4
                }
                guard rest > 0 else { return place }
                let group = UInt32(bytes[index]) << 16 | (rest == 2 ? UInt32(bytes[index + 1]) << 8 : 0)
                text[place] = characters[Int(group >> 18)]
                text[place + 1] = characters[Int(group >> 12 & 0x3F)]
                place += 2
                if rest == 2 {
                    text[place] = characters[Int(group >> 6 & 0x3F)]
                    place += 1
                }
                while place < count {
                    text[place] = UInt8(ascii: "=")
                    place += 1
                }
                return place
            }
        }
    }

    func decode(_ text: [UInt8]) -> [UInt8]? {
        var characters = text[...]
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

import Evidence

/// What a new value is made of. Each character is as likely as every other.
package struct RandomText: Hashable, Sendable {
    /// In characters.
    package let length: Int
    /// Printable ones of ASCII, no character twice.
    package let characters: String
    /// Of each of these kinds that `characters` has there is at least one: many systems refuse other passwords.
    private static let kinds: [ClosedRange<UInt8>] = [
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"),
    ]

    package static let lengths = 16...4_096
    package static let standardLength = 32

    /// The names under which sets of characters are asked for.
    package static let alphabets: [String: String] = [
        "letters": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
        "hex": "0123456789abcdef",
        "visible": String(decoding: 0x21...0x7E, as: UTF8.self),
    ]

    /// - Throws: `SecretsError.invalid`: also for characters so few that the text could be guessed.
    package init(
        length: Int = standardLength,
        characters: String = alphabets["letters"] ?? ""
    ) throws(SecretsError) {
        guard Self.lengths ~= length else {
            throw .invalid(
                field: "length",
                "must be between \(Self.lengths.lowerBound) and \(Self.lengths.upperBound)"
            )
        }
        let bytes = Array(characters.utf8)
        guard bytes.allSatisfy({ 0x21...0x7E ~= $0 }), Set(bytes).count == bytes.count, bytes.count >= 10
        else {
            throw .invalid(
                field: "characters",
                "must be at least ten different printable characters of ASCII, none of them a space"
            )
        }
        self.length = length
        self.characters = characters
    }

    /// - Parameter alphabet: `letters`, `hex` or `visible`.
    package init(length: Int, alphabet: String) throws(SecretsError) {
        guard let characters = Self.alphabets[alphabet] else {
            throw .invalid(field: "alphabet", "must be letters, hex or visible")
        }
        try self.init(length: length, characters: characters)
    }

    /// A new one. Texts that lack a kind of character are thrown away whole, so that all that are left stay equally likely.
    package func make(using random: inout some RandomNumberGenerator) -> String {
        let alphabet = Array(characters.utf8)
        let wanted = Self.kinds.filter { kind in alphabet.contains { kind.contains($0) } }
        while true {
            let text = (0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
            guard wanted.allSatisfy({ kind in text.contains { kind.contains($0) } }) else { continue }
            return String(decoding: text, as: UTF8.self)
        }
    }

    package func make() -> String {
        var random = SystemRandomNumberGenerator()
        return make(using: &random)
    }
}

extension RandomText {
    /// As it is kept.
    var json: LooseObject { ["length": .number(length), "characters": .string(characters)] }

    init?(kept: LooseObject) {
        guard let length = kept["length"]?.int, let characters = kept["characters"]?.string,
            let text = try? RandomText(length: length, characters: characters)
        else { return nil }
        self = text
    }
}

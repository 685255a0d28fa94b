package import Evidence

/// What a client of /v1 proves itself with. Service tokens are `hvs.` and 24 base-62 characters (143 random bits), known by
/// their SHA-256 alone; batch tokens `hvb.` and an encrypted text, of which nothing is stored.
package struct ClientToken: Sendable {
    static let servicePrefix = "hvs."
    static let batchPrefix = "hvb."
    private static let limit = 16_384

    private let text: String

    /// A token as a client sends it, which may have chosen its text; `nil` for what can't be one.
    package init?(_ text: String) {
        guard !text.isEmpty, text.utf8.count <= Self.limit, text.utf8.allSatisfy({ 0x21...0x7E ~= $0 })
        else { return nil }
        self.text = text
    }

    private init(made text: String) { self.text = text }

    /// A service token from the system's source of random bytes.
    package static func random() -> ClientToken { ClientToken(made: servicePrefix + Base62.random(24)) }

    static func batch(_ sealed: [UInt8]) -> ClientToken {
        ClientToken(made: batchPrefix + Base64URL.encode(sealed))
    }

    /// What a batch token encloses; `nil` for others.
    var sealed: [UInt8]? {
        guard text.utf8.starts(with: Self.batchPrefix.utf8) else { return nil }
        return Base64URL.decode(text.dropFirst(Self.batchPrefix.count))
    }

    package var isBatch: Bool { text.utf8.starts(with: Self.batchPrefix.utf8) }

    /// The same as a token of the rest of the product; `nil` where it is none.
    var muniment: Token? { Token(text) }

    /// SHA-256 of the token's text: what is stored and looked for.
    package var hash: Digest { Digest.sha256(of: Array(text.utf8)) }

    /// The one way to the text, for the answer that shows it.
    package func revealed() -> String { text }
}

extension ClientToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "‹redacted›" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}

/// Random texts of letters and digits, from the system's generator; each character is as likely as each other.
enum Base62 {
    private static let characters = Array(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8
    )

    static func random(_ count: Int) -> String {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<count).map { _ in
            characters[Int.random(in: characters.indices, using: &generator)]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

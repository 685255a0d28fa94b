package import Evidence

/// What a caller proves itself with: `mnt_` and 32 random bytes in base64url. Shown once, when it is made;
/// stored nowhere but as its SHA-256.
package struct Token: Sendable {
    private static let prefix = "mnt_"
    private static let byteCount = 32

    private let text: String

    /// A token as a client sends it; `nil` for what can't be one.
    package init?(_ text: String) {
        guard text.utf8.starts(with: Self.prefix.utf8),
            let bytes = Base64URL.decode(text.utf8.dropFirst(Self.prefix.utf8.count).text),
            bytes.count == Self.byteCount
        else { return nil }
        self.text = text
    }

    package init(using generator: inout some RandomNumberGenerator) {
        let bytes = (0..<Self.byteCount).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        text = Self.prefix + Base64URL.encode(bytes)
    }

    /// From the system's source of random bytes.
    package static func random() -> Token {
        var generator = SystemRandomNumberGenerator()
        return Token(using: &generator)
    }

    /// SHA-256 of the token's text: 256 random bits need no salt and no slow hash.
    package var hash: Digest { Digest.sha256(of: Array(text.utf8)) }

    /// The one way to the text, for the answer that shows it and the file that keeps it.
    package func revealed() -> String { text }
}

extension Token: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "‹redacted›" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}

extension Substring.UTF8View {
    fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}

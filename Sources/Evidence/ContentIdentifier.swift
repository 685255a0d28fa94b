/// Names content by its hash: `sha256:` and 64 lower-case hexadecimal digits.
package struct ContentIdentifier: Hashable, Sendable {
    package var digest: Digest

    package init(digest: Digest) { self.digest = digest }

    /// SHA-256 over the canonical form of `{"content": …, "kind": …}`: content parsed as two kinds has two names.
    package init(kind: String, content: JSON) {
        let named: JSON = ["content": content, "kind": .string(kind)]
        digest = named.canonicalDigest()
    }

    package init?(_ text: String) {
        guard text.utf8.starts(with: Self.prefix.utf8),
            let digest = Digest(
                hex: text[text.utf8.index(text.startIndex, offsetBy: Self.prefix.utf8.count)...]
            )
        else { return nil }
        self.digest = digest
    }

    package var text: String { Self.prefix + digest.hex }

    /// For people: `sha256:4be1c0…77aa`.
    package var shortened: String {
        let hex = digest.hex
        return "\(Self.prefix)\(hex.prefix(6))…\(hex.suffix(4))"
    }

    private static let prefix = "sha256:"
}

extension ContentIdentifier: CustomStringConvertible {
    package var description: String { text }
}

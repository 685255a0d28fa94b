package import Evidence

/// What Git would call a document: SHA-256 over `blob`, a space, the size in decimal digits, a zero byte and the bytes. Archivista
/// keeps attestations by it.
package struct GitObjectID: Hashable, Sendable, CustomStringConvertible {
    private static let prefix = "gitoid:blob:sha256:"

    package let digest: Digest

    package init(of bytes: [UInt8]) {
        digest = .sha256(of: Array("blob \(bytes.count)".utf8) + [0] + bytes)
    }

    /// 64 hexadecimal digits, or the URI `gitoid:blob:sha256:` with them.
    package init?(_ text: String) {
        let hex = text.hasPrefix(Self.prefix) ? String(text.dropFirst(Self.prefix.count)) : text
        guard let digest = Digest(hex: hex) else { return nil }
        self.digest = digest
    }

    /// Whether a text is meant to be one, and no other digest.
    package static func isMeant(by text: String) -> Bool { text.hasPrefix("gitoid:") }

    /// The hexadecimal digits, as Archivista writes it.
    package var hex: String { digest.hex }
    /// The URI.
    package var description: String { Self.prefix + digest.hex }
}

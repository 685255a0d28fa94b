import Crypto
import Evidence

/// `sha256:…` or `sha512:…`, as registries name content by its bytes.
struct ContentDigest: Hashable, Sendable {
    let text: String

    /// `nil` for an algorithm that is not known, or digits that are not its own.
    init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let lengths = ["sha256": 64, "sha512": 128]
        guard parts.count == 2, let length = lengths[String(parts[0])], parts[1].utf8.count == length,
            Hex.decode(parts[1], lowercaseOnly: true) != nil
        else { return nil }
        self.text = text
    }

    func matches(_ bytes: [UInt8]) -> Bool {
        let hex =
            text.hasPrefix("sha512:")
            ? Hex.encode(Array(SHA512.hash(data: bytes))) : Digest.sha256(of: bytes).hex
        return text.utf8.elementsEqual((text.prefix(7) + hex).utf8)
    }

    static func sha256(of bytes: [UInt8]) -> String { "sha256:" + Digest.sha256(of: bytes).hex }
}

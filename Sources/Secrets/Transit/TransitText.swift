/// A ciphertext, signature or MAC as it travels: `vault:v<version>:<base64>`.
struct TransitText {
    var version: Int
    /// Base64, of which alphabet is its maker's matter.
    var body: Substring

    private static let prefix = "vault:v"

    static func text(version: Int, _ body: String) -> String { "\(prefix)\(version):\(body)" }

    /// - Parameter what: what it should be, as `ciphertext`.
    init(_ text: String, _ what: String) throws(TransitError) {
        guard text.hasPrefix(Self.prefix) else { throw .refused("invalid \(what): no prefix") }
        let parts = text.dropFirst(Self.prefix.count).split(
            separator: ":",
            maxSplits: 1,
            omittingEmptySubsequences: false
        )
        guard parts.count == 2 else { throw .refused("invalid \(what): wrong number of fields") }
        guard let version = Int(parts[0]), version > 0 else {
            throw .refused("invalid \(what): version number could not be decoded")
        }
        self.version = version
        body = parts[1]
    }
}

extension TransitKey {
    /// The version that a ciphertext, signature or MAC names; `nil` for what is none.
    package static func version(named text: String) -> Int? { try? TransitText(text, "text").version }
}

import Crypto

/// The public key of who signs notes, with its name: C2SP signed-note's «vkey».
///
/// Text form: `<name>+<key ID in 8 hexadecimal digits>+<base64 of algorithm ‖ key>`.
package struct NoteKey: Hashable, Sendable {
    /// What a signature of the key is over, by the number that C2SP gives it.
    package enum Algorithm: UInt8, Hashable, Sendable, CaseIterable {
        /// Ed25519 over the note's text.
        case ed25519 = 0x01
        /// Ed25519 over `cosignature/v1`, the time and the note's text (C2SP tlog-cosignature).
        case cosignature = 0x04
    }

    package let name: String
    package let algorithm: Algorithm
    package let key: VerificationKey
    /// The first four bytes of SHA-256(name ‖ `0x0A` ‖ algorithm ‖ key).
    package let id: UInt32

    /// `nil` for a name that none can have, or a key that is not Ed25519.
    package init?(name: String, algorithm: Algorithm = .ed25519, key: VerificationKey) {
        guard Self.isName(name), key.algorithm == .ed25519 else { return nil }
        self.name = name
        self.algorithm = algorithm
        self.key = key
        id = Self.id(of: name, algorithm, key)
    }

    /// Reads a vkey; `nil` also where its ID is not that of its name and key.
    package init?(_ text: String) {
        // The base64 at the end may hold further plus signs.
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let bytes = Base64.decode(parts[2]), Base64.encode(bytes) == parts[2],
            let algorithm = bytes.first.flatMap(Algorithm.init),
            let key = VerificationKey(ed25519: bytes.dropFirst())
        else { return nil }
        self.init(name: String(parts[0]), algorithm: algorithm, key: key)
        guard parts[1].utf8.elementsEqual(Self.text(of: id).utf8) else { return nil }
    }

    /// The vkey.
    package var text: String {
        "\(name)+\(Self.text(of: id))+\(Base64.encode([algorithm.rawValue] + key.bytes))"
    }

    /// Not empty, without Unicode spaces and without a plus sign.
    static func isName(_ name: some StringProtocol) -> Bool {
        !name.isEmpty
            && name.unicodeScalars.allSatisfy {
                !$0.properties.isWhitespace && $0 != "+" && $0.value >= 0x20 && $0.value != 0x7F
            }
    }

    private static func id(of name: String, _ algorithm: Algorithm, _ key: VerificationKey) -> UInt32 {
        let hash = Digest.sha256(of: Array(name.utf8) + [0x0A, algorithm.rawValue] + key.bytes)
        return hash.bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static func text(of id: UInt32) -> String { Hex.encode(id.bytes) }
}

extension UInt32 {
    /// Big-endian.
    var bytes: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }
}

extension NoteKey: CustomStringConvertible {
    package var description: String { text }
}

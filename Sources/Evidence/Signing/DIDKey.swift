/// A decentralized identifier that is its public key: `did:key:z6Mk…` (Ed25519), `did:key:zDn…` (P-256).
///
/// The text is `did:key:z` and, in base58btc, the key's multicodec and its bytes. A key has one text, so a DID may be
/// compared and listed as text.
package struct DIDKey: Hashable, Sendable {
    package let verificationKey: VerificationKey

    package init(_ verificationKey: VerificationKey) { self.verificationKey = verificationKey }

    /// `nil` for other methods, other kinds of keys, points that are not on the curve, and DID URLs.
    package init?(_ text: String) {
        guard text.utf8.starts(with: Self.prefix.utf8),
            let bytes = Base58.decode(text.dropFirst(Self.prefix.count))
        else { return nil }
        let key =
            switch bytes.prefix(2) {
            case VerificationKey.Algorithm.ed25519.multicodec: VerificationKey(ed25519: bytes.dropFirst(2))
            case VerificationKey.Algorithm.p256.multicodec where bytes.count == 35:
                VerificationKey(p256: bytes.dropFirst(2))
            default: nil as VerificationKey?
            }
        guard let key else { return nil }
        verificationKey = key
    }

    package var text: String { Self.prefix + fingerprint }

    /// The DID URL of the one key: `did:key:z6Mk…#z6Mk…`.
    package var verificationMethod: String { "\(text)#z\(fingerprint)" }

    private var fingerprint: String {
        Base58.encode(verificationKey.algorithm.multicodec + verificationKey.bytes)
    }

    private static let prefix = "did:key:z"
}

extension DIDKey: CustomStringConvertible {
    package var description: String { text }
}

extension VerificationKey.Algorithm {
    /// The varints of `ed25519-pub` (0xED) and `p256-pub` (0x1200).
    fileprivate var multicodec: ArraySlice<UInt8> {
        switch self {
        case .ed25519: [0xED, 0x01]
        case .p256: [0x80, 0x24]
        }
    }
}

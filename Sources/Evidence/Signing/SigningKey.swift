import Crypto

/// An Ed25519 private key. Its text form names the public key only, so that it may stand in a log.
package struct SigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// The public key, as others know it.
    package let verificationKey: VerificationKey

    /// The same as a text, which takes longer to make than a signature has to spare.
    package let did: String

    package static let seedByteCount = 32

    /// A new key from the system's generator.
    package init() { self.init(Curve25519.Signing.PrivateKey()) }

    /// The key of a seed of 32 bytes (RFC 8032 §5.1.5).
    package init?(seed: some Collection<UInt8>) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: Array(seed)) else { return nil }
        self.init(key)
    }

    private init(_ key: Curve25519.Signing.PrivateKey) {
        self.key = key
        guard let verificationKey = VerificationKey(ed25519: key.publicKey.rawRepresentation) else {
            preconditionFailure("an Ed25519 public key has 32 bytes")
        }
        self.verificationKey = verificationKey
        did = DIDKey(verificationKey).text
    }

    /// The secret itself, to be stored where only its owner reads.
    package var seed: [UInt8] { Array(key.rawRepresentation) }

    /// 64 bytes.
    ///
    /// - Throws: what the cryptographic library meets, such as want of memory.
    package func sign(_ message: [UInt8]) throws -> [UInt8] { Array(try key.signature(for: message)) }
}

extension SigningKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "private key of \(verificationKey)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: ["verificationKey": verificationKey]) }
}

import Crypto
import CryptoExtras
import Evidence
import Foundation

/// What a version of a key consists of. Never shown: its description says nothing.
package struct TransitMaterial: Sendable {
    package let type: TransitKeyType
    /// Of a cipher its key, of Ed25519 the seed, of ECDSA the scalar (big-endian), of RSA PKCS#1 in DER; of `hmac` nothing.
    let key: [UInt8]
    let hmacKey: [UInt8]

    static let hmacKeyByteCount = 32
    /// Of keys of the type `hmac`, in bytes.
    package static let hmacKeyByteCounts = 32...512

    /// New material, by the system's generator. RSA takes up to seconds of a processor.
    package static func random(
        _ type: TransitKeyType,
        hmacKeyByteCount: Int = hmacKeyByteCount
    ) throws -> TransitMaterial {
        let key: [UInt8]
        switch type {
        case .aes128GCM, .aes256GCM, .chaCha20Poly1305: key = randomBytes(type.cipherKeyByteCount ?? 0)
        case .ed25519: key = Array(Curve25519.Signing.PrivateKey().rawRepresentation)
        case .ecdsaP256: key = Array(P256.Signing.PrivateKey().rawRepresentation)
        case .ecdsaP384: key = Array(P384.Signing.PrivateKey().rawRepresentation)
        case .ecdsaP521: key = Array(P521.Signing.PrivateKey().rawRepresentation)
        case .rsa2048, .rsa3072, .rsa4096:
            let size = _RSA.Signing.KeySize(bitCount: type.rsaBitCount ?? 0)
            key = Array(try _RSA.Signing.PrivateKey(keySize: size).derRepresentation)
        case .hmac: key = []
        }
        return TransitMaterial(type: type, key: key, hmacKey: randomBytes(hmacKeyByteCount))
    }

    private init(type: TransitKeyType, key: [UInt8], hmacKey: [UInt8]) {
        self.type = type
        self.key = key
        self.hmacKey = hmacKey
    }

    /// `nil` for what is no key of this type.
    init?(_ type: TransitKeyType, key: [UInt8], hmacKey: [UInt8]) {
        guard Self.hmacKeyByteCounts.contains(hmacKey.count) else { return nil }
        let isKey =
            switch type {
            case .aes128GCM, .aes256GCM, .chaCha20Poly1305: key.count == type.cipherKeyByteCount
            case .ed25519: (try? Curve25519.Signing.PrivateKey(rawRepresentation: key)) != nil
            case .ecdsaP256: (try? P256.Signing.PrivateKey(rawRepresentation: key)) != nil
            case .ecdsaP384: (try? P384.Signing.PrivateKey(rawRepresentation: key)) != nil
            case .ecdsaP521: (try? P521.Signing.PrivateKey(rawRepresentation: key)) != nil
            case .rsa2048, .rsa3072, .rsa4096:
                (try? _RSA.Signing.PrivateKey(derRepresentation: key))?.keySizeInBits == type.rsaBitCount
            case .hmac: key.isEmpty
            }
        guard isKey else { return nil }
        self.init(type: type, key: key, hmacKey: hmacKey)
    }

    package static func randomBytes(_ count: Int) -> [UInt8] {
        guard count > 0 else { return [] }
        return SymmetricKey(size: SymmetricKeySize(bitCount: count * 8)).withUnsafeBytes { Array($0) }
    }

    // MARK: Keeping

    /// `0x01` ‖ the HMAC key's length in two bytes, big-endian ‖ the HMAC key ‖ the key.
    var encoded: [UInt8] {
        [1] + withUnsafeBytes(of: UInt16(hmacKey.count).bigEndian, Array.init) + hmacKey + key
    }

    /// Reads what `encoded` gave. That it is a key was checked before it was kept.
    init?(_ type: TransitKeyType, encoded: [UInt8]) {
        guard encoded.count >= 3, encoded[0] == 1 else { return nil }
        let end = 3 + (Int(encoded[1]) << 8 | Int(encoded[2]))
        guard encoded.count >= end else { return nil }
        self.init(type: type, key: Array(encoded[end...]), hmacKey: Array(encoded[3..<end]))
    }
}

extension TransitMaterial: CustomStringConvertible, CustomReflectable {
    package var description: String { "‹redacted›" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

// MARK: - What is shown of it

extension TransitMaterial {
    /// Of ECDSA and RSA SubjectPublicKeyInfo in PEM, of Ed25519 its 32 bytes in base64, of others nothing.
    package func publicKey() throws -> String? {
        switch type {
        case .ed25519:
            Base64.encode(
                try Curve25519.Signing.PrivateKey(rawRepresentation: key).publicKey.rawRepresentation
            )
        case .ecdsaP256: try P256.Signing.PrivateKey(rawRepresentation: key).publicKey.pemRepresentation
        case .ecdsaP384: try P384.Signing.PrivateKey(rawRepresentation: key).publicKey.pemRepresentation
        case .ecdsaP521: try P521.Signing.PrivateKey(rawRepresentation: key).publicKey.pemRepresentation
        case .rsa2048, .rsa3072, .rsa4096:
            try _RSA.Signing.PrivateKey(derRepresentation: key).publicKey.pemRepresentation
        default: nil
        }
    }

    /// Of ECDSA PKCS#8 and of RSA PKCS#1 in PEM; of Ed25519 seed ‖ public key, and of others the key, in base64.
    func exportedKey() throws -> String {
        switch type {
        case .aes128GCM, .aes256GCM, .chaCha20Poly1305: Base64.encode(key)
        case .hmac: Base64.encode(hmacKey)
        case .ed25519:
            Base64.encode(
                key
                    + Array(
                        try Curve25519.Signing.PrivateKey(rawRepresentation: key).publicKey.rawRepresentation
                    )
            )
        case .ecdsaP256: try P256.Signing.PrivateKey(rawRepresentation: key).pemRepresentation
        case .ecdsaP384: try P384.Signing.PrivateKey(rawRepresentation: key).pemRepresentation
        case .ecdsaP521: try P521.Signing.PrivateKey(rawRepresentation: key).pemRepresentation
        case .rsa2048, .rsa3072, .rsa4096:
            try _RSA.Signing.PrivateKey(derRepresentation: key).pemRepresentation
        }
    }

    /// The material of a context's own key: HKDF-SHA256 (RFC 5869) of the key, without salt, the context as `info`.
    ///
    /// Ed25519 takes the 32 bytes as its seed.
    func derived(for context: [UInt8]) -> TransitMaterial {
        TransitMaterial(type: type, key: derivedBytes(for: context, count: key.count), hmacKey: hmacKey)
    }

    func derivedBytes(for context: [UInt8], count: Int) -> [UInt8] {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: key),
            info: context,
            outputByteCount: count
        ).withUnsafeBytes { Array($0) }
    }
}

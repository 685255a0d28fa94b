import Crypto
import CryptoExtras
package import Evidence
import SwiftASN1
import X509

/// A public key that attestations are signed with: ECDSA over P-256, P-384 or P-521, RSA (PKCS#1 v1.5 or PSS), or Ed25519.
package struct AttestationKey: Sendable {
    let key: Certificate.PublicKey
    /// SubjectPublicKeyInfo (RFC 5280 §4.1), DER.
    package let spki: [UInt8]
    /// SHA-256 of `spki`.
    package let fingerprint: Evidence.Digest

    /// `nil` for kinds of keys that are not read here, and for RSA below 2048 bits.
    package init?(spki: [UInt8]) {
        guard let key = try? Certificate.PublicKey(derEncoded: spki) else { return nil }
        self.init(key)
    }

    /// Reads `-----BEGIN PUBLIC KEY-----`, or the key of a `-----BEGIN CERTIFICATE-----`.
    package init?(pem: String) {
        guard pem.utf8.count <= 64 << 10, let blocks = PEMBlock.all(in: pem), blocks.count == 1 else {
            return nil
        }
        switch blocks[0].label {
        case "PUBLIC KEY": self.init(spki: blocks[0].bytes)
        case "CERTIFICATE":
            guard let certificate = try? Certificate(derEncoded: blocks[0].bytes) else { return nil }
            self.init(certificate.publicKey)
        default: return nil
        }
    }

    /// One that the ground knows: of a DID or of this installation.
    package init?(_ key: VerificationKey) {
        switch key.algorithm {
        case .ed25519:
            guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key.bytes) else {
                return nil
            }
            self.init(Certificate.PublicKey(key))
        case .p256:
            guard let key = try? P256.Signing.PublicKey(compressedRepresentation: key.bytes) else {
                return nil
            }
            self.init(Certificate.PublicKey(key))
        }
    }

    init?(_ key: Certificate.PublicKey) {
        if let rsa = _RSA.Signing.PublicKey(key), rsa.keySizeInBits < 2048 { return nil }
        var serializer = DER.Serializer()
        guard (try? serializer.serialize(key)) != nil else { return nil }
        self.key = key
        spki = serializer.serializedBytes
        fingerprint = .sha256(of: spki)
    }

    package var kind: String { "\(key)".replacing(".PublicKey", with: "") }

    /// Whether `signature` is this key's over `message`. ECDSA's is DER, over SHA-256 unless the curve's own hash was used.
    package func verifies(_ signature: [UInt8], over message: [UInt8]) -> Bool {
        algorithms.contains { key.isValidSignature(signature, for: message, signatureAlgorithm: $0) }
            || verifiesPSS(signature, over: message)
    }

    /// Whether it is over a message of which only SHA-256 is known; `nil` where that can't be told by the hash.
    package func verifies(_ signature: [UInt8], overSHA256 digest: Evidence.Digest) -> Bool? {
        guard let p256 = P256.Signing.PublicKey(key) else { return nil }
        guard let signature = try? P256.Signing.ECDSASignature(derRepresentation: signature) else {
            return false
        }
        return p256.isValidSignature(signature, for: KnownDigest(digest))
    }

    private var algorithms: [Certificate.SignatureAlgorithm] {
        if P256.Signing.PublicKey(key) != nil { return [.ecdsaWithSHA256] }
        if P384.Signing.PublicKey(key) != nil { return [.ecdsaWithSHA384, .ecdsaWithSHA256] }
        if P521.Signing.PublicKey(key) != nil { return [.ecdsaWithSHA512, .ecdsaWithSHA256] }
        if Curve25519.Signing.PublicKey(key) != nil { return [.ed25519] }
        return [.sha256WithRSAEncryption, .sha384WithRSAEncryption, .sha512WithRSAEncryption]
    }

    private func verifiesPSS(_ signature: [UInt8], over message: [UInt8]) -> Bool {
        guard let rsa = _RSA.Signing.PublicKey(key) else { return false }
        let signature = _RSA.Signing.RSASignature(rawRepresentation: signature)
        return rsa.isValidSignature(signature, for: SHA256.hash(data: message), padding: .PSS)
    }
}

extension AttestationKey: Hashable {
    package static func == (left: AttestationKey, right: AttestationKey) -> Bool {
        left.fingerprint == right.fingerprint
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }
}

extension AttestationKey: CustomStringConvertible {
    package var description: String { "\(kind) \(fingerprint.hex)" }
}

/// A SHA-256 hash of something that is not here, in the form in which the library wants one.
private struct KnownDigest: Crypto.Digest {
    static let byteCount = 32
    let bytes: [UInt8]

    init(_ digest: Evidence.Digest) { bytes = digest.bytes }

    func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        try bytes.withUnsafeBytes(body)
    }

    func makeIterator() -> IndexingIterator<[UInt8]> { bytes.makeIterator() }
    var description: String { Hex.encode(bytes) }
}

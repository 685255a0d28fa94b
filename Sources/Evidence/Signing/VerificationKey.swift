import Crypto

/// A public key that checks signatures: Ed25519 (RFC 8032) or ECDSA over P-256 with SHA-256.
package struct VerificationKey: Hashable, Sendable {
    package enum Algorithm: String, Hashable, Sendable, CaseIterable {
        case ed25519
        case p256
    }

    package let algorithm: Algorithm

    /// Ed25519: 32 bytes (RFC 8032 §5.1.5). P-256: 33 bytes, the compressed point (SEC 1 §2.3.3).
    package let bytes: [UInt8]

    /// 32 bytes.
    package init?(ed25519 bytes: some Collection<UInt8>) {
        let bytes = Array(bytes)
        guard bytes.count == 32 else { return nil }
        algorithm = .ed25519
        self.bytes = bytes
    }

    /// A point of the curve: compressed (33 bytes), uncompressed (65) or its bare coordinates (64).
    package init?(p256 bytes: some Collection<UInt8>) {
        let bytes = Array(bytes)
        let key =
            switch bytes.count {
            case 33: try? P256.Signing.PublicKey(compressedRepresentation: bytes)
            case 64: try? P256.Signing.PublicKey(rawRepresentation: bytes)
            default: try? P256.Signing.PublicKey(x963Representation: bytes)
            }
        guard let key else { return nil }
        algorithm = .p256
        self.bytes = Array(key.compressedRepresentation)
    }

    /// Whether `signature` is this key's over `message`. A P-256 signature is DER or the 64 bytes of r and s.
    package func verifies(_ signature: [UInt8], over message: [UInt8]) -> Bool {
        switch algorithm {
        case .ed25519:
            guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { return false }
            return key.isValidSignature(signature, for: message)
        case .p256:
            guard let key = try? P256.Signing.PublicKey(compressedRepresentation: bytes) else { return false }
            let forms = [
                try? P256.Signing.ECDSASignature(rawRepresentation: signature),
                try? P256.Signing.ECDSASignature(derRepresentation: signature),
            ]
            return forms.contains { form in form.map { key.isValidSignature($0, for: message) } ?? false }
        }
    }
}

extension VerificationKey: CustomStringConvertible {
    package var description: String { DIDKey(self).text }
}

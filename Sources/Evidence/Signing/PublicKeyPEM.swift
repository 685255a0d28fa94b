/// Public keys as `openssl pkey -pubout` writes them: SubjectPublicKeyInfo (RFC 5280 §4.1) in PEM (RFC 7468 §13).
package enum PublicKeyPEM {
    // SEQUENCE { SEQUENCE { OID 1.3.101.112 }, BIT STRING of 32 bytes } (RFC 8410 §4)
    private static let ed25519: [UInt8] = [
        0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00,
    ]
    // SEQUENCE { SEQUENCE { OID ecPublicKey, OID prime256v1 }, BIT STRING of 65 bytes } (RFC 5480 §2)
    private static let p256: [UInt8] = [
        0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01, 0x06, 0x08, 0x2A, 0x86,
        0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00,
    ]
    private static let firstLine = "-----BEGIN PUBLIC KEY-----"
    private static let lastLine = "-----END PUBLIC KEY-----"

    /// `nil` for other kinds of keys, other forms of a point, and whatever stands beside the key.
    package static func key(in text: String) -> VerificationKey? {
        let lines = text.split(whereSeparator: \.isNewline)
        guard lines.first == firstLine[...], lines.last == lastLine[...],
            let bytes = Base64.decode(lines.dropFirst().dropLast().joined())
        else { return nil }
        if bytes.starts(with: ed25519) { return VerificationKey(ed25519: bytes.dropFirst(ed25519.count)) }
        guard bytes.starts(with: p256), bytes.count == p256.count + 65 else { return nil }
        return VerificationKey(p256: bytes.dropFirst(p256.count))
    }
}

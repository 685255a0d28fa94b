/// What a key of transit can be, by the name that Vault's clients use.
package enum TransitKeyType: String, CaseIterable, Sendable {
    case aes128GCM = "aes128-gcm96"
    case aes256GCM = "aes256-gcm96"
    case chaCha20Poly1305 = "chacha20-poly1305"
    case ed25519
    case ecdsaP256 = "ecdsa-p256"
    case ecdsaP384 = "ecdsa-p384"
    case ecdsaP521 = "ecdsa-p521"
    case rsa2048 = "rsa-2048"
    case rsa3072 = "rsa-3072"
    case rsa4096 = "rsa-4096"
    case hmac

    /// Of a symmetric cipher's key.
    var cipherKeyByteCount: Int? {
        switch self {
        case .aes128GCM: 16
        case .aes256GCM, .chaCha20Poly1305: 32
        default: nil
        }
    }

    var rsaBitCount: Int? {
        switch self {
        case .rsa2048: 2_048
        case .rsa3072: 3_072
        case .rsa4096: 4_096
        default: nil
        }
    }

    /// Whether it authenticates data besides what it encrypts.
    package var isCipher: Bool { cipherKeyByteCount != nil }
    package var encrypts: Bool { isCipher || rsaBitCount != nil }
    package var signs: Bool { !isCipher && self != .hmac }
    package var derives: Bool { isCipher || self == .ed25519 }
    /// Whether each version has a public half.
    package var isAsymmetric: Bool { signs }
}

/// What transit refuses.
package enum TransitError: Error, Hashable {
    case unknownKey(String)
    /// What was asked for can't be. The text is for who asked, and holds nothing that was handed in to be kept secret.
    case refused(String)
    /// The key's settings, or that there is one already, forbid it; Vault's clients know these as internal errors.
    case forbidden(String)
}

import Crypto
import CryptoExtras
import Evidence
import Foundation

/// What a plaintext is encrypted with besides its key.
package struct TransitScope: Sendable {
    /// What a derived key is derived for.
    package var context: [UInt8]
    /// What the ciphertext is bound to.
    package var associatedData: [UInt8]

    package init(context: [UInt8] = [], associatedData: [UInt8] = []) {
        self.context = context
        self.associatedData = associatedData
    }
}

extension TransitKey {
    /// `vault:v<version>:<base64>` of nonce (12 bytes) ‖ ciphertext ‖ tag (16 bytes), or of RSA-OAEP with SHA-256.
    ///
    /// - Parameter version: `nil` and 0 for the latest.
    package func encrypt(
        _ plaintext: [UInt8],
        _ scope: TransitScope = TransitScope(),
        version: Int? = nil
    ) throws -> (text: String, version: Int) {
        guard type.encrypts else {
            throw TransitError.refused("message encryption not supported for key type \(type.rawValue)")
        }
        let (number, material) = try self.version(for: version, "encryption")
        try check(scope)
        let bytes: [UInt8]
        if type.isCipher {
            bytes = try cipher(material, scope).seal(plaintext, scope.associatedData)
        } else {
            bytes = try oaep(plaintext, material)
        }
        return (TransitText.text(version: number, Base64.encode(bytes)), number)
    }

    /// - Throws: `TransitError.refused`, the same for whatever does not open.
    package func decrypt(_ text: String, _ scope: TransitScope = TransitScope()) throws -> [UInt8] {
        guard type.encrypts else {
            throw TransitError.refused("message decryption not supported for key type \(type.rawValue)")
        }
        let text = try TransitText(text, "ciphertext")
        let material = try version(of: text, "ciphertext")
        try check(scope)
        guard let bytes = Base64.decode(text.body) else {
            throw TransitError.refused("invalid ciphertext: could not decode base64")
        }
        let plaintext: [UInt8]?
        if type.isCipher {
            plaintext = try cipher(material, scope).open(bytes, scope.associatedData)
        } else {
            let key = try _RSA.Encryption.PrivateKey(derRepresentation: material.key)
            plaintext = (try? key.decrypt(bytes, padding: .PKCS1_OAEP_SHA256)).map(Array.init)
        }
        guard let plaintext else {
            throw TransitError.refused("invalid ciphertext: unable to decrypt")
        }
        return plaintext
    }

    private func check(_ scope: TransitScope) throws(TransitError) {
        try check(scope.context)
        guard type.isCipher || scope.associatedData.isEmpty else {
            throw .refused(
                "associated_data is only supported for keys that authenticate it, not \(type.rawValue)"
            )
        }
    }

    private func oaep(_ plaintext: [UInt8], _ material: TransitMaterial) throws -> [UInt8] {
        let key = try _RSA.Encryption.PrivateKey(derRepresentation: material.key).publicKey
        let limit = key.maximumEncryptSize(with: .PKCS1_OAEP_SHA256)
        guard plaintext.count <= limit else {
            throw TransitError.refused("plaintext is longer than the \(limit) bytes that the key takes")
        }
        return Array(try key.encrypt(plaintext, padding: .PKCS1_OAEP_SHA256))
    }

    private func cipher(_ material: TransitMaterial, _ scope: TransitScope) -> TransitCipher {
        guard isDerived else { return TransitCipher(type: type, key: material.key) }
        let count = material.key.count
        guard isConvergent else {
            return TransitCipher(type: type, key: material.derivedBytes(for: scope.context, count: count))
        }
        // The third version of Vault's convergent encryption: the nonces' key is derived with the cipher's.
        let bytes = material.derivedBytes(for: scope.context, count: count + TransitCipher.nonceKeyByteCount)
        return TransitCipher(type: type, key: Array(bytes[..<count]), nonceKey: Array(bytes[count...]))
    }
}

/// An authenticated cipher under one key, whose nonces are random or follow from what is encrypted.
private struct TransitCipher {
    static let nonceKeyByteCount = 32
    static let nonceByteCount = 12
    static let tagByteCount = 16

    var type: TransitKeyType
    var key: [UInt8]
    /// Where nonces follow from the plaintext.
    var nonceKey: [UInt8]?

    /// The first 12 bytes of HMAC-SHA256 of the plaintext.
    ///
    /// With associated data under a key that is its HMAC: the same nonce for the same plaintext with other data would
    /// let who has both ciphertexts forge tags.
    private func nonce(_ plaintext: [UInt8], _ associatedData: [UInt8]) -> [UInt8] {
        guard let nonceKey else { return TransitMaterial.randomBytes(Self.nonceByteCount) }
        let key = associatedData.isEmpty ? nonceKey : TransitHash.sha256.mac(associatedData, key: nonceKey)
        return Array(TransitHash.sha256.mac(plaintext, key: key).prefix(Self.nonceByteCount))
    }

    func seal(_ plaintext: [UInt8], _ associatedData: [UInt8]) throws -> [UInt8] {
        let nonce = nonce(plaintext, associatedData)
        let key = SymmetricKey(data: key)
        switch type {
        case .chaCha20Poly1305:
            let box = try ChaChaPoly.seal(
                plaintext,
                using: key,
                nonce: ChaChaPoly.Nonce(data: nonce),
                authenticating: associatedData
            )
            return nonce + Array(box.ciphertext) + Array(box.tag)
        default:
            let box = try AES.GCM.seal(
                plaintext,
                using: key,
                nonce: AES.GCM.Nonce(data: nonce),
                authenticating: associatedData
            )
            return nonce + Array(box.ciphertext) + Array(box.tag)
        }
    }

    func open(_ bytes: [UInt8], _ associatedData: [UInt8]) throws -> [UInt8]? {
        guard bytes.count >= Self.nonceByteCount + Self.tagByteCount else { return nil }
        let key = SymmetricKey(data: key)
        switch type {
        case .chaCha20Poly1305:
            let box = try ChaChaPoly.SealedBox(combined: bytes)
            return (try? ChaChaPoly.open(box, using: key, authenticating: associatedData)).map(Array.init)
        default:
            let box = try AES.GCM.SealedBox(combined: bytes)
            return (try? AES.GCM.open(box, using: key, authenticating: associatedData)).map(Array.init)
        }
    }
}

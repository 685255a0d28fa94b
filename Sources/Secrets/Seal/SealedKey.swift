import Crypto
import Evidence

/// A key encrypted with another: nonce (12 bytes, random) ‖ ciphertext ‖ tag (16), AES-256-GCM, whose additional
/// authenticated data is what the key is for and the seal's identifier.
enum SealedKey {
    enum Purpose: String {
        case rootKey = "muniment/root-key/1"
        case recoveryKey = "muniment/recovery-key/1"
        case keyring = "muniment/keyring/1"

        fileprivate func bytes(_ seal: UniqueID) -> [UInt8] { Array(rawValue.utf8) + seal.bytes }
    }

    static func seal(
        _ secret: SecretBytes,
        under key: SecretBytes,
        for purpose: Purpose,
        of seal: UniqueID
    ) throws -> [UInt8] {
        let box = try secret.withBytes { bytes in
            try AES.GCM.seal(
                bytes,
                using: key.withBytes { SymmetricKey(data: $0) },
                authenticating: purpose.bytes(seal)
            )
        }
        return Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    /// `nil` where `key` is not the one, or the bytes are for something else.
    static func open(
        _ sealed: [UInt8],
        with key: SecretBytes,
        for purpose: Purpose,
        of seal: UniqueID
    ) -> SecretBytes? {
        guard key.count == Keyring.keyByteCount, let box = try? AES.GCM.SealedBox(combined: sealed),
            let plain = try? AES.GCM.open(
                box,
                using: key.withBytes { SymmetricKey(data: $0) },
                authenticating: purpose.bytes(seal)
            )
        else { return nil }
        var bytes = Array(plain)
        defer { bytes.wipe() }
        return SecretBytes(bytes)
    }
}

import Crypto
import Evidence
package import Kinds
package import Postgres

/// What keeps a tenant's material secret: one key of 32 random bytes, and what is derived from it.
///
/// Three keys are derived by HKDF-SHA256 (RFC 5869, no salt, 32 bytes each), by these texts in UTF-8 as `info`:
///
/// | info | for |
/// |---|---|
/// | `muniment/1 secret digests` | `seal`: HMAC-SHA256 in the place of secrets in parsed and normal forms |
/// | `muniment/1 kept bytes` | AES-256-GCM over the bytes of files |
/// | `muniment/1 kept secrets` | AES-256-GCM over secrets that we must be able to use again |
///
/// Where the key comes from is `TenantKeys`; this type does not know.
package struct TenantKey: Sendable {
    /// Of the key itself.
    static let byteCount = 32

    package let seal: SecretSeal
    /// Says which key it is, and nothing else of it.
    package let id: String
    private let bytesKey: SymmetricKey
    private let secretsKey: SymmetricKey

    /// `nil` for anything but 32 bytes.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        let key = SymmetricKey(data: bytes)
        func derived(_ info: String) -> SymmetricKey {
            HKDF<SHA256>.deriveKey(
                inputKeyMaterial: key,
                info: Array(info.utf8),
                outputByteCount: Self.byteCount
            )
        }
        guard let seal = SecretSeal(key: derived("muniment/1 secret digests").withUnsafeBytes { Array($0) }),
            let id = seal.keyID
        else { return nil }
        self.seal = seal
        self.id = id
        bytesKey = derived("muniment/1 kept bytes")
        secretsKey = derived("muniment/1 kept secrets")
    }

    /// `bytes` encrypted for `place`: `0x01` ‖ nonce (12 bytes, random) ‖ ciphertext ‖ tag (16 bytes).
    ///
    /// The additional authenticated data is the canonical JSON of the place, so that nothing opens at another one.
    func sealed(_ bytes: [UInt8], at place: SealedPlace) throws -> [UInt8] {
        try Self.sealed(bytes, with: bytesKey, for: place.bytes)
    }

    /// `nil` where the bytes are none that this key sealed for this place.
    func opened(_ sealed: [UInt8], at place: SealedPlace) -> [UInt8]? {
        Self.opened(sealed, with: bytesKey, for: place.bytes)
    }

    /// A secret that we must be able to use again, encrypted for `owner` alone (`webhook/<uuid>`), in the form of files.
    package func sealed(secret: [UInt8], of owner: String, tenant: TenantID) throws -> [UInt8] {
        try Self.sealed(secret, with: secretsKey, for: Self.place(of: owner, tenant))
    }

    /// `nil` where the bytes are none that this key sealed for this owner.
    package func opened(secret sealed: [UInt8], of owner: String, tenant: TenantID) -> [UInt8]? {
        Self.opened(sealed, with: secretsKey, for: Self.place(of: owner, tenant))
    }

    /// `{"owner", "tenant_id"}` in canonical JSON.
    private static func place(of owner: String, _ tenant: TenantID) -> [UInt8] {
        let place: JSON = ["owner": .string(owner), "tenant_id": .string("\(tenant)")]
        return place.canonicalBytes()
    }

    private static func sealed(
        _ bytes: [UInt8],
        with key: SymmetricKey,
        for place: [UInt8]
    ) throws -> [UInt8] {
        let box = try AES.GCM.seal(bytes, using: key, authenticating: place)
        return [version] + Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    private static func opened(_ sealed: [UInt8], with key: SymmetricKey, for place: [UInt8]) -> [UInt8]? {
        guard sealed.first == version, let box = try? AES.GCM.SealedBox(combined: sealed.dropFirst()),
            let bytes = try? AES.GCM.open(box, using: key, authenticating: place)
        else { return nil }
        return Array(bytes)
    }

    private static let version: UInt8 = 1
}

extension TenantKey: CustomStringConvertible, CustomReflectable {
    package var description: String { "‹redacted›" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// What kept bytes belong to: a file of a version of an artifact of a tenant.
struct SealedPlace: Hashable, Sendable {
    var tenant: TenantID
    var artifact: UniqueID
    var version: Int
    /// Among the version's files, from 0.
    var position: Int
    /// Of the file, as it was handed in.
    var path: String

    /// `{"artifact_id", "path", "position", "tenant_id", "version"}` in canonical JSON.
    fileprivate var bytes: [UInt8] {
        let place: JSON = [
            "tenant_id": .string("\(tenant)"), "artifact_id": .string("\(artifact)"),
            "version": .integer(version), "position": .integer(position), "path": .string(path),
        ]
        return place.canonicalBytes()
    }
}

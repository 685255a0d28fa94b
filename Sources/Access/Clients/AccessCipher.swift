package import Evidence
package import Postgres

/// What encrypts for Access under keys that stand outside the database: the server hands in its barrier.
///
/// Each function throws what the barrier throws, as while it is sealed.
package struct AccessCipher: Sendable {
    /// Encrypts `plain` so that it opens for the same tenant and place alone.
    package var encrypt: @Sendable (_ plain: [UInt8], _ tenant: TenantID, _ place: String) throws -> [UInt8]
    /// Waits where another server has begun to encrypt under a key that this one must learn of first.
    package var decrypt:
        @Sendable (_ bytes: [UInt8], _ tenant: TenantID, _ place: String) async throws -> [UInt8]
    /// HMAC-SHA-256 under a key for this purpose and tenant, which stays the same.
    package var mac: @Sendable (_ bytes: [UInt8], _ purpose: String, _ tenant: TenantID) throws -> Digest

    package init(
        encrypt: @escaping @Sendable ([UInt8], TenantID, String) throws -> [UInt8],
        decrypt: @escaping @Sendable ([UInt8], TenantID, String) async throws -> [UInt8],
        mac: @escaping @Sendable ([UInt8], String, TenantID) throws -> Digest
    ) {
        self.encrypt = encrypt
        self.decrypt = decrypt
        self.mac = mac
    }

    /// For what makes no tokens of clients.
    package static let none = AccessCipher(
        encrypt: { _, _, _ in throw Missing() },
        decrypt: { _, _, _ in throw Missing() },
        mac: { _, _, _ in throw Missing() }
    )

    /// No cipher was handed in.
    package struct Missing: Error {}
}

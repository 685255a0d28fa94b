import Chronicle
import Custody
import Evidence
import Postgres

/// Secrets of webhooks under the keys of their tenants.
struct WebhookSecrets: Sendable {
    let keys: TenantKeys
    let database: Database

    private static func owner(_ webhook: UniqueID) -> String { "webhook/\(webhook)" }

    /// - Throws: `CustodyError.tenantKeyUnusable`.
    func sealed(_ secret: WebhookSecret, of webhook: UniqueID, tenant: TenantID) async throws -> SealedSecret
    {
        let key = try await key(of: tenant)
        let bytes = try key.sealed(secret: secret.bytes, of: Self.owner(webhook), tenant: tenant)
        return SealedSecret(keyID: key.id, bytes: bytes)
    }

    /// - Throws: `CustodyError.tenantKeyUnusable`.
    func opened(_ sealed: SealedSecret, of webhook: UniqueID, tenant: TenantID) async throws -> WebhookSecret
    {
        let key = try await key(of: tenant)
        guard let bytes = key.opened(secret: sealed.bytes, of: Self.owner(webhook), tenant: tenant) else {
            throw CustodyError.tenantKeyUnusable(.damagedSecret(owner: Self.owner(webhook)))
        }
        return WebhookSecret(bytes: bytes)
    }

    private func key(of tenant: TenantID) async throws -> TenantKey {
        do {
            return try await keys.key(of: tenant, in: database)
        } catch let refusal as TenantKeyRefusal {
            throw CustodyError.tenantKeyUnusable(refusal)
        }
    }
}

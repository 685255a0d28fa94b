package import Evidence
import Ledger
package import Postgres

/// What ends with something else: with tokens, agents and applications, mounts; and rows that are long over.
extension Leases {
    /// Ends the leases of tokens, in the transaction in which these end.
    package static func end(
        ofTokens tokens: [UniqueID],
        of tenant: TenantID,
        at now: Instant,
        in db: isolated Connection
    )
        throws
    {
        guard !tokens.isEmpty else { return }
        try db.execute(LeaseStore(tenant: tenant).end(ofTokens: tokens, at: now))
    }

    /// Ends the leases of agents and applications that were suspended or retired; those of a token end with it.
    package func endOfFallenPrincipals(of tenant: TenantID) async throws {
        _ = try await database.batch(
            for: tenant,
            LeaseStore(tenant: tenant).endOfFallenPrincipals(at: clock.now())
        )
    }

    /// Forgets what is kept of a mount that goes, in its transaction.
    ///
    /// - Throws: `LeaseError.stillAtTarget` where leases are not revoked: then the mount stays.
    package static func deleteAll(of mount: Mount, in db: isolated Connection) throws {
        let held = try db.first(
            """
            SELECT count(*) AS count FROM secrets.leases
            WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id) AND state <> 'revoked'
            """
        ) { row -> Int in try row["count"] }
        if let held, held > 0 {
            throw LeaseError.stillAtTarget(count: held, "the mount goes once they are gone")
        }
        try db.execute(
            "DELETE FROM secrets.leases WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id)"
        )
        try db.execute(
            "DELETE FROM secrets.engine_roles WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id)"
        )
        try db.execute(
            "DELETE FROM secrets.engine_targets WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id)"
        )
    }

    /// Forgets rows of leases that were revoked long ago.
    ///
    /// - Returns: how many.
    @discardableResult
    package func tidy(_ tenant: TenantID) async throws -> Int {
        let before = clock.now().advanced(by: .zero - Self.keptFor)
        var deleted = 0
        while true {
            let count = try await database.execute(
                for: tenant,
                LeaseStore(tenant: tenant).forgetRevoked(before: before, limit: 4_096)
            )
            deleted += count
            guard count >= 4_096 else { return deleted }
        }
    }
}

package import Evidence
import Ledger
package import Postgres

/// A SecretID that was shown again after its last use: whoever showed it has stolen it, or somebody before them has.
package struct UsedSecretID: Hashable, Sendable {
    /// Of its last use.
    package var id: UniqueID
    package var tenant: TenantID
    /// The role's name.
    package var role: String
    /// `auth/approle/`
    package var mountPath: String
    package var accessor: String
    package var usedAt: Instant
    package var usedFrom: String
    package var shownAt: Instant
    package var shownFrom: String
}

/// Tells somebody that a used SecretID was shown again, in the transaction that notes it.
package typealias SecretIDReused = @Sendable (_ used: UsedSecretID, _ db: isolated Connection) throws -> Void

extension Access {
    /// How long a SecretID is remembered after its last use.
    private static let usedFor = Duration.seconds(30 * 86_400)
    /// One that is shown again and again is told of so often.
    private static let toldEvery = Duration.seconds(3_600)

    /// Notes a SecretID's last use, and forgets a few that are long past.
    static func noteLastUse(
        of hash: Digest,
        accessor: String,
        role: UniqueID,
        tenant: TenantID,
        from address: String,
        at now: Instant,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            INSERT INTO access.used_secret_ids
                (tenant_id, approle_id, secret_id_hash, use_id, secret_id_accessor, used_at, used_from)
            VALUES (\(tenant), \(role), \(hash), \(UniqueID(at: now)), \(accessor), \(now), \(String(address.prefix(64))))
            ON CONFLICT (tenant_id, approle_id, secret_id_hash) DO UPDATE SET
                use_id = excluded.use_id, secret_id_accessor = excluded.secret_id_accessor, used_at = excluded.used_at,
                used_from = excluded.used_from, shown_count = 0, told_at = NULL
            """
        )
        try db.execute(
            """
            DELETE FROM access.used_secret_ids
            WHERE tenant_id = \(tenant) AND (approle_id, secret_id_hash) IN (
                SELECT approle_id, secret_id_hash FROM access.used_secret_ids
                WHERE tenant_id = \(tenant) AND used_at < \(now.advanced(by: .zero - Self.usedFor))
                ORDER BY used_at
                LIMIT 10
                FOR UPDATE SKIP LOCKED
            )
            """
        )
    }

    /// Tells of a SecretID that is shown after its last use; nothing where it never had one. What a login with it is answered
    /// stays the same: nobody learns that it was once right.
    func noteReuse(of secretID: SecretID, roleID: String, at mount: LoginMount, from address: String)
        async throws
    {
        let (tenant, now) = (mount.tenant.id, entries.clock.now())
        let role = try await database.first(
            for: tenant,
            """
            SELECT approle_id, role_name FROM access.roles
            WHERE tenant_id = \(tenant) AND mount_id = \(mount.id) AND role_id = \(roleID)
            """
        ) { row in (id: try row["approle_id"] as UniqueID, name: try row["role_name"] as String) }
        guard let role else { return }
        let hash = try hash(secretID, of: role.id, tenant)
        try await database.transaction(for: tenant) { db in
            // One after the other: of those who show it at once, one is told of.
            let found = try db.first(
                """
                SELECT use_id, secret_id_accessor, used_at, used_from, told_at
                FROM access.used_secret_ids
                WHERE tenant_id = \(tenant) AND approle_id = \(role.id) AND secret_id_hash = \(hash)
                FOR UPDATE
                """
            ) { row in
                (
                    toldAt: try row["told_at"] as Instant?,
                    used: UsedSecretID(
                        id: try row["use_id"],
                        tenant: tenant,
                        role: role.name,
                        mountPath: mount.path,
                        accessor: try row["secret_id_accessor"],
                        usedAt: try row["used_at"],
                        usedFrom: try row["used_from"],
                        shownAt: now,
                        shownFrom: String(address.prefix(64))
                    )
                )
            }
            guard let (toldAt, used) = found else { return }
            let isNews = toldAt.map { now.duration(since: $0) >= Self.toldEvery } ?? true
            try db.execute(
                """
                UPDATE access.used_secret_ids
                SET shown_count = shown_count + 1, told_at = \(isNews ? now : toldAt)
                WHERE tenant_id = \(tenant) AND approle_id = \(role.id) AND secret_id_hash = \(hash)
                """
            )
            guard isNews else { return }
            try secretIDReused(used, db)
            _ = try append(
                .secretIDReused,
                subject: "approle/\(used.role)",
                data: [
                    "role_name": .string(used.role), "mount_path": .string(used.mountPath),
                    "secret_id_accessor": .string(used.accessor), "used_at": .string(used.usedAt.rfc3339),
                    "used_from": .string(used.usedFrom), "shown_from": .string(used.shownFrom),
                    "by": "muniment",
                ],
                of: tenant,
                in: db
            )
        }
    }
}

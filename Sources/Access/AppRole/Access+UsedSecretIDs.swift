package import Evidence
import Ledger
package import Postgres

/// A SecretID that was shown again after its last use, or whose login enrolled an agent and came again with another key:
/// whoever showed it has stolen it, or somebody before them has.
package struct UsedSecretID: Hashable, Sendable {
    /// Of its last use.
    package var id: UniqueID
    package var tenant: TenantID
    /// The role's name.
    package var role: String
    /// `auth/approle/`
    package var mountPath: String
    /// The SecretID's; of an agent's enrolment, the login's.
    package var accessor: String
    /// The agent that was enrolled.
    package var agent: String?
    package var usedAt: Instant
    package var usedFrom: String
    package var shownAt: Instant
    package var shownFrom: String

    package init(
        id: UniqueID,
        tenant: TenantID,
        role: String,
        mountPath: String,
        accessor: String,
        agent: String? = nil,
        usedAt: Instant,
        usedFrom: String,
        shownAt: Instant,
        shownFrom: String
    ) {
        (self.id, self.tenant, self.role, self.mountPath) = (id, tenant, role, mountPath)
        (self.accessor, self.agent) = (accessor, agent)
        (self.usedAt, self.usedFrom) = (usedAt, String(usedFrom.prefix(64)))
        (self.shownAt, self.shownFrom) = (shownAt, String(shownFrom.prefix(64)))
    }

    /// One that is shown again and again is told of so often.
    package static let toldEvery = Duration.seconds(3_600)

    /// What happened, for those who are notified.
    package var sentence: String {
        agent.map { agent in
            "its login enrolled the agent \(agent) at \(usedAt.rfc3339) from \(usedFrom), and came again with another key, "
                + "or its key by another login, from \(shownFrom)"
        } ?? "used at \(usedAt.rfc3339) from \(usedFrom), and again from \(shownFrom)"
    }
}

/// Tells somebody that a used SecretID was shown again, in the transaction that notes it.
package typealias SecretIDReused = @Sendable (_ used: UsedSecretID, _ db: isolated Connection) throws -> Void

extension Access {
    /// Whether all that is looked at after refused logins has been.
    package var hasLookedAfterRefusals: Bool { afterRefusal.isIdle }

    /// Refused logins of which nobody could find out whether a used SecretID was shown.
    package var refusalsNotLookedAt: Int { afterRefusal.lostCount }

    /// How long a SecretID is remembered after its last use.
    private static let usedFor = Duration.seconds(30 * 86_400)

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
    /// stays the same, and so does the time that it takes: nobody learns that it was once right.
    func noteReuse(
        of secretID: SecretID,
        roleID: String,
        at mount: LoginMount,
        from address: String,
        now: Instant
    ) async throws {
        let tenant = mount.tenant.id
        let role = try await database.first(
            for: tenant,
            """
            SELECT approle_id, role_name FROM access.roles
            WHERE tenant_id = \(tenant) AND mount_id = \(mount.id) AND role_id = \(roleID)
            """
        ) { row in (id: try row["approle_id"] as UniqueID, name: try row["role_name"] as String) }
        // As much is looked up where nobody has the RoleID.
        let id = role?.id ?? entries.identifier()
        let hash = try hash(secretID, of: id, tenant)
        let isUsed = try await database.first(
            for: tenant,
            """
            SELECT true AS is_used FROM access.used_secret_ids
            WHERE tenant_id = \(tenant) AND approle_id = \(id) AND secret_id_hash = \(hash)
            """
        ) { row -> Bool in try row["is_used"] }
        guard let role, isUsed == true else { return }
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
                        shownFrom: address
                    )
                )
            }
            guard let (toldAt, used) = found else { return }
            let isNews = toldAt.map { now.duration(since: $0) >= UsedSecretID.toldEvery } ?? true
            try db.execute(
                """
                UPDATE access.used_secret_ids
                SET shown_count = shown_count + 1, told_at = \(isNews ? now : toldAt)
                WHERE tenant_id = \(tenant) AND approle_id = \(role.id) AND secret_id_hash = \(hash)
                """
            )
            guard isNews else { return }
            try tell(used, in: db)
        }
    }

    /// Tells the chronicle, and whoever asked for it; the last statements of a transaction.
    package func tell(_ used: UsedSecretID, in db: isolated Connection) throws {
        try secretIDReused(used, db)
        var data: JSONObject = [
            "role_name": .string(used.role), "mount_path": .string(used.mountPath),
            "used_at": .string(used.usedAt.rfc3339), "used_from": .string(used.usedFrom),
            "shown_from": .string(used.shownFrom), "by": "muniment",
        ]
        data[used.agent == nil ? "secret_id_accessor" : "login_accessor"] = .string(used.accessor)
        data["agent_name"] = used.agent.map(JSON.string)
        _ = try append(
            .secretIDReused,
            subject: used.agent.map { "agent/\($0)" } ?? "approle/\(used.role)",
            data: .object(data),
            of: used.tenant,
            in: db
        )
    }
}

package import Evidence
package import Postgres

/// Which key each login has enrolled for an agent. A login enrols one key, and each key is enrolled by one login: what
/// differs was stolen or sent a second time.
package struct AgentEnrollments: Sendable {
    private let database: Database

    package init(database: Database) { self.database = database }

    package struct Asking: Sendable {
        package var tenant: TenantID
        /// Of the token that asks.
        package var accessor: String
        /// SHA-256 of the public key as SubjectPublicKeyInfo.
        package var key: Digest
        package var principal: UniqueID
        package var hostname: String
        package var address: String
        package var at: Instant

        package init(
            tenant: TenantID,
            accessor: String,
            key: Digest,
            principal: UniqueID,
            hostname: String,
            address: String,
            at: Instant
        ) {
            self.tenant = tenant
            self.accessor = accessor
            self.key = key
            self.principal = principal
            self.hostname = hostname
            self.address = address
            self.at = at
        }
    }

    package enum Answer: Hashable, Sendable {
        /// For the first time, or again before a certificate was issued.
        case open
        /// A certificate was issued to this key by this login before.
        case issued
        /// The login has enrolled another key, or another agent, or another login this key.
        case replayed
    }

    /// Notes that a login enrols a key.
    package func ask(_ asking: Asking) async throws -> Answer {
        let tenant = asking.tenant
        return try await database.transaction(for: tenant) { db in
            try db.execute(
                """
                INSERT INTO secrets.agent_enrollments (
                    tenant_id, login_accessor, key_digest, principal_id, hostname, source_ip, asked_at
                ) VALUES (
                    \(tenant), \(asking.accessor), \(asking.key), \(asking.principal), \(asking.hostname),
                    \(asking.address), \(asking.at)
                )
                ON CONFLICT DO NOTHING
                """
            )
            let kept = try db.rows(
                """
                SELECT login_accessor, key_digest, principal_id, issued_at FROM secrets.agent_enrollments
                WHERE tenant_id = \(tenant)
                  AND (login_accessor = \(asking.accessor) OR key_digest = \(asking.key))
                ORDER BY login_accessor LIMIT 2
                FOR UPDATE
                """
            )
            guard kept.count == 1, let row = kept.first, try row["login_accessor"] == asking.accessor,
                try row["key_digest"] == asking.key, try row["principal_id"] == asking.principal
            else { return .replayed }
            return try row["issued_at"] as Instant? == nil ? .open : .issued
        }
    }

    /// Whether this login has enrolled anything.
    package func key(of accessor: String, in tenant: TenantID) async throws -> Digest? {
        try await database.first(
            for: tenant,
            """
            SELECT key_digest FROM secrets.agent_enrollments
            WHERE tenant_id = \(tenant) AND login_accessor = \(accessor)
            """
        ) { row in try row["key_digest"] }
    }

    /// What was enrolled first, where something else came by the same login, or the same by another.
    package struct Replayed: Sendable {
        /// The same each time.
        package var id: UniqueID
        package var accessor: String
        package var askedAt: Instant
        package var address: String
    }

    /// Notes that what was enrolled came again otherwise.
    ///
    /// - Parameters:
    ///   - every: how long nobody is told again.
    ///   - tell: the last statements of the transaction.
    package func replayed(
        _ key: Digest,
        by accessor: String,
        of tenant: TenantID,
        at now: Instant,
        telling every: Duration,
        _ tell: @escaping @Sendable (Replayed, isolated Connection) throws -> Void
    ) async throws {
        try await database.transaction(for: tenant) { db in
            // What the login has enrolled, before what else has this key.
            let found = try db.first(
                """
                SELECT login_accessor, asked_at, source_ip, replay_id, told_at FROM secrets.agent_enrollments
                WHERE tenant_id = \(tenant) AND (login_accessor = \(accessor) OR key_digest = \(key))
                ORDER BY login_accessor <> \(accessor), login_accessor
                LIMIT 1
                FOR UPDATE
                """
            ) { row in
                (
                    toldAt: try row["told_at"] as Instant?,
                    replayed: Replayed(
                        id: try row["replay_id"] as UniqueID? ?? UniqueID(at: now),
                        accessor: try row["login_accessor"],
                        askedAt: try row["asked_at"],
                        address: try row["source_ip"]
                    )
                )
            }
            guard let (toldAt, replayed) = found else { return }
            let isNews = toldAt.map { now.duration(since: $0) >= every } ?? true
            try db.execute(
                """
                UPDATE secrets.agent_enrollments
                SET replay_id = \(replayed.id), replay_count = replay_count + 1, told_at = \(isNews ? now : toldAt)
                WHERE tenant_id = \(tenant) AND login_accessor = \(replayed.accessor)
                """
            )
            if isNews { try tell(replayed, db) }
        }
    }

    /// Notes that the certificate was issued.
    package func issued(to accessor: String, of tenant: TenantID, at now: Instant) async throws {
        try await database.execute(
            for: tenant,
            """
            UPDATE secrets.agent_enrollments SET issued_at = greatest(asked_at, \(now))
            WHERE tenant_id = \(tenant) AND login_accessor = \(accessor) AND issued_at IS NULL
            """
        )
    }
}

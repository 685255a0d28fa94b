import Evidence
import Ledger
import Postgres

extension Access {
    /// What `token` stands for as it is now, in one round trip; `nil` where it is nobody's, revoked, expired, used up, or
    /// one that it descends from is. Nothing is written.
    ///
    /// - Throws: what the cipher throws, as while the barrier is sealed, for batch tokens; `PostgresError`.
    package func grant(for token: ClientToken) async throws -> TokenGrant? {
        if token.isBatch { return try await batchGrant(for: token) }
        return try await database.first(
            """
            SELECT tenant_id, tenant_name, token_id, accessor, parent_token_id, policies, metadata, display_name, path,
                   mount_id, role_name, entity_id, bound_cidrs, uses_left, is_renewable, created_at, renewed_at,
                   expires_at, ttl_sec, max_ttl_sec, explicit_max_ttl_sec, period_sec, entity_name, entity_policies,
                   entity_metadata, entity_aliases, entity_groups, policy_revision, mount_revision
            FROM access.find_client_token(\(token.hash), \(entries.clock.now()))
            """,
            as: TokenGrant.init
        )
    }

    /// Takes one use of a token that has a number of them; of the last one's callers at once one gets it.
    ///
    /// - Returns: whether there was one.
    package func use(_ grant: TokenGrant) async throws -> Bool {
        guard grant.numUses > 0 else { return true }
        let count = try await database.execute(
            for: grant.tenant.id,
            """
            UPDATE access.client_tokens SET uses_left = uses_left - 1
            WHERE tenant_id = \(grant.tenant.id) AND token_id = \(grant.tokenID) AND uses_left > 0
            """
        )
        return count == 1
    }

    /// A token of `tenant` by its accessor, which tells nobody its text.
    ///
    /// - Throws: `ClientError.unknownAccessor`, also for another tenant's.
    package func grant(accessor: String, of tenant: Tenant) async throws -> TokenGrant {
        let hash = try await database.first(
            for: tenant.id,
            """
            SELECT token_hash FROM access.client_tokens
            WHERE tenant_id = \(tenant.id) AND accessor = \(accessor)
            """
        ) { row -> Digest in try row["token_hash"] }
        guard let hash else { throw ClientError.unknownAccessor }
        let found = try await database.first(
            """
            SELECT tenant_id, tenant_name, token_id, accessor, parent_token_id, policies, metadata, display_name, path,
                   mount_id, role_name, entity_id, bound_cidrs, uses_left, is_renewable, created_at, renewed_at,
                   expires_at, ttl_sec, max_ttl_sec, explicit_max_ttl_sec, period_sec, entity_name, entity_policies,
                   entity_metadata, entity_aliases, entity_groups, policy_revision, mount_revision
            FROM access.find_client_token(\(hash), \(entries.clock.now()))
            """,
            as: TokenGrant.init
        )
        guard let found else { throw ClientError.unknownAccessor }
        return found
    }

    /// The accessors of the tenant's service tokens that hold, by themselves, at most 100,000.
    package func accessors(of tenant: Tenant) async throws -> [String] {
        try await database.rows(
            for: tenant.id,
            """
            SELECT accessor FROM access.client_tokens
            WHERE tenant_id = \(tenant.id) AND (expires_at IS NULL OR expires_at > \(entries.clock.now()))
              AND uses_left IS DISTINCT FROM 0
            ORDER BY accessor
            LIMIT 100000
            """
        ) { row in try row["accessor"] }
    }

    // MARK: Rows

    func insert(_ grant: TokenGrant, _ token: ClientToken, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO access.client_tokens
                (tenant_id, token_id, parent_token_id, token_hash, accessor, policies, metadata, display_name, path,
                 mount_id, role_name, entity_id, bound_cidrs, uses_left, is_renewable, created_at, expires_at, ttl_sec,
                 max_ttl_sec, explicit_max_ttl_sec, period_sec)
            VALUES (\(grant.tenant.id), \(grant.tokenID), \(grant.parentID), \(token.hash), \(grant.accessor),
                    \(grant.tokenPolicies), \(grant.metadata.map { JSON(texts: $0) }), \(grant.displayName),
                    \(grant.path), \(grant.mountID), \(grant.role), \(grant.entityID), \(grant.boundCIDRs),
                    \(grant.numUses == 0 ? nil : grant.numUses), \(grant.isRenewable), \(grant.createdAt),
                    \(grant.expiresAt), \(grant.ttl), \(grant.maxTTL), \(grant.explicitMaxTTL), \(grant.period))
            """
        )
    }
}

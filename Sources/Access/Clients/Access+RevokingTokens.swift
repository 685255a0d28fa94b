package import Evidence
import Ledger
package import Postgres

/// What goes with tokens that end, in the transaction in which they do: cubbyholes, leases.
package typealias TokensEnded =
    @Sendable (
        _ tokens: [UniqueID], _ tenant: TenantID, _ db: isolated Connection
    ) throws -> Void

extension Access {
    /// Ends a token with all that descend from it; one that is nobody's needs no end.
    ///
    /// - Returns: all that have ended.
    /// - Throws: `ClientError.invalid` for a batch token: its text alone holds it.
    @discardableResult
    package func revoke(_ token: ClientToken, of tenant: Tenant) async throws -> [UniqueID] {
        guard !token.isBatch else { throw ClientError.invalid("batch tokens cannot be revoked") }
        return try await end(
            of: tenant.id,
            roots: """
                SELECT token_id FROM access.client_tokens
                WHERE tenant_id = \(tenant.id) AND token_hash = \(token.hash)
                FOR UPDATE
                """
        )
    }

    /// Ends the token of `accessor` with all that descend from it.
    ///
    /// - Throws: `ClientError.unknownAccessor`, also for another tenant's.
    @discardableResult
    package func revoke(accessor: String, of tenant: Tenant) async throws -> [UniqueID] {
        let ended = try await end(
            of: tenant.id,
            roots: """
                SELECT token_id FROM access.client_tokens
                WHERE tenant_id = \(tenant.id) AND accessor = \(accessor)
                FOR UPDATE
                """
        )
        guard !ended.isEmpty else { throw ClientError.unknownAccessor }
        return ended
    }

    /// Ends a token alone: those that it has made go on as orphans.
    ///
    /// - Throws: `ClientError.invalid` for one that is nobody's.
    @discardableResult
    package func revokeOrphan(_ token: ClientToken, of tenant: Tenant) async throws -> [UniqueID] {
        guard !token.isBatch else { throw ClientError.invalid("batch tokens cannot be revoked") }
        return try await database.transaction(for: tenant.id) { db in
            // Locked against one that is just being made by it.
            let id = try db.first(
                """
                SELECT token_id FROM access.client_tokens
                WHERE tenant_id = \(tenant.id) AND token_hash = \(token.hash)
                FOR UPDATE
                """
            ) { row -> UniqueID in try row["token_id"] }
            guard let id else { throw ClientError.invalid("token to revoke not found") }
            try db.execute(
                """
                UPDATE access.client_tokens SET parent_token_id = NULL
                WHERE tenant_id = \(tenant.id) AND parent_token_id = \(id)
                """
            )
            try db.execute(
                "DELETE FROM access.client_tokens WHERE tenant_id = \(tenant.id) AND token_id = \(id)"
            )
            try tokensEnded([id], tenant.id, db)
            return [id]
        }
    }

    /// Ends every token that a mount's logins have made, with all that descend from them: the mount is going.
    ///
    /// - Throws: `PostgresError` with the constraint `client_token_has_its_parent` where one was made meanwhile: try again.
    @discardableResult
    package func revokeTokens(ofMount mount: UniqueID, of tenant: TenantID, in db: isolated Connection) throws
        -> [UniqueID]
    {
        try end(
            of: tenant,
            roots: """
                SELECT token_id FROM access.client_tokens
                WHERE tenant_id = \(tenant) AND mount_id = \(mount)
                FOR UPDATE
                """,
            in: db
        )
    }

    /// Deletes the tokens that have expired or are used up, at most 10,000, with all that descend from them.
    ///
    /// - Returns: all that have ended.
    @discardableResult
    package func tidyTokens(of tenant: TenantID) async throws -> [UniqueID] {
        let now = entries.clock.now()
        return try await end(
            of: tenant,
            roots: """
                SELECT token_id FROM access.client_tokens
                WHERE tenant_id = \(tenant) AND (expires_at <= \(now) OR uses_left = 0)
                ORDER BY token_id
                LIMIT 10000
                FOR UPDATE SKIP LOCKED
                """
        )
    }

    /// Ends the tokens whose time is up, at most 1,000, with all that descend from them, and what goes with them. Costs one
    /// look where there are none.
    ///
    /// - Returns: all that have ended.
    @discardableResult
    package func endExpiredTokens(of tenant: TenantID) async throws -> [UniqueID] {
        let now = entries.clock.now()
        let first = try await database.rows(
            for: tenant,
            """
            SELECT token_id FROM access.client_tokens
            WHERE tenant_id = \(tenant) AND expires_at <= \(now) AND expires_at IS NOT NULL
            ORDER BY expires_at
            LIMIT 1
            """
        )
        guard !first.isEmpty else { return [] }
        return try await end(
            of: tenant,
            roots: """
                SELECT token_id FROM access.client_tokens
                WHERE tenant_id = \(tenant) AND expires_at <= \(now) AND expires_at IS NOT NULL
                ORDER BY expires_at
                LIMIT 1000
                FOR UPDATE SKIP LOCKED
                """
        )
    }

    // MARK: Rows

    @discardableResult
    func end(of tenant: TenantID, roots: Query) async throws -> [UniqueID] {
        var attempt = 0
        while true {
            do {
                return try await database.transaction(for: tenant) { db in
                    try end(of: tenant, roots: roots, in: db)
                }
            } catch let error as PostgresError
                where error.constraint == "client_token_has_its_parent" && attempt < 10
            {
                // One was made between the statement's snapshot and its end: the next snapshot has it.
                attempt += 1
            }
        }
    }

    private func end(of tenant: TenantID, roots: Query, in db: isolated Connection) throws -> [UniqueID] {
        let first = try db.rows(roots) { row -> UniqueID in try row["token_id"] }
        guard !first.isEmpty else { return [] }
        let ended = try db.rows(
            """
            WITH RECURSIVE descendants AS (
                SELECT token_id FROM access.client_tokens
                WHERE tenant_id = \(tenant) AND token_id = ANY (\(first))
                UNION
                SELECT child.token_id
                FROM descendants
                JOIN access.client_tokens AS child
                    ON child.tenant_id = \(tenant) AND child.parent_token_id = descendants.token_id
            )
            DELETE FROM access.client_tokens
            WHERE tenant_id = \(tenant) AND token_id IN (SELECT token_id FROM descendants)
            RETURNING token_id
            """
        ) { row -> UniqueID in try row["token_id"] }
        try tokensEnded(ended, tenant, db)
        return ended
    }
}

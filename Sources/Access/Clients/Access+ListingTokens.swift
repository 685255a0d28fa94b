package import Evidence
import Ledger
import Postgres

/// A service token as a list shows it: never its text.
package struct TokenSummary: Hashable, Sendable {
    package var id: UniqueID
    package var accessor: String
    package var displayName: String
    /// What made it: `auth/approle/login`.
    package var path: String
    /// What it was made with, by name.
    package var policies: [String]
    package var entityName: String?
    package var createdAt: Instant
    /// `nil`: never.
    package var expiresAt: Instant?
    /// `nil`: as often as one likes.
    package var usesLeft: Int?
    package var isOrphan: Bool

    package init(
        id: UniqueID,
        accessor: String,
        displayName: String,
        path: String,
        policies: [String],
        entityName: String? = nil,
        createdAt: Instant,
        expiresAt: Instant? = nil,
        usesLeft: Int? = nil,
        isOrphan: Bool = false
    ) {
        self.id = id
        self.accessor = accessor
        self.displayName = displayName
        self.path = path
        self.policies = policies
        self.entityName = entityName
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.usesLeft = usesLeft
        self.isOrphan = isOrphan
    }

    init(_ row: Row) throws {
        self.init(
            id: try row["token_id"],
            accessor: try row["accessor"],
            displayName: try row["display_name"],
            path: try row["path"],
            policies: try row["policies"],
            entityName: try row["entity_name"],
            createdAt: try row["created_at"],
            expiresAt: try row["expires_at"],
            usesLeft: try row["uses_left"],
            isOrphan: try row["is_orphan"]
        )
    }
}

extension Access {
    /// The tenant's service tokens that hold, the newest first, those made before the token `before`; at most `limit`. What
    /// gives the right to see them is asked before.
    package func clientTokens(of tenant: Tenant, before: UniqueID? = nil, limit: Int) async throws
        -> [TokenSummary]
    {
        // No identifier is as late.
        let end = before ?? UniqueID(at: Instant(microseconds: 281_474_976_710_000_000))
        return try await database.rows(
            for: tenant.id,
            """
            SELECT token.token_id, token.accessor, token.display_name, token.path, token.policies,
                   entity.name AS entity_name, token.created_at, token.expires_at, token.uses_left,
                   token.parent_token_id IS NULL AS is_orphan
            FROM access.client_tokens AS token
            LEFT JOIN access.entities AS entity
                ON entity.tenant_id = token.tenant_id AND entity.entity_id = token.entity_id
            WHERE token.tenant_id = \(tenant.id) AND token.token_id < \(end)
              AND (token.expires_at IS NULL OR token.expires_at > \(entries.clock.now()))
              AND token.uses_left IS DISTINCT FROM 0
            ORDER BY token.token_id DESC
            LIMIT \(limit)
            """,
            as: TokenSummary.init
        )
    }
}

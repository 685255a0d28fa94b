package import Evidence
import Ledger
import Postgres

/// A token that holds, without its text, which nobody has but its caller.
package struct TokenFacts: Hashable, Sendable {
    package var id: UniqueID
    package var callerName: String
    package var purpose: String
    package var createdAt: Instant
    /// `nil`: does not expire.
    package var expiresAt: Instant?
}

extension Access {
    /// Tokens in one answer.
    package static let tokenLimit = 200

    /// The tokens and sessions of the caller's tenant that hold, the oldest first, at most `limit` after `id`;
    /// all of them, or those of one caller.
    package func tokens(
        for caller: Caller,
        of name: String? = nil,
        after id: UniqueID? = nil,
        limit: Int = Access.tokenLimit
    ) async throws -> [TokenFacts] {
        try caller.require(.manageCallers)
        return try await database.rows(
            for: caller.tenant,
            """
            SELECT token.token_id, owner.name, token.purpose, token.created_at, token.expires_at
            FROM access.tokens AS token
            JOIN access.callers AS owner ON owner.tenant_id = token.tenant_id AND owner.caller_id = token.caller_id
            LEFT JOIN access.tokens AS parent
                ON parent.tenant_id = token.tenant_id AND parent.token_id = token.parent_token_id
            WHERE token.tenant_id = \(caller.tenant) AND token.revoked_at IS NULL AND parent.revoked_at IS NULL
              AND (token.expires_at IS NULL OR token.expires_at > \(entries.clock.now()))
              AND owner.disabled_at IS NULL
              AND (\(name)::text IS NULL OR owner.name = \(name))
              AND (\(id)::uuid IS NULL OR token.token_id > \(id))
            ORDER BY token.token_id
            LIMIT \(min(limit, Self.tokenLimit))
            """
        ) { row in
            TokenFacts(
                id: try row["token_id"],
                callerName: try row["name"],
                purpose: try row["purpose"],
                createdAt: try row["created_at"],
                expiresAt: try row["expires_at"]
            )
        }
    }
}

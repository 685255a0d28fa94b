package import Evidence
package import Ledger
import Postgres

/// A token that was just made: the only moment at which its text is known.
package struct IssuedToken: Sendable {
    package enum Purpose: String, Sendable {
        /// Sent as a bearer token.
        case api
        /// A signed-in browser's cookie.
        case session
    }

    package var id: UniqueID
    package var token: Token
    package var purpose: Purpose
    /// `nil`: does not expire.
    package var expiresAt: Instant?
}

extension Access {
    /// How long a token may be asked to live, in seconds.
    package static let tokenLifetimes = 60...315_360_000
    /// How long a browser stays signed in, in seconds.
    package static let sessionLifetime = 43_200

    /// Makes a token for the caller itself or, by name, for another one of its tenant. Where no lifetime is asked for,
    /// it ends with the token, or the browser's session, that asks: only a token without end gives one.
    ///
    /// - Throws: `AccessError.unknownCaller`; `.permissionNotHeld` where the other one may do more; `.invalid`;
    ///   `.tokenAlreadyIssued` where `key` stands for this request already: a token's text is known once.
    package func issueToken(
        for name: String? = nil,
        expiresInSeconds lifetime: Int? = nil,
        by caller: Caller,
        key: IdempotencyKey? = nil
    ) async throws -> IssuedToken {
        try caller.require(.manageCallers)
        if let lifetime, !Self.tokenLifetimes.contains(lifetime) {
            throw AccessError.invalid(field: "expires_in_sec", .outOfRange(Self.tokenLifetimes))
        }
        return try await database.transaction(for: caller.tenant) { db in
            if let earlier = try ledger.earlier(key, in: .chronicle, of: caller.tenant, in: db) {
                throw AccessError.tokenAlreadyIssued(id: try earlier.entry.data["token_id"]?.string ?? "")
            }
            let tenant = Tenant(id: caller.tenant, name: caller.tenantName)
            guard let owner = try find(name ?? caller.name, of: tenant, in: db) else {
                throw AccessError.unknownCaller(name ?? caller.name)
            }
            for permission in owner.permissions where !caller.permissions.contains(permission) {
                throw AccessError.permissionNotHeld(permission)
            }
            // With its token goes what policies bind to it: who may not bind policies may not take that.
            if owner.id != caller.id, !caller.permissions.contains(.managePolicies),
                try isBound(owner.id, of: caller.tenant, in: db)
            {
                throw AccessError.permissionNotHeld(.managePolicies)
            }
            let now = entries.clock.now()
            let issued = try insert(
                Token.random(),
                for: owner,
                purpose: .api,
                expiresAt: try lifetime.map { now.advanced(by: .seconds($0)) }
                    ?? endOfToken(of: caller, in: db),
                at: now,
                in: db
            )
            _ = try append(
                .tokenIssued,
                subject: "caller/\(owner.id)",
                data: .object(issued.object(by: caller)),
                key: key,
                of: caller.tenant,
                in: db
            )
            return issued
        }
    }

    /// Whether policies are bound to the caller, or to the agent or application that it is.
    private func isBound(_ caller: UniqueID, of tenant: TenantID, in db: isolated Connection) throws -> Bool {
        let id = caller.description
        return try db.first(
            """
            SELECT true AS is_bound
            FROM access.policies
            WHERE tenant_id = \(tenant) AND entity_bindings && ARRAY[
                \(id), coalesce(access.principal_of(\(tenant), NULL, \(caller)) ->> 'id', \(id))
            ]
            LIMIT 1
            """
        ) { row -> Bool in try row["is_bound"] } ?? false
    }

    /// When the token ends that `caller` asks with; `nil` for none, and for one without end.
    private func endOfToken(of caller: Caller, in db: isolated Connection) throws -> Instant? {
        guard let id = caller.tokenID else { return nil }
        let end = try db.first(
            "SELECT expires_at FROM access.tokens WHERE tenant_id = \(caller.tenant) AND token_id = \(id)"
        ) { row -> Instant? in try row["expires_at"] }
        return end ?? nil
    }

    /// Ends a token of the caller's tenant. Callers may end their own; others' only who manages callers.
    /// Ending it again changes nothing.
    ///
    /// - Throws: `AccessError.unknownToken`, also for another tenant's.
    package func revokeToken(_ id: UniqueID, by caller: Caller) async throws {
        if id != caller.tokenID { try caller.require(.manageCallers) }
        // Also where the outcome is unknown.
        defer { recent.forget() }
        try await database.transaction(for: caller.tenant) { db in
            try revoke(id, as: .tokenRevoked, by: caller, in: db)
        }
    }

    // MARK: Sessions

    /// Signs a browser in: whoever shows a valid token gets one of its own, which ends by itself, and at the latest
    /// with the token shown.
    ///
    /// - Parameter address: of the browser, as the entry tells it.
    /// - Returns: `nil` where the token is nobody's, or itself a session's: that would have no end.
    package func startSession(
        with token: Token,
        from address: String? = nil
    ) async throws -> (caller: Caller, token: IssuedToken)? {
        guard let caller = try await caller(for: token), caller.tokenPurpose == .api,
            let parent = caller.tokenID
        else { return nil }
        return try await database.transaction(for: caller.tenant) { db in
            let now = entries.clock.now()
            guard let end = try endOfSession(with: parent, of: caller, from: now, in: db) else { return nil }
            let issued = try insert(
                Token.random(),
                for: caller,
                purpose: .session,
                parent: parent,
                expiresAt: end,
                at: now,
                in: db
            )
            _ = try append(
                .sessionStarted,
                subject: "caller/\(caller.id)",
                data: .object(caller.told(in: issued.object(by: caller, parent: parent), from: address)),
                of: caller.tenant,
                in: db
            )
            return (caller, issued)
        }
    }

    /// The earlier of the token's end and a session's own; `nil` where the token has ended since it was looked up.
    private func endOfSession(
        with parent: UniqueID,
        of caller: Caller,
        from now: Instant,
        in db: isolated Connection
    ) throws -> Instant? {
        let end = now.advanced(by: .seconds(Self.sessionLifetime))
        // Locked, so that a revocation comes before the session or finds it.
        let ends = try db.rows(
            """
            SELECT expires_at
            FROM access.tokens
            WHERE tenant_id = \(caller.tenant) AND token_id = \(parent) AND revoked_at IS NULL
              AND (expires_at IS NULL OR expires_at > \(now))
            FOR SHARE
            """
        ) { row -> Instant? in try row["expires_at"] }
        guard let first = ends.first else { return nil }
        return min(first ?? end, end)
    }

    /// Signs a browser out. A token that is nobody's any more needs no end.
    ///
    /// - Parameter address: of the browser, as the entry tells it.
    package func endSession(_ token: Token, from address: String? = nil) async throws {
        guard let caller = try await caller(for: token), let id = caller.tokenID else { return }
        defer { recent.forget() }
        try await database.transaction(for: caller.tenant) { db in
            try revoke(id, as: .sessionEnded, by: caller, from: address, in: db)
        }
    }

    // MARK: Rows

    func insert(
        _ token: Token,
        for caller: Caller,
        purpose: IssuedToken.Purpose,
        parent: UniqueID? = nil,
        entity: UniqueID? = nil,
        expiresAt: Instant?,
        at now: Instant,
        in db: isolated Connection
    ) throws -> IssuedToken {
        let issued = IssuedToken(
            id: entries.identifier(),
            token: token,
            purpose: purpose,
            expiresAt: expiresAt
        )
        try db.execute(
            """
            INSERT INTO access.tokens
                (tenant_id, token_id, caller_id, purpose, parent_token_id, entity_id, token_hash, created_at, expires_at)
            VALUES (\(caller.tenant), \(issued.id), \(caller.id), \(purpose.rawValue), \(parent), \(entity),
                    \(token.hash), \(now), \(expiresAt))
            """
        )
        return issued
    }

    private func revoke(
        _ id: UniqueID,
        as type: EventType,
        by caller: Caller,
        from address: String? = nil,
        in db: isolated Connection
    ) throws {
        let isRevoked = try db.first(
            """
            SELECT revoked_at IS NOT NULL AS is_revoked
            FROM access.tokens
            WHERE tenant_id = \(caller.tenant) AND token_id = \(id)
            FOR UPDATE
            """
        ) { row -> Bool in try row["is_revoked"] }
        guard let isRevoked else { throw AccessError.unknownToken }
        guard !isRevoked else { return }
        try db.execute(
            """
            UPDATE access.tokens SET revoked_at = \(entries.clock.now())
            WHERE tenant_id = \(caller.tenant) AND token_id = \(id)
            """
        )
        // What it was given at the secrets' API goes with it.
        try tokensEnded([id], caller.tenant, db)
        let data: JSONObject = ["token_id": .string(id.description), "by": .string(caller.actor)]
        _ = try append(
            type,
            subject: "token/\(id)",
            data: .object(type.ledger == .audit ? caller.told(in: data, from: address) : data),
            of: caller.tenant,
            in: db
        )
    }
}

extension IssuedToken {
    /// As an entry tells of it: never the token.
    fileprivate func object(by caller: Caller, parent: UniqueID? = nil) -> JSONObject {
        var object: JSONObject = [
            "token_id": .string(id.description),
            "purpose": .string(purpose.rawValue),
            "expires_at": .optional(expiresAt?.description),
            "by": .string(caller.actor),
        ]
        if let parent { object["parent_token_id"] = .string(parent.description) }
        return object
    }
}

import Evidence
import Ledger
import Postgres

extension Access {
    /// What `token` stands for as it is now, in one round trip; `nil` where it is nobody's, revoked, expired, used up, or
    /// one that it descends from is. Nothing is written. A Muniment token stands for what is bound to its caller.
    ///
    /// - Parameter shown: the certificate of the connection that it came by.
    /// - Throws: what the cipher throws, as while the barrier is sealed, for batch tokens; `PostgresError`.
    package func grant(for token: ClientToken, shown: PresentedCertificate? = nil) async throws -> TokenGrant?
    {
        if token.isBatch { return try await batchGrant(for: token, shown) }
        if let own = token.muniment { return try await callerGrant(for: own, shown) }
        return try await tokenReads.answer(to: TokenQuestion(hash: token.hash, shown: shown))
    }

    /// As they are at a moment after all of them were asked for. To the planner, who would else make a plan for each number
    /// of them, the lists are no parameters.
    static func grants(
        to questions: [TokenQuestion],
        in database: Database,
        at now: Instant,
        remembering remembered: Remembered<Digest, TokenHolder>
    ) async throws -> [TokenQuestion: TokenGrant] {
        let hashes = questions.map { $0.hash }
        let fingerprints = questions.map { $0.shown?.fingerprint }
        let rows = try await database.rows(
            """
            SELECT asked.place, tenant_id, tenant_name, token_id, accessor, parent_token_id, policies, metadata,
                   display_name, path, mount_id, role_name, entity_id, bound_cidrs, uses_left, is_renewable, created_at,
                   renewed_at, expires_at, ttl_sec, max_ttl_sec, explicit_max_ttl_sec, period_sec, entity_name,
                   entity_policies, entity_metadata, entity_aliases, entity_groups, policy_revision, mount_revision,
                   certificate_fingerprint, certificate_valid_until, login_context, principal, token_certificate,
                   shown_certificate, stamp, above, identity_revision
            FROM unnest((SELECT \(hashes)::bytea[]), (SELECT \(fingerprints)::bytea[])) WITH ORDINALITY
                AS asked (hash, shown, place)
            CROSS JOIN LATERAL access.find_client_token(asked.hash, \(now), asked.shown)
            """
        )
        var grants: [TokenQuestion: TokenGrant] = [:]
        var holders: [Digest: TokenHolder] = [:]
        for row in rows {
            // Counted from 1.
            let place: Int = try row["place"]
            let question = questions[place - 1]
            var grant = try TokenGrant(row)
            try grant.settle(row, shown: question.shown, at: now)
            grants[question] = grant
            if question.shown == nil { holders[question.hash] = try TokenHolder(grant, remembering: row) }
        }
        for question in questions where question.shown == nil {
            if let holder = holders[question.hash] {
                remembered.keep(holder, for: question.hash)
            } else {
                remembered.forget(question.hash)
            }
        }
        return grants
    }

    /// Takes one use of a token that has a number of them; of the last one's callers at once one gets it.
    ///
    /// - Returns: whether there was one.
    package func use(_ grant: TokenGrant) async throws -> Bool {
        guard grant.numUses > 0 else { return true }
        let taken = try await tokenWrites.run(
            """
            UPDATE access.client_tokens SET uses_left = uses_left - 1
            WHERE tenant_id = \(grant.tenant.id) AND token_id = \(grant.tokenID) AND uses_left > 0
            """,
            for: grant.tenant.id,
            turn: grant.tokenID.text
        )
        return taken.affectedRows == 1
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
        let found = try await tokenReads.answer(to: TokenQuestion(hash: hash, shown: nil))
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
                 max_ttl_sec, explicit_max_ttl_sec, period_sec, certificate_fingerprint, certificate_valid_until,
                 login_context)
            VALUES (\(grant.tenant.id), \(grant.tokenID), \(grant.parentID), \(token.hash), \(grant.accessor),
                    \(grant.tokenPolicies), \(grant.metadata.map { JSON(texts: $0) }), \(grant.displayName),
                    \(grant.path), \(grant.mountID), \(grant.role), \(grant.entityID), \(grant.boundCIDRs),
                    \(grant.numUses == 0 ? nil : grant.numUses), \(grant.isRenewable), \(grant.createdAt),
                    \(grant.expiresAt), \(grant.ttl), \(grant.maxTTL), \(grant.explicitMaxTTL), \(grant.period),
                    \(grant.origin.certificate), \(grant.origin.certificateValidUntil), \(grant.origin.context))
            """
        )
    }
}

/// Whose token it is that has this SHA-256, if it comes with this certificate.
struct TokenQuestion: Hashable, Sendable {
    var hash: Digest
    var shown: PresentedCertificate?
}

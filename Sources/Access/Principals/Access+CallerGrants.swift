import Evidence
import Ledger
import Postgres

/// Muniment's own tokens at the secrets' API: a caller has what policies bind to its identifier, and to the agent or
/// application that it is registered as; with the permission `secret.manage` it is root. Who signed in to the dashboard with a
/// provider has besides what its entity there, and the groups of that, may do.
extension Access {
    /// Tokens alone that are sent as such: a browser's session is good for the dashboard.
    func callerGrant(for token: Token, _ shown: PresentedCertificate?) async throws -> TokenGrant? {
        guard let caller = try await caller(for: token), caller.tokenPurpose == .api else { return nil }
        return try await grant(of: caller, shown: shown)
    }

    /// Ends what the caller's tokens were given at the secrets' API: what they keep there, and have leased. The tokens
    /// themselves stay what they are.
    func endGrants(ofCaller caller: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        let tokens = try db.rows(
            """
            SELECT token_id FROM access.tokens
            WHERE tenant_id = \(tenant) AND caller_id = \(caller) AND revoked_at IS NULL
            ORDER BY token_id
            """
        ) { row -> UniqueID in try row["token_id"] }
        if !tokens.isEmpty { try tokensEnded(tokens, tenant, db) }
    }

    /// What a caller of the product has at the secrets' API, also one who has signed in to the dashboard; `nil` where its
    /// token has ended meanwhile, or the entity that signed in was disabled or deleted.
    package func grant(of caller: Caller, shown: PresentedCertificate? = nil) async throws -> TokenGrant? {
        // Of another tenant nobody has secrets, whatever it delegates.
        guard caller.acting == nil, let tokenID = caller.tokenID else { return nil }
        let (tenant, now) = (caller.tenant, entries.clock.now())
        return try await database.first(
            for: tenant,
            """
            SELECT token.created_at, token.expires_at, coalesce(policy_state.revision, 0) AS policy_revision,
                   coalesce(mount_state.revision, 0) AS mount_revision,
                   coalesce(
                       access.principal_of(\(tenant), NULL, \(caller.id)),
                       access.principal_of(\(tenant), token.entity_id, NULL)
                   ) AS principal,
                   NULL::jsonb AS token_certificate,
                   access.certificate_of(\(tenant), \(shown?.fingerprint)) AS shown_certificate,
                   entity.entity_id, entity.name AS entity_name, entity.policies AS entity_policies,
                   entity.metadata AS entity_metadata,
                   (SELECT jsonb_object_agg(
                               alias.mount_accessor,
                               jsonb_build_object(
                                   'id', alias.alias_id, 'name', alias.name, 'metadata', alias.metadata,
                                   'custom_metadata', alias.custom_metadata
                               )
                           )
                    FROM access.entity_aliases AS alias
                    WHERE alias.tenant_id = \(tenant) AND alias.entity_id = entity.entity_id) AS entity_aliases,
                   CASE WHEN entity.entity_id IS NOT NULL
                        THEN access.groups_of_entity(\(tenant), entity.entity_id) END AS entity_groups
            FROM access.tokens AS token
            LEFT JOIN access.entities AS entity
                ON entity.tenant_id = token.tenant_id AND entity.entity_id = token.entity_id
            LEFT JOIN access.policy_revisions AS policy_state ON policy_state.tenant_id = token.tenant_id
            LEFT JOIN secrets.mount_revisions AS mount_state ON mount_state.tenant_id = token.tenant_id
            WHERE token.tenant_id = \(tenant) AND token.token_id = \(tokenID) AND token.revoked_at IS NULL
              AND (token.expires_at IS NULL OR token.expires_at > \(now))
              AND (token.entity_id IS NULL OR entity.is_disabled IS FALSE)
            """
        ) { row in
            let (created, end): (Instant, Instant?) = (try row["created_at"], try row["expires_at"])
            var grant = TokenGrant(
                tenant: Tenant(id: tenant, name: caller.tenantName),
                tokenID: tokenID,
                accessor: "",
                type: .service,
                parentID: nil,
                tokenPolicies: caller.permissions.contains(.manageSecrets) ? [Policy.root] : [Policy.default],
                metadata: nil,
                displayName: "\(caller.kind.rawValue)-\(caller.name)",
                path: "muniment",
                mountID: nil,
                role: nil,
                entity: nil,
                boundCIDRs: [],
                numUses: 0,
                isRenewable: false,
                createdAt: created,
                renewedAt: nil,
                expiresAt: end,
                ttl: end.map { Int(max(0, $0.microseconds - created.microseconds) / 1_000_000) } ?? 0,
                maxTTL: 0,
                explicitMaxTTL: 0,
                period: 0,
                policyRevision: try row["policy_revision"],
                mountRevision: try row["mount_revision"]
            )
            grant.caller = TokenGrant.Holder(id: caller.id, kind: caller.kind, name: caller.name)
            if let id: UniqueID = try row["entity_id"] {
                grant.entity = try TokenGrant.Entity(id: id, name: try row["entity_name"], row)
            }
            try grant.settle(row, shown: shown, at: now)
            return grant
        }
    }
}

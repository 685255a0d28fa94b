import Evidence
import Ledger
import Postgres

/// A batch token is `hvb.` and, in base64url, the tenant's identifier (16 bytes) and what the cipher makes of a JSON object
/// with everything that a row would hold.
extension Access {
    private static let place = "access/batch-token"

    func batchToken(of grant: TokenGrant) throws -> ClientToken {
        let plain = grant.enclosed.bytes
        return .batch(
            grant.tenant.id.id.bytes + (try cipher.encrypt(plain, grant.tenant.id, Self.place))
        )
    }

    func batchGrant(for token: ClientToken, _ shown: PresentedCertificate?) async throws -> TokenGrant? {
        guard let sealed = token.sealed, let id = UniqueID(bytes: sealed.prefix(UniqueID.byteCount)) else {
            return nil
        }
        let tenant = TenantID(id)
        // What does not open is nobody's; that the barrier is sealed is told by whoever asks it first.
        guard
            let plain = try? await cipher.decrypt(
                Array(sealed.dropFirst(UniqueID.byteCount)),
                tenant,
                Self.place
            ),
            let enclosed = try? LooseJSON(parsing: plain),
            let grant = TokenGrant(enclosed: enclosed, of: tenant),
            let end = grant.expiresAt, end > entries.clock.now()
        else { return nil }
        return try await standing(grant, shown, at: entries.clock.now())
    }

    /// With what the database says of its tenant and its entity; `nil` where they, the token that it ends with, or the auth
    /// method that made it, are over.
    private func standing(
        _ grant: TokenGrant,
        _ shown: PresentedCertificate?,
        at now: Instant
    ) async throws -> TokenGrant? {
        let (tenant, entityID) = (grant.tenant.id, grant.entityID)
        return try await database.first(
            for: tenant,
            """
            WITH RECURSIVE ancestors AS (
                SELECT above.parent_token_id, above.expires_at, above.uses_left
                FROM access.client_tokens AS above
                WHERE above.tenant_id = \(tenant) AND above.token_id = \(grant.parentID)
                UNION ALL
                SELECT above.parent_token_id, above.expires_at, above.uses_left
                FROM ancestors
                JOIN access.client_tokens AS above
                    ON above.tenant_id = \(tenant) AND above.token_id = ancestors.parent_token_id
            )
            SELECT tenant.name AS tenant_name, entity.name AS entity_name, entity.policies AS entity_policies,
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
                   access.groups_of_entity(\(tenant), \(entityID)) AS entity_groups,
                   coalesce(policy_state.revision, 0) AS policy_revision,
                   coalesce(mount_state.revision, 0) AS mount_revision,
                   access.principal_of(\(tenant), \(entityID), NULL) AS principal,
                   access.certificate_of(\(tenant), \(grant.origin.certificate)) AS token_certificate,
                   access.certificate_of(\(tenant), \(shown?.fingerprint)) AS shown_certificate
            FROM access.tenants AS tenant
            LEFT JOIN access.entities AS entity
                ON entity.tenant_id = tenant.tenant_id AND entity.entity_id = \(entityID)
            LEFT JOIN access.policy_revisions AS policy_state ON policy_state.tenant_id = tenant.tenant_id
            LEFT JOIN secrets.mount_revisions AS mount_state ON mount_state.tenant_id = tenant.tenant_id
            WHERE tenant.tenant_id = \(tenant)
              AND (\(entityID)::uuid IS NULL OR entity.is_disabled IS FALSE)
              AND (\(grant.parentID)::uuid IS NULL OR EXISTS (SELECT FROM ancestors))
              AND (\(grant.mountID)::uuid IS NULL OR EXISTS (
                  SELECT FROM secrets.mounts AS mount
                  WHERE mount.tenant_id = \(tenant) AND mount.mount_id = \(grant.mountID)
              ))
              AND NOT EXISTS (SELECT FROM ancestors WHERE expires_at <= \(now) OR uses_left = 0)
            """
        ) { row in
            var grant = grant
            grant.tenant.name = try row["tenant_name"]
            grant.policyRevision = try row["policy_revision"]
            grant.mountRevision = try row["mount_revision"]
            if let entityID, let name: String = try row["entity_name"] {
                grant.entity = try TokenGrant.Entity(id: entityID, name: name, row)
            }
            try grant.settle(row, shown: shown, at: now)
            return grant
        }
    }
}

extension TokenGrant {
    fileprivate var enclosed: LooseJSON {
        [
            "id": .string(tokenID.text), "parent": .optional(parentID?.text),
            "policies": .strings(tokenPolicies),
            "metadata": metadata.map { .strings($0) } ?? .null, "display_name": .string(displayName),
            "path": .string(path), "mount": .optional(mountID?.text), "role": .optional(role),
            "entity": .optional(entityID?.text), "bound_cidrs": .strings(boundCIDRs),
            "created": .number(Int(createdAt.microseconds)),
            "expires": .number(Int(expiresAt?.microseconds ?? 0)), "ttl": .number(ttl),
            "context": origin.context.map(LooseJSON.init) ?? .null,
            "certificate": .optional(origin.certificate?.hex),
            "certificate_until": origin.certificateValidUntil.map { .number(Int($0.microseconds)) } ?? .null,
        ]
    }

    fileprivate init?(enclosed: LooseJSON, of tenant: TenantID) {
        guard let id = enclosed["id"]?.string.flatMap(UniqueID.init(_:)),
            let policies = enclosed["policies"]?.array?.compactMap(\.string),
            let created = enclosed["created"]?.int, let expires = enclosed["expires"]?.int,
            let ttl = enclosed["ttl"]?.int
        else { return nil }
        self.init(
            tenant: Tenant(id: tenant, name: ""),
            tokenID: id,
            accessor: "",
            type: .batch,
            parentID: enclosed["parent"]?.string.flatMap(UniqueID.init(_:)),
            tokenPolicies: policies,
            metadata: enclosed["metadata"]?.object.map { object in
                Dictionary(
                    uniqueKeysWithValues: object.compactMap { member in
                        member.value.string.map { (member.name, $0) }
                    }
                )
            },
            displayName: enclosed["display_name"]?.string ?? "",
            path: enclosed["path"]?.string ?? "",
            mountID: enclosed["mount"]?.string.flatMap(UniqueID.init(_:)),
            role: enclosed["role"]?.string,
            entity: enclosed["entity"]?.string.flatMap(UniqueID.init(_:)).map {
                Entity(id: $0, name: "", policies: [], metadata: [:], aliases: [:])
            },
            boundCIDRs: enclosed["bound_cidrs"]?.array?.compactMap(\.string) ?? [],
            numUses: 0,
            isRenewable: false,
            createdAt: Instant(microseconds: Int64(created)),
            renewedAt: nil,
            expiresAt: Instant(microseconds: Int64(expires)),
            ttl: ttl,
            maxTTL: 0,
            explicitMaxTTL: 0,
            period: 0,
            origin: LoginOrigin(
                context: enclosed["context"]?.json,
                certificate: enclosed["certificate"]?.string.flatMap { Digest(hex: $0) },
                until: enclosed["certificate_until"]?.int.map { Instant(microseconds: Int64($0)) }
            )
        )
    }
}

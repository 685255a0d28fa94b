import Evidence
import Ledger
import Postgres
import Synchronization

/// The way of a machine that has signed in before, with a SecretID that is good as often as one likes, while nobody has failed
/// to prove to be it: two statements, one that reads all that the decision takes and one that makes the token where it still
/// stands. Whatever is otherwise goes the long way, which refuses and counts.
extension Access {
    func shortLogin(
        _ roleID: String,
        _ secretID: SecretID,
        at mount: LoginMount,
        from address: String
    ) async throws -> IssuedClientToken? {
        guard let id = knownRoles.role(roleID, at: mount) else { return nil }
        let (tenant, now) = (mount.tenant.id, entries.clock.now())
        try attempts.check(address, at: now)
        let question = LoginQuestion(
            mount: mount.id,
            accessor: mount.accessor,
            role: id,
            roleID: roleID,
            secretID: try hash(secretID, of: id, tenant)
        )
        guard let found = try await loginReads.answer(to: question, in: tenant),
            found.isPlain, AddressRange.admits(address, found.role.boundCIDRs),
            AddressRange.admits(address, found.cidrs)
        else { return nil }
        let login = found.role.login(found.shown, at: mount)
        guard AddressRange.admits(address, login.settings.boundCIDRs) else { return nil }
        let standing = TokenStanding(
            caller: nil,
            own: found.principal,
            origin: login.origin,
            tokenCertificate: nil,
            shown: nil,
            at: now
        )
        let (grant, warnings) = grant(login, found.entity, standing, at: now)
        guard standing.cutOff == nil, grant.type == .service else { return nil }
        let token = ClientToken.random()
        let made = try await tokenWrites.run(
            question.making(grant, token, of: found),
            for: tenant,
            turn: grant.tokenID.text
        )
        // Something has changed since it was read.
        guard made.affectedRows == 1 else { return nil }
        return IssuedClientToken(token: token, grant: grant, leaseDuration: grant.ttl, warnings: warnings)
    }
}

/// All that the decision takes.
struct LoginAnswer: Sendable {
    var role: AppRole
    var updatedAt: Instant
    var cidrs: [String]
    var shown: ShownSecretID
    var entity: TokenGrant.Entity
    var principal: PrincipalFacts?
    /// Whether nothing is to be written but the token.
    var isPlain: Bool

    init(_ row: Row) throws {
        role = try AppRole(row)
        updatedAt = try row["updated_at"]
        cidrs = try row["cidr_list"]
        shown = ShownSecretID(
            tokenBoundCIDRs: try row["secret_token_bound_cidrs"],
            metadata: (try row["secret_metadata"] as JSON).texts
        )
        entity = try TokenGrant.Entity(id: try row["entity_id"], name: try row["entity_name"], row)
        principal = PrincipalFacts(try row["principal"])
        isPlain = (try row["alias_metadata"] as JSON).texts == role.aliasMetadata
    }
}

/// Which machine signs in, and with what.
struct LoginQuestion: Hashable, Sendable {
    var mount: UniqueID
    var accessor: String
    var role: UniqueID
    var roleID: String
    var secretID: Digest

    private var alias: Digest { Access.hash(roleID) }

    func reading(of tenant: TenantID, at now: Instant) -> Query {
        """
        SELECT role.approle_id, role.role_name, role.role_id, role.policies, role.token_policies, role.ttl_seconds,
               role.max_ttl_seconds, role.bind_secret_id, role.secret_id_num_uses, role.secret_id_ttl_seconds,
               role.bound_cidr_list, role.has_local_secret_ids, role.token_bound_cidrs,
               role.token_explicit_max_ttl_seconds, role.token_no_default_policy, role.token_num_uses,
               role.token_period_seconds, role.token_type, role.enabled, role.updated_at,
               secret.cidr_list, secret.token_bound_cidrs AS secret_token_bound_cidrs,
               secret.metadata AS secret_metadata, alias.metadata AS alias_metadata,
               entity.entity_id, entity.name AS entity_name, entity.policies AS entity_policies,
               entity.metadata AS entity_metadata,
               jsonb_build_object(
                   alias.mount_accessor,
                   jsonb_build_object(
                       'id', alias.alias_id, 'name', alias.name, 'metadata', alias.metadata,
                       'custom_metadata', alias.custom_metadata
                   )
               ) AS entity_aliases,
               access.groups_of_entity(\(tenant), entity.entity_id) AS entity_groups,
               access.principal_of(\(tenant), entity.entity_id, NULL) AS principal
        FROM access.roles AS role
        JOIN access.secret_ids AS secret
            ON secret.tenant_id = \(tenant) AND secret.approle_id = role.approle_id
            AND secret.secret_id_hash = \(secretID)
        JOIN access.entity_aliases AS alias
            ON alias.tenant_id = \(tenant) AND alias.mount_accessor = \(accessor)
            AND alias.name = role.role_id
        JOIN access.entities AS entity ON entity.tenant_id = \(tenant) AND entity.entity_id = alias.entity_id
        WHERE role.tenant_id = \(tenant) AND role.approle_id = \(role) AND role.mount_id = \(mount)
          AND role.role_id = \(roleID) AND role.enabled AND role.bind_secret_id AND NOT entity.is_disabled
          AND secret.uses_left IS NULL AND (secret.expires_at IS NULL OR secret.expires_at > \(now))
          AND NOT EXISTS (
              SELECT FROM access.login_failures AS failure
              WHERE failure.tenant_id = \(tenant) AND failure.mount_id = \(mount)
                AND failure.alias_hash = \(alias)
          )
        """
    }

    /// Makes the token while the role is as it was read, the SecretID is there, the entity is enabled and nobody has
    /// failed meanwhile.
    func making(_ grant: TokenGrant, _ token: ClientToken, of found: LoginAnswer) -> Query {
        let tenant = grant.tenant.id
        return """
            INSERT INTO access.client_tokens
                (tenant_id, token_id, parent_token_id, token_hash, accessor, policies, metadata, display_name, path,
                 mount_id, role_name, entity_id, bound_cidrs, uses_left, is_renewable, created_at, expires_at, ttl_sec,
                 max_ttl_sec, explicit_max_ttl_sec, period_sec)
            SELECT \(tenant), \(grant.tokenID), NULL, \(token.hash), \(grant.accessor), \(grant.tokenPolicies),
                   \(grant.metadata.map { JSON(texts: $0) }), \(grant.displayName), \(grant.path), \(grant.mountID), NULL,
                   \(grant.entityID), \(grant.boundCIDRs), \(grant.numUses == 0 ? nil : grant.numUses),
                   \(grant.isRenewable), \(grant.createdAt), \(grant.expiresAt), \(grant.ttl), \(grant.maxTTL),
                   \(grant.explicitMaxTTL), \(grant.period)
            FROM access.roles AS role
            JOIN access.secret_ids AS secret
                ON secret.tenant_id = \(tenant) AND secret.approle_id = role.approle_id
                AND secret.secret_id_hash = \(secretID)
            JOIN access.entities AS entity ON entity.tenant_id = \(tenant) AND entity.entity_id = \(grant.entityID)
            WHERE role.tenant_id = \(tenant) AND role.approle_id = \(role) AND role.updated_at = \(found.updatedAt)
              AND role.enabled AND NOT entity.is_disabled AND secret.uses_left IS NULL
              AND NOT EXISTS (
                  SELECT FROM access.login_failures AS failure
                  WHERE failure.tenant_id = \(tenant) AND failure.mount_id = \(mount)
                    AND failure.alias_hash = \(alias)
              )
            """
    }
}

/// Which role has which RoleID, as far as logins have told: a SecretID is known by its code for the role, which the statement
/// that looks for both holds against the RoleID again.
final class KnownRoles: Sendable {
    private struct Key: Hashable {
        var mount: UniqueID
        var roleID: String
    }

    private static let limit = 10_000

    private let roles = Mutex<[Key: UniqueID]>([:])

    func role(_ roleID: String, at mount: LoginMount) -> UniqueID? {
        roles.withLock { $0[Key(mount: mount.id, roleID: roleID)] }
    }

    func remember(_ role: UniqueID, as roleID: String, at mount: LoginMount) {
        roles.withLock { roles in
            if roles.count >= Self.limit { roles = [:] }
            roles[Key(mount: mount.id, roleID: roleID)] = role
        }
    }
}

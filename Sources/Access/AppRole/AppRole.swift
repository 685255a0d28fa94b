package import Evidence
import Ledger
import Postgres

/// A role of AppRole: machines sign in with its RoleID and, where it is bound to one, a SecretID. Lengths of time in
/// seconds; 0: not set.
package struct AppRole: Hashable, Sendable {
    package let id: UniqueID
    /// In lower case.
    package let name: String
    package var roleID: String
    /// Token policies that were set under the old name.
    package var policies: [String]?
    package var settings = TokenSettings()
    package var bindSecretID = true
    /// 0: as often as one likes.
    package var secretIDNumUses = 0
    package var secretIDTTL = 0
    /// Where a SecretID may be shown from; empty: anywhere.
    package var boundCIDRs: [String] = []
    /// Told at its making, and then for good. Without meaning for one server.
    package var hasLocalSecretIDs = false
    /// While false nobody signs in with it.
    package var isEnabled = true

    package init(id: UniqueID, name: String, roleID: String) {
        self.id = id
        self.name = name
        self.roleID = roleID
    }
}

extension AppRole {
    /// - Throws: `ClientError.invalid`.
    func check() throws(ClientError) {
        try ClientError.check(name: name, "role_name")
        try ClientError.check(name: roleID, "role_id")
        try settings.check()
        try ClientError.check(number: secretIDNumUses, "secret_id_num_uses")
        try ClientError.check(number: secretIDTTL, "secret_id_ttl")
        try AddressRange.check(boundCIDRs, "secret_id_bound_cidrs")
        guard bindSecretID || !boundCIDRs.isEmpty || !settings.boundCIDRs.isEmpty else {
            throw .invalid(
                "at least one constraint should be enabled on the role: bind_secret_id, secret_id_bound_cidrs or "
                    + "token_bound_cidrs"
            )
        }
    }

    init(_ row: Row) throws {
        self.init(id: try row["approle_id"], name: try row["role_name"], roleID: try row["role_id"])
        policies = try row["policies"]
        settings = try TokenSettings(row)
        bindSecretID = try row["bind_secret_id"]
        secretIDNumUses = try row["secret_id_num_uses"]
        secretIDTTL = try row["secret_id_ttl_seconds"]
        boundCIDRs = try row["bound_cidr_list"]
        hasLocalSecretIDs = try row["has_local_secret_ids"]
        isEnabled = try row["enabled"]
    }
}

extension TokenSettings {
    /// The columns that roles and users have alike.
    init(_ row: Row) throws {
        self.init()
        ttl = try row["ttl_seconds"]
        maxTTL = try row["max_ttl_seconds"]
        policies = try row["token_policies"]
        boundCIDRs = try row["token_bound_cidrs"]
        explicitMaxTTL = try row["token_explicit_max_ttl_seconds"]
        noDefaultPolicy = try row["token_no_default_policy"]
        numUses = try row["token_num_uses"]
        period = try row["token_period_seconds"]
        type = try TokenType(column: "token_type", of: row)
    }
}

extension Access {
    /// `nil` where there is none of this name at the mount.
    package func appRole(_ name: String, at mount: LoginMount) async throws -> AppRole? {
        try await database.first(for: mount.tenant.id, Self.appRole(named: name, at: mount), as: AppRole.init)
    }

    /// By name, at most 100,000.
    package func appRoleNames(at mount: LoginMount) async throws -> [String] {
        try await database.rows(
            for: mount.tenant.id,
            """
            SELECT role_name FROM access.roles
            WHERE tenant_id = \(mount.tenant.id) AND mount_id = \(mount.id)
            ORDER BY role_name
            LIMIT 100000
            """
        ) { row in try row["role_name"] }
    }

    /// Changes a role: what `change` leaves as it was, stays. One that is not there is made, where that is wanted.
    ///
    /// - Returns: whether it is new.
    /// - Throws: `ClientError.invalid`; `.missing` where there is none and none is to be made.
    @discardableResult
    package func putAppRole(
        _ name: String,
        at mount: LoginMount,
        creating: Bool = true,
        _ change: @escaping @Sendable (inout AppRole) throws -> Void
    ) async throws -> Bool {
        let name = name.lowercased()
        do {
            return try await database.transaction(for: mount.tenant.id) { db in
                // Two that change one role come one after the other, also where both make it.
                let lock = "access.role/\(mount.tenant.id)/\(mount.id)/\(name)"
                try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\(lock), 0))")
                let known = try db.first(Self.appRole(named: name, at: mount), as: AppRole.init)
                guard known != nil || creating else { throw ClientError.missing }
                var role =
                    known
                    ?? AppRole(id: entries.identifier(), name: name, roleID: RandomUUID.text())
                try change(&role)
                role.settings.policies = role.settings.policies.asPolicies
                role.policies = role.policies.map(\.asPolicies)
                try role.check()
                if let known {
                    guard known.hasLocalSecretIDs == role.hasLocalSecretIDs else {
                        throw ClientError.invalid(
                            "local_secret_ids can only be modified during role creation"
                        )
                    }
                    try update(role, at: mount, in: db)
                } else {
                    try insert(role, at: mount, in: db)
                }
                return known == nil
            }
        } catch let error as PostgresError where error.constraint == "role_id_is_unique_within_its_mount" {
            throw ClientError.invalid("the field role_id is another role's already: choose another one")
        }
    }

    /// With its SecretIDs. One that is not there needs no deleting; tokens go on.
    package func deleteAppRole(_ name: String, at mount: LoginMount) async throws {
        try await database.execute(
            for: mount.tenant.id,
            """
            DELETE FROM access.roles
            WHERE tenant_id = \(mount.tenant.id) AND mount_id = \(mount.id) AND role_name = \(name.lowercased())
            """
        )
    }

    // MARK: Rows

    static func appRole(named name: String, at mount: LoginMount) -> Query {
        """
        SELECT approle_id, role_name, role_id, policies, token_policies, ttl_seconds, max_ttl_seconds, bind_secret_id,
               secret_id_num_uses, secret_id_ttl_seconds, bound_cidr_list, has_local_secret_ids, token_bound_cidrs,
               token_explicit_max_ttl_seconds, token_no_default_policy, token_num_uses, token_period_seconds, token_type,
               enabled
        FROM access.roles
        WHERE tenant_id = \(mount.tenant.id) AND mount_id = \(mount.id) AND role_name = \(name.lowercased())
        """
    }

    private func insert(_ role: AppRole, at mount: LoginMount, in db: isolated Connection) throws {
        let now = entries.clock.now()
        let settings = role.settings
        try db.execute(
            """
            INSERT INTO access.roles
                (tenant_id, approle_id, mount_id, role_name, role_id, policies, token_policies, ttl_seconds,
                 max_ttl_seconds, bind_secret_id, secret_id_num_uses, secret_id_ttl_seconds, bound_cidr_list,
                 has_local_secret_ids, token_bound_cidrs, token_explicit_max_ttl_seconds, token_no_default_policy,
                 token_num_uses, token_period_seconds, token_type, enabled, created_at, updated_at)
            VALUES (\(mount.tenant.id), \(role.id), \(mount.id), \(role.name), \(role.roleID), \(role.policies),
                    \(settings.policies), \(settings.ttl), \(settings.maxTTL), \(role.bindSecretID),
                    \(role.secretIDNumUses), \(role.secretIDTTL), \(role.boundCIDRs), \(role.hasLocalSecretIDs),
                    \(settings.boundCIDRs), \(settings.explicitMaxTTL), \(settings.noDefaultPolicy),
                    \(settings.numUses), \(settings.period), \(settings.type.rawValue), \(role.isEnabled), \(now),
                    \(now))
            """
        )
    }

    private func update(_ role: AppRole, at mount: LoginMount, in db: isolated Connection) throws {
        let settings = role.settings
        try db.execute(
            """
            UPDATE access.roles
            SET role_id = \(role.roleID), policies = \(role.policies), token_policies = \(settings.policies),
                ttl_seconds = \(settings.ttl), max_ttl_seconds = \(settings.maxTTL),
                bind_secret_id = \(role.bindSecretID), secret_id_num_uses = \(role.secretIDNumUses),
                secret_id_ttl_seconds = \(role.secretIDTTL), bound_cidr_list = \(role.boundCIDRs),
                token_bound_cidrs = \(settings.boundCIDRs),
                token_explicit_max_ttl_seconds = \(settings.explicitMaxTTL),
                token_no_default_policy = \(settings.noDefaultPolicy), token_num_uses = \(settings.numUses),
                token_period_seconds = \(settings.period), token_type = \(settings.type.rawValue),
                enabled = \(role.isEnabled), updated_at = \(entries.clock.now())
            WHERE tenant_id = \(mount.tenant.id) AND approle_id = \(role.id)
            """
        )
    }
}

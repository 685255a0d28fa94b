import Evidence
import Postgres

/// What `auth/token/create/ROLE` makes. Lengths of time in seconds; 0: not set.
package struct TokenRole: Hashable, Sendable {
    package var name: String
    package var allowedPolicies: [String] = []
    package var disallowedPolicies: [String] = []
    package var allowedPoliciesGlob: [String] = []
    package var disallowedPoliciesGlob: [String] = []
    /// A `*` at either end stands for anything.
    package var allowedEntityAliases: [String] = []
    package var isOrphan = false
    package var isRenewable = true
    package var pathSuffix = ""
    package var tokenPeriod = 0
    package var tokenExplicitMaxTTL = 0
    package var tokenBoundCIDRs: [String] = []
    package var tokenNoDefaultPolicy = false
    package var tokenNumUses = 0
    package var tokenType = TokenType.defaultService

    package init(name: String) { self.name = name }
}

extension TokenRole {
    /// Whether it says which policies its tokens may have: then they need not be the parent's.
    var restrictsPolicies: Bool {
        isAllowing || !disallowedPolicies.isEmpty || !disallowedPoliciesGlob.isEmpty
    }

    var isAllowing: Bool { !allowedPolicies.isEmpty || !allowedPoliciesGlob.isEmpty }

    func disallows(_ policy: String) -> Bool {
        disallowedPolicies.contains(policy) || disallowedPoliciesGlob.contains { Glob($0).matches(policy) }
    }

    func allows(policy: String) -> Bool {
        guard !disallows(policy) else { return false }
        // What every token has may be given, unless it is disallowed.
        guard isAllowing, policy != "default" else { return true }
        return allowedPolicies.contains(policy) || allowedPoliciesGlob.contains { Glob($0).matches(policy) }
    }

    func allows(alias: String) -> Bool {
        allowedEntityAliases.contains { Glob($0.lowercased()).matches(alias.lowercased()) }
    }

    func check() throws(ClientError) {
        try ClientError.check(name: name, "name")
        try ClientError.check(texts: allowedPolicies, "allowed_policies")
        try ClientError.check(texts: disallowedPolicies, "disallowed_policies")
        try ClientError.check(texts: allowedPoliciesGlob, "allowed_policies_glob")
        try ClientError.check(texts: disallowedPoliciesGlob, "disallowed_policies_glob")
        try ClientError.check(texts: allowedEntityAliases, "allowed_entity_aliases")
        try ClientError.check(texts: [pathSuffix], "path_suffix")
        try ClientError.check(number: tokenPeriod, "token_period")
        try ClientError.check(number: tokenExplicitMaxTTL, "token_explicit_max_ttl")
        try ClientError.check(number: tokenNumUses, "token_num_uses")
        try AddressRange.check(tokenBoundCIDRs, "token_bound_cidrs")
        guard tokenType != .methods else {
            throw .invalid("the field token_type is none of service, batch, default-service, default-batch")
        }
        guard tokenType == .batch else { return }
        guard !isRenewable else {
            throw .invalid(
                "'token_type' cannot be 'batch' when role is set to generate renewable tokens: set renewable to false"
            )
        }
        guard tokenPeriod == 0, tokenExplicitMaxTTL == 0, tokenNumUses == 0 else {
            throw .invalid(
                "'token_type' cannot be 'batch' with token_period, token_explicit_max_ttl or token_num_uses"
            )
        }
    }
}

extension Access {
    /// `nil` where there is none of this name.
    package func tokenRole(_ name: String, of tenant: Tenant) async throws -> TokenRole? {
        try await database.first(
            for: tenant.id,
            Self.tokenRole(named: name, of: tenant),
            as: TokenRole.init
        )
    }

    private static func tokenRole(named name: String, of tenant: Tenant) -> Query {
        """
        SELECT role_name, allowed_policies, disallowed_policies, allowed_policies_glob, disallowed_policies_glob,
               allowed_entity_aliases, is_orphan, is_renewable, path_suffix, token_period_sec,
               token_explicit_max_ttl_sec, token_bound_cidrs, token_no_default_policy, token_num_uses, token_type
        FROM access.token_roles
        WHERE tenant_id = \(tenant.id) AND role_name = \(name)
        """
    }

    /// By name, at most 10,000.
    package func tokenRoleNames(of tenant: Tenant) async throws -> [String] {
        try await database.rows(
            for: tenant.id,
            """
            SELECT role_name FROM access.token_roles WHERE tenant_id = \(tenant.id) ORDER BY role_name LIMIT 10000
            """
        ) { row in try row["role_name"] }
    }

    /// Makes a role, or changes the one of this name: what `change` leaves as it was, stays.
    ///
    /// - Throws: `ClientError.invalid`.
    package func putTokenRole(
        _ name: String,
        of tenant: Tenant,
        _ change: @escaping @Sendable (inout TokenRole) throws -> Void
    ) async throws {
        try await database.transaction(for: tenant.id) { db in
            // Two that change one role come one after the other, also where both make it.
            let lock = "access.token_role/\(tenant.id)/\(name)"
            try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\(lock), 0))")
            let known = try db.first(Self.tokenRole(named: name, of: tenant), as: TokenRole.init)
            var role = known ?? TokenRole(name: name)
            try change(&role)
            try role.check()
            try db.execute(
                """
                INSERT INTO access.token_roles
                    (tenant_id, role_name, allowed_policies, disallowed_policies, allowed_policies_glob,
                     disallowed_policies_glob, allowed_entity_aliases, is_orphan, is_renewable, path_suffix, token_period_sec,
                     token_explicit_max_ttl_sec, token_bound_cidrs, token_no_default_policy, token_num_uses, token_type)
                VALUES (\(tenant.id), \(role.name), \(role.allowedPolicies), \(role.disallowedPolicies),
                        \(role.allowedPoliciesGlob), \(role.disallowedPoliciesGlob), \(role.allowedEntityAliases),
                        \(role.isOrphan), \(role.isRenewable), \(role.pathSuffix), \(role.tokenPeriod),
                        \(role.tokenExplicitMaxTTL), \(role.tokenBoundCIDRs), \(role.tokenNoDefaultPolicy),
                        \(role.tokenNumUses), \(role.tokenType.rawValue))
                ON CONFLICT (tenant_id, role_name) DO UPDATE
                SET allowed_policies = EXCLUDED.allowed_policies, disallowed_policies = EXCLUDED.disallowed_policies,
                    allowed_policies_glob = EXCLUDED.allowed_policies_glob,
                    disallowed_policies_glob = EXCLUDED.disallowed_policies_glob,
                    allowed_entity_aliases = EXCLUDED.allowed_entity_aliases, is_orphan = EXCLUDED.is_orphan,
                    is_renewable = EXCLUDED.is_renewable, path_suffix = EXCLUDED.path_suffix,
                    token_period_sec = EXCLUDED.token_period_sec,
                    token_explicit_max_ttl_sec = EXCLUDED.token_explicit_max_ttl_sec,
                    token_bound_cidrs = EXCLUDED.token_bound_cidrs,
                    token_no_default_policy = EXCLUDED.token_no_default_policy, token_num_uses = EXCLUDED.token_num_uses,
                    token_type = EXCLUDED.token_type
                """
            )
        }
    }

    /// One that is not there needs no deleting. Its tokens go on.
    package func deleteTokenRole(_ name: String, of tenant: Tenant) async throws {
        try await database.execute(
            for: tenant.id,
            "DELETE FROM access.token_roles WHERE tenant_id = \(tenant.id) AND role_name = \(name)"
        )
    }
}

extension TokenRole {
    fileprivate init(_ row: Row) throws {
        self.init(name: try row["role_name"])
        allowedPolicies = try row["allowed_policies"]
        disallowedPolicies = try row["disallowed_policies"]
        allowedPoliciesGlob = try row["allowed_policies_glob"]
        disallowedPoliciesGlob = try row["disallowed_policies_glob"]
        allowedEntityAliases = try row["allowed_entity_aliases"]
        isOrphan = try row["is_orphan"]
        isRenewable = try row["is_renewable"]
        pathSuffix = try row["path_suffix"]
        tokenPeriod = try row["token_period_sec"]
        tokenExplicitMaxTTL = try row["token_explicit_max_ttl_sec"]
        tokenBoundCIDRs = try row["token_bound_cidrs"]
        tokenNoDefaultPolicy = try row["token_no_default_policy"]
        tokenNumUses = try row["token_num_uses"]
        tokenType = try TokenType(column: "token_type", of: row)
    }
}

extension TokenType {
    init(column: String, of row: Row) throws {
        guard let type = Self(rawValue: try row[column]) else {
            throw PostgresError.decoding(column: column, expected: "a type of token", oid: PostgresType.text)
        }
        self = type
    }
}

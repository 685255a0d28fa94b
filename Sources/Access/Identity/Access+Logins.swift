package import Evidence
import Ledger
package import Postgres

/// The auth method that somebody signs in at.
package struct LoginMount: Sendable {
    package var tenant: Tenant
    package var id: UniqueID
    /// `auth/approle/`, with the slash at its end.
    package var path: String
    package var accessor: String
    package var limits: TokenLimits
    /// What kind of tokens it makes where a role says nothing.
    package var tokenType: TokenType

    package init(
        tenant: Tenant,
        id: UniqueID,
        path: String,
        accessor: String,
        limits: TokenLimits = TokenLimits(),
        tokenType: TokenType = .defaultService
    ) {
        self.tenant = tenant
        self.id = id
        self.path = path
        self.accessor = accessor
        self.limits = limits
        self.tokenType = tokenType
    }
}

/// That somebody has proved who they are, and what they get for it.
package struct NewLogin: Sendable {
    package var mount: LoginMount
    /// What the method knows it by.
    package var alias: String
    package var displayName: String
    /// What made it: `auth/approle/login`.
    package var path: String
    package var settings: TokenSettings
    package var metadata: [String: String]
    /// What the alias keeps of it.
    package var aliasMetadata: [String: String]
    /// What the method calls the groups it is in; `nil` where the method knows of none.
    package var groups: [String]?
    /// What else the method found out.
    package var origin: LoginOrigin

    package init(
        mount: LoginMount,
        alias: String,
        displayName: String,
        path: String,
        settings: TokenSettings,
        metadata: [String: String] = [:],
        aliasMetadata: [String: String] = [:],
        groups: [String]? = nil,
        origin: LoginOrigin = LoginOrigin()
    ) {
        self.mount = mount
        self.alias = alias
        self.displayName = displayName
        self.path = path
        self.settings = settings
        self.metadata = metadata
        self.aliasMetadata = aliasMetadata
        self.groups = groups
        self.origin = origin
    }
}

extension Access {
    /// Makes the token of a login, and with the first one of an alias its entity.
    ///
    /// - Throws: `ClientError.denied` where the entity is disabled, or the agent or application that it is, or whose the
    ///   certificate is, is suspended or retired.
    package func logIn(_ login: NewLogin) async throws -> IssuedClientToken {
        try await database.transaction(for: login.mount.tenant.id) { db in try logIn(login, in: db) }
    }

    /// The same in the transaction in which the proof was taken.
    package func logIn(_ login: NewLogin, in db: isolated Connection) throws -> IssuedClientToken {
        let mount = login.mount
        let known = try signed(
            in: login.alias,
            metadata: login.aliasMetadata,
            mountAccessor: mount.accessor,
            of: mount.tenant,
            in: db
        )
        var entity = known.entity
        if let names = login.groups {
            let accessor = mount.accessor
            entity.groups = try join(names, entity.id, mountAccessor: accessor, of: mount.tenant, in: db)
        }
        let now = entries.clock.now()
        let standing = try standing(of: known.principal, login.origin, mount.tenant.id, at: now, in: db)
        guard standing.cutOff == nil else { throw ClientError.denied }
        let (grant, warnings) = grant(login, entity, standing, at: now)
        let isBatch = grant.type == .batch
        let token = isBatch ? try batchToken(of: grant) : ClientToken.random()
        if !isBatch { try insert(grant, token, in: db) }
        return IssuedClientToken(token: token, grant: grant, leaseDuration: grant.ttl, warnings: warnings)
    }

    /// What a login gives, and what of it was cut: nothing is written.
    func grant(
        _ login: NewLogin,
        _ entity: TokenGrant.Entity,
        _ standing: TokenStanding,
        at now: Instant
    ) -> (grant: TokenGrant, warnings: [String]) {
        let (mount, settings) = (login.mount, login.settings)
        let isBatch = settings.type.kind(at: mount.tokenType) == .batch
        let (ttl, warnings) = Self.lifetime(settings, at: mount)
        let policies = settings.noDefaultPolicy ? settings.policies : settings.policies + ["default"]
        let grant = TokenGrant(
            tenant: mount.tenant,
            tokenID: entries.identifier(),
            accessor: isBatch ? "" : Base62.random(24),
            type: isBatch ? .batch : .service,
            parentID: nil,
            tokenPolicies: policies.asPolicies,
            metadata: login.metadata,
            displayName: login.displayName,
            path: login.path,
            mountID: mount.id,
            role: nil,
            entity: entity,
            boundCIDRs: settings.boundCIDRs,
            numUses: isBatch ? 0 : settings.numUses,
            isRenewable: !isBatch,
            createdAt: now,
            renewedAt: nil,
            expiresAt: now.advanced(by: .seconds(ttl)),
            ttl: ttl,
            maxTTL: settings.maxTTL > 0 ? min(settings.maxTTL, mount.limits.maxTTL) : mount.limits.maxTTL,
            explicitMaxTTL: isBatch ? 0 : settings.explicitMaxTTL,
            period: isBatch ? 0 : settings.period,
            origin: login.origin,
            standing: standing
        )
        return (grant, warnings)
    }

    /// Who signs in, as the agent or application that it is registered as, by its entity or its certificate.
    private func standing(
        of principal: PrincipalFacts?,
        _ origin: LoginOrigin,
        _ tenant: TenantID,
        at now: Instant,
        in db: isolated Connection
    ) throws -> TokenStanding {
        var registered: RegisteredCertificate?
        if let certificate = origin.certificate {
            registered = try db.first(
                "SELECT access.certificate_of(\(tenant), \(certificate)) AS token_certificate"
            ) { row in RegisteredCertificate(try row["token_certificate"]) } ?? nil
        }
        return TokenStanding(
            caller: nil,
            own: principal,
            origin: origin,
            tokenCertificate: registered,
            shown: nil,
            at: now
        )
    }

    private static func lifetime(_ settings: TokenSettings, at mount: LoginMount) -> (Int, [String]) {
        var warnings: [String] = []
        let max = settings.maxTTL > 0 ? min(settings.maxTTL, mount.limits.maxTTL) : mount.limits.maxTTL
        var ttl =
            settings.period > 0 ? settings.period : settings.ttl > 0 ? settings.ttl : mount.limits.defaultTTL
        // A period has no end by itself; one turn of it is no longer than the mount lets any token live.
        if ttl > max {
            if settings.period > 0 {
                warnings.append(TokenPlan.cappedPeriod(ttl, max))
            } else if settings.ttl > 0 {
                warnings.append(TokenPlan.capped(ttl, max, "max_ttl"))
            }
            ttl = max
        }
        if settings.explicitMaxTTL > 0, ttl > settings.explicitMaxTTL { ttl = settings.explicitMaxTTL }
        return (ttl, warnings)
    }

    /// Deletes what was kept for a mount, and ends the tokens of its logins: the mount is going.
    package func forgetMount(
        _ mount: UniqueID,
        accessor: String,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try revokeTokens(ofMount: mount, of: tenant, in: db)
        try db.execute("DELETE FROM access.roles WHERE tenant_id = \(tenant) AND mount_id = \(mount)")
        try db.execute(
            "DELETE FROM access.userpass_users WHERE tenant_id = \(tenant) AND mount_id = \(mount)"
        )
        try db.execute(
            "DELETE FROM access.login_failures WHERE tenant_id = \(tenant) AND mount_id = \(mount)"
        )
        try db.execute(
            "DELETE FROM access.entity_aliases WHERE tenant_id = \(tenant) AND mount_accessor = \(accessor)"
        )
        try db.execute(
            """
            DELETE FROM access.group_entities AS member
            USING access.group_aliases AS alias
            WHERE member.tenant_id = \(tenant) AND alias.tenant_id = \(tenant)
              AND alias.group_id = member.group_id AND alias.mount_accessor = \(accessor)
            """
        )
        try db.execute(
            "DELETE FROM access.group_aliases WHERE tenant_id = \(tenant) AND mount_accessor = \(accessor)"
        )
    }
}

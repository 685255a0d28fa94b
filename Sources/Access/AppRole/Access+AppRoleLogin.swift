import Evidence
import Ledger
import Postgres

extension Access {
    /// Signs a machine in with a RoleID and a SecretID. Of those who show a SecretID for one use at once, one gets in: its
    /// use, the token and the entity are one transaction.
    ///
    /// - Throws: `ClientError.wrongSecretID` whatever does not go together, `.denied` while locked out, `.tooMany`; what the
    ///   cipher throws.
    package func logInWithAppRole(
        roleID: String,
        secretID: SecretID?,
        at mount: LoginMount,
        from address: String
    ) async throws -> IssuedClientToken {
        if let secretID, let issued = try await shortLogin(roleID, secretID, at: mount, from: address) {
            return issued
        }
        try await checkLockout(roleID, at: mount, from: address)
        do {
            return try await database.transaction(for: mount.tenant.id) { db in
                let (role, shown) = try proof(roleID, secretID, at: mount, from: address, in: db)
                let login = role.login(shown, at: mount)
                guard AddressRange.admits(address, login.settings.boundCIDRs) else {
                    throw ClientError.wrongSecretID
                }
                try settleFailures(of: roleID, at: mount, in: db)
                let issued = try logIn(login, in: db)
                knownRoles.remember(role.id, as: roleID, at: mount)
                return issued
            }
        } catch ClientError.wrongSecretID {
            try await noteFailure(of: roleID, at: mount, from: address)
            if let secretID {
                let now = entries.clock.now()
                try await afterRefusal.run { [self] in
                    try await noteReuse(of: secretID, roleID: roleID, at: mount, from: address, now: now)
                }
            }
            throw ClientError.wrongSecretID
        }
    }

    private func proof(
        _ roleID: String,
        _ secretID: SecretID?,
        at mount: LoginMount,
        from address: String,
        in db: isolated Connection
    ) throws -> (AppRole, ShownSecretID?) {
        let role = try db.first(
            """
            SELECT approle_id, role_name, role_id, policies, token_policies, ttl_seconds, max_ttl_seconds, bind_secret_id,
                   secret_id_num_uses, secret_id_ttl_seconds, bound_cidr_list, has_local_secret_ids, token_bound_cidrs,
                   token_explicit_max_ttl_seconds, token_no_default_policy, token_num_uses, token_period_seconds,
                   token_type, enabled
            FROM access.roles
            WHERE tenant_id = \(mount.tenant.id) AND mount_id = \(mount.id) AND role_id = \(roleID)
            """,
            as: AppRole.init
        )
        guard let role, role.isEnabled, AddressRange.admits(address, role.boundCIDRs) else {
            // As much is looked up as for a wrong SecretID: who tries RoleIDs learns none from how long it takes.
            if let secretID {
                let nobody = entries.identifier()
                let hash = try hash(secretID, of: nobody, mount.tenant.id)
                _ = try take(hash, of: nobody, mount.tenant.id, from: address, in: db)
            }
            throw ClientError.wrongSecretID
        }
        guard role.bindSecretID else { return (role, nil) }
        guard let secretID else { throw ClientError.wrongSecretID }
        let hash = try hash(secretID, of: role.id, mount.tenant.id)
        return (role, try take(hash, of: role.id, mount.tenant.id, from: address, in: db))
    }

    /// Takes a use of the SecretID, and with the last one the SecretID.
    private func take(
        _ hash: Digest,
        of role: UniqueID,
        _ tenant: TenantID,
        from address: String,
        in db: isolated Connection
    ) throws -> ShownSecretID {
        let now = entries.clock.now()
        let found = try db.first(
            """
            SELECT secret_id_accessor, cidr_list, token_bound_cidrs, metadata, uses_left FROM access.secret_ids
            WHERE tenant_id = \(tenant) AND approle_id = \(role) AND secret_id_hash = \(hash)
              AND (expires_at IS NULL OR expires_at > \(now))
            """
        ) { row in
            (
                accessor: try row["secret_id_accessor"] as String, cidrs: try row["cidr_list"] as [String],
                usesLeft: try row["uses_left"] as Int?,
                shown: ShownSecretID(
                    tokenBoundCIDRs: try row["token_bound_cidrs"],
                    metadata: (try row["metadata"] as JSON).texts
                )
            )
        }
        guard let found, AddressRange.admits(address, found.cidrs) else { throw ClientError.wrongSecretID }
        guard found.usesLeft != nil else { return found.shown }
        // The row's lock lets one after the other take a use, each from what the one before has left.
        let left = try db.first(
            """
            UPDATE access.secret_ids SET uses_left = uses_left - 1, updated_at = \(now)
            WHERE tenant_id = \(tenant) AND approle_id = \(role) AND secret_id_hash = \(hash) AND uses_left > 0
            RETURNING uses_left
            """
        ) { row -> Int in try row["uses_left"] }
        guard let left else { throw ClientError.wrongSecretID }
        if left == 0 {
            try db.execute(
                """
                DELETE FROM access.secret_ids
                WHERE tenant_id = \(tenant) AND approle_id = \(role) AND secret_id_hash = \(hash)
                """
            )
            try Self.noteLastUse(
                of: hash,
                accessor: found.accessor,
                role: role,
                tenant: tenant,
                from: address,
                at: now,
                in: db
            )
        }
        return found.shown
    }
}

/// What a SecretID gives besides its role.
struct ShownSecretID {
    var tokenBoundCIDRs: [String]
    var metadata: [String: String]
}

extension AppRole {
    /// What whoever has shown a SecretID of it gets.
    func login(_ shown: ShownSecretID?, at mount: LoginMount) -> NewLogin {
        var settings = settings
        if let shown, !shown.tokenBoundCIDRs.isEmpty { settings.boundCIDRs = shown.tokenBoundCIDRs }
        return NewLogin(
            mount: mount,
            alias: roleID,
            displayName: mount.displayName,
            path: mount.path + "login",
            settings: settings,
            metadata: (shown?.metadata ?? [:]).merging(aliasMetadata) { _, own in own },
            aliasMetadata: aliasMetadata
        )
    }

    var aliasMetadata: [String: String] { ["role_name": name] }
}

extension LoginMount {
    /// How its tokens are called: `approle`, from `auth/approle/`.
    package var displayName: String {
        var name = Substring(path)
        if name.hasPrefix("auth/") { name = name.dropFirst(5) }
        while name.hasSuffix("/") { name.removeLast() }
        return String(name.replacing("/", with: "-"))
    }
}

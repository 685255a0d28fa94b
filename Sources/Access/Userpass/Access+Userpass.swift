import Evidence
import Ledger
import Postgres

/// Who signs in with a name and a password.
package struct UserpassUser: Hashable, Sendable {
    /// In lower case.
    package let name: String
    /// Token policies that were set under the old name.
    package var policies: [String]?
    package var settings = TokenSettings()

    package init(name: String) { self.name = name }
}

/// A password as its user types it.
package struct Password: Sendable {
    fileprivate let text: String

    /// `nil` for what can't be one: nothing, or more than 4,096 bytes.
    package init?(_ text: String) {
        guard !text.isEmpty, text.utf8.count <= 4_096 else { return nil }
        self.text = text
    }
}

extension Password: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "‹redacted›" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}

extension Access {
    package func userpassUser(_ name: String, at mount: LoginMount) async throws -> UserpassUser? {
        try await database.first(for: mount.tenant.id, Self.user(name, at: mount), as: UserpassUser.init)
    }

    /// By name, at most 100,000.
    package func userpassNames(at mount: LoginMount) async throws -> [String] {
        try await database.rows(
            for: mount.tenant.id,
            """
            SELECT username FROM access.userpass_users
            WHERE tenant_id = \(mount.tenant.id) AND mount_id = \(mount.id)
            ORDER BY username
            LIMIT 100000
            """
        ) { row in try row["username"] }
    }

    /// Makes a user, or changes the one of this name: what `change` leaves as it was, stays, and so does the password
    /// where none is given.
    ///
    /// - Throws: `ClientError.invalid`, also for a new user without a password; `.missing` where there is none and none is
    ///   to be made.
    package func putUserpassUser(
        _ name: String,
        password: Password?,
        at mount: LoginMount,
        creating: Bool = true,
        _ change: @escaping @Sendable (inout UserpassUser) throws -> Void
    ) async throws {
        let name = name.lowercased()
        try ClientError.check(name: name, "username")
        try await check(name, hasPassword: password != nil, at: mount, creating: creating, change)
        // Before the transaction: it takes long.
        let hash: PasswordHash?
        if let password { hash = try await PasswordHash.make(of: password.text) } else { hash = nil }
        let tenant = mount.tenant.id
        try await database.transaction(for: tenant) { db in
            let lock = "access.user/\(tenant)/\(mount.id)/\(name)"
            try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\(lock), 0))")
            let known = try db.first(Self.user(name, at: mount), as: UserpassUser.init)
            guard known != nil || creating else { throw ClientError.missing }
            guard known != nil || hash != nil else { throw ClientError.invalid("missing password") }
            var user = known ?? UserpassUser(name: name)
            try user.apply(change)
            let (now, settings) = (entries.clock.now(), user.settings)
            if known == nil, let hash {
                try db.execute(
                    """
                    INSERT INTO access.userpass_users
                        (tenant_id, mount_id, username, password_salt, password_hash, scrypt_cost, policies,
                         token_policies, ttl_seconds, max_ttl_seconds, token_bound_cidrs,
                         token_explicit_max_ttl_seconds, token_no_default_policy, token_num_uses,
                         token_period_seconds, token_type, created_at, updated_at)
                    VALUES (\(tenant), \(mount.id), \(name), \(hash.salt), \(hash.hash), \(hash.cost),
                            \(user.policies), \(settings.policies), \(settings.ttl), \(settings.maxTTL),
                            \(settings.boundCIDRs), \(settings.explicitMaxTTL), \(settings.noDefaultPolicy),
                            \(settings.numUses), \(settings.period), \(settings.type.rawValue), \(now), \(now))
                    """
                )
                return
            }
            try db.execute(
                """
                UPDATE access.userpass_users
                SET password_salt = coalesce(\(hash?.salt), password_salt),
                    password_hash = coalesce(\(hash?.hash), password_hash),
                    scrypt_cost = coalesce(\(hash?.cost), scrypt_cost),
                    policies = \(user.policies), token_policies = \(settings.policies),
                    ttl_seconds = \(settings.ttl), max_ttl_seconds = \(settings.maxTTL),
                    token_bound_cidrs = \(settings.boundCIDRs),
                    token_explicit_max_ttl_seconds = \(settings.explicitMaxTTL),
                    token_no_default_policy = \(settings.noDefaultPolicy), token_num_uses = \(settings.numUses),
                    token_period_seconds = \(settings.period), token_type = \(settings.type.rawValue),
                    updated_at = \(now)
                WHERE tenant_id = \(tenant) AND mount_id = \(mount.id) AND username = \(name)
                """
            )
        }
    }

    /// Refuses what will be refused before a password costs anything: no one makes the server work by asking for what it
    /// does not do.
    private func check(
        _ name: String,
        hasPassword: Bool,
        at mount: LoginMount,
        creating: Bool,
        _ change: @Sendable (inout UserpassUser) throws -> Void
    ) async throws {
        let known = try await userpassUser(name, at: mount)
        guard known != nil || creating else { throw ClientError.missing }
        guard known != nil || hasPassword else { throw ClientError.invalid("missing password") }
        var trial = known ?? UserpassUser(name: name)
        try trial.apply(change)
    }

    /// One that is not there needs no deleting; tokens go on.
    package func deleteUserpassUser(_ name: String, at mount: LoginMount) async throws {
        try await database.execute(
            for: mount.tenant.id,
            """
            DELETE FROM access.userpass_users
            WHERE tenant_id = \(mount.tenant.id) AND mount_id = \(mount.id) AND username = \(name.lowercased())
            """
        )
    }

    /// Signs somebody in with a name and a password. Takes as long where there is no such user.
    ///
    /// - Throws: `ClientError.wrongPassword` whichever is wrong, `.denied` while locked out, `.tooMany`.
    package func logInWithPassword(
        name: String,
        password: Password,
        at mount: LoginMount,
        from address: String
    ) async throws -> IssuedClientToken {
        let name = name.lowercased()
        try await checkLockout(name, at: mount, from: address)
        let found = try await database.first(for: mount.tenant.id, Self.user(name, at: mount)) { row in
            (
                user: try UserpassUser(row),
                hash: PasswordHash(
                    salt: try row["password_salt"],
                    hash: try row["password_hash"],
                    cost: try row["scrypt_cost"]
                )
            )
        }
        let isRight = try await (found?.hash ?? .nobody).matches(password.text)
        guard let found, isRight, AddressRange.admits(address, found.user.settings.boundCIDRs) else {
            try await noteFailure(of: name, at: mount, from: address)
            throw ClientError.wrongPassword
        }
        return try await database.transaction(for: mount.tenant.id) { db in
            // Neither deleted nor given another password while the one shown was looked at.
            let stands = try db.first(
                """
                SELECT true AS stands FROM access.userpass_users
                WHERE tenant_id = \(mount.tenant.id) AND mount_id = \(mount.id) AND username = \(name)
                  AND password_hash = \(found.hash.hash)
                FOR SHARE
                """
            ) { row -> Bool in try row["stands"] }
            guard stands == true else { throw ClientError.wrongPassword }
            try settleFailures(of: name, at: mount, in: db)
            return try logIn(
                NewLogin(
                    mount: mount,
                    alias: name,
                    displayName: mount.displayName + "-" + name,
                    path: mount.path + "login/" + name,
                    settings: found.user.settings,
                    metadata: ["username": name],
                    origin: .person
                ),
                in: db
            )
        }
    }

    private static func user(_ name: String, at mount: LoginMount) -> Query {
        """
        SELECT username, password_salt, password_hash, scrypt_cost, policies, token_policies, ttl_seconds, max_ttl_seconds,
               token_bound_cidrs, token_explicit_max_ttl_seconds, token_no_default_policy, token_num_uses,
               token_period_seconds, token_type
        FROM access.userpass_users
        WHERE tenant_id = \(mount.tenant.id) AND mount_id = \(mount.id) AND username = \(name.lowercased())
        """
    }
}

extension UserpassUser {
    /// - Throws: `ClientError.invalid`; what `change` throws.
    fileprivate mutating func apply(_ change: (inout UserpassUser) throws -> Void) throws {
        try change(&self)
        settings.policies = settings.policies.asPolicies
        policies = policies.map(\.asPolicies)
        try settings.check()
    }

    fileprivate init(_ row: Row) throws {
        self.init(name: try row["username"])
        policies = try row["policies"]
        settings = try TokenSettings(row)
    }
}

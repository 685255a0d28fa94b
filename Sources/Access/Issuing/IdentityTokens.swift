package import Evidence
package import Ledger
package import Postgres

/// Tokens that say to others who an entity is, signed with a tenant's named keys (OpenID Connect Core 1.0 §2).
package struct IdentityTokens: Sendable {
    private let database: Database
    private let cipher: AccessCipher
    private let entries: EntryMaker

    package init(database: Database, cipher: AccessCipher, entries: EntryMaker) {
        self.database = database
        self.cipher = cipher
        self.entries = entries
    }

    private var now: Instant { entries.clock.now() }

    // MARK: The issuer

    /// Empty: the server's own address.
    package func issuer(of tenant: TenantID) async throws -> String {
        let query: Query = "SELECT issuer FROM access.identity_issuers WHERE tenant_id = \(tenant)"
        return try await database.first(for: tenant, query) { row in try row["issuer"] as String } ?? ""
    }

    /// - Throws: `ClientError.invalid` for what is no address of a host.
    package func setIssuer(_ issuer: String, of tenant: TenantID) async throws {
        if !issuer.isEmpty {
            let rest =
                issuer.hasPrefix("https://")
                ? issuer.dropFirst(8) : issuer.hasPrefix("http://") ? issuer.dropFirst(7) : ""
            guard !rest.isEmpty,
                rest.allSatisfy({
                    $0.isASCII && $0 != "/" && $0 != "?" && $0 != "#" && $0 != "@" && $0 != " "
                })
            else {
                throw ClientError.invalid(
                    "invalid issuer, which must include only a scheme, host, and optional port"
                )
            }
        }
        _ = try await database.execute(
            for: tenant,
            """
            INSERT INTO access.identity_issuers (tenant_id, issuer, updated_at)
            VALUES (\(tenant), \(issuer), \(now))
            ON CONFLICT (tenant_id) DO UPDATE SET issuer = excluded.issuer, updated_at = excluded.updated_at
            """
        )
    }

    // MARK: Keys

    package func key(_ name: String, of tenant: TenantID) async throws -> IdentityKey? {
        try await database.first(for: tenant, IdentityStore(tenant).key(name)) { row in
            IdentityKey(name: name, settings: try row.settings)
        }
    }

    package func keyNames(of tenant: TenantID) async throws -> [String] {
        try await database.rows(for: tenant, IdentityStore(tenant).keyNames) { row in
            try row["key_name"] as String
        }
    }

    /// Changes a key's settings, or makes the key. With another algorithm a new version signs from now on.
    ///
    /// - Throws: `ClientError.invalid`, what `change` throws.
    package func changeKey(
        _ name: String,
        of tenant: TenantID,
        _ change: @escaping @Sendable (inout IdentityKey) throws -> Void
    ) async throws {
        try ClientError.check(name: name, "name")
        let now = now
        try await database.transaction(for: tenant) { db in
            let store = IdentityStore(tenant)
            try db.execute(store.holdKey(name))
            let known = try db.first(store.key(name)) { row in
                IdentityKey(name: name, settings: try row.settings)
            }
            var key = known ?? IdentityKey(name: name)
            try change(&key)
            try key.check()
            try db.execute(store.write(key, try MethodStore.text(of: key.settings), at: now))
            if known?.algorithm != key.algorithm { try rotate(key, store, at: now, in: db) }
        }
    }

    /// A new version signs from now on; the one before is published for as long as tokens of it may be shown.
    ///
    /// - Parameter verificationPeriod: in seconds, in the place of the key's.
    /// - Throws: `ClientError.missing`.
    package func rotateKey(_ name: String, verificationPeriod: Int?, of tenant: TenantID) async throws {
        let now = now
        try await database.transaction(for: tenant) { db in
            let store = IdentityStore(tenant)
            try db.execute(store.holdKey(name))
            let known = try db.first(store.key(name)) { row in
                IdentityKey(name: name, settings: try row.settings)
            }
            guard var key = known else { throw ClientError.missing }
            if let verificationPeriod { key.verificationPeriod = verificationPeriod }
            try key.check()
            try rotate(key, store, at: now, in: db)
        }
    }

    /// - Throws: `ClientError.invalid` while roles sign with it.
    package func removeKey(_ name: String, of tenant: TenantID) async throws {
        try await database.transaction(for: tenant) { db in
            let store = IdentityStore(tenant)
            try db.execute(store.holdKey(name))
            let users = try db.rows(store.roles(signingWith: name)) { row in try row["role_name"] as String }
            guard users.isEmpty else {
                throw ClientError.invalid(
                    "unable to delete key \"\(name)\" because it is currently referenced by these roles: "
                        + users.joined(separator: ", ")
                )
            }
            try db.execute(store.removeKey(name))
        }
    }

    private func rotate(
        _ key: IdentityKey,
        _ store: IdentityStore,
        at now: Instant,
        in db: isolated Connection
    ) throws {
        let id = entries.identifier()
        let pair = try SigningPair(for: key.algorithm)
        let encrypted = try cipher.encrypt(Array(pair.pem.utf8), store.tenant, Self.place(of: id))
        let jwk = LooseJSON.object(try pair.jwk(id: id.description)).text
        try db.execute(store.retire(key.name, until: now.advanced(by: .seconds(key.verificationPeriod))))
        try db.execute(store.forgetVersions(of: key.name, at: now))
        try db.execute(store.insert(id, of: key, jwk, encrypted, at: now))
        try db.execute(store.noteRotation(of: key.name, at: now))
    }

    private static func place(of id: UniqueID) -> String { "access.identity_key_versions/\(id)" }

    /// All that are published, as JWKs.
    package func publicKeys(of tenant: TenantID) async throws -> [LooseJSON] {
        try await database.rows(for: tenant, IdentityStore(tenant).publicKeys(at: now)) { row in
            let text: String = try row["public_key"]
            return try LooseJSON(parsing: text.utf8)
        }
    }

    // MARK: Roles

    package func role(_ name: String, of tenant: TenantID) async throws -> IdentityRole? {
        try await database.first(for: tenant, IdentityStore(tenant).role(name)) { row in
            IdentityRole(name: name, settings: try row.settings)
        }
    }

    package func roleNames(of tenant: TenantID) async throws -> [String] {
        try await database.rows(for: tenant, IdentityStore(tenant).roleNames) { row in
            try row["role_name"] as String
        }
    }

    /// - Throws: `ClientError.invalid`, what `change` throws.
    package func changeRole(
        _ name: String,
        of tenant: TenantID,
        _ change: @escaping @Sendable (inout IdentityRole) throws -> Void
    ) async throws {
        try ClientError.check(name: name, "name")
        let (now, client) = (now, Base62.random(26))
        try await database.transaction(for: tenant) { db in
            let store = IdentityStore(tenant)
            try db.execute(store.holdRole(name))
            let known = try db.first(store.role(name)) { row in
                IdentityRole(name: name, settings: try row.settings)
            }
            var role = known ?? IdentityRole(name: name)
            try change(&role)
            if role.client.isEmpty { role.client = client }
            try role.check()
            // A token may live no longer than its key is published.
            if let key = try db.first(
                store.key(role.key),
                as: { row in
                    IdentityKey(name: role.key, settings: try row.settings)
                }
            ), role.ttl > key.verificationPeriod {
                throw ClientError.invalid(
                    "a role's ttl cannot be longer than the verification_ttl of the key it references"
                )
            }
            try db.execute(store.write(role, try MethodStore.text(of: role.settings), at: now))
        }
    }

    package func removeRole(_ name: String, of tenant: TenantID) async throws {
        _ = try await database.execute(for: tenant, IdentityStore(tenant).removeRole(name))
    }

    // MARK: Tokens

    /// A token that says who has `grant`.
    ///
    /// - Parameters:
    ///   - issuer: whole, with its path.
    ///   - longest: what policies let it hold, in seconds.
    /// - Throws: `ClientError.invalid`, `.missing`.
    package func issue(
        _ name: String,
        to grant: TokenGrant,
        issuer: String,
        longest: Int? = nil
    ) async throws -> (token: String, client: String, ttl: Int) {
        let tenant = grant.tenant.id
        guard let role = try await role(name, of: tenant) else {
            throw ClientError.invalid("role \"\(name)\" not found")
        }
        guard let entity = grant.entity else {
            throw ClientError.invalid("no entity associated with the request's token")
        }
        guard let key = try await key(role.key, of: tenant) else {
            throw ClientError.invalid("key \"\(role.key)\" not found")
        }
        guard key.allows(role.client) else {
            throw ClientError.invalid(
                "the key \"\(key.name)\" does not list the client ID of the role \"\(name)\" as an allowed client ID"
            )
        }
        let (pair, id) = try await signer(key, of: tenant)
        let now = now
        let second = Int(now.microseconds / 1_000_000)
        var claims = try IdentityTemplate(role.template).claims(of: entity, at: now)
        claims["iss"] = .string(issuer)
        claims["sub"] = .string(entity.id.description)
        claims["aud"] = .string(role.client)
        claims["iat"] = .number(second)
        let ttl = min(role.ttl, longest ?? role.ttl)
        claims["exp"] = .number(second + ttl)
        claims["namespace"] = .string(grant.tenant.name)
        let token = try await pair.token(claims, keyID: id.description)
        return (token, role.client, ttl)
    }

    /// The version that signs now, made anew where it has signed for its period.
    private func signer(_ key: IdentityKey, of tenant: TenantID) async throws -> (SigningPair, UniqueID) {
        let now = now
        let found = try await database.transaction(for: tenant) { db in
            let store = IdentityStore(tenant)
            let rotatedAt = try db.first(store.key(key.name)) { row in try row["rotated_at"] as Instant }
            if let rotatedAt, rotatedAt.advanced(by: .seconds(key.rotationPeriod)) <= now {
                try db.execute(store.holdKey(key.name))
                let again = try db.first(store.key(key.name)) { row in try row["rotated_at"] as Instant }
                // Unless another one did meanwhile.
                if again == rotatedAt { try rotate(key, store, at: now, in: db) }
            }
            return try db.first(store.signer(of: key.name)) { row in
                (
                    id: try row["key_id"] as UniqueID,
                    algorithm: try row["algorithm"] as String,
                    encrypted: try row["encrypted_private_key"] as [UInt8]
                )
            }
        }
        guard let found else { throw ClientError.missing }
        let pem = try await cipher.decrypt(found.encrypted, tenant, Self.place(of: found.id))
        return (
            try SigningPair(pem: String(decoding: pem, as: UTF8.self), algorithm: found.algorithm), found.id
        )
    }

    /// Whether a token is one of the tenant's, holds, and is for `client`, where one is given.
    package func isActive(
        _ text: String,
        client: String?,
        issuer: String,
        of tenant: TenantID
    ) async throws -> Bool {
        guard let token = try? SignedToken(text) else { return false }
        let keys = try await publicKeys(of: tenant).compactMap { $0.object.flatMap(TokenKey.init(jwk:)) }
        var isSigned = false
        for key in keys where await key.hasSigned(token) { isSigned = true }
        let time = Double(now.microseconds) / 1_000_000
        guard isSigned, token.claims.object.text("iss") == issuer,
            let end = try? token.claims.time("exp"), time < end
        else { return false }
        return client.map { token.claims.texts("aud").contains($0) } ?? true
    }
}

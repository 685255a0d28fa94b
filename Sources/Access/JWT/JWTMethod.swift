import Evidence
package import Ledger
package import Postgres

/// The auth methods jwt and oidc: whoever shows a token of a provider that is trusted signs in with what it says.
package struct JWTMethod: Sendable {
    package let roles: MethodRoles<JWTRole>
    let database: Database
    let cipher: AccessCipher
    let clock: any WallClock
    let fetcher: WebFetcher
    let keySets: KeySets

    package init(database: Database, cipher: AccessCipher, fetcher: WebFetcher, clock: any WallClock) {
        roles = MethodRoles(database: database, clock: clock)
        self.database = database
        self.cipher = cipher
        self.clock = clock
        self.fetcher = fetcher
        keySets = KeySets(fetcher: fetcher)
    }

    // MARK: Configuration

    package func configuration(at mount: LoginMount) async throws -> JWTConfiguration? {
        try await database.first(for: mount.tenant.id, MethodStore(mount).configuration) { row in
            JWTConfiguration(try row.settings)
        }
    }

    /// Puts `configuration` in the place of the one before, once whom it names has answered.
    ///
    /// - Throws: `ClientError.invalid`.
    package func configure(
        _ configuration: JWTConfiguration,
        clientSecret: String?,
        at mount: LoginMount
    ) async throws {
        let secret = clientSecret.flatMap { $0.isEmpty ? nil : $0 }
        try configuration.check(hasSecret: secret != nil)
        if !configuration.discoveryURL.isEmpty {
            _ = try await keySets.provider(
                configuration.discoveryURL,
                authorities: configuration.discoveryAuthorities,
                isFresh: true
            )
        }
        if !configuration.keySetURL.isEmpty {
            _ = try await keySets.keys(
                at: configuration.keySetURL,
                authorities: configuration.keySetAuthorities,
                isFresh: true
            )
        }
        let encrypted = try secret.map {
            try cipher.encrypt(Array($0.utf8), mount.tenant.id, mount.secretPlace)
        }
        let text = try MethodStore.text(of: configuration.settings)
        let query = MethodStore(mount).write(configuration: text, secret: encrypted, at: clock.now())
        _ = try await database.execute(for: mount.tenant.id, query)
    }

    /// - Throws: `ClientError.invalid`.
    func configured(at mount: LoginMount) async throws -> JWTConfiguration {
        guard let configuration = try await configuration(at: mount) else { throw ClientError.notConfigured }
        return configuration
    }

    func clientSecret(at mount: LoginMount) async throws -> String? {
        let found = try await database.first(for: mount.tenant.id, MethodStore(mount).configuration) { row in
            try row["encrypted_secret"] as [UInt8]?
        }
        guard let encrypted = found ?? nil else { return nil }
        return String(
            decoding: try await cipher.decrypt(encrypted, mount.tenant.id, mount.secretPlace),
            as: UTF8.self
        )
    }

    /// - Throws: `ClientError.invalid`.
    func role(
        _ name: String?,
        _ configuration: JWTConfiguration,
        at mount: LoginMount
    ) async throws -> JWTRole {
        let wanted = name.flatMap { $0.isEmpty ? nil : $0 } ?? configuration.defaultRole
        guard !wanted.isEmpty else {
            throw ClientError.invalid("missing role: give role, or have default_role configured")
        }
        guard let role = try await roles.role(wanted, at: mount) else {
            throw ClientError.invalid("role \"\(wanted)\" could not be found")
        }
        return role
    }

    // MARK: Signing in with a token

    /// A role that there is not is found out as late as one that does not take the token.
    ///
    /// - Throws: `ClientError`: `.unavailable` where nobody can be asked, else in words for the record.
    package func login(role name: String?, token text: String, at mount: LoginMount) async throws
        -> MethodLogin
    {
        let configuration = try await configured(at: mount)
        let token = try SignedToken(text)
        try await verify(token, configuration, algorithms: configuration.supportedAlgorithms)
        let role = try await role(name, configuration, at: mount)
        guard role.type == "jwt" else {
            throw ClientError.invalid(
                "role with oidc role_type is not allowed; sign in through oidc/auth_url"
            )
        }
        let issuer = configuration.boundIssuer.isEmpty ? nil : configuration.boundIssuer
        try role.checkValidity(of: token.claims, issuer: issuer, at: clock.now())
        return try role.login(with: token.claims)
    }

    /// Whether one of the keys that are trusted has signed it.
    ///
    /// - Parameter algorithms: those that are taken; none: every one that is known here.
    /// - Throws: `ClientError.invalid`.
    func verify(_ token: SignedToken, _ configuration: JWTConfiguration, algorithms: [String]) async throws {
        let taken = algorithms.isEmpty ? TokenKey.algorithms : algorithms
        guard taken.contains(token.algorithm), TokenKey.algorithms.contains(token.algorithm) else {
            throw ClientError.invalid(
                "error validating token: it is signed with an algorithm that is not taken here"
            )
        }
        guard configuration.validationKeys.isEmpty else {
            let keys = configuration.validationKeys.compactMap(TokenKey.init(pem:))
            guard await Self.isSigned(token, by: keys) else { throw Self.notVerified }
            return
        }
        let (address, authorities) = try await keySource(configuration)
        let keys = try await keySets.keys(at: address, authorities: authorities)
        if await Self.isSigned(token, by: keys) { return }
        // The provider may have changed its keys since.
        if let newer = try await keySets.newerKeys(at: address, authorities: authorities),
            await Self.isSigned(token, by: newer)
        {
            return
        }
        throw Self.notVerified
    }

    private static let notVerified = ClientError.invalid(
        "error validating token: error verifying token signature: no known key successfully validated the token signature"
    )

    private static func isSigned(_ token: SignedToken, by keys: [TokenKey]) async -> Bool {
        for key in keys where await key.hasSigned(token) { return true }
        return false
    }

    private func keySource(_ configuration: JWTConfiguration) async throws -> (String, authorities: String) {
        guard configuration.keySetURL.isEmpty else {
            return (configuration.keySetURL, configuration.keySetAuthorities)
        }
        let provider = try await keySets.provider(
            configuration.discoveryURL,
            authorities: configuration.discoveryAuthorities
        )
        return (provider.keySetURL, configuration.discoveryAuthorities)
    }
}

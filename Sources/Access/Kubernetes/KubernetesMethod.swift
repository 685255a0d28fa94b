package import Evidence
package import Ledger
package import Postgres

/// A cluster whose service accounts sign in; the reviewer's token is kept apart.
package struct KubernetesConfiguration: Hashable, Sendable {
    package var host = ""
    /// PEM, as it was written; it is looked at when the cluster is asked.
    package var authorities = ""
    /// PEM.
    package var keys: [String] = []
    package var issuer = ""
    package var checksNoIssuer = true
    package var usesNoLocalAccount = false
    package var takesAnnotations = false

    package init() {}

    init(_ settings: LooseObject) {
        host = settings.text("kubernetes_host")
        authorities = settings.text("kubernetes_ca_cert")
        keys = settings.texts("pem_keys")
        issuer = settings.text("issuer")
        checksNoIssuer = settings.flag("disable_iss_validation", true)
        usesNoLocalAccount = settings.flag("disable_local_ca_jwt")
        takesAnnotations = settings.flag("use_annotations_as_alias_metadata")
    }

    /// As clients read it.
    package var settings: LooseObject {
        [
            "kubernetes_host": .string(host),
            "kubernetes_ca_cert": .string(authorities),
            "pem_keys": .strings(keys),
            "issuer": .string(issuer),
            "disable_iss_validation": .bool(checksNoIssuer),
            "disable_local_ca_jwt": .bool(usesNoLocalAccount),
            "use_annotations_as_alias_metadata": .bool(takesAnnotations),
        ]
    }

    func check() throws(ClientError) {
        guard host.hasPrefix("https://") || host.hasPrefix("http://") else {
            throw .invalid("no host provided: give kubernetes_host as https://HOST:PORT")
        }
        guard !usesNoLocalAccount || !authorities.isEmpty else {
            throw .invalid("kubernetes_ca_cert must be given when disable_local_ca_jwt is true")
        }
        guard !takesAnnotations else {
            throw .invalid("use_annotations_as_alias_metadata is not known here; leave it out")
        }
        for key in keys where TokenKey(pem: key) == nil {
            throw .invalid("pem_keys holds what is no public key; give keys or certificates in PEM")
        }
    }
}

/// The account that a server has in the cluster that it runs in: the files that each pod is given.
package struct LocalServiceAccount: Sendable {
    package var token: String?
    /// PEM.
    package var authorities: String?

    package init(token: String?, authorities: String?) {
        self.token = token
        self.authorities = authorities
    }
}

/// The auth method kubernetes: whoever shows a service account's token is who the cluster says it is.
package struct KubernetesMethod: Sendable {
    package let roles: MethodRoles<KubernetesRole>
    private let database: Database
    private let cipher: AccessCipher
    private let clock: any WallClock
    private let fetcher: WebFetcher
    private let localAccount: @Sendable () async -> LocalServiceAccount

    /// - Parameter localAccount: read anew each time: such tokens rotate.
    package init(
        database: Database,
        cipher: AccessCipher,
        fetcher: WebFetcher,
        clock: any WallClock,
        localAccount: @escaping @Sendable () async -> LocalServiceAccount
    ) {
        roles = MethodRoles(database: database, clock: clock)
        self.database = database
        self.cipher = cipher
        self.clock = clock
        self.fetcher = fetcher
        self.localAccount = localAccount
    }

    // MARK: Configuration

    /// - Returns: with whether a reviewer's token goes with it.
    package func configuration(
        at mount: LoginMount
    ) async throws -> (configuration: KubernetesConfiguration, hasReviewer: Bool)? {
        try await database.first(for: mount.tenant.id, MethodStore(mount).configuration) { row in
            let secret: [UInt8]? = try row["encrypted_secret"]
            return (KubernetesConfiguration(try row.settings), secret != nil)
        }
    }

    /// - Throws: `ClientError.invalid`.
    package func configure(
        _ configuration: KubernetesConfiguration,
        reviewerToken: String?,
        at mount: LoginMount
    ) async throws {
        try configuration.check()
        let token = reviewerToken.flatMap { $0.isEmpty ? nil : $0 }
        if let token {
            do throws(ClientError) {
                _ = try SignedToken(token)
            } catch {
                throw ClientError.invalid(
                    "token_reviewer_jwt is no token: compact JWS format must have three parts"
                )
            }
        }
        let encrypted = try token.map {
            try cipher.encrypt(Array($0.utf8), mount.tenant.id, mount.secretPlace)
        }
        let text = try MethodStore.text(of: configuration.settings)
        let query = MethodStore(mount).write(configuration: text, secret: encrypted, at: clock.now())
        _ = try await database.execute(for: mount.tenant.id, query)
    }

    // MARK: Signing in

    /// - Throws: `ClientError`: `.invalid` for a token that is none or an unknown role, `.refused` for an account that the
    ///   cluster or the role does not know, `.unavailable` for a cluster that can't be asked.
    package func login(role name: String, token text: String, at mount: LoginMount) async throws
        -> MethodLogin
    {
        guard !text.isEmpty else { throw ClientError.invalid("missing jwt") }
        guard !name.isEmpty else { throw ClientError.invalid("missing role") }
        guard let role = try await roles.role(name, at: mount) else {
            throw ClientError.invalid("invalid role name \"\(name)\"")
        }
        let found = try await database.first(for: mount.tenant.id, MethodStore(mount).configuration) { row in
            (
                configuration: KubernetesConfiguration(try row.settings),
                secret: try row["encrypted_secret"] as [UInt8]?
            )
        }
        guard let found else { throw ClientError.notConfigured }
        let token = try SignedToken(text)
        let account = try ServiceAccount(token.claims)
        try check(token, found.configuration, role)
        if !found.configuration.keys.isEmpty { try await checkSignature(of: token, found.configuration.keys) }
        try role.check(account)
        var reviewer: String?
        if let secret = found.secret {
            let token = try await cipher.decrypt(secret, mount.tenant.id, mount.secretPlace)
            reviewer = String(decoding: token, as: UTF8.self)
        }
        let reviewed = try await review(text, as: reviewer, found.configuration, role)
        // What the token says of itself is believed only where the cluster says the same.
        guard reviewed.isSame(as: account) else {
            throw ClientError.refused(
                "the cluster says that the token is another account's than it says itself"
            )
        }
        return role.login(of: account)
    }

    private func checkSignature(of token: SignedToken, _ keys: [String]) async throws {
        for key in keys.compactMap(TokenKey.init(pem:)) where await key.hasSigned(token) { return }
        throw ClientError.refused("none of pem_keys has signed the token")
    }

    private func check(
        _ token: SignedToken,
        _ configuration: KubernetesConfiguration,
        _ role: KubernetesRole
    ) throws(ClientError) {
        let now = Double(clock.now().microseconds) / 1_000_000
        let skew = 60.0
        if let end = try token.claims.time("exp"), now >= end + skew {
            throw .refused("the token is expired (exp)")
        }
        if let begin = try token.claims.time("nbf"), now < begin - skew {
            throw .refused("the token is not yet valid (nbf)")
        }
        let issuer = configuration.issuer.isEmpty ? "kubernetes/serviceaccount" : configuration.issuer
        guard configuration.checksNoIssuer || token.claims.object["iss"]?.string == issuer else {
            throw .refused("the token is of another issuer (iss)")
        }
        guard role.audience.isEmpty || token.claims.texts("aud").contains(role.audience) else {
            throw .refused("the token is not for the role's audience (aud)")
        }
    }

    /// Asks the cluster (authentication.k8s.io/v1 TokenReview).
    private func review(
        _ token: String,
        as reviewer: String?,
        _ configuration: KubernetesConfiguration,
        _ role: KubernetesRole
    ) async throws -> ServiceAccount {
        let local =
            configuration.usesNoLocalAccount
            ? LocalServiceAccount(token: nil, authorities: nil) : await localAccount()
        var spec: LooseObject = ["token": .string(token)]
        if !role.audience.isEmpty { spec["audiences"] = .strings([role.audience]) }
        let question: LooseJSON = [
            "apiVersion": "authentication.k8s.io/v1", "kind": "TokenReview", "spec": .object(spec),
        ]
        let authorities = configuration.authorities.isEmpty ? local.authorities : configuration.authorities
        var host = configuration.host[...]
        while host.hasSuffix("/") { host.removeLast() }
        let answer = try await fetcher.answer(
            to: WebFetcher.Question(
                method: "POST",
                address: host + "/apis/authentication.k8s.io/v1/tokenreviews",
                headers: [
                    ("Authorization", "Bearer \(reviewer ?? local.token ?? token)"),
                    ("Content-Type", "application/json"), ("Accept", "application/json"),
                ],
                body: question.bytes,
                authorities: authorities
            )
        )
        // A client that may not review tokens, or whose own is no longer good: the one that signs in, or the server's.
        guard answer.status != 401, answer.status != 403 else {
            guard reviewer ?? local.token == nil else {
                throw ClientError.unavailable(
                    "kubernetes_host does not let the reviewer ask: \(answer.status)"
                )
            }
            throw ClientError.refused(
                "kubernetes_host does not let the token ask for itself: \(answer.status)"
            )
        }
        guard (200..<300).contains(answer.status), let review = try? LooseJSON(parsing: answer.body),
            let status = review["status"]
        else {
            throw ClientError.unavailable(
                "kubernetes_host answered \(answer.status), and not with a review of the token"
            )
        }
        guard status["authenticated"]?.bool == true, status["error"]?.string ?? "" == "" else {
            throw ClientError.refused("the cluster does not know the token")
        }
        let audiences = status["audiences"]?.array?.compactMap(\.string)
        guard role.audience.isEmpty || audiences?.contains(role.audience) ?? true else {
            throw ClientError.refused("the cluster says that the token is not for the role's audience")
        }
        guard let account = ServiceAccount(user: status["user"]) else {
            throw ClientError.refused("the cluster says that the token is no service account's")
        }
        return account
    }
}

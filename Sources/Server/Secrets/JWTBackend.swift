import Access
import Evidence

/// The auth methods jwt and oidc, which are one.
struct JWTBackend: SecretsBackend {
    let access: Access
    let method: JWTMethod

    func isOpen(_ operation: Capability, _ path: String) -> Bool {
        switch path {
        case "login", "oidc/auth_url": operation == .update
        case "oidc/callback": operation == .update || operation == .read
        default: false
        }
    }

    func exists(_ request: SecretsRequest) async throws -> Bool? {
        guard let name = request.name(behind: "role/") else { return nil }
        return try await method.roles.role(name, at: request.loginMount) != nil
    }

    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer {
        try await SecretsRefusal.translating { try await respond(to: request) }
    }

    private func respond(to request: SecretsRequest) async throws -> SecretsAnswer {
        switch request.path {
        case "config": return try await configuration(request)
        case "role":
            guard request.operation == .list else { throw SecretsRefusal.unsupportedOperation }
            return try .keys(try await method.roles.names(at: request.loginMount))
        case "login":
            guard request.isWrite else { throw SecretsRefusal.unsupportedOperation }
            return try await logIn(request)
        case "oidc/auth_url":
            guard request.isWrite else { throw SecretsRefusal.unsupportedOperation }
            return try await authorizationAddress(request)
        case "oidc/callback":
            guard request.isWrite || request.operation == .read else {
                throw SecretsRefusal.unsupportedOperation
            }
            return try await callback(request)
        default:
            guard let name = request.name(behind: "role/"), !name.contains("/") else {
                throw SecretsRefusal.unsupportedPath
            }
            return try await role(name, request)
        }
    }

    // MARK: Signing in

    private func logIn(_ request: SecretsRequest) async throws -> SecretsAnswer {
        guard let token = try request.text("jwt"), !token.isEmpty else {
            throw SecretsRefusal(400, "missing token")
        }
        let (mount, role) = (request.loginMount, try request.text("role"))
        let attempt = LoginAttempt(role: role ?? "", token: token, at: mount, from: request.address)
        return try await request.signIn(
            attempt,
            access,
            orRefuseWith: SecretsRefusal(400, "invalid role or token")
        ) {
            try await method.login(role: role, token: token, at: mount)
        }
    }

    private func authorizationAddress(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let (mount, role) = (request.loginMount, try request.text("role"))
        let redirectURI = try request.required("redirect_uri")
        let nonce = try request.text("client_nonce") ?? ""
        do {
            let address = try await access.limited(LoginAttempt(at: mount, from: request.address)) {
                try await method.authorizationAddress(
                    role: role,
                    redirectURI: redirectURI,
                    clientNonce: nonce,
                    at: mount
                )
            }
            return .data(["auth_url": .string(address)])
        } catch let error as LoginRefusal {
            throw SecretsRefusal(400, "invalid role or redirect_uri").told(error)
        }
    }

    /// What the provider said stands in the query, or in a form where it was asked to post one.
    private func callback(_ request: SecretsRequest) async throws -> SecretsAnswer {
        func said(_ name: String) throws -> String {
            if let text = request.query[name], !text.isEmpty { return text }
            return request.isWrite ? try request.text(name) ?? "" : ""
        }
        let failure = try said("error")
        guard failure.isEmpty else {
            // An error's code (RFC 6749 §4.1.2.1) is text of a few characters.
            let code = failure.filter { $0.isASCII && ($0.isLetter || $0 == "_") }.prefix(60)
            throw SecretsRefusal(400, "the provider let nobody in: \(code)")
        }
        let answer = BrowserAnswer(
            state: try said("state"),
            code: try said("code"),
            idToken: try said("id_token"),
            clientNonce: try said("client_nonce"),
            nonce: try said("nonce")
        )
        let mount = request.loginMount
        return try await request.signIn(
            LoginAttempt(state: answer.state, at: mount, from: request.address),
            access,
            orRefuseWith: SecretsRefusal(400, "invalid or expired sign-in: begin anew with oidc/auth_url")
        ) {
            try await method.login(with: answer, at: mount)
        }
    }

    // MARK: Configuring

    private func configuration(_ request: SecretsRequest) async throws -> SecretsAnswer {
        switch request.operation {
        case .read:
            guard let configuration = try await method.configuration(at: request.loginMount) else {
                throw SecretsRefusal.missing
            }
            return .data(configuration.settings)
        case .create, .update:
            try await method.configure(
                try JWTConfiguration(request),
                clientSecret: try request.text("oidc_client_secret"),
                at: request.loginMount
            )
            return .none
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    private func role(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let mount = request.loginMount
        switch request.operation {
        case .read:
            guard let role = try await method.roles.role(name, at: mount) else {
                throw SecretsRefusal.missing
            }
            return .data(role.settings)
        case .create, .update:
            try await method.roles.change(name, at: mount) { role in try role.change(request) }
            return .none
        case .delete:
            try await method.roles.remove(name, at: mount)
            return .none
        default: throw SecretsRefusal.unsupportedOperation
        }
    }
}

extension JWTConfiguration {
    /// The whole of it: what the body does not name is not set.
    fileprivate init(_ request: SecretsRequest) throws {
        self.init()
        discoveryURL = try request.text("oidc_discovery_url") ?? ""
        discoveryAuthorities = try request.text("oidc_discovery_ca_pem") ?? ""
        keySetURL = try request.text("jwks_url") ?? ""
        keySetAuthorities = try request.text("jwks_ca_pem") ?? ""
        validationKeys = try request.texts("jwt_validation_pubkeys") ?? []
        clientID = try request.text("oidc_client_id") ?? ""
        responseMode = try request.text("oidc_response_mode") ?? ""
        responseTypes = try request.texts("oidc_response_types") ?? []
        boundIssuer = try request.text("bound_issuer") ?? ""
        supportedAlgorithms = try request.texts("jwt_supported_algs") ?? []
        defaultRole = try request.text("default_role") ?? ""
        isNamespaceInState = try request.flag("namespace_in_state") ?? true
        providerConfiguration = try request.object("provider_config") ?? [:]
        if let provider = providerConfiguration["provider"]?.string, !provider.isEmpty {
            throw SecretsRefusal(
                400,
                "the field provider_config names a provider that is not known here; leave it out"
            )
        }
    }
}

extension JWTRole {
    /// What the body names.
    fileprivate mutating func change(_ request: SecretsRequest) throws {
        if let text = try request.text("role_type"), !text.isEmpty { type = text }
        userClaim = try request.text("user_claim") ?? userClaim
        isUserClaimPointer = try request.flag("user_claim_json_pointer") ?? isUserClaimPointer
        groupsClaim = try request.text("groups_claim") ?? groupsClaim
        boundAudiences = try request.texts("bound_audiences") ?? boundAudiences
        boundSubject = try request.text("bound_subject") ?? boundSubject
        if let text = try request.text("bound_claims_type"), !text.isEmpty { boundClaimsType = text }
        boundClaims = try request.object("bound_claims") ?? boundClaims
        claimMappings = try request.map("claim_mappings") ?? claimMappings
        scopes = try request.texts("oidc_scopes") ?? scopes
        redirectURIs = try request.texts("allowed_redirect_uris") ?? redirectURIs
        clockSkewLeeway = try request.seconds("clock_skew_leeway") ?? clockSkewLeeway
        expirationLeeway = try request.seconds("expiration_leeway") ?? expirationLeeway
        notBeforeLeeway = try request.seconds("not_before_leeway") ?? notBeforeLeeway
        maxAge = try request.seconds("max_age") ?? maxAge
        isVerbose = try request.flag("verbose_oidc_logging") ?? isVerbose
        _ = try request.read(into: &parameters)
    }
}

extension SecretsRequest {
    /// An object, or the text of one.
    fileprivate func object(_ name: String) throws -> LooseObject? {
        guard let value = body[name], !value.isNull else { return nil }
        if let object = value.object { return object }
        if let text = value.string {
            if text.isEmpty { return nil }
            if let object = (try? LooseJSON(parsing: text.utf8))?.object { return object }
        }
        throw SecretsRefusal(400, "the field \(name) is not an object")
    }
}

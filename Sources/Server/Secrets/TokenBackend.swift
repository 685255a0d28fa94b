import Access
import Evidence
import Postgres
import Secrets

/// `auth/token/`: making, looking up, renewing and revoking tokens.
struct TokenBackend: SecretsBackend {
    let access: Access
    /// Whether the policies of who asks give `sudo` on the path that is asked for.
    let hasSudo: @Sendable (SecretsRequest) async throws -> Bool

    func needsSudo(_ operation: Capability, _ path: String) -> Bool {
        switch path {
        case "create-orphan", "revoke-orphan", "tidy": true
        case "accessors": operation == .list
        default: false
        }
    }

    func exists(_ request: SecretsRequest) async throws -> Bool? {
        guard request.parts.first == "roles", let name = Self.rest(request) else { return nil }
        return try await access.tokenRole(name, of: request.tenant) != nil
    }

    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer {
        try await SecretsRefusal.translating { try await answering(request) }
    }

    private func answering(_ request: SecretsRequest) async throws -> SecretsAnswer {
        switch request.parts.first {
        case "create":
            try request.requireWrite()
            return try await create(request, role: Self.rest(request), isOrphan: false)
        case "create-orphan" where request.parts.count == 1:
            try request.requireWrite()
            return try await create(request, role: nil, isOrphan: true)
        case "roles": return try await roles(request)
        case "accessors" where request.operation == .list:
            return try .keys(try await access.accessors(of: request.tenant))
        case "tidy" where request.isWrite && request.parts.count == 1:
            _ = try await access.tidyTokens(of: request.tenant.id)
            return SecretsAnswer(.empty, status: 202)
        default: return try await standing(request)
        }
    }

    /// What is done with a token that there is.
    private func standing(_ request: SecretsRequest) async throws -> SecretsAnswer {
        if request.path == "lookup-self" {
            guard request.isWrite || request.operation == .read else {
                throw SecretsRefusal.unsupportedOperation
            }
            return .data(try lookup(try request.own(), request.clientToken, at: request.now))
        }
        // Older clients name the token in the path.
        if request.path == "lookup", request.operation == .read {
            return .data(try lookup(try request.own(), request.clientToken, at: request.now))
        }
        try request.requireWrite()
        let tenant = request.tenant
        switch request.path {
        case "lookup":
            guard let text = try request.text("token"), !text.isEmpty else {
                return .data(try lookup(try request.own(), request.clientToken, at: request.now))
            }
            let (grant, token) = try await found(text, in: request)
            return .data(try lookup(grant, token, at: request.now))
        case "lookup-accessor":
            let grant = try await access.grant(accessor: try request.required("accessor"), of: tenant)
            return .data(try lookup(grant, nil, at: request.now))
        case "renew":
            guard let text = try request.text("token"), !text.isEmpty else {
                return try await renew(try request.own(), request.clientToken, request)
            }
            let (grant, token) = try await found(text, in: request)
            return try await renew(grant, token, request)
        case "renew-self": return try await renew(try request.own(), request.clientToken, request)
        case "renew-accessor":
            let grant = try await access.grant(accessor: try request.required("accessor"), of: tenant)
            return try await renew(grant, nil, request)
        case "revoke": try await access.revoke(try request.token(named: "token"), of: tenant)
        case "revoke-self":
            guard let token = request.clientToken, let own = request.token else {
                throw SecretsRefusal.denied
            }
            guard own.caller == nil else {
                throw SecretsRefusal(400, "a Muniment token is revoked with muniment token revoke")
            }
            try await access.revoke(token, of: tenant)
        case "revoke-accessor":
            try await access.revoke(accessor: try request.required("accessor"), of: tenant)
        case "revoke-orphan": try await access.revokeOrphan(try request.token(named: "token"), of: tenant)
        default: throw SecretsRefusal.unsupportedPath
        }
        return .none
    }

    // MARK: Making

    private func create(
        _ request: SecretsRequest,
        role: String?,
        isOrphan: Bool
    ) async throws -> SecretsAnswer {
        var asked = TokenRequest()
        if let text = try request.text("id"), !text.isEmpty {
            guard let token = ClientToken(text) else {
                throw SecretsRefusal(400, "the field id is no text that can be a token")
            }
            asked.text = token
        }
        asked.policies = try request.texts("policies")
        asked.metadata = try request.map("meta") ?? request.map("metadata")
        asked.noParent = try request.flag("no_parent") ?? false
        asked.isOrphan = isOrphan
        asked.noDefaultPolicy = try request.flag("no_default_policy") ?? false
        asked.isRenewable = try request.flag("renewable") ?? true
        asked.ttl = try request.seconds("ttl") ?? request.seconds("lease")
        asked.type = try request.text("type").flatMap { $0.isEmpty ? nil : $0 }
        asked.explicitMaxTTL = try request.seconds("explicit_max_ttl")
        asked.displayName = try request.text("display_name")
        asked.numUses = try request.whole("num_uses")
        asked.period = try request.seconds("period")
        asked.entityAlias = try request.text("entity_alias").flatMap { $0.isEmpty ? nil : $0 }
        asked.role = role
        asked.longest = request.maxTTL
        let parent = try request.own()
        let issued = try await access.createToken(
            asked,
            by: parent,
            hasSudo: parent.isRoot ? true : try await hasSudo(request),
            limits: TokenLimits(request.issuingMount),
            mountAccessor: request.mount.accessor
        )
        return .auth(issued)
    }

    // MARK: Looking up and renewing

    private func found(
        _ text: String,
        in request: SecretsRequest
    ) async throws -> (TokenGrant, ClientToken) {
        guard let token = ClientToken(text), let grant = try await access.grant(for: token),
            grant.tenant.id == request.tenant.id
        else { throw ClientError.badToken }
        return (grant, token)
    }

    /// - Parameter token: `nil` where it was looked up by its accessor: then nobody learns its text.
    private func lookup(_ grant: TokenGrant, _ token: ClientToken?, at now: Instant) throws -> LooseObject {
        var data: LooseObject = [
            "id": .string(token?.revealed() ?? ""), "accessor": .string(grant.accessor),
            "policies": .strings(grant.tokenPolicies), "path": .string(grant.path),
            "meta": grant.metadata.map { .strings($0) } ?? .null, "display_name": .string(grant.displayName),
            "num_uses": .number(grant.numUses), "orphan": .bool(grant.isOrphan),
            "creation_time": .number(Int(grant.createdAt.microseconds / 1_000_000)),
            "creation_ttl": .number(grant.ttl), "expire_time": .optional(grant.expiresAt?.rfc3339),
            "explicit_max_ttl": .number(grant.explicitMaxTTL), "ttl": .number(grant.remaining(at: now)),
            "entity_id": .string(grant.entityID?.text ?? ""), "type": .string(grant.type.rawValue),
            "renewable": .bool(grant.isRenewable), "issue_time": .string(grant.createdAt.rfc3339),
        ]
        if !grant.identityPolicies.isEmpty { data["identity_policies"] = .strings(grant.identityPolicies) }
        if grant.period > 0 { data["period"] = .number(grant.period) }
        if let role = grant.role { data["role"] = .string(role) }
        if !grant.boundCIDRs.isEmpty { data["bound_cidrs"] = .strings(grant.boundCIDRs) }
        if let renewed = grant.renewedAt {
            data["last_renewal"] = .string(renewed.rfc3339)
            data["last_renewal_time"] = .number(Int(renewed.microseconds / 1_000_000))
        }
        return data
    }

    private func renew(
        _ grant: TokenGrant,
        _ token: ClientToken?,
        _ request: SecretsRequest
    ) async throws -> SecretsAnswer {
        let renewed = try await access.renew(
            grant,
            increment: try request.seconds("increment"),
            limits: request.tokenLimits,
            longest: request.maxTTL
        )
        return .renewed(
            renewed.grant,
            token,
            leaseDuration: renewed.leaseDuration,
            warnings: renewed.warnings
        )
    }

    // MARK: Roles

    private func roles(_ request: SecretsRequest) async throws -> SecretsAnswer {
        if request.operation == .list {
            guard request.parts.count == 1 else { throw SecretsRefusal.unsupportedPath }
            return try .keys(try await access.tokenRoleNames(of: request.tenant))
        }
        guard let name = Self.rest(request) else { throw SecretsRefusal.unsupportedPath }
        switch request.operation {
        case .read:
            guard let role = try await access.tokenRole(name, of: request.tenant) else {
                throw SecretsRefusal.missing
            }
            return .data(role.object)
        case .create, .update:
            try await access.putTokenRole(name, of: request.tenant) { role in
                try request.read(into: &role)
            }
            return .none
        case .delete:
            try await access.deleteTokenRole(name, of: request.tenant)
            return .none
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    /// What stands behind the path's first part.
    private static func rest(_ request: SecretsRequest) -> String? {
        let rest = request.parts.dropFirst().joined(separator: "/")
        return rest.isEmpty ? nil : rest
    }
}

extension SecretsRequest {
    /// The token that was sent.
    fileprivate func own() throws -> TokenGrant {
        guard let token else { throw SecretsRefusal.denied }
        return token
    }

    func requireWrite() throws {
        guard isWrite else { throw SecretsRefusal.unsupportedOperation }
    }

    fileprivate func token(named name: String) throws -> ClientToken {
        guard let token = ClientToken(try required(name)) else {
            throw SecretsRefusal(400, "the field \(name) is no token")
        }
        return token
    }

    fileprivate func read(into role: inout TokenRole) throws {
        if let value = try texts("allowed_policies") { role.allowedPolicies = value.asNames }
        if let value = try texts("disallowed_policies") { role.disallowedPolicies = value.asNames }
        if let value = try texts("allowed_policies_glob") { role.allowedPoliciesGlob = value.asNames }
        if let value = try texts("disallowed_policies_glob") {
            role.disallowedPoliciesGlob = value.asNames
        }
        if let value = try texts("allowed_entity_aliases") { role.allowedEntityAliases = value }
        if let value = try flag("orphan") { role.isOrphan = value }
        if let value = try flag("renewable") { role.isRenewable = value }
        if let value = try text("path_suffix") { role.pathSuffix = value }
        if let value = try seconds("token_period") ?? seconds("period") { role.tokenPeriod = value }
        if let value = try seconds("token_explicit_max_ttl") ?? seconds("explicit_max_ttl") {
            role.tokenExplicitMaxTTL = value
        }
        if let value = try texts("token_bound_cidrs") ?? texts("bound_cidrs") { role.tokenBoundCIDRs = value }
        if let value = try flag("token_no_default_policy") { role.tokenNoDefaultPolicy = value }
        if let value = try whole("token_num_uses") { role.tokenNumUses = value }
        if let value = try text("token_type"), !value.isEmpty {
            guard let type = TokenType(rawValue: value) else {
                throw SecretsRefusal(
                    400,
                    "the field token_type is none of service, batch, default-service, default-batch"
                )
            }
            role.tokenType = type
        }
    }
}

extension TokenRole {
    fileprivate var object: LooseObject {
        var object: LooseObject = [
            "name": .string(name), "allowed_policies": .strings(allowedPolicies),
            "disallowed_policies": .strings(disallowedPolicies),
            "allowed_policies_glob": .strings(allowedPoliciesGlob),
            "disallowed_policies_glob": .strings(disallowedPoliciesGlob),
            "allowed_entity_aliases": .listed(allowedEntityAliases), "orphan": .bool(isOrphan),
            "renewable": .bool(isRenewable), "path_suffix": .string(pathSuffix),
            "period": .number(tokenPeriod),
            "explicit_max_ttl": .number(tokenExplicitMaxTTL),
            "token_explicit_max_ttl": .number(tokenExplicitMaxTTL), "token_period": .number(tokenPeriod),
            "token_no_default_policy": .bool(tokenNoDefaultPolicy), "token_type": .string(tokenType.rawValue),
        ]
        object["token_num_uses"] = .number(tokenNumUses)
        if !tokenBoundCIDRs.isEmpty {
            object["token_bound_cidrs"] = .strings(tokenBoundCIDRs)
            object["bound_cidrs"] = .strings(tokenBoundCIDRs)
        }
        return object
    }
}

extension SecretsAnswer {
    /// - Parameter token: `nil` where nobody but its holder knows it.
    fileprivate static func renewed(
        _ grant: TokenGrant,
        _ token: ClientToken?,
        leaseDuration: Int,
        warnings: [String]
    ) -> SecretsAnswer {
        var answer = SecretsAnswer.auth(
            SecretsAuth(
                clientToken: token,
                grant: grant,
                leaseDuration: leaseDuration,
                isRenewable: grant.isRenewable,
                metadata: grant.metadata
            )
        )
        answer.warnings = warnings
        return answer
    }
}

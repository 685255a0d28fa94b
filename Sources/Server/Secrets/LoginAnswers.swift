import Access
import Evidence
import Secrets

extension SecretsRefusal {
    init(_ error: ClientError) {
        switch error {
        case .invalid(let text), .unavailable(let text): self.init(400, text)
        case .denied, .refused: self.init(403, "permission denied")
        case .badToken: self.init(403, "bad token")
        case .unknownAccessor: self.init(400, "invalid accessor")
        case .missing: self = .missing
        case .wrongSecretID: self.init(400, "invalid role or secret ID")
        case .wrongPassword: self.init(400, "invalid username or password")
        case .tooMany: self.init(429, "too many logins failed or are waiting: try again in a minute")
        }
    }

    /// What `body` gives, and its refusals in the words of the wire.
    static func translating<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let error as ClientError {
            throw SecretsRefusal(error)
        }
    }
}

extension SecretsRequest {
    /// The method that the request is below, as logins name it.
    var loginMount: LoginMount {
        LoginMount(
            tenant: tenant,
            id: mount.id,
            path: mount.fullPath,
            accessor: mount.accessor,
            limits: tokenLimits,
            tokenType: mount.configuration.texts["token_type"].flatMap(TokenType.init(rawValue:))
                ?? .defaultService
        )
    }

    var tokenLimits: TokenLimits { TokenLimits(mount) }

    /// Takes over the fields `token_*` that the request has, and those by their old names.
    ///
    /// - Returns: the policies under their old name, where those were given.
    func read(into settings: inout TokenSettings) throws -> [String]? {
        if let value = try seconds("token_ttl") ?? seconds("ttl") { settings.ttl = value }
        if let value = try seconds("token_max_ttl") ?? seconds("max_ttl") { settings.maxTTL = value }
        if let value = try seconds("token_period") ?? seconds("period") { settings.period = value }
        if let value = try seconds("token_explicit_max_ttl") { settings.explicitMaxTTL = value }
        if let value = try texts("token_bound_cidrs") ?? texts("bound_cidrs") { settings.boundCIDRs = value }
        if let value = try whole("token_num_uses") ?? whole("num_uses") { settings.numUses = value }
        if let value = try flag("token_no_default_policy") { settings.noDefaultPolicy = value }
        if let value = try text("token_type") {
            guard let type = value.isEmpty ? .methods : TokenType(rawValue: value) else {
                throw SecretsRefusal(400, "the field token_type is none of default, service, batch")
            }
            settings.type = type
        }
        if let value = try texts("token_policies") {
            settings.policies = value
            return nil
        }
        guard let old = try texts("policies") ?? texts("policy") else { return nil }
        settings.policies = old
        return old
    }
}

extension TokenSettings {
    /// The fields `token_*`.
    var object: LooseObject {
        [
            "token_ttl": .number(ttl), "token_max_ttl": .number(maxTTL), "token_period": .number(period),
            "token_explicit_max_ttl": .number(explicitMaxTTL), "token_policies": .strings(policies),
            "token_bound_cidrs": .listed(boundCIDRs), "token_num_uses": .number(numUses),
            "token_no_default_policy": .bool(noDefaultPolicy), "token_type": .string(type.rawValue),
        ]
    }
}

extension LooseJSON {
    /// `null` for none.
    static func listed(_ values: [String]) -> LooseJSON { values.isEmpty ? .null : .strings(values) }
}

extension SecretsAnswer {
    /// What a login answers.
    static func auth(_ issued: IssuedClientToken) -> SecretsAnswer {
        var answer = SecretsAnswer.auth(
            SecretsAuth(
                clientToken: issued.token,
                grant: issued.grant,
                leaseDuration: issued.leaseDuration,
                isRenewable: issued.grant.isRenewable,
                metadata: issued.grant.metadata
            )
        )
        answer.warnings = issued.warnings
        return answer
    }
}

extension TokenLimits {
    init(_ mount: Mount) {
        let configuration = mount.configuration
        self.init(
            defaultTTL: min(configuration.effectiveDefaultTTL, configuration.effectiveMaximumTTL),
            maxTTL: configuration.effectiveMaximumTTL
        )
    }
}

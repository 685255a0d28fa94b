import Access
import Evidence

/// `identity/oidc/…`: the backend of `identity/` asks it first.
struct IdentityTokenRoutes: Sendable {
    let tokens: IdentityTokens
    /// Of the server, as others reach it, without a slash at its end: what tokens name where no issuer is set.
    let address: String
    /// The tenant that requests without a namespace are for.
    let rootTenant: String

    private static let prefix = "oidc/"

    /// What others need to verify tokens, and may have without one.
    func isOpen(_ operation: Capability, _ path: String) -> Bool {
        operation == .read
            && (path == "oidc/.well-known/openid-configuration" || path == "oidc/.well-known/keys")
    }

    /// - Returns: `nil` for what is none of these.
    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer? {
        try await SecretsRefusal.translating { try await respond(to: request) }
    }

    private func respond(to request: SecretsRequest) async throws -> SecretsAnswer? {
        guard request.path.hasPrefix(Self.prefix) else { return nil }
        let tenant = request.tenant.id
        let parts = request.path.dropFirst(Self.prefix.count).split(separator: "/").map(String.init)
        switch (parts.first, parts.count) {
        case ("config", 1): return try await issuer(request)
        case ("key", 1): return try await list(request, tokens.keyNames(of: tenant))
        case ("key", 2): return try await key(parts[1], request)
        case ("key", 3) where parts[2] == "rotate":
            guard request.isWrite else { throw SecretsRefusal.unsupportedOperation }
            try await tokens.rotateKey(
                parts[1],
                verificationPeriod: try request.seconds("verification_ttl"),
                of: tenant
            )
            return SecretsAnswer.none
        case ("role", 1): return try await list(request, tokens.roleNames(of: tenant))
        case ("role", 2): return try await role(parts[1], request)
        case ("token", 2): return try await token(parts[1], request)
        case ("introspect", 1): return try await introspection(request)
        case (".well-known", 2): return try await published(parts[1], request)
        default: return nil
        }
    }

    private func list(_ request: SecretsRequest, _ names: [String]) throws -> SecretsAnswer {
        guard request.operation == .list else { throw SecretsRefusal.unsupportedOperation }
        return try .keys(names)
    }

    // MARK: The issuer

    private func issuer(_ request: SecretsRequest) async throws -> SecretsAnswer {
        switch request.operation {
        case .read: return .data(["issuer": .string(try await tokens.issuer(of: request.tenant.id))])
        case .create, .update:
            let issuer = try request.text("issuer") ?? ""
            try await tokens.setIssuer(issuer, of: request.tenant.id)
            guard !issuer.isEmpty else { return .none }
            var answer = SecretsAnswer(.empty)
            answer.warnings = [
                #"If "issuer" is set explicitly, all tokens must be validated against that address, "#
                    + "including those issued by secondary clusters."
            ]
            return answer
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    private func wholeIssuer(_ request: SecretsRequest) async throws -> String {
        let set = try await tokens.issuer(of: request.tenant.id)
        let namespace = request.tenant.name == rootTenant ? "" : request.tenant.name + "/"
        return (set.isEmpty ? address : set) + "/v1/\(namespace)identity/oidc"
    }

    // MARK: Keys and roles

    private func key(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let tenant = request.tenant.id
        switch request.operation {
        case .read:
            guard let key = try await tokens.key(name, of: tenant) else { throw SecretsRefusal.missing }
            return .data(key.settings)
        case .create, .update:
            try await tokens.changeKey(name, of: tenant) { key in
                key.rotationPeriod = try request.seconds("rotation_period") ?? key.rotationPeriod
                key.verificationPeriod = try request.seconds("verification_ttl") ?? key.verificationPeriod
                key.clients = try request.texts("allowed_client_ids") ?? key.clients
                key.algorithm = try request.text("algorithm") ?? key.algorithm
            }
            return .none
        case .delete:
            try await tokens.removeKey(name, of: tenant)
            return .none
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    private func role(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let tenant = request.tenant.id
        switch request.operation {
        case .read:
            guard let role = try await tokens.role(name, of: tenant) else { throw SecretsRefusal.missing }
            return .data(role.settings)
        case .create, .update:
            try await tokens.changeRole(name, of: tenant) { role in
                role.key = try request.text("key") ?? role.key
                role.template = try request.text("template") ?? role.template
                role.client = try request.text("client_id") ?? role.client
                role.ttl = try request.seconds("ttl") ?? role.ttl
            }
            return .none
        case .delete:
            try await tokens.removeRole(name, of: tenant)
            return .none
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    // MARK: Tokens

    private func token(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        guard request.operation == .read else { throw SecretsRefusal.unsupportedOperation }
        guard let grant = request.token else { throw SecretsRefusal.denied }
        let issued = try await tokens.issue(
            name,
            to: grant,
            issuer: try await wholeIssuer(request),
            longest: request.maxTTL
        )
        return .data([
            "token": .string(issued.token), "client_id": .string(issued.client), "ttl": .number(issued.ttl),
        ])
    }

    private func introspection(_ request: SecretsRequest) async throws -> SecretsAnswer {
        guard request.isWrite else { throw SecretsRefusal.unsupportedOperation }
        let isActive = try await tokens.isActive(
            try request.required("token"),
            client: try request.text("client_id").flatMap { $0.isEmpty ? nil : $0 },
            issuer: try await wholeIssuer(request),
            of: request.tenant.id
        )
        return .bare(["active": .bool(isActive)])
    }

    private func published(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer? {
        guard request.operation == .read else { throw SecretsRefusal.unsupportedOperation }
        switch name {
        case "keys": return .bare(["keys": .array(try await tokens.publicKeys(of: request.tenant.id))])
        case "openid-configuration":
            let issuer = try await wholeIssuer(request)
            return .bare([
                "issuer": .string(issuer),
                "jwks_uri": .string(issuer + "/.well-known/keys"),
                "response_types_supported": ["id_token"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": .strings([
                    "RS256", "RS384", "RS512", "ES256", "ES384", "ES512", "EdDSA",
                ]),
            ])
        default: return nil
        }
    }
}

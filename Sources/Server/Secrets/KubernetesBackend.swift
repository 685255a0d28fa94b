import Access
import Evidence

/// The auth method kubernetes.
struct KubernetesBackend: SecretsBackend {
    let access: Access
    let method: KubernetesMethod

    func isOpen(_ operation: Capability, _ path: String) -> Bool { path == "login" && operation == .update }

    func exists(_ request: SecretsRequest) async throws -> Bool? {
        guard let name = request.name(behind: "role/") else { return nil }
        return try await method.roles.role(name.lowercased(), at: request.loginMount) != nil
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
        default:
            guard let name = request.name(behind: "role/")?.lowercased(), !name.contains("/") else {
                throw SecretsRefusal.unsupportedPath
            }
            return try await role(name, request)
        }
    }

    private func logIn(_ request: SecretsRequest) async throws -> SecretsAnswer {
        guard let token = try request.text("jwt"), !token.isEmpty else {
            throw SecretsRefusal(400, "missing jwt")
        }
        guard let role = try request.text("role")?.lowercased(), !role.isEmpty else {
            throw SecretsRefusal(400, "missing role")
        }
        let mount = request.loginMount
        let attempt = LoginAttempt(role: role, token: token, at: mount, from: request.address)
        return try await request.signIn(attempt, access, orRefuseWith: .denied) {
            try await method.login(role: role, token: token, at: mount)
        }
    }

    private func configuration(_ request: SecretsRequest) async throws -> SecretsAnswer {
        switch request.operation {
        case .read:
            guard let found = try await method.configuration(at: request.loginMount) else {
                throw SecretsRefusal.missing
            }
            var settings = found.configuration.settings
            settings["token_reviewer_jwt_set"] = .bool(found.hasReviewer)
            return .data(settings)
        case .create, .update:
            var configuration = KubernetesConfiguration()
            configuration.host = try request.text("kubernetes_host") ?? ""
            configuration.authorities = try request.text("kubernetes_ca_cert") ?? ""
            configuration.keys = try request.texts("pem_keys") ?? []
            configuration.issuer = try request.text("issuer") ?? ""
            configuration.checksNoIssuer = try request.flag("disable_iss_validation") ?? true
            configuration.usesNoLocalAccount = try request.flag("disable_local_ca_jwt") ?? false
            configuration.takesAnnotations = try request.flag("use_annotations_as_alias_metadata") ?? false
            try await method.configure(
                configuration,
                reviewerToken: try request.text("token_reviewer_jwt"),
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
            // A bound that is not kept must not seem to be.
            if let text = try request.text("bound_service_account_namespace_selector"), !text.isEmpty {
                throw SecretsRefusal(
                    400,
                    "the field bound_service_account_namespace_selector is not known here; "
                        + "give bound_service_account_namespaces"
                )
            }
            try await method.roles.change(name, at: mount) { role in try role.change(request) }
            return .none
        case .delete:
            try await method.roles.remove(name, at: mount)
            return .none
        default: throw SecretsRefusal.unsupportedOperation
        }
    }
}

extension KubernetesRole {
    /// What the body names.
    fileprivate mutating func change(_ request: SecretsRequest) throws {
        names = try request.texts("bound_service_account_names") ?? names
        namespaces = try request.texts("bound_service_account_namespaces") ?? namespaces
        audience = try request.text("audience") ?? audience
        if let source = try request.text("alias_name_source"), !source.isEmpty { aliasSource = source }
        _ = try request.read(into: &parameters)
    }
}

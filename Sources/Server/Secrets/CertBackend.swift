import Access
import Evidence

/// The auth method cert.
struct CertBackend: SecretsBackend {
    let access: Access
    let method: CertificateMethod

    func isOpen(_ operation: Capability, _ path: String) -> Bool { path == "login" && operation == .update }

    func exists(_ request: SecretsRequest) async throws -> Bool? {
        guard let name = request.name(behind: "certs/") else { return nil }
        return try await method.roles.role(name.lowercased(), at: request.loginMount) != nil
    }

    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer {
        try await SecretsRefusal.translating { try await respond(to: request) }
    }

    private func respond(to request: SecretsRequest) async throws -> SecretsAnswer {
        if request.path == "login" {
            guard request.isWrite else { throw SecretsRefusal.unsupportedOperation }
            return try await logIn(request)
        }
        if request.path == "config" { return try await configuration(request) }
        if request.path == "certs", request.operation == .list {
            return try .keys(try await method.roles.names(at: request.loginMount))
        }
        guard let name = request.name(behind: "certs/")?.lowercased(), !name.contains("/") else {
            throw SecretsRefusal.unsupportedPath
        }
        return try await role(name, request)
    }

    private func logIn(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let name = try request.text("name").flatMap { $0.isEmpty ? nil : $0.lowercased() }
        let (mount, shown) = (request.loginMount, try await request.certificates())
        let attempt = LoginAttempt(certificates: shown, at: mount, from: request.address)
        return try await request.signIn(attempt, access, orRefuseWith: Self.refusal) {
            try await method.login(with: shown, role: name, at: mount)
        }
    }

    private static let refusal = SecretsRefusal(
        400,
        "invalid certificate or no client certificate supplied"
    )

    private func configuration(_ request: SecretsRequest) async throws -> SecretsAnswer {
        switch request.operation {
        case .create, .update:
            let settings: LooseObject = [
                "disable_binding": .bool(try request.flag("disable_binding") ?? false),
                "enable_identity_alias_metadata": .bool(
                    try request.flag("enable_identity_alias_metadata") ?? false
                ),
            ]
            try await method.configure(settings, at: request.loginMount)
            return .none
        case .read:
            let settings = try await method.configuration(at: request.loginMount)
            return .data(settings ?? ["disable_binding": false, "enable_identity_alias_metadata": false])
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
            if try request.flag("ocsp_enabled") == true {
                throw SecretsRefusal(400, "the field ocsp_enabled is not known here; leave it out")
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

extension CertificateRole {
    /// What the body names.
    fileprivate mutating func change(_ request: SecretsRequest) throws {
        if let text = try request.text("certificate"), !text.isEmpty { certificate = text }
        names = try request.texts("allowed_names") ?? names
        commonNames = try request.texts("allowed_common_names") ?? commonNames
        hostNames = try request.texts("allowed_dns_sans") ?? hostNames
        mailboxes = try request.texts("allowed_email_sans") ?? mailboxes
        addresses = try request.texts("allowed_uri_sans") ?? addresses
        units = try request.texts("allowed_organizational_units") ?? units
        extensions = try request.texts("required_extensions") ?? extensions
        metadataExtensions = try request.texts("allowed_metadata_extensions") ?? metadataExtensions
        displayName = try request.text("display_name") ?? displayName
        _ = try request.read(into: &parameters)
    }
}

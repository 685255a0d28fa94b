import Access
import Evidence
import Secrets

/// `auth/userpass/`: users with names and passwords, and signing in with them.
struct UserpassBackend: SecretsBackend {
    let access: Access

    func isOpen(_ operation: Capability, _ path: String) -> Bool {
        path.hasPrefix("login/") && (operation == .update || operation == .create)
    }

    func exists(_ request: SecretsRequest) async throws -> Bool? {
        guard request.parts.first == "users", request.parts.count == 2 else { return nil }
        return try await access.userpassUser(String(request.parts[1]), at: request.loginMount) != nil
    }

    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer {
        try await SecretsRefusal.translating { try await answering(request) }
    }

    private func answering(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let (parts, mount) = (request.parts, request.loginMount)
        switch (parts.first, parts.count) {
        case ("login", 2):
            try request.requireWrite()
            guard let password = Password(try request.required("password")) else {
                throw SecretsRefusal(400, "the field password is longer than 4096 bytes")
            }
            return .auth(
                try await access.logInWithPassword(
                    name: String(parts[1]),
                    password: password,
                    at: mount,
                    from: request.address
                )
            )
        case ("users", 1) where request.operation == .list:
            return try .keys(try await access.userpassNames(at: mount))
        case ("users", 2): return try await user(String(parts[1]), request)
        case ("users", 3) where parts[2] == "password":
            try request.requireWrite()
            guard let password = try request.password() else { throw SecretsRefusal(400, "missing password") }
            try await change(String(parts[1]), password, creating: false, request) { _ in }
            return .none
        case ("users", 3) where parts[2] == "policies":
            try request.requireWrite()
            try await change(String(parts[1]), nil, creating: false, request) { user in
                user.policies = try request.read(into: &user.settings)
            }
            return .none
        default: throw SecretsRefusal.unsupportedPath
        }
    }

    private func user(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        switch request.operation {
        case .read:
            guard let user = try await access.userpassUser(name, at: request.loginMount) else {
                throw SecretsRefusal.missing
            }
            var object = user.settings.object
            if let policies = user.policies { object["policies"] = .strings(policies) }
            return .data(object)
        case .create, .update:
            try await change(name, try request.password(), creating: true, request) { user in
                let old = try request.read(into: &user.settings)
                if request.has("token_policies") || old != nil { user.policies = old }
            }
            return .none
        case .delete:
            try await access.deleteUserpassUser(name, at: request.loginMount)
            return .none
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    private func change(
        _ name: String,
        _ password: Password?,
        creating: Bool,
        _ request: SecretsRequest,
        _ body: @escaping @Sendable (inout UserpassUser) throws -> Void
    ) async throws {
        do {
            try await access.putUserpassUser(
                name,
                password: password,
                at: request.loginMount,
                creating: creating,
                body
            )
        } catch ClientError.missing {
            throw SecretsRefusal(400, "username does not exist")
        }
    }
}

extension SecretsRequest {
    fileprivate func password() throws -> Password? {
        guard let text = try text("password"), !text.isEmpty else { return nil }
        guard let password = Password(text) else {
            throw SecretsRefusal(400, "the field password is longer than 4096 bytes")
        }
        return password
    }
}

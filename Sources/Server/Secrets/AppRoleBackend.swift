import Access
import Evidence
import Secrets

/// `auth/approle/`: roles of machines with their SecretIDs, and signing in with them.
struct AppRoleBackend: SecretsBackend {
    let access: Access

    func isOpen(_ operation: Capability, _ path: String) -> Bool {
        path == "login" && (operation == .update || operation == .create)
    }

    func exists(_ request: SecretsRequest) async throws -> Bool? {
        guard request.parts.first == "role", request.parts.count == 2 else { return nil }
        return try await access.appRole(String(request.parts[1]), at: request.loginMount) != nil
    }

    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer {
        try await SecretsRefusal.translating { try await answering(request) }
    }

    private func answering(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let parts = request.parts
        switch (parts.first, parts.count) {
        case ("login", 1):
            try request.requireWrite()
            return try await logIn(request)
        case ("tidy", 2) where parts[1] == "secret-id":
            try request.requireWrite()
            try await access.tidySecretIDs(of: request.tenant.id)
            return SecretsAnswer(.empty, status: 202)
        case ("role", 1) where request.operation == .list:
            return try .keys(try await access.appRoleNames(at: request.loginMount))
        case ("role", 2): return try await role(String(parts[1]), request)
        case ("role", 3):
            if parts[2] == "secret-id" || parts[2] == "custom-secret-id" {
                return try await secretIDs(
                    String(parts[1]),
                    request,
                    isCustom: parts[2] == "custom-secret-id"
                )
            }
            return try await field(String(parts[2]), of: String(parts[1]), request)
        case ("role", 4): return try await secretID(String(parts[1]), request)
        default: throw SecretsRefusal.unsupportedPath
        }
    }

    private func logIn(_ request: SecretsRequest) async throws -> SecretsAnswer {
        guard let roleID = try request.text("role_id"), !roleID.isEmpty else {
            throw SecretsRefusal(400, "missing role_id")
        }
        // No column takes it, so no role has it.
        guard !roleID.contains("\0") else { throw ClientError.wrongSecretID }
        return .auth(
            try await access.logInWithAppRole(
                roleID: roleID,
                secretID: try request.text("secret_id").flatMap(SecretID.init),
                at: request.loginMount,
                from: request.address
            )
        )
    }

    // MARK: Roles

    private func existing(_ name: String, _ request: SecretsRequest) async throws -> AppRole {
        guard let role = try await access.appRole(name, at: request.loginMount) else {
            throw SecretsRefusal.missing
        }
        return role
    }

    private func role(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        switch request.operation {
        case .read: return .data(try await existing(name, request).object)
        case .create, .update:
            try await access.putAppRole(name, at: request.loginMount) { role in
                try request.read(into: &role)
            }
            return .none
        case .delete:
            try await access.deleteAppRole(name, at: request.loginMount)
            return .none
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    /// One field of a role, by a path of its own.
    private func field(
        _ path: String,
        of name: String,
        _ request: SecretsRequest
    ) async throws -> SecretsAnswer {
        guard let field = AppRoleField(path: path) else { throw SecretsRefusal.unsupportedPath }
        switch request.operation {
        case .read:
            let role = try await existing(name, request)
            var object = role.object
            object["role_id"] = .string(role.roleID)
            var data: LooseObject = [:]
            for name in field.names { data[name] = object[name] }
            return .data(data)
        case .create, .update:
            guard field.writeNames.contains(where: request.has) else {
                throw SecretsRefusal(400, "missing \(field.writeNames[0])")
            }
            try await access.putAppRole(name, at: request.loginMount, creating: false) { role in
                try request.read(into: &role, field.writeNames)
            }
            return .none
        case .delete:
            guard let reset = field.reset else { throw SecretsRefusal.unsupportedOperation }
            try await access.putAppRole(name, at: request.loginMount, creating: false, reset)
            return .none
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    // MARK: SecretIDs

    private func secretIDs(
        _ name: String,
        _ request: SecretsRequest,
        isCustom: Bool
    ) async throws -> SecretsAnswer {
        if request.operation == .list, !isCustom {
            return try .keys(try await access.secretIDAccessors(of: name, at: request.loginMount))
        }
        try request.requireWrite()
        var asked = SecretIDRequest()
        if isCustom {
            guard let secretID = SecretID(try request.required("secret_id")) else {
                throw SecretsRefusal(400, "the field secret_id is longer than 4096 bytes")
            }
            asked.secretID = secretID
        }
        asked.metadata = try request.map("metadata") ?? [:]
        asked.cidrs = try request.texts("cidr_list") ?? []
        asked.tokenBoundCIDRs = try request.texts("token_bound_cidrs") ?? []
        asked.numUses = try request.whole("num_uses")
        asked.ttl = try request.seconds("ttl")
        asked.longest = request.maxTTL
        let issued = try await access.makeSecretID(asked, for: name, at: request.loginMount)
        return .data([
            "secret_id": .string(issued.secretID.revealed()),
            "secret_id_accessor": .string(issued.accessor),
            "secret_id_num_uses": .number(issued.numUses),
            "secret_id_ttl": .number(issued.ttl),
        ])
    }

    private func secretID(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let (parts, mount) = (request.parts, request.loginMount)
        let isByAccessor = parts[2] == "secret-id-accessor"
        guard isByAccessor || parts[2] == "secret-id" else { throw SecretsRefusal.unsupportedPath }
        let key: SecretIDKey
        if isByAccessor {
            key = .accessor(try request.required("secret_id_accessor"))
        } else {
            guard let secretID = SecretID(try request.required("secret_id")) else {
                throw SecretsRefusal(400, "the field secret_id is longer than 4096 bytes")
            }
            key = .secretID(secretID)
        }
        switch parts[3] {
        case "lookup":
            try request.requireWrite()
            guard let facts = try await access.secretID(key, of: name, at: mount) else {
                // As clients know it: nothing by the SecretID, not found by the accessor.
                if isByAccessor { throw SecretsRefusal.missing }
                return .none
            }
            return .data(facts.object)
        case "destroy":
            guard request.isWrite || request.operation == .delete else {
                throw SecretsRefusal.unsupportedOperation
            }
            let wasThere = try await access.destroySecretID(key, of: name, at: mount)
            guard wasThere || !isByAccessor else { throw SecretsRefusal.missing }
            return .none
        default: throw SecretsRefusal.unsupportedPath
        }
    }
}

/// A field of a role that has a path of its own.
private struct AppRoleField {
    /// What a GET gives.
    var names: [String]
    /// What a POST takes.
    var writeNames: [String]
    /// What a DELETE does; `nil` where it can't be.
    var reset: (@Sendable (inout AppRole) throws -> Void)?

    init(_ names: String..., writing: [String]? = nil, reset: (@Sendable (inout AppRole) throws -> Void)?) {
        self.names = names
        writeNames = writing ?? names
        self.reset = reset
    }

    init?(path: String) {
        switch path {
        case "role-id": self.init("role_id", reset: nil)
        case "policies":
            self.init("token_policies", "policies") { role in
                role.settings.policies = []
                role.policies = nil
            }
        case "secret-id-num-uses": self.init("secret_id_num_uses") { $0.secretIDNumUses = 0 }
        case "secret-id-ttl": self.init("secret_id_ttl") { $0.secretIDTTL = 0 }
        case "token-ttl": self.init("token_ttl") { $0.settings.ttl = 0 }
        case "token-max-ttl": self.init("token_max_ttl") { $0.settings.maxTTL = 0 }
        case "token-num-uses": self.init("token_num_uses") { $0.settings.numUses = 0 }
        case "bind-secret-id": self.init("bind_secret_id") { $0.bindSecretID = true }
        case "secret-id-bound-cidrs", "bound-cidr-list":
            self.init("secret_id_bound_cidrs", writing: ["secret_id_bound_cidrs", "bound_cidr_list"]) {
                $0.boundCIDRs = []
            }
        case "token-bound-cidrs": self.init("token_bound_cidrs") { $0.settings.boundCIDRs = [] }
        case "period":
            self.init("token_period", "period") { $0.settings.period = 0 }
        case "local-secret-ids": self.init("local_secret_ids", reset: nil)
        default: return nil
        }
    }
}

extension SecretsRequest {
    /// Takes over the fields that the request has, or of those the ones that are named.
    fileprivate func read(into role: inout AppRole, _ names: [String]? = nil) throws {
        var request = self
        if let names {
            request.body = LooseObject(
                body.lazy.filter { names.contains($0.name) }.map { ($0.name, $0.value) }
            )
        }
        // A role's own `num_uses` and lengths of time are its SecretIDs', not its tokens'.
        for name in ["num_uses", "ttl", "max_ttl", "bound_cidrs", "policy"] { request.body[name] = nil }
        let old = try request.read(into: &role.settings)
        if request.has("token_policies") || old != nil { role.policies = old }
        if let value = try request.text("role_id"), !value.isEmpty { role.roleID = value }
        if let value = try request.flag("bind_secret_id") { role.bindSecretID = value }
        if let value = try request.whole("secret_id_num_uses") { role.secretIDNumUses = value }
        if let value = try request.seconds("secret_id_ttl") { role.secretIDTTL = value }
        if let value = try request.texts("secret_id_bound_cidrs") ?? request.texts("bound_cidr_list") {
            role.boundCIDRs = value
        }
        if let value = try request.flag("local_secret_ids") ?? request.flag("enable_local_secret_ids") {
            role.hasLocalSecretIDs = value
        }
        if let value = try request.flag("enabled") { role.isEnabled = value }
    }
}

extension AppRole {
    fileprivate var object: LooseObject {
        var object = settings.object
        object["bind_secret_id"] = .bool(bindSecretID)
        object["secret_id_bound_cidrs"] = .listed(boundCIDRs)
        object["secret_id_num_uses"] = .number(secretIDNumUses)
        object["secret_id_ttl"] = .number(secretIDTTL)
        object["local_secret_ids"] = .bool(hasLocalSecretIDs)
        object["enabled"] = .bool(isEnabled)
        if let policies { object["policies"] = .strings(policies) }
        if settings.period > 0 { object["period"] = .number(settings.period) }
        return object
    }
}

extension SecretIDFacts {
    fileprivate var object: LooseObject {
        [
            "secret_id_accessor": .string(accessor), "secret_id_num_uses": .number(numUses),
            "secret_id_ttl": .number(ttl), "creation_time": .string(createdAt.rfc3339),
            // Without end as clients know it: the zero of Go's time.
            "expiration_time": .string(expiresAt?.rfc3339 ?? "0001-01-01T00:00:00Z"),
            "last_updated_time": .string(updatedAt.rfc3339), "metadata": .strings(metadata),
            "cidr_list": .strings(cidrs), "token_bound_cidrs": .strings(tokenBoundCIDRs),
        ]
    }
}

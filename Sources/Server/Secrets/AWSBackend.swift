import Access
import Evidence
import Secrets

/// Mounts of the type `aws`: `config/root`, `config/rotate-root`, `roles/NAME`, `creds/NAME`, `sts/NAME`.
struct AWSBackend: LendingBackend {
    let engine: AWSEngine
    var lender: any LeaseEngine { engine }

    func exists(_ request: SecretsRequest) async throws -> Bool? {
        let parts = request.parts.map(String.init)
        guard parts.count == 2 else { return nil }
        switch (parts[0], parts[1]) {
        case ("config", "root"):
            let place = engine.place(at: request.mount)
            return try await engine.targets.target(place, of: request.tenant.id) != nil
        case ("roles", let name): return try await engine.roles.role(.dynamic, name, at: request.mount) != nil
        default: return nil
        }
    }

    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer {
        do {
            return try await dispatch(request)
        } catch let error as EngineError {
            throw SecretsRefusal(error.status, error.text)
        } catch let error as LeaseError {
            throw SecretsRefusal(error.status, error.text)
        }
    }

    private func dispatch(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let parts = request.parts.map(String.init)
        let mount = request.mount
        guard let verb = parts.first, parts.count <= 2 else { throw SecretsRefusal.unsupportedPath }
        let name = parts.count == 2 ? parts[1] : ""
        switch (verb, name.isEmpty, request.operation) {
        case ("config", false, _) where name == "root": return try await configuration(request)
        case ("config", false, .create) where name == "rotate-root",
            ("config", false, .update) where name == "rotate-root":
            let key = try await engine.rotateRoot(at: mount)
            return SecretsAnswer.data(["access_key": .string(key)]).telling(.secretRotated)
        case ("roles", true, .list): return try .keys(await engine.roles.names(.dynamic, at: mount))
        case ("roles", false, .create), ("roles", false, .update): return try await putRole(name, request)
        case ("roles", false, .read):
            guard let role = try await engine.roles.role(.dynamic, name, at: mount) else {
                throw SecretsRefusal.missing
            }
            var shown = role.settings
            shown["max_leases"] = .number(role.maxLeases)
            return .data(shown)
        case ("roles", false, .delete):
            try await engine.roles.delete(.dynamic, name, at: mount)
            return .none
        case ("creds", false, .read), ("creds", false, .create), ("creds", false, .update),
            ("sts", false, .read),
            ("sts", false, .create), ("sts", false, .update):
            return try await credentials(name, request)
        default:
            throw ["config", "roles", "creds", "sts"].contains(verb)
                ? SecretsRefusal.unsupportedOperation : .unsupportedPath
        }
    }

    private func configuration(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let place = engine.place(at: request.mount)
        switch request.operation {
        case .read:
            guard let target = try await engine.targets.target(place, of: request.tenant.id) else {
                throw SecretsRefusal.missing
            }
            return .data(target.settings)
        case .create, .update:
            var given: [(String, LooseJSON)] = []
            for field in ["access_key", "region", "iam_endpoint", "sts_endpoint"] {
                if let text = try request.text(field) { given.append((field, .string(text))) }
            }
            if let seconds = try request.seconds(CallTimeout.field) {
                given.append((CallTimeout.field, .number(seconds)))
            }
            let secretKey = try request.text("secret_key")
            let changes = given
            try await engine.configure(at: request.mount) { known in
                var settings = known?.settings ?? ["region": "", "iam_endpoint": "", "sts_endpoint": ""]
                var secret = known?.secret ?? [:]
                for (field, value) in changes { settings[field] = value }
                if let secretKey, !secretKey.isEmpty { secret["secret_key"] = .string(secretKey) }
                return (settings, secret)
            }
            return .none
        case .delete:
            try await engine.targets.delete(place, of: request.tenant.id)
            return .none
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    private func putRole(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        var given: [(String, LooseJSON)] = []
        for field in ["credential_type", "user_path", "permissions_boundary_arn", "external_id"] {
            if let text = try request.text(field) { given.append((field, .string(text))) }
        }
        if request.has("policy_document") {
            let text = request.body["policy_document"]?.object.map { LooseJSON.object($0).text }
            given.append(("policy_document", .string(try text ?? request.text("policy_document") ?? "")))
        }
        for field in ["role_arns", "policy_arns", "iam_groups"] {
            if let texts = try request.texts(field) { given.append((field, .strings(texts))) }
        }
        for field in ["default_sts_ttl", "max_sts_ttl", "default_ttl", "max_ttl"] {
            guard let seconds = try request.seconds(field) else { continue }
            guard (0...Leases.ttlLimit).contains(seconds) else {
                throw SecretsRefusal(400, "\(field) must be between 0 and \(Leases.ttlLimit) seconds")
            }
            given.append((field, .number(seconds)))
        }
        let cap = try request.whole("max_leases")
        if let cap, cap < 0 { throw SecretsRefusal(400, "max_leases must not be negative") }
        let changes = given
        try await engine.putRole(name, at: request.mount) { role in
            for (field, value) in changes { role.settings[field] = value }
            if let cap { role.maxLeases = cap }
        }
        return .none
    }

    private func credentials(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let asked = SecretsFields(
            request.body.isEmpty
                ? LooseObject(request.query.map { ($0.key, .string($0.value)) }) : request.body
        )
        let made = try await engine.credentials(
            name,
            at: request.issuingMount,
            path: request.fullPath,
            ttl: try asked.seconds("ttl"),
            longest: request.maxTTL,
            roleARN: try asked.text("role_arn"),
            for: try request.borrower()
        )
        return .lent(
            made.lease,
            [
                "access_key": .string(made.accessKey), "secret_key": .string(made.secretKey),
                "security_token": .optional(made.sessionToken), "session_token": .optional(made.sessionToken),
                "arn": .optional(made.arn),
            ]
        )
    }
}

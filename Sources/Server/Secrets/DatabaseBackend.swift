import Access
import Evidence
import Secrets

/// Mounts of the type `database`: the contract's §13.
struct DatabaseBackend: LendingBackend {
    let engine: DatabaseEngine
    var lender: any LeaseEngine { engine }

    func exists(_ request: SecretsRequest) async throws -> Bool? {
        let parts = request.parts.map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "config":
            let place = EnginePlace(mount: request.mount.id, target: parts[1])
            return try await engine.targets.target(place, of: request.tenant.id) != nil
        case "roles": return try await engine.roles.role(.dynamic, parts[1], at: request.mount) != nil
        case "static-roles": return try await engine.roles.role(.static, parts[1], at: request.mount) != nil
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
        guard parts.count <= 2, let verb = parts.first else { throw SecretsRefusal.unsupportedPath }
        let name = parts.count == 2 ? parts[1] : ""
        switch (verb, name.isEmpty, request.operation) {
        case ("config", true, .list): return try .keys(await engine.targets.names(at: mount))
        case ("config", false, .create), ("config", false, .update): return try await configure(name, request)
        case ("config", false, .read):
            guard
                let target = try await engine.targets.target(
                    EnginePlace(mount: mount.id, target: name),
                    of: mount.tenant
                )
            else { throw SecretsRefusal.missing }
            return .data(target.shown)
        case ("config", false, .delete):
            try await engine.deleteConnection(name, at: mount)
            return .none
        case ("reset", false, .create), ("reset", false, .update):
            try await engine.reset(name, at: mount)
            return .none
        case ("rotate-root", false, .create), ("rotate-root", false, .update):
            try await engine.rotateRoot(name, at: mount)
            return SecretsAnswer.none.telling(.secretRotated)
        case ("roles", true, .list): return try .keys(await engine.roles.names(.dynamic, at: mount))
        case ("roles", false, .create), ("roles", false, .update): return try await putRole(name, request)
        case ("roles", false, .read):
            guard let role = try await engine.roles.role(.dynamic, name, at: mount) else {
                throw SecretsRefusal.missing
            }
            return .data(role.shown)
        case ("roles", false, .delete):
            try await engine.roles.delete(.dynamic, name, at: mount)
            return .none
        case ("creds", false, .read): return try await credentials(name, request)
        case ("static-roles", true, .list): return try .keys(await engine.roles.names(.static, at: mount))
        case ("static-roles", false, .create), ("static-roles", false, .update):
            return try await putStaticRole(name, request)
        case ("static-roles", false, .read):
            guard let role = try await engine.roles.role(.static, name, at: mount) else {
                throw SecretsRefusal.missing
            }
            return .data(role.shownStatic)
        case ("static-roles", false, .delete):
            try await engine.roles.delete(.static, name, at: mount)
            return .none
        case ("static-creds", false, .read): return try await staticCredentials(name, request)
        case ("rotate-role", false, .create), ("rotate-role", false, .update):
            try await engine.rotateRole(name, at: mount)
            return SecretsAnswer.none.telling(.secretRotated)
        default:
            let known = [
                "config", "reset", "rotate-root", "roles", "creds", "static-roles", "static-creds",
                "rotate-role",
            ]
            throw known.contains(verb) ? SecretsRefusal.unsupportedOperation : .unsupportedPath
        }
    }

    // MARK: Connections

    /// Fields of a connection that are kept and shown as they were given, by what they are.
    private static let texts = [
        "connection_url", "password_authentication", "host", "persistence_mode", "ca_cert",
        "max_connection_lifetime",
    ]
    private static let wholes = ["max_open_connections", "max_idle_connections", "port"]
    private static let flags = ["tls", "insecure_tls"]
    /// What other servers offer and this one does not: better refused than thought to hold.
    private static let refused = [
        "password_policy", "username_template", "tls_ca", "tls_certificate", "private_key", "self_managed",
    ]

    private func configure(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        for field in Self.refused {
            if let text = try request.text(field), !text.isEmpty, text != "false" {
                throw SecretsRefusal(400, "the field \(field) is not offered: leave it out")
            }
        }
        var given: [(String, LooseJSON)] = []
        for field in Self.texts where request.has(field) {
            given.append((field, .string(try request.text(field) ?? "")))
        }
        for field in Self.wholes {
            if let whole = try request.whole(field) { given.append((field, .number(whole))) }
        }
        for field in Self.flags {
            if let flag = try request.flag(field) { given.append((field, .bool(flag))) }
        }
        if let seconds = try request.seconds(CallTimeout.field) {
            given.append((CallTimeout.field, .number(seconds)))
        }
        if let roles = try request.texts("allowed_roles") { given.append(("allowed_roles", .strings(roles))) }
        if let statements = try request.statements(
            "root_rotation_statements",
            "root_credentials_rotate_statements"
        ) {
            given.append(("root_rotation_statements", .strings(statements)))
        }
        let (username, password) = (try request.text("username"), try request.text("password"))
        if let username, !username.isEmpty { given.append(("username", .string(username))) }
        let changes = given
        let edit: @Sendable (EngineTarget?) throws -> (settings: LooseObject, secret: LooseObject) = {
            known in
            var settings = known?.settings ?? ["allowed_roles": []]
            var secret = known?.secret ?? [:]
            for (field, value) in changes { settings[field] = value }
            if let username, !username.isEmpty { secret["username"] = .string(username) }
            if let password, !password.isEmpty {
                secret["password"] = .string(password)
                secret["pending_password"] = .null
            }
            return (settings, secret)
        }
        do {
            try await engine.configure(
                name,
                at: request.mount,
                plugin: try request.text("plugin_name"),
                verifies: try request.flag("verify_connection") ?? true,
                edit
            )
        } catch let error as EngineError {
            // What was just written is to be written otherwise.
            guard case .signInRefused = error else { throw error }
            throw SecretsRefusal(400, error.text)
        }
        return .none
    }

    // MARK: Roles

    private static let statements = [
        "creation_statements", "revocation_statements", "rollback_statements", "renew_statements",
    ]

    private func putRole(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        if let type = try request.text("credential_type"), !type.isEmpty, type != "password" {
            throw SecretsRefusal(400, "credential_type must be password")
        }
        var given: [(String, LooseJSON)] = []
        for field in Self.statements {
            if let statements = try request.statements(field) { given.append((field, .strings(statements))) }
        }
        for field in ["default_ttl", "max_ttl"] {
            if let seconds = try request.seconds(field) {
                guard (0...Leases.ttlLimit).contains(seconds) else {
                    throw SecretsRefusal(400, "\(field) must be between 0 and \(Leases.ttlLimit) seconds")
                }
                given.append((field, .number(seconds)))
            }
        }
        for field in ["max_leases", "max_renewals"] {
            if let whole = try request.whole(field) {
                guard (0...1_000_000_000).contains(whole) else {
                    throw SecretsRefusal(400, "\(field) must be between 0 and 1000000000")
                }
                given.append((field, .number(whole)))
            }
        }
        let target = try request.text("db_name")
        let changes = given
        try await engine.putRole(name, at: request.mount) { role in
            if let target, !target.isEmpty { role.target = target }
            for (field, value) in changes { role.settings[field] = value }
            role.maxLeases = role.settings["max_leases"]?.int ?? 0
        }
        return .none
    }

    private func putStaticRole(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        var given: [(String, LooseJSON)] = []
        if let schedule = try request.text("rotation_schedule"), !schedule.isEmpty {
            // The one takes the other's place; given both, they are refused.
            given += [("rotation_period", 0), ("rotation_schedule", .string(schedule))]
        }
        if let username = try request.text("username"), !username.isEmpty {
            given.append(("username", .string(username)))
        }
        if let seconds = try request.seconds("rotation_period") {
            guard (5...Leases.ttlLimit).contains(seconds) else {
                throw SecretsRefusal(400, "rotation_period must be at least 5 seconds")
            }
            if !request.has("rotation_schedule") { given.append(("rotation_schedule", "")) }
            given.append(("rotation_period", .number(seconds)))
        }
        if let statements = try request.statements("rotation_statements") {
            given.append(("rotation_statements", .strings(statements)))
        }
        let target = try request.text("db_name")
        let changes = given
        try await engine.putStaticRole(name, at: request.mount) { role in
            if let target, !target.isEmpty { role.target = target }
            for (field, value) in changes { role.settings[field] = value }
        }
        return .none
    }

    // MARK: Credentials

    private func credentials(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let made = try await engine.credentials(
            name,
            at: request.issuingMount,
            path: request.fullPath,
            for: try request.borrower()
        )
        return .lent(
            made.lease,
            ["username": .string(made.username), "password": .string(made.password)]
        )
    }

    private func staticCredentials(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let role = try await engine.staticRole(name, at: request.mount)
        guard let password = role.secret["password"]?.string, let rotated = role.rotatedAt else {
            throw SecretsRefusal(
                400,
                "the password of the static role \"\(name)\" was never set; rotate-role sets it"
            )
        }
        let remaining = (role.rotatesAt ?? request.now).duration(since: request.now)
        var answer = SecretsAnswer.data([
            "username": .string(role.username), "password": .string(password),
            "last_vault_rotation": .string(rotated.rfc3339), role.rhythm.name: role.rhythm.value,
            "ttl": .number(max(0, Int(remaining.components.seconds))),
        ])
        answer.facts.isOfSecret = true
        answer.facts.secretType = "static"
        return answer
    }
}

extension SecretsRequest {
    /// A list of statements, or one text: commas in it are its own.
    fileprivate func statements(_ names: String...) throws -> [String]? {
        for name in names {
            switch body[name] {
            case nil, .null: continue
            case .string(let text): return text.isEmpty ? [] : [text]
            case .array(let values):
                return try values.compactMap { value in
                    guard let text = value.string else {
                        throw SecretsRefusal(400, "the field \(name) is not a list of texts")
                    }
                    return text.isEmpty ? nil : text
                }
            default: throw SecretsRefusal(400, "the field \(name) is not a text or a list of texts")
            }
        }
        return nil
    }
}

extension EngineTarget {
    /// As `config/NAME` shows it: without the password.
    fileprivate var shown: LooseObject {
        var details = settings
        for member in ["allowed_roles", "root_rotation_statements"] { details[member] = nil }
        return [
            "plugin_name": .string(engineType), "plugin_version": "", "connection_details": .object(details),
            "allowed_roles": settings["allowed_roles"] ?? [],
            "root_credentials_rotate_statements": settings["root_rotation_statements"] ?? [],
            "password_policy": "",
        ]
    }
}

extension EngineRole {
    fileprivate var shown: LooseObject {
        [
            "db_name": .string(target), "creation_statements": settings["creation_statements"] ?? [],
            "revocation_statements": settings["revocation_statements"] ?? [],
            "rollback_statements": settings["rollback_statements"] ?? [],
            "renew_statements": settings["renew_statements"] ?? [], "credential_type": "password",
            "default_ttl": settings["default_ttl"] ?? 0, "max_ttl": settings["max_ttl"] ?? 0,
            "max_leases": .number(maxLeases), "max_renewals": settings["max_renewals"] ?? 0,
        ]
    }

    /// When it is rotated: after a time, or at times that cron names.
    fileprivate var rhythm: (name: String, value: LooseJSON) {
        if let rotationSchedule { return ("rotation_schedule", .string(rotationSchedule)) }
        return ("rotation_period", .number(rotationPeriod))
    }

    fileprivate var shownStatic: LooseObject {
        [
            "db_name": .string(target), "username": .string(username), "credential_type": "password",
            rhythm.name: rhythm.value,
            "rotation_statements": settings["rotation_statements"] ?? [],
            "last_vault_rotation": .optional(rotatedAt?.rfc3339),
        ]
    }
}

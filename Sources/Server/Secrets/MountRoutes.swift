import Access
import Evidence
import Postgres
import Secrets

/// `sys/mounts`, `sys/auth` and moving: the contract's §3.
struct MountRoutes: SystemRoutes {
    let mounts: Mounts
    /// What the holder of a token may do, for clients that ask what a mount is.
    let rights: @Sendable (TokenGrant) async throws -> (rules: AccessRules, subject: PolicySubject)
    /// Takes back what a mount has lent, before it goes.
    let leaving: @Sendable (Mount) async throws -> Void

    static let visiblePath = "internal/ui/mounts"

    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer? {
        let parts = request.parts
        switch parts.first {
        case "mounts": return try await answer(request, .secret, "mounts")
        case "auth": return try await answer(request, .auth, "auth")
        case "remount" where parts.count == 1:
            guard request.isWrite else { throw SecretsRefusal.unsupportedOperation }
            return try await move(request)
        case "remount" where parts.count == 3 && parts[1] == "status":
            return try status(String(parts[2]))
        case "internal" where request.path.hasPrefix(Self.visiblePath):
            guard request.operation == .read else { throw SecretsRefusal.unsupportedOperation }
            return try await visible(request)
        default: return nil
        }
    }

    private func answer(_ request: SecretsRequest, _ kind: MountClass, _ prefix: String) async throws
        -> SecretsAnswer
    {
        let tenant = request.tenant.id
        guard request.path != prefix else {
            guard request.operation == .read else { throw SecretsRefusal.unsupportedOperation }
            let all = try await mounts.table(of: tenant).mounts(kind)
            return .doubled(LooseObject(all.map { ($0.path, .object($0.json)) }))
        }
        var path = String(request.path.dropFirst(prefix.count + 1))
        if path.hasSuffix("/tune") {
            path.removeLast("/tune".count)
            return try await tune(request, kind, path)
        }
        switch request.operation {
        case .read:
            guard let mount = try await mounts.table(of: tenant).mount(kind, at: path + "/") else {
                throw SecretsRefusal(400, "No secret engine mount at \(path)/")
            }
            return .doubled(mount.json)
        case .create, .update:
            _ = try await mounts.enable(try mount(request, kind, path), of: tenant)
            return .none
        case .delete:
            if let mount = try await mounts.table(of: tenant).mount(kind, at: path + "/"), !mount.isProtected
            {
                try await leave(mount)
            }
            _ = try await mounts.disable(kind, path: path, of: tenant)
            return .none
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    private func leave(_ mount: Mount) async throws {
        do {
            try await leaving(mount)
        } catch let error as LeaseError {
            throw SecretsRefusal(400, error.text + "; sys/leases/revoke-force/\(mount.path) gives them up")
        }
    }

    private func mount(_ request: SecretsRequest, _ kind: MountClass, _ path: String) throws -> MountRequest {
        let type = try request.text("type").flatMap { $0.isEmpty || $0 == "plugin" ? nil : $0 }
        guard let type = try type ?? request.text("plugin_name"), !type.isEmpty else {
            throw SecretsRefusal(400, "backend type must be specified as a string")
        }
        var mount = try MountRequest(kind, path: path, type: type)
        mount.description = try request.text("description") ?? ""
        mount.options = try request.map("options", null: nil) ?? [:]
        mount.isLocal = try request.flag("local") ?? false
        mount.isSealWrapped = try request.flag("seal_wrap") ?? false
        let config = SecretsFields(request.body["config"]?.object ?? [:])
        mount.configuration.defaultLeaseTTL = try config.seconds("default_lease_ttl") ?? 0
        mount.configuration.maximumLeaseTTL = try config.seconds("max_lease_ttl") ?? 0
        mount.configuration.forcesNoCache = try config.flag("force_no_cache") ?? false
        for name in MountConfiguration.textNames { mount.configuration.texts[name] = try config.text(name) }
        for name in MountConfiguration.listNames { mount.configuration.lists[name] = try config.texts(name) }
        return mount
    }

    private func tune(_ request: SecretsRequest, _ kind: MountClass, _ path: String) async throws
        -> SecretsAnswer
    {
        let tenant = request.tenant.id
        switch request.operation {
        case .read:
            guard let mount = try await mounts.table(of: tenant).mount(kind, at: path + "/") else {
                throw SecretsRefusal(400, "cannot fetch sysview for path \"\(path)/\"")
            }
            return .doubled(mount.tuning)
        case .create, .update:
            var tuning = MountTuning()
            tuning.description = try request.text("description")
            tuning.options = try request.map("options", null: nil)
            tuning.defaultLeaseTTL = try request.seconds("default_lease_ttl")
            tuning.maximumLeaseTTL = try request.seconds("max_lease_ttl")
            tuning.forcesNoCache = try request.flag("force_no_cache")
            for name in MountConfiguration.textNames { tuning.texts[name] = try request.text(name) }
            for name in MountConfiguration.listNames { tuning.lists[name] = try request.texts(name) }
            try await mounts.tune(kind, path: path, tuning, of: tenant)
            return .none
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    // MARK: Moving

    /// Done when it is answered; the identifier names what was moved, for who asks for its status.
    private func move(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let from = try request.required("from")
        let to = try request.required("to")
        let isAuth = from.hasPrefix("auth/")
        guard to.hasPrefix("auth/") == isAuth else {
            throw SecretsRefusal(400, "a secret engine can't become an auth method, nor the other way about")
        }
        let prefix = isAuth ? 5 : 0
        try await mounts.move(
            isAuth ? .auth : .secret,
            from: String(from.dropFirst(prefix)),
            to: String(to.dropFirst(prefix)),
            of: request.tenant.id
        )
        let told: LooseJSON = ["from": .string(from), "to": .string(to)]
        return .doubled(["migration_id": .string(Base64URL.encode(told.bytes))])
    }

    private func status(_ id: String) throws -> SecretsAnswer {
        guard let bytes = Base64URL.decode(id), let told = try? LooseJSON(parsing: bytes),
            let from = told["from"]?.string, let to = told["to"]?.string
        else { throw SecretsRefusal.missing }
        return .data([
            "migration_id": .string(id),
            "migration_info": [
                "source_mount": .string(from), "target_mount": .string(to), "status": "success",
            ],
        ])
    }

    // MARK: What a client sees

    /// `sys/internal/ui/mounts`, and one of them by any path below it, for who may do anything there.
    private func visible(_ request: SecretsRequest) async throws -> SecretsAnswer {
        guard let grant = request.token, grant.admits(request.address) else { throw SecretsRefusal.denied }
        let (rules, subject) = try await rights(grant)
        let table = try await mounts.table(of: request.tenant.id)
        func mayTouch(_ mount: Mount) -> Bool {
            rules.reaches(
                below: mount.fullPath,
                secretPath: mount.type == "kv" ? SecretPath.folder("", in: mount) : nil,
                subject: subject,
                at: request.now
            )
        }
        let rest = request.path.dropFirst(Self.visiblePath.count).drop { $0 == "/" }
        guard rest.isEmpty else {
            let asked = String(rest)
            guard let (mount, _) = table.resolve(asked), mayTouch(mount) else {
                throw SecretsRefusal(
                    403,
                    "preflight capability check returned 403, please ensure client's policies grant access to path "
                        + "\"\(asked)/\""
                )
            }
            var object = mount.json
            object["path"] = .string(mount.fullPath)
            return .data(object)
        }
        func objects(_ kind: MountClass) -> LooseJSON {
            .object(
                LooseObject(
                    table.mounts(kind).filter(mayTouch).map { mount in
                        (
                            mount.path,
                            [
                                "type": .string(mount.type), "description": .string(mount.description),
                                "options": mount.options.isEmpty ? nil : .strings(mount.options),
                            ]
                        )
                    }
                )
            )
        }
        return .data(["secret": objects(.secret), "auth": objects(.auth)])
    }
}

import Access
import Evidence
import Postgres
import Secrets

/// `sys/` but for what is answered while sealed: keys, wrapping, and what others add (`SystemRoutes`).
struct SystemBackend: SecretsBackend {
    let seal: Seal
    let wrapping: Wrapping
    /// The tenant whose people keep the installation: the seal and its keys are everybody's.
    let rootTenant: String
    /// Mounts, policies, audit devices, quotas: each answers what it knows.
    let others: [any SystemRoutes]

    private static let open: Set<String> = ["wrapping/lookup", "wrapping/unwrap", "wrapping/rewrap"]
    private static let sudo = [
        "seal", "step-down", "rotate", "rekey/backup", "rekey/recovery-key-backup", "audit", "audit/",
        "auth/",
        "revoke-force/",
        "revoke-prefix/", "leases/lookup/", "leases/revoke-prefix/", "leases/revoke-force/",
        "config/auditing/", "config/cors",
        "remount", "raw", "raw/",
    ]

    /// What a mount is, whoever has a right below it may know, whatever its policies say of this path: `MountRoutes` looks.
    /// Audit devices write files with the server's rights.
    private static func isOfInstallation(_ path: String) -> Bool {
        ["seal", "rotate", "step-down", "key-status", "rekey/backup", "rekey/recovery-key-backup"].contains(
            path
        )
            || path.hasPrefix("audit/")
    }

    func isOpen(_ operation: Capability, _ path: String) -> Bool {
        Self.open.contains(path) || path == AgentEnrollmentRoutes.renewPath
            || path == MountRoutes.visiblePath
            || path.hasPrefix(MountRoutes.visiblePath + "/")
    }

    func needsSudo(_ operation: Capability, _ path: String) -> Bool {
        // Paths come without a slash at their ends: what a list is asked of is the folder itself.
        let path = operation == .list || operation == .scan ? path + "/" : path
        return Self.sudo.contains { $0.hasSuffix("/") ? path.hasPrefix($0) : path == $0 }
    }

    func exists(_ request: SecretsRequest) async throws -> Bool? {
        for routes in others {
            if let exists = try await routes.exists(request) { return exists }
        }
        return nil
    }

    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer {
        if let answer = try await wrapping.answer(request) { return answer }
        if Self.isOfInstallation(request.path), request.tenant.name != rootTenant {
            throw SecretsRefusal.unsupportedPath
        }
        for routes in others {
            if let answer = try await routes.answer(request) { return answer }
        }
        switch (request.path, request.operation) {
        case ("key-status", .read): return try await keyStatus()
        case ("rotate", .update):
            try await seal.rotate()
            return SecretsAnswer(.none, status: 204).telling(.secretRotated)
        case ("seal", .update):
            try await seal.seal()
            return SecretsAnswer(.none, status: 204).telling(.systemSealed)
        case ("step-down", .update): return .none
        case ("ha-status", .read): return .doubled(["nodes": []])
        case ("config/cors", .read): return .doubled(["enabled": false])
        case ("config/auditing/request-headers", .read): return .doubled(["headers": [:]])
        case ("rekey/backup", .read): return try await backup(of: .unseal)
        case ("rekey/recovery-key-backup", .read): return try await backup(of: .recovery)
        case ("rekey/backup", .delete):
            try await seal.deleteRekeyBackup(of: .unseal)
            return .none
        case ("rekey/recovery-key-backup", .delete):
            try await seal.deleteRekeyBackup(of: .recovery)
            return .none
        case ("key-status", _), ("rotate", _), ("seal", _), ("step-down", _):
            throw SecretsRefusal.unsupportedOperation
        case (let path, _) where path.hasPrefix("storage/raft/"):
            throw SecretsRefusal(
                400,
                "raft storage is not in use; on the server's machine munimentd backup copies everything"
            )
        default: throw SecretsRefusal.unsupportedPath
        }
    }

    private func keyStatus() async throws -> SecretsAnswer {
        let status = try await seal.keyStatus()
        return .doubled([
            "term": .number(status.term),
            "install_time": .string(status.installedAt.rfc3339),
            "encryptions": .number(status.encryptions),
        ])
    }

    private func backup(of kind: KeyKind) async throws -> SecretsAnswer {
        let backup = try await seal.rekeyBackup(of: kind)
        func object(_ keys: [String: [String]]) -> LooseJSON {
            .object(LooseObject(keys.map { ($0.key, .strings($0.value)) }))
        }
        return .doubled([
            "nonce": .string(backup.nonce), "keys": object(backup.keys),
            "keys_base64": object(backup.keysBase64),
        ])
    }
}

/// A part of `sys/` that another file answers.
protocol SystemRoutes: Sendable {
    func exists(_ request: SecretsRequest) async throws -> Bool?
    /// `nil` for a path that is not its own.
    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer?
}

extension SystemRoutes {
    func exists(_ request: SecretsRequest) async throws -> Bool? { nil }
}

extension SecretsAnswer {
    /// The same, recorded as something else than its operation says.
    func telling(_ type: AuditEventType) -> SecretsAnswer {
        var answer = self
        answer.facts.eventType = type
        return answer
    }
}

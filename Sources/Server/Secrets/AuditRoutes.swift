import Access
import Evidence
import Secrets

/// `sys/audit` and `sys/audit-hash`: where requests are written to besides the ledger.
struct AuditRoutes: SystemRoutes {
    let devices: AuditDevices

    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer? {
        let parts = request.path.split(separator: "/", maxSplits: 1)
        switch (parts.first, parts.count) {
        case ("audit", 1): return try await list(request)
        case ("audit", 2): return try await change(String(parts[1]), request)
        case ("audit-hash", 2): return try await hash(String(parts[1]), request)
        default: return nil
        }
    }

    private func list(_ request: SecretsRequest) async throws -> SecretsAnswer {
        guard request.operation == .read || request.operation == .list else {
            throw SecretsRefusal.unsupportedOperation
        }
        let devices = try await devices.list(of: request.tenant.id)
        return .doubled(
            LooseObject(
                devices.map { device in
                    (
                        device.path,
                        [
                            "type": .string(device.kind.rawValue), "path": .string(device.path),
                            "description": .string(device.description), "local": .bool(device.isLocal),
                            "options": .strings(device.options),
                        ]
                    )
                }
            )
        )
    }

    private func change(_ path: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        switch request.operation {
        case .create, .update:
            let type = try request.text("type") ?? ""
            guard let kind = AuditDevice.Kind(rawValue: type) else {
                throw SecretsRefusal(400, AuditDeviceRefusal.unknownType(type).description)
            }
            let device = AuditDevice(
                path: path,
                kind: kind,
                description: try request.text("description") ?? "",
                options: try request.map("options", null: nil) ?? [:],
                isLocal: try request.flag("local") ?? false
            )
            do {
                try await devices.enable(device, of: request.tenant.id)
            } catch let refusal as AuditDeviceRefusal {
                throw SecretsRefusal(400, refusal.description)
            }
            return told("audit_device_enabled", path)
        case .delete:
            try await devices.disable(path, of: request.tenant.id)
            return told("audit_device_disabled", path)
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    /// A change of the audit is told by the request's own entry, as one of what guards the product.
    private func told(_ what: String, _ path: String) -> SecretsAnswer {
        var answer = SecretsAnswer.none.telling(.policyUpdated)
        answer.facts.data["change"] = .string(what)
        answer.facts.data["device"] = .string(path)
        return answer
    }

    private func hash(_ path: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        guard request.isWrite else { throw SecretsRefusal.unsupportedOperation }
        guard let input = try request.text("input") else {
            throw SecretsRefusal(400, "the field input is missing")
        }
        guard let hash = try await devices.hash(input, by: path, of: request.tenant.id) else {
            throw SecretsRefusal(400, "unknown audit backend")
        }
        return .doubled(["hash": .string(hash)])
    }
}

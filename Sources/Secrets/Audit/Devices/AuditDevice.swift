import Evidence
import Postgres

/// Where a tenant's requests are written to besides its ledger, as lines of Vault's form.
package struct AuditDevice: Hashable, Sendable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case file
        case syslog
    }

    /// Ends in a slash.
    package var path: String
    package var kind: Kind
    package var description: String
    package var options: [String: String]
    package var isLocal: Bool

    package init(
        path: String,
        kind: Kind,
        description: String = "",
        options: [String: String] = [:],
        isLocal: Bool = false
    ) {
        self.path = path
        self.kind = kind
        self.description = description
        self.options = options
        self.isLocal = isLocal
    }
}

/// Why a device is not enabled; the texts are for the client.
package enum AuditDeviceRefusal: Error, Hashable, Sendable {
    case unknownType(String)
    case pathInUse(String)
    case malformedPath
    case option(name: String, expected: String)
    /// The file can't be written, or the system's log is not there.
    case unusable(reason: String)
    /// What a tenant may have is had.
    case tooMany(limit: Int)
}

extension AuditDeviceRefusal: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unknownType(let type): "unknown backend type: \"\(type)\"; there are file and syslog"
        case .pathInUse(let path): "path already in use: \(path)"
        case .malformedPath:
            "the path of an audit device has 1 to 255 characters, and no slash at its beginning"
        case .option(let name, let expected): "the option \(name) is not \(expected)"
        case .unusable(let reason): "sanity check failed; \(reason)"
        case .tooMany(let limit): "a namespace has at most \(limit) audit devices; disable another first"
        }
    }
}

/// The rows of `secrets.audit_devices`.
struct AuditDeviceStore {
    let database: Database

    /// A device with its salt as the barrier has encrypted it.
    struct Kept: Hashable, Sendable {
        var device: AuditDevice
        var salt: [UInt8]
    }

    static let limit = 16

    func devices(of tenant: TenantID) async throws -> [Kept] {
        try await database.rows(
            for: tenant,
            """
            SELECT path, type, description, options, local, salt FROM secrets.audit_devices
            WHERE tenant_id = \(tenant)
            ORDER BY path LIMIT \(limit: Self.limit)
            """
        ) { row in
            let kind: String = try row["type"]
            guard let kind = AuditDevice.Kind(rawValue: kind) else {
                throw PostgresError.protocolViolation(
                    "audit_devices has a type that its own constraint refuses"
                )
            }
            let options: JSON = try row["options"]
            let pairs = (options.object ?? [:]).compactMap { member in
                member.value.string.map { (member.name, $0) }
            }
            return Kept(
                device: AuditDevice(
                    path: try row["path"],
                    kind: kind,
                    description: try row["description"],
                    options: Dictionary(pairs) { first, _ in first },
                    isLocal: try row["local"]
                ),
                salt: try row["salt"]
            )
        }
    }

    /// - Throws: `AuditDeviceRefusal.pathInUse`, `.tooMany`.
    func insert(_ kept: Kept, of tenant: TenantID) async throws {
        let options = JSON.object(
            JSONObject(kept.device.options.map { (name: $0.key, value: .string($0.value)) })
        )
        let made = try await database.execute(
            for: tenant,
            """
            INSERT INTO secrets.audit_devices (tenant_id, path, type, description, options, local, salt)
            SELECT \(tenant), \(kept.device.path), \(kept.device.kind.rawValue), \(kept.device.description),
                   \(options), \(kept.device.isLocal), \(kept.salt)
            WHERE (SELECT count(*) FROM secrets.audit_devices WHERE tenant_id = \(tenant)) < \(Self.limit)
            ON CONFLICT (tenant_id, path) DO NOTHING
            """
        )
        guard made == 0 else { return }
        let isThere = try await devices(of: tenant).contains { $0.device.path == kept.device.path }
        throw isThere
            ? AuditDeviceRefusal.pathInUse(kept.device.path) : AuditDeviceRefusal.tooMany(limit: Self.limit)
    }

    func delete(_ path: String, of tenant: TenantID) async throws {
        _ = try await database.execute(
            for: tenant,
            "DELETE FROM secrets.audit_devices WHERE tenant_id = \(tenant) AND path = \(path)"
        )
    }
}

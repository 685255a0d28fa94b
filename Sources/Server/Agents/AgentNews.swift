import API
import Access
import Evidence
import Ledger
import Postgres
import Secrets

/// What an entry of the ledger `audit` is news of, for who is connected.
enum AgentNews: Hashable, Sendable {
    /// To tell those who follow the subject; of a secret as documents of policies name it.
    case event(AgentEvent, secret: String?)
    /// Who may read what is otherwise.
    case rightsChanged
    /// Somebody may have been cut off.
    case principalsChanged

    /// The types of entries that are news; all others are passed over without being read.
    private static let types: Set<String> = Set(
        ([
            .secretCreated, .secretUpdated, .secretRotated, .secretDeleted, .secretLeaseRevoked,
            .systemCertificateRevoked, .policyCreated, .policyUpdated, .policyDeleted, .policyBound,
            .tokenRevoked,
        ] as [AuditEventType]).map(\.entryType)
    )

    /// - Parameter mounts: which tell what of a path is the secret.
    init?(_ row: ChainRow, _ mounts: MountTable) {
        guard let bytes = row.bytes, Self.isOfInterest(bytes, { Self.types.contains($0) }),
            let entry = try? JSON(parsing: bytes, limits: Entry.limits), let data = entry["data"],
            data["access_granted"]?.bool == true,
            let type = entry["type"]?.string.flatMap(AuditEventType.init(entryType:))
        else { return nil }
        let at = entry["time"]?.string.flatMap { Instant(rfc3339: $0) } ?? Instant(microseconds: 0)
        func event(_ kind: AgentEvent.Kind, _ subject: String?) -> AgentNews? {
            guard let subject, !subject.isEmpty else { return nil }
            return .event(
                AgentEvent(
                    cursor: row.leafIndex,
                    kind: kind,
                    subject: subject,
                    version: data["secret_version"]?.integer,
                    at: at
                ),
                secret: kind == .secretChanged ? Self.name(of: subject, mounts) : nil
            )
        }
        // Entities and groups bring policies, and what is written to them is no secret.
        guard data["event_data"]?["mount_type"]?.string != "identity" else {
            self = .rightsChanged
            return
        }
        let found: AgentNews?
        switch type {
        case .secretCreated, .secretUpdated, .secretRotated, .secretDeleted:
            found = data["secret_id"]?.string.flatMap { path in
                event(.secretChanged, Self.secret(path, mounts))
            }
        case .secretLeaseRevoked: found = event(.leaseRevoked, data["lease_id"]?.string)
        case .systemCertificateRevoked:
            let certificate =
                data["event_data"]?["fingerprint"]?.string
                ?? data["event_data"]?["serial_number"]?.string
            found = event(.certificateRevoked, certificate)
        case .policyCreated, .policyUpdated, .policyDeleted, .policyBound: found = .rightsChanged
        case .tokenRevoked: found = .principalsChanged
        default: found = nil
        }
        guard let found else { return nil }
        self = found
    }

    /// Whether an entry of the ledger `chronicle` tells that somebody may read, or be connected, otherwise than before: policies
    /// and who they are bound to are changed by the product's own API, too, which no request to secrets tells of.
    static func altersRights(_ row: ChainRow) -> Bool {
        guard let bytes = row.bytes else { return false }
        return isOfInterest(bytes) { $0.hasPrefix("muniment.policy.") || $0.hasPrefix("muniment.principal.") }
    }

    /// Whether an entry's type is one that is looked for, without reading the rest.
    private static func isOfInterest(_ bytes: [UInt8], _ isLookedFor: (String) -> Bool) -> Bool {
        bytes.withUnsafeBytes { buffer in
            // What the scan does not take is read whole.
            guard let scan = EntryScan(buffer) else { return true }
            return isLookedFor(String(decoding: buffer[scan.type], as: UTF8.self))
        }
    }

    /// The path at which the secret is read: of versioned ones, versions are deleted and metadata written at others.
    static func secret(_ path: String, _ mounts: MountTable) -> String {
        guard let (mount, rest) = mounts.resolve(path), mount.type == "kv", mount.keyValueVersion == 2 else {
            return path
        }
        let area = rest.prefix { $0 != "/" }
        guard ["delete", "undelete", "destroy", "metadata"].contains(area) else { return path }
        return mount.fullPath + "data" + rest.dropFirst(area.count)
    }

    /// A secret's name of segments and dots, as documents of policies have it.
    static func name(of path: String, _ mounts: MountTable) -> String? {
        guard let (mount, rest) = mounts.resolve(path), mount.type == "kv" else { return nil }
        var below = rest.utf8[...]
        if mount.keyValueVersion == 2 { below = below.dropFirst("data/".utf8.count) }
        guard !below.isEmpty else { return nil }
        return (try? SecretPath(String(decoding: below, as: UTF8.self), in: mount))?.reversed
    }
}

import Access
import Chronicle
import Evidence
import Kinds
import Ledger
import Postgres

/// What entries told last of each thing: digests, so that a hundred thousand findings are a few megabytes.
struct ToldDrift {
    struct Snapshot: Hashable {
        var root: String
        var count: Int
        var capturedAt: String
        var listings: JSON
    }

    struct AssignmentKey: Hashable {
        var baseline: UniqueID
        var managed: String
    }

    /// That a tenant is compared with a baseline, and until when.
    struct Assignment: Hashable {
        var told: Digest
        var by: String?
        var endedAt: String?
    }

    struct Route: Hashable {
        var told: Digest
        var isEnabled: Bool
        var isRemoved: Bool
        /// Of the mail address.
        var pseudonym: String?
    }

    /// Who answers for a finding, until when, and for what.
    struct Acceptance: Hashable {
        var owner: String?
        var until: String?
        var hash: String?
    }

    struct StepSum: Hashable {
        var count = 0
        private var sum = [UInt8](repeating: 0, count: 32)

        mutating func add(_ step: JSON) {
            count += 1
            for (index, byte) in ToldDrift.digest(of: step).bytes.enumerated() { sum[index] ^= byte }
        }
    }

    private(set) var profiles: [UniqueID: Digest] = [:]
    private(set) var snapshots: [UniqueID: Snapshot] = [:]
    private(set) var sources: [UniqueID: Digest] = [:]
    private(set) var findings: [UniqueID: Digest] = [:]
    /// Of those that are accepted.
    private(set) var acceptances: [UniqueID: Acceptance] = [:]
    /// What moved findings: so many steps, and their digests together, in no order.
    private(set) var steps = StepSum()
    private(set) var delegations: [UniqueID: Digest] = [:]
    private(set) var assignments: [AssignmentKey: Assignment] = [:]
    private(set) var routes: [UniqueID: Route] = [:]
    /// The digest of the names, in hexadecimal.
    private(set) var names: String?

    /// - Parameter body: what is kept beside the ledger under a digest.
    mutating func take(_ bytes: [UInt8], body: (Digest) throws -> [UInt8]?) throws {
        // Most entries tell of something else, and are not parsed.
        let type = bytes.withUnsafeBytes { raw in
            EntryScan(raw).map { String(decoding: raw[$0.type], as: UTF8.self) }
        }
        if let type, !Self.prefixes.contains(where: type.hasPrefix) { return }
        let entry = try Entry(parsing: bytes)
        let data = JSON.object(entry.data)
        switch entry.type {
        case "muniment.baseline.created", "muniment.baseline.amended", "muniment.baseline.retired":
            guard let id = Self.id(data["baseline_profile_id"]) else { return }
            if let end = data["retired_at"]?.string { endAssignments(at: end) { $0.baseline == id } }
            profiles[id] = Self.digest(
                name: data["name"]?.string,
                version: data["version"]?.integer,
                scope: Self.digest(ofTold: data["scope"] ?? .null),
                isRetired: entry.type.hasSuffix("retired")
            )
        case "muniment.baseline.captured":
            guard let id = Self.id(data["baseline_snapshot_id"]) else { return }
            snapshots[id] = Snapshot(
                root: data["items_root"]?.string ?? "",
                count: data["item_count"]?.integer ?? 0,
                capturedAt: data["captured_at"]?.string ?? "",
                listings: data["listings"] ?? .null
            )
        case "muniment.drift.source_changed":
            guard let id = Self.id(data["evidence_source_id"]) else { return }
            sources[id] = Self.digest(
                source: data["name"]?.string,
                settings: Self.digest(ofTold: data["settings"] ?? .null),
                isEnabled: data["is_enabled"]?.bool ?? false,
                isRemoved: data["change"]?.string == "removed"
            )
        case "muniment.drift.names_changed": names = data["names_sha256"]?.string
        case "muniment.drift.compared":
            for list in ["opened", "reopened", "resolved"] {
                for told in try Self.whole(data[list] ?? .null, body).array ?? [] {
                    guard let id = Self.id(told["finding_id"]) else { continue }
                    findings[id] = Self.digest(ofTold: told)
                    acceptances[id] = nil
                    guard let at = data["at"]?.string else { continue }
                    steps.add(
                        FindingMove.told(
                            id,
                            entry.id,
                            told["status"]?.string,
                            by: Finding.server,
                            because: told["reason"]?.string,
                            at: at,
                            run: Self.id(data["operation_run_id"])
                        )
                    )
                }
            }
            // Of these another evidence is known, and nothing else has changed.
            for told in try Self.whole(data["refreshed"] ?? .null, body).array ?? [] {
                guard let id = Self.id(told["finding_id"]) else { continue }
                findings[id] = Self.digest(ofTold: told)
            }
        case "muniment.finding.judged":
            guard let id = Self.id(data["finding_id"]) else { return }
            findings[id] = Self.digest(ofTold: data["finding"] ?? .null)
            acceptances[id] = Self.acceptance(
                owner: data["owner"]?.string,
                until: data["accepted_until"]?.string,
                hash: data["accepted_hash"]?.string
            )
            guard let at = data["at"]?.string else { return }
            let told = try Self.whole(data["finding"] ?? .null, body)
            steps.add(
                FindingMove.told(
                    id,
                    entry.id,
                    told["status"]?.string,
                    by: data["by"]?.string ?? "",
                    because: data["reason"]?.string,
                    at: at,
                    run: nil
                )
            )
        case "muniment.baseline.assigned", "muniment.baseline.unassigned":
            guard let baseline = Self.id(data["baseline_profile_id"]) else { return }
            let isAssigned = entry.type.hasSuffix(".assigned")
            for told in try Self.whole(data["assignments"] ?? .null, body).array ?? [] {
                let key = AssignmentKey(baseline: baseline, managed: told["managed_tenant_id"]?.string ?? "")
                let by = isAssigned ? data["by"]?.string : assignments[key]?.by
                assignments[key] = Self.assignment(told, by: by)
            }
        case "muniment.tenant_delegation.offered", "muniment.tenant_delegation.accepted",
            "muniment.tenant_delegation.ended":
            guard let id = Self.id(data["delegation_id"]) else { return }
            delegations[id] = Self.digest(delegation: entry.data, entry.type)
            if let end = data["ended_at"]?.string, data["side"]?.string == "provider" {
                let managed = data["other_tenant_id"]?.string
                endAssignments(at: end) { $0.managed == managed }
            }
        case "muniment.notification.changed":
            guard let id = Self.id(data["notification_route_id"]) else { return }
            let step = data["step"]?.string
            routes[id] = Route(
                told: Self.digest(route: entry.data),
                isEnabled: step == "removed" ? routes[id]?.isEnabled ?? true : step != "disabled",
                isRemoved: step == "removed",
                pseudonym: data["to_pseudonym"]?.string
            )
        default: break
        }
    }

    private mutating func endAssignments(at end: String, where isMeant: (AssignmentKey) -> Bool) {
        for key in assignments.keys where isMeant(key) && assignments[key]?.endedAt == nil {
            assignments[key]?.endedAt = end
        }
    }

    private static let prefixes = [
        "muniment.baseline.", "muniment.drift.", "muniment.finding.", "muniment.tenant_delegation.",
        "muniment.notification.",
    ]

    private static func id(_ json: JSON?) -> UniqueID? { json?.string.flatMap { UniqueID($0) } }

    // MARK: Digests

    static func digest(of delegation: TenantDelegation) -> Digest {
        let moved = TenantDelegationMoved(delegation: delegation)
        return digest(delegation: moved.told, moved.type.rawValue)
    }

    /// Of what an entry tells; how the other side is known to stand is noted without one.
    private static func digest(delegation told: JSONObject, _ type: String) -> Digest {
        var told = told
        for name in ["told_state", "by"] { told[name] = nil }
        return digest(of: ["type": .string(type), "told": .object(told)])
    }

    /// `nil` of what nobody answers for.
    static func acceptance(owner: String?, until: String?, hash: String?) -> Acceptance? {
        owner == nil && until == nil && hash == nil ? nil : Acceptance(owner: owner, until: until, hash: hash)
    }

    static func assignment(_ told: JSON, by: String?) -> Assignment {
        var object = told.object ?? [:]
        let end = object["ended_at"]?.string
        object["ended_at"] = nil
        return Assignment(told: digest(of: .object(object)), by: by, endedAt: end)
    }

    static func route(_ route: NotificationRoute, _ seal: SecretSeal) -> Route {
        Route(
            told: digest(route: route.told),
            isEnabled: route.isEnabled,
            isRemoved: route.removedAt != nil,
            pseudonym: route.pseudonym(by: seal)
        )
    }

    /// Of what an entry tells of whom and what.
    private static func digest(route told: JSONObject) -> Digest {
        var told = told
        for name in ["step", "by", "to_pseudonym"] { told[name] = nil }
        return digest(of: .object(told))
    }

    static func digest(of profile: BaselineProfile) -> Digest {
        digest(
            name: profile.name,
            version: profile.version,
            scope: digest(of: profile.scope.json),
            isRetired: profile.retiredAt != nil
        )
    }

    static func digest(of source: DirectorySource) -> Digest {
        digest(
            source: source.name,
            settings: digest(of: source.settings.json),
            isEnabled: source.isEnabled,
            isRemoved: source.removedAt != nil
        )
    }

    private static func digest(source name: String?, settings: Digest, isEnabled: Bool, isRemoved: Bool)
        -> Digest
    {
        digest(
            of: [
                "name": .optional(name), "settings": .string(settings.hex), "is_enabled": .bool(isEnabled),
                "is_removed": .bool(isRemoved),
            ]
        )
    }

    static func digest(of json: JSON) -> Digest { Digest.sha256(of: json.canonicalBytes()) }

    private static func digest(name: String?, version: Int?, scope: Digest, isRetired: Bool) -> Digest {
        digest(
            of: [
                "name": .optional(name), "version": .integer(version ?? 0), "scope": .string(scope.hex),
                "is_retired": .bool(isRetired),
            ]
        )
    }

    /// Of a value that an entry tells: itself or, where it was shortened, what names it.
    private static func digest(ofTold json: JSON) -> Digest { shortened(json)?.digest ?? digest(of: json) }

    private static func whole(_ json: JSON, _ body: (Digest) throws -> [UInt8]?) throws -> JSON {
        guard let (digest, size) = shortened(json), let bytes = try body(digest), bytes.count == size else {
            return json
        }
        return try JSON(parsing: bytes, limits: .stored)
    }

    private static func shortened(_ json: JSON) -> (digest: Digest, size: Int)? {
        guard json.object?.count == 2, let size = json["size_bytes"]?.integer, size > JSON.shortByteCount,
            let digest = json["sha256"]?.string.flatMap({ Digest(hex: $0) })
        else { return nil }
        return (digest, size)
    }
}

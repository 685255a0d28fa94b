import Chronicle
import Evidence
import Postgres

/// A baseline was made, changed or retired: the entry tells it as it is since then.
struct BaselineChanged: ChronicleEvent {
    var type: ChronicleEventType
    var profile: BaselineProfile
    var by: String

    var subject: String { "baseline/\(profile.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        var data: JSONObject = [
            "baseline_profile_id": .string(profile.id.text), "name": .string(profile.name),
            "version": .integer(profile.version), "scope": try bodies.told(profile.scope.json),
            "by": .string(by),
        ]
        if let retired = profile.retiredAt { data["retired_at"] = .string(retired.rfc3339) }
        return data
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try BaselineStore(tenant: tenant).write(profile, entryID: entryID, in: db)
        guard let retired = profile.retiredAt else { return }
        // Nothing is compared with it any more, and nothing shown of it.
        try AssignmentStore(tenant: tenant).endAll(with: profile.id, at: retired, entryID, in: db)
        try MatrixStore(tenant: tenant).endAll(with: profile.id, at: retired, in: db)
    }
}

/// A baseline was captured. The entry names the root over its items, so that none of them can be changed.
struct BaselineCaptured: ChronicleEvent {
    var snapshot: BaselineSnapshot
    var name: String
    var items: [SnapshotItem]
    /// Under which it was captured from a tenant that is managed.
    var delegation: UniqueID?

    var type: ChronicleEventType { .baselineCaptured }
    var subject: String { "baseline/\(snapshot.baselineID)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        var data: JSONObject = [
            "baseline_profile_id": .string(snapshot.baselineID.text), "name": .string(name),
            "profile_version": .integer(snapshot.profileVersion),
            "baseline_snapshot_id": .string(snapshot.id.text),
            "captured_at": .string(snapshot.capturedAt.rfc3339), "item_count": .integer(snapshot.itemCount),
            "items_root": .string(snapshot.itemsRoot), "listings": snapshot.listings,
            "gap_count": .integer(snapshot.gaps.count), "operation_run_id": .string(snapshot.runID.text),
            "by": .string(snapshot.capturedBy),
        ]
        if let delegation { data["delegation_id"] = .string(delegation.text) }
        return data
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try BaselineStore(tenant: tenant).insert(snapshot, items, entryID: entryID, in: db)
    }
}

/// What a tenant is called was said anew. The entry names what it is by a digest alone: it is what is to be left out.
struct TenantNamesChanged: ChronicleEvent {
    var names: TenantNames
    var by: String
    var at: Instant

    var type: ChronicleEventType { .tenantNamesChanged }
    var subject: String { "drift/names" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        [
            "names_sha256": .string(names.digest.hex),
            "names": .integer(names.names.count), "domains": .integer(names.domains.count),
            "labels": .integer(names.labels.count), "by": .string(by),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try NamesStore(tenant: tenant).write(names, by: by, at: at, entryID: entryID, in: db)
    }
}

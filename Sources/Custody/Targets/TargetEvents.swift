import Chronicle
import Evidence
import Postgres

/// A target was added, changed, switched on or off, or removed: the entry tells it as it is since then.
struct TargetChanged: ChronicleEvent {
    var type: ChronicleEventType
    var target: ObservedTarget
    var by: String

    var subject: String { "target/\(target.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        ["target": try target.told(keeping: &bodies), "by": .string(by)]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try TargetStore().write(target, entryID: entryID, of: tenant, in: db)
        try TargetSchedule().plan(target, of: tenant, in: db)
    }
}

import Chronicle
import Evidence
import Postgres

/// A version was put on a target, or a target was rolled back.
struct DeploymentMoved: ChronicleEvent {
    var type: ChronicleEventType
    var change: DeploymentChange
    /// Where the artifact's custody moved by it.
    var transition: CustodyTransition?
    var by: String

    var subject: String { "artifact/\(change.after.artifact.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        [
            "deployment": try change.after.told(keeping: &bodies),
            "is_new": .bool(change.before == nil),
            "transition": try transition.told(keeping: &bodies),
            "by": .string(by),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try transition?.write(artifact: change.after.artifact.id, entryID: entryID, of: tenant, in: db)
        try DeploymentStore().write([change], of: tenant, in: db)
    }
}

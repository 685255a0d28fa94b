import Access
import Chronicle
import Evidence
import Postgres

/// Tenants were assigned to a baseline, or are no longer.
struct BaselineAssignmentsChanged: ChronicleEvent {
    var type: ChronicleEventType
    var profile: BaselineProfile
    var assignments: [BaselineAssignment]
    var by: String

    var subject: String { "baseline/\(profile.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        [
            "baseline_profile_id": .string(profile.id.text), "name": .string(profile.name),
            "assignments": try bodies.told(.array(assignments.map(\.told))), "by": .string(by),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try AssignmentStore(tenant: tenant).write(assignments, entryID: entryID, in: db)
        let matrix = MatrixStore(tenant: tenant)
        try matrix.show(assignments.filter { $0.endedAt == nil }, in: db)
        for assignment in assignments {
            guard let end = assignment.endedAt else { continue }
            try matrix.end(profile.id, assignment.managed.id, at: end, in: db)
        }
    }
}

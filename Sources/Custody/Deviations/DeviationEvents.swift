import Chronicle
import Evidence
import Postgres

/// Somebody answers for what differs.
struct DeviationAccepted: ChronicleEvent {
    var acceptance: Acceptance
    var postures: [PostureChange]

    var type: ChronicleEventType { .deviationAccepted }
    var subject: String { "artifact/\(acceptance.artifact.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        var data: JSONObject = [
            "acceptance_id": .string(acceptance.id.description),
            "artifact": acceptance.artifact.json,
            "target_kind": .string(acceptance.target.kind),
            "target_identifier": .string(acceptance.target.identifier),
            "cid": .string(acceptance.cid),
            "form": .optional(acceptance.form?.text),
            "reason": .string(acceptance.reason),
            "owner": .string(acceptance.owner),
            "expires_at": .string(acceptance.expiresAt.description),
            "at": .string(acceptance.acceptedAt.description),
            "by": .string(acceptance.acceptedBy),
        ]
        if !postures.isEmpty { data["posture"] = try bodies.told(.array(postures.map(\.json))) }
        return data
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try AcceptanceStore().insert(acceptance, entryID: entryID, of: tenant, in: db)
        try PostureStore().write(postures.told, from: entryID, of: tenant, in: db)
    }
}

/// Nobody answers for it any more.
struct DeviationWithdrawn: ChronicleEvent {
    var id: UniqueID
    var artifact: ArtifactReference
    var target: Target
    var postures: [PostureChange]
    var at: Instant
    var by: String

    var type: ChronicleEventType { .deviationWithdrawn }
    var subject: String { "artifact/\(artifact.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        var data: JSONObject = [
            "acceptance_id": .string(id.description),
            "artifact": artifact.json,
            "target_kind": .string(target.kind),
            "target_identifier": .string(target.identifier),
            "at": .string(at.description),
            "by": .string(by),
        ]
        if !postures.isEmpty { data["posture"] = try bodies.told(.array(postures.map(\.json))) }
        return data
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try AcceptanceStore().withdraw(id, at: at, by: by, of: tenant, in: db)
        try PostureStore().write(postures.told, from: entryID, of: tenant, in: db)
    }
}

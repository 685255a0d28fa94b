import Chronicle
import Evidence
import Postgres

/// An independent verifier is trusted from now on.
struct VerifierAdded: ChronicleEvent {
    var verifier: RegisteredVerifier

    var type: ChronicleEventType { .verifierAdded }
    var subject: String { "verifier/\(verifier.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        var data: JSONObject = [
            "verifier_id": .string(verifier.id.description),
            "name": .string(verifier.name),
            "did": .string(verifier.did),
            "infrastructure": .string(verifier.infrastructure.rawValue),
            "at": .string(verifier.addedAt.description),
            "by": .string(verifier.addedBy),
        ]
        data["valid_for_sec"] = verifier.validForSeconds.map { .integer($0) }
        return data
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try VerifierStore().insert(verifier, entryID: entryID, of: tenant, in: db)
    }
}

/// What it signs is taken no longer; what it signed before stays.
struct VerifierRevoked: ChronicleEvent {
    var id: UniqueID
    var name: String
    var did: String
    var at: Instant
    var by: String

    var type: ChronicleEventType { .verifierRevoked }
    var subject: String { "verifier/\(id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        [
            "verifier_id": .string(id.description),
            "name": .string(name),
            "did": .string(did),
            "at": .string(at.description),
            "by": .string(by),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try VerifierStore().revoke(id, at: at, by: by, of: tenant, in: db)
    }
}

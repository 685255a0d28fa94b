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
        if !verifier.keys.isEmpty { data["keys"] = .array(verifier.keys.map(\.json)) }
        data["valid_for_sec"] = verifier.validForSeconds.map { .integer($0) }
        return data
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try VerifierStore().insert(verifier, entryID: entryID, of: tenant, in: db)
    }
}

/// The keys of a did:web were asked for again, and are others than before.
struct VerifierRefreshed: ChronicleEvent {
    var id: UniqueID
    var name: String
    var did: String
    var keys: [VerifierKey]
    /// Those that sign for it no longer.
    var removed: [VerifierKey]
    var at: Instant
    var by: String

    var type: ChronicleEventType { .verifierRefreshed }
    var subject: String { "verifier/\(id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        [
            "verifier_id": .string(id.description),
            "name": .string(name),
            "did": .string(did),
            "keys": .array(keys.map(\.json)),
            "removed": .array(removed.map(\.json)),
            "at": .string(at.description),
            "by": .string(by),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try VerifierStore().pin(keys, to: id, at: at, of: tenant, in: db)
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

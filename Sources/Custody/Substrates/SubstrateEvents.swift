import Chronicle
import Evidence
import Postgres

/// Ceremonies that are opened from now on are decided elsewhere.
struct SubstrateAdded: ChronicleEvent {
    var substrate: Substrate

    var type: ChronicleEventType { .substrateAdded }
    var subject: String { "substrate/\(substrate.id)" }

    func data(keeping bodies: inout KeptBodies) -> JSONObject {
        [
            "substrate_id": .string(substrate.id.text), "name": .string(substrate.name), "kind": "kubernetes",
            "address": .string(substrate.address), "namespace": .string(substrate.namespace),
            "credential_file": .optional(substrate.credentialFile),
            "authority_file": .optional(substrate.authorityFile), "by": .string(substrate.addedBy),
            "caller_id": .optional(substrate.addedByCaller?.text),
            "at": .string(substrate.addedAt.description),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try SubstrateStore(tenant: tenant).insert(substrate, entryID: entryID, in: db)
    }
}

/// Ceremonies that are opened from now on are decided by the built-in quorum again.
struct SubstrateRemoved: ChronicleEvent {
    var id: UniqueID
    var name: String
    var by: String
    var at: Instant

    var type: ChronicleEventType { .substrateRemoved }
    var subject: String { "substrate/\(id)" }

    func data(keeping bodies: inout KeptBodies) -> JSONObject {
        [
            "substrate_id": .string(id.text), "name": .string(name), "by": .string(by),
            "at": .string(at.description),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try SubstrateStore(tenant: tenant).remove(id, at: at, in: db)
    }
}

extension SubstrateAdded {
    init(_ told: Told) throws {
        substrate = Substrate(
            id: try told.identifier("substrate_id"),
            name: try told.text("name"),
            address: try told.text("address"),
            namespace: try told.text("namespace"),
            credentialFile: told.optional("credential_file"),
            authorityFile: told.optional("authority_file"),
            addedBy: try told.text("by"),
            addedByCaller: told.optional("caller_id").flatMap { UniqueID($0) },
            addedAt: try told.moment("at")
        )
    }
}

extension SubstrateRemoved {
    init(_ told: Told) throws {
        self.init(
            id: try told.identifier("substrate_id"),
            name: try told.text("name"),
            by: try told.text("by"),
            at: try told.moment("at")
        )
    }
}

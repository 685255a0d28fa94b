import Attestations
import Chronicle
import Evidence
import Postgres

/// Documents about software were taken in.
struct DocumentsImported: ChronicleEvent {
    var documents: [PreparedDocument]
    var at: Instant
    var by: String

    var type: ChronicleEventType { .attestationsImported }
    var subject: String { documents.count == 1 ? documents[0].row.node : "attestor" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        let told = JSON.array(documents.map(\.told))
        return [
            "documents": try bodies.told(told), "document_count": .integer(documents.count),
            "at": .string(at.description), "by": .string(by),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        let store = DocumentStore()
        for document in documents {
            try BodyStore().put(document.body, at: at, of: tenant, in: db)
            try store.insert(document, entryID: entryID, of: tenant, in: db)
        }
    }
}

extension PreparedDocument {
    fileprivate var told: JSON {
        var facts: JSONObject = ["node": .string(row.node), "sha256": .string(body.digest.hex)]
        facts["size_bytes"] = .integer(body.bytes.count)
        switch row {
        case .bill(let bill):
            facts["format"] = .string(bill.format)
            facts["component_count"] = .integer(bill.componentCount)
            facts["subject"] = bill.subjectPackage.map { .string($0.storable.clipped(to: 500)) }
        case .attestation(let attestation):
            facts["form"] = .string(attestation.form.rawValue)
            facts["predicate_type"] = attestation.predicateType.map { .string($0.storable.clipped(to: 500)) }
            facts["signature_count"] = .integer(attestation.signatureCount)
        case .vex(let vex):
            facts["format"] = .string(vex.format)
            facts["statement_count"] = .integer(vex.statementCount)
        }
        return .object(facts)
    }
}

extension String {
    func clipped(to limit: Int) -> String { count > limit ? prefix(limit - 1) + "…" : self }
}

import Attestations
import Evidence
import Postgres

/// Writes what was taken in, and finds whether it was before.
struct DocumentStore {
    func known(
        _ document: PreparedDocument,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> ImportedDocument? {
        let digest = document.body.digest
        switch document.row {
        case .bill:
            return try db.first(
                BillStore().one(cid: "sha256:\(digest.hex)", of: tenant),
                as: ImportedBill.init
            )
            .map(ImportedDocument.bill)
        case .attestation:
            return try db.first(EnvelopeStore().one(digest, of: tenant), as: ImportedAttestation.init)
                .map(ImportedDocument.attestation)
        case .vex:
            return try db.first(VEXStore().one(digest, of: tenant), as: ImportedVEX.init)
                .map(ImportedDocument.vex)
        }
    }

    func insert(
        _ document: PreparedDocument,
        entryID: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        var supports: [Support] = []
        let now: Instant
        let kind: String
        switch (document.row, document.document) {
        case (.bill(let row), .bill(let bill)):
            try BillStore().insert(row, bill, entryID: entryID, of: tenant, in: db)
            try BillLooks().insert(row, of: tenant, in: db)
            supports = row.supports
            (now, kind) = (row.importedAt, "sbom")
        case (.attestation(let row), let read):
            try EnvelopeStore().insert(
                row,
                read,
                gitObjectID: document.gitObjectID,
                entryID: entryID,
                of: tenant,
                in: db
            )
            if let attested = read.attestedBill {
                let artifact = attested.artifact(in: row.node).name
                let look = (id: row.id, artifact: artifact, packages: attested.bill.packages)
                try BillLooks().insert([look], of: tenant, in: db)
            }
            supports = row.supports
            (now, kind) = (row.importedAt, "attestation")
        case (.vex(let row), _):
            try VEXStore().insert(row, entryID: entryID, of: tenant, in: db)
            (now, kind) = (row.importedAt, "vex")
        case (.bill, _): preconditionFailure("the row of a bill is made of one")
        }
        try VEXStore().insert(document.statements, of: document.row.id, kind: kind, tenant: tenant, in: db)
        let packages = Set(document.statements.flatMap(\.products).compactMap { $0.packageURL?.package.text })
        supports += packages.map {
            Support(source: document.row.node, relation: .assesses, target: "package:\($0)")
        }
        try SupportStore().insert(supports, at: now, of: tenant, in: db)
    }
}

extension ImportedBill {
    fileprivate var supports: [Support] {
        var targets: [String] = []
        if let subjectDigest { targets.append("artifact:sha256:\(subjectDigest.hex)") }
        if let package = subjectPackage.flatMap({ try? PackageURL($0) }) {
            targets.append("package:\(package.versioned.text)")
        }
        return targets.map { Support(source: node, relation: .describes, target: $0) }
    }
}

extension ImportedAttestation {
    fileprivate var supports: [Support] {
        Set(subjects.map { "artifact:\($0.algorithm):\($0.digest.clipped(to: 512))" }).map {
            Support(source: node, relation: .attests, target: $0)
        }
    }
}

extension [ReadingWarning] {
    var json: JSON {
        .array(
            map {
                [
                    "path": .string($0.path.storable.clipped(to: 500)),
                    "message": .string($0.message.storable.clipped(to: 500)),
                ]
            }
        )
    }

    init(_ json: JSON) {
        self = (json.array ?? []).map {
            ReadingWarning(path: $0["path"]?.string ?? "", message: $0["message"]?.string ?? "")
        }
    }
}

/// Text as PostgreSQL takes it, which knows no U+0000.
extension String {
    var storable: String { replacing("\0", with: "\u{FFFD}") }
}

extension JSON {
    /// The same of every text in it; names are ours.
    var storable: JSON {
        switch self {
        case .string(let text): .string(text.storable)
        case .array(let values): .array(values.map(\.storable))
        case .object(let object):
            .object(JSONObject(object.members.map { (name: $0.name, value: $0.value.storable) }))
        default: self
        }
    }
}

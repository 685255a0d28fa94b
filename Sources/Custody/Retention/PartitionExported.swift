import Chronicle
import Evidence
import Postgres

/// What a tenant had in a partition was exported, and the files were found to hold.
struct PartitionExported: ChronicleEvent {
    var id: UniqueID
    var table: ExportedTable
    var partition: String
    var from: Instant
    var until: Instant
    var rowCount: Int
    var entryCount: Int
    var erasedEntryCount: Int
    var manifestName: String
    var manifestDigest: Digest
    var fileName: String
    var file: ExportManifest.Content
    var at: Instant

    var type: ChronicleEventType { .partitionExported }
    var subject: String { "partition/\(partition)" }

    func data(keeping bodies: inout KeptBodies) -> JSONObject {
        [
            "export_id": .string(id.text),
            "table": .string(table.rawValue),
            "partition": .string(partition),
            "from": .string(from.rfc3339),
            "until": .string(until.rfc3339),
            "row_count": .integer(rowCount),
            "entry_count": .integer(entryCount),
            "erased_entry_count": .integer(erasedEntryCount),
            "manifest": ["name": .string(manifestName), "sha256": .string(manifestDigest.hex)],
            "file": [
                "name": .string(fileName), "sha256": .string(file.digest.hex),
                "size_bytes": .integer(file.byteCount),
            ],
            "at": .string(at.rfc3339),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO custody.retention_exports (
                tenant_id, export_id, parent, starts_at, ends_at, row_count, manifest_name, manifest_digest,
                chronicle_entry_id, exported_at
            )
            VALUES (
                \(tenant), \(id), \(table.rawValue), \(from), \(until), \(rowCount), \(manifestName),
                \(manifestDigest), \(entryID), \(at)
            )
            """
        )
    }
}

extension PartitionExported {
    init(_ manifest: ExportManifest, named name: String, digest: Digest, of partition: RetainedPartition) {
        self.init(
            id: manifest.id,
            table: manifest.table,
            partition: partition.name,
            from: manifest.from,
            until: manifest.until,
            rowCount: manifest.rowCount,
            entryCount: manifest.entryCount,
            erasedEntryCount: manifest.erasedEntryCount,
            manifestName: name,
            manifestDigest: digest,
            fileName: manifest.fileName,
            file: manifest.compressed,
            at: manifest.madeAt
        )
    }

    /// As an entry tells it.
    init(_ told: Told) throws {
        guard let manifest = told.inside("manifest"), let file = told.inside("file"),
            let digest = Digest(hex: try manifest.text("sha256")),
            let content = Digest(hex: try file.text("sha256"))
        else { throw told.fault("manifest") }
        self.init(
            id: try told.identifier("export_id"),
            table: try told.word("table"),
            partition: try told.text("partition"),
            from: try told.moment("from"),
            until: try told.moment("until"),
            rowCount: try told.integer("row_count"),
            entryCount: try told.integer("entry_count"),
            erasedEntryCount: try told.integer("erased_entry_count"),
            manifestName: try manifest.text("name"),
            manifestDigest: digest,
            fileName: try file.text("name"),
            file: ExportManifest.Content(digest: content, byteCount: try file.integer("size_bytes")),
            at: try told.moment("at")
        )
    }
}

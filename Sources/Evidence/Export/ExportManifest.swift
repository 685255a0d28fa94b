/// What was exported of a partition before it was retired: for whom, from when until when, how much, in which file, and
/// the checkpoint that the entries in it are proved against.
///
/// The form is in `Documents/formats/retention-export.md`.
package struct ExportManifest: Hashable, Sendable {
    package static let mediaType = "application/vnd.muniment.retention-export+json;version=1"
    package static let limits = JSONLimits(depth: 8, size: 1 << 20)

    /// What a file must be.
    package struct Content: Hashable, Sendable {
        package var digest: Digest
        package var byteCount: Int

        package init(digest: Digest, byteCount: Int) {
            self.digest = digest
            self.byteCount = byteCount
        }
    }

    package var id: UniqueID
    package var tenant: UniqueID
    package var table: ExportedTable
    package var from: Instant
    /// The first moment after it.
    package var until: Instant
    package var rowCount: Int
    package var entryCount: Int
    /// How many of the entries have no bytes any more.
    package var erasedEntryCount: Int
    /// A name without folders, beside the manifest.
    package var fileName: String
    package var compressed: Content
    package var plain: Content
    /// A signed note, with cosignatures.
    package var checkpoint: String
    /// The key that the log says is its own. A verifier brings one from elsewhere.
    package var logKey: NoteKey
    package var madeAt: Instant

    package init(
        id: UniqueID,
        tenant: UniqueID,
        table: ExportedTable,
        from: Instant,
        until: Instant,
        rowCount: Int,
        entryCount: Int,
        erasedEntryCount: Int,
        fileName: String,
        compressed: Content,
        plain: Content,
        checkpoint: String,
        logKey: NoteKey,
        madeAt: Instant
    ) {
        self.id = id
        self.tenant = tenant
        self.table = table
        self.from = from
        self.until = until
        self.rowCount = rowCount
        self.entryCount = entryCount
        self.erasedEntryCount = erasedEntryCount
        self.fileName = fileName
        self.compressed = compressed
        self.plain = plain
        self.checkpoint = checkpoint
        self.logKey = logKey
        self.madeAt = madeAt
    }
}

/// The tables whose partitions are retired.
package enum ExportedTable: String, Hashable, Sendable, CaseIterable {
    case verificationResults = "custody.verification_results"
    case custodyTransitions = "custody.custody_transitions"
    case auditLogs = "secrets.audit_logs"

    /// Whose entries its rows follow from.
    package var ledger: String {
        switch self {
        case .verificationResults, .custodyTransitions: "chronicle"
        case .auditLogs: "audit"
        }
    }

    /// The column that says in which partition a row is.
    package var timeColumn: String {
        switch self {
        case .verificationResults: "verified_at"
        case .custodyTransitions: "transitioned_at"
        case .auditLogs: "timestamp"
        }
    }

    package var keyColumn: String {
        switch self {
        case .verificationResults: "verification_result_id"
        case .custodyTransitions: "transition_id"
        case .auditLogs: "event_id"
        }
    }

    /// The column that names the entry.
    package var entryColumn: String {
        switch self {
        case .verificationResults, .custodyTransitions: "chronicle_entry_id"
        case .auditLogs: "event_id"
        }
    }
}

// MARK: - Writing

extension ExportManifest {
    package var json: JSON {
        [
            "media_type": .string(Self.mediaType),
            "export_id": .string(id.text),
            "tenant_id": .string(tenant.text),
            "table": .string(table.rawValue),
            "from": .string(from.rfc3339),
            "until": .string(until.rfc3339),
            "row_count": .integer(rowCount),
            "entry_count": .integer(entryCount),
            "erased_entry_count": .integer(erasedEntryCount),
            "file": .string(fileName),
            "compressed": compressed.json,
            "plain": plain.json,
            "checkpoint": .string(checkpoint),
            "log_key": .string(logKey.text),
            "made_at": .string(madeAt.rfc3339),
        ]
    }

    package func canonicalBytes() -> [UInt8] { json.canonicalBytes() }
}

extension ExportManifest.Content {
    fileprivate var json: JSON { ["sha256": .string(digest.hex), "size_bytes": .integer(byteCount)] }
}

// MARK: - Reading

extension ExportManifest {
    /// Reads a manifest of version 1, in its canonical form and no other: its digest stands in the ledger.
    package init(parsing bytes: [UInt8]) throws(DocumentError) {
        let document = try JSON.document(bytes, limits: Self.limits)
        // First, so that a later version is not taken for a broken manifest of this one.
        guard try document.text("media_type", in: "").utf8.elementsEqual(Self.mediaType.utf8) else {
            throw .malformed(path: "/media_type", expected: "“\(Self.mediaType)”")
        }
        guard let table = ExportedTable(rawValue: try document.text("table", in: "")) else {
            throw .malformed(path: "/table", expected: "a table that is exported")
        }
        guard let logKey = NoteKey(try document.text("log_key", in: "")) else {
            throw .malformed(path: "/log_key", expected: "a vkey")
        }
        let fileName = try document.text("file", in: "")
        guard !fileName.isEmpty, !fileName.hasPrefix("."), !fileName.utf8.contains(UInt8(ascii: "/")) else {
            throw .malformed(path: "/file", expected: "the name of a file beside the manifest")
        }
        self.init(
            id: try document.identifier("export_id"),
            tenant: try document.identifier("tenant_id"),
            table: table,
            from: try document.moment("from"),
            until: try document.moment("until"),
            rowCount: try document.index("row_count", in: ""),
            entryCount: try document.index("entry_count", in: ""),
            erasedEntryCount: try document.index("erased_entry_count", in: ""),
            fileName: fileName,
            compressed: try document.content("compressed"),
            plain: try document.content("plain"),
            checkpoint: try document.text("checkpoint", in: ""),
            logKey: logKey,
            madeAt: try document.moment("made_at")
        )
        try document.allow(only: Set(json.object?.names ?? []), in: "")
        guard canonicalBytes() == bytes else {
            throw .malformed(path: "/", expected: "in canonical form (RFC 8785)")
        }
    }
}

extension JSONObject {
    fileprivate func identifier(_ name: String) throws(DocumentError) -> UniqueID {
        guard let id = UniqueID(try text(name, in: "")) else {
            throw .malformed(path: "/\(name)", expected: "a UUID in lower case")
        }
        return id
    }

    fileprivate func moment(_ name: String) throws(DocumentError) -> Instant {
        guard let moment = Instant(rfc3339: try text(name, in: "")) else {
            throw .malformed(path: "/\(name)", expected: "a time (RFC 3339)")
        }
        return moment
    }

    fileprivate func content(_ name: String) throws(DocumentError) -> ExportManifest.Content {
        let object = try object(name, in: "")
        try object.allow(only: ["sha256", "size_bytes"], in: "/\(name)")
        guard let digest = Digest(hex: try object.text("sha256", in: "/\(name)")) else {
            throw .malformed(path: "/\(name)/sha256", expected: "a hash in lower-case hexadecimal")
        }
        return ExportManifest.Content(
            digest: digest,
            byteCount: try object.index("size_bytes", in: "/\(name)")
        )
    }
}

/// A line of an export: canonical JSON and a line feed.
///
/// ```json
/// {"entry":{"bodies":["<Base64>"],"bytes":"<Base64>","leaf_hash":"<hexadecimal>","leaf_index":7,
///  "ledger":"chronicle","proof":["<Base64>"]}}
/// {"leaf_index":7,"row":{…},"table":"custody.verification_results"}
/// ```
///
/// Each entry stands once, before the first row that followed from it; rows stand in the order of their time and key.
package enum ExportLine: Hashable, Sendable {
    case entry(ExportedEntry)
    case row(ExportedRow)

    /// The longest line: an entry of ten thousand verifications, whose list stands beside it.
    package static let byteLimit = 1 << 28
}

/// An entry of the ledger that the table's rows follow from, with the proof that the manifest's checkpoint covers it.
package struct ExportedEntry: Hashable, Sendable {
    /// `chronicle`, or `audit`.
    package var ledger: String
    package var leafIndex: Int
    package var leafHash: Digest
    /// `nil` where they were erased.
    package var bytes: [UInt8]?
    /// What the entry names by its digest and rows follow from.
    package var bodies: [[UInt8]]
    package var proof: [Digest]

    package init(
        ledger: String = "chronicle",
        leafIndex: Int,
        leafHash: Digest,
        bytes: [UInt8]?,
        bodies: [[UInt8]] = [],
        proof: [Digest]
    ) {
        self.ledger = ledger
        self.leafIndex = leafIndex
        self.leafHash = leafHash
        self.bytes = bytes
        self.bodies = bodies
        self.proof = proof
    }
}

/// A row as it stood, and the entry that it followed from.
package struct ExportedRow: Hashable, Sendable {
    package var table: ExportedTable
    /// `nil` where the row names no entry.
    package var leafIndex: Int?
    package var columns: JSONObject

    package init(table: ExportedTable, leafIndex: Int?, columns: JSONObject) {
        self.table = table
        self.leafIndex = leafIndex
        self.columns = columns
    }
}

// MARK: - Writing

extension ExportLine {
    package var json: JSON {
        switch self {
        case .entry(let entry):
            [
                "entry": [
                    "ledger": .string(entry.ledger),
                    "leaf_index": .integer(entry.leafIndex),
                    "leaf_hash": .string(entry.leafHash.hex),
                    "bytes": .optional(entry.bytes.map { Base64.encode($0) }),
                    "bodies": .array(entry.bodies.map { .string(Base64.encode($0)) }),
                    "proof": .array(entry.proof.map { .string(Base64.encode($0.bytes)) }),
                ]
            ]
        case .row(let row):
            [
                "table": .string(row.table.rawValue),
                "leaf_index": row.leafIndex.map(JSON.integer) ?? .null,
                "row": .object(row.columns),
            ]
        }
    }

    /// With the line feed.
    package var bytes: [UInt8] { json.canonicalBytes() + [0x0A] }
}

// MARK: - Reading

extension ExportLine {
    /// Reads a line without its line feed, in its canonical form and no other.
    init(parsing bytes: [UInt8]) throws(DocumentError) {
        let limits = JSONLimits(depth: JSONLimits.stored.depth + 8, size: Self.byteLimit)
        let document = try JSON.document(bytes, limits: limits)
        if document["entry"] != nil {
            try document.allow(only: ["entry"], in: "")
            self = .entry(try ExportedEntry(try document.object("entry", in: "")))
        } else {
            try document.allow(only: ["table", "leaf_index", "row"], in: "")
            guard let table = ExportedTable(rawValue: try document.text("table", in: "")) else {
                throw .malformed(path: "/table", expected: "a table that is exported")
            }
            let isNull = try document.value("leaf_index", in: "").isNull
            self = .row(
                ExportedRow(
                    table: table,
                    leafIndex: isNull ? nil : try document.index("leaf_index", in: ""),
                    columns: try document.object("row", in: "")
                )
            )
        }
        guard json.canonicalBytes() == bytes else {
            throw .malformed(path: "/", expected: "in canonical form (RFC 8785)")
        }
    }
}

extension ExportedEntry {
    fileprivate init(_ object: JSONObject) throws(DocumentError) {
        let path = "/entry"
        try object.allow(
            only: ["ledger", "leaf_index", "leaf_hash", "bytes", "bodies", "proof"],
            in: path
        )
        let ledger = try object.text("ledger", in: path)
        guard ["chronicle", "audit"].contains(ledger) else {
            throw .malformed(path: "\(path)/ledger", expected: "“chronicle” or “audit”")
        }
        guard let leafHash = Digest(hex: try object.text("leaf_hash", in: path)) else {
            throw .malformed(path: "\(path)/leaf_hash", expected: "a hash in lower-case hexadecimal")
        }
        let isErased = try object.value("bytes", in: path).isNull
        var bodies: [[UInt8]] = []
        for body in try object.array("bodies", in: path) {
            guard let bytes = body.string.flatMap({ Base64.exact($0) }) else {
                throw .malformed(path: "\(path)/bodies", expected: "a list of padded standard Base64")
            }
            bodies.append(bytes)
        }
        var proof: [Digest] = []
        for hash in try object.array("proof", in: path) {
            guard let digest = hash.string.flatMap({ Base64.exact($0) }).flatMap({ Digest(bytes: $0) }) else {
                throw .malformed(path: "\(path)/proof", expected: "a list of hashes of 32 bytes in Base64")
            }
            proof.append(digest)
        }
        self.init(
            ledger: ledger,
            leafIndex: try object.index("leaf_index", in: path),
            leafHash: leafHash,
            bytes: isErased ? nil : try object.exactBase64("bytes", in: path),
            bodies: bodies,
            proof: proof
        )
    }
}

/// An entry of a ledger with all that shows it stands in the record: what an auditor needs besides the log's key.
///
/// The form is in `Documents/formats/evidence-bundle.md`.
package struct EvidenceBundle: Hashable, Sendable {
    package static let mediaType = "application/vnd.muniment.evidence-bundle+json;version=1"
    /// The largest entry and the largest note, and room for envelopes.
    package static let limits = JSONLimits(depth: 32, size: 8 << 20)
    package static let envelopeLimit = 64
    package static let keyLimit = 256

    /// The entry's canonical bytes; `nil` where they were erased.
    package var entryBytes: [UInt8]?
    package var leafHash: Digest
    package var proof: InclusionProof
    /// A signed note, with cosignatures.
    package var checkpoint: String
    /// The key that the log says is its own. A verifier brings one from elsewhere.
    package var logKey: NoteKey?
    /// What people signed, where the entry refers to it.
    package var envelopes: [Envelope]
    /// Of who signed the envelopes and the checkpoint: DIDs and vkeys.
    package var keys: [String]

    package init(
        entryBytes: [UInt8]?,
        leafHash: Digest,
        proof: InclusionProof,
        checkpoint: String,
        logKey: NoteKey? = nil,
        envelopes: [Envelope] = [],
        keys: [String] = []
    ) {
        self.entryBytes = entryBytes
        self.leafHash = leafHash
        self.proof = proof
        self.checkpoint = checkpoint
        self.logKey = logKey
        self.envelopes = envelopes
        self.keys = keys
    }
}

// MARK: - Writing

extension EvidenceBundle {
    package var json: JSON {
        [
            "media_type": .string(Self.mediaType),
            "entry": [
                "bytes": .optional(entryBytes.map { Base64.encode($0) }),
                "index": .integer(proof.leafIndex),
                "leaf_hash": .string(leafHash.hex),
            ],
            "inclusion_proof": [
                "tree_size": .integer(proof.treeSize),
                "hashes": .array(proof.hashes.map { .string(Base64.encode($0.bytes)) }),
            ],
            "checkpoint": .string(checkpoint),
            "log_key": .optional(logKey?.text),
            "envelopes": .array(envelopes.map(\.json)),
            "keys": .array(keys.map(JSON.string)),
        ]
    }

    package func canonicalBytes() -> [UInt8] { json.canonicalBytes() }
}

// MARK: - Reading

extension EvidenceBundle {
    /// Reads a bundle of version 1 and nothing else: each member is there, none besides, and Base64 in the one form in
    /// which we write it. White space and the order of members are free.
    package init(parsing bytes: some Collection<UInt8>) throws(DocumentError) {
        let document = try JSON.document(bytes, limits: Self.limits)
        // First, so that a later version is not taken for a broken bundle of this one.
        guard try document.text("media_type", in: "").utf8.elementsEqual(Self.mediaType.utf8) else {
            throw .malformed(path: "/media_type", expected: "“\(Self.mediaType)”")
        }
        try document.allow(
            only: [
                "media_type", "entry", "inclusion_proof", "checkpoint", "log_key", "envelopes", "keys",
            ],
            in: ""
        )
        let entry = try document.object("entry", in: "")
        try entry.allow(only: ["bytes", "index", "leaf_hash"], in: "/entry")
        let proof = try document.object("inclusion_proof", in: "")
        try proof.allow(only: ["tree_size", "hashes"], in: "/inclusion_proof")
        let isErased = try entry.value("bytes", in: "/entry").isNull
        guard let leafHash = Digest(hex: try entry.text("leaf_hash", in: "/entry")) else {
            throw .malformed(path: "/entry/leaf_hash", expected: "a hash in lower-case hexadecimal")
        }
        let hasLogKey = try !document.value("log_key", in: "").isNull
        self.init(
            entryBytes: isErased ? nil : try entry.exactBase64("bytes", in: "/entry"),
            leafHash: leafHash,
            proof: InclusionProof(
                leafIndex: try entry.index("index", in: "/entry"),
                treeSize: try proof.index("tree_size", in: "/inclusion_proof"),
                hashes: try Self.hashes(of: proof)
            ),
            checkpoint: try document.text("checkpoint", in: ""),
            logKey: hasLogKey ? try Self.logKey(of: document) : nil,
            envelopes: try Self.envelopes(of: document),
            keys: try Self.keys(of: document)
        )
    }

    private static func hashes(of proof: JSONObject) throws(DocumentError) -> [Digest] {
        let path = "/inclusion_proof/hashes"
        let elements = try proof.array("hashes", in: "/inclusion_proof")
        guard elements.count <= TransparencyProof.hashLimit else {
            throw .malformed(path: path, expected: "at most \(TransparencyProof.hashLimit) hashes")
        }
        var hashes: [Digest] = []
        for (index, element) in elements.enumerated() {
            guard let text = element.string, let hash = Base64.exact(text).flatMap({ Digest(bytes: $0) })
            else { throw .malformed(path: "\(path)/\(index)", expected: "a hash of 32 bytes in Base64") }
            hashes.append(hash)
        }
        return hashes
    }

    private static func logKey(of document: JSONObject) throws(DocumentError) -> NoteKey {
        guard let key = NoteKey(try document.text("log_key", in: "")) else {
            throw .malformed(path: "/log_key", expected: "a vkey")
        }
        return key
    }

    private static func envelopes(of document: JSONObject) throws(DocumentError) -> [Envelope] {
        let elements = try document.array("envelopes", in: "")
        guard elements.count <= envelopeLimit else {
            throw .malformed(path: "/envelopes", expected: "at most \(envelopeLimit) envelopes")
        }
        var envelopes: [Envelope] = []
        for (index, element) in elements.enumerated() {
            let path = "/envelopes/\(index)"
            guard let object = element.object else { throw .malformed(path: path, expected: "an object") }
            let envelope = try Envelope(object, at: path)
            // Elsewhere DSSE lets further members and other forms of Base64 pass; here they would be unsigned luggage.
            guard envelope.json == element else {
                throw .malformed(path: path, expected: "an envelope in its canonical form")
            }
            envelopes.append(envelope)
        }
        return envelopes
    }

    private static func keys(of document: JSONObject) throws(DocumentError) -> [String] {
        let elements = try document.array("keys", in: "")
        guard elements.count <= keyLimit else {
            throw .malformed(path: "/keys", expected: "at most \(keyLimit) keys")
        }
        var keys: [String] = []
        for (index, element) in elements.enumerated() {
            guard let text = element.string,
                DIDKey(text) != nil || NoteKey(text) != nil || (try? DIDWeb(text)) != nil
            else { throw .malformed(path: "/keys/\(index)", expected: "a did:key, a did:web or a vkey") }
            keys.append(text)
        }
        return keys
    }
}

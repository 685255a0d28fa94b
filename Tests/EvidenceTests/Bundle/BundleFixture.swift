import Evidence

/// A ledger of nine entries, the log's checkpoint over it with two cosignatures, and bundles from it; the same each time.
struct BundleFixture {
    static let tenant = required(UniqueID("0193b1c2-0000-7000-8000-000000000001"))
    static let origin = "muniment.example/ledger/0193b1c2-0000-7000-8000-000000000001/chronicle"
    static let cosignedAt: UInt64 = 1_795_222_923

    static let log = key(1)
    static let logKey = noteKey(1, origin)
    static let cosigners = [
        noteKey(2, "witness.example/a", .cosignature), noteKey(3, "witness.example/b", .cosignature),
    ]
    static let signer = key(4)

    static func key(_ seed: UInt8) -> SigningKey {
        required(SigningKey(seed: [UInt8](repeating: seed, count: 32)))
    }

    static func noteKey(_ seed: UInt8, _ name: String, _ algorithm: NoteKey.Algorithm = .ed25519) -> NoteKey {
        required(NoteKey(name: name, algorithm: algorithm, key: key(seed).verificationKey))
    }

    /// The one that the entry at `envelopeIndex` refers to.
    let envelope: Envelope
    static let envelopeIndex = 5
    let entries: [[UInt8]]
    var leaves: [Digest] { entries.map { ChainHash.leaf($0) } }

    init(count: Int = 9, variant: Int = 0) throws {
        let statement = Statement(
            subjects: [.init(name: "operator", sha256: .sha256(of: [1]))],
            predicateType: "urn:muniment:predicate:approval:v1",
            predicate: ["decision": "approve"]
        )
        var envelope = statement.envelope()
        try envelope.sign(with: Self.signer)
        self.envelope = envelope
        let hash = Digest.sha256(of: envelope.canonicalBytes()).hex
        entries = try (0..<count).map { index in
            let isSigned = index == Self.envelopeIndex
            let entry = Entry(
                id: required(UniqueID("0193b1c2-0000-7000-8000-00000000010\(index)")),
                tenant: Self.tenant,
                ledger: "chronicle",
                source: "urn:muniment",
                type: isSigned ? "muniment.ceremony.approved" : "muniment.artifact.registered",
                subject: "artifact/\(index)",
                time: Instant(microseconds: 1_795_000_000_000_000 + Int64(index) * 1_000_000),
                data: [
                    "number": .integer(index + variant),
                    "transition": isSigned ? ["governance_envelope_hash": .string(hash)] : .null,
                ],
                salt: [UInt8](repeating: UInt8(index), count: 16)
            )
            return try entry.canonicalBytes()
        }
    }

    func hash(_ range: Range<Int>) -> Digest {
        MerkleTree.hash(of: range) { node in
            MerkleTree.root(of: Array(leaves[node.index << node.level..<(node.index + 1) << node.level]))
        }
    }

    func note(origin: String = Self.origin, size: Int? = nil) throws -> SignedNote {
        let size = size ?? entries.count
        let checkpoint = required(Checkpoint(origin: origin, size: size, root: hash(0..<size)))
        var note = required(SignedNote(text: checkpoint.text))
        note.add(required(try Self.log.sign(note, as: Self.origin)))
        for (seed, cosigner) in zip([2, 3] as [UInt8], Self.cosigners) {
            note.add(required(try Self.key(seed).cosign(note, as: cosigner.name, at: Self.cosignedAt)))
        }
        return note
    }

    func bundle(_ index: Int = Self.envelopeIndex) throws -> EvidenceBundle {
        let path = MerkleTree.inclusionPath(of: index, in: entries.count)
        let isSigned = index == Self.envelopeIndex
        return EvidenceBundle(
            entryBytes: entries[index],
            leafHash: leaves[index],
            proof: InclusionProof(
                leafIndex: index,
                treeSize: entries.count,
                hashes: path.map { hash($0) }
            ),
            checkpoint: String(decoding: try note().bytes, as: UTF8.self),
            logKey: Self.logKey,
            envelopes: isSigned ? [envelope] : [],
            keys: isSigned ? [DIDKey(Self.signer.verificationKey).text] : []
        )
    }

    /// As a verifier who trusts the log and both cosigners.
    static func verify(_ bundle: EvidenceBundle, required count: Int = 2) throws(BundleFault)
        -> BundleFindings
    {
        try bundle.verify(logKey: logKey, cosigners: cosigners, required: count)
    }
}

package import Evidence

/// An export of one month's verifications as a server makes it, in memory: one of an entry of its own, two of an entry
/// whose list stands beside it, and one whose entry was erased.
package struct ExportFixture {
    package static let tenant = id("0193b1c2-0000-7000-8000-000000000001")
    package static let artifact = id("0193b1c2-0000-7000-8000-0000000000a1")
    package static let from = moment("2026-07-01T00:00:00Z")
    package static let until = moment("2026-08-01T00:00:00Z")

    private static let log = SigningKey()
    package static let logKey = key("muniment.example/ledger/\(tenant.text)/chronicle")
    /// The same key under the name of another log.
    package static let otherKey = key("muniment.example/ledger/\(artifact.text)/chronicle")

    package var lines: [ExportLine] = []
    /// What it says of the file is right after `file()`.
    package var manifest: ExportManifest

    package init() throws {
        let told = (1...4).map(Self.told)
        let list = JSON.array([told[1], told[2]]).canonicalBytes()
        let entries = [
            try Self.entry(0, ["name": "northwind"], type: "muniment.tenant.created"),
            try Self.entry(1, ["verifications": .array([told[0]])]),
            try Self.entry(
                2,
                [
                    "verifications": [
                        "sha256": .string(Digest.sha256(of: list).hex), "size_bytes": .integer(list.count),
                    ]
                ]
            ),
            try Self.entry(3, ["verifications": .array([told[3]])]),
            try Self.entry(4, [:], type: "muniment.entry.erased"),
        ]
        let leaves = entries.map { ChainHash.leaf($0) }
        func entry(_ index: Int, bodies: [[UInt8]] = []) -> ExportLine {
            .entry(
                ExportedEntry(
                    leafIndex: index,
                    leafHash: leaves[index],
                    bytes: index == 3 ? nil : entries[index],
                    bodies: bodies,
                    proof: MerkleTree.inclusionPath(of: index, in: leaves.count).map {
                        MerkleTree.root(of: Array(leaves[$0]))
                    }
                )
            )
        }
        lines = [
            entry(1), Self.row(1, at: 1), entry(2, bodies: [list]), Self.row(2, at: 2), Self.row(3, at: 2),
            entry(3), Self.row(4, at: 3),
        ]
        guard
            let checkpoint = Checkpoint(
                origin: Self.logKey.name,
                size: leaves.count,
                root: MerkleTree.root(of: leaves)
            ), var note = SignedNote(text: checkpoint.text),
            let signature = try Self.log.sign(note, as: checkpoint.origin)
        else { preconditionFailure("a checkpoint is the text of a note") }
        note.add(signature)
        manifest = ExportManifest(
            id: Self.id("0193b1c2-0000-7000-8000-0000000000e1"),
            tenant: Self.tenant,
            table: .verificationResults,
            from: Self.from,
            until: Self.until,
            rowCount: 4,
            entryCount: 3,
            erasedEntryCount: 1,
            fileName: "verification_results_2026_07.ndjson.gz",
            compressed: .init(digest: .sha256(of: []), byteCount: 0),
            plain: .init(digest: .sha256(of: []), byteCount: 0),
            checkpoint: String(decoding: note.bytes, as: UTF8.self),
            logKey: Self.logKey,
            madeAt: Self.moment("2026-11-21T04:00:00Z")
        )
    }

    /// The compressed file; the manifest tells of it.
    package mutating func file() -> [UInt8] { file(of: lines.flatMap(\.bytes)) }

    package mutating func file(of plain: [UInt8]) -> [UInt8] {
        let file = GzipWriter().compress(plain, isLast: true)
        manifest.plain = .init(digest: .sha256(of: plain), byteCount: plain.count)
        manifest.compressed = .init(digest: .sha256(of: file), byteCount: file.count)
        return file
    }

    private static func entry(
        _ index: Int,
        _ data: JSONObject,
        type: String = "muniment.verification.recorded"
    ) throws -> [UInt8] {
        try Entry(
            id: id("0193b1c2-0000-7000-8000-00000000010\(index)"),
            tenant: tenant,
            ledger: "chronicle",
            source: "urn:muniment",
            type: type,
            time: from,
            data: data,
            salt: Entry.randomSalt()
        ).canonicalBytes()
    }

    private static func told(_ number: Int) -> JSON {
        [
            "verification_id": .string("0193b1c2-0000-7000-8000-00000000020\(number)"),
            "artifact": ["id": .string(artifact.text), "kind": "dns_zone", "name": "zone"],
            "target_kind": "dns", "target_identifier": "ns\(number)", "layer": .null, "verdict": "match",
            "verified_cid": "sha256:zone", "evidence": ["seen": .integer(number)],
            "verified_at": "2026-07-0\(number)T12:00:00.000000Z", "verifier_did": .null,
            "verifier_infrastructure": "local",
        ]
    }

    private static func row(_ number: Int, at leafIndex: Int) -> ExportLine {
        .row(
            ExportedRow(
                table: .verificationResults,
                leafIndex: leafIndex,
                columns: [
                    "tenant_id": .string(tenant.text),
                    "verification_result_id": .string("0193b1c2-0000-7000-8000-00000000020\(number)"),
                    "governed_artifact_id": .string(artifact.text), "target_kind": "dns",
                    "target_identifier": "ns\(number)", "layer": .null, "verdict": "match",
                    "verified_cid": "sha256:zone", "evidence": ["seen": .integer(number)],
                    "verified_at": "2026-07-0\(number)T12:00:00+00:00", "verifier_did": .null,
                    "verifier_infrastructure": "local",
                    "chronicle_entry_id": "0193b1c2-0000-7000-8000-00000000010\(leafIndex)",
                ]
            )
        )
    }

    private static func id(_ text: String) -> UniqueID {
        guard let id = UniqueID(text) else { preconditionFailure("\(text) is a UUID") }
        return id
    }

    private static func moment(_ text: String) -> Instant {
        guard let moment = Instant(rfc3339: text) else { preconditionFailure("\(text) is a time") }
        return moment
    }

    private static func key(_ name: String) -> NoteKey {
        guard let key = NoteKey(name: name, key: log.verificationKey) else {
            preconditionFailure("\(name) is a name")
        }
        return key
    }
}

import ArgumentParser
import Evidence
import Foundation
import Testing

@testable import CLI

@Suite("The evidence commands")
struct EvidenceCommandTests {
    private static let log = SigningKey()
    private static let cosigner = SigningKey()
    private static let origin = "localhost/ledger/0193b1c2-0000-7000-8000-000000000001/chronicle"

    private static func vkey(_ key: SigningKey, _ name: String, _ algorithm: NoteKey.Algorithm) -> String {
        NoteKey(name: name, algorithm: algorithm, key: key.verificationKey)?.text ?? ""
    }

    private static let logKey = vkey(log, origin, .ed25519)
    private static let cosignerKey = vkey(cosigner, "witness.example", .cosignature)

    /// A signed and cosigned checkpoint over these leaves.
    private static func checkpoint(_ leaves: [Digest]) throws -> SignedNote {
        let root = MerkleTree.root(of: leaves)
        let checkpoint = try #require(Checkpoint(origin: origin, size: leaves.count, root: root))
        var note = try #require(SignedNote(text: checkpoint.text))
        note.add(try #require(try log.sign(note, as: origin)))
        note.add(try #require(try cosigner.cosign(note, as: "witness.example", at: 1_795_000_000)))
        return note
    }

    private static func entry(_ number: Int) throws -> [UInt8] {
        try Entry(
            id: #require(UniqueID("0193b1c2-0000-7000-8000-00000000010\(number)")),
            tenant: #require(UniqueID("0193b1c2-0000-7000-8000-000000000001")),
            ledger: "chronicle",
            source: "urn:muniment",
            type: "muniment.artifact.registered",
            time: Instant(microseconds: 1_795_000_000_000_000),
            data: ["number": .integer(number)],
            salt: [UInt8](repeating: 1, count: 16)
        ).canonicalBytes()
    }

    @Test("canonicalize writes RFC 8785's own example, which servers do not take as it is")
    func canonicalize() throws {
        try Offline.with { offline in
            let example = try offline.file(
                "example.json",
                #"{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001], "#
                    + #""string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}"#
            )
            let expected =
                #"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"#
                + #""string":"€$\u000f\nA'B\"\\\\\"/"}"#
            #expect(Offline.run("canonicalize", example).document?["canonical"] == .string(expected))
            #expect(Offline.run("canonicalize", "--exact", example).code == 2)
            let null = try offline.file("null.json", #"{"a":"\u0000","n":-0.0}"#)
            #expect(
                Offline.run("canonicalize", null).document?["canonical"] == #"{"a":"\u0000","n":0}"#
            )
            for text in [
                "", "{", #"{"a":1,"a":1}"#, #"["\ud800"]"#, "[1e400]", "[NaN]", "[1] 2", "\u{FEFF}[]",
            ] {
                #expect(Offline.run("canonicalize", try offline.file("bad.json", text)).code == 2, "\(text)")
            }
            #expect(Offline.run("canonicalize", "/nowhere.json").code == 2)
        }
    }

    @Test("leaf-hash hashes bytes as they are, none of them too")
    func leafHash() throws {
        try Offline.with { offline in
            let empty = Offline.run("leaf-hash", try offline.file("empty", ""))
            // RFC 6962's reference implementation.
            #expect(
                empty.document?["leaf_hash"]
                    == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
            )
            #expect(empty.document?["size_bytes"] == 0)
            let bytes = try offline.file("bytes", [0xFF, 0x00, 0x0A])
            #expect(
                Offline.run("leaf-hash", bytes).document?["leaf_hash"]
                    == .string(ChainHash.leaf([0xFF, 0x00, 0x0A]).hex)
            )
        }
    }

    @Test("verify-checkpoint ends with 0 for a genuine one, 1 for a false one, 2 for what is no key")
    func checkpoint() throws {
        try Offline.with { offline in
            let note = try Self.checkpoint([ChainHash.leaf([1])])
            let text = String(decoding: note.bytes, as: UTF8.self)
            func run(_ text: String, _ arguments: String...) throws -> Offline.Ending {
                let file = try offline.file("checkpoint", text)
                let all =
                    ["verify-checkpoint", file]
                    + (arguments.isEmpty ? ["--log-key", Self.logKey] : arguments)
                return Offline.run(all)
            }
            #expect(try run(text).code == 0)
            let cosigned = try run(
                text,
                "--log-key",
                Self.logKey,
                "--cosigner",
                Self.cosignerKey,
                "--required",
                "1"
            )
            #expect(cosigned.document?["cosigners"]?.array?.count == 1)
            #expect(cosigned.document?["cosigners"]?.array?[0]["name"] == "witness.example")
            let keyFile = try offline.file("key", Self.logKey + "\n")
            #expect(try run(text, "--log-key", keyFile).code == 0)
            #expect(try run(text, "--log-key", Self.cosignerKey).code == 1)
            let otherOrigin = try run(text, "--log-key", Self.logKey, "--origin", "another")
            #expect(otherOrigin.reason.contains("not of “another”"))
            for changed in [
                text.replacing("\n1\n", with: "\n2\n"), text.replacing("\n", with: "\r\n"),
                text.replacing("—", with: "-"), String(text.dropLast()), note.text, "",
            ] {
                #expect(try run(changed).code == 1, "\(changed)")
            }
            #expect(try run(text, "--log-key", "no key").code == 2)
            #expect(try run(text, "--log-key", Self.logKey, "--required", "1").code == 2)
            #expect(Offline.run("verify-checkpoint", "/nowhere", "--log-key", Self.logKey).code == 2)
        }
    }

    @Test("verify-inclusion takes the leaf or its hash, and the proof as JSON, in an object or as lines")
    func inclusion() throws {
        try Offline.with { offline in
            let leaves = (0..<3).map { ChainHash.leaf([$0]) }
            let root = MerkleTree.root(of: leaves)
            let leaf = try offline.file("leaf", [2])
            let sibling = MerkleTree.parent(leaves[0], leaves[1])
            let base64 = Base64.encode(sibling.bytes)
            let proofs = [
                "[\"\(sibling)\"]", "[\"\(base64)\"]", "{\"hashes\": [\"\(base64)\"]}", "\(base64)\n",
                "\(sibling)\r\n", "\(sibling.hex.uppercased())",
            ]
            for text in proofs {
                let proof = try offline.file("proof", text)
                let byLeaf = Offline.run(
                    "verify-inclusion",
                    "--leaf",
                    leaf,
                    "--index",
                    "2",
                    "--size",
                    "3",
                    "--root",
                    root.hex,
                    "--proof",
                    proof
                )
                #expect(byLeaf.code == 0, "\(text): \(byLeaf.reason)")
                let byHash = Offline.run(
                    "verify-inclusion",
                    "--leaf-hash",
                    leaves[2].hex,
                    "--index",
                    "2",
                    "--size",
                    "3",
                    "--root",
                    Base64.encode(root.bytes),
                    "--proof",
                    proof
                )
                #expect(byHash.code == 0, "\(text): \(byHash.reason)")
            }
            func code(_ index: String, _ size: String, _ proof: String, root: String? = nil) throws -> Int32 {
                let file = try offline.file("proof", proof)
                return Offline.run(
                    "verify-inclusion",
                    "--leaf",
                    leaf,
                    "--index",
                    index,
                    "--size",
                    size,
                    "--root",
                    root ?? MerkleTree.root(of: leaves).hex,
                    "--proof",
                    file
                ).code
            }
            #expect(try code("1", "3", proofs[0]) == 1)
            #expect(try code("-1", "3", proofs[0]) == 1)
            #expect(try code("2", "99999999999999999999", proofs[0]) == 1)
            #expect(try code("2", "3", "[]") == 1)
            #expect(try code("2", "3", "[\"00\"]") == 1)
            #expect(try code("2", "3", proofs[0], root: "00") == 1)
            #expect(try code("two", "3", proofs[0]) == 2)
            #expect(try code("2", "3", "{}") == 2)
            #expect(try code("2", "3", "[!]") == 2)
            #expect(try code("2", "3", "[7]") == 2)
            #expect(try code("2", "3", proofs[0], root: "no hash!") == 2)
            #expect(Offline.run("verify-inclusion", "--index", "2", "--size", "3").code == 2)
        }
    }

    @Test("verify-consistency finds with one kept checkpoint that the log changed its past")
    func consistency() throws {
        try Offline.with { offline in
            let leaves = (0..<7).map { ChainHash.leaf([$0]) }
            let kept = try offline.file("kept", try Self.checkpoint(Array(leaves.prefix(3))).bytes)
            let hashes = MerkleTree.consistencyPath(from: 3, to: 7).map { range in
                MerkleTree.hash(of: range) { node in
                    MerkleTree.root(
                        of: Array(leaves[node.index << node.level..<(node.index + 1) << node.level])
                    )
                }
            }
            let proof = try offline.file("proof", hashes.map { "\(Base64.encode($0.bytes))\n" }.joined())
            func ending(_ leaves: [Digest], key: String = Self.logKey) throws -> Offline.Ending {
                let later = try offline.file("later", try Self.checkpoint(leaves).bytes)
                return Offline.run(
                    "verify-consistency",
                    "--old-checkpoint",
                    kept,
                    "--new-checkpoint",
                    later,
                    "--log-key",
                    key,
                    "--proof",
                    proof
                )
            }
            #expect(try ending(leaves).code == 0)
            #expect(try ending(leaves, key: Self.cosignerKey).code == 1)
            var rewritten = leaves
            rewritten[1] = ChainHash.leaf([99])
            #expect(try ending(rewritten).reason.contains("another root"))
            let rolledBack = try ending(Array(leaves.prefix(2)))
            #expect(rolledBack.reason.contains("smaller than the old one"))
            let fork = try ending(Array(rewritten.prefix(3)))
            #expect(fork.code == 1)
            let mixed = Offline.run(
                "verify-consistency",
                "--old-checkpoint",
                kept,
                "--new-size",
                "7",
                "--proof",
                proof
            )
            #expect(mixed.code == 2)
        }
    }

    @Test("verify-envelope counts keys, checks the type and reads the statement")
    func envelope() throws {
        try Offline.with { offline in
            let (first, second) = (SigningKey(), SigningKey())
            let dids = [first, second].map { DIDKey($0.verificationKey).text }
            var envelope = Statement(
                subjects: [.init(sha256: .sha256(of: [1]))],
                predicateType: "https://example.com/p",
                predicate: [:]
            ).envelope()
            try envelope.sign(with: first)
            try envelope.sign(with: first)
            let file = try offline.file("envelope", envelope.canonicalBytes())
            #expect(Offline.run("verify-envelope", file, "--key", dids[0]).code == 0)
            #expect(Offline.run("verify-envelope", file, "--key", dids[1]).code == 1)
            let two = Offline.run(
                "verify-envelope",
                file,
                "--key",
                dids[0],
                "--key",
                dids[1],
                "--threshold",
                "2"
            )
            #expect(two.code == 1)
            let same = Offline.run(
                "verify-envelope",
                file,
                "--key",
                dids[0],
                "--key",
                dids[0],
                "--threshold",
                "2"
            )
            #expect(same.code == 1)
            try envelope.sign(with: second)
            let both = try offline.file("both", envelope.canonicalBytes())
            let signed = Offline.run(
                "verify-envelope",
                both,
                "--key",
                dids[0],
                "--key",
                dids[1],
                "--threshold",
                "2"
            )
            #expect(signed.document?["signers"] == .array(dids.sorted().map(JSON.string)))
            var text = Envelope(payload: Array("{}".utf8), payloadType: Statement.payloadType)
            try text.sign(with: first)
            let empty = try offline.file("empty", text.canonicalBytes())
            #expect(
                Offline.run("verify-envelope", empty, "--key", dids[0]).reason.contains(
                    "no in-toto statement"
                )
            )
            for (content, code) in [
                ("", 2), ("[]", 2), ("{}", 2), (#"{"payload":"","payloadType":"t","signatures":[]}"#, 1),
                (#"{"payload":"!","payloadType":"t","signatures":[{"sig":""}]}"#, 1),
            ] as [(String, Int32)] {
                let bad = try offline.file("bad", content)
                #expect(Offline.run("verify-envelope", bad, "--key", dids[0]).code == code, "\(content)")
            }
            #expect(Offline.run("verify-envelope", file, "--key", "did:web:example.com").code == 2)
            #expect(Offline.run("verify-envelope", file).code == 2)
        }
    }

    @Test("verify-bundle says what is proved, and refuses with the reason what was tampered with")
    func bundle() throws {
        try Offline.with { offline in
            let entries = try (0..<2).map(Self.entry)
            let leaves = entries.map { ChainHash.leaf($0) }
            let bundle = EvidenceBundle(
                entryBytes: entries[1],
                leafHash: leaves[1],
                proof: InclusionProof(leafIndex: 1, treeSize: 2, hashes: [leaves[0]]),
                checkpoint: String(decoding: try Self.checkpoint(leaves).bytes, as: UTF8.self)
            )
            func ending(_ bytes: [UInt8], key: String = Self.logKey) throws -> Offline.Ending {
                Offline.run(
                    "verify-bundle",
                    try offline.file("bundle", bytes),
                    "--log-key",
                    key,
                    "--cosigner",
                    Self.cosignerKey,
                    "--required",
                    "1"
                )
            }
            let genuine = try ending(bundle.canonicalBytes())
            #expect(genuine.code == 0, "\(genuine.reason)")
            #expect(genuine.document?["entry"]?["type"] == "muniment.artifact.registered")
            #expect(genuine.document?["proved"]?.array?.isEmpty == false)
            #expect(genuine.document?["not_proved"]?.array?.isEmpty == false)
            #expect(try ending(bundle.canonicalBytes(), key: Self.cosignerKey).code == 1)
            var changed = bundle
            changed.entryBytes = entries[0]
            #expect(try ending(changed.canonicalBytes()).reason.contains("not those that were appended"))
            var more = try #require(bundle.json.object)
            more["more"] = 1
            #expect(try ending(JSON.object(more).canonicalBytes()).code == 1)
            for text in ["", "{", "{}", #"{"media_type":"application/json"}"#] {
                #expect(try ending(Array(text.utf8)).code == 2, "\(text)")
            }
            let foreign = #"{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}"#
            #expect(try ending(Array(foreign.utf8)).reason.contains("is a Sigstore bundle"))
            // It has no second name.
            #expect(throws: (any Error).self) {
                try Muniment.parseAsRoot(["evidence", "verify-bundle", "x"])
            }
        }
    }
}

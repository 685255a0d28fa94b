import Access
import Evidence
import Foundation
import HTTPTypes
import Ledger
import Postgres
import TestSupport
import Testing

@testable import Server

@Suite("The log as everybody's tools read it", .house, .serialized)
struct LogRoutesTests {
    private func log(_ house: House, _ path: String, token: String? = nil) async throws -> Answer {
        try await house.ask(.get, "/ledger/\(house.northwind.marks.tenant)/chronicle/\(path)", token: token)
    }

    private func checkpoint(_ house: House) async throws -> (
        note: SignedNote, checkpoint: Checkpoint, key: NoteKey
    ) {
        let answer = try await log(house, "checkpoint")
        let keyText = try await log(house, "key").text
        let key = try #require(NoteKey(String(keyText.dropLast())))
        let note = try SignedNote(parsing: answer.bytes)
        return (note, try note.checkpoint(signedBy: key).checkpoint, key)
    }

    @Test("the checkpoint is a signed note of this log, for everybody and for a short time")
    func checkpoints() async throws {
        let house = try House.shared()
        let answer = try await log(house, "checkpoint")
        #expect(answer.status == 200)
        #expect(answer.header("Content-Type") == "text/plain; charset=utf-8")
        #expect(answer.header("Cache-Control") == "public, max-age=1")
        let (_, checkpoint, key) = try await checkpoint(house)
        #expect(key.name == "localhost/ledger/\(house.northwind.marks.tenant)/chronicle")
        #expect(checkpoint.origin == key.name)
        #expect(checkpoint.size > 5)
    }

    @Test("tiles lead to the checkpoint's root, in every width that it covers, and never change")
    func tiles() async throws {
        let house = try House.shared()
        let (_, checkpoint, _) = try await checkpoint(house)
        var leaves: [Digest] = []
        for width in 1...checkpoint.size {
            let answer = try await log(house, "tile/0/000.p/\(width)")
            #expect(answer.status == 200)
            #expect(answer.header("Content-Type") == "application/octet-stream")
            #expect(answer.header("Cache-Control") == "public, max-age=31536000, immutable")
            #expect(answer.bytes.count == 32 * width)
            leaves = (0..<width).compactMap { Digest(bytes: answer.bytes[$0 * 32..<$0 * 32 + 32]) }
        }
        #expect(MerkleTree.root(of: leaves) == checkpoint.root)
        #expect(try await log(house, "tile/0/000.p/\(checkpoint.size + 1)").status == 404)
    }

    @Test(
        "an address that is no tile is not found",
        arguments: [
            "tile/0/000", "tile/0/000.p/0", "tile/0/000.p/256", "tile/0/0.p/1", "tile/00/000.p/1",
            "tile/0/x000.p/1",
            "tile/0/001.p/1", "tile/1/000.p/1", "tile/64/000.p/1", "tile/-1/000.p/1", "tile/0/000.p/01",
            "tile//000.p/1", "tile/0//000.p/1", "tile/0/000.p/1/",
            "tile/0/x999/x999/x999/x999/x999/x999/999.p/1",
            "tile/63/000.p/1", "tile/0", "tile/entries", "tile/nothing/000", "tile", "nothing",
        ]
    )
    func malformed(path: String) async throws {
        let house = try House.shared()
        #expect(try await log(house, path).status == 404, "\(path)")
        let other = try await house.ask(.get, "/ledger/nobody/chronicle/\(path)")
        #expect(other.status == 404)
        let ledger = try await house.ask(.get, "/ledger/\(house.northwind.marks.tenant)/nothing/checkpoint")
        #expect(ledger.status == 404)
    }

    @Test("bundles of entries want a token of the tenant, and hold their exact bytes")
    func entries() async throws {
        let house = try House.shared()
        let (_, checkpoint, _) = try await checkpoint(house)
        let path = "tile/entries/000.p/\(checkpoint.size)"
        #expect(try await log(house, path).status == 401)
        #expect(try await log(house, path, token: house.contoso.token).status == 404)
        #expect(try await log(house, "tile/entries/000", token: house.northwind.token).status == 404)
        let answer = try await log(house, path, token: house.northwind.token)
        #expect(answer.status == 200, "\(answer.text)")
        #expect(answer.header("Cache-Control")?.hasPrefix("private") == true)
        var rest = answer.bytes[...]
        var leaves: [Digest] = []
        while rest.count >= 2 {
            let length = Int(rest.removeFirst()) << 8 | Int(rest.removeFirst())
            leaves.append(ChainHash.leaf(Array(rest.prefix(length))))
            rest = rest.dropFirst(length)
        }
        #expect(rest.isEmpty)
        #expect(MerkleTree.root(of: leaves) == checkpoint.root)
    }

    @Test("proofs are verified against the checkpoint, and refused for what there is not")
    func proofs() async throws {
        let house = try House.shared()
        let (_, checkpoint, key) = try await checkpoint(house)
        let base = "/api/v1/ledgers/chronicle/proofs"
        for size in 1...checkpoint.size {
            let answer = try await house.get("\(base)/inclusion?index=\(size - 1)&size=\(size)")
            #expect(answer.status == 200, "\(answer.text)")
            let root = try #require(Digest(hex: answer["root_hash"]?.string ?? ""))
            let leaf = try #require(Digest(hex: answer["leaf_hash"]?.string ?? ""))
            let hashes = (answer["hashes"]?.array ?? []).compactMap { Digest(hex: $0.string ?? "") }
            let proof = InclusionProof(leafIndex: size - 1, treeSize: size, hashes: hashes)
            #expect(throws: Never.self) { try proof.verify(leaf: leaf, root: root) }

            let consistency = try await house.get("\(base)/consistency?first=\(size)")
            let path = (consistency["hashes"]?.array ?? []).compactMap { Digest(hex: $0.string ?? "") }
            #expect(throws: Never.self) {
                try ConsistencyProof(oldSize: size, newSize: checkpoint.size, hashes: path)
                    .verify(oldRoot: root, newRoot: checkpoint.root)
            }
        }
        let proven = try await house.get("/api/v1/ledgers/chronicle/entries/0?proof=true")
        #expect(proven["inclusion_proof", "root_hash"]?.string == checkpoint.root.hex)
        let note = try SignedNote(
            parsing: Array((proven["inclusion_proof", "checkpoint"]?.string ?? "").utf8)
        )
        #expect(try note.checkpoint(signedBy: key).checkpoint == checkpoint)

        expectProblem(try await house.get("\(base)/inclusion"), 400, "missing_field", field: "index")
        expectProblem(try await house.get("\(base)/inclusion?index=x"), 400, "wrong_type", field: "index")
        expectProblem(try await house.get("\(base)/inclusion?index=-1"), 422, "invalid_value", field: "index")
        expectProblem(
            try await house.get("\(base)/inclusion?index=9&size=9"),
            422,
            "invalid_value",
            field: "index"
        )
        let most = "\(base)/inclusion?index=0&size=\(Int.max)"
        expectProblem(try await house.get(most), 422, "invalid_value", field: "size")
        expectProblem(try await house.get("\(base)/consistency"), 400, "missing_field", field: "first")
        let shrinking = "\(base)/consistency?first=3&second=2"
        expectProblem(try await house.get(shrinking), 422, "invalid_value", field: "first")
        let flag = "/api/v1/ledgers/chronicle/entries/0?proof=1"
        expectProblem(try await house.get(flag), 422, "invalid_value", field: "proof")
    }

    @Test("a bundle is verified without a server; what a witness signed is in it")
    func bundles() async throws {
        let house = try House.shared()
        let (_, checkpoint, key) = try await checkpoint(house)
        var signers: [String] = []
        for index in 0..<checkpoint.size {
            let answer = try await house.get("/api/v1/ledgers/chronicle/entries/\(index)/bundle")
            #expect(answer.status == 200, "\(answer.text)")
            #expect(answer.header("Content-Type") == EvidenceBundle.mediaType)
            let bundle = try EvidenceBundle(parsing: answer.bytes)
            let findings = try bundle.verify(logKey: key)
            #expect(findings.leafIndex == index)
            signers += findings.envelopes.flatMap(\.signers)
        }
        let witness = DIDKey(house.northwind.witnesses[0].verificationKey).text
        #expect(signers == [witness])
        // Who may not read ceremonies gets the entry's proof, without what was signed.
        let token = try await house.token(with: [.readLedger], named: "auditor")
        for index in 0..<checkpoint.size {
            let path = "/api/v1/ledgers/chronicle/entries/\(index)/bundle"
            let bundle = try EvidenceBundle(parsing: try await house.ask(.get, path, token: token).bytes)
            #expect(bundle.envelopes.isEmpty)
        }
    }

    @Test("a tile that was changed proves nothing: the server checks its proofs itself")
    func tampered() async throws {
        try await House.with { house in
            let (_, newcomer) = try await house.access.createTenant(
                named: "fabrikam",
                administrator: CallerDraft(kind: .person, name: "ada", permissions: [.read, .readLedger])
            )
            let none = "/api/v1/ledgers/verdicts/proofs/inclusion?index=0"
            let refused = try await house.ask(.get, none, token: newcomer.token.revealed())
            expectProblem(refused, 404, "no_checkpoint")
            let before = try await checkpoint(house).checkpoint
            try await house.database.superuser.withConnection { db in
                try db.executeScript(
                    """
                    ALTER TABLE ledger.tiles DISABLE TRIGGER USER;
                    UPDATE ledger.tiles SET hashes = set_byte(hashes, 40, get_byte(hashes, 40) # 1)
                    WHERE ledger = 'chronicle'
                    """
                )
            }
            for index in 0..<before.size {
                for query in ["", "&size=\(max(index + 1, 2))"] {
                    let path = "/api/v1/ledgers/chronicle/proofs/inclusion?index=\(index)\(query)"
                    expectProblem(try await house.get(path), 500, "damaged_tree", path)
                }
            }
            let path = "/api/v1/ledgers/chronicle/entries/0/bundle"
            expectProblem(try await house.get(path), 500, "damaged_tree", path)
        }
    }

    @Test(
        "entries that were erased are refused in a bundle of the log, and proved by their hash alone elsewhere"
    )
    func erased() async throws {
        try await House.with { house in
            let (_, checkpoint, key) = try await checkpoint(house)
            try await house.database.superuser.withConnection { db in
                try db.executeScript(
                    """
                    ALTER TABLE ledger.entries DISABLE TRIGGER USER;
                    UPDATE ledger.entries SET bytes = NULL WHERE ledger = 'chronicle' AND leaf_index = 2
                    """
                )
            }
            let path = "tile/entries/000.p/\(checkpoint.size)"
            let refused = try await log(house, path, token: house.northwind.token)
            expectProblem(refused, 410, "erased_entry")
            #expect(refused["detail"]?.string?.contains("entry 2") == true)
            let bundle = try await house.get("/api/v1/ledgers/chronicle/entries/2/bundle")
            let findings = try EvidenceBundle(parsing: bundle.bytes).verify(logKey: key)
            #expect(findings.entry == nil)
        }
    }
}

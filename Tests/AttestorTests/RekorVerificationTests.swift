import Access
import Attestations
import Attestor
import Crypto
import Evidence
import Foundation
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Transparency logs, looked at again")
struct RekorVerificationTests {
    private static func verify(_ rekor: RekorBench, _ log: RekorLog) async throws {
        try await RekorVerifier(rekor: rekor.rekor, exchange: rekor.exchange)
            .verify(log.id, of: rekor.bench.caller.tenant)
    }

    private static func log(_ rekor: RekorBench) async throws -> RekorLog {
        try #require(try await rekor.rekor.logs(for: rekor.bench.caller).first)
    }

    @Test("a log that grows is verified against all that was seen; each entry is looked for again")
    func grows() async throws {
        try await RekorBench.with { rekor in
            let log = try await rekor.addLog()
            try await rekor.submit(["a", "b"])
            #expect(try await rekor.send() == 2)
            for number in 0..<300 {
                _ = try await rekor.logs.add(RekorBench.record("of others \(number)"), to: rekor.owner.tenant)
            }
            let verifier = RekorVerifier(rekor: rekor.rekor, exchange: rekor.exchange)
            #expect(try await verifier.due(of: rekor.bench.caller.tenant).isEmpty)
            rekor.bench.clock.advance(by: .seconds(3_700))
            #expect(try await verifier.due(of: rekor.bench.caller.tenant) == [log.id])
            let before = try await rekor.states().compactMap(\.verifiedAt)
            try await Self.verify(rekor, log)
            let kept = try await Self.log(rekor)
            #expect(kept.size == 303 && kept.state == .active && kept.verifiedAt != nil)
            let after = try await rekor.states().compactMap(\.verifiedAt)
            #expect(zip(before, after).allSatisfy { $0 < $1 } && after.count == 2)
            #expect(try await verifier.due(of: rekor.bench.caller.tenant).isEmpty)
        }
    }

    @Test("a log that was put back is found once caches can't be the cause")
    func putBack() async throws {
        try await RekorBench.with { rekor in
            let log = try await rekor.addLog()
            let early = try #require(try await rekor.logs.reading.checkpoint(of: rekor.owner.tenant)?.note)
            try await rekor.submit(["a", "b"])
            #expect(try await rekor.send() == 2)
            rekor.faults.set { question, real in
                question.url.hasSuffix("/checkpoint")
                    ? RekorBench.Answer(status: 200, body: Array(early.utf8)) : try await real()
            }
            try await Self.verify(rekor, log)
            #expect(try await Self.log(rekor).state == .active)
            rekor.bench.clock.advance(by: .seconds(700))
            try await Self.verify(rekor, log)
            let kept = try await Self.log(rekor)
            #expect(kept.state == .diverged && kept.stateReason?.contains("put back") == true)
        }
    }

    @Test("a log that stands still while something waits says so, once")
    func standsStill() async throws {
        try await RekorBench.with { rekor in
            let log = try await rekor.addLog()
            try await rekor.submit(["a"])
            #expect(try await rekor.send() == 1)
            try await rekor.submit(["b"])
            rekor.bench.clock.advance(by: .seconds(4_000))
            try await Self.verify(rekor, log)
            try await Self.verify(rekor, log)
            let kept = try await Self.log(rekor)
            #expect(kept.state == .active && kept.stateReason?.contains("stands still") == true)
            let told = try await rekor.bench.database.superuser.lines(
                """
                SELECT leaf_index::text AS line FROM ledger.entries
                WHERE tenant_id = \(rekor.bench.caller.tenant) AND ledger = 'chronicle'
                  AND convert_from(bytes, 'UTF8')::jsonb ->> 'type' = 'muniment.rekor.log_changed'
                """
            )
            // That it was added, and that it stands still.
            #expect(told.count == 2)
        }
    }

    @Test("checkpoints of our ledgers are put into a log, and again only when there is a newer one")
    func anchors() async throws {
        try await RekorBench.with { rekor in
            let key = try await rekor.logKey()
            _ = try await rekor.rekor.addLog(
                for: rekor.bench.caller,
                RekorLogDraft(
                    name: "log",
                    url: "http://log",
                    publicKey: key.text,
                    anchored: ["chronicle"]
                )
            )
            let trees = TreeReader(rekor.bench.database.app)
            let anchors = RekorAnchors(rekor: rekor.rekor, trees: trees, home: rekor.home)
            let tenant = rekor.bench.caller.tenant
            #expect(try await anchors.anchor(of: tenant) == 0)
            let maker = CheckpointMaker(
                database: rekor.bench.database.app,
                home: rekor.home,
                origin: .standard,
                clock: rekor.bench.clock
            )
            _ = try await maker.advance(.chronicle, of: tenant)
            #expect(try await anchors.anchor(of: tenant) == 1)
            #expect(try await anchors.anchor(of: tenant) == 0)
            #expect(try await rekor.send() == 1)
            let one = try #require(try await rekor.states().first)
            let checkpoint = try #require(try await trees.publishedCheckpoint(of: .chronicle, tenant: tenant))
            #expect(one.subject == "checkpoint/chronicle/\(checkpoint.size)")
            #expect(one.digest == .sha256(of: Array(checkpoint.note.utf8)) && one.state == .logged)
            // Newer, and not at once.
            rekor.bench.clock.advance(by: .seconds(2))
            _ = try await maker.advance(.chronicle, of: tenant)
            #expect(try await anchors.anchor(of: tenant) == 0)
            rekor.bench.clock.advance(by: .seconds(3_700))
            #expect(try await anchors.anchor(of: tenant) == 1)
        }
    }

    // MARK: Version 1

    /// What a log of version 1 says of one entry, alone in its tree; made as its OpenAPI document describes.
    private struct Version1 {
        let key = P256.Signing.PrivateKey()
        let origin = "rekor.example - 42"

        func answer(_ record: RekorRecord) throws -> JSON {
            let body = record.request1.canonicalBytes()
            let leaf = Digest.sha256(of: [0] + body)
            let checkpoint = try #require(Checkpoint(origin: origin, size: 1, root: leaf))
            let spki = Array(key.publicKey.derRepresentation)
            let logID = Digest.sha256(of: spki)
            var note = try #require(SignedNote(text: checkpoint.text))
            let signature = try key.signature(for: Array(checkpoint.text.utf8))
            note.add(
                SignedNote.Signature(
                    name: "rekor.example",
                    keyID: logID.bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) },
                    bytes: Array(signature.derRepresentation)
                )
            )
            let proof: JSON = [
                "checkpoint": .string(String(decoding: note.bytes, as: UTF8.self)), "hashes": [],
                "logIndex": 0,
                "rootHash": .string(leaf.hex), "treeSize": 1,
            ]
            let entry: JSON = [
                "body": .string(Base64.encode(body)), "integratedTime": 1_700_000_000,
                "logID": .string(logID.hex), "logIndex": 1_000, "verification": ["inclusionProof": proof],
            ]
            return ["000000000000002a\(leaf.hex)": entry]
        }
    }

    @Test(
        "version 1: an entry is taken for what it is; where it is there already, it is fetched",
        arguments: [201, 409]
    )
    func version1(status: Int) async throws {
        try await RekorBench.with { rekor in
            let server = Version1()
            _ = try await rekor.rekor.addLog(
                for: rekor.bench.caller,
                RekorLogDraft(
                    name: "log",
                    url: "http://log",
                    version: 1,
                    publicKey: server.key.publicKey.pemRepresentation,
                    origin: server.origin
                )
            )
            let record = try RekorBench.record("of version 1")
            let answer = try server.answer(record)
            let id = try #require(answer.object?.names.first)
            rekor.faults.set { question, _ in
                if question.method == "POST" {
                    #expect(question.url == "http://log/api/v1/log/entries")
                    let asked = try JSON(parsing: question.body)
                    #expect(asked["kind"]?.string == "hashedrekord" && asked["apiVersion"]?.string == "0.0.1")
                    return status == 201
                        ? RekorBench.Answer(status: 201, body: answer.canonicalBytes())
                        : RekorBench.Answer(
                            status: 409,
                            headers: [("Location", "/api/v1/log/entries/\(id)")],
                            body: []
                        )
                }
                #expect(question.url == "http://log/api/v1/log/entries/\(id)")
                return RekorBench.Answer(status: 200, body: answer.canonicalBytes())
            }
            _ = try await rekor.rekor.submit(for: rekor.bench.caller, [record], to: "log", subject: "")
            #expect(try await rekor.send() == 1)
            let one = try #require(try await rekor.states().first)
            #expect(one.state == .logged && one.logIndex == 1_000)
            let log = try await Self.log(rekor)
            #expect(log.size == 1 && log.version == 1)
        }
    }

    @Test("an envelope by Ed25519 goes into a log of version 1, and no log of version 2 takes it")
    func ed25519() async throws {
        try await RekorBench.with { rekor in
            try await rekor.addLog()
            let key = SigningKey()
            var envelope = Statement(
                subjects: [Statement.Subject(name: "app", sha256: AttestorBench.artifact)],
                predicateType: "https://example.com/built/v1",
                predicate: [:]
            ).envelope()
            try envelope.sign(with: key)
            let spki = try #require(AttestationKey(key.verificationKey)).spki
            let record = try #require(RekorRecord(envelope, verifier: .publicKey(spki)))
            #expect(!record.fitsVersion2)
            #expect(record.request1["kind"]?.string == "dsse")
            #expect(RekorRecord(record.json) == record)
            _ = try await rekor.rekor.submit(for: rekor.bench.caller, [record], to: "log", subject: "")
            #expect(try await rekor.send() == 0)
            let one = try #require(try await rekor.states().first)
            #expect(one.state == .refused && one.lastError?.contains("P-256") == true)
        }
    }
}

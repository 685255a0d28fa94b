import Access
import Attestations
import Attestor
import Evidence
import Foundation
import Ledger
import Postgres
import Synchronization
import TestSupport
import Testing

@Suite("Transparency logs")
struct RekorTests {
    @Test("what is queued is in the log once, by a proof that anybody can verify")
    func logged() async throws {
        try await RekorBench.with { rekor in
            try await rekor.addLog()
            let queued = try await rekor.submit((0..<300).map { "text \($0)" })
            #expect(queued.allSatisfy { $0.state == .queued })
            #expect(try await rekor.send() == 300)
            let states = try await rekor.states()
            #expect(states.allSatisfy { $0.state == .logged && $0.attempts == 1 })
            #expect(try await rekor.size() == 301)
            // The kept answer is verified without this installation.
            let (one, entry) = try await rekor.rekor.submission(for: rekor.bench.caller, queued[17].id)
            let logged = try LogEntry(transparencyLogEntry: try #require(entry))
            #expect(logged.index == one.logIndex && logged.leaf == one.leaf)
            let key = try #require(RekorLogKey(try await rekor.logKey().text))
            let checkpoint = try key.checkpoint(in: try #require(logged.proof?.checkpoint))
            let proof = try #require(logged.proof)
            try InclusionProof(leafIndex: proof.index, treeSize: checkpoint.size, hashes: proof.hashes)
                .verify(leaf: logged.leaf, root: checkpoint.root)
            let log = try #require(try await rekor.rekor.logs(for: rekor.bench.caller).first)
            #expect(log.size == 301 && log.state == .active)
            // Nothing is sent twice.
            #expect(try await rekor.send() == 0)
            let entries = try await rekor.bench.database.superuser.lines(
                """
                SELECT convert_from(bytes, 'UTF8')::jsonb ->> 'type' AS line FROM ledger.entries
                WHERE tenant_id = \(rekor.bench.caller.tenant) AND ledger = 'chronicle'
                ORDER BY leaf_index
                """
            )
            #expect(entries.filter { $0 == "muniment.rekor.submitted" }.count == 1)
            #expect(entries.filter { $0 == "muniment.rekor.logged" }.count == 3)
        }
    }

    @Test("the same record again is the same submission")
    func again() async throws {
        try await RekorBench.with { rekor in
            try await rekor.addLog()
            let record = try RekorBench.record("once")
            let first = try await rekor.rekor.submit(
                for: rekor.bench.caller,
                [record, record],
                to: "log",
                subject: ""
            )
            #expect(first.isNew && Set(first.value.map(\.id)).count == 1)
            try await rekor.send()
            let again = try await rekor.rekor.submit(
                for: rekor.bench.caller,
                [record],
                to: "log",
                subject: ""
            )
            #expect(!again.isNew && again.value[0].id == first.value[0].id && again.value[0].state == .logged)
        }
    }

    @Test("a log that hangs up after it committed: nothing is lost, nothing doubled")
    func hangsUp() async throws {
        try await RekorBench.with { rekor in
            try await rekor.addLog()
            try await rekor.submit(["a", "b", "c"])
            rekor.faults.set { question, real in
                let answer = try await real()
                guard question.method == "POST" else { return answer }
                throw RekorExchange.Lost("the connection ended")
            }
            #expect(try await rekor.send() == 0)
            let waiting = try await rekor.states()
            #expect(waiting.allSatisfy { $0.state == .queued && $0.lastError == "the connection ended" })
            #expect(try await rekor.size() == 4)
            // Not before its time.
            rekor.faults.set(nil)
            #expect(try await rekor.send() == 0)
            rekor.bench.clock.advance(by: .seconds(10))
            #expect(try await rekor.send() == 3)
            #expect(try await rekor.states().allSatisfy { $0.state == .logged })
            #expect(try await rekor.size() == 4)
        }
    }

    @Test("a log that does not say where an entry is that it has: it is found among the latest")
    func searched() async throws {
        try await RekorBench.with { rekor in
            try await rekor.addLog()
            try await rekor.submit(["a"])
            rekor.faults.set { question, real in
                guard question.method == "POST" else { return try await real() }
                _ = try await real()
                return RekorBench.Answer(status: 409, body: Array("it is there".utf8))
            }
            #expect(try await rekor.send() == 1)
            #expect(try await rekor.states()[0].logIndex == 1)
        }
    }

    @Test("a frozen shard is followed by the next; what is refused is tried again by hand alone")
    func frozen() async throws {
        try await RekorBench.with { rekor in
            let first = try await rekor.addLog()
            try await rekor.submit(["a"])
            rekor.faults.set { question, real in
                question.method == "POST" ? RekorBench.Answer(status: 405, body: []) : try await real()
            }
            #expect(try await rekor.send() == 0)
            let frozen = try await rekor.rekor.log(for: rekor.bench.caller, first.id)
            #expect(frozen.state == .frozen)
            let second = try await rekor.addLog(shard: 1)
            rekor.faults.set { question, real in
                question.method == "POST"
                    ? RekorBench.Answer(status: 400, body: Array("no".utf8)) : try await real()
            }
            #expect(try await rekor.send() == 0)
            #expect(try await rekor.states()[0].state == .refused)
            rekor.faults.set(nil)
            #expect(try await rekor.send() == 0)
            #expect(try await rekor.rekor.retry(for: rekor.bench.caller) == 1)
            #expect(try await rekor.send() == 1)
            #expect(try await rekor.states()[0].logID == second.id)
        }
    }

    @Test(
        "what waits for a retired log goes to another shard, or says that nobody sends it until there is one"
    )
    func retired() async throws {
        try await RekorBench.with { rekor in
            func retire(_ log: RekorLog) async throws {
                _ = try await rekor.rekor.move(
                    for: rekor.bench.caller,
                    log.id,
                    to: .retired,
                    because: "no more"
                )
            }
            let first = try await rekor.addLog()
            let second = try await rekor.addLog(shard: 1)
            try await rekor.submit(["a"])
            try await retire(first)
            #expect(try await rekor.states()[0].state == .queued)
            try await retire(second)
            let held = try await rekor.states()[0]
            #expect(held.state == .refused && held.lastError?.contains("was retired") == true)
            #expect(try await rekor.send() == 0)
            try await rekor.addLog(shard: 2)
            #expect(try await rekor.send() == 1)
        }
    }

    @Test("pushed back, it waits longer each time", arguments: [429, 500, 503])
    func pushedBack(status: Int) async throws {
        try await RekorBench.with { rekor in
            try await rekor.addLog()
            try await rekor.submit(["a"])
            rekor.faults.set { _, _ in RekorBench.Answer(status: status, body: []) }
            var pauses: [Duration] = []
            for _ in 0..<3 {
                #expect(try await rekor.send() == 0)
                let one = try await rekor.states()[0]
                let pause = Duration.microseconds(
                    one.nextAttemptAt.microseconds - rekor.bench.clock.now().microseconds
                )
                pauses.append(pause)
                rekor.bench.clock.advance(by: pause + .seconds(1))
            }
            #expect(pauses == pauses.sorted() && pauses[2] > pauses[0] * 3)
            rekor.faults.set(nil)
            #expect(try await rekor.send() == 1)
            #expect(try await rekor.states()[0].attempts == 4)
        }
    }

    /// Puts something else in the place of a part of the log's answer.
    private static func changed(_ answer: RekorBench.Answer, _ change: (inout JSONObject) -> Void)
        -> RekorBench
        .Answer
    {
        guard var object = (try? JSON(parsing: answer.body))?.object else { return answer }
        change(&object)
        return RekorBench.Answer(status: answer.status, body: JSON.object(object).canonicalBytes())
    }

    @Test("a false proof is seen: nothing is taken for logged, and the log is left alone")
    func falseProof() async throws {
        try await RekorBench.with { rekor in
            let log = try await rekor.addLog()
            try await rekor.submit(["a"])
            rekor.faults.set { question, real in
                guard question.method == "POST" else { return try await real() }
                return Self.changed(try await real()) { entry in
                    var proof = entry["inclusionProof"]?.object ?? [:]
                    proof["hashes"] = [.string(Base64.encode(Digest.sha256(of: [1]).bytes))]
                    entry["inclusionProof"] = .object(proof)
                }
            }
            #expect(try await rekor.send() == 0)
            let kept = try await rekor.rekor.log(for: rekor.bench.caller, log.id)
            #expect(kept.state == .diverged && kept.stateReason?.contains("proof is false") == true)
            #expect(try await rekor.states()[0].state == .queued)
            // Left alone until somebody has looked; then nothing was lost.
            rekor.faults.set(nil)
            rekor.bench.clock.advance(by: .seconds(120))
            #expect(try await rekor.send() == 0)
            _ = try await rekor.rekor.move(
                for: rekor.bench.caller,
                log.id,
                to: .active,
                because: "its operator mended it"
            )
            #expect(try await rekor.send() == 1)
            #expect(try await rekor.size() == 2)
        }
    }

    @Test("another's entry in the place of ours is seen")
    func otherEntry() async throws {
        try await RekorBench.with { rekor in
            let log = try await rekor.addLog()
            let other = try await rekor.logs.add(RekorBench.record("other"), to: rekor.owner.tenant)
            try await rekor.submit(["a"])
            rekor.faults.set { question, real in
                guard question.method == "POST" else { return try await real() }
                return RekorBench.Answer(status: 201, body: other.json.canonicalBytes())
            }
            #expect(try await rekor.send() == 0)
            let kept = try await rekor.rekor.log(for: rekor.bench.caller, log.id)
            #expect(kept.state == .diverged)
        }
    }

    @Test("a log that forks, by the key that is known, convicts itself: both checkpoints are kept")
    func forks() async throws {
        try await RekorBench.with { rekor in
            let log = try await rekor.addLog()
            try await rekor.submit(["a"])
            #expect(try await rekor.send() == 1)
            // The same key over another tree.
            let seed = try String(contentsOfFile: rekor.home + "/log-key", encoding: .utf8)
            let key = try #require(Base64.decode(seed.dropLast()).flatMap { SigningKey(seed: $0) })
            let record = try RekorBench.record("b")
            let leaves = [
                Digest.sha256(of: [9]), Digest.sha256(of: [8]), Digest.sha256(of: [0] + record.body2),
            ]
            let origin = LogOrigin.standard.rekor(of: rekor.owner.tenant)
            let checkpoint = try #require(
                Checkpoint(origin: origin, size: 3, root: MerkleTree.root(of: leaves))
            )
            var note = try #require(SignedNote(text: checkpoint.text))
            note.add(try #require(try key.sign(note, as: origin)))
            let noteKey = try #require(RekorLogKey(try await rekor.logKey().text))
            let forged = OwnLogEntry(
                leafIndex: 2,
                body: record.body2,
                proof: InclusionProof(
                    leafIndex: 2,
                    treeSize: 3,
                    hashes: [MerkleTree.root(of: Array(leaves[..<2]))]
                ),
                root: checkpoint.root,
                checkpoint: String(decoding: note.bytes, as: UTF8.self),
                logID: noteKey.logID
            )
            let tiles = leaves.flatMap(\.bytes)
            rekor.faults.set { question, real in
                if question.method == "POST" {
                    return RekorBench.Answer(status: 201, body: forged.json.canonicalBytes())
                }
                return question.url.hasSuffix("tile/0/000.p/3")
                    ? RekorBench.Answer(status: 200, body: tiles) : try await real()
            }
            _ = try await rekor.rekor.submit(for: rekor.bench.caller, [record], to: "log", subject: "")
            #expect(try await rekor.send() == 0)
            let kept = try await rekor.rekor.log(for: rekor.bench.caller, log.id)
            #expect(kept.state == .diverged && kept.size == 2)
            #expect(kept.stateReason?.contains("rewritten") == true)
            let notes = try await rekor.rekor.checkpoints(for: rekor.bench.caller, of: log.id, limit: 10)
            #expect(notes.map(\.isConsistent) == [false, true])
            #expect(notes[0].root == checkpoint.root)
        }
    }

    @Test("a checkpoint by another key is not the log's")
    func otherKey() async throws {
        try await RekorBench.with { rekor in
            let real = try await rekor.logKey()
            let other = try #require(NoteKey(name: real.name, key: SigningKey().verificationKey))
            let log = try await rekor.addLog(key: other)
            try await rekor.submit(["a"])
            #expect(try await rekor.send() == 0)
            let kept = try await rekor.rekor.log(for: rekor.bench.caller, log.id)
            #expect(kept.state == .diverged)
        }
    }
}

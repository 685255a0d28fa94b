import Access
import Attestations
import Attestor
import Evidence
import Foundation
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Logs that are watched")
struct WatchedLogTests {
    @Test("a log that is only watched, and never written to, convicts itself where it forks")
    func forks() async throws {
        try await RekorBench.with { rekor in
            let log = try await rekor.addLog()
            let (caller, tenant) = (rekor.bench.caller, rekor.bench.caller.tenant)
            let watchlist = Watchlist(
                database: rekor.bench.database.app,
                ledger: Ledger(),
                entries: EntryMaker(clock: rekor.bench.clock)
            )
            let monitor = WatchMonitor(rekor: rekor.rekor, watchlist: watchlist, exchange: rekor.exchange)
            _ = try await watchlist.put(for: caller, WatchDraft(name: "a", field: "key", pattern: "a"))
            try await monitor.look(log.id.text, of: tenant)
            #expect(try await rekor.rekor.log(for: caller, log.id).size == 1)
            // The same key over another tree.
            let seed = try String(contentsOfFile: rekor.home + "/log-key", encoding: .utf8)
            let key = try #require(Base64.decode(seed.dropLast()).flatMap { SigningKey(seed: $0) })
            let leaves = [Digest.sha256(of: [9]), Digest.sha256(of: [8]), Digest.sha256(of: [7])]
            let origin = LogOrigin.standard.rekor(of: rekor.owner.tenant)
            let checkpoint = try #require(
                Checkpoint(origin: origin, size: 3, root: MerkleTree.root(of: leaves))
            )
            var note = try #require(SignedNote(text: checkpoint.text))
            note.add(try #require(try key.sign(note, as: origin)))
            let (text, tiles) = (note.bytes, leaves.flatMap(\.bytes))
            rekor.faults.set { question, real in
                if question.url.hasSuffix("/checkpoint") { return RekorBench.Answer(status: 200, body: text) }
                return question.url.hasSuffix("tile/0/000.p/3")
                    ? RekorBench.Answer(status: 200, body: tiles) : try await real()
            }
            try await monitor.look(log.id.text, of: tenant)
            #expect(try await rekor.rekor.log(for: caller, log.id).state == .diverged)
            let notes = try await rekor.rekor.checkpoints(for: caller, of: log.id, limit: 10)
            #expect(notes.map(\.isConsistent) == [false, true])
            #expect(try await watchlist.cursors(for: caller).map(\.size) == [1])
        }
    }

    @Test("one name is watched for once, whoever asks for it at the same time")
    func together() async throws {
        try await RekorBench.with { rekor in
            let caller = rekor.bench.caller
            let watchlist = Watchlist(
                database: rekor.bench.database.app,
                ledger: Ledger(),
                entries: EntryMaker(clock: rekor.bench.clock)
            )
            let identities = try await withThrowingTaskGroup(of: UniqueID.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        try await watchlist.put(
                            for: caller,
                            WatchDraft(name: "a", field: "key", pattern: "\(number)")
                        ).value.id
                    }
                }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(identities.count == 1)
            await #expect(throws: AttestorError.self) {
                try await watchlist.put(
                    for: caller,
                    WatchDraft(name: "b", field: "key", pattern: "b", scope: ["a\0"])
                )
            }
        }
    }

    @Test("of in-toto's first version the log tells who signed by the key alone")
    func keyAlone() throws {
        let record = try RekorBench.record("x")
        func entry(_ key: JSON?) -> [UInt8] {
            let content: JSON = ["payloadHash": ["algorithm": "sha256", "value": .string(record.digest.hex)]]
            let entry: JSON = [
                "apiVersion": "0.0.1", "kind": "intoto",
                "spec": ["content": content, "publicKey": key ?? .null],
            ]
            return entry.canonicalBytes()
        }
        let pem = JSON.string(Base64.encode(Array(record.verifier.pem.utf8)))
        #expect(try LoggedIdentity.all(in: entry(pem)).map(\.key) == [record.key.fingerprint.hex])
        // What can't be read is parked, and never passed over in silence.
        #expect(throws: RekorFault.self) { try LoggedIdentity.all(in: entry(nil)) }
        #expect(throws: RekorFault.self) { try LoggedIdentity.all(in: Self.malformed(record)) }
    }

    /// The entry, signed with what calls itself a certificate and is none.
    static func malformed(_ record: RekorRecord) throws -> [UInt8] {
        let whole = record.request1.canonicalString
        let pem = Base64.encode(Array(record.verifier.pem.utf8))
        try #require(whole.contains(pem))
        let none = "-----BEGIN CERTIFICATE-----\nMIIBszCC\n-----END CERTIFICATE-----\n"
        return Array(whole.replacing(pem, with: Base64.encode(Array(none.utf8))).utf8)
    }
}

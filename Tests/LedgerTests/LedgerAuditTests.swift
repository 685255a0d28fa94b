import Evidence
import Ledger
import Postgres
import Synchronization
import TestSupport
import Testing

@Suite("Audit of a ledger")
struct LedgerAuditTests {
    /// Appends real entries through the appender.
    private func grow(_ bench: LogBench, by count: Int) async throws {
        let maker = EntryMaker(clock: SystemClock())
        let appender = Appender(bench.database.app)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<count {
                let entry = maker.entry(
                    "test.happened",
                    subject: nil,
                    data: ["number": .integer(number)],
                    ledger: LogBench.ledger,
                    tenant: bench.tenant
                )
                group.addTask { _ = try await appender.append(entry) }
            }
            try await group.waitForAll()
        }
    }

    private func audit(_ bench: LogBench) async throws -> LedgerAudit.Finding {
        try await LedgerAudit(bench.database.app, LogBench.ledger, of: bench.tenant).run()
    }

    @Test("entries, tiles and checkpoints that are in order are counted, and the root is the signed one")
    func inOrder() async throws {
        try await LogBench.with { bench in
            #expect(try await audit(bench).entryCount == 0)
            for count in [1, 300, 1_200] {
                try await grow(bench, by: count)
                _ = try await bench.advance()
            }
            let finding = try await audit(bench)
            #expect(finding.entryCount == 1_501 && finding.checkpointCount == 3 && finding.tileCount == 5)
            #expect(finding.root == MerkleTree.root(of: try await bench.leaves()))
            #expect(try await bench.latest()?.root == finding.root)
            // The tiles may be behind.
            try await grow(bench, by: 700)
            #expect(try await audit(bench).entryCount == 2_201)
        }
    }

    @Test("an audit that was stopped goes on from where it was, and finds the same")
    func resumed() async throws {
        struct Stopped: Error {}
        try await LogBench.with { bench in
            try await grow(bench, by: 2_300)
            _ = try await bench.advance()
            let audit = LedgerAudit(bench.database.app, LogBench.ledger, of: bench.tenant)
            let whole = try await audit.run()
            let kept = Mutex<(entries: Int, bookmark: JSON)?>(nil)
            await #expect(throws: Stopped.self) {
                _ = try await audit.run { entries, bookmark in
                    kept.withLock { $0 = (entries, bookmark) }
                    if entries >= 1_000 { throw Stopped() }
                }
            }
            let (stopped, bookmark) = try #require(kept.withLock { $0 })
            #expect(stopped < 2_300)
            let seen = Mutex<[Int]>([])
            let rest = try await audit.run(from: try JSON(parsing: bookmark.canonicalBytes())) { entries, _ in
                seen.withLock { $0.append(entries) }
            }
            #expect(rest == whole)
            // Nothing of what was in order is looked at again.
            #expect(seen.withLock { $0.first.map { $0 > stopped && $0 - stopped <= stopped } } == true)
            #expect(try await audit.run(from: ["ledger": "audit"]) == whole)
            #expect(try await audit.run(from: "nonsense") == whole)
        }
    }

    struct Tampering: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var script: String
        var names: String
    }

    @Test(
        "whatever is changed is found and named",
        arguments: [
            Tampering(
                testDescription: "a hash of a full tile",
                script:
                    "UPDATE ledger.tiles SET hashes = overlay(hashes placing '\\x00ff' from 65) WHERE level = 0",
                names: "tile 0 of level 0, column hashes: the hash 2 "
            ),
            Tampering(
                testDescription: "a hash of a tile above",
                script:
                    "UPDATE ledger.tiles SET hashes = overlay(hashes placing '\\x00ff' from 1) WHERE level = 1",
                names: "tile 0 of level 1, column hashes: the hash 0 "
            ),
            Tampering(
                testDescription: "a tile cut short",
                script: """
                    UPDATE ledger.tiles SET hashes = substr(hashes, 1, octet_length(hashes) - 32)
                    WHERE level = 0 AND tile_index = 2
                    """,
                names: "tile 2 of level 0, column hashes"
            ),
            Tampering(
                testDescription: "a missing tile",
                script: "DELETE FROM ledger.tiles WHERE level = 0 AND tile_index = 1",
                names: "tile 1 of level 0: it is missing"
            ),
            Tampering(
                testDescription: "a checkpoint's root",
                script:
                    "UPDATE ledger.checkpoints SET root_hash = sha256('other') WHERE checkpoint_number = 0",
                names: "checkpoint 0, column root_hash"
            ),
            Tampering(
                testDescription: "a checkpoint's note",
                script: "UPDATE ledger.checkpoints SET note = replace(note, 'localhost', 'elsewhere')",
                names: "checkpoint 0, column note"
            ),
            Tampering(
                testDescription: "an entry's bytes",
                script: "UPDATE ledger.entries SET bytes = bytes || ' ' WHERE leaf_index = 7",
                names: "entry 7, column bytes"
            ),
            Tampering(
                testDescription: "an end cut off with its head",
                script: """
                    DELETE FROM ledger.entries WHERE leaf_index >= 500;
                    UPDATE ledger.heads SET size = 500, chain_hash = (
                        SELECT chain_hash FROM ledger.entries WHERE leaf_index = 499
                    );
                    DELETE FROM ledger.tiles; UPDATE ledger.trees SET size = 0
                    """,
                names: "column size: it covers 600 entries, and there are 500"
            ),
        ]
    )
    func tampered(_ tampering: Tampering) async throws {
        try await LogBench.with { bench in
            try await grow(bench, by: 600)
            _ = try await bench.advance()
            _ = try await audit(bench)
            try await bench.tamper(tampering.script)
            do {
                let finding = try await audit(bench)
                Issue.record("found in order: \(finding)")
            } catch let fault as AuditFault {
                #expect("\(fault)".contains(tampering.names), "\(fault)")
            } catch let fault as ChainFault {
                #expect("\(fault)".contains(tampering.names), "\(fault)")
            }
        }
    }
}

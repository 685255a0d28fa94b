import Evidence
import Foundation
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Making checkpoints")
struct CheckpointMakerTests {
    @Test("a ledger that has grown gets one that anybody can check, remembered outside the database first")
    func signs() async throws {
        try await LogBench.with { log in
            #expect(try await log.advance() == .upToDate)
            try await log.plant(5)
            #expect(try await log.maker.due(limit: 10).map(\.tenant) == [log.tenant])
            #expect(try await log.advance() == .signed(size: 5, isBehind: false))
            let stored = try #require(try await log.latest())
            let note = try SignedNote(parsing: Array(stored.note.utf8))
            let checkpoint = try #require(Checkpoint(note.text))
            #expect(checkpoint.origin == log.origin)
            #expect(checkpoint.size == 5)
            let root = MerkleTree.root(of: try await log.leaves())
            #expect(checkpoint.root == root)
            let signing = try #require(try await LogKeys.signing(in: log.database.app))
            let key = try #require(NoteKey(name: log.origin, key: signing))
            #expect(try note.signers(among: [key]) == [key])
            #expect(try String(contentsOfFile: log.memoryPath, encoding: .utf8) == stored.note)
            for path in [log.keyPath, log.memoryPath] {
                let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
                #expect(mode == 0o600)
            }
            #expect(try await log.advance() == .upToDate)
            #expect(try await log.maker.due(limit: 10).isEmpty)
            #expect(try await log.maker.due(everything: true, limit: 10).count == 1)
        }
    }

    @Test("at most one a second; a clock that is moved back does not stop them")
    func interval() async throws {
        try await LogBench.with { log in
            try await log.plant(1)
            #expect(try await log.advance() == .signed(size: 1, isBehind: false))
            try await log.plant(1)
            log.clock.move(by: .milliseconds(999))
            #expect(try await log.maker.advance(LogBench.ledger, of: log.tenant) == .tooSoon)
            log.clock.move(by: .milliseconds(1))
            let second = try await log.maker.advance(LogBench.ledger, of: log.tenant)
            #expect(second == .signed(size: 2, isBehind: false))
            try await log.plant(1)
            log.clock.move(by: .seconds(-86_400))
            #expect(try await log.advance() == .signed(size: 3, isBehind: false))
        }
    }

    @Test("who is far behind catches up in steps, each a transaction of its own")
    func steps() async throws {
        try await LogBench.with { log in
            try await log.plant(70_000)
            #expect(try await log.advance() == .signed(size: 65_536, isBehind: true))
            let next = try await log.maker.advance(LogBench.ledger, of: log.tenant)
            #expect(next == .tooSoon)
            #expect(try await log.reader.size(of: LogBench.ledger, tenant: log.tenant) == 70_000)
            #expect(try await log.advance() == .signed(size: 70_000, isBehind: false))
            let root = MerkleTree.root(of: try await log.leaves())
            #expect(try await log.latest()?.root == root)
        }
    }

    @Test(
        "a tree grown in any steps is that of all leaves, and proves each of them",
        arguments: 0..<3 as Range<UInt64>
    )
    func anySteps(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        let steps = (0..<8).map { _ in Int.random(in: 1...400, using: &random) }
        let numbers = (0..<24).map { _ in Int.random(in: 0..<Int.max, using: &random) }
        try await LogBench.with { log in
            for step in steps {
                try await log.plant(step)
                _ = try await log.advance()
            }
            let leaves = try await log.leaves()
            let size = leaves.count
            #expect(try await log.latest()?.root == MerkleTree.root(of: leaves))
            for number in numbers {
                let (asked, index) = (number % size + 1, (number >> 8) % (number % size + 1))
                let (proof, leaf, root, _) = try await log.reader.inclusion(
                    of: index,
                    in: asked,
                    of: LogBench.ledger,
                    tenant: log.tenant
                )
                #expect(leaf == leaves[index])
                #expect(root == MerkleTree.root(of: Array(leaves.prefix(asked))), "seed \(seed)")
                #expect(throws: Never.self) { try proof.verify(leaf: leaf, root: root) }
                let (consistency, old, new) = try await log.reader.consistency(
                    from: index,
                    to: asked,
                    of: LogBench.ledger,
                    tenant: log.tenant
                )
                #expect(old == MerkleTree.root(of: Array(leaves.prefix(index))), "seed \(seed)")
                #expect(throws: Never.self) { try consistency.verify(oldRoot: old, newRoot: new) }
            }
        }
    }

    @Test("two servers at once make one history, and never a fork")
    func twoServers() async throws {
        try await LogBench.with { log in
            try await log.plant(3)
            #expect(try await log.advance() == .signed(size: 3, isBehind: false))
            // The second has the key, and no memory.
            let second = log.home + "/second"
            try FileManager.default.createDirectory(atPath: second, withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: log.keyPath, toPath: second + "/log-key")
            let door = try await log.database.openApp()
            let makers = [log.maker, log.maker(in: second, database: door)]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for maker in makers {
                    group.addTask {
                        for _ in 0..<40 {
                            log.clock.move(by: .seconds(1))
                            if case .refused(let refusal) = try await maker.advance(
                                LogBench.ledger,
                                of: log.tenant
                            ) {
                                Issue.record("\(refusal)")
                            }
                        }
                    }
                }
                for _ in 0..<20 { try await log.plant(7) }
                try await group.waitForAll()
            }
            await door.close()
            _ = try await log.advance()
            let leaves = try await log.leaves()
            let history = try await log.database.superuser.rows(
                "SELECT checkpoint_number, size, root_hash FROM ledger.checkpoints ORDER BY checkpoint_number"
            ) { row -> (Int, Int, Digest) in
                (try row["checkpoint_number"], try row["size"], try row["root_hash"])
            }
            #expect(history.map(\.0) == Array(0..<history.count))
            #expect(zip(history, history.dropFirst()).allSatisfy { $0.1 < $1.1 })
            #expect(history.last?.1 == leaves.count)
            for (_, size, root) in history {
                #expect(root == MerkleTree.root(of: Array(leaves.prefix(size))))
            }
        }
    }

    @Test("a crash after it was remembered and before it was committed does no harm")
    func crash() async throws {
        try await LogBench.with { log in
            try await log.plant(4)
            try await log.database.superuser.withConnection { db in
                try db.executeScript(
                    """
                    CREATE FUNCTION public.crash() RETURNS trigger LANGUAGE plpgsql AS
                        $$ BEGIN RAISE EXCEPTION 'crash'; END $$;
                    GRANT USAGE ON SCHEMA public TO muniment_app;
                    CREATE TRIGGER crash BEFORE INSERT ON ledger.checkpoints
                        FOR EACH ROW EXECUTE FUNCTION public.crash();
                    """
                )
            }
            await #expect(throws: PostgresError.self) { try await log.advance() }
            let remembered = try String(contentsOfFile: log.memoryPath, encoding: .utf8)
            #expect(try await log.latest() == nil)
            try await log.database.superuser.withConnection { db in
                try db.executeScript("DROP TRIGGER crash ON ledger.checkpoints")
            }
            #expect(try await log.advance() == .signed(size: 4, isBehind: false))
            #expect(try await log.latest()?.note == remembered)
            try await log.plant(1)
            #expect(try await log.advance() == .signed(size: 5, isBehind: false))
        }
    }
}

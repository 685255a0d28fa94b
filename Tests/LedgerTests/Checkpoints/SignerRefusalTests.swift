import Evidence
import Foundation
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("What the signer refuses")
struct SignerRefusalTests {
    @Test("a database that was put back, whatever is appended to it then")
    func rollback() async throws {
        try await LogBench.with { log in
            try await log.plant(6)
            #expect(try await log.advance() == .signed(size: 6, isBehind: false))
            try await log.rollBack(to: 3)
            #expect(try await log.advance() == .refused(.shrunk(signed: 6, found: 3)))
            try await log.plant(3, salt: "other")
            #expect(try await log.advance() == .refused(.forked(size: 6)))
            try await log.plant(300, salt: "other")
            #expect(try await log.advance() == .refused(.rewritten(signed: 6, found: 306)))
            #expect(try await log.latest() == nil)
            // The same entries again are the same log.
            try await log.rollBack(to: 3)
            try await log.plant(4)
            #expect(try await log.advance() == .signed(size: 7, isBehind: false))
        }
    }

    @Test(
        "a tail that was cut off together with its head, where nothing is appended: found at the next start"
    )
    func cutTail() async throws {
        try await LogBench.with { log in
            try await log.plant(2)
            _ = try await log.advance()
            try await log.plant(2)
            _ = try await log.advance()
            try await log.tamper(
                """
                DELETE FROM ledger.entries WHERE leaf_index >= 2; UPDATE ledger.heads SET size = 2;
                DELETE FROM ledger.checkpoints WHERE size > 2; UPDATE ledger.trees SET size = 2;
                UPDATE ledger.tiles SET hashes = substr(hashes, 1, 64)
                """
            )
            #expect(try await log.maker.due(limit: 10).isEmpty)
            let all = try await log.maker.due(everything: true, limit: 10)
            #expect(all.map(\.tenant) == [log.tenant])
            #expect(try await log.advance() == .refused(.shrunk(signed: 4, found: 2)))
        }
    }

    @Test(
        "a tree that was changed, each in its own words",
        arguments: [
            (
                "UPDATE ledger.tiles SET hashes = set_byte(hashes, 40, get_byte(hashes, 40) # 1) WHERE level = 0 AND tile_index = 1",
                SignerRefusal.tree(.leafChanged(leafIndex: 257))
            ),
            (
                "UPDATE ledger.tiles SET hashes = set_byte(hashes, 9, get_byte(hashes, 9) # 1) WHERE level = 1",
                .rewritten(signed: 300, found: 301)
            ),
            (
                "UPDATE ledger.entries SET leaf_hash = sha256('x') WHERE leaf_index = 299",
                .tree(.leafChanged(leafIndex: 299))
            ),
            (
                "UPDATE ledger.tiles SET hashes = substr(hashes, 1, 320) WHERE level = 0 AND tile_index = 1",
                .tree(.tileLength(level: 0, index: 1, found: 10, expected: 44))
            ),
            ("DELETE FROM ledger.tiles WHERE level = 1", .tree(.tileMissing(level: 1, index: 0))),
            ("UPDATE ledger.trees SET size = 0", .tree(.beyondSize(0))),
            ("UPDATE ledger.trees SET size = 900", .shrunk(signed: 900, found: 301)),
            ("DELETE FROM ledger.entries WHERE leaf_index = 300", .tree(.leavesMissing(from: 300))),
            ("UPDATE ledger.checkpoints SET root_hash = sha256('x')", .foreignCheckpoint(number: 0)),
            ("UPDATE ledger.checkpoints SET size = 299", .foreignCheckpoint(number: 0)),
            (
                "UPDATE ledger.checkpoints SET note = replace(note, '300', '200')",
                .foreignCheckpoint(number: 0)
            ),
            ("UPDATE ledger.checkpoints SET public_key = sha256('x')", .foreignCheckpoint(number: 0)),
        ] as [(String, SignerRefusal)]
    )
    func tampering(script: String, refusal: SignerRefusal) async throws {
        try await LogBench.with { log in
            try await log.plant(300)
            #expect(try await log.advance() == .signed(size: 300, isBehind: false))
            try await log.plant(1)
            try await log.tamper(script)
            #expect(try await log.advance() == .refused(refusal))
            #expect(try await log.latest()?.number == 0)
        }
    }

    @Test("a key or a memory that is not as it was left")
    func files() async throws {
        try await LogBench.with { log in
            try await log.plant(1)
            _ = try await log.advance()
            try await log.plant(1)
            let files = FileManager.default
            let signing = try #require(try await LogKeys.signing(in: log.database.app))
            let seed = try Data(contentsOf: URL(filePath: log.keyPath))
            let note = try Data(contentsOf: URL(filePath: log.memoryPath))
            func put(_ data: Data, _ path: String, mode: Int = 0o600) throws {
                try data.write(to: URL(filePath: path))
                try files.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
            }
            try put(seed, log.keyPath, mode: 0o640)
            #expect(try await log.advance() == .refused(.keyExposed(path: log.keyPath)))
            try put(Data("no key\n".utf8), log.keyPath)
            #expect(try await log.advance() == .refused(.keyUnusable(path: log.keyPath)))
            try put(Data((Base64.encode(SigningKey().seed) + "\n").utf8), log.keyPath)
            #expect(try await log.advance() == .refused(.otherKey(path: log.keyPath, signing: signing)))
            try files.removeItem(atPath: log.keyPath)
            #expect(try await log.advance() == .refused(.keyMissing(path: log.keyPath, signing: signing)))
            try put(seed, log.keyPath)
            try put(Data("no checkpoint\n".utf8), log.memoryPath)
            #expect(try await log.advance() == .refused(.memoryUnusable(path: log.memoryPath)))
            try put(note, log.memoryPath)
            #expect(try await log.advance() == .signed(size: 2, isBehind: false))
        }
    }

    @Test("a rotated key signs the last checkpoint over; an interrupted rotation is finished")
    func rotation() async throws {
        try await LogBench.with { log in
            try await log.plant(2)
            _ = try await log.advance()
            let old = try #require(try await LogKeys.signing(in: log.database.app))
            let seed = try Data(contentsOf: URL(filePath: log.keyPath))
            let keys = LogKeys(file: LogKeyFile(home: log.home))
            let (ended, new) = try await keys.rotate(at: log.clock.now(), in: log.database.app)
            #expect(ended == old)
            #expect(try await log.maker.due(limit: 10).count == 1)
            // As a crash between the commit and the last rename leaves it.
            try FileManager.default.moveItem(atPath: log.keyPath, toPath: log.keyPath + ".next")
            try seed.write(to: URL(filePath: log.keyPath))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: log.keyPath)

            #expect(try await log.advance() == .signed(size: 2, isBehind: false))
            let over = try #require(try await log.latest())
            let note = try SignedNote(parsing: Array(over.note.utf8))
            let noteKeys = try [old, new].map { try #require(NoteKey(name: log.origin, key: $0)) }
            #expect(try note.signers(among: noteKeys) == noteKeys)
            #expect(over.number == 1)
            #expect(try await log.maker.due(limit: 10).isEmpty)
            try await log.plant(1)
            #expect(try await log.advance() == .signed(size: 3, isBehind: false))
            let next = try SignedNote(parsing: Array(try #require(try await log.latest()).note.utf8))
            #expect(try next.signers(among: noteKeys) == [noteKeys[1]])

            // The key that was replaced signs nothing any more.
            try seed.write(to: URL(filePath: log.keyPath))
            try await log.plant(1)
            #expect(try await log.advance() == .refused(.otherKey(path: log.keyPath, signing: new)))
        }
    }

    @Test("a key is rotated while servers sign, and nobody is refused")
    func rotationBesideSigning() async throws {
        try await LogBench.with { log in
            try await log.plant(2)
            _ = try await log.advance()
            let keys = LogKeys(file: LogKeyFile(home: log.home))
            let refusals = try await withThrowingTaskGroup(of: [CheckpointMaker.Outcome].self) { group in
                for _ in 0..<3 {
                    group.addTask {
                        var refused: [CheckpointMaker.Outcome] = []
                        for _ in 0..<60 {
                            let outcome = try await log.maker.advance(LogBench.ledger, of: log.tenant)
                            if case .refused = outcome { refused.append(outcome) }
                        }
                        return refused
                    }
                }
                for _ in 0..<30 { _ = try await keys.rotate(at: log.clock.now(), in: log.database.app) }
                return try await group.reduce([], +)
            }
            #expect(refusals.isEmpty)
            let signing = try await LogKeys.signing(in: log.database.app)
            let text = try String(contentsOfFile: log.keyPath, encoding: .utf8)
            let seed = try #require(Base64.decode(text.dropLast()))
            #expect(SigningKey(seed: seed)?.verificationKey == signing)
        }
    }
}

import Access
import Evidence
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import NIOCore
import Postgres
import Synchronization
import TestSupport
import Testing

@testable import Server

/// A server that has a log of its own and cosigns another's.
private struct Cosigning: Sendable {
    let name: String
    let database: TestDatabase
    let home: String
    let tenant: TenantID
    let clock: MovingClock
    let client: any TestClientProtocol
    let keeper: CheckpointKeeper
    let collector: CosignatureCollector?
    let cosignerKey: NoteKey

    var origin: String { "\(name)/ledger/\(tenant)/chronicle" }

    func ask(_ path: String, _ body: [UInt8]? = nil) async throws -> Answer {
        Answer(
            try await client.execute(
                uri: path,
                method: body == nil ? .get : .post,
                body: body.map { ByteBuffer(bytes: $0) }
            )
        )
    }

    func append(_ count: Int) async throws {
        let appender = Appender(database.app)
        let maker = EntryMaker(clock: clock)
        for number in 0..<count {
            _ = try await appender.append(
                maker.entry(
                    "test.happened",
                    subject: nil,
                    data: JSONObject([("number", .integer(number))]),
                    ledger: .chronicle,
                    tenant: tenant
                )
            )
        }
    }

    /// A second passes; the signer signs, and asks the cosigners.
    func publish() async throws {
        clock.advance(by: .seconds(1))
        try await keeper.round()
        try await collector?.round()
    }

    func signingKey() throws -> SigningKey {
        let text = try String(contentsOfFile: home + "/log-key", encoding: .utf8)
        let seed = try #require(Base64.decode(text.dropLast()))
        return try #require(SigningKey(seed: seed))
    }

    func published() async throws -> Answer { try await ask("/ledger/\(tenant)/chronicle/checkpoint") }
}

/// Two of them that cosign each other, each over a database of its own.
private func withPair(_ body: @escaping @Sendable (Cosigning, Cosigning) async throws -> Void) async throws {
    let root = FileManager.default.temporaryDirectory.path + "/muniment-cosigning-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: root) }
    let names = ["a.example", "b.example"]
    var logKeys: [SigningKey] = []
    var cosignerKeys: [NoteKey] = []
    for name in names {
        let home = root + "/" + name
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        let (logKey, cosignerKey) = (SigningKey(), SigningKey())
        for (file, key) in [("log-key", logKey), ("cosigner-key", cosignerKey)] {
            try Data((Base64.encode(key.seed) + "\n").utf8).write(to: URL(filePath: home + "/" + file))
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o600],
                ofItemAtPath: home + "/" + file
            )
        }
        logKeys.append(logKey)
        cosignerKeys.append(
            try #require(NoteKey(name: name, algorithm: .cosignature, key: cosignerKey.verificationKey))
        )
    }
    let (keys, cosigners) = (logKeys, cosignerKeys)
    try await TestDatabase.with { first in
        try await TestDatabase.with { second in
            let databases = [first, second]
            let clock = MovingClock()
            let log = LogLines()
            let clients = Mutex<[any TestClientProtocol]>([])
            var tenants: [TenantID] = []
            for database in databases { tenants.append(try await database.makeTenant()) }
            let logs = zip(names, zip(tenants, keys)).compactMap { name, log in
                NoteKey(name: "\(name)/ledger/\(log.0)/chronicle", key: log.1.verificationKey)
            }
            func parts(_ index: Int) throws -> ServerParts {
                var configuration = House.configuration
                configuration.home = root + "/" + names[index]
                configuration.logOrigin = try #require(LogOrigin(names[index]))
                configuration.cosigners = [
                    LogCosignerAddress(url: "http://\(names[1 - index])/witness", key: cosigners[1 - index])
                ]
                configuration.cosignersRequired = 1
                configuration.cosignedLogs = [logs[1 - index]]
                return try ServerParts(
                    database: databases[index].app,
                    configuration: configuration,
                    logger: log.logger(),
                    clock: clock,
                    exchange: { url, body in
                        let client = clients.withLock { $0[1 - index] }
                        let path = url.replacing("http://\(names[1 - index])", with: "")
                        let answer = Answer(
                            try await client.execute(uri: path, method: .post, body: ByteBuffer(bytes: body))
                        )
                        return CosignerAnswer(
                            status: answer.status,
                            contentType: answer.header("Content-Type"),
                            text: answer.text
                        )
                    }
                )
            }
            let both = [try parts(0), try parts(1)]
            let members = tenants
            let responders = both.map(\.responder)
            let keepers = both.map(\.checkpointKeeper)
            let collectors = both.map(\.collector)
            try await Application(responder: responders[0], logger: log.logger()).test(.router) { one in
                try await Application(responder: responders[1], logger: log.logger()).test(.router) {
                    two in
                    clients.withLock { $0 = [one, two] }
                    let sides = [one, two].enumerated().map { index, client in
                        Cosigning(
                            name: names[index],
                            database: databases[index],
                            home: root + "/" + names[index],
                            tenant: members[index],
                            clock: clock,
                            client: client,
                            keeper: keepers[index],
                            collector: collectors[index],
                            cosignerKey: cosigners[index]
                        )
                    }
                    try await body(sides[0], sides[1])
                }
            }
        }
    }
}

@Suite("Cosigning each other's logs")
struct CosigningTests {
    @Test("two servers cosign each other; a checkpoint without its cosignature is shown to nobody")
    func eachOther() async throws {
        try await withPair { first, second in
            for (side, other) in [(first, second), (second, first)] {
                try await side.append(3)
                side.clock.advance(by: .seconds(1))
                try await side.keeper.round()
                #expect(try await side.published().status == 404)
                try await side.collector?.round()
                var sizes: [Int] = []
                for count in [2, 0, 300] {
                    let answer = try await side.published()
                    #expect(answer.status == 200, "\(answer.text)")
                    let keyText = try await side.ask("/ledger/\(side.tenant)/chronicle/key").text
                    let key = try #require(NoteKey(String(keyText.dropLast())))
                    let cosigned = try SignedNote(parsing: answer.bytes).checkpoint(
                        signedBy: key,
                        cosigners: [other.cosignerKey],
                        required: 1
                    )
                    sizes.append(cosigned.checkpoint.size)
                    let hash = Digest.sha256(of: Array(side.origin.utf8)).hex
                    let seen = try await other.ask("/witness/\(hash)/checkpoint")
                    let note = try SignedNote(parsing: seen.bytes)
                    #expect(Checkpoint(note.text) == cosigned.checkpoint)
                    #expect(try note.signers(among: [other.cosignerKey]) == [other.cosignerKey])
                    try await side.append(count)
                    try await side.publish()
                }
                #expect(sizes == [3, 5, 5])
                #expect(try await other.ask("/witness/key").text == other.cosignerKey.text + "\n")
                #expect(try await side.ask("/health/ready").text.contains("cosigners") == false)
            }
        }
    }

    @Test("a cosigner answers each refusal with its own status")
    func refusals() async throws {
        try await withPair { log, cosigner in
            try await log.append(3)
            try await log.publish()
            let key = try log.signingKey()
            func ask(
                old: Int,
                size: Int,
                root: Digest,
                hashes: [Digest] = [],
                origin: String = log.origin,
                key: SigningKey = key
            ) async throws -> Answer {
                let checkpoint = try #require(Checkpoint(origin: origin, size: size, root: root))
                var note = try #require(SignedNote(text: checkpoint.text))
                note.add(try #require(try key.sign(note, as: origin)))
                let request = AddCheckpoint(oldSize: old, hashes: hashes, note: note)
                return try await cosigner.ask("/witness/add-checkpoint", request.bytes)
            }
            let published = try SignedNote(parsing: try await log.published().bytes)
            let seen = try #require(Checkpoint(published.text))
            let root = seen.root
            let other = Digest.sha256(of: [1])

            #expect(try await ask(old: 3, size: 3, root: root).status == 200)
            let malformed = try await cosigner.ask("/witness/add-checkpoint", Array("old x\n\n".utf8))
            expectProblem(malformed, 400, "malformed_checkpoint")
            let unknown = try await ask(old: 0, size: 1, root: other, origin: "nobody.example")
            expectProblem(unknown, 404, "unknown_origin")
            let untrusted = try await ask(old: 3, size: 4, root: other, key: SigningKey())
            expectProblem(untrusted, 403, "untrusted_checkpoint")
            var bent = AddCheckpoint(oldSize: 3, hashes: [], note: published).bytes
            let dash = try #require(bent.lastIndex(of: UInt8(ascii: " ")))
            bent[dash + 20] = bent[dash + 20] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            #expect([200, 400, 403].contains(try await cosigner.ask("/witness/add-checkpoint", bent).status))
            expectProblem(try await ask(old: 4, size: 3, root: root), 400, "malformed_checkpoint")
            for old in [0, 2] {
                let conflict = try await ask(old: old, size: 5, root: other)
                #expect(conflict.status == 409)
                #expect(conflict.header("Content-Type") == "text/x.tlog.size")
                #expect(conflict.text == "3\n")
            }
            expectProblem(try await ask(old: 3, size: 3, root: other), 422, "inconsistent_checkpoint")
            let proofless = try await ask(old: 3, size: 5, root: other)
            expectProblem(proofless, 422, "inconsistent_checkpoint")
            let wrong = try await ask(old: 3, size: 4, root: other, hashes: [other, other, other])
            expectProblem(wrong, 422, "inconsistent_checkpoint")

            // A database that was put back: the file beside the key knows.
            try await cosigner.database.superuser.withConnection { db in
                try db.executeScript(
                    "ALTER TABLE ledger.cosigned_logs DISABLE TRIGGER USER; DELETE FROM ledger.cosigned_logs"
                )
            }
            let forgotten = try await ask(old: 0, size: 4, root: other)
            #expect(forgotten.status == 409)
            #expect(forgotten.text == "3\n")
        }
    }

    @Test("of two forks at once, one is cosigned")
    func race() async throws {
        try await withPair { log, cosigner in
            let key = try log.signingKey()
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        let root = Digest.sha256(of: [UInt8(number)])
                        let checkpoint = try #require(Checkpoint(origin: log.origin, size: 2, root: root))
                        var note = try #require(SignedNote(text: checkpoint.text))
                        note.add(try #require(try key.sign(note, as: log.origin)))
                        let request = AddCheckpoint(oldSize: 0, hashes: [], note: note)
                        return try await cosigner.ask("/witness/add-checkpoint", request.bytes).status
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.sorted() == [200] + [Int](repeating: 409, count: 7))
        }
    }

    @Test("a log that was put back gets no cosignature, and health says so")
    func rolledBack() async throws {
        try await withPair { log, cosigner in
            try await log.append(4)
            try await log.publish()
            #expect(try await log.published().status == 200)
            // The whole server is put back, its memory too.
            try await log.database.superuser.withConnection { db in
                try db.executeScript(
                    """
                    ALTER TABLE ledger.entries DISABLE TRIGGER USER; ALTER TABLE ledger.heads DISABLE TRIGGER USER;
                    ALTER TABLE ledger.tiles DISABLE TRIGGER USER; ALTER TABLE ledger.trees DISABLE TRIGGER USER;
                    ALTER TABLE ledger.checkpoints DISABLE TRIGGER USER;
                    ALTER TABLE ledger.cosignatures DISABLE TRIGGER USER;
                    DELETE FROM ledger.cosignatures; DELETE FROM ledger.checkpoints; DELETE FROM ledger.tiles;
                    DELETE FROM ledger.trees; DELETE FROM ledger.entries WHERE leaf_index >= 2;
                    UPDATE ledger.heads SET size = 2,
                        chain_hash = (SELECT chain_hash FROM ledger.entries WHERE leaf_index = 1)
                    """
                )
            }
            try FileManager.default.removeItem(atPath: log.home + "/checkpoints")
            try await log.publish()
            #expect(try await log.published().status == 404)
            let health = try await log.ask("/health/ready")
            #expect(health.status == 503)
            #expect(health.text.contains("it has seen 4 entries of this log"))
        }
    }
}

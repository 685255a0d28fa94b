import Evidence
import Foundation
import Ledger
import Postgres
import Synchronization
import TestSupport

/// A ledger that grows, and servers that sign its checkpoints, each with a home of its own.
struct LogBench: Sendable {
    static let ledger = LedgerName.verdicts
    static let origin = LogOrigin.standard

    let database: TestDatabase
    let tenant: TenantID
    let clock: StandingClock
    /// Holds the key and the memory of the first server; a second one's is inside.
    let home: String

    static func with<Value: Sendable>(_ body: (LogBench) async throws -> Value) async throws -> Value {
        let home = FileManager.default.temporaryDirectory.path + "/muniment-log-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: home) }
        return try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            return try await body(
                LogBench(database: database, tenant: tenant, clock: StandingClock(), home: home)
            )
        }
    }

    var origin: String { Self.origin.log(of: Self.ledger, tenant: tenant) }
    var maker: CheckpointMaker { maker(in: home) }
    var reader: TreeReader { TreeReader(database.app) }
    var keyPath: String { home + "/log-key" }
    var memoryPath: String { home + "/checkpoints/" + Digest.sha256(of: Array(origin.utf8)).hex }

    func maker(in home: String, database: Database? = nil) -> CheckpointMaker {
        CheckpointMaker(
            database: database ?? self.database.app,
            home: home,
            origin: Self.origin,
            clock: clock
        )
    }

    /// One step; a second passes before it.
    func advance() async throws -> CheckpointMaker.Outcome {
        clock.move(by: .seconds(1))
        return try await maker.advance(Self.ledger, of: tenant)
    }

    func latest() async throws -> StoredCheckpoint? {
        try await reader.latestCheckpoint(of: Self.ledger, tenant: tenant)
    }

    /// Rows with the hashes of a chain that nobody checks here: `salt` makes others of them.
    func plant(_ count: Int, salt: String = "") async throws {
        try await database.superuser.transaction { db in
            try db.execute(
                """
                INSERT INTO ledger.heads (tenant_id, ledger, size, chain_hash)
                VALUES (\(tenant), \(Self.ledger.rawValue), 0, sha256('start'))
                ON CONFLICT DO NOTHING
                """
            )
            try db.execute(
                """
                INSERT INTO ledger.entries
                    (tenant_id, ledger, leaf_index, entry_id, appended_at, bytes, leaf_hash, previous_hash, chain_hash)
                SELECT head.tenant_id, head.ledger, place, gen_random_uuid(), now(), '{}',
                       sha256(convert_to(place || \(salt), 'UTF8')), sha256(convert_to('p' || place, 'UTF8')),
                       sha256(convert_to('p' || place + 1, 'UTF8'))
                FROM ledger.heads AS head CROSS JOIN generate_series(head.size, head.size + \(count) - 1) AS place
                WHERE head.tenant_id = \(tenant) AND head.ledger = \(Self.ledger.rawValue)
                """
            )
            try db.execute(
                """
                UPDATE ledger.heads SET size = size + \(count)
                WHERE tenant_id = \(tenant) AND ledger = \(Self.ledger.rawValue)
                """
            )
        }
    }

    func leaves() async throws -> [Digest] {
        try await database.superuser.rows(
            """
            SELECT leaf_hash FROM ledger.entries
            WHERE tenant_id = \(tenant) AND ledger = \(Self.ledger.rawValue) ORDER BY leaf_index
            """
        ) { row in try row["leaf_hash"] }
    }

    /// What somebody with a superuser's rights does behind the server's back.
    func tamper(_ script: String) async throws {
        try await database.superuser.withConnection { db in
            try db.executeScript(
                """
                ALTER TABLE ledger.entries DISABLE TRIGGER USER;
                ALTER TABLE ledger.heads DISABLE TRIGGER USER;
                ALTER TABLE ledger.trees DISABLE TRIGGER USER;
                ALTER TABLE ledger.tiles DISABLE TRIGGER USER;
                ALTER TABLE ledger.checkpoints DISABLE TRIGGER USER;
                \(script);
                ALTER TABLE ledger.trees ENABLE TRIGGER USER;
                ALTER TABLE ledger.tiles ENABLE TRIGGER USER;
                """
            )
        }
    }

    /// Puts the database back to when the ledger had `size` entries, and to before any checkpoint.
    func rollBack(to size: Int) async throws {
        try await tamper(
            """
            DELETE FROM ledger.entries WHERE leaf_index >= \(size);
            UPDATE ledger.heads SET size = \(size);
            DELETE FROM ledger.tiles; DELETE FROM ledger.trees; DELETE FROM ledger.checkpoints
            """
        )
    }
}

/// A clock that stands until it is moved.
final class StandingClock: WallClock {
    private let time = Mutex(Instant(microseconds: 1_800_000_000_000_000))

    func now() -> Instant { time.withLock { $0 } }
    func move(by duration: Duration) { time.withLock { $0 = $0.advanced(by: duration) } }
}

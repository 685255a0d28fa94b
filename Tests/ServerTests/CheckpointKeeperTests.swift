import Evidence
import Foundation
import Ledger
import Logging
import Postgres
import TestSupport
import Testing

@testable import Server

@Suite("The service that signs checkpoints")
struct CheckpointKeeperTests {
    @Test("a database that was put back while the server runs is found, and stays told until it is mended")
    func putBack() async throws {
        let home = FileManager.default.temporaryDirectory.path + "/muniment-keeper-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: home) }
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            let figures = CheckpointFigures()
            let clock = MovingClock()
            let keeper = CheckpointKeeper(
                maker: CheckpointMaker(
                    database: database.app,
                    home: home,
                    origin: try #require(LogOrigin("keeper.example")),
                    clock: clock
                ),
                figures: figures,
                pending: nil,
                logger: TestCluster.logger
            )
            let maker = EntryMaker(clock: clock)
            let entries = (0..<4).map {
                maker.entry(
                    "test.happened",
                    subject: nil,
                    data: JSONObject([("number", .integer($0))]),
                    ledger: .audit,
                    tenant: tenant
                )
            }
            func append(_ entries: ArraySlice<Entry>) async throws {
                let appender = Appender(database.app)
                for entry in entries { _ = try await appender.append(entry) }
                clock.advance(by: .seconds(1))
            }
            try await append(entries[..<2])
            try await keeper.round()
            try await append(entries[2...])
            try await keeper.round()
            #expect(figures.refusals.isEmpty && figures.waitingCount == 0)

            try await database.superuser.withConnection { db in
                let tables = ["entries", "heads", "trees", "tiles", "checkpoints"]
                for table in tables {
                    try db.executeScript("ALTER TABLE ledger.\(table) DISABLE TRIGGER USER")
                }
                try db.executeScript(
                    """
                    DELETE FROM ledger.entries WHERE leaf_index >= 2;
                    UPDATE ledger.heads SET size = 2, chain_hash = (
                        SELECT chain_hash FROM ledger.entries WHERE leaf_index = 1
                    );
                    DELETE FROM ledger.checkpoints WHERE size > 2; UPDATE ledger.trees SET size = 2;
                    UPDATE ledger.tiles SET hashes = substr(hashes, 1, 64)
                    """
                )
                for table in tables {
                    try db.executeScript("ALTER TABLE ledger.\(table) ENABLE TRIGGER USER")
                }
            }
            // Ledger and checkpoint agree with each other: nothing seems to be due.
            try await keeper.round()
            #expect(figures.refusals.isEmpty)
            try await keeper.compareAll()
            #expect(figures.refusals == [.shrunk(signed: 4, found: 2)])
            try await keeper.round()
            #expect(figures.refusals == [.shrunk(signed: 4, found: 2)])

            // The entries that were signed are put back.
            try await append(entries[2...])
            try await keeper.round()
            #expect(figures.refusals.isEmpty && figures.waitingCount == 0)
        }
    }
}

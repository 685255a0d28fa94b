import Evidence
import Ledger
import Postgres
import TestSupport
import Testing

@testable import Chronicle

/// A tenant whose chronicle grows, and what its feed must show.
struct FeedBench: Sendable {
    let database: TestDatabase
    let tenant: TenantID
    private let maker = EntryMaker(clock: SystemClock())

    init(_ database: TestDatabase, _ name: String = "tenant") async throws {
        self.database = database
        tenant = try await database.makeTenant(name)
    }

    func projector(on door: Database? = nil, batchCount: Int = 1_000) -> Projector {
        Projector(door ?? database.app, clock: SystemClock(), batchCount: batchCount)
    }

    func entry(_ number: Int, type: String = "test.happened", _ data: JSONObject = [:]) -> Entry {
        var data = data
        data["number"] = .integer(number)
        return maker.entry(
            type,
            subject: "thing/\(number % 7)",
            data: data,
            ledger: .chronicle,
            tenant: tenant
        )
    }

    func append(_ numbers: Range<Int>, by appender: Appender) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in numbers {
                let entry = entry(number, type: "test.type\(number % 5)")
                group.addTask { _ = try await appender.append(entry) }
            }
            try await group.waitForAll()
        }
    }

    /// Erases entries' bytes, and tells of it in an entry of the same transaction.
    func erase(_ leafIndexes: Int...) async throws {
        _ = try await database.app.transaction(for: tenant) { [tenant, maker] db in
            try Ledger().erase(
                leafIndexes,
                in: .chronicle,
                of: tenant,
                telling: [:],
                entries: maker,
                in: db
            )
        }
    }

    /// What the entries tell, read one by one.
    func expected() async throws -> [RecordedEvent] {
        var events: [RecordedEvent] = []
        while true {
            let page = try await LedgerReader(database.app).page(
                of: .chronicle,
                tenant: tenant,
                after: events.count - 1,
                limit: 1_000
            )
            guard !page.rows.isEmpty else { return events }
            events += page.rows.map {
                RecordedEvent(
                    leafIndex: $0.leafIndex,
                    entryID: $0.entryID,
                    appendedAt: $0.appendedAt,
                    bytes: $0.bytes
                )
            }
        }
    }

    /// Shows that the feed and its counts are what the entries tell, no more and no less.
    func expectExact(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let expected = try await expected()
        var shown: [RecordedEvent] = []
        var next: Int? = nil
        repeat {
            let page = try await Feed(database.app).events(of: tenant, before: next, limit: 200)
            shown += page.events
            next = page.next
        } while next != nil
        #expect(shown.reversed() == expected, sourceLocation: sourceLocation)
        let counts = try await Feed(database.app).counts(of: tenant)
        var counted: [String: Int] = [:]
        for event in expected { counted["\(event.receivedFrom ?? "") \(event.type)", default: 0] += 1 }
        let told = counts.map { ("\($0.receivedFrom ?? "") \($0.type)", $0.count) }
        #expect(Dictionary(uniqueKeysWithValues: told) == counted, sourceLocation: sourceLocation)
    }

    /// Every row of the read model, as text.
    func rows() async throws -> [String] {
        try await database.superuser.rows(
            """
            SELECT event::text AS line FROM chronicle.events AS event WHERE tenant_id = \(tenant)
            UNION ALL
            SELECT count::text FROM chronicle.event_counts AS count WHERE tenant_id = \(tenant)
            ORDER BY 1
            """
        ) { row in try row["line"] }
    }
}

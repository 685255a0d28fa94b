import Evidence
import Ledger
import Postgres
import Synchronization
import TestSupport
import Testing

@Suite("The appender")
struct AppenderTests {
    private let maker = EntryMaker(clock: SystemClock())

    private func entry(_ number: Int, of tenant: TenantID, padding: Int = 0) -> Entry {
        maker.entry(
            "test.happened",
            subject: nil,
            data: JSONObject([
                ("number", .integer(number)), ("padding", .string(String(repeating: "x", count: padding))),
            ]),
            ledger: .audit,
            tenant: tenant
        )
    }

    /// Appends `count` entries at once, through the appenders in turn.
    private func append(_ count: Int, to tenant: TenantID, through appenders: [Appender]) async throws
        -> [Receipt]
    {
        try await withThrowingTaskGroup(of: Receipt.self) { group in
            for number in 0..<count {
                let entry = entry(number, of: tenant)
                group.addTask { try await appenders[number % appenders.count].append(entry) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test("many callers share transactions, and each gets its own receipt")
    func groupCommit() async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            let receipts = try await append(2_000, to: tenant, through: [Appender(database.app)])
            #expect(receipts.map(\.leafIndex).sorted() == Array(0..<2_000))
            #expect(Set(receipts.map(\.entryID)).count == 2_000)
            #expect(try await LedgerReader(database.app).verify(.audit, of: tenant).entryCount == 2_000)
        }
    }

    @Test("two servers appending at once neither fork nor lose an entry")
    func twoServers() async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            let other = try await database.openApp()
            let appenders = [Appender(database.app), Appender(other)]
            let receipts = try await append(1_000, to: tenant, through: appenders)
            await other.close()
            #expect(receipts.map(\.leafIndex).sorted() == Array(0..<1_000))
            #expect(try await LedgerReader(database.app).verify(.audit, of: tenant).entryCount == 1_000)
        }
    }

    @Test("an entry that is too large, or a key used for something else, fails only its own caller")
    func failuresStayApart() async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            let appender = Appender(database.app)
            let key = try #require(IdempotencyKey("once", requestHash: .sha256(of: [1])))
            let other = try #require(IdempotencyKey("once", requestHash: .sha256(of: [2])))
            let first = try await appender.append(entry(0, of: tenant), key: key)
            let tooLarge = entry(1, of: tenant, padding: 70_000)
            let large = Task { try await appender.append(tooLarge) }
            let second = entry(2, of: tenant)
            let reused = Task { try await appender.append(second, key: other) }
            let third = entry(3, of: tenant)
            let repeated = Task { try await appender.append(third, key: key) }
            let fourth = entry(4, of: tenant)
            let plain = Task { try await appender.append(fourth) }
            #expect(try await repeated.value == first)
            #expect(try await plain.value.leafIndex >= 1)
            await #expect(throws: EntryError.self) { try await large.value }
            await #expect(throws: LedgerError.idempotencyKeyReused("once")) { try await reused.value }
            #expect(try await LedgerReader(database.app).verify(.audit, of: tenant).entryCount == 2)
        }
    }

    @Test("an entry that whoever appends makes is made once, whatever becomes of its batch")
    func drafts() async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            let other = try await database.openApp()
            // Each meets the other's head, so that batches miss and are appended anew.
            let appenders = [Appender(database.app), Appender(other)]
            let made = Drafts()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        do {
                            _ = try await appenders[number % 2].append(to: .audit, of: tenant, byteCount: 600)
                            {
                                made.count(number)
                                return entry(number, of: tenant, padding: number == 7 ? 70_000 : 0)
                            }
                            #expect(number != 7)
                        } catch is EntryError {
                            #expect(number == 7)
                        }
                    }
                }
                try await group.waitForAll()
            }
            await other.close()
            #expect(made.all == Dictionary(uniqueKeysWithValues: (0..<200).map { ($0, 1) }))
            #expect(try await LedgerReader(database.app).verify(.audit, of: tenant).entryCount == 199)
        }
    }
}

/// How often each entry was made.
private final class Drafts: Sendable {
    private let counts = Mutex<[Int: Int]>([:])

    var all: [Int: Int] { counts.withLock { $0 } }

    func count(_ number: Int) { counts.withLock { $0[number, default: 0] += 1 } }
}

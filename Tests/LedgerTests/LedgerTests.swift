import Evidence
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Appending to a ledger")
struct LedgerTests {
    private let ledger = Ledger()
    private let maker = EntryMaker(clock: SystemClock())

    private func entry(_ number: Int, of tenant: TenantID, ledger: LedgerName = .chronicle) -> Entry {
        maker.entry(
            "test.happened",
            subject: "test/\(number)",
            data: JSONObject([("number", .integer(number))]),
            ledger: ledger,
            tenant: tenant
        )
    }

    @Test("entries stand in the order of their commits, without gaps, and derive to the head")
    func appendAndVerify() async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            for number in 0..<5 {
                let entry = entry(number, of: tenant)
                let receipt = try await database.app.transaction(for: tenant) { db in
                    try ledger.append(entry, in: db)
                }
                #expect(receipt.leafIndex == number)
                #expect(receipt.entryID == entry.id)
            }
            let reader = LedgerReader(database.app)
            let outcome = try await reader.verify(.chronicle, of: tenant)
            #expect(outcome.entryCount == 5)
            let stored = try #require(try await reader.entry(3, of: .chronicle, tenant: tenant))
            let bytes = try #require(stored.bytes)
            #expect(try Entry(parsing: bytes).subject == "test/3")
            #expect(try await reader.heads(of: tenant).map(\.head.size) == [5])
        }
    }

    @Test("a transaction that fails leaves neither an entry nor a gap")
    func failedTransaction() async throws {
        struct Refusal: Error {}
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            let first = entry(0, of: tenant)
            await #expect(throws: Refusal.self) {
                try await database.app.transaction(for: tenant) { db in
                    _ = try ledger.append(first, in: db)
                    throw Refusal()
                }
            }
            let second = entry(1, of: tenant)
            let receipt = try await database.app.transaction(for: tenant) { db in
                try ledger.append(second, in: db)
            }
            #expect(receipt.leafIndex == 0)
        }
    }

    @Test("who asks under a key while its first request is on its way waits, and gets the first receipt")
    func repeatedMeanwhile() async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            let key = try #require(IdempotencyKey("order-1", requestHash: .sha256(of: [1])))
            let entry = entry(0, of: tenant)
            let (asked, hasAsked) = AsyncStream<Void>.makeStream()
            async let first = database.app.transaction(for: tenant) { db in
                let before = try ledger.earlier(key, in: .chronicle, of: tenant, in: db)
                #expect(before?.receipt == nil)
                hasAsked.yield()
                let deadline = ContinuousClock.now + .seconds(300)
                var isAwaited = false
                while !isAwaited, ContinuousClock.now < deadline {
                    isAwaited =
                        try db.first(
                            "SELECT 1 AS one FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
                        ) {
                            _ in true
                        } ?? false
                }
                #expect(isAwaited)
                return try ledger.append(entry, key: key, in: db)
            }
            for await _ in asked { break }
            let second = try await database.app.transaction(for: tenant) { db in
                try ledger.earlier(key, in: .chronicle, of: tenant, in: db)?.receipt
            }
            let receipt = try await first
            #expect(second == receipt)
        }
    }

    @Test("the same key returns the first receipt; for another request it is refused")
    func idempotency() async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            let key = try #require(IdempotencyKey("order-1", requestHash: .sha256(of: [1])))
            let first = entry(0, of: tenant)
            let receipt = try await database.app.transaction(for: tenant) { db in
                try ledger.append(first, key: key, in: db)
            }
            let earlier = try await database.app.transaction(for: tenant) { db in
                try ledger.earlier(key, in: .chronicle, of: tenant, in: db)
            }
            #expect(earlier?.receipt == receipt)
            #expect(try earlier?.entry == first)
            let other = try #require(IdempotencyKey("order-1", requestHash: .sha256(of: [2])))
            await #expect(throws: LedgerError.idempotencyKeyReused("order-1")) {
                try await database.app.transaction(for: tenant) { db in
                    _ = try ledger.earlier(other, in: .chronicle, of: tenant, in: db)
                }
            }
        }
    }

    @Test("the same key returns the first receipt after its entry was erased, too")
    func idempotencyAfterErasure() async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            let key = try #require(IdempotencyKey("order-1", requestHash: .sha256(of: [1])))
            let first = entry(0, of: tenant)
            let receipt = try await database.app.transaction(for: tenant) { db in
                try ledger.append(first, key: key, in: db)
            }
            try await erase(0, of: tenant, in: database)
            let earlier = try await database.app.transaction(for: tenant) { db in
                try ledger.earlier(key, in: .chronicle, of: tenant, in: db)
            }
            #expect(earlier?.receipt == receipt)
            #expect(try await Appender(database.app).append(entry(2, of: tenant), key: key) == receipt)
            let outcome = try await LedgerReader(database.app).verify(.chronicle, of: tenant)
            #expect(outcome.entryCount == 2)
            #expect(outcome.erasedCount == 1)
        }
    }

    @discardableResult
    private func erase(
        _ index: Int,
        of tenant: TenantID,
        key: IdempotencyKey? = nil,
        in database: TestDatabase
    ) async throws -> Receipt {
        try await erase([index], of: tenant, key: key, in: database)
    }

    private func erase(
        _ indexes: [Int],
        of tenant: TenantID,
        key: IdempotencyKey? = nil,
        in database: TestDatabase
    ) async throws -> Receipt {
        try await database.app.transaction(for: tenant) { db in
            try ledger.erase(
                indexes,
                in: .chronicle,
                of: tenant,
                telling: ["reason": "asked for"],
                entries: maker,
                key: key,
                in: db
            )
        }
    }

    @Test("an entry is erased once, the entry that tells of it never, and the ledger still verifies")
    func erasing() async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            for number in 0..<3 {
                let entry = entry(number, of: tenant)
                _ = try await database.app.transaction(for: tenant) { db in try ledger.append(entry, in: db) }
            }
            let key = try #require(IdempotencyKey("forget", requestHash: .sha256(of: [1])))
            let told = try await erase(1, of: tenant, key: key, in: database)
            #expect(told.leafIndex == 3)
            #expect(try await erase(1, of: tenant, key: key, in: database) == told)
            await #expect(throws: LedgerError.alreadyErased("1")) {
                try await erase(1, of: tenant, in: database)
            }
            await #expect(throws: LedgerError.tellsOfErasure("3")) {
                try await erase(3, of: tenant, in: database)
            }
            await #expect(throws: LedgerError.unknownEntry("4")) {
                try await erase(4, of: tenant, in: database)
            }
            let erased = try await LedgerReader(database.app).entry(1, of: .chronicle, tenant: tenant)
            #expect(erased?.bytes == nil && erased?.leafHash.count == 32)
            let outcome = try await LedgerReader(database.app).verify(.chronicle, of: tenant)
            #expect(outcome.entryCount == 4 && outcome.erasedCount == 1)
        }
    }

    @Test("many entries are erased by one, all or none, and the ledger still verifies")
    func erasingMany() async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            for number in 0..<Erasure.limit + 4 {
                let entry = entry(number, of: tenant)
                _ = try await database.app.transaction(for: tenant) { db in try ledger.append(entry, in: db) }
            }
            let told = try await erase(Array(2..<Erasure.limit + 2).reversed(), of: tenant, in: database)
            #expect(told.leafIndex == Erasure.limit + 4)
            let teller = try await LedgerReader(database.app).entry(
                told.leafIndex,
                of: .chronicle,
                tenant: tenant
            )
            let entry = try Entry(parsing: try #require(teller?.bytes))
            #expect(Erasure.told(by: entry).map(\.leafIndex) == Array(2..<Erasure.limit + 2))
            #expect(entry.data["reason"] == "asked for" && entry.subject == "entries")
            await #expect(throws: LedgerError.alreadyErased("2")) {
                try await erase([1, 2], of: tenant, in: database)
            }
            let kept = try await LedgerReader(database.app).entry(1, of: .chronicle, tenant: tenant)
            #expect(kept?.bytes != nil)
            let outcome = try await LedgerReader(database.app).verify(.chronicle, of: tenant)
            #expect(outcome.entryCount == Erasure.limit + 5 && outcome.erasedCount == Erasure.limit)
        }
    }

    @Test("of many who erase the same entry at once, one does and the others are told")
    func erasingTogether() async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            let first = entry(0, of: tenant)
            _ = try await database.app.transaction(for: tenant) { db in try ledger.append(first, in: db) }
            let done = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<10 {
                    group.addTask {
                        do {
                            try await erase(0, of: tenant, in: database)
                            return true
                        } catch LedgerError.alreadyErased {
                            return false
                        }
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(done == 1)
            let outcome = try await LedgerReader(database.app).verify(.chronicle, of: tenant)
            #expect(outcome.entryCount == 2 && outcome.erasedCount == 1)
        }
    }

    @Test("decisions of many callers at once neither fork nor lose an entry")
    func concurrentTransactions() async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            let receipts = try await withThrowingTaskGroup(of: Receipt.self) { group in
                for number in 0..<60 {
                    let entry = entry(number, of: tenant)
                    group.addTask {
                        try await database.app.transaction(for: tenant) { db in
                            try ledger.append(entry, in: db)
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(receipts.map(\.leafIndex).sorted() == Array(0..<60))
            #expect(try await LedgerReader(database.app).verify(.chronicle, of: tenant).entryCount == 60)
        }
    }

    @Test("ledgers of two tenants know nothing of each other")
    func tenants() async throws {
        try await TestDatabase.with { database in
            let first = try await database.makeTenant()
            let second = try await database.makeTenant()
            let foreign = entry(0, of: second)
            await #expect(throws: PostgresError.self) {
                try await database.app.transaction(for: first) { db in _ = try ledger.append(foreign, in: db)
                }
            }
            #expect(try await LedgerReader(database.app).heads(of: second).isEmpty)
        }
    }
}

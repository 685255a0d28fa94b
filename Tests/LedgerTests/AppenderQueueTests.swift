import Evidence
import Ledger
import Postgres
import TestSupport
import Testing

/// What happens to those who wait while a batch is on its way: it is held up by a lock on the ledger's head.
@Suite("The appender's queue")
struct AppenderQueueTests {
    private let maker = EntryMaker(clock: SystemClock())

    private func entry(_ number: Int, of tenant: TenantID, padding: Int = 0) -> Entry {
        maker.entry(
            "test.happened",
            subject: nil,
            data: ["number": .integer(number), "padding": .string(String(repeating: "x", count: padding))],
            ledger: .audit,
            tenant: tenant
        )
    }

    /// An appender with an entry on its way that waits for a locked head; `body` fills the queue behind it, and
    /// releases.
    private func withBatchOnItsWay(
        _ limits: Appender.Limits = Appender.Limits(),
        _ body: (TestDatabase, TenantID, Appender, HeadLock) async throws -> Void
    ) async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            try await withAppender(limits, in: database) { appender in
                _ = try await appender.append(entry(0, of: tenant))
                let first = entry(1, of: tenant)
                try await HeadLock.with("audit", of: tenant, in: database) { lock in
                    async let onItsWay = appender.append(first)
                    try await HeadLock.isAwaited(in: database)
                    try await body(database, tenant, appender, lock)
                    lock.release()
                    #expect(try await onItsWay.leafIndex == 1)
                }
            }
        }
    }

    /// One that waits for a head as long as a loaded machine needs.
    private func withAppender(
        _ limits: Appender.Limits = Appender.Limits(),
        in database: TestDatabase,
        _ body: (Appender) async throws -> Void
    ) async throws {
        var configuration = database.app.configuration
        configuration.lockTimeout = .seconds(300)
        configuration.pipelineStatementTimeout = .seconds(300)
        configuration.transactionStatementTimeout = .seconds(300)
        try await Database.with(configuration, logger: TestCluster.logger) { patient in
            try await body(Appender(patient, limits: limits))
        }
    }

    private func transactions(_ tenant: TenantID, in database: TestDatabase) async throws -> Int? {
        try await database.superuser.first(
            "SELECT count(DISTINCT xmin::text) AS count FROM ledger.entries WHERE tenant_id = \(tenant)"
        ) { row -> Int in try row["count"] }
    }

    @Test("is full at its limit, refuses further ones, and loses none of those it took")
    func full() async throws {
        var limits = Appender.Limits()
        limits.queueCount = 4
        try await withBatchOnItsWay(limits) { database, tenant, appender, lock in
            let (refusals, isRefused) = AsyncStream<LedgerError>.makeStream()
            let appends = (2..<12).map { number in
                let entry = entry(number, of: tenant)
                return Task {
                    do {
                        return try await appender.append(entry) as Receipt?
                    } catch let error as LedgerError {
                        isRefused.yield(error)
                        return nil
                    }
                }
            }
            var refused = 0
            for await refusal in refusals {
                #expect(refusal == .appenderFull(waiting: 4))
                refused += 1
                if refused == 6 { break }
            }
            lock.release()
            var receipts: [Receipt] = []
            for append in appends { if let receipt = try await append.value { receipts.append(receipt) } }
            #expect(receipts.map(\.leafIndex).sorted() == [2, 3, 4, 5])
        }
    }

    @Test("equal keys that wait together share a transaction and a receipt; another use of a key fails alone")
    func equalKeys() async throws {
        try await withBatchOnItsWay { database, tenant, appender, lock in
            let key = try #require(IdempotencyKey("é", requestHash: .sha256(of: [1])))
            let reused = try #require(IdempotencyKey("é", requestHash: .sha256(of: [2])))
            let lookalike = try #require(IdempotencyKey("e\u{301}", requestHash: .sha256(of: [2])))
            let keys: [IdempotencyKey?] = [key, nil, key, nil, key, lookalike]
            let appends = keys.enumerated().map { number, key in
                let entry = entry(number + 2, of: tenant)
                return Task { try await appender.append(entry, key: key) }
            }
            let wrong = entry(9, of: tenant)
            let refused = Task {
                // Behind the others, so that it is the one that is refused.
                try await condition { appender.waitingCount == keys.count }
                return try await appender.append(wrong, key: reused)
            }
            try await condition { appender.waitingCount == keys.count + 1 }
            lock.release()
            var receipts: [Receipt] = []
            for append in appends { receipts.append(try await append.value) }
            await #expect(throws: LedgerError.idempotencyKeyReused("é")) { try await refused.value }
            #expect(receipts[0] == receipts[2])
            #expect(receipts[0] == receipts[4])
            #expect(Set(receipts.map(\.leafIndex)).count == 4)
            // The first entry, the one on its way, and one transaction for all that waited.
            #expect(try await transactions(tenant, in: database) == 3)
            #expect(try await LedgerReader(database.app).verify(.audit, of: tenant).entryCount == 6)
        }
    }

    @Test("one entry that the database refuses fails alone, and the others share few transactions")
    func refusedEntry() async throws {
        try await withBatchOnItsWay { database, tenant, appender, lock in
            // The identifier of an entry that stands, with other contents: a violated constraint.
            let stored = try await LedgerReader(database.app).newest(of: .audit, tenant: tenant, limit: 1)
            var impostor = entry(2, of: tenant)
            impostor.id = try #require(stored.first).entryID
            let entries = (3..<100).map { entry($0, of: tenant) }
            let appends = (entries.prefix(40) + [impostor] + entries.dropFirst(40)).map { entry in
                Task { try await appender.append(entry) }
            }
            try await condition { appender.waitingCount == 98 }
            lock.release()
            var failures = 0
            for append in appends {
                do {
                    _ = try await append.value
                } catch {
                    #expect((error as? PostgresError)?.constraint == "entry_id_is_unique")
                    failures += 1
                }
            }
            #expect(failures == 1)
            #expect(try #require(await transactions(tenant, in: database)) <= 2 + 8)
            #expect(try await LedgerReader(database.app).verify(.audit, of: tenant).entryCount == 99)
        }
    }

    /// Bodies that follow from entries; the digest of one that the database refuses is not its bytes'.
    private struct Following: EntryRows {
        var bytes: [UInt8]
        var digest: Digest
        var byteCount: Int { bytes.count }

        init(_ number: Int, isRefused: Bool = false) {
            bytes = Array("\(number)".utf8)
            digest = .sha256(of: isRefused ? [] : bytes)
        }

        static func writing(_ rows: [Following], of tenant: TenantID) -> [Query] {
            [
                """
                INSERT INTO ledger.blobs (tenant_id, digest, bytes)
                SELECT \(tenant), body.* FROM unnest(\(rows.map(\.digest)), \(rows.map(\.bytes))) AS body
                """
            ]
        }
    }

    @Test(
        "rows that follow from entries share their transactions, and fail with their own entry alone"
    )
    func rows() async throws {
        try await withBatchOnItsWay { database, tenant, appender, lock in
            let appends = try (2..<42).map { number in
                let prepared = try PreparedEntry(entry(number, of: tenant))
                // One has none, one is refused.
                let rows = number == 7 ? nil : Following(number, isRefused: number == 20)
                return Task { try await appender.append(prepared, rows: rows) }
            }
            try await condition { appender.waitingCount == 40 }
            lock.release()
            var refused: [Int] = []
            for (number, append) in zip(2..., appends) {
                do {
                    _ = try await append.value
                } catch {
                    #expect((error as? PostgresError)?.constraint == "digest_is_of_the_bytes")
                    refused.append(number)
                }
            }
            #expect(refused == [20])
            #expect(try await LedgerReader(database.app).verify(.audit, of: tenant).entryCount == 41)
            let alone = try await database.superuser.first(
                """
                SELECT count(*) AS count FROM ledger.blobs AS body
                WHERE body.tenant_id = \(tenant)
                  AND NOT EXISTS (
                      SELECT FROM ledger.entries AS entry
                      WHERE entry.tenant_id = \(tenant) AND entry.xmin = body.xmin
                  )
                """
            ) { row -> Int in try row["count"] }
            #expect(alone == 0)
            let bodies = try await database.superuser.first(
                "SELECT count(*) AS count FROM ledger.blobs WHERE tenant_id = \(tenant)"
            ) { row -> Int in try row["count"] }
            #expect(bodies == 38)
        }
    }

    @Test("a batch that is refused while the next follows it takes only its own with it")
    func refusedForerunner() async throws {
        var limits = Appender.Limits()
        limits.batchCount = 4
        try await withBatchOnItsWay(limits) { database, tenant, appender, lock in
            let stored = try await LedgerReader(database.app).newest(of: .audit, tenant: tenant, limit: 1)
            let standing = try #require(stored.first).entryID
            let appends = (2..<202).map { number in
                var entry = entry(number, of: tenant)
                let isImpostor = number.isMultiple(of: 20)
                if isImpostor { entry.id = standing }
                return (isImpostor, Task { [entry] in try await appender.append(entry) })
            }
            try await condition { appender.waitingCount == 200 }
            lock.release()
            var places: [Int] = []
            for (isImpostor, append) in appends {
                let outcome = await append.result
                if isImpostor {
                    let error = #expect(throws: PostgresError.self) { try outcome.get() }
                    #expect(error?.constraint == "entry_id_is_unique")
                } else {
                    places.append(try outcome.get().leafIndex)
                }
            }
            #expect(places.sorted() == Array(2..<192))
            #expect(try await LedgerReader(database.app).verify(.audit, of: tenant).entryCount == 192)
        }
    }

    @Test("a batch is bounded by bytes as well")
    func batchBytes() async throws {
        var limits = Appender.Limits()
        limits.batchByteCount = 100_000
        try await withBatchOnItsWay(limits) { database, tenant, appender, lock in
            let appends = (2..<12).map { number in
                let entry = entry(number, of: tenant, padding: 40_000)
                return Task { try await appender.append(entry) }
            }
            try await condition { appender.waitingCount == 10 }
            lock.release()
            for append in appends { _ = try await append.value }
            // Two of 40 kB each fit.
            #expect(try await transactions(tenant, in: database) == 2 + 5)
        }
    }

    @Test("a cancelled caller waits no longer, on its way or in the queue, and nobody else notices")
    func cancellation() async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            let (first, second, third) = (entry(1, of: tenant), entry(2, of: tenant), entry(3, of: tenant))
            try await withAppender(in: database) { appender in
                _ = try await appender.append(entry(0, of: tenant))
                let receipt = try await HeadLock.with("audit", of: tenant, in: database) { lock in
                    let onItsWay = Task { try await appender.append(first) }
                    try await HeadLock.isAwaited(in: database)
                    let waiting = Task { try await appender.append(second) }
                    try await condition { appender.waitingCount == 1 }
                    let other = Task { try await appender.append(third) }
                    for task in [onItsWay, waiting] {
                        task.cancel()
                        await #expect(throws: CancellationError.self) { try await task.value }
                    }
                    lock.release()
                    return try await other.value
                }
                // The one on its way was written, the one that waited was not.
                #expect(receipt.leafIndex == 2)
                #expect(receipt.entryID == third.id)
                let rows = try await LedgerReader(database.app).newest(of: .audit, tenant: tenant, limit: 9)
                #expect(rows.map(\.entryID).contains(first.id))
                #expect(rows.count == 3)
            }
        }
    }

    @Test("ledgers that nobody appends to are forgotten beyond the limit, and remembered again")
    func idleLedgers() async throws {
        try await TestDatabase.with { database in
            var limits = Appender.Limits()
            limits.ledgers = 2
            let appender = Appender(database.app, limits: limits)
            var tenants: [TenantID] = []
            for _ in 0..<5 { tenants.append(try await database.makeTenant()) }
            for round in 0..<2 {
                for tenant in tenants {
                    let receipt = try await appender.append(entry(round, of: tenant))
                    #expect(receipt.leafIndex == round)
                    #expect(appender.ledgerCount <= 2)
                }
            }
        }
    }
}

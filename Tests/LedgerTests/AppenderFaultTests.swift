import Evidence
import Ledger
import Postgres
import Synchronization
import TestSupport
import Testing

/// What the appender promises when the database does not answer, answers late or loses connections.
@Suite("The appender, when the database fails")
struct AppenderFaultTests {
    private let maker = EntryMaker(clock: SystemClock())

    private func entry(_ number: Int, of tenant: TenantID) -> Entry {
        maker.entry(
            "test.happened",
            subject: nil,
            data: ["number": .integer(number)],
            ledger: .audit,
            tenant: tenant
        )
    }

    @Test("a fault of the database fails who waits at once, and not one after another")
    func lockTimeout() async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            var configuration = database.app.configuration
            configuration.lockTimeout = .seconds(2)
            configuration.pipelineStatementTimeout = .seconds(2)
            try await Database.with(configuration, logger: TestCluster.logger) { impatient in
                let appender = Appender(impatient)
                _ = try await appender.append(entry(0, of: tenant))
                let started = ContinuousClock.now
                let states = try await HeadLock.with("audit", of: tenant, in: database) { _ in
                    await withTaskGroup(of: String?.self) { group in
                        for number in 1...100 {
                            let entry = entry(number, of: tenant)
                            group.addTask {
                                do {
                                    _ = try await appender.append(entry)
                                    return nil
                                } catch {
                                    return (error as? PostgresError)?.sqlState ?? "\(error)"
                                }
                            }
                        }
                        return await group.reduce(into: [String?]()) { $0.append($1) }
                    }
                }
                #expect(ContinuousClock.now - started < .seconds(60))
                // lock_not_available or, where the statement's own limit came first, query_canceled.
                #expect(states.allSatisfy { $0 == "55P03" || $0 == "57014" }, "\(states)")
                let later = try await appender.append(entry(101, of: tenant))
                #expect(later.leafIndex == 1)
            }
        }
    }

    @Test(
        "a batch whose answer is lost after its commit is found, and acknowledged once",
        // Each ends the setting of the whole cluster that makes the other's commits wait.
        .serialized,
        arguments: [false, true]
    )
    func lostAnswer(isDrafted: Bool) async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            // Only these connections wait for a standby, which there is not: between the commit and its answer.
            try await script(
                "ALTER ROLE muniment_app IN DATABASE \(database.name) SET synchronous_commit = on",
                in: database
            )
            let other = try await database.openApp()
            let appender = Appender(other)
            _ = try await appender.append(entry(0, of: tenant))
            try await script("ALTER SYSTEM SET synchronous_standby_names = 'nobody'", in: database)
            try await script("SELECT pg_reload_conf()", in: database)
            // The setting takes effect a little later: one of these is the first to wait.
            let isCut = Mutex(false)
            async let receipts = {
                var receipts: [Receipt] = []
                while !isCut.withLock({ $0 }) {
                    let number = receipts.count + 1
                    receipts.append(
                        isDrafted
                            ? try await appender.append(to: .audit, of: tenant, byteCount: 600) {
                                entry(number, of: tenant)
                            }
                            : try await appender.append(entry(number, of: tenant))
                    )
                }
                return receipts
            }()
            let outcome: Result<Void, any Error>
            do {
                outcome = .success(try await condition { try await cutAfterCommit(in: database) })
            } catch {
                outcome = .failure(error)
            }
            isCut.withLock { $0 = true }
            try await script("ALTER SYSTEM RESET synchronous_standby_names", in: database)
            try await script("SELECT pg_reload_conf()", in: database)
            try outcome.get()
            let places = try await receipts.map(\.leafIndex)
            #expect(places == Array(1...places.count))
            await other.close()
            let found = try await LedgerReader(database.app).verify(.audit, of: tenant)
            #expect(found.entryCount == places.count + 1)
        }
    }

    private func script(_ sql: String, in database: TestDatabase) async throws {
        try await database.superuser.withConnection { db in try db.executeScript(sql) }
    }

    /// Ends the connection that waits for a standby, whose transaction is committed here by then; whether there was one.
    private func cutAfterCommit(in database: TestDatabase) async throws -> Bool {
        try await database.superuser.first(
            """
            SELECT pg_terminate_backend(pid, 10000) AS is_cut FROM pg_stat_activity
            WHERE usename = 'muniment_app' AND datname = current_database() AND wait_event = 'SyncRep'
            """
        ) { row -> Bool in try row["is_cut"] } ?? false
    }

    @Test("appends whose connections are cut are written once or not at all, and say which")
    func cutConnections() async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            let appender = Appender(database.app)
            _ = try await appender.append(entry(0, of: tenant))
            let cutter = Task {
                while !Task.isCancelled {
                    _ = try? await database.superuser.rows(
                        """
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                        WHERE usename = 'muniment_app' AND datname = current_database()
                        """
                    )
                    try? await Task.sleep(for: .milliseconds(20))
                }
            }
            let outcomes = await withTaskGroup(of: [(id: UniqueID, outcome: Outcome)].self) { group in
                for caller in 0..<16 {
                    group.addTask {
                        var outcomes: [(id: UniqueID, outcome: Outcome)] = []
                        for number in 0..<30 {
                            let entry = entry(1_000 * (caller + 1) + number, of: tenant)
                            outcomes.append((entry.id, await Outcome { try await appender.append(entry) }))
                        }
                        return outcomes
                    }
                }
                return await group.reduce(into: []) { $0 += $1 }
            }
            cutter.cancel()
            await cutter.value

            var stored: [ChainRow] = []
            try await condition {
                guard
                    let page = try? await LedgerReader(database.app).page(
                        of: .audit,
                        tenant: tenant,
                        after: -1,
                        limit: 1_000
                    )
                else { return false }
                stored = page.rows
                return true
            }
            let numbers = try stored.map { try Entry(parsing: #require($0.bytes)).data["number"]?.integer }
            #expect(Set(numbers).count == stored.count, "an entry is there twice")
            let places = Dictionary(uniqueKeysWithValues: stored.map { ($0.entryID, $0.leafIndex) })
            for (id, outcome) in outcomes {
                switch outcome {
                case .appended(let receipt): #expect(places[id] == receipt.leafIndex, "acknowledged")
                case .refused(let reason): #expect(places[id] == nil, "\(reason)")
                case .unknown: break
                case .other(let reason): Issue.record("\(reason)")
                }
            }
            let appended = outcomes.count { if case .appended = $0.outcome { true } else { false } }
            #expect(appended > 0)
            #expect(
                try await LedgerReader(database.app).verify(.audit, of: tenant).entryCount == stored.count
            )
        }
    }

    /// What an append said of its entry.
    private enum Outcome: Sendable {
        case appended(Receipt)
        /// It is not there.
        case refused(String)
        /// It may be there.
        case unknown
        case other(String)

        init(_ append: () async throws -> Receipt) async {
            do {
                self = .appended(try await append())
            } catch let error as PostgresError {
                switch error {
                case .outcomeUnknown: self = .unknown
                case .connectionLost, .acquireTimeout, .overloaded: self = .refused("\(error)")
                // admin_shutdown: the server ended the transaction before it could commit.
                case .server(let message) where message.sqlState == "57P01": self = .refused("\(error)")
                default: self = .other("\(error)")
                }
            } catch {
                self = .other("\(error)")
            }
        }
    }
}

import Evidence
import Ledger
import Postgres
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
            configuration.lockTimeout = .milliseconds(300)
            configuration.pipelineStatementTimeout = .milliseconds(300)
            try await Database.with(configuration, logger: TestCluster.logger) { impatient in
                let appender = Appender(impatient)
                _ = try await appender.append(entry(0, of: tenant))
                let started = ContinuousClock.now
                let states = try await HeadLock.with(.audit, of: tenant, in: database) { _ in
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
                #expect(ContinuousClock.now - started < .seconds(10))
                // lock_not_available or, where the statement's own limit came first, query_canceled.
                #expect(states.allSatisfy { $0 == "55P03" || $0 == "57014" }, "\(states)")
                let later = try await appender.append(entry(101, of: tenant))
                #expect(later.leafIndex == 1)
            }
        }
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

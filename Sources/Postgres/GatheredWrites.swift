import Synchronization

/// Single statements that write, asked for by many at the same time, carried out in few transactions: a commit is what each
/// of them would cost most.
///
/// While transactions of a tenant are on their way, later statements gather for the next. One that fails, or finds a row that
/// somebody else holds, takes nobody with it: then each of them is carried out by itself, as if it had been asked alone.
package final class GatheredWrites: Sendable {
    private struct Asked {
        var query: Query
        var turn: String
        var waiter: CheckedContinuation<QueryResult, any Error>
    }

    private struct Waiting {
        var asked: [Asked] = []
        var onTheirWay = 0
    }

    private let lanes = Mutex<[TenantID: Waiting]>([:])
    private let database: Database
    private let statementLimit: Int
    private let transactionLimit: Int
    /// How long one of many waits for a row that somebody holds.
    private static let patience = "100ms"

    /// - Parameters:
    ///   - statementLimit: statements in one transaction.
    ///   - transactionLimit: transactions of a tenant on their way at a time.
    package init(_ database: Database, statementLimit: Int = 64, transactionLimit: Int = 2) {
        self.database = database
        self.statementLimit = statementLimit
        self.transactionLimit = transactionLimit
    }

    /// Runs one statement that writes, and returns once it is committed. Waits on until then, also where its task is
    /// cancelled: the statement has an end of its own.
    ///
    /// - Parameter turn: of what is written. Statements of one transaction follow each other by it, so that two transactions
    ///   take rows in the same order.
    /// - Throws: what `Database.batch` throws of this statement.
    package func run(_ query: Query, for tenant: TenantID, turn: String) async throws -> QueryResult {
        try await withCheckedThrowingContinuation { waiter in
            let begins = lanes.withLock { lanes in
                lanes[tenant, default: Waiting()].asked.append(
                    Asked(query: query, turn: turn, waiter: waiter)
                )
                guard lanes[tenant]?.onTheirWay ?? 0 < transactionLimit else { return false }
                lanes[tenant]?.onTheirWay += 1
                return true
            }
            // Ends by itself once nobody waits.
            if begins { Task.detached { [self] in await run(tenant) } }
        }
    }

    /// How many statements wait for the tenant's next transaction.
    package func waitingCount(of tenant: TenantID) -> Int { lanes.withLock { $0[tenant]?.asked.count ?? 0 } }

    private func run(_ tenant: TenantID) async {
        while let asked = next(of: tenant) {
            guard asked.count > 1 else {
                await alone(asked[0], tenant)
                continue
            }
            let ordered = asked.sorted { $0.turn.utf8.lexicographicallyPrecedes($1.turn.utf8) }
            do {
                let results = try await database.batch(for: tenant, [Self.setting] + ordered.map(\.query))
                for (one, result) in zip(ordered, results.dropFirst()) {
                    one.waiter.resume(returning: result)
                }
            } catch  where Self.mayBeOfOne(error) {
                // All of them were undone.
                await withTaskGroup { group in
                    for one in ordered { group.addTask { await self.apart(one, tenant) } }
                }
            } catch {
                for one in ordered { one.waiter.resume(throwing: error) }
            }
        }
    }

    private static var setting: Query {
        "SELECT set_config('lock_timeout', \(patience), true) AS setting"
    }

    /// With little patience at first: others are behind it on its connection.
    private func apart(_ one: Asked, _ tenant: TenantID) async {
        do {
            let results = try await database.batch(for: tenant, [Self.setting, one.query])
            one.waiter.resume(returning: results[1])
        } catch let error as PostgresError where error.sqlState == "55P03" {
            await alone(one, tenant)
        } catch {
            one.waiter.resume(throwing: error)
        }
    }

    private func alone(_ one: Asked, _ tenant: TenantID) async {
        do {
            one.waiter.resume(returning: try await database.batch(for: tenant, [one.query])[0])
        } catch {
            one.waiter.resume(throwing: error)
        }
    }

    /// Whether it may be one statement's alone (PostgreSQL §A): a value (22), a constraint (23), a raised exception (P0), a
    /// right (42), a conflict with another transaction (40), a row that somebody holds (55P03). Whatever ends the
    /// connection or the time is everybody's.
    private static func mayBeOfOne(_ error: any Error) -> Bool {
        guard let state = (error as? PostgresError)?.sqlState else { return false }
        return ["22", "23", "40", "42", "55", "P0"].contains(String(state.prefix(2)))
    }

    private func next(of tenant: TenantID) -> [Asked]? {
        lanes.withLock { lanes in
            guard let waiting = lanes[tenant], !waiting.asked.isEmpty else {
                lanes[tenant]?.onTheirWay -= 1
                if lanes[tenant]?.onTheirWay == 0 { lanes[tenant] = nil }
                return nil
            }
            guard waiting.asked.count > statementLimit else {
                lanes[tenant]?.asked = []
                return waiting.asked
            }
            lanes[tenant]?.asked.removeFirst(statementLimit)
            return Array(waiting.asked.prefix(statementLimit))
        }
    }
}

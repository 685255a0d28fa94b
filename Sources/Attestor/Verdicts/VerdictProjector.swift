import Chronicle
import Evidence
package import Ledger
package import Postgres
import Synchronization

/// Has the rows of verdicts, `verdict.verdicts` and what belongs to them, follow the entries of the ledger `verdicts`.
///
/// A verdict is its entry; nothing else is written of it while its caller waits. A page of rows and the cursor are one
/// transaction, which holds the cursor's row: whatever ends it, each entry has its rows exactly once, and several servers may
/// work on one tenant. Whoever reads those rows first calls `catchUp`, and so reads every verdict that was acknowledged
/// before, wherever that was.
package final class VerdictProjector: Sendable {
    /// The cursor's name: `chronicle.projector_checkpoint`.
    static let cursorName = "verdicts"

    private let database: Database
    private let clock: any WallClock
    /// Entries in one transaction.
    private let pageCount: Int
    /// Those who read at the same time wait for one look, which begins after they came.
    private let looks: GatheredReads<TenantID, Bool, Int>
    private let recent = Mutex<Set<TenantID>>([])

    package init(_ database: Database, clock: any WallClock = SystemClock(), pageCount: Int = 512) {
        self.database = database
        self.clock = clock
        self.pageCount = pageCount
        looks = GatheredReads(keyLimit: 1, statementLimit: 1) { tenant, _ in
            [true: try await Self.follow(tenant, in: database, clock, pageCount)]
        }
    }

    /// Writes the rows of every entry that the ledger has now, and returns how many entries that were; entries that come
    /// meanwhile are left. One look at two rows where nothing is behind.
    ///
    /// - Throws: `PostgresError`.
    @discardableResult
    package func catchUp(_ tenant: TenantID) async throws -> Int {
        try await looks.answer(to: true, in: tenant) ?? 0
    }

    private static func follow(
        _ tenant: TenantID,
        in database: Database,
        _ clock: any WallClock,
        _ pageCount: Int
    ) async throws -> Int {
        let end = try await database.first(
            for: tenant,
            """
            SELECT head.size
            FROM ledger.heads AS head
            LEFT JOIN chronicle.projector_checkpoint AS cursor
              ON cursor.tenant_id = \(tenant) AND cursor.source = \(cursorName)
            WHERE head.tenant_id = \(tenant) AND head.ledger = \(LedgerName.verdicts.rawValue)
              AND head.size > coalesce(cursor.last_entry_id::bigint, -1) + 1
            """
        ) { row in try row["size"] as Int }
        guard let end else { return 0 }
        var count = 0
        var isOneByOne = false
        while true {
            do {
                let (more, isLast) = try await database.transaction(for: tenant) { [isOneByOne] db in
                    let now = clock.now()
                    return try project(to: end, pageCount, isOneByOne, of: tenant, at: now, in: db)
                }
                count += more
                isOneByOne = false
                if isLast { return count }
            } catch  where !isOneByOne && isOfAnEntry(error) {
                isOneByOne = true
            }
        }
    }

    /// A violated constraint, or a value that the database does not take: PostgreSQL §A, classes 22 and 23.
    private static func isOfAnEntry(_ error: any Error) -> Bool {
        guard let state = (error as? PostgresError)?.sqlState else { return false }
        return state.hasPrefix("22") || state.hasPrefix("23")
    }

    /// One page of the entries before `end`, after whoever is at it.
    ///
    /// - Parameter isOneByOne: whether each verdict is written apart, and one whose rows the database refuses is passed over: it
    ///   is found by who derives the ledger again, and in nobody's way.
    private static func project(
        to end: Int,
        _ pageCount: Int,
        _ isOneByOne: Bool,
        of tenant: TenantID,
        at now: Instant,
        in db: isolated Connection
    ) throws -> (count: Int, isLast: Bool) {
        let cursors = CursorStore(of: tenant)
        let last = try leafIndex(try cursors.lock(cursorName, in: db))
        guard last + 1 < end else { return (0, true) }
        let rows = try db.rows(
            """
            SELECT leaf_index, bytes FROM ledger.entries
            WHERE tenant_id = \(tenant) AND ledger = \(LedgerName.verdicts.rawValue) AND leaf_index > \(last)
              AND leaf_index < \(end)
            ORDER BY leaf_index LIMIT \(limit: pageCount)
            """
        ) { row in (index: try row["leaf_index"] as Int, bytes: try row["bytes"] as [UInt8]?) }
        // Entries that somebody took out of the database are found by who derives the ledger again, and are in nobody's way.
        let reached = rows.last?.index ?? end - 1
        var told: [ToldVerdict] = []
        for row in rows {
            if let verdict = try ToldVerdict(row.bytes, of: tenant, in: db) { told.append(verdict) }
        }
        if isOneByOne {
            for verdict in told { try writeOrPassOver(verdict, of: tenant, in: db) }
        } else {
            for query in told.inserting(of: tenant) { try db.execute(query) }
        }
        try cursors.move(cursorName, to: String(reached), at: now, in: db)
        return (rows.count, reached + 1 >= end)
    }

    private static func writeOrPassOver(
        _ verdict: ToldVerdict,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute("SAVEPOINT verdict")
        do {
            for query in [verdict].inserting(of: tenant) { try db.execute(query) }
            try db.execute("RELEASE SAVEPOINT verdict")
        } catch  where isOfAnEntry(error) {
            try db.execute("ROLLBACK TO SAVEPOINT verdict")
        }
    }

    /// How far the rows have come, as `db` sees it: the index of the last entry that has its rows, -1 before the first.
    static func position(of tenant: TenantID, in db: isolated Connection) throws -> Int {
        let cursor = try db.first(
            """
            SELECT last_entry_id FROM chronicle.projector_checkpoint
            WHERE tenant_id = \(tenant) AND source = \(cursorName)
            """
        ) { row in try row["last_entry_id"] as String? }
        return try leafIndex(cursor ?? nil)
    }

    private static func leafIndex(_ cursor: String?) throws -> Int {
        guard let cursor else { return -1 }
        guard let index = Int(cursor) else {
            throw PostgresError.protocolViolation(
                "the cursor of verdicts is “\(cursor)”, which is no leaf index"
            )
        }
        return index
    }

    // MARK: Whose rows are to follow

    /// A verdict was appended here.
    func mark(_ tenant: TenantID) { recent.withLock { _ = $0.insert(tenant) } }

    /// The tenants of whom verdicts were appended here since this was asked last. Those whose taker fails are found by its
    /// next look at all tenants.
    package func takeRecentTenants() -> Set<TenantID> {
        recent.withLock { tenants in
            defer { tenants = [] }
            return tenants
        }
    }
}

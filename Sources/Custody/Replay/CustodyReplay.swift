package import Evidence
import Ledger
package import Postgres

/// Makes custody's tables again from zero out of the entries of `chronicle`, and compares them with those that stand.
///
/// The rows are made by the code that made them first, under a tenant of their own, in a transaction that sees one
/// moment of the database and is rolled back: nobody else ever sees them, and nobody waits for it.
package struct CustodyReplay: Sendable {
    private static let entriesAStep = 500

    private let database: Database

    package init(_ database: Database) { self.database = database }

    /// The outcome of a comparison.
    package enum Outcome: Hashable, Sendable {
        /// Every row follows from the entries, and every row that follows from them is there.
        case equal(entries: Int, rows: Int)
        case different(Difference)
        /// From this entry on, rows can't be told: its bytes were erased.
        case erased(leafIndex: Int)
    }

    /// The first row that is not what the entries say.
    package struct Difference: Hashable, Sendable {
        package var table: String
        /// The first column that differs; `nil` where the row is missing or should not be there.
        package var column: String?
        /// As it stands; `nil`: missing.
        package var standing: JSON?
        /// As it follows from the entries; `nil`: it should not be there.
        package var replayed: JSON?
    }

    /// Compares the tables of `tenant`; `under` is a fresh identifier.
    ///
    /// - Throws: `ReplayFault` where an entry can't be replayed at all; `PostgresError`.
    package func compare(
        _ tenant: TenantID,
        under scratch: TenantID,
        progress: @escaping @Sendable (_ entries: Int) -> Void = { _ in }
    ) async throws -> Outcome {
        do {
            return try await database.transaction(for: nil, isolation: .repeatableRead) { db -> Outcome in
                try db.turn(to: scratch)
                try db.execute(
                    "SELECT access.create_tenant(\(scratch), \("replay of \(tenant), \(scratch)"))"
                )
                throw Finished(outcome: try compare(tenant, under: scratch, progress, in: db))
            }
        } catch let finished as Finished {
            return finished.outcome
        }
    }

    /// Rolls the transaction back with its result.
    private struct Finished: Error {
        var outcome: Outcome
    }

    private func compare(
        _ tenant: TenantID,
        under scratch: TenantID,
        _ progress: (Int) -> Void,
        in db: isolated Connection
    ) throws -> Outcome {
        let replay = EventReplay(tenant: scratch)
        var next = 0
        while true {
            try db.turn(to: tenant)
            let step = try entries(of: tenant, from: next, in: db)
            guard !step.isEmpty else { break }
            for (index, bytes) in step {
                guard let bytes else { return .erased(leafIndex: index) }
                let told = Told(try Entry(parsing: bytes)) { digest in
                    try db.turn(to: tenant)
                    defer { try? db.turn(to: scratch) }
                    return try BlobStore().body(digest, of: tenant, in: db)
                }
                try db.turn(to: scratch)
                try replay.project(told, in: db)
                next = index + 1
            }
            progress(next)
        }
        var rows = 0
        for table in CustodyTable.allCases {
            let (compared, difference) = try compare(table, tenant, scratch, in: db)
            if let difference { return .different(difference) }
            rows += compared
        }
        return .equal(entries: next, rows: rows)
    }

    private func entries(
        of tenant: TenantID,
        from index: Int,
        in db: isolated Connection
    ) throws -> [(index: Int, bytes: [UInt8]?)] {
        try db.rows(
            """
            SELECT leaf_index, bytes FROM ledger.entries
            WHERE tenant_id = \(tenant) AND ledger = \(LedgerName.chronicle.rawValue) AND leaf_index >= \(index)
            ORDER BY leaf_index LIMIT \(limit: Self.entriesAStep)
            """
        ) { row in (index: try row["leaf_index"], bytes: try row["bytes"]) }
    }

    // MARK: Rows against rows

    private func compare(
        _ table: CustodyTable,
        _ tenant: TenantID,
        _ scratch: TenantID,
        in db: isolated Connection
    ) throws -> (rows: Int, Difference?) {
        func open(_ side: CustodyTable.Side, _ tenant: TenantID) throws {
            try db.turn(to: tenant)
            try db.execute(table.opening(side, of: tenant))
        }
        func fetch(_ side: CustodyTable.Side, _ tenant: TenantID) throws -> [JSON] {
            try db.turn(to: tenant)
            return try db.rows(side.fetching) { try $0["row"] }
        }
        try open(.standing, tenant)
        try open(.replayed, scratch)
        var compared = 0
        while true {
            let standing = try fetch(.standing, tenant)
            let replayed = try fetch(.replayed, scratch)
            for (one, other) in zip(standing, replayed) where one != other {
                return (compared, difference(in: table, one, other))
            }
            compared += min(standing.count, replayed.count)
            if standing.count != replayed.count {
                let both = min(standing.count, replayed.count)
                return (
                    compared,
                    Difference(
                        table: "custody.\(table.rawValue)",
                        column: nil,
                        standing: standing.dropFirst(both).first,
                        replayed: replayed.dropFirst(both).first
                    )
                )
            }
            if standing.isEmpty { break }
        }
        try db.execute(CustodyTable.Side.standing.closing)
        try db.execute(CustodyTable.Side.replayed.closing)
        return (compared, nil)
    }

    private func difference(in table: CustodyTable, _ standing: JSON, _ replayed: JSON) -> Difference {
        let names = standing.object?.names ?? []
        return Difference(
            table: "custody.\(table.rawValue)",
            column: names.first { standing[$0] != replayed[$0] },
            standing: standing,
            replayed: replayed
        )
    }
}

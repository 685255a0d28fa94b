import Chronicle
package import Evidence
import Ledger
package import Postgres

/// Makes custody's tables again from zero out of the entries of `chronicle`, and compares them with those that stand.
///
/// The rows are made by the code that made them first, under a tenant of their own, in a transaction that sees one
/// moment of the database and is rolled back: nobody else ever sees them, and nobody waits for it. Those of
/// verifications, which are most, are not written but compared where they stand (`VerificationReplay`).
///
/// The transaction is as long as the comparison: so long PostgreSQL keeps row versions that nobody else needs.
package struct CustodyReplay: Sendable {
    private static let entriesAStep = 1_024

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
        let start = try PartitionStart(in: db)
        let events = EventReplay(tenant: scratch, oldestTransition: start.transitions)
        var looks = VerificationReplay(of: tenant, under: scratch, from: start.verifications)
        var erased: ErasedVerifications?
        var next = 0
        var latest = Instant(microseconds: 0)
        func body(_ digest: Digest) throws -> [UInt8]? { try BlobStore().body(digest, of: tenant, in: db) }
        // Between the steps, and where nothing else is said, `db` stands at the rows of `tenant`.
        try db.turn(to: tenant)
        var step = try entries(of: tenant, from: next, in: db).map(Recorded.init)
        while let last = step.last {
            for recorded in step {
                guard let entry = recorded.entry else {
                    let told =
                        try erased
                        ?? ErasedVerifications(toldAfter: recorded.leafIndex, of: tenant, in: db)
                    guard told.contains(recorded.leafIndex) else {
                        return .erased(leafIndex: recorded.leafIndex)
                    }
                    erased = told
                    continue
                }
                latest = max(latest, entry.time)
                if entry.type == ChronicleEventType.verificationsRecorded.rawValue {
                    try looks.see(Told(entry, body: body), in: db)
                    guard looks.isFull, let difference = try looks.compare(in: db) else { continue }
                    return .different(difference)
                }
                try looks.settle(in: db)
                try db.turn(to: scratch)
                let told = Told(entry) { digest in
                    try db.turn(to: tenant)
                    defer { try? db.turn(to: scratch) }
                    return try body(digest)
                }
                try events.project(told, in: db)
                try db.turn(to: tenant)
            }
            next = last.leafIndex + 1
            progress(next)
            let following = try entries(of: tenant, from: next, in: db)
            // The processor that PostgreSQL leaves free reads on meanwhile.
            if let difference = try looks.compare(in: db, while: { step = try following.map(Recorded.init) })
            {
                return .different(difference)
            }
        }
        try looks.settle(in: db)
        let surplus = try looks.surplus(before: next, in: db) { bytes in
            Told(try RecordedEntry(bytes), body: body)
        }
        if let surplus { return .different(surplus) }
        var rows = looks.rowCount
        for table in CustodyTable.allCases where table.isMadeAgain {
            let (compared, difference) = try compare(
                table,
                tenant,
                scratch,
                gapsUntil: erased == nil ? nil : latest,
                in: db
            )
            if let difference { return .different(difference) }
            rows += compared
        }
        let spans = SpanReplay(of: tenant, knownAfter: start.verifications, erased?.latest)
        let summed = try spans.compare(in: db)
        if let difference = summed.difference { return .different(difference) }
        return .equal(entries: next, rows: rows + summed.rows)
    }

    private struct Recorded {
        var leafIndex: Int
        /// `nil`: its bytes were erased.
        var entry: RecordedEntry?

        init(_ row: (index: Int, bytes: [UInt8]?)) throws {
            leafIndex = row.index
            entry = try row.bytes.map(RecordedEntry.init)
        }
    }

    private func entries(
        of tenant: TenantID,
        from index: Int,
        in db: isolated Connection
    ) throws -> [(index: Int, bytes: [UInt8]?)] {
        let rows = try db.rows(
            """
            SELECT leaf_index, bytes FROM ledger.entries
            WHERE tenant_id = \(tenant) AND ledger = \(LedgerName.chronicle.rawValue) AND leaf_index >= \(index)
            ORDER BY leaf_index LIMIT \(limit: Self.entriesAStep)
            """
        )
        guard let first = rows.first else { return [] }
        let leafIndex = try first.column("leaf_index", as: Int.self)
        let bytes = try first.column("bytes", as: [UInt8]?.self)
        return try rows.map { row in (index: try row[leafIndex], bytes: try row[bytes]) }
    }

    // MARK: Rows against rows

    private func compare(
        _ table: CustodyTable,
        _ tenant: TenantID,
        _ scratch: TenantID,
        gapsUntil latest: Instant?,
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
                if let latest, table == .deploymentStates, one.mayStand(for: other, until: latest) {
                    continue
                }
                return (compared, Difference(in: table, standing: one, replayed: other))
            }
            compared += min(standing.count, replayed.count)
            if standing.count != replayed.count {
                let both = min(standing.count, replayed.count)
                return (
                    compared,
                    Difference(
                        in: table,
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
}

extension CustodyReplay.Difference {
    init(in table: CustodyTable, standing: JSON?, replayed: JSON?) {
        let names = standing?.object?.names ?? []
        self.init(
            table: "custody.\(table.rawValue)",
            column: replayed == nil ? nil : names.first { standing?[$0] != replayed?[$0] },
            standing: standing,
            replayed: replayed
        )
    }
}

extension JSON {
    /// Whether this row of `deployment_states` may stand where some of the looks that made it were erased: what is left
    /// shows the same deployment, but not since when its status is what it is, nor when it was last seen.
    fileprivate func mayStand(for replayed: JSON, until latest: Instant) -> Bool {
        guard let ours = object, let theirs = replayed.object, ours.names == theirs.names else {
            return false
        }
        func moment(_ json: JSON?) -> Instant? { (json?.string).flatMap { Instant(rfc3339: $0) } }
        return ours.names.allSatisfy { name in
            if ours[name] == theirs[name] { return true }
            guard let found = moment(ours[name]), found <= latest else { return false }
            switch name {
            case "updated_at": return moment(ours["inserted_at"]).map { $0 <= found } ?? false
            // Looks that are left were seen, too.
            case "last_reconciled_at": return moment(theirs[name]).map { $0 < found } ?? true
            default: return false
            }
        }
    }
}

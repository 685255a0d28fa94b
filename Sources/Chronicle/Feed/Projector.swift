import Evidence
package import Ledger
package import Postgres

/// Keeps the feed, `chronicle.events` and its counts, up with the entries of the ledger `chronicle`.
///
/// A batch of entries, their effects and the cursor are one transaction, which holds the cursor's row: whatever ends it,
/// each entry has its effects exactly once, and several servers may work on one tenant. An entry's effects follow from
/// its stored row alone.
package struct Projector: Sendable {
    /// The cursor's name; cursors of sources outside are named `source/…`.
    static let cursorName = "chronicle"

    private let database: Database
    private let clock: any WallClock
    /// Entries in one transaction.
    private let batchCount: Int

    package init(_ database: Database, clock: any WallClock, batchCount: Int = 1_000) {
        self.database = database
        self.clock = clock
        self.batchCount = batchCount
    }

    /// How one batch ended.
    package enum Advance: Hashable, Sendable {
        /// So many entries, after which there may be more.
        case projected(Int)
        case caughtUp
        /// Another server is at it.
        case isBusy
    }

    /// Projects the next batch of a tenant's entries.
    package func advance(_ tenant: TenantID) async throws -> Advance {
        try await database.transaction(for: tenant) { [clock, batchCount] db in
            let cursors = CursorStore(of: tenant)
            guard let cursor = try cursors.lockIfFree(Self.cursorName, in: db) else { return .isBusy }
            let entries = try EntryBatch(
                after: try Self.leafIndex(cursor),
                limit: batchCount,
                of: tenant,
                in: db
            )
            guard let last = entries.events.last else { return .caughtUp }
            let store = FeedStore(tenant: tenant)
            try store.insert(entries.events, in: db)
            let wiped = try store.erase(entries.erasures, in: db)
            try store.count(entries.events, without: wiped, in: db)
            try cursors.move(Self.cursorName, to: String(last.leafIndex), at: clock.now(), in: db)
            return .projected(entries.events.count)
        }
    }

    /// Projects everything there is, and returns how many entries that were. Where another server is at it, that one
    /// does the rest.
    @discardableResult
    package func catchUp(_ tenant: TenantID) async throws -> Int {
        var count = 0
        while case .projected(let more) = try await advance(tenant) { count += more }
        return count
    }

    /// Throws the tenant's feed away and projects every entry anew; who reads meanwhile sees it grow. Ended halfway, it
    /// goes on with the next `catchUp`.
    package func rebuild(of tenant: TenantID) async throws -> Int {
        try await database.transaction(for: tenant) { [clock] db in
            let cursors = CursorStore(of: tenant)
            _ = try cursors.lock(Self.cursorName, in: db)
            try FeedStore(tenant: tenant).empty(in: db)
            try cursors.move(Self.cursorName, to: nil, at: clock.now(), in: db)
        }
        return try await catchUp(tenant)
    }

    /// How far the feed is behind the ledger.
    package func lag(of tenant: TenantID) async throws -> ProjectorLag {
        let found = try await database.first(
            for: tenant,
            """
            SELECT head.size, cursor.last_entry_id,
                   (SELECT entry.appended_at FROM ledger.entries AS entry
                    WHERE entry.tenant_id = \(tenant) AND entry.ledger = 'chronicle'
                      AND entry.leaf_index > coalesce(cursor.last_entry_id::bigint, -1)
                    ORDER BY entry.leaf_index LIMIT 1) AS waiting_since
            FROM ledger.heads AS head
            LEFT JOIN chronicle.projector_checkpoint AS cursor
              ON cursor.tenant_id = head.tenant_id AND cursor.source = \(Self.cursorName)
            WHERE head.tenant_id = \(tenant) AND head.ledger = 'chronicle'
            """
        ) { row in
            (
                size: try row["size"] as Int, cursor: try row["last_entry_id"] as String?,
                since: try row["waiting_since"] as Instant?
            )
        }
        guard let found, let since = found.since else { return ProjectorLag() }
        return ProjectorLag(
            entryCount: max(0, found.size - 1 - (try Self.leafIndex(found.cursor))),
            duration: max(.zero, clock.now().duration(since: since))
        )
    }

    /// Of the last entry whose effects are committed; -1 before the first.
    private static func leafIndex(_ cursor: String?) throws -> Int {
        guard let cursor else { return -1 }
        guard let index = Int(cursor) else {
            throw PostgresError.protocolViolation(
                "the projector's cursor is “\(cursor)”, which is no leaf index"
            )
        }
        return index
    }
}

/// How far a feed is behind its ledger.
package struct ProjectorLag: Hashable, Sendable {
    package var entryCount = 0
    /// For how long the first of them has waited.
    package var duration: Duration = .zero

    package init(entryCount: Int = 0, duration: Duration = .zero) {
        self.entryCount = entryCount
        self.duration = duration
    }
}

/// The entries of one batch, as the feed shows them, and the erasures that some of them tell of.
private struct EntryBatch {
    var events: [RecordedEvent] = []
    /// Leaf indexes of entries that were erased.
    var erasures: [Int] = []

    init(after index: Int, limit: Int, of tenant: TenantID, in db: isolated Connection) throws {
        // One statement sees an erasure together with the entry that tells of it: both are of one transaction. So only
        // rows of earlier batches may still have to be wiped.
        let rows = try db.rows(
            """
            SELECT leaf_index, entry_id, appended_at, bytes FROM ledger.entries
            WHERE tenant_id = \(tenant) AND ledger = 'chronicle' AND leaf_index > \(index)
            ORDER BY leaf_index LIMIT \(limit: limit)
            """
        )
        for row in rows.prefix(limit) {
            let bytes: [UInt8]? = try row["bytes"]
            let event = RecordedEvent(
                leafIndex: try row["leaf_index"],
                entryID: try row["entry_id"],
                appendedAt: try row["appended_at"],
                bytes: bytes
            )
            events.append(event)
            guard event.receivedFrom == nil, event.type == Erasure.entryType, let bytes,
                let entry = try? Entry(parsing: bytes)
            else { continue }
            erasures += Erasure.told(by: entry).map(\.leafIndex)
        }
    }
}

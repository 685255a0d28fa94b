package import Evidence
package import Postgres
import Synchronization

/// Appends the entries of many concurrent callers in few transactions (group commit).
///
/// While one batch of a ledger is on its way, later callers gather for the next. A batch is one round trip: the head
/// moves by compare-and-swap from where we last saw it, and the entries follow. Another writer's append makes the swap
/// miss; then the head is locked first for the next `lockedBatches` batches.
package final class Appender: Sendable {
    /// Entries in one transaction.
    package static let batchLimit = 512
    /// Entries that may wait in one ledger's queue before further ones are refused.
    package static let queueLimit = 16_384
    private static let lockedBatches = 100

    private struct Place: Hashable {
        var tenant: TenantID
        var ledger: String
    }

    private struct Request {
        var entry: PreparedEntry
        var key: IdempotencyKey?
        var continuation: CheckedContinuation<Receipt, any Error>
    }

    private struct Queue {
        var waiting: [Request] = []
        var isRunning = false
        var head: ChainHead?
        var lockedBatches = 0
    }

    private let database: Database
    private let ledger = Ledger()
    private let queues = Mutex<[Place: Queue]>([:])

    package init(_ database: Database) { self.database = database }

    /// Appends `entry` and returns where it went, after its transaction has been committed.
    ///
    /// The same key returns the first receipt. When a connection is lost on the way, the entry's identifier decides
    /// whether it had been written: it is never written twice.
    ///
    /// - Throws: `LedgerError.appenderFull`, `.idempotencyKeyReused`; `PostgresError`.
    package func append(_ entry: Entry, key: IdempotencyKey? = nil) async throws -> Receipt {
        let place = Place(tenant: TenantID(entry.tenant), ledger: entry.ledger)
        let prepared = try PreparedEntry(entry)
        return try await withCheckedThrowingContinuation { continuation in
            let request = Request(entry: prepared, key: key, continuation: continuation)
            let (refusal, mustStart) = queues.withLock { queues -> (LedgerError?, Bool) in
                let waiting = queues[place]?.waiting.count ?? 0
                guard waiting < Self.queueLimit else { return (.appenderFull(waiting: waiting), false) }
                queues[place, default: Queue()].waiting.append(request)
                let mustStart = queues[place]?.isRunning == false
                queues[place]?.isRunning = true
                return (nil, mustStart)
            }
            if let refusal { continuation.resume(throwing: refusal) }
            // Ended by itself when the queue is empty.
            if mustStart { Task { await run(place) } }
        }
    }

    // MARK: One ledger's batches, one after another

    private func run(_ place: Place) async {
        while let (batch, head) = take(place) {
            do {
                try await appendBatch(batch, at: place, from: head)
            } catch {
                forget(place)
                await appendLocked(batch, at: place)
            }
        }
    }

    /// The next batch and, unless the head is to be locked, where the ledger ends as far as we know.
    private func take(_ place: Place) -> (batch: [Request], head: ChainHead?)? {
        queues.withLock { queues in
            guard var queue = queues[place], !queue.waiting.isEmpty else {
                queues[place]?.isRunning = false
                return nil
            }
            let batch = Array(queue.waiting.prefix(Self.batchLimit))
            queue.waiting.removeFirst(batch.count)
            let isLocked = queue.lockedBatches > 0
            if isLocked { queue.lockedBatches -= 1 }
            queues[place] = queue
            return (batch, isLocked ? nil : queue.head)
        }
    }

    private func remember(_ head: ChainHead, at place: Place) {
        queues.withLock { $0[place]?.head = head }
    }

    /// After a miss: somebody else appends too.
    private func forget(_ place: Place) {
        queues.withLock {
            guard $0[place]?.head != nil else { return }
            $0[place]?.head = nil
            $0[place]?.lockedBatches = Self.lockedBatches
        }
    }

    // MARK: Compare and swap

    private func appendBatch(_ batch: [Request], at place: Place, from head: ChainHead?) async throws {
        guard let head else { return await appendLocked(batch, at: place) }
        var next = head
        var rows: [ChainRow] = []
        for request in batch {
            let row = try request.entry.row(after: next)
            rows.append(row)
            next = ChainHead(after: row)
        }
        _ = try await database.batch(
            for: place.tenant,
            [.moving(head, to: next, of: place.ledger, tenant: place.tenant)]
                + [.requiring(next, of: place.ledger, tenant: place.tenant)]
                + inserting(rows)
                + zip(batch, rows).compactMap { request, row in request.key.map { .claiming($0, for: row) } }
        )
        remember(next, at: place)
        for (request, row) in zip(batch, rows) {
            request.continuation.resume(with: Result { try Receipt(row) })
        }
    }

    /// Statements of few sizes, so that few statements are prepared: 300 rows go as 256 + 32 + 8 + 4.
    private func inserting(_ rows: [ChainRow]) -> [Query] {
        var queries: [Query] = []
        var rest = rows[...]
        while !rest.isEmpty {
            let size = 1 << (Int.bitWidth - 1 - rest.count.leadingZeroBitCount)
            queries.append(.inserting(Array(rest.prefix(size))))
            rest = rest.dropFirst(size)
        }
        return queries
    }

    // MARK: With the head locked

    /// Appends in a transaction that locks the head first; what an earlier attempt wrote is found by its identifier.
    /// A batch that fails is taken apart, so that only who caused it fails.
    private func appendLocked(_ batch: [Request], at place: Place) async {
        do {
            let (receipts, head) = try await database.transaction(for: place.tenant) { [ledger] db in
                try ledger.append(
                    batch.map { (entry: $0.entry, key: $0.key) },
                    at: place.ledger,
                    of: place.tenant,
                    in: db
                )
            }
            remember(head, at: place)
            for (request, receipt) in zip(batch, receipts) { request.continuation.resume(returning: receipt) }
        } catch {
            if batch.count == 1 { return batch[0].continuation.resume(throwing: error) }
            if case PostgresError.connectionLost = error {
                for request in batch { request.continuation.resume(throwing: error) }
                return
            }
            for request in batch { await appendLocked([request], at: place) }
        }
    }
}

extension Ledger {
    /// Appends several entries of one ledger; those written before, by key or identifier, get their first receipt.
    fileprivate func append(
        _ requests: [(entry: PreparedEntry, key: IdempotencyKey?)],
        at name: String,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> (receipts: [Receipt], head: ChainHead) {
        guard let known = LedgerName(rawValue: name) else { throw LedgerError.unknownLedger(name) }
        var head = try lockHead(of: name, tenant: tenant, in: db)
        let written = try rows(withIDs: requests.map(\.entry.entry.id), of: tenant, in: db)
        var receipts: [Receipt] = []
        var fresh: [ChainRow] = []
        var claims: [Query] = []
        for request in requests {
            if let row = written[request.entry.entry.id] {
                receipts.append(try Receipt(row))
            } else if let earlier = try self.written(under: request.key, in: known, of: tenant, in: db) {
                receipts.append(earlier.receipt)
            } else {
                let row = try request.entry.row(after: head)
                head = ChainHead(after: row)
                fresh.append(row)
                receipts.append(try Receipt(row))
                if let key = request.key { claims.append(.claiming(key, for: row)) }
            }
        }
        guard !fresh.isEmpty else { return (receipts, head) }
        try db.execute(
            """
            UPDATE ledger.heads SET size = \(head.size), chain_hash = \(head.chainHash)
            WHERE tenant_id = \(tenant) AND ledger = \(name)
            """
        )
        try db.execute(.inserting(fresh))
        for claim in claims { try db.execute(claim) }
        return (receipts, head)
    }

    private func rows(
        withIDs ids: [UniqueID],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> [UniqueID: ChainRow] {
        let rows = try db.rows(
            """
            SELECT tenant_id, ledger, leaf_index, entry_id, appended_at, bytes, leaf_hash, previous_hash, chain_hash
            FROM ledger.entries
            WHERE tenant_id = \(tenant) AND entry_id = ANY(\(ids))
            """,
            as: ChainRow.init
        )
        return Dictionary(rows.map { ($0.entryID, $0) }) { first, _ in first }
    }
}

extension Query {
    /// Moves a head from where we last saw it; touches nothing where it has moved meanwhile.
    fileprivate static func moving(
        _ head: ChainHead,
        to next: ChainHead,
        of ledger: String,
        tenant: TenantID
    ) -> Query {
        """
        UPDATE ledger.heads SET size = \(next.size), chain_hash = \(next.chainHash)
        WHERE tenant_id = \(tenant) AND ledger = \(ledger) AND size = \(head.size)
          AND chain_hash = \(head.chainHash)
        """
    }

    /// Fails with a division by zero, and with it the batch, unless the head is where we have just moved it.
    fileprivate static func requiring(_ head: ChainHead, of ledger: String, tenant: TenantID) -> Query {
        """
        SELECT 1 / count(*) AS is_moved FROM ledger.heads
        WHERE tenant_id = \(tenant) AND ledger = \(ledger) AND size = \(head.size)
          AND chain_hash = \(head.chainHash)
        """
    }
}

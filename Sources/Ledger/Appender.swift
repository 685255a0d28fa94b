package import Evidence
package import Postgres
import Synchronization

/// Appends the entries of many concurrent callers in few transactions (group commit).
///
/// While a ledger's batches are on their way, two at most, later callers gather for the next; a second one is sent behind
/// the first only where many wait as that one is sent, or as one ends. A batch is one round trip:
/// the head moves by compare-and-swap from where we last saw it, or from where the batch before will have moved it, and
/// the entries follow. Another writer's append makes the swap miss; then the head is locked first for the next hundred
/// batches.
package final class Appender: Sendable {
    package struct Limits: Sendable {
        /// Entries in one transaction.
        package var batchCount = 512
        /// Bytes of entries, and of the rows that follow from them, in one transaction.
        package var batchByteCount = 1 << 20
        /// Batches of one ledger that are sent before the first of them is answered.
        package var batchesOnTheirWay = 2
        /// Entries that must wait for a batch to be sent behind another one. Fewer wait for its end: by then there are more,
        /// and each costs PostgreSQL less.
        package var batchCountBehindAnother = 16
        /// Entries that may wait in one ledger's queue before further ones are refused.
        package var queueCount = 16_384
        /// Bytes of entries that may wait there.
        package var queueByteCount = 64 << 20
        /// Ledgers whose heads are remembered, before those that nobody appends to are forgotten.
        package var ledgers = 1_024

        package init() {}
    }

    private struct Place: Hashable {
        var tenant: TenantID
        var ledger: LedgerName
    }

    private let database: Database
    private let limits: Limits
    private let ledger = Ledger()
    private let queues = Mutex<[Place: AppendQueue]>([:])

    package init(_ database: Database, limits: Limits = Limits()) {
        self.database = database
        self.limits = limits
    }

    /// Appends `entry` and returns where it went, after its transaction has been committed.
    ///
    /// The same key returns the first receipt. When a connection is lost on the way, the entry's identifier decides
    /// whether it had been written: it is never written twice. A cancelled caller waits no longer; its entry may be
    /// written nevertheless.
    ///
    /// - Parameter premises: what must hold still when it is appended, in the same transaction.
    /// - Throws: `LedgerError.appenderFull`, `.idempotencyKeyReused`, `.unknownLedger`, `.premiseChanged`; `EntryError`;
    ///   `PostgresError`, where only `.outcomeUnknown` leaves open whether the entry was written; `CancellationError`.
    package func append(_ entry: Entry, key: IdempotencyKey? = nil, resting premises: [Premise] = [])
        async throws -> Receipt
    {
        try await append(
            AppendRequest(
                of: TenantID(entry.tenant),
                to: entry.ledger,
                byteCount: entry.roughByteCount,
                key: key,
                premises: premises
            ) { entry }
        )
    }

    /// The same of an entry that is made by who appends it, so that its caller need not.
    ///
    /// - Parameters:
    ///   - byteCount: about as many bytes it will have.
    ///   - draft: makes an entry of `tenant` and `ledger`.
    package func append(
        to ledger: LedgerName,
        of tenant: TenantID,
        byteCount: Int,
        resting premises: [Premise] = [],
        draft: @escaping @Sendable () -> Entry
    ) async throws -> Receipt {
        try await append(
            AppendRequest(
                of: tenant,
                to: ledger.rawValue,
                byteCount: byteCount,
                premises: premises,
                draft: draft
            )
        )
    }

    /// The same for who has no task that could wait.
    ///
    /// - Parameter done: is told what the others return or throw, on any thread, and maybe before this returns.
    package func append(
        to ledger: LedgerName,
        of tenant: TenantID,
        byteCount: Int,
        resting premises: [Premise],
        draft: @escaping @Sendable () -> Entry,
        whenDone done: @escaping @Sendable (Result<Receipt, any Error>) -> Void
    ) {
        let request = AppendRequest(
            of: tenant,
            to: ledger.rawValue,
            byteCount: byteCount,
            premises: premises,
            draft: draft
        )
        request.receive(done)
        submit(request, to: Place(tenant: tenant, ledger: ledger))
    }

    /// The same of an entry that is prepared, with the rows that follow from it. Such entries have no keys.
    ///
    /// Where a premise does not hold any more, the entry is not appended; its rows may be there nevertheless.
    package func append(
        _ prepared: PreparedEntry,
        rows: (any EntryRows)? = nil,
        resting premises: [Premise] = []
    ) async throws -> Receipt {
        try await append(AppendRequest(prepared, key: nil, rows: rows, premises: premises))
    }

    private func append(_ request: AppendRequest) async throws -> Receipt {
        guard let name = LedgerName(rawValue: request.ledger) else {
            throw LedgerError.unknownLedger(request.ledger)
        }
        let place = Place(tenant: request.tenant, ledger: name)
        return try await request.receipt { submit($0, to: place) }
    }

    /// How many ledgers are appended to, or have a head that is remembered.
    package var ledgerCount: Int { queues.withLock { $0.count } }

    /// How many entries wait for a batch, over all ledgers.
    package var waitingCount: Int { queues.withLock { $0.values.reduce(0) { $0 + $1.count } } }

    private func waitingCount(at place: Place) -> Int { queues.withLock { $0[place]?.count ?? 0 } }

    private func submit(_ request: AppendRequest, to place: Place) {
        let entrance = queues.withLock { queues in
            if queues.count >= limits.ledgers, queues[place] == nil {
                queues = queues.filter { $0.value.isRunning }
            }
            return queues[place, default: AppendQueue()].enter(request, within: limits)
        }
        switch entrance {
        // Ended by itself when the queue is empty.
        case .begins: Task { await run(place) }
        case .waits: break
        case .isFull(let waiting): request.finish(.failure(LedgerError.appenderFull(waiting: waiting)))
        }
    }

    // MARK: One ledger's batches, in their order

    /// Made out of entries before it is known whether the batch before was written.
    private struct Batch {
        var requests: [AppendRequest]
        var rows: [ChainRow]
        var queries: [Query]
        var next: ChainHead
    }

    private func run(_ place: Place) async {
        // Whether each went through; the last is what the next one follows.
        var sent: [Task<Bool, Never>] = []
        while true {
            if !sent.isEmpty, waitingCount(at: place) < max(1, limits.batchCountBehindAnother) {
                _ = await sent.removeFirst().value
                continue
            }
            guard let (taken, head) = queues.withLock({ $0[place]?.next(within: limits) }) else {
                // Who waited may have gone.
                if !sent.isEmpty {
                    _ = await sent.removeFirst().value
                } else if queues.withLock({ $0[place]?.stop() ?? true }) {
                    return
                }
                continue
            }
            let requests = taken.filter { $0.prepare() }
            guard !requests.isEmpty else { continue }
            if requests.contains(where: { $0.rows != nil }) {
                // Ends with its batch. While one is committed, the rows of the next are written.
                sent.append(
                    Task {
                        await appendLocked(requests, at: place, areNew: true)
                        return true
                    }
                )
                if sent.count == limits.batchesOnTheirWay { _ = await sent.removeFirst().value }
                continue
            }
            guard let head, let batch = try? self.batch(requests, at: place, from: head) else {
                for task in sent { _ = await task.value }
                sent = []
                await appendLocked(requests, at: place, areNew: true)
                continue
            }
            queues.withLock { $0[place]?.remember(batch.next) }
            // Handed in here and not in the task: tasks begin in any order, and whoever comes before its forerunner misses.
            let answer = Result {
                try database.handIn(for: place.tenant, batch.queries, lane: place.hashValue)
            }
            let before = sent.last
            // Ends with its batch.
            sent.append(Task { await finish(batch, at: place, when: answer, after: before) })
            if sent.count == limits.batchesOnTheirWay { _ = await sent.removeFirst().value }
        }
    }

    private func batch(_ requests: [AppendRequest], at place: Place, from head: ChainHead) throws -> Batch {
        var next = head
        var rows: [ChainRow] = []
        var claims: [(key: IdempotencyKey, row: ChainRow)] = []
        rows.reserveCapacity(requests.count)
        for request in requests {
            let row = try request.prepared.row(after: next)
            rows.append(row)
            next = ChainHead(after: row)
            if let key = request.key { claims.append((key, row)) }
        }
        let ledger = place.ledger.rawValue
        let premises = PremiseSet(requests.lazy.flatMap(\.premises)).queries(of: place.tenant)
        let queries =
            [.movingOrFailing(head, to: next, of: ledger, tenant: place.tenant)]
            + premises.map { $0.refusingRows() }
            + [.inserting(rows, of: ledger, tenant: place.tenant)] + claims.powersOfTwo.map(Query.claiming)
        return Batch(requests: requests, rows: rows, queries: queries, next: next)
    }

    /// Resumes the callers of a batch that moves the head by compare-and-swap, on the connection of the batch before:
    /// where that one failed, this one misses.
    ///
    /// - Returns: whether it was written so.
    private func finish(
        _ batch: Batch,
        at place: Place,
        when answer: Result<Database.SentBatch, any Error>,
        after before: Task<Bool, Never>?
    ) async -> Bool {
        do {
            _ = try await answer.get().results()
            for (request, row) in zip(batch.requests, batch.rows) {
                request.finish(Result { try Receipt(row) })
            }
            return true
        } catch {
            let hasPassed = await before?.value ?? true
            // Only the check of the head divides, and only the check of the premises takes roots.
            let state = (error as? PostgresError)?.sqlState
            let isMiss = state == "22012"
            queues.withLock { $0[place]?.forget(isShared: isMiss && hasPassed) }
            if case PostgresError.outcomeUnknown = error {
                await appendLocked(batch.requests, at: place, mayBeWritten: true)
            } else if isMiss || isOfAnEntry(error) {
                await appendLocked(batch.requests, at: place, areNew: isMiss || state == "2201F")
            } else {
                fail(batch.requests, with: error, at: place)
            }
            return false
        }
    }

    // MARK: With the head locked

    /// Appends in a transaction that locks the head first; what an earlier attempt wrote is found by its identifier, unless
    /// the entries are new.
    ///
    /// A batch with an entry that the database refuses is halved until only that one fails. Any other fault fails all
    /// of it, and is tried again only where the outcome of the first attempt is unknown.
    private func appendLocked(
        _ batch: [AppendRequest],
        at place: Place,
        areNew: Bool = false,
        mayBeWritten: Bool = false
    ) async {
        var parts = [batch]
        var areNew = areNew
        var mayBeWritten = mayBeWritten
        while let part = parts.popLast() {
            do {
                let (results, head) = try await database.transaction(for: place.tenant) {
                    [ledger, areNew] db in
                    let batch = try ledger.lockedBatch(
                        of: part,
                        at: place.ledger,
                        of: place.tenant,
                        areNew: areNew,
                        in: db
                    )
                    // In one round trip with the commit: other processes wait for the head.
                    db.executeWithCommit(batch.queries)
                    return (batch.results, batch.head)
                }
                mayBeWritten = false
                queues.withLock { $0[place]?.remember(head) }
                for (request, result) in zip(part, results) { request.finish(result.mapError { $0 }) }
            } catch PostgresError.outcomeUnknown where !mayBeWritten {
                (mayBeWritten, areNew) = (true, false)
                parts.append(part)
            } catch  where areNew && isOfAnEntry(error) {
                // One of them stands already: this time it is looked for.
                areNew = false
                parts.append(part)
            } catch  where isOfAnEntry(error) {
                mayBeWritten = false
                if part.count == 1 {
                    part[0].finish(.failure(error))
                } else {
                    let middle = part.count / 2
                    parts += [Array(part[middle...]), Array(part[..<middle])]
                }
            } catch {
                queues.withLock { $0[place]?.forget(isShared: false) }
                let outcome = mayBeWritten ? PostgresError.outcomeUnknown(reason: "\(error)") : error
                for request in parts.joined() { request.finish(.failure(withoutEffect(error))) }
                return fail(part, with: outcome, at: place)
            }
        }
    }

    // MARK: Failing

    /// A violated constraint, or a value that the database does not take: PostgreSQL §A, classes 22 and 23.
    private func isOfAnEntry(_ error: any Error) -> Bool {
        guard let state = (error as? PostgresError)?.sqlState else { return false }
        return state.hasPrefix("22") || state.hasPrefix("23")
    }

    /// A fault that no entry has caused: who waits behind the batch would meet it too, one timeout after another, and is
    /// told at once.
    private func fail(_ batch: [AppendRequest], with error: any Error, at place: Place) {
        for request in batch { request.finish(.failure(error)) }
        let waiting = queues.withLock { $0[place]?.takeAll() ?? [] }
        for request in waiting { request.finish(.failure(withoutEffect(error))) }
    }

    /// The same fault for an entry that was not sent.
    private func withoutEffect(_ error: any Error) -> any Error {
        guard case PostgresError.outcomeUnknown(let reason) = error else { return error }
        return PostgresError.connectionLost(reason: reason)
    }
}

extension Array {
    /// In parts of few sizes, so that few statements are prepared: 300 go as 256 + 32 + 8 + 4.
    var powersOfTwo: [[Element]] {
        var parts: [[Element]] = []
        var rest = self[...]
        while !rest.isEmpty {
            let size = 1 << (Int.bitWidth - 1 - rest.count.leadingZeroBitCount)
            parts.append(Array(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        return parts
    }
}

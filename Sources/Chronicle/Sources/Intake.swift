import Evidence
import Ledger
import Postgres

/// Takes in what sources hand over: the entries of what can be recorded, the parked rows of what can't, and the source's
/// cursor are one transaction. So what is handed in again, by whatever fault, changes nothing.
struct Intake: Sendable {
    /// Events in one transaction.
    static let batchCount = 512

    let database: Database
    let ledger: Ledger
    let entries: EntryMaker

    /// How far a source is read by a batch.
    struct Move: Sendable {
        /// Where the batch begins: unless the cursor stands there, somebody else has read it.
        var from: String?
        var to: String
    }

    /// - Returns: what became of each event, in their order; `nil` where another server reads the source or has read
    ///   this part of it.
    func take(
        _ events: [ReceivedEvent],
        from source: String,
        of tenant: TenantID,
        by actor: String? = nil,
        moving move: Move? = nil
    ) async throws -> [Reception]? {
        precondition(events.count <= Self.batchCount, "a batch has at most \(Self.batchCount) events")
        return try await database.transaction(for: tenant) { db in
            if let move {
                let cursor = try CursorStore(of: tenant).lockIfFree(Source.cursorName(of: source), in: db)
                guard let cursor, cursor == move.from else { return nil }
                try CursorStore(of: tenant).move(
                    Source.cursorName(of: source),
                    to: move.to,
                    at: entries.clock.now(),
                    in: db
                )
            }
            return try record(events, from: source, of: tenant, by: actor, in: db)
        }
    }

    /// The last statements of a transaction.
    func record(
        _ events: [ReceivedEvent],
        from source: String,
        of tenant: TenantID,
        by actor: String?,
        in db: isolated Connection
    ) throws -> [Reception] {
        var receptions: [Reception] = events.map { event in
            switch event.event {
            case .success: .parked(reason: "")
            case .failure(let fault): .parked(reason: fault.description)
            }
        }
        var prepared: [(index: Int, entry: PreparedEntry, key: IdempotencyKey?)] = []
        var bodies = KeptBodies()
        for (index, received) in events.enumerated() {
            guard case .success(let event) = received.event else { continue }
            do throws(EntryError) {
                // What is parked leaves no bodies.
                var kept = bodies
                let data = try received.data(of: event, from: source, by: actor, keeping: &kept)
                let entry = try PreparedEntry(entry(data, from: source, of: tenant))
                prepared.append((index, entry, event.key(from: source)))
                bodies = kept
            } catch {
                receptions[index] = .parked(reason: error.description)
            }
        }
        try BlobStore().put(bodies.list, of: tenant, in: db)
        let results = try ledger.append(
            prepared.map { ($0.entry, $0.key) },
            at: .chronicle,
            of: tenant,
            in: db
        )
        for (item, result) in zip(prepared, results) {
            receptions[item.index] = try reception(of: item.entry, result)
        }
        try ParkedStore(tenant: tenant).park(zip(events, receptions), from: source, making: entries, in: db)
        return receptions
    }

    private func reception(
        of entry: PreparedEntry,
        _ result: Result<Receipt, LedgerError>
    ) throws -> Reception {
        switch result {
        case .success(let receipt):
            return receipt.entryID == entry.entry.id ? .accepted(receipt) : .duplicate(receipt)
        case .failure(.idempotencyKeyReused):
            return .parked(
                reason: "another event with this source and id was recorded before, and says something else"
            )
        case .failure(let error): throw error
        }
    }

    private func entry(_ data: JSONObject, from source: String, of tenant: TenantID) -> Entry {
        entries.entry(
            ChronicleEventType.eventReceived.rawValue,
            subject: Source.cursorName(of: source),
            data: data,
            ledger: .chronicle,
            tenant: tenant
        )
    }
}

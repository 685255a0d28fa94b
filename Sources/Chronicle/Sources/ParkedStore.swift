package import Evidence
import Ledger
import Postgres

/// What a source handed in and could not be recorded.
package struct ParkedEvent: Hashable, Sendable {
    package var id: UniqueID
    /// Where it stood in its source: a byte offset, a leaf index, or of what was pushed the event's identifier.
    package var position: String
    package var reason: String
    /// As it came; `nil` where it was longer than any event may be.
    package var body: [UInt8]?
    package var digest: Digest
    package var sizeInBytes: Int
    package var parkedAt: Instant
    /// When it was recorded after all.
    package var replayedAt: Instant?

    init(_ row: Row) throws {
        id = try row["parked_id"]
        position = try row["position"]
        reason = try row["reason"]
        body = try row["body"]
        digest = try row["digest"]
        sizeInBytes = try row["size_bytes"]
        parkedAt = try row["parked_at"]
        replayedAt = try row["replayed_at"]
    }
}

/// The rows of `chronicle.parked_events`.
struct ParkedStore {
    let tenant: TenantID

    /// Keeps those of the events that are to be parked; one that is parked already stays as it is.
    func park(
        _ receptions: some Sequence<(ReceivedEvent, Reception)>,
        from source: String,
        making entries: EntryMaker,
        in db: isolated Connection
    ) throws {
        let now = entries.clock.now()
        // Sorted, so that two transactions wait for each other in one order.
        let parked = receptions.compactMap { event, reception -> (event: ReceivedEvent, reason: String)? in
            guard case .parked(let reason) = reception else { return nil }
            return (event, reason)
        }.sorted { ($0.event.position, $0.event.digest) < ($1.event.position, $1.event.digest) }
        guard !parked.isEmpty else { return }
        try db.execute(
            """
            INSERT INTO chronicle.parked_events
                (tenant_id, parked_id, source_name, position, reason, body, digest, size_bytes, parked_at)
            SELECT \(tenant), parked_id, \(source), position, reason, body, digest, size_bytes, \(now)
            FROM unnest(
                \(parked.map { _ in entries.identifier() }), \(parked.map(\.event.position)), \(parked.map(\.reason)),
                \(parked.map(\.event.body)), \(parked.map(\.event.digest)), \(parked.map(\.event.sizeInBytes))
            ) AS parked (parked_id, position, reason, body, digest, size_bytes)
            ON CONFLICT (tenant_id, source_name, position, digest) DO NOTHING
            """
        )
    }

    /// Parked events, the first parked first.
    func page(of source: String, after id: UniqueID?, isWaiting: Bool, limit: Int) -> Query {
        """
        SELECT parked_id, position, reason, body, digest, size_bytes, parked_at, replayed_at
        FROM chronicle.parked_events
        WHERE tenant_id = \(tenant) AND source_name = \(source) AND (replayed_at IS NULL OR NOT \(isWaiting))
          AND (\(id) IS NULL OR parked_id > \(id))
        ORDER BY parked_id
        LIMIT \(limit: limit)
        """
    }

    /// How many wait.
    func waitingCount(of source: String) -> Query {
        """
        SELECT count(*) AS waiting_count FROM chronicle.parked_events
        WHERE tenant_id = \(tenant) AND source_name = \(source) AND replayed_at IS NULL
        """
    }

    /// Notes that those were recorded after all.
    func close(_ ids: [UniqueID], at now: Instant, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE chronicle.parked_events SET replayed_at = \(now)
            WHERE tenant_id = \(tenant) AND parked_id = ANY(\(ids))
            """
        )
    }
}

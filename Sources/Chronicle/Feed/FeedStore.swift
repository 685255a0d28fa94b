import Evidence
import Postgres

/// The rows of the feed and of its counts, as the projector writes them.
struct FeedStore {
    let tenant: TenantID

    /// A type of events, by the source that hands them in (empty for our own).
    private struct Kind: Hashable {
        var receivedFrom: String
        var type: String

        init(_ event: RecordedEvent) {
            receivedFrom = event.receivedFrom ?? ""
            type = event.type
        }

        // By octets, as the database compares.
        static func == (left: Kind, right: Kind) -> Bool {
            left.receivedFrom.utf8.elementsEqual(right.receivedFrom.utf8)
                && left.type.utf8.elementsEqual(right.type.utf8)
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(Array(receivedFrom.utf8))
            hasher.combine(Array(type.utf8))
        }
    }

    func insert(_ events: [RecordedEvent], in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO chronicle.events (tenant_id, \(columnsOf: RecordedEvent.self))
            SELECT \(tenant), \(columnsOf: RecordedEvent.self)
            FROM unnest(
                \(events.map(\.leafIndex)), \(events.map(\.entryID)), \(events.map(\.type)), \(events.map(\.source)),
                \(events.map(\.subject)), \(events.map(\.receivedFrom)), \(events.map(\.actor)),
                \(events.map(\.happenedAt)), \(events.map(\.appendedAt))
            ) AS event (\(columnsOf: RecordedEvent.self))
            """
        )
    }

    /// Leaves of erased entries' rows what an erased entry's row has, and returns them as they were. Those that an
    /// entry merely says to be erased stay.
    func erase(_ leafIndexes: [Int], in db: isolated Connection) throws -> [RecordedEvent] {
        guard !leafIndexes.isEmpty else { return [] }
        let told = try db.rows(
            """
            SELECT \(columnsOf: RecordedEvent.self)
            FROM chronicle.events
            WHERE tenant_id = \(tenant) AND leaf_index = ANY(\(leafIndexes)) AND happened_at IS NOT NULL
              AND EXISTS (
                  SELECT FROM ledger.entries AS entry
                  WHERE entry.tenant_id = \(tenant) AND entry.ledger = 'chronicle'
                    AND entry.leaf_index = events.leaf_index AND entry.bytes IS NULL
              )
            ORDER BY leaf_index
            """,
            as: RecordedEvent.init
        )
        try db.execute(
            """
            UPDATE chronicle.events
            SET type = \(RecordedEvent.erasedType), source = NULL, subject = NULL, received_from = NULL, actor = NULL,
                happened_at = NULL
            WHERE tenant_id = \(tenant) AND leaf_index = ANY(\(told.map(\.leafIndex)))
            """
        )
        return told
    }

    /// Counts new events, and counts those anew that were erased meanwhile.
    func count(
        _ events: [RecordedEvent],
        without erased: [RecordedEvent],
        in db: isolated Connection
    ) throws {
        var changes: [Kind: Int] = [:]
        for event in events { changes[Kind(event), default: 0] += 1 }
        for event in erased {
            changes[Kind(event), default: 0] -= 1
            changes[Kind(event.wiped), default: 0] += 1
        }
        // Sorted, so that two transactions wait for each other in one order.
        let sorted = changes.filter { $0.value != 0 }.sorted {
            ($0.key.receivedFrom, $0.key.type) < ($1.key.receivedFrom, $1.key.type)
        }
        for (kind, change) in sorted where change < 0 { try lower(kind, by: -change, in: db) }
        let grown = sorted.filter { $0.value > 0 }
        guard !grown.isEmpty else { return }
        try db.execute(
            """
            INSERT INTO chronicle.event_counts AS present (tenant_id, received_from, type, event_count)
            SELECT \(tenant), received_from, type, event_count
            FROM unnest(\(grown.map(\.key.receivedFrom)), \(grown.map(\.key.type)), \(grown.map(\.value)))
                AS added (received_from, type, event_count)
            ON CONFLICT (tenant_id, received_from, type)
                DO UPDATE SET event_count = present.event_count + excluded.event_count
            """
        )
    }

    /// A count that falls to nothing goes: a rebuilt feed would not have it.
    private func lower(_ kind: Kind, by change: Int, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE chronicle.event_counts SET event_count = event_count - \(change)
            WHERE tenant_id = \(tenant) AND received_from = \(kind.receivedFrom) AND type = \(kind.type)
            """
        )
        try db.execute(
            """
            DELETE FROM chronicle.event_counts
            WHERE tenant_id = \(tenant) AND received_from = \(kind.receivedFrom) AND type = \(kind.type)
              AND event_count = 0
            """
        )
    }

    func empty(in db: isolated Connection) throws {
        try db.execute("DELETE FROM chronicle.events WHERE tenant_id = \(tenant)")
        try db.execute("DELETE FROM chronicle.event_counts WHERE tenant_id = \(tenant)")
    }
}

extension RecordedEvent {
    /// What is left once its entry's bytes are erased.
    fileprivate var wiped: RecordedEvent {
        RecordedEvent(leafIndex: leafIndex, entryID: entryID, appendedAt: appendedAt, bytes: nil)
    }
}

package import Evidence
package import Postgres

/// Reads the feed: what happened, the latest first.
///
/// It follows the ledger by moments. What must be seen right after writing is read from the ledger itself.
package struct Feed: Sendable {
    package static let limits = 1...200
    package static let defaultLimit = 50

    private let database: Database

    package init(_ database: Database) { self.database = database }

    /// Which events are asked for; `nil` for any.
    package struct Filter: Hashable, Sendable {
        package var type: String?
        package var subject: String?
        package var source: String?
        package var receivedFrom: String?
        /// Happened at this moment or later.
        package var since: Instant?
        /// Happened before this moment.
        package var until: Instant?

        package init(
            type: String? = nil,
            subject: String? = nil,
            source: String? = nil,
            receivedFrom: String? = nil,
            since: Instant? = nil,
            until: Instant? = nil
        ) {
            self.type = type
            self.subject = subject
            self.source = source
            self.receivedFrom = receivedFrom
            self.since = since
            self.until = until
        }
    }

    /// Events before a leaf index, the latest first.
    ///
    /// - Returns: at most `limit` of them, and the leaf index before which the next ones stand; `nil` at the end.
    package func events(
        of tenant: TenantID,
        where filter: Filter = Filter(),
        before index: Int? = nil,
        limit: Int = Self.defaultLimit
    ) async throws -> (events: [RecordedEvent], next: Int?) {
        let rows = try await database.rows(
            for: tenant,
            """
            SELECT \(columnsOf: RecordedEvent.self)
            FROM chronicle.events
            WHERE tenant_id = \(tenant) AND leaf_index < \(index ?? .max) \(matching: filter)
            ORDER BY leaf_index DESC
            LIMIT \(limit: limit + 1)
            """
        )
        let events = try rows.prefix(limit).map(RecordedEvent.init)
        return (events, rows.count > limit ? events.last?.leafIndex : nil)
    }

    /// The latest events about each of these subjects, that happened at a moment of its own or later: at most `limit` of each
    /// subject, the latest first.
    package func latest(
        of tenant: TenantID,
        about subjects: [String: Instant],
        limit: Int
    ) async throws -> [RecordedEvent] {
        guard !subjects.isEmpty else { return [] }
        let wanted = subjects.sorted { $0.key < $1.key }
        let rows = try await database.rows(
            for: tenant,
            """
            SELECT \(columnsOf: RecordedEvent.self)
            FROM unnest(\(wanted.map(\.key))::text[], \(wanted.map(\.value))::timestamptz[]) AS wanted (about, since)
            CROSS JOIN LATERAL (
                SELECT \(columnsOf: RecordedEvent.self)
                FROM chronicle.events
                WHERE tenant_id = \(tenant) AND subject = wanted.about AND happened_at >= wanted.since
                ORDER BY leaf_index DESC
                LIMIT \(limit: limit)
            ) AS latest
            ORDER BY leaf_index DESC
            LIMIT \(limit: limit * wanted.count)
            """
        )
        return try rows.map(RecordedEvent.init)
    }

    /// How many events there are of each type, the most first.
    package func counts(of tenant: TenantID) async throws -> [EventCount] {
        try await database.rows(
            for: tenant,
            """
            SELECT received_from, type, event_count FROM chronicle.event_counts
            WHERE tenant_id = \(tenant)
            ORDER BY event_count DESC, received_from, type
            LIMIT 200
            """
        ) { row in
            let receivedFrom: String = try row["received_from"]
            return EventCount(
                receivedFrom: receivedFrom.isEmpty ? nil : receivedFrom,
                type: try row["type"],
                count: try row["event_count"]
            )
        }
    }
}

/// How many events of one type there are.
package struct EventCount: Hashable, Sendable {
    /// The source outside; `nil` for what happened here.
    package var receivedFrom: String?
    package var type: String
    package var count: Int
}

extension Query.StringInterpolation {
    /// The columns of `chronicle.events` that follow `tenant_id`; a text of ours, so that they are listed once.
    mutating func appendInterpolation(columnsOf type: RecordedEvent.Type) {
        appendLiteral(
            "leaf_index, entry_id, type, source, subject, received_from, actor, happened_at, appended_at"
        )
    }

    /// The conditions that a filter asks for and no others, so that each combination is planned with its own index.
    fileprivate mutating func appendInterpolation(matching filter: Feed.Filter) {
        func add(_ condition: String, _ value: (some PostgresBindable)?) {
            guard let value else { return }
            appendLiteral(condition)
            appendInterpolation(value)
        }
        add(" AND type = ", filter.type)
        add(" AND subject = ", filter.subject)
        add(" AND received_from = ", filter.receivedFrom)
        add(" AND source = ", filter.source)
        add(" AND happened_at >= ", filter.since)
        add(" AND happened_at < ", filter.until)
    }
}

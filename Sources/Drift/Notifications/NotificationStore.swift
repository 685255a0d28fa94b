import Evidence
import Postgres

/// Reads and writes who is told of findings, `drift.notification_routes`; beside it, what waits (`+Notices`) and what is sent
/// (`+Messages`).
struct NotificationStore {
    let tenant: TenantID

    /// By name; those that are not removed.
    func all(limit: Int) -> Query {
        """
        SELECT \(columnsOf: NotificationRoute.self)
        WHERE tenant_id = \(tenant) AND removed_at IS NULL
        ORDER BY route_name
        LIMIT \(limit: limit)
        """
    }

    /// Also those that were removed.
    var every: Query {
        """
        SELECT \(columnsOf: NotificationRoute.self)
        WHERE tenant_id = \(tenant)
        ORDER BY notification_route_id
        """
    }

    var hasAddress: Query {
        """
        SELECT EXISTS (
            SELECT FROM drift.notification_routes WHERE tenant_id = \(tenant) AND channel = 'email'
        ) AS has_address
        """
    }

    func one(_ name: String) -> Query {
        """
        SELECT \(columnsOf: NotificationRoute.self)
        WHERE tenant_id = \(tenant) AND route_name = \(name) AND removed_at IS NULL
        """
    }

    func one(_ id: UniqueID) -> Query {
        """
        SELECT \(columnsOf: NotificationRoute.self)
        WHERE tenant_id = \(tenant) AND notification_route_id = \(id)
        """
    }

    /// Names and how many there are stay as they are until the transaction's end.
    func lock(in db: isolated Connection) throws {
        _ = try db.rows(
            "SELECT pg_advisory_xact_lock(hashtextextended('notifications ' || \(tenant)::text, 0)) IS NULL AS locked"
        )
    }

    /// Not against what refers to it: who moves findings does not wait for who sends.
    func locked(_ id: UniqueID, in db: isolated Connection) throws -> NotificationRoute? {
        try db.first(
            """
            SELECT \(columnsOf: NotificationRoute.self)
            WHERE tenant_id = \(tenant) AND notification_route_id = \(id)
            FOR NO KEY UPDATE
            """,
            as: NotificationRoute.init
        )
    }

    func write(_ route: NotificationRoute, entryID: UniqueID, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO drift.notification_routes AS known (
                tenant_id, notification_route_id, route_name, channel, address, events, severities, baselines,
                subject_types, digest_seconds, is_enabled, created_by, created_at, removed_at, chronicle_entry_id
            )
            VALUES (
                \(tenant), \(route.id), \(route.name), \(route.channel.rawValue), \(route.address),
                \(route.events.map(\.rawValue)), \(route.severities.map(\.rawValue)), \(route.baselines),
                \(route.types), \(route.digest.rawValue), \(route.isEnabled), \(route.createdBy), \(route.createdAt),
                \(route.removedAt), \(entryID)
            )
            ON CONFLICT (tenant_id, notification_route_id) DO UPDATE SET
                address = excluded.address, is_enabled = excluded.is_enabled, removed_at = excluded.removed_at,
                chronicle_entry_id = excluded.chronicle_entry_id
                WHERE known.tenant_id = \(tenant)
            """
        )
        if route.removedAt != nil { try clear(route.id, in: db) }
    }

    /// Forgets what a route is to be told, and was.
    private func clear(_ route: UniqueID, in db: isolated Connection) throws {
        try db.execute(
            "DELETE FROM drift.notices WHERE tenant_id = \(tenant) AND notification_route_id = \(route)"
        )
        try db.execute(
            """
            DELETE FROM drift.notification_messages
            WHERE tenant_id = \(tenant) AND notification_route_id = \(route)
            """
        )
    }
}

extension Query.StringInterpolation {
    mutating func appendInterpolation(columnsOf type: NotificationRoute.Type) {
        appendLiteral(
            """
            notification_route_id, route_name, channel, address, events, severities, baselines, subject_types,
                   digest_seconds, is_enabled, created_by, created_at, removed_at
            FROM drift.notification_routes
            """
        )
    }
}

import Evidence
import Postgres

// What is sent, and was: `drift.notification_messages`.

extension NotificationStore {
    /// A message that waits to be sent.
    func insert(_ id: UniqueID, to route: UniqueID, _ items: [JSON], count: Int, at now: Instant) -> Query {
        """
        INSERT INTO drift.notification_messages (
            tenant_id, notification_message_id, notification_route_id, items, item_count, state, next_attempt_at,
            created_at
        )
        VALUES (\(tenant), \(id), \(route), \(JSON.array(items)), \(count), 'waiting', \(now), \(now))
        """
    }

    /// A test: nobody but who asked for it sends it.
    func insertTest(_ id: UniqueID, to route: UniqueID, at now: Instant) -> Query {
        """
        INSERT INTO drift.notification_messages (
            tenant_id, notification_message_id, notification_route_id, items, item_count, state, next_attempt_at,
            answer, created_at, ended_at
        )
        VALUES (
            \(tenant), \(id), \(route), '[]', 0, 'parked', \(now), 'what became of the test is not known', \(now), \(now)
        )
        """
    }

    /// The test that a route was sent last since a moment.
    func tested(_ route: UniqueID, since moment: Instant) -> Query {
        """
        SELECT \(columnsOf: NotificationMessage.self)
        WHERE tenant_id = \(tenant) AND notification_route_id = \(route) AND item_count = 0 AND created_at > \(moment)
        ORDER BY notification_message_id DESC
        LIMIT 1
        """
    }

    /// Has those that were parked sent again, but for tests.
    func retry(_ route: UniqueID, at now: Instant) -> Query {
        """
        UPDATE drift.notification_messages SET state = 'waiting', next_attempt_at = \(now), ended_at = NULL
        WHERE tenant_id = \(tenant) AND notification_route_id = \(route) AND state = 'parked' AND item_count > 0
        """
    }

    /// Forgets those that ended and are older than the last `count`.
    func deleteOld(of route: UniqueID, butFor count: Int) -> Query {
        """
        DELETE FROM drift.notification_messages
        WHERE tenant_id = \(tenant) AND notification_route_id = \(route) AND state <> 'waiting'
          AND notification_message_id < (
              SELECT notification_message_id FROM drift.notification_messages
              WHERE tenant_id = \(tenant) AND notification_route_id = \(route)
              ORDER BY notification_message_id DESC
              OFFSET \(count - 1) LIMIT 1
          )
        """
    }

    func waiting(for route: UniqueID, at now: Instant) -> Query {
        """
        SELECT \(columnsOf: NotificationMessage.self)
        WHERE tenant_id = \(tenant) AND notification_route_id = \(route) AND state = 'waiting'
          AND next_attempt_at <= \(now)
        ORDER BY notification_message_id
        LIMIT 1
        """
    }

    func latest(for route: UniqueID, limit: Int) -> Query {
        """
        SELECT \(columnsOf: NotificationMessage.self)
        WHERE tenant_id = \(tenant) AND notification_route_id = \(route)
        ORDER BY notification_message_id DESC
        LIMIT \(limit: limit)
        """
    }

    /// The last message of each of these routes that was ever told something.
    func last(of routes: [UniqueID]) -> Query {
        """
        SELECT \(columnsOf: NotificationMessage.self)
        WHERE tenant_id = \(tenant) AND notification_message_id = ANY(ARRAY(
            SELECT (
                SELECT latest.notification_message_id FROM drift.notification_messages AS latest
                WHERE latest.tenant_id = \(tenant) AND latest.notification_route_id = wanted.notification_route_id
                ORDER BY latest.notification_message_id DESC
                LIMIT 1
            )
            FROM unnest(\(routes)::uuid[]) AS wanted (notification_route_id)
        ))
        ORDER BY notification_message_id
        LIMIT 200
        """
    }

    func lockedMessage(_ id: UniqueID, in db: isolated Connection) throws -> NotificationMessage? {
        try db.first(
            """
            SELECT \(columnsOf: NotificationMessage.self)
            WHERE tenant_id = \(tenant) AND notification_message_id = \(id)
            FOR UPDATE
            """,
            as: NotificationMessage.init
        )
    }

    func update(_ message: NotificationMessage, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE drift.notification_messages
            SET state = \(message.state.rawValue), attempt_count = \(message.attempts),
                next_attempt_at = \(message.nextAttemptAt), answer = \(message.answer), ended_at = \(message.endedAt)
            WHERE tenant_id = \(tenant) AND notification_message_id = \(message.id)
            """
        )
    }
}

extension Query.StringInterpolation {
    mutating func appendInterpolation(columnsOf type: NotificationMessage.Type) {
        appendLiteral(
            """
            notification_message_id, notification_route_id, items, item_count, state, attempt_count, next_attempt_at,
                   answer, created_at, ended_at
            FROM drift.notification_messages
            """
        )
    }
}

package import Evidence
import Postgres

/// One attempt to tell something, as it is kept for those who look.
package struct WebhookDelivery: Hashable, Sendable {
    /// Among all attempts of the webhook, from 0.
    package var number: Int
    package var messageID: UniqueID
    package var type: String
    /// `nil` for a test.
    package var leafIndex: Int?
    /// The how manieth of this message, from 1.
    package var attempt: Int
    package var attemptedAt: Instant
    package var milliseconds: Int
    package var status: Int?
    /// Why it failed; `nil` where it did not.
    package var error: String?
    package var excerpt: String?
}

/// The rows of `chronicle.webhook_deliveries`: a ring of the last fifty attempts of each webhook.
struct WebhookDeliveryStore {
    static let ringSize = 50

    let tenant: TenantID

    func put(_ delivery: WebhookDelivery, of webhook: UniqueID, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO chronicle.webhook_deliveries
                (tenant_id, webhook_id, slot, delivery_number, message_id, event_type, leaf_index, attempt,
                 attempted_at, duration_ms, status, error, excerpt)
            VALUES (\(tenant), \(webhook), \(delivery.number % Self.ringSize), \(delivery.number),
                    \(delivery.messageID), \(delivery.type), \(delivery.leafIndex), \(delivery.attempt),
                    \(delivery.attemptedAt), \(delivery.milliseconds), \(delivery.status), \(delivery.error),
                    \(delivery.excerpt))
            ON CONFLICT (tenant_id, webhook_id, slot) DO UPDATE
            SET delivery_number = excluded.delivery_number, message_id = excluded.message_id,
                event_type = excluded.event_type, leaf_index = excluded.leaf_index, attempt = excluded.attempt,
                attempted_at = excluded.attempted_at, duration_ms = excluded.duration_ms, status = excluded.status,
                error = excluded.error, excerpt = excluded.excerpt
            """
        )
    }

    /// The latest first.
    func latest(of webhook: UniqueID, limit: Int) -> Query {
        """
        SELECT delivery_number, message_id, event_type, leaf_index, attempt, attempted_at, duration_ms, status, error,
               excerpt
        FROM chronicle.webhook_deliveries
        WHERE tenant_id = \(tenant) AND webhook_id = \(webhook)
        ORDER BY delivery_number DESC
        LIMIT \(limit: limit)
        """
    }

    /// The last one of each.
    func last(of webhooks: [UniqueID]) -> Query {
        """
        SELECT DISTINCT ON (webhook_id)
               webhook_id, delivery_number, message_id, event_type, leaf_index, attempt, attempted_at, duration_ms,
               status, error, excerpt
        FROM chronicle.webhook_deliveries
        WHERE tenant_id = \(tenant) AND webhook_id = ANY(\(webhooks))
        ORDER BY webhook_id, delivery_number DESC
        LIMIT \(limit: max(1, webhooks.count))
        """
    }
}

extension WebhookDelivery {
    init(_ row: Row) throws {
        self.init(
            number: try row["delivery_number"],
            messageID: try row["message_id"],
            type: try row["event_type"],
            leafIndex: try row["leaf_index"],
            attempt: try row["attempt"],
            attemptedAt: try row["attempted_at"],
            milliseconds: try row["duration_ms"],
            status: try row["status"],
            error: try row["error"],
            excerpt: try row["excerpt"]
        )
    }
}

import Evidence
import Postgres

/// The rows of `chronicle.webhooks`. Removed ones are read by nothing.
struct WebhookStore {
    let tenant: TenantID

    func insert(_ webhook: Webhook, _ secret: SealedSecret, entryID: UniqueID, in db: isolated Connection)
        throws
    {
        do {
            // Those behind the entry that tells of it: the head moves after this.
            try db.execute(
                """
                INSERT INTO chronicle.webhooks
                    (tenant_id, webhook_id, name, url, types, state, key_id, sealed_secret, next_leaf_index,
                     created_by, chronicle_entry_id, inserted_at, updated_at)
                VALUES (\(tenant), \(webhook.id), \(webhook.name), \(webhook.url), \(webhook.types.patterns), 'active',
                        \(secret.keyID), \(secret.bytes), \(webhook.nextLeafIndex), \(webhook.createdBy), \(entryID),
                        \(webhook.createdAt), \(webhook.createdAt))
                """
            )
        } catch let error as PostgresError where error.constraint == "one_webhook_a_name" {
            throw WebhookError.nameTaken(webhook.name)
        }
    }

    /// What changes of a webhook; a removed one loses its secret.
    func update(_ webhook: Webhook, at now: Instant, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE chronicle.webhooks
            SET state = \(webhook.state.rawValue), pause_reason = \(webhook.pauseReason),
                key_id = CASE WHEN \(webhook.state.rawValue) = 'removed' THEN NULL ELSE key_id END,
                sealed_secret = CASE WHEN \(webhook.state.rawValue) = 'removed' THEN NULL ELSE sealed_secret END,
                next_leaf_index = \(webhook.nextLeafIndex), failure_count = \(webhook.failures.count),
                failing_since = \(webhook.failures.since), next_attempt_at = \(webhook.nextAttemptAt),
                delivery_count = \(webhook.deliveryCount), updated_at = \(now)
            WHERE tenant_id = \(tenant) AND webhook_id = \(webhook.id)
            """
        )
    }

    /// Passes by entries that are not asked for, unless somebody has moved it meanwhile.
    func move(_ webhook: Webhook, to leafIndex: Int) -> Query {
        """
        UPDATE chronicle.webhooks SET next_leaf_index = \(leafIndex)
        WHERE tenant_id = \(tenant) AND webhook_id = \(webhook.id) AND state = 'active'
          AND next_leaf_index = \(webhook.nextLeafIndex)
        """
    }

    func one(_ name: String) -> Query {
        """
        SELECT \(columnsOf: Webhook.self)
        FROM chronicle.webhooks
        WHERE tenant_id = \(tenant) AND name = \(name) AND state <> 'removed'
        """
    }

    func one(_ id: UniqueID) -> Query {
        """
        SELECT \(columnsOf: Webhook.self), key_id, sealed_secret
        FROM chronicle.webhooks
        WHERE tenant_id = \(tenant) AND webhook_id = \(id) AND state <> 'removed'
        """
    }

    /// By name.
    func page(after name: String?, limit: Int) -> Query {
        """
        SELECT \(columnsOf: Webhook.self)
        FROM chronicle.webhooks
        WHERE tenant_id = \(tenant) AND name > \(name ?? "") AND state <> 'removed'
        ORDER BY name
        LIMIT \(limit: limit)
        """
    }

    /// Those that may be told something now: active, with events behind what they were told, and not waiting.
    func due(at now: Instant, limit: Int) -> Query {
        """
        SELECT \(columnsOf: Webhook.self)
        FROM chronicle.webhooks
        WHERE tenant_id = \(tenant) AND state = 'active' AND (next_attempt_at IS NULL OR next_attempt_at <= \(now))
          AND next_leaf_index <= (
              SELECT leaf_index FROM chronicle.events WHERE tenant_id = \(tenant) ORDER BY leaf_index DESC LIMIT 1
          )
        ORDER BY webhook_id
        LIMIT \(limit: limit)
        """
    }

    /// How many there are; nobody else adds one until `db` commits.
    func lockedCount(in db: isolated Connection) throws -> Int {
        try db.execute(
            "SELECT pg_advisory_xact_lock(hashtextextended(\("chronicle.webhooks/\(tenant)"), 0))"
        )
        let count = try db.first(
            "SELECT count(*) AS count FROM chronicle.webhooks WHERE tenant_id = \(tenant) AND state <> 'removed'"
        ) { row -> Int in try row["count"] }
        return count ?? 0
    }

    func locked(_ name: String, in db: isolated Connection) throws -> Webhook? {
        try db.first(
            """
            SELECT \(columnsOf: Webhook.self)
            FROM chronicle.webhooks
            WHERE tenant_id = \(tenant) AND name = \(name) AND state <> 'removed'
            FOR UPDATE
            """,
            as: Webhook.init
        )
    }

    func locked(_ id: UniqueID, in db: isolated Connection) throws -> Webhook? {
        try db.first(
            """
            SELECT \(columnsOf: Webhook.self)
            FROM chronicle.webhooks
            WHERE tenant_id = \(tenant) AND webhook_id = \(id) AND state <> 'removed'
            FOR UPDATE
            """,
            as: Webhook.init
        )
    }

    /// Where the chronicle ends.
    func chronicleSize(in db: isolated Connection) throws -> Int {
        let size = try db.first(
            "SELECT size FROM ledger.heads WHERE tenant_id = \(tenant) AND ledger = 'chronicle'"
        ) { row -> Int in try row["size"] }
        return size ?? 0
    }
}

extension Query.StringInterpolation {
    /// The columns of a webhook; a text of ours, so that they are listed once.
    fileprivate mutating func appendInterpolation(columnsOf type: Webhook.Type) {
        appendLiteral(
            """
            webhook_id, name, url, types, state, pause_reason, next_leaf_index, failure_count, failing_since,
                   next_attempt_at, delivery_count, created_by, inserted_at
            """
        )
    }
}

extension Webhook {
    init(_ row: Row) throws {
        let state: String = try row["state"]
        guard let known = State(rawValue: state) else {
            throw PostgresError.protocolViolation("a webhook's state is “\(state)”")
        }
        self.init(
            id: try row["webhook_id"],
            name: try row["name"],
            url: try row["url"],
            types: WebhookTypes(kept: try row["types"]),
            state: known,
            pauseReason: try row["pause_reason"],
            nextLeafIndex: try row["next_leaf_index"],
            failures: WebhookFailures(count: try row["failure_count"], since: try row["failing_since"]),
            nextAttemptAt: try row["next_attempt_at"],
            deliveryCount: try row["delivery_count"],
            createdBy: try row["created_by"],
            createdAt: try row["inserted_at"]
        )
    }
}

extension SealedSecret {
    init(_ row: Row) throws {
        self.init(keyID: try row["key_id"], bytes: try row["sealed_secret"])
    }
}

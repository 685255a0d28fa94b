package import Evidence
package import Ledger
package import Postgres

/// The webhooks of tenants: adding, pausing, resuming and removing them, and looking at them. What is to be told, and what
/// became of it, is in `Webhooks+Telling.swift`.
package struct Webhooks: Sendable {
    package static let limits = 1...200
    package static let defaultLimit = 50
    /// Webhooks of a tenant.
    package static let countLimit = 100

    let database: Database
    let chronicle: Chronicle
    let reader: LedgerReader
    /// Where people and programs reach this server; `nil` where it is not known.
    let origin: String?

    package init(database: Database, chronicle: Chronicle, origin: String? = nil) {
        self.database = database
        self.chronicle = chronicle
        reader = LedgerReader(database)
        self.origin = origin
    }

    var clock: any WallClock { chronicle.entries.clock }

    /// For a webhook that is to be added.
    package func identifier() -> UniqueID { chronicle.entries.identifier() }

    // MARK: Decisions

    /// What somebody asks for.
    package struct Draft: Sendable {
        package var name: String
        package var url: String
        /// Scheme, host and port of the address: what records tell of it.
        package var origin: String
        package var types: WebhookTypes
        package var by: String

        package init(name: String, url: String, origin: String, types: WebhookTypes, by: String) {
            self.name = name
            self.url = url
            self.origin = origin
            self.types = types
            self.by = by
        }
    }

    /// Adds a webhook, which is told what happens from now on.
    ///
    /// - Returns: the webhook with its secret as it is kept, and whether it was added by this very call.
    /// - Throws: `WebhookError.nameTaken`, `.tooMany`, `.invalid`; `LedgerError`; `PostgresError`.
    package func add(
        _ draft: Draft,
        id: UniqueID,
        secret: SealedSecret,
        key: IdempotencyKey? = nil,
        of tenant: TenantID
    ) async throws -> (webhook: Webhook, secret: SealedSecret, isNew: Bool) {
        try Webhook.check(name: draft.name)
        return try await database.transaction(for: tenant) { [chronicle, clock] db in
            let store = WebhookStore(tenant: tenant)
            if let earlier = try chronicle.ledger.earlier(key, in: .chronicle, of: tenant, in: db) {
                guard let id = try earlier.entry.data["webhook_id"]?.string.flatMap({ UniqueID($0) }),
                    let known = try db.first(store.one(id), as: { (try Webhook($0), try SealedSecret($0)) })
                else { throw WebhookError.unknownWebhook(draft.name) }
                return (known.0, known.1, false)
            }
            guard try store.lockedCount(in: db) < Self.countLimit else {
                throw WebhookError.tooMany(limit: Self.countLimit)
            }
            let webhook = Webhook(
                id: id,
                name: draft.name,
                url: draft.url,
                types: draft.types,
                state: .active,
                nextLeafIndex: try store.chronicleSize(in: db),
                failures: WebhookFailures(),
                deliveryCount: 0,
                createdBy: draft.by,
                createdAt: clock.now()
            )
            let event = WebhookAdded(webhook: webhook, origin: draft.origin, secret: secret)
            _ = try chronicle.record(event, key: key, of: tenant, in: db)
            return (webhook, secret, true)
        }
    }

    /// What becomes of the events that wait when a webhook is resumed.
    package enum Skipping: String, Hashable, Sendable, CaseIterable {
        case none
        /// The first of them is not told: for a receiver that can't take it.
        case one
        case all
    }

    /// Tells a webhook nothing until it is resumed; doing it again changes nothing.
    package func pause(
        _ name: String,
        because reason: String,
        by actor: String,
        key: IdempotencyKey? = nil,
        of tenant: TenantID
    ) async throws -> (webhook: Webhook, isNew: Bool) {
        guard (1...500).contains(reason.utf8.count) else {
            throw WebhookError.invalid(
                field: "reason",
                reason: "is empty or longer than 500 bytes",
                remedy: "say in a sentence why"
            )
        }
        return try await move(name, by: actor, reason: reason, key: key, of: tenant) { webhook, _ in
            guard webhook.state == .active else { return false }
            (webhook.state, webhook.pauseReason) = (.paused, reason)
            return true
        }
    }

    /// Goes on where it was left, or further on.
    ///
    /// - Throws: `WebhookError.unknownWebhook`, `.notPaused`; `LedgerError`; `PostgresError`.
    package func resume(
        _ name: String,
        skipping: Skipping,
        by actor: String,
        key: IdempotencyKey? = nil,
        of tenant: TenantID
    ) async throws -> (webhook: Webhook, isNew: Bool) {
        let reason = skipping == .none ? nil : "skipping \(skipping.rawValue) of what waits"
        return try await move(name, by: actor, reason: reason, key: key, of: tenant) { webhook, size in
            guard webhook.state == .paused else { throw WebhookError.notPaused(name) }
            (webhook.state, webhook.pauseReason) = (.active, nil)
            (webhook.failures, webhook.nextAttemptAt) = (WebhookFailures(), nil)
            switch skipping {
            case .none: break
            case .one:
                webhook.nextLeafIndex = min(webhook.nextLeafIndex + 1, max(size, webhook.nextLeafIndex))
            case .all: webhook.nextLeafIndex = max(size, webhook.nextLeafIndex)
            }
            return true
        }
    }

    /// Lets go of a webhook and of its secret.
    ///
    /// - Throws: `WebhookError.unknownWebhook`; `PostgresError`.
    package func remove(_ name: String, by actor: String, of tenant: TenantID) async throws {
        _ = try await move(name, by: actor, reason: nil, key: nil, of: tenant) { webhook, _ in
            (webhook.state, webhook.pauseReason) = (.removed, nil)
            (webhook.failures, webhook.nextAttemptAt) = (WebhookFailures(), nil)
            return true
        }
    }

    /// - Parameter change: is given where the chronicle ends; returns whether anything changes.
    private func move(
        _ name: String,
        by actor: String,
        reason: String?,
        key: IdempotencyKey?,
        of tenant: TenantID,
        _ change: @escaping @Sendable (inout Webhook, Int) throws -> Bool
    ) async throws -> (webhook: Webhook, isNew: Bool) {
        try await database.transaction(for: tenant) { [chronicle, clock] db in
            let store = WebhookStore(tenant: tenant)
            guard var webhook = try store.locked(name, in: db) else {
                throw WebhookError.unknownWebhook(name)
            }
            if try chronicle.ledger.earlier(key, in: .chronicle, of: tenant, in: db) != nil {
                return (webhook, false)
            }
            guard try change(&webhook, try store.chronicleSize(in: db)) else { return (webhook, false) }
            let event = WebhookMoved(webhook: webhook, by: actor, reason: reason, at: clock.now())
            _ = try chronicle.record(event, key: key, of: tenant, in: db)
            return (webhook, true)
        }
    }

    // MARK: Looking

    /// Webhooks by name.
    ///
    /// - Returns: at most `limit` of them, and the name after which the next ones stand; `nil` at the end.
    package func list(
        of tenant: TenantID,
        after name: String? = nil,
        limit: Int = Self.defaultLimit
    ) async throws -> (webhooks: [Webhook], next: String?) {
        let query = WebhookStore(tenant: tenant).page(after: name, limit: limit + 1)
        let rows = try await database.rows(for: tenant, query, as: Webhook.init)
        return (Array(rows.prefix(limit)), rows.count > limit ? rows[limit - 1].name : nil)
    }

    /// - Throws: `WebhookError.unknownWebhook`.
    package func webhook(_ name: String, of tenant: TenantID) async throws -> Webhook {
        let query = WebhookStore(tenant: tenant).one(name)
        guard let webhook = try await database.first(for: tenant, query, as: Webhook.init) else {
            throw WebhookError.unknownWebhook(name)
        }
        return webhook
    }

    /// The last attempts, the latest first; at most fifty are kept.
    package func deliveries(
        of webhook: UniqueID,
        limit: Int = 20,
        tenant: TenantID
    ) async throws -> [WebhookDelivery] {
        try await database.rows(
            for: tenant,
            WebhookDeliveryStore(tenant: tenant).latest(of: webhook, limit: limit),
            as: WebhookDelivery.init
        )
    }

    /// The last attempt of each of these webhooks that was ever told something.
    package func lastDeliveries(
        of webhooks: [UniqueID],
        tenant: TenantID
    ) async throws -> [UniqueID: WebhookDelivery] {
        let rows = try await database.rows(
            for: tenant,
            WebhookDeliveryStore(tenant: tenant).last(of: webhooks)
        ) { row in (try row["webhook_id"] as UniqueID, try WebhookDelivery(row)) }
        return Dictionary(uniqueKeysWithValues: rows)
    }
}

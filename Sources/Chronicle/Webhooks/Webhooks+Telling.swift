package import Evidence
import Ledger
package import Postgres

extension Webhooks {
    /// Rows of the feed that are looked through at a time.
    private static let scanCount = 1_000
    /// Kept of an error, in characters.
    private static let errorLength = 500
    static let excerptLength = 200

    /// The webhooks of a tenant that something waits for which they asked for; what they did not ask for is passed by.
    package func due(of tenant: TenantID) async throws -> [UniqueID] {
        let query = WebhookStore(tenant: tenant).due(at: clock.now(), limit: Self.countLimit)
        var due: [UniqueID] = []
        for webhook in try await database.rows(for: tenant, query, as: Webhook.init)
        where try await advanced(webhook, of: tenant) != nil {
            due.append(webhook.id)
        }
        return due
    }

    /// What a webhook is to be told next, and the secret to sign it with; `nil` where there is nothing at present.
    package func next(
        of id: UniqueID,
        tenant: TenantID
    ) async throws -> (webhook: Webhook, message: WebhookMessage, secret: SealedSecret)? {
        let query = WebhookStore(tenant: tenant).one(id)
        let known = try await database.first(for: tenant, query) { (try Webhook($0), try SealedSecret($0)) }
        guard case (var webhook, let secret)? = known else { return nil }
        while webhook.state == .active, webhook.nextAttemptAt.map({ $0 <= clock.now() }) ?? true {
            guard let found = try await advanced(webhook, of: tenant) else { return nil }
            webhook.nextLeafIndex = found.leafIndex
            let row = try await reader.entry(found.leafIndex, of: .chronicle, tenant: tenant)
            if let row, let message = WebhookMessage(row, as: found.type, origin: origin) {
                return (webhook, message, secret)
            }
            // Its bytes were erased: there is nothing to tell any more.
            guard try await move(webhook, to: found.leafIndex + 1, of: tenant) else { return nil }
            webhook.nextLeafIndex = found.leafIndex + 1
        }
        return nil
    }

    /// The first event from where the webhook is on that it asked for, after moving it there.
    private func advanced(
        _ webhook: Webhook,
        of tenant: TenantID
    ) async throws -> (leafIndex: Int, type: String)? {
        var webhook = webhook
        while true {
            let rows = try await database.rows(
                for: tenant,
                """
                SELECT leaf_index, type FROM chronicle.events
                WHERE tenant_id = \(tenant) AND leaf_index >= \(webhook.nextLeafIndex)
                ORDER BY leaf_index
                LIMIT \(limit: Self.scanCount)
                """
            ) { row in (leafIndex: try row["leaf_index"] as Int, type: try row["type"] as String) }
            guard let last = rows.last else { return nil }
            let found = try await firstAskedFor(rows, by: webhook.types, of: tenant)
            let place = found?.leafIndex ?? last.leafIndex + 1
            if place != webhook.nextLeafIndex {
                guard try await move(webhook, to: place, of: tenant) else { return nil }
                webhook.nextLeafIndex = place
            }
            if let found { return found }
        }
    }

    private func firstAskedFor(
        _ rows: [(leafIndex: Int, type: String)],
        by types: WebhookTypes,
        of tenant: TenantID
    ) async throws -> (leafIndex: Int, type: String)? {
        let asksForSuperseding = types.matches(WebhookTypes.superseding)
        for row in rows {
            if types.matches(row.type) { return row }
            guard asksForSuperseding, row.type == ChronicleEventType.artifactVersionRegistered.rawValue else {
                continue
            }
            let entry = try await reader.entry(row.leafIndex, of: .chronicle, tenant: tenant)
            let told = entry?.bytes.flatMap { try? JSON(parsing: $0, limits: Entry.limits) }
            if told?["data"]?["superseded"]?["ceremony_id"] != nil { return row }
        }
        return nil
    }

    /// - Returns: whether it is where it was thought to be.
    private func move(_ webhook: Webhook, to leafIndex: Int, of tenant: TenantID) async throws -> Bool {
        let query = WebhookStore(tenant: tenant).move(webhook, to: leafIndex)
        return try await database.execute(for: tenant, query) == 1
    }

    /// A message that says nothing but that it came, and the secret to sign it with.
    package func test(
        of name: String,
        tenant: TenantID
    ) async throws -> (webhook: Webhook, message: WebhookMessage, secret: SealedSecret) {
        let webhook = try await webhook(name, of: tenant)
        let query = WebhookStore(tenant: tenant).one(webhook.id)
        guard let secret = try await database.first(for: tenant, query, as: SealedSecret.init) else {
            throw WebhookError.unknownWebhook(name)
        }
        let now = clock.now()
        return (webhook, .test(of: name, id: UniqueID(at: now), at: now), secret)
    }

    /// A webhook as it is, and the secret to sign with.
    package func keyed(_ name: String, tenant: TenantID) async throws -> (
        webhook: Webhook, secret: SealedSecret
    ) {
        let webhook = try await webhook(name, of: tenant)
        let query = WebhookStore(tenant: tenant).one(webhook.id)
        guard let secret = try await database.first(for: tenant, query, as: SealedSecret.init) else {
            throw WebhookError.unknownWebhook(name)
        }
        return (webhook, secret)
    }

    /// Keeps what became of an attempt, and what follows from it, in one transaction.
    ///
    /// - Returns: the attempt as it is kept, and whether the next message may be told at once; `nil` where the webhook was
    ///   paused, moved or removed meanwhile, so that nothing follows.
    @discardableResult
    package func record(
        _ outcome: DeliveryOutcome,
        of message: WebhookMessage,
        to id: UniqueID,
        tenant: TenantID,
        began: Instant,
        jitter: Double
    ) async throws -> (delivery: WebhookDelivery, mayGoOn: Bool)? {
        try await database.transaction(for: tenant) { [chronicle, clock] db in
            let store = WebhookStore(tenant: tenant)
            guard var webhook = try store.locked(id, in: db) else { return nil }
            let now = clock.now()
            let isTest = message.leafIndex == nil
            guard isTest || webhook.state == .active && webhook.nextLeafIndex == message.leafIndex else {
                return nil
            }
            let delivery = WebhookDelivery(
                number: webhook.deliveryCount,
                messageID: message.id,
                type: message.type,
                leafIndex: message.leafIndex,
                attempt: isTest ? 1 : webhook.failures.count + 1,
                attemptedAt: began,
                milliseconds: Int(max(.zero, now.duration(since: began)) / .milliseconds(1)),
                status: outcome.status,
                error: outcome.failure?.reason.shortened(to: Self.errorLength),
                excerpt: outcome.failure?.excerpt?.shortened(to: Self.excerptLength)
            )
            webhook.deliveryCount += 1
            try WebhookDeliveryStore(tenant: tenant).put(delivery, of: id, in: db)
            guard !isTest else {
                try store.update(webhook, at: now, in: db)
                return (delivery, false)
            }
            let step = webhook.failures.apply(outcome, at: now, jitter: jitter)
            webhook.nextAttemptAt = nil
            switch step {
            case .goOn: webhook.nextLeafIndex += 1
            case .tryAgain(let pause): webhook.nextAttemptAt = now.advanced(by: pause)
            case .pause(let reason): (webhook.state, webhook.pauseReason) = (.paused, reason)
            }
            guard webhook.state == .paused else {
                try store.update(webhook, at: now, in: db)
                return (delivery, step == .goOn)
            }
            let event = WebhookMoved(
                webhook: webhook,
                by: EntryMaker.source,
                reason: webhook.pauseReason,
                at: now
            )
            _ = try chronicle.record(event, of: tenant, in: db)
            return (delivery, false)
        }
    }
}

extension String {
    /// Without U+0000, which PostgreSQL refuses, and at most so long in characters, which are code points there.
    fileprivate func shortened(to limit: Int) -> String {
        String(UnicodeScalarView(unicodeScalars.lazy.filter { $0.value != 0 }.prefix(limit)))
    }
}

import Access
import Chronicle
import Evidence
import Hummingbird

extension Pages {
    func chronicle(_ request: Request, for caller: Caller) async throws -> ChroniclePage {
        try caller.require(.readLedger)
        let cursor = try request.leafIndexCursor()
        let filter = try request.feedFilter()
        async let frame = frame(for: caller)
        async let counts = feed.counts(of: caller.tenant)
        async let told = webhookRows(for: caller)
        let page = try await feed.events(
            of: caller.tenant,
            where: filter,
            before: cursor,
            limit: ChroniclePage.rowLimit
        )
        return ChroniclePage(
            frame: try await frame,
            filter: .init(type: filter.type, subject: filter.subject, receivedFrom: filter.receivedFrom),
            counts: try await counts.map { (type: $0.type, count: $0.count) },
            rows: page.events.map(FeedRow.init),
            cursor: cursor.map(String.init),
            nextCursor: page.next.map(String.init),
            webhooks: try await told?.rows,
            hasMoreWebhooks: try await told?.hasMore ?? false
        )
    }

    /// `nil` where they are not the caller's to see.
    private func webhookRows(for caller: Caller) async throws -> (rows: [WebhookRow], hasMore: Bool)? {
        guard caller.permissions.contains(.manageWebhooks) else { return nil }
        let page = try await webhooks.list(of: caller.tenant, limit: WebhookRow.limit)
        let last = try await webhooks.lastDeliveries(of: page.webhooks.map(\.id), tenant: caller.tenant)
        return (page.webhooks.map { WebhookRow($0, last: last[$0.id]) }, page.next != nil)
    }
}

extension FeedRow {
    fileprivate init(_ event: RecordedEvent) {
        self.init(
            leafIndex: event.leafIndex,
            type: event.type,
            subject: event.subject,
            actor: event.actor,
            receivedFrom: event.receivedFrom,
            source: event.receivedFrom == nil ? nil : event.source,
            happenedAt: event.happenedAt,
            appendedAt: event.appendedAt
        )
    }
}

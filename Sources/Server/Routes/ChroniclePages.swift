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
            nextCursor: page.next.map(String.init)
        )
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

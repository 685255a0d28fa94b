import API
import Access
import Chronicle
import Evidence
import Hummingbird
import Ledger

/// `/api/v1/chronicle/events`: what happened.
struct ChronicleRoutes: Sendable {
    let feed: Feed
    let reader: LedgerReader

    func add(to api: RouterGroup<AppRequestContext>) {
        let events = api.group("chronicle/events")
        events.get { request, context in
            let caller = try context.caller()
            try caller.require(.readLedger)
            let page = try await feed.events(
                of: caller.tenant,
                where: try request.feedFilter(),
                before: try request.leafIndexCursor(),
                limit: try request.queryInteger("limit", in: Feed.limits) ?? Feed.defaultLimit
            )
            return try Response.json(
                Wire.Page(
                    items: page.events.map { Wire.FeedEvent($0) },
                    nextCursor: page.next.map(String.init)
                )
            )
        }
        events.get(":entry") { _, context in
            let caller = try context.caller()
            try caller.require(.readLedger)
            let reference = try context.parameters.reference("entry")
            guard let row = try await reader.entry(reference, of: .chronicle, tenant: caller.tenant) else {
                throw LedgerError.unknownEntry(reference)
            }
            // Of the ledger itself, which the feed follows by moments.
            let event = RecordedEvent(
                leafIndex: row.leafIndex,
                entryID: row.entryID,
                appendedAt: row.appendedAt,
                bytes: row.bytes
            )
            let entry = row.bytes.flatMap { try? Entry(parsing: $0) }
            return try Response.json(Wire.FeedEvent(event, data: entry.map { .object($0.data) }))
        }
    }
}

extension Request {
    func feedFilter() throws -> Feed.Filter {
        Feed.Filter(
            type: query("type"),
            subject: query("subject"),
            source: query("source"),
            receivedFrom: query("received_from"),
            since: try queryInstant("since"),
            until: try queryInstant("until")
        )
    }

    /// The place after which a list goes on that is sorted by leaf index.
    func leafIndexCursor() throws -> Int? { try cursor { Int($0).flatMap { $0 >= 0 ? $0 : nil } } }

    func queryInstant(_ name: String) throws -> Instant? {
        guard let text = query(name) else { return nil }
        guard let instant = Instant(rfc3339: text) else {
            throw Problem.invalidValue(
                name,
                "\(name) is no time of RFC 3339",
                remedy: "write it as 2026-01-31T09:30:00Z"
            )
        }
        return instant
    }
}

extension Wire.FeedEvent {
    fileprivate init(_ event: RecordedEvent, data: JSON? = nil) {
        self.init(
            leafIndex: event.leafIndex,
            entryID: event.entryID.text,
            type: event.type,
            source: event.source,
            subject: event.subject,
            receivedFrom: event.receivedFrom,
            actor: event.actor,
            happenedAt: event.happenedAt,
            appendedAt: event.appendedAt,
            data: data
        )
    }
}

package import Evidence

/// Which events of the feed are asked for; `nil` for any.
package struct FeedFilter: Hashable, Sendable {
    package var type: String?
    package var subject: String?
    package var source: String?
    package var receivedFrom: String?
    package var since: Instant?
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

extension APIClient {
    /// What happened, the latest first.
    package func events(where filter: FeedFilter, _ page: PageQuery) async throws -> Wire.Page<Wire.FeedEvent>
    {
        try await get(
            RequestPath("chronicle", "events")
                .asking("type", filter.type)
                .asking("subject", filter.subject)
                .asking("source", filter.source)
                .asking("received_from", filter.receivedFrom)
                .asking("since", filter.since?.rfc3339)
                .asking("until", filter.until?.rfc3339)
                .asking(page)
        )
    }

    /// One event with its data, by leaf index or entry identifier.
    package func event(_ reference: String) async throws -> Wire.FeedEvent {
        try await get(RequestPath("chronicle", "events", reference))
    }
}

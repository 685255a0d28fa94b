package import Evidence

extension Wire {
    /// What happened, as the feed of the chronicle tells it. Of an event that a source outside handed in, `type`,
    /// `source`, `subject` and `happenedAt` are the event's own, and `receivedFrom` names the source.
    package struct FeedEvent: Codable, Hashable, Sendable {
        package var leafIndex: Int
        package var entryID: String
        package var type: String
        package var source: String?
        package var subject: String?
        package var receivedFrom: String?
        package var actor: String?
        package var happenedAt: Instant?
        package var appendedAt: Instant
        /// The facts that its entry carries; in a list and of an erased entry null.
        package var data: JSON?

        package init(
            leafIndex: Int,
            entryID: String,
            type: String,
            source: String? = nil,
            subject: String? = nil,
            receivedFrom: String? = nil,
            actor: String? = nil,
            happenedAt: Instant? = nil,
            appendedAt: Instant,
            data: JSON? = nil
        ) {
            self.leafIndex = leafIndex
            self.entryID = entryID
            self.type = type
            self.source = source
            self.subject = subject
            self.receivedFrom = receivedFrom
            self.actor = actor
            self.happenedAt = happenedAt
            self.appendedAt = appendedAt
            self.data = data
        }
    }
}

package import Evidence

/// What is told of one entry.
///
/// The body is the entry, a CloudEvent, with two extensions more: `leafindex`, where it stands in its ledger, and
/// `proofurl`, where its evidence bundle is. Without the two, its canonical form is byte for byte what the ledger holds.
package struct WebhookMessage: Hashable, Sendable {
    /// Stays the same however often it is told.
    package var id: UniqueID
    package var type: String
    /// `nil` for a test.
    package var leafIndex: Int?
    package var body: [UInt8]

    package static let mediaType = "application/cloudevents+json"
    package static let testType = "muniment.webhook.test"

    /// `nil` where the bytes are no entry.
    ///
    /// - Parameter origin: `https://muniment.example.org`; `nil` where it is not known, and then the link is a path.
    init?(_ row: ChainRow, as type: String, origin: String?) {
        guard let bytes = row.bytes, let json = try? JSON(parsing: bytes, limits: Entry.limits),
            var event = json.object
        else { return nil }
        let place = "/api/v1/ledgers/\(row.ledger)/entries/\(row.entryID)/bundle"
        event["leafindex"] = .integer(row.leafIndex)
        event["proofurl"] = .string((origin ?? "") + place)
        self.init(
            id: row.entryID,
            type: type,
            leafIndex: row.leafIndex,
            body: JSON.object(event).canonicalBytes()
        )
    }

    /// Of something that is no entry.
    package init(id: UniqueID, event: JSON) {
        self.init(id: id, type: event["type"]?.string ?? "", leafIndex: nil, body: event.canonicalBytes())
    }

    private init(id: UniqueID, type: String, leafIndex: Int?, body: [UInt8]) {
        self.id = id
        self.type = type
        self.leafIndex = leafIndex
        self.body = body
    }

    /// A message that says nothing but that it came.
    static func test(of webhook: String, id: UniqueID, at now: Instant) -> WebhookMessage {
        let event: JSON = [
            "specversion": "1.0", "id": .string(id.text), "source": "urn:muniment", "type": .string(testType),
            "subject": .string(Webhook.subject(webhook)), "time": .string(now.rfc3339),
            "datacontenttype": "application/json", "data": ["webhook": .string(webhook)],
        ]
        return WebhookMessage(id: id, type: testType, leafIndex: nil, body: event.canonicalBytes())
    }
}

package import Evidence

extension Wire {
    /// `POST /sources`; `settings` has the members of its kind.
    package struct SourceDraft: Codable, Hashable, Sendable {
        package var name: String
        package var kind: String
        package var settings: JSON?

        package init(name: String, kind: String, settings: JSON? = nil) {
            self.name = name
            self.kind = kind
            self.settings = settings
        }
    }

    /// Where events come from. `failure` says why it can't be read at present; `waiting` how many parked events wait,
    /// and is null in a list.
    package struct Source: Codable, Hashable, Sendable {
        package var name: String
        package var kind: String
        package var settings: JSON
        package var isEnabled: Bool
        package var createdBy: String
        package var createdAt: Instant
        package var failure: String?
        package var failedAt: Instant?
        package var cursor: String?
        package var waiting: Int?

        package init(
            name: String,
            kind: String,
            settings: JSON,
            isEnabled: Bool,
            createdBy: String,
            createdAt: Instant,
            failure: String? = nil,
            failedAt: Instant? = nil,
            cursor: String? = nil,
            waiting: Int? = nil
        ) {
            self.name = name
            self.kind = kind
            self.settings = settings
            self.isEnabled = isEnabled
            self.createdBy = createdBy
            self.createdAt = createdAt
            self.failure = failure
            self.failedAt = failedAt
            self.cursor = cursor
            self.waiting = waiting
        }
    }

    /// What a source handed in and could not be recorded; `body` is null where it was longer than any event may be.
    package struct ParkedEvent: Codable, Hashable, Sendable {
        package var parkedID: String
        package var position: String
        package var reason: String
        package var body: Base64Bytes?
        package var digest: String
        package var sizeBytes: Int
        package var parkedAt: Instant
        package var replayedAt: Instant?

        package init(
            parkedID: String,
            position: String,
            reason: String,
            body: Base64Bytes? = nil,
            digest: String,
            sizeBytes: Int,
            parkedAt: Instant,
            replayedAt: Instant? = nil
        ) {
            self.parkedID = parkedID
            self.position = position
            self.reason = reason
            self.body = body
            self.digest = digest
            self.sizeBytes = sizeBytes
            self.parkedAt = parkedAt
            self.replayedAt = replayedAt
        }
    }

    /// `POST /sources/{name}/replay`: the parked events once more or, with `fromStart`, the whole source.
    package struct ReplayOrder: Codable, Hashable, Sendable {
        package var fromStart: Bool?

        package init(fromStart: Bool? = nil) { self.fromStart = fromStart }
    }

    /// How many parked events are recorded now, and how many wait still.
    package struct Replay: Codable, Hashable, Sendable {
        package var recorded: Int
        package var waiting: Int

        package init(recorded: Int, waiting: Int) {
            self.recorded = recorded
            self.waiting = waiting
        }
    }

    /// What became of one event that was sent: `accepted`, `duplicate` or `parked`.
    package struct Reception: Codable, Hashable, Sendable {
        package var id: String?
        package var outcome: String
        package var reason: String?
        package var receipt: Receipt?

        package init(id: String? = nil, outcome: String, reason: String? = nil, receipt: Receipt? = nil) {
            self.id = id
            self.outcome = outcome
            self.reason = reason
            self.receipt = receipt
        }
    }
}

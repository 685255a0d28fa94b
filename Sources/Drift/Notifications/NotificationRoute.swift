package import Evidence
package import Kinds
import Postgres

/// What somebody may be told of.
package enum NotificationEvent: String, CaseIterable, Hashable, Sendable {
    case opened
    case reopened
    case acknowledged
    case accepted
    /// The time that it was accepted for is over.
    case acceptedExpired = "accepted_expired"
    case resolved
    case runFailed = "run_failed"
    /// The rotation of a secret fails and does not mend by itself, and that it goes on again.
    case rotationFailed = "rotation_failed"
    /// A SecretID of an AppRole was shown after its last use.
    case secretIDReused = "secret_id_reused"
    /// Somebody who is watched for was found in a transparency log, or in a ledger of ours.
    case watchlistHit = "watchlist_hit"
    /// A transparency log contradicts itself, was put back, stands still, or takes nothing more.
    case logAlarm = "log_alarm"

    static let standard: [NotificationEvent] = [.opened, .reopened, .acceptedExpired, .resolved, .runFailed]
}

package enum NotificationChannel: String, CaseIterable, Hashable, Sendable {
    case email
    /// One of the tenant's webhooks, by its name.
    case webhook
}

/// How soon somebody is told.
package enum NotificationDigest: Int, CaseIterable, Hashable, Sendable {
    case atOnce = 0
    case hourly = 3_600
    case daily = 86_400

    package var word: String {
        switch self {
        case .atOnce: "at_once"
        case .hourly: "hourly"
        case .daily: "daily"
        }
    }

    package init?(word: String) {
        guard let known = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = known
    }
}

/// Who is told of which findings, and how soon.
package struct NotificationRoute: Hashable, Sendable {
    /// Of a tenant.
    package static let countLimit = 100

    package var id: UniqueID
    package var name: String
    package var channel: NotificationChannel
    /// A mail address, or the name of a webhook.
    package var address: String
    package var events: [NotificationEvent]
    /// At least.
    package var severity: Severity
    /// None: all.
    package var baselines: [UniqueID]
    /// None: all.
    package var types: [String]
    package var digest: NotificationDigest
    package var isEnabled: Bool
    package var createdBy: String
    package var createdAt: Instant
    package var removedAt: Instant?

    var severities: [Severity] {
        switch severity {
        case .high: [.high]
        case .medium: [.high, .medium]
        case .low: Severity.allCases
        }
    }

    init(_ row: Row) throws {
        id = try row["notification_route_id"]
        name = try row["route_name"]
        channel = NotificationChannel(rawValue: try row["channel"]) ?? .email
        address = try row["address"]
        events = (try row["events"] as [String]).compactMap(NotificationEvent.init)
        let severities: [String] = try row["severities"]
        severity = severities.contains("low") ? .low : severities.contains("medium") ? .medium : .high
        baselines = try row["baselines"]
        types = try row["subject_types"]
        digest = NotificationDigest(rawValue: try row["digest_seconds"]) ?? .atOnce
        isEnabled = try row["is_enabled"]
        createdBy = try row["created_by"]
        createdAt = try row["created_at"]
        removedAt = try row["removed_at"]
    }

    init(_ draft: NotificationDraft, id: UniqueID, baselines: [UniqueID], by actor: String, at now: Instant) {
        self.id = id
        name = draft.name
        channel = draft.channel
        address = draft.address
        events = draft.events
        severity = draft.severity
        self.baselines = baselines
        types = draft.types.map(\.rawValue)
        digest = draft.digest
        isEnabled = true
        createdBy = actor
        createdAt = now
    }
}

/// What somebody asks for.
package struct NotificationDraft: Hashable, Sendable {
    package var name: String
    package var channel: NotificationChannel
    package var address: String
    package var events: [NotificationEvent]
    package var severity: Severity
    /// Names or identifiers.
    package var baselines: [String]
    package var types: [KindName]
    package var digest: NotificationDigest

    /// From the words of the wire; what is absent is as most want it.
    package init(
        name: String,
        channel: String,
        address: String,
        events: [String]? = nil,
        severity: String? = nil,
        baselines: [String]? = nil,
        types: [String]? = nil,
        digest: String? = nil
    ) throws(DriftError) {
        self.name = name
        self.channel = try DriftField("channel").word(channel)
        self.address = address
        var known: [NotificationEvent] = []
        for word in events ?? [] {
            let event: NotificationEvent = try DriftField("events").word(word)
            if !known.contains(event) { known.append(event) }
        }
        self.events = events == nil ? NotificationEvent.standard : known
        self.severity =
            try severity.map { word throws(DriftError) in try DriftField("severity").word(word) } ?? .low
        self.baselines = baselines ?? []
        var kinds: [KindName] = []
        for word in types ?? [] { kinds.append(try DriftField("subject_types").word(word)) }
        self.types = kinds
        guard let digest else {
            self.digest = .atOnce
            return
        }
        guard let chosen = NotificationDigest(word: digest) else {
            throw DriftField("digest").refused(
                "has no value «\(digest)»",
                "use one of: \(NotificationDigest.allCases.map(\.word).joined(separator: ", "))"
            )
        }
        self.digest = chosen
    }

    func check() throws(DriftError) {
        let isName = name.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || "-_.".utf8.contains(byte)
        }
        guard (1...100).contains(name.utf8.count), isName else {
            throw DriftField("name").refused(
                "has other characters than a name's, or none, or too many",
                "give 1 to 100 of a-z, 0-9, dot, hyphen and underscore"
            )
        }
        try DriftField("to").text(address, atMost: 254)
        guard !events.isEmpty else {
            throw DriftField("events").refused("are none", "name some, or leave them out for the usual ones")
        }
        try DriftField("baselines").count(baselines.count, atMost: 100)
        try DriftField("subject_types").count(types.count, atMost: 100)
    }
}

/// What is told together, under one identifier however often it is sent.
package struct NotificationMessage: Hashable, Sendable {
    package enum State: String, Hashable, Sendable {
        case waiting
        case sent
        /// It never goes as it is.
        case parked
    }

    package var id: UniqueID
    package var routeID: UniqueID
    /// `{"event", "state", "finding_id" | "operation_run_id", "title", "subject_type", "severity", "at", …}`; none of a test.
    package var items: [JSON]
    /// Of which `items` are the first.
    package var itemCount: Int
    package var state: State
    package var attempts: Int
    package var nextAttemptAt: Instant
    package var answer: String?
    package var createdAt: Instant
    package var endedAt: Instant?

    init(_ row: Row) throws {
        id = try row["notification_message_id"]
        routeID = try row["notification_route_id"]
        items = (try row["items"] as JSON).array ?? []
        itemCount = try row["item_count"]
        state = State(rawValue: try row["state"]) ?? .parked
        attempts = try row["attempt_count"]
        nextAttemptAt = try row["next_attempt_at"]
        answer = try row["answer"]
        createdAt = try row["created_at"]
        endedAt = try row["ended_at"]
    }
}

/// What became of an attempt.
package enum NotificationOutcome: Hashable, Sendable {
    case sent(String)
    case delayed(String)
    case refused(String)
}

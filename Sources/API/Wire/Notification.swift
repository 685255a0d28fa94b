package import Evidence

extension Wire {
    /// `POST /notifications`. `channel` is `email`, `to` then an address, or `webhook`, `to` then the name of one; what is
    /// absent is as most want it: at once, of every severity, and of what is opened, reopened, resolved or failed.
    package struct NotificationDraft: Codable, Hashable, Sendable {
        package var name: String
        package var channel: String
        package var to: String
        package var events: [String]?
        package var severity: String?
        package var baselines: [String]?
        package var subjectTypes: [String]?
        package var digest: String?

        package init(
            name: String,
            channel: String,
            to: String,
            events: [String]? = nil,
            severity: String? = nil,
            baselines: [String]? = nil,
            subjectTypes: [String]? = nil,
            digest: String? = nil
        ) {
            self.name = name
            self.channel = channel
            self.to = to
            self.events = events
            self.severity = severity
            self.baselines = baselines
            self.subjectTypes = subjectTypes
            self.digest = digest
        }
    }

    /// Who is told of findings; `messages`, the latest first, are null in a list.
    package struct Notification: Codable, Hashable, Sendable {
        package var notificationRouteID: String
        package var name: String
        package var channel: String
        package var to: String
        package var events: [String]
        package var severity: String
        package var baselines: [String]
        package var subjectTypes: [String]
        package var digest: String
        package var isEnabled: Bool
        package var createdBy: String
        package var createdAt: Instant
        package var messages: [NotificationMessage]?
        package var receipt: Receipt?

        package init(
            notificationRouteID: String,
            name: String,
            channel: String,
            to: String,
            events: [String],
            severity: String,
            baselines: [String],
            subjectTypes: [String],
            digest: String,
            isEnabled: Bool,
            createdBy: String,
            createdAt: Instant,
            messages: [NotificationMessage]? = nil,
            receipt: Receipt? = nil
        ) {
            self.notificationRouteID = notificationRouteID
            self.name = name
            self.channel = channel
            self.to = to
            self.events = events
            self.severity = severity
            self.baselines = baselines
            self.subjectTypes = subjectTypes
            self.digest = digest
            self.isEnabled = isEnabled
            self.createdBy = createdBy
            self.createdAt = createdAt
            self.messages = messages
            self.receipt = receipt
        }
    }

    /// What was told together: `waiting`, `sent` or `parked`; `answer` is what the other side said, or why it did not go.
    package struct NotificationMessage: Codable, Hashable, Sendable {
        package var notificationMessageID: String
        package var itemCount: Int
        package var state: String
        package var attempts: Int
        package var nextAttemptAt: Instant?
        package var answer: String?
        package var createdAt: Instant
        package var endedAt: Instant?

        package init(
            notificationMessageID: String,
            itemCount: Int,
            state: String,
            attempts: Int,
            nextAttemptAt: Instant? = nil,
            answer: String? = nil,
            createdAt: Instant,
            endedAt: Instant? = nil
        ) {
            self.notificationMessageID = notificationMessageID
            self.itemCount = itemCount
            self.state = state
            self.attempts = attempts
            self.nextAttemptAt = nextAttemptAt
            self.answer = answer
            self.createdAt = createdAt
            self.endedAt = endedAt
        }
    }
}

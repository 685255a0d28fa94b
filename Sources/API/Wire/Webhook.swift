package import Evidence

extension Wire {
    /// `POST /webhooks`; `types` are types of events, or their beginning with `.*` behind it.
    package struct WebhookDraft: Codable, Hashable, Sendable {
        package var name: String
        package var url: String
        package var types: [String]?

        package init(name: String, url: String, types: [String]? = nil) {
            self.name = name
            self.url = url
            self.types = types
        }
    }

    /// Where events are told to. `secret` is there where it was added just now, and nowhere else; `deliveries`, the last
    /// attempts, are null in a list.
    package struct Webhook: Codable, Hashable, Sendable {
        package var webhookID: String
        package var name: String
        package var url: String
        package var types: [String]
        /// `active` or `paused`.
        package var state: String
        package var pauseReason: String?
        /// The index in the chronicle from which on nothing was told yet.
        package var nextLeafIndex: Int
        package var failures: Int
        package var failingSince: Instant?
        package var nextAttemptAt: Instant?
        package var createdBy: String
        package var createdAt: Instant
        package var secret: String?
        package var deliveries: [WebhookDelivery]?

        package init(
            webhookID: String,
            name: String,
            url: String,
            types: [String],
            state: String,
            pauseReason: String? = nil,
            nextLeafIndex: Int,
            failures: Int,
            failingSince: Instant? = nil,
            nextAttemptAt: Instant? = nil,
            createdBy: String,
            createdAt: Instant,
            secret: String? = nil,
            deliveries: [WebhookDelivery]? = nil
        ) {
            self.webhookID = webhookID
            self.name = name
            self.url = url
            self.types = types
            self.state = state
            self.pauseReason = pauseReason
            self.nextLeafIndex = nextLeafIndex
            self.failures = failures
            self.failingSince = failingSince
            self.nextAttemptAt = nextAttemptAt
            self.createdBy = createdBy
            self.createdAt = createdAt
            self.secret = secret
            self.deliveries = deliveries
        }
    }

    /// One attempt; `error` is null where it succeeded, `leaf_index` for a test.
    package struct WebhookDelivery: Codable, Hashable, Sendable {
        package var messageID: String
        package var type: String
        package var leafIndex: Int?
        package var attempt: Int
        package var attemptedAt: Instant
        package var durationMS: Int
        package var status: Int?
        package var error: String?
        package var excerpt: String?

        package init(
            messageID: String,
            type: String,
            leafIndex: Int? = nil,
            attempt: Int,
            attemptedAt: Instant,
            durationMS: Int,
            status: Int? = nil,
            error: String? = nil,
            excerpt: String? = nil
        ) {
            self.messageID = messageID
            self.type = type
            self.leafIndex = leafIndex
            self.attempt = attempt
            self.attemptedAt = attemptedAt
            self.durationMS = durationMS
            self.status = status
            self.error = error
            self.excerpt = excerpt
        }
    }

    /// `POST /webhooks/{name}/pause`.
    package struct WebhookPause: Codable, Hashable, Sendable {
        package var reason: String?

        package init(reason: String? = nil) { self.reason = reason }
    }

    /// `POST /webhooks/{name}/resume`; `skip` says what of the events that wait is not told: `none`, `one` or `all`.
    package struct WebhookResumption: Codable, Hashable, Sendable {
        package var skip: String?

        package init(skip: String? = nil) { self.skip = skip }
    }
}

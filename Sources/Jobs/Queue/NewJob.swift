package import Evidence

/// A job that is asked for.
package struct NewJob: Hashable, Sendable {
    /// The name of what is to be done; a `JobHandler` has the same.
    package var kind: String
    /// What the handler reads. Shown to who may see jobs: no secrets.
    package var arguments: JSONObject
    /// Among the tenant's unfinished jobs of a kind there is one of a key; asking again gives that one.
    package var uniqueKey: String?
    package var priority: JobPriority
    /// Not before; `nil` for at once.
    package var runAt: Instant?
    package var maxAttempts: Int

    package static let standardAttempts = 10

    package init(
        _ kind: String,
        _ arguments: JSONObject = [:],
        uniqueKey: String? = nil,
        priority: JobPriority = .normal,
        runAt: Instant? = nil,
        maxAttempts: Int = standardAttempts
    ) {
        precondition(Self.lengths.contains(kind.unicodeScalars.count), "a kind has 1 to 100 characters")
        precondition((1...1_000).contains(maxAttempts), "a job is begun 1 to 1,000 times")
        self.kind = kind
        self.arguments = arguments
        self.uniqueKey = uniqueKey
        self.priority = priority
        self.runAt = runAt
        self.maxAttempts = maxAttempts
    }

    private static let lengths = 1...100
}

/// What is due at the same time is begun in this order.
package enum JobPriority: Int, Hashable, Sendable, CaseIterable {
    case urgent = 0
    case normal = 1
    case low = 2
    case idle = 3
}

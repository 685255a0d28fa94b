package import Evidence

extension Wire {
    /// A job of the queue. One that waits, for its time or for its next attempt, is `available`.
    package struct Job: Codable, Hashable, Sendable {
        package var jobID: String
        package var kind: String
        package var arguments: JSON
        package var uniqueKey: String?
        package var priority: String
        package var state: String
        /// Not before.
        package var runAt: Instant
        package var attempt: Int
        package var maxAttempts: Int
        package var isCancelRequested: Bool
        package var progress: JobProgress?
        /// Why the last attempt failed.
        package var error: String?
        package var createdAt: Instant
        package var startedAt: Instant?
        package var finishedAt: Instant?

        package init(
            jobID: String,
            kind: String,
            arguments: JSON,
            uniqueKey: String? = nil,
            priority: String,
            state: String,
            runAt: Instant,
            attempt: Int,
            maxAttempts: Int,
            isCancelRequested: Bool,
            progress: JobProgress? = nil,
            error: String? = nil,
            createdAt: Instant,
            startedAt: Instant? = nil,
            finishedAt: Instant? = nil
        ) {
            self.jobID = jobID
            self.kind = kind
            self.arguments = arguments
            self.uniqueKey = uniqueKey
            self.priority = priority
            self.state = state
            self.runAt = runAt
            self.attempt = attempt
            self.maxAttempts = maxAttempts
            self.isCancelRequested = isCancelRequested
            self.progress = progress
            self.error = error
            self.createdAt = createdAt
            self.startedAt = startedAt
            self.finishedAt = finishedAt
        }
    }

    /// How far a job says it is.
    package struct JobProgress: Codable, Hashable, Sendable {
        package var done: Int
        package var total: Int?
        package var note: String?

        package init(done: Int, total: Int? = nil, note: String? = nil) {
            self.done = done
            self.total = total
            self.note = note
        }
    }
}

package import Evidence
import Postgres

/// Where a job stands. One that waits for its time, or for its next attempt, is `available` with a later `runAt`.
package enum JobState: String, Hashable, Sendable, CaseIterable {
    case available
    case running
    case completed
    case cancelled
    /// Failed as often as it may: kept until somebody replays or cancels it.
    case dead
}

/// How far a running job says it is.
package struct JobProgress: Hashable, Sendable {
    package var done: Int
    /// `nil` where nobody knows.
    package var total: Int?
    package var note: String?

    package init(done: Int, total: Int? = nil, note: String? = nil) {
        self.done = done
        self.total = total
        self.note = note
    }
}

/// A job as its tenant sees it.
package struct Job: Hashable, Sendable {
    package var id: UniqueID
    package var kind: String
    package var arguments: JSON
    package var uniqueKey: String?
    package var priority: JobPriority
    package var state: JobState
    package var runAt: Instant
    package var attempt: Int
    package var maxAttempts: Int
    package var isCancelRequested: Bool
    package var progress: JobProgress?
    /// Why the last attempt failed.
    package var error: String?
    package var createdAt: Instant
    package var claimedAt: Instant?
    package var finishedAt: Instant?

    init(_ row: Row) throws {
        id = try row["job_id"]
        kind = try row["kind"]
        arguments = try row["arguments"]
        uniqueKey = try row["unique_key"]
        guard let priority = JobPriority(rawValue: try row["priority"]) else {
            throw PostgresError.decoding(column: "priority", expected: "a priority", oid: PostgresType.int2)
        }
        self.priority = priority
        state = try JobState(row)
        runAt = try row["run_at"]
        attempt = try row["attempt"]
        maxAttempts = try row["max_attempts"]
        isCancelRequested = try row["cancel_requested_at"] as Instant? != nil
        progress = try JobProgress(row)
        error = try row["error"]
        createdAt = try row["created_at"]
        claimedAt = try row["claimed_at"]
        finishedAt = try row["finished_at"]
    }
}

extension Query.StringInterpolation {
    /// The columns of a job; a text of ours, so that they are listed once.
    mutating func appendInterpolation(columnsOf type: Job.Type) {
        appendLiteral(
            """
            job_id, kind, arguments, unique_key, priority, state, run_at, attempt, max_attempts, cancel_requested_at,
                   progress_done, progress_total, progress_note, error, created_at, claimed_at, finished_at
            """
        )
    }
}

extension JobState {
    init(_ row: Row) throws {
        guard let state = Self(rawValue: try row["state"]) else {
            throw PostgresError.decoding(column: "state", expected: "a job's state", oid: PostgresType.text)
        }
        self = state
    }
}

extension JobProgress {
    fileprivate init?(_ row: Row) throws {
        guard let done: Int = try row["progress_done"] else { return nil }
        self.init(done: done, total: try row["progress_total"], note: try row["progress_note"])
    }
}

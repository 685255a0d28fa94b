package import Evidence
package import Postgres
import Synchronization

/// One attempt at a job, as its handler sees it.
package final class JobRun: Sendable {
    package let id: UniqueID
    package let tenant: TenantID
    package let kind: String
    package let arguments: JSON
    /// From 1.
    package let attempt: Int
    package let maxAttempts: Int
    /// What an earlier attempt left with `remember`.
    package let bookmark: JSON?
    let fence: Int
    private let now: @Sendable () -> Instant
    private let state = Mutex(State())

    private struct State {
        var progress: JobProgress?
        var isCompleting = false
    }

    init(_ row: Row, now: @escaping @Sendable () -> Instant) throws {
        id = try row["job_id"]
        tenant = try row["tenant_id"]
        kind = try row["kind"]
        arguments = try row["arguments"]
        attempt = try row["attempt"]
        maxAttempts = try row["max_attempts"]
        bookmark = try row["bookmark"]
        fence = try row["fence"]
        self.now = now
    }

    /// Says how far the job is; costs nothing, and is written about once a second.
    package func report(_ done: Int, of total: Int? = nil, _ note: String? = nil) {
        let note = note.map { $0.storable(upTo: Self.noteLength) }
        state.withLock { $0.progress = JobProgress(done: done, total: total, note: note) }
    }

    private static let noteLength = 200

    /// Completes the job in the transaction of its effects: both are committed, or neither. For the last statement of a
    /// transaction for `tenant`.
    ///
    /// - Throws: `JobError.claimLost` where another worker has taken the job, so that the effects are rolled back.
    package func complete(in db: isolated Connection) throws {
        state.withLock { $0.isCompleting = true }
        let touched = try db.execute(
            """
            UPDATE jobs.jobs
            SET state = 'completed', claimed_by = NULL, heartbeat_at = NULL, error = NULL, finished_at = \(now())
            WHERE tenant_id = \(tenant) AND job_id = \(id) AND state = 'running' AND fence = \(fence)
            """
        )
        guard touched == 1 else { throw JobError.claimLost }
    }

    /// Leaves `bookmark` for the next attempt, in the transaction of what it tells of: a long job goes on from there.
    ///
    /// - Throws: `JobError.claimLost`, as `complete(in:)`.
    package func remember(_ bookmark: JSON, in db: isolated Connection) throws {
        let touched = try db.execute(
            """
            UPDATE jobs.jobs
            SET bookmark = \(bookmark)
            WHERE tenant_id = \(tenant) AND job_id = \(id) AND state = 'running' AND fence = \(fence)
            """
        )
        guard touched == 1 else { throw JobError.claimLost }
    }

    /// Whether a transaction with the completion is, or was, on its way: the job may be the handler's and yet not run.
    var isCompleting: Bool { state.withLock { $0.isCompleting } }

    /// What was reported since this was last asked.
    func takeProgress() -> JobProgress? {
        state.withLock { state in
            defer { state.progress = nil }
            return state.progress
        }
    }
}

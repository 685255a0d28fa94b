import Synchronization

/// Statements that one task awaits: sent together up to one Sync, they are one implicit transaction.
final class PipelineRequest: Sendable {
    private struct State {
        var continuation: CheckedContinuation<[QueryResult], any Error>?
        var outcome: Result<[QueryResult], any Error>?
        var wasSentAgain = false
    }

    let queries: [Query]
    /// Whether the first statement sets what holds for the others.
    let hasSetting: Bool
    /// Whether a tenant is part of that.
    let hasTenant: Bool
    let isWrite: Bool
    /// Requests of one lane share a connection while it lives.
    let lane: Int?
    let askedAt: ContinuousClock.Instant
    private let state = Mutex(State())

    init(_ queries: [Query], after setting: Query?, hasTenant: Bool, isWrite: Bool, lane: Int?) {
        self.queries = setting.map { [$0] + queries } ?? queries
        hasSetting = setting != nil
        self.hasTenant = hasTenant
        self.isWrite = isWrite
        self.lane = lane
        askedAt = ContinuousClock.now
    }

    /// Waits for the outcome. A cancelled task stops waiting; the statement goes on until its short timeout.
    func results(afterSubmitting submit: (PipelineRequest) -> Void) async throws -> [QueryResult] {
        try await withTaskCancellationHandler {
            submit(self)
            return try await withCheckedThrowingContinuation { continuation in
                let outcome = state.withLock { state in
                    if state.outcome == nil { state.continuation = continuation }
                    return state.outcome
                }
                if let outcome { continuation.resume(with: outcome) }
            }
        } onCancel: {
            finish(.failure(CancellationError()))
        }
    }

    /// Whether nobody waits any longer: such a request is not sent.
    var isFinished: Bool { state.withLock { $0.outcome != nil } }

    /// Whether it may be sent once more; the answer is yes at most once.
    func takeSecondChance() -> Bool {
        state.withLock {
            guard $0.outcome == nil, !$0.wasSentAgain else { return false }
            $0.wasSentAgain = true
            return true
        }
    }

    /// The first outcome counts.
    func finish(_ outcome: Result<[QueryResult], any Error>) {
        let continuation = state.withLock { state -> CheckedContinuation<[QueryResult], any Error>? in
            guard state.outcome == nil else { return nil }
            state.outcome = outcome
            defer { state.continuation = nil }
            return state.continuation
        }
        continuation?.resume(with: outcome)
    }

    /// The connection ended while the request was on its way.
    func lose(reason: String) {
        finish(
            .failure(isWrite ? PostgresError.outcomeUnknown(reason: reason) : .connectionLost(reason: reason))
        )
    }
}

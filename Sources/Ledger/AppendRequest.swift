import Evidence
import Synchronization

/// One caller's entry on its way to the ledger, and the caller, who waits for the first outcome.
final class AppendRequest: Sendable {
    private struct State {
        var continuation: CheckedContinuation<Receipt, any Error>?
        var outcome: Result<Receipt, any Error>?
    }

    let entry: PreparedEntry
    let key: IdempotencyKey?
    let rows: (any EntryRows)?
    /// What must hold still when it is appended.
    let premises: [Premise]
    private let state = Mutex(State())

    init(
        _ entry: PreparedEntry,
        key: IdempotencyKey?,
        rows: (any EntryRows)? = nil,
        premises: [Premise] = []
    ) {
        self.entry = entry
        self.key = key
        self.rows = rows
        self.premises = premises
    }

    var byteCount: Int { entry.bytes.count + (rows?.byteCount ?? 0) }

    /// Submits and waits for the outcome. A cancelled task stops waiting at once.
    func receipt(afterSubmitting submit: (AppendRequest) -> Void) async throws -> Receipt {
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

    /// Whether nobody waits any longer: such an entry is not sent.
    var isFinished: Bool { state.withLock { $0.outcome != nil } }

    /// The first outcome counts.
    func finish(_ outcome: Result<Receipt, any Error>) {
        let continuation = state.withLock { state -> CheckedContinuation<Receipt, any Error>? in
            guard state.outcome == nil else { return nil }
            state.outcome = outcome
            defer { state.continuation = nil }
            return state.continuation
        }
        continuation?.resume(with: outcome)
    }
}

import Evidence
import Synchronization

/// One caller's entry on its way to the ledger, and the caller, who waits for the first outcome.
final class AppendRequest: Sendable {
    private struct State {
        var continuation: CheckedContinuation<Receipt, any Error>?
        var outcome: Result<Receipt, any Error>?
        var prepared: PreparedEntry?
    }

    let entry: Entry
    let key: IdempotencyKey?
    let rows: (any EntryRows)?
    /// What must hold still when it is appended.
    let premises: [Premise]
    /// About as many bytes are sent.
    let byteCount: Int
    private let state: Mutex<State>

    /// An entry that whoever appends prepares.
    init(_ entry: Entry, key: IdempotencyKey?, premises: [Premise] = []) {
        self.entry = entry
        self.key = key
        self.premises = premises
        rows = nil
        byteCount = entry.roughByteCount
        state = Mutex(State())
    }

    init(
        _ prepared: PreparedEntry,
        key: IdempotencyKey?,
        rows: (any EntryRows)? = nil,
        premises: [Premise] = []
    ) {
        entry = prepared.entry
        self.key = key
        self.rows = rows
        self.premises = premises
        byteCount = prepared.bytes.count + (rows?.byteCount ?? 0)
        state = Mutex(State(prepared: prepared))
    }

    /// The entry's bytes and hash, made when they are asked for first.
    var prepared: PreparedEntry {
        get throws(EntryError) {
            if let prepared = state.withLock({ $0.prepared }) { return prepared }
            let made = try PreparedEntry(entry)
            state.withLock { $0.prepared = made }
            return made
        }
    }

    /// Whether it can be appended. Who waits is told what is wrong with the entry.
    func prepare() -> Bool {
        do throws(EntryError) {
            _ = try prepared
            return true
        } catch {
            finish(.failure(error))
            return false
        }
    }

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

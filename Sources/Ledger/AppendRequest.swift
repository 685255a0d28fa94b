import Evidence
import Postgres
import Synchronization

/// One caller's entry on its way to the ledger, and the caller, who waits for the first outcome.
final class AppendRequest: Sendable {
    /// Is told the first outcome, on whichever thread it comes about.
    typealias Receiver = @Sendable (Result<Receipt, any Error>) -> Void

    private struct State {
        var receiver: Receiver?
        var outcome: Result<Receipt, any Error>?
        var prepared: PreparedEntry?
    }

    let ledger: String
    let tenant: TenantID
    let key: IdempotencyKey?
    let rows: (any EntryRows)?
    /// What must hold still when it is appended.
    let premises: [Premise]
    /// About as many bytes are sent.
    let byteCount: Int
    private let draft: @Sendable () -> Entry
    private let state: Mutex<State>

    /// An entry that whoever appends makes and prepares.
    ///
    /// - Parameter draft: makes an entry of `tenant` and `ledger`; is asked once.
    init(
        of tenant: TenantID,
        to ledger: String,
        byteCount: Int,
        key: IdempotencyKey? = nil,
        premises: [Premise] = [],
        draft: @escaping @Sendable () -> Entry
    ) {
        self.ledger = ledger
        self.tenant = tenant
        self.key = key
        self.premises = premises
        self.byteCount = byteCount
        self.draft = draft
        rows = nil
        state = Mutex(State())
    }

    init(
        _ prepared: PreparedEntry,
        key: IdempotencyKey?,
        rows: (any EntryRows)? = nil,
        premises: [Premise] = []
    ) {
        let entry = prepared.entry
        ledger = entry.ledger
        tenant = TenantID(entry.tenant)
        self.key = key
        self.rows = rows
        self.premises = premises
        byteCount = prepared.bytes.count + (rows?.byteCount ?? 0)
        draft = { entry }
        state = Mutex(State(prepared: prepared))
    }

    /// The entry with its bytes and hash, made when they are asked for first, by who appends.
    var prepared: PreparedEntry {
        get throws(EntryError) {
            if let prepared = state.withLock({ $0.prepared }) { return prepared }
            let made = try PreparedEntry(draft())
            assert(made.entry.tenant == tenant.id && made.entry.ledger == ledger, "another ledger's entry")
            return state.withLock { state in
                // The first stays: it may have been sent.
                let prepared = state.prepared ?? made
                state.prepared = prepared
                return prepared
            }
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
                receive { continuation.resume(with: $0) }
            }
        } onCancel: {
            finish(.failure(CancellationError()))
        }
    }

    /// Has `receiver` told the outcome, at once where there is one already. There is one receiver.
    func receive(_ receiver: @escaping Receiver) {
        let outcome = state.withLock { state in
            if state.outcome == nil { state.receiver = receiver }
            return state.outcome
        }
        if let outcome { receiver(outcome) }
    }

    /// Whether nobody waits any longer: such an entry is not sent.
    var isFinished: Bool { state.withLock { $0.outcome != nil } }

    /// The first outcome counts.
    func finish(_ outcome: Result<Receipt, any Error>) {
        let receiver = state.withLock { state -> Receiver? in
            guard state.outcome == nil else { return nil }
            state.outcome = outcome
            defer { state.receiver = nil }
            return state.receiver
        }
        receiver?(outcome)
    }
}

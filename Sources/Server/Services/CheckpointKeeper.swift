import Evidence
import Ledger
import Logging
import Postgres
import Synchronization

/// Signs checkpoints of the ledgers that have grown, for every tenant, at most one a second and ledger.
struct CheckpointKeeper: Sendable {
    /// Ledgers in one round; the rest waits for the next.
    private static let roundLimit = 10_000
    /// Steps for one ledger in one round: who is far behind does not keep the others waiting.
    private static let stepLimit = 64

    let maker: CheckpointMaker
    let figures: CheckpointFigures
    /// Logs with a new checkpoint, for who asks cosigners; `nil` where there are none.
    let pending: PendingCosignatures?
    let logger: Logger

    func run() async throws {
        // A database that was put back may look as if it needed nothing: once, all are compared with the memory.
        var isFirst = true
        while true {
            try await round(everything: isFirst)
            isFirst = false
            figures.roundEnded()
            try await Task.sleep(for: CheckpointMaker.interval)
        }
    }

    /// Brings every ledger that is due up to date. One that fails does not keep the others waiting; its failure is thrown
    /// at the end.
    func round(everything: Bool = false) async throws {
        let due = try await maker.due(everything: everything, limit: Self.roundLimit).map {
            Log(tenant: $0.tenant, ledger: $0.ledger)
        }
        figures.begin(due)
        var failure: (any Error)?
        for log in due {
            do {
                try await bring(log)
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                failure = error
            }
        }
        pending?.add(due)
        if let failure { throw failure }
    }

    private func bring(_ log: Log) async throws {
        for _ in 0..<Self.stepLimit {
            switch try await maker.advance(log.ledger, of: log.tenant) {
            case .behind, .signed(_, isBehind: true): continue
            case .signed(_, isBehind: false), .upToDate: return figures.covered(log)
            case .tooSoon, .isBusy: return
            case .refused(let refusal):
                if figures.refused(log, refusal) {
                    logger.error(
                        "no checkpoint is signed",
                        metadata: [
                            "tenant": "\(log.tenant)", "ledger": "\(log.ledger.rawValue)",
                            "reason": "\(refusal)",
                        ]
                    )
                }
                return
            }
        }
    }

    struct Log: Hashable, Sendable {
        var tenant: TenantID
        var ledger: LedgerName
    }
}

/// How far checkpoints are behind, and why.
final class CheckpointFigures: Sendable {
    private struct State {
        /// Since when ledgers have had entries that no checkpoint covers.
        var waiting: [CheckpointKeeper.Log: ContinuousClock.Instant] = [:]
        var refusals: [CheckpointKeeper.Log: SignerRefusal] = [:]
        /// Of the last round; `nil` before the service runs.
        var roundEnd: ContinuousClock.Instant?
    }

    private let state = Mutex(State())

    /// A round begins: only these are due.
    func begin(_ due: [CheckpointKeeper.Log]) {
        state.withLock { state in
            let (known, now) = (state.waiting, ContinuousClock.now)
            state.waiting = Dictionary(due.map { ($0, known[$0] ?? now) }) { first, _ in first }
            state.refusals = state.refusals.filter { state.waiting[$0.key] != nil }
        }
    }

    func roundEnded() { state.withLock { $0.roundEnd = .now } }

    func covered(_ log: CheckpointKeeper.Log) {
        state.withLock {
            $0.waiting[log] = nil
            $0.refusals[log] = nil
        }
    }

    /// Whether this is news.
    func refused(_ log: CheckpointKeeper.Log, _ refusal: SignerRefusal) -> Bool {
        state.withLock { $0.refusals.updateValue(refusal, forKey: log) != refusal }
    }

    var waitingCount: Int { state.withLock { $0.waiting.count } }
    var refusals: [SignerRefusal] { state.withLock { Array($0.refusals.values) } }

    /// How long the ledger that has waited longest, or the service itself, has been behind.
    var lag: Duration {
        state.withLock { state in
            let now = ContinuousClock.now
            return [state.waiting.values.min(), state.roundEnd].compactMap { $0 }.map { now - $0 }.max()
                ?? .zero
        }
    }
}

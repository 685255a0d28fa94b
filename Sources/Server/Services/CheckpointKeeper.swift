import Evidence
import Jobs
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
        try await compareAll()
        while true {
            try await round()
            figures.roundEnded()
            try await Task.sleep(for: CheckpointMaker.interval)
        }
    }

    /// Compares every ledger with what was signed of it, also those that seem to need nothing: of a database that was put
    /// back while the server ran, ledgers and checkpoints agree with each other, and not with the signer's memory.
    var comparison: JobHandler {
        let job = NewJob("installation.checkpoints", priority: .idle)
        return JobHandler(PeriodicJob(job, .every(.seconds(900)))) { run in
            try await compareAll(run)
            // Which ledgers they are is in the log: this job's error is shown to whoever runs the installation.
            if let refusal = figures.refusals.first {
                throw JobFailure("No checkpoint is signed: \(refusal)")
            }
        }
    }

    /// Brings every ledger that is due up to date, and tries again those that were refused.
    func round() async throws {
        let wanted = figures.begin(try await logs(everything: false, limit: Self.roundLimit))
        try await bring(Array(wanted)) { _ in }
    }

    func compareAll(_ run: JobRun? = nil) async throws {
        let all = try await logs(everything: true, limit: Int(Int32.max))
        try await bring(all) { run?.report($0, of: all.count) }
    }

    private func logs(everything: Bool, limit: Int) async throws -> [Log] {
        try await maker.due(everything: everything, limit: limit).map {
            Log(tenant: $0.tenant, ledger: $0.ledger)
        }
    }

    /// One that fails does not keep the others waiting; its failure is thrown at the end.
    private func bring(_ logs: [Log], report: (Int) -> Void) async throws {
        var failure: (any Error)?
        for (index, log) in logs.enumerated() {
            do {
                if let refusal = try await bring(log), refusal.concernsKey { break }
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                failure = error
            }
            report(index + 1)
        }
        pending?.add(logs)
        if let failure { throw failure }
    }

    /// - Returns: why no checkpoint is signed.
    private func bring(_ log: Log) async throws -> SignerRefusal? {
        for _ in 0..<Self.stepLimit {
            switch try await maker.advance(log.ledger, of: log.tenant) {
            case .behind, .signed(_, isBehind: true): continue
            case .signed(_, isBehind: false), .upToDate:
                figures.covered(log)
                return nil
            case .tooSoon, .isBusy: return nil
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
                return refusal
            }
        }
        return nil
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

    /// A round begins: only these are due, and those that were refused for what is in them stay so until they are covered.
    func begin(_ due: [CheckpointKeeper.Log]) -> Set<CheckpointKeeper.Log> {
        state.withLock { state in
            let (due, known, now) = (Set(due), state.waiting, ContinuousClock.now)
            state.refusals = state.refusals.filter { !$0.value.concernsKey || due.contains($0.key) }
            let wanted = due.union(state.refusals.keys)
            state.waiting = Dictionary(uniqueKeysWithValues: wanted.map { ($0, known[$0] ?? now) })
            return wanted
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

import Attestations
import Chronicle
import Evidence
import Ledger
import Postgres
import Synchronization

/// A verdict that is ready to be written.
struct PreparedVerdict: Sendable {
    var said: VerdictStatement
    var policyID: UniqueID
    var inputs: VerdictInputs
    /// Those in which something was not heard, or was weighed against another.
    var choices: [VEXChoice]
    var envelope: Envelope
    /// The inputs' document, the evaluation's, and the trust verdicts among the inputs.
    var bodies: [BodyStore.Body]
    var entry: PreparedEntry
    var blobs: [(digest: Digest, bytes: [UInt8])]

    var signature: Envelope.Signature { envelope.signatures[0] }

    var supports: [Support] {
        let node = "decision:\(said.id)"
        return [Support(source: node, relation: .judges, target: "artifact:sha256:\(said.subject.hex)")]
            + inputs.documents.map { Support(source: node, relation: .restsOn, target: $0.node) }
    }
}

/// Writes the verdicts of many concurrent callers in few transactions: while one is on its way, later verdicts of the tenant
/// gather for the next. Where a batch fails, each of it is tried by itself, so that none fails for another's sake.
final class VerdictQueue: Sendable {
    static let batchCount = 128

    private struct Waiting {
        var verdict: PreparedVerdict
        var waiter: CheckedContinuation<Receipt, any Error>
    }

    /// Of a tenant whose queue runs.
    private let queues = Mutex<[TenantID: [Waiting]]>([:])
    private let database: Database
    private let ledger: Ledger

    init(_ database: Database, ledger: Ledger) {
        self.database = database
        self.ledger = ledger
    }

    /// Writes the verdict and returns once it is committed. Waits on also where its task is cancelled: the transaction has an
    /// end of its own.
    func append(_ verdict: PreparedVerdict, of tenant: TenantID) async throws -> Receipt {
        try await withCheckedThrowingContinuation { waiter in
            let waiting = Waiting(verdict: verdict, waiter: waiter)
            let begins = queues.withLock { queues in
                defer { queues[tenant, default: []].append(waiting) }
                return queues[tenant] == nil
            }
            // Ends by itself once nobody waits.
            if begins { Task { await run(tenant) } }
        }
    }

    private func next(of tenant: TenantID) -> [Waiting] {
        queues.withLock { queues in
            let waiting = queues[tenant] ?? []
            if waiting.isEmpty {
                queues[tenant] = nil
            } else {
                queues[tenant] = Array(waiting.dropFirst(Self.batchCount))
            }
            return Array(waiting.prefix(Self.batchCount))
        }
    }

    private func run(_ tenant: TenantID) async {
        while case let batch = next(of: tenant), !batch.isEmpty {
            do {
                let receipts = try await write(batch.map(\.verdict), of: tenant)
                for (waiting, receipt) in zip(batch, receipts) { waiting.waiter.resume(returning: receipt) }
            } catch {
                guard batch.count > 1, !Self.isUnknown(error) else {
                    for waiting in batch { waiting.waiter.resume(throwing: error) }
                    continue
                }
                for waiting in batch {
                    do {
                        let receipts = try await write([waiting.verdict], of: tenant)
                        waiting.waiter.resume(returning: receipts[0])
                    } catch {
                        waiting.waiter.resume(throwing: error)
                    }
                }
            }
        }
    }

    /// Whether it may have been committed: then it must not be written again.
    private static func isUnknown(_ error: any Error) -> Bool {
        if case .outcomeUnknown? = error as? PostgresError { true } else { false }
    }

    private func write(_ batch: [PreparedVerdict], of tenant: TenantID) async throws -> [Receipt] {
        try await database.transaction(for: tenant) { [ledger] db in
            let now = batch[0].said.madeAt
            try BodyStore().put(batch.flatMap(\.bodies), at: now, of: tenant, in: db)
            try VerdictLedgerStore().insert(batch, of: tenant, in: db)
            try SupportStore().insert(batch.flatMap(\.supports), at: now, of: tenant, in: db)
            try BlobStore().put(batch.flatMap(\.blobs), of: tenant, in: db)
            return try ledger.append(batch.map { ($0.entry, nil) }, at: .verdicts, of: tenant, in: db)
                .map { try $0.get() }
        }
    }
}

import Evidence
import Postgres
import Synchronization

/// Secrets that many write at the same time, written in few transactions: a commit and its statements are what each of them
/// would cost most.
///
/// While a transaction of a tenant is on its way, later writes gather for the next, which begins behind it only where many have
/// gathered. Those of one secret follow each other in the order in which they came, in one transaction or one after the other. What fails takes nobody with it: then the batch
/// is divided until what fails is by itself. A row that somebody else holds is waited for apart, by who writes it and by nobody
/// else.
final class SecretWrites: Sendable {
    /// Is told, on any thread, what `run` returns or throws.
    typealias Receiver = @Sendable (Result<SecretVersion?, any Error>) -> Void

    private struct Asked: Sendable {
        var write: SecretWrite
        var receive: Receiver
    }

    private struct Lane {
        var waiting: [Asked] = []
        /// Secrets that a transaction on its way writes: others wait, so that it is not waited for in the database.
        var busy: Set<SecretName> = []
        var onTheirWay = 0
        /// Those among the transactions besides that wait for rows which others hold.
        var patient = 0

        var isOver: Bool { onTheirWay == 0 && patient == 0 && waiting.isEmpty && busy.isEmpty }
    }

    private let lanes = Mutex<[TenantID: Lane]>([:])
    private let transaction: SecretTransaction
    private let writeLimit: Int
    private let byteLimit: Int
    private let transactionLimit: Int
    private let countBehindAnother: Int
    private let patientLimit: Int

    /// - Parameters:
    ///   - writeLimit: writes in one transaction.
    ///   - byteLimit: bytes of values after which a transaction takes no further write.
    ///   - transactionLimit: transactions of a tenant on their way at a time. While PostgreSQL has one, its rows and entries are
    ///     made of the next, which waits for it at the ledger's head.
    ///   - countBehindAnother: writes that must wait for a transaction to begin behind another one. Fewer wait for its end: by then
    ///     there are more, and each costs less.
    ///   - patientLimit: those besides that wait for rows.
    init(
        _ transaction: SecretTransaction,
        writeLimit: Int = 128,
        byteLimit: Int = 4 << 20,
        transactionLimit: Int = 2,
        countBehindAnother: Int = 16,
        patientLimit: Int = 2
    ) {
        self.transaction = transaction
        self.writeLimit = writeLimit
        self.byteLimit = byteLimit
        self.transactionLimit = transactionLimit
        self.countBehindAnother = countBehindAnother
        self.patientLimit = patientLimit
    }

    /// Writes, and returns once it is committed; `nil` where there was nothing to write. Waits on until then, also where its
    /// task is cancelled: the transaction has an end of its own.
    ///
    /// - Throws: as `SecretTransaction.run`, and what its outcome for this write says.
    func run(_ write: SecretWrite) async throws -> SecretVersion? {
        try await withCheckedThrowingContinuation { waiter in run(write) { waiter.resume(with: $0) } }
    }

    /// The same for who has no task that could wait.
    func run(_ write: SecretWrite, whenDone done: @escaping Receiver) {
        let tenant = write.mount.tenant
        lanes.withLock { $0[tenant, default: Lane()].waiting.append(Asked(write: write, receive: done)) }
        begin(tenant)
    }

    /// How many writes of a tenant wait for a transaction.
    func waitingCount(of tenant: TenantID) -> Int { lanes.withLock { $0[tenant]?.waiting.count ?? 0 } }

    /// One transaction more, unless there are enough, or nobody waits that could be in it.
    private func begin(_ tenant: TenantID) {
        let asked = lanes.withLock { lanes -> [Asked] in
            guard var lane = lanes[tenant], mayBegin(behind: lane.onTheirWay, in: lane) else { return [] }
            let asked = take(from: &lane)
            if !asked.isEmpty { lane.onTheirWay += 1 }
            lanes[tenant] = lane.isOver ? nil : lane
            return asked
        }
        guard !asked.isEmpty else { return }
        // Ends by itself once nobody waits.
        Task.detached { [self] in await run(asked, tenant) }
    }

    /// Whether a transaction may begin while there are `others`.
    private func mayBegin(behind others: Int, in lane: Lane) -> Bool {
        others == 0 || others < transactionLimit && lane.waiting.count >= countBehindAnother
    }

    private func run(_ first: [Asked], _ tenant: TenantID) async {
        var asked = first
        while !asked.isEmpty {
            let held = await carryOut(asked, tenant, .none)
            release(asked, but: held, tenant)
            if !held.isEmpty { await waitFor(held, tenant) }
            asked = lanes.withLock { lanes in
                guard var lane = lanes[tenant] else { return [] }
                let next = mayBegin(behind: lane.onTheirWay - 1, in: lane) ? take(from: &lane) : []
                if next.isEmpty { lane.onTheirWay -= 1 }
                lanes[tenant] = lane.isOver ? nil : lane
                return next
            }
        }
    }

    /// Who waits and may be written now, and is busy from here on.
    private func take(from lane: inout Lane) -> [Asked] {
        guard !lane.waiting.isEmpty else { return [] }
        var taken: [Asked] = []
        var left: [Asked] = []
        var byteCount = 0
        for asked in lane.waiting {
            // Who comes after one that is left behind for want of room may want the same secret.
            let hasRoom = byteCount < byteLimit && taken.count < writeLimit
            if hasRoom, !lane.busy.contains(asked.write.name) {
                taken.append(asked)
                byteCount += asked.write.byteCount
            } else {
                left.append(asked)
            }
        }
        lane.waiting = left
        lane.busy.formUnion(taken.map(\.write.name))
        return taken
    }

    private func release(_ asked: [Asked], but held: [Asked] = [], _ tenant: TenantID) {
        let names = Set(asked.map(\.write.name)).subtracting(held.map(\.write.name))
        lanes.withLock { $0[tenant]?.busy.subtract(names) }
    }

    // MARK: Carrying out

    /// Writes all of them, and resumes who waits, but for those whose rows others hold and who are not to wait for them.
    ///
    /// - Returns: those; each with all others of its secret.
    private func carryOut(
        _ asked: [Asked],
        _ tenant: TenantID,
        _ patience: SecretTransaction.Patience
    ) async -> [Asked] {
        var held: [Asked] = []
        // The first last.
        var parts = [asked]
        while let part = parts.popLast() {
            do {
                let outcomes = try await transaction.run(part.map(\.write), of: tenant, patience)
                for (one, outcome) in zip(part, outcomes) {
                    if let outcome { one.receive(outcome) } else { held.append(one) }
                }
            } catch  where part.count > 1 && Self.mayBeOfOne(error, patience) {
                // All of them were undone.
                parts += Self.parts(of: part).reversed()
            } catch {
                for one in part { one.receive(.failure(error)) }
            }
        }
        return held
    }

    /// Their secrets stay busy meanwhile: the next who write those wait for this, and hold up nobody.
    private func waitFor(_ held: [Asked], _ tenant: TenantID) async {
        let isAside = lanes.withLock { lanes in
            guard lanes[tenant]?.patient ?? 0 < patientLimit else { return false }
            lanes[tenant]?.patient += 1
            return true
        }
        guard isAside else {
            // There are enough that wait: no more connections are taken from everybody else.
            _ = await carryOut(held, tenant, .usual)
            return release(held, tenant)
        }
        Task.detached { [self] in
            _ = await carryOut(held, tenant, .usual)
            release(held, tenant)
            lanes.withLock { $0[tenant]?.patient -= 1 }
            begin(tenant)
        }
    }

    /// Two parts without a secret in common; of one secret each by itself.
    private static func parts(of asked: [Asked]) -> [[Asked]] {
        let names = Set(asked.map(\.write.name)).sorted()
        guard names.count > 1 else { return asked.map { [$0] } }
        let middle = names[names.count / 2]
        return [asked.filter { $0.write.name < middle }, asked.filter { $0.write.name >= middle }]
    }

    /// Whether it may be one write's alone (PostgreSQL §A): a value (22), a constraint (23), a raised exception (P0), a right
    /// (42), a conflict with another transaction (40) and, of those that wait for rows, one that was waited for too long
    /// (55P03). Whatever ends the connection or the time is everybody's.
    private static func mayBeOfOne(_ error: any Error, _ patience: SecretTransaction.Patience) -> Bool {
        if error is SecretsError { return true }
        guard let state = (error as? PostgresError)?.sqlState else { return false }
        if state == "55P03" { return patience == .usual }
        return ["22", "23", "40", "42", "P0"].contains(String(state.prefix(2)))
    }
}

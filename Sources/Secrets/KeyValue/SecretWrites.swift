import Evidence
import Postgres
import Synchronization

/// Secrets that many write at the same time, written in few transactions: a commit and its statements are what each of them
/// would cost most.
///
/// While a transaction of a tenant is on its way, later writes gather for the next, which begins behind it only where many
/// have gathered. Those of one secret follow each other in the order in which they came, in one transaction or one after the
/// other. What fails takes nobody with it: then the batch is divided until what fails is by itself. A row that somebody else
/// holds is waited for apart, by who writes it and by nobody else.
final class SecretWrites: Sendable {
    /// Is told, on any thread, what `run` returns or throws. The next transaction waits for it: it must not take its time.
    typealias Receiver = @Sendable (Result<SecretVersion?, any Error>) -> Void

    private struct Asked: Sendable {
        var write: SecretWrite
        var receive: Receiver
    }

    /// The writes of one tenant.
    private struct Lane {
        /// Those that the next transaction may take.
        private var free: [Asked] = []
        /// Secrets that a transaction on its way writes, with what waits for its end, so that it is not waited for in the database.
        private var busy: [SecretName: [Asked]] = [:]
        var onTheirWay = 0
        /// Those among the transactions besides that wait for rows which others hold.
        var patient = 0

        var isOver: Bool { onTheirWay == 0 && patient == 0 && free.isEmpty && busy.isEmpty }
        var freeCount: Int { free.count }
        var waitingCount: Int { busy.values.reduce(free.count) { $0 + $1.count } }

        mutating func add(_ asked: Asked) {
            if busy[asked.write.name]?.append(asked) == nil { free.append(asked) }
        }

        /// As many of the free ones as a transaction takes; their secrets are busy from here on.
        mutating func take(_ writeLimit: Int, _ byteLimit: Int) -> [Asked] {
            var byteCount = 0
            let taken = Array(
                free.prefix(writeLimit).prefix { asked in
                    defer { byteCount += asked.write.byteCount }
                    return byteCount < byteLimit
                }
            )
            for asked in taken { busy[asked.write.name] = [] }
            // Who is left behind for want of room may want the same secret.
            let left = free.dropFirst(taken.count)
            free = []
            for asked in left { add(asked) }
            return taken
        }

        mutating func release(_ names: Set<SecretName>) {
            for name in names { free += busy.removeValue(forKey: name) ?? [] }
        }
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
    ///   - transactionLimit: transactions of a tenant on their way at a time. While PostgreSQL has one, rows and entries
    ///     are made of the next, which waits for it at the ledger's head.
    ///   - countBehindAnother: writes that must wait, and may be written, for a transaction to begin behind another one.
    ///     Fewer wait for its end: by then there are more, and each costs less.
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
        begin(write.mount.tenant, adding: Asked(write: write, receive: done))
    }

    /// How many writes of a tenant wait for a transaction.
    func waitingCount(of tenant: TenantID) -> Int { lanes.withLock { $0[tenant]?.waitingCount ?? 0 } }

    private func withLane<Value>(of tenant: TenantID, _ body: (inout Lane) -> Value) -> Value {
        lanes.withLock { lanes in
            let value = body(&lanes[tenant, default: Lane()])
            if lanes[tenant]?.isOver ?? false { lanes[tenant] = nil }
            return value
        }
    }

    /// One transaction more, unless there are enough, or nobody waits that could be in it.
    private func begin(_ tenant: TenantID, adding added: Asked? = nil) {
        let asked = withLane(of: tenant) { lane in
            if let added { lane.add(added) }
            let asked = next(of: &lane, behind: lane.onTheirWay)
            if !asked.isEmpty { lane.onTheirWay += 1 }
            return asked
        }
        guard !asked.isEmpty else { return }
        // Ends by itself once nobody waits.
        Task.detached { [self] in await run(asked, tenant) }
    }

    private func run(_ first: [Asked], _ tenant: TenantID) async {
        var asked = first
        while !asked.isEmpty {
            let held = await carryOut(asked, tenant, .none)
            release(asked, but: held, tenant)
            if !held.isEmpty { await waitFor(held, tenant) }
            asked = withLane(of: tenant) { lane in
                let asked = next(of: &lane, behind: lane.onTheirWay - 1)
                if asked.isEmpty { lane.onTheirWay -= 1 }
                return asked
            }
        }
    }

    /// What a transaction takes that begins behind others; nothing where it is not to begin.
    private func next(of lane: inout Lane, behind others: Int) -> [Asked] {
        guard others == 0 || others < transactionLimit && lane.freeCount >= countBehindAnother else {
            return []
        }
        return lane.take(writeLimit, byteLimit)
    }

    private func release(_ asked: [Asked], but held: [Asked] = [], _ tenant: TenantID) {
        let names = Set(asked.map(\.write.name)).subtracting(held.map(\.write.name))
        withLane(of: tenant) { $0.release(names) }
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
        let isAside = withLane(of: tenant) { lane in
            guard lane.patient < patientLimit else { return false }
            lane.patient += 1
            return true
        }
        guard isAside else {
            // There are enough that wait: no more connections are taken from everybody else, but by who was let go with these.
            begin(tenant)
            _ = await carryOut(held, tenant, .usual)
            return release(held, tenant)
        }
        Task.detached { [self] in
            _ = await carryOut(held, tenant, .usual)
            release(held, tenant)
            withLane(of: tenant) { $0.patient -= 1 }
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

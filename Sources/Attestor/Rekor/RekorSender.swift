import Attestations
import Chronicle
import Evidence
package import Jobs
import Ledger
package import Postgres

/// Sends what is queued, verifies what logs answer, and keeps it. Each step may be done again: what a log has already, it says.
package struct RekorSender: Sendable {
    package static let kind = "rekor.submit"
    /// Submissions that are read, sent and noted together: what is in memory of a queue of any length.
    private static let batchLimit = 128
    /// Requests to one log at a time.
    private static let together = 32
    private static let longestPause = Duration.seconds(3_600)
    private static let reasonLimit = 500

    let rekor: Rekor
    let exchange: RekorExchange

    package init(rekor: Rekor, exchange: RekorExchange) {
        self.rekor = rekor
        self.exchange = exchange
    }

    package static func job(for name: String) -> NewJob {
        NewJob(kind, ["log": .string(name)], uniqueKey: name)
    }

    package var handler: JobHandler {
        JobHandler(Self.kind, concurrency: 4, tenantConcurrency: 2, keptFor: .seconds(86_400)) { run in
            guard let name = run.arguments["log"]?.string else {
                throw JobFailure("the job names no log", isFinal: true)
            }
            _ = try await send(name, of: run.tenant) { run.report($0, "submissions") }
        }
    }

    /// Logs of a tenant for which something is due.
    package func due(of tenant: TenantID) async throws -> [String] {
        let now = rekor.now()
        return try await rekor.database.rows(
            for: tenant,
            """
            SELECT log.log_name FROM (
                SELECT DISTINCT log_name FROM attestor.rekor_logs
                WHERE tenant_id = \(tenant) AND state = 'active'
            ) AS log
            WHERE EXISTS (
                SELECT FROM attestor.rekor_submissions AS submission
                WHERE submission.tenant_id = \(tenant) AND submission.log_name = log.log_name
                  AND submission.state = 'queued' AND submission.next_attempt_at <= \(now)
            )
            LIMIT 1024
            """
        ) { row in try row["log_name"] }
    }

    /// Sends what is due, until nothing is, or nothing gets through.
    ///
    /// - Returns: how many are in the log now that were not.
    @discardableResult
    package func send(
        _ name: String,
        of tenant: TenantID,
        report: (Int) -> Void = { _ in }
    ) async throws -> Int {
        var count = 0
        while true {
            try Task.checkCancellation()
            // A shard that is frozen is followed by the next.
            let shards = try await rekor.logs(of: tenant).filter { $0.name == name && $0.state == .active }
            guard let log = shards.first else { return count }
            let query = RekorSubmissionStore().due(name, of: tenant, at: rekor.now(), limit: Self.batchLimit)
            let batch = try await rekor.database.rows(for: tenant, query) { row in
                Item(id: try row["submission_id"], request: try row["request"])
            }
            guard !batch.isEmpty else { return count }
            let outcomes = try await outcomes(of: batch, log)
            let logged = try await note(outcomes, log, of: tenant)
            count += logged
            report(count)
        }
    }

    private struct Item: Sendable {
        var id: UniqueID
        var request: [UInt8]
    }

    private typealias Sent = (id: UniqueID, outcome: RekorClient.Outcome)

    private func outcomes(of batch: [Item], _ log: RekorLog) async throws -> [Sent] {
        let client = RekorClient(log: log, exchange: exchange)
        return try await withThrowingTaskGroup(of: Sent.self) { group in
            var rest = batch[...]
            var sent: [Sent] = []
            for item in rest.prefix(Self.together) {
                group.addTask { try await Self.send(item, by: client) }
            }
            rest = rest.dropFirst(Self.together)
            while let one = try await group.next() {
                sent.append(one)
                guard let item = rest.popFirst() else { continue }
                if case .frozen = one.outcome {
                    sent.append((item.id, .frozen))
                    sent += rest.map { ($0.id, .frozen) }
                    rest = []
                } else {
                    group.addTask { try await Self.send(item, by: client) }
                }
            }
            return sent
        }
    }

    private static func send(_ item: Item, by client: RekorClient) async throws -> Sent {
        guard let json = try? JSON(parsing: item.request), let record = RekorRecord(json) else {
            return (item.id, .refused("what was kept of it can't be read"))
        }
        return (item.id, try await client.submit(record))
    }

    // MARK: What is kept

    /// - Returns: how many are in the log now.
    private func note(_ sent: [Sent], _ log: RekorLog, of tenant: TenantID) async throws -> Int {
        var seen: [SeenCheckpoint] = []
        var logged: [RekorLogged.Row] = []
        var distrust: String?
        for (id, outcome) in sent {
            switch outcome {
            case .logged(let entry, let json, let checkpoint, let note):
                let kept = RekorLogged.Row(
                    id: id,
                    index: entry.index,
                    leaf: entry.leaf,
                    entry: json.canonicalBytes()
                )
                logged.append(kept)
                seen.append(SeenCheckpoint(checkpoint: checkpoint, note: note))
            case .distrusted(let reason): distrust = distrust ?? reason.storable
            case .refused, .later, .frozen: break
            }
        }
        let keeper = RekorCheckpoints(rekor: rekor, exchange: exchange)
        var held = log
        while true {
            let verdict = try await keeper.examine(seen, of: held, tenant)
            var (reason, doubt) = (distrust, String?.none)
            switch verdict {
            case .contradicts(let found, _): reason = reason ?? found
            case .unknown(let found): doubt = found
            case .consistent: break
            }
            // What is under a checkpoint of two faces proves nothing: it stays queued.
            let doubts =
                reason.map { _ in "the log contradicts itself: what it answered proves nothing" } ?? doubt
            let (now, entered, told, against) = (rekor.now(), doubts == nil ? logged : [], reason, held)
            let current = try await rekor.database.transaction(for: tenant) { db -> RekorLog? in
                let current = try RekorLogStore().locked(log.id, of: tenant, in: db)
                // Others have seen more of the log meanwhile: what was examined is to be held against that.
                guard let current, current.size == against.size, current.root == against.root else {
                    return current
                }
                for (id, outcome) in sent { try hold(id, outcome, doubts, of: tenant, at: now, in: db) }
                try keeper.keep(verdict, of: current, tenant, at: now, in: db)
                try tell(sent, entered, told, verdict, current, tenant, at: now, in: db)
                return nil
            }
            guard let current else { return entered.count }
            held = current
        }
    }

    /// The one entry that follows from a batch.
    private func tell(
        _ sent: [Sent],
        _ logged: [RekorLogged.Row],
        _ distrust: String?,
        _ verdict: RekorCheckpoints.Verdict,
        _ log: RekorLog,
        _ tenant: TenantID,
        at now: Instant,
        in db: isolated Connection
    ) throws {
        if let distrust {
            guard log.state != .diverged else { return }
            var note: String?
            if case .contradicts(_, let seen) = verdict { note = seen.note }
            try rekor.tell(LogNotice(alarm: distrust, of: log, at: now), tenant, db)
            let event = RekorDiverged(log: log, reason: distrust, note: note, at: now)
            _ = try rekor.chronicle.record(event, of: tenant, in: db)
            return
        }
        let isFrozen = sent.contains { if case .frozen = $0.outcome { true } else { false } }
        if isFrozen, log.state == .active {
            var frozen = log
            frozen.state = .frozen
            frozen.stateReason = "the log answered that it takes nothing more"
            frozen.stateAt = now
            let event = RekorLogChanged(log: frozen, isNew: false, by: "muniment", at: now)
            // One append a transaction: what was logged before it froze is told first, the rest on the next round.
            if logged.isEmpty {
                let words = "the log answered that it takes nothing more"
                try rekor.tell(LogNotice(alarm: words, of: frozen, at: now), tenant, db)
                _ = try rekor.chronicle.record(event, of: tenant, in: db)
                return
            }
        }
        guard !logged.isEmpty else { return }
        _ = try rekor.chronicle.record(RekorLogged(log: log, rows: logged, at: now), of: tenant, in: db)
    }

    private func hold(
        _ id: UniqueID,
        _ outcome: RekorClient.Outcome,
        _ doubts: String?,
        of tenant: TenantID,
        at now: Instant,
        in db: isolated Connection
    ) throws {
        let store = RekorSubmissionStore()
        switch outcome {
        case .refused(let reason):
            try db.execute(
                """
                UPDATE attestor.rekor_submissions
                SET state = 'refused', attempt_count = attempt_count + 1, ended_at = \(now),
                    last_error = \(reason.clipped(to: Self.reasonLimit).storable)
                WHERE tenant_id = \(tenant) AND submission_id = \(id) AND state = 'queued'
                """
            )
        case .later(let reason):
            let attempts = try db.first(store.one(id, of: tenant), as: RekorSubmission.init)?.attempts ?? 0
            let words = reason.clipped(to: Self.reasonLimit).storable
            let next = now.advanced(by: Self.pause(after: attempts))
            try db.execute(store.later(id, because: words, at: next, of: tenant))
        case .distrusted(let reason):
            let words = reason.clipped(to: Self.reasonLimit).storable
            try db.execute(store.later(id, because: words, at: now.advanced(by: .seconds(60)), of: tenant))
        case .logged where doubts != nil:
            let words = (doubts ?? "").clipped(to: Self.reasonLimit).storable
            try db.execute(store.later(id, because: words, at: now.advanced(by: .seconds(60)), of: tenant))
        case .logged, .frozen: break
        }
    }

    /// Two seconds, doubled with each attempt up to an hour.
    static func pause(after attempts: Int) -> Duration {
        min(longestPause, .seconds(2 << min(max(0, attempts), 12)))
    }
}

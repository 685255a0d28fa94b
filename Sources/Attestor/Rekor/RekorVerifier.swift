import Attestations
import Chronicle
package import Evidence
package import Jobs
import Ledger
package import Postgres

/// Looks again at what logs were believed: that their latest checkpoint continues every earlier one, and that what was logged
/// is still there, under it.
package struct RekorVerifier: Sendable {
    package static let kind = "rekor.verify"
    /// A log is looked at so often.
    package static let interval = Duration.seconds(3_600)
    /// Entries that one look verifies, those first that were verified longest ago.
    private static let entryLimit = 256
    /// Of one look, entries that the log does not show.
    private static let unansweredLimit = 8
    /// A checkpoint may be older than one that was seen for so long: caches stand before public logs.
    private static let staleLimit = Duration.seconds(600)
    /// What waits for so long, while the log does not grow, tells of a log that stands still.
    private static let stillLimit = Duration.seconds(3_600)

    let rekor: Rekor
    let exchange: RekorExchange

    package init(rekor: Rekor, exchange: RekorExchange) {
        self.rekor = rekor
        self.exchange = exchange
    }

    /// As that of `WatchMonitor`, one job for as long as the log does not answer.
    package static func job(for log: UniqueID) -> NewJob {
        NewJob(
            kind,
            ["log_id": .string(log.text)],
            uniqueKey: log.text,
            priority: .low,
            maxAttempts: Rekor.attempts
        )
    }

    package var handler: JobHandler {
        JobHandler(Self.kind, concurrency: 2, tenantConcurrency: 1, keptFor: .seconds(86_400)) { run in
            guard let id = run.arguments["log_id"]?.string.flatMap({ UniqueID($0) }) else {
                throw JobFailure("the job names no log", isFinal: true)
            }
            do { try await verify(id, of: run.tenant) } catch let lost as RekorExchange.Lost {
                throw JobFailure(lost.reason)
            }
        }
    }

    /// Logs of a tenant that were not looked at for an hour.
    package func due(of tenant: TenantID) async throws -> [UniqueID] {
        let before = rekor.now().advanced(by: .zero - Self.interval)
        return try await rekor.database.rows(
            for: tenant,
            """
            SELECT log_id FROM attestor.rekor_logs
            WHERE tenant_id = \(tenant) AND state IN ('active', 'frozen') AND size > 0
              AND coalesce(verified_at, added_at) <= \(before)
            ORDER BY log_id LIMIT 1024
            """
        ) { row in try row["log_id"] }
    }

    /// - Throws: `RekorExchange.Lost` where the log can't be asked now.
    package func verify(_ id: UniqueID, of tenant: TenantID) async throws {
        guard let log = try await rekor.logs(of: tenant).first(where: { $0.id == id }), log.state != .retired
        else { return }
        let now = rekor.now()
        let seen: SeenCheckpoint
        do throws(RekorFault) {
            seen = try await latest(of: log)
        } catch {
            switch error {
            case .notSigned, .otherEntry, .falseProof: try await alarm("\(error)", nil, log, tenant)
            case .refused, .malformed, .noProof: throw RekorExchange.Lost("\(error)")
            }
            return
        }
        let keeper = RekorCheckpoints(rekor: rekor, exchange: exchange)
        let verdict = try await keeper.examine([seen], of: log, tenant)
        switch verdict {
        case .contradicts(let reason, let other): return try await alarm(reason, other, log, tenant)
        case .unknown(let reason):
            // What was put back proves nothing any more of what is gone.
            if let reason = putBack(log, to: seen) { return try await alarm(reason, seen, log, tenant) }
            throw RekorExchange.Lost(reason)
        case .consistent: break
        }
        if let reason = putBack(log, to: seen) { return try await alarm(reason, seen, log, tenant) }
        let verified = try await verifyEntries(of: log, under: seen.checkpoint, tenant)
        if let reason = verified.fault { return try await alarm(reason, seen, log, tenant) }
        let isStill = try await standsStill(log, seen.checkpoint.size, tenant, at: now)
        try await rekor.database.transaction(for: tenant) { db in
            guard let current = try RekorLogStore().locked(id, of: tenant, in: db) else { return }
            // What was seen was held against `log`; where more was seen meanwhile, the next look holds it against that.
            if current.size == log.size { try keeper.keep(verdict, of: current, tenant, at: now, in: db) }
            try db.execute(
                """
                UPDATE attestor.rekor_logs SET verified_at = \(now)
                WHERE tenant_id = \(tenant) AND log_id = \(id)
                """
            )
            try db.execute(
                """
                UPDATE attestor.rekor_submissions SET verified_at = \(now)
                WHERE tenant_id = \(tenant) AND submission_id = ANY(\(verified.ids))
                """
            )
            guard isStill, current.state == .active else { return }
            let reason =
                "the log stands still: nothing it was sent for an hour is in it, and it has not grown"
            if current.stateReason == reason { return }
            var told = current
            told.stateReason = reason
            told.stateAt = now
            try rekor.tell(LogNotice(alarm: reason, of: told, at: now), tenant, db)
            let event = RekorLogChanged(log: told, isNew: false, by: "muniment", at: now)
            _ = try rekor.chronicle.record(event, of: tenant, in: db)
        }
        // Others were verified all the same; that these could not be is seen at the job.
        if let unanswered = verified.unanswered { throw RekorExchange.Lost(unanswered) }
    }

    /// Why what a log shows is no older checkpoint out of a cache; `nil` where it may be, or is none that is smaller.
    func putBack(_ log: RekorLog, to seen: SeenCheckpoint) -> String? {
        guard seen.checkpoint.size < log.size, let grown = log.grownAt,
            grown.advanced(by: Self.staleLimit) <= rekor.now()
        else { return nil }
        return
            "the log was put back: it shows a tree of \(seen.checkpoint.size) entries, and it had signed one of "
            + "\(log.size)"
    }

    private func latest(of log: RekorLog) async throws(RekorFault) -> SeenCheckpoint {
        do {
            if log.version == 2 {
                let (checkpoint, note) = try await TileLog(log: log, exchange: exchange).checkpoint()
                return SeenCheckpoint(checkpoint: checkpoint, note: note)
            }
            return try await IndexedLog(log: log, exchange: exchange).state().seen
        } catch let fault as RekorFault {
            throw fault
        } catch let lost as RekorExchange.Lost {
            throw .malformed(lost.reason)
        } catch {
            throw .malformed("\(type(of: error))")
        }
    }

    // MARK: Entries

    private func verifyEntries(
        of log: RekorLog,
        under checkpoint: Checkpoint,
        _ tenant: TenantID
    ) async throws -> (ids: [UniqueID], fault: String?, unanswered: String?) {
        let due = try await rekor.database.rows(
            for: tenant,
            """
            SELECT submission_id, leaf_hash, entry, request FROM attestor.rekor_submissions
            WHERE tenant_id = \(tenant) AND log_id = \(log.id) AND state = 'logged'
            ORDER BY verified_at, submission_id LIMIT \(limit: Self.entryLimit)
            """
        ) { row in
            (
                id: try row["submission_id"] as UniqueID, leaf: try row["leaf_hash"] as Digest,
                entry: try row["entry"] as [UInt8], request: try row["request"] as [UInt8]
            )
        }
        var ids: [UniqueID] = []
        var unanswered: [String] = []
        // One that the log does not show keeps no other from being looked for; a log that is away shows none. In any order: those
        // that are never shown have waited longest, and must not be the first each time.
        for one in due.shuffled() where unanswered.count < Self.unansweredLimit {
            try Task.checkCancellation()
            let entry = try LogEntry(transparencyLogEntry: JSON(parsing: one.entry))
            guard let index = entry.proof?.index, index < checkpoint.size else { continue }
            do {
                if log.version == 2 {
                    let tiles = TileLog(log: log, exchange: exchange)
                    let proof = try await tiles.inclusionProof(of: index, in: checkpoint.size)
                    do throws(ProofFault) { try proof.verify(leaf: one.leaf, root: checkpoint.root) } catch {
                        return (ids, "entry \(index) is no longer what it was: \(error)", nil)
                    }
                } else if let fault = try await fault1(of: one.request, entry, log) {
                    return (ids, fault, nil)
                }
                ids.append(one.id)
            } catch let lost as RekorExchange.Lost {
                unanswered.append("entry \(index) can't be verified now: \(lost.reason)")
            } catch let fault as RekorFault {
                unanswered.append("entry \(index) can't be verified now: \(fault)")
            }
        }
        return (ids, nil, unanswered.first)
    }

    /// Of version 1 the log is asked for the entry once more, and gives a new proof with it.
    private func fault1(of request: [UInt8], _ entry: LogEntry, _ log: RekorLog) async throws -> String? {
        guard let record = try RekorRecord(JSON(parsing: request)) else { return nil }
        let answer = try await exchange.send(
            RekorExchange.Question(url: "\(log.url)/api/v1/log/entries?logIndex=\(entry.index)")
        )
        guard answer.status == 200 else { throw RekorExchange.Lost("it answered \(answer.status)") }
        do throws(RekorFault) {
            guard let json = try? JSON(parsing: answer.body) else { throw .malformed("it is no JSON") }
            let again = try LogEntry(
                transparencyLogEntry: LogEntry.transparencyLogEntry(version1: json)
            )
            guard again.leaf == entry.leaf else { throw .otherEntry("entry \(entry.index) is another now") }
            _ = try log.key.verify(again, of: record)
            return nil
        } catch {
            switch error {
            case .notSigned, .otherEntry, .falseProof: return "\(error)"
            // Of an answer that can't be read nothing follows, as when the log is away.
            case .refused, .malformed, .noProof: throw RekorExchange.Lost("\(error)")
            }
        }
    }

    private func standsStill(_ log: RekorLog, _ size: Int, _ tenant: TenantID, at now: Instant) async throws
        -> Bool
    {
        let before = now.advanced(by: .zero - Self.stillLimit)
        guard size <= log.size, log.grownAt.map({ $0 <= before }) ?? false else { return false }
        let found = try await rekor.database.first(
            for: tenant,
            """
            SELECT 1 AS one FROM attestor.rekor_submissions
            WHERE tenant_id = \(tenant) AND log_name = \(log.name) AND state = 'queued' AND submitted_at <= \(before)
            LIMIT 1
            """
        ) { row in try row["one"] as Int }
        return found != nil
    }

    func alarm(
        _ reason: String,
        _ seen: SeenCheckpoint?,
        _ log: RekorLog,
        _ tenant: TenantID
    ) async throws {
        let (now, reason) = (rekor.now(), reason.storable)
        let keeper = RekorCheckpoints(rekor: rekor, exchange: exchange)
        try await rekor.database.transaction(for: tenant) { db in
            guard let current = try RekorLogStore().locked(log.id, of: tenant, in: db),
                current.state != .diverged
            else { return }
            if let seen { try keeper.keep(.contradicts(reason, seen), of: current, tenant, at: now, in: db) }
            try rekor.tell(LogNotice(alarm: reason, of: current, at: now), tenant, db)
            let event = RekorDiverged(log: current, reason: reason, note: seen?.note, at: now)
            _ = try rekor.chronicle.record(event, of: tenant, in: db)
        }
    }
}

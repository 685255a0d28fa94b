package import Access
package import Attestations
import Chronicle
package import Evidence
package import Jobs
package import Ledger
package import Postgres

// Transparency logs: others' that are written to, and our own. What is to be in a log is a row first, committed with its entry
// and with the job that sends it; it is *logged* only with a proof that was verified here, under a checkpoint that continues
// every earlier one. A log that contradicts itself is left alone, and its two checkpoints are kept.
//
// Begin with `Rekor.submit` and `RekorSender`.

/// What is asked of logs by people and programs.
package struct Rekor: Sendable {
    /// How often a log that does not answer is asked by one job: with pauses of up to an hour, for forty days.
    static let attempts = 1_000

    let database: Database
    let chronicle: Chronicle
    let jobs: Jobs
    let tell: LogNotice.Teller

    /// - Parameter tell: has people told, besides the chronicle.
    package init(
        database: Database,
        ledger: Ledger,
        entries: EntryMaker,
        jobs: Jobs,
        tell: @escaping LogNotice.Teller = { _, _, _ in }
    ) {
        self.database = database
        chronicle = Chronicle(ledger: ledger, entries: entries)
        self.jobs = jobs
        self.tell = tell
    }

    /// Of a tenant, retired ones counted.
    package static let logLimit = 200
    /// What one request submits.
    package static let submissionLimit = 1_000

    func now() -> Instant { chronicle.entries.clock.now() }
    func newIdentifier() -> UniqueID { chronicle.entries.identifier() }

    // MARK: Logs

    /// From now on a log may be written to.
    ///
    /// - Throws: `AttestorError.invalid`, `.rekorShardTaken`, `.tooManyRekorLogs`.
    package func addLog(for caller: Caller, _ draft: RekorLogDraft) async throws -> AttestorDecision<RekorLog>
    {
        try caller.require(.manageTrust)
        let log = try RekorLog(draft, id: newIdentifier(), by: caller.actor, at: now())
        return try await database.decide(for: caller.tenant) { db in
            let known = try db.rows(RekorLogStore().all(of: caller.tenant), as: RekorLog.init)
            guard known.count < Self.logLimit else {
                throw AttestorError.tooManyRekorLogs(limit: Self.logLimit)
            }
            if known.contains(where: { $0.name == log.name && $0.shard == log.shard }) {
                throw AttestorError.rekorShardTaken(log.name)
            }
            try db.execute(RekorSubmissionStore().floated(by: log, at: log.addedAt, of: caller.tenant))
            let event = RekorLogChanged(log: log, isNew: true, by: caller.actor, at: log.addedAt)
            let receipt = try chronicle.record(event, of: caller.tenant, in: db)
            return AttestorDecision(value: log, receipt: receipt, isNew: true)
        }
    }

    /// Writes to a log again after somebody looked why it stood still, or never more.
    ///
    /// - Throws: `AttestorError.unknownRekorLog`, `.rekorLogState`, `.invalid`.
    package func move(
        for caller: Caller,
        _ id: UniqueID,
        to state: RekorLog.State,
        because reason: String
    ) async throws -> AttestorDecision<RekorLog> {
        try caller.require(.manageTrust)
        guard 1...1000 ~= reason.count else {
            throw AttestorError.invalid(
                field: "reason",
                reason: "has not 1 to 1000 characters",
                remedy: "say why in a sentence"
            )
        }
        let now = now()
        return try await database.transaction(for: caller.tenant) { db in
            guard var log = try RekorLogStore().locked(id, of: caller.tenant, in: db) else {
                throw AttestorError.unknownRekorLog(id.text)
            }
            guard log.state != .retired, log.state != state, state == .active || state == .retired else {
                throw AttestorError.rekorLogState(name: log.name, state: log.state.rawValue)
            }
            log.state = state
            log.stateReason = reason.storable
            log.stateAt = now
            if state == .retired {
                try db.execute(RekorSubmissionStore().stranded(by: log, at: now, of: caller.tenant))
            }
            let event = RekorLogChanged(log: log, isNew: false, by: caller.actor, at: now)
            let receipt = try chronicle.record(event, of: caller.tenant, in: db)
            if state == .active {
                _ = try jobs.enqueue(RekorSender.job(for: log.name), for: caller.tenant, in: db)
            }
            return AttestorDecision(value: log, receipt: receipt, isNew: true)
        }
    }

    package func logs(for caller: Caller) async throws -> [RekorLog] {
        try caller.require(.read)
        return try await logs(of: caller.tenant)
    }

    func logs(of tenant: TenantID) async throws -> [RekorLog] {
        try await database.rows(for: tenant, RekorLogStore().all(of: tenant), as: RekorLog.init)
    }

    /// - Throws: `AttestorError.unknownRekorLog`.
    package func log(for caller: Caller, _ id: UniqueID) async throws -> RekorLog {
        guard let log = try await logs(for: caller).first(where: { $0.id == id }) else {
            throw AttestorError.unknownRekorLog(id.text)
        }
        return log
    }

    /// What a log signed, the largest first; the contradictions among it.
    package func checkpoints(for caller: Caller, of id: UniqueID, limit: Int) async throws
        -> [RekorCheckpoint]
    {
        try caller.require(.read)
        return try await database.rows(
            for: caller.tenant,
            """
            SELECT size, root_hash, note, is_consistent, seen_at FROM attestor.rekor_checkpoints
            WHERE tenant_id = \(caller.tenant) AND log_id = \(id)
            ORDER BY is_consistent, size DESC, root_hash LIMIT \(limit: limit)
            """,
            as: RekorCheckpoint.init
        )
    }

    // MARK: Submissions

    /// Queues what is to be in a log; what is queued or logged already is given back as it is.
    ///
    /// - Throws: `AttestorError.invalid`, `.unknownRekorLog`.
    package func submit(
        for caller: Caller,
        _ records: [RekorRecord],
        to name: String,
        subject: String
    ) async throws -> AttestorDecision<[RekorSubmission]> {
        try caller.require(.importAttestation)
        return try await submit(records, to: name, subject: subject, by: caller.actor, of: caller.tenant)
    }

    func submit(
        _ records: [RekorRecord],
        to name: String,
        subject: String,
        by actor: String,
        of tenant: TenantID
    ) async throws -> AttestorDecision<[RekorSubmission]> {
        guard 1...Self.submissionLimit ~= records.count else {
            throw AttestorError.invalid(
                field: "records",
                reason: "are not 1 to \(Self.submissionLimit)",
                remedy: "submit in parts"
            )
        }
        guard subject.utf8.count <= 2_000 else {
            throw AttestorError.invalid(field: "subject", reason: "is too long", remedy: "shorten it")
        }
        let now = now()
        let drafts = records.map { record in
            (id: newIdentifier(), record: record, request: record.json.canonicalBytes())
        }
        if drafts.contains(where: { $0.request.count > 1 << 20 }) {
            throw AttestorError.invalid(
                field: "records",
                reason: "hold an envelope that no log takes",
                remedy: "submit what is below 700 kB"
            )
        }
        let decision = try await database.decide(for: tenant) { db in
            let logs = try db.rows(RekorLogStore().all(of: tenant), as: RekorLog.init)
            guard logs.contains(where: { $0.name == name && $0.state != .retired }) else {
                throw AttestorError.unknownRekorLog(name)
            }
            let digests = drafts.map { Digest.sha256(of: $0.request) }
            let known = try db.rows(
                """
                SELECT \(columnsOf: RekorSubmission.self), request_digest FROM attestor.rekor_submissions
                WHERE tenant_id = \(tenant) AND log_name = \(name) AND request_digest = ANY(\(digests))
                """
            ) { row in (try row["request_digest"] as Digest, try RekorSubmission(row)) }
            var byDigest = Dictionary(known, uniquingKeysWith: { first, _ in first })
            var added: [RekorSubmitted.Row] = []
            var answers: [RekorSubmission] = []
            for (draft, digest) in zip(drafts, digests) {
                if let there = byDigest[digest] {
                    answers.append(there)
                    continue
                }
                let submission = RekorSubmission(
                    id: draft.id,
                    logName: name,
                    kind: draft.record.kind,
                    digest: draft.record.digest,
                    subject: subject.storable,
                    state: .queued,
                    attempts: 0,
                    nextAttemptAt: now,
                    submittedBy: actor,
                    submittedAt: now
                )
                byDigest[digest] = submission
                answers.append(submission)
                added.append(.init(submission: submission, request: draft.request, digest: digest))
            }
            guard !added.isEmpty else { return AttestorDecision(value: answers, isNew: false) }
            _ = try jobs.enqueue(RekorSender.job(for: name), for: tenant, in: db)
            let receipt = try chronicle.record(
                RekorSubmitted(rows: added, at: now, by: actor),
                of: tenant,
                in: db
            )
            return AttestorDecision(value: answers, receipt: receipt, isNew: true)
        }
        jobs.announce()
        return decision
    }

    /// The latest first.
    package func submissions(
        for caller: Caller,
        state: RekorSubmission.State? = nil,
        digest: Digest? = nil,
        before: UniqueID? = nil,
        limit: Int
    ) async throws -> [RekorSubmission] {
        try caller.require(.read)
        let query = RekorSubmissionStore().list(
            of: caller.tenant,
            state: state,
            digest: digest,
            before: before,
            limit: limit
        )
        let found = try await database.rows(for: caller.tenant, query, as: RekorSubmission.init)
        return Array(found.prefix(limit))
    }

    /// A submission with the log's answer, where there is one: a `TransparencyLogEntry`.
    ///
    /// - Throws: `AttestorError.unknownSubmission`.
    package func submission(for caller: Caller, _ id: UniqueID) async throws -> (
        RekorSubmission, entry: JSON?
    ) {
        try caller.require(.read)
        let found = try await database.first(
            for: caller.tenant,
            """
            SELECT \(columnsOf: RekorSubmission.self), entry FROM attestor.rekor_submissions
            WHERE tenant_id = \(caller.tenant) AND submission_id = \(id)
            """
        ) { row in (try RekorSubmission(row), try row["entry"] as [UInt8]?) }
        guard let (submission, entry) = found else { throw AttestorError.unknownSubmission(id.text) }
        return (submission, try entry.map { try JSON(parsing: $0) })
    }

    /// Tries again now: one submission, or all that wait or were refused.
    ///
    /// - Returns: how many.
    /// - Throws: `AttestorError.unknownSubmission`, `.submissionLogged`.
    package func retry(for caller: Caller, _ id: UniqueID? = nil) async throws -> Int {
        try caller.require(.importAttestation)
        let now = now()
        let count = try await database.transaction(for: caller.tenant) { db in
            if let id {
                let one = RekorSubmissionStore().one(id, of: caller.tenant)
                guard let known = try db.first(one, as: RekorSubmission.init) else {
                    throw AttestorError.unknownSubmission(id.text)
                }
                guard known.state != .logged else { throw AttestorError.submissionLogged(id.text) }
            }
            let names = try db.rows(
                """
                UPDATE attestor.rekor_submissions
                SET state = 'queued', next_attempt_at = \(now), ended_at = NULL
                WHERE tenant_id = \(caller.tenant) AND state <> 'logged'
                  AND (\(id)::uuid IS NULL OR submission_id = \(id))
                RETURNING log_name
                """
            ) { row in try row["log_name"] as String }
            for name in Set(names).sorted() {
                _ = try jobs.enqueue(RekorSender.job(for: name), for: caller.tenant, in: db)
            }
            return names.count
        }
        jobs.announce()
        return count
    }

    /// How many submissions are in which state, and since when the oldest waits.
    package func counts(for caller: Caller) async throws -> [RekorCount] {
        try caller.require(.read)
        return try await database.rows(
            for: caller.tenant,
            """
            SELECT log_name, state, count(*) AS count, min(submitted_at) AS oldest
            FROM attestor.rekor_submissions WHERE tenant_id = \(caller.tenant)
            GROUP BY log_name, state ORDER BY log_name, state LIMIT 1024
            """
        ) { row in
            RekorCount(
                logName: try row["log_name"],
                state: try row["state"],
                count: try row["count"],
                oldest: try row["oldest"]
            )
        }
    }
}

package struct RekorCount: Hashable, Sendable {
    package var logName: String
    package var state: String
    package var count: Int
    package var oldest: Instant
}

/// What a log signed.
package struct RekorCheckpoint: Hashable, Sendable {
    package var size: Int
    package var root: Digest
    package var note: String
    /// False where it contradicts an earlier one.
    package var isConsistent: Bool
    package var seenAt: Instant
}

extension RekorCheckpoint {
    init(_ row: Row) throws {
        self.init(
            size: try row["size"],
            root: try row["root_hash"],
            note: try row["note"],
            isConsistent: try row["is_consistent"],
            seenAt: try row["seen_at"]
        )
    }
}

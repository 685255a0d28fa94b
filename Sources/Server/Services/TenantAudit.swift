import Access
import Attestor
import Custody
import Drift
import Evidence
import Jobs
import Kinds
import Ledger
import Postgres
import Secrets

/// The nightly audit of a tenant: every ledger is derived again from its entries' bytes, and custody's tables from the
/// chronicle, and what it tells of baselines, findings and attestations is what stands. It goes on within the ledger where it was interrupted, and looks at none again that it had finished; what it
/// found stands in the ledger `audit`.
struct TenantAudit: Sendable {
    static let kind = "tenant.audit"
    static let entryType = "muniment.record.audited"
    /// How many pages of entries pass before the job remembers how far it is.
    private static let pagesARemembrance = 4

    let database: Database
    let appender: Appender
    let entries: EntryMaker
    let keys: TenantKeys
    /// `nil` where the keys that sign its rows are not here.
    var events: AuditVerification?

    /// A sentence for each part that is in order.
    typealias Findings = [String]

    /// What is not in order: the first thing, by ledger, index and column, or by table and column.
    struct Fault: Error, CustomStringConvertible {
        var description: String
    }

    // MARK: As a job

    var handler: JobHandler {
        let job = NewJob(Self.kind, priority: .idle, maxAttempts: 5)
        return JobHandler(PeriodicJob(job, .daily(hour: 2), scope: .eachTenant), concurrency: 1) { run in
            do {
                let findings = try await audit(run.tenant, from: run.bookmark) { note, done, bookmark in
                    run.report(done, note)
                    guard let bookmark else { return }
                    try await database.transaction(for: run.tenant) { db in
                        try run.remember(bookmark, in: db)
                    }
                }
                try await record(
                    ["outcome": "in_order", "findings": .array(findings.map(JSON.string))],
                    of: run.tenant
                )
            } catch let fault as Fault {
                // Whoever has mended it and asks again wants all of it looked at.
                try await database.transaction(for: run.tenant) { db in try run.remember([:], in: db) }
                try await record(
                    ["outcome": "not_in_order", "fault": .string(fault.description)],
                    of: run.tenant
                )
                // Looking again changes nothing of it; somebody must.
                throw JobFailure(fault.description, isFinal: true)
            }
        }
    }

    private func record(_ data: JSONObject, of tenant: TenantID) async throws {
        let entry = entries.entry(
            Self.entryType,
            subject: "tenant/\(tenant)",
            data: data,
            ledger: .audit,
            tenant: tenant
        )
        _ = try await appender.append(entry)
    }

    // MARK: Auditing

    /// - Parameters:
    ///   - bookmark: to go on from; of another audit's end it is not used.
    ///   - progress: how many entries of the part are done, and now and then what to remember.
    /// - Throws: `Fault`; `PostgresError`; what `progress` throws.
    func audit(
        _ tenant: TenantID,
        from bookmark: JSON? = nil,
        progress: @escaping @Sendable (_ part: String, _ done: Int, _ bookmark: JSON?) async throws -> Void
    ) async throws -> Findings {
        var findings: [String] = []
        var known = Bookmark(bookmark, at: entries.clock.now())
        for ledger in LedgerName.allCases {
            if let finding = known.finished[ledger] {
                findings.append(finding)
                continue
            }
            var pages = 0
            let finding: LedgerAudit.Finding
            do {
                finding = try await LedgerAudit(database, ledger, of: tenant).run(from: known.standing) {
                    [known] done, bookmark in
                    pages += 1
                    let isDue = pages.isMultiple(of: Self.pagesARemembrance)
                    try await progress(
                        "ledger \(ledger.rawValue)",
                        done,
                        isDue ? known.standing(at: bookmark).json : nil
                    )
                }
            } catch let fault as ChainFault {
                throw Fault(description: "\(fault)")
            } catch let fault as AuditFault {
                throw Fault(description: "\(fault)")
            }
            findings.append(finding.sentence)
            known.finished[ledger] = finding.sentence
            try await progress("ledger \(ledger.rawValue)", finding.entryCount, known.json)
        }
        findings.append(try await auditCustody(of: tenant, progress: progress))
        findings.append(try await auditFiles(of: tenant, progress: progress))
        findings.append(try await auditDrift(of: tenant, progress: progress))
        findings.append(try await auditAttestor(of: tenant, progress: progress))
        if let events { findings.append(try await auditEvents(of: tenant, by: events, progress: progress)) }
        return findings
    }

    private func auditDrift(
        of tenant: TenantID,
        progress: @escaping @Sendable (String, Int, JSON?) async throws -> Void
    ) async throws -> String {
        try await progress("baselines and findings", 0, nil)
        let audit = DriftAudit(database) { [keys, database] tenant in
            do {
                return try await keys.key(of: tenant, in: database).seal
            } catch is TenantKeyRefusal {
                // Mail addresses are then compared by what entries tell of them in the clear.
                return .withheld
            }
        }
        switch try await audit.run(tenant) {
        case .inOrder(let rows):
            return
                "Baselines and findings: \(Counting.count(rows, "row is", "rows are")) what the chronicle tells."
        case .erased(let index):
            return "Baselines and findings were not compared: the entry \(index) of the chronicle was erased."
        case .different(let sentence): throw Fault(description: "Baselines and findings: \(sentence).")
        }
    }

    private func auditAttestor(
        of tenant: TenantID,
        progress: @escaping @Sendable (String, Int, JSON?) async throws -> Void
    ) async throws -> String {
        try await progress("attestations", 0, nil)
        switch try await AttestorAudit(database).run(tenant) {
        case .inOrder(let rows):
            return "Attestations: \(Counting.count(rows, "row is", "rows are")) what the chronicle tells."
        case .erased(let index):
            return "Attestations were not compared: the entry \(index) of the chronicle was erased."
        case .different(let sentence): throw Fault(description: "Attestations: \(sentence).")
        }
    }

    private func auditEvents(
        of tenant: TenantID,
        by events: AuditVerification,
        progress: @escaping @Sendable (String, Int, JSON?) async throws -> Void
    ) async throws -> String {
        let months = try await events.months(of: tenant)
        var (rows, signatures) = (0, 0)
        for month in months {
            do {
                let finding = try await events.verify(month, of: tenant) { done, _ in
                    try await progress("audit of \(month)", done, nil)
                }
                rows += finding.rowCount
                signatures += finding.signatureCount
            } catch let fault as AuditVerification.Fault {
                throw Fault(description: "\(fault)")
            }
        }
        return
            "The audit's rows: \(Counting.count(rows, "row", "rows")) of \(Counting.count(months.count, "month", "months")) "
            + "tell what the entries tell; \(Counting.count(signatures, "signature holds", "signatures hold"))."
    }

    private func auditFiles(
        of tenant: TenantID,
        progress: @escaping @Sendable (String, Int, JSON?) async throws -> Void
    ) async throws -> String {
        let outcome = try await KeptFilesAudit(database, keys: keys).run(tenant) { files in
            try await progress("kept files", files, nil)
        }
        switch outcome {
        case .inOrder(let files):
            return
                "Kept files: \(Counting.count(files, "file opens and has its digest", "files open and have their digests"))."
        case .keyUnusable(let refusal): return "Kept files were not opened: \(refusal)."
        case .damaged(let artifact, let version, let file):
            throw Fault(
                description:
                    "Kept files: \(file) of version \(version) of \(artifact) is not what was registered, or is missing."
            )
        }
    }

    private func auditCustody(
        of tenant: TenantID,
        progress: @escaping @Sendable (String, Int, JSON?) async throws -> Void
    ) async throws -> String {
        try await progress("custody's tables", 0, nil)
        let replay = CustodyReplay(database)
        do {
            switch try await replay.compare(tenant, under: TenantID(entries.identifier())) {
            case .equal(let entries, let rows):
                return "Custody's tables: \(Counting.count(rows, "row follows", "rows follow")) from "
                    + "\(Counting.count(entries, "entry", "entries"))."
            case .erased(let index):
                return "Custody's tables were not compared: the entry \(index) of the chronicle was erased."
            case .different(let difference): throw Fault(description: difference.sentence)
            }
        } catch let fault as ReplayFault {
            throw Fault(description: "Custody's tables can't be made again: \(fault.sentence)")
        }
    }
}

/// How far an audit was when it last remembered:
/// `{"begun_at": …, "finished": {"<ledger>": "<finding>", …}, "standing": …}`.
private struct Bookmark {
    /// An audit that was broken off earlier is begun anew.
    private static let lifetime: Duration = .seconds(86_400)

    private let begunAt: Instant
    /// What was found of the ledgers that are done.
    var finished: [LedgerName: String] = [:]
    /// Of `LedgerAudit`, in one of the others; it says which.
    private(set) var standing: JSON?

    /// Goes on from `json`, where that is of today.
    init(_ json: JSON?, at now: Instant) {
        guard let begun = (json?["begun_at"]?.string).flatMap({ Instant(rfc3339: $0) }),
            now.duration(since: begun) < Self.lifetime
        else {
            begunAt = now
            return
        }
        begunAt = begun
        for ledger in LedgerName.allCases { finished[ledger] = json?["finished"]?[ledger.rawValue]?.string }
        standing = json?["standing"]
    }

    func standing(at bookmark: JSON) -> Bookmark {
        var next = self
        next.standing = bookmark
        return next
    }

    var json: JSON {
        let finished = JSONObject(finished.map { (name: $0.key.rawValue, value: .string($0.value)) })
        var object: JSONObject = ["begun_at": .string(begunAt.rfc3339), "finished": .object(finished)]
        object["standing"] = standing
        return .object(object)
    }
}

extension LedgerAudit.Finding {
    fileprivate var sentence: String {
        let erased = erasedCount > 0 ? ", \(erasedCount) of them erased" : ""
        return
            "Ledger \(ledger.rawValue): \(Counting.count(entryCount, "entry", "entries"))\(erased), "
            + "\(Counting.count(tileCount, "full tile", "full tiles")), "
            + "\(Counting.count(checkpointCount, "checkpoint", "checkpoints")); root \(root.hex)."
    }
}

extension CustodyReplay.Difference {
    /// Without what the row holds: who may see that the job failed may not be who may see the row.
    fileprivate var sentence: String {
        guard let standing else { return "Table \(table): a row that follows from the entries is missing." }
        guard replayed != nil else {
            return "Table \(table): a row follows from no entry: \(standing.keyWords)."
        }
        return
            "Table \(table), column \(column ?? "?"): it does not follow from the entries; row \(standing.keyWords)."
    }
}

extension JSON {
    /// The identifiers in a row.
    fileprivate var keyWords: String {
        (object?.members ?? []).filter { $0.name.hasSuffix("_id") || $0.name == "counter" }.prefix(3).map {
            "\($0.name) \($0.value.string ?? "null")"
        }.joined(separator: ", ")
    }
}

extension ReplayFault {
    fileprivate var sentence: String {
        switch self {
        case .untold(let entryID, let member): "the entry \(entryID) does not tell \(member)."
        case .unknownSubject(let entryID): "what the entry \(entryID) is about is not there."
        }
    }
}

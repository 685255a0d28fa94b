import Access
import Custody
import Evidence
import Jobs
import Ledger
import Postgres

/// The nightly audit of a tenant: every ledger is derived again from its entries' bytes, and custody's tables from the
/// chronicle. It goes on within the ledger where it was interrupted; what it found stands in the ledger `audit`.
struct TenantAudit: Sendable {
    static let kind = "tenant.audit"
    static let entryType = "muniment.record.audited"
    /// How many pages of entries pass before the job remembers how far it is.
    private static let pagesARemembrance = 20

    let database: Database
    let appender: Appender
    let entries: EntryMaker

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
        let resumed = (bookmark?["ledger"]?.string).flatMap(LedgerName.init)
        for ledger in LedgerName.allCases {
            var pages = 0
            do {
                let finding = try await LedgerAudit(database, ledger, of: tenant).run(
                    from: resumed == ledger ? bookmark : nil
                ) { done, bookmark in
                    pages += 1
                    let isDue = pages.isMultiple(of: Self.pagesARemembrance)
                    try await progress("ledger \(ledger.rawValue)", done, isDue ? bookmark : nil)
                }
                findings.append(finding.sentence)
            } catch let fault as ChainFault {
                throw Fault(description: "\(fault)")
            } catch let fault as AuditFault {
                throw Fault(description: "\(fault)")
            }
        }
        findings.append(try await auditCustody(of: tenant, progress: progress))
        return findings
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
                return "Custody's tables: \(rows) rows follow from \(entries) entries."
            case .erased(let index):
                return "Custody's tables were not compared: the entry \(index) of the chronicle was erased."
            case .different(let difference): throw Fault(description: difference.sentence)
            }
        } catch let fault as ReplayFault {
            throw Fault(description: "Custody's tables can't be made again: \(fault.sentence)")
        }
    }
}

extension LedgerAudit.Finding {
    fileprivate var sentence: String {
        let erased = erasedCount > 0 ? ", \(erasedCount) of them erased" : ""
        return
            "Ledger \(ledger.rawValue): \(entryCount) entries\(erased), \(tileCount) full tiles, \(checkpointCount) "
            + "checkpoints; root \(root.hex)."
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

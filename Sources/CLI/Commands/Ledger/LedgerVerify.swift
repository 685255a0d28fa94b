import API
import ArgumentParser
import Evidence

struct LedgerVerify: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Derive every entry of a ledger again, here, and name the first that was tampered with.",
        discussion: """
            The server's word is not taken for anything: it only hands out the stored rows. Their tree must have \
            the root of the log's checkpoint, and of the last one that was kept here: so a tail cut off together with \
            the head, or a past written anew, is found. Ends with exit code 1 if anything was changed.
            """
    )

    @Argument(help: "The ledger (default: all of them).")
    var ledger: String?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let tenant = try await client.tenant()
        var ledgers = [ledger].compactMap { $0 }
        if ledgers.isEmpty {
            ledgers = try await client.ledgers().items.map(\.ledger)
            // Every tenant has one, whatever the server's list says.
            if !ledgers.contains(LedgerAudit.chronicle) { ledgers.insert(LedgerAudit.chronicle, at: 0) }
        }

        var report = Report(document: .null)
        var results: [JSON] = []
        for ledger in ledgers {
            let audit = try await LedgerAudit(tenant: tenant, ledger: ledger).run(from: client)
            results.append(audit.json)
            report.lines.add(audit)
            if audit.fault != nil { report.outcome = .answerIsNo }
        }
        report.document = ["items": .array(results)]
        return report
    }
}

extension Lines {
    fileprivate mutating func add(_ audit: LedgerAudit.Result) {
        let size = counted(audit.size, "entry", plural: "entries")
        guard let fault = audit.fault else {
            let erased = audit.erasedCount > 0 ? "\(audit.erasedCount) erased, known by hash only" : ""
            row("● intact", audit.ledger, "\(size) derived again", audit.chainHash.hex.shortened, erased)
            if let view = audit.log, let published = view.published {
                let covered = counted(published.checkpoint.size, "entry", plural: "entries")
                sentence("signed", "\(covered), with the root that was derived here")
                add(view)
            } else {
                sentence("signed", "no checkpoint was signed yet: a tail that was cut off would not be found")
            }
            return
        }
        row("▲ tampered", audit.ledger, "entry \(fault.leafIndex)", "column \(fault.column)")
        sentence("found", fault.sentence)
        sentence("before", "\(size) derived again and in order")
    }
}

extension LedgerAudit.Result {
    fileprivate var json: JSON {
        var document: JSONObject = [
            "ledger": .string(ledger), "state": fault == nil ? "intact" : "tampered", "size": .integer(size),
            "erased": .integer(erasedCount), "chain_hash": .string(chainHash.hex), "fault": .null,
            "checkpoint": .null,
        ]
        if let published = log?.published {
            document["checkpoint"] = [
                "size": .integer(published.checkpoint.size), "root": .string(published.checkpoint.root.hex),
                "key": .string(published.key.text),
                "kept_size": log?.kept.map { .integer($0.checkpoint.size) } ?? .null,
                "earlier_key": .optional(log?.earlierKey?.text),
            ]
        }
        if let fault {
            document["fault"] = [
                "leaf_index": .integer(fault.leafIndex), "column": .string(fault.column),
                "detail": .string(fault.sentence),
            ]
        }
        return .object(document)
    }
}

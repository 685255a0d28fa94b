import API
import ArgumentParser
import Evidence

struct LedgerVerify: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Derive every entry of a ledger again, here, and name the first that was tampered with.",
        discussion: """
            The server's word is not taken for anything: it only hands out the stored rows. A tail cut off \
            together with the head is not found this way. Ends with exit code 1 if anything was changed.
            """
    )

    @Argument(help: "The ledger (default: all of them).")
    var ledger: String?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let whoAmI = try await client.whoAmI()
        guard let tenant = UniqueID(whoAmI.tenant.id) else {
            throw APIFailure.unreadable(status: 200, reason: "the tenant's identifier is no UUID")
        }
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
        ]
        if let fault {
            document["fault"] = [
                "leaf_index": .integer(fault.leafIndex), "column": .string(fault.column),
                "detail": .string(fault.sentence),
            ]
        }
        return .object(document)
    }
}

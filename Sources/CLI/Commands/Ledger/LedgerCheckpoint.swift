import API
import ArgumentParser
import Evidence

struct LedgerCheckpoint: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint",
        abstract:
            "The log's latest checkpoint: its signature and its consistency with the last one seen, checked here.",
        discussion: """
            The checkpoint is kept beside the profile; a log that is not consistent with the one that was kept has \
            changed its past. Ends with exit code 1 then.
            """
    )

    @Argument(help: "The ledger.")
    var ledger = "chronicle"

    @Option(
        help: ArgumentHelp("Write the signed note to a file.", valueName: "file"),
        completion: .file()
    )
    var out: String?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let tenant = try await client.tenant()
        let view: LogView
        do {
            view = try await LogView(of: ledger, tenant: tenant, from: client)
            try await view.requireConsistency(from: client)
        } catch let fault as LogView.Fault {
            return Report(refusing: fault, ledger: ledger)
        }
        guard let published = view.published else {
            var report = Report(document: ["ledger": .string(ledger), "state": "none"])
            report.lines.sentence("none", "no checkpoint was signed yet")
            return report
        }
        try view.keep()
        if let out { try Files.writeSecret(published.note.bytes, to: out, replacing: .refused) }
        let checkpoint = published.checkpoint
        var report = Report(
            document: [
                "ledger": .string(ledger), "state": "consistent", "origin": .string(checkpoint.origin),
                "size": .integer(checkpoint.size), "root": .string(checkpoint.root.hex),
                "key": .string(published.key.text),
                "kept_size": view.kept.map { .integer($0.checkpoint.size) } ?? .null,
                "earlier_key": .optional(view.earlierKey?.text),
                "note": .string(String(decoding: published.note.bytes, as: UTF8.self)),
            ]
        )
        report.lines.row(
            "● signed",
            checkpoint.origin,
            counted(checkpoint.size, "entry", plural: "entries"),
            checkpoint.root.hex.shortened
        )
        report.lines.sentence("key", published.key.text)
        report.lines.add(view)
        if let out { report.lines.sentence("written", out) }
        return report
    }
}

extension Lines {
    /// How the log stands to what was kept.
    mutating func add(_ view: LogView) {
        if let kept = view.kept {
            let size = counted(kept.checkpoint.size, "entry", plural: "entries")
            sentence("checked", "it continues the checkpoint over \(size) that was kept here")
        } else {
            sentence("kept", "nothing was kept here before: believed for the first time")
        }
        if let key = view.earlierKey {
            sentence("new key", "the log's key was \(key.text); ask who runs it whether it was rotated")
        }
    }
}

extension Report {
    /// What a log shows is not what it must be.
    init(refusing fault: LogView.Fault, ledger: String) {
        self.init(
            document: [
                "ledger": .string(ledger), "state": "tampered",
                "fault": [
                    "leaf_index": .integer(fault.leafIndex), "column": .string(fault.column),
                    "detail": .string(fault.sentence),
                ],
            ]
        )
        outcome = .answerIsNo
        lines.row("▲ tampered", ledger, "column \(fault.column)")
        lines.sentence("found", fault.sentence)
    }
}

extension APIClient {
    /// Of who asks.
    func tenant() async throws -> UniqueID {
        guard let tenant = UniqueID(try await whoAmI().tenant.id) else {
            throw APIFailure.unreadable(status: 200, reason: "the tenant's identifier is no UUID")
        }
        return tenant
    }
}

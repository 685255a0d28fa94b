import API
import ArgumentParser
import Evidence

struct LedgerBundle: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle",
        abstract: "Write an entry with all that shows it stands in the record to one file, for an auditor.",
        discussion: "`muniment verify-bundle FILE --log-key VKEY` checks it, without a server."
    )

    @Argument(help: "Its leaf index or its identifier.")
    var entry: String

    @Option(help: ArgumentHelp("The ledger it stands in.", valueName: "ledger"))
    var ledger = "chronicle"

    @Option(
        help: ArgumentHelp("The file to write.", valueName: "file"),
        completion: .file()
    )
    var out: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let bytes = try await client.bundle(ofEntry: entry, ofLedger: ledger)
        let bundle: EvidenceBundle
        do throws(DocumentError) {
            bundle = try EvidenceBundle(parsing: bytes)
        } catch {
            throw APIFailure.unreadable(status: 200, reason: "\(error)")
        }
        let findings: BundleFindings
        let key: NoteKey
        do {
            (findings, key) = try await check(bundle, from: client)
        } catch let fault as LogView.Fault {
            return Report(refusing: fault, ledger: ledger)
        }
        try Files.writeSecret(bytes, to: out, replacing: .refused)
        var report = Report(
            document: [
                "file": .string(out), "index": .integer(findings.leafIndex), "log_key": .string(key.text),
                "proved": .array(findings.proved.map(JSON.string)),
                "not_proved": .array(findings.notProved.map(JSON.string)),
            ]
        )
        report.lines.row("● written", out, "◎ \(ledger) #\(findings.leafIndex)")
        report.lines.sentence("log key", key.text)
        report.lines.next("muniment verify-bundle \(out.shellWord) --log-key \(key.text.shellWord)")
        return report
    }

    /// That the bundle is about the entry that was asked for, and of the log as this machine knows it.
    private func check(
        _ bundle: EvidenceBundle,
        from client: APIClient
    ) async throws -> (findings: BundleFindings, key: NoteKey) {
        let view = try await LogView(of: ledger, tenant: try await client.tenant(), from: client)
        func fault(_ sentence: String) -> LogView.Fault {
            LogView.Fault(column: "bundle", sentence: sentence, leafIndex: bundle.proof.leafIndex)
        }
        guard let key = view.published?.key, bundle.logKey == key else {
            throw fault("the bundle does not name the key of the log it was asked of")
        }
        let findings: BundleFindings
        do throws(BundleFault) {
            findings = try bundle.verify(logKey: key)
        } catch {
            throw fault("\(error)")
        }
        if let other = EntryReference(entry).fault(
            ofAnswerAt: findings.leafIndex,
            bytes: bundle.entryBytes,
            entryID: entry
        ) {
            throw other
        }
        try await view.requireConsistency(from: client)
        try await view.requireConsistency(of: findings.checkpoint.checkpoint, from: client)
        try view.keep()
        return (findings, key)
    }
}

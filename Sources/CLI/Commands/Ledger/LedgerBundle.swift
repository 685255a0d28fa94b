import API
import ArgumentParser
import Evidence

struct LedgerBundle: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle",
        abstract: "Write an entry with all that shows it stands in the record to one file, for an auditor.",
        discussion: "`muniment evidence verify-bundle FILE --log-key VKEY` checks it, without a server."
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
        guard let key = bundle.logKey else {
            throw APIFailure.unreadable(status: 200, reason: "the bundle names no key of the log")
        }
        let findings: BundleFindings
        do throws(BundleFault) {
            findings = try bundle.verify(logKey: key)
        } catch {
            return Report(
                refusing: LogView.Fault(
                    column: "bundle",
                    sentence: "\(error)",
                    leafIndex: bundle.proof.leafIndex
                ),
                ledger: ledger
            )
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
        report.lines.next("muniment evidence verify-bundle \(out.shellWord) --log-key \(key.text.shellWord)")
        return report
    }
}

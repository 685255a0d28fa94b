import API
import ArgumentParser
import Evidence

struct LedgerShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One entry, its leaf hash derived again here."
    )

    @Argument(help: "Its leaf index or its identifier.")
    var entry: String

    @Option(help: ArgumentHelp("The ledger it stands in.", valueName: "ledger"))
    var ledger = "chronicle"

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let raw = try await client.entry(entry, ofLedger: ledger)
        if let other = EntryReference(entry).fault(
            ofAnswerAt: raw.leafIndex,
            bytes: raw.bytes?.bytes,
            entryID: raw.entryID
        ) {
            return Report(refusing: other, ledger: ledger)
        }
        var report = try Report(raw)
        let place = "◎ \(raw.ledger) #\(raw.leafIndex)"
        guard let bytes = raw.bytes?.bytes else {
            report.lines.row("■ erased", place, raw.appendedAt.words)
            report.lines.sentence("leaf", raw.leafHash)
            return report
        }
        if ChainHash.leaf(bytes).hex == raw.leafHash {
            report.lines.row("● as written", place, raw.appendedAt.words)
            report.lines.sentence(
                "checked",
                "the leaf hash was derived here from the bytes; the chain was not"
            )
        } else {
            report.outcome = .answerIsNo
            report.lines.row("▲ tampered", place, "the bytes do not have this leaf hash")
        }
        report.lines.sentence("id", raw.entryID)
        report.lines.sentence("leaf", raw.leafHash)
        report.lines.sentence("bytes", String(decoding: bytes, as: UTF8.self))
        report.lines.next("muniment ledger verify \(ledger.shellWord)")
        return report
    }
}

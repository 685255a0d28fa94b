import API
import ArgumentParser
import Evidence

struct LedgerErase: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase the bytes of one entry for good; its hashes stay, and a new entry tells of it."
    )

    @Argument(help: "Its leaf index or its identifier.")
    var entry: String

    @Option(help: ArgumentHelp("Why; stands in the record for good.", valueName: "text"))
    var reason: String

    @Option(help: ArgumentHelp("The ledger it stands in.", valueName: "ledger"))
    var ledger = "chronicle"

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let receipt = try await client.eraseEntry(entry, ofLedger: ledger, Wire.ErasureDraft(reason: reason))
        var report = try Report(receipt)
        report.lines.row("■ erased", "◎ \(ledger) \(entry)", "told by #\(receipt.leafIndex)")
        report.lines.sentence("kept", "the entry's hashes: the chain and every proof still hold")
        report.lines.next("muniment ledger verify \(ledger.shellWord)")
        return report
    }
}

import ArgumentParser

struct LedgerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger",
        abstract: "The record itself, and whether it still is what was written.",
        subcommands: [
            LedgerList.self, LedgerShow.self, LedgerVerify.self, LedgerCheckpoint.self, LedgerProof.self,
            LedgerBundle.self, LedgerErase.self,
        ]
    )
}

import API
import ArgumentParser

struct LedgerList: RemoteCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The tenant's ledgers.")

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await client.ledgers(),
            whenEmpty: "ledgers stand here once something is recorded",
            next: "muniment accord create NAME --witness KEY"
        ) { head, lines in
            lines.row(
                "◎ \(head.ledger)",
                counted(head.size, "entry", plural: "entries"),
                head.chainHash.shortened
            )
        }
    }
}

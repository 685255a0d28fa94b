import API
import ArgumentParser

struct CeremonyList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Ceremonies, open and closed."
    )

    @Option(
        help: ArgumentHelp(
            "Only open, approved, rejected, expired, withdrawn, superseded or overdue ones.",
            valueName: "state"
        )
    )
    var state: String?

    @Option(help: ArgumentHelp("Only those on this artifact.", valueName: "artifact"))
    var artifact: String?

    @Option(help: ArgumentHelp("Only those under this accord.", valueName: "accord"))
    var accord: String?

    @Option(help: ArgumentHelp("Only those that this DID or key can still sign.", valueName: "did|key"))
    var maySign: String?

    @Option(help: ArgumentHelp("Only those for approval, emergency or review.", valueName: "purpose"))
    var purpose: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let witness = try maySign.map(KeyStore.did(of:))
        return try Report(
            page: try await page.fetch {
                try await client.ceremonies(
                    state: state,
                    artifact: artifact,
                    accord: accord,
                    maySign: witness,
                    purpose: purpose,
                    $0
                )
            },
            whenEmpty: state.map { "no ceremony is \($0)" } ?? "ceremonies stand here once one is opened",
            next: "muniment ceremony open ARTIFACT"
        ) { ceremony, lines in lines.add(ceremony) }
    }
}

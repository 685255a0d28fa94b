import API
import ArgumentParser

struct CeremonyList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Ceremonies, open and closed."
    )

    @Option(help: ArgumentHelp("Only open, approved, rejected or expired ones.", valueName: "state"))
    var state: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.ceremonies(state: state, $0) },
            whenEmpty: state.map { "no ceremony is \($0)" } ?? "ceremonies stand here once one is opened",
            next: "muniment ceremony open ARTIFACT"
        ) { ceremony, lines in lines.add(ceremony) }
    }
}

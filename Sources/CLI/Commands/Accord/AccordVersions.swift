import API
import ArgumentParser

struct AccordVersions: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "versions",
        abstract: "Every version it had, the newest first."
    )

    @Argument(help: "Its name, CID or identifier.")
    var accord: String

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.versions(ofAccord: accord, $0) },
            whenEmpty: "it has no version",
            next: "muniment accord show \(accord.shellWord)"
        ) { accord, lines in lines.add(accord) }
    }
}

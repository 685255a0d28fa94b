import API
import ArgumentParser

struct SourceList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The sources that are listened to."
    )

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.sources($0) },
            whenEmpty: "sources stand here once one is added",
            next: "muniment source add NAME"
        ) { source, lines in lines.add(source) }
    }
}

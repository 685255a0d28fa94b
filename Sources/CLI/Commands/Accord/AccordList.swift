import API
import ArgumentParser

struct AccordList: RemoteCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "All accords.")

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.accords($0) },
            whenEmpty: "accords stand here once they are made",
            next: "muniment accord create NAME --witness KEY"
        ) { accord, lines in lines.add(accord) }
    }
}

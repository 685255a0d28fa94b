import API
import ArgumentParser

struct CallerList: RemoteCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "All callers.")

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.callers($0) },
            whenEmpty: "callers stand here once they are made",
            next: "muniment caller create NAME"
        ) { caller, lines in lines.add(caller, caller.kind) }
    }
}

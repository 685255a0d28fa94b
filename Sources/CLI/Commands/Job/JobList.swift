import API
import ArgumentParser

struct JobList: RemoteCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Jobs, the newest first.")

    @Option(
        help: ArgumentHelp(
            "Only in this state: available, running, completed, cancelled or dead.",
            valueName: "state"
        )
    )
    var state: String?

    @Option(help: ArgumentHelp("Only of this kind, such as scan.match.", valueName: "kind"))
    var kind: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.jobs(state: state, kind: kind, $0) },
            whenEmpty: state == nil && kind == nil
                ? "jobs stand here once the server has work for you" : "no job is like this",
            next: state == nil && kind == nil ? "muniment overview" : "muniment job list"
        ) { job, lines in lines.add(job) }
    }
}

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

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.jobs(state: state, $0) },
            whenEmpty: state == nil
                ? "jobs stand here once the server has work for you" : "none is in this state",
            next: state == nil ? "muniment overview" : "muniment job list"
        ) { job, lines in lines.add(job) }
    }
}

import ArgumentParser
import Server

struct InstallationJobs: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobs",
        abstract: "Show the installation's own jobs, which no tenant sees; cancel one, or run it again."
    )

    @OptionGroup var options: ServerOptions
    @Option(help: ArgumentHelp("Cancel this job.", valueName: "id"))
    var cancel: String?
    @Option(help: ArgumentHelp("Run this dead or cancelled job again.", valueName: "id"))
    var replay: String?

    func validate() throws {
        guard cancel == nil || replay == nil else {
            throw ValidationError("give --cancel or --replay, not both")
        }
    }

    func run() async throws {
        let administration = Administration(try options.load())
        let change: Administration.JobChange? =
            if let cancel { .cancel(cancel) } else if let replay { .replay(replay) } else { nil }
        try await reporting {
            for line in try await administration.installationJobs(change) { print(line) }
        }
    }
}

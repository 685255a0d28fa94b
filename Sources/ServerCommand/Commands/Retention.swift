import ArgumentParser
import Server

struct Retention: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Let go of what verifiers saw when the accords keep it no longer.",
        discussion: """
            Erases entries whose retention has passed, exports and detaches partitions of which nothing is kept any \
            longer, and drops those that were detached a week ago, while the server runs. It ends with 1 where \
            something has to wait. The server does the same every night, as the jobs tenant.retention and \
            installation.retention.
            """
    )

    @OptionGroup var options: ServerOptions
    @Flag(help: "Only say what would be done.")
    var dryRun = false

    func run() async throws {
        let administration = Administration(try options.load())
        let isRehearsal = dryRun
        var isDone = true
        try await reporting {
            isDone = try await administration.retain(isRehearsal: isRehearsal) { line in print(line) }
        }
        if !isDone { throw ExitCode(1) }
    }
}

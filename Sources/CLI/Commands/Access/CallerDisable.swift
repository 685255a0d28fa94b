import API
import ArgumentParser

struct CallerDisable: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: "End every token and session of a caller at once."
    )

    @Argument(help: "Its name.")
    var name: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let caller = try await client.disableCaller(name)
        var report = try Report(caller)
        report.lines.add(caller, "■ disabled")
        return report
    }
}

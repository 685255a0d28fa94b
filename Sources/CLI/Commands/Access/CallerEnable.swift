import API
import ArgumentParser

struct CallerEnable: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "enable",
        abstract: "Honour a caller's tokens again."
    )

    @Argument(help: "Its name.")
    var name: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let caller = try await client.enableCaller(name)
        var report = try Report(caller)
        report.lines.add(caller, "enabled")
        return report
    }
}

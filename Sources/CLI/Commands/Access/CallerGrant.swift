import API
import ArgumentParser

struct CallerGrant: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "grant",
        abstract: "Say what a caller may do: exactly the permissions named, from its next request on."
    )

    @Argument(help: "Its name.")
    var name: String

    @Option(
        name: .customLong("permission"),
        help: ArgumentHelp("What it may do; may be repeated. None: nothing.", valueName: "permission")
    )
    var permissions: [String] = []

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let caller = try await client.setPermissions(permissions, of: name)
        var report = try Report(caller)
        report.lines.add(caller, "granted")
        return report
    }
}

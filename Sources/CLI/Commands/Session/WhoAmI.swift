import API
import ArgumentParser

struct WhoAmI: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "whoami",
        abstract: "Who the server takes you for, and what you may do."
    )

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let whoAmI = try await client.whoAmI()
        var report = try Report(whoAmI)
        report.lines.row("signed in", whoAmI.caller.name, whoAmI.caller.kind, "tenant \(whoAmI.tenant.name)")
        if let did = whoAmI.caller.did { report.lines.sentence("did", did) }
        let permissions = whoAmI.permissions.isEmpty ? "nothing" : whoAmI.permissions.joined(separator: ", ")
        report.lines.sentence("may", permissions)
        return report
    }
}

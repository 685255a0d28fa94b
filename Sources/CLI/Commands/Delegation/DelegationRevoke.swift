import API
import ArgumentParser

struct DelegationRevoke: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Take a vote back from now on; what was signed with it stays."
    )

    @Argument(help: "The delegation's identifier.")
    var delegation: String

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var reason: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let revoked = try await client.revokeDelegation(delegation, Wire.Revocation(reason: reason))
        var report = try Report(revoked)
        report.lines.add(revoked, "revoked")
        report.lines.sentence("reason", reason)
        return report
    }
}

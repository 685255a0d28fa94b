import API
import ArgumentParser

struct CeremonyReject: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "reject",
        abstract: "Close a ceremony with a no."
    )

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var reason: String

    @OptionGroup var subject: CeremonyArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let present = try await client.ceremony(subject.ceremony)
        let ceremony = try await client.rejectCeremony(present.ceremonyID, Wire.Rejection(reason: reason))
        var report = try Report(ceremony)
        report.lines.add(ceremony)
        report.lines.addDetails(of: ceremony)
        return report
    }
}

import API
import ArgumentParser

struct CeremonyWithdraw: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Take a ceremony back: for who opened it, and for members of its accord.",
        discussion: "The version is proposed again. A witness who says no rejects it instead."
    )

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var reason: String

    @OptionGroup var subject: CeremonyArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let present = try await client.ceremony(subject.ceremony)
        let ceremony = try await client.withdrawCeremony(present.ceremonyID, Wire.Rejection(reason: reason))
        var report = try Report(ceremony)
        report.lines.add(ceremony)
        report.lines.addDetails(of: ceremony)
        report.lines.next("muniment ceremony open \(ceremony.artifact.name.shellWord)")
        return report
    }
}

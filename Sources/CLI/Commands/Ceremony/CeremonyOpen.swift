import API
import ArgumentParser

struct CeremonyOpen: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Ask the witnesses of its accord to approve an artifact's current version."
    )

    @Option(
        name: .customLong("class"),
        help: ArgumentHelp(
            "A class of the accord's, no weaker than its tier policy demands (default: what it demands).",
            valueName: "class"
        )
    )
    var ceremonyClass: String?

    @Option(
        help: ArgumentHelp(
            "How long it stays open: 60 s to 30 days, within the accord's limit (default: 24h).",
            valueName: "duration"
        ),
        transform: Moments.duration
    )
    var expiresIn: Duration?

    @Option(
        help: ArgumentHelp(
            "It can't wait, and why: fewer sign, as the accord allows, and a review follows.",
            valueName: "reason"
        )
    )
    var emergency: String?

    @OptionGroup var subject: ArtifactArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let ceremony = try await client.openCeremony(
            Wire.CeremonyDraft(
                artifact: subject.artifact,
                ceremonyClass: ceremonyClass,
                expiresInSec: expiresIn?.wholeSeconds,
                emergencyReason: emergency
            )
        )
        var report = try Report(ceremony)
        report.lines.add(ceremony, "opened")
        report.lines.sentence("id", ceremony.ceremonyID)
        report.lines.next("muniment ceremony sign \(subject.artifact.shellWord) --key NAME")
        return report
    }
}

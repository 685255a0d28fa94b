import API
import ArgumentParser
import Evidence

struct AccordExpire: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "expire",
        abstract: "End an accord, at once or at a given time."
    )

    @Argument(help: "Its name, CID or identifier.")
    var accord: String

    @Option(
        help: ArgumentHelp("When it ends (RFC 3339; default: at once).", valueName: "time"),
        transform: Moments.instant
    )
    var at: Instant?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let result = try await client.expireAccord(accord, Wire.AccordExpiry(effectiveUntil: at))
        var report = try Report(result)
        report.lines.add(result, at == nil ? "expired" : "expiring")
        if let until = result.effectiveUntil { report.lines.sentence("until", until.words) }
        return report
    }
}

import API
import ArgumentParser
import Evidence

struct ChronicleShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One event with everything that its entry tells."
    )

    @Argument(help: "The leaf index or the identifier of its entry.")
    var entry: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let event = try await client.event(entry)
        var report = try Report(event)
        report.lines.add(event)
        if let source = event.source { report.lines.sentence("source", source) }
        if let actor = event.actor { report.lines.sentence("by", actor) }
        report.lines.sentence("appended", event.appendedAt.words)
        report.lines.sentence("id", event.entryID)
        if let data = event.data { report.lines.sentence("data", data.canonicalString) }
        report.lines.next("muniment ledger show \(event.leafIndex)")
        return report
    }
}

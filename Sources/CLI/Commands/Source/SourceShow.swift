import API
import ArgumentParser
import Evidence

struct SourceShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One source, how far it was read, and what of it was parked."
    )

    @OptionGroup var named: SourceArgument
    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let source = try await client.source(named.source)
        let parked = try await page.fetch { try await client.parkedEvents(of: named.source, $0) }
        var report = try Report(source)
        var document = report.document.object ?? [:]
        document["parked"] = try Report(parked).document
        report.document = .object(document)
        report.lines.add(source)
        if source.settings.object?.isEmpty == false {
            report.lines.sentence("settings", source.settings.canonicalString)
        }
        if let cursor = source.cursor { report.lines.sentence("cursor", cursor.shortened) }
        for event in parked.items {
            report.lines.row(
                event.replayedAt == nil ? "■ parked" : "● recorded",
                event.position.shortened,
                event.parkedAt.words,
                event.reason
            )
        }
        if let cursor = parked.nextCursor {
            report.lines.sentence("more", "add --all, or --cursor \(cursor.shellWord)")
        }
        if source.waiting ?? 0 > 0 { report.lines.next("muniment source replay \(source.name)") }
        return report
    }
}

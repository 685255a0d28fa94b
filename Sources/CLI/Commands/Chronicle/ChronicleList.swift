import API
import ArgumentParser
import Evidence

struct ChronicleList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "What happened, the latest first."
    )

    @Option(help: ArgumentHelp("Only of this type, such as muniment.artifact.registered.", valueName: "type"))
    var type: String?

    @Option(help: ArgumentHelp("Only what happened to this, such as artifact/ID.", valueName: "subject"))
    var subject: String?

    @Option(help: ArgumentHelp("Only from this source, as the events themselves name it.", valueName: "uri"))
    var source: String?

    @Option(
        name: .customLong("from"),
        help: ArgumentHelp("Only what this source outside handed in.", valueName: "name")
    )
    var receivedFrom: String?

    @Option(
        help: ArgumentHelp("Only what happened at this time or later (RFC 3339).", valueName: "time"),
        transform: Moments.instant
    )
    var since: Instant?

    @Option(
        help: ArgumentHelp("Only what happened before this time (RFC 3339).", valueName: "time"),
        transform: Moments.instant
    )
    var until: Instant?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let filter = FeedFilter(
            type: type,
            subject: subject,
            source: source,
            receivedFrom: receivedFrom,
            since: since,
            until: until
        )
        return try Report(
            page: try await page.fetch { try await client.events(where: filter, $0) },
            whenEmpty: filter == FeedFilter()
                ? "what happens stands here a moment later" : "no event is of this kind",
            next: filter == FeedFilter()
                ? "muniment accord create NAME --witness KEY" : "muniment chronicle list"
        ) { event, lines in lines.add(event) }
    }
}

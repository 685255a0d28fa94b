import API
import ArgumentParser
import Evidence

struct WebhookPause: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause",
        abstract: "Tell a webhook nothing until it is resumed; what happens meanwhile waits."
    )

    @OptionGroup var named: WebhookArgument

    @Option(help: "Why, for the record.")
    var reason: String?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let webhook = try await client.pauseWebhook(named.webhook, because: reason)
        var report = try Report(webhook)
        report.lines.add(webhook)
        report.lines.next("muniment webhook resume \(webhook.name)")
        return report
    }
}

struct WebhookResume: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: "Go on telling a paused webhook, from where it was left."
    )

    enum Skipping: String, ExpressibleByArgument, CaseIterable {
        case none
        case one
        case all
    }

    @OptionGroup var named: WebhookArgument

    @Option(
        help:
            "What of the events that wait is not told: one (the first, which the receiver can't take), all, or none."
    )
    var skip = Skipping.none

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let webhook = try await client.resumeWebhook(named.webhook, skipping: skip.rawValue)
        var report = try Report(webhook)
        report.lines.add(webhook)
        report.lines.next("muniment webhook show \(webhook.name)")
        return report
    }
}

struct WebhookRemove: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Let go of a webhook and of its secret."
    )

    @OptionGroup var named: WebhookArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try await client.removeWebhook(named.webhook)
        var report = Report(document: ["name": .string(named.webhook), "state": "removed"])
        report.lines.row("■ removed", named.webhook)
        return report
    }
}

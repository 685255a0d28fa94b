import API
import ArgumentParser
import Evidence

struct WebhookAdd: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Tell an address what happens from now on.",
        discussion: """
            Without --type it is told every step of every ceremony. The secret that messages are signed with is shown this \
            once: it goes to a file, or to standard output.
            """
    )

    @OptionGroup var named: WebhookArgument

    @Argument(help: ArgumentHelp("Where to: an https address.", valueName: "address"))
    var address: String

    @Option(
        name: .customLong("type"),
        help: ArgumentHelp(
            "Which events: a type (muniment.ceremony.approved), its beginning (muniment.deployment.*), or * for all; may be "
                + "repeated.",
            valueName: "type"
        )
    )
    var types: [String] = []

    @Option(
        help: ArgumentHelp("Write the secret to this new file, readable by you only.", valueName: "file"),
        completion: .file()
    )
    var secretOut: String?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        if let secretOut { try Files.checkPlace(forSecret: secretOut) }
        var webhook = try await client.addWebhook(
            Wire.WebhookDraft(name: named.webhook, url: address, types: types.isEmpty ? nil : types)
        )
        let secret = webhook.secret
        var reason: String?
        if let secretOut, let secret {
            reason = Files.keepSecret(secret, in: secretOut)
            if reason == nil { webhook.secret = nil }
        }
        var report = try Report(webhook)
        report.lines.add(webhook)
        if let reason {
            report.lines.sentence("▲ not kept", reason)
            report.lines.sentence("remedy", "the secret stands here once: keep it yourself")
            report.outcome = .answerIsNo
        }
        if let secretOut, reason == nil {
            report.lines.sentence("written", secretOut)
        } else if let secret {
            report.lines.sentence("secret", secret)
        }
        report.lines.next("muniment webhook test \(webhook.name)")
        return report
    }
}

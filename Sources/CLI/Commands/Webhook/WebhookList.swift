import API
import ArgumentParser
import Evidence

struct WebhookList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The webhooks, and how each is."
    )

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.webhooks($0) },
            whenEmpty: "webhooks stand here once one is added",
            next: "muniment webhook add NAME https://…"
        ) { webhook, lines in lines.add(webhook) }
    }
}

struct WebhookShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One webhook, with its last deliveries."
    )

    @OptionGroup var named: WebhookArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let webhook = try await client.webhook(named.webhook)
        var report = try Report(webhook)
        report.lines.add(webhook)
        report.lines.sentence("address", webhook.url)
        report.lines.sentence("next entry", "chronicle #\(webhook.nextLeafIndex)")
        for delivery in webhook.deliveries ?? [] { report.lines.add(delivery) }
        if webhook.deliveries?.isEmpty != false {
            report.lines.sentence("none", "deliveries stand here once something was told")
        }
        report.lines.next(
            webhook.state == "paused"
                ? "muniment webhook resume \(webhook.name)" : "muniment webhook test \(webhook.name)"
        )
        return report
    }
}

struct WebhookTest: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract:
            "Send a message that says nothing but that it came. Ends with exit code 1 if it did not arrive."
    )

    @OptionGroup var named: WebhookArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let delivery = try await client.testWebhook(named.webhook)
        var report = try Report(delivery)
        report.lines.add(delivery)
        if delivery.error != nil { report.outcome = .answerIsNo }
        return report
    }
}

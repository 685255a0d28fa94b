import API
import ArgumentParser
import Evidence

struct WebhookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "webhook",
        abstract: "Tell other systems what happens: each step of a ceremony, or any event.",
        discussion: """
            Messages are CloudEvents, signed as Standard Webhooks has it (webhook-id, webhook-timestamp, \
            webhook-signature), told in order and at least once: know repetitions by webhook-id.
            """,
        subcommands: [
            WebhookAdd.self, WebhookList.self, WebhookShow.self, WebhookTest.self, WebhookPause.self,
            WebhookResume.self, WebhookRemove.self,
        ]
    )
}

struct WebhookArgument: ParsableArguments {
    @Argument(help: "The webhook's name.")
    var webhook: String
}

extension Lines {
    mutating func add(_ webhook: Wire.Webhook) {
        row(
            webhook.mark,
            webhook.name,
            webhook.url.shortenedAddress,
            webhook.types.joined(separator: " "),
            webhook.failingSince.map { "failing since \($0.words)" } ?? ""
        )
        if let reason = webhook.pauseReason { sentence("why", reason) }
        if let next = webhook.nextAttemptAt { sentence("again", "at \(next.words)") }
    }

    mutating func add(_ delivery: Wire.WebhookDelivery) {
        row(
            delivery.error == nil ? "● delivered" : "▲ failed",
            delivery.type,
            delivery.leafIndex.map { "chronicle #\($0)" } ?? "test",
            delivery.attemptedAt.words,
            "\(delivery.durationMS) ms",
            delivery.status.map { "status \($0)" } ?? "no answer",
            delivery.attempt > 1 ? "attempt \(delivery.attempt)" : ""
        )
        if let error = delivery.error { sentence("why", error) }
        if let excerpt = delivery.excerpt { sentence("answer", excerpt) }
    }
}

extension Wire.Webhook {
    fileprivate var mark: String {
        switch state {
        case "active": failures == 0 ? "● active" : "▲ failing"
        case "paused": "■ paused"
        default: state
        }
    }
}

extension String {
    /// Of an address what names the receiver: its path may hold what opens it.
    fileprivate var shortenedAddress: String {
        let parts = split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count > 3, !parts[3].isEmpty else { return self }
        return parts[..<3].joined(separator: "/") + "/…"
    }
}

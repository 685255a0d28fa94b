import Chronicle
import Evidence

/// A webhook as the chronicle's page shows it, with its last attempt.
struct WebhookRow: Sendable {
    /// That are shown; the command line lists all.
    static let limit = 20
    /// Of a reason that is shown.
    private static let reasonLength = 200

    var name: String
    /// Scheme, host and port: the rest of an address may hold what opens it.
    var origin: String
    var types: [String]
    var isPaused: Bool
    /// Why it is paused, or why the last attempt failed.
    var reason: String?
    var failingSince: Instant?
    var nextAttemptAt: Instant?
    var lastAttemptAt: Instant?
    /// Of the last attempt; `nil` without an answer.
    var lastStatus: Int?

    func view(now: Instant) -> View {
        let isFailing = failingSince != nil
        let mark =
            isPaused
            ? View(["shape": "square", "word": "paused", "role": "critical"])
            : isFailing
                ? View(["shape": "triangle", "word": "failing", "role": "warning"])
                : View(["shape": "circle", "word": "active", "role": "positive"])
        return View([
            "key": "webhook-\(name)",
            "name": name,
            "origin": origin,
            "types": types.joined(separator: ", "),
            "mark": mark,
            "reason": reason.map { $0.count > Self.reasonLength ? $0.prefix(Self.reasonLength) + "…" : $0 },
            "failingSince": failingSince.map { CivilTime.view($0, now: now) },
            "nextAttemptAt": nextAttemptAt.map { CivilTime.view($0, now: now) },
            "lastAttemptAt": lastAttemptAt.map { CivilTime.view($0, now: now) },
            "lastAnswer": lastAttemptAt.map { _ in lastStatus.map { "status \($0)" } ?? "no answer" },
            "hasCommand": true,
            "command": isPaused ? "muniment webhook resume" : "muniment webhook show",
            "argument": name,
            "option": nil,
        ])
    }
}

extension WebhookRow {
    init(_ webhook: Webhook, last delivery: WebhookDelivery?) {
        self.init(
            name: webhook.name,
            origin: webhook.url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).prefix(
                3
            )
            .joined(separator: "/"),
            types: webhook.types.patterns,
            isPaused: webhook.state == .paused,
            reason: webhook.pauseReason ?? delivery?.error,
            failingSince: webhook.failures.since,
            nextAttemptAt: webhook.nextAttemptAt,
            lastAttemptAt: delivery?.attemptedAt,
            lastStatus: delivery?.status
        )
    }
}

import API
import Drift
import Evidence

/// Who is told of findings, as their page shows it.
struct NotificationRow: Sendable {
    /// That are shown; the command line lists all.
    static let limit = 20

    var name: String
    var channel: String
    var address: String
    var severity: Severity
    /// None: all.
    var types: [String]
    var isNarrowed: Bool
    var digest: NotificationDigest
    var isEnabled: Bool
    var last: Last?

    struct Last: Sendable {
        var state: NotificationMessage.State
        var attempts: Int
        var answer: String?
        var at: Instant
        var nextAttemptAt: Instant?
        /// It told of something, and is no test.
        var hasItems = true
    }

    func view(now: Instant) -> View {
        let mayRetry = last?.state == .parked && last?.hasItems == true
        return View([
            "key": "notification-\(name)",
            "name": name,
            "toldMark": isEnabled
                ? View(["shape": "circle", "word": "told", "role": "positive"])
                : View(["shape": "square", "word": "off", "role": "muted"]),
            "toldTo": "\(channel == "email" ? "mail to" : "webhook") \(Clipping.text(address, 80))",
            "toldOf": severity == .low ? "every severity" : "\(severity.rawValue) at least",
            "narrowed": isNarrowed ? "of some baselines or kinds" : nil,
            "digest": digest == .atOnce ? "at once" : digest.word,
            "lastMark": last.map(Self.mark),
            "lastAt": last.map { CivilTime.view($0.at, now: now) },
            "lastAnswer": last.flatMap { $0.state == .sent ? nil : $0.answer }.map { Clipping.text($0, 160) },
            "nextAttemptAt": last?.nextAttemptAt.map { CivilTime.view($0, now: now) },
            "retryPath": mayRetry ? "/notifications/\(PercentEncoding.encoded(name))/retry" : nil,
            "hasCommand": true,
            "command": last?.state == .parked ? "muniment notification show" : "muniment notification test",
            "argument": name,
            "option": nil,
        ])
    }

    private static func mark(_ last: Last) -> View {
        switch last.state {
        case .sent: View(["shape": "circle", "word": "sent", "role": "positive"])
        case .parked: View(["shape": "square", "word": "parked", "role": "critical"])
        case .waiting:
            last.attempts == 0
                ? View(["shape": "ring", "word": "waits", "role": "muted"])
                : View(["shape": "triangle", "word": "failing", "role": "warning"])
        }
    }
}

extension NotificationRow {
    init(_ route: NotificationRoute, last message: NotificationMessage?) {
        self.init(
            name: route.name,
            channel: route.channel.rawValue,
            address: route.address,
            severity: route.severity,
            types: route.types,
            isNarrowed: !route.types.isEmpty || !route.baselines.isEmpty,
            digest: route.digest,
            isEnabled: route.isEnabled,
            last: message.map {
                Last(
                    state: $0.state,
                    attempts: $0.attempts,
                    answer: $0.answer,
                    at: $0.endedAt ?? $0.createdAt,
                    nextAttemptAt: $0.state == .waiting && $0.attempts > 0 ? $0.nextAttemptAt : nil,
                    hasItems: $0.itemCount > 0
                )
            }
        )
    }
}

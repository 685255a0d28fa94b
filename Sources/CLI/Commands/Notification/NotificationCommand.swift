import API
import ArgumentParser
import Evidence

struct NotificationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notification",
        abstract: "Tell people of findings: by mail, or through a webhook.",
        discussion: """
            Each finding is told once for each state, however often it is compared; what goes back to what was told last is \
            not told at all. What does not arrive is tried again for three days.
            """,
        subcommands: [
            NotificationAdd.self, NotificationList.self, NotificationShow.self, NotificationTest.self,
            NotificationRetry.self, NotificationEnable.self, NotificationDisable.self,
            NotificationRemove.self,
        ]
    )
}

struct NotificationArgument: ParsableArguments {
    @Argument(help: "The notification's name.")
    var notification: String
}

struct NotificationAdd: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Tell somebody of findings from now on."
    )

    @OptionGroup var named: NotificationArgument

    @Option(help: ArgumentHelp("To this mail address.", valueName: "address"))
    var email: String?

    @Option(help: ArgumentHelp("Through this webhook of the tenant.", valueName: "name"))
    var webhook: String?

    @Option(help: ArgumentHelp("Of this severity at least: high, medium or low.", valueName: "severity"))
    var severity: String?

    @Option(help: ArgumentHelp("Only of this baseline; may be repeated.", valueName: "baseline"))
    var baseline: [String] = []

    @Option(
        name: .customLong("type"),
        help: ArgumentHelp("Only subjects of this kind; may be repeated.", valueName: "kind")
    )
    var types: [String] = []

    @Option(
        name: .customLong("event"),
        help: ArgumentHelp(
            "opened, reopened, acknowledged, accepted, accepted_expired, resolved, run_failed, rotation_failed, "
                + "secret_id_reused, watchlist_hit or log_alarm; may be repeated. Without it all but acknowledged, "
                + "accepted and the last four.",
            valueName: "event"
        )
    )
    var events: [String] = []

    @Option(
        help: ArgumentHelp(
            "at_once, hourly or daily: then what happened is told together.",
            valueName: "digest"
        )
    )
    var digest: String?

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard (email == nil) != (webhook == nil) else {
            throw ValidationError("say who is told: either --email or --webhook")
        }
    }

    func report(from client: APIClient) async throws -> Report {
        let route = try await client.addNotification(
            Wire.NotificationDraft(
                name: named.notification,
                channel: email == nil ? "webhook" : "email",
                to: email ?? webhook ?? "",
                events: events.isEmpty ? nil : events,
                severity: severity,
                baselines: baseline.isEmpty ? nil : baseline,
                subjectTypes: types.isEmpty ? nil : types,
                digest: digest
            )
        )
        var report = try Report(route)
        report.lines.add(route)
        report.lines.next("muniment notification test \(route.name)")
        return report
    }
}

struct NotificationList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Who is told, and of what."
    )

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await client.notifications(),
            whenEmpty: "who is told of findings stands here",
            next: "muniment notification add NAME --email ADDRESS"
        ) { route, lines in lines.add(route) }
    }
}

struct NotificationShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One notification, with its last messages."
    )

    @OptionGroup var named: NotificationArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let route = try await client.notification(named.notification)
        var report = try Report(route)
        report.lines.add(route)
        for message in route.messages ?? [] { report.lines.add(message) }
        if route.messages?.isEmpty != false {
            report.lines.sentence("none", "messages stand here once something was told")
        }
        return report
    }
}

struct NotificationTest: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract:
            "Send a message that says nothing but that it came. Ends with exit code 1 if it did not arrive."
    )

    @OptionGroup var named: NotificationArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let message = try await client.testNotification(named.notification)
        var report = try Report(message)
        report.lines.add(message)
        report.outcome = message.state == "sent" ? .done : .answerIsNo
        return report
    }
}

struct NotificationRetry: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry",
        abstract: "Have what was parked sent again: once it was mended why it did not go."
    )

    @OptionGroup var named: NotificationArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let route = try await client.retryNotification(named.notification)
        var report = try Report(route)
        report.lines.add(route)
        for message in route.messages ?? [] { report.lines.add(message) }
        return report
    }
}

struct NotificationEnable: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "enable",
        abstract: "Tell it again, from now on."
    )

    @OptionGroup var named: NotificationArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let route = try await client.switchNotification(named.notification, "enable")
        var report = try Report(route)
        report.lines.add(route)
        return report
    }
}

struct NotificationDisable: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: "Tell it nothing until it is enabled; what happens meanwhile is not told later."
    )

    @OptionGroup var named: NotificationArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let route = try await client.switchNotification(named.notification, "disable")
        var report = try Report(route)
        report.lines.add(route)
        return report
    }
}

struct NotificationRemove: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Tell it nothing any more."
    )

    @OptionGroup var named: NotificationArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try await client.removeNotification(named.notification)
        var report = Report(document: ["name": .string(named.notification), "state": "removed"])
        report.lines.row("■ removed", named.notification)
        return report
    }
}

extension Lines {
    mutating func add(_ route: Wire.Notification) {
        row(
            route.isEnabled ? "● told" : "■ off",
            route.name,
            "\(route.channel) \(route.to)",
            "from \(route.severity) on",
            route.digest.split(separator: "_").joined(separator: " "),
            route.events.joined(separator: " "),
            route.receipt.seal
        )
    }

    mutating func add(_ message: Wire.NotificationMessage) {
        let mark =
            switch message.state {
            case "sent": "● sent"
            case "parked": "■ parked"
            default: message.attempts == 0 ? "○ waits" : "▲ failing"
            }
        row(
            mark,
            message.itemCount == 0 ? "test" : "\(message.itemCount) changes",
            message.createdAt.words,
            message.attempts > 1 ? "\(message.attempts) attempts" : ""
        )
        if let answer = message.answer { sentence(message.state == "sent" ? "answer" : "why", answer) }
        if let next = message.nextAttemptAt, message.attempts > 0 { sentence("again", "at \(next.words)") }
    }
}

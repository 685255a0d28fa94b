import API
import Evidence

/// `/rotations`: which secrets get new values by themselves, and where that fails.
struct RotationsPage: DashboardPage {
    static let template = "rotations"
    static let fragments: [Fragment] = []
    static let place = SecretsPage.place

    /// Rows a page.
    static let rowLimit = 40

    var frame: Frame
    var isFailingOnly: Bool
    var rows: [RotationRow]
    /// Of the tenant, as far as one page of them goes.
    var failing: Int
    var moreFailing: Bool
    var cursor: String?
    var nextCursor: String?

    var view: View {
        frame.view(of: Self.self, title: "Rotations", following: nil).adding(
            View([
                "sentence": sentence,
                "isFailingOnly": isFailingOnly,
                "hasRows": !rows.isEmpty,
                "rows": rows.map { $0.view(now: frame.now) },
                "paging": Paging("rotations", cursor: cursor, next: nextCursor) {
                    Self.address(failing: isFailingOnly, cursor: $0)
                }?.view,
            ])
        )
    }

    static func address(failing: Bool, cursor: String? = nil) -> String {
        URLPart.address("/rotations", ["state": failing ? "failing" : nil, "cursor": cursor])
    }

    var sentence: String {
        if failing > 0 {
            let count =
                moreFailing
                ? "More than \(failing) rotations fail"
                : Counting.sentence(
                    Counting.count(failing, "rotation fails", "rotations fail")
                )
            return "\(count): the values that were there before stay until they succeed."
        }
        if isFailingOnly { return "None fails." }
        guard !rows.isEmpty || cursor != nil else { return "No secret gets new values by itself." }
        return "None fails. Each secret here gets new values by itself, or on request."
    }
}

/// A secret that is rotated, in the list and at the head of its page.
struct RotationRow: Sendable {
    /// In reverse-domain notation.
    var name: String
    /// `random`, `database` or `webhook`.
    var rotator: String
    /// `idle`, `running`, `failing` or `disabled`.
    var state: String
    /// As `RotationSchedule.text` writes it; `nil`: on request alone.
    var schedule: String?
    /// In seconds.
    var grace: Int
    var lastAt: Instant?
    var nextAt: Instant?
    var failure: String?
    var failingSince: Instant?

    func view(now: Instant) -> View {
        View([
            "key": "rotation-\(name)",
            "name": Clipping.text(name, 160),
            "rotationPath": Self.path(name),
            "mark": Self.mark(state),
            "how": Self.words(for: rotator),
            "scheduleWords": schedule.map(Self.scheduleWords) ?? "on request alone",
            "graceWords": grace == 0
                ? "is deleted at once" : "can be read for \(PolicyWords.seconds(grace)) more",
            "lastAt": lastAt.map { CivilTime.view($0, now: now) },
            "nextAt": state == "disabled" ? nil : nextAt.map { CivilTime.view($0, now: now) },
            "failure": failure.map { Clipping.text($0, 400) },
            "failingSince": failingSince.map { CivilTime.view($0, now: now) },
        ])
    }

    /// `every 2592000s`, as it is kept, for a person; a schedule of cron is what it is.
    private static func scheduleWords(_ schedule: String) -> String {
        let parts = schedule.split(separator: " ")
        guard parts.count == 2, parts[0] == "every", parts[1].hasSuffix("s"),
            let period = Int(parts[1].dropLast())
        else { return Clipping.text(schedule, 100) }
        return "every \(PolicyWords.seconds(period))"
    }

    static func path(_ name: String) -> String { "/rotations/\(PercentEncoding.encoded(name))" }

    static func mark(_ state: String) -> View {
        switch state {
        case "failing": View(["shape": "triangle", "word": "failing", "role": "critical"])
        case "running": View(["shape": "half-circle", "word": "under way", "role": "information"])
        case "disabled": View(["shape": "ring", "word": "switched off", "role": "muted"])
        default: View(["shape": "circle", "word": "rotates", "role": "positive"])
        }
    }

    static func words(for rotator: String) -> String {
        switch rotator {
        case "random": "a random value"
        case "database": "a password that is set in its database"
        case "webhook": "a value that a webhook confirms"
        default: rotator
        }
    }
}

/// `/rotations/NAME`: how one secret is rotated, and the rotations that there were.
struct RotationPage: DashboardPage {
    static let template = "rotation"
    static let fragments: [Fragment] = []
    static let place = SecretsPage.place

    var frame: Frame
    var row: RotationRow
    /// With its mount, as the secrets' pages name it.
    var path: String
    /// The latest first.
    var runs: [RotationRunRow]
    var mayRotate: Bool

    var view: View {
        frame.view(of: Self.self, title: "Rotation of \(Clipping.text(row.name, 120))", following: nil)
            .adding(row.view(now: frame.now))
            .adding(
                View([
                    "sentence": sentence,
                    "path": path,
                    "secretPath": SecretAddress.secret(path),
                    "mayRotate": mayRotate,
                    "hasRuns": !runs.isEmpty,
                    "runs": runs.map { $0.view(now: frame.now) },
                ])
            )
    }

    var sentence: String {
        let how = "It gets \(RotationRow.words(for: row.rotator))"
        switch row.state {
        case "failing": return "\(how). That fails: the value that was there before stays until it succeeds."
        case "running": return "\(how). One is under way."
        case "disabled": return "\(how) where somebody asks for one; by itself no more."
        default: return "\(how)."
        }
    }
}

/// One rotation of a secret.
struct RotationRunRow: Sendable {
    var id: String
    /// `proposed`, `written`, `confirmed`, `completed`, `failed` or `abandoned`.
    var state: String
    /// `schedule` or `request`.
    var reason: String
    var askedBy: String
    var fromVersion: Int
    var toVersion: Int?
    var attempts: Int
    var failure: String?
    var startedAt: Instant
    var endedAt: Instant?
    var graceEndsAt: Instant?

    func view(now: Instant) -> View {
        View([
            "key": "run-\(id)",
            "mark": mark,
            "versions": toVersion.map { "version \(fromVersion) to \($0)" } ?? "from version \(fromVersion)",
            "askedBy": reason == "schedule"
                ? "by its schedule" : "asked for by \(Clipping.text(askedBy, 120))",
            "attempts": attempts == 0 ? nil : "failed \(Counting.count(attempts, "time", "times"))",
            "failure": failure.map { Clipping.text($0, 400) },
            "startedAt": CivilTime.view(startedAt, now: now),
            "endedAt": endedAt.map { CivilTime.view($0, now: now) },
            "graceEndsAt": endedAt == nil ? graceEndsAt.map { CivilTime.view($0, now: now) } : nil,
        ])
    }

    private var mark: View {
        switch state {
        case "completed": View(["shape": "circle", "word": "done", "role": "positive"])
        case "confirmed":
            View(["shape": "circle", "word": "done, the version before still holds", "role": "positive"])
        case "failed": View(["shape": "triangle", "word": "failed", "role": "critical"])
        case "abandoned": View(["shape": "square", "word": "given up", "role": "muted"])
        case "written":
            View(["shape": "half-circle", "word": "written, not confirmed", "role": "information"])
        default: View(["shape": "half-circle", "word": "proposed", "role": "information"])
        }
    }
}

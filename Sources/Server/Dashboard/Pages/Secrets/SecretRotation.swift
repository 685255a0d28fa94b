import Evidence

/// How a secret gets new values by itself, and how that stands.
struct SecretRotation: Sendable {
    /// `random`, `database` or `webhook`.
    var rotator: String
    var isEnabled: Bool
    /// `idle`, `running`, `failing` or `disabled`.
    var state: String
    /// In seconds; 0: not by itself every so often.
    var period: Int
    /// As cron writes it; empty for none.
    var schedule: String
    /// For how long the version before can be read, too, in seconds.
    var grace: Int
    var lastAt: Instant?
    var nextAt: Instant?
    var failure: String?
    var failingSince: Instant?

    /// As the request for it answers.
    init(_ data: LooseObject) {
        func instant(_ name: String) -> Instant? {
            data[name]?.string.flatMap { $0.isEmpty ? nil : Instant(rfc3339: $0, truncating: true) }
        }
        rotator = data["rotator"]?.string ?? ""
        isEnabled = data["rotation_enabled"]?.bool ?? false
        state = data["state"]?.string ?? ""
        period = data["rotation_period"]?.int ?? 0
        schedule = data["rotation_schedule"]?.string ?? ""
        grace = data["grace_period"]?.int ?? 0
        lastAt = instant("last_rotated_at")
        nextAt = instant("next_rotation_at")
        failure = data["failure"]?.string
        failingSince = instant("failing_since")
    }

    func view(now: Instant) -> View {
        View([
            "mark": mark,
            "sentence": sentence(now: now),
            "lastAt": lastAt.map { CivilTime.view($0, now: now) },
            "nextAt": isEnabled ? nextAt.map { CivilTime.view($0, now: now) } : nil,
            "scheduleWords": scheduleWords,
            "graceWords": grace == 0
                ? "is deleted at once" : "can be read for \(PolicyWords.seconds(grace)) more",
            "failure": failure.map { Clipping.text($0, 400) },
        ])
    }

    private var mark: View {
        switch state {
        case "failing": View(["shape": "triangle", "word": "failing", "role": "critical"])
        case "running": View(["shape": "half-circle", "word": "under way", "role": "information"])
        default:
            isEnabled
                ? View(["shape": "circle", "word": "rotates", "role": "positive"])
                : View(["shape": "ring", "word": "switched off", "role": "muted"])
        }
    }

    private func sentence(now: Instant) -> String {
        let how =
            switch rotator {
            case "random": "A random value takes the place of the one before"
            case "database": "A new password is set in its database, and kept here"
            case "webhook": "A new value is proposed to a webhook, and kept once that confirms it"
            default: "It gets new values"
            }
        guard state == "failing" else { return how + "." }
        let since = failingSince.map { " since \(CivilTime($0).text(at: now)) UTC" } ?? ""
        return "\(how). It fails\(since): the present value stays until it succeeds."
    }

    private var scheduleWords: String {
        guard isEnabled else { return "switched off" }
        if period > 0 { return "every \(PolicyWords.seconds(period))" }
        return schedule.isEmpty ? "on request alone" : "by the schedule \(Clipping.text(schedule, 100)) (UTC)"
    }
}

import Evidence
import Secrets

/// `/leases`: what is on loan and when it ends, and the targets that it was made at.
struct LeasesPage: DashboardPage {
    static let template = "leases"
    static let fragments: [Fragment] = []
    static let place: Place? = Place(title: "Leases", address: "/leases", icon: "leases", key: "e")

    /// Leases of a page: those that end first.
    static let rowLimit = 30
    /// Targets of a page: those that fail first.
    static let targetLimit = 25

    var frame: Frame
    /// How many end within each time; the last is without one.
    var counts: [Int]
    var pending: Int
    var revoking: Int
    var rows: [LeaseRow]
    var targets: [EngineRow]
    var targetCount: Int
    var failingCount: Int
    /// How many are over and not taken back yet, and for how long the first of them has been, in seconds.
    var overdue = (count: 0, seconds: 0)

    var view: View {
        let most = max(1, counts.max() ?? 1)
        return frame.view(of: Self.self).adding(
            View([
                "sentence": sentence,
                "hasLeases": live + pending + revoking > 0,
                "ends": zip(Self.words, counts).map { word, count in
                    View([
                        "word": word, "count": Counting.number(count),
                        "share": String(count == 0 ? 0 : max(1, count * 100 / most)),
                    ])
                },
                "rows": rows.map { $0.view(now: frame.now) },
                "hasRows": !rows.isEmpty,
                "more": live + pending + revoking > rows.count
                    ? "These \(rows.count) end first of \(Counting.number(live + pending + revoking))." : nil,
                "targets": targets.map { $0.view(now: frame.now) },
                "hasTargets": !targets.isEmpty,
                "moreTargets": targetCount > targets.count
                    ? "These are \(targets.count) of \(Counting.number(targetCount)), those that fail first."
                    : nil,
            ])
        )
    }

    private static let words = [
        "within 5 minutes", "within an hour", "within 6 hours", "within a day", "within a week", "later",
    ]

    private var live: Int { counts.reduce(0, +) }

    private var sentence: String {
        var text = Counting.sentence(Counting.count(live, "lease is", "leases are")) + " on loan"
        if revoking > 0 { text += "; \(Counting.count(revoking, "is", "are")) being taken back" }
        text += "."
        if overdue.count > 0 {
            let age = Counting.count(overdue.seconds, "second", "seconds")
            text +=
                " \(Counting.sentence(Counting.count(overdue.count, "has", "have"))) been over for up to \(age): they are "
                + "taken back the oldest first, at the rate of their targets."
        }
        if failingCount > 0 {
            text +=
                " \(Counting.sentence(Counting.count(failingCount, "target fails", "targets fail"))): what is due there is "
                + "tried again until it is taken back."
        }
        return text
    }
}

struct LeaseRow: Sendable {
    var name: String
    var path: String
    var state: Lease.State
    var account: String?
    var borrower: String
    var address: String?
    var target: String
    var issuedAt: Instant
    var expiresAt: Instant
    var renewedCount: Int
    var attemptCount: Int

    func view(now: Instant) -> View {
        let (shape, word, role) = mark(at: now)
        return View([
            "name": name, "path": path, "account": account,
            "borrower": borrower.isEmpty ? nil : borrower, "address": address, "target": target,
            "mark": View(["shape": shape, "word": word, "role": role]),
            "issuedAt": CivilTime.view(issuedAt, now: now), "expiresAt": CivilTime.view(expiresAt, now: now),
            "renewed": renewedCount == 0 ? nil : "renewed \(Counting.count(renewedCount, "time", "times"))",
            "attempts": attemptCount == 0
                ? nil : "failed \(Counting.count(attemptCount, "time", "times")), is tried again",
            "command": "muniment lease revoke", "argument": name, "option": nil,
        ])
    }

    private func mark(at now: Instant) -> (String, String, String) {
        switch state {
        case .pending: ("ring", "is being made", "muted")
        case .live where expiresAt <= now: ("half-circle", "over", "information")
        case .live: ("circle", "on loan", "positive")
        case .revoking where attemptCount > 0: ("diamond", "is being taken back", "warning")
        case .revoking: ("half-circle", "is being taken back", "information")
        case .revoked: ("square", "taken back", "muted")
        }
    }
}

extension LeaseRow {
    init(_ lease: Lease) {
        self.init(
            name: lease.name,
            path: lease.path,
            state: lease.state,
            account: lease.metadata["username"]?.string,
            borrower: lease.displayName,
            address: lease.sourceAddress,
            target: lease.target,
            issuedAt: lease.issuedAt,
            expiresAt: lease.expiresAt,
            renewedCount: lease.renewedCount,
            attemptCount: lease.attemptCount
        )
    }
}

/// A target of an engine, and how it has answered.
struct EngineRow: Sendable {
    var name: String
    var type: String
    var answeredAt: Instant?
    var failingSince: Instant?
    var failureCount: Int
    var failure: String?
    var retryAt: Instant?
    var rootRotatedAt: Instant?

    func view(now: Instant) -> View {
        let mark: View =
            if failureCount > 0 {
                View(["shape": "square", "word": "fails", "role": "critical"])
            } else if answeredAt != nil {
                View(["shape": "circle", "word": "answers", "role": "positive"])
            } else {
                View(["shape": "ring", "word": "not asked yet", "role": "muted"])
            }
        return View([
            "name": name, "type": type, "mark": mark,
            "answeredAt": answeredAt.map { CivilTime.view($0, now: now) },
            "failingSince": failingSince.map { CivilTime.view($0, now: now) },
            "failure": failure.map {
                $0.count > Self.failureLength ? $0.prefix(Self.failureLength) + "…" : $0
            },
            "failures": failureCount == 0 ? nil : Counting.count(failureCount, "attempt", "attempts"),
            "rootRotatedAt": rootRotatedAt.map { CivilTime.view($0, now: now) },
        ])
    }

    /// Of a failure that is shown.
    private static let failureLength = 240
}

extension EngineRow {
    init(_ target: EngineTarget) {
        self.init(
            name: target.name,
            type: target.engineType,
            answeredAt: target.health.answeredAt,
            failingSince: target.health.failingSince,
            failureCount: target.health.failureCount,
            failure: target.health.failure,
            retryAt: target.health.retryAt,
            rootRotatedAt: target.rootRotatedAt
        )
    }
}

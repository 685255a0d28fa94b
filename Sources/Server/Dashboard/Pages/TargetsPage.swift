import API
import Evidence

/// `/targets`: how every place is looked at, what was seen there last, and when it is looked at next.
struct TargetsPage: DashboardPage {
    static let template = "targets"
    static let fragments: [Fragment] = [.targetsSentence, .targetRows]
    static let place: Place? = Place(title: "Targets", address: "/targets", icon: "targets", key: "t")

    /// Rows a page.
    static let rowLimit = 40

    var frame: Frame
    /// The verdict that is asked for; `nil` for all.
    var verdict: String?
    /// How many targets there are by the verdict of their last look.
    var counts: [String: Int]
    /// By name.
    var rows: [LookRow]
    var paging: Paging?

    var view: View {
        frame.view(of: Self.self).adding(
            View([
                "sentence": sentence,
                "verdicts": [StateMark.match, .drift, .error].map { mark in
                    View([
                        "value": mark.rawValue, "text": mark.word, "isChosen": mark.rawValue == verdict,
                    ])
                },
                "isFiltered": verdict != nil,
                "hasRows": !rows.isEmpty,
                "rows": rows.map { $0.view(now: frame.now) },
                "paging": paging?.view,
            ])
        )
    }

    var sentence: String {
        let total = counts.values.reduce(0, +)
        guard total > 0 else { return "Nothing is looked at yet." }
        let parts = [
            ("drift", "differ from what was approved"), ("error", "could not be looked at"),
            ("unknown", "were not yet looked at"), ("off", "are disabled"),
        ].compactMap { verdict, words in
            counts[verdict].flatMap { $0 > 0 ? "\(Counting.number($0)) \(words)" : nil }
        }
        guard !parts.isEmpty else {
            return total == 1
                ? "The one target shows what was approved."
                : "All \(Counting.number(total)) targets show what was approved."
        }
        return "Of \(Counting.count(total, "target", "targets")) \(parts.joined(separator: ", "))."
    }
}

/// One target in a list.
struct LookRow: Sendable {
    var id: String
    var name: String
    var artifactID: String
    var artifactName: String
    var kind: String
    var targetKind: String
    var targetIdentifier: String
    var protocolName: String
    var address: String
    /// `nil` where it is disabled.
    var mark: StateMark?
    /// Nothing is there.
    var isAway: Bool
    var since: Instant?
    var lookedAt: Instant?
    var nextAt: Instant?
    var reason: String?

    func view(now: Instant) -> View {
        View([
            "key": "target-\(id)",
            "name": name,
            "path": "/targets/\(PercentEncoding.encoded(name))",
            "artifactName": artifactName,
            "artifactPath": "/artifacts/\(PercentEncoding.encoded(artifactID))",
            "kind": Names.kind(kind),
            "target": targetIdentifier,
            "targetKind": targetKind,
            "protocol": protocolName,
            "address": address,
            "state": state,
            "since": since.map { CivilTime.view($0, now: now) },
            "lookedAt": lookedAt.map { CivilTime.view($0, now: now) },
            "nextAt": nextAt.map { CivilTime.view($0, now: now) },
            "isDue": nextAt.map { $0 <= now } ?? false,
            "reason": reason.map { $0.count > Self.reasonLength ? $0.prefix(Self.reasonLength) + "…" : $0 },
        ])
    }

    /// Of a reason that is shown; the target's page shows the whole.
    private static let reasonLength = 140

    /// What `parts/state` shows.
    var state: View {
        guard let mark else { return View(["shape": "ring", "word": "disabled", "role": "muted"]) }
        return isAway
            ? View(["shape": mark.shape, "word": "is not there", "role": mark.role]) : mark.view
    }
}

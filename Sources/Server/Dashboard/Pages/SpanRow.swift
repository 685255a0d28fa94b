import Evidence

/// For how long a verifier saw the same at a place.
struct SpanRow: Sendable {
    var id: String
    var mark: StateMark
    /// `layer2 local`
    var who: String
    var since: Instant
    var last: Instant
    var checks: Int
    /// It is what this verifier sees now.
    var isCurrent: Bool

    func view(now: Instant) -> View {
        View([
            "key": "span-\(id)",
            "mark": mark.view,
            "who": who,
            "since": CivilTime.view(since, now: now),
            "last": CivilTime.view(last, now: now),
            "isCurrent": isCurrent,
            "checks": checks == 1 ? "once" : "\(Counting.number(checks)) times",
        ])
    }
}

import Evidence

/// How many deployments stand in each state, and the sentence that says so.
struct DriftCounts: Hashable, Sendable {
    var match = 0
    var drift = 0
    var unknown = 0

    var total: Int { match + drift + unknown }

    /// The answer to “is something wrong?”, with its numbers.
    func sentence(oldestDriftSince: Instant?, now: Instant) -> String {
        guard total > 0 else { return "Nothing is deployed yet." }
        let deployments = Counting.count(total, "deployment", "deployments")
        if drift > 0 {
            let differ = drift == 1 ? "differs" : "differ"
            let since = oldestDriftSince.map { instant in
                let start = drift == 1 ? "" : "the oldest "
                return "\(drift == 1 ? "," : ";") \(start)since \(CivilTime(instant).text(at: now)) UTC"
            }
            return
                "\(Counting.number(drift)) of \(deployments) \(differ) from what was approved\(since ?? "")."
                + (unknown > 0 ? " \(notYetLooked)" : "")
        }
        if unknown == total {
            return "Nobody has looked at \(total == 1 ? "the" : "any of the") \(deployments) yet."
        }
        if unknown > 0 {
            let matching = match == 1 ? "matches" : "match"
            return
                "\(Counting.number(match)) of \(deployments) \(matching) what was approved. \(notYetLooked)"
        }
        return total == 1
            ? "The one deployment matches what was approved."
            : "All \(deployments) match what was approved."
    }

    private var notYetLooked: String {
        "Nobody has looked at \(unknown == 1 ? "1 other" : "\(Counting.number(unknown)) others") yet."
    }

    /// Parts of a bar 1000 units wide, as `parts/posture` draws them. A part that is not empty is seen: at least
    /// 12 units wide, taken from the widest.
    var bar: [View] {
        guard total > 0 else { return [] }
        let parts = [(StateMark.match, match), (.drift, drift), (.unknown, unknown)].filter { $0.1 > 0 }
        var widths = parts.map { max(12, $0.1 * 1_000 / total) }
        if let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
            widths[widest] += 1_000 - widths.reduce(0, +)
        }
        var start = 0
        return zip(parts, widths).map { part, width in
            defer { start += width }
            let gap = start + width < 1_000 ? 3 : 0
            return View(["role": part.0.role, "start": start, "width": max(1, width - gap)])
        }
    }
}

import Evidence

/// How many deployments stand in each state, and the sentence that says so.
struct DriftCounts: Hashable, Sendable {
    var match = 0
    var drift = 0
    var unknown = 0
    /// Of the unknown ones, those that a verifier tried to look at last, in vain.
    var unanswered = 0
    /// They differ, and somebody answers for it.
    var accepted = 0
    /// Verifiers contradict each other about them.
    var disputed = 0

    var total: Int { match + drift + unknown + accepted + disputed }

    /// The answer to “is something wrong?”, with its numbers.
    func sentence(oldestDriftSince: Instant?, now: Instant) -> String {
        guard total > 0 else { return "Nothing is deployed yet." }
        let told = [
            disputed == 0 ? nil : "Verifiers disagree about \(Counting.number(disputed)).",
            accepted == 0
                ? nil
                : "\(Counting.sentence(Counting.number(accepted))) \(accepted == 1 ? "differs" : "differ"), and somebody "
                    + "answers for \(accepted == 1 ? "it" : "them").",
        ].compactMap(\.self)
        var rest = self
        (rest.accepted, rest.disputed) = (0, 0)
        guard rest.total > 0 else { return told.joined(separator: " ") }
        return ([plainSentence(oldestDriftSince: oldestDriftSince, now: now)] + told).joined(separator: " ")
    }

    private func plainSentence(oldestDriftSince: Instant?, now: Instant) -> String {
        let deployments = Counting.count(total, "deployment", "deployments")
        if drift > 0 {
            let differ = drift == 1 ? "differs" : "differ"
            let since = oldestDriftSince.map { instant in
                let start = drift == 1 ? "" : "the oldest "
                return "\(drift == 1 ? "," : ";") \(start)since \(CivilTime(instant).text(at: now)) UTC"
            }
            return
                "\(Counting.number(drift)) of \(deployments) \(differ) from what was approved\(since ?? "")."
                + (unknown > 0 ? " \(notKnown)" : "")
        }
        if unanswered == total {
            return total == 1
                ? "The one deployment could not be looked at."
                : "None of the \(deployments) could be looked at."
        }
        if unanswered > 0, unknown == total {
            return "\(Counting.number(unanswered)) of \(deployments) could not be looked at, and nobody has "
                + "looked at the others yet."
        }
        if unknown == total {
            return "Nobody has looked at \(total == 1 ? "the" : "any of the") \(deployments) yet."
        }
        if unknown == 0, match < total {
            let matching = match == 1 ? "matches" : "match"
            return "\(Counting.number(match)) of \(deployments) \(matching) what was approved."
        }
        if unknown > 0 {
            let matching = match == 1 ? "matches" : "match"
            return
                "\(Counting.number(match)) of \(deployments) \(matching) what was approved. \(notKnown)"
        }
        return total == 1
            ? "The one deployment matches what was approved."
            : "All \(deployments) match what was approved."
    }

    /// What was not seen, and why not.
    private var notKnown: String {
        func others(_ count: Int) -> String { count == 1 ? "1 other" : "\(Counting.number(count)) others" }
        let untried = unknown - unanswered
        guard unanswered > 0 else { return "Nobody has looked at \(others(untried)) yet." }
        let failed = Counting.sentence("\(others(unanswered)) could not be looked at")
        return untried == 0 ? "\(failed)." : "\(failed), and nobody has looked at \(others(untried)) yet."
    }

    /// What the unknown ones are called where they stand as one number.
    var unknownLabel: String {
        if unanswered == 0 { return "Not yet looked at" }
        return unanswered == unknown ? "Could not be looked at" : "Not known"
    }

    /// Parts of a bar 1000 units wide, as `parts/posture` draws them. A part that is not empty is seen: at least
    /// 12 units wide, taken from the widest.
    var bar: [View] {
        guard total > 0 else { return [] }
        let parts = [
            (StateMark.match, match), (.disputed, disputed), (.drift, drift), (.accepted, accepted),
            (.unknown, unknown),
        ].filter { $0.1 > 0 }
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

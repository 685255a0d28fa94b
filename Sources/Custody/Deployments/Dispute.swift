package import Evidence

/// Verifiers contradict each other about the same place.
package struct Dispute: Hashable, Sendable {
    package enum Nature: String, Hashable, Sendable, CaseIterable {
        /// The managing system says that it is applied; the target itself shows something else.
        case appliedButNotShown = "applied_but_not_shown"
        /// One saw what was approved, another something else.
        case verdicts
        /// Both saw something else, and not the same.
        case content
    }

    package var nature: Nature
    /// Since when they contradict each other: when the later of two that do so began to.
    package var since: Instant
    /// What each of the verifiers sees that could look and are not stale, in the order of their layers.
    package var sides: [VerificationSpan]

    /// Verification intervals after which a look says nothing any more about whether verifiers agree.
    package static let staleIntervals = 3

    /// Whose looks say something, and for how long.
    package struct Rules: Hashable, Sendable {
        /// The accord's `verification_interval_sec`; `nil`: there is none, and looks don't grow stale.
        package var intervalSeconds: Int?
        /// Independent verifiers that are trusted, by their DIDs, with for how many seconds what they signed stands; `nil`: until
        /// they look again. They look in their own rhythm, not in that of the accord.
        package var periods: [String: Int?]

        package init(intervalSeconds: Int?, periods: [String: Int?] = [:]) {
            self.intervalSeconds = intervalSeconds
            self.periods = periods
        }

        package init(intervalSeconds: Int?, trusted: [RegisteredVerifier]) {
            self.init(
                intervalSeconds: intervalSeconds,
                periods: Dictionary(trusted.map { ($0.did, $0.validForSeconds) }) { first, _ in first }
            )
        }

        /// Whether what was seen since the last deployment still says something.
        func count(_ span: VerificationSpan, since deployed: Instant, at now: Instant) -> Bool {
            let seconds: Int?
            if span.verifier.layer == .layer3 {
                // Of who is trusted no more, nothing is left to be weighed.
                guard let period = periods[span.verifier.did ?? ""] else { return false }
                seconds = period
            } else {
                seconds = intervalSeconds.map { Dispute.staleIntervals * $0 }
            }
            let oldest = seconds.map { now.advanced(by: .seconds(-$0)) }
            return span.last.at >= max(deployed, oldest ?? deployed)
        }
    }

    /// - Parameters:
    ///   - spans: the current ones of a place.
    ///   - since: the last deployment there: what was seen before says nothing.
    package init?(
        among spans: [VerificationSpan],
        since deployed: Instant,
        _ rules: Rules,
        at now: Instant
    ) {
        let sides = spans.filter { span in
            span.finding.verdict != .error && rules.count(span, since: deployed, at: now)
        }
        var found: (nature: Nature, since: Instant)?
        for (index, one) in sides.enumerated() {
            for other in sides[(index + 1)...] {
                guard let nature = Self.contradiction(one, other) else { continue }
                let since = max(one.first.at, other.first.at, deployed)
                guard let earlier = found else {
                    found = (nature, since)
                    continue
                }
                found = (
                    Self.rank(nature) < Self.rank(earlier.nature) ? nature : earlier.nature,
                    min(since, earlier.since)
                )
            }
        }
        guard let found else { return nil }
        nature = found.nature
        since = found.since
        self.sides = sides
    }

    /// What two verifiers saw decides, not what it was compared with: something else may be desired since one of them
    /// looked. Two that saw what was approved agree.
    private static func contradiction(_ one: VerificationSpan, _ other: VerificationSpan) -> Nature? {
        let (left, right) = (one.finding, other.finding)
        if left.verdict == .match, right.verdict == .match { return nil }
        let forms = left.form.flatMap { form in right.form.map { form.compared(to: $0) } }
        switch forms {
        case .same: return nil
        case .different: break
        case .incomparable, nil:
            // Other bytes may be the same content: only where one of them is what was approved, the other is not.
            if left.cid.utf8.elementsEqual(right.cid.utf8) || left.verdict == right.verdict { return nil }
        }
        guard left.verdict != right.verdict else { return .content }
        let matching = left.verdict == .match ? one : other
        let drifting = left.verdict == .match ? other : one
        return matching.verifier.layer == .layer1 && drifting.verifier.layer == .layer2
            ? .appliedButNotShown : .verdicts
    }

    private static func rank(_ nature: Nature) -> Int { Nature.allCases.firstIndex(of: nature) ?? 0 }
}

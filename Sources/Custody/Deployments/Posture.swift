package import Evidence

/// How a place stands, in the words of every surface: `DriftStatus` with what is known besides.
package enum Posture: String, Hashable, Sendable, CaseIterable {
    case match
    case drift
    /// It differs in the direction that lowers protection.
    case weakened
    /// The last look failed: not drift.
    case error
    case unknown
    /// It differs, and somebody answers for it.
    case accepted
    /// Verifiers contradict each other.
    case disputed

    /// Whether a change from it or to it is told: what nobody has looked at yet, and what matches, needs nobody.
    package var isQuiet: Bool { self == .match || self == .unknown }

    /// Whether somebody has to do something.
    package var isAlarm: Bool {
        switch self {
        case .drift, .weakened, .disputed: true
        case .match, .error, .unknown, .accepted: false
        }
    }
}

/// How a place stands at a moment, and since when.
package struct Standing: Hashable, Sendable {
    package var posture: Posture
    package var since: Instant
    package var dispute: Dispute?
    /// The deviation that somebody answers for, where that is what is seen.
    package var acceptance: Acceptance?
    /// Since when its verdict changes again and again, as far as that was told.
    package var flappingSince: Instant?

    /// The rule, in this order:
    ///
    /// 1. Verifiers contradict each other, leaving out those that see an accepted deviation: `disputed`.
    /// 2. It drifted, or one of them sees an accepted deviation while the others see what was approved: `accepted` where
    ///    what is seen is accepted.
    /// 3. It drifted: `weakened` where the look that says so found something weaker, else `drift`.
    /// 4. The last look failed: `error`.
    /// 5. Else what the drift status says.
    ///
    /// - Parameters:
    ///   - spans: the current ones of the place.
    ///   - acceptances: of the place; whether they hold is decided here, by `now`.
    package init(
        of deployment: Deployment,
        spans: [VerificationSpan],
        acceptances: [Acceptance] = [],
        rules: Dispute.Rules,
        flappingSince: Instant? = nil,
        at now: Instant
    ) {
        self.flappingSince = flappingSince
        let held = acceptances.filter { $0.holds(at: now) }
        func accepted(_ finding: Finding) -> Acceptance? {
            guard finding.verdict == .drift, !deployment.desires(finding) else { return nil }
            return held.first { $0.covers(finding) }
        }
        let standing = spans.filter { $0.last.at >= deployment.lastDeployedAt }
        let unexplained = standing.filter { accepted($0.finding) == nil }
        let latest = deployment.latest.flatMap { look in
            standing.last { $0.last.at == look.verifiedAt && $0.finding.verdict == look.verdict }
        }
        if let dispute = Dispute(
            among: unexplained,
            since: deployment.lastDeployedAt,
            rules,
            at: now
        ) {
            posture = .disputed
            since = dispute.since
            self.dispute = dispute
            return
        }
        let isDeployed = deployment.deployedCID.utf8.elementsEqual(deployment.desiredCID.utf8)
        let explanation =
            deployment.driftStatus == .match
            ? standing.lazy.compactMap { accepted($0.finding) }.first
            : latest.flatMap { accepted($0.finding) }
        switch deployment.driftStatus {
        case .match, .drift:
            if isDeployed, let explanation {
                posture = .accepted
                since = explanation.acceptedAt
                acceptance = explanation
            } else if deployment.driftStatus == .drift, let latest, latest.finding.isWeaker {
                posture = .weakened
                since = latest.first.at
            } else {
                posture = deployment.driftStatus == .match ? .match : .drift
                since = deployment.since
            }
        case .unknown:
            posture = deployment.latest?.verdict == .error ? .error : .unknown
            since = posture == .error ? latest?.first.at ?? deployment.since : deployment.since
        }
    }
}

extension Deployment {
    /// Whether what was seen is what shall stand there, as far as that can be told.
    func desires(_ finding: Finding) -> Bool {
        if finding.cid.utf8.elementsEqual(desiredCID.utf8) { return true }
        return desiredForm.flatMap { form in finding.form.map { form.compared(to: $0) == .same } } ?? false
    }
}

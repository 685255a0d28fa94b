package import Evidence

/// What was approved of an artifact at a moment, and by which ceremony.
package struct PastApproval: Hashable, Sendable {
    package var ceremonyID: UniqueID
    package var ceremonyClass: String
    package var version: Int
    package var cid: String
    package var at: Instant
    /// Who signed, in the order of signing.
    package var witnesses: [String]
    /// That tells of the last signature.
    package var entryID: UniqueID?
}

/// What stood on a target at a moment, what should have, and what verifiers had seen.
package struct PastStanding: Hashable, Sendable {
    package var artifact: ArtifactReference
    package var target: Target
    /// Of the artifact; `nil`: nothing was approved yet.
    package var approval: PastApproval?
    package var desiredCID: String
    package var deployedCID: String
    package var deployedAt: Instant
    package var deployedBy: String
    /// That tells of the deployment or rollback.
    package var entryID: UniqueID
    /// What the last look before that moment found since then; `nil`: nobody had looked.
    package var status: DriftStatus
    /// What each verifier saw then, in the order of their layers.
    package var looks: [VerificationSpan]
    /// They contradicted each other.
    package var dispute: Dispute?
}

extension PastStanding {
    /// What had been seen by then, since it was deployed; the rules are those of `DriftStatus` and `Dispute`.
    ///
    /// - Parameter spans: the last of each verifier that had begun. One that goes on beyond the moment may have been looked at
    ///   for the last time at any moment before: it counts as seen right then.
    mutating func see(_ spans: [VerificationSpan], at moment: Instant, _ rules: Dispute.Rules) {
        looks = spans.filter { min($0.last.at, moment) >= deployedAt }
            .sorted { $0.verifier.words < $1.verifier.words }
        let seen = looks.map { span in
            var span = span
            span.last.at = min(span.last.at, moment)
            return span
        }
        dispute = Dispute(among: seen, since: deployedAt, rules, at: moment)
        let last = seen.map(\.last.at).max()
        let latest = Set(seen.filter { $0.last.at == last }.map(\.finding.verdict))
        if !deployedCID.utf8.elementsEqual(desiredCID.utf8) || latest.contains(.drift) {
            // Of several that looked up to the moment, nobody knows who was the last: what one of them found stands.
            status = .drift
        } else {
            status = latest.contains(.match) ? .match : .unknown
        }
    }
}

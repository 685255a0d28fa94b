package import Evidence

/// What a verifier concluded from looking at a target once.
package enum Verdict: String, Hashable, Sendable, CaseIterable {
    case match
    case drift
    /// Could not look: says nothing about the target.
    case error
}

/// Whether a target holds what was approved. Never taken from a caller: derived.
package enum DriftStatus: String, Hashable, Sendable, CaseIterable {
    case match
    case drift
    case unknown

    /// A verification as far as the status depends on it.
    package struct Look: Hashable, Sendable {
        package var verdict: Verdict
        package var verifiedCID: String
        package var verifiedAt: Instant
        /// The normal form of what was seen, as far as it is known.
        package var form: FormDigest?

        package init(verdict: Verdict, verifiedCID: String, verifiedAt: Instant, form: FormDigest? = nil) {
            self.verdict = verdict
            self.verifiedCID = verifiedCID
            self.verifiedAt = verifiedAt
            self.form = form
        }
    }

    /// The rule, in this order:
    ///
    /// 1. What was deployed is not what is desired: `drift`, whoever looked or not.
    /// 2. Nobody has looked since the last deployment or rollback, or the last look failed: `unknown`.
    /// 3. The last look found something else than what is desired: `drift`.
    /// 4. Else `match`.
    ///
    /// Something else is what has another normal form. Where one of the two is not known, CIDs are compared; where they were
    /// made by other rules and the CIDs differ, nothing can be said: `unknown`, as if nobody had looked.
    ///
    /// `latest` is the latest verification since the target was last deployed to or rolled back; one from
    /// before says nothing of what is there now.
    package init(
        desiredCID: String?,
        desiredForm: FormDigest? = nil,
        deployedCID: String?,
        latest: Look?
    ) {
        if let desiredCID, let deployedCID, !desiredCID.utf8.elementsEqual(deployedCID.utf8) {
            self = .drift
        } else if let desiredCID, let latest, latest.verdict != .error {
            let hasSameCID = latest.verifiedCID.utf8.elementsEqual(desiredCID.utf8)
            let comparison = desiredForm.flatMap { latest.form?.compared(to: $0) }
            switch comparison {
            case .same: self = .match
            case .different: self = .drift
            case .incomparable: self = hasSameCID ? .match : .unknown
            case nil: self = hasSameCID ? .match : .drift
            }
        } else {
            self = .unknown
        }
    }

    /// The status of an artifact over its deployments; `nil` where there are none.
    package init?(match: Int, drift: Int, unknown: Int) {
        if drift > 0 {
            self = .drift
        } else if unknown > 0 {
            self = .unknown
        } else if match > 0 {
            self = .match
        } else {
            return nil
        }
    }
}

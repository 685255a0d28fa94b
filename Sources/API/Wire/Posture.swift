package import Evidence

extension Wire {
    /// How a place stands: match, drift, weakened, error, unknown, accepted or disputed, and since when.
    package struct Posture: Codable, Hashable, Sendable {
        package var state: String
        package var since: Instant
        /// Its verdict changes again and again since then: only that this began and that it ended is told.
        package var flappingSince: Instant?
        /// Where the state is accepted: who answers for what differs, and until when.
        package var acceptance: Acceptance?
        /// Where the state is disputed.
        package var dispute: Dispute?

        package init(
            state: String,
            since: Instant,
            flappingSince: Instant? = nil,
            acceptance: Acceptance? = nil,
            dispute: Dispute? = nil
        ) {
            self.state = state
            self.since = since
            self.flappingSince = flappingSince
            self.acceptance = acceptance
            self.dispute = dispute
        }
    }

    /// Verifiers contradict each other. `nature` is applied_but_not_shown, verdicts or content; `sides` are what each of
    /// them says, since when.
    package struct Dispute: Codable, Hashable, Sendable {
        package var nature: String
        package var sentence: String
        package var since: Instant
        /// What each of the verifiers sees; of many the first.
        package var sides: [VerificationSpan]
        package var sideCount: Int

        package init(
            nature: String,
            sentence: String,
            since: Instant,
            sides: [VerificationSpan],
            sideCount: Int
        ) {
            self.nature = nature
            self.sentence = sentence
            self.since = since
            self.sides = sides
            self.sideCount = sideCount
        }
    }

    /// Counts of deployments by posture.
    package struct PostureTally: Codable, Hashable, Sendable {
        package var match: Int
        package var drift: Int
        package var weakened: Int
        package var error: Int
        package var unknown: Int
        package var accepted: Int
        package var disputed: Int

        package init(
            match: Int,
            drift: Int,
            weakened: Int,
            error: Int,
            unknown: Int,
            accepted: Int,
            disputed: Int
        ) {
            self.match = match
            self.drift = drift
            self.weakened = weakened
            self.error = error
            self.unknown = unknown
            self.accepted = accepted
            self.disputed = disputed
        }
    }

    /// `POST /deviations`: accepts what differs on a target as it is seen, or only if that still is `cid`.
    package struct AcceptanceDraft: Codable, Hashable, Sendable {
        package var artifact: String
        package var targetKind: String
        package var targetIdentifier: String
        package var reason: String
        /// Who answers for it; null: who asks.
        package var owner: String?
        package var expiresAt: Instant
        package var cid: String?

        package init(
            artifact: String,
            targetKind: String,
            targetIdentifier: String,
            reason: String,
            owner: String? = nil,
            expiresAt: Instant,
            cid: String? = nil
        ) {
            self.artifact = artifact
            self.targetKind = targetKind
            self.targetIdentifier = targetIdentifier
            self.reason = reason
            self.owner = owner
            self.expiresAt = expiresAt
            self.cid = cid
        }
    }

    /// An accepted deviation: it holds until it expires or is withdrawn.
    package struct Acceptance: Codable, Hashable, Sendable {
        package var acceptanceID: String
        package var artifact: ArtifactName
        package var targetKind: String
        package var targetIdentifier: String
        package var cid: String
        package var normal: NormalForm?
        package var reason: String
        package var owner: String
        package var acceptedBy: String
        package var acceptedAt: Instant
        package var expiresAt: Instant
        package var withdrawnAt: Instant?
        package var withdrawnBy: String?
        package var entryID: String?
        package var receipt: Receipt?

        package init(
            acceptanceID: String,
            artifact: ArtifactName,
            targetKind: String,
            targetIdentifier: String,
            cid: String,
            normal: NormalForm? = nil,
            reason: String,
            owner: String,
            acceptedBy: String,
            acceptedAt: Instant,
            expiresAt: Instant,
            withdrawnAt: Instant? = nil,
            withdrawnBy: String? = nil,
            entryID: String? = nil,
            receipt: Receipt? = nil
        ) {
            self.acceptanceID = acceptanceID
            self.artifact = artifact
            self.targetKind = targetKind
            self.targetIdentifier = targetIdentifier
            self.cid = cid
            self.normal = normal
            self.reason = reason
            self.owner = owner
            self.acceptedBy = acceptedBy
            self.acceptedAt = acceptedAt
            self.expiresAt = expiresAt
            self.withdrawnAt = withdrawnAt
            self.withdrawnBy = withdrawnBy
            self.entryID = entryID
            self.receipt = receipt
        }
    }
}

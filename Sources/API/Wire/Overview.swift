package import Evidence

extension Wire {
    /// `GET /overview`
    package struct Overview: Codable, Hashable, Sendable {
        package var artifacts: Int
        package var deployments: DriftTally
        package var ceremoniesOpen: Int
        /// Reviews after emergencies that wait, or that failed.
        package var reviews: ReviewTally
        package var latestVerifications: [Verification]

        package init(
            artifacts: Int,
            deployments: DriftTally,
            ceremoniesOpen: Int,
            reviews: ReviewTally = ReviewTally(),
            latestVerifications: [Verification]
        ) {
            self.artifacts = artifacts
            self.deployments = deployments
            self.ceremoniesOpen = ceremoniesOpen
            self.reviews = reviews
            self.latestVerifications = latestVerifications
        }
    }

    /// How reviews after emergencies stand. `failed`: rejected, while nothing else was approved since.
    package struct ReviewTally: Codable, Hashable, Sendable {
        package var open: Int
        package var overdue: Int
        package var failed: Int

        package init(open: Int = 0, overdue: Int = 0, failed: Int = 0) {
            self.open = open
            self.overdue = overdue
            self.failed = failed
        }
    }

    /// The review after an emergency that an artifact waits for: `open`, `overdue`, or `rejected`.
    package struct ArtifactReview: Codable, Hashable, Sendable {
        package var ceremonyID: String
        package var version: Int
        package var state: String
        package var dueAt: Instant
        package var reason: String?

        package init(ceremonyID: String, version: Int, state: String, dueAt: Instant, reason: String? = nil) {
            self.ceremonyID = ceremonyID
            self.version = version
            self.state = state
            self.dueAt = dueAt
            self.reason = reason
        }
    }
}

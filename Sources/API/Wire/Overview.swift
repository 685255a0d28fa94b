extension Wire {
    /// `GET /overview`
    package struct Overview: Codable, Hashable, Sendable {
        package var artifacts: Int
        package var deployments: DriftTally
        /// The same deployments in more words: what is accepted is no alarm, what is disputed is one.
        package var postures: PostureTally
        package var ceremoniesOpen: Int
        package var latestVerifications: [Verification]

        package init(
            artifacts: Int,
            deployments: DriftTally,
            postures: PostureTally,
            ceremoniesOpen: Int,
            latestVerifications: [Verification]
        ) {
            self.artifacts = artifacts
            self.deployments = deployments
            self.postures = postures
            self.ceremoniesOpen = ceremoniesOpen
            self.latestVerifications = latestVerifications
        }
    }
}

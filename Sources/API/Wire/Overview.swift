extension Wire {
    /// `GET /overview`
    package struct Overview: Codable, Hashable, Sendable {
        package var artifacts: Int
        package var deployments: DriftTally
        package var ceremoniesOpen: Int
        package var latestVerifications: [Verification]

        package init(
            artifacts: Int,
            deployments: DriftTally,
            ceremoniesOpen: Int,
            latestVerifications: [Verification]
        ) {
            self.artifacts = artifacts
            self.deployments = deployments
            self.ceremoniesOpen = ceremoniesOpen
            self.latestVerifications = latestVerifications
        }
    }
}

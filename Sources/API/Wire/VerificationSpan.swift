package import Evidence

extension Wire {
    /// `GET /artifacts/{ref}/spans`: what one verifier saw on a target, look after look, for as long as it was the same.
    /// `entryID` tells of the first look.
    package struct VerificationSpan: Codable, Hashable, Sendable {
        package var artifact: ArtifactName
        package var targetKind: String
        package var targetIdentifier: String
        package var layer: String?
        package var verifierDID: String?
        package var verifierInfrastructure: String?
        package var verdict: String
        /// What differs lowers protection.
        package var isWeaker: Bool
        /// As the last look saw it; null where none could look.
        package var seenCID: String?
        /// Of what was seen; null: it has none.
        package var normal: NormalForm?
        package var firstAt: Instant
        package var lastAt: Instant
        package var checkCount: Int
        /// The verifier's last one on this target.
        package var isCurrent: Bool
        package var entryID: String?

        package init(
            artifact: ArtifactName,
            targetKind: String,
            targetIdentifier: String,
            layer: String? = nil,
            verifierDID: String? = nil,
            verifierInfrastructure: String? = nil,
            verdict: String,
            isWeaker: Bool,
            seenCID: String? = nil,
            normal: NormalForm? = nil,
            firstAt: Instant,
            lastAt: Instant,
            checkCount: Int,
            isCurrent: Bool,
            entryID: String? = nil
        ) {
            self.artifact = artifact
            self.targetKind = targetKind
            self.targetIdentifier = targetIdentifier
            self.layer = layer
            self.verifierDID = verifierDID
            self.verifierInfrastructure = verifierInfrastructure
            self.verdict = verdict
            self.isWeaker = isWeaker
            self.seenCID = seenCID
            self.normal = normal
            self.firstAt = firstAt
            self.lastAt = lastAt
            self.checkCount = checkCount
            self.isCurrent = isCurrent
            self.entryID = entryID
        }
    }

    /// `GET /artifacts/{ref}/days`: how often an artifact was looked at on a target on one day (UTC), and what the day's
    /// last look found. Days without a look are left out.
    package struct VerificationDay: Codable, Hashable, Sendable {
        package var targetKind: String
        package var targetIdentifier: String
        /// `2026-11-21`
        package var day: String
        package var match: Int
        package var drift: Int
        package var error: Int
        package var lastVerdict: String
        package var lastIsWeaker: Bool
        package var lastAt: Instant

        package init(
            targetKind: String,
            targetIdentifier: String,
            day: String,
            match: Int,
            drift: Int,
            error: Int,
            lastVerdict: String,
            lastIsWeaker: Bool,
            lastAt: Instant
        ) {
            self.targetKind = targetKind
            self.targetIdentifier = targetIdentifier
            self.day = day
            self.match = match
            self.drift = drift
            self.error = error
            self.lastVerdict = lastVerdict
            self.lastIsWeaker = lastIsWeaker
            self.lastAt = lastAt
        }
    }
}

package import Evidence

extension Wire {
    /// `GET /deployments/at`: what stood where at a moment, what should have, and who approved that.
    package struct PastStanding: Codable, Hashable, Sendable {
        package var artifact: ArtifactName
        package var targetKind: String
        package var targetIdentifier: String
        package var time: Instant
        /// Null: nothing was approved yet.
        package var approval: PastApproval?
        package var desiredCID: String
        package var deployedCID: String
        package var deployedAt: Instant
        package var deployedBy: String
        package var entryID: String
        package var driftStatus: String
        /// Null: those who had looked agreed.
        package var dispute: Dispute?
        /// What each verifier saw then.
        package var looks: [VerificationSpan]

        package init(
            artifact: ArtifactName,
            targetKind: String,
            targetIdentifier: String,
            time: Instant,
            approval: PastApproval? = nil,
            desiredCID: String,
            deployedCID: String,
            deployedAt: Instant,
            deployedBy: String,
            entryID: String,
            driftStatus: String,
            dispute: Dispute? = nil,
            looks: [VerificationSpan]
        ) {
            self.artifact = artifact
            self.targetKind = targetKind
            self.targetIdentifier = targetIdentifier
            self.time = time
            self.approval = approval
            self.desiredCID = desiredCID
            self.deployedCID = deployedCID
            self.deployedAt = deployedAt
            self.deployedBy = deployedBy
            self.entryID = entryID
            self.driftStatus = driftStatus
            self.dispute = dispute
            self.looks = looks
        }
    }

    /// The ceremony that approved what was approved last at a moment.
    package struct PastApproval: Codable, Hashable, Sendable {
        package var ceremonyID: String
        package var ceremonyClass: String
        package var version: Int
        package var cid: String
        package var approvedAt: Instant
        package var witnesses: [String]
        package var entryID: String?

        package init(
            ceremonyID: String,
            ceremonyClass: String,
            version: Int,
            cid: String,
            approvedAt: Instant,
            witnesses: [String],
            entryID: String? = nil
        ) {
            self.ceremonyID = ceremonyID
            self.ceremonyClass = ceremonyClass
            self.version = version
            self.cid = cid
            self.approvedAt = approvedAt
            self.witnesses = witnesses
            self.entryID = entryID
        }
    }
}

package import Evidence

extension Wire {
    /// `POST /deployments`; without `cid`, the current version was deployed.
    package struct DeploymentDraft: Codable, Hashable, Sendable {
        package var artifact: String
        package var targetKind: String
        package var targetIdentifier: String
        package var cid: String?
        package var targetConfig: JSON?

        package init(
            artifact: String,
            targetKind: String,
            targetIdentifier: String,
            cid: String? = nil,
            targetConfig: JSON? = nil
        ) {
            self.artifact = artifact
            self.targetKind = targetKind
            self.targetIdentifier = targetIdentifier
            self.cid = cid
            self.targetConfig = targetConfig
        }
    }

    /// `POST /deployments/rollback`
    package struct DeploymentRollback: Codable, Hashable, Sendable {
        package var artifact: String
        package var targetKind: String
        package var targetIdentifier: String

        package init(artifact: String, targetKind: String, targetIdentifier: String) {
            self.artifact = artifact
            self.targetKind = targetKind
            self.targetIdentifier = targetIdentifier
        }
    }

    /// Where an artifact stands on a target; `since` is when it came to the present drift status.
    package struct Deployment: Codable, Hashable, Sendable {
        package var deploymentID: String
        package var artifact: ArtifactName
        package var targetKind: String
        package var targetIdentifier: String
        package var desiredCID: String?
        package var deployedCID: String?
        package var driftStatus: String?
        package var isApproved: Bool
        package var lastDeployedAt: Instant?
        package var lastReconciledAt: Instant?
        package var since: Instant?
        package var receipt: Receipt?

        package init(
            deploymentID: String,
            artifact: ArtifactName,
            targetKind: String,
            targetIdentifier: String,
            desiredCID: String? = nil,
            deployedCID: String? = nil,
            driftStatus: String? = nil,
            isApproved: Bool,
            lastDeployedAt: Instant? = nil,
            lastReconciledAt: Instant? = nil,
            since: Instant? = nil,
            receipt: Receipt? = nil
        ) {
            self.deploymentID = deploymentID
            self.artifact = artifact
            self.targetKind = targetKind
            self.targetIdentifier = targetIdentifier
            self.desiredCID = desiredCID
            self.deployedCID = deployedCID
            self.driftStatus = driftStatus
            self.isApproved = isApproved
            self.lastDeployedAt = lastDeployedAt
            self.lastReconciledAt = lastReconciledAt
            self.since = since
            self.receipt = receipt
        }
    }
}

extension Wire {
    /// `POST /deployments/rollback-all`
    package struct ArtifactRollbackDraft: Codable, Hashable, Sendable {
        package var artifact: String
        package var reason: String?

        package init(artifact: String, reason: String? = nil) {
            self.artifact = artifact
            self.reason = reason
        }
    }

    /// An artifact that went back to the version approved before, on all its targets.
    package struct ArtifactRollback: Codable, Hashable, Sendable {
        package var artifact: ArtifactName
        /// The approved version that it went back from; null: no target held one.
        package var fromVersion: Int?
        package var toVersion: Int
        package var cid: String
        package var deployments: [Deployment]
        package var reason: String?
        package var receipt: Receipt?

        package init(
            artifact: ArtifactName,
            fromVersion: Int? = nil,
            toVersion: Int,
            cid: String,
            deployments: [Deployment],
            reason: String? = nil,
            receipt: Receipt? = nil
        ) {
            self.artifact = artifact
            self.fromVersion = fromVersion
            self.toVersion = toVersion
            self.cid = cid
            self.deployments = deployments
            self.reason = reason
            self.receipt = receipt
        }
    }
}

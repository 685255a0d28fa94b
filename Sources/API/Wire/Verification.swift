package import Evidence

extension Wire {
    /// `POST /verifications`
    package struct VerificationDraft: Codable, Hashable, Sendable {
        package var artifact: String
        package var targetKind: String
        package var targetIdentifier: String
        package var layer: String?
        package var verifierDID: String?
        package var verifierInfrastructure: String?
        package var verifiedAt: Instant?
        package var observed: Observation
        package var evidence: JSON?

        package init(
            artifact: String,
            targetKind: String,
            targetIdentifier: String,
            layer: String? = nil,
            verifierDID: String? = nil,
            verifierInfrastructure: String? = nil,
            verifiedAt: Instant? = nil,
            observed: Observation,
            evidence: JSON? = nil
        ) {
            self.artifact = artifact
            self.targetKind = targetKind
            self.targetIdentifier = targetIdentifier
            self.layer = layer
            self.verifierDID = verifierDID
            self.verifierInfrastructure = verifierInfrastructure
            self.verifiedAt = verifiedAt
            self.observed = observed
            self.evidence = evidence
        }
    }

    /// What a verifier found on a target: exactly one of the files, the CID, or why it could not look.
    package struct Observation: Codable, Hashable, Sendable {
        package var files: [SourceFile]?
        package var cid: String?
        package var error: String?

        package init(files: [SourceFile]? = nil, cid: String? = nil, error: String? = nil) {
            self.files = files
            self.cid = cid
            self.error = error
        }
    }

    /// A verification and its verdict. `differences` are the first fifty of `differenceCount`; `driftStatus` is the
    /// deployment's afterwards.
    package struct Verification: Codable, Hashable, Sendable {
        package var verificationID: String
        package var artifact: ArtifactName
        package var targetKind: String?
        package var targetIdentifier: String?
        package var layer: String?
        package var verdict: String
        package var verifiedCID: String
        package var differences: [Difference]
        package var differenceCount: Int
        package var verifiedAt: Instant
        package var verifierDID: String?
        package var verifierInfrastructure: String?
        package var driftStatus: String?
        package var receipt: Receipt?

        package init(
            verificationID: String,
            artifact: ArtifactName,
            targetKind: String? = nil,
            targetIdentifier: String? = nil,
            layer: String? = nil,
            verdict: String,
            verifiedCID: String,
            differences: [Difference],
            differenceCount: Int,
            verifiedAt: Instant,
            verifierDID: String? = nil,
            verifierInfrastructure: String? = nil,
            driftStatus: String? = nil,
            receipt: Receipt? = nil
        ) {
            self.verificationID = verificationID
            self.artifact = artifact
            self.targetKind = targetKind
            self.targetIdentifier = targetIdentifier
            self.layer = layer
            self.verdict = verdict
            self.verifiedCID = verifiedCID
            self.differences = differences
            self.differenceCount = differenceCount
            self.verifiedAt = verifiedAt
            self.verifierDID = verifierDID
            self.verifierInfrastructure = verifierInfrastructure
            self.driftStatus = driftStatus
            self.receipt = receipt
        }
    }

    /// One difference between what was approved and what was observed; `change` is added, removed or changed.
    package struct Difference: Codable, Hashable, Sendable {
        package var path: String
        package var change: String
        package var approved: JSON?
        package var observed: JSON?

        package init(path: String, change: String, approved: JSON? = nil, observed: JSON? = nil) {
            self.path = path
            self.change = change
            self.approved = approved
            self.observed = observed
        }
    }
}

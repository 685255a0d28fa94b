import API
import Custody
import Evidence
import Kinds

// What Custody answers, as it stands on the wire.

extension Wire.AccordName {
    init(_ accord: AccordReference?) { self.init(name: accord?.name ?? "", cid: accord?.cid ?? "") }
}

extension Wire.ArtifactName {
    init(_ artifact: ArtifactReference) {
        self.init(id: artifact.id.text, kind: artifact.kind.rawValue, name: artifact.name)
    }
}

extension Wire.DriftTally {
    init(_ counts: DeploymentCounts) {
        self.init(match: counts.match, drift: counts.drift, unknown: counts.unknown)
    }
}

extension Wire.Accord {
    init(_ decision: Decision<Accord>) {
        self.init(decision.value)
        receipt = decision.receipt.map(Wire.Receipt.init)
    }

    init(_ accord: Accord) {
        self.init(
            accordID: accord.id.text,
            accordBindingID: accord.bindingID.text,
            accordCID: accord.cid,
            version: accord.version,
            isCurrent: accord.isCurrent,
            name: accord.content.name,
            terms: accord.content.terms,
            memberDIDs: accord.content.memberDIDs,
            witnessDIDs: accord.content.witnessDIDs,
            tierPolicy: accord.content.tierPolicy,
            ceremonyClasses: accord.content.ceremonyClasses,
            verificationIntervalSec: accord.content.verificationIntervalSeconds,
            chronicleRetentionDays: accord.content.chronicleRetentionDays,
            effectiveFrom: accord.content.effectiveFrom,
            effectiveUntil: accord.effectiveUntil,
            createdAt: accord.createdAt
        )
    }
}

extension Wire.Registration {
    init(_ decision: Decision<RegisteredArtifact>) {
        let artifact = decision.value
        self.init(
            artifactID: artifact.reference.id.text,
            kind: artifact.reference.kind.rawValue,
            name: artifact.reference.name,
            cid: artifact.cid,
            version: artifact.version,
            tier: artifact.tier,
            accord: Wire.AccordName(artifact.accord),
            runtime: artifact.runtime,
            state: artifact.state.rawValue,
            isUnchanged: artifact.isUnchanged,
            summary: artifact.summary,
            parser: artifact.parser,
            receipt: decision.receipt.map(Wire.Receipt.init)
        )
    }
}

extension Wire.ArtifactSummary {
    init(_ artifact: Artifact) {
        self.init(
            artifactID: artifact.reference.id.text,
            kind: artifact.reference.kind.rawValue,
            name: artifact.reference.name,
            cid: artifact.cid,
            version: artifact.version,
            tier: artifact.tier,
            accord: Wire.AccordName(artifact.accord),
            state: artifact.state.rawValue,
            driftStatus: artifact.driftStatus?.rawValue,
            deployments: Wire.DriftTally(artifact.deployments),
            updatedAt: artifact.updatedAt
        )
    }
}

extension Wire.ArtifactSource {
    init(_ source: ArtifactSource) {
        self.init(
            name: source.name,
            mediaType: source.mediaType,
            sha256: source.sha256,
            sizeBytes: source.byteCount
        )
    }
}

extension Wire.Artifact {
    init(_ detail: ArtifactDetail) {
        let artifact = detail.artifact
        self.init(
            artifactID: artifact.reference.id.text,
            kind: artifact.reference.kind.rawValue,
            name: artifact.reference.name,
            cid: artifact.cid,
            version: artifact.version,
            tier: artifact.tier,
            accord: Wire.AccordName(artifact.accord),
            state: artifact.state.rawValue,
            driftStatus: artifact.driftStatus?.rawValue,
            deployments: Wire.DriftTally(artifact.deployments),
            updatedAt: artifact.updatedAt,
            runtime: artifact.runtime,
            humanAuthored: artifact.isHumanAuthored,
            shellClassRequired: artifact.shellClassRequired,
            sbomCID: artifact.sbomCID,
            content: detail.content,
            contentSchema: detail.contentSchema,
            parser: detail.current.parser,
            sources: detail.current.sources.map(Wire.ArtifactSource.init),
            createdAt: artifact.createdAt
        )
    }
}

extension Wire.ArtifactVersion {
    init(_ version: ArtifactVersion) {
        self.init(
            version: version.version,
            cid: version.cid,
            parser: version.parser,
            sources: version.sources.map(Wire.ArtifactSource.init),
            registeredBy: version.registeredBy,
            entryID: version.entryID,
            createdAt: version.createdAt
        )
    }
}

extension Wire.Transition {
    init(_ recorded: RecordedTransition) {
        let transition = recorded.transition
        self.init(
            sequenceNumber: transition.sequenceNumber,
            fromState: transition.from.rawValue,
            toState: transition.to.rawValue,
            actor: transition.actor,
            ceremonyID: transition.ceremonyID?.text,
            witnessSignatures: transition.witnessSignatures.map {
                Wire.TransitionWitness(did: $0.did, keyID: $0.keyID)
            },
            contentDiff: transition.contentDiff,
            transitionedAt: transition.transitionedAt,
            entryID: recorded.entryID
        )
    }
}

extension Wire.Ceremony {
    init(_ decision: Decision<Ceremony>) {
        self.init(decision.value)
        receipt = decision.receipt.map(Wire.Receipt.init)
    }

    init(_ ceremony: Ceremony) {
        self.init(
            ceremonyID: ceremony.id.text,
            artifact: Wire.ArtifactName(ceremony.artifact),
            version: ceremony.version,
            cid: ceremony.cid,
            accord: Wire.AccordName(ceremony.accord),
            ceremonyClass: ceremony.ceremonyClass,
            quorum: ceremony.quorum,
            eligibleDIDs: ceremony.eligibleDIDs,
            signatures: ceremony.signatures.map {
                Wire.CeremonySignature(witnessDID: $0.witnessDID, keyID: $0.keyID, signedAt: $0.signedAt)
            },
            state: ceremony.state.rawValue,
            payloadType: ceremony.payloadType,
            payload: Base64Bytes(ceremony.payload),
            openedAt: ceremony.openedAt,
            expiresAt: ceremony.expiresAt,
            closedAt: ceremony.closedAt,
            closingReason: ceremony.closingReason
        )
    }
}

extension Wire.Deployment {
    init(_ decision: Decision<Deployment>) {
        self.init(decision.value)
        receipt = decision.receipt.map(Wire.Receipt.init)
    }

    init(_ deployment: Deployment) {
        self.init(
            deploymentID: deployment.id.text,
            artifact: Wire.ArtifactName(deployment.artifact),
            targetKind: deployment.targetKind,
            targetIdentifier: deployment.targetIdentifier,
            desiredCID: deployment.desiredCID,
            deployedCID: deployment.deployedCID,
            driftStatus: deployment.driftStatus.rawValue,
            isApproved: deployment.isApproved,
            lastDeployedAt: deployment.lastDeployedAt,
            lastReconciledAt: deployment.lastReconciledAt,
            since: deployment.since
        )
    }
}

extension Wire.Verification {
    init(_ decision: Decision<SubmittedVerification>) {
        self.init(decision.value.verification)
        driftStatus = decision.value.driftStatus.rawValue
        receipt = decision.receipt.map(Wire.Receipt.init)
    }

    init(_ verification: Verification) {
        self.init(
            verificationID: verification.id.text,
            artifact: Wire.ArtifactName(verification.artifact),
            targetKind: verification.target.kind,
            targetIdentifier: verification.target.identifier,
            layer: verification.layer?.rawValue,
            verdict: verification.verdict.rawValue,
            verifiedCID: verification.verifiedCID,
            differences: verification.differences.changes.map {
                Wire.Difference(
                    path: $0.path,
                    change: $0.change.rawValue,
                    approved: $0.approved,
                    observed: $0.observed
                )
            },
            differenceCount: verification.differences.count,
            verifiedAt: verification.verifiedAt,
            verifierDID: verification.verifierDID,
            verifierInfrastructure: verification.infrastructure?.rawValue
        )
    }
}

extension SourceFile {
    init(_ file: Wire.SourceFile) {
        self.init(name: file.name, mediaType: file.mediaType, bytes: file.bytes.bytes)
    }
}

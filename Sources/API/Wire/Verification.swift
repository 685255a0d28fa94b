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
        /// Why it is certain that nothing is there.
        package var absent: String?
        /// Why nothing could be looked at.
        package var error: String?

        package init(
            files: [SourceFile]? = nil,
            cid: String? = nil,
            absent: String? = nil,
            error: String? = nil
        ) {
            self.files = files
            self.cid = cid
            self.absent = absent
            self.error = error
        }
    }

    /// `POST /verifications/batch`: up to a thousand, all or none, under one entry.
    package struct VerificationBatch: Codable, Hashable, Sendable {
        package var verifications: [VerificationDraft]

        package init(verifications: [VerificationDraft]) { self.verifications = verifications }
    }

    /// The verdicts of a batch, in its order.
    package struct BatchVerdicts: Codable, Hashable, Sendable {
        package struct Verdict: Codable, Hashable, Sendable {
            package var verificationID: String
            package var verdict: String

            package init(verificationID: String, verdict: String) {
                self.verificationID = verificationID
                self.verdict = verdict
            }
        }

        package var verdicts: [Verdict]
        package var receipt: Receipt?

        package init(verdicts: [Verdict], receipt: Receipt? = nil) {
            self.verdicts = verdicts
            self.receipt = receipt
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
        /// How many differences go which way, as far as the content decides it.
        package var directions: Directions?
        /// By what it was judged; null where by CIDs alone.
        package var normal: ComparedForms?

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
            receipt: Receipt? = nil,
            directions: Directions? = nil,
            normal: ComparedForms? = nil
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
            self.directions = directions
            self.normal = normal
        }
    }

    /// The digests of two normal forms by the same rules.
    package struct ComparedForms: Codable, Hashable, Sendable {
        package var normaliser: String
        package var seen: String
        package var approved: String

        package init(normaliser: String, seen: String, approved: String) {
            self.normaliser = normaliser
            self.seen = seen
            self.approved = approved
        }
    }

    /// A normal form by its rules and digest.
    package struct NormalForm: Codable, Hashable, Sendable {
        package var normaliser: String
        package var digest: String

        package init(normaliser: String, digest: String) {
            self.normaliser = normaliser
            self.digest = digest
        }
    }

    /// Counts of differences by their direction.
    package struct Directions: Codable, Hashable, Sendable {
        package var weaker: Int
        package var stronger: Int
        package var neutral: Int

        package init(weaker: Int, stronger: Int, neutral: Int) {
            self.weaker = weaker
            self.stronger = stronger
            self.neutral = neutral
        }
    }

    /// One difference between what was approved and what was observed, or between two versions; `change` is added, removed
    /// or changed. `what` and `identity` say which thing it is about, `direction` is weaker, stronger or neutral where the
    /// content decides it.
    package struct Difference: Codable, Hashable, Sendable {
        package var path: String
        package var change: String
        package var approved: JSON?
        package var observed: JSON?
        package var what: String?
        package var identity: String?
        package var direction: String?
        package var sentence: String?

        package init(
            path: String,
            change: String,
            approved: JSON? = nil,
            observed: JSON? = nil,
            what: String? = nil,
            identity: String? = nil,
            direction: String? = nil,
            sentence: String? = nil
        ) {
            self.path = path
            self.change = change
            self.approved = approved
            self.observed = observed
            self.what = what
            self.identity = identity
            self.direction = direction
            self.sentence = sentence
        }
    }

    /// `GET /artifacts/{ref}/diff`: how `to` differs from `from`, by their normal forms. `differences` are the first of
    /// `differenceCount`; `aside` is what changed beside the content, and is no drift.
    package struct ArtifactDiff: Codable, Hashable, Sendable {
        package var artifact: ArtifactName
        package var from: DiffSide
        package var to: DiffSide
        package var normaliser: String
        package var differences: [Difference]
        package var differenceCount: Int
        package var directions: Directions
        package var aside: [Difference]
        /// Identities that stand more than once, so that what is said of one may be of another.
        package var ambiguous: [String]

        package init(
            artifact: ArtifactName,
            from: DiffSide,
            to: DiffSide,
            normaliser: String,
            differences: [Difference],
            differenceCount: Int,
            directions: Directions,
            aside: [Difference],
            ambiguous: [String]
        ) {
            self.artifact = artifact
            self.from = from
            self.to = to
            self.normaliser = normaliser
            self.differences = differences
            self.differenceCount = differenceCount
            self.directions = directions
            self.aside = aside
            self.ambiguous = ambiguous
        }
    }

    /// A version, or what was seen last on a target.
    package struct DiffSide: Codable, Hashable, Sendable {
        package var version: Int?
        package var targetKind: String?
        package var targetIdentifier: String?
        package var verifiedAt: Instant?
        package var cid: String
        package var digest: String

        package init(
            version: Int? = nil,
            targetKind: String? = nil,
            targetIdentifier: String? = nil,
            verifiedAt: Instant? = nil,
            cid: String,
            digest: String
        ) {
            self.version = version
            self.targetKind = targetKind
            self.targetIdentifier = targetIdentifier
            self.verifiedAt = verifiedAt
            self.cid = cid
            self.digest = digest
        }
    }
}

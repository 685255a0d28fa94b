package import Evidence

extension Wire {
    /// Whom a certificate must be for; `*` stands for any run of characters.
    package struct TrustIdentity: Codable, Hashable, Sendable {
        package var subject: String
        package var issuer: String?

        package init(
            subject: String,
            issuer: String? = nil
        ) {
            self.subject = subject
            self.issuer = issuer
        }
    }

    /// `POST /trust-anchors`. `form` is `key` (PEM), `certificates` (PEM), `sigstore` (a trusted root) or `did` (a did:key, or the document
    /// of a DID in JSON).
    package struct TrustAnchorDraft: Codable, Hashable, Sendable {
        package var name: String
        package var form: String
        package var material: String
        package var purposes: [String]?
        package var predicateTypes: [String]?
        package var identities: [TrustIdentity]?
        package var validFrom: Instant?
        package var validUntil: Instant?

        package init(
            name: String,
            form: String,
            material: String,
            purposes: [String]? = nil,
            predicateTypes: [String]? = nil,
            identities: [TrustIdentity]? = nil,
            validFrom: Instant? = nil,
            validUntil: Instant? = nil
        ) {
            self.name = name
            self.form = form
            self.material = material
            self.purposes = purposes
            self.predicateTypes = predicateTypes
            self.identities = identities
            self.validFrom = validFrom
            self.validUntil = validUntil
        }
    }

    /// Who is believed about software: for what, and from when until when.
    package struct TrustAnchor: Codable, Hashable, Sendable {
        package var anchorID: String
        package var name: String
        package var form: String
        package var material: String
        package var fingerprint: String
        package var purposes: [String]
        package var predicateTypes: [String]
        package var identities: [TrustIdentity]
        package var validFrom: Instant?
        package var validUntil: Instant?
        package var addedBy: String
        package var addedAt: Instant
        package var revokedFrom: Instant?
        package var revokedAt: Instant?
        package var revokedBy: String?
        package var revocationReason: String?
        package var receipt: Receipt?

        package init(
            anchorID: String,
            name: String,
            form: String,
            material: String,
            fingerprint: String,
            purposes: [String],
            predicateTypes: [String],
            identities: [TrustIdentity],
            validFrom: Instant? = nil,
            validUntil: Instant? = nil,
            addedBy: String,
            addedAt: Instant,
            revokedFrom: Instant? = nil,
            revokedAt: Instant? = nil,
            revokedBy: String? = nil,
            revocationReason: String? = nil,
            receipt: Receipt? = nil
        ) {
            self.anchorID = anchorID
            self.name = name
            self.form = form
            self.material = material
            self.fingerprint = fingerprint
            self.purposes = purposes
            self.predicateTypes = predicateTypes
            self.identities = identities
            self.validFrom = validFrom
            self.validUntil = validUntil
            self.addedBy = addedBy
            self.addedAt = addedAt
            self.revokedFrom = revokedFrom
            self.revokedAt = revokedAt
            self.revokedBy = revokedBy
            self.revocationReason = revocationReason
            self.receipt = receipt
        }
    }

    /// `POST /trust-anchors/{id}/revoke`: what was not proven to be signed before `from` (now, where it is left out) counts no more.
    package struct TrustRevocation: Codable, Hashable, Sendable {
        package var reason: String
        package var from: Instant?

        package init(
            reason: String,
            from: Instant? = nil
        ) {
            self.reason = reason
            self.from = from
        }
    }

    /// `POST /attestations/{id}/verify`.
    package struct VerdictRequest: Codable, Hashable, Sendable {
        package var artifactSha256: String?
        package var threshold: Int?
        package var takesUnprovenTime: Bool?
        package var identities: [TrustIdentity]?

        package init(
            artifactSha256: String? = nil,
            threshold: Int? = nil,
            takesUnprovenTime: Bool? = nil,
            identities: [TrustIdentity]? = nil
        ) {
            self.artifactSha256 = artifactSha256
            self.threshold = threshold
            self.takesUnprovenTime = takesUnprovenTime
            self.identities = identities
        }
    }

    /// What was looked at: `outcome` is `passed`, `failed` or `not_checked`.
    package struct AttestationCheck: Codable, Hashable, Sendable {
        package var subject: String
        package var outcome: String
        package var detail: String

        package init(
            subject: String,
            outcome: String,
            detail: String
        ) {
            self.subject = subject
            self.outcome = outcome
            self.detail = detail
        }
    }

    /// What was concluded about an attestation; `envelope` is it signed, and null of one that was deleted. `checks` and the reasons
    /// of the numbers are told of one alone, not in lists.
    package struct TrustVerdict: Codable, Hashable, Sendable {
        package var verdictID: String
        package var attestationID: String
        package var verified: Bool
        package var signer: String?
        /// What the anchor is called by which the signer is believed.
        package var signerAnchor: String?
        package var freshness: Double
        package var reputation: Double
        package var completeness: Double
        package var reasons: TrustReasons?
        package var checks: [AttestationCheck]?
        package var envelope: SignedEnvelope?
        package var madeBy: String
        package var madeAt: Instant
        package var deletedAt: Instant?
        package var deletedBy: String?
        package var deletionReason: String?
        package var receipt: Receipt?

        package init(
            verdictID: String,
            attestationID: String,
            verified: Bool,
            signer: String? = nil,
            signerAnchor: String? = nil,
            freshness: Double,
            reputation: Double,
            completeness: Double,
            reasons: TrustReasons? = nil,
            checks: [AttestationCheck]? = nil,
            envelope: SignedEnvelope? = nil,
            madeBy: String,
            madeAt: Instant,
            deletedAt: Instant? = nil,
            deletedBy: String? = nil,
            deletionReason: String? = nil,
            receipt: Receipt? = nil
        ) {
            self.verdictID = verdictID
            self.attestationID = attestationID
            self.verified = verified
            self.signer = signer
            self.signerAnchor = signerAnchor
            self.freshness = freshness
            self.reputation = reputation
            self.completeness = completeness
            self.reasons = reasons
            self.checks = checks
            self.envelope = envelope
            self.madeBy = madeBy
            self.madeAt = madeAt
            self.deletedAt = deletedAt
            self.deletedBy = deletedBy
            self.deletionReason = deletionReason
            self.receipt = receipt
        }
    }

    /// How the numbers of a trust verdict came about, as it was signed.
    package struct TrustReasons: Codable, Hashable, Sendable {
        package var freshness: String
        package var reputation: String
        package var completeness: String

        package init(freshness: String, reputation: String, completeness: String) {
            self.freshness = freshness
            self.reputation = reputation
            self.completeness = completeness
        }
    }

    /// How many verdicts on what one signer signed stand.
    package struct SignerStatistics: Codable, Hashable, Sendable {
        package var signer: String
        /// What the anchor is called by which the signer is believed.
        package var anchor: String?
        package var count: Int
        package var verifiedCount: Int

        package init(signer: String, anchor: String? = nil, count: Int, verifiedCount: Int) {
            self.signer = signer
            self.anchor = anchor
            self.count = count
            self.verifiedCount = verifiedCount
        }
    }

    /// How many verdicts stand, and their numbers on average.
    package struct VerdictStatistics: Codable, Hashable, Sendable {
        package var count: Int
        package var verifiedCount: Int
        package var deletedCount: Int
        package var signerCount: Int
        package var attestationCount: Int
        package var freshness: Double?
        package var reputation: Double?
        package var completeness: Double?
        package var latestAt: Instant?
        /// Who signed most, at most 20.
        package var signers: [SignerStatistics]

        package init(
            count: Int,
            verifiedCount: Int,
            deletedCount: Int,
            signerCount: Int,
            attestationCount: Int,
            freshness: Double? = nil,
            reputation: Double? = nil,
            completeness: Double? = nil,
            latestAt: Instant? = nil,
            signers: [SignerStatistics]
        ) {
            self.count = count
            self.verifiedCount = verifiedCount
            self.deletedCount = deletedCount
            self.signerCount = signerCount
            self.attestationCount = attestationCount
            self.freshness = freshness
            self.reputation = reputation
            self.completeness = completeness
            self.latestAt = latestAt
            self.signers = signers
        }
    }
}

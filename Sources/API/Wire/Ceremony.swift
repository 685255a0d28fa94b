package import Evidence

extension Wire {
    /// `POST /ceremonies`
    package struct CeremonyDraft: Codable, Hashable, Sendable {
        package var artifact: String
        package var ceremonyClass: String?
        package var expiresInSec: Int?
        /// Why it can't wait: fewer sign then, and a review follows.
        package var emergencyReason: String?

        package init(
            artifact: String,
            ceremonyClass: String? = nil,
            expiresInSec: Int? = nil,
            emergencyReason: String? = nil
        ) {
            self.artifact = artifact
            self.ceremonyClass = ceremonyClass
            self.expiresInSec = expiresInSec
            self.emergencyReason = emergencyReason
        }
    }

    /// A ceremony; `payload` is the canonical in-toto statement that witnesses sign, byte for byte.
    package struct Ceremony: Codable, Hashable, Sendable {
        package var ceremonyID: String
        package var artifact: ArtifactName
        package var version: Int
        package var cid: String
        package var accord: AccordName
        /// `approval`, `emergency` or `review`.
        package var purpose: String
        package var ceremonyClass: String
        package var quorum: Int
        /// The artifact's tier when it was opened.
        package var tier: String?
        package var eligibleDIDs: [String]
        /// Whether who proposed may not witness: they stand in `barredDIDs`.
        package var fourEyes: Bool
        package var barredDIDs: [String]
        package var signatures: [CeremonySignature]
        package var state: String
        package var payloadType: String
        package var payload: Base64Bytes
        package var openedBy: String?
        package var openedAt: Instant
        package var expiresAt: Instant
        package var closedAt: Instant?
        package var closingReason: String?
        package var closedBy: String?
        /// The version that was registered in its place.
        package var supersededBy: Int?
        /// The substrate that decides it; null: its quorum.
        package var substrate: String?
        package var emergencyReason: String?
        /// How long the review after an emergency may take.
        package var reviewWithinSec: Int?
        /// The emergency that this is the review of.
        package var reviewOf: String?
        /// Who can still sign, in the answer about one ceremony.
        package var maySign: [PendingVote]?
        package var receipt: Receipt?

        package init(
            ceremonyID: String,
            artifact: ArtifactName,
            version: Int,
            cid: String,
            accord: AccordName,
            purpose: String = "approval",
            ceremonyClass: String,
            quorum: Int,
            tier: String? = nil,
            eligibleDIDs: [String],
            fourEyes: Bool = false,
            barredDIDs: [String] = [],
            signatures: [CeremonySignature],
            state: String,
            payloadType: String,
            payload: Base64Bytes,
            openedBy: String? = nil,
            openedAt: Instant,
            expiresAt: Instant,
            closedAt: Instant? = nil,
            closingReason: String? = nil,
            closedBy: String? = nil,
            supersededBy: Int? = nil,
            substrate: String? = nil,
            emergencyReason: String? = nil,
            reviewWithinSec: Int? = nil,
            reviewOf: String? = nil,
            maySign: [PendingVote]? = nil,
            receipt: Receipt? = nil
        ) {
            self.ceremonyID = ceremonyID
            self.artifact = artifact
            self.version = version
            self.cid = cid
            self.accord = accord
            self.purpose = purpose
            self.ceremonyClass = ceremonyClass
            self.quorum = quorum
            self.tier = tier
            self.eligibleDIDs = eligibleDIDs
            self.fourEyes = fourEyes
            self.barredDIDs = barredDIDs
            self.signatures = signatures
            self.state = state
            self.payloadType = payloadType
            self.payload = payload
            self.openedBy = openedBy
            self.openedAt = openedAt
            self.expiresAt = expiresAt
            self.closedAt = closedAt
            self.closingReason = closingReason
            self.closedBy = closedBy
            self.supersededBy = supersededBy
            self.substrate = substrate
            self.emergencyReason = emergencyReason
            self.reviewWithinSec = reviewWithinSec
            self.reviewOf = reviewOf
            self.maySign = maySign
            self.receipt = receipt
        }
    }

    package struct CeremonySignature: Codable, Hashable, Sendable {
        package var witnessDID: String
        package var keyID: String
        package var signedAt: Instant
        /// Who signed in the witness's place, and by which delegation; null: the witness did.
        package var delegateDID: String?
        package var delegationID: String?

        package init(
            witnessDID: String,
            keyID: String,
            signedAt: Instant,
            delegateDID: String? = nil,
            delegationID: String? = nil
        ) {
            self.witnessDID = witnessDID
            self.keyID = keyID
            self.signedAt = signedAt
            self.delegateDID = delegateDID
            self.delegationID = delegationID
        }
    }

    /// A vote that is not cast: by the witness or, where it gave it away, by one of its delegates.
    package struct PendingVote: Codable, Hashable, Sendable {
        package var witnessDID: String
        /// False for a witness who cast another's vote.
        package var byWitness: Bool
        package var delegateDIDs: [String]

        package init(witnessDID: String, byWitness: Bool, delegateDIDs: [String]) {
            self.witnessDID = witnessDID
            self.byWitness = byWitness
            self.delegateDIDs = delegateDIDs
        }
    }

    /// `POST /ceremonies/{id}/signatures`
    package struct SignatureDraft: Codable, Hashable, Sendable {
        package var envelope: SignedEnvelope
        /// The DID of the witness whose vote it is; null: the signer's own, or that of the first who gave it theirs.
        package var onBehalfOf: String?

        package init(envelope: SignedEnvelope, onBehalfOf: String? = nil) {
            self.envelope = envelope
            self.onBehalfOf = onBehalfOf
        }
    }

    /// `POST /ceremonies/{id}/reject` and `/withdraw`
    package struct Rejection: Codable, Hashable, Sendable {
        package var reason: String

        package init(reason: String) {
            self.reason = reason
        }
    }
}

extension Wire {
    /// A DSSE envelope in its own spelling; `keyid` is the DID of the witness who signed.
    package struct SignedEnvelope: Codable, Hashable, Sendable, MembersAsWritten {
        package var payload: Base64Bytes
        package var payloadType: String
        package var signatures: [EnvelopeSignature]

        package init(payload: Base64Bytes, payloadType: String, signatures: [EnvelopeSignature]) {
            self.payload = payload
            self.payloadType = payloadType
            self.signatures = signatures
        }
    }

    package struct EnvelopeSignature: Codable, Hashable, Sendable, MembersAsWritten {
        package var keyid: String
        package var sig: Base64Bytes

        package init(keyid: String, sig: Base64Bytes) {
            self.keyid = keyid
            self.sig = sig
        }
    }
}

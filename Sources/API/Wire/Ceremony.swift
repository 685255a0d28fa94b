package import Evidence

extension Wire {
    /// `POST /ceremonies`
    package struct CeremonyDraft: Codable, Hashable, Sendable {
        package var artifact: String
        package var ceremonyClass: String?
        package var expiresInSec: Int?

        package init(artifact: String, ceremonyClass: String? = nil, expiresInSec: Int? = nil) {
            self.artifact = artifact
            self.ceremonyClass = ceremonyClass
            self.expiresInSec = expiresInSec
        }
    }

    /// A ceremony; `payload` is the canonical in-toto statement that witnesses sign, byte for byte.
    package struct Ceremony: Codable, Hashable, Sendable {
        package var ceremonyID: String
        package var artifact: ArtifactName
        package var version: Int
        package var cid: String
        package var accord: AccordName
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
        package var receipt: Receipt?

        package init(
            ceremonyID: String,
            artifact: ArtifactName,
            version: Int,
            cid: String,
            accord: AccordName,
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
            receipt: Receipt? = nil
        ) {
            self.ceremonyID = ceremonyID
            self.artifact = artifact
            self.version = version
            self.cid = cid
            self.accord = accord
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
            self.receipt = receipt
        }
    }

    package struct CeremonySignature: Codable, Hashable, Sendable {
        package var witnessDID: String
        package var keyID: String
        package var signedAt: Instant

        package init(witnessDID: String, keyID: String, signedAt: Instant) {
            self.witnessDID = witnessDID
            self.keyID = keyID
            self.signedAt = signedAt
        }
    }

    /// `POST /ceremonies/{id}/signatures`
    package struct SignatureDraft: Codable, Hashable, Sendable {
        package var envelope: SignedEnvelope

        package init(envelope: SignedEnvelope) {
            self.envelope = envelope
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

package import Evidence

extension Wire {
    /// `POST /delegations`: what the delegator signed, as `Documents/formats/delegation.md` says.
    package struct DelegationDraft: Codable, Hashable, Sendable {
        package var envelope: SignedEnvelope

        package init(envelope: SignedEnvelope) { self.envelope = envelope }
    }

    /// `POST /delegations/{id}/revoke`
    package struct Revocation: Codable, Hashable, Sendable {
        package var reason: String

        package init(reason: String) { self.reason = reason }
    }

    /// A witness's vote, given to another key for a time.
    package struct Delegation: Codable, Hashable, Sendable {
        package var delegationID: String
        package var delegatorDID: String
        package var delegateDID: String
        package var accordID: String?
        package var tier: String?
        package var validFrom: Instant
        package var validUntil: Instant
        /// `not_yet`, `active`, `ended` or `revoked`.
        package var standing: String
        /// What was signed, with the signature.
        package var envelope: SignedEnvelope
        package var recordedBy: String
        package var recordedAt: Instant
        package var revokedAt: Instant?
        package var revokedBy: String?
        package var revocationReason: String?
        package var receipt: Receipt?

        package init(
            delegationID: String,
            delegatorDID: String,
            delegateDID: String,
            accordID: String? = nil,
            tier: String? = nil,
            validFrom: Instant,
            validUntil: Instant,
            standing: String,
            envelope: SignedEnvelope,
            recordedBy: String,
            recordedAt: Instant,
            revokedAt: Instant? = nil,
            revokedBy: String? = nil,
            revocationReason: String? = nil,
            receipt: Receipt? = nil
        ) {
            self.delegationID = delegationID
            self.delegatorDID = delegatorDID
            self.delegateDID = delegateDID
            self.accordID = accordID
            self.tier = tier
            self.validFrom = validFrom
            self.validUntil = validUntil
            self.standing = standing
            self.envelope = envelope
            self.recordedBy = recordedBy
            self.recordedAt = recordedAt
            self.revokedAt = revokedAt
            self.revokedBy = revokedBy
            self.revocationReason = revocationReason
            self.receipt = receipt
        }
    }
}

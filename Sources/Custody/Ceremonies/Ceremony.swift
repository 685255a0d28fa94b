package import Evidence
import Kinds

/// Witnesses decide on one version of an artifact by signing one statement.
package struct Ceremony: Hashable, Sendable {
    package var id: UniqueID
    package var artifact: ArtifactReference
    package var version: Int
    package var cid: String
    package var accord: AccordReference
    package var purpose = CeremonyPurpose.approval
    /// A name of `CeremonyClass`.
    package var ceremonyClass: String
    package var quorum: Int
    /// The artifact's when it was opened; `nil` also of ceremonies from before it was kept.
    package var tier: String?
    /// DIDs whose signature counts.
    package var eligibleDIDs: [String]
    /// Whether who proposed may not witness.
    package var isFourEyes = false
    /// DIDs that sign neither for themselves nor for others.
    package var barredDIDs: [String] = []
    package var signatures: [CeremonySignature]
    package var state: CeremonyState
    package var payloadType: String
    /// The exact bytes that witnesses sign (in DSSE's pre-authentication encoding).
    package var payload: [UInt8]
    package var openedBy: String
    package var openedAt: Instant
    package var expiresAt: Instant
    package var closedAt: Instant?
    package var closingReason: String?
    /// The DID or name of who closed it otherwise than by signing.
    package var closedBy: String?
    /// The version that was registered in its place.
    package var supersededBy: Int?
    /// Why it is an emergency.
    package var openingReason: String?
    /// How long the review after an emergency may take.
    package var reviewWithinSeconds: Int?
    /// The emergency that this is the review of.
    package var reviewOf: UniqueID?
    /// Who decides it in the place of the built-in quorum, by name.
    package var substrate: String?
}

/// A witness's signature as it stands on the record.
package struct CeremonySignature: Hashable, Sendable {
    package var witnessDID: String
    /// The verification method of the key that signed.
    package var keyID: String
    package var signature: [UInt8]
    package var signedAt: Instant
    /// Who signed in the witness's place; `nil`: the witness did.
    package var delegateDID: String?
    package var delegationID: UniqueID?

    /// Whose key signed.
    package var signerDID: String { delegateDID ?? witnessDID }

    var vote: CeremonyProgress.Vote {
        CeremonyProgress.Vote(of: witnessDID, by: signerDID, under: delegationID)
    }
}

extension Ceremony {
    /// With those eligible who are among `witnesses`; `nil`: all of them.
    func progress(among witnesses: [String]? = nil) -> CeremonyProgress {
        CeremonyProgress(
            eligible: witnesses.map(Set.init)?.intersection(eligibleDIDs) ?? Set(eligibleDIDs),
            barred: barredDIDs,
            quorum: quorum,
            purpose: purpose,
            expiresAt: expiresAt,
            votes: signatures.map(\.vote),
            state: state
        )
    }

    /// As it stands at `now`: over at the very moment of `expiresAt`, whether the sweeper has been there or not.
    func standing(at now: Instant) -> Ceremony {
        guard progress().isDue(at: now) else { return self }
        var ended = self
        ended.state = purpose == .review ? .overdue : .expired
        ended.closedAt = purpose == .review ? nil : expiresAt
        return ended
    }

    /// - Throws: `CustodyError.decidedElsewhere` where a cluster decides it.
    func requireDecidedHere() throws(CustodyError) {
        if let substrate { throw .decidedElsewhere(substrate: substrate) }
    }

    func requireOpen(at now: Instant) throws(CustodyError) {
        guard !state.isClosed else { throw .ceremonyClosed(state) }
        guard purpose == .review || !progress().isDue(at: now) else { throw .ceremonyExpired(at: expiresAt) }
    }

    /// The envelope of the statement with all signatures so far.
    package var envelope: Envelope {
        Envelope(
            payload: payload,
            payloadType: payloadType,
            signatures: signatures.map { Envelope.Signature(keyID: $0.signerDID, bytes: $0.signature) }
        )
    }

    /// The ceremony as it was when `moment` had been recorded.
    func asOf(_ moment: Instant, state: CeremonyState) -> Ceremony {
        var past = self
        past.state = state
        past.signatures.removeAll { $0.signedAt > moment }
        if !state.isClosed {
            past.closedAt = nil
            past.closingReason = nil
            past.closedBy = nil
            past.supersededBy = nil
        }
        return past
    }
}

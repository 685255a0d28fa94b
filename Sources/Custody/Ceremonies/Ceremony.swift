package import Evidence
import Kinds

/// Witnesses decide on one version of an artifact by signing one statement.
package struct Ceremony: Hashable, Sendable {
    package var id: UniqueID
    package var artifact: ArtifactReference
    package var version: Int
    package var cid: String
    package var accord: AccordReference
    /// A name of `CeremonyClass`.
    package var ceremonyClass: String
    package var quorum: Int
    /// DIDs whose signature counts.
    package var eligibleDIDs: [String]
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
}

/// A witness's signature as it stands on the record.
package struct CeremonySignature: Hashable, Sendable {
    package var witnessDID: String
    /// The verification method of the witness whose key signed.
    package var keyID: String
    package var signature: [UInt8]
    package var signedAt: Instant
}

extension Ceremony {
    /// With those eligible who are among `witnesses`; `nil`: all of them.
    func progress(among witnesses: [String]? = nil) -> CeremonyProgress {
        CeremonyProgress(
            eligible: witnesses.map(Set.init)?.intersection(eligibleDIDs) ?? Set(eligibleDIDs),
            quorum: quorum,
            expiresAt: expiresAt,
            signers: signatures.map(\.witnessDID),
            state: state
        )
    }

    /// As it stands at `now`: over at the very moment of `expiresAt`, whether the sweeper has been there or not.
    func standing(at now: Instant) -> Ceremony {
        guard progress().isDue(at: now) else { return self }
        var ended = self
        ended.state = .expired
        ended.closedAt = expiresAt
        return ended
    }

    func requireOpen(at now: Instant) throws(CustodyError) {
        guard state == .open else { throw .ceremonyClosed(state) }
        guard !progress().isDue(at: now) else { throw .ceremonyExpired(at: expiresAt) }
    }

    /// The envelope of the statement with all signatures so far.
    package var envelope: Envelope {
        Envelope(
            payload: payload,
            payloadType: payloadType,
            signatures: signatures.map { Envelope.Signature(keyID: $0.witnessDID, bytes: $0.signature) }
        )
    }

    /// The ceremony as it was when `moment` had been recorded.
    func asOf(_ moment: Instant, state: CeremonyState) -> Ceremony {
        var past = self
        past.state = state
        past.signatures.removeAll { $0.signedAt > moment }
        if state == .open {
            past.closedAt = nil
            past.closingReason = nil
        }
        return past
    }
}

/// What witnesses sign: an in-toto statement about the version, with the decision as its predicate.
struct ApprovalStatement {
    static let predicateType = "urn:muniment:predicate:approval:v1"

    let bytes: [UInt8]

    init(tenant: UniqueID, _ ceremony: Ceremony, digest: Digest, version: Digest) {
        let statement = Statement(
            subjects: [Statement.Subject(name: ceremony.artifact.name, sha256: digest)],
            predicateType: Self.predicateType,
            predicate: [
                "decision": "approve",
                "tenant": .string(tenant.description),
                "ceremony_id": .string(ceremony.id.description),
                "artifact_id": .string(ceremony.artifact.id.description),
                "kind": .string(ceremony.artifact.kind.rawValue),
                "name": .string(ceremony.artifact.name),
                "version": .integer(ceremony.version),
                "cid": .string(ceremony.cid),
                "version_digest": .string("sha256:\(version.hex)"),
                "accord_cid": .string(ceremony.accord.cid),
                "ceremony_class": .string(ceremony.ceremonyClass),
                "opened_at": .string(ceremony.openedAt.description),
                "expires_at": .string(ceremony.expiresAt.description),
            ]
        )
        bytes = statement.canonicalBytes()
    }
}

extension Ceremony {
    /// Signatures that one envelope brings at most: more than an accord has witnesses.
    static let signatureLimit = AccordDraft.Limit.dids

    /// The witnesses whose signatures `envelope` brings: each is eligible and still among `witnesses`, has not signed
    /// before, and did sign the statement itself. One that doesn't hold refuses them all: whoever sent it should know.
    ///
    /// - Returns: the progress with all of them, and the signatures to record.
    func signed(
        with envelope: Envelope,
        among witnesses: [String],
        at now: Instant
    ) throws(CustodyError) -> (progress: CeremonyProgress, signatures: [CeremonySignature]) {
        guard envelope.payloadType.utf8.elementsEqual(payloadType.utf8) else {
            throw .payloadTypeMismatch(expected: payloadType, actual: envelope.payloadType)
        }
        guard envelope.payload == payload else { throw .payloadMismatch }
        guard !envelope.signatures.isEmpty else { throw .invalid(field: "envelope.signatures", .empty) }
        try Field("envelope.signatures").count(of: envelope.signatures.count, atMost: Self.signatureLimit)
        var progress = progress(among: witnesses)
        var added: [CeremonySignature] = []
        for signature in envelope.signatures {
            guard let keyID = signature.keyID, let did = keyID.split(separator: "#").first.map(String.init)
            else {
                throw .invalid(field: "envelope.signatures.keyid", .empty)
            }
            guard let key = DIDKey(did) else {
                throw .invalid(field: "envelope.signatures.keyid", .noKey(did: did))
            }
            guard progress.eligible.contains(did) else { throw .notEligible(did: did) }
            guard !progress.signers.contains(did) else { throw .alreadySigned(did: did) }
            guard key.verificationKey.verifies(signature.bytes, over: envelope.signedBytes) else {
                throw .signatureInvalid(did: did)
            }
            added.append(
                CeremonySignature(
                    witnessDID: did,
                    keyID: key.verificationMethod,
                    signature: signature.bytes,
                    signedAt: now
                )
            )
        }
        do throws(CeremonyProgress.Refusal) {
            try progress.apply(.signed(by: added.map(\.witnessDID)), at: now)
        } catch {
            throw CustodyError(error)
        }
        // In the order in which rows give them back, so that the envelope can be made again from the record.
        return (progress, added.sorted { $0.witnessDID.utf8.lexicographicallyPrecedes($1.witnessDID.utf8) })
    }
}

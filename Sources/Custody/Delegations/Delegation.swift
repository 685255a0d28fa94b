package import Evidence

/// A witness's vote, given to another key for a time, by a statement that the witness signed.
package struct Delegation: Hashable, Sendable {
    /// The longest that a vote is given away for.
    package static let longestDays = 366

    package var id: UniqueID
    package var delegatorDID: String
    package var delegateDID: String
    package var accordID: UniqueID?
    package var tier: String?
    package var validFrom: Instant
    package var validUntil: Instant
    package var payloadType: String
    /// The exact bytes that the delegator signed.
    package var payload: [UInt8]
    package var keyID: String
    package var signature: [UInt8]
    /// The DID or name of who handed it in.
    package var recordedBy: String
    package var recordedAt: Instant
    package var revokedAt: Instant?
    package var revokedBy: String?
    package var revocationReason: String?

    package enum Standing: String, Hashable, Sendable, CaseIterable {
        case notYet = "not_yet"
        case active
        case ended
        case revoked
    }

    package func standing(at now: Instant) -> Standing {
        if revokedAt != nil { return .revoked }
        if now < validFrom { return .notYet }
        return now < validUntil ? .active : .ended
    }

    package var envelope: Envelope {
        Envelope(
            payload: payload,
            payloadType: payloadType,
            signatures: [Envelope.Signature(keyID: delegatorDID, bytes: signature)]
        )
    }
}

extension Delegation {
    /// What the envelope's sender may have recorded: one signature, by the delegator's own key, over a delegation of this
    /// tenant that is not over.
    init(
        _ envelope: Envelope,
        id: UniqueID,
        of tenant: UniqueID,
        by actor: String,
        at now: Instant
    ) throws(CustodyError) {
        guard envelope.payloadType.utf8.elementsEqual(Statement.payloadType.utf8) else {
            throw .payloadTypeMismatch(expected: Statement.payloadType, actual: envelope.payloadType)
        }
        let told: DelegationStatement
        do throws(DocumentError) {
            told = try DelegationStatement(parsing: envelope.payload)
        } catch {
            throw .notADelegation("\(error)")
        }
        guard told.tenant == tenant else { throw .notADelegation("it is of another tenant") }
        try Field("delegate").did(told.delegate)
        try Field("delegator").did(told.delegator)
        try Field("tier").oneOf(Artifact.tiers, told.tier)
        guard DIDKey(told.delegate) != nil else {
            throw .invalid(field: "delegate", .noKey(did: told.delegate))
        }
        guard !told.delegate.utf8.elementsEqual(told.delegator.utf8) else {
            throw .notADelegation("it gives the vote to who has it")
        }
        guard told.validUntil > max(told.validFrom, now) else {
            throw .invalid(field: "valid_until", .notAfter(told.validFrom > now ? "valid_from" : "now"))
        }
        let latest = told.validFrom.advanced(by: .seconds(86_400 * Self.longestDays))
        guard told.validUntil <= latest else {
            throw .invalid(
                field: "valid_until",
                .timeOutOfRange(from: told.validFrom, until: latest)
            )
        }
        guard envelope.signatures.count == 1, let signature = envelope.signatures.first,
            let did = signature.keyID?.split(separator: "#").first.map(String.init),
            did.utf8.elementsEqual(told.delegator.utf8), let key = DIDKey(did)
        else {
            throw .invalid(
                field: "envelope.signatures.keyid",
                .unknownValue(
                    envelope.signatures.first?.keyID ?? "",
                    allowed: [told.delegator]
                )
            )
        }
        guard key.verificationKey.verifies(signature.bytes, over: envelope.signedBytes) else {
            throw .signatureInvalid(did: did)
        }
        self.init(
            id: id,
            delegatorDID: told.delegator,
            delegateDID: told.delegate,
            accordID: told.accordID,
            tier: told.tier,
            validFrom: told.validFrom,
            validUntil: told.validUntil,
            payloadType: envelope.payloadType,
            payload: envelope.payload,
            keyID: key.verificationMethod,
            signature: signature.bytes,
            recordedBy: actor,
            recordedAt: now
        )
    }
}

import Evidence

/// What follows for an open ceremony from how its resource stands. A value decides; `applySubstrateDecision` writes.
enum SubstrateVerdict: Hashable {
    /// Nothing has been decided yet.
    case wait
    /// It can't be taken, and somebody should know why.
    case refuse(reason: String)
    case approve(verified: [CeremonySignature], unverified: [String])
    case reject(reason: String)
    case expire(reason: String?)

    /// - Parameters:
    ///   - isDeleted: the object is there no longer.
    ///   - witnesses: of the accord's version that holds now; `nil`: none does.
    init(
        _ resource: CeremonyResource,
        isDeleted: Bool,
        on ceremony: Ceremony,
        among witnesses: [String]?,
        at now: Instant
    ) {
        guard ceremony.state == .open else {
            self = .wait
            return
        }
        guard !ceremony.progress().isDue(at: now) else {
            self =
                resource.phase.map { $0 == .open || $0 == .expired } ?? true
                ? .wait : .refuse(reason: "the decision came after \(ceremony.expiresAt)")
            return
        }
        guard resource.asks(for: ceremony) else {
            self = .refuse(
                reason: "its spec is not what the ceremony is about: what it decides counts for nothing"
            )
            return
        }
        if !isDeleted, !resource.isStatusCurrent {
            self = .wait
            return
        }
        switch resource.phase {
        case .approved:
            guard let witnesses else {
                self = .refuse(
                    reason:
                        "it was approved when no version of the accord «\(ceremony.accord.name)» held any more"
                )
                return
            }
            let (verified, unverified) = ceremony.sorted(resource.signatures, among: witnesses, at: now)
            self = .approve(verified: verified, unverified: unverified)
        case .rejected: self = .reject(reason: resource.reason ?? "rejected by the cluster's controller")
        case .expired: self = .expire(reason: resource.reason)
        case .open, nil:
            self =
                isDeleted
                ? .reject(reason: "its resource in the cluster was deleted before it was decided") : .wait
        }
    }
}

extension Ceremony {
    /// The signatures over the statement by eligible witnesses who still are, each of them once, and the DIDs that are named and did not
    /// sign it so.
    fileprivate func sorted(
        _ signatures: [CeremonyResource.Signature],
        among witnesses: [String],
        at now: Instant
    ) -> (verified: [CeremonySignature], unverified: [String]) {
        var verified: [CeremonySignature] = []
        var unverified: [String] = []
        let signed = envelope.signedBytes
        for signature in signatures {
            guard let key = DIDKey(signature.did), eligibleDIDs.contains(signature.did),
                witnesses.contains(signature.did),
                let bytes = signature.bytes, key.verificationKey.verifies(bytes, over: signed)
            else {
                if !unverified.contains(signature.did) { unverified.append(signature.did) }
                continue
            }
            guard !verified.contains(where: { $0.witnessDID == signature.did }),
                !self.signatures.contains(where: { $0.witnessDID == signature.did })
            else { continue }
            verified.append(
                CeremonySignature(
                    witnessDID: signature.did,
                    keyID: key.verificationMethod,
                    signature: bytes,
                    signedAt: now
                )
            )
        }
        return (
            verified.sorted { $0.witnessDID.utf8.lexicographicallyPrecedes($1.witnessDID.utf8) }, unverified
        )
    }
}

package import Access
import Chronicle
package import Evidence
package import Ledger
import Postgres

extension Custody {
    /// Adds the signatures of an envelope over the ceremony's statement. The one that completes the quorum
    /// approves the version, and the artifact's deployments shall hold it from then on.
    ///
    /// - Parameter witness: whose vote it is where the signer has several; of an envelope with one signature.
    /// - Throws: `CustodyError.payloadMismatch`, `.notEligible`, `.voteNotGiven`, `.proposerMayNotSign`, `.alreadySigned`,
    ///   `.signatureInvalid`, `.ceremonyClosed`, `.ceremonyExpired`, `.decidedElsewhere`, `.accordEnded`, `.unknownCeremony`.
    package func signCeremony(
        for caller: Caller,
        _ id: UniqueID,
        with envelope: Envelope,
        onBehalfOf witness: String? = nil,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<Ceremony> {
        try caller.require(.signCeremony)
        if let witness {
            try Field("on_behalf_of").did(witness)
            guard envelope.signatures.count == 1 else {
                throw CustodyError.invalid(field: "envelope.signatures", .tooMany(limit: 1))
            }
        }
        return try await decide(for: caller) { db in
            if let earlier = try earlierCeremony(key, for: caller, in: db) { return earlier }
            var (head, ceremony) = try lockedCeremony(id, of: caller.tenant, in: db)
            let now = clock.now()
            // Whether it is open at all is what the sender wants to know first.
            try ceremony.requireOpen(at: now)
            try ceremony.requireDecidedHere()
            // Who proposed may hold other keys: nor does it hand in what they signed.
            if caller.actor.isOne(of: ceremony.barredDIDs) {
                throw CustodyError.proposerMayNotSign(did: caller.actor)
            }
            let accord = try holdingAccord(of: ceremony, at: now, tenant: caller.tenant, in: db)
            let (progress, added) = try ceremony.signed(
                with: envelope,
                onBehalfOf: witness,
                among: accord.content.witnessDIDs,
                DelegationStore().mandates(
                    at: ceremony,
                    under: accord.id,
                    at: now,
                    of: caller.tenant,
                    in: db
                ),
                at: now
            )
            let wasOverdue = ceremony.state == .overdue
            ceremony.signatures += added
            ceremony.state = progress.state
            var event =
                progress.state == .approved
                ? try approval(
                    of: ceremony,
                    &head,
                    progress,
                    added,
                    under: accord,
                    for: caller,
                    at: now,
                    in: db
                )
                : CeremonyMoved(ceremony: ceremony, added: added, deployments: [], at: now, by: caller.actor)
            event.wasOverdue = wasOverdue
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            return Decision(value: event.ceremony, receipt: receipt, isNew: true)
        }
    }

    /// The quorum is complete: the version is approved, and the artifact's deployments shall hold it.
    private func approval(
        of signed: Ceremony,
        _ head: inout CustodyHead,
        _ progress: CeremonyProgress,
        _ added: [CeremonySignature],
        under accord: Accord,
        for caller: Caller,
        at now: Instant,
        in db: isolated Connection
    ) throws -> CeremonyMoved {
        var ceremony = signed
        ceremony.closedAt = now
        // What was approved in an emergency stands already: a review says that it may.
        guard ceremony.purpose != .review else {
            return CeremonyMoved(
                ceremony: ceremony,
                added: added,
                deployments: [],
                at: now,
                by: caller.actor
            )
        }
        let counted = ceremony.signatures.filter { progress.eligible.contains($0.witnessDID) }
        let transition = try head.apply(
            .ceremonyApproved,
            CustodyHead.Circumstances(
                actor: caller.actor,
                ceremonyID: ceremony.id,
                witnessSignatures: counted.map {
                    WitnessSignature(
                        did: $0.witnessDID,
                        keyID: $0.keyID,
                        signature: $0.signature,
                        delegateDID: $0.delegateDID
                    )
                },
                envelopeHash: Digest.sha256(of: ceremony.envelope.canonicalBytes()).hex
            ),
            id: entries.identifier(),
            at: now
        )
        let name = VersionName(ceremony.artifact, ceremony.cid)
        let deployments = try DeploymentStore().desiring(
            ceremony.cid,
            form: FormStore().forms(of: [name], tenant: caller.tenant, in: db)[name],
            of: ceremony.artifact,
            at: now,
            tenant: caller.tenant,
            in: db
        )
        return CeremonyMoved(
            ceremony: ceremony,
            added: added,
            transition: transition,
            review: try review(of: ceremony, under: accord, for: caller, at: now, in: db),
            deployments: deployments,
            at: now,
            by: caller.actor
        )
    }

    /// The after-review that an emergency opens by being approved; `nil` of an ordinary ceremony.
    private func review(
        of emergency: Ceremony,
        under accord: Accord,
        for caller: Caller,
        at now: Instant,
        in db: isolated Connection
    ) throws -> CeremonyReviewOpened? {
        guard emergency.purpose == .emergency else { return nil }
        let artifact = try db.first(
            ArtifactStore().standing(emergency.artifact.id, of: caller.tenant),
            as: LoadedArtifact.init
        )?.artifact
        let registrant = try db.first(
            """
            SELECT registered_by FROM custody.artifact_versions
            WHERE tenant_id = \(caller.tenant) AND governed_artifact_id = \(emergency.artifact.id)
              AND version = \(emergency.version)
            """
        ) { row -> String? in try row["registered_by"] }
        let review = try emergency.review(
            entries.identifier(),
            under: accord,
            shellClass: artifact?.shellClassRequired,
            proposers: [registrant ?? nil, emergency.openedBy].compactMap(\.self),
            by: caller.actor,
            at: now
        )
        return CeremonyReviewOpened(review: review, accordBindingID: accord.bindingID)
    }
}

extension Ceremony {
    /// Signatures that one envelope brings at most: more than an accord has witnesses.
    static let signatureLimit = AccordDraft.Limit.dids

    /// The votes that `envelope` brings: each signer is eligible and still among `witnesses`, or has the vote of one who is,
    /// has not signed before, and did sign the statement itself. One that doesn't hold refuses them all: whoever sent it
    /// should know.
    ///
    /// - Returns: the progress with all of them, and the signatures to record.
    func signed(
        with envelope: Envelope,
        onBehalfOf witness: String?,
        among witnesses: [String],
        _ mandates: [CeremonyProgress.Mandate],
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
            added.append(
                try vote(
                    signature,
                    of: envelope,
                    for: witness,
                    in: progress,
                    mandates,
                    beside: added,
                    at: now
                )
            )
        }
        do throws(CeremonyProgress.Refusal) {
            try progress.apply(.signed(added.map(\.vote)), at: now)
        } catch {
            throw CustodyError(error)
        }
        // In the order in which rows give them back, so that the envelope can be made again from the record.
        return (progress, added.sorted { $0.witnessDID.utf8.lexicographicallyPrecedes($1.witnessDID.utf8) })
    }

    private func vote(
        _ signature: Envelope.Signature,
        of envelope: Envelope,
        for witness: String?,
        in progress: CeremonyProgress,
        _ mandates: [CeremonyProgress.Mandate],
        beside added: [CeremonySignature],
        at now: Instant
    ) throws(CustodyError) -> CeremonySignature {
        guard let keyID = signature.keyID, let did = keyID.split(separator: "#").first.map(String.init)
        else {
            throw .invalid(field: "envelope.signatures.keyid", .empty)
        }
        guard let key = DIDKey(did) else {
            throw .invalid(field: "envelope.signatures.keyid", .noKey(did: did))
        }
        let vote: CeremonyProgress.Vote
        do throws(CeremonyProgress.Refusal) {
            vote = try progress.vote(of: did, for: witness, with: mandates, beside: added.map(\.vote))
        } catch {
            throw CustodyError(error)
        }
        guard key.verificationKey.verifies(signature.bytes, over: envelope.signedBytes) else {
            throw .signatureInvalid(did: did)
        }
        return CeremonySignature(
            witnessDID: vote.witness,
            keyID: key.verificationMethod,
            signature: signature.bytes,
            signedAt: now,
            delegateDID: vote.delegationID == nil ? nil : vote.signer,
            delegationID: vote.delegationID
        )
    }
}

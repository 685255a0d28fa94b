import Chronicle
import Evidence
import Postgres

/// A ceremony was opened.
struct CeremonyOpened: ChronicleEvent {
    var ceremony: Ceremony
    var accordBindingID: UniqueID
    var transition: CustodyTransition?
    var by: String
    /// Who decides it in the place of the built-in quorum.
    var substrateID: UniqueID?

    var type: ChronicleEventType { .ceremonyOpened }
    var subject: String { "artifact/\(ceremony.artifact.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        var data = ceremony.told(under: accordBindingID)
        data["transition"] = try transition.told(keeping: &bodies)
        data["by"] = .string(by)
        data["substrate_id"] = .optional(substrateID?.text)
        return data
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try ceremony.insert(under: accordBindingID, of: tenant, in: db)
        if let substrateID {
            try SubstrateStore(tenant: tenant).insert(ceremony: ceremony.id, decidedBy: substrateID, in: db)
        }
        try transition?.write(artifact: ceremony.artifact.id, entryID: entryID, of: tenant, in: db)
        var counters = CounterChanges()
        counters.add(1, to: .openCeremonies)
        try counters.write(of: tenant, in: db)
    }
}

extension Ceremony {
    /// An open ceremony as the entry tells of it that opens it.
    fileprivate func told(under accordBindingID: UniqueID) -> JSONObject {
        var data: JSONObject = [
            "ceremony_id": .string(id.description),
            "artifact": artifact.json,
            "version": .integer(version),
            "cid": .string(cid),
            "accord": [
                "accord_binding_id": .string(accordBindingID.description),
                "name": .string(accord.name),
                "cid": .string(accord.cid),
            ],
            "purpose": .string(purpose.rawValue),
            "ceremony_class": .string(ceremonyClass),
            "quorum": .integer(quorum),
            "tier": .optional(tier),
            "four_eyes": .bool(isFourEyes),
            "barred_dids": .array(barredDIDs.map(JSON.string)),
            "eligible_dids": .array(eligibleDIDs.map(JSON.string)),
            "payload_type": .string(payloadType),
            "payload": .string(Base64.encode(payload)),
            "state": .string(CeremonyState.open.rawValue),
            "at": .string(openedAt.description),
            "expires_at": .string(expiresAt.description),
        ]
        data["emergency_reason"] = openingReason.map(JSON.string)
        data["review_within_sec"] = reviewWithinSeconds.map { .integer($0) }
        data["review_of"] = reviewOf.map { .string($0.description) }
        return data
    }

    fileprivate func insert(
        under accordBindingID: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            INSERT INTO custody.ceremonies (
                tenant_id, ceremony_id, governed_artifact_id, version, cid, accord_binding_id, purpose, ceremony_class,
                quorum, tier, four_eyes, barred_dids, eligible_dids, payload, payload_type, state, opened_by, opened_at,
                expires_at, opening_reason, review_within_sec, review_of, updated_at
            )
            VALUES (
                \(tenant), \(id), \(artifact.id), \(version), \(cid), \(accordBindingID), \(purpose.rawValue),
                \(ceremonyClass), \(quorum), \(tier), \(isFourEyes), \(barredDIDs), \(eligibleDIDs), \(payload),
                \(payloadType), \(state.rawValue), \(openedBy), \(openedAt), \(expiresAt), \(openingReason),
                \(reviewWithinSeconds), \(reviewOf), \(openedAt)
            )
            """
        )
    }
}

/// The review that an emergency opened by being approved: told by the entry that tells of the approval.
struct CeremonyReviewOpened {
    var review: Ceremony
    var accordBindingID: UniqueID

    var json: JSON { .object(review.told(under: accordBindingID)) }

    /// - Returns: how many more ceremonies are open.
    func write(of tenant: TenantID, in db: isolated Connection) throws -> Int {
        try review.insert(under: accordBindingID, of: tenant, in: db)
        return 1
    }
}

/// A ceremony got signatures, or ended, or both.
struct CeremonyMoved: ChronicleEvent {
    /// As it stands afterwards.
    var ceremony: Ceremony
    var added: [CeremonySignature]
    /// Where it ended: the artifact's transition.
    var transition: CustodyTransition?
    /// Where it was an emergency, and ended in approval.
    var review: CeremonyReviewOpened?
    /// Where it ended in approval: deployments whose desired version moves.
    var deployments: [DeploymentChange]
    var at: Instant
    /// A review that was counted as open no longer.
    var wasOverdue = false
    /// `nil`: time passed.
    var by: String?
    /// Where a substrate decided: on what that rests.
    var evidence: SubstrateEvidence?

    var type: ChronicleEventType {
        switch ceremony.state {
        case .approved where ceremony.purpose == .review: .reviewPassed
        case .rejected where ceremony.purpose == .review: .reviewFailed
        case .overdue: added.isEmpty ? .reviewOverdue : .ceremonySigned
        case .open: .ceremonySigned
        case .approved: .ceremonyApproved
        case .rejected: .ceremonyRejected
        case .expired: .ceremonyExpired
        case .withdrawn: .ceremonyWithdrawn
        case .superseded: .artifactVersionRegistered
        }
    }

    var subject: String { "artifact/\(ceremony.artifact.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        var data: JSONObject = [
            "ceremony_id": .string(ceremony.id.description),
            "artifact": ceremony.artifact.json,
            "version": .integer(ceremony.version),
            "cid": .string(ceremony.cid),
            "state": .string(ceremony.state.rawValue),
            "signatures": .array(
                added.map { signature in
                    var told: JSONObject = [
                        "witness_did": .string(signature.witnessDID), "key_id": .string(signature.keyID),
                        "signature": .string(Base64.encode(signature.signature)),
                    ]
                    told["delegate_did"] = signature.delegateDID.map(JSON.string)
                    told["delegation_id"] = signature.delegationID.map { .string($0.description) }
                    return .object(told)
                }
            ),
            "reason": .optional(ceremony.closingReason),
            "closed_by": .optional(ceremony.closedBy),
            "at": .string(at.description),
            "transition": try transition.told(keeping: &bodies),
            "deployments": try bodies.told(.array(deployments.map(\.desiredJSON))),
            "by": .optional(by),
            "substrate": evidence?.json ?? .null,
        ]
        data["review"] = review?.json
        data["was_overdue"] = wasOverdue ? true : nil
        return data
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        for signature in added {
            try db.execute(
                """
                INSERT INTO custody.ceremony_signatures (
                    tenant_id, ceremony_id, witness_did, key_id, signature, signed_at, chronicle_entry_id,
                    signer_did, delegation_id
                )
                VALUES (
                    \(tenant), \(ceremony.id), \(signature.witnessDID), \(signature.keyID), \(signature.signature),
                    \(signature.signedAt), \(entryID.description), \(signature.delegateDID),
                    \(signature.delegationID)
                )
                """
            )
        }
        guard ceremony.state.isClosed || type == .reviewOverdue else { return }
        try db.execute(
            """
            UPDATE custody.ceremonies
            SET state = \(ceremony.state.rawValue), closed_at = \(ceremony.closedAt),
                closing_reason = \(ceremony.closingReason), closed_by = \(ceremony.closedBy), updated_at = \(at)
            WHERE tenant_id = \(tenant) AND ceremony_id = \(ceremony.id)
            """
        )
        try transition?.write(artifact: ceremony.artifact.id, entryID: entryID, of: tenant, in: db)
        if ceremony.state == .approved, ceremony.purpose != .review {
            try DeploymentStore().note(rolledBackTo: nil, ceremony.artifact.id, of: tenant, in: db)
        }
        var counters = CounterChanges()
        let opened = try review?.write(of: tenant, in: db) ?? 0
        counters.add(opened - (wasOverdue ? 0 : 1), to: .openCeremonies)
        try DeploymentStore().write(deployments, counting: counters, of: tenant, in: db)
    }
}

/// An open ceremony gave way to the version after the one that it is about: told by the entry that tells of the version.
struct CeremonySuperseded {
    var ceremonyID: UniqueID
    /// The version that was registered in its place.
    var by: Int

    var json: JSON { ["ceremony_id": .string(ceremonyID.description)] }

    func write(at moment: Instant, by actor: String, of tenant: TenantID, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE custody.ceremonies
            SET state = 'superseded', closed_at = \(moment), closed_by = \(actor), superseded_by = \(by),
                updated_at = \(moment)
            WHERE tenant_id = \(tenant) AND ceremony_id = \(ceremonyID)
            """
        )
        var counters = CounterChanges()
        counters.add(-1, to: .openCeremonies)
        try counters.write(of: tenant, in: db)
    }
}

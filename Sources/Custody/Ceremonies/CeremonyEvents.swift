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
        [
            "ceremony_id": .string(ceremony.id.description),
            "artifact": ceremony.artifact.json,
            "version": .integer(ceremony.version),
            "cid": .string(ceremony.cid),
            "accord": [
                "accord_binding_id": .string(accordBindingID.description),
                "name": .string(ceremony.accord.name),
                "cid": .string(ceremony.accord.cid),
            ],
            "ceremony_class": .string(ceremony.ceremonyClass),
            "quorum": .integer(ceremony.quorum),
            "tier": .optional(ceremony.tier),
            "four_eyes": .bool(ceremony.isFourEyes),
            "barred_dids": .array(ceremony.barredDIDs.map(JSON.string)),
            "eligible_dids": .array(ceremony.eligibleDIDs.map(JSON.string)),
            "payload_type": .string(ceremony.payloadType),
            "payload": .string(Base64.encode(ceremony.payload)),
            "state": .string(ceremony.state.rawValue),
            "at": .string(ceremony.openedAt.description),
            "expires_at": .string(ceremony.expiresAt.description),
            "transition": try transition.told(keeping: &bodies),
            "by": .string(by),
            "substrate_id": .optional(substrateID?.text),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO custody.ceremonies (
                tenant_id, ceremony_id, governed_artifact_id, version, cid, accord_binding_id, ceremony_class, quorum,
                tier, four_eyes, barred_dids, eligible_dids, payload, payload_type, state, opened_by, opened_at,
                expires_at, updated_at
            )
            VALUES (
                \(tenant), \(ceremony.id), \(ceremony.artifact.id), \(ceremony.version), \(ceremony.cid),
                \(accordBindingID), \(ceremony.ceremonyClass), \(ceremony.quorum), \(ceremony.tier),
                \(ceremony.isFourEyes), \(ceremony.barredDIDs), \(ceremony.eligibleDIDs),
                \(ceremony.payload), \(ceremony.payloadType), \(ceremony.state.rawValue), \(ceremony.openedBy),
                \(ceremony.openedAt), \(ceremony.expiresAt), \(ceremony.openedAt)
            )
            """
        )
        if let substrateID {
            try SubstrateStore(tenant: tenant).insert(ceremony: ceremony.id, decidedBy: substrateID, in: db)
        }
        try transition?.write(artifact: ceremony.artifact.id, entryID: entryID, of: tenant, in: db)
        var counters = CounterChanges()
        counters.add(1, to: .openCeremonies)
        try counters.write(of: tenant, in: db)
    }
}

/// A ceremony got signatures, or ended, or both.
struct CeremonyMoved: ChronicleEvent {
    /// As it stands afterwards.
    var ceremony: Ceremony
    var added: [CeremonySignature]
    /// Where it ended: the artifact's transition.
    var transition: CustodyTransition?
    /// Where it ended in approval: deployments whose desired version moves.
    var deployments: [DeploymentChange]
    var at: Instant
    /// `nil`: time passed.
    var by: String?
    /// Where a substrate decided: on what that rests.
    var evidence: SubstrateEvidence?

    var type: ChronicleEventType {
        switch ceremony.state {
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
        [
            "ceremony_id": .string(ceremony.id.description),
            "artifact": ceremony.artifact.json,
            "version": .integer(ceremony.version),
            "cid": .string(ceremony.cid),
            "state": .string(ceremony.state.rawValue),
            "signatures": .array(
                added.map { signature in
                    [
                        "witness_did": .string(signature.witnessDID), "key_id": .string(signature.keyID),
                        "signature": .string(Base64.encode(signature.signature)),
                    ]
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
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        for signature in added {
            try db.execute(
                """
                INSERT INTO custody.ceremony_signatures (
                    tenant_id, ceremony_id, witness_did, key_id, signature, signed_at, chronicle_entry_id
                )
                VALUES (
                    \(tenant), \(ceremony.id), \(signature.witnessDID), \(signature.keyID), \(signature.signature),
                    \(signature.signedAt), \(entryID.description)
                )
                """
            )
        }
        guard ceremony.state != .open else { return }
        try db.execute(
            """
            UPDATE custody.ceremonies
            SET state = \(ceremony.state.rawValue), closed_at = \(ceremony.closedAt),
                closing_reason = \(ceremony.closingReason), closed_by = \(ceremony.closedBy), updated_at = \(at)
            WHERE tenant_id = \(tenant) AND ceremony_id = \(ceremony.id)
            """
        )
        try transition?.write(artifact: ceremony.artifact.id, entryID: entryID, of: tenant, in: db)
        var counters = CounterChanges()
        counters.add(-1, to: .openCeremonies)
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

import Chronicle
import Evidence
import Kinds
import Postgres

// Ceremonies and delegations, as their entries tell them.

extension EventReplay {
    // MARK: Ceremonies

    func ceremonyOpened(_ told: Told) throws -> CeremonyOpened {
        let by = try told.text("by")
        let (ceremony, accordBindingID) = try openCeremony(told, by: by)
        return CeremonyOpened(
            ceremony: ceremony,
            accordBindingID: accordBindingID,
            transition: try transition(told),
            by: by,
            substrateID: told.optional("substrate_id").flatMap { UniqueID($0) }
        )
    }

    /// An open ceremony, as the entry tells of it that opens it.
    func openCeremony(_ told: Told, by actor: String) throws -> (Ceremony, UniqueID) {
        guard let accord = told.inside("accord") else { throw told.fault("accord") }
        let ceremony = Ceremony(
            id: try told.identifier("ceremony_id"),
            artifact: try told.artifact("artifact"),
            version: try told.integer("version"),
            cid: try told.text("cid"),
            accord: AccordReference(name: try accord.text("name"), cid: try accord.text("cid")),
            // Entries from before there were others tell no purpose, and neither of four eyes.
            purpose: told.has("purpose") ? try told.word("purpose") : .approval,
            ceremonyClass: try told.text("ceremony_class"),
            quorum: try told.integer("quorum"),
            tier: told.optional("tier"),
            eligibleDIDs: try told.texts("eligible_dids"),
            isFourEyes: told.has("four_eyes") ? try told.bool("four_eyes") : false,
            barredDIDs: told.has("barred_dids") ? try told.texts("barred_dids") : [],
            signatures: [],
            state: try told.word("state"),
            payloadType: try told.text("payload_type"),
            payload: try told.bytes("payload"),
            openedBy: actor,
            openedAt: try told.moment("at"),
            expiresAt: try told.moment("expires_at"),
            openingReason: told.optional("emergency_reason"),
            reviewWithinSeconds: told.has("review_within_sec") ? try told.integer("review_within_sec") : nil,
            reviewOf: told.optional("review_of").flatMap { UniqueID($0) }
        )
        return (ceremony, try accord.identifier("accord_binding_id"))
    }

    func ceremonyMoved(_ told: Told, in db: isolated Connection) throws -> CeremonyMoved {
        let at = try told.moment("at")
        let found = try db.first(
            CeremonyStore().one(try told.identifier("ceremony_id"), latestOf: nil, tenant: tenant),
            as: Ceremony.init
        )
        guard var ceremony = found else { throw ReplayFault.unknownSubject(entryID: told.entry.id.text) }
        ceremony.state = try told.word("state")
        ceremony.closingReason = told.optional("reason")
        ceremony.closedBy = told.optional("closed_by")
        switch ceremony.state {
        case .open, .overdue: ceremony.closedAt = nil
        case .expired: ceremony.closedAt = min(at, ceremony.expiresAt)
        default: ceremony.closedAt = at
        }
        return CeremonyMoved(
            ceremony: ceremony,
            added: try told.each("signatures").map { told in
                CeremonySignature(
                    witnessDID: try told.text("witness_did"),
                    keyID: try told.text("key_id"),
                    signature: try told.bytes("signature"),
                    signedAt: at,
                    delegateDID: told.optional("delegate_did"),
                    delegationID: told.optional("delegation_id").flatMap { UniqueID($0) }
                )
            },
            transition: try transition(told),
            review: try told.inside("review").map { review in
                let (opened, bindingID) = try openCeremony(review, by: told.text("by"))
                return CeremonyReviewOpened(review: opened, accordBindingID: bindingID)
            },
            deployments: try desiring(ceremony.cid, by: told, of: ceremony.artifact.id, at: at, in: db),
            at: at,
            wasOverdue: told.has("was_overdue"),
            by: told.optional("by")
        )
    }

    // MARK: Delegations

    func delegation(_ told: Told) throws -> Delegation {
        Delegation(
            id: try told.identifier("delegation_id"),
            delegatorDID: try told.text("delegator_did"),
            delegateDID: try told.text("delegate_did"),
            accordID: told.optional("accord_id").flatMap { UniqueID($0) },
            tier: told.optional("tier"),
            validFrom: try told.moment("valid_from"),
            validUntil: try told.moment("valid_until"),
            payloadType: try told.text("payload_type"),
            payload: try told.bytes("payload"),
            keyID: try told.text("key_id"),
            signature: try told.bytes("signature"),
            recordedBy: try told.text("by"),
            recordedAt: try told.moment("at")
        )
    }

    func delegationRevoked(_ told: Told, in db: isolated Connection) throws -> DelegationRevoked {
        let id = try told.identifier("delegation_id")
        guard var delegation = try DelegationStore().locked(id, of: tenant, in: db) else {
            throw ReplayFault.unknownSubject(entryID: told.entry.id.text)
        }
        delegation.revokedAt = try told.moment("at")
        return DelegationRevoked(
            delegation: delegation,
            reason: try told.text("reason"),
            by: try told.text("by")
        )
    }
}

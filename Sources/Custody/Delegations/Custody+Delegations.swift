package import Access
import Chronicle
package import Evidence
package import Ledger
import Postgres

extension Custody {
    /// Records that a witness gave its vote away. The statement counts once: after its revocation it can't be handed in
    /// again.
    ///
    /// - Throws: `CustodyError.notADelegation`, `.signatureInvalid`, `.notADelegator`, `.delegationKnown`,
    ///   `.unknownAccord`, `.invalid`.
    package func createDelegation(
        for caller: Caller,
        _ envelope: Envelope,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<Delegation> {
        try caller.require(.signCeremony)
        return try await decide(for: caller) { db in
            if let earlier = try earlierDelegation(key, for: caller, in: db) { return earlier }
            let now = clock.now()
            let delegation = try Delegation(
                envelope,
                id: entries.identifier(),
                of: caller.tenant.id,
                by: caller.actor,
                at: now
            )
            let store = DelegationStore()
            if let known = try store.known(delegation.payload, of: caller.tenant, in: db) {
                throw CustodyError.delegationKnown(known)
            }
            if let accord = delegation.accordID,
                try db.first(AccordStore().newest(of: accord, tenant: caller.tenant), as: Accord.init) == nil
            {
                throw CustodyError.unknownAccord(accord.description)
            }
            // A vote that one does not have can't be given away, nor one that was given to oneself.
            let accords = try AccordStore().effective(delegation.accordID, at: now, of: caller.tenant, in: db)
            guard accords.contains(where: { $0.content.names(witness: delegation.delegatorDID) }) else {
                throw CustodyError.notADelegator(did: delegation.delegatorDID)
            }
            let event = DelegationCreated(delegation: delegation)
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            return Decision(value: delegation, receipt: receipt, isNew: true)
        }
    }

    /// Takes a vote back from now on; what was signed with it stays. For the delegator, the delegate, who handed the
    /// delegation in, and who may write accords.
    ///
    /// - Throws: `CustodyError.unknownDelegation`, `.notADelegationParty`, `.delegationRevoked`, `.invalid` for the reason.
    package func revokeDelegation(
        for caller: Caller,
        _ id: UniqueID,
        because reason: String,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<Delegation> {
        try caller.require(.signCeremony)
        try Field("reason").length(of: reason, atMost: Self.reasonCharacters)
        return try await decide(for: caller) { db in
            if let earlier = try earlierDelegation(key, for: caller, in: db) { return earlier }
            guard var delegation = try DelegationStore().locked(id, of: caller.tenant, in: db) else {
                throw CustodyError.unknownDelegation(id.description)
            }
            let parties = [delegation.delegatorDID, delegation.delegateDID, delegation.recordedBy]
            guard caller.actor.isOne(of: parties) || caller.permissions.contains(.writeAccord) else {
                throw CustodyError.notADelegationParty
            }
            if let since = delegation.revokedAt { throw CustodyError.delegationRevoked(since: since) }
            delegation.revokedAt = clock.now()
            delegation.revokedBy = caller.actor
            delegation.revocationReason = reason
            let event = DelegationRevoked(delegation: delegation, reason: reason, by: caller.actor)
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            return Decision(value: delegation, receipt: receipt, isNew: true)
        }
    }

    /// Delegations, the newest first; those that a DID gave or got, or all; those in force now, or all.
    package func delegations(
        for caller: Caller,
        _ page: PageRequest,
        of did: String? = nil,
        isActive: Bool = false
    ) async throws -> Page<Delegation> {
        try caller.require(.read)
        if let did { try Field("did").did(did) }
        let query = DelegationStore().page(
            page,
            of: did,
            activeAt: isActive ? clock.now() : nil,
            tenant: caller.tenant
        )
        return try await self.page(page, for: caller, query, as: Delegation.init) {
            Cursor(key: "", id: $0.id)
        }
    }

    package func delegation(for caller: Caller, _ id: UniqueID) async throws -> Delegation {
        try caller.require(.read)
        let query = DelegationStore().one(id, of: caller.tenant)
        guard let found = try await database.first(for: caller.tenant, query, as: Delegation.init) else {
            throw CustodyError.unknownDelegation(id.description)
        }
        return found
    }

    /// The delegation that an entry tells of, as it stood then.
    private func earlierDelegation(
        _ key: IdempotencyKey?,
        for caller: Caller,
        in db: isolated Connection
    ) throws -> Decision<Delegation>? {
        try earlier(key, for: caller, in: db) { entry in
            guard let id = (entry.data["delegation_id"]?.string).flatMap({ UniqueID($0) }),
                var delegation = try db.first(
                    DelegationStore().one(id, of: caller.tenant),
                    as: Delegation.init
                )
            else { return nil }
            if entry.type == ChronicleEventType.delegationCreated.rawValue {
                delegation.revokedAt = nil
                delegation.revokedBy = nil
                delegation.revocationReason = nil
            }
            return delegation
        }
    }
}

package import Access
import Chronicle
package import Evidence
package import Ledger
import Postgres

extension Custody {
    /// Makes an accord in its first version.
    ///
    /// - Throws: `CustodyError.invalid`, `.ceremonyClassUnfit`, `.accordNameTaken`.
    package func createAccord(
        for caller: Caller,
        _ draft: AccordDraft,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<Accord> {
        try caller.require(.writeAccord)
        _ = try draft.checked(at: clock.now())
        return try await decide(for: caller) { db in
            if let earlier = try earlierAccord(key, for: caller, in: db) { return earlier }
            try AccordStore().lockName(draft.name, of: caller.tenant, in: db)
            let now = clock.now()
            let (content, until) = try draft.checked(at: now)
            try requireFree(content.name, for: nil, at: now, of: caller.tenant, in: db)
            let accord = Accord(
                id: entries.identifier(),
                version: 1,
                content: content,
                until: until,
                at: now,
                bindingID: entries.identifier()
            )
            let event = AccordBound(accord: accord, superseded: nil, by: caller.actor)
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            return Decision(value: accord, receipt: receipt, isNew: true)
        }
    }

    /// Adds a version to an accord that has not ended. It holds from its `effective_from` on, and the
    /// version before until then.
    ///
    /// - Throws: `CustodyError.unknownAccord`, `.accordEnded`, and what making one throws; `.invalid` where it would
    ///   begin in the past.
    package func amendAccord(
        for caller: Caller,
        _ reference: String,
        _ amendment: AccordAmendment,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<Accord> {
        try caller.require(.writeAccord)
        return try await decide(for: caller) { db in
            if let earlier = try earlierAccord(key, for: caller, in: db) { return earlier }
            let id = try lockedAccord(reference, of: caller.tenant, in: db)
            if let name = amendment.name { try AccordStore().lockName(name, of: caller.tenant, in: db) }
            let now = clock.now()
            let current = try versions(of: id, reference, at: now, tenant: caller.tenant, in: db).current
            let (content, until) = try AccordDraft(amending: current, with: amendment, at: now).checked(
                at: now
            )
            guard content.effectiveFrom >= now else {
                throw CustodyError.invalid(field: "effective_from", .notAfter("now"))
            }
            if content.name != current.content.name {
                try requireFree(content.name, for: id, at: now, of: caller.tenant, in: db)
            }
            let accord = Accord(
                id: current.id,
                version: current.version + 1,
                content: content,
                until: until,
                at: now,
                bindingID: entries.identifier()
            )
            let event = AccordBound(accord: accord, superseded: current.end(before: accord), by: caller.actor)
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            return Decision(value: accord, receipt: receipt, isNew: true)
        }
    }

    /// Ends an accord at `until`, or now: all its versions that would hold longer. Those that would begin then or later
    /// end as they begin.
    ///
    /// - Throws: `CustodyError.unknownAccord`, `.accordEnded`; `.invalid` where it would end in the past.
    package func expireAccord(
        for caller: Caller,
        _ reference: String,
        until: Instant? = nil,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<Accord> {
        try caller.require(.writeAccord)
        return try await decide(for: caller) { db in
            if let earlier = try earlierAccord(key, for: caller, in: db) { return earlier }
            let id = try lockedAccord(reference, of: caller.tenant, in: db)
            let now = clock.now()
            var (current, versions) = try versions(of: id, reference, at: now, tenant: caller.tenant, in: db)
            let end = until ?? now
            guard end >= now else { throw CustodyError.invalid(field: "effective_until", .notAfter("now")) }
            versions.removeAll { version in version.effectiveUntil.map { $0 <= end } ?? false }
            // An end that is set already may only be brought forward.
            guard versions.contains(where: { $0.bindingID == current.bindingID }) else {
                throw CustodyError.accordEnded(name: current.content.name, since: current.effectiveUntil)
            }
            current.effectiveUntil = max(end, current.content.effectiveFrom)
            let event = AccordExpired(
                accord: current,
                ends: versions.map {
                    AccordEnd(bindingID: $0.bindingID, effectiveUntil: max(end, $0.content.effectiveFrom))
                },
                by: caller.actor
            )
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            return Decision(value: current, receipt: receipt, isNew: true)
        }
    }

    // MARK: Inside a transaction

    private func earlierAccord(
        _ key: IdempotencyKey?,
        for caller: Caller,
        in db: isolated Connection
    ) throws -> Decision<Accord>? {
        try earlier(key, for: caller, in: db) { entry in
            try db.first(
                AccordStore().version(entry.data["accord_cid"]?.string ?? "", of: caller.tenant),
                as: Accord.init
            )
        }
    }

    /// The name is locked already.
    private func requireFree(
        _ name: String,
        for accord: UniqueID?,
        at now: Instant,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        if try AccordStore().isTaken(name, byOtherThan: accord, at: now, of: tenant, in: db) {
            throw CustodyError.accordNameTaken(name)
        }
    }

    /// The accord that `reference` names, locked until the transaction ends. What is read and which moment counts is
    /// settled after it.
    private func lockedAccord(
        _ reference: String,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> UniqueID {
        let store = AccordStore()
        guard let found = try db.first(store.find(reference, of: tenant), as: Accord.init) else {
            throw CustodyError.unknownAccord(reference)
        }
        try store.lock(found.id, of: tenant, in: db)
        return found.id
    }

    /// The versions of a locked accord that has not ended.
    private func versions(
        of accord: UniqueID,
        _ reference: String,
        at now: Instant,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> (current: Accord, versions: [Accord]) {
        let versions = try AccordStore().versions(of: accord, tenant: tenant, in: db)
        guard let current = versions.last else { throw CustodyError.unknownAccord(reference) }
        if case .ended(let since) = current.validity(at: now) {
            throw CustodyError.accordEnded(name: current.content.name, since: since <= now ? since : nil)
        }
        return (current, versions)
    }

    /// The accord that a registration or a ceremony is made under: it holds now, and the caller is a member.
    func actingAccord(
        _ id: UniqueID,
        for caller: Caller,
        at now: Instant,
        in db: isolated Connection
    ) throws -> Accord {
        let accord = try effectiveAccord(id, at: now, of: caller.tenant, in: db)
        guard accord.content.names(member: caller.did) else {
            throw CustodyError.notAMember(did: caller.did, accord: accord.content.name)
        }
        return accord
    }

    /// The version of an accord that holds now.
    private func effectiveAccord(
        _ id: UniqueID,
        at now: Instant,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> Accord {
        let store = AccordStore()
        if let accord = try store.effective(id, at: now, of: tenant, in: db).first { return accord }
        guard let newest = try db.first(store.newest(of: id, tenant: tenant), as: Accord.init) else {
            throw CustodyError.unknownAccord(id.description)
        }
        switch newest.validity(at: now) {
        case .notYet(let from):
            throw CustodyError.accordNotYetEffective(name: newest.content.name, from: from)
        case .ended(let since):
            throw CustodyError.accordEnded(name: newest.content.name, since: since <= now ? since : nil)
        case .effective:
            // It has begun in the meantime: the newest version holds wherever it has begun and not ended.
            return newest
        }
    }

    /// The version that holds now of the accord that a ceremony was opened under. A review is due even where none does any
    /// more: the one counts then that it was opened under.
    func holdingAccord(
        of ceremony: Ceremony,
        at now: Instant,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> Accord {
        let bound = try boundAccord(of: ceremony, tenant: tenant, in: db)
        if ceremony.purpose == .review {
            return try AccordStore().effective(bound.id, at: now, of: tenant, in: db).first ?? bound
        }
        return try effectiveAccord(bound.id, at: now, of: tenant, in: db)
    }

    /// Refuses who is neither a member of the accord nor one of its witnesses, by the version that holds now. Where none
    /// does any more, the one counts that the ceremony was opened under: what is open can still be rejected.
    func requireParty(
        _ caller: Caller,
        to ceremony: Ceremony,
        at now: Instant,
        in db: isolated Connection
    ) throws {
        let bound = try boundAccord(of: ceremony, tenant: caller.tenant, in: db)
        let holding = try AccordStore().effective(bound.id, at: now, of: caller.tenant, in: db).first
        let content = (holding ?? bound).content
        guard content.names(member: caller.did) || content.names(witness: caller.did) else {
            throw CustodyError.notAMember(did: caller.did, accord: content.name)
        }
    }

    /// Refuses who neither opened the ceremony nor is a member of the accord.
    func requireProposer(
        _ caller: Caller,
        of ceremony: Ceremony,
        at now: Instant,
        in db: isolated Connection
    ) throws {
        guard !caller.actor.utf8.elementsEqual(ceremony.openedBy.utf8) else { return }
        let bound = try boundAccord(of: ceremony, tenant: caller.tenant, in: db)
        let holding = try AccordStore().effective(bound.id, at: now, of: caller.tenant, in: db).first
        let content = (holding ?? bound).content
        guard content.names(member: caller.did) else { throw CustodyError.notTheProposer(content.name) }
    }

    /// The version that a ceremony was opened under.
    func boundAccord(
        of ceremony: Ceremony,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> Accord {
        guard let bound = try db.first(AccordStore().bound(to: ceremony.id, of: tenant), as: Accord.init)
        else { throw CustodyError.unknownAccord(ceremony.accord.cid) }
        return bound
    }
}

extension Accord {
    fileprivate init(
        id: UniqueID,
        version: Int,
        content: AccordContent,
        until: Instant?,
        at now: Instant,
        bindingID: UniqueID
    ) {
        let identifier = ContentIdentifier(kind: "accord", content: content.json(id: id, version: version))
        self.init(
            id: id,
            bindingID: bindingID,
            version: version,
            cid: identifier.description,
            content: content,
            effectiveUntil: until,
            createdAt: now,
            isCurrent: true
        )
    }

    /// When this version makes room for `next`; `nil` where it ends before that anyway, or never began.
    func end(before next: Accord) -> AccordEnd? {
        let begin = next.content.effectiveFrom
        guard content.effectiveFrom < begin, effectiveUntil.map({ $0 > begin }) ?? true else { return nil }
        return AccordEnd(bindingID: bindingID, effectiveUntil: begin)
    }
}

package import Access
package import Evidence
import Ledger
import Postgres

extension Custody {
    /// Ceremonies, the newest first.
    ///
    /// - Parameters:
    ///   - artifact: of this one, by any reference.
    ///   - accord: under this one, in any of its versions.
    ///   - witness: that this DID can still sign.
    ///   - purpose: a name of `CeremonyPurpose`.
    /// - Throws: `CustodyError.invalid`, `.unknownArtifact`, `.ambiguousArtifact`, `.unknownAccord`.
    package func ceremonies(
        for caller: Caller,
        _ page: PageRequest,
        in state: String? = nil,
        of artifact: String? = nil,
        under accord: String? = nil,
        awaiting witness: String? = nil,
        for purpose: String? = nil
    ) async throws -> Page<Ceremony> {
        try caller.require(.read)
        var filter = CeremonyFilter(state: try Field("state").word(state))
        filter.purpose = try Field("purpose").word(purpose)
        if let witness { try Field("may_sign").did(witness) }
        filter.witness = witness
        if let artifact { filter.artifact = try await reference(artifact, for: caller).id }
        if let accord { filter.accord = try await self.accord(for: caller, accord).id }
        return try await ceremonies(for: caller, page, filter)
    }

    /// Those that can still be signed, overdue reviews among them, the newest first.
    package func waitingCeremonies(
        for caller: Caller,
        _ page: PageRequest
    ) async throws -> Page<Ceremony> {
        try caller.require(.read)
        return try await ceremonies(for: caller, page, CeremonyFilter(isWaiting: true))
    }

    private func ceremonies(
        for caller: Caller,
        _ page: PageRequest,
        _ filter: CeremonyFilter
    ) async throws -> Page<Ceremony> {
        let now = clock.now()
        let query = CeremonyStore().page(page, filter, at: now, of: caller.tenant)
        var found = try await self.page(page, for: caller, query, as: Ceremony.init) {
            Cursor(key: "", id: $0.id)
        }
        found.items = found.items.map { $0.standing(at: now) }
        return found
    }

    /// A ceremony by its identifier, or the latest one of the artifact that `reference` names.
    package func ceremony(for caller: Caller, _ reference: String) async throws -> Ceremony {
        try caller.require(.read)
        if let id = UniqueID(reference), let found = try await ceremony(id, latestOf: nil, for: caller) {
            return found
        }
        let artifact: ArtifactReference
        do {
            artifact = try await self.reference(reference, for: caller)
        } catch CustodyError.unknownArtifact {
            throw CustodyError.unknownCeremony(reference)
        }
        guard let latest = try await latestCeremony(for: caller, of: artifact.id) else {
            throw CustodyError.unknownCeremony(reference)
        }
        return latest
    }

    /// The ceremony that was opened last on an artifact; `nil` where there was none.
    package func latestCeremony(for caller: Caller, of artifact: UniqueID) async throws -> Ceremony? {
        try caller.require(.read)
        return try await ceremony(nil, latestOf: artifact, for: caller)
    }

    private func ceremony(
        _ id: UniqueID?,
        latestOf artifact: UniqueID?,
        for caller: Caller
    ) async throws -> Ceremony? {
        try await database.first(
            for: caller.tenant,
            CeremonyStore().one(id, latestOf: artifact, tenant: caller.tenant),
            as: Ceremony.init
        )?.standing(at: clock.now())
    }

    /// A ceremony, its artifact's custody locked until the transaction ends.
    func lockedCeremony(
        _ id: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> (head: CustodyHead, ceremony: Ceremony) {
        let store = CeremonyStore()
        guard let artifact = try store.artifact(of: id, tenant: tenant, in: db),
            let head = try CustodyHead.locked(artifact.id, of: tenant, in: db),
            let ceremony = try db.first(store.one(id, latestOf: nil, tenant: tenant), as: Ceremony.init)
        else { throw CustodyError.unknownCeremony(id.description) }
        return (head, ceremony)
    }

    /// The ceremony that an entry tells of, as it stood then.
    func earlierCeremony(
        _ key: IdempotencyKey?,
        for caller: Caller,
        in db: isolated Connection
    ) throws -> Decision<Ceremony>? {
        try earlier(key, for: caller, in: db) { entry in
            let told = entry.data
            guard let id = (told["ceremony_id"]?.string).flatMap({ UniqueID($0) }),
                let state = (told["state"]?.string).flatMap(CeremonyState.init),
                let moment = (told["at"]?.string).flatMap({ Instant(rfc3339: $0) })
            else { return nil }
            let query = CeremonyStore().one(id, latestOf: nil, tenant: caller.tenant)
            return try db.first(query, as: Ceremony.init)?.asOf(moment, state: state)
        }
    }
}

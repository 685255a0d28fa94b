import Access
import Chronicle
import Evidence
import Ledger
import Postgres

extension Drift {
    /// Adds the source that a tenant begins with: to one that was made for this row, while that holds, and if it never had
    /// any. Where a source is, there a credential of the tenant is sent, so that a provider may say it no longer than the
    /// administrator's first token may hold, with which it could do the same.
    ///
    /// - Parameter result: is told what was left, and what the credential still wants.
    /// - Throws: `DriftError.delegationEnded`, `.notDelegated`.
    func addOnce(
        _ source: OnboardingDraft.Source,
        _ mine: TenantDelegation,
        for caller: Caller,
        _ result: inout Onboarded
    ) async throws {
        guard mine.rights.contains(.capture) else { throw DriftError.notDelegated(.capture) }
        let (tenant, id, now) = (mine.other.id, entries.identifier(), clock.now())
        let end = mine.offeredAt.advanced(by: .seconds(Access.onboardingTokenLifetime))
        let mayAdd = Self.isMade(mine, by: caller.tenant) && now < end
        let actor = "\(caller.actor) of \(caller.tenantName)"
        let known = try await database.transaction(for: tenant) { [chronicle] db -> DirectorySource? in
            guard try DelegationStore(tenant: tenant).holds(mine.id, in: db) else {
                throw DriftError.delegationEnded
            }
            let store = DirectoryStore(tenant: tenant)
            try store.lock(in: db)
            let known = try db.first(store.known(nearest: source.name), as: DirectorySource.init)
            guard known == nil, mayAdd else { return known }
            let added = DirectorySource(id, named: source.name, source.settings, by: actor, at: now)
            let event = DirectorySourceChanged(source: added, change: .added, by: actor)
            _ = try chronicle.record(event, of: tenant, in: db)
            return added
        }
        guard let known, known.name == source.name, known.removedAt == nil, known.settings == source.settings
        else {
            result.notes.append("where it is read from is its own to say by now, and is left as it was")
            return
        }
        if let fault = try await directories.credentialFault(known.settings, tenant) {
            result.notes.append("its source can't be read yet: \(fault.reason): \(fault.remedy)")
        }
    }
}

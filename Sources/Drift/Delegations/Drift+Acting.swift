package import Access
import Evidence
import Postgres

extension Drift {
    /// The caller as it acts in a tenant that its own manages: the one place where a provider's caller becomes one of the
    /// managed tenant. What it may do there is what the delegation grants of what it may do in its own tenant.
    ///
    /// Each side is asked in a statement of its own. What is then done in the managed tenant asks it again, in the
    /// transaction that does it: `hold`.
    ///
    /// - Parameter reference: the managed tenant's name or identifier; `nil`, or the caller's own, for the caller as it is.
    /// - Throws: `DriftError.unknownTenant`, the same for a tenant that is not managed and for one that is not there.
    package func acting(_ caller: Caller, in reference: String?) async throws -> Caller {
        guard let reference, !Self.isOwn(reference, of: caller) else { return caller }
        guard caller.acting == nil else { throw DriftError.unknownTenant(reference) }
        let query = DelegationStore(tenant: caller.tenant).managing(reference)
        guard let mine = try await database.first(for: caller.tenant, query, as: TenantDelegation.init) else {
            throw DriftError.unknownTenant(reference)
        }
        let theirs = try await database.first(
            for: mine.other.id,
            DelegationStore(tenant: mine.other.id).one(mine.id),
            as: TenantDelegation.init
        )
        guard let theirs, theirs.state == .active, theirs.side == .managed else {
            throw DriftError.unknownTenant(reference)
        }
        return caller.acting(in: mine.other, under: mine.id, theirs.rights.intersection(mine.rights))
    }

    private static func isOwn(_ reference: String, of caller: Caller) -> Bool {
        reference == caller.tenantName || UniqueID(reference) == caller.tenant.id
    }

    /// Refuses what is done in a managed tenant once it is managed no longer. For a transaction of that tenant: the
    /// delegation then stands until its end. Of a caller in its own tenant nothing is asked.
    ///
    /// - Throws: `DriftError.delegationEnded`; `.notDelegated` where the delegation does not grant `right`.
    static func hold(_ caller: Caller, _ right: DelegatedRight? = nil, in db: isolated Connection) throws {
        guard let acting = caller.acting else { return }
        if let right, !acting.rights.contains(right) { throw DriftError.notDelegated(right) }
        guard try DelegationStore(tenant: caller.tenant).holds(acting.delegation, in: db) else {
            throw DriftError.delegationEnded
        }
    }

    /// The same for a run that was asked for under a delegation.
    static func hold(_ run: OperationRun, of tenant: TenantID, in db: isolated Connection) throws {
        guard let delegation = run.delegationID else { return }
        guard try DelegationStore(tenant: tenant).holds(delegation, in: db) else {
            throw DriftError.delegationEnded
        }
    }

    /// Whether the provider's side lets a run go on.
    func holdProvider(of run: OperationRun) async throws {
        guard let delegation = run.delegationID, let provider = run.provider else { return }
        let mine = try await database.first(
            for: provider,
            DelegationStore(tenant: provider).one(delegation),
            as: TenantDelegation.init
        )
        guard mine?.state == .active else { throw DriftError.delegationEnded }
    }
}

extension Caller {
    /// Somebody who acts for a provider knows what is compared with the provider's baselines, or was asked for under the
    /// delegation: not what other providers and the tenant itself do.
    func mayKnow(_ run: OperationRun) -> Bool {
        guard let acting else { return true }
        return run.provider == acting.provider || run.delegationID == acting.delegation
    }

    func mayKnow(_ finding: Finding) -> Bool {
        guard let acting else { return true }
        return finding.provider == acting.provider
    }
}

package import Access
import Chronicle
package import Evidence
package import Ledger
package import Postgres

// A delegation has two rows, one in each tenant, and no statement sees both. Who moves one does so in a transaction of its
// own tenant; the other is told afterwards, in one of its own. What is told twice changes nothing, and what a crash kept
// from being told is found by `told_state` and told by a sweep: `settleDelegations`.

extension Drift {
    /// Offers the caller's tenant to a provider, which can do nothing before it accepts.
    ///
    /// - Throws: `DriftError.unknownProvider`, `.alreadyDelegated`, `.invalid`.
    package func offerDelegation(
        for caller: Caller,
        to provider: String,
        _ rights: Set<DelegatedRight>,
        key: IdempotencyKey? = nil
    ) async throws -> DriftDecision<TenantDelegation> {
        try caller.require(.manageTenants)
        guard !rights.isEmpty else {
            throw DriftField("rights").refused("is empty", "name at least one of capture, compare, judge")
        }
        let (id, now) = (entries.identifier(), clock.now())
        do {
            return try await decide(for: caller, key: key) { store, db in
                guard let other = try ProviderStore.named(provider, in: db), other.id != caller.tenant else {
                    throw DriftError.unknownProvider(provider)
                }
                if let known = try store.standing(with: other.id, as: .managed, in: db) {
                    throw DriftError.alreadyDelegated(to: known.other.name)
                }
                return TenantDelegation(
                    id: id,
                    side: .managed,
                    tenantName: caller.tenantName,
                    other: other,
                    rights: rights,
                    by: caller.actor,
                    at: now
                )
            }
        } catch let error as PostgresError where error.constraint == "one_delegation_stands" {
            // Another was offered at the same time.
            throw DriftError.alreadyDelegated(to: provider)
        }
    }

    /// Accepts what a tenant offers: from then on the caller's tenant manages it.
    ///
    /// - Parameter reference: the delegation's identifier, or the other tenant's name.
    /// - Throws: `DriftError.unknownDelegation`, `.delegationStands`, `.noProvider`.
    package func acceptDelegation(
        for caller: Caller,
        _ reference: String,
        key: IdempotencyKey? = nil
    ) async throws -> DriftDecision<TenantDelegation> {
        try caller.require(.manageTenants)
        let now = clock.now()
        return try await decide(for: caller, key: key) { store, db in
            var delegation = try Self.locked(reference, store, in: db)
            guard try ProviderStore(tenant: caller.tenant).isProvider(in: db) else {
                throw DriftError.noProvider(caller.tenantName)
            }
            try delegation.accept(by: caller.actor, at: now)
            return delegation
        }
    }

    /// Ends a delegation, from either side: at once, whatever the other side thinks. Doing it again changes nothing.
    ///
    /// - Throws: `DriftError.unknownDelegation`.
    package func endDelegation(
        for caller: Caller,
        _ reference: String,
        because reason: String? = nil,
        key: IdempotencyKey? = nil
    ) async throws -> DriftDecision<TenantDelegation> {
        try caller.require(.manageTenants)
        if let reason { try DriftField("reason").text(reason, atMost: 1_000) }
        let now = clock.now()
        return try await decide(for: caller, key: key) { store, db in
            var delegation = try Self.locked(reference, store, in: db)
            delegation.end(by: caller.actor, because: reason, at: now)
            return delegation
        }
    }

    /// - Throws: `DriftError.unknownDelegation`.
    package func delegation(for caller: Caller, _ reference: String) async throws -> TenantDelegation {
        try caller.require(.read)
        let query = DelegationStore(tenant: caller.tenant).find(reference)
        let found = try await database.first(for: caller.tenant, query, as: TenantDelegation.init)
        guard let found else { throw DriftError.unknownDelegation(reference) }
        return found
    }

    /// The caller's tenant's; the newest first, older than one.
    package func delegations(
        for caller: Caller,
        where filter: DelegationFilter = DelegationFilter(),
        before last: UniqueID? = nil,
        limit: Int = 50
    ) async throws -> [TenantDelegation] {
        try caller.require(.read)
        let limit = try Self.checked(limit)
        let query = DelegationStore(tenant: caller.tenant).page(filter, after: last, limit: limit)
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(TenantDelegation.init)
    }

    /// How many delegations of the caller's tenant stand, by side and state; those that are not there have no count.
    package func delegationCounts(for caller: Caller) async throws -> [DelegationCount] {
        try caller.require(.read)
        let query = DelegationStore(tenant: caller.tenant).counts
        return try await database.rows(for: caller.tenant, query, as: DelegationCount.init)
    }

    /// Whether the caller's tenant may accept what others offer, and make tenants that it manages.
    package func isProvider(for caller: Caller) async throws -> Bool {
        try caller.require(.read)
        let query = ProviderStore(tenant: caller.tenant).standing
        return try await database.first(for: caller.tenant, query) { row in try row["is_provider"] as Bool }
            ?? false
    }

    private static func locked(_ reference: String, _ store: DelegationStore, in db: isolated Connection)
        throws -> TenantDelegation
    {
        let found = try db.first(store.find(reference), as: TenantDelegation.init)
        guard let found, let delegation = try store.locked(found.id, in: db) else {
            throw DriftError.unknownDelegation(reference)
        }
        return delegation
    }

    /// Moves the caller's own row, and then tells the other side; if that fails, the sweep does.
    private func decide(
        for caller: Caller,
        key: IdempotencyKey?,
        _ body: @escaping @Sendable (DelegationStore, isolated Connection) throws -> TenantDelegation
    ) async throws -> DriftDecision<TenantDelegation> {
        let tenant = caller.tenant
        var decision = try await database.transaction(for: tenant) { [chronicle] db in
            let store = DelegationStore(tenant: tenant)
            if let earlier = try chronicle.ledger.earlier(key, in: .chronicle, of: tenant, in: db) {
                let named = try earlier.entry.data["delegation_id"]?.string.flatMap { UniqueID($0) }
                guard let id = named, let known = try db.first(store.one(id), as: TenantDelegation.init)
                else { throw LedgerError.idempotencyKeyReused(key?.text ?? "") }
                return DriftDecision(value: known, receipt: earlier.receipt, isNew: false)
            }
            let delegation = try body(store, db)
            let known = try db.first(store.one(delegation.id), as: TenantDelegation.init)
            guard known != delegation else {
                return DriftDecision(value: delegation, receipt: nil, isNew: false)
            }
            let event = TenantDelegationMoved(delegation: delegation)
            let receipt = try chronicle.record(event, key: key, of: tenant, in: db)
            return DriftDecision(value: delegation, receipt: receipt, isNew: true)
        }
        _ = try? await settleDelegations(of: tenant)
        let query = DelegationStore(tenant: tenant).one(decision.value.id)
        decision.value =
            try await database.first(for: tenant, query, as: TenantDelegation.init) ?? decision.value
        return decision
    }

    // MARK: Both sides

    /// Tells other tenants what moved in this one, and takes over what moved there: each side in a transaction of its own.
    /// Idempotent; mends what a crash left between the two.
    ///
    /// - Returns: how many delegations were told of.
    @discardableResult
    package func settleDelegations(of tenant: TenantID) async throws -> Int {
        var count = 0
        var isFull = true
        let limit = 128
        while isFull {
            let query = DelegationStore(tenant: tenant).untold(limit: limit)
            let untold = try await database.rows(for: tenant, query, as: TenantDelegation.init)
            var isStuck = true
            for mine in untold {
                try Task.checkCancellation()
                guard let theirs = try await tell(mine, of: tenant) else { continue }
                try await hear(theirs, of: tenant)
                isStuck = false
                count += 1
            }
            isFull = untold.count == limit && !isStuck
        }
        return count
    }

    /// In the other tenant: makes or moves its row.
    private func tell(_ mine: TenantDelegation, of tenant: TenantID) async throws -> TenantDelegation? {
        try await database.transaction(for: mine.other.id) { [chronicle] db in
            let store = DelegationStore(tenant: mine.other.id)
            guard var theirs = try store.locked(mine.id, in: db) else {
                // Only who is managed can make a delegation known to the other side: nobody is managed unasked.
                guard mine.side == .managed else { return nil }
                let theirs = mine.mirrored(of: tenant)
                let event = TenantDelegationMoved(delegation: theirs)
                _ = try chronicle.record(event, of: mine.other.id, in: db)
                return theirs
            }
            guard theirs.other.id == tenant, theirs.side == mine.side.other else { return nil }
            if theirs.learn(from: mine) {
                let event = TenantDelegationMoved(delegation: theirs)
                _ = try chronicle.record(event, of: mine.other.id, in: db)
            } else {
                try store.note(theirs.toldState, of: theirs.id, in: db)
            }
            return theirs
        }
    }

    /// In the tenant itself: notes how the other side stands, which may be further.
    private func hear(_ theirs: TenantDelegation, of tenant: TenantID) async throws {
        try await database.transaction(for: tenant) { [chronicle] db in
            let store = DelegationStore(tenant: tenant)
            guard var mine = try store.locked(theirs.id, in: db) else { return }
            if mine.learn(from: theirs) {
                _ = try chronicle.record(TenantDelegationMoved(delegation: mine), of: tenant, in: db)
            } else {
                try store.note(mine.toldState, of: mine.id, in: db)
            }
        }
    }
}

package import Access
import Chronicle
import Evidence
package import Ledger
import Postgres

extension Drift {
    package static let pageLimits = 1...200

    /// - Throws: `DriftError.baselineNameTaken`, `.invalid`.
    package func createBaseline(
        for caller: Caller,
        named name: String,
        scope: BaselineScope,
        key: IdempotencyKey? = nil
    ) async throws -> DriftDecision<BaselineProfile> {
        try caller.require(.manageBaselines)
        try DriftField("name").text(name)
        let now = clock.now()
        try scope.check(at: now)
        let id = entries.identifier()
        return try await decide(for: caller, key: key) { store, db in
            guard try !store.isTaken(name, besides: nil, in: db) else {
                throw DriftError.baselineNameTaken(name)
            }
            let profile = BaselineProfile(
                id: id,
                name: name,
                scope: scope,
                createdBy: caller.actor,
                createdAt: now
            )
            return (.baselineCreated, profile)
        }
    }

    /// Changes its name or its scope, as it is then; what was captured before stays, and keeps the version it was captured by.
    ///
    /// - Throws: `DriftError.unknownBaseline`, and what making one throws.
    package func amendBaseline(
        for caller: Caller,
        _ reference: String,
        name: String? = nil,
        key: IdempotencyKey? = nil,
        scope change: @escaping @Sendable (inout BaselineScope) -> Void = { _ in }
    ) async throws -> DriftDecision<BaselineProfile> {
        try caller.require(.manageBaselines)
        if let name { try DriftField("name").text(name) }
        let now = clock.now()
        return try await decide(for: caller, key: key) { store, db in
            var profile = try Self.locked(reference, store, in: db)
            if let name, name != profile.name {
                guard try !store.isTaken(name, besides: profile.id, in: db) else {
                    throw DriftError.baselineNameTaken(name)
                }
            }
            let before = profile
            profile.name = name ?? profile.name
            change(&profile.scope)
            guard profile != before else { return (nil, profile) }
            if profile.scope != before.scope { try profile.scope.check(at: now) }
            profile.version += 1
            profile.changedAt = now
            return (.baselineAmended, profile)
        }
    }

    /// Compares nothing with it any more, and gives its name back. Doing it again changes nothing.
    ///
    /// - Throws: `DriftError.unknownBaseline`.
    package func retireBaseline(
        for caller: Caller,
        _ reference: String,
        key: IdempotencyKey? = nil
    ) async throws -> DriftDecision<BaselineProfile> {
        try caller.require(.manageBaselines)
        let now = clock.now()
        return try await decide(for: caller, key: key) { store, db in
            var profile = try Self.lockedOrRetired(reference, store, in: db)
            guard profile.retiredAt == nil else { return (nil, profile) }
            profile.retiredAt = now
            profile.changedAt = now
            return (.baselineRetired, profile)
        }
    }

    /// - Throws: `DriftError.unknownBaseline`.
    package func baseline(for caller: Caller, _ reference: String) async throws -> BaselineProfile {
        try caller.require(.read)
        let store = BaselineStore(tenant: caller.tenant)
        let found = try await database.first(
            for: caller.tenant,
            store.find(reference),
            as: BaselineProfile.init
        )
        guard let found else { throw DriftError.unknownBaseline(reference) }
        return found
    }

    /// Of the caller's tenant, of the provider for which it acts, or, by its identifier, one that the tenant was compared
    /// with.
    func baselineID(for caller: Caller, _ reference: String) async throws -> UniqueID {
        let owner = caller.acting?.provider ?? caller.tenant
        let query = BaselineStore(tenant: owner).find(reference)
        if let found = try await database.first(for: owner, query, as: BaselineProfile.init) {
            return found.id
        }
        guard let id = UniqueID(reference),
            try await database.rows(
                for: caller.tenant,
                RunStore(tenant: caller.tenant).page(before: nil, type: .compare, baseline: id, limit: 1)
            ).first != nil
        else { throw DriftError.unknownBaseline(reference) }
        return id
    }

    /// By name, after one.
    package func baselines(for caller: Caller, after name: String? = nil, limit: Int = 50) async throws
        -> [BaselineProfile]
    {
        try caller.require(.read)
        let limit = try Self.checked(limit)
        let query = BaselineStore(tenant: caller.tenant).page(after: name, limit: limit)
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(BaselineProfile.init)
    }

    /// Of a baseline, the newest first.
    package func snapshots(for caller: Caller, of reference: String, limit: Int = 50) async throws
        -> [BaselineSnapshot]
    {
        let profile = try await baseline(for: caller, reference)
        let limit = try Self.checked(limit)
        let query = BaselineStore(tenant: caller.tenant).snapshots(of: profile.id, limit: limit)
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(BaselineSnapshot.init)
    }

    /// What the tenant is called, as far as it was said.
    package func tenantNames(for caller: Caller) async throws -> TenantNames {
        try caller.require(.manageBaselines)
        return try await database.first(
            for: caller.tenant,
            NamesStore(tenant: caller.tenant).names,
            as: TenantNames.init
        ) ?? TenantNames()
    }

    /// Says what the tenant is called in its own systems: none of it stands in what is compared from now on.
    package func nameTenant(for caller: Caller, _ names: TenantNames, key: IdempotencyKey? = nil) async throws
        -> DriftDecision<TenantNames>
    {
        try caller.require(.manageBaselines)
        try names.check()
        let now = clock.now()
        return try await database.transaction(for: caller.tenant) { [chronicle] db in
            if let earlier = try chronicle.ledger.earlier(key, in: .chronicle, of: caller.tenant, in: db) {
                return DriftDecision(value: names, receipt: earlier.receipt, isNew: false)
            }
            let event = TenantNamesChanged(names: names, by: caller.actor, at: now)
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            return DriftDecision(value: names, receipt: receipt, isNew: true)
        }
    }

    // MARK: Inside a transaction

    static func locked(_ reference: String, _ store: BaselineStore, in db: isolated Connection) throws
        -> BaselineProfile
    {
        let profile = try lockedOrRetired(reference, store, in: db)
        guard profile.retiredAt == nil else { throw DriftError.unknownBaseline(reference) }
        return profile
    }

    /// Locked first and read then: what it was before the lock may be past.
    private static func lockedOrRetired(
        _ reference: String,
        _ store: BaselineStore,
        in db: isolated Connection
    ) throws -> BaselineProfile {
        let found = try db.first(store.find(reference), as: BaselineProfile.init)
        guard let found else { throw DriftError.unknownBaseline(reference) }
        try store.lock(found.id, in: db)
        return try db.first(store.one(found.id), as: BaselineProfile.init) ?? found
    }

    static func checked(_ limit: Int) throws(DriftError) -> Int {
        guard pageLimits.contains(limit) else {
            throw DriftField("limit").refused(
                "is \(limit)",
                "ask for \(pageLimits.lowerBound) to \(pageLimits.upperBound)"
            )
        }
        return limit
    }

    private func decide(
        for caller: Caller,
        key: IdempotencyKey?,
        _ body:
            @escaping @Sendable (BaselineStore, isolated Connection) throws -> (
                ChronicleEventType?, BaselineProfile
            )
    ) async throws -> DriftDecision<BaselineProfile> {
        try await database.transaction(for: caller.tenant) { [chronicle] db in
            let store = BaselineStore(tenant: caller.tenant)
            if let earlier = try chronicle.ledger.earlier(key, in: .chronicle, of: caller.tenant, in: db) {
                let named = try earlier.entry.data["baseline_profile_id"]?.string.flatMap { UniqueID($0) }
                guard let id = named, let profile = try db.first(store.one(id), as: BaselineProfile.init)
                else { throw LedgerError.idempotencyKeyReused(key?.text ?? "") }
                return DriftDecision(value: profile, receipt: earlier.receipt, isNew: false)
            }
            let (type, profile) = try body(store, db)
            guard let type else { return DriftDecision(value: profile, receipt: nil, isNew: false) }
            let event = BaselineChanged(type: type, profile: profile, by: caller.actor)
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            return DriftDecision(value: profile, receipt: receipt, isNew: true)
        }
    }
}

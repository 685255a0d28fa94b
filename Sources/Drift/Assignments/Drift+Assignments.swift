package import Access
import Chronicle
import Evidence
package import Ledger
import Postgres

/// How tenants are to be assigned to a baseline.
package struct AssignmentDraft: Hashable, Sendable {
    /// Names or identifiers: the caller's own tenant, or those that it manages.
    package var tenants: [String]
    package var overrides: BaselineOverrides
    /// In seconds; `nil` for never by itself.
    package var interval: Int?

    package init(
        tenants: [String],
        overrides: BaselineOverrides = BaselineOverrides(),
        interval: Int? = 3_600
    ) {
        self.tenants = tenants
        self.overrides = overrides
        self.interval = interval
    }

    func check(at now: Instant) throws(DriftError) {
        guard !tenants.isEmpty else {
            throw DriftField("tenants").refused("is empty", "name at least one tenant")
        }
        try DriftField("tenants").count(tenants.count, atMost: BaselineAssignment.Limit.tenants)
        try overrides.check(at: now)
        let limits = BaselineAssignment.Limit.interval
        guard interval.map(limits.contains) ?? true else {
            throw DriftField("interval_sec").refused(
                "is \(interval ?? 0)",
                "give \(limits.lowerBound) to \(limits.upperBound) seconds"
            )
        }
    }
}

extension Drift {
    /// Assigns tenants to a baseline: they are compared with it by themselves, and together. One that is assigned already
    /// gets these overrides and times.
    ///
    /// - Throws: `DriftError.unknownBaseline`, `.unknownTenant`, `.invalid`.
    package func assign(
        for caller: Caller,
        _ reference: String,
        to draft: AssignmentDraft,
        key: IdempotencyKey? = nil
    ) async throws -> DriftDecision<[BaselineAssignment]> {
        try caller.require(.manageBaselines)
        let now = clock.now()
        try draft.check(at: now)
        return try await decideAssignments(for: caller, reference, .baselineAssigned, key: key) {
            profile,
            store,
            db in
            let managed = try draft.tenants.map { try Self.managed($0, by: caller, for: .compare, in: db) }
            let known = try store.standing(profile.id, managed.map(\.id), in: db)
            let byTenant = Dictionary(known.map { ($0.managed.id, $0) }) { first, _ in first }
            var seen: Set<TenantID> = []
            return managed.filter { seen.insert($0.id).inserted }.compactMap { tenant in
                let before = byTenant[tenant.id]
                guard before?.overrides != draft.overrides || before?.interval != draft.interval else {
                    return nil
                }
                return BaselineAssignment(
                    baselineID: profile.id,
                    managed: tenant,
                    overrides: draft.overrides,
                    interval: draft.interval,
                    by: caller.actor,
                    at: now
                )
            }
        }
    }

    /// Compares tenants with a baseline no longer, and shows them no longer in its matrix. Doing it again changes nothing.
    ///
    /// - Throws: `DriftError.unknownBaseline`, `.unknownAssignment`.
    package func unassign(
        for caller: Caller,
        _ reference: String,
        from tenants: [String],
        key: IdempotencyKey? = nil
    ) async throws -> DriftDecision<[BaselineAssignment]> {
        try caller.require(.manageBaselines)
        let now = clock.now()
        try AssignmentDraft(tenants: tenants).check(at: now)
        return try await decideAssignments(for: caller, reference, .baselineUnassigned, key: key) {
            profile,
            store,
            db in
            let managed = try tenants.map { name -> TenantID in
                do {
                    return try Self.managed(name, by: caller, in: db).id
                } catch {
                    throw DriftError.unknownAssignment(baseline: profile.name, tenant: name)
                }
            }
            return try store.standing(profile.id, managed, in: db).map { assignment in
                var ended = assignment
                ended.endedAt = now
                return ended
            }
        }
    }

    /// Which tenants are compared with a baseline, by their names after one.
    ///
    /// - Throws: `DriftError.unknownBaseline`.
    package func assignments(
        for caller: Caller,
        of reference: String,
        after name: String? = nil,
        limit: Int = 50
    ) async throws -> [BaselineAssignment] {
        let profile = try await baseline(for: caller, reference)
        let limit = try Self.checked(limit)
        let query = AssignmentStore(tenant: caller.tenant).page(of: profile.id, after: name, limit: limit)
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(BaselineAssignment.init)
    }

    /// The caller's own tenant, or one that it manages; held until the end of the transaction.
    ///
    /// - Parameter right: that the delegation must grant.
    static func managed(
        _ reference: String,
        by caller: Caller,
        for right: DelegatedRight? = nil,
        in db: isolated Connection
    ) throws -> Tenant {
        if reference == caller.tenantName || UniqueID(reference) == caller.tenant.id {
            return Tenant(id: caller.tenant, name: caller.tenantName)
        }
        let store = DelegationStore(tenant: caller.tenant)
        let found = try db.first(store.managing(reference), as: TenantDelegation.init)
        guard let found, try store.holds(found.id, in: db) else {
            throw DriftError.unknownTenant(reference)
        }
        if let right, !found.rights.contains(right) { throw DriftError.notDelegated(right) }
        return found.other
    }

    private func decideAssignments(
        for caller: Caller,
        _ reference: String,
        _ type: ChronicleEventType,
        key: IdempotencyKey?,
        _ body:
            @escaping @Sendable (BaselineProfile, AssignmentStore, isolated Connection) throws ->
            [BaselineAssignment]
    ) async throws -> DriftDecision<[BaselineAssignment]> {
        let tenant = caller.tenant
        return try await database.transaction(for: tenant) { [chronicle] db in
            let profile = try Self.locked(reference, BaselineStore(tenant: tenant), in: db)
            if let earlier = try chronicle.ledger.earlier(key, in: .chronicle, of: tenant, in: db) {
                guard try earlier.entry.data["baseline_profile_id"]?.string == profile.id.text else {
                    throw LedgerError.idempotencyKeyReused(key?.text ?? "")
                }
                return DriftDecision(value: [], receipt: earlier.receipt, isNew: false)
            }
            let changed = try body(profile, AssignmentStore(tenant: tenant), db)
            guard !changed.isEmpty else { return DriftDecision(value: [], receipt: nil, isNew: false) }
            let event = BaselineAssignmentsChanged(
                type: type,
                profile: profile,
                assignments: changed,
                by: caller.actor
            )
            let receipt = try chronicle.record(event, key: key, of: tenant, in: db)
            return DriftDecision(value: changed, receipt: receipt, isNew: true)
        }
    }
}

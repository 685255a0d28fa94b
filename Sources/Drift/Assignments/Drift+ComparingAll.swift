package import Access
package import Evidence
import Ledger
package import Postgres

/// What became of asking for a comparison of one tenant among many.
package struct ComparisonAsked: Sendable {
    package var managed: Tenant
    /// The run, in the managed tenant: a new one, or the one that has not ended yet.
    package var result: Result<OperationRun, DriftError>
}

extension Drift {
    package typealias Enqueue = @Sendable (OperationRun, TenantID, isolated Connection) throws -> Void

    /// Asks for a comparison of each tenant that is assigned to a baseline, by their names after one: a transaction for each,
    /// in that tenant. One that can't be asked keeps no other waiting.
    ///
    /// - Throws: `DriftError.unknownBaseline`, `.noSnapshot`.
    package func compareAll(
        for caller: Caller,
        with reference: String,
        after name: String? = nil,
        limit: Int = 50,
        enqueue: @escaping Enqueue
    ) async throws -> [ComparisonAsked] {
        try caller.require(.runDrift)
        let profile = try await baseline(for: caller, reference)
        guard profile.snapshot != nil else { throw DriftError.noSnapshot(baseline: profile.name) }
        let assigned = try await assignments(for: caller, of: profile.id.text, after: name, limit: limit)
        var asked: [ComparisonAsked] = []
        for assignment in assigned {
            try Task.checkCancellation()
            do {
                let run = try await ask(for: caller, profile, assignment.managed, enqueue)
                asked.append(ComparisonAsked(managed: assignment.managed, result: .success(run)))
            } catch let refusal as DriftError {
                asked.append(ComparisonAsked(managed: assignment.managed, result: .failure(refusal)))
            }
        }
        return asked
    }

    /// Comparisons that are due by themselves, in the tenant of the baselines: their next times are moved on, and `order`
    /// asks for a job for each in the same transaction, so that none is missed or asked for twice.
    ///
    /// - Returns: how many were due; as many as `limit` where there may be more.
    package func planComparisons(
        of tenant: TenantID,
        limit: Int = 128,
        order: @escaping @Sendable ([ComparisonOrder], isolated Connection) throws -> Void
    ) async throws -> Int {
        let now = clock.now()
        let store = AssignmentStore(tenant: tenant)
        guard
            try await database.first(for: tenant, store.isAnyDue(at: now), as: { _ in true }) != nil
        else { return 0 }
        return try await database.transaction(for: tenant) { db in
            let due = Array(try store.due(at: now, limit: limit, in: db).prefix(limit))
            guard !due.isEmpty else { return 0 }
            try store.moveOn(due, at: now, in: db)
            try order(due.map { ComparisonOrder(baselineID: $0.baselineID, managed: $0.managed.id) }, db)
            return due.count
        }
    }

    /// Asks for a comparison that is due by itself. A baseline or a tenant that is no longer there is passed by.
    package func compare(_ order: ComparisonOrder, of tenant: TenantID, enqueue: @escaping Enqueue)
        async throws
    {
        let caller = try await server(of: tenant)
        let store = BaselineStore(tenant: tenant)
        let query = AssignmentStore(tenant: tenant).one(order.baselineID, order.managed)
        guard
            let profile = try await database.first(
                for: tenant,
                store.one(order.baselineID),
                as: BaselineProfile.init
            ), profile.retiredAt == nil, profile.snapshot != nil,
            let assignment = try await database.first(for: tenant, query, as: BaselineAssignment.init)
        else { return }
        do {
            _ = try await ask(for: caller, profile, assignment.managed, enqueue)
        } catch DriftError.unknownTenant, DriftError.delegationEnded, DriftError.notDelegated {
            return
        }
    }

    /// Who asks when nobody does: the server itself, for a tenant.
    private func server(of tenant: TenantID) async throws -> Caller {
        let name = try await database.first(for: tenant, TenantStore(tenant: tenant).name) { row in
            try row["name"] as String
        }
        return Caller(
            tenant: tenant,
            tenantName: name ?? "",
            id: tenant.id,
            kind: .agent,
            name: Finding.server,
            permissions: [.read, .runDrift]
        )
    }

    /// - Throws: `DriftError.unknownTenant`, the faults of the database.
    private func ask(
        for caller: Caller,
        _ profile: BaselineProfile,
        _ managed: Tenant,
        _ enqueue: @escaping Enqueue
    ) async throws -> OperationRun {
        let acting = try await acting(caller, in: managed.id.description)
        return try await requestComparison(
            for: caller,
            with: profile.id.text,
            in: acting,
            joiningUnfinished: true
        ) { run, db in try enqueue(run, acting.tenant, db) }
    }
}

/// A comparison that is due.
package struct ComparisonOrder: Hashable, Sendable {
    package var baselineID: UniqueID
    package var managed: TenantID

    package init(baselineID: UniqueID, managed: TenantID) {
        self.baselineID = baselineID
        self.managed = managed
    }
}

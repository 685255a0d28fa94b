import Access
package import Evidence
package import Postgres

/// That the owner of a baseline is to be told how a tenant stands to it.
package struct SummaryOrder: Hashable, Sendable {
    package var provider: TenantID
    package var baselineID: UniqueID

    package init(provider: TenantID, baselineID: UniqueID) {
        self.provider = provider
        self.baselineID = baselineID
    }
}

/// How a tenant stands to a baseline, as it was at one moment in that tenant.
struct TenantSummary: Sendable {
    var baselineID: UniqueID
    var managed: Tenant
    /// Grows with each change in the tenant.
    var number: Int
    /// The last comparison that ended.
    var last: OperationRun?
    /// The last that could see something.
    var seen: OperationRun?
    var counts: StandingCounts

    var state: MatrixState { MatrixState(last: last, coverage: seen, counts) }
    /// The worse the greater: the state first, then what waits for somebody, the grave before the many.
    var badness: Int {
        state.badness * 1_000_000_000_000_000 + min(counts.high, 9_999) * 100_000_000_000
            + min(counts.medium, 99_999) * 1_000_000 + min(counts.low, 999_999)
    }
    var coverage: MatrixRow.Coverage { seen.map { MatrixRow.Coverage($0.counts) } ?? MatrixRow.Coverage() }
}

// A summary is read in the tenant that it is of, and written in the tenant of the baseline: each in transactions of its
// own. Who changes what it tells raises a number in `drift.due_summaries` and asks for a job, in the same transaction; the
// job notes the number that it told and completes only if there is no later one. So nothing is lost by a crash, and an
// earlier state never replaces a later one.

extension Drift {
    /// Findings that are told in one transaction.
    private static let summaryPart = 256

    /// In the transaction that changes what a summary tells.
    func askSummary(_ order: SummaryOrder, of tenant: TenantID, in db: isolated Connection) throws {
        try DueSummaryStore(tenant: tenant).raise(order, in: db)
        try summaries(order, tenant, db)
    }

    func askSummary(of run: OperationRun, of tenant: TenantID, in db: isolated Connection) throws {
        guard run.type == .compare, let provider = run.provider, let baselineID = run.baselineID else {
            return
        }
        try askSummary(SummaryOrder(provider: provider, baselineID: baselineID), of: tenant, in: db)
    }

    /// Tells the owner of a baseline how a tenant stands to it. May begin again after any of its steps.
    ///
    /// - Parameter finish: the last statement of the last transaction, in the tenant itself.
    package func summarise(
        _ order: SummaryOrder,
        of tenant: TenantID,
        finish: @escaping RunHooks.Finish = { _ in }
    ) async throws {
        var isTold = false
        while !isTold {
            try Task.checkCancellation()
            let summary = try await summary(order, of: tenant)
            if let summary { try await tell(summary, to: order.provider, order, of: tenant) }
            isTold = try await database.transaction(for: tenant) { db in
                let store = DueSummaryStore(tenant: tenant)
                let isTold = try summary.map { try store.note($0.number, order, in: db) } ?? true
                if isTold { try finish(db) }
                return isTold
            }
        }
    }

    /// What a crash, or a job that is dead, kept from being told.
    package func untoldSummaries(of tenant: TenantID, limit: Int = 128) async throws -> [SummaryOrder] {
        try await database.rows(for: tenant, DueSummaryStore(tenant: tenant).untold(limit: limit)) { row in
            SummaryOrder(provider: try row["provider_tenant_id"], baselineID: try row["baseline_profile_id"])
        }
    }

    private func summary(_ order: SummaryOrder, of tenant: TenantID) async throws -> TenantSummary? {
        try await database.transaction(for: tenant, isolation: .repeatableRead) { db in
            let store = DueSummaryStore(tenant: tenant)
            guard try Self.mayTell(order.provider, of: tenant, in: db),
                let number = try store.changeNumber(order, in: db)
            else { return nil }
            let name = try db.first(TenantStore(tenant: tenant).name) { row in try row["name"] as String }
            let runs = RunStore(tenant: tenant)
            let last = runs.latest(with: order.baselineID, of: order.provider, couldSee: false)
            let seen = runs.latest(with: order.baselineID, of: order.provider, couldSee: true)
            return TenantSummary(
                baselineID: order.baselineID,
                managed: Tenant(id: tenant, name: name ?? ""),
                number: number,
                last: try db.first(last, as: OperationRun.init),
                seen: try db.first(seen, as: OperationRun.init),
                counts: try store.counts(order, in: db)
            )
        }
    }

    /// Writes a summary and the causes of what stands, part by part, where the tenant is still the provider's to know.
    private func tell(
        _ summary: TenantSummary,
        to provider: TenantID,
        _ order: SummaryOrder,
        of tenant: TenantID
    ) async throws {
        let store = SummaryStore(tenant: provider)
        let isKnown = try await database.transaction(for: provider) { db in
            let profile = BaselineStore(tenant: provider).one(order.baselineID)
            guard try db.first(profile, as: BaselineProfile.init) != nil,
                try Self.mayKnow(tenant, provider, in: db)
            else { return false }
            return try store.write(summary, in: db)
        }
        guard isKnown else { return }
        var last: UniqueID?
        var isMore = true
        while isMore {
            let query = DueSummaryStore(tenant: tenant).standing(order, after: last, limit: Self.summaryPart)
            let told = try await database.transaction(for: tenant) { db in
                try Self.mayTell(order.provider, of: tenant, in: db)
                    ? try db.rows(query, as: Finding.init) : nil
            }
            guard let findings = told else { return }
            last = findings.last?.id
            isMore = findings.count >= Self.summaryPart
            let goesOn = isMore
            let stands = try await database.transaction(for: provider) { db in
                guard try Self.mayKnow(tenant, provider, in: db), try store.stands(summary, in: db) else {
                    return false
                }
                try store.write(findings, summary, in: db)
                if !goesOn { try store.forget(before: summary, in: db) }
                return true
            }
            guard stands else { return }
        }
    }

    /// In the tenant itself: a provider is told nothing any more once the tenant has ended the delegation on its side.
    private static func mayTell(_ provider: TenantID, of tenant: TenantID, in db: isolated Connection) throws
        -> Bool
    {
        guard tenant != provider else { return true }
        return try DelegationStore(tenant: tenant).isActive(with: provider, as: .managed, in: db)
    }

    /// In the provider's tenant: what is managed no longer is told no longer.
    private static func mayKnow(_ tenant: TenantID, _ provider: TenantID, in db: isolated Connection) throws
        -> Bool
    {
        guard tenant != provider else { return true }
        let store = DelegationStore(tenant: provider)
        return try store.standing(with: tenant, as: .provider, in: db)?.state == .active
    }
}

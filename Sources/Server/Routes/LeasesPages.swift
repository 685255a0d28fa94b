import Access
import Evidence
import Ledger
import Secrets

/// What is on loan, for the page of it.
struct LeasesSight: Sendable {
    let leases: Leases
    let targets: EngineTargets
}

extension Pages {
    /// Who has borrowed what, as the audit tells of it, too.
    func leases(for caller: Caller) async throws -> LeasesPage {
        try caller.require(.readLedger)
        async let frame = frame(for: caller)
        let overview = try await lending.leases.overview(of: caller.tenant, limit: LeasesPage.rowLimit)
        let targets = try await lending.targets.all(of: caller.tenant)
        let sorted =
            targets.filter { $0.health.failureCount > 0 } + targets.filter { $0.health.failureCount == 0 }
        // What ended this moment is no news.
        let overdue = try await lending.leases.overdue(
            of: caller.tenant,
            since: clock.now().advanced(by: .seconds(-5))
        )
        return LeasesPage(
            frame: try await frame,
            counts: overview.counts,
            pending: overview.pending,
            revoking: overview.revoking,
            rows: overview.leases.map(LeaseRow.init),
            targets: sorted.prefix(LeasesPage.targetLimit).map(EngineRow.init),
            targetCount: targets.count,
            failingCount: targets.count { $0.health.failureCount > 0 },
            overdue: (
                overdue.count,
                overdue.oldest.map { Int(clock.now().duration(since: $0).components.seconds) } ?? 0
            )
        )
    }
}

package import Access
import Evidence
import Kinds
import Postgres

/// The set-based part of a comparison by itself, for who measures it: what a tenant of a baseline's owner holds, joined with
/// the latest snapshot, and the pairs that are settled by it, by the statement and the rules that every run takes them by.
package struct DigestComparison: Sendable {
    private let drift: Drift
    private let tenant: TenantID
    private let since: Instant
    private let baseline: BaselineSide
    private let maker: NeutralMaker

    package struct Outcome: Hashable, Sendable {
        /// Subjects that are the same on both sides.
        package var settled: Int
        /// Subjects of the tenant that are left to be looked at.
        package var rest: Int

        package init(settled: Int, rest: Int) { (self.settled, self.rest) = (settled, rest) }
    }

    /// - Throws: `DriftError.unknownBaseline`, `.noSnapshot`.
    package init(_ drift: Drift, for caller: Caller, with reference: String) async throws {
        try caller.require(.runDrift)
        let profile = try await drift.baseline(for: caller, reference)
        let query = BaselineStore(tenant: caller.tenant).snapshots(of: profile.id, limit: 1)
        let latest = try await drift.database.first(for: caller.tenant, query, as: BaselineSnapshot.init)
        guard let latest else { throw DriftError.noSnapshot(baseline: profile.name) }
        self.drift = drift
        tenant = caller.tenant
        since = latest.capturedAt
        baseline = try await drift.side(of: latest, provider: caller.tenant)
        maker = try await drift.maker(of: caller.tenant)
    }

    /// `nil` where the join can't tell, so that a run pairs one by one.
    package func run() async throws -> Outcome? {
        let query = PolicyStore(tenant: tenant).joined(
            with: baseline.digests,
            maker.allRules.map(\.rules),
            since: since
        )
        let join = try await drift.database.first(for: tenant, query) { row in try DigestJoin(row, baseline) }
        guard let join, let settled = join.settled(against: baseline, besides: [], by: maker) else {
            return nil
        }
        return Outcome(settled: settled.count, rest: join.rest.ids.count)
    }
}

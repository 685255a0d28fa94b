import Access
import Evidence
import Kinds
package import Postgres

extension Drift {
    /// Resolves what stands in a tenant against baselines of others with which it is compared no more: the delegation has
    /// ended, or the provider retired the baseline or assigns the tenant to it no longer.
    ///
    /// - Returns: how many findings were resolved.
    package func endFindingsOfOthers(of tenant: TenantID) async throws -> Int {
        let limit = 100
        let standing = try await database.rows(
            for: tenant,
            FindingStore(tenant: tenant).baselinesOfOthers(limit: limit)
        ) { row in
            SummaryOrder(provider: try row["provider_tenant_id"], baselineID: try row["baseline_profile_id"])
        }
        var count = 0
        for order in standing.prefix(limit) {
            guard let reason = try await reasonForEnd(of: order, tenant) else { continue }
            count += try await endFindings(
                of: tenant,
                provider: order.provider,
                baseline: order.baselineID,
                because: reason
            )
        }
        return count
    }

    private func reasonForEnd(of order: SummaryOrder, _ tenant: TenantID) async throws -> String? {
        let isManaged = try await database.transaction(for: tenant) { db in
            let store = DelegationStore(tenant: tenant)
            return try store.standing(with: order.provider, as: .managed, in: db)?.state == .active
        }
        guard isManaged else { return "the provider manages the tenant no longer" }
        let profile = try await database.first(
            for: order.provider,
            BaselineStore(tenant: order.provider).one(order.baselineID),
            as: BaselineProfile.init
        )
        guard let profile, profile.retiredAt == nil else { return "its baseline was retired" }
        let assignment = try await database.first(
            for: order.provider,
            AssignmentStore(tenant: order.provider).latest(order.baselineID, tenant),
            as: BaselineAssignment.init
        )
        return assignment?.endedAt == nil ? nil : "the tenant is compared with its baseline no longer"
    }
}

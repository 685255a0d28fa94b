import Postgres
import Synchronization

/// What was read of policies lately. Each change of a tenant's policies raises its revision, and nothing of another
/// revision is given: whoever asks has the revision from the database, with what the request's token is.
final class PolicyCache: Sendable {
    private struct Kept {
        var revision: Int
        var rules: [[String]: AccessRules] = [:]
        /// Names of policies by what they are bound to.
        var bound: [String: [String]]?
    }

    private static let tenantLimit = 1_000
    private static let rulesLimit = 1_000

    private let tenants = Mutex<[TenantID: Kept]>([:])

    func rules(_ names: [String], of tenant: TenantID, revision: Int) -> AccessRules? {
        tenants.withLock { tenants in
            guard let kept = tenants[tenant], kept.revision == revision else { return nil }
            return kept.rules[names]
        }
    }

    func keep(_ rules: AccessRules, _ names: [String], of tenant: TenantID, revision: Int) {
        change(tenant, revision) { kept in
            if kept.rules.count >= Self.rulesLimit { kept.rules = [:] }
            kept.rules[names] = rules
        }
    }

    func bound(of tenant: TenantID, revision: Int) -> [String: [String]]? {
        tenants.withLock { tenants in
            guard let kept = tenants[tenant], kept.revision == revision else { return nil }
            return kept.bound
        }
    }

    func keep(_ bound: [String: [String]], of tenant: TenantID, revision: Int) {
        change(tenant, revision) { $0.bound = bound }
    }

    /// What is older than what is kept is not kept.
    private func change(_ tenant: TenantID, _ revision: Int, _ body: (inout Kept) -> Void) {
        tenants.withLock { tenants in
            var kept = tenants[tenant] ?? Kept(revision: revision)
            if kept.revision < revision { kept = Kept(revision: revision) }
            guard kept.revision == revision else { return }
            if tenants.count >= Self.tenantLimit, tenants[tenant] == nil { tenants = [:] }
            body(&kept)
            tenants[tenant] = kept
        }
    }
}

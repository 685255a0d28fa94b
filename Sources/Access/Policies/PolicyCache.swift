import Postgres
import Synchronization

/// The policies of a tenant that are bound to somebody.
struct BoundPolicies: Sendable {
    /// All of them.
    var names: Set<String> = []
    /// By what they are bound to.
    var byBinding: [String: [String]] = [:]

    func policies(for bindings: Set<String>) -> Set<String> {
        Set(bindings.flatMap { byBinding[$0] ?? [] })
    }
}

/// What was read of policies lately. Each change of a tenant's policies raises its revision, and nothing of another
/// revision is given: whoever asks has the revision from the database, with what the request's token is.
final class PolicyCache: Sendable {
    private struct Kept {
        var revision: Int
        var rules: [[String]: AccessRules] = [:]
        var bound: BoundPolicies?
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

    func bound(of tenant: TenantID, revision: Int) -> BoundPolicies? {
        tenants.withLock { tenants in
            guard let kept = tenants[tenant], kept.revision == revision else { return nil }
            return kept.bound
        }
    }

    func keep(_ bound: BoundPolicies, of tenant: TenantID, revision: Int) {
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

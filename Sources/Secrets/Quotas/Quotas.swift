package import Evidence
package import Postgres
import Synchronization

/// The quotas of tenants, and what is used of them.
///
/// What is used of a rate is this server's memory alone: of several servers each lets so much through. Which quotas there
/// are is read again after a second, so that a change on another server counts here soon; one on this server at once.
package final class Quotas: Sendable {
    private struct Known {
        var quotas: [Quota]
        var rules: QuotaRules
        var freshness: Freshness
    }

    private struct State {
        var known: [TenantID: Known] = [:]
        /// Of quotas, on this server.
        var changes = 0
        var limiter = RateLimiter()
    }

    private let database: Database
    private let state = Mutex(State())

    /// How old what is known may be.
    static let limitOfAge = Duration.seconds(1)
    /// Tenants whose quotas are known at a time.
    private static let tenantLimit = 16_384
    /// Of a tenant.
    package static let limit = 1_000

    package init(database: Database) { self.database = database }

    // MARK: Counting

    /// Counts a request, unless it is above the closest rate limit for it.
    ///
    /// - Parameters:
    ///   - path: whole, from the tenant on, the mount with it and without a slash in front.
    ///   - role: of a login.
    ///   - address: the client's.
    ///   - namespace: the tenant's name.
    /// - Returns: `nil` where no quota counts it; and the tenant's rules.
    package func use(
        _ path: String,
        role: String? = nil,
        tenant: TenantID,
        namespace: String = "",
        address: String,
        at now: Instant
    ) async throws -> (use: RateUse?, rules: QuotaRules) {
        let known = try await known(of: tenant)
        guard !known.quotas.isEmpty, !known.rules.exempts(path, of: namespace),
            let quota = Quota.closest(of: known.quotas.filter { $0.rate != nil }, to: path, role: role),
            let limit = quota.rate
        else { return (nil, known.rules) }
        let key = RateLimiter.Key(tenant: tenant, quota: quota.name, address: address)
        return (state.withLock { $0.limiter.use(key, limit, at: now) }, known.rules)
    }

    /// Whether it is admitted.
    package func admit(
        _ path: String,
        role: String? = nil,
        tenant: TenantID,
        address: String,
        at now: Instant
    ) async throws -> Bool {
        let counted = try await use(path, role: role, tenant: tenant, address: address, at: now)
        return counted.use?.isAdmitted ?? true
    }

    /// The lease count quota that is closest to this path, for who makes leases: it counts those below `path`, and none is
    /// made above the limit.
    package func leaseQuota(for path: String, role: String? = nil, tenant: TenantID) async throws -> Quota? {
        Quota.closest(
            of: try await known(of: tenant).quotas.filter { $0.leases != nil },
            to: path,
            role: role
        )
    }

    /// Whether it is known, without asking, that the tenant has none.
    package func areNone(of tenant: TenantID) -> Bool {
        state.withLock { state in
            guard let known = state.known[tenant] else { return false }
            return known.quotas.isEmpty && known.freshness.holds(at: .now)
        }
    }

    private func known(of tenant: TenantID) async throws -> Known {
        let now = ContinuousClock.now
        let (known, changes) = state.withLock { state in
            let mustBeRead = state.known[tenant]?.freshness.mustBeRead(at: now) ?? true
            return (mustBeRead ? nil : state.known[tenant], state.changes)
        }
        if let known { return known }
        let found = Known(
            quotas: try await all(of: tenant),
            rules: try await rules(of: tenant),
            freshness: Freshness(Self.limitOfAge, from: now)
        )
        state.withLock { state in
            // What was read before a change on this server is not kept behind it.
            guard state.changes == changes else { return }
            if state.known[tenant] == nil, state.known.count >= Self.tenantLimit { state.known = [:] }
            state.known[tenant] = found
        }
        return found
    }

    private func forget(_ tenant: TenantID) {
        state.withLock { state in
            state.known[tenant] = nil
            state.changes += 1
        }
    }

    // MARK: Keeping

    package func rules(of tenant: TenantID) async throws -> QuotaRules {
        try await database.first(
            for: tenant,
            """
            SELECT exempt_paths, absolute_exempt_paths, shows_headers, tells_devices
            FROM secrets.quota_rules
            WHERE tenant_id = \(tenant)
            """,
            as: QuotaRules.init
        ) ?? QuotaRules()
    }

    /// - Throws: `QuotaError.refused`.
    package func set(_ rules: QuotaRules, of tenant: TenantID, at now: Instant) async throws {
        try rules.check()
        defer { forget(tenant) }
        try await database.execute(
            for: tenant,
            """
            INSERT INTO secrets.quota_rules (
                tenant_id, exempt_paths, absolute_exempt_paths, shows_headers, tells_devices, updated_at
            )
            VALUES (
                \(tenant), \(rules.exemptPaths), \(rules.absoluteExemptPaths), \(rules.showsHeaders),
                \(rules.tellsDevices), \(now)
            )
            ON CONFLICT (tenant_id) DO UPDATE SET
                exempt_paths = excluded.exempt_paths, absolute_exempt_paths = excluded.absolute_exempt_paths,
                shows_headers = excluded.shows_headers, tells_devices = excluded.tells_devices,
                updated_at = excluded.updated_at
            """
        )
    }

    /// By type and name; at most `limit`.
    package func all(of tenant: TenantID) async throws -> [Quota] {
        try await database.rows(
            for: tenant,
            """
            SELECT quota_type, quota_name, path, role, is_inheritable, rate, interval_seconds, block_seconds, max_leases
            FROM secrets.quotas
            WHERE tenant_id = \(tenant)
            ORDER BY quota_type, quota_name COLLATE "C"
            LIMIT \(limit: Self.limit)
            """,
            as: Quota.init
        )
    }

    package func quota(_ type: QuotaType, _ name: String, of tenant: TenantID) async throws -> Quota? {
        try await database.first(
            for: tenant,
            """
            SELECT quota_type, quota_name, path, role, is_inheritable, rate, interval_seconds, block_seconds, max_leases
            FROM secrets.quotas
            WHERE tenant_id = \(tenant) AND quota_type = \(type.rawValue) AND quota_name = \(name)
            """,
            as: Quota.init
        )
    }

    /// Makes the quota, or changes that of its type and name.
    ///
    /// - Throws: `QuotaError.refused`, also where another one is for the same path and role.
    package func put(_ quota: Quota, of tenant: TenantID, at now: Instant) async throws {
        try quota.check()
        let (rate, leases) = (quota.rate, quota.leases)
        let type = quota.limit.type.rawValue
        defer { forget(tenant) }
        do {
            let count = try await database.execute(
                for: tenant,
                """
                INSERT INTO secrets.quotas AS known (
                    tenant_id, quota_type, quota_name, path, role, is_inheritable, rate, interval_seconds, block_seconds,
                    max_leases, created_at
                )
                SELECT \(tenant), \(type), \(quota.name), \(quota.path), \(quota.role), \(quota.isInheritable),
                       \(rate?.rate), \(rate?.interval), \(rate?.blockInterval), \(leases), \(now)
                WHERE EXISTS (
                    SELECT FROM secrets.quotas
                    WHERE tenant_id = \(tenant) AND quota_type = \(type) AND quota_name = \(quota.name)
                ) OR (SELECT count(*) FROM secrets.quotas WHERE tenant_id = \(tenant)) < \(Self.limit)
                ON CONFLICT (tenant_id, quota_type, quota_name) DO UPDATE SET
                    path = excluded.path, role = excluded.role, is_inheritable = excluded.is_inheritable,
                    rate = excluded.rate, interval_seconds = excluded.interval_seconds,
                    block_seconds = excluded.block_seconds, max_leases = excluded.max_leases
                    WHERE known.tenant_id = \(tenant)
                """
            )
            guard count == 1 else {
                throw QuotaError.refused("there are \(Self.limit) quotas already: delete one first")
            }
        } catch let error as PostgresError where error.constraint == "place_has_one_quota" {
            throw QuotaError.refused("another \(type) quota has the same path and role")
        }
    }

    /// One that is not there is gone already.
    package func delete(_ type: QuotaType, _ name: String, of tenant: TenantID) async throws {
        defer { forget(tenant) }
        try await database.execute(
            for: tenant,
            """
            DELETE FROM secrets.quotas
            WHERE tenant_id = \(tenant) AND quota_type = \(type.rawValue) AND quota_name = \(name)
            """
        )
    }
}

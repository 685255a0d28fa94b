package import Evidence
import Ledger
package import Postgres

/// What there is.
extension Leases {
    /// - Parameter name: as clients call it.
    /// - Throws: `LeaseError.unknownLease`, also for one that is over.
    package func lease(named name: String, of tenant: TenantID) async throws -> Lease {
        let lease = try await anyLease(named: name, of: tenant).lease
        guard lease.isLive(at: clock.now()) else { throw LeaseError.unknownLease }
        return lease
    }

    /// One in any state, with what is kept of it; without that for one that is revoked.
    func anyLease(named name: String, of tenant: TenantID) async throws -> (lease: Lease, held: HeldLease?) {
        guard let id = Self.identifier(in: name),
            let row = try await database.rows(for: tenant, LeaseStore(tenant: tenant).lease(id)).first
        else { throw LeaseError.unknownLease }
        let lease = try Lease(row)
        guard lease.name == name else { throw LeaseError.unknownLease }
        return (lease, lease.state == .revoked ? nil : try await held(row))
    }

    static func identifier(in name: String) -> UniqueID? {
        name.split(separator: "/", omittingEmptySubsequences: false).last.flatMap { UniqueID(String($0)) }
    }

    /// What stands directly below a path: folders with their slash, and leases; at most `limit` behind `after`.
    package func names(
        below path: String,
        of tenant: TenantID,
        after: String = "",
        limit: Int = namesLimit
    ) async throws -> [String] {
        let prefix = path.isEmpty || path.hasSuffix("/") ? path : path + "/"
        let limit = min(max(1, limit), Self.namesLimit)
        let names = try await database.rows(
            for: tenant,
            LeaseStore(tenant: tenant).children(of: prefix, after: after, limit: limit)
        ) { row -> String in try row["key"] }
        return Array(names.prefix(limit))
    }

    /// Whether there is any that has not been taken back.
    package func areLent(by tenant: TenantID) async throws -> Bool {
        try await database.first(
            for: tenant,
            """
            SELECT EXISTS (
                SELECT FROM secrets.leases WHERE tenant_id = \(tenant) AND state <> 'revoked'
            ) AS are_lent
            """
        ) { row -> Bool in try row["are_lent"] } ?? false
    }

    /// How many are held, by the path of what was read.
    package func counts(of tenant: TenantID) async throws -> [String: Int] {
        let rows = try await database.rows(
            for: tenant,
            """
            SELECT path, count(*) AS count
            FROM secrets.leases
            WHERE tenant_id = \(tenant) AND state IN ('pending', 'live') AND state <> 'revoked'
            GROUP BY path
            ORDER BY path
            LIMIT \(limit: Self.namesLimit)
            """
        ) { row in (try row["path"] as String, try row["count"] as Int) }
        return Dictionary(rows, uniquingKeysWith: +)
    }

    /// What is lent and what is due, for who looks after it.
    package struct Overview: Sendable {
        /// Live ones by when they end, from now on: those behind a bound and up to the next; the last has none.
        package var counts: [Int]
        package var pending: Int
        package var revoking: Int
        /// Those that end first, and those that are being taken back before them.
        package var leases: [Lease]

        package var live: Int { counts.reduce(0, +) }
        package init(counts: [Int], pending: Int, revoking: Int, leases: [Lease]) {
            self.counts = counts
            self.pending = pending
            self.revoking = revoking
            self.leases = leases
        }
    }

    /// Upper bounds of `Overview.counts`, in seconds from now.
    package static let overviewBounds = [300, 3_600, 21_600, 86_400, 604_800]

    package func overview(of tenant: TenantID, limit: Int) async throws -> Overview {
        let now = clock.now()
        let bounds = Self.overviewBounds.map { now.advanced(by: .seconds($0)) }
        let counted = try await database.rows(
            for: tenant,
            """
            SELECT state, width_bucket(expires_at, \(bounds)) AS bucket, count(*) AS count
            FROM secrets.leases
            WHERE tenant_id = \(tenant) AND state <> 'revoked'
            GROUP BY state, bucket
            ORDER BY state, bucket
            """
        ) { row in (try row["state"] as String, try row["bucket"] as Int, try row["count"] as Int) }
        let leases = try await database.rows(
            for: tenant,
            """
            SELECT tenant_id, lease_id, mount_id, path, secret_id, role_name, target_name, token_id, display_name, state,
                   issued_at, expires_at, last_expires_at, ttl_seconds, is_renewable, renewed_count, last_renewed_at,
                   max_renewals, due_at, attempt_count, revoked_at, revocation_reason, engine_type, engine_metadata,
                   host(source_ip) AS source_address, correlation_id
            FROM secrets.leases
            WHERE tenant_id = \(tenant) AND state <> 'revoked'
            ORDER BY expires_at, lease_id
            LIMIT \(limit: limit)
            """,
            as: Lease.init
        )
        var overview = Overview(
            counts: Array(repeating: 0, count: bounds.count + 1),
            pending: 0,
            revoking: 0,
            leases: Array(leases.prefix(limit))
        )
        for (state, bucket, count) in counted {
            switch Lease.State(rawValue: state) {
            case .live: overview.counts[min(max(0, bucket), bounds.count)] += count
            case .pending: overview.pending += count
            case .revoking: overview.revoking += count
            case .revoked, nil: break
            }
        }
        return overview
    }

    /// Leases that are over since before `instant` and not taken back: how many, up to 100,000, and since when the first.
    package func overdue(of tenant: TenantID, since instant: Instant) async throws -> (
        count: Int, oldest: Instant?
    ) {
        try await database.first(
            for: tenant,
            """
            SELECT count(*) AS count, min(expires_at) AS oldest
            FROM (
                SELECT least(expires_at, due_at) AS expires_at
                FROM secrets.leases
                WHERE tenant_id = \(tenant) AND state <> 'revoked'
                  AND (state = 'revoking' OR state = 'live' AND expires_at < \(instant))
                LIMIT 100000
            ) AS held
            """
        ) { row in (count: try row["count"] as Int, oldest: try row["oldest"] as Instant?) } ?? (0, nil)
    }

    /// Leases of these agents and applications that are soon over: within a minute, or within a fifth of their time where that
    /// is less.
    package func expiring(of principals: [UniqueID], in tenant: TenantID) async throws -> [(
        name: String, principal: UniqueID, at: Instant
    )] {
        let now = clock.now()
        let soon = now.advanced(by: .seconds(60))
        return try await database.rows(
            for: tenant,
            """
            SELECT path || '/' || lease_id::text AS lease_name, agent_id AS principal_id, expires_at
            FROM secrets.leases
            WHERE tenant_id = \(tenant) AND agent_id = ANY(\(principals)) AND agent_id IS NOT NULL AND state = 'live'
              AND expires_at > \(now) AND expires_at <= \(soon)
              AND expires_at <= \(now)::timestamptz + make_interval(secs => ttl_seconds / 5.0)
            UNION ALL
            SELECT path || '/' || lease_id::text, app_id, expires_at
            FROM secrets.leases
            WHERE tenant_id = \(tenant) AND app_id = ANY(\(principals)) AND app_id IS NOT NULL AND state = 'live'
              AND expires_at > \(now) AND expires_at <= \(soon)
              AND expires_at <= \(now)::timestamptz + make_interval(secs => ttl_seconds / 5.0)
            ORDER BY expires_at, lease_name
            LIMIT 10000
            """
        ) { row in (try row["lease_name"], try row["principal_id"], try row["expires_at"]) }
    }
}

package import Evidence
package import Ledger
package import Postgres

// Leases: credentials on loan, in five steps.
//
// 1. `begin` commits the row, with what takes the credentials back. Nothing has touched the target before.
// 2. The engine makes them at the target.
// 3. `confirm`: they are given out. Where the lease has been ended meanwhile, they are taken back instead.
// 4. Renewed, within the caps that the row itself holds, or over: by its time, by its token, by somebody's word.
// 5. `LeaseDesk` takes them back at the target, for as long as it takes, and the row says so.
//
// A server that dies between 1 and 3 leaves a row that is pending; once making it must have ended, it is taken back. So no
// account ever stands at a target that no row knows of.

/// The leases of all tenants.
package struct Leases: Sendable {
    let database: Database
    let barrier: Barrier
    let clock: any WallClock
    private let quotas: Quotas

    /// How long making credentials may take, and a little: from then on what is pending is taken back.
    package static let pendingLimit = Duration.seconds(120)
    /// How long who makes them may try: what is later is not given out.
    package static let makingLimit = Duration.seconds(60)
    /// How long rows of revoked leases are kept.
    package static let keptFor = Duration.seconds(7 * 86_400)
    /// The longest lease, in seconds.
    package static let ttlLimit = 2_000_000_000
    /// Of names in one answer.
    package static let namesLimit = 65_536

    package init(
        database: Database,
        barrier: Barrier,
        clock: any WallClock,
        quotas: Quotas
    ) {
        self.database = database
        self.barrier = barrier
        self.clock = clock
        self.quotas = quotas
    }

    // MARK: Lending

    /// Has credentials made: the row first, then `make` at the target, then they are given out.
    ///
    /// - Parameter undo: takes back what may stand at the target where they can't be given out.
    /// - Throws: `LeaseError`; what `make` throws, once nothing stands at the target any more or the reaper has been told to
    ///   see to it.
    package func lend(
        _ draft: LeaseDraft,
        make: (Lease) async throws -> Void,
        undo: @escaping @Sendable (HeldLease) async throws -> Void
    ) async throws -> Lease {
        let lease = try await begin(draft)
        let held = HeldLease(lease: lease, secret: draft.secret)
        do {
            try await make(lease)
        } catch {
            // Not in this task, which may be cancelled: ends by itself, within the limits of its statements.
            let leases = self
            await Task { await leases.abandon(held, after: error, undo) }.value
            throw error
        }
        do {
            guard try await confirm(lease) else { throw LeaseError.endedMeanwhile }
        } catch {
            let leases = self
            await Task { await leases.abandon(held, after: EngineError.unknownOutcome(""), undo) }.value
            throw error
        }
        var given = lease
        given.state = .live
        return given
    }

    /// Commits the row of a lease that is about to be made.
    ///
    /// - Throws: `LeaseError.roleIsFull`, `.quotaIsFull`, `.tokenEnded`, `.invalid`.
    func begin(_ draft: LeaseDraft) async throws -> Lease {
        let now = clock.now()
        guard (1...Self.ttlLimit).contains(draft.ttl), draft.maxTTL <= Self.ttlLimit else {
            throw LeaseError.invalid(field: "ttl", "must be between 1 and \(Self.ttlLimit) seconds")
        }
        var last = now.advanced(by: .seconds(max(draft.ttl, draft.maxTTL)))
        if let end = draft.borrower.latestEnd { last = min(last, end) }
        let expiry = min(now.advanced(by: .seconds(draft.ttl)), last)
        guard expiry > now else { throw LeaseError.tokenEnded }
        let lease = Lease(
            draft,
            id: UniqueID(at: now),
            at: now,
            until: expiry,
            last: last,
            due: now.advanced(by: Self.pendingLimit)
        )
        let credentials = try barrier.encrypt(draft.secret.bytes, at: Self.place(of: lease))
        let quota = try await quotas.leaseQuota(for: draft.path, tenant: lease.tenant)
        let tenant = lease.tenant
        guard draft.cap > 0 || quota != nil else {
            guard try await database.execute(for: tenant, insertion(of: lease, draft, credentials)) == 1
            else {
                throw LeaseError.tokenEnded
            }
            return lease
        }
        return try await database.transaction(for: tenant) { db in
            // Who counts is alone, until the row that counts is committed.
            if draft.cap > 0 {
                try db.execute(
                    "SELECT pg_advisory_xact_lock(hashtextextended(\("lease cap \(draft.roleID.text)"), 0))"
                )
                let count = try db.first(
                    """
                    SELECT count(*) AS count FROM (
                        SELECT FROM secrets.leases
                        WHERE tenant_id = \(tenant) AND secret_id = \(draft.roleID) AND state <> 'revoked'
                        LIMIT \(draft.cap)
                    ) AS held
                    """
                ) { row -> Int in try row["count"] }
                guard let count, count < draft.cap else {
                    throw LeaseError.roleIsFull(role: draft.roleName, cap: draft.cap)
                }
            }
            if let quota, let limit = quota.leases {
                try Self.check(quota, limit, tenant, in: db)
            }
            guard try db.execute(insertion(of: lease, draft, credentials)) == 1 else {
                throw LeaseError.tokenEnded
            }
            return lease
        }
    }

    private static func check(
        _ quota: Quota,
        _ limit: Int,
        _ tenant: TenantID,
        in db: isolated Connection
    ) throws {
        let name = "lease quota \(tenant) \(quota.name)"
        try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\(name), 0))")
        let isPrefix = quota.path.isEmpty || quota.path.hasSuffix("*") || quota.path.hasSuffix("/")
        let path = quota.path.hasSuffix("*") ? String(quota.path.dropLast()) : quota.path
        let count = try db.first(
            """
            SELECT count(*) AS count FROM (
                SELECT FROM secrets.leases
                WHERE tenant_id = \(tenant) AND state <> 'revoked'
                  AND (path = \(path) OR \(isPrefix) AND starts_with(path, \(path)))
                LIMIT \(limit)
            ) AS held
            """
        ) { row -> Int in try row["count"] }
        guard let count, count < limit else {
            throw LeaseError.quotaIsFull(quota: quota.name, limit: limit)
        }
    }

    /// Nothing where the token has ended: its row is held until the commit, so that whoever ends it finds this lease.
    private func insertion(of lease: Lease, _ draft: LeaseDraft, _ credentials: [UInt8]) -> Query {
        let borrower = draft.borrower
        return """
            WITH held AS (
                SELECT token_id FROM access.client_tokens
                WHERE tenant_id = \(lease.tenant) AND token_id = \(lease.tokenID)
                FOR KEY SHARE
            )
            INSERT INTO secrets.leases (
                tenant_id, lease_id, mount_id, path, secret_id, role_name, target_name, token_id, agent_id, app_id,
                entity_id, display_name, state, issued_at, expires_at, last_expires_at, ttl_seconds, is_renewable,
                max_renewals, due_at, credentials, engine_type, engine_metadata, source_ip, correlation_id
            )
            SELECT \(lease.tenant), \(lease.id), \(lease.mountID), \(lease.path), \(lease.roleID), \(lease.roleName),
                   \(lease.target), \(lease.tokenID), \(borrower.agentID), \(borrower.appID), \(borrower.entityID),
                   \(lease.displayName), 'pending', \(lease.issuedAt), \(lease.expiresAt), \(lease.lastExpiresAt),
                   \(lease.ttl), \(lease.isRenewable), \(lease.maxRenewals)::integer, \(lease.dueAt), \(credentials),
                   \(lease.engineType), \(lease.metadata), \(lease.sourceAddress)::text::inet,
                   \(borrower.correlationID)
            WHERE \(lease.tokenID)::uuid IS NULL OR EXISTS (SELECT FROM held)
            """
    }

    /// Gives the lease out.
    ///
    /// - Returns: `false` where it has been ended meanwhile.
    func confirm(_ lease: Lease) async throws -> Bool {
        // By the clock of the making, not of the row: a lease that was long on its way is not given out.
        let latest = lease.issuedAt.advanced(by: Self.makingLimit)
        guard clock.now() <= latest else { return false }
        let count = try await database.execute(
            for: lease.tenant,
            """
            UPDATE secrets.leases
            SET state = 'live', due_at = expires_at
            WHERE tenant_id = \(lease.tenant) AND lease_id = \(lease.id) AND state = 'pending'
            """
        )
        return count == 1
    }

    /// Ends a lease that was not given out; what may stand at the target is taken back now, or by the reaper.
    private func abandon(
        _ held: HeldLease,
        after error: any Error,
        _ undo: @Sendable (HeldLease) async throws -> Void
    ) async {
        let lease = held.lease
        let now = clock.now()
        let store = LeaseStore(tenant: lease.tenant)
        do {
            // From here on making is over: nobody needs to wait for it.
            try await database.execute(
                for: lease.tenant,
                """
                UPDATE secrets.leases
                SET state = 'revoking', due_at = \(now.advanced(by: .seconds(30))),
                    revocation_reason = coalesce(revocation_reason, 'never given out')
                WHERE tenant_id = \(lease.tenant) AND lease_id = \(lease.id) AND state <> 'revoked'
                """
            )
            if (error as? EngineError)?.hasDoneNothing != true { try await undo(held) }
            try await database.execute(for: lease.tenant, store.ended([lease.id], at: clock.now()))
        } catch {
            // The row says it all: the reaper goes on with it.
        }
    }

    // MARK: Looking up

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
                   host(source_ip) AS source_address
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

    /// The row with what the barrier keeps of it.
    ///
    /// - Throws: `BarrierError`.
    func held(_ row: Row) async throws -> HeldLease {
        let lease = try Lease(row)
        let bytes: [UInt8] = try row["credentials"]
        let place = Self.place(of: lease)
        let plain = try await barrier.knowingTerms { try barrier.decrypt(bytes, at: place) }
        guard let secret = try? LooseJSON(parsing: plain) else { throw BarrierError.damaged }
        return HeldLease(lease: lease, secret: secret)
    }

    private static func place(of lease: Lease) -> BarrierPlace {
        BarrierPlace(tenant: lease.tenant, path: "lease/\(lease.mountID.text)/\(lease.id.text)")
    }

    // MARK: With tokens and mounts

    /// Ends the leases of tokens, in the transaction in which these end.
    package static func end(
        ofTokens tokens: [UniqueID],
        of tenant: TenantID,
        at now: Instant,
        in db: isolated Connection
    )
        throws
    {
        guard !tokens.isEmpty else { return }
        try db.execute(LeaseStore(tenant: tenant).end(ofTokens: tokens, at: now))
    }

    /// Ends the leases of agents and applications that were suspended or retired; those of a token end with it.
    package func endOfFallenPrincipals(of tenant: TenantID) async throws {
        _ = try await database.batch(
            for: tenant,
            LeaseStore(tenant: tenant).endOfFallenPrincipals(at: clock.now())
        )
    }

    /// Forgets what is kept of a mount that goes, in its transaction.
    ///
    /// - Throws: `LeaseError.stillAtTarget` where leases are not revoked: then the mount stays.
    package static func deleteAll(of mount: Mount, in db: isolated Connection) throws {
        let held = try db.first(
            """
            SELECT count(*) AS count FROM secrets.leases
            WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id) AND state <> 'revoked'
            """
        ) { row -> Int in try row["count"] }
        if let held, held > 0 {
            throw LeaseError.stillAtTarget(count: held, "the mount goes once they are gone")
        }
        try db.execute(
            "DELETE FROM secrets.leases WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id)"
        )
        try db.execute(
            "DELETE FROM secrets.engine_roles WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id)"
        )
        try db.execute(
            "DELETE FROM secrets.engine_targets WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id)"
        )
    }

    /// Forgets rows of leases that were revoked long ago.
    ///
    /// - Returns: how many.
    @discardableResult
    package func tidy(_ tenant: TenantID) async throws -> Int {
        let before = clock.now().advanced(by: .zero - Self.keptFor)
        var deleted = 0
        while true {
            let count = try await database.execute(
                for: tenant,
                LeaseStore(tenant: tenant).forgetRevoked(before: before, limit: 4_096)
            )
            deleted += count
            guard count >= 4_096 else { return deleted }
        }
    }
}

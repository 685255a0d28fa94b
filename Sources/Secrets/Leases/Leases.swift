import Evidence
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
                   \(lease.correlationID)
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
            // The row says it all: the reaper goes on with it, and need not wait.
            let soon = clock.now().advanced(by: .seconds(1))
            _ = try? await database.execute(
                for: lease.tenant,
                store.postpone([lease.id], until: [soon], countingUp: true)
            )
        }
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
}

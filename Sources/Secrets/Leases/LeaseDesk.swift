import Evidence
import Ledger
package import Postgres

/// What is done to leases at their targets: renewing them, and taking them back.
package struct LeaseDesk: Sendable {
    let leases: Leases
    let targets: EngineTargets
    /// By the type of the mount.
    let engines: [String: any LeaseEngine]

    package func engine(_ type: String) -> (any LeaseEngine)? { engines[type] }
    /// Puts on the record what the product took back by itself, before it is noted as done.
    let told: @Sendable ([Lease]) async throws -> Void
    package let figures = LeaseFigures()

    var database: Database { leases.database }

    /// Of what is taken back at a time.
    static let batchLimit = 128
    /// How long a claimed lease is kept from others: longer than taking it back can last.
    static let claimTime = Duration.seconds(120)

    package init(
        leases: Leases,
        targets: EngineTargets,
        engines: [String: any LeaseEngine],
        told: @escaping @Sendable ([Lease]) async throws -> Void = { _ in }
    ) {
        self.leases = leases
        self.targets = targets
        self.engines = engines
        self.told = told
    }

    // MARK: Renewing

    /// Lets a lease hold for `increment` seconds from now, or as long as it was issued for; within its caps.
    ///
    /// The target is told first: a crash in between leaves an account that could hold longer than its lease, which takes it
    /// back on time.
    ///
    /// - Parameter longest: in seconds from its issue, what policies let it live; it is not shortened for that.
    /// - Returns: the lease, and whether it got less than was asked for.
    /// - Throws: `LeaseError`, `EngineError`.
    package func renew(
        _ name: String,
        by increment: Int?,
        longest: Int? = nil,
        of tenant: TenantID
    ) async throws -> (lease: Lease, isCapped: Bool) {
        let now = leases.clock.now()
        let (found, held) = try await leases.anyLease(named: name, of: tenant)
        guard let held, found.isLive(at: now) else { throw LeaseError.unknownLease }
        guard found.isRenewable else { throw LeaseError.notRenewable }
        if let most = found.maxRenewals, found.renewedCount >= most {
            throw LeaseError.renewedTooOften(most)
        }
        let seconds = increment.flatMap { $0 > 0 ? $0 : nil } ?? found.ttl
        guard seconds <= Leases.ttlLimit else {
            throw LeaseError.invalid(field: "increment", "must be at most \(Leases.ttlLimit) seconds")
        }
        let wanted = now.advanced(by: .seconds(seconds))
        var expiry = min(wanted, found.lastExpiresAt)
        if let longest {
            expiry = min(expiry, max(found.issuedAt.advanced(by: .seconds(longest)), found.expiresAt))
        }
        guard let engine = engines[found.engineType] else { throw LeaseError.notRenewable }
        try await answering(held.lease) { try await engine.renew(held, until: expiry) }
        let renewed = try await database.batch(
            for: tenant,
            [
                """
                UPDATE secrets.leases
                SET expires_at = least(\(expiry), last_expires_at), due_at = least(\(expiry), last_expires_at),
                    renewed_count = renewed_count + 1, last_renewed_at = \(now)
                WHERE tenant_id = \(tenant) AND lease_id = \(found.id) AND state = 'live' AND expires_at > \(now)
                  AND renewed_count = \(found.renewedCount)
                """
            ]
        )
        guard renewed[0].affectedRows == 1 else {
            // Over by now, or renewed by somebody else at once: then that one's time holds.
            let standing = try await leases.lease(named: name, of: tenant)
            return (standing, standing.expiresAt < wanted)
        }
        var lease = found
        lease.expiresAt = expiry
        lease.renewedCount += 1
        lease.lastRenewedAt = now
        return (lease, expiry < wanted)
    }

    /// Notes how the target has answered.
    private func answering(_ lease: Lease, _ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch let error as EngineError {
            if let reason = error.absence {
                try await targets.failed(
                    Self.place(of: lease),
                    of: lease.tenant,
                    reason,
                    at: leases.clock.now()
                )
            }
            throw error
        }
    }

    static func place(of lease: Lease) -> EnginePlace {
        EnginePlace(mount: lease.mountID, target: lease.target)
    }

    // MARK: Revoking

    /// Ends a lease, at once for its holder, and takes it back at the target.
    ///
    /// - Throws: `LeaseError.unknownLease`; `.stillAtTarget` where the target has not let go of it, which is tried again.
    package func revoke(_ name: String, of tenant: TenantID) async throws {
        let (lease, _) = try await leases.anyLease(named: name, of: tenant)
        guard lease.state != .revoked else { return }
        let now = leases.clock.now()
        try await database.execute(
            for: tenant,
            LeaseStore(tenant: tenant).end([lease.id], reason: "revoked", at: now)
        )
        guard lease.state != .pending else { return }
        try await finish(lease, of: tenant)
    }

    /// Ends the leases below a path, or one by its whole name.
    ///
    /// - Returns: how many there were.
    /// - Throws: `LeaseError.stillAtTarget`.
    @discardableResult
    package func revoke(below path: String, of tenant: TenantID, waits: Bool = true) async throws -> Int {
        if Leases.identifier(in: path) != nil, (try? await leases.anyLease(named: path, of: tenant)) != nil {
            try await revoke(path, of: tenant)
            return 1
        }
        let prefix = path.isEmpty || path.hasSuffix("/") ? path : path + "/"
        let count = try await database.execute(
            for: tenant,
            LeaseStore(tenant: tenant).end(below: prefix, reason: "revoked", at: leases.clock.now())
        )
        // Also those that ended before, and still stand at their targets.
        if waits { try await drainAll(of: tenant, below: prefix) }
        return count
    }

    /// Ends all leases of a mount that is to go, and takes them back.
    ///
    /// - Throws: `LeaseError.stillAtTarget`.
    package func revoke(of mount: Mount) async throws {
        let store = LeaseStore(tenant: mount.tenant)
        try await database.execute(
            for: mount.tenant,
            store.end(ofMount: mount.id, reason: "mount disabled", at: leases.clock.now())
        )
        try await drainAll(of: mount.tenant, below: mount.fullPath)
    }

    /// Ends the leases below a path whatever their targets say: what can't be taken back now is forgotten.
    ///
    /// - Returns: those that may still stand at their targets.
    package func force(below path: String, of tenant: TenantID) async throws -> [Lease] {
        do {
            try await revoke(below: path, of: tenant)
        } catch LeaseError.stillAtTarget {}
        let prefix = path.hasSuffix("/") || path.isEmpty ? path : path + "/"
        let now = leases.clock.now()
        let results = try await database.batch(
            for: tenant,
            [
                """
                UPDATE secrets.leases
                SET state = 'revoked', revoked_at = \(now), credentials = NULL, revocation_reason = 'forced'
                WHERE tenant_id = \(tenant) AND state = 'revoking'
                  AND (starts_with(path || '/', \(prefix)) OR path || '/' || lease_id::text = \(path))
                RETURNING tenant_id, lease_id, mount_id, path, secret_id, role_name, target_name, token_id, display_name,
                       state, issued_at, expires_at, last_expires_at, ttl_seconds, is_renewable, renewed_count,
                       last_renewed_at, max_renewals, due_at, attempt_count, revoked_at, revocation_reason, engine_type,
                       engine_metadata, host(source_ip) AS source_address, correlation_id
                """
            ]
        )
        return try results[0].rows.map(Lease.init)
    }

    /// Takes back what is due at the targets below a path, until nothing is, one refuses, or the time is up.
    private func drainAll(of tenant: TenantID, below prefix: String) async throws {
        let rows = try await database.rows(
            for: tenant,
            """
            SELECT mount_id, target_name, engine_type
            FROM secrets.leases
            WHERE tenant_id = \(tenant) AND state = 'revoking' AND starts_with(path || '/', \(prefix))
            GROUP BY mount_id, target_name, engine_type
            ORDER BY mount_id, target_name
            LIMIT 1000
            """
        ) { row in
            (
                EnginePlace(mount: try row["mount_id"], target: try row["target_name"]),
                try row["engine_type"] as String
            )
        }
        for (place, engine) in rows {
            _ = try await drain(place, engine: engine, of: tenant, for: Self.patience, lookingAhead: .zero)
        }
        let left = try await database.first(
            for: tenant,
            """
            SELECT count(*) AS count FROM secrets.leases
            WHERE tenant_id = \(tenant) AND state = 'revoking' AND starts_with(path || '/', \(prefix))
            """
        ) { row -> Int in try row["count"] }
        if let left, left > 0 {
            throw LeaseError.stillAtTarget(count: left, try await reason(rows.map(\.0), of: tenant))
        }
    }

    /// How long who revokes waits for the targets.
    private static let patience = Duration.seconds(20)

    /// Takes one lease back, before all others of its target.
    private func finish(_ lease: Lease, of tenant: TenantID) async throws {
        let now = leases.clock.now()
        guard let engine = engines[lease.engineType] else {
            throw LeaseError.stillAtTarget(count: 1, "no engine of the type \(lease.engineType)")
        }
        let store = LeaseStore(tenant: tenant)
        // Kept from the reaper meanwhile; what it has already, it finishes.
        try await database.execute(
            for: tenant,
            store.postpone([lease.id], until: [now.advanced(by: Self.claimTime)], countingUp: false)
        )
        guard let held = try await leases.anyLease(named: lease.name, of: tenant).held else { return }
        do {
            try await answering(lease) { try await engine.revoke(held) }
        } catch let error as EngineError {
            let later = leases.clock.now().advanced(by: Self.pause(afterAttempt: 1, longest: .seconds(60)))
            try await database.execute(
                for: tenant,
                store.postpone([lease.id], until: [later], countingUp: true)
            )
            throw LeaseError.stillAtTarget(count: 1, error.text)
        }
        try await database.execute(for: tenant, store.ended([lease.id], at: leases.clock.now()))
        figures.ended([lease], at: now)
    }

    private func reason(_ places: [EnginePlace], of tenant: TenantID) async throws -> String {
        for place in places {
            if let failure = try await targets.target(place, of: tenant)?.failure { return failure }
        }
        return "it takes longer than \(Self.patience.components.seconds) s"
    }
}

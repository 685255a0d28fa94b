import Evidence
import Ledger
import Postgres

/// Whoever has failed to prove to be somebody five times within 15 minutes is heard again 15 minutes after the last time,
/// with the right proof too. Counted alike for names that there are not: nobody learns which there are.
extension Access {
    static let lockoutThreshold = 5
    /// In seconds; the count begins anew after it.
    static let lockoutDuration = 900

    /// - Throws: `ClientError.denied` while locked out, `.tooMany` for an address.
    func checkLockout(_ alias: String, at mount: LoginMount, from address: String) async throws {
        let now = entries.clock.now()
        try attempts.check(address, at: now)
        let since = now.advanced(by: .seconds(-Self.lockoutDuration))
        let isLocked = try await database.first(
            for: mount.tenant.id,
            """
            SELECT failure_count >= \(Self.lockoutThreshold) AND failed_at > \(since) AS is_locked
            FROM access.login_failures
            WHERE tenant_id = \(mount.tenant.id) AND mount_id = \(mount.id) AND alias_hash = \(Self.hash(alias))
            """
        ) { row -> Bool in try row["is_locked"] }
        if isLocked == true { throw ClientError.denied }
    }

    /// Counts a login that failed, and forgets a few that count no more.
    func noteFailure(of alias: String, at mount: LoginMount, from address: String) async throws {
        let now = entries.clock.now()
        attempts.noteFailure(address, at: now)
        let since = now.advanced(by: .seconds(-Self.lockoutDuration))
        let tenant = mount.tenant.id
        _ = try await database.batch(
            for: tenant,
            [
                """
                INSERT INTO access.login_failures AS failure (tenant_id, mount_id, alias_hash, failure_count, failed_at)
                VALUES (\(tenant), \(mount.id), \(Self.hash(alias)), 1, \(now))
                ON CONFLICT (tenant_id, mount_id, alias_hash) DO UPDATE
                SET failure_count = CASE WHEN failure.failed_at > \(since) THEN failure.failure_count + 1 ELSE 1 END,
                    failed_at = EXCLUDED.failed_at
                """,
                """
                DELETE FROM access.login_failures
                WHERE tenant_id = \(tenant) AND (mount_id, alias_hash) IN (
                    SELECT mount_id, alias_hash FROM access.login_failures
                    WHERE tenant_id = \(tenant) AND failed_at <= \(since)
                    ORDER BY failed_at
                    LIMIT 10
                    FOR UPDATE SKIP LOCKED
                )
                """,
            ]
        )
    }

    /// Whoever has proved it begins from none, unless as many have failed meanwhile as lock out: this statement takes the
    /// count and decides by it, behind all that were counted before. Of guesses made at once, one that is right after
    /// others have locked it out gets nothing.
    ///
    /// - Throws: `ClientError.denied`.
    func settleFailures(of alias: String, at mount: LoginMount, in db: isolated Connection) throws {
        let since = entries.clock.now().advanced(by: .seconds(-Self.lockoutDuration))
        let wasLocked = try db.first(
            """
            DELETE FROM access.login_failures
            WHERE tenant_id = \(mount.tenant.id) AND mount_id = \(mount.id) AND alias_hash = \(Self.hash(alias))
            RETURNING failure_count >= \(Self.lockoutThreshold) AND failed_at > \(since) AS was_locked
            """
        ) { row -> Bool in try row["was_locked"] }
        // Thrown, it takes the deletion back with the transaction.
        if wasLocked == true { throw ClientError.denied }
    }

    static func hash(_ alias: String) -> Digest { Digest.sha256(of: Array(alias.utf8)) }
}

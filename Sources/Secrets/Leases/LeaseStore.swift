package import Evidence
import Postgres

/// The statements about leases of a tenant.
struct LeaseStore {
    let tenant: TenantID

    // MARK: Reading

    func lease(_ id: UniqueID) -> Query {
        """
        SELECT tenant_id, lease_id, mount_id, path, secret_id, role_name, target_name, token_id, display_name, state,
               issued_at, expires_at, last_expires_at, ttl_seconds, is_renewable, renewed_count, last_renewed_at,
               max_renewals, due_at, attempt_count, revoked_at, revocation_reason, engine_type, engine_metadata,
               host(source_ip) AS source_address, correlation_id, credentials
        FROM secrets.leases
        WHERE tenant_id = \(tenant) AND lease_id = \(id)
        """
    }

    /// What stands directly below `prefix`, which is empty or ends in a slash: folders with their slash, and identifiers.
    func children(of prefix: String, after: String, limit: Int) -> Query {
        let (first, beyond) = Self.bounds(prefix)
        return """
            SELECT DISTINCT below AS key
            FROM (
                SELECT CASE
                    WHEN path || '/' = \(prefix) THEN lease_id::text
                    ELSE split_part(substr(path || '/', char_length(\(prefix)) + 1), '/', 1) || '/'
                END COLLATE "C" AS below
                FROM secrets.leases
                WHERE tenant_id = \(tenant) AND state IN ('pending', 'live') AND state <> 'revoked'
                  AND path >= \(first) AND path < \(beyond) AND starts_with(path || '/', \(prefix))
            ) AS leases
            WHERE below > \(after)
            ORDER BY key
            LIMIT \(limit: limit)
            """
    }

    /// Between which texts the paths below a prefix stand in an index, with few others: `0` is what follows a slash.
    private static func bounds(_ prefix: String) -> (first: String, beyond: String) {
        guard !prefix.isEmpty else { return ("", "\u{10FFFF}") }
        let bare = prefix.hasSuffix("/") ? String(prefix.dropLast()) : prefix
        return (bare, bare + "0")
    }

    // MARK: Ending

    /// Marks leases as over for their holders. Those that are just being made are left to who makes them, until making
    /// them must have ended.
    func end(_ ids: [UniqueID], reason: String, at now: Instant) -> Query {
        """
        UPDATE secrets.leases
        SET state = 'revoking', revocation_reason = \(reason),
            due_at = CASE state WHEN 'pending' THEN greatest(due_at, \(now)) ELSE \(now) END
        WHERE tenant_id = \(tenant) AND lease_id = ANY(\(ids)) AND state IN ('pending', 'live')
        """
    }

    /// - Parameter prefix: empty, or with a slash at its end.
    func end(below prefix: String, reason: String, at now: Instant) -> Query {
        let (first, beyond) = Self.bounds(prefix)
        return """
            UPDATE secrets.leases
            SET state = 'revoking', revocation_reason = \(reason),
                due_at = CASE state WHEN 'pending' THEN greatest(due_at, \(now)) ELSE \(now) END
            WHERE tenant_id = \(tenant) AND state IN ('pending', 'live') AND state <> 'revoked'
              AND path >= \(first) AND path < \(beyond) AND starts_with(path || '/', \(prefix))
            """
    }

    func end(ofTokens tokens: [UniqueID], at now: Instant) -> Query {
        """
        UPDATE secrets.leases
        SET state = 'revoking', revocation_reason = 'token ended',
            due_at = CASE state WHEN 'pending' THEN greatest(due_at, \(now)) ELSE \(now) END
        WHERE tenant_id = \(tenant) AND token_id = ANY(\(tokens)) AND token_id IS NOT NULL
          AND state IN ('pending', 'live') AND state <> 'revoked'
        """
    }

    /// Of agents and applications that were suspended or retired.
    func endOfFallenPrincipals(at now: Instant) -> [Query] {
        [
            """
            UPDATE secrets.leases AS lease
            SET state = 'revoking', revocation_reason = 'agent suspended or retired',
                due_at = CASE lease.state WHEN 'pending' THEN greatest(lease.due_at, \(now)) ELSE \(now) END
            FROM access.principals AS principal
            WHERE lease.tenant_id = \(tenant) AND principal.tenant_id = \(tenant)
              AND principal.status IN ('suspended', 'retired') AND lease.agent_id = principal.principal_id
              AND lease.state IN ('pending', 'live')
            """,
            """
            UPDATE secrets.leases AS lease
            SET state = 'revoking', revocation_reason = 'application suspended or retired',
                due_at = CASE lease.state WHEN 'pending' THEN greatest(lease.due_at, \(now)) ELSE \(now) END
            FROM access.principals AS principal
            WHERE lease.tenant_id = \(tenant) AND principal.tenant_id = \(tenant)
              AND principal.status IN ('suspended', 'retired') AND lease.app_id = principal.principal_id
              AND lease.state IN ('pending', 'live')
            """,
        ]
    }

    func end(ofMount mount: UniqueID, reason: String, at now: Instant) -> Query {
        """
        UPDATE secrets.leases
        SET state = 'revoking', revocation_reason = \(reason),
            due_at = CASE state WHEN 'pending' THEN greatest(due_at, \(now)) ELSE \(now) END
        WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND state IN ('pending', 'live') AND state <> 'revoked'
        """
    }

    // MARK: The reaper's

    /// Takes what is due at a target, the oldest first, and keeps others from it until `again`.
    func claim(_ place: EnginePlace, at now: Instant, again: Instant, limit: Int) -> Query {
        """
        WITH due AS (
            SELECT lease_id
            FROM secrets.leases
            WHERE tenant_id = \(tenant) AND mount_id = \(place.mount) AND target_name = \(place.target)
              AND due_at <= \(now) AND state <> 'revoked'
            ORDER BY due_at
            LIMIT \(limit: limit)
            FOR UPDATE SKIP LOCKED
        ), claimed AS (
            UPDATE secrets.leases AS lease
            SET state = 'revoking', due_at = \(again),
                revocation_reason = coalesce(
                    lease.revocation_reason, CASE lease.state WHEN 'pending' THEN 'never given out' ELSE 'expired' END
                )
            FROM due
            WHERE lease.tenant_id = \(tenant) AND lease.lease_id = due.lease_id
            RETURNING lease.*
        )
        SELECT tenant_id, lease_id, mount_id, path, secret_id, role_name, target_name, token_id, display_name, state,
               issued_at, expires_at, last_expires_at, ttl_seconds, is_renewable, renewed_count, last_renewed_at,
               max_renewals, due_at, attempt_count, revoked_at, revocation_reason, engine_type, engine_metadata,
               host(source_ip) AS source_address, correlation_id, credentials
        FROM claimed
        ORDER BY expires_at, lease_id
        """
    }

    func ended(_ ids: [UniqueID], at now: Instant) -> Query {
        """
        UPDATE secrets.leases
        SET state = 'revoked', revoked_at = \(now), credentials = NULL
        WHERE tenant_id = \(tenant) AND lease_id = ANY(\(ids)) AND state = 'revoking'
        """
    }

    func postpone(_ ids: [UniqueID], until instants: [Instant], countingUp: Bool) -> Query {
        """
        UPDATE secrets.leases AS lease
        SET due_at = later.due_at, attempt_count = lease.attempt_count + \(countingUp ? 1 : 0)
        FROM unnest(\(ids), \(instants)) AS later (lease_id, due_at)
        WHERE lease.tenant_id = \(tenant) AND lease.lease_id = later.lease_id AND lease.state = 'revoking'
        """
    }

    /// The targets where something is due, but for those that are let alone after a failure.
    func dueTargets(at now: Instant, limit: Int) -> Query {
        """
        SELECT target.mount_id, target.target_name, mount.type AS engine_type
        FROM secrets.engine_targets AS target
        JOIN secrets.mounts AS mount ON mount.tenant_id = \(tenant) AND mount.mount_id = target.mount_id
        WHERE target.tenant_id = \(tenant) AND (target.retry_at IS NULL OR target.retry_at <= \(now))
          AND EXISTS (
              SELECT FROM secrets.leases AS lease
              WHERE lease.tenant_id = \(tenant) AND lease.mount_id = target.mount_id
                AND lease.target_name = target.target_name AND lease.due_at <= \(now) AND lease.state <> 'revoked'
          )
        ORDER BY target.mount_id, target.target_name
        LIMIT \(limit: limit)
        """
    }

    func nextDue(_ place: EnginePlace) -> Query {
        """
        SELECT due_at
        FROM secrets.leases
        WHERE tenant_id = \(tenant) AND mount_id = \(place.mount) AND target_name = \(place.target)
          AND state <> 'revoked'
        ORDER BY due_at
        LIMIT 1
        """
    }

    func forgetRevoked(before: Instant, limit: Int) -> Query {
        """
        DELETE FROM secrets.leases
        WHERE tenant_id = \(tenant) AND lease_id IN (
            SELECT lease_id FROM secrets.leases
            WHERE tenant_id = \(tenant) AND state = 'revoked' AND revoked_at < \(before)
            ORDER BY revoked_at
            LIMIT \(limit: limit)
        )
        """
    }
}

/// A target of an engine, within a tenant.
package struct EnginePlace: Hashable, Sendable {
    package var mount: UniqueID
    package var target: String

    package init(mount: UniqueID, target: String) {
        self.mount = mount
        self.target = target
    }
}

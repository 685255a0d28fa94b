import Evidence
import Postgres

/// Reads and writes how secrets of a tenant are rotated, and their rotations.
struct RotationStore {
    let tenant: TenantID

    // MARK: Plans

    /// A secret with how it is rotated.
    func status(of path: SecretPath, in mount: Mount) -> Query {
        """
        SELECT head.secret_id, head.path, head.secret_path, head.rotation_enabled, head.rotation_schedule,
               head.last_rotated_at, kept.rotator, kept.settings, kept.revision, kept.grace_seconds,
               kept.next_rotation_at, kept.failure, kept.failing_since, kept.updated_by, kept.updated_at
        FROM secrets.secrets AS head
        JOIN secrets.rotations AS kept ON kept.tenant_id = \(tenant) AND kept.secret_id = head.secret_id
        WHERE head.tenant_id = \(tenant) AND head.mount_id = \(mount.id) AND head.path = \(path.path)
        """
    }

    /// Those of the tenant, by their names; of one mount where one is given.
    func page(after name: String, limit: Int, failing: Bool, mount: UniqueID?) -> Query {
        """
        SELECT head.secret_id, head.path, head.secret_path, head.rotation_enabled, head.rotation_schedule,
               head.last_rotated_at, kept.rotator, kept.grace_seconds, kept.next_rotation_at, kept.failure,
               kept.failing_since
        FROM secrets.rotations AS kept
        JOIN secrets.secrets AS head ON head.tenant_id = \(tenant) AND head.secret_id = kept.secret_id
        WHERE kept.tenant_id = \(tenant) AND head.secret_path > \(name)
          AND (NOT \(failing) OR kept.failure IS NOT NULL)
          AND (\(mount)::uuid IS NULL OR head.mount_id = \(mount)::uuid)
        ORDER BY head.secret_path
        LIMIT \(limit: limit)
        """
    }

    func named(_ name: String) -> Query {
        """
        SELECT head.secret_id, head.path, head.secret_path, head.rotation_enabled, head.rotation_schedule,
               head.last_rotated_at, kept.rotator, kept.grace_seconds, kept.next_rotation_at, kept.failure,
               kept.failing_since
        FROM secrets.secrets AS head
        JOIN secrets.rotations AS kept ON kept.tenant_id = \(tenant) AND kept.secret_id = head.secret_id
        WHERE head.tenant_id = \(tenant) AND head.secret_path = \(name)
        """
    }

    func insert(_ secret: UniqueID, _ kept: KeptPlan, at now: Instant, by actor: String) -> Query {
        """
        INSERT INTO secrets.rotations
            (tenant_id, secret_id, rotator, settings, revision, grace_seconds, next_rotation_at, created_by, created_at,
             updated_by, updated_at)
        VALUES (\(tenant), \(secret), \(kept.rotator.rawValue), \(kept.settings), \(kept.revision), \(kept.grace),
                \(kept.nextRotationAt), \(actor), \(now), \(actor), \(now))
        """
    }

    func update(_ secret: UniqueID, _ kept: KeptPlan, at now: Instant, by actor: String) -> Query {
        """
        UPDATE secrets.rotations
        SET rotator = \(kept.rotator.rawValue), settings = \(kept.settings), revision = \(kept.revision),
            grace_seconds = \(kept.grace), next_rotation_at = \(kept.nextRotationAt), updated_by = \(actor),
            updated_at = \(now)
        WHERE tenant_id = \(tenant) AND secret_id = \(secret)
        """
    }

    /// What stands with the secret itself.
    func mark(_ secret: UniqueID, isEnabled: Bool, schedule: RotationSchedule?) -> Query {
        """
        UPDATE secrets.secrets SET rotation_enabled = \(isEnabled), rotation_schedule = \(schedule?.text)
        WHERE tenant_id = \(tenant) AND secret_id = \(secret)
        """
    }

    func delete(_ secret: UniqueID) -> Query {
        "DELETE FROM secrets.rotations WHERE tenant_id = \(tenant) AND secret_id = \(secret)"
    }

    func move(_ secret: UniqueID, next: Instant?) -> Query {
        """
        UPDATE secrets.rotations SET next_rotation_at = \(next)
        WHERE tenant_id = \(tenant) AND secret_id = \(secret)
        """
    }

    // MARK: Failures

    /// Gives `is_told`: whether the chronicle knows already.
    func fail(_ secret: UniqueID, _ reason: String, isAlarming: Bool, at now: Instant) -> Query {
        """
        UPDATE secrets.rotations AS kept
        SET failure = \(reason), failing_since = coalesce(kept.failing_since, \(now)),
            told_failing_at = CASE WHEN \(isAlarming) THEN coalesce(kept.told_failing_at, \(now))
                                   ELSE kept.told_failing_at END
        FROM secrets.rotations AS before
        WHERE kept.tenant_id = \(tenant) AND kept.secret_id = \(secret)
          AND before.tenant_id = \(tenant) AND before.secret_id = \(secret)
        RETURNING before.told_failing_at IS NOT NULL AS is_told, kept.failing_since
        """
    }

    /// Gives `is_told`: whether the chronicle knew that it failed.
    func mend(_ secret: UniqueID) -> Query {
        """
        UPDATE secrets.rotations AS kept
        SET failure = NULL, failing_since = NULL, told_failing_at = NULL
        FROM secrets.rotations AS before
        WHERE kept.tenant_id = \(tenant) AND kept.secret_id = \(secret) AND kept.failure IS NOT NULL
          AND before.tenant_id = \(tenant) AND before.secret_id = \(secret)
        RETURNING before.told_failing_at IS NOT NULL AS is_told, before.failing_since
        """
    }

    // MARK: Runs

    /// Of secrets for which something is due, each once; those that waited longest first.
    func due(at now: Instant, limit: Int) -> Query {
        """
        SELECT due.secret_id
        FROM (
            SELECT kept.secret_id, kept.next_rotation_at AS due_at
            FROM secrets.rotations AS kept
            WHERE kept.tenant_id = \(tenant) AND kept.next_rotation_at <= \(now)
              AND NOT EXISTS (
                  SELECT FROM secrets.rotation_runs AS open
                  WHERE open.tenant_id = \(tenant) AND open.secret_id = kept.secret_id
                    AND open.state IN ('proposed', 'written')
              )
            UNION ALL
            SELECT run.secret_id, run.next_attempt_at
            FROM secrets.rotation_runs AS run
            WHERE run.tenant_id = \(tenant) AND run.next_attempt_at <= \(now)
        ) AS due
        GROUP BY due.secret_id
        ORDER BY min(due.due_at)
        LIMIT \(limit: limit)
        """
    }

    func runs(of secrets: [UniqueID], limit: Int) -> Query {
        """
        SELECT run.run_id, run.secret_id, run.rotator, run.state, run.reason, run.asked_by, run.from_version, run.to_version,
               run.attempts, run.failure, run.next_attempt_at, run.started_at, run.written_at, run.grace_ends_at, run.ended_at
        FROM unnest(\(secrets)) AS wanted (secret_id)
        CROSS JOIN LATERAL (
            SELECT run_id, secret_id, rotator, state, reason, asked_by, from_version, to_version, attempts, failure,
                   next_attempt_at, started_at, written_at, grace_ends_at, ended_at
            FROM secrets.rotation_runs
            WHERE tenant_id = \(tenant) AND secret_id = wanted.secret_id
            ORDER BY run_id DESC
            LIMIT \(limit: limit)
        ) AS run
        ORDER BY run.run_id DESC
        """
    }

    /// Those that have not ended, the oldest first, with what they propose.
    func unfinished(of secret: UniqueID) -> Query {
        """
        SELECT run_id, secret_id, rotator, state, reason, asked_by, from_version, to_version, attempts, failure,
               next_attempt_at, started_at, written_at, grace_ends_at, ended_at, proposed
        FROM secrets.rotation_runs
        WHERE tenant_id = \(tenant) AND secret_id = \(secret) AND next_attempt_at IS NOT NULL
        ORDER BY run_id
        LIMIT 1000
        """
    }

    func insert(_ run: RotationRun, proposed: [UInt8]?) -> Query {
        """
        INSERT INTO secrets.rotation_runs
            (tenant_id, run_id, secret_id, rotator, state, reason, asked_by, proposed, from_version, to_version, attempts,
             failure, next_attempt_at, started_at, written_at, grace_ends_at, ended_at)
        VALUES (\(tenant), \(run.id), \(run.secret), \(run.rotator.rawValue), \(run.state.rawValue),
                \(run.reason.rawValue), \(run.askedBy), \(run.state.hasEnded ? nil : proposed), \(run.fromVersion),
                \(run.toVersion), \(run.attempts), \(run.failure), \(run.nextAttemptAt), \(run.startedAt),
                \(run.writtenAt), \(run.graceEndsAt), \(run.endedAt))
        """
    }

    /// What was proposed goes once the run has ended.
    func update(_ run: RotationRun) -> Query {
        """
        UPDATE secrets.rotation_runs
        SET state = \(run.state.rawValue), proposed = CASE WHEN \(run.state.hasEnded) THEN NULL ELSE proposed END,
            to_version = \(run.toVersion), attempts = \(run.attempts), failure = \(run.failure),
            next_attempt_at = \(run.nextAttemptAt), written_at = \(run.writtenAt), grace_ends_at = \(run.graceEndsAt),
            ended_at = \(run.endedAt)
        WHERE tenant_id = \(tenant) AND run_id = \(run.id)
        """
    }

    /// All but the last hundred that have ended.
    func prune(_ secret: UniqueID) -> Query {
        """
        DELETE FROM secrets.rotation_runs
        WHERE tenant_id = \(tenant) AND secret_id = \(secret) AND ended_at IS NOT NULL
          AND run_id < (
              SELECT run_id FROM secrets.rotation_runs
              WHERE tenant_id = \(tenant) AND secret_id = \(secret)
              ORDER BY run_id DESC
              OFFSET 99
              LIMIT 1
          )
        """
    }

    // MARK: Versions

    /// What is before `version` can be read until `end`, and not longer.
    func end(versionsBefore version: Int, of secret: UniqueID, at end: Instant) -> Query {
        """
        UPDATE secrets.secret_versions SET deleted_at = \(end)
        WHERE tenant_id = \(tenant) AND secret_id = \(secret) AND version < \(version) AND NOT is_destroyed
          AND (deleted_at IS NULL OR deleted_at > \(end))
        """
    }

    func rotated(_ secret: UniqueID, at now: Instant) -> Query {
        """
        UPDATE secrets.secrets SET last_rotated_at = \(now)
        WHERE tenant_id = \(tenant) AND secret_id = \(secret)
        """
    }

    /// The secret by its identifier, and its mount; held until the transaction's end.
    func held(_ secret: UniqueID) -> Query {
        """
        SELECT secret_id, mount_id, path, secret_path, version, version_deleted_at, is_destroyed, rotation_enabled,
               rotation_schedule, last_rotated_at
        FROM secrets.secrets
        WHERE tenant_id = \(tenant) AND secret_id = \(secret)
        FOR UPDATE
        """
    }

    func held(_ path: SecretPath, in mount: Mount) -> Query {
        """
        SELECT secret_id, mount_id, path, secret_path, version, version_deleted_at, is_destroyed, rotation_enabled,
               rotation_schedule, last_rotated_at
        FROM secrets.secrets
        WHERE tenant_id = \(tenant) AND mount_id = \(mount.id) AND path = \(path.path)
        FOR UPDATE
        """
    }

    func plan(of secret: UniqueID) -> Query {
        """
        SELECT rotator, settings, revision, grace_seconds, next_rotation_at
        FROM secrets.rotations
        WHERE tenant_id = \(tenant) AND secret_id = \(secret)
        FOR UPDATE
        """
    }
}

/// A plan as its row has it.
struct KeptPlan {
    var rotator: Rotator.Kind
    var settings: [UInt8]
    var revision: Int
    var grace: Int
    var nextRotationAt: Instant?
}

/// A secret's row, as rotations need it.
struct HeldSecret {
    var secret: UniqueID
    var mount: UniqueID
    var path: SecretPath
    var version: Int
    var deletedAt: Instant?
    var isDestroyed: Bool
    var isEnabled: Bool
    var schedule: String?
    var lastRotatedAt: Instant?

    func isLive(at now: Instant) -> Bool { version > 0 && !isDestroyed && deletedAt.map { $0 > now } ?? true }

    init(_ row: Row) throws {
        secret = try row["secret_id"]
        mount = try row["mount_id"]
        path = SecretPath(kept: try row["path"], reversed: try row["secret_path"])
        version = try row["version"]
        deletedAt = try row["version_deleted_at"]
        isDestroyed = try row["is_destroyed"]
        isEnabled = try row["rotation_enabled"]
        schedule = try row["rotation_schedule"]
        lastRotatedAt = try row["last_rotated_at"]
    }
}

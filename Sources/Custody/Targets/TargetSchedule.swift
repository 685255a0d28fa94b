import Evidence
import Postgres

/// When targets are due: reads and writes `custody.target_looks`.
struct TargetSchedule {
    /// Where a target stands when its time has come.
    struct Standing {
        var id: UniqueID
        /// `nil`: it waits: its accord does not hold, its artifact is retired, or nothing is deployed there.
        var intervalSeconds: Int?
        var dueAt: Instant
    }

    /// A target that is new or has changed is looked at soon; one that is disabled or removed no more.
    func plan(_ target: ObservedTarget, of tenant: TenantID, in db: isolated Connection) throws {
        let rhythm = LookRhythm(of: target.id, intervalSeconds: LookRhythm.soonSeconds)
        let next = target.isEnabled && !target.isRemoved ? rhythm.soon(after: target.changedAt) : nil
        try db.execute(
            """
            INSERT INTO custody.target_looks AS known (tenant_id, target_id, next_due_at)
            VALUES (\(tenant), \(target.id), \(next))
            ON CONFLICT (tenant_id, target_id) DO UPDATE
            SET next_due_at = excluded.next_due_at, planned_interval_sec = NULL
            WHERE known.tenant_id = \(tenant)
            """
        )
    }

    /// Targets whose time has come, locked; those that another server plans are left to it.
    func due(at now: Instant, limit: Int, of tenant: TenantID, in db: isolated Connection) throws
        -> [Standing]
    {
        try db.rows(
            """
            SELECT \(standingAt: now) AS interval_sec, target.target_id, look.next_due_at
            FROM custody.target_looks AS look
            JOIN custody.targets AS target
              ON target.tenant_id = look.tenant_id AND target.target_id = look.target_id
            WHERE look.tenant_id = \(tenant) AND look.next_due_at <= \(now)
            ORDER BY look.next_due_at
            LIMIT \(limit: limit)
            FOR UPDATE OF look SKIP LOCKED
            """,
            as: Standing.init
        )
    }

    /// Whether a version of an accord was made, began or ended between the two moments: intervals may be others then.
    func accordsMoved(since earlier: Instant, until now: Instant, of tenant: TenantID) -> Query {
        """
        SELECT EXISTS (
            SELECT FROM custody.accord_bindings
            WHERE tenant_id = \(tenant)
              AND (created_at > \(earlier) OR (effective_from > \(earlier) AND effective_from <= \(now))
                   OR (effective_until > \(earlier) AND effective_until <= \(now)))
        ) AS is_moved
        """
    }

    /// Targets that were planned by another interval than holds now, locked.
    func misplanned(at now: Instant, limit: Int, of tenant: TenantID, in db: isolated Connection) throws
        -> [Standing]
    {
        try db.rows(
            """
            SELECT standing.interval_sec, look.target_id, look.next_due_at
            FROM custody.target_looks AS look
            JOIN custody.targets AS target
              ON target.tenant_id = look.tenant_id AND target.target_id = look.target_id
            CROSS JOIN LATERAL (SELECT \(standingAt: now) AS interval_sec) AS standing
            WHERE look.tenant_id = \(tenant) AND look.next_due_at > \(now)
              AND look.planned_interval_sec IS NOT NULL
              AND look.planned_interval_sec IS DISTINCT FROM standing.interval_sec
            ORDER BY look.next_due_at
            LIMIT \(limit: limit)
            FOR UPDATE OF look SKIP LOCKED
            """,
            as: Standing.init
        )
    }

    /// Writes what was seen, unless the target has changed since the look began. The verdict's beginning stays as long as the
    /// verdict does.
    func note(_ looks: [LookedAt], of tenant: TenantID, in db: isolated Connection) throws {
        for look in looks {
            let verdict = look.verdict.rawValue
            try db.execute(
                """
                UPDATE custody.target_looks AS look
                SET since = CASE WHEN look.verdict = \(verdict) THEN coalesce(look.since, \(look.at)) ELSE \(look.at) END,
                    looked_at = \(look.at), verdict = \(verdict), duration_ms = \(look.note.durationMilliseconds),
                    seen = \(look.note.seen), failure = \(look.note.failure),
                    verification_result_id = \(look.verificationID)
                WHERE look.tenant_id = \(tenant) AND look.target_id = \(look.note.target)
                  AND (look.looked_at IS NULL OR look.looked_at <= \(look.at))
                  AND EXISTS (
                      SELECT FROM custody.targets AS target
                      WHERE target.tenant_id = look.tenant_id AND target.target_id = look.target_id
                        AND target.changed_at <= \(look.at) AND target.removed_at IS NULL
                  )
                """
            )
        }
    }

    /// Those that are planned are due at `moment`, or earlier.
    func bringForward(
        _ targets: [UniqueID],
        to moment: Instant,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            UPDATE custody.target_looks
            SET next_due_at = \(moment)
            WHERE tenant_id = \(tenant) AND target_id = ANY(\(targets)) AND next_due_at > \(moment)
            """
        )
    }

    /// Writes when each is due next, and by which interval that was found.
    func move(
        _ planned: [(id: UniqueID, next: Instant, intervalSeconds: Int?)],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        guard !planned.isEmpty else { return }
        let rows: [[any PostgresBindable]] = planned.map { [$0.id, $0.next, $0.intervalSeconds] }
        try db.execute(
            """
            UPDATE custody.target_looks AS look
            SET next_due_at = next.next_due_at, planned_interval_sec = next.planned_interval_sec
            FROM (VALUES \(rows: rows)) AS next (target_id, next_due_at, planned_interval_sec)
            WHERE look.tenant_id = \(tenant) AND look.target_id = next.target_id
            """
        )
    }
}

extension Query.StringInterpolation {
    /// How often `target` is to be looked at, in seconds; null where it waits. Of the accord that its artifact stands
    /// under the version holds that has begun last, unless that one has ended.
    mutating func appendInterpolation(standingAt now: Instant) {
        appendLiteral(
            """
            (
                SELECT least(version.verification_interval_sec, target.interval_sec)
                FROM custody.governed_artifacts AS artifact
                JOIN custody.custody_heads AS head
                  ON head.tenant_id = artifact.tenant_id AND head.governed_artifact_id = artifact.governed_artifact_id
                JOIN custody.accord_bindings AS bound
                  ON bound.tenant_id = artifact.tenant_id AND bound.accord_binding_id = artifact.accord_binding_id
                CROSS JOIN LATERAL (
                    SELECT accord.verification_interval_sec, accord.is_cancelled, accord.effective_until
                    FROM custody.accord_bindings AS accord
                    WHERE accord.tenant_id = bound.tenant_id AND accord.accord_id = bound.accord_id
                      AND accord.effective_from <=
            """
        )
        appendLiteral(" ")
        appendInterpolation(now)
        appendLiteral(
            """

                    ORDER BY accord.version DESC
                    LIMIT 1
                ) AS version
                WHERE artifact.tenant_id = target.tenant_id
                  AND artifact.governed_artifact_id = target.governed_artifact_id AND head.state <> 'retired'
                  AND NOT version.is_cancelled AND (version.effective_until IS NULL OR version.effective_until >
            """
        )
        appendLiteral(" ")
        appendInterpolation(now)
        appendLiteral(
            """
            )
                  AND EXISTS (
                      SELECT FROM custody.deployment_states AS deployment
                      WHERE deployment.tenant_id = target.tenant_id
                        AND deployment.governed_artifact_id = target.governed_artifact_id
                        AND deployment.target_kind = target.target_kind
                        AND deployment.target_identifier = target.target_identifier
                  )
            )
            """
        )
    }
}

extension TargetSchedule.Standing {
    fileprivate init(_ row: Row) throws {
        id = try row["target_id"]
        intervalSeconds = try row["interval_sec"]
        dueAt = try row["next_due_at"]
    }
}

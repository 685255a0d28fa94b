import Evidence
import Postgres

/// Reads and writes `custody.targets`, and reads what was seen there last.
struct TargetStore {
    /// Targets that are not removed by name, after the cursor; of one artifact or of all, with one verdict or any.
    func page(_ page: PageRequest, artifact: UniqueID?, verdict: Verdict?, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: ObservedTarget.self)
        WHERE target.tenant_id = \(tenant) AND target.removed_at IS NULL
          AND (target.target_name, target.target_id) > (\(page.after?.key ?? ""), \(page.after?.id ?? .least))
          AND (\(artifact) IS NULL OR target.governed_artifact_id = \(artifact))
          AND (\(verdict?.rawValue) IS NULL OR look.verdict = \(verdict?.rawValue))
        ORDER BY target.target_name, target.target_id
        LIMIT \(limit: page.rowLimit)
        """
    }

    /// The target of that identifier, or that bears the name now.
    func find(_ reference: String, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: ObservedTarget.self)
        WHERE target.tenant_id = \(tenant)
          AND (target.target_id = \(UniqueID(reference))
               OR (target.target_name = \(reference) AND target.removed_at IS NULL))
        LIMIT 1
        """
    }

    func one(_ target: UniqueID, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: ObservedTarget.self)
        WHERE target.tenant_id = \(tenant) AND target.target_id = \(target)
        """
    }

    /// The same, locked.
    func locked(_ reference: String, of tenant: TenantID, in db: isolated Connection) throws
        -> ObservedTarget?
    {
        try db.first(
            """
            SELECT \(columnsOf: ObservedTarget.self)
            WHERE target.tenant_id = \(tenant)
              AND (target.target_id = \(UniqueID(reference))
                   OR (target.target_name = \(reference) AND target.removed_at IS NULL))
            LIMIT 1
            FOR UPDATE OF target
            """,
            as: ObservedTarget.init
        )
    }

    /// The enabled targets of an artifact by name, each with what shall stand there; null where nothing is deployed. All of
    /// them, or those that `named` is the name, the identifier or the place of.
    func looking(at artifact: UniqueID, named: String?, limit: Int, of tenant: TenantID) -> Query {
        """
        SELECT deployment.desired_cid, \(columnsOf: ObservedTarget.self)
        LEFT JOIN custody.deployment_states AS deployment
          ON deployment.tenant_id = target.tenant_id
         AND deployment.governed_artifact_id = target.governed_artifact_id
         AND deployment.target_kind = target.target_kind AND deployment.target_identifier = target.target_identifier
        WHERE target.tenant_id = \(tenant) AND target.governed_artifact_id = \(artifact)
          AND target.removed_at IS NULL AND target.is_enabled
          AND (\(named) IS NULL OR target.target_name = \(named) OR target.target_id = \(named.flatMap { UniqueID($0) })
               OR target.target_identifier = \(named)
               OR target.target_kind || '/' || target.target_identifier = \(named))
        ORDER BY target.target_name, target.target_id
        LIMIT \(limit: limit)
        """
    }

    /// Those of `targets` that are enabled.
    func enabled(_ targets: [UniqueID], of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: ObservedTarget.self)
        WHERE target.tenant_id = \(tenant) AND target.target_id = ANY(\(targets))
          AND target.removed_at IS NULL AND target.is_enabled
        ORDER BY target.target_id
        LIMIT \(limit: max(1, targets.count))
        """
    }

    /// The target, if it is enabled and to be looked at now by itself: its accord holds, its artifact is not retired, and
    /// something is deployed there.
    func standing(_ target: UniqueID, at now: Instant, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: ObservedTarget.self)
        WHERE target.tenant_id = \(tenant) AND target.target_id = \(target)
          AND target.removed_at IS NULL AND target.is_enabled
          AND \(standingAt: now) IS NOT NULL
        """
    }

    /// How many targets that are not removed the tenant has, and how many of them were last seen in each verdict.
    func counts(of tenant: TenantID) -> Query {
        """
        SELECT coalesce(look.verdict, CASE WHEN target.is_enabled THEN 'unknown' ELSE 'off' END) AS verdict,
               count(*) AS targets
        FROM custody.targets AS target
        LEFT JOIN custody.target_looks AS look
          ON look.tenant_id = target.tenant_id AND look.target_id = target.target_id
        WHERE target.tenant_id = \(tenant) AND target.removed_at IS NULL
        GROUP BY 1
        ORDER BY 1
        LIMIT 10
        """
    }

    /// Which of `names` are taken.
    func taken(_ names: [String], of tenant: TenantID, in db: isolated Connection) throws -> Set<String> {
        Set(
            try db.rows(
                """
                SELECT target_name FROM custody.targets
                WHERE tenant_id = \(tenant) AND target_name = ANY(\(names)) AND removed_at IS NULL
                ORDER BY target_name
                LIMIT \(limit: names.count)
                """
            ) { row in try row["target_name"] as String }
        )
    }

    /// As it is since `entryID`.
    func write(
        _ target: ObservedTarget,
        entryID: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        let settings = target.settings
        try db.execute(
            """
            INSERT INTO custody.targets AS known (
                tenant_id, target_id, target_name, governed_artifact_id, target_kind, target_identifier, protocol, address,
                parameters, credential, object, reach, timeout_sec, max_bytes, max_visits, requests_per_sec, interval_sec,
                is_enabled, added_by, added_at, changed_at, removed_at, chronicle_entry_id
            )
            VALUES (
                \(tenant), \(target.id), \(target.name), \(target.artifact.id), \(target.place.kind),
                \(target.place.identifier), \(settings.protocolName), \(settings.address), \(settings.parametersJSON),
                \(settings.credential), \(settings.object), \(settings.reach.rawValue),
                \(settings.limits.timeoutSeconds), \(settings.limits.bytes), \(settings.limits.visits),
                \(settings.limits.requestsPerSecond), \(settings.intervalSeconds), \(target.isEnabled),
                \(target.addedBy), \(target.addedAt), \(target.changedAt), \(target.removedAt), \(entryID)
            )
            ON CONFLICT (tenant_id, target_id) DO UPDATE SET
                target_name = excluded.target_name, protocol = excluded.protocol, address = excluded.address,
                parameters = excluded.parameters, credential = excluded.credential, object = excluded.object,
                reach = excluded.reach, timeout_sec = excluded.timeout_sec, max_bytes = excluded.max_bytes,
                max_visits = excluded.max_visits, requests_per_sec = excluded.requests_per_sec,
                interval_sec = excluded.interval_sec, is_enabled = excluded.is_enabled,
                changed_at = excluded.changed_at, removed_at = excluded.removed_at,
                chronicle_entry_id = excluded.chronicle_entry_id
                WHERE known.tenant_id = \(tenant)
            """
        )
    }
}

extension Query.StringInterpolation {
    /// The columns of a target with its latest look, and where they come from; a text of ours, so that they are listed
    /// once.
    mutating func appendInterpolation(columnsOf type: ObservedTarget.Type) {
        appendLiteral(
            """
            target.target_id, target.target_name, target.governed_artifact_id, artifact.artifact_type,
                   artifact.artifact_name, target.target_kind, target.target_identifier, target.protocol, target.address,
                   target.parameters, target.credential, target.object, target.reach, target.timeout_sec,
                   target.max_bytes, target.max_visits, target.requests_per_sec, target.interval_sec, target.is_enabled,
                   target.added_by, target.added_at, target.changed_at, target.removed_at, look.next_due_at,
                   look.looked_at, look.verdict, look.since, look.duration_ms, look.seen, look.failure,
                   look.verification_result_id
            FROM custody.targets AS target
            JOIN custody.governed_artifacts AS artifact
              ON artifact.tenant_id = target.tenant_id AND artifact.governed_artifact_id = target.governed_artifact_id
            LEFT JOIN custody.target_looks AS look
              ON look.tenant_id = target.tenant_id AND look.target_id = target.target_id
            """
        )
    }
}

extension ObservedTarget {
    init(_ row: Row) throws {
        let reach: String = try row["reach"]
        self.init(
            id: try row["target_id"],
            name: try row["target_name"],
            artifact: try ArtifactReference(row),
            place: Target(kind: try row["target_kind"], identifier: try row["target_identifier"]),
            settings: TargetSettings(
                protocolName: try row["protocol"],
                address: try row["address"],
                parameters: TargetSettings.parameters(in: try row["parameters"]),
                credential: try row["credential"],
                object: try row["object"],
                reach: TargetSettings.Reach(rawValue: reach) ?? .public,
                limits: TargetLimits(
                    timeoutSeconds: try row["timeout_sec"],
                    bytes: try row["max_bytes"],
                    visits: try row["max_visits"],
                    requestsPerSecond: try row["requests_per_sec"]
                ),
                intervalSeconds: try row["interval_sec"]
            ),
            isEnabled: try row["is_enabled"],
            addedBy: try row["added_by"],
            addedAt: try row["added_at"],
            changedAt: try row["changed_at"],
            removedAt: try row["removed_at"],
            look: try TargetLook(row)
        )
    }
}

extension TargetLook {
    fileprivate init(_ row: Row) throws {
        nextDueAt = try row["next_due_at"]
        lookedAt = try row["looked_at"]
        verdict = (try row["verdict"] as String?).flatMap(Verdict.init)
        since = try row["since"]
        durationMilliseconds = try row["duration_ms"]
        seen = try row["seen"]
        failure = try row["failure"]
        verificationID = try row["verification_result_id"]
    }
}

import Access
import Evidence
import Postgres

/// Reads `drift.baseline_tenant_summaries` and `drift.cause_summaries`, in the tenant of the baselines.
struct MatrixStore {
    let tenant: TenantID

    /// The worst first, after a place.
    func worst(_ baseline: UniqueID, _ filter: MatrixFilter, after place: MatrixPlace?, limit: Int) -> Query {
        """
        SELECT \(columnsOf: MatrixRow.self)
        WHERE tenant_id = \(tenant) AND baseline_profile_id = \(baseline) AND ended_at IS NULL
          AND state = ANY(\(filter.states.map(\.rawValue)))
          AND (\(filter.severity?.rawValue) IS NULL
               OR CASE \(filter.severity?.rawValue) WHEN 'high' THEN open_high WHEN 'medium' THEN open_medium
                       ELSE open_low END > 0)
          AND (\(filter.text) IS NULL OR strpos(lower(managed_tenant_name), lower(\(filter.text))) > 0)
          AND (\(place?.badness) IS NULL OR badness < \(place?.badness)
               OR (badness = \(place?.badness) AND managed_tenant_name > \(place?.name ?? "")))
        ORDER BY badness DESC, managed_tenant_name
        LIMIT \(limit: limit)
        """
    }

    /// By the tenants' names, after a place.
    func named(_ baseline: UniqueID, _ filter: MatrixFilter, after place: MatrixPlace?, limit: Int) -> Query {
        """
        SELECT \(columnsOf: MatrixRow.self)
        WHERE tenant_id = \(tenant) AND baseline_profile_id = \(baseline) AND ended_at IS NULL
          AND state = ANY(\(filter.states.map(\.rawValue)))
          AND (\(filter.severity?.rawValue) IS NULL
               OR CASE \(filter.severity?.rawValue) WHEN 'high' THEN open_high WHEN 'medium' THEN open_medium
                       ELSE open_low END > 0)
          AND (\(filter.text) IS NULL OR strpos(lower(managed_tenant_name), lower(\(filter.text))) > 0)
          AND managed_tenant_name > \(place?.name ?? "")
        ORDER BY managed_tenant_name
        LIMIT \(limit: limit)
        """
    }

    /// Those that were looked at longest ago first, and never before all.
    func oldest(_ baseline: UniqueID, _ filter: MatrixFilter, after place: MatrixPlace?, limit: Int) -> Query
    {
        """
        SELECT \(columnsOf: MatrixRow.self)
        WHERE tenant_id = \(tenant) AND baseline_profile_id = \(baseline) AND ended_at IS NULL
          AND state = ANY(\(filter.states.map(\.rawValue)))
          AND (\(filter.severity?.rawValue) IS NULL
               OR CASE \(filter.severity?.rawValue) WHEN 'high' THEN open_high WHEN 'medium' THEN open_medium
                       ELSE open_low END > 0)
          AND (\(filter.text) IS NULL OR strpos(lower(managed_tenant_name), lower(\(filter.text))) > 0)
          AND (\(place?.name) IS NULL
               OR coalesce(looked_at, '-infinity') > coalesce(\(place?.lookedAt), '-infinity')
               OR (coalesce(looked_at, '-infinity') = coalesce(\(place?.lookedAt), '-infinity')
                   AND managed_tenant_name > \(place?.name ?? "")))
        ORDER BY coalesce(looked_at, '-infinity'), managed_tenant_name
        LIMIT \(limit: limit)
        """
    }

    /// How many tenants stand in which state; of one baseline, or of all.
    func totals(_ baseline: UniqueID?) -> Query {
        """
        SELECT state, count(*) AS tenant_count
        FROM drift.baseline_tenant_summaries
        WHERE tenant_id = \(tenant) AND (\(baseline) IS NULL OR baseline_profile_id = \(baseline)) AND ended_at IS NULL
        GROUP BY state
        ORDER BY state
        """
    }

    /// How many tenants have which state as their worst.
    var tenantTotals: Query {
        """
        SELECT state, count(*) AS tenant_count
        FROM (
            SELECT DISTINCT ON (managed_tenant_id) managed_tenant_id, state
            FROM drift.baseline_tenant_summaries
            WHERE tenant_id = \(tenant) AND ended_at IS NULL
            ORDER BY managed_tenant_id, badness DESC
        ) AS worst
        GROUP BY state
        ORDER BY state
        """
    }

    /// Moves with each summary that is told, and with those that come and go.
    var mark: Query {
        """
        SELECT count(*) AS cell_count, coalesce(sum(change_number), 0)::bigint AS changes
        FROM drift.baseline_tenant_summaries
        WHERE tenant_id = \(tenant) AND ended_at IS NULL
        """
    }

    /// Tenants over all baselines, the one with the worst cell first, after a place.
    func tenants(_ filter: MatrixFilter, after place: MatrixPlace?, limit: Int) -> Query {
        """
        SELECT managed_tenant_id, managed_tenant_name, badness
        FROM (
            SELECT managed_tenant_id, managed_tenant_name, max(badness) AS badness
            FROM drift.baseline_tenant_summaries
            WHERE tenant_id = \(tenant) AND ended_at IS NULL
              AND state = ANY(\(filter.states.map(\.rawValue)))
              AND (\(filter.severity?.rawValue) IS NULL
                   OR CASE \(filter.severity?.rawValue) WHEN 'high' THEN open_high WHEN 'medium' THEN open_medium
                           ELSE open_low END > 0)
              AND (\(filter.text) IS NULL OR strpos(lower(managed_tenant_name), lower(\(filter.text))) > 0)
            GROUP BY managed_tenant_id, managed_tenant_name
        ) AS worst
        WHERE \(place?.badness) IS NULL OR badness < \(place?.badness)
           OR (badness = \(place?.badness) AND managed_tenant_name > \(place?.name ?? ""))
        ORDER BY badness DESC, managed_tenant_name
        LIMIT \(limit: limit)
        """
    }

    /// All cells of some tenants, by tenant and baseline.
    func cells(of managed: [TenantID], limit: Int) -> Query {
        """
        SELECT \(columnsOf: MatrixRow.self)
        WHERE tenant_id = \(tenant) AND managed_tenant_id = ANY(\(managed)) AND ended_at IS NULL
        ORDER BY managed_tenant_id, baseline_profile_id
        LIMIT \(limit: limit)
        """
    }

    // MARK: Causes

    /// What stands in most tenants first, after a place.
    func causes(_ baseline: UniqueID, _ filter: CauseFilter, after place: CausePlace?, limit: Int) -> Query {
        """
        SELECT cause, subject_type, subject_id, title, change_type, severity, direction, evidence_fidelity,
               tenant_count, open_count, since,
               ARRAY(
                   SELECT tenant.managed_tenant_name
                   FROM drift.cause_summaries AS one
                   JOIN drift.baseline_tenant_summaries AS tenant
                     ON tenant.tenant_id = one.tenant_id AND tenant.baseline_profile_id = one.baseline_profile_id
                    AND tenant.managed_tenant_id = one.managed_tenant_id
                   WHERE one.tenant_id = \(tenant) AND one.baseline_profile_id = \(baseline)
                     AND one.cause = grouped.cause
                   ORDER BY tenant.managed_tenant_name
                   LIMIT \(limit: Drift.causeTenants)
               ) AS tenants
        FROM (
            SELECT cause, min(subject_type) AS subject_type, min(subject_id) AS subject_id, min(title) AS title,
                   min(change_type) AS change_type, min(severity) AS severity, min(direction) AS direction,
                   min(evidence_fidelity) AS evidence_fidelity, count(*) AS tenant_count,
                   count(*) FILTER (WHERE status <> 'accepted') AS open_count, min(since) AS since
            FROM drift.cause_summaries
            WHERE tenant_id = \(tenant) AND baseline_profile_id = \(baseline)
              AND (\(filter.severity?.rawValue) IS NULL OR severity = \(filter.severity?.rawValue))
              AND (\(filter.subjectType) IS NULL OR subject_type = \(filter.subjectType))
              AND (\(filter.cause) IS NULL OR cause = \(filter.cause))
            GROUP BY cause
        ) AS grouped
        WHERE (NOT \(filter.isOpen) OR open_count > 0)
          AND (\(place?.tenantCount) IS NULL OR tenant_count < \(place?.tenantCount)
               OR (tenant_count = \(place?.tenantCount) AND cause > \(place?.cause ?? "")))
        ORDER BY tenant_count DESC, cause
        LIMIT \(limit: limit)
        """
    }

    /// In which tenants a cause stands, by their names, after one.
    func tenants(of cause: String, _ baseline: UniqueID, after name: String?, limit: Int) -> Query {
        """
        SELECT one.managed_tenant_id, tenant.managed_tenant_name, one.finding_id, one.status, one.severity, one.since
        FROM drift.cause_summaries AS one
        JOIN drift.baseline_tenant_summaries AS tenant
          ON tenant.tenant_id = one.tenant_id AND tenant.baseline_profile_id = one.baseline_profile_id
         AND tenant.managed_tenant_id = one.managed_tenant_id
        WHERE one.tenant_id = \(tenant) AND one.baseline_profile_id = \(baseline) AND one.cause = \(cause)
          AND tenant.managed_tenant_name > \(name ?? "")
        ORDER BY tenant.managed_tenant_name
        LIMIT \(limit: limit)
        """
    }

    // MARK: Which tenants are shown

    /// Tenants that are assigned: not yet looked at, if they were not before.
    func show(_ assignments: [BaselineAssignment], in db: isolated Connection) throws {
        guard !assignments.isEmpty else { return }
        let rows: [[any PostgresBindable]] = assignments.map {
            [tenant, $0.baselineID, $0.managed.id, $0.managed.name]
        }
        try db.execute(
            """
            INSERT INTO drift.baseline_tenant_summaries AS known
                (tenant_id, baseline_profile_id, managed_tenant_id, managed_tenant_name)
            VALUES \(rows: rows)
            ON CONFLICT (tenant_id, baseline_profile_id, managed_tenant_id) DO UPDATE SET ended_at = NULL
                WHERE known.tenant_id = \(tenant)
            """
        )
    }

    func end(_ baseline: UniqueID, _ managed: TenantID, at now: Instant, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE drift.baseline_tenant_summaries SET ended_at = \(now)
            WHERE tenant_id = \(tenant) AND baseline_profile_id = \(baseline) AND managed_tenant_id = \(managed)
            """
        )
        try db.execute(
            """
            DELETE FROM drift.cause_summaries
            WHERE tenant_id = \(tenant) AND baseline_profile_id = \(baseline) AND managed_tenant_id = \(managed)
            """
        )
    }

    func endAll(with baseline: UniqueID, at now: Instant, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE drift.baseline_tenant_summaries SET ended_at = \(now)
            WHERE tenant_id = \(tenant) AND baseline_profile_id = \(baseline) AND ended_at IS NULL
            """
        )
        try db.execute(
            """
            DELETE FROM drift.cause_summaries
            WHERE tenant_id = \(tenant) AND baseline_profile_id = \(baseline)
            """
        )
    }

    func endAll(of managed: TenantID, at now: Instant, in db: isolated Connection) throws {
        let ended = try db.rows(
            """
            UPDATE drift.baseline_tenant_summaries SET ended_at = \(now)
            WHERE tenant_id = \(tenant) AND managed_tenant_id = \(managed) AND ended_at IS NULL
            RETURNING baseline_profile_id
            """
        ) { row in try row["baseline_profile_id"] as UniqueID }
        try db.execute(
            """
            DELETE FROM drift.cause_summaries
            WHERE tenant_id = \(tenant) AND baseline_profile_id = ANY(\(ended)) AND managed_tenant_id = \(managed)
            """
        )
    }
}

extension Query.StringInterpolation {
    mutating func appendInterpolation(columnsOf type: MatrixRow.Type) {
        appendLiteral(
            """
            baseline_profile_id, managed_tenant_id, managed_tenant_name, state, operation_run_id, run_state,
                   baseline_snapshot_id, finished_at, looked_at, subjects_total, resolved_content, resolved_meta,
                   missing_baseline, missing_current, missing_both, open_high, open_medium, open_low, accepted_count,
                   differs_since, badness
            FROM drift.baseline_tenant_summaries
            """
        )
    }
}

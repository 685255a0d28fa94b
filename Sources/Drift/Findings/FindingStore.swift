import Evidence
import Kinds
import Postgres

/// Reads and writes `drift.findings`.
struct FindingStore {
    let tenant: TenantID

    /// Of the baseline of a run: those that are not resolved, and those of the causes, locked.
    func known(of run: OperationRun, causes: [String], in db: isolated Connection) throws -> [Finding] {
        try db.rows(
            """
            SELECT \(columnsOf: Finding.self)
            WHERE tenant_id = \(tenant) AND provider_tenant_id = \(run.provider?.id)
              AND baseline_profile_id = \(run.baselineID)
              AND (status <> 'resolved' OR cause = ANY(\(causes)))
            ORDER BY finding_id
            FOR UPDATE
            """,
            as: Finding.init
        )
    }

    /// Retired ones of the tenant's own, of which findings stand.
    func retiredBaselines(limit: Int) -> Query {
        """
        SELECT profile.baseline_profile_id
        FROM drift.baseline_profiles AS profile
        WHERE profile.tenant_id = \(tenant) AND profile.retired_at IS NOT NULL
          AND EXISTS (
              SELECT FROM drift.findings AS finding
              WHERE finding.tenant_id = \(tenant) AND finding.provider_tenant_id = \(tenant)
                AND finding.baseline_profile_id = profile.baseline_profile_id AND finding.status <> 'resolved'
          )
        ORDER BY profile.baseline_profile_id
        LIMIT \(limit: limit)
        """
    }

    /// One that stands against a baseline, locked.
    func standing(of provider: TenantID, _ baseline: UniqueID, in db: isolated Connection) throws -> Finding?
    {
        try db.first(
            """
            SELECT \(columnsOf: Finding.self)
            WHERE tenant_id = \(tenant) AND provider_tenant_id = \(provider) AND baseline_profile_id = \(baseline)
              AND status <> 'resolved'
            ORDER BY finding_id
            LIMIT 1
            FOR UPDATE
            """,
            as: Finding.init
        )
    }

    /// One that is accepted until a moment that has passed, locked.
    func overdue(at now: Instant, in db: isolated Connection) throws -> Finding? {
        try db.first(
            """
            SELECT \(columnsOf: Finding.self)
            WHERE tenant_id = \(tenant) AND status = 'accepted' AND accepted_until <= \(now)
            ORDER BY accepted_until
            LIMIT 1
            FOR UPDATE
            """,
            as: Finding.init
        )
    }

    /// Baselines of other tenants against which something stands.
    func baselinesOfOthers(limit: Int) -> Query {
        """
        SELECT DISTINCT provider_tenant_id, baseline_profile_id
        FROM drift.findings
        WHERE tenant_id = \(tenant) AND provider_tenant_id <> \(tenant)
          AND status IN ('open', 'acknowledged', 'accepted', 'reopened')
        ORDER BY provider_tenant_id, baseline_profile_id
        LIMIT \(limit: limit)
        """
    }

    func one(_ id: UniqueID) -> Query {
        """
        SELECT \(columnsOf: Finding.self)
        WHERE tenant_id = \(tenant) AND finding_id = \(id)
        """
    }

    /// In the order of their identifiers, after one.
    func page(after last: UniqueID?, limit: Int) -> Query {
        """
        SELECT \(columnsOf: Finding.self)
        WHERE tenant_id = \(tenant)
          AND finding_id > coalesce(\(last), '00000000-0000-0000-0000-000000000000')
        ORDER BY finding_id
        LIMIT \(limit: limit)
        """
    }

    func locked(_ id: UniqueID, in db: isolated Connection) throws -> Finding? {
        try db.first(
            """
            SELECT \(columnsOf: Finding.self)
            WHERE tenant_id = \(tenant) AND finding_id = \(id)
            FOR UPDATE
            """,
            as: Finding.init
        )
    }

    /// The newest first, after one; against one provider's baselines where that is given.
    func page(
        _ filter: FindingFilter,
        baseline: UniqueID?,
        provider: TenantID?,
        before last: UniqueID?,
        limit: Int
    ) -> Query {
        """
        SELECT \(columnsOf: Finding.self)
        WHERE tenant_id = \(tenant)
          AND finding_id < coalesce(\(last), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
          AND status = ANY(\(filter.statuses.map(\.rawValue)))
          AND severity = coalesce(\(filter.severity?.rawValue), severity)
          AND (\(filter.fidelity?.rawValue) IS NULL OR evidence_fidelity = \(filter.fidelity?.rawValue)
               OR (evidence_fidelity IS NULL AND \(filter.fidelity?.rawValue) = 'meta'))
          AND (\(baseline) IS NULL OR baseline_profile_id = \(baseline))
          AND (\(provider?.id) IS NULL OR provider_tenant_id = \(provider?.id))
          AND (\(filter.cause) IS NULL OR cause = \(filter.cause))
          AND (\(filter.type?.rawValue) IS NULL OR subject_type = \(filter.type?.rawValue))
          AND (\(filter.run) IS NULL OR operation_run_id = \(filter.run))
        ORDER BY finding_id DESC
        LIMIT \(limit: limit)
        """
    }

    /// Findings that took a step, with what routes are to be told of it.
    ///
    /// - Parameter run: the comparison that moved them.
    func write(_ findings: [Finding], by run: UniqueID? = nil, entryID: UniqueID, in db: isolated Connection)
        throws
    {
        for part in findings.parts(of: 500) {
            try keep(Array(part), entryID: entryID, in: db)
            try keepSteps(of: Array(part), entryID, by: run, in: db)
            try NotificationStore(tenant: tenant).put(part.map(\.id), in: db)
        }
    }

    /// Findings as they are.
    func keep(_ findings: [Finding], entryID: UniqueID, in db: isolated Connection) throws {
        for part in findings.parts(of: 500) {
            let rows: [[any PostgresBindable]] = part.map { finding in
                [
                    tenant, finding.id, finding.provider.id, finding.baselineID, finding.snapshotID,
                    finding.runID, finding.type, finding.subject, finding.title, finding.cause,
                    finding.severity.rawValue, finding.direction?.rawValue, finding.fidelity.rawValue,
                    finding.keptEvidence, finding.difference, finding.status.rawValue, finding.statusBy,
                    finding.reason, finding.statusAt, finding.owner, finding.acceptedUntil,
                    finding.acceptedHash, finding.since, finding.openedAt, finding.resolvedAt,
                    finding.reopenedCount, entryID, finding.hasOldEvidence,
                ]
            }
            try db.execute(
                """
                INSERT INTO drift.findings AS known (
                    tenant_id, finding_id, provider_tenant_id, baseline_profile_id, baseline_snapshot_id,
                    operation_run_id, subject_type, subject_id, title, cause, severity, direction, evidence_fidelity,
                    evidence_jsonb, difference, status, status_by, status_reason, status_at, owner, accepted_until,
                    accepted_hash, since, opened_at, resolved_at, reopened_count, chronicle_entry_id,
                    has_old_evidence
                )
                VALUES \(rows: rows)
                ON CONFLICT (tenant_id, finding_id) DO UPDATE SET
                    baseline_snapshot_id = excluded.baseline_snapshot_id,
                    operation_run_id = excluded.operation_run_id, title = excluded.title,
                    severity = excluded.severity, direction = excluded.direction,
                    evidence_fidelity = excluded.evidence_fidelity, evidence_jsonb = excluded.evidence_jsonb,
                    difference = excluded.difference, status = excluded.status, status_by = excluded.status_by,
                    status_reason = excluded.status_reason, status_at = excluded.status_at, owner = excluded.owner,
                    accepted_until = excluded.accepted_until, accepted_hash = excluded.accepted_hash,
                    since = excluded.since, resolved_at = excluded.resolved_at,
                    reopened_count = excluded.reopened_count, chronicle_entry_id = excluded.chronicle_entry_id,
                    has_old_evidence = excluded.has_old_evidence
                    WHERE known.tenant_id = \(tenant)
                """
            )
        }
    }

    /// Says of findings from before the fidelity was kept that it is `meta`: of at most `limit` of them behind one, in the
    /// order of their identifiers, which it gives.
    func fillFidelity(after last: UniqueID?, limit: Int) -> Query {
        """
        UPDATE drift.findings
        SET evidence_fidelity = 'meta', has_old_evidence = true
        WHERE tenant_id = \(tenant) AND finding_id IN (
            SELECT finding_id FROM drift.findings
            WHERE tenant_id = \(tenant) AND evidence_fidelity IS NULL
              AND finding_id > coalesce(\(last), '00000000-0000-0000-0000-000000000000')
            ORDER BY finding_id
            LIMIT \(limit: limit)
            FOR UPDATE SKIP LOCKED
        )
        RETURNING finding_id
        """
    }
}

extension Query.StringInterpolation {
    mutating func appendInterpolation(columnsOf type: Finding.Type) {
        appendLiteral(
            """
            finding_id, provider_tenant_id, baseline_profile_id, baseline_snapshot_id, operation_run_id, subject_type,
                   subject_id, title, cause, severity, direction, evidence_fidelity, evidence_jsonb, difference, status,
                   status_by, status_reason, status_at, owner, accepted_until, accepted_hash, since, opened_at,
                   resolved_at, reopened_count, chronicle_entry_id, has_old_evidence
            FROM drift.findings
            """
        )
    }
}

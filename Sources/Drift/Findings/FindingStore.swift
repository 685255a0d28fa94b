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

    func one(_ id: UniqueID) -> Query {
        """
        SELECT \(columnsOf: Finding.self)
        WHERE tenant_id = \(tenant) AND finding_id = \(id)
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

    /// The newest first, after one.
    func page(_ filter: FindingFilter, baseline: UniqueID?, before last: UniqueID?, limit: Int) -> Query {
        """
        SELECT \(columnsOf: Finding.self)
        WHERE tenant_id = \(tenant)
          AND finding_id < coalesce(\(last), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
          AND status = ANY(\(filter.statuses.map(\.rawValue)))
          AND severity = coalesce(\(filter.severity?.rawValue), severity)
          AND (\(filter.fidelity?.rawValue) IS NULL OR evidence_fidelity = \(filter.fidelity?.rawValue)
               OR (evidence_fidelity IS NULL AND \(filter.fidelity?.rawValue) = 'meta'))
          AND (\(baseline) IS NULL OR baseline_profile_id = \(baseline))
          AND (\(filter.cause) IS NULL OR cause = \(filter.cause))
          AND (\(filter.run) IS NULL OR operation_run_id = \(filter.run))
        ORDER BY finding_id DESC
        LIMIT \(limit: limit)
        """
    }

    func write(_ findings: [Finding], entryID: UniqueID, in db: isolated Connection) throws {
        for part in findings.parts(of: 500) {
            let rows: [[any PostgresBindable]] = part.map { finding in
                [
                    tenant, finding.id, finding.provider.id, finding.baselineID, finding.snapshotID,
                    finding.runID, finding.type, finding.subject, finding.title, finding.cause,
                    finding.severity.rawValue, finding.direction?.rawValue, finding.fidelity.rawValue,
                    finding.evidence, finding.difference, finding.status.rawValue, finding.statusBy,
                    finding.reason, finding.statusAt, finding.owner, finding.acceptedUntil,
                    finding.acceptedHash, finding.since, finding.openedAt, finding.resolvedAt,
                    finding.reopenedCount, entryID,
                ]
            }
            try db.execute(
                """
                INSERT INTO drift.findings AS known (
                    tenant_id, finding_id, provider_tenant_id, baseline_profile_id, baseline_snapshot_id,
                    operation_run_id, subject_type, subject_id, title, cause, severity, direction, evidence_fidelity,
                    evidence_jsonb, difference, status, status_by, status_reason, status_at, owner, accepted_until,
                    accepted_hash, since, opened_at, resolved_at, reopened_count, chronicle_entry_id
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
                    reopened_count = excluded.reopened_count, chronicle_entry_id = excluded.chronicle_entry_id
                    WHERE known.tenant_id = \(tenant)
                """
            )
        }
    }

    /// Says of findings from before the fidelity was kept that it is `meta`; at most `limit` of them.
    func fillFidelity(limit: Int) -> Query {
        """
        UPDATE drift.findings
        SET evidence_fidelity = 'meta'
        WHERE tenant_id = \(tenant) AND finding_id IN (
            SELECT finding_id FROM drift.findings
            WHERE tenant_id = \(tenant) AND evidence_fidelity IS NULL
            ORDER BY finding_id
            LIMIT \(limit: limit)
            FOR UPDATE SKIP LOCKED
        )
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
                   resolved_at, reopened_count, chronicle_entry_id
            FROM drift.findings
            """
        )
    }
}

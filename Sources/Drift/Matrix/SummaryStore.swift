import Access
import Evidence
import Kinds
import Postgres

/// Reads and writes what the owner of a baseline is to be told of a tenant, in that tenant: `drift.due_summaries`.
struct DueSummaryStore {
    let tenant: TenantID

    /// Something that a summary tells has changed.
    func raise(_ order: SummaryOrder, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO drift.due_summaries AS known
                (tenant_id, provider_tenant_id, baseline_profile_id, change_number)
            VALUES (\(tenant), \(order.provider), \(order.baselineID), 1)
            ON CONFLICT (tenant_id, provider_tenant_id, baseline_profile_id)
                DO UPDATE SET change_number = known.change_number + 1
                WHERE known.tenant_id = \(tenant)
            """
        )
    }

    func changeNumber(_ order: SummaryOrder, in db: isolated Connection) throws -> Int? {
        try db.first(
            """
            SELECT change_number
            FROM drift.due_summaries
            WHERE tenant_id = \(tenant) AND provider_tenant_id = \(order.provider)
              AND baseline_profile_id = \(order.baselineID)
            """
        ) { row in try row["change_number"] as Int }
    }

    /// Notes what was told.
    ///
    /// - Returns: whether that was everything.
    func note(_ number: Int, _ order: SummaryOrder, in db: isolated Connection) throws -> Bool {
        try db.first(
            """
            UPDATE drift.due_summaries
            SET told_number = greatest(told_number, \(number))
            WHERE tenant_id = \(tenant) AND provider_tenant_id = \(order.provider)
              AND baseline_profile_id = \(order.baselineID)
            RETURNING told_number = change_number AS is_told
            """
        ) { row in try row["is_told"] as Bool } ?? true
    }

    func untold(limit: Int) -> Query {
        """
        SELECT provider_tenant_id, baseline_profile_id
        FROM drift.due_summaries
        WHERE tenant_id = \(tenant) AND told_number < change_number
        ORDER BY provider_tenant_id, baseline_profile_id
        LIMIT \(limit: limit)
        """
    }

    // MARK: What is told

    /// Findings of a baseline that stand, by severity and whether somebody answers for them.
    func counts(_ order: SummaryOrder, in db: isolated Connection) throws -> StandingCounts {
        let rows = try db.rows(
            """
            SELECT severity, status = 'accepted' AS is_accepted, count(*) AS finding_count, min(since) AS since
            FROM drift.findings
            WHERE tenant_id = \(tenant) AND provider_tenant_id = \(order.provider)
              AND baseline_profile_id = \(order.baselineID) AND status <> 'resolved'
            GROUP BY severity, status = 'accepted'
            ORDER BY severity
            """
        ) { row in
            (
                severity: Severity(rawValue: try row["severity"]) ?? .medium,
                isAccepted: try row["is_accepted"] as Bool, count: try row["finding_count"] as Int,
                since: try row["since"] as Instant
            )
        }
        var counts = StandingCounts()
        for row in rows {
            counts.since = min(counts.since ?? row.since, row.since)
            guard !row.isAccepted else {
                counts.accepted += row.count
                continue
            }
            switch row.severity {
            case .high: counts.high += row.count
            case .medium: counts.medium += row.count
            case .low: counts.low += row.count
            }
        }
        return counts
    }

    /// Findings of a baseline that stand, in the order of their identifiers after one.
    func standing(_ order: SummaryOrder, after last: UniqueID?, limit: Int) -> Query {
        """
        SELECT \(columnsOf: Finding.self)
        WHERE tenant_id = \(tenant) AND provider_tenant_id = \(order.provider)
          AND baseline_profile_id = \(order.baselineID) AND status <> 'resolved'
          AND finding_id > coalesce(\(last), '00000000-0000-0000-0000-000000000000')
        ORDER BY finding_id
        LIMIT \(limit: limit)
        """
    }
}

/// Writes summaries of other tenants, in the tenant of the baselines.
struct SummaryStore {
    let tenant: TenantID

    /// Writes a summary, unless a later one stands there.
    ///
    /// - Returns: whether it stands now.
    func write(_ summary: TenantSummary, in db: isolated Connection) throws -> Bool {
        let (coverage, counts) = (summary.coverage, summary.counts)
        return try db.first(
            """
            INSERT INTO drift.baseline_tenant_summaries AS known (
                tenant_id, baseline_profile_id, managed_tenant_id, managed_tenant_name, change_number, state,
                operation_run_id, run_state, baseline_snapshot_id, finished_at, looked_at, subjects_total,
                resolved_content, resolved_meta, missing_baseline, missing_current, missing_both, open_high,
                open_medium, open_low, accepted_count, differs_since, badness
            )
            VALUES (
                \(tenant), \(summary.baselineID), \(summary.managed.id), \(summary.managed.name), \(summary.number),
                \(summary.state.rawValue), \(summary.last?.id), \(summary.last?.state.rawValue),
                \(summary.last?.snapshotID), \(summary.last?.finishedAt), \(summary.seen?.finishedAt),
                \(coverage.total), \(coverage.resolvedContent), \(coverage.resolvedMeta), \(coverage.missingBaseline),
                \(coverage.missingCurrent), \(coverage.missingBoth), \(counts.high), \(counts.medium), \(counts.low),
                \(counts.accepted), \(counts.since), \(summary.badness)
            )
            ON CONFLICT (tenant_id, baseline_profile_id, managed_tenant_id) DO UPDATE SET
                managed_tenant_name = excluded.managed_tenant_name, change_number = excluded.change_number,
                state = excluded.state, operation_run_id = excluded.operation_run_id, run_state = excluded.run_state,
                baseline_snapshot_id = excluded.baseline_snapshot_id, finished_at = excluded.finished_at,
                looked_at = excluded.looked_at, subjects_total = excluded.subjects_total,
                resolved_content = excluded.resolved_content, resolved_meta = excluded.resolved_meta,
                missing_baseline = excluded.missing_baseline, missing_current = excluded.missing_current,
                missing_both = excluded.missing_both, open_high = excluded.open_high,
                open_medium = excluded.open_medium, open_low = excluded.open_low,
                accepted_count = excluded.accepted_count, differs_since = excluded.differs_since,
                badness = excluded.badness
                WHERE known.tenant_id = \(tenant) AND known.change_number <= excluded.change_number
            RETURNING true AS is_written
            """
        ) { row in try row["is_written"] as Bool } ?? false
    }

    /// Whether a summary of this number stands still; it does so until the end of the transaction.
    func stands(_ summary: TenantSummary, in db: isolated Connection) throws -> Bool {
        try db.first(
            """
            SELECT change_number
            FROM drift.baseline_tenant_summaries
            WHERE tenant_id = \(tenant) AND baseline_profile_id = \(summary.baselineID)
              AND managed_tenant_id = \(summary.managed.id)
            FOR SHARE
            """
        ) { row in try row["change_number"] as Int } == summary.number
    }

    func write(_ findings: [Finding], _ summary: TenantSummary, in db: isolated Connection) throws {
        guard !findings.isEmpty else { return }
        let rows: [[any PostgresBindable]] = findings.sorted { $0.cause < $1.cause }.map { finding in
            [
                tenant, summary.baselineID, finding.cause, summary.managed.id, finding.id, finding.type,
                finding.subject, finding.title, finding.change.rawValue, finding.severity.rawValue,
                finding.direction?.rawValue, finding.fidelity.rawValue, finding.status.rawValue,
                finding.since,
                summary.number,
            ]
        }
        try db.execute(
            """
            INSERT INTO drift.cause_summaries AS known (
                tenant_id, baseline_profile_id, cause, managed_tenant_id, finding_id, subject_type, subject_id, title,
                change_type, severity, direction, evidence_fidelity, status, since, change_number
            )
            VALUES \(rows: rows)
            ON CONFLICT (tenant_id, baseline_profile_id, cause, managed_tenant_id) DO UPDATE SET
                finding_id = excluded.finding_id, title = excluded.title, change_type = excluded.change_type,
                severity = excluded.severity, direction = excluded.direction,
                evidence_fidelity = excluded.evidence_fidelity, status = excluded.status, since = excluded.since,
                change_number = excluded.change_number
                WHERE known.tenant_id = \(tenant)
            """
        )
    }

    /// Forgets what a summary did not tell again.
    func forget(before summary: TenantSummary, in db: isolated Connection) throws {
        try db.execute(
            """
            DELETE FROM drift.cause_summaries
            WHERE tenant_id = \(tenant) AND baseline_profile_id = \(summary.baselineID)
              AND managed_tenant_id = \(summary.managed.id) AND change_number < \(summary.number)
            """
        )
    }
}

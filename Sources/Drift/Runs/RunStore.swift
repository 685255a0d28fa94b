import Evidence
import Postgres

/// Reads and writes `drift.operation_runs`.
struct RunStore {
    let tenant: TenantID

    func one(_ id: UniqueID) -> Query {
        """
        SELECT \(columnsOf: OperationRun.self)
        WHERE tenant_id = \(tenant) AND operation_run_id = \(id)
        """
    }

    func locked(_ id: UniqueID, in db: isolated Connection) throws -> OperationRun? {
        try db.first(
            """
            SELECT \(columnsOf: OperationRun.self)
            WHERE tenant_id = \(tenant) AND operation_run_id = \(id)
            FOR UPDATE
            """,
            as: OperationRun.init
        )
    }

    /// The newest first.
    func page(before last: UniqueID?, type: RunType?, baseline: UniqueID?, limit: Int) -> Query {
        """
        SELECT \(columnsOf: OperationRun.self)
        WHERE tenant_id = \(tenant)
          AND operation_run_id < coalesce(\(last), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
          AND run_type = coalesce(\(type?.rawValue), run_type)
          AND (\(baseline) IS NULL OR baseline_profile_id = \(baseline))
        ORDER BY operation_run_id DESC
        LIMIT \(limit: limit)
        """
    }

    func insert(_ run: OperationRun, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO drift.operation_runs (
                tenant_id, operation_run_id, run_type, state, provider_tenant_id, baseline_profile_id,
                baseline_snapshot_id, summary_counts, context, failure, requested_by, created_at, started_at, finished_at
            )
            VALUES (
                \(tenant), \(run.id), \(run.type.rawValue), \(run.state.rawValue), \(run.provider?.id),
                \(run.baselineID), \(run.snapshotID), \(run.counts.json), \(run.context), \(run.failure),
                \(run.requestedBy), \(run.createdAt), \(run.startedAt), \(run.finishedAt)
            )
            """
        )
    }

    func update(_ run: OperationRun, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE drift.operation_runs
            SET state = \(run.state.rawValue), baseline_snapshot_id = \(run.snapshotID),
                summary_counts = \(run.counts.json), context = \(run.context), failure = \(run.failure),
                started_at = \(run.startedAt), finished_at = \(run.finishedAt)
            WHERE tenant_id = \(tenant) AND operation_run_id = \(run.id)
            """
        )
    }
}

extension Query.StringInterpolation {
    mutating func appendInterpolation(columnsOf type: OperationRun.Type) {
        appendLiteral(
            """
            operation_run_id, run_type, state, provider_tenant_id, baseline_profile_id, baseline_snapshot_id,
                   summary_counts, context, failure, requested_by, created_at, started_at, finished_at
            FROM drift.operation_runs
            """
        )
    }
}

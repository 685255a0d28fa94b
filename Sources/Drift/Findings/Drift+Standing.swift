package import Access
package import Evidence
import Postgres

/// How many findings of a baseline stand in a tenant.
package struct StandingCount: Hashable, Sendable {
    package var baselineID: UniqueID
    package var status: FindingStatus
    package var severity: Severity
    package var count: Int
}

extension Drift {
    /// What is not resolved, by baseline, status and severity; to who acts for a provider, of that one's baselines.
    package func standing(for caller: Caller) async throws -> [StandingCount] {
        try caller.require(.read)
        var query: Query = """
            SELECT baseline_profile_id, status, severity, count(*) AS finding_count
            FROM drift.findings
            WHERE tenant_id = \(caller.tenant) AND status <> 'resolved'
            GROUP BY baseline_profile_id, status, severity
            ORDER BY baseline_profile_id, status, severity
            LIMIT 20000
            """
        if let acting = caller.acting {
            query = """
                SELECT baseline_profile_id, status, severity, count(*) AS finding_count
                FROM drift.findings
                WHERE tenant_id = \(caller.tenant) AND status <> 'resolved'
                  AND provider_tenant_id = \(acting.provider)
                GROUP BY baseline_profile_id, status, severity
                ORDER BY baseline_profile_id, status, severity
                LIMIT 20000
                """
        }
        return try await database.rows(for: caller.tenant, query) { row in
            StandingCount(
                baselineID: try row["baseline_profile_id"],
                status: FindingStatus(rawValue: try row["status"]) ?? .open,
                severity: Severity(rawValue: try row["severity"]) ?? .medium,
                count: try row["finding_count"]
            )
        }
    }

    /// The last comparison with each of these baselines that was asked for in the tenant.
    package func lastComparisons(
        for caller: Caller,
        with baselines: [UniqueID]
    ) async throws -> [UniqueID: OperationRun] {
        try caller.require(.read)
        let rows = try await database.rows(
            for: caller.tenant,
            """
            SELECT \(columnsOf: OperationRun.self)
            WHERE tenant_id = \(caller.tenant) AND operation_run_id IN (
                SELECT latest.operation_run_id
                FROM unnest(\(baselines)::uuid[]) AS wanted (baseline_profile_id)
                CROSS JOIN LATERAL (
                    SELECT run.operation_run_id
                    FROM drift.operation_runs AS run
                    WHERE run.tenant_id = \(caller.tenant) AND run.run_type = 'compare'
                      AND run.baseline_profile_id = wanted.baseline_profile_id
                    ORDER BY run.operation_run_id DESC
                    LIMIT 1
                ) AS latest
            )
            ORDER BY operation_run_id
            LIMIT 200
            """
        )
        var runs: [UniqueID: OperationRun] = [:]
        for row in rows {
            let run = try OperationRun(row)
            if let id = run.baselineID { runs[id] = run }
        }
        return runs
    }
}

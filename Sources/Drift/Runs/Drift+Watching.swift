package import Evidence
package import Postgres

extension Drift {
    /// How the newest runs stand; of one run, or of those of one baseline, where asked for.
    package func runStates(
        of tenant: TenantID,
        about id: UniqueID?,
        limit: Int
    ) async throws -> [(id: UniqueID, state: RunState)] {
        try await database.rows(
            for: tenant,
            """
            SELECT operation_run_id, state
            FROM drift.operation_runs
            WHERE tenant_id = \(tenant)
              AND (\(id) IS NULL OR operation_run_id = \(id) OR baseline_profile_id = \(id))
            ORDER BY operation_run_id DESC
            LIMIT \(limit: limit)
            """
        ) { row in
            (try row["operation_run_id"] as UniqueID, RunState(rawValue: try row["state"]) ?? .failed)
        }
    }
}

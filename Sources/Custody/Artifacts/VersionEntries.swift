package import Access
package import Evidence
import Postgres

extension Custody {
    /// The identifiers of the entries that made the current version of each of these artifacts.
    package func currentVersionEntries(
        for caller: Caller,
        of artifacts: [UniqueID]
    ) async throws -> [UniqueID: String] {
        try caller.require(.read)
        let rows = try await database.rows(
            for: caller.tenant,
            """
            SELECT governed_artifact_id, chronicle_entry_id
            FROM custody.governed_artifacts
            WHERE tenant_id = \(caller.tenant) AND governed_artifact_id = ANY(\(artifacts))
              AND chronicle_entry_id IS NOT NULL
            ORDER BY governed_artifact_id
            LIMIT \(artifacts.count)
            """
        ) { row in (try row["governed_artifact_id"] as UniqueID, try row["chronicle_entry_id"] as String) }
        return Dictionary(rows) { first, _ in first }
    }
}

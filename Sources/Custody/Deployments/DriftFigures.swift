package import Access
package import Evidence
import Postgres

/// What the counters of deployments do not tell.
package struct DriftFigures: Hashable, Sendable {
    /// Since when that deployment differs which has differed longest; `nil` where none does.
    package var oldestDrift: Instant?
    /// How many of those whose status is unknown a verifier tried to look at last, in vain.
    package var unanswered: Int

    package init(oldestDrift: Instant?, unanswered: Int) {
        self.oldestDrift = oldestDrift
        self.unanswered = unanswered
    }
}

extension Custody {
    /// Of all deployments, or of one artifact's. Costs what the deployments that drifted or are unknown cost to read.
    package func driftFigures(for caller: Caller, of artifact: UniqueID? = nil) async throws -> DriftFigures {
        try caller.require(.read)
        let figures = try await database.first(
            for: caller.tenant,
            """
            SELECT min(updated_at) FILTER (WHERE drift_status = 'drift') AS oldest_drift,
                   count(*) FILTER (WHERE drift_status = 'unknown' AND latest_verdict = 'error') AS unanswered
            FROM custody.deployment_states
            WHERE tenant_id = \(caller.tenant) AND drift_status IN ('drift', 'unknown')
              AND (\(artifact) IS NULL OR governed_artifact_id = \(artifact))
            """
        ) { row in DriftFigures(oldestDrift: try row["oldest_drift"], unanswered: try row["unanswered"]) }
        return figures ?? DriftFigures(oldestDrift: nil, unanswered: 0)
    }

    /// `DriftFigures.unanswered` of each of these artifacts that has any.
    package func unansweredDeployments(
        for caller: Caller,
        of artifacts: [UniqueID]
    ) async throws -> [UniqueID: Int] {
        try caller.require(.read)
        let rows = try await database.rows(
            for: caller.tenant,
            """
            SELECT governed_artifact_id, count(*) AS unanswered
            FROM custody.deployment_states
            WHERE tenant_id = \(caller.tenant) AND governed_artifact_id = ANY(\(artifacts))
              AND drift_status = 'unknown' AND latest_verdict = 'error'
            GROUP BY governed_artifact_id
            ORDER BY governed_artifact_id
            LIMIT \(artifacts.count)
            """
        ) { row in (try row["governed_artifact_id"] as UniqueID, try row["unanswered"] as Int) }
        return Dictionary(rows) { first, _ in first }
    }
}

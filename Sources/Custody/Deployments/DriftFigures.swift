package import Access
package import Evidence
import Ledger
import Postgres

/// What the counters of deployments do not tell.
package struct DriftFigures: Hashable, Sendable {
    /// Since when that deployment differs which has differed longest; `nil` where none does.
    package var oldestDrift: Instant?
    /// How many of those whose status is unknown a verifier tried to look at last, in vain.
    package var unanswered: Int
    /// Of those that drifted, how many differ in the direction that lowers protection.
    package var weakened: Int
    /// Of those that drifted, for how many somebody answers: these are no alarm.
    package var accepted: Int
    /// Of those that match and of those that drifted, about how many verifiers disagree, as was told last.
    package var disputedMatching: Int
    package var disputedDrifted: Int

    package init(
        oldestDrift: Instant?,
        unanswered: Int,
        weakened: Int = 0,
        accepted: Int = 0,
        disputedMatching: Int = 0,
        disputedDrifted: Int = 0
    ) {
        self.oldestDrift = oldestDrift
        self.unanswered = unanswered
        self.weakened = weakened
        self.accepted = accepted
        self.disputedMatching = disputedMatching
        self.disputedDrifted = disputedDrifted
    }
}

extension Custody {
    /// Of all deployments, or of one artifact's. Costs what the deployments that drifted or are unknown cost to read.
    package func driftFigures(for caller: Caller, of artifact: UniqueID? = nil) async throws -> DriftFigures {
        try caller.require(.read)
        let now = clock.now()
        let tenant = caller.tenant
        let figures = try await database.first(
            for: tenant,
            """
            WITH standing AS (
                SELECT deployment.drift_status, deployment.updated_at, deployment.latest_verdict,
                       coalesce(told.posture = 'disputed', false) AS is_disputed,
                       deployment.drift_status = 'drift' AND deployment.deployed_cid = deployment.desired_cid
                           AND EXISTS (
                               SELECT FROM custody.accepted_deviations AS accepted
                               WHERE accepted.tenant_id = \(tenant)
                                 AND accepted.governed_artifact_id = deployment.governed_artifact_id
                                 AND accepted.target_kind = deployment.target_kind
                                 AND accepted.target_identifier = deployment.target_identifier
                                 AND accepted.withdrawn_at IS NULL AND accepted.expires_at > \(now)
                                 AND CASE
                                     WHEN accepted.form IS NULL OR deployment.latest_form IS NULL
                                         THEN accepted.cid = deployment.latest_verified_cid
                                     ELSE accepted.form = deployment.latest_form
                                 END
                           ) AS is_accepted,
                       deployment.drift_status = 'drift' AND EXISTS (
                           SELECT FROM custody.verification_spans AS span
                           WHERE span.tenant_id = \(tenant)
                             AND span.governed_artifact_id = deployment.governed_artifact_id
                             AND span.target_kind = deployment.target_kind
                             AND span.target_identifier = deployment.target_identifier
                             AND span.is_current AND span.is_weaker
                             AND span.last_at = deployment.latest_verified_at
                       ) AS is_weakened
                FROM custody.deployment_states AS deployment
                LEFT JOIN custody.postures AS told
                  ON told.tenant_id = \(tenant) AND told.governed_artifact_id = deployment.governed_artifact_id
                 AND told.target_kind = deployment.target_kind
                 AND told.target_identifier = deployment.target_identifier
                WHERE deployment.tenant_id = \(tenant)
                  AND (\(artifact) IS NULL OR deployment.governed_artifact_id = \(artifact))
                  AND deployment.drift_status IN ('drift', 'unknown')
            )
            SELECT min(updated_at) FILTER (WHERE drift_status = 'drift' AND NOT is_accepted) AS oldest_drift,
                   count(*) FILTER (WHERE drift_status = 'unknown' AND latest_verdict = 'error') AS unanswered,
                   count(*) FILTER (WHERE is_weakened AND NOT is_accepted AND NOT is_disputed) AS weakened,
                   count(*) FILTER (WHERE is_accepted AND NOT is_disputed) AS accepted,
                   count(*) FILTER (WHERE is_disputed AND drift_status = 'drift') AS disputed_drifted,
                   (
                       SELECT count(*)
                       FROM custody.postures AS told
                       JOIN custody.deployment_states AS deployment
                         ON deployment.tenant_id = \(tenant)
                        AND deployment.governed_artifact_id = told.governed_artifact_id
                        AND deployment.target_kind = told.target_kind
                        AND deployment.target_identifier = told.target_identifier
                       WHERE told.tenant_id = \(tenant) AND told.posture = 'disputed'
                         AND deployment.drift_status = 'match'
                         AND (\(artifact) IS NULL OR told.governed_artifact_id = \(artifact))
                   ) AS disputed_matching
            FROM standing
            """
        ) { row in
            DriftFigures(
                oldestDrift: try row["oldest_drift"],
                unanswered: try row["unanswered"],
                weakened: try row["weakened"],
                accepted: try row["accepted"],
                disputedMatching: try row["disputed_matching"],
                disputedDrifted: try row["disputed_drifted"]
            )
        }
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

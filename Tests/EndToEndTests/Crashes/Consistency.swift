/// What must be true in one snapshot of the database, whoever was killed when. The query gives a line for each claim
/// that is false, with how often.
enum Consistency {
    static let brokenClaims = """
        WITH entry AS MATERIALIZED (
            SELECT entry_id::text AS id, leaf_index, body->>'type' AS type, body->'data' AS data
            FROM (
                SELECT entry_id, leaf_index, convert_from(bytes, 'UTF8')::jsonb AS body
                FROM ledger.entries WHERE ledger = 'chronicle'
            ) AS stored
        ), latest AS (
            SELECT DISTINCT ON (governed_artifact_id) governed_artifact_id, sequence_number, to_state,
                   count(*) OVER (PARTITION BY governed_artifact_id) AS transitions
            FROM custody.custody_transitions ORDER BY governed_artifact_id, sequence_number DESC
        ), claim (sentence, exceptions) AS (
            SELECT 'each version has its entry', count(*) FROM custody.artifact_versions AS version
            WHERE NOT EXISTS (
                SELECT FROM entry WHERE id = version.chronicle_entry_id
                AND type IN ('muniment.artifact.registered', 'muniment.artifact.version_registered'))
            UNION ALL
            SELECT 'each registration has its version', count(*) FROM entry
            WHERE type IN ('muniment.artifact.registered', 'muniment.artifact.version_registered')
              AND NOT EXISTS (SELECT FROM custody.artifact_versions WHERE chronicle_entry_id = id)
            UNION ALL
            SELECT 'each verification has its entry', count(*) FROM custody.verification_results AS result
            WHERE NOT EXISTS (
                SELECT FROM entry WHERE id = result.chronicle_entry_id
                AND type IN ('muniment.verification.recorded', 'muniment.posture.changed'))
            UNION ALL
            SELECT 'each entry of a verification has its result', count(*) FROM entry
            WHERE type = 'muniment.verification.recorded'
              AND NOT EXISTS (SELECT FROM custody.verification_results WHERE chronicle_entry_id = id)
            UNION ALL
            SELECT 'each transition has its entry', count(*) FROM custody.custody_transitions AS transition
            WHERE NOT EXISTS (SELECT FROM entry WHERE id = transition.chronicle_entry_id)
            UNION ALL
            SELECT 'transitions are numbered from 1 without gaps', count(*) FROM latest
            WHERE transitions <> sequence_number
            UNION ALL
            SELECT 'each head is the latest transition', count(*) FROM custody.custody_heads AS head
            LEFT JOIN latest USING (governed_artifact_id)
            WHERE head.sequence_number <> coalesce(latest.sequence_number, 0)
               OR head.state <> coalesce(latest.to_state, 'proposed')
            UNION ALL
            SELECT 'each artifact is its latest version', count(*) FROM custody.governed_artifacts AS artifact
            WHERE NOT EXISTS (
                SELECT FROM custody.artifact_versions AS version
                WHERE version.governed_artifact_id = artifact.governed_artifact_id
                  AND version.version = artifact.current_version AND version.cid = artifact.cid
                  AND version.chronicle_entry_id = artifact.chronicle_entry_id)
               OR artifact.current_version <> (
                SELECT count(*) FROM custody.artifact_versions AS version
                WHERE version.governed_artifact_id = artifact.governed_artifact_id)
            UNION ALL
            SELECT 'each deployment has the entry that began it',
                   (SELECT count(*) FROM custody.deployment_states) - count(*)
            FROM entry JOIN custody.deployment_states
              ON deployment_state_id::text = data->'deployment'->>'deployment_id'
            WHERE type = 'muniment.deployment.recorded' AND data->'is_new' = 'true'
            UNION ALL
            -- A new deployment forgets what was seen before it.
            SELECT 'each deployment knows its latest verification', count(*)
            FROM custody.deployment_states AS deployment
            WHERE deployment.latest_verified_at <> (
                SELECT max(verified_at) FROM custody.verification_results AS result
                WHERE result.governed_artifact_id = deployment.governed_artifact_id
                  AND result.target_kind = deployment.target_kind
                  AND result.target_identifier = deployment.target_identifier)
            UNION ALL
            SELECT 'each artifact''s deployments are counted', count(*)
            FROM custody.governed_artifacts AS artifact
            LEFT JOIN custody.deployment_counts AS stored USING (tenant_id, governed_artifact_id)
            CROSS JOIN LATERAL (
                SELECT count(*) FILTER (WHERE drift_status = 'match') AS matching,
                       count(*) FILTER (WHERE drift_status = 'drift') AS drifted,
                       count(*) FILTER (WHERE drift_status = 'unknown') AS unknown
                FROM custody.deployment_states AS deployment
                WHERE deployment.tenant_id = artifact.tenant_id
                  AND deployment.governed_artifact_id = artifact.governed_artifact_id
            ) AS counted
            WHERE (stored.match_count, stored.drift_count, stored.unknown_count)
                  IS DISTINCT FROM (counted.matching, counted.drifted, counted.unknown)
            UNION ALL
            SELECT 'each ceremony has its opening', count(*) - (SELECT count(*) FROM custody.ceremonies)
            FROM entry WHERE type = 'muniment.ceremony.opened'
            UNION ALL
            SELECT 'the counter of ' || counted.counter || ' is right', abs(
                counted.value - coalesce(
                    (SELECT sum(value) FROM custody.counters WHERE counter = counted.counter), 0))::bigint
            FROM (
                SELECT 'artifacts' AS counter, count(*) AS value FROM custody.governed_artifacts
                UNION ALL
                SELECT 'ceremonies.open', count(*) FROM custody.ceremonies WHERE state = 'open'
                UNION ALL
                SELECT 'deployments.' || status,
                       (SELECT count(*) FROM custody.deployment_states WHERE drift_status = status)
                FROM unnest(ARRAY['match', 'drift', 'unknown']) AS status
            ) AS counted
            UNION ALL
            SELECT 'the head of ' || head.ledger || ' is its last entry', abs(head.size - (
                SELECT count(*) FROM ledger.entries AS stored
                WHERE stored.tenant_id = head.tenant_id AND stored.ledger = head.ledger))
            FROM ledger.heads AS head
        )
        SELECT sentence || ', but for ' || exceptions FROM claim WHERE exceptions <> 0
        """
}

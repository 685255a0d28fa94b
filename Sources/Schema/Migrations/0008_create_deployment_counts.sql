-- What: how many deployments of each artifact are in each status, one row an artifact.
-- Why: an artifact and a list of artifacts are read far more often than a status changes; counting the deployments
-- for each reading grew with them.
-- Locks: SHARE ROW EXCLUSIVE on custody.governed_artifacts and custody.deployment_states, so that none is written while
-- they are counted.

CREATE TABLE custody.deployment_counts (
    tenant_id uuid NOT NULL,
    governed_artifact_id uuid NOT NULL,
    match_count bigint NOT NULL DEFAULT 0,
    drift_count bigint NOT NULL DEFAULT 0,
    unknown_count bigint NOT NULL DEFAULT 0,
    CONSTRAINT deployment_counts_pkey PRIMARY KEY (tenant_id, governed_artifact_id),
    CONSTRAINT counts_belong_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id)
        REFERENCES custody.governed_artifacts ON DELETE RESTRICT,
    CONSTRAINT counts_are_not_negative CHECK (match_count >= 0 AND drift_count >= 0 AND unknown_count >= 0)
-- Updated often: room on the page keeps the update off the index.
) WITH (fillfactor = 50);
COMMENT ON TABLE custody.deployment_counts IS
    'The deployments of each artifact by drift_status, moved with it in the same transaction. Made with the artifact.';
SELECT schema.isolate('custody.deployment_counts');
GRANT SELECT, INSERT ON custody.deployment_counts TO muniment_app;
GRANT UPDATE (match_count, drift_count, unknown_count) ON custody.deployment_counts TO muniment_app;

-- The owner sees no tenant's rows: what is there already is counted as muniment_definer, which keeps none of this.
LOCK TABLE custody.governed_artifacts, custody.deployment_states IN SHARE ROW EXCLUSIVE MODE;
GRANT SELECT ON custody.deployment_states TO muniment_definer;
GRANT INSERT ON custody.deployment_counts TO muniment_definer;
SET LOCAL ROLE muniment_definer;
INSERT INTO custody.deployment_counts (tenant_id, governed_artifact_id, match_count, drift_count, unknown_count)
SELECT artifact.tenant_id, artifact.governed_artifact_id,
       count(*) FILTER (WHERE deployment.drift_status = 'match'),
       count(*) FILTER (WHERE deployment.drift_status = 'drift'),
       count(*) FILTER (WHERE deployment.drift_status = 'unknown')
FROM custody.governed_artifacts AS artifact
LEFT JOIN custody.deployment_states AS deployment
  ON deployment.tenant_id = artifact.tenant_id AND deployment.governed_artifact_id = artifact.governed_artifact_id
GROUP BY artifact.tenant_id, artifact.governed_artifact_id;
RESET ROLE;
REVOKE SELECT ON custody.deployment_states FROM muniment_definer;
REVOKE INSERT ON custody.deployment_counts FROM muniment_definer;

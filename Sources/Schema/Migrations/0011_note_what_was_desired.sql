-- What: with each deployment, what was desired when it was made.
-- Why: a rollback goes back to what was desired then, and no longer makes desired whatever stood there.
-- Locks: ACCESS EXCLUSIVE on custody.deployment_states, while its rows are filled in.

ALTER TABLE custody.deployment_states
    ADD COLUMN deployed_desired_cid text,
    ADD COLUMN previous_desired_cid text;
COMMENT ON COLUMN custody.deployment_states.deployed_desired_cid IS
    'What was desired when deployed_cid was put there.';
COMMENT ON COLUMN custody.deployment_states.previous_desired_cid IS
    'What was desired when previous_cid was put there: what a rollback makes desired again.';
GRANT UPDATE (deployed_desired_cid, previous_desired_cid) ON custody.deployment_states TO muniment_app;

-- What was desired then was not noted: where the content was approved, that content, else what is desired now. The
-- owner sees no tenant's rows; muniment_definer does, and keeps none of this.
GRANT SELECT, UPDATE (deployed_desired_cid, previous_desired_cid) ON custody.deployment_states TO muniment_definer;
GRANT SELECT ON custody.ceremonies TO muniment_definer;
SET LOCAL ROLE muniment_definer;
UPDATE custody.deployment_states AS deployment
SET deployed_desired_cid = CASE WHEN EXISTS (
        SELECT FROM custody.ceremonies AS ceremony
        WHERE ceremony.tenant_id = deployment.tenant_id
          AND ceremony.governed_artifact_id = deployment.governed_artifact_id
          AND ceremony.state = 'approved' AND ceremony.cid = deployment.deployed_cid
    ) THEN deployment.deployed_cid ELSE deployment.desired_cid END,
    previous_desired_cid = CASE WHEN deployment.previous_cid IS NULL THEN NULL WHEN EXISTS (
        SELECT FROM custody.ceremonies AS ceremony
        WHERE ceremony.tenant_id = deployment.tenant_id
          AND ceremony.governed_artifact_id = deployment.governed_artifact_id
          AND ceremony.state = 'approved' AND ceremony.cid = deployment.previous_cid
    ) THEN deployment.previous_cid ELSE deployment.desired_cid END;
RESET ROLE;
REVOKE SELECT, UPDATE (deployed_desired_cid, previous_desired_cid)
    ON custody.deployment_states FROM muniment_definer;
REVOKE SELECT ON custody.ceremonies FROM muniment_definer;

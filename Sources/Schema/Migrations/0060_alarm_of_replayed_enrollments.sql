-- What: that a login which has enrolled an agent's key came again with another one, or that key by another login: how often,
-- and when somebody was told of it. And a registered certificate is nobody's while its authority has revoked it, or has put it
-- on hold.
-- Why: one of the two who have the login has stolen the agent's SecretID, and the server's log alone said so, which nobody is
-- called by. What is on hold was taken from its owner for good, and had to be registered anew after its release.
-- Locks: ACCESS EXCLUSIVE on secrets.agent_enrollments for as long as it takes to note the columns and look at each row once.

ALTER TABLE secrets.agent_enrollments
    ADD COLUMN replay_id uuid,
    ADD COLUMN replay_count bigint NOT NULL DEFAULT 0
        CONSTRAINT enrollment_replay_count_is_not_negative CHECK (replay_count >= 0),
    ADD COLUMN told_at timestamptz;
COMMENT ON COLUMN secrets.agent_enrollments.replay_id IS
    'What those who are notified know it by; null until it came again with another key.';
COMMENT ON COLUMN secrets.agent_enrollments.told_at IS
    'When the chronicle was told of that last; at most once an hour.';
GRANT UPDATE (replay_id, replay_count, told_at) ON secrets.agent_enrollments TO muniment_app;

CREATE OR REPLACE FUNCTION access.certificate_of(tenant uuid, hash bytea) RETURNS jsonb
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN (
        SELECT jsonb_build_object(
                   'is_revoked', held.revoked_at IS NOT NULL OR EXISTS (
                       SELECT FROM secrets.certificates AS issued
                       WHERE issued.tenant_id = tenant AND issued.fingerprint = encode(hash, 'hex') AND issued.revoked
                   ),
                   'principal', jsonb_build_object(
                       'id', found.principal_id, 'kind', found.kind, 'name', found.name, 'status', found.status,
                       'hostname', found.hostname, 'kubernetes_namespace', found.kubernetes_namespace,
                       'kubernetes_pod', found.kubernetes_pod
                   )
               )
        FROM access.principal_certificates AS held
        JOIN access.principals AS found
            ON found.tenant_id = tenant AND found.principal_id = held.principal_id
        WHERE held.tenant_id = tenant AND held.fingerprint = hash
    );
END
$$;
GRANT SELECT (tenant_id, fingerprint, revoked) ON secrets.certificates TO muniment_definer;

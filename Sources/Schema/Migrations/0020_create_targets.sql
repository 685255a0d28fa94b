-- What: targets, each a way of looking at the place where an artifact stands; and when each is due and what was seen there
-- last. Administrators get the right to manage them.
-- Why: the server looks by itself, again and again, and compares what it sees with what was approved.
-- Locks: SHARE ROW EXCLUSIVE on access.callers, so that no rights are changed meanwhile; none on other existing tables but
-- the catalogue's (a foreign key to custody.governed_artifacts).

CREATE TABLE custody.targets (
    tenant_id uuid NOT NULL,
    target_id uuid NOT NULL,
    target_name text NOT NULL CONSTRAINT target_is_named CHECK (target_name <> ''),
    governed_artifact_id uuid NOT NULL,
    target_kind text NOT NULL,
    target_identifier text NOT NULL,
    protocol text NOT NULL CONSTRAINT target_has_a_protocol CHECK (protocol <> ''),
    address text NOT NULL CONSTRAINT target_has_an_address CHECK (address <> ''),
    parameters jsonb NOT NULL DEFAULT '{}',
    credential text,
    object text,
    reach text NOT NULL DEFAULT 'public' CONSTRAINT reach_is_known CHECK (reach IN ('public', 'private')),
    timeout_sec integer NOT NULL CONSTRAINT target_timeout_is_positive CHECK (timeout_sec > 0),
    max_bytes bigint NOT NULL CONSTRAINT target_bytes_are_positive CHECK (max_bytes > 0),
    max_visits integer NOT NULL CONSTRAINT target_visits_are_positive CHECK (max_visits > 0),
    requests_per_sec integer NOT NULL CONSTRAINT target_requests_are_positive CHECK (requests_per_sec > 0),
    interval_sec integer CONSTRAINT target_interval_is_positive CHECK (interval_sec > 0),
    is_enabled boolean NOT NULL DEFAULT true,
    added_by text NOT NULL,
    added_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    removed_at timestamptz,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT targets_pkey PRIMARY KEY (tenant_id, target_id),
    CONSTRAINT target_looks_at_artifact FOREIGN KEY (tenant_id, governed_artifact_id)
        REFERENCES custody.governed_artifacts ON DELETE RESTRICT
);
COMMENT ON TABLE custody.targets IS
    'Where and how the place of an artifact is looked at. One place may have several. What is removed stays, with its '
    'history, and gives its name back.';
COMMENT ON COLUMN custody.targets.target_kind IS
    'With target_identifier the place, as in deployment_states and verification_results.';
COMMENT ON COLUMN custody.targets.parameters IS 'Texts, by the names that the protocol knows. Never a secret.';
COMMENT ON COLUMN custody.targets.credential IS 'Where the credential is: the path of a file, never what it holds.';
COMMENT ON COLUMN custody.targets.object IS
    'Of several files or objects that are seen there, the one that is the artifact. Null: what there is only one of.';
COMMENT ON COLUMN custody.targets.interval_sec IS
    'How often it is looked at. Null: as the accord says that the artifact stands under.';
COMMENT ON COLUMN custody.targets.chronicle_entry_id IS 'The entry that tells of it as it is.';
CREATE UNIQUE INDEX target_name_is_unique ON custody.targets (tenant_id, target_name) WHERE removed_at IS NULL;
CREATE INDEX targets_by_place ON custody.targets
    (tenant_id, governed_artifact_id, target_kind, target_identifier) WHERE removed_at IS NULL;
SELECT schema.isolate('custody.targets');
GRANT SELECT, INSERT ON custody.targets TO muniment_app;
GRANT UPDATE (
    target_name, protocol, address, parameters, credential, object, reach, timeout_sec, max_bytes, max_visits,
    requests_per_sec, interval_sec, is_enabled, changed_at, removed_at, chronicle_entry_id
) ON custody.targets TO muniment_app;

CREATE TABLE custody.target_looks (
    tenant_id uuid NOT NULL,
    target_id uuid NOT NULL,
    next_due_at timestamptz,
    planned_interval_sec integer,
    looked_at timestamptz,
    verdict text CONSTRAINT look_verdict_is_known CHECK (verdict IN ('match', 'drift', 'error')),
    since timestamptz,
    duration_ms integer,
    seen jsonb,
    failure jsonb,
    verification_result_id uuid,
    CONSTRAINT target_looks_pkey PRIMARY KEY (tenant_id, target_id),
    CONSTRAINT look_belongs_to_target FOREIGN KEY (tenant_id, target_id)
        REFERENCES custody.targets ON DELETE RESTRICT
);
COMMENT ON TABLE custody.target_looks IS
    'When each target is due, and what was seen there last: what the scheduler works with. No projection: it follows from '
    'the time, and what counts of a look is its verification.';
COMMENT ON COLUMN custody.target_looks.next_due_at IS 'Null: it is not looked at by itself.';
COMMENT ON COLUMN custody.target_looks.planned_interval_sec IS
    'The interval that next_due_at was planned by; another one is planned anew. Null: it waits for what it needs.';
COMMENT ON COLUMN custody.target_looks.since IS 'Since when its looks have had this verdict, one after another.';
COMMENT ON COLUMN custody.target_looks.seen IS 'Names, sizes and digests; never bytes.';
CREATE INDEX target_looks_by_due ON custody.target_looks (tenant_id, next_due_at) WHERE next_due_at IS NOT NULL;
SELECT schema.isolate('custody.target_looks');
GRANT SELECT, INSERT ON custody.target_looks TO muniment_app;
GRANT UPDATE (
    next_due_at, planned_interval_sec, looked_at, verdict, since, duration_ms, seen, failure, verification_result_id
) ON custody.target_looks TO muniment_app;

-- Nobody can grant what they do not hold themselves: administrators get the right that is new.
LOCK TABLE access.callers IN SHARE ROW EXCLUSIVE MODE;
GRANT UPDATE (permissions) ON access.callers TO muniment_definer;
SET LOCAL ROLE muniment_definer;
UPDATE access.callers
SET permissions = permissions || ARRAY['target.manage']
WHERE permissions @> ARRAY[
        'accord.write', 'artifact.register', 'ceremony.open', 'ceremony.sign', 'ceremony.reject', 'deployment.record',
        'verification.submit', 'read', 'ledger.read', 'ledger.erase', 'caller.manage', 'job.read', 'job.manage',
        'source.manage', 'event.push', 'file.read'
    ]
  AND NOT permissions @> ARRAY['target.manage'];
RESET ROLE;
REVOKE UPDATE (permissions) ON access.callers FROM muniment_definer;

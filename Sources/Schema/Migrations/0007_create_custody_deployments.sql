-- What: what stands where, what verifiers saw there, and the counters of the dashboard.
-- Why: drift is the difference between the first two.
-- Locks: none on existing tables but the catalogue's (foreign keys to custody.governed_artifacts and access.tenants).

CREATE TABLE custody.deployment_states (
    tenant_id uuid NOT NULL,
    deployment_state_id uuid NOT NULL,
    target_kind text NOT NULL,
    target_identifier text NOT NULL,
    deployed_cid text,
    desired_cid text,
    target_config jsonb NOT NULL DEFAULT '{}',
    last_deployed_at timestamptz,
    last_reconciled_at timestamptz,
    drift_status text CONSTRAINT drift_status_is_known CHECK (drift_status IN ('match', 'drift', 'unknown')),
    governed_artifact_id uuid NOT NULL,
    previous_cid text,
    latest_verdict text
        CONSTRAINT latest_verdict_is_known CHECK (latest_verdict IN ('match', 'drift', 'error')),
    latest_verified_cid text,
    latest_verified_at timestamptz,
    inserted_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT deployment_states_pkey PRIMARY KEY (tenant_id, deployment_state_id),
    CONSTRAINT deployment_target_is_unique
        UNIQUE (tenant_id, governed_artifact_id, target_kind, target_identifier),
    CONSTRAINT deployment_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id)
        REFERENCES custody.governed_artifacts ON DELETE RESTRICT
);
COMMENT ON COLUMN custody.deployment_states.deployed_cid IS 'What was last put there.';
COMMENT ON COLUMN custody.deployment_states.desired_cid IS
    'What shall stand there: the artifact''s current version, or what a rollback went back to.';
COMMENT ON COLUMN custody.deployment_states.drift_status IS
    'Derived from desired_cid, deployed_cid and the latest verification; never taken from a caller. Null: not '
    'yet derived.';
COMMENT ON COLUMN custody.deployment_states.previous_cid IS
    'What stood there before deployed_cid: where a rollback goes.';
COMMENT ON COLUMN custody.deployment_states.latest_verdict IS
    'With the next two: the latest verification of this target, kept here so that reading the status needs no '
    'search.';
CREATE INDEX deployment_states_by_drift_status ON custody.deployment_states (tenant_id, drift_status);
CREATE INDEX deployment_states_by_target_kind ON custody.deployment_states (tenant_id, target_kind);
SELECT schema.isolate('custody.deployment_states');
GRANT SELECT, INSERT ON custody.deployment_states TO muniment_app;
GRANT UPDATE (
    deployed_cid, desired_cid, target_config, last_deployed_at, last_reconciled_at, drift_status, previous_cid,
    latest_verdict, latest_verified_cid, latest_verified_at, updated_at
) ON custody.deployment_states TO muniment_app;

CREATE TABLE custody.verification_results (
    tenant_id uuid NOT NULL,
    verification_result_id uuid NOT NULL,
    verified_cid text NOT NULL,
    target_kind text,
    target_identifier text,
    layer text CONSTRAINT layer_is_known CHECK (layer IN ('layer1', 'layer2', 'layer3')),
    verdict text NOT NULL CONSTRAINT verdict_is_known CHECK (verdict IN ('match', 'drift', 'error')),
    evidence jsonb NOT NULL DEFAULT '{}',
    verified_at timestamptz NOT NULL,
    verifier_did text,
    verifier_infrastructure text CONSTRAINT verifier_infrastructure_is_known
        CHECK (verifier_infrastructure IN ('local', 'external', 'insurer')),
    governed_artifact_id uuid NOT NULL,
    chronicle_entry_id text,
    CONSTRAINT verification_results_pkey PRIMARY KEY (tenant_id, verification_result_id, verified_at),
    CONSTRAINT verification_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id)
        REFERENCES custody.governed_artifacts ON DELETE RESTRICT
) PARTITION BY RANGE (verified_at);
COMMENT ON COLUMN custody.verification_results.layer IS 'How deep the verifier looked.';
COMMENT ON COLUMN custody.verification_results.verifier_infrastructure IS 'Whose machines the verifier ran on.';
CREATE INDEX verification_results_by_artifact
    ON custody.verification_results (tenant_id, governed_artifact_id, verified_at);
CREATE INDEX verification_results_by_verdict ON custody.verification_results (tenant_id, verdict, verified_at);
CREATE INDEX verification_results_by_infrastructure
    ON custody.verification_results (tenant_id, verifier_infrastructure);
CREATE INDEX verification_results_by_time ON custody.verification_results (tenant_id, verified_at DESC);
SELECT schema.isolate('custody.verification_results');
SELECT schema.append_only('custody.verification_results');
SELECT schema.partition_by_time('custody.verification_results', 'month');
GRANT SELECT, INSERT ON custody.verification_results TO muniment_app;

CREATE TABLE custody.counters (
    tenant_id uuid NOT NULL
        CONSTRAINT counter_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    counter text NOT NULL,
    slot smallint NOT NULL CONSTRAINT slot_is_one_of_32 CHECK (slot BETWEEN 0 AND 31),
    value bigint NOT NULL,
    CONSTRAINT counters_pkey PRIMARY KEY (tenant_id, counter, slot)
-- Updated often: room on the page keeps the update off the index.
) WITH (fillfactor = 20);
COMMENT ON TABLE custody.counters IS
    'Counts that stay flat as rows grow. A writer adds to a slot of its choice, so that writers do not wait for each '
    'other; the count is the sum over the slots. One slot may be negative, the sum not.';
SELECT schema.isolate('custody.counters');
GRANT SELECT, INSERT ON custody.counters TO muniment_app;
GRANT UPDATE (value) ON custody.counters TO muniment_app;

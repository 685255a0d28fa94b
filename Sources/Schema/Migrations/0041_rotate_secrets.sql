-- What: how secrets are rotated by themselves, and every rotation there was with how far it came.
-- Why: a value that nobody changes is known to too many in the end; and what is changed elsewhere and here must, after any
-- crash, be known in one of both places: so the new value is kept before anybody else is told of it.
-- Locks: none but on the new tables, ACCESS EXCLUSIVE on secrets.secrets, drift.notices and drift.notification_routes for no longer
-- than keys and columns take, and SHARE on secrets.transit_keys while its index is built.

CREATE TABLE secrets.rotations (
    tenant_id uuid NOT NULL,
    secret_id uuid NOT NULL,
    rotator text NOT NULL CONSTRAINT rotator_is_known CHECK (rotator IN ('random', 'database', 'webhook')),
    settings bytea NOT NULL,
    revision bigint NOT NULL CONSTRAINT revision_is_positive CHECK (revision >= 1),
    grace_seconds bigint NOT NULL CONSTRAINT grace_is_not_negative CHECK (grace_seconds >= 0),
    next_rotation_at timestamptz,
    failure text CONSTRAINT failure_has_a_length CHECK (char_length(failure) <= 1000),
    failing_since timestamptz,
    told_failing_at timestamptz,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_by text NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT rotations_pkey PRIMARY KEY (tenant_id, secret_id),
    CONSTRAINT rotation_is_of_secret FOREIGN KEY (tenant_id, secret_id) REFERENCES secrets.secrets ON DELETE RESTRICT,
    CONSTRAINT failure_says_since_when CHECK ((failure IS NULL) = (failing_since IS NULL)),
    CONSTRAINT told_is_failing CHECK (told_failing_at IS NULL OR failing_since IS NOT NULL)
);
COMMENT ON TABLE secrets.rotations IS
    'How a secret is rotated. Whether, and how often, stands with the secret: rotation_enabled, rotation_schedule.';
COMMENT ON COLUMN secrets.rotations.settings IS
    'Encrypted by the barrier, for its tenant, secret and revision alone: addresses often hold what opens them.';
COMMENT ON COLUMN secrets.rotations.grace_seconds IS 'How long the version before stays readable.';
COMMENT ON COLUMN secrets.rotations.next_rotation_at IS 'Null where it is rotated on request alone.';
COMMENT ON COLUMN secrets.rotations.failure IS 'Of the last attempt, while it has not succeeded since.';
COMMENT ON COLUMN secrets.rotations.told_failing_at IS 'When the chronicle was told that it fails.';
CREATE INDEX rotations_by_time ON secrets.rotations (tenant_id, next_rotation_at) WHERE next_rotation_at IS NOT NULL;
SELECT schema.isolate('secrets.rotations');
GRANT SELECT, INSERT, DELETE ON secrets.rotations TO muniment_app;
GRANT UPDATE (
    rotator, settings, revision, grace_seconds, next_rotation_at, failure, failing_since, told_failing_at, updated_by, updated_at
) ON secrets.rotations TO muniment_app;

CREATE TABLE secrets.rotation_runs (
    tenant_id uuid NOT NULL,
    run_id uuid NOT NULL,
    secret_id uuid NOT NULL,
    rotator text NOT NULL CONSTRAINT run_rotator_is_known CHECK (rotator IN ('random', 'database', 'webhook')),
    state text NOT NULL CONSTRAINT run_state_is_known CHECK (
        state IN ('proposed', 'written', 'confirmed', 'completed', 'failed', 'abandoned')
    ),
    reason text NOT NULL CONSTRAINT run_reason_is_known CHECK (reason IN ('schedule', 'request')),
    asked_by text NOT NULL,
    proposed bytea,
    from_version integer NOT NULL CONSTRAINT from_version_is_not_negative CHECK (from_version >= 0),
    to_version integer,
    attempts integer NOT NULL DEFAULT 0 CONSTRAINT attempts_are_not_negative CHECK (attempts >= 0),
    failure text CONSTRAINT run_failure_has_a_length CHECK (char_length(failure) <= 1000),
    next_attempt_at timestamptz,
    started_at timestamptz NOT NULL,
    written_at timestamptz,
    grace_ends_at timestamptz,
    ended_at timestamptz,
    CONSTRAINT rotation_runs_pkey PRIMARY KEY (tenant_id, run_id),
    CONSTRAINT rotation_run_is_of_secret FOREIGN KEY (tenant_id, secret_id) REFERENCES secrets.secrets ON DELETE RESTRICT,
    CONSTRAINT run_has_what_its_state_says CHECK (
        CASE state
            WHEN 'proposed' THEN proposed IS NOT NULL AND to_version IS NULL AND ended_at IS NULL
            WHEN 'written' THEN proposed IS NOT NULL AND to_version IS NOT NULL AND ended_at IS NULL
            WHEN 'confirmed' THEN to_version IS NOT NULL AND grace_ends_at IS NOT NULL AND ended_at IS NULL
            WHEN 'completed' THEN proposed IS NULL AND to_version IS NOT NULL AND ended_at IS NOT NULL
            ELSE proposed IS NULL AND ended_at IS NOT NULL
        END
    ),
    CONSTRAINT open_run_has_its_time CHECK ((ended_at IS NULL) = (next_attempt_at IS NOT NULL)),
    CONSTRAINT written_run_says_when CHECK ((to_version IS NULL) = (written_at IS NULL))
);
COMMENT ON TABLE secrets.rotation_runs IS 'Each rotation: what is done of it, and when the next thing is due. The last hundred of a secret.';
COMMENT ON COLUMN secrets.rotation_runs.proposed IS
    'What the secret is to hold, encrypted; kept before anybody else is told, and gone once the run has ended.';
COMMENT ON COLUMN secrets.rotation_runs.next_attempt_at IS 'When its next step is due: an attempt, or the end of the grace period.';
CREATE UNIQUE INDEX one_rotation_at_a_time ON secrets.rotation_runs (tenant_id, secret_id)
    WHERE state IN ('proposed', 'written');
CREATE INDEX rotation_runs_by_time ON secrets.rotation_runs (tenant_id, next_attempt_at) WHERE next_attempt_at IS NOT NULL;
CREATE INDEX rotation_runs_by_secret ON secrets.rotation_runs (tenant_id, secret_id, run_id);
SELECT schema.isolate('secrets.rotation_runs');
GRANT SELECT, INSERT, DELETE ON secrets.rotation_runs TO muniment_app;
GRANT UPDATE (
    state, proposed, to_version, attempts, failure, next_attempt_at, written_at, grace_ends_at, ended_at
) ON secrets.rotation_runs TO muniment_app;

-- ---------------------------------------------------------------------------------------------- who is told

-- Routes can ask for rotations that fail. What is no finding and no run says itself what it is about.
ALTER TABLE drift.notices
    ADD COLUMN title text CONSTRAINT title_has_a_length CHECK (octet_length(title) <= 2048),
    ADD COLUMN failure text CONSTRAINT failure_has_a_length CHECK (char_length(failure) <= 1000);
COMMENT ON COLUMN drift.notices.title IS 'Of what is neither a finding nor a run: the name of a secret whose rotation fails.';
GRANT UPDATE (title, failure) ON drift.notices TO muniment_app;
ALTER TABLE drift.notification_routes
    DROP CONSTRAINT events_are_known,
    ADD CONSTRAINT events_are_known CHECK (
        events <@ ARRAY[
            'opened', 'reopened', 'acknowledged', 'accepted', 'accepted_expired', 'resolved', 'run_failed', 'rotation_failed'
        ]
    );

-- ---------------------------------------------------------------------------------------------- transit

-- Keys that rotate themselves are few among all, and are looked for again and again.
CREATE INDEX transit_keys_that_rotate ON secrets.transit_keys (tenant_id, mount_id, key_name) WHERE auto_rotate_seconds > 0;

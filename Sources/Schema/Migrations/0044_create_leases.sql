-- What: leases of credentials that engines make on real targets; what such an engine is told of its targets (connections) and
-- roles, and how each target has answered last.
-- Why: a credential that no row knows of can't be taken back. The row of a lease is committed before its target is touched,
-- with all that is needed to take the credential back, and ends after it.
-- Locks: none but on the new tables, and on secrets.mounts for no longer than foreign keys take.

-- ---------------------------------------------------------------------------------------------- targets

CREATE TABLE secrets.engine_targets (
    tenant_id uuid NOT NULL,
    mount_id uuid NOT NULL,
    target_name text COLLATE "C" NOT NULL
        CONSTRAINT target_name_has_a_length CHECK (octet_length(target_name) >= 1 AND octet_length(target_name) <= 255),
    engine_type text NOT NULL,
    settings jsonb NOT NULL DEFAULT '{}'
        CONSTRAINT target_settings_are_an_object CHECK (jsonb_typeof(settings) = 'object'),
    encrypted_secret bytea,
    change_number bigint NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    root_rotated_at timestamptz,
    answered_at timestamptz,
    failing_since timestamptz,
    failure_count bigint NOT NULL DEFAULT 0
        CONSTRAINT target_failures_are_not_negative CHECK (failure_count >= 0),
    failure text CONSTRAINT target_failure_has_a_length CHECK (octet_length(failure) <= 1024),
    retry_at timestamptz,
    CONSTRAINT engine_targets_pkey PRIMARY KEY (tenant_id, mount_id, target_name),
    CONSTRAINT target_is_of_mount FOREIGN KEY (tenant_id, mount_id) REFERENCES secrets.mounts ON DELETE RESTRICT,
    CONSTRAINT failing_target_says_since_when CHECK ((failure_count > 0) = (failing_since IS NOT NULL))
);
COMMENT ON TABLE secrets.engine_targets IS
    'Where engines make credentials: how each target is reached, and whether it has answered.';
COMMENT ON COLUMN secrets.engine_targets.encrypted_secret IS
    'What the engine signs in there with, encrypted by the barrier; bound to tenant, mount, target and change.';
COMMENT ON COLUMN secrets.engine_targets.failure_count IS 'One after the other; 0 since it has answered.';
COMMENT ON COLUMN secrets.engine_targets.retry_at IS 'The reaper leaves a target that failed alone until then.';
SELECT schema.isolate('secrets.engine_targets');
GRANT SELECT, INSERT, DELETE ON secrets.engine_targets TO muniment_app;
GRANT UPDATE (
    engine_type, settings, encrypted_secret, change_number, updated_at, root_rotated_at, answered_at, failing_since,
    failure_count, failure, retry_at
) ON secrets.engine_targets TO muniment_app;

-- ---------------------------------------------------------------------------------------------- roles

CREATE TABLE secrets.engine_roles (
    tenant_id uuid NOT NULL,
    role_id uuid NOT NULL,
    mount_id uuid NOT NULL,
    role_kind text NOT NULL CONSTRAINT role_kind_is_known CHECK (role_kind IN ('dynamic', 'static')),
    role_name text COLLATE "C" NOT NULL
        CONSTRAINT engine_role_name_has_a_length CHECK (octet_length(role_name) >= 1 AND octet_length(role_name) <= 255),
    target_name text COLLATE "C" NOT NULL,
    settings jsonb NOT NULL
        CONSTRAINT role_settings_are_an_object CHECK (jsonb_typeof(settings) = 'object'),
    max_leases bigint NOT NULL DEFAULT 0
        CONSTRAINT role_cap_is_not_negative CHECK (max_leases >= 0),
    encrypted_secret bytea,
    change_number bigint NOT NULL DEFAULT 1,
    rotated_at timestamptz,
    rotates_at timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT engine_roles_pkey PRIMARY KEY (tenant_id, role_id),
    CONSTRAINT engine_role_name_is_unique UNIQUE (tenant_id, mount_id, role_kind, role_name),
    CONSTRAINT engine_role_is_of_mount FOREIGN KEY (tenant_id, mount_id)
        REFERENCES secrets.mounts ON DELETE RESTRICT,
    CONSTRAINT static_role_alone_has_a_secret CHECK (encrypted_secret IS NULL OR role_kind = 'static')
);
COMMENT ON TABLE secrets.engine_roles IS
    'What engines make credentials for: dynamic ones for each who asks, static ones of an account that is there.';
COMMENT ON COLUMN secrets.engine_roles.max_leases IS 'How many leases there may be at a time; 0: as many as asked for.';
COMMENT ON COLUMN secrets.engine_roles.encrypted_secret IS
    'The account''s password, and the one that is on its way to become it; bound to tenant, role and change.';
COMMENT ON COLUMN secrets.engine_roles.rotates_at IS 'When the password of a static role is to change next.';
CREATE INDEX engine_roles_by_rotation ON secrets.engine_roles (tenant_id, rotates_at) WHERE rotates_at IS NOT NULL;
CREATE INDEX engine_roles_by_target ON secrets.engine_roles (tenant_id, mount_id, target_name);
SELECT schema.isolate('secrets.engine_roles');
GRANT SELECT, INSERT, DELETE ON secrets.engine_roles TO muniment_app;
GRANT UPDATE (
    target_name, settings, max_leases, encrypted_secret, change_number, rotated_at, rotates_at, updated_at
) ON secrets.engine_roles TO muniment_app;

-- ---------------------------------------------------------------------------------------------- leases

CREATE TABLE secrets.leases (
    tenant_id uuid NOT NULL,
    lease_id uuid NOT NULL,
    mount_id uuid NOT NULL,
    path text COLLATE "C" NOT NULL
        CONSTRAINT lease_path_has_a_length CHECK (octet_length(path) >= 1 AND octet_length(path) <= 1024),
    secret_id uuid NOT NULL,
    role_name text NOT NULL,
    target_name text COLLATE "C" NOT NULL,
    token_id uuid,
    agent_id uuid,
    app_id uuid,
    entity_id uuid,
    display_name text NOT NULL DEFAULT '',
    state text NOT NULL
        CONSTRAINT lease_state_is_known CHECK (state IN ('pending', 'live', 'revoking', 'revoked')),
    issued_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    last_expires_at timestamptz NOT NULL,
    ttl_seconds bigint NOT NULL CONSTRAINT lease_ttl_is_positive CHECK (ttl_seconds >= 1),
    is_renewable boolean NOT NULL,
    renewed_count integer NOT NULL DEFAULT 0,
    last_renewed_at timestamptz,
    max_renewals integer,
    due_at timestamptz NOT NULL,
    attempt_count bigint NOT NULL DEFAULT 0
        CONSTRAINT revocation_attempts_are_not_negative CHECK (attempt_count >= 0),
    revoked boolean NOT NULL GENERATED ALWAYS AS (state = 'revoked') STORED,
    revoked_at timestamptz,
    revocation_reason text
        CONSTRAINT revocation_reason_has_a_length CHECK (octet_length(revocation_reason) <= 255),
    credentials bytea,
    engine_type text NOT NULL,
    engine_metadata jsonb NOT NULL DEFAULT '{}'
        CONSTRAINT engine_metadata_is_an_object CHECK (jsonb_typeof(engine_metadata) = 'object'),
    source_ip inet,
    correlation_id text,
    CONSTRAINT leases_pkey PRIMARY KEY (tenant_id, lease_id),
    CONSTRAINT lease_is_of_mount FOREIGN KEY (tenant_id, mount_id) REFERENCES secrets.mounts ON DELETE RESTRICT,
    CONSTRAINT lease_ends_after_it_starts CHECK (expires_at > issued_at),
    CONSTRAINT lease_ends_by_its_cap CHECK (expires_at <= last_expires_at),
    CONSTRAINT lease_is_renewed_as_often_as_it_may CHECK (
        renewed_count >= 0 AND (max_renewals IS NULL OR renewed_count <= max_renewals)
        AND (renewed_count = 0) = (last_renewed_at IS NULL)
    ),
    CONSTRAINT revoked_lease_says_when CHECK ((state = 'revoked') = (revoked_at IS NOT NULL)),
    CONSTRAINT ended_lease_says_why CHECK (state NOT IN ('revoking', 'revoked') OR revocation_reason IS NOT NULL),
    CONSTRAINT held_lease_has_credentials CHECK (state = 'revoked' OR credentials IS NOT NULL)
);
COMMENT ON TABLE secrets.leases IS
    'Credentials on loan. Pending: the target may be touched from now on; live: given out; revoking: being taken back.';
COMMENT ON COLUMN secrets.leases.path IS 'What was read, with its mount: with the identifier behind it, what clients call the lease.';
COMMENT ON COLUMN secrets.leases.secret_id IS 'The role that it was made for; the role may be gone.';
COMMENT ON COLUMN secrets.leases.token_id IS 'The lease ends with it. Of a batch token, the one that that ends with.';
COMMENT ON COLUMN secrets.leases.last_expires_at IS 'Beyond it the lease is not renewed: when it was issued, and its longest time.';
COMMENT ON COLUMN secrets.leases.due_at IS 'When the reaper is to look: its end, or the next attempt to take it back.';
COMMENT ON COLUMN secrets.leases.credentials IS
    'What was given out and what takes it back, encrypted by the barrier; bound to tenant and lease. Gone once revoked.';
CREATE INDEX leases_by_due ON secrets.leases (tenant_id, mount_id, target_name, due_at) WHERE state <> 'revoked';
CREATE INDEX leases_by_expiry ON secrets.leases (tenant_id, expires_at) WHERE state <> 'revoked';
CREATE INDEX leases_by_path ON secrets.leases (tenant_id, path, lease_id) WHERE state <> 'revoked';
CREATE INDEX leases_by_role ON secrets.leases (tenant_id, secret_id) WHERE state <> 'revoked';
CREATE INDEX leases_by_token ON secrets.leases (tenant_id, token_id) WHERE state <> 'revoked' AND token_id IS NOT NULL;
CREATE INDEX leases_by_agent ON secrets.leases (tenant_id, agent_id, expires_at) WHERE agent_id IS NOT NULL;
CREATE INDEX leases_by_application ON secrets.leases (tenant_id, app_id, expires_at) WHERE app_id IS NOT NULL;
CREATE INDEX leases_by_revocation ON secrets.leases (tenant_id, revoked_at) WHERE state = 'revoked';
SELECT schema.isolate('secrets.leases');
GRANT SELECT, INSERT, DELETE ON secrets.leases TO muniment_app;
GRANT UPDATE (
    state, expires_at, renewed_count, last_renewed_at, due_at, attempt_count, revoked_at, revocation_reason, credentials
) ON secrets.leases TO muniment_app;

-- What: what the secrets barrier is opened with (seals, keyrings), the mounts of a tenant, its key/value secrets with their
-- versions, and the cubbyholes of tokens.
-- Why: values are kept under keys that the database never sees. A row tells where a value stands and since when; what it
-- is opens with the keyring alone, and only at its own tenant, path and version.
-- Locks: none but on the new tables, and SHARE ROW EXCLUSIVE on access.tenants for as long as foreign keys take.

CREATE SCHEMA secrets;
GRANT USAGE ON SCHEMA secrets TO muniment_app;

-- ---------------------------------------------------------------------------------------------- seal and keyring

CREATE TABLE secrets.seals (
    tenant_id uuid NOT NULL,
    seal_id uuid NOT NULL,
    seal_type text NOT NULL CONSTRAINT seal_type_is_known CHECK (seal_type IN ('shamir', 'file')),
    secret_shares integer NOT NULL,
    secret_threshold integer NOT NULL,
    sealed_root_key bytea NOT NULL,
    recovery_shares integer NOT NULL DEFAULT 0,
    recovery_threshold integer NOT NULL DEFAULT 0,
    sealed_recovery_key bytea,
    rekey_backup jsonb,
    recovery_backup jsonb,
    made_at timestamptz NOT NULL,
    initialized_at timestamptz,
    CONSTRAINT seals_pkey PRIMARY KEY (tenant_id),
    CONSTRAINT threshold_is_within_shares CHECK (
        secret_threshold >= 1 AND secret_threshold <= secret_shares AND secret_shares <= 255
    ),
    CONSTRAINT recovery_threshold_is_within_shares CHECK (
        recovery_threshold >= 0 AND recovery_threshold <= recovery_shares AND recovery_shares <= 255
        AND (recovery_threshold > 0) = (sealed_recovery_key IS NOT NULL)
    )
);
COMMENT ON TABLE secrets.seals IS
    'How the root key is sealed: the installation has one, under the identifier that is no tenant''s.';
COMMENT ON COLUMN secrets.seals.sealed_root_key IS
    'Encrypted with the key that the shares give together, or that stands in the key file.';
COMMENT ON COLUMN secrets.seals.sealed_recovery_key IS 'Encrypted with the root key: it opens nothing, and permits.';
COMMENT ON COLUMN secrets.seals.rekey_backup IS 'Of the last rekey: shares, each encrypted with somebody''s PGP key.';
COMMENT ON COLUMN secrets.seals.initialized_at IS
    'Null while it is being made: what a crash left may be made anew, since nobody was given its shares.';
SELECT schema.isolate('secrets.seals');
GRANT SELECT, INSERT ON secrets.seals TO muniment_app;
GRANT UPDATE (
    seal_id, seal_type, secret_shares, secret_threshold, sealed_root_key, recovery_shares, recovery_threshold,
    sealed_recovery_key, rekey_backup, recovery_backup, made_at, initialized_at
) ON secrets.seals TO muniment_app;

CREATE TABLE secrets.keyrings (
    tenant_id uuid NOT NULL,
    sealed_keyring bytea NOT NULL,
    active_term integer NOT NULL CONSTRAINT terms_start_at_one CHECK (active_term >= 1),
    encryption_count bigint NOT NULL DEFAULT 0
        CONSTRAINT encryption_count_is_not_negative CHECK (encryption_count >= 0),
    installed_at timestamptz NOT NULL,
    CONSTRAINT keyrings_pkey PRIMARY KEY (tenant_id),
    CONSTRAINT keyring_is_under_seal FOREIGN KEY (tenant_id) REFERENCES secrets.seals ON DELETE RESTRICT
);
COMMENT ON TABLE secrets.keyrings IS
    'The keys of all terms, encrypted with the root key: what anything is encrypted with follows from them.';
COMMENT ON COLUMN secrets.keyrings.encryption_count IS 'Under the active term, as far as servers have told.';
COMMENT ON COLUMN secrets.keyrings.installed_at IS 'Since when the active term is.';
SELECT schema.isolate('secrets.keyrings');
GRANT SELECT, INSERT ON secrets.keyrings TO muniment_app;
GRANT UPDATE (sealed_keyring, active_term, encryption_count, installed_at) ON secrets.keyrings TO muniment_app;

-- ---------------------------------------------------------------------------------------------- mounts

CREATE TABLE secrets.mounts (
    tenant_id uuid NOT NULL
        CONSTRAINT mount_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    mount_id uuid NOT NULL,
    class text NOT NULL CONSTRAINT mount_class_is_known CHECK (class IN ('secret', 'auth')),
    path text COLLATE "C" NOT NULL
        CONSTRAINT mount_path_ends_in_a_slash CHECK (
            octet_length(path) >= 2 AND octet_length(path) <= 512 AND right(path, 1) = '/'
        ),
    type text NOT NULL,
    accessor text NOT NULL,
    description text NOT NULL,
    options jsonb NOT NULL CONSTRAINT options_are_an_object CHECK (jsonb_typeof(options) = 'object'),
    config jsonb NOT NULL CONSTRAINT config_is_an_object CHECK (jsonb_typeof(config) = 'object'),
    settings jsonb NOT NULL DEFAULT '{}'
        CONSTRAINT settings_are_an_object CHECK (jsonb_typeof(settings) = 'object'),
    is_local boolean NOT NULL,
    is_seal_wrapped boolean NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT mounts_pkey PRIMARY KEY (tenant_id, mount_id),
    CONSTRAINT mount_path_is_unique UNIQUE (tenant_id, class, path),
    CONSTRAINT mount_accessor_is_unique UNIQUE (tenant_id, accessor)
);
COMMENT ON TABLE secrets.mounts IS
    'Where an engine or an auth method answers. Those that are always there have a row once they were tuned.';
COMMENT ON COLUMN secrets.mounts.config IS 'What can be tuned; a member that is missing is the system''s.';
COMMENT ON COLUMN secrets.mounts.settings IS 'The engine''s own, as versioned key/value''s max_versions.';
SELECT schema.isolate('secrets.mounts');
GRANT SELECT, INSERT, DELETE ON secrets.mounts TO muniment_app;
GRANT UPDATE (path, description, options, config, settings) ON secrets.mounts TO muniment_app;

CREATE TABLE secrets.mount_revisions (
    tenant_id uuid NOT NULL
        CONSTRAINT mount_revision_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    revision bigint NOT NULL,
    CONSTRAINT mount_revisions_pkey PRIMARY KEY (tenant_id)
);
COMMENT ON TABLE secrets.mount_revisions IS
    'Raised with each change of a tenant''s mounts, in its transaction: what is kept of them in memory holds while it stands.';
SELECT schema.isolate('secrets.mount_revisions');
GRANT SELECT, INSERT ON secrets.mount_revisions TO muniment_app;
GRANT UPDATE (revision) ON secrets.mount_revisions TO muniment_app;

-- ---------------------------------------------------------------------------------------------- secrets

CREATE TABLE secrets.secrets (
    tenant_id uuid NOT NULL,
    secret_id uuid NOT NULL,
    mount_id uuid NOT NULL,
    path text COLLATE "C" NOT NULL
        CONSTRAINT path_has_a_length CHECK (octet_length(path) BETWEEN 1 AND 1024),
    secret_path text COLLATE "C" NOT NULL CONSTRAINT secret_path_is_reverse_domain CHECK (
        octet_length(secret_path) <= 2048
        AND secret_path ~ '^([a-z0-9_-]|%[0-9A-F]{2})+([.]([a-z0-9_-]|%[0-9A-F]{2})+)*$'
    ),
    secret_type text NOT NULL DEFAULT 'static'
        CONSTRAINT secret_type_is_known CHECK (secret_type IN ('static', 'dynamic_role')),
    encrypted_data bytea,
    version integer NOT NULL CONSTRAINT version_is_not_negative CHECK (version >= 0),
    oldest_version integer NOT NULL DEFAULT 0,
    version_created_at timestamptz,
    version_deleted_at timestamptz,
    is_destroyed boolean NOT NULL DEFAULT false,
    metadata jsonb NOT NULL DEFAULT '{}'
        CONSTRAINT metadata_is_an_object CHECK (jsonb_typeof(metadata) = 'object'),
    max_versions integer NOT NULL DEFAULT 0
        CONSTRAINT max_versions_is_not_negative CHECK (max_versions >= 0),
    cas_required boolean NOT NULL DEFAULT false,
    delete_version_after_sec bigint NOT NULL DEFAULT 0,
    description text,
    rotation_enabled boolean NOT NULL DEFAULT false,
    rotation_schedule text,
    last_rotated_at timestamptz,
    change_number bigint NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT secrets_pkey PRIMARY KEY (tenant_id, secret_id),
    CONSTRAINT secret_path_is_unique UNIQUE (tenant_id, secret_path),
    CONSTRAINT path_is_unique_in_its_mount UNIQUE (tenant_id, mount_id, path),
    CONSTRAINT secret_is_under_mount FOREIGN KEY (tenant_id, mount_id)
        REFERENCES secrets.mounts ON DELETE RESTRICT,
    CONSTRAINT version_says_when_it_was_made CHECK ((version > 0) = (version_created_at IS NOT NULL)),
    CONSTRAINT live_version_has_data CHECK (
        (encrypted_data IS NOT NULL) = (version > 0 AND NOT is_destroyed)
    )
);
COMMENT ON TABLE secrets.secrets IS
    'A secret with its current version; those before stand in secret_versions. Version 0: it has metadata only.';
COMMENT ON COLUMN secrets.secrets.path IS 'Below its mount, as clients write it.';
COMMENT ON COLUMN secrets.secrets.secret_path IS
    'The same with its mount, in reverse-domain notation: prod.db.postgres.billing-db.password.';
COMMENT ON COLUMN secrets.secrets.encrypted_data IS
    'term (4 bytes) ‖ nonce (12) ‖ ciphertext ‖ tag (16), for its tenant, mount, secret, path and version alone.';
COMMENT ON COLUMN secrets.secrets.oldest_version IS '0 until a version has dropped out.';
COMMENT ON COLUMN secrets.secrets.version_deleted_at IS 'From then on the version is not shown; it may be to come.';
COMMENT ON COLUMN secrets.secrets.metadata IS 'What clients call custom metadata: texts by name.';
COMMENT ON COLUMN secrets.secrets.delete_version_after_sec IS '0: as the mount says; below 0: never.';
COMMENT ON COLUMN secrets.secrets.change_number IS 'Raised with each change: a write that read an earlier one begins again.';
SELECT schema.isolate('secrets.secrets');
GRANT SELECT, INSERT, DELETE ON secrets.secrets TO muniment_app;
GRANT UPDATE (
    secret_path, encrypted_data, version, oldest_version, version_created_at, version_deleted_at, is_destroyed, metadata,
    max_versions, cas_required, delete_version_after_sec, description, rotation_enabled, rotation_schedule,
    last_rotated_at, change_number, updated_at
) ON secrets.secrets TO muniment_app;

CREATE TABLE secrets.secret_versions (
    tenant_id uuid NOT NULL,
    secret_id uuid NOT NULL,
    version integer NOT NULL CONSTRAINT versions_start_at_one CHECK (version >= 1),
    encrypted_data bytea,
    created_at timestamptz NOT NULL,
    deleted_at timestamptz,
    is_destroyed boolean NOT NULL,
    CONSTRAINT secret_versions_pkey PRIMARY KEY (tenant_id, secret_id, version),
    CONSTRAINT version_is_of_secret FOREIGN KEY (tenant_id, secret_id)
        REFERENCES secrets.secrets ON DELETE RESTRICT,
    CONSTRAINT kept_version_has_data CHECK ((encrypted_data IS NULL) = is_destroyed)
);
COMMENT ON TABLE secrets.secret_versions IS 'The versions of a secret before its current one, as many as are kept.';
SELECT schema.isolate('secrets.secret_versions');
GRANT SELECT, INSERT, DELETE ON secrets.secret_versions TO muniment_app;
GRANT UPDATE (encrypted_data, deleted_at, is_destroyed) ON secrets.secret_versions TO muniment_app;

-- ---------------------------------------------------------------------------------------------- cubbyholes

CREATE TABLE secrets.cubbyholes (
    tenant_id uuid NOT NULL
        CONSTRAINT cubbyhole_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    token_id uuid NOT NULL,
    path text COLLATE "C" NOT NULL
        CONSTRAINT cubbyhole_path_has_a_length CHECK (octet_length(path) BETWEEN 1 AND 1024),
    encrypted_data bytea NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT cubbyholes_pkey PRIMARY KEY (tenant_id, token_id, path)
);
COMMENT ON TABLE secrets.cubbyholes IS 'What a token keeps for itself alone: it goes with the token.';
SELECT schema.isolate('secrets.cubbyholes');
GRANT SELECT, INSERT, DELETE ON secrets.cubbyholes TO muniment_app;
GRANT UPDATE (encrypted_data, updated_at) ON secrets.cubbyholes TO muniment_app;

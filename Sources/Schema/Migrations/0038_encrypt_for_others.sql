-- What: keys that the server encrypts and signs with for others (transit), each with its versions; and quotas of how much
-- may be asked for.
-- Why: who must not hold a key asks for what it does; and no client may take from others what all of them need.
-- Locks: none but on the new tables, and on access.tenants and secrets.mounts for no longer than their foreign keys take.

-- ---------------------------------------------------------------------------------------------- transit

CREATE TABLE secrets.transit_keys (
    tenant_id uuid NOT NULL,
    mount_id uuid NOT NULL,
    key_name text NOT NULL CONSTRAINT key_name_has_a_length CHECK (octet_length(key_name) BETWEEN 1 AND 255),
    key_type text NOT NULL CONSTRAINT key_type_is_known CHECK (key_type IN (
        'aes128-gcm96', 'aes256-gcm96', 'chacha20-poly1305', 'ed25519', 'ecdsa-p256', 'ecdsa-p384', 'ecdsa-p521',
        'rsa-2048', 'rsa-3072', 'rsa-4096', 'hmac'
    )),
    is_derived boolean NOT NULL,
    is_convergent boolean NOT NULL,
    is_exportable boolean NOT NULL,
    allows_backup boolean NOT NULL,
    allows_deletion boolean NOT NULL,
    hmac_key_bytes bigint NOT NULL CONSTRAINT hmac_key_has_a_length CHECK (hmac_key_bytes BETWEEN 32 AND 512),
    latest_version bigint NOT NULL,
    min_decryption_version bigint NOT NULL,
    min_encryption_version bigint NOT NULL,
    min_available_version bigint NOT NULL,
    auto_rotate_seconds bigint NOT NULL CONSTRAINT auto_rotate_takes_an_hour CHECK (
        auto_rotate_seconds = 0 OR auto_rotate_seconds >= 3600
    ),
    created_at timestamptz NOT NULL,
    CONSTRAINT transit_keys_pkey PRIMARY KEY (tenant_id, mount_id, key_name),
    CONSTRAINT transit_key_is_of_mount FOREIGN KEY (tenant_id, mount_id) REFERENCES secrets.mounts ON DELETE RESTRICT,
    CONSTRAINT convergent_is_derived CHECK (is_derived OR NOT is_convergent),
    CONSTRAINT versions_are_in_order CHECK (
        min_available_version >= 0 AND min_available_version <= min_decryption_version
        AND min_decryption_version BETWEEN 1 AND latest_version
        AND (min_encryption_version = 0 OR min_encryption_version BETWEEN min_decryption_version AND latest_version)
    )
);
COMMENT ON TABLE secrets.transit_keys IS 'Keys by name, and what may be done with them. Their versions hold the keys themselves.';
COMMENT ON COLUMN secrets.transit_keys.is_derived IS 'Each context has a key of its own, which follows from this one.';
COMMENT ON COLUMN secrets.transit_keys.is_convergent IS 'The same plaintext in the same context is the same ciphertext.';
COMMENT ON COLUMN secrets.transit_keys.min_encryption_version IS '0: the latest.';
COMMENT ON COLUMN secrets.transit_keys.min_available_version IS 'Versions before it are gone. 0: all are there.';
SELECT schema.isolate('secrets.transit_keys');
GRANT SELECT, INSERT, DELETE ON secrets.transit_keys TO muniment_app;
GRANT UPDATE (
    is_exportable, allows_backup, allows_deletion, latest_version, min_decryption_version, min_encryption_version,
    min_available_version, auto_rotate_seconds
) ON secrets.transit_keys TO muniment_app;

CREATE TABLE secrets.transit_key_versions (
    tenant_id uuid NOT NULL,
    mount_id uuid NOT NULL,
    key_name text NOT NULL,
    version bigint NOT NULL CONSTRAINT version_is_positive CHECK (version > 0),
    material bytea NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT transit_key_versions_pkey PRIMARY KEY (tenant_id, mount_id, key_name, version),
    CONSTRAINT version_is_of_transit_key FOREIGN KEY (tenant_id, mount_id, key_name)
        REFERENCES secrets.transit_keys ON DELETE RESTRICT
);
COMMENT ON COLUMN secrets.transit_key_versions.material IS
    'The key and its HMAC key, encrypted by the barrier; bound to tenant, mount, name and version.';
SELECT schema.isolate('secrets.transit_key_versions');
GRANT SELECT, INSERT, DELETE ON secrets.transit_key_versions TO muniment_app;

-- ---------------------------------------------------------------------------------------------- quotas

CREATE TABLE secrets.quotas (
    tenant_id uuid NOT NULL CONSTRAINT quota_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    quota_type text NOT NULL CONSTRAINT quota_type_is_known CHECK (quota_type IN ('rate-limit', 'lease-count')),
    quota_name text NOT NULL CONSTRAINT quota_name_has_a_length CHECK (octet_length(quota_name) BETWEEN 1 AND 255),
    path text NOT NULL CONSTRAINT path_has_a_length CHECK (octet_length(path) <= 1024),
    role text NOT NULL CONSTRAINT role_has_a_length CHECK (octet_length(role) <= 255),
    is_inheritable boolean NOT NULL,
    rate double precision CONSTRAINT rate_is_positive CHECK (rate > 0 AND rate < 'infinity'),
    interval_seconds bigint CONSTRAINT interval_is_positive CHECK (interval_seconds > 0),
    block_seconds bigint CONSTRAINT block_is_not_negative CHECK (block_seconds >= 0),
    max_leases bigint CONSTRAINT max_leases_is_positive CHECK (max_leases > 0),
    created_at timestamptz NOT NULL,
    CONSTRAINT quotas_pkey PRIMARY KEY (tenant_id, quota_type, quota_name),
    CONSTRAINT place_has_one_quota UNIQUE (tenant_id, quota_type, path, role),
    CONSTRAINT quota_has_its_limits CHECK (
        CASE quota_type
            WHEN 'rate-limit' THEN
                rate IS NOT NULL AND interval_seconds IS NOT NULL AND block_seconds IS NOT NULL AND max_leases IS NULL
            ELSE rate IS NULL AND interval_seconds IS NULL AND block_seconds IS NULL AND max_leases IS NOT NULL
        END
    )
);
COMMENT ON TABLE secrets.quotas IS 'How many requests an address may make, and how many leases there may be. What is used of it is not kept.';
COMMENT ON COLUMN secrets.quotas.path IS 'A mount with its slash, a path below one, or the beginning of paths with * behind it. Empty: all.';
COMMENT ON COLUMN secrets.quotas.role IS 'Of logins, that with this role alone. Empty: each.';
COMMENT ON COLUMN secrets.quotas.block_seconds IS 'For how long an address that asked for too much gets nothing. 0: until there is room again.';
SELECT schema.isolate('secrets.quotas');
GRANT SELECT, INSERT, DELETE ON secrets.quotas TO muniment_app;
GRANT UPDATE (path, role, is_inheritable, rate, interval_seconds, block_seconds, max_leases) ON secrets.quotas TO muniment_app;

-- What: configurations and roles of the auth methods cert, jwt, oidc and kubernetes; keys and roles of identity tokens.
-- Why: those who have a certificate, a provider's token or a service account sign in with that and keep no password.
-- Locks: none but on the new tables, and SHARE ROW EXCLUSIVE on secrets.mounts and access.tenants for as long as the foreign
-- keys take.

CREATE TABLE access.method_configurations (
    tenant_id uuid NOT NULL,
    mount_id uuid NOT NULL,
    settings jsonb NOT NULL CONSTRAINT settings_are_an_object CHECK (jsonb_typeof(settings) = 'object'),
    encrypted_secret bytea,
    updated_at timestamptz NOT NULL,
    CONSTRAINT method_configurations_pkey PRIMARY KEY (tenant_id, mount_id),
    CONSTRAINT method_configuration_is_of_mount FOREIGN KEY (tenant_id, mount_id)
        REFERENCES secrets.mounts ON DELETE CASCADE
);
COMMENT ON TABLE access.method_configurations IS
    'How an auth method that is mounted asks others: a provider''s addresses and keys, a cluster''s. One for each mount.';
COMMENT ON COLUMN access.method_configurations.settings IS 'As clients write and read it, without what is secret.';
COMMENT ON COLUMN access.method_configurations.encrypted_secret IS
    'A client secret, or the token of a reviewer; for its tenant and mount alone.';
SELECT schema.isolate('access.method_configurations');
GRANT SELECT, INSERT ON access.method_configurations TO muniment_app;
GRANT UPDATE (settings, encrypted_secret, updated_at) ON access.method_configurations TO muniment_app;

CREATE TABLE access.method_roles (
    tenant_id uuid NOT NULL,
    mount_id uuid NOT NULL,
    role_name text COLLATE "C" NOT NULL
        CONSTRAINT method_role_name_has_a_length CHECK (octet_length(role_name) BETWEEN 1 AND 512),
    settings jsonb NOT NULL CONSTRAINT settings_are_an_object CHECK (jsonb_typeof(settings) = 'object'),
    updated_at timestamptz NOT NULL,
    CONSTRAINT method_roles_pkey PRIMARY KEY (tenant_id, mount_id, role_name),
    CONSTRAINT method_role_is_of_mount FOREIGN KEY (tenant_id, mount_id)
        REFERENCES secrets.mounts ON DELETE CASCADE
);
COMMENT ON TABLE access.method_roles IS
    'Whom an auth method lets in, and with which policies: a certificate, claims of a token, a service account.';
SELECT schema.isolate('access.method_roles');
GRANT SELECT, INSERT, DELETE ON access.method_roles TO muniment_app;
GRANT UPDATE (settings, updated_at) ON access.method_roles TO muniment_app;

CREATE TABLE access.identity_issuers (
    tenant_id uuid NOT NULL
        CONSTRAINT identity_issuer_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    issuer text NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT identity_issuers_pkey PRIMARY KEY (tenant_id)
);
COMMENT ON TABLE access.identity_issuers IS 'The address that a tenant''s identity tokens name; empty: the server''s own.';
SELECT schema.isolate('access.identity_issuers');
GRANT SELECT, INSERT ON access.identity_issuers TO muniment_app;
GRANT UPDATE (issuer, updated_at) ON access.identity_issuers TO muniment_app;

CREATE TABLE access.identity_keys (
    tenant_id uuid NOT NULL
        CONSTRAINT identity_key_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    key_name text COLLATE "C" NOT NULL
        CONSTRAINT identity_key_name_has_a_length CHECK (octet_length(key_name) BETWEEN 1 AND 512),
    settings jsonb NOT NULL CONSTRAINT settings_are_an_object CHECK (jsonb_typeof(settings) = 'object'),
    rotated_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT identity_keys_pkey PRIMARY KEY (tenant_id, key_name)
);
COMMENT ON TABLE access.identity_keys IS 'Named keys that identity tokens are signed with; their versions are beside them.';
SELECT schema.isolate('access.identity_keys');
GRANT SELECT, INSERT, DELETE ON access.identity_keys TO muniment_app;
GRANT UPDATE (settings, rotated_at, updated_at) ON access.identity_keys TO muniment_app;

CREATE TABLE access.identity_key_versions (
    tenant_id uuid NOT NULL,
    key_name text COLLATE "C" NOT NULL,
    key_id uuid NOT NULL,
    algorithm text NOT NULL CONSTRAINT identity_algorithm_is_known CHECK (
        algorithm IN ('RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512', 'EdDSA')
    ),
    public_key jsonb NOT NULL,
    encrypted_private_key bytea,
    created_at timestamptz NOT NULL,
    verified_until timestamptz,
    CONSTRAINT identity_key_versions_pkey PRIMARY KEY (tenant_id, key_name, key_id),
    CONSTRAINT identity_key_version_is_of_key FOREIGN KEY (tenant_id, key_name)
        REFERENCES access.identity_keys ON DELETE CASCADE,
    CONSTRAINT current_version_can_sign CHECK ((verified_until IS NULL) = (encrypted_private_key IS NOT NULL))
);
COMMENT ON TABLE access.identity_key_versions IS
    'What signs now, and what signed before while tokens of it may still be shown.';
COMMENT ON COLUMN access.identity_key_versions.public_key IS 'As a JWK (RFC 7517).';
COMMENT ON COLUMN access.identity_key_versions.verified_until IS
    'Until when it is published; null while it signs. What no longer signs has no private key.';
CREATE UNIQUE INDEX identity_key_has_one_signer ON access.identity_key_versions (tenant_id, key_name)
    WHERE verified_until IS NULL;
SELECT schema.isolate('access.identity_key_versions');
GRANT SELECT, INSERT, DELETE ON access.identity_key_versions TO muniment_app;
GRANT UPDATE (encrypted_private_key, verified_until) ON access.identity_key_versions TO muniment_app;

CREATE TABLE access.identity_roles (
    tenant_id uuid NOT NULL
        CONSTRAINT identity_role_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    role_name text COLLATE "C" NOT NULL
        CONSTRAINT identity_role_name_has_a_length CHECK (octet_length(role_name) BETWEEN 1 AND 512),
    settings jsonb NOT NULL CONSTRAINT settings_are_an_object CHECK (jsonb_typeof(settings) = 'object'),
    updated_at timestamptz NOT NULL,
    CONSTRAINT identity_roles_pkey PRIMARY KEY (tenant_id, role_name)
);
COMMENT ON TABLE access.identity_roles IS 'What a token says of an entity, to whom, and with which key it is signed.';
SELECT schema.isolate('access.identity_roles');
GRANT SELECT, INSERT, DELETE ON access.identity_roles TO muniment_app;
GRANT UPDATE (settings, updated_at) ON access.identity_roles TO muniment_app;

-- What: the tokens of clients of /v1 with the roles that make them, the roles and SecretIDs of AppRole, users with
-- passwords, who signs in as (entities and their aliases), and the logins that failed; and the function that finds a token
-- before its tenant is known.
-- Why: clients prove who they are to get a token, and each request comes with one. Of a token its SHA-256 is kept, of a
-- SecretID its HMAC under a key that the database never sees, of a password what scrypt makes of it.
-- Locks: none but on the new tables, and SHARE ROW EXCLUSIVE on access.tenants for as long as foreign keys take.

-- ---------------------------------------------------------------------------------------------- entities

CREATE TABLE access.entities (
    tenant_id uuid NOT NULL
        CONSTRAINT entity_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    entity_id uuid NOT NULL,
    name text COLLATE "C" NOT NULL
        CONSTRAINT entity_name_has_a_length CHECK (octet_length(name) BETWEEN 1 AND 1024),
    policies text[] NOT NULL DEFAULT '{}',
    metadata jsonb NOT NULL DEFAULT '{}'
        CONSTRAINT entity_metadata_is_an_object CHECK (jsonb_typeof(metadata) = 'object'),
    is_disabled boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT entities_pkey PRIMARY KEY (tenant_id, entity_id),
    CONSTRAINT entity_name_is_unique UNIQUE (tenant_id, name)
);
COMMENT ON TABLE access.entities IS 'Who signs in, whatever the method: one entity may have an alias at each of them.';
COMMENT ON COLUMN access.entities.policies IS 'What its tokens may do besides what they were made with, as it stands.';
SELECT schema.isolate('access.entities');
GRANT SELECT, INSERT, DELETE ON access.entities TO muniment_app;
GRANT UPDATE (name, policies, metadata, is_disabled, updated_at) ON access.entities TO muniment_app;

CREATE TABLE access.entity_aliases (
    tenant_id uuid NOT NULL,
    alias_id uuid NOT NULL,
    entity_id uuid NOT NULL,
    mount_accessor text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL
        CONSTRAINT alias_name_has_a_length CHECK (octet_length(name) BETWEEN 1 AND 1024),
    metadata jsonb NOT NULL DEFAULT '{}'
        CONSTRAINT alias_metadata_is_an_object CHECK (jsonb_typeof(metadata) = 'object'),
    custom_metadata jsonb NOT NULL DEFAULT '{}'
        CONSTRAINT custom_metadata_is_an_object CHECK (jsonb_typeof(custom_metadata) = 'object'),
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT entity_aliases_pkey PRIMARY KEY (tenant_id, alias_id),
    CONSTRAINT alias_belongs_to_entity FOREIGN KEY (tenant_id, entity_id)
        REFERENCES access.entities ON DELETE CASCADE,
    CONSTRAINT alias_is_unique_within_its_mount UNIQUE (tenant_id, mount_accessor, name)
);
COMMENT ON COLUMN access.entity_aliases.name IS 'What the method knows it by: a RoleID, a username.';
COMMENT ON COLUMN access.entity_aliases.metadata IS 'What the method said at the last login.';
CREATE INDEX aliases_by_entity ON access.entity_aliases (tenant_id, entity_id);
SELECT schema.isolate('access.entity_aliases');
GRANT SELECT, INSERT, DELETE ON access.entity_aliases TO muniment_app;
GRANT UPDATE (entity_id, mount_accessor, name, metadata, custom_metadata, updated_at)
    ON access.entity_aliases TO muniment_app;

-- ---------------------------------------------------------------------------------------------- tokens

CREATE TABLE access.client_tokens (
    tenant_id uuid NOT NULL
        CONSTRAINT client_token_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    token_id uuid NOT NULL,
    parent_token_id uuid,
    token_hash bytea NOT NULL
        CONSTRAINT client_token_hash_is_sha256 CHECK (octet_length(token_hash) = 32),
    accessor text COLLATE "C" NOT NULL
        CONSTRAINT accessor_has_24_characters CHECK (accessor ~ '^[0-9A-Za-z]{24}$'),
    policies text[] NOT NULL,
    metadata jsonb CONSTRAINT token_metadata_is_an_object CHECK (jsonb_typeof(metadata) = 'object'),
    display_name text NOT NULL,
    path text COLLATE "C" NOT NULL,
    mount_id uuid,
    role_name text,
    entity_id uuid,
    bound_cidrs text[] NOT NULL DEFAULT '{}',
    uses_left integer CONSTRAINT uses_never_fall_below_none CHECK (uses_left >= 0),
    is_renewable boolean NOT NULL,
    created_at timestamptz NOT NULL,
    renewed_at timestamptz,
    expires_at timestamptz,
    ttl_sec integer NOT NULL CONSTRAINT token_ttl_is_no_less_than_none CHECK (ttl_sec >= 0),
    max_ttl_sec integer NOT NULL CONSTRAINT token_max_ttl_is_no_less_than_none CHECK (max_ttl_sec >= 0),
    explicit_max_ttl_sec integer NOT NULL DEFAULT 0
        CONSTRAINT explicit_max_ttl_is_no_less_than_none CHECK (explicit_max_ttl_sec >= 0),
    period_sec integer NOT NULL DEFAULT 0 CONSTRAINT period_is_no_less_than_none CHECK (period_sec >= 0),
    CONSTRAINT client_tokens_pkey PRIMARY KEY (tenant_id, token_id),
    CONSTRAINT client_token_hash_is_unique UNIQUE (tenant_id, token_hash),
    CONSTRAINT client_token_accessor_is_unique UNIQUE (tenant_id, accessor),
    -- Not CASCADE: whoever revokes tokens must learn of each, and tries again where one came in between.
    CONSTRAINT client_token_has_its_parent FOREIGN KEY (tenant_id, parent_token_id)
        REFERENCES access.client_tokens (tenant_id, token_id),
    CONSTRAINT without_end_only_root CHECK (expires_at IS NOT NULL OR 'root' = ANY (policies))
);
COMMENT ON TABLE access.client_tokens IS
    'Service tokens of clients of /v1 that were not revoked. Those that are over go with the next tidy.';
COMMENT ON COLUMN access.client_tokens.token_hash IS
    'SHA-256 of the token. The token itself is shown once and stored nowhere.';
COMMENT ON COLUMN access.client_tokens.parent_token_id IS 'With which it ends; null for an orphan.';
COMMENT ON COLUMN access.client_tokens.mount_id IS 'The auth method that it was made by, with which it ends.';
COMMENT ON COLUMN access.client_tokens.uses_left IS 'Null: as often as one likes. At 0 it is nobody''s.';
COMMENT ON COLUMN access.client_tokens.ttl_sec IS 'What it was made with, and what a renewal gives that asks for nothing.';
COMMENT ON COLUMN access.client_tokens.max_ttl_sec IS
    'From its making, over all renewals, by its method or mount; 0 for the system''s. Not for those with a period.';
COMMENT ON COLUMN access.client_tokens.explicit_max_ttl_sec IS 'From its making, whatever else; 0 for none.';
-- Looked up before the tenant is known, by access.find_client_token alone.
CREATE INDEX client_tokens_by_hash ON access.client_tokens (token_hash);
CREATE INDEX client_tokens_by_parent ON access.client_tokens (tenant_id, parent_token_id)
    WHERE parent_token_id IS NOT NULL;
CREATE INDEX client_tokens_by_mount ON access.client_tokens (tenant_id, mount_id) WHERE mount_id IS NOT NULL;
CREATE INDEX client_tokens_by_entity ON access.client_tokens (tenant_id, entity_id) WHERE entity_id IS NOT NULL;
CREATE INDEX client_tokens_by_end ON access.client_tokens (tenant_id, expires_at) WHERE expires_at IS NOT NULL;
SELECT schema.isolate('access.client_tokens');
GRANT SELECT, INSERT, DELETE ON access.client_tokens TO muniment_app;
GRANT UPDATE (parent_token_id, uses_left, renewed_at, expires_at) ON access.client_tokens TO muniment_app;

CREATE TABLE access.token_roles (
    tenant_id uuid NOT NULL
        CONSTRAINT token_role_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    role_name text COLLATE "C" NOT NULL
        CONSTRAINT token_role_name_has_a_length CHECK (octet_length(role_name) BETWEEN 1 AND 1024),
    allowed_policies text[] NOT NULL,
    disallowed_policies text[] NOT NULL,
    allowed_policies_glob text[] NOT NULL,
    disallowed_policies_glob text[] NOT NULL,
    allowed_entity_aliases text[] NOT NULL,
    is_orphan boolean NOT NULL,
    is_renewable boolean NOT NULL,
    path_suffix text NOT NULL,
    token_period_sec integer NOT NULL,
    token_explicit_max_ttl_sec integer NOT NULL,
    token_bound_cidrs text[] NOT NULL,
    token_no_default_policy boolean NOT NULL,
    token_num_uses integer NOT NULL,
    token_type text NOT NULL CONSTRAINT token_role_type_is_known CHECK (
        token_type IN ('default-service', 'default-batch', 'service', 'batch')
    ),
    CONSTRAINT token_roles_pkey PRIMARY KEY (tenant_id, role_name),
    CONSTRAINT token_role_numbers_are_no_less_than_none CHECK (
        token_period_sec >= 0 AND token_explicit_max_ttl_sec >= 0 AND token_num_uses >= 0
    )
);
COMMENT ON TABLE access.token_roles IS 'What auth/token/create/ROLE makes.';
SELECT schema.isolate('access.token_roles');
GRANT SELECT, INSERT, DELETE ON access.token_roles TO muniment_app;
GRANT UPDATE (
    allowed_policies, disallowed_policies, allowed_policies_glob, disallowed_policies_glob, allowed_entity_aliases,
    is_orphan, is_renewable, path_suffix, token_period_sec, token_explicit_max_ttl_sec, token_bound_cidrs,
    token_no_default_policy, token_num_uses, token_type
) ON access.token_roles TO muniment_app;

CREATE FUNCTION access.find_client_token(hash bytea, moment timestamptz) RETURNS TABLE (
    tenant_id uuid, tenant_name text, token_id uuid, accessor text, parent_token_id uuid, policies text[],
    metadata jsonb, display_name text, path text, mount_id uuid, role_name text, entity_id uuid, bound_cidrs text[],
    uses_left integer, is_renewable boolean, created_at timestamptz, renewed_at timestamptz, expires_at timestamptz,
    ttl_sec integer, max_ttl_sec integer, explicit_max_ttl_sec integer, period_sec integer, entity_name text,
    entity_policies text[], entity_metadata jsonb, entity_aliases jsonb, policy_revision bigint, mount_revision bigint
)
LANGUAGE plpgsql STABLE ROWS 1
AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT token.tenant_id, tenant.name, token.token_id, token.accessor, token.parent_token_id, token.policies,
           token.metadata, token.display_name, token.path, token.mount_id, token.role_name, token.entity_id,
           token.bound_cidrs, token.uses_left, token.is_renewable, token.created_at, token.renewed_at, token.expires_at,
           token.ttl_sec, token.max_ttl_sec, token.explicit_max_ttl_sec, token.period_sec,
           entity.name, entity.policies, entity.metadata,
           (SELECT jsonb_object_agg(
                       alias.mount_accessor,
                       jsonb_build_object(
                           'id', alias.alias_id, 'name', alias.name, 'metadata', alias.metadata,
                           'custom_metadata', alias.custom_metadata
                       )
                   )
            FROM access.entity_aliases AS alias
            WHERE alias.tenant_id = entity.tenant_id AND alias.entity_id = entity.entity_id),
           coalesce(policy_state.revision, 0), coalesce(mount_state.revision, 0)
    FROM access.client_tokens AS token
    JOIN access.tenants AS tenant ON tenant.tenant_id = token.tenant_id
    LEFT JOIN access.entities AS entity ON entity.tenant_id = token.tenant_id AND entity.entity_id = token.entity_id
    LEFT JOIN access.policy_revisions AS policy_state ON policy_state.tenant_id = token.tenant_id
    LEFT JOIN secrets.mount_revisions AS mount_state ON mount_state.tenant_id = token.tenant_id
    WHERE token.token_hash = hash
      AND (token.expires_at IS NULL OR token.expires_at > moment)
      AND token.uses_left IS DISTINCT FROM 0
      AND (token.entity_id IS NULL OR entity.is_disabled IS FALSE)
      -- A token is over when one is that it descends from.
      AND (token.parent_token_id IS NULL OR NOT EXISTS (
          WITH RECURSIVE ancestors AS (
              SELECT above.tenant_id, above.parent_token_id, above.expires_at, above.uses_left
              FROM access.client_tokens AS above
              WHERE above.tenant_id = token.tenant_id AND above.token_id = token.parent_token_id
              UNION ALL
              SELECT above.tenant_id, above.parent_token_id, above.expires_at, above.uses_left
              FROM ancestors
              JOIN access.client_tokens AS above
                  ON above.tenant_id = ancestors.tenant_id AND above.token_id = ancestors.parent_token_id
          )
          SELECT FROM ancestors
          WHERE ancestors.expires_at <= moment OR ancestors.uses_left = 0
      ))
      -- A hash that two tenants hold names nobody.
      AND (SELECT count(*) FROM access.client_tokens AS same WHERE same.token_hash = hash) = 1;
END
$$;
COMMENT ON FUNCTION access.find_client_token(bytea, timestamptz) IS
    'Which token of a client has this SHA-256, if neither it nor one that it descends from is over at the moment and its '
    'entity is not disabled: one row or none, with the numbers of the tenant''s policies and mounts.';
GRANT SELECT ON access.client_tokens, access.entities, access.entity_aliases, access.policy_revisions
    TO muniment_definer;
GRANT USAGE ON SCHEMA secrets TO muniment_definer;
GRANT SELECT ON secrets.mount_revisions TO muniment_definer;
SELECT schema.give_to_definer('access.find_client_token(bytea, timestamptz)');

-- ---------------------------------------------------------------------------------------------- AppRole

CREATE TABLE access.roles (
    tenant_id uuid NOT NULL
        CONSTRAINT role_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    approle_id uuid NOT NULL,
    mount_id uuid NOT NULL,
    role_name text COLLATE "C" NOT NULL
        CONSTRAINT role_name_has_a_length CHECK (octet_length(role_name) BETWEEN 1 AND 1024),
    role_id text COLLATE "C" NOT NULL
        CONSTRAINT role_id_has_a_length CHECK (octet_length(role_id) BETWEEN 1 AND 4096),
    secret_id_hash bytea CONSTRAINT latest_secret_id_is_an_hmac CHECK (octet_length(secret_id_hash) = 32),
    secret_id_accessor text COLLATE "C",
    policies text[],
    token_policies text[] NOT NULL,
    ttl_seconds integer NOT NULL,
    max_ttl_seconds integer NOT NULL,
    bind_secret_id boolean NOT NULL,
    secret_id_num_uses integer NOT NULL,
    secret_id_ttl_seconds integer NOT NULL,
    bound_cidr_list text[] NOT NULL,
    has_local_secret_ids boolean NOT NULL,
    token_bound_cidrs text[] NOT NULL,
    token_explicit_max_ttl_seconds integer NOT NULL,
    token_no_default_policy boolean NOT NULL,
    token_num_uses integer NOT NULL,
    token_period_seconds integer NOT NULL,
    token_type text NOT NULL CONSTRAINT role_token_type_is_known CHECK (
        token_type IN ('default', 'service', 'batch', 'default-service', 'default-batch')
    ),
    enabled boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT roles_pkey PRIMARY KEY (tenant_id, approle_id),
    CONSTRAINT role_name_is_unique_within_its_mount UNIQUE (tenant_id, mount_id, role_name),
    CONSTRAINT role_id_is_unique_within_its_mount UNIQUE (tenant_id, mount_id, role_id),
    CONSTRAINT latest_secret_id_is_unique UNIQUE (tenant_id, secret_id_accessor),
    CONSTRAINT ttl_is_at_most_the_max_ttl CHECK (max_ttl_seconds = 0 OR ttl_seconds <= max_ttl_seconds),
    CONSTRAINT role_numbers_are_no_less_than_none CHECK (
        ttl_seconds >= 0 AND max_ttl_seconds >= 0 AND secret_id_num_uses >= 0 AND secret_id_ttl_seconds >= 0
        AND token_explicit_max_ttl_seconds >= 0 AND token_num_uses >= 0 AND token_period_seconds >= 0
    )
);
COMMENT ON TABLE access.roles IS 'Roles of AppRole: who shows a RoleID and, where it is bound to one, a SecretID of it.';
COMMENT ON COLUMN access.roles.role_id IS 'What a client names the role by: no secret by itself.';
COMMENT ON COLUMN access.roles.secret_id_hash IS 'The HMAC of the SecretID that was made last.';
COMMENT ON COLUMN access.roles.policies IS 'Token policies that were set under the old name; null otherwise.';
COMMENT ON COLUMN access.roles.bound_cidr_list IS 'Where a SecretID may be shown from; empty: anywhere.';
COMMENT ON COLUMN access.roles.enabled IS 'While false nobody signs in with it.';
CREATE INDEX roles_by_policies ON access.roles USING gin (policies);
CREATE INDEX roles_by_token_policies ON access.roles USING gin (token_policies);
CREATE INDEX roles_by_bound_cidr_list ON access.roles USING gin (bound_cidr_list);
SELECT schema.isolate('access.roles');
GRANT SELECT, INSERT, DELETE ON access.roles TO muniment_app;
GRANT UPDATE (
    role_id, secret_id_hash, secret_id_accessor, policies, token_policies, ttl_seconds, max_ttl_seconds, bind_secret_id,
    secret_id_num_uses, secret_id_ttl_seconds, bound_cidr_list, token_bound_cidrs, token_explicit_max_ttl_seconds,
    token_no_default_policy, token_num_uses, token_period_seconds, token_type, enabled, updated_at
) ON access.roles TO muniment_app;

CREATE TABLE access.secret_ids (
    tenant_id uuid NOT NULL,
    approle_id uuid NOT NULL,
    secret_id_hash bytea NOT NULL
        CONSTRAINT secret_id_is_an_hmac CHECK (octet_length(secret_id_hash) = 32),
    secret_id_accessor text COLLATE "C" NOT NULL,
    uses_left integer CONSTRAINT secret_id_uses_never_fall_below_none CHECK (uses_left >= 0),
    ttl_seconds integer NOT NULL CONSTRAINT secret_id_ttl_is_no_less_than_none CHECK (ttl_seconds >= 0),
    cidr_list text[] NOT NULL,
    token_bound_cidrs text[] NOT NULL,
    metadata jsonb NOT NULL
        CONSTRAINT secret_id_metadata_is_an_object CHECK (jsonb_typeof(metadata) = 'object'),
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    expires_at timestamptz,
    CONSTRAINT secret_ids_pkey PRIMARY KEY (tenant_id, approle_id, secret_id_hash),
    CONSTRAINT secret_id_accessor_is_unique UNIQUE (tenant_id, secret_id_accessor),
    CONSTRAINT secret_id_belongs_to_role FOREIGN KEY (tenant_id, approle_id)
        REFERENCES access.roles ON DELETE CASCADE
);
COMMENT ON TABLE access.secret_ids IS
    'SecretIDs by their HMAC, under a key that the database never sees. The SecretID is shown once and stored nowhere.';
COMMENT ON COLUMN access.secret_ids.uses_left IS 'Null: as often as one likes. The last use deletes it.';
CREATE INDEX secret_ids_by_end ON access.secret_ids (tenant_id, expires_at) WHERE expires_at IS NOT NULL;
SELECT schema.isolate('access.secret_ids');
GRANT SELECT, INSERT, DELETE ON access.secret_ids TO muniment_app;
GRANT UPDATE (uses_left, updated_at) ON access.secret_ids TO muniment_app;

-- ---------------------------------------------------------------------------------------------- userpass

CREATE TABLE access.userpass_users (
    tenant_id uuid NOT NULL
        CONSTRAINT userpass_user_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    mount_id uuid NOT NULL,
    username text COLLATE "C" NOT NULL
        CONSTRAINT username_has_a_length CHECK (octet_length(username) BETWEEN 1 AND 1024),
    password_salt bytea NOT NULL CONSTRAINT password_salt_has_16_bytes CHECK (octet_length(password_salt) = 16),
    password_hash bytea NOT NULL CONSTRAINT password_hash_has_32_bytes CHECK (octet_length(password_hash) = 32),
    scrypt_cost integer NOT NULL CONSTRAINT scrypt_cost_is_a_power CHECK (scrypt_cost BETWEEN 10 AND 22),
    policies text[],
    token_policies text[] NOT NULL,
    ttl_seconds integer NOT NULL,
    max_ttl_seconds integer NOT NULL,
    token_bound_cidrs text[] NOT NULL,
    token_explicit_max_ttl_seconds integer NOT NULL,
    token_no_default_policy boolean NOT NULL,
    token_num_uses integer NOT NULL,
    token_period_seconds integer NOT NULL,
    token_type text NOT NULL CONSTRAINT userpass_token_type_is_known CHECK (
        token_type IN ('default', 'service', 'batch', 'default-service', 'default-batch')
    ),
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT userpass_users_pkey PRIMARY KEY (tenant_id, mount_id, username),
    CONSTRAINT userpass_ttl_is_at_most_the_max_ttl CHECK (max_ttl_seconds = 0 OR ttl_seconds <= max_ttl_seconds),
    CONSTRAINT userpass_numbers_are_no_less_than_none CHECK (
        ttl_seconds >= 0 AND max_ttl_seconds >= 0 AND token_explicit_max_ttl_seconds >= 0 AND token_num_uses >= 0
        AND token_period_seconds >= 0
    )
);
COMMENT ON COLUMN access.userpass_users.password_hash IS
    'scrypt (RFC 7914) of the password with its salt, N = 2^scrypt_cost, r = 8, p = 1.';
SELECT schema.isolate('access.userpass_users');
GRANT SELECT, INSERT, DELETE ON access.userpass_users TO muniment_app;
GRANT UPDATE (
    password_salt, password_hash, scrypt_cost, policies, token_policies, ttl_seconds, max_ttl_seconds, token_bound_cidrs,
    token_explicit_max_ttl_seconds, token_no_default_policy, token_num_uses, token_period_seconds, token_type, updated_at
) ON access.userpass_users TO muniment_app;

-- ---------------------------------------------------------------------------------------------- failed logins

CREATE TABLE access.login_failures (
    tenant_id uuid NOT NULL
        CONSTRAINT login_failure_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    mount_id uuid NOT NULL,
    alias_hash bytea NOT NULL CONSTRAINT alias_hash_is_sha256 CHECK (octet_length(alias_hash) = 32),
    failure_count integer NOT NULL CONSTRAINT failure_count_starts_at_one CHECK (failure_count >= 1),
    failed_at timestamptz NOT NULL,
    CONSTRAINT login_failures_pkey PRIMARY KEY (tenant_id, mount_id, alias_hash)
);
COMMENT ON TABLE access.login_failures IS
    'How often one after the other a login failed, for names that there are and that there are not alike.';
CREATE INDEX login_failures_by_time ON access.login_failures (tenant_id, failed_at);
SELECT schema.isolate('access.login_failures');
GRANT SELECT, INSERT, DELETE ON access.login_failures TO muniment_app;
GRANT UPDATE (failure_count, failed_at) ON access.login_failures TO muniment_app;

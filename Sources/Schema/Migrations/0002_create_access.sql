-- What: tenants, their callers and the callers' tokens, and the three functions that work before a tenant is known.
-- Why: who asks, for whom.
-- Locks: none on existing tables.

CREATE SCHEMA access;
GRANT USAGE ON SCHEMA access TO muniment_app;

CREATE TABLE access.tenants (
    tenant_id uuid CONSTRAINT tenants_pkey PRIMARY KEY,
    -- The one unique key without a tenant in front: it is what tells tenants apart.
    name text NOT NULL CONSTRAINT tenant_name_is_unique UNIQUE
        CONSTRAINT tenant_name_is_short CHECK (char_length(name) BETWEEN 1 AND 200),
    created_at timestamptz NOT NULL DEFAULT now()
);
SELECT schema.isolate('access.tenants');
GRANT SELECT ON access.tenants TO muniment_app;

CREATE TABLE access.callers (
    tenant_id uuid NOT NULL
        CONSTRAINT caller_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    caller_id uuid NOT NULL,
    kind text NOT NULL CONSTRAINT caller_kind_is_known CHECK (kind IN ('person', 'application', 'agent')),
    name text NOT NULL CONSTRAINT caller_name_is_short CHECK (char_length(name) BETWEEN 1 AND 200),
    did text,
    permissions text[] NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    disabled_at timestamptz,
    CONSTRAINT callers_pkey PRIMARY KEY (tenant_id, caller_id),
    CONSTRAINT caller_name_is_unique UNIQUE (tenant_id, name)
);
COMMENT ON COLUMN access.callers.did IS 'The identity under which the caller acts and signs, as a DID.';
COMMENT ON COLUMN access.callers.disabled_at IS
    'From when on none of the caller''s tokens is honoured; null while enabled.';
SELECT schema.isolate('access.callers');
GRANT SELECT, INSERT ON access.callers TO muniment_app;
GRANT UPDATE (name, did, permissions, disabled_at) ON access.callers TO muniment_app;

CREATE TABLE access.tokens (
    tenant_id uuid NOT NULL,
    token_id uuid NOT NULL,
    caller_id uuid NOT NULL,
    purpose text NOT NULL CONSTRAINT token_purpose_is_known CHECK (purpose IN ('api', 'session')),
    token_hash bytea NOT NULL CONSTRAINT token_hash_is_sha256 CHECK (octet_length(token_hash) = 32),
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz,
    revoked_at timestamptz,
    last_used_at timestamptz,
    CONSTRAINT tokens_pkey PRIMARY KEY (tenant_id, token_id),
    CONSTRAINT token_hash_is_unique UNIQUE (tenant_id, token_hash),
    CONSTRAINT token_belongs_to_caller FOREIGN KEY (tenant_id, caller_id)
        REFERENCES access.callers ON DELETE RESTRICT,
    CONSTRAINT token_expires_after_it_is_created CHECK (expires_at > created_at)
);
COMMENT ON COLUMN access.tokens.purpose IS
    'api: sent as a bearer token. session: a signed-in browser''s cookie.';
COMMENT ON COLUMN access.tokens.token_hash IS
    'SHA-256 of the token. The token itself is shown once and stored nowhere.';
COMMENT ON COLUMN access.tokens.expires_at IS 'Null: does not expire.';
-- Looked up before the tenant is known, by access.find_token alone.
CREATE INDEX tokens_by_hash ON access.tokens (token_hash);
CREATE INDEX tokens_by_caller ON access.tokens (tenant_id, caller_id);
SELECT schema.isolate('access.tokens');
GRANT SELECT, INSERT ON access.tokens TO muniment_app;
GRANT UPDATE (revoked_at, last_used_at) ON access.tokens TO muniment_app;

CREATE FUNCTION access.find_token(hash bytea) RETURNS TABLE (
    tenant_id uuid, tenant_name text, token_id uuid, caller_id uuid, caller_kind text, caller_name text,
    caller_did text, permissions text[], purpose text, expires_at timestamptz
)
-- In PL/pgSQL, which keeps the plan for the session: as an SQL function it was planned anew for each request (0.5 ms).
LANGUAGE plpgsql STABLE ROWS 1
AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT token.tenant_id, tenant.name, token.token_id, caller.caller_id, caller.kind, caller.name,
           caller.did, caller.permissions, token.purpose, token.expires_at
    FROM access.tokens AS token
    JOIN access.callers AS caller ON caller.tenant_id = token.tenant_id AND caller.caller_id = token.caller_id
    JOIN access.tenants AS tenant ON tenant.tenant_id = token.tenant_id
    WHERE token.token_hash = hash
      AND token.revoked_at IS NULL
      AND (token.expires_at IS NULL OR token.expires_at > now())
      AND caller.disabled_at IS NULL
      -- A hash that two tenants hold names nobody.
      AND (SELECT count(*) FROM access.tokens AS same WHERE same.token_hash = hash) = 1;
END
$$;
COMMENT ON FUNCTION access.find_token(bytea) IS
    'Whose token has this SHA-256, if it is neither revoked nor expired and its caller is enabled: one row or '
    'none.';

CREATE FUNCTION access.create_tenant(tenant_id uuid, name text) RETURNS void
LANGUAGE sql
AS $$
    INSERT INTO access.tenants (tenant_id, name) VALUES (create_tenant.tenant_id, create_tenant.name)
$$;
COMMENT ON FUNCTION access.create_tenant(uuid, text) IS
    'A name that is taken violates tenant_name_is_unique.';

CREATE FUNCTION access.tenant_ids() RETURNS TABLE (tenant_id uuid, name text)
LANGUAGE sql STABLE
AS $$
    SELECT tenant.tenant_id, tenant.name FROM access.tenants AS tenant ORDER BY tenant.name
$$;
COMMENT ON FUNCTION access.tenant_ids() IS
    'All tenants by name, for work that is done for each of them in turn.';

GRANT SELECT, INSERT ON access.tenants TO muniment_definer;
GRANT SELECT ON access.callers, access.tokens TO muniment_definer;
SELECT schema.give_to_definer('access.find_token(bytea)');
SELECT schema.give_to_definer('access.create_tenant(uuid, text)');
SELECT schema.give_to_definer('access.tenant_ids()');

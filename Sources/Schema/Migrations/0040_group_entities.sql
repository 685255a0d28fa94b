-- What: groups of entities, of other groups too, with what auth methods call them; and tokens are found with the groups
-- of their entity.
-- Why: policies of many are kept in one place. A method that says at a login which groups somebody is in elsewhere says
-- it of these.
-- Locks: none but on the new tables, SHARE ROW EXCLUSIVE on access.tenants and access.entities for as long as foreign keys
-- take.

CREATE TABLE access.groups (
    tenant_id uuid NOT NULL
        CONSTRAINT group_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    group_id uuid NOT NULL,
    name text COLLATE "C" NOT NULL
        CONSTRAINT group_name_has_a_length CHECK (octet_length(name) BETWEEN 1 AND 1024),
    is_external boolean NOT NULL,
    policies text[] NOT NULL DEFAULT '{}',
    metadata jsonb NOT NULL DEFAULT '{}'
        CONSTRAINT group_metadata_is_an_object CHECK (jsonb_typeof(metadata) = 'object'),
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT groups_pkey PRIMARY KEY (tenant_id, group_id),
    CONSTRAINT group_name_is_unique UNIQUE (tenant_id, name)
);
COMMENT ON TABLE access.groups IS 'Entities that have the same policies besides their own.';
COMMENT ON COLUMN access.groups.is_external IS 'Who is in it is said by an auth method, at each login.';
SELECT schema.isolate('access.groups');
GRANT SELECT, INSERT, DELETE ON access.groups TO muniment_app;
GRANT UPDATE (name, policies, metadata, updated_at) ON access.groups TO muniment_app;

CREATE TABLE access.group_entities (
    tenant_id uuid NOT NULL,
    group_id uuid NOT NULL,
    entity_id uuid NOT NULL,
    CONSTRAINT group_entities_pkey PRIMARY KEY (tenant_id, group_id, entity_id),
    CONSTRAINT group_of_entity_exists FOREIGN KEY (tenant_id, group_id) REFERENCES access.groups ON DELETE CASCADE,
    CONSTRAINT entity_in_group_exists FOREIGN KEY (tenant_id, entity_id) REFERENCES access.entities ON DELETE CASCADE
);
CREATE INDEX groups_by_entity ON access.group_entities (tenant_id, entity_id);
SELECT schema.isolate('access.group_entities');
GRANT SELECT, INSERT, DELETE ON access.group_entities TO muniment_app;

CREATE TABLE access.group_groups (
    tenant_id uuid NOT NULL,
    group_id uuid NOT NULL,
    member_group_id uuid NOT NULL,
    CONSTRAINT group_groups_pkey PRIMARY KEY (tenant_id, group_id, member_group_id),
    CONSTRAINT group_of_group_exists FOREIGN KEY (tenant_id, group_id) REFERENCES access.groups ON DELETE CASCADE,
    CONSTRAINT group_in_group_exists FOREIGN KEY (tenant_id, member_group_id) REFERENCES access.groups ON DELETE CASCADE
);
COMMENT ON TABLE access.group_groups IS 'Whoever is in the member is in the group.';
CREATE INDEX groups_by_group ON access.group_groups (tenant_id, member_group_id);
SELECT schema.isolate('access.group_groups');
GRANT SELECT, INSERT, DELETE ON access.group_groups TO muniment_app;

CREATE TABLE access.group_aliases (
    tenant_id uuid NOT NULL,
    alias_id uuid NOT NULL,
    group_id uuid NOT NULL,
    mount_accessor text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL
        CONSTRAINT group_alias_name_has_a_length CHECK (octet_length(name) BETWEEN 1 AND 1024),
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT group_aliases_pkey PRIMARY KEY (tenant_id, alias_id),
    CONSTRAINT group_alias_belongs_to_group FOREIGN KEY (tenant_id, group_id)
        REFERENCES access.groups ON DELETE CASCADE,
    CONSTRAINT group_has_one_alias UNIQUE (tenant_id, group_id),
    CONSTRAINT group_alias_is_unique_within_its_mount UNIQUE (tenant_id, mount_accessor, name)
);
COMMENT ON COLUMN access.group_aliases.name IS 'What the method calls the group.';
SELECT schema.isolate('access.group_aliases');
GRANT SELECT, INSERT, DELETE ON access.group_aliases TO muniment_app;
GRANT UPDATE (group_id, mount_accessor, name, updated_at) ON access.group_aliases TO muniment_app;

-- Where entities are merged, the tokens of those that go are the other's.
GRANT UPDATE (entity_id) ON access.client_tokens TO muniment_app;

-- ---------------------------------------------------------------------------------------------- finding

CREATE FUNCTION access.groups_of_entity(tenant uuid, entity uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN (
        WITH RECURSIVE belonging AS (
            SELECT direct.group_id FROM access.group_entities AS direct
            WHERE direct.tenant_id = tenant AND direct.entity_id = entity
            -- UNION, which ends also where groups are in each other.
            UNION
            SELECT above.group_id
            FROM belonging
            JOIN access.group_groups AS above
                ON above.tenant_id = tenant AND above.member_group_id = belonging.group_id
        )
        SELECT jsonb_agg(
                   jsonb_build_object(
                       'id', found.group_id, 'name', found.name, 'policies', found.policies,
                       'metadata', found.metadata,
                       'direct', EXISTS (
                           SELECT FROM access.group_entities AS direct
                           WHERE direct.tenant_id = tenant AND direct.group_id = found.group_id
                             AND direct.entity_id = entity
                       )
                   )
                   ORDER BY found.group_id
               )
        FROM belonging
        JOIN access.groups AS found ON found.tenant_id = tenant AND found.group_id = belonging.group_id
    );
END
$$;
COMMENT ON FUNCTION access.groups_of_entity(uuid, uuid) IS
    'The groups that the entity is in, itself or by other groups, as an array of objects; null for none.';
GRANT EXECUTE ON FUNCTION access.groups_of_entity(uuid, uuid) TO muniment_app, muniment_definer;
GRANT SELECT ON access.groups, access.group_entities, access.group_groups TO muniment_definer;

DROP FUNCTION access.find_client_token(bytea, timestamptz);
CREATE FUNCTION access.find_client_token(hash bytea, moment timestamptz) RETURNS TABLE (
    tenant_id uuid, tenant_name text, token_id uuid, accessor text, parent_token_id uuid, policies text[],
    metadata jsonb, display_name text, path text, mount_id uuid, role_name text, entity_id uuid, bound_cidrs text[],
    uses_left integer, is_renewable boolean, created_at timestamptz, renewed_at timestamptz, expires_at timestamptz,
    ttl_sec integer, max_ttl_sec integer, explicit_max_ttl_sec integer, period_sec integer, entity_name text,
    entity_policies text[], entity_metadata jsonb, entity_aliases jsonb, entity_groups jsonb, policy_revision bigint,
    mount_revision bigint
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
           CASE WHEN token.entity_id IS NOT NULL THEN access.groups_of_entity(token.tenant_id, token.entity_id) END,
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
SELECT schema.give_to_definer('access.find_client_token(bytea, timestamptz)');

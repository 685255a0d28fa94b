-- What: how often a tenant's entities, groups and principals have changed, raised by each change as it is committed; and of a
-- token what it takes to find out later whether it stands as it was: the number of its row, and of the rows of those that it
-- descends from.
-- Why: who reads a secret was looked up anew for each request, in as many tables as there are to know of it, though hardly
-- anything of it ever changes. What was found is kept, and the transaction that records the request sees that it still holds.
-- Locks: SHARE ROW EXCLUSIVE on access.entities, entity_aliases, groups, group_entities, group_groups and principals for as long
-- as it takes to note the triggers.

CREATE TABLE access.identity_revisions (
    tenant_id uuid NOT NULL
        CONSTRAINT identity_revision_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    revision bigint NOT NULL CONSTRAINT identity_revision_is_positive CHECK (revision > 0),
    CONSTRAINT identity_revisions_pkey PRIMARY KEY (tenant_id)
);
COMMENT ON TABLE access.identity_revisions IS
    'How often transactions have changed a tenant''s entities, aliases, groups and principals: what is kept in memory of who '
    'holds a token holds while it stands. No row: never.';
SELECT schema.isolate('access.identity_revisions');
GRANT SELECT ON access.identity_revisions TO muniment_app;
GRANT SELECT, INSERT ON access.identity_revisions TO muniment_definer;
GRANT UPDATE (revision) ON access.identity_revisions TO muniment_definer;

CREATE FUNCTION access.raise_identity_revision() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
    -- A field of a record that is not there is an error also where it is not looked at.
    tenant uuid := CASE TG_OP WHEN 'DELETE' THEN OLD.tenant_id ELSE NEW.tenant_id END;
BEGIN
    IF TG_OP = 'INSERT' AND TG_RELID = 'access.entity_aliases'::regclass THEN
        -- Whoever signs in for the first time is an entity of this transaction: nothing is kept of it.
        PERFORM FROM access.entities AS entity
        WHERE entity.tenant_id = tenant AND entity.entity_id = NEW.entity_id
          AND entity.xmin <> pg_current_xact_id()::xid;
        IF NOT FOUND THEN
            RETURN NULL;
        END IF;
    END IF;
    INSERT INTO access.identity_revisions AS known (tenant_id, revision) VALUES (tenant, 1)
    ON CONFLICT (tenant_id) DO UPDATE SET revision = known.revision + 1
    -- Once a transaction, however many rows it changes.
    WHERE known.xmin <> pg_current_xact_id()::xid;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION access.raise_identity_revision() IS
    'Raises the number of the row''s tenant. Deferred to the end of its transaction, so that nothing is waited for while its row '
    'is held; past row-level security, since also who owns the tables may change them.';
SELECT schema.give_to_definer('access.raise_identity_revision()');

DO $$
DECLARE
    relation text;
BEGIN
    FOREACH relation IN ARRAY ARRAY[
        'access.entities', 'access.entity_aliases', 'access.groups', 'access.group_entities', 'access.group_groups',
        'access.principals'
    ] LOOP
        -- An entity that is new stands behind no token yet.
        EXECUTE format(
            'CREATE CONSTRAINT TRIGGER raise_identity_revision AFTER %s ON %s
                 DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.raise_identity_revision()',
            CASE relation WHEN 'access.entities' THEN 'DELETE' ELSE 'INSERT OR DELETE' END, relation
        );
        EXECUTE format(
            'CREATE CONSTRAINT TRIGGER raise_identity_revision_again AFTER UPDATE ON %s
                 DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*)
                 EXECUTE FUNCTION access.raise_identity_revision()',
            relation
        );
        EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER raise_identity_revision', relation);
        EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER raise_identity_revision_again', relation);
    END LOOP;
END
$$;

-- ---------------------------------------------------------------------------------------------- finding

CREATE FUNCTION access.tokens_above(tenant uuid, parent uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN (
        WITH RECURSIVE ancestors AS (
            SELECT above.token_id, above.parent_token_id, above.xmin AS stamp, above.expires_at, above.uses_left
            FROM access.client_tokens AS above
            WHERE above.tenant_id = tenant AND above.token_id = parent
            UNION ALL
            SELECT above.token_id, above.parent_token_id, above.xmin, above.expires_at, above.uses_left
            FROM ancestors
            JOIN access.client_tokens AS above
                ON above.tenant_id = tenant AND above.token_id = ancestors.parent_token_id
        )
        SELECT jsonb_build_object(
                   'stamps', jsonb_object_agg(token_id, stamp::text), 'is_counted', bool_or(uses_left IS NOT NULL),
                   'expires_at', extract(epoch FROM min(expires_at))
               )
        FROM ancestors
    );
END
$$;
COMMENT ON FUNCTION access.tokens_above(uuid, uuid) IS
    'Of the parent and those above it: the numbers of their rows, whether one of them has a number of uses, and when the first '
    'ends, in seconds.';
GRANT EXECUTE ON FUNCTION access.tokens_above(uuid, uuid) TO muniment_app, muniment_definer;

DROP FUNCTION access.find_client_token(bytea, timestamptz, bytea);
CREATE FUNCTION access.find_client_token(hash bytea, moment timestamptz, shown bytea) RETURNS TABLE (
    tenant_id uuid, tenant_name text, token_id uuid, accessor text, parent_token_id uuid, policies text[],
    metadata jsonb, display_name text, path text, mount_id uuid, role_name text, entity_id uuid, bound_cidrs text[],
    uses_left integer, is_renewable boolean, created_at timestamptz, renewed_at timestamptz, expires_at timestamptz,
    ttl_sec integer, max_ttl_sec integer, explicit_max_ttl_sec integer, period_sec integer, entity_name text,
    entity_policies text[], entity_metadata jsonb, entity_aliases jsonb, entity_groups jsonb, policy_revision bigint,
    mount_revision bigint, certificate_fingerprint bytea, certificate_valid_until timestamptz, login_context jsonb,
    principal jsonb, token_certificate jsonb, shown_certificate jsonb, stamp text, above jsonb,
    identity_revision bigint
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
           coalesce(policy_state.revision, 0), coalesce(mount_state.revision, 0),
           token.certificate_fingerprint, token.certificate_valid_until, token.login_context,
           CASE WHEN token.entity_id IS NOT NULL THEN access.principal_of(token.tenant_id, token.entity_id, NULL) END,
           CASE WHEN token.certificate_fingerprint IS NOT NULL
                THEN access.certificate_of(token.tenant_id, token.certificate_fingerprint) END,
           CASE WHEN shown IS NOT NULL THEN access.certificate_of(token.tenant_id, shown) END,
           token.xmin::text,
           CASE WHEN token.parent_token_id IS NOT NULL
                THEN access.tokens_above(token.tenant_id, token.parent_token_id) END,
           coalesce(identity_state.revision, 0)
    FROM access.client_tokens AS token
    JOIN access.tenants AS tenant ON tenant.tenant_id = token.tenant_id
    LEFT JOIN access.entities AS entity ON entity.tenant_id = token.tenant_id AND entity.entity_id = token.entity_id
    LEFT JOIN access.policy_revisions AS policy_state ON policy_state.tenant_id = token.tenant_id
    LEFT JOIN secrets.mount_revisions AS mount_state ON mount_state.tenant_id = token.tenant_id
    LEFT JOIN access.identity_revisions AS identity_state ON identity_state.tenant_id = token.tenant_id
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
COMMENT ON FUNCTION access.find_client_token(bytea, timestamptz, bytea) IS
    'Which token of a client has this SHA-256, if neither it nor one that it descends from is over at the moment and its '
    'entity is not disabled: one row or none, with the numbers of the tenant''s policies and mounts, the agent or '
    'application that it is of, and whose the certificate is that was shown with it; and what '
    'tells later whether all of that still stands.';
SELECT schema.give_to_definer('access.find_client_token(bytea, timestamptz, bytea)');

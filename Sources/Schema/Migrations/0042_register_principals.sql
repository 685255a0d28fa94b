-- What: agents and applications as records of their own, with their certificates; of each token of a client how it was made;
-- functions that find a token with who stands behind it, and a tenant by its name; for how long a tenant keeps the rows of
-- its audit.
-- Why: policies are bound to an agent or an application, and the audit names it, whatever it signs in with; whoever is
-- suspended is refused at once. A namespace that nobody has must not cost reading all tenants. Months of audit_logs are
-- exported and taken away like those of observations; the entries that they follow from stay.
-- Locks: none but on the new tables, ACCESS EXCLUSIVE on access.client_tokens for as long as its new columns take (it is
-- read once, for their constraints), SHARE ROW EXCLUSIVE on access.callers, so that no rights are changed meanwhile, and on
-- access.tenants and access.entities for as long as foreign keys take.

-- ---------------------------------------------------------------------------------------------- agents, applications

CREATE TABLE access.principals (
    tenant_id uuid NOT NULL
        CONSTRAINT principal_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    principal_id uuid NOT NULL,
    kind text NOT NULL CONSTRAINT principal_kind_is_known CHECK (kind IN ('agent', 'application')),
    name text COLLATE "C" NOT NULL
        CONSTRAINT principal_name_has_a_length CHECK (char_length(name) >= 1 AND char_length(name) <= 200),
    description text NOT NULL DEFAULT '',
    status text NOT NULL CONSTRAINT principal_status_is_known CHECK (
        status IN ('registered', 'active', 'suspended', 'retired')
    ),
    entity_id uuid,
    caller_id uuid,
    hostname text,
    kubernetes_namespace text,
    kubernetes_pod text,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL,
    status_changed_at timestamptz NOT NULL,
    updated_by text NOT NULL,
    updated_at timestamptz NOT NULL,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT principals_pkey PRIMARY KEY (tenant_id, principal_id),
    CONSTRAINT principal_name_is_unique UNIQUE (tenant_id, kind, name),
    CONSTRAINT principal_is_an_entity FOREIGN KEY (tenant_id, entity_id)
        REFERENCES access.entities ON DELETE SET NULL (entity_id),
    CONSTRAINT principal_is_a_caller FOREIGN KEY (tenant_id, caller_id)
        REFERENCES access.callers ON DELETE RESTRICT
);
COMMENT ON TABLE access.principals IS
    'Agents and applications that are registered: what policies are bound to, and who the audit says it was.';
COMMENT ON COLUMN access.principals.status IS
    'registered: known, and nothing that is bound to it reaches it yet. active. suspended: refused whatever it comes with. '
    'retired: the same for good.';
COMMENT ON COLUMN access.principals.entity_id IS 'As whom it signs in at an auth method.';
COMMENT ON COLUMN access.principals.caller_id IS 'Whose Muniment tokens are its own.';
COMMENT ON COLUMN access.principals.hostname IS 'Where it runs, as it was registered; the audit says so of its requests.';
COMMENT ON COLUMN access.principals.chronicle_entry_id IS 'Of its last change.';
CREATE UNIQUE INDEX principal_has_its_entity_alone ON access.principals (tenant_id, entity_id)
    WHERE entity_id IS NOT NULL;
CREATE UNIQUE INDEX principal_has_its_caller_alone ON access.principals (tenant_id, caller_id)
    WHERE caller_id IS NOT NULL;
SELECT schema.isolate('access.principals');
GRANT SELECT, INSERT ON access.principals TO muniment_app;
GRANT UPDATE (
    description, status, entity_id, caller_id, hostname, kubernetes_namespace, kubernetes_pod, status_changed_at, updated_by,
    updated_at, chronicle_entry_id
) ON access.principals TO muniment_app;

CREATE TABLE access.principal_certificates (
    tenant_id uuid NOT NULL,
    fingerprint bytea NOT NULL
        CONSTRAINT fingerprint_is_sha256 CHECK (octet_length(fingerprint) = 32),
    principal_id uuid NOT NULL,
    subject text,
    valid_from timestamptz,
    valid_until timestamptz,
    added_by text NOT NULL,
    added_at timestamptz NOT NULL,
    revoked_at timestamptz,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT principal_certificates_pkey PRIMARY KEY (tenant_id, fingerprint),
    CONSTRAINT certificate_is_of_principal FOREIGN KEY (tenant_id, principal_id)
        REFERENCES access.principals ON DELETE RESTRICT,
    CONSTRAINT certificate_begins_before_it_ends CHECK (valid_from <= valid_until)
);
COMMENT ON TABLE access.principal_certificates IS
    'By which certificates an agent or an application is known. One that was revoked stays, and is nobody''s.';
COMMENT ON COLUMN access.principal_certificates.fingerprint IS 'SHA-256 of the certificate''s DER.';
COMMENT ON COLUMN access.principal_certificates.valid_until IS 'Null where the fingerprint alone was given.';
CREATE INDEX certificates_by_principal ON access.principal_certificates (tenant_id, principal_id);
SELECT schema.isolate('access.principal_certificates');
GRANT SELECT, INSERT ON access.principal_certificates TO muniment_app;
GRANT UPDATE (revoked_at, chronicle_entry_id) ON access.principal_certificates TO muniment_app;

-- ---------------------------------------------------------------------------------------------- tokens

ALTER TABLE access.client_tokens
    ADD COLUMN certificate_fingerprint bytea
        CONSTRAINT token_certificate_is_sha256 CHECK (octet_length(certificate_fingerprint) = 32),
    ADD COLUMN certificate_valid_until timestamptz,
    ADD COLUMN login_context jsonb
        CONSTRAINT login_context_is_an_object CHECK (jsonb_typeof(login_context) = 'object');
COMMENT ON COLUMN access.client_tokens.certificate_fingerprint IS
    'SHA-256 of the certificate whose holder signed in for it; null where it was made otherwise.';
COMMENT ON COLUMN access.client_tokens.login_context IS
    'What the login told of who signed in: is_person, hostname, kubernetes_namespace, kubernetes_pod.';
CREATE INDEX client_tokens_by_certificate ON access.client_tokens (tenant_id, certificate_fingerprint)
    WHERE certificate_fingerprint IS NOT NULL;

-- ---------------------------------------------------------------------------------------------- finding

CREATE FUNCTION access.principal_of(tenant uuid, entity uuid, caller uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    found access.principals;
BEGIN
    -- Apart, so that each is found by its own index.
    IF entity IS NOT NULL THEN
        SELECT * INTO found FROM access.principals AS one WHERE one.tenant_id = tenant AND one.entity_id = entity;
    ELSIF caller IS NOT NULL THEN
        SELECT * INTO found FROM access.principals AS one WHERE one.tenant_id = tenant AND one.caller_id = caller;
    END IF;
    IF found.principal_id IS NULL THEN
        RETURN NULL;
    END IF;
    RETURN jsonb_build_object(
        'id', found.principal_id, 'kind', found.kind, 'name', found.name, 'status', found.status,
        'hostname', found.hostname, 'kubernetes_namespace', found.kubernetes_namespace,
        'kubernetes_pod', found.kubernetes_pod
    );
END
$$;
COMMENT ON FUNCTION access.principal_of(uuid, uuid, uuid) IS
    'The agent or application that is this entity, or this caller, as an object; null for none.';

CREATE FUNCTION access.certificate_of(tenant uuid, hash bytea) RETURNS jsonb
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN (
        SELECT jsonb_build_object(
                   'is_revoked', held.revoked_at IS NOT NULL,
                   'principal', jsonb_build_object(
                       'id', found.principal_id, 'kind', found.kind, 'name', found.name, 'status', found.status,
                       'hostname', found.hostname, 'kubernetes_namespace', found.kubernetes_namespace,
                       'kubernetes_pod', found.kubernetes_pod
                   )
               )
        FROM access.principal_certificates AS held
        JOIN access.principals AS found
            ON found.tenant_id = tenant AND found.principal_id = held.principal_id
        WHERE held.tenant_id = tenant AND held.fingerprint = hash
    );
END
$$;
COMMENT ON FUNCTION access.certificate_of(uuid, bytea) IS
    'Whose the certificate with this SHA-256 is, as an object; null where nobody has registered it.';
GRANT EXECUTE ON FUNCTION access.principal_of(uuid, uuid, uuid), access.certificate_of(uuid, bytea)
    TO muniment_app, muniment_definer;
GRANT SELECT ON access.principals, access.principal_certificates TO muniment_definer;

DROP FUNCTION access.find_client_token(bytea, timestamptz);
CREATE FUNCTION access.find_client_token(hash bytea, moment timestamptz, shown bytea) RETURNS TABLE (
    tenant_id uuid, tenant_name text, token_id uuid, accessor text, parent_token_id uuid, policies text[],
    metadata jsonb, display_name text, path text, mount_id uuid, role_name text, entity_id uuid, bound_cidrs text[],
    uses_left integer, is_renewable boolean, created_at timestamptz, renewed_at timestamptz, expires_at timestamptz,
    ttl_sec integer, max_ttl_sec integer, explicit_max_ttl_sec integer, period_sec integer, entity_name text,
    entity_policies text[], entity_metadata jsonb, entity_aliases jsonb, entity_groups jsonb, policy_revision bigint,
    mount_revision bigint, certificate_fingerprint bytea, certificate_valid_until timestamptz, login_context jsonb,
    principal jsonb, token_certificate jsonb, shown_certificate jsonb
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
           CASE WHEN shown IS NOT NULL THEN access.certificate_of(token.tenant_id, shown) END
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
COMMENT ON FUNCTION access.find_client_token(bytea, timestamptz, bytea) IS
    'Which token of a client has this SHA-256, if neither it nor one that it descends from is over at the moment and its '
    'entity is not disabled: one row or none, with the numbers of the tenant''s policies and mounts, the agent or '
    'application that it is of, and whose the certificate is that was shown with it.';
SELECT schema.give_to_definer('access.find_client_token(bytea, timestamptz, bytea)');

CREATE FUNCTION access.tenant_named(wanted text) RETURNS TABLE (tenant_id uuid, name text)
LANGUAGE plpgsql STABLE ROWS 1
AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY SELECT tenant.tenant_id, tenant.name FROM access.tenants AS tenant WHERE tenant.name = wanted;
END
$$;
COMMENT ON FUNCTION access.tenant_named(text) IS 'The tenant of this name: one row or none, by the index of names.';
SELECT schema.give_to_definer('access.tenant_named(text)');

-- ---------------------------------------------------------------------------------------------- retention of the audit

CREATE TABLE secrets.audit_retentions (
    tenant_id uuid NOT NULL
        CONSTRAINT audit_retention_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    retention_days integer CONSTRAINT audit_is_kept_for_a_month CHECK (retention_days >= 31 AND retention_days <= 36500),
    updated_by text NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT audit_retentions_pkey PRIMARY KEY (tenant_id)
);
COMMENT ON TABLE secrets.audit_retentions IS
    'For how long a tenant keeps its rows of audit_logs. The entries that they follow from are kept for good: what is retired '
    'is exported with the proofs of its entries, and proved by audit verify as before.';
COMMENT ON COLUMN secrets.audit_retentions.retention_days IS 'Null, and no row: for good.';
SELECT schema.isolate('secrets.audit_retentions');
GRANT SELECT, INSERT ON secrets.audit_retentions TO muniment_app;
GRANT UPDATE (retention_days, updated_by, updated_at) ON secrets.audit_retentions TO muniment_app;

-- As in 0017, but for the rows of the audit, whose tenants say for how long they keep them.
CREATE OR REPLACE FUNCTION custody.partition_retention(of_parent text, starting timestamptz)
RETURNS TABLE (has_rows boolean, is_kept_for_good boolean, longest_days integer, passes_at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    session text := coalesce(current_setting('app.tenant_id', true), '');
    period record;
    tenant uuid;
    kept record;
BEGIN
    SELECT * INTO period FROM schema.attached_partitions() AS attached
    WHERE attached.parent = of_parent AND attached.starts_at = starting;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no such partition' USING ERRCODE = 'no_data_found';
    END IF;
    has_rows := false;
    is_kept_for_good := false;
    FOR tenant IN SELECT ids.id FROM access.tenant_ids() AS ids (id) LOOP
        PERFORM set_config('app.tenant_id', tenant::text, true);
        IF of_parent = 'secrets.audit_logs' THEN
            SELECT held.latest IS NOT NULL AS has_rows,
                   held.latest IS NOT NULL AND retention.retention_days IS NULL AS is_kept_for_good,
                   CASE WHEN held.latest IS NOT NULL THEN retention.retention_days END AS longest_days,
                   held.latest + retention.retention_days * interval '24 hours' AS passes_at
            INTO kept
            FROM (
                SELECT max(log.timestamp) AS latest FROM secrets.audit_logs AS log
                WHERE log.tenant_id = tenant AND log.timestamp >= period.starts_at AND log.timestamp < period.ends_at
            ) AS held
            LEFT JOIN secrets.audit_retentions AS retention ON retention.tenant_id = tenant;
        ELSE
            EXECUTE format(
                'SELECT count(*) > 0 AS has_rows, coalesce(bool_or(retention.days IS NULL), false) AS is_kept_for_good,
                        max(retention.days) AS longest_days,
                        max(held.latest + retention.days * interval ''24 hours'') AS passes_at
                 FROM custody.artifact_retention($1, now()) AS retention
                 CROSS JOIN LATERAL (
                     SELECT %1$I AS latest FROM %2$s
                     WHERE tenant_id = $1 AND governed_artifact_id = retention.governed_artifact_id
                       AND %1$I >= $2 AND %1$I < $3
                     ORDER BY %1$I DESC LIMIT 1
                 ) AS held',
                schema.partition_key(of_parent::regclass), of_parent::regclass
            ) INTO kept USING tenant, period.starts_at, period.ends_at;
        END IF;
        has_rows := has_rows OR kept.has_rows;
        is_kept_for_good := is_kept_for_good OR kept.is_kept_for_good;
        longest_days := greatest(longest_days, kept.longest_days);
        passes_at := greatest(passes_at, kept.passes_at);
        EXIT WHEN is_kept_for_good;
    END LOOP;
    PERFORM set_config('app.tenant_id', session, true);
    IF is_kept_for_good THEN
        longest_days := NULL;
        passes_at := NULL;
    END IF;
    RETURN NEXT;
END
$$;

-- ---------------------------------------------------------------------------------------------- rights

-- Nobody can grant what they do not hold themselves: administrators get the right that is new.
LOCK TABLE access.callers IN SHARE ROW EXCLUSIVE MODE;
GRANT UPDATE (permissions) ON access.callers TO muniment_definer;
SET LOCAL ROLE muniment_definer;
UPDATE access.callers
SET permissions = permissions || ARRAY['secret.manage']
WHERE permissions @> ARRAY[
        'accord.write', 'artifact.register', 'ceremony.open', 'ceremony.sign', 'ceremony.reject', 'deployment.record',
        'verification.submit', 'read', 'ledger.read', 'ledger.erase', 'caller.manage', 'job.read', 'job.manage',
        'source.manage', 'event.push', 'file.read', 'target.manage', 'baseline.manage', 'drift.run', 'finding.judge',
        'tenant.manage', 'policy.manage'
    ]
  AND NOT permissions @> ARRAY['secret.manage'];
RESET ROLE;
REVOKE UPDATE (permissions) ON access.callers FROM muniment_definer;

-- What: accords, the artifacts under them with all their versions, and containment search in their JSON.
-- Why: what is governed, by whom, and exactly what it was at each time.
-- Locks: none on existing tables but the catalogue's (a foreign key to access.tenants).

CREATE SCHEMA custody;
GRANT USAGE ON SCHEMA custody TO muniment_app;

CREATE TABLE custody.accord_bindings (
    tenant_id uuid NOT NULL
        CONSTRAINT accord_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    accord_binding_id uuid NOT NULL,
    accord_id uuid NOT NULL,
    version integer NOT NULL CONSTRAINT accord_version_starts_at_one CHECK (version >= 1),
    accord_cid text NOT NULL,
    accord_name text NOT NULL,
    accord_terms jsonb NOT NULL DEFAULT '{}',
    member_dids text[] NOT NULL DEFAULT '{}',
    witness_dids text[] NOT NULL DEFAULT '{}',
    tier_policy jsonb NOT NULL DEFAULT '{}',
    ceremony_classes text[] NOT NULL DEFAULT '{}',
    verification_interval_sec integer
        CONSTRAINT verification_interval_is_positive CHECK (verification_interval_sec > 0),
    chronicle_retention_days integer
        CONSTRAINT chronicle_retention_is_positive CHECK (chronicle_retention_days > 0),
    effective_from timestamptz NOT NULL DEFAULT now(),
    effective_until timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT accord_bindings_pkey PRIMARY KEY (tenant_id, accord_binding_id),
    CONSTRAINT accord_version_is_unique UNIQUE (tenant_id, accord_id, version),
    CONSTRAINT accord_cid_is_unique UNIQUE (tenant_id, accord_cid),
    CONSTRAINT accord_ends_after_it_starts CHECK (effective_until > effective_from)
);
COMMENT ON TABLE custody.accord_bindings IS
    'One row a version of an accord. Nothing of a version changes but when it ends; amending adds the next '
    'version.';
COMMENT ON COLUMN custody.accord_bindings.accord_binding_id IS 'This version.';
COMMENT ON COLUMN custody.accord_bindings.accord_id IS 'The accord, the same over its versions.';
COMMENT ON COLUMN custody.accord_bindings.member_dids IS 'Who may act under the accord.';
COMMENT ON COLUMN custody.accord_bindings.witness_dids IS 'Whose signatures count at its ceremonies.';
COMMENT ON COLUMN custody.accord_bindings.effective_until IS
    'The first moment at which it no longer holds; null: no end is set.';
CREATE INDEX accord_bindings_by_name ON custody.accord_bindings (tenant_id, accord_name);
CREATE INDEX accord_bindings_by_terms ON custody.accord_bindings USING gin (accord_terms jsonb_path_ops);
SELECT schema.isolate('custody.accord_bindings');
GRANT SELECT, INSERT ON custody.accord_bindings TO muniment_app;
GRANT UPDATE (effective_until) ON custody.accord_bindings TO muniment_app;

CREATE TABLE custody.governed_artifacts (
    tenant_id uuid NOT NULL
        CONSTRAINT artifact_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    governed_artifact_id uuid NOT NULL,
    cid text NOT NULL,
    artifact_type text NOT NULL CONSTRAINT artifact_type_is_known CHECK (artifact_type IN (
        'intune_config_profile', 'entra_conditional_access', 'dns_zone', 'dsc_configuration', 'restconf_config',
        'helm_values', 'jea_role_capability', 'tls_server_cert', 'oci_image'
    )),
    artifact_name text NOT NULL,
    artifact_runtime text,
    content jsonb NOT NULL DEFAULT '{}',
    content_schema jsonb NOT NULL DEFAULT '{}',
    sbom_cid text,
    tier text CONSTRAINT tier_is_known CHECK (tier IN ('a', 'b', 'c')),
    shell_class_required text,
    chronicle_entry_id text,
    human_authored boolean NOT NULL DEFAULT true,
    accord_binding_id uuid,
    current_version integer NOT NULL CONSTRAINT artifact_version_starts_at_one CHECK (current_version >= 1),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT governed_artifacts_pkey PRIMARY KEY (tenant_id, governed_artifact_id),
    CONSTRAINT artifact_cid_is_unique UNIQUE (tenant_id, cid),
    CONSTRAINT artifact_name_is_unique UNIQUE (tenant_id, artifact_type, artifact_name),
    CONSTRAINT artifact_is_under_accord FOREIGN KEY (tenant_id, accord_binding_id)
        REFERENCES custody.accord_bindings ON DELETE RESTRICT
);
COMMENT ON TABLE custody.governed_artifacts IS
    'The stable thing. Its cid, content and content_schema are those of its current version.';
COMMENT ON COLUMN custody.governed_artifacts.cid IS
    'sha256: over the RFC 8785 form of {kind, content} as parsed at registration; an OCI image''s own digest.';
COMMENT ON COLUMN custody.governed_artifacts.content_schema IS
    'A JSON Schema that every version''s content must satisfy; {} takes all.';
COMMENT ON COLUMN custody.governed_artifacts.chronicle_entry_id IS
    'The entry_id of the entry that made the current version.';
-- (tenant_id, artifact_type) is served by artifact_name_is_unique as well; the narrow index is for counting by type.
CREATE INDEX governed_artifacts_by_type ON custody.governed_artifacts (tenant_id, artifact_type);
CREATE INDEX governed_artifacts_by_name ON custody.governed_artifacts (tenant_id, artifact_name);
CREATE INDEX governed_artifacts_by_accord ON custody.governed_artifacts (tenant_id, accord_binding_id);
CREATE INDEX governed_artifacts_by_tier ON custody.governed_artifacts (tenant_id, tier);
CREATE INDEX governed_artifacts_by_content ON custody.governed_artifacts USING gin (content jsonb_path_ops);
SELECT schema.isolate('custody.governed_artifacts');
GRANT SELECT, INSERT ON custody.governed_artifacts TO muniment_app;
GRANT UPDATE (
    cid, artifact_runtime, content, content_schema, sbom_cid, tier, shell_class_required, chronicle_entry_id,
    human_authored, accord_binding_id, current_version, updated_at
) ON custody.governed_artifacts TO muniment_app;

CREATE TABLE custody.artifact_versions (
    tenant_id uuid NOT NULL,
    governed_artifact_id uuid NOT NULL,
    version integer NOT NULL CONSTRAINT version_starts_at_one CHECK (version >= 1),
    cid text NOT NULL,
    content jsonb NOT NULL,
    content_schema jsonb NOT NULL DEFAULT '{}',
    parser text NOT NULL,
    sources jsonb NOT NULL CONSTRAINT sources_are_a_list CHECK (jsonb_typeof(sources) = 'array'),
    registered_by text,
    chronicle_entry_id text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT artifact_versions_pkey PRIMARY KEY (tenant_id, governed_artifact_id, version),
    CONSTRAINT version_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id)
        REFERENCES custody.governed_artifacts ON DELETE RESTRICT
);
COMMENT ON TABLE custody.artifact_versions IS
    'Every version ever registered. A return to earlier content is a new version with the earlier cid.';
COMMENT ON COLUMN custody.artifact_versions.parser IS 'What read the sources, as name/version: dns_zone/1.';
COMMENT ON COLUMN custody.artifact_versions.sources IS
    'The files as they came: an array of {name, media_type, sha256, size_bytes}. Their bytes are in '
    'ledger.blobs.';
COMMENT ON COLUMN custody.artifact_versions.registered_by IS 'The DID or name of the caller who registered it.';
CREATE INDEX artifact_versions_by_cid ON custody.artifact_versions (tenant_id, cid);
SELECT schema.isolate('custody.artifact_versions');
SELECT schema.append_only('custody.artifact_versions');
GRANT SELECT, INSERT ON custody.artifact_versions TO muniment_app;

-- JSONB containment is not leakproof, so under row-level security it never uses its GIN index. These two run past
-- the policy and filter by tenant themselves, for the tenant of the session and no other. (MATERIALIZED: first what
-- the index finds, then the order; otherwise the planner may walk the primary key and test every row.)
CREATE FUNCTION custody.artifacts_containing(
    tenant uuid, containment jsonb, row_limit integer
) RETURNS SETOF uuid
LANGUAGE sql STABLE
AS $$
    WITH found AS MATERIALIZED (
        SELECT artifact.governed_artifact_id
        FROM custody.governed_artifacts AS artifact
        WHERE artifact.tenant_id = tenant
          AND artifact.content @> containment
          AND tenant = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid)
    )
    SELECT governed_artifact_id FROM found ORDER BY governed_artifact_id LIMIT row_limit
$$;
COMMENT ON FUNCTION custody.artifacts_containing(uuid, jsonb, integer) IS
    'The governed_artifact_id of the tenant''s artifacts whose content contains the given JSON, the oldest '
    'first.';

CREATE FUNCTION custody.accords_containing(
    tenant uuid, containment jsonb, row_limit integer DEFAULT 1000
) RETURNS SETOF uuid
LANGUAGE sql STABLE
AS $$
    WITH found AS MATERIALIZED (
        SELECT accord.accord_binding_id
        FROM custody.accord_bindings AS accord
        WHERE accord.tenant_id = tenant
          AND accord.accord_terms @> containment
          AND tenant = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid)
    )
    SELECT accord_binding_id FROM found ORDER BY accord_binding_id LIMIT row_limit
$$;
COMMENT ON FUNCTION custody.accords_containing(uuid, jsonb, integer) IS
    'The accord_binding_id of the tenant''s accords whose terms contain the given JSON, the oldest first.';

GRANT SELECT ON custody.governed_artifacts, custody.accord_bindings TO muniment_definer;
SELECT schema.give_to_definer('custody.artifacts_containing(uuid, jsonb, integer)');
SELECT schema.give_to_definer('custody.accords_containing(uuid, jsonb, integer)');

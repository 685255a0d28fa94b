-- What: which key a tenant's material is under; the bytes of registered files, encrypted; the normal forms of versions,
-- and of what a deployment shall hold and was last seen to hold; how many secrets a version's content has.
-- Why: drift is judged by normal forms, whose rules have versions; files and secrets are kept so that who reads the
-- database does not read them (Documents/decisions/0010).
-- Locks: ACCESS EXCLUSIVE on custody.artifact_versions and custody.deployment_states, for a moment (columns without a
-- default); SHARE ROW EXCLUSIVE on access.callers, so that no rights are changed meanwhile.

CREATE TABLE custody.tenant_keys (
    tenant_id uuid NOT NULL
        CONSTRAINT tenant_keys_pkey PRIMARY KEY
        CONSTRAINT key_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    key_id text NOT NULL CONSTRAINT key_id_is_named CHECK (key_id <> ''),
    made_at timestamptz NOT NULL
);
COMMENT ON TABLE custody.tenant_keys IS
    'Which key a tenant''s secrets and files are kept under. The key itself is never in the database.';
COMMENT ON COLUMN custody.tenant_keys.key_id IS 'Says which key it is, and nothing else of it.';
SELECT schema.isolate('custody.tenant_keys');
SELECT schema.append_only('custody.tenant_keys');
GRANT SELECT, INSERT ON custody.tenant_keys TO muniment_app;

CREATE TABLE custody.artifact_files (
    tenant_id uuid NOT NULL,
    governed_artifact_id uuid NOT NULL,
    version integer NOT NULL,
    position integer NOT NULL CONSTRAINT file_position_starts_at_zero CHECK (position >= 0),
    key_id text NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT artifact_files_pkey PRIMARY KEY (tenant_id, governed_artifact_id, version, position),
    CONSTRAINT file_belongs_to_version FOREIGN KEY (tenant_id, governed_artifact_id, version)
        REFERENCES custody.artifact_versions ON DELETE RESTRICT
);
COMMENT ON TABLE custody.artifact_files IS
    'The bytes of the files of each version, encrypted with the tenant''s key. Name, media type, size and SHA-256 of '
    'the file stand in artifact_versions.sources, at the same position.';
COMMENT ON COLUMN custody.artifact_files.sealed IS
    'AES-256-GCM, bound to tenant, artifact, version, position and path (Documents/formats/kept-files.md).';
-- What is encrypted can't be made smaller, and is read whole.
ALTER TABLE custody.artifact_files ALTER COLUMN sealed SET STORAGE EXTERNAL;
SELECT schema.isolate('custody.artifact_files');
SELECT schema.append_only('custody.artifact_files');
GRANT SELECT, INSERT ON custody.artifact_files TO muniment_app;

CREATE TABLE custody.normal_forms (
    tenant_id uuid NOT NULL,
    governed_artifact_id uuid NOT NULL,
    version integer NOT NULL,
    normaliser text NOT NULL CONSTRAINT normaliser_is_named CHECK (normaliser <> ''),
    digest text NOT NULL,
    secret_key_id text,
    chronicle_entry_id text NOT NULL,
    made_at timestamptz NOT NULL,
    CONSTRAINT normal_forms_pkey PRIMARY KEY (tenant_id, governed_artifact_id, version, normaliser),
    CONSTRAINT normal_form_belongs_to_version FOREIGN KEY (tenant_id, governed_artifact_id, version)
        REFERENCES custody.artifact_versions ON DELETE RESTRICT
);
COMMENT ON TABLE custody.normal_forms IS
    'By what drift is judged: the digest of a version''s normal form, one row for each version of the rules that it was '
    'normalised by. The form itself follows from the version''s content or files.';
COMMENT ON COLUMN custody.normal_forms.normaliser IS 'The rules, as name/version: dns_zone/1.';
COMMENT ON COLUMN custody.normal_forms.digest IS
    'sha256: over the RFC 8785 form of {kind, content}, content being the normal form.';
COMMENT ON COLUMN custody.normal_forms.secret_key_id IS
    'Which key the digests of the secrets in it are made with; null: there are none.';
SELECT schema.isolate('custody.normal_forms');
SELECT schema.append_only('custody.normal_forms');
GRANT SELECT, INSERT ON custody.normal_forms TO muniment_app;

ALTER TABLE custody.artifact_versions
    ADD COLUMN details jsonb,
    ADD COLUMN secret_count integer
        CONSTRAINT secret_count_is_not_negative CHECK (secret_count >= 0),
    ADD COLUMN secret_key_id text;
COMMENT ON COLUMN custody.artifact_versions.content IS
    'As parsed, with digests in the place of secrets; the cid is that of the content with its secrets. Of versions from '
    'before secret_count was kept, the content with its secrets.';
COMMENT ON COLUMN custody.artifact_versions.details IS
    'What the files say besides, for the normal form only; the cid does not cover it. Null: it was not kept yet.';
COMMENT ON COLUMN custody.artifact_versions.secret_count IS
    'Secrets in content and details, which stand there by a digest. Null: of a version from before, they stand there.';
COMMENT ON COLUMN custody.artifact_versions.sources IS
    'The files as they came: an array of {name, media_type, sha256, size_bytes}. Their bytes are in '
    'custody.artifact_files; of versions whose secret_count is null, in ledger.blobs.';

ALTER TABLE custody.deployment_states
    ADD COLUMN desired_form text,
    ADD COLUMN latest_form text;
COMMENT ON COLUMN custody.deployment_states.desired_form IS
    'The normal form of what shall stand there, as far as the latest look or the last change of desired_cid needed it: '
    '«normaliser digest», and the key of its secrets behind them.';
COMMENT ON COLUMN custody.deployment_states.latest_form IS 'The normal form of what was last seen, likewise.';
GRANT UPDATE (desired_form, latest_form) ON custody.deployment_states TO muniment_app;

-- Nobody can grant what they do not hold themselves: administrators get the right that is new.
LOCK TABLE access.callers IN SHARE ROW EXCLUSIVE MODE;
GRANT UPDATE (permissions) ON access.callers TO muniment_definer;
SET LOCAL ROLE muniment_definer;
UPDATE access.callers
SET permissions = permissions || ARRAY['file.read']
WHERE permissions @> ARRAY[
        'accord.write', 'artifact.register', 'ceremony.open', 'ceremony.sign', 'ceremony.reject', 'deployment.record',
        'verification.submit', 'read', 'ledger.read', 'ledger.erase', 'caller.manage', 'job.read', 'job.manage',
        'source.manage', 'event.push'
    ]
  AND NOT permissions @> ARRAY['file.read'];
RESET ROLE;
REVOKE UPDATE (permissions) ON access.callers FROM muniment_definer;

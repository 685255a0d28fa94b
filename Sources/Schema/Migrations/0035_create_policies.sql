-- What: the policies of tenants, and how often each tenant's have changed.
-- Why: who may do what on which secret is decided by texts that people write and read back byte for byte.
-- Locks: none but on the new tables, and ACCESS EXCLUSIVE on access.tenants for no longer than their foreign keys take;
-- SHARE ROW EXCLUSIVE on access.callers, so that no rights are changed meanwhile.

CREATE TABLE access.policies (
    tenant_id uuid NOT NULL
        CONSTRAINT policy_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    policy_id uuid NOT NULL,
    policy_name text NOT NULL
        CONSTRAINT policy_name_has_a_length CHECK (char_length(policy_name) BETWEEN 1 AND 200)
        CONSTRAINT policy_is_not_root CHECK (policy_name <> 'root'),
    policy_kind text NOT NULL CONSTRAINT policy_kind_is_known CHECK (policy_kind IN ('acl', 'secrets')),
    source_text text NOT NULL CONSTRAINT source_text_is_short CHECK (octet_length(source_text) <= 1048576),
    source_digest bytea NOT NULL
        CONSTRAINT source_digest_is_its_texts CHECK (source_digest = sha256(convert_to(source_text, 'UTF8'))),
    policy_document jsonb NOT NULL
        CONSTRAINT policy_document_is_an_object CHECK (jsonb_typeof(policy_document) = 'object'),
    entity_bindings text[] NOT NULL,
    max_ttl_seconds bigint CONSTRAINT max_ttl_is_positive CHECK (max_ttl_seconds > 0),
    deny_policy boolean NOT NULL,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_by text NOT NULL,
    updated_at timestamptz NOT NULL,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT policies_pkey PRIMARY KEY (tenant_id, policy_id),
    CONSTRAINT policy_name_is_unique UNIQUE (tenant_id, policy_name)
);
COMMENT ON TABLE access.policies IS
    'Who may do what on which secret. The policy root has no row, and default has one only where it was changed.';
COMMENT ON COLUMN access.policies.policy_name IS 'In small letters: a name is the same however it is written.';
COMMENT ON COLUMN access.policies.source_text IS 'As it was handed in, byte for byte; what holds is read from it.';
COMMENT ON COLUMN access.policies.policy_document IS 'What the text says, to be searched.';
COMMENT ON COLUMN access.policies.entity_bindings IS
    'What has the policy besides the tokens that name it: identifiers of callers and entities, and fingerprints of '
    'certificates as sha256: and 64 digits.';
COMMENT ON COLUMN access.policies.chronicle_entry_id IS 'Of its last change.';
CREATE INDEX policies_by_document ON access.policies USING gin (policy_document jsonb_path_ops);
CREATE INDEX policies_by_binding ON access.policies USING gin (entity_bindings);
SELECT schema.isolate('access.policies');
GRANT SELECT, INSERT, DELETE ON access.policies TO muniment_app;
GRANT UPDATE (
    policy_kind, source_text, source_digest, policy_document, entity_bindings, max_ttl_seconds, deny_policy, updated_by,
    updated_at, chronicle_entry_id
) ON access.policies TO muniment_app;

CREATE TABLE access.policy_revisions (
    tenant_id uuid NOT NULL
        CONSTRAINT policy_revision_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    revision bigint NOT NULL CONSTRAINT revision_is_positive CHECK (revision > 0),
    CONSTRAINT policy_revisions_pkey PRIMARY KEY (tenant_id)
);
COMMENT ON TABLE access.policy_revisions IS
    'How often a tenant''s policies have changed, raised by each change in its transaction: a server that has read them '
    'knows by it whether they are the same still. No row: never.';
SELECT schema.isolate('access.policy_revisions');
GRANT SELECT, INSERT ON access.policy_revisions TO muniment_app;
GRANT UPDATE (revision) ON access.policy_revisions TO muniment_app;

-- Nobody can grant what they do not hold themselves: administrators get the right that is new.
LOCK TABLE access.callers IN SHARE ROW EXCLUSIVE MODE;
GRANT UPDATE (permissions) ON access.callers TO muniment_definer;
SET LOCAL ROLE muniment_definer;
UPDATE access.callers
SET permissions = permissions || ARRAY['policy.manage']
WHERE permissions @> ARRAY[
        'accord.write', 'artifact.register', 'ceremony.open', 'ceremony.sign', 'ceremony.reject', 'deployment.record',
        'verification.submit', 'read', 'ledger.read', 'ledger.erase', 'caller.manage', 'job.read', 'job.manage',
        'source.manage', 'event.push', 'file.read', 'target.manage', 'baseline.manage', 'drift.run', 'finding.judge',
        'tenant.manage'
    ]
  AND NOT permissions @> ARRAY['policy.manage'];
RESET ROLE;
REVOKE UPDATE (permissions) ON access.callers FROM muniment_definer;

-- What: what others say of software (bills of materials, attestations, VEX) with the bodies as they came in, who is believed,
-- what was concluded, and how all of it supports each other.
-- Why: a decision about an artifact rests on documents; each is found by the digest of what it speaks about, by package and by
-- vulnerability, and stays provable against its bytes.
-- Locks: none but on the new tables, SHARE ROW EXCLUSIVE on access.tenants for as long as foreign keys take, and on
-- access.callers for the rights that are new.

CREATE SCHEMA attestor;
GRANT USAGE ON SCHEMA attestor TO muniment_app;

-- ---------------------------------------------------------------------------------------------- bodies

CREATE TABLE attestor.chunks (
    tenant_id uuid NOT NULL
        CONSTRAINT chunk_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    digest bytea NOT NULL CONSTRAINT chunk_digest_is_sha256 CHECK (octet_length(digest) = 32),
    bytes bytea NOT NULL CONSTRAINT chunk_has_its_digest CHECK (sha256(bytes) = digest),
    CONSTRAINT chunks_pkey PRIMARY KEY (tenant_id, digest)
);
COMMENT ON TABLE attestor.chunks IS
    'Parts of bodies, cut where their content says so: of two documents that are nearly the same most parts are one.';
SELECT schema.isolate('attestor.chunks');
SELECT schema.append_only('attestor.chunks');
GRANT SELECT, INSERT ON attestor.chunks TO muniment_app;

CREATE TABLE attestor.bodies (
    tenant_id uuid NOT NULL
        CONSTRAINT body_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    digest bytea NOT NULL CONSTRAINT body_digest_is_sha256 CHECK (octet_length(digest) = 32),
    size_bytes bigint NOT NULL CONSTRAINT body_size_is_not_negative CHECK (size_bytes >= 0),
    chunk_digests bytea[] NOT NULL,
    kept_at timestamptz NOT NULL,
    CONSTRAINT bodies_pkey PRIMARY KEY (tenant_id, digest)
);
COMMENT ON TABLE attestor.bodies IS 'Documents as they came in, by SHA-256; their bytes are the chunks, one after another.';
SELECT schema.isolate('attestor.bodies');
SELECT schema.append_only('attestor.bodies');
GRANT SELECT, INSERT ON attestor.bodies TO muniment_app;

-- ---------------------------------------------------------------------------------------------- bills of materials

CREATE TABLE attestor.sbom_entries (
    tenant_id uuid NOT NULL
        CONSTRAINT sbom_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    sbom_id uuid NOT NULL,
    sbom_cid text NOT NULL CONSTRAINT sbom_cid_is_a_digest CHECK (sbom_cid ~ '^sha256:[0-9a-f]{64}$'),
    body_digest bytea NOT NULL,
    format text NOT NULL
        CONSTRAINT sbom_format_is_known CHECK (format IN ('cyclonedx_json', 'cyclonedx_xml', 'spdx2_json', 'spdx3_json')),
    specification_version text NOT NULL,
    document_identifier text,
    document_version integer NOT NULL,
    document_name text,
    document_created_at timestamptz,
    subject_number integer,
    subject_purl text COLLATE "C",
    subject_digest bytea,
    component_count integer NOT NULL,
    dependency_count integer NOT NULL,
    statement_count integer NOT NULL,
    warning_count integer NOT NULL,
    warnings jsonb NOT NULL CONSTRAINT sbom_warnings_are_a_list CHECK (jsonb_typeof(warnings) = 'array'),
    imported_by text NOT NULL,
    imported_at timestamptz NOT NULL,
    chronicle_entry_id text NOT NULL,
    CONSTRAINT sbom_entries_pkey PRIMARY KEY (tenant_id, sbom_id),
    CONSTRAINT sbom_is_imported_once UNIQUE (tenant_id, sbom_cid),
    CONSTRAINT sbom_has_a_body FOREIGN KEY (tenant_id, body_digest) REFERENCES attestor.bodies ON DELETE RESTRICT
);
COMMENT ON COLUMN attestor.sbom_entries.sbom_cid IS 'What Custody''s artifacts name as their sbom_cid: SHA-256 of the document.';
CREATE INDEX sbom_entries_by_subject ON attestor.sbom_entries (tenant_id, subject_digest) WHERE subject_digest IS NOT NULL;
SELECT schema.isolate('attestor.sbom_entries');
SELECT schema.append_only('attestor.sbom_entries');
GRANT SELECT, INSERT ON attestor.sbom_entries TO muniment_app;

CREATE TABLE attestor.components (
    tenant_id uuid NOT NULL,
    sbom_id uuid NOT NULL,
    component_number integer NOT NULL CONSTRAINT components_are_numbered_from_zero CHECK (component_number >= 0),
    reference text NOT NULL,
    component_kind text NOT NULL,
    group_name text,
    component_name text NOT NULL,
    version text,
    purl text COLLATE "C",
    package text COLLATE "C",
    cpe text,
    sha256 bytea,
    hashes jsonb NOT NULL CONSTRAINT component_hashes_are_an_object CHECK (jsonb_typeof(hashes) = 'object'),
    licences text[] NOT NULL,
    supplier text,
    parent_number integer,
    CONSTRAINT components_pkey PRIMARY KEY (tenant_id, sbom_id, component_number),
    CONSTRAINT component_is_of_sbom FOREIGN KEY (tenant_id, sbom_id)
        REFERENCES attestor.sbom_entries ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON COLUMN attestor.components.package IS 'The package URL without version, qualifiers and subpath.';
CREATE INDEX components_by_package ON attestor.components (tenant_id, package, sbom_id) WHERE package IS NOT NULL;
CREATE INDEX components_by_digest ON attestor.components (tenant_id, sha256, sbom_id) WHERE sha256 IS NOT NULL;
SELECT schema.isolate('attestor.components');
SELECT schema.append_only('attestor.components');
GRANT SELECT, INSERT ON attestor.components TO muniment_app;

CREATE TABLE attestor.component_edges (
    tenant_id uuid NOT NULL,
    sbom_id uuid NOT NULL,
    from_number integer NOT NULL,
    to_number integer NOT NULL,
    relation text NOT NULL CONSTRAINT component_relation_is_known CHECK (relation IN ('depends_on', 'contains')),
    CONSTRAINT component_edges_pkey PRIMARY KEY (tenant_id, sbom_id, from_number, to_number, relation),
    CONSTRAINT component_edge_is_of_sbom FOREIGN KEY (tenant_id, sbom_id)
        REFERENCES attestor.sbom_entries ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
SELECT schema.isolate('attestor.component_edges');
SELECT schema.append_only('attestor.component_edges');
GRANT SELECT, INSERT ON attestor.component_edges TO muniment_app;

-- ---------------------------------------------------------------------------------------------- attestations

CREATE TABLE attestor.dsse_envelopes (
    tenant_id uuid NOT NULL
        CONSTRAINT envelope_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    envelope_id uuid NOT NULL,
    body_digest bytea NOT NULL,
    envelope_form text NOT NULL
        CONSTRAINT envelope_form_is_known CHECK (envelope_form IN ('statement', 'envelope', 'bundle', 'signature')),
    payload_type text,
    payload_digest bytea,
    predicate_type text COLLATE "C",
    signature_count integer NOT NULL CONSTRAINT signatures_are_counted CHECK (signature_count >= 0),
    bundle_version text,
    summary jsonb NOT NULL CONSTRAINT envelope_summary_is_an_object CHECK (jsonb_typeof(summary) = 'object'),
    warnings jsonb NOT NULL CONSTRAINT envelope_warnings_are_a_list CHECK (jsonb_typeof(warnings) = 'array'),
    imported_by text NOT NULL,
    imported_at timestamptz NOT NULL,
    chronicle_entry_id text NOT NULL,
    CONSTRAINT dsse_envelopes_pkey PRIMARY KEY (tenant_id, envelope_id),
    CONSTRAINT envelope_is_imported_once UNIQUE (tenant_id, body_digest),
    CONSTRAINT envelope_has_a_body FOREIGN KEY (tenant_id, body_digest) REFERENCES attestor.bodies ON DELETE RESTRICT
);
COMMENT ON TABLE attestor.dsse_envelopes IS
    'Statements with their signatures, if they have any: bare, in DSSE, in a Sigstore bundle; or a signature over a file alone.';
CREATE INDEX envelopes_by_predicate ON attestor.dsse_envelopes (tenant_id, predicate_type, envelope_id DESC);
SELECT schema.isolate('attestor.dsse_envelopes');
SELECT schema.append_only('attestor.dsse_envelopes');
GRANT SELECT, INSERT ON attestor.dsse_envelopes TO muniment_app;

CREATE TABLE attestor.envelope_subjects (
    tenant_id uuid NOT NULL,
    envelope_id uuid NOT NULL,
    subject_number integer NOT NULL,
    algorithm text NOT NULL,
    digest text COLLATE "C" NOT NULL,
    subject_name text,
    CONSTRAINT envelope_subjects_pkey PRIMARY KEY (tenant_id, envelope_id, subject_number, algorithm),
    CONSTRAINT subject_is_of_envelope FOREIGN KEY (tenant_id, envelope_id)
        REFERENCES attestor.dsse_envelopes ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX envelope_subjects_by_digest ON attestor.envelope_subjects (tenant_id, digest, envelope_id);
SELECT schema.isolate('attestor.envelope_subjects');
SELECT schema.append_only('attestor.envelope_subjects');
GRANT SELECT, INSERT ON attestor.envelope_subjects TO muniment_app;

CREATE TABLE attestor.rekor_entries (
    tenant_id uuid NOT NULL,
    envelope_id uuid NOT NULL,
    entry_number integer NOT NULL,
    log_id bytea NOT NULL,
    log_index bigint NOT NULL CONSTRAINT log_index_is_not_negative CHECK (log_index >= 0),
    kind text NOT NULL,
    kind_version text NOT NULL,
    leaf_hash bytea NOT NULL CONSTRAINT log_leaf_is_sha256 CHECK (octet_length(leaf_hash) = 32),
    integrated_at timestamptz,
    tree_size bigint,
    CONSTRAINT rekor_entries_pkey PRIMARY KEY (tenant_id, envelope_id, entry_number),
    CONSTRAINT rekor_entry_is_of_envelope FOREIGN KEY (tenant_id, envelope_id)
        REFERENCES attestor.dsse_envelopes ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE attestor.rekor_entries IS 'Entries of transparency logs that came with bundles; the proofs stand in the bodies.';
CREATE INDEX rekor_entries_by_index ON attestor.rekor_entries (tenant_id, log_id, log_index);
SELECT schema.isolate('attestor.rekor_entries');
SELECT schema.append_only('attestor.rekor_entries');
GRANT SELECT, INSERT ON attestor.rekor_entries TO muniment_app;

-- ---------------------------------------------------------------------------------------------- VEX

CREATE TABLE attestor.vex_documents (
    tenant_id uuid NOT NULL
        CONSTRAINT vex_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    vex_id uuid NOT NULL,
    body_digest bytea NOT NULL,
    format text NOT NULL CONSTRAINT vex_format_is_known CHECK (format IN ('openvex', 'cyclonedx_vex')),
    document_identifier text,
    document_version integer NOT NULL,
    author text,
    stated_at timestamptz,
    statement_count integer NOT NULL,
    warnings jsonb NOT NULL CONSTRAINT vex_warnings_are_a_list CHECK (jsonb_typeof(warnings) = 'array'),
    imported_by text NOT NULL,
    imported_at timestamptz NOT NULL,
    chronicle_entry_id text NOT NULL,
    CONSTRAINT vex_documents_pkey PRIMARY KEY (tenant_id, vex_id),
    CONSTRAINT vex_is_imported_once UNIQUE (tenant_id, body_digest),
    CONSTRAINT vex_has_a_body FOREIGN KEY (tenant_id, body_digest) REFERENCES attestor.bodies ON DELETE RESTRICT
);
SELECT schema.isolate('attestor.vex_documents');
SELECT schema.append_only('attestor.vex_documents');
GRANT SELECT, INSERT ON attestor.vex_documents TO muniment_app;

CREATE TABLE attestor.vex_statements (
    tenant_id uuid NOT NULL
        CONSTRAINT vex_statement_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    document_id uuid NOT NULL,
    statement_number integer NOT NULL,
    product_number integer NOT NULL,
    document_kind text NOT NULL CONSTRAINT vex_source_is_known CHECK (document_kind IN ('vex', 'sbom', 'attestation')),
    vulnerability text COLLATE "C" NOT NULL,
    status text NOT NULL
        CONSTRAINT vex_status_is_known CHECK (status IN ('not_affected', 'affected', 'fixed', 'under_investigation')),
    justification text,
    source_state text,
    detail text,
    stated_by text,
    stated_at timestamptz,
    product text COLLATE "C",
    package text COLLATE "C",
    subcomponent text COLLATE "C",
    CONSTRAINT vex_statements_pkey PRIMARY KEY (tenant_id, document_id, statement_number, product_number)
);
COMMENT ON TABLE attestor.vex_statements IS
    'Who said what of a vulnerability in a product: one row for each product, and for each subcomponent of it, that it names. '
    'document_id is of a VEX document, a bill of materials or an attestation.';
CREATE INDEX vex_statements_by_vulnerability ON attestor.vex_statements (tenant_id, vulnerability, document_id);
CREATE INDEX vex_statements_by_package ON attestor.vex_statements (tenant_id, package, vulnerability)
    WHERE package IS NOT NULL;
SELECT schema.isolate('attestor.vex_statements');
SELECT schema.append_only('attestor.vex_statements');
GRANT SELECT, INSERT ON attestor.vex_statements TO muniment_app;

-- ---------------------------------------------------------------------------------------------- trust

CREATE TABLE attestor.trust_anchors (
    tenant_id uuid NOT NULL
        CONSTRAINT anchor_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    anchor_id uuid NOT NULL,
    anchor_name text NOT NULL,
    anchor_form text NOT NULL
        CONSTRAINT anchor_form_is_known CHECK (anchor_form IN ('key', 'certificates', 'sigstore', 'did')),
    material text NOT NULL CONSTRAINT anchor_material_has_a_size CHECK (octet_length(material) <= 1048576),
    fingerprint bytea NOT NULL,
    purposes text[] NOT NULL,
    predicate_types text[] NOT NULL,
    identities jsonb NOT NULL CONSTRAINT anchor_identities_are_a_list CHECK (jsonb_typeof(identities) = 'array'),
    valid_from timestamptz,
    valid_until timestamptz,
    added_by text NOT NULL,
    added_at timestamptz NOT NULL,
    revoked_from timestamptz,
    revoked_at timestamptz,
    revoked_by text,
    revocation_reason text,
    chronicle_entry_id text NOT NULL,
    CONSTRAINT trust_anchors_pkey PRIMARY KEY (tenant_id, anchor_id),
    CONSTRAINT anchor_ends_after_it_begins CHECK (valid_from IS NULL OR valid_until IS NULL OR valid_from <= valid_until),
    CONSTRAINT revocation_is_whole CHECK (
        (revoked_from IS NULL) = (revoked_at IS NULL) AND (revoked_from IS NULL) = (revoked_by IS NULL)
    )
);
COMMENT ON TABLE attestor.trust_anchors IS 'Who is believed about software: for what, and from when until when.';
CREATE UNIQUE INDEX anchor_name_is_taken ON attestor.trust_anchors (tenant_id, anchor_name) WHERE revoked_at IS NULL;
SELECT schema.isolate('attestor.trust_anchors');
GRANT SELECT, INSERT ON attestor.trust_anchors TO muniment_app;
GRANT UPDATE (revoked_from, revoked_at, revoked_by, revocation_reason) ON attestor.trust_anchors TO muniment_app;

CREATE TABLE attestor.trust_verdicts (
    tenant_id uuid NOT NULL,
    verdict_id uuid NOT NULL,
    envelope_id uuid NOT NULL,
    is_verified boolean NOT NULL,
    signer text,
    freshness double precision NOT NULL CONSTRAINT freshness_is_a_share CHECK (freshness >= 0 AND freshness <= 1),
    reputation double precision NOT NULL CONSTRAINT reputation_is_a_share CHECK (reputation >= 0 AND reputation <= 1),
    completeness double precision NOT NULL
        CONSTRAINT completeness_is_a_share CHECK (completeness >= 0 AND completeness <= 1),
    statement bytea,
    signature bytea,
    key_id text NOT NULL,
    made_by text NOT NULL,
    made_at timestamptz NOT NULL,
    deleted_at timestamptz,
    deleted_by text,
    deletion_reason text,
    chronicle_entry_id text NOT NULL,
    CONSTRAINT trust_verdicts_pkey PRIMARY KEY (tenant_id, verdict_id),
    CONSTRAINT verdict_is_of_envelope FOREIGN KEY (tenant_id, envelope_id)
        REFERENCES attestor.dsse_envelopes ON DELETE RESTRICT,
    CONSTRAINT deletion_is_whole CHECK (
        (deleted_at IS NULL) = (deleted_by IS NULL) AND (deleted_at IS NULL) = (statement IS NOT NULL)
        AND (statement IS NULL) = (signature IS NULL)
    )
);
COMMENT ON TABLE attestor.trust_verdicts IS
    'What was concluded about an attestation: a statement that this installation signed, verifiable by itself. Of a deleted one '
    'the row stays as its tombstone.';
CREATE INDEX trust_verdicts_by_envelope ON attestor.trust_verdicts (tenant_id, envelope_id, verdict_id DESC);
CREATE INDEX trust_verdicts_by_signer ON attestor.trust_verdicts (tenant_id, signer) WHERE signer IS NOT NULL;
SELECT schema.isolate('attestor.trust_verdicts');
GRANT SELECT, INSERT ON attestor.trust_verdicts TO muniment_app;
GRANT UPDATE (statement, signature, deleted_at, deleted_by, deletion_reason) ON attestor.trust_verdicts TO muniment_app;

-- ---------------------------------------------------------------------------------------------- spines and support

CREATE TABLE attestor.spines (
    tenant_id uuid NOT NULL
        CONSTRAINT spine_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    spine_id uuid NOT NULL,
    root bytea NOT NULL CONSTRAINT spine_root_is_sha256 CHECK (octet_length(root) = 32),
    leaf_count integer NOT NULL CONSTRAINT spine_has_leaves CHECK (leaf_count >= 1),
    made_by text NOT NULL,
    made_at timestamptz NOT NULL,
    chronicle_entry_id text NOT NULL,
    CONSTRAINT spines_pkey PRIMARY KEY (tenant_id, spine_id)
);
COMMENT ON TABLE attestor.spines IS 'One root (RFC 6962) over a bill of materials, the evidence, the reasoning and the verdict.';
SELECT schema.isolate('attestor.spines');
SELECT schema.append_only('attestor.spines');
GRANT SELECT, INSERT ON attestor.spines TO muniment_app;

CREATE TABLE attestor.spine_leaves (
    tenant_id uuid NOT NULL,
    spine_id uuid NOT NULL,
    leaf_index integer NOT NULL CONSTRAINT spine_leaves_are_numbered_from_zero CHECK (leaf_index >= 0),
    role text NOT NULL
        CONSTRAINT spine_role_is_known CHECK (role IN ('sbom', 'evidence', 'reasoning', 'vex', 'verdict')),
    node text COLLATE "C" NOT NULL,
    digest bytea NOT NULL CONSTRAINT spine_input_is_sha256 CHECK (octet_length(digest) = 32),
    CONSTRAINT spine_leaves_pkey PRIMARY KEY (tenant_id, spine_id, leaf_index),
    CONSTRAINT leaf_is_of_spine FOREIGN KEY (tenant_id, spine_id)
        REFERENCES attestor.spines ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
SELECT schema.isolate('attestor.spine_leaves');
SELECT schema.append_only('attestor.spine_leaves');
GRANT SELECT, INSERT ON attestor.spine_leaves TO muniment_app;

CREATE TABLE attestor.supports (
    tenant_id uuid NOT NULL
        CONSTRAINT support_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    source text COLLATE "C" NOT NULL,
    relation text NOT NULL CONSTRAINT support_relation_is_known CHECK (
        relation IN ('describes', 'attests', 'assesses', 'judges', 'rests_on', 'ties')
    ),
    target text COLLATE "C" NOT NULL,
    noted_at timestamptz NOT NULL,
    CONSTRAINT supports_pkey PRIMARY KEY (tenant_id, source, relation, target)
);
COMMENT ON TABLE attestor.supports IS
    'What supports what: a node is kind:identifier, as in sbom:<uuid>, attestation:<uuid>, artifact:sha256:<hex>.';
CREATE INDEX supports_by_target ON attestor.supports (tenant_id, target, source);
SELECT schema.isolate('attestor.supports');
SELECT schema.append_only('attestor.supports');
GRANT SELECT, INSERT ON attestor.supports TO muniment_app;

-- Nobody can grant what they do not hold themselves: administrators get the rights that are new.
LOCK TABLE access.callers IN SHARE ROW EXCLUSIVE MODE;
GRANT UPDATE (permissions) ON access.callers TO muniment_definer;
SET LOCAL ROLE muniment_definer;
UPDATE access.callers
SET permissions = permissions || ARRAY['attestation.import', 'trust.manage']
WHERE permissions @> ARRAY[
        'accord.write', 'artifact.register', 'ceremony.open', 'ceremony.sign', 'ceremony.reject', 'deployment.record',
        'verification.submit', 'read', 'ledger.read', 'ledger.erase', 'caller.manage', 'job.read', 'job.manage',
        'source.manage', 'event.push', 'file.read', 'target.manage', 'baseline.manage', 'drift.run', 'finding.judge',
        'tenant.manage', 'policy.manage', 'secret.manage'
    ]
  AND NOT permissions @> ARRAY['trust.manage'];
RESET ROLE;
REVOKE UPDATE (permissions) ON access.callers FROM muniment_definer;

-- What: where each artifact's custody stands, every transition that led there, and ceremonies with their signatures.
-- Why: who approved what, and the order in which it happened.
-- Locks: none on existing tables but the catalogue's (foreign keys to custody.governed_artifacts and
-- custody.artifact_versions).

CREATE TABLE custody.custody_heads (
    tenant_id uuid NOT NULL,
    governed_artifact_id uuid NOT NULL,
    sequence_number bigint NOT NULL CONSTRAINT head_sequence_is_not_negative CHECK (sequence_number >= 0),
    state text NOT NULL CONSTRAINT head_state_is_known CHECK (state IN (
        'proposed', 'ceremony_open', 'approved', 'rejected', 'expired', 'deployed', 'rolled_back', 'retired'
    )),
    ceremony_id text,
    transitioned_at timestamptz NOT NULL,
    CONSTRAINT custody_heads_pkey PRIMARY KEY (tenant_id, governed_artifact_id),
    CONSTRAINT head_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id)
        REFERENCES custody.governed_artifacts ON DELETE RESTRICT
);
COMMENT ON TABLE custody.custody_heads IS
    'The latest transition of each artifact. Locked before the next one is made, which keeps the numbers '
    'without gaps.';
COMMENT ON COLUMN custody.custody_heads.sequence_number IS
    'Of the latest transition; 0 from registration to the first one.';
CREATE INDEX custody_heads_by_state ON custody.custody_heads (tenant_id, state, transitioned_at DESC);
SELECT schema.isolate('custody.custody_heads');
GRANT SELECT, INSERT ON custody.custody_heads TO muniment_app;
GRANT UPDATE (sequence_number, state, ceremony_id, transitioned_at) ON custody.custody_heads TO muniment_app;

CREATE TABLE custody.custody_transitions (
    tenant_id uuid NOT NULL,
    transition_id uuid NOT NULL,
    sequence_number bigint NOT NULL CONSTRAINT sequence_starts_at_one CHECK (sequence_number >= 1),
    from_state text CONSTRAINT from_state_is_known CHECK (from_state IN (
        'proposed', 'ceremony_open', 'approved', 'rejected', 'expired', 'deployed', 'rolled_back', 'retired'
    )),
    to_state text NOT NULL CONSTRAINT to_state_is_known CHECK (to_state IN (
        'proposed', 'ceremony_open', 'approved', 'rejected', 'expired', 'deployed', 'rolled_back', 'retired'
    )),
    actor_did text,
    ceremony_id text,
    witness_sigs jsonb[] NOT NULL DEFAULT '{}',
    governance_envelope_hash text,
    chronicle_entry_id text,
    content_diff jsonb NOT NULL DEFAULT '{}',
    transitioned_at timestamptz NOT NULL,
    governed_artifact_id uuid NOT NULL,
    CONSTRAINT custody_transitions_pkey PRIMARY KEY (tenant_id, transition_id, transitioned_at),
    -- A unique key of a partitioned table must hold its partition key; the numbers themselves are kept unique and
    -- without gaps by custody_heads. This key is also the index on (artifact, sequence number).
    CONSTRAINT sequence_number_is_unique
        UNIQUE (tenant_id, governed_artifact_id, sequence_number, transitioned_at),
    CONSTRAINT transition_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id)
        REFERENCES custody.governed_artifacts ON DELETE RESTRICT
) PARTITION BY RANGE (transitioned_at);
COMMENT ON COLUMN custody.custody_transitions.sequence_number IS
    'Counts per artifact from 1, without gaps, across its versions.';
COMMENT ON COLUMN custody.custody_transitions.witness_sigs IS
    'The signatures that carried the transition, as in custody.ceremony_signatures.';
COMMENT ON COLUMN custody.custody_transitions.governance_envelope_hash IS
    'SHA-256 of the DSSE envelope that was approved, in hexadecimal.';
COMMENT ON COLUMN custody.custody_transitions.content_diff IS
    'What changed in the content against the version before.';
CREATE INDEX custody_transitions_by_ceremony ON custody.custody_transitions (tenant_id, ceremony_id);
CREATE INDEX custody_transitions_by_actor ON custody.custody_transitions (tenant_id, actor_did);
CREATE INDEX custody_transitions_by_time ON custody.custody_transitions (tenant_id, transitioned_at DESC);
SELECT schema.isolate('custody.custody_transitions');
SELECT schema.append_only('custody.custody_transitions');
SELECT schema.partition_by_time('custody.custody_transitions', 'quarter');
GRANT SELECT, INSERT ON custody.custody_transitions TO muniment_app;

CREATE TABLE custody.ceremonies (
    tenant_id uuid NOT NULL,
    ceremony_id uuid NOT NULL,
    governed_artifact_id uuid NOT NULL,
    version integer NOT NULL,
    cid text NOT NULL,
    accord_binding_id uuid NOT NULL,
    ceremony_class text NOT NULL,
    quorum integer NOT NULL CONSTRAINT quorum_is_positive CHECK (quorum >= 1),
    eligible_dids text[] NOT NULL,
    payload bytea NOT NULL,
    payload_type text NOT NULL,
    state text NOT NULL CONSTRAINT ceremony_state_is_known
        CHECK (state IN ('open', 'approved', 'rejected', 'expired')),
    opened_by text NOT NULL,
    opened_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    closed_at timestamptz,
    closing_reason text,
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT ceremonies_pkey PRIMARY KEY (tenant_id, ceremony_id),
    CONSTRAINT ceremony_is_about_a_version FOREIGN KEY (tenant_id, governed_artifact_id, version)
        REFERENCES custody.artifact_versions ON DELETE RESTRICT,
    CONSTRAINT ceremony_is_under_accord FOREIGN KEY (tenant_id, accord_binding_id)
        REFERENCES custody.accord_bindings ON DELETE RESTRICT,
    CONSTRAINT ceremony_expires_after_it_opens CHECK (expires_at > opened_at),
    CONSTRAINT quorum_can_be_reached CHECK (quorum <= cardinality(eligible_dids)),
    CONSTRAINT ceremony_is_closed_unless_open CHECK ((state = 'open') = (closed_at IS NULL))
);
COMMENT ON COLUMN custody.ceremonies.eligible_dids IS
    'Whose signatures count: the accord''s witnesses when it was opened.';
COMMENT ON COLUMN custody.ceremonies.payload IS
    'The exact bytes that witnesses sign (in the DSSE pre-authentication encoding).';
COMMENT ON COLUMN custody.ceremonies.payload_type IS 'The DSSE payload type of payload.';
CREATE UNIQUE INDEX one_open_ceremony_an_artifact
    ON custody.ceremonies (tenant_id, governed_artifact_id) WHERE state = 'open';
CREATE INDEX ceremonies_by_state ON custody.ceremonies (tenant_id, state, expires_at);
CREATE INDEX ceremonies_by_artifact ON custody.ceremonies (tenant_id, governed_artifact_id, version);
SELECT schema.isolate('custody.ceremonies');
GRANT SELECT, INSERT ON custody.ceremonies TO muniment_app;
GRANT UPDATE (state, closed_at, closing_reason, updated_at) ON custody.ceremonies TO muniment_app;

CREATE TABLE custody.ceremony_signatures (
    tenant_id uuid NOT NULL,
    ceremony_id uuid NOT NULL,
    witness_did text NOT NULL,
    key_id text NOT NULL,
    signature bytea NOT NULL,
    signed_at timestamptz NOT NULL,
    chronicle_entry_id text NOT NULL,
    -- A witness signs once.
    CONSTRAINT ceremony_signatures_pkey PRIMARY KEY (tenant_id, ceremony_id, witness_did),
    CONSTRAINT signature_belongs_to_ceremony FOREIGN KEY (tenant_id, ceremony_id)
        REFERENCES custody.ceremonies ON DELETE RESTRICT
);
COMMENT ON COLUMN custody.ceremony_signatures.key_id IS
    'The verification method of witness_did whose key made the signature.';
SELECT schema.isolate('custody.ceremony_signatures');
SELECT schema.append_only('custody.ceremony_signatures');
GRANT SELECT, INSERT ON custody.ceremony_signatures TO muniment_app;

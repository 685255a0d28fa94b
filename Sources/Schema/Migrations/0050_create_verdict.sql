-- What: the policies by which artifacts are judged, advisories to judge by, and the projection of the ledger of verdicts.
-- Why: a decision on an artifact is found by its digest, by what it rests on and by the vulnerabilities that were weighed, and
-- can be evaluated again from what is kept here.
-- Locks: none but on the new tables, and SHARE ROW EXCLUSIVE on access.tenants and attestor.bodies for as long as foreign keys take.

CREATE SCHEMA verdict;
GRANT USAGE ON SCHEMA verdict TO muniment_app;

CREATE TABLE verdict.policies (
    tenant_id uuid NOT NULL
        CONSTRAINT policy_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    policy_id uuid NOT NULL,
    policy_name text COLLATE "C" NOT NULL CONSTRAINT policy_name_is_plain CHECK (policy_name ~ '^[a-z0-9_-]{1,100}$'),
    policy_version integer NOT NULL CONSTRAINT policy_versions_are_numbered_from_one CHECK (policy_version >= 1),
    digest bytea NOT NULL,
    document bytea NOT NULL CONSTRAINT policy_document_has_a_size CHECK (octet_length(document) <= 65536),
    rule_count integer NOT NULL,
    added_by text NOT NULL,
    added_at timestamptz NOT NULL,
    chronicle_entry_id text NOT NULL,
    CONSTRAINT policies_pkey PRIMARY KEY (tenant_id, policy_id),
    CONSTRAINT policy_version_is_taken UNIQUE (tenant_id, policy_name, policy_version),
    CONSTRAINT policy_has_its_digest CHECK (sha256(document) = digest)
);
COMMENT ON TABLE verdict.policies IS
    'Rules by which artifacts are judged, each version a row: the document is canonical JSON.';
SELECT schema.isolate('verdict.policies');
SELECT schema.append_only('verdict.policies');
GRANT SELECT, INSERT ON verdict.policies TO muniment_app;

CREATE TABLE verdict.feeds (
    tenant_id uuid NOT NULL
        CONSTRAINT feed_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    feed_id uuid NOT NULL,
    feed_name text COLLATE "C" NOT NULL CONSTRAINT feed_name_has_a_size CHECK (octet_length(feed_name) <= 400),
    body_digest bytea NOT NULL,
    advisory_count integer NOT NULL,
    warning_count integer NOT NULL,
    added_by text NOT NULL,
    added_at timestamptz NOT NULL,
    chronicle_entry_id text NOT NULL,
    CONSTRAINT feeds_pkey PRIMARY KEY (tenant_id, feed_id),
    CONSTRAINT feed_has_a_body FOREIGN KEY (tenant_id, body_digest) REFERENCES attestor.bodies ON DELETE RESTRICT
);
COMMENT ON TABLE verdict.feeds IS 'Advisories in OSV form as they came in; of a name the newest counts.';
CREATE INDEX feeds_by_name ON verdict.feeds (tenant_id, feed_name, feed_id DESC);
SELECT schema.isolate('verdict.feeds');
SELECT schema.append_only('verdict.feeds');
GRANT SELECT, INSERT ON verdict.feeds TO muniment_app;

CREATE TABLE verdict.verdicts (
    tenant_id uuid NOT NULL
        CONSTRAINT verdict_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    verdict_id uuid NOT NULL,
    subject_digest bytea NOT NULL CONSTRAINT verdict_subject_is_sha256 CHECK (octet_length(subject_digest) = 32),
    subject_name text,
    policy_id uuid NOT NULL,
    decision text NOT NULL CONSTRAINT verdict_decision_is_known CHECK (decision IN ('block', 'warn', 'pass')),
    reasons jsonb NOT NULL CONSTRAINT verdict_reasons_are_a_list CHECK (jsonb_typeof(reasons) = 'array'),
    inputs_digest bytea NOT NULL,
    evaluation_digest bytea NOT NULL,
    input_count integer NOT NULL,
    trace_id text CONSTRAINT verdict_trace_is_of_w3c CHECK (trace_id ~ '^[0-9a-f]{32}$'),
    statement bytea NOT NULL,
    signature bytea NOT NULL,
    key_id text NOT NULL,
    judged_at timestamptz NOT NULL,
    made_by text NOT NULL,
    made_at timestamptz NOT NULL,
    verdict_entry_id text NOT NULL,
    CONSTRAINT verdicts_pkey PRIMARY KEY (tenant_id, verdict_id),
    CONSTRAINT verdict_is_by_policy FOREIGN KEY (tenant_id, policy_id) REFERENCES verdict.policies ON DELETE RESTRICT,
    CONSTRAINT verdict_has_inputs FOREIGN KEY (tenant_id, inputs_digest) REFERENCES attestor.bodies ON DELETE RESTRICT,
    CONSTRAINT verdict_has_an_evaluation FOREIGN KEY (tenant_id, evaluation_digest)
        REFERENCES attestor.bodies ON DELETE RESTRICT
);
COMMENT ON TABLE verdict.verdicts IS
    'What was decided of artifacts, one row for each entry of the ledger verdicts: a statement that this installation signed. '
    'judged_at is the moment as of which was judged.';
CREATE INDEX verdicts_by_subject ON verdict.verdicts (tenant_id, subject_digest, verdict_id DESC);
CREATE INDEX verdicts_by_decision ON verdict.verdicts (tenant_id, decision, verdict_id DESC);
CREATE INDEX verdicts_by_policy ON verdict.verdicts (tenant_id, policy_id, verdict_id DESC);
SELECT schema.isolate('verdict.verdicts');
SELECT schema.append_only('verdict.verdicts');
GRANT SELECT, INSERT ON verdict.verdicts TO muniment_app;

CREATE TABLE verdict.verdict_inputs (
    tenant_id uuid NOT NULL,
    verdict_id uuid NOT NULL,
    input_number integer NOT NULL CONSTRAINT verdict_inputs_are_numbered_from_zero CHECK (input_number >= 0),
    role text NOT NULL
        CONSTRAINT verdict_input_role_is_known CHECK (role IN ('sbom', 'attestation', 'trust_verdict', 'vex', 'feed')),
    node text COLLATE "C" NOT NULL,
    digest bytea NOT NULL,
    CONSTRAINT verdict_inputs_pkey PRIMARY KEY (tenant_id, verdict_id, input_number),
    CONSTRAINT input_is_of_verdict FOREIGN KEY (tenant_id, verdict_id)
        REFERENCES verdict.verdicts ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT verdict_input_has_a_body FOREIGN KEY (tenant_id, digest) REFERENCES attestor.bodies ON DELETE RESTRICT
);
CREATE INDEX verdict_inputs_by_digest ON verdict.verdict_inputs (tenant_id, digest, verdict_id);
SELECT schema.isolate('verdict.verdict_inputs');
SELECT schema.append_only('verdict.verdict_inputs');
GRANT SELECT, INSERT ON verdict.verdict_inputs TO muniment_app;

CREATE TABLE verdict.vex_choices (
    tenant_id uuid NOT NULL,
    verdict_id uuid NOT NULL,
    choice_number integer NOT NULL CONSTRAINT vex_choices_are_numbered_from_zero CHECK (choice_number >= 0),
    vulnerability text COLLATE "C" NOT NULL,
    package text COLLATE "C",
    status text CONSTRAINT vex_choice_status_is_known
        CHECK (status IN ('not_affected', 'affected', 'fixed', 'under_investigation')),
    winner jsonb,
    losers jsonb NOT NULL CONSTRAINT vex_losers_are_a_list CHECK (jsonb_typeof(losers) = 'array'),
    CONSTRAINT vex_choices_pkey PRIMARY KEY (tenant_id, verdict_id, choice_number),
    CONSTRAINT choice_is_of_verdict FOREIGN KEY (tenant_id, verdict_id)
        REFERENCES verdict.verdicts ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE verdict.vex_choices IS
    'Of each vulnerability that several statements were made about, or of which one was not heard: which counted, and why the '
    'others did not. Without a status none counted.';
CREATE INDEX vex_choices_by_vulnerability ON verdict.vex_choices (tenant_id, vulnerability, verdict_id DESC);
SELECT schema.isolate('verdict.vex_choices');
SELECT schema.append_only('verdict.vex_choices');
GRANT SELECT, INSERT ON verdict.vex_choices TO muniment_app;

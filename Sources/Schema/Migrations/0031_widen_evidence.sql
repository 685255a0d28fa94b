-- What: what lists would say of each content, and since when its neutral form is known; directories that the server reads
-- evidence from by itself, the runs that do it, and the keys that runs were asked for under.
-- Why: contents and lists of one subject are compared member by member, and a change of rules must not make another cause of
-- what came: the first form that a content had outlives it. Evidence of hundreds of tenants is not handed in by files.
-- Locks: ACCESS EXCLUSIVE on drift.neutral_forms and drift.operation_runs for a moment: the columns are added without a value
-- or with one that is the same for all rows, so that none is rewritten, the checks hold for what is written from now on, and
-- the indexes leave out all there is: they are made by two scans of drift.operation_runs.

ALTER TABLE drift.neutral_forms
    ADD COLUMN contract jsonb,
    ADD COLUMN neutralised jsonb,
    ADD COLUMN made_at timestamptz NOT NULL DEFAULT now();
COMMENT ON COLUMN drift.neutral_forms.contract IS
    'What lists say of it: {"name", "type", "platforms", …}. Null for forms by rules that kept its hash alone.';
COMMENT ON COLUMN drift.neutral_forms.neutralised IS
    'What was replaced, counted: {"names": 2, "mapped": 1, "mapped_to": ["Finance"], …}; null where nothing was.';
COMMENT ON COLUMN drift.neutral_forms.made_at IS 'The first form of a content says what it is, by whatever rules later ones are.';

-- ---------------------------------------------------------------------------------------------- directories that are read

CREATE TABLE drift.evidence_sources (
    tenant_id uuid NOT NULL
        CONSTRAINT source_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    evidence_source_id uuid NOT NULL,
    source_name text NOT NULL CONSTRAINT source_is_named CHECK (source_name <> ''),
    settings jsonb NOT NULL CONSTRAINT source_settings_are_an_object CHECK (jsonb_typeof(settings) = 'object'),
    is_enabled boolean NOT NULL DEFAULT true,
    added_by text NOT NULL,
    added_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    removed_at timestamptz,
    due_at timestamptz,
    found_directory_id uuid,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT evidence_sources_pkey PRIMARY KEY (tenant_id, evidence_source_id),
    CONSTRAINT only_standing_sources_are_due CHECK (due_at IS NULL OR (removed_at IS NULL AND is_enabled))
);
COMMENT ON TABLE drift.evidence_sources IS
    'Directories whose policies the server reads by itself. One that is removed gives its name back.';
COMMENT ON COLUMN drift.evidence_sources.settings IS
    '{"collection", "subject_types", "address", "token_url", "credential", …}: where it is and how it is read; of a '
    'credential the path of its file, never what it holds.';
COMMENT ON COLUMN drift.evidence_sources.due_at IS 'When it is read next. It follows from the time, and is told by no entry.';
COMMENT ON COLUMN drift.evidence_sources.found_directory_id IS
    'The directory that answered at the first look that said which it is, where the settings name none: another''s answers are '
    'refused from then on. It follows from the looks, and is told by no entry.';
CREATE UNIQUE INDEX source_name_is_unique ON drift.evidence_sources (tenant_id, source_name) WHERE removed_at IS NULL;
CREATE INDEX sources_by_time ON drift.evidence_sources (tenant_id, due_at) WHERE due_at IS NOT NULL;
SELECT schema.isolate('drift.evidence_sources');
GRANT SELECT, INSERT ON drift.evidence_sources TO muniment_app;
GRANT UPDATE (is_enabled, changed_at, removed_at, due_at, found_directory_id, chronicle_entry_id)
    ON drift.evidence_sources TO muniment_app;

ALTER TABLE drift.operation_runs
    ADD COLUMN evidence_source_id uuid,
    ADD COLUMN request_key text,
    ADD COLUMN request_hash text,
    DROP CONSTRAINT run_type_is_known,
    ADD CONSTRAINT run_type_is_known CHECK (run_type IN ('import', 'capture', 'compare', 'observe')) NOT VALID,
    ADD CONSTRAINT request_keys_have_a_request CHECK ((request_key IS NULL) = (request_hash IS NULL)) NOT VALID;
COMMENT ON COLUMN drift.operation_runs.evidence_source_id IS 'The source that is read.';
COMMENT ON COLUMN drift.operation_runs.request_key IS
    'The Idempotency-Key that it was asked for under: asked for again, it is this run.';
CREATE UNIQUE INDEX run_is_asked_for_once ON drift.operation_runs (tenant_id, request_key) WHERE request_key IS NOT NULL;
CREATE INDEX unfinished_observations ON drift.operation_runs (tenant_id, evidence_source_id)
    WHERE evidence_source_id IS NOT NULL AND finished_at IS NULL;
COMMENT ON TABLE drift.operation_runs IS
    'What was asked for and what became of it: import takes evidence in, observe reads it from a source, capture makes a '
    'snapshot of it, compare holds it against one.';

-- What: how far each projection has been brought.
-- Why: a projector stopped anywhere goes on where it was.
-- Locks: none on existing tables but the catalogue's (a foreign key to access.tenants).

CREATE SCHEMA chronicle;
GRANT USAGE ON SCHEMA chronicle TO muniment_app;

CREATE TABLE chronicle.projector_checkpoint (
    tenant_id uuid NOT NULL
        CONSTRAINT cursor_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    source text NOT NULL,
    last_entry_id text,
    last_processed_at timestamptz,
    CONSTRAINT projector_checkpoint_pkey PRIMARY KEY (tenant_id, source)
);
COMMENT ON TABLE chronicle.projector_checkpoint IS
    'The cursors of the projectors. The table keeps its founding name; a checkpoint in our words is a signed '
    'statement.';
COMMENT ON COLUMN chronicle.projector_checkpoint.last_entry_id IS
    'The last entry whose effects are committed, in the source''s own form; null before the first.';
SELECT schema.isolate('chronicle.projector_checkpoint');
GRANT SELECT, INSERT ON chronicle.projector_checkpoint TO muniment_app;
GRANT UPDATE (last_entry_id, last_processed_at) ON chronicle.projector_checkpoint TO muniment_app;

-- What: each step of a finding, whoever took it: people, comparisons, the server itself.
-- Why: a finding's timeline tells what comparisons did to it, too, with the run that did; entries name many findings at once,
-- and can't be asked for one.
-- Locks: none but on the new table, and SHARE ROW EXCLUSIVE on drift.findings for as long as a foreign key takes. Findings from
-- before have the steps from now on; what they were before stands in the chronicle.

CREATE TABLE drift.finding_steps (
    tenant_id uuid NOT NULL,
    finding_id uuid NOT NULL,
    chronicle_entry_id uuid NOT NULL,
    status text NOT NULL CONSTRAINT step_status_is_known CHECK (
        status IN ('open', 'acknowledged', 'accepted', 'resolved', 'reopened')
    ),
    step_by text NOT NULL,
    reason text,
    stepped_at timestamptz NOT NULL,
    operation_run_id uuid,
    CONSTRAINT finding_steps_pkey PRIMARY KEY (tenant_id, finding_id, chronicle_entry_id),
    CONSTRAINT step_is_of_finding FOREIGN KEY (tenant_id, finding_id)
        REFERENCES drift.findings ON DELETE RESTRICT
);
COMMENT ON TABLE drift.finding_steps IS
    'How a finding came to stand as it does: a row for each entry of the chronicle that moved it.';
COMMENT ON COLUMN drift.finding_steps.operation_run_id IS 'The comparison that moved it; null where somebody else did.';
SELECT schema.isolate('drift.finding_steps');
SELECT schema.append_only('drift.finding_steps');
GRANT SELECT, INSERT ON drift.finding_steps TO muniment_app;

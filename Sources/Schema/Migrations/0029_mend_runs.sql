-- What: since when the evidence of a comparison is, and whether it decided about findings; findings from before their fidelity was kept, told from others.
-- Why: of two comparisons at the same time the one that saw later has the last word; what an old finding's evidence lacks
-- keeps nobody from judging it, and its fidelity from being filled in.
-- Locks: ACCESS EXCLUSIVE on drift.operation_runs and drift.findings for a moment: the columns have values that need no
-- rewriting, and the check holds for what is written from now on. The indexes leave out nearly all there is: they are made by
-- one scan of each table.

ALTER TABLE drift.operation_runs ADD COLUMN evidence_at timestamptz;
COMMENT ON COLUMN drift.operation_runs.evidence_at IS
    'When a comparison read what stands: of several, the one that read last decides about findings.';
ALTER TABLE drift.operation_runs ADD COLUMN decides boolean NOT NULL DEFAULT true;
COMMENT ON COLUMN drift.operation_runs.decides IS
    'False of comparisons that left findings as they were: one that saw later had ended, or the baseline has a later snapshot.';
GRANT UPDATE (evidence_at, decides) ON drift.operation_runs TO muniment_app;

CREATE INDEX comparisons_by_evidence
    ON drift.operation_runs (tenant_id, baseline_profile_id, provider_tenant_id, evidence_at DESC)
    WHERE run_type = 'compare' AND state IN ('succeeded', 'partially_succeeded');

CREATE INDEX unfinished_runs ON drift.operation_runs (tenant_id, operation_run_id) WHERE finished_at IS NULL;

ALTER TABLE drift.findings
    ADD COLUMN has_old_evidence boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT old_evidence_is_meta
        CHECK (NOT has_old_evidence OR evidence_fidelity IS NULL OR evidence_fidelity = 'meta') NOT VALID,
    DROP CONSTRAINT evidence_is_whole,
    ADD CONSTRAINT evidence_is_whole CHECK (
        evidence_fidelity IS NULL OR has_old_evidence OR (
            drift.is_evidence(evidence_jsonb)
            -- The lesser of both sides.
            AND evidence_fidelity = greatest(
                evidence_jsonb #>> '{baseline,provenance,fidelity}', evidence_jsonb #>> '{current,provenance,fidelity}'
            )
        )
    ) NOT VALID;
COMMENT ON COLUMN drift.findings.has_old_evidence IS
    'True of those whose fidelity was filled in afterwards: their evidence may lack paths, which readers take for meta and '
    'inventory. A comparison that finds them again writes whole evidence.';
GRANT UPDATE (has_old_evidence) ON drift.findings TO muniment_app;

CREATE INDEX acceptances_by_end ON drift.findings (tenant_id, accepted_until) WHERE status = 'accepted';

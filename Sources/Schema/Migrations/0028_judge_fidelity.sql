-- What: how far the evidence of a finding goes, as a column that is searched by; and that evidence is whole.
-- Why: findings of metadata alone weigh less than those of content, and lists are narrowed by it.
-- Locks: ACCESS EXCLUSIVE on drift.findings for a moment: the column is added without a value, the check holds for what is
-- written from now on, and the indexes leave out what has no value yet, so that they begin empty after one scan (but the
-- one by which the job finds its work). What
-- stands there already is filled in by the job drift.fidelity, batch by batch, beside readers and writers; readers take
-- what is not filled in for meta.

ALTER TABLE drift.findings
    ADD COLUMN evidence_fidelity text
        CONSTRAINT evidence_fidelity_is_known CHECK (evidence_fidelity IN ('content', 'meta'));
COMMENT ON COLUMN drift.findings.evidence_fidelity IS
    'The lesser of both sides. Null: from before this was kept, and to be taken for meta.';

CREATE FUNCTION drift.is_evidence(evidence jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT coalesce(
        evidence ->> 'change_type' IN ('created', 'updated', 'deleted', 'unchanged')
        AND (evidence ->> 'change_type' = 'created') = (evidence #>> '{baseline,hash}' IS NULL)
        AND (evidence ->> 'change_type' = 'deleted') = (evidence #>> '{current,hash}' IS NULL)
        AND (
            SELECT bool_and(
                coalesce(
                    evidence #>> ARRAY[side, 'provenance', 'fidelity'] IN ('content', 'meta')
                    AND evidence #>> ARRAY[side, 'provenance', 'source'] IN ('policy_version', 'inventory')
                    AND evidence #>> ARRAY[side, 'provenance', 'observed_at'] IS NOT NULL
                    AND evidence #>> ARRAY[side, 'provenance', 'observed_operation_run_id'] IS NOT NULL,
                    false
                )
            )
            FROM unnest(ARRAY['baseline', 'current']) AS side
        ),
        false
    )
$$;
COMMENT ON FUNCTION drift.is_evidence(jsonb) IS
    'True where both sides say what they are, how far it goes, from where and when: {"change_type", "baseline": {"hash", '
    '"provenance"}, "current": {…}}.';
GRANT EXECUTE ON FUNCTION drift.is_evidence(jsonb) TO muniment_app;

ALTER TABLE drift.findings
    ADD CONSTRAINT evidence_is_whole
        CHECK (evidence_fidelity IS NULL OR evidence_jsonb = '{}' OR drift.is_evidence(evidence_jsonb))
        NOT VALID;
GRANT UPDATE (evidence_fidelity) ON drift.findings TO muniment_app;

CREATE INDEX findings_by_fidelity ON drift.findings (evidence_fidelity) WHERE evidence_fidelity IS NOT NULL;
CREATE INDEX findings_by_fidelity_and_status ON drift.findings (tenant_id, evidence_fidelity, status)
    WHERE evidence_fidelity IS NOT NULL;
CREATE INDEX findings_without_fidelity ON drift.findings (tenant_id, finding_id) WHERE evidence_fidelity IS NULL;

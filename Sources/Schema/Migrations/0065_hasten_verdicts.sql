-- What: the inputs and the evaluation of a verdict stand in its row where they are short; entries and verdicts of up to 8 kB
-- stay in one piece; and the graph reads what a verdict judges and rests on out of the verdict's own rows.
-- Why: a verdict was eight rows and nine checks of foreign keys, two thirds of them for two texts of some hundred bytes that no
-- other verdict has; and PostgreSQL tried to compress each entry above 2 kB, of which an envelope in Base64 is most, cut it
-- in two and wrote both parts to another table.
-- Locks: ACCESS EXCLUSIVE on verdict.verdicts while it is rewritten with four columns more; SHARE on verdict.verdict_inputs while
-- its index is made; SHARE UPDATE EXCLUSIVE on ledger.entries for a moment.

ALTER TABLE verdict.verdicts
    DROP CONSTRAINT verdict_has_inputs,
    DROP CONSTRAINT verdict_has_an_evaluation,
    -- Its policy belongs to the tenant.
    DROP CONSTRAINT verdict_belongs_to_tenant,
    ADD COLUMN inputs bytea CONSTRAINT verdict_inputs_have_their_digest CHECK (sha256(inputs) = inputs_digest),
    ADD COLUMN evaluation bytea
        CONSTRAINT verdict_evaluation_has_its_digest CHECK (sha256(evaluation) = evaluation_digest),
    ADD COLUMN inputs_body bytea GENERATED ALWAYS AS (CASE WHEN inputs IS NULL THEN inputs_digest END) STORED,
    ADD COLUMN evaluation_body bytea
        GENERATED ALWAYS AS (CASE WHEN evaluation IS NULL THEN evaluation_digest END) STORED,
    ADD CONSTRAINT verdict_has_inputs FOREIGN KEY (tenant_id, inputs_body)
        REFERENCES attestor.bodies ON DELETE RESTRICT,
    ADD CONSTRAINT verdict_has_an_evaluation FOREIGN KEY (tenant_id, evaluation_body)
        REFERENCES attestor.bodies ON DELETE RESTRICT,
    SET (toast_tuple_target = 8160);
COMMENT ON COLUMN verdict.verdicts.inputs IS
    'The document of what the verdict rests on; null where it is long, and then inputs_body names it.';
COMMENT ON COLUMN verdict.verdicts.evaluation IS 'Likewise what came out of the policy, with evaluation_body.';

-- What a verdict rests on is found by it from the other end; the graph no longer keeps it once more.
CREATE INDEX verdict_inputs_by_node ON verdict.verdict_inputs (tenant_id, node, verdict_id);

ALTER TABLE ledger.entries SET (toast_tuple_target = 8160);

-- What: what verifiers saw, as spans of the same finding and as counts of each day; what was last told of each place;
-- deviations that somebody answers for; independent verifiers.
-- Why: results expire as the accords say; since when a target stands as it does, and how often it was looked at, must be
-- known for years and at once (Documents/decisions/0011).
-- Locks: SHARE ROW EXCLUSIVE on custody.verification_results, so that none is written while they are counted, and on
-- access.callers, so that no rights are changed meanwhile.

CREATE TABLE custody.verification_spans (
    tenant_id uuid NOT NULL,
    governed_artifact_id uuid NOT NULL,
    target_kind text NOT NULL,
    target_identifier text NOT NULL,
    layer text NOT NULL
        CONSTRAINT span_layer_is_known CHECK (layer IN ('', 'layer1', 'layer2', 'layer3')),
    verifier_did text NOT NULL,
    verifier_infrastructure text NOT NULL CONSTRAINT span_infrastructure_is_known
        CHECK (verifier_infrastructure IN ('', 'local', 'external', 'insurer')),
    verdict text NOT NULL CONSTRAINT span_verdict_is_known CHECK (verdict IN ('match', 'drift', 'error')),
    is_weaker boolean NOT NULL,
    seen_form text NOT NULL,
    seen_cid text NOT NULL,
    first_at timestamptz NOT NULL,
    first_result_id uuid NOT NULL,
    first_entry_id text,
    last_at timestamptz NOT NULL,
    last_result_id uuid NOT NULL,
    check_count bigint NOT NULL CONSTRAINT span_has_checks CHECK (check_count > 0),
    is_current boolean NOT NULL,
    CONSTRAINT verification_spans_pkey PRIMARY KEY (
        tenant_id, governed_artifact_id, target_kind, target_identifier, first_at, first_result_id
    ),
    CONSTRAINT span_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id)
        REFERENCES custody.governed_artifacts ON DELETE RESTRICT,
    CONSTRAINT span_ends_after_it_begins
        CHECK ((last_at, last_result_id) >= (first_at, first_result_id))
-- Changed with each look: room on the page keeps the change off the indexes.
) WITH (fillfactor = 60);
COMMENT ON TABLE custody.verification_spans IS
    'What one verifier saw of an artifact on a target, look after look, for as long as it was the same. In the order of '
    'verified_at, and then of the results'' identifiers; a late result changes what it belongs to. Kept when the results '
    'themselves expire.';
COMMENT ON COLUMN custody.verification_spans.layer IS
    'With verifier_did and verifier_infrastructure: who looked; empty where the results say nothing.';
COMMENT ON COLUMN custody.verification_spans.is_weaker IS 'What differs lowers protection.';
COMMENT ON COLUMN custody.verification_spans.seen_form IS
    'The normal form of what was seen, as in deployment_states.latest_form; empty: it has none, and seen_cid tells spans '
    'apart.';
COMMENT ON COLUMN custody.verification_spans.seen_cid IS 'As the last look saw it; empty where none could look.';
COMMENT ON COLUMN custody.verification_spans.first_entry_id IS 'The entry that tells of the first look.';
COMMENT ON COLUMN custody.verification_spans.is_current IS 'The verifier''s last span on this target.';
CREATE UNIQUE INDEX one_current_span_a_verifier ON custody.verification_spans (
    tenant_id, governed_artifact_id, target_kind, target_identifier, layer, verifier_did, verifier_infrastructure
) WHERE is_current;
SELECT schema.isolate('custody.verification_spans');
GRANT SELECT, INSERT ON custody.verification_spans TO muniment_app;
GRANT UPDATE (
    seen_cid, first_at, first_result_id, first_entry_id, last_at, last_result_id, check_count, is_current
) ON custody.verification_spans TO muniment_app;

CREATE TABLE custody.verification_days (
    tenant_id uuid NOT NULL,
    governed_artifact_id uuid NOT NULL,
    target_kind text NOT NULL,
    target_identifier text NOT NULL,
    day date NOT NULL,
    match_count bigint NOT NULL CONSTRAINT day_matches_are_not_negative CHECK (match_count >= 0),
    drift_count bigint NOT NULL CONSTRAINT day_drifts_are_not_negative CHECK (drift_count >= 0),
    error_count bigint NOT NULL CONSTRAINT day_errors_are_not_negative CHECK (error_count >= 0),
    last_verdict text NOT NULL
        CONSTRAINT day_verdict_is_known CHECK (last_verdict IN ('match', 'drift', 'error')),
    last_is_weaker boolean NOT NULL,
    last_at timestamptz NOT NULL,
    last_result_id uuid NOT NULL,
    CONSTRAINT verification_days_pkey
        PRIMARY KEY (tenant_id, governed_artifact_id, target_kind, target_identifier, day),
    CONSTRAINT day_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id)
        REFERENCES custody.governed_artifacts ON DELETE RESTRICT
) WITH (fillfactor = 60);
COMMENT ON TABLE custody.verification_days IS
    'How often an artifact was looked at on a target on one day (UTC), by verdict, and what the day''s last look found. '
    'Kept when the results themselves expire.';
SELECT schema.isolate('custody.verification_days');
GRANT SELECT, INSERT ON custody.verification_days TO muniment_app;
GRANT UPDATE (
    match_count, drift_count, error_count, last_verdict, last_is_weaker, last_at, last_result_id
) ON custody.verification_days TO muniment_app;

CREATE TABLE custody.postures (
    tenant_id uuid NOT NULL,
    governed_artifact_id uuid NOT NULL,
    target_kind text NOT NULL,
    target_identifier text NOT NULL,
    posture text NOT NULL CONSTRAINT posture_is_known
        CHECK (posture IN ('match', 'drift', 'weakened', 'error', 'unknown', 'accepted', 'disputed')),
    since timestamptz NOT NULL,
    flapping_since timestamptz,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT postures_pkey PRIMARY KEY (tenant_id, governed_artifact_id, target_kind, target_identifier),
    CONSTRAINT posture_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id)
        REFERENCES custody.governed_artifacts ON DELETE RESTRICT
);
COMMENT ON TABLE custody.postures IS
    'What was last told of each place of which anything was: how it stands now follows from deployment_states, '
    'verification_spans, accepted_deviations and the time.';
COMMENT ON COLUMN custody.postures.flapping_since IS
    'Its verdict changes again and again; until that has ended, nothing is told of it.';
COMMENT ON COLUMN custody.postures.chronicle_entry_id IS 'The entry that told it.';
CREATE INDEX postures_by_posture ON custody.postures (tenant_id, posture);
SELECT schema.isolate('custody.postures');
GRANT SELECT, INSERT ON custody.postures TO muniment_app;
GRANT UPDATE (posture, since, flapping_since, chronicle_entry_id) ON custody.postures TO muniment_app;

CREATE TABLE custody.accepted_deviations (
    tenant_id uuid NOT NULL,
    acceptance_id uuid NOT NULL,
    governed_artifact_id uuid NOT NULL,
    target_kind text NOT NULL,
    target_identifier text NOT NULL,
    cid text NOT NULL,
    form text,
    reason text NOT NULL CONSTRAINT acceptance_has_a_reason CHECK (reason <> ''),
    owner text NOT NULL CONSTRAINT acceptance_has_an_owner CHECK (owner <> ''),
    accepted_by text NOT NULL,
    accepted_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    withdrawn_at timestamptz,
    withdrawn_by text,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT accepted_deviations_pkey PRIMARY KEY (tenant_id, acceptance_id),
    CONSTRAINT acceptance_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id)
        REFERENCES custody.governed_artifacts ON DELETE RESTRICT,
    CONSTRAINT acceptance_ends_after_it_begins CHECK (expires_at > accepted_at),
    CONSTRAINT acceptance_is_withdrawn_by_somebody CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
COMMENT ON TABLE custody.accepted_deviations IS
    'What differs from what was approved and somebody answers for, exactly as it was seen, and until when.';
COMMENT ON COLUMN custody.accepted_deviations.form IS
    'The normal form of what is accepted, as in deployment_states.latest_form; null: its CID alone.';
CREATE INDEX accepted_deviations_by_place
    ON custody.accepted_deviations (tenant_id, governed_artifact_id, target_kind, target_identifier);
SELECT schema.isolate('custody.accepted_deviations');
GRANT SELECT, INSERT ON custody.accepted_deviations TO muniment_app;
GRANT UPDATE (withdrawn_at, withdrawn_by) ON custody.accepted_deviations TO muniment_app;

CREATE TABLE custody.verifiers (
    tenant_id uuid NOT NULL
        CONSTRAINT verifier_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    verifier_id uuid NOT NULL,
    name text NOT NULL CONSTRAINT verifier_has_a_name CHECK (name <> ''),
    did text NOT NULL CONSTRAINT verifier_has_a_did CHECK (did LIKE 'did:%'),
    infrastructure text NOT NULL
        CONSTRAINT verifier_is_independent CHECK (infrastructure IN ('external', 'insurer')),
    added_by text NOT NULL,
    added_at timestamptz NOT NULL,
    revoked_by text,
    revoked_at timestamptz,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT verifiers_pkey PRIMARY KEY (tenant_id, verifier_id),
    CONSTRAINT verifier_is_revoked_by_somebody CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
);
COMMENT ON TABLE custody.verifiers IS 'Independent parties whose results are taken as far as their DID signs them.';
CREATE UNIQUE INDEX trusted_verifier_did_is_unique ON custody.verifiers (tenant_id, did) WHERE revoked_at IS NULL;
CREATE UNIQUE INDEX trusted_verifier_name_is_unique ON custody.verifiers (tenant_id, name) WHERE revoked_at IS NULL;
SELECT schema.isolate('custody.verifiers');
GRANT SELECT, INSERT ON custody.verifiers TO muniment_app;
GRANT UPDATE (revoked_by, revoked_at) ON custody.verifiers TO muniment_app;

-- The owner sees no tenant's rows: what is there already is summed up as muniment_definer, which keeps none of this.
LOCK TABLE custody.verification_results IN SHARE ROW EXCLUSIVE MODE;
GRANT INSERT ON custody.verification_spans, custody.verification_days TO muniment_definer;
SET LOCAL ROLE muniment_definer;
WITH looks AS (
    SELECT tenant_id, governed_artifact_id, target_kind, target_identifier, coalesce(layer, '') AS layer,
           coalesce(verifier_did, '') AS verifier_did,
           coalesce(verifier_infrastructure, '') AS verifier_infrastructure, verdict,
           coalesce(evidence #>> '{directions,weaker}' ~ '^[1-9]', false) AS is_weaker,
           concat_ws(
               ' ', evidence #>> '{normal,seen,normaliser}', evidence #>> '{normal,seen,digest}',
               evidence #>> '{normal,seen,key_id}'
           ) AS seen_form,
           CASE WHEN verdict = 'error' THEN '' ELSE verified_cid END AS seen_cid, verified_at,
           verification_result_id, chronicle_entry_id
    FROM custody.verification_results
    WHERE target_kind IS NOT NULL AND target_identifier IS NOT NULL
), told AS (
    SELECT *, (verdict, is_weaker, coalesce(nullif(seen_form, ''), seen_cid)) AS finding FROM looks
), begun AS (
    SELECT *, finding IS DISTINCT FROM lag(finding) OVER series AS begins, row_number() OVER backwards = 1 AS is_last
    FROM told
    WINDOW series AS (
        PARTITION BY tenant_id, governed_artifact_id, target_kind, target_identifier, layer, verifier_did,
                     verifier_infrastructure
        ORDER BY verified_at, verification_result_id
    ), backwards AS (
        PARTITION BY tenant_id, governed_artifact_id, target_kind, target_identifier, layer, verifier_did,
                     verifier_infrastructure
        ORDER BY verified_at DESC, verification_result_id DESC
    )
), numbered AS (
    SELECT *, count(*) FILTER (WHERE begins) OVER (
               PARTITION BY tenant_id, governed_artifact_id, target_kind, target_identifier, layer, verifier_did,
                            verifier_infrastructure
               ORDER BY verified_at, verification_result_id
           ) AS run
    FROM begun
)
INSERT INTO custody.verification_spans (
    tenant_id, governed_artifact_id, target_kind, target_identifier, layer, verifier_did, verifier_infrastructure,
    verdict, is_weaker, seen_form, seen_cid, first_at, first_result_id, first_entry_id, last_at, last_result_id,
    check_count, is_current
)
SELECT tenant_id, governed_artifact_id, target_kind, target_identifier, layer, verifier_did, verifier_infrastructure,
       verdict, is_weaker, seen_form,
       (array_agg(seen_cid ORDER BY verified_at DESC, verification_result_id DESC))[1],
       min(verified_at), (array_agg(verification_result_id ORDER BY verified_at, verification_result_id))[1],
       (array_agg(chronicle_entry_id ORDER BY verified_at, verification_result_id))[1],
       max(verified_at), (array_agg(verification_result_id ORDER BY verified_at DESC, verification_result_id DESC))[1],
       count(*), bool_or(is_last)
FROM numbered
GROUP BY tenant_id, governed_artifact_id, target_kind, target_identifier, layer, verifier_did,
         verifier_infrastructure, run, verdict, is_weaker, seen_form;

INSERT INTO custody.verification_days (
    tenant_id, governed_artifact_id, target_kind, target_identifier, day, match_count, drift_count, error_count,
    last_verdict, last_is_weaker, last_at, last_result_id
)
SELECT DISTINCT ON (tenant_id, governed_artifact_id, target_kind, target_identifier, day)
       tenant_id, governed_artifact_id, target_kind, target_identifier, day,
       count(*) FILTER (WHERE verdict = 'match') OVER places,
       count(*) FILTER (WHERE verdict = 'drift') OVER places,
       count(*) FILTER (WHERE verdict = 'error') OVER places,
       verdict, coalesce(evidence #>> '{directions,weaker}' ~ '^[1-9]', false), verified_at, verification_result_id
FROM (
    SELECT *, (verified_at AT TIME ZONE 'UTC')::date AS day
    FROM custody.verification_results
    WHERE target_kind IS NOT NULL AND target_identifier IS NOT NULL
) AS result
WINDOW places AS (PARTITION BY tenant_id, governed_artifact_id, target_kind, target_identifier, day)
ORDER BY tenant_id, governed_artifact_id, target_kind, target_identifier, day, verified_at DESC,
         verification_result_id DESC;
RESET ROLE;
REVOKE INSERT ON custody.verification_spans, custody.verification_days FROM muniment_definer;

-- Nobody can grant what they do not hold themselves: administrators get the rights that are new.
LOCK TABLE access.callers IN SHARE ROW EXCLUSIVE MODE;
GRANT UPDATE (permissions) ON access.callers TO muniment_definer;
SET LOCAL ROLE muniment_definer;
UPDATE access.callers
SET permissions = permissions || ARRAY['deviation.accept', 'verifier.manage']
WHERE permissions @> ARRAY[
        'accord.write', 'artifact.register', 'ceremony.open', 'ceremony.sign', 'ceremony.reject', 'deployment.record',
        'verification.submit', 'read', 'ledger.read', 'ledger.erase', 'caller.manage', 'job.read', 'job.manage',
        'source.manage', 'event.push', 'file.read'
    ]
  AND NOT permissions && ARRAY['deviation.accept', 'verifier.manage'];
RESET ROLE;
REVOKE UPDATE (permissions) ON access.callers FROM muniment_definer;

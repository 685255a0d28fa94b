-- What: the queue of what scanners found and somebody must answer for, its history, what each tool last said of each place,
-- counts that are always right, and sums over findings, verdicts, unknowns and VEX that are made anew now and then.
-- Why: a report tells what is; the queue tells what was decided, and keeps it from version to version.
-- Locks: none but on the new tables, SHARE ROW EXCLUSIVE on access.tenants and scanner.scans for as long as foreign keys take.

CREATE TABLE attestor.triage_items (
    tenant_id uuid NOT NULL
        CONSTRAINT triage_item_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    item_id uuid NOT NULL,
    place bytea NOT NULL CONSTRAINT item_place_is_sha256 CHECK (octet_length(place) = 32),
    artifact text COLLATE "C" NOT NULL,
    component text COLLATE "C" NOT NULL,
    vulnerability text COLLATE "C" NOT NULL,
    location text,
    aliases text[] NOT NULL,
    artifact_version text,
    versions text[] NOT NULL,
    severity integer NOT NULL CONSTRAINT item_severity_is_known CHECK (severity >= 0 AND severity <= 5),
    score double precision,
    title text,
    fixed_versions text[] NOT NULL,
    url text,
    state text NOT NULL CONSTRAINT item_state_is_known
        CHECK (state IN ('open', 'reopened', 'acknowledged', 'accepted', 'dismissed', 'resolved')),
    owner text COLLATE "C" CONSTRAINT item_owner_has_a_length CHECK (octet_length(owner) <= 200),
    reason text CONSTRAINT item_reason_has_a_length CHECK (octet_length(reason) <= 8000),
    justification text,
    accepted_until timestamptz,
    decided_versions text[],
    decided_severity integer,
    holds_for text CONSTRAINT decision_scope_is_known CHECK (holds_for IN ('same_versions', 'any_version')),
    state_by text NOT NULL,
    state_at timestamptz NOT NULL,
    first_seen_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    uncovered_since timestamptz,
    last_scan_id uuid NOT NULL,
    move_count integer NOT NULL,
    CONSTRAINT triage_items_pkey PRIMARY KEY (tenant_id, item_id),
    CONSTRAINT item_is_of_one_place UNIQUE (tenant_id, place),
    CONSTRAINT item_was_seen_in_scan FOREIGN KEY (tenant_id, last_scan_id)
        REFERENCES scanner.scans ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT item_is_accepted_until CHECK ((state = 'accepted') = (accepted_until IS NOT NULL)),
    CONSTRAINT decision_has_a_scope CHECK ((state IN ('accepted', 'dismissed')) = (holds_for IS NOT NULL))
);
COMMENT ON TABLE attestor.triage_items IS
    'What was found in a place of an artifact, whichever version: who answers for it, and how it stands.';
COMMENT ON COLUMN attestor.triage_items.uncovered_since IS
    'No tool that found it looked there again: nobody knows whether it is gone, so that it stays as it was.';
CREATE INDEX triage_items_by_state ON attestor.triage_items (tenant_id, state, severity DESC, item_id DESC);
CREATE INDEX triage_items_standing ON attestor.triage_items (tenant_id, severity DESC, item_id DESC)
    WHERE state IN ('open', 'reopened', 'acknowledged');
CREATE INDEX triage_items_by_artifact ON attestor.triage_items (tenant_id, artifact, severity DESC, item_id DESC);
CREATE INDEX triage_items_by_component ON attestor.triage_items (tenant_id, component, severity DESC, item_id DESC);
CREATE INDEX triage_items_by_vulnerability ON attestor.triage_items (tenant_id, vulnerability, severity DESC, item_id DESC);
CREATE INDEX triage_items_by_owner ON attestor.triage_items (tenant_id, owner, severity DESC, item_id DESC)
    WHERE owner IS NOT NULL;
CREATE INDEX triage_items_uncovered ON attestor.triage_items (tenant_id, severity DESC, item_id DESC)
    WHERE uncovered_since IS NOT NULL;
CREATE INDEX triage_items_accepted ON attestor.triage_items (tenant_id, accepted_until) WHERE state = 'accepted';
SELECT schema.isolate('attestor.triage_items');
GRANT SELECT, INSERT ON attestor.triage_items TO muniment_app;
GRANT UPDATE (
    aliases, artifact_version, versions, severity, score, title, fixed_versions, url, state, owner, reason, justification,
    accepted_until, decided_versions, decided_severity, holds_for, state_by, state_at, last_seen_at, uncovered_since,
    last_scan_id, move_count
) ON attestor.triage_items TO muniment_app;

CREATE TABLE attestor.triage_sightings (
    tenant_id uuid NOT NULL,
    item_id uuid NOT NULL,
    tool text COLLATE "C" NOT NULL,
    standing text NOT NULL CONSTRAINT sighting_is_known CHECK (standing IN ('seen', 'gone', 'uncovered')),
    scan_id uuid NOT NULL,
    said_at timestamptz NOT NULL,
    CONSTRAINT triage_sightings_pkey PRIMARY KEY (tenant_id, item_id, tool),
    CONSTRAINT sighting_is_of_item FOREIGN KEY (tenant_id, item_id)
        REFERENCES attestor.triage_items ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE attestor.triage_sightings IS
    'What each tool last said of a place: that it is there, that it is gone, or nothing, since it did not look.';
SELECT schema.isolate('attestor.triage_sightings');
GRANT SELECT, INSERT ON attestor.triage_sightings TO muniment_app;
GRANT UPDATE (standing, scan_id, said_at) ON attestor.triage_sightings TO muniment_app;

CREATE TABLE attestor.triage_moves (
    tenant_id uuid NOT NULL,
    item_id uuid NOT NULL,
    move_number integer NOT NULL CONSTRAINT moves_are_numbered_from_one CHECK (move_number >= 1),
    state text NOT NULL CONSTRAINT move_state_is_known
        CHECK (state IN ('open', 'reopened', 'acknowledged', 'accepted', 'dismissed', 'resolved')),
    owner text,
    reason text,
    moved_by text NOT NULL,
    moved_at timestamptz NOT NULL,
    scan_id uuid,
    chronicle_entry_id text NOT NULL,
    CONSTRAINT triage_moves_pkey PRIMARY KEY (tenant_id, item_id, move_number),
    CONSTRAINT move_is_of_item FOREIGN KEY (tenant_id, item_id)
        REFERENCES attestor.triage_items ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE attestor.triage_moves IS 'How an item came to stand as it does.';
SELECT schema.isolate('attestor.triage_moves');
SELECT schema.append_only('attestor.triage_moves');
GRANT SELECT, INSERT ON attestor.triage_moves TO muniment_app;

CREATE TABLE attestor.triage_counters (
    tenant_id uuid NOT NULL
        CONSTRAINT triage_counter_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    state text NOT NULL,
    severity integer NOT NULL,
    slot integer NOT NULL CONSTRAINT triage_slot_is_known CHECK (slot >= 0 AND slot < 32),
    value bigint NOT NULL,
    CONSTRAINT triage_counters_pkey PRIMARY KEY (tenant_id, state, severity, slot)
);
COMMENT ON TABLE attestor.triage_counters IS
    'How many items stand in which state, by severity: the sum over the slots, moved by the transaction that moves an item.';
SELECT schema.isolate('attestor.triage_counters');
GRANT SELECT, INSERT ON attestor.triage_counters TO muniment_app;
GRANT UPDATE (value) ON attestor.triage_counters TO muniment_app;

-- ---------------------------------------------------------------------------------------------- sums

-- The owner of the materialised view obeys the policies and would see nobody's rows: this sees everybody's, and is called by it
-- alone.
CREATE FUNCTION attestor.triage_sums()
RETURNS TABLE (
    tenant_id uuid, artifact text, owner text, severity integer, state text, age text, item_count bigint,
    uncovered_count bigint, oldest_at timestamptz, vex_count bigint
)
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    WITH said AS (
        SELECT DISTINCT statement.tenant_id, statement.vulnerability, statement.package
        FROM attestor.vex_statements AS statement WHERE statement.package IS NOT NULL
    )
    SELECT item.tenant_id, item.artifact, coalesce(item.owner, ''), item.severity, item.state,
           CASE
               WHEN item.first_seen_at > now() - interval '7 days' THEN 'week'
               WHEN item.first_seen_at > now() - interval '30 days' THEN 'month'
               WHEN item.first_seen_at > now() - interval '90 days' THEN 'quarter'
               ELSE 'older'
           END,
           count(*), count(item.uncovered_since), min(item.first_seen_at), count(said.tenant_id)
    FROM attestor.triage_items AS item
    LEFT JOIN said ON said.tenant_id = item.tenant_id AND said.vulnerability = item.vulnerability
                  AND said.package = item.component
    GROUP BY 1, 2, 3, 4, 5, 6
$$;
COMMENT ON FUNCTION attestor.triage_sums() IS
    'How items stand over all tenants, and for how many somebody stated VEX. For the materialised view alone.';

CREATE FUNCTION attestor.evidence_sums()
RETURNS TABLE (
    tenant_id uuid, open_unknown_count bigint, resolved_unknown_count bigint, verified_count bigint, unverified_count bigint,
    statement_count bigint, block_count bigint, warn_count bigint, pass_count bigint, made_at timestamptz
)
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT tenant.tenant_id,
           (SELECT count(*) FROM attestor.unknowns AS one
            WHERE one.tenant_id = tenant.tenant_id AND one.sys_to = 'infinity' AND one.state = 'open'
              AND one.valid_from <= now() AND one.valid_to > now()),
           (SELECT count(*) FROM attestor.unknowns AS one
            WHERE one.tenant_id = tenant.tenant_id AND one.sys_to = 'infinity' AND one.state = 'resolved'
              AND one.valid_from <= now() AND one.valid_to > now()),
           (SELECT count(*) FROM attestor.trust_verdicts AS one
            WHERE one.tenant_id = tenant.tenant_id AND one.is_verified AND one.deleted_at IS NULL),
           (SELECT count(*) FROM attestor.trust_verdicts AS one
            WHERE one.tenant_id = tenant.tenant_id AND NOT one.is_verified AND one.deleted_at IS NULL),
           (SELECT count(*) FROM attestor.vex_statements AS one WHERE one.tenant_id = tenant.tenant_id),
           (SELECT count(*) FROM verdict.verdicts AS one WHERE one.tenant_id = tenant.tenant_id AND one.decision = 'block'),
           (SELECT count(*) FROM verdict.verdicts AS one WHERE one.tenant_id = tenant.tenant_id AND one.decision = 'warn'),
           (SELECT count(*) FROM verdict.verdicts AS one WHERE one.tenant_id = tenant.tenant_id AND one.decision = 'pass'),
           now()
    FROM access.tenants AS tenant
$$;
COMMENT ON FUNCTION attestor.evidence_sums() IS
    'What is known beside findings, tenant by tenant. For the materialised view alone.';

SELECT schema.give_to_definer('attestor.triage_sums()');
SELECT schema.give_to_definer('attestor.evidence_sums()');
GRANT SELECT ON attestor.triage_items, attestor.unknowns, attestor.trust_verdicts, attestor.vex_statements TO muniment_definer;
GRANT USAGE ON SCHEMA verdict TO muniment_definer;
GRANT SELECT ON verdict.verdicts TO muniment_definer;
-- Only those who may make the views anew may call what sees everybody's rows.
REVOKE EXECUTE ON FUNCTION attestor.triage_sums(), attestor.evidence_sums() FROM muniment_app;
GRANT EXECUTE ON FUNCTION attestor.triage_sums(), attestor.evidence_sums() TO muniment_owner;

CREATE MATERIALIZED VIEW attestor.triage_sum_rows AS SELECT * FROM attestor.triage_sums();
CREATE UNIQUE INDEX triage_sum_rows_pkey
    ON attestor.triage_sum_rows (tenant_id, artifact, owner, severity, state, age);
COMMENT ON MATERIALIZED VIEW attestor.triage_sum_rows IS
    'Of all tenants: knows no policies, so that nobody may read it but through the view below.';
CREATE MATERIALIZED VIEW attestor.evidence_sum_rows AS SELECT * FROM attestor.evidence_sums();
CREATE UNIQUE INDEX evidence_sum_rows_pkey ON attestor.evidence_sum_rows (tenant_id);
COMMENT ON MATERIALIZED VIEW attestor.evidence_sum_rows IS
    'Of all tenants: knows no policies, so that nobody may read it but through the view below.';

CREATE VIEW attestor.triage_sum WITH (security_barrier) AS
    SELECT tenant_id, artifact, owner, severity, state, age, item_count, uncovered_count, oldest_at, vex_count
    FROM attestor.triage_sum_rows
    WHERE tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid);
COMMENT ON VIEW attestor.triage_sum IS 'How the session''s tenant stood when the sums were made last.';
CREATE VIEW attestor.evidence_sum WITH (security_barrier) AS
    SELECT tenant_id, open_unknown_count, resolved_unknown_count, verified_count, unverified_count, statement_count,
           block_count, warn_count, pass_count, made_at
    FROM attestor.evidence_sum_rows
    WHERE tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid);
COMMENT ON VIEW attestor.evidence_sum IS 'What the session''s tenant knew when the sums were made last, and when that was.';
GRANT SELECT ON attestor.triage_sum, attestor.evidence_sum TO muniment_app;

CREATE FUNCTION attestor.refresh_triage_sums() RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    -- One at a time: whoever comes second has nothing to do.
    IF NOT pg_try_advisory_xact_lock(hashtextextended('attestor.refresh_triage_sums', 0)) THEN
        RETURN false;
    END IF;
    -- Beside readers, which needs a temporary table; where the owner may make none, readers wait.
    IF has_database_privilege(current_user, current_database(), 'TEMP') THEN
        REFRESH MATERIALIZED VIEW CONCURRENTLY attestor.triage_sum_rows;
        REFRESH MATERIALIZED VIEW CONCURRENTLY attestor.evidence_sum_rows;
    ELSE
        REFRESH MATERIALIZED VIEW attestor.triage_sum_rows;
        REFRESH MATERIALIZED VIEW attestor.evidence_sum_rows;
    END IF;
    RETURN true;
END
$$;
COMMENT ON FUNCTION attestor.refresh_triage_sums() IS
    'Makes the sums anew, over all tenants; false where somebody is at it. The caller sees none of them.';
GRANT EXECUTE ON FUNCTION attestor.refresh_triage_sums() TO muniment_app;

-- What: what nobody knows of software, with everything that was ever believed of it: in the world (valid) and on the record (sys).
-- Why: a decision is judged by what was known when it was taken; that must be answered for any moment, and provably.
-- Locks: none but on the new tables, SHARE ROW EXCLUSIVE on access.tenants for as long as a foreign key takes.

-- Of all tenants' unknowns together: as a range of one it says "the same unknown" in an exclusion constraint, which for a uuid
-- would take an extension.
CREATE SEQUENCE attestor.unknown_numbers AS bigint;
GRANT USAGE ON SEQUENCE attestor.unknown_numbers TO muniment_app;

CREATE TABLE attestor.unknowns (
    tenant_id uuid NOT NULL
        CONSTRAINT unknown_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    unknown_id uuid NOT NULL,
    unknown_number bigint NOT NULL,
    sys_from timestamptz NOT NULL,
    sys_to timestamptz NOT NULL DEFAULT 'infinity',
    valid_from timestamptz NOT NULL,
    valid_to timestamptz NOT NULL DEFAULT 'infinity',
    kind text NOT NULL CONSTRAINT unknown_kind_is_known CHECK (kind IN (
        'unresolved_component', 'no_version', 'missing_sbom', 'ambiguous_package', 'missing_feed', 'unresolved_edge',
        'incomparable_version', 'other'
    )),
    subject text COLLATE "C" NOT NULL
        CONSTRAINT unknown_subject_has_a_length CHECK (octet_length(subject) >= 1 AND octet_length(subject) <= 2000),
    detail text NOT NULL CONSTRAINT unknown_detail_has_a_length CHECK (octet_length(detail) <= 8000),
    state text NOT NULL CONSTRAINT unknown_state_is_known CHECK (state IN ('open', 'resolved')),
    confidence double precision NOT NULL
        CONSTRAINT confidence_is_a_share CHECK (confidence >= 0 AND confidence <= 1),
    half_life_seconds bigint NOT NULL CONSTRAINT half_life_is_positive CHECK (half_life_seconds > 0),
    assessed_at timestamptz NOT NULL,
    resolution text,
    said_by text NOT NULL,
    chronicle_entry_id text NOT NULL,
    CONSTRAINT unknowns_pkey PRIMARY KEY (tenant_id, unknown_id, sys_from, valid_from),
    CONSTRAINT unknown_is_recorded_before_it_is_replaced CHECK (sys_from < sys_to),
    CONSTRAINT unknown_begins_before_it_ends CHECK (valid_from < valid_to),
    CONSTRAINT unknown_has_a_resolution CHECK ((state = 'resolved') = (resolution IS NOT NULL)),
    -- At one moment of the record, one moment of the world has one row.
    CONSTRAINT unknown_versions_do_not_overlap EXCLUDE USING gist (
        int8range(unknown_number, unknown_number, '[]') WITH &&,
        tstzrange(valid_from, valid_to) WITH &&,
        tstzrange(sys_from, sys_to) WITH &&
    )
);
COMMENT ON TABLE attestor.unknowns IS
    'All versions of all unknowns. A change ends versions (sys_to) and writes those that replace them in one statement; a version '
    'that has ended is never changed.';
COMMENT ON COLUMN attestor.unknowns.confidence IS
    'How sure it was at assessed_at that this holds; half as much each half_life_seconds later.';
CREATE UNIQUE INDEX unknown_is_noted_once ON attestor.unknowns (tenant_id, kind, subject)
    WHERE sys_to = 'infinity' AND valid_to = 'infinity' AND state = 'open';
CREATE INDEX unknowns_now ON attestor.unknowns (tenant_id, state, unknown_id DESC)
    WHERE sys_to = 'infinity';
CREATE INDEX unknowns_by_subject ON attestor.unknowns (tenant_id, subject, unknown_id)
    WHERE sys_to = 'infinity';
SELECT schema.isolate('attestor.unknowns');
GRANT SELECT, INSERT, UPDATE (sys_to) ON attestor.unknowns TO muniment_app;

CREATE FUNCTION attestor.guard_unknown_versions() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF OLD.sys_to = 'infinity' AND NEW.sys_to < 'infinity' THEN
            OLD.sys_to := NEW.sys_to;
            IF OLD IS NOT DISTINCT FROM NEW THEN
                RETURN NEW;
            END IF;
        END IF;
    END IF;
    RAISE EXCEPTION '% on attestor.unknowns is refused: a version may only end, once', TG_OP
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'versions_of_unknowns_stay',
              SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
END
$$;
COMMENT ON FUNCTION attestor.guard_unknown_versions() IS
    'Lets a version of an unknown end, and refuses every other change, with SQLSTATE 23001.';
CREATE TRIGGER guard_versions BEFORE UPDATE OR DELETE ON attestor.unknowns
    FOR EACH ROW EXECUTE FUNCTION attestor.guard_unknown_versions();
ALTER TABLE attestor.unknowns ENABLE ALWAYS TRIGGER guard_versions;
CREATE TRIGGER guard_versions_truncate BEFORE TRUNCATE ON attestor.unknowns
    FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();
ALTER TABLE attestor.unknowns ENABLE ALWAYS TRIGGER guard_versions_truncate;

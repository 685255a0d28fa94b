-- What: one store of advisories: whatever is handed in, under a name or not, is an import with the forms of advisories that it
-- holds; and up to which import each bill of materials was looked at.
-- Why: verdicts judged by feeds, and bills were looked at by other advisories than these. Now both read the same, and a bill is
-- looked at again by itself when what is known of its packages changes.
-- Locks: ACCESS EXCLUSIVE on scanner.advisories while a column without a value is added; SHARE ROW EXCLUSIVE on access.tenants,
-- attestor.bodies, attestor.sbom_entries and scanner.advisories for as long as foreign keys take.

ALTER TABLE scanner.advisories ADD COLUMN content_digest bytea;
COMMENT ON COLUMN scanner.advisories.content_digest IS
    'SHA-256 of what it says, as it is read here; null: taken in before this was kept.';
COMMENT ON COLUMN scanner.advisories.modified_at IS
    'As it says itself; of two that say the same time and are different, the later one in has a microsecond more.';

CREATE TABLE scanner.advisory_imports (
    tenant_id uuid NOT NULL
        CONSTRAINT advisory_import_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    import_number bigint NOT NULL CONSTRAINT advisory_imports_are_numbered_from_one CHECK (import_number >= 1),
    import_id uuid NOT NULL,
    feed_name text COLLATE "C",
    body_digest bytea NOT NULL,
    chronicle_entry_id text NOT NULL,
    CONSTRAINT advisory_imports_pkey PRIMARY KEY (tenant_id, import_number),
    CONSTRAINT advisory_import_has_a_body FOREIGN KEY (tenant_id, body_digest)
        REFERENCES attestor.bodies ON DELETE RESTRICT
);
COMMENT ON TABLE scanner.advisory_imports IS
    'Advisories as they were handed in, in the order of the record. Under a name the newest alone counts; without one, all do.';
CREATE INDEX advisory_imports_by_name ON scanner.advisory_imports (tenant_id, feed_name, import_number DESC);
SELECT schema.isolate('scanner.advisory_imports');
SELECT schema.append_only('scanner.advisory_imports');
GRANT SELECT, INSERT ON scanner.advisory_imports TO muniment_app;

CREATE TABLE scanner.imported_advisories (
    tenant_id uuid NOT NULL,
    advisory_id text COLLATE "C" NOT NULL,
    modified_at timestamptz NOT NULL,
    import_number bigint NOT NULL,
    CONSTRAINT imported_advisories_pkey PRIMARY KEY (tenant_id, advisory_id, modified_at, import_number),
    CONSTRAINT imported_is_of_import FOREIGN KEY (tenant_id, import_number)
        REFERENCES scanner.advisory_imports ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT imported_is_an_advisory FOREIGN KEY (tenant_id, advisory_id, modified_at)
        REFERENCES scanner.advisories ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE scanner.imported_advisories IS 'Which forms of advisories an import holds.';
CREATE INDEX imported_advisories_by_import ON scanner.imported_advisories (tenant_id, import_number);
SELECT schema.isolate('scanner.imported_advisories');
SELECT schema.append_only('scanner.imported_advisories');
GRANT SELECT, INSERT ON scanner.imported_advisories TO muniment_app;

CREATE TABLE scanner.bill_looks (
    tenant_id uuid NOT NULL,
    sbom_id uuid NOT NULL,
    artifact text COLLATE "C" NOT NULL,
    looked_through bigint,
    CONSTRAINT bill_looks_pkey PRIMARY KEY (tenant_id, sbom_id),
    CONSTRAINT look_is_at_sbom FOREIGN KEY (tenant_id, sbom_id)
        REFERENCES attestor.sbom_entries ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE scanner.bill_looks IS
    'Up to which import of advisories a bill of materials was looked at: what the job works with that looks again. No projection.';
COMMENT ON COLUMN scanner.bill_looks.artifact IS
    'By a name that stays from version to version: of its bills, the one that was handed in last is looked at.';
COMMENT ON COLUMN scanner.bill_looks.looked_through IS 'Null: not looked at yet.';
CREATE INDEX bill_looks_by_artifact ON scanner.bill_looks (tenant_id, artifact, sbom_id DESC);
CREATE INDEX bill_looks_by_place ON scanner.bill_looks (tenant_id, looked_through);
SELECT schema.isolate('scanner.bill_looks');
GRANT SELECT, INSERT, UPDATE (looked_through) ON scanner.bill_looks TO muniment_app;

-- What is there: imports without a name as their entries told them, and bills that nobody looked at.
DO $$
DECLARE
    session text := coalesce(current_setting('app.tenant_id', true), '');
    tenant uuid;
BEGIN
    FOR tenant IN SELECT ids.id FROM access.tenant_ids() AS ids (id, name) LOOP
        PERFORM set_config('app.tenant_id', tenant::text, true);
        INSERT INTO scanner.advisory_imports
            (tenant_id, import_number, import_id, feed_name, body_digest, chronicle_entry_id)
        SELECT tenant, row_number() OVER (ORDER BY min(imported_at), chronicle_entry_id), chronicle_entry_id::uuid, NULL,
               (array_agg(body_digest))[1], chronicle_entry_id
        FROM scanner.advisories
        WHERE tenant_id = tenant
        GROUP BY chronicle_entry_id;
        INSERT INTO scanner.imported_advisories (tenant_id, advisory_id, modified_at, import_number)
        SELECT tenant, advisory.advisory_id, advisory.modified_at, import.import_number
        FROM scanner.advisories AS advisory
        JOIN scanner.advisory_imports AS import
          ON import.tenant_id = tenant AND import.chronicle_entry_id = advisory.chronicle_entry_id
        WHERE advisory.tenant_id = tenant;
        INSERT INTO scanner.bill_looks (tenant_id, sbom_id, artifact)
        SELECT tenant, sbom_id, left(coalesce(
            split_part(split_part(split_part(subject_purl, '#', 1), '?', 1), '@', 1), document_name, document_identifier,
            'sbom:' || sbom_id::text
        ), 1000)
        FROM attestor.sbom_entries
        WHERE tenant_id = tenant;
    END LOOP;
    PERFORM set_config('app.tenant_id', session, true);
END
$$;

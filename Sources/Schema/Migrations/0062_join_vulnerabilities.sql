-- What: names of what was found, under which it is found again whoever names it; items that turned out to be one; bills of materials
-- inside attestations among those that are looked at again; and a job for each tenant that reads the attestations that are there.
-- Why: one scanner says CVE-…, another GHSA-… of the same thing, and both stood in the queue; and attestations from before whom they
-- name was kept were not found by whom they name.
-- Locks: ACCESS EXCLUSIVE on attestor.triage_items and attestor.triage_moves while their rows are held against the states that there
-- are now, and on scanner.bill_looks while it is rewritten; SHARE on attestor.dsse_envelopes, jobs.jobs for as long as foreign keys
-- and a look take.

-- ---------------------------------------------------------------------------------------------- items

ALTER TABLE attestor.triage_items
    ADD COLUMN joined_into uuid,
    DROP CONSTRAINT item_state_is_known,
    ADD CONSTRAINT item_state_is_known
        CHECK (state IN ('open', 'reopened', 'acknowledged', 'accepted', 'dismissed', 'resolved', 'joined')),
    ADD CONSTRAINT joined_item_names_the_one_that_stands CHECK ((state = 'joined') = (joined_into IS NOT NULL)),
    ADD CONSTRAINT item_is_joined_into_item FOREIGN KEY (tenant_id, joined_into)
        REFERENCES attestor.triage_items ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
COMMENT ON COLUMN attestor.triage_items.joined_into IS
    'Of one that turned out to be the same as another one, under another name: that one, which stands for both.';
COMMENT ON COLUMN attestor.triage_items.place IS
    'SHA-256 of artifact, component, vulnerability and location as it was found first; it stays where the vulnerability gets the name '
    'of a CVE.';
COMMENT ON COLUMN attestor.triage_items.aliases IS 'Every other name that somebody gave it.';
CREATE INDEX triage_items_joined ON attestor.triage_items (tenant_id, joined_into) WHERE joined_into IS NOT NULL;
GRANT UPDATE (joined_into, vulnerability) ON attestor.triage_items TO muniment_app;

ALTER TABLE attestor.triage_moves
    DROP CONSTRAINT move_state_is_known,
    ADD CONSTRAINT move_state_is_known
        CHECK (state IN ('open', 'reopened', 'acknowledged', 'accepted', 'dismissed', 'resolved', 'joined'));

CREATE TABLE attestor.triage_names (
    tenant_id uuid NOT NULL,
    name text COLLATE "C" NOT NULL
        CONSTRAINT triage_name_has_a_size CHECK (octet_length(name) >= 1 AND octet_length(name) <= 500),
    item_id uuid NOT NULL,
    CONSTRAINT triage_names_pkey PRIMARY KEY (tenant_id, name, item_id),
    CONSTRAINT name_is_of_item FOREIGN KEY (tenant_id, item_id)
        REFERENCES attestor.triage_items ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE attestor.triage_names IS
    'Names of vulnerabilities beside the one that an item is kept under: containment of lists uses no index under row-level security.';
SELECT schema.isolate('attestor.triage_names');
SELECT schema.append_only('attestor.triage_names');
GRANT SELECT, INSERT ON attestor.triage_names TO muniment_app;

COMMENT ON COLUMN scanner.findings.place IS
    'The place of the item that it was taken for: SHA-256 of the artifact''s name, component, vulnerability and location.';

-- VEX counts under whichever name it was stated.
CREATE OR REPLACE FUNCTION attestor.triage_sums()
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
    ), stated AS (
        SELECT item.tenant_id, item.item_id
        FROM attestor.triage_items AS item
        JOIN said ON said.tenant_id = item.tenant_id AND said.vulnerability = item.vulnerability
                 AND said.package = item.component
        UNION
        SELECT item.tenant_id, item.item_id
        FROM said
        JOIN attestor.triage_names AS known ON known.tenant_id = said.tenant_id AND known.name = said.vulnerability
        JOIN attestor.triage_items AS item ON item.tenant_id = known.tenant_id AND item.item_id = known.item_id
                                          AND item.component = said.package
    )
    SELECT item.tenant_id, item.artifact, coalesce(item.owner, ''), item.severity, item.state,
           CASE
               WHEN item.first_seen_at > now() - interval '7 days' THEN 'week'
               WHEN item.first_seen_at > now() - interval '30 days' THEN 'month'
               WHEN item.first_seen_at > now() - interval '90 days' THEN 'quarter'
               ELSE 'older'
           END,
           count(*), count(item.uncovered_since), min(item.first_seen_at), count(stated.item_id)
    FROM attestor.triage_items AS item
    LEFT JOIN stated ON stated.tenant_id = item.tenant_id AND stated.item_id = item.item_id
    GROUP BY 1, 2, 3, 4, 5, 6
$$;
-- Replacing a function forgets that it runs as its owner with a pinned search_path.
SELECT schema.give_to_definer('attestor.triage_sums()');
GRANT SELECT ON attestor.triage_names TO muniment_definer;
-- Only those who may make the views anew may call what sees everybody's rows.
REVOKE EXECUTE ON FUNCTION attestor.triage_sums() FROM muniment_app;
GRANT EXECUTE ON FUNCTION attestor.triage_sums() TO muniment_owner;

-- ---------------------------------------------------------------------------------------------- looks

ALTER TABLE scanner.bill_looks
    DROP CONSTRAINT bill_looks_pkey,
    ALTER COLUMN sbom_id DROP NOT NULL,
    ADD COLUMN envelope_id uuid,
    ADD COLUMN packages text[],
    ADD COLUMN look_id uuid NOT NULL GENERATED ALWAYS AS (coalesce(sbom_id, envelope_id)) STORED,
    ADD CONSTRAINT bill_looks_pkey PRIMARY KEY (tenant_id, look_id),
    ADD CONSTRAINT look_is_at_one_document CHECK ((sbom_id IS NULL) <> (envelope_id IS NULL)),
    ADD CONSTRAINT attested_bill_lists_packages CHECK ((envelope_id IS NULL) = (packages IS NULL)),
    ADD CONSTRAINT look_is_at_attestation FOREIGN KEY (tenant_id, envelope_id)
        REFERENCES attestor.dsse_envelopes ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
COMMENT ON COLUMN scanner.bill_looks.look_id IS 'Of the bill, or of the attestation that holds one.';
COMMENT ON COLUMN scanner.bill_looks.packages IS
    'Package URLs without version that a bill in an attestation lists; those of other bills are in attestor.components.';
DROP INDEX scanner.bill_looks_by_artifact;
CREATE INDEX bill_looks_by_artifact ON scanner.bill_looks (tenant_id, artifact, look_id DESC);

-- ---------------------------------------------------------------------------------------------- what is there

DO $$
DECLARE
    session text := coalesce(current_setting('app.tenant_id', true), '');
    tenant uuid;
BEGIN
    FOR tenant IN SELECT ids.id FROM access.tenant_ids() AS ids (id, name) LOOP
        PERFORM set_config('app.tenant_id', tenant::text, true);
        INSERT INTO attestor.triage_names (tenant_id, name, item_id)
        SELECT DISTINCT tenant, alias.name, item.item_id
        FROM attestor.triage_items AS item
        CROSS JOIN LATERAL unnest(item.aliases) AS alias (name)
        WHERE item.tenant_id = tenant AND alias.name <> item.vulnerability
          AND octet_length(alias.name) >= 1 AND octet_length(alias.name) <= 500;
        -- Documents are read by the server: whom they name, and the bills that they hold, are found by this job.
        INSERT INTO jobs.jobs
            (tenant_id, job_id, kind, arguments, unique_key, priority, run_at, max_attempts, created_at)
        SELECT tenant,
               (lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0') || '70008'
                || substr(md5(tenant::text), 1, 15))::uuid,
               'attestor.reread', '{}', 'all', 3, now(), 1000, now()
        WHERE EXISTS (SELECT FROM attestor.dsse_envelopes WHERE tenant_id = tenant)
        ON CONFLICT DO NOTHING;
    END LOOP;
    PERFORM set_config('app.tenant_id', session, true);
END
$$;

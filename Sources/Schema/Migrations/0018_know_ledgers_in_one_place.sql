-- What: ledger.know, which says once what names ledgers may have.
-- Why: five tables check the name, and a new ledger had to be written into each of their constraints.
-- Locks: none. A migration that calls it holds ACCESS EXCLUSIVE on those tables while their rows are read.

CREATE FUNCTION ledger.know(names text[]) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    place regclass;
BEGIN
    -- By name, so that two callers wait for each other in one order.
    FOR place IN
        SELECT conrelid::regclass FROM pg_constraint
        WHERE connamespace = 'ledger'::regnamespace AND conname = 'ledger_is_known' AND conparentid = 0
        ORDER BY conrelid::regclass::text
    LOOP
        EXECUTE format(
            'ALTER TABLE %s DROP CONSTRAINT ledger_is_known, ADD CONSTRAINT ledger_is_known CHECK (ledger = ANY (%L))',
            place, names
        );
    END LOOP;
END
$$;
COMMENT ON FUNCTION ledger.know(text[]) IS
    'Replaces the constraint ledger_is_known of every table that has it: a ledger has one of these names. For migrations.';

-- What: an erasure must be told by an entry that really tells of it; a ledger's head only moves forward and stays; an
-- entry's ledger is a known one; partitions are made near the present only.
-- Why: erasure accepted any entry of the same transaction as its teller, and then left a ledger that does not verify; a
-- head that is deleted or put back hides entries; a reference of any year let partitions be made without end.
-- Locks: ledger.heads against writers, ledger.entries against everybody while its rows are checked once: last, and in
-- the order in which an append takes them.

-- ---------------------------------------------------------------------------------------------- erasure

-- What the verifier accepts as a teller (Documents/formats/ledger-entry.md, "Erased entries"), nothing less.
CREATE OR REPLACE FUNCTION ledger.erase_entry_bytes(
    tenant uuid, in_ledger text, at_index bigint, told_by uuid
) RETURNS boolean
LANGUAGE plpgsql
AS $$
DECLARE
    target ledger.entries;
    told jsonb;
    erased integer;
BEGIN
    IF tenant IS DISTINCT FROM nullif(current_setting('app.tenant_id', true), '')::uuid THEN
        RAISE EXCEPTION 'erasure is for the tenant of the session' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT entry.* INTO target
    FROM ledger.entries AS entry
    WHERE entry.tenant_id = tenant AND entry.ledger = in_ledger AND entry.leaf_index = at_index;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no such entry' USING ERRCODE = 'no_data_found';
    END IF;
    -- xmin is the transaction that wrote the row: erasure and the entry that tells of it are committed together.
    SELECT convert_from(teller.bytes, 'UTF8')::jsonb INTO told
    FROM ledger.entries AS teller
    WHERE teller.tenant_id = tenant AND teller.ledger = in_ledger AND teller.entry_id = told_by
      AND teller.leaf_index > at_index AND teller.xmin = pg_current_xact_id()::xid
      AND teller.leaf_hash = sha256('\x00'::bytea || teller.bytes);
    IF told IS NULL OR (
        told ->> 'type', told #> '{data,leaf_index}', told #>> '{data,entry_id}', told #>> '{data,leaf_hash}',
        told #>> '{data,appended_at}'
    ) IS DISTINCT FROM (
        'muniment.entry.erased', to_jsonb(at_index), target.entry_id::text, encode(target.leaf_hash, 'hex'),
        to_char(target.appended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
    ) THEN
        RAISE EXCEPTION 'an erasure needs a later entry of the same ledger and transaction that tells of it'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'erasure_is_told';
    END IF;
    PERFORM set_config('ledger.erasing', concat_ws('/', tenant, in_ledger, at_index), true);
    UPDATE ledger.entries AS entry SET bytes = NULL
    WHERE entry.tenant_id = tenant AND entry.ledger = in_ledger AND entry.leaf_index = at_index
      AND entry.bytes IS NOT NULL;
    GET DIAGNOSTICS erased = ROW_COUNT;
    PERFORM set_config('ledger.erasing', '', true);
    RETURN erased = 1;
END
$$;
COMMENT ON FUNCTION ledger.erase_entry_bytes(uuid, text, bigint, uuid) IS
    'Nulls the bytes of one entry; its hashes stay. told_by is the entry_id of a later entry of the same ledger, of the '
    'type muniment.entry.erased, whose data repeats the erased row''s leaf_index, entry_id, appended_at and leaf_hash, '
    'appended earlier in the same transaction (not inside a savepoint). False if the bytes had been erased before.';
-- Replacing a function takes its SECURITY DEFINER and its search_path away.
SELECT schema.give_to_definer('ledger.erase_entry_bytes(uuid, text, bigint, uuid)');

-- ---------------------------------------------------------------------------------------------- partitions

CREATE OR REPLACE FUNCTION schema.ensure_partitions(
    horizon timestamptz, reference timestamptz DEFAULT now()
) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
-- Attaching waits for writers and makes new ones wait behind it: rather give up and be called again.
SET lock_timeout = '3s'
AS $$
DECLARE
    entry record;
    made integer := 0;
BEGIN
    -- The serving role may call this as often as it likes: all calls together stay within these years.
    IF horizon IS NULL OR reference IS NULL OR horizon > reference + interval '10 years'
        OR reference NOT BETWEEN now() - interval '20 years' AND now() + interval '20 years'
    THEN
        RAISE EXCEPTION 'partitions are made for at most ten years, within twenty of now: from % to %',
            reference, horizon USING ERRCODE = 'invalid_parameter_value';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('schema.ensure_partitions', 0));
    FOR entry IN SELECT parent, period FROM schema.partitioned ORDER BY parent::text LOOP
        made := made + schema.make_partitions(entry.parent, entry.period, reference, horizon);
    END LOOP;
    RETURN made;
END
$$;

-- ---------------------------------------------------------------------------------------------- heads

CREATE FUNCTION ledger.refuse_head_change() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RAISE EXCEPTION '% on %.% is refused: a head only moves forward, and stays', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'head_moves_forward',
              SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
END
$$;

-- The condition is evaluated without calling the function: an append pays two comparisons.
CREATE TRIGGER head_moves_forward BEFORE UPDATE ON ledger.heads
    FOR EACH ROW
    WHEN (NEW.size <= OLD.size OR NEW.tenant_id <> OLD.tenant_id OR NEW.ledger <> OLD.ledger)
    EXECUTE FUNCTION ledger.refuse_head_change();
CREATE TRIGGER head_stays BEFORE DELETE ON ledger.heads
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_head_change();
CREATE TRIGGER heads_stay BEFORE TRUNCATE ON ledger.heads
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_head_change();
-- ALWAYS: also where session_replication_role is 'replica'.
ALTER TABLE ledger.heads ENABLE ALWAYS TRIGGER head_moves_forward;
ALTER TABLE ledger.heads ENABLE ALWAYS TRIGGER head_stays;
ALTER TABLE ledger.heads ENABLE ALWAYS TRIGGER heads_stay;

-- ---------------------------------------------------------------------------------------------- entries

ALTER TABLE ledger.entries
    ADD CONSTRAINT ledger_is_known CHECK (ledger IN ('chronicle', 'audit', 'verdicts')) NOT VALID;
ALTER TABLE ledger.entries VALIDATE CONSTRAINT ledger_is_known;

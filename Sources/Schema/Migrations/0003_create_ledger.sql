-- What: the heads and entries of every tenant's ledgers, idempotency keys, large bodies by digest, and erasure.
-- Why: what happened, in an order that nobody can change.
-- Locks: none on existing tables but the catalogue's (a foreign key to access.tenants).

CREATE SCHEMA ledger;
GRANT USAGE ON SCHEMA ledger TO muniment_app;

CREATE TABLE ledger.heads (
    tenant_id uuid NOT NULL
        CONSTRAINT head_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    ledger text NOT NULL CONSTRAINT ledger_is_known CHECK (ledger IN ('chronicle', 'audit', 'verdicts')),
    size bigint NOT NULL DEFAULT 0 CONSTRAINT size_is_not_negative CHECK (size >= 0),
    chain_hash bytea NOT NULL CONSTRAINT chain_hash_is_sha256 CHECK (octet_length(chain_hash) = 32),
    CONSTRAINT heads_pkey PRIMARY KEY (tenant_id, ledger)
-- Updated with every append: room on the page keeps the update off the index.
) WITH (fillfactor = 20);
COMMENT ON TABLE ledger.heads IS
    'One row a ledger. Whoever appends moves it, and by that takes the next index.';
COMMENT ON COLUMN ledger.heads.size IS 'How many entries there are, which is the next entry''s leaf index.';
COMMENT ON COLUMN ledger.heads.chain_hash IS
    'The chain hash of the last entry; the ledger''s start value before the first.';
SELECT schema.isolate('ledger.heads');
GRANT SELECT, INSERT ON ledger.heads TO muniment_app;
GRANT UPDATE (size, chain_hash) ON ledger.heads TO muniment_app;

CREATE TABLE ledger.entries (
    tenant_id uuid NOT NULL,
    ledger text NOT NULL,
    leaf_index bigint NOT NULL CONSTRAINT leaf_index_is_not_negative CHECK (leaf_index >= 0),
    entry_id uuid NOT NULL,
    appended_at timestamptz NOT NULL,
    bytes bytea CONSTRAINT bytes_fit_an_entry CHECK (octet_length(bytes) <= 65535),
    leaf_hash bytea NOT NULL CONSTRAINT leaf_hash_is_sha256 CHECK (octet_length(leaf_hash) = 32),
    previous_hash bytea NOT NULL CONSTRAINT previous_hash_is_sha256 CHECK (octet_length(previous_hash) = 32),
    chain_hash bytea NOT NULL CONSTRAINT chain_hash_is_sha256 CHECK (octet_length(chain_hash) = 32),
    CONSTRAINT entries_pkey PRIMARY KEY (tenant_id, ledger, leaf_index),
    CONSTRAINT entry_id_is_unique UNIQUE (tenant_id, entry_id),
    -- No foreign key to the head: whoever appends has just moved it in the same transaction, and a check for each row
    -- of a batch costs a third of the append.
    CONSTRAINT chain_does_not_fork UNIQUE (tenant_id, ledger, previous_hash)
);
COMMENT ON COLUMN ledger.entries.bytes IS 'The entry''s exact canonical bytes (RFC 8785). Null once erased.';
COMMENT ON COLUMN ledger.entries.leaf_hash IS
    'SHA-256 over 0x00 and the bytes (RFC 6962 §2.1). Stays when the bytes are erased.';
COMMENT ON COLUMN ledger.entries.previous_hash IS
    'The chain hash of the entry before; the ledger''s start value for the first.';
COMMENT ON COLUMN ledger.entries.chain_hash IS 'What the next entry''s previous_hash must be.';
SELECT schema.isolate('ledger.entries');
GRANT SELECT, INSERT ON ledger.entries TO muniment_app;

CREATE TABLE ledger.idempotency_keys (
    tenant_id uuid NOT NULL,
    ledger text NOT NULL,
    idempotency_key text NOT NULL
        CONSTRAINT idempotency_key_is_short CHECK (char_length(idempotency_key) BETWEEN 1 AND 200),
    request_hash bytea NOT NULL CONSTRAINT request_hash_is_sha256 CHECK (octet_length(request_hash) = 32),
    leaf_index bigint NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT idempotency_keys_pkey PRIMARY KEY (tenant_id, ledger, idempotency_key),
    -- Deferred: the key may be taken before its entry is written, as long as both are committed together.
    CONSTRAINT idempotency_key_names_an_entry FOREIGN KEY (tenant_id, ledger, leaf_index)
        REFERENCES ledger.entries ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON COLUMN ledger.idempotency_keys.request_hash IS
    'SHA-256 of the request, so that the same key for another one is refused.';
SELECT schema.isolate('ledger.idempotency_keys');
SELECT schema.append_only('ledger.idempotency_keys');
GRANT SELECT, INSERT ON ledger.idempotency_keys TO muniment_app;

CREATE TABLE ledger.blobs (
    tenant_id uuid NOT NULL
        CONSTRAINT blob_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    digest bytea NOT NULL CONSTRAINT digest_is_sha256 CHECK (octet_length(digest) = 32),
    bytes bytea NOT NULL CONSTRAINT digest_is_of_the_bytes CHECK (digest = sha256(bytes)),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT blobs_pkey PRIMARY KEY (tenant_id, digest)
);
COMMENT ON TABLE ledger.blobs IS 'Bodies larger than an entry may be, named in it by their SHA-256.';
SELECT schema.isolate('ledger.blobs');
SELECT schema.append_only('ledger.blobs');
GRANT SELECT, INSERT ON ledger.blobs TO muniment_app;

-- Erasure is the one exception to append-only: it nulls an entry's bytes and nothing else. Three things must agree
-- before a change passes: it is made as muniment_definer (nobody can log in as that, and muniment_app is no member),
-- ledger.erasing names this very row, and only the bytes differ.
CREATE FUNCTION ledger.refuse_change_but_erasure() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    erased ledger.entries;
BEGIN
    IF TG_OP = 'UPDATE' AND current_user = 'muniment_definer' AND OLD.bytes IS NOT NULL
        AND current_setting('ledger.erasing', true)
            = concat_ws('/', OLD.tenant_id, OLD.ledger, OLD.leaf_index)
    THEN
        erased := OLD;
        erased.bytes := NULL;
        IF NEW IS NOT DISTINCT FROM erased THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION '% on %.% is refused: the table is append-only', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'table_is_append_only',
              SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
END
$$;
SELECT schema.append_only('ledger.entries', 'ledger.refuse_change_but_erasure');

CREATE FUNCTION ledger.erase_entry_bytes(
    tenant uuid, in_ledger text, at_index bigint, told_by uuid
) RETURNS boolean
LANGUAGE plpgsql
AS $$
DECLARE
    erased integer;
BEGIN
    IF tenant IS DISTINCT FROM nullif(current_setting('app.tenant_id', true), '')::uuid THEN
        RAISE EXCEPTION 'erasure is for the tenant of the session' USING ERRCODE = 'insufficient_privilege';
    END IF;
    -- xmin is the transaction that wrote the row: erasure and the entry that tells of it are committed together.
    IF NOT EXISTS (
        SELECT FROM ledger.entries AS teller
        WHERE teller.tenant_id = tenant AND teller.entry_id = told_by
          AND teller.xmin = pg_current_xact_id()::xid
          AND (teller.ledger, teller.leaf_index) IS DISTINCT FROM (in_ledger, at_index)
    ) THEN
        RAISE EXCEPTION 'an erasure needs an entry that tells of it, appended in the same transaction'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'erasure_is_told';
    END IF;
    IF NOT EXISTS (
        SELECT FROM ledger.entries AS entry
        WHERE entry.tenant_id = tenant AND entry.ledger = in_ledger AND entry.leaf_index = at_index
    ) THEN
        RAISE EXCEPTION 'no such entry' USING ERRCODE = 'no_data_found';
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
    'Nulls the bytes of one entry; its hashes stay. told_by is the entry_id of the entry that tells of the erasure, '
    'appended earlier in the same transaction (not inside a savepoint). False if the bytes had been erased '
    'before.';
GRANT SELECT, UPDATE (bytes) ON ledger.entries TO muniment_definer;
SELECT schema.give_to_definer('ledger.erase_entry_bytes(uuid, text, bigint, uuid)');

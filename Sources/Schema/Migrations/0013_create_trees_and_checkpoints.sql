-- What: the Merkle tree of every ledger as tiles, the checkpoints that were signed over it, the cosignatures of others,
-- the public keys that signed, and what this installation has cosigned of other logs.
-- Why: a chain alone does not show a tail that was cut off together with its head; a signed checkpoint that others keep
-- does, and proofs against it can be checked by anybody.
-- Locks: none on existing tables but the catalogue's (foreign keys to access.tenants).

-- ---------------------------------------------------------------------------------------------- trees

CREATE TABLE ledger.trees (
    tenant_id uuid NOT NULL
        CONSTRAINT tree_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    ledger text NOT NULL CONSTRAINT ledger_is_known CHECK (ledger IN ('chronicle', 'audit', 'verdicts')),
    size bigint NOT NULL DEFAULT 0 CONSTRAINT size_is_not_negative CHECK (size >= 0),
    CONSTRAINT trees_pkey PRIMARY KEY (tenant_id, ledger)
);
COMMENT ON TABLE ledger.trees IS
    'How many entries of a ledger are in its tiles. Extended beside the write path, by one server at a time.';
SELECT schema.isolate('ledger.trees');
GRANT SELECT, INSERT ON ledger.trees TO muniment_app;
GRANT UPDATE (size) ON ledger.trees TO muniment_app;

-- No foreign key to the tree: its check would lock the tree's row for every tile.
CREATE TABLE ledger.tiles (
    tenant_id uuid NOT NULL
        CONSTRAINT tile_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    ledger text NOT NULL CONSTRAINT ledger_is_known CHECK (ledger IN ('chronicle', 'audit', 'verdicts')),
    level smallint NOT NULL CONSTRAINT level_is_of_a_tile CHECK (level BETWEEN 0 AND 7),
    tile_index bigint NOT NULL CONSTRAINT tile_index_is_not_negative CHECK (tile_index >= 0),
    hashes bytea NOT NULL
        CONSTRAINT hashes_fill_a_tile_at_most CHECK (octet_length(hashes) BETWEEN 32 AND 8192)
        CONSTRAINT hashes_are_whole CHECK (octet_length(hashes) % 32 = 0),
    CONSTRAINT tiles_pkey PRIMARY KEY (tenant_id, ledger, level, tile_index)
);
COMMENT ON TABLE ledger.tiles IS
    'Complete subtrees of a ledger''s tree, 256 hashes a tile (C2SP tlog-tiles): on level 0 the leaf hashes, on each '
    'level above the roots of the full tiles below.';
COMMENT ON COLUMN ledger.tiles.hashes IS
    '32 bytes each, from left to right. A tile that is not full grows at its end and never changes otherwise.';
-- Hashes do not compress.
ALTER TABLE ledger.tiles ALTER COLUMN hashes SET STORAGE EXTERNAL;
SELECT schema.isolate('ledger.tiles');
GRANT SELECT, INSERT ON ledger.tiles TO muniment_app;
GRANT UPDATE (hashes) ON ledger.tiles TO muniment_app;

CREATE FUNCTION ledger.refuse_tree_change() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RAISE EXCEPTION '% on %.% is refused: a tree only grows at its right edge', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'tree_only_grows',
              SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
END
$$;

CREATE TRIGGER tree_only_grows BEFORE UPDATE ON ledger.trees
    FOR EACH ROW
    WHEN (NEW.size <= OLD.size OR NEW.tenant_id <> OLD.tenant_id OR NEW.ledger <> OLD.ledger)
    EXECUTE FUNCTION ledger.refuse_tree_change();
CREATE TRIGGER tree_stays BEFORE DELETE ON ledger.trees
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_tree_change();
CREATE TRIGGER trees_stay BEFORE TRUNCATE ON ledger.trees
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_tree_change();
CREATE TRIGGER tile_only_grows BEFORE UPDATE ON ledger.tiles
    FOR EACH ROW
    WHEN (
        NEW.tenant_id <> OLD.tenant_id OR NEW.ledger <> OLD.ledger OR NEW.level <> OLD.level
        OR NEW.tile_index <> OLD.tile_index OR octet_length(NEW.hashes) <= octet_length(OLD.hashes)
        OR substr(NEW.hashes, 1, octet_length(OLD.hashes)) <> OLD.hashes
    )
    EXECUTE FUNCTION ledger.refuse_tree_change();
CREATE TRIGGER tile_stays BEFORE DELETE ON ledger.tiles
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_tree_change();
CREATE TRIGGER tiles_stay BEFORE TRUNCATE ON ledger.tiles
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_tree_change();
-- ALWAYS: also where session_replication_role is 'replica'.
ALTER TABLE ledger.trees ENABLE ALWAYS TRIGGER tree_only_grows;
ALTER TABLE ledger.trees ENABLE ALWAYS TRIGGER tree_stays;
ALTER TABLE ledger.trees ENABLE ALWAYS TRIGGER trees_stay;
ALTER TABLE ledger.tiles ENABLE ALWAYS TRIGGER tile_only_grows;
ALTER TABLE ledger.tiles ENABLE ALWAYS TRIGGER tile_stays;
ALTER TABLE ledger.tiles ENABLE ALWAYS TRIGGER tiles_stay;

-- ---------------------------------------------------------------------------------------------- keys

-- One key signs for every ledger of an installation: no tenant's row.
CREATE TABLE ledger.log_keys (
    public_key bytea CONSTRAINT log_keys_pkey PRIMARY KEY
        CONSTRAINT public_key_is_ed25519 CHECK (octet_length(public_key) = 32),
    used_since timestamptz NOT NULL,
    used_until timestamptz
);
COMMENT ON TABLE ledger.log_keys IS
    'The public keys that have signed checkpoints here. The private key is in a file of the server''s home, never in '
    'the database.';
COMMENT ON COLUMN ledger.log_keys.used_until IS 'When the next key took over; null for the one that signs now.';
CREATE UNIQUE INDEX one_log_key_signs ON ledger.log_keys ((true)) WHERE used_until IS NULL;
GRANT SELECT, INSERT ON ledger.log_keys TO muniment_app;
GRANT UPDATE (used_until) ON ledger.log_keys TO muniment_app;

CREATE FUNCTION ledger.refuse_key_change() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RAISE EXCEPTION '% on %.% is refused: a key is ended once, and stays', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'log_key_is_ended_once',
              SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
END
$$;

CREATE TRIGGER log_key_is_ended_once BEFORE UPDATE ON ledger.log_keys
    FOR EACH ROW
    WHEN (
        OLD.used_until IS NOT NULL
        OR (NEW.public_key, NEW.used_since) IS DISTINCT FROM (OLD.public_key, OLD.used_since)
    )
    EXECUTE FUNCTION ledger.refuse_key_change();
CREATE TRIGGER log_key_stays BEFORE DELETE ON ledger.log_keys
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_key_change();
CREATE TRIGGER log_keys_stay BEFORE TRUNCATE ON ledger.log_keys
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_key_change();
ALTER TABLE ledger.log_keys ENABLE ALWAYS TRIGGER log_key_is_ended_once;
ALTER TABLE ledger.log_keys ENABLE ALWAYS TRIGGER log_key_stays;
ALTER TABLE ledger.log_keys ENABLE ALWAYS TRIGGER log_keys_stay;

-- ---------------------------------------------------------------------------------------------- checkpoints

CREATE TABLE ledger.checkpoints (
    tenant_id uuid NOT NULL
        CONSTRAINT checkpoint_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    ledger text NOT NULL CONSTRAINT ledger_is_known CHECK (ledger IN ('chronicle', 'audit', 'verdicts')),
    checkpoint_number bigint NOT NULL
        CONSTRAINT checkpoint_number_is_not_negative CHECK (checkpoint_number >= 0),
    size bigint NOT NULL CONSTRAINT size_is_positive CHECK (size > 0),
    root_hash bytea NOT NULL CONSTRAINT root_hash_is_sha256 CHECK (octet_length(root_hash) = 32),
    note text NOT NULL CONSTRAINT note_is_short CHECK (octet_length(note) <= 65536),
    public_key bytea NOT NULL CONSTRAINT public_key_is_ed25519 CHECK (octet_length(public_key) = 32),
    signed_at timestamptz NOT NULL,
    CONSTRAINT checkpoints_pkey PRIMARY KEY (tenant_id, ledger, checkpoint_number)
);
COMMENT ON TABLE ledger.checkpoints IS
    'Every checkpoint that was published, numbered without gaps: two servers can''t both write the next one.';
COMMENT ON COLUMN ledger.checkpoints.note IS
    'The signed note (C2SP tlog-checkpoint) with the log''s signatures; those of cosigners are in ledger.cosignatures.';
COMMENT ON COLUMN ledger.checkpoints.public_key IS 'The key of the note''s last signature.';
SELECT schema.isolate('ledger.checkpoints');
SELECT schema.append_only('ledger.checkpoints');
GRANT SELECT, INSERT ON ledger.checkpoints TO muniment_app;

CREATE TABLE ledger.cosignatures (
    tenant_id uuid NOT NULL,
    ledger text NOT NULL,
    checkpoint_number bigint NOT NULL,
    cosigner text NOT NULL CONSTRAINT cosigner_is_short CHECK (octet_length(cosigner) BETWEEN 1 AND 512),
    line text NOT NULL CONSTRAINT line_is_short CHECK (octet_length(line) <= 8192),
    received_at timestamptz NOT NULL,
    CONSTRAINT cosignatures_pkey PRIMARY KEY (tenant_id, ledger, checkpoint_number, cosigner),
    CONSTRAINT cosignature_is_of_a_checkpoint FOREIGN KEY (tenant_id, ledger, checkpoint_number)
        REFERENCES ledger.checkpoints ON DELETE RESTRICT
);
COMMENT ON COLUMN ledger.cosignatures.cosigner IS 'The cosigner''s vkey: one cosignature of each counts.';
COMMENT ON COLUMN ledger.cosignatures.line IS 'As it stands in the signed note, with its line feed.';
SELECT schema.isolate('ledger.cosignatures');
SELECT schema.append_only('ledger.cosignatures');
GRANT SELECT, INSERT ON ledger.cosignatures TO muniment_app;

CREATE FUNCTION ledger.due_for_checkpoint(signing_key bytea, at_most integer)
RETURNS TABLE (tenant_id uuid, ledger text)
LANGUAGE sql STABLE
AS $$
    SELECT head.tenant_id, head.ledger
    FROM ledger.heads AS head
    LEFT JOIN LATERAL (
        SELECT checkpoint.size, checkpoint.public_key
        FROM ledger.checkpoints AS checkpoint
        WHERE checkpoint.tenant_id = head.tenant_id AND checkpoint.ledger = head.ledger
        ORDER BY checkpoint.checkpoint_number DESC LIMIT 1
    ) AS latest ON true
    WHERE head.size <> coalesce(latest.size, 0) OR (head.size > 0 AND latest.public_key IS DISTINCT FROM signing_key)
    ORDER BY head.tenant_id, head.ledger
    LIMIT at_most
$$;
COMMENT ON FUNCTION ledger.due_for_checkpoint(bytea, integer) IS
    'The ledgers of all tenants whose latest checkpoint is of another size than their head, or was signed by another '
    'key; with a null key all that have entries. Names of ledgers and nothing that is in them.';
GRANT SELECT ON ledger.heads, ledger.checkpoints TO muniment_definer;
SELECT schema.give_to_definer('ledger.due_for_checkpoint(bytea, integer)');

-- ---------------------------------------------------------------------------------------------- other logs

-- Other installations' logs, by their origins: no tenant's rows.
CREATE TABLE ledger.cosigned_logs (
    origin text CONSTRAINT cosigned_logs_pkey PRIMARY KEY
        CONSTRAINT origin_is_short CHECK (octet_length(origin) BETWEEN 1 AND 512),
    size bigint NOT NULL CONSTRAINT size_is_not_negative CHECK (size >= 0),
    root_hash bytea NOT NULL CONSTRAINT root_hash_is_sha256 CHECK (octet_length(root_hash) = 32),
    note text NOT NULL CONSTRAINT note_is_short CHECK (octet_length(note) <= 65536),
    cosigned_at timestamptz NOT NULL
);
COMMENT ON TABLE ledger.cosigned_logs IS
    'The last checkpoint of each log that this installation has cosigned: it cosigns nothing that is inconsistent '
    'with it.';
GRANT SELECT, INSERT ON ledger.cosigned_logs TO muniment_app;
GRANT UPDATE (size, root_hash, note, cosigned_at) ON ledger.cosigned_logs TO muniment_app;

CREATE TRIGGER cosigned_log_only_grows BEFORE UPDATE ON ledger.cosigned_logs
    FOR EACH ROW
    WHEN (NEW.size < OLD.size OR NEW.origin <> OLD.origin OR NEW.size = OLD.size AND NEW.root_hash <> OLD.root_hash)
    EXECUTE FUNCTION ledger.refuse_tree_change();
CREATE TRIGGER cosigned_log_stays BEFORE DELETE ON ledger.cosigned_logs
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_tree_change();
CREATE TRIGGER cosigned_logs_stay BEFORE TRUNCATE ON ledger.cosigned_logs
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_tree_change();
ALTER TABLE ledger.cosigned_logs ENABLE ALWAYS TRIGGER cosigned_log_only_grows;
ALTER TABLE ledger.cosigned_logs ENABLE ALWAYS TRIGGER cosigned_log_stays;
ALTER TABLE ledger.cosigned_logs ENABLE ALWAYS TRIGGER cosigned_logs_stay;

-- What: transparency logs of others (Rekor v1 and v2) with what they signed and what is to be, or was, submitted to them; and a
-- log of our own that speaks Rekor v2.
-- Why: what is in a log that others watch can't be taken back unseen. A submission is a row before anything is sent, so that
-- neither a crash nor a log that hangs up loses one; every checkpoint is kept, so that a log that forks convicts itself.
-- Locks: none but on the new tables, and SHARE ROW EXCLUSIVE on access.tenants for as long as foreign keys take.

-- ---------------------------------------------------------------------------------------------- a log of our own

CREATE TABLE attestor.own_logs (
    tenant_id uuid NOT NULL
        CONSTRAINT own_log_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    state text NOT NULL CONSTRAINT own_log_state_is_known CHECK (state IN ('open', 'frozen')),
    size bigint NOT NULL DEFAULT 0 CONSTRAINT own_log_size_is_not_negative CHECK (size >= 0),
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL,
    chronicle_entry_id text NOT NULL,
    CONSTRAINT own_logs_pkey PRIMARY KEY (tenant_id)
);
COMMENT ON TABLE attestor.own_logs IS
    'A tenant''s own transparency log, which anybody writes to that reaches the server while it is open.';
SELECT schema.isolate('attestor.own_logs');
GRANT SELECT, INSERT ON attestor.own_logs TO muniment_app;
GRANT UPDATE (state, size, changed_by, changed_at, chronicle_entry_id) ON attestor.own_logs TO muniment_app;
CREATE TRIGGER own_log_only_grows BEFORE UPDATE ON attestor.own_logs
    FOR EACH ROW
    WHEN (NEW.size < OLD.size OR NEW.tenant_id <> OLD.tenant_id)
    EXECUTE FUNCTION ledger.refuse_tree_change();
CREATE TRIGGER own_log_stays BEFORE DELETE ON attestor.own_logs
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_tree_change();
ALTER TABLE attestor.own_logs ENABLE ALWAYS TRIGGER own_log_only_grows;
ALTER TABLE attestor.own_logs ENABLE ALWAYS TRIGGER own_log_stays;

CREATE TABLE attestor.own_log_entries (
    tenant_id uuid NOT NULL,
    leaf_index bigint NOT NULL CONSTRAINT own_log_index_is_not_negative CHECK (leaf_index >= 0),
    body bytea NOT NULL CONSTRAINT own_log_body_fits_a_bundle CHECK (octet_length(body) <= 65535),
    leaf_hash bytea NOT NULL
        CONSTRAINT own_log_leaf_is_of_the_body CHECK (sha256('\x00'::bytea || body) = leaf_hash),
    logged_at timestamptz NOT NULL,
    CONSTRAINT own_log_entries_pkey PRIMARY KEY (tenant_id, leaf_index),
    CONSTRAINT own_log_holds_an_entry_once UNIQUE (tenant_id, leaf_hash),
    CONSTRAINT own_log_entry_is_of_log FOREIGN KEY (tenant_id) REFERENCES attestor.own_logs ON DELETE RESTRICT
);
SELECT schema.isolate('attestor.own_log_entries');
SELECT schema.append_only('attestor.own_log_entries');
GRANT SELECT, INSERT ON attestor.own_log_entries TO muniment_app;

CREATE TABLE attestor.own_log_tiles (
    tenant_id uuid NOT NULL
        CONSTRAINT own_log_tile_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    level smallint NOT NULL CONSTRAINT own_log_level_is_of_a_tile CHECK (level >= 0 AND level <= 7),
    tile_index bigint NOT NULL CONSTRAINT own_log_tile_index_is_not_negative CHECK (tile_index >= 0),
    hashes bytea NOT NULL
        CONSTRAINT own_log_hashes_fill_a_tile_at_most
            CHECK (octet_length(hashes) >= 32 AND octet_length(hashes) <= 8192)
        CONSTRAINT own_log_hashes_are_whole CHECK (octet_length(hashes) % 32 = 0),
    CONSTRAINT own_log_tiles_pkey PRIMARY KEY (tenant_id, level, tile_index)
);
COMMENT ON TABLE attestor.own_log_tiles IS 'As ledger.tiles, of the log of our own.';
ALTER TABLE attestor.own_log_tiles ALTER COLUMN hashes SET STORAGE EXTERNAL;
SELECT schema.isolate('attestor.own_log_tiles');
GRANT SELECT, INSERT ON attestor.own_log_tiles TO muniment_app;
GRANT UPDATE (hashes) ON attestor.own_log_tiles TO muniment_app;
CREATE TRIGGER own_log_tile_only_grows BEFORE UPDATE ON attestor.own_log_tiles
    FOR EACH ROW
    WHEN (
        NEW.tenant_id <> OLD.tenant_id OR NEW.level <> OLD.level OR NEW.tile_index <> OLD.tile_index
        OR octet_length(NEW.hashes) <= octet_length(OLD.hashes)
        OR substr(NEW.hashes, 1, octet_length(OLD.hashes)) <> OLD.hashes
    )
    EXECUTE FUNCTION ledger.refuse_tree_change();
CREATE TRIGGER own_log_tile_stays BEFORE DELETE ON attestor.own_log_tiles
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_tree_change();
CREATE TRIGGER own_log_tiles_stay BEFORE TRUNCATE ON attestor.own_log_tiles
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_tree_change();
ALTER TABLE attestor.own_log_tiles ENABLE ALWAYS TRIGGER own_log_tile_only_grows;
ALTER TABLE attestor.own_log_tiles ENABLE ALWAYS TRIGGER own_log_tile_stays;
ALTER TABLE attestor.own_log_tiles ENABLE ALWAYS TRIGGER own_log_tiles_stay;

CREATE TABLE attestor.own_log_checkpoints (
    tenant_id uuid NOT NULL
        CONSTRAINT own_log_checkpoint_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    size bigint NOT NULL CONSTRAINT own_log_checkpoint_has_a_size CHECK (size > 0),
    root_hash bytea NOT NULL CONSTRAINT own_log_root_is_sha256 CHECK (octet_length(root_hash) = 32),
    note text NOT NULL CONSTRAINT own_log_note_is_short CHECK (octet_length(note) <= 65536),
    public_key bytea NOT NULL CONSTRAINT own_log_key_is_ed25519 CHECK (octet_length(public_key) = 32),
    signed_at timestamptz NOT NULL,
    CONSTRAINT own_log_checkpoints_pkey PRIMARY KEY (tenant_id, size)
);
SELECT schema.isolate('attestor.own_log_checkpoints');
SELECT schema.append_only('attestor.own_log_checkpoints');
GRANT SELECT, INSERT ON attestor.own_log_checkpoints TO muniment_app;

-- ---------------------------------------------------------------------------------------------- logs of others

CREATE TABLE attestor.rekor_logs (
    tenant_id uuid NOT NULL
        CONSTRAINT rekor_log_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    log_id uuid NOT NULL,
    log_name text NOT NULL
        CONSTRAINT rekor_log_name_has_a_size CHECK (octet_length(log_name) >= 1 AND octet_length(log_name) <= 100),
    shard_number integer NOT NULL CONSTRAINT rekor_shards_are_numbered_from_zero CHECK (shard_number >= 0),
    url text NOT NULL CONSTRAINT rekor_url_is_short CHECK (octet_length(url) <= 2048),
    api_version smallint NOT NULL CONSTRAINT rekor_version_is_known CHECK (api_version IN (1, 2)),
    origin text NOT NULL CONSTRAINT rekor_origin_is_short CHECK (octet_length(origin) <= 512),
    public_key bytea NOT NULL CONSTRAINT rekor_key_is_short CHECK (octet_length(public_key) <= 4096),
    anchored_ledgers text[] NOT NULL,
    state text NOT NULL
        CONSTRAINT rekor_state_is_known CHECK (state IN ('active', 'frozen', 'diverged', 'retired')),
    state_reason text,
    state_at timestamptz NOT NULL,
    -- The latest checkpoint that was found consistent with all before it.
    size bigint NOT NULL DEFAULT 0 CONSTRAINT rekor_size_is_not_negative CHECK (size >= 0),
    root_hash bytea,
    grown_at timestamptz,
    verified_at timestamptz,
    added_by text NOT NULL,
    added_at timestamptz NOT NULL,
    chronicle_entry_id text NOT NULL,
    CONSTRAINT rekor_logs_pkey PRIMARY KEY (tenant_id, log_id),
    CONSTRAINT rekor_shard_is_there_once UNIQUE (tenant_id, log_name, shard_number),
    CONSTRAINT rekor_checkpoint_is_whole CHECK ((size = 0) = (root_hash IS NULL))
);
COMMENT ON TABLE attestor.rekor_logs IS
    'Logs that are written to. Shards of a log follow one another: what one no longer takes goes to the next.';
SELECT schema.isolate('attestor.rekor_logs');
GRANT SELECT, INSERT ON attestor.rekor_logs TO muniment_app;
GRANT UPDATE (state, state_reason, state_at, size, root_hash, grown_at, verified_at) ON attestor.rekor_logs TO muniment_app;

CREATE TABLE attestor.rekor_checkpoints (
    tenant_id uuid NOT NULL,
    log_id uuid NOT NULL,
    size bigint NOT NULL CONSTRAINT rekor_checkpoint_size_is_not_negative CHECK (size >= 0),
    root_hash bytea NOT NULL CONSTRAINT rekor_root_is_sha256 CHECK (octet_length(root_hash) = 32),
    note text NOT NULL CONSTRAINT rekor_note_is_short CHECK (octet_length(note) <= 65536),
    is_consistent boolean NOT NULL,
    seen_at timestamptz NOT NULL,
    CONSTRAINT rekor_checkpoints_pkey PRIMARY KEY (tenant_id, log_id, size, root_hash),
    CONSTRAINT rekor_checkpoint_is_of_log FOREIGN KEY (tenant_id, log_id)
        REFERENCES attestor.rekor_logs ON DELETE RESTRICT
);
COMMENT ON TABLE attestor.rekor_checkpoints IS
    'What logs signed, as they signed it. Two of which one does not continue the other convict the log.';
SELECT schema.isolate('attestor.rekor_checkpoints');
SELECT schema.append_only('attestor.rekor_checkpoints');
GRANT SELECT, INSERT ON attestor.rekor_checkpoints TO muniment_app;

CREATE TABLE attestor.rekor_submissions (
    tenant_id uuid NOT NULL
        CONSTRAINT submission_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    submission_id uuid NOT NULL,
    log_name text NOT NULL,
    kind text NOT NULL CONSTRAINT submission_kind_is_known CHECK (kind IN ('hashedrekord', 'dsse', 'intoto')),
    -- What was signed: of a file or an envelope's signed bytes.
    digest bytea NOT NULL CONSTRAINT submission_digest_is_sha256 CHECK (octet_length(digest) = 32),
    request_digest bytea NOT NULL CONSTRAINT submission_request_is_sha256 CHECK (octet_length(request_digest) = 32),
    request bytea NOT NULL CONSTRAINT submission_request_is_small CHECK (octet_length(request) <= 1048576),
    subject text NOT NULL CONSTRAINT submission_subject_is_short CHECK (octet_length(subject) <= 2048),
    state text NOT NULL CONSTRAINT submission_state_is_known CHECK (state IN ('queued', 'logged', 'refused')),
    attempt_count integer NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL,
    last_error text CONSTRAINT submission_error_is_short CHECK (octet_length(last_error) <= 4096),
    submitted_by text NOT NULL,
    submitted_at timestamptz NOT NULL,
    ended_at timestamptz,
    log_id uuid,
    log_index bigint,
    leaf_hash bytea,
    -- The log's own answer: a TransparencyLogEntry.
    entry bytea CONSTRAINT submission_entry_is_small CHECK (octet_length(entry) <= 4194304),
    verified_at timestamptz,
    chronicle_entry_id text NOT NULL,
    CONSTRAINT rekor_submissions_pkey PRIMARY KEY (tenant_id, submission_id),
    CONSTRAINT submission_is_queued_once UNIQUE (tenant_id, log_name, request_digest),
    CONSTRAINT submission_is_logged_in_log FOREIGN KEY (tenant_id, log_id)
        REFERENCES attestor.rekor_logs ON DELETE RESTRICT,
    CONSTRAINT logged_submission_is_whole CHECK (
        (state = 'logged') = (log_id IS NOT NULL) AND (state = 'logged') = (log_index IS NOT NULL)
        AND (state = 'logged') = (entry IS NOT NULL) AND (state = 'logged') = (leaf_hash IS NOT NULL)
    )
);
COMMENT ON TABLE attestor.rekor_submissions IS
    'What is to be in a log, or is. A row is there before anything is sent, and is logged only with a proof that was verified.';
CREATE INDEX rekor_submissions_queued ON attestor.rekor_submissions (tenant_id, log_name, next_attempt_at, submission_id)
    WHERE state = 'queued';
CREATE INDEX rekor_submissions_to_verify ON attestor.rekor_submissions (tenant_id, log_id, verified_at, submission_id)
    WHERE state = 'logged';
CREATE INDEX rekor_submissions_by_digest ON attestor.rekor_submissions (tenant_id, digest);
SELECT schema.isolate('attestor.rekor_submissions');
GRANT SELECT, INSERT ON attestor.rekor_submissions TO muniment_app;
GRANT UPDATE (
    state, attempt_count, next_attempt_at, last_error, ended_at, log_id, log_index, leaf_hash, entry, verified_at
) ON attestor.rekor_submissions TO muniment_app;

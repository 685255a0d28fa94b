-- What: identities that are watched for in transparency logs, how far each log has been read for a tenant, what was found, and
-- entries that could not be read.
-- Why: whoever signs with a stolen key or in another's name leaves an entry that only somebody who looks will see. What was
-- found and how far was read are one transaction, so that nothing is skipped or found twice.
-- Locks: none but on the new tables, and SHARE ROW EXCLUSIVE on access.tenants for as long as foreign keys take.

CREATE SCHEMA watchlist;
GRANT USAGE ON SCHEMA watchlist TO muniment_app;

CREATE TABLE watchlist.identities (
    tenant_id uuid NOT NULL
        CONSTRAINT watched_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    identity_id uuid NOT NULL,
    identity_name text NOT NULL
        CONSTRAINT watched_name_has_a_size CHECK (octet_length(identity_name) >= 1 AND octet_length(identity_name) <= 100),
    field text NOT NULL CONSTRAINT watched_field_is_known CHECK (field IN ('issuer', 'san', 'key')),
    match text NOT NULL CONSTRAINT watched_match_is_known CHECK (match IN ('exact', 'prefix', 'glob')),
    pattern text NOT NULL
        CONSTRAINT watched_pattern_has_a_size CHECK (octet_length(pattern) >= 1 AND octet_length(pattern) <= 1000),
    severity text NOT NULL
        CONSTRAINT watched_severity_is_known CHECK (severity IN ('info', 'low', 'medium', 'high', 'critical')),
    scope text[] NOT NULL,
    dedup_seconds integer NOT NULL CONSTRAINT watched_window_is_not_negative CHECK (dedup_seconds >= 0),
    suppressed_until timestamptz,
    is_retired boolean NOT NULL DEFAULT false,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL,
    chronicle_entry_id text NOT NULL,
    CONSTRAINT identities_pkey PRIMARY KEY (tenant_id, identity_id),
    CONSTRAINT watched_name_is_there_once UNIQUE (tenant_id, identity_name)
);
COMMENT ON COLUMN watchlist.identities.scope IS 'Names of logs; empty for all of them.';
SELECT schema.isolate('watchlist.identities');
GRANT SELECT, INSERT ON watchlist.identities TO muniment_app;
GRANT UPDATE (
    field, match, pattern, severity, scope, dedup_seconds, suppressed_until, is_retired, changed_by, changed_at,
    chronicle_entry_id
) ON watchlist.identities TO muniment_app;

CREATE TABLE watchlist.cursors (
    tenant_id uuid NOT NULL,
    log_id uuid NOT NULL,
    -- How many entries of the log were read, and the roots of the complete subtrees of these: what they prove is held against.
    size bigint NOT NULL CONSTRAINT cursor_is_not_negative CHECK (size >= 0),
    subtrees bytea NOT NULL CONSTRAINT cursor_subtrees_are_whole CHECK (octet_length(subtrees) % 32 = 0),
    began_at bigint NOT NULL,
    moved_at timestamptz NOT NULL,
    CONSTRAINT cursors_pkey PRIMARY KEY (tenant_id, log_id),
    CONSTRAINT cursor_is_of_log FOREIGN KEY (tenant_id, log_id) REFERENCES attestor.rekor_logs ON DELETE RESTRICT
);
SELECT schema.isolate('watchlist.cursors');
GRANT SELECT, INSERT ON watchlist.cursors TO muniment_app;
GRANT UPDATE (size, subtrees, moved_at) ON watchlist.cursors TO muniment_app;

CREATE TABLE watchlist.hits (
    tenant_id uuid NOT NULL,
    hit_id uuid NOT NULL,
    identity_id uuid NOT NULL,
    log_id uuid NOT NULL,
    leaf_index bigint NOT NULL,
    leaf_hash bytea NOT NULL CONSTRAINT hit_leaf_is_sha256 CHECK (octet_length(leaf_hash) = 32),
    found text NOT NULL CONSTRAINT hit_value_is_short CHECK (octet_length(found) <= 4096),
    severity text NOT NULL,
    -- Why nobody was told: 'suppressed', or 'repeated' within the window.
    quiet text CONSTRAINT hit_silence_is_known CHECK (quiet IN ('suppressed', 'repeated')),
    found_at timestamptz NOT NULL,
    chronicle_entry_id text NOT NULL,
    CONSTRAINT hits_pkey PRIMARY KEY (tenant_id, hit_id),
    CONSTRAINT hit_is_found_once UNIQUE (tenant_id, log_id, leaf_index, identity_id),
    CONSTRAINT hit_is_of_identity FOREIGN KEY (tenant_id, identity_id)
        REFERENCES watchlist.identities ON DELETE RESTRICT,
    CONSTRAINT hit_is_in_log FOREIGN KEY (tenant_id, log_id) REFERENCES attestor.rekor_logs ON DELETE RESTRICT
);
CREATE INDEX hits_by_identity ON watchlist.hits (tenant_id, identity_id, found_at DESC);
SELECT schema.isolate('watchlist.hits');
SELECT schema.append_only('watchlist.hits');
GRANT SELECT, INSERT ON watchlist.hits TO muniment_app;

CREATE TABLE watchlist.parked (
    tenant_id uuid NOT NULL,
    log_id uuid NOT NULL,
    leaf_index bigint NOT NULL,
    reason text NOT NULL CONSTRAINT parked_reason_is_short CHECK (octet_length(reason) <= 4096),
    parked_at timestamptz NOT NULL,
    CONSTRAINT parked_pkey PRIMARY KEY (tenant_id, log_id, leaf_index),
    CONSTRAINT parked_is_in_log FOREIGN KEY (tenant_id, log_id) REFERENCES attestor.rekor_logs ON DELETE RESTRICT
);
COMMENT ON TABLE watchlist.parked IS 'Entries that could not be read for what they are: they are told of, and hold nothing up.';
SELECT schema.isolate('watchlist.parked');
SELECT schema.append_only('watchlist.parked');
GRANT SELECT, INSERT ON watchlist.parked TO muniment_app;

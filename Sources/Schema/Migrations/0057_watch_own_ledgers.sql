-- What: our own ledgers under watch beside logs of others; identities by regular expression; and notification routes that ask to
-- be told of who was found and of logs that are not to be trusted.
-- Why: who acts with a stolen key leaves a trace here first. A ledger is no log with a row of its own, so what was read is known
-- by `source`: the log's identifier, or the ledger's name.
-- Locks: ACCESS EXCLUSIVE on the watchlist's tables while they are written anew, and on drift.notification_routes while its rows
-- are checked.

ALTER TABLE watchlist.identities
    DROP CONSTRAINT watched_match_is_known,
    ADD CONSTRAINT watched_match_is_known CHECK (match IN ('exact', 'prefix', 'glob', 'regex'));
COMMENT ON COLUMN watchlist.identities.scope IS
    'Names of logs, or of our ledgers as ledger:audit; empty for all of them.';

ALTER TABLE watchlist.cursors DROP CONSTRAINT cursors_pkey;
ALTER TABLE watchlist.cursors
    ALTER COLUMN log_id DROP NOT NULL,
    ADD COLUMN ledger text CONSTRAINT cursor_ledger_is_known CHECK (ledger IN ('audit', 'chronicle', 'verdicts')),
    ADD CONSTRAINT cursor_is_of_one_source CHECK ((log_id IS NULL) <> (ledger IS NULL)),
    ADD COLUMN source text NOT NULL GENERATED ALWAYS AS (coalesce(log_id::text, ledger)) STORED,
    ADD CONSTRAINT cursors_pkey PRIMARY KEY (tenant_id, source);

ALTER TABLE watchlist.hits DROP CONSTRAINT hit_is_found_once;
ALTER TABLE watchlist.hits
    ALTER COLUMN log_id DROP NOT NULL,
    ADD COLUMN ledger text CONSTRAINT hit_ledger_is_known CHECK (ledger IN ('audit', 'chronicle', 'verdicts')),
    ADD CONSTRAINT hit_is_of_one_source CHECK ((log_id IS NULL) <> (ledger IS NULL)),
    ADD COLUMN source text NOT NULL GENERATED ALWAYS AS (coalesce(log_id::text, ledger)) STORED,
    ADD CONSTRAINT hit_is_found_once UNIQUE (tenant_id, source, leaf_index, identity_id);

ALTER TABLE watchlist.parked DROP CONSTRAINT parked_pkey;
ALTER TABLE watchlist.parked
    ALTER COLUMN log_id DROP NOT NULL,
    ADD COLUMN ledger text CONSTRAINT parked_ledger_is_known CHECK (ledger IN ('audit', 'chronicle', 'verdicts')),
    ADD CONSTRAINT parked_is_of_one_source CHECK ((log_id IS NULL) <> (ledger IS NULL)),
    ADD COLUMN source text NOT NULL GENERATED ALWAYS AS (coalesce(log_id::text, ledger)) STORED,
    ADD CONSTRAINT parked_pkey PRIMARY KEY (tenant_id, source, leaf_index);
COMMENT ON TABLE watchlist.parked IS
    'Entries that could not be read for what they are, or of which an expression did not end whether it matches: they are told of, '
    'and hold nothing up.';
CREATE INDEX parked_by_age ON watchlist.parked (tenant_id, parked_at DESC);

ALTER TABLE drift.notification_routes
    DROP CONSTRAINT events_are_known,
    ADD CONSTRAINT events_are_known CHECK (
        events <@ ARRAY[
            'opened', 'reopened', 'acknowledged', 'accepted', 'accepted_expired', 'resolved', 'run_failed',
            'rotation_failed', 'secret_id_reused', 'watchlist_hit', 'log_alarm'
        ]
    );

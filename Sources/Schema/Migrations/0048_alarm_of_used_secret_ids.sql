-- What: which SecretIDs had their last use, and whether one of them was shown again since; routes can ask to be told of it.
-- Why: who shows a SecretID for one use a second time has stolen it, or finds that somebody else has. Without a row it looks
-- like any wrong one.
-- Locks: none but on the new table, on access.roles for no longer than a foreign key takes, and ACCESS EXCLUSIVE on
-- drift.notification_routes while its rows are checked.

CREATE TABLE access.used_secret_ids (
    tenant_id uuid NOT NULL,
    approle_id uuid NOT NULL,
    secret_id_hash bytea NOT NULL
        CONSTRAINT used_secret_id_is_an_hmac CHECK (octet_length(secret_id_hash) = 32),
    use_id uuid NOT NULL,
    secret_id_accessor text COLLATE "C" NOT NULL,
    used_at timestamptz NOT NULL,
    used_from text NOT NULL
        CONSTRAINT used_from_has_a_length CHECK (octet_length(used_from) <= 255),
    shown_count bigint NOT NULL DEFAULT 0
        CONSTRAINT used_secret_id_shown_count_is_not_negative CHECK (shown_count >= 0),
    told_at timestamptz,
    CONSTRAINT used_secret_ids_pkey PRIMARY KEY (tenant_id, approle_id, secret_id_hash),
    CONSTRAINT used_secret_id_belongs_to_role FOREIGN KEY (tenant_id, approle_id)
        REFERENCES access.roles ON DELETE CASCADE
);
COMMENT ON TABLE access.used_secret_ids IS
    'SecretIDs after their last use, by their HMAC, for thirty days: one that is shown again is an alarm.';
COMMENT ON COLUMN access.used_secret_ids.shown_count IS 'How often it was shown since.';
COMMENT ON COLUMN access.used_secret_ids.told_at IS 'When the chronicle was told of that last; at most once an hour.';
CREATE INDEX used_secret_ids_by_age ON access.used_secret_ids (tenant_id, used_at);
SELECT schema.isolate('access.used_secret_ids');
GRANT SELECT, INSERT, DELETE ON access.used_secret_ids TO muniment_app;
GRANT UPDATE (use_id, secret_id_accessor, used_at, used_from, shown_count, told_at) ON access.used_secret_ids TO muniment_app;

ALTER TABLE drift.notification_routes
    DROP CONSTRAINT events_are_known,
    ADD CONSTRAINT events_are_known CHECK (
        events <@ ARRAY[
            'opened', 'reopened', 'acknowledged', 'accepted', 'accepted_expired', 'resolved', 'run_failed',
            'rotation_failed', 'secret_id_reused'
        ]
    );

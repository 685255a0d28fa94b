-- What: who is told of findings by mail or webhook, what waits to be told, and what became of it.
-- Why: somebody must hear of drift without looking; once for each finding and state, together with others where they like.
-- Locks: none but on the new tables, and ACCESS EXCLUSIVE on access.tenants and drift's tables for no longer than their
-- foreign keys take.

CREATE TABLE drift.notification_routes (
    tenant_id uuid NOT NULL
        CONSTRAINT notification_route_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    notification_route_id uuid NOT NULL,
    route_name text NOT NULL
        CONSTRAINT route_name_has_a_length CHECK (char_length(route_name) BETWEEN 1 AND 100),
    channel text NOT NULL CONSTRAINT channel_is_known CHECK (channel IN ('email', 'webhook')),
    address text NOT NULL CONSTRAINT address_has_a_length CHECK (char_length(address) BETWEEN 1 AND 254),
    events text[] NOT NULL CONSTRAINT events_are_known CHECK (
        events <@ ARRAY['opened', 'reopened', 'acknowledged', 'accepted', 'accepted_expired', 'resolved', 'run_failed']
    ),
    severities text[] NOT NULL CONSTRAINT severities_are_known CHECK (severities <@ ARRAY['high', 'medium', 'low']),
    baselines uuid[] NOT NULL,
    subject_types text[] NOT NULL,
    digest_seconds integer NOT NULL CONSTRAINT digest_is_known CHECK (digest_seconds IN (0, 3600, 86400)),
    is_enabled boolean NOT NULL,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL,
    removed_at timestamptz,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT notification_routes_pkey PRIMARY KEY (tenant_id, notification_route_id)
);
COMMENT ON TABLE drift.notification_routes IS 'Who is told of which findings, and how soon.';
COMMENT ON COLUMN drift.notification_routes.address IS
    'A mail address, or the name of a webhook; of an address its domain alone once the route is removed.';
COMMENT ON COLUMN drift.notification_routes.baselines IS 'Empty: all.';
COMMENT ON COLUMN drift.notification_routes.digest_seconds IS '0: at once; else what happened since is told together.';
CREATE UNIQUE INDEX route_name_is_unique ON drift.notification_routes (tenant_id, route_name) WHERE removed_at IS NULL;
SELECT schema.isolate('drift.notification_routes');
GRANT SELECT, INSERT ON drift.notification_routes TO muniment_app;
GRANT UPDATE (address, is_enabled, removed_at, chronicle_entry_id) ON drift.notification_routes TO muniment_app;

CREATE TABLE drift.notices (
    tenant_id uuid NOT NULL,
    notification_route_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    event text NOT NULL,
    state text NOT NULL,
    state_at timestamptz NOT NULL,
    moved_at timestamptz NOT NULL,
    is_pending boolean NOT NULL,
    told_state text,
    CONSTRAINT notices_pkey PRIMARY KEY (tenant_id, notification_route_id, subject_id),
    CONSTRAINT notice_is_for_route FOREIGN KEY (tenant_id, notification_route_id)
        REFERENCES drift.notification_routes ON DELETE RESTRICT
);
COMMENT ON TABLE drift.notices IS
    'What a route is to be told of a finding or a run, written in the transaction that moved it: the latest state alone, and '
    'not again what it was told last.';
COMMENT ON COLUMN drift.notices.subject_id IS 'Of a finding, or of a run that failed: that one stays until it is told.';
COMMENT ON COLUMN drift.notices.state_at IS 'Since when it is in this state.';
COMMENT ON COLUMN drift.notices.moved_at IS 'When the first of what waits happened: it goes with the digest of that hour or day.';
CREATE INDEX notices_pending ON drift.notices (tenant_id, notification_route_id, moved_at) WHERE is_pending;
SELECT schema.isolate('drift.notices');
GRANT SELECT, INSERT, DELETE ON drift.notices TO muniment_app;
GRANT UPDATE (event, state, state_at, moved_at, is_pending, told_state) ON drift.notices TO muniment_app;

CREATE TABLE drift.notification_messages (
    tenant_id uuid NOT NULL,
    notification_message_id uuid NOT NULL,
    notification_route_id uuid NOT NULL,
    items jsonb NOT NULL CONSTRAINT items_are_a_list CHECK (jsonb_typeof(items) = 'array'),
    item_count integer NOT NULL,
    state text NOT NULL CONSTRAINT message_state_is_known CHECK (state IN ('waiting', 'sent', 'parked')),
    attempt_count integer NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL,
    answer text,
    created_at timestamptz NOT NULL,
    ended_at timestamptz,
    CONSTRAINT notification_messages_pkey PRIMARY KEY (tenant_id, notification_message_id),
    CONSTRAINT message_is_for_route FOREIGN KEY (tenant_id, notification_route_id)
        REFERENCES drift.notification_routes ON DELETE RESTRICT
);
COMMENT ON TABLE drift.notification_messages IS
    'What is told together, with the identifier that it has however often it is sent, and what became of it; of a route the '
    'last fifty that ended.';
CREATE INDEX messages_waiting ON drift.notification_messages (tenant_id, notification_route_id, next_attempt_at)
    WHERE state = 'waiting';
CREATE INDEX messages_by_route ON drift.notification_messages
    (tenant_id, notification_route_id, notification_message_id DESC);
SELECT schema.isolate('drift.notification_messages');
GRANT SELECT, INSERT, DELETE ON drift.notification_messages TO muniment_app;
GRANT UPDATE (state, attempt_count, next_attempt_at, answer, ended_at) ON drift.notification_messages TO muniment_app;

-- What: the feed that the projector keeps of each tenant's chronicle, the sources outside that feed the chronicle, and
-- the events of theirs that could not be taken.
-- Why: what happened is asked for by type, subject and time, which a ledger can't answer; what happens elsewhere belongs
-- on the same record, and one event that can't be read must not stop those behind it.
-- Locks: none on existing tables but the catalogue's (foreign keys to access.tenants).

-- ---------------------------------------------------------------------------------------------- the feed

CREATE TABLE chronicle.events (
    tenant_id uuid NOT NULL
        CONSTRAINT event_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    leaf_index bigint NOT NULL CONSTRAINT leaf_index_is_not_negative CHECK (leaf_index >= 0),
    entry_id uuid NOT NULL,
    type text NOT NULL,
    source text,
    subject text,
    received_from text,
    actor text,
    happened_at timestamptz,
    appended_at timestamptz NOT NULL,
    CONSTRAINT events_pkey PRIMARY KEY (tenant_id, leaf_index),
    -- Above 2,704 bytes an index would refuse them.
    CONSTRAINT attributes_fit_an_index CHECK (
        octet_length(type) <= 1024 AND octet_length(source) <= 1024 AND octet_length(subject) <= 1024
        AND octet_length(received_from) <= 1024 AND octet_length(actor) <= 1024
    )
);
COMMENT ON TABLE chronicle.events IS
    'What the entries of the ledger chronicle tell, one row an entry: a projection that the projector alone writes, and '
    'that can be made anew from the entries at any time.';
COMMENT ON COLUMN chronicle.events.type IS
    'The event''s own type; erased where the entry''s bytes were erased, unreadable where they are no entry.';
COMMENT ON COLUMN chronicle.events.source IS 'The event''s own source (CloudEvents), a URI reference.';
COMMENT ON COLUMN chronicle.events.received_from IS
    'The source outside that handed the event in; null for what happened here.';
COMMENT ON COLUMN chronicle.events.actor IS 'Who did it or handed it in, by DID or name.';
COMMENT ON COLUMN chronicle.events.happened_at IS 'When it happened, as the event says.';
CREATE INDEX events_by_type ON chronicle.events (tenant_id, type, leaf_index);
CREATE INDEX events_by_subject ON chronicle.events (tenant_id, subject, leaf_index);
CREATE INDEX events_by_source ON chronicle.events (tenant_id, received_from, source, leaf_index);
CREATE INDEX events_by_time ON chronicle.events (tenant_id, happened_at);
SELECT schema.isolate('chronicle.events');
GRANT SELECT, INSERT, DELETE ON chronicle.events TO muniment_app;
GRANT UPDATE (type, source, subject, received_from, actor, happened_at) ON chronicle.events TO muniment_app;

CREATE TABLE chronicle.event_counts (
    tenant_id uuid NOT NULL
        CONSTRAINT count_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    received_from text NOT NULL,
    type text NOT NULL,
    event_count bigint NOT NULL CONSTRAINT event_count_is_not_negative CHECK (event_count >= 0),
    CONSTRAINT event_counts_pkey PRIMARY KEY (tenant_id, received_from, type)
);
COMMENT ON TABLE chronicle.event_counts IS
    'How many events of each type there are, kept by the projector together with chronicle.events.';
COMMENT ON COLUMN chronicle.event_counts.received_from IS 'As in chronicle.events; empty for what happened here.';
SELECT schema.isolate('chronicle.event_counts');
GRANT SELECT, INSERT, DELETE ON chronicle.event_counts TO muniment_app;
GRANT UPDATE (event_count) ON chronicle.event_counts TO muniment_app;

-- ---------------------------------------------------------------------------------------------- sources

CREATE TABLE chronicle.sources (
    tenant_id uuid NOT NULL
        CONSTRAINT source_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    name text NOT NULL CONSTRAINT name_is_short CHECK (octet_length(name) BETWEEN 1 AND 100),
    kind text NOT NULL CONSTRAINT kind_is_known CHECK (kind IN ('ndjson', 'push', 'log')),
    settings jsonb NOT NULL,
    is_enabled boolean NOT NULL DEFAULT true,
    created_by text NOT NULL,
    chronicle_entry_id uuid NOT NULL,
    failure text,
    failed_at timestamptz CONSTRAINT failure_has_its_time CHECK ((failed_at IS NULL) = (failure IS NULL)),
    inserted_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT sources_pkey PRIMARY KEY (tenant_id, name)
);
COMMENT ON TABLE chronicle.sources IS
    'Where events come from that happened elsewhere. How far each has been read is in chronicle.projector_checkpoint, '
    'under source/<name>.';
COMMENT ON COLUMN chronicle.sources.failure IS
    'Why it can''t be read at present; null while it can. Kept for those who look, and decided by nothing else.';
SELECT schema.isolate('chronicle.sources');
GRANT SELECT, INSERT ON chronicle.sources TO muniment_app;
GRANT UPDATE (is_enabled, failure, failed_at, updated_at) ON chronicle.sources TO muniment_app;

CREATE TABLE chronicle.parked_events (
    tenant_id uuid NOT NULL,
    parked_id uuid NOT NULL,
    source_name text NOT NULL,
    position text NOT NULL,
    reason text NOT NULL,
    body bytea,
    digest bytea NOT NULL CONSTRAINT digest_is_sha256 CHECK (octet_length(digest) = 32),
    size_bytes bigint NOT NULL CONSTRAINT size_is_not_negative CHECK (size_bytes >= 0),
    parked_at timestamptz NOT NULL,
    replayed_at timestamptz,
    CONSTRAINT parked_events_pkey PRIMARY KEY (tenant_id, parked_id),
    CONSTRAINT parked_event_is_of_a_source FOREIGN KEY (tenant_id, source_name)
        REFERENCES chronicle.sources ON DELETE RESTRICT,
    CONSTRAINT parked_once UNIQUE (tenant_id, source_name, position, digest),
    CONSTRAINT digest_is_of_the_body CHECK (body IS NULL OR digest = sha256(body))
);
COMMENT ON TABLE chronicle.parked_events IS
    'What a source handed in and could not be recorded, with the reason; the feed went on behind it.';
COMMENT ON COLUMN chronicle.parked_events.position IS
    'Where it stood in its source: a byte offset, a leaf index, or for what was pushed the event''s identifier.';
COMMENT ON COLUMN chronicle.parked_events.body IS
    'The event as it came; null where it was larger than any event may be, and only its digest is known.';
CREATE INDEX parked_events_waiting ON chronicle.parked_events (tenant_id, source_name, parked_id)
    WHERE replayed_at IS NULL;
SELECT schema.isolate('chronicle.parked_events');
GRANT SELECT, INSERT ON chronicle.parked_events TO muniment_app;
GRANT UPDATE (reason, replayed_at) ON chronicle.parked_events TO muniment_app;

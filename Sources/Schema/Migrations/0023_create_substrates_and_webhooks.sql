-- What: webhooks, which tell a tenant's events to addresses outside, and the last deliveries of each; substrates, which
-- decide ceremonies in the place of the built-in quorum, and what is known of their clusters.
-- Why: who waits for a step of a ceremony shall not have to ask again and again; what was told, when, and with which
-- answer is to be seen where the webhook is. Where a cluster's people decide, what they decided is to stand on the record.
-- Locks: SHARE ROW EXCLUSIVE on access.callers, so that no rights are changed meanwhile; else none on existing tables but
-- the catalogue's (foreign keys to access.tenants).

CREATE TABLE chronicle.webhooks (
    tenant_id uuid NOT NULL
        CONSTRAINT webhook_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    webhook_id uuid NOT NULL,
    name text NOT NULL CONSTRAINT name_is_short CHECK (octet_length(name) BETWEEN 1 AND 100),
    url text NOT NULL CONSTRAINT url_is_short CHECK (octet_length(url) BETWEEN 1 AND 2048),
    types text[] NOT NULL CONSTRAINT types_are_few CHECK (cardinality(types) BETWEEN 1 AND 50),
    state text NOT NULL DEFAULT 'active'
        CONSTRAINT webhook_state_is_known CHECK (state IN ('active', 'paused', 'removed')),
    pause_reason text CONSTRAINT pause_has_its_reason CHECK ((state = 'paused') = (pause_reason IS NOT NULL)),
    key_id text,
    sealed_secret bytea CONSTRAINT removed_webhook_has_no_secret
        CHECK ((state = 'removed') = (sealed_secret IS NULL)),
    next_leaf_index bigint NOT NULL CONSTRAINT next_leaf_index_is_not_negative CHECK (next_leaf_index >= 0),
    failure_count integer NOT NULL DEFAULT 0 CONSTRAINT failure_count_is_not_negative CHECK (failure_count >= 0),
    failing_since timestamptz CONSTRAINT failing_says_since_when CHECK ((failure_count = 0) = (failing_since IS NULL)),
    next_attempt_at timestamptz,
    delivery_count bigint NOT NULL DEFAULT 0 CONSTRAINT delivery_count_is_not_negative CHECK (delivery_count >= 0),
    created_by text NOT NULL,
    chronicle_entry_id uuid NOT NULL,
    inserted_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT webhooks_pkey PRIMARY KEY (tenant_id, webhook_id)
);
COMMENT ON TABLE chronicle.webhooks IS
    'Addresses outside to which the chronicle''s events are told, in their order. Removed ones stay, without their secret.';
COMMENT ON COLUMN chronicle.webhooks.types IS
    'Which events: types as they are, or their beginning with .* behind it; * is all.';
COMMENT ON COLUMN chronicle.webhooks.sealed_secret IS
    'What messages are signed with, encrypted with the tenant''s key (Documents/formats/kept-files.md).';
COMMENT ON COLUMN chronicle.webhooks.next_leaf_index IS 'All entries before it were told, or are not asked for.';
COMMENT ON COLUMN chronicle.webhooks.failure_count IS 'Attempts that failed since one that did not.';
COMMENT ON COLUMN chronicle.webhooks.next_attempt_at IS 'Nothing is told before; null: at once.';
COMMENT ON COLUMN chronicle.webhooks.delivery_count IS 'All attempts ever, tests among them: the number of the next one.';
CREATE UNIQUE INDEX one_webhook_a_name ON chronicle.webhooks (tenant_id, name) WHERE state <> 'removed';
SELECT schema.isolate('chronicle.webhooks');
GRANT SELECT, INSERT ON chronicle.webhooks TO muniment_app;
GRANT UPDATE (
    state, pause_reason, key_id, sealed_secret, next_leaf_index, failure_count, failing_since, next_attempt_at,
    delivery_count, updated_at
) ON chronicle.webhooks TO muniment_app;

CREATE TABLE chronicle.webhook_deliveries (
    tenant_id uuid NOT NULL,
    webhook_id uuid NOT NULL,
    slot integer NOT NULL CONSTRAINT slot_is_one_of_fifty CHECK (slot BETWEEN 0 AND 49),
    delivery_number bigint NOT NULL CONSTRAINT delivery_number_is_not_negative CHECK (delivery_number >= 0),
    message_id uuid NOT NULL,
    event_type text NOT NULL,
    leaf_index bigint,
    attempt integer NOT NULL CONSTRAINT attempt_starts_at_one CHECK (attempt >= 1),
    attempted_at timestamptz NOT NULL,
    duration_ms integer NOT NULL CONSTRAINT duration_is_not_negative CHECK (duration_ms >= 0),
    status integer,
    error text,
    excerpt text CONSTRAINT excerpt_is_short CHECK (char_length(excerpt) <= 200),
    CONSTRAINT webhook_deliveries_pkey PRIMARY KEY (tenant_id, webhook_id, slot),
    CONSTRAINT delivery_is_of_a_webhook FOREIGN KEY (tenant_id, webhook_id)
        REFERENCES chronicle.webhooks ON DELETE RESTRICT
);
COMMENT ON TABLE chronicle.webhook_deliveries IS
    'The last fifty attempts of each webhook: the next one takes the place of the oldest.';
COMMENT ON COLUMN chronicle.webhook_deliveries.message_id IS 'The entry''s identifier, or a test''s own.';
COMMENT ON COLUMN chronicle.webhook_deliveries.leaf_index IS 'Of the entry that was told; null for a test.';
COMMENT ON COLUMN chronicle.webhook_deliveries.error IS 'Why it failed; null: it did not.';
COMMENT ON COLUMN chronicle.webhook_deliveries.excerpt IS 'How the answer to a failed attempt begins, where it is text.';
SELECT schema.isolate('chronicle.webhook_deliveries');
GRANT SELECT, INSERT ON chronicle.webhook_deliveries TO muniment_app;
GRANT UPDATE (
    delivery_number, message_id, event_type, leaf_index, attempt, attempted_at, duration_ms, status, error, excerpt
) ON chronicle.webhook_deliveries TO muniment_app;

-- ---------------------------------------------------------------------------------------------- substrates

CREATE TABLE custody.substrates (
    tenant_id uuid NOT NULL
        CONSTRAINT substrate_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    substrate_id uuid NOT NULL,
    substrate_name text NOT NULL CONSTRAINT substrate_is_named CHECK (substrate_name <> ''),
    kind text NOT NULL CONSTRAINT substrate_kind_is_known CHECK (kind IN ('kubernetes')),
    address text NOT NULL,
    namespace text NOT NULL,
    credential_file text,
    authority_file text,
    added_by text NOT NULL,
    added_at timestamptz NOT NULL,
    removed_at timestamptz,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT substrates_pkey PRIMARY KEY (tenant_id, substrate_id)
);
COMMENT ON TABLE custody.substrates IS
    'Who decides ceremonies in the place of the built-in quorum. Removed ones stay, and decide what was opened with them.';
COMMENT ON COLUMN custody.substrates.credential_file IS 'Where the credential is: the path of a file, never what it holds.';
CREATE UNIQUE INDEX one_substrate_decides ON custody.substrates (tenant_id) WHERE removed_at IS NULL;
SELECT schema.isolate('custody.substrates');
GRANT SELECT, INSERT ON custody.substrates TO muniment_app;
GRANT UPDATE (removed_at) ON custody.substrates TO muniment_app;

CREATE TABLE custody.ceremony_substrates (
    tenant_id uuid NOT NULL,
    ceremony_id uuid NOT NULL,
    substrate_id uuid NOT NULL,
    CONSTRAINT ceremony_substrates_pkey PRIMARY KEY (tenant_id, ceremony_id),
    CONSTRAINT decided_ceremony_is_one FOREIGN KEY (tenant_id, ceremony_id)
        REFERENCES custody.ceremonies ON DELETE RESTRICT,
    CONSTRAINT deciding_substrate_is_one FOREIGN KEY (tenant_id, substrate_id)
        REFERENCES custody.substrates ON DELETE RESTRICT
);
COMMENT ON TABLE custody.ceremony_substrates IS 'Which ceremonies a substrate decides; all others the built-in quorum does.';
SELECT schema.isolate('custody.ceremony_substrates');
SELECT schema.append_only('custody.ceremony_substrates');
GRANT SELECT, INSERT ON custody.ceremony_substrates TO muniment_app;

CREATE TABLE custody.substrate_watches (
    tenant_id uuid NOT NULL,
    substrate_id uuid NOT NULL,
    resource_version text,
    last_heard_at timestamptz,
    failure text,
    failed_at timestamptz CONSTRAINT watch_failure_has_its_time CHECK ((failed_at IS NULL) = (failure IS NULL)),
    CONSTRAINT substrate_watches_pkey PRIMARY KEY (tenant_id, substrate_id),
    CONSTRAINT watch_is_of_a_substrate FOREIGN KEY (tenant_id, substrate_id)
        REFERENCES custody.substrates ON DELETE RESTRICT
);
COMMENT ON TABLE custody.substrate_watches IS
    'How far each cluster was heard. No projection: it follows from the cluster.';
COMMENT ON COLUMN custody.substrate_watches.resource_version IS
    'From which the watch goes on, as the API server gave it; null: it lists first.';
SELECT schema.isolate('custody.substrate_watches');
GRANT SELECT, INSERT ON custody.substrate_watches TO muniment_app;
GRANT UPDATE (resource_version, last_heard_at, failure, failed_at) ON custody.substrate_watches TO muniment_app;

CREATE TABLE custody.substrate_resources (
    tenant_id uuid NOT NULL,
    substrate_id uuid NOT NULL,
    uid text NOT NULL,
    name text NOT NULL,
    resource_version text NOT NULL,
    ceremony_id uuid,
    is_gone boolean NOT NULL,
    is_decided boolean NOT NULL DEFAULT false,
    problem text,
    seen_at timestamptz NOT NULL,
    CONSTRAINT substrate_resources_pkey PRIMARY KEY (tenant_id, substrate_id, uid),
    CONSTRAINT resource_is_of_a_substrate FOREIGN KEY (tenant_id, substrate_id)
        REFERENCES custody.substrates ON DELETE RESTRICT,
    CONSTRAINT resource_is_of_a_ceremony FOREIGN KEY (tenant_id, ceremony_id)
        REFERENCES custody.ceremonies ON DELETE RESTRICT
);
COMMENT ON TABLE custody.substrate_resources IS
    'The custom resources of each cluster as they were last seen, by uid. No projection: it follows from the cluster, and '
    'what counts of it is told by the entry of the ceremony''s step.';
COMMENT ON COLUMN custody.substrate_resources.is_decided IS 'Its decision moved the ceremony.';
COMMENT ON COLUMN custody.substrate_resources.problem IS 'Why it could not be taken as it was last seen.';
CREATE INDEX substrate_resources_by_ceremony ON custody.substrate_resources (tenant_id, ceremony_id);
SELECT schema.isolate('custody.substrate_resources');
GRANT SELECT, INSERT ON custody.substrate_resources TO muniment_app;
GRANT UPDATE (resource_version, ceremony_id, is_gone, is_decided, problem, seen_at) ON custody.substrate_resources
    TO muniment_app;

-- Nobody can grant what they do not hold themselves: administrators get the rights that are new.
LOCK TABLE access.callers IN SHARE ROW EXCLUSIVE MODE;
GRANT UPDATE (permissions) ON access.callers TO muniment_definer;
SET LOCAL ROLE muniment_definer;
UPDATE access.callers
SET permissions = permissions || ARRAY['webhook.manage', 'substrate.manage']
WHERE permissions @> ARRAY[
        'accord.write', 'artifact.register', 'ceremony.open', 'ceremony.sign', 'ceremony.reject', 'deployment.record',
        'verification.submit', 'read', 'ledger.read', 'ledger.erase', 'caller.manage', 'job.read', 'job.manage',
        'source.manage', 'event.push', 'file.read'
    ]
  AND NOT permissions && ARRAY['webhook.manage', 'substrate.manage'];
RESET ROLE;
REVOKE UPDATE (permissions) ON access.callers FROM muniment_definer;

-- What: audit_logs, the rows of the ledger audit that people search, with how far each tenant's are; and the devices that
-- a tenant has its requests written to besides.
-- Why: who was given what, from where, by which rule and why not is asked by person, secret, address and time, which a
-- ledger can't answer; and whoever has a collector of Vault's audit lines goes on with it.
-- Locks: none on existing tables but the catalogue's (foreign keys to access.tenants).

-- ---------------------------------------------------------------------------------------------- audit_logs

CREATE TABLE secrets.audit_logs (
    tenant_id uuid NOT NULL
        CONSTRAINT audit_log_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    event_id uuid NOT NULL,
    sequence_number bigint NOT NULL
        CONSTRAINT sequence_number_is_not_negative CHECK (sequence_number >= 0),
    timestamp timestamptz NOT NULL,
    event_type text NOT NULL CONSTRAINT event_type_is_known CHECK (event_type IN (
        'secret.accessed', 'secret.dynamic_issued', 'secret.lease_renewed', 'secret.lease_revoked',
        'secret.access_denied', 'secret.created', 'secret.updated', 'secret.rotated', 'secret.deleted',
        'auth.agent_bootstrap', 'auth.agent_certificate_issued', 'auth.agent_login', 'auth.admin_login',
        'auth.failed', 'auth.token_revoked',
        'policy.created', 'policy.updated', 'policy.deleted', 'policy.bound',
        'system.initialized', 'system.unsealed', 'system.sealed', 'system.backup_created',
        'system.certificate_revoked'
    )),
    actor_type text NOT NULL CONSTRAINT actor_type_is_known CHECK (
        actor_type IN ('agent', 'application', 'person', 'token', 'anonymous', 'system')
    ),
    actor_id text,
    agent_id text,
    app_id text,
    admin_id text,
    agent_cert_fingerprint text,
    app_cert_fingerprint text,
    secret_id text,
    secret_version bigint,
    secret_type text,
    lease_id text,
    access_granted boolean NOT NULL,
    policy_matched text,
    denial_reason text,
    source_ip inet,
    hostname text,
    kubernetes_namespace text,
    kubernetes_pod text,
    event_data jsonb NOT NULL,
    previous_hash bytea NOT NULL
        CONSTRAINT previous_hash_is_sha256 CHECK (octet_length(previous_hash) = 32),
    current_hash bytea NOT NULL CONSTRAINT current_hash_is_sha256 CHECK (octet_length(current_hash) = 32),
    signature bytea CONSTRAINT signature_is_ed25519 CHECK (octet_length(signature) = 64),
    response_time_ms double precision,
    correlation_id text,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT audit_logs_pkey PRIMARY KEY (tenant_id, sequence_number, timestamp),
    CONSTRAINT event_id_is_unique UNIQUE (tenant_id, event_id, timestamp),
    -- Above 2,704 bytes an index would refuse them.
    CONSTRAINT context_fits_an_index CHECK (
        octet_length(actor_id) <= 1024 AND octet_length(secret_id) <= 1024
    )
) PARTITION BY RANGE (timestamp);
COMMENT ON TABLE secrets.audit_logs IS
    'What the entries of the ledger audit tell, a row an entry whose type has a place among these: a projection that its '
    'projector alone writes. Compared with the entries, column by column, by audit verify.';
COMMENT ON COLUMN secrets.audit_logs.event_id IS 'The identifier of the entry.';
COMMENT ON COLUMN secrets.audit_logs.sequence_number IS 'The leaf index of the entry in the ledger audit.';
COMMENT ON COLUMN secrets.audit_logs.timestamp IS
    'When the entry was made, just before the answer left; with which the row''s partition is found.';
COMMENT ON COLUMN secrets.audit_logs.actor_type IS
    'As what the actor came: an agent or application that is registered, a person, a token that is nobody''s, nobody '
    'known, or the product itself.';
COMMENT ON COLUMN secrets.audit_logs.actor_id IS
    'Who it was within that type: an identifier, or for a token its accessor.';
COMMENT ON COLUMN secrets.audit_logs.agent_cert_fingerprint IS
    'SHA-256 of the certificate, in hexadecimal digits, that the agent came with.';
COMMENT ON COLUMN secrets.audit_logs.secret_id IS 'The secret''s path, with its mount; what it was asked for, if it is none.';
COMMENT ON COLUMN secrets.audit_logs.policy_matched IS 'The policy and its pattern that decided.';
COMMENT ON COLUMN secrets.audit_logs.event_data IS
    'What differs within a type. Values of requests and answers stand in it as HMAC-SHA-256 under a key of the barrier.';
COMMENT ON COLUMN secrets.audit_logs.previous_hash IS 'The chain hash of the entry before.';
COMMENT ON COLUMN secrets.audit_logs.current_hash IS 'The chain hash of the entry.';
COMMENT ON COLUMN secrets.audit_logs.signature IS
    'Ed25519 over the 32 bytes of current_hash, by a key outside the database; on the last row of each batch, null on others.';
COMMENT ON COLUMN secrets.audit_logs.response_time_ms IS
    'Milliseconds from when the request was read to when its entry was handed over to be appended.';
COMMENT ON COLUMN secrets.audit_logs.created_at IS 'When the row was written. The one column that no entry tells.';
CREATE INDEX audit_logs_by_type ON secrets.audit_logs (tenant_id, event_type, sequence_number);
CREATE INDEX audit_logs_by_actor ON secrets.audit_logs (tenant_id, actor_id, sequence_number);
CREATE INDEX audit_logs_by_secret ON secrets.audit_logs (tenant_id, secret_id, sequence_number);
CREATE INDEX audit_logs_by_correlation ON secrets.audit_logs (tenant_id, correlation_id)
    WHERE correlation_id IS NOT NULL;
CREATE INDEX audit_logs_denied ON secrets.audit_logs (tenant_id, sequence_number) WHERE access_granted IS FALSE;
CREATE INDEX audit_logs_signed ON secrets.audit_logs (tenant_id, sequence_number) WHERE signature IS NOT NULL;
CREATE INDEX audit_logs_event_data ON secrets.audit_logs USING gin (event_data jsonb_path_ops);
SELECT schema.isolate('secrets.audit_logs');
SELECT schema.append_only('secrets.audit_logs');
SELECT schema.partition_by_time('secrets.audit_logs', 'month');
GRANT SELECT, INSERT ON secrets.audit_logs TO muniment_app;

CREATE TABLE secrets.audit_cursors (
    tenant_id uuid NOT NULL
        CONSTRAINT audit_cursor_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    leaf_index bigint NOT NULL DEFAULT -1 CONSTRAINT leaf_index_begins_before_the_first CHECK (leaf_index >= -1),
    projected_at timestamptz,
    CONSTRAINT audit_cursors_pkey PRIMARY KEY (tenant_id)
);
COMMENT ON TABLE secrets.audit_cursors IS
    'How far the ledger audit has been projected to audit_logs. Who projects holds the row until it commits.';
COMMENT ON COLUMN secrets.audit_cursors.leaf_index IS 'Of the last entry whose row, if it has one, is committed.';
SELECT schema.isolate('secrets.audit_cursors');
GRANT SELECT, INSERT ON secrets.audit_cursors TO muniment_app;
GRANT UPDATE (leaf_index, projected_at) ON secrets.audit_cursors TO muniment_app;

-- ---------------------------------------------------------------------------------------------- devices

CREATE TABLE secrets.audit_devices (
    tenant_id uuid NOT NULL
        CONSTRAINT audit_device_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    path text NOT NULL
        CONSTRAINT path_ends_in_a_slash CHECK (path ~ '^[^/].*/$' AND octet_length(path) <= 256),
    type text NOT NULL CONSTRAINT type_is_known CHECK (type IN ('file', 'syslog')),
    description text NOT NULL DEFAULT '',
    options jsonb NOT NULL,
    local boolean NOT NULL DEFAULT false,
    salt bytea NOT NULL CONSTRAINT salt_is_there CHECK (octet_length(salt) BETWEEN 48 AND 512),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT audit_devices_pkey PRIMARY KEY (tenant_id, path)
);
COMMENT ON TABLE secrets.audit_devices IS
    'What a tenant''s requests are written to besides its ledger, as lines of Vault''s form. That one was enabled or '
    'disabled is told by the audit''s own entries.';
COMMENT ON COLUMN secrets.audit_devices.salt IS
    'The key of the device''s HMACs, encrypted by the barrier; bound to tenant and path.';
SELECT schema.isolate('secrets.audit_devices');
GRANT SELECT, INSERT, DELETE ON secrets.audit_devices TO muniment_app;

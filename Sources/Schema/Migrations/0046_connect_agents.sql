-- What: who is connected to the listener of agents, by which certificate, with the token that its requests are made with;
-- which keys logins have enrolled; and what agents are to look at on their hosts.
-- Why: an agent keeps one connection and no token: the server that it is connected to makes its requests. A login that
-- enrols a second key was stolen. Whoever wants something looked at may be another server than the agent is connected to.
-- Locks: none but on the new tables, SHARE ROW EXCLUSIVE on access.tenants and access.principals for as long as foreign keys
-- take.

CREATE TABLE secrets.agent_sessions (
    tenant_id uuid NOT NULL,
    fingerprint bytea NOT NULL
        CONSTRAINT session_fingerprint_is_sha256 CHECK (octet_length(fingerprint) = 32),
    principal_id uuid NOT NULL,
    kind text NOT NULL CONSTRAINT session_kind_is_known CHECK (kind IN ('agent', 'application')),
    session_id uuid NOT NULL,
    hostname text NOT NULL CONSTRAINT session_hostname_has_a_length CHECK (octet_length(hostname) <= 253),
    program text NOT NULL CONSTRAINT session_program_has_a_length CHECK (octet_length(program) <= 64),
    system_name text NOT NULL CONSTRAINT session_system_has_a_length CHECK (octet_length(system_name) <= 256),
    source_ip text NOT NULL CONSTRAINT session_source_has_a_length CHECK (octet_length(source_ip) <= 64),
    skew_ms bigint NOT NULL,
    connected_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    ended_at timestamptz,
    end_reason text CONSTRAINT session_end_has_a_length CHECK (octet_length(end_reason) <= 64),
    report jsonb CONSTRAINT session_report_is_an_object CHECK (jsonb_typeof(report) = 'object'),
    token bytea,
    token_accessor text CONSTRAINT session_accessor_has_a_length CHECK (octet_length(token_accessor) <= 64),
    CONSTRAINT agent_sessions_pkey PRIMARY KEY (tenant_id, fingerprint),
    CONSTRAINT session_is_of_principal FOREIGN KEY (tenant_id, principal_id)
        REFERENCES access.principals ON DELETE RESTRICT,
    CONSTRAINT session_ends_after_it_begins CHECK (ended_at >= connected_at),
    CONSTRAINT session_token_has_its_accessor CHECK ((token IS NULL) = (token_accessor IS NULL))
);
COMMENT ON TABLE secrets.agent_sessions IS
    'The latest connection by each certificate. What it says is the present, and follows from no record.';
COMMENT ON COLUMN secrets.agent_sessions.seen_at IS
    'Written for all connections of a server together; without a sign for 45 s, the server has gone with it.';
COMMENT ON COLUMN secrets.agent_sessions.token IS
    'What its requests are made with, encrypted by the barrier; bound to tenant and fingerprint. No agent is told it.';
CREATE INDEX agent_sessions_by_principal ON secrets.agent_sessions (tenant_id, principal_id);
SELECT schema.isolate('secrets.agent_sessions');
GRANT SELECT, INSERT, DELETE ON secrets.agent_sessions TO muniment_app;
GRANT UPDATE (
    principal_id, kind, session_id, hostname, program, system_name, source_ip, skew_ms, connected_at, seen_at, ended_at,
    end_reason, report, token, token_accessor
) ON secrets.agent_sessions TO muniment_app;

CREATE TABLE secrets.agent_enrollments (
    tenant_id uuid NOT NULL
        CONSTRAINT enrollment_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    login_accessor text COLLATE "C" NOT NULL
        CONSTRAINT enrollment_accessor_has_a_length
            CHECK (octet_length(login_accessor) >= 1 AND octet_length(login_accessor) <= 64),
    key_digest bytea NOT NULL
        CONSTRAINT enrolled_key_is_sha256 CHECK (octet_length(key_digest) = 32),
    principal_id uuid NOT NULL,
    hostname text NOT NULL CONSTRAINT enrollment_hostname_has_a_length CHECK (octet_length(hostname) <= 253),
    source_ip text NOT NULL CONSTRAINT enrollment_source_has_a_length CHECK (octet_length(source_ip) <= 64),
    asked_at timestamptz NOT NULL,
    issued_at timestamptz,
    CONSTRAINT agent_enrollments_pkey PRIMARY KEY (tenant_id, login_accessor),
    CONSTRAINT enrollment_is_of_principal FOREIGN KEY (tenant_id, principal_id)
        REFERENCES access.principals ON DELETE RESTRICT,
    CONSTRAINT enrolled_key_is_new UNIQUE (tenant_id, key_digest),
    CONSTRAINT enrollment_is_issued_after_it_is_asked CHECK (issued_at >= asked_at)
);
COMMENT ON TABLE secrets.agent_enrollments IS
    'Which key each login has enrolled: a login enrols one, and each key is enrolled once.';
COMMENT ON COLUMN secrets.agent_enrollments.key_digest IS 'SHA-256 of the public key as SubjectPublicKeyInfo.';
COMMENT ON COLUMN secrets.agent_enrollments.issued_at IS 'Null while somebody is still to let the agent in.';
CREATE INDEX agent_enrollments_by_principal ON secrets.agent_enrollments (tenant_id, principal_id);
SELECT schema.isolate('secrets.agent_enrollments');
GRANT SELECT, INSERT, DELETE ON secrets.agent_enrollments TO muniment_app;
GRANT UPDATE (issued_at) ON secrets.agent_enrollments TO muniment_app;

CREATE TABLE secrets.agent_tasks (
    tenant_id uuid NOT NULL,
    task_id uuid NOT NULL,
    principal_id uuid NOT NULL,
    kind text NOT NULL CONSTRAINT agent_task_kind_is_known CHECK (
        kind IN ('files', 'packages', 'services', 'certificates')
    ),
    path text CONSTRAINT agent_task_path_has_a_length CHECK (octet_length(path) <= 4096),
    endings text[] NOT NULL,
    limit_bytes bigint NOT NULL CONSTRAINT agent_task_limit_is_positive CHECK (limit_bytes > 0),
    asked_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    outcome bytea,
    CONSTRAINT agent_tasks_pkey PRIMARY KEY (tenant_id, task_id),
    CONSTRAINT agent_task_is_of_principal FOREIGN KEY (tenant_id, principal_id)
        REFERENCES access.principals ON DELETE RESTRICT,
    CONSTRAINT agent_task_ends_after_it_begins CHECK (expires_at > asked_at)
);
COMMENT ON TABLE secrets.agent_tasks IS
    'What agents are to look at, for as long as somebody waits for it; deleted once it is read.';
COMMENT ON COLUMN secrets.agent_tasks.outcome IS
    'What the agent saw, encrypted by the barrier; bound to tenant and task. Null until it has answered.';
CREATE INDEX agent_tasks_by_principal ON secrets.agent_tasks (tenant_id, principal_id) WHERE outcome IS NULL;
SELECT schema.isolate('secrets.agent_tasks');
GRANT SELECT, INSERT, DELETE ON secrets.agent_tasks TO muniment_app;
GRANT UPDATE (outcome) ON secrets.agent_tasks TO muniment_app;

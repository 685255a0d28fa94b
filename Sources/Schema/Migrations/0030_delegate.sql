-- What: which tenants are providers, what stands between them and the tenants that they manage (each side has a row of its
-- own), the assignments of baselines with their overrides and times, under which delegation a run was asked for, and the
-- summaries of managed tenants that a provider keeps in its own. Administrators get the right to manage them.
-- Why: a provider compares hundreds of tenants with its baselines, and no query crosses tenants.
-- Locks: ACCESS EXCLUSIVE on drift.baseline_tenant_assignments (empty until now) and, for a moment, on
-- drift.operation_runs, to which a column without a value is added; SHARE ROW EXCLUSIVE on access.callers, so that no
-- rights are changed meanwhile.

-- ---------------------------------------------------------------------------------------------- providers

CREATE TABLE access.providers (
    tenant_id uuid NOT NULL
        CONSTRAINT provider_is_a_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    granted_at timestamptz NOT NULL,
    ended_at timestamptz CONSTRAINT grant_ends_after_it_begins CHECK (ended_at >= granted_at),
    CONSTRAINT providers_pkey PRIMARY KEY (tenant_id)
);
COMMENT ON TABLE access.providers IS
    'Tenants that the operator of the installation lets make and manage other tenants. Others may find them by their names.';
SELECT schema.isolate('access.providers');
GRANT SELECT, INSERT ON access.providers TO muniment_app;
GRANT UPDATE (granted_at, ended_at) ON access.providers TO muniment_app;

CREATE FUNCTION access.find_provider(provider_name text) RETURNS uuid
LANGUAGE sql STABLE
AS $$
    SELECT tenant.tenant_id
    FROM access.tenants AS tenant
    JOIN access.providers AS provider ON provider.tenant_id = tenant.tenant_id
    WHERE tenant.name = provider_name AND provider.ended_at IS NULL
$$;
COMMENT ON FUNCTION access.find_provider(text) IS
    'The provider of this name: a tenant that is none is nowhere to be found.';
GRANT SELECT ON access.providers TO muniment_definer;
SELECT schema.give_to_definer('access.find_provider(text)');

-- ---------------------------------------------------------------------------------------------- delegations

CREATE TABLE drift.delegations (
    tenant_id uuid NOT NULL
        CONSTRAINT delegation_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    delegation_id uuid NOT NULL,
    side text NOT NULL CONSTRAINT delegation_side_is_known CHECK (side IN ('managed', 'provider')),
    tenant_name text NOT NULL,
    other_tenant_id uuid NOT NULL CONSTRAINT delegation_is_to_another CHECK (other_tenant_id <> tenant_id),
    other_tenant_name text NOT NULL,
    rights text[] NOT NULL CONSTRAINT delegated_rights_are_known CHECK (
        rights <@ ARRAY['capture', 'compare', 'judge'] AND cardinality(rights) > 0
    ),
    state text NOT NULL CONSTRAINT delegation_state_is_known CHECK (state IN ('offered', 'active', 'ended')),
    offered_by text NOT NULL,
    offered_at timestamptz NOT NULL,
    accepted_by text,
    accepted_at timestamptz,
    ended_by text,
    ended_at timestamptz,
    ended_side text CONSTRAINT ending_side_is_known CHECK (ended_side IN ('managed', 'provider')),
    end_reason text,
    told_state text,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT delegations_pkey PRIMARY KEY (tenant_id, delegation_id),
    CONSTRAINT active_was_accepted CHECK (state <> 'active' OR (accepted_by IS NOT NULL AND accepted_at IS NOT NULL)),
    CONSTRAINT ended_says_when_and_by_whom CHECK (
        (state = 'ended') = (ended_at IS NOT NULL AND ended_by IS NOT NULL AND ended_side IS NOT NULL)
    )
);
COMMENT ON TABLE drift.delegations IS
    'That a provider manages a tenant: a row in each of both, under one identifier. It holds while both are active.';
COMMENT ON COLUMN drift.delegations.side IS 'What the tenant of the row is: the managed one, or the provider.';
COMMENT ON COLUMN drift.delegations.told_state IS
    'How the other side''s row stood when it was last told or heard. Where it is not this row''s state, a sweep tells it.';
CREATE UNIQUE INDEX one_delegation_stands ON drift.delegations (tenant_id, side, other_tenant_id) WHERE state <> 'ended';
CREATE INDEX delegations_by_name ON drift.delegations (tenant_id, side, other_tenant_name) WHERE state <> 'ended';
CREATE INDEX untold_delegations ON drift.delegations (tenant_id, delegation_id) WHERE told_state IS DISTINCT FROM state;
SELECT schema.isolate('drift.delegations');
GRANT SELECT, INSERT ON drift.delegations TO muniment_app;
GRANT UPDATE (
    state, accepted_by, accepted_at, ended_by, ended_at, ended_side, end_reason, told_state, chronicle_entry_id
) ON drift.delegations TO muniment_app;

-- ---------------------------------------------------------------------------------------------- assignments and runs

ALTER TABLE drift.baseline_tenant_assignments
    ADD COLUMN managed_tenant_name text NOT NULL,
    ADD COLUMN interval_sec integer DEFAULT 3600
        CONSTRAINT interval_is_five_minutes_to_a_week CHECK (interval_sec BETWEEN 300 AND 604800),
    ADD COLUMN next_due_at timestamptz,
    ADD CONSTRAINT overrides_are_known CHECK (overrides - ARRAY['exclude', 'ignore'] = '{}');
COMMENT ON COLUMN drift.baseline_tenant_assignments.overrides IS
    '{"exclude": [], "ignore": [{"subject_type", "path", "equals", "owner", "reason", "expires_at"}]}: for this tenant, '
    'beside what the baseline''s scope says.';
COMMENT ON COLUMN drift.baseline_tenant_assignments.interval_sec IS
    'How often the tenant is compared by itself; null for never.';
COMMENT ON COLUMN drift.baseline_tenant_assignments.next_due_at IS
    'The scheduler''s, and no projection: it follows from the time.';
CREATE INDEX due_assignments ON drift.baseline_tenant_assignments (tenant_id, next_due_at)
    WHERE ended_at IS NULL AND interval_sec IS NOT NULL;
CREATE INDEX assignments_by_tenant ON drift.baseline_tenant_assignments (tenant_id, managed_tenant_id)
    WHERE ended_at IS NULL;
GRANT UPDATE (interval_sec, next_due_at) ON drift.baseline_tenant_assignments TO muniment_app;

ALTER TABLE drift.operation_runs ADD COLUMN delegation_id uuid;
COMMENT ON COLUMN drift.operation_runs.delegation_id IS
    'Under which it was asked for by a provider: its effects are written only while that holds.';

-- ---------------------------------------------------------------------------------------------- summaries

CREATE TABLE drift.due_summaries (
    tenant_id uuid NOT NULL
        CONSTRAINT due_summary_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    provider_tenant_id uuid NOT NULL,
    baseline_profile_id uuid NOT NULL,
    change_number bigint NOT NULL CONSTRAINT change_number_starts_at_one CHECK (change_number >= 1),
    told_number bigint NOT NULL DEFAULT 0
        CONSTRAINT nothing_is_told_before_it_is CHECK (told_number BETWEEN 0 AND change_number),
    CONSTRAINT due_summaries_pkey PRIMARY KEY (tenant_id, provider_tenant_id, baseline_profile_id)
);
COMMENT ON TABLE drift.due_summaries IS
    'What has changed in a tenant that the owner of a baseline keeps a summary of: raised with each change, in its '
    'transaction, and told by a job.';
CREATE INDEX untold_summaries ON drift.due_summaries (tenant_id) WHERE told_number < change_number;
SELECT schema.isolate('drift.due_summaries');
GRANT SELECT, INSERT ON drift.due_summaries TO muniment_app;
GRANT UPDATE (change_number, told_number) ON drift.due_summaries TO muniment_app;

CREATE TABLE drift.baseline_tenant_summaries (
    tenant_id uuid NOT NULL,
    baseline_profile_id uuid NOT NULL,
    managed_tenant_id uuid NOT NULL,
    managed_tenant_name text NOT NULL,
    change_number bigint NOT NULL DEFAULT 0,
    state text NOT NULL DEFAULT 'unknown' CONSTRAINT summary_state_is_known CHECK (
        state IN ('match', 'drift', 'weakened', 'error', 'unknown', 'accepted')
    ),
    operation_run_id uuid,
    run_state text,
    baseline_snapshot_id uuid,
    finished_at timestamptz,
    looked_at timestamptz,
    subjects_total integer NOT NULL DEFAULT 0,
    resolved_content integer NOT NULL DEFAULT 0,
    resolved_meta integer NOT NULL DEFAULT 0,
    missing_baseline integer NOT NULL DEFAULT 0,
    missing_current integer NOT NULL DEFAULT 0,
    missing_both integer NOT NULL DEFAULT 0,
    open_high integer NOT NULL DEFAULT 0,
    open_medium integer NOT NULL DEFAULT 0,
    open_low integer NOT NULL DEFAULT 0,
    accepted_count integer NOT NULL DEFAULT 0,
    differs_since timestamptz,
    ended_at timestamptz,
    badness bigint NOT NULL DEFAULT 2000000000000000,
    CONSTRAINT baseline_tenant_summaries_pkey PRIMARY KEY (tenant_id, baseline_profile_id, managed_tenant_id),
    CONSTRAINT summary_is_of_profile FOREIGN KEY (tenant_id, baseline_profile_id)
        REFERENCES drift.baseline_profiles ON DELETE RESTRICT
);
COMMENT ON TABLE drift.baseline_tenant_summaries IS
    'How each tenant stands to a baseline, in the tenant of the baseline: what it keeps of others, and follows from their '
    'runs and findings.';
COMMENT ON COLUMN drift.baseline_tenant_summaries.change_number IS
    'Of drift.due_summaries in the managed tenant: an earlier state never replaces a later one.';
COMMENT ON COLUMN drift.baseline_tenant_summaries.looked_at IS 'When a comparison last ended that could see something.';
COMMENT ON COLUMN drift.baseline_tenant_summaries.badness IS
    'What the worst is found first by: the state, and then how much is open. The default is that of unknown.';
COMMENT ON COLUMN drift.baseline_tenant_summaries.ended_at IS 'Since when the tenant is not shown: no longer assigned.';
CREATE INDEX summaries_by_badness
    ON drift.baseline_tenant_summaries (tenant_id, baseline_profile_id, badness DESC, managed_tenant_name)
    WHERE ended_at IS NULL;
CREATE INDEX summaries_by_name
    ON drift.baseline_tenant_summaries (tenant_id, baseline_profile_id, managed_tenant_name) WHERE ended_at IS NULL;
SELECT schema.isolate('drift.baseline_tenant_summaries');
GRANT SELECT, INSERT ON drift.baseline_tenant_summaries TO muniment_app;
GRANT UPDATE (
    managed_tenant_name, change_number, state, operation_run_id, run_state, baseline_snapshot_id, finished_at, looked_at,
    subjects_total, resolved_content, resolved_meta, missing_baseline, missing_current, missing_both, open_high, open_medium,
    open_low, accepted_count, differs_since, ended_at, badness
) ON drift.baseline_tenant_summaries TO muniment_app;

CREATE TABLE drift.cause_summaries (
    tenant_id uuid NOT NULL,
    baseline_profile_id uuid NOT NULL,
    cause text NOT NULL,
    managed_tenant_id uuid NOT NULL,
    finding_id uuid NOT NULL,
    subject_type text NOT NULL,
    subject_id text NOT NULL,
    title text NOT NULL,
    change_type text NOT NULL,
    severity text NOT NULL CONSTRAINT severity_is_known CHECK (severity IN ('high', 'medium', 'low')),
    direction text CONSTRAINT direction_is_known CHECK (direction IN ('weaker', 'stronger', 'neutral')),
    evidence_fidelity text NOT NULL CONSTRAINT evidence_fidelity_is_known CHECK (evidence_fidelity IN ('content', 'meta')),
    status text NOT NULL,
    since timestamptz NOT NULL,
    change_number bigint NOT NULL,
    CONSTRAINT cause_summaries_pkey PRIMARY KEY (tenant_id, baseline_profile_id, cause, managed_tenant_id),
    CONSTRAINT cause_is_of_summary FOREIGN KEY (tenant_id, baseline_profile_id, managed_tenant_id)
        REFERENCES drift.baseline_tenant_summaries ON DELETE RESTRICT
);
COMMENT ON TABLE drift.cause_summaries IS
    'The findings that stand in each tenant, in the tenant of the baseline: what has one cause in several is told as one.';
CREATE INDEX cause_summaries_by_tenant
    ON drift.cause_summaries (tenant_id, baseline_profile_id, managed_tenant_id, cause);
SELECT schema.isolate('drift.cause_summaries');
GRANT SELECT, INSERT, DELETE ON drift.cause_summaries TO muniment_app;
GRANT UPDATE (
    finding_id, title, change_type, severity, direction, evidence_fidelity, status, since, change_number
) ON drift.cause_summaries TO muniment_app;

-- Nobody can grant what they do not hold themselves: administrators get the right that is new.
LOCK TABLE access.callers IN SHARE ROW EXCLUSIVE MODE;
GRANT UPDATE (permissions) ON access.callers TO muniment_definer;
SET LOCAL ROLE muniment_definer;
UPDATE access.callers
SET permissions = permissions || ARRAY['tenant.manage']
WHERE permissions @> ARRAY[
        'accord.write', 'artifact.register', 'ceremony.open', 'ceremony.sign', 'ceremony.reject', 'deployment.record',
        'verification.submit', 'read', 'ledger.read', 'ledger.erase', 'caller.manage', 'job.read', 'job.manage',
        'source.manage', 'event.push', 'file.read', 'target.manage', 'baseline.manage', 'drift.run', 'finding.judge'
    ]
  AND NOT permissions @> ARRAY['tenant.manage'];
RESET ROLE;
REVOKE UPDATE (permissions) ON access.callers FROM muniment_definer;

-- What: baselines (profiles, snapshots and their items), the evidence that tenants are compared by, operation runs and
-- findings. Administrators get the rights to run and to judge.
-- Why: a golden baseline is captured once, every tenant is compared with it again and again, and what is really different
-- is told with evidence on both sides.
-- Locks: SHARE ROW EXCLUSIVE on access.callers, so that no rights are changed meanwhile; none on other existing tables but
-- the catalogue's (foreign keys to access.tenants).

CREATE SCHEMA drift;
GRANT USAGE ON SCHEMA drift TO muniment_app;

-- ---------------------------------------------------------------------------------------------- who a tenant is

CREATE TABLE drift.tenant_names (
    tenant_id uuid NOT NULL
        CONSTRAINT names_belong_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    names text[] NOT NULL DEFAULT '{}',
    domains text[] NOT NULL DEFAULT '{}',
    directory_id uuid,
    labels jsonb NOT NULL DEFAULT '{}'
        CONSTRAINT labels_are_an_object CHECK (jsonb_typeof(labels) = 'object'),
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT tenant_names_pkey PRIMARY KEY (tenant_id)
);
COMMENT ON TABLE drift.tenant_names IS
    'What a tenant is called in its own systems: replaced by placeholders before anything of it is compared with another '
    'tenant or kept in a baseline.';
COMMENT ON COLUMN drift.tenant_names.directory_id IS 'Of its Microsoft Entra directory.';
COMMENT ON COLUMN drift.tenant_names.labels IS
    'Identifiers that only this tenant knows, each with the label that all tenants know it by.';
SELECT schema.isolate('drift.tenant_names');
GRANT SELECT, INSERT ON drift.tenant_names TO muniment_app;
GRANT UPDATE (names, domains, directory_id, labels, changed_by, changed_at, chronicle_entry_id)
    ON drift.tenant_names TO muniment_app;

-- ---------------------------------------------------------------------------------------------- baselines

CREATE TABLE drift.baseline_profiles (
    tenant_id uuid NOT NULL
        CONSTRAINT profile_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    baseline_profile_id uuid NOT NULL,
    profile_name text NOT NULL CONSTRAINT profile_is_named CHECK (profile_name <> ''),
    version integer NOT NULL CONSTRAINT profile_version_starts_at_one CHECK (version >= 1),
    scope jsonb NOT NULL CONSTRAINT scope_is_an_object CHECK (jsonb_typeof(scope) = 'object'),
    created_by text NOT NULL,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    retired_at timestamptz,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT baseline_profiles_pkey PRIMARY KEY (tenant_id, baseline_profile_id)
);
COMMENT ON TABLE drift.baseline_profiles IS 'What a baseline is about. One that is retired gives its name back.';
COMMENT ON COLUMN drift.baseline_profiles.scope IS
    '{"subject_types": [], "include": [], "exclude": [], "ignore": [{"subject_type", "path", "equals", "owner", "reason", '
    '"expires_at"}]}';
CREATE UNIQUE INDEX profile_name_is_unique ON drift.baseline_profiles (tenant_id, profile_name) WHERE retired_at IS NULL;
SELECT schema.isolate('drift.baseline_profiles');
GRANT SELECT, INSERT ON drift.baseline_profiles TO muniment_app;
GRANT UPDATE (profile_name, version, scope, changed_at, retired_at, chronicle_entry_id)
    ON drift.baseline_profiles TO muniment_app;

CREATE TABLE drift.baseline_tenant_assignments (
    tenant_id uuid NOT NULL,
    baseline_profile_id uuid NOT NULL,
    managed_tenant_id uuid NOT NULL,
    overrides jsonb NOT NULL DEFAULT '{}'
        CONSTRAINT overrides_are_an_object CHECK (jsonb_typeof(overrides) = 'object'),
    assigned_by text NOT NULL,
    assigned_at timestamptz NOT NULL,
    ended_at timestamptz,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT baseline_tenant_assignments_pkey PRIMARY KEY (tenant_id, baseline_profile_id, managed_tenant_id),
    CONSTRAINT assignment_is_of_profile FOREIGN KEY (tenant_id, baseline_profile_id)
        REFERENCES drift.baseline_profiles ON DELETE RESTRICT
);
COMMENT ON TABLE drift.baseline_tenant_assignments IS
    'Which tenants are compared with a baseline: its own tenant, and those that it manages.';
SELECT schema.isolate('drift.baseline_tenant_assignments');
GRANT SELECT, INSERT ON drift.baseline_tenant_assignments TO muniment_app;
GRANT UPDATE (overrides, assigned_by, assigned_at, ended_at, chronicle_entry_id)
    ON drift.baseline_tenant_assignments TO muniment_app;

CREATE TABLE drift.baseline_snapshots (
    tenant_id uuid NOT NULL,
    baseline_snapshot_id uuid NOT NULL,
    baseline_profile_id uuid NOT NULL,
    profile_version integer NOT NULL,
    captured_at timestamptz NOT NULL,
    captured_by text NOT NULL,
    operation_run_id uuid NOT NULL,
    item_count integer NOT NULL CONSTRAINT item_count_is_not_negative CHECK (item_count >= 0),
    items_root text NOT NULL,
    listings jsonb NOT NULL CONSTRAINT listings_are_an_object CHECK (jsonb_typeof(listings) = 'object'),
    gaps jsonb NOT NULL CONSTRAINT snapshot_gaps_are_a_list CHECK (jsonb_typeof(gaps) = 'array'),
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT baseline_snapshots_pkey PRIMARY KEY (tenant_id, baseline_snapshot_id),
    CONSTRAINT snapshot_is_of_profile FOREIGN KEY (tenant_id, baseline_profile_id)
        REFERENCES drift.baseline_profiles ON DELETE RESTRICT
);
COMMENT ON COLUMN drift.baseline_snapshots.captured_at IS
    'The moment since which evidence of the other side counts.';
COMMENT ON COLUMN drift.baseline_snapshots.items_root IS
    'The root (RFC 6962) over the canonical forms of its items in the order of type and subject: the entry names it.';
COMMENT ON COLUMN drift.baseline_snapshots.listings IS
    'Of each subject type whose listing was whole, where that is from: {"type": {"fidelity", "source", "observed_at", '
    '"observed_operation_run_id"}}. Of these alone a subject that is no item is known not to have been there.';
CREATE INDEX snapshots_by_profile ON drift.baseline_snapshots (tenant_id, baseline_profile_id, captured_at DESC);
SELECT schema.isolate('drift.baseline_snapshots');
SELECT schema.append_only('drift.baseline_snapshots');
GRANT SELECT, INSERT ON drift.baseline_snapshots TO muniment_app;

CREATE TABLE drift.baseline_snapshot_items (
    tenant_id uuid NOT NULL,
    baseline_snapshot_id uuid NOT NULL,
    subject_type text NOT NULL,
    subject_id text NOT NULL,
    baseline_hash text NOT NULL,
    meta_jsonb jsonb NOT NULL
        CONSTRAINT item_evidence_is_whole CHECK (
            meta_jsonb #>> '{evidence,fidelity}' IN ('content', 'meta')
            AND meta_jsonb #>> '{evidence,source}' IN ('policy_version', 'inventory')
            AND meta_jsonb #>> '{evidence,observed_at}' IS NOT NULL
            AND meta_jsonb #>> '{evidence,observed_operation_run_id}' IS NOT NULL
        ),
    content jsonb,
    CONSTRAINT baseline_snapshot_items_pkey
        PRIMARY KEY (tenant_id, baseline_snapshot_id, subject_type, subject_id),
    CONSTRAINT item_is_of_snapshot FOREIGN KEY (tenant_id, baseline_snapshot_id)
        REFERENCES drift.baseline_snapshots ON DELETE RESTRICT
);
COMMENT ON TABLE drift.baseline_snapshot_items IS
    'What a baseline holds, without anything that only its source knows: no identifier of a tenant stands in any column but '
    'tenant_id, the baseline''s own.';
COMMENT ON COLUMN drift.baseline_snapshot_items.subject_id IS
    'The name that all tenants know it by; #2, #3 … where several have one.';
COMMENT ON COLUMN drift.baseline_snapshot_items.content IS
    'What was parsed, neutral and without secrets, so that other rules can be applied to it. Null for meta evidence.';
SELECT schema.isolate('drift.baseline_snapshot_items');
SELECT schema.append_only('drift.baseline_snapshot_items');
GRANT SELECT, INSERT ON drift.baseline_snapshot_items TO muniment_app;

-- ---------------------------------------------------------------------------------------------- evidence

CREATE TABLE drift.policy_versions (
    tenant_id uuid NOT NULL
        CONSTRAINT version_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    policy_version_id uuid NOT NULL,
    subject_type text NOT NULL,
    content_hash text NOT NULL,
    normaliser text NOT NULL,
    parser text NOT NULL,
    content jsonb NOT NULL,
    title text NOT NULL,
    secret_count integer NOT NULL,
    secret_key_id text,
    observed_at timestamptz NOT NULL,
    observed_operation_run_id uuid NOT NULL,
    CONSTRAINT policy_versions_pkey PRIMARY KEY (tenant_id, policy_version_id),
    CONSTRAINT version_is_kept_once UNIQUE (tenant_id, subject_type, content_hash, normaliser)
);
COMMENT ON TABLE drift.policy_versions IS
    'Contents as they were first observed in a tenant, each kept once: evidence of fidelity content.';
COMMENT ON COLUMN drift.policy_versions.content_hash IS 'Of its normal form, by the rules that normaliser names.';
COMMENT ON COLUMN drift.policy_versions.content IS '{"content", "details"} as parsed, with marks in the place of secrets.';
SELECT schema.isolate('drift.policy_versions');
SELECT schema.append_only('drift.policy_versions');
GRANT SELECT, INSERT ON drift.policy_versions TO muniment_app;

CREATE TABLE drift.neutral_forms (
    tenant_id uuid NOT NULL,
    policy_version_id uuid NOT NULL,
    rules text NOT NULL,
    subject_name text,
    neutral_hash text NOT NULL,
    meta_hash text NOT NULL,
    CONSTRAINT neutral_forms_pkey PRIMARY KEY (tenant_id, policy_version_id, rules),
    CONSTRAINT form_is_of_version FOREIGN KEY (tenant_id, policy_version_id)
        REFERENCES drift.policy_versions ON DELETE RESTRICT
);
COMMENT ON TABLE drift.neutral_forms IS
    'Digests of versions without what only their tenant knows: what baselines are compared with. They follow from the '
    'version and the rules, and are made again where either is new.';
COMMENT ON COLUMN drift.neutral_forms.rules IS 'The normaliser, and a digest of what is known of the tenant''s names.';
COMMENT ON COLUMN drift.neutral_forms.subject_name IS
    'The name that all tenants know it by; null where only its path tells.';
SELECT schema.isolate('drift.neutral_forms');
SELECT schema.append_only('drift.neutral_forms');
GRANT SELECT, INSERT ON drift.neutral_forms TO muniment_app;

CREATE TABLE drift.policy_states (
    tenant_id uuid NOT NULL,
    collection text NOT NULL,
    subject_type text NOT NULL,
    subject_id text NOT NULL,
    policy_version_id uuid NOT NULL,
    identifier text,
    path text NOT NULL,
    observed_at timestamptz NOT NULL,
    observed_operation_run_id uuid NOT NULL,
    gone_at timestamptz,
    gone_operation_run_id uuid,
    CONSTRAINT policy_states_pkey PRIMARY KEY (tenant_id, collection, subject_type, subject_id),
    CONSTRAINT state_is_of_version FOREIGN KEY (tenant_id, policy_version_id)
        REFERENCES drift.policy_versions ON DELETE RESTRICT,
    CONSTRAINT gone_is_told_by_a_run CHECK ((gone_at IS NULL) = (gone_operation_run_id IS NULL))
);
COMMENT ON TABLE drift.policy_states IS
    'The version in which each subject of a collection was observed last. A capture that finds everything as it was '
    'changes nothing here: its heartbeat says so.';
COMMENT ON COLUMN drift.policy_states.subject_id IS 'As its own system knows it.';
COMMENT ON COLUMN drift.policy_states.gone_at IS 'When a whole listing no longer held it.';
SELECT schema.isolate('drift.policy_states');
GRANT SELECT, INSERT ON drift.policy_states TO muniment_app;
GRANT UPDATE (
    policy_version_id, identifier, path, observed_at, observed_operation_run_id, gone_at, gone_operation_run_id
) ON drift.policy_states TO muniment_app;

CREATE TABLE drift.inventory_items (
    tenant_id uuid NOT NULL
        CONSTRAINT inventory_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    collection text NOT NULL,
    subject_type text NOT NULL,
    subject_id text NOT NULL,
    meta jsonb NOT NULL,
    identifier text,
    path text NOT NULL,
    observed_at timestamptz NOT NULL,
    observed_operation_run_id uuid NOT NULL,
    gone_at timestamptz,
    gone_operation_run_id uuid,
    CONSTRAINT inventory_items_pkey PRIMARY KEY (tenant_id, collection, subject_type, subject_id),
    CONSTRAINT gone_is_told_by_a_run CHECK ((gone_at IS NULL) = (gone_operation_run_id IS NULL))
);
COMMENT ON TABLE drift.inventory_items IS
    'What a listing says of each subject of a collection: evidence of fidelity meta.';
COMMENT ON COLUMN drift.inventory_items.meta IS 'The contract that listings are compared by: {"name", …}.';
SELECT schema.isolate('drift.inventory_items');
GRANT SELECT, INSERT ON drift.inventory_items TO muniment_app;
GRANT UPDATE (
    meta, identifier, path, observed_at, observed_operation_run_id, gone_at, gone_operation_run_id
) ON drift.inventory_items TO muniment_app;

CREATE TABLE drift.listings (
    tenant_id uuid NOT NULL
        CONSTRAINT listing_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    collection text NOT NULL,
    subject_type text NOT NULL,
    source text NOT NULL CONSTRAINT listing_source_is_known CHECK (source IN ('policy_version', 'inventory')),
    looked_at timestamptz NOT NULL,
    complete_at timestamptz,
    complete_operation_run_id uuid,
    confirmed_at timestamptz,
    confirmed_operation_run_id uuid,
    gaps jsonb NOT NULL DEFAULT '[]' CONSTRAINT listing_gaps_are_a_list CHECK (jsonb_typeof(gaps) = 'array'),
    CONSTRAINT listings_pkey PRIMARY KEY (tenant_id, collection, subject_type, source)
);
COMMENT ON TABLE drift.listings IS 'How far each subject type of a collection was seen last, by contents and by lists.';
COMMENT ON COLUMN drift.listings.complete_at IS
    'When everything of this type was listed last: what was not there is known to be away.';
COMMENT ON COLUMN drift.listings.confirmed_at IS
    'When everything stood as it stands in policy_states and inventory_items, if that is later than what stands there.';
COMMENT ON COLUMN drift.listings.gaps IS 'What could not be read at the latest look: [{"path", "reason", "remedy"}].';
SELECT schema.isolate('drift.listings');
GRANT SELECT, INSERT ON drift.listings TO muniment_app;
GRANT UPDATE (
    looked_at, complete_at, complete_operation_run_id, confirmed_at, confirmed_operation_run_id, gaps
) ON drift.listings TO muniment_app;

-- ---------------------------------------------------------------------------------------------- runs

CREATE FUNCTION drift.is_summary(counts jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT jsonb_typeof(counts) = 'object' AND NOT EXISTS (
        SELECT FROM jsonb_each(counts) AS member
        WHERE member.key <> ALL (ARRAY[
                'subjects_total', 'resolved_total', 'resolved_content', 'resolved_meta', 'unchanged', 'updated',
                'created', 'deleted', 'ambiguous', 'renamed', 'ignored', 'excluded', 'missing_baseline',
                'missing_current', 'missing_both', 'findings_opened', 'findings_reopened', 'findings_resolved',
                'findings_open', 'subjects_seen', 'versions_added', 'inventory_seen', 'gone', 'gaps', 'items'
            ])
           OR jsonb_typeof(member.value) <> 'number'
    )
$$;
COMMENT ON FUNCTION drift.is_summary(jsonb) IS 'True for an object of numbers under the names that summaries have.';
GRANT EXECUTE ON FUNCTION drift.is_summary(jsonb) TO muniment_app;

CREATE TABLE drift.operation_runs (
    tenant_id uuid NOT NULL
        CONSTRAINT run_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    operation_run_id uuid NOT NULL,
    run_type text NOT NULL CONSTRAINT run_type_is_known CHECK (run_type IN ('import', 'capture', 'compare')),
    state text NOT NULL CONSTRAINT run_state_is_known CHECK (
        state IN ('queued', 'running', 'succeeded', 'partially_succeeded', 'failed', 'cancelled')
    ),
    provider_tenant_id uuid,
    baseline_profile_id uuid,
    baseline_snapshot_id uuid,
    summary_counts jsonb NOT NULL DEFAULT '{}'
        CONSTRAINT summary_is_numeric_and_known CHECK (drift.is_summary(summary_counts)),
    context jsonb NOT NULL DEFAULT '{}'
        CONSTRAINT context_is_an_object CHECK (jsonb_typeof(context) = 'object'),
    failure text,
    requested_by text NOT NULL,
    created_at timestamptz NOT NULL,
    started_at timestamptz,
    finished_at timestamptz,
    CONSTRAINT operation_runs_pkey PRIMARY KEY (tenant_id, operation_run_id),
    CONSTRAINT finished_runs_have_ended CHECK (
        (state IN ('queued', 'running')) = (finished_at IS NULL)
    )
);
COMMENT ON TABLE drift.operation_runs IS
    'What was asked for and what became of it: import takes evidence in, capture makes a snapshot of it, compare holds it '
    'against one.';
COMMENT ON COLUMN drift.operation_runs.provider_tenant_id IS 'Whose baseline it is.';
CREATE INDEX runs_by_profile ON drift.operation_runs (tenant_id, baseline_profile_id, operation_run_id DESC);
SELECT schema.isolate('drift.operation_runs');
GRANT SELECT, INSERT ON drift.operation_runs TO muniment_app;
GRANT UPDATE (
    state, baseline_snapshot_id, summary_counts, context, failure, started_at, finished_at
) ON drift.operation_runs TO muniment_app;

CREATE FUNCTION drift.refuse_open_sums() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    counts jsonb := NEW.summary_counts;
    coverage jsonb := NEW.context #> '{baseline_compare,coverage}';
    gaps jsonb := NEW.context #> '{baseline_compare,evidence_gaps}';
    total bigint := (coverage ->> 'subjects_total')::bigint;
    resolved bigint := (coverage ->> 'resolved_total')::bigint;
BEGIN
    IF NEW.run_type = 'compare' AND NEW.state IN ('succeeded', 'partially_succeeded') AND (
        total = resolved + (gaps ->> 'missing_baseline')::bigint + (gaps ->> 'missing_current')::bigint
            + (gaps ->> 'missing_both')::bigint
        AND resolved = (coverage ->> 'resolved_content')::bigint + (coverage ->> 'resolved_meta')::bigint
        AND resolved = (counts ->> 'unchanged')::bigint + (counts ->> 'updated')::bigint
            + (counts ->> 'created')::bigint + (counts ->> 'deleted')::bigint + (counts ->> 'ambiguous')::bigint
        AND NEW.context #>> '{baseline_compare,since}' IS NOT NULL
    ) IS NOT TRUE THEN
        RAISE EXCEPTION 'the sums of run % do not close', NEW.operation_run_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'sums_close', SCHEMA = 'drift', TABLE = 'operation_runs';
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION drift.refuse_open_sums() IS
    'Subjects are resolved or gaps, resolved ones are content or meta, and each has one outcome: checked on commit.';
CREATE CONSTRAINT TRIGGER sums_close AFTER INSERT OR UPDATE ON drift.operation_runs
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drift.refuse_open_sums();
ALTER TABLE drift.operation_runs ENABLE ALWAYS TRIGGER sums_close;

CREATE TABLE drift.heartbeats (
    tenant_id uuid NOT NULL,
    operation_run_id uuid NOT NULL,
    collection text NOT NULL,
    observed_at timestamptz NOT NULL,
    complete_types text[] NOT NULL,
    unchanged_types text[] NOT NULL,
    subject_count integer NOT NULL,
    gaps jsonb NOT NULL CONSTRAINT gaps_are_a_list CHECK (jsonb_typeof(gaps) = 'array'),
    CONSTRAINT heartbeats_pkey PRIMARY KEY (tenant_id, operation_run_id),
    CONSTRAINT heartbeat_is_of_run FOREIGN KEY (tenant_id, operation_run_id)
        REFERENCES drift.operation_runs ON DELETE RESTRICT
);
COMMENT ON TABLE drift.heartbeats IS 'That a collection was looked at, and how far it could be seen.';
COMMENT ON COLUMN drift.heartbeats.complete_types IS 'Subject types whose listing was whole.';
COMMENT ON COLUMN drift.heartbeats.unchanged_types IS
    'Of those, the ones in which every subject stood as before: this confirms them all.';
COMMENT ON COLUMN drift.heartbeats.gaps IS '[{"subject_type", "path", "reason", "remedy"}]: what could not be read.';
CREATE INDEX heartbeats_by_time ON drift.heartbeats (tenant_id, collection, observed_at DESC);
SELECT schema.isolate('drift.heartbeats');
SELECT schema.append_only('drift.heartbeats');
GRANT SELECT, INSERT ON drift.heartbeats TO muniment_app;

-- ---------------------------------------------------------------------------------------------- findings

CREATE TABLE drift.findings (
    tenant_id uuid NOT NULL,
    finding_id uuid NOT NULL,
    provider_tenant_id uuid NOT NULL,
    baseline_profile_id uuid NOT NULL,
    baseline_snapshot_id uuid NOT NULL,
    operation_run_id uuid NOT NULL,
    subject_type text NOT NULL,
    subject_id text NOT NULL,
    title text NOT NULL,
    cause text NOT NULL,
    severity text NOT NULL CONSTRAINT severity_is_known CHECK (severity IN ('high', 'medium', 'low')),
    direction text CONSTRAINT direction_is_known CHECK (direction IN ('weaker', 'stronger', 'neutral')),
    evidence_jsonb jsonb NOT NULL DEFAULT '{}',
    difference jsonb,
    status text NOT NULL CONSTRAINT finding_status_is_known CHECK (
        status IN ('open', 'acknowledged', 'accepted', 'resolved', 'reopened')
    ),
    status_by text NOT NULL,
    status_reason text,
    status_at timestamptz NOT NULL,
    owner text,
    accepted_until timestamptz,
    accepted_hash text,
    since timestamptz NOT NULL,
    opened_at timestamptz NOT NULL,
    resolved_at timestamptz,
    reopened_count integer NOT NULL DEFAULT 0,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT findings_pkey PRIMARY KEY (tenant_id, finding_id),
    CONSTRAINT finding_is_one_per_subject_and_cause
        UNIQUE (tenant_id, provider_tenant_id, baseline_profile_id, subject_type, subject_id, cause),
    CONSTRAINT accepted_is_answered_for CHECK (
        status <> 'accepted' OR (owner IS NOT NULL AND status_reason IS NOT NULL AND accepted_until IS NOT NULL)
    ),
    CONSTRAINT finding_is_of_run FOREIGN KEY (tenant_id, operation_run_id)
        REFERENCES drift.operation_runs ON DELETE RESTRICT
);
COMMENT ON TABLE drift.findings IS 'What differs from a baseline in a tenant: one for each subject and cause, over time.';
COMMENT ON COLUMN drift.findings.cause IS
    'The digest of what differs, from which to which: the same in every tenant that the same happened to.';
COMMENT ON COLUMN drift.findings.since IS 'Since when the subject has differed without a break, in whatever way.';
COMMENT ON COLUMN drift.findings.accepted_hash IS 'What was accepted; null where the subject is away.';
COMMENT ON COLUMN drift.findings.operation_run_id IS 'The run that the evidence is from.';
CREATE INDEX findings_by_status ON drift.findings (tenant_id, status, finding_id DESC);
CREATE INDEX findings_by_cause ON drift.findings (tenant_id, cause, finding_id DESC);
SELECT schema.isolate('drift.findings');
GRANT SELECT, INSERT ON drift.findings TO muniment_app;
GRANT UPDATE (
    baseline_snapshot_id, operation_run_id, title, severity, direction, evidence_jsonb, difference, status, status_by,
    status_reason, status_at, owner, accepted_until, accepted_hash, since, resolved_at, reopened_count, chronicle_entry_id
) ON drift.findings TO muniment_app;

-- Nobody can grant what they do not hold themselves: administrators get the rights that are new.
LOCK TABLE access.callers IN SHARE ROW EXCLUSIVE MODE;
GRANT UPDATE (permissions) ON access.callers TO muniment_definer;
SET LOCAL ROLE muniment_definer;
UPDATE access.callers
SET permissions = permissions || ARRAY['baseline.manage', 'drift.run', 'finding.judge']
WHERE permissions @> ARRAY[
        'accord.write', 'artifact.register', 'ceremony.open', 'ceremony.sign', 'ceremony.reject', 'deployment.record',
        'verification.submit', 'read', 'ledger.read', 'ledger.erase', 'caller.manage', 'job.read', 'job.manage',
        'source.manage', 'event.push', 'file.read', 'target.manage'
    ]
  AND NOT permissions @> ARRAY['baseline.manage', 'drift.run', 'finding.judge'];
RESET ROLE;
REVOKE UPDATE (permissions) ON access.callers FROM muniment_definer;

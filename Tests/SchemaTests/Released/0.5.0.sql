--
-- PostgreSQL database dump
--

\restrict wnKQvsGG8cmYT6fpSUeCvaa2drC8gBR1aYDeynhN00G1K7ppVb5XOm5ZQAPaOVd

-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: access; Type: SCHEMA; Schema: -; Owner: muniment_owner
--

CREATE SCHEMA access;


ALTER SCHEMA access OWNER TO muniment_owner;

--
-- Name: chronicle; Type: SCHEMA; Schema: -; Owner: muniment_owner
--

CREATE SCHEMA chronicle;


ALTER SCHEMA chronicle OWNER TO muniment_owner;

--
-- Name: custody; Type: SCHEMA; Schema: -; Owner: muniment_owner
--

CREATE SCHEMA custody;


ALTER SCHEMA custody OWNER TO muniment_owner;

--
-- Name: drift; Type: SCHEMA; Schema: -; Owner: muniment_owner
--

CREATE SCHEMA drift;


ALTER SCHEMA drift OWNER TO muniment_owner;

--
-- Name: jobs; Type: SCHEMA; Schema: -; Owner: muniment_owner
--

CREATE SCHEMA jobs;


ALTER SCHEMA jobs OWNER TO muniment_owner;

--
-- Name: ledger; Type: SCHEMA; Schema: -; Owner: muniment_owner
--

CREATE SCHEMA ledger;


ALTER SCHEMA ledger OWNER TO muniment_owner;

--
-- Name: retired; Type: SCHEMA; Schema: -; Owner: muniment_owner
--

CREATE SCHEMA retired;


ALTER SCHEMA retired OWNER TO muniment_owner;

--
-- Name: schema; Type: SCHEMA; Schema: -; Owner: muniment_owner
--

CREATE SCHEMA schema;


ALTER SCHEMA schema OWNER TO muniment_owner;

--
-- Name: SCHEMA schema; Type: COMMENT; Schema: -; Owner: muniment_owner
--

COMMENT ON SCHEMA schema IS 'Migrations, and the one place where policies, refusals and partitions are generated.';


--
-- Name: create_tenant(uuid, text); Type: FUNCTION; Schema: access; Owner: muniment_definer
--

CREATE FUNCTION access.create_tenant(tenant_id uuid, name text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    INSERT INTO access.tenants (tenant_id, name) VALUES (create_tenant.tenant_id, create_tenant.name)
$$;


ALTER FUNCTION access.create_tenant(tenant_id uuid, name text) OWNER TO muniment_definer;

--
-- Name: FUNCTION create_tenant(tenant_id uuid, name text); Type: COMMENT; Schema: access; Owner: muniment_definer
--

COMMENT ON FUNCTION access.create_tenant(tenant_id uuid, name text) IS 'A name that is taken violates tenant_name_is_unique.';


--
-- Name: find_token(bytea); Type: FUNCTION; Schema: access; Owner: muniment_definer
--

CREATE FUNCTION access.find_token(hash bytea) RETURNS TABLE(tenant_id uuid, tenant_name text, token_id uuid, caller_id uuid, caller_kind text, caller_name text, caller_did text, permissions text[], purpose text, expires_at timestamp with time zone)
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT token.tenant_id, tenant.name, token.token_id, caller.caller_id, caller.kind, caller.name,
           caller.did, caller.permissions, token.purpose, token.expires_at
    FROM access.tokens AS token
    JOIN access.callers AS caller ON caller.tenant_id = token.tenant_id AND caller.caller_id = token.caller_id
    JOIN access.tenants AS tenant ON tenant.tenant_id = token.tenant_id
    WHERE token.token_hash = hash
      AND token.revoked_at IS NULL
      AND (token.expires_at IS NULL OR token.expires_at > now())
      AND caller.disabled_at IS NULL
      AND (token.parent_token_id IS NULL OR EXISTS (
          SELECT FROM access.tokens AS parent
          WHERE parent.tenant_id = token.tenant_id AND parent.token_id = token.parent_token_id
            AND parent.revoked_at IS NULL AND (parent.expires_at IS NULL OR parent.expires_at > now())
      ))
      -- A hash that two tenants hold names nobody.
      AND (SELECT count(*) FROM access.tokens AS same WHERE same.token_hash = hash) = 1;
END
$$;


ALTER FUNCTION access.find_token(hash bytea) OWNER TO muniment_definer;

--
-- Name: FUNCTION find_token(hash bytea); Type: COMMENT; Schema: access; Owner: muniment_definer
--

COMMENT ON FUNCTION access.find_token(hash bytea) IS 'Whose token has this SHA-256, if it is neither revoked nor expired, its caller is enabled and, for a session, so is the token it was begun with: one row or none.';


--
-- Name: tenant_ids(); Type: FUNCTION; Schema: access; Owner: muniment_definer
--

CREATE FUNCTION access.tenant_ids() RETURNS TABLE(tenant_id uuid, name text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT tenant.tenant_id, tenant.name FROM access.tenants AS tenant ORDER BY tenant.name
$$;


ALTER FUNCTION access.tenant_ids() OWNER TO muniment_definer;

--
-- Name: FUNCTION tenant_ids(); Type: COMMENT; Schema: access; Owner: muniment_definer
--

COMMENT ON FUNCTION access.tenant_ids() IS 'All tenants by name, for work that is done for each of them in turn.';


--
-- Name: accords_containing(uuid, jsonb, integer); Type: FUNCTION; Schema: custody; Owner: muniment_definer
--

CREATE FUNCTION custody.accords_containing(tenant uuid, containment jsonb, row_limit integer DEFAULT 1000) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    WITH found AS MATERIALIZED (
        SELECT accord.accord_binding_id
        FROM custody.accord_bindings AS accord
        WHERE accord.tenant_id = tenant
          AND accord.accord_terms @> containment
          AND tenant = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid)
    )
    SELECT accord_binding_id FROM found ORDER BY accord_binding_id LIMIT row_limit
$$;


ALTER FUNCTION custody.accords_containing(tenant uuid, containment jsonb, row_limit integer) OWNER TO muniment_definer;

--
-- Name: FUNCTION accords_containing(tenant uuid, containment jsonb, row_limit integer); Type: COMMENT; Schema: custody; Owner: muniment_definer
--

COMMENT ON FUNCTION custody.accords_containing(tenant uuid, containment jsonb, row_limit integer) IS 'The accord_binding_id of the tenant''s accords whose terms contain the given JSON, the oldest first.';


--
-- Name: artifact_retention(uuid, timestamp with time zone); Type: FUNCTION; Schema: custody; Owner: muniment_owner
--

CREATE FUNCTION custody.artifact_retention(tenant uuid, at timestamp with time zone) RETURNS TABLE(governed_artifact_id uuid, days integer)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT artifact.governed_artifact_id, held.chronicle_retention_days
    FROM custody.governed_artifacts AS artifact
    LEFT JOIN custody.accord_bindings AS bound
      ON bound.tenant_id = artifact.tenant_id AND bound.accord_binding_id = artifact.accord_binding_id
    LEFT JOIN LATERAL (
        SELECT version.chronicle_retention_days
        FROM custody.accord_bindings AS version
        WHERE version.tenant_id = bound.tenant_id AND version.accord_id = bound.accord_id
          AND NOT version.is_cancelled AND version.effective_from <= at
        ORDER BY version.version DESC LIMIT 1
    ) AS held ON true
    WHERE artifact.tenant_id = tenant
$$;


ALTER FUNCTION custody.artifact_retention(tenant uuid, at timestamp with time zone) OWNER TO muniment_owner;

--
-- Name: FUNCTION artifact_retention(tenant uuid, at timestamp with time zone); Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON FUNCTION custody.artifact_retention(tenant uuid, at timestamp with time zone) IS 'How many days what is observed of each artifact is kept: as the newest version of its accord says that has begun, also when the accord has ended. Null: for good.';


--
-- Name: artifacts_containing(uuid, jsonb, integer); Type: FUNCTION; Schema: custody; Owner: muniment_definer
--

CREATE FUNCTION custody.artifacts_containing(tenant uuid, containment jsonb, row_limit integer) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    WITH found AS MATERIALIZED (
        SELECT artifact.governed_artifact_id
        FROM custody.governed_artifacts AS artifact
        WHERE artifact.tenant_id = tenant
          AND artifact.content @> containment
          AND tenant = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid)
    )
    SELECT governed_artifact_id FROM found ORDER BY governed_artifact_id LIMIT row_limit
$$;


ALTER FUNCTION custody.artifacts_containing(tenant uuid, containment jsonb, row_limit integer) OWNER TO muniment_definer;

--
-- Name: FUNCTION artifacts_containing(tenant uuid, containment jsonb, row_limit integer); Type: COMMENT; Schema: custody; Owner: muniment_definer
--

COMMENT ON FUNCTION custody.artifacts_containing(tenant uuid, containment jsonb, row_limit integer) IS 'The governed_artifact_id of the tenant''s artifacts whose content contains the given JSON, the oldest first.';


--
-- Name: delete_erased_verifications(uuid, uuid, uuid[], timestamp with time zone[], bytea); Type: FUNCTION; Schema: custody; Owner: muniment_definer
--

CREATE FUNCTION custody.delete_erased_verifications(tenant uuid, entry uuid, results uuid[], moments timestamp with time zone[], body bytea DEFAULT NULL::bytea) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    list jsonb;
    deleted bigint;
BEGIN
    IF tenant IS DISTINCT FROM nullif(current_setting('app.tenant_id', true), '')::uuid THEN
        RAISE EXCEPTION 'deletion is for the tenant of the session' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT EXISTS (
        SELECT FROM ledger.entries AS erased
        WHERE erased.tenant_id = tenant AND erased.entry_id = entry AND erased.ledger = 'chronicle'
          AND erased.bytes IS NULL
    ) THEN
        RAISE EXCEPTION 'rows stay as long as the bytes of their entry do'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'entry_is_erased';
    END IF;
    PERFORM set_config('custody.deleting', concat_ws('/', tenant, entry), true);
    DELETE FROM custody.verification_results AS result
    USING unnest(results, moments) AS told (verification_result_id, verified_at)
    WHERE result.tenant_id = tenant AND result.verification_result_id = told.verification_result_id
      AND result.verified_at = told.verified_at AND result.chronicle_entry_id = entry::text;
    GET DIAGNOSTICS deleted = ROW_COUNT;
    PERFORM set_config('custody.deleting', '', true);
    IF body IS NOT NULL THEN
        SELECT convert_from(blob.bytes, 'UTF8')::jsonb INTO list
        FROM ledger.blobs AS blob WHERE blob.tenant_id = tenant AND blob.digest = body;
        -- The list holds identifiers that no other verification has: no other entry names the same list.
        IF list IS NOT NULL AND (
            jsonb_typeof(list) <> 'array'
            OR ARRAY(
                SELECT element.value ->> 'verification_id'
                FROM jsonb_array_elements(list) WITH ORDINALITY AS element (value, position)
                ORDER BY element.position
            ) IS DISTINCT FROM results::text[]
            OR EXISTS (
                SELECT FROM custody.verification_results AS result
                JOIN unnest(results, moments) AS told (verification_result_id, verified_at)
                  ON result.verification_result_id = told.verification_result_id
                 AND result.verified_at = told.verified_at
                WHERE result.tenant_id = tenant
            )
        ) THEN
            RAISE EXCEPTION 'the body is not the list of these verifications, or one of them still stands'
                USING ERRCODE = 'restrict_violation', CONSTRAINT = 'body_is_the_list';
        END IF;
        PERFORM set_config('ledger.deleting', concat_ws('/', tenant, encode(body, 'hex')), true);
        DELETE FROM ledger.blobs AS blob WHERE blob.tenant_id = tenant AND blob.digest = body;
        PERFORM set_config('ledger.deleting', '', true);
    END IF;
    RETURN deleted;
END
$$;


ALTER FUNCTION custody.delete_erased_verifications(tenant uuid, entry uuid, results uuid[], moments timestamp with time zone[], body bytea) OWNER TO muniment_definer;

--
-- Name: FUNCTION delete_erased_verifications(tenant uuid, entry uuid, results uuid[], moments timestamp with time zone[], body bytea); Type: COMMENT; Schema: custody; Owner: muniment_definer
--

COMMENT ON FUNCTION custody.delete_erased_verifications(tenant uuid, entry uuid, results uuid[], moments timestamp with time zone[], body bytea) IS 'Deletes those of the named rows of verification_results that belong to the entry, whose bytes must have been erased; with a body also the list of exactly these verifications that the entry named by its digest. Returns how many rows.';


--
-- Name: drop_retired_partition(text); Type: FUNCTION; Schema: custody; Owner: muniment_owner
--

CREATE FUNCTION custody.drop_retired_partition(named text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET lock_timeout TO '3s'
    AS $$
DECLARE
    detached timestamptz;
BEGIN
    SELECT detached_at INTO detached FROM schema.retired_partitions
    WHERE partition = named AND dropped_at IS NULL FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no such partition' USING ERRCODE = 'no_data_found';
    END IF;
    IF detached > now() - interval '7 days' THEN
        RAISE EXCEPTION 'a retired partition is kept for a week'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'retired_partition_rests';
    END IF;
    EXECUTE format('DROP TABLE retired.%I', named);
    UPDATE schema.retired_partitions SET dropped_at = now() WHERE partition = named;
END
$$;


ALTER FUNCTION custody.drop_retired_partition(named text) OWNER TO muniment_owner;

--
-- Name: FUNCTION drop_retired_partition(named text); Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON FUNCTION custody.drop_retired_partition(named text) IS 'Drops a partition that was detached a week ago or earlier. That its exports still verify is for the caller to see.';


--
-- Name: partition_retention(text, timestamp with time zone); Type: FUNCTION; Schema: custody; Owner: muniment_owner
--

CREATE FUNCTION custody.partition_retention(of_parent text, starting timestamp with time zone) RETURNS TABLE(has_rows boolean, is_kept_for_good boolean, longest_days integer, passes_at timestamp with time zone)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
DECLARE
    session text := coalesce(current_setting('app.tenant_id', true), '');
    period record;
    tenant uuid;
    kept record;
BEGIN
    SELECT * INTO period FROM schema.attached_partitions() AS attached
    WHERE attached.parent = of_parent AND attached.starts_at = starting;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no such partition' USING ERRCODE = 'no_data_found';
    END IF;
    has_rows := false;
    is_kept_for_good := false;
    FOR tenant IN SELECT ids.id FROM access.tenant_ids() AS ids (id) LOOP
        PERFORM set_config('app.tenant_id', tenant::text, true);
        EXECUTE format(
            'SELECT count(*) > 0 AS has_rows, coalesce(bool_or(retention.days IS NULL), false) AS is_kept_for_good,
                    max(retention.days) AS longest_days,
                    max(held.latest + retention.days * interval ''24 hours'') AS passes_at
             FROM custody.artifact_retention($1, now()) AS retention
             CROSS JOIN LATERAL (
                 SELECT %1$I AS latest FROM %2$s
                 WHERE tenant_id = $1 AND governed_artifact_id = retention.governed_artifact_id
                   AND %1$I >= $2 AND %1$I < $3
                 ORDER BY %1$I DESC LIMIT 1
             ) AS held',
            schema.partition_key(of_parent::regclass), of_parent::regclass
        ) INTO kept USING tenant, period.starts_at, period.ends_at;
        has_rows := has_rows OR kept.has_rows;
        is_kept_for_good := is_kept_for_good OR kept.is_kept_for_good;
        longest_days := greatest(longest_days, kept.longest_days);
        passes_at := greatest(passes_at, kept.passes_at);
        EXIT WHEN is_kept_for_good;
    END LOOP;
    PERFORM set_config('app.tenant_id', session, true);
    IF is_kept_for_good THEN
        longest_days := NULL;
        passes_at := NULL;
    END IF;
    RETURN NEXT;
END
$_$;


ALTER FUNCTION custody.partition_retention(of_parent text, starting timestamp with time zone) OWNER TO muniment_owner;

--
-- Name: FUNCTION partition_retention(of_parent text, starting timestamp with time zone); Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON FUNCTION custody.partition_retention(of_parent text, starting timestamp with time zone) IS 'Whether a partition holds rows of any tenant, for how many days the longest kept of them are kept, and when the retention of all has passed; both null where one is kept for good.';


--
-- Name: refuse_change_but_retention(); Type: FUNCTION; Schema: custody; Owner: muniment_owner
--

CREATE FUNCTION custody.refuse_change_but_retention() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    IF TG_OP = 'DELETE' AND current_user = 'muniment_definer'
        AND current_setting('custody.deleting', true) = concat_ws('/', OLD.tenant_id, OLD.chronicle_entry_id)
    THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION '% on %.% is refused: the table is append-only', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'table_is_append_only',
              SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
END
$$;


ALTER FUNCTION custody.refuse_change_but_retention() OWNER TO muniment_owner;

--
-- Name: retire_partition(text, timestamp with time zone); Type: FUNCTION; Schema: custody; Owner: muniment_owner
--

CREATE FUNCTION custody.retire_partition(of_parent text, starting timestamp with time zone) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET lock_timeout TO '3s'
    AS $_$
DECLARE
    session text := coalesce(current_setting('app.tenant_id', true), '');
    relation regclass := of_parent::regclass;
    period record;
    retention record;
    tenant uuid;
    held bigint;
    total bigint := 0;
    name text;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('schema.ensure_partitions', 0));
    -- From the oldest on: what is attached has no gaps behind its beginning.
    SELECT * INTO period FROM schema.attached_partitions() AS attached
    WHERE attached.parent = relation::text ORDER BY attached.starts_at LIMIT 1;
    IF NOT FOUND OR period.starts_at <> starting THEN
        RAISE EXCEPTION 'the oldest partition is retired first'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'oldest_partition_first';
    END IF;
    -- What was seen in it may still be handed in for 31 days.
    IF period.ends_at > now() - interval '31 days' THEN
        RAISE EXCEPTION 'the partition may still get rows'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'partition_is_over';
    END IF;
    -- Nobody writes to it any more; readers go on until it is detached.
    EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', period.partition);
    SELECT * INTO retention FROM custody.partition_retention(relation::text, starting);
    IF retention.has_rows AND (retention.is_kept_for_good OR retention.passes_at > now()) THEN
        RAISE EXCEPTION 'a row of the partition is kept longer'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'retention_has_passed';
    END IF;
    FOR tenant IN SELECT ids.id FROM access.tenant_ids() AS ids (id) LOOP
        PERFORM set_config('app.tenant_id', tenant::text, true);
        EXECUTE format(
            'SELECT count(*) FROM %2$s WHERE tenant_id = $1 AND %1$I >= $2 AND %1$I < $3',
            schema.partition_key(relation), relation
        ) INTO held USING tenant, period.starts_at, period.ends_at;
        total := total + held;
        -- The record counts only with the entry that tells of it.
        IF held > 0 AND NOT EXISTS (
            SELECT FROM custody.retention_exports AS export
            JOIN ledger.entries AS entry
              ON entry.tenant_id = export.tenant_id AND entry.entry_id = export.chronicle_entry_id
             AND entry.ledger = 'chronicle' AND entry.bytes IS NOT NULL
            WHERE export.tenant_id = tenant AND export.parent = relation::text
              AND export.starts_at = period.starts_at AND export.ends_at = period.ends_at AND export.row_count = held
              AND (
                  convert_from(entry.bytes, 'UTF8')::jsonb ->> 'type',
                  convert_from(entry.bytes, 'UTF8')::jsonb #> '{data,row_count}',
                  convert_from(entry.bytes, 'UTF8')::jsonb #>> '{data,manifest,sha256}'
              ) = ('muniment.retention.exported', to_jsonb(held), encode(export.manifest_digest, 'hex'))
        ) THEN
            RAISE EXCEPTION 'rows of a tenant are not exported as they stand'
                USING ERRCODE = 'restrict_violation', CONSTRAINT = 'partition_is_exported';
        END IF;
    END LOOP;
    PERFORM set_config('app.tenant_id', session, true);
    name := (SELECT relname FROM pg_class WHERE oid = period.partition::regclass);
    EXECUTE format('ALTER TABLE %s DETACH PARTITION %s', relation, period.partition);
    -- The row trigger was its parent's.
    EXECUTE format(
        'CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %s
             FOR EACH ROW EXECUTE FUNCTION schema.refuse_change()',
        period.partition
    );
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER append_only', period.partition);
    EXECUTE format('ALTER TABLE %s SET SCHEMA retired', period.partition);
    INSERT INTO schema.retired_partitions (parent, starts_at, ends_at, partition, row_count)
    VALUES (relation, period.starts_at, period.ends_at, name, total);
    RETURN name;
END
$_$;


ALTER FUNCTION custody.retire_partition(of_parent text, starting timestamp with time zone) OWNER TO muniment_owner;

--
-- Name: FUNCTION retire_partition(of_parent text, starting timestamp with time zone); Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON FUNCTION custody.retire_partition(of_parent text, starting timestamp with time zone) IS 'Detaches the oldest partition, 31 days after its end or later, and moves it into the schema retired. Refuses unless the retention of all rows has passed and, for every tenant with rows in it, exactly that many are exported. Returns its name.';


--
-- Name: is_evidence(jsonb); Type: FUNCTION; Schema: drift; Owner: muniment_owner
--

CREATE FUNCTION drift.is_evidence(evidence jsonb) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT coalesce(
        evidence ->> 'change_type' IN ('created', 'updated', 'deleted', 'unchanged')
        AND (evidence ->> 'change_type' = 'created') = (evidence #>> '{baseline,hash}' IS NULL)
        AND (evidence ->> 'change_type' = 'deleted') = (evidence #>> '{current,hash}' IS NULL)
        AND (
            SELECT bool_and(
                coalesce(
                    evidence #>> ARRAY[side, 'provenance', 'fidelity'] IN ('content', 'meta')
                    AND evidence #>> ARRAY[side, 'provenance', 'source'] IN ('policy_version', 'inventory')
                    AND evidence #>> ARRAY[side, 'provenance', 'observed_at'] IS NOT NULL
                    AND evidence #>> ARRAY[side, 'provenance', 'observed_operation_run_id'] IS NOT NULL,
                    false
                )
            )
            FROM unnest(ARRAY['baseline', 'current']) AS side
        ),
        false
    )
$$;


ALTER FUNCTION drift.is_evidence(evidence jsonb) OWNER TO muniment_owner;

--
-- Name: FUNCTION is_evidence(evidence jsonb); Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON FUNCTION drift.is_evidence(evidence jsonb) IS 'True where both sides say what they are, how far it goes, from where and when: {"change_type", "baseline": {"hash", "provenance"}, "current": {…}}.';


--
-- Name: is_summary(jsonb); Type: FUNCTION; Schema: drift; Owner: muniment_owner
--

CREATE FUNCTION drift.is_summary(counts jsonb) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
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


ALTER FUNCTION drift.is_summary(counts jsonb) OWNER TO muniment_owner;

--
-- Name: FUNCTION is_summary(counts jsonb); Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON FUNCTION drift.is_summary(counts jsonb) IS 'True for an object of numbers under the names that summaries have.';


--
-- Name: refuse_open_sums(); Type: FUNCTION; Schema: drift; Owner: muniment_owner
--

CREATE FUNCTION drift.refuse_open_sums() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
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


ALTER FUNCTION drift.refuse_open_sums() OWNER TO muniment_owner;

--
-- Name: FUNCTION refuse_open_sums(); Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON FUNCTION drift.refuse_open_sums() IS 'Subjects are resolved or gaps, resolved ones are content or meta, and each has one outcome: checked on commit.';


--
-- Name: beat(uuid, uuid[]); Type: FUNCTION; Schema: jobs; Owner: muniment_definer
--

CREATE FUNCTION jobs.beat(worker uuid, held uuid[]) RETURNS TABLE(job_id uuid, fence bigint, is_cancelled boolean)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
#variable_conflict use_column
BEGIN
    -- A row that its own handler has locked, about to complete it, is not waited for.
    UPDATE jobs.jobs AS job SET heartbeat_at = clock_timestamp()
    FROM (
        SELECT mine.tenant_id, mine.job_id
        FROM jobs.jobs AS mine
        WHERE mine.state = 'running' AND mine.claimed_by = worker AND mine.job_id = ANY (held)
        FOR UPDATE SKIP LOCKED
    ) AS alive
    WHERE job.tenant_id = alive.tenant_id AND job.job_id = alive.job_id;
    RETURN QUERY
    SELECT job.job_id, job.fence, job.cancel_requested_at IS NOT NULL
    FROM jobs.jobs AS job
    WHERE job.state = 'running' AND job.claimed_by = worker;
END
$$;


ALTER FUNCTION jobs.beat(worker uuid, held uuid[]) OWNER TO muniment_definer;

--
-- Name: FUNCTION beat(worker uuid, held uuid[]); Type: COMMENT; Schema: jobs; Owner: muniment_definer
--

COMMENT ON FUNCTION jobs.beat(worker uuid, held uuid[]) IS 'Says that the worker still runs these jobs. Returns those that are the worker''s, and whether their cancellation is asked for.';


--
-- Name: claim(uuid, text[], integer, timestamp with time zone); Type: FUNCTION; Schema: jobs; Owner: muniment_definer
--

CREATE FUNCTION jobs.claim(worker uuid, kinds text[], wanted integer, at timestamp with time zone) RETURNS TABLE(tenant_id uuid, job_id uuid, kind text, arguments jsonb, attempt integer, max_attempts integer, fence bigint, bookmark jsonb)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
#variable_conflict use_column
DECLARE
    claimed bigint;
BEGIN
    -- One priority after another, so that each search is a range of its index: jobs of a later time stand in no way.
    FOR level IN 0..3 LOOP
        EXIT WHEN wanted <= 0;
        RETURN QUERY
        WITH due AS MATERIALIZED (
            SELECT job.tenant_id, job.job_id
            FROM jobs.jobs AS job
            WHERE job.state = 'available' AND job.priority = level AND job.run_at <= at AND job.kind = ANY (kinds)
            ORDER BY job.run_at
            LIMIT wanted
            FOR UPDATE SKIP LOCKED
        )
        UPDATE jobs.jobs AS job
        SET state = 'running', attempt = job.attempt + 1, fence = job.fence + 1, claimed_by = worker,
            claimed_at = at, heartbeat_at = clock_timestamp()
        FROM due
        WHERE job.tenant_id = due.tenant_id AND job.job_id = due.job_id
        RETURNING job.tenant_id, job.job_id, job.kind, job.arguments, job.attempt, job.max_attempts, job.fence,
            job.bookmark;
        GET DIAGNOSTICS claimed = ROW_COUNT;
        wanted := wanted - claimed;
    END LOOP;
END
$$;


ALTER FUNCTION jobs.claim(worker uuid, kinds text[], wanted integer, at timestamp with time zone) OWNER TO muniment_definer;

--
-- Name: FUNCTION claim(worker uuid, kinds text[], wanted integer, at timestamp with time zone); Type: COMMENT; Schema: jobs; Owner: muniment_definer
--

COMMENT ON FUNCTION jobs.claim(worker uuid, kinds text[], wanted integer, at timestamp with time zone) IS 'Gives the worker up to the wanted number of due jobs of these kinds, of all tenants, the most urgent first.';


--
-- Name: claim_shared(uuid, text[], integer, timestamp with time zone, uuid[], integer[], integer); Type: FUNCTION; Schema: jobs; Owner: muniment_definer
--

CREATE FUNCTION jobs.claim_shared(worker uuid, kinds text[], wanted integer, at timestamp with time zone, tenants uuid[], running integer[], tenant_limit integer) RETURNS TABLE(tenant_id uuid, job_id uuid, kind text, arguments jsonb, attempt integer, max_attempts integer, fence bigint, bookmark jsonb)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
#variable_conflict use_column
DECLARE
    claimed bigint;
    sated uuid[];
BEGIN
    SELECT coalesce(array_agg(held.tenant_id), '{}') INTO sated
    FROM unnest(tenants, running) AS held (tenant_id, running) WHERE held.running >= tenant_limit;
    FOR level IN 0..3 LOOP
        EXIT WHEN wanted <= 0;
        RETURN QUERY
        WITH due AS MATERIALIZED (
            SELECT job.tenant_id, job.job_id, job.run_at
            FROM jobs.jobs AS job
            WHERE job.state = 'available' AND job.priority = level AND job.run_at <= at AND job.kind = ANY (kinds)
              AND job.tenant_id <> ALL (sated)
            ORDER BY job.run_at
            LIMIT wanted
            FOR UPDATE SKIP LOCKED
        ), fair AS (
            SELECT due.tenant_id, due.job_id,
                   row_number() OVER (PARTITION BY due.tenant_id ORDER BY due.run_at, due.job_id)
                       + coalesce(held.running, 0) AS place
            FROM due
            LEFT JOIN unnest(tenants, running) AS held (tenant_id, running) ON held.tenant_id = due.tenant_id
        )
        UPDATE jobs.jobs AS job
        SET state = 'running', attempt = job.attempt + 1, fence = job.fence + 1, claimed_by = worker,
            claimed_at = at, heartbeat_at = clock_timestamp()
        FROM fair
        WHERE job.tenant_id = fair.tenant_id AND job.job_id = fair.job_id AND fair.place <= tenant_limit
        RETURNING job.tenant_id, job.job_id, job.kind, job.arguments, job.attempt, job.max_attempts, job.fence,
            job.bookmark;
        GET DIAGNOSTICS claimed = ROW_COUNT;
        wanted := wanted - claimed;
        -- Those of less urgency are claimed at the next time, which knows what each tenant has by then.
        EXIT WHEN claimed > 0;
    END LOOP;
END
$$;


ALTER FUNCTION jobs.claim_shared(worker uuid, kinds text[], wanted integer, at timestamp with time zone, tenants uuid[], running integer[], tenant_limit integer) OWNER TO muniment_definer;

--
-- Name: FUNCTION claim_shared(worker uuid, kinds text[], wanted integer, at timestamp with time zone, tenants uuid[], running integer[], tenant_limit integer); Type: COMMENT; Schema: jobs; Owner: muniment_definer
--

COMMENT ON FUNCTION jobs.claim_shared(worker uuid, kinds text[], wanted integer, at timestamp with time zone, tenants uuid[], running integer[], tenant_limit integer) IS 'As jobs.claim, but of each tenant only so many that the worker has at most the limit of its jobs; it has these of these tenants already. Gives what is left of the wanted number at the next call.';


--
-- Name: delete_completed(text[], timestamp with time zone, integer); Type: FUNCTION; Schema: jobs; Owner: muniment_definer
--

CREATE FUNCTION jobs.delete_completed(kinds text[], before timestamp with time zone, row_limit integer) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    deleted bigint;
BEGIN
    WITH old AS MATERIALIZED (
        SELECT job.tenant_id, job.job_id
        FROM jobs.jobs AS job
        WHERE job.state = 'completed' AND job.kind = ANY (kinds) AND job.finished_at < before
        LIMIT row_limit
        FOR UPDATE SKIP LOCKED
    )
    DELETE FROM jobs.jobs AS job USING old
    WHERE job.tenant_id = old.tenant_id AND job.job_id = old.job_id;
    GET DIAGNOSTICS deleted = ROW_COUNT;
    RETURN deleted;
END
$$;


ALTER FUNCTION jobs.delete_completed(kinds text[], before timestamp with time zone, row_limit integer) OWNER TO muniment_definer;

--
-- Name: FUNCTION delete_completed(kinds text[], before timestamp with time zone, row_limit integer); Type: COMMENT; Schema: jobs; Owner: muniment_definer
--

COMMENT ON FUNCTION jobs.delete_completed(kinds text[], before timestamp with time zone, row_limit integer) IS 'Deletes completed jobs of these kinds that ended before; returns how many.';


--
-- Name: delete_finished(timestamp with time zone, integer); Type: FUNCTION; Schema: jobs; Owner: muniment_definer
--

CREATE FUNCTION jobs.delete_finished(before timestamp with time zone, row_limit integer) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    deleted bigint;
BEGIN
    WITH old AS MATERIALIZED (
        SELECT job.tenant_id, job.job_id
        FROM jobs.jobs AS job
        WHERE job.state IN ('completed', 'cancelled') AND job.finished_at < before
        ORDER BY job.finished_at
        LIMIT row_limit
        FOR UPDATE SKIP LOCKED
    )
    DELETE FROM jobs.jobs AS job USING old
    WHERE job.tenant_id = old.tenant_id AND job.job_id = old.job_id;
    GET DIAGNOSTICS deleted = ROW_COUNT;
    RETURN deleted;
END
$$;


ALTER FUNCTION jobs.delete_finished(before timestamp with time zone, row_limit integer) OWNER TO muniment_definer;

--
-- Name: FUNCTION delete_finished(before timestamp with time zone, row_limit integer); Type: COMMENT; Schema: jobs; Owner: muniment_definer
--

COMMENT ON FUNCTION jobs.delete_finished(before timestamp with time zone, row_limit integer) IS 'Deletes completed and cancelled jobs that ended before, the oldest first; returns how many. Dead ones stay.';


--
-- Name: figures(timestamp with time zone); Type: FUNCTION; Schema: jobs; Owner: muniment_definer
--

CREATE FUNCTION jobs.figures(at timestamp with time zone) RETURNS TABLE(due_count bigint, running_count bigint, dead_count bigint, oldest_due_at timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT
        (
            SELECT count(*)
            FROM generate_series(0, 3) AS level CROSS JOIN LATERAL (
                SELECT FROM jobs.jobs AS job
                WHERE job.state = 'available' AND job.priority = level AND job.run_at <= at
                LIMIT 10000
            ) AS due
        ),
        (SELECT count(*) FROM jobs.jobs AS job WHERE job.state = 'running'),
        (SELECT count(*) FROM (SELECT FROM jobs.jobs AS job WHERE job.state = 'dead' LIMIT 10000) AS dead),
        (
            SELECT min(due.run_at)
            FROM generate_series(0, 3) AS level CROSS JOIN LATERAL (
                SELECT job.run_at
                FROM jobs.jobs AS job
                WHERE job.state = 'available' AND job.priority = level AND job.run_at <= at
                ORDER BY job.run_at
                LIMIT 1
            ) AS due
        )
$$;


ALTER FUNCTION jobs.figures(at timestamp with time zone) OWNER TO muniment_definer;

--
-- Name: FUNCTION figures(at timestamp with time zone); Type: COMMENT; Schema: jobs; Owner: muniment_definer
--

COMMENT ON FUNCTION jobs.figures(at timestamp with time zone) IS 'How many jobs of all tenants are due, run and are dead, and since when the first waits. Counts end at 10,000 (a priority): health asks, and asks often.';


--
-- Name: rescue(interval, timestamp with time zone); Type: FUNCTION; Schema: jobs; Owner: muniment_definer
--

CREATE FUNCTION jobs.rescue(lease interval, at timestamp with time zone) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    rescued bigint;
BEGIN
    WITH lost AS MATERIALIZED (
        SELECT job.tenant_id, job.job_id,
               CASE WHEN job.cancel_requested_at IS NOT NULL THEN 'cancelled'
                    WHEN job.attempt >= job.max_attempts THEN 'dead'
                    ELSE 'available' END AS next_state
        FROM jobs.jobs AS job
        WHERE job.state = 'running' AND job.heartbeat_at < clock_timestamp() - lease
        LIMIT 1000
        FOR UPDATE SKIP LOCKED
    )
    UPDATE jobs.jobs AS job
    SET state = lost.next_state, claimed_by = NULL, heartbeat_at = NULL, run_at = at,
        finished_at = CASE lost.next_state WHEN 'available' THEN NULL ELSE at END,
        error = 'Its worker stopped, or was away from the database for too long.'
    FROM lost
    WHERE job.tenant_id = lost.tenant_id AND job.job_id = lost.job_id;
    GET DIAGNOSTICS rescued = ROW_COUNT;
    RETURN rescued;
END
$$;


ALTER FUNCTION jobs.rescue(lease interval, at timestamp with time zone) OWNER TO muniment_definer;

--
-- Name: FUNCTION rescue(lease interval, at timestamp with time zone); Type: COMMENT; Schema: jobs; Owner: muniment_definer
--

COMMENT ON FUNCTION jobs.rescue(lease interval, at timestamp with time zone) IS 'Takes jobs from workers that have not been heard of for as long as the lease; returns how many.';


--
-- Name: due_for_checkpoint(bytea, integer); Type: FUNCTION; Schema: ledger; Owner: muniment_definer
--

CREATE FUNCTION ledger.due_for_checkpoint(signing_key bytea, at_most integer) RETURNS TABLE(tenant_id uuid, ledger text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT head.tenant_id, head.ledger
    FROM ledger.heads AS head
    LEFT JOIN LATERAL (
        SELECT checkpoint.size, checkpoint.public_key
        FROM ledger.checkpoints AS checkpoint
        WHERE checkpoint.tenant_id = head.tenant_id AND checkpoint.ledger = head.ledger
        ORDER BY checkpoint.checkpoint_number DESC LIMIT 1
    ) AS latest ON true
    WHERE head.size <> coalesce(latest.size, 0) OR (head.size > 0 AND latest.public_key IS DISTINCT FROM signing_key)
    ORDER BY head.tenant_id, head.ledger
    LIMIT at_most
$$;


ALTER FUNCTION ledger.due_for_checkpoint(signing_key bytea, at_most integer) OWNER TO muniment_definer;

--
-- Name: FUNCTION due_for_checkpoint(signing_key bytea, at_most integer); Type: COMMENT; Schema: ledger; Owner: muniment_definer
--

COMMENT ON FUNCTION ledger.due_for_checkpoint(signing_key bytea, at_most integer) IS 'The ledgers of all tenants whose latest checkpoint is of another size than their head, or was signed by another key; with a null key all that have entries. Names of ledgers and nothing that is in them.';


--
-- Name: erase_entries_bytes(uuid, text, uuid); Type: FUNCTION; Schema: ledger; Owner: muniment_definer
--

CREATE FUNCTION ledger.erase_entries_bytes(tenant uuid, in_ledger text, told_by uuid) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
DECLARE
    teller ledger.entries;
    target ledger.entries;
    told jsonb;
    list jsonb;
    one jsonb;
    previous bigint := -1;
    at_index bigint;
    touched integer;
    erased bigint := 0;
    -- The last member of an entry's canonical bytes is its type.
    ending CONSTANT bytea := convert_to('"type":"muniment.entry.erased"}', 'UTF8');
BEGIN
    IF tenant IS DISTINCT FROM nullif(current_setting('app.tenant_id', true), '')::uuid THEN
        RAISE EXCEPTION 'erasure is for the tenant of the session' USING ERRCODE = 'insufficient_privilege';
    END IF;
    -- xmin is the transaction that wrote the row: erasure and the entry that tells of it are committed together.
    SELECT entry.* INTO teller
    FROM ledger.entries AS entry
    WHERE entry.tenant_id = tenant AND entry.ledger = in_ledger AND entry.entry_id = told_by
      AND entry.xmin = pg_current_xact_id()::xid
      AND entry.leaf_hash = sha256('\x00'::bytea || entry.bytes);
    told := convert_from(teller.bytes, 'UTF8')::jsonb;
    IF told ->> 'type' = 'muniment.entry.erased' THEN
        told := told -> 'data';
        IF NOT told ? 'erased' THEN
            list := jsonb_build_array(jsonb_build_object(
                'leaf_index', told -> 'leaf_index', 'entry_id', told -> 'entry_id',
                'appended_at', told -> 'appended_at', 'leaf_hash', told -> 'leaf_hash'
            ));
        ELSIF jsonb_typeof(told -> 'erased') = 'array'
            AND NOT told ?| ARRAY['leaf_index', 'entry_id', 'appended_at', 'leaf_hash']
        THEN
            list := told -> 'erased';
        END IF;
    END IF;
    IF list IS NULL OR jsonb_array_length(list) NOT BETWEEN 1 AND 256 THEN
        RAISE EXCEPTION 'an erasure needs an entry of the same ledger and transaction that tells of it'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'erasure_is_told';
    END IF;
    FOR one IN
        SELECT element.value FROM jsonb_array_elements(list) WITH ORDINALITY AS element (value, position)
        ORDER BY element.position
    LOOP
        at_index := CASE
            WHEN jsonb_typeof(one -> 'leaf_index') = 'number' AND one ->> 'leaf_index' ~ '^[0-9]{1,18}$'
                THEN (one ->> 'leaf_index')::bigint
        END;
        SELECT entry.* INTO target
        FROM ledger.entries AS entry
        WHERE entry.tenant_id = tenant AND entry.ledger = in_ledger AND entry.leaf_index = at_index;
        IF NOT FOUND OR target.leaf_index <= previous OR target.leaf_index >= teller.leaf_index
            OR one IS DISTINCT FROM jsonb_build_object(
                'leaf_index', target.leaf_index, 'entry_id', target.entry_id,
                'appended_at', to_char(target.appended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                'leaf_hash', encode(target.leaf_hash, 'hex')
            )
        THEN
            RAISE EXCEPTION 'an erasure is told of earlier entries as they stand, in the order of their indexes'
                USING ERRCODE = 'restrict_violation', CONSTRAINT = 'erasure_is_told';
        END IF;
        IF substring(target.bytes FROM octet_length(target.bytes) - octet_length(ending) + 1) = ending THEN
            RAISE EXCEPTION 'an entry that tells of an erasure stays'
                USING ERRCODE = 'restrict_violation', CONSTRAINT = 'teller_stays';
        END IF;
        previous := at_index;
        PERFORM set_config('ledger.erasing', concat_ws('/', tenant, in_ledger, at_index), true);
        UPDATE ledger.entries AS entry SET bytes = NULL
        WHERE entry.tenant_id = tenant AND entry.ledger = in_ledger AND entry.leaf_index = at_index
          AND entry.bytes IS NOT NULL;
        GET DIAGNOSTICS touched = ROW_COUNT;
        erased := erased + touched;
    END LOOP;
    PERFORM set_config('ledger.erasing', '', true);
    RETURN erased;
END
$_$;


ALTER FUNCTION ledger.erase_entries_bytes(tenant uuid, in_ledger text, told_by uuid) OWNER TO muniment_definer;

--
-- Name: FUNCTION erase_entries_bytes(tenant uuid, in_ledger text, told_by uuid); Type: COMMENT; Schema: ledger; Owner: muniment_definer
--

COMMENT ON FUNCTION ledger.erase_entries_bytes(tenant uuid, in_ledger text, told_by uuid) IS 'Nulls the bytes of the entries that told_by tells of, which is the entry_id of a later entry of the same ledger, of the type muniment.entry.erased, appended earlier in the same transaction (not inside a savepoint). Its data repeats leaf_index, entry_id, appended_at and leaf_hash of one row, or of each row in the list erased. Returns how many had their bytes until now.';


--
-- Name: know(text[]); Type: FUNCTION; Schema: ledger; Owner: muniment_owner
--

CREATE FUNCTION ledger.know(names text[]) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    place regclass;
BEGIN
    -- By name, so that two callers wait for each other in one order.
    FOR place IN
        SELECT conrelid::regclass FROM pg_constraint
        WHERE connamespace = 'ledger'::regnamespace AND conname = 'ledger_is_known' AND conparentid = 0
        ORDER BY conrelid::regclass::text
    LOOP
        EXECUTE format(
            'ALTER TABLE %s DROP CONSTRAINT ledger_is_known, ADD CONSTRAINT ledger_is_known CHECK (ledger = ANY (%L))',
            place, names
        );
    END LOOP;
END
$$;


ALTER FUNCTION ledger.know(names text[]) OWNER TO muniment_owner;

--
-- Name: FUNCTION know(names text[]); Type: COMMENT; Schema: ledger; Owner: muniment_owner
--

COMMENT ON FUNCTION ledger.know(names text[]) IS 'Replaces the constraint ledger_is_known of every table that has it: a ledger has one of these names. For migrations.';


--
-- Name: refuse_change_but_erasure(); Type: FUNCTION; Schema: ledger; Owner: muniment_owner
--

CREATE FUNCTION ledger.refuse_change_but_erasure() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    erased ledger.entries;
BEGIN
    IF TG_OP = 'UPDATE' AND current_user = 'muniment_definer' AND OLD.bytes IS NOT NULL
        AND current_setting('ledger.erasing', true)
            = concat_ws('/', OLD.tenant_id, OLD.ledger, OLD.leaf_index)
    THEN
        erased := OLD;
        erased.bytes := NULL;
        IF NEW IS NOT DISTINCT FROM erased THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION '% on %.% is refused: the table is append-only', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'table_is_append_only',
              SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
END
$$;


ALTER FUNCTION ledger.refuse_change_but_erasure() OWNER TO muniment_owner;

--
-- Name: refuse_change_but_retention(); Type: FUNCTION; Schema: ledger; Owner: muniment_owner
--

CREATE FUNCTION ledger.refuse_change_but_retention() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    IF TG_OP = 'DELETE' AND current_user = 'muniment_definer'
        AND current_setting('ledger.deleting', true) = concat_ws('/', OLD.tenant_id, encode(OLD.digest, 'hex'))
    THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION '% on %.% is refused: the table is append-only', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'table_is_append_only',
              SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
END
$$;


ALTER FUNCTION ledger.refuse_change_but_retention() OWNER TO muniment_owner;

--
-- Name: refuse_head_change(); Type: FUNCTION; Schema: ledger; Owner: muniment_owner
--

CREATE FUNCTION ledger.refuse_head_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    RAISE EXCEPTION '% on %.% is refused: a head only moves forward, and stays', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'head_moves_forward',
              SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
END
$$;


ALTER FUNCTION ledger.refuse_head_change() OWNER TO muniment_owner;

--
-- Name: refuse_key_change(); Type: FUNCTION; Schema: ledger; Owner: muniment_owner
--

CREATE FUNCTION ledger.refuse_key_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    RAISE EXCEPTION '% on %.% is refused: a key is ended once, and stays', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'log_key_is_ended_once',
              SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
END
$$;


ALTER FUNCTION ledger.refuse_key_change() OWNER TO muniment_owner;

--
-- Name: refuse_tree_change(); Type: FUNCTION; Schema: ledger; Owner: muniment_owner
--

CREATE FUNCTION ledger.refuse_tree_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    RAISE EXCEPTION '% on %.% is refused: a tree only grows at its right edge', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'tree_only_grows',
              SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
END
$$;


ALTER FUNCTION ledger.refuse_tree_change() OWNER TO muniment_owner;

--
-- Name: refuse_change(); Type: FUNCTION; Schema: schema; Owner: muniment_owner
--

CREATE FUNCTION schema.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    RAISE EXCEPTION '% on %.% is refused: the table is append-only', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'table_is_append_only',
              SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
END
$$;


ALTER FUNCTION schema.refuse_change() OWNER TO muniment_owner;

--
-- Name: FUNCTION refuse_change(); Type: COMMENT; Schema: schema; Owner: muniment_owner
--

COMMENT ON FUNCTION schema.refuse_change() IS 'Refuses what fired it, with SQLSTATE 23001 and the constraint name table_is_append_only.';


--
-- Name: append_only(regclass, regproc); Type: FUNCTION; Schema: schema; Owner: muniment_owner
--

CREATE FUNCTION schema.append_only(relation regclass, refusal regproc DEFAULT 'schema.refuse_change'::regproc) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    partition regclass;
BEGIN
    EXECUTE format(
        'CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %s
             FOR EACH ROW EXECUTE FUNCTION %s()',
        relation, refusal
    );
    -- ALWAYS: also where session_replication_role is 'replica'.
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER append_only', relation);
    PERFORM schema.refuse_truncate(relation);
    FOR partition IN SELECT inhrelid::regclass FROM pg_inherits WHERE inhparent = relation LOOP
        PERFORM schema.refuse_truncate(partition);
    END LOOP;
END
$$;


ALTER FUNCTION schema.append_only(relation regclass, refusal regproc) OWNER TO muniment_owner;

--
-- Name: FUNCTION append_only(relation regclass, refusal regproc); Type: COMMENT; Schema: schema; Owner: muniment_owner
--

COMMENT ON FUNCTION schema.append_only(relation regclass, refusal regproc) IS 'Makes UPDATE, DELETE and TRUNCATE fail on the table and its partitions, for the owner too. refusal is the trigger function for UPDATE and DELETE, for the one table with an exception.';


--
-- Name: attached_partitions(); Type: FUNCTION; Schema: schema; Owner: muniment_owner
--

CREATE FUNCTION schema.attached_partitions() RETURNS TABLE(parent text, partition text, starts_at timestamp with time zone, ends_at timestamp with time zone)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO'
    AS $$
    SELECT listed.parent::text, class.oid::regclass::text, (bounds.found)[1]::timestamptz, (bounds.found)[2]::timestamptz
    FROM schema.partitioned AS listed
    JOIN pg_inherits AS child ON child.inhparent = listed.parent
    JOIN pg_class AS class ON class.oid = child.inhrelid
    CROSS JOIN LATERAL regexp_match(
        pg_get_expr(class.relpartbound, class.oid), 'FROM \(''([^'']+)''\) TO \(''([^'']+)''\)'
    ) AS bounds (found)
    WHERE bounds.found IS NOT NULL
    ORDER BY 1, 3
$$;


ALTER FUNCTION schema.attached_partitions() OWNER TO muniment_owner;

--
-- Name: FUNCTION attached_partitions(); Type: COMMENT; Schema: schema; Owner: muniment_owner
--

COMMENT ON FUNCTION schema.attached_partitions() IS 'Every partition with its bounds, by parent, the oldest first.';


--
-- Name: ensure_partitions(timestamp with time zone, timestamp with time zone); Type: FUNCTION; Schema: schema; Owner: muniment_owner
--

CREATE FUNCTION schema.ensure_partitions(horizon timestamp with time zone, reference timestamp with time zone DEFAULT now()) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET lock_timeout TO '3s'
    AS $$
DECLARE
    entry record;
    made integer := 0;
BEGIN
    -- The serving role may call this as often as it likes: all calls together stay within these years.
    IF horizon IS NULL OR reference IS NULL OR horizon > reference + interval '10 years'
        OR reference NOT BETWEEN now() - interval '20 years' AND now() + interval '20 years'
    THEN
        RAISE EXCEPTION 'partitions are made for at most ten years, within twenty of now: from % to %',
            reference, horizon USING ERRCODE = 'invalid_parameter_value';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('schema.ensure_partitions', 0));
    FOR entry IN SELECT parent, period FROM schema.partitioned ORDER BY parent::text LOOP
        made := made + schema.make_partitions(entry.parent, entry.period, reference, horizon);
    END LOOP;
    RETURN made;
END
$$;


ALTER FUNCTION schema.ensure_partitions(horizon timestamp with time zone, reference timestamp with time zone) OWNER TO muniment_owner;

--
-- Name: FUNCTION ensure_partitions(horizon timestamp with time zone, reference timestamp with time zone); Type: COMMENT; Schema: schema; Owner: muniment_owner
--

COMMENT ON FUNCTION schema.ensure_partitions(horizon timestamp with time zone, reference timestamp with time zone) IS 'Makes every missing partition from the period of reference up to the one that holds horizon; returns how many. One caller at a time; calling it again makes none.';


--
-- Name: give_to_definer(regprocedure); Type: FUNCTION; Schema: schema; Owner: muniment_owner
--

CREATE FUNCTION schema.give_to_definer(routine regprocedure) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    namespace text := (
        SELECT pronamespace::regnamespace::text FROM pg_proc WHERE oid = routine
    );
BEGIN
    EXECUTE format('ALTER FUNCTION %s SECURITY DEFINER', routine);
    EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, pg_temp', routine);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', routine);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO muniment_app', routine);
    -- A function's new owner must be allowed to make functions in its schema: for this one statement it is.
    EXECUTE format('GRANT USAGE, CREATE ON SCHEMA %s TO muniment_definer', namespace);
    EXECUTE format('ALTER FUNCTION %s OWNER TO muniment_definer', routine);
    EXECUTE format('REVOKE CREATE ON SCHEMA %s FROM muniment_definer', namespace);
END
$$;


ALTER FUNCTION schema.give_to_definer(routine regprocedure) OWNER TO muniment_owner;

--
-- Name: FUNCTION give_to_definer(routine regprocedure); Type: COMMENT; Schema: schema; Owner: muniment_owner
--

COMMENT ON FUNCTION schema.give_to_definer(routine regprocedure) IS 'Makes the function run as muniment_definer, past row-level security, with a pinned search_path, for muniment_app alone. The list of such functions is closed: a test on the catalogue holds it.';


--
-- Name: isolate(regclass); Type: FUNCTION; Schema: schema; Owner: muniment_owner
--

CREATE FUNCTION schema.isolate(relation regclass) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', relation);
    -- The scalar sub-select is evaluated once a statement, and a setting that has ended is '' and not NULL.
    EXECUTE format(
        'CREATE POLICY tenant_isolation ON %s
             USING (tenant_id = (SELECT nullif(current_setting(''app.tenant_id'', true), '''')::uuid))
             WITH CHECK (tenant_id = (SELECT nullif(current_setting(''app.tenant_id'', true), '''')::uuid))',
        relation
    );
END
$$;


ALTER FUNCTION schema.isolate(relation regclass) OWNER TO muniment_owner;

--
-- Name: FUNCTION isolate(relation regclass); Type: COMMENT; Schema: schema; Owner: muniment_owner
--

COMMENT ON FUNCTION schema.isolate(relation regclass) IS 'Puts the table behind row-level security, for its owner too: without app.tenant_id no rows, with it that tenant''s.';


--
-- Name: make_partitions(regclass, text, timestamp with time zone, timestamp with time zone); Type: FUNCTION; Schema: schema; Owner: muniment_owner
--

CREATE FUNCTION schema.make_partitions(parent regclass, period text, first timestamp with time zone, horizon timestamp with time zone) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO'
    AS $$
DECLARE
    length interval := CASE period WHEN 'month' THEN interval '1 month' ELSE interval '3 months' END;
    namespace text := (SELECT relnamespace::regnamespace::text FROM pg_class WHERE oid = parent);
    is_append_only boolean := EXISTS (
        SELECT FROM pg_trigger WHERE tgrelid = parent AND tgname = 'append_only_truncate'
    );
    begins timestamptz := date_trunc(period, first, 'UTC');
    partition text;
    made integer := 0;
BEGIN
    WHILE begins <= horizon LOOP
        partition := format(
            '%s.%s', namespace, quote_ident(schema.partition_name(parent, period, begins))
        );
        IF to_regclass(partition) IS NULL AND NOT EXISTS (
            SELECT FROM schema.retired_partitions AS retired
            WHERE retired.parent = make_partitions.parent AND retired.starts_at = begins
        ) THEN
            -- Made beside its parent and then attached: PARTITION OF would lock out every reader of the parent.
            EXECUTE format('CREATE TABLE %s (LIKE %s INCLUDING ALL)', partition, parent);
            PERFORM schema.isolate(partition);
            EXECUTE format(
                'ALTER TABLE %s ATTACH PARTITION %s FOR VALUES FROM (%L) TO (%L)',
                parent, partition, begins, begins + length
            );
            IF is_append_only THEN
                EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER append_only', partition);
                PERFORM schema.refuse_truncate(partition);
            END IF;
            made := made + 1;
        END IF;
        begins := begins + length;
    END LOOP;
    RETURN made;
END
$$;


ALTER FUNCTION schema.make_partitions(parent regclass, period text, first timestamp with time zone, horizon timestamp with time zone) OWNER TO muniment_owner;

--
-- Name: FUNCTION make_partitions(parent regclass, period text, first timestamp with time zone, horizon timestamp with time zone); Type: COMMENT; Schema: schema; Owner: muniment_owner
--

COMMENT ON FUNCTION schema.make_partitions(parent regclass, period text, first timestamp with time zone, horizon timestamp with time zone) IS 'Makes the parent''s missing partitions from the period of first up to the one that holds horizon. No grants on them: a partition is reached through its parent alone. For migrations and for schema.ensure_partitions.';


--
-- Name: partition_by_time(regclass, text); Type: FUNCTION; Schema: schema; Owner: muniment_owner
--

CREATE FUNCTION schema.partition_by_time(relation regclass, period text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    length interval := CASE period WHEN 'month' THEN interval '1 month' ELSE interval '3 months' END;
BEGIN
    INSERT INTO schema.partitioned (parent, period) VALUES (relation, period);
    PERFORM schema.make_partitions(relation, period, now() - 2 * length, now() + 3 * length);
END
$$;


ALTER FUNCTION schema.partition_by_time(relation regclass, period text) OWNER TO muniment_owner;

--
-- Name: FUNCTION partition_by_time(relation regclass, period text); Type: COMMENT; Schema: schema; Owner: muniment_owner
--

COMMENT ON FUNCTION schema.partition_by_time(relation regclass, period text) IS 'Lists the table for the partition maker and makes its partitions from two periods back to three ahead.';


--
-- Name: partition_horizon(timestamp with time zone); Type: FUNCTION; Schema: schema; Owner: muniment_owner
--

CREATE FUNCTION schema.partition_horizon(reference timestamp with time zone DEFAULT now()) RETURNS TABLE(parent text, period text, covered_until timestamp with time zone)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO'
    AS $$
    WITH RECURSIVE partition AS MATERIALIZED (
        SELECT listed.parent, (bounds.found)[1]::timestamptz AS starts_at, (bounds.found)[2]::timestamptz AS ends_at
        FROM schema.partitioned AS listed
        JOIN pg_inherits AS child ON child.inhparent = listed.parent
        JOIN pg_class AS class ON class.oid = child.inhrelid
        CROSS JOIN LATERAL regexp_match(
            pg_get_expr(class.relpartbound, class.oid), 'FROM \(''([^'']+)''\) TO \(''([^'']+)''\)'
        ) AS bounds (found)
    ), covered AS (
        SELECT parent, ends_at FROM partition WHERE starts_at <= reference AND reference < ends_at
        UNION ALL
        SELECT next.parent, next.ends_at
        FROM covered JOIN partition AS next ON next.parent = covered.parent AND next.starts_at = covered.ends_at
    )
    SELECT format('%I.%I', namespace.nspname, class.relname), listed.period, max(covered.ends_at)
    FROM schema.partitioned AS listed
    JOIN pg_class AS class ON class.oid = listed.parent
    JOIN pg_namespace AS namespace ON namespace.oid = class.relnamespace
    LEFT JOIN covered ON covered.parent = listed.parent
    GROUP BY namespace.nspname, class.relname, listed.period
    ORDER BY 1
$$;


ALTER FUNCTION schema.partition_horizon(reference timestamp with time zone) OWNER TO muniment_owner;

--
-- Name: FUNCTION partition_horizon(reference timestamp with time zone); Type: COMMENT; Schema: schema; Owner: muniment_owner
--

COMMENT ON FUNCTION schema.partition_horizon(reference timestamp with time zone) IS 'Up to when each parent takes rows without a gap, counted from reference; null where reference itself has no partition. Health reads it.';


--
-- Name: partition_key(regclass); Type: FUNCTION; Schema: schema; Owner: muniment_owner
--

CREATE FUNCTION schema.partition_key(parent regclass) RETURNS name
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT attribute.attname
    FROM pg_partitioned_table AS partitioned
    JOIN pg_attribute AS attribute
      ON attribute.attrelid = partitioned.partrelid AND attribute.attnum = partitioned.partattrs[0]
    WHERE partitioned.partrelid = parent
$$;


ALTER FUNCTION schema.partition_key(parent regclass) OWNER TO muniment_owner;

--
-- Name: FUNCTION partition_key(parent regclass); Type: COMMENT; Schema: schema; Owner: muniment_owner
--

COMMENT ON FUNCTION schema.partition_key(parent regclass) IS 'The column that says in which partition a row is.';


--
-- Name: partition_name(regclass, text, timestamp with time zone); Type: FUNCTION; Schema: schema; Owner: muniment_owner
--

CREATE FUNCTION schema.partition_name(parent regclass, period text, starts_at timestamp with time zone) RETURNS text
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT relname || to_char(
        starts_at AT TIME ZONE 'UTC', CASE period WHEN 'month' THEN '"_"YYYY"_"MM' ELSE '"_"YYYY"_q"Q' END
    )
    FROM pg_class WHERE oid = parent
$$;


ALTER FUNCTION schema.partition_name(parent regclass, period text, starts_at timestamp with time zone) OWNER TO muniment_owner;

--
-- Name: FUNCTION partition_name(parent regclass, period text, starts_at timestamp with time zone); Type: COMMENT; Schema: schema; Owner: muniment_owner
--

COMMENT ON FUNCTION schema.partition_name(parent regclass, period text, starts_at timestamp with time zone) IS 'verification_results_2026_11, custody_transitions_2026_q4.';


--
-- Name: refuse_truncate(regclass); Type: FUNCTION; Schema: schema; Owner: muniment_owner
--

CREATE FUNCTION schema.refuse_truncate(relation regclass) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    EXECUTE format(
        'CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON %s
             FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change()',
        relation
    );
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER append_only_truncate', relation);
END
$$;


ALTER FUNCTION schema.refuse_truncate(relation regclass) OWNER TO muniment_owner;

--
-- Name: FUNCTION refuse_truncate(relation regclass); Type: COMMENT; Schema: schema; Owner: muniment_owner
--

COMMENT ON FUNCTION schema.refuse_truncate(relation regclass) IS 'Statement triggers are not cloned to partitions, so each partition gets its own.';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: callers; Type: TABLE; Schema: access; Owner: muniment_owner
--

CREATE TABLE access.callers (
    tenant_id uuid NOT NULL,
    caller_id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    did text,
    permissions text[] DEFAULT '{}'::text[] NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    disabled_at timestamp with time zone,
    CONSTRAINT caller_kind_is_known CHECK ((kind = ANY (ARRAY['person'::text, 'application'::text, 'agent'::text]))),
    CONSTRAINT caller_name_is_short CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
);

ALTER TABLE ONLY access.callers FORCE ROW LEVEL SECURITY;


ALTER TABLE access.callers OWNER TO muniment_owner;

--
-- Name: COLUMN callers.did; Type: COMMENT; Schema: access; Owner: muniment_owner
--

COMMENT ON COLUMN access.callers.did IS 'The identity under which the caller acts and signs, as a DID.';


--
-- Name: COLUMN callers.disabled_at; Type: COMMENT; Schema: access; Owner: muniment_owner
--

COMMENT ON COLUMN access.callers.disabled_at IS 'From when on none of the caller''s tokens is honoured; null while enabled.';


--
-- Name: tenants; Type: TABLE; Schema: access; Owner: muniment_owner
--

CREATE TABLE access.tenants (
    tenant_id uuid NOT NULL,
    name text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT tenant_name_is_short CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
);

ALTER TABLE ONLY access.tenants FORCE ROW LEVEL SECURITY;


ALTER TABLE access.tenants OWNER TO muniment_owner;

--
-- Name: tokens; Type: TABLE; Schema: access; Owner: muniment_owner
--

CREATE TABLE access.tokens (
    tenant_id uuid NOT NULL,
    token_id uuid NOT NULL,
    caller_id uuid NOT NULL,
    purpose text NOT NULL,
    token_hash bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone,
    last_used_at timestamp with time zone,
    parent_token_id uuid,
    CONSTRAINT only_a_session_has_a_parent CHECK (((parent_token_id IS NULL) OR (purpose = 'session'::text))),
    CONSTRAINT token_expires_after_it_is_created CHECK ((expires_at > created_at)),
    CONSTRAINT token_hash_is_sha256 CHECK ((octet_length(token_hash) = 32)),
    CONSTRAINT token_purpose_is_known CHECK ((purpose = ANY (ARRAY['api'::text, 'session'::text])))
);

ALTER TABLE ONLY access.tokens FORCE ROW LEVEL SECURITY;


ALTER TABLE access.tokens OWNER TO muniment_owner;

--
-- Name: COLUMN tokens.purpose; Type: COMMENT; Schema: access; Owner: muniment_owner
--

COMMENT ON COLUMN access.tokens.purpose IS 'api: sent as a bearer token. session: a signed-in browser''s cookie.';


--
-- Name: COLUMN tokens.token_hash; Type: COMMENT; Schema: access; Owner: muniment_owner
--

COMMENT ON COLUMN access.tokens.token_hash IS 'SHA-256 of the token. The token itself is shown once and stored nowhere.';


--
-- Name: COLUMN tokens.expires_at; Type: COMMENT; Schema: access; Owner: muniment_owner
--

COMMENT ON COLUMN access.tokens.expires_at IS 'Null: does not expire.';


--
-- Name: COLUMN tokens.parent_token_id; Type: COMMENT; Schema: access; Owner: muniment_owner
--

COMMENT ON COLUMN access.tokens.parent_token_id IS 'Of a session: the token it was begun with, and with which it ends.';


--
-- Name: event_counts; Type: TABLE; Schema: chronicle; Owner: muniment_owner
--

CREATE TABLE chronicle.event_counts (
    tenant_id uuid NOT NULL,
    received_from text NOT NULL,
    type text NOT NULL,
    event_count bigint NOT NULL,
    CONSTRAINT event_count_is_not_negative CHECK ((event_count >= 0))
);

ALTER TABLE ONLY chronicle.event_counts FORCE ROW LEVEL SECURITY;


ALTER TABLE chronicle.event_counts OWNER TO muniment_owner;

--
-- Name: TABLE event_counts; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON TABLE chronicle.event_counts IS 'How many events of each type there are, kept by the projector together with chronicle.events.';


--
-- Name: COLUMN event_counts.received_from; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON COLUMN chronicle.event_counts.received_from IS 'As in chronicle.events; empty for what happened here.';


--
-- Name: events; Type: TABLE; Schema: chronicle; Owner: muniment_owner
--

CREATE TABLE chronicle.events (
    tenant_id uuid NOT NULL,
    leaf_index bigint NOT NULL,
    entry_id uuid NOT NULL,
    type text NOT NULL,
    source text,
    subject text,
    received_from text,
    actor text,
    happened_at timestamp with time zone,
    appended_at timestamp with time zone NOT NULL,
    CONSTRAINT attributes_fit_an_index CHECK (((octet_length(type) <= 1024) AND (octet_length(source) <= 1024) AND (octet_length(subject) <= 1024) AND (octet_length(received_from) <= 1024) AND (octet_length(actor) <= 1024))),
    CONSTRAINT leaf_index_is_not_negative CHECK ((leaf_index >= 0))
);

ALTER TABLE ONLY chronicle.events FORCE ROW LEVEL SECURITY;


ALTER TABLE chronicle.events OWNER TO muniment_owner;

--
-- Name: TABLE events; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON TABLE chronicle.events IS 'What the entries of the ledger chronicle tell, one row an entry: a projection that the projector alone writes, and that can be made anew from the entries at any time.';


--
-- Name: COLUMN events.type; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON COLUMN chronicle.events.type IS 'The event''s own type; erased where the entry''s bytes were erased, unreadable where they are no entry.';


--
-- Name: COLUMN events.source; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON COLUMN chronicle.events.source IS 'The event''s own source (CloudEvents), a URI reference.';


--
-- Name: COLUMN events.received_from; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON COLUMN chronicle.events.received_from IS 'The source outside that handed the event in; null for what happened here.';


--
-- Name: COLUMN events.actor; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON COLUMN chronicle.events.actor IS 'Who did it or handed it in, by DID or name.';


--
-- Name: COLUMN events.happened_at; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON COLUMN chronicle.events.happened_at IS 'When it happened, as the event says.';


--
-- Name: parked_events; Type: TABLE; Schema: chronicle; Owner: muniment_owner
--

CREATE TABLE chronicle.parked_events (
    tenant_id uuid NOT NULL,
    parked_id uuid NOT NULL,
    source_name text NOT NULL,
    "position" text NOT NULL,
    reason text NOT NULL,
    body bytea,
    digest bytea NOT NULL,
    size_bytes bigint NOT NULL,
    parked_at timestamp with time zone NOT NULL,
    replayed_at timestamp with time zone,
    CONSTRAINT digest_is_of_the_body CHECK (((body IS NULL) OR (digest = sha256(body)))),
    CONSTRAINT digest_is_sha256 CHECK ((octet_length(digest) = 32)),
    CONSTRAINT size_is_not_negative CHECK ((size_bytes >= 0))
);

ALTER TABLE ONLY chronicle.parked_events FORCE ROW LEVEL SECURITY;


ALTER TABLE chronicle.parked_events OWNER TO muniment_owner;

--
-- Name: TABLE parked_events; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON TABLE chronicle.parked_events IS 'What a source handed in and could not be recorded, with the reason; the feed went on behind it.';


--
-- Name: COLUMN parked_events."position"; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON COLUMN chronicle.parked_events."position" IS 'Where it stood in its source: a byte offset, a leaf index, or for what was pushed the event''s identifier.';


--
-- Name: COLUMN parked_events.body; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON COLUMN chronicle.parked_events.body IS 'The event as it came; null where it was larger than any event may be, and only its digest is known.';


--
-- Name: projector_checkpoint; Type: TABLE; Schema: chronicle; Owner: muniment_owner
--

CREATE TABLE chronicle.projector_checkpoint (
    tenant_id uuid NOT NULL,
    source text NOT NULL,
    last_entry_id text,
    last_processed_at timestamp with time zone
);

ALTER TABLE ONLY chronicle.projector_checkpoint FORCE ROW LEVEL SECURITY;


ALTER TABLE chronicle.projector_checkpoint OWNER TO muniment_owner;

--
-- Name: TABLE projector_checkpoint; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON TABLE chronicle.projector_checkpoint IS 'The cursors of the projectors. The table keeps its founding name; a checkpoint in our words is a signed statement.';


--
-- Name: COLUMN projector_checkpoint.last_entry_id; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON COLUMN chronicle.projector_checkpoint.last_entry_id IS 'The last entry whose effects are committed, in the source''s own form; null before the first.';


--
-- Name: sources; Type: TABLE; Schema: chronicle; Owner: muniment_owner
--

CREATE TABLE chronicle.sources (
    tenant_id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    settings jsonb NOT NULL,
    is_enabled boolean DEFAULT true NOT NULL,
    created_by text NOT NULL,
    chronicle_entry_id uuid NOT NULL,
    failure text,
    failed_at timestamp with time zone,
    inserted_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT failure_has_its_time CHECK (((failed_at IS NULL) = (failure IS NULL))),
    CONSTRAINT kind_is_known CHECK ((kind = ANY (ARRAY['ndjson'::text, 'push'::text, 'log'::text]))),
    CONSTRAINT name_is_short CHECK (((octet_length(name) >= 1) AND (octet_length(name) <= 100)))
);

ALTER TABLE ONLY chronicle.sources FORCE ROW LEVEL SECURITY;


ALTER TABLE chronicle.sources OWNER TO muniment_owner;

--
-- Name: TABLE sources; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON TABLE chronicle.sources IS 'Where events come from that happened elsewhere. How far each has been read is in chronicle.projector_checkpoint, under source/<name>.';


--
-- Name: COLUMN sources.failure; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON COLUMN chronicle.sources.failure IS 'Why it can''t be read at present; null while it can. Kept for those who look, and decided by nothing else.';


--
-- Name: webhook_deliveries; Type: TABLE; Schema: chronicle; Owner: muniment_owner
--

CREATE TABLE chronicle.webhook_deliveries (
    tenant_id uuid NOT NULL,
    webhook_id uuid NOT NULL,
    slot integer NOT NULL,
    delivery_number bigint NOT NULL,
    message_id uuid NOT NULL,
    event_type text NOT NULL,
    leaf_index bigint,
    attempt integer NOT NULL,
    attempted_at timestamp with time zone NOT NULL,
    duration_ms integer NOT NULL,
    status integer,
    error text,
    excerpt text,
    CONSTRAINT attempt_starts_at_one CHECK ((attempt >= 1)),
    CONSTRAINT delivery_number_is_not_negative CHECK ((delivery_number >= 0)),
    CONSTRAINT duration_is_not_negative CHECK ((duration_ms >= 0)),
    CONSTRAINT excerpt_is_short CHECK ((char_length(excerpt) <= 200)),
    CONSTRAINT slot_is_one_of_fifty CHECK (((slot >= 0) AND (slot <= 49)))
);

ALTER TABLE ONLY chronicle.webhook_deliveries FORCE ROW LEVEL SECURITY;


ALTER TABLE chronicle.webhook_deliveries OWNER TO muniment_owner;

--
-- Name: TABLE webhook_deliveries; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON TABLE chronicle.webhook_deliveries IS 'The last fifty attempts of each webhook: the next one takes the place of the oldest.';


--
-- Name: COLUMN webhook_deliveries.message_id; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON COLUMN chronicle.webhook_deliveries.message_id IS 'The entry''s identifier, or a test''s own.';


--
-- Name: COLUMN webhook_deliveries.leaf_index; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON COLUMN chronicle.webhook_deliveries.leaf_index IS 'Of the entry that was told; null for a test.';


--
-- Name: COLUMN webhook_deliveries.error; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON COLUMN chronicle.webhook_deliveries.error IS 'Why it failed; null: it did not.';


--
-- Name: COLUMN webhook_deliveries.excerpt; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON COLUMN chronicle.webhook_deliveries.excerpt IS 'How the answer to a failed attempt begins, where it is text.';


--
-- Name: webhooks; Type: TABLE; Schema: chronicle; Owner: muniment_owner
--

CREATE TABLE chronicle.webhooks (
    tenant_id uuid NOT NULL,
    webhook_id uuid NOT NULL,
    name text NOT NULL,
    url text NOT NULL,
    types text[] NOT NULL,
    state text DEFAULT 'active'::text NOT NULL,
    pause_reason text,
    key_id text,
    sealed_secret bytea,
    next_leaf_index bigint NOT NULL,
    failure_count integer DEFAULT 0 NOT NULL,
    failing_since timestamp with time zone,
    next_attempt_at timestamp with time zone,
    delivery_count bigint DEFAULT 0 NOT NULL,
    created_by text NOT NULL,
    chronicle_entry_id uuid NOT NULL,
    inserted_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT delivery_count_is_not_negative CHECK ((delivery_count >= 0)),
    CONSTRAINT failing_says_since_when CHECK (((failure_count = 0) = (failing_since IS NULL))),
    CONSTRAINT failure_count_is_not_negative CHECK ((failure_count >= 0)),
    CONSTRAINT name_is_short CHECK (((octet_length(name) >= 1) AND (octet_length(name) <= 100))),
    CONSTRAINT next_leaf_index_is_not_negative CHECK ((next_leaf_index >= 0)),
    CONSTRAINT pause_has_its_reason CHECK (((state = 'paused'::text) = (pause_reason IS NOT NULL))),
    CONSTRAINT removed_webhook_has_no_secret CHECK (((state = 'removed'::text) = (sealed_secret IS NULL))),
    CONSTRAINT types_are_few CHECK (((cardinality(types) >= 1) AND (cardinality(types) <= 50))),
    CONSTRAINT url_is_short CHECK (((octet_length(url) >= 1) AND (octet_length(url) <= 2048))),
    CONSTRAINT webhook_state_is_known CHECK ((state = ANY (ARRAY['active'::text, 'paused'::text, 'removed'::text])))
);

ALTER TABLE ONLY chronicle.webhooks FORCE ROW LEVEL SECURITY;


ALTER TABLE chronicle.webhooks OWNER TO muniment_owner;

--
-- Name: TABLE webhooks; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON TABLE chronicle.webhooks IS 'Addresses outside to which the chronicle''s events are told, in their order. Removed ones stay, without their secret.';


--
-- Name: COLUMN webhooks.types; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON COLUMN chronicle.webhooks.types IS 'Which events: types as they are, or their beginning with .* behind it; * is all.';


--
-- Name: COLUMN webhooks.sealed_secret; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON COLUMN chronicle.webhooks.sealed_secret IS 'What messages are signed with, encrypted with the tenant''s key (Documents/formats/kept-files.md).';


--
-- Name: COLUMN webhooks.next_leaf_index; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON COLUMN chronicle.webhooks.next_leaf_index IS 'All entries before it were told, or are not asked for.';


--
-- Name: COLUMN webhooks.failure_count; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON COLUMN chronicle.webhooks.failure_count IS 'Attempts that failed since one that did not.';


--
-- Name: COLUMN webhooks.next_attempt_at; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON COLUMN chronicle.webhooks.next_attempt_at IS 'Nothing is told before; null: at once.';


--
-- Name: COLUMN webhooks.delivery_count; Type: COMMENT; Schema: chronicle; Owner: muniment_owner
--

COMMENT ON COLUMN chronicle.webhooks.delivery_count IS 'All attempts ever, tests among them: the number of the next one.';


--
-- Name: accepted_deviations; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.accepted_deviations (
    tenant_id uuid NOT NULL,
    acceptance_id uuid NOT NULL,
    governed_artifact_id uuid NOT NULL,
    target_kind text NOT NULL,
    target_identifier text NOT NULL,
    cid text NOT NULL,
    form text,
    reason text NOT NULL,
    owner text NOT NULL,
    accepted_by text NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_by text,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT acceptance_ends_after_it_begins CHECK ((expires_at > accepted_at)),
    CONSTRAINT acceptance_has_a_reason CHECK ((reason <> ''::text)),
    CONSTRAINT acceptance_has_an_owner CHECK ((owner <> ''::text)),
    CONSTRAINT acceptance_is_withdrawn_by_somebody CHECK (((withdrawn_at IS NULL) = (withdrawn_by IS NULL)))
);

ALTER TABLE ONLY custody.accepted_deviations FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.accepted_deviations OWNER TO muniment_owner;

--
-- Name: TABLE accepted_deviations; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.accepted_deviations IS 'What differs from what was approved and somebody answers for, exactly as it was seen, and until when.';


--
-- Name: COLUMN accepted_deviations.form; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.accepted_deviations.form IS 'The normal form of what is accepted, as in deployment_states.latest_form; null: its CID alone.';


--
-- Name: accord_bindings; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.accord_bindings (
    tenant_id uuid NOT NULL,
    accord_binding_id uuid NOT NULL,
    accord_id uuid NOT NULL,
    version integer NOT NULL,
    accord_cid text NOT NULL,
    accord_name text NOT NULL,
    accord_terms jsonb DEFAULT '{}'::jsonb NOT NULL,
    member_dids text[] DEFAULT '{}'::text[] NOT NULL,
    witness_dids text[] DEFAULT '{}'::text[] NOT NULL,
    tier_policy jsonb DEFAULT '{}'::jsonb NOT NULL,
    ceremony_classes text[] DEFAULT '{}'::text[] NOT NULL,
    verification_interval_sec integer,
    chronicle_retention_days integer,
    effective_from timestamp with time zone DEFAULT now() NOT NULL,
    effective_until timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    is_cancelled boolean DEFAULT false NOT NULL,
    CONSTRAINT accord_ends_after_it_starts CHECK ((effective_until > effective_from)),
    CONSTRAINT accord_version_starts_at_one CHECK ((version >= 1)),
    CONSTRAINT chronicle_retention_is_positive CHECK ((chronicle_retention_days > 0)),
    CONSTRAINT verification_interval_is_positive CHECK ((verification_interval_sec > 0))
);

ALTER TABLE ONLY custody.accord_bindings FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.accord_bindings OWNER TO muniment_owner;

--
-- Name: TABLE accord_bindings; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.accord_bindings IS 'One row a version of an accord. Nothing of a version changes but when it ends; amending adds the next version.';


--
-- Name: COLUMN accord_bindings.accord_binding_id; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.accord_bindings.accord_binding_id IS 'This version.';


--
-- Name: COLUMN accord_bindings.accord_id; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.accord_bindings.accord_id IS 'The accord, the same over its versions.';


--
-- Name: COLUMN accord_bindings.member_dids; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.accord_bindings.member_dids IS 'Who may act under the accord.';


--
-- Name: COLUMN accord_bindings.witness_dids; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.accord_bindings.witness_dids IS 'Whose signatures count at its ceremonies.';


--
-- Name: COLUMN accord_bindings.effective_until; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.accord_bindings.effective_until IS 'The first moment at which it no longer holds; null: no end is set.';


--
-- Name: COLUMN accord_bindings.is_cancelled; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.accord_bindings.is_cancelled IS 'Its accord was ended before this version had begun: it never holds.';


--
-- Name: artifact_files; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.artifact_files (
    tenant_id uuid NOT NULL,
    governed_artifact_id uuid NOT NULL,
    version integer NOT NULL,
    "position" integer NOT NULL,
    key_id text NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT file_position_starts_at_zero CHECK (("position" >= 0))
);
ALTER TABLE ONLY custody.artifact_files ALTER COLUMN sealed SET STORAGE EXTERNAL;

ALTER TABLE ONLY custody.artifact_files FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.artifact_files OWNER TO muniment_owner;

--
-- Name: TABLE artifact_files; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.artifact_files IS 'The bytes of the files of each version, encrypted with the tenant''s key. Name, media type, size and SHA-256 of the file stand in artifact_versions.sources, at the same position.';


--
-- Name: COLUMN artifact_files.sealed; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.artifact_files.sealed IS 'AES-256-GCM, bound to tenant, artifact, version, position and path (Documents/formats/kept-files.md).';


--
-- Name: artifact_versions; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.artifact_versions (
    tenant_id uuid NOT NULL,
    governed_artifact_id uuid NOT NULL,
    version integer NOT NULL,
    cid text NOT NULL,
    content jsonb NOT NULL,
    content_schema jsonb DEFAULT '{}'::jsonb NOT NULL,
    parser text NOT NULL,
    sources jsonb NOT NULL,
    registered_by text,
    chronicle_entry_id text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    details jsonb,
    secret_count integer,
    secret_key_id text,
    CONSTRAINT secret_count_is_not_negative CHECK ((secret_count >= 0)),
    CONSTRAINT sources_are_a_list CHECK ((jsonb_typeof(sources) = 'array'::text)),
    CONSTRAINT version_starts_at_one CHECK ((version >= 1))
);

ALTER TABLE ONLY custody.artifact_versions FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.artifact_versions OWNER TO muniment_owner;

--
-- Name: TABLE artifact_versions; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.artifact_versions IS 'Every version ever registered. A return to earlier content is a new version with the earlier cid.';


--
-- Name: COLUMN artifact_versions.content; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.artifact_versions.content IS 'As parsed, with digests in the place of secrets; the cid is that of the content with its secrets. Of versions from before secret_count was kept, the content with its secrets.';


--
-- Name: COLUMN artifact_versions.parser; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.artifact_versions.parser IS 'What read the sources, as name/version: dns_zone/1.';


--
-- Name: COLUMN artifact_versions.sources; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.artifact_versions.sources IS 'The files as they came: an array of {name, media_type, sha256, size_bytes}. Their bytes are in custody.artifact_files; of versions whose secret_count is null, in ledger.blobs.';


--
-- Name: COLUMN artifact_versions.registered_by; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.artifact_versions.registered_by IS 'The DID or name of the caller who registered it.';


--
-- Name: COLUMN artifact_versions.details; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.artifact_versions.details IS 'What the files say besides, for the normal form only; the cid does not cover it. Null: it was not kept yet.';


--
-- Name: COLUMN artifact_versions.secret_count; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.artifact_versions.secret_count IS 'Secrets in content and details, which stand there by a digest. Null: of a version from before, they stand there.';


--
-- Name: ceremonies; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.ceremonies (
    tenant_id uuid NOT NULL,
    ceremony_id uuid NOT NULL,
    governed_artifact_id uuid NOT NULL,
    version integer NOT NULL,
    cid text NOT NULL,
    accord_binding_id uuid NOT NULL,
    ceremony_class text NOT NULL,
    quorum integer NOT NULL,
    eligible_dids text[] NOT NULL,
    payload bytea NOT NULL,
    payload_type text NOT NULL,
    state text NOT NULL,
    opened_by text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    closing_reason text,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    tier text,
    four_eyes boolean DEFAULT false NOT NULL,
    barred_dids text[] DEFAULT '{}'::text[] NOT NULL,
    closed_by text,
    superseded_by integer,
    purpose text DEFAULT 'approval'::text NOT NULL,
    opening_reason text,
    review_within_sec integer,
    review_of uuid,
    CONSTRAINT ceremony_expires_after_it_opens CHECK ((expires_at > opened_at)),
    CONSTRAINT ceremony_is_closed_unless_open CHECK (((state = ANY (ARRAY['open'::text, 'overdue'::text])) = (closed_at IS NULL))),
    CONSTRAINT ceremony_state_is_known CHECK ((state = ANY (ARRAY['open'::text, 'approved'::text, 'rejected'::text, 'expired'::text, 'withdrawn'::text, 'superseded'::text, 'overdue'::text]))),
    CONSTRAINT emergency_has_its_reason CHECK (((purpose = 'emergency'::text) = (opening_reason IS NOT NULL))),
    CONSTRAINT emergency_has_its_review CHECK (((purpose = 'emergency'::text) = (review_within_sec IS NOT NULL))),
    CONSTRAINT purpose_is_known CHECK ((purpose = ANY (ARRAY['approval'::text, 'emergency'::text, 'review'::text]))),
    CONSTRAINT quorum_can_be_reached CHECK ((quorum <= cardinality(eligible_dids))),
    CONSTRAINT quorum_is_positive CHECK ((quorum >= 1)),
    CONSTRAINT review_is_of_an_emergency CHECK (((purpose = 'review'::text) = (review_of IS NOT NULL))),
    CONSTRAINT reviews_alone_are_overdue CHECK (((state <> 'overdue'::text) OR (purpose = 'review'::text))),
    CONSTRAINT reviews_stay CHECK (((purpose <> 'review'::text) OR (state <> ALL (ARRAY['expired'::text, 'withdrawn'::text, 'superseded'::text])))),
    CONSTRAINT superseded_names_what_came_after CHECK (((state = 'superseded'::text) = (superseded_by IS NOT NULL))),
    CONSTRAINT who_is_barred_is_not_eligible CHECK ((NOT (eligible_dids && barred_dids)))
);

ALTER TABLE ONLY custody.ceremonies FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.ceremonies OWNER TO muniment_owner;

--
-- Name: COLUMN ceremonies.eligible_dids; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.ceremonies.eligible_dids IS 'Whose signatures count: the accord''s witnesses when it was opened.';


--
-- Name: COLUMN ceremonies.payload; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.ceremonies.payload IS 'The exact bytes that witnesses sign (in the DSSE pre-authentication encoding).';


--
-- Name: COLUMN ceremonies.payload_type; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.ceremonies.payload_type IS 'The DSSE payload type of payload.';


--
-- Name: COLUMN ceremonies.tier; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.ceremonies.tier IS 'The artifact''s, when the ceremony was opened; null of those from before it was kept.';


--
-- Name: COLUMN ceremonies.four_eyes; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.ceremonies.four_eyes IS 'Whether who proposed may not witness.';


--
-- Name: COLUMN ceremonies.barred_dids; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.ceremonies.barred_dids IS 'Who may not sign, whoever they would sign for.';


--
-- Name: COLUMN ceremonies.closed_by; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.ceremonies.closed_by IS 'The DID or name of who rejected, withdrew or superseded it; null of those from before it was kept.';


--
-- Name: COLUMN ceremonies.superseded_by; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.ceremonies.superseded_by IS 'The version that was registered in its place.';


--
-- Name: COLUMN ceremonies.purpose; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.ceremonies.purpose IS 'approval; emergency: approval by fewer, with a review after it; review: the look at what an emergency approved.';


--
-- Name: COLUMN ceremonies.review_within_sec; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.ceremonies.review_within_sec IS 'How long the review that follows an emergency may take.';


--
-- Name: COLUMN ceremonies.review_of; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.ceremonies.review_of IS 'The emergency that a review looks at again.';


--
-- Name: ceremony_signatures; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.ceremony_signatures (
    tenant_id uuid NOT NULL,
    ceremony_id uuid NOT NULL,
    witness_did text NOT NULL,
    key_id text NOT NULL,
    signature bytea NOT NULL,
    signed_at timestamp with time zone NOT NULL,
    chronicle_entry_id text NOT NULL,
    signer_did text,
    delegation_id uuid,
    CONSTRAINT who_signs_for_another_has_its_vote CHECK (((signer_did IS NULL) = (delegation_id IS NULL)))
);

ALTER TABLE ONLY custody.ceremony_signatures FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.ceremony_signatures OWNER TO muniment_owner;

--
-- Name: COLUMN ceremony_signatures.key_id; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.ceremony_signatures.key_id IS 'The verification method of witness_did whose key made the signature.';


--
-- Name: COLUMN ceremony_signatures.signer_did; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.ceremony_signatures.signer_did IS 'Who signed in the place of witness_did; null where the witness did.';


--
-- Name: ceremony_substrates; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.ceremony_substrates (
    tenant_id uuid NOT NULL,
    ceremony_id uuid NOT NULL,
    substrate_id uuid NOT NULL
);

ALTER TABLE ONLY custody.ceremony_substrates FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.ceremony_substrates OWNER TO muniment_owner;

--
-- Name: TABLE ceremony_substrates; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.ceremony_substrates IS 'Which ceremonies a substrate decides; all others the built-in quorum does.';


--
-- Name: counters; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.counters (
    tenant_id uuid NOT NULL,
    counter text NOT NULL,
    slot smallint NOT NULL,
    value bigint NOT NULL,
    CONSTRAINT slot_is_one_of_32 CHECK (((slot >= 0) AND (slot <= 31)))
)
WITH (fillfactor='20');

ALTER TABLE ONLY custody.counters FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.counters OWNER TO muniment_owner;

--
-- Name: TABLE counters; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.counters IS 'Counts that stay flat as rows grow. A writer adds to a slot of its choice, so that writers do not wait for each other; the count is the sum over the slots. One slot may be negative, the sum not.';


--
-- Name: custody_heads; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.custody_heads (
    tenant_id uuid NOT NULL,
    governed_artifact_id uuid NOT NULL,
    sequence_number bigint NOT NULL,
    state text NOT NULL,
    ceremony_id text,
    transitioned_at timestamp with time zone NOT NULL,
    rolled_back_cid text,
    CONSTRAINT head_sequence_is_not_negative CHECK ((sequence_number >= 0)),
    CONSTRAINT head_state_is_known CHECK ((state = ANY (ARRAY['proposed'::text, 'ceremony_open'::text, 'approved'::text, 'rejected'::text, 'expired'::text, 'deployed'::text, 'rolled_back'::text, 'retired'::text])))
);

ALTER TABLE ONLY custody.custody_heads FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.custody_heads OWNER TO muniment_owner;

--
-- Name: TABLE custody_heads; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.custody_heads IS 'The latest transition of each artifact. Locked before the next one is made, which keeps the numbers without gaps.';


--
-- Name: COLUMN custody_heads.sequence_number; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_heads.sequence_number IS 'Of the latest transition; 0 from registration to the first one.';


--
-- Name: COLUMN custody_heads.rolled_back_cid; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_heads.rolled_back_cid IS 'The version that the artifact went back to on all its targets: what is deployed shall hold it. Null from the next approval on.';


--
-- Name: custody_transitions; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.custody_transitions (
    tenant_id uuid NOT NULL,
    transition_id uuid NOT NULL,
    sequence_number bigint NOT NULL,
    from_state text,
    to_state text NOT NULL,
    actor_did text,
    ceremony_id text,
    witness_sigs jsonb[] DEFAULT '{}'::jsonb[] NOT NULL,
    governance_envelope_hash text,
    chronicle_entry_id text,
    content_diff jsonb DEFAULT '{}'::jsonb NOT NULL,
    transitioned_at timestamp with time zone NOT NULL,
    governed_artifact_id uuid NOT NULL,
    CONSTRAINT from_state_is_known CHECK ((from_state = ANY (ARRAY['proposed'::text, 'ceremony_open'::text, 'approved'::text, 'rejected'::text, 'expired'::text, 'deployed'::text, 'rolled_back'::text, 'retired'::text]))),
    CONSTRAINT sequence_starts_at_one CHECK ((sequence_number >= 1)),
    CONSTRAINT to_state_is_known CHECK ((to_state = ANY (ARRAY['proposed'::text, 'ceremony_open'::text, 'approved'::text, 'rejected'::text, 'expired'::text, 'deployed'::text, 'rolled_back'::text, 'retired'::text])))
)
PARTITION BY RANGE (transitioned_at);

ALTER TABLE ONLY custody.custody_transitions FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.custody_transitions OWNER TO muniment_owner;

--
-- Name: COLUMN custody_transitions.sequence_number; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions.sequence_number IS 'Counts per artifact from 1, without gaps, across its versions.';


--
-- Name: COLUMN custody_transitions.witness_sigs; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions.witness_sigs IS 'The signatures that carried the transition, as in custody.ceremony_signatures.';


--
-- Name: COLUMN custody_transitions.governance_envelope_hash; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions.governance_envelope_hash IS 'SHA-256 of the DSSE envelope that was approved, in hexadecimal.';


--
-- Name: COLUMN custody_transitions.content_diff; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions.content_diff IS 'What changed in the content against the version before.';


--
-- Name: custody_transitions_2026_q4; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.custody_transitions_2026_q4 (
    tenant_id uuid NOT NULL,
    transition_id uuid NOT NULL,
    sequence_number bigint NOT NULL,
    from_state text,
    to_state text NOT NULL,
    actor_did text,
    ceremony_id text,
    witness_sigs jsonb[] DEFAULT '{}'::jsonb[] NOT NULL,
    governance_envelope_hash text,
    chronicle_entry_id text,
    content_diff jsonb DEFAULT '{}'::jsonb NOT NULL,
    transitioned_at timestamp with time zone NOT NULL,
    governed_artifact_id uuid NOT NULL,
    CONSTRAINT from_state_is_known CHECK ((from_state = ANY (ARRAY['proposed'::text, 'ceremony_open'::text, 'approved'::text, 'rejected'::text, 'expired'::text, 'deployed'::text, 'rolled_back'::text, 'retired'::text]))),
    CONSTRAINT sequence_starts_at_one CHECK ((sequence_number >= 1)),
    CONSTRAINT to_state_is_known CHECK ((to_state = ANY (ARRAY['proposed'::text, 'ceremony_open'::text, 'approved'::text, 'rejected'::text, 'expired'::text, 'deployed'::text, 'rolled_back'::text, 'retired'::text])))
);

ALTER TABLE ONLY custody.custody_transitions_2026_q4 FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.custody_transitions_2026_q4 OWNER TO muniment_owner;

--
-- Name: COLUMN custody_transitions_2026_q4.sequence_number; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2026_q4.sequence_number IS 'Counts per artifact from 1, without gaps, across its versions.';


--
-- Name: COLUMN custody_transitions_2026_q4.witness_sigs; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2026_q4.witness_sigs IS 'The signatures that carried the transition, as in custody.ceremony_signatures.';


--
-- Name: COLUMN custody_transitions_2026_q4.governance_envelope_hash; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2026_q4.governance_envelope_hash IS 'SHA-256 of the DSSE envelope that was approved, in hexadecimal.';


--
-- Name: COLUMN custody_transitions_2026_q4.content_diff; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2026_q4.content_diff IS 'What changed in the content against the version before.';


--
-- Name: custody_transitions_2027_q1; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.custody_transitions_2027_q1 (
    tenant_id uuid NOT NULL,
    transition_id uuid NOT NULL,
    sequence_number bigint NOT NULL,
    from_state text,
    to_state text NOT NULL,
    actor_did text,
    ceremony_id text,
    witness_sigs jsonb[] DEFAULT '{}'::jsonb[] NOT NULL,
    governance_envelope_hash text,
    chronicle_entry_id text,
    content_diff jsonb DEFAULT '{}'::jsonb NOT NULL,
    transitioned_at timestamp with time zone NOT NULL,
    governed_artifact_id uuid NOT NULL,
    CONSTRAINT from_state_is_known CHECK ((from_state = ANY (ARRAY['proposed'::text, 'ceremony_open'::text, 'approved'::text, 'rejected'::text, 'expired'::text, 'deployed'::text, 'rolled_back'::text, 'retired'::text]))),
    CONSTRAINT sequence_starts_at_one CHECK ((sequence_number >= 1)),
    CONSTRAINT to_state_is_known CHECK ((to_state = ANY (ARRAY['proposed'::text, 'ceremony_open'::text, 'approved'::text, 'rejected'::text, 'expired'::text, 'deployed'::text, 'rolled_back'::text, 'retired'::text])))
);

ALTER TABLE ONLY custody.custody_transitions_2027_q1 FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.custody_transitions_2027_q1 OWNER TO muniment_owner;

--
-- Name: COLUMN custody_transitions_2027_q1.sequence_number; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2027_q1.sequence_number IS 'Counts per artifact from 1, without gaps, across its versions.';


--
-- Name: COLUMN custody_transitions_2027_q1.witness_sigs; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2027_q1.witness_sigs IS 'The signatures that carried the transition, as in custody.ceremony_signatures.';


--
-- Name: COLUMN custody_transitions_2027_q1.governance_envelope_hash; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2027_q1.governance_envelope_hash IS 'SHA-256 of the DSSE envelope that was approved, in hexadecimal.';


--
-- Name: COLUMN custody_transitions_2027_q1.content_diff; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2027_q1.content_diff IS 'What changed in the content against the version before.';


--
-- Name: custody_transitions_2027_q2; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.custody_transitions_2027_q2 (
    tenant_id uuid NOT NULL,
    transition_id uuid NOT NULL,
    sequence_number bigint NOT NULL,
    from_state text,
    to_state text NOT NULL,
    actor_did text,
    ceremony_id text,
    witness_sigs jsonb[] DEFAULT '{}'::jsonb[] NOT NULL,
    governance_envelope_hash text,
    chronicle_entry_id text,
    content_diff jsonb DEFAULT '{}'::jsonb NOT NULL,
    transitioned_at timestamp with time zone NOT NULL,
    governed_artifact_id uuid NOT NULL,
    CONSTRAINT from_state_is_known CHECK ((from_state = ANY (ARRAY['proposed'::text, 'ceremony_open'::text, 'approved'::text, 'rejected'::text, 'expired'::text, 'deployed'::text, 'rolled_back'::text, 'retired'::text]))),
    CONSTRAINT sequence_starts_at_one CHECK ((sequence_number >= 1)),
    CONSTRAINT to_state_is_known CHECK ((to_state = ANY (ARRAY['proposed'::text, 'ceremony_open'::text, 'approved'::text, 'rejected'::text, 'expired'::text, 'deployed'::text, 'rolled_back'::text, 'retired'::text])))
);

ALTER TABLE ONLY custody.custody_transitions_2027_q2 FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.custody_transitions_2027_q2 OWNER TO muniment_owner;

--
-- Name: COLUMN custody_transitions_2027_q2.sequence_number; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2027_q2.sequence_number IS 'Counts per artifact from 1, without gaps, across its versions.';


--
-- Name: COLUMN custody_transitions_2027_q2.witness_sigs; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2027_q2.witness_sigs IS 'The signatures that carried the transition, as in custody.ceremony_signatures.';


--
-- Name: COLUMN custody_transitions_2027_q2.governance_envelope_hash; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2027_q2.governance_envelope_hash IS 'SHA-256 of the DSSE envelope that was approved, in hexadecimal.';


--
-- Name: COLUMN custody_transitions_2027_q2.content_diff; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2027_q2.content_diff IS 'What changed in the content against the version before.';


--
-- Name: custody_transitions_2027_q3; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.custody_transitions_2027_q3 (
    tenant_id uuid NOT NULL,
    transition_id uuid NOT NULL,
    sequence_number bigint NOT NULL,
    from_state text,
    to_state text NOT NULL,
    actor_did text,
    ceremony_id text,
    witness_sigs jsonb[] DEFAULT '{}'::jsonb[] NOT NULL,
    governance_envelope_hash text,
    chronicle_entry_id text,
    content_diff jsonb DEFAULT '{}'::jsonb NOT NULL,
    transitioned_at timestamp with time zone NOT NULL,
    governed_artifact_id uuid NOT NULL,
    CONSTRAINT from_state_is_known CHECK ((from_state = ANY (ARRAY['proposed'::text, 'ceremony_open'::text, 'approved'::text, 'rejected'::text, 'expired'::text, 'deployed'::text, 'rolled_back'::text, 'retired'::text]))),
    CONSTRAINT sequence_starts_at_one CHECK ((sequence_number >= 1)),
    CONSTRAINT to_state_is_known CHECK ((to_state = ANY (ARRAY['proposed'::text, 'ceremony_open'::text, 'approved'::text, 'rejected'::text, 'expired'::text, 'deployed'::text, 'rolled_back'::text, 'retired'::text])))
);

ALTER TABLE ONLY custody.custody_transitions_2027_q3 FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.custody_transitions_2027_q3 OWNER TO muniment_owner;

--
-- Name: COLUMN custody_transitions_2027_q3.sequence_number; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2027_q3.sequence_number IS 'Counts per artifact from 1, without gaps, across its versions.';


--
-- Name: COLUMN custody_transitions_2027_q3.witness_sigs; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2027_q3.witness_sigs IS 'The signatures that carried the transition, as in custody.ceremony_signatures.';


--
-- Name: COLUMN custody_transitions_2027_q3.governance_envelope_hash; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2027_q3.governance_envelope_hash IS 'SHA-256 of the DSSE envelope that was approved, in hexadecimal.';


--
-- Name: COLUMN custody_transitions_2027_q3.content_diff; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2027_q3.content_diff IS 'What changed in the content against the version before.';


--
-- Name: delegations; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.delegations (
    tenant_id uuid NOT NULL,
    delegation_id uuid NOT NULL,
    delegator_did text NOT NULL,
    delegate_did text NOT NULL,
    accord_id uuid,
    tier text,
    valid_from timestamp with time zone NOT NULL,
    valid_until timestamp with time zone NOT NULL,
    payload_type text NOT NULL,
    payload bytea NOT NULL,
    payload_digest text NOT NULL,
    key_id text NOT NULL,
    signature bytea NOT NULL,
    recorded_by text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    revoked_by text,
    revocation_reason text,
    chronicle_entry_id text NOT NULL,
    CONSTRAINT delegation_ends_after_it_begins CHECK ((valid_until > valid_from)),
    CONSTRAINT delegation_is_to_another CHECK ((delegator_did <> delegate_did)),
    CONSTRAINT delegation_tier_is_known CHECK ((tier = ANY (ARRAY['a'::text, 'b'::text, 'c'::text]))),
    CONSTRAINT revocation_is_whole CHECK ((((revoked_at IS NULL) = (revoked_by IS NULL)) AND ((revoked_at IS NULL) = (revocation_reason IS NULL))))
);

ALTER TABLE ONLY custody.delegations FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.delegations OWNER TO muniment_owner;

--
-- Name: TABLE delegations; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.delegations IS 'Votes that witnesses gave to others for a time, by statements that they signed (Documents/formats/delegation.md).';


--
-- Name: COLUMN delegations.payload_digest; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.delegations.payload_digest IS 'SHA-256 of payload, in hexadecimal.';


--
-- Name: deployment_counts; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.deployment_counts (
    tenant_id uuid NOT NULL,
    governed_artifact_id uuid NOT NULL,
    match_count bigint DEFAULT 0 NOT NULL,
    drift_count bigint DEFAULT 0 NOT NULL,
    unknown_count bigint DEFAULT 0 NOT NULL,
    CONSTRAINT counts_are_not_negative CHECK (((match_count >= 0) AND (drift_count >= 0) AND (unknown_count >= 0)))
)
WITH (fillfactor='50');

ALTER TABLE ONLY custody.deployment_counts FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.deployment_counts OWNER TO muniment_owner;

--
-- Name: TABLE deployment_counts; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.deployment_counts IS 'The deployments of each artifact by drift_status, moved with it in the same transaction. Made with the artifact.';


--
-- Name: deployment_states; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.deployment_states (
    tenant_id uuid NOT NULL,
    deployment_state_id uuid NOT NULL,
    target_kind text NOT NULL,
    target_identifier text NOT NULL,
    deployed_cid text,
    desired_cid text,
    target_config jsonb DEFAULT '{}'::jsonb NOT NULL,
    last_deployed_at timestamp with time zone,
    last_reconciled_at timestamp with time zone,
    drift_status text,
    governed_artifact_id uuid NOT NULL,
    previous_cid text,
    latest_verdict text,
    latest_verified_cid text,
    latest_verified_at timestamp with time zone,
    inserted_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    deployed_desired_cid text,
    previous_desired_cid text,
    desired_form text,
    latest_form text,
    CONSTRAINT drift_status_is_known CHECK ((drift_status = ANY (ARRAY['match'::text, 'drift'::text, 'unknown'::text]))),
    CONSTRAINT latest_verdict_is_known CHECK ((latest_verdict = ANY (ARRAY['match'::text, 'drift'::text, 'error'::text])))
);

ALTER TABLE ONLY custody.deployment_states FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.deployment_states OWNER TO muniment_owner;

--
-- Name: COLUMN deployment_states.deployed_cid; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.deployment_states.deployed_cid IS 'What was last put there.';


--
-- Name: COLUMN deployment_states.desired_cid; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.deployment_states.desired_cid IS 'What shall stand there: the artifact''s current version, or what a rollback went back to.';


--
-- Name: COLUMN deployment_states.drift_status; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.deployment_states.drift_status IS 'Derived from desired_cid, deployed_cid and the latest verification; never taken from a caller. Null: not yet derived.';


--
-- Name: COLUMN deployment_states.previous_cid; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.deployment_states.previous_cid IS 'What stood there before deployed_cid: where a rollback goes.';


--
-- Name: COLUMN deployment_states.latest_verdict; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.deployment_states.latest_verdict IS 'With the next two: the latest verification of this target, kept here so that reading the status needs no search.';


--
-- Name: COLUMN deployment_states.deployed_desired_cid; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.deployment_states.deployed_desired_cid IS 'What was desired when deployed_cid was put there.';


--
-- Name: COLUMN deployment_states.previous_desired_cid; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.deployment_states.previous_desired_cid IS 'What was desired when previous_cid was put there: what a rollback makes desired again.';


--
-- Name: COLUMN deployment_states.desired_form; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.deployment_states.desired_form IS 'The normal form of what shall stand there, as far as the latest look or the last change of desired_cid needed it: «normaliser digest», and the key of its secrets behind them.';


--
-- Name: COLUMN deployment_states.latest_form; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.deployment_states.latest_form IS 'The normal form of what was last seen, likewise.';


--
-- Name: governed_artifacts; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.governed_artifacts (
    tenant_id uuid NOT NULL,
    governed_artifact_id uuid NOT NULL,
    cid text NOT NULL,
    artifact_type text NOT NULL,
    artifact_name text NOT NULL,
    artifact_runtime text,
    content jsonb DEFAULT '{}'::jsonb NOT NULL,
    content_schema jsonb DEFAULT '{}'::jsonb NOT NULL,
    sbom_cid text,
    tier text,
    shell_class_required text,
    chronicle_entry_id text,
    human_authored boolean DEFAULT true NOT NULL,
    accord_binding_id uuid,
    current_version integer NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT artifact_type_is_known CHECK ((artifact_type = ANY (ARRAY['intune_config_profile'::text, 'entra_conditional_access'::text, 'dns_zone'::text, 'dsc_configuration'::text, 'restconf_config'::text, 'helm_values'::text, 'jea_role_capability'::text, 'tls_server_cert'::text, 'oci_image'::text]))),
    CONSTRAINT artifact_version_starts_at_one CHECK ((current_version >= 1)),
    CONSTRAINT tier_is_known CHECK ((tier = ANY (ARRAY['a'::text, 'b'::text, 'c'::text])))
);

ALTER TABLE ONLY custody.governed_artifacts FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.governed_artifacts OWNER TO muniment_owner;

--
-- Name: TABLE governed_artifacts; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.governed_artifacts IS 'The stable thing. Its cid, content and content_schema are those of its current version.';


--
-- Name: COLUMN governed_artifacts.cid; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.governed_artifacts.cid IS 'sha256: over the RFC 8785 form of {kind, content} as parsed at registration; an OCI image''s own digest.';


--
-- Name: COLUMN governed_artifacts.content_schema; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.governed_artifacts.content_schema IS 'A JSON Schema that every version''s content must satisfy; {} takes all.';


--
-- Name: COLUMN governed_artifacts.chronicle_entry_id; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.governed_artifacts.chronicle_entry_id IS 'The entry_id of the entry that made the current version.';


--
-- Name: normal_forms; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.normal_forms (
    tenant_id uuid NOT NULL,
    governed_artifact_id uuid NOT NULL,
    version integer NOT NULL,
    normaliser text NOT NULL,
    digest text NOT NULL,
    secret_key_id text,
    chronicle_entry_id text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT normaliser_is_named CHECK ((normaliser <> ''::text))
);

ALTER TABLE ONLY custody.normal_forms FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.normal_forms OWNER TO muniment_owner;

--
-- Name: TABLE normal_forms; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.normal_forms IS 'By what drift is judged: the digest of a version''s normal form, one row for each version of the rules that it was normalised by. The form itself follows from the version''s content or files.';


--
-- Name: COLUMN normal_forms.normaliser; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.normal_forms.normaliser IS 'The rules, as name/version: dns_zone/1.';


--
-- Name: COLUMN normal_forms.digest; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.normal_forms.digest IS 'sha256: over the RFC 8785 form of {kind, content}, content being the normal form.';


--
-- Name: COLUMN normal_forms.secret_key_id; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.normal_forms.secret_key_id IS 'Which key the digests of the secrets in it are made with; null: there are none.';


--
-- Name: postures; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.postures (
    tenant_id uuid NOT NULL,
    governed_artifact_id uuid NOT NULL,
    target_kind text NOT NULL,
    target_identifier text NOT NULL,
    posture text NOT NULL,
    since timestamp with time zone NOT NULL,
    flapping_since timestamp with time zone,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT posture_is_known CHECK ((posture = ANY (ARRAY['match'::text, 'drift'::text, 'weakened'::text, 'error'::text, 'unknown'::text, 'accepted'::text, 'disputed'::text])))
);

ALTER TABLE ONLY custody.postures FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.postures OWNER TO muniment_owner;

--
-- Name: TABLE postures; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.postures IS 'What was last told of each place of which anything was: how it stands now follows from deployment_states, verification_spans, accepted_deviations and the time.';


--
-- Name: COLUMN postures.flapping_since; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.postures.flapping_since IS 'Its verdict changes again and again; until that has ended, nothing is told of it.';


--
-- Name: COLUMN postures.chronicle_entry_id; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.postures.chronicle_entry_id IS 'The entry that told it.';


--
-- Name: retention_exports; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.retention_exports (
    tenant_id uuid NOT NULL,
    export_id uuid NOT NULL,
    parent text NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    row_count bigint NOT NULL,
    manifest_name text NOT NULL,
    manifest_digest bytea NOT NULL,
    chronicle_entry_id uuid NOT NULL,
    exported_at timestamp with time zone NOT NULL,
    CONSTRAINT export_ends_after_it_starts CHECK ((ends_at > starts_at)),
    CONSTRAINT exported_rows_are_counted CHECK ((row_count > 0)),
    CONSTRAINT manifest_digest_is_sha256 CHECK ((octet_length(manifest_digest) = 32)),
    CONSTRAINT manifest_name_is_a_name CHECK ((manifest_name ~ '^[a-z0-9][a-z0-9_.-]{0,199}$'::text))
);

ALTER TABLE ONLY custody.retention_exports FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.retention_exports OWNER TO muniment_owner;

--
-- Name: TABLE retention_exports; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.retention_exports IS 'What was exported of a partition before it was retired, as an entry of the chronicle tells it.';


--
-- Name: COLUMN retention_exports.manifest_name; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.retention_exports.manifest_name IS 'The file in the tenant''s folder of the archive, in the home of the server that made it.';


--
-- Name: substrate_resources; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.substrate_resources (
    tenant_id uuid NOT NULL,
    substrate_id uuid NOT NULL,
    uid text NOT NULL,
    name text NOT NULL,
    resource_version text NOT NULL,
    ceremony_id uuid,
    is_gone boolean NOT NULL,
    is_decided boolean DEFAULT false NOT NULL,
    problem text,
    seen_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY custody.substrate_resources FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.substrate_resources OWNER TO muniment_owner;

--
-- Name: TABLE substrate_resources; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.substrate_resources IS 'The custom resources of each cluster as they were last seen, by uid. No projection: it follows from the cluster, and what counts of it is told by the entry of the ceremony''s step.';


--
-- Name: COLUMN substrate_resources.is_decided; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.substrate_resources.is_decided IS 'Its decision moved the ceremony.';


--
-- Name: COLUMN substrate_resources.problem; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.substrate_resources.problem IS 'Why it could not be taken as it was last seen.';


--
-- Name: substrate_watches; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.substrate_watches (
    tenant_id uuid NOT NULL,
    substrate_id uuid NOT NULL,
    resource_version text,
    last_heard_at timestamp with time zone,
    failure text,
    failed_at timestamp with time zone,
    CONSTRAINT watch_failure_has_its_time CHECK (((failed_at IS NULL) = (failure IS NULL)))
);

ALTER TABLE ONLY custody.substrate_watches FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.substrate_watches OWNER TO muniment_owner;

--
-- Name: TABLE substrate_watches; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.substrate_watches IS 'How far each cluster was heard. No projection: it follows from the cluster.';


--
-- Name: COLUMN substrate_watches.resource_version; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.substrate_watches.resource_version IS 'From which the watch goes on, as the API server gave it; null: it lists first.';


--
-- Name: substrates; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.substrates (
    tenant_id uuid NOT NULL,
    substrate_id uuid NOT NULL,
    substrate_name text NOT NULL,
    kind text NOT NULL,
    address text NOT NULL,
    namespace text NOT NULL,
    credential_file text,
    authority_file text,
    added_by text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone,
    chronicle_entry_id uuid NOT NULL,
    added_by_caller uuid,
    CONSTRAINT substrate_is_named CHECK ((substrate_name <> ''::text)),
    CONSTRAINT substrate_kind_is_known CHECK ((kind = 'kubernetes'::text))
);

ALTER TABLE ONLY custody.substrates FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.substrates OWNER TO muniment_owner;

--
-- Name: TABLE substrates; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.substrates IS 'Who decides ceremonies in the place of the built-in quorum. Removed ones stay, and decide what was opened with them.';


--
-- Name: COLUMN substrates.credential_file; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.substrates.credential_file IS 'Where the credential is: the path of a file, never what it holds.';


--
-- Name: COLUMN substrates.added_by_caller; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.substrates.added_by_caller IS 'The caller in whose name people of the cluster open ceremonies; null of those from before it was kept. No foreign key: the rows are made again under a tenant without callers, when they are audited.';


--
-- Name: target_looks; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.target_looks (
    tenant_id uuid NOT NULL,
    target_id uuid NOT NULL,
    next_due_at timestamp with time zone,
    planned_interval_sec integer,
    looked_at timestamp with time zone,
    verdict text,
    since timestamp with time zone,
    duration_ms integer,
    seen jsonb,
    failure jsonb,
    verification_result_id uuid,
    CONSTRAINT look_verdict_is_known CHECK ((verdict = ANY (ARRAY['match'::text, 'drift'::text, 'error'::text])))
);

ALTER TABLE ONLY custody.target_looks FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.target_looks OWNER TO muniment_owner;

--
-- Name: TABLE target_looks; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.target_looks IS 'When each target is due, and what was seen there last: what the scheduler works with. No projection: it follows from the time, and what counts of a look is its verification.';


--
-- Name: COLUMN target_looks.next_due_at; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.target_looks.next_due_at IS 'Null: it is not looked at by itself.';


--
-- Name: COLUMN target_looks.planned_interval_sec; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.target_looks.planned_interval_sec IS 'The interval that next_due_at was planned by; another one is planned anew. Null: it waits for what it needs.';


--
-- Name: COLUMN target_looks.since; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.target_looks.since IS 'Since when its looks have had this verdict, one after another.';


--
-- Name: COLUMN target_looks.seen; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.target_looks.seen IS 'Names, sizes and digests; never bytes.';


--
-- Name: targets; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.targets (
    tenant_id uuid NOT NULL,
    target_id uuid NOT NULL,
    target_name text NOT NULL,
    governed_artifact_id uuid NOT NULL,
    target_kind text NOT NULL,
    target_identifier text NOT NULL,
    protocol text NOT NULL,
    address text NOT NULL,
    parameters jsonb DEFAULT '{}'::jsonb NOT NULL,
    credential text,
    object text,
    reach text DEFAULT 'public'::text NOT NULL,
    timeout_sec integer NOT NULL,
    max_bytes bigint NOT NULL,
    max_visits integer NOT NULL,
    requests_per_sec integer NOT NULL,
    interval_sec integer,
    is_enabled boolean DEFAULT true NOT NULL,
    added_by text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT reach_is_known CHECK ((reach = ANY (ARRAY['public'::text, 'private'::text]))),
    CONSTRAINT target_bytes_are_positive CHECK ((max_bytes > 0)),
    CONSTRAINT target_has_a_protocol CHECK ((protocol <> ''::text)),
    CONSTRAINT target_has_an_address CHECK ((address <> ''::text)),
    CONSTRAINT target_interval_is_positive CHECK ((interval_sec > 0)),
    CONSTRAINT target_is_named CHECK ((target_name <> ''::text)),
    CONSTRAINT target_requests_are_positive CHECK ((requests_per_sec > 0)),
    CONSTRAINT target_timeout_is_positive CHECK ((timeout_sec > 0)),
    CONSTRAINT target_visits_are_positive CHECK ((max_visits > 0))
);

ALTER TABLE ONLY custody.targets FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.targets OWNER TO muniment_owner;

--
-- Name: TABLE targets; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.targets IS 'Where and how the place of an artifact is looked at. One place may have several. What is removed stays, with its history, and gives its name back.';


--
-- Name: COLUMN targets.target_kind; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.targets.target_kind IS 'With target_identifier the place, as in deployment_states and verification_results.';


--
-- Name: COLUMN targets.parameters; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.targets.parameters IS 'Texts, by the names that the protocol knows. Never a secret.';


--
-- Name: COLUMN targets.credential; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.targets.credential IS 'Where the credential is: the path of a file, never what it holds.';


--
-- Name: COLUMN targets.object; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.targets.object IS 'Of several files or objects that are seen there, the one that is the artifact. Null: what there is only one of.';


--
-- Name: COLUMN targets.interval_sec; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.targets.interval_sec IS 'How often it is looked at. Null: as the accord says that the artifact stands under.';


--
-- Name: COLUMN targets.chronicle_entry_id; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.targets.chronicle_entry_id IS 'The entry that tells of it as it is.';


--
-- Name: tenant_keys; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.tenant_keys (
    tenant_id uuid NOT NULL,
    key_id text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT key_id_is_named CHECK ((key_id <> ''::text))
);

ALTER TABLE ONLY custody.tenant_keys FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.tenant_keys OWNER TO muniment_owner;

--
-- Name: TABLE tenant_keys; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.tenant_keys IS 'Which key a tenant''s secrets and files are kept under. The key itself is never in the database.';


--
-- Name: COLUMN tenant_keys.key_id; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.tenant_keys.key_id IS 'Says which key it is, and nothing else of it.';


--
-- Name: verification_days; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.verification_days (
    tenant_id uuid NOT NULL,
    governed_artifact_id uuid NOT NULL,
    target_kind text NOT NULL,
    target_identifier text NOT NULL,
    day date NOT NULL,
    match_count bigint NOT NULL,
    drift_count bigint NOT NULL,
    error_count bigint NOT NULL,
    last_verdict text NOT NULL,
    last_is_weaker boolean NOT NULL,
    last_at timestamp with time zone NOT NULL,
    last_result_id uuid NOT NULL,
    CONSTRAINT day_drifts_are_not_negative CHECK ((drift_count >= 0)),
    CONSTRAINT day_errors_are_not_negative CHECK ((error_count >= 0)),
    CONSTRAINT day_matches_are_not_negative CHECK ((match_count >= 0)),
    CONSTRAINT day_verdict_is_known CHECK ((last_verdict = ANY (ARRAY['match'::text, 'drift'::text, 'error'::text])))
)
WITH (fillfactor='60');

ALTER TABLE ONLY custody.verification_days FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.verification_days OWNER TO muniment_owner;

--
-- Name: TABLE verification_days; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.verification_days IS 'How often an artifact was looked at on a target on one day (UTC), by verdict, and what the day''s last look found. Kept when the results themselves expire.';


--
-- Name: verification_results; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.verification_results (
    tenant_id uuid NOT NULL,
    verification_result_id uuid NOT NULL,
    verified_cid text NOT NULL,
    target_kind text,
    target_identifier text,
    layer text,
    verdict text NOT NULL,
    evidence jsonb DEFAULT '{}'::jsonb NOT NULL,
    verified_at timestamp with time zone NOT NULL,
    verifier_did text,
    verifier_infrastructure text,
    governed_artifact_id uuid NOT NULL,
    chronicle_entry_id text,
    CONSTRAINT layer_is_known CHECK ((layer = ANY (ARRAY['layer1'::text, 'layer2'::text, 'layer3'::text]))),
    CONSTRAINT verdict_is_known CHECK ((verdict = ANY (ARRAY['match'::text, 'drift'::text, 'error'::text]))),
    CONSTRAINT verifier_infrastructure_is_known CHECK ((verifier_infrastructure = ANY (ARRAY['local'::text, 'external'::text, 'insurer'::text])))
)
PARTITION BY RANGE (verified_at);

ALTER TABLE ONLY custody.verification_results FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.verification_results OWNER TO muniment_owner;

--
-- Name: COLUMN verification_results.layer; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_results.layer IS 'How deep the verifier looked.';


--
-- Name: COLUMN verification_results.verifier_infrastructure; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_results.verifier_infrastructure IS 'Whose machines the verifier ran on.';


--
-- Name: verification_results_2026_10; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.verification_results_2026_10 (
    tenant_id uuid NOT NULL,
    verification_result_id uuid NOT NULL,
    verified_cid text NOT NULL,
    target_kind text,
    target_identifier text,
    layer text,
    verdict text NOT NULL,
    evidence jsonb DEFAULT '{}'::jsonb NOT NULL,
    verified_at timestamp with time zone NOT NULL,
    verifier_did text,
    verifier_infrastructure text,
    governed_artifact_id uuid NOT NULL,
    chronicle_entry_id text,
    CONSTRAINT layer_is_known CHECK ((layer = ANY (ARRAY['layer1'::text, 'layer2'::text, 'layer3'::text]))),
    CONSTRAINT verdict_is_known CHECK ((verdict = ANY (ARRAY['match'::text, 'drift'::text, 'error'::text]))),
    CONSTRAINT verifier_infrastructure_is_known CHECK ((verifier_infrastructure = ANY (ARRAY['local'::text, 'external'::text, 'insurer'::text])))
);

ALTER TABLE ONLY custody.verification_results_2026_10 FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.verification_results_2026_10 OWNER TO muniment_owner;

--
-- Name: COLUMN verification_results_2026_10.layer; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_results_2026_10.layer IS 'How deep the verifier looked.';


--
-- Name: COLUMN verification_results_2026_10.verifier_infrastructure; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_results_2026_10.verifier_infrastructure IS 'Whose machines the verifier ran on.';


--
-- Name: verification_results_2026_11; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.verification_results_2026_11 (
    tenant_id uuid NOT NULL,
    verification_result_id uuid NOT NULL,
    verified_cid text NOT NULL,
    target_kind text,
    target_identifier text,
    layer text,
    verdict text NOT NULL,
    evidence jsonb DEFAULT '{}'::jsonb NOT NULL,
    verified_at timestamp with time zone NOT NULL,
    verifier_did text,
    verifier_infrastructure text,
    governed_artifact_id uuid NOT NULL,
    chronicle_entry_id text,
    CONSTRAINT layer_is_known CHECK ((layer = ANY (ARRAY['layer1'::text, 'layer2'::text, 'layer3'::text]))),
    CONSTRAINT verdict_is_known CHECK ((verdict = ANY (ARRAY['match'::text, 'drift'::text, 'error'::text]))),
    CONSTRAINT verifier_infrastructure_is_known CHECK ((verifier_infrastructure = ANY (ARRAY['local'::text, 'external'::text, 'insurer'::text])))
);

ALTER TABLE ONLY custody.verification_results_2026_11 FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.verification_results_2026_11 OWNER TO muniment_owner;

--
-- Name: COLUMN verification_results_2026_11.layer; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_results_2026_11.layer IS 'How deep the verifier looked.';


--
-- Name: COLUMN verification_results_2026_11.verifier_infrastructure; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_results_2026_11.verifier_infrastructure IS 'Whose machines the verifier ran on.';


--
-- Name: verification_results_2026_12; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.verification_results_2026_12 (
    tenant_id uuid NOT NULL,
    verification_result_id uuid NOT NULL,
    verified_cid text NOT NULL,
    target_kind text,
    target_identifier text,
    layer text,
    verdict text NOT NULL,
    evidence jsonb DEFAULT '{}'::jsonb NOT NULL,
    verified_at timestamp with time zone NOT NULL,
    verifier_did text,
    verifier_infrastructure text,
    governed_artifact_id uuid NOT NULL,
    chronicle_entry_id text,
    CONSTRAINT layer_is_known CHECK ((layer = ANY (ARRAY['layer1'::text, 'layer2'::text, 'layer3'::text]))),
    CONSTRAINT verdict_is_known CHECK ((verdict = ANY (ARRAY['match'::text, 'drift'::text, 'error'::text]))),
    CONSTRAINT verifier_infrastructure_is_known CHECK ((verifier_infrastructure = ANY (ARRAY['local'::text, 'external'::text, 'insurer'::text])))
);

ALTER TABLE ONLY custody.verification_results_2026_12 FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.verification_results_2026_12 OWNER TO muniment_owner;

--
-- Name: COLUMN verification_results_2026_12.layer; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_results_2026_12.layer IS 'How deep the verifier looked.';


--
-- Name: COLUMN verification_results_2026_12.verifier_infrastructure; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_results_2026_12.verifier_infrastructure IS 'Whose machines the verifier ran on.';


--
-- Name: verification_results_2027_01; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.verification_results_2027_01 (
    tenant_id uuid NOT NULL,
    verification_result_id uuid NOT NULL,
    verified_cid text NOT NULL,
    target_kind text,
    target_identifier text,
    layer text,
    verdict text NOT NULL,
    evidence jsonb DEFAULT '{}'::jsonb NOT NULL,
    verified_at timestamp with time zone NOT NULL,
    verifier_did text,
    verifier_infrastructure text,
    governed_artifact_id uuid NOT NULL,
    chronicle_entry_id text,
    CONSTRAINT layer_is_known CHECK ((layer = ANY (ARRAY['layer1'::text, 'layer2'::text, 'layer3'::text]))),
    CONSTRAINT verdict_is_known CHECK ((verdict = ANY (ARRAY['match'::text, 'drift'::text, 'error'::text]))),
    CONSTRAINT verifier_infrastructure_is_known CHECK ((verifier_infrastructure = ANY (ARRAY['local'::text, 'external'::text, 'insurer'::text])))
);

ALTER TABLE ONLY custody.verification_results_2027_01 FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.verification_results_2027_01 OWNER TO muniment_owner;

--
-- Name: COLUMN verification_results_2027_01.layer; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_results_2027_01.layer IS 'How deep the verifier looked.';


--
-- Name: COLUMN verification_results_2027_01.verifier_infrastructure; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_results_2027_01.verifier_infrastructure IS 'Whose machines the verifier ran on.';


--
-- Name: verification_results_2027_02; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.verification_results_2027_02 (
    tenant_id uuid NOT NULL,
    verification_result_id uuid NOT NULL,
    verified_cid text NOT NULL,
    target_kind text,
    target_identifier text,
    layer text,
    verdict text NOT NULL,
    evidence jsonb DEFAULT '{}'::jsonb NOT NULL,
    verified_at timestamp with time zone NOT NULL,
    verifier_did text,
    verifier_infrastructure text,
    governed_artifact_id uuid NOT NULL,
    chronicle_entry_id text,
    CONSTRAINT layer_is_known CHECK ((layer = ANY (ARRAY['layer1'::text, 'layer2'::text, 'layer3'::text]))),
    CONSTRAINT verdict_is_known CHECK ((verdict = ANY (ARRAY['match'::text, 'drift'::text, 'error'::text]))),
    CONSTRAINT verifier_infrastructure_is_known CHECK ((verifier_infrastructure = ANY (ARRAY['local'::text, 'external'::text, 'insurer'::text])))
);

ALTER TABLE ONLY custody.verification_results_2027_02 FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.verification_results_2027_02 OWNER TO muniment_owner;

--
-- Name: COLUMN verification_results_2027_02.layer; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_results_2027_02.layer IS 'How deep the verifier looked.';


--
-- Name: COLUMN verification_results_2027_02.verifier_infrastructure; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_results_2027_02.verifier_infrastructure IS 'Whose machines the verifier ran on.';


--
-- Name: verification_results_2027_03; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.verification_results_2027_03 (
    tenant_id uuid NOT NULL,
    verification_result_id uuid NOT NULL,
    verified_cid text NOT NULL,
    target_kind text,
    target_identifier text,
    layer text,
    verdict text NOT NULL,
    evidence jsonb DEFAULT '{}'::jsonb NOT NULL,
    verified_at timestamp with time zone NOT NULL,
    verifier_did text,
    verifier_infrastructure text,
    governed_artifact_id uuid NOT NULL,
    chronicle_entry_id text,
    CONSTRAINT layer_is_known CHECK ((layer = ANY (ARRAY['layer1'::text, 'layer2'::text, 'layer3'::text]))),
    CONSTRAINT verdict_is_known CHECK ((verdict = ANY (ARRAY['match'::text, 'drift'::text, 'error'::text]))),
    CONSTRAINT verifier_infrastructure_is_known CHECK ((verifier_infrastructure = ANY (ARRAY['local'::text, 'external'::text, 'insurer'::text])))
);

ALTER TABLE ONLY custody.verification_results_2027_03 FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.verification_results_2027_03 OWNER TO muniment_owner;

--
-- Name: COLUMN verification_results_2027_03.layer; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_results_2027_03.layer IS 'How deep the verifier looked.';


--
-- Name: COLUMN verification_results_2027_03.verifier_infrastructure; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_results_2027_03.verifier_infrastructure IS 'Whose machines the verifier ran on.';


--
-- Name: verification_spans; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.verification_spans (
    tenant_id uuid NOT NULL,
    governed_artifact_id uuid NOT NULL,
    target_kind text NOT NULL,
    target_identifier text NOT NULL,
    layer text NOT NULL,
    verifier_did text NOT NULL,
    verifier_infrastructure text NOT NULL,
    verdict text NOT NULL,
    is_weaker boolean NOT NULL,
    seen_form text NOT NULL,
    seen_cid text NOT NULL,
    first_at timestamp with time zone NOT NULL,
    first_result_id uuid NOT NULL,
    first_entry_id text,
    last_at timestamp with time zone NOT NULL,
    last_result_id uuid NOT NULL,
    check_count bigint NOT NULL,
    is_current boolean NOT NULL,
    CONSTRAINT span_ends_after_it_begins CHECK ((ROW(last_at, last_result_id) >= ROW(first_at, first_result_id))),
    CONSTRAINT span_has_checks CHECK ((check_count > 0)),
    CONSTRAINT span_infrastructure_is_known CHECK ((verifier_infrastructure = ANY (ARRAY[''::text, 'local'::text, 'external'::text, 'insurer'::text]))),
    CONSTRAINT span_layer_is_known CHECK ((layer = ANY (ARRAY[''::text, 'layer1'::text, 'layer2'::text, 'layer3'::text]))),
    CONSTRAINT span_verdict_is_known CHECK ((verdict = ANY (ARRAY['match'::text, 'drift'::text, 'error'::text])))
)
WITH (fillfactor='60');

ALTER TABLE ONLY custody.verification_spans FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.verification_spans OWNER TO muniment_owner;

--
-- Name: TABLE verification_spans; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.verification_spans IS 'What one verifier saw of an artifact on a target, look after look, for as long as it was the same. In the order of verified_at, and then of the results'' identifiers; a late result changes what it belongs to. Kept when the results themselves expire.';


--
-- Name: COLUMN verification_spans.layer; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_spans.layer IS 'With verifier_did and verifier_infrastructure: who looked; empty where the results say nothing.';


--
-- Name: COLUMN verification_spans.is_weaker; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_spans.is_weaker IS 'What differs lowers protection.';


--
-- Name: COLUMN verification_spans.seen_form; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_spans.seen_form IS 'The normal form of what was seen, as in deployment_states.latest_form; empty: it has none, and seen_cid tells spans apart.';


--
-- Name: COLUMN verification_spans.seen_cid; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_spans.seen_cid IS 'As the last look saw it; empty where none could look.';


--
-- Name: COLUMN verification_spans.first_entry_id; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_spans.first_entry_id IS 'The entry that tells of the first look.';


--
-- Name: COLUMN verification_spans.is_current; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_spans.is_current IS 'The verifier''s last span on this target.';


--
-- Name: verifiers; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.verifiers (
    tenant_id uuid NOT NULL,
    verifier_id uuid NOT NULL,
    name text NOT NULL,
    did text NOT NULL,
    infrastructure text NOT NULL,
    added_by text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    revoked_by text,
    revoked_at timestamp with time zone,
    chronicle_entry_id uuid NOT NULL,
    valid_for_sec integer,
    keys jsonb DEFAULT '[]'::jsonb NOT NULL,
    keys_at timestamp with time zone,
    CONSTRAINT verifier_has_a_did CHECK ((did ~~ 'did:%'::text)),
    CONSTRAINT verifier_has_a_name CHECK ((name <> ''::text)),
    CONSTRAINT verifier_is_independent CHECK ((infrastructure = ANY (ARRAY['external'::text, 'insurer'::text]))),
    CONSTRAINT verifier_is_revoked_by_somebody CHECK (((revoked_at IS NULL) = (revoked_by IS NULL))),
    CONSTRAINT verifier_keys_are_a_list CHECK ((jsonb_typeof(keys) = 'array'::text)),
    CONSTRAINT verifier_keys_are_of_a_time CHECK (((keys = '[]'::jsonb) = (keys_at IS NULL))),
    CONSTRAINT verifier_period_is_positive CHECK ((valid_for_sec > 0))
);

ALTER TABLE ONLY custody.verifiers FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.verifiers OWNER TO muniment_owner;

--
-- Name: TABLE verifiers; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.verifiers IS 'Independent parties whose results are taken as far as their DID signs them.';


--
-- Name: COLUMN verifiers.valid_for_sec; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verifiers.valid_for_sec IS 'For how long what it signs stands against what others see, in seconds; null: until it looks again.';


--
-- Name: COLUMN verifiers.keys; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verifiers.keys IS 'Of a did:web: the keys that its document named at keys_at, as [{"id", "key"}], the key as a did:key; they change by a command alone. Empty for a did:key, which is its key.';


--
-- Name: baseline_profiles; Type: TABLE; Schema: drift; Owner: muniment_owner
--

CREATE TABLE drift.baseline_profiles (
    tenant_id uuid NOT NULL,
    baseline_profile_id uuid NOT NULL,
    profile_name text NOT NULL,
    version integer NOT NULL,
    scope jsonb NOT NULL,
    created_by text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    retired_at timestamp with time zone,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT profile_is_named CHECK ((profile_name <> ''::text)),
    CONSTRAINT profile_version_starts_at_one CHECK ((version >= 1)),
    CONSTRAINT scope_is_an_object CHECK ((jsonb_typeof(scope) = 'object'::text))
);

ALTER TABLE ONLY drift.baseline_profiles FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.baseline_profiles OWNER TO muniment_owner;

--
-- Name: TABLE baseline_profiles; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.baseline_profiles IS 'What a baseline is about. One that is retired gives its name back.';


--
-- Name: COLUMN baseline_profiles.scope; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.baseline_profiles.scope IS '{"subject_types": [], "include": [], "exclude": [], "ignore": [{"subject_type", "path", "equals", "owner", "reason", "expires_at"}]}';


--
-- Name: baseline_snapshot_items; Type: TABLE; Schema: drift; Owner: muniment_owner
--

CREATE TABLE drift.baseline_snapshot_items (
    tenant_id uuid NOT NULL,
    baseline_snapshot_id uuid NOT NULL,
    subject_type text NOT NULL,
    subject_id text NOT NULL,
    baseline_hash text NOT NULL,
    meta_jsonb jsonb NOT NULL,
    content jsonb,
    CONSTRAINT item_evidence_is_whole CHECK ((((meta_jsonb #>> '{evidence,fidelity}'::text[]) = ANY (ARRAY['content'::text, 'meta'::text])) AND ((meta_jsonb #>> '{evidence,source}'::text[]) = ANY (ARRAY['policy_version'::text, 'inventory'::text])) AND ((meta_jsonb #>> '{evidence,observed_at}'::text[]) IS NOT NULL) AND ((meta_jsonb #>> '{evidence,observed_operation_run_id}'::text[]) IS NOT NULL)))
);

ALTER TABLE ONLY drift.baseline_snapshot_items FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.baseline_snapshot_items OWNER TO muniment_owner;

--
-- Name: TABLE baseline_snapshot_items; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.baseline_snapshot_items IS 'What a baseline holds, without anything that only its source knows: no identifier of a tenant stands in any column but tenant_id, the baseline''s own.';


--
-- Name: COLUMN baseline_snapshot_items.subject_id; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.baseline_snapshot_items.subject_id IS 'The name that all tenants know it by; #2, #3 … where several have one.';


--
-- Name: COLUMN baseline_snapshot_items.content; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.baseline_snapshot_items.content IS 'What was parsed, neutral and without secrets, so that other rules can be applied to it. Null for meta evidence.';


--
-- Name: baseline_snapshots; Type: TABLE; Schema: drift; Owner: muniment_owner
--

CREATE TABLE drift.baseline_snapshots (
    tenant_id uuid NOT NULL,
    baseline_snapshot_id uuid NOT NULL,
    baseline_profile_id uuid NOT NULL,
    profile_version integer NOT NULL,
    captured_at timestamp with time zone NOT NULL,
    captured_by text NOT NULL,
    operation_run_id uuid NOT NULL,
    item_count integer NOT NULL,
    items_root text NOT NULL,
    listings jsonb NOT NULL,
    gaps jsonb NOT NULL,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT item_count_is_not_negative CHECK ((item_count >= 0)),
    CONSTRAINT listings_are_an_object CHECK ((jsonb_typeof(listings) = 'object'::text)),
    CONSTRAINT snapshot_gaps_are_a_list CHECK ((jsonb_typeof(gaps) = 'array'::text))
);

ALTER TABLE ONLY drift.baseline_snapshots FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.baseline_snapshots OWNER TO muniment_owner;

--
-- Name: COLUMN baseline_snapshots.captured_at; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.baseline_snapshots.captured_at IS 'The moment since which evidence of the other side counts.';


--
-- Name: COLUMN baseline_snapshots.items_root; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.baseline_snapshots.items_root IS 'The root (RFC 6962) over the canonical forms of its items in the order of type and subject: the entry names it.';


--
-- Name: COLUMN baseline_snapshots.listings; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.baseline_snapshots.listings IS 'Of each subject type whose listing was whole, where that is from: {"type": {"fidelity", "source", "observed_at", "observed_operation_run_id"}}. Of these alone a subject that is no item is known not to have been there.';


--
-- Name: baseline_tenant_assignments; Type: TABLE; Schema: drift; Owner: muniment_owner
--

CREATE TABLE drift.baseline_tenant_assignments (
    tenant_id uuid NOT NULL,
    baseline_profile_id uuid NOT NULL,
    managed_tenant_id uuid NOT NULL,
    overrides jsonb DEFAULT '{}'::jsonb NOT NULL,
    assigned_by text NOT NULL,
    assigned_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT overrides_are_an_object CHECK ((jsonb_typeof(overrides) = 'object'::text))
);

ALTER TABLE ONLY drift.baseline_tenant_assignments FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.baseline_tenant_assignments OWNER TO muniment_owner;

--
-- Name: TABLE baseline_tenant_assignments; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.baseline_tenant_assignments IS 'Which tenants are compared with a baseline: its own tenant, and those that it manages.';


--
-- Name: findings; Type: TABLE; Schema: drift; Owner: muniment_owner
--

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
    severity text NOT NULL,
    direction text,
    evidence_jsonb jsonb DEFAULT '{}'::jsonb NOT NULL,
    difference jsonb,
    status text NOT NULL,
    status_by text NOT NULL,
    status_reason text,
    status_at timestamp with time zone NOT NULL,
    owner text,
    accepted_until timestamp with time zone,
    accepted_hash text,
    since timestamp with time zone NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    resolved_at timestamp with time zone,
    reopened_count integer DEFAULT 0 NOT NULL,
    chronicle_entry_id uuid NOT NULL,
    evidence_fidelity text,
    CONSTRAINT accepted_is_answered_for CHECK (((status <> 'accepted'::text) OR ((owner IS NOT NULL) AND (status_reason IS NOT NULL) AND (accepted_until IS NOT NULL)))),
    CONSTRAINT direction_is_known CHECK ((direction = ANY (ARRAY['weaker'::text, 'stronger'::text, 'neutral'::text]))),
    CONSTRAINT evidence_fidelity_is_known CHECK ((evidence_fidelity = ANY (ARRAY['content'::text, 'meta'::text]))),
    CONSTRAINT finding_status_is_known CHECK ((status = ANY (ARRAY['open'::text, 'acknowledged'::text, 'accepted'::text, 'resolved'::text, 'reopened'::text]))),
    CONSTRAINT severity_is_known CHECK ((severity = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text])))
);

ALTER TABLE ONLY drift.findings FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.findings OWNER TO muniment_owner;

--
-- Name: TABLE findings; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.findings IS 'What differs from a baseline in a tenant: one for each subject and cause, over time.';


--
-- Name: COLUMN findings.operation_run_id; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.findings.operation_run_id IS 'The run that the evidence is from.';


--
-- Name: COLUMN findings.cause; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.findings.cause IS 'The digest of what differs, from which to which: the same in every tenant that the same happened to.';


--
-- Name: COLUMN findings.accepted_hash; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.findings.accepted_hash IS 'What was accepted; null where the subject is away.';


--
-- Name: COLUMN findings.since; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.findings.since IS 'Since when the subject has differed without a break, in whatever way.';


--
-- Name: COLUMN findings.evidence_fidelity; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.findings.evidence_fidelity IS 'The lesser of both sides. Null: from before this was kept, and to be taken for meta.';


--
-- Name: heartbeats; Type: TABLE; Schema: drift; Owner: muniment_owner
--

CREATE TABLE drift.heartbeats (
    tenant_id uuid NOT NULL,
    operation_run_id uuid NOT NULL,
    collection text NOT NULL,
    observed_at timestamp with time zone NOT NULL,
    complete_types text[] NOT NULL,
    unchanged_types text[] NOT NULL,
    subject_count integer NOT NULL,
    gaps jsonb NOT NULL,
    CONSTRAINT gaps_are_a_list CHECK ((jsonb_typeof(gaps) = 'array'::text))
);

ALTER TABLE ONLY drift.heartbeats FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.heartbeats OWNER TO muniment_owner;

--
-- Name: TABLE heartbeats; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.heartbeats IS 'That a collection was looked at, and how far it could be seen.';


--
-- Name: COLUMN heartbeats.complete_types; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.heartbeats.complete_types IS 'Subject types whose listing was whole.';


--
-- Name: COLUMN heartbeats.unchanged_types; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.heartbeats.unchanged_types IS 'Of those, the ones in which every subject stood as before: this confirms them all.';


--
-- Name: COLUMN heartbeats.gaps; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.heartbeats.gaps IS '[{"subject_type", "path", "reason", "remedy"}]: what could not be read.';


--
-- Name: inventory_items; Type: TABLE; Schema: drift; Owner: muniment_owner
--

CREATE TABLE drift.inventory_items (
    tenant_id uuid NOT NULL,
    collection text NOT NULL,
    subject_type text NOT NULL,
    subject_id text NOT NULL,
    meta jsonb NOT NULL,
    identifier text,
    path text NOT NULL,
    observed_at timestamp with time zone NOT NULL,
    observed_operation_run_id uuid NOT NULL,
    gone_at timestamp with time zone,
    gone_operation_run_id uuid,
    CONSTRAINT gone_is_told_by_a_run CHECK (((gone_at IS NULL) = (gone_operation_run_id IS NULL)))
);

ALTER TABLE ONLY drift.inventory_items FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.inventory_items OWNER TO muniment_owner;

--
-- Name: TABLE inventory_items; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.inventory_items IS 'What a listing says of each subject of a collection: evidence of fidelity meta.';


--
-- Name: COLUMN inventory_items.meta; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.inventory_items.meta IS 'The contract that listings are compared by: {"name", …}.';


--
-- Name: listings; Type: TABLE; Schema: drift; Owner: muniment_owner
--

CREATE TABLE drift.listings (
    tenant_id uuid NOT NULL,
    collection text NOT NULL,
    subject_type text NOT NULL,
    source text NOT NULL,
    looked_at timestamp with time zone NOT NULL,
    complete_at timestamp with time zone,
    complete_operation_run_id uuid,
    confirmed_at timestamp with time zone,
    confirmed_operation_run_id uuid,
    gaps jsonb DEFAULT '[]'::jsonb NOT NULL,
    CONSTRAINT listing_gaps_are_a_list CHECK ((jsonb_typeof(gaps) = 'array'::text)),
    CONSTRAINT listing_source_is_known CHECK ((source = ANY (ARRAY['policy_version'::text, 'inventory'::text])))
);

ALTER TABLE ONLY drift.listings FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.listings OWNER TO muniment_owner;

--
-- Name: TABLE listings; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.listings IS 'How far each subject type of a collection was seen last, by contents and by lists.';


--
-- Name: COLUMN listings.complete_at; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.listings.complete_at IS 'When everything of this type was listed last: what was not there is known to be away.';


--
-- Name: COLUMN listings.confirmed_at; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.listings.confirmed_at IS 'When everything stood as it stands in policy_states and inventory_items, if that is later than what stands there.';


--
-- Name: COLUMN listings.gaps; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.listings.gaps IS 'What could not be read at the latest look: [{"path", "reason", "remedy"}].';


--
-- Name: neutral_forms; Type: TABLE; Schema: drift; Owner: muniment_owner
--

CREATE TABLE drift.neutral_forms (
    tenant_id uuid NOT NULL,
    policy_version_id uuid NOT NULL,
    rules text NOT NULL,
    subject_name text,
    neutral_hash text NOT NULL,
    meta_hash text NOT NULL
);

ALTER TABLE ONLY drift.neutral_forms FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.neutral_forms OWNER TO muniment_owner;

--
-- Name: TABLE neutral_forms; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.neutral_forms IS 'Digests of versions without what only their tenant knows: what baselines are compared with. They follow from the version and the rules, and are made again where either is new.';


--
-- Name: COLUMN neutral_forms.rules; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.neutral_forms.rules IS 'The normaliser, and a digest of what is known of the tenant''s names.';


--
-- Name: COLUMN neutral_forms.subject_name; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.neutral_forms.subject_name IS 'The name that all tenants know it by; null where only its path tells.';


--
-- Name: operation_runs; Type: TABLE; Schema: drift; Owner: muniment_owner
--

CREATE TABLE drift.operation_runs (
    tenant_id uuid NOT NULL,
    operation_run_id uuid NOT NULL,
    run_type text NOT NULL,
    state text NOT NULL,
    provider_tenant_id uuid,
    baseline_profile_id uuid,
    baseline_snapshot_id uuid,
    summary_counts jsonb DEFAULT '{}'::jsonb NOT NULL,
    context jsonb DEFAULT '{}'::jsonb NOT NULL,
    failure text,
    requested_by text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    CONSTRAINT context_is_an_object CHECK ((jsonb_typeof(context) = 'object'::text)),
    CONSTRAINT finished_runs_have_ended CHECK (((state = ANY (ARRAY['queued'::text, 'running'::text])) = (finished_at IS NULL))),
    CONSTRAINT run_state_is_known CHECK ((state = ANY (ARRAY['queued'::text, 'running'::text, 'succeeded'::text, 'partially_succeeded'::text, 'failed'::text, 'cancelled'::text]))),
    CONSTRAINT run_type_is_known CHECK ((run_type = ANY (ARRAY['import'::text, 'capture'::text, 'compare'::text]))),
    CONSTRAINT summary_is_numeric_and_known CHECK (drift.is_summary(summary_counts))
);

ALTER TABLE ONLY drift.operation_runs FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.operation_runs OWNER TO muniment_owner;

--
-- Name: TABLE operation_runs; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.operation_runs IS 'What was asked for and what became of it: import takes evidence in, capture makes a snapshot of it, compare holds it against one.';


--
-- Name: COLUMN operation_runs.provider_tenant_id; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.operation_runs.provider_tenant_id IS 'Whose baseline it is.';


--
-- Name: policy_states; Type: TABLE; Schema: drift; Owner: muniment_owner
--

CREATE TABLE drift.policy_states (
    tenant_id uuid NOT NULL,
    collection text NOT NULL,
    subject_type text NOT NULL,
    subject_id text NOT NULL,
    policy_version_id uuid NOT NULL,
    identifier text,
    path text NOT NULL,
    observed_at timestamp with time zone NOT NULL,
    observed_operation_run_id uuid NOT NULL,
    gone_at timestamp with time zone,
    gone_operation_run_id uuid,
    CONSTRAINT gone_is_told_by_a_run CHECK (((gone_at IS NULL) = (gone_operation_run_id IS NULL)))
);

ALTER TABLE ONLY drift.policy_states FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.policy_states OWNER TO muniment_owner;

--
-- Name: TABLE policy_states; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.policy_states IS 'The version in which each subject of a collection was observed last. A capture that finds everything as it was changes nothing here: its heartbeat says so.';


--
-- Name: COLUMN policy_states.subject_id; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.policy_states.subject_id IS 'As its own system knows it.';


--
-- Name: COLUMN policy_states.gone_at; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.policy_states.gone_at IS 'When a whole listing no longer held it.';


--
-- Name: policy_versions; Type: TABLE; Schema: drift; Owner: muniment_owner
--

CREATE TABLE drift.policy_versions (
    tenant_id uuid NOT NULL,
    policy_version_id uuid NOT NULL,
    subject_type text NOT NULL,
    content_hash text NOT NULL,
    normaliser text NOT NULL,
    parser text NOT NULL,
    content jsonb NOT NULL,
    title text NOT NULL,
    secret_count integer NOT NULL,
    secret_key_id text,
    observed_at timestamp with time zone NOT NULL,
    observed_operation_run_id uuid NOT NULL
);

ALTER TABLE ONLY drift.policy_versions FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.policy_versions OWNER TO muniment_owner;

--
-- Name: TABLE policy_versions; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.policy_versions IS 'Contents as they were first observed in a tenant, each kept once: evidence of fidelity content.';


--
-- Name: COLUMN policy_versions.content_hash; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.policy_versions.content_hash IS 'Of its normal form, by the rules that normaliser names.';


--
-- Name: COLUMN policy_versions.content; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.policy_versions.content IS '{"content", "details"} as parsed, with marks in the place of secrets.';


--
-- Name: tenant_names; Type: TABLE; Schema: drift; Owner: muniment_owner
--

CREATE TABLE drift.tenant_names (
    tenant_id uuid NOT NULL,
    names text[] DEFAULT '{}'::text[] NOT NULL,
    domains text[] DEFAULT '{}'::text[] NOT NULL,
    directory_id uuid,
    labels jsonb DEFAULT '{}'::jsonb NOT NULL,
    changed_by text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT labels_are_an_object CHECK ((jsonb_typeof(labels) = 'object'::text))
);

ALTER TABLE ONLY drift.tenant_names FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.tenant_names OWNER TO muniment_owner;

--
-- Name: TABLE tenant_names; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.tenant_names IS 'What a tenant is called in its own systems: replaced by placeholders before anything of it is compared with another tenant or kept in a baseline.';


--
-- Name: COLUMN tenant_names.directory_id; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.tenant_names.directory_id IS 'Of its Microsoft Entra directory.';


--
-- Name: COLUMN tenant_names.labels; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.tenant_names.labels IS 'Identifiers that only this tenant knows, each with the label that all tenants know it by.';


--
-- Name: jobs; Type: TABLE; Schema: jobs; Owner: muniment_owner
--

CREATE TABLE jobs.jobs (
    tenant_id uuid NOT NULL,
    job_id uuid NOT NULL,
    kind text NOT NULL,
    arguments jsonb NOT NULL,
    unique_key text,
    priority smallint NOT NULL,
    state text DEFAULT 'available'::text NOT NULL,
    run_at timestamp with time zone NOT NULL,
    attempt integer DEFAULT 0 NOT NULL,
    max_attempts integer NOT NULL,
    fence bigint DEFAULT 0 NOT NULL,
    claimed_by uuid,
    claimed_at timestamp with time zone,
    heartbeat_at timestamp with time zone,
    cancel_requested_at timestamp with time zone,
    progress_done bigint,
    progress_total bigint,
    progress_note text,
    bookmark jsonb,
    error text,
    created_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    CONSTRAINT arguments_are_an_object CHECK ((jsonb_typeof(arguments) = 'object'::text)),
    CONSTRAINT attempt_is_not_negative CHECK ((attempt >= 0)),
    CONSTRAINT error_is_short CHECK ((char_length(error) <= 2000)),
    CONSTRAINT finished_job_says_when CHECK (((state = ANY (ARRAY['completed'::text, 'cancelled'::text, 'dead'::text])) = (finished_at IS NOT NULL))),
    CONSTRAINT job_state_is_known CHECK ((state = ANY (ARRAY['available'::text, 'running'::text, 'completed'::text, 'cancelled'::text, 'dead'::text]))),
    CONSTRAINT kind_is_short CHECK (((char_length(kind) >= 1) AND (char_length(kind) <= 100))),
    CONSTRAINT max_attempts_is_bounded CHECK (((max_attempts >= 1) AND (max_attempts <= 1000))),
    CONSTRAINT priority_is_known CHECK (((priority >= 0) AND (priority <= 3))),
    CONSTRAINT running_job_has_a_worker CHECK ((((state = 'running'::text) = (claimed_by IS NOT NULL)) AND ((state = 'running'::text) = (heartbeat_at IS NOT NULL)))),
    CONSTRAINT unique_key_is_short CHECK (((char_length(unique_key) >= 1) AND (char_length(unique_key) <= 200)))
)
WITH (fillfactor='80', autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

ALTER TABLE ONLY jobs.jobs FORCE ROW LEVEL SECURITY;


ALTER TABLE jobs.jobs OWNER TO muniment_owner;

--
-- Name: TABLE jobs; Type: COMMENT; Schema: jobs; Owner: muniment_owner
--

COMMENT ON TABLE jobs.jobs IS 'Work to be done, being done, and done lately. Finished rows are deleted after a time; dead ones stay.';


--
-- Name: COLUMN jobs.unique_key; Type: COMMENT; Schema: jobs; Owner: muniment_owner
--

COMMENT ON COLUMN jobs.jobs.unique_key IS 'Among the tenant''s unfinished jobs of one kind there is one of a key.';


--
-- Name: COLUMN jobs.priority; Type: COMMENT; Schema: jobs; Owner: muniment_owner
--

COMMENT ON COLUMN jobs.jobs.priority IS '0 before 3.';


--
-- Name: COLUMN jobs.run_at; Type: COMMENT; Schema: jobs; Owner: muniment_owner
--

COMMENT ON COLUMN jobs.jobs.run_at IS 'Not before. Of an available job with an error: when it is tried again.';


--
-- Name: COLUMN jobs.attempt; Type: COMMENT; Schema: jobs; Owner: muniment_owner
--

COMMENT ON COLUMN jobs.jobs.attempt IS 'Begun attempts since it was made or replayed.';


--
-- Name: COLUMN jobs.fence; Type: COMMENT; Schema: jobs; Owner: muniment_owner
--

COMMENT ON COLUMN jobs.jobs.fence IS 'Counts claims and is never put back: a worker with an older number has lost the job and can''t finish it.';


--
-- Name: COLUMN jobs.heartbeat_at; Type: COMMENT; Schema: jobs; Owner: muniment_owner
--

COMMENT ON COLUMN jobs.jobs.heartbeat_at IS 'By the clock of PostgreSQL, so that the clocks of servers need not agree on who is dead.';


--
-- Name: COLUMN jobs.bookmark; Type: COMMENT; Schema: jobs; Owner: muniment_owner
--

COMMENT ON COLUMN jobs.jobs.bookmark IS 'What an attempt left for the next one, to go on from there.';


--
-- Name: COLUMN jobs.error; Type: COMMENT; Schema: jobs; Owner: muniment_owner
--

COMMENT ON COLUMN jobs.jobs.error IS 'Why the last attempt failed, without what only the log may know.';


--
-- Name: schedules; Type: TABLE; Schema: jobs; Owner: muniment_owner
--

CREATE TABLE jobs.schedules (
    tenant_id uuid NOT NULL,
    schedule text NOT NULL,
    slot_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY jobs.schedules FORCE ROW LEVEL SECURITY;


ALTER TABLE jobs.schedules OWNER TO muniment_owner;

--
-- Name: TABLE schedules; Type: COMMENT; Schema: jobs; Owner: muniment_owner
--

COMMENT ON TABLE jobs.schedules IS 'The latest slot of each periodic job that was enqueued: whoever moves it enqueues, so each slot fires once.';


--
-- Name: blobs; Type: TABLE; Schema: ledger; Owner: muniment_owner
--

CREATE TABLE ledger.blobs (
    tenant_id uuid NOT NULL,
    digest bytea NOT NULL,
    bytes bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT digest_is_of_the_bytes CHECK ((digest = sha256(bytes))),
    CONSTRAINT digest_is_sha256 CHECK ((octet_length(digest) = 32))
);

ALTER TABLE ONLY ledger.blobs FORCE ROW LEVEL SECURITY;


ALTER TABLE ledger.blobs OWNER TO muniment_owner;

--
-- Name: TABLE blobs; Type: COMMENT; Schema: ledger; Owner: muniment_owner
--

COMMENT ON TABLE ledger.blobs IS 'Bodies larger than an entry may be, named in it by their SHA-256.';


--
-- Name: checkpoints; Type: TABLE; Schema: ledger; Owner: muniment_owner
--

CREATE TABLE ledger.checkpoints (
    tenant_id uuid NOT NULL,
    ledger text NOT NULL,
    checkpoint_number bigint NOT NULL,
    size bigint NOT NULL,
    root_hash bytea NOT NULL,
    note text NOT NULL,
    public_key bytea NOT NULL,
    signed_at timestamp with time zone NOT NULL,
    CONSTRAINT checkpoint_number_is_not_negative CHECK ((checkpoint_number >= 0)),
    CONSTRAINT ledger_is_known CHECK ((ledger = ANY (ARRAY['chronicle'::text, 'audit'::text, 'verdicts'::text]))),
    CONSTRAINT note_is_short CHECK ((octet_length(note) <= 65536)),
    CONSTRAINT public_key_is_ed25519 CHECK ((octet_length(public_key) = 32)),
    CONSTRAINT root_hash_is_sha256 CHECK ((octet_length(root_hash) = 32)),
    CONSTRAINT size_is_positive CHECK ((size > 0))
);

ALTER TABLE ONLY ledger.checkpoints FORCE ROW LEVEL SECURITY;


ALTER TABLE ledger.checkpoints OWNER TO muniment_owner;

--
-- Name: TABLE checkpoints; Type: COMMENT; Schema: ledger; Owner: muniment_owner
--

COMMENT ON TABLE ledger.checkpoints IS 'Every checkpoint that was published, numbered without gaps: two servers can''t both write the next one.';


--
-- Name: COLUMN checkpoints.note; Type: COMMENT; Schema: ledger; Owner: muniment_owner
--

COMMENT ON COLUMN ledger.checkpoints.note IS 'The signed note (C2SP tlog-checkpoint) with the log''s signatures; those of cosigners are in ledger.cosignatures.';


--
-- Name: COLUMN checkpoints.public_key; Type: COMMENT; Schema: ledger; Owner: muniment_owner
--

COMMENT ON COLUMN ledger.checkpoints.public_key IS 'The key of the note''s last signature.';


--
-- Name: cosignatures; Type: TABLE; Schema: ledger; Owner: muniment_owner
--

CREATE TABLE ledger.cosignatures (
    tenant_id uuid NOT NULL,
    ledger text NOT NULL,
    checkpoint_number bigint NOT NULL,
    cosigner text NOT NULL,
    line text NOT NULL,
    received_at timestamp with time zone NOT NULL,
    CONSTRAINT cosigner_is_short CHECK (((octet_length(cosigner) >= 1) AND (octet_length(cosigner) <= 512))),
    CONSTRAINT line_is_short CHECK ((octet_length(line) <= 8192))
);

ALTER TABLE ONLY ledger.cosignatures FORCE ROW LEVEL SECURITY;


ALTER TABLE ledger.cosignatures OWNER TO muniment_owner;

--
-- Name: COLUMN cosignatures.cosigner; Type: COMMENT; Schema: ledger; Owner: muniment_owner
--

COMMENT ON COLUMN ledger.cosignatures.cosigner IS 'The cosigner''s vkey: one cosignature of each counts.';


--
-- Name: COLUMN cosignatures.line; Type: COMMENT; Schema: ledger; Owner: muniment_owner
--

COMMENT ON COLUMN ledger.cosignatures.line IS 'As it stands in the signed note, with its line feed.';


--
-- Name: cosigned_logs; Type: TABLE; Schema: ledger; Owner: muniment_owner
--

CREATE TABLE ledger.cosigned_logs (
    origin text NOT NULL,
    size bigint NOT NULL,
    root_hash bytea NOT NULL,
    note text NOT NULL,
    cosigned_at timestamp with time zone NOT NULL,
    CONSTRAINT note_is_short CHECK ((octet_length(note) <= 65536)),
    CONSTRAINT origin_is_short CHECK (((octet_length(origin) >= 1) AND (octet_length(origin) <= 512))),
    CONSTRAINT root_hash_is_sha256 CHECK ((octet_length(root_hash) = 32)),
    CONSTRAINT size_is_not_negative CHECK ((size >= 0))
);


ALTER TABLE ledger.cosigned_logs OWNER TO muniment_owner;

--
-- Name: TABLE cosigned_logs; Type: COMMENT; Schema: ledger; Owner: muniment_owner
--

COMMENT ON TABLE ledger.cosigned_logs IS 'The last checkpoint of each log that this installation has cosigned: it cosigns nothing that is inconsistent with it.';


--
-- Name: entries; Type: TABLE; Schema: ledger; Owner: muniment_owner
--

CREATE TABLE ledger.entries (
    tenant_id uuid NOT NULL,
    ledger text NOT NULL,
    leaf_index bigint NOT NULL,
    entry_id uuid NOT NULL,
    appended_at timestamp with time zone NOT NULL,
    bytes bytea,
    leaf_hash bytea NOT NULL,
    previous_hash bytea NOT NULL,
    chain_hash bytea NOT NULL,
    CONSTRAINT bytes_fit_an_entry CHECK ((octet_length(bytes) <= 65535)),
    CONSTRAINT chain_hash_is_sha256 CHECK ((octet_length(chain_hash) = 32)),
    CONSTRAINT leaf_hash_is_sha256 CHECK ((octet_length(leaf_hash) = 32)),
    CONSTRAINT leaf_index_is_not_negative CHECK ((leaf_index >= 0)),
    CONSTRAINT ledger_is_known CHECK ((ledger = ANY (ARRAY['chronicle'::text, 'audit'::text, 'verdicts'::text]))),
    CONSTRAINT previous_hash_is_sha256 CHECK ((octet_length(previous_hash) = 32))
);

ALTER TABLE ONLY ledger.entries FORCE ROW LEVEL SECURITY;


ALTER TABLE ledger.entries OWNER TO muniment_owner;

--
-- Name: COLUMN entries.bytes; Type: COMMENT; Schema: ledger; Owner: muniment_owner
--

COMMENT ON COLUMN ledger.entries.bytes IS 'The entry''s exact canonical bytes (RFC 8785). Null once erased.';


--
-- Name: COLUMN entries.leaf_hash; Type: COMMENT; Schema: ledger; Owner: muniment_owner
--

COMMENT ON COLUMN ledger.entries.leaf_hash IS 'SHA-256 over 0x00 and the bytes (RFC 6962 §2.1). Stays when the bytes are erased.';


--
-- Name: COLUMN entries.previous_hash; Type: COMMENT; Schema: ledger; Owner: muniment_owner
--

COMMENT ON COLUMN ledger.entries.previous_hash IS 'The chain hash of the entry before; the ledger''s start value for the first.';


--
-- Name: COLUMN entries.chain_hash; Type: COMMENT; Schema: ledger; Owner: muniment_owner
--

COMMENT ON COLUMN ledger.entries.chain_hash IS 'What the next entry''s previous_hash must be.';


--
-- Name: heads; Type: TABLE; Schema: ledger; Owner: muniment_owner
--

CREATE TABLE ledger.heads (
    tenant_id uuid NOT NULL,
    ledger text NOT NULL,
    size bigint DEFAULT 0 NOT NULL,
    chain_hash bytea NOT NULL,
    CONSTRAINT chain_hash_is_sha256 CHECK ((octet_length(chain_hash) = 32)),
    CONSTRAINT ledger_is_known CHECK ((ledger = ANY (ARRAY['chronicle'::text, 'audit'::text, 'verdicts'::text]))),
    CONSTRAINT size_is_not_negative CHECK ((size >= 0))
)
WITH (fillfactor='20');

ALTER TABLE ONLY ledger.heads FORCE ROW LEVEL SECURITY;


ALTER TABLE ledger.heads OWNER TO muniment_owner;

--
-- Name: TABLE heads; Type: COMMENT; Schema: ledger; Owner: muniment_owner
--

COMMENT ON TABLE ledger.heads IS 'One row a ledger. Whoever appends moves it, and by that takes the next index.';


--
-- Name: COLUMN heads.size; Type: COMMENT; Schema: ledger; Owner: muniment_owner
--

COMMENT ON COLUMN ledger.heads.size IS 'How many entries there are, which is the next entry''s leaf index.';


--
-- Name: COLUMN heads.chain_hash; Type: COMMENT; Schema: ledger; Owner: muniment_owner
--

COMMENT ON COLUMN ledger.heads.chain_hash IS 'The chain hash of the last entry; the ledger''s start value before the first.';


--
-- Name: idempotency_keys; Type: TABLE; Schema: ledger; Owner: muniment_owner
--

CREATE TABLE ledger.idempotency_keys (
    tenant_id uuid NOT NULL,
    ledger text NOT NULL,
    idempotency_key text NOT NULL,
    request_hash bytea NOT NULL,
    leaf_index bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT idempotency_key_is_short CHECK (((char_length(idempotency_key) >= 1) AND (char_length(idempotency_key) <= 200))),
    CONSTRAINT request_hash_is_sha256 CHECK ((octet_length(request_hash) = 32))
);

ALTER TABLE ONLY ledger.idempotency_keys FORCE ROW LEVEL SECURITY;


ALTER TABLE ledger.idempotency_keys OWNER TO muniment_owner;

--
-- Name: COLUMN idempotency_keys.request_hash; Type: COMMENT; Schema: ledger; Owner: muniment_owner
--

COMMENT ON COLUMN ledger.idempotency_keys.request_hash IS 'SHA-256 of the request, so that the same key for another one is refused.';


--
-- Name: log_keys; Type: TABLE; Schema: ledger; Owner: muniment_owner
--

CREATE TABLE ledger.log_keys (
    public_key bytea NOT NULL,
    used_since timestamp with time zone NOT NULL,
    used_until timestamp with time zone,
    CONSTRAINT public_key_is_ed25519 CHECK ((octet_length(public_key) = 32))
);


ALTER TABLE ledger.log_keys OWNER TO muniment_owner;

--
-- Name: TABLE log_keys; Type: COMMENT; Schema: ledger; Owner: muniment_owner
--

COMMENT ON TABLE ledger.log_keys IS 'The public keys that have signed checkpoints here. The private key is in a file of the server''s home, never in the database.';


--
-- Name: COLUMN log_keys.used_until; Type: COMMENT; Schema: ledger; Owner: muniment_owner
--

COMMENT ON COLUMN ledger.log_keys.used_until IS 'When the next key took over; null for the one that signs now.';


--
-- Name: tiles; Type: TABLE; Schema: ledger; Owner: muniment_owner
--

CREATE TABLE ledger.tiles (
    tenant_id uuid NOT NULL,
    ledger text NOT NULL,
    level smallint NOT NULL,
    tile_index bigint NOT NULL,
    hashes bytea NOT NULL,
    CONSTRAINT hashes_are_whole CHECK (((octet_length(hashes) % 32) = 0)),
    CONSTRAINT hashes_fill_a_tile_at_most CHECK (((octet_length(hashes) >= 32) AND (octet_length(hashes) <= 8192))),
    CONSTRAINT ledger_is_known CHECK ((ledger = ANY (ARRAY['chronicle'::text, 'audit'::text, 'verdicts'::text]))),
    CONSTRAINT level_is_of_a_tile CHECK (((level >= 0) AND (level <= 7))),
    CONSTRAINT tile_index_is_not_negative CHECK ((tile_index >= 0))
);
ALTER TABLE ONLY ledger.tiles ALTER COLUMN hashes SET STORAGE EXTERNAL;

ALTER TABLE ONLY ledger.tiles FORCE ROW LEVEL SECURITY;


ALTER TABLE ledger.tiles OWNER TO muniment_owner;

--
-- Name: TABLE tiles; Type: COMMENT; Schema: ledger; Owner: muniment_owner
--

COMMENT ON TABLE ledger.tiles IS 'Complete subtrees of a ledger''s tree, 256 hashes a tile (C2SP tlog-tiles): on level 0 the leaf hashes, on each level above the roots of the full tiles below.';


--
-- Name: COLUMN tiles.hashes; Type: COMMENT; Schema: ledger; Owner: muniment_owner
--

COMMENT ON COLUMN ledger.tiles.hashes IS '32 bytes each, from left to right. A tile that is not full grows at its end and never changes otherwise.';


--
-- Name: trees; Type: TABLE; Schema: ledger; Owner: muniment_owner
--

CREATE TABLE ledger.trees (
    tenant_id uuid NOT NULL,
    ledger text NOT NULL,
    size bigint DEFAULT 0 NOT NULL,
    CONSTRAINT ledger_is_known CHECK ((ledger = ANY (ARRAY['chronicle'::text, 'audit'::text, 'verdicts'::text]))),
    CONSTRAINT size_is_not_negative CHECK ((size >= 0))
);

ALTER TABLE ONLY ledger.trees FORCE ROW LEVEL SECURITY;


ALTER TABLE ledger.trees OWNER TO muniment_owner;

--
-- Name: TABLE trees; Type: COMMENT; Schema: ledger; Owner: muniment_owner
--

COMMENT ON TABLE ledger.trees IS 'How many entries of a ledger are in its tiles. Extended beside the write path, by one server at a time.';


--
-- Name: migration; Type: TABLE; Schema: schema; Owner: muniment_owner
--

CREATE TABLE schema.migration (
    version integer NOT NULL,
    name text NOT NULL,
    checksum bytea NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE schema.migration OWNER TO muniment_owner;

--
-- Name: partitioned; Type: TABLE; Schema: schema; Owner: muniment_owner
--

CREATE TABLE schema.partitioned (
    parent regclass NOT NULL,
    period text NOT NULL,
    CONSTRAINT period_is_known CHECK ((period = ANY (ARRAY['month'::text, 'quarter'::text])))
);


ALTER TABLE schema.partitioned OWNER TO muniment_owner;

--
-- Name: TABLE partitioned; Type: COMMENT; Schema: schema; Owner: muniment_owner
--

COMMENT ON TABLE schema.partitioned IS 'The tables that are partitioned by time, and how long one partition is.';


--
-- Name: retired_partitions; Type: TABLE; Schema: schema; Owner: muniment_owner
--

CREATE TABLE schema.retired_partitions (
    parent regclass NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    partition text NOT NULL,
    row_count bigint NOT NULL,
    detached_at timestamp with time zone DEFAULT now() NOT NULL,
    dropped_at timestamp with time zone,
    CONSTRAINT retired_partition_is_dropped_last CHECK ((dropped_at >= detached_at)),
    CONSTRAINT row_count_is_not_negative CHECK ((row_count >= 0))
);


ALTER TABLE schema.retired_partitions OWNER TO muniment_owner;

--
-- Name: TABLE retired_partitions; Type: COMMENT; Schema: schema; Owner: muniment_owner
--

COMMENT ON TABLE schema.retired_partitions IS 'The partitions that were taken away from their parents. They are not made again.';


--
-- Name: COLUMN retired_partitions.partition; Type: COMMENT; Schema: schema; Owner: muniment_owner
--

COMMENT ON COLUMN schema.retired_partitions.partition IS 'The table''s name in the schema retired, until dropped_at.';


--
-- Name: custody_transitions_2026_q4; Type: TABLE ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions ATTACH PARTITION custody.custody_transitions_2026_q4 FOR VALUES FROM ('2026-10-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');


--
-- Name: custody_transitions_2027_q1; Type: TABLE ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions ATTACH PARTITION custody.custody_transitions_2027_q1 FOR VALUES FROM ('2027-01-01 00:00:00+00') TO ('2027-04-01 00:00:00+00');


--
-- Name: custody_transitions_2027_q2; Type: TABLE ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions ATTACH PARTITION custody.custody_transitions_2027_q2 FOR VALUES FROM ('2027-04-01 00:00:00+00') TO ('2027-07-01 00:00:00+00');


--
-- Name: custody_transitions_2027_q3; Type: TABLE ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions ATTACH PARTITION custody.custody_transitions_2027_q3 FOR VALUES FROM ('2027-07-01 00:00:00+00') TO ('2027-10-01 00:00:00+00');


--
-- Name: verification_results_2026_10; Type: TABLE ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verification_results ATTACH PARTITION custody.verification_results_2026_10 FOR VALUES FROM ('2026-10-01 00:00:00+00') TO ('2026-11-01 00:00:00+00');


--
-- Name: verification_results_2026_11; Type: TABLE ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verification_results ATTACH PARTITION custody.verification_results_2026_11 FOR VALUES FROM ('2026-11-01 00:00:00+00') TO ('2026-12-01 00:00:00+00');


--
-- Name: verification_results_2026_12; Type: TABLE ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verification_results ATTACH PARTITION custody.verification_results_2026_12 FOR VALUES FROM ('2026-12-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');


--
-- Name: verification_results_2027_01; Type: TABLE ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verification_results ATTACH PARTITION custody.verification_results_2027_01 FOR VALUES FROM ('2027-01-01 00:00:00+00') TO ('2027-02-01 00:00:00+00');


--
-- Name: verification_results_2027_02; Type: TABLE ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verification_results ATTACH PARTITION custody.verification_results_2027_02 FOR VALUES FROM ('2027-02-01 00:00:00+00') TO ('2027-03-01 00:00:00+00');


--
-- Name: verification_results_2027_03; Type: TABLE ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verification_results ATTACH PARTITION custody.verification_results_2027_03 FOR VALUES FROM ('2027-03-01 00:00:00+00') TO ('2027-04-01 00:00:00+00');


--
-- Data for Name: callers; Type: TABLE DATA; Schema: access; Owner: muniment_owner
--

INSERT INTO access.callers VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-8ff6-733c-8ee5-7e46cfc7d93f', 'person', 'administrator', NULL, '{accord.write,artifact.register,baseline.manage,caller.manage,ceremony.open,ceremony.reject,ceremony.sign,deployment.record,deviation.accept,drift.run,event.push,file.read,finding.judge,job.manage,job.read,ledger.erase,ledger.read,read,source.manage,substrate.manage,target.manage,verification.submit,verifier.manage,webhook.manage}', '2026-11-22 00:00:07.158613+00', NULL);


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: access; Owner: muniment_owner
--

INSERT INTO access.tenants VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'demo', '2026-11-22 00:00:07.155731+00');


--
-- Data for Name: tokens; Type: TABLE DATA; Schema: access; Owner: muniment_owner
--

INSERT INTO access.tokens VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-8ff8-7dbd-9467-6a1c39b95422', '01a2008d-8ff6-733c-8ee5-7e46cfc7d93f', 'api', '\x7d60bac15fba125db93c947af8783d7dd719686a45c7aabc1de4adec866f4ade', '2026-11-22 00:00:07.158613+00', NULL, NULL, NULL, NULL);


--
-- Data for Name: event_counts; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.event_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '', 'muniment.accord.created', 1);
INSERT INTO chronicle.event_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '', 'muniment.tenant.created', 1);
INSERT INTO chronicle.event_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '', 'muniment.artifact.registered', 9);
INSERT INTO chronicle.event_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '', 'muniment.ceremony.opened', 9);
INSERT INTO chronicle.event_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '', 'muniment.deployment.recorded', 9);
INSERT INTO chronicle.event_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '', 'muniment.target.added', 9);
INSERT INTO chronicle.event_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '', 'muniment.posture.changed', 3);
INSERT INTO chronicle.event_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '', 'muniment.baseline.created', 1);
INSERT INTO chronicle.event_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '', 'muniment.drift.names_changed', 1);
INSERT INTO chronicle.event_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '', 'muniment.finding.judged', 1);
INSERT INTO chronicle.event_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '', 'muniment.ceremony.approved', 1);
INSERT INTO chronicle.event_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '', 'muniment.baseline.captured', 2);
INSERT INTO chronicle.event_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '', 'muniment.drift.compared', 3);
INSERT INTO chronicle.event_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '', 'muniment.verifier.added', 1);
INSERT INTO chronicle.event_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '', 'muniment.webhook.added', 1);
INSERT INTO chronicle.event_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '', 'muniment.verification.recorded', 16);


--
-- Data for Name: events; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 0, '01a2008d-8ffb-7467-ad07-b709d1dcedd6', 'muniment.tenant.created', 'urn:muniment', 'tenant/01a2008d-8fe0-7d12-a453-e4e6069d384f', NULL, NULL, '2026-11-22 00:00:07.16303+00', '2026-11-22 00:00:07.16303+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 1, '01a2008d-915b-7c35-9204-05f9f9229bfe', 'muniment.accord.created', 'urn:muniment', 'accord/01a2008d-915b-7079-93b3-77fb17d9c2b3', NULL, 'administrator', '2026-11-22 00:00:07.515971+00', '2026-11-22 00:00:07.515971+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 2, '01a2008d-91d3-76bc-9db1-6233b62caf62', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a2008d-91d2-7726-88ce-d2ab2c5309ef', NULL, 'administrator', '2026-11-22 00:00:07.635833+00', '2026-11-22 00:00:07.635833+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 3, '01a2008d-923d-70d8-93b9-319af23a95fa', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a2008d-91d2-7726-88ce-d2ab2c5309ef', NULL, 'administrator', '2026-11-22 00:00:07.741997+00', '2026-11-22 00:00:07.741997+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 4, '01a2008d-92a5-79d4-b719-dedba8bc0815', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a2008d-91d2-7726-88ce-d2ab2c5309ef', NULL, 'administrator', '2026-11-22 00:00:07.845181+00', '2026-11-22 00:00:07.845181+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 5, '01a2008d-931d-748e-bbde-ffe1dec23ac7', 'muniment.target.added', 'urn:muniment', 'target/01a2008d-931b-7c36-bd57-e69b60f9f78a', NULL, 'administrator', '2026-11-22 00:00:07.965275+00', '2026-11-22 00:00:07.965275+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 6, '01a2008d-9386-70fe-bbfc-78e39e48f351', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2008d-91d2-7726-88ce-d2ab2c5309ef', NULL, 'administrator', '2026-11-22 00:00:08.070193+00', '2026-11-22 00:00:08.070193+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 7, '01a2008d-93f1-7ef5-b3fa-e1b102ff7d6c', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a2008d-93f1-7549-969a-6217f5b1db7a', NULL, 'administrator', '2026-11-22 00:00:08.17756+00', '2026-11-22 00:00:08.17756+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 8, '01a2008d-9451-7ede-87e7-655af7718e7b', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a2008d-93f1-7549-969a-6217f5b1db7a', NULL, 'administrator', '2026-11-22 00:00:08.27388+00', '2026-11-22 00:00:08.27388+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 9, '01a2008d-94b1-7350-b93a-35503daab72b', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a2008d-93f1-7549-969a-6217f5b1db7a', NULL, 'administrator', '2026-11-22 00:00:08.369055+00', '2026-11-22 00:00:08.369055+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 10, '01a2008d-9517-794b-a2af-e47d897767d5', 'muniment.target.added', 'urn:muniment', 'target/01a2008d-9516-74ca-894b-ab33ec89c7b7', NULL, 'administrator', '2026-11-22 00:00:08.471032+00', '2026-11-22 00:00:08.471032+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 11, '01a2008d-9574-73eb-bc74-548fc0972e1e', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2008d-93f1-7549-969a-6217f5b1db7a', NULL, 'administrator', '2026-11-22 00:00:08.564956+00', '2026-11-22 00:00:08.564956+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 12, '01a2008d-95d7-7f7e-ae47-3233af059dfd', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a2008d-95d6-7276-934c-407c3c8b0b85', NULL, 'administrator', '2026-11-22 00:00:08.66316+00', '2026-11-22 00:00:08.66316+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 13, '01a2008d-9631-7401-b307-52cd9a7a7136', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a2008d-95d6-7276-934c-407c3c8b0b85', NULL, 'administrator', '2026-11-22 00:00:08.75346+00', '2026-11-22 00:00:08.75346+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 14, '01a2008d-968d-7cf0-9ac1-3b94cc7fddd0', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a2008d-95d6-7276-934c-407c3c8b0b85', NULL, 'administrator', '2026-11-22 00:00:08.845505+00', '2026-11-22 00:00:08.845505+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 15, '01a2008d-96fd-7bda-816e-e47f6f9b9fc9', 'muniment.target.added', 'urn:muniment', 'target/01a2008d-96fd-7380-81d0-cd6d9add596e', NULL, 'administrator', '2026-11-22 00:00:08.957594+00', '2026-11-22 00:00:08.957594+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 16, '01a2008d-9767-7780-80d9-3dbc7b83684a', 'muniment.posture.changed', 'urn:muniment', 'artifact/01a2008d-95d6-7276-934c-407c3c8b0b85', NULL, 'administrator', '2026-11-22 00:00:09.063369+00', '2026-11-22 00:00:09.063369+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 17, '01a2008d-97c6-748e-a3be-6f4e006888bb', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a2008d-97c6-7799-8ddf-fb2e590e4c27', NULL, 'administrator', '2026-11-22 00:00:09.158922+00', '2026-11-22 00:00:09.158922+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 18, '01a2008d-981b-7c8d-8eb7-bbec3f555128', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a2008d-97c6-7799-8ddf-fb2e590e4c27', NULL, 'administrator', '2026-11-22 00:00:09.243286+00', '2026-11-22 00:00:09.243286+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 19, '01a2008d-9870-793b-8e4b-46111110d3ff', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a2008d-97c6-7799-8ddf-fb2e590e4c27', NULL, 'administrator', '2026-11-22 00:00:09.328699+00', '2026-11-22 00:00:09.328699+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 20, '01a2008d-98ce-7b27-8833-f5bf6a2d3cd4', 'muniment.target.added', 'urn:muniment', 'target/01a2008d-98cd-7bc0-8988-49e9ef97a163', NULL, 'administrator', '2026-11-22 00:00:09.422039+00', '2026-11-22 00:00:09.422039+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 21, '01a2008d-9924-7650-a61d-5dda148bc89e', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2008d-97c6-7799-8ddf-fb2e590e4c27', NULL, 'administrator', '2026-11-22 00:00:09.508248+00', '2026-11-22 00:00:09.508248+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 22, '01a2008d-997f-70c0-8138-dfa8bd3c7afb', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a2008d-997e-7967-be0a-5c6f26a815d8', NULL, 'administrator', '2026-11-22 00:00:09.599062+00', '2026-11-22 00:00:09.599062+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 23, '01a2008d-99d1-7e3e-a7c7-4d7501d52084', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a2008d-997e-7967-be0a-5c6f26a815d8', NULL, 'administrator', '2026-11-22 00:00:09.681516+00', '2026-11-22 00:00:09.681516+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 24, '01a2008d-9a26-7b4d-93df-a93b56a25102', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a2008d-997e-7967-be0a-5c6f26a815d8', NULL, 'administrator', '2026-11-22 00:00:09.766124+00', '2026-11-22 00:00:09.766124+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 25, '01a2008d-9a89-75c6-bf29-4ae6e84e4511', 'muniment.target.added', 'urn:muniment', 'target/01a2008d-9a89-7b97-81b4-e7568649497b', NULL, 'administrator', '2026-11-22 00:00:09.865591+00', '2026-11-22 00:00:09.865591+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 26, '01a2008d-9ae3-75e5-b4bb-5c7dc05e75c6', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2008d-997e-7967-be0a-5c6f26a815d8', NULL, 'administrator', '2026-11-22 00:00:09.955593+00', '2026-11-22 00:00:09.955593+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 27, '01a2008d-9b48-75a1-aa51-b41a50d776db', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a2008d-9b47-70ab-860c-62308a60da71', NULL, 'administrator', '2026-11-22 00:00:10.05601+00', '2026-11-22 00:00:10.05601+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 28, '01a2008d-9b9e-760e-a71a-eda14deacea8', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a2008d-9b47-70ab-860c-62308a60da71', NULL, 'administrator', '2026-11-22 00:00:10.142098+00', '2026-11-22 00:00:10.142098+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 29, '01a2008d-9bf6-7c35-aacc-ef4a42fa93b4', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a2008d-9b47-70ab-860c-62308a60da71', NULL, 'administrator', '2026-11-22 00:00:10.230215+00', '2026-11-22 00:00:10.230215+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 30, '01a2008d-9c5a-7912-9ebe-d994f9cdf511', 'muniment.target.added', 'urn:muniment', 'target/01a2008d-9c59-7734-85ff-200b1fbfd452', NULL, 'administrator', '2026-11-22 00:00:10.330618+00', '2026-11-22 00:00:10.330618+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 31, '01a2008d-9cbb-7ce6-b5df-846944059b12', 'muniment.posture.changed', 'urn:muniment', 'artifact/01a2008d-9b47-70ab-860c-62308a60da71', NULL, 'administrator', '2026-11-22 00:00:10.427011+00', '2026-11-22 00:00:10.427011+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 32, '01a2008d-9d18-7b72-aaac-797f2fe5d36b', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a2008d-9d18-7feb-b351-11d22259198b', NULL, 'administrator', '2026-11-22 00:00:10.520894+00', '2026-11-22 00:00:10.520894+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 33, '01a2008d-9d6f-7277-9d48-c5cd28f53baa', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a2008d-9d18-7feb-b351-11d22259198b', NULL, 'administrator', '2026-11-22 00:00:10.607206+00', '2026-11-22 00:00:10.607206+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 34, '01a2008d-9dc9-786a-aaa5-65275cfb968e', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a2008d-9d18-7feb-b351-11d22259198b', NULL, 'administrator', '2026-11-22 00:00:10.697723+00', '2026-11-22 00:00:10.697723+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 35, '01a2008d-9e34-7673-aaed-95ae104e1a19', 'muniment.target.added', 'urn:muniment', 'target/01a2008d-9e34-7635-8130-6ad21f7f38c7', NULL, 'administrator', '2026-11-22 00:00:10.804605+00', '2026-11-22 00:00:10.804605+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 36, '01a2008d-9e8d-7b0b-9c72-4da6542c26a4', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2008d-9d18-7feb-b351-11d22259198b', NULL, 'administrator', '2026-11-22 00:00:10.893052+00', '2026-11-22 00:00:10.893052+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 37, '01a2008d-9ef5-70d7-8f11-75a783fa8f1f', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a2008d-9ef5-7b16-9d48-95988f55e04c', NULL, 'administrator', '2026-11-22 00:00:10.997874+00', '2026-11-22 00:00:10.997874+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 38, '01a2008d-9f54-79a7-91bc-3f65221a2d24', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a2008d-9ef5-7b16-9d48-95988f55e04c', NULL, 'administrator', '2026-11-22 00:00:11.092131+00', '2026-11-22 00:00:11.092131+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 39, '01a2008d-9fb4-74c8-8cbd-30ded7dad65e', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a2008d-9ef5-7b16-9d48-95988f55e04c', NULL, 'administrator', '2026-11-22 00:00:11.188766+00', '2026-11-22 00:00:11.188766+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 40, '01a2008d-a023-73e1-ae37-0b596e3b3d24', 'muniment.target.added', 'urn:muniment', 'target/01a2008d-a023-71c2-ae5f-69a65dae4336', NULL, 'administrator', '2026-11-22 00:00:11.299629+00', '2026-11-22 00:00:11.299629+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 41, '01a2008d-a085-7ecb-8c84-e9d99ca69a0a', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2008d-9ef5-7b16-9d48-95988f55e04c', NULL, 'administrator', '2026-11-22 00:00:11.39797+00', '2026-11-22 00:00:11.39797+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 42, '01a2008d-a0e9-76bb-a8a8-0c3230371184', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a2008d-a0e8-7b9e-8a3b-2b137e164834', NULL, 'administrator', '2026-11-22 00:00:11.497235+00', '2026-11-22 00:00:11.497235+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 43, '01a2008d-a14e-7a9e-ab93-0e58b0b025cc', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a2008d-a0e8-7b9e-8a3b-2b137e164834', NULL, 'administrator', '2026-11-22 00:00:11.598268+00', '2026-11-22 00:00:11.598268+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 44, '01a2008d-a1a9-7c13-8d61-c71e71ad86ed', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a2008d-a0e8-7b9e-8a3b-2b137e164834', NULL, 'administrator', '2026-11-22 00:00:11.689226+00', '2026-11-22 00:00:11.689226+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 45, '01a2008d-a200-71d4-8318-437fd15b7b48', 'muniment.target.added', 'urn:muniment', 'target/01a2008d-a200-7a6f-9b7d-076b2f92e5b2', NULL, 'administrator', '2026-11-22 00:00:11.776356+00', '2026-11-22 00:00:11.776356+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 46, '01a2008d-a25a-7f52-8ac2-4c975073eb43', 'muniment.posture.changed', 'urn:muniment', 'artifact/01a2008d-a0e8-7b9e-8a3b-2b137e164834', NULL, 'administrator', '2026-11-22 00:00:11.86649+00', '2026-11-22 00:00:11.86649+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 47, '01a2008d-a2d5-733e-9b89-3e7c83df343e', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2008d-9b47-70ab-860c-62308a60da71', NULL, 'muniment', '2026-11-22 00:00:11.9892+00', '2026-11-22 00:00:11.9892+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 48, '01a2008d-a5fe-74f4-9d5d-fb499d8e7f7f', 'muniment.baseline.created', 'urn:muniment', 'baseline/01a2008d-a5fc-78b7-b684-f80595993be2', NULL, 'administrator', '2026-11-22 00:00:12.798486+00', '2026-11-22 00:00:12.798486+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 49, '01a2008d-a652-7e0a-8cd5-98db76b8c9d4', 'muniment.drift.names_changed', 'urn:muniment', 'drift/names', NULL, 'administrator', '2026-11-22 00:00:12.882209+00', '2026-11-22 00:00:12.882209+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 50, '01a2008d-a6d0-7e3d-8675-a8a21096c6da', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2008d-a0e8-7b9e-8a3b-2b137e164834', NULL, 'muniment', '2026-11-22 00:00:13.008814+00', '2026-11-22 00:00:13.008814+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 51, '01a2008d-a6e1-725c-acf9-ddf761784cb6', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2008d-97c6-7799-8ddf-fb2e590e4c27', NULL, 'muniment', '2026-11-22 00:00:13.025266+00', '2026-11-22 00:00:13.025266+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 52, '01a2008d-a6fe-79eb-8392-458ff09ca1b7', 'muniment.baseline.captured', 'urn:muniment', 'baseline/01a2008d-a5fc-78b7-b684-f80595993be2', NULL, 'administrator', '2026-11-22 00:00:13.054572+00', '2026-11-22 00:00:13.054572+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 53, '01a2008d-a971-7d52-8185-965a16646f30', 'muniment.drift.compared', 'urn:muniment', 'run/01a2008d-a953-79e5-a665-ec2a02159f97', NULL, 'administrator', '2026-11-22 00:00:13.681554+00', '2026-11-22 00:00:13.681554+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 54, '01a2008d-ac69-733a-95d8-2a3a54573202', 'muniment.finding.judged', 'urn:muniment', 'finding/01a2008d-a96f-7b9f-9a3d-6cdea3b06056', NULL, 'administrator', '2026-11-22 00:00:14.441952+00', '2026-11-22 00:00:14.441952+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 55, '01a2008d-ae9b-760d-abbd-79752c0b4742', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2008d-9d18-7feb-b351-11d22259198b', NULL, 'muniment', '2026-11-22 00:00:15.003999+00', '2026-11-22 00:00:15.003999+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 56, '01a2008d-b28d-7dcd-91ab-8c089e6c87f7', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2008d-9ef5-7b16-9d48-95988f55e04c', NULL, 'muniment', '2026-11-22 00:00:16.013723+00', '2026-11-22 00:00:16.013723+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 57, '01a2008d-b28d-7692-bd36-2b4b108f35d7', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2008d-93f1-7549-969a-6217f5b1db7a', NULL, 'muniment', '2026-11-22 00:00:16.013841+00', '2026-11-22 00:00:16.013841+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 58, '01a2008d-b672-777b-b73a-8d1cb7fde4b9', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2008d-91d2-7726-88ce-d2ab2c5309ef', NULL, 'muniment', '2026-11-22 00:00:17.010849+00', '2026-11-22 00:00:17.010849+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 59, '01a2008d-b677-72ad-9708-c085001f495a', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2008d-95d6-7276-934c-407c3c8b0b85', NULL, 'muniment', '2026-11-22 00:00:17.01566+00', '2026-11-22 00:00:17.01566+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 60, '01a2008d-be4a-7c28-8aa0-f41da76d4795', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2008d-997e-7967-be0a-5c6f26a815d8', NULL, 'muniment', '2026-11-22 00:00:19.018663+00', '2026-11-22 00:00:19.018663+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 61, '01a2008d-d4c6-7d1b-ba84-e49cb14a7494', 'muniment.ceremony.approved', 'urn:muniment', 'artifact/01a2008d-93f1-7549-969a-6217f5b1db7a', NULL, 'administrator', '2026-11-22 00:00:24.774989+00', '2026-11-22 00:00:24.774989+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 63, '01a2008d-d88b-7943-b30b-c2572d2bd996', 'muniment.drift.compared', 'urn:muniment', 'run/01a2008d-d877-7790-912c-0c9413e132c9', NULL, 'administrator', '2026-11-22 00:00:25.739928+00', '2026-11-22 00:00:25.739928+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 64, '01a2008d-daf7-7ad0-aa33-f8b4a5d545c0', 'muniment.drift.compared', 'urn:muniment', 'run/01a2008d-dae4-7605-84ef-6d0ff497a4e5', NULL, 'administrator', '2026-11-22 00:00:26.359037+00', '2026-11-22 00:00:26.359037+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 65, '01a2008e-18a6-760e-bf7b-8f1d0f46b425', 'muniment.verifier.added', 'urn:muniment', 'verifier/01a2008e-18a6-74d0-bb7a-693485941133', NULL, 'administrator', '2026-11-22 00:00:42.150714+00', '2026-11-22 00:00:42.150714+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 66, '01a2008e-1904-78a9-b0a7-077bcf91c385', 'muniment.webhook.added', 'urn:muniment', 'webhook/w', NULL, 'administrator', '2026-11-22 00:00:42.244658+00', '2026-11-22 00:00:42.244658+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 67, '01a2008e-196c-7c0c-9592-4b44b15eef77', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2008d-93f1-7549-969a-6217f5b1db7a', NULL, 'administrator', '2026-11-22 00:00:42.348286+00', '2026-11-22 00:00:42.348286+00');
INSERT INTO chronicle.events VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 62, '01a2008d-d621-75b9-a270-466f33b744f5', 'muniment.baseline.captured', 'urn:muniment', 'baseline/01a2008d-a5fc-78b7-b684-f80595993be2', NULL, 'administrator', '2026-11-22 00:00:25.121298+00', '2026-11-22 00:00:25.121298+00');


--
-- Data for Name: parked_events; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--



--
-- Data for Name: projector_checkpoint; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.projector_checkpoint VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '67', '2026-11-22 00:00:42.373665+00');


--
-- Data for Name: sources; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--



--
-- Data for Name: webhook_deliveries; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--



--
-- Data for Name: webhooks; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.webhooks VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008e-1901-764b-ae9a-ae3e9b12e673', 'w', 'https://hooks.example/x', '{muniment.ceremony.*}', 'active', NULL, 'b9f2660695ef332f', '\x015834f67a0d5818f526bdaf33dfb84e14435623d8df92b37cc48dd6f47d77bf297dfe9a05649feebc58f8435e7224e3eb9ea5cc9711348f24fca3a874', 68, 0, NULL, NULL, 0, 'administrator', '01a2008e-1904-78a9-b0a7-077bcf91c385', '2026-11-22 00:00:42.244562+00', '2026-11-22 00:00:42.244562+00');


--
-- Data for Name: accepted_deviations; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: accord_bindings; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.accord_bindings VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-915b-73a3-85a5-329b9d4d771b', '01a2008d-915b-7079-93b3-77fb17d9c2b3', 1, 'sha256:8e28be6ae3e9d8a9ee7eebf9eea890322fed3232094dd3a574650ead0b2b04cf', 'operations', '{}', '{}', '{did:key:z6MkhkorcFVgQWimEL6Zw5NUQS6rGxBh9mGyBzL9nD2jwn2Y}', '{"default_tier": "a"}', '{SingleApproval}', 300, 90, '2026-11-22 00:00:07.511241+00', NULL, '2026-11-22 00:00:07.511241+00', false);


--
-- Data for Name: artifact_files; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.artifact_files VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-91d2-7726-88ce-d2ab2c5309ef', 1, 0, 'b9f2660695ef332f', '\x01caa5044b3330b3ab90268dc130b302c21a20d382966f30faefe14226445aaf73aca0e2c347a320ff9aa4c194f0169f26c1ce0d6d046f3489472dd0725c053644b88c5649e89675164b7aba783895ee939e05a630405dcd6dda6e2e5d44967c358c18ab5ec5c7b904888b8ca43b2669f1600f1019de547337210cf25835f79edc85e65583531de1e89f1574be4463c5ff0b0e04794b18383bfaa82d49eb5c551134279cd3e114cfe06152b9e22451d2350fe8fa51840df0d4988680abfcb2c915c43a1ab19e778ac3e6959a58819b6decfd4217ad350ce3dfc86408626d06cd2dabbc0d314d2f49eb969147b3ebf4f19ce32a5e2073e9a84a91cc1edbceaec4f424f50896402771bcf9dce9cb6d76b31caa5568ce19bcd485efa281fa00b21b9ce819d6b824479a318ea764b227f609f9ee92e4e163921f0bb865fd5dc5806ec3aab78d42efe72780bfb62dc02a3955ca2a11ab5b0052634fc756246aa1dfda21f39db1439147e934419df29ed8f4060208eb169a808add955f61d95f7c30542b24dd7b669a4f52e569bcf2e8c35d81866db8cd4d790bcee1220035c2dc75c1db7135a96dccdd8fef499eaa169cdb372e15a2b7fc369f5ff21c2b68c111a50eaa7665a5a5924c6d14aa31d7f1b0b049f63c03853a33c742502c5c8e2ced543a7c6bee905ded0848a8a56921c8ce54509e40799bd9844492652c4b96979a94f43ee44922c62b1fc65893f1446549b8262b3f3ca6c63acedf572c4cb5b97db1f78d1107b72a91116ec17c03aec013e32f95521acb31836614b366d17f2bcf1ed54231fd5a355db57e5b463dfdf7f70f19527b3a275b489f5b62c6f6b1c6fb6f30eb0706c452b8fbf51eca92aa6e509d1e728a2be7bd4ffb1f5c2bd859aff665f1408e9096b8c16c14dd4807e23dbf4dc8a076625c1819119df842eafb1653b007b8512ebd25c8bc2869aee005fed806278bc198e06eef5cbbc8027361d8c9179d98d113285c6cadee2fd3685cd4b74fdecf0239541c52019a7c8c92230f64639a8bf186a28509264a55aebe395559aa3e6451cb762e6eda50fade4b7d440f35f111d25806e4695629322cd2145fc26b6568069cf420a58524bf914ad9df948a3cde32f908d3e05efd303b5e0b46f6267d5025ec617b1267c6ae49d2aa1d26ea53ec6312deb7a79e1cb3fc8a3b984c6d18972b2644e44a077c02cd2d689467b8b318c353576ad2e9ff30a116498588aea30fa82498c6a8b345');
INSERT INTO custody.artifact_files VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-93f1-7549-969a-6217f5b1db7a', 1, 0, 'b9f2660695ef332f', '\x01e356d84f7c25725fc712b3b6dfa5932c478e8a3c77e4c57cb97560dc3329e81e766ff5acfb2394fb860feb96b8ad8cbf67a1d2125a45e7390a0fe067828d449db6762f39430bc5aedb3167addce459b6d41782791ae051d7fef17906405a7f64a856f2928077d495673e51774b5830ee23ff86c7687e0a76bcdf52ecc8b88fa66e03eb2ba43274000e55634a950e1c3908bc90a7fc7925ebc417cd2cf7d1a901e273606773e52966ad8c8154f0e828e59640e89794ebf6c3a9574c298e3769f6ae681880441a324d90445b66bf31bf0039d8d834fddafc73b51ccfb2ad3edaa5b70b7e8b70ecb70c56a5a9095f2bc6faf298cffc6694e630df84b1f8d3d89d5a257846eea15a45b3876be53574c221dd912f7d1e8863ac1384c58a0c8e7aaadeb44d1f43990b657859d8807239b7af228eede56159774db8da27c3878a995ef7f084479e4bd7fc0a426c1497a90c4bf8b05cfdc5201022717b8ef6cdfcd65e3e64807ea80986ae20890c01653871ff52c8a5ebc43cb85e4e56c0a2de940b3db48b7db36e38145632b95bc455f5510fb09e8906f531cba5798ee77faaf00e932ed0ee82046aacdbde9a98982b83eeb75ad7c1ce9f748e9ea8762e434b36e3b172c6f98bc623b35b34ad4471b5f32af63286a51fa069ae056139a89f8f6716a0cbf084451d0c127697b3e869e51f86499f1133852f7798504fe56e86be051fd1f425f5886b49bc287e7bec08e3e43e7345306b012bac86511fa1775f89ed194bfcce89477d51277e452040af942f68cebfa7b5617849126a2f4788fc5ab6e265b49f09a2123f3bc27991ae227385e687db0cd325bcb06fd8f2118f60c27746921af6e7b1a09b182862e3091124a3cead4707bdbbd11ef618348b148dbc012520af44927dc822ac4a30192c4ef17cbc93c354716d62f05857d91a990913015f08b817d54a4a886e4803a01a6ccf2fc4cfe03e751bffe1eb0d926c140358c5a17bbdcf34381a2f87be2bd6c12ad20cff1fb64d1ed17b89da41c5da140f283a40a2134aca09eb8565b5c9255d');
INSERT INTO custody.artifact_files VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-95d6-7276-934c-407c3c8b0b85', 1, 0, 'b9f2660695ef332f', '\x01617d726ebbcfadf234d9be267e85054189290e6149a32866d24996350ef7fc032dec18a73ef5e1ce12d4f81c3c85b8810d34d71071a59278e7ae201d99650327ea05a52673fdf062bec9a041cad6d6752d1781ed80589e83a7bcd7d8035ffb2afefc490aebd027e4c7c1b4dc2edb75ac6bfa74b6ffca42f88f002febfd330a3a7cb6c1dff3dd7a6762c4e46d6c72dc7fe28ecf3e3547a1b7aaaabbc21dd6392b25f5a2dc27e90ee5c210cca495673a3301e474f344aaaf40c693fce96dfe735600c1eb1c29f836ca306395f9749811b4af0ffbbabddc1a169fe580f7440a3c2a0a23724cbd9f996e268cfd30e15f9ab600e9a2354a0ae56cf140ffc12fb45c1710b4617a774fbe49c25ce49a6cd08a0856c0279023d91b99c3fe22aec6b44df4ba9f930b906b6f3d472d9e38bc80bfdb0d134ad134538651d7e855c7f9a1270416c0cf0b86351553eaf103d857c1b80ffe8871e4911635f1c2a41bc072a3a5aa7a953f940bd1bd25616658873dff12de8798eb4a05ed3bd18ee788865b289636542bec6d8c03802024a7bd33ed3343b9c8a8ae987896253ec041334c5279bc813e121e8db9b95d7b1fbafe50c24febc69be1d9227a1d7e4b5d5bce306771b0faf7f487d3298d01bfa9de84d71256a6642d2ce6dbc17261d34021dc5eda14b5df51fcf81edf682179909b01a93c895cd11461f8cc53a73ced7a8f0e7e9b310061bf44b5b7fe9097b6c727c4bf78d81e1f7a6d10be11f7703424b9b4827a9847110c77aeec219540831128f864a0ee189803066f5989fb4280530d110fb639a0a18d4291212b551baa1ef0a5be346834204c935dfe22179721560f13b61146f4f2c9f384548632ac2874aab777128e0869bea0439a0d36fe0abefd376f8d1d26e25c783b6d57ecd50a7523efd696d1283cae69917337c422fd7420d8c22423143339d94bf0a52eae723d5b91371bc7e6917926ef11578cf22d497642d882cab2d2aaf64890b910e053ddfc718cf606268f2dee9502af625a674eb4b8782a80520d');
INSERT INTO custody.artifact_files VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-97c6-7799-8ddf-fb2e590e4c27', 1, 0, 'b9f2660695ef332f', '\x015e71a230fe9d3dfa195deeec7b4b8193fc1afa16eb2ba85a26deaa1fff151909985fc6315ede508cbb420025dd0a82ab7e3333f8d3ef7c95d5ada93f29382f7cbb59622a6dd99a4048b475400969448ad38bfe16c344da2b32da4de722df7be17e5d724fbd0f6998c715aebc11c0f4eafbd00213b611db39f04ab578a2334b9a7a5f79b2547dae03b558e69422782f817fdb35ff3b7d2cbb83a7b12a6172b554cbc28686c251165e36360d8fb6a458254e89e010a8c9716ddb438b32f7cb28d3684e03ea5e36b3d366b6921e04ce991a56a898e75f2236cf5ac99e639dfa7cccbca4cb112d7202babd7cfda8f72b35890dca4c1610863263b35ffc5d0cf102a04acae1332348a459d3a1ffe79d61c441443d49c057f754d78c1dabd5b3f1635e5bf0a708cfd759e391f1e4e76acc8e7e03b73cc560230fd5b35784b90f31adb741fee0015342a40ba93ee089fc55110f311bb4efb80055dedcfdf13b0c964886c71970cba09b2faeca2ad08eeb20fe79f12d02f3');
INSERT INTO custody.artifact_files VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-997e-7967-be0a-5c6f26a815d8', 1, 0, 'b9f2660695ef332f', '\x012790b64ecf21c3c42d76a851f152257a96bc6322bc8a600c7833c5890eb8895c58192b7ad76662b9b5dc3a5a8c5afb0b798ed21ed75a55a9fef123bdf7c25994c300f3d74f9169e44f24b23646a583864263d52a16a5037a628ca5bb2186ea79ef92b8a2c4434263ae7a776d1f5d9f8a38f4e8d195488c10785fa7a889234b0c39b3501b06dc116034bbb0a7dec9a68157946698064493c841bdb8f7fbf014bba438efcf88b8950dcf2fb9ad270ab2b9335dc049d0fe7875d8a4b243417638045472a8dbbe0202ebcd499b26a1c49bdcfbb90c04cd16e26ac7348e78d437214db2d437854621755bf49ed9ecbcebc7aa00e8022a761d7a738208338a330bc75347f2bd790a51a113b218442fd0bb8b9dd29230dffcbe81b49bef49782ee627fa724ae8b62a645f595be6d833163d4930522be978efb0f13a76789d9d93b106f6497f987161c2e16265456b9d1d64083c6c8a38348b9a85fcac8c77ee050c131584b415e0b22bec511c12ad30d9f4eb98e915d5d71941c3265aa874d399f61becb68f9939daad87b757d7286b7979f740b6cf1f701ef896d686aed66f3d9d91af9d352e239e02f6979449da53fc2dae6f0b71a00aedf4dd75cbc9958f81af6fe3ce292ebb93ae958c6e2584daf3123c1cc83b8e0983553e311ff6643ec806f736724fdf508ba03ff35146e2a66845811a69894a47d6314600d4303bf70f37346854576e2d63e89eb80079ae727fa0b48ab24d4946990937af8458bf834c');
INSERT INTO custody.artifact_files VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9b47-70ab-860c-62308a60da71', 1, 0, 'b9f2660695ef332f', '\x01832e06c171f0f22bf4385e9e0daf2b5fd8c65029f0e476f5486222d2be9720bcb180c75edfa48df63d01caf9b4613f2b584955e73d467e0ca88860838bc53c2940c073856e214fe93a1546a46a49ad59649d99e15fd3ed841bcb085217bcf447de80e1a521d228bfe154824de256b7266aa997913462ba42b9366e0ed7843abe22af3277945a22f1b68a20ee18036a2366d67dbb7c41072aca478d2f77b5af64141b8508dce25e2991543f1c5f2997418d4f18684c582cbda7c320694acbd63c6deb5f4032160ff5ae3c016e5765b2e423c058160328f5260e2168752a706efba162116b26f3afdaab8a399c428709a930bc7db6bdcce2e2829a91ae070e448e3590f54bd233cd337e510bc31340e9eab487a9ff482145729ec8db9ef7548f1f3ffdf7f41f03082118d7375cec876ccf8b6159');
INSERT INTO custody.artifact_files VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9b47-70ab-860c-62308a60da71', 1, 1, 'b9f2660695ef332f', '\x0129b3bcecff1cb56b44b80e2fee4744debe1a5c611cd88908565465613e9731aae3e32c6d3a05a3ef3ddf3c2134e7afb99776aa02e53be131f07efc9073ce03afdfe1055f0f5a093e3abd95d22f4297e0ef21161baa631dfad37284b4df477a139ec7785a1636f5d9701b2be0f09d29a1cc3f78f33777a99505de79f02049a1a9fcea575fe1e021c338d5144688c72ff064ee0c98713ebb3f804736ba13fbc96335d81622935d1ab0ba6e6eeb8848902c95d425a02b742dba35a12cf8c66f02072b463a496098a4189900bfa4fee0d6cac9d9d562c5075f6d1359df7ff09758a01255576e401905398468b802e672499d6b897498c48fa26fbb927985c625a607f6f0dff30c34f06a999ad67ce86da447aa3a9a5e7cf32bb6e5fd8996cce84a712dea098a9430bfdd0a4f2c50912dd485f80ada4b714387a5aa6fedae08121271b4d751b3667e9faa7ff39da2a54f718d3f0bac9cc7005c4533f8950a7f41314ae6830e10779bc178eaa363dc054e961b3dc7c8be641323b8e65a5d54a372d83c51b47c27bc68287c7f512d16b0b2d0859d8b2631e6b35fdfd4');
INSERT INTO custody.artifact_files VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9d18-7feb-b351-11d22259198b', 1, 0, 'b9f2660695ef332f', '\x01c9a86ca593d6bd46f375515494119e2c6479f320672a88080a76a2d91fe4c4fed27209aa99037718704ff868d4a4cd75e10eea5c0e90a1f06b0c13dbca20988871c46149e30ef4b84c03a779eed828cce7990a362d574b85712fad9b5740499bd3af7150e1e16b38ec64081d7418ce9b19e2d01ace9a4f294121b10a64f953b8e8c43fdc6cfee4145b3b039788e33877dbf48d75d929bdb22304d85d51edb70ab619c88e3892474b6f2f9966f8ed352260c55a98718d98dbd7390c51766df363d177059ed1a468e7a1fe63511ccb8d58e6ba0a114fcda74f39e1a58cffb1431036f1038b9270270793a07a3cb41e91cca3d3a5331251cef1d1b4cf617a39796dd0558dd2066b2a676188b233b9d766b273945e3143a5272f0ae048a6f8a7132e412b939eebfeeaf76575c4356ab592dffc3d1355e231c59c7b57811a98c360ce4d459c92fe6dbe5522be81cbad28409fb4eecc7b18726fff5c831771ef040735f0254819237dc141f15707b917fbf0a9fba251ab01e3b328f4df0d23ff4e40ed24e93b739b7d10f3ee67520332f11795414c66eecc73b3a5997cb651e750382e22754028525561cad5fcefee56fed5d274298b6bb78b42b15cb0fd78c1ae1134149243f76060795ece382b0632ddf764f64f94e12d66cb845e5afe8cbe37a3720356bd77338802391c14c8554b40cebc8c31187d553f85f64c35235edff899795bab4d0f90645d70c1d7753082d0b67d192fdffb40781b9eb8c10464e1');
INSERT INTO custody.artifact_files VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9ef5-7b16-9d48-95988f55e04c', 1, 0, 'b9f2660695ef332f', '\x01a64cafc0768cdcc0775c7dfd392a3fd088387aacf56cd6eda0dc29d49298cc58e9a3a8209536c78a7ac60b1c91e0a10af7bc9aa020686420f0a6974178c627e146047a634baf15ef50f05f12bcbd6b39ea34414a149a7e1fefcf5a8cb6274c05c9f2d6210ee9f9faec4ebbf5e341bd320e4e2dc60219f9620b61d33975e0452ac7cb15c9817a1032a48d2099fd5447ddd39fab14c3b8c58272ca3cb4e502a803d979cd37f2485a59650b195049ec8868197b68dd235ef08a8489435f69b208b30bbd6f88e383656942b4fc3db4ed4aa5496dce3e1ad40433c9eab0477ec8867721c275ac07ce527eb3e2b40efd29f8aebaba512fcd9afe3cd93699e560bdc7436963a85d8f4fe52da9137f1d5f5bbd0554a1e1f63800b4347e92b962b3627ac1937d7f2030036dd1584f68803fbc146abe887cee5e296758019950479f50ff27227560db66a331f96687464f7d82d4b12ff4a874fc2449ddea7f8d5413391a5ce206bea3e1c824e69a227b5301d9a4852f0835da2082256cacf1ecfdab37eb0ab09fa02ff91c4ae22cac1e3db71de6b374f64d54a64fbe8f537e7bc1c4885cf03c6a3e6c8eba8e275eab1376d177492952ed7f7a4e0cd0b9658d5d878bdd7d62f473bd29f8973d69aaea5b1e172d1c68b5bc466d190a1b0ebaf4e6fb1d328e8bb041523754b7f03892bb1db34e3b1e6a7d4f41ebc5c3e024ec3d1bda61569428f634524d378d1d5fadf5582717763b318d988aad15265024818e8dfae01c424bff3a47b32f2560d6de29d234ed246c57943bdd36fceb574615e0a32220d72bffb04751b738281eabad8604081848233dbcb5fc6c66d5b85c2c667a5ba26ee6fc3e25a4c3237e3fb81921db46f73600a0a09e9601145d6e8301b53624aa6a1fb426b59c8353e85accd2166c9797cb81f7c25b741e200b0a9dfe948c817cbc67000df05c934c89d2290e431acb0489c05e45fa876bc29a9bbe6c3015e409b215f3568864c7f906a7d3579e9a50fb58abeb7340b9ed525acfe68ccc7e0e063950f7aecaa63f45e8655824b6718df55785a5ccdb9cfe50041f2cf2be9dd0a64e499c2b3314c3920cc31d079e98ed18906435a22c1de3d6');
INSERT INTO custody.artifact_files VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a0e8-7b9e-8a3b-2b137e164834', 1, 0, 'b9f2660695ef332f', '\x01d8d6db09071ae77f1fedd6b241ab36183eb5453cfa4ca605f9c53542b8bd10b472dda9c268eb0a20df2b8f1a3937690e9baec27c86a6ca645434a77913eff128d7e942b8298e021758c12f743cd7d522676bc5c4d16adc46b1037423ee4013f91e17e3cd458e4238d619c4b9c38af1dc242e99cdc43808fef39abfe62692794de552d6917f629411dee20a2a082dc6ecf4b996967a96c297792b87e93071f7648e91f34a11c773e7f999aa42196761d45603f1ffdc756c4af3d899f58e1b8ca0cfe618176acce889ec63345ac09eca563df782677431720e1696475437facef5b58cfd465668ae367c91abef58e0d32f61fd008559a9344d13d7ef640a15f6a3368bd11426a2f5825a0993ce1d7c9f5b01956927d800dc21d2c423c4e5e2b62a5f78bd074ccc95816f89fcf829663901491e35a978132667fce1499a210108644afe13c3be8432a89c0474182c3356be593f7847c66e63ab78a4f9eee3a05dd6b8a9b4a1eea501566375090ff0b89bf77020b4a5eba941de7a9d698ebd2b727591bb8c886d242b73973cb3385dd4f821aaa886330f6f2ffa0b7cc0e10c87cbb7d9fc1e5b976a03b4f59a0cc0f02c16a67b643fcfec8c685b30c22bc5f51d8860916a7a0b2a2499fabb05bbb6de547ed5070782475e012074fa884c43d0089374fe5f60e3290880f2808ca5ea0906d8209eb2b7fc290e7260e759e586a829ff17a7cf5274dcda9fcdae13caba8eee13a457037e63215e51df66d0c6e73112a9282ece5c5bbc774fd90ed1fad0ed66faed0577fd4543831b9aabb077f1c59b8684595e20ecabb4ba222c45c5e9b05dcebd5a6de40fa8e06510dcfdd76ebe6f366757e848c99a7113da8dd59688de6ba20a6f1d5227b410c59559ec83dd6626a4d767b567a494856c31ced21221eb00b600c4bc0091ac91cdc31e84017c6d0a599a2e780c62b3638570925e4f06407db35667a9fd0b4c43dbc29d3f70be80b07b5e124d42638ec4040ff7db4ab2f04faefe76bd9743f76438e2e582b06ffdba80226304571f0567f2191f0a303a99071e0f3daa78770e803f023c0d9e9d8d9907c8d1b5659ac30c7da2d18b681a400781079d02be80932f1d4026d6463e0fc5fd7a01');


--
-- Data for Name: artifact_versions; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.artifact_versions VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-91d2-7726-88ce-d2ab2c5309ef', 1, 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '{"version": 1, "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "assignments": [{"intent": "apply", "target": {"groupId": "7c1f4a52-0d3e-4b86-9a75-2e6d8b40c913", "@odata.type": "#microsoft.graph.groupAssignmentTarget"}}], "description": "Encryption, antivirus and sign-in rules for every production workstation of Northwind.", "displayName": "Production Baseline", "roleScopeTagIds": ["0"], "passwordRequired": true, "defenderScanDownloads": true, "passwordMinimumLength": 12, "bitLockerEncryptDevice": true, "smartScreenEnableInShell": true, "defenderRequireCloudProtection": true, "storageRequireDeviceEncryption": true, "passwordMinimumCharacterSetCount": 3, "defenderRequireRealTimeMonitoring": true, "passwordMinutesOfInactivityBeforeScreenTimeout": 10}', '{}', 'intune_config_profile/1', '[{"name": "production-baseline.json", "sha256": "22f5eca9c3f24f4cf595389a350c7709ea80c357a712f1f7fde409d76570faa5", "media_type": null, "size_bytes": 859}]', 'administrator', '01a2008d-91d3-76bc-9db1-6233b62caf62', '2026-11-22 00:00:07.632699+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-93f1-7549-969a-6217f5b1db7a', 1, 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '{"serial": 2026112101, "records": [{"ttl": 3600, "name": "northwind.example.", "type": "SOA", "rdata": "ns1.northwind.example. hostmaster.northwind.example. 2026112101 7200 900 1209600 300"}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns1.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns2.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "MX", "rdata": "10 mail.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "TXT", "rdata": "\"v=spf1 mx -all\""}, {"ttl": 3600, "name": "northwind.example.", "type": "CAA", "rdata": "0 issue \"ca.northwind.example\""}, {"ttl": 3600, "name": "mail.northwind.example.", "type": "A", "rdata": "203.0.113.25"}, {"ttl": 3600, "name": "ns1.northwind.example.", "type": "A", "rdata": "192.0.2.53"}, {"ttl": 3600, "name": "ns2.northwind.example.", "type": "A", "rdata": "198.51.100.53"}, {"ttl": 300, "name": "vpn.northwind.example.", "type": "A", "rdata": "198.51.100.40"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "A", "rdata": "192.0.2.80"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "AAAA", "rdata": "2001:db8::80"}], "zone_apex": "northwind.example."}', '{}', 'dns_zone/1', '[{"name": "northwind.example.zone", "sha256": "6c47de889d918df168e321cfa534489c06258553e6939d32794287a47729f61c", "media_type": null, "size_bytes": 718}]', 'administrator', '01a2008d-93f1-7ef5-b3fa-e1b102ff7d6c', '2026-11-22 00:00:08.174824+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-95d6-7276-934c-407c3c8b0b85', 1, 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', '{"document": {"Name": "EnsureBitLockerEnabled", "Version": "2.0.0", "MinimumCompatibleVersion": "1.0.0", "CompatibleVersionAdditionalProperties": ["Omi_BaseResource:ConfigurationName"]}, "instances": [{"name": "[BitLocker]EnsureBitLockerEnabled", "class": "MSFT_BitLockerResource", "properties": {"AutoUnlock": true, "ModuleName": "BitLockerDsc", "MountPoint": "C:", "ResourceID": "[BitLocker]EnsureBitLockerEnabled", "TpmProtector": true, "ModuleVersion": "1.0.0", "EncryptionMethod": "XtsAes256", "PrimaryProtector": "TpmProtector", "ConfigurationName": "EnsureBitLockerEnabled"}}]}', '{}', 'dsc_configuration/1', '[{"name": "ensure-bitlocker-enabled.mof", "sha256": "d5ce24eec230dc2f6e42df4b1280c83006f6fabc272018436b21cefd82cd16fd", "media_type": null, "size_bytes": 708}]', 'administrator', '01a2008d-95d7-7f7e-ae47-3233af059dfd', '2026-11-22 00:00:08.661866+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-97c6-7799-8ddf-fb2e590e4c27', 1, 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '{"ietf-interfaces:interfaces": {"interface": [{"name": "GigabitEthernet0/0", "type": "iana-if-type:ethernetCsmacd", "enabled": true, "description": "Uplink to the provider", "ietf-ip:ipv4": {"address": [{"ip": "192.0.2.1", "prefix-length": 30}]}}]}}', '{}', 'restconf_config/1', '[{"name": "edge-router-1-interfaces.json", "sha256": "90b748fd7d56f86948e190545de7e839dcb3867607c845ea66f5aa27baad1604", "media_type": null, "size_bytes": 344}]', 'administrator', '01a2008d-97c6-748e-a3be-6f4e006888bb', '2026-11-22 00:00:09.158163+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-997e-7967-be0a-5c6f26a815d8', 1, 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '{"image": {"digest": "sha256:9b2c4d6e8f0a1c3e5d7f9b1a3c5e7d9f0b2a4c6e8d0f1b3a5c7e9d1f2b4a6c8e", "repository": "registry.northwind.example/operations/operator"}, "webhook": {"enabled": true, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}}, "replicas": 3, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}, "environment": "production", "bound_chart_cid": "sha256:5f8a0a7f2c1d4be6937c02d1a6e8f4b53c9d7e1200ab4c6d8e9f1a2b3c4d5e6f"}', '{}', 'helm_values/1', '[{"name": "operator-values.yaml", "sha256": "5ec0c0b5b6b6da1081fe72448ac3e91dfc7c85829314f7b3e4b7363aa9dab0b7", "media_type": null, "size_bytes": 513}]', 'administrator', '01a2008d-997f-70c0-8138-dfa8bd3c7afb', '2026-11-22 00:00:09.598087+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9b47-70ab-860c-62308a60da71', 1, 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', '{"guid": "0f6b2d8a-5c41-4e37-9b1d-6a2f8c7e4d10", "author": "Northwind Operations", "description": "Application-class JEA role", "company_name": "Northwind", "session_guid": "c2a7e914-3b58-4d06-8f2c-71d0b9e6a345", "session_type": "RestrictedRemoteServer", "language_mode": "ConstrainedLanguage", "schema_version": "2.0.0.0", "visible_cmdlets": ["Get-Service", "Get-Process", "Test-DscConfiguration"], "role_definitions": {"NORTHWIND\\Application Operators": {"RoleCapabilities": "ApplicationOperator"}}, "visible_providers": ["FileSystem"], "transcript_directory": "C:\\ProgramData\\JEA\\Transcripts", "run_as_virtual_account": true}', '{}', 'jea_role_capability/1', '[{"name": "ApplicationOperator.psrc", "sha256": "9e0bdea5b47c52c74ee6b3c77c9e466a52d2d27bb941e49a437177c28dfa48e7", "media_type": null, "size_bytes": 279}, {"name": "ApplicationOperator.pssc", "sha256": "1fd0c3055a7d8118002b810c1d471a30891c2b178fe93ea11c21a933fac9fae8", "media_type": null, "size_bytes": 381}]', 'administrator', '01a2008d-9b48-75a1-aa51-b41a50d776db', '2026-11-22 00:00:10.055156+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9d18-7feb-b351-11d22259198b', 1, 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '{"state": "enabled", "conditions": {"users": {"excludeUsers": [], "includeUsers": [], "includeGroups": ["2b9e6c14-8f07-4d3a-b5c1-90e7a4d2f861"]}, "applications": {"excludeApplications": [], "includeApplications": ["All"]}, "clientAppTypes": ["all"]}, "@odata.type": "#microsoft.graph.conditionalAccessPolicy", "displayName": "Require compliant device", "grantControls": {"operator": "OR", "builtInControls": ["compliantDevice"]}, "sessionControls": null}', '{}', 'entra_conditional_access/1', '[{"name": "require-compliant-device.json", "sha256": "ed69522adf7c55453fb14f4608c55066082b395b94fe1539b4517affa941d8b7", "media_type": null, "size_bytes": 513}]', 'administrator', '01a2008d-9d18-7b72-aaac-797f2fe5d36b', '2026-11-22 00:00:10.520167+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9ef5-7b16-9d48-95988f55e04c', 1, 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '{"chain": [], "issuer": "CN=www.northwind.example,O=Northwind", "serial": "297cb93aacd25756af34287ca42ac5421f245974", "subject": "CN=www.northwind.example,O=Northwind", "not_after": "2027-11-21T02:30:08Z", "not_before": "2026-11-21T02:30:08Z", "ct_log_refs": [], "subject_alt_names": ["dns:www.northwind.example", "dns:northwind.example"], "fingerprint_sha256": "3438b60c49a56a5425c534fd5bff1d1e5a1d126b15760a492f23f81c2ab512e0", "signature_algorithm": "SignatureAlgorithm.ecdsaWithSHA256"}', '{}', 'tls_server_cert/1', '[{"name": "www.northwind.example.pem", "sha256": "779b96eea0d303ea9df778450351a7c235b84bebdff0768b75feb9c197e69e5a", "media_type": null, "size_bytes": 761}]', 'administrator', '01a2008d-9ef5-70d7-8f11-75a783fa8f1f', '2026-11-22 00:00:10.996889+00', '{"certificates": [{"key": {"type": "EC", "curve": "P-256", "size_bits": 256}, "must_staple": false, "spki_sha256": "c66a3fadbb09ae2f89113dbd171d72a871c1d9349914c0e1b4d99a512816c82f", "is_authority": false, "extended_key_usage": ["serverAuth"]}]}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a0e8-7b9e-8a3b-2b137e164834', 1, 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '{"digest": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "sbom_cid": null, "manifests": [{"size": 1204, "digest": "sha256:1d4f7a0c3e6b9d2f5a8c1e4b7d0a3f6c9e2b5d8f1a4c7e0b3d6f9a2c5e8b1d4f", "platform": {"os": "linux", "architecture": "amd64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}], "media_type": "application/vnd.oci.image.index.v1+json", "size_bytes": 773, "annotations": {"org.opencontainers.image.version": "1.4.2", "org.opencontainers.image.ref.name": "registry.northwind.example/operations/operator:1.4.2"}, "architectures": ["linux/amd64", "linux/arm64"], "image_reference": "registry.northwind.example/operations/operator:1.4.2"}', '{}', 'oci_image/1', '[{"name": "operator-image.index.json", "sha256": "1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "media_type": null, "size_bytes": 773}]', 'administrator', '01a2008d-a0e9-76bb-a8a8-0c3230371184', '2026-11-22 00:00:11.49583+00', '{}', 0, NULL);


--
-- Data for Name: ceremonies; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.ceremonies VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-923d-7019-bfcb-bde9bd323dba', '01a2008d-91d2-7726-88ce-d2ab2c5309ef', 1, 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '01a2008d-915b-73a3-85a5-329b9d4d771b', 'SingleApproval', 1, '{did:key:z6MkhkorcFVgQWimEL6Zw5NUQS6rGxBh9mGyBzL9nD2jwn2Y}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c2261727469666163745f6964223a2230316132303038642d393164322d373732362d383863652d643261623263353330396566222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303038642d393233642d373031392d626663622d626465396264333233646261222c22636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32395430303a30303a30372e3733393933385a222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65222c226f70656e65645f6174223a22323032362d31312d32325430303a30303a30372e3733393933385a222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a31393362663861386262653561313366353162303837363332636230326436393232643539613565386561353666653033636362633939386536663465323735227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2265643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266227d2c226e616d65223a2250726f64756374696f6e20426173656c696e65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-22 00:00:07.739938+00', '2026-11-29 00:00:07.739938+00', NULL, NULL, '2026-11-22 00:00:07.739938+00', 'b', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9630-75b3-87d7-31fa6cde13e6', '01a2008d-95d6-7276-934c-407c3c8b0b85', 1, 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', '01a2008d-915b-73a3-85a5-329b9d4d771b', 'SingleApproval', 1, '{did:key:z6MkhkorcFVgQWimEL6Zw5NUQS6rGxBh9mGyBzL9nD2jwn2Y}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c2261727469666163745f6964223a2230316132303038642d393564362d373237362d393334632d343037633363386230623835222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303038642d393633302d373562332d383764372d333166613663646531336536222c22636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32395430303a30303a30382e3735323239385a222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c226f70656e65645f6174223a22323032362d31312d32325430303a30303a30382e3735323239385a222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a31303834366464383538343537653465326266616661363536316630616630363861636239373339363064373030346335363537303531336630666363366639227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2264323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238227d2c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-22 00:00:08.752298+00', '2026-11-29 00:00:08.752298+00', NULL, NULL, '2026-11-22 00:00:08.752298+00', 'b', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-981a-7080-8041-fa63dc56648d', '01a2008d-97c6-7799-8ddf-fb2e590e4c27', 1, 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '01a2008d-915b-73a3-85a5-329b9d4d771b', 'SingleApproval', 1, '{did:key:z6MkhkorcFVgQWimEL6Zw5NUQS6rGxBh9mGyBzL9nD2jwn2Y}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c2261727469666163745f6964223a2230316132303038642d393763362d373739392d386464662d666232653539306534633237222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303038642d393831612d373038302d383034312d666136336463353636343864222c22636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32395430303a30303a30392e3234323034315a222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573222c226f70656e65645f6174223a22323032362d31312d32325430303a30303a30392e3234323034315a222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a33336133313562373534333661333039366431313566646465643663333165346630653961636361383865363738333835383165336134383666653030613636227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2263333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232227d2c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-22 00:00:09.242041+00', '2026-11-29 00:00:09.242041+00', NULL, NULL, '2026-11-22 00:00:09.242041+00', 'c', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-99d0-7849-a537-ee3ef66975c7', '01a2008d-997e-7967-be0a-5c6f26a815d8', 1, 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '01a2008d-915b-73a3-85a5-329b9d4d771b', 'SingleApproval', 1, '{did:key:z6MkhkorcFVgQWimEL6Zw5NUQS6rGxBh9mGyBzL9nD2jwn2Y}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c2261727469666163745f6964223a2230316132303038642d393937652d373936372d626530612d356336663236613831356438222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303038642d393964302d373834392d613533372d656533656636363937356337222c22636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32395430303a30303a30392e3638303232385a222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573222c226f70656e65645f6174223a22323032362d31312d32325430303a30303a30392e3638303232385a222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a61316136303337633631646431333234333932653733333438646564313431333235396235333339383265623865656130393163383034643935363838326361227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2233323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563227d2c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-22 00:00:09.680228+00', '2026-11-29 00:00:09.680228+00', NULL, NULL, '2026-11-22 00:00:09.680228+00', 'b', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9b9d-7bbf-a64d-6a0d648dd5ca', '01a2008d-9b47-70ab-860c-62308a60da71', 1, 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', '01a2008d-915b-73a3-85a5-329b9d4d771b', 'SingleApproval', 1, '{did:key:z6MkhkorcFVgQWimEL6Zw5NUQS6rGxBh9mGyBzL9nD2jwn2Y}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c2261727469666163745f6964223a2230316132303038642d396234372d373061622d383630632d363233303861363064613731222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303038642d396239642d376262662d613634642d366130643634386464356361222c22636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32395430303a30303a31302e3134303832345a222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65222c226f70656e65645f6174223a22323032362d31312d32325430303a30303a31302e3134303832345a222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a66346566353639636663313334616335383332626531613462306465663864346362363961356262653130393933303533343032373065613165396137386430227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732227d2c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-22 00:00:10.140824+00', '2026-11-29 00:00:10.140824+00', NULL, NULL, '2026-11-22 00:00:10.140824+00', 'c', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9d6e-7503-b55b-1235682ede00', '01a2008d-9d18-7feb-b351-11d22259198b', 1, 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '01a2008d-915b-73a3-85a5-329b9d4d771b', 'SingleApproval', 1, '{did:key:z6MkhkorcFVgQWimEL6Zw5NUQS6rGxBh9mGyBzL9nD2jwn2Y}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c2261727469666163745f6964223a2230316132303038642d396431382d376665622d623335312d313164323232353931393862222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303038642d396436652d373530332d623535622d313233353638326564653030222c22636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32395430303a30303a31302e3630353837335a222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365222c226f70656e65645f6174223a22323032362d31312d32325430303a30303a31302e3630353837335a222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a33373761613234353364316633626361343031343662343434333435663030323337623933366561666431643934363264663865303233663938326235663236227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736227d2c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-22 00:00:10.605873+00', '2026-11-29 00:00:10.605873+00', NULL, NULL, '2026-11-22 00:00:10.605873+00', 'c', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9f53-7d77-ac80-1a8067d365a3', '01a2008d-9ef5-7b16-9d48-95988f55e04c', 1, 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '01a2008d-915b-73a3-85a5-329b9d4d771b', 'SingleApproval', 1, '{did:key:z6MkhkorcFVgQWimEL6Zw5NUQS6rGxBh9mGyBzL9nD2jwn2Y}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c2261727469666163745f6964223a2230316132303038642d396566352d376231362d396434382d393539383866353565303463222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303038642d396635332d376437372d616338302d316138303637643336356133222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32395430303a30303a31312e3039303630315a222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65222c226f70656e65645f6174223a22323032362d31312d32325430303a30303a31312e3039303630315a222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a37353631656635363833323736323962316636613763346666323766323836396463363433643162613634333439346264326133613039333466656136373261227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2238646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562227d2c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-22 00:00:11.090601+00', '2026-11-29 00:00:11.090601+00', NULL, NULL, '2026-11-22 00:00:11.090601+00', 'b', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a14d-7ec0-a38b-d8c3f4d1e70a', '01a2008d-a0e8-7b9e-8a3b-2b137e164834', 1, 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '01a2008d-915b-73a3-85a5-329b9d4d771b', 'SingleApproval', 1, '{did:key:z6MkhkorcFVgQWimEL6Zw5NUQS6rGxBh9mGyBzL9nD2jwn2Y}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c2261727469666163745f6964223a2230316132303038642d613065382d376239652d386133622d326231333765313634383334222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303038642d613134642d376563302d613338622d643863336634643165373061222c22636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32395430303a30303a31312e3539373130315a222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226f70656e65645f6174223a22323032362d31312d32325430303a30303a31312e3539373130315a222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a66393764363330373130323339316263363934323866373438373831333938363166316433356637323163353935633636656638386266653863626132316136227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2231393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839227d2c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-22 00:00:11.597101+00', '2026-11-29 00:00:11.597101+00', NULL, NULL, '2026-11-22 00:00:11.597101+00', 'b', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9451-7854-a7b8-85ba344fac48', '01a2008d-93f1-7549-969a-6217f5b1db7a', 1, 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '01a2008d-915b-73a3-85a5-329b9d4d771b', 'SingleApproval', 1, '{did:key:z6MkhkorcFVgQWimEL6Zw5NUQS6rGxBh9mGyBzL9nD2jwn2Y}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c2261727469666163745f6964223a2230316132303038642d393366312d373534392d393639612d363231376635623164623761222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303038642d393435312d373835342d613762382d383562613334346661633438222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32395430303a30303a30382e3237323133325a222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65222c226f70656e65645f6174223a22323032362d31312d32325430303a30303a30382e3237323133325a222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a34383330386335623835393863393339316161383638323333613962323237646234316262343365313563613561323639396139323339653061303664663039227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130227d2c226e616d65223a226e6f72746877696e642e6578616d706c65227d5d7d', 'application/vnd.in-toto+json', 'approved', 'administrator', '2026-11-22 00:00:08.272132+00', '2026-11-29 00:00:08.272132+00', '2026-11-22 00:00:24.769859+00', NULL, '2026-11-22 00:00:24.769859+00', 'c', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);


--
-- Data for Name: ceremony_signatures; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.ceremony_signatures VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9451-7854-a7b8-85ba344fac48', 'did:key:z6MkhkorcFVgQWimEL6Zw5NUQS6rGxBh9mGyBzL9nD2jwn2Y', 'did:key:z6MkhkorcFVgQWimEL6Zw5NUQS6rGxBh9mGyBzL9nD2jwn2Y#z6MkhkorcFVgQWimEL6Zw5NUQS6rGxBh9mGyBzL9nD2jwn2Y', '\xdd2d1d37b9daa7a873c7d88ae52a6f2cd948de67d5470a0fcf4160d1a7bf4ef185609f85e45fe0c76f2d73ea4a1212ca7d4a79432fe3a9f8c401f6dbc2a3ca0b', '2026-11-22 00:00:24.769859+00', '01a2008d-d4c6-7d1b-ba84-e49cb14a7494', NULL, NULL);


--
-- Data for Name: ceremony_substrates; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: counters; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.unknown', 22, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'ceremonies.open', 21, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.unknown', 3, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.match', 30, 2);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'artifacts', 24, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'ceremonies.open', 4, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.unknown', 0, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.drift', 5, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.unknown', 5, -1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'artifacts', 23, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'artifacts', 31, 2);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.unknown', 14, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.match', 28, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'artifacts', 3, 2);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'ceremonies.open', 30, 3);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.unknown', 28, 0);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.unknown', 30, -3);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'ceremonies.open', 9, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.unknown', 6, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.match', 13, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.unknown', 13, -1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.unknown', 20, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.drift', 23, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.unknown', 23, -1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'ceremonies.open', 26, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.match', 1, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.unknown', 1, -1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'artifacts', 5, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'ceremonies.open', 16, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.match', 2, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.unknown', 2, 0);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'artifacts', 21, 2);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'ceremonies.open', 1, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.unknown', 15, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'deployments.drift', 30, 1);
INSERT INTO custody.counters VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'ceremonies.open', 18, -1);


--
-- Data for Name: custody_heads; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.custody_heads VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-91d2-7726-88ce-d2ab2c5309ef', 1, 'ceremony_open', '01a2008d-923d-7019-bfcb-bde9bd323dba', '2026-11-22 00:00:07.739938+00', NULL);
INSERT INTO custody.custody_heads VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-95d6-7276-934c-407c3c8b0b85', 1, 'ceremony_open', '01a2008d-9630-75b3-87d7-31fa6cde13e6', '2026-11-22 00:00:08.752298+00', NULL);
INSERT INTO custody.custody_heads VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-97c6-7799-8ddf-fb2e590e4c27', 1, 'ceremony_open', '01a2008d-981a-7080-8041-fa63dc56648d', '2026-11-22 00:00:09.242041+00', NULL);
INSERT INTO custody.custody_heads VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-997e-7967-be0a-5c6f26a815d8', 1, 'ceremony_open', '01a2008d-99d0-7849-a537-ee3ef66975c7', '2026-11-22 00:00:09.680228+00', NULL);
INSERT INTO custody.custody_heads VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9b47-70ab-860c-62308a60da71', 1, 'ceremony_open', '01a2008d-9b9d-7bbf-a64d-6a0d648dd5ca', '2026-11-22 00:00:10.140824+00', NULL);
INSERT INTO custody.custody_heads VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9d18-7feb-b351-11d22259198b', 1, 'ceremony_open', '01a2008d-9d6e-7503-b55b-1235682ede00', '2026-11-22 00:00:10.605873+00', NULL);
INSERT INTO custody.custody_heads VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9ef5-7b16-9d48-95988f55e04c', 1, 'ceremony_open', '01a2008d-9f53-7d77-ac80-1a8067d365a3', '2026-11-22 00:00:11.090601+00', NULL);
INSERT INTO custody.custody_heads VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a0e8-7b9e-8a3b-2b137e164834', 1, 'ceremony_open', '01a2008d-a14d-7ec0-a38b-d8c3f4d1e70a', '2026-11-22 00:00:11.597101+00', NULL);
INSERT INTO custody.custody_heads VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-93f1-7549-969a-6217f5b1db7a', 2, 'approved', '01a2008d-9451-7854-a7b8-85ba344fac48', '2026-11-22 00:00:24.769859+00', NULL);


--
-- Data for Name: custody_transitions_2026_q4; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-923d-7258-a555-5d01ce62bc23', 1, 'proposed', 'ceremony_open', 'administrator', '01a2008d-923d-7019-bfcb-bde9bd323dba', '{}', NULL, '01a2008d-923d-70d8-93b9-319af23a95fa', '{}', '2026-11-22 00:00:07.739938+00', '01a2008d-91d2-7726-88ce-d2ab2c5309ef');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9451-7878-ba3f-eac948eee8e5', 1, 'proposed', 'ceremony_open', 'administrator', '01a2008d-9451-7854-a7b8-85ba344fac48', '{}', NULL, '01a2008d-9451-7ede-87e7-655af7718e7b', '{}', '2026-11-22 00:00:08.272132+00', '01a2008d-93f1-7549-969a-6217f5b1db7a');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9631-7adb-bae1-071e8eb7c913', 1, 'proposed', 'ceremony_open', 'administrator', '01a2008d-9630-75b3-87d7-31fa6cde13e6', '{}', NULL, '01a2008d-9631-7401-b307-52cd9a7a7136', '{}', '2026-11-22 00:00:08.752298+00', '01a2008d-95d6-7276-934c-407c3c8b0b85');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-981b-71c3-be0e-6eec22b9c28e', 1, 'proposed', 'ceremony_open', 'administrator', '01a2008d-981a-7080-8041-fa63dc56648d', '{}', NULL, '01a2008d-981b-7c8d-8eb7-bbec3f555128', '{}', '2026-11-22 00:00:09.242041+00', '01a2008d-97c6-7799-8ddf-fb2e590e4c27');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-99d1-706f-97a9-d6da34a835dd', 1, 'proposed', 'ceremony_open', 'administrator', '01a2008d-99d0-7849-a537-ee3ef66975c7', '{}', NULL, '01a2008d-99d1-7e3e-a7c7-4d7501d52084', '{}', '2026-11-22 00:00:09.680228+00', '01a2008d-997e-7967-be0a-5c6f26a815d8');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9b9d-77e6-82b3-02612496f8f7', 1, 'proposed', 'ceremony_open', 'administrator', '01a2008d-9b9d-7bbf-a64d-6a0d648dd5ca', '{}', NULL, '01a2008d-9b9e-760e-a71a-eda14deacea8', '{}', '2026-11-22 00:00:10.140824+00', '01a2008d-9b47-70ab-860c-62308a60da71');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9d6e-7b47-ace8-3b7e9d482e1c', 1, 'proposed', 'ceremony_open', 'administrator', '01a2008d-9d6e-7503-b55b-1235682ede00', '{}', NULL, '01a2008d-9d6f-7277-9d48-c5cd28f53baa', '{}', '2026-11-22 00:00:10.605873+00', '01a2008d-9d18-7feb-b351-11d22259198b');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9f53-7990-8a43-e0892d5ee1a2', 1, 'proposed', 'ceremony_open', 'administrator', '01a2008d-9f53-7d77-ac80-1a8067d365a3', '{}', NULL, '01a2008d-9f54-79a7-91bc-3f65221a2d24', '{}', '2026-11-22 00:00:11.090601+00', '01a2008d-9ef5-7b16-9d48-95988f55e04c');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a14e-741c-a864-4d906c57e9ea', 1, 'proposed', 'ceremony_open', 'administrator', '01a2008d-a14d-7ec0-a38b-d8c3f4d1e70a', '{}', NULL, '01a2008d-a14e-7a9e-ab93-0e58b0b025cc', '{}', '2026-11-22 00:00:11.597101+00', '01a2008d-a0e8-7b9e-8a3b-2b137e164834');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-d4c4-7c0b-92e7-5686f9c4dde5', 2, 'ceremony_open', 'approved', 'administrator', '01a2008d-9451-7854-a7b8-85ba344fac48', '{"{\"did\": \"did:key:z6MkhkorcFVgQWimEL6Zw5NUQS6rGxBh9mGyBzL9nD2jwn2Y\", \"sig\": \"3S0dN7nap6hzx9iK5SpvLNlI3mfVRwoPz0Fg0ae/TvGFYJ+F5F/gx28tc+pKEhLKfUp5Qy/jqfjEAfbbwqPKCw==\", \"keyid\": \"did:key:z6MkhkorcFVgQWimEL6Zw5NUQS6rGxBh9mGyBzL9nD2jwn2Y#z6MkhkorcFVgQWimEL6Zw5NUQS6rGxBh9mGyBzL9nD2jwn2Y\"}"}', '59479c11201bdc67938dfc4c210ec83ffb3141c1f50ff665c0512236247bc20d', '01a2008d-d4c6-7d1b-ba84-e49cb14a7494', '{}', '2026-11-22 00:00:24.769859+00', '01a2008d-93f1-7549-969a-6217f5b1db7a');


--
-- Data for Name: custody_transitions_2027_q1; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: custody_transitions_2027_q2; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: custody_transitions_2027_q3; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: delegations; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: deployment_counts; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.deployment_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-91d2-7726-88ce-d2ab2c5309ef', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-93f1-7549-969a-6217f5b1db7a', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-95d6-7276-934c-407c3c8b0b85', 0, 1, 0);
INSERT INTO custody.deployment_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-97c6-7799-8ddf-fb2e590e4c27', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-997e-7967-be0a-5c6f26a815d8', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9b47-70ab-860c-62308a60da71', 0, 1, 0);
INSERT INTO custody.deployment_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9d18-7feb-b351-11d22259198b', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9ef5-7b16-9d48-95988f55e04c', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a0e8-7b9e-8a3b-2b137e164834', 0, 1, 0);


--
-- Data for Name: deployment_states; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.deployment_states VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9bf5-796d-8c7b-e5903d1b082c', 'cluster', 'dev-cluster', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', '{}', '2026-11-22 00:00:10.229116+00', '2026-11-22 00:00:11.9755+00', 'drift', '01a2008d-9b47-70ab-860c-62308a60da71', NULL, 'drift', 'sha256:740fc87bd77923d67e71efc7432e55068f6186ae998b3d82b9ae017f4f4f9088', '2026-11-22 00:00:11.9755+00', '2026-11-22 00:00:10.229116+00', '2026-11-22 00:00:10.423228+00', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', NULL, 'jea_role_capability/1 sha256:5cac86382a9726a0b9c4ffaddcf39d3008d2c4b3a3df8328591bc866615c9aee', 'jea_role_capability/1 sha256:de3b1f106bb81972a7fbcf567f62be8764a8c5d6fe1efd502bae19da5b04f5b7');
INSERT INTO custody.deployment_states VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a1a8-7483-9871-cb643c88e874', 'cluster', 'dev-cluster', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '{}', '2026-11-22 00:00:11.68813+00', '2026-11-22 00:00:12.986999+00', 'drift', '01a2008d-a0e8-7b9e-8a3b-2b137e164834', NULL, 'drift', 'sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff', '2026-11-22 00:00:12.986999+00', '2026-11-22 00:00:11.68813+00', '2026-11-22 00:00:11.863135+00', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', NULL, 'oci_image/1 sha256:326b16aeffc23bdb10e795d0b77b3d49219c01b6306642e099c91b22aa4b46f1', 'oci_image/1 sha256:a08ce7982066fc95484a6cf27caf3641853103bad2536ad63de5fd11a1a03a60');
INSERT INTO custody.deployment_states VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9870-7d05-9238-4a3a2ea24bad', 'cluster', 'dev-cluster', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '{}', '2026-11-22 00:00:09.327322+00', '2026-11-22 00:00:12.99413+00', 'match', '01a2008d-97c6-7799-8ddf-fb2e590e4c27', NULL, 'match', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '2026-11-22 00:00:12.99413+00', '2026-11-22 00:00:09.327322+00', '2026-11-22 00:00:09.506505+00', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', NULL, 'restconf_config/1 sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75', 'restconf_config/1 sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75');
INSERT INTO custody.deployment_states VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9dc9-738f-b448-0acc65994afa', 'cluster', 'dev-cluster', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '{}', '2026-11-22 00:00:10.696651+00', '2026-11-22 00:00:14.994045+00', 'match', '01a2008d-9d18-7feb-b351-11d22259198b', NULL, 'match', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '2026-11-22 00:00:14.994045+00', '2026-11-22 00:00:10.696651+00', '2026-11-22 00:00:10.89201+00', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', NULL, 'entra_conditional_access/1 sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5', 'entra_conditional_access/1 sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5');
INSERT INTO custody.deployment_states VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9fb4-7eaa-bfb1-effbbef0437e', 'cluster', 'dev-cluster', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '{}', '2026-11-22 00:00:11.187523+00', '2026-11-22 00:00:15.999082+00', 'match', '01a2008d-9ef5-7b16-9d48-95988f55e04c', NULL, 'match', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '2026-11-22 00:00:15.999082+00', '2026-11-22 00:00:11.187523+00', '2026-11-22 00:00:11.396218+00', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', NULL, 'tls_server_cert/1 sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821', 'tls_server_cert/1 sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821');
INSERT INTO custody.deployment_states VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-92a4-771d-a947-d67578a51a90', 'cluster', 'dev-cluster', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '{}', '2026-11-22 00:00:07.841908+00', '2026-11-22 00:00:17.003149+00', 'match', '01a2008d-91d2-7726-88ce-d2ab2c5309ef', NULL, 'match', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '2026-11-22 00:00:17.003149+00', '2026-11-22 00:00:07.841908+00', '2026-11-22 00:00:08.064669+00', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', NULL, 'intune_config_profile/1 sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175', 'intune_config_profile/1 sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175');
INSERT INTO custody.deployment_states VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-968d-7e6d-92e5-e6a10603632a', 'cluster', 'dev-cluster', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', '{}', '2026-11-22 00:00:08.844251+00', '2026-11-22 00:00:17.005037+00', 'drift', '01a2008d-95d6-7276-934c-407c3c8b0b85', NULL, 'drift', 'sha256:9df1df5b1a6f12de20708461d7c0f5ce9de17fa34383c2324556c3c291e9c0df', '2026-11-22 00:00:17.005037+00', '2026-11-22 00:00:08.844251+00', '2026-11-22 00:00:09.057629+00', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', NULL, 'dsc_configuration/1 sha256:55ff3382b41e36e64480aeb94af00e28cb7106eb801660d8ccdabe8a1b381234', 'dsc_configuration/1 sha256:3ef67eee6e4bd4cee99030da41a0a72f611bece1a79ddcb8b9f62d6f5ff9df25');
INSERT INTO custody.deployment_states VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9a25-7ec1-8e84-334fa98ae780', 'cluster', 'dev-cluster', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '{}', '2026-11-22 00:00:09.765049+00', '2026-11-22 00:00:19.009999+00', 'match', '01a2008d-997e-7967-be0a-5c6f26a815d8', NULL, 'match', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '2026-11-22 00:00:19.009999+00', '2026-11-22 00:00:09.765049+00', '2026-11-22 00:00:09.953746+00', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', NULL, 'helm_values/1 sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869', 'helm_values/1 sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869');
INSERT INTO custody.deployment_states VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-94b0-7123-9578-548fa579b604', 'cluster', 'dev-cluster', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '{}', '2026-11-22 00:00:08.367048+00', '2026-11-22 00:00:42.337301+00', 'match', '01a2008d-93f1-7549-969a-6217f5b1db7a', NULL, 'match', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '2026-11-22 00:00:42.337301+00', '2026-11-22 00:00:08.367048+00', '2026-11-22 00:00:08.562792+00', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', NULL, 'dns_zone/1 sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35', 'dns_zone/1 sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35');


--
-- Data for Name: governed_artifacts; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.governed_artifacts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-91d2-7726-88ce-d2ab2c5309ef', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'intune_config_profile', 'Production Baseline', 'intune', '{"version": 1, "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "assignments": [{"intent": "apply", "target": {"groupId": "7c1f4a52-0d3e-4b86-9a75-2e6d8b40c913", "@odata.type": "#microsoft.graph.groupAssignmentTarget"}}], "description": "Encryption, antivirus and sign-in rules for every production workstation of Northwind.", "displayName": "Production Baseline", "roleScopeTagIds": ["0"], "passwordRequired": true, "defenderScanDownloads": true, "passwordMinimumLength": 12, "bitLockerEncryptDevice": true, "smartScreenEnableInShell": true, "defenderRequireCloudProtection": true, "storageRequireDeviceEncryption": true, "passwordMinimumCharacterSetCount": 3, "defenderRequireRealTimeMonitoring": true, "passwordMinutesOfInactivityBeforeScreenTimeout": 10}', '{}', NULL, 'b', NULL, '01a2008d-91d3-76bc-9db1-6233b62caf62', true, '01a2008d-915b-73a3-85a5-329b9d4d771b', 1, '2026-11-22 00:00:07.632699+00', '2026-11-22 00:00:07.632699+00');
INSERT INTO custody.governed_artifacts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-93f1-7549-969a-6217f5b1db7a', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'dns_zone', 'northwind.example', 'zone', '{"serial": 2026112101, "records": [{"ttl": 3600, "name": "northwind.example.", "type": "SOA", "rdata": "ns1.northwind.example. hostmaster.northwind.example. 2026112101 7200 900 1209600 300"}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns1.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns2.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "MX", "rdata": "10 mail.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "TXT", "rdata": "\"v=spf1 mx -all\""}, {"ttl": 3600, "name": "northwind.example.", "type": "CAA", "rdata": "0 issue \"ca.northwind.example\""}, {"ttl": 3600, "name": "mail.northwind.example.", "type": "A", "rdata": "203.0.113.25"}, {"ttl": 3600, "name": "ns1.northwind.example.", "type": "A", "rdata": "192.0.2.53"}, {"ttl": 3600, "name": "ns2.northwind.example.", "type": "A", "rdata": "198.51.100.53"}, {"ttl": 300, "name": "vpn.northwind.example.", "type": "A", "rdata": "198.51.100.40"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "A", "rdata": "192.0.2.80"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "AAAA", "rdata": "2001:db8::80"}], "zone_apex": "northwind.example."}', '{}', NULL, 'c', NULL, '01a2008d-93f1-7ef5-b3fa-e1b102ff7d6c', true, '01a2008d-915b-73a3-85a5-329b9d4d771b', 1, '2026-11-22 00:00:08.174824+00', '2026-11-22 00:00:08.174824+00');
INSERT INTO custody.governed_artifacts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-95d6-7276-934c-407c3c8b0b85', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', 'dsc_configuration', 'EnsureBitLockerEnabled', 'mof', '{"document": {"Name": "EnsureBitLockerEnabled", "Version": "2.0.0", "MinimumCompatibleVersion": "1.0.0", "CompatibleVersionAdditionalProperties": ["Omi_BaseResource:ConfigurationName"]}, "instances": [{"name": "[BitLocker]EnsureBitLockerEnabled", "class": "MSFT_BitLockerResource", "properties": {"AutoUnlock": true, "ModuleName": "BitLockerDsc", "MountPoint": "C:", "ResourceID": "[BitLocker]EnsureBitLockerEnabled", "TpmProtector": true, "ModuleVersion": "1.0.0", "EncryptionMethod": "XtsAes256", "PrimaryProtector": "TpmProtector", "ConfigurationName": "EnsureBitLockerEnabled"}}]}', '{}', NULL, 'b', NULL, '01a2008d-95d7-7f7e-ae47-3233af059dfd', true, '01a2008d-915b-73a3-85a5-329b9d4d771b', 1, '2026-11-22 00:00:08.661866+00', '2026-11-22 00:00:08.661866+00');
INSERT INTO custody.governed_artifacts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-97c6-7799-8ddf-fb2e590e4c27', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'restconf_config', 'edge-router-1 interfaces', 'json', '{"ietf-interfaces:interfaces": {"interface": [{"name": "GigabitEthernet0/0", "type": "iana-if-type:ethernetCsmacd", "enabled": true, "description": "Uplink to the provider", "ietf-ip:ipv4": {"address": [{"ip": "192.0.2.1", "prefix-length": 30}]}}]}}', '{}', NULL, 'c', NULL, '01a2008d-97c6-748e-a3be-6f4e006888bb', true, '01a2008d-915b-73a3-85a5-329b9d4d771b', 1, '2026-11-22 00:00:09.158163+00', '2026-11-22 00:00:09.158163+00');
INSERT INTO custody.governed_artifacts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-997e-7967-be0a-5c6f26a815d8', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'helm_values', 'operator production values', 'values', '{"image": {"digest": "sha256:9b2c4d6e8f0a1c3e5d7f9b1a3c5e7d9f0b2a4c6e8d0f1b3a5c7e9d1f2b4a6c8e", "repository": "registry.northwind.example/operations/operator"}, "webhook": {"enabled": true, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}}, "replicas": 3, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}, "environment": "production", "bound_chart_cid": "sha256:5f8a0a7f2c1d4be6937c02d1a6e8f4b53c9d7e1200ab4c6d8e9f1a2b3c4d5e6f"}', '{}', NULL, 'b', NULL, '01a2008d-997f-70c0-8138-dfa8bd3c7afb', true, '01a2008d-915b-73a3-85a5-329b9d4d771b', 1, '2026-11-22 00:00:09.598087+00', '2026-11-22 00:00:09.598087+00');
INSERT INTO custody.governed_artifacts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9b47-70ab-860c-62308a60da71', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', 'jea_role_capability', 'Application-class JEA role', 'psrc', '{"guid": "0f6b2d8a-5c41-4e37-9b1d-6a2f8c7e4d10", "author": "Northwind Operations", "description": "Application-class JEA role", "company_name": "Northwind", "session_guid": "c2a7e914-3b58-4d06-8f2c-71d0b9e6a345", "session_type": "RestrictedRemoteServer", "language_mode": "ConstrainedLanguage", "schema_version": "2.0.0.0", "visible_cmdlets": ["Get-Service", "Get-Process", "Test-DscConfiguration"], "role_definitions": {"NORTHWIND\\Application Operators": {"RoleCapabilities": "ApplicationOperator"}}, "visible_providers": ["FileSystem"], "transcript_directory": "C:\\ProgramData\\JEA\\Transcripts", "run_as_virtual_account": true}', '{}', NULL, 'c', NULL, '01a2008d-9b48-75a1-aa51-b41a50d776db', true, '01a2008d-915b-73a3-85a5-329b9d4d771b', 1, '2026-11-22 00:00:10.055156+00', '2026-11-22 00:00:10.055156+00');
INSERT INTO custody.governed_artifacts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9d18-7feb-b351-11d22259198b', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'entra_conditional_access', 'Require compliant device', 'json', '{"state": "enabled", "conditions": {"users": {"excludeUsers": [], "includeUsers": [], "includeGroups": ["2b9e6c14-8f07-4d3a-b5c1-90e7a4d2f861"]}, "applications": {"excludeApplications": [], "includeApplications": ["All"]}, "clientAppTypes": ["all"]}, "@odata.type": "#microsoft.graph.conditionalAccessPolicy", "displayName": "Require compliant device", "grantControls": {"operator": "OR", "builtInControls": ["compliantDevice"]}, "sessionControls": null}', '{}', NULL, 'c', NULL, '01a2008d-9d18-7b72-aaac-797f2fe5d36b', true, '01a2008d-915b-73a3-85a5-329b9d4d771b', 1, '2026-11-22 00:00:10.520167+00', '2026-11-22 00:00:10.520167+00');
INSERT INTO custody.governed_artifacts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9ef5-7b16-9d48-95988f55e04c', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'tls_server_cert', 'www.northwind.example', 'x509', '{"chain": [], "issuer": "CN=www.northwind.example,O=Northwind", "serial": "297cb93aacd25756af34287ca42ac5421f245974", "subject": "CN=www.northwind.example,O=Northwind", "not_after": "2027-11-21T02:30:08Z", "not_before": "2026-11-21T02:30:08Z", "ct_log_refs": [], "subject_alt_names": ["dns:www.northwind.example", "dns:northwind.example"], "fingerprint_sha256": "3438b60c49a56a5425c534fd5bff1d1e5a1d126b15760a492f23f81c2ab512e0", "signature_algorithm": "SignatureAlgorithm.ecdsaWithSHA256"}', '{}', NULL, 'b', NULL, '01a2008d-9ef5-70d7-8f11-75a783fa8f1f', true, '01a2008d-915b-73a3-85a5-329b9d4d771b', 1, '2026-11-22 00:00:10.996889+00', '2026-11-22 00:00:10.996889+00');
INSERT INTO custody.governed_artifacts VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a0e8-7b9e-8a3b-2b137e164834', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', 'oci_image', 'registry.northwind.example/operations/operator:1.4.2', 'oci', '{"digest": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "sbom_cid": null, "manifests": [{"size": 1204, "digest": "sha256:1d4f7a0c3e6b9d2f5a8c1e4b7d0a3f6c9e2b5d8f1a4c7e0b3d6f9a2c5e8b1d4f", "platform": {"os": "linux", "architecture": "amd64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}], "media_type": "application/vnd.oci.image.index.v1+json", "size_bytes": 773, "annotations": {"org.opencontainers.image.version": "1.4.2", "org.opencontainers.image.ref.name": "registry.northwind.example/operations/operator:1.4.2"}, "architectures": ["linux/amd64", "linux/arm64"], "image_reference": "registry.northwind.example/operations/operator:1.4.2"}', '{}', NULL, 'b', NULL, '01a2008d-a0e9-76bb-a8a8-0c3230371184', true, '01a2008d-915b-73a3-85a5-329b9d4d771b', 1, '2026-11-22 00:00:11.49583+00', '2026-11-22 00:00:11.49583+00');


--
-- Data for Name: normal_forms; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.normal_forms VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-91d2-7726-88ce-d2ab2c5309ef', 1, 'intune_config_profile/1', 'sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175', NULL, '01a2008d-91d3-76bc-9db1-6233b62caf62', '2026-11-22 00:00:07.632699+00');
INSERT INTO custody.normal_forms VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-93f1-7549-969a-6217f5b1db7a', 1, 'dns_zone/1', 'sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35', NULL, '01a2008d-93f1-7ef5-b3fa-e1b102ff7d6c', '2026-11-22 00:00:08.174824+00');
INSERT INTO custody.normal_forms VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-95d6-7276-934c-407c3c8b0b85', 1, 'dsc_configuration/1', 'sha256:55ff3382b41e36e64480aeb94af00e28cb7106eb801660d8ccdabe8a1b381234', NULL, '01a2008d-95d7-7f7e-ae47-3233af059dfd', '2026-11-22 00:00:08.661866+00');
INSERT INTO custody.normal_forms VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-97c6-7799-8ddf-fb2e590e4c27', 1, 'restconf_config/1', 'sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75', NULL, '01a2008d-97c6-748e-a3be-6f4e006888bb', '2026-11-22 00:00:09.158163+00');
INSERT INTO custody.normal_forms VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-997e-7967-be0a-5c6f26a815d8', 1, 'helm_values/1', 'sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869', NULL, '01a2008d-997f-70c0-8138-dfa8bd3c7afb', '2026-11-22 00:00:09.598087+00');
INSERT INTO custody.normal_forms VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9b47-70ab-860c-62308a60da71', 1, 'jea_role_capability/1', 'sha256:5cac86382a9726a0b9c4ffaddcf39d3008d2c4b3a3df8328591bc866615c9aee', NULL, '01a2008d-9b48-75a1-aa51-b41a50d776db', '2026-11-22 00:00:10.055156+00');
INSERT INTO custody.normal_forms VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9d18-7feb-b351-11d22259198b', 1, 'entra_conditional_access/1', 'sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5', NULL, '01a2008d-9d18-7b72-aaac-797f2fe5d36b', '2026-11-22 00:00:10.520167+00');
INSERT INTO custody.normal_forms VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9ef5-7b16-9d48-95988f55e04c', 1, 'tls_server_cert/1', 'sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821', NULL, '01a2008d-9ef5-70d7-8f11-75a783fa8f1f', '2026-11-22 00:00:10.996889+00');
INSERT INTO custody.normal_forms VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a0e8-7b9e-8a3b-2b137e164834', 1, 'oci_image/1', 'sha256:326b16aeffc23bdb10e795d0b77b3d49219c01b6306642e099c91b22aa4b46f1', NULL, '01a2008d-a0e9-76bb-a8a8-0c3230371184', '2026-11-22 00:00:11.49583+00');


--
-- Data for Name: postures; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.postures VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-95d6-7276-934c-407c3c8b0b85', 'cluster', 'dev-cluster', 'weakened', '2026-11-22 00:00:09.048591+00', NULL, '01a2008d-9767-7780-80d9-3dbc7b83684a');
INSERT INTO custody.postures VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9b47-70ab-860c-62308a60da71', 'cluster', 'dev-cluster', 'weakened', '2026-11-22 00:00:10.41325+00', NULL, '01a2008d-9cbb-7ce6-b5df-846944059b12');
INSERT INTO custody.postures VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a0e8-7b9e-8a3b-2b137e164834', 'cluster', 'dev-cluster', 'drift', '2026-11-22 00:00:11.863135+00', NULL, '01a2008d-a25a-7f52-8ac2-4c975073eb43');


--
-- Data for Name: retention_exports; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: substrate_resources; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: substrate_watches; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: substrates; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: target_looks; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.target_looks VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-931b-7c36-bd57-e69b60f9f78a', '2026-11-22 00:04:30.242517+00', 300, '2026-11-22 00:00:17.003149+00', 'match', '2026-11-22 00:00:08.056373+00', 1, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "production-baseline.json", "sha256": "22f5eca9c3f24f4cf595389a350c7709ea80c357a712f1f7fde409d76570faa5", "media_type": null, "size_bytes": 859}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/intune_config_profile", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:17.004329Z"}', NULL, '01a2008d-b671-7b7c-aa80-ec5efaa61a8e');
INSERT INTO custody.target_looks VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-98cd-7bc0-8988-49e9ef97a163', '2026-11-22 00:06:26.617748+00', 300, '2026-11-22 00:00:12.99413+00', 'match', '2026-11-22 00:00:09.500708+00', 2, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "edge-router-1-interfaces.json", "sha256": "90b748fd7d56f86948e190545de7e839dcb3867607c845ea66f5aa27baad1604", "media_type": null, "size_bytes": 344}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/restconf_config", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:12.997001Z"}', NULL, '01a2008d-a6dd-7c8a-a4b5-4857e934c58a');
INSERT INTO custody.target_looks VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9c59-7734-85ff-200b1fbfd452', '2026-11-22 00:05:37.550921+00', 300, '2026-11-22 00:00:11.9755+00', 'drift', '2026-11-22 00:00:10.41325+00', 1, '{"gaps": [], "facts": {"file_count": 2}, "files": [{"name": "ApplicationOperator.psrc", "sha256": "a17d6a1ed61d085d51b0a829db778e2933e2d9ce8db40cd652df7f195226dad1", "media_type": null, "size_bytes": 298}, {"name": "ApplicationOperator.pssc", "sha256": "1fd0c3055a7d8118002b810c1d471a30891c2b178fe93ea11c21a933fac9fae8", "media_type": null, "size_bytes": 381}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/jea_role_capability", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:11.976891Z"}', NULL, '01a2008d-a2d2-7c9d-a84b-c0372c0294dc');
INSERT INTO custody.target_looks VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a200-7a6f-9b7d-076b2f92e5b2', '2026-11-22 00:05:08.693782+00', 300, '2026-11-22 00:00:12.986999+00', 'drift', '2026-11-22 00:00:11.856275+00', 4, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "operator-image.index.json", "sha256": "c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff", "media_type": null, "size_bytes": 773}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/oci_image", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:12.991210Z"}', NULL, '01a2008d-a6c8-7c99-8782-25596d8edd05');
INSERT INTO custody.target_looks VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9e34-7635-8130-6ad21f7f38c7', '2026-11-22 00:07:05.180616+00', 300, '2026-11-22 00:00:14.994045+00', 'match', '2026-11-22 00:00:10.888007+00', 1, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "require-compliant-device.json", "sha256": "ed69522adf7c55453fb14f4608c55066082b395b94fe1539b4517affa941d8b7", "media_type": null, "size_bytes": 513}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/entra_conditional_access", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:14.995561Z"}', NULL, '01a2008d-ae9a-7e39-a823-e1b4c1c9fc07');
INSERT INTO custody.target_looks VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a023-71c2-ae5f-69a65dae4336', '2026-11-22 00:07:03.808437+00', 300, '2026-11-22 00:00:15.999082+00', 'match', '2026-11-22 00:00:11.389062+00', 1, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "www.northwind.example.pem", "sha256": "779b96eea0d303ea9df778450351a7c235b84bebdff0768b75feb9c197e69e5a", "media_type": null, "size_bytes": 761}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/tls_server_cert", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:16.000198Z"}', NULL, '01a2008d-b28c-7e5f-8588-36cf3464b5c2');
INSERT INTO custody.target_looks VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9a89-7b97-81b4-e7568649497b', '2026-11-22 00:04:31.099202+00', 300, '2026-11-22 00:00:19.009999+00', 'match', '2026-11-22 00:00:09.945639+00', 0, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "operator-values.yaml", "sha256": "5ec0c0b5b6b6da1081fe72448ac3e91dfc7c85829314f7b3e4b7363aa9dab0b7", "media_type": null, "size_bytes": 513}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/helm_values", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:19.010628Z"}', NULL, '01a2008d-be49-79ef-ba63-79c52213fb89');
INSERT INTO custody.target_looks VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9516-74ca-894b-ab33ec89c7b7', '2026-11-22 00:03:20.628314+00', 300, '2026-11-22 00:00:42.337301+00', 'match', '2026-11-22 00:00:08.554587+00', 2, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "northwind.example.zone", "sha256": "6c47de889d918df168e321cfa534489c06258553e6939d32794287a47729f61c", "media_type": null, "size_bytes": 718}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/dns_zone", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:42.339482Z"}', NULL, '01a2008e-196a-764d-9264-cca7b179693c');
INSERT INTO custody.target_looks VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-96fd-7380-81d0-cd6d9add596e', '2026-11-22 00:04:00.736106+00', 300, '2026-11-22 00:00:17.005037+00', 'drift', '2026-11-22 00:00:09.048591+00', 3, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "ensure-bitlocker-enabled.mof", "sha256": "fda6a02025c356adc948eb9b9345e36fa5460013379a2551ad47b6ea52b040b5", "media_type": null, "size_bytes": 714}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/dsc_configuration", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:17.007879Z"}', NULL, '01a2008d-b675-768e-bc1a-9eae9616edc1');


--
-- Data for Name: targets; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.targets VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-931b-7c36-bd57-e69b60f9f78a', 'demo-intune_config_profile', '01a2008d-91d2-7726-88ce-d2ab2c5309ef', 'cluster', 'dev-cluster', 'file', 'intune_config_profile', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-22 00:00:07.963854+00', '2026-11-22 00:00:07.963854+00', NULL, '01a2008d-931d-748e-bbde-ffe1dec23ac7');
INSERT INTO custody.targets VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9516-74ca-894b-ab33ec89c7b7', 'demo-dns_zone', '01a2008d-93f1-7549-969a-6217f5b1db7a', 'cluster', 'dev-cluster', 'file', 'dns_zone', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-22 00:00:08.470278+00', '2026-11-22 00:00:08.470278+00', NULL, '01a2008d-9517-794b-a2af-e47d897767d5');
INSERT INTO custody.targets VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-96fd-7380-81d0-cd6d9add596e', 'demo-dsc_configuration', '01a2008d-95d6-7276-934c-407c3c8b0b85', 'cluster', 'dev-cluster', 'file', 'dsc_configuration', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-22 00:00:08.957105+00', '2026-11-22 00:00:08.957105+00', NULL, '01a2008d-96fd-7bda-816e-e47f6f9b9fc9');
INSERT INTO custody.targets VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-98cd-7bc0-8988-49e9ef97a163', 'demo-restconf_config', '01a2008d-97c6-7799-8ddf-fb2e590e4c27', 'cluster', 'dev-cluster', 'file', 'restconf_config', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-22 00:00:09.421537+00', '2026-11-22 00:00:09.421537+00', NULL, '01a2008d-98ce-7b27-8833-f5bf6a2d3cd4');
INSERT INTO custody.targets VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9a89-7b97-81b4-e7568649497b', 'demo-helm_values', '01a2008d-997e-7967-be0a-5c6f26a815d8', 'cluster', 'dev-cluster', 'file', 'helm_values', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-22 00:00:09.865064+00', '2026-11-22 00:00:09.865064+00', NULL, '01a2008d-9a89-75c6-bf29-4ae6e84e4511');
INSERT INTO custody.targets VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9c59-7734-85ff-200b1fbfd452', 'demo-jea_role_capability', '01a2008d-9b47-70ab-860c-62308a60da71', 'cluster', 'dev-cluster', 'file', 'jea_role_capability', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-22 00:00:10.329935+00', '2026-11-22 00:00:10.329935+00', NULL, '01a2008d-9c5a-7912-9ebe-d994f9cdf511');
INSERT INTO custody.targets VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9e34-7635-8130-6ad21f7f38c7', 'demo-entra_conditional_access', '01a2008d-9d18-7feb-b351-11d22259198b', 'cluster', 'dev-cluster', 'file', 'entra_conditional_access', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-22 00:00:10.804139+00', '2026-11-22 00:00:10.804139+00', NULL, '01a2008d-9e34-7673-aaed-95ae104e1a19');
INSERT INTO custody.targets VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a023-71c2-ae5f-69a65dae4336', 'demo-tls_server_cert', '01a2008d-9ef5-7b16-9d48-95988f55e04c', 'cluster', 'dev-cluster', 'file', 'tls_server_cert', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-22 00:00:11.299147+00', '2026-11-22 00:00:11.299147+00', NULL, '01a2008d-a023-73e1-ae37-0b596e3b3d24');
INSERT INTO custody.targets VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a200-7a6f-9b7d-076b2f92e5b2', 'demo-oci_image', '01a2008d-a0e8-7b9e-8a3b-2b137e164834', 'cluster', 'dev-cluster', 'file', 'oci_image', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-22 00:00:11.776053+00', '2026-11-22 00:00:11.776053+00', NULL, '01a2008d-a200-71d4-8318-437fd15b7b48');


--
-- Data for Name: tenant_keys; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.tenant_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'b9f2660695ef332f', '2026-11-22 00:00:07.616861+00');


--
-- Data for Name: verification_days; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.verification_days VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9b47-70ab-860c-62308a60da71', 'cluster', 'dev-cluster', '2026-11-22', 0, 2, 0, 'drift', true, '2026-11-22 00:00:11.9755+00', '01a2008d-a2d2-7c9d-a84b-c0372c0294dc');
INSERT INTO custody.verification_days VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a0e8-7b9e-8a3b-2b137e164834', 'cluster', 'dev-cluster', '2026-11-22', 0, 2, 0, 'drift', false, '2026-11-22 00:00:12.986999+00', '01a2008d-a6c8-7c99-8782-25596d8edd05');
INSERT INTO custody.verification_days VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-97c6-7799-8ddf-fb2e590e4c27', 'cluster', 'dev-cluster', '2026-11-22', 2, 0, 0, 'match', false, '2026-11-22 00:00:12.99413+00', '01a2008d-a6dd-7c8a-a4b5-4857e934c58a');
INSERT INTO custody.verification_days VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9d18-7feb-b351-11d22259198b', 'cluster', 'dev-cluster', '2026-11-22', 2, 0, 0, 'match', false, '2026-11-22 00:00:14.994045+00', '01a2008d-ae9a-7e39-a823-e1b4c1c9fc07');
INSERT INTO custody.verification_days VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9ef5-7b16-9d48-95988f55e04c', 'cluster', 'dev-cluster', '2026-11-22', 2, 0, 0, 'match', false, '2026-11-22 00:00:15.999082+00', '01a2008d-b28c-7e5f-8588-36cf3464b5c2');
INSERT INTO custody.verification_days VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-91d2-7726-88ce-d2ab2c5309ef', 'cluster', 'dev-cluster', '2026-11-22', 2, 0, 0, 'match', false, '2026-11-22 00:00:17.003149+00', '01a2008d-b671-7b7c-aa80-ec5efaa61a8e');
INSERT INTO custody.verification_days VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-95d6-7276-934c-407c3c8b0b85', 'cluster', 'dev-cluster', '2026-11-22', 0, 2, 0, 'drift', true, '2026-11-22 00:00:17.005037+00', '01a2008d-b675-768e-bc1a-9eae9616edc1');
INSERT INTO custody.verification_days VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-997e-7967-be0a-5c6f26a815d8', 'cluster', 'dev-cluster', '2026-11-22', 2, 0, 0, 'match', false, '2026-11-22 00:00:19.009999+00', '01a2008d-be49-79ef-ba63-79c52213fb89');
INSERT INTO custody.verification_days VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-93f1-7549-969a-6217f5b1db7a', 'cluster', 'dev-cluster', '2026-11-22', 3, 0, 0, 'match', false, '2026-11-22 00:00:42.337301+00', '01a2008e-196a-764d-9264-cca7b179693c');


--
-- Data for Name: verification_results_2026_10; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: verification_results_2026_11; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.verification_results_2026_11 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9382-788e-b8ca-6029240fab94', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175", "normaliser": "intune_config_profile/1"}, "approved": {"digest": "sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175", "normaliser": "intune_config_profile/1"}}, "submitted": {"target": "demo-intune_config_profile", "target_id": "01a2008d-931b-7c36-bd57-e69b60f9f78a", "duration_ms": 1, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "production-baseline.json", "sha256": "22f5eca9c3f24f4cf595389a350c7709ea80c357a712f1f7fde409d76570faa5", "media_type": null, "size_bytes": 859}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/intune_config_profile", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:08.057810Z"}}}', '2026-11-22 00:00:08.056373+00', NULL, 'local', '01a2008d-91d2-7726-88ce-d2ab2c5309ef', '01a2008d-9386-70fe-bbfc-78e39e48f351');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9573-700b-b52e-f71566bb5cfd', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35", "normaliser": "dns_zone/1"}, "approved": {"digest": "sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35", "normaliser": "dns_zone/1"}}, "submitted": {"target": "demo-dns_zone", "target_id": "01a2008d-9516-74ca-894b-ab33ec89c7b7", "duration_ms": 1, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "northwind.example.zone", "sha256": "6c47de889d918df168e321cfa534489c06258553e6939d32794287a47729f61c", "media_type": null, "size_bytes": 718}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/dns_zone", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:08.555469Z"}}}', '2026-11-22 00:00:08.554587+00', NULL, 'local', '01a2008d-93f1-7549-969a-6217f5b1db7a', '01a2008d-9574-73eb-bc74-548fc0972e1e');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9762-7ae4-83b2-1fa0adca9338', 'sha256:9df1df5b1a6f12de20708461d7c0f5ce9de17fa34383c2324556c3c291e9c0df', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:3ef67eee6e4bd4cee99030da41a0a72f611bece1a79ddcb8b9f62d6f5ff9df25", "normaliser": "dsc_configuration/1"}, "approved": {"digest": "sha256:55ff3382b41e36e64480aeb94af00e28cb7106eb801660d8ccdabe8a1b381234", "normaliser": "dsc_configuration/1"}, "observed": {"sha256": "1552d020625945f6c8149af4db7a6bc741f12ea0d30a5b1738bda9f535baad45", "size_bytes": 757}}, "submitted": {"target": "demo-dsc_configuration", "target_id": "01a2008d-96fd-7380-81d0-cd6d9add596e", "duration_ms": 0, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "ensure-bitlocker-enabled.mof", "sha256": "fda6a02025c356adc948eb9b9345e36fa5460013379a2551ad47b6ea52b040b5", "media_type": null, "size_bytes": 714}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/dsc_configuration", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:09.049174Z"}}, "directions": {"weaker": 2}, "differences": [{"path": "/instances/[BitLocker]EnsureBitLockerEnabled/properties/primaryprotector", "what": "property", "change": "changed", "approved": "TpmProtector", "identity": "[BitLocker]EnsureBitLockerEnabled primaryprotector", "observed": "PasswordProtector", "sentence": "property [BitLocker]EnsureBitLockerEnabled primaryprotector changed from “TpmProtector” to “PasswordProtector”", "direction": "weaker"}, {"path": "/instances/[BitLocker]EnsureBitLockerEnabled/properties/tpmprotector", "what": "property", "change": "changed", "approved": true, "identity": "[BitLocker]EnsureBitLockerEnabled tpmprotector", "observed": false, "sentence": "property [BitLocker]EnsureBitLockerEnabled tpmprotector changed from true to false", "direction": "weaker"}], "difference_count": 2}', '2026-11-22 00:00:09.048591+00', NULL, 'local', '01a2008d-95d6-7276-934c-407c3c8b0b85', '01a2008d-9767-7780-80d9-3dbc7b83684a');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9922-79ea-8d86-1ecb17915dfb', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75", "normaliser": "restconf_config/1"}, "approved": {"digest": "sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75", "normaliser": "restconf_config/1"}}, "submitted": {"target": "demo-restconf_config", "target_id": "01a2008d-98cd-7bc0-8988-49e9ef97a163", "duration_ms": 0, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "edge-router-1-interfaces.json", "sha256": "90b748fd7d56f86948e190545de7e839dcb3867607c845ea66f5aa27baad1604", "media_type": null, "size_bytes": 344}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/restconf_config", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:09.501369Z"}}}', '2026-11-22 00:00:09.500708+00', NULL, 'local', '01a2008d-97c6-7799-8ddf-fb2e590e4c27', '01a2008d-9924-7650-a61d-5dda148bc89e');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9ae2-795b-b330-009e358d0720', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869", "normaliser": "helm_values/1"}, "approved": {"digest": "sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869", "normaliser": "helm_values/1"}}, "submitted": {"target": "demo-helm_values", "target_id": "01a2008d-9a89-7b97-81b4-e7568649497b", "duration_ms": 0, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "operator-values.yaml", "sha256": "5ec0c0b5b6b6da1081fe72448ac3e91dfc7c85829314f7b3e4b7363aa9dab0b7", "media_type": null, "size_bytes": 513}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/helm_values", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:09.946349Z"}}}', '2026-11-22 00:00:09.945639+00', NULL, 'local', '01a2008d-997e-7967-be0a-5c6f26a815d8', '01a2008d-9ae3-75e5-b4bb-5c7dc05e75c6');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9cb7-71ca-8bba-807bb16c2989', 'sha256:740fc87bd77923d67e71efc7432e55068f6186ae998b3d82b9ae017f4f4f9088', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:de3b1f106bb81972a7fbcf567f62be8764a8c5d6fe1efd502bae19da5b04f5b7", "normaliser": "jea_role_capability/1"}, "approved": {"digest": "sha256:5cac86382a9726a0b9c4ffaddcf39d3008d2c4b3a3df8328591bc866615c9aee", "normaliser": "jea_role_capability/1"}, "observed": {"sha256": "12dc6d5e0a681c1bea2d09ee41194cc0a0e74ec3748b82ffe849b04cd517b1cc", "size_bytes": 824}}, "submitted": {"target": "demo-jea_role_capability", "target_id": "01a2008d-9c59-7734-85ff-200b1fbfd452", "duration_ms": 1, "observation": {"gaps": [], "facts": {"file_count": 2}, "files": [{"name": "ApplicationOperator.psrc", "sha256": "a17d6a1ed61d085d51b0a829db778e2933e2d9ce8db40cd652df7f195226dad1", "media_type": null, "size_bytes": 298}, {"name": "ApplicationOperator.pssc", "sha256": "1fd0c3055a7d8118002b810c1d471a30891c2b178fe93ea11c21a933fac9fae8", "media_type": null, "size_bytes": 381}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/jea_role_capability", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:10.414243Z"}}, "directions": {"weaker": 1}, "differences": [{"path": "/visible_cmdlets/restart-service", "what": "cmdlet", "change": "added", "identity": "restart-service", "observed": {}, "sentence": "cmdlet restart-service became visible", "direction": "weaker"}], "difference_count": 1}', '2026-11-22 00:00:10.41325+00', NULL, 'local', '01a2008d-9b47-70ab-860c-62308a60da71', '01a2008d-9cbb-7ce6-b5df-846944059b12');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9e8c-7b92-b882-70be45ab5e82', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5", "normaliser": "entra_conditional_access/1"}, "approved": {"digest": "sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5", "normaliser": "entra_conditional_access/1"}}, "submitted": {"target": "demo-entra_conditional_access", "target_id": "01a2008d-9e34-7635-8130-6ad21f7f38c7", "duration_ms": 0, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "require-compliant-device.json", "sha256": "ed69522adf7c55453fb14f4608c55066082b395b94fe1539b4517affa941d8b7", "media_type": null, "size_bytes": 513}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/entra_conditional_access", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:10.888626Z"}}}', '2026-11-22 00:00:10.888007+00', NULL, 'local', '01a2008d-9d18-7feb-b351-11d22259198b', '01a2008d-9e8d-7b0b-9c72-4da6542c26a4');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a084-7025-80f0-39d4a39e53ff', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821", "normaliser": "tls_server_cert/1"}, "approved": {"digest": "sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821", "normaliser": "tls_server_cert/1"}}, "submitted": {"target": "demo-tls_server_cert", "target_id": "01a2008d-a023-71c2-ae5f-69a65dae4336", "duration_ms": 1, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "www.northwind.example.pem", "sha256": "779b96eea0d303ea9df778450351a7c235b84bebdff0768b75feb9c197e69e5a", "media_type": null, "size_bytes": 761}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/tls_server_cert", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:11.389930Z"}}}', '2026-11-22 00:00:11.389062+00', NULL, 'local', '01a2008d-9ef5-7b16-9d48-95988f55e04c', '01a2008d-a085-7ecb-8c84-e9d99ca69a0a');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a257-716f-88ab-9f27549bf3f8', 'sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:a08ce7982066fc95484a6cf27caf3641853103bad2536ad63de5fd11a1a03a60", "normaliser": "oci_image/1"}, "approved": {"digest": "sha256:326b16aeffc23bdb10e795d0b77b3d49219c01b6306642e099c91b22aa4b46f1", "normaliser": "oci_image/1"}, "observed": {"sha256": "d0d4ea8b89e437a7b007290290aae65178cac1279a64c3f5f04e89cabdf720e3", "size_bytes": 1044}}, "submitted": {"target": "demo-oci_image", "target_id": "01a2008d-a200-7a6f-9b7d-076b2f92e5b2", "duration_ms": 0, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "operator-image.index.json", "sha256": "c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff", "media_type": null, "size_bytes": 773}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/oci_image", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:11.857091Z"}}, "differences": [{"path": "/digest", "what": "digest", "change": "changed", "approved": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "identity": "", "observed": "sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff", "sentence": "digest changed from “sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89” to “sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff”"}, {"path": "/manifests/linux~1arm64", "what": "platform", "change": "changed", "approved": {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, "identity": "linux/arm64", "observed": {"size": 1204, "digest": "sha256:c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a3c6f9b2d5e8a1c4f7", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, "sentence": "platform linux/arm64 changed from sha256:7e0a3c6f9b2d… to sha256:c4f7b0d3e6a9…"}], "difference_count": 2}', '2026-11-22 00:00:11.856275+00', NULL, 'local', '01a2008d-a0e8-7b9e-8a3b-2b137e164834', '01a2008d-a25a-7f52-8ac2-4c975073eb43');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a2d2-7c9d-a84b-c0372c0294dc', 'sha256:740fc87bd77923d67e71efc7432e55068f6186ae998b3d82b9ae017f4f4f9088', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:de3b1f106bb81972a7fbcf567f62be8764a8c5d6fe1efd502bae19da5b04f5b7", "normaliser": "jea_role_capability/1"}, "approved": {"digest": "sha256:5cac86382a9726a0b9c4ffaddcf39d3008d2c4b3a3df8328591bc866615c9aee", "normaliser": "jea_role_capability/1"}, "observed": {"sha256": "12dc6d5e0a681c1bea2d09ee41194cc0a0e74ec3748b82ffe849b04cd517b1cc", "size_bytes": 824}}, "submitted": {"target": "demo-jea_role_capability", "target_id": "01a2008d-9c59-7734-85ff-200b1fbfd452", "duration_ms": 1, "observation": {"gaps": [], "facts": {"file_count": 2}, "files": [{"name": "ApplicationOperator.psrc", "sha256": "a17d6a1ed61d085d51b0a829db778e2933e2d9ce8db40cd652df7f195226dad1", "media_type": null, "size_bytes": 298}, {"name": "ApplicationOperator.pssc", "sha256": "1fd0c3055a7d8118002b810c1d471a30891c2b178fe93ea11c21a933fac9fae8", "media_type": null, "size_bytes": 381}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/jea_role_capability", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:11.976891Z"}}, "directions": {"weaker": 1}, "differences": [{"path": "/visible_cmdlets/restart-service", "what": "cmdlet", "change": "added", "identity": "restart-service", "observed": {}, "sentence": "cmdlet restart-service became visible", "direction": "weaker"}], "difference_count": 1}', '2026-11-22 00:00:11.9755+00', NULL, 'local', '01a2008d-9b47-70ab-860c-62308a60da71', '01a2008d-a2d5-733e-9b89-3e7c83df343e');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a6c8-7c99-8782-25596d8edd05', 'sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:a08ce7982066fc95484a6cf27caf3641853103bad2536ad63de5fd11a1a03a60", "normaliser": "oci_image/1"}, "approved": {"digest": "sha256:326b16aeffc23bdb10e795d0b77b3d49219c01b6306642e099c91b22aa4b46f1", "normaliser": "oci_image/1"}, "observed": {"sha256": "d0d4ea8b89e437a7b007290290aae65178cac1279a64c3f5f04e89cabdf720e3", "size_bytes": 1044}}, "submitted": {"target": "demo-oci_image", "target_id": "01a2008d-a200-7a6f-9b7d-076b2f92e5b2", "duration_ms": 4, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "operator-image.index.json", "sha256": "c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff", "media_type": null, "size_bytes": 773}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/oci_image", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:12.991210Z"}}, "differences": [{"path": "/digest", "what": "digest", "change": "changed", "approved": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "identity": "", "observed": "sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff", "sentence": "digest changed from “sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89” to “sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff”"}, {"path": "/manifests/linux~1arm64", "what": "platform", "change": "changed", "approved": {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, "identity": "linux/arm64", "observed": {"size": 1204, "digest": "sha256:c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a3c6f9b2d5e8a1c4f7", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, "sentence": "platform linux/arm64 changed from sha256:7e0a3c6f9b2d… to sha256:c4f7b0d3e6a9…"}], "difference_count": 2}', '2026-11-22 00:00:12.986999+00', NULL, 'local', '01a2008d-a0e8-7b9e-8a3b-2b137e164834', '01a2008d-a6d0-7e3d-8675-a8a21096c6da');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a6dd-7c8a-a4b5-4857e934c58a', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75", "normaliser": "restconf_config/1"}, "approved": {"digest": "sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75", "normaliser": "restconf_config/1"}}, "submitted": {"target": "demo-restconf_config", "target_id": "01a2008d-98cd-7bc0-8988-49e9ef97a163", "duration_ms": 2, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "edge-router-1-interfaces.json", "sha256": "90b748fd7d56f86948e190545de7e839dcb3867607c845ea66f5aa27baad1604", "media_type": null, "size_bytes": 344}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/restconf_config", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:12.997001Z"}}}', '2026-11-22 00:00:12.99413+00', NULL, 'local', '01a2008d-97c6-7799-8ddf-fb2e590e4c27', '01a2008d-a6e1-725c-acf9-ddf761784cb6');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-ae9a-7e39-a823-e1b4c1c9fc07', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5", "normaliser": "entra_conditional_access/1"}, "approved": {"digest": "sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5", "normaliser": "entra_conditional_access/1"}}, "submitted": {"target": "demo-entra_conditional_access", "target_id": "01a2008d-9e34-7635-8130-6ad21f7f38c7", "duration_ms": 1, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "require-compliant-device.json", "sha256": "ed69522adf7c55453fb14f4608c55066082b395b94fe1539b4517affa941d8b7", "media_type": null, "size_bytes": 513}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/entra_conditional_access", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:14.995561Z"}}}', '2026-11-22 00:00:14.994045+00', NULL, 'local', '01a2008d-9d18-7feb-b351-11d22259198b', '01a2008d-ae9b-760d-abbd-79752c0b4742');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-b28c-7e7d-8ff5-01ef2de8ff63', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35", "normaliser": "dns_zone/1"}, "approved": {"digest": "sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35", "normaliser": "dns_zone/1"}}, "submitted": {"target": "demo-dns_zone", "target_id": "01a2008d-9516-74ca-894b-ab33ec89c7b7", "duration_ms": 0, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "northwind.example.zone", "sha256": "6c47de889d918df168e321cfa534489c06258553e6939d32794287a47729f61c", "media_type": null, "size_bytes": 718}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/dns_zone", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:16.001109Z"}}}', '2026-11-22 00:00:16.000606+00', NULL, 'local', '01a2008d-93f1-7549-969a-6217f5b1db7a', '01a2008d-b28d-7692-bd36-2b4b108f35d7');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-b671-7b7c-aa80-ec5efaa61a8e', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175", "normaliser": "intune_config_profile/1"}, "approved": {"digest": "sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175", "normaliser": "intune_config_profile/1"}}, "submitted": {"target": "demo-intune_config_profile", "target_id": "01a2008d-931b-7c36-bd57-e69b60f9f78a", "duration_ms": 1, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "production-baseline.json", "sha256": "22f5eca9c3f24f4cf595389a350c7709ea80c357a712f1f7fde409d76570faa5", "media_type": null, "size_bytes": 859}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/intune_config_profile", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:17.004329Z"}}}', '2026-11-22 00:00:17.003149+00', NULL, 'local', '01a2008d-91d2-7726-88ce-d2ab2c5309ef', '01a2008d-b672-777b-b73a-8d1cb7fde4b9');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008e-196a-764d-9264-cca7b179693c', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35", "normaliser": "dns_zone/1"}, "approved": {"digest": "sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35", "normaliser": "dns_zone/1"}}, "submitted": {"target": "demo-dns_zone", "target_id": "01a2008d-9516-74ca-894b-ab33ec89c7b7", "duration_ms": 2, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "northwind.example.zone", "sha256": "6c47de889d918df168e321cfa534489c06258553e6939d32794287a47729f61c", "media_type": null, "size_bytes": 718}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/dns_zone", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:42.339482Z"}}}', '2026-11-22 00:00:42.337301+00', NULL, 'local', '01a2008d-93f1-7549-969a-6217f5b1db7a', '01a2008e-196c-7c0c-9592-4b44b15eef77');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-b28c-7e5f-8588-36cf3464b5c2', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821", "normaliser": "tls_server_cert/1"}, "approved": {"digest": "sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821", "normaliser": "tls_server_cert/1"}}, "submitted": {"target": "demo-tls_server_cert", "target_id": "01a2008d-a023-71c2-ae5f-69a65dae4336", "duration_ms": 1, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "www.northwind.example.pem", "sha256": "779b96eea0d303ea9df778450351a7c235b84bebdff0768b75feb9c197e69e5a", "media_type": null, "size_bytes": 761}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/tls_server_cert", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:16.000198Z"}}}', '2026-11-22 00:00:15.999082+00', NULL, 'local', '01a2008d-9ef5-7b16-9d48-95988f55e04c', '01a2008d-b28d-7dcd-91ab-8c089e6c87f7');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-b675-768e-bc1a-9eae9616edc1', 'sha256:9df1df5b1a6f12de20708461d7c0f5ce9de17fa34383c2324556c3c291e9c0df', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:3ef67eee6e4bd4cee99030da41a0a72f611bece1a79ddcb8b9f62d6f5ff9df25", "normaliser": "dsc_configuration/1"}, "approved": {"digest": "sha256:55ff3382b41e36e64480aeb94af00e28cb7106eb801660d8ccdabe8a1b381234", "normaliser": "dsc_configuration/1"}, "observed": {"sha256": "1552d020625945f6c8149af4db7a6bc741f12ea0d30a5b1738bda9f535baad45", "size_bytes": 757}}, "submitted": {"target": "demo-dsc_configuration", "target_id": "01a2008d-96fd-7380-81d0-cd6d9add596e", "duration_ms": 3, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "ensure-bitlocker-enabled.mof", "sha256": "fda6a02025c356adc948eb9b9345e36fa5460013379a2551ad47b6ea52b040b5", "media_type": null, "size_bytes": 714}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/dsc_configuration", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:17.007879Z"}}, "directions": {"weaker": 2}, "differences": [{"path": "/instances/[BitLocker]EnsureBitLockerEnabled/properties/primaryprotector", "what": "property", "change": "changed", "approved": "TpmProtector", "identity": "[BitLocker]EnsureBitLockerEnabled primaryprotector", "observed": "PasswordProtector", "sentence": "property [BitLocker]EnsureBitLockerEnabled primaryprotector changed from “TpmProtector” to “PasswordProtector”", "direction": "weaker"}, {"path": "/instances/[BitLocker]EnsureBitLockerEnabled/properties/tpmprotector", "what": "property", "change": "changed", "approved": true, "identity": "[BitLocker]EnsureBitLockerEnabled tpmprotector", "observed": false, "sentence": "property [BitLocker]EnsureBitLockerEnabled tpmprotector changed from true to false", "direction": "weaker"}], "difference_count": 2}', '2026-11-22 00:00:17.005037+00', NULL, 'local', '01a2008d-95d6-7276-934c-407c3c8b0b85', '01a2008d-b677-72ad-9708-c085001f495a');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-be49-79ef-ba63-79c52213fb89', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869", "normaliser": "helm_values/1"}, "approved": {"digest": "sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869", "normaliser": "helm_values/1"}}, "submitted": {"target": "demo-helm_values", "target_id": "01a2008d-9a89-7b97-81b4-e7568649497b", "duration_ms": 0, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "operator-values.yaml", "sha256": "5ec0c0b5b6b6da1081fe72448ac3e91dfc7c85829314f7b3e4b7363aa9dab0b7", "media_type": null, "size_bytes": 513}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2008d-8fe0-7d12-a453-e4e6069d384f/helm_values", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T00:00:19.010628Z"}}}', '2026-11-22 00:00:19.009999+00', NULL, 'local', '01a2008d-997e-7967-be0a-5c6f26a815d8', '01a2008d-be4a-7c28-8aa0-f41da76d4795');


--
-- Data for Name: verification_results_2026_12; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: verification_results_2027_01; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: verification_results_2027_02; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: verification_results_2027_03; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: verification_spans; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.verification_spans VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9b47-70ab-860c-62308a60da71', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'drift', true, 'jea_role_capability/1 sha256:de3b1f106bb81972a7fbcf567f62be8764a8c5d6fe1efd502bae19da5b04f5b7', 'sha256:740fc87bd77923d67e71efc7432e55068f6186ae998b3d82b9ae017f4f4f9088', '2026-11-22 00:00:10.41325+00', '01a2008d-9cb7-71ca-8bba-807bb16c2989', '01a2008d-9cbb-7ce6-b5df-846944059b12', '2026-11-22 00:00:11.9755+00', '01a2008d-a2d2-7c9d-a84b-c0372c0294dc', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a0e8-7b9e-8a3b-2b137e164834', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'drift', false, 'oci_image/1 sha256:a08ce7982066fc95484a6cf27caf3641853103bad2536ad63de5fd11a1a03a60', 'sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff', '2026-11-22 00:00:11.856275+00', '01a2008d-a257-716f-88ab-9f27549bf3f8', '01a2008d-a25a-7f52-8ac2-4c975073eb43', '2026-11-22 00:00:12.986999+00', '01a2008d-a6c8-7c99-8782-25596d8edd05', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-97c6-7799-8ddf-fb2e590e4c27', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'match', false, 'restconf_config/1 sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '2026-11-22 00:00:09.500708+00', '01a2008d-9922-79ea-8d86-1ecb17915dfb', '01a2008d-9924-7650-a61d-5dda148bc89e', '2026-11-22 00:00:12.99413+00', '01a2008d-a6dd-7c8a-a4b5-4857e934c58a', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9d18-7feb-b351-11d22259198b', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'match', false, 'entra_conditional_access/1 sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '2026-11-22 00:00:10.888007+00', '01a2008d-9e8c-7b92-b882-70be45ab5e82', '01a2008d-9e8d-7b0b-9c72-4da6542c26a4', '2026-11-22 00:00:14.994045+00', '01a2008d-ae9a-7e39-a823-e1b4c1c9fc07', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-9ef5-7b16-9d48-95988f55e04c', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'match', false, 'tls_server_cert/1 sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '2026-11-22 00:00:11.389062+00', '01a2008d-a084-7025-80f0-39d4a39e53ff', '01a2008d-a085-7ecb-8c84-e9d99ca69a0a', '2026-11-22 00:00:15.999082+00', '01a2008d-b28c-7e5f-8588-36cf3464b5c2', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-91d2-7726-88ce-d2ab2c5309ef', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'match', false, 'intune_config_profile/1 sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '2026-11-22 00:00:08.056373+00', '01a2008d-9382-788e-b8ca-6029240fab94', '01a2008d-9386-70fe-bbfc-78e39e48f351', '2026-11-22 00:00:17.003149+00', '01a2008d-b671-7b7c-aa80-ec5efaa61a8e', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-95d6-7276-934c-407c3c8b0b85', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'drift', true, 'dsc_configuration/1 sha256:3ef67eee6e4bd4cee99030da41a0a72f611bece1a79ddcb8b9f62d6f5ff9df25', 'sha256:9df1df5b1a6f12de20708461d7c0f5ce9de17fa34383c2324556c3c291e9c0df', '2026-11-22 00:00:09.048591+00', '01a2008d-9762-7ae4-83b2-1fa0adca9338', '01a2008d-9767-7780-80d9-3dbc7b83684a', '2026-11-22 00:00:17.005037+00', '01a2008d-b675-768e-bc1a-9eae9616edc1', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-997e-7967-be0a-5c6f26a815d8', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'match', false, 'helm_values/1 sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '2026-11-22 00:00:09.945639+00', '01a2008d-9ae2-795b-b330-009e358d0720', '01a2008d-9ae3-75e5-b4bb-5c7dc05e75c6', '2026-11-22 00:00:19.009999+00', '01a2008d-be49-79ef-ba63-79c52213fb89', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-93f1-7549-969a-6217f5b1db7a', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'match', false, 'dns_zone/1 sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '2026-11-22 00:00:08.554587+00', '01a2008d-9573-700b-b52e-f71566bb5cfd', '01a2008d-9574-73eb-bc74-548fc0972e1e', '2026-11-22 00:00:42.337301+00', '01a2008e-196a-764d-9264-cca7b179693c', 3, true);


--
-- Data for Name: verifiers; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.verifiers VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008e-18a6-74d0-bb7a-693485941133', 'auditor', 'did:key:z6MkfyA6Yhn4X62cLTHPZPyuP7FJzyvJXwEFuPJFpHV41woG', 'external', 'administrator', '2026-11-22 00:00:42.150579+00', NULL, NULL, '01a2008e-18a6-760e-bf7b-8f1d0f46b425', NULL, '[]', NULL);


--
-- Data for Name: baseline_profiles; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.baseline_profiles VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a5fc-78b7-b684-f80595993be2', 'golden', 1, '{"ignore": [], "exclude": [], "include": [], "subject_types": []}', 'administrator', '2026-11-22 00:00:12.796426+00', '2026-11-22 00:00:12.796426+00', NULL, '01a2008d-a5fe-74f4-9d5d-fb499d8e7f7f');


--
-- Data for Name: baseline_snapshot_items; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.baseline_snapshot_items VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a6f9-73ed-a70a-afc98d54f8cc', 'entra_conditional_access', 'Require compliant device', 'sha256:a69329ccd60cd8fb99929e38490dbee1686d8417e3761790b9d7b098c62f4ee5', '{"name": "Require compliant device", "path": "require-compliant-device.json", "title": "Require compliant device", "parser": "entra_conditional_access/1", "evidence": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T00:00:12.990856Z", "observed_operation_run_id": "01a2008d-a6b2-7572-8e1b-6eeba8994a3e"}, "meta_hash": "sha256:bd1b44b5043838a9e838d9fdbe1ebf7727483b43a3dbc6d4f08bece8b5e1b3d6", "normaliser": "entra_conditional_access/1 tenant-neutral", "neutralised": {}, "secret_count": 0}', '{"content": {"state": "enabled", "conditions": {"users": {"excludeUsers": [], "includeUsers": [], "includeGroups": ["tenant 1"]}, "applications": {"excludeApplications": [], "includeApplications": ["All"]}, "clientAppTypes": ["all"]}, "@odata.type": "#microsoft.graph.conditionalAccessPolicy", "displayName": "Require compliant device", "grantControls": {"operator": "OR", "builtInControls": ["compliantDevice"]}, "sessionControls": null}, "details": {}}');
INSERT INTO drift.baseline_snapshot_items VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a6f9-73ed-a70a-afc98d54f8cc', 'intune_config_profile', 'Production Baseline | windows10GeneralConfiguration | ', 'sha256:0148c02744d21ee5f6900966f82172f1f19f0a15d197931e6243f5c763c5afed', '{"name": "Production Baseline | windows10GeneralConfiguration | ", "path": "production-baseline.json", "title": "Production Baseline", "parser": "intune_config_profile/1", "evidence": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T00:00:12.990856Z", "observed_operation_run_id": "01a2008d-a6b2-7572-8e1b-6eeba8994a3e"}, "meta_hash": "sha256:cfa8b6e3d9a520ec0941c53656cd3482e02f354a844b03f2a680180c1cff3ba5", "normaliser": "intune_config_profile/1 tenant-neutral", "neutralised": {"names": 1}, "secret_count": 0}', '{"content": {"version": 1, "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "assignments": [{"intent": "apply", "target": {"groupId": "tenant 1", "@odata.type": "#microsoft.graph.groupAssignmentTarget"}}], "description": "Encryption, antivirus and sign-in rules for every production workstation of {tenant}.", "displayName": "Production Baseline", "roleScopeTagIds": ["0"], "passwordRequired": true, "defenderScanDownloads": true, "passwordMinimumLength": 12, "bitLockerEncryptDevice": true, "smartScreenEnableInShell": true, "defenderRequireCloudProtection": true, "storageRequireDeviceEncryption": true, "passwordMinimumCharacterSetCount": 3, "defenderRequireRealTimeMonitoring": true, "passwordMinutesOfInactivityBeforeScreenTimeout": 10}, "details": {}}');
INSERT INTO drift.baseline_snapshot_items VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-d61e-7360-96e1-50ede39ea126', 'entra_conditional_access', 'Require compliant device', 'sha256:e54141c7254c9efba55d9fd915c2cf7b35b0be95d0faa446d9f6b3dd712f5478', '{"name": "Require compliant device", "path": "require-compliant-device.json", "title": "Require compliant device", "parser": "entra_conditional_access/1", "evidence": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T00:00:25.096870Z", "observed_operation_run_id": "01a2008d-d604-7c76-8b67-e5eeef12e8c3"}, "meta_hash": "sha256:c6eb1d7f3386f38e9c6e7dce98be6f79b9427f2f00473de4a52bae078d63afe6", "normaliser": "entra_conditional_access/1 tenant-neutral", "neutralised": {}, "secret_count": 0}', '{"content": {"state": "disabled", "conditions": {"users": {"excludeUsers": [], "includeUsers": [], "includeGroups": ["tenant 1"]}, "applications": {"excludeApplications": [], "includeApplications": ["All"]}, "clientAppTypes": ["all"]}, "@odata.type": "#microsoft.graph.conditionalAccessPolicy", "displayName": "Require compliant device", "grantControls": {"operator": "OR", "builtInControls": ["compliantDevice"]}, "sessionControls": null}, "details": {}}');
INSERT INTO drift.baseline_snapshot_items VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-d61e-7360-96e1-50ede39ea126', 'intune_config_profile', 'Production Baseline | windows10GeneralConfiguration | ', 'sha256:0148c02744d21ee5f6900966f82172f1f19f0a15d197931e6243f5c763c5afed', '{"name": "Production Baseline | windows10GeneralConfiguration | ", "path": "production-baseline.json", "title": "Production Baseline", "parser": "intune_config_profile/1", "evidence": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T00:00:25.096870Z", "observed_operation_run_id": "01a2008d-d604-7c76-8b67-e5eeef12e8c3"}, "meta_hash": "sha256:cfa8b6e3d9a520ec0941c53656cd3482e02f354a844b03f2a680180c1cff3ba5", "normaliser": "intune_config_profile/1 tenant-neutral", "neutralised": {"names": 1}, "secret_count": 0}', '{"content": {"version": 1, "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "assignments": [{"intent": "apply", "target": {"groupId": "tenant 1", "@odata.type": "#microsoft.graph.groupAssignmentTarget"}}], "description": "Encryption, antivirus and sign-in rules for every production workstation of {tenant}.", "displayName": "Production Baseline", "roleScopeTagIds": ["0"], "passwordRequired": true, "defenderScanDownloads": true, "passwordMinimumLength": 12, "bitLockerEncryptDevice": true, "smartScreenEnableInShell": true, "defenderRequireCloudProtection": true, "storageRequireDeviceEncryption": true, "passwordMinimumCharacterSetCount": 3, "defenderRequireRealTimeMonitoring": true, "passwordMinutesOfInactivityBeforeScreenTimeout": 10}, "details": {}}');


--
-- Data for Name: baseline_snapshots; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.baseline_snapshots VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a6f9-73ed-a70a-afc98d54f8cc', '01a2008d-a5fc-78b7-b684-f80595993be2', 1, '2026-11-22 00:00:13.0396+00', 'administrator', '01a2008d-a6d9-78dc-8c7a-9fa9109455f8', 2, 'sha256:f9702dd0d67eef5364aeaae0ad6ebcd5a6b5fcc9ce104bbef29757f057c22aa9', '{"intune_config_profile": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T00:00:12.990856Z", "observed_operation_run_id": "01a2008d-a6b2-7572-8e1b-6eeba8994a3e"}, "entra_conditional_access": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T00:00:12.990856Z", "observed_operation_run_id": "01a2008d-a6b2-7572-8e1b-6eeba8994a3e"}}', '[]', '01a2008d-a6fe-79eb-8392-458ff09ca1b7');
INSERT INTO drift.baseline_snapshots VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-d61e-7360-96e1-50ede39ea126', '01a2008d-a5fc-78b7-b684-f80595993be2', 1, '2026-11-22 00:00:25.113811+00', 'administrator', '01a2008d-d610-7472-b385-bbf20be93e97', 2, 'sha256:03225746d9055ce8dddf0d057c37dd4a9bbb1f7d7582978f8998b9c7e0fc6120', '{"intune_config_profile": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T00:00:25.096870Z", "observed_operation_run_id": "01a2008d-d604-7c76-8b67-e5eeef12e8c3"}, "entra_conditional_access": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T00:00:25.096870Z", "observed_operation_run_id": "01a2008d-d604-7c76-8b67-e5eeef12e8c3"}}', '[]', '01a2008d-d621-75b9-a270-466f33b744f5');


--
-- Data for Name: baseline_tenant_assignments; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--



--
-- Data for Name: findings; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.findings VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a96f-7b9f-9a3d-6cdea3b06056', '01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a5fc-78b7-b684-f80595993be2', '01a2008d-a6f9-73ed-a70a-afc98d54f8cc', '01a2008d-d877-7790-912c-0c9413e132c9', 'entra_conditional_access', 'Require compliant device', 'Require compliant device', 'sha256:236d3da952e876b779216d115f144aad759c31fc7a0e0dcf009103964d48a816', 'high', 'weaker', '{"current": {"hash": "sha256:e54141c7254c9efba55d9fd915c2cf7b35b0be95d0faa446d9f6b3dd712f5478", "provenance": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T00:00:13.638412Z", "observed_operation_run_id": "01a2008d-a940-7066-995e-af36e7770112"}}, "baseline": {"hash": "sha256:a69329ccd60cd8fb99929e38490dbee1686d8417e3761790b9d7b098c62f4ee5", "provenance": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T00:00:12.990856Z", "observed_operation_run_id": "01a2008d-a6b2-7572-8e1b-6eeba8994a3e"}}, "change_type": "updated"}', '{"count": 1, "changes": [{"path": "/state", "what": "state", "after": "disabled", "before": "enabled", "change": "changed", "identity": "", "sentence": "state changed from “enabled” to “disabled”", "direction": "weaker"}], "ignored": 0}', 'resolved', 'muniment', 'it differs otherwise now', '2026-11-22 00:00:25.737276+00', NULL, NULL, NULL, '2026-11-22 00:00:13.677305+00', '2026-11-22 00:00:13.677305+00', '2026-11-22 00:00:25.737276+00', 0, '01a2008d-d88b-7943-b30b-c2572d2bd996', 'content');
INSERT INTO drift.findings VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-d88a-7a9d-bcba-82037da37733', '01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a5fc-78b7-b684-f80595993be2', '01a2008d-d61e-7360-96e1-50ede39ea126', '01a2008d-dae4-7605-84ef-6d0ff497a4e5', 'entra_conditional_access', 'Require compliant device', 'Require compliant device', 'sha256:e71d84403071ec994d1dcdbcecd3e033903afb0129d255adc661a53919a99fee', 'low', 'stronger', '{"current": {"hash": "sha256:a69329ccd60cd8fb99929e38490dbee1686d8417e3761790b9d7b098c62f4ee5", "provenance": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T00:00:25.708739Z", "observed_operation_run_id": "01a2008d-d867-7cce-ba79-cb2907cbf27d"}}, "baseline": {"hash": "sha256:e54141c7254c9efba55d9fd915c2cf7b35b0be95d0faa446d9f6b3dd712f5478", "provenance": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T00:00:25.096870Z", "observed_operation_run_id": "01a2008d-d604-7c76-8b67-e5eeef12e8c3"}}, "change_type": "updated"}', '{"count": 1, "changes": [{"path": "/state", "what": "state", "after": "enabled", "before": "disabled", "change": "changed", "identity": "", "sentence": "state changed from “disabled” to “enabled”", "direction": "stronger"}], "ignored": 0}', 'resolved', 'muniment', 'it stands as in the baseline', '2026-11-22 00:00:26.356893+00', NULL, NULL, NULL, '2026-11-22 00:00:13.677305+00', '2026-11-22 00:00:25.737276+00', '2026-11-22 00:00:26.356893+00', 0, '01a2008d-daf7-7ad0-aa33-f8b4a5d545c0', 'content');


--
-- Data for Name: heartbeats; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.heartbeats VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a6b2-7572-8e1b-6eeba8994a3e', 'import', '2026-11-22 00:00:12.990856+00', '{entra_conditional_access,intune_config_profile}', '{}', 2, '[]');
INSERT INTO drift.heartbeats VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a940-7066-995e-af36e7770112', 'import', '2026-11-22 00:00:13.638412+00', '{entra_conditional_access,intune_config_profile}', '{intune_config_profile}', 2, '[]');
INSERT INTO drift.heartbeats VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-d604-7c76-8b67-e5eeef12e8c3', 'import', '2026-11-22 00:00:25.09687+00', '{entra_conditional_access,intune_config_profile}', '{entra_conditional_access,intune_config_profile}', 2, '[]');
INSERT INTO drift.heartbeats VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-d867-7cce-ba79-cb2907cbf27d', 'import', '2026-11-22 00:00:25.708739+00', '{entra_conditional_access,intune_config_profile}', '{intune_config_profile}', 2, '[]');
INSERT INTO drift.heartbeats VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-dad3-714d-b500-e9103945f295', 'import', '2026-11-22 00:00:26.329818+00', '{}', '{}', 2, '[{"path": "bad.json", "reason": "it is no JSON: “:” cannot stand here", "remedy": "correct the JSON at line 1, column 1", "subject_type": null}]');
INSERT INTO drift.heartbeats VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-dd34-7068-9382-b46286175b14', 'other', '2026-11-22 00:00:26.938533+00', '{entra_conditional_access,intune_config_profile}', '{}', 2, '[]');


--
-- Data for Name: inventory_items; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--



--
-- Data for Name: listings; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.listings VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'import', 'entra_conditional_access', 'policy_version', '2026-11-22 00:00:26.329818+00', '2026-11-22 00:00:25.708739+00', '01a2008d-d867-7cce-ba79-cb2907cbf27d', '2026-11-22 00:00:25.09687+00', '01a2008d-d604-7c76-8b67-e5eeef12e8c3', '[{"path": "bad.json", "reason": "it is no JSON: “:” cannot stand here", "remedy": "correct the JSON at line 1, column 1", "subject_type": null}]');
INSERT INTO drift.listings VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'import', 'intune_config_profile', 'policy_version', '2026-11-22 00:00:26.329818+00', '2026-11-22 00:00:25.708739+00', '01a2008d-d867-7cce-ba79-cb2907cbf27d', '2026-11-22 00:00:25.708739+00', '01a2008d-d867-7cce-ba79-cb2907cbf27d', '[{"path": "bad.json", "reason": "it is no JSON: “:” cannot stand here", "remedy": "correct the JSON at line 1, column 1", "subject_type": null}]');
INSERT INTO drift.listings VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'other', 'entra_conditional_access', 'policy_version', '2026-11-22 00:00:26.938533+00', '2026-11-22 00:00:26.938533+00', '01a2008d-dd34-7068-9382-b46286175b14', NULL, NULL, '[]');
INSERT INTO drift.listings VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'other', 'intune_config_profile', 'policy_version', '2026-11-22 00:00:26.938533+00', '2026-11-22 00:00:26.938533+00', '01a2008d-dd34-7068-9382-b46286175b14', NULL, NULL, '[]');


--
-- Data for Name: neutral_forms; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.neutral_forms VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a6c1-7d38-9f79-090a6b043a36', 'entra_conditional_access/1 ae41cd2686eae820', 'Require compliant device', 'sha256:a69329ccd60cd8fb99929e38490dbee1686d8417e3761790b9d7b098c62f4ee5', 'sha256:bd1b44b5043838a9e838d9fdbe1ebf7727483b43a3dbc6d4f08bece8b5e1b3d6');
INSERT INTO drift.neutral_forms VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a6c1-7b42-bae2-8727028d7566', 'intune_config_profile/1 ae41cd2686eae820', 'Production Baseline | windows10GeneralConfiguration | ', 'sha256:0148c02744d21ee5f6900966f82172f1f19f0a15d197931e6243f5c763c5afed', 'sha256:cfa8b6e3d9a520ec0941c53656cd3482e02f354a844b03f2a680180c1cff3ba5');
INSERT INTO drift.neutral_forms VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a948-78f9-8a14-2433c1d9fa2d', 'entra_conditional_access/1 ae41cd2686eae820', 'Require compliant device', 'sha256:e54141c7254c9efba55d9fd915c2cf7b35b0be95d0faa446d9f6b3dd712f5478', 'sha256:c6eb1d7f3386f38e9c6e7dce98be6f79b9427f2f00473de4a52bae078d63afe6');


--
-- Data for Name: operation_runs; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.operation_runs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a6b2-7572-8e1b-6eeba8994a3e', 'import', 'succeeded', NULL, NULL, NULL, '{"gaps": 0, "gone": 0, "subjects_seen": 2, "versions_added": 2}', '{"import": {"gaps": [], "source": "policy_version", "collection": "import", "complete_types": ["entra_conditional_access", "intune_config_profile"], "unchanged_types": []}}', NULL, 'administrator', '2026-11-22 00:00:12.990856+00', '2026-11-22 00:00:12.990856+00', '2026-11-22 00:00:12.990856+00');
INSERT INTO drift.operation_runs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-dd34-7068-9382-b46286175b14', 'import', 'succeeded', NULL, NULL, NULL, '{"gaps": 0, "gone": 0, "subjects_seen": 2, "versions_added": 0}', '{"import": {"gaps": [], "source": "policy_version", "collection": "other", "complete_types": ["entra_conditional_access", "intune_config_profile"], "unchanged_types": []}}', NULL, 'administrator', '2026-11-22 00:00:26.938533+00', '2026-11-22 00:00:26.938533+00', '2026-11-22 00:00:26.938533+00');
INSERT INTO drift.operation_runs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a6d9-78dc-8c7a-9fa9109455f8', 'capture', 'succeeded', '01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a5fc-78b7-b684-f80595993be2', '01a2008d-a6f9-73ed-a70a-afc98d54f8cc', '{"gaps": 0, "items": 2, "excluded": 0, "subjects_total": 2}', '{"baseline_capture": {"gaps": [], "items_root": "sha256:f9702dd0d67eef5364aeaae0ad6ebcd5a6b5fcc9ce104bbef29757f057c22aa9", "captured_at": "2026-11-22T00:00:13.039600Z"}}', NULL, 'administrator', '2026-11-22 00:00:13.017467+00', '2026-11-22 00:00:13.032028+00', '2026-11-22 00:00:13.050086+00');
INSERT INTO drift.operation_runs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a940-7066-995e-af36e7770112', 'import', 'succeeded', NULL, NULL, NULL, '{"gaps": 0, "gone": 0, "subjects_seen": 2, "versions_added": 1}', '{"import": {"gaps": [], "source": "policy_version", "collection": "import", "complete_types": ["entra_conditional_access", "intune_config_profile"], "unchanged_types": ["intune_config_profile"]}}', NULL, 'administrator', '2026-11-22 00:00:13.638412+00', '2026-11-22 00:00:13.638412+00', '2026-11-22 00:00:13.638412+00');
INSERT INTO drift.operation_runs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-dae4-7605-84ef-6d0ff497a4e5', 'compare', 'partially_succeeded', '01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a5fc-78b7-b684-f80595993be2', '01a2008d-d61e-7360-96e1-50ede39ea126', '{"gaps": 1, "created": 0, "deleted": 0, "ignored": 0, "renamed": 0, "updated": 0, "excluded": 0, "ambiguous": 0, "unchanged": 2, "missing_both": 1, "findings_open": 0, "resolved_meta": 0, "resolved_total": 2, "subjects_total": 3, "findings_opened": 0, "missing_current": 0, "missing_baseline": 0, "resolved_content": 2, "findings_reopened": 0, "findings_resolved": 1}', '{"baseline_compare": {"since": "2026-11-22T00:00:25.113811Z", "renamed": [], "coverage": {"resolved_meta": 0, "resolved_total": 2, "subjects_total": 3, "resolved_content": 2}, "ambiguous": [], "unreadable": [{"path": "bad.json", "reason": "it is no JSON: “:” cannot stand here", "remedy": "correct the JSON at line 1, column 1", "subject_type": null}], "evidence_gaps": {"missing_both": 1, "missing_current": 0, "missing_baseline": 0}}}', NULL, 'administrator', '2026-11-22 00:00:26.340922+00', '2026-11-22 00:00:26.348624+00', '2026-11-22 00:00:26.356893+00');
INSERT INTO drift.operation_runs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a953-79e5-a665-ec2a02159f97', 'compare', 'succeeded', '01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a5fc-78b7-b684-f80595993be2', '01a2008d-a6f9-73ed-a70a-afc98d54f8cc', '{"gaps": 0, "created": 0, "deleted": 0, "ignored": 0, "renamed": 0, "updated": 1, "excluded": 0, "ambiguous": 0, "unchanged": 1, "missing_both": 0, "findings_open": 1, "resolved_meta": 0, "resolved_total": 2, "subjects_total": 2, "findings_opened": 1, "missing_current": 0, "missing_baseline": 0, "resolved_content": 2, "findings_reopened": 0, "findings_resolved": 0}', '{"baseline_compare": {"since": "2026-11-22T00:00:13.039600Z", "renamed": [], "coverage": {"resolved_meta": 0, "resolved_total": 2, "subjects_total": 2, "resolved_content": 2}, "ambiguous": [], "unreadable": [], "evidence_gaps": {"missing_both": 0, "missing_current": 0, "missing_baseline": 0}}}', NULL, 'administrator', '2026-11-22 00:00:13.651072+00', '2026-11-22 00:00:13.660027+00', '2026-11-22 00:00:13.677305+00');
INSERT INTO drift.operation_runs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-d604-7c76-8b67-e5eeef12e8c3', 'import', 'succeeded', NULL, NULL, NULL, '{"gaps": 0, "gone": 0, "subjects_seen": 2, "versions_added": 0}', '{"import": {"gaps": [], "source": "policy_version", "collection": "import", "complete_types": ["entra_conditional_access", "intune_config_profile"], "unchanged_types": ["entra_conditional_access", "intune_config_profile"]}}', NULL, 'administrator', '2026-11-22 00:00:25.09687+00', '2026-11-22 00:00:25.09687+00', '2026-11-22 00:00:25.09687+00');
INSERT INTO drift.operation_runs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-d610-7472-b385-bbf20be93e97', 'capture', 'succeeded', '01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a5fc-78b7-b684-f80595993be2', '01a2008d-d61e-7360-96e1-50ede39ea126', '{"gaps": 0, "items": 2, "excluded": 0, "subjects_total": 2}', '{"baseline_capture": {"gaps": [], "items_root": "sha256:03225746d9055ce8dddf0d057c37dd4a9bbb1f7d7582978f8998b9c7e0fc6120", "captured_at": "2026-11-22T00:00:25.113811Z"}}', NULL, 'administrator', '2026-11-22 00:00:25.104262+00', '2026-11-22 00:00:25.110384+00', '2026-11-22 00:00:25.119024+00');
INSERT INTO drift.operation_runs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-d867-7cce-ba79-cb2907cbf27d', 'import', 'succeeded', NULL, NULL, NULL, '{"gaps": 0, "gone": 0, "subjects_seen": 2, "versions_added": 0}', '{"import": {"gaps": [], "source": "policy_version", "collection": "import", "complete_types": ["entra_conditional_access", "intune_config_profile"], "unchanged_types": ["intune_config_profile"]}}', NULL, 'administrator', '2026-11-22 00:00:25.708739+00', '2026-11-22 00:00:25.708739+00', '2026-11-22 00:00:25.708739+00');
INSERT INTO drift.operation_runs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-d877-7790-912c-0c9413e132c9', 'compare', 'succeeded', '01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a5fc-78b7-b684-f80595993be2', '01a2008d-d61e-7360-96e1-50ede39ea126', '{"gaps": 0, "created": 0, "deleted": 0, "ignored": 0, "renamed": 0, "updated": 1, "excluded": 0, "ambiguous": 0, "unchanged": 1, "missing_both": 0, "findings_open": 1, "resolved_meta": 0, "resolved_total": 2, "subjects_total": 2, "findings_opened": 1, "missing_current": 0, "missing_baseline": 0, "resolved_content": 2, "findings_reopened": 0, "findings_resolved": 1}', '{"baseline_compare": {"since": "2026-11-22T00:00:25.113811Z", "renamed": [], "coverage": {"resolved_meta": 0, "resolved_total": 2, "subjects_total": 2, "resolved_content": 2}, "ambiguous": [], "unreadable": [], "evidence_gaps": {"missing_both": 0, "missing_current": 0, "missing_baseline": 0}}}', NULL, 'administrator', '2026-11-22 00:00:25.71996+00', '2026-11-22 00:00:25.72749+00', '2026-11-22 00:00:25.737276+00');
INSERT INTO drift.operation_runs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-dad3-714d-b500-e9103945f295', 'import', 'partially_succeeded', NULL, NULL, NULL, '{"gaps": 1, "gone": 0, "subjects_seen": 2, "versions_added": 0}', '{"import": {"gaps": [{"path": "bad.json", "reason": "it is no JSON: “:” cannot stand here", "remedy": "correct the JSON at line 1, column 1", "subject_type": null}], "source": "policy_version", "collection": "import", "complete_types": [], "unchanged_types": []}}', NULL, 'administrator', '2026-11-22 00:00:26.329818+00', '2026-11-22 00:00:26.329818+00', '2026-11-22 00:00:26.329818+00');


--
-- Data for Name: policy_states; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.policy_states VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'import', 'entra_conditional_access', 'Require compliant device', '01a2008d-a948-78f9-8a14-2433c1d9fa2d', NULL, 'require-compliant-device.json', '2026-11-22 00:00:26.329818+00', '01a2008d-dad3-714d-b500-e9103945f295', NULL, NULL);
INSERT INTO drift.policy_states VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'import', 'intune_config_profile', 'Production Baseline | windows10GeneralConfiguration | ', '01a2008d-a6c1-7b42-bae2-8727028d7566', NULL, 'production-baseline.json', '2026-11-22 00:00:26.329818+00', '01a2008d-dad3-714d-b500-e9103945f295', NULL, NULL);
INSERT INTO drift.policy_states VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'other', 'entra_conditional_access', 'Require compliant device', '01a2008d-a6c1-7d38-9f79-090a6b043a36', NULL, 'require-compliant-device.json', '2026-11-22 00:00:26.938533+00', '01a2008d-dd34-7068-9382-b46286175b14', NULL, NULL);
INSERT INTO drift.policy_states VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'other', 'intune_config_profile', 'Production Baseline | windows10GeneralConfiguration | ', '01a2008d-a6c1-7b42-bae2-8727028d7566', NULL, 'production-baseline.json', '2026-11-22 00:00:26.938533+00', '01a2008d-dd34-7068-9382-b46286175b14', NULL, NULL);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.policy_versions VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a6c1-7d38-9f79-090a6b043a36', 'entra_conditional_access', 'sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5', 'entra_conditional_access/1', 'entra_conditional_access/1', '{"content": {"state": "enabled", "conditions": {"users": {"excludeUsers": [], "includeUsers": [], "includeGroups": ["2b9e6c14-8f07-4d3a-b5c1-90e7a4d2f861"]}, "applications": {"excludeApplications": [], "includeApplications": ["All"]}, "clientAppTypes": ["all"]}, "@odata.type": "#microsoft.graph.conditionalAccessPolicy", "displayName": "Require compliant device", "grantControls": {"operator": "OR", "builtInControls": ["compliantDevice"]}, "sessionControls": null}, "details": {}}', 'Require compliant device', 0, NULL, '2026-11-22 00:00:12.990856+00', '01a2008d-a6b2-7572-8e1b-6eeba8994a3e');
INSERT INTO drift.policy_versions VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a6c1-7b42-bae2-8727028d7566', 'intune_config_profile', 'sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175', 'intune_config_profile/1', 'intune_config_profile/1', '{"content": {"version": 1, "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "assignments": [{"intent": "apply", "target": {"groupId": "7c1f4a52-0d3e-4b86-9a75-2e6d8b40c913", "@odata.type": "#microsoft.graph.groupAssignmentTarget"}}], "description": "Encryption, antivirus and sign-in rules for every production workstation of Northwind.", "displayName": "Production Baseline", "roleScopeTagIds": ["0"], "passwordRequired": true, "defenderScanDownloads": true, "passwordMinimumLength": 12, "bitLockerEncryptDevice": true, "smartScreenEnableInShell": true, "defenderRequireCloudProtection": true, "storageRequireDeviceEncryption": true, "passwordMinimumCharacterSetCount": 3, "defenderRequireRealTimeMonitoring": true, "passwordMinutesOfInactivityBeforeScreenTimeout": 10}, "details": {}}', 'Production Baseline', 0, NULL, '2026-11-22 00:00:12.990856+00', '01a2008d-a6b2-7572-8e1b-6eeba8994a3e');
INSERT INTO drift.policy_versions VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a948-78f9-8a14-2433c1d9fa2d', 'entra_conditional_access', 'sha256:a5fe7b17e30fd8dc03546716a4a840ee53aee0d8f7b2c3f06194ee0ad7d9b2a8', 'entra_conditional_access/1', 'entra_conditional_access/1', '{"content": {"state": "disabled", "conditions": {"users": {"excludeUsers": [], "includeUsers": [], "includeGroups": ["2b9e6c14-8f07-4d3a-b5c1-90e7a4d2f861"]}, "applications": {"excludeApplications": [], "includeApplications": ["All"]}, "clientAppTypes": ["all"]}, "@odata.type": "#microsoft.graph.conditionalAccessPolicy", "displayName": "Require compliant device", "grantControls": {"operator": "OR", "builtInControls": ["compliantDevice"]}, "sessionControls": null}, "details": {}}', 'Require compliant device', 0, NULL, '2026-11-22 00:00:13.638412+00', '01a2008d-a940-7066-995e-af36e7770112');


--
-- Data for Name: tenant_names; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.tenant_names VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '{Northwind}', '{northwind.example}', NULL, '{}', 'administrator', '2026-11-22 00:00:12.881182+00', '01a2008d-a652-7e0a-8cd5-98db76b8c9d4');


--
-- Data for Name: jobs; Type: TABLE DATA; Schema: jobs; Owner: muniment_owner
--

INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a2008d-8f45-7a70-8f19-670ab7ed8045', 'installation.delete-finished-jobs', '{}', 'installation.delete-finished-jobs', 3, 'completed', '2026-11-22 00:00:00+00', 1, 10, 1, NULL, '2026-11-22 00:00:06.982148+00', NULL, NULL, 0, NULL, NULL, NULL, NULL, '2026-11-22 00:00:06.981248+00', '2026-11-22 00:00:07.014446+00');
INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a2008d-8f5a-7407-8a0f-6552b53ea087', 'installation.checkpoints', '{}', 'installation.checkpoints', 3, 'completed', '2026-11-22 00:00:00+00', 1, 10, 1, NULL, '2026-11-22 00:00:07.006834+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 00:00:07.002279+00', '2026-11-22 00:00:07.031959+00');
INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a2008d-8f2f-780b-9b9c-32fb470516f1', 'installation.partitions', '{}', 'installation.partitions', 0, 'completed', '2026-11-22 00:00:00+00', 1, 10, 1, NULL, '2026-11-22 00:00:06.982148+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 00:00:06.959114+00', '2026-11-22 00:00:07.053903+00');
INSERT INTO jobs.jobs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a955-7c55-9108-eb3473e6843d', 'drift.run', '{"type": "compare", "operation_run_id": "01a2008d-a953-79e5-a665-ec2a02159f97"}', '01a2008d-a953-79e5-a665-ec2a02159f97', 1, 'completed', '2026-11-22 00:00:13.653733+00', 1, 5, 1, NULL, '2026-11-22 00:00:13.655874+00', NULL, NULL, 0, 1, 'differences', NULL, NULL, '2026-11-22 00:00:13.653733+00', '2026-11-22 00:00:13.680901+00');
INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a2008d-8f61-7e9b-8be8-d2a6e272e8b0', 'installation.retention', '{}', 'installation.retention', 3, 'completed', '2026-11-21 04:00:00+00', 1, 10, 1, NULL, '2026-11-22 00:00:07.006834+00', NULL, NULL, 0, NULL, 'verification_results_2026_09 was detached', NULL, NULL, '2026-11-22 00:00:07.009913+00', '2026-11-22 00:00:07.086104+00');
INSERT INTO jobs.jobs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a2bf-78b2-8a52-837b15c7780d', 'target.look', '{"target_id": "01a2008d-9c59-7734-85ff-200b1fbfd452"}', '01a2008d-9c59-7734-85ff-200b1fbfd452', 2, 'completed', '2026-11-22 00:00:11.967821+00', 1, 3, 1, NULL, '2026-11-22 00:00:11.969822+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 00:00:11.967821+00', '2026-11-22 00:00:11.993411+00');
INSERT INTO jobs.jobs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a6ae-7fa5-8cf5-f7e3468830b1', 'target.look', '{"target_id": "01a2008d-a200-7a6f-9b7d-076b2f92e5b2"}', '01a2008d-a200-7a6f-9b7d-076b2f92e5b2', 2, 'completed', '2026-11-22 00:00:12.974727+00', 1, 3, 1, NULL, '2026-11-22 00:00:12.977496+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 00:00:12.974727+00', '2026-11-22 00:00:13.019088+00');
INSERT INTO jobs.jobs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a6ae-7336-b8e2-c231cda58469', 'target.look', '{"target_id": "01a2008d-98cd-7bc0-8988-49e9ef97a163"}', '01a2008d-98cd-7bc0-8988-49e9ef97a163', 2, 'completed', '2026-11-22 00:00:12.974727+00', 1, 3, 1, NULL, '2026-11-22 00:00:12.977496+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 00:00:12.974727+00', '2026-11-22 00:00:13.035828+00');
INSERT INTO jobs.jobs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-a6e1-72f1-8726-72f9c1cb227f', 'drift.run', '{"type": "capture", "operation_run_id": "01a2008d-a6d9-78dc-8c7a-9fa9109455f8"}', '01a2008d-a6d9-78dc-8c7a-9fa9109455f8', 1, 'completed', '2026-11-22 00:00:13.025891+00', 1, 5, 1, NULL, '2026-11-22 00:00:13.027797+00', NULL, NULL, 0, 2, 'items', NULL, NULL, '2026-11-22 00:00:13.025891+00', '2026-11-22 00:00:13.053375+00');
INSERT INTO jobs.jobs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-ae8a-7cf3-b8cb-7def26053f0c', 'target.look', '{"target_id": "01a2008d-9e34-7635-8130-6ad21f7f38c7"}', '01a2008d-9e34-7635-8130-6ad21f7f38c7', 2, 'completed', '2026-11-22 00:00:14.986231+00', 1, 3, 1, NULL, '2026-11-22 00:00:14.988607+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 00:00:14.986231+00', '2026-11-22 00:00:15.008094+00');
INSERT INTO jobs.jobs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-b279-720c-8f33-fdc4ef2124f3', 'target.look', '{"target_id": "01a2008d-a023-71c2-ae5f-69a65dae4336"}', '01a2008d-a023-71c2-ae5f-69a65dae4336', 2, 'completed', '2026-11-22 00:00:15.993719+00', 1, 3, 1, NULL, '2026-11-22 00:00:15.995391+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 00:00:15.993719+00', '2026-11-22 00:00:16.017489+00');
INSERT INTO jobs.jobs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-b279-7a18-90ed-1daec13cb4ab', 'target.look', '{"target_id": "01a2008d-9516-74ca-894b-ab33ec89c7b7"}', '01a2008d-9516-74ca-894b-ab33ec89c7b7', 2, 'completed', '2026-11-22 00:00:15.993719+00', 1, 3, 1, NULL, '2026-11-22 00:00:15.995391+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 00:00:15.993719+00', '2026-11-22 00:00:16.018911+00');
INSERT INTO jobs.jobs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-b666-71ce-ab87-3cf2608396a4', 'target.look', '{"target_id": "01a2008d-931b-7c36-bd57-e69b60f9f78a"}', '01a2008d-931b-7c36-bd57-e69b60f9f78a', 2, 'completed', '2026-11-22 00:00:16.99845+00', 1, 3, 1, NULL, '2026-11-22 00:00:17.000003+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 00:00:16.99845+00', '2026-11-22 00:00:17.016076+00');
INSERT INTO jobs.jobs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-b666-770b-9097-63d3f450e27b', 'target.look', '{"target_id": "01a2008d-96fd-7380-81d0-cd6d9add596e"}', '01a2008d-96fd-7380-81d0-cd6d9add596e', 2, 'completed', '2026-11-22 00:00:16.99845+00', 1, 3, 1, NULL, '2026-11-22 00:00:17.000003+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 00:00:16.99845+00', '2026-11-22 00:00:17.019226+00');
INSERT INTO jobs.jobs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-be3c-71c3-947b-3bb2f4fd4ce2', 'target.look', '{"target_id": "01a2008d-9a89-7b97-81b4-e7568649497b"}', '01a2008d-9a89-7b97-81b4-e7568649497b', 2, 'completed', '2026-11-22 00:00:19.004112+00', 1, 3, 1, NULL, '2026-11-22 00:00:19.00621+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 00:00:19.004112+00', '2026-11-22 00:00:19.022547+00');
INSERT INTO jobs.jobs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-d612-71c1-83c1-1e68f454ebd9', 'drift.run', '{"type": "capture", "operation_run_id": "01a2008d-d610-7472-b385-bbf20be93e97"}', '01a2008d-d610-7472-b385-bbf20be93e97', 1, 'completed', '2026-11-22 00:00:25.106385+00', 1, 5, 1, NULL, '2026-11-22 00:00:25.107984+00', NULL, NULL, 0, 2, 'items', NULL, NULL, '2026-11-22 00:00:25.106385+00', '2026-11-22 00:00:25.120643+00');
INSERT INTO jobs.jobs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-d87a-793e-b34c-9b889fd674b9', 'drift.run', '{"type": "compare", "operation_run_id": "01a2008d-d877-7790-912c-0c9413e132c9"}', '01a2008d-d877-7790-912c-0c9413e132c9', 1, 'completed', '2026-11-22 00:00:25.722513+00', 1, 5, 1, NULL, '2026-11-22 00:00:25.724679+00', NULL, NULL, 0, 1, 'differences', NULL, NULL, '2026-11-22 00:00:25.722513+00', '2026-11-22 00:00:25.739135+00');
INSERT INTO jobs.jobs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '01a2008d-dae7-766e-88f0-fcee59ff102e', 'drift.run', '{"type": "compare", "operation_run_id": "01a2008d-dae4-7605-84ef-6d0ff497a4e5"}', '01a2008d-dae4-7605-84ef-6d0ff497a4e5', 1, 'completed', '2026-11-22 00:00:26.343167+00', 1, 5, 1, NULL, '2026-11-22 00:00:26.344898+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 00:00:26.343167+00', '2026-11-22 00:00:26.358418+00');


--
-- Data for Name: schedules; Type: TABLE DATA; Schema: jobs; Owner: muniment_owner
--

INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.partitions', '2026-11-22 00:00:00+00');
INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.delete-finished-jobs', '2026-11-22 00:00:00+00');
INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.checkpoints', '2026-11-22 00:00:00+00');
INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.retention', '2026-11-21 04:00:00+00');


--
-- Data for Name: blobs; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.blobs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '\x1552d020625945f6c8149af4db7a6bc741f12ea0d30a5b1738bda9f535baad45', '\x7b22636964223a227368613235363a39646631646635623161366631326465323037303834363164376330663563653964653137666133343338336332333234353536633363323931653963306466222c22636f6e74656e74223a7b22646f63756d656e74223a7b22436f6d70617469626c6556657273696f6e4164646974696f6e616c50726f70657274696573223a5b224f6d695f426173655265736f757263653a436f6e66696775726174696f6e4e616d65225d2c224d696e696d756d436f6d70617469626c6556657273696f6e223a22312e302e30222c224e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c2256657273696f6e223a22322e302e30227d2c22696e7374616e636573223a5b7b22636c617373223a224d5346545f4269744c6f636b65725265736f75726365222c226e616d65223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2270726f70657274696573223a7b224175746f556e6c6f636b223a747275652c22436f6e66696775726174696f6e4e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c22456e6372797074696f6e4d6574686f64223a22587473416573323536222c224d6f64756c654e616d65223a224269744c6f636b6572447363222c224d6f64756c6556657273696f6e223a22312e302e30222c224d6f756e74506f696e74223a22433a222c225072696d61727950726f746563746f72223a2250617373776f726450726f746563746f72222c225265736f757263654944223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2254706d50726f746563746f72223a66616c73657d7d5d7d2c2264657461696c73223a7b7d2c226b696e64223a226473635f636f6e66696775726174696f6e222c22706172736572223a226473635f636f6e66696775726174696f6e2f31222c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d7d', '2026-11-22 00:00:09.057348+00');
INSERT INTO ledger.blobs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '\x12dc6d5e0a681c1bea2d09ee41194cc0a0e74ec3748b82ffe849b04cd517b1cc', '\x7b22636964223a227368613235363a37343066633837626437373932336436376537316566633734333265353530363866363138366165393938623364383262396165303137663466346639303838222c22636f6e74656e74223a7b22617574686f72223a224e6f72746877696e64204f7065726174696f6e73222c22636f6d70616e795f6e616d65223a224e6f72746877696e64222c226465736372697074696f6e223a224170706c69636174696f6e2d636c617373204a454120726f6c65222c2267756964223a2230663662326438612d356334312d346533372d396231642d366132663863376534643130222c226c616e67756167655f6d6f6465223a22436f6e73747261696e65644c616e6775616765222c22726f6c655f646566696e6974696f6e73223a7b224e4f52544857494e445c5c4170706c69636174696f6e204f70657261746f7273223a7b22526f6c654361706162696c6974696573223a224170706c69636174696f6e4f70657261746f72227d7d2c2272756e5f61735f7669727475616c5f6163636f756e74223a747275652c22736368656d615f76657273696f6e223a22322e302e302e30222c2273657373696f6e5f67756964223a2263326137653931342d336235382d346430362d386632632d373164306239653661333435222c2273657373696f6e5f74797065223a225265737472696374656452656d6f7465536572766572222c227472616e7363726970745f6469726563746f7279223a22433a5c5c50726f6772616d446174615c5c4a45415c5c5472616e73637269707473222c2276697369626c655f636d646c657473223a5b224765742d53657276696365222c224765742d50726f63657373222c22546573742d447363436f6e66696775726174696f6e222c22526573746172742d53657276696365225d2c2276697369626c655f70726f766964657273223a5b2246696c6553797374656d225d7d2c2264657461696c73223a7b7d2c226b696e64223a226a65615f726f6c655f6361706162696c697479222c22706172736572223a226a65615f726f6c655f6361706162696c6974792f31222c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d7d', '2026-11-22 00:00:10.422934+00');
INSERT INTO ledger.blobs VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', '\xd0d4ea8b89e437a7b007290290aae65178cac1279a64c3f5f04e89cabdf720e3', '\x7b22636964223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c22636f6e74656e74223a7b22616e6e6f746174696f6e73223a7b226f72672e6f70656e636f6e7461696e6572732e696d6167652e7265662e6e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226f72672e6f70656e636f6e7461696e6572732e696d6167652e76657273696f6e223a22312e342e32227d2c2261726368697465637475726573223a5b226c696e75782f616d643634222c226c696e75782f61726d3634225d2c22646967657374223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c22696d6167655f7265666572656e6365223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226d616e696665737473223a5b7b22646967657374223a227368613235363a31643466376130633365366239643266356138633165346237643061336636633965326235643866316134633765306233643666396132633565386231643466222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a22616d643634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c7b22646967657374223a227368613235363a63346637623064336536613963326635623864316534613763306633623664396532613563386631623464376530613363366639623264356538613163346637222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d5d2c226d656469615f74797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e696e6465782e76312b6a736f6e222c2273626f6d5f636964223a6e756c6c2c2273697a655f6279746573223a3737337d2c2264657461696c73223a7b7d2c226b696e64223a226f63695f696d616765222c22706172736572223a226f63695f696d6167652f31222c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d7d', '2026-11-22 00:00:11.86284+00');


--
-- Data for Name: checkpoints; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.checkpoints VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 0, 6, '\xa74283685b7d2f42b0fa34bf144849c430ada0d135382047c76139caadcdd85a', 'localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle
6
p0KDaFt9L0Kw+jS/FEhJxDCtoNE1OCBHx2E5yq3N2Fo=

— localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle foHb9Kp+PPwmMG3QJ7tWet+l2etNBr1fliY459zArJYdIDwHpKMbnYmpYgKTDn2jhjD/klG2ouhKKfzUuCOVf/26sgg=
', '\x15f4020108caabce7315e412a2a8f84e8a83a4caa7b779b2c6746aa9479a0098', '2026-11-22 00:00:07.980177+00');
INSERT INTO ledger.checkpoints VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 1, 16, '\x341f27b97575b98391395053d2628a86007b9501c02e4111e3595613c30cf6d9', 'localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle
16
NB8nuXV1uYOROVBT0mKKhgB7lQHALkER41lWE8MM9tk=

— localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle foHb9IMyMZRApqYIiXfBBNZN1X7pHZowr2BrBXFIE+IuFJNqKZaCU+KUHi5lPcJZF2oR97NDDpo6Vo72MYlbm1XfRQY=
', '\x15f4020108caabce7315e412a2a8f84e8a83a4caa7b779b2c6746aa9479a0098', '2026-11-22 00:00:08.999859+00');
INSERT INTO ledger.checkpoints VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 2, 27, '\xcf2a371842a4b2b13bba46a448f7183d0ff73fc3799fd8da5741e9c745874677', 'localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle
27
zyo3GEKksrE7ukakSPcYPQ/3P8N5n9jaV0Hpx0WHRnc=

— localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle foHb9J6xIsN9oUJ8hV20338MQ+QJwbYzqMrkQ9kJFkt4mUzdcKUBIa8ZEQ862Oin6xivBKn4uAfT50HkAgn/CmrWTAU=
', '\x15f4020108caabce7315e412a2a8f84e8a83a4caa7b779b2c6746aa9479a0098', '2026-11-22 00:00:10.012714+00');
INSERT INTO ledger.checkpoints VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 3, 38, '\xc65d40d69458a72d11088605b11b7e224b349bb6f16fcb8e24b5093d632eae18', 'localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle
38
xl1A1pRYpy0RCIYFsRt+Iks0m7bxb8uOJLUJPWMurhg=

— localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle foHb9O6bH3TKE9+SINnV3E3zGFAixtykSDPxQ2Bgah+i7b88uL6qYKlxpvJPO7SlzPLbriA9XrHzMHK3rP+QniJQPg4=
', '\x15f4020108caabce7315e412a2a8f84e8a83a4caa7b779b2c6746aa9479a0098', '2026-11-22 00:00:11.025868+00');
INSERT INTO ledger.checkpoints VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 4, 48, '\x4513e0a3e9adf7705db2ceb237e50ed6296f0af10151a45b618066dd9652e643', 'localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle
48
RRPgo+mt93Bdss6yN+UO1ilvCvEBUaRbYYBm3ZZS5kM=

— localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle foHb9FIl1nlh8uYmCkcMKPsjYwuKjcASL2lIzDZtYTU81LVoTtgYbLyPKypzY3rDD82X6eWh3P3AKK8a8e0uJAry4Qw=
', '\x15f4020108caabce7315e412a2a8f84e8a83a4caa7b779b2c6746aa9479a0098', '2026-11-22 00:00:12.038195+00');
INSERT INTO ledger.checkpoints VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 5, 52, '\x18477d0a07e2eed8638f333ba3da6f557edb4bfce90f53e6e8daa6eac49375ed', 'localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle
52
GEd9Cgfi7thjjzM7o9pvVX7bS/zpD1Pm6Nqm6sSTde0=

— localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle foHb9D7+E47C+wufR5xzpcDqhgA3ANbs7WYjxcrqJJq/EQJdPbGBFT7uRg+E7Od4CUdr15O0kevml2KXkLP+NV7lsgw=
', '\x15f4020108caabce7315e412a2a8f84e8a83a4caa7b779b2c6746aa9479a0098', '2026-11-22 00:00:13.046704+00');
INSERT INTO ledger.checkpoints VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 6, 54, '\x4bd24841b2a438a215d41ce791877f084dc06a20d3ef872557e433fbe4d74bf5', 'localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle
54
S9JIQbKkOKIV1BznkYd/CE3AaiDT74clV+Qz++TXS/U=

— localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle foHb9Pyr4oWuhOIwertQ3vNJa8lqDQLlLVwdQDhYx2hxDzR4J6tI/Xc92wy3+ANyZ+6c49U4ankHcks+Jo6l0A+I8w4=
', '\x15f4020108caabce7315e412a2a8f84e8a83a4caa7b779b2c6746aa9479a0098', '2026-11-22 00:00:14.061103+00');
INSERT INTO ledger.checkpoints VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 7, 56, '\x33fbd5568cecd5c5fa2367b9d68fd2ad033186c2c3b82bc916518505524195aa', 'localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle
56
M/vVVozs1cX6I2e51o/SrQMxhsLDuCvJFlGFBVJBlao=

— localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle foHb9AgIq1R01aQ5bkCqtJLI9V+mNGTmtGxqNZe8EuQCIUpkrAP24g9h2/LrkSW7LhLipFDTdD5BepuAiuL/KMB4vAI=
', '\x15f4020108caabce7315e412a2a8f84e8a83a4caa7b779b2c6746aa9479a0098', '2026-11-22 00:00:15.073869+00');
INSERT INTO ledger.checkpoints VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 8, 58, '\x0d91769e30304f4754046ddc6628790338851312f2def568055cbfcbafec5562', 'localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle
58
DZF2njAwT0dUBG3cZih5AziFExLy3vVoBVy/y6/sVWI=

— localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle foHb9AjdMqcQsBEotgeQloJoN1rWwHztwV6AZNg06xntsUVgtsX3FUczZ3gfYJXFF9MalTQfwLF4UB7H7WnMg5FxpwE=
', '\x15f4020108caabce7315e412a2a8f84e8a83a4caa7b779b2c6746aa9479a0098', '2026-11-22 00:00:16.084113+00');
INSERT INTO ledger.checkpoints VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 9, 60, '\x61c4244109509ab8a879e2e6aa7f1b2f3abb61591f550f18e8df29fbe21bf2a3', 'localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle
60
YcQkQQlQmrioeeLmqn8bLzq7YVkfVQ8Y6N8p++Ib8qM=

— localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle foHb9BDaY0JoE1A8FV4U7Yp1FDsVOE+2UzF0tcPVLrb5iQU4zNoT/mFjm+wA8NDQ9yToW48xUf0bIhMCm8b3ib2KxQk=
', '\x15f4020108caabce7315e412a2a8f84e8a83a4caa7b779b2c6746aa9479a0098', '2026-11-22 00:00:17.093876+00');
INSERT INTO ledger.checkpoints VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 10, 61, '\x3e13be107b4aca411add6f81d9bf0451d0c4e5c1feb801e7e9f892985080517b', 'localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle
61
PhO+EHtKykEa3W+B2b8EUdDE5cH+uAHn6fiSmFCAUXs=

— localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle foHb9DxemyK8HJEOse8mlJ1GbYV6A2Dh5GD5J+BLU+V3MnEhCfmb/Dq20nxALkM77FVJ57ytR+duO0X1UL2dbXRwbgo=
', '\x15f4020108caabce7315e412a2a8f84e8a83a4caa7b779b2c6746aa9479a0098', '2026-11-22 00:00:19.104617+00');
INSERT INTO ledger.checkpoints VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 11, 62, '\xc5d39dc8a3235c57df4b6684298a288e40ca74c2b435f0aef166251da2664502', 'localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle
62
xdOdyKMjXFffS2aEKYoojkDKdMK0NfCu8WYlHaJmRQI=

— localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle foHb9JJNqHEMaqBcBuNhZiLu4lLYUrESSqZzlTiwflQOeH2NImBBLP4GoR+GMo1SvUcpoB11GVI+3RyMobrkoh1MAgE=
', '\x15f4020108caabce7315e412a2a8f84e8a83a4caa7b779b2c6746aa9479a0098', '2026-11-22 00:00:25.125477+00');
INSERT INTO ledger.checkpoints VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 12, 64, '\xbcbf7f56374a4508c35b66a8f5ac961a99b7892accf74ff9843b8fb00584c32a', 'localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle
64
vL9/VjdKRQjDW2ao9ayWGpm3iSrM90/5hDuPsAWEwyo=

— localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle foHb9DAf7vF+dYoAZDlnFlVbhbPMIv+jNlQmYHAGrESvOFbRFLYbglrjF7H7pvNfChWG8VlZ5OeWpbrlvHLZyiO1+wI=
', '\x15f4020108caabce7315e412a2a8f84e8a83a4caa7b779b2c6746aa9479a0098', '2026-11-22 00:00:26.136192+00');
INSERT INTO ledger.checkpoints VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 13, 65, '\x4aff22f4187a9d8eac482a4888c36ae9dcb6a026d57aefe90c773682cd0030ba', 'localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle
65
Sv8i9Bh6nY6sSCpIiMNq6dy2oCbVeu/pDHc2gs0AMLo=

— localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle foHb9Frtga3+VctVbZlUNXdw3ra3uW+xsTus9YSTFgIFc/Ci/EvSu6+ABarRP5MOfyWtcizO8zTy4CZuU248tLE85Ak=
', '\x15f4020108caabce7315e412a2a8f84e8a83a4caa7b779b2c6746aa9479a0098', '2026-11-22 00:00:27.146076+00');
INSERT INTO ledger.checkpoints VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 14, 66, '\xa047dd3447160867cbdd0fcdd157af0c7145105f7cb52446a2fffd78f8f86c50', 'localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle
66
oEfdNEcWCGfL3Q/N0VevDHFFEF98tSRGov/9ePj4bFA=

— localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle foHb9JC5o+mjbp125k6Q3Cm2YkJ76wTmgdKo/j3vWCU0v0yTLN/ZTLOnZ50BVDEpQ6/kaPUixkrL2tGV2e70f9Qc8Ak=
', '\x15f4020108caabce7315e412a2a8f84e8a83a4caa7b779b2c6746aa9479a0098', '2026-11-22 00:00:42.183963+00');
INSERT INTO ledger.checkpoints VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 15, 68, '\x2fb256ad61422ddd04c8635d1169f5964b63ea9fe7422024f88a311cb6d1ea04', 'localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle
68
L7JWrWFCLd0EyGNdEWn1lktj6p/nQiAk+IoxHLbR6gQ=

— localhost/ledger/01a2008d-8fe0-7d12-a453-e4e6069d384f/chronicle foHb9D6nqvXfCocJfwIGgW3WrV9P3ciGIMaf6H5orGOmQr+RbODuZWvoNF4QvlLotzXza67e6YrE8qwRupLsDceJcwU=
', '\x15f4020108caabce7315e412a2a8f84e8a83a4caa7b779b2c6746aa9479a0098', '2026-11-22 00:00:43.195356+00');


--
-- Data for Name: cosignatures; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--



--
-- Data for Name: cosigned_logs; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--



--
-- Data for Name: entries; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 0, '01a2008d-8ffb-7467-ad07-b709d1dcedd6', '2026-11-22 00:00:07.16303+00', '\x7b2264617461223a7b2263616c6c6572223a7b2263616c6c65725f6964223a2230316132303038642d386666362d373333632d386565352d376534366366633764393366222c22646964223a6e756c6c2c226b696e64223a22706572736f6e222c226e616d65223a2261646d696e6973747261746f72222c227065726d697373696f6e73223a5b226163636f72642e7772697465222c2261727469666163742e7265676973746572222c22626173656c696e652e6d616e616765222c2263616c6c65722e6d616e616765222c22636572656d6f6e792e6f70656e222c22636572656d6f6e792e72656a656374222c22636572656d6f6e792e7369676e222c226465706c6f796d656e742e7265636f7264222c22646576696174696f6e2e616363657074222c2264726966742e72756e222c226576656e742e70757368222c2266696c652e72656164222c2266696e64696e672e6a75646765222c226a6f622e6d616e616765222c226a6f622e72656164222c226c65646765722e6572617365222c226c65646765722e72656164222c2272656164222c22736f757263652e6d616e616765222c227375627374726174652e6d616e616765222c227461726765742e6d616e616765222c22766572696669636174696f6e2e7375626d6974222c2276657269666965722e6d616e616765222c22776562686f6f6b2e6d616e616765225d7d2c226e616d65223a2264656d6f222c22746f6b656e5f6964223a2230316132303038642d386666382d376462642d393436372d366131633339623935343232227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d386666622d373436372d616430372d623730396431646365646436222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223661356264373934333634626137613433346332623466346235303462646335222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2274656e616e742f30316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30372e3136333033305a222c2274797065223a226d756e696d656e742e74656e616e742e63726561746564227d', '\x3f2d733b35573270b30ae1b76b836672e23be68227a526f8569d894526f9c4cd', '\x67a6b47dd97f0e1f4d2f82e3b12df11a4d0978711538724f57e7df020473ff68', '\xd4287f774ace30dccab2c08e34cb080ef43e027fbbfabca113bd4335f24260d8');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 1, '01a2008d-915b-7c35-9204-05f9f9229bfe', '2026-11-22 00:00:07.515971+00', '\x7b2264617461223a7b226163636f72645f62696e64696e675f6964223a2230316132303038642d393135622d373361332d383561352d333239623964346437373162222c226163636f72645f636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c226163636f72645f6964223a2230316132303038642d393135622d373037392d393362332d373766623137643963326233222c226279223a2261646d696e6973747261746f72222c22636f6e74656e74223a7b226163636f72645f6964223a2230316132303038642d393135622d373037392d393362332d373766623137643963326233222c22636572656d6f6e795f636c6173736573223a5b2253696e676c65417070726f76616c225d2c226368726f6e69636c655f726574656e74696f6e5f64617973223a39302c226566666563746976655f66726f6d223a22323032362d31312d32325430303a30303a30372e3531313234315a222c226d656d6265725f64696473223a5b5d2c226e616d65223a226f7065726174696f6e73222c227465726d73223a7b7d2c22746965725f706f6c696379223a7b2264656661756c745f74696572223a2261227d2c22766572696669636174696f6e5f696e74657276616c5f736563223a3330302c2276657273696f6e223a312c227769746e6573735f64696473223a5b226469643a6b65793a7a364d6b686b6f72634656675157696d454c365a77354e555153367247784268396d4779427a4c396e44326a776e3259225d7d2c22637265617465645f6174223a22323032362d31312d32325430303a30303a30372e3531313234315a222c226566666563746976655f756e74696c223a6e756c6c2c226e616d65223a226f7065726174696f6e73222c2273757065727365646564223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393135622d376333352d393230342d303566396639323239626665222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223364333533653038376435636434336133373333383066333764636132646361222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a226163636f72642f30316132303038642d393135622d373037392d393362332d373766623137643963326233222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30372e3531353937315a222c2274797065223a226d756e696d656e742e6163636f72642e63726561746564227d', '\x73e2f4b7c03f000ab972fba373b7102289b54e4ef7d139e1510b2ff9ae75eca8', '\xd4287f774ace30dccab2c08e34cb080ef43e027fbbfabca113bd4335f24260d8', '\x6904f35d318ac7990fa45eb026790e29e2d97e3dba8109ebdb247dd9ad7400c9');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 2, '01a2008d-91d3-76bc-9db1-6233b62caf62', '2026-11-22 00:00:07.635833+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303038642d393135622d373361332d383561352d333239623964346437373162222c22636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303038642d393164322d373732362d383863652d643261623263353330396566222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c22636f6e74656e74223a7b22406f646174612e74797065223a22236d6963726f736f66742e67726170682e77696e646f7773313047656e6572616c436f6e66696775726174696f6e222c2261737369676e6d656e7473223a5b7b22696e74656e74223a226170706c79222c22746172676574223a7b22406f646174612e74797065223a22236d6963726f736f66742e67726170682e67726f757041737369676e6d656e74546172676574222c2267726f75704964223a2237633166346135322d306433652d346238362d396137352d326536643862343063393133227d7d5d2c226269744c6f636b6572456e6372797074446576696365223a747275652c22646566656e64657252657175697265436c6f756450726f74656374696f6e223a747275652c22646566656e646572526571756972655265616c54696d654d6f6e69746f72696e67223a747275652c22646566656e6465725363616e446f776e6c6f616473223a747275652c226465736372697074696f6e223a22456e6372797074696f6e2c20616e7469766972757320616e64207369676e2d696e2072756c657320666f722065766572792070726f64756374696f6e20776f726b73746174696f6e206f66204e6f72746877696e642e222c22646973706c61794e616d65223a2250726f64756374696f6e20426173656c696e65222c2270617373776f72644d696e696d756d436861726163746572536574436f756e74223a332c2270617373776f72644d696e696d756d4c656e677468223a31322c2270617373776f72644d696e757465734f66496e61637469766974794265666f726553637265656e54696d656f7574223a31302c2270617373776f72645265717569726564223a747275652c22726f6c6553636f7065546167496473223a5b2230225d2c22736d61727453637265656e456e61626c65496e5368656c6c223a747275652c2273746f7261676552657175697265446576696365456e6372797074696f6e223a747275652c2276657273696f6e223a317d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a36336264663430376365333830383561376539306362306164376666343465633337386533636534623438643865316237616536656339616464623462313735222c226e6f726d616c69736572223a22696e74756e655f636f6e6669675f70726f66696c652f31227d2c22706172736572223a22696e74756e655f636f6e6669675f70726f66696c652f31222c22726567697374657265645f6174223a22323032362d31312d32325430303a30303a30372e3633323639395a222c2272756e74696d65223a22696e74756e65222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a2270726f64756374696f6e2d626173656c696e652e6a736f6e222c22736861323536223a2232326635656361396333663234663463663539353338396133353063373730396561383063333537613731326631663766646534303964373635373066616135222c2273697a655f6279746573223a3835397d5d2c2273756d6d617279223a2277696e646f7773313047656e6572616c436f6e66696775726174696f6e2c2031302073657474696e6773222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393164332d373662632d396462312d363233336236326361663632222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226432326334393165363463646539366634646630623038663235313535303432222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393164322d373732362d383863652d643261623263353330396566222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30372e3633353833335a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x25cc7ec725d890a984826568ef8b4720d7b3ff9090c9898bbc5c007f5977b756', '\x6904f35d318ac7990fa45eb026790e29e2d97e3dba8109ebdb247dd9ad7400c9', '\xf6ee94c045151b2ff185714d6b8565654ccd9e9df303c9477fcc7b7b83fed699');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 3, '01a2008d-923d-70d8-93b9-319af23a95fa', '2026-11-22 00:00:07.741997+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303038642d393135622d373361332d383561352d333239623964346437373162222c22636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303038642d393164322d373732362d383863652d643261623263353330396566222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226174223a22323032362d31312d32325430303a30303a30372e3733393933385a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303038642d393233642d373031392d626663622d626465396264333233646261222c22636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b686b6f72634656675157696d454c365a77354e555153367247784268396d4779427a4c396e44326a776e3259225d2c22657870697265735f6174223a22323032362d31312d32395430303a30303a30372e3733393933385a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f345a544934596d55325957557a5a546c6b4f4745355a5755335a5756695a6a6c6c5a5745344f54417a4d6a4a6d5a57517a4d6a4d794d446b305a47517a595455334e4459314d4756685a4442694d6d49774e474e6d4969776959584a3061575a6859335266615751694f6949774d5745794d4441345a4330354d5751794c5463334d6a59744f44686a5a53316b4d6d46694d6d4d314d7a41355a5759694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745794d4441345a4330354d6a4e6b4c5463774d546b74596d5a6a596931695a475535596d517a4d6a4e6b596d45694c434a6a615751694f694a7a614745794e5459365a57517a4e6a41334f445669593255784f4755355a5463314f44686859545a695a5749344e5463794d574669595463784f44637959574e6b4e3249344d6d4e6d4e574577597a426d4e6d45775a6d45354f4452695a694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544935564441774f6a41774f6a41334c6a637a4f546b7a4f466f694c434a726157356b496a6f69615735306457356c58324e76626d5a705a313977636d396d6157786c49697769626d46745a534936496c4279623252315933527062323467516d467a5a577870626d55694c434a76634756755a575266595851694f6949794d4449324c5445784c544979564441774f6a41774f6a41334c6a637a4f546b7a4f466f694c434a305a573568626e51694f6949774d5745794d4441345a4330345a6d55774c54646b4d544974595451314d79316c4e4755324d4459355a444d344e4759694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a6f784f544e695a6a68684f474a695a5456684d544e6d4e5446694d4467334e6a4d79593249774d6d51324f5449795a4455355954566c4f4756684e545a6d5a54417a59324e69597a6b354f4755325a6a526c4d6a6331496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496d566b4d7a59774e7a6731596d4e6c4d54686c4f5755334e54673459574532596d56694f4455334d6a4668596d45334d5467334d6d466a5a4464694f444a6a5a6a56684d474d775a6a5a684d475a684f546730596d596966537769626d46745a534936496c4279623252315933527062323467516d467a5a577870626d556966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2262222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303038642d393233642d373031392d626663622d626465396264333233646261222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316132303038642d393233642d373235382d613535352d356430316365363262633233222c227472616e736974696f6e65645f6174223a22323032362d31312d32325430303a30303a30372e3733393933385a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393233642d373064382d393362392d333139616632336139356661222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226536343431303361646631613935363664373233663062643161613834316339222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393164322d373732362d383863652d643261623263353330396566222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30372e3734313939375a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x977b729d1a868380f87d9c9a7e10ea6da2c18adcec8462e60b64a80955c4c86e', '\xf6ee94c045151b2ff185714d6b8565654ccd9e9df303c9477fcc7b7b83fed699', '\xafb0d76e6aa9d969717d1b25d3e9e1f5f82f6ed79a5aac5c851b56353b18559e');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 4, '01a2008d-92a5-79d4-b719-dedba8bc0815', '2026-11-22 00:00:07.845181+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316132303038642d393164322d373732362d383863652d643261623263353330396566222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226465706c6f7965645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c226465706c6f796d656e745f6964223a2230316132303038642d393261342d373731642d613934372d643637353738613531613930222c22646573697265645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32325430303a30303a30372e3834313930385a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393261352d373964342d623731392d646564626138626330383135222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223330326665396233616438313761633938623736376164376637666638336134222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393164322d373732362d383863652d643261623263353330396566222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30372e3834353138315a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xed6dc1c70a124054a657e793e01af15f8a20bf1a2b0d14b31e4876c459389969', '\xafb0d76e6aa9d969717d1b25d3e9e1f5f82f6ed79a5aac5c851b56353b18559e', '\x34726096abfe5af115bb79befff2bd6734599e1d015700903e922fee9d524e6b');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 5, '01a2008d-931d-748e-bbde-ffe1dec23ac7', '2026-11-22 00:00:07.965275+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32325430303a30303a30372e3936333835345a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a22696e74756e655f636f6e6669675f70726f66696c65222c226172746966616374223a7b226964223a2230316132303038642d393164322d373732362d383863652d643261623263353330396566222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226368616e6765645f6174223a22323032362d31312d32325430303a30303a30372e3936333835345a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d696e74756e655f636f6e6669675f70726f66696c65222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316132303038642d393331622d376333362d626435372d653639623630663966373861222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393331642d373438652d626264652d666665316465633233616337222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226661346230613438643533346438313066366430646462316136343933383435222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316132303038642d393331622d376333362d626435372d653639623630663966373861222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30372e3936353237355a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\x16a9df4fba6ef3da1ec37d6c9faae567d0bfa86909ccd10bfe0f83d8ecbb4e68', '\x34726096abfe5af115bb79befff2bd6734599e1d015700903e922fee9d524e6b', '\x6e448a440e64fa9c6892887a01d91c6284af3673e1c42c35a979167a93bbf03b');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 18, '01a2008d-981b-7c8d-8eb7-bbec3f555128', '2026-11-22 00:00:09.243286+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303038642d393135622d373361332d383561352d333239623964346437373162222c22636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303038642d393763362d373739392d386464662d666232653539306534633237222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226174223a22323032362d31312d32325430303a30303a30392e3234323034315a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303038642d393831612d373038302d383034312d666136336463353636343864222c22636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b686b6f72634656675157696d454c365a77354e555153367247784268396d4779427a4c396e44326a776e3259225d2c22657870697265735f6174223a22323032362d31312d32395430303a30303a30392e3234323034315a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f345a544934596d55325957557a5a546c6b4f4745355a5755335a5756695a6a6c6c5a5745344f54417a4d6a4a6d5a57517a4d6a4d794d446b305a47517a595455334e4459314d4756685a4442694d6d49774e474e6d4969776959584a3061575a6859335266615751694f6949774d5745794d4441345a4330354e324d324c5463334f546b744f47526b5a69316d596a4a6c4e546b775a54526a4d6a63694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745794d4441345a4330354f4446684c5463774f4441744f4441304d53316d5954597a5a474d314e6a59304f4751694c434a6a615751694f694a7a614745794e545936597a4d304e7a4d35597a4178597a4e685a6a55344f544a694e324a69595751325a574d794d6d5531595755335954466c5a4445324f5755334d6a526a4e7a5a6c4d4751784d5463335a44526b4f4463794e5745794d694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544935564441774f6a41774f6a41354c6a49304d6a41304d566f694c434a726157356b496a6f69636d567a64474e76626d5a66593239755a6d6c6e49697769626d46745a534936496d566b5a325574636d3931644756794c544567615735305a584a6d59574e6c63794973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a4a554d4441364d4441364d446b754d6a51794d44517857694973496e526c626d467564434936496a4178595449774d44686b4c54686d5a5441744e3251784d6931684e44557a4c5755305a5459774e6a6c6b4d7a67305a694973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6a4d7a59544d784e5749334e54517a4e6d457a4d446b325a4445784e575a6b5a47566b4e6d4d7a4d5755305a6a426c4f57466a593245344f4755324e7a677a4f4455344d57557a595451344e6d5a6c4d4442684e6a59696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f69597a4d304e7a4d35597a4178597a4e685a6a55344f544a694e324a69595751325a574d794d6d5531595755335954466c5a4445324f5755334d6a526a4e7a5a6c4d4751784d5463335a44526b4f4463794e5745794d694a394c434a755957316c496a6f695a57526e5a533179623356305a5849744d534270626e526c636d5a685932567a496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2263222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303038642d393831612d373038302d383034312d666136336463353636343864222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316132303038642d393831622d373163332d626530652d366565633232623963323865222c227472616e736974696f6e65645f6174223a22323032362d31312d32325430303a30303a30392e3234323034315a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393831622d376338642d386562372d626265633366353535313238222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226135396462616165623962646363306166663538316263636463326335363637222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393763362d373739392d386464662d666232653539306534633237222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30392e3234333238365a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x20b6d21760e45af74edd319a6344d67a3704c76990609888cec2b75a42790217', '\x1872df2f1b7aa3338643620a6b321bb5daa7611ac4cd4348efa31a7e5ae835f3', '\xbecc4eeaf1a080a971a10fd38a6cbb20a8b6155bdb726614d136604b5df2c113');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 6, '01a2008d-9386-70fe-bbfc-78e39e48f351', '2026-11-22 00:00:08.070193+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430303a30303a30382e3036343636395a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303038642d393261342d373731642d613934372d643637353738613531613930222c22646573697265645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303038642d393164322d373732362d383863652d643261623263353330396566222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a36336264663430376365333830383561376539306362306164376666343465633337386533636534623438643865316237616536656339616464623462313735222c226e6f726d616c69736572223a22696e74756e655f636f6e6669675f70726f66696c652f31227d2c227365656e223a7b22646967657374223a227368613235363a36336264663430376365333830383561376539306362306164376666343465633337386533636534623438643865316237616536656339616464623462313735222c226e6f726d616c69736572223a22696e74756e655f636f6e6669675f70726f66696c652f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a312c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303038642d386665302d376431322d613435332d6534653630363964333834662f696e74756e655f636f6e6669675f70726f66696c65222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a2270726f64756374696f6e2d626173656c696e652e6a736f6e222c22736861323536223a2232326635656361396333663234663463663539353338396133353063373730396561383063333537613731326631663766646534303964373635373066616135222c2273697a655f6279746573223a3835397d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430303a30303a30382e3035373831305a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d696e74756e655f636f6e6669675f70726f66696c65222c227461726765745f6964223a2230316132303038642d393331622d376333362d626435372d653639623630663966373861227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303038642d393338322d373838652d623863612d363032393234306661623934222c2276657269666965645f6174223a22323032362d31312d32325430303a30303a30382e3035363337335a222c2276657269666965645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393338362d373066652d626266632d373865333965343866333531222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223239303864613836633436623838623031393832356434346536323965396332222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393164322d373732362d383863652d643261623263353330396566222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30382e3037303139335a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x0c7d563719611bd75d50d715b572187a848f97d70ccb05ae5a20f3abf0198dfa', '\x6e448a440e64fa9c6892887a01d91c6284af3673e1c42c35a979167a93bbf03b', '\x8589eab5e0976c730d0828b19688bee9b32e0c405805528adce7b5fb484cb700');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 7, '01a2008d-93f1-7ef5-b3fa-e1b102ff7d6c', '2026-11-22 00:00:08.17756+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303038642d393135622d373361332d383561352d333239623964346437373162222c22636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303038642d393366312d373534392d393639612d363231376635623164623761222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c22636f6e74656e74223a7b227265636f726473223a5b7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73312e6e6f72746877696e642e6578616d706c652e20686f73746d61737465722e6e6f72746877696e642e6578616d706c652e2032303236313132313031203732303020393030203132303936303020333030222c2274746c223a333630302c2274797065223a22534f41227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73312e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224e53227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73322e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224e53227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a223130206d61696c2e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224d58227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a225c22763d73706631206d78202d616c6c5c22222c2274746c223a333630302c2274797065223a22545854227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a2230206973737565205c2263612e6e6f72746877696e642e6578616d706c655c22222c2274746c223a333630302c2274797065223a22434141227d2c7b226e616d65223a226d61696c2e6e6f72746877696e642e6578616d706c652e222c227264617461223a223230332e302e3131332e3235222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a226e73312e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139322e302e322e3533222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a226e73322e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139382e35312e3130302e3533222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a2276706e2e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139382e35312e3130302e3430222c2274746c223a3330302c2274797065223a2241227d2c7b226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139322e302e322e3830222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e222c227264617461223a22323030313a6462383a3a3830222c2274746c223a333630302c2274797065223a2241414141227d5d2c2273657269616c223a323032363131323130312c227a6f6e655f61706578223a226e6f72746877696e642e6578616d706c652e227d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d2c22706172736572223a22646e735f7a6f6e652f31222c22726567697374657265645f6174223a22323032362d31312d32325430303a30303a30382e3137343832345a222c2272756e74696d65223a227a6f6e65222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226e6f72746877696e642e6578616d706c652e7a6f6e65222c22736861323536223a2236633437646538383964393138646631363865333231636661353334343839633036323538353533653639333964333237393432383761343737323966363163222c2273697a655f6279746573223a3731387d5d2c2273756d6d617279223a223132207265636f726473222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393366312d376566352d623366612d653162313032666637643663222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226236323237306539643335633535613066363132323537363936333964306336222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393366312d373534392d393639612d363231376635623164623761222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30382e3137373536305a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xea530cfffa274a053f3b00ba62b262bb9fa0282879915dba482a16c3f776c95d', '\x8589eab5e0976c730d0828b19688bee9b32e0c405805528adce7b5fb484cb700', '\xc5583a80b3443f12609d80ed4cb532fd1b5f878a7d009c9c7870ba8ffeac0579');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 8, '01a2008d-9451-7ede-87e7-655af7718e7b', '2026-11-22 00:00:08.27388+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303038642d393135622d373361332d383561352d333239623964346437373162222c22636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303038642d393366312d373534392d393639612d363231376635623164623761222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226174223a22323032362d31312d32325430303a30303a30382e3237323133325a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303038642d393435312d373835342d613762382d383562613334346661633438222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b686b6f72634656675157696d454c365a77354e555153367247784268396d4779427a4c396e44326a776e3259225d2c22657870697265735f6174223a22323032362d31312d32395430303a30303a30382e3237323133325a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f345a544934596d55325957557a5a546c6b4f4745355a5755335a5756695a6a6c6c5a5745344f54417a4d6a4a6d5a57517a4d6a4d794d446b305a47517a595455334e4459314d4756685a4442694d6d49774e474e6d4969776959584a3061575a6859335266615751694f6949774d5745794d4441345a4330354d3259784c5463314e446b744f545935595330324d6a45335a6a56694d5752694e3245694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745794d4441345a4330354e4455784c5463344e545174595464694f4330344e574a684d7a51305a6d466a4e4467694c434a6a615751694f694a7a614745794e5459364e6d55794d32466b4e474d7a593245355a6d466a4f5441324d7a51324f446b784d7a4d314f5449354d3246685a5445344f4759314e6a45775a6d526c4d5459315a5463354f5455304d5759334f5468694e5745784d434973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544935564441774f6a41774f6a41344c6a49334d6a457a4d6c6f694c434a726157356b496a6f695a47357a58337076626d55694c434a755957316c496a6f69626d3979644768336157356b4c6d563459573177624755694c434a76634756755a575266595851694f6949794d4449324c5445784c544979564441774f6a41774f6a41344c6a49334d6a457a4d6c6f694c434a305a573568626e51694f6949774d5745794d4441345a4330345a6d55774c54646b4d544974595451314d79316c4e4755324d4459355a444d344e4759694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a6f304f444d774f474d31596a67314f54686a4f544d354d5746684f4459344d6a4d7a59546c694d6a49335a4749304d574a694e444e6c4d54566a595456684d6a59354f5745354d6a4d355a5442684d445a6b5a6a4135496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496a5a6c4d6a4e685a44526a4d324e684f575a68597a6b774e6a4d304e6a67354d544d7a4e546b794f544e68595755784f44686d4e5459784d475a6b5a5445324e5755334f546b314e44466d4e7a6b34596a56684d54416966537769626d46745a534936496d3576636e526f64326c755a43356c654746746347786c496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2263222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303038642d393435312d373835342d613762382d383562613334346661633438222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316132303038642d393435312d373837382d626133662d656163393438656565386535222c227472616e736974696f6e65645f6174223a22323032362d31312d32325430303a30303a30382e3237323133325a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393435312d376564652d383765372d363535616637373138653762222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223435636635656465613164636630656666343065366433386235383033653433222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393366312d373534392d393639612d363231376635623164623761222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30382e3237333838305a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xc9065ff2b2d0b9074583816380aaf3da5be57723e52a39c5ab66822a9a03e6de', '\xc5583a80b3443f12609d80ed4cb532fd1b5f878a7d009c9c7870ba8ffeac0579', '\xe204c84250f38765efeb2c1a9c8e0f5fd24a88511a52e3457ae86fa6a1108d77');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 9, '01a2008d-94b1-7350-b93a-35503daab72b', '2026-11-22 00:00:08.369055+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316132303038642d393366312d373534392d393639612d363231376635623164623761222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226465706c6f7965645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c226465706c6f796d656e745f6964223a2230316132303038642d393462302d373132332d393537382d353438666135373962363034222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32325430303a30303a30382e3336373034385a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393462312d373335302d623933612d333535303364616162373262222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223437623365653137386262366563666535323838636435373539643366386634222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393366312d373534392d393639612d363231376635623164623761222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30382e3336393035355a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x166f5c77adf242f808aa9a00dc45a314d775883b610eac95fe34ec9417ddf0d4', '\xe204c84250f38765efeb2c1a9c8e0f5fd24a88511a52e3457ae86fa6a1108d77', '\x2045de565289787f0059f5d5074d39d28057167d1a6e0d48c146965051c0dfe5');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 10, '01a2008d-9517-794b-a2af-e47d897767d5', '2026-11-22 00:00:08.471032+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32325430303a30303a30382e3437303237385a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a22646e735f7a6f6e65222c226172746966616374223a7b226964223a2230316132303038642d393366312d373534392d393639612d363231376635623164623761222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226368616e6765645f6174223a22323032362d31312d32325430303a30303a30382e3437303237385a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d646e735f7a6f6e65222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316132303038642d393531362d373463612d383934622d616233336563383963376237222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393531372d373934622d613261662d653437643839373736376435222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226563366533663238656661643635323130343735383035323536386234363338222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316132303038642d393531362d373463612d383934622d616233336563383963376237222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30382e3437313033325a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\x7f03035ecd5230cba59552b4184a7826ee184ce5c639dc7dc2b899c237d91bd3', '\x2045de565289787f0059f5d5074d39d28057167d1a6e0d48c146965051c0dfe5', '\xe177b47bbbed1373caeb3ed7154d2f076f05db981b538299235ec3c213e6ffe5');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 11, '01a2008d-9574-73eb-bc74-548fc0972e1e', '2026-11-22 00:00:08.564956+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430303a30303a30382e3536323739325a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303038642d393462302d373132332d393537382d353438666135373962363034222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303038642d393366312d373534392d393639612d363231376635623164623761222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d2c227365656e223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a312c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303038642d386665302d376431322d613435332d6534653630363964333834662f646e735f7a6f6e65222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226e6f72746877696e642e6578616d706c652e7a6f6e65222c22736861323536223a2236633437646538383964393138646631363865333231636661353334343839633036323538353533653639333964333237393432383761343737323966363163222c2273697a655f6279746573223a3731387d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430303a30303a30382e3535353436395a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d646e735f7a6f6e65222c227461726765745f6964223a2230316132303038642d393531362d373463612d383934622d616233336563383963376237227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303038642d393537332d373030622d623532652d663731353636626235636664222c2276657269666965645f6174223a22323032362d31312d32325430303a30303a30382e3535343538375a222c2276657269666965645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393537342d373365622d626337342d353438666330393732653165222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223464346133316336623235653762333265393831353235616633313663343432222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393366312d373534392d393639612d363231376635623164623761222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30382e3536343935365a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x9fed1a36ae1517d435c3eec28b03378b546af8ccd297bba2c218e576b69ecdb3', '\xe177b47bbbed1373caeb3ed7154d2f076f05db981b538299235ec3c213e6ffe5', '\x1dede2afbedccdb630f254d0e18458e4f21331accb9923f5856ed8471b47cc79');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 38, '01a2008d-9f54-79a7-91bc-3f65221a2d24', '2026-11-22 00:00:11.092131+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303038642d393135622d373361332d383561352d333239623964346437373162222c22636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303038642d396566352d376231362d396434382d393539383866353565303463222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226174223a22323032362d31312d32325430303a30303a31312e3039303630315a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303038642d396635332d376437372d616338302d316138303637643336356133222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b686b6f72634656675157696d454c365a77354e555153367247784268396d4779427a4c396e44326a776e3259225d2c22657870697265735f6174223a22323032362d31312d32395430303a30303a31312e3039303630315a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f345a544934596d55325957557a5a546c6b4f4745355a5755335a5756695a6a6c6c5a5745344f54417a4d6a4a6d5a57517a4d6a4d794d446b305a47517a595455334e4459314d4756685a4442694d6d49774e474e6d4969776959584a3061575a6859335266615751694f6949774d5745794d4441345a4330355a5759314c5464694d5459744f5751304f4330354e546b344f4759314e5755774e474d694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745794d4441345a4330355a6a557a4c54646b4e7a637459574d344d433078595467774e6a646b4d7a593159544d694c434a6a615751694f694a7a614745794e5459364f47526a4e54417a5a544e6a596a52684d6d4d334d7a526a4d5449785a6a6468596d49794f546b304e7a67794e6d49304e6a526d4e5445314e6d466c597a4d325a47517a596a4d774d6a426a4e54426b4d44593159694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544935564441774f6a41774f6a45784c6a41354d4459774d566f694c434a726157356b496a6f696447787a58334e6c636e5a6c636c396a5a584a3049697769626d46745a534936496e64336479357562334a3061486470626d51755a586868625842735a534973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a4a554d4441364d4441364d5445754d446b774e6a417857694973496e526c626d467564434936496a4178595449774d44686b4c54686d5a5441744e3251784d6931684e44557a4c5755305a5459774e6a6c6b4d7a67305a694973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6a63314e6a466c5a6a55324f444d794e7a59794f5749785a6a5a684e324d305a6d59794e3259794f4459355a474d324e444e6b4d574a684e6a517a4e446b30596d517959544e684d446b7a4e475a6c595459334d6d45696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694f47526a4e54417a5a544e6a596a52684d6d4d334d7a526a4d5449785a6a6468596d49794f546b304e7a67794e6d49304e6a526d4e5445314e6d466c597a4d325a47517a596a4d774d6a426a4e54426b4d44593159694a394c434a755957316c496a6f69643364334c6d3576636e526f64326c755a43356c654746746347786c496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2262222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303038642d396635332d376437372d616338302d316138303637643336356133222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316132303038642d396635332d373939302d386134332d653038393264356565316132222c227472616e736974696f6e65645f6174223a22323032362d31312d32325430303a30303a31312e3039303630315a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d396635342d373961372d393162632d336636353232316132643234222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223766393663616566313266646161663763376662643134343635363531353261222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d396566352d376231362d396434382d393539383866353565303463222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31312e3039323133315a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xb507fdf4eb35f0cf5019570aa07d2fb1db162dc8dccf4974f7a9f34b8a632e37', '\x831b0971bc452b53d3e089957978ef856cc869c68b4334bf06e9e90948ebbec7', '\x92f240ce1aaf20e127a4092b0ea6d543d314f910323d5b173cf73d746e3dfd41');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 12, '01a2008d-95d7-7f7e-ae47-3233af059dfd', '2026-11-22 00:00:08.66316+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303038642d393135622d373361332d383561352d333239623964346437373162222c22636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303038642d393564362d373237362d393334632d343037633363386230623835222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c22636f6e74656e74223a7b22646f63756d656e74223a7b22436f6d70617469626c6556657273696f6e4164646974696f6e616c50726f70657274696573223a5b224f6d695f426173655265736f757263653a436f6e66696775726174696f6e4e616d65225d2c224d696e696d756d436f6d70617469626c6556657273696f6e223a22312e302e30222c224e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c2256657273696f6e223a22322e302e30227d2c22696e7374616e636573223a5b7b22636c617373223a224d5346545f4269744c6f636b65725265736f75726365222c226e616d65223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2270726f70657274696573223a7b224175746f556e6c6f636b223a747275652c22436f6e66696775726174696f6e4e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c22456e6372797074696f6e4d6574686f64223a22587473416573323536222c224d6f64756c654e616d65223a224269744c6f636b6572447363222c224d6f64756c6556657273696f6e223a22312e302e30222c224d6f756e74506f696e74223a22433a222c225072696d61727950726f746563746f72223a2254706d50726f746563746f72222c225265736f757263654944223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2254706d50726f746563746f72223a747275657d7d5d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a35356666333338326234316533366536343438306165623934616630306532386362373130366562383031363630643863636461626538613162333831323334222c226e6f726d616c69736572223a226473635f636f6e66696775726174696f6e2f31227d2c22706172736572223a226473635f636f6e66696775726174696f6e2f31222c22726567697374657265645f6174223a22323032362d31312d32325430303a30303a30382e3636313836365a222c2272756e74696d65223a226d6f66222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656e737572652d6269746c6f636b65722d656e61626c65642e6d6f66222c22736861323536223a2264356365323465656332333064633266366534326466346231323830633833303036663666616263323732303138343336623231636566643832636431366664222c2273697a655f6279746573223a3730387d5d2c2273756d6d617279223a223120696e7374616e6365222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393564372d376637652d616534372d333233336166303539646664222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226331303362613064613430616564343632613163353936303066363032613635222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393564362d373237362d393334632d343037633363386230623835222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30382e3636333136305a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x0a56816b15f303d7e956dd05cc4ef944c59cbb871332146e65ee66b6edb8087e', '\x1dede2afbedccdb630f254d0e18458e4f21331accb9923f5856ed8471b47cc79', '\x2cc9176c23fb2ed5675d180ebe8e118d0b3e342be0b2008f7d2b0d9db1a9878c');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 13, '01a2008d-9631-7401-b307-52cd9a7a7136', '2026-11-22 00:00:08.75346+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303038642d393135622d373361332d383561352d333239623964346437373162222c22636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303038642d393564362d373237362d393334632d343037633363386230623835222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226174223a22323032362d31312d32325430303a30303a30382e3735323239385a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303038642d393633302d373562332d383764372d333166613663646531336536222c22636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b686b6f72634656675157696d454c365a77354e555153367247784268396d4779427a4c396e44326a776e3259225d2c22657870697265735f6174223a22323032362d31312d32395430303a30303a30382e3735323239385a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f345a544934596d55325957557a5a546c6b4f4745355a5755335a5756695a6a6c6c5a5745344f54417a4d6a4a6d5a57517a4d6a4d794d446b305a47517a595455334e4459314d4756685a4442694d6d49774e474e6d4969776959584a3061575a6859335266615751694f6949774d5745794d4441345a4330354e5751324c5463794e7a59744f544d30597930304d44646a4d324d34596a42694f4455694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745794d4441345a4330354e6a4d774c546331596a4d744f44646b4e79307a4d575a684e6d4e6b5a54457a5a5459694c434a6a615751694f694a7a614745794e5459365a44497a4f446733597a6334597a41784d44526a5957497a4d6a51354f54566b4d57526b4f5751324f444d774f446b345a54526d4e4467305a574e6c4d6a637959575535597a64695a6a526b4d54526a5a6d52694f434973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544935564441774f6a41774f6a41344c6a63314d6a49354f466f694c434a726157356b496a6f695a484e6a58324e76626d5a705a33567959585270623234694c434a755957316c496a6f695257357a64584a6c516d6c305447396a6132567952573568596d786c5a434973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a4a554d4441364d4441364d4467754e7a55794d6a6b3457694973496e526c626d467564434936496a4178595449774d44686b4c54686d5a5441744e3251784d6931684e44557a4c5755305a5459774e6a6c6b4d7a67305a694973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6a45774f4451325a4751344e5467304e54646c4e475579596d5a685a6d45324e5459785a6a42685a6a41324f47466a596a6b334d7a6b324d4751334d444130597a55324e5463774e54457a5a6a426d59324d325a6a6b696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f695a44497a4f446733597a6334597a41784d44526a5957497a4d6a51354f54566b4d57526b4f5751324f444d774f446b345a54526d4e4467305a574e6c4d6a637959575535597a64695a6a526b4d54526a5a6d52694f434a394c434a755957316c496a6f695257357a64584a6c516d6c305447396a6132567952573568596d786c5a434a395858303d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2262222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303038642d393633302d373562332d383764372d333166613663646531336536222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316132303038642d393633312d376164622d626165312d303731653865623763393133222c227472616e736974696f6e65645f6174223a22323032362d31312d32325430303a30303a30382e3735323239385a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393633312d373430312d623330372d353263643961376137313336222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223336346664323136343238636466653137366539376462636634326236396465222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393564362d373237362d393334632d343037633363386230623835222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30382e3735333436305a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x8f2186c762d91b8d9fa1da40075c71f67dbbed975ac32af4d1c5af4c2341ef9f', '\x2cc9176c23fb2ed5675d180ebe8e118d0b3e342be0b2008f7d2b0d9db1a9878c', '\x84ff809afbb30c4045570dcffe0259d47da5c6aec5ebac85f28af4b169a6ccd0');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 14, '01a2008d-968d-7cf0-9ac1-3b94cc7fddd0', '2026-11-22 00:00:08.845505+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316132303038642d393564362d373237362d393334632d343037633363386230623835222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226465706c6f7965645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c226465706c6f796d656e745f6964223a2230316132303038642d393638642d376536642d393265352d653661313036303336333261222c22646573697265645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32325430303a30303a30382e3834343235315a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393638642d376366302d396163312d336239346363376664646430222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223062376638363439613064663738376432373133303230666162643464666436222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393564362d373237362d393334632d343037633363386230623835222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30382e3834353530355a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x7640337dbcd6577d19bf63e3252359dda008799e7bbe066fbba42da3ce60a39e', '\x84ff809afbb30c4045570dcffe0259d47da5c6aec5ebac85f28af4b169a6ccd0', '\x0cebdbbe2d0ba53e33547721e810aa160e1308864aabd73749003902ab648bdf');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 15, '01a2008d-96fd-7bda-816e-e47f6f9b9fc9', '2026-11-22 00:00:08.957594+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32325430303a30303a30382e3935373130355a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a226473635f636f6e66696775726174696f6e222c226172746966616374223a7b226964223a2230316132303038642d393564362d373237362d393334632d343037633363386230623835222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226368616e6765645f6174223a22323032362d31312d32325430303a30303a30382e3935373130355a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d6473635f636f6e66696775726174696f6e222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316132303038642d393666642d373338302d383164302d636436643961646435393665222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393666642d376264612d383136652d653437663666396239666339222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223732623933646462303538663837353636646539336565646566323832623265222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316132303038642d393666642d373338302d383164302d636436643961646435393665222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30382e3935373539345a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\x27b74bb1b9991de9aa67b0f4dd86f4a16c4111de76b4bc18668ad5251b393eb3', '\x0cebdbbe2d0ba53e33547721e810aa160e1308864aabd73749003902ab648bdf', '\x5169d1fa02c69fb537292f22499fea9ccac916ee09109e1df788fd5398013f96');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 16, '01a2008d-9767-7780-80d9-3dbc7b83684a', '2026-11-22 00:00:09.063369+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430303a30303a30392e3035373632395a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303038642d393638642d376536642d393265352d653661313036303336333261222c22646573697265645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c2264726966745f737461747573223a226472696674227d5d2c22706f7374757265223a5b7b226172746966616374223a7b226964223a2230316132303038642d393564362d373237362d393334632d343037633363386230623835222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226368616e6765223a226368616e676564222c226465706c6f796d656e745f6964223a2230316132303038642d393638642d376536642d393265352d653661313036303336333261222c2266726f6d223a22756e6b6e6f776e222c2273696e6365223a22323032362d31312d32325430303a30303a30392e3034383539315a222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c22746f223a227765616b656e6564227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303038642d393564362d373237362d393334632d343037633363386230623835222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a322c22646966666572656e636573223a5b7b22617070726f766564223a2254706d50726f746563746f72222c226368616e6765223a226368616e676564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564207072696d61727970726f746563746f72222c226f62736572766564223a2250617373776f726450726f746563746f72222c2270617468223a222f696e7374616e6365732f5b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642f70726f706572746965732f7072696d61727970726f746563746f72222c2273656e74656e6365223a2270726f7065727479205b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564207072696d61727970726f746563746f72206368616e6765642066726f6d20e2809c54706d50726f746563746f72e2809d20746f20e2809c50617373776f726450726f746563746f72e2809d222c2277686174223a2270726f7065727479227d2c7b22617070726f766564223a747275652c226368616e6765223a226368616e676564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642074706d70726f746563746f72222c226f62736572766564223a66616c73652c2270617468223a222f696e7374616e6365732f5b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642f70726f706572746965732f74706d70726f746563746f72222c2273656e74656e6365223a2270726f7065727479205b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642074706d70726f746563746f72206368616e6765642066726f6d207472756520746f2066616c7365222c2277686174223a2270726f7065727479227d5d2c22646972656374696f6e73223a7b227765616b6572223a327d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35356666333338326234316533366536343438306165623934616630306532386362373130366562383031363630643863636461626538613162333831323334222c226e6f726d616c69736572223a226473635f636f6e66696775726174696f6e2f31227d2c226f62736572766564223a7b22736861323536223a2231353532643032303632353934356636633831343961663464623761366263373431663132656130643330613562313733386264613966353335626161643435222c2273697a655f6279746573223a3735377d2c227365656e223a7b22646967657374223a227368613235363a33656636376565653665346264346365653939303330646134316130613732663631316265636531613739646463623862396636326436663566663964663235222c226e6f726d616c69736572223a226473635f636f6e66696775726174696f6e2f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a302c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303038642d386665302d376431322d613435332d6534653630363964333834662f6473635f636f6e66696775726174696f6e222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656e737572652d6269746c6f636b65722d656e61626c65642e6d6f66222c22736861323536223a2266646136613032303235633335366164633934386562396239333435653336666135343630303133333739613235353161643437623665613532623034306235222c2273697a655f6279746573223a3731347d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430303a30303a30392e3034393137345a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d6473635f636f6e66696775726174696f6e222c227461726765745f6964223a2230316132303038642d393666642d373338302d383164302d636436643961646435393665227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316132303038642d393736322d376165342d383362322d316661306164636139333338222c2276657269666965645f6174223a22323032362d31312d32325430303a30303a30392e3034383539315a222c2276657269666965645f636964223a227368613235363a39646631646635623161366631326465323037303834363164376330663563653964653137666133343338336332333234353536633363323931653963306466222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393736372d373738302d383064392d336462633762383336383461222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223733633763333366306137346337636561616538323963366365633136303239222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393564362d373237362d393334632d343037633363386230623835222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30392e3036333336395a222c2274797065223a226d756e696d656e742e706f73747572652e6368616e676564227d', '\x07fa503be2cd67212cef5e0af02191006d0248862ecb23af69be97c2aed23fad', '\x5169d1fa02c69fb537292f22499fea9ccac916ee09109e1df788fd5398013f96', '\x9b19de535a9289d0ec8b4813bee796051bc723b48be891171102504ae3d4c3ac');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 17, '01a2008d-97c6-748e-a3be-6f4e006888bb', '2026-11-22 00:00:09.158922+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303038642d393135622d373361332d383561352d333239623964346437373162222c22636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303038642d393763362d373739392d386464662d666232653539306534633237222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c22636f6e74656e74223a7b22696574662d696e74657266616365733a696e7465726661636573223a7b22696e74657266616365223a5b7b226465736372697074696f6e223a2255706c696e6b20746f207468652070726f7669646572222c22656e61626c6564223a747275652c22696574662d69703a69707634223a7b2261646472657373223a5b7b226970223a223139322e302e322e31222c227072656669782d6c656e677468223a33307d5d7d2c226e616d65223a224769676162697445746865726e6574302f30222c2274797065223a2269616e612d69662d747970653a65746865726e657443736d616364227d5d7d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d2c22706172736572223a2272657374636f6e665f636f6e6669672f31222c22726567697374657265645f6174223a22323032362d31312d32325430303a30303a30392e3135383136335a222c2272756e74696d65223a226a736f6e222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656467652d726f757465722d312d696e74657266616365732e6a736f6e222c22736861323536223a2239306237343866643764353666383639343865313930353435646537653833396463623338363736303763383435656136366635616132376261616431363034222c2273697a655f6279746573223a3334347d5d2c2273756d6d617279223a223120696e74657266616365222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393763362d373438652d613362652d366634653030363838386262222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226138613434613934303362303234366237313332346336643933396335623461222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393763362d373739392d386464662d666232653539306534633237222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30392e3135383932325a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x851a27c77ed6bec4a13670bdc638f416933c602825905032bf0b14a06fa38019', '\x9b19de535a9289d0ec8b4813bee796051bc723b48be891171102504ae3d4c3ac', '\x1872df2f1b7aa3338643620a6b321bb5daa7611ac4cd4348efa31a7e5ae835f3');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 19, '01a2008d-9870-793b-8e4b-46111110d3ff', '2026-11-22 00:00:09.328699+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316132303038642d393763362d373739392d386464662d666232653539306534633237222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226465706c6f7965645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c226465706c6f796d656e745f6964223a2230316132303038642d393837302d376430352d393233382d346133613265613234626164222c22646573697265645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32325430303a30303a30392e3332373332325a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393837302d373933622d386534622d343631313131313064336666222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223136663966643664646537323966383932383431623566656462366138353038222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393763362d373739392d386464662d666232653539306534633237222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30392e3332383639395a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x7e255e1610a886544e47b34f6b0a9ce1e2126c52aed7a1a6b4a92835d52657a5', '\xbecc4eeaf1a080a971a10fd38a6cbb20a8b6155bdb726614d136604b5df2c113', '\x8996b2326e099172f712e928335e9c3bdbf5357657bf960657e7352b761f3e9c');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 20, '01a2008d-98ce-7b27-8833-f5bf6a2d3cd4', '2026-11-22 00:00:09.422039+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32325430303a30303a30392e3432313533375a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a2272657374636f6e665f636f6e666967222c226172746966616374223a7b226964223a2230316132303038642d393763362d373739392d386464662d666232653539306534633237222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226368616e6765645f6174223a22323032362d31312d32325430303a30303a30392e3432313533375a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d72657374636f6e665f636f6e666967222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316132303038642d393863642d376263302d383938382d343965396566393761313633222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393863652d376232372d383833332d663562663661326433636434222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223363663664343764386132396439376365386564663136633765393061356165222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316132303038642d393863642d376263302d383938382d343965396566393761313633222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30392e3432323033395a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\x874829e93de216fde16dcaf8acd98e12ff1426d63880e83754f451799fb835ce', '\x8996b2326e099172f712e928335e9c3bdbf5357657bf960657e7352b761f3e9c', '\xd00e2ee489f0c15a1749a685e3c843882d7c0e8f0cd97f644abcf0bac9bab7b7');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 21, '01a2008d-9924-7650-a61d-5dda148bc89e', '2026-11-22 00:00:09.508248+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430303a30303a30392e3530363530355a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303038642d393837302d376430352d393233382d346133613265613234626164222c22646573697265645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303038642d393763362d373739392d386464662d666232653539306534633237222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d2c227365656e223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a302c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303038642d386665302d376431322d613435332d6534653630363964333834662f72657374636f6e665f636f6e666967222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656467652d726f757465722d312d696e74657266616365732e6a736f6e222c22736861323536223a2239306237343866643764353666383639343865313930353435646537653833396463623338363736303763383435656136366635616132376261616431363034222c2273697a655f6279746573223a3334347d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430303a30303a30392e3530313336395a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d72657374636f6e665f636f6e666967222c227461726765745f6964223a2230316132303038642d393863642d376263302d383938382d343965396566393761313633227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303038642d393932322d373965612d386438362d316563623137393135646662222c2276657269666965645f6174223a22323032362d31312d32325430303a30303a30392e3530303730385a222c2276657269666965645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393932342d373635302d613631642d356464613134386263383965222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226232363465346131343066646636343534333039623161363930626361353631222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393763362d373739392d386464662d666232653539306534633237222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30392e3530383234385a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x254439dfc5117dad66758c9602da2a7e1e96a8871ed38b2bcee0978f79dc55b9', '\xd00e2ee489f0c15a1749a685e3c843882d7c0e8f0cd97f644abcf0bac9bab7b7', '\x9355599bd1c5572f32bea3318016cfdf3d5960b0f2d727fdc19d6b026fc7dcf3');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 22, '01a2008d-997f-70c0-8138-dfa8bd3c7afb', '2026-11-22 00:00:09.599062+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303038642d393135622d373361332d383561352d333239623964346437373162222c22636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303038642d393937652d373936372d626530612d356336663236613831356438222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c22636f6e74656e74223a7b22626f756e645f63686172745f636964223a227368613235363a35663861306137663263316434626536393337633032643161366538663462353363396437653132303061623463366438653966316132623363346435653666222c22656e7669726f6e6d656e74223a2270726f64756374696f6e222c22696d616765223a7b22646967657374223a227368613235363a39623263346436653866306131633365356437663962316133633565376439663062326134633665386430663162336135633765396431663262346136633865222c227265706f7369746f7279223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f72227d2c227265706c69636173223a332c227265736f7572636573223a7b226c696d697473223a7b22637075223a2231222c226d656d6f7279223a223531324d69227d2c227265717565737473223a7b22637075223a223235306d222c226d656d6f7279223a223235364d69227d7d2c22776562686f6f6b223a7b22656e61626c6564223a747275652c227265736f7572636573223a7b226c696d697473223a7b22637075223a2231222c226d656d6f7279223a223531324d69227d2c227265717565737473223a7b22637075223a223235306d222c226d656d6f7279223a223235364d69227d7d7d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a30336364353039393563653631393137623734353931616338313066383764633466666133353161636565656133383464623264623866643564666465383639222c226e6f726d616c69736572223a2268656c6d5f76616c7565732f31227d2c22706172736572223a2268656c6d5f76616c7565732f31222c22726567697374657265645f6174223a22323032362d31312d32325430303a30303a30392e3539383038375a222c2272756e74696d65223a2276616c756573222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d76616c7565732e79616d6c222c22736861323536223a2235656330633062356236623664613130383166653732343438616333653931646663376338353832393331346637623365346237333633616139646162306237222c2273697a655f6279746573223a3531337d5d2c2273756d6d617279223a2270726f64756374696f6e2c2031342076616c756573222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393937662d373063302d383133382d646661386264336337616662222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223030343261613763323535356632633630383230356438333762313632323330222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393937652d373936372d626530612d356336663236613831356438222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30392e3539393036325a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xa2e140199eca5471bea9efa9a824df920595a09bcaebce98b2fd123214421099', '\x9355599bd1c5572f32bea3318016cfdf3d5960b0f2d727fdc19d6b026fc7dcf3', '\x4ef1c52b072572dfaaa3267a8fdf737f43693fb2a01adb552149ea7ccf0182f5');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 23, '01a2008d-99d1-7e3e-a7c7-4d7501d52084', '2026-11-22 00:00:09.681516+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303038642d393135622d373361332d383561352d333239623964346437373162222c22636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303038642d393937652d373936372d626530612d356336663236613831356438222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226174223a22323032362d31312d32325430303a30303a30392e3638303232385a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303038642d393964302d373834392d613533372d656533656636363937356337222c22636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b686b6f72634656675157696d454c365a77354e555153367247784268396d4779427a4c396e44326a776e3259225d2c22657870697265735f6174223a22323032362d31312d32395430303a30303a30392e3638303232385a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f345a544934596d55325957557a5a546c6b4f4745355a5755335a5756695a6a6c6c5a5745344f54417a4d6a4a6d5a57517a4d6a4d794d446b305a47517a595455334e4459314d4756685a4442694d6d49774e474e6d4969776959584a3061575a6859335266615751694f6949774d5745794d4441345a4330354f54646c4c5463354e6a6374596d557759533031597a5a6d4d6a5a684f4445315a4467694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745794d4441345a4330354f5751774c5463344e446b745954557a4e79316c5a544e6c5a6a59324f546331597a63694c434a6a615751694f694a7a614745794e5459364d7a49334d444e69595459774f54677859575531596d51774d5451335a4749344d574a6b4e574d784d7a517a4f446c695a444a6d596a4d344d7a426b4e6d49354e3245334f474d785a444d3459324a6c4d7a4d3159794973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544935564441774f6a41774f6a41354c6a59344d4449794f466f694c434a726157356b496a6f696147567362563932595778315a584d694c434a755957316c496a6f696233426c636d46306233496763484a765a48566a64476c7662694232595778315a584d694c434a76634756755a575266595851694f6949794d4449324c5445784c544979564441774f6a41774f6a41354c6a59344d4449794f466f694c434a305a573568626e51694f6949774d5745794d4441345a4330345a6d55774c54646b4d544974595451314d79316c4e4755324d4459355a444d344e4759694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a70684d5745324d444d33597a59785a4751784d7a49304d7a6b795a54637a4d7a51345a47566b4d5451784d7a49314f5749314d7a4d354f444a6c596a686c5a5745774f54466a4f4441305a446b314e6a67344d6d4e68496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496a4d794e7a417a596d45324d446b344d57466c4e574a6b4d4445304e3252694f4446695a44566a4d544d304d7a6735596d51795a6d497a4f444d775a445a694f5464684e7a686a4d57517a4f474e695a544d7a4e574d6966537769626d46745a534936496d39775a584a686447397949484279623252315933527062323467646d46736457567a496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2262222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303038642d393964302d373834392d613533372d656533656636363937356337222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316132303038642d393964312d373036662d393761392d643664613334613833356464222c227472616e736974696f6e65645f6174223a22323032362d31312d32325430303a30303a30392e3638303232385a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d393964312d376533652d613763372d346437353031643532303834222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223136333962643164343363316166336162633738663738633836356466303836222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393937652d373936372d626530612d356336663236613831356438222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30392e3638313531365a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xa639d95c8c4d0188335c29f1781bbfa5eab4ab5b9ec33c1bd6ed0efdb782e38f', '\x4ef1c52b072572dfaaa3267a8fdf737f43693fb2a01adb552149ea7ccf0182f5', '\x1608af67ea7d048bee8ac51ab2ea4a4c6c39dd7c331802dd326564f039b46050');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 24, '01a2008d-9a26-7b4d-93df-a93b56a25102', '2026-11-22 00:00:09.766124+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316132303038642d393937652d373936372d626530612d356336663236613831356438222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226465706c6f7965645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c226465706c6f796d656e745f6964223a2230316132303038642d396132352d376563312d386538342d333334666139386165373830222c22646573697265645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32325430303a30303a30392e3736353034395a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d396132362d376234642d393364662d613933623536613235313032222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223132373265633239316661613436373734336432383562363161396337346463222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393937652d373936372d626530612d356336663236613831356438222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30392e3736363132345a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x2dd602e9338328cca735baff4e4bc2b4d769ac6fe8f064be9eac4bef2741ee80', '\x1608af67ea7d048bee8ac51ab2ea4a4c6c39dd7c331802dd326564f039b46050', '\x9d3f5ac5dc744c762bcb4f14da054caaa80b22a2c22362374cab5f2a90cdcade');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 65, '01a2008e-18a6-760e-bf7b-8f1d0f46b425', '2026-11-22 00:00:42.150714+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430303a30303a34322e3135303537395a222c226279223a2261646d696e6973747261746f72222c22646964223a226469643a6b65793a7a364d6b6679413659686e34583632634c5448505a5079755037464a7a79764a5877454675504a467048563431776f47222c22696e667261737472756374757265223a2265787465726e616c222c226e616d65223a2261756469746f72222c2276657269666965725f6964223a2230316132303038652d313861362d373464302d626237612d363933343835393431313333227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038652d313861362d373630652d626637622d386631643066343662343235222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223563643230333632663066646534643133643464633239613662656631393165222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2276657269666965722f30316132303038652d313861362d373464302d626237612d363933343835393431313333222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a34322e3135303731345a222c2274797065223a226d756e696d656e742e76657269666965722e6164646564227d', '\xebf8f1628ccc62312a93caafa22611eda6ba7e9e61aada091f7c98da4a72a953', '\xe3d7bbc812aeb760c71f7b189eb128901eb878886db22c855a33ac73350d4b67', '\xde0a66269b4393be3ac535bbe9f74d5a0044272e37d02dc399fe624ee8cab968');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 25, '01a2008d-9a89-75c6-bf29-4ae6e84e4511', '2026-11-22 00:00:09.865591+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32325430303a30303a30392e3836353036345a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a2268656c6d5f76616c756573222c226172746966616374223a7b226964223a2230316132303038642d393937652d373936372d626530612d356336663236613831356438222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226368616e6765645f6174223a22323032362d31312d32325430303a30303a30392e3836353036345a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d68656c6d5f76616c756573222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316132303038642d396138392d376239372d383162342d653735363836343934393762222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d396138392d373563362d626632392d346165366538346534353131222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223363303934633465313263626236356663666139393734303736646332366539222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316132303038642d396138392d376239372d383162342d653735363836343934393762222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30392e3836353539315a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\x6a6e927e214bbafb9fa87f0d4ca4afd38d807bca5a00600caa3513b2665d8868', '\x9d3f5ac5dc744c762bcb4f14da054caaa80b22a2c22362374cab5f2a90cdcade', '\xda3265ec1615148c26558555e2a6f62aac596726e82ec454fb2637627b55e925');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 26, '01a2008d-9ae3-75e5-b4bb-5c7dc05e75c6', '2026-11-22 00:00:09.955593+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430303a30303a30392e3935333734365a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303038642d396132352d376563312d386538342d333334666139386165373830222c22646573697265645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303038642d393937652d373936372d626530612d356336663236613831356438222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a30336364353039393563653631393137623734353931616338313066383764633466666133353161636565656133383464623264623866643564666465383639222c226e6f726d616c69736572223a2268656c6d5f76616c7565732f31227d2c227365656e223a7b22646967657374223a227368613235363a30336364353039393563653631393137623734353931616338313066383764633466666133353161636565656133383464623264623866643564666465383639222c226e6f726d616c69736572223a2268656c6d5f76616c7565732f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a302c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303038642d386665302d376431322d613435332d6534653630363964333834662f68656c6d5f76616c756573222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d76616c7565732e79616d6c222c22736861323536223a2235656330633062356236623664613130383166653732343438616333653931646663376338353832393331346637623365346237333633616139646162306237222c2273697a655f6279746573223a3531337d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430303a30303a30392e3934363334395a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d68656c6d5f76616c756573222c227461726765745f6964223a2230316132303038642d396138392d376239372d383162342d653735363836343934393762227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303038642d396165322d373935622d623333302d303039653335386430373230222c2276657269666965645f6174223a22323032362d31312d32325430303a30303a30392e3934353633395a222c2276657269666965645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d396165332d373565352d623462622d356337646330356537356336222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226133663631356439633161303736333534323866383463346438333933356534222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393937652d373936372d626530612d356336663236613831356438222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a30392e3935353539335a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x90e3e0a33b9283dcd7268459950c5e09fa8a03370577fc5c62b54460744671bf', '\xda3265ec1615148c26558555e2a6f62aac596726e82ec454fb2637627b55e925', '\x42a126895598c14bb0945d4e6eadba6a852c71d8e188b003cdb2079e470c024c');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 27, '01a2008d-9b48-75a1-aa51-b41a50d776db', '2026-11-22 00:00:10.05601+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303038642d393135622d373361332d383561352d333239623964346437373162222c22636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303038642d396234372d373061622d383630632d363233303861363064613731222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c22636f6e74656e74223a7b22617574686f72223a224e6f72746877696e64204f7065726174696f6e73222c22636f6d70616e795f6e616d65223a224e6f72746877696e64222c226465736372697074696f6e223a224170706c69636174696f6e2d636c617373204a454120726f6c65222c2267756964223a2230663662326438612d356334312d346533372d396231642d366132663863376534643130222c226c616e67756167655f6d6f6465223a22436f6e73747261696e65644c616e6775616765222c22726f6c655f646566696e6974696f6e73223a7b224e4f52544857494e445c5c4170706c69636174696f6e204f70657261746f7273223a7b22526f6c654361706162696c6974696573223a224170706c69636174696f6e4f70657261746f72227d7d2c2272756e5f61735f7669727475616c5f6163636f756e74223a747275652c22736368656d615f76657273696f6e223a22322e302e302e30222c2273657373696f6e5f67756964223a2263326137653931342d336235382d346430362d386632632d373164306239653661333435222c2273657373696f6e5f74797065223a225265737472696374656452656d6f7465536572766572222c227472616e7363726970745f6469726563746f7279223a22433a5c5c50726f6772616d446174615c5c4a45415c5c5472616e73637269707473222c2276697369626c655f636d646c657473223a5b224765742d53657276696365222c224765742d50726f63657373222c22546573742d447363436f6e66696775726174696f6e225d2c2276697369626c655f70726f766964657273223a5b2246696c6553797374656d225d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a35636163383633383261393732366130623963346666616464636633396433303038643263346233613364663833323835393162633836363631356339616565222c226e6f726d616c69736572223a226a65615f726f6c655f6361706162696c6974792f31227d2c22706172736572223a226a65615f726f6c655f6361706162696c6974792f31222c22726567697374657265645f6174223a22323032362d31312d32325430303a30303a31302e3035353135365a222c2272756e74696d65223a2270737263222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737263222c22736861323536223a2239653062646561356234376335326337346565366233633737633965343636613532643264323762623934316534396134333731373763323864666134386537222c2273697a655f6279746573223a3237397d2c7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737363222c22736861323536223a2231666430633330353561376438313138303032623831306331643437316133303839316332623137386665393365613131633231613933336661633966616538222c2273697a655f6279746573223a3338317d5d2c2273756d6d617279223a22332076697369626c6520636d646c657473222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d396234382d373561312d616135312d623431613530643737366462222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223866313863383639643462356439366634653436623231393862363635396264222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d396234372d373061622d383630632d363233303861363064613731222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31302e3035363031305a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x6562b2d54647f3eb79b1c63a2a0b0bea977e2b4c428d97e0f0997c43132d5a44', '\x42a126895598c14bb0945d4e6eadba6a852c71d8e188b003cdb2079e470c024c', '\xb9cabf07780681b23fb5855cdc6e0e9c1c1eb38e262f4efa70c1b2141d74eb1d');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 28, '01a2008d-9b9e-760e-a71a-eda14deacea8', '2026-11-22 00:00:10.142098+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303038642d393135622d373361332d383561352d333239623964346437373162222c22636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303038642d396234372d373061622d383630632d363233303861363064613731222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226174223a22323032362d31312d32325430303a30303a31302e3134303832345a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303038642d396239642d376262662d613634642d366130643634386464356361222c22636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b686b6f72634656675157696d454c365a77354e555153367247784268396d4779427a4c396e44326a776e3259225d2c22657870697265735f6174223a22323032362d31312d32395430303a30303a31302e3134303832345a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f345a544934596d55325957557a5a546c6b4f4745355a5755335a5756695a6a6c6c5a5745344f54417a4d6a4a6d5a57517a4d6a4d794d446b305a47517a595455334e4459314d4756685a4442694d6d49774e474e6d4969776959584a3061575a6859335266615751694f6949774d5745794d4441345a433035596a51334c546377595749744f445977597930324d6a4d774f4745324d4752684e7a45694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745794d4441345a433035596a6c6b4c546469596d5974595459305a4330325954426b4e6a51345a475131593245694c434a6a615751694f694a7a614745794e5459364e6d5932596a5a6c5a57566a4d5445344d3256685a4441314d574d784d4445785a474e6b4e44646a4d7a42684f544d355954646c595445795954566c4d5463794e6d4d324e575a6b4e6d59354d6a686c595467334d694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544935564441774f6a41774f6a45774c6a45304d4467794e466f694c434a726157356b496a6f69616d566858334a76624756665932467759574a7062476c3065534973496d3568625755694f694a426348427361574e6864476c766269316a6247467a6379424b52554567636d39735a534973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a4a554d4441364d4441364d5441754d5451774f44493057694973496e526c626d467564434936496a4178595449774d44686b4c54686d5a5441744e3251784d6931684e44557a4c5755305a5459774e6a6c6b4d7a67305a694973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6d59305a5759314e6a6c6a5a6d4d784d7a5268597a55344d7a4a695a5446684e4749775a47566d4f475130593249324f574531596d4a6c4d5441354f544d774e544d304d4449334d4756684d575535595463345a4441696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694e6d5932596a5a6c5a57566a4d5445344d3256685a4441314d574d784d4445785a474e6b4e44646a4d7a42684f544d355954646c595445795954566c4d5463794e6d4d324e575a6b4e6d59354d6a686c595467334d694a394c434a755957316c496a6f695158427762476c6a59585270623234745932786863334d67536b564249484a766247556966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2263222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303038642d396239642d376262662d613634642d366130643634386464356361222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316132303038642d396239642d373765362d383262332d303236313234393666386637222c227472616e736974696f6e65645f6174223a22323032362d31312d32325430303a30303a31302e3134303832345a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d396239652d373630652d613731612d656461313464656163656138222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223239396638663166616665303332656339633630393065663666666161343163222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d396234372d373061622d383630632d363233303861363064613731222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31302e3134323039385a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x0047a997a324693cdaf3f32e1ea406ecbf747de30e2dfe61032a2acc44afa05f', '\xb9cabf07780681b23fb5855cdc6e0e9c1c1eb38e262f4efa70c1b2141d74eb1d', '\x6eceaffdc165d7d7811bb35df406b55ab6fd8c3027accdbbb9d49f83ac70c9bf');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 29, '01a2008d-9bf6-7c35-aacc-ef4a42fa93b4', '2026-11-22 00:00:10.230215+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316132303038642d396234372d373061622d383630632d363233303861363064613731222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226465706c6f7965645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c226465706c6f796d656e745f6964223a2230316132303038642d396266352d373936642d386337622d653539303364316230383263222c22646573697265645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32325430303a30303a31302e3232393131365a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d396266362d376333352d616163632d656634613432666139336234222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226236306162383630373137353561633439383637363436306363346639663264222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d396234372d373061622d383630632d363233303861363064613731222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31302e3233303231355a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xdad2e9978aca4ad3e2fc66964cf4957da3efc3b0ff18d99f636261474e6fefcd', '\x6eceaffdc165d7d7811bb35df406b55ab6fd8c3027accdbbb9d49f83ac70c9bf', '\xd92c2b959e97756114185e6430d2ab73a38c6299f8d073dea42310663e6bda7b');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 30, '01a2008d-9c5a-7912-9ebe-d994f9cdf511', '2026-11-22 00:00:10.330618+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32325430303a30303a31302e3332393933355a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a226a65615f726f6c655f6361706162696c697479222c226172746966616374223a7b226964223a2230316132303038642d396234372d373061622d383630632d363233303861363064613731222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226368616e6765645f6174223a22323032362d31312d32325430303a30303a31302e3332393933355a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d6a65615f726f6c655f6361706162696c697479222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316132303038642d396335392d373733342d383566662d323030623166626664343532222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d396335612d373931322d396562652d643939346639636466353131222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223563633537366362643465356237396166346363666637383634336262393236222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316132303038642d396335392d373733342d383566662d323030623166626664343532222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31302e3333303631385a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\x9ff4560692c6da351d504c3da8c20d5afa67a300fcaefc8321e8111511029bd2', '\xd92c2b959e97756114185e6430d2ab73a38c6299f8d073dea42310663e6bda7b', '\x274512bf7852d4e2b07dd47c6dcae8158ebb722db7e9a4189baecf76a407e456');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 66, '01a2008e-1904-78a9-b0a7-077bcf91c385', '2026-11-22 00:00:42.244658+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226e616d65223a2277222c226f726967696e223a2268747470733a2f2f686f6f6b732e6578616d706c65222c227479706573223a5b226d756e696d656e742e636572656d6f6e792e2a225d2c2275726c5f736861323536223a2238633061316432333039303364303765633833353434373933326539333237663265386263623931616636343562363939343261363666616530393635373861222c22776562686f6f6b5f6964223a2230316132303038652d313930312d373634622d616539612d616533653962313265363733227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038652d313930342d373861392d623061372d303737626366393163333835222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223161636661326333653466306466346134626137386238376335663431626564222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a22776562686f6f6b2f77222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a34322e3234343635385a222c2274797065223a226d756e696d656e742e776562686f6f6b2e6164646564227d', '\x9187579dd7047d9c535c707ce263073230dc4a2caea5184080082269dff6d573', '\xde0a66269b4393be3ac535bbe9f74d5a0044272e37d02dc399fe624ee8cab968', '\xb9c52c8d17fe8e6ec89faf766e165d8b195294456117948491184e4db6016ce1');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 31, '01a2008d-9cbb-7ce6-b5df-846944059b12', '2026-11-22 00:00:10.427011+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430303a30303a31302e3432333232385a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303038642d396266352d373936642d386337622d653539303364316230383263222c22646573697265645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c2264726966745f737461747573223a226472696674227d5d2c22706f7374757265223a5b7b226172746966616374223a7b226964223a2230316132303038642d396234372d373061622d383630632d363233303861363064613731222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226368616e6765223a226368616e676564222c226465706c6f796d656e745f6964223a2230316132303038642d396266352d373936642d386337622d653539303364316230383263222c2266726f6d223a22756e6b6e6f776e222c2273696e6365223a22323032362d31312d32325430303a30303a31302e3431333235305a222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c22746f223a227765616b656e6564227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303038642d396234372d373061622d383630632d363233303861363064613731222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a312c22646966666572656e636573223a5b7b226368616e6765223a226164646564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a22726573746172742d73657276696365222c226f62736572766564223a7b7d2c2270617468223a222f76697369626c655f636d646c6574732f726573746172742d73657276696365222c2273656e74656e6365223a22636d646c657420726573746172742d7365727669636520626563616d652076697369626c65222c2277686174223a22636d646c6574227d5d2c22646972656374696f6e73223a7b227765616b6572223a317d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35636163383633383261393732366130623963346666616464636633396433303038643263346233613364663833323835393162633836363631356339616565222c226e6f726d616c69736572223a226a65615f726f6c655f6361706162696c6974792f31227d2c226f62736572766564223a7b22736861323536223a2231326463366435653061363831633162656132643039656534313139346363306130653734656333373438623832666665383439623034636435313762316363222c2273697a655f6279746573223a3832347d2c227365656e223a7b22646967657374223a227368613235363a64653362316631303662623831393732613766626366353637663632626538373634613863356436666531656664353032626165313964613562303466356237222c226e6f726d616c69736572223a226a65615f726f6c655f6361706162696c6974792f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a312c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303038642d386665302d376431322d613435332d6534653630363964333834662f6a65615f726f6c655f6361706162696c697479222c226661637473223a7b2266696c655f636f756e74223a327d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737263222c22736861323536223a2261313764366131656436316430383564353162306138323964623737386532393333653264396365386462343063643635326466376631393532323664616431222c2273697a655f6279746573223a3239387d2c7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737363222c22736861323536223a2231666430633330353561376438313138303032623831306331643437316133303839316332623137386665393365613131633231613933336661633966616538222c2273697a655f6279746573223a3338317d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430303a30303a31302e3431343234335a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d6a65615f726f6c655f6361706162696c697479222c227461726765745f6964223a2230316132303038642d396335392d373733342d383566662d323030623166626664343532227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316132303038642d396362372d373163612d386262612d383037626231366332393839222c2276657269666965645f6174223a22323032362d31312d32325430303a30303a31302e3431333235305a222c2276657269666965645f636964223a227368613235363a37343066633837626437373932336436376537316566633734333265353530363866363138366165393938623364383262396165303137663466346639303838222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d396362622d376365362d623564662d383436393434303539623132222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223432373862323165613963653063363838323465613134316662343838656538222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d396234372d373061622d383630632d363233303861363064613731222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31302e3432373031315a222c2274797065223a226d756e696d656e742e706f73747572652e6368616e676564227d', '\x64409492bd665d4147f649e84298a1f5ce9d42fb9c9491d86ba5abb08725f4f1', '\x274512bf7852d4e2b07dd47c6dcae8158ebb722db7e9a4189baecf76a407e456', '\x7c947ad94356566066a2237b3463453125998a8018562407e7d92ef3df880ebe');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 32, '01a2008d-9d18-7b72-aaac-797f2fe5d36b', '2026-11-22 00:00:10.520894+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303038642d393135622d373361332d383561352d333239623964346437373162222c22636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303038642d396431382d376665622d623335312d313164323232353931393862222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c22636f6e74656e74223a7b22406f646174612e74797065223a22236d6963726f736f66742e67726170682e636f6e646974696f6e616c416363657373506f6c696379222c22636f6e646974696f6e73223a7b226170706c69636174696f6e73223a7b226578636c7564654170706c69636174696f6e73223a5b5d2c22696e636c7564654170706c69636174696f6e73223a5b22416c6c225d7d2c22636c69656e744170705479706573223a5b22616c6c225d2c227573657273223a7b226578636c7564655573657273223a5b5d2c22696e636c75646547726f757073223a5b2232623965366331342d386630372d346433612d623563312d393065376134643266383631225d2c22696e636c7564655573657273223a5b5d7d7d2c22646973706c61794e616d65223a225265717569726520636f6d706c69616e7420646576696365222c226772616e74436f6e74726f6c73223a7b226275696c74496e436f6e74726f6c73223a5b22636f6d706c69616e74446576696365225d2c226f70657261746f72223a224f52227d2c2273657373696f6e436f6e74726f6c73223a6e756c6c2c227374617465223a22656e61626c6564227d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a62313166323037393162613330333332646266393232343065613761326331316230643531656163643239656330663430356537393165663266343736336535222c226e6f726d616c69736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31227d2c22706172736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31222c22726567697374657265645f6174223a22323032362d31312d32325430303a30303a31302e3532303136375a222c2272756e74696d65223a226a736f6e222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22726571756972652d636f6d706c69616e742d6465766963652e6a736f6e222c22736861323536223a2265643639353232616466376335353435336662313466343630386335353036363038326233393562393466653135333962343531376166666139343164386237222c2273697a655f6279746573223a3531337d5d2c2273756d6d617279223a22656e61626c65643a20636f6d706c69616e74446576696365222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d396431382d376237322d616161632d373937663266653564333662222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226232666333623435633564303431656264313133393338613036333762373839222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d396431382d376665622d623335312d313164323232353931393862222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31302e3532303839345a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xf798ed5b9272a4e9d15536502ba133b8160c6e81f558fece286d56b17ac23a06', '\x7c947ad94356566066a2237b3463453125998a8018562407e7d92ef3df880ebe', '\x8f24cde3350fd2657260e0629520eb5f348a41fc17211d1bc477ae0e36e0556a');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 33, '01a2008d-9d6f-7277-9d48-c5cd28f53baa', '2026-11-22 00:00:10.607206+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303038642d393135622d373361332d383561352d333239623964346437373162222c22636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303038642d396431382d376665622d623335312d313164323232353931393862222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226174223a22323032362d31312d32325430303a30303a31302e3630353837335a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303038642d396436652d373530332d623535622d313233353638326564653030222c22636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b686b6f72634656675157696d454c365a77354e555153367247784268396d4779427a4c396e44326a776e3259225d2c22657870697265735f6174223a22323032362d31312d32395430303a30303a31302e3630353837335a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f345a544934596d55325957557a5a546c6b4f4745355a5755335a5756695a6a6c6c5a5745344f54417a4d6a4a6d5a57517a4d6a4d794d446b305a47517a595455334e4459314d4756685a4442694d6d49774e474e6d4969776959584a3061575a6859335266615751694f6949774d5745794d4441345a4330355a4445344c54646d5a574974596a4d314d5330784d5751794d6a49314f5445354f4749694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745794d4441345a4330355a445a6c4c5463314d444d74596a5531596930784d6a4d314e6a67795a57526c4d4441694c434a6a615751694f694a7a614745794e5459364e6a42694f44526a4e7a4d344d47497a4d4451784d7a5577596a5130596a426959324a6b4d6a526d4e32466a4d325a68597a597a4e444930595451344d7a4d774f474e6859574e6a4f54457859325931595449334e694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544935564441774f6a41774f6a45774c6a59774e5467334d316f694c434a726157356b496a6f695a573530636d4666593239755a476c30615739755957786659574e6a5a584e7a49697769626d46745a534936496c4a6c63585670636d55675932397463477870595735304947526c646d6c6a5a534973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a4a554d4441364d4441364d5441754e6a41314f44637a57694973496e526c626d467564434936496a4178595449774d44686b4c54686d5a5441744e3251784d6931684e44557a4c5755305a5459774e6a6c6b4d7a67305a694973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6a4d334e3246684d6a51314d3251785a6a4e69593245304d4445304e6d49304e44517a4e44566d4d4441794d7a64694f544d325a57466d5a44466b4f5451324d6d526d4f4755774d6a4e6d4f546779596a566d4d6a59696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694e6a42694f44526a4e7a4d344d47497a4d4451784d7a5577596a5130596a426959324a6b4d6a526d4e32466a4d325a68597a597a4e444930595451344d7a4d774f474e6859574e6a4f54457859325931595449334e694a394c434a755957316c496a6f69556d567864576c795a53426a6232317762476c68626e51675a47563261574e6c496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2263222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303038642d396436652d373530332d623535622d313233353638326564653030222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316132303038642d396436652d376234372d616365382d336237653964343832653163222c227472616e736974696f6e65645f6174223a22323032362d31312d32325430303a30303a31302e3630353837335a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d396436662d373237372d396434382d633563643238663533626161222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223933343939343731333261353437633132393737356462306637333832636335222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d396431382d376665622d623335312d313164323232353931393862222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31302e3630373230365a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x434af55633e23278efb4bbef307c1e0589a56b537d416c7bae63662ebbb852ac', '\x8f24cde3350fd2657260e0629520eb5f348a41fc17211d1bc477ae0e36e0556a', '\x727653d428d33bd2aec70ffec04ec306d1f1cb5ea018a827ec5e24e40d3ef1a7');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 34, '01a2008d-9dc9-786a-aaa5-65275cfb968e', '2026-11-22 00:00:10.697723+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316132303038642d396431382d376665622d623335312d313164323232353931393862222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226465706c6f7965645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c226465706c6f796d656e745f6964223a2230316132303038642d396463392d373338662d623434382d306163633635393934616661222c22646573697265645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32325430303a30303a31302e3639363635315a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d396463392d373836612d616161352d363532373563666239363865222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226237366135353238366231383937326536646463313663356435613339336434222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d396431382d376665622d623335312d313164323232353931393862222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31302e3639373732335a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x57521df69e3168ae2a98141320b8e5197b2e2c6507e5445e3928513ea1696a51', '\x727653d428d33bd2aec70ffec04ec306d1f1cb5ea018a827ec5e24e40d3ef1a7', '\xa27554b022813e23b2fe9c7f292ec23ed2789d49ff5a555539406df11dec139b');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 35, '01a2008d-9e34-7673-aaed-95ae104e1a19', '2026-11-22 00:00:10.804605+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32325430303a30303a31302e3830343133395a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226172746966616374223a7b226964223a2230316132303038642d396431382d376665622d623335312d313164323232353931393862222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226368616e6765645f6174223a22323032362d31312d32325430303a30303a31302e3830343133395a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d656e7472615f636f6e646974696f6e616c5f616363657373222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316132303038642d396533342d373633352d383133302d366164323166376633386337222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d396533342d373637332d616165642d393561653130346531613139222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223361336238613431373836626561383330613866653934623666316438363030222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316132303038642d396533342d373633352d383133302d366164323166376633386337222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31302e3830343630355a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\xc5ba97ff2258b39b71814e5400a7ac442fe58ba6af31d8f6985225f7a8306541', '\xa27554b022813e23b2fe9c7f292ec23ed2789d49ff5a555539406df11dec139b', '\x7b36b73b8c35fab842a1526be7ab1222ee382be82030a9bda63e842c0b8adc36');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 36, '01a2008d-9e8d-7b0b-9c72-4da6542c26a4', '2026-11-22 00:00:10.893052+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430303a30303a31302e3839323031305a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303038642d396463392d373338662d623434382d306163633635393934616661222c22646573697265645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303038642d396431382d376665622d623335312d313164323232353931393862222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a62313166323037393162613330333332646266393232343065613761326331316230643531656163643239656330663430356537393165663266343736336535222c226e6f726d616c69736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31227d2c227365656e223a7b22646967657374223a227368613235363a62313166323037393162613330333332646266393232343065613761326331316230643531656163643239656330663430356537393165663266343736336535222c226e6f726d616c69736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a302c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303038642d386665302d376431322d613435332d6534653630363964333834662f656e7472615f636f6e646974696f6e616c5f616363657373222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22726571756972652d636f6d706c69616e742d6465766963652e6a736f6e222c22736861323536223a2265643639353232616466376335353435336662313466343630386335353036363038326233393562393466653135333962343531376166666139343164386237222c2273697a655f6279746573223a3531337d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430303a30303a31302e3838383632365a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d656e7472615f636f6e646974696f6e616c5f616363657373222c227461726765745f6964223a2230316132303038642d396533342d373633352d383133302d366164323166376633386337227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303038642d396538632d376239322d623838322d373062653435616235653832222c2276657269666965645f6174223a22323032362d31312d32325430303a30303a31302e3838383030375a222c2276657269666965645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d396538642d376230622d396337322d346461363534326332366134222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223366383335643965376230356538373431613434353966353431633761636264222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d396431382d376665622d623335312d313164323232353931393862222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31302e3839333035325a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x7da048dd5117bb7066a80186c14ae57e053c6cbebcb61e21ca3df83c4e895058', '\x7b36b73b8c35fab842a1526be7ab1222ee382be82030a9bda63e842c0b8adc36', '\x6beafe1f9c2e4254377df6ef7d9c2f8559dd45ca6260fc99463d9c34c22b5d87');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 37, '01a2008d-9ef5-70d7-8f11-75a783fa8f1f', '2026-11-22 00:00:10.997874+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303038642d393135622d373361332d383561352d333239623964346437373162222c22636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303038642d396566352d376231362d396434382d393539383866353565303463222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c22636f6e74656e74223a7b22636861696e223a5b5d2c2263745f6c6f675f72656673223a5b5d2c2266696e6765727072696e745f736861323536223a2233343338623630633439613536613534323563353334666435626666316431653561316431323662313537363061343932663233663831633261623531326530222c22697373756572223a22434e3d7777772e6e6f72746877696e642e6578616d706c652c4f3d4e6f72746877696e64222c226e6f745f6166746572223a22323032372d31312d32315430323a33303a30385a222c226e6f745f6265666f7265223a22323032362d31312d32315430323a33303a30385a222c2273657269616c223a2232393763623933616163643235373536616633343238376361343261633534323166323435393734222c227369676e61747572655f616c676f726974686d223a225369676e6174757265416c676f726974686d2e656364736157697468534841323536222c227375626a656374223a22434e3d7777772e6e6f72746877696e642e6578616d706c652c4f3d4e6f72746877696e64222c227375626a6563745f616c745f6e616d6573223a5b22646e733a7777772e6e6f72746877696e642e6578616d706c65222c22646e733a6e6f72746877696e642e6578616d706c65225d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b22636572746966696361746573223a5b7b22657874656e6465645f6b65795f7573616765223a5b2273657276657241757468225d2c2269735f617574686f72697479223a66616c73652c226b6579223a7b226375727665223a22502d323536222c2273697a655f62697473223a3235362c2274797065223a224543227d2c226d7573745f737461706c65223a66616c73652c2273706b695f736861323536223a2263363661336661646262303961653266383931313364626431373164373261383731633164393334393931346330653162346439396135313238313663383266227d5d7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a35313837313532666134663733336438323939653663396432363161316164666664313266636166373832623964633030323930633563393761376134383231222c226e6f726d616c69736572223a22746c735f7365727665725f636572742f31227d2c22706172736572223a22746c735f7365727665725f636572742f31222c22726567697374657265645f6174223a22323032362d31312d32325430303a30303a31302e3939363838395a222c2272756e74696d65223a2278353039222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e70656d222c22736861323536223a2237373962393665656130643330336561396466373738343530333531613763323335623834626562646666303736386237356665623963313937653639653561222c2273697a655f6279746573223a3736317d5d2c2273756d6d617279223a2276616c696420756e74696c20323032372d31312d3231222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d396566352d373064372d386631312d373561373833666138663166222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226437303635663862373766663639373736313937636438393237333736336530222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d396566352d376231362d396434382d393539383866353565303463222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31302e3939373837345a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x22cdcf065ffab3a4f5982b2aed7f535f1f3a9bb636050735457eba51d181601e', '\x6beafe1f9c2e4254377df6ef7d9c2f8559dd45ca6260fc99463d9c34c22b5d87', '\x831b0971bc452b53d3e089957978ef856cc869c68b4334bf06e9e90948ebbec7');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 39, '01a2008d-9fb4-74c8-8cbd-30ded7dad65e', '2026-11-22 00:00:11.188766+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316132303038642d396566352d376231362d396434382d393539383866353565303463222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226465706c6f7965645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c226465706c6f796d656e745f6964223a2230316132303038642d396662342d376561612d626662312d656666626265663034333765222c22646573697265645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32325430303a30303a31312e3138373532335a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d396662342d373463382d386362642d333064656437646164363565222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223733383938376437386331616264623938373366656130653264303237626133222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d396566352d376231362d396434382d393539383866353565303463222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31312e3138383736365a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xe282ce9d79256ef6602ea84b0392048f689f3fc3277fafdf3eb8ebd560f60036', '\x92f240ce1aaf20e127a4092b0ea6d543d314f910323d5b173cf73d746e3dfd41', '\xfd39e389c950c042f3f5383c53955f2a8af39f305c791f99eb52165b689b6a1a');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 40, '01a2008d-a023-73e1-ae37-0b596e3b3d24', '2026-11-22 00:00:11.299629+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32325430303a30303a31312e3239393134375a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a22746c735f7365727665725f63657274222c226172746966616374223a7b226964223a2230316132303038642d396566352d376231362d396434382d393539383866353565303463222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226368616e6765645f6174223a22323032362d31312d32325430303a30303a31312e3239393134375a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d746c735f7365727665725f63657274222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316132303038642d613032332d373163322d616535662d363961363564616534333336222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d613032332d373365312d616533372d306235393665336233643234222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223865343634623163376237356161383432346663653862363233376335383033222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316132303038642d613032332d373163322d616535662d363961363564616534333336222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31312e3239393632395a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\x87457fd197f32d45e417fbd6e70a9caf2dc59f32824e0a0f6c4ebd236ee24014', '\xfd39e389c950c042f3f5383c53955f2a8af39f305c791f99eb52165b689b6a1a', '\x7ed10776f0525de88f0805ae80e6e9c1446a3bcffc03a5f7d29487292821de3d');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 41, '01a2008d-a085-7ecb-8c84-e9d99ca69a0a', '2026-11-22 00:00:11.39797+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430303a30303a31312e3339363231385a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303038642d396662342d376561612d626662312d656666626265663034333765222c22646573697265645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303038642d396566352d376231362d396434382d393539383866353565303463222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35313837313532666134663733336438323939653663396432363161316164666664313266636166373832623964633030323930633563393761376134383231222c226e6f726d616c69736572223a22746c735f7365727665725f636572742f31227d2c227365656e223a7b22646967657374223a227368613235363a35313837313532666134663733336438323939653663396432363161316164666664313266636166373832623964633030323930633563393761376134383231222c226e6f726d616c69736572223a22746c735f7365727665725f636572742f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a312c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303038642d386665302d376431322d613435332d6534653630363964333834662f746c735f7365727665725f63657274222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e70656d222c22736861323536223a2237373962393665656130643330336561396466373738343530333531613763323335623834626562646666303736386237356665623963313937653639653561222c2273697a655f6279746573223a3736317d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430303a30303a31312e3338393933305a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d746c735f7365727665725f63657274222c227461726765745f6964223a2230316132303038642d613032332d373163322d616535662d363961363564616534333336227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303038642d613038342d373032352d383066302d333964346133396535336666222c2276657269666965645f6174223a22323032362d31312d32325430303a30303a31312e3338393036325a222c2276657269666965645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d613038352d376563622d386338342d653964393963613639613061222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226333376663316630643330313036363464306334623933616639363237623430222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d396566352d376231362d396434382d393539383866353565303463222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31312e3339373937305a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x428724e9427fab601e77c1d457d87bb10b25866046d06344bc999553b991d45e', '\x7ed10776f0525de88f0805ae80e6e9c1446a3bcffc03a5f7d29487292821de3d', '\x864aad276a75659c7d45ffa2331ebcf183356b43ea936d0f3039d1b3cc770d41');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 42, '01a2008d-a0e9-76bb-a8a8-0c3230371184', '2026-11-22 00:00:11.497235+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303038642d393135622d373361332d383561352d333239623964346437373162222c22636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303038642d613065382d376239652d386133622d326231333765313634383334222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c22636f6e74656e74223a7b22616e6e6f746174696f6e73223a7b226f72672e6f70656e636f6e7461696e6572732e696d6167652e7265662e6e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226f72672e6f70656e636f6e7461696e6572732e696d6167652e76657273696f6e223a22312e342e32227d2c2261726368697465637475726573223a5b226c696e75782f616d643634222c226c696e75782f61726d3634225d2c22646967657374223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c22696d6167655f7265666572656e6365223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226d616e696665737473223a5b7b22646967657374223a227368613235363a31643466376130633365366239643266356138633165346237643061336636633965326235643866316134633765306233643666396132633565386231643466222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a22616d643634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c7b22646967657374223a227368613235363a37653061336336663962326435653861316334663762306433653661396332663562386431653461376330663362366439653261356338663162346437653061222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d5d2c226d656469615f74797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e696e6465782e76312b6a736f6e222c2273626f6d5f636964223a6e756c6c2c2273697a655f6279746573223a3737337d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a33323662313661656666633233626462313065373935643062373762336434393231396330316236333036363432653039396339316232326161346234366631222c226e6f726d616c69736572223a226f63695f696d6167652f31227d2c22706172736572223a226f63695f696d6167652f31222c22726567697374657265645f6174223a22323032362d31312d32325430303a30303a31312e3439353833305a222c2272756e74696d65223a226f6369222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d696d6167652e696e6465782e6a736f6e222c22736861323536223a2231393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2273697a655f6279746573223a3737337d5d2c2273756d6d617279223a226c696e75782f616d6436342c206c696e75782f61726d3634222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d613065392d373662622d613861382d306333323330333731313834222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223865653966373634396237343862613531396264323630666463376466326239222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d613065382d376239652d386133622d326231333765313634383334222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31312e3439373233355a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x1906f65b61616536ddb5c917fb0b2d26a5fd8df8fd547eb09323263bb20dc83f', '\x864aad276a75659c7d45ffa2331ebcf183356b43ea936d0f3039d1b3cc770d41', '\xbfa5100c628bf32098d7cc3810ad15a6f00c2bd37f68a9f77d464602f7c2f325');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 43, '01a2008d-a14e-7a9e-ab93-0e58b0b025cc', '2026-11-22 00:00:11.598268+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303038642d393135622d373361332d383561352d333239623964346437373162222c22636964223a227368613235363a38653238626536616533653964386139656537656562663965656138393033323266656433323332303934646433613537343635306561643062326230346366222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303038642d613065382d376239652d386133622d326231333765313634383334222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226174223a22323032362d31312d32325430303a30303a31312e3539373130315a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303038642d613134642d376563302d613338622d643863336634643165373061222c22636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b686b6f72634656675157696d454c365a77354e555153367247784268396d4779427a4c396e44326a776e3259225d2c22657870697265735f6174223a22323032362d31312d32395430303a30303a31312e3539373130315a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f345a544934596d55325957557a5a546c6b4f4745355a5755335a5756695a6a6c6c5a5745344f54417a4d6a4a6d5a57517a4d6a4d794d446b305a47517a595455334e4459314d4756685a4442694d6d49774e474e6d4969776959584a3061575a6859335266615751694f6949774d5745794d4441345a4331684d4755344c5464694f5755744f47457a59693079596a457a4e3255784e6a51344d7a51694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745794d4441345a4331684d54526b4c54646c597a417459544d345969316b4f474d7a5a6a526b4d5755334d4745694c434a6a615751694f694a7a614745794e5459364d546b784d474a6c4e47526b4e6a6b7a4d6a413159544e6b4d4445304e5464684e54646d4d3251355a4745334e546b324d4467794d6a4d7a4e444d79597a6868596a5a684d3255314e32497a4e54597a4e6d45344f534973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544935564441774f6a41774f6a45784c6a55354e7a45774d566f694c434a726157356b496a6f6962324e7058326c745957646c49697769626d46745a534936496e4a6c5a326c7a64484a354c6d3576636e526f64326c755a43356c654746746347786c4c3239775a584a6864476c76626e4d766233426c636d4630623349364d5334304c6a49694c434a76634756755a575266595851694f6949794d4449324c5445784c544979564441774f6a41774f6a45784c6a55354e7a45774d566f694c434a305a573568626e51694f6949774d5745794d4441345a4330345a6d55774c54646b4d544974595451314d79316c4e4755324d4459355a444d344e4759694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a706d4f54646b4e6a4d774e7a45774d6a4d354d574a6a4e6a6b304d6a686d4e7a51344e7a67784d7a6b344e6a466d4d57517a4e5759334d6a466a4e546b31597a59325a5759344f474a6d5a54686a596d45794d574532496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496a45354d5442695a54526b5a4459354d7a49774e57457a5a4441784e445533595455335a6a4e6b4f5752684e7a55354e6a41344d6a497a4d7a517a4d6d4d345957493259544e6c4e5464694d7a55324d7a5a684f446b6966537769626d46745a534936496e4a6c5a326c7a64484a354c6d3576636e526f64326c755a43356c654746746347786c4c3239775a584a6864476c76626e4d766233426c636d4630623349364d5334304c6a496966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2262222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303038642d613134642d376563302d613338622d643863336634643165373061222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316132303038642d613134652d373431632d613836342d346439303663353765396561222c227472616e736974696f6e65645f6174223a22323032362d31312d32325430303a30303a31312e3539373130315a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d613134652d376139652d616239332d306535386230623032356363222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223935663266653731333863386236666633333231346161386364303432613332222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d613065382d376239652d386133622d326231333765313634383334222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31312e3539383236385a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x3006d943625c68900d946270c95e7e660ee1e3c8bbb649b280e4ac8f20cb5ed5', '\xbfa5100c628bf32098d7cc3810ad15a6f00c2bd37f68a9f77d464602f7c2f325', '\xf3bbdce4b794de1770f9de2f9823840e8762cac682744bd477437c7e31f5b702');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 44, '01a2008d-a1a9-7c13-8d61-c71e71ad86ed', '2026-11-22 00:00:11.689226+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316132303038642d613065382d376239652d386133622d326231333765313634383334222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226465706c6f7965645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226465706c6f796d656e745f6964223a2230316132303038642d613161382d373438332d393837312d636236343363383865383734222c22646573697265645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32325430303a30303a31312e3638383133305a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d613161392d376331332d386436312d633731653731616438366564222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223866356236383461643031333064616339326234613531303132303463353062222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d613065382d376239652d386133622d326231333765313634383334222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31312e3638393232365a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x100ccc2d579c00e25996bad9c6e739e6fd1b4fc6bc889642c02c52a12ef8f8ac', '\xf3bbdce4b794de1770f9de2f9823840e8762cac682744bd477437c7e31f5b702', '\x7620d51e935077ee56599c7e48cdcd7b510717d1a48ab21aa39cc88385a3f326');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 45, '01a2008d-a200-71d4-8318-437fd15b7b48', '2026-11-22 00:00:11.776356+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32325430303a30303a31312e3737363035335a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a226f63695f696d616765222c226172746966616374223a7b226964223a2230316132303038642d613065382d376239652d386133622d326231333765313634383334222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226368616e6765645f6174223a22323032362d31312d32325430303a30303a31312e3737363035335a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d6f63695f696d616765222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316132303038642d613230302d376136662d396237642d303736623266393265356232222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d613230302d373164342d383331382d343337666431356237623438222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223462316338643238363531633134613633346638653035663334306536653465222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316132303038642d613230302d376136662d396237642d303736623266393265356232222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31312e3737363335365a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\x9242067f4488ea9d2faa60b1d7686470cd39500d12351ffc0dbb0052fc57988c', '\x7620d51e935077ee56599c7e48cdcd7b510717d1a48ab21aa39cc88385a3f326', '\xf5344613f97ed13cd8417a7d955459ad2988be210704d65cc9250c66ce4b9540');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 46, '01a2008d-a25a-7f52-8ac2-4c975073eb43', '2026-11-22 00:00:11.86649+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430303a30303a31312e3836333133355a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303038642d613161382d373438332d393837312d636236343363383865383734222c22646573697265645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2264726966745f737461747573223a226472696674227d5d2c22706f7374757265223a5b7b226172746966616374223a7b226964223a2230316132303038642d613065382d376239652d386133622d326231333765313634383334222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226368616e6765223a226368616e676564222c226465706c6f796d656e745f6964223a2230316132303038642d613161382d373438332d393837312d636236343363383865383734222c2266726f6d223a22756e6b6e6f776e222c2273696e6365223a22323032362d31312d32325430303a30303a31312e3836333133355a222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c22746f223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303038642d613065382d376239652d386133622d326231333765313634383334222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a322c22646966666572656e636573223a5b7b22617070726f766564223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226368616e6765223a226368616e676564222c226964656e74697479223a22222c226f62736572766564223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2270617468223a222f646967657374222c2273656e74656e6365223a22646967657374206368616e6765642066726f6d20e2809c7368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839e2809d20746f20e2809c7368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666e2809d222c2277686174223a22646967657374227d2c7b22617070726f766564223a7b22646967657374223a227368613235363a37653061336336663962326435653861316334663762306433653661396332663562386431653461376330663362366439653261356338663162346437653061222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c226368616e6765223a226368616e676564222c226964656e74697479223a226c696e75782f61726d3634222c226f62736572766564223a7b22646967657374223a227368613235363a63346637623064336536613963326635623864316534613763306633623664396532613563386631623464376530613363366639623264356538613163346637222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c2270617468223a222f6d616e6966657374732f6c696e75787e3161726d3634222c2273656e74656e6365223a22706c6174666f726d206c696e75782f61726d3634206368616e6765642066726f6d207368613235363a376530613363366639623264e280a620746f207368613235363a633466376230643365366139e280a6222c2277686174223a22706c6174666f726d227d5d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a33323662313661656666633233626462313065373935643062373762336434393231396330316236333036363432653039396339316232326161346234366631222c226e6f726d616c69736572223a226f63695f696d6167652f31227d2c226f62736572766564223a7b22736861323536223a2264306434656138623839653433376137623030373239303239306161653635313738636163313237396136346333663566303465383963616264663732306533222c2273697a655f6279746573223a313034347d2c227365656e223a7b22646967657374223a227368613235363a61303863653739383230363666633935343834613663663237636166333634313835333130336261643235333661643633646535666431316131613033613630222c226e6f726d616c69736572223a226f63695f696d6167652f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a302c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303038642d386665302d376431322d613435332d6534653630363964333834662f6f63695f696d616765222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d696d6167652e696e6465782e6a736f6e222c22736861323536223a2263313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2273697a655f6279746573223a3737337d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430303a30303a31312e3835373039315a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d6f63695f696d616765222c227461726765745f6964223a2230316132303038642d613230302d376136662d396237642d303736623266393265356232227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316132303038642d613235372d373136662d383861622d396632373534396266336638222c2276657269666965645f6174223a22323032362d31312d32325430303a30303a31312e3835363237355a222c2276657269666965645f636964223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d613235612d376635322d386163322d346339373530373365623433222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223932666166383236303137666435313361343266613563633530386333653637222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d613065382d376239652d386133622d326231333765313634383334222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31312e3836363439305a222c2274797065223a226d756e696d656e742e706f73747572652e6368616e676564227d', '\xf6da969d473c45f5baab945f8a0e128177c1a355b96cc2a09faa97e920a35d38', '\xf5344613f97ed13cd8417a7d955459ad2988be210704d65cc9250c66ce4b9540', '\xf70a178c355bd35d0a0330239ea573137fdb60af22f621b00fc6b4aec065e0a6');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 47, '01a2008d-a2d5-733e-9b89-3e7c83df343e', '2026-11-22 00:00:11.9892+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430303a30303a31312e3938363339335a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303038642d396266352d373936642d386337622d653539303364316230383263222c22646573697265645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c2264726966745f737461747573223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303038642d396234372d373061622d383630632d363233303861363064613731222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a312c22646966666572656e636573223a5b7b226368616e6765223a226164646564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a22726573746172742d73657276696365222c226f62736572766564223a7b7d2c2270617468223a222f76697369626c655f636d646c6574732f726573746172742d73657276696365222c2273656e74656e6365223a22636d646c657420726573746172742d7365727669636520626563616d652076697369626c65222c2277686174223a22636d646c6574227d5d2c22646972656374696f6e73223a7b227765616b6572223a317d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35636163383633383261393732366130623963346666616464636633396433303038643263346233613364663833323835393162633836363631356339616565222c226e6f726d616c69736572223a226a65615f726f6c655f6361706162696c6974792f31227d2c226f62736572766564223a7b22736861323536223a2231326463366435653061363831633162656132643039656534313139346363306130653734656333373438623832666665383439623034636435313762316363222c2273697a655f6279746573223a3832347d2c227365656e223a7b22646967657374223a227368613235363a64653362316631303662623831393732613766626366353637663632626538373634613863356436666531656664353032626165313964613562303466356237222c226e6f726d616c69736572223a226a65615f726f6c655f6361706162696c6974792f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a312c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303038642d386665302d376431322d613435332d6534653630363964333834662f6a65615f726f6c655f6361706162696c697479222c226661637473223a7b2266696c655f636f756e74223a327d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737263222c22736861323536223a2261313764366131656436316430383564353162306138323964623737386532393333653264396365386462343063643635326466376631393532323664616431222c2273697a655f6279746573223a3239387d2c7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737363222c22736861323536223a2231666430633330353561376438313138303032623831306331643437316133303839316332623137386665393365613131633231613933336661633966616538222c2273697a655f6279746573223a3338317d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430303a30303a31312e3937363839315a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d6a65615f726f6c655f6361706162696c697479222c227461726765745f6964223a2230316132303038642d396335392d373733342d383566662d323030623166626664343532227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316132303038642d613264322d376339642d613834622d633033373263303239346463222c2276657269666965645f6174223a22323032362d31312d32325430303a30303a31312e3937353530305a222c2276657269666965645f636964223a227368613235363a37343066633837626437373932336436376537316566633734333265353530363866363138366165393938623364383262396165303137663466346639303838222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d613264352d373333652d396238392d336537633833646633343365222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223236633665303537323238306636393338383233363635333732636662643863222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d396234372d373061622d383630632d363233303861363064613731222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31312e3938393230305a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x80d18b69e0477b88c3977403cdb95bec6b599417a5a4b30791979c1884f4cd2d', '\xf70a178c355bd35d0a0330239ea573137fdb60af22f621b00fc6b4aec065e0a6', '\x6f27c8f8dd847c003c49719d0d1f3f8581b30eee7a841cb56f19d5504143a466');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 48, '01a2008d-a5fe-74f4-9d5d-fb499d8e7f7f', '2026-11-22 00:00:12.798486+00', '\x7b2264617461223a7b22626173656c696e655f70726f66696c655f6964223a2230316132303038642d613566632d373862372d623638342d663830353935393933626532222c226279223a2261646d696e6973747261746f72222c226e616d65223a22676f6c64656e222c2273636f7065223a7b226578636c756465223a5b5d2c2269676e6f7265223a5b5d2c22696e636c756465223a5b5d2c227375626a6563745f7479706573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d613566652d373466342d396435642d666234393964386537663766222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223065383836313330373461316139643264323535343061393463356535316135222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a22626173656c696e652f30316132303038642d613566632d373862372d623638342d663830353935393933626532222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31322e3739383438365a222c2274797065223a226d756e696d656e742e626173656c696e652e63726561746564227d', '\x3f6816a62e2f578f7663ade97ea91baa037e6b503693c45cc88659beabf1ba1c', '\x6f27c8f8dd847c003c49719d0d1f3f8581b30eee7a841cb56f19d5504143a466', '\xf1494254a68c8559bc9d62f814425e9040f9ce8ea5b39b0251c6dcfc0a943f09');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 49, '01a2008d-a652-7e0a-8cd5-98db76b8c9d4', '2026-11-22 00:00:12.882209+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22646f6d61696e73223a312c226c6162656c73223a302c226e616d6573223a312c226e616d65735f736861323536223a2261653431636432363836656165383230346561326637373162616231336465353036303236313739383161383066623031303533623734316630343633303164227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d613635322d376530612d386364352d393864623736623863396434222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223338383438663530376665333462346365333534646232323962343163303366222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2264726966742f6e616d6573222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31322e3838323230395a222c2274797065223a226d756e696d656e742e64726966742e6e616d65735f6368616e676564227d', '\x93ca3ee0f999cbc91855d6fe00bda8f17a173631958c80a20d7e1674049ad2b8', '\xf1494254a68c8559bc9d62f814425e9040f9ce8ea5b39b0251c6dcfc0a943f09', '\xce5cc4a700cc9ae13a123dd654c670cbd8a1029b1a32cf74c8655d84c53661a3');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 56, '01a2008d-b28d-7dcd-91ab-8c089e6c87f7', '2026-11-22 00:00:16.013723+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430303a30303a31362e3031323334315a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303038642d396662342d376561612d626662312d656666626265663034333765222c22646573697265645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303038642d396566352d376231362d396434382d393539383866353565303463222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35313837313532666134663733336438323939653663396432363161316164666664313266636166373832623964633030323930633563393761376134383231222c226e6f726d616c69736572223a22746c735f7365727665725f636572742f31227d2c227365656e223a7b22646967657374223a227368613235363a35313837313532666134663733336438323939653663396432363161316164666664313266636166373832623964633030323930633563393761376134383231222c226e6f726d616c69736572223a22746c735f7365727665725f636572742f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a312c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303038642d386665302d376431322d613435332d6534653630363964333834662f746c735f7365727665725f63657274222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e70656d222c22736861323536223a2237373962393665656130643330336561396466373738343530333531613763323335623834626562646666303736386237356665623963313937653639653561222c2273697a655f6279746573223a3736317d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430303a30303a31362e3030303139385a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d746c735f7365727665725f63657274222c227461726765745f6964223a2230316132303038642d613032332d373163322d616535662d363961363564616534333336227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303038642d623238632d376535662d383538382d333663663334363462356332222c2276657269666965645f6174223a22323032362d31312d32325430303a30303a31352e3939393038325a222c2276657269666965645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d623238642d376463642d393161622d386330383965366338376637222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226635323730663530366463663338353564313033626534313332306133613033222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d396566352d376231362d396434382d393539383866353565303463222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31362e3031333732335a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x0b7e607d5183ef944e4c323972a2f132e88e793ee6859911070457f0400d59bf', '\x37de04a6f76ee94d11a7b664cd38816290399ab1e00d88f69a783173fb8c0654', '\x9d6ae3efe26500195e07b3b6b6371dd713aebf6f1fc15d664bb5ea7ff94bd306');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 67, '01a2008e-196c-7c0c-9592-4b44b15eef77', '2026-11-22 00:00:42.348286+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430303a30303a34322e3334363031315a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303038642d393462302d373132332d393537382d353438666135373962363034222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303038642d393366312d373534392d393639612d363231376635623164623761222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d2c227365656e223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a322c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303038642d386665302d376431322d613435332d6534653630363964333834662f646e735f7a6f6e65222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226e6f72746877696e642e6578616d706c652e7a6f6e65222c22736861323536223a2236633437646538383964393138646631363865333231636661353334343839633036323538353533653639333964333237393432383761343737323966363163222c2273697a655f6279746573223a3731387d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430303a30303a34322e3333393438325a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d646e735f7a6f6e65222c227461726765745f6964223a2230316132303038642d393531362d373463612d383934622d616233336563383963376237227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303038652d313936612d373634642d393236342d636361376231373936393363222c2276657269666965645f6174223a22323032362d31312d32325430303a30303a34322e3333373330315a222c2276657269666965645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038652d313936632d376330632d393539322d346234346231356565663737222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226237376565663337303237623338323439616236666135303163646431396531222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393366312d373534392d393639612d363231376635623164623761222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a34322e3334383238365a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xd91d4df2a4f9c495bfb0f8c0166aca5b96d9e9d45aacf7f506413e30d59df58c', '\xb9c52c8d17fe8e6ec89faf766e165d8b195294456117948491184e4db6016ce1', '\xe895613a0590bd729179a46e92e7a6e44fe1acdf43833d485e545d4712615830');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 50, '01a2008d-a6d0-7e3d-8675-a8a21096c6da', '2026-11-22 00:00:13.008814+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430303a30303a31322e3939393932375a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303038642d613161382d373438332d393837312d636236343363383865383734222c22646573697265645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2264726966745f737461747573223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303038642d613065382d376239652d386133622d326231333765313634383334222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a322c22646966666572656e636573223a5b7b22617070726f766564223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226368616e6765223a226368616e676564222c226964656e74697479223a22222c226f62736572766564223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2270617468223a222f646967657374222c2273656e74656e6365223a22646967657374206368616e6765642066726f6d20e2809c7368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839e2809d20746f20e2809c7368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666e2809d222c2277686174223a22646967657374227d2c7b22617070726f766564223a7b22646967657374223a227368613235363a37653061336336663962326435653861316334663762306433653661396332663562386431653461376330663362366439653261356338663162346437653061222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c226368616e6765223a226368616e676564222c226964656e74697479223a226c696e75782f61726d3634222c226f62736572766564223a7b22646967657374223a227368613235363a63346637623064336536613963326635623864316534613763306633623664396532613563386631623464376530613363366639623264356538613163346637222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c2270617468223a222f6d616e6966657374732f6c696e75787e3161726d3634222c2273656e74656e6365223a22706c6174666f726d206c696e75782f61726d3634206368616e6765642066726f6d207368613235363a376530613363366639623264e280a620746f207368613235363a633466376230643365366139e280a6222c2277686174223a22706c6174666f726d227d5d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a33323662313661656666633233626462313065373935643062373762336434393231396330316236333036363432653039396339316232326161346234366631222c226e6f726d616c69736572223a226f63695f696d6167652f31227d2c226f62736572766564223a7b22736861323536223a2264306434656138623839653433376137623030373239303239306161653635313738636163313237396136346333663566303465383963616264663732306533222c2273697a655f6279746573223a313034347d2c227365656e223a7b22646967657374223a227368613235363a61303863653739383230363666633935343834613663663237636166333634313835333130336261643235333661643633646535666431316131613033613630222c226e6f726d616c69736572223a226f63695f696d6167652f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a342c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303038642d386665302d376431322d613435332d6534653630363964333834662f6f63695f696d616765222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d696d6167652e696e6465782e6a736f6e222c22736861323536223a2263313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2273697a655f6279746573223a3737337d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430303a30303a31322e3939313231305a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d6f63695f696d616765222c227461726765745f6964223a2230316132303038642d613230302d376136662d396237642d303736623266393265356232227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316132303038642d613663382d376339392d383738322d323535393664386564643035222c2276657269666965645f6174223a22323032362d31312d32325430303a30303a31322e3938363939395a222c2276657269666965645f636964223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d613664302d376533642d383637352d613861323130393663366461222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226537326164316366333461313131313033666163623038623962326366616363222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d613065382d376239652d386133622d326231333765313634383334222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31332e3030383831345a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xf76046b0ccd7c3bb5dec0cd31b3f13d0b90dda60fc6660e359cba007ffe59d34', '\xce5cc4a700cc9ae13a123dd654c670cbd8a1029b1a32cf74c8655d84c53661a3', '\xc847cf1b9756c5287709ac97bce8a12711bf1495a35feb73b870d26df09fe134');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 51, '01a2008d-a6e1-725c-acf9-ddf761784cb6', '2026-11-22 00:00:13.025266+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430303a30303a31332e3031363535395a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303038642d393837302d376430352d393233382d346133613265613234626164222c22646573697265645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303038642d393763362d373739392d386464662d666232653539306534633237222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d2c227365656e223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a322c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303038642d386665302d376431322d613435332d6534653630363964333834662f72657374636f6e665f636f6e666967222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656467652d726f757465722d312d696e74657266616365732e6a736f6e222c22736861323536223a2239306237343866643764353666383639343865313930353435646537653833396463623338363736303763383435656136366635616132376261616431363034222c2273697a655f6279746573223a3334347d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430303a30303a31322e3939373030315a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d72657374636f6e665f636f6e666967222c227461726765745f6964223a2230316132303038642d393863642d376263302d383938382d343965396566393761313633227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303038642d613664642d376338612d613462352d343835376539333463353861222c2276657269666965645f6174223a22323032362d31312d32325430303a30303a31322e3939343133305a222c2276657269666965645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d613665312d373235632d616366392d646466373631373834636236222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223265363832666662303838633066656231313336616230643332643635373734222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393763362d373739392d386464662d666232653539306534633237222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31332e3032353236365a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x9bad9f19f39e1f7f4bfba5a10367952a737095ae08adefbd5b3f887472216b7f', '\xc847cf1b9756c5287709ac97bce8a12711bf1495a35feb73b870d26df09fe134', '\xe145210bf45dea519c822686908434942d3dc5d974b2d43fb213ff382f81cd97');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 52, '01a2008d-a6fe-79eb-8392-458ff09ca1b7', '2026-11-22 00:00:13.054572+00', '\x7b2264617461223a7b22626173656c696e655f70726f66696c655f6964223a2230316132303038642d613566632d373862372d623638342d663830353935393933626532222c22626173656c696e655f736e617073686f745f6964223a2230316132303038642d613666392d373365642d613730612d616663393864353466386363222c226279223a2261646d696e6973747261746f72222c2263617074757265645f6174223a22323032362d31312d32325430303a30303a31332e3033393630305a222c226761705f636f756e74223a302c226974656d5f636f756e74223a322c226974656d735f726f6f74223a227368613235363a66393730326464306436376565663533363461656161653061643665626364356136623566636339636531303462626566323937353766303537633232616139222c226c697374696e6773223a7b22656e7472615f636f6e646974696f6e616c5f616363657373223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430303a30303a31322e3939303835365a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303038642d613662322d373537322d386531622d366565626138393934613365222c22736f75726365223a22706f6c6963795f76657273696f6e227d2c22696e74756e655f636f6e6669675f70726f66696c65223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430303a30303a31322e3939303835365a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303038642d613662322d373537322d386531622d366565626138393934613365222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d2c226e616d65223a22676f6c64656e222c226f7065726174696f6e5f72756e5f6964223a2230316132303038642d613664392d373864632d386337612d396661393130393435356638222c2270726f66696c655f76657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d613666652d373965622d383339322d343538666630396361316237222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223065633463383130646630633038366161303435623435386161663537326165222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a22626173656c696e652f30316132303038642d613566632d373862372d623638342d663830353935393933626532222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31332e3035343537325a222c2274797065223a226d756e696d656e742e626173656c696e652e6361707475726564227d', '\x1500b590f9c533b6f6c5ac914f178598af524e5e62bd4d675cc216626040c66f', '\xe145210bf45dea519c822686908434942d3dc5d974b2d43fb213ff382f81cd97', '\x3d8c2070187d2d9be136e61d984da151915cb64b4412eb192f42827033d809bb');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 53, '01a2008d-a971-7d52-8185-965a16646f30', '2026-11-22 00:00:13.681554+00', '\x7b2264617461223a7b22626173656c696e655f70726f66696c655f6964223a2230316132303038642d613566632d373862372d623638342d663830353935393933626532222c22626173656c696e655f736e617073686f745f6964223a2230316132303038642d613666392d373365642d613730612d616663393864353466386363222c226279223a2261646d696e6973747261746f72222c22636f756e7473223a7b22616d626967756f7573223a302c2263726561746564223a302c2264656c65746564223a302c226578636c75646564223a302c2266696e64696e67735f6f70656e223a312c2266696e64696e67735f6f70656e6564223a312c2266696e64696e67735f72656f70656e6564223a302c2266696e64696e67735f7265736f6c766564223a302c2267617073223a302c2269676e6f726564223a302c226d697373696e675f626173656c696e65223a302c226d697373696e675f626f7468223a302c226d697373696e675f63757272656e74223a302c2272656e616d6564223a302c227265736f6c7665645f636f6e74656e74223a322c227265736f6c7665645f6d657461223a302c227265736f6c7665645f746f74616c223a322c227375626a656374735f746f74616c223a322c22756e6368616e676564223a312c2275706461746564223a317d2c226f70656e6564223a5b7b226361757365223a227368613235363a32333664336461393532653837366237373932313664313135663134346161643735396333316663376130653064636630303931303339363464343861383136222c2265766964656e6365223a7b22626173656c696e65223a7b2268617368223a227368613235363a61363933323963636436306364386662393939323965333834393064626565313638366438343137653337363137393062396437623039386336326634656535222c2270726f76656e616e6365223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430303a30303a31322e3939303835365a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303038642d613662322d373537322d386531622d366565626138393934613365222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d2c226368616e67655f74797065223a2275706461746564222c2263757272656e74223a7b2268617368223a227368613235363a65353431343163373235346339656662613535643966643931356332636637623335623062653935643066616134343664396636623364643731326635343738222c2270726f76656e616e6365223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430303a30303a31332e3633383431325a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303038642d613934302d373036362d393935652d616633366537373730313132222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d7d2c2265766964656e63655f666964656c697479223a22636f6e74656e74222c2266696e64696e675f6964223a2230316132303038642d613936662d376239662d396133642d366364656133623036303536222c22726561736f6e223a6e756c6c2c227365766572697479223a2268696768222c2273696e6365223a22323032362d31312d32325430303a30303a31332e3637373330355a222c22737461747573223a226f70656e222c227375626a6563745f6964223a225265717569726520636f6d706c69616e7420646576696365222c227375626a6563745f74797065223a22656e7472615f636f6e646974696f6e616c5f616363657373227d5d2c226f7065726174696f6e5f72756e5f6964223a2230316132303038642d613935332d373965352d613636352d656332613032313539663937222c2270726f76696465725f74656e616e745f6964223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2272656f70656e6564223a5b5d2c227265736f6c766564223a5b5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d613937312d376435322d383138352d393635613136363436663330222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223630663432616239636139376465666266623838386534623634373163633132222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2272756e2f30316132303038642d613935332d373965352d613636352d656332613032313539663937222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31332e3638313535345a222c2274797065223a226d756e696d656e742e64726966742e636f6d7061726564227d', '\x9d209c02f9b9ca77b0cc8bcae34af9edec5a2c9a3dc354a3becd6095c3839e48', '\x3d8c2070187d2d9be136e61d984da151915cb64b4412eb192f42827033d809bb', '\x7ec3b3a383832a83d4ced4ead4f37d08a329718b9ca42ef0779f90eadc066c6b');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 54, '01a2008d-ac69-733a-95d8-2a3a54573202', '2026-11-22 00:00:14.441952+00', '\x7b2264617461223a7b2261636365707465645f68617368223a227368613235363a65353431343163373235346339656662613535643966643931356332636637623335623062653935643066616134343664396636623364643731326635343738222c2261636365707465645f756e74696c223a22323032362d31322d32325430303a30303a31342e3432383335355a222c226279223a2261646d696e6973747261746f72222c2266696e64696e67223a7b226361757365223a227368613235363a32333664336461393532653837366237373932313664313135663134346161643735396333316663376130653064636630303931303339363464343861383136222c2265766964656e6365223a7b22626173656c696e65223a7b2268617368223a227368613235363a61363933323963636436306364386662393939323965333834393064626565313638366438343137653337363137393062396437623039386336326634656535222c2270726f76656e616e6365223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430303a30303a31322e3939303835365a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303038642d613662322d373537322d386531622d366565626138393934613365222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d2c226368616e67655f74797065223a2275706461746564222c2263757272656e74223a7b2268617368223a227368613235363a65353431343163373235346339656662613535643966643931356332636637623335623062653935643066616134343664396636623364643731326635343738222c2270726f76656e616e6365223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430303a30303a31332e3633383431325a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303038642d613934302d373036362d393935652d616633366537373730313132222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d7d2c2265766964656e63655f666964656c697479223a22636f6e74656e74222c2266696e64696e675f6964223a2230316132303038642d613936662d376239662d396133642d366364656133623036303536222c22726561736f6e223a2270696c6f74222c227365766572697479223a2268696768222c2273696e6365223a22323032362d31312d32325430303a30303a31332e3637373330355a222c22737461747573223a226163636570746564222c227375626a6563745f6964223a225265717569726520636f6d706c69616e7420646576696365222c227375626a6563745f74797065223a22656e7472615f636f6e646974696f6e616c5f616363657373227d2c2266696e64696e675f6964223a2230316132303038642d613936662d376239662d396133642d366364656133623036303536222c2266726f6d223a226f70656e222c226f776e6572223a2261646d696e6973747261746f72222c22726561736f6e223a2270696c6f74222c2273746570223a22616363657074227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d616336392d373333612d393564382d326133613534353733323032222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223039353930653566353438323930643234613336653934333563346638386434222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2266696e64696e672f30316132303038642d613936662d376239662d396133642d366364656133623036303536222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31342e3434313935325a222c2274797065223a226d756e696d656e742e66696e64696e672e6a7564676564227d', '\xc4cbc725c08e375a72154eb088980c3ccfbdd5e0a664b2849b62d5e413b25617', '\x7ec3b3a383832a83d4ced4ead4f37d08a329718b9ca42ef0779f90eadc066c6b', '\x411a971d4a7435a245d94908990fa19998d8b99a4b03fe4e08dca31512048e44');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 55, '01a2008d-ae9b-760d-abbd-79752c0b4742', '2026-11-22 00:00:15.003999+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430303a30303a31352e3030323034355a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303038642d396463392d373338662d623434382d306163633635393934616661222c22646573697265645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303038642d396431382d376665622d623335312d313164323232353931393862222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a62313166323037393162613330333332646266393232343065613761326331316230643531656163643239656330663430356537393165663266343736336535222c226e6f726d616c69736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31227d2c227365656e223a7b22646967657374223a227368613235363a62313166323037393162613330333332646266393232343065613761326331316230643531656163643239656330663430356537393165663266343736336535222c226e6f726d616c69736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a312c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303038642d386665302d376431322d613435332d6534653630363964333834662f656e7472615f636f6e646974696f6e616c5f616363657373222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22726571756972652d636f6d706c69616e742d6465766963652e6a736f6e222c22736861323536223a2265643639353232616466376335353435336662313466343630386335353036363038326233393562393466653135333962343531376166666139343164386237222c2273697a655f6279746573223a3531337d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430303a30303a31342e3939353536315a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d656e7472615f636f6e646974696f6e616c5f616363657373222c227461726765745f6964223a2230316132303038642d396533342d373633352d383133302d366164323166376633386337227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303038642d616539612d376533392d613832332d653162346331633966633037222c2276657269666965645f6174223a22323032362d31312d32325430303a30303a31342e3939343034355a222c2276657269666965645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d616539622d373630642d616262642d373937353263306234373432222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223438613865373161663239313239366338383663653663366531613632383939222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d396431382d376665622d623335312d313164323232353931393862222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31352e3030333939395a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xc17e44dd414495290ee9e163261941687417bd6b920cae1aad15e6ec04ad77d1', '\x411a971d4a7435a245d94908990fa19998d8b99a4b03fe4e08dca31512048e44', '\x37de04a6f76ee94d11a7b664cd38816290399ab1e00d88f69a783173fb8c0654');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 57, '01a2008d-b28d-7692-bd36-2b4b108f35d7', '2026-11-22 00:00:16.013841+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430303a30303a31362e3031313733335a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303038642d393462302d373132332d393537382d353438666135373962363034222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303038642d393366312d373534392d393639612d363231376635623164623761222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d2c227365656e223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a302c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303038642d386665302d376431322d613435332d6534653630363964333834662f646e735f7a6f6e65222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226e6f72746877696e642e6578616d706c652e7a6f6e65222c22736861323536223a2236633437646538383964393138646631363865333231636661353334343839633036323538353533653639333964333237393432383761343737323966363163222c2273697a655f6279746573223a3731387d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430303a30303a31362e3030313130395a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d646e735f7a6f6e65222c227461726765745f6964223a2230316132303038642d393531362d373463612d383934622d616233336563383963376237227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303038642d623238632d376537642d386666352d303165663264653866663633222c2276657269666965645f6174223a22323032362d31312d32325430303a30303a31362e3030303630365a222c2276657269666965645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d623238642d373639322d626433362d326234623130386633356437222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226336333731623036303265613163343135356130633839396333343136653439222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393366312d373534392d393639612d363231376635623164623761222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31362e3031333834315a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xf12880bc8fce7bab27f8922da339d28b7c8697b40e39eed7038a8b726235ad65', '\x9d6ae3efe26500195e07b3b6b6371dd713aebf6f1fc15d664bb5ea7ff94bd306', '\xd5b19b8bc7a8bd71c1e013a8aee7b94c074908d4385c0adee97bd3ca387cf137');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 58, '01a2008d-b672-777b-b73a-8d1cb7fde4b9', '2026-11-22 00:00:17.010849+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430303a30303a31372e3030383837355a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303038642d393261342d373731642d613934372d643637353738613531613930222c22646573697265645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303038642d393164322d373732362d383863652d643261623263353330396566222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a36336264663430376365333830383561376539306362306164376666343465633337386533636534623438643865316237616536656339616464623462313735222c226e6f726d616c69736572223a22696e74756e655f636f6e6669675f70726f66696c652f31227d2c227365656e223a7b22646967657374223a227368613235363a36336264663430376365333830383561376539306362306164376666343465633337386533636534623438643865316237616536656339616464623462313735222c226e6f726d616c69736572223a22696e74756e655f636f6e6669675f70726f66696c652f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a312c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303038642d386665302d376431322d613435332d6534653630363964333834662f696e74756e655f636f6e6669675f70726f66696c65222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a2270726f64756374696f6e2d626173656c696e652e6a736f6e222c22736861323536223a2232326635656361396333663234663463663539353338396133353063373730396561383063333537613731326631663766646534303964373635373066616135222c2273697a655f6279746573223a3835397d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430303a30303a31372e3030343332395a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d696e74756e655f636f6e6669675f70726f66696c65222c227461726765745f6964223a2230316132303038642d393331622d376333362d626435372d653639623630663966373861227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303038642d623637312d376237632d616138302d656335656661613631613865222c2276657269666965645f6174223a22323032362d31312d32325430303a30303a31372e3030333134395a222c2276657269666965645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d623637322d373737622d623733612d386431636237666465346239222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223263396437393064626365393861343931333965636664653131373862616263222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393164322d373732362d383863652d643261623263353330396566222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31372e3031303834395a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x16a7be3a7a8cc8265b29d26d8793b9c1e9065924b595cba1fb5886dd61802376', '\xd5b19b8bc7a8bd71c1e013a8aee7b94c074908d4385c0adee97bd3ca387cf137', '\x368813e9a5c3bc5551c6f47a7535bdc54948c772d7f677d88e8a227f202c5b8b');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 63, '01a2008d-d88b-7943-b30b-c2572d2bd996', '2026-11-22 00:00:25.739928+00', '\x7b2264617461223a7b22626173656c696e655f70726f66696c655f6964223a2230316132303038642d613566632d373862372d623638342d663830353935393933626532222c22626173656c696e655f736e617073686f745f6964223a2230316132303038642d643631652d373336302d393665312d353065646533396561313236222c226279223a2261646d696e6973747261746f72222c22636f756e7473223a7b22616d626967756f7573223a302c2263726561746564223a302c2264656c65746564223a302c226578636c75646564223a302c2266696e64696e67735f6f70656e223a312c2266696e64696e67735f6f70656e6564223a312c2266696e64696e67735f72656f70656e6564223a302c2266696e64696e67735f7265736f6c766564223a312c2267617073223a302c2269676e6f726564223a302c226d697373696e675f626173656c696e65223a302c226d697373696e675f626f7468223a302c226d697373696e675f63757272656e74223a302c2272656e616d6564223a302c227265736f6c7665645f636f6e74656e74223a322c227265736f6c7665645f6d657461223a302c227265736f6c7665645f746f74616c223a322c227375626a656374735f746f74616c223a322c22756e6368616e676564223a312c2275706461746564223a317d2c226f70656e6564223a5b7b226361757365223a227368613235363a65373164383434303330373165633939346431646364626365636433653033333930336166623031323964323535616463363631613533393139613939666565222c2265766964656e6365223a7b22626173656c696e65223a7b2268617368223a227368613235363a65353431343163373235346339656662613535643966643931356332636637623335623062653935643066616134343664396636623364643731326635343738222c2270726f76656e616e6365223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430303a30303a32352e3039363837305a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303038642d643630342d376337362d386236372d653565656566313265386333222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d2c226368616e67655f74797065223a2275706461746564222c2263757272656e74223a7b2268617368223a227368613235363a61363933323963636436306364386662393939323965333834393064626565313638366438343137653337363137393062396437623039386336326634656535222c2270726f76656e616e6365223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430303a30303a32352e3730383733395a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303038642d643836372d376363652d626137392d636232393037636266323764222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d7d2c2265766964656e63655f666964656c697479223a22636f6e74656e74222c2266696e64696e675f6964223a2230316132303038642d643838612d376139642d626362612d383230333764613337373333222c22726561736f6e223a6e756c6c2c227365766572697479223a226c6f77222c2273696e6365223a22323032362d31312d32325430303a30303a31332e3637373330355a222c22737461747573223a226f70656e222c227375626a6563745f6964223a225265717569726520636f6d706c69616e7420646576696365222c227375626a6563745f74797065223a22656e7472615f636f6e646974696f6e616c5f616363657373227d5d2c226f7065726174696f6e5f72756e5f6964223a2230316132303038642d643837372d373739302d393132632d306339343133653133326339222c2270726f76696465725f74656e616e745f6964223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2272656f70656e6564223a5b5d2c227265736f6c766564223a5b7b226361757365223a227368613235363a32333664336461393532653837366237373932313664313135663134346161643735396333316663376130653064636630303931303339363464343861383136222c2265766964656e6365223a7b22626173656c696e65223a7b2268617368223a227368613235363a61363933323963636436306364386662393939323965333834393064626565313638366438343137653337363137393062396437623039386336326634656535222c2270726f76656e616e6365223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430303a30303a31322e3939303835365a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303038642d613662322d373537322d386531622d366565626138393934613365222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d2c226368616e67655f74797065223a2275706461746564222c2263757272656e74223a7b2268617368223a227368613235363a65353431343163373235346339656662613535643966643931356332636637623335623062653935643066616134343664396636623364643731326635343738222c2270726f76656e616e6365223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430303a30303a31332e3633383431325a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303038642d613934302d373036362d393935652d616633366537373730313132222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d7d2c2265766964656e63655f666964656c697479223a22636f6e74656e74222c2266696e64696e675f6964223a2230316132303038642d613936662d376239662d396133642d366364656133623036303536222c22726561736f6e223a2269742064696666657273206f7468657277697365206e6f77222c227365766572697479223a2268696768222c2273696e6365223a22323032362d31312d32325430303a30303a31332e3637373330355a222c22737461747573223a227265736f6c766564222c227375626a6563745f6964223a225265717569726520636f6d706c69616e7420646576696365222c227375626a6563745f74797065223a22656e7472615f636f6e646974696f6e616c5f616363657373227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d643838622d373934332d623330622d633235373264326264393936222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223763363233646437653937343765623464613563666462663966383464346634222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2272756e2f30316132303038642d643837372d373739302d393132632d306339343133653133326339222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a32352e3733393932385a222c2274797065223a226d756e696d656e742e64726966742e636f6d7061726564227d', '\xfd1d16f55c83f8d0cb9356a56a40963f8aecf51c5e2770bf61acca3e55514055', '\xb0e292917c986d2323e58089a97bdd3bd33d96b9bafdf4f1d64c76c9e4a41536', '\xb9713922a2e58c732ce8ae4854c3108d4e91399a668465f68af4555ee12cfcc8');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 64, '01a2008d-daf7-7ad0-aa33-f8b4a5d545c0', '2026-11-22 00:00:26.359037+00', '\x7b2264617461223a7b22626173656c696e655f70726f66696c655f6964223a2230316132303038642d613566632d373862372d623638342d663830353935393933626532222c22626173656c696e655f736e617073686f745f6964223a2230316132303038642d643631652d373336302d393665312d353065646533396561313236222c226279223a2261646d696e6973747261746f72222c22636f756e7473223a7b22616d626967756f7573223a302c2263726561746564223a302c2264656c65746564223a302c226578636c75646564223a302c2266696e64696e67735f6f70656e223a302c2266696e64696e67735f6f70656e6564223a302c2266696e64696e67735f72656f70656e6564223a302c2266696e64696e67735f7265736f6c766564223a312c2267617073223a312c2269676e6f726564223a302c226d697373696e675f626173656c696e65223a302c226d697373696e675f626f7468223a312c226d697373696e675f63757272656e74223a302c2272656e616d6564223a302c227265736f6c7665645f636f6e74656e74223a322c227265736f6c7665645f6d657461223a302c227265736f6c7665645f746f74616c223a322c227375626a656374735f746f74616c223a332c22756e6368616e676564223a322c2275706461746564223a307d2c226f70656e6564223a5b5d2c226f7065726174696f6e5f72756e5f6964223a2230316132303038642d646165342d373630352d383465662d366430666634393761346535222c2270726f76696465725f74656e616e745f6964223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2272656f70656e6564223a5b5d2c227265736f6c766564223a5b7b226361757365223a227368613235363a65373164383434303330373165633939346431646364626365636433653033333930336166623031323964323535616463363631613533393139613939666565222c2265766964656e6365223a7b22626173656c696e65223a7b2268617368223a227368613235363a65353431343163373235346339656662613535643966643931356332636637623335623062653935643066616134343664396636623364643731326635343738222c2270726f76656e616e6365223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430303a30303a32352e3039363837305a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303038642d643630342d376337362d386236372d653565656566313265386333222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d2c226368616e67655f74797065223a2275706461746564222c2263757272656e74223a7b2268617368223a227368613235363a61363933323963636436306364386662393939323965333834393064626565313638366438343137653337363137393062396437623039386336326634656535222c2270726f76656e616e6365223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430303a30303a32352e3730383733395a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303038642d643836372d376363652d626137392d636232393037636266323764222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d7d2c2265766964656e63655f666964656c697479223a22636f6e74656e74222c2266696e64696e675f6964223a2230316132303038642d643838612d376139642d626362612d383230333764613337373333222c22726561736f6e223a226974207374616e647320617320696e2074686520626173656c696e65222c227365766572697479223a226c6f77222c2273696e6365223a22323032362d31312d32325430303a30303a31332e3637373330355a222c22737461747573223a227265736f6c766564222c227375626a6563745f6964223a225265717569726520636f6d706c69616e7420646576696365222c227375626a6563745f74797065223a22656e7472615f636f6e646974696f6e616c5f616363657373227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d646166372d376164302d616133332d663862346135643534356330222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226438613965306132386266396166636431666235393262326266353061326663222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2272756e2f30316132303038642d646165342d373630352d383465662d366430666634393761346535222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a32362e3335393033375a222c2274797065223a226d756e696d656e742e64726966742e636f6d7061726564227d', '\x8a05c06dd4e4cb80c1545bf261aa29b876cf1fe74dbf72ce8d156c076dbd960e', '\xb9713922a2e58c732ce8ae4854c3108d4e91399a668465f68af4555ee12cfcc8', '\xe3d7bbc812aeb760c71f7b189eb128901eb878886db22c855a33ac73350d4b67');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 59, '01a2008d-b677-72ad-9708-c085001f495a', '2026-11-22 00:00:17.01566+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430303a30303a31372e3031333432305a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303038642d393638642d376536642d393265352d653661313036303336333261222c22646573697265645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c2264726966745f737461747573223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303038642d393564362d373237362d393334632d343037633363386230623835222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a322c22646966666572656e636573223a5b7b22617070726f766564223a2254706d50726f746563746f72222c226368616e6765223a226368616e676564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564207072696d61727970726f746563746f72222c226f62736572766564223a2250617373776f726450726f746563746f72222c2270617468223a222f696e7374616e6365732f5b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642f70726f706572746965732f7072696d61727970726f746563746f72222c2273656e74656e6365223a2270726f7065727479205b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564207072696d61727970726f746563746f72206368616e6765642066726f6d20e2809c54706d50726f746563746f72e2809d20746f20e2809c50617373776f726450726f746563746f72e2809d222c2277686174223a2270726f7065727479227d2c7b22617070726f766564223a747275652c226368616e6765223a226368616e676564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642074706d70726f746563746f72222c226f62736572766564223a66616c73652c2270617468223a222f696e7374616e6365732f5b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642f70726f706572746965732f74706d70726f746563746f72222c2273656e74656e6365223a2270726f7065727479205b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642074706d70726f746563746f72206368616e6765642066726f6d207472756520746f2066616c7365222c2277686174223a2270726f7065727479227d5d2c22646972656374696f6e73223a7b227765616b6572223a327d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35356666333338326234316533366536343438306165623934616630306532386362373130366562383031363630643863636461626538613162333831323334222c226e6f726d616c69736572223a226473635f636f6e66696775726174696f6e2f31227d2c226f62736572766564223a7b22736861323536223a2231353532643032303632353934356636633831343961663464623761366263373431663132656130643330613562313733386264613966353335626161643435222c2273697a655f6279746573223a3735377d2c227365656e223a7b22646967657374223a227368613235363a33656636376565653665346264346365653939303330646134316130613732663631316265636531613739646463623862396636326436663566663964663235222c226e6f726d616c69736572223a226473635f636f6e66696775726174696f6e2f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a332c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303038642d386665302d376431322d613435332d6534653630363964333834662f6473635f636f6e66696775726174696f6e222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656e737572652d6269746c6f636b65722d656e61626c65642e6d6f66222c22736861323536223a2266646136613032303235633335366164633934386562396239333435653336666135343630303133333739613235353161643437623665613532623034306235222c2273697a655f6279746573223a3731347d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430303a30303a31372e3030373837395a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d6473635f636f6e66696775726174696f6e222c227461726765745f6964223a2230316132303038642d393666642d373338302d383164302d636436643961646435393665227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316132303038642d623637352d373638652d626331612d396561653936313665646331222c2276657269666965645f6174223a22323032362d31312d32325430303a30303a31372e3030353033375a222c2276657269666965645f636964223a227368613235363a39646631646635623161366631326465323037303834363164376330663563653964653137666133343338336332333234353536633363323931653963306466222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d623637372d373261642d393730382d633038353030316634393561222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226231393034353039373939646332353338363630643735636333393765363337222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393564362d373237362d393334632d343037633363386230623835222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31372e3031353636305a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x3b512a8eec880f2ad0de02616de0fb7cbe762668f995d4ad773541dd64cc29d8', '\x368813e9a5c3bc5551c6f47a7535bdc54948c772d7f677d88e8a227f202c5b8b', '\xea639144bf875c7a80f985c8a35548600aaaf24b5e582777192181d3bc30ea43');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 60, '01a2008d-be4a-7c28-8aa0-f41da76d4795', '2026-11-22 00:00:19.018663+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430303a30303a31392e3031373136305a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303038642d396132352d376563312d386538342d333334666139386165373830222c22646573697265645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303038642d393937652d373936372d626530612d356336663236613831356438222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a30336364353039393563653631393137623734353931616338313066383764633466666133353161636565656133383464623264623866643564666465383639222c226e6f726d616c69736572223a2268656c6d5f76616c7565732f31227d2c227365656e223a7b22646967657374223a227368613235363a30336364353039393563653631393137623734353931616338313066383764633466666133353161636565656133383464623264623866643564666465383639222c226e6f726d616c69736572223a2268656c6d5f76616c7565732f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a302c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303038642d386665302d376431322d613435332d6534653630363964333834662f68656c6d5f76616c756573222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d76616c7565732e79616d6c222c22736861323536223a2235656330633062356236623664613130383166653732343438616333653931646663376338353832393331346637623365346237333633616139646162306237222c2273697a655f6279746573223a3531337d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430303a30303a31392e3031303632385a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d68656c6d5f76616c756573222c227461726765745f6964223a2230316132303038642d396138392d376239372d383162342d653735363836343934393762227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303038642d626534392d373965662d626136332d373963353232313366623839222c2276657269666965645f6174223a22323032362d31312d32325430303a30303a31392e3030393939395a222c2276657269666965645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d626534612d376332382d386161302d663431646137366434373935222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223463356631666237323438363264616630363362636531646133626439363764222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393937652d373936372d626530612d356336663236613831356438222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a31392e3031383636335a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x5209f98e937760919c5d9aa81250d01c98e699c67207ca4f1e3a7459d08664e4', '\xea639144bf875c7a80f985c8a35548600aaaf24b5e582777192181d3bc30ea43', '\x190608f2d0a407744e3837263955b3618c8759c9d4bfe59f5db24d8089a09c2a');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 61, '01a2008d-d4c6-7d1b-ba84-e49cb14a7494', '2026-11-22 00:00:24.774989+00', '\x7b2264617461223a7b226172746966616374223a7b226964223a2230316132303038642d393366312d373534392d393639612d363231376635623164623761222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226174223a22323032362d31312d32325430303a30303a32342e3736393835395a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303038642d393435312d373835342d613762382d383562613334346661633438222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c22636c6f7365645f6279223a6e756c6c2c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303038642d393462302d373132332d393537382d353438666135373962363034222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c22646573697265645f666f726d223a22646e735f7a6f6e652f31207368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c2264726966745f737461747573223a226d61746368222c227365656e5f666f726d223a22646e735f7a6f6e652f31207368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335227d5d2c22726561736f6e223a6e756c6c2c227369676e617475726573223a5b7b226b65795f6964223a226469643a6b65793a7a364d6b686b6f72634656675157696d454c365a77354e555153367247784268396d4779427a4c396e44326a776e3259237a364d6b686b6f72634656675157696d454c365a77354e555153367247784268396d4779427a4c396e44326a776e3259222c227369676e6174757265223a22335330644e376e617036687a7839694b355370764c4e6c49336d665652776f507a3046673061652f54764746594a2b4635462f6778323874632b704b45684c4b6655703551792f6a71666a45416662627771504b43773d3d222c227769746e6573735f646964223a226469643a6b65793a7a364d6b686b6f72634656675157696d454c365a77354e555153367247784268396d4779427a4c396e44326a776e3259227d5d2c227374617465223a22617070726f766564222c22737562737472617465223a6e756c6c2c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303038642d393435312d373835342d613762382d383562613334346661633438222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a22636572656d6f6e795f6f70656e222c22676f7665726e616e63655f656e76656c6f70655f68617368223a2235393437396331313230316264633637393338646663346332313065633833666662333134316331663530666636363563303531323233363234376263323064222c2273657175656e63655f6e756d626572223a322c22746f5f7374617465223a22617070726f766564222c227472616e736974696f6e5f6964223a2230316132303038642d643463342d376330622d393265372d353638366639633464646535222c227472616e736974696f6e65645f6174223a22323032362d31312d32325430303a30303a32342e3736393835395a222c227769746e6573735f7369676e617475726573223a5b7b22646964223a226469643a6b65793a7a364d6b686b6f72634656675157696d454c365a77354e555153367247784268396d4779427a4c396e44326a776e3259222c226b65796964223a226469643a6b65793a7a364d6b686b6f72634656675157696d454c365a77354e555153367247784268396d4779427a4c396e44326a776e3259237a364d6b686b6f72634656675157696d454c365a77354e555153367247784268396d4779427a4c396e44326a776e3259222c22736967223a22335330644e376e617036687a7839694b355370764c4e6c49336d665652776f507a3046673061652f54764746594a2b4635462f6778323874632b704b45684c4b6655703551792f6a71666a45416662627771504b43773d3d227d5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d643463362d376431622d626138342d653439636231346137343934222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226636646635363162323837396334393939613961346434626537393833303566222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303038642d393366312d373534392d393639612d363231376635623164623761222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a32342e3737343938395a222c2274797065223a226d756e696d656e742e636572656d6f6e792e617070726f766564227d', '\xc1422b89c4e35ed15d25846548a8b1089323b1dbf9b1b6632648fbc330ff7f07', '\x190608f2d0a407744e3837263955b3618c8759c9d4bfe59f5db24d8089a09c2a', '\xfc0860140d164b386de13901ff5c0df5935391989dbdebe8fb6fa3274b0cca25');
INSERT INTO ledger.entries VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 62, '01a2008d-d621-75b9-a270-466f33b744f5', '2026-11-22 00:00:25.121298+00', '\x7b2264617461223a7b22626173656c696e655f70726f66696c655f6964223a2230316132303038642d613566632d373862372d623638342d663830353935393933626532222c22626173656c696e655f736e617073686f745f6964223a2230316132303038642d643631652d373336302d393665312d353065646533396561313236222c226279223a2261646d696e6973747261746f72222c2263617074757265645f6174223a22323032362d31312d32325430303a30303a32352e3131333831315a222c226761705f636f756e74223a302c226974656d5f636f756e74223a322c226974656d735f726f6f74223a227368613235363a30333232353734366439303535636538646464663064303537633337646434613962626231663764373538323937386638393938623963376530666336313230222c226c697374696e6773223a7b22656e7472615f636f6e646974696f6e616c5f616363657373223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430303a30303a32352e3039363837305a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303038642d643630342d376337362d386236372d653565656566313265386333222c22736f75726365223a22706f6c6963795f76657273696f6e227d2c22696e74756e655f636f6e6669675f70726f66696c65223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430303a30303a32352e3039363837305a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303038642d643630342d376337362d386236372d653565656566313265386333222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d2c226e616d65223a22676f6c64656e222c226f7065726174696f6e5f72756e5f6964223a2230316132303038642d643631302d373437322d623338352d626266323062653933653937222c2270726f66696c655f76657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303038642d643632312d373562392d613237302d343636663333623734346635222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223363343438393665343861333639316462633465653734396232383364353464222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a22626173656c696e652f30316132303038642d613566632d373862372d623638342d663830353935393933626532222c2274656e616e74223a2230316132303038642d386665302d376431322d613435332d653465363036396433383466222c2274696d65223a22323032362d31312d32325430303a30303a32352e3132313239385a222c2274797065223a226d756e696d656e742e626173656c696e652e6361707475726564227d', '\xee16b551dfec33799856ff7a6ca7f8eab954cfb0448d1a8404c1fa8c5e453083', '\xfc0860140d164b386de13901ff5c0df5935391989dbdebe8fb6fa3274b0cca25', '\xb0e292917c986d2323e58089a97bdd3bd33d96b9bafdf4f1d64c76c9e4a41536');


--
-- Data for Name: heads; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.heads VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 68, '\xe895613a0590bd729179a46e92e7a6e44fe1acdf43833d485e545d4712615830');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '9550e3b0aaa69d7-d16af1a93442f625', '\xa1ac551fda32bcb96de0c1af2ae683dd6b052581cf25009a426e0f2829c79d82', 1, '2026-11-22 00:00:07.507223+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 'd16f31adf2d35986-4aab37ca1a85fd6a', '\x9cab5a2cb2b1ada2278d7a63c2d92317d34a47056b408bc60a4aa9f34c3ef9f6', 2, '2026-11-22 00:00:07.630978+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '709193deccaa80e0-1815d52b505fd87b', '\xa0f9c0b212c6fc4b19a53937bb5b41e2cfc3620ac76f73d4892b842509487b95', 3, '2026-11-22 00:00:07.73675+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '67b51635118e9a7-76e8f7d43eb038ed', '\xc0f85c02c34238719ca4bdaa0cd0322d76f1ec9645b2885c1c44003443e0f56f', 4, '2026-11-22 00:00:07.838379+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '633ad3863f043eb1-ca5b19c07832d856', '\x59f5d6ee4b6e6f6f3be49458be1e27c1021e5d423c258e8a08195ed3a21543db', 5, '2026-11-22 00:00:07.960425+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 'a121b3af20560a18-da9bf06b55d78a', '\x12b20281d685166aedd0fc7db07805051346f6a8bc64d5f034c9e6424cdca9fb', 6, '2026-11-22 00:00:08.06403+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '65423cc3cd642d5e-c5d561b5996e7980', '\xae0ee034320498269bca9f2cd26bf6cd6df66d877a9323b57bc225a1ee326666', 7, '2026-11-22 00:00:08.173362+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 'c99187e283996087-d3f039b06e933db1', '\x2f9b370a2032f8ea8be08f596685dd68b3c1303fd40e4883a633c2d415a0dd9e', 8, '2026-11-22 00:00:08.269272+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '36433a17200693d3-921edf41bf25e47b', '\x6680d0b3f8140f8cbcbb592a8c79f933c8e479cafd12279c1277170517fbe9dd', 9, '2026-11-22 00:00:08.364444+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '8630c9da761dee9e-c357b8baaf3dbf71', '\x1ee737f77977a591d247be1acef1c25fe9850edd5936a95441bd7597e37359b0', 10, '2026-11-22 00:00:08.469525+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '8519dd145b7bd077-d7468bf3bd01762', '\x4536b9b596986302ed6d7bdd5d9095248d9472d2fe4f85622d369ceb2ec266d3', 11, '2026-11-22 00:00:08.562468+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 'e0ed7ac276773b2c-89c0f881bf200289', '\x165ddec93e580c65c179f34d2c219c1a83dc18da336fbf17da6dac4770db767e', 12, '2026-11-22 00:00:08.661238+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '35ebbecd1121a3ae-d7a6d9c1e09d1048', '\x500ab9480cbdf7373c59907ddaff023ce43423b433c51753def06869b27a5121', 13, '2026-11-22 00:00:08.750358+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '4199ea0ae09692c8-c74863ab18ac1cd', '\x3f3f2ad07681e5299b50acfa1d0b61960abb451cdd4f5d6eb8b7ae1a25e47870', 14, '2026-11-22 00:00:08.842222+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 'b6cfae9ae00bf78b-cf420001a54e59be', '\x3ccf595675953db8b3d965dbf2148150b0e747caaee7ebb8348b273f0546a980', 15, '2026-11-22 00:00:08.956787+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '9129629768d8cd01-ce438850c53669c8', '\x3fbbf80e144792e0ed13ff0d2c5315427a3f65bffc148dc8d8d499f708479c19', 16, '2026-11-22 00:00:09.057348+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '69cf8a4dc1c0d863-39d172c0592e6708', '\x591449d187e6f2ddc1726c56bbbd912bffc6aa8eb2ee5b72983be123002c62b1', 17, '2026-11-22 00:00:09.157651+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 'e8d2f0829e87c71e-e0ea52923590ac74', '\x36d6143b2b522a6b647b8d4f1470fdab13921655160103e8bf118952a2f388f0', 18, '2026-11-22 00:00:09.240086+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 'ea380bbe49294159-ea9b656d892331b4', '\x1d976f60f73f51c78af1812b817c97a40b9c0dbb71f785902f2aa1f82a5a0274', 19, '2026-11-22 00:00:09.325641+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '8ce498470d2fdc5f-924b2615506e4c37', '\x7378f00129cc30abfebe0a546bc9b31324fde245102ab31566d02beab0dc1c63', 20, '2026-11-22 00:00:09.421231+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 'd7b973fa620d4e4e-da80b17f110b0613', '\xa99213d8915ea36066fc2e9761f4194bdb96bdda4ff61a992500d7f585048d86', 21, '2026-11-22 00:00:09.506064+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 'b408668c3217289b-7b029a0f2ae5f8fb', '\x9c7be1fdb646993921addb4356d44ce797a3967e5f78b64f9ee526e9868d55d7', 22, '2026-11-22 00:00:09.597219+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '2c72523a5a0a3a97-3517472e940c9638', '\x1605b99fa2a3c860ad0f353393e7a7ad6067207e1827a923c460db10283af20e', 23, '2026-11-22 00:00:09.678384+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '901a18dbf4489af1-d57fc73750b3fc14', '\xea6f63c93137e1e7b95e5ecad7c767a11f05068578bcc5990bfcfd4892ed385e', 24, '2026-11-22 00:00:09.763299+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 'e02aceee10272d64-894521d61885da4', '\x925f95b0f0d89f295cea7bceed7f77724c6cb71f6f4b9576d7d088b12723bfd7', 25, '2026-11-22 00:00:09.864681+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '4b022e6a36c974c5-4c0260af51c66cb8', '\xa3248e94ceff03d113b6234e1bd1107231d74a5ffef2aadd8cca4af256e56015', 26, '2026-11-22 00:00:09.953197+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '6b3c46aa2d7e7bb1-4f9cf0455833fdee', '\x13ab72c7ba749c0c8075fdd365e51d71c1cde63d9a5d62f08f0ee9858f456acc', 27, '2026-11-22 00:00:10.054549+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 'b974bca971230060-1aafca41d75fd745', '\xa52f44684eab065861a074743e189d0318f496fad95a52edf1d0898b4599f5d4', 28, '2026-11-22 00:00:10.138947+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 'ea7c54b6a6c34b7f-7966710e8de52f4c', '\x7eb164be78ea9fd9edb483b5f561f3a190aa085fe16a52430c063bb1b9979ccc', 29, '2026-11-22 00:00:10.227302+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '306a328e92af20b2-2006468d84969f63', '\x3a254761faf71580541ce873ed771e52846b606483b6a0c6ac8c3de740b9eae4', 30, '2026-11-22 00:00:10.329527+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '52b1c1151b017618-e7155d5622a73497', '\xe30359a912f355b63488b3b944737da91d89fe5338f5121ed2b0841c318c7c45', 31, '2026-11-22 00:00:10.422934+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '17eb2c7e38782829-1f7edb6e85ce05d0', '\xedeb7e63f55784442458ca49873137cf2f949f1f86b8af8b456d1f26fe3dbc25', 32, '2026-11-22 00:00:10.519496+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 'ab64e6eeb2d1397e-dfd7e7851cdb7bac', '\xc9ba06dc3198edfd26518676d541e22a8e54632df8b6c48659caf1c04a9c83ac', 33, '2026-11-22 00:00:10.603608+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 'd55dadf33ae3cd7d-7902ff2afdf8f8d', '\x83db813ae9abaf16a8a53c157ce536f83d6e8e8e3bd1aeb92b7882928a9ecec4', 34, '2026-11-22 00:00:10.694782+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '86eb9879ad325c28-21bc34eb774d16c4', '\x4d00a331685be47e064e5bcf0ade9b850c83ab963d412d2830d797bf7e15cff0', 35, '2026-11-22 00:00:10.803855+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 'ebfe3134c05c6256-6c380c9219fd1bac', '\x92a09d20b90ecb8483c0b6d6de2d74ea9a16c085207fc2a8cf39bbe4ffba9b77', 36, '2026-11-22 00:00:10.891783+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 'b54961205d3db90c-ab50056c9a7b35cc', '\xa6a5a538ceaa53f33a8ed496c37a638a17685a77a9b2f18ae4249774fc9b8929', 37, '2026-11-22 00:00:10.996323+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '347e0a290aacf260-a6cf889f894fb0e1', '\x5a3324b4b056c42f6271cb818c38dde1a3ec660e4f764d2910abada5a71f5221', 38, '2026-11-22 00:00:11.088855+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '8698a8c56ed722bc-7c50dc3fdbc1398f', '\x17ed5519afdf72bca851449d5534df46a73820a72149e1850aea459077182547', 39, '2026-11-22 00:00:11.185802+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 'f033d5741a473e54-da6b1a42934e7c79', '\x39567402391b4bf48cc3f36daebf116222b6d940f520a94182f14e22dee11f68', 40, '2026-11-22 00:00:11.298455+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '312a662a25307e52-67047810dd1de376', '\xe1e9d867277cccb3d301d66fef2b4b4e4add478a93a140f9e6172d1167e650f1', 41, '2026-11-22 00:00:11.395563+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 'ddad1720f84eaf8c-6fa99ca26d7a4866', '\xd6ddd688f7e6f76809c8531723c8bc9efc24a53faad70464efecc18907b35463', 42, '2026-11-22 00:00:11.494592+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '53639d1bce7d476a-e682a9bb3aa8ab94', '\x4fbdfdda1ef604cd6526a2cbc37503e126879bd1542e8680fb16fe26fc018fe7', 43, '2026-11-22 00:00:11.595528+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '886b715c759f66f2-8292f1264aca9170', '\x36bc7b8929bb32f8324bf448465e0853e6f4bc4ce3859d8d80335850e1dc0779', 44, '2026-11-22 00:00:11.686506+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '460d6c8f4d1de063-78283dc2b7b43703', '\xe813514ef607983419baca9c18268ec32de4af429c7cdfab5dbfe48c9feab5f4', 45, '2026-11-22 00:00:11.7756+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '60af253c4faf0858-89b1e6372b2c9989', '\x5a855555325cf589185ead9e85fff048f0288ea8d2cfa50bc51fe11fd8e91373', 46, '2026-11-22 00:00:11.86284+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '93853d3ec3015509-c725ce69e3a9e145', '\xcd09691bd1fb9c5d8f2027ac55d10f1d0a97fc4eb6e8279189a1770f861b1e9a', 48, '2026-11-22 00:00:12.796632+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '8b3e9c350537a055-f4794c7733ee4282', '\x645e80c0444ae5699b9d3dd290cf5d32ec4eca0a6b08204cbe9886f1b371e231', 49, '2026-11-22 00:00:12.881424+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 'dfd0753a6c5313c9-8ba29ebb4b57944a', '\x9d9368be1d8094be4422befdcccb534c6bf300cf1fe3ceb773e60dd1630fa7f5', 54, '2026-11-22 00:00:14.439423+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 'b788012cb7772eec-3148522b29e1aa43', '\x059ad6a631bba4ed29deb3d5c4ce8d3760a087eb757abc4fb1144443a61cc032', 61, '2026-11-22 00:00:24.765796+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '97d72951e0cdd2f-9ff20b00f19a3285', '\x1cca6d4595f1f43069847772830645d1d628205dc7958b91befee7fd1447b341', 65, '2026-11-22 00:00:42.148603+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 'bd27dcd6ad9a205-29f4bc66a5e8c56f', '\x7b51451fd54f8de0a16ee3a8ac791f30f090ee07f5e2deb2bd8ac0ca4d9da02e', 66, '2026-11-22 00:00:42.241656+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', '3415be7bd7c1b85c-d04ee00c7eb4a15e', '\x4536b9b596986302ed6d7bdd5d9095248d9472d2fe4f85622d369ceb2ec266d3', 67, '2026-11-22 00:00:42.345374+00');


--
-- Data for Name: log_keys; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.log_keys VALUES ('\x15f4020108caabce7315e412a2a8f84e8a83a4caa7b779b2c6746aa9479a0098', '2026-11-22 00:00:07.980177+00', NULL);


--
-- Data for Name: tiles; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.tiles VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 0, 0, '\x3f2d733b35573270b30ae1b76b836672e23be68227a526f8569d894526f9c4cd73e2f4b7c03f000ab972fba373b7102289b54e4ef7d139e1510b2ff9ae75eca825cc7ec725d890a984826568ef8b4720d7b3ff9090c9898bbc5c007f5977b756977b729d1a868380f87d9c9a7e10ea6da2c18adcec8462e60b64a80955c4c86eed6dc1c70a124054a657e793e01af15f8a20bf1a2b0d14b31e4876c45938996916a9df4fba6ef3da1ec37d6c9faae567d0bfa86909ccd10bfe0f83d8ecbb4e680c7d563719611bd75d50d715b572187a848f97d70ccb05ae5a20f3abf0198dfaea530cfffa274a053f3b00ba62b262bb9fa0282879915dba482a16c3f776c95dc9065ff2b2d0b9074583816380aaf3da5be57723e52a39c5ab66822a9a03e6de166f5c77adf242f808aa9a00dc45a314d775883b610eac95fe34ec9417ddf0d47f03035ecd5230cba59552b4184a7826ee184ce5c639dc7dc2b899c237d91bd39fed1a36ae1517d435c3eec28b03378b546af8ccd297bba2c218e576b69ecdb30a56816b15f303d7e956dd05cc4ef944c59cbb871332146e65ee66b6edb8087e8f2186c762d91b8d9fa1da40075c71f67dbbed975ac32af4d1c5af4c2341ef9f7640337dbcd6577d19bf63e3252359dda008799e7bbe066fbba42da3ce60a39e27b74bb1b9991de9aa67b0f4dd86f4a16c4111de76b4bc18668ad5251b393eb307fa503be2cd67212cef5e0af02191006d0248862ecb23af69be97c2aed23fad851a27c77ed6bec4a13670bdc638f416933c602825905032bf0b14a06fa3801920b6d21760e45af74edd319a6344d67a3704c76990609888cec2b75a427902177e255e1610a886544e47b34f6b0a9ce1e2126c52aed7a1a6b4a92835d52657a5874829e93de216fde16dcaf8acd98e12ff1426d63880e83754f451799fb835ce254439dfc5117dad66758c9602da2a7e1e96a8871ed38b2bcee0978f79dc55b9a2e140199eca5471bea9efa9a824df920595a09bcaebce98b2fd123214421099a639d95c8c4d0188335c29f1781bbfa5eab4ab5b9ec33c1bd6ed0efdb782e38f2dd602e9338328cca735baff4e4bc2b4d769ac6fe8f064be9eac4bef2741ee806a6e927e214bbafb9fa87f0d4ca4afd38d807bca5a00600caa3513b2665d886890e3e0a33b9283dcd7268459950c5e09fa8a03370577fc5c62b54460744671bf6562b2d54647f3eb79b1c63a2a0b0bea977e2b4c428d97e0f0997c43132d5a440047a997a324693cdaf3f32e1ea406ecbf747de30e2dfe61032a2acc44afa05fdad2e9978aca4ad3e2fc66964cf4957da3efc3b0ff18d99f636261474e6fefcd9ff4560692c6da351d504c3da8c20d5afa67a300fcaefc8321e8111511029bd264409492bd665d4147f649e84298a1f5ce9d42fb9c9491d86ba5abb08725f4f1f798ed5b9272a4e9d15536502ba133b8160c6e81f558fece286d56b17ac23a06434af55633e23278efb4bbef307c1e0589a56b537d416c7bae63662ebbb852ac57521df69e3168ae2a98141320b8e5197b2e2c6507e5445e3928513ea1696a51c5ba97ff2258b39b71814e5400a7ac442fe58ba6af31d8f6985225f7a83065417da048dd5117bb7066a80186c14ae57e053c6cbebcb61e21ca3df83c4e89505822cdcf065ffab3a4f5982b2aed7f535f1f3a9bb636050735457eba51d181601eb507fdf4eb35f0cf5019570aa07d2fb1db162dc8dccf4974f7a9f34b8a632e37e282ce9d79256ef6602ea84b0392048f689f3fc3277fafdf3eb8ebd560f6003687457fd197f32d45e417fbd6e70a9caf2dc59f32824e0a0f6c4ebd236ee24014428724e9427fab601e77c1d457d87bb10b25866046d06344bc999553b991d45e1906f65b61616536ddb5c917fb0b2d26a5fd8df8fd547eb09323263bb20dc83f3006d943625c68900d946270c95e7e660ee1e3c8bbb649b280e4ac8f20cb5ed5100ccc2d579c00e25996bad9c6e739e6fd1b4fc6bc889642c02c52a12ef8f8ac9242067f4488ea9d2faa60b1d7686470cd39500d12351ffc0dbb0052fc57988cf6da969d473c45f5baab945f8a0e128177c1a355b96cc2a09faa97e920a35d3880d18b69e0477b88c3977403cdb95bec6b599417a5a4b30791979c1884f4cd2d3f6816a62e2f578f7663ade97ea91baa037e6b503693c45cc88659beabf1ba1c93ca3ee0f999cbc91855d6fe00bda8f17a173631958c80a20d7e1674049ad2b8f76046b0ccd7c3bb5dec0cd31b3f13d0b90dda60fc6660e359cba007ffe59d349bad9f19f39e1f7f4bfba5a10367952a737095ae08adefbd5b3f887472216b7f1500b590f9c533b6f6c5ac914f178598af524e5e62bd4d675cc216626040c66f9d209c02f9b9ca77b0cc8bcae34af9edec5a2c9a3dc354a3becd6095c3839e48c4cbc725c08e375a72154eb088980c3ccfbdd5e0a664b2849b62d5e413b25617c17e44dd414495290ee9e163261941687417bd6b920cae1aad15e6ec04ad77d10b7e607d5183ef944e4c323972a2f132e88e793ee6859911070457f0400d59bff12880bc8fce7bab27f8922da339d28b7c8697b40e39eed7038a8b726235ad6516a7be3a7a8cc8265b29d26d8793b9c1e9065924b595cba1fb5886dd618023763b512a8eec880f2ad0de02616de0fb7cbe762668f995d4ad773541dd64cc29d85209f98e937760919c5d9aa81250d01c98e699c67207ca4f1e3a7459d08664e4c1422b89c4e35ed15d25846548a8b1089323b1dbf9b1b6632648fbc330ff7f07ee16b551dfec33799856ff7a6ca7f8eab954cfb0448d1a8404c1fa8c5e453083fd1d16f55c83f8d0cb9356a56a40963f8aecf51c5e2770bf61acca3e555140558a05c06dd4e4cb80c1545bf261aa29b876cf1fe74dbf72ce8d156c076dbd960eebf8f1628ccc62312a93caafa22611eda6ba7e9e61aada091f7c98da4a72a9539187579dd7047d9c535c707ce263073230dc4a2caea5184080082269dff6d573d91d4df2a4f9c495bfb0f8c0166aca5b96d9e9d45aacf7f506413e30d59df58c');


--
-- Data for Name: trees; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.trees VALUES ('01a2008d-8fe0-7d12-a453-e4e6069d384f', 'chronicle', 68);


--
-- Data for Name: migration; Type: TABLE DATA; Schema: schema; Owner: muniment_owner
--

INSERT INTO schema.migration VALUES (1, 'create_schema_helpers', '\x650a31ff55be514555582c45938091b12866ff1f26a2c633530711f41fa2b41c', '2026-11-22 00:00:06.261473+00');
INSERT INTO schema.migration VALUES (2, 'create_access', '\x66ed6f6fdb57a88e363048604d9ef885c82c3c1fc10f55c2a24d2fc8d85d4996', '2026-11-22 00:00:06.271502+00');
INSERT INTO schema.migration VALUES (3, 'create_ledger', '\x403af251ac414fdb0178f3684fd32d665542e70bde41233e45e356f718eb88dd', '2026-11-22 00:00:06.291613+00');
INSERT INTO schema.migration VALUES (4, 'create_chronicle', '\x57fe6285594126a549e8864b4cb1639c1c36b6c8710f083449144540a44cb7cf', '2026-11-22 00:00:06.315411+00');
INSERT INTO schema.migration VALUES (5, 'create_custody_artifacts', '\xa6ead121d273444dd93fab7950b5ed98c15544a56862dc676076f097a0f44652', '2026-11-22 00:00:06.320613+00');
INSERT INTO schema.migration VALUES (6, 'create_custody_ceremonies', '\x2f9a8ef4f0050b68576e3c974e61c048eed0f9ad369bec2dac1adf6391e00833', '2026-11-22 00:00:06.355605+00');
INSERT INTO schema.migration VALUES (7, 'create_custody_deployments', '\x6a628232527045bfd3454646d50f58981ef86a9ebf154e517d78ada0454d1c4d', '2026-11-22 00:00:06.44026+00');
INSERT INTO schema.migration VALUES (8, 'create_deployment_counts', '\xb26f0521b09a8f2fd54b6ce998dca5ab8eb23f8ca4f55b194ebe6ed1695d98d6', '2026-11-22 00:00:06.517784+00');
INSERT INTO schema.migration VALUES (9, 'prove_erasure_and_guard_heads', '\xe15013b5f3cdaeab946cdb8dc83103f48ff9f47d86871876f75f6477eee14c87', '2026-11-22 00:00:06.523585+00');
INSERT INTO schema.migration VALUES (10, 'let_sessions_end_with_their_token', '\x22d951d9c53f257ecfe6b8ff40944127cbe04819a9970b32f6cf2f983cb1a641', '2026-11-22 00:00:06.526678+00');
INSERT INTO schema.migration VALUES (11, 'note_what_was_desired', '\x837568a13911ffa572fd3d14be789acdae729e3850180ca01accf76e5b79448c', '2026-11-22 00:00:06.529612+00');
INSERT INTO schema.migration VALUES (12, 'call_off_scheduled_accords', '\xc45536cf4dc9489e29ebaec6d369da1424854f6d076091daebb03ae8ae6831ea', '2026-11-22 00:00:06.531748+00');
INSERT INTO schema.migration VALUES (13, 'create_trees_and_checkpoints', '\xab58f4533e5ac72147336382db4c35976201e12191670fbc3548f9c86236d2d3', '2026-11-22 00:00:06.532869+00');
INSERT INTO schema.migration VALUES (14, 'create_jobs', '\x970f4d3ec15d93cccce130d4c702ab308cdf213a86cfaeae85722451b27fc197', '2026-11-22 00:00:06.563503+00');
INSERT INTO schema.migration VALUES (15, 'create_feed_and_sources', '\xacbcd5be0e32e693e3ca8a2cc61770acb32ca666c54f9d2409cb1954f96c53d2', '2026-11-22 00:00:06.583157+00');
INSERT INTO schema.migration VALUES (16, 'give_administrators_later_rights', '\x4b901799f1037fbe6dced890343d766ee4fe48d8eba9c3499cc804f6a400d2a4', '2026-11-22 00:00:06.606058+00');
INSERT INTO schema.migration VALUES (17, 'retain_and_retire', '\x373f79be9719a978808875583a20469b545d24f3f2b18d6d515440bff58651af', '2026-11-22 00:00:06.607968+00');
INSERT INTO schema.migration VALUES (18, 'know_ledgers_in_one_place', '\x15303d2820d6222daafa0b8ff8dac351ad3fa62994ca9003548a37796efaf24a', '2026-11-22 00:00:06.627137+00');
INSERT INTO schema.migration VALUES (19, 'keep_bytes_and_normal_forms', '\x522fc538c57c9043141351adc8319e832cf47cf680beed939cfc0217ef91045b', '2026-11-22 00:00:06.628466+00');
INSERT INTO schema.migration VALUES (20, 'create_targets', '\xf517061cf75f4be3915c3b1bfe6ad4179a4b45399e1dbf3e9e1f16b0caf9ae15', '2026-11-22 00:00:06.649117+00');
INSERT INTO schema.migration VALUES (21, 'create_spans_and_verifiers', '\x88561e847e024bdff6ea9b3a643c1155526283236a92b9a02ef0ca617634e1a3', '2026-11-22 00:00:06.6621+00');
INSERT INTO schema.migration VALUES (22, 'widen_ceremonies', '\x7457c3f36a8c379f19d26d1fd824224e26648711849f5c106fc0c48ebaf64673', '2026-11-22 00:00:06.696232+00');
INSERT INTO schema.migration VALUES (23, 'create_substrates_and_webhooks', '\x4ccd2cdb04188ac4837337bb5f22271cfae16299bc9e561b6cd907b8e3ff49e6', '2026-11-22 00:00:06.7179+00');
INSERT INTO schema.migration VALUES (24, 'widen_verifiers', '\xbf3554ea0db2e678d5fe5d689732ddae3a9f44e09b4239e9d1f58eff7bba0a1e', '2026-11-22 00:00:06.751339+00');
INSERT INTO schema.migration VALUES (25, 'share_job_workers', '\xd65c42b51c1211eb157d4baac664cfe9966d06fdd6120c3362888d44f2b9d907', '2026-11-22 00:00:06.757673+00');
INSERT INTO schema.migration VALUES (26, 'mend_ceremonies', '\xb75bc4ffc060faaad9cce680884df0a439f78b43b62baac7426a663ad84a3726', '2026-11-22 00:00:06.761951+00');
INSERT INTO schema.migration VALUES (27, 'create_drift', '\x797844b39705199612482b8f6b57f25bb5671e218adb4f4511d92c28d15b1b90', '2026-11-22 00:00:06.763798+00');
INSERT INTO schema.migration VALUES (28, 'judge_fidelity', '\x38c89d729da9e6c592af766bd37c33466841bd580cac3cb87edaa9c2c92f222a', '2026-11-22 00:00:06.833654+00');


--
-- Data for Name: partitioned; Type: TABLE DATA; Schema: schema; Owner: muniment_owner
--

INSERT INTO schema.partitioned VALUES ('custody.custody_transitions', 'quarter');
INSERT INTO schema.partitioned VALUES ('custody.verification_results', 'month');


--
-- Data for Name: retired_partitions; Type: TABLE DATA; Schema: schema; Owner: muniment_owner
--

INSERT INTO schema.retired_partitions VALUES ('custody.custody_transitions', '2026-04-01 00:00:00+00', '2026-07-01 00:00:00+00', 'custody_transitions_2026_q2', 0, '2026-11-22 00:00:07.054839+00', NULL);
INSERT INTO schema.retired_partitions VALUES ('custody.custody_transitions', '2026-07-01 00:00:00+00', '2026-10-01 00:00:00+00', 'custody_transitions_2026_q3', 0, '2026-11-22 00:00:07.067886+00', NULL);
INSERT INTO schema.retired_partitions VALUES ('custody.verification_results', '2026-09-01 00:00:00+00', '2026-10-01 00:00:00+00', 'verification_results_2026_09', 0, '2026-11-22 00:00:07.075991+00', NULL);


--
-- Name: callers caller_name_is_unique; Type: CONSTRAINT; Schema: access; Owner: muniment_owner
--

ALTER TABLE ONLY access.callers
    ADD CONSTRAINT caller_name_is_unique UNIQUE (tenant_id, name);


--
-- Name: callers callers_pkey; Type: CONSTRAINT; Schema: access; Owner: muniment_owner
--

ALTER TABLE ONLY access.callers
    ADD CONSTRAINT callers_pkey PRIMARY KEY (tenant_id, caller_id);


--
-- Name: tenants tenant_name_is_unique; Type: CONSTRAINT; Schema: access; Owner: muniment_owner
--

ALTER TABLE ONLY access.tenants
    ADD CONSTRAINT tenant_name_is_unique UNIQUE (name);


--
-- Name: tenants tenants_pkey; Type: CONSTRAINT; Schema: access; Owner: muniment_owner
--

ALTER TABLE ONLY access.tenants
    ADD CONSTRAINT tenants_pkey PRIMARY KEY (tenant_id);


--
-- Name: tokens token_hash_is_unique; Type: CONSTRAINT; Schema: access; Owner: muniment_owner
--

ALTER TABLE ONLY access.tokens
    ADD CONSTRAINT token_hash_is_unique UNIQUE (tenant_id, token_hash);


--
-- Name: tokens tokens_pkey; Type: CONSTRAINT; Schema: access; Owner: muniment_owner
--

ALTER TABLE ONLY access.tokens
    ADD CONSTRAINT tokens_pkey PRIMARY KEY (tenant_id, token_id);


--
-- Name: event_counts event_counts_pkey; Type: CONSTRAINT; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE ONLY chronicle.event_counts
    ADD CONSTRAINT event_counts_pkey PRIMARY KEY (tenant_id, received_from, type);


--
-- Name: events events_pkey; Type: CONSTRAINT; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE ONLY chronicle.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (tenant_id, leaf_index);


--
-- Name: parked_events parked_events_pkey; Type: CONSTRAINT; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE ONLY chronicle.parked_events
    ADD CONSTRAINT parked_events_pkey PRIMARY KEY (tenant_id, parked_id);


--
-- Name: parked_events parked_once; Type: CONSTRAINT; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE ONLY chronicle.parked_events
    ADD CONSTRAINT parked_once UNIQUE (tenant_id, source_name, "position", digest);


--
-- Name: projector_checkpoint projector_checkpoint_pkey; Type: CONSTRAINT; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE ONLY chronicle.projector_checkpoint
    ADD CONSTRAINT projector_checkpoint_pkey PRIMARY KEY (tenant_id, source);


--
-- Name: sources sources_pkey; Type: CONSTRAINT; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE ONLY chronicle.sources
    ADD CONSTRAINT sources_pkey PRIMARY KEY (tenant_id, name);


--
-- Name: webhook_deliveries webhook_deliveries_pkey; Type: CONSTRAINT; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE ONLY chronicle.webhook_deliveries
    ADD CONSTRAINT webhook_deliveries_pkey PRIMARY KEY (tenant_id, webhook_id, slot);


--
-- Name: webhooks webhooks_pkey; Type: CONSTRAINT; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE ONLY chronicle.webhooks
    ADD CONSTRAINT webhooks_pkey PRIMARY KEY (tenant_id, webhook_id);


--
-- Name: accepted_deviations accepted_deviations_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.accepted_deviations
    ADD CONSTRAINT accepted_deviations_pkey PRIMARY KEY (tenant_id, acceptance_id);


--
-- Name: accord_bindings accord_bindings_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.accord_bindings
    ADD CONSTRAINT accord_bindings_pkey PRIMARY KEY (tenant_id, accord_binding_id);


--
-- Name: accord_bindings accord_cid_is_unique; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.accord_bindings
    ADD CONSTRAINT accord_cid_is_unique UNIQUE (tenant_id, accord_cid);


--
-- Name: accord_bindings accord_version_is_unique; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.accord_bindings
    ADD CONSTRAINT accord_version_is_unique UNIQUE (tenant_id, accord_id, version);


--
-- Name: governed_artifacts artifact_cid_is_unique; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.governed_artifacts
    ADD CONSTRAINT artifact_cid_is_unique UNIQUE (tenant_id, cid);


--
-- Name: artifact_files artifact_files_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.artifact_files
    ADD CONSTRAINT artifact_files_pkey PRIMARY KEY (tenant_id, governed_artifact_id, version, "position");


--
-- Name: governed_artifacts artifact_name_is_unique; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.governed_artifacts
    ADD CONSTRAINT artifact_name_is_unique UNIQUE (tenant_id, artifact_type, artifact_name);


--
-- Name: artifact_versions artifact_versions_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.artifact_versions
    ADD CONSTRAINT artifact_versions_pkey PRIMARY KEY (tenant_id, governed_artifact_id, version);


--
-- Name: ceremonies ceremonies_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.ceremonies
    ADD CONSTRAINT ceremonies_pkey PRIMARY KEY (tenant_id, ceremony_id);


--
-- Name: ceremony_signatures ceremony_signatures_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.ceremony_signatures
    ADD CONSTRAINT ceremony_signatures_pkey PRIMARY KEY (tenant_id, ceremony_id, witness_did);


--
-- Name: ceremony_substrates ceremony_substrates_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.ceremony_substrates
    ADD CONSTRAINT ceremony_substrates_pkey PRIMARY KEY (tenant_id, ceremony_id);


--
-- Name: counters counters_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.counters
    ADD CONSTRAINT counters_pkey PRIMARY KEY (tenant_id, counter, slot);


--
-- Name: custody_heads custody_heads_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_heads
    ADD CONSTRAINT custody_heads_pkey PRIMARY KEY (tenant_id, governed_artifact_id);


--
-- Name: custody_transitions custody_transitions_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions
    ADD CONSTRAINT custody_transitions_pkey PRIMARY KEY (tenant_id, transition_id, transitioned_at);


--
-- Name: custody_transitions_2026_q4 custody_transitions_2026_q4_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions_2026_q4
    ADD CONSTRAINT custody_transitions_2026_q4_pkey PRIMARY KEY (tenant_id, transition_id, transitioned_at);


--
-- Name: custody_transitions sequence_number_is_unique; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions
    ADD CONSTRAINT sequence_number_is_unique UNIQUE (tenant_id, governed_artifact_id, sequence_number, transitioned_at);


--
-- Name: custody_transitions_2026_q4 custody_transitions_2026_q4_tenant_id_governed_artifact_id__key; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions_2026_q4
    ADD CONSTRAINT custody_transitions_2026_q4_tenant_id_governed_artifact_id__key UNIQUE (tenant_id, governed_artifact_id, sequence_number, transitioned_at);


--
-- Name: custody_transitions_2027_q1 custody_transitions_2027_q1_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions_2027_q1
    ADD CONSTRAINT custody_transitions_2027_q1_pkey PRIMARY KEY (tenant_id, transition_id, transitioned_at);


--
-- Name: custody_transitions_2027_q1 custody_transitions_2027_q1_tenant_id_governed_artifact_id__key; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions_2027_q1
    ADD CONSTRAINT custody_transitions_2027_q1_tenant_id_governed_artifact_id__key UNIQUE (tenant_id, governed_artifact_id, sequence_number, transitioned_at);


--
-- Name: custody_transitions_2027_q2 custody_transitions_2027_q2_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions_2027_q2
    ADD CONSTRAINT custody_transitions_2027_q2_pkey PRIMARY KEY (tenant_id, transition_id, transitioned_at);


--
-- Name: custody_transitions_2027_q2 custody_transitions_2027_q2_tenant_id_governed_artifact_id__key; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions_2027_q2
    ADD CONSTRAINT custody_transitions_2027_q2_tenant_id_governed_artifact_id__key UNIQUE (tenant_id, governed_artifact_id, sequence_number, transitioned_at);


--
-- Name: custody_transitions_2027_q3 custody_transitions_2027_q3_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions_2027_q3
    ADD CONSTRAINT custody_transitions_2027_q3_pkey PRIMARY KEY (tenant_id, transition_id, transitioned_at);


--
-- Name: custody_transitions_2027_q3 custody_transitions_2027_q3_tenant_id_governed_artifact_id__key; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions_2027_q3
    ADD CONSTRAINT custody_transitions_2027_q3_tenant_id_governed_artifact_id__key UNIQUE (tenant_id, governed_artifact_id, sequence_number, transitioned_at);


--
-- Name: delegations delegation_statement_is_used_once; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.delegations
    ADD CONSTRAINT delegation_statement_is_used_once UNIQUE (tenant_id, payload_digest);


--
-- Name: delegations delegations_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.delegations
    ADD CONSTRAINT delegations_pkey PRIMARY KEY (tenant_id, delegation_id);


--
-- Name: deployment_counts deployment_counts_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.deployment_counts
    ADD CONSTRAINT deployment_counts_pkey PRIMARY KEY (tenant_id, governed_artifact_id);


--
-- Name: deployment_states deployment_states_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.deployment_states
    ADD CONSTRAINT deployment_states_pkey PRIMARY KEY (tenant_id, deployment_state_id);


--
-- Name: deployment_states deployment_target_is_unique; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.deployment_states
    ADD CONSTRAINT deployment_target_is_unique UNIQUE (tenant_id, governed_artifact_id, target_kind, target_identifier);


--
-- Name: ceremonies emergency_is_reviewed_once; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.ceremonies
    ADD CONSTRAINT emergency_is_reviewed_once UNIQUE (tenant_id, review_of);


--
-- Name: governed_artifacts governed_artifacts_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.governed_artifacts
    ADD CONSTRAINT governed_artifacts_pkey PRIMARY KEY (tenant_id, governed_artifact_id);


--
-- Name: normal_forms normal_forms_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.normal_forms
    ADD CONSTRAINT normal_forms_pkey PRIMARY KEY (tenant_id, governed_artifact_id, version, normaliser);


--
-- Name: postures postures_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.postures
    ADD CONSTRAINT postures_pkey PRIMARY KEY (tenant_id, governed_artifact_id, target_kind, target_identifier);


--
-- Name: retention_exports retention_exports_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.retention_exports
    ADD CONSTRAINT retention_exports_pkey PRIMARY KEY (tenant_id, export_id);


--
-- Name: substrate_resources substrate_resources_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.substrate_resources
    ADD CONSTRAINT substrate_resources_pkey PRIMARY KEY (tenant_id, substrate_id, uid);


--
-- Name: substrate_watches substrate_watches_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.substrate_watches
    ADD CONSTRAINT substrate_watches_pkey PRIMARY KEY (tenant_id, substrate_id);


--
-- Name: substrates substrates_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.substrates
    ADD CONSTRAINT substrates_pkey PRIMARY KEY (tenant_id, substrate_id);


--
-- Name: target_looks target_looks_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.target_looks
    ADD CONSTRAINT target_looks_pkey PRIMARY KEY (tenant_id, target_id);


--
-- Name: targets targets_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.targets
    ADD CONSTRAINT targets_pkey PRIMARY KEY (tenant_id, target_id);


--
-- Name: tenant_keys tenant_keys_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.tenant_keys
    ADD CONSTRAINT tenant_keys_pkey PRIMARY KEY (tenant_id);


--
-- Name: verification_days verification_days_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verification_days
    ADD CONSTRAINT verification_days_pkey PRIMARY KEY (tenant_id, governed_artifact_id, target_kind, target_identifier, day);


--
-- Name: verification_results verification_results_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verification_results
    ADD CONSTRAINT verification_results_pkey PRIMARY KEY (tenant_id, verification_result_id, verified_at);


--
-- Name: verification_results_2026_10 verification_results_2026_10_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verification_results_2026_10
    ADD CONSTRAINT verification_results_2026_10_pkey PRIMARY KEY (tenant_id, verification_result_id, verified_at);


--
-- Name: verification_results_2026_11 verification_results_2026_11_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verification_results_2026_11
    ADD CONSTRAINT verification_results_2026_11_pkey PRIMARY KEY (tenant_id, verification_result_id, verified_at);


--
-- Name: verification_results_2026_12 verification_results_2026_12_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verification_results_2026_12
    ADD CONSTRAINT verification_results_2026_12_pkey PRIMARY KEY (tenant_id, verification_result_id, verified_at);


--
-- Name: verification_results_2027_01 verification_results_2027_01_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verification_results_2027_01
    ADD CONSTRAINT verification_results_2027_01_pkey PRIMARY KEY (tenant_id, verification_result_id, verified_at);


--
-- Name: verification_results_2027_02 verification_results_2027_02_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verification_results_2027_02
    ADD CONSTRAINT verification_results_2027_02_pkey PRIMARY KEY (tenant_id, verification_result_id, verified_at);


--
-- Name: verification_results_2027_03 verification_results_2027_03_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verification_results_2027_03
    ADD CONSTRAINT verification_results_2027_03_pkey PRIMARY KEY (tenant_id, verification_result_id, verified_at);


--
-- Name: verification_spans verification_spans_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verification_spans
    ADD CONSTRAINT verification_spans_pkey PRIMARY KEY (tenant_id, governed_artifact_id, target_kind, target_identifier, first_at, first_result_id);


--
-- Name: verifiers verifiers_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verifiers
    ADD CONSTRAINT verifiers_pkey PRIMARY KEY (tenant_id, verifier_id);


--
-- Name: baseline_profiles baseline_profiles_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.baseline_profiles
    ADD CONSTRAINT baseline_profiles_pkey PRIMARY KEY (tenant_id, baseline_profile_id);


--
-- Name: baseline_snapshot_items baseline_snapshot_items_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.baseline_snapshot_items
    ADD CONSTRAINT baseline_snapshot_items_pkey PRIMARY KEY (tenant_id, baseline_snapshot_id, subject_type, subject_id);


--
-- Name: baseline_snapshots baseline_snapshots_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.baseline_snapshots
    ADD CONSTRAINT baseline_snapshots_pkey PRIMARY KEY (tenant_id, baseline_snapshot_id);


--
-- Name: baseline_tenant_assignments baseline_tenant_assignments_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.baseline_tenant_assignments
    ADD CONSTRAINT baseline_tenant_assignments_pkey PRIMARY KEY (tenant_id, baseline_profile_id, managed_tenant_id);


--
-- Name: findings evidence_is_whole; Type: CHECK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.findings
    ADD CONSTRAINT evidence_is_whole CHECK (((evidence_fidelity IS NULL) OR (evidence_jsonb = '{}'::jsonb) OR drift.is_evidence(evidence_jsonb))) NOT VALID;


--
-- Name: findings finding_is_one_per_subject_and_cause; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.findings
    ADD CONSTRAINT finding_is_one_per_subject_and_cause UNIQUE (tenant_id, provider_tenant_id, baseline_profile_id, subject_type, subject_id, cause);


--
-- Name: findings findings_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.findings
    ADD CONSTRAINT findings_pkey PRIMARY KEY (tenant_id, finding_id);


--
-- Name: heartbeats heartbeats_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.heartbeats
    ADD CONSTRAINT heartbeats_pkey PRIMARY KEY (tenant_id, operation_run_id);


--
-- Name: inventory_items inventory_items_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.inventory_items
    ADD CONSTRAINT inventory_items_pkey PRIMARY KEY (tenant_id, collection, subject_type, subject_id);


--
-- Name: listings listings_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.listings
    ADD CONSTRAINT listings_pkey PRIMARY KEY (tenant_id, collection, subject_type, source);


--
-- Name: neutral_forms neutral_forms_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.neutral_forms
    ADD CONSTRAINT neutral_forms_pkey PRIMARY KEY (tenant_id, policy_version_id, rules);


--
-- Name: operation_runs operation_runs_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.operation_runs
    ADD CONSTRAINT operation_runs_pkey PRIMARY KEY (tenant_id, operation_run_id);


--
-- Name: policy_states policy_states_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.policy_states
    ADD CONSTRAINT policy_states_pkey PRIMARY KEY (tenant_id, collection, subject_type, subject_id);


--
-- Name: policy_versions policy_versions_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.policy_versions
    ADD CONSTRAINT policy_versions_pkey PRIMARY KEY (tenant_id, policy_version_id);


--
-- Name: tenant_names tenant_names_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.tenant_names
    ADD CONSTRAINT tenant_names_pkey PRIMARY KEY (tenant_id);


--
-- Name: policy_versions version_is_kept_once; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.policy_versions
    ADD CONSTRAINT version_is_kept_once UNIQUE (tenant_id, subject_type, content_hash, normaliser);


--
-- Name: jobs jobs_pkey; Type: CONSTRAINT; Schema: jobs; Owner: muniment_owner
--

ALTER TABLE ONLY jobs.jobs
    ADD CONSTRAINT jobs_pkey PRIMARY KEY (tenant_id, job_id);


--
-- Name: schedules schedules_pkey; Type: CONSTRAINT; Schema: jobs; Owner: muniment_owner
--

ALTER TABLE ONLY jobs.schedules
    ADD CONSTRAINT schedules_pkey PRIMARY KEY (tenant_id, schedule);


--
-- Name: blobs blobs_pkey; Type: CONSTRAINT; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ONLY ledger.blobs
    ADD CONSTRAINT blobs_pkey PRIMARY KEY (tenant_id, digest);


--
-- Name: entries chain_does_not_fork; Type: CONSTRAINT; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ONLY ledger.entries
    ADD CONSTRAINT chain_does_not_fork UNIQUE (tenant_id, ledger, previous_hash);


--
-- Name: checkpoints checkpoints_pkey; Type: CONSTRAINT; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ONLY ledger.checkpoints
    ADD CONSTRAINT checkpoints_pkey PRIMARY KEY (tenant_id, ledger, checkpoint_number);


--
-- Name: cosignatures cosignatures_pkey; Type: CONSTRAINT; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ONLY ledger.cosignatures
    ADD CONSTRAINT cosignatures_pkey PRIMARY KEY (tenant_id, ledger, checkpoint_number, cosigner);


--
-- Name: cosigned_logs cosigned_logs_pkey; Type: CONSTRAINT; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ONLY ledger.cosigned_logs
    ADD CONSTRAINT cosigned_logs_pkey PRIMARY KEY (origin);


--
-- Name: entries entries_pkey; Type: CONSTRAINT; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ONLY ledger.entries
    ADD CONSTRAINT entries_pkey PRIMARY KEY (tenant_id, ledger, leaf_index);


--
-- Name: entries entry_id_is_unique; Type: CONSTRAINT; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ONLY ledger.entries
    ADD CONSTRAINT entry_id_is_unique UNIQUE (tenant_id, entry_id);


--
-- Name: heads heads_pkey; Type: CONSTRAINT; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ONLY ledger.heads
    ADD CONSTRAINT heads_pkey PRIMARY KEY (tenant_id, ledger);


--
-- Name: idempotency_keys idempotency_keys_pkey; Type: CONSTRAINT; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ONLY ledger.idempotency_keys
    ADD CONSTRAINT idempotency_keys_pkey PRIMARY KEY (tenant_id, ledger, idempotency_key);


--
-- Name: log_keys log_keys_pkey; Type: CONSTRAINT; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ONLY ledger.log_keys
    ADD CONSTRAINT log_keys_pkey PRIMARY KEY (public_key);


--
-- Name: tiles tiles_pkey; Type: CONSTRAINT; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ONLY ledger.tiles
    ADD CONSTRAINT tiles_pkey PRIMARY KEY (tenant_id, ledger, level, tile_index);


--
-- Name: trees trees_pkey; Type: CONSTRAINT; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ONLY ledger.trees
    ADD CONSTRAINT trees_pkey PRIMARY KEY (tenant_id, ledger);


--
-- Name: migration migration_pkey; Type: CONSTRAINT; Schema: schema; Owner: muniment_owner
--

ALTER TABLE ONLY schema.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (version);


--
-- Name: partitioned partitioned_pkey; Type: CONSTRAINT; Schema: schema; Owner: muniment_owner
--

ALTER TABLE ONLY schema.partitioned
    ADD CONSTRAINT partitioned_pkey PRIMARY KEY (parent);


--
-- Name: retired_partitions retired_partition_name_is_unique; Type: CONSTRAINT; Schema: schema; Owner: muniment_owner
--

ALTER TABLE ONLY schema.retired_partitions
    ADD CONSTRAINT retired_partition_name_is_unique UNIQUE (partition);


--
-- Name: retired_partitions retired_partitions_pkey; Type: CONSTRAINT; Schema: schema; Owner: muniment_owner
--

ALTER TABLE ONLY schema.retired_partitions
    ADD CONSTRAINT retired_partitions_pkey PRIMARY KEY (parent, starts_at);


--
-- Name: tokens_by_caller; Type: INDEX; Schema: access; Owner: muniment_owner
--

CREATE INDEX tokens_by_caller ON access.tokens USING btree (tenant_id, caller_id);


--
-- Name: tokens_by_hash; Type: INDEX; Schema: access; Owner: muniment_owner
--

CREATE INDEX tokens_by_hash ON access.tokens USING btree (token_hash);


--
-- Name: events_by_source; Type: INDEX; Schema: chronicle; Owner: muniment_owner
--

CREATE INDEX events_by_source ON chronicle.events USING btree (tenant_id, received_from, source, leaf_index);


--
-- Name: events_by_subject; Type: INDEX; Schema: chronicle; Owner: muniment_owner
--

CREATE INDEX events_by_subject ON chronicle.events USING btree (tenant_id, subject, leaf_index);


--
-- Name: events_by_time; Type: INDEX; Schema: chronicle; Owner: muniment_owner
--

CREATE INDEX events_by_time ON chronicle.events USING btree (tenant_id, happened_at);


--
-- Name: events_by_type; Type: INDEX; Schema: chronicle; Owner: muniment_owner
--

CREATE INDEX events_by_type ON chronicle.events USING btree (tenant_id, type, leaf_index);


--
-- Name: one_webhook_a_name; Type: INDEX; Schema: chronicle; Owner: muniment_owner
--

CREATE UNIQUE INDEX one_webhook_a_name ON chronicle.webhooks USING btree (tenant_id, name) WHERE (state <> 'removed'::text);


--
-- Name: parked_events_waiting; Type: INDEX; Schema: chronicle; Owner: muniment_owner
--

CREATE INDEX parked_events_waiting ON chronicle.parked_events USING btree (tenant_id, source_name, parked_id) WHERE (replayed_at IS NULL);


--
-- Name: a_key_votes_once; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE UNIQUE INDEX a_key_votes_once ON custody.ceremony_signatures USING btree (tenant_id, ceremony_id, COALESCE(signer_did, witness_did));


--
-- Name: accepted_deviations_by_place; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX accepted_deviations_by_place ON custody.accepted_deviations USING btree (tenant_id, governed_artifact_id, target_kind, target_identifier);


--
-- Name: accord_bindings_by_name; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX accord_bindings_by_name ON custody.accord_bindings USING btree (tenant_id, accord_name);


--
-- Name: accord_bindings_by_terms; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX accord_bindings_by_terms ON custody.accord_bindings USING gin (accord_terms jsonb_path_ops);


--
-- Name: artifact_versions_by_cid; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX artifact_versions_by_cid ON custody.artifact_versions USING btree (tenant_id, cid);


--
-- Name: ceremonies_by_artifact; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX ceremonies_by_artifact ON custody.ceremonies USING btree (tenant_id, governed_artifact_id, version);


--
-- Name: ceremonies_by_state; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX ceremonies_by_state ON custody.ceremonies USING btree (tenant_id, state, expires_at);


--
-- Name: ceremonies_of_review; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX ceremonies_of_review ON custody.ceremonies USING btree (tenant_id, state) WHERE (purpose = 'review'::text);


--
-- Name: custody_heads_by_state; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_heads_by_state ON custody.custody_heads USING btree (tenant_id, state, transitioned_at DESC);


--
-- Name: custody_transitions_by_actor; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_by_actor ON ONLY custody.custody_transitions USING btree (tenant_id, actor_did);


--
-- Name: custody_transitions_2026_q4_tenant_id_actor_did_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2026_q4_tenant_id_actor_did_idx ON custody.custody_transitions_2026_q4 USING btree (tenant_id, actor_did);


--
-- Name: custody_transitions_by_ceremony; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_by_ceremony ON ONLY custody.custody_transitions USING btree (tenant_id, ceremony_id);


--
-- Name: custody_transitions_2026_q4_tenant_id_ceremony_id_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2026_q4_tenant_id_ceremony_id_idx ON custody.custody_transitions_2026_q4 USING btree (tenant_id, ceremony_id);


--
-- Name: custody_transitions_by_time; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_by_time ON ONLY custody.custody_transitions USING btree (tenant_id, transitioned_at DESC);


--
-- Name: custody_transitions_2026_q4_tenant_id_transitioned_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2026_q4_tenant_id_transitioned_at_idx ON custody.custody_transitions_2026_q4 USING btree (tenant_id, transitioned_at DESC);


--
-- Name: custody_transitions_2027_q1_tenant_id_actor_did_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2027_q1_tenant_id_actor_did_idx ON custody.custody_transitions_2027_q1 USING btree (tenant_id, actor_did);


--
-- Name: custody_transitions_2027_q1_tenant_id_ceremony_id_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2027_q1_tenant_id_ceremony_id_idx ON custody.custody_transitions_2027_q1 USING btree (tenant_id, ceremony_id);


--
-- Name: custody_transitions_2027_q1_tenant_id_transitioned_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2027_q1_tenant_id_transitioned_at_idx ON custody.custody_transitions_2027_q1 USING btree (tenant_id, transitioned_at DESC);


--
-- Name: custody_transitions_2027_q2_tenant_id_actor_did_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2027_q2_tenant_id_actor_did_idx ON custody.custody_transitions_2027_q2 USING btree (tenant_id, actor_did);


--
-- Name: custody_transitions_2027_q2_tenant_id_ceremony_id_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2027_q2_tenant_id_ceremony_id_idx ON custody.custody_transitions_2027_q2 USING btree (tenant_id, ceremony_id);


--
-- Name: custody_transitions_2027_q2_tenant_id_transitioned_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2027_q2_tenant_id_transitioned_at_idx ON custody.custody_transitions_2027_q2 USING btree (tenant_id, transitioned_at DESC);


--
-- Name: custody_transitions_2027_q3_tenant_id_actor_did_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2027_q3_tenant_id_actor_did_idx ON custody.custody_transitions_2027_q3 USING btree (tenant_id, actor_did);


--
-- Name: custody_transitions_2027_q3_tenant_id_ceremony_id_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2027_q3_tenant_id_ceremony_id_idx ON custody.custody_transitions_2027_q3 USING btree (tenant_id, ceremony_id);


--
-- Name: custody_transitions_2027_q3_tenant_id_transitioned_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2027_q3_tenant_id_transitioned_at_idx ON custody.custody_transitions_2027_q3 USING btree (tenant_id, transitioned_at DESC);


--
-- Name: delegations_by_delegate; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX delegations_by_delegate ON custody.delegations USING btree (tenant_id, delegate_did, valid_until);


--
-- Name: delegations_by_delegator; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX delegations_by_delegator ON custody.delegations USING btree (tenant_id, delegator_did, valid_until);


--
-- Name: deployment_states_by_drift_status; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX deployment_states_by_drift_status ON custody.deployment_states USING btree (tenant_id, drift_status);


--
-- Name: deployment_states_by_target_kind; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX deployment_states_by_target_kind ON custody.deployment_states USING btree (tenant_id, target_kind);


--
-- Name: governed_artifacts_by_accord; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX governed_artifacts_by_accord ON custody.governed_artifacts USING btree (tenant_id, accord_binding_id);


--
-- Name: governed_artifacts_by_content; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX governed_artifacts_by_content ON custody.governed_artifacts USING gin (content jsonb_path_ops);


--
-- Name: governed_artifacts_by_name; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX governed_artifacts_by_name ON custody.governed_artifacts USING btree (tenant_id, artifact_name);


--
-- Name: governed_artifacts_by_tier; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX governed_artifacts_by_tier ON custody.governed_artifacts USING btree (tenant_id, tier);


--
-- Name: governed_artifacts_by_type; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX governed_artifacts_by_type ON custody.governed_artifacts USING btree (tenant_id, artifact_type);


--
-- Name: one_current_span_a_verifier; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE UNIQUE INDEX one_current_span_a_verifier ON custody.verification_spans USING btree (tenant_id, governed_artifact_id, target_kind, target_identifier, layer, verifier_did, verifier_infrastructure) WHERE is_current;


--
-- Name: one_open_ceremony_an_artifact; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE UNIQUE INDEX one_open_ceremony_an_artifact ON custody.ceremonies USING btree (tenant_id, governed_artifact_id) WHERE ((state = 'open'::text) AND (purpose <> 'review'::text));


--
-- Name: one_substrate_decides; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE UNIQUE INDEX one_substrate_decides ON custody.substrates USING btree (tenant_id) WHERE (removed_at IS NULL);


--
-- Name: postures_by_posture; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX postures_by_posture ON custody.postures USING btree (tenant_id, posture);


--
-- Name: retention_exports_by_period; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX retention_exports_by_period ON custody.retention_exports USING btree (tenant_id, parent, starts_at);


--
-- Name: substrate_resources_by_ceremony; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX substrate_resources_by_ceremony ON custody.substrate_resources USING btree (tenant_id, ceremony_id);


--
-- Name: target_looks_by_due; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX target_looks_by_due ON custody.target_looks USING btree (tenant_id, next_due_at) WHERE (next_due_at IS NOT NULL);


--
-- Name: target_name_is_unique; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE UNIQUE INDEX target_name_is_unique ON custody.targets USING btree (tenant_id, target_name) WHERE (removed_at IS NULL);


--
-- Name: targets_by_place; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX targets_by_place ON custody.targets USING btree (tenant_id, governed_artifact_id, target_kind, target_identifier) WHERE (removed_at IS NULL);


--
-- Name: trusted_verifier_did_is_unique; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE UNIQUE INDEX trusted_verifier_did_is_unique ON custody.verifiers USING btree (tenant_id, did) WHERE (revoked_at IS NULL);


--
-- Name: trusted_verifier_name_is_unique; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE UNIQUE INDEX trusted_verifier_name_is_unique ON custody.verifiers USING btree (tenant_id, name) WHERE (revoked_at IS NULL);


--
-- Name: verification_results_by_artifact; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_by_artifact ON ONLY custody.verification_results USING btree (tenant_id, governed_artifact_id, verified_at);


--
-- Name: verification_results_2026_10_tenant_id_governed_artifact_id_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_10_tenant_id_governed_artifact_id_idx ON custody.verification_results_2026_10 USING btree (tenant_id, governed_artifact_id, verified_at);


--
-- Name: verification_results_by_verdict; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_by_verdict ON ONLY custody.verification_results USING btree (tenant_id, verdict, verified_at);


--
-- Name: verification_results_2026_10_tenant_id_verdict_verified_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_10_tenant_id_verdict_verified_at_idx ON custody.verification_results_2026_10 USING btree (tenant_id, verdict, verified_at);


--
-- Name: verification_results_by_time; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_by_time ON ONLY custody.verification_results USING btree (tenant_id, verified_at DESC);


--
-- Name: verification_results_2026_10_tenant_id_verified_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_10_tenant_id_verified_at_idx ON custody.verification_results_2026_10 USING btree (tenant_id, verified_at DESC);


--
-- Name: verification_results_by_infrastructure; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_by_infrastructure ON ONLY custody.verification_results USING btree (tenant_id, verifier_infrastructure);


--
-- Name: verification_results_2026_10_tenant_id_verifier_infrastruct_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_10_tenant_id_verifier_infrastruct_idx ON custody.verification_results_2026_10 USING btree (tenant_id, verifier_infrastructure);


--
-- Name: verification_results_2026_11_tenant_id_governed_artifact_id_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_11_tenant_id_governed_artifact_id_idx ON custody.verification_results_2026_11 USING btree (tenant_id, governed_artifact_id, verified_at);


--
-- Name: verification_results_2026_11_tenant_id_verdict_verified_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_11_tenant_id_verdict_verified_at_idx ON custody.verification_results_2026_11 USING btree (tenant_id, verdict, verified_at);


--
-- Name: verification_results_2026_11_tenant_id_verified_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_11_tenant_id_verified_at_idx ON custody.verification_results_2026_11 USING btree (tenant_id, verified_at DESC);


--
-- Name: verification_results_2026_11_tenant_id_verifier_infrastruct_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_11_tenant_id_verifier_infrastruct_idx ON custody.verification_results_2026_11 USING btree (tenant_id, verifier_infrastructure);


--
-- Name: verification_results_2026_12_tenant_id_governed_artifact_id_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_12_tenant_id_governed_artifact_id_idx ON custody.verification_results_2026_12 USING btree (tenant_id, governed_artifact_id, verified_at);


--
-- Name: verification_results_2026_12_tenant_id_verdict_verified_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_12_tenant_id_verdict_verified_at_idx ON custody.verification_results_2026_12 USING btree (tenant_id, verdict, verified_at);


--
-- Name: verification_results_2026_12_tenant_id_verified_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_12_tenant_id_verified_at_idx ON custody.verification_results_2026_12 USING btree (tenant_id, verified_at DESC);


--
-- Name: verification_results_2026_12_tenant_id_verifier_infrastruct_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_12_tenant_id_verifier_infrastruct_idx ON custody.verification_results_2026_12 USING btree (tenant_id, verifier_infrastructure);


--
-- Name: verification_results_2027_01_tenant_id_governed_artifact_id_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2027_01_tenant_id_governed_artifact_id_idx ON custody.verification_results_2027_01 USING btree (tenant_id, governed_artifact_id, verified_at);


--
-- Name: verification_results_2027_01_tenant_id_verdict_verified_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2027_01_tenant_id_verdict_verified_at_idx ON custody.verification_results_2027_01 USING btree (tenant_id, verdict, verified_at);


--
-- Name: verification_results_2027_01_tenant_id_verified_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2027_01_tenant_id_verified_at_idx ON custody.verification_results_2027_01 USING btree (tenant_id, verified_at DESC);


--
-- Name: verification_results_2027_01_tenant_id_verifier_infrastruct_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2027_01_tenant_id_verifier_infrastruct_idx ON custody.verification_results_2027_01 USING btree (tenant_id, verifier_infrastructure);


--
-- Name: verification_results_2027_02_tenant_id_governed_artifact_id_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2027_02_tenant_id_governed_artifact_id_idx ON custody.verification_results_2027_02 USING btree (tenant_id, governed_artifact_id, verified_at);


--
-- Name: verification_results_2027_02_tenant_id_verdict_verified_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2027_02_tenant_id_verdict_verified_at_idx ON custody.verification_results_2027_02 USING btree (tenant_id, verdict, verified_at);


--
-- Name: verification_results_2027_02_tenant_id_verified_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2027_02_tenant_id_verified_at_idx ON custody.verification_results_2027_02 USING btree (tenant_id, verified_at DESC);


--
-- Name: verification_results_2027_02_tenant_id_verifier_infrastruct_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2027_02_tenant_id_verifier_infrastruct_idx ON custody.verification_results_2027_02 USING btree (tenant_id, verifier_infrastructure);


--
-- Name: verification_results_2027_03_tenant_id_governed_artifact_id_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2027_03_tenant_id_governed_artifact_id_idx ON custody.verification_results_2027_03 USING btree (tenant_id, governed_artifact_id, verified_at);


--
-- Name: verification_results_2027_03_tenant_id_verdict_verified_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2027_03_tenant_id_verdict_verified_at_idx ON custody.verification_results_2027_03 USING btree (tenant_id, verdict, verified_at);


--
-- Name: verification_results_2027_03_tenant_id_verified_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2027_03_tenant_id_verified_at_idx ON custody.verification_results_2027_03 USING btree (tenant_id, verified_at DESC);


--
-- Name: verification_results_2027_03_tenant_id_verifier_infrastruct_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2027_03_tenant_id_verifier_infrastruct_idx ON custody.verification_results_2027_03 USING btree (tenant_id, verifier_infrastructure);


--
-- Name: findings_by_cause; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX findings_by_cause ON drift.findings USING btree (tenant_id, cause, finding_id DESC);


--
-- Name: findings_by_fidelity; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX findings_by_fidelity ON drift.findings USING btree (evidence_fidelity) WHERE (evidence_fidelity IS NOT NULL);


--
-- Name: findings_by_fidelity_and_status; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX findings_by_fidelity_and_status ON drift.findings USING btree (tenant_id, evidence_fidelity, status) WHERE (evidence_fidelity IS NOT NULL);


--
-- Name: findings_by_status; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX findings_by_status ON drift.findings USING btree (tenant_id, status, finding_id DESC);


--
-- Name: findings_without_fidelity; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX findings_without_fidelity ON drift.findings USING btree (tenant_id, finding_id) WHERE (evidence_fidelity IS NULL);


--
-- Name: heartbeats_by_time; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX heartbeats_by_time ON drift.heartbeats USING btree (tenant_id, collection, observed_at DESC);


--
-- Name: profile_name_is_unique; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE UNIQUE INDEX profile_name_is_unique ON drift.baseline_profiles USING btree (tenant_id, profile_name) WHERE (retired_at IS NULL);


--
-- Name: runs_by_profile; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX runs_by_profile ON drift.operation_runs USING btree (tenant_id, baseline_profile_id, operation_run_id DESC);


--
-- Name: snapshots_by_profile; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX snapshots_by_profile ON drift.baseline_snapshots USING btree (tenant_id, baseline_profile_id, captured_at DESC);


--
-- Name: jobs_by_state; Type: INDEX; Schema: jobs; Owner: muniment_owner
--

CREATE INDEX jobs_by_state ON jobs.jobs USING btree (tenant_id, state, job_id) WHERE (state <> 'completed'::text);


--
-- Name: jobs_dead; Type: INDEX; Schema: jobs; Owner: muniment_owner
--

CREATE INDEX jobs_dead ON jobs.jobs USING btree (finished_at) WHERE (state = 'dead'::text);


--
-- Name: jobs_due; Type: INDEX; Schema: jobs; Owner: muniment_owner
--

CREATE INDEX jobs_due ON jobs.jobs USING btree (priority, run_at) WHERE (state = 'available'::text);


--
-- Name: jobs_running; Type: INDEX; Schema: jobs; Owner: muniment_owner
--

CREATE INDEX jobs_running ON jobs.jobs USING btree (claimed_by) WHERE (state = 'running'::text);


--
-- Name: jobs_to_delete; Type: INDEX; Schema: jobs; Owner: muniment_owner
--

CREATE INDEX jobs_to_delete ON jobs.jobs USING btree (finished_at) WHERE (state = ANY (ARRAY['completed'::text, 'cancelled'::text]));


--
-- Name: jobs_to_delete_by_kind; Type: INDEX; Schema: jobs; Owner: muniment_owner
--

CREATE INDEX jobs_to_delete_by_kind ON jobs.jobs USING btree (kind, finished_at) WHERE (state = 'completed'::text);


--
-- Name: one_unfinished_job_a_key; Type: INDEX; Schema: jobs; Owner: muniment_owner
--

CREATE UNIQUE INDEX one_unfinished_job_a_key ON jobs.jobs USING btree (tenant_id, kind, unique_key) WHERE ((unique_key IS NOT NULL) AND (state = ANY (ARRAY['available'::text, 'running'::text])));


--
-- Name: one_log_key_signs; Type: INDEX; Schema: ledger; Owner: muniment_owner
--

CREATE UNIQUE INDEX one_log_key_signs ON ledger.log_keys USING btree ((true)) WHERE (used_until IS NULL);


--
-- Name: custody_transitions_2026_q4_pkey; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_pkey ATTACH PARTITION custody.custody_transitions_2026_q4_pkey;


--
-- Name: custody_transitions_2026_q4_tenant_id_actor_did_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_by_actor ATTACH PARTITION custody.custody_transitions_2026_q4_tenant_id_actor_did_idx;


--
-- Name: custody_transitions_2026_q4_tenant_id_ceremony_id_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_by_ceremony ATTACH PARTITION custody.custody_transitions_2026_q4_tenant_id_ceremony_id_idx;


--
-- Name: custody_transitions_2026_q4_tenant_id_governed_artifact_id__key; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.sequence_number_is_unique ATTACH PARTITION custody.custody_transitions_2026_q4_tenant_id_governed_artifact_id__key;


--
-- Name: custody_transitions_2026_q4_tenant_id_transitioned_at_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_by_time ATTACH PARTITION custody.custody_transitions_2026_q4_tenant_id_transitioned_at_idx;


--
-- Name: custody_transitions_2027_q1_pkey; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_pkey ATTACH PARTITION custody.custody_transitions_2027_q1_pkey;


--
-- Name: custody_transitions_2027_q1_tenant_id_actor_did_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_by_actor ATTACH PARTITION custody.custody_transitions_2027_q1_tenant_id_actor_did_idx;


--
-- Name: custody_transitions_2027_q1_tenant_id_ceremony_id_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_by_ceremony ATTACH PARTITION custody.custody_transitions_2027_q1_tenant_id_ceremony_id_idx;


--
-- Name: custody_transitions_2027_q1_tenant_id_governed_artifact_id__key; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.sequence_number_is_unique ATTACH PARTITION custody.custody_transitions_2027_q1_tenant_id_governed_artifact_id__key;


--
-- Name: custody_transitions_2027_q1_tenant_id_transitioned_at_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_by_time ATTACH PARTITION custody.custody_transitions_2027_q1_tenant_id_transitioned_at_idx;


--
-- Name: custody_transitions_2027_q2_pkey; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_pkey ATTACH PARTITION custody.custody_transitions_2027_q2_pkey;


--
-- Name: custody_transitions_2027_q2_tenant_id_actor_did_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_by_actor ATTACH PARTITION custody.custody_transitions_2027_q2_tenant_id_actor_did_idx;


--
-- Name: custody_transitions_2027_q2_tenant_id_ceremony_id_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_by_ceremony ATTACH PARTITION custody.custody_transitions_2027_q2_tenant_id_ceremony_id_idx;


--
-- Name: custody_transitions_2027_q2_tenant_id_governed_artifact_id__key; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.sequence_number_is_unique ATTACH PARTITION custody.custody_transitions_2027_q2_tenant_id_governed_artifact_id__key;


--
-- Name: custody_transitions_2027_q2_tenant_id_transitioned_at_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_by_time ATTACH PARTITION custody.custody_transitions_2027_q2_tenant_id_transitioned_at_idx;


--
-- Name: custody_transitions_2027_q3_pkey; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_pkey ATTACH PARTITION custody.custody_transitions_2027_q3_pkey;


--
-- Name: custody_transitions_2027_q3_tenant_id_actor_did_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_by_actor ATTACH PARTITION custody.custody_transitions_2027_q3_tenant_id_actor_did_idx;


--
-- Name: custody_transitions_2027_q3_tenant_id_ceremony_id_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_by_ceremony ATTACH PARTITION custody.custody_transitions_2027_q3_tenant_id_ceremony_id_idx;


--
-- Name: custody_transitions_2027_q3_tenant_id_governed_artifact_id__key; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.sequence_number_is_unique ATTACH PARTITION custody.custody_transitions_2027_q3_tenant_id_governed_artifact_id__key;


--
-- Name: custody_transitions_2027_q3_tenant_id_transitioned_at_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_by_time ATTACH PARTITION custody.custody_transitions_2027_q3_tenant_id_transitioned_at_idx;


--
-- Name: verification_results_2026_10_pkey; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_pkey ATTACH PARTITION custody.verification_results_2026_10_pkey;


--
-- Name: verification_results_2026_10_tenant_id_governed_artifact_id_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_artifact ATTACH PARTITION custody.verification_results_2026_10_tenant_id_governed_artifact_id_idx;


--
-- Name: verification_results_2026_10_tenant_id_verdict_verified_at_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_verdict ATTACH PARTITION custody.verification_results_2026_10_tenant_id_verdict_verified_at_idx;


--
-- Name: verification_results_2026_10_tenant_id_verified_at_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_time ATTACH PARTITION custody.verification_results_2026_10_tenant_id_verified_at_idx;


--
-- Name: verification_results_2026_10_tenant_id_verifier_infrastruct_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_infrastructure ATTACH PARTITION custody.verification_results_2026_10_tenant_id_verifier_infrastruct_idx;


--
-- Name: verification_results_2026_11_pkey; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_pkey ATTACH PARTITION custody.verification_results_2026_11_pkey;


--
-- Name: verification_results_2026_11_tenant_id_governed_artifact_id_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_artifact ATTACH PARTITION custody.verification_results_2026_11_tenant_id_governed_artifact_id_idx;


--
-- Name: verification_results_2026_11_tenant_id_verdict_verified_at_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_verdict ATTACH PARTITION custody.verification_results_2026_11_tenant_id_verdict_verified_at_idx;


--
-- Name: verification_results_2026_11_tenant_id_verified_at_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_time ATTACH PARTITION custody.verification_results_2026_11_tenant_id_verified_at_idx;


--
-- Name: verification_results_2026_11_tenant_id_verifier_infrastruct_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_infrastructure ATTACH PARTITION custody.verification_results_2026_11_tenant_id_verifier_infrastruct_idx;


--
-- Name: verification_results_2026_12_pkey; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_pkey ATTACH PARTITION custody.verification_results_2026_12_pkey;


--
-- Name: verification_results_2026_12_tenant_id_governed_artifact_id_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_artifact ATTACH PARTITION custody.verification_results_2026_12_tenant_id_governed_artifact_id_idx;


--
-- Name: verification_results_2026_12_tenant_id_verdict_verified_at_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_verdict ATTACH PARTITION custody.verification_results_2026_12_tenant_id_verdict_verified_at_idx;


--
-- Name: verification_results_2026_12_tenant_id_verified_at_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_time ATTACH PARTITION custody.verification_results_2026_12_tenant_id_verified_at_idx;


--
-- Name: verification_results_2026_12_tenant_id_verifier_infrastruct_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_infrastructure ATTACH PARTITION custody.verification_results_2026_12_tenant_id_verifier_infrastruct_idx;


--
-- Name: verification_results_2027_01_pkey; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_pkey ATTACH PARTITION custody.verification_results_2027_01_pkey;


--
-- Name: verification_results_2027_01_tenant_id_governed_artifact_id_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_artifact ATTACH PARTITION custody.verification_results_2027_01_tenant_id_governed_artifact_id_idx;


--
-- Name: verification_results_2027_01_tenant_id_verdict_verified_at_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_verdict ATTACH PARTITION custody.verification_results_2027_01_tenant_id_verdict_verified_at_idx;


--
-- Name: verification_results_2027_01_tenant_id_verified_at_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_time ATTACH PARTITION custody.verification_results_2027_01_tenant_id_verified_at_idx;


--
-- Name: verification_results_2027_01_tenant_id_verifier_infrastruct_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_infrastructure ATTACH PARTITION custody.verification_results_2027_01_tenant_id_verifier_infrastruct_idx;


--
-- Name: verification_results_2027_02_pkey; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_pkey ATTACH PARTITION custody.verification_results_2027_02_pkey;


--
-- Name: verification_results_2027_02_tenant_id_governed_artifact_id_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_artifact ATTACH PARTITION custody.verification_results_2027_02_tenant_id_governed_artifact_id_idx;


--
-- Name: verification_results_2027_02_tenant_id_verdict_verified_at_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_verdict ATTACH PARTITION custody.verification_results_2027_02_tenant_id_verdict_verified_at_idx;


--
-- Name: verification_results_2027_02_tenant_id_verified_at_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_time ATTACH PARTITION custody.verification_results_2027_02_tenant_id_verified_at_idx;


--
-- Name: verification_results_2027_02_tenant_id_verifier_infrastruct_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_infrastructure ATTACH PARTITION custody.verification_results_2027_02_tenant_id_verifier_infrastruct_idx;


--
-- Name: verification_results_2027_03_pkey; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_pkey ATTACH PARTITION custody.verification_results_2027_03_pkey;


--
-- Name: verification_results_2027_03_tenant_id_governed_artifact_id_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_artifact ATTACH PARTITION custody.verification_results_2027_03_tenant_id_governed_artifact_id_idx;


--
-- Name: verification_results_2027_03_tenant_id_verdict_verified_at_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_verdict ATTACH PARTITION custody.verification_results_2027_03_tenant_id_verdict_verified_at_idx;


--
-- Name: verification_results_2027_03_tenant_id_verified_at_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_time ATTACH PARTITION custody.verification_results_2027_03_tenant_id_verified_at_idx;


--
-- Name: verification_results_2027_03_tenant_id_verifier_infrastruct_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_infrastructure ATTACH PARTITION custody.verification_results_2027_03_tenant_id_verifier_infrastruct_idx;


--
-- Name: artifact_files append_only; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON custody.artifact_files FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.artifact_files ENABLE ALWAYS TRIGGER append_only;


--
-- Name: artifact_versions append_only; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON custody.artifact_versions FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.artifact_versions ENABLE ALWAYS TRIGGER append_only;


--
-- Name: ceremony_signatures append_only; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON custody.ceremony_signatures FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.ceremony_signatures ENABLE ALWAYS TRIGGER append_only;


--
-- Name: ceremony_substrates append_only; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON custody.ceremony_substrates FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.ceremony_substrates ENABLE ALWAYS TRIGGER append_only;


--
-- Name: custody_transitions append_only; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON custody.custody_transitions FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.custody_transitions ENABLE ALWAYS TRIGGER append_only;


--
-- Name: normal_forms append_only; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON custody.normal_forms FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.normal_forms ENABLE ALWAYS TRIGGER append_only;


--
-- Name: retention_exports append_only; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON custody.retention_exports FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.retention_exports ENABLE ALWAYS TRIGGER append_only;


--
-- Name: tenant_keys append_only; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON custody.tenant_keys FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.tenant_keys ENABLE ALWAYS TRIGGER append_only;


--
-- Name: verification_results append_only; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON custody.verification_results FOR EACH ROW EXECUTE FUNCTION custody.refuse_change_but_retention();

ALTER TABLE custody.verification_results ENABLE ALWAYS TRIGGER append_only;


--
-- Name: artifact_files append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.artifact_files FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.artifact_files ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: artifact_versions append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.artifact_versions FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.artifact_versions ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: ceremony_signatures append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.ceremony_signatures FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.ceremony_signatures ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: ceremony_substrates append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.ceremony_substrates FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.ceremony_substrates ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: custody_transitions append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.custody_transitions FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.custody_transitions ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: custody_transitions_2026_q4 append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.custody_transitions_2026_q4 FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.custody_transitions_2026_q4 ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: custody_transitions_2027_q1 append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.custody_transitions_2027_q1 FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.custody_transitions_2027_q1 ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: custody_transitions_2027_q2 append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.custody_transitions_2027_q2 FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.custody_transitions_2027_q2 ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: custody_transitions_2027_q3 append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.custody_transitions_2027_q3 FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.custody_transitions_2027_q3 ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: normal_forms append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.normal_forms FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.normal_forms ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: retention_exports append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.retention_exports FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.retention_exports ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: tenant_keys append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.tenant_keys FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.tenant_keys ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: verification_results append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.verification_results FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.verification_results ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: verification_results_2026_10 append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.verification_results_2026_10 FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.verification_results_2026_10 ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: verification_results_2026_11 append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.verification_results_2026_11 FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.verification_results_2026_11 ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: verification_results_2026_12 append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.verification_results_2026_12 FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.verification_results_2026_12 ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: verification_results_2027_01 append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.verification_results_2027_01 FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.verification_results_2027_01 ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: verification_results_2027_02 append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.verification_results_2027_02 FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.verification_results_2027_02 ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: verification_results_2027_03 append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.verification_results_2027_03 FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.verification_results_2027_03 ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: baseline_snapshot_items append_only; Type: TRIGGER; Schema: drift; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON drift.baseline_snapshot_items FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE drift.baseline_snapshot_items ENABLE ALWAYS TRIGGER append_only;


--
-- Name: baseline_snapshots append_only; Type: TRIGGER; Schema: drift; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON drift.baseline_snapshots FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE drift.baseline_snapshots ENABLE ALWAYS TRIGGER append_only;


--
-- Name: heartbeats append_only; Type: TRIGGER; Schema: drift; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON drift.heartbeats FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE drift.heartbeats ENABLE ALWAYS TRIGGER append_only;


--
-- Name: neutral_forms append_only; Type: TRIGGER; Schema: drift; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON drift.neutral_forms FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE drift.neutral_forms ENABLE ALWAYS TRIGGER append_only;


--
-- Name: policy_versions append_only; Type: TRIGGER; Schema: drift; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON drift.policy_versions FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE drift.policy_versions ENABLE ALWAYS TRIGGER append_only;


--
-- Name: baseline_snapshot_items append_only_truncate; Type: TRIGGER; Schema: drift; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON drift.baseline_snapshot_items FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE drift.baseline_snapshot_items ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: baseline_snapshots append_only_truncate; Type: TRIGGER; Schema: drift; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON drift.baseline_snapshots FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE drift.baseline_snapshots ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: heartbeats append_only_truncate; Type: TRIGGER; Schema: drift; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON drift.heartbeats FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE drift.heartbeats ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: neutral_forms append_only_truncate; Type: TRIGGER; Schema: drift; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON drift.neutral_forms FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE drift.neutral_forms ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: policy_versions append_only_truncate; Type: TRIGGER; Schema: drift; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON drift.policy_versions FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE drift.policy_versions ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: operation_runs sums_close; Type: TRIGGER; Schema: drift; Owner: muniment_owner
--

CREATE CONSTRAINT TRIGGER sums_close AFTER INSERT OR UPDATE ON drift.operation_runs DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drift.refuse_open_sums();

ALTER TABLE drift.operation_runs ENABLE ALWAYS TRIGGER sums_close;


--
-- Name: blobs append_only; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON ledger.blobs FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change_but_retention();

ALTER TABLE ledger.blobs ENABLE ALWAYS TRIGGER append_only;


--
-- Name: checkpoints append_only; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON ledger.checkpoints FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE ledger.checkpoints ENABLE ALWAYS TRIGGER append_only;


--
-- Name: cosignatures append_only; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON ledger.cosignatures FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE ledger.cosignatures ENABLE ALWAYS TRIGGER append_only;


--
-- Name: entries append_only; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON ledger.entries FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change_but_erasure();

ALTER TABLE ledger.entries ENABLE ALWAYS TRIGGER append_only;


--
-- Name: idempotency_keys append_only; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON ledger.idempotency_keys FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE ledger.idempotency_keys ENABLE ALWAYS TRIGGER append_only;


--
-- Name: blobs append_only_truncate; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON ledger.blobs FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE ledger.blobs ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: checkpoints append_only_truncate; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON ledger.checkpoints FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE ledger.checkpoints ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: cosignatures append_only_truncate; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON ledger.cosignatures FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE ledger.cosignatures ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: entries append_only_truncate; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON ledger.entries FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE ledger.entries ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: idempotency_keys append_only_truncate; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON ledger.idempotency_keys FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE ledger.idempotency_keys ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: cosigned_logs cosigned_log_only_grows; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER cosigned_log_only_grows BEFORE UPDATE ON ledger.cosigned_logs FOR EACH ROW WHEN (((new.size < old.size) OR (new.origin <> old.origin) OR ((new.size = old.size) AND (new.root_hash <> old.root_hash)))) EXECUTE FUNCTION ledger.refuse_tree_change();

ALTER TABLE ledger.cosigned_logs ENABLE ALWAYS TRIGGER cosigned_log_only_grows;


--
-- Name: cosigned_logs cosigned_log_stays; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER cosigned_log_stays BEFORE DELETE ON ledger.cosigned_logs FOR EACH ROW EXECUTE FUNCTION ledger.refuse_tree_change();

ALTER TABLE ledger.cosigned_logs ENABLE ALWAYS TRIGGER cosigned_log_stays;


--
-- Name: cosigned_logs cosigned_logs_stay; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER cosigned_logs_stay BEFORE TRUNCATE ON ledger.cosigned_logs FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_tree_change();

ALTER TABLE ledger.cosigned_logs ENABLE ALWAYS TRIGGER cosigned_logs_stay;


--
-- Name: heads head_moves_forward; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER head_moves_forward BEFORE UPDATE ON ledger.heads FOR EACH ROW WHEN (((new.size <= old.size) OR (new.tenant_id <> old.tenant_id) OR (new.ledger <> old.ledger))) EXECUTE FUNCTION ledger.refuse_head_change();

ALTER TABLE ledger.heads ENABLE ALWAYS TRIGGER head_moves_forward;


--
-- Name: heads head_stays; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER head_stays BEFORE DELETE ON ledger.heads FOR EACH ROW EXECUTE FUNCTION ledger.refuse_head_change();

ALTER TABLE ledger.heads ENABLE ALWAYS TRIGGER head_stays;


--
-- Name: heads heads_stay; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER heads_stay BEFORE TRUNCATE ON ledger.heads FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_head_change();

ALTER TABLE ledger.heads ENABLE ALWAYS TRIGGER heads_stay;


--
-- Name: log_keys log_key_is_ended_once; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER log_key_is_ended_once BEFORE UPDATE ON ledger.log_keys FOR EACH ROW WHEN (((old.used_until IS NOT NULL) OR ((new.public_key IS DISTINCT FROM old.public_key) OR (new.used_since IS DISTINCT FROM old.used_since)))) EXECUTE FUNCTION ledger.refuse_key_change();

ALTER TABLE ledger.log_keys ENABLE ALWAYS TRIGGER log_key_is_ended_once;


--
-- Name: log_keys log_key_stays; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER log_key_stays BEFORE DELETE ON ledger.log_keys FOR EACH ROW EXECUTE FUNCTION ledger.refuse_key_change();

ALTER TABLE ledger.log_keys ENABLE ALWAYS TRIGGER log_key_stays;


--
-- Name: log_keys log_keys_stay; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER log_keys_stay BEFORE TRUNCATE ON ledger.log_keys FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_key_change();

ALTER TABLE ledger.log_keys ENABLE ALWAYS TRIGGER log_keys_stay;


--
-- Name: tiles tile_only_grows; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER tile_only_grows BEFORE UPDATE ON ledger.tiles FOR EACH ROW WHEN (((new.tenant_id <> old.tenant_id) OR (new.ledger <> old.ledger) OR (new.level <> old.level) OR (new.tile_index <> old.tile_index) OR (octet_length(new.hashes) <= octet_length(old.hashes)) OR (substr(new.hashes, 1, octet_length(old.hashes)) <> old.hashes))) EXECUTE FUNCTION ledger.refuse_tree_change();

ALTER TABLE ledger.tiles ENABLE ALWAYS TRIGGER tile_only_grows;


--
-- Name: tiles tile_stays; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER tile_stays BEFORE DELETE ON ledger.tiles FOR EACH ROW EXECUTE FUNCTION ledger.refuse_tree_change();

ALTER TABLE ledger.tiles ENABLE ALWAYS TRIGGER tile_stays;


--
-- Name: tiles tiles_stay; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER tiles_stay BEFORE TRUNCATE ON ledger.tiles FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_tree_change();

ALTER TABLE ledger.tiles ENABLE ALWAYS TRIGGER tiles_stay;


--
-- Name: trees tree_only_grows; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER tree_only_grows BEFORE UPDATE ON ledger.trees FOR EACH ROW WHEN (((new.size <= old.size) OR (new.tenant_id <> old.tenant_id) OR (new.ledger <> old.ledger))) EXECUTE FUNCTION ledger.refuse_tree_change();

ALTER TABLE ledger.trees ENABLE ALWAYS TRIGGER tree_only_grows;


--
-- Name: trees tree_stays; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER tree_stays BEFORE DELETE ON ledger.trees FOR EACH ROW EXECUTE FUNCTION ledger.refuse_tree_change();

ALTER TABLE ledger.trees ENABLE ALWAYS TRIGGER tree_stays;


--
-- Name: trees trees_stay; Type: TRIGGER; Schema: ledger; Owner: muniment_owner
--

CREATE TRIGGER trees_stay BEFORE TRUNCATE ON ledger.trees FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_tree_change();

ALTER TABLE ledger.trees ENABLE ALWAYS TRIGGER trees_stay;


--
-- Name: callers caller_belongs_to_tenant; Type: FK CONSTRAINT; Schema: access; Owner: muniment_owner
--

ALTER TABLE ONLY access.callers
    ADD CONSTRAINT caller_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: tokens session_begins_with_a_token; Type: FK CONSTRAINT; Schema: access; Owner: muniment_owner
--

ALTER TABLE ONLY access.tokens
    ADD CONSTRAINT session_begins_with_a_token FOREIGN KEY (tenant_id, parent_token_id) REFERENCES access.tokens(tenant_id, token_id) ON DELETE RESTRICT;


--
-- Name: tokens token_belongs_to_caller; Type: FK CONSTRAINT; Schema: access; Owner: muniment_owner
--

ALTER TABLE ONLY access.tokens
    ADD CONSTRAINT token_belongs_to_caller FOREIGN KEY (tenant_id, caller_id) REFERENCES access.callers(tenant_id, caller_id) ON DELETE RESTRICT;


--
-- Name: event_counts count_belongs_to_tenant; Type: FK CONSTRAINT; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE ONLY chronicle.event_counts
    ADD CONSTRAINT count_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: projector_checkpoint cursor_belongs_to_tenant; Type: FK CONSTRAINT; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE ONLY chronicle.projector_checkpoint
    ADD CONSTRAINT cursor_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: webhook_deliveries delivery_is_of_a_webhook; Type: FK CONSTRAINT; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE ONLY chronicle.webhook_deliveries
    ADD CONSTRAINT delivery_is_of_a_webhook FOREIGN KEY (tenant_id, webhook_id) REFERENCES chronicle.webhooks(tenant_id, webhook_id) ON DELETE RESTRICT;


--
-- Name: events event_belongs_to_tenant; Type: FK CONSTRAINT; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE ONLY chronicle.events
    ADD CONSTRAINT event_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: parked_events parked_event_is_of_a_source; Type: FK CONSTRAINT; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE ONLY chronicle.parked_events
    ADD CONSTRAINT parked_event_is_of_a_source FOREIGN KEY (tenant_id, source_name) REFERENCES chronicle.sources(tenant_id, name) ON DELETE RESTRICT;


--
-- Name: sources source_belongs_to_tenant; Type: FK CONSTRAINT; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE ONLY chronicle.sources
    ADD CONSTRAINT source_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: webhooks webhook_belongs_to_tenant; Type: FK CONSTRAINT; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE ONLY chronicle.webhooks
    ADD CONSTRAINT webhook_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: accepted_deviations acceptance_belongs_to_artifact; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.accepted_deviations
    ADD CONSTRAINT acceptance_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id) REFERENCES custody.governed_artifacts(tenant_id, governed_artifact_id) ON DELETE RESTRICT;


--
-- Name: accord_bindings accord_belongs_to_tenant; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.accord_bindings
    ADD CONSTRAINT accord_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: governed_artifacts artifact_belongs_to_tenant; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.governed_artifacts
    ADD CONSTRAINT artifact_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: governed_artifacts artifact_is_under_accord; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.governed_artifacts
    ADD CONSTRAINT artifact_is_under_accord FOREIGN KEY (tenant_id, accord_binding_id) REFERENCES custody.accord_bindings(tenant_id, accord_binding_id) ON DELETE RESTRICT;


--
-- Name: ceremonies ceremony_is_about_a_version; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.ceremonies
    ADD CONSTRAINT ceremony_is_about_a_version FOREIGN KEY (tenant_id, governed_artifact_id, version) REFERENCES custody.artifact_versions(tenant_id, governed_artifact_id, version) ON DELETE RESTRICT;


--
-- Name: ceremonies ceremony_is_under_accord; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.ceremonies
    ADD CONSTRAINT ceremony_is_under_accord FOREIGN KEY (tenant_id, accord_binding_id) REFERENCES custody.accord_bindings(tenant_id, accord_binding_id) ON DELETE RESTRICT;


--
-- Name: counters counter_belongs_to_tenant; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.counters
    ADD CONSTRAINT counter_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: deployment_counts counts_belong_to_artifact; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.deployment_counts
    ADD CONSTRAINT counts_belong_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id) REFERENCES custody.governed_artifacts(tenant_id, governed_artifact_id) ON DELETE RESTRICT;


--
-- Name: verification_days day_belongs_to_artifact; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verification_days
    ADD CONSTRAINT day_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id) REFERENCES custody.governed_artifacts(tenant_id, governed_artifact_id) ON DELETE RESTRICT;


--
-- Name: ceremony_substrates decided_ceremony_is_one; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.ceremony_substrates
    ADD CONSTRAINT decided_ceremony_is_one FOREIGN KEY (tenant_id, ceremony_id) REFERENCES custody.ceremonies(tenant_id, ceremony_id) ON DELETE RESTRICT;


--
-- Name: ceremony_substrates deciding_substrate_is_one; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.ceremony_substrates
    ADD CONSTRAINT deciding_substrate_is_one FOREIGN KEY (tenant_id, substrate_id) REFERENCES custody.substrates(tenant_id, substrate_id) ON DELETE RESTRICT;


--
-- Name: delegations delegation_belongs_to_tenant; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.delegations
    ADD CONSTRAINT delegation_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: deployment_states deployment_belongs_to_artifact; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.deployment_states
    ADD CONSTRAINT deployment_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id) REFERENCES custody.governed_artifacts(tenant_id, governed_artifact_id) ON DELETE RESTRICT;


--
-- Name: retention_exports export_belongs_to_tenant; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.retention_exports
    ADD CONSTRAINT export_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: artifact_files file_belongs_to_version; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.artifact_files
    ADD CONSTRAINT file_belongs_to_version FOREIGN KEY (tenant_id, governed_artifact_id, version) REFERENCES custody.artifact_versions(tenant_id, governed_artifact_id, version) ON DELETE RESTRICT;


--
-- Name: custody_heads head_belongs_to_artifact; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_heads
    ADD CONSTRAINT head_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id) REFERENCES custody.governed_artifacts(tenant_id, governed_artifact_id) ON DELETE RESTRICT;


--
-- Name: tenant_keys key_belongs_to_tenant; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.tenant_keys
    ADD CONSTRAINT key_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: target_looks look_belongs_to_target; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.target_looks
    ADD CONSTRAINT look_belongs_to_target FOREIGN KEY (tenant_id, target_id) REFERENCES custody.targets(tenant_id, target_id) ON DELETE RESTRICT;


--
-- Name: normal_forms normal_form_belongs_to_version; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.normal_forms
    ADD CONSTRAINT normal_form_belongs_to_version FOREIGN KEY (tenant_id, governed_artifact_id, version) REFERENCES custody.artifact_versions(tenant_id, governed_artifact_id, version) ON DELETE RESTRICT;


--
-- Name: postures posture_belongs_to_artifact; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.postures
    ADD CONSTRAINT posture_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id) REFERENCES custody.governed_artifacts(tenant_id, governed_artifact_id) ON DELETE RESTRICT;


--
-- Name: substrate_resources resource_is_of_a_ceremony; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.substrate_resources
    ADD CONSTRAINT resource_is_of_a_ceremony FOREIGN KEY (tenant_id, ceremony_id) REFERENCES custody.ceremonies(tenant_id, ceremony_id) ON DELETE RESTRICT;


--
-- Name: substrate_resources resource_is_of_a_substrate; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.substrate_resources
    ADD CONSTRAINT resource_is_of_a_substrate FOREIGN KEY (tenant_id, substrate_id) REFERENCES custody.substrates(tenant_id, substrate_id) ON DELETE RESTRICT;


--
-- Name: ceremony_signatures signature_belongs_to_ceremony; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.ceremony_signatures
    ADD CONSTRAINT signature_belongs_to_ceremony FOREIGN KEY (tenant_id, ceremony_id) REFERENCES custody.ceremonies(tenant_id, ceremony_id) ON DELETE RESTRICT;


--
-- Name: verification_spans span_belongs_to_artifact; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verification_spans
    ADD CONSTRAINT span_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id) REFERENCES custody.governed_artifacts(tenant_id, governed_artifact_id) ON DELETE RESTRICT;


--
-- Name: substrates substrate_belongs_to_tenant; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.substrates
    ADD CONSTRAINT substrate_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: targets target_looks_at_artifact; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.targets
    ADD CONSTRAINT target_looks_at_artifact FOREIGN KEY (tenant_id, governed_artifact_id) REFERENCES custody.governed_artifacts(tenant_id, governed_artifact_id) ON DELETE RESTRICT;


--
-- Name: custody_transitions transition_belongs_to_artifact; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.custody_transitions
    ADD CONSTRAINT transition_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id) REFERENCES custody.governed_artifacts(tenant_id, governed_artifact_id) ON DELETE RESTRICT;


--
-- Name: verification_results verification_belongs_to_artifact; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.verification_results
    ADD CONSTRAINT verification_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id) REFERENCES custody.governed_artifacts(tenant_id, governed_artifact_id) ON DELETE RESTRICT;


--
-- Name: verifiers verifier_belongs_to_tenant; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verifiers
    ADD CONSTRAINT verifier_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: artifact_versions version_belongs_to_artifact; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.artifact_versions
    ADD CONSTRAINT version_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id) REFERENCES custody.governed_artifacts(tenant_id, governed_artifact_id) ON DELETE RESTRICT;


--
-- Name: ceremony_signatures vote_was_delegated; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.ceremony_signatures
    ADD CONSTRAINT vote_was_delegated FOREIGN KEY (tenant_id, delegation_id) REFERENCES custody.delegations(tenant_id, delegation_id) ON DELETE RESTRICT;


--
-- Name: substrate_watches watch_is_of_a_substrate; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.substrate_watches
    ADD CONSTRAINT watch_is_of_a_substrate FOREIGN KEY (tenant_id, substrate_id) REFERENCES custody.substrates(tenant_id, substrate_id) ON DELETE RESTRICT;


--
-- Name: ceremonies what_came_after_is_a_version; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.ceremonies
    ADD CONSTRAINT what_came_after_is_a_version FOREIGN KEY (tenant_id, governed_artifact_id, superseded_by) REFERENCES custody.artifact_versions(tenant_id, governed_artifact_id, version) ON DELETE RESTRICT;


--
-- Name: ceremonies what_is_reviewed_is_a_ceremony; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.ceremonies
    ADD CONSTRAINT what_is_reviewed_is_a_ceremony FOREIGN KEY (tenant_id, review_of) REFERENCES custody.ceremonies(tenant_id, ceremony_id) ON DELETE RESTRICT;


--
-- Name: baseline_tenant_assignments assignment_is_of_profile; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.baseline_tenant_assignments
    ADD CONSTRAINT assignment_is_of_profile FOREIGN KEY (tenant_id, baseline_profile_id) REFERENCES drift.baseline_profiles(tenant_id, baseline_profile_id) ON DELETE RESTRICT;


--
-- Name: findings finding_is_of_run; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.findings
    ADD CONSTRAINT finding_is_of_run FOREIGN KEY (tenant_id, operation_run_id) REFERENCES drift.operation_runs(tenant_id, operation_run_id) ON DELETE RESTRICT;


--
-- Name: neutral_forms form_is_of_version; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.neutral_forms
    ADD CONSTRAINT form_is_of_version FOREIGN KEY (tenant_id, policy_version_id) REFERENCES drift.policy_versions(tenant_id, policy_version_id) ON DELETE RESTRICT;


--
-- Name: heartbeats heartbeat_is_of_run; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.heartbeats
    ADD CONSTRAINT heartbeat_is_of_run FOREIGN KEY (tenant_id, operation_run_id) REFERENCES drift.operation_runs(tenant_id, operation_run_id) ON DELETE RESTRICT;


--
-- Name: inventory_items inventory_belongs_to_tenant; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.inventory_items
    ADD CONSTRAINT inventory_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: baseline_snapshot_items item_is_of_snapshot; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.baseline_snapshot_items
    ADD CONSTRAINT item_is_of_snapshot FOREIGN KEY (tenant_id, baseline_snapshot_id) REFERENCES drift.baseline_snapshots(tenant_id, baseline_snapshot_id) ON DELETE RESTRICT;


--
-- Name: listings listing_belongs_to_tenant; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.listings
    ADD CONSTRAINT listing_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: tenant_names names_belong_to_tenant; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.tenant_names
    ADD CONSTRAINT names_belong_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: baseline_profiles profile_belongs_to_tenant; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.baseline_profiles
    ADD CONSTRAINT profile_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: operation_runs run_belongs_to_tenant; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.operation_runs
    ADD CONSTRAINT run_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: baseline_snapshots snapshot_is_of_profile; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.baseline_snapshots
    ADD CONSTRAINT snapshot_is_of_profile FOREIGN KEY (tenant_id, baseline_profile_id) REFERENCES drift.baseline_profiles(tenant_id, baseline_profile_id) ON DELETE RESTRICT;


--
-- Name: policy_states state_is_of_version; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.policy_states
    ADD CONSTRAINT state_is_of_version FOREIGN KEY (tenant_id, policy_version_id) REFERENCES drift.policy_versions(tenant_id, policy_version_id) ON DELETE RESTRICT;


--
-- Name: policy_versions version_belongs_to_tenant; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.policy_versions
    ADD CONSTRAINT version_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: blobs blob_belongs_to_tenant; Type: FK CONSTRAINT; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ONLY ledger.blobs
    ADD CONSTRAINT blob_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: checkpoints checkpoint_belongs_to_tenant; Type: FK CONSTRAINT; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ONLY ledger.checkpoints
    ADD CONSTRAINT checkpoint_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: cosignatures cosignature_is_of_a_checkpoint; Type: FK CONSTRAINT; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ONLY ledger.cosignatures
    ADD CONSTRAINT cosignature_is_of_a_checkpoint FOREIGN KEY (tenant_id, ledger, checkpoint_number) REFERENCES ledger.checkpoints(tenant_id, ledger, checkpoint_number) ON DELETE RESTRICT;


--
-- Name: heads head_belongs_to_tenant; Type: FK CONSTRAINT; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ONLY ledger.heads
    ADD CONSTRAINT head_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: idempotency_keys idempotency_key_names_an_entry; Type: FK CONSTRAINT; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ONLY ledger.idempotency_keys
    ADD CONSTRAINT idempotency_key_names_an_entry FOREIGN KEY (tenant_id, ledger, leaf_index) REFERENCES ledger.entries(tenant_id, ledger, leaf_index) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;


--
-- Name: tiles tile_belongs_to_tenant; Type: FK CONSTRAINT; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ONLY ledger.tiles
    ADD CONSTRAINT tile_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: trees tree_belongs_to_tenant; Type: FK CONSTRAINT; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ONLY ledger.trees
    ADD CONSTRAINT tree_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: retired_partitions retired_partition_had_a_parent; Type: FK CONSTRAINT; Schema: schema; Owner: muniment_owner
--

ALTER TABLE ONLY schema.retired_partitions
    ADD CONSTRAINT retired_partition_had_a_parent FOREIGN KEY (parent) REFERENCES schema.partitioned(parent) ON DELETE RESTRICT;


--
-- Name: callers; Type: ROW SECURITY; Schema: access; Owner: muniment_owner
--

ALTER TABLE access.callers ENABLE ROW LEVEL SECURITY;

--
-- Name: callers tenant_isolation; Type: POLICY; Schema: access; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON access.callers USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: tenants tenant_isolation; Type: POLICY; Schema: access; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON access.tenants USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: tokens tenant_isolation; Type: POLICY; Schema: access; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON access.tokens USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: tenants; Type: ROW SECURITY; Schema: access; Owner: muniment_owner
--

ALTER TABLE access.tenants ENABLE ROW LEVEL SECURITY;

--
-- Name: tokens; Type: ROW SECURITY; Schema: access; Owner: muniment_owner
--

ALTER TABLE access.tokens ENABLE ROW LEVEL SECURITY;

--
-- Name: event_counts; Type: ROW SECURITY; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE chronicle.event_counts ENABLE ROW LEVEL SECURITY;

--
-- Name: events; Type: ROW SECURITY; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE chronicle.events ENABLE ROW LEVEL SECURITY;

--
-- Name: parked_events; Type: ROW SECURITY; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE chronicle.parked_events ENABLE ROW LEVEL SECURITY;

--
-- Name: projector_checkpoint; Type: ROW SECURITY; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE chronicle.projector_checkpoint ENABLE ROW LEVEL SECURITY;

--
-- Name: sources; Type: ROW SECURITY; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE chronicle.sources ENABLE ROW LEVEL SECURITY;

--
-- Name: event_counts tenant_isolation; Type: POLICY; Schema: chronicle; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON chronicle.event_counts USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: events tenant_isolation; Type: POLICY; Schema: chronicle; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON chronicle.events USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: parked_events tenant_isolation; Type: POLICY; Schema: chronicle; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON chronicle.parked_events USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: projector_checkpoint tenant_isolation; Type: POLICY; Schema: chronicle; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON chronicle.projector_checkpoint USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: sources tenant_isolation; Type: POLICY; Schema: chronicle; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON chronicle.sources USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: webhook_deliveries tenant_isolation; Type: POLICY; Schema: chronicle; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON chronicle.webhook_deliveries USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: webhooks tenant_isolation; Type: POLICY; Schema: chronicle; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON chronicle.webhooks USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: webhook_deliveries; Type: ROW SECURITY; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE chronicle.webhook_deliveries ENABLE ROW LEVEL SECURITY;

--
-- Name: webhooks; Type: ROW SECURITY; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE chronicle.webhooks ENABLE ROW LEVEL SECURITY;

--
-- Name: accepted_deviations; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.accepted_deviations ENABLE ROW LEVEL SECURITY;

--
-- Name: accord_bindings; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.accord_bindings ENABLE ROW LEVEL SECURITY;

--
-- Name: artifact_files; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.artifact_files ENABLE ROW LEVEL SECURITY;

--
-- Name: artifact_versions; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.artifact_versions ENABLE ROW LEVEL SECURITY;

--
-- Name: ceremonies; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.ceremonies ENABLE ROW LEVEL SECURITY;

--
-- Name: ceremony_signatures; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.ceremony_signatures ENABLE ROW LEVEL SECURITY;

--
-- Name: ceremony_substrates; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.ceremony_substrates ENABLE ROW LEVEL SECURITY;

--
-- Name: counters; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.counters ENABLE ROW LEVEL SECURITY;

--
-- Name: custody_heads; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.custody_heads ENABLE ROW LEVEL SECURITY;

--
-- Name: custody_transitions; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.custody_transitions ENABLE ROW LEVEL SECURITY;

--
-- Name: custody_transitions_2026_q4; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.custody_transitions_2026_q4 ENABLE ROW LEVEL SECURITY;

--
-- Name: custody_transitions_2027_q1; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.custody_transitions_2027_q1 ENABLE ROW LEVEL SECURITY;

--
-- Name: custody_transitions_2027_q2; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.custody_transitions_2027_q2 ENABLE ROW LEVEL SECURITY;

--
-- Name: custody_transitions_2027_q3; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.custody_transitions_2027_q3 ENABLE ROW LEVEL SECURITY;

--
-- Name: delegations; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.delegations ENABLE ROW LEVEL SECURITY;

--
-- Name: deployment_counts; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.deployment_counts ENABLE ROW LEVEL SECURITY;

--
-- Name: deployment_states; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.deployment_states ENABLE ROW LEVEL SECURITY;

--
-- Name: governed_artifacts; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.governed_artifacts ENABLE ROW LEVEL SECURITY;

--
-- Name: normal_forms; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.normal_forms ENABLE ROW LEVEL SECURITY;

--
-- Name: postures; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.postures ENABLE ROW LEVEL SECURITY;

--
-- Name: retention_exports; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.retention_exports ENABLE ROW LEVEL SECURITY;

--
-- Name: substrate_resources; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.substrate_resources ENABLE ROW LEVEL SECURITY;

--
-- Name: substrate_watches; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.substrate_watches ENABLE ROW LEVEL SECURITY;

--
-- Name: substrates; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.substrates ENABLE ROW LEVEL SECURITY;

--
-- Name: target_looks; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.target_looks ENABLE ROW LEVEL SECURITY;

--
-- Name: targets; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.targets ENABLE ROW LEVEL SECURITY;

--
-- Name: accepted_deviations tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.accepted_deviations USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: accord_bindings tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.accord_bindings USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: artifact_files tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.artifact_files USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: artifact_versions tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.artifact_versions USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: ceremonies tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.ceremonies USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: ceremony_signatures tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.ceremony_signatures USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: ceremony_substrates tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.ceremony_substrates USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: counters tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.counters USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: custody_heads tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.custody_heads USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: custody_transitions tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.custody_transitions USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: custody_transitions_2026_q4 tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.custody_transitions_2026_q4 USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: custody_transitions_2027_q1 tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.custody_transitions_2027_q1 USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: custody_transitions_2027_q2 tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.custody_transitions_2027_q2 USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: custody_transitions_2027_q3 tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.custody_transitions_2027_q3 USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: delegations tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.delegations USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: deployment_counts tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.deployment_counts USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: deployment_states tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.deployment_states USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: governed_artifacts tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.governed_artifacts USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: normal_forms tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.normal_forms USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: postures tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.postures USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: retention_exports tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.retention_exports USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: substrate_resources tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.substrate_resources USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: substrate_watches tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.substrate_watches USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: substrates tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.substrates USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: target_looks tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.target_looks USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: targets tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.targets USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: tenant_keys tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.tenant_keys USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: verification_days tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.verification_days USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: verification_results tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.verification_results USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: verification_results_2026_10 tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.verification_results_2026_10 USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: verification_results_2026_11 tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.verification_results_2026_11 USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: verification_results_2026_12 tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.verification_results_2026_12 USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: verification_results_2027_01 tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.verification_results_2027_01 USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: verification_results_2027_02 tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.verification_results_2027_02 USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: verification_results_2027_03 tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.verification_results_2027_03 USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: verification_spans tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.verification_spans USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: verifiers tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.verifiers USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: tenant_keys; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.tenant_keys ENABLE ROW LEVEL SECURITY;

--
-- Name: verification_days; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.verification_days ENABLE ROW LEVEL SECURITY;

--
-- Name: verification_results; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.verification_results ENABLE ROW LEVEL SECURITY;

--
-- Name: verification_results_2026_10; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.verification_results_2026_10 ENABLE ROW LEVEL SECURITY;

--
-- Name: verification_results_2026_11; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.verification_results_2026_11 ENABLE ROW LEVEL SECURITY;

--
-- Name: verification_results_2026_12; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.verification_results_2026_12 ENABLE ROW LEVEL SECURITY;

--
-- Name: verification_results_2027_01; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.verification_results_2027_01 ENABLE ROW LEVEL SECURITY;

--
-- Name: verification_results_2027_02; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.verification_results_2027_02 ENABLE ROW LEVEL SECURITY;

--
-- Name: verification_results_2027_03; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.verification_results_2027_03 ENABLE ROW LEVEL SECURITY;

--
-- Name: verification_spans; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.verification_spans ENABLE ROW LEVEL SECURITY;

--
-- Name: verifiers; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.verifiers ENABLE ROW LEVEL SECURITY;

--
-- Name: baseline_profiles; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.baseline_profiles ENABLE ROW LEVEL SECURITY;

--
-- Name: baseline_snapshot_items; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.baseline_snapshot_items ENABLE ROW LEVEL SECURITY;

--
-- Name: baseline_snapshots; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.baseline_snapshots ENABLE ROW LEVEL SECURITY;

--
-- Name: baseline_tenant_assignments; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.baseline_tenant_assignments ENABLE ROW LEVEL SECURITY;

--
-- Name: findings; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.findings ENABLE ROW LEVEL SECURITY;

--
-- Name: heartbeats; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.heartbeats ENABLE ROW LEVEL SECURITY;

--
-- Name: inventory_items; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.inventory_items ENABLE ROW LEVEL SECURITY;

--
-- Name: listings; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.listings ENABLE ROW LEVEL SECURITY;

--
-- Name: neutral_forms; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.neutral_forms ENABLE ROW LEVEL SECURITY;

--
-- Name: operation_runs; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.operation_runs ENABLE ROW LEVEL SECURITY;

--
-- Name: policy_states; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.policy_states ENABLE ROW LEVEL SECURITY;

--
-- Name: policy_versions; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.policy_versions ENABLE ROW LEVEL SECURITY;

--
-- Name: baseline_profiles tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.baseline_profiles USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: baseline_snapshot_items tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.baseline_snapshot_items USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: baseline_snapshots tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.baseline_snapshots USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: baseline_tenant_assignments tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.baseline_tenant_assignments USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: findings tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.findings USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: heartbeats tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.heartbeats USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: inventory_items tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.inventory_items USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: listings tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.listings USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: neutral_forms tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.neutral_forms USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: operation_runs tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.operation_runs USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: policy_states tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.policy_states USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: policy_versions tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.policy_versions USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: tenant_names tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.tenant_names USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: tenant_names; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.tenant_names ENABLE ROW LEVEL SECURITY;

--
-- Name: jobs; Type: ROW SECURITY; Schema: jobs; Owner: muniment_owner
--

ALTER TABLE jobs.jobs ENABLE ROW LEVEL SECURITY;

--
-- Name: schedules; Type: ROW SECURITY; Schema: jobs; Owner: muniment_owner
--

ALTER TABLE jobs.schedules ENABLE ROW LEVEL SECURITY;

--
-- Name: jobs tenant_isolation; Type: POLICY; Schema: jobs; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON jobs.jobs USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: schedules tenant_isolation; Type: POLICY; Schema: jobs; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON jobs.schedules USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: blobs; Type: ROW SECURITY; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ledger.blobs ENABLE ROW LEVEL SECURITY;

--
-- Name: checkpoints; Type: ROW SECURITY; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ledger.checkpoints ENABLE ROW LEVEL SECURITY;

--
-- Name: cosignatures; Type: ROW SECURITY; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ledger.cosignatures ENABLE ROW LEVEL SECURITY;

--
-- Name: entries; Type: ROW SECURITY; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ledger.entries ENABLE ROW LEVEL SECURITY;

--
-- Name: heads; Type: ROW SECURITY; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ledger.heads ENABLE ROW LEVEL SECURITY;

--
-- Name: idempotency_keys; Type: ROW SECURITY; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ledger.idempotency_keys ENABLE ROW LEVEL SECURITY;

--
-- Name: blobs tenant_isolation; Type: POLICY; Schema: ledger; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON ledger.blobs USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: checkpoints tenant_isolation; Type: POLICY; Schema: ledger; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON ledger.checkpoints USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: cosignatures tenant_isolation; Type: POLICY; Schema: ledger; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON ledger.cosignatures USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: entries tenant_isolation; Type: POLICY; Schema: ledger; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON ledger.entries USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: heads tenant_isolation; Type: POLICY; Schema: ledger; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON ledger.heads USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: idempotency_keys tenant_isolation; Type: POLICY; Schema: ledger; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON ledger.idempotency_keys USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: tiles tenant_isolation; Type: POLICY; Schema: ledger; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON ledger.tiles USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: trees tenant_isolation; Type: POLICY; Schema: ledger; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON ledger.trees USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: tiles; Type: ROW SECURITY; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ledger.tiles ENABLE ROW LEVEL SECURITY;

--
-- Name: trees; Type: ROW SECURITY; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ledger.trees ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA access; Type: ACL; Schema: -; Owner: muniment_owner
--

GRANT USAGE ON SCHEMA access TO muniment_app;
GRANT USAGE ON SCHEMA access TO muniment_definer;


--
-- Name: SCHEMA chronicle; Type: ACL; Schema: -; Owner: muniment_owner
--

GRANT USAGE ON SCHEMA chronicle TO muniment_app;


--
-- Name: SCHEMA custody; Type: ACL; Schema: -; Owner: muniment_owner
--

GRANT USAGE ON SCHEMA custody TO muniment_app;
GRANT USAGE ON SCHEMA custody TO muniment_definer;


--
-- Name: SCHEMA drift; Type: ACL; Schema: -; Owner: muniment_owner
--

GRANT USAGE ON SCHEMA drift TO muniment_app;


--
-- Name: SCHEMA jobs; Type: ACL; Schema: -; Owner: muniment_owner
--

GRANT USAGE ON SCHEMA jobs TO muniment_app;
GRANT USAGE ON SCHEMA jobs TO muniment_definer;


--
-- Name: SCHEMA ledger; Type: ACL; Schema: -; Owner: muniment_owner
--

GRANT USAGE ON SCHEMA ledger TO muniment_app;
GRANT USAGE ON SCHEMA ledger TO muniment_definer;


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: pg_database_owner
--

REVOKE USAGE ON SCHEMA public FROM PUBLIC;


--
-- Name: SCHEMA schema; Type: ACL; Schema: -; Owner: muniment_owner
--

GRANT USAGE ON SCHEMA schema TO muniment_app;


--
-- Name: FUNCTION create_tenant(tenant_id uuid, name text); Type: ACL; Schema: access; Owner: muniment_definer
--

REVOKE ALL ON FUNCTION access.create_tenant(tenant_id uuid, name text) FROM PUBLIC;
GRANT ALL ON FUNCTION access.create_tenant(tenant_id uuid, name text) TO muniment_app;


--
-- Name: FUNCTION find_token(hash bytea); Type: ACL; Schema: access; Owner: muniment_definer
--

REVOKE ALL ON FUNCTION access.find_token(hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION access.find_token(hash bytea) TO muniment_app;


--
-- Name: FUNCTION tenant_ids(); Type: ACL; Schema: access; Owner: muniment_definer
--

REVOKE ALL ON FUNCTION access.tenant_ids() FROM PUBLIC;
GRANT ALL ON FUNCTION access.tenant_ids() TO muniment_app;


--
-- Name: FUNCTION accords_containing(tenant uuid, containment jsonb, row_limit integer); Type: ACL; Schema: custody; Owner: muniment_definer
--

REVOKE ALL ON FUNCTION custody.accords_containing(tenant uuid, containment jsonb, row_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION custody.accords_containing(tenant uuid, containment jsonb, row_limit integer) TO muniment_app;


--
-- Name: FUNCTION artifact_retention(tenant uuid, at timestamp with time zone); Type: ACL; Schema: custody; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION custody.artifact_retention(tenant uuid, at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION custody.artifact_retention(tenant uuid, at timestamp with time zone) TO muniment_app;


--
-- Name: FUNCTION artifacts_containing(tenant uuid, containment jsonb, row_limit integer); Type: ACL; Schema: custody; Owner: muniment_definer
--

REVOKE ALL ON FUNCTION custody.artifacts_containing(tenant uuid, containment jsonb, row_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION custody.artifacts_containing(tenant uuid, containment jsonb, row_limit integer) TO muniment_app;


--
-- Name: FUNCTION delete_erased_verifications(tenant uuid, entry uuid, results uuid[], moments timestamp with time zone[], body bytea); Type: ACL; Schema: custody; Owner: muniment_definer
--

REVOKE ALL ON FUNCTION custody.delete_erased_verifications(tenant uuid, entry uuid, results uuid[], moments timestamp with time zone[], body bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION custody.delete_erased_verifications(tenant uuid, entry uuid, results uuid[], moments timestamp with time zone[], body bytea) TO muniment_app;


--
-- Name: FUNCTION drop_retired_partition(named text); Type: ACL; Schema: custody; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION custody.drop_retired_partition(named text) FROM PUBLIC;
GRANT ALL ON FUNCTION custody.drop_retired_partition(named text) TO muniment_app;


--
-- Name: FUNCTION partition_retention(of_parent text, starting timestamp with time zone); Type: ACL; Schema: custody; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION custody.partition_retention(of_parent text, starting timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION custody.partition_retention(of_parent text, starting timestamp with time zone) TO muniment_app;


--
-- Name: FUNCTION refuse_change_but_retention(); Type: ACL; Schema: custody; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION custody.refuse_change_but_retention() FROM PUBLIC;


--
-- Name: FUNCTION retire_partition(of_parent text, starting timestamp with time zone); Type: ACL; Schema: custody; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION custody.retire_partition(of_parent text, starting timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION custody.retire_partition(of_parent text, starting timestamp with time zone) TO muniment_app;


--
-- Name: FUNCTION is_evidence(evidence jsonb); Type: ACL; Schema: drift; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION drift.is_evidence(evidence jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION drift.is_evidence(evidence jsonb) TO muniment_app;


--
-- Name: FUNCTION is_summary(counts jsonb); Type: ACL; Schema: drift; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION drift.is_summary(counts jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION drift.is_summary(counts jsonb) TO muniment_app;


--
-- Name: FUNCTION refuse_open_sums(); Type: ACL; Schema: drift; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION drift.refuse_open_sums() FROM PUBLIC;


--
-- Name: FUNCTION beat(worker uuid, held uuid[]); Type: ACL; Schema: jobs; Owner: muniment_definer
--

REVOKE ALL ON FUNCTION jobs.beat(worker uuid, held uuid[]) FROM PUBLIC;
GRANT ALL ON FUNCTION jobs.beat(worker uuid, held uuid[]) TO muniment_app;


--
-- Name: FUNCTION claim(worker uuid, kinds text[], wanted integer, at timestamp with time zone); Type: ACL; Schema: jobs; Owner: muniment_definer
--

REVOKE ALL ON FUNCTION jobs.claim(worker uuid, kinds text[], wanted integer, at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION jobs.claim(worker uuid, kinds text[], wanted integer, at timestamp with time zone) TO muniment_app;


--
-- Name: FUNCTION claim_shared(worker uuid, kinds text[], wanted integer, at timestamp with time zone, tenants uuid[], running integer[], tenant_limit integer); Type: ACL; Schema: jobs; Owner: muniment_definer
--

REVOKE ALL ON FUNCTION jobs.claim_shared(worker uuid, kinds text[], wanted integer, at timestamp with time zone, tenants uuid[], running integer[], tenant_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION jobs.claim_shared(worker uuid, kinds text[], wanted integer, at timestamp with time zone, tenants uuid[], running integer[], tenant_limit integer) TO muniment_app;


--
-- Name: FUNCTION delete_completed(kinds text[], before timestamp with time zone, row_limit integer); Type: ACL; Schema: jobs; Owner: muniment_definer
--

REVOKE ALL ON FUNCTION jobs.delete_completed(kinds text[], before timestamp with time zone, row_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION jobs.delete_completed(kinds text[], before timestamp with time zone, row_limit integer) TO muniment_app;


--
-- Name: FUNCTION delete_finished(before timestamp with time zone, row_limit integer); Type: ACL; Schema: jobs; Owner: muniment_definer
--

REVOKE ALL ON FUNCTION jobs.delete_finished(before timestamp with time zone, row_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION jobs.delete_finished(before timestamp with time zone, row_limit integer) TO muniment_app;


--
-- Name: FUNCTION figures(at timestamp with time zone); Type: ACL; Schema: jobs; Owner: muniment_definer
--

REVOKE ALL ON FUNCTION jobs.figures(at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION jobs.figures(at timestamp with time zone) TO muniment_app;


--
-- Name: FUNCTION rescue(lease interval, at timestamp with time zone); Type: ACL; Schema: jobs; Owner: muniment_definer
--

REVOKE ALL ON FUNCTION jobs.rescue(lease interval, at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION jobs.rescue(lease interval, at timestamp with time zone) TO muniment_app;


--
-- Name: FUNCTION due_for_checkpoint(signing_key bytea, at_most integer); Type: ACL; Schema: ledger; Owner: muniment_definer
--

REVOKE ALL ON FUNCTION ledger.due_for_checkpoint(signing_key bytea, at_most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION ledger.due_for_checkpoint(signing_key bytea, at_most integer) TO muniment_app;


--
-- Name: FUNCTION erase_entries_bytes(tenant uuid, in_ledger text, told_by uuid); Type: ACL; Schema: ledger; Owner: muniment_definer
--

REVOKE ALL ON FUNCTION ledger.erase_entries_bytes(tenant uuid, in_ledger text, told_by uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION ledger.erase_entries_bytes(tenant uuid, in_ledger text, told_by uuid) TO muniment_app;


--
-- Name: FUNCTION know(names text[]); Type: ACL; Schema: ledger; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION ledger.know(names text[]) FROM PUBLIC;


--
-- Name: FUNCTION refuse_change_but_erasure(); Type: ACL; Schema: ledger; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION ledger.refuse_change_but_erasure() FROM PUBLIC;


--
-- Name: FUNCTION refuse_change_but_retention(); Type: ACL; Schema: ledger; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION ledger.refuse_change_but_retention() FROM PUBLIC;


--
-- Name: FUNCTION refuse_head_change(); Type: ACL; Schema: ledger; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION ledger.refuse_head_change() FROM PUBLIC;


--
-- Name: FUNCTION refuse_key_change(); Type: ACL; Schema: ledger; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION ledger.refuse_key_change() FROM PUBLIC;


--
-- Name: FUNCTION refuse_tree_change(); Type: ACL; Schema: ledger; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION ledger.refuse_tree_change() FROM PUBLIC;


--
-- Name: FUNCTION refuse_change(); Type: ACL; Schema: schema; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION schema.refuse_change() FROM PUBLIC;


--
-- Name: FUNCTION append_only(relation regclass, refusal regproc); Type: ACL; Schema: schema; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION schema.append_only(relation regclass, refusal regproc) FROM PUBLIC;


--
-- Name: FUNCTION attached_partitions(); Type: ACL; Schema: schema; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION schema.attached_partitions() FROM PUBLIC;
GRANT ALL ON FUNCTION schema.attached_partitions() TO muniment_app;


--
-- Name: FUNCTION ensure_partitions(horizon timestamp with time zone, reference timestamp with time zone); Type: ACL; Schema: schema; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION schema.ensure_partitions(horizon timestamp with time zone, reference timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION schema.ensure_partitions(horizon timestamp with time zone, reference timestamp with time zone) TO muniment_app;


--
-- Name: FUNCTION give_to_definer(routine regprocedure); Type: ACL; Schema: schema; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION schema.give_to_definer(routine regprocedure) FROM PUBLIC;


--
-- Name: FUNCTION isolate(relation regclass); Type: ACL; Schema: schema; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION schema.isolate(relation regclass) FROM PUBLIC;


--
-- Name: FUNCTION make_partitions(parent regclass, period text, first timestamp with time zone, horizon timestamp with time zone); Type: ACL; Schema: schema; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION schema.make_partitions(parent regclass, period text, first timestamp with time zone, horizon timestamp with time zone) FROM PUBLIC;


--
-- Name: FUNCTION partition_by_time(relation regclass, period text); Type: ACL; Schema: schema; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION schema.partition_by_time(relation regclass, period text) FROM PUBLIC;


--
-- Name: FUNCTION partition_horizon(reference timestamp with time zone); Type: ACL; Schema: schema; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION schema.partition_horizon(reference timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION schema.partition_horizon(reference timestamp with time zone) TO muniment_app;


--
-- Name: FUNCTION partition_key(parent regclass); Type: ACL; Schema: schema; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION schema.partition_key(parent regclass) FROM PUBLIC;


--
-- Name: FUNCTION partition_name(parent regclass, period text, starts_at timestamp with time zone); Type: ACL; Schema: schema; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION schema.partition_name(parent regclass, period text, starts_at timestamp with time zone) FROM PUBLIC;


--
-- Name: FUNCTION refuse_truncate(relation regclass); Type: ACL; Schema: schema; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION schema.refuse_truncate(relation regclass) FROM PUBLIC;


--
-- Name: TABLE callers; Type: ACL; Schema: access; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE access.callers TO muniment_app;
GRANT SELECT ON TABLE access.callers TO muniment_definer;


--
-- Name: COLUMN callers.name; Type: ACL; Schema: access; Owner: muniment_owner
--

GRANT UPDATE(name) ON TABLE access.callers TO muniment_app;


--
-- Name: COLUMN callers.did; Type: ACL; Schema: access; Owner: muniment_owner
--

GRANT UPDATE(did) ON TABLE access.callers TO muniment_app;


--
-- Name: COLUMN callers.permissions; Type: ACL; Schema: access; Owner: muniment_owner
--

GRANT UPDATE(permissions) ON TABLE access.callers TO muniment_app;


--
-- Name: COLUMN callers.disabled_at; Type: ACL; Schema: access; Owner: muniment_owner
--

GRANT UPDATE(disabled_at) ON TABLE access.callers TO muniment_app;


--
-- Name: TABLE tenants; Type: ACL; Schema: access; Owner: muniment_owner
--

GRANT SELECT ON TABLE access.tenants TO muniment_app;
GRANT SELECT,INSERT ON TABLE access.tenants TO muniment_definer;


--
-- Name: TABLE tokens; Type: ACL; Schema: access; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE access.tokens TO muniment_app;
GRANT SELECT ON TABLE access.tokens TO muniment_definer;


--
-- Name: COLUMN tokens.revoked_at; Type: ACL; Schema: access; Owner: muniment_owner
--

GRANT UPDATE(revoked_at) ON TABLE access.tokens TO muniment_app;


--
-- Name: COLUMN tokens.last_used_at; Type: ACL; Schema: access; Owner: muniment_owner
--

GRANT UPDATE(last_used_at) ON TABLE access.tokens TO muniment_app;


--
-- Name: TABLE event_counts; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE chronicle.event_counts TO muniment_app;


--
-- Name: COLUMN event_counts.event_count; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(event_count) ON TABLE chronicle.event_counts TO muniment_app;


--
-- Name: TABLE events; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE chronicle.events TO muniment_app;


--
-- Name: COLUMN events.type; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(type) ON TABLE chronicle.events TO muniment_app;


--
-- Name: COLUMN events.source; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(source) ON TABLE chronicle.events TO muniment_app;


--
-- Name: COLUMN events.subject; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(subject) ON TABLE chronicle.events TO muniment_app;


--
-- Name: COLUMN events.received_from; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(received_from) ON TABLE chronicle.events TO muniment_app;


--
-- Name: COLUMN events.actor; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(actor) ON TABLE chronicle.events TO muniment_app;


--
-- Name: COLUMN events.happened_at; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(happened_at) ON TABLE chronicle.events TO muniment_app;


--
-- Name: TABLE parked_events; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE chronicle.parked_events TO muniment_app;


--
-- Name: COLUMN parked_events.reason; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(reason) ON TABLE chronicle.parked_events TO muniment_app;


--
-- Name: COLUMN parked_events.replayed_at; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(replayed_at) ON TABLE chronicle.parked_events TO muniment_app;


--
-- Name: TABLE projector_checkpoint; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE chronicle.projector_checkpoint TO muniment_app;


--
-- Name: COLUMN projector_checkpoint.last_entry_id; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(last_entry_id) ON TABLE chronicle.projector_checkpoint TO muniment_app;


--
-- Name: COLUMN projector_checkpoint.last_processed_at; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(last_processed_at) ON TABLE chronicle.projector_checkpoint TO muniment_app;


--
-- Name: TABLE sources; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE chronicle.sources TO muniment_app;


--
-- Name: COLUMN sources.is_enabled; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(is_enabled) ON TABLE chronicle.sources TO muniment_app;


--
-- Name: COLUMN sources.failure; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(failure) ON TABLE chronicle.sources TO muniment_app;


--
-- Name: COLUMN sources.failed_at; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(failed_at) ON TABLE chronicle.sources TO muniment_app;


--
-- Name: COLUMN sources.updated_at; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(updated_at) ON TABLE chronicle.sources TO muniment_app;


--
-- Name: TABLE webhook_deliveries; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE chronicle.webhook_deliveries TO muniment_app;


--
-- Name: COLUMN webhook_deliveries.delivery_number; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(delivery_number) ON TABLE chronicle.webhook_deliveries TO muniment_app;


--
-- Name: COLUMN webhook_deliveries.message_id; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(message_id) ON TABLE chronicle.webhook_deliveries TO muniment_app;


--
-- Name: COLUMN webhook_deliveries.event_type; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(event_type) ON TABLE chronicle.webhook_deliveries TO muniment_app;


--
-- Name: COLUMN webhook_deliveries.leaf_index; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(leaf_index) ON TABLE chronicle.webhook_deliveries TO muniment_app;


--
-- Name: COLUMN webhook_deliveries.attempt; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(attempt) ON TABLE chronicle.webhook_deliveries TO muniment_app;


--
-- Name: COLUMN webhook_deliveries.attempted_at; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(attempted_at) ON TABLE chronicle.webhook_deliveries TO muniment_app;


--
-- Name: COLUMN webhook_deliveries.duration_ms; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(duration_ms) ON TABLE chronicle.webhook_deliveries TO muniment_app;


--
-- Name: COLUMN webhook_deliveries.status; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(status) ON TABLE chronicle.webhook_deliveries TO muniment_app;


--
-- Name: COLUMN webhook_deliveries.error; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(error) ON TABLE chronicle.webhook_deliveries TO muniment_app;


--
-- Name: COLUMN webhook_deliveries.excerpt; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(excerpt) ON TABLE chronicle.webhook_deliveries TO muniment_app;


--
-- Name: TABLE webhooks; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE chronicle.webhooks TO muniment_app;


--
-- Name: COLUMN webhooks.state; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(state) ON TABLE chronicle.webhooks TO muniment_app;


--
-- Name: COLUMN webhooks.pause_reason; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(pause_reason) ON TABLE chronicle.webhooks TO muniment_app;


--
-- Name: COLUMN webhooks.key_id; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(key_id) ON TABLE chronicle.webhooks TO muniment_app;


--
-- Name: COLUMN webhooks.sealed_secret; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(sealed_secret) ON TABLE chronicle.webhooks TO muniment_app;


--
-- Name: COLUMN webhooks.next_leaf_index; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(next_leaf_index) ON TABLE chronicle.webhooks TO muniment_app;


--
-- Name: COLUMN webhooks.failure_count; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(failure_count) ON TABLE chronicle.webhooks TO muniment_app;


--
-- Name: COLUMN webhooks.failing_since; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(failing_since) ON TABLE chronicle.webhooks TO muniment_app;


--
-- Name: COLUMN webhooks.next_attempt_at; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(next_attempt_at) ON TABLE chronicle.webhooks TO muniment_app;


--
-- Name: COLUMN webhooks.delivery_count; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(delivery_count) ON TABLE chronicle.webhooks TO muniment_app;


--
-- Name: COLUMN webhooks.updated_at; Type: ACL; Schema: chronicle; Owner: muniment_owner
--

GRANT UPDATE(updated_at) ON TABLE chronicle.webhooks TO muniment_app;


--
-- Name: TABLE accepted_deviations; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.accepted_deviations TO muniment_app;


--
-- Name: COLUMN accepted_deviations.withdrawn_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(withdrawn_at) ON TABLE custody.accepted_deviations TO muniment_app;


--
-- Name: COLUMN accepted_deviations.withdrawn_by; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(withdrawn_by) ON TABLE custody.accepted_deviations TO muniment_app;


--
-- Name: TABLE accord_bindings; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.accord_bindings TO muniment_app;
GRANT SELECT ON TABLE custody.accord_bindings TO muniment_definer;


--
-- Name: COLUMN accord_bindings.effective_until; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(effective_until) ON TABLE custody.accord_bindings TO muniment_app;


--
-- Name: COLUMN accord_bindings.is_cancelled; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(is_cancelled) ON TABLE custody.accord_bindings TO muniment_app;


--
-- Name: TABLE artifact_files; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.artifact_files TO muniment_app;


--
-- Name: TABLE artifact_versions; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.artifact_versions TO muniment_app;


--
-- Name: TABLE ceremonies; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.ceremonies TO muniment_app;


--
-- Name: COLUMN ceremonies.state; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(state) ON TABLE custody.ceremonies TO muniment_app;


--
-- Name: COLUMN ceremonies.closed_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(closed_at) ON TABLE custody.ceremonies TO muniment_app;


--
-- Name: COLUMN ceremonies.closing_reason; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(closing_reason) ON TABLE custody.ceremonies TO muniment_app;


--
-- Name: COLUMN ceremonies.updated_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(updated_at) ON TABLE custody.ceremonies TO muniment_app;


--
-- Name: COLUMN ceremonies.closed_by; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(closed_by) ON TABLE custody.ceremonies TO muniment_app;


--
-- Name: COLUMN ceremonies.superseded_by; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(superseded_by) ON TABLE custody.ceremonies TO muniment_app;


--
-- Name: TABLE ceremony_signatures; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.ceremony_signatures TO muniment_app;


--
-- Name: TABLE ceremony_substrates; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.ceremony_substrates TO muniment_app;


--
-- Name: TABLE counters; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.counters TO muniment_app;


--
-- Name: COLUMN counters.value; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(value) ON TABLE custody.counters TO muniment_app;


--
-- Name: TABLE custody_heads; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.custody_heads TO muniment_app;


--
-- Name: COLUMN custody_heads.sequence_number; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(sequence_number) ON TABLE custody.custody_heads TO muniment_app;


--
-- Name: COLUMN custody_heads.state; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(state) ON TABLE custody.custody_heads TO muniment_app;


--
-- Name: COLUMN custody_heads.ceremony_id; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(ceremony_id) ON TABLE custody.custody_heads TO muniment_app;


--
-- Name: COLUMN custody_heads.transitioned_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(transitioned_at) ON TABLE custody.custody_heads TO muniment_app;


--
-- Name: COLUMN custody_heads.rolled_back_cid; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(rolled_back_cid) ON TABLE custody.custody_heads TO muniment_app;


--
-- Name: TABLE custody_transitions; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.custody_transitions TO muniment_app;


--
-- Name: TABLE delegations; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.delegations TO muniment_app;


--
-- Name: COLUMN delegations.revoked_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(revoked_at) ON TABLE custody.delegations TO muniment_app;


--
-- Name: COLUMN delegations.revoked_by; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(revoked_by) ON TABLE custody.delegations TO muniment_app;


--
-- Name: COLUMN delegations.revocation_reason; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(revocation_reason) ON TABLE custody.delegations TO muniment_app;


--
-- Name: TABLE deployment_counts; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.deployment_counts TO muniment_app;


--
-- Name: COLUMN deployment_counts.match_count; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(match_count) ON TABLE custody.deployment_counts TO muniment_app;


--
-- Name: COLUMN deployment_counts.drift_count; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(drift_count) ON TABLE custody.deployment_counts TO muniment_app;


--
-- Name: COLUMN deployment_counts.unknown_count; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(unknown_count) ON TABLE custody.deployment_counts TO muniment_app;


--
-- Name: TABLE deployment_states; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.deployment_states TO muniment_app;


--
-- Name: COLUMN deployment_states.deployed_cid; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(deployed_cid) ON TABLE custody.deployment_states TO muniment_app;


--
-- Name: COLUMN deployment_states.desired_cid; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(desired_cid) ON TABLE custody.deployment_states TO muniment_app;


--
-- Name: COLUMN deployment_states.target_config; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(target_config) ON TABLE custody.deployment_states TO muniment_app;


--
-- Name: COLUMN deployment_states.last_deployed_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(last_deployed_at) ON TABLE custody.deployment_states TO muniment_app;


--
-- Name: COLUMN deployment_states.last_reconciled_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(last_reconciled_at) ON TABLE custody.deployment_states TO muniment_app;


--
-- Name: COLUMN deployment_states.drift_status; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(drift_status) ON TABLE custody.deployment_states TO muniment_app;


--
-- Name: COLUMN deployment_states.previous_cid; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(previous_cid) ON TABLE custody.deployment_states TO muniment_app;


--
-- Name: COLUMN deployment_states.latest_verdict; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(latest_verdict) ON TABLE custody.deployment_states TO muniment_app;


--
-- Name: COLUMN deployment_states.latest_verified_cid; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(latest_verified_cid) ON TABLE custody.deployment_states TO muniment_app;


--
-- Name: COLUMN deployment_states.latest_verified_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(latest_verified_at) ON TABLE custody.deployment_states TO muniment_app;


--
-- Name: COLUMN deployment_states.updated_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(updated_at) ON TABLE custody.deployment_states TO muniment_app;


--
-- Name: COLUMN deployment_states.deployed_desired_cid; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(deployed_desired_cid) ON TABLE custody.deployment_states TO muniment_app;


--
-- Name: COLUMN deployment_states.previous_desired_cid; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(previous_desired_cid) ON TABLE custody.deployment_states TO muniment_app;


--
-- Name: COLUMN deployment_states.desired_form; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(desired_form) ON TABLE custody.deployment_states TO muniment_app;


--
-- Name: COLUMN deployment_states.latest_form; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(latest_form) ON TABLE custody.deployment_states TO muniment_app;


--
-- Name: TABLE governed_artifacts; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.governed_artifacts TO muniment_app;
GRANT SELECT ON TABLE custody.governed_artifacts TO muniment_definer;


--
-- Name: COLUMN governed_artifacts.cid; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(cid) ON TABLE custody.governed_artifacts TO muniment_app;


--
-- Name: COLUMN governed_artifacts.artifact_runtime; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(artifact_runtime) ON TABLE custody.governed_artifacts TO muniment_app;


--
-- Name: COLUMN governed_artifacts.content; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(content) ON TABLE custody.governed_artifacts TO muniment_app;


--
-- Name: COLUMN governed_artifacts.content_schema; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(content_schema) ON TABLE custody.governed_artifacts TO muniment_app;


--
-- Name: COLUMN governed_artifacts.sbom_cid; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(sbom_cid) ON TABLE custody.governed_artifacts TO muniment_app;


--
-- Name: COLUMN governed_artifacts.tier; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(tier) ON TABLE custody.governed_artifacts TO muniment_app;


--
-- Name: COLUMN governed_artifacts.shell_class_required; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(shell_class_required) ON TABLE custody.governed_artifacts TO muniment_app;


--
-- Name: COLUMN governed_artifacts.chronicle_entry_id; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(chronicle_entry_id) ON TABLE custody.governed_artifacts TO muniment_app;


--
-- Name: COLUMN governed_artifacts.human_authored; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(human_authored) ON TABLE custody.governed_artifacts TO muniment_app;


--
-- Name: COLUMN governed_artifacts.accord_binding_id; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(accord_binding_id) ON TABLE custody.governed_artifacts TO muniment_app;


--
-- Name: COLUMN governed_artifacts.current_version; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(current_version) ON TABLE custody.governed_artifacts TO muniment_app;


--
-- Name: COLUMN governed_artifacts.updated_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(updated_at) ON TABLE custody.governed_artifacts TO muniment_app;


--
-- Name: TABLE normal_forms; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.normal_forms TO muniment_app;


--
-- Name: TABLE postures; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.postures TO muniment_app;


--
-- Name: COLUMN postures.posture; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(posture) ON TABLE custody.postures TO muniment_app;


--
-- Name: COLUMN postures.since; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(since) ON TABLE custody.postures TO muniment_app;


--
-- Name: COLUMN postures.flapping_since; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(flapping_since) ON TABLE custody.postures TO muniment_app;


--
-- Name: COLUMN postures.chronicle_entry_id; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(chronicle_entry_id) ON TABLE custody.postures TO muniment_app;


--
-- Name: TABLE retention_exports; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.retention_exports TO muniment_app;


--
-- Name: TABLE substrate_resources; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.substrate_resources TO muniment_app;


--
-- Name: COLUMN substrate_resources.resource_version; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(resource_version) ON TABLE custody.substrate_resources TO muniment_app;


--
-- Name: COLUMN substrate_resources.ceremony_id; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(ceremony_id) ON TABLE custody.substrate_resources TO muniment_app;


--
-- Name: COLUMN substrate_resources.is_gone; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(is_gone) ON TABLE custody.substrate_resources TO muniment_app;


--
-- Name: COLUMN substrate_resources.is_decided; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(is_decided) ON TABLE custody.substrate_resources TO muniment_app;


--
-- Name: COLUMN substrate_resources.problem; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(problem) ON TABLE custody.substrate_resources TO muniment_app;


--
-- Name: COLUMN substrate_resources.seen_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(seen_at) ON TABLE custody.substrate_resources TO muniment_app;


--
-- Name: TABLE substrate_watches; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.substrate_watches TO muniment_app;


--
-- Name: COLUMN substrate_watches.resource_version; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(resource_version) ON TABLE custody.substrate_watches TO muniment_app;


--
-- Name: COLUMN substrate_watches.last_heard_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(last_heard_at) ON TABLE custody.substrate_watches TO muniment_app;


--
-- Name: COLUMN substrate_watches.failure; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(failure) ON TABLE custody.substrate_watches TO muniment_app;


--
-- Name: COLUMN substrate_watches.failed_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(failed_at) ON TABLE custody.substrate_watches TO muniment_app;


--
-- Name: TABLE substrates; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.substrates TO muniment_app;


--
-- Name: COLUMN substrates.removed_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(removed_at) ON TABLE custody.substrates TO muniment_app;


--
-- Name: TABLE target_looks; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.target_looks TO muniment_app;


--
-- Name: COLUMN target_looks.next_due_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(next_due_at) ON TABLE custody.target_looks TO muniment_app;


--
-- Name: COLUMN target_looks.planned_interval_sec; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(planned_interval_sec) ON TABLE custody.target_looks TO muniment_app;


--
-- Name: COLUMN target_looks.looked_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(looked_at) ON TABLE custody.target_looks TO muniment_app;


--
-- Name: COLUMN target_looks.verdict; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(verdict) ON TABLE custody.target_looks TO muniment_app;


--
-- Name: COLUMN target_looks.since; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(since) ON TABLE custody.target_looks TO muniment_app;


--
-- Name: COLUMN target_looks.duration_ms; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(duration_ms) ON TABLE custody.target_looks TO muniment_app;


--
-- Name: COLUMN target_looks.seen; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(seen) ON TABLE custody.target_looks TO muniment_app;


--
-- Name: COLUMN target_looks.failure; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(failure) ON TABLE custody.target_looks TO muniment_app;


--
-- Name: COLUMN target_looks.verification_result_id; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(verification_result_id) ON TABLE custody.target_looks TO muniment_app;


--
-- Name: TABLE targets; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.targets TO muniment_app;


--
-- Name: COLUMN targets.target_name; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(target_name) ON TABLE custody.targets TO muniment_app;


--
-- Name: COLUMN targets.protocol; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(protocol) ON TABLE custody.targets TO muniment_app;


--
-- Name: COLUMN targets.address; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(address) ON TABLE custody.targets TO muniment_app;


--
-- Name: COLUMN targets.parameters; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(parameters) ON TABLE custody.targets TO muniment_app;


--
-- Name: COLUMN targets.credential; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(credential) ON TABLE custody.targets TO muniment_app;


--
-- Name: COLUMN targets.object; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(object) ON TABLE custody.targets TO muniment_app;


--
-- Name: COLUMN targets.reach; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(reach) ON TABLE custody.targets TO muniment_app;


--
-- Name: COLUMN targets.timeout_sec; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(timeout_sec) ON TABLE custody.targets TO muniment_app;


--
-- Name: COLUMN targets.max_bytes; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(max_bytes) ON TABLE custody.targets TO muniment_app;


--
-- Name: COLUMN targets.max_visits; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(max_visits) ON TABLE custody.targets TO muniment_app;


--
-- Name: COLUMN targets.requests_per_sec; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(requests_per_sec) ON TABLE custody.targets TO muniment_app;


--
-- Name: COLUMN targets.interval_sec; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(interval_sec) ON TABLE custody.targets TO muniment_app;


--
-- Name: COLUMN targets.is_enabled; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(is_enabled) ON TABLE custody.targets TO muniment_app;


--
-- Name: COLUMN targets.changed_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(changed_at) ON TABLE custody.targets TO muniment_app;


--
-- Name: COLUMN targets.removed_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(removed_at) ON TABLE custody.targets TO muniment_app;


--
-- Name: COLUMN targets.chronicle_entry_id; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(chronicle_entry_id) ON TABLE custody.targets TO muniment_app;


--
-- Name: TABLE tenant_keys; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.tenant_keys TO muniment_app;


--
-- Name: TABLE verification_days; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.verification_days TO muniment_app;


--
-- Name: COLUMN verification_days.match_count; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(match_count) ON TABLE custody.verification_days TO muniment_app;


--
-- Name: COLUMN verification_days.drift_count; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(drift_count) ON TABLE custody.verification_days TO muniment_app;


--
-- Name: COLUMN verification_days.error_count; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(error_count) ON TABLE custody.verification_days TO muniment_app;


--
-- Name: COLUMN verification_days.last_verdict; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(last_verdict) ON TABLE custody.verification_days TO muniment_app;


--
-- Name: COLUMN verification_days.last_is_weaker; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(last_is_weaker) ON TABLE custody.verification_days TO muniment_app;


--
-- Name: COLUMN verification_days.last_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(last_at) ON TABLE custody.verification_days TO muniment_app;


--
-- Name: COLUMN verification_days.last_result_id; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(last_result_id) ON TABLE custody.verification_days TO muniment_app;


--
-- Name: TABLE verification_results; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.verification_results TO muniment_app;
GRANT SELECT,DELETE ON TABLE custody.verification_results TO muniment_definer;


--
-- Name: TABLE verification_spans; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.verification_spans TO muniment_app;


--
-- Name: COLUMN verification_spans.seen_cid; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(seen_cid) ON TABLE custody.verification_spans TO muniment_app;


--
-- Name: COLUMN verification_spans.first_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(first_at) ON TABLE custody.verification_spans TO muniment_app;


--
-- Name: COLUMN verification_spans.first_result_id; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(first_result_id) ON TABLE custody.verification_spans TO muniment_app;


--
-- Name: COLUMN verification_spans.first_entry_id; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(first_entry_id) ON TABLE custody.verification_spans TO muniment_app;


--
-- Name: COLUMN verification_spans.last_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(last_at) ON TABLE custody.verification_spans TO muniment_app;


--
-- Name: COLUMN verification_spans.last_result_id; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(last_result_id) ON TABLE custody.verification_spans TO muniment_app;


--
-- Name: COLUMN verification_spans.check_count; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(check_count) ON TABLE custody.verification_spans TO muniment_app;


--
-- Name: COLUMN verification_spans.is_current; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(is_current) ON TABLE custody.verification_spans TO muniment_app;


--
-- Name: TABLE verifiers; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.verifiers TO muniment_app;


--
-- Name: COLUMN verifiers.revoked_by; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(revoked_by) ON TABLE custody.verifiers TO muniment_app;


--
-- Name: COLUMN verifiers.revoked_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(revoked_at) ON TABLE custody.verifiers TO muniment_app;


--
-- Name: COLUMN verifiers.keys; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(keys) ON TABLE custody.verifiers TO muniment_app;


--
-- Name: COLUMN verifiers.keys_at; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(keys_at) ON TABLE custody.verifiers TO muniment_app;


--
-- Name: TABLE baseline_profiles; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE drift.baseline_profiles TO muniment_app;


--
-- Name: COLUMN baseline_profiles.profile_name; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(profile_name) ON TABLE drift.baseline_profiles TO muniment_app;


--
-- Name: COLUMN baseline_profiles.version; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(version) ON TABLE drift.baseline_profiles TO muniment_app;


--
-- Name: COLUMN baseline_profiles.scope; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(scope) ON TABLE drift.baseline_profiles TO muniment_app;


--
-- Name: COLUMN baseline_profiles.changed_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(changed_at) ON TABLE drift.baseline_profiles TO muniment_app;


--
-- Name: COLUMN baseline_profiles.retired_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(retired_at) ON TABLE drift.baseline_profiles TO muniment_app;


--
-- Name: COLUMN baseline_profiles.chronicle_entry_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(chronicle_entry_id) ON TABLE drift.baseline_profiles TO muniment_app;


--
-- Name: TABLE baseline_snapshot_items; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE drift.baseline_snapshot_items TO muniment_app;


--
-- Name: TABLE baseline_snapshots; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE drift.baseline_snapshots TO muniment_app;


--
-- Name: TABLE baseline_tenant_assignments; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE drift.baseline_tenant_assignments TO muniment_app;


--
-- Name: COLUMN baseline_tenant_assignments.overrides; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(overrides) ON TABLE drift.baseline_tenant_assignments TO muniment_app;


--
-- Name: COLUMN baseline_tenant_assignments.assigned_by; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(assigned_by) ON TABLE drift.baseline_tenant_assignments TO muniment_app;


--
-- Name: COLUMN baseline_tenant_assignments.assigned_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(assigned_at) ON TABLE drift.baseline_tenant_assignments TO muniment_app;


--
-- Name: COLUMN baseline_tenant_assignments.ended_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(ended_at) ON TABLE drift.baseline_tenant_assignments TO muniment_app;


--
-- Name: COLUMN baseline_tenant_assignments.chronicle_entry_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(chronicle_entry_id) ON TABLE drift.baseline_tenant_assignments TO muniment_app;


--
-- Name: TABLE findings; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE drift.findings TO muniment_app;


--
-- Name: COLUMN findings.baseline_snapshot_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(baseline_snapshot_id) ON TABLE drift.findings TO muniment_app;


--
-- Name: COLUMN findings.operation_run_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(operation_run_id) ON TABLE drift.findings TO muniment_app;


--
-- Name: COLUMN findings.title; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(title) ON TABLE drift.findings TO muniment_app;


--
-- Name: COLUMN findings.severity; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(severity) ON TABLE drift.findings TO muniment_app;


--
-- Name: COLUMN findings.direction; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(direction) ON TABLE drift.findings TO muniment_app;


--
-- Name: COLUMN findings.evidence_jsonb; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(evidence_jsonb) ON TABLE drift.findings TO muniment_app;


--
-- Name: COLUMN findings.difference; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(difference) ON TABLE drift.findings TO muniment_app;


--
-- Name: COLUMN findings.status; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(status) ON TABLE drift.findings TO muniment_app;


--
-- Name: COLUMN findings.status_by; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(status_by) ON TABLE drift.findings TO muniment_app;


--
-- Name: COLUMN findings.status_reason; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(status_reason) ON TABLE drift.findings TO muniment_app;


--
-- Name: COLUMN findings.status_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(status_at) ON TABLE drift.findings TO muniment_app;


--
-- Name: COLUMN findings.owner; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(owner) ON TABLE drift.findings TO muniment_app;


--
-- Name: COLUMN findings.accepted_until; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(accepted_until) ON TABLE drift.findings TO muniment_app;


--
-- Name: COLUMN findings.accepted_hash; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(accepted_hash) ON TABLE drift.findings TO muniment_app;


--
-- Name: COLUMN findings.since; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(since) ON TABLE drift.findings TO muniment_app;


--
-- Name: COLUMN findings.resolved_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(resolved_at) ON TABLE drift.findings TO muniment_app;


--
-- Name: COLUMN findings.reopened_count; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(reopened_count) ON TABLE drift.findings TO muniment_app;


--
-- Name: COLUMN findings.chronicle_entry_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(chronicle_entry_id) ON TABLE drift.findings TO muniment_app;


--
-- Name: COLUMN findings.evidence_fidelity; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(evidence_fidelity) ON TABLE drift.findings TO muniment_app;


--
-- Name: TABLE heartbeats; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE drift.heartbeats TO muniment_app;


--
-- Name: TABLE inventory_items; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE drift.inventory_items TO muniment_app;


--
-- Name: COLUMN inventory_items.meta; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(meta) ON TABLE drift.inventory_items TO muniment_app;


--
-- Name: COLUMN inventory_items.identifier; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(identifier) ON TABLE drift.inventory_items TO muniment_app;


--
-- Name: COLUMN inventory_items.path; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(path) ON TABLE drift.inventory_items TO muniment_app;


--
-- Name: COLUMN inventory_items.observed_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(observed_at) ON TABLE drift.inventory_items TO muniment_app;


--
-- Name: COLUMN inventory_items.observed_operation_run_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(observed_operation_run_id) ON TABLE drift.inventory_items TO muniment_app;


--
-- Name: COLUMN inventory_items.gone_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(gone_at) ON TABLE drift.inventory_items TO muniment_app;


--
-- Name: COLUMN inventory_items.gone_operation_run_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(gone_operation_run_id) ON TABLE drift.inventory_items TO muniment_app;


--
-- Name: TABLE listings; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE drift.listings TO muniment_app;


--
-- Name: COLUMN listings.looked_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(looked_at) ON TABLE drift.listings TO muniment_app;


--
-- Name: COLUMN listings.complete_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(complete_at) ON TABLE drift.listings TO muniment_app;


--
-- Name: COLUMN listings.complete_operation_run_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(complete_operation_run_id) ON TABLE drift.listings TO muniment_app;


--
-- Name: COLUMN listings.confirmed_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(confirmed_at) ON TABLE drift.listings TO muniment_app;


--
-- Name: COLUMN listings.confirmed_operation_run_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(confirmed_operation_run_id) ON TABLE drift.listings TO muniment_app;


--
-- Name: COLUMN listings.gaps; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(gaps) ON TABLE drift.listings TO muniment_app;


--
-- Name: TABLE neutral_forms; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE drift.neutral_forms TO muniment_app;


--
-- Name: TABLE operation_runs; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE drift.operation_runs TO muniment_app;


--
-- Name: COLUMN operation_runs.state; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(state) ON TABLE drift.operation_runs TO muniment_app;


--
-- Name: COLUMN operation_runs.baseline_snapshot_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(baseline_snapshot_id) ON TABLE drift.operation_runs TO muniment_app;


--
-- Name: COLUMN operation_runs.summary_counts; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(summary_counts) ON TABLE drift.operation_runs TO muniment_app;


--
-- Name: COLUMN operation_runs.context; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(context) ON TABLE drift.operation_runs TO muniment_app;


--
-- Name: COLUMN operation_runs.failure; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(failure) ON TABLE drift.operation_runs TO muniment_app;


--
-- Name: COLUMN operation_runs.started_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(started_at) ON TABLE drift.operation_runs TO muniment_app;


--
-- Name: COLUMN operation_runs.finished_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(finished_at) ON TABLE drift.operation_runs TO muniment_app;


--
-- Name: TABLE policy_states; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE drift.policy_states TO muniment_app;


--
-- Name: COLUMN policy_states.policy_version_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(policy_version_id) ON TABLE drift.policy_states TO muniment_app;


--
-- Name: COLUMN policy_states.identifier; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(identifier) ON TABLE drift.policy_states TO muniment_app;


--
-- Name: COLUMN policy_states.path; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(path) ON TABLE drift.policy_states TO muniment_app;


--
-- Name: COLUMN policy_states.observed_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(observed_at) ON TABLE drift.policy_states TO muniment_app;


--
-- Name: COLUMN policy_states.observed_operation_run_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(observed_operation_run_id) ON TABLE drift.policy_states TO muniment_app;


--
-- Name: COLUMN policy_states.gone_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(gone_at) ON TABLE drift.policy_states TO muniment_app;


--
-- Name: COLUMN policy_states.gone_operation_run_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(gone_operation_run_id) ON TABLE drift.policy_states TO muniment_app;


--
-- Name: TABLE policy_versions; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE drift.policy_versions TO muniment_app;


--
-- Name: TABLE tenant_names; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE drift.tenant_names TO muniment_app;


--
-- Name: COLUMN tenant_names.names; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(names) ON TABLE drift.tenant_names TO muniment_app;


--
-- Name: COLUMN tenant_names.domains; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(domains) ON TABLE drift.tenant_names TO muniment_app;


--
-- Name: COLUMN tenant_names.directory_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(directory_id) ON TABLE drift.tenant_names TO muniment_app;


--
-- Name: COLUMN tenant_names.labels; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(labels) ON TABLE drift.tenant_names TO muniment_app;


--
-- Name: COLUMN tenant_names.changed_by; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(changed_by) ON TABLE drift.tenant_names TO muniment_app;


--
-- Name: COLUMN tenant_names.changed_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(changed_at) ON TABLE drift.tenant_names TO muniment_app;


--
-- Name: COLUMN tenant_names.chronicle_entry_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(chronicle_entry_id) ON TABLE drift.tenant_names TO muniment_app;


--
-- Name: TABLE jobs; Type: ACL; Schema: jobs; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE jobs.jobs TO muniment_app;
GRANT SELECT,DELETE ON TABLE jobs.jobs TO muniment_definer;


--
-- Name: COLUMN jobs.state; Type: ACL; Schema: jobs; Owner: muniment_owner
--

GRANT UPDATE(state) ON TABLE jobs.jobs TO muniment_app;
GRANT UPDATE(state) ON TABLE jobs.jobs TO muniment_definer;


--
-- Name: COLUMN jobs.run_at; Type: ACL; Schema: jobs; Owner: muniment_owner
--

GRANT UPDATE(run_at) ON TABLE jobs.jobs TO muniment_app;
GRANT UPDATE(run_at) ON TABLE jobs.jobs TO muniment_definer;


--
-- Name: COLUMN jobs.attempt; Type: ACL; Schema: jobs; Owner: muniment_owner
--

GRANT UPDATE(attempt) ON TABLE jobs.jobs TO muniment_app;
GRANT UPDATE(attempt) ON TABLE jobs.jobs TO muniment_definer;


--
-- Name: COLUMN jobs.fence; Type: ACL; Schema: jobs; Owner: muniment_owner
--

GRANT UPDATE(fence) ON TABLE jobs.jobs TO muniment_definer;


--
-- Name: COLUMN jobs.claimed_by; Type: ACL; Schema: jobs; Owner: muniment_owner
--

GRANT UPDATE(claimed_by) ON TABLE jobs.jobs TO muniment_app;
GRANT UPDATE(claimed_by) ON TABLE jobs.jobs TO muniment_definer;


--
-- Name: COLUMN jobs.claimed_at; Type: ACL; Schema: jobs; Owner: muniment_owner
--

GRANT UPDATE(claimed_at) ON TABLE jobs.jobs TO muniment_definer;


--
-- Name: COLUMN jobs.heartbeat_at; Type: ACL; Schema: jobs; Owner: muniment_owner
--

GRANT UPDATE(heartbeat_at) ON TABLE jobs.jobs TO muniment_app;
GRANT UPDATE(heartbeat_at) ON TABLE jobs.jobs TO muniment_definer;


--
-- Name: COLUMN jobs.cancel_requested_at; Type: ACL; Schema: jobs; Owner: muniment_owner
--

GRANT UPDATE(cancel_requested_at) ON TABLE jobs.jobs TO muniment_app;


--
-- Name: COLUMN jobs.progress_done; Type: ACL; Schema: jobs; Owner: muniment_owner
--

GRANT UPDATE(progress_done) ON TABLE jobs.jobs TO muniment_app;


--
-- Name: COLUMN jobs.progress_total; Type: ACL; Schema: jobs; Owner: muniment_owner
--

GRANT UPDATE(progress_total) ON TABLE jobs.jobs TO muniment_app;


--
-- Name: COLUMN jobs.progress_note; Type: ACL; Schema: jobs; Owner: muniment_owner
--

GRANT UPDATE(progress_note) ON TABLE jobs.jobs TO muniment_app;


--
-- Name: COLUMN jobs.bookmark; Type: ACL; Schema: jobs; Owner: muniment_owner
--

GRANT UPDATE(bookmark) ON TABLE jobs.jobs TO muniment_app;


--
-- Name: COLUMN jobs.error; Type: ACL; Schema: jobs; Owner: muniment_owner
--

GRANT UPDATE(error) ON TABLE jobs.jobs TO muniment_app;
GRANT UPDATE(error) ON TABLE jobs.jobs TO muniment_definer;


--
-- Name: COLUMN jobs.finished_at; Type: ACL; Schema: jobs; Owner: muniment_owner
--

GRANT UPDATE(finished_at) ON TABLE jobs.jobs TO muniment_app;
GRANT UPDATE(finished_at) ON TABLE jobs.jobs TO muniment_definer;


--
-- Name: TABLE schedules; Type: ACL; Schema: jobs; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE jobs.schedules TO muniment_app;


--
-- Name: COLUMN schedules.slot_at; Type: ACL; Schema: jobs; Owner: muniment_owner
--

GRANT UPDATE(slot_at) ON TABLE jobs.schedules TO muniment_app;


--
-- Name: TABLE blobs; Type: ACL; Schema: ledger; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE ledger.blobs TO muniment_app;
GRANT SELECT,DELETE ON TABLE ledger.blobs TO muniment_definer;


--
-- Name: TABLE checkpoints; Type: ACL; Schema: ledger; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE ledger.checkpoints TO muniment_app;
GRANT SELECT ON TABLE ledger.checkpoints TO muniment_definer;


--
-- Name: TABLE cosignatures; Type: ACL; Schema: ledger; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE ledger.cosignatures TO muniment_app;


--
-- Name: TABLE cosigned_logs; Type: ACL; Schema: ledger; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE ledger.cosigned_logs TO muniment_app;


--
-- Name: COLUMN cosigned_logs.size; Type: ACL; Schema: ledger; Owner: muniment_owner
--

GRANT UPDATE(size) ON TABLE ledger.cosigned_logs TO muniment_app;


--
-- Name: COLUMN cosigned_logs.root_hash; Type: ACL; Schema: ledger; Owner: muniment_owner
--

GRANT UPDATE(root_hash) ON TABLE ledger.cosigned_logs TO muniment_app;


--
-- Name: COLUMN cosigned_logs.note; Type: ACL; Schema: ledger; Owner: muniment_owner
--

GRANT UPDATE(note) ON TABLE ledger.cosigned_logs TO muniment_app;


--
-- Name: COLUMN cosigned_logs.cosigned_at; Type: ACL; Schema: ledger; Owner: muniment_owner
--

GRANT UPDATE(cosigned_at) ON TABLE ledger.cosigned_logs TO muniment_app;


--
-- Name: TABLE entries; Type: ACL; Schema: ledger; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE ledger.entries TO muniment_app;
GRANT SELECT ON TABLE ledger.entries TO muniment_definer;


--
-- Name: COLUMN entries.bytes; Type: ACL; Schema: ledger; Owner: muniment_owner
--

GRANT UPDATE(bytes) ON TABLE ledger.entries TO muniment_definer;


--
-- Name: TABLE heads; Type: ACL; Schema: ledger; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE ledger.heads TO muniment_app;
GRANT SELECT ON TABLE ledger.heads TO muniment_definer;


--
-- Name: COLUMN heads.size; Type: ACL; Schema: ledger; Owner: muniment_owner
--

GRANT UPDATE(size) ON TABLE ledger.heads TO muniment_app;


--
-- Name: COLUMN heads.chain_hash; Type: ACL; Schema: ledger; Owner: muniment_owner
--

GRANT UPDATE(chain_hash) ON TABLE ledger.heads TO muniment_app;


--
-- Name: TABLE idempotency_keys; Type: ACL; Schema: ledger; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE ledger.idempotency_keys TO muniment_app;


--
-- Name: TABLE log_keys; Type: ACL; Schema: ledger; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE ledger.log_keys TO muniment_app;


--
-- Name: COLUMN log_keys.used_until; Type: ACL; Schema: ledger; Owner: muniment_owner
--

GRANT UPDATE(used_until) ON TABLE ledger.log_keys TO muniment_app;


--
-- Name: TABLE tiles; Type: ACL; Schema: ledger; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE ledger.tiles TO muniment_app;


--
-- Name: COLUMN tiles.hashes; Type: ACL; Schema: ledger; Owner: muniment_owner
--

GRANT UPDATE(hashes) ON TABLE ledger.tiles TO muniment_app;


--
-- Name: TABLE trees; Type: ACL; Schema: ledger; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE ledger.trees TO muniment_app;


--
-- Name: COLUMN trees.size; Type: ACL; Schema: ledger; Owner: muniment_owner
--

GRANT UPDATE(size) ON TABLE ledger.trees TO muniment_app;


--
-- Name: TABLE migration; Type: ACL; Schema: schema; Owner: muniment_owner
--

GRANT SELECT ON TABLE schema.migration TO muniment_app;


--
-- Name: TABLE partitioned; Type: ACL; Schema: schema; Owner: muniment_owner
--

GRANT SELECT ON TABLE schema.partitioned TO muniment_app;


--
-- Name: TABLE retired_partitions; Type: ACL; Schema: schema; Owner: muniment_owner
--

GRANT SELECT ON TABLE schema.retired_partitions TO muniment_app;


--
-- Name: DEFAULT PRIVILEGES FOR FUNCTIONS; Type: DEFAULT ACL; Schema: -; Owner: muniment_owner
--

ALTER DEFAULT PRIVILEGES FOR ROLE muniment_owner REVOKE ALL ON FUNCTIONS  FROM PUBLIC;


--
-- PostgreSQL database dump complete
--

\unrestrict wnKQvsGG8cmYT6fpSUeCvaa2drC8gBR1aYDeynhN00G1K7ppVb5XOm5ZQAPaOVd


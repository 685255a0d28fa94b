--
-- PostgreSQL database dump
--

\restrict 12VdzegG1gOmzwRc2KQBV8FD2xFSZhbx5iaQkiND353iHDa7d54sy6uAmJmcyFl

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
    CONSTRAINT ceremony_expires_after_it_opens CHECK ((expires_at > opened_at)),
    CONSTRAINT ceremony_is_closed_unless_open CHECK (((state = 'open'::text) = (closed_at IS NULL))),
    CONSTRAINT ceremony_state_is_known CHECK ((state = ANY (ARRAY['open'::text, 'approved'::text, 'rejected'::text, 'expired'::text]))),
    CONSTRAINT quorum_can_be_reached CHECK ((quorum <= cardinality(eligible_dids))),
    CONSTRAINT quorum_is_positive CHECK ((quorum >= 1))
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
-- Name: ceremony_signatures; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.ceremony_signatures (
    tenant_id uuid NOT NULL,
    ceremony_id uuid NOT NULL,
    witness_did text NOT NULL,
    key_id text NOT NULL,
    signature bytea NOT NULL,
    signed_at timestamp with time zone NOT NULL,
    chronicle_entry_id text NOT NULL
);

ALTER TABLE ONLY custody.ceremony_signatures FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.ceremony_signatures OWNER TO muniment_owner;

--
-- Name: COLUMN ceremony_signatures.key_id; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.ceremony_signatures.key_id IS 'The verification method of witness_did whose key made the signature.';


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

INSERT INTO access.callers VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-a957-77ca-8f1d-8ba0f4b89cf3', 'person', 'administrator', NULL, '{accord.write,artifact.register,caller.manage,ceremony.open,ceremony.reject,ceremony.sign,deployment.record,event.push,file.read,job.manage,job.read,ledger.erase,ledger.read,read,source.manage,verification.submit}', '2026-11-21 17:43:23.735932+00', NULL);


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: access; Owner: muniment_owner
--

INSERT INTO access.tenants VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'demo', '2026-11-21 17:43:23.730166+00');


--
-- Data for Name: tokens; Type: TABLE DATA; Schema: access; Owner: muniment_owner
--

INSERT INTO access.tokens VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-a959-7437-aadc-d622965ab036', '01a1ff34-a957-77ca-8f1d-8ba0f4b89cf3', 'api', '\x7a360b2dda178aeec14a7c26522baafe49c4166ad8ff6d5bf32a867954f85492', '2026-11-21 17:43:23.735932+00', NULL, NULL, NULL, NULL);


--
-- Data for Name: event_counts; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.event_counts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '', 'muniment.accord.created', 1);
INSERT INTO chronicle.event_counts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '', 'muniment.tenant.created', 1);
INSERT INTO chronicle.event_counts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '', 'muniment.artifact.registered', 9);
INSERT INTO chronicle.event_counts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '', 'muniment.ceremony.opened', 9);
INSERT INTO chronicle.event_counts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '', 'muniment.deployment.recorded', 9);
INSERT INTO chronicle.event_counts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '', 'muniment.verification.recorded', 9);


--
-- Data for Name: events; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 0, '01a1ff34-a95a-7f9a-a633-f6383648476d', 'muniment.tenant.created', 'urn:muniment', 'tenant/01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', NULL, NULL, '2026-11-21 17:43:23.738948+00', '2026-11-21 17:43:23.738948+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 1, '01a1ff34-aa1e-7a0d-bb95-1746c7b4cdfe', 'muniment.accord.created', 'urn:muniment', 'accord/01a1ff34-aa1d-743b-b728-424e125a046b', NULL, 'administrator', '2026-11-21 17:43:23.934463+00', '2026-11-21 17:43:23.934463+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 2, '01a1ff34-aa73-78a3-bca2-08918c457bea', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1ff34-aa72-7e46-93d2-b69cddd4a7ba', NULL, 'administrator', '2026-11-21 17:43:24.019527+00', '2026-11-21 17:43:24.019527+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 3, '01a1ff34-aac3-72de-9530-b9f41de74b4c', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1ff34-aa72-7e46-93d2-b69cddd4a7ba', NULL, 'administrator', '2026-11-21 17:43:24.09926+00', '2026-11-21 17:43:24.09926+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 4, '01a1ff34-ab0d-72ea-a06b-e7eefcc86734', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1ff34-aa72-7e46-93d2-b69cddd4a7ba', NULL, 'administrator', '2026-11-21 17:43:24.17355+00', '2026-11-21 17:43:24.17355+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 5, '01a1ff34-ab71-7397-aba8-00e5a9fb2eaf', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ff34-aa72-7e46-93d2-b69cddd4a7ba', NULL, 'administrator', '2026-11-21 17:43:24.273579+00', '2026-11-21 17:43:24.273579+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 6, '01a1ff34-abb2-74be-9928-4e93aa2931ac', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1ff34-abb1-7b32-9f0e-8cb7a45d6cf9', NULL, 'administrator', '2026-11-21 17:43:24.338152+00', '2026-11-21 17:43:24.338152+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 7, '01a1ff34-abf6-7169-b11c-5dcb7249aa7e', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1ff34-abb1-7b32-9f0e-8cb7a45d6cf9', NULL, 'administrator', '2026-11-21 17:43:24.406866+00', '2026-11-21 17:43:24.406866+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 8, '01a1ff34-ac43-726c-a9a6-f014b2783e1b', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1ff34-abb1-7b32-9f0e-8cb7a45d6cf9', NULL, 'administrator', '2026-11-21 17:43:24.483448+00', '2026-11-21 17:43:24.483448+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 9, '01a1ff34-acbf-7f7b-b0b9-0709b93da81c', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ff34-abb1-7b32-9f0e-8cb7a45d6cf9', NULL, 'administrator', '2026-11-21 17:43:24.607581+00', '2026-11-21 17:43:24.607581+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 10, '01a1ff34-ad22-75c5-ad11-806c72a1da7a', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1ff34-ad22-700f-8746-adae2d074589', NULL, 'administrator', '2026-11-21 17:43:24.70675+00', '2026-11-21 17:43:24.70675+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 11, '01a1ff34-ad8f-72ce-b7f8-44766fb62f6b', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1ff34-ad22-700f-8746-adae2d074589', NULL, 'administrator', '2026-11-21 17:43:24.815921+00', '2026-11-21 17:43:24.815921+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 12, '01a1ff34-adf3-7e1d-b224-94fd02a26096', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1ff34-ad22-700f-8746-adae2d074589', NULL, 'administrator', '2026-11-21 17:43:24.915929+00', '2026-11-21 17:43:24.915929+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 13, '01a1ff34-ae51-758b-af5b-4dbe9c40a59c', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ff34-ad22-700f-8746-adae2d074589', NULL, 'administrator', '2026-11-21 17:43:25.009634+00', '2026-11-21 17:43:25.009634+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 14, '01a1ff34-aec0-72d7-ae51-a57b7b424cd3', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1ff34-aec0-7280-b62f-13e31021bee8', NULL, 'administrator', '2026-11-21 17:43:25.120328+00', '2026-11-21 17:43:25.120328+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 15, '01a1ff34-af16-72c3-a061-16dbaaa3ccb5', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1ff34-aec0-7280-b62f-13e31021bee8', NULL, 'administrator', '2026-11-21 17:43:25.206703+00', '2026-11-21 17:43:25.206703+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 16, '01a1ff34-af6b-7a76-945d-941cb1b517f8', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1ff34-aec0-7280-b62f-13e31021bee8', NULL, 'administrator', '2026-11-21 17:43:25.291581+00', '2026-11-21 17:43:25.291581+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 17, '01a1ff34-afbc-7a4e-9dce-27ea021c22fc', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ff34-aec0-7280-b62f-13e31021bee8', NULL, 'administrator', '2026-11-21 17:43:25.372234+00', '2026-11-21 17:43:25.372234+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 18, '01a1ff34-b018-7fba-a47f-3dcea27af33d', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1ff34-b018-707c-a888-67416aec1752', NULL, 'administrator', '2026-11-21 17:43:25.464767+00', '2026-11-21 17:43:25.464767+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 19, '01a1ff34-b090-7dd6-ac96-a6b5b5c87c53', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1ff34-b018-707c-a888-67416aec1752', NULL, 'administrator', '2026-11-21 17:43:25.584517+00', '2026-11-21 17:43:25.584517+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 20, '01a1ff34-b0d8-7251-bcdb-4016955a8ce5', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1ff34-b018-707c-a888-67416aec1752', NULL, 'administrator', '2026-11-21 17:43:25.656385+00', '2026-11-21 17:43:25.656385+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 21, '01a1ff34-b131-7f0c-90f7-4265f5039ad4', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ff34-b018-707c-a888-67416aec1752', NULL, 'administrator', '2026-11-21 17:43:25.745036+00', '2026-11-21 17:43:25.745036+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 22, '01a1ff34-b179-74cf-bcd2-ae58a1ecfc0e', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1ff34-b178-775f-880b-e31aa7a815b2', NULL, 'administrator', '2026-11-21 17:43:25.817337+00', '2026-11-21 17:43:25.817337+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 23, '01a1ff34-b1b3-71e8-88c2-16ff0ea54ca5', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1ff34-b178-775f-880b-e31aa7a815b2', NULL, 'administrator', '2026-11-21 17:43:25.875916+00', '2026-11-21 17:43:25.875916+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 24, '01a1ff34-b1f2-76e9-b8db-ad64f17d6e6e', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1ff34-b178-775f-880b-e31aa7a815b2', NULL, 'administrator', '2026-11-21 17:43:25.93889+00', '2026-11-21 17:43:25.93889+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 25, '01a1ff34-b24d-7a11-a74d-e0aed892359c', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ff34-b178-775f-880b-e31aa7a815b2', NULL, 'administrator', '2026-11-21 17:43:26.029572+00', '2026-11-21 17:43:26.029572+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 26, '01a1ff34-b28c-796f-a0bc-f2771e81ab2e', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1ff34-b28c-71ba-9bf3-aeb7ecffa330', NULL, 'administrator', '2026-11-21 17:43:26.092612+00', '2026-11-21 17:43:26.092612+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 27, '01a1ff34-b2cb-7841-978f-2402895d52a7', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1ff34-b28c-71ba-9bf3-aeb7ecffa330', NULL, 'administrator', '2026-11-21 17:43:26.155132+00', '2026-11-21 17:43:26.155132+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 28, '01a1ff34-b30e-7889-af0d-5493d8b27327', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1ff34-b28c-71ba-9bf3-aeb7ecffa330', NULL, 'administrator', '2026-11-21 17:43:26.222377+00', '2026-11-21 17:43:26.222377+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 29, '01a1ff34-b354-72be-9742-6810dcd55833', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ff34-b28c-71ba-9bf3-aeb7ecffa330', NULL, 'administrator', '2026-11-21 17:43:26.292312+00', '2026-11-21 17:43:26.292312+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 30, '01a1ff34-b3b6-74fd-b29b-c8323d7cb094', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1ff34-b3b6-7828-8a0f-b1af771e7c42', NULL, 'administrator', '2026-11-21 17:43:26.390907+00', '2026-11-21 17:43:26.390907+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 31, '01a1ff34-b405-7e25-9858-fc3cb108c9e2', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1ff34-b3b6-7828-8a0f-b1af771e7c42', NULL, 'administrator', '2026-11-21 17:43:26.469537+00', '2026-11-21 17:43:26.469537+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 32, '01a1ff34-b443-7c88-8766-a966177d2138', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1ff34-b3b6-7828-8a0f-b1af771e7c42', NULL, 'administrator', '2026-11-21 17:43:26.531238+00', '2026-11-21 17:43:26.531238+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 33, '01a1ff34-b486-7a96-b3e8-6c26fdc2cfdb', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ff34-b3b6-7828-8a0f-b1af771e7c42', NULL, 'administrator', '2026-11-21 17:43:26.598259+00', '2026-11-21 17:43:26.598259+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 34, '01a1ff34-b4e6-7056-809b-b36d3d2f1f6c', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1ff34-b4e6-7cd3-9b34-f014d16e83c5', NULL, 'administrator', '2026-11-21 17:43:26.694581+00', '2026-11-21 17:43:26.694581+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 35, '01a1ff34-b55e-7452-9585-8721ca619040', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1ff34-b4e6-7cd3-9b34-f014d16e83c5', NULL, 'administrator', '2026-11-21 17:43:26.814433+00', '2026-11-21 17:43:26.814433+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 36, '01a1ff34-b5b1-7030-898a-8594fb0c6af8', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1ff34-b4e6-7cd3-9b34-f014d16e83c5', NULL, 'administrator', '2026-11-21 17:43:26.897032+00', '2026-11-21 17:43:26.897032+00');
INSERT INTO chronicle.events VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 37, '01a1ff34-b618-7d5d-bf4a-b1cd36a47e20', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ff34-b4e6-7cd3-9b34-f014d16e83c5', NULL, 'administrator', '2026-11-21 17:43:27.000718+00', '2026-11-21 17:43:27.000718+00');


--
-- Data for Name: parked_events; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--



--
-- Data for Name: projector_checkpoint; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.projector_checkpoint VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '37', '2026-11-21 17:43:27.066792+00');


--
-- Data for Name: sources; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--



--
-- Data for Name: accord_bindings; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.accord_bindings VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-aa1d-73e1-8edc-28fa974872b0', '01a1ff34-aa1d-743b-b728-424e125a046b', 1, 'sha256:2ee6fd091494b864de9324d2f04d0a99356bfd152f7b5f243bcd3a85962a5122', 'operations', '{}', '{}', '{did:key:z6MkrqTQAHRv6BAAiQvEwpeo9wm8hgH3EY9kY5PQ5n4YMNHc}', '{"default_tier": "a"}', '{SingleApproval}', 300, 90, '2026-11-21 17:43:23.932946+00', NULL, '2026-11-21 17:43:23.932946+00', false);


--
-- Data for Name: artifact_files; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.artifact_files VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-aa72-7e46-93d2-b69cddd4a7ba', 1, 0, '180f3adbdba31baf', '\x01b9dbffe5f629630975af6a2b5aee53bc3a0fb5af7acfcaf645ea8baa1a8a32fb4fe8a107c9941299ac9805c667efa737d4ca31141c54694a331b84f1a130a99d2e5095d447bd8b969fd924ff1f5becb416f3ebd2f74c362bffd759476c5cf14c853de1ee53c23696aadb9c578b1373d29ce04af125d23afbc43d3dbeaf2b17f92136aaad23da9c73b27264e9ee5cc0b18ef120df3a8efd8f60274599ec141bfea2172f2550dc503bea0e7a5eb26062d588aa9fc06b8ac26e4836a7c7c552fa436e96b65f94e8b7d32967f0ab4ff57dd6ead84769e118527ef05c2112093554d38c381acde39e4a105940f18a33fb1d3b449be1d45920b95bcc83350a6affde9e0ef087bb794fd1f93927ddff1c87bd85a5d7598b530b534848e7e0b19e58f141237159f4e5f4fcca6951dbc257ca8f89df3ddaab96f97e9f27ebe47c21ba8a4782754f7c1f6b37c894c33301bcd28278c78ca608fd5e628d8232cd4920357bac30e7dc1dddf3c6e49c7d10baa7319a388e0b62ef46ae94740bfd44b6c047fbb3783299b5faa3b02530dccb1bbbf0dfc36ef61d53e862d35f097dedd2ad55c11298f1446cc59da01a47432e352c312040264a919fbc56ddeaf7cf25855c94b6dbb3592bc35cac5bea4289804c3b86d5327fc2ee31973ab8d85e48d3e6a64b16051bf622e140abcb53efd1afb7d422107552607335198fafbd2f428ff57a98b2b8e7795b9a3b62b005b876b3c2947a2052268d3ee0d13ebd80c91ea9c40ed9558f5097aee072b8add43752d384b5b46668e0b0fa527bcf264ea8200c97536744869a443bcecc4d9486d5fac2a803a7aad2e2f49378fe16477e430c0bba47feddc6fda29e70afb604c10809a0e536b0d024f0a02180540c1159a84c64c425de1934b8ce99580414187f7b4a09e5a8eca2cd1821bdc8a224a76f7b69acbfa987b8d1f7d68816d100797fc498c72d8bfbe4044e91955b1cac5c3f024158960b1253514bed95fa67e41fba7d0e20ead9de66bd9ec72abadc75635edfa67ae0be38da781cfbdd5696de3ed095b47c0c7568e9a9a20a84f86abe328381da4831ff7e15dd83d73561f3d708806598c63cbb54bf1bebc90973663df2d1c35415e42161a054f2df431c4ff19ae0e5e7eb9835cca127dd9c2102864178b291513233ba2007c3fda6be5fc29faf5c333303f7e54b1a033be2f90f054ad65dd65a39f4ad01b2f15c46b68998eef0ea33fd7fe76a23850b785c694ea78356');
INSERT INTO custody.artifact_files VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-abb1-7b32-9f0e-8cb7a45d6cf9', 1, 0, '180f3adbdba31baf', '\x01cc2e0e4b72438c42ddb5727e2864b3ef00c00df2a2d29dcfdb8573f24321ad0e2ba9912c80cc32c4cc378fe1049d1f2a28e660e3548d442dbc1469419eb100d4359da97bb5c101ba2104f41b328063afcce7da8bdfeab2cd57f5094d51bd53b32c00fc76389d0526b7c2327aa4f1c51ba85d727db5786308966a141fdfb5b90e82f2569d3436b0286891d07c4b5daaca7cf843b6c362bce9dbf56daaa4ebf5063ecaff42ad5e04a9b050280135a12ee33dbbb299e9a97240df582f3b2d33f3f7b6965e2b9448e552a2cc050b49e5aca7d66be5f355faf2955bd6e788eb31a9872c3458f1a7605f8a200bd422c150c56d443d28c5782ad239fd2b857cd72a5adbded3fc8265dd28f8dfd0daee82289eada822c12cf768356fe0dc307cad71d48cb1b71fbfcb2f48c99026606d200d5dad44467df451ae9dd128a77966582a0d328984f5b3d526df5e6b3b3332f89db12e3eff97710bba8e035f0b2fc68f972c0b76e3ddb2bac849d5d455a43c0ce10b25404a5bb10f6bf6119d43f895d8579bbccf417910597140d4da28fd948b5a3fa588e3c66563b39a3dc9d1724057c90cb77220fef7aa03e51b8ca63ed85a363fb89109696de0d9dc786052048424459ec77834ac557df96fb9198e7cc366acbce6bed20b8d457f479507459cdb8fe0c5cf3cf7743e4c354eccadb61cb1edc7e9b3e74cc3da3cbef3d46971ef1479f40e56889d5cf05209f3811955e2871e9bb98b9c55bafa1b41811cf35486923ab877113d1dfae32d2857de587c42513f42bee2f6d747d629b4a8465f139cc097a9e82eefda0be25f2abaa0264cda0ead02fa5b0e2e51a7e37ab3163948a52f53da175f3536a492146864f612811aa8f6141561432a4eb7940ea21dcbc27eb1a8f9cedd17699181391a82eede1e3e634e11f9217f660e29be2b9b0a4880a05bb7f5ca647434e01141db8696e531b0b12f26cd66fc0cc8cf82c7519482afa68cdbd71e3b41f25417989d271e453c9fa048d45248d6d200e4ea49117b466015877b7d24b72119df648e6d0cb2ba23');
INSERT INTO custody.artifact_files VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-ad22-700f-8746-adae2d074589', 1, 0, '180f3adbdba31baf', '\x012feb86e26075379353890e575a24d423d707b02b5fc9f3df2cbbb1176faf6d5f6c442672bf18229c2f459970c9eb9587c4c9d3330f856a2b2bcf3662e57d357260a1b51b73b97e6df5d11b1a41461e0ea2d9c1e66f0636f7a6f2f8c11f40f404b87881b3d0b07c72a7de627715dd25e48a18413168dad35a0ea8009600b1bb21a98e5a2415ff031570b784ff7ff67e967aefc6b14151f6f1e38410ccea950896fe4829756e7c8e5b7a954ac45ec85715813280767cdc132d6b55f714c032c469ba99f6aae5e1623f0d8e6e8a9a9a8cf6a75330fd3fb66f01ba153e0ef56ab077377ffb61df8738544af05894cb4f42670e4e6c4f208fc5091c51fa80237b8780b0f076a5a0dc649babb42345ca7913c8c4a1d613eb6b97a453c9a052e307775df7795943cf776199216cbe23edd94e5f5b2c6a098b677254f47a883d7321073dc60935b14620160cd18ce945cffb023a48f968b2b6557b455722ed85b856ed804dec91dae5dcc00aa72af0f0efd6975c7fdc50d999e8cce71e66eb28123f7f2590e21f7ef9b70e78b5d848e913c6ba386455d1628270910fa098fbbcd1c9a9c343f49328fb080a6082c273b47a30b3c7851113bf02cf84cbc2c2823b1f40f75abc0cbffb0eb89bac06a77de45d66800a2ef6a8a7089ae2317635fa286991049de5b2710433f81af1dbb38351c33a2d70ef83ab22e956579396d625ffe64c89d696fe4fe35a1bac1423ef537f3506797a8fb9f861ad1d1f5586f4a7be84f68d30ab52cfc1e2fb3e1fcc6f9b3b7a63548d03262a82d15694166b8f44593ce54d059e8ae10c9d8c01f7cdd7e678fc074bf4907114e26b54d7acc30e0e6b420b8c6dcbb7c7047e780e084dcff906d12160640f6b227e5d2169b7aa71ee951295388f2c6181e28a36beb9dbb8b40784734a380fd0f076ffb7c033b609beeb97463b8c4834accb0108ef20fd3a847b766c43156dcc2452f85f45e0aad6130b24845cae665cb5c7ab576294de9f470322e50f806460ccd138b279753554277757dfc517');
INSERT INTO custody.artifact_files VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-aec0-7280-b62f-13e31021bee8', 1, 0, '180f3adbdba31baf', '\x01641d0fdf52cbe277739d99c5668b1b0ea375da72bdf46f211af2db81ae6f2656ade6edce2c1ad2ca5529be3b9717db6f7697cf682e435cf168d056178b6476318803e0f7cbbbdb2b0bd862c2c6d12a363f93acc1c235eeb776540ab8375f0660e3c9f3a1baca8dbd22ab451e6d1c214a6eb703d3dc06cd5b93bfc0f0d2a1f26b2976fcfcf019580812702d68d005e7a406b84eada4426f6fdd57e142b7e0932684c47d32ffb73dacde952b5fd120beeec3cf9c66421001d7c4bd0713a4f51b9a06d5cc96e0ce7f5be166b7f86c2fd7b24540e9092caf0c5bef7f2b50ec2bce3553266b9ae9eaa7b8a8036d6bc62cbe0b13ec558ae343332dc9a554b1d6643d9eaf761678c692527e9ad202fa6942ec91ee2455b05cbede3cbf3e8a36d6a3f99b57a679108b9f1a6d4d57f99b1d43958b58a2b41a4d42ee78487c139a068597b01c1ffa4de4c58fbde2568b119071b22d027df2452f22943f608afde12a4899a26ba8e0f0c75848564c9dd00d60da8c459f37c13c');
INSERT INTO custody.artifact_files VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b018-707c-a888-67416aec1752', 1, 0, '180f3adbdba31baf', '\x011b5a9a3f23f18660dca9c8840faf13b40a2a3348dda02884b2f46f77234cc6cefc1429d2bcc2c0f7fd5240cd85b851c8227dbbe5f40d6f023dc126f724562f0b967f305c282a0eaad6d1a3b771a62fd78989cc80b541e8078474efc658f1cbe963781d8564cf5048c621f334a2dd976de0950d46a7fee2273b7a94bbfe47773b6e20bf2a2734f322e291a5dcd752152ba79e9db04477f7985e457b6fc4c88a973603f6b329a1a50fab7230e292bc14c4581a4c944d2f6af190e4fcf016113d76a4c516457a71458a3dd90c7078be0affb62dcda1bd829dfebe8c28d30446aed4ae88ff0ae3e6e22d7076ac940938899a4a8a7c96de0fea4912d2d0708b98ace120c664622c271a7db0347df3f458f765104b96315c25c58ac946f199227fb61bb1b1bd4fdcda79101c87d125adbbd00a748a6fefc102d2f42ceabf5033da832401c3d5e428c76b29b185ca876f99ac16345e1af417e279b8d35852c32e7ae3fa5392027d6db32128c73031c1287a3aae64ace4030dbfa83d5cd4934d9dea6d8eca39deaaf1237360d4706cc9d4c41d309ca28bc3bedb25ac77f2c30c4d344b22707ae85faf1584f39bc800ab152e3693346c2051ae413d42de18b6a92c601441c797130b6d6b1a50ccccdbdf9132ce5b81f5d5aa813334c5961d702e74d29ed613f8b32400009d14f4d4d6126f1425e999a29c25691accb1371c64ceb3d012dc1e9939afd07364cf66e041c81a8f1ef2ddce69d9954b7269a791a3155e');
INSERT INTO custody.artifact_files VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b178-775f-880b-e31aa7a815b2', 1, 0, '180f3adbdba31baf', '\x01374267ec4cccbe0b77597128c38399a2b5cf50acb84bc6d37fcd0e8b00752bd6229ebb7831dd0bbdbd2297b52491e8d1fcae8c9821571c995d2d0a1722646bb9225ac2d12c62e079f88648a32b3a3aee688c0d4a0ba010aa68f5333468e20e2cbc7d9ca1c129ef523982ea5423938820bbbafd7e86adc2296705495ba95fe7f8c53893acd4808f7f89e1bca0319d35f10a251ddc4c057058bafb75a7fb01f2959848a86d0de2b4eceebca537ca310921fd70e33ec2a1d4c327974af23da319ef4f197a33ff8180c14e241e23ac541e6153eaf09b2edd7fff900189ef04645708c032357152de0782c2bbf816e8ccd323f44255f992fe90755dbfa392d5a676e163df69e3db328478e445e22ff8c8ede8911a9dfe1b3dd9216fb75cb794e3cac01bcf798be8af39b0cd73a7c39a1624043521b7');
INSERT INTO custody.artifact_files VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b178-775f-880b-e31aa7a815b2', 1, 1, '180f3adbdba31baf', '\x01778354d01a0f09f4276fd7f9c2a5d9bac76fdaf4105a9b042af454ff7a77e5116ec566418b89d58ff28e519a9479487f5878477e094f386b3d92e4549c0efe4eb46098676049b477e9e2b4884220eb9b9bf5785057e81f20be13224dd9db0a943f348441459a11dcd768dc68073f8da1c124bc6f3ebe240285399cdffb701161e0824edb19ebe42d0c593b51de9fadd3448795fa9536bd436cb0130e512e52440057746e210a87c03449f86941a5ed301001b70309b9c88e48b283181a9f04ca54b12b361f2a2cb54c8f968de3e66de0cd6f95e578281c944c7cc90ce3285460ada34c8f9f142f5e34f1a6419127f305387c2d431affae7b6f8cf7839b86e1611ff049547e48f9768c20389dc325f238cd5165fd81cba26d4e7b73f7ef5ac1ff9dbc01789305879804890e486ae2e4d2cf7c2ca726e31d293e3b7dbf39c0f6a89b80e21019eedf00b8b01a65eb52f4bbabc66a2c7aa9d464526f329148282829b8c04c0b42dc27ed776c1f381fdbcb5fc70bccb0d82ec641e1769a23f421a2faf9ed74f7683216663ee4d69b85d0e3488e7e88347577e51cc4');
INSERT INTO custody.artifact_files VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b28c-71ba-9bf3-aeb7ecffa330', 1, 0, '180f3adbdba31baf', '\x01ecb38caf2398453e5ae64bfb80d64882800a96788648ef6541eea88873fa3df43c33c835b73de1de2fd0080b7869d61699e4b34ae243192bb994a9d7f05e9671158cd3ff6a60ba456e755eccc7f626dcb214879fc31e7fc1da551924b9e8c3d6843f430447c67a940e87585e5434643dd206f546cd514788e1f7cc37f6d524c0fd23664c25c2e7dfcb714c6e473d9d79eacc67e8a8b5de9df531c47abcd7d30ef8967e4b7ad862a9b6e05e98bd94413b7ced44f5e9b11dbe75ce3aef67a88a56e719a20a8803f2aac3ece4830ecfa0c5366558e28242a5e41f27c6fc811801d3695b05e5b0c0783f69800fa870b914e8016be3ac91c677ae1c6ee60311ff6a85e084e04d8d6f78973138fdea5a16613486bebb5a824098663065e6d9d9cb470a630a67b26d9cb8f3afab693c066f2b29b0961138b3f62a90cec0c6d58220cc23d79d83e4c52b0c549ca262e68be45241911e9140c96f1e417b68f33b640fac479cb67f723be660560dd2b85a6aa579edb4af9125e459e650676699ec32da7d639b919908b50f038faa7fb9ca888afb9fc68222d2cbef9d55335222737a33267ba894e8a07a337e18c8b02660a280b2ab3667300e777bf189468ddc3d3830cb7cdf2b3c6b4277d7dd22971128fdac9f2eb34ef7889392d52a4ad97d41cc60394aacc4c6f6049ef31550b3b97174228adc3945280588eaa1a709907856345cadd82dc7ff151fa2c84ced84913d4f61972ecaf3e346cc0a573b21f490bd21');
INSERT INTO custody.artifact_files VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b3b6-7828-8a0f-b1af771e7c42', 1, 0, '180f3adbdba31baf', '\x0163149efb853dc185741ccada31b5cadc32618f697018ec745371407ea61bd87e590ea28fc2302a790d454741aa970af1f2e4747c6154a9fc611c6dc292c458ad09b8bed9c17964f96f245816be6cccd4327ba0d7a64ea80428986abbea6398c6611d82b35bc8f84fc48fb83dda6d9244ae6e01b110f4023b7c645b54b598e8b079339fbae83673719dc46327878253049269a10b574197f3d0e376251e22be3d955846811325883c2e7617459fbe16a7a48aac1e4796ac615c4926eb1f5951367e17a13f201140042709dfa982c6fb99e191b6cdb6e792dca317e3e3cb82133b635cfb5b738c9d71eb126f4ba59e97af428b8cdec53bad054c46de329d8218ff3587922e22784da6cad68e90ab3e4617655024cf671ba9c629d4cef826debc70f8b5bcd392f2c50c7b26b3f28c3a3640d6760a00333567891acc046ec6be5a28244070a82d2421bb81f3cc8404081c130c873f740dd198749e2c00af427d0224f3379dbdc538a8c702ba07242c9bef866bfc1c2f287e9a880efd79f602ab7977a9293635b7141916c21778a33f213ceae0b0dff723441dbf612ce673f508af8fdd0bbce80266aa208b0823ff89ad0c4bd5ee158d3dd67430516226b8ee60b99fca39acb971934e53df361772f3b67aefb79201a5001af45784b7e9d939f75ee2589ddb1c960fb61bed1c052dbe142491ffb45d73d2108d7827619b034a7e99c1cc9a544adde5256a38db12e708c1811c885919cef056532eafbededd55a6e672c6ce702664d03809a95da9886ace3632840cf779f15e9c63da8501229276e26cfc5cdcdcfaffdd27d04736d940bcada708514d430e99779ad83efacb7df7750dc4971086fb1be57d369e286500b1c35b06f3576d694dd05b1796629d81e0686f4ff7f17697155322fe767d0be7122c08273e234f6ebc800f7492da55293910750ee91174d28211871e530b8db562ef2a8ebeade4efeb3165e7f12cfa74fe5ce52071e8f3b9078a929f5ad81d1a3d4cfdce846397ff8b7b5b1db4264a30b70b257a9cfc0a0d38795d08f0055c349de9118aa6e7f5721d87472f58d71208663b9f038f2b34806d962d59fae3de9fc43c1fc1ecc8226e');
INSERT INTO custody.artifact_files VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b4e6-7cd3-9b34-f014d16e83c5', 1, 0, '180f3adbdba31baf', '\x0152399aea12c6fb8837d5a8372ce142cee73733d7b6382ab16c601432748936f8facee88751094b0dec73d4845b551f3595a10adb2a518dc9884beecdc7c7dd72416efa38db3a3959da7a8d00c331694424f7727a4d65d357dadeef5273d0139655a82d023c8a8b03e7a1e478f661414cf98c5cc7e5796816ff13b78eb1f91dcb566c6a079d5ad296b63a163bde1a67f8a1e03cee7ca736753f05002c67948a6f2e99eab691a6ca325a27776e61d50250913a888f8d5ed3dacfd72424937486e661f200a78bd8439480ed869dae6815aac5a09815491ed37006e71e147ad275d3b674a171e2bc5acb41089c54f3307903495ff29332db3b33fd85298120180f24227514bb9ef4f74cce8bb7a44f940af873cb2791b8ce22ee338708426358739d3c86509859143a8775ca487c6c27cd4881f5412a66d90f595f817d6f5cc55a44de69bc185feb5057bb06cde42abc0b57131ac0f09ba0f7359e6523be00c8d4abfc9968f89299304d2da2ded61a31bef9036850ab8b8c9497695665d733679dccba38db83f8657bcf04665fa043f2e295e650626f29825118d68a46087a79f3268de3fd270996549ee6bc68814bb9e3bfb70651ee633db53a3d60ea40eb48e9f52e2f00a32325ae3323b6ee308535a862a3b9e3e714b4ac89671cb1c585e0ca4a5bfc2e41d4286e5f0ae8594eeb67da0eb09353d7cd521553916548106cc7a9ddbfd053aac3b21c06e1cb8fa29358f4d7c6552706038ff9ae2c24ed17da9b5371d0bd31fce7f42b0ad893ada19c92d1623e6071c7b23a3cbed36c0892c0770dbbe6f6b5d5416898560f9942cd3bc191f741f81470eaba15f5ba2ed6c4cc59f96c16d0b75d37f1f72a73dfaba0cded097b7d1b18933a98fea17e3aaea0518ff2ad7a2658d736e983a343e5adf2df876edbdb26696fe90c82171c98302a5e5e1bf9f604d3c9164c6fdac09669f78fe4732310e513230d09ab7b8d179a2684b88cfcce8ff174922674094e9d1dac291224de22aac779560f466c64eebb0ceccc60675a57b39c8e606bf55b7e7fd18bc165fc153417dd5f743d17a0345030b87a991506ad407610f592019576f1b99db3dc451a8fe77e84ddce3ddc695ea77d4756c186');


--
-- Data for Name: artifact_versions; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.artifact_versions VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-aa72-7e46-93d2-b69cddd4a7ba', 1, 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '{"version": 1, "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "assignments": [{"intent": "apply", "target": {"groupId": "7c1f4a52-0d3e-4b86-9a75-2e6d8b40c913", "@odata.type": "#microsoft.graph.groupAssignmentTarget"}}], "description": "Encryption, antivirus and sign-in rules for every production workstation of Northwind.", "displayName": "Production Baseline", "roleScopeTagIds": ["0"], "passwordRequired": true, "defenderScanDownloads": true, "passwordMinimumLength": 12, "bitLockerEncryptDevice": true, "smartScreenEnableInShell": true, "defenderRequireCloudProtection": true, "storageRequireDeviceEncryption": true, "passwordMinimumCharacterSetCount": 3, "defenderRequireRealTimeMonitoring": true, "passwordMinutesOfInactivityBeforeScreenTimeout": 10}', '{}', 'intune_config_profile/1', '[{"name": "production-baseline.json", "sha256": "22f5eca9c3f24f4cf595389a350c7709ea80c357a712f1f7fde409d76570faa5", "media_type": null, "size_bytes": 859}]', 'administrator', '01a1ff34-aa73-78a3-bca2-08918c457bea', '2026-11-21 17:43:24.017907+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-abb1-7b32-9f0e-8cb7a45d6cf9', 1, 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '{"serial": 2026112101, "records": [{"ttl": 3600, "name": "northwind.example.", "type": "SOA", "rdata": "ns1.northwind.example. hostmaster.northwind.example. 2026112101 7200 900 1209600 300"}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns1.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns2.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "MX", "rdata": "10 mail.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "TXT", "rdata": "\"v=spf1 mx -all\""}, {"ttl": 3600, "name": "northwind.example.", "type": "CAA", "rdata": "0 issue \"ca.northwind.example\""}, {"ttl": 3600, "name": "mail.northwind.example.", "type": "A", "rdata": "203.0.113.25"}, {"ttl": 3600, "name": "ns1.northwind.example.", "type": "A", "rdata": "192.0.2.53"}, {"ttl": 3600, "name": "ns2.northwind.example.", "type": "A", "rdata": "198.51.100.53"}, {"ttl": 300, "name": "vpn.northwind.example.", "type": "A", "rdata": "198.51.100.40"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "A", "rdata": "192.0.2.80"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "AAAA", "rdata": "2001:db8::80"}], "zone_apex": "northwind.example."}', '{}', 'dns_zone/1', '[{"name": "northwind.example.zone", "sha256": "6c47de889d918df168e321cfa534489c06258553e6939d32794287a47729f61c", "media_type": null, "size_bytes": 718}]', 'administrator', '01a1ff34-abb2-74be-9928-4e93aa2931ac', '2026-11-21 17:43:24.337406+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-ad22-700f-8746-adae2d074589', 1, 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', '{"document": {"Name": "EnsureBitLockerEnabled", "Version": "2.0.0", "MinimumCompatibleVersion": "1.0.0", "CompatibleVersionAdditionalProperties": ["Omi_BaseResource:ConfigurationName"]}, "instances": [{"name": "[BitLocker]EnsureBitLockerEnabled", "class": "MSFT_BitLockerResource", "properties": {"AutoUnlock": true, "ModuleName": "BitLockerDsc", "MountPoint": "C:", "ResourceID": "[BitLocker]EnsureBitLockerEnabled", "TpmProtector": true, "ModuleVersion": "1.0.0", "EncryptionMethod": "XtsAes256", "PrimaryProtector": "TpmProtector", "ConfigurationName": "EnsureBitLockerEnabled"}}]}', '{}', 'dsc_configuration/1', '[{"name": "ensure-bitlocker-enabled.mof", "sha256": "d5ce24eec230dc2f6e42df4b1280c83006f6fabc272018436b21cefd82cd16fd", "media_type": null, "size_bytes": 708}]', 'administrator', '01a1ff34-ad22-75c5-ad11-806c72a1da7a', '2026-11-21 17:43:24.706172+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-aec0-7280-b62f-13e31021bee8', 1, 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '{"ietf-interfaces:interfaces": {"interface": [{"name": "GigabitEthernet0/0", "type": "iana-if-type:ethernetCsmacd", "enabled": true, "description": "Uplink to the provider", "ietf-ip:ipv4": {"address": [{"ip": "192.0.2.1", "prefix-length": 30}]}}]}}', '{}', 'restconf_config/1', '[{"name": "edge-router-1-interfaces.json", "sha256": "90b748fd7d56f86948e190545de7e839dcb3867607c845ea66f5aa27baad1604", "media_type": null, "size_bytes": 344}]', 'administrator', '01a1ff34-aec0-72d7-ae51-a57b7b424cd3', '2026-11-21 17:43:25.119353+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b018-707c-a888-67416aec1752', 1, 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '{"image": {"digest": "sha256:9b2c4d6e8f0a1c3e5d7f9b1a3c5e7d9f0b2a4c6e8d0f1b3a5c7e9d1f2b4a6c8e", "repository": "registry.northwind.example/operations/operator"}, "webhook": {"enabled": true, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}}, "replicas": 3, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}, "environment": "production", "bound_chart_cid": "sha256:5f8a0a7f2c1d4be6937c02d1a6e8f4b53c9d7e1200ab4c6d8e9f1a2b3c4d5e6f"}', '{}', 'helm_values/1', '[{"name": "operator-values.yaml", "sha256": "5ec0c0b5b6b6da1081fe72448ac3e91dfc7c85829314f7b3e4b7363aa9dab0b7", "media_type": null, "size_bytes": 513}]', 'administrator', '01a1ff34-b018-7fba-a47f-3dcea27af33d', '2026-11-21 17:43:25.463947+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b178-775f-880b-e31aa7a815b2', 1, 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', '{"guid": "0f6b2d8a-5c41-4e37-9b1d-6a2f8c7e4d10", "author": "Northwind Operations", "description": "Application-class JEA role", "company_name": "Northwind", "session_guid": "c2a7e914-3b58-4d06-8f2c-71d0b9e6a345", "session_type": "RestrictedRemoteServer", "language_mode": "ConstrainedLanguage", "schema_version": "2.0.0.0", "visible_cmdlets": ["Get-Service", "Get-Process", "Test-DscConfiguration"], "role_definitions": {"NORTHWIND\\Application Operators": {"RoleCapabilities": "ApplicationOperator"}}, "visible_providers": ["FileSystem"], "transcript_directory": "C:\\ProgramData\\JEA\\Transcripts", "run_as_virtual_account": true}', '{}', 'jea_role_capability/1', '[{"name": "ApplicationOperator.psrc", "sha256": "9e0bdea5b47c52c74ee6b3c77c9e466a52d2d27bb941e49a437177c28dfa48e7", "media_type": null, "size_bytes": 279}, {"name": "ApplicationOperator.pssc", "sha256": "1fd0c3055a7d8118002b810c1d471a30891c2b178fe93ea11c21a933fac9fae8", "media_type": null, "size_bytes": 381}]', 'administrator', '01a1ff34-b179-74cf-bcd2-ae58a1ecfc0e', '2026-11-21 17:43:25.816424+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b28c-71ba-9bf3-aeb7ecffa330', 1, 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '{"state": "enabled", "conditions": {"users": {"excludeUsers": [], "includeUsers": [], "includeGroups": ["2b9e6c14-8f07-4d3a-b5c1-90e7a4d2f861"]}, "applications": {"excludeApplications": [], "includeApplications": ["All"]}, "clientAppTypes": ["all"]}, "@odata.type": "#microsoft.graph.conditionalAccessPolicy", "displayName": "Require compliant device", "grantControls": {"operator": "OR", "builtInControls": ["compliantDevice"]}, "sessionControls": null}', '{}', 'entra_conditional_access/1', '[{"name": "require-compliant-device.json", "sha256": "ed69522adf7c55453fb14f4608c55066082b395b94fe1539b4517affa941d8b7", "media_type": null, "size_bytes": 513}]', 'administrator', '01a1ff34-b28c-796f-a0bc-f2771e81ab2e', '2026-11-21 17:43:26.092085+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b3b6-7828-8a0f-b1af771e7c42', 1, 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '{"chain": [], "issuer": "CN=www.northwind.example,O=Northwind", "serial": "297cb93aacd25756af34287ca42ac5421f245974", "subject": "CN=www.northwind.example,O=Northwind", "not_after": "2027-11-21T02:30:08Z", "not_before": "2026-11-21T02:30:08Z", "ct_log_refs": [], "subject_alt_names": ["dns:www.northwind.example", "dns:northwind.example"], "fingerprint_sha256": "3438b60c49a56a5425c534fd5bff1d1e5a1d126b15760a492f23f81c2ab512e0", "signature_algorithm": "SignatureAlgorithm.ecdsaWithSHA256"}', '{}', 'tls_server_cert/1', '[{"name": "www.northwind.example.pem", "sha256": "779b96eea0d303ea9df778450351a7c235b84bebdff0768b75feb9c197e69e5a", "media_type": null, "size_bytes": 761}]', 'administrator', '01a1ff34-b3b6-74fd-b29b-c8323d7cb094', '2026-11-21 17:43:26.390355+00', '{"certificates": [{"key": {"type": "EC", "curve": "P-256", "size_bits": 256}, "must_staple": false, "spki_sha256": "c66a3fadbb09ae2f89113dbd171d72a871c1d9349914c0e1b4d99a512816c82f", "is_authority": false, "extended_key_usage": ["serverAuth"]}]}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b4e6-7cd3-9b34-f014d16e83c5', 1, 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '{"digest": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "sbom_cid": null, "manifests": [{"size": 1204, "digest": "sha256:1d4f7a0c3e6b9d2f5a8c1e4b7d0a3f6c9e2b5d8f1a4c7e0b3d6f9a2c5e8b1d4f", "platform": {"os": "linux", "architecture": "amd64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}], "media_type": "application/vnd.oci.image.index.v1+json", "size_bytes": 773, "annotations": {"org.opencontainers.image.version": "1.4.2", "org.opencontainers.image.ref.name": "registry.northwind.example/operations/operator:1.4.2"}, "architectures": ["linux/amd64", "linux/arm64"], "image_reference": "registry.northwind.example/operations/operator:1.4.2"}', '{}', 'oci_image/1', '[{"name": "operator-image.index.json", "sha256": "1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "media_type": null, "size_bytes": 773}]', 'administrator', '01a1ff34-b4e6-7056-809b-b36d3d2f1f6c', '2026-11-21 17:43:26.694077+00', '{}', 0, NULL);


--
-- Data for Name: ceremonies; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.ceremonies VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-aac2-72aa-b06c-8cf786e836a5', '01a1ff34-aa72-7e46-93d2-b69cddd4a7ba', 1, 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '01a1ff34-aa1d-73e1-8edc-28fa974872b0', 'SingleApproval', 1, '{did:key:z6MkrqTQAHRv6BAAiQvEwpeo9wm8hgH3EY9kY5PQ5n4YMNHc}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c2261727469666163745f6964223a2230316131666633342d616137322d376534362d393364322d623639636464643461376261222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666633342d616163322d373261612d623036632d386366373836653833366135222c22636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431373a34333a32342e3039383335365a222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65222c226f70656e65645f6174223a22323032362d31312d32315431373a34333a32342e3039383335365a222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a33373364663261633432393332363030323435366434313932626330633638343432343264643938323666656236623832353763353861383738373932363064227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2265643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266227d2c226e616d65223a2250726f64756374696f6e20426173656c696e65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 17:43:24.098356+00', '2026-11-28 17:43:24.098356+00', NULL, NULL, '2026-11-21 17:43:24.098356+00');
INSERT INTO custody.ceremonies VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-abf6-78e7-95b2-9dd76cace94e', '01a1ff34-abb1-7b32-9f0e-8cb7a45d6cf9', 1, 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '01a1ff34-aa1d-73e1-8edc-28fa974872b0', 'SingleApproval', 1, '{did:key:z6MkrqTQAHRv6BAAiQvEwpeo9wm8hgH3EY9kY5PQ5n4YMNHc}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c2261727469666163745f6964223a2230316131666633342d616262312d376233322d396630652d386362376134356436636639222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666633342d616266362d373865372d393562322d396464373663616365393465222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431373a34333a32342e3430363138375a222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65222c226f70656e65645f6174223a22323032362d31312d32315431373a34333a32342e3430363138375a222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a61383536373235633731383463663837636464366330626632663964623361303635386364306434656566356430343934353236363166346236313465663237227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130227d2c226e616d65223a226e6f72746877696e642e6578616d706c65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 17:43:24.406187+00', '2026-11-28 17:43:24.406187+00', NULL, NULL, '2026-11-21 17:43:24.406187+00');
INSERT INTO custody.ceremonies VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-ad8f-703f-80b0-f0c0362ee356', '01a1ff34-ad22-700f-8746-adae2d074589', 1, 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', '01a1ff34-aa1d-73e1-8edc-28fa974872b0', 'SingleApproval', 1, '{did:key:z6MkrqTQAHRv6BAAiQvEwpeo9wm8hgH3EY9kY5PQ5n4YMNHc}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c2261727469666163745f6964223a2230316131666633342d616432322d373030662d383734362d616461653264303734353839222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666633342d616438662d373033662d383062302d663063303336326565333536222c22636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431373a34333a32342e3831353131315a222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c226f70656e65645f6174223a22323032362d31312d32315431373a34333a32342e3831353131315a222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a31313134666531306136363133396266383162373363623366376462643933373039356238323264383033343465666134333261383036643661653664646666227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2264323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238227d2c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 17:43:24.815111+00', '2026-11-28 17:43:24.815111+00', NULL, NULL, '2026-11-21 17:43:24.815111+00');
INSERT INTO custody.ceremonies VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-af16-756f-bf4a-9897f84348e0', '01a1ff34-aec0-7280-b62f-13e31021bee8', 1, 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '01a1ff34-aa1d-73e1-8edc-28fa974872b0', 'SingleApproval', 1, '{did:key:z6MkrqTQAHRv6BAAiQvEwpeo9wm8hgH3EY9kY5PQ5n4YMNHc}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c2261727469666163745f6964223a2230316131666633342d616563302d373238302d623632662d313365333130323162656538222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666633342d616631362d373536662d626634612d393839376638343334386530222c22636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431373a34333a32352e3230353935335a222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573222c226f70656e65645f6174223a22323032362d31312d32315431373a34333a32352e3230353935335a222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a65346231323839616132353238326130616236653035383065353634653363633933633962386237626633363763666564353663366363366663636666353538227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2263333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232227d2c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 17:43:25.205953+00', '2026-11-28 17:43:25.205953+00', NULL, NULL, '2026-11-21 17:43:25.205953+00');
INSERT INTO custody.ceremonies VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b090-7341-97d7-a1e93f078286', '01a1ff34-b018-707c-a888-67416aec1752', 1, 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '01a1ff34-aa1d-73e1-8edc-28fa974872b0', 'SingleApproval', 1, '{did:key:z6MkrqTQAHRv6BAAiQvEwpeo9wm8hgH3EY9kY5PQ5n4YMNHc}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c2261727469666163745f6964223a2230316131666633342d623031382d373037632d613838382d363734313661656331373532222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666633342d623039302d373334312d393764372d613165393366303738323836222c22636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431373a34333a32352e3538333330385a222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573222c226f70656e65645f6174223a22323032362d31312d32315431373a34333a32352e3538333330385a222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a36643830306334646232666331643562383532363338383430343663393533323462623839633938316563343066313962373361343637306566643536613764227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2233323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563227d2c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 17:43:25.583308+00', '2026-11-28 17:43:25.583308+00', NULL, NULL, '2026-11-21 17:43:25.583308+00');
INSERT INTO custody.ceremonies VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b1b3-73fb-8be9-3ebae161a4f0', '01a1ff34-b178-775f-880b-e31aa7a815b2', 1, 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', '01a1ff34-aa1d-73e1-8edc-28fa974872b0', 'SingleApproval', 1, '{did:key:z6MkrqTQAHRv6BAAiQvEwpeo9wm8hgH3EY9kY5PQ5n4YMNHc}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c2261727469666163745f6964223a2230316131666633342d623137382d373735662d383830622d653331616137613831356232222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666633342d623162332d373366622d386265392d336562616531363161346630222c22636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431373a34333a32352e3837353237365a222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65222c226f70656e65645f6174223a22323032362d31312d32315431373a34333a32352e3837353237365a222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a61643965323637656234363737323665623637656266393161646137366662393665366263346236633066396662636539333864333865393738306332636536227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732227d2c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 17:43:25.875276+00', '2026-11-28 17:43:25.875276+00', NULL, NULL, '2026-11-21 17:43:25.875276+00');
INSERT INTO custody.ceremonies VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b2ca-7889-b76d-9cd604f5da10', '01a1ff34-b28c-71ba-9bf3-aeb7ecffa330', 1, 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '01a1ff34-aa1d-73e1-8edc-28fa974872b0', 'SingleApproval', 1, '{did:key:z6MkrqTQAHRv6BAAiQvEwpeo9wm8hgH3EY9kY5PQ5n4YMNHc}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c2261727469666163745f6964223a2230316131666633342d623238632d373162612d396266332d616562376563666661333330222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666633342d623263612d373838392d623736642d396364363034663564613130222c22636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431373a34333a32362e3135343436395a222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365222c226f70656e65645f6174223a22323032362d31312d32315431373a34333a32362e3135343436395a222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a66343639613062323336633434633066646265333266313538646364666464383566663663343864383135353137396430393339646338396632316366353831227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736227d2c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 17:43:26.154469+00', '2026-11-28 17:43:26.154469+00', NULL, NULL, '2026-11-21 17:43:26.154469+00');
INSERT INTO custody.ceremonies VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b405-7cfe-ae42-2d2c0eeac673', '01a1ff34-b3b6-7828-8a0f-b1af771e7c42', 1, 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '01a1ff34-aa1d-73e1-8edc-28fa974872b0', 'SingleApproval', 1, '{did:key:z6MkrqTQAHRv6BAAiQvEwpeo9wm8hgH3EY9kY5PQ5n4YMNHc}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c2261727469666163745f6964223a2230316131666633342d623362362d373832382d386130662d623161663737316537633432222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666633342d623430352d376366652d616534322d326432633065656163363733222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431373a34333a32362e3436383932325a222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65222c226f70656e65645f6174223a22323032362d31312d32315431373a34333a32362e3436383932325a222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a64326461336331323430316239626430353164333163376538633363636236393837663462353161346632383131333430626464333139636336383239346261227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2238646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562227d2c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 17:43:26.468922+00', '2026-11-28 17:43:26.468922+00', NULL, NULL, '2026-11-21 17:43:26.468922+00');
INSERT INTO custody.ceremonies VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b55e-7ac9-b906-dca3ce89fcbb', '01a1ff34-b4e6-7cd3-9b34-f014d16e83c5', 1, 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '01a1ff34-aa1d-73e1-8edc-28fa974872b0', 'SingleApproval', 1, '{did:key:z6MkrqTQAHRv6BAAiQvEwpeo9wm8hgH3EY9kY5PQ5n4YMNHc}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c2261727469666163745f6964223a2230316131666633342d623465362d376364332d396233342d663031346431366538336335222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666633342d623535652d376163392d623930362d646361336365383966636262222c22636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431373a34333a32362e3831333735335a222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226f70656e65645f6174223a22323032362d31312d32315431373a34333a32362e3831333735335a222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a62366238643536396264663638366236353963396264633732333965643432383831303565623364373964623338353063316664303362306230336436396564227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2231393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839227d2c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 17:43:26.813753+00', '2026-11-28 17:43:26.813753+00', NULL, NULL, '2026-11-21 17:43:26.813753+00');


--
-- Data for Name: ceremony_signatures; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: counters; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'artifacts', 27, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'ceremonies.open', 30, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.unknown', 9, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.match', 19, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.unknown', 19, -1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'ceremonies.open', 19, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.match', 29, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.unknown', 29, 0);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'artifacts', 9, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'ceremonies.open', 20, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.drift', 23, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.unknown', 23, -1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'artifacts', 13, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'ceremonies.open', 1, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.unknown', 22, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.match', 27, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.unknown', 27, 0);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'artifacts', 29, 3);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.match', 15, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.unknown', 15, 0);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'artifacts', 23, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'ceremonies.open', 5, 2);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.unknown', 3, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.drift', 21, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.unknown', 21, -1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'ceremonies.open', 6, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.unknown', 30, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.match', 6, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.unknown', 6, -1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'ceremonies.open', 26, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.match', 26, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'artifacts', 1, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'ceremonies.open', 9, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.unknown', 0, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.drift', 13, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.unknown', 13, -1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'artifacts', 22, 1);
INSERT INTO custody.counters VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'deployments.unknown', 26, 0);


--
-- Data for Name: custody_heads; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.custody_heads VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-aa72-7e46-93d2-b69cddd4a7ba', 1, 'ceremony_open', '01a1ff34-aac2-72aa-b06c-8cf786e836a5', '2026-11-21 17:43:24.098356+00');
INSERT INTO custody.custody_heads VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-abb1-7b32-9f0e-8cb7a45d6cf9', 1, 'ceremony_open', '01a1ff34-abf6-78e7-95b2-9dd76cace94e', '2026-11-21 17:43:24.406187+00');
INSERT INTO custody.custody_heads VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-ad22-700f-8746-adae2d074589', 1, 'ceremony_open', '01a1ff34-ad8f-703f-80b0-f0c0362ee356', '2026-11-21 17:43:24.815111+00');
INSERT INTO custody.custody_heads VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-aec0-7280-b62f-13e31021bee8', 1, 'ceremony_open', '01a1ff34-af16-756f-bf4a-9897f84348e0', '2026-11-21 17:43:25.205953+00');
INSERT INTO custody.custody_heads VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b018-707c-a888-67416aec1752', 1, 'ceremony_open', '01a1ff34-b090-7341-97d7-a1e93f078286', '2026-11-21 17:43:25.583308+00');
INSERT INTO custody.custody_heads VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b178-775f-880b-e31aa7a815b2', 1, 'ceremony_open', '01a1ff34-b1b3-73fb-8be9-3ebae161a4f0', '2026-11-21 17:43:25.875276+00');
INSERT INTO custody.custody_heads VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b28c-71ba-9bf3-aeb7ecffa330', 1, 'ceremony_open', '01a1ff34-b2ca-7889-b76d-9cd604f5da10', '2026-11-21 17:43:26.154469+00');
INSERT INTO custody.custody_heads VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b3b6-7828-8a0f-b1af771e7c42', 1, 'ceremony_open', '01a1ff34-b405-7cfe-ae42-2d2c0eeac673', '2026-11-21 17:43:26.468922+00');
INSERT INTO custody.custody_heads VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b4e6-7cd3-9b34-f014d16e83c5', 1, 'ceremony_open', '01a1ff34-b55e-7ac9-b906-dca3ce89fcbb', '2026-11-21 17:43:26.813753+00');


--
-- Data for Name: custody_transitions_2026_q4; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-aac3-7297-b881-7a25053b7471', 1, 'proposed', 'ceremony_open', 'administrator', '01a1ff34-aac2-72aa-b06c-8cf786e836a5', '{}', NULL, '01a1ff34-aac3-72de-9530-b9f41de74b4c', '{}', '2026-11-21 17:43:24.098356+00', '01a1ff34-aa72-7e46-93d2-b69cddd4a7ba');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-abf6-78bf-956a-6e7a6538c075', 1, 'proposed', 'ceremony_open', 'administrator', '01a1ff34-abf6-78e7-95b2-9dd76cace94e', '{}', NULL, '01a1ff34-abf6-7169-b11c-5dcb7249aa7e', '{}', '2026-11-21 17:43:24.406187+00', '01a1ff34-abb1-7b32-9f0e-8cb7a45d6cf9');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-ad8f-7376-b6e5-4a3cf09340a7', 1, 'proposed', 'ceremony_open', 'administrator', '01a1ff34-ad8f-703f-80b0-f0c0362ee356', '{}', NULL, '01a1ff34-ad8f-72ce-b7f8-44766fb62f6b', '{}', '2026-11-21 17:43:24.815111+00', '01a1ff34-ad22-700f-8746-adae2d074589');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-af16-726e-8129-5434bde84618', 1, 'proposed', 'ceremony_open', 'administrator', '01a1ff34-af16-756f-bf4a-9897f84348e0', '{}', NULL, '01a1ff34-af16-72c3-a061-16dbaaa3ccb5', '{}', '2026-11-21 17:43:25.205953+00', '01a1ff34-aec0-7280-b62f-13e31021bee8');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b090-79b4-b1a1-085a3924e17a', 1, 'proposed', 'ceremony_open', 'administrator', '01a1ff34-b090-7341-97d7-a1e93f078286', '{}', NULL, '01a1ff34-b090-7dd6-ac96-a6b5b5c87c53', '{}', '2026-11-21 17:43:25.583308+00', '01a1ff34-b018-707c-a888-67416aec1752');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b1b3-793a-a369-5ce5c0d1a9a5', 1, 'proposed', 'ceremony_open', 'administrator', '01a1ff34-b1b3-73fb-8be9-3ebae161a4f0', '{}', NULL, '01a1ff34-b1b3-71e8-88c2-16ff0ea54ca5', '{}', '2026-11-21 17:43:25.875276+00', '01a1ff34-b178-775f-880b-e31aa7a815b2');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b2ca-7410-b4b9-517f267fef7f', 1, 'proposed', 'ceremony_open', 'administrator', '01a1ff34-b2ca-7889-b76d-9cd604f5da10', '{}', NULL, '01a1ff34-b2cb-7841-978f-2402895d52a7', '{}', '2026-11-21 17:43:26.154469+00', '01a1ff34-b28c-71ba-9bf3-aeb7ecffa330');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b405-7ced-9a49-847321cb2117', 1, 'proposed', 'ceremony_open', 'administrator', '01a1ff34-b405-7cfe-ae42-2d2c0eeac673', '{}', NULL, '01a1ff34-b405-7e25-9858-fc3cb108c9e2', '{}', '2026-11-21 17:43:26.468922+00', '01a1ff34-b3b6-7828-8a0f-b1af771e7c42');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b55e-7995-9584-7c7b940a431b', 1, 'proposed', 'ceremony_open', 'administrator', '01a1ff34-b55e-7ac9-b906-dca3ce89fcbb', '{}', NULL, '01a1ff34-b55e-7452-9585-8721ca619040', '{}', '2026-11-21 17:43:26.813753+00', '01a1ff34-b4e6-7cd3-9b34-f014d16e83c5');


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
-- Data for Name: deployment_counts; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.deployment_counts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-aa72-7e46-93d2-b69cddd4a7ba', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-abb1-7b32-9f0e-8cb7a45d6cf9', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-ad22-700f-8746-adae2d074589', 0, 1, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-aec0-7280-b62f-13e31021bee8', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b018-707c-a888-67416aec1752', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b178-775f-880b-e31aa7a815b2', 0, 1, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b28c-71ba-9bf3-aeb7ecffa330', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b3b6-7828-8a0f-b1af771e7c42', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b4e6-7cd3-9b34-f014d16e83c5', 0, 1, 0);


--
-- Data for Name: deployment_states; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.deployment_states VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-ab0d-7834-959a-18e7bd921fa2', 'cluster', 'dev-cluster', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '{}', '2026-11-21 17:43:24.16976+00', '2026-11-21 17:43:24.269592+00', 'match', '01a1ff34-aa72-7e46-93d2-b69cddd4a7ba', NULL, 'match', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '2026-11-21 17:43:24.269592+00', '2026-11-21 17:43:24.16976+00', '2026-11-21 17:43:24.271835+00', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', NULL, 'intune_config_profile/1 sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175', 'intune_config_profile/1 sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175');
INSERT INTO custody.deployment_states VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-ac43-79af-b7f9-13a6b76dd2df', 'cluster', 'dev-cluster', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '{}', '2026-11-21 17:43:24.48127+00', '2026-11-21 17:43:24.602851+00', 'match', '01a1ff34-abb1-7b32-9f0e-8cb7a45d6cf9', NULL, 'match', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '2026-11-21 17:43:24.602851+00', '2026-11-21 17:43:24.48127+00', '2026-11-21 17:43:24.606764+00', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', NULL, 'dns_zone/1 sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35', 'dns_zone/1 sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35');
INSERT INTO custody.deployment_states VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-adf3-7780-944b-aa507d356b76', 'cluster', 'dev-cluster', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', '{}', '2026-11-21 17:43:24.915049+00', '2026-11-21 17:43:24.990057+00', 'drift', '01a1ff34-ad22-700f-8746-adae2d074589', NULL, 'drift', 'sha256:9df1df5b1a6f12de20708461d7c0f5ce9de17fa34383c2324556c3c291e9c0df', '2026-11-21 17:43:24.990057+00', '2026-11-21 17:43:24.915049+00', '2026-11-21 17:43:25.008477+00', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', NULL, 'dsc_configuration/1 sha256:55ff3382b41e36e64480aeb94af00e28cb7106eb801660d8ccdabe8a1b381234', 'dsc_configuration/1 sha256:3ef67eee6e4bd4cee99030da41a0a72f611bece1a79ddcb8b9f62d6f5ff9df25');
INSERT INTO custody.deployment_states VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-af6b-7e7c-bd57-a959676eb3a9', 'cluster', 'dev-cluster', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '{}', '2026-11-21 17:43:25.290711+00', '2026-11-21 17:43:25.3704+00', 'match', '01a1ff34-aec0-7280-b62f-13e31021bee8', NULL, 'match', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '2026-11-21 17:43:25.3704+00', '2026-11-21 17:43:25.290711+00', '2026-11-21 17:43:25.371523+00', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', NULL, 'restconf_config/1 sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75', 'restconf_config/1 sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75');
INSERT INTO custody.deployment_states VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b0d8-7700-a811-61de820b91cd', 'cluster', 'dev-cluster', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '{}', '2026-11-21 17:43:25.654717+00', '2026-11-21 17:43:25.738787+00', 'match', '01a1ff34-b018-707c-a888-67416aec1752', NULL, 'match', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '2026-11-21 17:43:25.738787+00', '2026-11-21 17:43:25.654717+00', '2026-11-21 17:43:25.744386+00', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', NULL, 'helm_values/1 sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869', 'helm_values/1 sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869');
INSERT INTO custody.deployment_states VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b1f2-76c0-88d3-16a852318262', 'cluster', 'dev-cluster', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', '{}', '2026-11-21 17:43:25.937966+00', '2026-11-21 17:43:26.025322+00', 'drift', '01a1ff34-b178-775f-880b-e31aa7a815b2', NULL, 'drift', 'sha256:740fc87bd77923d67e71efc7432e55068f6186ae998b3d82b9ae017f4f4f9088', '2026-11-21 17:43:26.025322+00', '2026-11-21 17:43:25.937966+00', '2026-11-21 17:43:26.028835+00', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', NULL, 'jea_role_capability/1 sha256:5cac86382a9726a0b9c4ffaddcf39d3008d2c4b3a3df8328591bc866615c9aee', 'jea_role_capability/1 sha256:de3b1f106bb81972a7fbcf567f62be8764a8c5d6fe1efd502bae19da5b04f5b7');
INSERT INTO custody.deployment_states VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b30e-764f-88d0-b499bd12a6af', 'cluster', 'dev-cluster', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '{}', '2026-11-21 17:43:26.221689+00', '2026-11-21 17:43:26.29031+00', 'match', '01a1ff34-b28c-71ba-9bf3-aeb7ecffa330', NULL, 'match', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '2026-11-21 17:43:26.29031+00', '2026-11-21 17:43:26.221689+00', '2026-11-21 17:43:26.291545+00', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', NULL, 'entra_conditional_access/1 sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5', 'entra_conditional_access/1 sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5');
INSERT INTO custody.deployment_states VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b443-7f7c-9f58-8764108d7d53', 'cluster', 'dev-cluster', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '{}', '2026-11-21 17:43:26.530409+00', '2026-11-21 17:43:26.595346+00', 'match', '01a1ff34-b3b6-7828-8a0f-b1af771e7c42', NULL, 'match', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '2026-11-21 17:43:26.595346+00', '2026-11-21 17:43:26.530409+00', '2026-11-21 17:43:26.597842+00', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', NULL, 'tls_server_cert/1 sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821', 'tls_server_cert/1 sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821');
INSERT INTO custody.deployment_states VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b5b0-7cb9-a8d2-5ca408fa3f8d', 'cluster', 'dev-cluster', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '{}', '2026-11-21 17:43:26.896343+00', '2026-11-21 17:43:26.995173+00', 'drift', '01a1ff34-b4e6-7cd3-9b34-f014d16e83c5', NULL, 'drift', 'sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff', '2026-11-21 17:43:26.995173+00', '2026-11-21 17:43:26.896343+00', '2026-11-21 17:43:27.000131+00', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', NULL, 'oci_image/1 sha256:326b16aeffc23bdb10e795d0b77b3d49219c01b6306642e099c91b22aa4b46f1', 'oci_image/1 sha256:a08ce7982066fc95484a6cf27caf3641853103bad2536ad63de5fd11a1a03a60');


--
-- Data for Name: governed_artifacts; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.governed_artifacts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-aa72-7e46-93d2-b69cddd4a7ba', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'intune_config_profile', 'Production Baseline', 'intune', '{"version": 1, "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "assignments": [{"intent": "apply", "target": {"groupId": "7c1f4a52-0d3e-4b86-9a75-2e6d8b40c913", "@odata.type": "#microsoft.graph.groupAssignmentTarget"}}], "description": "Encryption, antivirus and sign-in rules for every production workstation of Northwind.", "displayName": "Production Baseline", "roleScopeTagIds": ["0"], "passwordRequired": true, "defenderScanDownloads": true, "passwordMinimumLength": 12, "bitLockerEncryptDevice": true, "smartScreenEnableInShell": true, "defenderRequireCloudProtection": true, "storageRequireDeviceEncryption": true, "passwordMinimumCharacterSetCount": 3, "defenderRequireRealTimeMonitoring": true, "passwordMinutesOfInactivityBeforeScreenTimeout": 10}', '{}', NULL, 'b', NULL, '01a1ff34-aa73-78a3-bca2-08918c457bea', true, '01a1ff34-aa1d-73e1-8edc-28fa974872b0', 1, '2026-11-21 17:43:24.017907+00', '2026-11-21 17:43:24.017907+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-abb1-7b32-9f0e-8cb7a45d6cf9', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'dns_zone', 'northwind.example', 'zone', '{"serial": 2026112101, "records": [{"ttl": 3600, "name": "northwind.example.", "type": "SOA", "rdata": "ns1.northwind.example. hostmaster.northwind.example. 2026112101 7200 900 1209600 300"}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns1.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns2.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "MX", "rdata": "10 mail.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "TXT", "rdata": "\"v=spf1 mx -all\""}, {"ttl": 3600, "name": "northwind.example.", "type": "CAA", "rdata": "0 issue \"ca.northwind.example\""}, {"ttl": 3600, "name": "mail.northwind.example.", "type": "A", "rdata": "203.0.113.25"}, {"ttl": 3600, "name": "ns1.northwind.example.", "type": "A", "rdata": "192.0.2.53"}, {"ttl": 3600, "name": "ns2.northwind.example.", "type": "A", "rdata": "198.51.100.53"}, {"ttl": 300, "name": "vpn.northwind.example.", "type": "A", "rdata": "198.51.100.40"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "A", "rdata": "192.0.2.80"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "AAAA", "rdata": "2001:db8::80"}], "zone_apex": "northwind.example."}', '{}', NULL, 'c', NULL, '01a1ff34-abb2-74be-9928-4e93aa2931ac', true, '01a1ff34-aa1d-73e1-8edc-28fa974872b0', 1, '2026-11-21 17:43:24.337406+00', '2026-11-21 17:43:24.337406+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-ad22-700f-8746-adae2d074589', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', 'dsc_configuration', 'EnsureBitLockerEnabled', 'mof', '{"document": {"Name": "EnsureBitLockerEnabled", "Version": "2.0.0", "MinimumCompatibleVersion": "1.0.0", "CompatibleVersionAdditionalProperties": ["Omi_BaseResource:ConfigurationName"]}, "instances": [{"name": "[BitLocker]EnsureBitLockerEnabled", "class": "MSFT_BitLockerResource", "properties": {"AutoUnlock": true, "ModuleName": "BitLockerDsc", "MountPoint": "C:", "ResourceID": "[BitLocker]EnsureBitLockerEnabled", "TpmProtector": true, "ModuleVersion": "1.0.0", "EncryptionMethod": "XtsAes256", "PrimaryProtector": "TpmProtector", "ConfigurationName": "EnsureBitLockerEnabled"}}]}', '{}', NULL, 'b', NULL, '01a1ff34-ad22-75c5-ad11-806c72a1da7a', true, '01a1ff34-aa1d-73e1-8edc-28fa974872b0', 1, '2026-11-21 17:43:24.706172+00', '2026-11-21 17:43:24.706172+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-aec0-7280-b62f-13e31021bee8', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'restconf_config', 'edge-router-1 interfaces', 'json', '{"ietf-interfaces:interfaces": {"interface": [{"name": "GigabitEthernet0/0", "type": "iana-if-type:ethernetCsmacd", "enabled": true, "description": "Uplink to the provider", "ietf-ip:ipv4": {"address": [{"ip": "192.0.2.1", "prefix-length": 30}]}}]}}', '{}', NULL, 'c', NULL, '01a1ff34-aec0-72d7-ae51-a57b7b424cd3', true, '01a1ff34-aa1d-73e1-8edc-28fa974872b0', 1, '2026-11-21 17:43:25.119353+00', '2026-11-21 17:43:25.119353+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b018-707c-a888-67416aec1752', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'helm_values', 'operator production values', 'values', '{"image": {"digest": "sha256:9b2c4d6e8f0a1c3e5d7f9b1a3c5e7d9f0b2a4c6e8d0f1b3a5c7e9d1f2b4a6c8e", "repository": "registry.northwind.example/operations/operator"}, "webhook": {"enabled": true, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}}, "replicas": 3, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}, "environment": "production", "bound_chart_cid": "sha256:5f8a0a7f2c1d4be6937c02d1a6e8f4b53c9d7e1200ab4c6d8e9f1a2b3c4d5e6f"}', '{}', NULL, 'b', NULL, '01a1ff34-b018-7fba-a47f-3dcea27af33d', true, '01a1ff34-aa1d-73e1-8edc-28fa974872b0', 1, '2026-11-21 17:43:25.463947+00', '2026-11-21 17:43:25.463947+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b178-775f-880b-e31aa7a815b2', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', 'jea_role_capability', 'Application-class JEA role', 'psrc', '{"guid": "0f6b2d8a-5c41-4e37-9b1d-6a2f8c7e4d10", "author": "Northwind Operations", "description": "Application-class JEA role", "company_name": "Northwind", "session_guid": "c2a7e914-3b58-4d06-8f2c-71d0b9e6a345", "session_type": "RestrictedRemoteServer", "language_mode": "ConstrainedLanguage", "schema_version": "2.0.0.0", "visible_cmdlets": ["Get-Service", "Get-Process", "Test-DscConfiguration"], "role_definitions": {"NORTHWIND\\Application Operators": {"RoleCapabilities": "ApplicationOperator"}}, "visible_providers": ["FileSystem"], "transcript_directory": "C:\\ProgramData\\JEA\\Transcripts", "run_as_virtual_account": true}', '{}', NULL, 'c', NULL, '01a1ff34-b179-74cf-bcd2-ae58a1ecfc0e', true, '01a1ff34-aa1d-73e1-8edc-28fa974872b0', 1, '2026-11-21 17:43:25.816424+00', '2026-11-21 17:43:25.816424+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b28c-71ba-9bf3-aeb7ecffa330', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'entra_conditional_access', 'Require compliant device', 'json', '{"state": "enabled", "conditions": {"users": {"excludeUsers": [], "includeUsers": [], "includeGroups": ["2b9e6c14-8f07-4d3a-b5c1-90e7a4d2f861"]}, "applications": {"excludeApplications": [], "includeApplications": ["All"]}, "clientAppTypes": ["all"]}, "@odata.type": "#microsoft.graph.conditionalAccessPolicy", "displayName": "Require compliant device", "grantControls": {"operator": "OR", "builtInControls": ["compliantDevice"]}, "sessionControls": null}', '{}', NULL, 'c', NULL, '01a1ff34-b28c-796f-a0bc-f2771e81ab2e', true, '01a1ff34-aa1d-73e1-8edc-28fa974872b0', 1, '2026-11-21 17:43:26.092085+00', '2026-11-21 17:43:26.092085+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b3b6-7828-8a0f-b1af771e7c42', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'tls_server_cert', 'www.northwind.example', 'x509', '{"chain": [], "issuer": "CN=www.northwind.example,O=Northwind", "serial": "297cb93aacd25756af34287ca42ac5421f245974", "subject": "CN=www.northwind.example,O=Northwind", "not_after": "2027-11-21T02:30:08Z", "not_before": "2026-11-21T02:30:08Z", "ct_log_refs": [], "subject_alt_names": ["dns:www.northwind.example", "dns:northwind.example"], "fingerprint_sha256": "3438b60c49a56a5425c534fd5bff1d1e5a1d126b15760a492f23f81c2ab512e0", "signature_algorithm": "SignatureAlgorithm.ecdsaWithSHA256"}', '{}', NULL, 'b', NULL, '01a1ff34-b3b6-74fd-b29b-c8323d7cb094', true, '01a1ff34-aa1d-73e1-8edc-28fa974872b0', 1, '2026-11-21 17:43:26.390355+00', '2026-11-21 17:43:26.390355+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b4e6-7cd3-9b34-f014d16e83c5', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', 'oci_image', 'registry.northwind.example/operations/operator:1.4.2', 'oci', '{"digest": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "sbom_cid": null, "manifests": [{"size": 1204, "digest": "sha256:1d4f7a0c3e6b9d2f5a8c1e4b7d0a3f6c9e2b5d8f1a4c7e0b3d6f9a2c5e8b1d4f", "platform": {"os": "linux", "architecture": "amd64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}], "media_type": "application/vnd.oci.image.index.v1+json", "size_bytes": 773, "annotations": {"org.opencontainers.image.version": "1.4.2", "org.opencontainers.image.ref.name": "registry.northwind.example/operations/operator:1.4.2"}, "architectures": ["linux/amd64", "linux/arm64"], "image_reference": "registry.northwind.example/operations/operator:1.4.2"}', '{}', NULL, 'b', NULL, '01a1ff34-b4e6-7056-809b-b36d3d2f1f6c', true, '01a1ff34-aa1d-73e1-8edc-28fa974872b0', 1, '2026-11-21 17:43:26.694077+00', '2026-11-21 17:43:26.694077+00');


--
-- Data for Name: normal_forms; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.normal_forms VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-aa72-7e46-93d2-b69cddd4a7ba', 1, 'intune_config_profile/1', 'sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175', NULL, '01a1ff34-aa73-78a3-bca2-08918c457bea', '2026-11-21 17:43:24.017907+00');
INSERT INTO custody.normal_forms VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-abb1-7b32-9f0e-8cb7a45d6cf9', 1, 'dns_zone/1', 'sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35', NULL, '01a1ff34-abb2-74be-9928-4e93aa2931ac', '2026-11-21 17:43:24.337406+00');
INSERT INTO custody.normal_forms VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-ad22-700f-8746-adae2d074589', 1, 'dsc_configuration/1', 'sha256:55ff3382b41e36e64480aeb94af00e28cb7106eb801660d8ccdabe8a1b381234', NULL, '01a1ff34-ad22-75c5-ad11-806c72a1da7a', '2026-11-21 17:43:24.706172+00');
INSERT INTO custody.normal_forms VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-aec0-7280-b62f-13e31021bee8', 1, 'restconf_config/1', 'sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75', NULL, '01a1ff34-aec0-72d7-ae51-a57b7b424cd3', '2026-11-21 17:43:25.119353+00');
INSERT INTO custody.normal_forms VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b018-707c-a888-67416aec1752', 1, 'helm_values/1', 'sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869', NULL, '01a1ff34-b018-7fba-a47f-3dcea27af33d', '2026-11-21 17:43:25.463947+00');
INSERT INTO custody.normal_forms VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b178-775f-880b-e31aa7a815b2', 1, 'jea_role_capability/1', 'sha256:5cac86382a9726a0b9c4ffaddcf39d3008d2c4b3a3df8328591bc866615c9aee', NULL, '01a1ff34-b179-74cf-bcd2-ae58a1ecfc0e', '2026-11-21 17:43:25.816424+00');
INSERT INTO custody.normal_forms VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b28c-71ba-9bf3-aeb7ecffa330', 1, 'entra_conditional_access/1', 'sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5', NULL, '01a1ff34-b28c-796f-a0bc-f2771e81ab2e', '2026-11-21 17:43:26.092085+00');
INSERT INTO custody.normal_forms VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b3b6-7828-8a0f-b1af771e7c42', 1, 'tls_server_cert/1', 'sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821', NULL, '01a1ff34-b3b6-74fd-b29b-c8323d7cb094', '2026-11-21 17:43:26.390355+00');
INSERT INTO custody.normal_forms VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b4e6-7cd3-9b34-f014d16e83c5', 1, 'oci_image/1', 'sha256:326b16aeffc23bdb10e795d0b77b3d49219c01b6306642e099c91b22aa4b46f1', NULL, '01a1ff34-b4e6-7056-809b-b36d3d2f1f6c', '2026-11-21 17:43:26.694077+00');


--
-- Data for Name: retention_exports; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: tenant_keys; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.tenant_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '180f3adbdba31baf', '2026-11-21 17:43:24.002327+00');


--
-- Data for Name: verification_results_2026_10; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: verification_results_2026_11; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-ab71-70cb-bd6a-b1a9de599ccd', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175", "normaliser": "intune_config_profile/1"}, "approved": {"digest": "sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175", "normaliser": "intune_config_profile/1"}}}', '2026-11-21 17:43:24.269592+00', NULL, 'local', '01a1ff34-aa72-7e46-93d2-b69cddd4a7ba', '01a1ff34-ab71-7397-aba8-00e5a9fb2eaf');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-acbf-709c-bfdb-40a6f453636e', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35", "normaliser": "dns_zone/1"}, "approved": {"digest": "sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35", "normaliser": "dns_zone/1"}}}', '2026-11-21 17:43:24.602851+00', NULL, 'local', '01a1ff34-abb1-7b32-9f0e-8cb7a45d6cf9', '01a1ff34-acbf-7f7b-b0b9-0709b93da81c');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-ae50-7fa3-8771-c0ba5b9159fd', 'sha256:9df1df5b1a6f12de20708461d7c0f5ce9de17fa34383c2324556c3c291e9c0df', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:3ef67eee6e4bd4cee99030da41a0a72f611bece1a79ddcb8b9f62d6f5ff9df25", "normaliser": "dsc_configuration/1"}, "approved": {"digest": "sha256:55ff3382b41e36e64480aeb94af00e28cb7106eb801660d8ccdabe8a1b381234", "normaliser": "dsc_configuration/1"}, "observed": {"sha256": "1552d020625945f6c8149af4db7a6bc741f12ea0d30a5b1738bda9f535baad45", "size_bytes": 757}}, "directions": {"weaker": 2}, "differences": [{"path": "/instances/[BitLocker]EnsureBitLockerEnabled/properties/primaryprotector", "what": "property", "change": "changed", "approved": "TpmProtector", "identity": "[BitLocker]EnsureBitLockerEnabled primaryprotector", "observed": "PasswordProtector", "sentence": "property [BitLocker]EnsureBitLockerEnabled primaryprotector changed from “TpmProtector” to “PasswordProtector”", "direction": "weaker"}, {"path": "/instances/[BitLocker]EnsureBitLockerEnabled/properties/tpmprotector", "what": "property", "change": "changed", "approved": true, "identity": "[BitLocker]EnsureBitLockerEnabled tpmprotector", "observed": false, "sentence": "property [BitLocker]EnsureBitLockerEnabled tpmprotector changed from true to false", "direction": "weaker"}], "difference_count": 2}', '2026-11-21 17:43:24.990057+00', NULL, 'local', '01a1ff34-ad22-700f-8746-adae2d074589', '01a1ff34-ae51-758b-af5b-4dbe9c40a59c');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-afbc-78ac-a497-0a4408c6f575', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75", "normaliser": "restconf_config/1"}, "approved": {"digest": "sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75", "normaliser": "restconf_config/1"}}}', '2026-11-21 17:43:25.3704+00', NULL, 'local', '01a1ff34-aec0-7280-b62f-13e31021bee8', '01a1ff34-afbc-7a4e-9dce-27ea021c22fc');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b130-7a6f-8a16-2fe125be2748', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869", "normaliser": "helm_values/1"}, "approved": {"digest": "sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869", "normaliser": "helm_values/1"}}}', '2026-11-21 17:43:25.738787+00', NULL, 'local', '01a1ff34-b018-707c-a888-67416aec1752', '01a1ff34-b131-7f0c-90f7-4265f5039ad4');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b24d-7e8f-8dab-f7994d066517', 'sha256:740fc87bd77923d67e71efc7432e55068f6186ae998b3d82b9ae017f4f4f9088', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:de3b1f106bb81972a7fbcf567f62be8764a8c5d6fe1efd502bae19da5b04f5b7", "normaliser": "jea_role_capability/1"}, "approved": {"digest": "sha256:5cac86382a9726a0b9c4ffaddcf39d3008d2c4b3a3df8328591bc866615c9aee", "normaliser": "jea_role_capability/1"}, "observed": {"sha256": "12dc6d5e0a681c1bea2d09ee41194cc0a0e74ec3748b82ffe849b04cd517b1cc", "size_bytes": 824}}, "directions": {"weaker": 1}, "differences": [{"path": "/visible_cmdlets/restart-service", "what": "cmdlet", "change": "added", "identity": "restart-service", "observed": {}, "sentence": "cmdlet restart-service became visible", "direction": "weaker"}], "difference_count": 1}', '2026-11-21 17:43:26.025322+00', NULL, 'local', '01a1ff34-b178-775f-880b-e31aa7a815b2', '01a1ff34-b24d-7a11-a74d-e0aed892359c');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b354-7c98-8bc7-aaad6da61b63', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5", "normaliser": "entra_conditional_access/1"}, "approved": {"digest": "sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5", "normaliser": "entra_conditional_access/1"}}}', '2026-11-21 17:43:26.29031+00', NULL, 'local', '01a1ff34-b28c-71ba-9bf3-aeb7ecffa330', '01a1ff34-b354-72be-9742-6810dcd55833');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b486-7c2b-8752-13e84d64afee', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821", "normaliser": "tls_server_cert/1"}, "approved": {"digest": "sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821", "normaliser": "tls_server_cert/1"}}}', '2026-11-21 17:43:26.595346+00', NULL, 'local', '01a1ff34-b3b6-7828-8a0f-b1af771e7c42', '01a1ff34-b486-7a96-b3e8-6c26fdc2cfdb');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '01a1ff34-b618-7bc0-a2cc-baed3899c290', 'sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:a08ce7982066fc95484a6cf27caf3641853103bad2536ad63de5fd11a1a03a60", "normaliser": "oci_image/1"}, "approved": {"digest": "sha256:326b16aeffc23bdb10e795d0b77b3d49219c01b6306642e099c91b22aa4b46f1", "normaliser": "oci_image/1"}, "observed": {"sha256": "d0d4ea8b89e437a7b007290290aae65178cac1279a64c3f5f04e89cabdf720e3", "size_bytes": 1044}}, "differences": [{"path": "/digest", "what": "digest", "change": "changed", "approved": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "identity": "", "observed": "sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff", "sentence": "digest changed from “sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89” to “sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff”"}, {"path": "/manifests/linux~1arm64", "what": "platform", "change": "changed", "approved": {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, "identity": "linux/arm64", "observed": {"size": 1204, "digest": "sha256:c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a3c6f9b2d5e8a1c4f7", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, "sentence": "platform linux/arm64 changed from sha256:7e0a3c6f9b2d… to sha256:c4f7b0d3e6a9…"}], "difference_count": 2}', '2026-11-21 17:43:26.995173+00', NULL, 'local', '01a1ff34-b4e6-7cd3-9b34-f014d16e83c5', '01a1ff34-b618-7d5d-bf4a-b1cd36a47e20');


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
-- Data for Name: jobs; Type: TABLE DATA; Schema: jobs; Owner: muniment_owner
--

INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a1ff34-a857-79bc-b722-9df1e31b43d4', 'installation.checkpoints', '{}', 'installation.checkpoints', 3, 'completed', '2026-11-21 17:30:00+00', 1, 10, 1, NULL, '2026-11-21 17:43:23.489174+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-21 17:43:23.479062+00', '2026-11-21 17:43:23.504014+00');
INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a1ff34-a852-7df9-9fc3-794aab200b01', 'installation.delete-finished-jobs', '{}', 'installation.delete-finished-jobs', 3, 'completed', '2026-11-21 17:00:00+00', 1, 10, 1, NULL, '2026-11-21 17:43:23.476473+00', NULL, NULL, 0, NULL, NULL, NULL, NULL, '2026-11-21 17:43:23.474371+00', '2026-11-21 17:43:23.507246+00');
INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a1ff34-a81c-7966-bfdf-a80b91ac7b91', 'installation.partitions', '{}', 'installation.partitions', 0, 'completed', '2026-11-21 17:00:00+00', 1, 10, 1, NULL, '2026-11-21 17:43:23.476473+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-21 17:43:23.420301+00', '2026-11-21 17:43:23.523643+00');
INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a1ff34-a85e-7f1e-b23f-55f81d9109ed', 'installation.retention', '{}', 'installation.retention', 3, 'completed', '2026-11-21 04:00:00+00', 1, 10, 1, NULL, '2026-11-21 17:43:23.489174+00', NULL, NULL, 0, NULL, 'verification_results_2026_09 was detached', NULL, NULL, '2026-11-21 17:43:23.486644+00', '2026-11-21 17:43:23.571876+00');


--
-- Data for Name: schedules; Type: TABLE DATA; Schema: jobs; Owner: muniment_owner
--

INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.partitions', '2026-11-21 17:00:00+00');
INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.delete-finished-jobs', '2026-11-21 17:00:00+00');
INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.checkpoints', '2026-11-21 17:30:00+00');
INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.retention', '2026-11-21 04:00:00+00');


--
-- Data for Name: blobs; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.blobs VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '\x1552d020625945f6c8149af4db7a6bc741f12ea0d30a5b1738bda9f535baad45', '\x7b22636964223a227368613235363a39646631646635623161366631326465323037303834363164376330663563653964653137666133343338336332333234353536633363323931653963306466222c22636f6e74656e74223a7b22646f63756d656e74223a7b22436f6d70617469626c6556657273696f6e4164646974696f6e616c50726f70657274696573223a5b224f6d695f426173655265736f757263653a436f6e66696775726174696f6e4e616d65225d2c224d696e696d756d436f6d70617469626c6556657273696f6e223a22312e302e30222c224e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c2256657273696f6e223a22322e302e30227d2c22696e7374616e636573223a5b7b22636c617373223a224d5346545f4269744c6f636b65725265736f75726365222c226e616d65223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2270726f70657274696573223a7b224175746f556e6c6f636b223a747275652c22436f6e66696775726174696f6e4e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c22456e6372797074696f6e4d6574686f64223a22587473416573323536222c224d6f64756c654e616d65223a224269744c6f636b6572447363222c224d6f64756c6556657273696f6e223a22312e302e30222c224d6f756e74506f696e74223a22433a222c225072696d61727950726f746563746f72223a2250617373776f726450726f746563746f72222c225265736f757263654944223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2254706d50726f746563746f72223a66616c73657d7d5d7d2c2264657461696c73223a7b7d2c226b696e64223a226473635f636f6e66696775726174696f6e222c22706172736572223a226473635f636f6e66696775726174696f6e2f31222c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d7d', '2026-11-21 17:43:25.003835+00');
INSERT INTO ledger.blobs VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '\x12dc6d5e0a681c1bea2d09ee41194cc0a0e74ec3748b82ffe849b04cd517b1cc', '\x7b22636964223a227368613235363a37343066633837626437373932336436376537316566633734333265353530363866363138366165393938623364383262396165303137663466346639303838222c22636f6e74656e74223a7b22617574686f72223a224e6f72746877696e64204f7065726174696f6e73222c22636f6d70616e795f6e616d65223a224e6f72746877696e64222c226465736372697074696f6e223a224170706c69636174696f6e2d636c617373204a454120726f6c65222c2267756964223a2230663662326438612d356334312d346533372d396231642d366132663863376534643130222c226c616e67756167655f6d6f6465223a22436f6e73747261696e65644c616e6775616765222c22726f6c655f646566696e6974696f6e73223a7b224e4f52544857494e445c5c4170706c69636174696f6e204f70657261746f7273223a7b22526f6c654361706162696c6974696573223a224170706c69636174696f6e4f70657261746f72227d7d2c2272756e5f61735f7669727475616c5f6163636f756e74223a747275652c22736368656d615f76657273696f6e223a22322e302e302e30222c2273657373696f6e5f67756964223a2263326137653931342d336235382d346430362d386632632d373164306239653661333435222c2273657373696f6e5f74797065223a225265737472696374656452656d6f7465536572766572222c227472616e7363726970745f6469726563746f7279223a22433a5c5c50726f6772616d446174615c5c4a45415c5c5472616e73637269707473222c2276697369626c655f636d646c657473223a5b224765742d53657276696365222c224765742d50726f63657373222c22546573742d447363436f6e66696775726174696f6e222c22526573746172742d53657276696365225d2c2276697369626c655f70726f766964657273223a5b2246696c6553797374656d225d7d2c2264657461696c73223a7b7d2c226b696e64223a226a65615f726f6c655f6361706162696c697479222c22706172736572223a226a65615f726f6c655f6361706162696c6974792f31222c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d7d', '2026-11-21 17:43:26.028229+00');
INSERT INTO ledger.blobs VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', '\xd0d4ea8b89e437a7b007290290aae65178cac1279a64c3f5f04e89cabdf720e3', '\x7b22636964223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c22636f6e74656e74223a7b22616e6e6f746174696f6e73223a7b226f72672e6f70656e636f6e7461696e6572732e696d6167652e7265662e6e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226f72672e6f70656e636f6e7461696e6572732e696d6167652e76657273696f6e223a22312e342e32227d2c2261726368697465637475726573223a5b226c696e75782f616d643634222c226c696e75782f61726d3634225d2c22646967657374223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c22696d6167655f7265666572656e6365223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226d616e696665737473223a5b7b22646967657374223a227368613235363a31643466376130633365366239643266356138633165346237643061336636633965326235643866316134633765306233643666396132633565386231643466222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a22616d643634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c7b22646967657374223a227368613235363a63346637623064336536613963326635623864316534613763306633623664396532613563386631623464376530613363366639623264356538613163346637222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d5d2c226d656469615f74797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e696e6465782e76312b6a736f6e222c2273626f6d5f636964223a6e756c6c2c2273697a655f6279746573223a3737337d2c2264657461696c73223a7b7d2c226b696e64223a226f63695f696d616765222c22706172736572223a226f63695f696d6167652f31222c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d7d', '2026-11-21 17:43:26.99974+00');


--
-- Data for Name: checkpoints; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.checkpoints VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 0, 8, '\x9840503ae74d119a2e53be9eec7864ead28b34d13de468742352ea86735f0d0d', 'localhost/ledger/01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc/chronicle
8
mEBQOudNEZouU76e7Hhk6tKLNNE95Gh0I1LqhnNfDQ0=

— localhost/ledger/01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc/chronicle zFsfwr5bbEbJkBp9/7eQHlRpgk24y1NatZcAPvQBJba1sf5bdx1qSsfJ767Mrk4pzTjf9ksIxup2dzXs8sBS8IuUHwU=
', '\x66f8ce1675c44c8f7b6e633405a1e72ae9e9c84be40fb61584b57bcb9d8e989f', '2026-11-21 17:43:24.482927+00');
INSERT INTO ledger.checkpoints VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 1, 19, '\xcd302f0f4a8e9179049c98af8a432cafaed828bbc4da930bd2d08d944e6ce7ee', 'localhost/ledger/01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc/chronicle
19
zTAvD0qOkXkEnJivikMsr67YKLvE2pML0tCNlE5s5+4=

— localhost/ledger/01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc/chronicle zFsfwjKLUCwEo3wLjmsSNGo7xca+F4lyjUEKHtDsWs9cRNWc6zD354x4ABLgmDWfM/RM4G3xi2U0NSwWw580JPWJIQI=
', '\x66f8ce1675c44c8f7b6e633405a1e72ae9e9c84be40fb61584b57bcb9d8e989f', '2026-11-21 17:43:25.515966+00');
INSERT INTO ledger.checkpoints VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 2, 33, '\x884230a3c2eade65ecf0206c47b16e04eac0552152cadab3834cf8255e31fb0a', 'localhost/ledger/01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc/chronicle
33
iEIwo8Lq3mXs8CBsR7FuBOrAVSFSytqzg0z4JV4x+wo=

— localhost/ledger/01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc/chronicle zFsfwpu436dSKqNJlHp1En5W91aVAtkW3bAyMS1RuCNGnd65QGg81b9UeVt9PKiFtFjh+eybmSKrFJspx0z4gytDag0=
', '\x66f8ce1675c44c8f7b6e633405a1e72ae9e9c84be40fb61584b57bcb9d8e989f', '2026-11-21 17:43:26.565143+00');
INSERT INTO ledger.checkpoints VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 3, 38, '\x136fd2ebe78f75d564738830ba0efc4a3ac7fe87a80f5b0cb059cea8c3dbdb8a', 'localhost/ledger/01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc/chronicle
38
E2/S6+ePddVkc4gwug78SjrH/oeoD1sMsFnOqMPb24o=

— localhost/ledger/01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc/chronicle zFsfwpxPMhoECfWHmU9NCdhO9zJOI/+WeSc/VMgj7slOTSv7n1ZtwMTqS4VA1bqt8Ji9ucfIDJKKfWWG+2Wj5FDphwY=
', '\x66f8ce1675c44c8f7b6e633405a1e72ae9e9c84be40fb61584b57bcb9d8e989f', '2026-11-21 17:43:27.579834+00');


--
-- Data for Name: cosignatures; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--



--
-- Data for Name: cosigned_logs; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--



--
-- Data for Name: entries; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 0, '01a1ff34-a95a-7f9a-a633-f6383648476d', '2026-11-21 17:43:23.738948+00', '\x7b2264617461223a7b2263616c6c6572223a7b2263616c6c65725f6964223a2230316131666633342d613935372d373763612d386631642d386261306634623839636633222c22646964223a6e756c6c2c226b696e64223a22706572736f6e222c226e616d65223a2261646d696e6973747261746f72222c227065726d697373696f6e73223a5b226163636f72642e7772697465222c2261727469666163742e7265676973746572222c2263616c6c65722e6d616e616765222c22636572656d6f6e792e6f70656e222c22636572656d6f6e792e72656a656374222c22636572656d6f6e792e7369676e222c226465706c6f796d656e742e7265636f7264222c226576656e742e70757368222c2266696c652e72656164222c226a6f622e6d616e616765222c226a6f622e72656164222c226c65646765722e6572617365222c226c65646765722e72656164222c2272656164222c22736f757263652e6d616e616765222c22766572696669636174696f6e2e7375626d6974225d7d2c226e616d65223a2264656d6f222c22746f6b656e5f6964223a2230316131666633342d613935392d373433372d616164632d643632323936356162303336227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d613935612d376639612d613633332d663633383336343834373664222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226464363862363564656361616232636530306434646534306335326664336537222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2274656e616e742f30316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32332e3733383934385a222c2274797065223a226d756e696d656e742e74656e616e742e63726561746564227d', '\x4b3b19c5bf994c3e51a5fde0768706f5e60f83343e5a2c4a2f96dccb548f8afb', '\xeb758e3bc47432aa9af0d0a25fa870ff81bfc6c076768d91ebacb56c51218d77', '\xe0e72552466916549075c26593843a1676aa85a258249b1bc7dc7eff242dd1cf');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 1, '01a1ff34-aa1e-7a0d-bb95-1746c7b4cdfe', '2026-11-21 17:43:23.934463+00', '\x7b2264617461223a7b226163636f72645f62696e64696e675f6964223a2230316131666633342d616131642d373365312d386564632d323866613937343837326230222c226163636f72645f636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c226163636f72645f6964223a2230316131666633342d616131642d373433622d623732382d343234653132356130343662222c226279223a2261646d696e6973747261746f72222c22636f6e74656e74223a7b226163636f72645f6964223a2230316131666633342d616131642d373433622d623732382d343234653132356130343662222c22636572656d6f6e795f636c6173736573223a5b2253696e676c65417070726f76616c225d2c226368726f6e69636c655f726574656e74696f6e5f64617973223a39302c226566666563746976655f66726f6d223a22323032362d31312d32315431373a34333a32332e3933323934365a222c226d656d6265725f64696473223a5b5d2c226e616d65223a226f7065726174696f6e73222c227465726d73223a7b7d2c22746965725f706f6c696379223a7b2264656661756c745f74696572223a2261227d2c22766572696669636174696f6e5f696e74657276616c5f736563223a3330302c2276657273696f6e223a312c227769746e6573735f64696473223a5b226469643a6b65793a7a364d6b727154514148527636424141695176457770656f39776d38686748334559396b59355051356e34594d4e4863225d7d2c22637265617465645f6174223a22323032362d31312d32315431373a34333a32332e3933323934365a222c226566666563746976655f756e74696c223a6e756c6c2c226e616d65223a226f7065726174696f6e73222c2273757065727365646564223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d616131652d376130642d626239352d313734366337623463646665222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223431386333323232383034616134616534393538336330383965636561396466222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a226163636f72642f30316131666633342d616131642d373433622d623732382d343234653132356130343662222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32332e3933343436335a222c2274797065223a226d756e696d656e742e6163636f72642e63726561746564227d', '\xe28c6f7c1d7fcb612be1fb0c557d98fbb14a68788439087788e26614cb2ce964', '\xe0e72552466916549075c26593843a1676aa85a258249b1bc7dc7eff242dd1cf', '\xc62c149b54257e9221fc20d965a8743c07f60399ee85d0e41f263d2ccc1cc465');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 2, '01a1ff34-aa73-78a3-bca2-08918c457bea', '2026-11-21 17:43:24.019527+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666633342d616131642d373365312d386564632d323866613937343837326230222c22636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666633342d616137322d376534362d393364322d623639636464643461376261222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c22636f6e74656e74223a7b22406f646174612e74797065223a22236d6963726f736f66742e67726170682e77696e646f7773313047656e6572616c436f6e66696775726174696f6e222c2261737369676e6d656e7473223a5b7b22696e74656e74223a226170706c79222c22746172676574223a7b22406f646174612e74797065223a22236d6963726f736f66742e67726170682e67726f757041737369676e6d656e74546172676574222c2267726f75704964223a2237633166346135322d306433652d346238362d396137352d326536643862343063393133227d7d5d2c226269744c6f636b6572456e6372797074446576696365223a747275652c22646566656e64657252657175697265436c6f756450726f74656374696f6e223a747275652c22646566656e646572526571756972655265616c54696d654d6f6e69746f72696e67223a747275652c22646566656e6465725363616e446f776e6c6f616473223a747275652c226465736372697074696f6e223a22456e6372797074696f6e2c20616e7469766972757320616e64207369676e2d696e2072756c657320666f722065766572792070726f64756374696f6e20776f726b73746174696f6e206f66204e6f72746877696e642e222c22646973706c61794e616d65223a2250726f64756374696f6e20426173656c696e65222c2270617373776f72644d696e696d756d436861726163746572536574436f756e74223a332c2270617373776f72644d696e696d756d4c656e677468223a31322c2270617373776f72644d696e757465734f66496e61637469766974794265666f726553637265656e54696d656f7574223a31302c2270617373776f72645265717569726564223a747275652c22726f6c6553636f7065546167496473223a5b2230225d2c22736d61727453637265656e456e61626c65496e5368656c6c223a747275652c2273746f7261676552657175697265446576696365456e6372797074696f6e223a747275652c2276657273696f6e223a317d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a36336264663430376365333830383561376539306362306164376666343465633337386533636534623438643865316237616536656339616464623462313735222c226e6f726d616c69736572223a22696e74756e655f636f6e6669675f70726f66696c652f31227d2c22706172736572223a22696e74756e655f636f6e6669675f70726f66696c652f31222c22726567697374657265645f6174223a22323032362d31312d32315431373a34333a32342e3031373930375a222c2272756e74696d65223a22696e74756e65222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a2270726f64756374696f6e2d626173656c696e652e6a736f6e222c22736861323536223a2232326635656361396333663234663463663539353338396133353063373730396561383063333537613731326631663766646534303964373635373066616135222c2273697a655f6279746573223a3835397d5d2c2273756d6d617279223a2277696e646f7773313047656e6572616c436f6e66696775726174696f6e2c2031302073657474696e6773222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d616137332d373861332d626361322d303839313863343537626561222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226338626639396565643263356136363464623339613662323238373935386264222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d616137322d376534362d393364322d623639636464643461376261222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32342e3031393532375a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x550def48ea9d742f5f48a30d7f894c0d4d4cda2969e6e9774e4bb88b91a80824', '\xc62c149b54257e9221fc20d965a8743c07f60399ee85d0e41f263d2ccc1cc465', '\xe9acc07af8f363e97a342776dcaffc2639f927c44e84bb4c085a46baa01b855b');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 3, '01a1ff34-aac3-72de-9530-b9f41de74b4c', '2026-11-21 17:43:24.09926+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666633342d616131642d373365312d386564632d323866613937343837326230222c22636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666633342d616137322d376534362d393364322d623639636464643461376261222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226174223a22323032362d31312d32315431373a34333a32342e3039383335365a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666633342d616163322d373261612d623036632d386366373836653833366135222c22636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b727154514148527636424141695176457770656f39776d38686748334559396b59355051356e34594d4e4863225d2c22657870697265735f6174223a22323032362d31312d32385431373a34333a32342e3039383335365a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f795a5755325a6d51774f5445304f5452694f4459305a4755354d7a49305a444a6d4d44526b4d4745354f544d314e6d4a6d5a4445314d6d5933596a566d4d6a517a596d4e6b4d3245344e546b324d6d45314d5449794969776959584a3061575a6859335266615751694f6949774d5745785a6d597a4e433168595463794c54646c4e4459744f544e6b4d6931694e6a6c6a5a47526b4e474533596d45694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d597a4e43316859574d794c54637959574574596a413259793034593259334f445a6c4f444d32595455694c434a6a615751694f694a7a614745794e5459365a57517a4e6a41334f445669593255784f4755355a5463314f44686859545a695a5749344e5463794d574669595463784f44637959574e6b4e3249344d6d4e6d4e574577597a426d4e6d45775a6d45354f4452695a694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445334f6a517a4f6a49304c6a41354f444d314e6c6f694c434a726157356b496a6f69615735306457356c58324e76626d5a705a313977636d396d6157786c49697769626d46745a534936496c4279623252315933527062323467516d467a5a577870626d55694c434a76634756755a575266595851694f6949794d4449324c5445784c544978564445334f6a517a4f6a49304c6a41354f444d314e6c6f694c434a305a573568626e51694f6949774d5745785a6d597a4e4331684f544e6a4c5464684d4755744f4749354f53316d596d55774d54637a5a445a6c59324d694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a6f7a4e7a4e6b5a6a4a68597a51794f544d794e6a41774d6a51314e6d51304d546b79596d4d77597a59344e4451794e444a6b5a446b344d6a5a6d5a574932596a67794e54646a4e5468684f4463344e7a6b794e6a426b496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496d566b4d7a59774e7a6731596d4e6c4d54686c4f5755334e54673459574532596d56694f4455334d6a4668596d45334d5467334d6d466a5a4464694f444a6a5a6a56684d474d775a6a5a684d475a684f546730596d596966537769626d46745a534936496c4279623252315933527062323467516d467a5a577870626d556966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666633342d616163322d373261612d623036632d386366373836653833366135222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666633342d616163332d373239372d623838312d376132353035336237343731222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431373a34333a32342e3039383335365a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d616163332d373264652d393533302d623966343164653734623463222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223536316637666632323166373034343738616263643066333863383838363665222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d616137322d376534362d393364322d623639636464643461376261222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32342e3039393236305a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xf0017b9324c85ac51a444c6c4b9db644c8863f47e6268f5fa2587b63447133ff', '\xe9acc07af8f363e97a342776dcaffc2639f927c44e84bb4c085a46baa01b855b', '\x07faea87bf175e7feb0aa14390c94d791a04cb19dd0bac62310a1098ea043c31');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 4, '01a1ff34-ab0d-72ea-a06b-e7eefcc86734', '2026-11-21 17:43:24.17355+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666633342d616137322d376534362d393364322d623639636464643461376261222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226465706c6f7965645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c226465706c6f796d656e745f6964223a2230316131666633342d616230642d373833342d393539612d313865376264393231666132222c22646573697265645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431373a34333a32342e3136393736305a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d616230642d373265612d613036622d653765656663633836373334222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223637333138643862313339336639336434363135326632646132363235633132222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d616137322d376534362d393364322d623639636464643461376261222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32342e3137333535305a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xfdffe54dfeb95018215c7c6e2495423666631561dedab81b2a5c2d36e3f7d8a9', '\x07faea87bf175e7feb0aa14390c94d791a04cb19dd0bac62310a1098ea043c31', '\x8766474a7558f40fb6fe818ef84a714e0d757692adddfdba411facba3cebec66');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 5, '01a1ff34-ab71-7397-aba8-00e5a9fb2eaf', '2026-11-21 17:43:24.273579+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431373a34333a32342e3237313833355a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666633342d616230642d373833342d393539612d313865376264393231666132222c22646573697265645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666633342d616137322d376534362d393364322d623639636464643461376261222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a36336264663430376365333830383561376539306362306164376666343465633337386533636534623438643865316237616536656339616464623462313735222c226e6f726d616c69736572223a22696e74756e655f636f6e6669675f70726f66696c652f31227d2c227365656e223a7b22646967657374223a227368613235363a36336264663430376365333830383561376539306362306164376666343465633337386533636534623438643865316237616536656339616464623462313735222c226e6f726d616c69736572223a22696e74756e655f636f6e6669675f70726f66696c652f31227d7d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666633342d616237312d373063622d626436612d623161396465353939636364222c2276657269666965645f6174223a22323032362d31312d32315431373a34333a32342e3236393539325a222c2276657269666965645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d616237312d373339372d616261382d303065356139666232656166222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223431336137666430396337366334326231326231306331323335653665343239222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d616137322d376534362d393364322d623639636464643461376261222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32342e3237333537395a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xbec6faa0c5d01fe9c4916562ae378ad418e287fbbfcb769afcac10f66e5860e2', '\x8766474a7558f40fb6fe818ef84a714e0d757692adddfdba411facba3cebec66', '\x85c5e95886627107dd6aea04d1e7c41c92ae3958498cb21e369092c156133397');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 23, '01a1ff34-b1b3-71e8-88c2-16ff0ea54ca5', '2026-11-21 17:43:25.875916+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666633342d616131642d373365312d386564632d323866613937343837326230222c22636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666633342d623137382d373735662d383830622d653331616137613831356232222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226174223a22323032362d31312d32315431373a34333a32352e3837353237365a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666633342d623162332d373366622d386265392d336562616531363161346630222c22636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b727154514148527636424141695176457770656f39776d38686748334559396b59355051356e34594d4e4863225d2c22657870697265735f6174223a22323032362d31312d32385431373a34333a32352e3837353237365a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f795a5755325a6d51774f5445304f5452694f4459305a4755354d7a49305a444a6d4d44526b4d4745354f544d314e6d4a6d5a4445314d6d5933596a566d4d6a517a596d4e6b4d3245344e546b324d6d45314d5449794969776959584a3061575a6859335266615751694f6949774d5745785a6d597a4e4331694d5463344c5463334e5759744f4467775969316c4d7a4668595464684f444531596a49694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d597a4e4331694d57497a4c54637a5a6d49744f474a6c4f53307a5a574a685a5445324d5745305a6a41694c434a6a615751694f694a7a614745794e5459364e6d5932596a5a6c5a57566a4d5445344d3256685a4441314d574d784d4445785a474e6b4e44646a4d7a42684f544d355954646c595445795954566c4d5463794e6d4d324e575a6b4e6d59354d6a686c595467334d694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445334f6a517a4f6a49314c6a67334e5449334e6c6f694c434a726157356b496a6f69616d566858334a76624756665932467759574a7062476c3065534973496d3568625755694f694a426348427361574e6864476c766269316a6247467a6379424b52554567636d39735a534973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d5463364e444d364d6a55754f4463314d6a633257694973496e526c626d467564434936496a41785954466d5a6a4d304c5745354d324d744e3245775a533034596a6b354c575a695a5441784e7a4e6b4e6d566a59794973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6d466b4f5755794e6a646c596a51324e7a63794e6d56694e6a646c596d59354d57466b595463325a6d49354e6d5532596d4d30596a5a6a4d4759355a6d4a6a5a546b7a4f47517a4f4755354e7a6777597a4a6a5a5459696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694e6d5932596a5a6c5a57566a4d5445344d3256685a4441314d574d784d4445785a474e6b4e44646a4d7a42684f544d355954646c595445795954566c4d5463794e6d4d324e575a6b4e6d59354d6a686c595467334d694a394c434a755957316c496a6f695158427762476c6a59585270623234745932786863334d67536b564249484a766247556966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666633342d623162332d373366622d386265392d336562616531363161346630222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666633342d623162332d373933612d613336392d356365356330643161396135222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431373a34333a32352e3837353237365a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d623162332d373165382d383863322d313666663065613534636135222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223939343333396436646563373330373337636635393432363563623236646531222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d623137382d373735662d383830622d653331616137613831356232222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32352e3837353931365a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x338c8032515d60c22a9417f32d5a1befeb33c714ad686cb5793754b85f367757', '\xc8426bd111cb169ba709461f04841c72f5d33568eddec77d0cfbc2d2d87ff8df', '\x3df9b95f69084bd9b465a9d93cc60eee0a52d6c6b0ba1df4009c883fb693efc6');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 6, '01a1ff34-abb2-74be-9928-4e93aa2931ac', '2026-11-21 17:43:24.338152+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666633342d616131642d373365312d386564632d323866613937343837326230222c22636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666633342d616262312d376233322d396630652d386362376134356436636639222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c22636f6e74656e74223a7b227265636f726473223a5b7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73312e6e6f72746877696e642e6578616d706c652e20686f73746d61737465722e6e6f72746877696e642e6578616d706c652e2032303236313132313031203732303020393030203132303936303020333030222c2274746c223a333630302c2274797065223a22534f41227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73312e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224e53227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73322e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224e53227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a223130206d61696c2e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224d58227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a225c22763d73706631206d78202d616c6c5c22222c2274746c223a333630302c2274797065223a22545854227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a2230206973737565205c2263612e6e6f72746877696e642e6578616d706c655c22222c2274746c223a333630302c2274797065223a22434141227d2c7b226e616d65223a226d61696c2e6e6f72746877696e642e6578616d706c652e222c227264617461223a223230332e302e3131332e3235222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a226e73312e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139322e302e322e3533222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a226e73322e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139382e35312e3130302e3533222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a2276706e2e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139382e35312e3130302e3430222c2274746c223a3330302c2274797065223a2241227d2c7b226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139322e302e322e3830222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e222c227264617461223a22323030313a6462383a3a3830222c2274746c223a333630302c2274797065223a2241414141227d5d2c2273657269616c223a323032363131323130312c227a6f6e655f61706578223a226e6f72746877696e642e6578616d706c652e227d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d2c22706172736572223a22646e735f7a6f6e652f31222c22726567697374657265645f6174223a22323032362d31312d32315431373a34333a32342e3333373430365a222c2272756e74696d65223a227a6f6e65222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226e6f72746877696e642e6578616d706c652e7a6f6e65222c22736861323536223a2236633437646538383964393138646631363865333231636661353334343839633036323538353533653639333964333237393432383761343737323966363163222c2273697a655f6279746573223a3731387d5d2c2273756d6d617279223a223132207265636f726473222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d616262322d373462652d393932382d346539336161323933316163222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223161326662373362373534343131316363333539666230313839666638343161222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d616262312d376233322d396630652d386362376134356436636639222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32342e3333383135325a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xdfc95f90542428cc53a7693e87a918de742c9ea0563543fe52bafac1b818711e', '\x85c5e95886627107dd6aea04d1e7c41c92ae3958498cb21e369092c156133397', '\x2f0933f9b5f9b47e8459d1b9883ecc1dc0bb587a55bc04238e856caf7c4c2320');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 7, '01a1ff34-abf6-7169-b11c-5dcb7249aa7e', '2026-11-21 17:43:24.406866+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666633342d616131642d373365312d386564632d323866613937343837326230222c22636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666633342d616262312d376233322d396630652d386362376134356436636639222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226174223a22323032362d31312d32315431373a34333a32342e3430363138375a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666633342d616266362d373865372d393562322d396464373663616365393465222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b727154514148527636424141695176457770656f39776d38686748334559396b59355051356e34594d4e4863225d2c22657870697265735f6174223a22323032362d31312d32385431373a34333a32342e3430363138375a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f795a5755325a6d51774f5445304f5452694f4459305a4755354d7a49305a444a6d4d44526b4d4745354f544d314e6d4a6d5a4445314d6d5933596a566d4d6a517a596d4e6b4d3245344e546b324d6d45314d5449794969776959584a3061575a6859335266615751694f6949774d5745785a6d597a4e433168596d49784c5464694d7a49744f5759775a53303459324933595451315a445a6a5a6a6b694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d597a4e433168596d59324c5463345a5463744f5456694d6930355a4751334e6d4e68593255354e4755694c434a6a615751694f694a7a614745794e5459364e6d55794d32466b4e474d7a593245355a6d466a4f5441324d7a51324f446b784d7a4d314f5449354d3246685a5445344f4759314e6a45775a6d526c4d5459315a5463354f5455304d5759334f5468694e5745784d434973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445334f6a517a4f6a49304c6a51774e6a45344e316f694c434a726157356b496a6f695a47357a58337076626d55694c434a755957316c496a6f69626d3979644768336157356b4c6d563459573177624755694c434a76634756755a575266595851694f6949794d4449324c5445784c544978564445334f6a517a4f6a49304c6a51774e6a45344e316f694c434a305a573568626e51694f6949774d5745785a6d597a4e4331684f544e6a4c5464684d4755744f4749354f53316d596d55774d54637a5a445a6c59324d694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a70684f4455324e7a4931597a63784f44526a5a6a67335932526b4e6d4d77596d59795a6a6c6b596a4e684d4459314f474e6b4d4751305a57566d4e5751774e446b304e5449324e6a466d4e4749324d54526c5a6a4933496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496a5a6c4d6a4e685a44526a4d324e684f575a68597a6b774e6a4d304e6a67354d544d7a4e546b794f544e68595755784f44686d4e5459784d475a6b5a5445324e5755334f546b314e44466d4e7a6b34596a56684d54416966537769626d46745a534936496d3576636e526f64326c755a43356c654746746347786c496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666633342d616266362d373865372d393562322d396464373663616365393465222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666633342d616266362d373862662d393536612d366537613635333863303735222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431373a34333a32342e3430363138375a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d616266362d373136392d623131632d356463623732343961613765222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226531636266663761666139616230316465333634353665663932323965653266222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d616262312d376233322d396630652d386362376134356436636639222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32342e3430363836365a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x7fbe4232604856a686426d2f131e458bdcd679341a1d7d3e07ce40bc1b32fae6', '\x2f0933f9b5f9b47e8459d1b9883ecc1dc0bb587a55bc04238e856caf7c4c2320', '\x2c31f055aa15b4b32e8427e61cd7647bb3398013339159fe333bdadf021bb59a');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 9, '01a1ff34-acbf-7f7b-b0b9-0709b93da81c', '2026-11-21 17:43:24.607581+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431373a34333a32342e3630363736345a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666633342d616334332d373961662d623766392d313361366237366464326466222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666633342d616262312d376233322d396630652d386362376134356436636639222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d2c227365656e223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d7d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666633342d616362662d373039632d626664622d343061366634353336333665222c2276657269666965645f6174223a22323032362d31312d32315431373a34333a32342e3630323835315a222c2276657269666965645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d616362662d376637622d623062392d303730396239336461383163222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226230343636336432386135323739356636303437666163653737346163366564222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d616262312d376233322d396630652d386362376134356436636639222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32342e3630373538315a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xca28c9a7cad0ccf74153124880aa5401b5ae1ac9456bd60a48bb0af24ab6a193', '\xf652cb61c482a69bac8e80fee3363886e9ceeb2a5cc801b545af360cb7835828', '\xd31af377d142ea6619f5c167c077905c92ed6729b74cf6b85fb538669c7619b4');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 10, '01a1ff34-ad22-75c5-ad11-806c72a1da7a', '2026-11-21 17:43:24.70675+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666633342d616131642d373365312d386564632d323866613937343837326230222c22636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666633342d616432322d373030662d383734362d616461653264303734353839222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c22636f6e74656e74223a7b22646f63756d656e74223a7b22436f6d70617469626c6556657273696f6e4164646974696f6e616c50726f70657274696573223a5b224f6d695f426173655265736f757263653a436f6e66696775726174696f6e4e616d65225d2c224d696e696d756d436f6d70617469626c6556657273696f6e223a22312e302e30222c224e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c2256657273696f6e223a22322e302e30227d2c22696e7374616e636573223a5b7b22636c617373223a224d5346545f4269744c6f636b65725265736f75726365222c226e616d65223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2270726f70657274696573223a7b224175746f556e6c6f636b223a747275652c22436f6e66696775726174696f6e4e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c22456e6372797074696f6e4d6574686f64223a22587473416573323536222c224d6f64756c654e616d65223a224269744c6f636b6572447363222c224d6f64756c6556657273696f6e223a22312e302e30222c224d6f756e74506f696e74223a22433a222c225072696d61727950726f746563746f72223a2254706d50726f746563746f72222c225265736f757263654944223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2254706d50726f746563746f72223a747275657d7d5d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a35356666333338326234316533366536343438306165623934616630306532386362373130366562383031363630643863636461626538613162333831323334222c226e6f726d616c69736572223a226473635f636f6e66696775726174696f6e2f31227d2c22706172736572223a226473635f636f6e66696775726174696f6e2f31222c22726567697374657265645f6174223a22323032362d31312d32315431373a34333a32342e3730363137325a222c2272756e74696d65223a226d6f66222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656e737572652d6269746c6f636b65722d656e61626c65642e6d6f66222c22736861323536223a2264356365323465656332333064633266366534326466346231323830633833303036663666616263323732303138343336623231636566643832636431366664222c2273697a655f6279746573223a3730387d5d2c2273756d6d617279223a223120696e7374616e6365222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d616432322d373563352d616431312d383036633732613164613761222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226331323332613531636139346531383561343561626364303635626261376138222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d616432322d373030662d383734362d616461653264303734353839222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32342e3730363735305a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x189bacdb07c79a2e2e413cdfdcd6038b9fd2dac5432612d89a531c3edba6215b', '\xd31af377d142ea6619f5c167c077905c92ed6729b74cf6b85fb538669c7619b4', '\x507ad7c756709cf97e90cb1891e1fd2a8c624f86c4ad83452fb1ec0eadca0966');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 8, '01a1ff34-ac43-726c-a9a6-f014b2783e1b', '2026-11-21 17:43:24.483448+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666633342d616262312d376233322d396630652d386362376134356436636639222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226465706c6f7965645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c226465706c6f796d656e745f6964223a2230316131666633342d616334332d373961662d623766392d313361366237366464326466222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431373a34333a32342e3438313237305a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d616334332d373236632d613961362d663031346232373833653162222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226639313332366239343030646535396534323631333430313764356530396231222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d616262312d376233322d396630652d386362376134356436636639222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32342e3438333434385a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xbead2b211cebb825946df580d00f67d8a99ffc21e5318e73a77279c9792ac52d', '\x2c31f055aa15b4b32e8427e61cd7647bb3398013339159fe333bdadf021bb59a', '\xf652cb61c482a69bac8e80fee3363886e9ceeb2a5cc801b545af360cb7835828');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 11, '01a1ff34-ad8f-72ce-b7f8-44766fb62f6b', '2026-11-21 17:43:24.815921+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666633342d616131642d373365312d386564632d323866613937343837326230222c22636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666633342d616432322d373030662d383734362d616461653264303734353839222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226174223a22323032362d31312d32315431373a34333a32342e3831353131315a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666633342d616438662d373033662d383062302d663063303336326565333536222c22636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b727154514148527636424141695176457770656f39776d38686748334559396b59355051356e34594d4e4863225d2c22657870697265735f6174223a22323032362d31312d32385431373a34333a32342e3831353131315a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f795a5755325a6d51774f5445304f5452694f4459305a4755354d7a49305a444a6d4d44526b4d4745354f544d314e6d4a6d5a4445314d6d5933596a566d4d6a517a596d4e6b4d3245344e546b324d6d45314d5449794969776959584a3061575a6859335266615751694f6949774d5745785a6d597a4e4331685a4449794c5463774d4759744f4463304e6931685a47466c4d6d51774e7a51314f446b694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d597a4e4331685a44686d4c5463774d3259744f4442694d43316d4d474d774d7a59795a57557a4e5459694c434a6a615751694f694a7a614745794e5459365a44497a4f446733597a6334597a41784d44526a5957497a4d6a51354f54566b4d57526b4f5751324f444d774f446b345a54526d4e4467305a574e6c4d6a637959575535597a64695a6a526b4d54526a5a6d52694f434973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445334f6a517a4f6a49304c6a67784e5445784d566f694c434a726157356b496a6f695a484e6a58324e76626d5a705a33567959585270623234694c434a755957316c496a6f695257357a64584a6c516d6c305447396a6132567952573568596d786c5a434973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d5463364e444d364d6a51754f4445314d54457857694973496e526c626d467564434936496a41785954466d5a6a4d304c5745354d324d744e3245775a533034596a6b354c575a695a5441784e7a4e6b4e6d566a59794973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6a45784d54526d5a544577595459324d544d35596d59344d5749334d324e694d3259335a474a6b4f544d334d446b31596a67794d6d51344d444d304e47566d5954517a4d6d45344d445a6b4e6d466c4e6d526b5a6d59696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f695a44497a4f446733597a6334597a41784d44526a5957497a4d6a51354f54566b4d57526b4f5751324f444d774f446b345a54526d4e4467305a574e6c4d6a637959575535597a64695a6a526b4d54526a5a6d52694f434a394c434a755957316c496a6f695257357a64584a6c516d6c305447396a6132567952573568596d786c5a434a395858303d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666633342d616438662d373033662d383062302d663063303336326565333536222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666633342d616438662d373337362d623665352d346133636630393334306137222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431373a34333a32342e3831353131315a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d616438662d373263652d623766382d343437363666623632663662222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223363663061383938363230303563383038316138326236363538303266633333222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d616432322d373030662d383734362d616461653264303734353839222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32342e3831353932315a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xb80b8317b8244bbc43d8d2f8222019bf5ba5ad478bd78936b1d642ee04091596', '\x507ad7c756709cf97e90cb1891e1fd2a8c624f86c4ad83452fb1ec0eadca0966', '\xa0828e4f1f24d82c2fc02acabdb9e21bdbe28193f06a9760ba8e0174dbee0292');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 12, '01a1ff34-adf3-7e1d-b224-94fd02a26096', '2026-11-21 17:43:24.915929+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666633342d616432322d373030662d383734362d616461653264303734353839222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226465706c6f7965645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c226465706c6f796d656e745f6964223a2230316131666633342d616466332d373738302d393434622d616135303764333536623736222c22646573697265645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431373a34333a32342e3931353034395a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d616466332d376531642d623232342d393466643032613236303936222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223635383733623365663234666336643036663137656530376363663634373562222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d616432322d373030662d383734362d616461653264303734353839222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32342e3931353932395a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x84e830323de41833233a0fb8d59225ebed9013adf24ddf2e3cb35d4385718cf9', '\xa0828e4f1f24d82c2fc02acabdb9e21bdbe28193f06a9760ba8e0174dbee0292', '\xc3f2668396d200524d8ed7a27face67a921e837a58b7b261ce680c4681b393c0');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 13, '01a1ff34-ae51-758b-af5b-4dbe9c40a59c', '2026-11-21 17:43:25.009634+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431373a34333a32352e3030383437375a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666633342d616466332d373738302d393434622d616135303764333536623736222c22646573697265645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c2264726966745f737461747573223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666633342d616432322d373030662d383734362d616461653264303734353839222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a322c22646966666572656e636573223a5b7b22617070726f766564223a2254706d50726f746563746f72222c226368616e6765223a226368616e676564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564207072696d61727970726f746563746f72222c226f62736572766564223a2250617373776f726450726f746563746f72222c2270617468223a222f696e7374616e6365732f5b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642f70726f706572746965732f7072696d61727970726f746563746f72222c2273656e74656e6365223a2270726f7065727479205b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564207072696d61727970726f746563746f72206368616e6765642066726f6d20e2809c54706d50726f746563746f72e2809d20746f20e2809c50617373776f726450726f746563746f72e2809d222c2277686174223a2270726f7065727479227d2c7b22617070726f766564223a747275652c226368616e6765223a226368616e676564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642074706d70726f746563746f72222c226f62736572766564223a66616c73652c2270617468223a222f696e7374616e6365732f5b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642f70726f706572746965732f74706d70726f746563746f72222c2273656e74656e6365223a2270726f7065727479205b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642074706d70726f746563746f72206368616e6765642066726f6d207472756520746f2066616c7365222c2277686174223a2270726f7065727479227d5d2c22646972656374696f6e73223a7b227765616b6572223a327d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35356666333338326234316533366536343438306165623934616630306532386362373130366562383031363630643863636461626538613162333831323334222c226e6f726d616c69736572223a226473635f636f6e66696775726174696f6e2f31227d2c226f62736572766564223a7b22736861323536223a2231353532643032303632353934356636633831343961663464623761366263373431663132656130643330613562313733386264613966353335626161643435222c2273697a655f6279746573223a3735377d2c227365656e223a7b22646967657374223a227368613235363a33656636376565653665346264346365653939303330646134316130613732663631316265636531613739646463623862396636326436663566663964663235222c226e6f726d616c69736572223a226473635f636f6e66696775726174696f6e2f31227d7d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316131666633342d616535302d376661332d383737312d633062613562393135396664222c2276657269666965645f6174223a22323032362d31312d32315431373a34333a32342e3939303035375a222c2276657269666965645f636964223a227368613235363a39646631646635623161366631326465323037303834363164376330663563653964653137666133343338336332333234353536633363323931653963306466222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d616535312d373538622d616635622d346462653963343061353963222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223634343631663136616463613138303935306163336536303730646664616263222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d616432322d373030662d383734362d616461653264303734353839222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32352e3030393633345a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xdf4c1aec2e7664f26bc9b4c898cb737a9522242e59b92224ecd955c1a06a0c44', '\xc3f2668396d200524d8ed7a27face67a921e837a58b7b261ce680c4681b393c0', '\x9d18f5f8a2b1f5f631ad5e15771818b27fac1f7abc6f8ba7547cc1c458ed2acf');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 14, '01a1ff34-aec0-72d7-ae51-a57b7b424cd3', '2026-11-21 17:43:25.120328+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666633342d616131642d373365312d386564632d323866613937343837326230222c22636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666633342d616563302d373238302d623632662d313365333130323162656538222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c22636f6e74656e74223a7b22696574662d696e74657266616365733a696e7465726661636573223a7b22696e74657266616365223a5b7b226465736372697074696f6e223a2255706c696e6b20746f207468652070726f7669646572222c22656e61626c6564223a747275652c22696574662d69703a69707634223a7b2261646472657373223a5b7b226970223a223139322e302e322e31222c227072656669782d6c656e677468223a33307d5d7d2c226e616d65223a224769676162697445746865726e6574302f30222c2274797065223a2269616e612d69662d747970653a65746865726e657443736d616364227d5d7d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d2c22706172736572223a2272657374636f6e665f636f6e6669672f31222c22726567697374657265645f6174223a22323032362d31312d32315431373a34333a32352e3131393335335a222c2272756e74696d65223a226a736f6e222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656467652d726f757465722d312d696e74657266616365732e6a736f6e222c22736861323536223a2239306237343866643764353666383639343865313930353435646537653833396463623338363736303763383435656136366635616132376261616431363034222c2273697a655f6279746573223a3334347d5d2c2273756d6d617279223a223120696e74657266616365222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d616563302d373264372d616535312d613537623762343234636433222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223939376161323433663237646661633932313935643235363532323233653830222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d616563302d373238302d623632662d313365333130323162656538222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32352e3132303332385a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x24ccb762c6f218fc901536fcb0a32f08d6dd9e1265ee76aac4864a1c65555737', '\x9d18f5f8a2b1f5f631ad5e15771818b27fac1f7abc6f8ba7547cc1c458ed2acf', '\x8b5ee43fb6cdc6867cfe1bd56ff3173f6300ca5c5fdc328828dfbacf0a2c851e');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 15, '01a1ff34-af16-72c3-a061-16dbaaa3ccb5', '2026-11-21 17:43:25.206703+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666633342d616131642d373365312d386564632d323866613937343837326230222c22636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666633342d616563302d373238302d623632662d313365333130323162656538222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226174223a22323032362d31312d32315431373a34333a32352e3230353935335a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666633342d616631362d373536662d626634612d393839376638343334386530222c22636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b727154514148527636424141695176457770656f39776d38686748334559396b59355051356e34594d4e4863225d2c22657870697265735f6174223a22323032362d31312d32385431373a34333a32352e3230353935335a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f795a5755325a6d51774f5445304f5452694f4459305a4755354d7a49305a444a6d4d44526b4d4745354f544d314e6d4a6d5a4445314d6d5933596a566d4d6a517a596d4e6b4d3245344e546b324d6d45314d5449794969776959584a3061575a6859335266615751694f6949774d5745785a6d597a4e4331685a574d774c5463794f444174596a59795a6930784d32557a4d5441794d574a6c5a5467694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d597a4e4331685a6a45324c5463314e6d5974596d5930595330354f446b335a6a67304d7a51345a5441694c434a6a615751694f694a7a614745794e545936597a4d304e7a4d35597a4178597a4e685a6a55344f544a694e324a69595751325a574d794d6d5531595755335954466c5a4445324f5755334d6a526a4e7a5a6c4d4751784d5463335a44526b4f4463794e5745794d694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445334f6a517a4f6a49314c6a49774e546b314d316f694c434a726157356b496a6f69636d567a64474e76626d5a66593239755a6d6c6e49697769626d46745a534936496d566b5a325574636d3931644756794c544567615735305a584a6d59574e6c63794973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d5463364e444d364d6a55754d6a41314f54557a57694973496e526c626d467564434936496a41785954466d5a6a4d304c5745354d324d744e3245775a533034596a6b354c575a695a5441784e7a4e6b4e6d566a59794973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6d5530596a45794f446c68595449314d6a677959544268596a5a6c4d4455344d4755314e6a526c4d324e6a4f544e6a4f574934596a64695a6a4d324e324e6d5a5751314e6d4d3259324d325a6d4e6a5a6d59314e5467696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f69597a4d304e7a4d35597a4178597a4e685a6a55344f544a694e324a69595751325a574d794d6d5531595755335954466c5a4445324f5755334d6a526a4e7a5a6c4d4751784d5463335a44526b4f4463794e5745794d694a394c434a755957316c496a6f695a57526e5a533179623356305a5849744d534270626e526c636d5a685932567a496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666633342d616631362d373536662d626634612d393839376638343334386530222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666633342d616631362d373236652d383132392d353433346264653834363138222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431373a34333a32352e3230353935335a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d616631362d373263332d613036312d313664626161613363636235222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223366346132613163636532336434393037383732353166363336326635653265222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d616563302d373238302d623632662d313365333130323162656538222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32352e3230363730335a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x2f20453463671ca7eb4550d63c651b2e47f573daf6b48c4e57f9af37e56e1f9b', '\x8b5ee43fb6cdc6867cfe1bd56ff3173f6300ca5c5fdc328828dfbacf0a2c851e', '\x3b0d70a2d278c5f4829187bcc2688ae4baabd3019813337871df9a021ba50c6a');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 16, '01a1ff34-af6b-7a76-945d-941cb1b517f8', '2026-11-21 17:43:25.291581+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666633342d616563302d373238302d623632662d313365333130323162656538222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226465706c6f7965645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c226465706c6f796d656e745f6964223a2230316131666633342d616636622d376537632d626435372d613935393637366562336139222c22646573697265645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431373a34333a32352e3239303731315a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d616636622d376137362d393435642d393431636231623531376638222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226664353365303564326232366238313433646263323837643530623139326562222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d616563302d373238302d623632662d313365333130323162656538222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32352e3239313538315a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x3a5ced0dea4fa6986b04efa0ebd76d988c8594b0cdc7423b439298811d598f8b', '\x3b0d70a2d278c5f4829187bcc2688ae4baabd3019813337871df9a021ba50c6a', '\xa124a16e50e2889b00356c2ce455f8434a24886138f6b66ccec13107510d989c');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 17, '01a1ff34-afbc-7a4e-9dce-27ea021c22fc', '2026-11-21 17:43:25.372234+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431373a34333a32352e3337313532335a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666633342d616636622d376537632d626435372d613935393637366562336139222c22646573697265645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666633342d616563302d373238302d623632662d313365333130323162656538222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d2c227365656e223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d7d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666633342d616662632d373861632d613439372d306134343038633666353735222c2276657269666965645f6174223a22323032362d31312d32315431373a34333a32352e3337303430305a222c2276657269666965645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d616662632d376134652d396463652d323765613032316332326663222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223039333266616634613737663432623036326665343431356335633339396566222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d616563302d373238302d623632662d313365333130323162656538222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32352e3337323233345a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xeb5ffe627ebc4f90b1fc6018b943edcc3eaa47de5df49bcbc0938bef78dcaa82', '\xa124a16e50e2889b00356c2ce455f8434a24886138f6b66ccec13107510d989c', '\x12a16e31a09bd76a9a21bcff4d857edc748a1874a4971cfb2747774cf532623f');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 18, '01a1ff34-b018-7fba-a47f-3dcea27af33d', '2026-11-21 17:43:25.464767+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666633342d616131642d373365312d386564632d323866613937343837326230222c22636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666633342d623031382d373037632d613838382d363734313661656331373532222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c22636f6e74656e74223a7b22626f756e645f63686172745f636964223a227368613235363a35663861306137663263316434626536393337633032643161366538663462353363396437653132303061623463366438653966316132623363346435653666222c22656e7669726f6e6d656e74223a2270726f64756374696f6e222c22696d616765223a7b22646967657374223a227368613235363a39623263346436653866306131633365356437663962316133633565376439663062326134633665386430663162336135633765396431663262346136633865222c227265706f7369746f7279223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f72227d2c227265706c69636173223a332c227265736f7572636573223a7b226c696d697473223a7b22637075223a2231222c226d656d6f7279223a223531324d69227d2c227265717565737473223a7b22637075223a223235306d222c226d656d6f7279223a223235364d69227d7d2c22776562686f6f6b223a7b22656e61626c6564223a747275652c227265736f7572636573223a7b226c696d697473223a7b22637075223a2231222c226d656d6f7279223a223531324d69227d2c227265717565737473223a7b22637075223a223235306d222c226d656d6f7279223a223235364d69227d7d7d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a30336364353039393563653631393137623734353931616338313066383764633466666133353161636565656133383464623264623866643564666465383639222c226e6f726d616c69736572223a2268656c6d5f76616c7565732f31227d2c22706172736572223a2268656c6d5f76616c7565732f31222c22726567697374657265645f6174223a22323032362d31312d32315431373a34333a32352e3436333934375a222c2272756e74696d65223a2276616c756573222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d76616c7565732e79616d6c222c22736861323536223a2235656330633062356236623664613130383166653732343438616333653931646663376338353832393331346637623365346237333633616139646162306237222c2273697a655f6279746573223a3531337d5d2c2273756d6d617279223a2270726f64756374696f6e2c2031342076616c756573222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d623031382d376662612d613437662d336463656132376166333364222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226239363133623336633336636366373362633664336365663838336638653332222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d623031382d373037632d613838382d363734313661656331373532222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32352e3436343736375a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xd3a206951615e7bc38a5291d54629d5e66a52f9921cd1b08955d9da22d4e9022', '\x12a16e31a09bd76a9a21bcff4d857edc748a1874a4971cfb2747774cf532623f', '\xd210db832bb1d26eead1a21988749340b4d320ad52ba4ca43a8157f2fd172d3d');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 19, '01a1ff34-b090-7dd6-ac96-a6b5b5c87c53', '2026-11-21 17:43:25.584517+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666633342d616131642d373365312d386564632d323866613937343837326230222c22636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666633342d623031382d373037632d613838382d363734313661656331373532222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226174223a22323032362d31312d32315431373a34333a32352e3538333330385a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666633342d623039302d373334312d393764372d613165393366303738323836222c22636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b727154514148527636424141695176457770656f39776d38686748334559396b59355051356e34594d4e4863225d2c22657870697265735f6174223a22323032362d31312d32385431373a34333a32352e3538333330385a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f795a5755325a6d51774f5445304f5452694f4459305a4755354d7a49305a444a6d4d44526b4d4745354f544d314e6d4a6d5a4445314d6d5933596a566d4d6a517a596d4e6b4d3245344e546b324d6d45314d5449794969776959584a3061575a6859335266615751694f6949774d5745785a6d597a4e4331694d4445344c5463774e324d74595467344f4330324e7a51784e6d466c597a45334e5449694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d597a4e4331694d446b774c54637a4e4445744f54646b4e7931684d5755354d3259774e7a67794f4459694c434a6a615751694f694a7a614745794e5459364d7a49334d444e69595459774f54677859575531596d51774d5451335a4749344d574a6b4e574d784d7a517a4f446c695a444a6d596a4d344d7a426b4e6d49354e3245334f474d785a444d3459324a6c4d7a4d3159794973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445334f6a517a4f6a49314c6a55344d7a4d774f466f694c434a726157356b496a6f696147567362563932595778315a584d694c434a755957316c496a6f696233426c636d46306233496763484a765a48566a64476c7662694232595778315a584d694c434a76634756755a575266595851694f6949794d4449324c5445784c544978564445334f6a517a4f6a49314c6a55344d7a4d774f466f694c434a305a573568626e51694f6949774d5745785a6d597a4e4331684f544e6a4c5464684d4755744f4749354f53316d596d55774d54637a5a445a6c59324d694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a6f325a4467774d474d305a4749795a6d4d785a4456694f4455794e6a4d344f4451774e445a6a4f54557a4d6a5269596a6735597a6b344d57566a4e44426d4d546c694e7a4e684e4459334d47566d5a4455325954646b496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496a4d794e7a417a596d45324d446b344d57466c4e574a6b4d4445304e3252694f4446695a44566a4d544d304d7a6735596d51795a6d497a4f444d775a445a694f5464684e7a686a4d57517a4f474e695a544d7a4e574d6966537769626d46745a534936496d39775a584a686447397949484279623252315933527062323467646d46736457567a496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666633342d623039302d373334312d393764372d613165393366303738323836222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666633342d623039302d373962342d623161312d303835613339323465313761222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431373a34333a32352e3538333330385a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d623039302d376464362d616339362d613662356235633837633533222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223465326565393162373765303032363832613034393937633532353436626430222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d623031382d373037632d613838382d363734313661656331373532222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32352e3538343531375a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x70190aa2454a28170fd21c9f2e0d6005d75621f6c4d2adcf0655432e745ab6a4', '\xd210db832bb1d26eead1a21988749340b4d320ad52ba4ca43a8157f2fd172d3d', '\x13a36e74bd768f130d303ffe6bfa5e32fdfc50028f9f6447fa2b729048262436');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 20, '01a1ff34-b0d8-7251-bcdb-4016955a8ce5', '2026-11-21 17:43:25.656385+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666633342d623031382d373037632d613838382d363734313661656331373532222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226465706c6f7965645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c226465706c6f796d656e745f6964223a2230316131666633342d623064382d373730302d613831312d363164653832306239316364222c22646573697265645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431373a34333a32352e3635343731375a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d623064382d373235312d626364622d343031363935356138636535222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223166383761666238343736663230643532623763366364646466663831616130222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d623031382d373037632d613838382d363734313661656331373532222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32352e3635363338355a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x7c5706b79ab0992f62381f0f0fbaae46ad27b5367117f8648f10386d6940626e', '\x13a36e74bd768f130d303ffe6bfa5e32fdfc50028f9f6447fa2b729048262436', '\x70acbaeb496c00aebec4e462687e7f2fde92d0ef66ca5609b1481b8b4838428f');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 21, '01a1ff34-b131-7f0c-90f7-4265f5039ad4', '2026-11-21 17:43:25.745036+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431373a34333a32352e3734343338365a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666633342d623064382d373730302d613831312d363164653832306239316364222c22646573697265645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666633342d623031382d373037632d613838382d363734313661656331373532222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a30336364353039393563653631393137623734353931616338313066383764633466666133353161636565656133383464623264623866643564666465383639222c226e6f726d616c69736572223a2268656c6d5f76616c7565732f31227d2c227365656e223a7b22646967657374223a227368613235363a30336364353039393563653631393137623734353931616338313066383764633466666133353161636565656133383464623264623866643564666465383639222c226e6f726d616c69736572223a2268656c6d5f76616c7565732f31227d7d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666633342d623133302d376136662d386131362d326665313235626532373438222c2276657269666965645f6174223a22323032362d31312d32315431373a34333a32352e3733383738375a222c2276657269666965645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d623133312d376630632d393066372d343236356635303339616434222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223730646664663532393162343062356436383661663530326562306164366538222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d623031382d373037632d613838382d363734313661656331373532222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32352e3734353033365a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x22601a1cfe8ad11b2d1f82b43cf7c92c257ae0891819dd3920f564b6abc40306', '\x70acbaeb496c00aebec4e462687e7f2fde92d0ef66ca5609b1481b8b4838428f', '\x885fac74b42c28fb32ecb92b5673c4e20a245337e38661ca18fa6ef102ea7c26');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 22, '01a1ff34-b179-74cf-bcd2-ae58a1ecfc0e', '2026-11-21 17:43:25.817337+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666633342d616131642d373365312d386564632d323866613937343837326230222c22636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666633342d623137382d373735662d383830622d653331616137613831356232222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c22636f6e74656e74223a7b22617574686f72223a224e6f72746877696e64204f7065726174696f6e73222c22636f6d70616e795f6e616d65223a224e6f72746877696e64222c226465736372697074696f6e223a224170706c69636174696f6e2d636c617373204a454120726f6c65222c2267756964223a2230663662326438612d356334312d346533372d396231642d366132663863376534643130222c226c616e67756167655f6d6f6465223a22436f6e73747261696e65644c616e6775616765222c22726f6c655f646566696e6974696f6e73223a7b224e4f52544857494e445c5c4170706c69636174696f6e204f70657261746f7273223a7b22526f6c654361706162696c6974696573223a224170706c69636174696f6e4f70657261746f72227d7d2c2272756e5f61735f7669727475616c5f6163636f756e74223a747275652c22736368656d615f76657273696f6e223a22322e302e302e30222c2273657373696f6e5f67756964223a2263326137653931342d336235382d346430362d386632632d373164306239653661333435222c2273657373696f6e5f74797065223a225265737472696374656452656d6f7465536572766572222c227472616e7363726970745f6469726563746f7279223a22433a5c5c50726f6772616d446174615c5c4a45415c5c5472616e73637269707473222c2276697369626c655f636d646c657473223a5b224765742d53657276696365222c224765742d50726f63657373222c22546573742d447363436f6e66696775726174696f6e225d2c2276697369626c655f70726f766964657273223a5b2246696c6553797374656d225d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a35636163383633383261393732366130623963346666616464636633396433303038643263346233613364663833323835393162633836363631356339616565222c226e6f726d616c69736572223a226a65615f726f6c655f6361706162696c6974792f31227d2c22706172736572223a226a65615f726f6c655f6361706162696c6974792f31222c22726567697374657265645f6174223a22323032362d31312d32315431373a34333a32352e3831363432345a222c2272756e74696d65223a2270737263222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737263222c22736861323536223a2239653062646561356234376335326337346565366233633737633965343636613532643264323762623934316534396134333731373763323864666134386537222c2273697a655f6279746573223a3237397d2c7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737363222c22736861323536223a2231666430633330353561376438313138303032623831306331643437316133303839316332623137386665393365613131633231613933336661633966616538222c2273697a655f6279746573223a3338317d5d2c2273756d6d617279223a22332076697369626c6520636d646c657473222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d623137392d373463662d626364322d616535386131656366633065222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226139623666356132396361666238633133333361386632386563366636663666222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d623137382d373735662d383830622d653331616137613831356232222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32352e3831373333375a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xb2fb3bd5b9355ea5248b78a1492b180a0ad5374a1edb74c0cdbb0fc1ff7fd06a', '\x885fac74b42c28fb32ecb92b5673c4e20a245337e38661ca18fa6ef102ea7c26', '\xc8426bd111cb169ba709461f04841c72f5d33568eddec77d0cfbc2d2d87ff8df');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 24, '01a1ff34-b1f2-76e9-b8db-ad64f17d6e6e', '2026-11-21 17:43:25.93889+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666633342d623137382d373735662d383830622d653331616137613831356232222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226465706c6f7965645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c226465706c6f796d656e745f6964223a2230316131666633342d623166322d373663302d383864332d313661383532333138323632222c22646573697265645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431373a34333a32352e3933373936365a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d623166322d373665392d623864622d616436346631376436653665222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226638353364303439633966313563363965396233653034643266616536613062222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d623137382d373735662d383830622d653331616137613831356232222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32352e3933383839305a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xf5d18d4dc1bf32eb9480ba5d0083f72c04399e503e2e0bebaefb58282d1e7b27', '\x3df9b95f69084bd9b465a9d93cc60eee0a52d6c6b0ba1df4009c883fb693efc6', '\x2438cc53e0ebe788d2228285c0e2a24fa08159761209df1026021cb9284bc811');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 25, '01a1ff34-b24d-7a11-a74d-e0aed892359c', '2026-11-21 17:43:26.029572+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431373a34333a32362e3032383833355a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666633342d623166322d373663302d383864332d313661383532333138323632222c22646573697265645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c2264726966745f737461747573223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666633342d623137382d373735662d383830622d653331616137613831356232222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a312c22646966666572656e636573223a5b7b226368616e6765223a226164646564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a22726573746172742d73657276696365222c226f62736572766564223a7b7d2c2270617468223a222f76697369626c655f636d646c6574732f726573746172742d73657276696365222c2273656e74656e6365223a22636d646c657420726573746172742d7365727669636520626563616d652076697369626c65222c2277686174223a22636d646c6574227d5d2c22646972656374696f6e73223a7b227765616b6572223a317d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35636163383633383261393732366130623963346666616464636633396433303038643263346233613364663833323835393162633836363631356339616565222c226e6f726d616c69736572223a226a65615f726f6c655f6361706162696c6974792f31227d2c226f62736572766564223a7b22736861323536223a2231326463366435653061363831633162656132643039656534313139346363306130653734656333373438623832666665383439623034636435313762316363222c2273697a655f6279746573223a3832347d2c227365656e223a7b22646967657374223a227368613235363a64653362316631303662623831393732613766626366353637663632626538373634613863356436666531656664353032626165313964613562303466356237222c226e6f726d616c69736572223a226a65615f726f6c655f6361706162696c6974792f31227d7d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316131666633342d623234642d376538662d386461622d663739393464303636353137222c2276657269666965645f6174223a22323032362d31312d32315431373a34333a32362e3032353332325a222c2276657269666965645f636964223a227368613235363a37343066633837626437373932336436376537316566633734333265353530363866363138366165393938623364383262396165303137663466346639303838222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d623234642d376131312d613734642d653061656438393233353963222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226565363535376333356630346162323863363664326139626338363430343833222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d623137382d373735662d383830622d653331616137613831356232222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32362e3032393537325a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x0c64e4f0c6190317d097744ed135d19f56a82cd6edd910ed878f0c1ede98850a', '\x2438cc53e0ebe788d2228285c0e2a24fa08159761209df1026021cb9284bc811', '\x2f44e58ce38e8d9dff5dbbd659b53f2903540232cb0159a500629cea1fae5c8d');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 27, '01a1ff34-b2cb-7841-978f-2402895d52a7', '2026-11-21 17:43:26.155132+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666633342d616131642d373365312d386564632d323866613937343837326230222c22636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666633342d623238632d373162612d396266332d616562376563666661333330222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226174223a22323032362d31312d32315431373a34333a32362e3135343436395a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666633342d623263612d373838392d623736642d396364363034663564613130222c22636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b727154514148527636424141695176457770656f39776d38686748334559396b59355051356e34594d4e4863225d2c22657870697265735f6174223a22323032362d31312d32385431373a34333a32362e3135343436395a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f795a5755325a6d51774f5445304f5452694f4459305a4755354d7a49305a444a6d4d44526b4d4745354f544d314e6d4a6d5a4445314d6d5933596a566d4d6a517a596d4e6b4d3245344e546b324d6d45314d5449794969776959584a3061575a6859335266615751694f6949774d5745785a6d597a4e4331694d6a686a4c546378596d45744f574a6d4d7931685a5749335a574e6d5a6d457a4d7a41694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d597a4e4331694d6d4e684c5463344f446b74596a63325a433035593251324d44526d4e5752684d5441694c434a6a615751694f694a7a614745794e5459364e6a42694f44526a4e7a4d344d47497a4d4451784d7a5577596a5130596a426959324a6b4d6a526d4e32466a4d325a68597a597a4e444930595451344d7a4d774f474e6859574e6a4f54457859325931595449334e694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445334f6a517a4f6a49324c6a45314e4451324f566f694c434a726157356b496a6f695a573530636d4666593239755a476c30615739755957786659574e6a5a584e7a49697769626d46745a534936496c4a6c63585670636d55675932397463477870595735304947526c646d6c6a5a534973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d5463364e444d364d6a59754d5455304e44593557694973496e526c626d467564434936496a41785954466d5a6a4d304c5745354d324d744e3245775a533034596a6b354c575a695a5441784e7a4e6b4e6d566a59794973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6d59304e6a6c684d4749794d7a5a6a4e44526a4d475a6b596d557a4d6d59784e54686b5932526d5a4751344e575a6d4e6d4d304f4751344d5455314d5463355a4441354d7a6c6b597a67355a6a4978593259314f4445696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694e6a42694f44526a4e7a4d344d47497a4d4451784d7a5577596a5130596a426959324a6b4d6a526d4e32466a4d325a68597a597a4e444930595451344d7a4d774f474e6859574e6a4f54457859325931595449334e694a394c434a755957316c496a6f69556d567864576c795a53426a6232317762476c68626e51675a47563261574e6c496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666633342d623263612d373838392d623736642d396364363034663564613130222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666633342d623263612d373431302d623462392d353137663236376665663766222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431373a34333a32362e3135343436395a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d623263622d373834312d393738662d323430323839356435326137222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223434323735626466646162663938616466633165653737313131353031613637222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d623238632d373162612d396266332d616562376563666661333330222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32362e3135353133325a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x264f7c4c553143d9f49a86ee87326891746499ac647be97c2e9f7e71bb2e850b', '\x5ec114679b7e538437dbd5d5852c69e93843c19c494f18dd18b5a4dada163e74', '\xb96b9924d00cc67ef84fdf54cb89c41c0ac74833974406a660d18b0064033124');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 28, '01a1ff34-b30e-7889-af0d-5493d8b27327', '2026-11-21 17:43:26.222377+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666633342d623238632d373162612d396266332d616562376563666661333330222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226465706c6f7965645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c226465706c6f796d656e745f6964223a2230316131666633342d623330652d373634662d383864302d623439396264313261366166222c22646573697265645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431373a34333a32362e3232313638395a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d623330652d373838392d616630642d353439336438623237333237222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223930333536393836383731653836613337343766626130343839353561306539222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d623238632d373162612d396266332d616562376563666661333330222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32362e3232323337375a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x1a80241a93afea69ee5afa339082d6868c7852e0e2827716b0ef941c13de4fe2', '\xb96b9924d00cc67ef84fdf54cb89c41c0ac74833974406a660d18b0064033124', '\x49b06b5e6e35c6ca23e12ec6e77718dcd2ffb480a3ed03ebe2e3de5f7188f394');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 29, '01a1ff34-b354-72be-9742-6810dcd55833', '2026-11-21 17:43:26.292312+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431373a34333a32362e3239313534355a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666633342d623330652d373634662d383864302d623439396264313261366166222c22646573697265645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666633342d623238632d373162612d396266332d616562376563666661333330222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a62313166323037393162613330333332646266393232343065613761326331316230643531656163643239656330663430356537393165663266343736336535222c226e6f726d616c69736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31227d2c227365656e223a7b22646967657374223a227368613235363a62313166323037393162613330333332646266393232343065613761326331316230643531656163643239656330663430356537393165663266343736336535222c226e6f726d616c69736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31227d7d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666633342d623335342d376339382d386263372d616161643664613631623633222c2276657269666965645f6174223a22323032362d31312d32315431373a34333a32362e3239303331305a222c2276657269666965645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d623335342d373262652d393734322d363831306463643535383333222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223162656234653765303434613932636438656539326531306331386137316161222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d623238632d373162612d396266332d616562376563666661333330222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32362e3239323331325a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x10ef9cdf60396a2fdd142795743d6b2c56868ba509750142ec1f626f17dfc6d1', '\x49b06b5e6e35c6ca23e12ec6e77718dcd2ffb480a3ed03ebe2e3de5f7188f394', '\x6bac70898201346acd6f98d23d639e2d307d8bc190c67e4a36c71ef089302bee');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 30, '01a1ff34-b3b6-74fd-b29b-c8323d7cb094', '2026-11-21 17:43:26.390907+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666633342d616131642d373365312d386564632d323866613937343837326230222c22636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666633342d623362362d373832382d386130662d623161663737316537633432222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c22636f6e74656e74223a7b22636861696e223a5b5d2c2263745f6c6f675f72656673223a5b5d2c2266696e6765727072696e745f736861323536223a2233343338623630633439613536613534323563353334666435626666316431653561316431323662313537363061343932663233663831633261623531326530222c22697373756572223a22434e3d7777772e6e6f72746877696e642e6578616d706c652c4f3d4e6f72746877696e64222c226e6f745f6166746572223a22323032372d31312d32315430323a33303a30385a222c226e6f745f6265666f7265223a22323032362d31312d32315430323a33303a30385a222c2273657269616c223a2232393763623933616163643235373536616633343238376361343261633534323166323435393734222c227369676e61747572655f616c676f726974686d223a225369676e6174757265416c676f726974686d2e656364736157697468534841323536222c227375626a656374223a22434e3d7777772e6e6f72746877696e642e6578616d706c652c4f3d4e6f72746877696e64222c227375626a6563745f616c745f6e616d6573223a5b22646e733a7777772e6e6f72746877696e642e6578616d706c65222c22646e733a6e6f72746877696e642e6578616d706c65225d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b22636572746966696361746573223a5b7b22657874656e6465645f6b65795f7573616765223a5b2273657276657241757468225d2c2269735f617574686f72697479223a66616c73652c226b6579223a7b226375727665223a22502d323536222c2273697a655f62697473223a3235362c2274797065223a224543227d2c226d7573745f737461706c65223a66616c73652c2273706b695f736861323536223a2263363661336661646262303961653266383931313364626431373164373261383731633164393334393931346330653162346439396135313238313663383266227d5d7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a35313837313532666134663733336438323939653663396432363161316164666664313266636166373832623964633030323930633563393761376134383231222c226e6f726d616c69736572223a22746c735f7365727665725f636572742f31227d2c22706172736572223a22746c735f7365727665725f636572742f31222c22726567697374657265645f6174223a22323032362d31312d32315431373a34333a32362e3339303335355a222c2272756e74696d65223a2278353039222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e70656d222c22736861323536223a2237373962393665656130643330336561396466373738343530333531613763323335623834626562646666303736386237356665623963313937653639653561222c2273697a655f6279746573223a3736317d5d2c2273756d6d617279223a2276616c696420756e74696c20323032372d31312d3231222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d623362362d373466642d623239622d633833323364376362303934222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226163393439616430343630303061363836333964373963366630333435306266222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d623362362d373832382d386130662d623161663737316537633432222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32362e3339303930375a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xcc921e7ab2868b8f07d4bbebe40583c2aa093016643ec56d3c41f6f88d4cb7aa', '\x6bac70898201346acd6f98d23d639e2d307d8bc190c67e4a36c71ef089302bee', '\x6a1d421328c572d7305f4bbeff24476c8c73e1631abc3c3593b5f12f7c1a35d6');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 31, '01a1ff34-b405-7e25-9858-fc3cb108c9e2', '2026-11-21 17:43:26.469537+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666633342d616131642d373365312d386564632d323866613937343837326230222c22636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666633342d623362362d373832382d386130662d623161663737316537633432222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226174223a22323032362d31312d32315431373a34333a32362e3436383932325a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666633342d623430352d376366652d616534322d326432633065656163363733222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b727154514148527636424141695176457770656f39776d38686748334559396b59355051356e34594d4e4863225d2c22657870697265735f6174223a22323032362d31312d32385431373a34333a32362e3436383932325a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f795a5755325a6d51774f5445304f5452694f4459305a4755354d7a49305a444a6d4d44526b4d4745354f544d314e6d4a6d5a4445314d6d5933596a566d4d6a517a596d4e6b4d3245344e546b324d6d45314d5449794969776959584a3061575a6859335266615751694f6949774d5745785a6d597a4e4331694d3249324c5463344d6a67744f4745775a6931694d57466d4e7a63785a54646a4e4449694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d597a4e4331694e4441314c54646a5a6d5574595755304d6930795a444a6a4d47566c59574d324e7a4d694c434a6a615751694f694a7a614745794e5459364f47526a4e54417a5a544e6a596a52684d6d4d334d7a526a4d5449785a6a6468596d49794f546b304e7a67794e6d49304e6a526d4e5445314e6d466c597a4d325a47517a596a4d774d6a426a4e54426b4d44593159694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445334f6a517a4f6a49324c6a51324f446b794d6c6f694c434a726157356b496a6f696447787a58334e6c636e5a6c636c396a5a584a3049697769626d46745a534936496e64336479357562334a3061486470626d51755a586868625842735a534973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d5463364e444d364d6a59754e4459344f54497957694973496e526c626d467564434936496a41785954466d5a6a4d304c5745354d324d744e3245775a533034596a6b354c575a695a5441784e7a4e6b4e6d566a59794973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6d51795a47457a597a45794e444178596a6c695a4441314d57517a4d574d335a54686a4d324e6a596a59354f44646d4e4749314d5745305a6a49344d54457a4e4442695a47517a4d546c6a597a59344d6a6b30596d45696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694f47526a4e54417a5a544e6a596a52684d6d4d334d7a526a4d5449785a6a6468596d49794f546b304e7a67794e6d49304e6a526d4e5445314e6d466c597a4d325a47517a596a4d774d6a426a4e54426b4d44593159694a394c434a755957316c496a6f69643364334c6d3576636e526f64326c755a43356c654746746347786c496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666633342d623430352d376366652d616534322d326432633065656163363733222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666633342d623430352d376365642d396134392d383437333231636232313137222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431373a34333a32362e3436383932325a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d623430352d376532352d393835382d666333636231303863396532222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226436633863346433383435613264313932303862363435333935373037633539222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d623362362d373832382d386130662d623161663737316537633432222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32362e3436393533375a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x5f8299e362c8f1671786f0bb7087fe7c9a0e700f77289ec1343fd67be6b9cb97', '\x6a1d421328c572d7305f4bbeff24476c8c73e1631abc3c3593b5f12f7c1a35d6', '\x4dec38bdc3fc9041443a0d52d790e7ed7b9b80fb3b28e8193dc3aebf27026042');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 26, '01a1ff34-b28c-796f-a0bc-f2771e81ab2e', '2026-11-21 17:43:26.092612+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666633342d616131642d373365312d386564632d323866613937343837326230222c22636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666633342d623238632d373162612d396266332d616562376563666661333330222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c22636f6e74656e74223a7b22406f646174612e74797065223a22236d6963726f736f66742e67726170682e636f6e646974696f6e616c416363657373506f6c696379222c22636f6e646974696f6e73223a7b226170706c69636174696f6e73223a7b226578636c7564654170706c69636174696f6e73223a5b5d2c22696e636c7564654170706c69636174696f6e73223a5b22416c6c225d7d2c22636c69656e744170705479706573223a5b22616c6c225d2c227573657273223a7b226578636c7564655573657273223a5b5d2c22696e636c75646547726f757073223a5b2232623965366331342d386630372d346433612d623563312d393065376134643266383631225d2c22696e636c7564655573657273223a5b5d7d7d2c22646973706c61794e616d65223a225265717569726520636f6d706c69616e7420646576696365222c226772616e74436f6e74726f6c73223a7b226275696c74496e436f6e74726f6c73223a5b22636f6d706c69616e74446576696365225d2c226f70657261746f72223a224f52227d2c2273657373696f6e436f6e74726f6c73223a6e756c6c2c227374617465223a22656e61626c6564227d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a62313166323037393162613330333332646266393232343065613761326331316230643531656163643239656330663430356537393165663266343736336535222c226e6f726d616c69736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31227d2c22706172736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31222c22726567697374657265645f6174223a22323032362d31312d32315431373a34333a32362e3039323038355a222c2272756e74696d65223a226a736f6e222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22726571756972652d636f6d706c69616e742d6465766963652e6a736f6e222c22736861323536223a2265643639353232616466376335353435336662313466343630386335353036363038326233393562393466653135333962343531376166666139343164386237222c2273697a655f6279746573223a3531337d5d2c2273756d6d617279223a22656e61626c65643a20636f6d706c69616e74446576696365222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d623238632d373936662d613062632d663237373165383161623265222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226630663266633061313431613566366631366639346563303439383339316663222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d623238632d373162612d396266332d616562376563666661333330222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32362e3039323631325a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x8d739865224ee1e7deee8598495e735ef8324d0199481d20f9dcfe3404924c4f', '\x2f44e58ce38e8d9dff5dbbd659b53f2903540232cb0159a500629cea1fae5c8d', '\x5ec114679b7e538437dbd5d5852c69e93843c19c494f18dd18b5a4dada163e74');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 32, '01a1ff34-b443-7c88-8766-a966177d2138', '2026-11-21 17:43:26.531238+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666633342d623362362d373832382d386130662d623161663737316537633432222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226465706c6f7965645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c226465706c6f796d656e745f6964223a2230316131666633342d623434332d376637632d396635382d383736343130386437643533222c22646573697265645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431373a34333a32362e3533303430395a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d623434332d376338382d383736362d613936363137376432313338222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223165326233663265643362623265363837383135313162623632636664616365222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d623362362d373832382d386130662d623161663737316537633432222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32362e3533313233385a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xee072f69986a5b4d03a181fcb72c4360827925978a886485d04f36e23a448332', '\x4dec38bdc3fc9041443a0d52d790e7ed7b9b80fb3b28e8193dc3aebf27026042', '\x0ef1a5543f347d7be3e08429ea6c25a863c906d7a14e6cebd6a9924b6a27e494');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 33, '01a1ff34-b486-7a96-b3e8-6c26fdc2cfdb', '2026-11-21 17:43:26.598259+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431373a34333a32362e3539373834325a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666633342d623434332d376637632d396635382d383736343130386437643533222c22646573697265645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666633342d623362362d373832382d386130662d623161663737316537633432222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35313837313532666134663733336438323939653663396432363161316164666664313266636166373832623964633030323930633563393761376134383231222c226e6f726d616c69736572223a22746c735f7365727665725f636572742f31227d2c227365656e223a7b22646967657374223a227368613235363a35313837313532666134663733336438323939653663396432363161316164666664313266636166373832623964633030323930633563393761376134383231222c226e6f726d616c69736572223a22746c735f7365727665725f636572742f31227d7d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666633342d623438362d376332622d383735322d313365383464363461666565222c2276657269666965645f6174223a22323032362d31312d32315431373a34333a32362e3539353334365a222c2276657269666965645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d623438362d376139362d623365382d366332366664633263666462222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223331393965373436313764353530623464353362353734623566623439383262222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d623362362d373832382d386130662d623161663737316537633432222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32362e3539383235395a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x78628aa6d7001f820297295b34f8f35826f7d09b037772f264171a863ed41b04', '\x0ef1a5543f347d7be3e08429ea6c25a863c906d7a14e6cebd6a9924b6a27e494', '\x4903c4046e68f98e6daa7ed5aaa7a03900d72021bfaadc1e1d9478ce48667c13');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 34, '01a1ff34-b4e6-7056-809b-b36d3d2f1f6c', '2026-11-21 17:43:26.694581+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666633342d616131642d373365312d386564632d323866613937343837326230222c22636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666633342d623465362d376364332d396233342d663031346431366538336335222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c22636f6e74656e74223a7b22616e6e6f746174696f6e73223a7b226f72672e6f70656e636f6e7461696e6572732e696d6167652e7265662e6e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226f72672e6f70656e636f6e7461696e6572732e696d6167652e76657273696f6e223a22312e342e32227d2c2261726368697465637475726573223a5b226c696e75782f616d643634222c226c696e75782f61726d3634225d2c22646967657374223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c22696d6167655f7265666572656e6365223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226d616e696665737473223a5b7b22646967657374223a227368613235363a31643466376130633365366239643266356138633165346237643061336636633965326235643866316134633765306233643666396132633565386231643466222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a22616d643634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c7b22646967657374223a227368613235363a37653061336336663962326435653861316334663762306433653661396332663562386431653461376330663362366439653261356338663162346437653061222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d5d2c226d656469615f74797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e696e6465782e76312b6a736f6e222c2273626f6d5f636964223a6e756c6c2c2273697a655f6279746573223a3737337d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a33323662313661656666633233626462313065373935643062373762336434393231396330316236333036363432653039396339316232326161346234366631222c226e6f726d616c69736572223a226f63695f696d6167652f31227d2c22706172736572223a226f63695f696d6167652f31222c22726567697374657265645f6174223a22323032362d31312d32315431373a34333a32362e3639343037375a222c2272756e74696d65223a226f6369222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d696d6167652e696e6465782e6a736f6e222c22736861323536223a2231393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2273697a655f6279746573223a3737337d5d2c2273756d6d617279223a226c696e75782f616d6436342c206c696e75782f61726d3634222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d623465362d373035362d383039622d623336643364326631663663222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226662613463346161613731326638333532383537306461356435353538623333222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d623465362d376364332d396233342d663031346431366538336335222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32362e3639343538315a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x1978c865472f7166915309a75511d0b56db27143be0149c051779be76a21ab4d', '\x4903c4046e68f98e6daa7ed5aaa7a03900d72021bfaadc1e1d9478ce48667c13', '\xb47bce2ade67b0a55153f90aac6f2cbdb3a2fc26edcb9c6fd8a9abbb26258bca');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 35, '01a1ff34-b55e-7452-9585-8721ca619040', '2026-11-21 17:43:26.814433+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666633342d616131642d373365312d386564632d323866613937343837326230222c22636964223a227368613235363a32656536666430393134393462383634646539333234643266303464306139393335366266643135326637623566323433626364336138353936326135313232222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666633342d623465362d376364332d396233342d663031346431366538336335222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226174223a22323032362d31312d32315431373a34333a32362e3831333735335a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666633342d623535652d376163392d623930362d646361336365383966636262222c22636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b727154514148527636424141695176457770656f39776d38686748334559396b59355051356e34594d4e4863225d2c22657870697265735f6174223a22323032362d31312d32385431373a34333a32362e3831333735335a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f795a5755325a6d51774f5445304f5452694f4459305a4755354d7a49305a444a6d4d44526b4d4745354f544d314e6d4a6d5a4445314d6d5933596a566d4d6a517a596d4e6b4d3245344e546b324d6d45314d5449794969776959584a3061575a6859335266615751694f6949774d5745785a6d597a4e4331694e4755324c54646a5a444d744f57497a4e43316d4d4445305a4445325a54677a597a55694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d597a4e4331694e54566c4c546468597a6b74596a6b774e69316b5932457a593255344f575a6a596d49694c434a6a615751694f694a7a614745794e5459364d546b784d474a6c4e47526b4e6a6b7a4d6a413159544e6b4d4445304e5464684e54646d4d3251355a4745334e546b324d4467794d6a4d7a4e444d79597a6868596a5a684d3255314e32497a4e54597a4e6d45344f534973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445334f6a517a4f6a49324c6a67784d7a63314d316f694c434a726157356b496a6f6962324e7058326c745957646c49697769626d46745a534936496e4a6c5a326c7a64484a354c6d3576636e526f64326c755a43356c654746746347786c4c3239775a584a6864476c76626e4d766233426c636d4630623349364d5334304c6a49694c434a76634756755a575266595851694f6949794d4449324c5445784c544978564445334f6a517a4f6a49324c6a67784d7a63314d316f694c434a305a573568626e51694f6949774d5745785a6d597a4e4331684f544e6a4c5464684d4755744f4749354f53316d596d55774d54637a5a445a6c59324d694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a70694e6d49345a4455324f574a6b5a6a59344e6d49324e546c6a4f574a6b597a63794d7a6c6c5a4451794f4467784d44566c596a4e6b4e7a6c6b596a4d344e54426a4d575a6b4d444e694d4749774d3251324f57566b496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496a45354d5442695a54526b5a4459354d7a49774e57457a5a4441784e445533595455335a6a4e6b4f5752684e7a55354e6a41344d6a497a4d7a517a4d6d4d345957493259544e6c4e5464694d7a55324d7a5a684f446b6966537769626d46745a534936496e4a6c5a326c7a64484a354c6d3576636e526f64326c755a43356c654746746347786c4c3239775a584a6864476c76626e4d766233426c636d4630623349364d5334304c6a496966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666633342d623535652d376163392d623930362d646361336365383966636262222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666633342d623535652d373939352d393538342d376337623934306134333162222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431373a34333a32362e3831333735335a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d623535652d373435322d393538352d383732316361363139303430222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226361663033336233343965386232336639333237656533623339376166633438222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d623465362d376364332d396233342d663031346431366538336335222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32362e3831343433335a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x5b86cc06ea1488df13af1282bded11e4d42a2292dcff2c4e60c67ac8e5f15a83', '\xb47bce2ade67b0a55153f90aac6f2cbdb3a2fc26edcb9c6fd8a9abbb26258bca', '\x61974ea2cd75078a6820b6f469a0bbf7e85f673c9d701c0d777b02c8845d2a07');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 36, '01a1ff34-b5b1-7030-898a-8594fb0c6af8', '2026-11-21 17:43:26.897032+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666633342d623465362d376364332d396233342d663031346431366538336335222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226465706c6f7965645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226465706c6f796d656e745f6964223a2230316131666633342d623562302d376362392d613864322d356361343038666133663864222c22646573697265645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431373a34333a32362e3839363334335a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d623562312d373033302d383938612d383539346662306336616638222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223930316465643736343961323532616234663265616537396432383632646662222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d623465362d376364332d396233342d663031346431366538336335222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32362e3839373033325a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x8868369432bdb2eb9132a3a092f24a42e1902264090a427b0cc2e9c84c36a4c0', '\x61974ea2cd75078a6820b6f469a0bbf7e85f673c9d701c0d777b02c8845d2a07', '\x714005f6d69295551b4f6896652f8559ce58ac8e8a2f7a2c156cb2fbfdad318b');
INSERT INTO ledger.entries VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 37, '01a1ff34-b618-7d5d-bf4a-b1cd36a47e20', '2026-11-21 17:43:27.000718+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431373a34333a32372e3030303133315a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666633342d623562302d376362392d613864322d356361343038666133663864222c22646573697265645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2264726966745f737461747573223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666633342d623465362d376364332d396233342d663031346431366538336335222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a322c22646966666572656e636573223a5b7b22617070726f766564223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226368616e6765223a226368616e676564222c226964656e74697479223a22222c226f62736572766564223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2270617468223a222f646967657374222c2273656e74656e6365223a22646967657374206368616e6765642066726f6d20e2809c7368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839e2809d20746f20e2809c7368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666e2809d222c2277686174223a22646967657374227d2c7b22617070726f766564223a7b22646967657374223a227368613235363a37653061336336663962326435653861316334663762306433653661396332663562386431653461376330663362366439653261356338663162346437653061222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c226368616e6765223a226368616e676564222c226964656e74697479223a226c696e75782f61726d3634222c226f62736572766564223a7b22646967657374223a227368613235363a63346637623064336536613963326635623864316534613763306633623664396532613563386631623464376530613363366639623264356538613163346637222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c2270617468223a222f6d616e6966657374732f6c696e75787e3161726d3634222c2273656e74656e6365223a22706c6174666f726d206c696e75782f61726d3634206368616e6765642066726f6d207368613235363a376530613363366639623264e280a620746f207368613235363a633466376230643365366139e280a6222c2277686174223a22706c6174666f726d227d5d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a33323662313661656666633233626462313065373935643062373762336434393231396330316236333036363432653039396339316232326161346234366631222c226e6f726d616c69736572223a226f63695f696d6167652f31227d2c226f62736572766564223a7b22736861323536223a2264306434656138623839653433376137623030373239303239306161653635313738636163313237396136346333663566303465383963616264663732306533222c2273697a655f6279746573223a313034347d2c227365656e223a7b22646967657374223a227368613235363a61303863653739383230363666633935343834613663663237636166333634313835333130336261643235333661643633646535666431316131613033613630222c226e6f726d616c69736572223a226f63695f696d6167652f31227d7d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316131666633342d623631382d376263302d613263632d626165643338393963323930222c2276657269666965645f6174223a22323032362d31312d32315431373a34333a32362e3939353137335a222c2276657269666965645f636964223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666633342d623631382d376435642d626634612d623163643336613437653230222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226163303661393664643264376138393562306661626431313434356333336332222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666633342d623465362d376364332d396233342d663031346431366538336335222c2274656e616e74223a2230316131666633342d613933632d376130652d386239392d666265303137336436656363222c2274696d65223a22323032362d31312d32315431373a34333a32372e3030303731385a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x042dce2a05d49d2b37b8a55a8f2d869a3868e719486b80be61cc5a4a43c811e6', '\x714005f6d69295551b4f6896652f8559ce58ac8e8a2f7a2c156cb2fbfdad318b', '\x5efc0843de8b41261b3fec2d30c5c4268b4eabfde731e0da21185b52d65ce275');


--
-- Data for Name: heads; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.heads VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 38, '\x5efc0843de8b41261b3fec2d30c5c4268b4eabfde731e0da21185b52d65ce275');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '8f07a506a401e404-5591564d0b7e8a71', '\x2772feec12aba358ab5f26a744544b75578e24c3f7e47af9ab799c99b91cfa14', 1, '2026-11-21 17:43:23.927144+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 'cb1a19200df9516d-e389967f2a4da65f', '\x03a2e860c8068f94844c5dfdeb05b20620814330cdab25edd8b22191b17b7e22', 2, '2026-11-21 17:43:24.016951+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '6d7b584cb267b4b3-8a612e0e9948433', '\x233d1ef31ded3ef31a3fed1a878e88f8121e094aa5179cabd2e55e374d634da2', 3, '2026-11-21 17:43:24.096297+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '8e9ee483ff4f64ca-af47e6a7a1e4ef30', '\xd5d689879b112d5d536668a837670e50e6a994c52ac6e9f46b0ffa688b249460', 4, '2026-11-21 17:43:24.166896+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '857918d1ef38d664-8cfb127ef3005b0d', '\x660c0cb97f68e8afd876de31c532594280577c2f034de088134bb3880e36b185', 5, '2026-11-21 17:43:24.270881+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '98824bc1316b8fcc-231df1712f59a43b', '\x940907e6d7cbbb13783616eb568bbc100c4b4cd4f06eb4a366863a886a2e3f8e', 6, '2026-11-21 17:43:24.336849+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 'd43e98d5401216a5-dae566db26efcc0d', '\xd42f86b0561597b670cd13f743dc140fed29448d423441bd58f207722e0f509d', 7, '2026-11-21 17:43:24.404696+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '8fa4991433eddf1b-103e197ef5e547cb', '\xc1d3f94cbeb138751dacb94dab4b3f711991b9bafa3e5ef78f7a86f8e8a41b97', 8, '2026-11-21 17:43:24.475158+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '9dc386eccdf32426-6fec35c4014a6827', '\xf94fdb4de44947705fcbeed4981e733b58a9487317cc33c24e3825794284829b', 9, '2026-11-21 17:43:24.606364+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '1d10114cb71227f6-89e0f4ffa17698a2', '\xe60e1d511b2dc3e52cfc04a57484b31386ec86f394542f1f2ae8e52af4d25962', 10, '2026-11-21 17:43:24.705682+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 'fee77496f049b4a3-68ac6582c7abeb9d', '\x2693f26e4645ede695466416ffc2517942942247cec82d7a3f17581f8f9d9d19', 11, '2026-11-21 17:43:24.812962+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 'f063ebad64a7df2b-3eba98605ceeb7e1', '\x8eb6c599f15c2e23e8b2532f1467daa123b6c6b11f99e1475f968b659158095e', 12, '2026-11-21 17:43:24.913438+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '321ff1f8f52a4d6-54e34cfee01d568e', '\x25b118a1e0488483ab8a481b74e06f9fd1067b815ab633f1554833ead420a142', 13, '2026-11-21 17:43:25.003835+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 'ca9314fca2679bf9-228850004707b5b2', '\xd130b0b840e0f09acf1cb93d47b3576d57025166a4c39e5e893272f1016eeb6c', 14, '2026-11-21 17:43:25.118694+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '3332656467f87531-73bb077206d2cc07', '\xf3431988a0899538e401d4ad50b39d0b6f28bd3a5f9c5e28d7140a93631b5c9f', 15, '2026-11-21 17:43:25.204652+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 'da72f3260d94ac3f-20d74a0acc6307f2', '\x6f9a70cc8683776682ae6b52e258f7e31b80ed65c8c4cb20c93cace171a1a1d9', 16, '2026-11-21 17:43:25.289292+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '5148e05f20dcaeac-9057e6348ff1bf92', '\xed88c5b8277354d3f6fca54ab25918c84abab61badd3ec2d11c12122c68de296', 17, '2026-11-21 17:43:25.37129+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '1b6246cf0ae6a302-df3f5614fe8c1cc8', '\x914cf7bf49c85798af061c4fcad3ca2e01340de89d2ec228e61614730aeae639', 18, '2026-11-21 17:43:25.463299+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 'e26829ea2e2f3d6e-bcc78d4f70820043', '\x7a0cd3260e250b70d7feb3171025d63897e76e49f78b525b37289fc704c6db94', 19, '2026-11-21 17:43:25.576707+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 'bfc392553dde3ff8-550c1d2891ebc542', '\x84202c55ff01f817ea75d5997e60a8dea6fa022df32e3f5375eff01f68673e2a', 20, '2026-11-21 17:43:25.651592+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 'fd6c0aa1379ba2db-98abc9bc699c84ad', '\x88fcc5b22288b9ea25162c66f069a608bc7cf396b587a768c4a5b68febd1a835', 21, '2026-11-21 17:43:25.743799+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 'c7d82d2aff9fc8c4-b836358176c17a8d', '\x85994875cc55b4515d6d765aa61308a59f71dd05b4f3fce4243191da2008e20d', 22, '2026-11-21 17:43:25.815609+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '5bfb37e9347294e0-11a4b47dc7598580', '\x84451757e2f947905145201be0c2bba5e03afe79f4455062ecd02ec829a3ec6d', 23, '2026-11-21 17:43:25.873993+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '8694d0d2d70676ab-de6de872d2fcc409', '\x65ddfa021baa5eaea3357ddeacd70adec4a6018dead1fdb3572f620ed7b48cc8', 24, '2026-11-21 17:43:25.936719+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '5c3082f5f2ff19bd-47cc5163505ed385', '\x66407c445614e820f39188d13a8348a76971176a0098ccc65c7e74c1fa175636', 25, '2026-11-21 17:43:26.028229+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '39d10acf3deb17a-41cc743282067ce', '\x5d205b83db9d16f12418b7fb1dbcdb7421eaf3c17c51996a7809af6ef6cd7004', 26, '2026-11-21 17:43:26.091546+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '42ff46f7c3e47eab-8e2976a0869c20bc', '\xd446de6d06b4d95cd5bed70dd0aaa0fb62ba05f31e1506817368f73dc3193758', 27, '2026-11-21 17:43:26.153098+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '683d5c2e9b35cd28-5566a70e099506f4', '\x742b6366842abf41f8f2dbc6825755df7234f8c7b56dc7c442897255dd1a1cfb', 28, '2026-11-21 17:43:26.220476+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '560886fcafddda07-c066dc649d00b22f', '\x741a3e5a581b1392b4bfc438d39de3572272337e42cc8baa964004a1f1f4c802', 29, '2026-11-21 17:43:26.291278+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 'e60c34d58a228545-ca2e19e3e491811e', '\xc1f34c4f0e2582f27e5b9fb12a80f0b1506a32ad8d86ca0531cb828b1b2b4d67', 30, '2026-11-21 17:43:26.389852+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '429f6b5312431fd7-4d43f79d711523a7', '\x632d26048db5c893604bd2c2f8e352bbbbdfa52863329206166a496c1c73a4cd', 31, '2026-11-21 17:43:26.467509+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '3497b4fed6cd100-75bc75dcbacef5de', '\xa495020a87def9293fbc1fb9bc5a4f3cb75393fe27a0d3a603f6dea0196e613f', 32, '2026-11-21 17:43:26.529212+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 'e6de99238b493571-50cf672489bf5dbd', '\xb40f1a90399e29e01bef37faca584753d5e2fcb5827fa26aa2616aed714025c1', 33, '2026-11-21 17:43:26.597554+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 'ebc82a711cd96945-a86f7a4d50816b4a', '\xe6de40613a3622a7519ed3d954e827136a9764af27a53eefff481aee7a3d5e65', 34, '2026-11-21 17:43:26.693621+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', '3ace3c7fe9cb5426-51fabcd05ab8404', '\xe3bcfac1443dc45e086eb11ce3024556c700db0a8d65e0196f8ab78a60235413', 35, '2026-11-21 17:43:26.812524+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 'da92a584d8e5633c-d5b01abfb983bc74', '\x28748e8821921f00e75a413137a4f1451b5ab593888dff3107ed019e92c1a903', 36, '2026-11-21 17:43:26.894919+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 'df57fd5d9e894dd4-6f287d380cab1cb5', '\x4c45ea1b86d2a9f0043dd577db1272a570e7da90ffe4340c8a6c2cb743417c76', 37, '2026-11-21 17:43:26.99974+00');


--
-- Data for Name: log_keys; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.log_keys VALUES ('\x66f8ce1675c44c8f7b6e633405a1e72ae9e9c84be40fb61584b57bcb9d8e989f', '2026-11-21 17:43:24.482927+00', NULL);


--
-- Data for Name: tiles; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.tiles VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 0, 0, '\x4b3b19c5bf994c3e51a5fde0768706f5e60f83343e5a2c4a2f96dccb548f8afbe28c6f7c1d7fcb612be1fb0c557d98fbb14a68788439087788e26614cb2ce964550def48ea9d742f5f48a30d7f894c0d4d4cda2969e6e9774e4bb88b91a80824f0017b9324c85ac51a444c6c4b9db644c8863f47e6268f5fa2587b63447133fffdffe54dfeb95018215c7c6e2495423666631561dedab81b2a5c2d36e3f7d8a9bec6faa0c5d01fe9c4916562ae378ad418e287fbbfcb769afcac10f66e5860e2dfc95f90542428cc53a7693e87a918de742c9ea0563543fe52bafac1b818711e7fbe4232604856a686426d2f131e458bdcd679341a1d7d3e07ce40bc1b32fae6bead2b211cebb825946df580d00f67d8a99ffc21e5318e73a77279c9792ac52dca28c9a7cad0ccf74153124880aa5401b5ae1ac9456bd60a48bb0af24ab6a193189bacdb07c79a2e2e413cdfdcd6038b9fd2dac5432612d89a531c3edba6215bb80b8317b8244bbc43d8d2f8222019bf5ba5ad478bd78936b1d642ee0409159684e830323de41833233a0fb8d59225ebed9013adf24ddf2e3cb35d4385718cf9df4c1aec2e7664f26bc9b4c898cb737a9522242e59b92224ecd955c1a06a0c4424ccb762c6f218fc901536fcb0a32f08d6dd9e1265ee76aac4864a1c655557372f20453463671ca7eb4550d63c651b2e47f573daf6b48c4e57f9af37e56e1f9b3a5ced0dea4fa6986b04efa0ebd76d988c8594b0cdc7423b439298811d598f8beb5ffe627ebc4f90b1fc6018b943edcc3eaa47de5df49bcbc0938bef78dcaa82d3a206951615e7bc38a5291d54629d5e66a52f9921cd1b08955d9da22d4e902270190aa2454a28170fd21c9f2e0d6005d75621f6c4d2adcf0655432e745ab6a47c5706b79ab0992f62381f0f0fbaae46ad27b5367117f8648f10386d6940626e22601a1cfe8ad11b2d1f82b43cf7c92c257ae0891819dd3920f564b6abc40306b2fb3bd5b9355ea5248b78a1492b180a0ad5374a1edb74c0cdbb0fc1ff7fd06a338c8032515d60c22a9417f32d5a1befeb33c714ad686cb5793754b85f367757f5d18d4dc1bf32eb9480ba5d0083f72c04399e503e2e0bebaefb58282d1e7b270c64e4f0c6190317d097744ed135d19f56a82cd6edd910ed878f0c1ede98850a8d739865224ee1e7deee8598495e735ef8324d0199481d20f9dcfe3404924c4f264f7c4c553143d9f49a86ee87326891746499ac647be97c2e9f7e71bb2e850b1a80241a93afea69ee5afa339082d6868c7852e0e2827716b0ef941c13de4fe210ef9cdf60396a2fdd142795743d6b2c56868ba509750142ec1f626f17dfc6d1cc921e7ab2868b8f07d4bbebe40583c2aa093016643ec56d3c41f6f88d4cb7aa5f8299e362c8f1671786f0bb7087fe7c9a0e700f77289ec1343fd67be6b9cb97ee072f69986a5b4d03a181fcb72c4360827925978a886485d04f36e23a44833278628aa6d7001f820297295b34f8f35826f7d09b037772f264171a863ed41b041978c865472f7166915309a75511d0b56db27143be0149c051779be76a21ab4d5b86cc06ea1488df13af1282bded11e4d42a2292dcff2c4e60c67ac8e5f15a838868369432bdb2eb9132a3a092f24a42e1902264090a427b0cc2e9c84c36a4c0042dce2a05d49d2b37b8a55a8f2d869a3868e719486b80be61cc5a4a43c811e6');


--
-- Data for Name: trees; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.trees VALUES ('01a1ff34-a93c-7a0e-8b99-fbe0173d6ecc', 'chronicle', 38);


--
-- Data for Name: migration; Type: TABLE DATA; Schema: schema; Owner: muniment_owner
--

INSERT INTO schema.migration VALUES (1, 'create_schema_helpers', '\x650a31ff55be514555582c45938091b12866ff1f26a2c633530711f41fa2b41c', '2026-11-21 17:43:22.440905+00');
INSERT INTO schema.migration VALUES (2, 'create_access', '\x66ed6f6fdb57a88e363048604d9ef885c82c3c1fc10f55c2a24d2fc8d85d4996', '2026-11-21 17:43:22.459837+00');
INSERT INTO schema.migration VALUES (3, 'create_ledger', '\x403af251ac414fdb0178f3684fd32d665542e70bde41233e45e356f718eb88dd', '2026-11-21 17:43:22.519882+00');
INSERT INTO schema.migration VALUES (4, 'create_chronicle', '\x57fe6285594126a549e8864b4cb1639c1c36b6c8710f083449144540a44cb7cf', '2026-11-21 17:43:22.571904+00');
INSERT INTO schema.migration VALUES (5, 'create_custody_artifacts', '\xa6ead121d273444dd93fab7950b5ed98c15544a56862dc676076f097a0f44652', '2026-11-21 17:43:22.583873+00');
INSERT INTO schema.migration VALUES (6, 'create_custody_ceremonies', '\x2f9a8ef4f0050b68576e3c974e61c048eed0f9ad369bec2dac1adf6391e00833', '2026-11-21 17:43:22.651952+00');
INSERT INTO schema.migration VALUES (7, 'create_custody_deployments', '\x6a628232527045bfd3454646d50f58981ef86a9ebf154e517d78ada0454d1c4d', '2026-11-21 17:43:22.872437+00');
INSERT INTO schema.migration VALUES (8, 'create_deployment_counts', '\xb26f0521b09a8f2fd54b6ce998dca5ab8eb23f8ca4f55b194ebe6ed1695d98d6', '2026-11-21 17:43:23.03745+00');
INSERT INTO schema.migration VALUES (9, 'prove_erasure_and_guard_heads', '\xe15013b5f3cdaeab946cdb8dc83103f48ff9f47d86871876f75f6477eee14c87', '2026-11-21 17:43:23.041548+00');
INSERT INTO schema.migration VALUES (10, 'let_sessions_end_with_their_token', '\x22d951d9c53f257ecfe6b8ff40944127cbe04819a9970b32f6cf2f983cb1a641', '2026-11-21 17:43:23.04423+00');
INSERT INTO schema.migration VALUES (11, 'note_what_was_desired', '\x837568a13911ffa572fd3d14be789acdae729e3850180ca01accf76e5b79448c', '2026-11-21 17:43:23.046815+00');
INSERT INTO schema.migration VALUES (12, 'call_off_scheduled_accords', '\xc45536cf4dc9489e29ebaec6d369da1424854f6d076091daebb03ae8ae6831ea', '2026-11-21 17:43:23.048594+00');
INSERT INTO schema.migration VALUES (13, 'create_trees_and_checkpoints', '\xab58f4533e5ac72147336382db4c35976201e12191670fbc3548f9c86236d2d3', '2026-11-21 17:43:23.04938+00');
INSERT INTO schema.migration VALUES (14, 'create_jobs', '\x970f4d3ec15d93cccce130d4c702ab308cdf213a86cfaeae85722451b27fc197', '2026-11-21 17:43:23.116269+00');
INSERT INTO schema.migration VALUES (15, 'create_feed_and_sources', '\xacbcd5be0e32e693e3ca8a2cc61770acb32ca666c54f9d2409cb1954f96c53d2', '2026-11-21 17:43:23.163886+00');
INSERT INTO schema.migration VALUES (16, 'give_administrators_later_rights', '\x4b901799f1037fbe6dced890343d766ee4fe48d8eba9c3499cc804f6a400d2a4', '2026-11-21 17:43:23.239921+00');
INSERT INTO schema.migration VALUES (17, 'retain_and_retire', '\x373f79be9719a978808875583a20469b545d24f3f2b18d6d515440bff58651af', '2026-11-21 17:43:23.24381+00');
INSERT INTO schema.migration VALUES (18, 'know_ledgers_in_one_place', '\x15303d2820d6222daafa0b8ff8dac351ad3fa62994ca9003548a37796efaf24a', '2026-11-21 17:43:23.275863+00');
INSERT INTO schema.migration VALUES (19, 'keep_bytes_and_normal_forms', '\x522fc538c57c9043141351adc8319e832cf47cf680beed939cfc0217ef91045b', '2026-11-21 17:43:23.279815+00');


--
-- Data for Name: partitioned; Type: TABLE DATA; Schema: schema; Owner: muniment_owner
--

INSERT INTO schema.partitioned VALUES ('custody.custody_transitions', 'quarter');
INSERT INTO schema.partitioned VALUES ('custody.verification_results', 'month');


--
-- Data for Name: retired_partitions; Type: TABLE DATA; Schema: schema; Owner: muniment_owner
--

INSERT INTO schema.retired_partitions VALUES ('custody.custody_transitions', '2026-04-01 00:00:00+00', '2026-07-01 00:00:00+00', 'custody_transitions_2026_q2', 0, '2026-11-21 17:43:23.523017+00', NULL);
INSERT INTO schema.retired_partitions VALUES ('custody.custody_transitions', '2026-07-01 00:00:00+00', '2026-10-01 00:00:00+00', 'custody_transitions_2026_q3', 0, '2026-11-21 17:43:23.546353+00', NULL);
INSERT INTO schema.retired_partitions VALUES ('custody.verification_results', '2026-09-01 00:00:00+00', '2026-10-01 00:00:00+00', 'verification_results_2026_09', 0, '2026-11-21 17:43:23.558209+00', NULL);


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
-- Name: retention_exports retention_exports_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.retention_exports
    ADD CONSTRAINT retention_exports_pkey PRIMARY KEY (tenant_id, export_id);


--
-- Name: tenant_keys tenant_keys_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.tenant_keys
    ADD CONSTRAINT tenant_keys_pkey PRIMARY KEY (tenant_id);


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
-- Name: parked_events_waiting; Type: INDEX; Schema: chronicle; Owner: muniment_owner
--

CREATE INDEX parked_events_waiting ON chronicle.parked_events USING btree (tenant_id, source_name, parked_id) WHERE (replayed_at IS NULL);


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
-- Name: one_open_ceremony_an_artifact; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE UNIQUE INDEX one_open_ceremony_an_artifact ON custody.ceremonies USING btree (tenant_id, governed_artifact_id) WHERE (state = 'open'::text);


--
-- Name: retention_exports_by_period; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX retention_exports_by_period ON custody.retention_exports USING btree (tenant_id, parent, starts_at);


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
-- Name: normal_forms normal_form_belongs_to_version; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.normal_forms
    ADD CONSTRAINT normal_form_belongs_to_version FOREIGN KEY (tenant_id, governed_artifact_id, version) REFERENCES custody.artifact_versions(tenant_id, governed_artifact_id, version) ON DELETE RESTRICT;


--
-- Name: ceremony_signatures signature_belongs_to_ceremony; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.ceremony_signatures
    ADD CONSTRAINT signature_belongs_to_ceremony FOREIGN KEY (tenant_id, ceremony_id) REFERENCES custody.ceremonies(tenant_id, ceremony_id) ON DELETE RESTRICT;


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
-- Name: artifact_versions version_belongs_to_artifact; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.artifact_versions
    ADD CONSTRAINT version_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id) REFERENCES custody.governed_artifacts(tenant_id, governed_artifact_id) ON DELETE RESTRICT;


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
-- Name: retention_exports; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.retention_exports ENABLE ROW LEVEL SECURITY;

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
-- Name: retention_exports tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.retention_exports USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: tenant_keys tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.tenant_keys USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


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
-- Name: tenant_keys; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.tenant_keys ENABLE ROW LEVEL SECURITY;

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
-- Name: TABLE ceremony_signatures; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.ceremony_signatures TO muniment_app;


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
-- Name: TABLE custody_transitions; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.custody_transitions TO muniment_app;


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
-- Name: TABLE retention_exports; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.retention_exports TO muniment_app;


--
-- Name: TABLE tenant_keys; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.tenant_keys TO muniment_app;


--
-- Name: TABLE verification_results; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.verification_results TO muniment_app;
GRANT SELECT,DELETE ON TABLE custody.verification_results TO muniment_definer;


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

\unrestrict 12VdzegG1gOmzwRc2KQBV8FD2xFSZhbx5iaQkiND353iHDa7d54sy6uAmJmcyFl


--
-- PostgreSQL database dump
--

\restrict kmfoaBpWWjdL6ZxaGImbcwYCJYKEaE0GOgz2XQOthrsDScgqZvTXwsGCaCqutCb

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
-- Name: custody_transitions_2026_q2; Type: TABLE; Schema: retired; Owner: muniment_owner
--

CREATE TABLE retired.custody_transitions_2026_q2 (
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

ALTER TABLE ONLY retired.custody_transitions_2026_q2 FORCE ROW LEVEL SECURITY;


ALTER TABLE retired.custody_transitions_2026_q2 OWNER TO muniment_owner;

--
-- Name: COLUMN custody_transitions_2026_q2.sequence_number; Type: COMMENT; Schema: retired; Owner: muniment_owner
--

COMMENT ON COLUMN retired.custody_transitions_2026_q2.sequence_number IS 'Counts per artifact from 1, without gaps, across its versions.';


--
-- Name: COLUMN custody_transitions_2026_q2.witness_sigs; Type: COMMENT; Schema: retired; Owner: muniment_owner
--

COMMENT ON COLUMN retired.custody_transitions_2026_q2.witness_sigs IS 'The signatures that carried the transition, as in custody.ceremony_signatures.';


--
-- Name: COLUMN custody_transitions_2026_q2.governance_envelope_hash; Type: COMMENT; Schema: retired; Owner: muniment_owner
--

COMMENT ON COLUMN retired.custody_transitions_2026_q2.governance_envelope_hash IS 'SHA-256 of the DSSE envelope that was approved, in hexadecimal.';


--
-- Name: COLUMN custody_transitions_2026_q2.content_diff; Type: COMMENT; Schema: retired; Owner: muniment_owner
--

COMMENT ON COLUMN retired.custody_transitions_2026_q2.content_diff IS 'What changed in the content against the version before.';


--
-- Name: custody_transitions_2026_q3; Type: TABLE; Schema: retired; Owner: muniment_owner
--

CREATE TABLE retired.custody_transitions_2026_q3 (
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

ALTER TABLE ONLY retired.custody_transitions_2026_q3 FORCE ROW LEVEL SECURITY;


ALTER TABLE retired.custody_transitions_2026_q3 OWNER TO muniment_owner;

--
-- Name: COLUMN custody_transitions_2026_q3.sequence_number; Type: COMMENT; Schema: retired; Owner: muniment_owner
--

COMMENT ON COLUMN retired.custody_transitions_2026_q3.sequence_number IS 'Counts per artifact from 1, without gaps, across its versions.';


--
-- Name: COLUMN custody_transitions_2026_q3.witness_sigs; Type: COMMENT; Schema: retired; Owner: muniment_owner
--

COMMENT ON COLUMN retired.custody_transitions_2026_q3.witness_sigs IS 'The signatures that carried the transition, as in custody.ceremony_signatures.';


--
-- Name: COLUMN custody_transitions_2026_q3.governance_envelope_hash; Type: COMMENT; Schema: retired; Owner: muniment_owner
--

COMMENT ON COLUMN retired.custody_transitions_2026_q3.governance_envelope_hash IS 'SHA-256 of the DSSE envelope that was approved, in hexadecimal.';


--
-- Name: COLUMN custody_transitions_2026_q3.content_diff; Type: COMMENT; Schema: retired; Owner: muniment_owner
--

COMMENT ON COLUMN retired.custody_transitions_2026_q3.content_diff IS 'What changed in the content against the version before.';


--
-- Name: verification_results_2026_09; Type: TABLE; Schema: retired; Owner: muniment_owner
--

CREATE TABLE retired.verification_results_2026_09 (
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

ALTER TABLE ONLY retired.verification_results_2026_09 FORCE ROW LEVEL SECURITY;


ALTER TABLE retired.verification_results_2026_09 OWNER TO muniment_owner;

--
-- Name: COLUMN verification_results_2026_09.layer; Type: COMMENT; Schema: retired; Owner: muniment_owner
--

COMMENT ON COLUMN retired.verification_results_2026_09.layer IS 'How deep the verifier looked.';


--
-- Name: COLUMN verification_results_2026_09.verifier_infrastructure; Type: COMMENT; Schema: retired; Owner: muniment_owner
--

COMMENT ON COLUMN retired.verification_results_2026_09.verifier_infrastructure IS 'Whose machines the verifier ran on.';


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

INSERT INTO access.callers VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4598-796a-b7bb-ca5ae2af0285', 'person', 'administrator', NULL, '{accord.write,artifact.register,caller.manage,ceremony.open,ceremony.reject,ceremony.sign,deployment.record,event.push,file.read,job.manage,job.read,ledger.erase,ledger.read,read,source.manage,verification.submit}', '2026-11-21 16:37:26.040553+00', NULL);


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: access; Owner: muniment_owner
--

INSERT INTO access.tenants VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'demo', '2026-11-21 16:37:26.038536+00');


--
-- Data for Name: tokens; Type: TABLE DATA; Schema: access; Owner: muniment_owner
--

INSERT INTO access.tokens VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-459a-7f32-830c-c5b5f9b897ec', '01a1fef8-4598-796a-b7bb-ca5ae2af0285', 'api', '\x1171d8458d12859f3b68f1d7e36f9711877632868aa3b34b7f4d6e4e90460fb1', '2026-11-21 16:37:26.040553+00', NULL, NULL, NULL, NULL);


--
-- Data for Name: event_counts; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.event_counts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '', 'muniment.accord.created', 1);
INSERT INTO chronicle.event_counts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '', 'muniment.tenant.created', 1);
INSERT INTO chronicle.event_counts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '', 'muniment.artifact.registered', 9);
INSERT INTO chronicle.event_counts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '', 'muniment.ceremony.opened', 9);
INSERT INTO chronicle.event_counts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '', 'muniment.deployment.recorded', 9);
INSERT INTO chronicle.event_counts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '', 'muniment.verification.recorded', 9);
INSERT INTO chronicle.event_counts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '', 'muniment.ceremony.approved', 1);
INSERT INTO chronicle.event_counts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '', 'muniment.source.added', 1);
INSERT INTO chronicle.event_counts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'builds', 'build.done', 2);


--
-- Data for Name: events; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 0, '01a1fef8-459c-7a5b-8736-b286089a0d99', 'muniment.tenant.created', 'urn:muniment', 'tenant/01a1fef8-4588-77d0-aa96-685080c2cf86', NULL, NULL, '2026-11-21 16:37:26.044197+00', '2026-11-21 16:37:26.044197+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 1, '01a1fef8-4666-7dbe-b231-fa3b800e0403', 'muniment.accord.created', 'urn:muniment', 'accord/01a1fef8-4665-7dea-8173-5fe68b380886', NULL, 'administrator', '2026-11-21 16:37:26.246231+00', '2026-11-21 16:37:26.246231+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 2, '01a1fef8-46b6-71b9-92ca-c438722cf13b', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1fef8-46b6-7afa-b1b3-8f1549857a2e', NULL, 'administrator', '2026-11-21 16:37:26.326902+00', '2026-11-21 16:37:26.326902+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 3, '01a1fef8-46fa-70bd-a0ff-dc26afcb516c', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1fef8-46b6-7afa-b1b3-8f1549857a2e', NULL, 'administrator', '2026-11-21 16:37:26.394315+00', '2026-11-21 16:37:26.394315+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 4, '01a1fef8-474b-7e25-95a2-0f45b328b0f1', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1fef8-46b6-7afa-b1b3-8f1549857a2e', NULL, 'administrator', '2026-11-21 16:37:26.475732+00', '2026-11-21 16:37:26.475732+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 5, '01a1fef8-47a0-7f4c-892b-5794b1b805bb', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1fef8-46b6-7afa-b1b3-8f1549857a2e', NULL, 'administrator', '2026-11-21 16:37:26.56089+00', '2026-11-21 16:37:26.56089+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 6, '01a1fef8-47e4-7a30-ad1c-14f014f5954f', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1fef8-47e3-7daa-84c5-baa759d25434', NULL, 'administrator', '2026-11-21 16:37:26.628064+00', '2026-11-21 16:37:26.628064+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 7, '01a1fef8-4820-7f66-a11e-074a24fb5b83', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1fef8-47e3-7daa-84c5-baa759d25434', NULL, 'administrator', '2026-11-21 16:37:26.688525+00', '2026-11-21 16:37:26.688525+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 8, '01a1fef8-4871-7f45-a908-2ff64bb50e16', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1fef8-47e3-7daa-84c5-baa759d25434', NULL, 'administrator', '2026-11-21 16:37:26.769117+00', '2026-11-21 16:37:26.769117+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 9, '01a1fef8-48bc-7882-99da-3d7a98025fde', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1fef8-47e3-7daa-84c5-baa759d25434', NULL, 'administrator', '2026-11-21 16:37:26.84425+00', '2026-11-21 16:37:26.84425+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 10, '01a1fef8-490a-76e8-bebd-199fb04e93dd', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1fef8-4909-7834-89a6-6caca9519a24', NULL, 'administrator', '2026-11-21 16:37:26.922163+00', '2026-11-21 16:37:26.922163+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 11, '01a1fef8-495b-72d6-8743-c20f8aec89ff', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1fef8-4909-7834-89a6-6caca9519a24', NULL, 'administrator', '2026-11-21 16:37:27.003636+00', '2026-11-21 16:37:27.003636+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 12, '01a1fef8-499b-7a02-b572-e0b685e171e3', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1fef8-4909-7834-89a6-6caca9519a24', NULL, 'administrator', '2026-11-21 16:37:27.067976+00', '2026-11-21 16:37:27.067976+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 13, '01a1fef8-49ef-7450-828a-4064972d8492', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1fef8-4909-7834-89a6-6caca9519a24', NULL, 'administrator', '2026-11-21 16:37:27.151892+00', '2026-11-21 16:37:27.151892+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 14, '01a1fef8-4a30-7907-8988-9651ec88bb65', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1fef8-4a30-773d-bf36-d66013790ce2', NULL, 'administrator', '2026-11-21 16:37:27.216463+00', '2026-11-21 16:37:27.216463+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 15, '01a1fef8-4a6a-7322-a472-a6c2bbbef774', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1fef8-4a30-773d-bf36-d66013790ce2', NULL, 'administrator', '2026-11-21 16:37:27.274127+00', '2026-11-21 16:37:27.274127+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 16, '01a1fef8-4aac-7d62-b080-55d2a535b11f', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1fef8-4a30-773d-bf36-d66013790ce2', NULL, 'administrator', '2026-11-21 16:37:27.340514+00', '2026-11-21 16:37:27.340514+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 17, '01a1fef8-4aef-78eb-a46d-1d7bf9606431', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1fef8-4a30-773d-bf36-d66013790ce2', NULL, 'administrator', '2026-11-21 16:37:27.407768+00', '2026-11-21 16:37:27.407768+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 18, '01a1fef8-4b41-7083-9040-ca6942d137b6', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1fef8-4b41-74a3-b5d1-14039397bd05', NULL, 'administrator', '2026-11-21 16:37:27.489742+00', '2026-11-21 16:37:27.489742+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 19, '01a1fef8-4b8c-759c-9fc2-f9384e99070c', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1fef8-4b41-74a3-b5d1-14039397bd05', NULL, 'administrator', '2026-11-21 16:37:27.564822+00', '2026-11-21 16:37:27.564822+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 20, '01a1fef8-4bd5-7da8-8437-82c79375705d', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1fef8-4b41-74a3-b5d1-14039397bd05', NULL, 'administrator', '2026-11-21 16:37:27.637423+00', '2026-11-21 16:37:27.637423+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 21, '01a1fef8-4c20-7b86-9868-781a68093b8e', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1fef8-4b41-74a3-b5d1-14039397bd05', NULL, 'administrator', '2026-11-21 16:37:27.71229+00', '2026-11-21 16:37:27.71229+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 22, '01a1fef8-4c62-71c1-9dab-778c759cad30', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1fef8-4c62-78f8-ad7b-b1bf51380b87', NULL, 'administrator', '2026-11-21 16:37:27.778329+00', '2026-11-21 16:37:27.778329+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 23, '01a1fef8-4ca2-777c-98a7-20a243016930', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1fef8-4c62-78f8-ad7b-b1bf51380b87', NULL, 'administrator', '2026-11-21 16:37:27.842533+00', '2026-11-21 16:37:27.842533+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 24, '01a1fef8-4cdd-796f-9d7b-e43921a883c6', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1fef8-4c62-78f8-ad7b-b1bf51380b87', NULL, 'administrator', '2026-11-21 16:37:27.901815+00', '2026-11-21 16:37:27.901815+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 25, '01a1fef8-4d1d-7af6-a262-0f31e2b0c745', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1fef8-4c62-78f8-ad7b-b1bf51380b87', NULL, 'administrator', '2026-11-21 16:37:27.965997+00', '2026-11-21 16:37:27.965997+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 26, '01a1fef8-4d67-79ee-adf7-1116e58677eb', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1fef8-4d67-76fb-9954-1a44dbd0c837', NULL, 'administrator', '2026-11-21 16:37:28.039563+00', '2026-11-21 16:37:28.039563+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 27, '01a1fef8-4da5-72d8-9f2d-28ebe9662b7a', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1fef8-4d67-76fb-9954-1a44dbd0c837', NULL, 'administrator', '2026-11-21 16:37:28.101425+00', '2026-11-21 16:37:28.101425+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 28, '01a1fef8-4dec-7741-8be7-17ae2c64b0f1', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1fef8-4d67-76fb-9954-1a44dbd0c837', NULL, 'administrator', '2026-11-21 16:37:28.172362+00', '2026-11-21 16:37:28.172362+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 29, '01a1fef8-4e30-746d-846f-6f6b885c45fa', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1fef8-4d67-76fb-9954-1a44dbd0c837', NULL, 'administrator', '2026-11-21 16:37:28.240318+00', '2026-11-21 16:37:28.240318+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 30, '01a1fef8-4e76-76ae-9940-119338254510', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1fef8-4e76-765c-8c92-49bc11159dba', NULL, 'administrator', '2026-11-21 16:37:28.310602+00', '2026-11-21 16:37:28.310602+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 31, '01a1fef8-4eb4-7bd7-b7f2-6c8c900441e5', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1fef8-4e76-765c-8c92-49bc11159dba', NULL, 'administrator', '2026-11-21 16:37:28.372489+00', '2026-11-21 16:37:28.372489+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 32, '01a1fef8-4eec-7fc3-b7fb-93a49bb3b93e', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1fef8-4e76-765c-8c92-49bc11159dba', NULL, 'administrator', '2026-11-21 16:37:28.428225+00', '2026-11-21 16:37:28.428225+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 33, '01a1fef8-4f28-7f81-945a-573160c68fd8', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1fef8-4e76-765c-8c92-49bc11159dba', NULL, 'administrator', '2026-11-21 16:37:28.488159+00', '2026-11-21 16:37:28.488159+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 34, '01a1fef8-4f65-7dca-9a28-d264bce17108', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1fef8-4f65-7d33-86d3-9907be6b5753', NULL, 'administrator', '2026-11-21 16:37:28.549439+00', '2026-11-21 16:37:28.549439+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 35, '01a1fef8-4f9d-73d8-9c7c-69b58f411096', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1fef8-4f65-7d33-86d3-9907be6b5753', NULL, 'administrator', '2026-11-21 16:37:28.605909+00', '2026-11-21 16:37:28.605909+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 36, '01a1fef8-4fd5-78a0-9d7b-a251e5a60eef', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1fef8-4f65-7d33-86d3-9907be6b5753', NULL, 'administrator', '2026-11-21 16:37:28.661239+00', '2026-11-21 16:37:28.661239+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 37, '01a1fef8-5010-7372-909d-ef6c5c68c6a8', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1fef8-4f65-7d33-86d3-9907be6b5753', NULL, 'administrator', '2026-11-21 16:37:28.720391+00', '2026-11-21 16:37:28.720391+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 38, '01a1fef9-c58d-7d45-b36d-a5ad421604cb', 'muniment.ceremony.approved', 'urn:muniment', 'artifact/01a1fef8-47e3-7daa-84c5-baa759d25434', NULL, 'administrator', '2026-11-21 16:39:04.333858+00', '2026-11-21 16:39:04.333858+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 39, '01a1fefa-746e-7a3a-b443-4a07e9a9877e', 'muniment.source.added', 'urn:muniment', 'source/builds', NULL, 'administrator', '2026-11-21 16:39:49.102221+00', '2026-11-21 16:39:49.102221+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 40, '01a1fefa-74ae-7eec-99dc-b116d93cf923', 'build.done', '/ci', NULL, 'builds', 'administrator', '2026-11-21 16:39:49.166402+00', '2026-11-21 16:39:49.166402+00');
INSERT INTO chronicle.events VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 41, '01a1fefa-74ae-783c-86af-ffaf077ba374', 'build.done', '/ci', NULL, 'builds', 'administrator', '2026-11-21 16:39:49.166622+00', '2026-11-21 16:39:49.166622+00');


--
-- Data for Name: parked_events; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--



--
-- Data for Name: projector_checkpoint; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.projector_checkpoint VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '41', '2026-11-21 16:39:49.200973+00');


--
-- Data for Name: sources; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.sources VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'builds', 'push', '{}', true, 'administrator', '01a1fefa-746e-7a3a-b443-4a07e9a9877e', NULL, NULL, '2026-11-21 16:39:49.100186+00', '2026-11-21 16:39:49.100186+00');


--
-- Data for Name: accord_bindings; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.accord_bindings VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4665-7bba-88de-7d7530ee28ca', '01a1fef8-4665-7dea-8173-5fe68b380886', 1, 'sha256:1ffa8e7a44a15579b9627151ad4fa0965d5ad248d1412c0462e4646df9df4675', 'operations', '{}', '{}', '{did:key:z6Mks8SUjKheCfaR1AGdBRQFDripUg1CGhrB14qw7ZVuFgzi}', '{"default_tier": "a"}', '{SingleApproval}', 300, 90, '2026-11-21 16:37:26.245169+00', NULL, '2026-11-21 16:37:26.245169+00', false);


--
-- Data for Name: artifact_files; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.artifact_files VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-46b6-7afa-b1b3-8f1549857a2e', 1, 0, 'e21a8263ca167173', '\x01c9930358027929b1cb9ea43103f5a5eee3649907b752a0dadfa8deece7f4b0f78a08ee5e597df174203c3af847ccec35e3a187017dc247d07697fd36b3ba14f90ad4023d70bcf90db06be2be0f14b1ef1a0d5ed15dbeadf855b858d094af9f4d3316ad2c7f016288a4ca7ece8d52665a13999012f8560af9cba6908c5f561a8d0be2c6c7d42448e35b5384c5e46c3b5a74715edbfc7794cf958c96e2b488bc53f7902939502682ccb1f3da6fa5336156d0699cea9e4e600288309d74d0085dd6436d4e804691c0bdb82cc4d0fc18dac6040ab29910f050c57ecac5fefc7906617c8c7bdf021fcf2720c015cb4759126150206f9127d70cac743466ec2107501b8ca8d4407ae23582ee7e009404af678f53918d2d81f91c376cbba8e89097737401f5e4a62a365a861aab69134790a353438fd4fd5bccd04951459c5a34ca06c28660e19d81b909f316f7a27753328c76b604c41b2ac8d8d758dab24ef068906cde1f6feccde3b2c7189a2a62a7ec0393b5c53295f8e1d76fe33914c8ab67d81aaaa86da79d721043b36e7a59bbb093aca8125f277de9d7a30c46eb97dd772ff5209fa65ffa3a3d4bef0bd96537e5e5c3e4356da95dfdd66f90ef10d18bab8e916cbf03ff7fd0eaf914f2526c65f455e0500a0208f40e3ac089bb08cd3c47d3f9442f995b2b709470e5adaf8783fc0002f0c5515f56f752aba36e51fccda4832c9ec5deebe4faf2018479203fe6cc267dd119e930352ec2b5a8f59439ad4e133f8376634c2518533fb1b6c1147eff3769b40d322bf71099a9abb8b51c05a5f55436ee69fdd551476188d3dac899249a38c9e2e8a99aa23ffc14efa21833b2348ef2f7881d609cedc7bbcab3699148a90b473c097d1571ada5d1e4428aebfaed81dcdbfa63644c5101be255746efb93b928670cc88e926ba2949a4a442b242cece5229aeb197b54c634f9a6b4963fb8cc762a86309c730e50cafe9a201dfef01665698e1d2d0726738cf697cb9e37d45e0af536b0224278d41dd745acd3adb9690d86f8855f678ee088b10564621fb7b80742561ee5d973796f6113d909ace8946c7d55ed9e36c4672f89cfef6f98633b0dcbf90bec38ea2a23662f8d4cd691b4dd5c7ca1277d6bac145347e1dd71e06ba1312e9d269f87159e9ec53e1eaacf76b68ce86e57da140c10e35652249b88433fa69933bc0824a6a0265b9ef6bdaac700950d01b58789156b5c7f6ff1f421e203205dce656c78b');
INSERT INTO custody.artifact_files VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-47e3-7daa-84c5-baa759d25434', 1, 0, 'e21a8263ca167173', '\x011a65923011a4d0d0af45ed1e9d05230ceecfa1ab45156d82ab238165997c5c7b90c634e70a7b7ff268b96322ef28868137379cac9d34026ac4c4eb2ffdab743682663ae0a389fa7ee79d685d214424296fd329dbb0efa56b510fe4782c8d6506dfae239c9b2bb6fedf4ac5cb5f6ecb4553e9bdc9f79bfb3bb4d16c2e25d4ad941154ae7830583c7ead8b11e4f934ed4ab6b9ac3c35d433e8872c80a4ab59a0ca8807a665adb63efc61fdfbd37a681f73fa9d4902710897291f43df9379a4cec0bdbb7a854545ca624c2cff4cf2dc69140fb80aadd185232894a86fa1826b360e63e4ec24e5d81a281bbe6de4a22c5f43c256c0d804d48230d1622fd92ba1f08abb096afcef2251f33b3d451adb0e8e24b5efadf5f1aea6bef8d26d4b9eb9130432117295047234b31fd8f67c724a2c80f8bce94f33dfae540fd7af3d9cb692c705e7563a504ba85bd5a5c4ac314105ce1ff00b2a41efcb87f1405cc8c3e1381323bb4c3a7f8e6d4f0ffa76364166a77f06df8f17150bba6b8713fd7168c99383dfe9f29761b78e66e35c88ebd120ac0cd66c76de8d645c090be560736b5f01ada7a1dc17d3e3aa6a58ec8d3b2679e07e26b0830a75ba9b771eab212ade89396dcc8797a0a78b19672a4479265d03de12dffebded36e13167c68ea2f98f1fb679ea01fdb3bc38c811c0352dd1c202404da8036d56ca3568ee82ebdd9c915883f7e5391c60cf77085d642ba31782edbe6a9e8d76861c61dedee8abcc6fbf6e04d6d35db93e9ffc83f0b56da730e3e4c8f438f23812445bb41176bf9187a40f9a8186d445c8692776a8e9df4d0160728cf07e6fdab3cec8d36ef216401f0f85508b8255b33e75b5112ba90229541d8c93482172232ad451b9268602cec6c4678fa6ba825b8fa4d594107d2c9bc74ce56168ac53970b4246c434a5c097dd810db278fd5acc026869d3875b128fb11f1b880d188af9983c2c62ab15003db38567726a0aae80ef6c6d46ac506556cd40e14e153a2091565c44888f2724d06b7f4fc08bd45eaf7a56710348fa53');
INSERT INTO custody.artifact_files VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4909-7834-89a6-6caca9519a24', 1, 0, 'e21a8263ca167173', '\x01b7788e11fca5a1792414655a3985be96a65a2be511dbf8ff86514340fc4dd00e867d41327e30fa8210fc11c035d845eee1eda95d1698f8a36d911222a550dc896586d7f488c6dad721bfbac03f8917ff7405e7e418fcb91672581a97655ffbf427e445ff150744d41df24bf13844b979ed47a6e42cc6cea51f6083ac471e8c73ddd1fe9928bb01edd9400d0761f2d08716fa95c0ac5545a27fd0113c96e2b4b2381b18c1dcbd66090e055bba34de669dda7861c35e085fda7d06fc27f5c0ab0275c232b1b0329d916718bf3eab2ef005846ebac4b4247c059cf0feededdd0f8a81ee4fe18dc8a6585cde263afe71b34f1c82ee06e65197e7794c494bfe666c627f887bbd1ccef3ef55dc228d7133c2124358ca9253969813f2f39578428f814f4719f2c41b50af231634edf2379ee8291e7f619341ebf58ba4e4419c47d78224f8646771dcccc92267aecbe88ac28921e3dbe9c9fd0878fbbd41e6f8535604b5b9fcc676674aa0335a85ce27380b336ea3a76dc4835781d60c4fa5b6936579da99d460dd7928d9a957a8d3798f782f0e837945a54271c988708ee30a527db4f0e2457e72356e89a6287691c9b116e3c7a4d3a0dc54aba8ac7855fe23b5a5fe14598a1747ff14c90a733ead416f3551f06710e14d14b582db20aa5c0d5522b0ca58a65d10b26193e1266ff7a0a12699c35f6f84a1b09b65b98370d90d926a17588cdec73accfc6e8d97f6cc1a375c58c07c81eaf44280f7a289c14fec41985d71712402188a2e398db1d83885467a7a26fc89768888c32cf8344a757316eeced9483acbe351278c297b7f9e7b38e05a48d91f3c1a4137846b732694a0ad4869e31133636e0e03e2dc7cb9e41e2df206fc9d967682eb82972c0e977a337cff84130d48a44389528e7bb89ad473fad2bd9152f8d3de99aa05390d48949c106bdf18cb94221f14d47a2d02ca080845271188849895a918db629b5d075da02ccc2014598bc607a7bbc6669ce9a4ea1f44539d4f9a9ba616157aaa74c65dbb15135901');
INSERT INTO custody.artifact_files VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4a30-773d-bf36-d66013790ce2', 1, 0, 'e21a8263ca167173', '\x01f6314632d0b5196b4797a1ca8b4836053cc34720d34b433d04554f20abf538b8a8b558908a25d7047adfc1b1ed5093d20d4c1ab2da08915b25d8681d0f9b90f11feaaba80455e43ee196d256b5efa2ad751595f18db8fbb4a15be5d866ae37fde34a17bec9dc983336ede6ecf564d02e2d850203603a8de3c23056ee8b6b3a2adb8a438b774f873976a225423416a765667422f64816351e42769f9c1bc2c18f530d77a977f1c9046b6a1908a01f822f9380568c84e193de2212005d5f016181c29fc4b899f0d7aafb1bd26a010053a8de5ed6962151f5ee860fbdd7670e164bebcb3699a8333fd4e91d954a5ba5abf9c693c267925bcffe081826e882e84adfaf6b1956a66f7256d0fbcbdb37c45d1676cbbe6e7efb82629d9bb0c43647457df649537e3d6e32046c4d2190db851ac09772af6feefeca9a1c284198f5a37c4dc84fd06e42295a4478084fde4b3c8eee7986764bd957b15da70fb7ff39886887843c866c7301413cda0438654caec7ea5db85f14');
INSERT INTO custody.artifact_files VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4b41-74a3-b5d1-14039397bd05', 1, 0, 'e21a8263ca167173', '\x01071e894100d833ab3c1526be057f3385461a540e0d1cfd514a994ae8829dc9b12195f02d9df95ff199fbcbda6c24136ab40b4a9a6846e2d70eb111006a888cabb4f3b5f4f615f8f22e8ed11e9020f6302cce23d955bb97b9af4f9155f365be8064243bf50b2e2ab163ab6238bb2c864a387260b7eb998432d0309f7af50a6082681f61b3414f5067c1ddadc2b881680fa2408ba7ad20ed2520aef143494c23248a1c60e025265bfe97f57dfbeaf87334a4506f0c435f35ee46f2d608fe2385711b7a1926358a5379f09b4fc50d9a5dbcd68ce99ed9e9e452c5a36790687cfeef86ea617100bfbce46577c6572fbc90f8bf56d51dca14bfc7f598e72082f6dc422e7ddbef3b7de70bc2e321a28f5a1cb1cd7823b0b0fa65f48842bc9c5d4544fb1a8b2fdcf2c408e7a5df816ad4b2dac103f5bb29671c4c7f0116accf3a029647a4173472fe38d193d5ee1ed15cbf3e199852dcbb18404e70454a29cd9335d5332af6fab0745a89b45596c44431df5efe9bff62d816c6ef35331a4cbb78b51e150ef35ba6770ab76bc5977920c3ecce25a1aa564bc245662023a84890868b65a3e85d90e6fadaa175c3cfe4447d1dd393c9703b232082f91a4e0753dee3c410e500b656217e08e4fa980955e20196cbdade54859411c70b01dc0eb82b5c889c1cd15ecf2093d644fd1656570b24e59bb57a29cf65c9c1f4217dbe016b46338eee566212740562b87a125c107baa38570cc5edc32fd554e9aa81aaccc800');
INSERT INTO custody.artifact_files VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4c62-78f8-ad7b-b1bf51380b87', 1, 0, 'e21a8263ca167173', '\x0114f5a923e9924515a29439d8a90e329790cd39d8c10fa77fd1d09def43a934ca0685e25a20d355709ebfce1c8a5de7569ff872279faca39b9efc489320b0392ed37a23de17bbbf50b510b8b5fa9d793e7c4d96ee65243e9515b2f742237d43ea9b5bbd0e6663074a7bb3fddd63611d9f406db014439b153444e021720b1839efd3078729fc9324744603e38feefec5886aa209b72bea0352da35999235301548f7c247aa13cf2d611fd332c259d163463a6d0e014186dc68d2461e80ff66fb61a782833b9fb1efb83298520d805b4110cf4596cbb0c9bf17e879121a0f7192ac35fc3e7ce51ebcf1d89fb16b58e2a3ce8c0a164139a702a9cdc5b90a83651f668440ff90cc47d4d26f8b9c14e35c0a9192fa19372833191f03bf17bb4ff934a0d8fc1e0dfac05d2dcd365060b690e2472dcef4');
INSERT INTO custody.artifact_files VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4c62-78f8-ad7b-b1bf51380b87', 1, 1, 'e21a8263ca167173', '\x01f3b85dd0acae2bb211b432052e8779ffe8735b7e940def086d402f136425a87db094910d1e553190458076eaef149faf6abad129589282c8e9b60187d2a6c70fdc5bef828a6ad429bb7ff2a2ef99f13d9d30a5c1f336d93c206b99c649d8feb4e6259e9613828e9ab6ea97baf7715a47a7b3211a91643098d5464da4ad372414692fca2e64e714ca147033515ea1caf2e53b62452b3a56a2942ee27b730f96f1870387c6112862bec358b17488c3ff492157cbf3522ab397d558711a2386ff17ee19d7ea17d09d2fb35dcd94735e185c84b2f6548a2e89036d91f49e05296b049b3781798db09a185d2991500e5e834d773df702c8ad507306c9949915ea6f62ec84eec45f86871aba7d2b90a160765e6c546499548ec47e786746e942eaff57a34080a9a89cf6f532e4d6751a34ae3d41e0bd52c9a7bcc608196664e8b91b4963f925d424cbda1c81fd23d7c0311f2df70cf58c77cd197a6f3a83f56526ba12cb445d9e57dcd3e8ba69cd28ed35e151fa45cc46dfd511224c841726eebcae30910bbc4716f904f3789bed942d44da5a4de73696a9fe60325d');
INSERT INTO custody.artifact_files VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4d67-76fb-9954-1a44dbd0c837', 1, 0, 'e21a8263ca167173', '\x01fd0cac08f1fa750553f0a87a56c89d9f52b12462fbf46d541137eba7d55727a242a7e8e7c1709f76e739bf4c2b0377f4d158ccf04ca3ddcebfe3addb5f4bd940001893dc21423602abe6ae63554f9c799a1278dd7f699ff5bc1aa86374c58e15f8db28b38ef232a7bc441b68fbdf1ca907890495ab87b421bb4b480658f1af546a0ce3f7b86ae7601a7b19d9c14381f6589b9983a5c0b1af180eeb334ff289784f9b8ed8eb43cb223123e830d6e3eeb788c8cecfce24c4b22b9e116f11dc99b65b5ff78f083f642f4d7e824e8db5bb6ab0ffd5b2f0ec3b762742bdb8014e97c76250c41257d92a65061d2c1fcd38c407380b504a6a07b363fcb014505ccee1bd4c63514eb149942edde82b9f0ebf502e709e409a9ed17cc0325110e63f323e769578c196824b6bd9661f9d89c1f0cc3a50204d947821de9b76a35e55157518c5be51e9c7c8ec651a290b88173dcd351a4d20e488234575f9734bc416d0ba5652b39248743bbf6ac8701ed682639e19e37c0b2810eef3b7de68ed3bbc29f09bff5f0095c01a5bbf0f084119f4e84920f07da34174d6cc2ef75869040975706aef35ce004a21f32e73c125988431fbc8429262df882c0bfa0c2f3e717c5d9ec3b9eed9ed29adf0461c418b4a6d903d3aed9d2f1e937386f90e748351088bdbadce65063dcb12797b8ff1a23ff75dd4b6bcc768513483563fa8cc41fc5fa3034bb6e457a9d06d45947a100a77ee242fc84ed4ff788f1b890eb8c3b12af45f');
INSERT INTO custody.artifact_files VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4e76-765c-8c92-49bc11159dba', 1, 0, 'e21a8263ca167173', '\x017b58436f96c23bb9f01a46bfc2feed164694bbb4cf1fc771bac0d3065829b44ec558d7a20cdaa5921de6e60539aa1a3dfc8271045a0fc7e5dabd3576a5ecf96991ed541cb75da609a34bd05277f3dfe8bc098c2f83ab8c79807efcfc1422ef00b2d452dc36667f3e925f6635542ee250b849994ef14938ec338c80be4920e997abccf3e063db0a5d408920318bee32b4717c0ef264c7851ee6a959c768122d7dec5e268b664035c8b02c63f818fc8e1f770933a7cf881c199d84f46d7b027a872fc99c80c5c19eb345abe58e48f0e9646dde3071074fc223bce714d16c6fa1e2e5f316bdbc9bf57687b767f7f823670f785f929d6367d6876f18529cf4b1becdf032b86523926318a3195075875b4c09aae0e7f9af6ed19e0e85a6b69bbcbdac2530e280b421771c3a256e0d7e9dc10dc2a3f6db8af401e95a0d66c4860619c57fb8fc22e2c07d8f600332bd5a5531902634e34e6e16433d58c6541c46d81ea06b650cf07a32511c2f73559cdbed9c616a09c30773cc35be5e5f1d13524ce1f2df3681a29695c16702d89bc6d42f68b51899896c6588f9a69e6b03304b9eb5da95fb72ace547d7a7ea125d3ac9babe219e99338caafe489bf26b21912f059cd30b314b18de3f9bec945b99c2e87e40986059d2d7763c092ab2b56275881927743f2865c9c4a0c99ac4a7417e7bf01f4ac0955be19c16980d3bf23673f2d42c0d8bf27088250db477f745fdd176b14ccd4b990aaa22079d82f9ec4a7eebcf089007540695f0ec87db668e893df637e1f98af2fe46263e6edeff90a493ac5cc802ad741c577fdca87281e7bc0251909f97ea655490704ce288994acc84c854c7c7c5926a1e7268781f2dc2d3e6d253a0db2cf23ba57c682c16c2b0f001bf6a4e3a9eac81598637a9bd31ecda9518d5b887dce2306efcc00ff40d351f4c1fea9f8be862bd299922b3ecaddde444ce760e966f36fd799ca2844f8a8b38a0cbac3ed9018f532880dcd743ddc96a6f3d399e36e4d4de7d4fd0ce31c25e541f3e8c758c99cd6271b90555c2c4ac3c98e44d2b402a3b521ce4fe57af5a3dbcd773bdf4567aaaab71d9a407864acf50876d9c82e542ee2c5098');
INSERT INTO custody.artifact_files VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4f65-7d33-86d3-9907be6b5753', 1, 0, 'e21a8263ca167173', '\x011a90839f590b26ee1cee91835502d6e5c88ff700b750293265aaa635ba1e34bdb7201cecaeefea1870824d355e42d7d602734020b1c49eb898063f1490bd799e1a70f80107412e5144962cc2d2dd2f93a33bb565d4ae144ec122966dbdd4372f795a84f6af65d2388e4a70def93d4e9203ca2d8a74e017d02a6cc42357465979e72b6c119f55d2cbba814b1bc09f079088a2d1622f1775d5d8b0ab74aad8e730e80fdec9b4c724ce9d4816155dfa89c9846add5cce734194854ea7f4fd351507cb2ff763ba275b70de519fa80c1fb3c81b0371e2dcb9f46087b5c077591ab033ae6a6bc1e0b4688758d7615b4568c88867ffd6687eb47ec4f3b09ca4aa899344ec001a98437f2b5b06093d6d6889ec47f1263d0bc4fd77e724d77b4568dfa2abf52b17ec3e79f4829bd176dfee5c8735b7049c60b87457ff036080ac0fd221081b27c05a41f593aab6d6562dcad7d0efdc23cf4bae4d94e576f68bd80af5cfecea8306cdd170bb61c2699fdc439f1ef035ab22727189b2a8f6a5d19e6d97982a5a1cf355201db75dc2b6f00ee4beb687714273bb6c4806037388507b728d327493ac5914a5b0cfbdb3580dc5f74096d146b5c171dd7c9406a2619467d3ff9b80297392a4d50bc4a4dfff6024ae95743f1b754d002a6ba4a19afd8f159c032c2da8cde68219f092634abefd4adecac6ce6e2638ff90f24a4f32ac9434e9ffdb204a14ed2e79189d77d398d6d43e7faf00e4f84fb241b0f1735df82f2b9c9b8b60f5992eadf8dcfb6585e911931621e214ffd1cbec2634d5482c2e39fe3e86c804319e7cc5ee60a4d1746970dda462e8b53ffb1ed46d1266ceb4af1a5cfc618021284e0ad494ab0097f9213519f1346871961a680e622f7ca27dd1251c8d14670608599312900527b91fbae6c81ae0735f565a0c58c062b09a8b12ac5a95710cd531e71765839cd3f6a05421c3cd46b7cdaa296e714aa7835cb24c5f2a842aceeb414ea2648f4e60fe7ac07a5ee4147fa83387ffef1ab74a1e1bc15beeeb67f01317e37c217d37483deb9a624efe5cbb30f089f044c917406db44d11a688efbc11a4e6e3f923b686772a7940c339fd738bc242c415590e3a588743de36fbd8703a31');


--
-- Data for Name: artifact_versions; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.artifact_versions VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-46b6-7afa-b1b3-8f1549857a2e', 1, 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '{"version": 1, "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "assignments": [{"intent": "apply", "target": {"groupId": "7c1f4a52-0d3e-4b86-9a75-2e6d8b40c913", "@odata.type": "#microsoft.graph.groupAssignmentTarget"}}], "description": "Encryption, antivirus and sign-in rules for every production workstation of Northwind.", "displayName": "Production Baseline", "roleScopeTagIds": ["0"], "passwordRequired": true, "defenderScanDownloads": true, "passwordMinimumLength": 12, "bitLockerEncryptDevice": true, "smartScreenEnableInShell": true, "defenderRequireCloudProtection": true, "storageRequireDeviceEncryption": true, "passwordMinimumCharacterSetCount": 3, "defenderRequireRealTimeMonitoring": true, "passwordMinutesOfInactivityBeforeScreenTimeout": 10}', '{}', 'intune_config_profile/1', '[{"name": "production-baseline.json", "sha256": "22f5eca9c3f24f4cf595389a350c7709ea80c357a712f1f7fde409d76570faa5", "media_type": null, "size_bytes": 859}]', 'administrator', '01a1fef8-46b6-71b9-92ca-c438722cf13b', '2026-11-21 16:37:26.325233+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-47e3-7daa-84c5-baa759d25434', 1, 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '{"serial": 2026112101, "records": [{"ttl": 3600, "name": "northwind.example.", "type": "SOA", "rdata": "ns1.northwind.example. hostmaster.northwind.example. 2026112101 7200 900 1209600 300"}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns1.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns2.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "MX", "rdata": "10 mail.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "TXT", "rdata": "\"v=spf1 mx -all\""}, {"ttl": 3600, "name": "northwind.example.", "type": "CAA", "rdata": "0 issue \"ca.northwind.example\""}, {"ttl": 3600, "name": "mail.northwind.example.", "type": "A", "rdata": "203.0.113.25"}, {"ttl": 3600, "name": "ns1.northwind.example.", "type": "A", "rdata": "192.0.2.53"}, {"ttl": 3600, "name": "ns2.northwind.example.", "type": "A", "rdata": "198.51.100.53"}, {"ttl": 300, "name": "vpn.northwind.example.", "type": "A", "rdata": "198.51.100.40"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "A", "rdata": "192.0.2.80"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "AAAA", "rdata": "2001:db8::80"}], "zone_apex": "northwind.example."}', '{}', 'dns_zone/1', '[{"name": "northwind.example.zone", "sha256": "6c47de889d918df168e321cfa534489c06258553e6939d32794287a47729f61c", "media_type": null, "size_bytes": 718}]', 'administrator', '01a1fef8-47e4-7a30-ad1c-14f014f5954f', '2026-11-21 16:37:26.627232+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4909-7834-89a6-6caca9519a24', 1, 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', '{"document": {"Name": "EnsureBitLockerEnabled", "Version": "2.0.0", "MinimumCompatibleVersion": "1.0.0", "CompatibleVersionAdditionalProperties": ["Omi_BaseResource:ConfigurationName"]}, "instances": [{"name": "[BitLocker]EnsureBitLockerEnabled", "class": "MSFT_BitLockerResource", "properties": {"AutoUnlock": true, "ModuleName": "BitLockerDsc", "MountPoint": "C:", "ResourceID": "[BitLocker]EnsureBitLockerEnabled", "TpmProtector": true, "ModuleVersion": "1.0.0", "EncryptionMethod": "XtsAes256", "PrimaryProtector": "TpmProtector", "ConfigurationName": "EnsureBitLockerEnabled"}}]}', '{}', 'dsc_configuration/1', '[{"name": "ensure-bitlocker-enabled.mof", "sha256": "d5ce24eec230dc2f6e42df4b1280c83006f6fabc272018436b21cefd82cd16fd", "media_type": null, "size_bytes": 708}]', 'administrator', '01a1fef8-490a-76e8-bebd-199fb04e93dd', '2026-11-21 16:37:26.921195+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4a30-773d-bf36-d66013790ce2', 1, 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '{"ietf-interfaces:interfaces": {"interface": [{"name": "GigabitEthernet0/0", "type": "iana-if-type:ethernetCsmacd", "enabled": true, "description": "Uplink to the provider", "ietf-ip:ipv4": {"address": [{"ip": "192.0.2.1", "prefix-length": 30}]}}]}}', '{}', 'restconf_config/1', '[{"name": "edge-router-1-interfaces.json", "sha256": "90b748fd7d56f86948e190545de7e839dcb3867607c845ea66f5aa27baad1604", "media_type": null, "size_bytes": 344}]', 'administrator', '01a1fef8-4a30-7907-8988-9651ec88bb65', '2026-11-21 16:37:27.215375+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4b41-74a3-b5d1-14039397bd05', 1, 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '{"image": {"digest": "sha256:9b2c4d6e8f0a1c3e5d7f9b1a3c5e7d9f0b2a4c6e8d0f1b3a5c7e9d1f2b4a6c8e", "repository": "registry.northwind.example/operations/operator"}, "webhook": {"enabled": true, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}}, "replicas": 3, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}, "environment": "production", "bound_chart_cid": "sha256:5f8a0a7f2c1d4be6937c02d1a6e8f4b53c9d7e1200ab4c6d8e9f1a2b3c4d5e6f"}', '{}', 'helm_values/1', '[{"name": "operator-values.yaml", "sha256": "5ec0c0b5b6b6da1081fe72448ac3e91dfc7c85829314f7b3e4b7363aa9dab0b7", "media_type": null, "size_bytes": 513}]', 'administrator', '01a1fef8-4b41-7083-9040-ca6942d137b6', '2026-11-21 16:37:27.488988+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4c62-78f8-ad7b-b1bf51380b87', 1, 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', '{"guid": "0f6b2d8a-5c41-4e37-9b1d-6a2f8c7e4d10", "author": "Northwind Operations", "description": "Application-class JEA role", "company_name": "Northwind", "session_guid": "c2a7e914-3b58-4d06-8f2c-71d0b9e6a345", "session_type": "RestrictedRemoteServer", "language_mode": "ConstrainedLanguage", "schema_version": "2.0.0.0", "visible_cmdlets": ["Get-Service", "Get-Process", "Test-DscConfiguration"], "role_definitions": {"NORTHWIND\\Application Operators": {"RoleCapabilities": "ApplicationOperator"}}, "visible_providers": ["FileSystem"], "transcript_directory": "C:\\ProgramData\\JEA\\Transcripts", "run_as_virtual_account": true}', '{}', 'jea_role_capability/1', '[{"name": "ApplicationOperator.psrc", "sha256": "9e0bdea5b47c52c74ee6b3c77c9e466a52d2d27bb941e49a437177c28dfa48e7", "media_type": null, "size_bytes": 279}, {"name": "ApplicationOperator.pssc", "sha256": "1fd0c3055a7d8118002b810c1d471a30891c2b178fe93ea11c21a933fac9fae8", "media_type": null, "size_bytes": 381}]', 'administrator', '01a1fef8-4c62-71c1-9dab-778c759cad30', '2026-11-21 16:37:27.777751+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4d67-76fb-9954-1a44dbd0c837', 1, 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '{"state": "enabled", "conditions": {"users": {"excludeUsers": [], "includeUsers": [], "includeGroups": ["2b9e6c14-8f07-4d3a-b5c1-90e7a4d2f861"]}, "applications": {"excludeApplications": [], "includeApplications": ["All"]}, "clientAppTypes": ["all"]}, "@odata.type": "#microsoft.graph.conditionalAccessPolicy", "displayName": "Require compliant device", "grantControls": {"operator": "OR", "builtInControls": ["compliantDevice"]}, "sessionControls": null}', '{}', 'entra_conditional_access/1', '[{"name": "require-compliant-device.json", "sha256": "ed69522adf7c55453fb14f4608c55066082b395b94fe1539b4517affa941d8b7", "media_type": null, "size_bytes": 513}]', 'administrator', '01a1fef8-4d67-79ee-adf7-1116e58677eb', '2026-11-21 16:37:28.039031+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4e76-765c-8c92-49bc11159dba', 1, 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '{"chain": [], "issuer": "CN=www.northwind.example,O=Northwind", "serial": "297cb93aacd25756af34287ca42ac5421f245974", "subject": "CN=www.northwind.example,O=Northwind", "not_after": "2027-11-21T02:30:08Z", "not_before": "2026-11-21T02:30:08Z", "ct_log_refs": [], "subject_alt_names": ["dns:www.northwind.example", "dns:northwind.example"], "fingerprint_sha256": "3438b60c49a56a5425c534fd5bff1d1e5a1d126b15760a492f23f81c2ab512e0", "signature_algorithm": "SignatureAlgorithm.ecdsaWithSHA256"}', '{}', 'tls_server_cert/1', '[{"name": "www.northwind.example.pem", "sha256": "779b96eea0d303ea9df778450351a7c235b84bebdff0768b75feb9c197e69e5a", "media_type": null, "size_bytes": 761}]', 'administrator', '01a1fef8-4e76-76ae-9940-119338254510', '2026-11-21 16:37:28.309876+00', '{"certificates": [{"key": {"type": "EC", "curve": "P-256", "size_bits": 256}, "must_staple": false, "spki_sha256": "c66a3fadbb09ae2f89113dbd171d72a871c1d9349914c0e1b4d99a512816c82f", "is_authority": false, "extended_key_usage": ["serverAuth"]}]}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4f65-7d33-86d3-9907be6b5753', 1, 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '{"digest": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "sbom_cid": null, "manifests": [{"size": 1204, "digest": "sha256:1d4f7a0c3e6b9d2f5a8c1e4b7d0a3f6c9e2b5d8f1a4c7e0b3d6f9a2c5e8b1d4f", "platform": {"os": "linux", "architecture": "amd64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}], "media_type": "application/vnd.oci.image.index.v1+json", "size_bytes": 773, "annotations": {"org.opencontainers.image.version": "1.4.2", "org.opencontainers.image.ref.name": "registry.northwind.example/operations/operator:1.4.2"}, "architectures": ["linux/amd64", "linux/arm64"], "image_reference": "registry.northwind.example/operations/operator:1.4.2"}', '{}', 'oci_image/1', '[{"name": "operator-image.index.json", "sha256": "1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "media_type": null, "size_bytes": 773}]', 'administrator', '01a1fef8-4f65-7dca-9a28-d264bce17108', '2026-11-21 16:37:28.548924+00', '{}', 0, NULL);


--
-- Data for Name: ceremonies; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.ceremonies VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-46f9-7a04-a73c-6e0bf09aba2e', '01a1fef8-46b6-7afa-b1b3-8f1549857a2e', 1, 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '01a1fef8-4665-7bba-88de-7d7530ee28ca', 'SingleApproval', 1, '{did:key:z6Mks8SUjKheCfaR1AGdBRQFDripUg1CGhrB14qw7ZVuFgzi}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c2261727469666163745f6964223a2230316131666566382d343662362d376166612d623162332d386631353439383537613265222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666566382d343666392d376130342d613733632d366530626630396162613265222c22636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431363a33373a32362e3339333634375a222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65222c226f70656e65645f6174223a22323032362d31312d32315431363a33373a32362e3339333634375a222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a65666433366537343234643662356363666533346464633535326439353965313236313438623236633039656561303832303866393531663835666233383362227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2265643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266227d2c226e616d65223a2250726f64756374696f6e20426173656c696e65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 16:37:26.393647+00', '2026-11-28 16:37:26.393647+00', NULL, NULL, '2026-11-21 16:37:26.393647+00');
INSERT INTO custody.ceremonies VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-495b-7cdd-af33-76931ab34f93', '01a1fef8-4909-7834-89a6-6caca9519a24', 1, 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', '01a1fef8-4665-7bba-88de-7d7530ee28ca', 'SingleApproval', 1, '{did:key:z6Mks8SUjKheCfaR1AGdBRQFDripUg1CGhrB14qw7ZVuFgzi}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c2261727469666163745f6964223a2230316131666566382d343930392d373833342d383961362d366361636139353139613234222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666566382d343935622d376364642d616633332d373639333161623334663933222c22636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431363a33373a32372e3030323532305a222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c226f70656e65645f6174223a22323032362d31312d32315431363a33373a32372e3030323532305a222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a33383837653238373934313539633137623136633038353361373365306538663062653463666261646363373737663265663535653766323632343561663863227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2264323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238227d2c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 16:37:27.00252+00', '2026-11-28 16:37:27.00252+00', NULL, NULL, '2026-11-21 16:37:27.00252+00');
INSERT INTO custody.ceremonies VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4a69-734a-84e2-e70bb7250ecd', '01a1fef8-4a30-773d-bf36-d66013790ce2', 1, 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '01a1fef8-4665-7bba-88de-7d7530ee28ca', 'SingleApproval', 1, '{did:key:z6Mks8SUjKheCfaR1AGdBRQFDripUg1CGhrB14qw7ZVuFgzi}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c2261727469666163745f6964223a2230316131666566382d346133302d373733642d626633362d643636303133373930636532222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666566382d346136392d373334612d383465322d653730626237323530656364222c22636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431363a33373a32372e3237333034385a222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573222c226f70656e65645f6174223a22323032362d31312d32315431363a33373a32372e3237333034385a222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a39346235346137376431383264616138316165613064333361613962643561626566366334376562303065346131656366623735383330646330356339323164227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2263333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232227d2c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 16:37:27.273048+00', '2026-11-28 16:37:27.273048+00', NULL, NULL, '2026-11-21 16:37:27.273048+00');
INSERT INTO custody.ceremonies VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4b8c-7394-962a-a1b1ced14b46', '01a1fef8-4b41-74a3-b5d1-14039397bd05', 1, 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '01a1fef8-4665-7bba-88de-7d7530ee28ca', 'SingleApproval', 1, '{did:key:z6Mks8SUjKheCfaR1AGdBRQFDripUg1CGhrB14qw7ZVuFgzi}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c2261727469666163745f6964223a2230316131666566382d346234312d373461332d623564312d313430333933393762643035222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666566382d346238632d373339342d393632612d613162316365643134623436222c22636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431363a33373a32372e3536343135375a222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573222c226f70656e65645f6174223a22323032362d31312d32315431363a33373a32372e3536343135375a222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a36653538643761383834346237623637356537616661376333343437326163333866653335343437613366626362386534643035363666333130643035623336227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2233323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563227d2c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 16:37:27.564157+00', '2026-11-28 16:37:27.564157+00', NULL, NULL, '2026-11-21 16:37:27.564157+00');
INSERT INTO custody.ceremonies VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4ca1-79eb-87bd-7b01ff45d64c', '01a1fef8-4c62-78f8-ad7b-b1bf51380b87', 1, 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', '01a1fef8-4665-7bba-88de-7d7530ee28ca', 'SingleApproval', 1, '{did:key:z6Mks8SUjKheCfaR1AGdBRQFDripUg1CGhrB14qw7ZVuFgzi}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c2261727469666163745f6964223a2230316131666566382d346336322d373866382d616437622d623162663531333830623837222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666566382d346361312d373965622d383762642d376230316666343564363463222c22636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431363a33373a32372e3834313634375a222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65222c226f70656e65645f6174223a22323032362d31312d32315431363a33373a32372e3834313634375a222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a66313863363361616130613965653762343236303264626134393533646565343963343566623436643730616562623632646566363339623239326539303865227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732227d2c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 16:37:27.841647+00', '2026-11-28 16:37:27.841647+00', NULL, NULL, '2026-11-21 16:37:27.841647+00');
INSERT INTO custody.ceremonies VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4da4-7d8b-948c-15ac671bce41', '01a1fef8-4d67-76fb-9954-1a44dbd0c837', 1, 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '01a1fef8-4665-7bba-88de-7d7530ee28ca', 'SingleApproval', 1, '{did:key:z6Mks8SUjKheCfaR1AGdBRQFDripUg1CGhrB14qw7ZVuFgzi}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c2261727469666163745f6964223a2230316131666566382d346436372d373666622d393935342d316134346462643063383337222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666566382d346461342d376438622d393438632d313561633637316263653431222c22636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431363a33373a32382e3130303435345a222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365222c226f70656e65645f6174223a22323032362d31312d32315431363a33373a32382e3130303435345a222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a61396234303231323631383663343962303566326332346631633130386165653639353566666664303630373335616264396133623838626539653531333933227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736227d2c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 16:37:28.100454+00', '2026-11-28 16:37:28.100454+00', NULL, NULL, '2026-11-21 16:37:28.100454+00');
INSERT INTO custody.ceremonies VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4eb4-749e-8910-764ba3415e50', '01a1fef8-4e76-765c-8c92-49bc11159dba', 1, 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '01a1fef8-4665-7bba-88de-7d7530ee28ca', 'SingleApproval', 1, '{did:key:z6Mks8SUjKheCfaR1AGdBRQFDripUg1CGhrB14qw7ZVuFgzi}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c2261727469666163745f6964223a2230316131666566382d346537362d373635632d386339322d343962633131313539646261222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666566382d346562342d373439652d383931302d373634626133343135653530222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431363a33373a32382e3337313833395a222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65222c226f70656e65645f6174223a22323032362d31312d32315431363a33373a32382e3337313833395a222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a36373964333961323832333636326334636263663238303930333964313239353465663230646333316134303736613962333737326162633663326362343138227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2238646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562227d2c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 16:37:28.371839+00', '2026-11-28 16:37:28.371839+00', NULL, NULL, '2026-11-21 16:37:28.371839+00');
INSERT INTO custody.ceremonies VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4f9d-7ad6-989a-1673f0582dad', '01a1fef8-4f65-7d33-86d3-9907be6b5753', 1, 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '01a1fef8-4665-7bba-88de-7d7530ee28ca', 'SingleApproval', 1, '{did:key:z6Mks8SUjKheCfaR1AGdBRQFDripUg1CGhrB14qw7ZVuFgzi}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c2261727469666163745f6964223a2230316131666566382d346636352d376433332d383664332d393930376265366235373533222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666566382d346639642d376164362d393839612d313637336630353832646164222c22636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431363a33373a32382e3630353338345a222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226f70656e65645f6174223a22323032362d31312d32315431363a33373a32382e3630353338345a222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a31613930616563303261343134633939386466333264323839343438393366613964333932663435393339353939386337333835313931646663386465303237227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2231393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839227d2c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 16:37:28.605384+00', '2026-11-28 16:37:28.605384+00', NULL, NULL, '2026-11-21 16:37:28.605384+00');
INSERT INTO custody.ceremonies VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4820-7755-9a7d-8bdd36d4c46f', '01a1fef8-47e3-7daa-84c5-baa759d25434', 1, 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '01a1fef8-4665-7bba-88de-7d7530ee28ca', 'SingleApproval', 1, '{did:key:z6Mks8SUjKheCfaR1AGdBRQFDripUg1CGhrB14qw7ZVuFgzi}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c2261727469666163745f6964223a2230316131666566382d343765332d376461612d383463352d626161373539643235343334222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666566382d343832302d373735352d396137642d386264643336643463343666222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431363a33373a32362e3638373837345a222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65222c226f70656e65645f6174223a22323032362d31312d32315431363a33373a32362e3638373837345a222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a63346561333435306432646230316261316462336538303432323339643632313935613337626239666663396165346165303935333363393639333638323438227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130227d2c226e616d65223a226e6f72746877696e642e6578616d706c65227d5d7d', 'application/vnd.in-toto+json', 'approved', 'administrator', '2026-11-21 16:37:26.687874+00', '2026-11-28 16:37:26.687874+00', '2026-11-21 16:39:04.3304+00', NULL, '2026-11-21 16:39:04.3304+00');


--
-- Data for Name: ceremony_signatures; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.ceremony_signatures VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4820-7755-9a7d-8bdd36d4c46f', 'did:key:z6Mks8SUjKheCfaR1AGdBRQFDripUg1CGhrB14qw7ZVuFgzi', 'did:key:z6Mks8SUjKheCfaR1AGdBRQFDripUg1CGhrB14qw7ZVuFgzi#z6Mks8SUjKheCfaR1AGdBRQFDripUg1CGhrB14qw7ZVuFgzi', '\xa5865c8cf7121239fdea4460834a0cf1985d9d63cfe8b5ede62019c92226e7c3bb54378ea3cd71d13563843c16d41b6c93ac1ce972147e5bcd9c6dcbf783e006', '2026-11-21 16:39:04.3304+00', '01a1fef9-c58d-7d45-b36d-a5ad421604cb');


--
-- Data for Name: counters; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'artifacts', 20, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'ceremonies.open', 13, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.match', 6, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'artifacts', 17, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'ceremonies.open', 31, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.match', 12, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.unknown', 12, -1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'artifacts', 4, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'ceremonies.open', 2, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.drift', 1, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.unknown', 1, -1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'artifacts', 7, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'ceremonies.open', 14, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.unknown', 4, 2);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.match', 28, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.unknown', 28, 0);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.unknown', 24, 0);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'artifacts', 24, 2);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.unknown', 6, 0);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.unknown', 7, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.match', 24, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'ceremonies.open', 19, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.drift', 22, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.unknown', 22, -1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'artifacts', 1, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'ceremonies.open', 1, 2);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.unknown', 17, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.match', 0, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.unknown', 0, -1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'artifacts', 21, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'ceremonies.open', 22, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.unknown', 2, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.match', 13, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'artifacts', 29, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.unknown', 13, 0);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.drift', 18, 1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'deployments.unknown', 18, -1);
INSERT INTO custody.counters VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'ceremonies.open', 30, 0);


--
-- Data for Name: custody_heads; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.custody_heads VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-46b6-7afa-b1b3-8f1549857a2e', 1, 'ceremony_open', '01a1fef8-46f9-7a04-a73c-6e0bf09aba2e', '2026-11-21 16:37:26.393647+00');
INSERT INTO custody.custody_heads VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4909-7834-89a6-6caca9519a24', 1, 'ceremony_open', '01a1fef8-495b-7cdd-af33-76931ab34f93', '2026-11-21 16:37:27.00252+00');
INSERT INTO custody.custody_heads VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4a30-773d-bf36-d66013790ce2', 1, 'ceremony_open', '01a1fef8-4a69-734a-84e2-e70bb7250ecd', '2026-11-21 16:37:27.273048+00');
INSERT INTO custody.custody_heads VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4b41-74a3-b5d1-14039397bd05', 1, 'ceremony_open', '01a1fef8-4b8c-7394-962a-a1b1ced14b46', '2026-11-21 16:37:27.564157+00');
INSERT INTO custody.custody_heads VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4c62-78f8-ad7b-b1bf51380b87', 1, 'ceremony_open', '01a1fef8-4ca1-79eb-87bd-7b01ff45d64c', '2026-11-21 16:37:27.841647+00');
INSERT INTO custody.custody_heads VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4d67-76fb-9954-1a44dbd0c837', 1, 'ceremony_open', '01a1fef8-4da4-7d8b-948c-15ac671bce41', '2026-11-21 16:37:28.100454+00');
INSERT INTO custody.custody_heads VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4e76-765c-8c92-49bc11159dba', 1, 'ceremony_open', '01a1fef8-4eb4-749e-8910-764ba3415e50', '2026-11-21 16:37:28.371839+00');
INSERT INTO custody.custody_heads VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4f65-7d33-86d3-9907be6b5753', 1, 'ceremony_open', '01a1fef8-4f9d-7ad6-989a-1673f0582dad', '2026-11-21 16:37:28.605384+00');
INSERT INTO custody.custody_heads VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-47e3-7daa-84c5-baa759d25434', 2, 'approved', '01a1fef8-4820-7755-9a7d-8bdd36d4c46f', '2026-11-21 16:39:04.3304+00');


--
-- Data for Name: custody_transitions_2026_q4; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-46fa-7fcb-a4ae-5212b930916e', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fef8-46f9-7a04-a73c-6e0bf09aba2e', '{}', NULL, '01a1fef8-46fa-70bd-a0ff-dc26afcb516c', '{}', '2026-11-21 16:37:26.393647+00', '01a1fef8-46b6-7afa-b1b3-8f1549857a2e');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4820-77eb-b0e9-0ffb86f66db6', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fef8-4820-7755-9a7d-8bdd36d4c46f', '{}', NULL, '01a1fef8-4820-7f66-a11e-074a24fb5b83', '{}', '2026-11-21 16:37:26.687874+00', '01a1fef8-47e3-7daa-84c5-baa759d25434');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-495b-776a-8233-34dfccee0c68', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fef8-495b-7cdd-af33-76931ab34f93', '{}', NULL, '01a1fef8-495b-72d6-8743-c20f8aec89ff', '{}', '2026-11-21 16:37:27.00252+00', '01a1fef8-4909-7834-89a6-6caca9519a24');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4a69-777a-9d02-6f322bf0c467', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fef8-4a69-734a-84e2-e70bb7250ecd', '{}', NULL, '01a1fef8-4a6a-7322-a472-a6c2bbbef774', '{}', '2026-11-21 16:37:27.273048+00', '01a1fef8-4a30-773d-bf36-d66013790ce2');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4b8c-714b-8917-147c990873d9', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fef8-4b8c-7394-962a-a1b1ced14b46', '{}', NULL, '01a1fef8-4b8c-759c-9fc2-f9384e99070c', '{}', '2026-11-21 16:37:27.564157+00', '01a1fef8-4b41-74a3-b5d1-14039397bd05');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4ca2-7e26-9890-158910c479da', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fef8-4ca1-79eb-87bd-7b01ff45d64c', '{}', NULL, '01a1fef8-4ca2-777c-98a7-20a243016930', '{}', '2026-11-21 16:37:27.841647+00', '01a1fef8-4c62-78f8-ad7b-b1bf51380b87');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4da5-7b52-9e5f-25b6d24ea764', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fef8-4da4-7d8b-948c-15ac671bce41', '{}', NULL, '01a1fef8-4da5-72d8-9f2d-28ebe9662b7a', '{}', '2026-11-21 16:37:28.100454+00', '01a1fef8-4d67-76fb-9954-1a44dbd0c837');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4eb4-79e8-a565-5879e3a9a3b3', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fef8-4eb4-749e-8910-764ba3415e50', '{}', NULL, '01a1fef8-4eb4-7bd7-b7f2-6c8c900441e5', '{}', '2026-11-21 16:37:28.371839+00', '01a1fef8-4e76-765c-8c92-49bc11159dba');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4f9d-74ff-a075-5e155c5b203c', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fef8-4f9d-7ad6-989a-1673f0582dad', '{}', NULL, '01a1fef8-4f9d-73d8-9c7c-69b58f411096', '{}', '2026-11-21 16:37:28.605384+00', '01a1fef8-4f65-7d33-86d3-9907be6b5753');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef9-c58b-76fc-bd9f-fb24e0e92c07', 2, 'ceremony_open', 'approved', 'administrator', '01a1fef8-4820-7755-9a7d-8bdd36d4c46f', '{"{\"did\": \"did:key:z6Mks8SUjKheCfaR1AGdBRQFDripUg1CGhrB14qw7ZVuFgzi\", \"sig\": \"pYZcjPcSEjn96kRgg0oM8ZhdnWPP6LXt5iAZySIm58O7VDeOo81x0TVjhDwW1Btsk6wc6XIUflvNnG3L94PgBg==\", \"keyid\": \"did:key:z6Mks8SUjKheCfaR1AGdBRQFDripUg1CGhrB14qw7ZVuFgzi#z6Mks8SUjKheCfaR1AGdBRQFDripUg1CGhrB14qw7ZVuFgzi\"}"}', 'c39fc70e42bc63b93492bfb15ee097ec2c81db4059df003464299169a81d31f4', '01a1fef9-c58d-7d45-b36d-a5ad421604cb', '{}', '2026-11-21 16:39:04.3304+00', '01a1fef8-47e3-7daa-84c5-baa759d25434');


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

INSERT INTO custody.deployment_counts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-46b6-7afa-b1b3-8f1549857a2e', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-47e3-7daa-84c5-baa759d25434', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4909-7834-89a6-6caca9519a24', 0, 1, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4a30-773d-bf36-d66013790ce2', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4b41-74a3-b5d1-14039397bd05', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4c62-78f8-ad7b-b1bf51380b87', 0, 1, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4d67-76fb-9954-1a44dbd0c837', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4e76-765c-8c92-49bc11159dba', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4f65-7d33-86d3-9907be6b5753', 0, 1, 0);


--
-- Data for Name: deployment_states; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.deployment_states VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-474b-7a7b-a89a-70f1ae861a6b', 'cluster', 'dev-cluster', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '{}', '2026-11-21 16:37:26.474309+00', '2026-11-21 16:37:26.558474+00', 'match', '01a1fef8-46b6-7afa-b1b3-8f1549857a2e', NULL, 'match', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '2026-11-21 16:37:26.558474+00', '2026-11-21 16:37:26.474309+00', '2026-11-21 16:37:26.560183+00', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', NULL, 'intune_config_profile/1 sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175', 'intune_config_profile/1 sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175');
INSERT INTO custody.deployment_states VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4870-7d66-91b6-e1a1dba2bdf5', 'cluster', 'dev-cluster', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '{}', '2026-11-21 16:37:26.7673+00', '2026-11-21 16:37:26.838188+00', 'match', '01a1fef8-47e3-7daa-84c5-baa759d25434', NULL, 'match', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '2026-11-21 16:37:26.838188+00', '2026-11-21 16:37:26.7673+00', '2026-11-21 16:37:26.843318+00', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', NULL, 'dns_zone/1 sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35', 'dns_zone/1 sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35');
INSERT INTO custody.deployment_states VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-499b-70dd-b036-eb3b6a6ac51c', 'cluster', 'dev-cluster', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', '{}', '2026-11-21 16:37:27.065759+00', '2026-11-21 16:37:27.146349+00', 'drift', '01a1fef8-4909-7834-89a6-6caca9519a24', NULL, 'drift', 'sha256:9df1df5b1a6f12de20708461d7c0f5ce9de17fa34383c2324556c3c291e9c0df', '2026-11-21 16:37:27.146349+00', '2026-11-21 16:37:27.065759+00', '2026-11-21 16:37:27.150797+00', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', NULL, 'dsc_configuration/1 sha256:55ff3382b41e36e64480aeb94af00e28cb7106eb801660d8ccdabe8a1b381234', 'dsc_configuration/1 sha256:3ef67eee6e4bd4cee99030da41a0a72f611bece1a79ddcb8b9f62d6f5ff9df25');
INSERT INTO custody.deployment_states VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4aac-73ec-b529-10c90bb6d770', 'cluster', 'dev-cluster', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '{}', '2026-11-21 16:37:27.3395+00', '2026-11-21 16:37:27.405948+00', 'match', '01a1fef8-4a30-773d-bf36-d66013790ce2', NULL, 'match', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '2026-11-21 16:37:27.405948+00', '2026-11-21 16:37:27.3395+00', '2026-11-21 16:37:27.407015+00', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', NULL, 'restconf_config/1 sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75', 'restconf_config/1 sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75');
INSERT INTO custody.deployment_states VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4bd5-7b8d-b886-8b9137043cf5', 'cluster', 'dev-cluster', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '{}', '2026-11-21 16:37:27.636328+00', '2026-11-21 16:37:27.709322+00', 'match', '01a1fef8-4b41-74a3-b5d1-14039397bd05', NULL, 'match', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '2026-11-21 16:37:27.709322+00', '2026-11-21 16:37:27.636328+00', '2026-11-21 16:37:27.711562+00', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', NULL, 'helm_values/1 sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869', 'helm_values/1 sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869');
INSERT INTO custody.deployment_states VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4cdd-73ae-9646-b63d3c8c9b4d', 'cluster', 'dev-cluster', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', '{}', '2026-11-21 16:37:27.90097+00', '2026-11-21 16:37:27.962183+00', 'drift', '01a1fef8-4c62-78f8-ad7b-b1bf51380b87', NULL, 'drift', 'sha256:740fc87bd77923d67e71efc7432e55068f6186ae998b3d82b9ae017f4f4f9088', '2026-11-21 16:37:27.962183+00', '2026-11-21 16:37:27.90097+00', '2026-11-21 16:37:27.965457+00', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', NULL, 'jea_role_capability/1 sha256:5cac86382a9726a0b9c4ffaddcf39d3008d2c4b3a3df8328591bc866615c9aee', 'jea_role_capability/1 sha256:de3b1f106bb81972a7fbcf567f62be8764a8c5d6fe1efd502bae19da5b04f5b7');
INSERT INTO custody.deployment_states VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4deb-7a08-8016-12b58b3edfb7', 'cluster', 'dev-cluster', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '{}', '2026-11-21 16:37:28.171026+00', '2026-11-21 16:37:28.238061+00', 'match', '01a1fef8-4d67-76fb-9954-1a44dbd0c837', NULL, 'match', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '2026-11-21 16:37:28.238061+00', '2026-11-21 16:37:28.171026+00', '2026-11-21 16:37:28.239643+00', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', NULL, 'entra_conditional_access/1 sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5', 'entra_conditional_access/1 sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5');
INSERT INTO custody.deployment_states VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4eec-7444-adfa-349463299984', 'cluster', 'dev-cluster', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '{}', '2026-11-21 16:37:28.427453+00', '2026-11-21 16:37:28.485127+00', 'match', '01a1fef8-4e76-765c-8c92-49bc11159dba', NULL, 'match', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '2026-11-21 16:37:28.485127+00', '2026-11-21 16:37:28.427453+00', '2026-11-21 16:37:28.48762+00', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', NULL, 'tls_server_cert/1 sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821', 'tls_server_cert/1 sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821');
INSERT INTO custody.deployment_states VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4fd5-7440-9746-da453a2434bf', 'cluster', 'dev-cluster', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '{}', '2026-11-21 16:37:28.660614+00', '2026-11-21 16:37:28.716794+00', 'drift', '01a1fef8-4f65-7d33-86d3-9907be6b5753', NULL, 'drift', 'sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff', '2026-11-21 16:37:28.716794+00', '2026-11-21 16:37:28.660614+00', '2026-11-21 16:37:28.719893+00', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', NULL, 'oci_image/1 sha256:326b16aeffc23bdb10e795d0b77b3d49219c01b6306642e099c91b22aa4b46f1', 'oci_image/1 sha256:a08ce7982066fc95484a6cf27caf3641853103bad2536ad63de5fd11a1a03a60');


--
-- Data for Name: governed_artifacts; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.governed_artifacts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-46b6-7afa-b1b3-8f1549857a2e', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'intune_config_profile', 'Production Baseline', 'intune', '{"version": 1, "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "assignments": [{"intent": "apply", "target": {"groupId": "7c1f4a52-0d3e-4b86-9a75-2e6d8b40c913", "@odata.type": "#microsoft.graph.groupAssignmentTarget"}}], "description": "Encryption, antivirus and sign-in rules for every production workstation of Northwind.", "displayName": "Production Baseline", "roleScopeTagIds": ["0"], "passwordRequired": true, "defenderScanDownloads": true, "passwordMinimumLength": 12, "bitLockerEncryptDevice": true, "smartScreenEnableInShell": true, "defenderRequireCloudProtection": true, "storageRequireDeviceEncryption": true, "passwordMinimumCharacterSetCount": 3, "defenderRequireRealTimeMonitoring": true, "passwordMinutesOfInactivityBeforeScreenTimeout": 10}', '{}', NULL, 'b', NULL, '01a1fef8-46b6-71b9-92ca-c438722cf13b', true, '01a1fef8-4665-7bba-88de-7d7530ee28ca', 1, '2026-11-21 16:37:26.325233+00', '2026-11-21 16:37:26.325233+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-47e3-7daa-84c5-baa759d25434', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'dns_zone', 'northwind.example', 'zone', '{"serial": 2026112101, "records": [{"ttl": 3600, "name": "northwind.example.", "type": "SOA", "rdata": "ns1.northwind.example. hostmaster.northwind.example. 2026112101 7200 900 1209600 300"}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns1.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns2.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "MX", "rdata": "10 mail.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "TXT", "rdata": "\"v=spf1 mx -all\""}, {"ttl": 3600, "name": "northwind.example.", "type": "CAA", "rdata": "0 issue \"ca.northwind.example\""}, {"ttl": 3600, "name": "mail.northwind.example.", "type": "A", "rdata": "203.0.113.25"}, {"ttl": 3600, "name": "ns1.northwind.example.", "type": "A", "rdata": "192.0.2.53"}, {"ttl": 3600, "name": "ns2.northwind.example.", "type": "A", "rdata": "198.51.100.53"}, {"ttl": 300, "name": "vpn.northwind.example.", "type": "A", "rdata": "198.51.100.40"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "A", "rdata": "192.0.2.80"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "AAAA", "rdata": "2001:db8::80"}], "zone_apex": "northwind.example."}', '{}', NULL, 'c', NULL, '01a1fef8-47e4-7a30-ad1c-14f014f5954f', true, '01a1fef8-4665-7bba-88de-7d7530ee28ca', 1, '2026-11-21 16:37:26.627232+00', '2026-11-21 16:37:26.627232+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4909-7834-89a6-6caca9519a24', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', 'dsc_configuration', 'EnsureBitLockerEnabled', 'mof', '{"document": {"Name": "EnsureBitLockerEnabled", "Version": "2.0.0", "MinimumCompatibleVersion": "1.0.0", "CompatibleVersionAdditionalProperties": ["Omi_BaseResource:ConfigurationName"]}, "instances": [{"name": "[BitLocker]EnsureBitLockerEnabled", "class": "MSFT_BitLockerResource", "properties": {"AutoUnlock": true, "ModuleName": "BitLockerDsc", "MountPoint": "C:", "ResourceID": "[BitLocker]EnsureBitLockerEnabled", "TpmProtector": true, "ModuleVersion": "1.0.0", "EncryptionMethod": "XtsAes256", "PrimaryProtector": "TpmProtector", "ConfigurationName": "EnsureBitLockerEnabled"}}]}', '{}', NULL, 'b', NULL, '01a1fef8-490a-76e8-bebd-199fb04e93dd', true, '01a1fef8-4665-7bba-88de-7d7530ee28ca', 1, '2026-11-21 16:37:26.921195+00', '2026-11-21 16:37:26.921195+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4a30-773d-bf36-d66013790ce2', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'restconf_config', 'edge-router-1 interfaces', 'json', '{"ietf-interfaces:interfaces": {"interface": [{"name": "GigabitEthernet0/0", "type": "iana-if-type:ethernetCsmacd", "enabled": true, "description": "Uplink to the provider", "ietf-ip:ipv4": {"address": [{"ip": "192.0.2.1", "prefix-length": 30}]}}]}}', '{}', NULL, 'c', NULL, '01a1fef8-4a30-7907-8988-9651ec88bb65', true, '01a1fef8-4665-7bba-88de-7d7530ee28ca', 1, '2026-11-21 16:37:27.215375+00', '2026-11-21 16:37:27.215375+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4b41-74a3-b5d1-14039397bd05', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'helm_values', 'operator production values', 'values', '{"image": {"digest": "sha256:9b2c4d6e8f0a1c3e5d7f9b1a3c5e7d9f0b2a4c6e8d0f1b3a5c7e9d1f2b4a6c8e", "repository": "registry.northwind.example/operations/operator"}, "webhook": {"enabled": true, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}}, "replicas": 3, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}, "environment": "production", "bound_chart_cid": "sha256:5f8a0a7f2c1d4be6937c02d1a6e8f4b53c9d7e1200ab4c6d8e9f1a2b3c4d5e6f"}', '{}', NULL, 'b', NULL, '01a1fef8-4b41-7083-9040-ca6942d137b6', true, '01a1fef8-4665-7bba-88de-7d7530ee28ca', 1, '2026-11-21 16:37:27.488988+00', '2026-11-21 16:37:27.488988+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4c62-78f8-ad7b-b1bf51380b87', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', 'jea_role_capability', 'Application-class JEA role', 'psrc', '{"guid": "0f6b2d8a-5c41-4e37-9b1d-6a2f8c7e4d10", "author": "Northwind Operations", "description": "Application-class JEA role", "company_name": "Northwind", "session_guid": "c2a7e914-3b58-4d06-8f2c-71d0b9e6a345", "session_type": "RestrictedRemoteServer", "language_mode": "ConstrainedLanguage", "schema_version": "2.0.0.0", "visible_cmdlets": ["Get-Service", "Get-Process", "Test-DscConfiguration"], "role_definitions": {"NORTHWIND\\Application Operators": {"RoleCapabilities": "ApplicationOperator"}}, "visible_providers": ["FileSystem"], "transcript_directory": "C:\\ProgramData\\JEA\\Transcripts", "run_as_virtual_account": true}', '{}', NULL, 'c', NULL, '01a1fef8-4c62-71c1-9dab-778c759cad30', true, '01a1fef8-4665-7bba-88de-7d7530ee28ca', 1, '2026-11-21 16:37:27.777751+00', '2026-11-21 16:37:27.777751+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4d67-76fb-9954-1a44dbd0c837', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'entra_conditional_access', 'Require compliant device', 'json', '{"state": "enabled", "conditions": {"users": {"excludeUsers": [], "includeUsers": [], "includeGroups": ["2b9e6c14-8f07-4d3a-b5c1-90e7a4d2f861"]}, "applications": {"excludeApplications": [], "includeApplications": ["All"]}, "clientAppTypes": ["all"]}, "@odata.type": "#microsoft.graph.conditionalAccessPolicy", "displayName": "Require compliant device", "grantControls": {"operator": "OR", "builtInControls": ["compliantDevice"]}, "sessionControls": null}', '{}', NULL, 'c', NULL, '01a1fef8-4d67-79ee-adf7-1116e58677eb', true, '01a1fef8-4665-7bba-88de-7d7530ee28ca', 1, '2026-11-21 16:37:28.039031+00', '2026-11-21 16:37:28.039031+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4e76-765c-8c92-49bc11159dba', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'tls_server_cert', 'www.northwind.example', 'x509', '{"chain": [], "issuer": "CN=www.northwind.example,O=Northwind", "serial": "297cb93aacd25756af34287ca42ac5421f245974", "subject": "CN=www.northwind.example,O=Northwind", "not_after": "2027-11-21T02:30:08Z", "not_before": "2026-11-21T02:30:08Z", "ct_log_refs": [], "subject_alt_names": ["dns:www.northwind.example", "dns:northwind.example"], "fingerprint_sha256": "3438b60c49a56a5425c534fd5bff1d1e5a1d126b15760a492f23f81c2ab512e0", "signature_algorithm": "SignatureAlgorithm.ecdsaWithSHA256"}', '{}', NULL, 'b', NULL, '01a1fef8-4e76-76ae-9940-119338254510', true, '01a1fef8-4665-7bba-88de-7d7530ee28ca', 1, '2026-11-21 16:37:28.309876+00', '2026-11-21 16:37:28.309876+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4f65-7d33-86d3-9907be6b5753', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', 'oci_image', 'registry.northwind.example/operations/operator:1.4.2', 'oci', '{"digest": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "sbom_cid": null, "manifests": [{"size": 1204, "digest": "sha256:1d4f7a0c3e6b9d2f5a8c1e4b7d0a3f6c9e2b5d8f1a4c7e0b3d6f9a2c5e8b1d4f", "platform": {"os": "linux", "architecture": "amd64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}], "media_type": "application/vnd.oci.image.index.v1+json", "size_bytes": 773, "annotations": {"org.opencontainers.image.version": "1.4.2", "org.opencontainers.image.ref.name": "registry.northwind.example/operations/operator:1.4.2"}, "architectures": ["linux/amd64", "linux/arm64"], "image_reference": "registry.northwind.example/operations/operator:1.4.2"}', '{}', NULL, 'b', NULL, '01a1fef8-4f65-7dca-9a28-d264bce17108', true, '01a1fef8-4665-7bba-88de-7d7530ee28ca', 1, '2026-11-21 16:37:28.548924+00', '2026-11-21 16:37:28.548924+00');


--
-- Data for Name: normal_forms; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.normal_forms VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-46b6-7afa-b1b3-8f1549857a2e', 1, 'intune_config_profile/1', 'sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175', NULL, '01a1fef8-46b6-71b9-92ca-c438722cf13b', '2026-11-21 16:37:26.325233+00');
INSERT INTO custody.normal_forms VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-47e3-7daa-84c5-baa759d25434', 1, 'dns_zone/1', 'sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35', NULL, '01a1fef8-47e4-7a30-ad1c-14f014f5954f', '2026-11-21 16:37:26.627232+00');
INSERT INTO custody.normal_forms VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4909-7834-89a6-6caca9519a24', 1, 'dsc_configuration/1', 'sha256:55ff3382b41e36e64480aeb94af00e28cb7106eb801660d8ccdabe8a1b381234', NULL, '01a1fef8-490a-76e8-bebd-199fb04e93dd', '2026-11-21 16:37:26.921195+00');
INSERT INTO custody.normal_forms VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4a30-773d-bf36-d66013790ce2', 1, 'restconf_config/1', 'sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75', NULL, '01a1fef8-4a30-7907-8988-9651ec88bb65', '2026-11-21 16:37:27.215375+00');
INSERT INTO custody.normal_forms VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4b41-74a3-b5d1-14039397bd05', 1, 'helm_values/1', 'sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869', NULL, '01a1fef8-4b41-7083-9040-ca6942d137b6', '2026-11-21 16:37:27.488988+00');
INSERT INTO custody.normal_forms VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4c62-78f8-ad7b-b1bf51380b87', 1, 'jea_role_capability/1', 'sha256:5cac86382a9726a0b9c4ffaddcf39d3008d2c4b3a3df8328591bc866615c9aee', NULL, '01a1fef8-4c62-71c1-9dab-778c759cad30', '2026-11-21 16:37:27.777751+00');
INSERT INTO custody.normal_forms VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4d67-76fb-9954-1a44dbd0c837', 1, 'entra_conditional_access/1', 'sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5', NULL, '01a1fef8-4d67-79ee-adf7-1116e58677eb', '2026-11-21 16:37:28.039031+00');
INSERT INTO custody.normal_forms VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4e76-765c-8c92-49bc11159dba', 1, 'tls_server_cert/1', 'sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821', NULL, '01a1fef8-4e76-76ae-9940-119338254510', '2026-11-21 16:37:28.309876+00');
INSERT INTO custody.normal_forms VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4f65-7d33-86d3-9907be6b5753', 1, 'oci_image/1', 'sha256:326b16aeffc23bdb10e795d0b77b3d49219c01b6306642e099c91b22aa4b46f1', NULL, '01a1fef8-4f65-7dca-9a28-d264bce17108', '2026-11-21 16:37:28.548924+00');


--
-- Data for Name: retention_exports; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: tenant_keys; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.tenant_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'e21a8263ca167173', '2026-11-21 16:37:26.315054+00');


--
-- Data for Name: verification_results_2026_10; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: verification_results_2026_11; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-47a0-70c0-a594-3cd1d1fbba1c', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175", "normaliser": "intune_config_profile/1"}, "approved": {"digest": "sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175", "normaliser": "intune_config_profile/1"}}}', '2026-11-21 16:37:26.558474+00', NULL, 'local', '01a1fef8-46b6-7afa-b1b3-8f1549857a2e', '01a1fef8-47a0-7f4c-892b-5794b1b805bb');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-48bb-7478-85ef-5700f8c3712a', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35", "normaliser": "dns_zone/1"}, "approved": {"digest": "sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35", "normaliser": "dns_zone/1"}}}', '2026-11-21 16:37:26.838188+00', NULL, 'local', '01a1fef8-47e3-7daa-84c5-baa759d25434', '01a1fef8-48bc-7882-99da-3d7a98025fde');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-49ef-7c46-bee8-03900b21ce25', 'sha256:9df1df5b1a6f12de20708461d7c0f5ce9de17fa34383c2324556c3c291e9c0df', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:3ef67eee6e4bd4cee99030da41a0a72f611bece1a79ddcb8b9f62d6f5ff9df25", "normaliser": "dsc_configuration/1"}, "approved": {"digest": "sha256:55ff3382b41e36e64480aeb94af00e28cb7106eb801660d8ccdabe8a1b381234", "normaliser": "dsc_configuration/1"}, "observed": {"sha256": "1552d020625945f6c8149af4db7a6bc741f12ea0d30a5b1738bda9f535baad45", "size_bytes": 757}}, "directions": {"weaker": 2}, "differences": [{"path": "/instances/[BitLocker]EnsureBitLockerEnabled/properties/primaryprotector", "what": "property", "change": "changed", "approved": "TpmProtector", "identity": "[BitLocker]EnsureBitLockerEnabled primaryprotector", "observed": "PasswordProtector", "sentence": "property [BitLocker]EnsureBitLockerEnabled primaryprotector changed from “TpmProtector” to “PasswordProtector”", "direction": "weaker"}, {"path": "/instances/[BitLocker]EnsureBitLockerEnabled/properties/tpmprotector", "what": "property", "change": "changed", "approved": true, "identity": "[BitLocker]EnsureBitLockerEnabled tpmprotector", "observed": false, "sentence": "property [BitLocker]EnsureBitLockerEnabled tpmprotector changed from true to false", "direction": "weaker"}], "difference_count": 2}', '2026-11-21 16:37:27.146349+00', NULL, 'local', '01a1fef8-4909-7834-89a6-6caca9519a24', '01a1fef8-49ef-7450-828a-4064972d8492');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4aef-775e-82c5-d7e299cbd7fe', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75", "normaliser": "restconf_config/1"}, "approved": {"digest": "sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75", "normaliser": "restconf_config/1"}}}', '2026-11-21 16:37:27.405948+00', NULL, 'local', '01a1fef8-4a30-773d-bf36-d66013790ce2', '01a1fef8-4aef-78eb-a46d-1d7bf9606431');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4c20-79a6-81c1-7f0f6f0ef84a', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869", "normaliser": "helm_values/1"}, "approved": {"digest": "sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869", "normaliser": "helm_values/1"}}}', '2026-11-21 16:37:27.709322+00', NULL, 'local', '01a1fef8-4b41-74a3-b5d1-14039397bd05', '01a1fef8-4c20-7b86-9868-781a68093b8e');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4d1d-7cd3-aab1-8c3473a8ce23', 'sha256:740fc87bd77923d67e71efc7432e55068f6186ae998b3d82b9ae017f4f4f9088', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:de3b1f106bb81972a7fbcf567f62be8764a8c5d6fe1efd502bae19da5b04f5b7", "normaliser": "jea_role_capability/1"}, "approved": {"digest": "sha256:5cac86382a9726a0b9c4ffaddcf39d3008d2c4b3a3df8328591bc866615c9aee", "normaliser": "jea_role_capability/1"}, "observed": {"sha256": "12dc6d5e0a681c1bea2d09ee41194cc0a0e74ec3748b82ffe849b04cd517b1cc", "size_bytes": 824}}, "directions": {"weaker": 1}, "differences": [{"path": "/visible_cmdlets/restart-service", "what": "cmdlet", "change": "added", "identity": "restart-service", "observed": {}, "sentence": "cmdlet restart-service became visible", "direction": "weaker"}], "difference_count": 1}', '2026-11-21 16:37:27.962183+00', NULL, 'local', '01a1fef8-4c62-78f8-ad7b-b1bf51380b87', '01a1fef8-4d1d-7af6-a262-0f31e2b0c745');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4e30-7970-be0c-f9f5d3005190', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5", "normaliser": "entra_conditional_access/1"}, "approved": {"digest": "sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5", "normaliser": "entra_conditional_access/1"}}}', '2026-11-21 16:37:28.238061+00', NULL, 'local', '01a1fef8-4d67-76fb-9954-1a44dbd0c837', '01a1fef8-4e30-746d-846f-6f6b885c45fa');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-4f27-754c-b164-46a87e249df1', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821", "normaliser": "tls_server_cert/1"}, "approved": {"digest": "sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821", "normaliser": "tls_server_cert/1"}}}', '2026-11-21 16:37:28.485127+00', NULL, 'local', '01a1fef8-4e76-765c-8c92-49bc11159dba', '01a1fef8-4f28-7f81-945a-573160c68fd8');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '01a1fef8-5010-7f8c-ba96-69f321a1cc91', 'sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:a08ce7982066fc95484a6cf27caf3641853103bad2536ad63de5fd11a1a03a60", "normaliser": "oci_image/1"}, "approved": {"digest": "sha256:326b16aeffc23bdb10e795d0b77b3d49219c01b6306642e099c91b22aa4b46f1", "normaliser": "oci_image/1"}, "observed": {"sha256": "d0d4ea8b89e437a7b007290290aae65178cac1279a64c3f5f04e89cabdf720e3", "size_bytes": 1044}}, "differences": [{"path": "/digest", "what": "digest", "change": "changed", "approved": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "identity": "", "observed": "sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff", "sentence": "digest changed from “sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89” to “sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff”"}, {"path": "/manifests/linux~1arm64", "what": "platform", "change": "changed", "approved": {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, "identity": "linux/arm64", "observed": {"size": 1204, "digest": "sha256:c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a3c6f9b2d5e8a1c4f7", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, "sentence": "platform linux/arm64 changed from sha256:7e0a3c6f9b2d… to sha256:c4f7b0d3e6a9…"}], "difference_count": 2}', '2026-11-21 16:37:28.716794+00', NULL, 'local', '01a1fef8-4f65-7d33-86d3-9907be6b5753', '01a1fef8-5010-7372-909d-ef6c5c68c6a8');


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

INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a1fef8-4537-7161-84b1-08b86d04e3cc', 'installation.checkpoints', '{}', 'installation.checkpoints', 3, 'completed', '2026-11-21 16:30:00+00', 1, 10, 1, NULL, '2026-11-21 16:37:25.940437+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-21 16:37:25.943149+00', '2026-11-21 16:37:25.963895+00');
INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a1fef8-4533-749e-8a82-fa6a56e1cae3', 'installation.delete-finished-jobs', '{}', 'installation.delete-finished-jobs', 3, 'completed', '2026-11-21 16:00:00+00', 1, 10, 1, NULL, '2026-11-21 16:37:25.940437+00', NULL, NULL, 0, NULL, NULL, NULL, NULL, '2026-11-21 16:37:25.93992+00', '2026-11-21 16:37:25.971118+00');
INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a1fef8-4521-7d3e-8bf8-5190d373502d', 'installation.partitions', '{}', 'installation.partitions', 0, 'completed', '2026-11-21 16:00:00+00', 1, 10, 1, NULL, '2026-11-21 16:37:25.940437+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-21 16:37:25.921159+00', '2026-11-21 16:37:25.988079+00');
INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a1fef8-4539-7309-ba0a-ca8ebe9a7977', 'installation.retention', '{}', 'installation.retention', 3, 'completed', '2026-11-21 04:00:00+00', 1, 10, 1, NULL, '2026-11-21 16:37:25.940437+00', NULL, NULL, 0, NULL, 'verification_results_2026_09 was detached', NULL, NULL, '2026-11-21 16:37:25.945558+00', '2026-11-21 16:37:26.002999+00');


--
-- Data for Name: schedules; Type: TABLE DATA; Schema: jobs; Owner: muniment_owner
--

INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.partitions', '2026-11-21 16:00:00+00');
INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.delete-finished-jobs', '2026-11-21 16:00:00+00');
INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.checkpoints', '2026-11-21 16:30:00+00');
INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.retention', '2026-11-21 04:00:00+00');


--
-- Data for Name: blobs; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.blobs VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '\x1552d020625945f6c8149af4db7a6bc741f12ea0d30a5b1738bda9f535baad45', '\x7b22636964223a227368613235363a39646631646635623161366631326465323037303834363164376330663563653964653137666133343338336332333234353536633363323931653963306466222c22636f6e74656e74223a7b22646f63756d656e74223a7b22436f6d70617469626c6556657273696f6e4164646974696f6e616c50726f70657274696573223a5b224f6d695f426173655265736f757263653a436f6e66696775726174696f6e4e616d65225d2c224d696e696d756d436f6d70617469626c6556657273696f6e223a22312e302e30222c224e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c2256657273696f6e223a22322e302e30227d2c22696e7374616e636573223a5b7b22636c617373223a224d5346545f4269744c6f636b65725265736f75726365222c226e616d65223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2270726f70657274696573223a7b224175746f556e6c6f636b223a747275652c22436f6e66696775726174696f6e4e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c22456e6372797074696f6e4d6574686f64223a22587473416573323536222c224d6f64756c654e616d65223a224269744c6f636b6572447363222c224d6f64756c6556657273696f6e223a22312e302e30222c224d6f756e74506f696e74223a22433a222c225072696d61727950726f746563746f72223a2250617373776f726450726f746563746f72222c225265736f757263654944223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2254706d50726f746563746f72223a66616c73657d7d5d7d2c2264657461696c73223a7b7d2c226b696e64223a226473635f636f6e66696775726174696f6e222c22706172736572223a226473635f636f6e66696775726174696f6e2f31222c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d7d', '2026-11-21 16:37:27.15005+00');
INSERT INTO ledger.blobs VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '\x12dc6d5e0a681c1bea2d09ee41194cc0a0e74ec3748b82ffe849b04cd517b1cc', '\x7b22636964223a227368613235363a37343066633837626437373932336436376537316566633734333265353530363866363138366165393938623364383262396165303137663466346639303838222c22636f6e74656e74223a7b22617574686f72223a224e6f72746877696e64204f7065726174696f6e73222c22636f6d70616e795f6e616d65223a224e6f72746877696e64222c226465736372697074696f6e223a224170706c69636174696f6e2d636c617373204a454120726f6c65222c2267756964223a2230663662326438612d356334312d346533372d396231642d366132663863376534643130222c226c616e67756167655f6d6f6465223a22436f6e73747261696e65644c616e6775616765222c22726f6c655f646566696e6974696f6e73223a7b224e4f52544857494e445c5c4170706c69636174696f6e204f70657261746f7273223a7b22526f6c654361706162696c6974696573223a224170706c69636174696f6e4f70657261746f72227d7d2c2272756e5f61735f7669727475616c5f6163636f756e74223a747275652c22736368656d615f76657273696f6e223a22322e302e302e30222c2273657373696f6e5f67756964223a2263326137653931342d336235382d346430362d386632632d373164306239653661333435222c2273657373696f6e5f74797065223a225265737472696374656452656d6f7465536572766572222c227472616e7363726970745f6469726563746f7279223a22433a5c5c50726f6772616d446174615c5c4a45415c5c5472616e73637269707473222c2276697369626c655f636d646c657473223a5b224765742d53657276696365222c224765742d50726f63657373222c22546573742d447363436f6e66696775726174696f6e222c22526573746172742d53657276696365225d2c2276697369626c655f70726f766964657273223a5b2246696c6553797374656d225d7d2c2264657461696c73223a7b7d2c226b696e64223a226a65615f726f6c655f6361706162696c697479222c22706172736572223a226a65615f726f6c655f6361706162696c6974792f31222c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d7d', '2026-11-21 16:37:27.96521+00');
INSERT INTO ledger.blobs VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', '\xd0d4ea8b89e437a7b007290290aae65178cac1279a64c3f5f04e89cabdf720e3', '\x7b22636964223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c22636f6e74656e74223a7b22616e6e6f746174696f6e73223a7b226f72672e6f70656e636f6e7461696e6572732e696d6167652e7265662e6e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226f72672e6f70656e636f6e7461696e6572732e696d6167652e76657273696f6e223a22312e342e32227d2c2261726368697465637475726573223a5b226c696e75782f616d643634222c226c696e75782f61726d3634225d2c22646967657374223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c22696d6167655f7265666572656e6365223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226d616e696665737473223a5b7b22646967657374223a227368613235363a31643466376130633365366239643266356138633165346237643061336636633965326235643866316134633765306233643666396132633565386231643466222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a22616d643634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c7b22646967657374223a227368613235363a63346637623064336536613963326635623864316534613763306633623664396532613563386631623464376530613363366639623264356538613163346637222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d5d2c226d656469615f74797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e696e6465782e76312b6a736f6e222c2273626f6d5f636964223a6e756c6c2c2273697a655f6279746573223a3737337d2c2264657461696c73223a7b7d2c226b696e64223a226f63695f696d616765222c22706172736572223a226f63695f696d6167652f31222c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d7d', '2026-11-21 16:37:28.719544+00');


--
-- Data for Name: checkpoints; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.checkpoints VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 0, 11, '\x46cd538bf2058ef8afb8856f3a4e7ebfa48f4b41201a4bcb803196f6acb1b69b', 'localhost/ledger/01a1fef8-4588-77d0-aa96-685080c2cf86/chronicle
11
Rs1Ti/IFjvivuIVvOk5+v6SPS0EgGkvLgDGW9qyxtps=

— localhost/ledger/01a1fef8-4588-77d0-aa96-685080c2cf86/chronicle j2BbEVjrfu2VQEUb9ts7Y1tEzCDXtktVwvUC/9y88iqIyPjp3GgjxbiPoop0JhK3x3Yi/s2TXmIVUcuZgt2uNtgoywk=
', '\x5d645f9fcba8e9b9498ed2382b90c843e2c53f1db4ffce8ef35b170abec8be09', '2026-11-21 16:37:26.927024+00');
INSERT INTO ledger.checkpoints VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 1, 25, '\x812248738e01b6b996fb8a78fb5a6262888120330abf6b2579271b9457de1e1c', 'localhost/ledger/01a1fef8-4588-77d0-aa96-685080c2cf86/chronicle
25
gSJIc44BtrmW+4p4+1piYoiBIDMKv2sleScblFfeHhw=

— localhost/ledger/01a1fef8-4588-77d0-aa96-685080c2cf86/chronicle j2BbEYOR9tk7/M8TVQ1gDw2BTELFfDBGN+KbdkQE8/RhAx37j059WbQP38apfoyncxHjO06V6Az/v2vvLOcLBPLsiQ0=
', '\x5d645f9fcba8e9b9498ed2382b90c843e2c53f1db4ffce8ef35b170abec8be09', '2026-11-21 16:37:27.950118+00');
INSERT INTO ledger.checkpoints VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 2, 38, '\xb918aad1c42e3b26f762362907ba14a14d5084876dbaa55a2a731bf2c9d81e7e', 'localhost/ledger/01a1fef8-4588-77d0-aa96-685080c2cf86/chronicle
38
uRiq0cQuOyb3YjYpB7oUoU1QhIdtuqVaKnMb8snYHn4=

— localhost/ledger/01a1fef8-4588-77d0-aa96-685080c2cf86/chronicle j2BbEbrPUX3sc5EQj8yhx1HnWerMAA2bMUS0Oap7hAprgN+YX8k/JtdZduoDAUzjADJxCdFb/ELDH94sw99Gv2NbqQ4=
', '\x5d645f9fcba8e9b9498ed2382b90c843e2c53f1db4ffce8ef35b170abec8be09', '2026-11-21 16:37:28.966676+00');
INSERT INTO ledger.checkpoints VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 3, 39, '\x961861ad8d22d0b57cb971a88558875b0b1af6406530602da019447b88f97667', 'localhost/ledger/01a1fef8-4588-77d0-aa96-685080c2cf86/chronicle
39
lhhhrY0i0LV8uXGohViHWwsa9kBlMGAtoBlEe4j5dmc=

— localhost/ledger/01a1fef8-4588-77d0-aa96-685080c2cf86/chronicle j2BbEaKauckR+Fo5lc3P2GZf1ulXLszj7CWlnOeisa3ph4mdxYdLZdUimBgegeUKZ0Fl/t6LDJIa+UbXLVt61v7tCgM=
', '\x5d645f9fcba8e9b9498ed2382b90c843e2c53f1db4ffce8ef35b170abec8be09', '2026-11-21 16:39:05.120062+00');
INSERT INTO ledger.checkpoints VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'audit', 0, 1, '\x491601850f9bd1b6e7300b00dd23ed3c34b8a4a986af9dd772ed35e6145246d1', 'localhost/ledger/01a1fef8-4588-77d0-aa96-685080c2cf86/audit
1
SRYBhQ+b0bbnMAsA3SPtPDS4pKmGr53Xcu015hRSRtE=

— localhost/ledger/01a1fef8-4588-77d0-aa96-685080c2cf86/audit EaRuthVBFES09R69TPFYGIh6oNXuI4naUQYJXEfjuU7Q1rYPf4+eiHn6innhmbMMtda9+FuCLVP0msq3kkr/VPuZlww=
', '\x5d645f9fcba8e9b9498ed2382b90c843e2c53f1db4ffce8ef35b170abec8be09', '2026-11-21 16:39:05.123822+00');
INSERT INTO ledger.checkpoints VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 4, 42, '\xc5e16c7635a0d80bbc000a26f10e4a30d57a3abc28f23841b946553f33829fb3', 'localhost/ledger/01a1fef8-4588-77d0-aa96-685080c2cf86/chronicle
42
xeFsdjWg2Au8AAom8Q5KMNV6Orwo8jhBuUZVPzOCn7M=

— localhost/ledger/01a1fef8-4588-77d0-aa96-685080c2cf86/chronicle j2BbEbyAbvdlNeGo0DumkSEaO/u6Trj4U72z/ZHnxoURngIoeR6hvu0kZ7vdYBlQwZmwmzkJ+f8tjY4AbK/Aawh0Kgc=
', '\x5d645f9fcba8e9b9498ed2382b90c843e2c53f1db4ffce8ef35b170abec8be09', '2026-11-21 16:39:49.198793+00');


--
-- Data for Name: cosignatures; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--



--
-- Data for Name: cosigned_logs; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--



--
-- Data for Name: entries; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 0, '01a1fef8-459c-7a5b-8736-b286089a0d99', '2026-11-21 16:37:26.044197+00', '\x7b2264617461223a7b2263616c6c6572223a7b2263616c6c65725f6964223a2230316131666566382d343539382d373936612d623762622d636135616532616630323835222c22646964223a6e756c6c2c226b696e64223a22706572736f6e222c226e616d65223a2261646d696e6973747261746f72222c227065726d697373696f6e73223a5b226163636f72642e7772697465222c2261727469666163742e7265676973746572222c2263616c6c65722e6d616e616765222c22636572656d6f6e792e6f70656e222c22636572656d6f6e792e72656a656374222c22636572656d6f6e792e7369676e222c226465706c6f796d656e742e7265636f7264222c226576656e742e70757368222c2266696c652e72656164222c226a6f622e6d616e616765222c226a6f622e72656164222c226c65646765722e6572617365222c226c65646765722e72656164222c2272656164222c22736f757263652e6d616e616765222c22766572696669636174696f6e2e7375626d6974225d7d2c226e616d65223a2264656d6f222c22746f6b656e5f6964223a2230316131666566382d343539612d376633322d383330632d633562356639623839376563227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d343539632d376135622d383733362d623238363038396130643939222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226464383331313338373031626635353439346663626165353937623236626635222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2274656e616e742f30316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32362e3034343139375a222c2274797065223a226d756e696d656e742e74656e616e742e63726561746564227d', '\x925026f02294dfe1e5ff048a8fe6f044010b31e2b4bc5c25548252df8d609a19', '\xa2034c663e5dc84a6498f08fbc12705d133aa868bb9f8923d20cf4ee212ce47c', '\xe8299af53a972063199ca2ac88b98d8908437f654b8c29c15d0ae84188bd019b');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 1, '01a1fef8-4666-7dbe-b231-fa3b800e0403', '2026-11-21 16:37:26.246231+00', '\x7b2264617461223a7b226163636f72645f62696e64696e675f6964223a2230316131666566382d343636352d376262612d383864652d376437353330656532386361222c226163636f72645f636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c226163636f72645f6964223a2230316131666566382d343636352d376465612d383137332d356665363862333830383836222c226279223a2261646d696e6973747261746f72222c22636f6e74656e74223a7b226163636f72645f6964223a2230316131666566382d343636352d376465612d383137332d356665363862333830383836222c22636572656d6f6e795f636c6173736573223a5b2253696e676c65417070726f76616c225d2c226368726f6e69636c655f726574656e74696f6e5f64617973223a39302c226566666563746976655f66726f6d223a22323032362d31312d32315431363a33373a32362e3234353136395a222c226d656d6265725f64696473223a5b5d2c226e616d65223a226f7065726174696f6e73222c227465726d73223a7b7d2c22746965725f706f6c696379223a7b2264656661756c745f74696572223a2261227d2c22766572696669636174696f6e5f696e74657276616c5f736563223a3330302c2276657273696f6e223a312c227769746e6573735f64696473223a5b226469643a6b65793a7a364d6b733853556a4b686543666152314147644252514644726970556731434768724231347177375a567546677a69225d7d2c22637265617465645f6174223a22323032362d31312d32315431363a33373a32362e3234353136395a222c226566666563746976655f756e74696c223a6e756c6c2c226e616d65223a226f7065726174696f6e73222c2273757065727365646564223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d343636362d376462652d623233312d666133623830306530343033222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223166393566316365633637303662386237316130643962356666623237303838222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a226163636f72642f30316131666566382d343636352d376465612d383137332d356665363862333830383836222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32362e3234363233315a222c2274797065223a226d756e696d656e742e6163636f72642e63726561746564227d', '\xe37f3989d8db7c6eebcac9ac8976d4f2b7d2fc72ba6077c49376962780574fb3', '\xe8299af53a972063199ca2ac88b98d8908437f654b8c29c15d0ae84188bd019b', '\x0f4ac2db7f1d5f8e61d2b948c60075b21d861cbf27f41d530652f6bd5964a5e2');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 2, '01a1fef8-46b6-71b9-92ca-c438722cf13b', '2026-11-21 16:37:26.326902+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666566382d343636352d376262612d383864652d376437353330656532386361222c22636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666566382d343662362d376166612d623162332d386631353439383537613265222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c22636f6e74656e74223a7b22406f646174612e74797065223a22236d6963726f736f66742e67726170682e77696e646f7773313047656e6572616c436f6e66696775726174696f6e222c2261737369676e6d656e7473223a5b7b22696e74656e74223a226170706c79222c22746172676574223a7b22406f646174612e74797065223a22236d6963726f736f66742e67726170682e67726f757041737369676e6d656e74546172676574222c2267726f75704964223a2237633166346135322d306433652d346238362d396137352d326536643862343063393133227d7d5d2c226269744c6f636b6572456e6372797074446576696365223a747275652c22646566656e64657252657175697265436c6f756450726f74656374696f6e223a747275652c22646566656e646572526571756972655265616c54696d654d6f6e69746f72696e67223a747275652c22646566656e6465725363616e446f776e6c6f616473223a747275652c226465736372697074696f6e223a22456e6372797074696f6e2c20616e7469766972757320616e64207369676e2d696e2072756c657320666f722065766572792070726f64756374696f6e20776f726b73746174696f6e206f66204e6f72746877696e642e222c22646973706c61794e616d65223a2250726f64756374696f6e20426173656c696e65222c2270617373776f72644d696e696d756d436861726163746572536574436f756e74223a332c2270617373776f72644d696e696d756d4c656e677468223a31322c2270617373776f72644d696e757465734f66496e61637469766974794265666f726553637265656e54696d656f7574223a31302c2270617373776f72645265717569726564223a747275652c22726f6c6553636f7065546167496473223a5b2230225d2c22736d61727453637265656e456e61626c65496e5368656c6c223a747275652c2273746f7261676552657175697265446576696365456e6372797074696f6e223a747275652c2276657273696f6e223a317d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a36336264663430376365333830383561376539306362306164376666343465633337386533636534623438643865316237616536656339616464623462313735222c226e6f726d616c69736572223a22696e74756e655f636f6e6669675f70726f66696c652f31227d2c22706172736572223a22696e74756e655f636f6e6669675f70726f66696c652f31222c22726567697374657265645f6174223a22323032362d31312d32315431363a33373a32362e3332353233335a222c2272756e74696d65223a22696e74756e65222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a2270726f64756374696f6e2d626173656c696e652e6a736f6e222c22736861323536223a2232326635656361396333663234663463663539353338396133353063373730396561383063333537613731326631663766646534303964373635373066616135222c2273697a655f6279746573223a3835397d5d2c2273756d6d617279223a2277696e646f7773313047656e6572616c436f6e66696775726174696f6e2c2031302073657474696e6773222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d343662362d373162392d393263612d633433383732326366313362222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223261643031343766393565313037353430393963336431353066636436383662222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d343662362d376166612d623162332d386631353439383537613265222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32362e3332363930325a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x0c6e01362c71ea4c2c6afe61b52ad619c08f0fd86e4911062bb050ef6fd28c84', '\x0f4ac2db7f1d5f8e61d2b948c60075b21d861cbf27f41d530652f6bd5964a5e2', '\xde2db8bdafc5cff221279e8457fbc145242c30448caaa7b46fe54963c27a65ad');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 3, '01a1fef8-46fa-70bd-a0ff-dc26afcb516c', '2026-11-21 16:37:26.394315+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666566382d343636352d376262612d383864652d376437353330656532386361222c22636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666566382d343662362d376166612d623162332d386631353439383537613265222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226174223a22323032362d31312d32315431363a33373a32362e3339333634375a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666566382d343666392d376130342d613733632d366530626630396162613265222c22636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b733853556a4b686543666152314147644252514644726970556731434768724231347177375a567546677a69225d2c22657870697265735f6174223a22323032362d31312d32385431363a33373a32362e3339333634375a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f785a6d5a684f47553359545130595445314e546335596a6b324d6a63784e5446685a44526d595441354e6a566b4e57466b4d6a51345a4445304d544a6a4d4451324d6d55304e6a51325a4759355a4759304e6a63314969776959584a3061575a6859335266615751694f6949774d5745785a6d566d4f4330304e6d49324c5464685a6d4574596a46694d7930345a6a45314e446b344e5464684d6d55694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d566d4f4330304e6d59354c5464684d4451745954637a597930325a5442695a6a413559574a684d6d55694c434a6a615751694f694a7a614745794e5459365a57517a4e6a41334f445669593255784f4755355a5463314f44686859545a695a5749344e5463794d574669595463784f44637959574e6b4e3249344d6d4e6d4e574577597a426d4e6d45775a6d45354f4452695a694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445324f6a4d334f6a49324c6a4d354d7a59304e316f694c434a726157356b496a6f69615735306457356c58324e76626d5a705a313977636d396d6157786c49697769626d46745a534936496c4279623252315933527062323467516d467a5a577870626d55694c434a76634756755a575266595851694f6949794d4449324c5445784c544978564445324f6a4d334f6a49324c6a4d354d7a59304e316f694c434a305a573568626e51694f6949774d5745785a6d566d4f4330304e5467344c5463335a444174595745354e6930324f4455774f44426a4d6d4e6d4f4459694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a706c5a6d517a4e6d55334e4449305a445a694e574e6a5a6d557a4e47526b597a55314d6d51354e546c6c4d5449324d545134596a4932597a41355a5756684d4467794d44686d4f5455785a6a67315a6d497a4f444e69496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496d566b4d7a59774e7a6731596d4e6c4d54686c4f5755334e54673459574532596d56694f4455334d6a4668596d45334d5467334d6d466a5a4464694f444a6a5a6a56684d474d775a6a5a684d475a684f546730596d596966537769626d46745a534936496c4279623252315933527062323467516d467a5a577870626d556966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666566382d343666392d376130342d613733632d366530626630396162613265222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666566382d343666612d376663622d613461652d353231326239333039313665222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431363a33373a32362e3339333634375a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d343666612d373062642d613066662d646332366166636235313663222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223839643230333365613566353137313938373334326463396464326163613939222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d343662362d376166612d623162332d386631353439383537613265222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32362e3339343331355a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xa3d554e6169a508847e853cbd34644604731cb1c5dc75949839647c50ebd0367', '\xde2db8bdafc5cff221279e8457fbc145242c30448caaa7b46fe54963c27a65ad', '\xcd605d10cd934daad263e03f7a1e3bfb904be60d8f95e1c2d1ddd7b6be65e7dd');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 4, '01a1fef8-474b-7e25-95a2-0f45b328b0f1', '2026-11-21 16:37:26.475732+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666566382d343662362d376166612d623162332d386631353439383537613265222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226465706c6f7965645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c226465706c6f796d656e745f6964223a2230316131666566382d343734622d376137622d613839612d373066316165383631613662222c22646573697265645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431363a33373a32362e3437343330395a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d343734622d376532352d393561322d306634356233323862306631222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223130313531653236633136633037326433613831636632656139316139323736222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d343662362d376166612d623162332d386631353439383537613265222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32362e3437353733325a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x4bbaaa9d6d670cb5268f22d9f750c1d772f75946944f752067c88f7c71fa7a11', '\xcd605d10cd934daad263e03f7a1e3bfb904be60d8f95e1c2d1ddd7b6be65e7dd', '\xca0abb70c4475dded4e5b6f0dec36fcce41c3995847ac9608fd681f474344cd1');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 5, '01a1fef8-47a0-7f4c-892b-5794b1b805bb', '2026-11-21 16:37:26.56089+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431363a33373a32362e3536303138335a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666566382d343734622d376137622d613839612d373066316165383631613662222c22646573697265645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666566382d343662362d376166612d623162332d386631353439383537613265222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a36336264663430376365333830383561376539306362306164376666343465633337386533636534623438643865316237616536656339616464623462313735222c226e6f726d616c69736572223a22696e74756e655f636f6e6669675f70726f66696c652f31227d2c227365656e223a7b22646967657374223a227368613235363a36336264663430376365333830383561376539306362306164376666343465633337386533636534623438643865316237616536656339616464623462313735222c226e6f726d616c69736572223a22696e74756e655f636f6e6669675f70726f66696c652f31227d7d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666566382d343761302d373063302d613539342d336364316431666262613163222c2276657269666965645f6174223a22323032362d31312d32315431363a33373a32362e3535383437345a222c2276657269666965645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d343761302d376634632d383932622d353739346231623830356262222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226132376534313437313262663761386436316261313261613131303037393263222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d343662362d376166612d623162332d386631353439383537613265222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32362e3536303839305a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x9194eb26b17477a127a6f586f8ecaaf79e70d58ad2c2ae21decc9916c551d34d', '\xca0abb70c4475dded4e5b6f0dec36fcce41c3995847ac9608fd681f474344cd1', '\xfc46731fe7c5ebb101a4c9f24e30d875291437aaf2363f8e0ab812d5e212f592');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 39, '01a1fefa-746e-7a3a-b443-4a07e9a9877e', '2026-11-21 16:39:49.102221+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226b696e64223a2270757368222c226e616d65223a226275696c6473222c2273657474696e6773223a7b7d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566612d373436652d376133612d623434332d346130376539613938373765222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226136653930316532663564613730313166633865313263643536393866336537222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a22736f757263652f6275696c6473222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33393a34392e3130323232315a222c2274797065223a226d756e696d656e742e736f757263652e6164646564227d', '\xf9eb53d7594a81b7df4794fd47c3e484ac747f220d4b1424b43e09f074f9c47e', '\xd826d176b78b9de501d89a618631d679c0be018b7a48dcab58a9912483aa6a02', '\xaa17e9aa9a43f8813614c72467eb3a3b3705d245097e04924347aa75f236d899');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 6, '01a1fef8-47e4-7a30-ad1c-14f014f5954f', '2026-11-21 16:37:26.628064+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666566382d343636352d376262612d383864652d376437353330656532386361222c22636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666566382d343765332d376461612d383463352d626161373539643235343334222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c22636f6e74656e74223a7b227265636f726473223a5b7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73312e6e6f72746877696e642e6578616d706c652e20686f73746d61737465722e6e6f72746877696e642e6578616d706c652e2032303236313132313031203732303020393030203132303936303020333030222c2274746c223a333630302c2274797065223a22534f41227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73312e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224e53227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73322e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224e53227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a223130206d61696c2e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224d58227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a225c22763d73706631206d78202d616c6c5c22222c2274746c223a333630302c2274797065223a22545854227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a2230206973737565205c2263612e6e6f72746877696e642e6578616d706c655c22222c2274746c223a333630302c2274797065223a22434141227d2c7b226e616d65223a226d61696c2e6e6f72746877696e642e6578616d706c652e222c227264617461223a223230332e302e3131332e3235222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a226e73312e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139322e302e322e3533222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a226e73322e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139382e35312e3130302e3533222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a2276706e2e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139382e35312e3130302e3430222c2274746c223a3330302c2274797065223a2241227d2c7b226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139322e302e322e3830222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e222c227264617461223a22323030313a6462383a3a3830222c2274746c223a333630302c2274797065223a2241414141227d5d2c2273657269616c223a323032363131323130312c227a6f6e655f61706578223a226e6f72746877696e642e6578616d706c652e227d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d2c22706172736572223a22646e735f7a6f6e652f31222c22726567697374657265645f6174223a22323032362d31312d32315431363a33373a32362e3632373233325a222c2272756e74696d65223a227a6f6e65222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226e6f72746877696e642e6578616d706c652e7a6f6e65222c22736861323536223a2236633437646538383964393138646631363865333231636661353334343839633036323538353533653639333964333237393432383761343737323966363163222c2273697a655f6279746573223a3731387d5d2c2273756d6d617279223a223132207265636f726473222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d343765342d376133302d616431632d313466303134663539353466222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226537626463393237643239616236623033663733633463653830366163393330222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d343765332d376461612d383463352d626161373539643235343334222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32362e3632383036345a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xafc29bba7612ded8b3c6971675cd7722cdd32fbbfd68ab57efcec0e238ba7b11', '\xfc46731fe7c5ebb101a4c9f24e30d875291437aaf2363f8e0ab812d5e212f592', '\x31e866631307b866110cea05825411d23858c1b9acc5e1dd034a10f481d7a83b');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 7, '01a1fef8-4820-7f66-a11e-074a24fb5b83', '2026-11-21 16:37:26.688525+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666566382d343636352d376262612d383864652d376437353330656532386361222c22636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666566382d343765332d376461612d383463352d626161373539643235343334222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226174223a22323032362d31312d32315431363a33373a32362e3638373837345a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666566382d343832302d373735352d396137642d386264643336643463343666222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b733853556a4b686543666152314147644252514644726970556731434768724231347177375a567546677a69225d2c22657870697265735f6174223a22323032362d31312d32385431363a33373a32362e3638373837345a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f785a6d5a684f47553359545130595445314e546335596a6b324d6a63784e5446685a44526d595441354e6a566b4e57466b4d6a51345a4445304d544a6a4d4451324d6d55304e6a51325a4759355a4759304e6a63314969776959584a3061575a6859335266615751694f6949774d5745785a6d566d4f4330304e32557a4c54646b595745744f44526a4e533169595745334e546c6b4d6a55304d7a51694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d566d4f4330304f4449774c5463334e5455744f5745335a433034596d526b4d7a5a6b4e474d304e6d59694c434a6a615751694f694a7a614745794e5459364e6d55794d32466b4e474d7a593245355a6d466a4f5441324d7a51324f446b784d7a4d314f5449354d3246685a5445344f4759314e6a45775a6d526c4d5459315a5463354f5455304d5759334f5468694e5745784d434973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445324f6a4d334f6a49324c6a59344e7a67334e466f694c434a726157356b496a6f695a47357a58337076626d55694c434a755957316c496a6f69626d3979644768336157356b4c6d563459573177624755694c434a76634756755a575266595851694f6949794d4449324c5445784c544978564445324f6a4d334f6a49324c6a59344e7a67334e466f694c434a305a573568626e51694f6949774d5745785a6d566d4f4330304e5467344c5463335a444174595745354e6930324f4455774f44426a4d6d4e6d4f4459694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a706a4e4756684d7a51314d4751795a4749774d574a684d5752694d3255344d4451794d6a4d355a4459794d546b3159544d33596d49355a6d5a6a4f57466c4e47466c4d446b314d7a4e6a4f5459354d7a59344d6a5134496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496a5a6c4d6a4e685a44526a4d324e684f575a68597a6b774e6a4d304e6a67354d544d7a4e546b794f544e68595755784f44686d4e5459784d475a6b5a5445324e5755334f546b314e44466d4e7a6b34596a56684d54416966537769626d46745a534936496d3576636e526f64326c755a43356c654746746347786c496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666566382d343832302d373735352d396137642d386264643336643463343666222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666566382d343832302d373765622d623065392d306666623836663636646236222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431363a33373a32362e3638373837345a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d343832302d376636362d613131652d303734613234666235623833222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223362663630373362316135623664393232303833346338613232396438646630222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d343765332d376461612d383463352d626161373539643235343334222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32362e3638383532355a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xf465667495f944ba7c2a490cf5e69f91e6de3568cac60776f4e255f3110a9eda', '\x31e866631307b866110cea05825411d23858c1b9acc5e1dd034a10f481d7a83b', '\xec29a7bb7b7fe702f1c3fc571276be682e99512e5a0d09b9f339423928fe4cff');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 8, '01a1fef8-4871-7f45-a908-2ff64bb50e16', '2026-11-21 16:37:26.769117+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666566382d343765332d376461612d383463352d626161373539643235343334222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226465706c6f7965645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c226465706c6f796d656e745f6964223a2230316131666566382d343837302d376436362d393162362d653161316462613262646635222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431363a33373a32362e3736373330305a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d343837312d376634352d613930382d326666363462623530653136222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223864313766323033306336356130333663376137643037343861656464343234222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d343765332d376461612d383463352d626161373539643235343334222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32362e3736393131375a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x0f02c973bfba6a8115677d57753971798cda8c3a4fa42cb8722b0cd4d576701f', '\xec29a7bb7b7fe702f1c3fc571276be682e99512e5a0d09b9f339423928fe4cff', '\xea7ad043be8fd6673f724dd70def200a5288cd08991005721bf0b03b495975e4');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 9, '01a1fef8-48bc-7882-99da-3d7a98025fde', '2026-11-21 16:37:26.84425+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431363a33373a32362e3834333331385a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666566382d343837302d376436362d393162362d653161316462613262646635222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666566382d343765332d376461612d383463352d626161373539643235343334222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d2c227365656e223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d7d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666566382d343862622d373437382d383565662d353730306638633337313261222c2276657269666965645f6174223a22323032362d31312d32315431363a33373a32362e3833383138385a222c2276657269666965645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d343862632d373838322d393964612d336437613938303235666465222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223263323430626364336239633930663832363338623638336531393334386133222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d343765332d376461612d383463352d626161373539643235343334222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32362e3834343235305a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x558ee52405237c1498e0c639b2944d43035eaf5b28134e7f11b3fff642ae9119', '\xea7ad043be8fd6673f724dd70def200a5288cd08991005721bf0b03b495975e4', '\xbfad4b0b7b7a5af5842b993d8c62cd060b04b719eea75e0bc25cc51c962de5a5');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 10, '01a1fef8-490a-76e8-bebd-199fb04e93dd', '2026-11-21 16:37:26.922163+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666566382d343636352d376262612d383864652d376437353330656532386361222c22636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666566382d343930392d373833342d383961362d366361636139353139613234222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c22636f6e74656e74223a7b22646f63756d656e74223a7b22436f6d70617469626c6556657273696f6e4164646974696f6e616c50726f70657274696573223a5b224f6d695f426173655265736f757263653a436f6e66696775726174696f6e4e616d65225d2c224d696e696d756d436f6d70617469626c6556657273696f6e223a22312e302e30222c224e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c2256657273696f6e223a22322e302e30227d2c22696e7374616e636573223a5b7b22636c617373223a224d5346545f4269744c6f636b65725265736f75726365222c226e616d65223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2270726f70657274696573223a7b224175746f556e6c6f636b223a747275652c22436f6e66696775726174696f6e4e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c22456e6372797074696f6e4d6574686f64223a22587473416573323536222c224d6f64756c654e616d65223a224269744c6f636b6572447363222c224d6f64756c6556657273696f6e223a22312e302e30222c224d6f756e74506f696e74223a22433a222c225072696d61727950726f746563746f72223a2254706d50726f746563746f72222c225265736f757263654944223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2254706d50726f746563746f72223a747275657d7d5d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a35356666333338326234316533366536343438306165623934616630306532386362373130366562383031363630643863636461626538613162333831323334222c226e6f726d616c69736572223a226473635f636f6e66696775726174696f6e2f31227d2c22706172736572223a226473635f636f6e66696775726174696f6e2f31222c22726567697374657265645f6174223a22323032362d31312d32315431363a33373a32362e3932313139355a222c2272756e74696d65223a226d6f66222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656e737572652d6269746c6f636b65722d656e61626c65642e6d6f66222c22736861323536223a2264356365323465656332333064633266366534326466346231323830633833303036663666616263323732303138343336623231636566643832636431366664222c2273697a655f6279746573223a3730387d5d2c2273756d6d617279223a223120696e7374616e6365222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d343930612d373665382d626562642d313939666230346539336464222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223131346635353635643961653365386633373332343461663262383630393236222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d343930392d373833342d383961362d366361636139353139613234222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32362e3932323136335a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x7bf8f60e34bb7128eb70c363146273331c9a673a0855a4ebfd097b46ba8df190', '\xbfad4b0b7b7a5af5842b993d8c62cd060b04b719eea75e0bc25cc51c962de5a5', '\x0c2853e1ce500348edca923d21c17e6479b7c430dcff7a0cdef92c2a48078d36');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 11, '01a1fef8-495b-72d6-8743-c20f8aec89ff', '2026-11-21 16:37:27.003636+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666566382d343636352d376262612d383864652d376437353330656532386361222c22636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666566382d343930392d373833342d383961362d366361636139353139613234222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226174223a22323032362d31312d32315431363a33373a32372e3030323532305a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666566382d343935622d376364642d616633332d373639333161623334663933222c22636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b733853556a4b686543666152314147644252514644726970556731434768724231347177375a567546677a69225d2c22657870697265735f6174223a22323032362d31312d32385431363a33373a32372e3030323532305a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f785a6d5a684f47553359545130595445314e546335596a6b324d6a63784e5446685a44526d595441354e6a566b4e57466b4d6a51345a4445304d544a6a4d4451324d6d55304e6a51325a4759355a4759304e6a63314969776959584a3061575a6859335266615751694f6949774d5745785a6d566d4f4330304f5441354c5463344d7a51744f446c684e6930325932466a59546b314d546c684d6a51694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d566d4f4330304f5456694c54646a5a4751745957597a4d7930334e6a6b7a4d5746694d7a526d4f544d694c434a6a615751694f694a7a614745794e5459365a44497a4f446733597a6334597a41784d44526a5957497a4d6a51354f54566b4d57526b4f5751324f444d774f446b345a54526d4e4467305a574e6c4d6a637959575535597a64695a6a526b4d54526a5a6d52694f434973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445324f6a4d334f6a49334c6a41774d6a55794d466f694c434a726157356b496a6f695a484e6a58324e76626d5a705a33567959585270623234694c434a755957316c496a6f695257357a64584a6c516d6c305447396a6132567952573568596d786c5a434973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d5459364d7a63364d6a63754d4441794e54497757694973496e526c626d467564434936496a41785954466d5a5759344c5451314f4467744e7a646b4d43316859546b324c5459344e5441344d474d79593259344e694973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6a4d344f44646c4d6a67334f5451784e546c6a4d5464694d545a6a4d4467314d3245334d3255775a54686d4d474a6c4e474e6d596d466b59324d334e7a646d4d6d566d4e54566c4e3259794e6a49304e57466d4f474d696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f695a44497a4f446733597a6334597a41784d44526a5957497a4d6a51354f54566b4d57526b4f5751324f444d774f446b345a54526d4e4467305a574e6c4d6a637959575535597a64695a6a526b4d54526a5a6d52694f434a394c434a755957316c496a6f695257357a64584a6c516d6c305447396a6132567952573568596d786c5a434a395858303d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666566382d343935622d376364642d616633332d373639333161623334663933222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666566382d343935622d373736612d383233332d333464666363656530633638222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431363a33373a32372e3030323532305a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d343935622d373264362d383734332d633230663861656338396666222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223339303530366466653066383462363165383639663034313333393330323130222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d343930392d373833342d383961362d366361636139353139613234222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32372e3030333633365a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x4005a2c75cfd215d54e95b3894e679cad9158d72aff6d02a676cf9792025f659', '\x0c2853e1ce500348edca923d21c17e6479b7c430dcff7a0cdef92c2a48078d36', '\x32735d69299adf3967bc49e98fa23544dbcc4bd5a2cfdbceaefb2d339d9f1a97');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 12, '01a1fef8-499b-7a02-b572-e0b685e171e3', '2026-11-21 16:37:27.067976+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666566382d343930392d373833342d383961362d366361636139353139613234222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226465706c6f7965645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c226465706c6f796d656e745f6964223a2230316131666566382d343939622d373064642d623033362d656233623661366163353163222c22646573697265645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431363a33373a32372e3036353735395a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d343939622d376130322d623537322d653062363835653137316533222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223735343165656239663434333837353530396666353161366266346133383131222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d343930392d373833342d383961362d366361636139353139613234222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32372e3036373937365a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x5e1bc16211d89ff04edb30c14f8665d5d6ee13466105494134b3388738c80b62', '\x32735d69299adf3967bc49e98fa23544dbcc4bd5a2cfdbceaefb2d339d9f1a97', '\x52d2ac077de5317c9ed49aea4232aa95038ad0252f590cd89d15856e40bcfb1f');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 13, '01a1fef8-49ef-7450-828a-4064972d8492', '2026-11-21 16:37:27.151892+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431363a33373a32372e3135303739375a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666566382d343939622d373064642d623033362d656233623661366163353163222c22646573697265645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c2264726966745f737461747573223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666566382d343930392d373833342d383961362d366361636139353139613234222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a322c22646966666572656e636573223a5b7b22617070726f766564223a2254706d50726f746563746f72222c226368616e6765223a226368616e676564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564207072696d61727970726f746563746f72222c226f62736572766564223a2250617373776f726450726f746563746f72222c2270617468223a222f696e7374616e6365732f5b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642f70726f706572746965732f7072696d61727970726f746563746f72222c2273656e74656e6365223a2270726f7065727479205b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564207072696d61727970726f746563746f72206368616e6765642066726f6d20e2809c54706d50726f746563746f72e2809d20746f20e2809c50617373776f726450726f746563746f72e2809d222c2277686174223a2270726f7065727479227d2c7b22617070726f766564223a747275652c226368616e6765223a226368616e676564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642074706d70726f746563746f72222c226f62736572766564223a66616c73652c2270617468223a222f696e7374616e6365732f5b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642f70726f706572746965732f74706d70726f746563746f72222c2273656e74656e6365223a2270726f7065727479205b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642074706d70726f746563746f72206368616e6765642066726f6d207472756520746f2066616c7365222c2277686174223a2270726f7065727479227d5d2c22646972656374696f6e73223a7b227765616b6572223a327d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35356666333338326234316533366536343438306165623934616630306532386362373130366562383031363630643863636461626538613162333831323334222c226e6f726d616c69736572223a226473635f636f6e66696775726174696f6e2f31227d2c226f62736572766564223a7b22736861323536223a2231353532643032303632353934356636633831343961663464623761366263373431663132656130643330613562313733386264613966353335626161643435222c2273697a655f6279746573223a3735377d2c227365656e223a7b22646967657374223a227368613235363a33656636376565653665346264346365653939303330646134316130613732663631316265636531613739646463623862396636326436663566663964663235222c226e6f726d616c69736572223a226473635f636f6e66696775726174696f6e2f31227d7d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316131666566382d343965662d376334362d626565382d303339303062323163653235222c2276657269666965645f6174223a22323032362d31312d32315431363a33373a32372e3134363334395a222c2276657269666965645f636964223a227368613235363a39646631646635623161366631326465323037303834363164376330663563653964653137666133343338336332333234353536633363323931653963306466222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d343965662d373435302d383238612d343036343937326438343932222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223666366330306365613132636533373239393730393261353537656164616133222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d343930392d373833342d383961362d366361636139353139613234222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32372e3135313839325a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x140303f1ad8bddf0d7a28a33eb073fb7440266db3adbf319e970321ea3cc2e49', '\x52d2ac077de5317c9ed49aea4232aa95038ad0252f590cd89d15856e40bcfb1f', '\x40fc80258a86c4262424728fae6a30d1916b721aa3e6fac758a04f77fac67b57');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 14, '01a1fef8-4a30-7907-8988-9651ec88bb65', '2026-11-21 16:37:27.216463+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666566382d343636352d376262612d383864652d376437353330656532386361222c22636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666566382d346133302d373733642d626633362d643636303133373930636532222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c22636f6e74656e74223a7b22696574662d696e74657266616365733a696e7465726661636573223a7b22696e74657266616365223a5b7b226465736372697074696f6e223a2255706c696e6b20746f207468652070726f7669646572222c22656e61626c6564223a747275652c22696574662d69703a69707634223a7b2261646472657373223a5b7b226970223a223139322e302e322e31222c227072656669782d6c656e677468223a33307d5d7d2c226e616d65223a224769676162697445746865726e6574302f30222c2274797065223a2269616e612d69662d747970653a65746865726e657443736d616364227d5d7d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d2c22706172736572223a2272657374636f6e665f636f6e6669672f31222c22726567697374657265645f6174223a22323032362d31312d32315431363a33373a32372e3231353337355a222c2272756e74696d65223a226a736f6e222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656467652d726f757465722d312d696e74657266616365732e6a736f6e222c22736861323536223a2239306237343866643764353666383639343865313930353435646537653833396463623338363736303763383435656136366635616132376261616431363034222c2273697a655f6279746573223a3334347d5d2c2273756d6d617279223a223120696e74657266616365222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346133302d373930372d383938382d393635316563383862623635222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226133666238653566616562356664323433613461616266353230616334336666222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346133302d373733642d626633362d643636303133373930636532222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32372e3231363436335a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xea24d51047fe101b88fb1cca29c9af0a67bace92afce9ae25b91fd2a402103af', '\x40fc80258a86c4262424728fae6a30d1916b721aa3e6fac758a04f77fac67b57', '\x581346cb9fc015c0f13c6ce3defae45f8e4aa75a08bca704266380d9302d2583');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 15, '01a1fef8-4a6a-7322-a472-a6c2bbbef774', '2026-11-21 16:37:27.274127+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666566382d343636352d376262612d383864652d376437353330656532386361222c22636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666566382d346133302d373733642d626633362d643636303133373930636532222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226174223a22323032362d31312d32315431363a33373a32372e3237333034385a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666566382d346136392d373334612d383465322d653730626237323530656364222c22636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b733853556a4b686543666152314147644252514644726970556731434768724231347177375a567546677a69225d2c22657870697265735f6174223a22323032362d31312d32385431363a33373a32372e3237333034385a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f785a6d5a684f47553359545130595445314e546335596a6b324d6a63784e5446685a44526d595441354e6a566b4e57466b4d6a51345a4445304d544a6a4d4451324d6d55304e6a51325a4759355a4759304e6a63314969776959584a3061575a6859335266615751694f6949774d5745785a6d566d4f43303059544d774c5463334d325174596d597a4e69316b4e6a59774d544d334f54426a5a5449694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d566d4f433030595459354c54637a4e4745744f44526c4d69316c4e7a4269596a63794e54426c593251694c434a6a615751694f694a7a614745794e545936597a4d304e7a4d35597a4178597a4e685a6a55344f544a694e324a69595751325a574d794d6d5531595755335954466c5a4445324f5755334d6a526a4e7a5a6c4d4751784d5463335a44526b4f4463794e5745794d694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445324f6a4d334f6a49334c6a49334d7a41304f466f694c434a726157356b496a6f69636d567a64474e76626d5a66593239755a6d6c6e49697769626d46745a534936496d566b5a325574636d3931644756794c544567615735305a584a6d59574e6c63794973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d5459364d7a63364d6a63754d6a637a4d44513457694973496e526c626d467564434936496a41785954466d5a5759344c5451314f4467744e7a646b4d43316859546b324c5459344e5441344d474d79593259344e694973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6a6b30596a5530595463335a4445344d6d526859546778595756684d47517a4d3246684f574a6b4e5746695a575932597a51335a5749774d4755305954466c59325a694e7a55344d7a426b597a4131597a6b794d5751696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f69597a4d304e7a4d35597a4178597a4e685a6a55344f544a694e324a69595751325a574d794d6d5531595755335954466c5a4445324f5755334d6a526a4e7a5a6c4d4751784d5463335a44526b4f4463794e5745794d694a394c434a755957316c496a6f695a57526e5a533179623356305a5849744d534270626e526c636d5a685932567a496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666566382d346136392d373334612d383465322d653730626237323530656364222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666566382d346136392d373737612d396430322d366633323262663063343637222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431363a33373a32372e3237333034385a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346136612d373332322d613437322d613663326262626566373734222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223337373335613734376537336331373764613334366163306333363935626264222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346133302d373733642d626633362d643636303133373930636532222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32372e3237343132375a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xe920d48a2243ffcd30b9deecc7ff689ea588ecaf1bf674c1b258dcb8b2955fdc', '\x581346cb9fc015c0f13c6ce3defae45f8e4aa75a08bca704266380d9302d2583', '\x921198d37268db22cf18da4dc76d93789b401790dc45e34b748502742406e29e');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 16, '01a1fef8-4aac-7d62-b080-55d2a535b11f', '2026-11-21 16:37:27.340514+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666566382d346133302d373733642d626633362d643636303133373930636532222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226465706c6f7965645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c226465706c6f796d656e745f6964223a2230316131666566382d346161632d373365632d623532392d313063393062623664373730222c22646573697265645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431363a33373a32372e3333393530305a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346161632d376436322d623038302d353564326135333562313166222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223430393638346537646537363039656137316536353335653661386431646565222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346133302d373733642d626633362d643636303133373930636532222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32372e3334303531345a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xee02a2a7b5a84ceeef1c30af2642d55199e23008403fc07264d30ca615151223', '\x921198d37268db22cf18da4dc76d93789b401790dc45e34b748502742406e29e', '\x5ff0ad3c29bdc91a3a23da31b3f5022aca420facc82c8aa812a1b14c4a12b8b4');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 17, '01a1fef8-4aef-78eb-a46d-1d7bf9606431', '2026-11-21 16:37:27.407768+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431363a33373a32372e3430373031355a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666566382d346161632d373365632d623532392d313063393062623664373730222c22646573697265645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666566382d346133302d373733642d626633362d643636303133373930636532222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d2c227365656e223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d7d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666566382d346165662d373735652d383263352d643765323939636264376665222c2276657269666965645f6174223a22323032362d31312d32315431363a33373a32372e3430353934385a222c2276657269666965645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346165662d373865622d613436642d316437626639363036343331222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223736386337613663393231353831636430666364393834376633646463633231222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346133302d373733642d626633362d643636303133373930636532222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32372e3430373736385a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x3f7b88d4204cc4d18f2afc1384b1cf28798f78dc1e7fe37e8ef26fea0ed9a974', '\x5ff0ad3c29bdc91a3a23da31b3f5022aca420facc82c8aa812a1b14c4a12b8b4', '\x65b8f04d6cba90f96aa3531089e2c7b744634f23710a7c47260cd25b55f671aa');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 32, '01a1fef8-4eec-7fc3-b7fb-93a49bb3b93e', '2026-11-21 16:37:28.428225+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666566382d346537362d373635632d386339322d343962633131313539646261222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226465706c6f7965645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c226465706c6f796d656e745f6964223a2230316131666566382d346565632d373434342d616466612d333439343633323939393834222c22646573697265645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431363a33373a32382e3432373435335a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346565632d376663332d623766622d393361343962623362393365222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226238326435656265653465663531633837623831636134376464393838623963222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346537362d373635632d386339322d343962633131313539646261222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32382e3432383232355a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x42d0c5722c896f1338a1e85004ebd2781f26f16b4cd45e2ee863e5facbdda952', '\x93ad2f7b53d5a4fb69bf977b524676c18fea32b914ee52e894fa2a341ce9f3b4', '\x3426e0e94a6d7a2532a18005ec07b2aa50df12ef6ae8d988b83439210f560e33');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 18, '01a1fef8-4b41-7083-9040-ca6942d137b6', '2026-11-21 16:37:27.489742+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666566382d343636352d376262612d383864652d376437353330656532386361222c22636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666566382d346234312d373461332d623564312d313430333933393762643035222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c22636f6e74656e74223a7b22626f756e645f63686172745f636964223a227368613235363a35663861306137663263316434626536393337633032643161366538663462353363396437653132303061623463366438653966316132623363346435653666222c22656e7669726f6e6d656e74223a2270726f64756374696f6e222c22696d616765223a7b22646967657374223a227368613235363a39623263346436653866306131633365356437663962316133633565376439663062326134633665386430663162336135633765396431663262346136633865222c227265706f7369746f7279223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f72227d2c227265706c69636173223a332c227265736f7572636573223a7b226c696d697473223a7b22637075223a2231222c226d656d6f7279223a223531324d69227d2c227265717565737473223a7b22637075223a223235306d222c226d656d6f7279223a223235364d69227d7d2c22776562686f6f6b223a7b22656e61626c6564223a747275652c227265736f7572636573223a7b226c696d697473223a7b22637075223a2231222c226d656d6f7279223a223531324d69227d2c227265717565737473223a7b22637075223a223235306d222c226d656d6f7279223a223235364d69227d7d7d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a30336364353039393563653631393137623734353931616338313066383764633466666133353161636565656133383464623264623866643564666465383639222c226e6f726d616c69736572223a2268656c6d5f76616c7565732f31227d2c22706172736572223a2268656c6d5f76616c7565732f31222c22726567697374657265645f6174223a22323032362d31312d32315431363a33373a32372e3438383938385a222c2272756e74696d65223a2276616c756573222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d76616c7565732e79616d6c222c22736861323536223a2235656330633062356236623664613130383166653732343438616333653931646663376338353832393331346637623365346237333633616139646162306237222c2273697a655f6279746573223a3531337d5d2c2273756d6d617279223a2270726f64756374696f6e2c2031342076616c756573222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346234312d373038332d393034302d636136393432643133376236222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226636326466386638336539653366306134363238326665386137333336366536222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346234312d373461332d623564312d313430333933393762643035222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32372e3438393734325a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x97621fdb9a923365a2c4da5e6ad53bf4977d0c0d40a14f9e4e30e5af071d705f', '\x65b8f04d6cba90f96aa3531089e2c7b744634f23710a7c47260cd25b55f671aa', '\x5a40f618b06e9d4930c982dea79364521d962be86e9943e3cf932c6a749136ff');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 19, '01a1fef8-4b8c-759c-9fc2-f9384e99070c', '2026-11-21 16:37:27.564822+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666566382d343636352d376262612d383864652d376437353330656532386361222c22636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666566382d346234312d373461332d623564312d313430333933393762643035222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226174223a22323032362d31312d32315431363a33373a32372e3536343135375a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666566382d346238632d373339342d393632612d613162316365643134623436222c22636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b733853556a4b686543666152314147644252514644726970556731434768724231347177375a567546677a69225d2c22657870697265735f6174223a22323032362d31312d32385431363a33373a32372e3536343135375a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f785a6d5a684f47553359545130595445314e546335596a6b324d6a63784e5446685a44526d595441354e6a566b4e57466b4d6a51345a4445304d544a6a4d4451324d6d55304e6a51325a4759355a4759304e6a63314969776959584a3061575a6859335266615751694f6949774d5745785a6d566d4f433030596a51784c54633059544d74596a566b4d5330784e44417a4f544d354e324a6b4d4455694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d566d4f433030596a686a4c54637a4f5451744f545979595331684d5749785932566b4d5452694e4459694c434a6a615751694f694a7a614745794e5459364d7a49334d444e69595459774f54677859575531596d51774d5451335a4749344d574a6b4e574d784d7a517a4f446c695a444a6d596a4d344d7a426b4e6d49354e3245334f474d785a444d3459324a6c4d7a4d3159794973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445324f6a4d334f6a49334c6a55324e4445314e316f694c434a726157356b496a6f696147567362563932595778315a584d694c434a755957316c496a6f696233426c636d46306233496763484a765a48566a64476c7662694232595778315a584d694c434a76634756755a575266595851694f6949794d4449324c5445784c544978564445324f6a4d334f6a49334c6a55324e4445314e316f694c434a305a573568626e51694f6949774d5745785a6d566d4f4330304e5467344c5463335a444174595745354e6930324f4455774f44426a4d6d4e6d4f4459694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a6f325a5455345a4464684f4467304e474933596a59334e57553359575a684e324d7a4e4451334d6d466a4d7a686d5a544d314e44513359544e6d596d4e694f4755305a4441314e6a5a6d4d7a45775a444131596a4d32496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496a4d794e7a417a596d45324d446b344d57466c4e574a6b4d4445304e3252694f4446695a44566a4d544d304d7a6735596d51795a6d497a4f444d775a445a694f5464684e7a686a4d57517a4f474e695a544d7a4e574d6966537769626d46745a534936496d39775a584a686447397949484279623252315933527062323467646d46736457567a496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666566382d346238632d373339342d393632612d613162316365643134623436222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666566382d346238632d373134622d383931372d313437633939303837336439222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431363a33373a32372e3536343135375a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346238632d373539632d396663322d663933383465393930373063222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223034353666663434623438383463383466636630363638616135616132373366222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346234312d373461332d623564312d313430333933393762643035222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32372e3536343832325a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x53e40e01ede45d301386ddf0e41ee1f9be369d5a02c7130a308141b9bfe43414', '\x5a40f618b06e9d4930c982dea79364521d962be86e9943e3cf932c6a749136ff', '\xffda173f86e18e9f10b6e2d2596e9fb17ba5423f73a739f3bd3ff78915a2ac4c');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 20, '01a1fef8-4bd5-7da8-8437-82c79375705d', '2026-11-21 16:37:27.637423+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666566382d346234312d373461332d623564312d313430333933393762643035222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226465706c6f7965645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c226465706c6f796d656e745f6964223a2230316131666566382d346264352d376238642d623838362d386239313337303433636635222c22646573697265645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431363a33373a32372e3633363332385a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346264352d376461382d383433372d383263373933373537303564222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223065663739646462393833343933333166646131323930303938343362313762222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346234312d373461332d623564312d313430333933393762643035222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32372e3633373432335a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x7f2a8800da230e467acfabd31af73e48d7790ea697827943f538b7c5db528785', '\xffda173f86e18e9f10b6e2d2596e9fb17ba5423f73a739f3bd3ff78915a2ac4c', '\x5935406549e0e181cf195ba7dfba7476108991c3d73ecffcf7c7cf07de97ed8f');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 21, '01a1fef8-4c20-7b86-9868-781a68093b8e', '2026-11-21 16:37:27.71229+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431363a33373a32372e3731313536325a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666566382d346264352d376238642d623838362d386239313337303433636635222c22646573697265645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666566382d346234312d373461332d623564312d313430333933393762643035222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a30336364353039393563653631393137623734353931616338313066383764633466666133353161636565656133383464623264623866643564666465383639222c226e6f726d616c69736572223a2268656c6d5f76616c7565732f31227d2c227365656e223a7b22646967657374223a227368613235363a30336364353039393563653631393137623734353931616338313066383764633466666133353161636565656133383464623264623866643564666465383639222c226e6f726d616c69736572223a2268656c6d5f76616c7565732f31227d7d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666566382d346332302d373961362d383163312d376630663666306566383461222c2276657269666965645f6174223a22323032362d31312d32315431363a33373a32372e3730393332325a222c2276657269666965645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346332302d376238362d393836382d373831613638303933623865222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226530333265333661643866306661336438366630326637343132393736666630222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346234312d373461332d623564312d313430333933393762643035222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32372e3731323239305a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xe63e965e0d3eafc07c0bbee99b147271408f7c58adafb3a812fb780a406b6c3a', '\x5935406549e0e181cf195ba7dfba7476108991c3d73ecffcf7c7cf07de97ed8f', '\xd2f10b6efe7ecc145505a49821abd3b5a190728f196df4343ad2ea7eb672765b');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 22, '01a1fef8-4c62-71c1-9dab-778c759cad30', '2026-11-21 16:37:27.778329+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666566382d343636352d376262612d383864652d376437353330656532386361222c22636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666566382d346336322d373866382d616437622d623162663531333830623837222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c22636f6e74656e74223a7b22617574686f72223a224e6f72746877696e64204f7065726174696f6e73222c22636f6d70616e795f6e616d65223a224e6f72746877696e64222c226465736372697074696f6e223a224170706c69636174696f6e2d636c617373204a454120726f6c65222c2267756964223a2230663662326438612d356334312d346533372d396231642d366132663863376534643130222c226c616e67756167655f6d6f6465223a22436f6e73747261696e65644c616e6775616765222c22726f6c655f646566696e6974696f6e73223a7b224e4f52544857494e445c5c4170706c69636174696f6e204f70657261746f7273223a7b22526f6c654361706162696c6974696573223a224170706c69636174696f6e4f70657261746f72227d7d2c2272756e5f61735f7669727475616c5f6163636f756e74223a747275652c22736368656d615f76657273696f6e223a22322e302e302e30222c2273657373696f6e5f67756964223a2263326137653931342d336235382d346430362d386632632d373164306239653661333435222c2273657373696f6e5f74797065223a225265737472696374656452656d6f7465536572766572222c227472616e7363726970745f6469726563746f7279223a22433a5c5c50726f6772616d446174615c5c4a45415c5c5472616e73637269707473222c2276697369626c655f636d646c657473223a5b224765742d53657276696365222c224765742d50726f63657373222c22546573742d447363436f6e66696775726174696f6e225d2c2276697369626c655f70726f766964657273223a5b2246696c6553797374656d225d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a35636163383633383261393732366130623963346666616464636633396433303038643263346233613364663833323835393162633836363631356339616565222c226e6f726d616c69736572223a226a65615f726f6c655f6361706162696c6974792f31227d2c22706172736572223a226a65615f726f6c655f6361706162696c6974792f31222c22726567697374657265645f6174223a22323032362d31312d32315431363a33373a32372e3737373735315a222c2272756e74696d65223a2270737263222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737263222c22736861323536223a2239653062646561356234376335326337346565366233633737633965343636613532643264323762623934316534396134333731373763323864666134386537222c2273697a655f6279746573223a3237397d2c7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737363222c22736861323536223a2231666430633330353561376438313138303032623831306331643437316133303839316332623137386665393365613131633231613933336661633966616538222c2273697a655f6279746573223a3338317d5d2c2273756d6d617279223a22332076697369626c6520636d646c657473222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346336322d373163312d396461622d373738633735396361643330222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226631323663343532366266613533346638663466663931613939663032353261222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346336322d373866382d616437622d623162663531333830623837222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32372e3737383332395a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x6a8ccfae6f4162c561e9fd45fcf06da537bb257341bf1d677e3c415ea713398f', '\xd2f10b6efe7ecc145505a49821abd3b5a190728f196df4343ad2ea7eb672765b', '\x9e1ac32cb6637d6d2cfd4bafb567327b27dc6fa12efa8c0bb9f7dd9318902675');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 23, '01a1fef8-4ca2-777c-98a7-20a243016930', '2026-11-21 16:37:27.842533+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666566382d343636352d376262612d383864652d376437353330656532386361222c22636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666566382d346336322d373866382d616437622d623162663531333830623837222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226174223a22323032362d31312d32315431363a33373a32372e3834313634375a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666566382d346361312d373965622d383762642d376230316666343564363463222c22636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b733853556a4b686543666152314147644252514644726970556731434768724231347177375a567546677a69225d2c22657870697265735f6174223a22323032362d31312d32385431363a33373a32372e3834313634375a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f785a6d5a684f47553359545130595445314e546335596a6b324d6a63784e5446685a44526d595441354e6a566b4e57466b4d6a51345a4445304d544a6a4d4451324d6d55304e6a51325a4759355a4759304e6a63314969776959584a3061575a6859335266615751694f6949774d5745785a6d566d4f433030597a59794c5463345a6a677459575133596931694d574a6d4e54457a4f4442694f4463694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d566d4f433030593245784c5463355a5749744f4464695a433033596a41785a6d59304e5751324e474d694c434a6a615751694f694a7a614745794e5459364e6d5932596a5a6c5a57566a4d5445344d3256685a4441314d574d784d4445785a474e6b4e44646a4d7a42684f544d355954646c595445795954566c4d5463794e6d4d324e575a6b4e6d59354d6a686c595467334d694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445324f6a4d334f6a49334c6a67304d5459304e316f694c434a726157356b496a6f69616d566858334a76624756665932467759574a7062476c3065534973496d3568625755694f694a426348427361574e6864476c766269316a6247467a6379424b52554567636d39735a534973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d5459364d7a63364d6a63754f4451784e6a513357694973496e526c626d467564434936496a41785954466d5a5759344c5451314f4467744e7a646b4d43316859546b324c5459344e5441344d474d79593259344e694973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6d59784f474d324d324668595442684f57566c4e3249304d6a59774d6d5269595451354e544e6b5a5755304f574d304e575a694e445a6b4e7a42685a574a694e6a4a6b5a5759324d7a6c694d6a6b795a546b774f4755696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694e6d5932596a5a6c5a57566a4d5445344d3256685a4441314d574d784d4445785a474e6b4e44646a4d7a42684f544d355954646c595445795954566c4d5463794e6d4d324e575a6b4e6d59354d6a686c595467334d694a394c434a755957316c496a6f695158427762476c6a59585270623234745932786863334d67536b564249484a766247556966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666566382d346361312d373965622d383762642d376230316666343564363463222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666566382d346361322d376532362d393839302d313538393130633437396461222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431363a33373a32372e3834313634375a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346361322d373737632d393861372d323061323433303136393330222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223735313437623333353066326638313233396564323133316664353833333039222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346336322d373866382d616437622d623162663531333830623837222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32372e3834323533335a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x3dc1274f816a5ab82994ee6a04e2221d9a0511d5d74f6e4575319b1950a0accb', '\x9e1ac32cb6637d6d2cfd4bafb567327b27dc6fa12efa8c0bb9f7dd9318902675', '\xa0ec98144b6e0c564b44724cde305cc2169d78f47c9362d2e1f11c7fd653aad1');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 24, '01a1fef8-4cdd-796f-9d7b-e43921a883c6', '2026-11-21 16:37:27.901815+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666566382d346336322d373866382d616437622d623162663531333830623837222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226465706c6f7965645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c226465706c6f796d656e745f6964223a2230316131666566382d346364642d373361652d393634362d623633643363386339623464222c22646573697265645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431363a33373a32372e3930303937305a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346364642d373936662d396437622d653433393231613838336336222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223334656539373563306534336238643030383465326234666336323539643739222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346336322d373866382d616437622d623162663531333830623837222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32372e3930313831355a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xd69d2b9f0756af41c0cdcdb2af4087dcb21da813195188c9ee8cb5f75c0009c3', '\xa0ec98144b6e0c564b44724cde305cc2169d78f47c9362d2e1f11c7fd653aad1', '\x1a31c2b0ab98794c8d232013f5fc41dbe625ee9a0661ba3be6efba2065c36e92');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 25, '01a1fef8-4d1d-7af6-a262-0f31e2b0c745', '2026-11-21 16:37:27.965997+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431363a33373a32372e3936353435375a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666566382d346364642d373361652d393634362d623633643363386339623464222c22646573697265645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c2264726966745f737461747573223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666566382d346336322d373866382d616437622d623162663531333830623837222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a312c22646966666572656e636573223a5b7b226368616e6765223a226164646564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a22726573746172742d73657276696365222c226f62736572766564223a7b7d2c2270617468223a222f76697369626c655f636d646c6574732f726573746172742d73657276696365222c2273656e74656e6365223a22636d646c657420726573746172742d7365727669636520626563616d652076697369626c65222c2277686174223a22636d646c6574227d5d2c22646972656374696f6e73223a7b227765616b6572223a317d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35636163383633383261393732366130623963346666616464636633396433303038643263346233613364663833323835393162633836363631356339616565222c226e6f726d616c69736572223a226a65615f726f6c655f6361706162696c6974792f31227d2c226f62736572766564223a7b22736861323536223a2231326463366435653061363831633162656132643039656534313139346363306130653734656333373438623832666665383439623034636435313762316363222c2273697a655f6279746573223a3832347d2c227365656e223a7b22646967657374223a227368613235363a64653362316631303662623831393732613766626366353637663632626538373634613863356436666531656664353032626165313964613562303466356237222c226e6f726d616c69736572223a226a65615f726f6c655f6361706162696c6974792f31227d7d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316131666566382d346431642d376364332d616162312d386333343733613863653233222c2276657269666965645f6174223a22323032362d31312d32315431363a33373a32372e3936323138335a222c2276657269666965645f636964223a227368613235363a37343066633837626437373932336436376537316566633734333265353530363866363138366165393938623364383262396165303137663466346639303838222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346431642d376166362d613236322d306633316532623063373435222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226339643237313963353962313361633565323134323866663531353537373036222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346336322d373866382d616437622d623162663531333830623837222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32372e3936353939375a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xaadfa5ca3d9191fe0d281df0df38c3f345bde380f4302a21d617a21012dd7719', '\x1a31c2b0ab98794c8d232013f5fc41dbe625ee9a0661ba3be6efba2065c36e92', '\x4280a6e948ac4cd2d7c9b1ffdecbf56fb04587050cc8c03f38e1be4f72132555');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 26, '01a1fef8-4d67-79ee-adf7-1116e58677eb', '2026-11-21 16:37:28.039563+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666566382d343636352d376262612d383864652d376437353330656532386361222c22636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666566382d346436372d373666622d393935342d316134346462643063383337222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c22636f6e74656e74223a7b22406f646174612e74797065223a22236d6963726f736f66742e67726170682e636f6e646974696f6e616c416363657373506f6c696379222c22636f6e646974696f6e73223a7b226170706c69636174696f6e73223a7b226578636c7564654170706c69636174696f6e73223a5b5d2c22696e636c7564654170706c69636174696f6e73223a5b22416c6c225d7d2c22636c69656e744170705479706573223a5b22616c6c225d2c227573657273223a7b226578636c7564655573657273223a5b5d2c22696e636c75646547726f757073223a5b2232623965366331342d386630372d346433612d623563312d393065376134643266383631225d2c22696e636c7564655573657273223a5b5d7d7d2c22646973706c61794e616d65223a225265717569726520636f6d706c69616e7420646576696365222c226772616e74436f6e74726f6c73223a7b226275696c74496e436f6e74726f6c73223a5b22636f6d706c69616e74446576696365225d2c226f70657261746f72223a224f52227d2c2273657373696f6e436f6e74726f6c73223a6e756c6c2c227374617465223a22656e61626c6564227d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a62313166323037393162613330333332646266393232343065613761326331316230643531656163643239656330663430356537393165663266343736336535222c226e6f726d616c69736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31227d2c22706172736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31222c22726567697374657265645f6174223a22323032362d31312d32315431363a33373a32382e3033393033315a222c2272756e74696d65223a226a736f6e222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22726571756972652d636f6d706c69616e742d6465766963652e6a736f6e222c22736861323536223a2265643639353232616466376335353435336662313466343630386335353036363038326233393562393466653135333962343531376166666139343164386237222c2273697a655f6279746573223a3531337d5d2c2273756d6d617279223a22656e61626c65643a20636f6d706c69616e74446576696365222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346436372d373965652d616466372d313131366535383637376562222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223264633861383334643134306534653563646565363832613761356636316433222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346436372d373666622d393935342d316134346462643063383337222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32382e3033393536335a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xb4c24ec331a12a0a9ec0ba3b84020b632de74cdb8b3ba0f9360c14906814f11b', '\x4280a6e948ac4cd2d7c9b1ffdecbf56fb04587050cc8c03f38e1be4f72132555', '\xb35d00fd75266db86c4f3bcf28e79e20d4aa6ff9c8951138c07aef621ec738fc');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 27, '01a1fef8-4da5-72d8-9f2d-28ebe9662b7a', '2026-11-21 16:37:28.101425+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666566382d343636352d376262612d383864652d376437353330656532386361222c22636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666566382d346436372d373666622d393935342d316134346462643063383337222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226174223a22323032362d31312d32315431363a33373a32382e3130303435345a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666566382d346461342d376438622d393438632d313561633637316263653431222c22636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b733853556a4b686543666152314147644252514644726970556731434768724231347177375a567546677a69225d2c22657870697265735f6174223a22323032362d31312d32385431363a33373a32382e3130303435345a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f785a6d5a684f47553359545130595445314e546335596a6b324d6a63784e5446685a44526d595441354e6a566b4e57466b4d6a51345a4445304d544a6a4d4451324d6d55304e6a51325a4759355a4759304e6a63314969776959584a3061575a6859335266615751694f6949774d5745785a6d566d4f4330305a4459334c5463325a6d49744f546b314e433078595451305a474a6b4d474d344d7a63694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d566d4f4330305a4745304c54646b4f4749744f545134597930784e57466a4e6a6378596d4e6c4e4445694c434a6a615751694f694a7a614745794e5459364e6a42694f44526a4e7a4d344d47497a4d4451784d7a5577596a5130596a426959324a6b4d6a526d4e32466a4d325a68597a597a4e444930595451344d7a4d774f474e6859574e6a4f54457859325931595449334e694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445324f6a4d334f6a49344c6a45774d4451314e466f694c434a726157356b496a6f695a573530636d4666593239755a476c30615739755957786659574e6a5a584e7a49697769626d46745a534936496c4a6c63585670636d55675932397463477870595735304947526c646d6c6a5a534973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d5459364d7a63364d6a67754d5441774e44553057694973496e526c626d467564434936496a41785954466d5a5759344c5451314f4467744e7a646b4d43316859546b324c5459344e5441344d474d79593259344e694973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6d4535596a51774d6a45794e6a45344e6d4d304f5749774e575979597a49305a6a466a4d5441345957566c4e6a6b314e575a6d5a6d51774e6a41334d7a5668596d513559544e694f4468695a546c6c4e54457a4f544d696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694e6a42694f44526a4e7a4d344d47497a4d4451784d7a5577596a5130596a426959324a6b4d6a526d4e32466a4d325a68597a597a4e444930595451344d7a4d774f474e6859574e6a4f54457859325931595449334e694a394c434a755957316c496a6f69556d567864576c795a53426a6232317762476c68626e51675a47563261574e6c496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666566382d346461342d376438622d393438632d313561633637316263653431222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666566382d346461352d376235322d396535662d323562366432346561373634222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431363a33373a32382e3130303435345a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346461352d373264382d396632642d323865626539363632623761222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226666613635373935613035636165343866346430653462363663616366376361222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346436372d373666622d393935342d316134346462643063383337222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32382e3130313432355a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xb85dc9c10b896987ab826928072e3fd6ae6c738b3eace99379b4333751d2d804', '\xb35d00fd75266db86c4f3bcf28e79e20d4aa6ff9c8951138c07aef621ec738fc', '\xe4828aeacc8f8eda8920cded03699ef30e72fccda62fd3b95a4d0537b9bd7618');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 28, '01a1fef8-4dec-7741-8be7-17ae2c64b0f1', '2026-11-21 16:37:28.172362+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666566382d346436372d373666622d393935342d316134346462643063383337222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226465706c6f7965645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c226465706c6f796d656e745f6964223a2230316131666566382d346465622d376130382d383031362d313262353862336564666237222c22646573697265645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431363a33373a32382e3137313032365a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346465632d373734312d386265372d313761653263363462306631222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226366623663656436336230313965626131393738613661346466353735313162222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346436372d373666622d393935342d316134346462643063383337222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32382e3137323336325a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x765beb89597347ce9d7d1cdf2f621d14ee614cbef0dd94044788a3b27d9e96ee', '\xe4828aeacc8f8eda8920cded03699ef30e72fccda62fd3b95a4d0537b9bd7618', '\x8ba572d948b3a5d0a015e937220e6a0b41eb61c2c4be9fc9361830cdc01b705d');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 29, '01a1fef8-4e30-746d-846f-6f6b885c45fa', '2026-11-21 16:37:28.240318+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431363a33373a32382e3233393634335a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666566382d346465622d376130382d383031362d313262353862336564666237222c22646573697265645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666566382d346436372d373666622d393935342d316134346462643063383337222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a62313166323037393162613330333332646266393232343065613761326331316230643531656163643239656330663430356537393165663266343736336535222c226e6f726d616c69736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31227d2c227365656e223a7b22646967657374223a227368613235363a62313166323037393162613330333332646266393232343065613761326331316230643531656163643239656330663430356537393165663266343736336535222c226e6f726d616c69736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31227d7d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666566382d346533302d373937302d626530632d663966356433303035313930222c2276657269666965645f6174223a22323032362d31312d32315431363a33373a32382e3233383036315a222c2276657269666965645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346533302d373436642d383436662d366636623838356334356661222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223564326437333339333463613638623932343232346233666562616462333465222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346436372d373666622d393935342d316134346462643063383337222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32382e3234303331385a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x502610c9c9da0ca2b94d79d7c87cf32433b1808609e715b50d2dbf09000b376c', '\x8ba572d948b3a5d0a015e937220e6a0b41eb61c2c4be9fc9361830cdc01b705d', '\x11afdd2fce59ebeac004837d35935defb431ed85857cb18c5690fd0493e44eda');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 30, '01a1fef8-4e76-76ae-9940-119338254510', '2026-11-21 16:37:28.310602+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666566382d343636352d376262612d383864652d376437353330656532386361222c22636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666566382d346537362d373635632d386339322d343962633131313539646261222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c22636f6e74656e74223a7b22636861696e223a5b5d2c2263745f6c6f675f72656673223a5b5d2c2266696e6765727072696e745f736861323536223a2233343338623630633439613536613534323563353334666435626666316431653561316431323662313537363061343932663233663831633261623531326530222c22697373756572223a22434e3d7777772e6e6f72746877696e642e6578616d706c652c4f3d4e6f72746877696e64222c226e6f745f6166746572223a22323032372d31312d32315430323a33303a30385a222c226e6f745f6265666f7265223a22323032362d31312d32315430323a33303a30385a222c2273657269616c223a2232393763623933616163643235373536616633343238376361343261633534323166323435393734222c227369676e61747572655f616c676f726974686d223a225369676e6174757265416c676f726974686d2e656364736157697468534841323536222c227375626a656374223a22434e3d7777772e6e6f72746877696e642e6578616d706c652c4f3d4e6f72746877696e64222c227375626a6563745f616c745f6e616d6573223a5b22646e733a7777772e6e6f72746877696e642e6578616d706c65222c22646e733a6e6f72746877696e642e6578616d706c65225d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b22636572746966696361746573223a5b7b22657874656e6465645f6b65795f7573616765223a5b2273657276657241757468225d2c2269735f617574686f72697479223a66616c73652c226b6579223a7b226375727665223a22502d323536222c2273697a655f62697473223a3235362c2274797065223a224543227d2c226d7573745f737461706c65223a66616c73652c2273706b695f736861323536223a2263363661336661646262303961653266383931313364626431373164373261383731633164393334393931346330653162346439396135313238313663383266227d5d7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a35313837313532666134663733336438323939653663396432363161316164666664313266636166373832623964633030323930633563393761376134383231222c226e6f726d616c69736572223a22746c735f7365727665725f636572742f31227d2c22706172736572223a22746c735f7365727665725f636572742f31222c22726567697374657265645f6174223a22323032362d31312d32315431363a33373a32382e3330393837365a222c2272756e74696d65223a2278353039222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e70656d222c22736861323536223a2237373962393665656130643330336561396466373738343530333531613763323335623834626562646666303736386237356665623963313937653639653561222c2273697a655f6279746573223a3736317d5d2c2273756d6d617279223a2276616c696420756e74696c20323032372d31312d3231222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346537362d373661652d393934302d313139333338323534353130222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226666376638383465346339666330346136346665303262323665343634303435222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346537362d373635632d386339322d343962633131313539646261222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32382e3331303630325a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x3652fbb33ca237ca80c8b7a1fc7b1117f1beb5201c774e8068da5ac2a14397af', '\x11afdd2fce59ebeac004837d35935defb431ed85857cb18c5690fd0493e44eda', '\xdfbf7424777bcd351c0ca5b4c50d5282ce15095c2ccc30586b68c500806525ad');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 31, '01a1fef8-4eb4-7bd7-b7f2-6c8c900441e5', '2026-11-21 16:37:28.372489+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666566382d343636352d376262612d383864652d376437353330656532386361222c22636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666566382d346537362d373635632d386339322d343962633131313539646261222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226174223a22323032362d31312d32315431363a33373a32382e3337313833395a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666566382d346562342d373439652d383931302d373634626133343135653530222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b733853556a4b686543666152314147644252514644726970556731434768724231347177375a567546677a69225d2c22657870697265735f6174223a22323032362d31312d32385431363a33373a32382e3337313833395a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f785a6d5a684f47553359545130595445314e546335596a6b324d6a63784e5446685a44526d595441354e6a566b4e57466b4d6a51345a4445304d544a6a4d4451324d6d55304e6a51325a4759355a4759304e6a63314969776959584a3061575a6859335266615751694f6949774d5745785a6d566d4f4330305a5463324c5463324e574d744f474d354d6930304f574a6a4d5445784e546c6b596d45694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d566d4f4330305a5749304c5463304f5755744f446b784d4330334e6a526959544d304d54566c4e5441694c434a6a615751694f694a7a614745794e5459364f47526a4e54417a5a544e6a596a52684d6d4d334d7a526a4d5449785a6a6468596d49794f546b304e7a67794e6d49304e6a526d4e5445314e6d466c597a4d325a47517a596a4d774d6a426a4e54426b4d44593159694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445324f6a4d334f6a49344c6a4d334d54677a4f566f694c434a726157356b496a6f696447787a58334e6c636e5a6c636c396a5a584a3049697769626d46745a534936496e64336479357562334a3061486470626d51755a586868625842735a534973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d5459364d7a63364d6a67754d7a63784f444d3557694973496e526c626d467564434936496a41785954466d5a5759344c5451314f4467744e7a646b4d43316859546b324c5459344e5441344d474d79593259344e694973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6a59334f57517a4f5745794f44497a4e6a5979597a526a596d4e6d4d6a67774f54417a4f5751784d6a6b314e47566d4d6a426b597a4d78595451774e7a5a684f57497a4e7a637959574a6a4e6d4d79593249304d5467696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694f47526a4e54417a5a544e6a596a52684d6d4d334d7a526a4d5449785a6a6468596d49794f546b304e7a67794e6d49304e6a526d4e5445314e6d466c597a4d325a47517a596a4d774d6a426a4e54426b4d44593159694a394c434a755957316c496a6f69643364334c6d3576636e526f64326c755a43356c654746746347786c496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666566382d346562342d373439652d383931302d373634626133343135653530222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666566382d346562342d373965382d613536352d353837396533613961336233222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431363a33373a32382e3337313833395a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346562342d376264372d623766322d366338633930303434316535222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226464653931333631653438656362313866363361343732616333663431303161222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346537362d373635632d386339322d343962633131313539646261222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32382e3337323438395a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x507132e3a46481d186088057d6f24e40c71f2af3013f4ba184740aa412591fd5', '\xdfbf7424777bcd351c0ca5b4c50d5282ce15095c2ccc30586b68c500806525ad', '\x93ad2f7b53d5a4fb69bf977b524676c18fea32b914ee52e894fa2a341ce9f3b4');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'audit', 0, '01a1fef9-c656-7d79-9d12-35a6f51558e8', '2026-11-21 16:39:04.534487+00', '\x7b2264617461223a7b2263616c6c6572223a2261646d696e6973747261746f72222c22726571756573745f6964223a223366637a6d6173727273366865222c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566392d633635362d376437392d396431322d333561366635313535386538222c226c6564676572223a226175646974222c2273616c74223a226461343139663461623134356639366661366338373362623735306235633166222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d343765332d376461612d383463352d626161373539643235343334222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33393a30342e3533343438375a222c2274797065223a226d756e696d656e742e61727469666163742e66696c65735f72656164227d', '\x491601850f9bd1b6e7300b00dd23ed3c34b8a4a986af9dd772ed35e6145246d1', '\x4129e5161dcffd232f483b5ab4bb7928ca1ca1499962b964e5bac0932db2a9c5', '\x1ddfa441e35f4a83b8a5b0748f8c241a389b339d7504b3cfbfc7380ce162a2d9');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 33, '01a1fef8-4f28-7f81-945a-573160c68fd8', '2026-11-21 16:37:28.488159+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431363a33373a32382e3438373632305a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666566382d346565632d373434342d616466612d333439343633323939393834222c22646573697265645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666566382d346537362d373635632d386339322d343962633131313539646261222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35313837313532666134663733336438323939653663396432363161316164666664313266636166373832623964633030323930633563393761376134383231222c226e6f726d616c69736572223a22746c735f7365727665725f636572742f31227d2c227365656e223a7b22646967657374223a227368613235363a35313837313532666134663733336438323939653663396432363161316164666664313266636166373832623964633030323930633563393761376134383231222c226e6f726d616c69736572223a22746c735f7365727665725f636572742f31227d7d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666566382d346632372d373534632d623136342d343661383765323439646631222c2276657269666965645f6174223a22323032362d31312d32315431363a33373a32382e3438353132375a222c2276657269666965645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346632382d376638312d393435612d353733313630633638666438222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223936616635326166663665303433663239666239613937323230633233323663222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346537362d373635632d386339322d343962633131313539646261222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32382e3438383135395a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xab7d73667ecc5b1ae78a18610fec5e628419a4715fed360d7d45f54e32629c56', '\x3426e0e94a6d7a2532a18005ec07b2aa50df12ef6ae8d988b83439210f560e33', '\x219e22915661c6206bfa29d44728b0beb44903564bd23cf587f40bf7f4303bfb');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 34, '01a1fef8-4f65-7dca-9a28-d264bce17108', '2026-11-21 16:37:28.549439+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666566382d343636352d376262612d383864652d376437353330656532386361222c22636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666566382d346636352d376433332d383664332d393930376265366235373533222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c22636f6e74656e74223a7b22616e6e6f746174696f6e73223a7b226f72672e6f70656e636f6e7461696e6572732e696d6167652e7265662e6e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226f72672e6f70656e636f6e7461696e6572732e696d6167652e76657273696f6e223a22312e342e32227d2c2261726368697465637475726573223a5b226c696e75782f616d643634222c226c696e75782f61726d3634225d2c22646967657374223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c22696d6167655f7265666572656e6365223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226d616e696665737473223a5b7b22646967657374223a227368613235363a31643466376130633365366239643266356138633165346237643061336636633965326235643866316134633765306233643666396132633565386231643466222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a22616d643634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c7b22646967657374223a227368613235363a37653061336336663962326435653861316334663762306433653661396332663562386431653461376330663362366439653261356338663162346437653061222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d5d2c226d656469615f74797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e696e6465782e76312b6a736f6e222c2273626f6d5f636964223a6e756c6c2c2273697a655f6279746573223a3737337d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a33323662313661656666633233626462313065373935643062373762336434393231396330316236333036363432653039396339316232326161346234366631222c226e6f726d616c69736572223a226f63695f696d6167652f31227d2c22706172736572223a226f63695f696d6167652f31222c22726567697374657265645f6174223a22323032362d31312d32315431363a33373a32382e3534383932345a222c2272756e74696d65223a226f6369222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d696d6167652e696e6465782e6a736f6e222c22736861323536223a2231393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2273697a655f6279746573223a3737337d5d2c2273756d6d617279223a226c696e75782f616d6436342c206c696e75782f61726d3634222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346636352d376463612d396132382d643236346263653137313038222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226237323263353234313635646661613037623333363036373239313963396538222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346636352d376433332d383664332d393930376265366235373533222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32382e3534393433395a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x820c9b6c3739c25452a9048bb872a1d3dfbea5890f3963c6a09d64a29dba9771', '\x219e22915661c6206bfa29d44728b0beb44903564bd23cf587f40bf7f4303bfb', '\xe08d27ab29946dd2c3742ce616ea523cd0640998e7a6c24697f4fa934f9d49c5');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 35, '01a1fef8-4f9d-73d8-9c7c-69b58f411096', '2026-11-21 16:37:28.605909+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666566382d343636352d376262612d383864652d376437353330656532386361222c22636964223a227368613235363a31666661386537613434613135353739623936323731353161643466613039363564356164323438643134313263303436326534363436646639646634363735222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666566382d346636352d376433332d383664332d393930376265366235373533222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226174223a22323032362d31312d32315431363a33373a32382e3630353338345a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666566382d346639642d376164362d393839612d313637336630353832646164222c22636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b733853556a4b686543666152314147644252514644726970556731434768724231347177375a567546677a69225d2c22657870697265735f6174223a22323032362d31312d32385431363a33373a32382e3630353338345a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f785a6d5a684f47553359545130595445314e546335596a6b324d6a63784e5446685a44526d595441354e6a566b4e57466b4d6a51345a4445304d544a6a4d4451324d6d55304e6a51325a4759355a4759304e6a63314969776959584a3061575a6859335266615751694f6949774d5745785a6d566d4f4330305a6a59314c54646b4d7a4d744f445a6b4d7930354f544133596d5532596a55334e544d694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d566d4f4330305a6a6c6b4c5464685a4459744f546735595330784e6a637a5a6a41314f444a6b595751694c434a6a615751694f694a7a614745794e5459364d546b784d474a6c4e47526b4e6a6b7a4d6a413159544e6b4d4445304e5464684e54646d4d3251355a4745334e546b324d4467794d6a4d7a4e444d79597a6868596a5a684d3255314e32497a4e54597a4e6d45344f534973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445324f6a4d334f6a49344c6a59774e544d344e466f694c434a726157356b496a6f6962324e7058326c745957646c49697769626d46745a534936496e4a6c5a326c7a64484a354c6d3576636e526f64326c755a43356c654746746347786c4c3239775a584a6864476c76626e4d766233426c636d4630623349364d5334304c6a49694c434a76634756755a575266595851694f6949794d4449324c5445784c544978564445324f6a4d334f6a49344c6a59774e544d344e466f694c434a305a573568626e51694f6949774d5745785a6d566d4f4330304e5467344c5463335a444174595745354e6930324f4455774f44426a4d6d4e6d4f4459694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a6f7859546b775957566a4d444a684e444530597a6b354f47526d4d7a4a6b4d6a67354e4451344f544e6d59546c6b4d7a6b795a6a51314f544d354e546b354f474d334d7a67314d546b785a475a6a4f47526c4d444933496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496a45354d5442695a54526b5a4459354d7a49774e57457a5a4441784e445533595455335a6a4e6b4f5752684e7a55354e6a41344d6a497a4d7a517a4d6d4d345957493259544e6c4e5464694d7a55324d7a5a684f446b6966537769626d46745a534936496e4a6c5a326c7a64484a354c6d3576636e526f64326c755a43356c654746746347786c4c3239775a584a6864476c76626e4d766233426c636d4630623349364d5334304c6a496966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666566382d346639642d376164362d393839612d313637336630353832646164222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666566382d346639642d373466662d613037352d356531353563356232303363222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431363a33373a32382e3630353338345a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346639642d373364382d396337632d363962353866343131303936222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223338346637633633303334333731363761656233303766623436376438393462222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346636352d376433332d383664332d393930376265366235373533222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32382e3630353930395a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xf9f91fe16bd47378732380ca3e85ed0143b8eb519cc35dd63007197723419c5c', '\xe08d27ab29946dd2c3742ce616ea523cd0640998e7a6c24697f4fa934f9d49c5', '\x1d9edf6df0470ca7ea73542f39da17abc2d5a554acd4aa310bdc81ae4d3a5a10');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 36, '01a1fef8-4fd5-78a0-9d7b-a251e5a60eef', '2026-11-21 16:37:28.661239+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666566382d346636352d376433332d383664332d393930376265366235373533222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226465706c6f7965645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226465706c6f796d656e745f6964223a2230316131666566382d346664352d373434302d393734362d646134353361323433346266222c22646573697265645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431363a33373a32382e3636303631345a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d346664352d373861302d396437622d613235316535613630656566222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223763363939356536316663366232363135383431353633393661613863326638222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346636352d376433332d383664332d393930376265366235373533222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32382e3636313233395a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xf4e976f24d2e2eead6770b07b4b6874bf8ef3ccc8fdfe1be577f13c7999ecaf6', '\x1d9edf6df0470ca7ea73542f39da17abc2d5a554acd4aa310bdc81ae4d3a5a10', '\x4a8d07f7d400355a024480558694cd5421e179a2ca60e5a4ba74a5b1cee71ea3');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 37, '01a1fef8-5010-7372-909d-ef6c5c68c6a8', '2026-11-21 16:37:28.720391+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431363a33373a32382e3731393839335a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666566382d346664352d373434302d393734362d646134353361323433346266222c22646573697265645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2264726966745f737461747573223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666566382d346636352d376433332d383664332d393930376265366235373533222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a322c22646966666572656e636573223a5b7b22617070726f766564223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226368616e6765223a226368616e676564222c226964656e74697479223a22222c226f62736572766564223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2270617468223a222f646967657374222c2273656e74656e6365223a22646967657374206368616e6765642066726f6d20e2809c7368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839e2809d20746f20e2809c7368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666e2809d222c2277686174223a22646967657374227d2c7b22617070726f766564223a7b22646967657374223a227368613235363a37653061336336663962326435653861316334663762306433653661396332663562386431653461376330663362366439653261356338663162346437653061222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c226368616e6765223a226368616e676564222c226964656e74697479223a226c696e75782f61726d3634222c226f62736572766564223a7b22646967657374223a227368613235363a63346637623064336536613963326635623864316534613763306633623664396532613563386631623464376530613363366639623264356538613163346637222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c2270617468223a222f6d616e6966657374732f6c696e75787e3161726d3634222c2273656e74656e6365223a22706c6174666f726d206c696e75782f61726d3634206368616e6765642066726f6d207368613235363a376530613363366639623264e280a620746f207368613235363a633466376230643365366139e280a6222c2277686174223a22706c6174666f726d227d5d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a33323662313661656666633233626462313065373935643062373762336434393231396330316236333036363432653039396339316232326161346234366631222c226e6f726d616c69736572223a226f63695f696d6167652f31227d2c226f62736572766564223a7b22736861323536223a2264306434656138623839653433376137623030373239303239306161653635313738636163313237396136346333663566303465383963616264663732306533222c2273697a655f6279746573223a313034347d2c227365656e223a7b22646967657374223a227368613235363a61303863653739383230363666633935343834613663663237636166333634313835333130336261643235333661643633646535666431316131613033613630222c226e6f726d616c69736572223a226f63695f696d6167652f31227d7d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316131666566382d353031302d376638632d626139362d363966333231613163633931222c2276657269666965645f6174223a22323032362d31312d32315431363a33373a32382e3731363739345a222c2276657269666965645f636964223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566382d353031302d373337322d393039642d656636633563363863366138222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223161386266326133613461613538353837626636373066366663316637393631222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d346636352d376433332d383664332d393930376265366235373533222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33373a32382e3732303339315a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x4895ef02a7538afdd815d1d01e04ca4909059124609b9b2c82462896e1568081', '\x4a8d07f7d400355a024480558694cd5421e179a2ca60e5a4ba74a5b1cee71ea3', '\xb86c276ee00e150cab5dc352ca9998e68b7f487068cefe670905456662f687e0');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 38, '01a1fef9-c58d-7d45-b36d-a5ad421604cb', '2026-11-21 16:39:04.333858+00', '\x7b2264617461223a7b226172746966616374223a7b226964223a2230316131666566382d343765332d376461612d383463352d626161373539643235343334222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226174223a22323032362d31312d32315431363a33393a30342e3333303430305a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666566382d343832302d373735352d396137642d386264643336643463343666222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666566382d343837302d376436362d393162362d653161316462613262646635222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c22646573697265645f666f726d223a22646e735f7a6f6e652f31207368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c2264726966745f737461747573223a226d61746368222c227365656e5f666f726d223a22646e735f7a6f6e652f31207368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335227d5d2c22726561736f6e223a6e756c6c2c227369676e617475726573223a5b7b226b65795f6964223a226469643a6b65793a7a364d6b733853556a4b686543666152314147644252514644726970556731434768724231347177375a567546677a69237a364d6b733853556a4b686543666152314147644252514644726970556731434768724231347177375a567546677a69222c227369676e6174757265223a2270595a636a506353456a6e39366b526767306f4d385a68646e575050364c58743569415a7953496d35384f375644654f6f3831783054566a68447757314274736b36776336584955666c764e6e47334c3934506742673d3d222c227769746e6573735f646964223a226469643a6b65793a7a364d6b733853556a4b686543666152314147644252514644726970556731434768724231347177375a567546677a69227d5d2c227374617465223a22617070726f766564222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666566382d343832302d373735352d396137642d386264643336643463343666222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a22636572656d6f6e795f6f70656e222c22676f7665726e616e63655f656e76656c6f70655f68617368223a2263333966633730653432626336336239333439326266623135656530393765633263383164623430353964663030333436343239393136396138316433316634222c2273657175656e63655f6e756d626572223a322c22746f5f7374617465223a22617070726f766564222c227472616e736974696f6e5f6964223a2230316131666566392d633538622d373666632d626439662d666232346530653932633037222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431363a33393a30342e3333303430305a222c227769746e6573735f7369676e617475726573223a5b7b22646964223a226469643a6b65793a7a364d6b733853556a4b686543666152314147644252514644726970556731434768724231347177375a567546677a69222c226b65796964223a226469643a6b65793a7a364d6b733853556a4b686543666152314147644252514644726970556731434768724231347177375a567546677a69237a364d6b733853556a4b686543666152314147644252514644726970556731434768724231347177375a567546677a69222c22736967223a2270595a636a506353456a6e39366b526767306f4d385a68646e575050364c58743569415a7953496d35384f375644654f6f3831783054566a68447757314274736b36776336584955666c764e6e47334c3934506742673d3d227d5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566392d633538642d376434352d623336642d613561643432313630346362222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226435383065396561346230366461653762326631383135663737393137646437222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666566382d343765332d376461612d383463352d626161373539643235343334222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33393a30342e3333333835385a222c2274797065223a226d756e696d656e742e636572656d6f6e792e617070726f766564227d', '\x5ddabd11c9b168ee64a1d82b58000c1e8837ad69df306e1f3203054398dbe1b1', '\xb86c276ee00e150cab5dc352ca9998e68b7f487068cefe670905456662f687e0', '\xd826d176b78b9de501d89a618631d679c0be018b7a48dcab58a9912483aa6a02');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 40, '01a1fefa-74ae-7eec-99dc-b116d93cf923', '2026-11-21 16:39:49.166402+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226576656e74223a7b2264617461223a7b226f6b223a747275657d2c226964223a2231222c22736f75726365223a222f6369222c227370656376657273696f6e223a22312e30222c2274797065223a226275696c642e646f6e65227d2c22736f75726365223a226275696c6473227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566612d373461652d376565632d393964632d623131366439336366393233222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226365316665333564646235616632346464353462363034633935386666303264222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a22736f757263652f6275696c6473222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33393a34392e3136363430325a222c2274797065223a226d756e696d656e742e736f757263652e6576656e745f7265636569766564227d', '\xea770cc3c093ef0466a836c368ac915117928fef29114dc0cc09d564f713a873', '\xaa17e9aa9a43f8813614c72467eb3a3b3705d245097e04924347aa75f236d899', '\x2773a567d4403ab1f77b5af428833ce73e75fc4d333e478a9b48900f067c9013');
INSERT INTO ledger.entries VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 41, '01a1fefa-74ae-783c-86af-ffaf077ba374', '2026-11-21 16:39:49.166622+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226576656e74223a7b2264617461223a7b226f6b223a66616c73657d2c226964223a2232222c22736f75726365223a222f6369222c227370656376657273696f6e223a22312e30222c2274797065223a226275696c642e646f6e65227d2c22736f75726365223a226275696c6473227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666566612d373461652d373833632d383661662d666661663037376261333734222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223531633766613531666536393466316562363033333136666565376438646264222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a22736f757263652f6275696c6473222c2274656e616e74223a2230316131666566382d343538382d373764302d616139362d363835303830633263663836222c2274696d65223a22323032362d31312d32315431363a33393a34392e3136363632325a222c2274797065223a226d756e696d656e742e736f757263652e6576656e745f7265636569766564227d', '\x7f7e7835f6ffc70ce80471ba13a69d6b7ca8d0312245c150a5d54dc6c032d317', '\x2773a567d4403ab1f77b5af428833ce73e75fc4d333e478a9b48900f067c9013', '\x80dad3a389342630b6521ad69ba9cef202ce2da893476121c7f483273ba61061');


--
-- Data for Name: heads; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.heads VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'audit', 1, '\x1ddfa441e35f4a83b8a5b0748f8c241a389b339d7504b3cfbfc7380ce162a2d9');
INSERT INTO ledger.heads VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 42, '\x80dad3a389342630b6521ad69ba9cef202ce2da893476121c7f483273ba61061');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 'ab23deb218d574db-384c3ba2dc075cb1', '\x48891a3d24b905dcc37f5c45040ce19016b89cefdba3afcf36b7dc065bac2c49', 1, '2026-11-21 16:37:26.242694+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '150127c2621d5aa3-2e750ebdfc49cf65', '\xdd11b77cdcb5f431d508548e1e8210cb22623f934c49e61b5fa104abc1b40be7', 2, '2026-11-21 16:37:26.324322+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '2c96ff98b69cb99e-2bd7ddf3e0e6f629', '\x4d211f642257b2ec8457221b2d1f5b03a0fe4305f547d4604040d4310b5d146f', 3, '2026-11-21 16:37:26.391778+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '5a14f9a9383d899e-b4d0305ee780dcfd', '\x2e68140c9c951b9bbeb083ee8cfa8f0b8d824ccb98508442ef5ef7fbcc23a23f', 4, '2026-11-21 16:37:26.472681+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '59c1335667fe3acb-7c04e50f517cbb48', '\x679dca3e956fd054b0db3e1d9279183c4d2cf2c402dc21f816db69454ed18b02', 5, '2026-11-21 16:37:26.559725+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '1b907f391ebf4326-887646282ccf0592', '\x8665bcb2903ce7beee0faea499e29de8cc52936965b7f080a4d9b9024f87198e', 6, '2026-11-21 16:37:26.626705+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '963563679697e88-eebd231bf1a5ddc0', '\x155700d8abfbfa75c948090e4bd03e22e13768889a0fc5700411fa59ec75e36d', 7, '2026-11-21 16:37:26.686498+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 'f067cdd65cb13d49-7ecda1a47b654463', '\x1705f8df678abdbb32e5618cb32d9b958cbf127049e589a2a623c8f2ca87a50c', 8, '2026-11-21 16:37:26.764697+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 'e16cf277759499bd-a4a09d2a73a219c8', '\x0f6afe1d4734f41c2a49e861e309fa7e3de946559b1944d17bf232e3b8134ad7', 9, '2026-11-21 16:37:26.84298+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 'ade8a68ea09cc6d1-ace4e0302994cfa2', '\xd2712b0ca0ebc9799d4f81f01a16ccc11cadaa825d75b90e2617f4ac71ef466d', 10, '2026-11-21 16:37:26.920509+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '6fb53c6f38160ca3-1508048a2d0ef56', '\x76beae09d45c8c7f58fa16fee7f26a9b797d4f8785ac32065df18a77632b2eaa', 11, '2026-11-21 16:37:26.997432+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 'a4d00706868b0ba5-748fcd0c8c7d40aa', '\x53fcbc1124bcb9465e3f905ea3bf228a0c097c03dcf9c12894c95786d081cc5b', 12, '2026-11-21 16:37:27.063047+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '38931a9437283f5b-15534127dcca901', '\x05279d4c5edf16596ea7ff63b5e19c525240a924ff0cba576a1cafb5ca69eb6c', 13, '2026-11-21 16:37:27.15005+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 'c4f48eca39f8f0d2-d34f39797035ea08', '\x6d35ecbb6a092645af0f36300bde4c43cadd41c8c23474d63efe2b24614c7bbc', 14, '2026-11-21 16:37:27.214552+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '2bb031b9327d402b-2e1461870ae38070', '\xbf35d81df55e3f7a7314362849d2a79e4c26860d8410d249d1c07b51f07121a8', 15, '2026-11-21 16:37:27.270818+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 'a713e3448d34bea5-7ff22e64a075f57d', '\xc0d194a1419b91766a0511d8af6e6f3035a19d417f9c2fabf931e8595766b5bc', 16, '2026-11-21 16:37:27.337826+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '6b66ae2fc1aa616e-dcbc698be9479ed0', '\x0dc2bdbc5bdc0985a81a3e187b48ce2942db5456e6f110307ab31014c41bbc5c', 17, '2026-11-21 16:37:27.406767+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '725906d221403575-4b2d33718d59474d', '\x100c5c8764ae3c1a0da262ac3a43de6da3d3678294cd3c041b3017e77e80b88c', 18, '2026-11-21 16:37:27.488385+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 'aead7de20f730b6-cf6975768c04fdeb', '\x831b9ab1b95edde6c67ee56265a994c6123553cf07f2d0c2334a3972ad56e786', 19, '2026-11-21 16:37:27.562234+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '5880202b6fd9e58c-29e0128ad52a5d6c', '\x908639d6bf6884e594163cbdc06e9d57bc0a60f12e6f2e3d5577af9e28f89996', 20, '2026-11-21 16:37:27.634439+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 'b1ccf4b72c8ed4fb-cf8f5157a362095d', '\xaf8df562b1eaff9ce418ff2115de7a4a6eee73e152052285e6d1d406d0f8627a', 21, '2026-11-21 16:37:27.711251+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '4f1ed5a805f18a56-dcd7b0959d97e2d0', '\x9bdfbf4c95871530d3b439455d9d0e34e467d8c35e8e82fcd51c92202dc47931', 22, '2026-11-21 16:37:27.777377+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 'eeb19807633f7cbe-feb4dae7e9c9085e', '\x5624901d8feee9599c4d108c78b6478bc291fb96eaecd93e7e01bd3b71926c69', 23, '2026-11-21 16:37:27.839935+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '27bcadd11f71dda3-971f8d602401652d', '\x35cd75c83df90833b0f59bd8d71bc3ecff92c4bf6c9f163dc855f8d42abc1d2a', 24, '2026-11-21 16:37:27.899654+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '6cf69ff15e5e0f4f-bca9408c90e2321c', '\xa2609ee632e99c55998ba24c4a2cf2bbfd6212eaf7e6f531fad488edf25bd381', 25, '2026-11-21 16:37:27.96521+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '63f8b3fe47133ffc-f9bf4673686f2315', '\xa2376c70f8f296d5b3fbaab19d2a9569c27985c6b868cf3e49cda7839eab665f', 26, '2026-11-21 16:37:28.038553+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '311495dc72293255-93f0f3586445c34e', '\x2e6dcb6a41edd8028378d4cc6771b2cd54c292ba8a2951f1be794ad016a7845d', 27, '2026-11-21 16:37:28.096919+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 'e23dfff3f66e98f5-39785c26cf5cb9fd', '\x75bd143bee7d648867d4a99ff6ec82beb6c5e588dbf54802b0445cc72c39b84f', 28, '2026-11-21 16:37:28.169065+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 'e65c42cad75f4414-157f4d5957b15161', '\xdfab3d916c7267112ad47420afc81d6bd4d1b1b6032d5193757861f747c45ba6', 29, '2026-11-21 16:37:28.239344+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '8b06f3df497c5e82-304d7503302750b6', '\x534b7a3cffb9b88fac369a98d61954cf04e6bdba9efb7c0daf0920ef0ca37e3e', 30, '2026-11-21 16:37:28.309181+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '9db69b459bf04d48-137f111c4358c06d', '\x2e14e24d5f420dee4924fc90c649f4f6ae8c5b1464cb03da045b1e79e928c863', 31, '2026-11-21 16:37:28.37017+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 'e86efda7c4d907a9-ecf6ccfa60814d73', '\x94ff13c39f2f5c6abf3299207c68f979b6cb2207f387073e32a8e424d57f9ad8', 32, '2026-11-21 16:37:28.426391+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '940974ba41dad763-c5200985a601370a', '\xbcf27d2798c2ff50b0526b7fb2ce365580131ecd0cb87871c5cdc3b8ce9f9bd1', 33, '2026-11-21 16:37:28.48724+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '94727edb4e1f6f05-8fa9eb0fd38f4e9b', '\x138c7b4f61ebe5e756b52afbd2a0519db569fa3c89d002ad0503a3633234caa4', 34, '2026-11-21 16:37:28.54848+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 'f84220c0d87162a2-ab50652921926d82', '\x5471034a5e2ec2a1409de75e819676f87f75e11becd64ef055a09018303ddc9d', 35, '2026-11-21 16:37:28.604802+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', '97fc2e620b5385f1-7683a1beddfb7305', '\xf4b360e249fe7893b237fb0e971cfe3c04fcb346f016e9a4558246a61f96e182', 36, '2026-11-21 16:37:28.659578+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 'b5eeb3706627ca51-4bc4a4a47981b57a', '\x50ce3b9b783492f97f22940774d66889b84689a51fc44b327d01bccfba0a15ce', 37, '2026-11-21 16:37:28.719544+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 'f7093de45cd0ddde-2612b24924f3de0f', '\xd2cde9441daa7a1ae292b02c4c296a48993dc6c0456bc14b140f7a82147054ee', 38, '2026-11-21 16:39:04.32642+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 'ca03a71919824a63-6b6411ebe8db6809', '\xf80bd5f8a537b193e1adfc8ad916010750ce32523b591b01c47cbd09fbb020ed', 39, '2026-11-21 16:39:49.100358+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 'event:c7998f20023e023a37d6c3b64e1c1e40812924f63e4b63bbc14923c89b5bc2ee', '\x61b3296b44d054c3e6f4bab0a1aadc75689e36ac82d71fb78d529c0c4ba5e862', 40, '2026-11-21 16:39:49.16602+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 'event:e8ebbe3c73b391c8321572c89bbea9169abcc41506b45c7278c593f3b23c5409', '\xbf5e617d537512a6c01476fa8f6d82fad6bb55b8233297a148c5b7013e991d91', 41, '2026-11-21 16:39:49.16602+00');


--
-- Data for Name: log_keys; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.log_keys VALUES ('\x5d645f9fcba8e9b9498ed2382b90c843e2c53f1db4ffce8ef35b170abec8be09', '2026-11-21 16:37:26.927024+00', NULL);


--
-- Data for Name: tiles; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.tiles VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'audit', 0, 0, '\x491601850f9bd1b6e7300b00dd23ed3c34b8a4a986af9dd772ed35e6145246d1');
INSERT INTO ledger.tiles VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 0, 0, '\x925026f02294dfe1e5ff048a8fe6f044010b31e2b4bc5c25548252df8d609a19e37f3989d8db7c6eebcac9ac8976d4f2b7d2fc72ba6077c49376962780574fb30c6e01362c71ea4c2c6afe61b52ad619c08f0fd86e4911062bb050ef6fd28c84a3d554e6169a508847e853cbd34644604731cb1c5dc75949839647c50ebd03674bbaaa9d6d670cb5268f22d9f750c1d772f75946944f752067c88f7c71fa7a119194eb26b17477a127a6f586f8ecaaf79e70d58ad2c2ae21decc9916c551d34dafc29bba7612ded8b3c6971675cd7722cdd32fbbfd68ab57efcec0e238ba7b11f465667495f944ba7c2a490cf5e69f91e6de3568cac60776f4e255f3110a9eda0f02c973bfba6a8115677d57753971798cda8c3a4fa42cb8722b0cd4d576701f558ee52405237c1498e0c639b2944d43035eaf5b28134e7f11b3fff642ae91197bf8f60e34bb7128eb70c363146273331c9a673a0855a4ebfd097b46ba8df1904005a2c75cfd215d54e95b3894e679cad9158d72aff6d02a676cf9792025f6595e1bc16211d89ff04edb30c14f8665d5d6ee13466105494134b3388738c80b62140303f1ad8bddf0d7a28a33eb073fb7440266db3adbf319e970321ea3cc2e49ea24d51047fe101b88fb1cca29c9af0a67bace92afce9ae25b91fd2a402103afe920d48a2243ffcd30b9deecc7ff689ea588ecaf1bf674c1b258dcb8b2955fdcee02a2a7b5a84ceeef1c30af2642d55199e23008403fc07264d30ca6151512233f7b88d4204cc4d18f2afc1384b1cf28798f78dc1e7fe37e8ef26fea0ed9a97497621fdb9a923365a2c4da5e6ad53bf4977d0c0d40a14f9e4e30e5af071d705f53e40e01ede45d301386ddf0e41ee1f9be369d5a02c7130a308141b9bfe434147f2a8800da230e467acfabd31af73e48d7790ea697827943f538b7c5db528785e63e965e0d3eafc07c0bbee99b147271408f7c58adafb3a812fb780a406b6c3a6a8ccfae6f4162c561e9fd45fcf06da537bb257341bf1d677e3c415ea713398f3dc1274f816a5ab82994ee6a04e2221d9a0511d5d74f6e4575319b1950a0accbd69d2b9f0756af41c0cdcdb2af4087dcb21da813195188c9ee8cb5f75c0009c3aadfa5ca3d9191fe0d281df0df38c3f345bde380f4302a21d617a21012dd7719b4c24ec331a12a0a9ec0ba3b84020b632de74cdb8b3ba0f9360c14906814f11bb85dc9c10b896987ab826928072e3fd6ae6c738b3eace99379b4333751d2d804765beb89597347ce9d7d1cdf2f621d14ee614cbef0dd94044788a3b27d9e96ee502610c9c9da0ca2b94d79d7c87cf32433b1808609e715b50d2dbf09000b376c3652fbb33ca237ca80c8b7a1fc7b1117f1beb5201c774e8068da5ac2a14397af507132e3a46481d186088057d6f24e40c71f2af3013f4ba184740aa412591fd542d0c5722c896f1338a1e85004ebd2781f26f16b4cd45e2ee863e5facbdda952ab7d73667ecc5b1ae78a18610fec5e628419a4715fed360d7d45f54e32629c56820c9b6c3739c25452a9048bb872a1d3dfbea5890f3963c6a09d64a29dba9771f9f91fe16bd47378732380ca3e85ed0143b8eb519cc35dd63007197723419c5cf4e976f24d2e2eead6770b07b4b6874bf8ef3ccc8fdfe1be577f13c7999ecaf64895ef02a7538afdd815d1d01e04ca4909059124609b9b2c82462896e15680815ddabd11c9b168ee64a1d82b58000c1e8837ad69df306e1f3203054398dbe1b1f9eb53d7594a81b7df4794fd47c3e484ac747f220d4b1424b43e09f074f9c47eea770cc3c093ef0466a836c368ac915117928fef29114dc0cc09d564f713a8737f7e7835f6ffc70ce80471ba13a69d6b7ca8d0312245c150a5d54dc6c032d317');


--
-- Data for Name: trees; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.trees VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'audit', 1);
INSERT INTO ledger.trees VALUES ('01a1fef8-4588-77d0-aa96-685080c2cf86', 'chronicle', 42);


--
-- Data for Name: custody_transitions_2026_q2; Type: TABLE DATA; Schema: retired; Owner: muniment_owner
--



--
-- Data for Name: custody_transitions_2026_q3; Type: TABLE DATA; Schema: retired; Owner: muniment_owner
--



--
-- Data for Name: verification_results_2026_09; Type: TABLE DATA; Schema: retired; Owner: muniment_owner
--



--
-- Data for Name: migration; Type: TABLE DATA; Schema: schema; Owner: muniment_owner
--

INSERT INTO schema.migration VALUES (1, 'create_schema_helpers', '\x650a31ff55be514555582c45938091b12866ff1f26a2c633530711f41fa2b41c', '2026-11-21 16:37:25.64746+00');
INSERT INTO schema.migration VALUES (2, 'create_access', '\x66ed6f6fdb57a88e363048604d9ef885c82c3c1fc10f55c2a24d2fc8d85d4996', '2026-11-21 16:37:25.658804+00');
INSERT INTO schema.migration VALUES (3, 'create_ledger', '\x403af251ac414fdb0178f3684fd32d665542e70bde41233e45e356f718eb88dd', '2026-11-21 16:37:25.673955+00');
INSERT INTO schema.migration VALUES (4, 'create_chronicle', '\x57fe6285594126a549e8864b4cb1639c1c36b6c8710f083449144540a44cb7cf', '2026-11-21 16:37:25.685943+00');
INSERT INTO schema.migration VALUES (5, 'create_custody_artifacts', '\xa6ead121d273444dd93fab7950b5ed98c15544a56862dc676076f097a0f44652', '2026-11-21 16:37:25.688717+00');
INSERT INTO schema.migration VALUES (6, 'create_custody_ceremonies', '\x2f9a8ef4f0050b68576e3c974e61c048eed0f9ad369bec2dac1adf6391e00833', '2026-11-21 16:37:25.703702+00');
INSERT INTO schema.migration VALUES (7, 'create_custody_deployments', '\x6a628232527045bfd3454646d50f58981ef86a9ebf154e517d78ada0454d1c4d', '2026-11-21 16:37:25.75319+00');
INSERT INTO schema.migration VALUES (8, 'create_deployment_counts', '\xb26f0521b09a8f2fd54b6ce998dca5ab8eb23f8ca4f55b194ebe6ed1695d98d6', '2026-11-21 16:37:25.796513+00');
INSERT INTO schema.migration VALUES (9, 'prove_erasure_and_guard_heads', '\xe15013b5f3cdaeab946cdb8dc83103f48ff9f47d86871876f75f6477eee14c87', '2026-11-21 16:37:25.799807+00');
INSERT INTO schema.migration VALUES (10, 'let_sessions_end_with_their_token', '\x22d951d9c53f257ecfe6b8ff40944127cbe04819a9970b32f6cf2f983cb1a641', '2026-11-21 16:37:25.80187+00');
INSERT INTO schema.migration VALUES (11, 'note_what_was_desired', '\x837568a13911ffa572fd3d14be789acdae729e3850180ca01accf76e5b79448c', '2026-11-21 16:37:25.803752+00');
INSERT INTO schema.migration VALUES (12, 'call_off_scheduled_accords', '\xc45536cf4dc9489e29ebaec6d369da1424854f6d076091daebb03ae8ae6831ea', '2026-11-21 16:37:25.805232+00');
INSERT INTO schema.migration VALUES (13, 'create_trees_and_checkpoints', '\xab58f4533e5ac72147336382db4c35976201e12191670fbc3548f9c86236d2d3', '2026-11-21 16:37:25.806156+00');
INSERT INTO schema.migration VALUES (14, 'create_jobs', '\x970f4d3ec15d93cccce130d4c702ab308cdf213a86cfaeae85722451b27fc197', '2026-11-21 16:37:25.820024+00');
INSERT INTO schema.migration VALUES (15, 'create_feed_and_sources', '\xacbcd5be0e32e693e3ca8a2cc61770acb32ca666c54f9d2409cb1954f96c53d2', '2026-11-21 16:37:25.82939+00');
INSERT INTO schema.migration VALUES (16, 'give_administrators_later_rights', '\x4b901799f1037fbe6dced890343d766ee4fe48d8eba9c3499cc804f6a400d2a4', '2026-11-21 16:37:25.840356+00');
INSERT INTO schema.migration VALUES (17, 'retain_and_retire', '\x373f79be9719a978808875583a20469b545d24f3f2b18d6d515440bff58651af', '2026-11-21 16:37:25.841322+00');
INSERT INTO schema.migration VALUES (18, 'know_ledgers_in_one_place', '\x15303d2820d6222daafa0b8ff8dac351ad3fa62994ca9003548a37796efaf24a', '2026-11-21 16:37:25.851716+00');
INSERT INTO schema.migration VALUES (19, 'keep_bytes_and_normal_forms', '\x522fc538c57c9043141351adc8319e832cf47cf680beed939cfc0217ef91045b', '2026-11-21 16:37:25.852365+00');


--
-- Data for Name: partitioned; Type: TABLE DATA; Schema: schema; Owner: muniment_owner
--

INSERT INTO schema.partitioned VALUES ('custody.custody_transitions', 'quarter');
INSERT INTO schema.partitioned VALUES ('custody.verification_results', 'month');


--
-- Data for Name: retired_partitions; Type: TABLE DATA; Schema: schema; Owner: muniment_owner
--

INSERT INTO schema.retired_partitions VALUES ('custody.custody_transitions', '2026-04-01 00:00:00+00', '2026-07-01 00:00:00+00', 'custody_transitions_2026_q2', 0, '2026-11-21 16:37:25.980331+00', NULL);
INSERT INTO schema.retired_partitions VALUES ('custody.custody_transitions', '2026-07-01 00:00:00+00', '2026-10-01 00:00:00+00', 'custody_transitions_2026_q3', 0, '2026-11-21 16:37:25.993318+00', NULL);
INSERT INTO schema.retired_partitions VALUES ('custody.verification_results', '2026-09-01 00:00:00+00', '2026-10-01 00:00:00+00', 'verification_results_2026_09', 0, '2026-11-21 16:37:25.99818+00', NULL);


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
-- Name: custody_transitions_2026_q2 custody_transitions_2026_q2_pkey; Type: CONSTRAINT; Schema: retired; Owner: muniment_owner
--

ALTER TABLE ONLY retired.custody_transitions_2026_q2
    ADD CONSTRAINT custody_transitions_2026_q2_pkey PRIMARY KEY (tenant_id, transition_id, transitioned_at);


--
-- Name: custody_transitions_2026_q2 custody_transitions_2026_q2_tenant_id_governed_artifact_id__key; Type: CONSTRAINT; Schema: retired; Owner: muniment_owner
--

ALTER TABLE ONLY retired.custody_transitions_2026_q2
    ADD CONSTRAINT custody_transitions_2026_q2_tenant_id_governed_artifact_id__key UNIQUE (tenant_id, governed_artifact_id, sequence_number, transitioned_at);


--
-- Name: custody_transitions_2026_q3 custody_transitions_2026_q3_pkey; Type: CONSTRAINT; Schema: retired; Owner: muniment_owner
--

ALTER TABLE ONLY retired.custody_transitions_2026_q3
    ADD CONSTRAINT custody_transitions_2026_q3_pkey PRIMARY KEY (tenant_id, transition_id, transitioned_at);


--
-- Name: custody_transitions_2026_q3 custody_transitions_2026_q3_tenant_id_governed_artifact_id__key; Type: CONSTRAINT; Schema: retired; Owner: muniment_owner
--

ALTER TABLE ONLY retired.custody_transitions_2026_q3
    ADD CONSTRAINT custody_transitions_2026_q3_tenant_id_governed_artifact_id__key UNIQUE (tenant_id, governed_artifact_id, sequence_number, transitioned_at);


--
-- Name: verification_results_2026_09 verification_results_2026_09_pkey; Type: CONSTRAINT; Schema: retired; Owner: muniment_owner
--

ALTER TABLE ONLY retired.verification_results_2026_09
    ADD CONSTRAINT verification_results_2026_09_pkey PRIMARY KEY (tenant_id, verification_result_id, verified_at);


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
-- Name: custody_transitions_2026_q2_tenant_id_actor_did_idx; Type: INDEX; Schema: retired; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2026_q2_tenant_id_actor_did_idx ON retired.custody_transitions_2026_q2 USING btree (tenant_id, actor_did);


--
-- Name: custody_transitions_2026_q2_tenant_id_ceremony_id_idx; Type: INDEX; Schema: retired; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2026_q2_tenant_id_ceremony_id_idx ON retired.custody_transitions_2026_q2 USING btree (tenant_id, ceremony_id);


--
-- Name: custody_transitions_2026_q2_tenant_id_transitioned_at_idx; Type: INDEX; Schema: retired; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2026_q2_tenant_id_transitioned_at_idx ON retired.custody_transitions_2026_q2 USING btree (tenant_id, transitioned_at DESC);


--
-- Name: custody_transitions_2026_q3_tenant_id_actor_did_idx; Type: INDEX; Schema: retired; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2026_q3_tenant_id_actor_did_idx ON retired.custody_transitions_2026_q3 USING btree (tenant_id, actor_did);


--
-- Name: custody_transitions_2026_q3_tenant_id_ceremony_id_idx; Type: INDEX; Schema: retired; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2026_q3_tenant_id_ceremony_id_idx ON retired.custody_transitions_2026_q3 USING btree (tenant_id, ceremony_id);


--
-- Name: custody_transitions_2026_q3_tenant_id_transitioned_at_idx; Type: INDEX; Schema: retired; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2026_q3_tenant_id_transitioned_at_idx ON retired.custody_transitions_2026_q3 USING btree (tenant_id, transitioned_at DESC);


--
-- Name: verification_results_2026_09_tenant_id_governed_artifact_id_idx; Type: INDEX; Schema: retired; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_09_tenant_id_governed_artifact_id_idx ON retired.verification_results_2026_09 USING btree (tenant_id, governed_artifact_id, verified_at);


--
-- Name: verification_results_2026_09_tenant_id_verdict_verified_at_idx; Type: INDEX; Schema: retired; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_09_tenant_id_verdict_verified_at_idx ON retired.verification_results_2026_09 USING btree (tenant_id, verdict, verified_at);


--
-- Name: verification_results_2026_09_tenant_id_verified_at_idx; Type: INDEX; Schema: retired; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_09_tenant_id_verified_at_idx ON retired.verification_results_2026_09 USING btree (tenant_id, verified_at DESC);


--
-- Name: verification_results_2026_09_tenant_id_verifier_infrastruct_idx; Type: INDEX; Schema: retired; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_09_tenant_id_verifier_infrastruct_idx ON retired.verification_results_2026_09 USING btree (tenant_id, verifier_infrastructure);


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
-- Name: custody_transitions_2026_q2 append_only; Type: TRIGGER; Schema: retired; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON retired.custody_transitions_2026_q2 FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE retired.custody_transitions_2026_q2 ENABLE ALWAYS TRIGGER append_only;


--
-- Name: custody_transitions_2026_q3 append_only; Type: TRIGGER; Schema: retired; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON retired.custody_transitions_2026_q3 FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE retired.custody_transitions_2026_q3 ENABLE ALWAYS TRIGGER append_only;


--
-- Name: verification_results_2026_09 append_only; Type: TRIGGER; Schema: retired; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON retired.verification_results_2026_09 FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE retired.verification_results_2026_09 ENABLE ALWAYS TRIGGER append_only;


--
-- Name: custody_transitions_2026_q2 append_only_truncate; Type: TRIGGER; Schema: retired; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON retired.custody_transitions_2026_q2 FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE retired.custody_transitions_2026_q2 ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: custody_transitions_2026_q3 append_only_truncate; Type: TRIGGER; Schema: retired; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON retired.custody_transitions_2026_q3 FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE retired.custody_transitions_2026_q3 ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: verification_results_2026_09 append_only_truncate; Type: TRIGGER; Schema: retired; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON retired.verification_results_2026_09 FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE retired.verification_results_2026_09 ENABLE ALWAYS TRIGGER append_only_truncate;


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
-- Name: custody_transitions_2026_q2 transition_belongs_to_artifact; Type: FK CONSTRAINT; Schema: retired; Owner: muniment_owner
--

ALTER TABLE ONLY retired.custody_transitions_2026_q2
    ADD CONSTRAINT transition_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id) REFERENCES custody.governed_artifacts(tenant_id, governed_artifact_id) ON DELETE RESTRICT;


--
-- Name: custody_transitions_2026_q3 transition_belongs_to_artifact; Type: FK CONSTRAINT; Schema: retired; Owner: muniment_owner
--

ALTER TABLE ONLY retired.custody_transitions_2026_q3
    ADD CONSTRAINT transition_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id) REFERENCES custody.governed_artifacts(tenant_id, governed_artifact_id) ON DELETE RESTRICT;


--
-- Name: verification_results_2026_09 verification_belongs_to_artifact; Type: FK CONSTRAINT; Schema: retired; Owner: muniment_owner
--

ALTER TABLE ONLY retired.verification_results_2026_09
    ADD CONSTRAINT verification_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id) REFERENCES custody.governed_artifacts(tenant_id, governed_artifact_id) ON DELETE RESTRICT;


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
-- Name: custody_transitions_2026_q2; Type: ROW SECURITY; Schema: retired; Owner: muniment_owner
--

ALTER TABLE retired.custody_transitions_2026_q2 ENABLE ROW LEVEL SECURITY;

--
-- Name: custody_transitions_2026_q3; Type: ROW SECURITY; Schema: retired; Owner: muniment_owner
--

ALTER TABLE retired.custody_transitions_2026_q3 ENABLE ROW LEVEL SECURITY;

--
-- Name: custody_transitions_2026_q2 tenant_isolation; Type: POLICY; Schema: retired; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON retired.custody_transitions_2026_q2 USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: custody_transitions_2026_q3 tenant_isolation; Type: POLICY; Schema: retired; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON retired.custody_transitions_2026_q3 USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: verification_results_2026_09 tenant_isolation; Type: POLICY; Schema: retired; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON retired.verification_results_2026_09 USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: verification_results_2026_09; Type: ROW SECURITY; Schema: retired; Owner: muniment_owner
--

ALTER TABLE retired.verification_results_2026_09 ENABLE ROW LEVEL SECURITY;

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

\unrestrict kmfoaBpWWjdL6ZxaGImbcwYCJYKEaE0GOgz2XQOthrsDScgqZvTXwsGCaCqutCb


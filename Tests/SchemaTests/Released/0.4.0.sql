--
-- PostgreSQL database dump
--

\restrict EbLXOpowAg54uy4IooUZkeFl7EN1f41ElUZLNW35kTaztQ2ZdJTOkK6PKMwgm6a

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
    CONSTRAINT verifier_has_a_did CHECK ((did ~~ 'did:%'::text)),
    CONSTRAINT verifier_has_a_name CHECK ((name <> ''::text)),
    CONSTRAINT verifier_is_independent CHECK ((infrastructure = ANY (ARRAY['external'::text, 'insurer'::text]))),
    CONSTRAINT verifier_is_revoked_by_somebody CHECK (((revoked_at IS NULL) = (revoked_by IS NULL)))
);

ALTER TABLE ONLY custody.verifiers FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.verifiers OWNER TO muniment_owner;

--
-- Name: TABLE verifiers; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON TABLE custody.verifiers IS 'Independent parties whose results are taken as far as their DID signs them.';


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

INSERT INTO access.callers VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-e830-745b-89dc-6be5b98e2707', 'person', 'administrator', NULL, '{accord.write,artifact.register,caller.manage,ceremony.open,ceremony.reject,ceremony.sign,deployment.record,deviation.accept,event.push,file.read,job.manage,job.read,ledger.erase,ledger.read,read,source.manage,substrate.manage,target.manage,verification.submit,verifier.manage,webhook.manage}', '2026-11-21 20:46:04.336929+00', NULL);


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: access; Owner: muniment_owner
--

INSERT INTO access.tenants VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'demo', '2026-11-21 20:46:04.335047+00');


--
-- Data for Name: tokens; Type: TABLE DATA; Schema: access; Owner: muniment_owner
--

INSERT INTO access.tokens VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-e832-7ae2-8552-c44a712e267e', '01a1ffdb-e830-745b-89dc-6be5b98e2707', 'api', '\xbd246ce2a74bc9899c5ec074367906eab5c491b5ee5df08f9bb443a2a9a7ced4', '2026-11-21 20:46:04.336929+00', NULL, NULL, NULL, NULL);


--
-- Data for Name: event_counts; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.event_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '', 'muniment.accord.created', 1);
INSERT INTO chronicle.event_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '', 'muniment.tenant.created', 1);
INSERT INTO chronicle.event_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '', 'muniment.artifact.registered', 9);
INSERT INTO chronicle.event_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '', 'muniment.ceremony.opened', 9);
INSERT INTO chronicle.event_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '', 'muniment.deployment.recorded', 9);
INSERT INTO chronicle.event_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '', 'muniment.target.added', 9);
INSERT INTO chronicle.event_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '', 'muniment.ceremony.approved', 1);
INSERT INTO chronicle.event_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '', 'muniment.posture.changed', 4);
INSERT INTO chronicle.event_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '', 'muniment.deviation.accepted', 1);
INSERT INTO chronicle.event_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '', 'muniment.verifier.added', 1);
INSERT INTO chronicle.event_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '', 'muniment.delegation.created', 1);
INSERT INTO chronicle.event_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '', 'muniment.webhook.added', 1);
INSERT INTO chronicle.event_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '', 'muniment.accord.amended', 1);
INSERT INTO chronicle.event_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '', 'muniment.target.disabled', 1);
INSERT INTO chronicle.event_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '', 'muniment.verification.recorded', 16);
INSERT INTO chronicle.event_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '', 'muniment.ceremony.withdrawn', 1);


--
-- Data for Name: events; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 0, '01a1ffdb-e833-7e77-914c-d736e0a36d8e', 'muniment.tenant.created', 'urn:muniment', 'tenant/01a1ffdb-e825-7683-bd18-d6e97560aafe', NULL, NULL, '2026-11-21 20:46:04.339985+00', '2026-11-21 20:46:04.339985+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 1, '01a1ffdb-e945-75a2-bd26-edbccefec997', 'muniment.accord.created', 'urn:muniment', 'accord/01a1ffdb-e945-7dda-9ddd-45b413c20b27', NULL, 'administrator', '2026-11-21 20:46:04.613788+00', '2026-11-21 20:46:04.613788+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 2, '01a1ffdb-e991-7489-a728-4a548c474456', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1ffdb-e990-77dc-bfe8-f38dfc243684', NULL, 'administrator', '2026-11-21 20:46:04.689245+00', '2026-11-21 20:46:04.689245+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 3, '01a1ffdb-e9d7-7f69-9376-6da7d5e5a60f', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1ffdb-e990-77dc-bfe8-f38dfc243684', NULL, 'administrator', '2026-11-21 20:46:04.75913+00', '2026-11-21 20:46:04.75913+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 4, '01a1ffdb-ea1d-7e32-b268-e0a622c0e8b3', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1ffdb-e990-77dc-bfe8-f38dfc243684', NULL, 'administrator', '2026-11-21 20:46:04.829172+00', '2026-11-21 20:46:04.829172+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 5, '01a1ffdb-ea66-7e57-9edc-f99b7e3493fb', 'muniment.target.added', 'urn:muniment', 'target/01a1ffdb-ea65-744b-ae07-4ef240ddddb6', NULL, 'administrator', '2026-11-21 20:46:04.90299+00', '2026-11-21 20:46:04.90299+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 6, '01a1ffdb-eab7-70b4-a12f-2cdf8587d1f5', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ffdb-e990-77dc-bfe8-f38dfc243684', NULL, 'administrator', '2026-11-21 20:46:04.983909+00', '2026-11-21 20:46:04.983909+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 7, '01a1ffdb-eb10-71b6-8ecd-9e7256ac3d83', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', NULL, 'administrator', '2026-11-21 20:46:05.072106+00', '2026-11-21 20:46:05.072106+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 8, '01a1ffdb-eb49-7ac2-8e08-1047dbaec91f', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', NULL, 'administrator', '2026-11-21 20:46:05.12935+00', '2026-11-21 20:46:05.12935+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 9, '01a1ffdb-eb83-7a78-916a-387a165c09a3', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', NULL, 'administrator', '2026-11-21 20:46:05.187826+00', '2026-11-21 20:46:05.187826+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 10, '01a1ffdb-ebd7-790b-8a88-9713d089bec8', 'muniment.target.added', 'urn:muniment', 'target/01a1ffdb-ebd6-77d5-a7be-23c566af3185', NULL, 'administrator', '2026-11-21 20:46:05.271294+00', '2026-11-21 20:46:05.271294+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 11, '01a1ffdb-ec15-7d7a-aa6e-4e8e45dcf687', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', NULL, 'administrator', '2026-11-21 20:46:05.333094+00', '2026-11-21 20:46:05.333094+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 12, '01a1ffdb-ec57-7a4a-9eca-1876721e6e96', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1ffdb-ec57-7bb2-92ca-1555300421fd', NULL, 'administrator', '2026-11-21 20:46:05.399958+00', '2026-11-21 20:46:05.399958+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 13, '01a1ffdb-ec90-70e2-a48f-3517dc3787d4', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1ffdb-ec57-7bb2-92ca-1555300421fd', NULL, 'administrator', '2026-11-21 20:46:05.456195+00', '2026-11-21 20:46:05.456195+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 14, '01a1ffdb-eccf-7485-8092-99c9b5b9b6b6', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1ffdb-ec57-7bb2-92ca-1555300421fd', NULL, 'administrator', '2026-11-21 20:46:05.51955+00', '2026-11-21 20:46:05.51955+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 15, '01a1ffdb-ed1d-7224-8639-6e6f721cf345', 'muniment.target.added', 'urn:muniment', 'target/01a1ffdb-ed1c-76df-ae43-fb7e9944674b', NULL, 'administrator', '2026-11-21 20:46:05.597108+00', '2026-11-21 20:46:05.597108+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 16, '01a1ffdb-ed62-7c7e-9eb7-8a50b644d810', 'muniment.posture.changed', 'urn:muniment', 'artifact/01a1ffdb-ec57-7bb2-92ca-1555300421fd', NULL, 'administrator', '2026-11-21 20:46:05.66609+00', '2026-11-21 20:46:05.66609+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 17, '01a1ffdb-eda2-7f5b-8576-90dd1e24fbd6', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1ffdb-eda2-76f4-9b3d-2317301fe571', NULL, 'administrator', '2026-11-21 20:46:05.730921+00', '2026-11-21 20:46:05.730921+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 18, '01a1ffdb-ede0-7060-833e-d22350087139', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1ffdb-eda2-76f4-9b3d-2317301fe571', NULL, 'administrator', '2026-11-21 20:46:05.792842+00', '2026-11-21 20:46:05.792842+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 19, '01a1ffdb-ee26-754f-8985-f8dd271f1ecc', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1ffdb-eda2-76f4-9b3d-2317301fe571', NULL, 'administrator', '2026-11-21 20:46:05.862733+00', '2026-11-21 20:46:05.862733+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 20, '01a1ffdb-ee73-7cbd-89e9-536489c6b0b1', 'muniment.target.added', 'urn:muniment', 'target/01a1ffdb-ee72-772a-8d45-13a4885a9a8a', NULL, 'administrator', '2026-11-21 20:46:05.939406+00', '2026-11-21 20:46:05.939406+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 21, '01a1ffdb-eec4-72d3-bfb8-60342e4af85a', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ffdb-eda2-76f4-9b3d-2317301fe571', NULL, 'administrator', '2026-11-21 20:46:06.020137+00', '2026-11-21 20:46:06.020137+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 22, '01a1ffdb-ef05-7bfd-b660-9577cfdef268', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1ffdb-ef05-748a-918c-a0f5b662c7ca', NULL, 'administrator', '2026-11-21 20:46:06.085996+00', '2026-11-21 20:46:06.085996+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 23, '01a1ffdb-ef55-7a29-a7f1-cd3f360e32a3', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1ffdb-ef05-748a-918c-a0f5b662c7ca', NULL, 'administrator', '2026-11-21 20:46:06.165715+00', '2026-11-21 20:46:06.165715+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 24, '01a1ffdb-ef93-7e20-b894-149d616a465b', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1ffdb-ef05-748a-918c-a0f5b662c7ca', NULL, 'administrator', '2026-11-21 20:46:06.227076+00', '2026-11-21 20:46:06.227076+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 25, '01a1ffdb-efdb-7e98-8ad2-a5d87305628e', 'muniment.target.added', 'urn:muniment', 'target/01a1ffdb-efda-7e4f-8171-d36356ec32f5', NULL, 'administrator', '2026-11-21 20:46:06.299292+00', '2026-11-21 20:46:06.299292+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 26, '01a1ffdb-f01b-7fd7-a6d3-ca5cc155aedf', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ffdb-ef05-748a-918c-a0f5b662c7ca', NULL, 'administrator', '2026-11-21 20:46:06.363584+00', '2026-11-21 20:46:06.363584+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 27, '01a1ffdb-f05c-7c2a-a502-7a65c4769783', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1ffdb-f05c-7169-bb53-6b7f169da55a', NULL, 'administrator', '2026-11-21 20:46:06.42884+00', '2026-11-21 20:46:06.42884+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 28, '01a1ffdb-f096-77da-8cec-e0b4d6460ef7', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1ffdb-f05c-7169-bb53-6b7f169da55a', NULL, 'administrator', '2026-11-21 20:46:06.486881+00', '2026-11-21 20:46:06.486881+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 29, '01a1ffdb-f0df-7c5d-bfb8-c719fcdb39c6', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1ffdb-f05c-7169-bb53-6b7f169da55a', NULL, 'administrator', '2026-11-21 20:46:06.559419+00', '2026-11-21 20:46:06.559419+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 30, '01a1ffdb-f122-7f5f-8e3a-996f86fa672c', 'muniment.target.added', 'urn:muniment', 'target/01a1ffdb-f122-7503-b846-15a7f66dd694', NULL, 'administrator', '2026-11-21 20:46:06.626569+00', '2026-11-21 20:46:06.626569+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 31, '01a1ffdb-f170-7f7f-aa08-2011415b13fb', 'muniment.posture.changed', 'urn:muniment', 'artifact/01a1ffdb-f05c-7169-bb53-6b7f169da55a', NULL, 'administrator', '2026-11-21 20:46:06.7048+00', '2026-11-21 20:46:06.7048+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 32, '01a1ffdb-f1ae-74ef-8dfc-d9f744177097', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1ffdb-f1ad-7e45-8eed-d2a62f9d0cd5', NULL, 'administrator', '2026-11-21 20:46:06.766226+00', '2026-11-21 20:46:06.766226+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 33, '01a1ffdb-f1e4-7f7c-8fa5-9dd725b6c8e7', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1ffdb-f1ad-7e45-8eed-d2a62f9d0cd5', NULL, 'administrator', '2026-11-21 20:46:06.820673+00', '2026-11-21 20:46:06.820673+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 34, '01a1ffdb-f21e-7d37-a5a7-7c41e5238bce', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1ffdb-f1ad-7e45-8eed-d2a62f9d0cd5', NULL, 'administrator', '2026-11-21 20:46:06.878665+00', '2026-11-21 20:46:06.878665+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 35, '01a1ffdb-f25e-7fb9-a38e-6d9530f617ac', 'muniment.target.added', 'urn:muniment', 'target/01a1ffdb-f25e-7bb3-8600-e10e1403e170', NULL, 'administrator', '2026-11-21 20:46:06.942644+00', '2026-11-21 20:46:06.942644+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 36, '01a1ffdb-f298-7f47-aa5b-19e59d536319', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ffdb-f1ad-7e45-8eed-d2a62f9d0cd5', NULL, 'administrator', '2026-11-21 20:46:07.00015+00', '2026-11-21 20:46:07.00015+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 37, '01a1ffdb-f2eb-7147-acea-1588fe63db1d', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1ffdb-f2eb-7f91-a220-4f8cb5239be2', NULL, 'administrator', '2026-11-21 20:46:07.083644+00', '2026-11-21 20:46:07.083644+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 38, '01a1ffdb-f328-7d7c-8ff5-e9c58911d95a', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1ffdb-f2eb-7f91-a220-4f8cb5239be2', NULL, 'administrator', '2026-11-21 20:46:07.144802+00', '2026-11-21 20:46:07.144802+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 39, '01a1ffdb-f37e-7d87-a200-6ef4a13fcb19', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ffdb-eda2-76f4-9b3d-2317301fe571', NULL, 'muniment', '2026-11-21 20:46:07.230046+00', '2026-11-21 20:46:07.230046+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 40, '01a1ffdb-f381-7845-b45c-921a69d1ea71', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', NULL, 'muniment', '2026-11-21 20:46:07.23351+00', '2026-11-21 20:46:07.23351+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 41, '01a1ffdb-f394-7c67-9e15-68efad4844f5', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1ffdb-f2eb-7f91-a220-4f8cb5239be2', NULL, 'administrator', '2026-11-21 20:46:07.252719+00', '2026-11-21 20:46:07.252719+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 42, '01a1ffdb-f3f7-7d1d-8d81-ae693da9fb1e', 'muniment.target.added', 'urn:muniment', 'target/01a1ffdb-f3f6-7e61-9909-e51675b71d9b', NULL, 'administrator', '2026-11-21 20:46:07.351864+00', '2026-11-21 20:46:07.351864+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 43, '01a1ffdb-f44b-7578-843a-9ea51ae7892c', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ffdb-f2eb-7f91-a220-4f8cb5239be2', NULL, 'administrator', '2026-11-21 20:46:07.435412+00', '2026-11-21 20:46:07.435412+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 44, '01a1ffdb-f495-7418-b0c7-082d74c32af9', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1ffdb-f494-7f4f-abe9-ef869b4bf2d2', NULL, 'administrator', '2026-11-21 20:46:07.50919+00', '2026-11-21 20:46:07.50919+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 45, '01a1ffdb-f4e3-7816-b348-391485020ddb', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1ffdb-f494-7f4f-abe9-ef869b4bf2d2', NULL, 'administrator', '2026-11-21 20:46:07.587397+00', '2026-11-21 20:46:07.587397+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 46, '01a1ffdb-f522-7d40-ab38-1b8f55892ece', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1ffdb-f494-7f4f-abe9-ef869b4bf2d2', NULL, 'administrator', '2026-11-21 20:46:07.650576+00', '2026-11-21 20:46:07.650576+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 47, '01a1ffdb-f569-7175-a61e-8f16e2b93dc3', 'muniment.target.added', 'urn:muniment', 'target/01a1ffdb-f568-7c20-9b79-efea85c4895f', NULL, 'administrator', '2026-11-21 20:46:07.721418+00', '2026-11-21 20:46:07.721418+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 48, '01a1ffdb-f5ad-7098-add8-144c0f15a888', 'muniment.posture.changed', 'urn:muniment', 'artifact/01a1ffdb-f494-7f4f-abe9-ef869b4bf2d2', NULL, 'administrator', '2026-11-21 20:46:07.789637+00', '2026-11-21 20:46:07.789637+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 49, '01a1ffdb-f762-7452-b7a1-7d90f47bea4d', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ffdb-e990-77dc-bfe8-f38dfc243684', NULL, 'muniment', '2026-11-21 20:46:08.226224+00', '2026-11-21 20:46:08.226224+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 50, '01a1ffdb-f765-740d-9b2a-c6ab393bd92f', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ffdb-f05c-7169-bb53-6b7f169da55a', NULL, 'muniment', '2026-11-21 20:46:08.229268+00', '2026-11-21 20:46:08.229268+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 51, '01a1ffdc-12c2-70c3-b2c6-04a99ce77fb3', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ffdb-ef05-748a-918c-a0f5b662c7ca', NULL, 'muniment', '2026-11-21 20:46:15.234972+00', '2026-11-21 20:46:15.234972+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 52, '01a1ffdc-16b0-7520-8180-4287eb009d36', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ffdb-f1ad-7e45-8eed-d2a62f9d0cd5', NULL, 'muniment', '2026-11-21 20:46:16.240131+00', '2026-11-21 20:46:16.240131+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 53, '01a1ffdc-16b2-7674-9b15-50ab3de14d2c', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ffdb-ec57-7bb2-92ca-1555300421fd', NULL, 'muniment', '2026-11-21 20:46:16.242077+00', '2026-11-21 20:46:16.242077+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 54, '01a1ffdc-1a9d-7cae-9bd2-ffd6393bd112', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ffdb-f2eb-7f91-a220-4f8cb5239be2', NULL, 'muniment', '2026-11-21 20:46:17.245115+00', '2026-11-21 20:46:17.245115+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 55, '01a1ffdc-1a9d-7873-94d6-101e8d016473', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ffdb-f494-7f4f-abe9-ef869b4bf2d2', NULL, 'muniment', '2026-11-21 20:46:17.245004+00', '2026-11-21 20:46:17.245004+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 56, '01a1ffdc-c1c3-769e-955d-a8da0def9b86', 'muniment.ceremony.approved', 'urn:muniment', 'artifact/01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', NULL, 'administrator', '2026-11-21 20:47:00.035858+00', '2026-11-21 20:47:00.035858+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 57, '01a1ffdc-c201-7fa8-956e-12c47977532c', 'muniment.posture.changed', 'urn:muniment', 'artifact/01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', NULL, 'administrator', '2026-11-21 20:47:00.097488+00', '2026-11-21 20:47:00.097488+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 58, '01a1ffdd-25c0-7d29-9f97-ed225b819e55', 'muniment.deviation.accepted', 'urn:muniment', 'artifact/01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', NULL, 'administrator', '2026-11-21 20:47:25.63284+00', '2026-11-21 20:47:25.63284+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 59, '01a1ffdd-25fe-75e3-ad9f-aec5fc24be3c', 'muniment.verifier.added', 'urn:muniment', 'verifier/01a1ffdd-25fd-7df8-9f3f-27a238ef1a0a', NULL, 'administrator', '2026-11-21 20:47:25.69405+00', '2026-11-21 20:47:25.69405+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 60, '01a1ffdd-2655-78d4-ba05-f25ac1f6aa7a', 'muniment.delegation.created', 'urn:muniment', 'delegation/01a1ffdd-2653-7287-a179-4073d1cae535', NULL, 'administrator', '2026-11-21 20:47:25.781358+00', '2026-11-21 20:47:25.781358+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 61, '01a1ffdd-2710-7de7-834f-18d3a7015e5b', 'muniment.webhook.added', 'urn:muniment', 'webhook/siem', NULL, 'administrator', '2026-11-21 20:47:25.968501+00', '2026-11-21 20:47:25.968501+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 62, '01a1ffdd-2757-73f1-8bf9-56149650983b', 'muniment.accord.amended', 'urn:muniment', 'accord/01a1ffdb-e945-7dda-9ddd-45b413c20b27', NULL, 'administrator', '2026-11-21 20:47:26.039133+00', '2026-11-21 20:47:26.039133+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 63, '01a1ffdd-2839-7def-b433-7cbea4b149ec', 'muniment.target.disabled', 'urn:muniment', 'target/01a1ffdb-f568-7c20-9b79-efea85c4895f', NULL, 'administrator', '2026-11-21 20:47:26.265775+00', '2026-11-21 20:47:26.265775+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 64, '01a1ffdd-677d-7689-88e5-38ddc4aca2ee', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1ffdb-e990-77dc-bfe8-f38dfc243684', NULL, 'administrator', '2026-11-21 20:47:42.461251+00', '2026-11-21 20:47:42.461251+00');
INSERT INTO chronicle.events VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 65, '01a1ffdd-67da-7ebe-8c7e-6818ee6f55d6', 'muniment.ceremony.withdrawn', 'urn:muniment', 'artifact/01a1ffdb-f2eb-7f91-a220-4f8cb5239be2', NULL, 'administrator', '2026-11-21 20:47:42.554917+00', '2026-11-21 20:47:42.554917+00');


--
-- Data for Name: parked_events; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--



--
-- Data for Name: projector_checkpoint; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.projector_checkpoint VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '65', '2026-11-21 20:47:42.563921+00');


--
-- Data for Name: sources; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--



--
-- Data for Name: webhook_deliveries; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.webhook_deliveries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdd-270e-73db-981a-0297f0b3537d', 0, 0, '01a1ffdd-67da-7ebe-8c7e-6818ee6f55d6', 'muniment.ceremony.withdrawn', 65, 1, '2026-11-21 20:47:43.358971+00', 4, NULL, 'the host siem.northwind.example has no address', NULL);


--
-- Data for Name: webhooks; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.webhooks VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdd-270e-73db-981a-0297f0b3537d', 'siem', 'https://siem.northwind.example/muniment', '{muniment.ceremony.*}', 'active', NULL, 'edb640e7557fb26e', '\x01eb4495c69e53907d72fccad0ea68e28bd9f4e57290225f905891a7c5ee4829a41a3155ddceb9fc71a9b1d21c74eac81b41af94bf714f90a09ed6843a', 65, 1, '2026-11-21 20:47:43.363429+00', '2026-11-21 20:47:49.074315+00', 1, 'administrator', '01a1ffdd-2710-7de7-834f-18d3a7015e5b', '2026-11-21 20:47:25.968429+00', '2026-11-21 20:47:43.363429+00');


--
-- Data for Name: accepted_deviations; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.accepted_deviations VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdd-25bf-78c3-b950-092f13df1720', '01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', 'cluster', 'dev-cluster', 'sha256:8290b87cacb55ea310cfcffa71cbe510d0144fa37c08f9f640c4c0766bedc173', 'dns_zone/1 sha256:21186612557236e07b749aa36ba3a324f471079733f1b7b60eb156c348d83c4d', 'a test host for the week', 'administrator', 'administrator', '2026-11-21 20:47:25.630562+00', '2026-11-28 20:47:25.620118+00', NULL, NULL, '01a1ffdd-25c0-7d29-9f97-ed225b819e55');


--
-- Data for Name: accord_bindings; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.accord_bindings VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-e945-794a-99f3-67c51f680bff', '01a1ffdb-e945-7dda-9ddd-45b413c20b27', 1, 'sha256:72cfb2c82180449e2267c1499405862ca6c650d62a9ff858fbc7eaedd9fbd83a', 'operations', '{}', '{}', '{did:key:z6MkwBuvSY2iAU2WcsdFwvuw6GtRmZeYgUD318oa5RDMsppj}', '{"default_tier": "a"}', '{SingleApproval}', 300, 90, '2026-11-21 20:46:04.612787+00', '2026-11-21 20:47:26.038525+00', '2026-11-21 20:46:04.612787+00', false);
INSERT INTO custody.accord_bindings VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdd-2756-7649-83c1-9c29904d1fad', '01a1ffdb-e945-7dda-9ddd-45b413c20b27', 2, 'sha256:5a4ca961375a373b570c67daada797fdc411a224027fb10cd82a5978712b7ce7', 'operations', '{"region": {"name": "north"}}', '{}', '{did:key:z6MkwBuvSY2iAU2WcsdFwvuw6GtRmZeYgUD318oa5RDMsppj}', '{"default_tier": "a"}', '{SingleApproval}', 300, 90, '2026-11-21 20:47:26.038525+00', NULL, '2026-11-21 20:47:26.038525+00', false);


--
-- Data for Name: artifact_files; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.artifact_files VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-e990-77dc-bfe8-f38dfc243684', 1, 0, 'edb640e7557fb26e', '\x01634f30b51e5e6e0810f4501e67c15fba86de0931096c03ebe67f52e9b76492d7b0bdbb5229838903fb273ad6eca53512e8ef061128d196615a12f0f0318fa5eec881312ce54d8f3dd4997230a234695da0d4ce64bad7a725416290f9aa94d7668b9bd8d2fd6c95ddfda4d4e1302463c285b0d2c47de9f8efa01dedb578f7af777da478a34d0fdcba1bfc53e5c84745e67a7e25142df6912ec464d48479dad8071fc3adc9b619b4fb3968117b8d3bbf39f6176f5410638790ed780e20102d0d7c88ff840377e3dd479052e3a71a879b2dafa922eb7c79f85a19330642bac38b3d774b0f431b096b2c209c25e0e0107b57f61741da48022ed52b18b3adc16b1c02ee45017a81a5dd97afe2d97070d2f3b84eec49cb56dbdb8b206090e5073da82c467a0ca3535c106d9d535e0ad6d032f527fb37d29b01e1ae8f4a065e2963f3f8c07e87eec63efc094be46f1ff6038b1097953cf83a48e489a8cf7a9249606d647d0cd5ef0891761ebcef053c3e126d045252c66b141677c2f9e72225fa65ee7d81dc35c40078bf48997bd4a8f889f285a871764305a1d1aca889c34bfd93c1270150e4a4ef7567c4c2314482b7c3ede0ce4539439a31b33d0e9babd8e302d7b67686f719a44234fd84e2c531580f36cf5ad17666457b7213d575bafeb6f568b90bb1787ee497962f5b999261d194fdd88a5f48692442704e923535532b905f2c295480fb7fe0d0b632448e34438e07a702f764827ebfb2f670cb4985ad0df1619100d2324eacb8e4b2946abc16aa73cfc6d0ce8ef46335e06ec2b87a82d5cd644b31270de914af49a475f43d249152fa20db541c3062a3e7065e252a395d49fb56b110f0a49a47ec231d0d3403f6b1f1434dc9ee600aa96b8324a706c1fb51f320117f003bcbdd8335b4b300f8e3e6e2d3a5fe67b273072f6d64b4e218be7e17d2b0ba64a46b7e1d404220909d0165c2e5e8f96d6d9306f1df640bb28f702f21a3ecb02a07f1e57f0627809a9729bb08b742cf34852cbf7a4169ba18f15f71043153ff63f7e0cc5aed2caf97e81bbac6eafdc186874ea44a7ad58437ac099edaaa38233319afd3745f0ede0add151c8d905a4eb83e243b0cf0178cfd0a9540ca2eb5332e34044608d51fb9106788ffd4b04e77a54a9ae5c84ff3d7a5ceb4f54a63bb7b494d247db5d6072f869808e49b7b117fe7840fb0bff0b5acf68e519cb6648996bd3d78ceebf30fb052ac6c4f601c67f4bf7bd665');
INSERT INTO custody.artifact_files VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', 1, 0, 'edb640e7557fb26e', '\x01415742b2c9ab59250c520265babf1feb7fb2fd283b48d81230589dc119d9d2973af89a26f2af1864586a753cde831f6d17c0114dcf8667c0a975d4d24d6b5d36aab94415260261057bc928a9c3bd438dc5a60f8f0d81702bc1cae93cb20d7645b9d60ea0e36b44fb96fdcb415143d0af3247a83e57cb482cf3056c6ee0d2f6a5e545d0af46776154e536f29aebc9ffa1406636e3c50e9f7eb2d23ce0f6fe93fb0f70492432ad25c9cba4fbfe647253139cb87085e9ca515d1c1cf8c9de7319b3ee3a82dbae31fe9e10d1bbf77b56d565b398ad87d1e66b2b8cf862dc31ff43f2c7958bcf234d8bdb981b694c6b2f48858ce656051b9baf46840bcaa04c88fe37913ba4901feb6563c45fbff08eb19dcc9bb41dddef32d1ea9f2b46f59ffa4966f1a83c38285de76c94e10ee926d3b007d8a0d946a293df71bcf0af01399feea468a494beb263778d35cab9f64dbd4f3ac2047d19e875246314787221b3b33408430aaf193b880d42cf827ad6700962e279b50759a6dd8cb6322460e61fe7dc3cfa268dc9c411e1b6f51ff597af6911e02efce24dc6ed8332fb2587ed952be6498416eeb1a5f5cb0e1753a33db2d1746fb4f20a810f33c08f0b279a2965e5897a5fbb55229d468d9e12c6e92a14538c55004020b8429b49d0f4e6c51fb48c2bc1010f0d8f2a403bb406789927814035a11893b89ce6cc24a81c4f660692438f6e5a2a5df82a56d3a08e97e312e68821c80394e2589c68a87713e738228f8070d73c7b9591649751d1bcb4dd0f9e4b361d8b7d2e4a9104c0ab5e391762cc47e347bda07d5b6ec5c0e172de47b24ae0eaea0f8f84046d00e189a171f937b049b9b9da294ff57e8e50a7929ad48544e6b90d85ee734465dcd29ccdbc71cd047e372efba307db44a79a9adc8dca8da1467eed9520d193196743360e6834e1b489e376a61c78f44648418bd0784a474ac3d69d2b7026a6cd272efe27b4a498c32a9d03cbc3704bb8126dad6291badb533e110fa67aca411d57f99de0e81e5112c90496b67bbecd7024a701d7fe');
INSERT INTO custody.artifact_files VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ec57-7bb2-92ca-1555300421fd', 1, 0, 'edb640e7557fb26e', '\x0131fdfa61bea870e14a45d43d1c73c00a908d1da24da87fd2baceb9e0fb4639ca6230bef1c9a70841b0af366076e4171a3f3df16ad6b4544887d24f5270b1e657108186c0ca778d03cb0ed81415917aa0c1c7ba24c9081a2682190a7b543efbf9e57f353065fe7dfc5f7c2acdeae4093374959a2830e22dbde31504a6cdac70a08278d49f24b9161b3666231353998d78198cce413837be48caf2c313fae39ba3f80ec52b6001cd027bfd115cb8b7781fa34df83292f3260b6be484bd1aa9c7472d99562ca3f278f52f877cf5c31882591239edef9ad173995163a74b308fb7991a7dbd7b2bcea94772b41da34793cef242c52f5b949f7041d86062671e9b1c7a91cab03e80cb8d941ff5eb6c4bd3bd1354ae989be70517ab5841404865dc228ca484ee46724dad43abe48f1a6ef05722314b604c9214e81ecda92d92c9260bdc07fd99aa6c7055750a24cfe9df78d546ee4f8d00a4285011a8dbbbfe45f4c48ef000ae3f19cc04b9d91b464ec33cd2e8833879c0e101bfa1c98403c9a5e94d3bcc6eae6df54700437f1a5cb65a3da4b5347400efb9c87d685b05dcea3ac62bd9dd71f9288070ebd4d5033153b9d2777cfaf91426fba46584fd9e96fb404ef8be376e28fb6ddc23c5bb35c90af6bbec46bdfa4e73ee2c6b26d56654d8d16221f1c0082ed462dd5a4ecf2d9ae0d6f3aac9ec62ec925fb882a33611f5b1ddfd52a809d58c154c6f27da7d6de8ebbb43d8c6ead3dfe7c838b3d20d3df9910373f83b43390156b57129c0668431df72627dfcc739151654ed8ea3d87346f6120778209c5b3620fd1d360aa20a93221315b2c95407883669de051897b7089886930f215be9bd93d84b87ccbae59ce1efce83a9807f50aa5ad773f1a3a93ed693c166d735138156ccb260b3eab45a97766d972888adfb503ab151e316ae80b5b29eb8b2a48739d8efe56bf339d3a0cb5976ba5b86064342b8da05f7c4e119644b9174110535c8c8338255569cce10fad071ecc6ea4b0d30a0c929a963585e52e321a7b8');
INSERT INTO custody.artifact_files VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eda2-76f4-9b3d-2317301fe571', 1, 0, 'edb640e7557fb26e', '\x01b232c292ee87e537666d32581888c539b485746d871fca1a8c5fcb31f28ac0437083d885eb07c5e7fe1ee664e7dab21d651c9f9265917b514f97cfef7c9107d959486feefe979a326be3538b60c7bf9d193ef3c5a725119d5b6a42427019782e9fd14f33e24b1c79db7c2b766c867caf76d30688c6ddd8e31ea38fb19bcceed58a3c65c7e8ebbba83d2bb3ff61b3025822f63fdec8591c2db2a321f63ed73728153dd319382b90019bed6dd5243a946b5df0a2be9a9e80ae048e2483db93b513a7bd81454f2de49c9518cbb7a10683baf5a8871f2c658c2ac71bfc9040394afc50a30cf0e5344e31cece5f4ead085ef1000dfe0f395f2ff346b43249f94d6465da3a2c10e0f643dbfc03216786ca6a2f91785af538c228eb985902ab87a3ad969cab03f0782e06ff6487194fd78e8151359ae1f4503b136dc86b9f442c6c346145a51f09378ef9ec40f2c0c0f638640aed854cf2950fdaf9393f87db71f9391f783290a7f0edd2cb5a1c8517665290a9b792aa15');
INSERT INTO custody.artifact_files VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ef05-748a-918c-a0f5b662c7ca', 1, 0, 'edb640e7557fb26e', '\x010745be2fe09fd3d1bc0fd3ffd28441759f09cddcb08162ea17a361d97ee13db7fece48a7cbe46eacbe4a466774c78c7aded3dfc94708dc50a1cfee025b2e1e0ed62ec7d07f7f8e0539fed6ac65a7234e679ddc694125ed490d7fe89e95ccc1c49fa87ff39ddf508c47af2f15da04c4830c12f2b10b7af56c10758f30572261eec2ad2019033f6de0196dcd731c225f34bf60f87d8316337cee628d3c2cd85e49949fcea12d3fa75bbf4507c0a2438608c26eac2f5ca503be39be29681f3fa8e21f291f17d0b37f325f6237ffc84b0ceb444da0c9bcf33229549218ac215ee33379f5067cbc2030e452c91444d7d9657d8d939f768ba8c40267338a7ada99f0e746c63f4ba44d3f1a58b498713e12dd3cb02fdcd52b0679e01262e19e707875aa168e40aa174b672613a6a81ce2e13e2bb6353fa3d006de5440a275b3fed0156f1b7e4ab0634c45c5cf0002bbf8d9b64ff13dba46a83c52c19615bb6ed0a2ac2dad2a56deec700ee5742268f311253fb7f026d80d3fe20ab7c4729053f672fe9d8dc516cd2422c184d631ef3e61ad2edb6b0cbbffbd2f1855b61fc5b951f3e085e9fe1522d095a7238699c7d589de8bbc97c22e9d31c25a13bb5de8694af62dc7f515d2c8813b0638ff1ae0b6d2a8eb3eb0c0ed0710a5dd2082bf20fdd1cd5d6ee7515164062a5337fea6a86bd4d0e9b9560d2c8dcbb2975c5f5962d8707289c7e6ae5f52aa5763e7d5d3d7bed3238208bc9b47d8709d35cc7fff7021d1');
INSERT INTO custody.artifact_files VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f05c-7169-bb53-6b7f169da55a', 1, 0, 'edb640e7557fb26e', '\x01bfaa073e6a931c74dd2bf3fba84e54363698914c213c6daf1c4005a36d07c53e7f046bb4cb1acffc6bb6e5fcafbdfd36629ad5dc1b1adba7228fd754423fa01c6ad24aaad1c4da15df7eafb94fa160dea946fb2b2a252609228c868113af40c23af6fa4f462b6bcba638e69fdfdba88d3baf9c333b959649f504965628b37c3b865bc1892f083b3d6864e19223c00796680fe3f3584b16b276593764ac47b8359ca3f599d6a1ce62fa4585571b3f7f028b2c442e5dfd94f76e703c845608ac5ad5b47594f553f0949d91a6d8c04fbe369e2d679388fdb17cf8bb9fc066712f05e3f79be62e0c2f7904e9618d979900f6d4f86c68299f7f95492ac2bd99ed4eacaa39376f5ee56e3beae48872a2fa02205c8cef8747d68d7721d61667d5b8e716510048a80a3b2f8ea504c1a4c89198c64e1f15');
INSERT INTO custody.artifact_files VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f05c-7169-bb53-6b7f169da55a', 1, 1, 'edb640e7557fb26e', '\x013b91225a3c9bcf6e1bebbce7370228bdf940c559737926bf83a975078d68823daf59bae2a35d0a19f1a48ec139a40c35c8fd70e66596764525ec7b61e5abd1119e91f015a18deff51ff09591d3d0ae2b7394bad60cf4fdd8bf41a3ea5038fda67124b4fe4ce813badb022032a211550a5af81c7f70b3a02ecce5ff9d41ab42bec95a00138ad255312449523782e552feb6e80f8a55def68b41f86c58b7944886487504be98f9e739001ad405f8e61399a93e3041a04f13386f83f87270cfc3fbad8a1b463083b9c3e367dffad7da1b93eda75389c9848aea58c6e81a2fa67fd11a66567994a8947c35378446807e582876a70e9d756793d86b16f3f5b712c3e3e37702c4307ceb7aa41fd6c985861031dfbffd2b453c1289af388ef2fac52c4086b9b1be1c228b7c7e55f61a1b4e95377b07537846e1f993909b1ef1ad89ae8eebf333cd801a44b2f787aad5d3a87607114bb50284f0e7d8db94141f858f635cfab4a1d4507c4538348991c33bdc7f6410803ba3a0b42b0f97211c13158c1a09b16a1b1c7c47c8014cee7def90b9955410fae2aa39358cc4d7');
INSERT INTO custody.artifact_files VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f1ad-7e45-8eed-d2a62f9d0cd5', 1, 0, 'edb640e7557fb26e', '\x0182e4b5ec8aefa67cbd1e10b234ed16098e35f82643232b6dd2b52359fb86d7bbece89d995ac86b5795b592a33481aa2d88c5aab72c9c0f2f7bd7521170ad0cf5d94ed68c606c64e956eb1b7a4702554377f0077d684a2d17fb55f3682368104c3fb77198fdaa1eee890de939560b2666040f6242952e7cbae62741ac25ebf57d74d334a30de79b4fd375f3d7a9bf3253dcd299046f45579ef6010946cee3f5abb8a223c9152cea30b7c3892004ad0e4dc24b644bede932a6c2c3b050b672c93225b34711b97984a13068dbeb50055327d243550051e4a75c29dca6cb603f08b357470bfc44135661d53ad9508f4defdb5221a8f42ecea47be701cfaa1d806fd9c3b89623aff8f8f053026fef4c6a7746cf457b90c7e79174daaaf62eded9d3f834602f635ac7651dafe3a14c8dc7a28f8eacf58ef23d21bc25669e47938625d3de71ce364f0c0b4ee92d7daed747d5ec89a1a5793b6ac0c934615da913f6289e92411c6cdf77797101d7d7394b5c56d91fd25af4faba60725de35f63d92b355ff6306750bcde87e3d07f5cd95ab59ec7e759036f294bffef60915ab8290f9defb3a5a9aaab4398410dc6a6a6228cd03cf863b37d2454488582a233460592c2061c3370e21f6b33ef4d0ab50f601da54c0eadcd63b67b0eacf6b4ad105d75347128da91a72eddf079205808ca9c36d400e000da1e29761e4e013e94520346768a7f29fd2d536ae3b524e285e456c6d92a2853b523e3377c548a56a83de1');
INSERT INTO custody.artifact_files VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f2eb-7f91-a220-4f8cb5239be2', 1, 0, 'edb640e7557fb26e', '\x01fc2670e7b5375a828ce3f632e4d37af8c2eeee6f134f7d4e04758eb35791ed87b506bedea9cca5d8ef3cad0c28179d95fc4d5aad5b1b323c611d6a819b62d93ea35a3067bd5be485a20b34f98a8a780a2f69511667240a98fe93544c3e4a4c4af2b3f8db1429318c2e0f086f9587a886a8a87cd9a3b629b549d0cb2be96a37e6c87c3507532cf54122d0f5f8323e695c70e85535b4b4e8687e93751b9254e4373ba3db2573f57df9883ad319167cb38ee748706c70d611bb82e2ae999e94fd56f91d0fe94863c530edfe9bc4ef2d0217417eebce7c66a4d2224588048ce9b0e8bd9da06374209efe6d8e4302a5fea29c129a8d55cb64b0ce807871030b4ce9454e2cdbb9d58248c3b580d37c0386f8d251ded502f077b7e7881ed9bfbfd294b8b7cc16ecd0e35872622e534a64276c0fc261d215a2cecd88ac55851ca4c9d77cef1e7ec1027bdbc3a03bf86420c0e6ca2c08b3a7275c00d1d701396ba9c68b37806d535ba67072c482198c75c49ec19d10316e9c3c534ecfdfaa62676e715414939ded8c06a812c2184287d3687271ffa198be1b3b475066747e4d03ddf12c0cdb9220ceacdf383788c9b5a2017b178ead81775a8551721e7e037dd8cfb9efefad8de4d5e4f04216db171d186ce6727398c94c7983fa81d5c5fc3cb2b2c732941eb83aa648cdc275d27bef60126bc0368b1ccd50307ff8bd0319bc477da71bbc148fe889590c97702a81cf9f4f8ff6febf9e5062bb40928fea9b626c20a65f264fbd4246bcc85a5e95bba3d1f74ce2a858c60208f6c530175099df56e41504a529854d8627d06be67ac86110833f1a6127c1bf90acfb4ddbbe890306cee3eb70fe4de3e606dd67f92002ef56141e2779a0128c1c1d544f969bcd2e8e479a70290068df1434f261d4efdf7da0ccb2b4d525634bfd0de581fb8c2f76d6e4b160f003230e0d36ad91413913c70b25412889c00635430c86d65f559bf934ef096d4181c8ac0ed438021131740749f1614a1804db1fadce657a59321e3e29707c657d54469121dd8823e31ed23744bdc218e756b4820013bf9aa43616670fbe20562d8ff9daa178f5781631c9a4ab38358261524ac949de');
INSERT INTO custody.artifact_files VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f494-7f4f-abe9-ef869b4bf2d2', 1, 0, 'edb640e7557fb26e', '\x0154ff4e20ef69327890956d19dd87b983eb92b3889f097daf5a1820593bc3b9b5f1cbc20a95026f758ee26b8b10ff4c2e1bc022e5ed12fe74b597b60f68e75336facec19e71f4dfb85aa509093b4606b61a4f81450fc87d80177b2ca7ef10850918f3e5808f06fbbeed18eebe5216fa2c0a458b1c44e0eaf3736e50eb88590f06b6026048f351a4dbfd7c8f2365b1c867af74fc63b89173370055abc9d47c3bf84e400e2aabcf89d7be3b0c120f9d47a6aeb5fff4625f41d0ff3575e443e0f964f9482498bc785cb2f28f2f9fa17370f44b72a385e65f57377e9d0509e205a2092a6c57bb3cfabee341e7c05a9d0d35b6c42c3a31ae1f850fb98d3aef821b6630158041848f4f0e54d3986c707f9e04608699f6f31a02d1449c9b6afabeec9f1709ddb0ed10228ad68ceba3a1e88e7acf5d7d28f84f168e8f25b869a21fc9c987db8ff1acd8554ccc021a966f098a08ab7f5cda520deffba1193e077050434940ee44b052648033768fe680445485df7e56e22fe6330d691ae862f5da6665ab298792007ae5cf7c95a2722608d006a7ed7ff086eefa714026e007026ef156cd57e2054c9876c625d8564d60f60a88b36bf7921fb91ea92877e1e6c2e329d1d4a04a030db47e1381bfacb4253717ee718b8ed2a5e4cbba61277df8bc2b664c56d1ba355e8e6dbffa8fe8a6c9ad4c8e2edd5c9bc46451dcaa488c07b191a9d03e02273e3d30d888c5fe65d7b7f399efaa9155cfb23824d8f323db5a5e0a9ae69a3efa282fa189225f921cad65154795848831c2fe7dfc4b76e16c003097ac520477e3399c4a1bc6639e6f27f1b01c5892a1cb7a10903e839edb62781b64f988a6b06dd4b39548eb1491b5aada8cbc3e24e22917cfc46f007163048e82ed4571dfc36c70e6eba5b74c46f449fddcfa18346451a751d7e93c43e87bbf58373ac0d6c2929e6aa95ea269dbf809333e101ae27d692bc464c219374c28e9fe891e9216807143f6b8c4115076913b55d1c883e8069955b3c9b99b4a9205d64f970cbdb01d72e42d20adaef4f0bf3c8fa6862d43bdd74100525acfc79a8c78578dbc7df089230a16a4e1d3ce64a5994f5f98bc3bac84e58307052c74fb211561e1df4132c8b5');


--
-- Data for Name: artifact_versions; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.artifact_versions VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-e990-77dc-bfe8-f38dfc243684', 1, 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '{"version": 1, "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "assignments": [{"intent": "apply", "target": {"groupId": "7c1f4a52-0d3e-4b86-9a75-2e6d8b40c913", "@odata.type": "#microsoft.graph.groupAssignmentTarget"}}], "description": "Encryption, antivirus and sign-in rules for every production workstation of Northwind.", "displayName": "Production Baseline", "roleScopeTagIds": ["0"], "passwordRequired": true, "defenderScanDownloads": true, "passwordMinimumLength": 12, "bitLockerEncryptDevice": true, "smartScreenEnableInShell": true, "defenderRequireCloudProtection": true, "storageRequireDeviceEncryption": true, "passwordMinimumCharacterSetCount": 3, "defenderRequireRealTimeMonitoring": true, "passwordMinutesOfInactivityBeforeScreenTimeout": 10}', '{}', 'intune_config_profile/1', '[{"name": "production-baseline.json", "sha256": "22f5eca9c3f24f4cf595389a350c7709ea80c357a712f1f7fde409d76570faa5", "media_type": null, "size_bytes": 859}]', 'administrator', '01a1ffdb-e991-7489-a728-4a548c474456', '2026-11-21 20:46:04.687191+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', 1, 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '{"serial": 2026112101, "records": [{"ttl": 3600, "name": "northwind.example.", "type": "SOA", "rdata": "ns1.northwind.example. hostmaster.northwind.example. 2026112101 7200 900 1209600 300"}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns1.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns2.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "MX", "rdata": "10 mail.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "TXT", "rdata": "\"v=spf1 mx -all\""}, {"ttl": 3600, "name": "northwind.example.", "type": "CAA", "rdata": "0 issue \"ca.northwind.example\""}, {"ttl": 3600, "name": "mail.northwind.example.", "type": "A", "rdata": "203.0.113.25"}, {"ttl": 3600, "name": "ns1.northwind.example.", "type": "A", "rdata": "192.0.2.53"}, {"ttl": 3600, "name": "ns2.northwind.example.", "type": "A", "rdata": "198.51.100.53"}, {"ttl": 300, "name": "vpn.northwind.example.", "type": "A", "rdata": "198.51.100.40"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "A", "rdata": "192.0.2.80"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "AAAA", "rdata": "2001:db8::80"}], "zone_apex": "northwind.example."}', '{}', 'dns_zone/1', '[{"name": "northwind.example.zone", "sha256": "6c47de889d918df168e321cfa534489c06258553e6939d32794287a47729f61c", "media_type": null, "size_bytes": 718}]', 'administrator', '01a1ffdb-eb10-71b6-8ecd-9e7256ac3d83', '2026-11-21 20:46:05.071206+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ec57-7bb2-92ca-1555300421fd', 1, 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', '{"document": {"Name": "EnsureBitLockerEnabled", "Version": "2.0.0", "MinimumCompatibleVersion": "1.0.0", "CompatibleVersionAdditionalProperties": ["Omi_BaseResource:ConfigurationName"]}, "instances": [{"name": "[BitLocker]EnsureBitLockerEnabled", "class": "MSFT_BitLockerResource", "properties": {"AutoUnlock": true, "ModuleName": "BitLockerDsc", "MountPoint": "C:", "ResourceID": "[BitLocker]EnsureBitLockerEnabled", "TpmProtector": true, "ModuleVersion": "1.0.0", "EncryptionMethod": "XtsAes256", "PrimaryProtector": "TpmProtector", "ConfigurationName": "EnsureBitLockerEnabled"}}]}', '{}', 'dsc_configuration/1', '[{"name": "ensure-bitlocker-enabled.mof", "sha256": "d5ce24eec230dc2f6e42df4b1280c83006f6fabc272018436b21cefd82cd16fd", "media_type": null, "size_bytes": 708}]', 'administrator', '01a1ffdb-ec57-7a4a-9eca-1876721e6e96', '2026-11-21 20:46:05.399241+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eda2-76f4-9b3d-2317301fe571', 1, 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '{"ietf-interfaces:interfaces": {"interface": [{"name": "GigabitEthernet0/0", "type": "iana-if-type:ethernetCsmacd", "enabled": true, "description": "Uplink to the provider", "ietf-ip:ipv4": {"address": [{"ip": "192.0.2.1", "prefix-length": 30}]}}]}}', '{}', 'restconf_config/1', '[{"name": "edge-router-1-interfaces.json", "sha256": "90b748fd7d56f86948e190545de7e839dcb3867607c845ea66f5aa27baad1604", "media_type": null, "size_bytes": 344}]', 'administrator', '01a1ffdb-eda2-7f5b-8576-90dd1e24fbd6', '2026-11-21 20:46:05.730274+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ef05-748a-918c-a0f5b662c7ca', 1, 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '{"image": {"digest": "sha256:9b2c4d6e8f0a1c3e5d7f9b1a3c5e7d9f0b2a4c6e8d0f1b3a5c7e9d1f2b4a6c8e", "repository": "registry.northwind.example/operations/operator"}, "webhook": {"enabled": true, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}}, "replicas": 3, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}, "environment": "production", "bound_chart_cid": "sha256:5f8a0a7f2c1d4be6937c02d1a6e8f4b53c9d7e1200ab4c6d8e9f1a2b3c4d5e6f"}', '{}', 'helm_values/1', '[{"name": "operator-values.yaml", "sha256": "5ec0c0b5b6b6da1081fe72448ac3e91dfc7c85829314f7b3e4b7363aa9dab0b7", "media_type": null, "size_bytes": 513}]', 'administrator', '01a1ffdb-ef05-7bfd-b660-9577cfdef268', '2026-11-21 20:46:06.084975+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f05c-7169-bb53-6b7f169da55a', 1, 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', '{"guid": "0f6b2d8a-5c41-4e37-9b1d-6a2f8c7e4d10", "author": "Northwind Operations", "description": "Application-class JEA role", "company_name": "Northwind", "session_guid": "c2a7e914-3b58-4d06-8f2c-71d0b9e6a345", "session_type": "RestrictedRemoteServer", "language_mode": "ConstrainedLanguage", "schema_version": "2.0.0.0", "visible_cmdlets": ["Get-Service", "Get-Process", "Test-DscConfiguration"], "role_definitions": {"NORTHWIND\\Application Operators": {"RoleCapabilities": "ApplicationOperator"}}, "visible_providers": ["FileSystem"], "transcript_directory": "C:\\ProgramData\\JEA\\Transcripts", "run_as_virtual_account": true}', '{}', 'jea_role_capability/1', '[{"name": "ApplicationOperator.psrc", "sha256": "9e0bdea5b47c52c74ee6b3c77c9e466a52d2d27bb941e49a437177c28dfa48e7", "media_type": null, "size_bytes": 279}, {"name": "ApplicationOperator.pssc", "sha256": "1fd0c3055a7d8118002b810c1d471a30891c2b178fe93ea11c21a933fac9fae8", "media_type": null, "size_bytes": 381}]', 'administrator', '01a1ffdb-f05c-7c2a-a502-7a65c4769783', '2026-11-21 20:46:06.428132+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f1ad-7e45-8eed-d2a62f9d0cd5', 1, 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '{"state": "enabled", "conditions": {"users": {"excludeUsers": [], "includeUsers": [], "includeGroups": ["2b9e6c14-8f07-4d3a-b5c1-90e7a4d2f861"]}, "applications": {"excludeApplications": [], "includeApplications": ["All"]}, "clientAppTypes": ["all"]}, "@odata.type": "#microsoft.graph.conditionalAccessPolicy", "displayName": "Require compliant device", "grantControls": {"operator": "OR", "builtInControls": ["compliantDevice"]}, "sessionControls": null}', '{}', 'entra_conditional_access/1', '[{"name": "require-compliant-device.json", "sha256": "ed69522adf7c55453fb14f4608c55066082b395b94fe1539b4517affa941d8b7", "media_type": null, "size_bytes": 513}]', 'administrator', '01a1ffdb-f1ae-74ef-8dfc-d9f744177097', '2026-11-21 20:46:06.765538+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f2eb-7f91-a220-4f8cb5239be2', 1, 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '{"chain": [], "issuer": "CN=www.northwind.example,O=Northwind", "serial": "297cb93aacd25756af34287ca42ac5421f245974", "subject": "CN=www.northwind.example,O=Northwind", "not_after": "2027-11-21T02:30:08Z", "not_before": "2026-11-21T02:30:08Z", "ct_log_refs": [], "subject_alt_names": ["dns:www.northwind.example", "dns:northwind.example"], "fingerprint_sha256": "3438b60c49a56a5425c534fd5bff1d1e5a1d126b15760a492f23f81c2ab512e0", "signature_algorithm": "SignatureAlgorithm.ecdsaWithSHA256"}', '{}', 'tls_server_cert/1', '[{"name": "www.northwind.example.pem", "sha256": "779b96eea0d303ea9df778450351a7c235b84bebdff0768b75feb9c197e69e5a", "media_type": null, "size_bytes": 761}]', 'administrator', '01a1ffdb-f2eb-7147-acea-1588fe63db1d', '2026-11-21 20:46:07.082829+00', '{"certificates": [{"key": {"type": "EC", "curve": "P-256", "size_bits": 256}, "must_staple": false, "spki_sha256": "c66a3fadbb09ae2f89113dbd171d72a871c1d9349914c0e1b4d99a512816c82f", "is_authority": false, "extended_key_usage": ["serverAuth"]}]}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f494-7f4f-abe9-ef869b4bf2d2', 1, 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '{"digest": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "sbom_cid": null, "manifests": [{"size": 1204, "digest": "sha256:1d4f7a0c3e6b9d2f5a8c1e4b7d0a3f6c9e2b5d8f1a4c7e0b3d6f9a2c5e8b1d4f", "platform": {"os": "linux", "architecture": "amd64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}], "media_type": "application/vnd.oci.image.index.v1+json", "size_bytes": 773, "annotations": {"org.opencontainers.image.version": "1.4.2", "org.opencontainers.image.ref.name": "registry.northwind.example/operations/operator:1.4.2"}, "architectures": ["linux/amd64", "linux/arm64"], "image_reference": "registry.northwind.example/operations/operator:1.4.2"}', '{}', 'oci_image/1', '[{"name": "operator-image.index.json", "sha256": "1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "media_type": null, "size_bytes": 773}]', 'administrator', '01a1ffdb-f495-7418-b0c7-082d74c32af9', '2026-11-21 20:46:07.508085+00', '{}', 0, NULL);


--
-- Data for Name: ceremonies; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.ceremonies VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-e9d6-79d0-85d2-2df7ec6f0d58', '01a1ffdb-e990-77dc-bfe8-f38dfc243684', 1, 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '01a1ffdb-e945-794a-99f3-67c51f680bff', 'SingleApproval', 1, '{did:key:z6MkwBuvSY2iAU2WcsdFwvuw6GtRmZeYgUD318oa5RDMsppj}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c2261727469666163745f6964223a2230316131666664622d653939302d373764632d626665382d663338646663323433363834222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666664622d653964362d373964302d383564322d326466376563366630643538222c22636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385432303a34363a30342e3735373530305a222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65222c226f70656e65645f6174223a22323032362d31312d32315432303a34363a30342e3735373530305a222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a31356431373437616231383061643531333364346339306533346539303961633064333730346363323663396561376662303565633537616164363337373766227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2265643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266227d2c226e616d65223a2250726f64756374696f6e20426173656c696e65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 20:46:04.7575+00', '2026-11-28 20:46:04.7575+00', NULL, NULL, '2026-11-21 20:46:04.7575+00', 'b', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ec8f-7f25-966d-47174d4ae889', '01a1ffdb-ec57-7bb2-92ca-1555300421fd', 1, 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', '01a1ffdb-e945-794a-99f3-67c51f680bff', 'SingleApproval', 1, '{did:key:z6MkwBuvSY2iAU2WcsdFwvuw6GtRmZeYgUD318oa5RDMsppj}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c2261727469666163745f6964223a2230316131666664622d656335372d376262322d393263612d313535353330303432316664222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666664622d656338662d376632352d393636642d343731373464346165383839222c22636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385432303a34363a30352e3435353233345a222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c226f70656e65645f6174223a22323032362d31312d32315432303a34363a30352e3435353233345a222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a32306438313031666535613163323238373831333735373331326162313861363430346335636136373435353139396538613331616665353434663065333032227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2264323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238227d2c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 20:46:05.455234+00', '2026-11-28 20:46:05.455234+00', NULL, NULL, '2026-11-21 20:46:05.455234+00', 'b', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ede0-7e7e-99d1-0cbeb4379a6a', '01a1ffdb-eda2-76f4-9b3d-2317301fe571', 1, 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '01a1ffdb-e945-794a-99f3-67c51f680bff', 'SingleApproval', 1, '{did:key:z6MkwBuvSY2iAU2WcsdFwvuw6GtRmZeYgUD318oa5RDMsppj}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c2261727469666163745f6964223a2230316131666664622d656461322d373666342d396233642d323331373330316665353731222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666664622d656465302d376537652d393964312d306362656234333739613661222c22636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385432303a34363a30352e3739313436365a222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573222c226f70656e65645f6174223a22323032362d31312d32315432303a34363a30352e3739313436365a222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a34316539626166376238666530313561363037616130333232616162643736623133383335623030336432636361353436373535623130636362316337623161227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2263333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232227d2c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 20:46:05.791466+00', '2026-11-28 20:46:05.791466+00', NULL, NULL, '2026-11-21 20:46:05.791466+00', 'c', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ef55-7500-b5d8-d5530a214fd6', '01a1ffdb-ef05-748a-918c-a0f5b662c7ca', 1, 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '01a1ffdb-e945-794a-99f3-67c51f680bff', 'SingleApproval', 1, '{did:key:z6MkwBuvSY2iAU2WcsdFwvuw6GtRmZeYgUD318oa5RDMsppj}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c2261727469666163745f6964223a2230316131666664622d656630352d373438612d393138632d613066356236363263376361222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666664622d656635352d373530302d623564382d643535333061323134666436222c22636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385432303a34363a30362e3136343530355a222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573222c226f70656e65645f6174223a22323032362d31312d32315432303a34363a30362e3136343530355a222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a33663830376135666138613134383663383362303462373864376239356337626539623034343764663762616632323364303466396335623034383232366432227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2233323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563227d2c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 20:46:06.164505+00', '2026-11-28 20:46:06.164505+00', NULL, NULL, '2026-11-21 20:46:06.164505+00', 'b', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f096-7916-8b87-3a6ddd98421e', '01a1ffdb-f05c-7169-bb53-6b7f169da55a', 1, 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', '01a1ffdb-e945-794a-99f3-67c51f680bff', 'SingleApproval', 1, '{did:key:z6MkwBuvSY2iAU2WcsdFwvuw6GtRmZeYgUD318oa5RDMsppj}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c2261727469666163745f6964223a2230316131666664622d663035632d373136392d626235332d366237663136396461353561222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666664622d663039362d373931362d386238372d336136646464393834323165222c22636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385432303a34363a30362e3438363032395a222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65222c226f70656e65645f6174223a22323032362d31312d32315432303a34363a30362e3438363032395a222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a63613631313638633832343335353935343738616630623263646365613631343238656433303466653039646263666233326561383033336366386165376166227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732227d2c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 20:46:06.486029+00', '2026-11-28 20:46:06.486029+00', NULL, NULL, '2026-11-21 20:46:06.486029+00', 'c', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f1e4-7a83-8abe-dcdd9f9cbe23', '01a1ffdb-f1ad-7e45-8eed-d2a62f9d0cd5', 1, 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '01a1ffdb-e945-794a-99f3-67c51f680bff', 'SingleApproval', 1, '{did:key:z6MkwBuvSY2iAU2WcsdFwvuw6GtRmZeYgUD318oa5RDMsppj}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c2261727469666163745f6964223a2230316131666664622d663161642d376534352d386565642d643261363266396430636435222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666664622d663165342d376138332d386162652d646364643966396362653233222c22636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385432303a34363a30362e3831393832345a222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365222c226f70656e65645f6174223a22323032362d31312d32315432303a34363a30362e3831393832345a222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a38656133376631353139336166383837336439343563613666313865646233373563666137616661383836313832643634616363646132663539373537643733227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736227d2c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 20:46:06.819824+00', '2026-11-28 20:46:06.819824+00', NULL, NULL, '2026-11-21 20:46:06.819824+00', 'c', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f4e3-7a13-a451-bf99dc78802c', '01a1ffdb-f494-7f4f-abe9-ef869b4bf2d2', 1, 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '01a1ffdb-e945-794a-99f3-67c51f680bff', 'SingleApproval', 1, '{did:key:z6MkwBuvSY2iAU2WcsdFwvuw6GtRmZeYgUD318oa5RDMsppj}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c2261727469666163745f6964223a2230316131666664622d663439342d376634662d616265392d656638363962346266326432222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666664622d663465332d376131332d613435312d626639396463373838303263222c22636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385432303a34363a30372e3538363131385a222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226f70656e65645f6174223a22323032362d31312d32315432303a34363a30372e3538363131385a222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a35633634613936303465353438303039333939396338396236386434636562393837333739623537353533333062346139653065383561313065393738356230227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2231393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839227d2c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 20:46:07.586118+00', '2026-11-28 20:46:07.586118+00', NULL, NULL, '2026-11-21 20:46:07.586118+00', 'b', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f328-7ee4-b0e2-3ece4899cc54', '01a1ffdb-f2eb-7f91-a220-4f8cb5239be2', 1, 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '01a1ffdb-e945-794a-99f3-67c51f680bff', 'SingleApproval', 1, '{did:key:z6MkwBuvSY2iAU2WcsdFwvuw6GtRmZeYgUD318oa5RDMsppj}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c2261727469666163745f6964223a2230316131666664622d663265622d376639312d613232302d346638636235323339626532222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666664622d663332382d376565342d623065322d336563653438393963633534222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385432303a34363a30372e3134333437335a222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65222c226f70656e65645f6174223a22323032362d31312d32315432303a34363a30372e3134333437335a222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a32383163386534653666376161373630343937643435343866396330383335353966393333626433336166343966633936313466336634616663656333613662227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2238646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562227d2c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d5d7d', 'application/vnd.in-toto+json', 'withdrawn', 'administrator', '2026-11-21 20:46:07.143473+00', '2026-11-28 20:46:07.143473+00', '2026-11-21 20:47:42.554705+00', 'the wrong host', '2026-11-21 20:47:42.554705+00', 'b', false, '{}', 'administrator', NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eb48-7ee1-a749-3a917ec57400', '01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', 1, 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '01a1ffdb-e945-794a-99f3-67c51f680bff', 'SingleApproval', 1, '{did:key:z6MkwBuvSY2iAU2WcsdFwvuw6GtRmZeYgUD318oa5RDMsppj}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c2261727469666163745f6964223a2230316131666664622d656230662d376135342d396566632d356538613534643330383862222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666664622d656234382d376565312d613734392d336139313765633537343030222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385432303a34363a30352e3132383531325a222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65222c226f70656e65645f6174223a22323032362d31312d32315432303a34363a30352e3132383531325a222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a63666234356332333566363236643865633065386665393864336338373636303861646663343337313865336239666362353966326538626137633736333764227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130227d2c226e616d65223a226e6f72746877696e642e6578616d706c65227d5d7d', 'application/vnd.in-toto+json', 'approved', 'administrator', '2026-11-21 20:46:05.128512+00', '2026-11-28 20:46:05.128512+00', '2026-11-21 20:47:00.032933+00', NULL, '2026-11-21 20:47:00.032933+00', 'c', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);


--
-- Data for Name: ceremony_signatures; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.ceremony_signatures VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eb48-7ee1-a749-3a917ec57400', 'did:key:z6MkwBuvSY2iAU2WcsdFwvuw6GtRmZeYgUD318oa5RDMsppj', 'did:key:z6MkwBuvSY2iAU2WcsdFwvuw6GtRmZeYgUD318oa5RDMsppj#z6MkwBuvSY2iAU2WcsdFwvuw6GtRmZeYgUD318oa5RDMsppj', '\xe75af109cd1ae65002f9df36c9a5632f65ada0458fbe55f6f923e405eaf4aece2d8894ffe21d7563b2f2c0aead2b7fce34441d69cfb47fa5c9c9c94a07ecce0a', '2026-11-21 20:47:00.032933+00', '01a1ffdc-c1c3-769e-955d-a8da0def9b86', NULL, NULL);


--
-- Data for Name: ceremony_substrates; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: counters; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'artifacts', 17, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'ceremonies.open', 31, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.match', 9, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.unknown', 9, -1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'artifacts', 26, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.unknown', 17, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.match', 5, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.unknown', 5, -1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'artifacts', 28, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'ceremonies.open', 18, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.drift', 30, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.unknown', 30, -1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'artifacts', 3, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'ceremonies.open', 13, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.unknown', 1, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.match', 12, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.unknown', 12, -1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'artifacts', 12, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'ceremonies.open', 29, 2);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.unknown', 19, 0);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.unknown', 25, 2);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.match', 22, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.unknown', 22, -1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'ceremonies.open', 5, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.unknown', 2, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.drift', 19, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.unknown', 18, 0);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'artifacts', 7, 2);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'ceremonies.open', 23, -1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.drift', 13, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.match', 13, -1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'ceremonies.open', 2, -1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'artifacts', 6, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'ceremonies.open', 25, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.unknown', 6, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.match', 8, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.unknown', 8, -1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'artifacts', 4, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'ceremonies.open', 19, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.match', 18, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'ceremonies.open', 9, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.unknown', 7, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.drift', 26, 1);
INSERT INTO custody.counters VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'deployments.unknown', 26, -1);


--
-- Data for Name: custody_heads; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.custody_heads VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-e990-77dc-bfe8-f38dfc243684', 1, 'ceremony_open', '01a1ffdb-e9d6-79d0-85d2-2df7ec6f0d58', '2026-11-21 20:46:04.7575+00');
INSERT INTO custody.custody_heads VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ec57-7bb2-92ca-1555300421fd', 1, 'ceremony_open', '01a1ffdb-ec8f-7f25-966d-47174d4ae889', '2026-11-21 20:46:05.455234+00');
INSERT INTO custody.custody_heads VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eda2-76f4-9b3d-2317301fe571', 1, 'ceremony_open', '01a1ffdb-ede0-7e7e-99d1-0cbeb4379a6a', '2026-11-21 20:46:05.791466+00');
INSERT INTO custody.custody_heads VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ef05-748a-918c-a0f5b662c7ca', 1, 'ceremony_open', '01a1ffdb-ef55-7500-b5d8-d5530a214fd6', '2026-11-21 20:46:06.164505+00');
INSERT INTO custody.custody_heads VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f05c-7169-bb53-6b7f169da55a', 1, 'ceremony_open', '01a1ffdb-f096-7916-8b87-3a6ddd98421e', '2026-11-21 20:46:06.486029+00');
INSERT INTO custody.custody_heads VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f1ad-7e45-8eed-d2a62f9d0cd5', 1, 'ceremony_open', '01a1ffdb-f1e4-7a83-8abe-dcdd9f9cbe23', '2026-11-21 20:46:06.819824+00');
INSERT INTO custody.custody_heads VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f494-7f4f-abe9-ef869b4bf2d2', 1, 'ceremony_open', '01a1ffdb-f4e3-7a13-a451-bf99dc78802c', '2026-11-21 20:46:07.586118+00');
INSERT INTO custody.custody_heads VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', 2, 'approved', '01a1ffdb-eb48-7ee1-a749-3a917ec57400', '2026-11-21 20:47:00.032933+00');
INSERT INTO custody.custody_heads VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f2eb-7f91-a220-4f8cb5239be2', 2, 'proposed', '01a1ffdb-f328-7ee4-b0e2-3ece4899cc54', '2026-11-21 20:47:42.554705+00');


--
-- Data for Name: custody_transitions_2026_q4; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-e9d6-79e9-a5ea-9caf2f18591a', 1, 'proposed', 'ceremony_open', 'administrator', '01a1ffdb-e9d6-79d0-85d2-2df7ec6f0d58', '{}', NULL, '01a1ffdb-e9d7-7f69-9376-6da7d5e5a60f', '{}', '2026-11-21 20:46:04.7575+00', '01a1ffdb-e990-77dc-bfe8-f38dfc243684');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eb49-7735-a882-796c71c65f18', 1, 'proposed', 'ceremony_open', 'administrator', '01a1ffdb-eb48-7ee1-a749-3a917ec57400', '{}', NULL, '01a1ffdb-eb49-7ac2-8e08-1047dbaec91f', '{}', '2026-11-21 20:46:05.128512+00', '01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ec90-7939-936a-ad48f26bab2f', 1, 'proposed', 'ceremony_open', 'administrator', '01a1ffdb-ec8f-7f25-966d-47174d4ae889', '{}', NULL, '01a1ffdb-ec90-70e2-a48f-3517dc3787d4', '{}', '2026-11-21 20:46:05.455234+00', '01a1ffdb-ec57-7bb2-92ca-1555300421fd');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ede0-7e90-bd83-6f0fb765ac05', 1, 'proposed', 'ceremony_open', 'administrator', '01a1ffdb-ede0-7e7e-99d1-0cbeb4379a6a', '{}', NULL, '01a1ffdb-ede0-7060-833e-d22350087139', '{}', '2026-11-21 20:46:05.791466+00', '01a1ffdb-eda2-76f4-9b3d-2317301fe571');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ef55-75f6-a70b-9caf42eb794a', 1, 'proposed', 'ceremony_open', 'administrator', '01a1ffdb-ef55-7500-b5d8-d5530a214fd6', '{}', NULL, '01a1ffdb-ef55-7a29-a7f1-cd3f360e32a3', '{}', '2026-11-21 20:46:06.164505+00', '01a1ffdb-ef05-748a-918c-a0f5b662c7ca');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f096-7bfd-9add-5339bc226d59', 1, 'proposed', 'ceremony_open', 'administrator', '01a1ffdb-f096-7916-8b87-3a6ddd98421e', '{}', NULL, '01a1ffdb-f096-77da-8cec-e0b4d6460ef7', '{}', '2026-11-21 20:46:06.486029+00', '01a1ffdb-f05c-7169-bb53-6b7f169da55a');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f1e4-7703-8647-fe6dcb68e88a', 1, 'proposed', 'ceremony_open', 'administrator', '01a1ffdb-f1e4-7a83-8abe-dcdd9f9cbe23', '{}', NULL, '01a1ffdb-f1e4-7f7c-8fa5-9dd725b6c8e7', '{}', '2026-11-21 20:46:06.819824+00', '01a1ffdb-f1ad-7e45-8eed-d2a62f9d0cd5');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f328-7062-bc27-3a05cf248fde', 1, 'proposed', 'ceremony_open', 'administrator', '01a1ffdb-f328-7ee4-b0e2-3ece4899cc54', '{}', NULL, '01a1ffdb-f328-7d7c-8ff5-e9c58911d95a', '{}', '2026-11-21 20:46:07.143473+00', '01a1ffdb-f2eb-7f91-a220-4f8cb5239be2');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f4e3-78b9-ba11-96c5cd0de4ae', 1, 'proposed', 'ceremony_open', 'administrator', '01a1ffdb-f4e3-7a13-a451-bf99dc78802c', '{}', NULL, '01a1ffdb-f4e3-7816-b348-391485020ddb', '{}', '2026-11-21 20:46:07.586118+00', '01a1ffdb-f494-7f4f-abe9-ef869b4bf2d2');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdc-c1c2-7723-9773-843d24416f31', 2, 'ceremony_open', 'approved', 'administrator', '01a1ffdb-eb48-7ee1-a749-3a917ec57400', '{"{\"did\": \"did:key:z6MkwBuvSY2iAU2WcsdFwvuw6GtRmZeYgUD318oa5RDMsppj\", \"sig\": \"51rxCc0a5lAC+d82yaVjL2WtoEWPvlX2+SPkBer0rs4tiJT/4h11Y7LywK6tK3/ONEQdac+0f6XJyclKB+zOCg==\", \"keyid\": \"did:key:z6MkwBuvSY2iAU2WcsdFwvuw6GtRmZeYgUD318oa5RDMsppj#z6MkwBuvSY2iAU2WcsdFwvuw6GtRmZeYgUD318oa5RDMsppj\"}"}', '2c968bd6d4416c139c07ee595f8ba807045a25e5732f9630ed9c6d31956e8b9f', '01a1ffdc-c1c3-769e-955d-a8da0def9b86', '{}', '2026-11-21 20:47:00.032933+00', '01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdd-67da-7eb4-88ad-6068b2fa16c8', 2, 'ceremony_open', 'proposed', 'administrator', '01a1ffdb-f328-7ee4-b0e2-3ece4899cc54', '{}', NULL, '01a1ffdd-67da-7ebe-8c7e-6818ee6f55d6', '{}', '2026-11-21 20:47:42.554705+00', '01a1ffdb-f2eb-7f91-a220-4f8cb5239be2');


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

INSERT INTO custody.delegations VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdd-2653-7287-a179-4073d1cae535', 'did:key:z6MkwBuvSY2iAU2WcsdFwvuw6GtRmZeYgUD318oa5RDMsppj', 'did:key:z6MkvN4T7DQVo4n969SBBngbbK3XNBCwbGFxMnkkBPJdgQcf', NULL, NULL, '2026-11-21 20:47:25.7767+00', '2026-12-21 20:47:25.7767+00', 'application/vnd.in-toto+json', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b2264656c6567617465223a226469643a6b65793a7a364d6b764e3454374451566f346e3936395342426e6762624b33584e424377624746784d6e6b6b42504a6467516366222c2264656c656761746f72223a226469643a6b65793a7a364d6b7742757653593269415532576373644677767577364774526d5a65596755443331386f613552444d7370706a222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2276616c69645f66726f6d223a22323032362d31312d32315432303a34373a32352e3737363730305a222c2276616c69645f756e74696c223a22323032362d31322d32315432303a34373a32352e3737363730305a227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a64656c65676174696f6e3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236306532643361306635396663366230306535663833333936396261376265316265623934623733363466343264396363623030386635646338323964316430227d2c226e616d65223a226469643a6b65793a7a364d6b764e3454374451566f346e3936395342426e6762624b33584e424377624746784d6e6b6b42504a6467516366227d5d7d', '7d5734a41ac4d88689b5d1835b78107959ccaf115f5beb94fbe97baad68a082c', 'did:key:z6MkwBuvSY2iAU2WcsdFwvuw6GtRmZeYgUD318oa5RDMsppj#z6MkwBuvSY2iAU2WcsdFwvuw6GtRmZeYgUD318oa5RDMsppj', '\xd64af592e93c052fea1d9c105db24093310c03d81eef008cd4ed62ec4d82a648d64cda8d16eafd361301e85072cb9551726056e1861d53e891e3262759ca3400', 'administrator', '2026-11-21 20:47:25.779988+00', NULL, NULL, NULL, '01a1ffdd-2655-78d4-ba05-f25ac1f6aa7a');


--
-- Data for Name: deployment_counts; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.deployment_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-e990-77dc-bfe8-f38dfc243684', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ec57-7bb2-92ca-1555300421fd', 0, 1, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eda2-76f4-9b3d-2317301fe571', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ef05-748a-918c-a0f5b662c7ca', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f05c-7169-bb53-6b7f169da55a', 0, 1, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f1ad-7e45-8eed-d2a62f9d0cd5', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f2eb-7f91-a220-4f8cb5239be2', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f494-7f4f-abe9-ef869b4bf2d2', 0, 1, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', 0, 1, 0);


--
-- Data for Name: deployment_states; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.deployment_states VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ee26-74c0-8fb0-dfc40e152d1c', 'cluster', 'dev-cluster', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '{}', '2026-11-21 20:46:05.860418+00', '2026-11-21 20:46:07.223477+00', 'match', '01a1ffdb-eda2-76f4-9b3d-2317301fe571', NULL, 'match', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '2026-11-21 20:46:07.223477+00', '2026-11-21 20:46:05.860418+00', '2026-11-21 20:46:06.017953+00', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', NULL, 'restconf_config/1 sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75', 'restconf_config/1 sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75');
INSERT INTO custody.deployment_states VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ea1c-7207-87c4-4f07eccd2782', 'cluster', 'dev-cluster', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '{}', '2026-11-21 20:46:04.826869+00', '2026-11-21 20:47:42.452292+00', 'match', '01a1ffdb-e990-77dc-bfe8-f38dfc243684', NULL, 'match', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '2026-11-21 20:47:42.452292+00', '2026-11-21 20:46:04.826869+00', '2026-11-21 20:46:04.981324+00', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', NULL, NULL, NULL);
INSERT INTO custody.deployment_states VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f0df-7550-b2af-aa83553406e5', 'cluster', 'dev-cluster', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', '{}', '2026-11-21 20:46:06.558567+00', '2026-11-21 20:46:08.223785+00', 'drift', '01a1ffdb-f05c-7169-bb53-6b7f169da55a', NULL, 'drift', 'sha256:740fc87bd77923d67e71efc7432e55068f6186ae998b3d82b9ae017f4f4f9088', '2026-11-21 20:46:08.223785+00', '2026-11-21 20:46:06.558567+00', '2026-11-21 20:46:06.701381+00', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', NULL, 'jea_role_capability/1 sha256:5cac86382a9726a0b9c4ffaddcf39d3008d2c4b3a3df8328591bc866615c9aee', 'jea_role_capability/1 sha256:de3b1f106bb81972a7fbcf567f62be8764a8c5d6fe1efd502bae19da5b04f5b7');
INSERT INTO custody.deployment_states VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ef92-7152-a10c-ef9b7e7a5026', 'cluster', 'dev-cluster', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '{}', '2026-11-21 20:46:06.226036+00', '2026-11-21 20:46:15.232104+00', 'match', '01a1ffdb-ef05-748a-918c-a0f5b662c7ca', NULL, 'match', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '2026-11-21 20:46:15.232104+00', '2026-11-21 20:46:06.226036+00', '2026-11-21 20:46:06.36228+00', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', NULL, 'helm_values/1 sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869', 'helm_values/1 sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869');
INSERT INTO custody.deployment_states VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f21e-7504-a6a0-93ef74821270', 'cluster', 'dev-cluster', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '{}', '2026-11-21 20:46:06.877846+00', '2026-11-21 20:46:16.23777+00', 'match', '01a1ffdb-f1ad-7e45-8eed-d2a62f9d0cd5', NULL, 'match', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '2026-11-21 20:46:16.23777+00', '2026-11-21 20:46:06.877846+00', '2026-11-21 20:46:06.998852+00', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', NULL, 'entra_conditional_access/1 sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5', 'entra_conditional_access/1 sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5');
INSERT INTO custody.deployment_states VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eccf-76d4-a3fd-a6dafcc9343c', 'cluster', 'dev-cluster', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', '{}', '2026-11-21 20:46:05.518378+00', '2026-11-21 20:46:16.23634+00', 'drift', '01a1ffdb-ec57-7bb2-92ca-1555300421fd', NULL, 'drift', 'sha256:9df1df5b1a6f12de20708461d7c0f5ce9de17fa34383c2324556c3c291e9c0df', '2026-11-21 20:46:16.23634+00', '2026-11-21 20:46:05.518378+00', '2026-11-21 20:46:05.661171+00', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', NULL, 'dsc_configuration/1 sha256:55ff3382b41e36e64480aeb94af00e28cb7106eb801660d8ccdabe8a1b381234', 'dsc_configuration/1 sha256:3ef67eee6e4bd4cee99030da41a0a72f611bece1a79ddcb8b9f62d6f5ff9df25');
INSERT INTO custody.deployment_states VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f394-78a8-b381-dd8ec62311e3', 'cluster', 'dev-cluster', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '{}', '2026-11-21 20:46:07.249642+00', '2026-11-21 20:46:17.240897+00', 'match', '01a1ffdb-f2eb-7f91-a220-4f8cb5239be2', NULL, 'match', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '2026-11-21 20:46:17.240897+00', '2026-11-21 20:46:07.249642+00', '2026-11-21 20:46:07.43306+00', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', NULL, 'tls_server_cert/1 sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821', 'tls_server_cert/1 sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821');
INSERT INTO custody.deployment_states VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f522-73c1-8632-9ebf39b0d2fe', 'cluster', 'dev-cluster', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '{}', '2026-11-21 20:46:07.649171+00', '2026-11-21 20:46:17.240386+00', 'drift', '01a1ffdb-f494-7f4f-abe9-ef869b4bf2d2', NULL, 'drift', 'sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff', '2026-11-21 20:46:17.240386+00', '2026-11-21 20:46:07.649171+00', '2026-11-21 20:46:07.784818+00', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', NULL, 'oci_image/1 sha256:326b16aeffc23bdb10e795d0b77b3d49219c01b6306642e099c91b22aa4b46f1', 'oci_image/1 sha256:a08ce7982066fc95484a6cf27caf3641853103bad2536ad63de5fd11a1a03a60');
INSERT INTO custody.deployment_states VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eb83-7fa9-be9c-235829d47ee9', 'cluster', 'dev-cluster', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '{}', '2026-11-21 20:46:05.186866+00', '2026-11-21 20:47:00.091386+00', 'drift', '01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', NULL, 'drift', 'sha256:8290b87cacb55ea310cfcffa71cbe510d0144fa37c08f9f640c4c0766bedc173', '2026-11-21 20:47:00.091386+00', '2026-11-21 20:46:05.186866+00', '2026-11-21 20:47:00.094793+00', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', NULL, 'dns_zone/1 sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35', 'dns_zone/1 sha256:21186612557236e07b749aa36ba3a324f471079733f1b7b60eb156c348d83c4d');


--
-- Data for Name: governed_artifacts; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.governed_artifacts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-e990-77dc-bfe8-f38dfc243684', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'intune_config_profile', 'Production Baseline', 'intune', '{"version": 1, "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "assignments": [{"intent": "apply", "target": {"groupId": "7c1f4a52-0d3e-4b86-9a75-2e6d8b40c913", "@odata.type": "#microsoft.graph.groupAssignmentTarget"}}], "description": "Encryption, antivirus and sign-in rules for every production workstation of Northwind.", "displayName": "Production Baseline", "roleScopeTagIds": ["0"], "passwordRequired": true, "defenderScanDownloads": true, "passwordMinimumLength": 12, "bitLockerEncryptDevice": true, "smartScreenEnableInShell": true, "defenderRequireCloudProtection": true, "storageRequireDeviceEncryption": true, "passwordMinimumCharacterSetCount": 3, "defenderRequireRealTimeMonitoring": true, "passwordMinutesOfInactivityBeforeScreenTimeout": 10}', '{}', NULL, 'b', NULL, '01a1ffdb-e991-7489-a728-4a548c474456', true, '01a1ffdb-e945-794a-99f3-67c51f680bff', 1, '2026-11-21 20:46:04.687191+00', '2026-11-21 20:46:04.687191+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'dns_zone', 'northwind.example', 'zone', '{"serial": 2026112101, "records": [{"ttl": 3600, "name": "northwind.example.", "type": "SOA", "rdata": "ns1.northwind.example. hostmaster.northwind.example. 2026112101 7200 900 1209600 300"}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns1.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns2.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "MX", "rdata": "10 mail.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "TXT", "rdata": "\"v=spf1 mx -all\""}, {"ttl": 3600, "name": "northwind.example.", "type": "CAA", "rdata": "0 issue \"ca.northwind.example\""}, {"ttl": 3600, "name": "mail.northwind.example.", "type": "A", "rdata": "203.0.113.25"}, {"ttl": 3600, "name": "ns1.northwind.example.", "type": "A", "rdata": "192.0.2.53"}, {"ttl": 3600, "name": "ns2.northwind.example.", "type": "A", "rdata": "198.51.100.53"}, {"ttl": 300, "name": "vpn.northwind.example.", "type": "A", "rdata": "198.51.100.40"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "A", "rdata": "192.0.2.80"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "AAAA", "rdata": "2001:db8::80"}], "zone_apex": "northwind.example."}', '{}', NULL, 'c', NULL, '01a1ffdb-eb10-71b6-8ecd-9e7256ac3d83', true, '01a1ffdb-e945-794a-99f3-67c51f680bff', 1, '2026-11-21 20:46:05.071206+00', '2026-11-21 20:46:05.071206+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ec57-7bb2-92ca-1555300421fd', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', 'dsc_configuration', 'EnsureBitLockerEnabled', 'mof', '{"document": {"Name": "EnsureBitLockerEnabled", "Version": "2.0.0", "MinimumCompatibleVersion": "1.0.0", "CompatibleVersionAdditionalProperties": ["Omi_BaseResource:ConfigurationName"]}, "instances": [{"name": "[BitLocker]EnsureBitLockerEnabled", "class": "MSFT_BitLockerResource", "properties": {"AutoUnlock": true, "ModuleName": "BitLockerDsc", "MountPoint": "C:", "ResourceID": "[BitLocker]EnsureBitLockerEnabled", "TpmProtector": true, "ModuleVersion": "1.0.0", "EncryptionMethod": "XtsAes256", "PrimaryProtector": "TpmProtector", "ConfigurationName": "EnsureBitLockerEnabled"}}]}', '{}', NULL, 'b', NULL, '01a1ffdb-ec57-7a4a-9eca-1876721e6e96', true, '01a1ffdb-e945-794a-99f3-67c51f680bff', 1, '2026-11-21 20:46:05.399241+00', '2026-11-21 20:46:05.399241+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eda2-76f4-9b3d-2317301fe571', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'restconf_config', 'edge-router-1 interfaces', 'json', '{"ietf-interfaces:interfaces": {"interface": [{"name": "GigabitEthernet0/0", "type": "iana-if-type:ethernetCsmacd", "enabled": true, "description": "Uplink to the provider", "ietf-ip:ipv4": {"address": [{"ip": "192.0.2.1", "prefix-length": 30}]}}]}}', '{}', NULL, 'c', NULL, '01a1ffdb-eda2-7f5b-8576-90dd1e24fbd6', true, '01a1ffdb-e945-794a-99f3-67c51f680bff', 1, '2026-11-21 20:46:05.730274+00', '2026-11-21 20:46:05.730274+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ef05-748a-918c-a0f5b662c7ca', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'helm_values', 'operator production values', 'values', '{"image": {"digest": "sha256:9b2c4d6e8f0a1c3e5d7f9b1a3c5e7d9f0b2a4c6e8d0f1b3a5c7e9d1f2b4a6c8e", "repository": "registry.northwind.example/operations/operator"}, "webhook": {"enabled": true, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}}, "replicas": 3, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}, "environment": "production", "bound_chart_cid": "sha256:5f8a0a7f2c1d4be6937c02d1a6e8f4b53c9d7e1200ab4c6d8e9f1a2b3c4d5e6f"}', '{}', NULL, 'b', NULL, '01a1ffdb-ef05-7bfd-b660-9577cfdef268', true, '01a1ffdb-e945-794a-99f3-67c51f680bff', 1, '2026-11-21 20:46:06.084975+00', '2026-11-21 20:46:06.084975+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f05c-7169-bb53-6b7f169da55a', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', 'jea_role_capability', 'Application-class JEA role', 'psrc', '{"guid": "0f6b2d8a-5c41-4e37-9b1d-6a2f8c7e4d10", "author": "Northwind Operations", "description": "Application-class JEA role", "company_name": "Northwind", "session_guid": "c2a7e914-3b58-4d06-8f2c-71d0b9e6a345", "session_type": "RestrictedRemoteServer", "language_mode": "ConstrainedLanguage", "schema_version": "2.0.0.0", "visible_cmdlets": ["Get-Service", "Get-Process", "Test-DscConfiguration"], "role_definitions": {"NORTHWIND\\Application Operators": {"RoleCapabilities": "ApplicationOperator"}}, "visible_providers": ["FileSystem"], "transcript_directory": "C:\\ProgramData\\JEA\\Transcripts", "run_as_virtual_account": true}', '{}', NULL, 'c', NULL, '01a1ffdb-f05c-7c2a-a502-7a65c4769783', true, '01a1ffdb-e945-794a-99f3-67c51f680bff', 1, '2026-11-21 20:46:06.428132+00', '2026-11-21 20:46:06.428132+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f1ad-7e45-8eed-d2a62f9d0cd5', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'entra_conditional_access', 'Require compliant device', 'json', '{"state": "enabled", "conditions": {"users": {"excludeUsers": [], "includeUsers": [], "includeGroups": ["2b9e6c14-8f07-4d3a-b5c1-90e7a4d2f861"]}, "applications": {"excludeApplications": [], "includeApplications": ["All"]}, "clientAppTypes": ["all"]}, "@odata.type": "#microsoft.graph.conditionalAccessPolicy", "displayName": "Require compliant device", "grantControls": {"operator": "OR", "builtInControls": ["compliantDevice"]}, "sessionControls": null}', '{}', NULL, 'c', NULL, '01a1ffdb-f1ae-74ef-8dfc-d9f744177097', true, '01a1ffdb-e945-794a-99f3-67c51f680bff', 1, '2026-11-21 20:46:06.765538+00', '2026-11-21 20:46:06.765538+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f2eb-7f91-a220-4f8cb5239be2', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'tls_server_cert', 'www.northwind.example', 'x509', '{"chain": [], "issuer": "CN=www.northwind.example,O=Northwind", "serial": "297cb93aacd25756af34287ca42ac5421f245974", "subject": "CN=www.northwind.example,O=Northwind", "not_after": "2027-11-21T02:30:08Z", "not_before": "2026-11-21T02:30:08Z", "ct_log_refs": [], "subject_alt_names": ["dns:www.northwind.example", "dns:northwind.example"], "fingerprint_sha256": "3438b60c49a56a5425c534fd5bff1d1e5a1d126b15760a492f23f81c2ab512e0", "signature_algorithm": "SignatureAlgorithm.ecdsaWithSHA256"}', '{}', NULL, 'b', NULL, '01a1ffdb-f2eb-7147-acea-1588fe63db1d', true, '01a1ffdb-e945-794a-99f3-67c51f680bff', 1, '2026-11-21 20:46:07.082829+00', '2026-11-21 20:46:07.082829+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f494-7f4f-abe9-ef869b4bf2d2', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', 'oci_image', 'registry.northwind.example/operations/operator:1.4.2', 'oci', '{"digest": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "sbom_cid": null, "manifests": [{"size": 1204, "digest": "sha256:1d4f7a0c3e6b9d2f5a8c1e4b7d0a3f6c9e2b5d8f1a4c7e0b3d6f9a2c5e8b1d4f", "platform": {"os": "linux", "architecture": "amd64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}], "media_type": "application/vnd.oci.image.index.v1+json", "size_bytes": 773, "annotations": {"org.opencontainers.image.version": "1.4.2", "org.opencontainers.image.ref.name": "registry.northwind.example/operations/operator:1.4.2"}, "architectures": ["linux/amd64", "linux/arm64"], "image_reference": "registry.northwind.example/operations/operator:1.4.2"}', '{}', NULL, 'b', NULL, '01a1ffdb-f495-7418-b0c7-082d74c32af9', true, '01a1ffdb-e945-794a-99f3-67c51f680bff', 1, '2026-11-21 20:46:07.508085+00', '2026-11-21 20:46:07.508085+00');


--
-- Data for Name: normal_forms; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.normal_forms VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-e990-77dc-bfe8-f38dfc243684', 1, 'intune_config_profile/1', 'sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175', NULL, '01a1ffdb-e991-7489-a728-4a548c474456', '2026-11-21 20:46:04.687191+00');
INSERT INTO custody.normal_forms VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', 1, 'dns_zone/1', 'sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35', NULL, '01a1ffdb-eb10-71b6-8ecd-9e7256ac3d83', '2026-11-21 20:46:05.071206+00');
INSERT INTO custody.normal_forms VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ec57-7bb2-92ca-1555300421fd', 1, 'dsc_configuration/1', 'sha256:55ff3382b41e36e64480aeb94af00e28cb7106eb801660d8ccdabe8a1b381234', NULL, '01a1ffdb-ec57-7a4a-9eca-1876721e6e96', '2026-11-21 20:46:05.399241+00');
INSERT INTO custody.normal_forms VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eda2-76f4-9b3d-2317301fe571', 1, 'restconf_config/1', 'sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75', NULL, '01a1ffdb-eda2-7f5b-8576-90dd1e24fbd6', '2026-11-21 20:46:05.730274+00');
INSERT INTO custody.normal_forms VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ef05-748a-918c-a0f5b662c7ca', 1, 'helm_values/1', 'sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869', NULL, '01a1ffdb-ef05-7bfd-b660-9577cfdef268', '2026-11-21 20:46:06.084975+00');
INSERT INTO custody.normal_forms VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f05c-7169-bb53-6b7f169da55a', 1, 'jea_role_capability/1', 'sha256:5cac86382a9726a0b9c4ffaddcf39d3008d2c4b3a3df8328591bc866615c9aee', NULL, '01a1ffdb-f05c-7c2a-a502-7a65c4769783', '2026-11-21 20:46:06.428132+00');
INSERT INTO custody.normal_forms VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f1ad-7e45-8eed-d2a62f9d0cd5', 1, 'entra_conditional_access/1', 'sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5', NULL, '01a1ffdb-f1ae-74ef-8dfc-d9f744177097', '2026-11-21 20:46:06.765538+00');
INSERT INTO custody.normal_forms VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f2eb-7f91-a220-4f8cb5239be2', 1, 'tls_server_cert/1', 'sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821', NULL, '01a1ffdb-f2eb-7147-acea-1588fe63db1d', '2026-11-21 20:46:07.082829+00');
INSERT INTO custody.normal_forms VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f494-7f4f-abe9-ef869b4bf2d2', 1, 'oci_image/1', 'sha256:326b16aeffc23bdb10e795d0b77b3d49219c01b6306642e099c91b22aa4b46f1', NULL, '01a1ffdb-f495-7418-b0c7-082d74c32af9', '2026-11-21 20:46:07.508085+00');


--
-- Data for Name: postures; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.postures VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ec57-7bb2-92ca-1555300421fd', 'cluster', 'dev-cluster', 'weakened', '2026-11-21 20:46:05.656855+00', NULL, '01a1ffdb-ed62-7c7e-9eb7-8a50b644d810');
INSERT INTO custody.postures VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f05c-7169-bb53-6b7f169da55a', 'cluster', 'dev-cluster', 'weakened', '2026-11-21 20:46:06.698623+00', NULL, '01a1ffdb-f170-7f7f-aa08-2011415b13fb');
INSERT INTO custody.postures VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f494-7f4f-abe9-ef869b4bf2d2', 'cluster', 'dev-cluster', 'drift', '2026-11-21 20:46:07.784818+00', NULL, '01a1ffdb-f5ad-7098-add8-144c0f15a888');
INSERT INTO custody.postures VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', 'cluster', 'dev-cluster', 'accepted', '2026-11-21 20:47:25.630562+00', NULL, '01a1ffdd-25c0-7d29-9f97-ed225b819e55');


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

INSERT INTO custody.target_looks VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ea65-744b-ae07-4ef240ddddb6', '2026-11-21 20:51:32.515197+00', 300, '2026-11-21 20:46:08.223297+00', 'match', '2026-11-21 20:46:04.979781+00', 0, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "production-baseline.json", "sha256": "22f5eca9c3f24f4cf595389a350c7709ea80c357a712f1f7fde409d76570faa5", "media_type": null, "size_bytes": 859}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/intune_config_profile", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:08.221617Z"}', NULL, '01a1ffdb-f761-75b3-b723-3a705ffda18b');
INSERT INTO custody.target_looks VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f3f6-7e61-9909-e51675b71d9b', '2026-11-21 20:49:28.462187+00', 300, '2026-11-21 20:46:17.240897+00', 'match', '2026-11-21 20:46:07.429874+00', 0, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "www.northwind.example.pem", "sha256": "779b96eea0d303ea9df778450351a7c235b84bebdff0768b75feb9c197e69e5a", "media_type": null, "size_bytes": 761}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/tls_server_cert", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:17.238813Z"}', NULL, '01a1ffdc-1a9c-785f-949d-6beac174e46a');
INSERT INTO custody.target_looks VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f25e-7bb3-8600-e10e1403e170', '2026-11-21 20:49:23.736319+00', 300, '2026-11-21 20:46:16.23777+00', 'match', '2026-11-21 20:46:06.99774+00', 0, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "require-compliant-device.json", "sha256": "ed69522adf7c55453fb14f4608c55066082b395b94fe1539b4517affa941d8b7", "media_type": null, "size_bytes": 513}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/entra_conditional_access", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:16.233671Z"}', NULL, '01a1ffdc-16af-7135-af4c-14bdca3b961e');
INSERT INTO custody.target_looks VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-efda-7e4f-8171-d36356ec32f5', '2026-11-21 20:49:07.720365+00', 300, '2026-11-21 20:46:15.232104+00', 'match', '2026-11-21 20:46:06.360531+00', 0, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "operator-values.yaml", "sha256": "5ec0c0b5b6b6da1081fe72448ac3e91dfc7c85829314f7b3e4b7363aa9dab0b7", "media_type": null, "size_bytes": 513}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/helm_values", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:15.230324Z"}', NULL, '01a1ffdc-12c2-739c-98f9-92650595fd97');
INSERT INTO custody.target_looks VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f122-7503-b846-15a7f66dd694', '2026-11-21 20:50:25.378246+00', 300, '2026-11-21 20:46:08.223785+00', 'drift', '2026-11-21 20:46:06.698623+00', 0, '{"gaps": [], "facts": {"file_count": 2}, "files": [{"name": "ApplicationOperator.psrc", "sha256": "a17d6a1ed61d085d51b0a829db778e2933e2d9ce8db40cd652df7f195226dad1", "media_type": null, "size_bytes": 298}, {"name": "ApplicationOperator.pssc", "sha256": "1fd0c3055a7d8118002b810c1d471a30891c2b178fe93ea11c21a933fac9fae8", "media_type": null, "size_bytes": 381}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/jea_role_capability", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:08.221702Z"}', NULL, '01a1ffdb-f763-7392-be3d-54f366ab42a6');
INSERT INTO custody.target_looks VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ed1c-76df-ae43-fb7e9944674b', '2026-11-21 20:49:54.720147+00', 300, '2026-11-21 20:46:16.23634+00', 'drift', '2026-11-21 20:46:05.656855+00', 1, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "ensure-bitlocker-enabled.mof", "sha256": "fda6a02025c356adc948eb9b9345e36fa5460013379a2551ad47b6ea52b040b5", "media_type": null, "size_bytes": 714}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/dsc_configuration", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:16.234466Z"}', NULL, '01a1ffdc-16b0-706c-8443-172fff8ce9b2');
INSERT INTO custody.target_looks VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ee72-772a-8d45-13a4885a9a8a', '2026-11-21 20:50:23.018795+00', 300, '2026-11-21 20:46:07.223477+00', 'match', '2026-11-21 20:46:06.017037+00', 1, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "edge-router-1-interfaces.json", "sha256": "90b748fd7d56f86948e190545de7e839dcb3867607c845ea66f5aa27baad1604", "media_type": null, "size_bytes": 344}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/restconf_config", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:07.219113Z"}', NULL, '01a1ffdb-f37c-73fe-82d0-e980c41b7aa6');
INSERT INTO custody.target_looks VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ebd6-77d5-a7be-23c566af3185', '2026-11-21 20:50:41.919255+00', 300, '2026-11-21 20:47:00.091386+00', 'drift', '2026-11-21 20:47:00.091386+00', 0, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "northwind.example.zone", "sha256": "51ffd734f222b379c6169c2ddbefb1ee3b4ae6b661ccb2422189106c9b63b5d7", "media_type": null, "size_bytes": 747}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/dns_zone", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:47:00.089981Z"}', NULL, '01a1ffdc-c1ff-7b49-b04f-efa823fd9775');
INSERT INTO custody.target_looks VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f568-7c20-9b79-efea85c4895f', NULL, NULL, '2026-11-21 20:46:17.240386+00', 'drift', '2026-11-21 20:46:07.780817+00', 0, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "operator-image.index.json", "sha256": "c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff", "media_type": null, "size_bytes": 773}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/oci_image", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:17.238878Z"}', NULL, '01a1ffdc-1a9b-70b6-9d1e-14aee70c65fa');


--
-- Data for Name: targets; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.targets VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ea65-744b-ae07-4ef240ddddb6', 'demo-intune_config_profile', '01a1ffdb-e990-77dc-bfe8-f38dfc243684', 'cluster', 'dev-cluster', 'file', 'intune_config_profile', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-21 20:46:04.901957+00', '2026-11-21 20:46:04.901957+00', NULL, '01a1ffdb-ea66-7e57-9edc-f99b7e3493fb');
INSERT INTO custody.targets VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ebd6-77d5-a7be-23c566af3185', 'demo-dns_zone', '01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', 'cluster', 'dev-cluster', 'file', 'dns_zone', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-21 20:46:05.270902+00', '2026-11-21 20:46:05.270902+00', NULL, '01a1ffdb-ebd7-790b-8a88-9713d089bec8');
INSERT INTO custody.targets VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ed1c-76df-ae43-fb7e9944674b', 'demo-dsc_configuration', '01a1ffdb-ec57-7bb2-92ca-1555300421fd', 'cluster', 'dev-cluster', 'file', 'dsc_configuration', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-21 20:46:05.596634+00', '2026-11-21 20:46:05.596634+00', NULL, '01a1ffdb-ed1d-7224-8639-6e6f721cf345');
INSERT INTO custody.targets VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ee72-772a-8d45-13a4885a9a8a', 'demo-restconf_config', '01a1ffdb-eda2-76f4-9b3d-2317301fe571', 'cluster', 'dev-cluster', 'file', 'restconf_config', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-21 20:46:05.938359+00', '2026-11-21 20:46:05.938359+00', NULL, '01a1ffdb-ee73-7cbd-89e9-536489c6b0b1');
INSERT INTO custody.targets VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-efda-7e4f-8171-d36356ec32f5', 'demo-helm_values', '01a1ffdb-ef05-748a-918c-a0f5b662c7ca', 'cluster', 'dev-cluster', 'file', 'helm_values', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-21 20:46:06.298896+00', '2026-11-21 20:46:06.298896+00', NULL, '01a1ffdb-efdb-7e98-8ad2-a5d87305628e');
INSERT INTO custody.targets VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f122-7503-b846-15a7f66dd694', 'demo-jea_role_capability', '01a1ffdb-f05c-7169-bb53-6b7f169da55a', 'cluster', 'dev-cluster', 'file', 'jea_role_capability', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-21 20:46:06.626114+00', '2026-11-21 20:46:06.626114+00', NULL, '01a1ffdb-f122-7f5f-8e3a-996f86fa672c');
INSERT INTO custody.targets VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f25e-7bb3-8600-e10e1403e170', 'demo-entra_conditional_access', '01a1ffdb-f1ad-7e45-8eed-d2a62f9d0cd5', 'cluster', 'dev-cluster', 'file', 'entra_conditional_access', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-21 20:46:06.942289+00', '2026-11-21 20:46:06.942289+00', NULL, '01a1ffdb-f25e-7fb9-a38e-6d9530f617ac');
INSERT INTO custody.targets VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f3f6-7e61-9909-e51675b71d9b', 'demo-tls_server_cert', '01a1ffdb-f2eb-7f91-a220-4f8cb5239be2', 'cluster', 'dev-cluster', 'file', 'tls_server_cert', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-21 20:46:07.350633+00', '2026-11-21 20:46:07.350633+00', NULL, '01a1ffdb-f3f7-7d1d-8d81-ae693da9fb1e');
INSERT INTO custody.targets VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f568-7c20-9b79-efea85c4895f', 'demo-oci_image', '01a1ffdb-f494-7f4f-abe9-ef869b4bf2d2', 'cluster', 'dev-cluster', 'file', 'oci_image', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, false, 'administrator', '2026-11-21 20:46:07.720915+00', '2026-11-21 20:47:26.265652+00', NULL, '01a1ffdd-2839-7def-b433-7cbea4b149ec');


--
-- Data for Name: tenant_keys; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.tenant_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'edb640e7557fb26e', '2026-11-21 20:46:04.675989+00');


--
-- Data for Name: verification_days; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.verification_days VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eda2-76f4-9b3d-2317301fe571', 'cluster', 'dev-cluster', '2026-11-21', 2, 0, 0, 'match', false, '2026-11-21 20:46:07.223477+00', '01a1ffdb-f37c-73fe-82d0-e980c41b7aa6');
INSERT INTO custody.verification_days VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f05c-7169-bb53-6b7f169da55a', 'cluster', 'dev-cluster', '2026-11-21', 0, 2, 0, 'drift', true, '2026-11-21 20:46:08.223785+00', '01a1ffdb-f763-7392-be3d-54f366ab42a6');
INSERT INTO custody.verification_days VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ef05-748a-918c-a0f5b662c7ca', 'cluster', 'dev-cluster', '2026-11-21', 2, 0, 0, 'match', false, '2026-11-21 20:46:15.232104+00', '01a1ffdc-12c2-739c-98f9-92650595fd97');
INSERT INTO custody.verification_days VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f1ad-7e45-8eed-d2a62f9d0cd5', 'cluster', 'dev-cluster', '2026-11-21', 2, 0, 0, 'match', false, '2026-11-21 20:46:16.23777+00', '01a1ffdc-16af-7135-af4c-14bdca3b961e');
INSERT INTO custody.verification_days VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ec57-7bb2-92ca-1555300421fd', 'cluster', 'dev-cluster', '2026-11-21', 0, 2, 0, 'drift', true, '2026-11-21 20:46:16.23634+00', '01a1ffdc-16b0-706c-8443-172fff8ce9b2');
INSERT INTO custody.verification_days VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f2eb-7f91-a220-4f8cb5239be2', 'cluster', 'dev-cluster', '2026-11-21', 2, 0, 0, 'match', false, '2026-11-21 20:46:17.240897+00', '01a1ffdc-1a9c-785f-949d-6beac174e46a');
INSERT INTO custody.verification_days VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f494-7f4f-abe9-ef869b4bf2d2', 'cluster', 'dev-cluster', '2026-11-21', 0, 2, 0, 'drift', false, '2026-11-21 20:46:17.240386+00', '01a1ffdc-1a9b-70b6-9d1e-14aee70c65fa');
INSERT INTO custody.verification_days VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', 'cluster', 'dev-cluster', '2026-11-21', 2, 1, 0, 'drift', false, '2026-11-21 20:47:00.091386+00', '01a1ffdc-c1ff-7b49-b04f-efa823fd9775');
INSERT INTO custody.verification_days VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-e990-77dc-bfe8-f38dfc243684', 'cluster', 'dev-cluster', '2026-11-21', 3, 0, 0, 'match', false, '2026-11-21 20:47:42.452292+00', '01a1ffdd-677c-70c2-ab80-149b7964d83b');


--
-- Data for Name: verification_results_2026_10; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: verification_results_2026_11; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eab5-7078-930f-18241f4aa730', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175", "normaliser": "intune_config_profile/1"}, "approved": {"digest": "sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175", "normaliser": "intune_config_profile/1"}}, "submitted": {"target": "demo-intune_config_profile", "target_id": "01a1ffdb-ea65-744b-ae07-4ef240ddddb6", "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "production-baseline.json", "sha256": "22f5eca9c3f24f4cf595389a350c7709ea80c357a712f1f7fde409d76570faa5", "media_type": null, "size_bytes": 859}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/intune_config_profile", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:04.976374Z"}}}', '2026-11-21 20:46:04.979781+00', NULL, 'local', '01a1ffdb-e990-77dc-bfe8-f38dfc243684', '01a1ffdb-eab7-70b4-a12f-2cdf8587d1f5');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ec13-76f1-8570-7270756d586b', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35", "normaliser": "dns_zone/1"}, "approved": {"digest": "sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35", "normaliser": "dns_zone/1"}}, "submitted": {"target": "demo-dns_zone", "target_id": "01a1ffdb-ebd6-77d5-a7be-23c566af3185", "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "northwind.example.zone", "sha256": "6c47de889d918df168e321cfa534489c06258553e6939d32794287a47729f61c", "media_type": null, "size_bytes": 718}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/dns_zone", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:05.327160Z"}}}', '2026-11-21 20:46:05.329292+00', NULL, 'local', '01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', '01a1ffdb-ec15-7d7a-aa6e-4e8e45dcf687');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ed5d-76cf-88d5-6e6b47e3baf3', 'sha256:9df1df5b1a6f12de20708461d7c0f5ce9de17fa34383c2324556c3c291e9c0df', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:3ef67eee6e4bd4cee99030da41a0a72f611bece1a79ddcb8b9f62d6f5ff9df25", "normaliser": "dsc_configuration/1"}, "approved": {"digest": "sha256:55ff3382b41e36e64480aeb94af00e28cb7106eb801660d8ccdabe8a1b381234", "normaliser": "dsc_configuration/1"}, "observed": {"sha256": "1552d020625945f6c8149af4db7a6bc741f12ea0d30a5b1738bda9f535baad45", "size_bytes": 757}}, "submitted": {"target": "demo-dsc_configuration", "target_id": "01a1ffdb-ed1c-76df-ae43-fb7e9944674b", "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "ensure-bitlocker-enabled.mof", "sha256": "fda6a02025c356adc948eb9b9345e36fa5460013379a2551ad47b6ea52b040b5", "media_type": null, "size_bytes": 714}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/dsc_configuration", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:05.654000Z"}}, "directions": {"weaker": 2}, "differences": [{"path": "/instances/[BitLocker]EnsureBitLockerEnabled/properties/primaryprotector", "what": "property", "change": "changed", "approved": "TpmProtector", "identity": "[BitLocker]EnsureBitLockerEnabled primaryprotector", "observed": "PasswordProtector", "sentence": "property [BitLocker]EnsureBitLockerEnabled primaryprotector changed from “TpmProtector” to “PasswordProtector”", "direction": "weaker"}, {"path": "/instances/[BitLocker]EnsureBitLockerEnabled/properties/tpmprotector", "what": "property", "change": "changed", "approved": true, "identity": "[BitLocker]EnsureBitLockerEnabled tpmprotector", "observed": false, "sentence": "property [BitLocker]EnsureBitLockerEnabled tpmprotector changed from true to false", "direction": "weaker"}], "difference_count": 2}', '2026-11-21 20:46:05.656855+00', NULL, 'local', '01a1ffdb-ec57-7bb2-92ca-1555300421fd', '01a1ffdb-ed62-7c7e-9eb7-8a50b644d810');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eec2-73ee-a7ec-fd3bd20fc01b', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75", "normaliser": "restconf_config/1"}, "approved": {"digest": "sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75", "normaliser": "restconf_config/1"}}, "submitted": {"target": "demo-restconf_config", "target_id": "01a1ffdb-ee72-772a-8d45-13a4885a9a8a", "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "edge-router-1-interfaces.json", "sha256": "90b748fd7d56f86948e190545de7e839dcb3867607c845ea66f5aa27baad1604", "media_type": null, "size_bytes": 344}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/restconf_config", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:06.015429Z"}}}', '2026-11-21 20:46:06.017037+00', NULL, 'local', '01a1ffdb-eda2-76f4-9b3d-2317301fe571', '01a1ffdb-eec4-72d3-bfb8-60342e4af85a');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f01a-7604-88da-3631c8a904a5', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869", "normaliser": "helm_values/1"}, "approved": {"digest": "sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869", "normaliser": "helm_values/1"}}, "submitted": {"target": "demo-helm_values", "target_id": "01a1ffdb-efda-7e4f-8171-d36356ec32f5", "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "operator-values.yaml", "sha256": "5ec0c0b5b6b6da1081fe72448ac3e91dfc7c85829314f7b3e4b7363aa9dab0b7", "media_type": null, "size_bytes": 513}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/helm_values", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:06.357800Z"}}}', '2026-11-21 20:46:06.360531+00', NULL, 'local', '01a1ffdb-ef05-748a-918c-a0f5b662c7ca', '01a1ffdb-f01b-7fd7-a6d3-ca5cc155aedf');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f16d-7782-8e94-a4f3086810a1', 'sha256:740fc87bd77923d67e71efc7432e55068f6186ae998b3d82b9ae017f4f4f9088', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:de3b1f106bb81972a7fbcf567f62be8764a8c5d6fe1efd502bae19da5b04f5b7", "normaliser": "jea_role_capability/1"}, "approved": {"digest": "sha256:5cac86382a9726a0b9c4ffaddcf39d3008d2c4b3a3df8328591bc866615c9aee", "normaliser": "jea_role_capability/1"}, "observed": {"sha256": "12dc6d5e0a681c1bea2d09ee41194cc0a0e74ec3748b82ffe849b04cd517b1cc", "size_bytes": 824}}, "submitted": {"target": "demo-jea_role_capability", "target_id": "01a1ffdb-f122-7503-b846-15a7f66dd694", "observation": {"gaps": [], "facts": {"file_count": 2}, "files": [{"name": "ApplicationOperator.psrc", "sha256": "a17d6a1ed61d085d51b0a829db778e2933e2d9ce8db40cd652df7f195226dad1", "media_type": null, "size_bytes": 298}, {"name": "ApplicationOperator.pssc", "sha256": "1fd0c3055a7d8118002b810c1d471a30891c2b178fe93ea11c21a933fac9fae8", "media_type": null, "size_bytes": 381}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/jea_role_capability", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:06.696395Z"}}, "directions": {"weaker": 1}, "differences": [{"path": "/visible_cmdlets/restart-service", "what": "cmdlet", "change": "added", "identity": "restart-service", "observed": {}, "sentence": "cmdlet restart-service became visible", "direction": "weaker"}], "difference_count": 1}', '2026-11-21 20:46:06.698623+00', NULL, 'local', '01a1ffdb-f05c-7169-bb53-6b7f169da55a', '01a1ffdb-f170-7f7f-aa08-2011415b13fb');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f297-7d66-a460-aa1cde28a753', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5", "normaliser": "entra_conditional_access/1"}, "approved": {"digest": "sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5", "normaliser": "entra_conditional_access/1"}}, "submitted": {"target": "demo-entra_conditional_access", "target_id": "01a1ffdb-f25e-7bb3-8600-e10e1403e170", "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "require-compliant-device.json", "sha256": "ed69522adf7c55453fb14f4608c55066082b395b94fe1539b4517affa941d8b7", "media_type": null, "size_bytes": 513}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/entra_conditional_access", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:06.996314Z"}}}', '2026-11-21 20:46:06.99774+00', NULL, 'local', '01a1ffdb-f1ad-7e45-8eed-d2a62f9d0cd5', '01a1ffdb-f298-7f47-aa5b-19e59d536319');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f37c-73fe-82d0-e980c41b7aa6', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75", "normaliser": "restconf_config/1"}, "approved": {"digest": "sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75", "normaliser": "restconf_config/1"}}, "submitted": {"target": "demo-restconf_config", "target_id": "01a1ffdb-ee72-772a-8d45-13a4885a9a8a", "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "edge-router-1-interfaces.json", "sha256": "90b748fd7d56f86948e190545de7e839dcb3867607c845ea66f5aa27baad1604", "media_type": null, "size_bytes": 344}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/restconf_config", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:07.219113Z"}}}', '2026-11-21 20:46:07.223477+00', NULL, 'local', '01a1ffdb-eda2-76f4-9b3d-2317301fe571', '01a1ffdb-f37e-7d87-a200-6ef4a13fcb19');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f37f-748f-a67b-c791a188dd68', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35", "normaliser": "dns_zone/1"}, "approved": {"digest": "sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35", "normaliser": "dns_zone/1"}}, "submitted": {"target": "demo-dns_zone", "target_id": "01a1ffdb-ebd6-77d5-a7be-23c566af3185", "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "northwind.example.zone", "sha256": "6c47de889d918df168e321cfa534489c06258553e6939d32794287a47729f61c", "media_type": null, "size_bytes": 718}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/dns_zone", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:07.219437Z"}}}', '2026-11-21 20:46:07.225787+00', NULL, 'local', '01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', '01a1ffdb-f381-7845-b45c-921a69d1ea71');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f449-78b1-8b72-c5bb52d3dde5', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821", "normaliser": "tls_server_cert/1"}, "approved": {"digest": "sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821", "normaliser": "tls_server_cert/1"}}, "submitted": {"target": "demo-tls_server_cert", "target_id": "01a1ffdb-f3f6-7e61-9909-e51675b71d9b", "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "www.northwind.example.pem", "sha256": "779b96eea0d303ea9df778450351a7c235b84bebdff0768b75feb9c197e69e5a", "media_type": null, "size_bytes": 761}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/tls_server_cert", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:07.428086Z"}}}', '2026-11-21 20:46:07.429874+00', NULL, 'local', '01a1ffdb-f2eb-7f91-a220-4f8cb5239be2', '01a1ffdb-f44b-7578-843a-9ea51ae7892c');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f5a9-733c-8d9d-ed9bf949c4af', 'sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:a08ce7982066fc95484a6cf27caf3641853103bad2536ad63de5fd11a1a03a60", "normaliser": "oci_image/1"}, "approved": {"digest": "sha256:326b16aeffc23bdb10e795d0b77b3d49219c01b6306642e099c91b22aa4b46f1", "normaliser": "oci_image/1"}, "observed": {"sha256": "d0d4ea8b89e437a7b007290290aae65178cac1279a64c3f5f04e89cabdf720e3", "size_bytes": 1044}}, "submitted": {"target": "demo-oci_image", "target_id": "01a1ffdb-f568-7c20-9b79-efea85c4895f", "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "operator-image.index.json", "sha256": "c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff", "media_type": null, "size_bytes": 773}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/oci_image", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:07.778830Z"}}, "differences": [{"path": "/digest", "what": "digest", "change": "changed", "approved": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "identity": "", "observed": "sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff", "sentence": "digest changed from “sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89” to “sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff”"}, {"path": "/manifests/linux~1arm64", "what": "platform", "change": "changed", "approved": {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, "identity": "linux/arm64", "observed": {"size": 1204, "digest": "sha256:c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a3c6f9b2d5e8a1c4f7", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, "sentence": "platform linux/arm64 changed from sha256:7e0a3c6f9b2d… to sha256:c4f7b0d3e6a9…"}], "difference_count": 2}', '2026-11-21 20:46:07.780817+00', NULL, 'local', '01a1ffdb-f494-7f4f-abe9-ef869b4bf2d2', '01a1ffdb-f5ad-7098-add8-144c0f15a888');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f761-75b3-b723-3a705ffda18b', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175", "normaliser": "intune_config_profile/1"}, "approved": {"digest": "sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175", "normaliser": "intune_config_profile/1"}}, "submitted": {"target": "demo-intune_config_profile", "target_id": "01a1ffdb-ea65-744b-ae07-4ef240ddddb6", "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "production-baseline.json", "sha256": "22f5eca9c3f24f4cf595389a350c7709ea80c357a712f1f7fde409d76570faa5", "media_type": null, "size_bytes": 859}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/intune_config_profile", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:08.221617Z"}}}', '2026-11-21 20:46:08.223297+00', NULL, 'local', '01a1ffdb-e990-77dc-bfe8-f38dfc243684', '01a1ffdb-f762-7452-b7a1-7d90f47bea4d');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f763-7392-be3d-54f366ab42a6', 'sha256:740fc87bd77923d67e71efc7432e55068f6186ae998b3d82b9ae017f4f4f9088', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:de3b1f106bb81972a7fbcf567f62be8764a8c5d6fe1efd502bae19da5b04f5b7", "normaliser": "jea_role_capability/1"}, "approved": {"digest": "sha256:5cac86382a9726a0b9c4ffaddcf39d3008d2c4b3a3df8328591bc866615c9aee", "normaliser": "jea_role_capability/1"}, "observed": {"sha256": "12dc6d5e0a681c1bea2d09ee41194cc0a0e74ec3748b82ffe849b04cd517b1cc", "size_bytes": 824}}, "submitted": {"target": "demo-jea_role_capability", "target_id": "01a1ffdb-f122-7503-b846-15a7f66dd694", "observation": {"gaps": [], "facts": {"file_count": 2}, "files": [{"name": "ApplicationOperator.psrc", "sha256": "a17d6a1ed61d085d51b0a829db778e2933e2d9ce8db40cd652df7f195226dad1", "media_type": null, "size_bytes": 298}, {"name": "ApplicationOperator.pssc", "sha256": "1fd0c3055a7d8118002b810c1d471a30891c2b178fe93ea11c21a933fac9fae8", "media_type": null, "size_bytes": 381}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/jea_role_capability", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:08.221702Z"}}, "directions": {"weaker": 1}, "differences": [{"path": "/visible_cmdlets/restart-service", "what": "cmdlet", "change": "added", "identity": "restart-service", "observed": {}, "sentence": "cmdlet restart-service became visible", "direction": "weaker"}], "difference_count": 1}', '2026-11-21 20:46:08.223785+00', NULL, 'local', '01a1ffdb-f05c-7169-bb53-6b7f169da55a', '01a1ffdb-f765-740d-9b2a-c6ab393bd92f');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdc-12c2-739c-98f9-92650595fd97', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869", "normaliser": "helm_values/1"}, "approved": {"digest": "sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869", "normaliser": "helm_values/1"}}, "submitted": {"target": "demo-helm_values", "target_id": "01a1ffdb-efda-7e4f-8171-d36356ec32f5", "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "operator-values.yaml", "sha256": "5ec0c0b5b6b6da1081fe72448ac3e91dfc7c85829314f7b3e4b7363aa9dab0b7", "media_type": null, "size_bytes": 513}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/helm_values", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:15.230324Z"}}}', '2026-11-21 20:46:15.232104+00', NULL, 'local', '01a1ffdb-ef05-748a-918c-a0f5b662c7ca', '01a1ffdc-12c2-70c3-b2c6-04a99ce77fb3');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdc-16af-7135-af4c-14bdca3b961e', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5", "normaliser": "entra_conditional_access/1"}, "approved": {"digest": "sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5", "normaliser": "entra_conditional_access/1"}}, "submitted": {"target": "demo-entra_conditional_access", "target_id": "01a1ffdb-f25e-7bb3-8600-e10e1403e170", "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "require-compliant-device.json", "sha256": "ed69522adf7c55453fb14f4608c55066082b395b94fe1539b4517affa941d8b7", "media_type": null, "size_bytes": 513}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/entra_conditional_access", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:16.233671Z"}}}', '2026-11-21 20:46:16.23777+00', NULL, 'local', '01a1ffdb-f1ad-7e45-8eed-d2a62f9d0cd5', '01a1ffdc-16b0-7520-8180-4287eb009d36');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdc-1a9c-785f-949d-6beac174e46a', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821", "normaliser": "tls_server_cert/1"}, "approved": {"digest": "sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821", "normaliser": "tls_server_cert/1"}}, "submitted": {"target": "demo-tls_server_cert", "target_id": "01a1ffdb-f3f6-7e61-9909-e51675b71d9b", "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "www.northwind.example.pem", "sha256": "779b96eea0d303ea9df778450351a7c235b84bebdff0768b75feb9c197e69e5a", "media_type": null, "size_bytes": 761}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/tls_server_cert", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:17.238813Z"}}}', '2026-11-21 20:46:17.240897+00', NULL, 'local', '01a1ffdb-f2eb-7f91-a220-4f8cb5239be2', '01a1ffdc-1a9d-7cae-9bd2-ffd6393bd112');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdc-16b0-706c-8443-172fff8ce9b2', 'sha256:9df1df5b1a6f12de20708461d7c0f5ce9de17fa34383c2324556c3c291e9c0df', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:3ef67eee6e4bd4cee99030da41a0a72f611bece1a79ddcb8b9f62d6f5ff9df25", "normaliser": "dsc_configuration/1"}, "approved": {"digest": "sha256:55ff3382b41e36e64480aeb94af00e28cb7106eb801660d8ccdabe8a1b381234", "normaliser": "dsc_configuration/1"}, "observed": {"sha256": "1552d020625945f6c8149af4db7a6bc741f12ea0d30a5b1738bda9f535baad45", "size_bytes": 757}}, "submitted": {"target": "demo-dsc_configuration", "target_id": "01a1ffdb-ed1c-76df-ae43-fb7e9944674b", "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "ensure-bitlocker-enabled.mof", "sha256": "fda6a02025c356adc948eb9b9345e36fa5460013379a2551ad47b6ea52b040b5", "media_type": null, "size_bytes": 714}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/dsc_configuration", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:16.234466Z"}}, "directions": {"weaker": 2}, "differences": [{"path": "/instances/[BitLocker]EnsureBitLockerEnabled/properties/primaryprotector", "what": "property", "change": "changed", "approved": "TpmProtector", "identity": "[BitLocker]EnsureBitLockerEnabled primaryprotector", "observed": "PasswordProtector", "sentence": "property [BitLocker]EnsureBitLockerEnabled primaryprotector changed from “TpmProtector” to “PasswordProtector”", "direction": "weaker"}, {"path": "/instances/[BitLocker]EnsureBitLockerEnabled/properties/tpmprotector", "what": "property", "change": "changed", "approved": true, "identity": "[BitLocker]EnsureBitLockerEnabled tpmprotector", "observed": false, "sentence": "property [BitLocker]EnsureBitLockerEnabled tpmprotector changed from true to false", "direction": "weaker"}], "difference_count": 2}', '2026-11-21 20:46:16.23634+00', NULL, 'local', '01a1ffdb-ec57-7bb2-92ca-1555300421fd', '01a1ffdc-16b2-7674-9b15-50ab3de14d2c');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdc-1a9b-70b6-9d1e-14aee70c65fa', 'sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:a08ce7982066fc95484a6cf27caf3641853103bad2536ad63de5fd11a1a03a60", "normaliser": "oci_image/1"}, "approved": {"digest": "sha256:326b16aeffc23bdb10e795d0b77b3d49219c01b6306642e099c91b22aa4b46f1", "normaliser": "oci_image/1"}, "observed": {"sha256": "d0d4ea8b89e437a7b007290290aae65178cac1279a64c3f5f04e89cabdf720e3", "size_bytes": 1044}}, "submitted": {"target": "demo-oci_image", "target_id": "01a1ffdb-f568-7c20-9b79-efea85c4895f", "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "operator-image.index.json", "sha256": "c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff", "media_type": null, "size_bytes": 773}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/oci_image", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:46:17.238878Z"}}, "differences": [{"path": "/digest", "what": "digest", "change": "changed", "approved": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "identity": "", "observed": "sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff", "sentence": "digest changed from “sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89” to “sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff”"}, {"path": "/manifests/linux~1arm64", "what": "platform", "change": "changed", "approved": {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, "identity": "linux/arm64", "observed": {"size": 1204, "digest": "sha256:c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a3c6f9b2d5e8a1c4f7", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, "sentence": "platform linux/arm64 changed from sha256:7e0a3c6f9b2d… to sha256:c4f7b0d3e6a9…"}], "difference_count": 2}', '2026-11-21 20:46:17.240386+00', NULL, 'local', '01a1ffdb-f494-7f4f-abe9-ef869b4bf2d2', '01a1ffdc-1a9d-7873-94d6-101e8d016473');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdc-c1ff-7b49-b04f-efa823fd9775', 'sha256:8290b87cacb55ea310cfcffa71cbe510d0144fa37c08f9f640c4c0766bedc173', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:21186612557236e07b749aa36ba3a324f471079733f1b7b60eb156c348d83c4d", "normaliser": "dns_zone/1"}, "approved": {"digest": "sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35", "normaliser": "dns_zone/1"}, "observed": {"sha256": "14d9feb827dc105dcc8d649ac62fc4bda56ae28246a5f6d6ad333d6eb0e90bb7", "size_bytes": 1394}}, "submitted": {"target": "demo-dns_zone", "target_id": "01a1ffdb-ebd6-77d5-a7be-23c566af3185", "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "northwind.example.zone", "sha256": "51ffd734f222b379c6169c2ddbefb1ee3b4ae6b661ccb2422189106c9b63b5d7", "media_type": null, "size_bytes": 747}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a1ffdb-e825-7683-bd18-d6e97560aafe/dns_zone", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-21T20:47:00.089981Z"}}, "differences": [{"path": "/rrsets/intruder.northwind.example. A", "what": "rrset", "change": "added", "identity": "intruder.northwind.example. A", "observed": {"ttl": 300, "rdata": ["192.0.2.66"]}, "sentence": "RRset intruder.northwind.example. A added: 192.0.2.66"}], "difference_count": 1}', '2026-11-21 20:47:00.091386+00', NULL, 'local', '01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', '01a1ffdc-c201-7fa8-956e-12c47977532c');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdd-677c-70c2-ab80-149b7964d83b', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'cluster', 'dev-cluster', 'layer3', 'match', '{"submitted": {"envelope": {"payload": "eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsiYXJ0aWZhY3QiOiIwMWExZmZkYi1lOTkwLTc3ZGMtYmZlOC1mMzhkZmMyNDM2ODQiLCJsYXllciI6ImxheWVyMyIsInNlZW4iOnsiY2lkIjoic2hhMjU2OmVkMzYwNzg1YmNlMThlOWU3NTg4YWE2YmViODU3MjFhYmE3MTg3MmFjZDdiODJjZjVhMGMwZjZhMGZhOTg0YmYifSwidGFyZ2V0Ijp7ImlkZW50aWZpZXIiOiJkZXYtY2x1c3RlciIsImtpbmQiOiJjbHVzdGVyIn0sInZlcmlmaWVkX2F0IjoiMjAyNi0xMS0yMVQyMDo0Nzo0Mi40NTIyOTJaIn0sInByZWRpY2F0ZVR5cGUiOiJ1cm46bXVuaW1lbnQ6cHJlZGljYXRlOnZlcmlmaWNhdGlvbjp2MSIsInN1YmplY3QiOlt7ImRpZ2VzdCI6eyJzaGEyNTYiOiJlZDM2MDc4NWJjZTE4ZTllNzU4OGFhNmJlYjg1NzIxYWJhNzE4NzJhY2Q3YjgyY2Y1YTBjMGY2YTBmYTk4NGJmIn0sIm5hbWUiOiJQcm9kdWN0aW9uIEJhc2VsaW5lIn1dfQ==", "signatures": [{"sig": "QOy70qKLTxECQYIyR8t4fSIRgqGvpqBa+AO1ayp70aGvtbU0gZO/weUp+2bj3Yg9JrWILAZh27djz7IgqyePCQ==", "keyid": "did:key:z6MkuNbjT1osY24qGutP8o1EsEstpae5s8UvvKyuT4G3WZPo"}], "payloadType": "application/vnd.in-toto+json"}, "envelope_sha256": "6ccb736d7f98f792e6b8a683ba8b8f57be88e431a194c70ba3d355d7ac994879"}}', '2026-11-21 20:47:42.452292+00', 'did:key:z6MkuNbjT1osY24qGutP8o1EsEstpae5s8UvvKyuT4G3WZPo', 'insurer', '01a1ffdb-e990-77dc-bfe8-f38dfc243684', '01a1ffdd-677d-7689-88e5-38ddc4aca2ee');


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

INSERT INTO custody.verification_spans VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eda2-76f4-9b3d-2317301fe571', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'match', false, 'restconf_config/1 sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '2026-11-21 20:46:06.017037+00', '01a1ffdb-eec2-73ee-a7ec-fd3bd20fc01b', '01a1ffdb-eec4-72d3-bfb8-60342e4af85a', '2026-11-21 20:46:07.223477+00', '01a1ffdb-f37c-73fe-82d0-e980c41b7aa6', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-e990-77dc-bfe8-f38dfc243684', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'match', false, 'intune_config_profile/1 sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '2026-11-21 20:46:04.979781+00', '01a1ffdb-eab5-7078-930f-18241f4aa730', '01a1ffdb-eab7-70b4-a12f-2cdf8587d1f5', '2026-11-21 20:46:08.223297+00', '01a1ffdb-f761-75b3-b723-3a705ffda18b', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f05c-7169-bb53-6b7f169da55a', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'drift', true, 'jea_role_capability/1 sha256:de3b1f106bb81972a7fbcf567f62be8764a8c5d6fe1efd502bae19da5b04f5b7', 'sha256:740fc87bd77923d67e71efc7432e55068f6186ae998b3d82b9ae017f4f4f9088', '2026-11-21 20:46:06.698623+00', '01a1ffdb-f16d-7782-8e94-a4f3086810a1', '01a1ffdb-f170-7f7f-aa08-2011415b13fb', '2026-11-21 20:46:08.223785+00', '01a1ffdb-f763-7392-be3d-54f366ab42a6', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ef05-748a-918c-a0f5b662c7ca', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'match', false, 'helm_values/1 sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '2026-11-21 20:46:06.360531+00', '01a1ffdb-f01a-7604-88da-3631c8a904a5', '01a1ffdb-f01b-7fd7-a6d3-ca5cc155aedf', '2026-11-21 20:46:15.232104+00', '01a1ffdc-12c2-739c-98f9-92650595fd97', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f1ad-7e45-8eed-d2a62f9d0cd5', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'match', false, 'entra_conditional_access/1 sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '2026-11-21 20:46:06.99774+00', '01a1ffdb-f297-7d66-a460-aa1cde28a753', '01a1ffdb-f298-7f47-aa5b-19e59d536319', '2026-11-21 20:46:16.23777+00', '01a1ffdc-16af-7135-af4c-14bdca3b961e', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-ec57-7bb2-92ca-1555300421fd', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'drift', true, 'dsc_configuration/1 sha256:3ef67eee6e4bd4cee99030da41a0a72f611bece1a79ddcb8b9f62d6f5ff9df25', 'sha256:9df1df5b1a6f12de20708461d7c0f5ce9de17fa34383c2324556c3c291e9c0df', '2026-11-21 20:46:05.656855+00', '01a1ffdb-ed5d-76cf-88d5-6e6b47e3baf3', '01a1ffdb-ed62-7c7e-9eb7-8a50b644d810', '2026-11-21 20:46:16.23634+00', '01a1ffdc-16b0-706c-8443-172fff8ce9b2', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f2eb-7f91-a220-4f8cb5239be2', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'match', false, 'tls_server_cert/1 sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '2026-11-21 20:46:07.429874+00', '01a1ffdb-f449-78b1-8b72-c5bb52d3dde5', '01a1ffdb-f44b-7578-843a-9ea51ae7892c', '2026-11-21 20:46:17.240897+00', '01a1ffdc-1a9c-785f-949d-6beac174e46a', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f494-7f4f-abe9-ef869b4bf2d2', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'drift', false, 'oci_image/1 sha256:a08ce7982066fc95484a6cf27caf3641853103bad2536ad63de5fd11a1a03a60', 'sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff', '2026-11-21 20:46:07.780817+00', '01a1ffdb-f5a9-733c-8d9d-ed9bf949c4af', '01a1ffdb-f5ad-7098-add8-144c0f15a888', '2026-11-21 20:46:17.240386+00', '01a1ffdc-1a9b-70b6-9d1e-14aee70c65fa', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'match', false, 'dns_zone/1 sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '2026-11-21 20:46:05.329292+00', '01a1ffdb-ec13-76f1-8570-7270756d586b', '01a1ffdb-ec15-7d7a-aa6e-4e8e45dcf687', '2026-11-21 20:46:07.225787+00', '01a1ffdb-f37f-748f-a67b-c791a188dd68', 2, false);
INSERT INTO custody.verification_spans VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-eb0f-7a54-9efc-5e8a54d3088b', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'drift', false, 'dns_zone/1 sha256:21186612557236e07b749aa36ba3a324f471079733f1b7b60eb156c348d83c4d', 'sha256:8290b87cacb55ea310cfcffa71cbe510d0144fa37c08f9f640c4c0766bedc173', '2026-11-21 20:47:00.091386+00', '01a1ffdc-c1ff-7b49-b04f-efa823fd9775', '01a1ffdc-c201-7fa8-956e-12c47977532c', '2026-11-21 20:47:00.091386+00', '01a1ffdc-c1ff-7b49-b04f-efa823fd9775', 1, true);
INSERT INTO custody.verification_spans VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-e990-77dc-bfe8-f38dfc243684', 'cluster', 'dev-cluster', 'layer3', 'did:key:z6MkuNbjT1osY24qGutP8o1EsEstpae5s8UvvKyuT4G3WZPo', 'insurer', 'match', false, '', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '2026-11-21 20:47:42.452292+00', '01a1ffdd-677c-70c2-ab80-149b7964d83b', '01a1ffdd-677d-7689-88e5-38ddc4aca2ee', '2026-11-21 20:47:42.452292+00', '01a1ffdd-677c-70c2-ab80-149b7964d83b', 1, true);


--
-- Data for Name: verifiers; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.verifiers VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdd-25fd-7df8-9f3f-27a238ef1a0a', 'insurer of record', 'did:key:z6MkuNbjT1osY24qGutP8o1EsEstpae5s8UvvKyuT4G3WZPo', 'insurer', 'administrator', '2026-11-21 20:47:25.693984+00', NULL, NULL, '01a1ffdd-25fe-75e3-ad9f-aec5fc24be3c');


--
-- Data for Name: jobs; Type: TABLE DATA; Schema: jobs; Owner: muniment_owner
--

INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a1ffdb-e7be-7eea-acfd-04de1632024d', 'installation.checkpoints', '{}', 'installation.checkpoints', 3, 'completed', '2026-11-21 20:45:00+00', 1, 10, 1, NULL, '2026-11-21 20:46:04.229148+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-21 20:46:04.222788+00', '2026-11-21 20:46:04.239833+00');
INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a1ffdb-e7b4-7665-bd0d-b69323404b69', 'installation.delete-finished-jobs', '{}', 'installation.delete-finished-jobs', 3, 'completed', '2026-11-21 20:00:00+00', 1, 10, 1, NULL, '2026-11-21 20:46:04.229148+00', NULL, NULL, 0, NULL, NULL, NULL, NULL, '2026-11-21 20:46:04.212226+00', '2026-11-21 20:46:04.246166+00');
INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a1ffdb-e7aa-72b5-8177-f1db2120e551', 'installation.partitions', '{}', 'installation.partitions', 0, 'completed', '2026-11-21 20:00:00+00', 1, 10, 1, NULL, '2026-11-21 20:46:04.21279+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-21 20:46:04.202125+00', '2026-11-21 20:46:04.255297+00');
INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a1ffdb-e7c3-7bd7-a94e-fc0584b8f0b5', 'installation.retention', '{}', 'installation.retention', 3, 'completed', '2026-11-21 04:00:00+00', 1, 10, 1, NULL, '2026-11-21 20:46:04.229148+00', NULL, NULL, 0, NULL, 'verification_results_2026_09 was detached', NULL, NULL, '2026-11-21 20:46:04.227204+00', '2026-11-21 20:46:04.288209+00');
INSERT INTO jobs.jobs VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f36a-78d6-a702-34f3484be0d5', 'target.look', '{"target_id": "01a1ffdb-ee72-772a-8d45-13a4885a9a8a"}', '01a1ffdb-ee72-772a-8d45-13a4885a9a8a', 2, 'completed', '2026-11-21 20:46:07.210778+00', 1, 3, 1, NULL, '2026-11-21 20:46:07.21267+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-21 20:46:07.210778+00', '2026-11-21 20:46:07.237724+00');
INSERT INTO jobs.jobs VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f36a-7de0-8ab9-026c4b00554f', 'target.look', '{"target_id": "01a1ffdb-ebd6-77d5-a7be-23c566af3185"}', '01a1ffdb-ebd6-77d5-a7be-23c566af3185', 2, 'completed', '2026-11-21 20:46:07.210778+00', 1, 3, 1, NULL, '2026-11-21 20:46:07.21267+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-21 20:46:07.210778+00', '2026-11-21 20:46:07.24006+00');
INSERT INTO jobs.jobs VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f758-7e80-99f1-79d0b2a18662', 'target.look', '{"target_id": "01a1ffdb-ea65-744b-ae07-4ef240ddddb6"}', '01a1ffdb-ea65-744b-ae07-4ef240ddddb6', 2, 'completed', '2026-11-21 20:46:08.216179+00', 1, 3, 1, NULL, '2026-11-21 20:46:08.217478+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-21 20:46:08.216179+00', '2026-11-21 20:46:08.229473+00');
INSERT INTO jobs.jobs VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdb-f758-750d-838d-9dd9c2ea166d', 'target.look', '{"target_id": "01a1ffdb-f122-7503-b846-15a7f66dd694"}', '01a1ffdb-f122-7503-b846-15a7f66dd694', 2, 'completed', '2026-11-21 20:46:08.216179+00', 1, 3, 1, NULL, '2026-11-21 20:46:08.217478+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-21 20:46:08.216179+00', '2026-11-21 20:46:08.232349+00');
INSERT INTO jobs.jobs VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdc-12b9-7844-8279-dce404aa69d9', 'target.look', '{"target_id": "01a1ffdb-efda-7e4f-8171-d36356ec32f5"}', '01a1ffdb-efda-7e4f-8171-d36356ec32f5', 2, 'completed', '2026-11-21 20:46:15.225596+00', 1, 3, 1, NULL, '2026-11-21 20:46:15.226749+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-21 20:46:15.225596+00', '2026-11-21 20:46:15.237331+00');
INSERT INTO jobs.jobs VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdc-16a5-742b-803b-deb5e12a69d8', 'target.look', '{"target_id": "01a1ffdb-f25e-7bb3-8600-e10e1403e170"}', '01a1ffdb-f25e-7bb3-8600-e10e1403e170', 2, 'completed', '2026-11-21 20:46:16.229155+00', 1, 3, 1, NULL, '2026-11-21 20:46:16.230108+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-21 20:46:16.229155+00', '2026-11-21 20:46:16.242651+00');
INSERT INTO jobs.jobs VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdc-16a5-7fc5-a3ff-22ff04e94a55', 'target.look', '{"target_id": "01a1ffdb-ed1c-76df-ae43-fb7e9944674b"}', '01a1ffdb-ed1c-76df-ae43-fb7e9944674b', 2, 'completed', '2026-11-21 20:46:16.229155+00', 1, 3, 1, NULL, '2026-11-21 20:46:16.230108+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-21 20:46:16.229155+00', '2026-11-21 20:46:16.245086+00');
INSERT INTO jobs.jobs VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdc-1a91-7963-b3e1-19d88b359635', 'target.look', '{"target_id": "01a1ffdb-f3f6-7e61-9909-e51675b71d9b"}', '01a1ffdb-f3f6-7e61-9909-e51675b71d9b', 2, 'completed', '2026-11-21 20:46:17.233675+00', 1, 3, 1, NULL, '2026-11-21 20:46:17.235096+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-21 20:46:17.233675+00', '2026-11-21 20:46:17.247529+00');
INSERT INTO jobs.jobs VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdc-1a91-7ec6-ae83-9abc947f960d', 'target.look', '{"target_id": "01a1ffdb-f568-7c20-9b79-efea85c4895f"}', '01a1ffdb-f568-7c20-9b79-efea85c4895f', 2, 'completed', '2026-11-21 20:46:17.233675+00', 1, 3, 1, NULL, '2026-11-21 20:46:17.235096+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-21 20:46:17.233675+00', '2026-11-21 20:46:17.248614+00');
INSERT INTO jobs.jobs VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '01a1ffdd-6af9-7af3-816d-a41bfd29837b', 'webhook.deliver', '{"webhook_id": "01a1ffdd-270e-73db-981a-0297f0b3537d"}', '01a1ffdd-270e-73db-981a-0297f0b3537d', 1, 'completed', '2026-11-21 20:47:43.353699+00', 1, 10, 1, NULL, '2026-11-21 20:47:43.355189+00', NULL, NULL, 1, NULL, 'messages', NULL, NULL, '2026-11-21 20:47:43.353699+00', '2026-11-21 20:47:43.366738+00');


--
-- Data for Name: schedules; Type: TABLE DATA; Schema: jobs; Owner: muniment_owner
--

INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.partitions', '2026-11-21 20:00:00+00');
INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.delete-finished-jobs', '2026-11-21 20:00:00+00');
INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.checkpoints', '2026-11-21 20:45:00+00');
INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.retention', '2026-11-21 04:00:00+00');


--
-- Data for Name: blobs; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.blobs VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '\x1552d020625945f6c8149af4db7a6bc741f12ea0d30a5b1738bda9f535baad45', '\x7b22636964223a227368613235363a39646631646635623161366631326465323037303834363164376330663563653964653137666133343338336332333234353536633363323931653963306466222c22636f6e74656e74223a7b22646f63756d656e74223a7b22436f6d70617469626c6556657273696f6e4164646974696f6e616c50726f70657274696573223a5b224f6d695f426173655265736f757263653a436f6e66696775726174696f6e4e616d65225d2c224d696e696d756d436f6d70617469626c6556657273696f6e223a22312e302e30222c224e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c2256657273696f6e223a22322e302e30227d2c22696e7374616e636573223a5b7b22636c617373223a224d5346545f4269744c6f636b65725265736f75726365222c226e616d65223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2270726f70657274696573223a7b224175746f556e6c6f636b223a747275652c22436f6e66696775726174696f6e4e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c22456e6372797074696f6e4d6574686f64223a22587473416573323536222c224d6f64756c654e616d65223a224269744c6f636b6572447363222c224d6f64756c6556657273696f6e223a22312e302e30222c224d6f756e74506f696e74223a22433a222c225072696d61727950726f746563746f72223a2250617373776f726450726f746563746f72222c225265736f757263654944223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2254706d50726f746563746f72223a66616c73657d7d5d7d2c2264657461696c73223a7b7d2c226b696e64223a226473635f636f6e66696775726174696f6e222c22706172736572223a226473635f636f6e66696775726174696f6e2f31222c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d7d', '2026-11-21 20:46:05.660857+00');
INSERT INTO ledger.blobs VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '\x12dc6d5e0a681c1bea2d09ee41194cc0a0e74ec3748b82ffe849b04cd517b1cc', '\x7b22636964223a227368613235363a37343066633837626437373932336436376537316566633734333265353530363866363138366165393938623364383262396165303137663466346639303838222c22636f6e74656e74223a7b22617574686f72223a224e6f72746877696e64204f7065726174696f6e73222c22636f6d70616e795f6e616d65223a224e6f72746877696e64222c226465736372697074696f6e223a224170706c69636174696f6e2d636c617373204a454120726f6c65222c2267756964223a2230663662326438612d356334312d346533372d396231642d366132663863376534643130222c226c616e67756167655f6d6f6465223a22436f6e73747261696e65644c616e6775616765222c22726f6c655f646566696e6974696f6e73223a7b224e4f52544857494e445c5c4170706c69636174696f6e204f70657261746f7273223a7b22526f6c654361706162696c6974696573223a224170706c69636174696f6e4f70657261746f72227d7d2c2272756e5f61735f7669727475616c5f6163636f756e74223a747275652c22736368656d615f76657273696f6e223a22322e302e302e30222c2273657373696f6e5f67756964223a2263326137653931342d336235382d346430362d386632632d373164306239653661333435222c2273657373696f6e5f74797065223a225265737472696374656452656d6f7465536572766572222c227472616e7363726970745f6469726563746f7279223a22433a5c5c50726f6772616d446174615c5c4a45415c5c5472616e73637269707473222c2276697369626c655f636d646c657473223a5b224765742d53657276696365222c224765742d50726f63657373222c22546573742d447363436f6e66696775726174696f6e222c22526573746172742d53657276696365225d2c2276697369626c655f70726f766964657273223a5b2246696c6553797374656d225d7d2c2264657461696c73223a7b7d2c226b696e64223a226a65615f726f6c655f6361706162696c697479222c22706172736572223a226a65615f726f6c655f6361706162696c6974792f31222c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d7d', '2026-11-21 20:46:06.701051+00');
INSERT INTO ledger.blobs VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '\xd0d4ea8b89e437a7b007290290aae65178cac1279a64c3f5f04e89cabdf720e3', '\x7b22636964223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c22636f6e74656e74223a7b22616e6e6f746174696f6e73223a7b226f72672e6f70656e636f6e7461696e6572732e696d6167652e7265662e6e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226f72672e6f70656e636f6e7461696e6572732e696d6167652e76657273696f6e223a22312e342e32227d2c2261726368697465637475726573223a5b226c696e75782f616d643634222c226c696e75782f61726d3634225d2c22646967657374223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c22696d6167655f7265666572656e6365223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226d616e696665737473223a5b7b22646967657374223a227368613235363a31643466376130633365366239643266356138633165346237643061336636633965326235643866316134633765306233643666396132633565386231643466222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a22616d643634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c7b22646967657374223a227368613235363a63346637623064336536613963326635623864316534613763306633623664396532613563386631623464376530613363366639623264356538613163346637222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d5d2c226d656469615f74797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e696e6465782e76312b6a736f6e222c2273626f6d5f636964223a6e756c6c2c2273697a655f6279746573223a3737337d2c2264657461696c73223a7b7d2c226b696e64223a226f63695f696d616765222c22706172736572223a226f63695f696d6167652f31222c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d7d', '2026-11-21 20:46:07.784496+00');
INSERT INTO ledger.blobs VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', '\x14d9feb827dc105dcc8d649ac62fc4bda56ae28246a5f6d6ad333d6eb0e90bb7', '\x7b22636964223a227368613235363a38323930623837636163623535656133313063666366666137316362653531306430313434666133376330386639663634306334633037363662656463313733222c22636f6e74656e74223a7b227265636f726473223a5b7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73312e6e6f72746877696e642e6578616d706c652e20686f73746d61737465722e6e6f72746877696e642e6578616d706c652e2032303236313132313031203732303020393030203132303936303020333030222c2274746c223a333630302c2274797065223a22534f41227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73312e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224e53227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73322e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224e53227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a223130206d61696c2e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224d58227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a225c22763d73706631206d78202d616c6c5c22222c2274746c223a333630302c2274797065223a22545854227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a2230206973737565205c2263612e6e6f72746877696e642e6578616d706c655c22222c2274746c223a333630302c2274797065223a22434141227d2c7b226e616d65223a22696e7472756465722e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139322e302e322e3636222c2274746c223a3330302c2274797065223a2241227d2c7b226e616d65223a226d61696c2e6e6f72746877696e642e6578616d706c652e222c227264617461223a223230332e302e3131332e3235222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a226e73312e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139322e302e322e3533222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a226e73322e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139382e35312e3130302e3533222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a2276706e2e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139382e35312e3130302e3430222c2274746c223a3330302c2274797065223a2241227d2c7b226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139322e302e322e3830222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e222c227264617461223a22323030313a6462383a3a3830222c2274746c223a333630302c2274797065223a2241414141227d5d2c2273657269616c223a323032363131323130312c227a6f6e655f61706578223a226e6f72746877696e642e6578616d706c652e227d2c2264657461696c73223a7b7d2c226b696e64223a22646e735f7a6f6e65222c22706172736572223a22646e735f7a6f6e652f31222c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d7d', '2026-11-21 20:47:00.094424+00');


--
-- Data for Name: checkpoints; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.checkpoints VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 0, 10, '\x6ac7338a5123464119088336641c11bf36754942dc8e5e0919b28d4d9c83bb27', 'localhost/ledger/01a1ffdb-e825-7683-bd18-d6e97560aafe/chronicle
10
asczilEjRkEZCIM2ZBwRvzZ1SULcjl4JGbKNTZyDuyc=

— localhost/ledger/01a1ffdb-e825-7683-bd18-d6e97560aafe/chronicle O3UJ08ySjduwwYSNd/9FUVmnxB91ETaizUan9T29KHPOyUv/wZQA/GgLdFhRsv+Fm7Bparz1xMfkfiVkLJLsIhtigQM=
', '\x2727d1026dd316edd86ad06f431a07539e28aa8aa1bc01cfc8d0e81310abc242', '2026-11-21 20:46:05.220506+00');
INSERT INTO ledger.checkpoints VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 1, 25, '\x24f2c5c79fcfc63b89bdbddc3dfca73c95d1a6cce7d91b14056f97584a251865', 'localhost/ledger/01a1ffdb-e825-7683-bd18-d6e97560aafe/chronicle
25
JPLFx5/PxjuJvb3cPfynPJXRpszn2RsUBW+XWEolGGU=

— localhost/ledger/01a1ffdb-e825-7683-bd18-d6e97560aafe/chronicle O3UJ064btGqd3Aa9BgLmKKK2r/+bmy/G05m22loqd7EqgmpIijuyz/Z/k22ZQKSxgKm1wWmbpckRjxy2scJueovzMAg=
', '\x2727d1026dd316edd86ad06f431a07539e28aa8aa1bc01cfc8d0e81310abc242', '2026-11-21 20:46:06.233066+00');
INSERT INTO ledger.checkpoints VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 2, 41, '\x015b704de98eb94b0dbe070f22aa435e10a0e91192a47c89539c2a54e7ca5482', 'localhost/ledger/01a1ffdb-e825-7683-bd18-d6e97560aafe/chronicle
41
AVtwTemOuUsNvgcPIqpDXhCg6RGSpHyJU5wqVOfKVII=

— localhost/ledger/01a1ffdb-e825-7683-bd18-d6e97560aafe/chronicle O3UJ03dHDQX4GZiszyyk6h0agLsBb45XOh4P6zNvnVymzzVRNglJo0bB+aAAl0T3BbyzkWBUln2G1H79nCI9s8HOOQo=
', '\x2727d1026dd316edd86ad06f431a07539e28aa8aa1bc01cfc8d0e81310abc242', '2026-11-21 20:46:07.245676+00');
INSERT INTO ledger.checkpoints VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 3, 51, '\x18bc02b6d8ea86f25051fff5cc1d85edd0950e8ec609096b3261dd07188e1412', 'localhost/ledger/01a1ffdb-e825-7683-bd18-d6e97560aafe/chronicle
51
GLwCttjqhvJQUf/1zB2F7dCVDo7GCQlrMmHdBxiOFBI=

— localhost/ledger/01a1ffdb-e825-7683-bd18-d6e97560aafe/chronicle O3UJ04IDgiAUyEm3UDYKLEquklLQeWy/9anh0I/f3gfxjcnj0BL0dJaCnQssNiQFkwcXziDfL2piDdsjtywRy4smdQY=
', '\x2727d1026dd316edd86ad06f431a07539e28aa8aa1bc01cfc8d0e81310abc242', '2026-11-21 20:46:08.252568+00');
INSERT INTO ledger.checkpoints VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 4, 52, '\x616042990ecf65768c2a75bcdaa5d14fa72a15851b8b2a0ae843e03d76267a84', 'localhost/ledger/01a1ffdb-e825-7683-bd18-d6e97560aafe/chronicle
52
YWBCmQ7PZXaMKnW82qXRT6cqFYUbiyoK6EPgPXYmeoQ=

— localhost/ledger/01a1ffdb-e825-7683-bd18-d6e97560aafe/chronicle O3UJ0yX4JcxmdX1H4P52VPMAPGIX5+ukmhHnuGvV2j0TzKdBRvTJp/rHWG0Tn7GJhh9FnAsmlV7HYdanM4ParTCotwo=
', '\x2727d1026dd316edd86ad06f431a07539e28aa8aa1bc01cfc8d0e81310abc242', '2026-11-21 20:46:15.268111+00');
INSERT INTO ledger.checkpoints VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 5, 54, '\x878ef0c0fae43cc9805d48f6ea14a9a7f3a455c66e3488e648547d8fdef3cf23', 'localhost/ledger/01a1ffdb-e825-7683-bd18-d6e97560aafe/chronicle
54
h47wwPrkPMmAXUj26hSpp/OkVcZuNIjmSFR9j97zzyM=

— localhost/ledger/01a1ffdb-e825-7683-bd18-d6e97560aafe/chronicle O3UJ061nnM29IncaU+IQFB1497TSQ3AHL5NOqFywXp3dUEJUaWnK18oBu+sKBqya0VMFd79v/Z9RPeBeiaoNf5oQfAw=
', '\x2727d1026dd316edd86ad06f431a07539e28aa8aa1bc01cfc8d0e81310abc242', '2026-11-21 20:46:16.275518+00');
INSERT INTO ledger.checkpoints VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 6, 56, '\xf0d5026787f8564aeb754fa4ed8fa6aefb0788dc36809379c8df7f2fdc22dce7', 'localhost/ledger/01a1ffdb-e825-7683-bd18-d6e97560aafe/chronicle
56
8NUCZ4f4VkrrdU+k7Y+mrvsHiNw2gJN5yN9/L9wi3Oc=

— localhost/ledger/01a1ffdb-e825-7683-bd18-d6e97560aafe/chronicle O3UJ0/mT/WSK/P4qkMYRBJYhJf7/h76uqRkKVDY+G+oQH90ik8A1F8EvtqdnhhlUjAMw991pUpIpFwx0+Vw/UTzj9gQ=
', '\x2727d1026dd316edd86ad06f431a07539e28aa8aa1bc01cfc8d0e81310abc242', '2026-11-21 20:46:17.282733+00');
INSERT INTO ledger.checkpoints VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 7, 58, '\x660bb1241ea07b6288fff6cdec25e494d1ddaae96f4b39f7d2dd1cf6f2339a42', 'localhost/ledger/01a1ffdb-e825-7683-bd18-d6e97560aafe/chronicle
58
ZguxJB6ge2KI//bN7CXklNHdqulvSzn30t0c9vIzmkI=

— localhost/ledger/01a1ffdb-e825-7683-bd18-d6e97560aafe/chronicle O3UJ01tC7IJNnxmnzo1VDgtMpCeCa/jPTXfr2wfh6a5Y0M1CmwAb75TqZBiKnGjH5BUSUaPENl67DOS7qKRIDBuHQgI=
', '\x2727d1026dd316edd86ad06f431a07539e28aa8aa1bc01cfc8d0e81310abc242', '2026-11-21 20:47:00.358273+00');
INSERT INTO ledger.checkpoints VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 8, 64, '\x0c4d409bdc3af79c2a23c938a9e9da4eb6c7af8f86563b48e8fb6715354bdd35', 'localhost/ledger/01a1ffdb-e825-7683-bd18-d6e97560aafe/chronicle
64
DE1Am9w695wqI8k4qenaTrbHr4+GVjtI6PtnFTVL3TU=

— localhost/ledger/01a1ffdb-e825-7683-bd18-d6e97560aafe/chronicle O3UJ02uyovAe4Dii9lpdSOPf+1e8azvcZPEWYh6fiTAZ2cu4VT9RrgGRWtVORqoHmS2T5MAMZubT6I+JKN6piPARswE=
', '\x2727d1026dd316edd86ad06f431a07539e28aa8aa1bc01cfc8d0e81310abc242', '2026-11-21 20:47:26.404969+00');
INSERT INTO ledger.checkpoints VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 9, 66, '\x9c4cebd8223d5c39207cbd1d2141ab9c75bc3dfd66e09d187d6c74812b44eff9', 'localhost/ledger/01a1ffdb-e825-7683-bd18-d6e97560aafe/chronicle
66
nEzr2CI9XDkgfL0dIUGrnHW8Pf1m4J0YfWx0gStE7/k=

— localhost/ledger/01a1ffdb-e825-7683-bd18-d6e97560aafe/chronicle O3UJ091O0rvUsayPlIrfF+5VLwGRG3QRWyo/YwmP5Lh+Z8t7s06Dy7F8z1oe7cZSBK7bWvKyW605lj3NJZgE+Jq5uQE=
', '\x2727d1026dd316edd86ad06f431a07539e28aa8aa1bc01cfc8d0e81310abc242', '2026-11-21 20:47:43.439572+00');


--
-- Data for Name: cosignatures; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--



--
-- Data for Name: cosigned_logs; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--



--
-- Data for Name: entries; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 0, '01a1ffdb-e833-7e77-914c-d736e0a36d8e', '2026-11-21 20:46:04.339985+00', '\x7b2264617461223a7b2263616c6c6572223a7b2263616c6c65725f6964223a2230316131666664622d653833302d373435622d383964632d366265356239386532373037222c22646964223a6e756c6c2c226b696e64223a22706572736f6e222c226e616d65223a2261646d696e6973747261746f72222c227065726d697373696f6e73223a5b226163636f72642e7772697465222c2261727469666163742e7265676973746572222c2263616c6c65722e6d616e616765222c22636572656d6f6e792e6f70656e222c22636572656d6f6e792e72656a656374222c22636572656d6f6e792e7369676e222c226465706c6f796d656e742e7265636f7264222c22646576696174696f6e2e616363657074222c226576656e742e70757368222c2266696c652e72656164222c226a6f622e6d616e616765222c226a6f622e72656164222c226c65646765722e6572617365222c226c65646765722e72656164222c2272656164222c22736f757263652e6d616e616765222c227375627374726174652e6d616e616765222c227461726765742e6d616e616765222c22766572696669636174696f6e2e7375626d6974222c2276657269666965722e6d616e616765222c22776562686f6f6b2e6d616e616765225d7d2c226e616d65223a2264656d6f222c22746f6b656e5f6964223a2230316131666664622d653833322d376165322d383535322d633434613731326532363765227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d653833332d376537372d393134632d643733366530613336643865222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226664356332393661363634393261626562613261636130613939636136306137222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2274656e616e742f30316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30342e3333393938355a222c2274797065223a226d756e696d656e742e74656e616e742e63726561746564227d', '\x59392f09667fa7618817bc3714add3c5f5cd024371a204a7ee0a50bde9a47c53', '\xa9367e153a1756ce75f96fb3730a752da5070fab584925ed8b3fd145f52ad4f5', '\x84707618a40cf6133cd4abe9eaacfeba278f916e24eba5e4335f262afc67a1b3');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 1, '01a1ffdb-e945-75a2-bd26-edbccefec997', '2026-11-21 20:46:04.613788+00', '\x7b2264617461223a7b226163636f72645f62696e64696e675f6964223a2230316131666664622d653934352d373934612d393966332d363763353166363830626666222c226163636f72645f636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c226163636f72645f6964223a2230316131666664622d653934352d376464612d396464642d343562343133633230623237222c226279223a2261646d696e6973747261746f72222c22636f6e74656e74223a7b226163636f72645f6964223a2230316131666664622d653934352d376464612d396464642d343562343133633230623237222c22636572656d6f6e795f636c6173736573223a5b2253696e676c65417070726f76616c225d2c226368726f6e69636c655f726574656e74696f6e5f64617973223a39302c226566666563746976655f66726f6d223a22323032362d31312d32315432303a34363a30342e3631323738375a222c226d656d6265725f64696473223a5b5d2c226e616d65223a226f7065726174696f6e73222c227465726d73223a7b7d2c22746965725f706f6c696379223a7b2264656661756c745f74696572223a2261227d2c22766572696669636174696f6e5f696e74657276616c5f736563223a3330302c2276657273696f6e223a312c227769746e6573735f64696473223a5b226469643a6b65793a7a364d6b7742757653593269415532576373644677767577364774526d5a65596755443331386f613552444d7370706a225d7d2c22637265617465645f6174223a22323032362d31312d32315432303a34363a30342e3631323738375a222c226566666563746976655f756e74696c223a6e756c6c2c226e616d65223a226f7065726174696f6e73222c2273757065727365646564223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d653934352d373561322d626432362d656462636365666563393937222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226331396330633061626666646663353835383537376337363063366163376464222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a226163636f72642f30316131666664622d653934352d376464612d396464642d343562343133633230623237222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30342e3631333738385a222c2274797065223a226d756e696d656e742e6163636f72642e63726561746564227d', '\x2a42be251cdf243fbb23b0fc926206e743c1bbec99d9a989d4e0857a8500ff38', '\x84707618a40cf6133cd4abe9eaacfeba278f916e24eba5e4335f262afc67a1b3', '\xab9f17001451536da05bfc7b2ed20e752aebc54ab205ffb22fd181bc517da2ab');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 2, '01a1ffdb-e991-7489-a728-4a548c474456', '2026-11-21 20:46:04.689245+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666664622d653934352d373934612d393966332d363763353166363830626666222c22636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666664622d653939302d373764632d626665382d663338646663323433363834222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c22636f6e74656e74223a7b22406f646174612e74797065223a22236d6963726f736f66742e67726170682e77696e646f7773313047656e6572616c436f6e66696775726174696f6e222c2261737369676e6d656e7473223a5b7b22696e74656e74223a226170706c79222c22746172676574223a7b22406f646174612e74797065223a22236d6963726f736f66742e67726170682e67726f757041737369676e6d656e74546172676574222c2267726f75704964223a2237633166346135322d306433652d346238362d396137352d326536643862343063393133227d7d5d2c226269744c6f636b6572456e6372797074446576696365223a747275652c22646566656e64657252657175697265436c6f756450726f74656374696f6e223a747275652c22646566656e646572526571756972655265616c54696d654d6f6e69746f72696e67223a747275652c22646566656e6465725363616e446f776e6c6f616473223a747275652c226465736372697074696f6e223a22456e6372797074696f6e2c20616e7469766972757320616e64207369676e2d696e2072756c657320666f722065766572792070726f64756374696f6e20776f726b73746174696f6e206f66204e6f72746877696e642e222c22646973706c61794e616d65223a2250726f64756374696f6e20426173656c696e65222c2270617373776f72644d696e696d756d436861726163746572536574436f756e74223a332c2270617373776f72644d696e696d756d4c656e677468223a31322c2270617373776f72644d696e757465734f66496e61637469766974794265666f726553637265656e54696d656f7574223a31302c2270617373776f72645265717569726564223a747275652c22726f6c6553636f7065546167496473223a5b2230225d2c22736d61727453637265656e456e61626c65496e5368656c6c223a747275652c2273746f7261676552657175697265446576696365456e6372797074696f6e223a747275652c2276657273696f6e223a317d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a36336264663430376365333830383561376539306362306164376666343465633337386533636534623438643865316237616536656339616464623462313735222c226e6f726d616c69736572223a22696e74756e655f636f6e6669675f70726f66696c652f31227d2c22706172736572223a22696e74756e655f636f6e6669675f70726f66696c652f31222c22726567697374657265645f6174223a22323032362d31312d32315432303a34363a30342e3638373139315a222c2272756e74696d65223a22696e74756e65222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a2270726f64756374696f6e2d626173656c696e652e6a736f6e222c22736861323536223a2232326635656361396333663234663463663539353338396133353063373730396561383063333537613731326631663766646534303964373635373066616135222c2273697a655f6279746573223a3835397d5d2c2273756d6d617279223a2277696e646f7773313047656e6572616c436f6e66696775726174696f6e2c2031302073657474696e6773222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d653939312d373438392d613732382d346135343863343734343536222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226136333535616338316264376130656339323832343732313434616461386337222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d653939302d373764632d626665382d663338646663323433363834222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30342e3638393234355a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xdaf9c003ac426ae090201fab0169f1a34e8ff85f2396446e22ca1242a8ff7567', '\xab9f17001451536da05bfc7b2ed20e752aebc54ab205ffb22fd181bc517da2ab', '\xb26604e2ff9d60e4caccd076cab5de2e7ac712e21700b21913e615519178e3ca');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 3, '01a1ffdb-e9d7-7f69-9376-6da7d5e5a60f', '2026-11-21 20:46:04.75913+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666664622d653934352d373934612d393966332d363763353166363830626666222c22636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666664622d653939302d373764632d626665382d663338646663323433363834222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226174223a22323032362d31312d32315432303a34363a30342e3735373530305a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666664622d653964362d373964302d383564322d326466376563366630643538222c22636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b7742757653593269415532576373644677767577364774526d5a65596755443331386f613552444d7370706a225d2c22657870697265735f6174223a22323032362d31312d32385432303a34363a30342e3735373530305a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f334d6d4e6d596a4a6a4f4449784f4441304e446c6c4d6a49324e324d784e446b354e4441314f44597959324532597a59314d4751324d6d45355a6d59344e54686d596d4d335a57466c5a4751355a6d4a6b4f444e684969776959584a3061575a6859335266615751694f6949774d5745785a6d5a6b5969316c4f546b774c5463335a474d74596d5a6c4f43316d4d7a686b5a6d4d794e444d324f4451694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d5a6b5969316c4f5751324c5463355a4441744f44566b4d6930795a4759335a574d325a6a426b4e5467694c434a6a615751694f694a7a614745794e5459365a57517a4e6a41334f445669593255784f4755355a5463314f44686859545a695a5749344e5463794d574669595463784f44637959574e6b4e3249344d6d4e6d4e574577597a426d4e6d45775a6d45354f4452695a694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564449774f6a51324f6a41304c6a63314e7a55774d466f694c434a726157356b496a6f69615735306457356c58324e76626d5a705a313977636d396d6157786c49697769626d46745a534936496c4279623252315933527062323467516d467a5a577870626d55694c434a76634756755a575266595851694f6949794d4449324c5445784c544978564449774f6a51324f6a41304c6a63314e7a55774d466f694c434a305a573568626e51694f6949774d5745785a6d5a6b5969316c4f4449314c5463324f444d74596d51784f43316b4e6d55354e7a55324d4746685a6d55694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a6f784e5751784e7a5133595749784f4442685a4455784d7a4e6b4e474d354d47557a4e4755354d446c68597a426b4d7a63774e474e6a4d6a5a6a4f5756684e325a694d44566c597a55335957466b4e6a4d334e7a646d496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496d566b4d7a59774e7a6731596d4e6c4d54686c4f5755334e54673459574532596d56694f4455334d6a4668596d45334d5467334d6d466a5a4464694f444a6a5a6a56684d474d775a6a5a684d475a684f546730596d596966537769626d46745a534936496c4279623252315933527062323467516d467a5a577870626d556966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2262222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666664622d653964362d373964302d383564322d326466376563366630643538222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666664622d653964362d373965392d613565612d396361663266313835393161222c227472616e736974696f6e65645f6174223a22323032362d31312d32315432303a34363a30342e3735373530305a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d653964372d376636392d393337362d366461376435653561363066222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223636366131313336646535396262353237633538386666363434346666653062222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d653939302d373764632d626665382d663338646663323433363834222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30342e3735393133305a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x0c0ec78bc79d2c011143d0d751553409725e32c45a3a02cf803a225979d56118', '\xb26604e2ff9d60e4caccd076cab5de2e7ac712e21700b21913e615519178e3ca', '\x74d8b8efccc74f55f7cb9ede7dfeed61f9a6e8022e66758fe2d3fdfb6cd7ea83');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 4, '01a1ffdb-ea1d-7e32-b268-e0a622c0e8b3', '2026-11-21 20:46:04.829172+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666664622d653939302d373764632d626665382d663338646663323433363834222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226465706c6f7965645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c226465706c6f796d656e745f6964223a2230316131666664622d656131632d373230372d383763342d346630376563636432373832222c22646573697265645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315432303a34363a30342e3832363836395a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656131642d376533322d623236382d653061363232633065386233222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223663636161643337643738306239333035636336653636643763373731623065222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d653939302d373764632d626665382d663338646663323433363834222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30342e3832393137325a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xc92f4b46d1ce0854a7649da3f1ac165e4b6fb814dfb72fbe2dc3d7da88281a76', '\x74d8b8efccc74f55f7cb9ede7dfeed61f9a6e8022e66758fe2d3fdfb6cd7ea83', '\x87187cc3665ed800b18b74eff2d72edab945679199b3270b5ce12e049766d481');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 5, '01a1ffdb-ea66-7e57-9edc-f99b7e3493fb', '2026-11-21 20:46:04.90299+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32315432303a34363a30342e3930313935375a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a22696e74756e655f636f6e6669675f70726f66696c65222c226172746966616374223a7b226964223a2230316131666664622d653939302d373764632d626665382d663338646663323433363834222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226368616e6765645f6174223a22323032362d31312d32315432303a34363a30342e3930313935375a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d696e74756e655f636f6e6669675f70726f66696c65222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316131666664622d656136352d373434622d616530372d346566323430646464646236222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656136362d376535372d396564632d663939623765333439336662222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223930303864663533633265373735623536646136366338613837333538386637222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316131666664622d656136352d373434622d616530372d346566323430646464646236222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30342e3930323939305a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\x0cec2cc2946b4dfe5d85242aa00ef79ded1671560eb7e9212d0477e29f46c6dc', '\x87187cc3665ed800b18b74eff2d72edab945679199b3270b5ce12e049766d481', '\x3b90f89b6825cd4043478be2369cdc7d0ac879a1602c89706d8330d6be57f28e');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 18, '01a1ffdb-ede0-7060-833e-d22350087139', '2026-11-21 20:46:05.792842+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666664622d653934352d373934612d393966332d363763353166363830626666222c22636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666664622d656461322d373666342d396233642d323331373330316665353731222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226174223a22323032362d31312d32315432303a34363a30352e3739313436365a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666664622d656465302d376537652d393964312d306362656234333739613661222c22636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b7742757653593269415532576373644677767577364774526d5a65596755443331386f613552444d7370706a225d2c22657870697265735f6174223a22323032362d31312d32385432303a34363a30352e3739313436365a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f334d6d4e6d596a4a6a4f4449784f4441304e446c6c4d6a49324e324d784e446b354e4441314f44597959324532597a59314d4751324d6d45355a6d59344e54686d596d4d335a57466c5a4751355a6d4a6b4f444e684969776959584a3061575a6859335266615751694f6949774d5745785a6d5a6b5969316c5a4745794c5463325a6a51744f57497a5a4330794d7a45334d7a41785a6d55314e7a45694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d5a6b5969316c5a4755774c54646c4e3255744f546c6b4d53307759324a6c596a517a4e7a6c684e6d45694c434a6a615751694f694a7a614745794e545936597a4d304e7a4d35597a4178597a4e685a6a55344f544a694e324a69595751325a574d794d6d5531595755335954466c5a4445324f5755334d6a526a4e7a5a6c4d4751784d5463335a44526b4f4463794e5745794d694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564449774f6a51324f6a41314c6a63354d5451324e6c6f694c434a726157356b496a6f69636d567a64474e76626d5a66593239755a6d6c6e49697769626d46745a534936496d566b5a325574636d3931644756794c544567615735305a584a6d59574e6c63794973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d6a41364e4459364d4455754e7a6b784e44593257694973496e526c626d467564434936496a41785954466d5a6d52694c5755344d6a55744e7a59344d7931695a4445344c5751325a546b334e5459775957466d5a534973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6a51785a546c6959575933596a686d5a5441784e5745324d4464685954417a4d6a4a6859574a6b4e7a5a694d544d344d7a56694d44417a5a444a6a593245314e4459334e5456694d54426a59324978597a64694d5745696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f69597a4d304e7a4d35597a4178597a4e685a6a55344f544a694e324a69595751325a574d794d6d5531595755335954466c5a4445324f5755334d6a526a4e7a5a6c4d4751784d5463335a44526b4f4463794e5745794d694a394c434a755957316c496a6f695a57526e5a533179623356305a5849744d534270626e526c636d5a685932567a496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2263222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666664622d656465302d376537652d393964312d306362656234333739613661222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666664622d656465302d376539302d626438332d366630666237363561633035222c227472616e736974696f6e65645f6174223a22323032362d31312d32315432303a34363a30352e3739313436365a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656465302d373036302d383333652d643232333530303837313339222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226566313838383862336630613534643464363834326163383465363132316630222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656461322d373666342d396233642d323331373330316665353731222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30352e3739323834325a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x39ef78a8eadc467760da2c661a7b493c2ce52aa855ff60cd8f276281dd4a428f', '\x4f4d486024f75865cd169d38cca4d46c5056cb8e6619a5346f3b7214c2d6c09e', '\x0a00413cd5e34f6b8cd71a27f4d63a3a5d49eceb4f498bd04482b94c75cb8c8f');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 6, '01a1ffdb-eab7-70b4-a12f-2cdf8587d1f5', '2026-11-21 20:46:04.983909+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315432303a34363a30342e3938313332345a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666664622d656131632d373230372d383763342d346630376563636432373832222c22646573697265645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666664622d653939302d373764632d626665382d663338646663323433363834222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a36336264663430376365333830383561376539306362306164376666343465633337386533636534623438643865316237616536656339616464623462313735222c226e6f726d616c69736572223a22696e74756e655f636f6e6669675f70726f66696c652f31227d2c227365656e223a7b22646967657374223a227368613235363a36336264663430376365333830383561376539306362306164376666343465633337386533636534623438643865316237616536656339616464623462313735222c226e6f726d616c69736572223a22696e74756e655f636f6e6669675f70726f66696c652f31227d7d2c227375626d6974746564223a7b226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316131666664622d653832352d373638332d626431382d6436653937353630616166652f696e74756e655f636f6e6669675f70726f66696c65222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a2270726f64756374696f6e2d626173656c696e652e6a736f6e222c22736861323536223a2232326635656361396333663234663463663539353338396133353063373730396561383063333537613731326631663766646534303964373635373066616135222c2273697a655f6279746573223a3835397d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32315432303a34363a30342e3937363337345a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d696e74756e655f636f6e6669675f70726f66696c65222c227461726765745f6964223a2230316131666664622d656136352d373434622d616530372d346566323430646464646236227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666664622d656162352d373037382d393330662d313832343166346161373330222c2276657269666965645f6174223a22323032362d31312d32315432303a34363a30342e3937393738315a222c2276657269666965645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656162372d373062342d613132662d326364663835383764316635222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226465373332383435636666646238646333643863323538393634666633666334222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d653939302d373764632d626665382d663338646663323433363834222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30342e3938333930395a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xa113e4b5757a061b26494458e83c4e4a50b587092d3a102ba64f93d861ba8556', '\x3b90f89b6825cd4043478be2369cdc7d0ac879a1602c89706d8330d6be57f28e', '\xf3d14a5dbe3eef480a4ecc0517be67257df58ba1ff1443e334fa4847ff8c15e3');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 7, '01a1ffdb-eb10-71b6-8ecd-9e7256ac3d83', '2026-11-21 20:46:05.072106+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666664622d653934352d373934612d393966332d363763353166363830626666222c22636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666664622d656230662d376135342d396566632d356538613534643330383862222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c22636f6e74656e74223a7b227265636f726473223a5b7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73312e6e6f72746877696e642e6578616d706c652e20686f73746d61737465722e6e6f72746877696e642e6578616d706c652e2032303236313132313031203732303020393030203132303936303020333030222c2274746c223a333630302c2274797065223a22534f41227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73312e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224e53227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73322e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224e53227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a223130206d61696c2e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224d58227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a225c22763d73706631206d78202d616c6c5c22222c2274746c223a333630302c2274797065223a22545854227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a2230206973737565205c2263612e6e6f72746877696e642e6578616d706c655c22222c2274746c223a333630302c2274797065223a22434141227d2c7b226e616d65223a226d61696c2e6e6f72746877696e642e6578616d706c652e222c227264617461223a223230332e302e3131332e3235222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a226e73312e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139322e302e322e3533222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a226e73322e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139382e35312e3130302e3533222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a2276706e2e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139382e35312e3130302e3430222c2274746c223a3330302c2274797065223a2241227d2c7b226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139322e302e322e3830222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e222c227264617461223a22323030313a6462383a3a3830222c2274746c223a333630302c2274797065223a2241414141227d5d2c2273657269616c223a323032363131323130312c227a6f6e655f61706578223a226e6f72746877696e642e6578616d706c652e227d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d2c22706172736572223a22646e735f7a6f6e652f31222c22726567697374657265645f6174223a22323032362d31312d32315432303a34363a30352e3037313230365a222c2272756e74696d65223a227a6f6e65222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226e6f72746877696e642e6578616d706c652e7a6f6e65222c22736861323536223a2236633437646538383964393138646631363865333231636661353334343839633036323538353533653639333964333237393432383761343737323966363163222c2273697a655f6279746573223a3731387d5d2c2273756d6d617279223a223132207265636f726473222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656231302d373162362d386563642d396537323536616333643833222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226133663332366337616531353764643436623232313131393462363739393031222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656230662d376135342d396566632d356538613534643330383862222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30352e3037323130365a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xc1f3055206291c73ce8564f1fbfc81582adca2a239f942f07090de66de58dee3', '\xf3d14a5dbe3eef480a4ecc0517be67257df58ba1ff1443e334fa4847ff8c15e3', '\x2fff01d7be6bea84ae89e360b63af08e04c2ea0e7f8541a73068011cfa0ab269');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 8, '01a1ffdb-eb49-7ac2-8e08-1047dbaec91f', '2026-11-21 20:46:05.12935+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666664622d653934352d373934612d393966332d363763353166363830626666222c22636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666664622d656230662d376135342d396566632d356538613534643330383862222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226174223a22323032362d31312d32315432303a34363a30352e3132383531325a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666664622d656234382d376565312d613734392d336139313765633537343030222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b7742757653593269415532576373644677767577364774526d5a65596755443331386f613552444d7370706a225d2c22657870697265735f6174223a22323032362d31312d32385432303a34363a30352e3132383531325a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f334d6d4e6d596a4a6a4f4449784f4441304e446c6c4d6a49324e324d784e446b354e4441314f44597959324532597a59314d4751324d6d45355a6d59344e54686d596d4d335a57466c5a4751355a6d4a6b4f444e684969776959584a3061575a6859335266615751694f6949774d5745785a6d5a6b5969316c596a426d4c5464684e5451744f57566d597930315a5468684e54526b4d7a41344f4749694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d5a6b5969316c596a51344c54646c5a544574595463304f53307a59546b784e32566a4e5463304d4441694c434a6a615751694f694a7a614745794e5459364e6d55794d32466b4e474d7a593245355a6d466a4f5441324d7a51324f446b784d7a4d314f5449354d3246685a5445344f4759314e6a45775a6d526c4d5459315a5463354f5455304d5759334f5468694e5745784d434973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564449774f6a51324f6a41314c6a45794f4455784d6c6f694c434a726157356b496a6f695a47357a58337076626d55694c434a755957316c496a6f69626d3979644768336157356b4c6d563459573177624755694c434a76634756755a575266595851694f6949794d4449324c5445784c544978564449774f6a51324f6a41314c6a45794f4455784d6c6f694c434a305a573568626e51694f6949774d5745785a6d5a6b5969316c4f4449314c5463324f444d74596d51784f43316b4e6d55354e7a55324d4746685a6d55694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a706a5a6d49304e574d794d7a566d4e6a49325a44686c597a426c4f475a6c4f54686b4d324d344e7a59324d4468685a475a6a4e444d334d54686c4d3249355a6d4e694e546c6d4d6d5534596d4533597a63324d7a646b496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496a5a6c4d6a4e685a44526a4d324e684f575a68597a6b774e6a4d304e6a67354d544d7a4e546b794f544e68595755784f44686d4e5459784d475a6b5a5445324e5755334f546b314e44466d4e7a6b34596a56684d54416966537769626d46745a534936496d3576636e526f64326c755a43356c654746746347786c496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2263222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666664622d656234382d376565312d613734392d336139313765633537343030222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666664622d656234392d373733352d613838322d373936633731633635663138222c227472616e736974696f6e65645f6174223a22323032362d31312d32315432303a34363a30352e3132383531325a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656234392d376163322d386530382d313034376462616563393166222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223330623537636663663337346164666164383266343065393466643666656262222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656230662d376135342d396566632d356538613534643330383862222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30352e3132393335305a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xe27874a8c8ef3bfed66979213fa54851c13c34f6e3f65811aabae7dd6e9e8e41', '\x2fff01d7be6bea84ae89e360b63af08e04c2ea0e7f8541a73068011cfa0ab269', '\xbaec132f4920b58a26c53ba1638b2c2cecff7b37e18a6e7575d4171841dea0f4');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 9, '01a1ffdb-eb83-7a78-916a-387a165c09a3', '2026-11-21 20:46:05.187826+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666664622d656230662d376135342d396566632d356538613534643330383862222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226465706c6f7965645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c226465706c6f796d656e745f6964223a2230316131666664622d656238332d376661392d626539632d323335383239643437656539222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315432303a34363a30352e3138363836365a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656238332d376137382d393136612d333837613136356330396133222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226666626163386432626537616634316334323364643461643531393139336435222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656230662d376135342d396566632d356538613534643330383862222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30352e3138373832365a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xc7189bc5fd6d5a952e0d81b8e16d36fcc903a3c192c8a97ef53f8525b3346c46', '\xbaec132f4920b58a26c53ba1638b2c2cecff7b37e18a6e7575d4171841dea0f4', '\x21a90b569bc5fa437e96d23c768b08f0422a1c199987c96e29fc7b683da10a8e');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 10, '01a1ffdb-ebd7-790b-8a88-9713d089bec8', '2026-11-21 20:46:05.271294+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32315432303a34363a30352e3237303930325a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a22646e735f7a6f6e65222c226172746966616374223a7b226964223a2230316131666664622d656230662d376135342d396566632d356538613534643330383862222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226368616e6765645f6174223a22323032362d31312d32315432303a34363a30352e3237303930325a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d646e735f7a6f6e65222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316131666664622d656264362d373764352d613762652d323363353636616633313835222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656264372d373930622d386138382d393731336430383962656338222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223165313362313838323233363036336536393234636337303566333235383462222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316131666664622d656264362d373764352d613762652d323363353636616633313835222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30352e3237313239345a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\x739f3d9c10312138fcf4891558e165876b16ade60f81a8d1d8939fdcee32547f', '\x21a90b569bc5fa437e96d23c768b08f0422a1c199987c96e29fc7b683da10a8e', '\xde9f1174bd94239654390c81c708cf4e228f6afc38a7693309c0abb077571bb3');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 11, '01a1ffdb-ec15-7d7a-aa6e-4e8e45dcf687', '2026-11-21 20:46:05.333094+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315432303a34363a30352e3333313338305a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666664622d656238332d376661392d626539632d323335383239643437656539222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666664622d656230662d376135342d396566632d356538613534643330383862222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d2c227365656e223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d7d2c227375626d6974746564223a7b226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316131666664622d653832352d373638332d626431382d6436653937353630616166652f646e735f7a6f6e65222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226e6f72746877696e642e6578616d706c652e7a6f6e65222c22736861323536223a2236633437646538383964393138646631363865333231636661353334343839633036323538353533653639333964333237393432383761343737323966363163222c2273697a655f6279746573223a3731387d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32315432303a34363a30352e3332373136305a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d646e735f7a6f6e65222c227461726765745f6964223a2230316131666664622d656264362d373764352d613762652d323363353636616633313835227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666664622d656331332d373666312d383537302d373237303735366435383662222c2276657269666965645f6174223a22323032362d31312d32315432303a34363a30352e3332393239325a222c2276657269666965645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656331352d376437612d616136652d346538653435646366363837222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223630303533333435306366653937393062653565656633383739353435363637222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656230662d376135342d396566632d356538613534643330383862222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30352e3333333039345a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xe2f2b344aa302f1b2b6e5d5192d8aee6eae1bda687be674820300c157c613609', '\xde9f1174bd94239654390c81c708cf4e228f6afc38a7693309c0abb077571bb3', '\x7528d7e0a1ceec9ea3022ee1b8ebfa516f3bdb63657ca3bfba67b60d758187ca');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 12, '01a1ffdb-ec57-7a4a-9eca-1876721e6e96', '2026-11-21 20:46:05.399958+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666664622d653934352d373934612d393966332d363763353166363830626666222c22636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666664622d656335372d376262322d393263612d313535353330303432316664222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c22636f6e74656e74223a7b22646f63756d656e74223a7b22436f6d70617469626c6556657273696f6e4164646974696f6e616c50726f70657274696573223a5b224f6d695f426173655265736f757263653a436f6e66696775726174696f6e4e616d65225d2c224d696e696d756d436f6d70617469626c6556657273696f6e223a22312e302e30222c224e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c2256657273696f6e223a22322e302e30227d2c22696e7374616e636573223a5b7b22636c617373223a224d5346545f4269744c6f636b65725265736f75726365222c226e616d65223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2270726f70657274696573223a7b224175746f556e6c6f636b223a747275652c22436f6e66696775726174696f6e4e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c22456e6372797074696f6e4d6574686f64223a22587473416573323536222c224d6f64756c654e616d65223a224269744c6f636b6572447363222c224d6f64756c6556657273696f6e223a22312e302e30222c224d6f756e74506f696e74223a22433a222c225072696d61727950726f746563746f72223a2254706d50726f746563746f72222c225265736f757263654944223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2254706d50726f746563746f72223a747275657d7d5d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a35356666333338326234316533366536343438306165623934616630306532386362373130366562383031363630643863636461626538613162333831323334222c226e6f726d616c69736572223a226473635f636f6e66696775726174696f6e2f31227d2c22706172736572223a226473635f636f6e66696775726174696f6e2f31222c22726567697374657265645f6174223a22323032362d31312d32315432303a34363a30352e3339393234315a222c2272756e74696d65223a226d6f66222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656e737572652d6269746c6f636b65722d656e61626c65642e6d6f66222c22736861323536223a2264356365323465656332333064633266366534326466346231323830633833303036663666616263323732303138343336623231636566643832636431366664222c2273697a655f6279746573223a3730387d5d2c2273756d6d617279223a223120696e7374616e6365222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656335372d376134612d396563612d313837363732316536653936222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226138663235663165346630323635613530343138653365353034313366663864222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656335372d376262322d393263612d313535353330303432316664222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30352e3339393935385a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x7ee5c3d13143b360e9a0ba6785431ad62d1fab0d9a81d02e4abb49dbd6c6c011', '\x7528d7e0a1ceec9ea3022ee1b8ebfa516f3bdb63657ca3bfba67b60d758187ca', '\xea2c7aafbde19dbef3d623c10ce638918f72825efaf7efc7de1fa9079c4ccfa1');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 13, '01a1ffdb-ec90-70e2-a48f-3517dc3787d4', '2026-11-21 20:46:05.456195+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666664622d653934352d373934612d393966332d363763353166363830626666222c22636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666664622d656335372d376262322d393263612d313535353330303432316664222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226174223a22323032362d31312d32315432303a34363a30352e3435353233345a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666664622d656338662d376632352d393636642d343731373464346165383839222c22636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b7742757653593269415532576373644677767577364774526d5a65596755443331386f613552444d7370706a225d2c22657870697265735f6174223a22323032362d31312d32385432303a34363a30352e3435353233345a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f334d6d4e6d596a4a6a4f4449784f4441304e446c6c4d6a49324e324d784e446b354e4441314f44597959324532597a59314d4751324d6d45355a6d59344e54686d596d4d335a57466c5a4751355a6d4a6b4f444e684969776959584a3061575a6859335266615751694f6949774d5745785a6d5a6b5969316c597a55334c546469596a49744f544a6a595330784e5455314d7a41774e4449785a6d51694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d5a6b5969316c597a686d4c54646d4d6a55744f5459325a4330304e7a45334e475130595755344f446b694c434a6a615751694f694a7a614745794e5459365a44497a4f446733597a6334597a41784d44526a5957497a4d6a51354f54566b4d57526b4f5751324f444d774f446b345a54526d4e4467305a574e6c4d6a637959575535597a64695a6a526b4d54526a5a6d52694f434973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564449774f6a51324f6a41314c6a51314e54497a4e466f694c434a726157356b496a6f695a484e6a58324e76626d5a705a33567959585270623234694c434a755957316c496a6f695257357a64584a6c516d6c305447396a6132567952573568596d786c5a434973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d6a41364e4459364d4455754e4455314d6a4d3057694973496e526c626d467564434936496a41785954466d5a6d52694c5755344d6a55744e7a59344d7931695a4445344c5751325a546b334e5459775957466d5a534973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6a49775a4467784d44466d5a5456684d574d794d6a67334f44457a4e7a55334d7a4579595749784f4745324e444130597a566a595459334e4455314d546b355a5468684d7a46685a6d55314e44526d4d47557a4d4449696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f695a44497a4f446733597a6334597a41784d44526a5957497a4d6a51354f54566b4d57526b4f5751324f444d774f446b345a54526d4e4467305a574e6c4d6a637959575535597a64695a6a526b4d54526a5a6d52694f434a394c434a755957316c496a6f695257357a64584a6c516d6c305447396a6132567952573568596d786c5a434a395858303d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2262222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666664622d656338662d376632352d393636642d343731373464346165383839222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666664622d656339302d373933392d393336612d616434386632366261623266222c227472616e736974696f6e65645f6174223a22323032362d31312d32315432303a34363a30352e3435353233345a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656339302d373065322d613438662d333531376463333738376434222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226231313966643235306138353338396436313736303263323231613965363430222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656335372d376262322d393263612d313535353330303432316664222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30352e3435363139355a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xbeb31fc49d929f4d0cd3eb21266122b98978d211f511272bf023ac8a60b296c4', '\xea2c7aafbde19dbef3d623c10ce638918f72825efaf7efc7de1fa9079c4ccfa1', '\x35da977f887d5a440837147638d92906b10bd30c66050bbd1fa8e44b483fc42b');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 14, '01a1ffdb-eccf-7485-8092-99c9b5b9b6b6', '2026-11-21 20:46:05.51955+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666664622d656335372d376262322d393263612d313535353330303432316664222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226465706c6f7965645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c226465706c6f796d656e745f6964223a2230316131666664622d656363662d373664342d613366642d613664616663633933343363222c22646573697265645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315432303a34363a30352e3531383337385a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656363662d373438352d383039322d393963396235623962366236222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223764613638376439633031383966353333616135656435646234636631646631222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656335372d376262322d393263612d313535353330303432316664222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30352e3531393535305a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x252d164a8f222e33a8e6d335a0e4a147053054417e10186bad2abc325ceaee22', '\x35da977f887d5a440837147638d92906b10bd30c66050bbd1fa8e44b483fc42b', '\x3e5ddf2fcef2ef10a92a38d6b48fbe4d9cea915f96db35d8d6cbbb9fa6e2241a');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 15, '01a1ffdb-ed1d-7224-8639-6e6f721cf345', '2026-11-21 20:46:05.597108+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32315432303a34363a30352e3539363633345a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a226473635f636f6e66696775726174696f6e222c226172746966616374223a7b226964223a2230316131666664622d656335372d376262322d393263612d313535353330303432316664222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226368616e6765645f6174223a22323032362d31312d32315432303a34363a30352e3539363633345a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d6473635f636f6e66696775726174696f6e222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316131666664622d656431632d373664662d616534332d666237653939343436373462222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656431642d373232342d383633392d366536663732316366333435222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223038613461666633313834363037623661636437353364633462323735396334222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316131666664622d656431632d373664662d616534332d666237653939343436373462222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30352e3539373130385a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\xa7a0e73ef9ad1379adfebc503f91411ef284e28e086b2875e8eb06130c0610bc', '\x3e5ddf2fcef2ef10a92a38d6b48fbe4d9cea915f96db35d8d6cbbb9fa6e2241a', '\xbe604d8b962c99e25ec9ee3b172a5993b9e40f8dd5606eecdeac2455317f01a4');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 16, '01a1ffdb-ed62-7c7e-9eb7-8a50b644d810', '2026-11-21 20:46:05.66609+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315432303a34363a30352e3636313137315a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666664622d656363662d373664342d613366642d613664616663633933343363222c22646573697265645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c2264726966745f737461747573223a226472696674227d5d2c22706f7374757265223a5b7b226172746966616374223a7b226964223a2230316131666664622d656335372d376262322d393263612d313535353330303432316664222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226368616e6765223a226368616e676564222c226465706c6f796d656e745f6964223a2230316131666664622d656363662d373664342d613366642d613664616663633933343363222c2266726f6d223a22756e6b6e6f776e222c2273696e6365223a22323032362d31312d32315432303a34363a30352e3635363835355a222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c22746f223a227765616b656e6564227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666664622d656335372d376262322d393263612d313535353330303432316664222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a322c22646966666572656e636573223a5b7b22617070726f766564223a2254706d50726f746563746f72222c226368616e6765223a226368616e676564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564207072696d61727970726f746563746f72222c226f62736572766564223a2250617373776f726450726f746563746f72222c2270617468223a222f696e7374616e6365732f5b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642f70726f706572746965732f7072696d61727970726f746563746f72222c2273656e74656e6365223a2270726f7065727479205b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564207072696d61727970726f746563746f72206368616e6765642066726f6d20e2809c54706d50726f746563746f72e2809d20746f20e2809c50617373776f726450726f746563746f72e2809d222c2277686174223a2270726f7065727479227d2c7b22617070726f766564223a747275652c226368616e6765223a226368616e676564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642074706d70726f746563746f72222c226f62736572766564223a66616c73652c2270617468223a222f696e7374616e6365732f5b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642f70726f706572746965732f74706d70726f746563746f72222c2273656e74656e6365223a2270726f7065727479205b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642074706d70726f746563746f72206368616e6765642066726f6d207472756520746f2066616c7365222c2277686174223a2270726f7065727479227d5d2c22646972656374696f6e73223a7b227765616b6572223a327d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35356666333338326234316533366536343438306165623934616630306532386362373130366562383031363630643863636461626538613162333831323334222c226e6f726d616c69736572223a226473635f636f6e66696775726174696f6e2f31227d2c226f62736572766564223a7b22736861323536223a2231353532643032303632353934356636633831343961663464623761366263373431663132656130643330613562313733386264613966353335626161643435222c2273697a655f6279746573223a3735377d2c227365656e223a7b22646967657374223a227368613235363a33656636376565653665346264346365653939303330646134316130613732663631316265636531613739646463623862396636326436663566663964663235222c226e6f726d616c69736572223a226473635f636f6e66696775726174696f6e2f31227d7d2c227375626d6974746564223a7b226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316131666664622d653832352d373638332d626431382d6436653937353630616166652f6473635f636f6e66696775726174696f6e222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656e737572652d6269746c6f636b65722d656e61626c65642e6d6f66222c22736861323536223a2266646136613032303235633335366164633934386562396239333435653336666135343630303133333739613235353161643437623665613532623034306235222c2273697a655f6279746573223a3731347d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32315432303a34363a30352e3635343030305a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d6473635f636f6e66696775726174696f6e222c227461726765745f6964223a2230316131666664622d656431632d373664662d616534332d666237653939343436373462227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316131666664622d656435642d373663662d383864352d366536623437653362616633222c2276657269666965645f6174223a22323032362d31312d32315432303a34363a30352e3635363835355a222c2276657269666965645f636964223a227368613235363a39646631646635623161366631326465323037303834363164376330663563653964653137666133343338336332333234353536633363323931653963306466222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656436322d376337652d396562372d386135306236343464383130222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223865613362636335343938323731323332393364336530623063623532363063222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656335372d376262322d393263612d313535353330303432316664222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30352e3636363039305a222c2274797065223a226d756e696d656e742e706f73747572652e6368616e676564227d', '\x678e6c4f8cc956742c05246152b5f8fcec6f6b1f0ca345ad6673717f12a3b11e', '\xbe604d8b962c99e25ec9ee3b172a5993b9e40f8dd5606eecdeac2455317f01a4', '\x1002f2b919fa44c7feb289f55273f6b47fe99d01aad857509fea4d5e60e1022a');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 17, '01a1ffdb-eda2-7f5b-8576-90dd1e24fbd6', '2026-11-21 20:46:05.730921+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666664622d653934352d373934612d393966332d363763353166363830626666222c22636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666664622d656461322d373666342d396233642d323331373330316665353731222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c22636f6e74656e74223a7b22696574662d696e74657266616365733a696e7465726661636573223a7b22696e74657266616365223a5b7b226465736372697074696f6e223a2255706c696e6b20746f207468652070726f7669646572222c22656e61626c6564223a747275652c22696574662d69703a69707634223a7b2261646472657373223a5b7b226970223a223139322e302e322e31222c227072656669782d6c656e677468223a33307d5d7d2c226e616d65223a224769676162697445746865726e6574302f30222c2274797065223a2269616e612d69662d747970653a65746865726e657443736d616364227d5d7d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d2c22706172736572223a2272657374636f6e665f636f6e6669672f31222c22726567697374657265645f6174223a22323032362d31312d32315432303a34363a30352e3733303237345a222c2272756e74696d65223a226a736f6e222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656467652d726f757465722d312d696e74657266616365732e6a736f6e222c22736861323536223a2239306237343866643764353666383639343865313930353435646537653833396463623338363736303763383435656136366635616132376261616431363034222c2273697a655f6279746573223a3334347d5d2c2273756d6d617279223a223120696e74657266616365222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656461322d376635622d383537362d393064643165323466626436222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223763633439616232303363656135343634346539636537393039653363643162222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656461322d373666342d396233642d323331373330316665353731222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30352e3733303932315a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x6cc6fa5d72b09a7d25aa730aaf24b24aa77c05428cc5f7fabb9dd5975a3dafaf', '\x1002f2b919fa44c7feb289f55273f6b47fe99d01aad857509fea4d5e60e1022a', '\x4f4d486024f75865cd169d38cca4d46c5056cb8e6619a5346f3b7214c2d6c09e');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 19, '01a1ffdb-ee26-754f-8985-f8dd271f1ecc', '2026-11-21 20:46:05.862733+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666664622d656461322d373666342d396233642d323331373330316665353731222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226465706c6f7965645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c226465706c6f796d656e745f6964223a2230316131666664622d656532362d373463302d386662302d646663343065313532643163222c22646573697265645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315432303a34363a30352e3836303431385a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656532362d373534662d383938352d663864643237316631656363222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223435326531613434393830303037643331373966316661333765396431373233222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656461322d373666342d396233642d323331373330316665353731222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30352e3836323733335a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xecdc6fb031449f4cc4e10df87eb1c7c007797c24aaa62545d6c3110c553d30ee', '\x0a00413cd5e34f6b8cd71a27f4d63a3a5d49eceb4f498bd04482b94c75cb8c8f', '\x4434bc266d68323051346364eb829d46ae69fcf286af7590c7368c2c4a1cf2eb');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 20, '01a1ffdb-ee73-7cbd-89e9-536489c6b0b1', '2026-11-21 20:46:05.939406+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32315432303a34363a30352e3933383335395a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a2272657374636f6e665f636f6e666967222c226172746966616374223a7b226964223a2230316131666664622d656461322d373666342d396233642d323331373330316665353731222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226368616e6765645f6174223a22323032362d31312d32315432303a34363a30352e3933383335395a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d72657374636f6e665f636f6e666967222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316131666664622d656537322d373732612d386434352d313361343838356139613861222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656537332d376362642d383965392d353336343839633662306231222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223233616163313463623533616663656533663662646533363136353036386164222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316131666664622d656537322d373732612d386434352d313361343838356139613861222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30352e3933393430365a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\x2916689f4a1166dd1ee7034b57bcb45a157b16534df2572876c70f28e2d07807', '\x4434bc266d68323051346364eb829d46ae69fcf286af7590c7368c2c4a1cf2eb', '\x4fff98dd5cb37669164ff5a76a28e2118d47da9d8814518333824f3621913318');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 21, '01a1ffdb-eec4-72d3-bfb8-60342e4af85a', '2026-11-21 20:46:06.020137+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315432303a34363a30362e3031373935335a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666664622d656532362d373463302d386662302d646663343065313532643163222c22646573697265645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666664622d656461322d373666342d396233642d323331373330316665353731222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d2c227365656e223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d7d2c227375626d6974746564223a7b226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316131666664622d653832352d373638332d626431382d6436653937353630616166652f72657374636f6e665f636f6e666967222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656467652d726f757465722d312d696e74657266616365732e6a736f6e222c22736861323536223a2239306237343866643764353666383639343865313930353435646537653833396463623338363736303763383435656136366635616132376261616431363034222c2273697a655f6279746573223a3334347d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32315432303a34363a30362e3031353432395a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d72657374636f6e665f636f6e666967222c227461726765745f6964223a2230316131666664622d656537322d373732612d386434352d313361343838356139613861227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666664622d656563322d373365652d613765632d666433626432306663303162222c2276657269666965645f6174223a22323032362d31312d32315432303a34363a30362e3031373033375a222c2276657269666965645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656563342d373264332d626662382d363033343265346166383561222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223263316333336239343764353931323538633866376536323636313530336164222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656461322d373666342d396233642d323331373330316665353731222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30362e3032303133375a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xcc91720c5fe00d7f3f5f3326a32199682911c7cfbd3d227f8299657771b818c6', '\x4fff98dd5cb37669164ff5a76a28e2118d47da9d8814518333824f3621913318', '\x7290ef07d40e5fcea77b2191fae28043d395261ff82a59a0fc210ac438de5792');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 22, '01a1ffdb-ef05-7bfd-b660-9577cfdef268', '2026-11-21 20:46:06.085996+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666664622d653934352d373934612d393966332d363763353166363830626666222c22636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666664622d656630352d373438612d393138632d613066356236363263376361222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c22636f6e74656e74223a7b22626f756e645f63686172745f636964223a227368613235363a35663861306137663263316434626536393337633032643161366538663462353363396437653132303061623463366438653966316132623363346435653666222c22656e7669726f6e6d656e74223a2270726f64756374696f6e222c22696d616765223a7b22646967657374223a227368613235363a39623263346436653866306131633365356437663962316133633565376439663062326134633665386430663162336135633765396431663262346136633865222c227265706f7369746f7279223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f72227d2c227265706c69636173223a332c227265736f7572636573223a7b226c696d697473223a7b22637075223a2231222c226d656d6f7279223a223531324d69227d2c227265717565737473223a7b22637075223a223235306d222c226d656d6f7279223a223235364d69227d7d2c22776562686f6f6b223a7b22656e61626c6564223a747275652c227265736f7572636573223a7b226c696d697473223a7b22637075223a2231222c226d656d6f7279223a223531324d69227d2c227265717565737473223a7b22637075223a223235306d222c226d656d6f7279223a223235364d69227d7d7d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a30336364353039393563653631393137623734353931616338313066383764633466666133353161636565656133383464623264623866643564666465383639222c226e6f726d616c69736572223a2268656c6d5f76616c7565732f31227d2c22706172736572223a2268656c6d5f76616c7565732f31222c22726567697374657265645f6174223a22323032362d31312d32315432303a34363a30362e3038343937355a222c2272756e74696d65223a2276616c756573222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d76616c7565732e79616d6c222c22736861323536223a2235656330633062356236623664613130383166653732343438616333653931646663376338353832393331346637623365346237333633616139646162306237222c2273697a655f6279746573223a3531337d5d2c2273756d6d617279223a2270726f64756374696f6e2c2031342076616c756573222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656630352d376266642d623636302d393537376366646566323638222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226431346636616463653434636236663130646163303731393439636633373962222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656630352d373438612d393138632d613066356236363263376361222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30362e3038353939365a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x21f7662dadcbc236f91e7873a8765df3e7bfc475e3b5687d3144e9577d022996', '\x7290ef07d40e5fcea77b2191fae28043d395261ff82a59a0fc210ac438de5792', '\xf0e2674014ba0f0a389943663cba76d635343ea84ce7c5ea28e6628c2115d3bc');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 23, '01a1ffdb-ef55-7a29-a7f1-cd3f360e32a3', '2026-11-21 20:46:06.165715+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666664622d653934352d373934612d393966332d363763353166363830626666222c22636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666664622d656630352d373438612d393138632d613066356236363263376361222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226174223a22323032362d31312d32315432303a34363a30362e3136343530355a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666664622d656635352d373530302d623564382d643535333061323134666436222c22636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b7742757653593269415532576373644677767577364774526d5a65596755443331386f613552444d7370706a225d2c22657870697265735f6174223a22323032362d31312d32385432303a34363a30362e3136343530355a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f334d6d4e6d596a4a6a4f4449784f4441304e446c6c4d6a49324e324d784e446b354e4441314f44597959324532597a59314d4751324d6d45355a6d59344e54686d596d4d335a57466c5a4751355a6d4a6b4f444e684969776959584a3061575a6859335266615751694f6949774d5745785a6d5a6b5969316c5a6a41314c5463304f4745744f544534597931684d475931596a59324d6d4d33593245694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d5a6b5969316c5a6a55314c5463314d444174596a566b4f43316b4e54557a4d4745794d54526d5a4459694c434a6a615751694f694a7a614745794e5459364d7a49334d444e69595459774f54677859575531596d51774d5451335a4749344d574a6b4e574d784d7a517a4f446c695a444a6d596a4d344d7a426b4e6d49354e3245334f474d785a444d3459324a6c4d7a4d3159794973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564449774f6a51324f6a41324c6a45324e4455774e566f694c434a726157356b496a6f696147567362563932595778315a584d694c434a755957316c496a6f696233426c636d46306233496763484a765a48566a64476c7662694232595778315a584d694c434a76634756755a575266595851694f6949794d4449324c5445784c544978564449774f6a51324f6a41324c6a45324e4455774e566f694c434a305a573568626e51694f6949774d5745785a6d5a6b5969316c4f4449314c5463324f444d74596d51784f43316b4e6d55354e7a55324d4746685a6d55694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a6f7a5a6a67774e3245315a6d4534595445304f445a6a4f444e694d4452694e7a686b4e3249354e574d33596d5535596a41304e44646b5a6a6469595759794d6a4e6b4d44526d4f574d31596a41304f4449794e6d5179496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496a4d794e7a417a596d45324d446b344d57466c4e574a6b4d4445304e3252694f4446695a44566a4d544d304d7a6735596d51795a6d497a4f444d775a445a694f5464684e7a686a4d57517a4f474e695a544d7a4e574d6966537769626d46745a534936496d39775a584a686447397949484279623252315933527062323467646d46736457567a496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2262222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666664622d656635352d373530302d623564382d643535333061323134666436222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666664622d656635352d373566362d613730622d396361663432656237393461222c227472616e736974696f6e65645f6174223a22323032362d31312d32315432303a34363a30362e3136343530355a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656635352d376132392d613766312d636433663336306533326133222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223065626562356230373036343632643463356334306563336431653066623733222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656630352d373438612d393138632d613066356236363263376361222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30362e3136353731355a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xc578d87d539be49963eb06ea5c86862eb54e40de1ed303479dffb8e5b384a902', '\xf0e2674014ba0f0a389943663cba76d635343ea84ce7c5ea28e6628c2115d3bc', '\x54e15322e9713368e87e162f1e50065c25f1bd3ef00c1e324af414374c93a241');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 24, '01a1ffdb-ef93-7e20-b894-149d616a465b', '2026-11-21 20:46:06.227076+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666664622d656630352d373438612d393138632d613066356236363263376361222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226465706c6f7965645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c226465706c6f796d656e745f6964223a2230316131666664622d656639322d373135322d613130632d656639623765376135303236222c22646573697265645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315432303a34363a30362e3232363033365a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656639332d376532302d623839342d313439643631366134363562222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223337313639346131373363656630613663643061303465326531303461663039222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656630352d373438612d393138632d613066356236363263376361222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30362e3232373037365a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x76ca43109306d3494a9f58dd9804b677fda178f4ecd4781d136196c9cce8d7da', '\x54e15322e9713368e87e162f1e50065c25f1bd3ef00c1e324af414374c93a241', '\x5ef5d51deb24ada6e6bf0e64d2c8c14f13ff6848184387a669dae7f0a3a41910');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 25, '01a1ffdb-efdb-7e98-8ad2-a5d87305628e', '2026-11-21 20:46:06.299292+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32315432303a34363a30362e3239383839365a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a2268656c6d5f76616c756573222c226172746966616374223a7b226964223a2230316131666664622d656630352d373438612d393138632d613066356236363263376361222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226368616e6765645f6174223a22323032362d31312d32315432303a34363a30362e3239383839365a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d68656c6d5f76616c756573222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316131666664622d656664612d376534662d383137312d643336333536656333326635222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d656664622d376539382d386164322d613564383733303536323865222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226536323737386133656466393565303131373162653337363733373632616532222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316131666664622d656664612d376534662d383137312d643336333536656333326635222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30362e3239393239325a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\x96b1742876acf3c9bd52ed527ab7accabd462f61f8c142267336d1d2340897f4', '\x5ef5d51deb24ada6e6bf0e64d2c8c14f13ff6848184387a669dae7f0a3a41910', '\xfb836f5c847e4fca37f0be106428a12bf0d80b75547ed99dcd7573db9681d669');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 26, '01a1ffdb-f01b-7fd7-a6d3-ca5cc155aedf', '2026-11-21 20:46:06.363584+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315432303a34363a30362e3336323238305a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666664622d656639322d373135322d613130632d656639623765376135303236222c22646573697265645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666664622d656630352d373438612d393138632d613066356236363263376361222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a30336364353039393563653631393137623734353931616338313066383764633466666133353161636565656133383464623264623866643564666465383639222c226e6f726d616c69736572223a2268656c6d5f76616c7565732f31227d2c227365656e223a7b22646967657374223a227368613235363a30336364353039393563653631393137623734353931616338313066383764633466666133353161636565656133383464623264623866643564666465383639222c226e6f726d616c69736572223a2268656c6d5f76616c7565732f31227d7d2c227375626d6974746564223a7b226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316131666664622d653832352d373638332d626431382d6436653937353630616166652f68656c6d5f76616c756573222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d76616c7565732e79616d6c222c22736861323536223a2235656330633062356236623664613130383166653732343438616333653931646663376338353832393331346637623365346237333633616139646162306237222c2273697a655f6279746573223a3531337d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32315432303a34363a30362e3335373830305a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d68656c6d5f76616c756573222c227461726765745f6964223a2230316131666664622d656664612d376534662d383137312d643336333536656333326635227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666664622d663031612d373630342d383864612d333633316338613930346135222c2276657269666965645f6174223a22323032362d31312d32315432303a34363a30362e3336303533315a222c2276657269666965645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663031622d376664372d613664332d636135636331353561656466222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226538356666333037303536373330333566353635633137333961396236663035222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656630352d373438612d393138632d613066356236363263376361222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30362e3336333538345a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x901cbc278793f0251c9c6d6707f52ec7813e50a8b9b30e64f4490a595399c345', '\xfb836f5c847e4fca37f0be106428a12bf0d80b75547ed99dcd7573db9681d669', '\xdec91e4f1037f4536082c1dc50a4b28232398634ab9e162a8e60ebfe006df4d0');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 27, '01a1ffdb-f05c-7c2a-a502-7a65c4769783', '2026-11-21 20:46:06.42884+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666664622d653934352d373934612d393966332d363763353166363830626666222c22636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666664622d663035632d373136392d626235332d366237663136396461353561222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c22636f6e74656e74223a7b22617574686f72223a224e6f72746877696e64204f7065726174696f6e73222c22636f6d70616e795f6e616d65223a224e6f72746877696e64222c226465736372697074696f6e223a224170706c69636174696f6e2d636c617373204a454120726f6c65222c2267756964223a2230663662326438612d356334312d346533372d396231642d366132663863376534643130222c226c616e67756167655f6d6f6465223a22436f6e73747261696e65644c616e6775616765222c22726f6c655f646566696e6974696f6e73223a7b224e4f52544857494e445c5c4170706c69636174696f6e204f70657261746f7273223a7b22526f6c654361706162696c6974696573223a224170706c69636174696f6e4f70657261746f72227d7d2c2272756e5f61735f7669727475616c5f6163636f756e74223a747275652c22736368656d615f76657273696f6e223a22322e302e302e30222c2273657373696f6e5f67756964223a2263326137653931342d336235382d346430362d386632632d373164306239653661333435222c2273657373696f6e5f74797065223a225265737472696374656452656d6f7465536572766572222c227472616e7363726970745f6469726563746f7279223a22433a5c5c50726f6772616d446174615c5c4a45415c5c5472616e73637269707473222c2276697369626c655f636d646c657473223a5b224765742d53657276696365222c224765742d50726f63657373222c22546573742d447363436f6e66696775726174696f6e225d2c2276697369626c655f70726f766964657273223a5b2246696c6553797374656d225d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a35636163383633383261393732366130623963346666616464636633396433303038643263346233613364663833323835393162633836363631356339616565222c226e6f726d616c69736572223a226a65615f726f6c655f6361706162696c6974792f31227d2c22706172736572223a226a65615f726f6c655f6361706162696c6974792f31222c22726567697374657265645f6174223a22323032362d31312d32315432303a34363a30362e3432383133325a222c2272756e74696d65223a2270737263222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737263222c22736861323536223a2239653062646561356234376335326337346565366233633737633965343636613532643264323762623934316534396134333731373763323864666134386537222c2273697a655f6279746573223a3237397d2c7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737363222c22736861323536223a2231666430633330353561376438313138303032623831306331643437316133303839316332623137386665393365613131633231613933336661633966616538222c2273697a655f6279746573223a3338317d5d2c2273756d6d617279223a22332076697369626c6520636d646c657473222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663035632d376332612d613530322d376136356334373639373833222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226535343462373933613563343432343265663239346166376638333164343261222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d663035632d373136392d626235332d366237663136396461353561222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30362e3432383834305a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x7e07e0976d71dadbaa7cfb84411235d35863312ad25e6009b8fe34cfc9552f4a', '\xdec91e4f1037f4536082c1dc50a4b28232398634ab9e162a8e60ebfe006df4d0', '\xe4e22c61e57ba152f25281388fa9ed43e829a992781fbedf646536ab1559db8f');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 28, '01a1ffdb-f096-77da-8cec-e0b4d6460ef7', '2026-11-21 20:46:06.486881+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666664622d653934352d373934612d393966332d363763353166363830626666222c22636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666664622d663035632d373136392d626235332d366237663136396461353561222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226174223a22323032362d31312d32315432303a34363a30362e3438363032395a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666664622d663039362d373931362d386238372d336136646464393834323165222c22636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b7742757653593269415532576373644677767577364774526d5a65596755443331386f613552444d7370706a225d2c22657870697265735f6174223a22323032362d31312d32385432303a34363a30362e3438363032395a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f334d6d4e6d596a4a6a4f4449784f4441304e446c6c4d6a49324e324d784e446b354e4441314f44597959324532597a59314d4751324d6d45355a6d59344e54686d596d4d335a57466c5a4751355a6d4a6b4f444e684969776959584a3061575a6859335266615751694f6949774d5745785a6d5a6b5969316d4d44566a4c5463784e6a6b74596d49314d793032596a646d4d5459355a4745314e5745694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d5a6b5969316d4d446b324c5463354d5459744f4749344e79307a59545a6b5a4751354f4451794d5755694c434a6a615751694f694a7a614745794e5459364e6d5932596a5a6c5a57566a4d5445344d3256685a4441314d574d784d4445785a474e6b4e44646a4d7a42684f544d355954646c595445795954566c4d5463794e6d4d324e575a6b4e6d59354d6a686c595467334d694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564449774f6a51324f6a41324c6a51344e6a41794f566f694c434a726157356b496a6f69616d566858334a76624756665932467759574a7062476c3065534973496d3568625755694f694a426348427361574e6864476c766269316a6247467a6379424b52554567636d39735a534973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d6a41364e4459364d4459754e4467324d44493557694973496e526c626d467564434936496a41785954466d5a6d52694c5755344d6a55744e7a59344d7931695a4445344c5751325a546b334e5459775957466d5a534973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6d4e684e6a45784e6a686a4f4449304d7a55314f5455304e7a68685a6a42694d6d4e6b593256684e6a45304d6a686c5a444d774e475a6c4d446c6b596d4e6d596a4d795a5745344d444d7a5932593459575533595759696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694e6d5932596a5a6c5a57566a4d5445344d3256685a4441314d574d784d4445785a474e6b4e44646a4d7a42684f544d355954646c595445795954566c4d5463794e6d4d324e575a6b4e6d59354d6a686c595467334d694a394c434a755957316c496a6f695158427762476c6a59585270623234745932786863334d67536b564249484a766247556966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2263222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666664622d663039362d373931362d386238372d336136646464393834323165222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666664622d663039362d376266642d396164642d353333396263323236643539222c227472616e736974696f6e65645f6174223a22323032362d31312d32315432303a34363a30362e3438363032395a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663039362d373764612d386365632d653062346436343630656637222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226334656361356330366162373039386336313134313936393664616538343534222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d663035632d373136392d626235332d366237663136396461353561222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30362e3438363838315a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x5cbe17cd2fd5bc4f49dc7d128d4fa267f20678bbf774ea7fb8a3fbc2e4126ca4', '\xe4e22c61e57ba152f25281388fa9ed43e829a992781fbedf646536ab1559db8f', '\xcf82df0d6de14de9ff689163ea7836c313733244b3cef8a90b396d2d7ee7da9c');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 29, '01a1ffdb-f0df-7c5d-bfb8-c719fcdb39c6', '2026-11-21 20:46:06.559419+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666664622d663035632d373136392d626235332d366237663136396461353561222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226465706c6f7965645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c226465706c6f796d656e745f6964223a2230316131666664622d663064662d373535302d623261662d616138333535333430366535222c22646573697265645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315432303a34363a30362e3535383536375a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663064662d376335642d626662382d633731396663646233396336222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223632376434363835373430316130626536643332373561326238663262633962222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d663035632d373136392d626235332d366237663136396461353561222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30362e3535393431395a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x151e0db9b70469cd61c32fe57a21ca9b6de11ababb2566ac3c4aba16c4fbd36d', '\xcf82df0d6de14de9ff689163ea7836c313733244b3cef8a90b396d2d7ee7da9c', '\x2f61f1a972208ff585d121a66aa7ac0be7ef2ba825e459ea1f7397481476ee9e');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 30, '01a1ffdb-f122-7f5f-8e3a-996f86fa672c', '2026-11-21 20:46:06.626569+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32315432303a34363a30362e3632363131345a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a226a65615f726f6c655f6361706162696c697479222c226172746966616374223a7b226964223a2230316131666664622d663035632d373136392d626235332d366237663136396461353561222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226368616e6765645f6174223a22323032362d31312d32315432303a34363a30362e3632363131345a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d6a65615f726f6c655f6361706162696c697479222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316131666664622d663132322d373530332d623834362d313561376636366464363934222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663132322d376635662d386533612d393936663836666136373263222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223666643335343766633166343131356233336331383265303463366334356466222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316131666664622d663132322d373530332d623834362d313561376636366464363934222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30362e3632363536395a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\xc0466a77a11a9f2a987fb66c94c6ecff44e5decb9d24c3101cfbb1446de5ae97', '\x2f61f1a972208ff585d121a66aa7ac0be7ef2ba825e459ea1f7397481476ee9e', '\x6c122014d1d06f91867d6615af09b2c0a76f011bdae2d888b6833952ed667ce6');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 31, '01a1ffdb-f170-7f7f-aa08-2011415b13fb', '2026-11-21 20:46:06.7048+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315432303a34363a30362e3730313338315a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666664622d663064662d373535302d623261662d616138333535333430366535222c22646573697265645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c2264726966745f737461747573223a226472696674227d5d2c22706f7374757265223a5b7b226172746966616374223a7b226964223a2230316131666664622d663035632d373136392d626235332d366237663136396461353561222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226368616e6765223a226368616e676564222c226465706c6f796d656e745f6964223a2230316131666664622d663064662d373535302d623261662d616138333535333430366535222c2266726f6d223a22756e6b6e6f776e222c2273696e6365223a22323032362d31312d32315432303a34363a30362e3639383632335a222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c22746f223a227765616b656e6564227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666664622d663035632d373136392d626235332d366237663136396461353561222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a312c22646966666572656e636573223a5b7b226368616e6765223a226164646564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a22726573746172742d73657276696365222c226f62736572766564223a7b7d2c2270617468223a222f76697369626c655f636d646c6574732f726573746172742d73657276696365222c2273656e74656e6365223a22636d646c657420726573746172742d7365727669636520626563616d652076697369626c65222c2277686174223a22636d646c6574227d5d2c22646972656374696f6e73223a7b227765616b6572223a317d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35636163383633383261393732366130623963346666616464636633396433303038643263346233613364663833323835393162633836363631356339616565222c226e6f726d616c69736572223a226a65615f726f6c655f6361706162696c6974792f31227d2c226f62736572766564223a7b22736861323536223a2231326463366435653061363831633162656132643039656534313139346363306130653734656333373438623832666665383439623034636435313762316363222c2273697a655f6279746573223a3832347d2c227365656e223a7b22646967657374223a227368613235363a64653362316631303662623831393732613766626366353637663632626538373634613863356436666531656664353032626165313964613562303466356237222c226e6f726d616c69736572223a226a65615f726f6c655f6361706162696c6974792f31227d7d2c227375626d6974746564223a7b226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316131666664622d653832352d373638332d626431382d6436653937353630616166652f6a65615f726f6c655f6361706162696c697479222c226661637473223a7b2266696c655f636f756e74223a327d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737263222c22736861323536223a2261313764366131656436316430383564353162306138323964623737386532393333653264396365386462343063643635326466376631393532323664616431222c2273697a655f6279746573223a3239387d2c7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737363222c22736861323536223a2231666430633330353561376438313138303032623831306331643437316133303839316332623137386665393365613131633231613933336661633966616538222c2273697a655f6279746573223a3338317d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32315432303a34363a30362e3639363339355a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d6a65615f726f6c655f6361706162696c697479222c227461726765745f6964223a2230316131666664622d663132322d373530332d623834362d313561376636366464363934227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316131666664622d663136642d373738322d386539342d613466333038363831306131222c2276657269666965645f6174223a22323032362d31312d32315432303a34363a30362e3639383632335a222c2276657269666965645f636964223a227368613235363a37343066633837626437373932336436376537316566633734333265353530363866363138366165393938623364383262396165303137663466346639303838222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663137302d376637662d616130382d323031313431356231336662222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223064616339666336363661333032323363306134313065356432643230363336222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d663035632d373136392d626235332d366237663136396461353561222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30362e3730343830305a222c2274797065223a226d756e696d656e742e706f73747572652e6368616e676564227d', '\x4f365d619e7bc691b5a6e952b12b99001ac0944c0d1ecde6d5bf54f05961492d', '\x6c122014d1d06f91867d6615af09b2c0a76f011bdae2d888b6833952ed667ce6', '\x53a24b1c5091172201d8ce109ad44c23a71f7709893d8a8a2a30a9d8e9552fbe');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 40, '01a1ffdb-f381-7845-b45c-921a69d1ea71', '2026-11-21 20:46:07.23351+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315432303a34363a30372e3233313535305a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666664622d656238332d376661392d626539632d323335383239643437656539222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666664622d656230662d376135342d396566632d356538613534643330383862222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d2c227365656e223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d7d2c227375626d6974746564223a7b226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316131666664622d653832352d373638332d626431382d6436653937353630616166652f646e735f7a6f6e65222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226e6f72746877696e642e6578616d706c652e7a6f6e65222c22736861323536223a2236633437646538383964393138646631363865333231636661353334343839633036323538353533653639333964333237393432383761343737323966363163222c2273697a655f6279746573223a3731387d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32315432303a34363a30372e3231393433375a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d646e735f7a6f6e65222c227461726765745f6964223a2230316131666664622d656264362d373764352d613762652d323363353636616633313835227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666664622d663337662d373438662d613637622d633739316131383864643638222c2276657269666965645f6174223a22323032362d31312d32315432303a34363a30372e3232353738375a222c2276657269666965645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663338312d373834352d623435632d393231613639643165613731222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223561343838323534356233346639656335316630386165616330363331663836222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656230662d376135342d396566632d356538613534643330383862222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30372e3233333531305a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x8659bef33dd65641c7470355c68d678305fdbc8bad2a8ea4b7d05c814775cfd5', '\xc5e05a4690be7b4f6786a1dd7b1865e6db0c635939bcdc44e03b340efc3bf757', '\x54e3dd0369ba6f6baf70f808097e7e8073799acb63fa772e7dfe1007f6cbed18');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 50, '01a1ffdb-f765-740d-9b2a-c6ab393bd92f', '2026-11-21 20:46:08.229268+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315432303a34363a30382e3232363732395a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666664622d663064662d373535302d623261662d616138333535333430366535222c22646573697265645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c2264726966745f737461747573223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666664622d663035632d373136392d626235332d366237663136396461353561222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a312c22646966666572656e636573223a5b7b226368616e6765223a226164646564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a22726573746172742d73657276696365222c226f62736572766564223a7b7d2c2270617468223a222f76697369626c655f636d646c6574732f726573746172742d73657276696365222c2273656e74656e6365223a22636d646c657420726573746172742d7365727669636520626563616d652076697369626c65222c2277686174223a22636d646c6574227d5d2c22646972656374696f6e73223a7b227765616b6572223a317d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35636163383633383261393732366130623963346666616464636633396433303038643263346233613364663833323835393162633836363631356339616565222c226e6f726d616c69736572223a226a65615f726f6c655f6361706162696c6974792f31227d2c226f62736572766564223a7b22736861323536223a2231326463366435653061363831633162656132643039656534313139346363306130653734656333373438623832666665383439623034636435313762316363222c2273697a655f6279746573223a3832347d2c227365656e223a7b22646967657374223a227368613235363a64653362316631303662623831393732613766626366353637663632626538373634613863356436666531656664353032626165313964613562303466356237222c226e6f726d616c69736572223a226a65615f726f6c655f6361706162696c6974792f31227d7d2c227375626d6974746564223a7b226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316131666664622d653832352d373638332d626431382d6436653937353630616166652f6a65615f726f6c655f6361706162696c697479222c226661637473223a7b2266696c655f636f756e74223a327d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737263222c22736861323536223a2261313764366131656436316430383564353162306138323964623737386532393333653264396365386462343063643635326466376631393532323664616431222c2273697a655f6279746573223a3239387d2c7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737363222c22736861323536223a2231666430633330353561376438313138303032623831306331643437316133303839316332623137386665393365613131633231613933336661633966616538222c2273697a655f6279746573223a3338317d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32315432303a34363a30382e3232313730325a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d6a65615f726f6c655f6361706162696c697479222c227461726765745f6964223a2230316131666664622d663132322d373530332d623834362d313561376636366464363934227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316131666664622d663736332d373339322d626533642d353466333636616234326136222c2276657269666965645f6174223a22323032362d31312d32315432303a34363a30382e3232333738355a222c2276657269666965645f636964223a227368613235363a37343066633837626437373932336436376537316566633734333265353530363866363138366165393938623364383262396165303137663466346639303838222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663736352d373430642d396232612d633661623339336264393266222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226263623730323163643333376466383637333231376366313966393663393162222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d663035632d373136392d626235332d366237663136396461353561222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30382e3232393236385a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x7f8d08ef2ba61ac14589a24a665da4af7b7614dfbfbe09123330dbd51c328440', '\x1f63fc33cfc814fa971f225ad8d73750816e7f5358b038a2bd6d48498fcfff8f', '\x1caa8b46ae9858cbcdbccfb2051dae303c25e1cc543b083c3e3a794c121179a6');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 51, '01a1ffdc-12c2-70c3-b2c6-04a99ce77fb3', '2026-11-21 20:46:15.234972+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315432303a34363a31352e3233333730385a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666664622d656639322d373135322d613130632d656639623765376135303236222c22646573697265645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666664622d656630352d373438612d393138632d613066356236363263376361222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a30336364353039393563653631393137623734353931616338313066383764633466666133353161636565656133383464623264623866643564666465383639222c226e6f726d616c69736572223a2268656c6d5f76616c7565732f31227d2c227365656e223a7b22646967657374223a227368613235363a30336364353039393563653631393137623734353931616338313066383764633466666133353161636565656133383464623264623866643564666465383639222c226e6f726d616c69736572223a2268656c6d5f76616c7565732f31227d7d2c227375626d6974746564223a7b226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316131666664622d653832352d373638332d626431382d6436653937353630616166652f68656c6d5f76616c756573222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d76616c7565732e79616d6c222c22736861323536223a2235656330633062356236623664613130383166653732343438616333653931646663376338353832393331346637623365346237333633616139646162306237222c2273697a655f6279746573223a3531337d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32315432303a34363a31352e3233303332345a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d68656c6d5f76616c756573222c227461726765745f6964223a2230316131666664622d656664612d376534662d383137312d643336333536656333326635227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666664632d313263322d373339632d393866392d393236353035393566643937222c2276657269666965645f6174223a22323032362d31312d32315432303a34363a31352e3233323130345a222c2276657269666965645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664632d313263322d373063332d623263362d303461393963653737666233222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223739336462643865653966346565303735366236373434343431656239383163222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656630352d373438612d393138632d613066356236363263376361222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a31352e3233343937325a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xa845ebfcd82a9dad0f9ed7439f2544ea760df32d5d12198a825c559e20f0a398', '\x1caa8b46ae9858cbcdbccfb2051dae303c25e1cc543b083c3e3a794c121179a6', '\x2f8890cb1cabf40a415b73d1ca2670b8395b6977140d404dbb532cee454d50ab');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 32, '01a1ffdb-f1ae-74ef-8dfc-d9f744177097', '2026-11-21 20:46:06.766226+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666664622d653934352d373934612d393966332d363763353166363830626666222c22636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666664622d663161642d376534352d386565642d643261363266396430636435222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c22636f6e74656e74223a7b22406f646174612e74797065223a22236d6963726f736f66742e67726170682e636f6e646974696f6e616c416363657373506f6c696379222c22636f6e646974696f6e73223a7b226170706c69636174696f6e73223a7b226578636c7564654170706c69636174696f6e73223a5b5d2c22696e636c7564654170706c69636174696f6e73223a5b22416c6c225d7d2c22636c69656e744170705479706573223a5b22616c6c225d2c227573657273223a7b226578636c7564655573657273223a5b5d2c22696e636c75646547726f757073223a5b2232623965366331342d386630372d346433612d623563312d393065376134643266383631225d2c22696e636c7564655573657273223a5b5d7d7d2c22646973706c61794e616d65223a225265717569726520636f6d706c69616e7420646576696365222c226772616e74436f6e74726f6c73223a7b226275696c74496e436f6e74726f6c73223a5b22636f6d706c69616e74446576696365225d2c226f70657261746f72223a224f52227d2c2273657373696f6e436f6e74726f6c73223a6e756c6c2c227374617465223a22656e61626c6564227d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a62313166323037393162613330333332646266393232343065613761326331316230643531656163643239656330663430356537393165663266343736336535222c226e6f726d616c69736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31227d2c22706172736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31222c22726567697374657265645f6174223a22323032362d31312d32315432303a34363a30362e3736353533385a222c2272756e74696d65223a226a736f6e222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22726571756972652d636f6d706c69616e742d6465766963652e6a736f6e222c22736861323536223a2265643639353232616466376335353435336662313466343630386335353036363038326233393562393466653135333962343531376166666139343164386237222c2273697a655f6279746573223a3531337d5d2c2273756d6d617279223a22656e61626c65643a20636f6d706c69616e74446576696365222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663161652d373465662d386466632d643966373434313737303937222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223031643736333232306338653965613165336164316266336231303636346361222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d663161642d376534352d386565642d643261363266396430636435222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30362e3736363232365a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x859f10ee9da0946043d3f084064b3119a65f065c458f4e6dd727f04132b70cea', '\x53a24b1c5091172201d8ce109ad44c23a71f7709893d8a8a2a30a9d8e9552fbe', '\x0d5ca358dbc3e6775f452062f3d34ffc872af7fadea748a481c2972a49e3f455');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 33, '01a1ffdb-f1e4-7f7c-8fa5-9dd725b6c8e7', '2026-11-21 20:46:06.820673+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666664622d653934352d373934612d393966332d363763353166363830626666222c22636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666664622d663161642d376534352d386565642d643261363266396430636435222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226174223a22323032362d31312d32315432303a34363a30362e3831393832345a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666664622d663165342d376138332d386162652d646364643966396362653233222c22636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b7742757653593269415532576373644677767577364774526d5a65596755443331386f613552444d7370706a225d2c22657870697265735f6174223a22323032362d31312d32385432303a34363a30362e3831393832345a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f334d6d4e6d596a4a6a4f4449784f4441304e446c6c4d6a49324e324d784e446b354e4441314f44597959324532597a59314d4751324d6d45355a6d59344e54686d596d4d335a57466c5a4751355a6d4a6b4f444e684969776959584a3061575a6859335266615751694f6949774d5745785a6d5a6b5969316d4d57466b4c54646c4e4455744f47566c5a43316b4d6d45324d6d59355a44426a5a4455694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d5a6b5969316d4d5755304c5464684f444d744f4746695a53316b5932526b4f57593559324a6c4d6a4d694c434a6a615751694f694a7a614745794e5459364e6a42694f44526a4e7a4d344d47497a4d4451784d7a5577596a5130596a426959324a6b4d6a526d4e32466a4d325a68597a597a4e444930595451344d7a4d774f474e6859574e6a4f54457859325931595449334e694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564449774f6a51324f6a41324c6a67784f5467794e466f694c434a726157356b496a6f695a573530636d4666593239755a476c30615739755957786659574e6a5a584e7a49697769626d46745a534936496c4a6c63585670636d55675932397463477870595735304947526c646d6c6a5a534973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d6a41364e4459364d4459754f4445354f44493057694973496e526c626d467564434936496a41785954466d5a6d52694c5755344d6a55744e7a59344d7931695a4445344c5751325a546b334e5459775957466d5a534973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6a686c59544d335a6a45314d546b7a595759344f44637a5a446b304e574e684e6d59784f47566b596a4d334e574e6d595464685a6d45344f4459784f444a6b4e6a526859324e6b59544a6d4e546b334e54646b4e7a4d696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694e6a42694f44526a4e7a4d344d47497a4d4451784d7a5577596a5130596a426959324a6b4d6a526d4e32466a4d325a68597a597a4e444930595451344d7a4d774f474e6859574e6a4f54457859325931595449334e694a394c434a755957316c496a6f69556d567864576c795a53426a6232317762476c68626e51675a47563261574e6c496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2263222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666664622d663165342d376138332d386162652d646364643966396362653233222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666664622d663165342d373730332d383634372d666536646362363865383861222c227472616e736974696f6e65645f6174223a22323032362d31312d32315432303a34363a30362e3831393832345a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663165342d376637632d386661352d396464373235623663386537222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223165613036643862653035666134333230303765663064653134333933666130222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d663161642d376534352d386565642d643261363266396430636435222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30362e3832303637335a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x9bc0dbfc1d3a3b29d161745e048b5edb9c7f6353cbfdd9cc15804184bba55aa8', '\x0d5ca358dbc3e6775f452062f3d34ffc872af7fadea748a481c2972a49e3f455', '\x5fb53818cabb0029a7e642361b0ea6ba85eb3b050dc1c909ec6be616d34e07ec');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 34, '01a1ffdb-f21e-7d37-a5a7-7c41e5238bce', '2026-11-21 20:46:06.878665+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666664622d663161642d376534352d386565642d643261363266396430636435222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226465706c6f7965645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c226465706c6f796d656e745f6964223a2230316131666664622d663231652d373530342d613661302d393365663734383231323730222c22646573697265645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315432303a34363a30362e3837373834365a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663231652d376433372d613561372d376334316535323338626365222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226462383234666535623039656461383238376239363533616461666137356363222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d663161642d376534352d386565642d643261363266396430636435222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30362e3837383636355a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xbb801fe92a0c778bc14920a430f3d85dfc4bf77594e0ec3c0f5addd80c36a051', '\x5fb53818cabb0029a7e642361b0ea6ba85eb3b050dc1c909ec6be616d34e07ec', '\xaf76c2e949f0fd6f4e4fd892267bf331867b880abe9eec45d1fbe6d6e569705f');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 35, '01a1ffdb-f25e-7fb9-a38e-6d9530f617ac', '2026-11-21 20:46:06.942644+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32315432303a34363a30362e3934323238395a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226172746966616374223a7b226964223a2230316131666664622d663161642d376534352d386565642d643261363266396430636435222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226368616e6765645f6174223a22323032362d31312d32315432303a34363a30362e3934323238395a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d656e7472615f636f6e646974696f6e616c5f616363657373222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316131666664622d663235652d376262332d383630302d653130653134303365313730222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663235652d376662392d613338652d366439353330663631376163222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223864366461316166373137366639333262646165393132396166306136396339222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316131666664622d663235652d376262332d383630302d653130653134303365313730222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30362e3934323634345a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\xa865314d54400789e6228feb97b852fcb566ecbb2a0202ee40bc273d2ab1bb3e', '\xaf76c2e949f0fd6f4e4fd892267bf331867b880abe9eec45d1fbe6d6e569705f', '\x8b376224f77a101e77f2169e3428a7f4bba076a1d8c9ba387de140f73cf6eb6d');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 36, '01a1ffdb-f298-7f47-aa5b-19e59d536319', '2026-11-21 20:46:07.00015+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315432303a34363a30362e3939383835325a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666664622d663231652d373530342d613661302d393365663734383231323730222c22646573697265645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666664622d663161642d376534352d386565642d643261363266396430636435222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a62313166323037393162613330333332646266393232343065613761326331316230643531656163643239656330663430356537393165663266343736336535222c226e6f726d616c69736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31227d2c227365656e223a7b22646967657374223a227368613235363a62313166323037393162613330333332646266393232343065613761326331316230643531656163643239656330663430356537393165663266343736336535222c226e6f726d616c69736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31227d7d2c227375626d6974746564223a7b226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316131666664622d653832352d373638332d626431382d6436653937353630616166652f656e7472615f636f6e646974696f6e616c5f616363657373222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22726571756972652d636f6d706c69616e742d6465766963652e6a736f6e222c22736861323536223a2265643639353232616466376335353435336662313466343630386335353036363038326233393562393466653135333962343531376166666139343164386237222c2273697a655f6279746573223a3531337d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32315432303a34363a30362e3939363331345a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d656e7472615f636f6e646974696f6e616c5f616363657373222c227461726765745f6964223a2230316131666664622d663235652d376262332d383630302d653130653134303365313730227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666664622d663239372d376436362d613436302d616131636465323861373533222c2276657269666965645f6174223a22323032362d31312d32315432303a34363a30362e3939373734305a222c2276657269666965645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663239382d376634372d616135622d313965353964353336333139222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226663643263613534333232616164386266333731633464363730396262666666222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d663161642d376534352d386565642d643261363266396430636435222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30372e3030303135305a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x7448debcb1603438c9e639f880241eebe29417e1799a969b9f1c4f007de35716', '\x8b376224f77a101e77f2169e3428a7f4bba076a1d8c9ba387de140f73cf6eb6d', '\xe5b1041ebfb65cb4bf660ff72cac698e78b5db6d5e655f529885b75a08706be5');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 37, '01a1ffdb-f2eb-7147-acea-1588fe63db1d', '2026-11-21 20:46:07.083644+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666664622d653934352d373934612d393966332d363763353166363830626666222c22636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666664622d663265622d376639312d613232302d346638636235323339626532222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c22636f6e74656e74223a7b22636861696e223a5b5d2c2263745f6c6f675f72656673223a5b5d2c2266696e6765727072696e745f736861323536223a2233343338623630633439613536613534323563353334666435626666316431653561316431323662313537363061343932663233663831633261623531326530222c22697373756572223a22434e3d7777772e6e6f72746877696e642e6578616d706c652c4f3d4e6f72746877696e64222c226e6f745f6166746572223a22323032372d31312d32315430323a33303a30385a222c226e6f745f6265666f7265223a22323032362d31312d32315430323a33303a30385a222c2273657269616c223a2232393763623933616163643235373536616633343238376361343261633534323166323435393734222c227369676e61747572655f616c676f726974686d223a225369676e6174757265416c676f726974686d2e656364736157697468534841323536222c227375626a656374223a22434e3d7777772e6e6f72746877696e642e6578616d706c652c4f3d4e6f72746877696e64222c227375626a6563745f616c745f6e616d6573223a5b22646e733a7777772e6e6f72746877696e642e6578616d706c65222c22646e733a6e6f72746877696e642e6578616d706c65225d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b22636572746966696361746573223a5b7b22657874656e6465645f6b65795f7573616765223a5b2273657276657241757468225d2c2269735f617574686f72697479223a66616c73652c226b6579223a7b226375727665223a22502d323536222c2273697a655f62697473223a3235362c2274797065223a224543227d2c226d7573745f737461706c65223a66616c73652c2273706b695f736861323536223a2263363661336661646262303961653266383931313364626431373164373261383731633164393334393931346330653162346439396135313238313663383266227d5d7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a35313837313532666134663733336438323939653663396432363161316164666664313266636166373832623964633030323930633563393761376134383231222c226e6f726d616c69736572223a22746c735f7365727665725f636572742f31227d2c22706172736572223a22746c735f7365727665725f636572742f31222c22726567697374657265645f6174223a22323032362d31312d32315432303a34363a30372e3038323832395a222c2272756e74696d65223a2278353039222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e70656d222c22736861323536223a2237373962393665656130643330336561396466373738343530333531613763323335623834626562646666303736386237356665623963313937653639653561222c2273697a655f6279746573223a3736317d5d2c2273756d6d617279223a2276616c696420756e74696c20323032372d31312d3231222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663265622d373134372d616365612d313538386665363364623164222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223232376331393733336563373264356131376631363332346230316333613163222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d663265622d376639312d613232302d346638636235323339626532222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30372e3038333634345a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x7c55493ef84cd5211d26cc3adfb5f6e3c2845a37ca5c448d6caa8e821254fabb', '\xe5b1041ebfb65cb4bf660ff72cac698e78b5db6d5e655f529885b75a08706be5', '\x70745cf6f0ca955a25d6bdffb4f9f6d87364728b41f20bfa0c8848975c51b323');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 38, '01a1ffdb-f328-7d7c-8ff5-e9c58911d95a', '2026-11-21 20:46:07.144802+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666664622d653934352d373934612d393966332d363763353166363830626666222c22636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666664622d663265622d376639312d613232302d346638636235323339626532222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226174223a22323032362d31312d32315432303a34363a30372e3134333437335a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666664622d663332382d376565342d623065322d336563653438393963633534222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b7742757653593269415532576373644677767577364774526d5a65596755443331386f613552444d7370706a225d2c22657870697265735f6174223a22323032362d31312d32385432303a34363a30372e3134333437335a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f334d6d4e6d596a4a6a4f4449784f4441304e446c6c4d6a49324e324d784e446b354e4441314f44597959324532597a59314d4751324d6d45355a6d59344e54686d596d4d335a57466c5a4751355a6d4a6b4f444e684969776959584a3061575a6859335266615751694f6949774d5745785a6d5a6b5969316d4d6d56694c54646d4f544574595449794d4330305a6a686a596a55794d7a6c695a5449694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d5a6b5969316d4d7a49344c54646c5a545174596a426c4d69307a5a574e6c4e4467354f574e6a4e5451694c434a6a615751694f694a7a614745794e5459364f47526a4e54417a5a544e6a596a52684d6d4d334d7a526a4d5449785a6a6468596d49794f546b304e7a67794e6d49304e6a526d4e5445314e6d466c597a4d325a47517a596a4d774d6a426a4e54426b4d44593159694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564449774f6a51324f6a41334c6a45304d7a51334d316f694c434a726157356b496a6f696447787a58334e6c636e5a6c636c396a5a584a3049697769626d46745a534936496e64336479357562334a3061486470626d51755a586868625842735a534973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d6a41364e4459364d4463754d54517a4e44637a57694973496e526c626d467564434936496a41785954466d5a6d52694c5755344d6a55744e7a59344d7931695a4445344c5751325a546b334e5459775957466d5a534973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6a49344d574d345a54526c4e6d5933595745334e6a41304f54646b4e4455304f475935597a41344d7a55314f5759354d7a4e695a444d7a595759304f575a6a4f5459784e47597a5a6a52685a6d4e6c597a4e684e6d49696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694f47526a4e54417a5a544e6a596a52684d6d4d334d7a526a4d5449785a6a6468596d49794f546b304e7a67794e6d49304e6a526d4e5445314e6d466c597a4d325a47517a596a4d774d6a426a4e54426b4d44593159694a394c434a755957316c496a6f69643364334c6d3576636e526f64326c755a43356c654746746347786c496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2262222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666664622d663332382d376565342d623065322d336563653438393963633534222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666664622d663332382d373036322d626332372d336130356366323438666465222c227472616e736974696f6e65645f6174223a22323032362d31312d32315432303a34363a30372e3134333437335a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663332382d376437632d386666352d653963353839313164393561222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226665643135366432353138663733363030633737666336643863653234613463222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d663265622d376639312d613232302d346638636235323339626532222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30372e3134343830325a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xe1551df0c01a58b0692519f1d6d89f001885b69040501f6d4e03b6bb30d64855', '\x70745cf6f0ca955a25d6bdffb4f9f6d87364728b41f20bfa0c8848975c51b323', '\x33b817e513a09654eafeb9b3db1871c5eef0e492011eb75b1248e7694d805630');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 39, '01a1ffdb-f37e-7d87-a200-6ef4a13fcb19', '2026-11-21 20:46:07.230046+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315432303a34363a30372e3232373935375a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666664622d656532362d373463302d386662302d646663343065313532643163222c22646573697265645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666664622d656461322d373666342d396233642d323331373330316665353731222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d2c227365656e223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d7d2c227375626d6974746564223a7b226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316131666664622d653832352d373638332d626431382d6436653937353630616166652f72657374636f6e665f636f6e666967222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656467652d726f757465722d312d696e74657266616365732e6a736f6e222c22736861323536223a2239306237343866643764353666383639343865313930353435646537653833396463623338363736303763383435656136366635616132376261616431363034222c2273697a655f6279746573223a3334347d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32315432303a34363a30372e3231393131335a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d72657374636f6e665f636f6e666967222c227461726765745f6964223a2230316131666664622d656537322d373732612d386434352d313361343838356139613861227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666664622d663337632d373366652d383264302d653938306334316237616136222c2276657269666965645f6174223a22323032362d31312d32315432303a34363a30372e3232333437375a222c2276657269666965645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663337652d376438372d613230302d366566346131336663623139222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226634313030336232653630396163396362643037373636623134323137353835222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656461322d373666342d396233642d323331373330316665353731222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30372e3233303034365a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x79e9fb31e81e6395e234125a96016b7d2979d7c471670ab2b4051b4190715cb9', '\x33b817e513a09654eafeb9b3db1871c5eef0e492011eb75b1248e7694d805630', '\xc5e05a4690be7b4f6786a1dd7b1865e6db0c635939bcdc44e03b340efc3bf757');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 41, '01a1ffdb-f394-7c67-9e15-68efad4844f5', '2026-11-21 20:46:07.252719+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666664622d663265622d376639312d613232302d346638636235323339626532222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226465706c6f7965645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c226465706c6f796d656e745f6964223a2230316131666664622d663339342d373861382d623338312d646438656336323331316533222c22646573697265645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315432303a34363a30372e3234393634325a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663339342d376336372d396531352d363865666164343834346635222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223565613965666432316362653033623434346562666561623935613333626631222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d663265622d376639312d613232302d346638636235323339626532222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30372e3235323731395a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x50a03a556021f5e6703e6751aa0c79f3120ee2e063a125c27ca50bebe5ed3982', '\x54e3dd0369ba6f6baf70f808097e7e8073799acb63fa772e7dfe1007f6cbed18', '\x9ea00e22dade9ce39d0d163a2d051c68592743617be1e478789d9db9f172a713');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 42, '01a1ffdb-f3f7-7d1d-8d81-ae693da9fb1e', '2026-11-21 20:46:07.351864+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32315432303a34363a30372e3335303633335a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a22746c735f7365727665725f63657274222c226172746966616374223a7b226964223a2230316131666664622d663265622d376639312d613232302d346638636235323339626532222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226368616e6765645f6174223a22323032362d31312d32315432303a34363a30372e3335303633335a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d746c735f7365727665725f63657274222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316131666664622d663366362d376536312d393930392d653531363735623731643962222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663366372d376431642d386438312d616536393364613966623165222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226264623432303137396364656164636433396331366466313065656536663735222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316131666664622d663366362d376536312d393930392d653531363735623731643962222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30372e3335313836345a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\x7d6549ac4b4849e266e6c08084b04060ac19b20bf626fb2a1e132c4156aaa80b', '\x9ea00e22dade9ce39d0d163a2d051c68592743617be1e478789d9db9f172a713', '\x2aacb47adb1d5263fc0dafbbc1050e137d2c00f88903ee7f2edecce3b1bd67a7');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 43, '01a1ffdb-f44b-7578-843a-9ea51ae7892c', '2026-11-21 20:46:07.435412+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315432303a34363a30372e3433333036305a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666664622d663339342d373861382d623338312d646438656336323331316533222c22646573697265645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666664622d663265622d376639312d613232302d346638636235323339626532222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35313837313532666134663733336438323939653663396432363161316164666664313266636166373832623964633030323930633563393761376134383231222c226e6f726d616c69736572223a22746c735f7365727665725f636572742f31227d2c227365656e223a7b22646967657374223a227368613235363a35313837313532666134663733336438323939653663396432363161316164666664313266636166373832623964633030323930633563393761376134383231222c226e6f726d616c69736572223a22746c735f7365727665725f636572742f31227d7d2c227375626d6974746564223a7b226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316131666664622d653832352d373638332d626431382d6436653937353630616166652f746c735f7365727665725f63657274222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e70656d222c22736861323536223a2237373962393665656130643330336561396466373738343530333531613763323335623834626562646666303736386237356665623963313937653639653561222c2273697a655f6279746573223a3736317d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32315432303a34363a30372e3432383038365a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d746c735f7365727665725f63657274222c227461726765745f6964223a2230316131666664622d663366362d376536312d393930392d653531363735623731643962227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666664622d663434392d373862312d386237322d633562623532643364646535222c2276657269666965645f6174223a22323032362d31312d32315432303a34363a30372e3432393837345a222c2276657269666965645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663434622d373537382d383433612d396561353161653738393263222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223136303663333364333434386133633165636530376263383739656638653965222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d663265622d376639312d613232302d346638636235323339626532222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30372e3433353431325a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x97c4b54139b4e92f89371341dbc215d8eeba897543d6add3daf0fbd74601ae03', '\x2aacb47adb1d5263fc0dafbbc1050e137d2c00f88903ee7f2edecce3b1bd67a7', '\x2c76e315094678da0298c62d3282f3847e0b7d4294f95d468d4c1174baecdba9');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 44, '01a1ffdb-f495-7418-b0c7-082d74c32af9', '2026-11-21 20:46:07.50919+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666664622d653934352d373934612d393966332d363763353166363830626666222c22636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666664622d663439342d376634662d616265392d656638363962346266326432222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c22636f6e74656e74223a7b22616e6e6f746174696f6e73223a7b226f72672e6f70656e636f6e7461696e6572732e696d6167652e7265662e6e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226f72672e6f70656e636f6e7461696e6572732e696d6167652e76657273696f6e223a22312e342e32227d2c2261726368697465637475726573223a5b226c696e75782f616d643634222c226c696e75782f61726d3634225d2c22646967657374223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c22696d6167655f7265666572656e6365223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226d616e696665737473223a5b7b22646967657374223a227368613235363a31643466376130633365366239643266356138633165346237643061336636633965326235643866316134633765306233643666396132633565386231643466222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a22616d643634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c7b22646967657374223a227368613235363a37653061336336663962326435653861316334663762306433653661396332663562386431653461376330663362366439653261356338663162346437653061222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d5d2c226d656469615f74797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e696e6465782e76312b6a736f6e222c2273626f6d5f636964223a6e756c6c2c2273697a655f6279746573223a3737337d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a33323662313661656666633233626462313065373935643062373762336434393231396330316236333036363432653039396339316232326161346234366631222c226e6f726d616c69736572223a226f63695f696d6167652f31227d2c22706172736572223a226f63695f696d6167652f31222c22726567697374657265645f6174223a22323032362d31312d32315432303a34363a30372e3530383038355a222c2272756e74696d65223a226f6369222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d696d6167652e696e6465782e6a736f6e222c22736861323536223a2231393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2273697a655f6279746573223a3737337d5d2c2273756d6d617279223a226c696e75782f616d6436342c206c696e75782f61726d3634222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663439352d373431382d623063372d303832643734633332616639222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223130326638616366613963356363323766373064326337616132656361313337222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d663439342d376634662d616265392d656638363962346266326432222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30372e3530393139305a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xb98f8327802c80eb94dc83481330c0c172dcc5e03f7b81b8defc2fdce74ed2e3', '\x2c76e315094678da0298c62d3282f3847e0b7d4294f95d468d4c1174baecdba9', '\xcf38b2e12233565c878ce020cef94430834a7732c59dcff9e47f782a11fb65f4');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 45, '01a1ffdb-f4e3-7816-b348-391485020ddb', '2026-11-21 20:46:07.587397+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666664622d653934352d373934612d393966332d363763353166363830626666222c22636964223a227368613235363a37326366623263383231383034343965323236376331343939343035383632636136633635306436326139666638353866626337656165646439666264383361222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666664622d663439342d376634662d616265392d656638363962346266326432222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226174223a22323032362d31312d32315432303a34363a30372e3538363131385a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666664622d663465332d376131332d613435312d626639396463373838303263222c22636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b7742757653593269415532576373644677767577364774526d5a65596755443331386f613552444d7370706a225d2c22657870697265735f6174223a22323032362d31312d32385432303a34363a30372e3538363131385a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f334d6d4e6d596a4a6a4f4449784f4441304e446c6c4d6a49324e324d784e446b354e4441314f44597959324532597a59314d4751324d6d45355a6d59344e54686d596d4d335a57466c5a4751355a6d4a6b4f444e684969776959584a3061575a6859335266615751694f6949774d5745785a6d5a6b5969316d4e446b304c54646d4e47597459574a6c4f53316c5a6a67324f574930596d59795a4449694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d5a6b5969316d4e47557a4c5464684d544d74595451314d5331695a6a6b355a474d334f4467774d6d4d694c434a6a615751694f694a7a614745794e5459364d546b784d474a6c4e47526b4e6a6b7a4d6a413159544e6b4d4445304e5464684e54646d4d3251355a4745334e546b324d4467794d6a4d7a4e444d79597a6868596a5a684d3255314e32497a4e54597a4e6d45344f534973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564449774f6a51324f6a41334c6a55344e6a45784f466f694c434a726157356b496a6f6962324e7058326c745957646c49697769626d46745a534936496e4a6c5a326c7a64484a354c6d3576636e526f64326c755a43356c654746746347786c4c3239775a584a6864476c76626e4d766233426c636d4630623349364d5334304c6a49694c434a76634756755a575266595851694f6949794d4449324c5445784c544978564449774f6a51324f6a41334c6a55344e6a45784f466f694c434a305a573568626e51694f6949774d5745785a6d5a6b5969316c4f4449314c5463324f444d74596d51784f43316b4e6d55354e7a55324d4746685a6d55694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a6f31597a593059546b324d44526c4e5451344d4441354d7a6b354f574d344f5749324f475130593256694f5467334d7a6335596a55334e54557a4d7a42694e4745355a54426c4f4456684d54426c4f5463344e574977496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496a45354d5442695a54526b5a4459354d7a49774e57457a5a4441784e445533595455335a6a4e6b4f5752684e7a55354e6a41344d6a497a4d7a517a4d6d4d345957493259544e6c4e5464694d7a55324d7a5a684f446b6966537769626d46745a534936496e4a6c5a326c7a64484a354c6d3576636e526f64326c755a43356c654746746347786c4c3239775a584a6864476c76626e4d766233426c636d4630623349364d5334304c6a496966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2262222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666664622d663465332d376131332d613435312d626639396463373838303263222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666664622d663465332d373862392d626131312d393663356364306465346165222c227472616e736974696f6e65645f6174223a22323032362d31312d32315432303a34363a30372e3538363131385a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663465332d373831362d623334382d333931343835303230646462222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223835386132623838366361643230356338386662303037326161353163356433222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d663439342d376634662d616265392d656638363962346266326432222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30372e3538373339375a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x86de51a2643637e89cad0fbc660207810e8ec9da598ec67e8c4317fb9f9f063f', '\xcf38b2e12233565c878ce020cef94430834a7732c59dcff9e47f782a11fb65f4', '\xe25c8dded75ced3b30d09b8fcb70894807c917963bddeeefe15cb5bc56457a54');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 46, '01a1ffdb-f522-7d40-ab38-1b8f55892ece', '2026-11-21 20:46:07.650576+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666664622d663439342d376634662d616265392d656638363962346266326432222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226465706c6f7965645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226465706c6f796d656e745f6964223a2230316131666664622d663532322d373363312d383633322d396562663339623064326665222c22646573697265645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315432303a34363a30372e3634393137315a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663532322d376434302d616233382d316238663535383932656365222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223562363836343030346336653438376238623838333363643163336334353632222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d663439342d376634662d616265392d656638363962346266326432222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30372e3635303537365a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x196b05408b535c685a6c8fbad103f0b590d97b1506c754e4045417d840a0f847', '\xe25c8dded75ced3b30d09b8fcb70894807c917963bddeeefe15cb5bc56457a54', '\xd717ee24a430e073e3c0d7e865977e722c26fadbb892857cc5fccea57b08ed82');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 47, '01a1ffdb-f569-7175-a61e-8f16e2b93dc3', '2026-11-21 20:46:07.721418+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32315432303a34363a30372e3732303931355a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a226f63695f696d616765222c226172746966616374223a7b226964223a2230316131666664622d663439342d376634662d616265392d656638363962346266326432222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226368616e6765645f6174223a22323032362d31312d32315432303a34363a30372e3732303931355a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d6f63695f696d616765222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316131666664622d663536382d376332302d396237392d656665613835633438393566222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663536392d373137352d613631652d386631366532623933646333222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226535376166323264343730653138303563343435343530323535653761616633222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316131666664622d663536382d376332302d396237392d656665613835633438393566222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30372e3732313431385a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\x28e7e280ddc000efc9336003ef9ffe478f24b2e576c2962b26c81d81fdee3c66', '\xd717ee24a430e073e3c0d7e865977e722c26fadbb892857cc5fccea57b08ed82', '\x24ae8259f312369cb1d42f0487fc3c722f0b379978a71b9cff6f0e31cd86519b');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 48, '01a1ffdb-f5ad-7098-add8-144c0f15a888', '2026-11-21 20:46:07.789637+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315432303a34363a30372e3738343831385a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666664622d663532322d373363312d383633322d396562663339623064326665222c22646573697265645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2264726966745f737461747573223a226472696674227d5d2c22706f7374757265223a5b7b226172746966616374223a7b226964223a2230316131666664622d663439342d376634662d616265392d656638363962346266326432222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226368616e6765223a226368616e676564222c226465706c6f796d656e745f6964223a2230316131666664622d663532322d373363312d383633322d396562663339623064326665222c2266726f6d223a22756e6b6e6f776e222c2273696e6365223a22323032362d31312d32315432303a34363a30372e3738343831385a222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c22746f223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666664622d663439342d376634662d616265392d656638363962346266326432222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a322c22646966666572656e636573223a5b7b22617070726f766564223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226368616e6765223a226368616e676564222c226964656e74697479223a22222c226f62736572766564223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2270617468223a222f646967657374222c2273656e74656e6365223a22646967657374206368616e6765642066726f6d20e2809c7368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839e2809d20746f20e2809c7368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666e2809d222c2277686174223a22646967657374227d2c7b22617070726f766564223a7b22646967657374223a227368613235363a37653061336336663962326435653861316334663762306433653661396332663562386431653461376330663362366439653261356338663162346437653061222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c226368616e6765223a226368616e676564222c226964656e74697479223a226c696e75782f61726d3634222c226f62736572766564223a7b22646967657374223a227368613235363a63346637623064336536613963326635623864316534613763306633623664396532613563386631623464376530613363366639623264356538613163346637222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c2270617468223a222f6d616e6966657374732f6c696e75787e3161726d3634222c2273656e74656e6365223a22706c6174666f726d206c696e75782f61726d3634206368616e6765642066726f6d207368613235363a376530613363366639623264e280a620746f207368613235363a633466376230643365366139e280a6222c2277686174223a22706c6174666f726d227d5d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a33323662313661656666633233626462313065373935643062373762336434393231396330316236333036363432653039396339316232326161346234366631222c226e6f726d616c69736572223a226f63695f696d6167652f31227d2c226f62736572766564223a7b22736861323536223a2264306434656138623839653433376137623030373239303239306161653635313738636163313237396136346333663566303465383963616264663732306533222c2273697a655f6279746573223a313034347d2c227365656e223a7b22646967657374223a227368613235363a61303863653739383230363666633935343834613663663237636166333634313835333130336261643235333661643633646535666431316131613033613630222c226e6f726d616c69736572223a226f63695f696d6167652f31227d7d2c227375626d6974746564223a7b226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316131666664622d653832352d373638332d626431382d6436653937353630616166652f6f63695f696d616765222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d696d6167652e696e6465782e6a736f6e222c22736861323536223a2263313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2273697a655f6279746573223a3737337d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32315432303a34363a30372e3737383833305a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d6f63695f696d616765222c227461726765745f6964223a2230316131666664622d663536382d376332302d396237392d656665613835633438393566227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316131666664622d663561392d373333632d386439642d656439626639343963346166222c2276657269666965645f6174223a22323032362d31312d32315432303a34363a30372e3738303831375a222c2276657269666965645f636964223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663561642d373039382d616464382d313434633066313561383838222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223139303666353838363039646233373861633064623234316330393133636335222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d663439342d376634662d616265392d656638363962346266326432222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30372e3738393633375a222c2274797065223a226d756e696d656e742e706f73747572652e6368616e676564227d', '\xbfb7ed0a92c44acb36c4763b6ad6494e5d5ba726f13c42451f78159814949276', '\x24ae8259f312369cb1d42f0487fc3c722f0b379978a71b9cff6f0e31cd86519b', '\xf5838380909b257f702378ef5365a773a0ab451906a046ab43e15040d17fe832');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 49, '01a1ffdb-f762-7452-b7a1-7d90f47bea4d', '2026-11-21 20:46:08.226224+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315432303a34363a30382e3232343938365a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666664622d656131632d373230372d383763342d346630376563636432373832222c22646573697265645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666664622d653939302d373764632d626665382d663338646663323433363834222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a36336264663430376365333830383561376539306362306164376666343465633337386533636534623438643865316237616536656339616464623462313735222c226e6f726d616c69736572223a22696e74756e655f636f6e6669675f70726f66696c652f31227d2c227365656e223a7b22646967657374223a227368613235363a36336264663430376365333830383561376539306362306164376666343465633337386533636534623438643865316237616536656339616464623462313735222c226e6f726d616c69736572223a22696e74756e655f636f6e6669675f70726f66696c652f31227d7d2c227375626d6974746564223a7b226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316131666664622d653832352d373638332d626431382d6436653937353630616166652f696e74756e655f636f6e6669675f70726f66696c65222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a2270726f64756374696f6e2d626173656c696e652e6a736f6e222c22736861323536223a2232326635656361396333663234663463663539353338396133353063373730396561383063333537613731326631663766646534303964373635373066616135222c2273697a655f6279746573223a3835397d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32315432303a34363a30382e3232313631375a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d696e74756e655f636f6e6669675f70726f66696c65222c227461726765745f6964223a2230316131666664622d656136352d373434622d616530372d346566323430646464646236227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666664622d663736312d373562332d623732332d336137303566666461313862222c2276657269666965645f6174223a22323032362d31312d32315432303a34363a30382e3232333239375a222c2276657269666965645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664622d663736322d373435322d623761312d376439306634376265613464222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223031376636646166353731616634643432636464626432313861326362366666222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d653939302d373764632d626665382d663338646663323433363834222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a30382e3232363232345a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x66270bb323fb7ad939edba61ae5a0ddc0097523a519ee90daffba52fd643164c', '\xf5838380909b257f702378ef5365a773a0ab451906a046ab43e15040d17fe832', '\x1f63fc33cfc814fa971f225ad8d73750816e7f5358b038a2bd6d48498fcfff8f');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 52, '01a1ffdc-16b0-7520-8180-4287eb009d36', '2026-11-21 20:46:16.240131+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315432303a34363a31362e3233383739315a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666664622d663231652d373530342d613661302d393365663734383231323730222c22646573697265645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666664622d663161642d376534352d386565642d643261363266396430636435222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a62313166323037393162613330333332646266393232343065613761326331316230643531656163643239656330663430356537393165663266343736336535222c226e6f726d616c69736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31227d2c227365656e223a7b22646967657374223a227368613235363a62313166323037393162613330333332646266393232343065613761326331316230643531656163643239656330663430356537393165663266343736336535222c226e6f726d616c69736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31227d7d2c227375626d6974746564223a7b226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316131666664622d653832352d373638332d626431382d6436653937353630616166652f656e7472615f636f6e646974696f6e616c5f616363657373222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22726571756972652d636f6d706c69616e742d6465766963652e6a736f6e222c22736861323536223a2265643639353232616466376335353435336662313466343630386335353036363038326233393562393466653135333962343531376166666139343164386237222c2273697a655f6279746573223a3531337d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32315432303a34363a31362e3233333637315a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d656e7472615f636f6e646974696f6e616c5f616363657373222c227461726765745f6964223a2230316131666664622d663235652d376262332d383630302d653130653134303365313730227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666664632d313661662d373133352d616634632d313462646361336239363165222c2276657269666965645f6174223a22323032362d31312d32315432303a34363a31362e3233373737305a222c2276657269666965645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664632d313662302d373532302d383138302d343238376562303039643336222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223462303663663836346437626136666235373834613639663932623937323538222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d663161642d376534352d386565642d643261363266396430636435222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a31362e3234303133315a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x6a925f42e76eb249fc437eea3d5a0f17ceb1901bfa248ec0b7a0e820df5a9d86', '\x2f8890cb1cabf40a415b73d1ca2670b8395b6977140d404dbb532cee454d50ab', '\x529950e4571f8a2edd6f22052142804aa08802aa0039c9d4af4481ec3e93f64e');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 54, '01a1ffdc-1a9d-7cae-9bd2-ffd6393bd112', '2026-11-21 20:46:17.245115+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315432303a34363a31372e3234343134365a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666664622d663339342d373861382d623338312d646438656336323331316533222c22646573697265645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666664622d663265622d376639312d613232302d346638636235323339626532222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35313837313532666134663733336438323939653663396432363161316164666664313266636166373832623964633030323930633563393761376134383231222c226e6f726d616c69736572223a22746c735f7365727665725f636572742f31227d2c227365656e223a7b22646967657374223a227368613235363a35313837313532666134663733336438323939653663396432363161316164666664313266636166373832623964633030323930633563393761376134383231222c226e6f726d616c69736572223a22746c735f7365727665725f636572742f31227d7d2c227375626d6974746564223a7b226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316131666664622d653832352d373638332d626431382d6436653937353630616166652f746c735f7365727665725f63657274222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e70656d222c22736861323536223a2237373962393665656130643330336561396466373738343530333531613763323335623834626562646666303736386237356665623963313937653639653561222c2273697a655f6279746573223a3736317d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32315432303a34363a31372e3233383831335a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d746c735f7365727665725f63657274222c227461726765745f6964223a2230316131666664622d663366362d376536312d393930392d653531363735623731643962227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666664632d316139632d373835662d393439642d366265616331373465343661222c2276657269666965645f6174223a22323032362d31312d32315432303a34363a31372e3234303839375a222c2276657269666965645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664632d316139642d376361652d396264322d666664363339336264313132222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223731663935373761366562376261643265623633633539643565383363363030222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d663265622d376639312d613232302d346638636235323339626532222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a31372e3234353131355a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xe49108255a02fbd8b78f4f8fe238b0af8731ec38de4361765e033da86e700338', '\xcec7fb06ed31c71ed42ffe01626e04b4e14b7a7a203e4dba8d69b7c656f371ec', '\xb448378e9ad467b85ef6564a2652db83447ddb2484adf3ce6f6fbb8db0c134a1');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 53, '01a1ffdc-16b2-7674-9b15-50ab3de14d2c', '2026-11-21 20:46:16.242077+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315432303a34363a31362e3233393934325a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666664622d656363662d373664342d613366642d613664616663633933343363222c22646573697265645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c2264726966745f737461747573223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666664622d656335372d376262322d393263612d313535353330303432316664222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a322c22646966666572656e636573223a5b7b22617070726f766564223a2254706d50726f746563746f72222c226368616e6765223a226368616e676564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564207072696d61727970726f746563746f72222c226f62736572766564223a2250617373776f726450726f746563746f72222c2270617468223a222f696e7374616e6365732f5b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642f70726f706572746965732f7072696d61727970726f746563746f72222c2273656e74656e6365223a2270726f7065727479205b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564207072696d61727970726f746563746f72206368616e6765642066726f6d20e2809c54706d50726f746563746f72e2809d20746f20e2809c50617373776f726450726f746563746f72e2809d222c2277686174223a2270726f7065727479227d2c7b22617070726f766564223a747275652c226368616e6765223a226368616e676564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642074706d70726f746563746f72222c226f62736572766564223a66616c73652c2270617468223a222f696e7374616e6365732f5b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642f70726f706572746965732f74706d70726f746563746f72222c2273656e74656e6365223a2270726f7065727479205b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642074706d70726f746563746f72206368616e6765642066726f6d207472756520746f2066616c7365222c2277686174223a2270726f7065727479227d5d2c22646972656374696f6e73223a7b227765616b6572223a327d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35356666333338326234316533366536343438306165623934616630306532386362373130366562383031363630643863636461626538613162333831323334222c226e6f726d616c69736572223a226473635f636f6e66696775726174696f6e2f31227d2c226f62736572766564223a7b22736861323536223a2231353532643032303632353934356636633831343961663464623761366263373431663132656130643330613562313733386264613966353335626161643435222c2273697a655f6279746573223a3735377d2c227365656e223a7b22646967657374223a227368613235363a33656636376565653665346264346365653939303330646134316130613732663631316265636531613739646463623862396636326436663566663964663235222c226e6f726d616c69736572223a226473635f636f6e66696775726174696f6e2f31227d7d2c227375626d6974746564223a7b226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316131666664622d653832352d373638332d626431382d6436653937353630616166652f6473635f636f6e66696775726174696f6e222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656e737572652d6269746c6f636b65722d656e61626c65642e6d6f66222c22736861323536223a2266646136613032303235633335366164633934386562396239333435653336666135343630303133333739613235353161643437623665613532623034306235222c2273697a655f6279746573223a3731347d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32315432303a34363a31362e3233343436365a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d6473635f636f6e66696775726174696f6e222c227461726765745f6964223a2230316131666664622d656431632d373664662d616534332d666237653939343436373462227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316131666664632d313662302d373036632d383434332d313732666666386365396232222c2276657269666965645f6174223a22323032362d31312d32315432303a34363a31362e3233363334305a222c2276657269666965645f636964223a227368613235363a39646631646635623161366631326465323037303834363164376330663563653964653137666133343338336332333234353536633363323931653963306466222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664632d313662322d373637342d396231352d353061623364653134643263222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226434643463633939326366663236393231613436663037626662356362643137222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656335372d376262322d393263612d313535353330303432316664222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a31362e3234323037375a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x4f3e7d1e328d12909075f251c8d25f2495c08bdb2184df57de37d40b26aa0549', '\x529950e4571f8a2edd6f22052142804aa08802aa0039c9d4af4481ec3e93f64e', '\xcec7fb06ed31c71ed42ffe01626e04b4e14b7a7a203e4dba8d69b7c656f371ec');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 55, '01a1ffdc-1a9d-7873-94d6-101e8d016473', '2026-11-21 20:46:17.245004+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315432303a34363a31372e3234323838395a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666664622d663532322d373363312d383633322d396562663339623064326665222c22646573697265645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2264726966745f737461747573223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666664622d663439342d376634662d616265392d656638363962346266326432222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a322c22646966666572656e636573223a5b7b22617070726f766564223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226368616e6765223a226368616e676564222c226964656e74697479223a22222c226f62736572766564223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2270617468223a222f646967657374222c2273656e74656e6365223a22646967657374206368616e6765642066726f6d20e2809c7368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839e2809d20746f20e2809c7368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666e2809d222c2277686174223a22646967657374227d2c7b22617070726f766564223a7b22646967657374223a227368613235363a37653061336336663962326435653861316334663762306433653661396332663562386431653461376330663362366439653261356338663162346437653061222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c226368616e6765223a226368616e676564222c226964656e74697479223a226c696e75782f61726d3634222c226f62736572766564223a7b22646967657374223a227368613235363a63346637623064336536613963326635623864316534613763306633623664396532613563386631623464376530613363366639623264356538613163346637222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c2270617468223a222f6d616e6966657374732f6c696e75787e3161726d3634222c2273656e74656e6365223a22706c6174666f726d206c696e75782f61726d3634206368616e6765642066726f6d207368613235363a376530613363366639623264e280a620746f207368613235363a633466376230643365366139e280a6222c2277686174223a22706c6174666f726d227d5d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a33323662313661656666633233626462313065373935643062373762336434393231396330316236333036363432653039396339316232326161346234366631222c226e6f726d616c69736572223a226f63695f696d6167652f31227d2c226f62736572766564223a7b22736861323536223a2264306434656138623839653433376137623030373239303239306161653635313738636163313237396136346333663566303465383963616264663732306533222c2273697a655f6279746573223a313034347d2c227365656e223a7b22646967657374223a227368613235363a61303863653739383230363666633935343834613663663237636166333634313835333130336261643235333661643633646535666431316131613033613630222c226e6f726d616c69736572223a226f63695f696d6167652f31227d7d2c227375626d6974746564223a7b226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316131666664622d653832352d373638332d626431382d6436653937353630616166652f6f63695f696d616765222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d696d6167652e696e6465782e6a736f6e222c22736861323536223a2263313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2273697a655f6279746573223a3737337d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32315432303a34363a31372e3233383837385a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d6f63695f696d616765222c227461726765745f6964223a2230316131666664622d663536382d376332302d396237392d656665613835633438393566227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316131666664632d316139622d373062362d396431652d313461656537306336356661222c2276657269666965645f6174223a22323032362d31312d32315432303a34363a31372e3234303338365a222c2276657269666965645f636964223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664632d316139642d373837332d393464362d313031653864303136343733222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226539613862326433356165396634353463353361386561626534396563616365222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d663439342d376634662d616265392d656638363962346266326432222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34363a31372e3234353030345a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x50f33639046c8535c2b14e2fb71303d5b053939390a4dca511186dc8693930b6', '\xb448378e9ad467b85ef6564a2652db83447ddb2484adf3ce6f6fbb8db0c134a1', '\x4689b13049eea249a9f101492ced9e35b497edfa46db3ecf86c47c0b4e62440f');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 56, '01a1ffdc-c1c3-769e-955d-a8da0def9b86', '2026-11-21 20:47:00.035858+00', '\x7b2264617461223a7b226172746966616374223a7b226964223a2230316131666664622d656230662d376135342d396566632d356538613534643330383862222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226174223a22323032362d31312d32315432303a34373a30302e3033323933335a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666664622d656234382d376565312d613734392d336139313765633537343030222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c22636c6f7365645f6279223a6e756c6c2c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666664622d656238332d376661392d626539632d323335383239643437656539222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c22646573697265645f666f726d223a22646e735f7a6f6e652f31207368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c2264726966745f737461747573223a226d61746368222c227365656e5f666f726d223a22646e735f7a6f6e652f31207368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335227d5d2c22726561736f6e223a6e756c6c2c227369676e617475726573223a5b7b226b65795f6964223a226469643a6b65793a7a364d6b7742757653593269415532576373644677767577364774526d5a65596755443331386f613552444d7370706a237a364d6b7742757653593269415532576373644677767577364774526d5a65596755443331386f613552444d7370706a222c227369676e6174757265223a223531727843633061356c41432b6438327961566a4c3257746f455750766c58322b53506b4265723072733474694a542f3468313159374c79774b36744b332f4f4e45516461632b306636584a79636c4b422b7a4f43673d3d222c227769746e6573735f646964223a226469643a6b65793a7a364d6b7742757653593269415532576373644677767577364774526d5a65596755443331386f613552444d7370706a227d5d2c227374617465223a22617070726f766564222c22737562737472617465223a6e756c6c2c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666664622d656234382d376565312d613734392d336139313765633537343030222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a22636572656d6f6e795f6f70656e222c22676f7665726e616e63655f656e76656c6f70655f68617368223a2232633936386264366434343136633133396330376565353935663862613830373034356132356535373332663936333065643963366433313935366538623966222c2273657175656e63655f6e756d626572223a322c22746f5f7374617465223a22617070726f766564222c227472616e736974696f6e5f6964223a2230316131666664632d633163322d373732332d393737332d383433643234343136663331222c227472616e736974696f6e65645f6174223a22323032362d31312d32315432303a34373a30302e3033323933335a222c227769746e6573735f7369676e617475726573223a5b7b22646964223a226469643a6b65793a7a364d6b7742757653593269415532576373644677767577364774526d5a65596755443331386f613552444d7370706a222c226b65796964223a226469643a6b65793a7a364d6b7742757653593269415532576373644677767577364774526d5a65596755443331386f613552444d7370706a237a364d6b7742757653593269415532576373644677767577364774526d5a65596755443331386f613552444d7370706a222c22736967223a223531727843633061356c41432b6438327961566a4c3257746f455750766c58322b53506b4265723072733474694a542f3468313159374c79774b36744b332f4f4e45516461632b306636584a79636c4b422b7a4f43673d3d227d5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664632d633163332d373639652d393535642d613864613064656639623836222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223161316131626635353537393839616232303566323039383239353839666565222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656230662d376135342d396566632d356538613534643330383862222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34373a30302e3033353835385a222c2274797065223a226d756e696d656e742e636572656d6f6e792e617070726f766564227d', '\x7ffaf286a5a5c7d40185f51770a08e5de187bf8e2a42b589efeef707eecfe2d8', '\x4689b13049eea249a9f101492ced9e35b497edfa46db3ecf86c47c0b4e62440f', '\xf97dd2e038737bc72a04892bb66accd4c17e86e661b886ad38435054aa79497b');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 57, '01a1ffdc-c201-7fa8-956e-12c47977532c', '2026-11-21 20:47:00.097488+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315432303a34373a30302e3039343739335a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666664622d656238332d376661392d626539632d323335383239643437656539222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2264726966745f737461747573223a226472696674227d5d2c22706f7374757265223a5b7b226172746966616374223a7b226964223a2230316131666664622d656230662d376135342d396566632d356538613534643330383862222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226368616e6765223a226368616e676564222c226465706c6f796d656e745f6964223a2230316131666664622d656238332d376661392d626539632d323335383239643437656539222c2266726f6d223a22756e6b6e6f776e222c2273696e6365223a22323032362d31312d32315432303a34373a30302e3039343739335a222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c22746f223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666664622d656230662d376135342d396566632d356538613534643330383862222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a312c22646966666572656e636573223a5b7b226368616e6765223a226164646564222c226964656e74697479223a22696e7472756465722e6e6f72746877696e642e6578616d706c652e2041222c226f62736572766564223a7b227264617461223a5b223139322e302e322e3636225d2c2274746c223a3330307d2c2270617468223a222f7272736574732f696e7472756465722e6e6f72746877696e642e6578616d706c652e2041222c2273656e74656e6365223a22525273657420696e7472756465722e6e6f72746877696e642e6578616d706c652e20412061646465643a203139322e302e322e3636222c2277686174223a227272736574227d5d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d2c226f62736572766564223a7b22736861323536223a2231346439666562383237646331303564636338643634396163363266633462646135366165323832343661356636643661643333336436656230653930626237222c2273697a655f6279746573223a313339347d2c227365656e223a7b22646967657374223a227368613235363a32313138363631323535373233366530376237343961613336626133613332346634373130373937333366316237623630656231353663333438643833633464222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d7d2c227375626d6974746564223a7b226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316131666664622d653832352d373638332d626431382d6436653937353630616166652f646e735f7a6f6e65222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226e6f72746877696e642e6578616d706c652e7a6f6e65222c22736861323536223a2235316666643733346632323262333739633631363963326464626566623165653362346165366236363163636232343232313839313036633962363362356437222c2273697a655f6279746573223a3734377d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32315432303a34373a30302e3038393938315a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d646e735f7a6f6e65222c227461726765745f6964223a2230316131666664622d656264362d373764352d613762652d323363353636616633313835227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316131666664632d633166662d376234392d623034662d656661383233666439373735222c2276657269666965645f6174223a22323032362d31312d32315432303a34373a30302e3039313338365a222c2276657269666965645f636964223a227368613235363a38323930623837636163623535656133313063666366666137316362653531306430313434666133376330386639663634306334633037363662656463313733222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664632d633230312d376661382d393536652d313263343739373735333263222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226235666166313264353439313337656635373336303937663034633338343633222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656230662d376135342d396566632d356538613534643330383862222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34373a30302e3039373438385a222c2274797065223a226d756e696d656e742e706f73747572652e6368616e676564227d', '\xbe59a5256de44e2d5c0d5a2fe572a088565ce576c2373b6d8d3da7f38a60da34', '\xf97dd2e038737bc72a04892bb66accd4c17e86e661b886ad38435054aa79497b', '\xbf0753b05eaf8b59ff08ce270f7dac7588c7bc7205af00452d38a86d5bfc4d26');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 58, '01a1ffdd-25c0-7d29-9f97-ed225b819e55', '2026-11-21 20:47:25.63284+00', '\x7b2264617461223a7b22616363657074616e63655f6964223a2230316131666664642d323562662d373863332d623935302d303932663133646631373230222c226172746966616374223a7b226964223a2230316131666664622d656230662d376135342d396566632d356538613534643330383862222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226174223a22323032362d31312d32315432303a34373a32352e3633303536325a222c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a38323930623837636163623535656133313063666366666137316362653531306430313434666133376330386639663634306334633037363662656463313733222c22657870697265735f6174223a22323032362d31312d32385432303a34373a32352e3632303131385a222c22666f726d223a22646e735f7a6f6e652f31207368613235363a32313138363631323535373233366530376237343961613336626133613332346634373130373937333366316237623630656231353663333438643833633464222c226f776e6572223a2261646d696e6973747261746f72222c22706f7374757265223a5b7b22616363657074616e6365223a7b22616363657074616e63655f6964223a2230316131666664642d323562662d373863332d623935302d303932663133646631373230222c22657870697265735f6174223a22323032362d31312d32385432303a34373a32352e3632303131385a222c226f776e6572223a2261646d696e6973747261746f72227d2c226172746966616374223a7b226964223a2230316131666664622d656230662d376135342d396566632d356538613534643330383862222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226368616e6765223a226368616e676564222c226465706c6f796d656e745f6964223a2230316131666664622d656238332d376661392d626539632d323335383239643437656539222c2266726f6d223a226472696674222c2273696e6365223a22323032362d31312d32315432303a34373a32352e3633303536325a222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c22746f223a226163636570746564227d5d2c22726561736f6e223a2261207465737420686f737420666f7220746865207765656b222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664642d323563302d376432392d396639372d656432323562383139653535222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223737393237363432356363393162666338376137613562646230373563626563222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d656230662d376135342d396566632d356538613534643330383862222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34373a32352e3633323834305a222c2274797065223a226d756e696d656e742e646576696174696f6e2e6163636570746564227d', '\x02a13f97115ce36013c7bf2f20701b4ad4942222785b0a4ca5b63335ed57d731', '\xbf0753b05eaf8b59ff08ce270f7dac7588c7bc7205af00452d38a86d5bfc4d26', '\x996354c23b4494c63deea423cafc258f5c335d9cdc9127c33f084c4d48433cff');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 59, '01a1ffdd-25fe-75e3-ad9f-aec5fc24be3c', '2026-11-21 20:47:25.69405+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315432303a34373a32352e3639333938345a222c226279223a2261646d696e6973747261746f72222c22646964223a226469643a6b65793a7a364d6b754e626a54316f735932347147757450386f3145734573747061653573385576764b797554344733575a506f222c22696e667261737472756374757265223a22696e7375726572222c226e616d65223a22696e7375726572206f66207265636f7264222c2276657269666965725f6964223a2230316131666664642d323566642d376466382d396633662d323761323338656631613061227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664642d323566652d373565332d616439662d616563356663323462653363222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223063636431373631323830396135383361383263306130636164303064326135222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2276657269666965722f30316131666664642d323566642d376466382d396633662d323761323338656631613061222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34373a32352e3639343035305a222c2274797065223a226d756e696d656e742e76657269666965722e6164646564227d', '\x4d458b73cbe9d6a1114094ced4920553e0b21c813c7740401b887183c209c1ba', '\x996354c23b4494c63deea423cafc258f5c335d9cdc9127c33f084c4d48433cff', '\xb81f362057abae835d241e9b7cf41428d39a6e78123813aaf79cd5308917b8dd');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 60, '01a1ffdd-2655-78d4-ba05-f25ac1f6aa7a', '2026-11-21 20:47:25.781358+00', '\x7b2264617461223a7b226163636f72645f6964223a6e756c6c2c226174223a22323032362d31312d32315432303a34373a32352e3737393938385a222c226279223a2261646d696e6973747261746f72222c2264656c65676174655f646964223a226469643a6b65793a7a364d6b764e3454374451566f346e3936395342426e6762624b33584e424377624746784d6e6b6b42504a6467516366222c2264656c65676174696f6e5f6964223a2230316131666664642d323635332d373238372d613137392d343037336431636165353335222c2264656c656761746f725f646964223a226469643a6b65793a7a364d6b7742757653593269415532576373644677767577364774526d5a65596755443331386f613552444d7370706a222c226b65795f6964223a226469643a6b65793a7a364d6b7742757653593269415532576373644677767577364774526d5a65596755443331386f613552444d7370706a237a364d6b7742757653593269415532576373644677767577364774526d5a65596755443331386f613552444d7370706a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e73695a4756735a576468644755694f694a6b61575136613256354f6e6f3254577432546a52554e305252566d3830626a6b324f564e43516d356e596d4a4c4d31684f516b4e33596b644765453175613274435545706b5a31466a5a694973496d526c6247566e5958527663694936496d52705a4470725a586b36656a5a4e6133644364585a5457544a705156557956324e7a5a455a33646e56334e6b6430556d31615a566c6e5655517a4d546876595456535245317a63484271496977696447567559573530496a6f694d4446684d575a6d5a4749745a5467794e5330334e6a677a4c574a6b4d5467745a445a6c4f5463314e6a426859575a6c49697769646d4673615752665a6e4a7662534936496a49774d6a59744d5445744d6a46554d6a41364e4463364d6a55754e7a63324e7a417757694973496e5a6862476c6b5833567564476c73496a6f694d6a41794e6930784d6930794d5651794d446f304e7a6f794e5334334e7a59334d444261496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d526c6247566e5958527062323436646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694e6a426c4d6d517a5954426d4e546c6d597a5a694d44426c4e5759344d7a4d354e6a6c69595464695a5446695a5749354e4749334d7a59305a6a51795a446c6a593249774d44686d4e57526a4f4449355a44466b4d434a394c434a755957316c496a6f695a476c6b4f6d746c655470364e6b3172646b34305644644555565a764e4734354e6a6c54516b4a755a324a69537a4e59546b4a4464324a48526e684e626d7472516c424b5a4764525932596966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c227369676e6174757265223a22316b72316b756b3842532f71485a775158624a416b7a454d413967653777434d314f316937453243706b6a57544e714e467572394e684d423646427979355652636d425734595964552b69523479596e57636f3041413d3d222c2274696572223a6e756c6c2c2276616c69645f66726f6d223a22323032362d31312d32315432303a34373a32352e3737363730305a222c2276616c69645f756e74696c223a22323032362d31322d32315432303a34373a32352e3737363730305a227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664642d323635352d373864342d626130352d663235616331663661613761222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226263313430663439323931653734303162666631373163316465373362326632222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2264656c65676174696f6e2f30316131666664642d323635332d373238372d613137392d343037336431636165353335222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34373a32352e3738313335385a222c2274797065223a226d756e696d656e742e64656c65676174696f6e2e63726561746564227d', '\xa92126e1d143b86e330ccf1b3bd84f465a37d9bafb9b7b211b3f7a743c280306', '\xb81f362057abae835d241e9b7cf41428d39a6e78123813aaf79cd5308917b8dd', '\xdacd61156b5592592a78cf496b8a939fbb76e8e898408f3e22e1ddd165fa86c1');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 61, '01a1ffdd-2710-7de7-834f-18d3a7015e5b', '2026-11-21 20:47:25.968501+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226e616d65223a227369656d222c226f726967696e223a2268747470733a2f2f7369656d2e6e6f72746877696e642e6578616d706c65222c227479706573223a5b226d756e696d656e742e636572656d6f6e792e2a225d2c2275726c5f736861323536223a2237323733373666633263303463383436363263353864646362383731306561636163316464616661386664623464326136343264373535623962316535383037222c22776562686f6f6b5f6964223a2230316131666664642d323730652d373364622d393831612d303239376630623335333764227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664642d323731302d376465372d383334662d313864336137303135653562222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226636616236636633323766333431316166303831653339353266353765363565222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a22776562686f6f6b2f7369656d222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34373a32352e3936383530315a222c2274797065223a226d756e696d656e742e776562686f6f6b2e6164646564227d', '\x1ebd2f9d4e03cf384d144a99f8097199542bd05cd59cbe4c20b33e0891d7b07c', '\xdacd61156b5592592a78cf496b8a939fbb76e8e898408f3e22e1ddd165fa86c1', '\x3e753ef6f6e6b82deebccc1c8d3b124c188c0fcd20388846c8700112d7146d8b');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 62, '01a1ffdd-2757-73f1-8bf9-56149650983b', '2026-11-21 20:47:26.039133+00', '\x7b2264617461223a7b226163636f72645f62696e64696e675f6964223a2230316131666664642d323735362d373634392d383363312d396332393930346431666164222c226163636f72645f636964223a227368613235363a35613463613936313337356133373362353730633637646161646137393766646334313161323234303237666231306364383261353937383731326237636537222c226163636f72645f6964223a2230316131666664622d653934352d376464612d396464642d343562343133633230623237222c226279223a2261646d696e6973747261746f72222c22636f6e74656e74223a7b226163636f72645f6964223a2230316131666664622d653934352d376464612d396464642d343562343133633230623237222c22636572656d6f6e795f636c6173736573223a5b2253696e676c65417070726f76616c225d2c226368726f6e69636c655f726574656e74696f6e5f64617973223a39302c226566666563746976655f66726f6d223a22323032362d31312d32315432303a34373a32362e3033383532355a222c226d656d6265725f64696473223a5b5d2c226e616d65223a226f7065726174696f6e73222c227465726d73223a7b22726567696f6e223a7b226e616d65223a226e6f727468227d7d2c22746965725f706f6c696379223a7b2264656661756c745f74696572223a2261227d2c22766572696669636174696f6e5f696e74657276616c5f736563223a3330302c2276657273696f6e223a322c227769746e6573735f64696473223a5b226469643a6b65793a7a364d6b7742757653593269415532576373644677767577364774526d5a65596755443331386f613552444d7370706a225d7d2c22637265617465645f6174223a22323032362d31312d32315432303a34373a32362e3033383532355a222c226566666563746976655f756e74696c223a6e756c6c2c226e616d65223a226f7065726174696f6e73222c2273757065727365646564223a7b226163636f72645f62696e64696e675f6964223a2230316131666664622d653934352d373934612d393966332d363763353166363830626666222c226566666563746976655f756e74696c223a22323032362d31312d32315432303a34373a32362e3033383532355a227d2c2276657273696f6e223a327d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664642d323735372d373366312d386266392d353631343936353039383362222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223631316534343134376434363638633463626134616639363263356234653733222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a226163636f72642f30316131666664622d653934352d376464612d396464642d343562343133633230623237222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34373a32362e3033393133335a222c2274797065223a226d756e696d656e742e6163636f72642e616d656e646564227d', '\x0c58fcc52439f105e74a6e397b7308cf2b27f7fa944030eb6e506f8f1b32c086', '\x3e753ef6f6e6b82deebccc1c8d3b124c188c0fcd20388846c8700112d7146d8b', '\x01559d58f733806323c8d85318c237b0152525cc5d39b41ccf449fbc176550de');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 63, '01a1ffdd-2839-7def-b433-7cbea4b149ec', '2026-11-21 20:47:26.265775+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32315432303a34363a30372e3732303931355a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a226f63695f696d616765222c226172746966616374223a7b226964223a2230316131666664622d663439342d376634662d616265392d656638363962346266326432222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226368616e6765645f6174223a22323032362d31312d32315432303a34373a32362e3236353635325a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a66616c73652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d6f63695f696d616765222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316131666664622d663536382d376332302d396237392d656665613835633438393566222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664642d323833392d376465662d623433332d376362656134623134396563222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223461326532643734323662656136373539366636333261343630323933626530222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316131666664622d663536382d376332302d396237392d656665613835633438393566222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34373a32362e3236353737355a222c2274797065223a226d756e696d656e742e7461726765742e64697361626c6564227d', '\xf6b0589f3ae25c2e2eb1f1288f2c3225f5eff9d3907cfe51d618db8302519603', '\x01559d58f733806323c8d85318c237b0152525cc5d39b41ccf449fbc176550de', '\x6142d3db2d1e1a4aa9db07d5c23a38bbe156a5c109aba38ca554cccc0bb8b858');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 64, '01a1ffdd-677d-7689-88e5-38ddc4aca2ee', '2026-11-21 20:47:42.461251+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315432303a34373a34322e3435393931305a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666664622d656131632d373230372d383763342d346630376563636432373832222c22646573697265645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666664622d653939302d373764632d626665382d663338646663323433363834222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c2265766964656e6365223a7b227375626d6974746564223a7b22656e76656c6f7065223a7b227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959584a3061575a68593351694f6949774d5745785a6d5a6b5969316c4f546b774c5463335a474d74596d5a6c4f43316d4d7a686b5a6d4d794e444d324f4451694c434a7359586c6c63694936496d7868655756794d794973496e4e6c5a5734694f6e736959326c6b496a6f69633268684d6a55324f6d566b4d7a59774e7a6731596d4e6c4d54686c4f5755334e54673459574532596d56694f4455334d6a4668596d45334d5467334d6d466a5a4464694f444a6a5a6a56684d474d775a6a5a684d475a684f546730596d596966537769644746795a325630496a7037496d6c6b5a57353061575a705a5849694f694a6b5a585974593278316333526c63694973496d7470626d51694f694a6a6248567a64475679496e3073496e5a6c636d6c6d6157566b58324630496a6f694d6a41794e6930784d5330794d5651794d446f304e7a6f304d6934304e5449794f544a61496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6e5a6c636d6c6d61574e6864476c76626a70324d534973496e4e31596d706c593351694f6c7437496d52705a32567a6443493665794a7a614745794e5459694f694a6c5a444d324d4463344e574a6a5a5445345a546c6c4e7a55344f4746684e6d4a6c596a67314e7a497859574a684e7a45344e7a4a6859325133596a6779593259315954426a4d4759325954426d59546b344e474a6d496e3073496d3568625755694f694a51636d396b64574e306157397549454a68633256736157356c496e316466513d3d222c227061796c6f616454797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c227369676e617475726573223a5b7b226b65796964223a226469643a6b65793a7a364d6b754e626a54316f735932347147757450386f3145734573747061653573385576764b797554344733575a506f222c22736967223a22514f793730714b4c5478454351594979523874346653495267714776707142612b414f31617970373061477674625530675a4f2f776555702b32626a335967394a7257494c415a683237646a7a3749677179655043513d3d227d5d7d2c22656e76656c6f70655f736861323536223a2236636362373336643766393866373932653662386136383362613862386635376265383865343331613139346337306261336433353564376163393934383739227d7d2c226c61796572223a226c6179657233222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666664642d363737632d373063322d616238302d313439623739363464383362222c2276657269666965645f6174223a22323032362d31312d32315432303a34373a34322e3435323239325a222c2276657269666965645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2276657269666965725f646964223a226469643a6b65793a7a364d6b754e626a54316f735932347147757450386f3145734573747061653573385576764b797554344733575a506f222c2276657269666965725f696e667261737472756374757265223a22696e7375726572227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664642d363737642d373638392d383865352d333864646334616361326565222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223433376665616363646130623264643563323966373866303930376266303435222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d653939302d373764632d626665382d663338646663323433363834222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34373a34322e3436313235315a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x136f2ebf19bafb555572d1d20b9a506b2ebc04bf429a0cdd997a50955309f800', '\x6142d3db2d1e1a4aa9db07d5c23a38bbe156a5c109aba38ca554cccc0bb8b858', '\x99b73979839537f04bfca784b8e70c329b10390d6b82292321e8aa75381445d0');
INSERT INTO ledger.entries VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 65, '01a1ffdd-67da-7ebe-8c7e-6818ee6f55d6', '2026-11-21 20:47:42.554917+00', '\x7b2264617461223a7b226172746966616374223a7b226964223a2230316131666664622d663265622d376639312d613232302d346638636235323339626532222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226174223a22323032362d31312d32315432303a34373a34322e3535343730355a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666664622d663332382d376565342d623065322d336563653438393963633534222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c22636c6f7365645f6279223a2261646d696e6973747261746f72222c226465706c6f796d656e7473223a5b5d2c22726561736f6e223a227468652077726f6e6720686f7374222c227369676e617475726573223a5b5d2c227374617465223a2277697468647261776e222c22737562737472617465223a6e756c6c2c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666664622d663332382d376565342d623065322d336563653438393963633534222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a22636572656d6f6e795f6f70656e222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a322c22746f5f7374617465223a2270726f706f736564222c227472616e736974696f6e5f6964223a2230316131666664642d363764612d376562342d383861642d363036386232666131366338222c227472616e736974696f6e65645f6174223a22323032362d31312d32315432303a34373a34322e3535343730355a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666664642d363764612d376562652d386337652d363831386565366635356436222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223831383933306463323863343063303233323162356335353335656139623136222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666664622d663265622d376639312d613232302d346638636235323339626532222c2274656e616e74223a2230316131666664622d653832352d373638332d626431382d643665393735363061616665222c2274696d65223a22323032362d31312d32315432303a34373a34322e3535343931375a222c2274797065223a226d756e696d656e742e636572656d6f6e792e77697468647261776e227d', '\x59524cba457f15730b0044d075e9b4709c7747fb0252ecedd33b12ecd032c313', '\x99b73979839537f04bfca784b8e70c329b10390d6b82292321e8aa75381445d0', '\x00cb3758127ce6cce8d77a4828b76990e5e484e93264ae08a7b4cc08632163a3');


--
-- Data for Name: heads; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.heads VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 66, '\x00cb3758127ce6cce8d77a4828b76990e5e484e93264ae08a7b4cc08632163a3');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '778e51fc42759f98-8b2e4bf0ebadb5f', '\x07e4b459168ec694aa2217c6734e9824fc4b3f8a774071604250cf858e050b46', 1, '2026-11-21 20:46:04.611313+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '2fd6b38185d5f190-f4904053b4b80ff1', '\xc1a13d56b77f643a44b8aa2b08e7717484d9f51fe6bd9f028458ca0aba7e8852', 2, '2026-11-21 20:46:04.685614+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'ee9c8392da2ddccd-1a46179324005a44', '\x5097515d018ab414e4210db719e3a52681e5e70478a820f886ce27639505343d', 3, '2026-11-21 20:46:04.754957+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '56a9ca033a1d6267-b412bfef0efeaa12', '\xd109147fd1708cc00776a796b7ce3af7589aa82b0778826d80a8f024aa743066', 4, '2026-11-21 20:46:04.824296+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '4a18c29e1a807a1c-66f9d3c82fdb12e0', '\x3b3b72dae744f8412a2380fc74cec0346a243cb5c8d19aff7c61b80302d10372', 5, '2026-11-21 20:46:04.901296+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'f02a56a1f46d9e56-c564d5cca55787a', '\x42ba153e54a18138e7da15540741e2e80169ba3152310f2890864fe77f6d50f5', 6, '2026-11-21 20:46:04.980913+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'db9d06055c28851b-90767ed8530c7537', '\xc288317085b722059260c0697259b2e51cac609dee530622e2e2ad9ec709eedf', 7, '2026-11-21 20:46:05.070831+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'dd79e6634f23d0a8-73dec05229fc4ec0', '\xb2139d1e0e6c56acb4d4c2472abb7e25738e9ce7b057f27b9f0c5174f3166208', 8, '2026-11-21 20:46:05.127027+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '575bd953f55ba762-47cc140db5d6f', '\x1b20cefcd4abcdd86a4864ee6552f41e66a765abc5a0abe77ffcbe2d7128b0c6', 9, '2026-11-21 20:46:05.185474+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'ce4166cf4a3e8860-8cf6baa00c7110ea', '\x79af1eca408c158856eee3d397d35bc854cc3a61d1956cc38faca971966de9c8', 10, '2026-11-21 20:46:05.270628+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '6f303173500cbf49-3ce265327dcffda2', '\x7c18ac7bd2777df19e12a8f6182f166e2c27a4701a95e1e6f4d033e53bb5092c', 11, '2026-11-21 20:46:05.33098+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '8e0135a09c55d894-4f60b222ae1f587f', '\x7c54568cbb813c1700890796546c18ee680df3da8cd122d03817470545298819', 12, '2026-11-21 20:46:05.39881+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '903c6097e3ca9543-f898196823a2ede5', '\x6f326f1cb06426c54e63f8d14b73c93e29f78ef7d8e57f1df7d75b7cdc82bfe6', 13, '2026-11-21 20:46:05.453271+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'a6c42030e26b875b-12cb11c57d50978f', '\xd74c009363ee570b72095d703af0f505241d5edb1ecf13a32bc1d9554afc4e75', 14, '2026-11-21 20:46:05.5167+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'f023be91ab888511-78162a04ddcf13e0', '\x3cfa73ace39094e8d82f731bbba8ba8f00ae7f7257ddaedaa2e3e98e29e7a901', 15, '2026-11-21 20:46:05.596202+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '54ebf37784438956-39ec35ee5792c02b', '\x4a83816ba1cbdae15e97c1968d221de13d5716fae3d71c4f413b7d96632c5d55', 16, '2026-11-21 20:46:05.660857+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '25a78811c7d30b7-14aded75c9719ee4', '\xd914d7c008787b98c58f34f2ca3cd07c4b88f70d139a5a76e6ab8f9fdc0b9213', 17, '2026-11-21 20:46:05.729615+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '9ea8560d750c4688-583c652d680aaf62', '\x18f325b938b16968b299728ff38d9d874cd92119358eef5732eb4fd5ac19d26f', 18, '2026-11-21 20:46:05.787425+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '4ce337005fca9596-96ce1b9d4cbab79a', '\x7835bd948106b727edb738ae26c0698aad623789d81aa3cbcf5382aa6e95c703', 19, '2026-11-21 20:46:05.857887+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'c691ae92c7f7b9d-6a25274c85cd8fe2', '\xd6948f973fbf381d52e26b98496911a7f3210e9cdd88074801fe598d2394f1be', 20, '2026-11-21 20:46:05.937672+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '2b45adb5fc140a16-efd72983d06c14e6', '\x6ecb0ee847e6ad142ab92654ce73c1834bf01f3017f3cf31c7dc8c55a06e7a73', 21, '2026-11-21 20:46:06.017589+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'fc11bd1148135a08-4a0109f953536338', '\x59d2c4d1736b62bb618473dd3ba3b4fe1b6a16a3f87a27a11899b284daf82dd0', 22, '2026-11-21 20:46:06.083859+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '2470b7e714912c46-556db06719fd4d6e', '\x2679b9e3e285e317ce5b021645fd4186105bdaaf28458f0e6b8e22af8296e6f2', 23, '2026-11-21 20:46:06.162698+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'a8460bbba951e834-d7ec07d823ce27ef', '\x53e2d350e39fa76b81dba545e0bd8c079e94335661dcc626b87b19a955e5ebb9', 24, '2026-11-21 20:46:06.224403+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'bf14462b294a0c69-af9688c2ffdf8e8a', '\x751c9ee48bc6a9429086329d02da80d1782e499d8b4dbebfd3acb5f36fb88fa8', 25, '2026-11-21 20:46:06.298484+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'f0bea280268680fa-7780316357f1d754', '\xb9308c4e6330136779f56802bd2fe77e40cc8f3878c2a40410b679fe7624fb26', 26, '2026-11-21 20:46:06.36206+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '187b87f711e5c455-a2ea06e02a838729', '\x6d3f8617ac37377be96ebcf17c82de8969e201a22e8c33dc2b595b8714a6a036', 27, '2026-11-21 20:46:06.427398+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '116e998ebbaf1a20-620842a05bb6ee0c', '\x995197f7adea90d60bac4cdbbf3da33afe242b2b792b5b32c50ab07ce0c07ff2', 28, '2026-11-21 20:46:06.484653+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '92079e4529328c0b-525c69e3c5c5bb79', '\xccc881e5ed6f5e73bbb68b51d97555ca099a6c949a96cd4a372b3dff717d6291', 29, '2026-11-21 20:46:06.557346+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '2130e8dd02de68ab-6dac9e6f9d0aeab4', '\xc883f74de7a5b6ea620d735ede359bc8e33ff0602c266f3ddd7993d7b705604a', 30, '2026-11-21 20:46:06.625839+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '38fd744d1ef2b076-8e882c3915a6eecc', '\x8b7402cd001cdd9936b5d911d2b9eb8a0ca6c6cfd38c0c1858179e76a30dafa8', 31, '2026-11-21 20:46:06.701051+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'e2a34439999c2fda-aebed2dfce1f41b3', '\x379850d37728e3c0a0f9629215e2d5855c1cfe58a01e0f5637cbd93150ba1ece', 32, '2026-11-21 20:46:06.765058+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '1e32c13567c89da5-aac4492acd2661ff', '\x96e3e8545eab455c208496a055cf786ed44da7231ebacd6fd5a288ec6fbff941', 33, '2026-11-21 20:46:06.818565+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '76d7b68745ff1d80-c9bccb94eb9e80d2', '\x7f9adac191f85dd419f9cda8d26975c4047de841fe38c71cda9a47d73e001f13', 34, '2026-11-21 20:46:06.876607+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '506e5b4fff186b92-3038f6cb2aa603a3', '\x6d679727849eea46260b8bb0e5b8adedfb2ed061d7f0fe7f60ecff88a8598eee', 35, '2026-11-21 20:46:06.942051+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'dc879fed4a02f89d-7055d2a9d3a2f883', '\x1e43af4c45c4ee55640fcc631f848d135c3c2ff22da2510c30930931b1014831', 36, '2026-11-21 20:46:06.99851+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'a6be1e562899fe5-de3a1b438ab609f7', '\x80e220d8cb3c80c3baa57f1601048bf37246c0c7d922d74755181f8168a88e3a', 37, '2026-11-21 20:46:07.08213+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'b1a1f9b6f7f3539e-5b0b199e11dd0fd2', '\xf23bfa081b74b634d6df1e7e7fdfcca3b434ba05fce93a1e568a71adbc56233d', 38, '2026-11-21 20:46:07.141867+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'f55d6ec2d481b414-a78f003a0621ebd5', '\x23c664eedfe94b8f329e54cacf26ec94591cf033d7b241ea81e4df7df718e8f3', 41, '2026-11-21 20:46:07.241877+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '8360da2e29dc5c1d-e149e48b5fc770b8', '\xadfbba17fe128961dbba76a72e4106e457008b78565d2e5a4a4d2912c446c246', 42, '2026-11-21 20:46:07.349702+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '6447a7c4fba9ba24-f4b88ae77f24d613', '\x981932ee15e72b5147452f377cc82aa94c87aa60d18522278c101a02f5ca2642', 43, '2026-11-21 20:46:07.432428+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'b8508df2bd570959-1957a90d8633f5e3', '\xadcee8437b7b6caf05fdc43e9bce74aeb21f36de5006940de6ac7785ad0ff206', 44, '2026-11-21 20:46:07.507107+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'ee4fd5cdd7d32271-c235a2e44952fbd2', '\x09b68c5bfc057040c17a99cee2988eed248912c25d0f875476e25c7859685113', 45, '2026-11-21 20:46:07.584409+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '5c48a95a392d2389-b4d95c220ce38f30', '\x8d685670042a2c5ce856b729e1125cfee0458286a0b10f85c4520e010d4170cb', 46, '2026-11-21 20:46:07.647036+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'ad84acce40f86a81-6b8c8fb84d0492c2', '\x6d654e0a5f9a3fb87a88604a9a94aa1bd5b431b104e93fdbcd2a1149241b8353', 47, '2026-11-21 20:46:07.720507+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '45e7d624ee72bda3-3f78dda3a9d798e9', '\xf77fac19d3ce0ff67cec0d4883e976aeb7dfd7057be79dd9315d51bfaafc101f', 48, '2026-11-21 20:46:07.784496+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'fee1d150c03a5cba-b3992e842fa9b7e0', '\xf40aa95bf338243beb1cb8293f1179a0ea98534fa553b200f020b183a939875e', 56, '2026-11-21 20:47:00.030546+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'c6a0e8aa834f8bd4-9b41196c179b1fb', '\x7c18ac7bd2777df19e12a8f6182f166e2c27a4701a95e1e6f4d033e53bb5092c', 57, '2026-11-21 20:47:00.094424+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'a55a98b065c6b7ba-a2b0fc841910fed2', '\xfa15c29017d2f3d1c3b6d3aadfdf14184bd3df93e51266219bf38859ce4067a2', 58, '2026-11-21 20:47:25.628285+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'e34eb7693959a7ba-363adbd220f6e8f8', '\x5b606e0149ac23eb6f0e2efc25effc3fa3dc131f3457cc8b36e94880fbba5217', 59, '2026-11-21 20:47:25.692184+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '59c4d830229e267c-6f1f1557694bfb7b', '\x739d17d475c9c6a6a9ffe579a5680bf7266cb2d7ece7696ddcc7c97294e2c6ee', 60, '2026-11-21 20:47:25.779579+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '5d3b9c4d240756cb-2275dea00405fca8', '\x7bf7defbc577f0a5ae6a7fec1949dc8f13de6bd072a587c64bdb9a798fd06c39', 61, '2026-11-21 20:47:25.966562+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '7c98be4020c6488c-8bebdf5b1c802dcb', '\x08743bca7f1032391699e5bc9501434b7a0ba4fa4a54d201a44e993e813f3a0f', 62, '2026-11-21 20:47:26.037368+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'dc4ac118b045f408-a0e1cd5e441dff7', '\xb564a1daa9b6be5bc3bccf6eabbb764f8d4cde54cbdefae642fc62fd4eca20cb', 63, '2026-11-21 20:47:26.263823+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 'signed-verification did:key:z6MkuNbjT1osY24qGutP8o1EsEstpae5s8UvvKyuT4G3WZPo bf9529be53b9263f7aa3dc396e02ba6f692c033246cd10a14bdaf3ab0b52fa3a', '\xbf9529be53b9263f7aa3dc396e02ba6f692c033246cd10a14bdaf3ab0b52fa3a', 64, '2026-11-21 20:47:42.459526+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', '1e0b6869b3aa9d55-8a17951c5b9e73bc', '\x91c926bce546c9a561167110bc9c8bda37747cca581df6fd6db159c00440b9c6', 65, '2026-11-21 20:47:42.552292+00');


--
-- Data for Name: log_keys; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.log_keys VALUES ('\x2727d1026dd316edd86ad06f431a07539e28aa8aa1bc01cfc8d0e81310abc242', '2026-11-21 20:46:05.220506+00', NULL);


--
-- Data for Name: tiles; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.tiles VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 0, 0, '\x59392f09667fa7618817bc3714add3c5f5cd024371a204a7ee0a50bde9a47c532a42be251cdf243fbb23b0fc926206e743c1bbec99d9a989d4e0857a8500ff38daf9c003ac426ae090201fab0169f1a34e8ff85f2396446e22ca1242a8ff75670c0ec78bc79d2c011143d0d751553409725e32c45a3a02cf803a225979d56118c92f4b46d1ce0854a7649da3f1ac165e4b6fb814dfb72fbe2dc3d7da88281a760cec2cc2946b4dfe5d85242aa00ef79ded1671560eb7e9212d0477e29f46c6dca113e4b5757a061b26494458e83c4e4a50b587092d3a102ba64f93d861ba8556c1f3055206291c73ce8564f1fbfc81582adca2a239f942f07090de66de58dee3e27874a8c8ef3bfed66979213fa54851c13c34f6e3f65811aabae7dd6e9e8e41c7189bc5fd6d5a952e0d81b8e16d36fcc903a3c192c8a97ef53f8525b3346c46739f3d9c10312138fcf4891558e165876b16ade60f81a8d1d8939fdcee32547fe2f2b344aa302f1b2b6e5d5192d8aee6eae1bda687be674820300c157c6136097ee5c3d13143b360e9a0ba6785431ad62d1fab0d9a81d02e4abb49dbd6c6c011beb31fc49d929f4d0cd3eb21266122b98978d211f511272bf023ac8a60b296c4252d164a8f222e33a8e6d335a0e4a147053054417e10186bad2abc325ceaee22a7a0e73ef9ad1379adfebc503f91411ef284e28e086b2875e8eb06130c0610bc678e6c4f8cc956742c05246152b5f8fcec6f6b1f0ca345ad6673717f12a3b11e6cc6fa5d72b09a7d25aa730aaf24b24aa77c05428cc5f7fabb9dd5975a3dafaf39ef78a8eadc467760da2c661a7b493c2ce52aa855ff60cd8f276281dd4a428fecdc6fb031449f4cc4e10df87eb1c7c007797c24aaa62545d6c3110c553d30ee2916689f4a1166dd1ee7034b57bcb45a157b16534df2572876c70f28e2d07807cc91720c5fe00d7f3f5f3326a32199682911c7cfbd3d227f8299657771b818c621f7662dadcbc236f91e7873a8765df3e7bfc475e3b5687d3144e9577d022996c578d87d539be49963eb06ea5c86862eb54e40de1ed303479dffb8e5b384a90276ca43109306d3494a9f58dd9804b677fda178f4ecd4781d136196c9cce8d7da96b1742876acf3c9bd52ed527ab7accabd462f61f8c142267336d1d2340897f4901cbc278793f0251c9c6d6707f52ec7813e50a8b9b30e64f4490a595399c3457e07e0976d71dadbaa7cfb84411235d35863312ad25e6009b8fe34cfc9552f4a5cbe17cd2fd5bc4f49dc7d128d4fa267f20678bbf774ea7fb8a3fbc2e4126ca4151e0db9b70469cd61c32fe57a21ca9b6de11ababb2566ac3c4aba16c4fbd36dc0466a77a11a9f2a987fb66c94c6ecff44e5decb9d24c3101cfbb1446de5ae974f365d619e7bc691b5a6e952b12b99001ac0944c0d1ecde6d5bf54f05961492d859f10ee9da0946043d3f084064b3119a65f065c458f4e6dd727f04132b70cea9bc0dbfc1d3a3b29d161745e048b5edb9c7f6353cbfdd9cc15804184bba55aa8bb801fe92a0c778bc14920a430f3d85dfc4bf77594e0ec3c0f5addd80c36a051a865314d54400789e6228feb97b852fcb566ecbb2a0202ee40bc273d2ab1bb3e7448debcb1603438c9e639f880241eebe29417e1799a969b9f1c4f007de357167c55493ef84cd5211d26cc3adfb5f6e3c2845a37ca5c448d6caa8e821254fabbe1551df0c01a58b0692519f1d6d89f001885b69040501f6d4e03b6bb30d6485579e9fb31e81e6395e234125a96016b7d2979d7c471670ab2b4051b4190715cb98659bef33dd65641c7470355c68d678305fdbc8bad2a8ea4b7d05c814775cfd550a03a556021f5e6703e6751aa0c79f3120ee2e063a125c27ca50bebe5ed39827d6549ac4b4849e266e6c08084b04060ac19b20bf626fb2a1e132c4156aaa80b97c4b54139b4e92f89371341dbc215d8eeba897543d6add3daf0fbd74601ae03b98f8327802c80eb94dc83481330c0c172dcc5e03f7b81b8defc2fdce74ed2e386de51a2643637e89cad0fbc660207810e8ec9da598ec67e8c4317fb9f9f063f196b05408b535c685a6c8fbad103f0b590d97b1506c754e4045417d840a0f84728e7e280ddc000efc9336003ef9ffe478f24b2e576c2962b26c81d81fdee3c66bfb7ed0a92c44acb36c4763b6ad6494e5d5ba726f13c42451f7815981494927666270bb323fb7ad939edba61ae5a0ddc0097523a519ee90daffba52fd643164c7f8d08ef2ba61ac14589a24a665da4af7b7614dfbfbe09123330dbd51c328440a845ebfcd82a9dad0f9ed7439f2544ea760df32d5d12198a825c559e20f0a3986a925f42e76eb249fc437eea3d5a0f17ceb1901bfa248ec0b7a0e820df5a9d864f3e7d1e328d12909075f251c8d25f2495c08bdb2184df57de37d40b26aa0549e49108255a02fbd8b78f4f8fe238b0af8731ec38de4361765e033da86e70033850f33639046c8535c2b14e2fb71303d5b053939390a4dca511186dc8693930b67ffaf286a5a5c7d40185f51770a08e5de187bf8e2a42b589efeef707eecfe2d8be59a5256de44e2d5c0d5a2fe572a088565ce576c2373b6d8d3da7f38a60da3402a13f97115ce36013c7bf2f20701b4ad4942222785b0a4ca5b63335ed57d7314d458b73cbe9d6a1114094ced4920553e0b21c813c7740401b887183c209c1baa92126e1d143b86e330ccf1b3bd84f465a37d9bafb9b7b211b3f7a743c2803061ebd2f9d4e03cf384d144a99f8097199542bd05cd59cbe4c20b33e0891d7b07c0c58fcc52439f105e74a6e397b7308cf2b27f7fa944030eb6e506f8f1b32c086f6b0589f3ae25c2e2eb1f1288f2c3225f5eff9d3907cfe51d618db8302519603136f2ebf19bafb555572d1d20b9a506b2ebc04bf429a0cdd997a50955309f80059524cba457f15730b0044d075e9b4709c7747fb0252ecedd33b12ecd032c313');


--
-- Data for Name: trees; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.trees VALUES ('01a1ffdb-e825-7683-bd18-d6e97560aafe', 'chronicle', 66);


--
-- Data for Name: migration; Type: TABLE DATA; Schema: schema; Owner: muniment_owner
--

INSERT INTO schema.migration VALUES (1, 'create_schema_helpers', '\x650a31ff55be514555582c45938091b12866ff1f26a2c633530711f41fa2b41c', '2026-11-21 20:46:03.811928+00');
INSERT INTO schema.migration VALUES (2, 'create_access', '\x66ed6f6fdb57a88e363048604d9ef885c82c3c1fc10f55c2a24d2fc8d85d4996', '2026-11-21 20:46:03.819434+00');
INSERT INTO schema.migration VALUES (3, 'create_ledger', '\x403af251ac414fdb0178f3684fd32d665542e70bde41233e45e356f718eb88dd', '2026-11-21 20:46:03.831317+00');
INSERT INTO schema.migration VALUES (4, 'create_chronicle', '\x57fe6285594126a549e8864b4cb1639c1c36b6c8710f083449144540a44cb7cf', '2026-11-21 20:46:03.843514+00');
INSERT INTO schema.migration VALUES (5, 'create_custody_artifacts', '\xa6ead121d273444dd93fab7950b5ed98c15544a56862dc676076f097a0f44652', '2026-11-21 20:46:03.846632+00');
INSERT INTO schema.migration VALUES (6, 'create_custody_ceremonies', '\x2f9a8ef4f0050b68576e3c974e61c048eed0f9ad369bec2dac1adf6391e00833', '2026-11-21 20:46:03.86195+00');
INSERT INTO schema.migration VALUES (7, 'create_custody_deployments', '\x6a628232527045bfd3454646d50f58981ef86a9ebf154e517d78ada0454d1c4d', '2026-11-21 20:46:03.921486+00');
INSERT INTO schema.migration VALUES (8, 'create_deployment_counts', '\xb26f0521b09a8f2fd54b6ce998dca5ab8eb23f8ca4f55b194ebe6ed1695d98d6', '2026-11-21 20:46:03.966129+00');
INSERT INTO schema.migration VALUES (9, 'prove_erasure_and_guard_heads', '\xe15013b5f3cdaeab946cdb8dc83103f48ff9f47d86871876f75f6477eee14c87', '2026-11-21 20:46:03.969847+00');
INSERT INTO schema.migration VALUES (10, 'let_sessions_end_with_their_token', '\x22d951d9c53f257ecfe6b8ff40944127cbe04819a9970b32f6cf2f983cb1a641', '2026-11-21 20:46:03.97206+00');
INSERT INTO schema.migration VALUES (11, 'note_what_was_desired', '\x837568a13911ffa572fd3d14be789acdae729e3850180ca01accf76e5b79448c', '2026-11-21 20:46:03.974159+00');
INSERT INTO schema.migration VALUES (12, 'call_off_scheduled_accords', '\xc45536cf4dc9489e29ebaec6d369da1424854f6d076091daebb03ae8ae6831ea', '2026-11-21 20:46:03.975913+00');
INSERT INTO schema.migration VALUES (13, 'create_trees_and_checkpoints', '\xab58f4533e5ac72147336382db4c35976201e12191670fbc3548f9c86236d2d3', '2026-11-21 20:46:03.97684+00');
INSERT INTO schema.migration VALUES (14, 'create_jobs', '\x970f4d3ec15d93cccce130d4c702ab308cdf213a86cfaeae85722451b27fc197', '2026-11-21 20:46:03.992782+00');
INSERT INTO schema.migration VALUES (15, 'create_feed_and_sources', '\xacbcd5be0e32e693e3ca8a2cc61770acb32ca666c54f9d2409cb1954f96c53d2', '2026-11-21 20:46:04.003538+00');
INSERT INTO schema.migration VALUES (16, 'give_administrators_later_rights', '\x4b901799f1037fbe6dced890343d766ee4fe48d8eba9c3499cc804f6a400d2a4', '2026-11-21 20:46:04.015739+00');
INSERT INTO schema.migration VALUES (17, 'retain_and_retire', '\x373f79be9719a978808875583a20469b545d24f3f2b18d6d515440bff58651af', '2026-11-21 20:46:04.016823+00');
INSERT INTO schema.migration VALUES (18, 'know_ledgers_in_one_place', '\x15303d2820d6222daafa0b8ff8dac351ad3fa62994ca9003548a37796efaf24a', '2026-11-21 20:46:04.028284+00');
INSERT INTO schema.migration VALUES (19, 'keep_bytes_and_normal_forms', '\x522fc538c57c9043141351adc8319e832cf47cf680beed939cfc0217ef91045b', '2026-11-21 20:46:04.028884+00');
INSERT INTO schema.migration VALUES (20, 'create_targets', '\xf517061cf75f4be3915c3b1bfe6ad4179a4b45399e1dbf3e9e1f16b0caf9ae15', '2026-11-21 20:46:04.038696+00');
INSERT INTO schema.migration VALUES (21, 'create_spans_and_verifiers', '\x88561e847e024bdff6ea9b3a643c1155526283236a92b9a02ef0ca617634e1a3', '2026-11-21 20:46:04.047993+00');
INSERT INTO schema.migration VALUES (22, 'widen_ceremonies', '\x7457c3f36a8c379f19d26d1fd824224e26648711849f5c106fc0c48ebaf64673', '2026-11-21 20:46:04.074372+00');
INSERT INTO schema.migration VALUES (23, 'create_substrates_and_webhooks', '\x4ccd2cdb04188ac4837337bb5f22271cfae16299bc9e561b6cd907b8e3ff49e6', '2026-11-21 20:46:04.089994+00');


--
-- Data for Name: partitioned; Type: TABLE DATA; Schema: schema; Owner: muniment_owner
--

INSERT INTO schema.partitioned VALUES ('custody.custody_transitions', 'quarter');
INSERT INTO schema.partitioned VALUES ('custody.verification_results', 'month');


--
-- Data for Name: retired_partitions; Type: TABLE DATA; Schema: schema; Owner: muniment_owner
--

INSERT INTO schema.retired_partitions VALUES ('custody.custody_transitions', '2026-04-01 00:00:00+00', '2026-07-01 00:00:00+00', 'custody_transitions_2026_q2', 0, '2026-11-21 20:46:04.261056+00', NULL);
INSERT INTO schema.retired_partitions VALUES ('custody.custody_transitions', '2026-07-01 00:00:00+00', '2026-10-01 00:00:00+00', 'custody_transitions_2026_q3', 0, '2026-11-21 20:46:04.272142+00', NULL);
INSERT INTO schema.retired_partitions VALUES ('custody.verification_results', '2026-09-01 00:00:00+00', '2026-10-01 00:00:00+00', 'verification_results_2026_09', 0, '2026-11-21 20:46:04.280449+00', NULL);


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

\unrestrict EbLXOpowAg54uy4IooUZkeFl7EN1f41ElUZLNW35kTaztQ2ZdJTOkK6PKMwgm6a


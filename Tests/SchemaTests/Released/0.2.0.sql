--
-- PostgreSQL database dump
--

\restrict BEqC9HvJYqjKjGyRadiCFNmnZOrVXUOPBPwkIPUnxaG5HZadkgYd9S7toHQHbBm

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
-- Name: erase_entry_bytes(uuid, text, bigint, uuid); Type: FUNCTION; Schema: ledger; Owner: muniment_definer
--

CREATE FUNCTION ledger.erase_entry_bytes(tenant uuid, in_ledger text, at_index bigint, told_by uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    target ledger.entries;
    told jsonb;
    erased integer;
BEGIN
    IF tenant IS DISTINCT FROM nullif(current_setting('app.tenant_id', true), '')::uuid THEN
        RAISE EXCEPTION 'erasure is for the tenant of the session' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT entry.* INTO target
    FROM ledger.entries AS entry
    WHERE entry.tenant_id = tenant AND entry.ledger = in_ledger AND entry.leaf_index = at_index;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no such entry' USING ERRCODE = 'no_data_found';
    END IF;
    -- xmin is the transaction that wrote the row: erasure and the entry that tells of it are committed together.
    SELECT convert_from(teller.bytes, 'UTF8')::jsonb INTO told
    FROM ledger.entries AS teller
    WHERE teller.tenant_id = tenant AND teller.ledger = in_ledger AND teller.entry_id = told_by
      AND teller.leaf_index > at_index AND teller.xmin = pg_current_xact_id()::xid
      AND teller.leaf_hash = sha256('\x00'::bytea || teller.bytes);
    IF told IS NULL OR (
        told ->> 'type', told #> '{data,leaf_index}', told #>> '{data,entry_id}', told #>> '{data,leaf_hash}',
        told #>> '{data,appended_at}'
    ) IS DISTINCT FROM (
        'muniment.entry.erased', to_jsonb(at_index), target.entry_id::text, encode(target.leaf_hash, 'hex'),
        to_char(target.appended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
    ) THEN
        RAISE EXCEPTION 'an erasure needs a later entry of the same ledger and transaction that tells of it'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'erasure_is_told';
    END IF;
    PERFORM set_config('ledger.erasing', concat_ws('/', tenant, in_ledger, at_index), true);
    UPDATE ledger.entries AS entry SET bytes = NULL
    WHERE entry.tenant_id = tenant AND entry.ledger = in_ledger AND entry.leaf_index = at_index
      AND entry.bytes IS NOT NULL;
    GET DIAGNOSTICS erased = ROW_COUNT;
    PERFORM set_config('ledger.erasing', '', true);
    RETURN erased = 1;
END
$$;


ALTER FUNCTION ledger.erase_entry_bytes(tenant uuid, in_ledger text, at_index bigint, told_by uuid) OWNER TO muniment_definer;

--
-- Name: FUNCTION erase_entry_bytes(tenant uuid, in_ledger text, at_index bigint, told_by uuid); Type: COMMENT; Schema: ledger; Owner: muniment_definer
--

COMMENT ON FUNCTION ledger.erase_entry_bytes(tenant uuid, in_ledger text, at_index bigint, told_by uuid) IS 'Nulls the bytes of one entry; its hashes stay. told_by is the entry_id of a later entry of the same ledger, of the type muniment.entry.erased, whose data repeats the erased row''s leaf_index, entry_id, appended_at and leaf_hash, appended earlier in the same transaction (not inside a savepoint). False if the bytes had been erased before.';


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
    starts_at timestamptz := date_trunc(period, first, 'UTC');
    partition text;
    made integer := 0;
BEGIN
    WHILE starts_at <= horizon LOOP
        partition := format(
            '%s.%s', namespace, quote_ident(schema.partition_name(parent, period, starts_at))
        );
        IF to_regclass(partition) IS NULL THEN
            -- Made beside its parent and then attached: PARTITION OF would lock out every reader of the parent.
            EXECUTE format('CREATE TABLE %s (LIKE %s INCLUDING ALL)', partition, parent);
            PERFORM schema.isolate(partition);
            EXECUTE format(
                'ALTER TABLE %s ATTACH PARTITION %s FOR VALUES FROM (%L) TO (%L)',
                parent, partition, starts_at, starts_at + length
            );
            IF is_append_only THEN
                EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER append_only', partition);
                PERFORM schema.refuse_truncate(partition);
            END IF;
            made := made + 1;
        END IF;
        starts_at := starts_at + length;
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
-- Name: COLUMN artifact_versions.parser; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.artifact_versions.parser IS 'What read the sources, as name/version: dns_zone/1.';


--
-- Name: COLUMN artifact_versions.sources; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.artifact_versions.sources IS 'The files as they came: an array of {name, media_type, sha256, size_bytes}. Their bytes are in ledger.blobs.';


--
-- Name: COLUMN artifact_versions.registered_by; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.artifact_versions.registered_by IS 'The DID or name of the caller who registered it.';


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
-- Name: custody_transitions_2026_q2; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.custody_transitions_2026_q2 (
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

ALTER TABLE ONLY custody.custody_transitions_2026_q2 FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.custody_transitions_2026_q2 OWNER TO muniment_owner;

--
-- Name: COLUMN custody_transitions_2026_q2.sequence_number; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2026_q2.sequence_number IS 'Counts per artifact from 1, without gaps, across its versions.';


--
-- Name: COLUMN custody_transitions_2026_q2.witness_sigs; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2026_q2.witness_sigs IS 'The signatures that carried the transition, as in custody.ceremony_signatures.';


--
-- Name: COLUMN custody_transitions_2026_q2.governance_envelope_hash; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2026_q2.governance_envelope_hash IS 'SHA-256 of the DSSE envelope that was approved, in hexadecimal.';


--
-- Name: COLUMN custody_transitions_2026_q2.content_diff; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2026_q2.content_diff IS 'What changed in the content against the version before.';


--
-- Name: custody_transitions_2026_q3; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.custody_transitions_2026_q3 (
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

ALTER TABLE ONLY custody.custody_transitions_2026_q3 FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.custody_transitions_2026_q3 OWNER TO muniment_owner;

--
-- Name: COLUMN custody_transitions_2026_q3.sequence_number; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2026_q3.sequence_number IS 'Counts per artifact from 1, without gaps, across its versions.';


--
-- Name: COLUMN custody_transitions_2026_q3.witness_sigs; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2026_q3.witness_sigs IS 'The signatures that carried the transition, as in custody.ceremony_signatures.';


--
-- Name: COLUMN custody_transitions_2026_q3.governance_envelope_hash; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2026_q3.governance_envelope_hash IS 'SHA-256 of the DSSE envelope that was approved, in hexadecimal.';


--
-- Name: COLUMN custody_transitions_2026_q3.content_diff; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.custody_transitions_2026_q3.content_diff IS 'What changed in the content against the version before.';


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
-- Name: verification_results_2026_09; Type: TABLE; Schema: custody; Owner: muniment_owner
--

CREATE TABLE custody.verification_results_2026_09 (
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

ALTER TABLE ONLY custody.verification_results_2026_09 FORCE ROW LEVEL SECURITY;


ALTER TABLE custody.verification_results_2026_09 OWNER TO muniment_owner;

--
-- Name: COLUMN verification_results_2026_09.layer; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_results_2026_09.layer IS 'How deep the verifier looked.';


--
-- Name: COLUMN verification_results_2026_09.verifier_infrastructure; Type: COMMENT; Schema: custody; Owner: muniment_owner
--

COMMENT ON COLUMN custody.verification_results_2026_09.verifier_infrastructure IS 'Whose machines the verifier ran on.';


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
-- Name: custody_transitions_2026_q2; Type: TABLE ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions ATTACH PARTITION custody.custody_transitions_2026_q2 FOR VALUES FROM ('2026-04-01 00:00:00+00') TO ('2026-07-01 00:00:00+00');


--
-- Name: custody_transitions_2026_q3; Type: TABLE ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions ATTACH PARTITION custody.custody_transitions_2026_q3 FOR VALUES FROM ('2026-07-01 00:00:00+00') TO ('2026-10-01 00:00:00+00');


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
-- Name: verification_results_2026_09; Type: TABLE ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verification_results ATTACH PARTITION custody.verification_results_2026_09 FOR VALUES FROM ('2026-09-01 00:00:00+00') TO ('2026-10-01 00:00:00+00');


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

INSERT INTO access.callers VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7025-7bdf-9a4f-941b2418502e', 'person', 'administrator', NULL, '{accord.write,artifact.register,caller.manage,ceremony.open,ceremony.reject,ceremony.sign,deployment.record,event.push,job.manage,job.read,ledger.erase,ledger.read,read,source.manage,verification.submit}', '2026-11-21 11:21:57.029225+00', NULL);


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: access; Owner: muniment_owner
--

INSERT INTO access.tenants VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'demo', '2026-11-21 11:21:57.025861+00');


--
-- Data for Name: tokens; Type: TABLE DATA; Schema: access; Owner: muniment_owner
--

INSERT INTO access.tokens VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7026-78ba-a591-c8b4cf88067a', '01a1fdd7-7025-7bdf-9a4f-941b2418502e', 'api', '\x1d2e9dc194d6796404814e44ea29f3a6be4f73ee9ddfba19cf06ecc88336f91a', '2026-11-21 11:21:57.029225+00', NULL, NULL, NULL, NULL);


--
-- Data for Name: event_counts; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.event_counts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '', 'muniment.accord.created', 1);
INSERT INTO chronicle.event_counts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '', 'muniment.tenant.created', 1);
INSERT INTO chronicle.event_counts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '', 'muniment.artifact.registered', 9);
INSERT INTO chronicle.event_counts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '', 'muniment.ceremony.opened', 9);
INSERT INTO chronicle.event_counts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '', 'muniment.deployment.recorded', 9);
INSERT INTO chronicle.event_counts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '', 'muniment.verification.recorded', 9);
INSERT INTO chronicle.event_counts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '', 'muniment.source.added', 1);
INSERT INTO chronicle.event_counts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'pipeline', 'com.example.built', 2);


--
-- Data for Name: events; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 0, '01a1fdd7-7028-70ac-9e61-ee993ee9aabf', 'muniment.tenant.created', 'urn:muniment', 'tenant/01a1fdd7-7004-7ef8-a466-1445df2593e4', NULL, NULL, '2026-11-21 11:21:57.032522+00', '2026-11-21 11:21:57.032522+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 1, '01a1fdd7-7163-7679-b485-04137ded230c', 'muniment.accord.created', 'urn:muniment', 'accord/01a1fdd7-7163-71d1-a070-5de5bc9eda3a', NULL, 'administrator', '2026-11-21 11:21:57.347362+00', '2026-11-21 11:21:57.347362+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 2, '01a1fdd7-71c9-7896-a66c-3b3a5a8dcf2b', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1fdd7-71c9-7cd6-82d9-116c60fdf132', NULL, 'administrator', '2026-11-21 11:21:57.449992+00', '2026-11-21 11:21:57.449992+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 3, '01a1fdd7-7210-7a72-b0cb-7e4e8ae68558', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1fdd7-71c9-7cd6-82d9-116c60fdf132', NULL, 'administrator', '2026-11-21 11:21:57.520658+00', '2026-11-21 11:21:57.520658+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 4, '01a1fdd7-725b-7c2d-a48e-b1f4852c0d3f', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1fdd7-71c9-7cd6-82d9-116c60fdf132', NULL, 'administrator', '2026-11-21 11:21:57.595453+00', '2026-11-21 11:21:57.595453+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 5, '01a1fdd7-72ac-7f35-a847-2a38f368d231', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1fdd7-71c9-7cd6-82d9-116c60fdf132', NULL, 'administrator', '2026-11-21 11:21:57.676659+00', '2026-11-21 11:21:57.676659+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 6, '01a1fdd7-7304-741d-9bf5-40516d5272c7', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1fdd7-7304-7272-9e22-a6300935ca91', NULL, 'administrator', '2026-11-21 11:21:57.764442+00', '2026-11-21 11:21:57.764442+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 7, '01a1fdd7-7341-768c-8d48-fa767f14389a', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1fdd7-7304-7272-9e22-a6300935ca91', NULL, 'administrator', '2026-11-21 11:21:57.825415+00', '2026-11-21 11:21:57.825415+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 8, '01a1fdd7-7381-7917-a3ae-5c235b7a855a', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1fdd7-7304-7272-9e22-a6300935ca91', NULL, 'administrator', '2026-11-21 11:21:57.889939+00', '2026-11-21 11:21:57.889939+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 9, '01a1fdd7-73c1-7a1e-ad8c-6b3d7972e5da', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1fdd7-7304-7272-9e22-a6300935ca91', NULL, 'administrator', '2026-11-21 11:21:57.953902+00', '2026-11-21 11:21:57.953902+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 10, '01a1fdd7-7401-77e8-bbfd-49e1bb5e139d', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1fdd7-7401-781c-a927-7107cbaee875', NULL, 'administrator', '2026-11-21 11:21:58.017387+00', '2026-11-21 11:21:58.017387+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 11, '01a1fdd7-743d-7285-a5de-5d2cc8550252', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1fdd7-7401-781c-a927-7107cbaee875', NULL, 'administrator', '2026-11-21 11:21:58.077087+00', '2026-11-21 11:21:58.077087+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 12, '01a1fdd7-747a-79eb-be70-9db6632a0d06', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1fdd7-7401-781c-a927-7107cbaee875', NULL, 'administrator', '2026-11-21 11:21:58.13849+00', '2026-11-21 11:21:58.13849+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 13, '01a1fdd7-74ba-785b-92c8-4384942b91d9', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1fdd7-7401-781c-a927-7107cbaee875', NULL, 'administrator', '2026-11-21 11:21:58.202802+00', '2026-11-21 11:21:58.202802+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 14, '01a1fdd7-74f8-72d6-b4c2-65bc37f38bc7', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1fdd7-74f8-7c1b-b9a0-d78fc8660ef5', NULL, 'administrator', '2026-11-21 11:21:58.264434+00', '2026-11-21 11:21:58.264434+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 15, '01a1fdd7-752b-7bc5-a553-110da035b11e', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1fdd7-74f8-7c1b-b9a0-d78fc8660ef5', NULL, 'administrator', '2026-11-21 11:21:58.315566+00', '2026-11-21 11:21:58.315566+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 16, '01a1fdd7-757c-7eb8-8d54-d49aa7ce07f9', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1fdd7-74f8-7c1b-b9a0-d78fc8660ef5', NULL, 'administrator', '2026-11-21 11:21:58.396376+00', '2026-11-21 11:21:58.396376+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 17, '01a1fdd7-75cd-75c1-848d-39dcd13dd116', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1fdd7-74f8-7c1b-b9a0-d78fc8660ef5', NULL, 'administrator', '2026-11-21 11:21:58.4773+00', '2026-11-21 11:21:58.4773+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 18, '01a1fdd7-7622-7780-8ace-66a27c99fee7', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1fdd7-7622-7d23-bdd4-a0f00428744e', NULL, 'administrator', '2026-11-21 11:21:58.56226+00', '2026-11-21 11:21:58.56226+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 19, '01a1fdd7-765d-7f14-8d71-1b2a2842abc6', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1fdd7-7622-7d23-bdd4-a0f00428744e', NULL, 'administrator', '2026-11-21 11:21:58.621428+00', '2026-11-21 11:21:58.621428+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 20, '01a1fdd7-76a5-7b86-a6c9-8fcb2d689d2d', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1fdd7-7622-7d23-bdd4-a0f00428744e', NULL, 'administrator', '2026-11-21 11:21:58.693185+00', '2026-11-21 11:21:58.693185+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 21, '01a1fdd7-7703-77e0-96ca-709d868e91be', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1fdd7-7622-7d23-bdd4-a0f00428744e', NULL, 'administrator', '2026-11-21 11:21:58.787129+00', '2026-11-21 11:21:58.787129+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 22, '01a1fdd7-7764-750e-adff-b616523129c4', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1fdd7-7764-7337-a8a1-f5d6a5712e04', NULL, 'administrator', '2026-11-21 11:21:58.884693+00', '2026-11-21 11:21:58.884693+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 23, '01a1fdd7-77a4-7a44-a45a-deb56a6f255b', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1fdd7-7764-7337-a8a1-f5d6a5712e04', NULL, 'administrator', '2026-11-21 11:21:58.948069+00', '2026-11-21 11:21:58.948069+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 24, '01a1fdd7-77f3-7d5b-ae30-03a419434780', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1fdd7-7764-7337-a8a1-f5d6a5712e04', NULL, 'administrator', '2026-11-21 11:21:59.02798+00', '2026-11-21 11:21:59.02798+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 25, '01a1fdd7-7843-7e9e-87b7-aaa14ea41452', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1fdd7-7764-7337-a8a1-f5d6a5712e04', NULL, 'administrator', '2026-11-21 11:21:59.107178+00', '2026-11-21 11:21:59.107178+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 26, '01a1fdd7-7894-7118-81c8-7a577c32be72', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1fdd7-7893-7ae0-93f8-7ef5ff65c842', NULL, 'administrator', '2026-11-21 11:21:59.188102+00', '2026-11-21 11:21:59.188102+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 27, '01a1fdd7-78cb-78a9-97bf-ad112230ae76', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1fdd7-7893-7ae0-93f8-7ef5ff65c842', NULL, 'administrator', '2026-11-21 11:21:59.243497+00', '2026-11-21 11:21:59.243497+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 28, '01a1fdd7-7916-7ce9-9cff-91eba8bd2aec', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1fdd7-7893-7ae0-93f8-7ef5ff65c842', NULL, 'administrator', '2026-11-21 11:21:59.318082+00', '2026-11-21 11:21:59.318082+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 29, '01a1fdd7-794c-76c3-a21a-bbd3e700a5b7', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1fdd7-7893-7ae0-93f8-7ef5ff65c842', NULL, 'administrator', '2026-11-21 11:21:59.372952+00', '2026-11-21 11:21:59.372952+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 30, '01a1fdd7-798a-76ec-b9a2-42b209dd7a5f', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1fdd7-798a-7e7b-b274-69032771c556', NULL, 'administrator', '2026-11-21 11:21:59.434837+00', '2026-11-21 11:21:59.434837+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 31, '01a1fdd7-79ce-7586-a16e-a28d079cb426', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1fdd7-798a-7e7b-b274-69032771c556', NULL, 'administrator', '2026-11-21 11:21:59.502924+00', '2026-11-21 11:21:59.502924+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 32, '01a1fdd7-7a09-74b4-94bd-427d6d0dbff2', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1fdd7-798a-7e7b-b274-69032771c556', NULL, 'administrator', '2026-11-21 11:21:59.561242+00', '2026-11-21 11:21:59.561242+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 33, '01a1fdd7-7a45-77db-89c1-6df1af027ca2', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1fdd7-798a-7e7b-b274-69032771c556', NULL, 'administrator', '2026-11-21 11:21:59.621189+00', '2026-11-21 11:21:59.621189+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 34, '01a1fdd7-7a7d-7671-a3be-22971eaa9af2', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a1fdd7-7a7d-734a-8097-1bfd0cd81a61', NULL, 'administrator', '2026-11-21 11:21:59.677517+00', '2026-11-21 11:21:59.677517+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 35, '01a1fdd7-7ab8-7922-a739-b22c36700f9c', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a1fdd7-7a7d-734a-8097-1bfd0cd81a61', NULL, 'administrator', '2026-11-21 11:21:59.736482+00', '2026-11-21 11:21:59.736482+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 36, '01a1fdd7-7afc-7573-9585-dedd931cee1b', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a1fdd7-7a7d-734a-8097-1bfd0cd81a61', NULL, 'administrator', '2026-11-21 11:21:59.804904+00', '2026-11-21 11:21:59.804904+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 37, '01a1fdd7-7b3d-7154-b81f-0a1e0af89988', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a1fdd7-7a7d-734a-8097-1bfd0cd81a61', NULL, 'administrator', '2026-11-21 11:21:59.869012+00', '2026-11-21 11:21:59.869012+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 38, '01a1fdd8-2b06-7642-a1ab-65c33eae331d', 'muniment.source.added', 'urn:muniment', 'source/pipeline', NULL, 'administrator', '2026-11-21 11:22:44.870376+00', '2026-11-21 11:22:44.870376+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 39, '01a1fdd8-2b20-7e4b-86b8-490dc4ddca1b', 'com.example.built', '/ci', NULL, 'pipeline', 'administrator', '2026-11-21 11:22:44.896135+00', '2026-11-21 11:22:44.896135+00');
INSERT INTO chronicle.events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 40, '01a1fdd8-2b30-7cf5-ae17-333281445398', 'com.example.built', '/ci', NULL, 'pipeline', 'administrator', '2026-11-21 11:22:44.912981+00', '2026-11-21 11:22:44.912981+00');


--
-- Data for Name: parked_events; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.parked_events VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd8-2b32-792c-b378-e3971962f671', 'pipeline', '3', 'the event has no “source”', '\x7b226964223a2233222c227370656376657273696f6e223a22312e30222c2274797065223a226e6f20736f75726365227d', '\xad9b93a06f12570aee7e560a0d91273fe1668383d964a3ea2e652c6cc4242562', 49, '2026-11-21 11:22:44.914188+00', NULL);


--
-- Data for Name: projector_checkpoint; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.projector_checkpoint VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '40', '2026-11-21 11:22:44.928747+00');


--
-- Data for Name: sources; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.sources VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'pipeline', 'push', '{}', true, 'administrator', '01a1fdd8-2b06-7642-a1ab-65c33eae331d', NULL, NULL, '2026-11-21 11:22:44.868802+00', '2026-11-21 11:22:44.868802+00');


--
-- Data for Name: accord_bindings; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.accord_bindings VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7163-72ed-a0b9-707ec8ab2873', '01a1fdd7-7163-71d1-a070-5de5bc9eda3a', 1, 'sha256:404433060d67b25b21d4f84ea2073417ec8c7b908fe0dd340ff777dd8c358bfd', 'operations', '{}', '{}', '{did:key:z6Mks5cwKzTKtSmuDPt7XGQ2JvZjmbqVnQt8ogmpRXYdx54e}', '{"default_tier": "a"}', '{SingleApproval}', 300, 90, '2026-11-21 11:21:57.346479+00', NULL, '2026-11-21 11:21:57.346479+00', false);


--
-- Data for Name: artifact_versions; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.artifact_versions VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-71c9-7cd6-82d9-116c60fdf132', 1, 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '{"version": 1, "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "assignments": [{"intent": "apply", "target": {"groupId": "7c1f4a52-0d3e-4b86-9a75-2e6d8b40c913", "@odata.type": "#microsoft.graph.groupAssignmentTarget"}}], "description": "Encryption, antivirus and sign-in rules for every production workstation of Northwind.", "displayName": "Production Baseline", "roleScopeTagIds": ["0"], "passwordRequired": true, "defenderScanDownloads": true, "passwordMinimumLength": 12, "bitLockerEncryptDevice": true, "smartScreenEnableInShell": true, "defenderRequireCloudProtection": true, "storageRequireDeviceEncryption": true, "passwordMinimumCharacterSetCount": 3, "defenderRequireRealTimeMonitoring": true, "passwordMinutesOfInactivityBeforeScreenTimeout": 10}', '{}', 'intune_config_profile/1', '[{"name": "production-baseline.json", "sha256": "22f5eca9c3f24f4cf595389a350c7709ea80c357a712f1f7fde409d76570faa5", "media_type": null, "size_bytes": 859}]', 'administrator', '01a1fdd7-71c9-7896-a66c-3b3a5a8dcf2b', '2026-11-21 11:21:57.448235+00');
INSERT INTO custody.artifact_versions VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7304-7272-9e22-a6300935ca91', 1, 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '{"serial": 2026112101, "records": [{"ttl": 3600, "name": "northwind.example.", "type": "SOA", "rdata": "ns1.northwind.example. hostmaster.northwind.example. 2026112101 7200 900 1209600 300"}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns1.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns2.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "MX", "rdata": "10 mail.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "TXT", "rdata": "\"v=spf1 mx -all\""}, {"ttl": 3600, "name": "northwind.example.", "type": "CAA", "rdata": "0 issue \"ca.northwind.example\""}, {"ttl": 3600, "name": "mail.northwind.example.", "type": "A", "rdata": "203.0.113.25"}, {"ttl": 3600, "name": "ns1.northwind.example.", "type": "A", "rdata": "192.0.2.53"}, {"ttl": 3600, "name": "ns2.northwind.example.", "type": "A", "rdata": "198.51.100.53"}, {"ttl": 300, "name": "vpn.northwind.example.", "type": "A", "rdata": "198.51.100.40"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "A", "rdata": "192.0.2.80"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "AAAA", "rdata": "2001:db8::80"}], "zone_apex": "northwind.example."}', '{}', 'dns_zone/1', '[{"name": "northwind.example.zone", "sha256": "6c47de889d918df168e321cfa534489c06258553e6939d32794287a47729f61c", "media_type": null, "size_bytes": 718}]', 'administrator', '01a1fdd7-7304-741d-9bf5-40516d5272c7', '2026-11-21 11:21:57.762931+00');
INSERT INTO custody.artifact_versions VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7401-781c-a927-7107cbaee875', 1, 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', '{"document": {"Name": "EnsureBitLockerEnabled", "Version": "2.0.0", "MinimumCompatibleVersion": "1.0.0", "CompatibleVersionAdditionalProperties": ["Omi_BaseResource:ConfigurationName"]}, "instances": [{"name": "[BitLocker]EnsureBitLockerEnabled", "class": "MSFT_BitLockerResource", "properties": {"AutoUnlock": true, "ModuleName": "BitLockerDsc", "MountPoint": "C:", "ResourceID": "[BitLocker]EnsureBitLockerEnabled", "TpmProtector": true, "ModuleVersion": "1.0.0", "EncryptionMethod": "XtsAes256", "PrimaryProtector": "TpmProtector", "ConfigurationName": "EnsureBitLockerEnabled"}}]}', '{}', 'dsc_configuration/1', '[{"name": "ensure-bitlocker-enabled.mof", "sha256": "d5ce24eec230dc2f6e42df4b1280c83006f6fabc272018436b21cefd82cd16fd", "media_type": null, "size_bytes": 708}]', 'administrator', '01a1fdd7-7401-77e8-bbfd-49e1bb5e139d', '2026-11-21 11:21:58.016753+00');
INSERT INTO custody.artifact_versions VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-74f8-7c1b-b9a0-d78fc8660ef5', 1, 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '{"ietf-interfaces:interfaces": {"interface": [{"name": "GigabitEthernet0/0", "type": "iana-if-type:ethernetCsmacd", "enabled": true, "description": "Uplink to the provider", "ietf-ip:ipv4": {"address": [{"ip": "192.0.2.1", "prefix-length": 30}]}}]}}', '{}', 'restconf_config/1', '[{"name": "edge-router-1-interfaces.json", "sha256": "90b748fd7d56f86948e190545de7e839dcb3867607c845ea66f5aa27baad1604", "media_type": null, "size_bytes": 344}]', 'administrator', '01a1fdd7-74f8-72d6-b4c2-65bc37f38bc7', '2026-11-21 11:21:58.264105+00');
INSERT INTO custody.artifact_versions VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7622-7d23-bdd4-a0f00428744e', 1, 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '{"image": {"digest": "sha256:9b2c4d6e8f0a1c3e5d7f9b1a3c5e7d9f0b2a4c6e8d0f1b3a5c7e9d1f2b4a6c8e", "repository": "registry.northwind.example/operations/operator"}, "webhook": {"enabled": true, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}}, "replicas": 3, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}, "environment": "production", "bound_chart_cid": "sha256:5f8a0a7f2c1d4be6937c02d1a6e8f4b53c9d7e1200ab4c6d8e9f1a2b3c4d5e6f"}', '{}', 'helm_values/1', '[{"name": "operator-values.yaml", "sha256": "5ec0c0b5b6b6da1081fe72448ac3e91dfc7c85829314f7b3e4b7363aa9dab0b7", "media_type": null, "size_bytes": 513}]', 'administrator', '01a1fdd7-7622-7780-8ace-66a27c99fee7', '2026-11-21 11:21:58.561882+00');
INSERT INTO custody.artifact_versions VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7764-7337-a8a1-f5d6a5712e04', 1, 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', '{"guid": "0f6b2d8a-5c41-4e37-9b1d-6a2f8c7e4d10", "author": "Northwind Operations", "description": "Application-class JEA role", "company_name": "Northwind", "session_guid": "c2a7e914-3b58-4d06-8f2c-71d0b9e6a345", "session_type": "RestrictedRemoteServer", "language_mode": "ConstrainedLanguage", "schema_version": "2.0.0.0", "visible_cmdlets": ["Get-Service", "Get-Process", "Test-DscConfiguration"], "role_definitions": {"NORTHWIND\\Application Operators": {"RoleCapabilities": "ApplicationOperator"}}, "visible_providers": ["FileSystem"], "transcript_directory": "C:\\ProgramData\\JEA\\Transcripts", "run_as_virtual_account": true}', '{}', 'jea_role_capability/1', '[{"name": "ApplicationOperator.psrc", "sha256": "9e0bdea5b47c52c74ee6b3c77c9e466a52d2d27bb941e49a437177c28dfa48e7", "media_type": null, "size_bytes": 279}, {"name": "ApplicationOperator.pssc", "sha256": "1fd0c3055a7d8118002b810c1d471a30891c2b178fe93ea11c21a933fac9fae8", "media_type": null, "size_bytes": 381}]', 'administrator', '01a1fdd7-7764-750e-adff-b616523129c4', '2026-11-21 11:21:58.884312+00');
INSERT INTO custody.artifact_versions VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7893-7ae0-93f8-7ef5ff65c842', 1, 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '{"state": "enabled", "conditions": {"users": {"excludeUsers": [], "includeUsers": [], "includeGroups": ["2b9e6c14-8f07-4d3a-b5c1-90e7a4d2f861"]}, "applications": {"excludeApplications": [], "includeApplications": ["All"]}, "clientAppTypes": ["all"]}, "@odata.type": "#microsoft.graph.conditionalAccessPolicy", "displayName": "Require compliant device", "grantControls": {"operator": "OR", "builtInControls": ["compliantDevice"]}, "sessionControls": null}', '{}', 'entra_conditional_access/1', '[{"name": "require-compliant-device.json", "sha256": "ed69522adf7c55453fb14f4608c55066082b395b94fe1539b4517affa941d8b7", "media_type": null, "size_bytes": 513}]', 'administrator', '01a1fdd7-7894-7118-81c8-7a577c32be72', '2026-11-21 11:21:59.187657+00');
INSERT INTO custody.artifact_versions VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-798a-7e7b-b274-69032771c556', 1, 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '{"chain": [], "issuer": "CN=www.northwind.example,O=Northwind", "serial": "297cb93aacd25756af34287ca42ac5421f245974", "subject": "CN=www.northwind.example,O=Northwind", "not_after": "2027-11-21T02:30:08Z", "not_before": "2026-11-21T02:30:08Z", "ct_log_refs": [], "subject_alt_names": ["dns:www.northwind.example", "dns:northwind.example"], "fingerprint_sha256": "3438b60c49a56a5425c534fd5bff1d1e5a1d126b15760a492f23f81c2ab512e0", "signature_algorithm": "SignatureAlgorithm.ecdsaWithSHA256"}', '{}', 'tls_server_cert/1', '[{"name": "www.northwind.example.pem", "sha256": "779b96eea0d303ea9df778450351a7c235b84bebdff0768b75feb9c197e69e5a", "media_type": null, "size_bytes": 761}]', 'administrator', '01a1fdd7-798a-76ec-b9a2-42b209dd7a5f', '2026-11-21 11:21:59.434454+00');
INSERT INTO custody.artifact_versions VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7a7d-734a-8097-1bfd0cd81a61', 1, 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '{"digest": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "sbom_cid": null, "manifests": [{"size": 1204, "digest": "sha256:1d4f7a0c3e6b9d2f5a8c1e4b7d0a3f6c9e2b5d8f1a4c7e0b3d6f9a2c5e8b1d4f", "platform": {"os": "linux", "architecture": "amd64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}], "media_type": "application/vnd.oci.image.index.v1+json", "size_bytes": 773, "annotations": {"org.opencontainers.image.version": "1.4.2", "org.opencontainers.image.ref.name": "registry.northwind.example/operations/operator:1.4.2"}, "architectures": ["linux/amd64", "linux/arm64"], "image_reference": "registry.northwind.example/operations/operator:1.4.2"}', '{}', 'oci_image/1', '[{"name": "operator-image.index.json", "sha256": "1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "media_type": null, "size_bytes": 773}]', 'administrator', '01a1fdd7-7a7d-7671-a3be-22971eaa9af2', '2026-11-21 11:21:59.677135+00');


--
-- Data for Name: ceremonies; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.ceremonies VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7210-7169-8e4b-2293a0a3ac4c', '01a1fdd7-71c9-7cd6-82d9-116c60fdf132', 1, 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '01a1fdd7-7163-72ed-a0b9-707ec8ab2873', 'SingleApproval', 1, '{did:key:z6Mks5cwKzTKtSmuDPt7XGQ2JvZjmbqVnQt8ogmpRXYdx54e}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c2261727469666163745f6964223a2230316131666464372d373163392d376364362d383264392d313136633630666466313332222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666464372d373231302d373136392d386534622d323239336130613361633463222c22636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431313a32313a35372e3531393839375a222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65222c226f70656e65645f6174223a22323032362d31312d32315431313a32313a35372e3531393839375a222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a64623234663037353832343939616333623337633731656163333435333962656638363635656132306431343632333864653566363437383438383031333765227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2265643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266227d2c226e616d65223a2250726f64756374696f6e20426173656c696e65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 11:21:57.519897+00', '2026-11-28 11:21:57.519897+00', NULL, NULL, '2026-11-21 11:21:57.519897+00');
INSERT INTO custody.ceremonies VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7341-7880-9afb-d24432dd8db4', '01a1fdd7-7304-7272-9e22-a6300935ca91', 1, 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '01a1fdd7-7163-72ed-a0b9-707ec8ab2873', 'SingleApproval', 1, '{did:key:z6Mks5cwKzTKtSmuDPt7XGQ2JvZjmbqVnQt8ogmpRXYdx54e}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c2261727469666163745f6964223a2230316131666464372d373330342d373237322d396532322d613633303039333563613931222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666464372d373334312d373838302d396166622d643234343332646438646234222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431313a32313a35372e3832343635385a222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65222c226f70656e65645f6174223a22323032362d31312d32315431313a32313a35372e3832343635385a222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a65393333353062366338616431666237613465386164636230636365336432373565363366343165373363656465643536623333383438346161343431313163227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130227d2c226e616d65223a226e6f72746877696e642e6578616d706c65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 11:21:57.824658+00', '2026-11-28 11:21:57.824658+00', NULL, NULL, '2026-11-21 11:21:57.824658+00');
INSERT INTO custody.ceremonies VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-743c-7a62-b99c-1b7150d06a61', '01a1fdd7-7401-781c-a927-7107cbaee875', 1, 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', '01a1fdd7-7163-72ed-a0b9-707ec8ab2873', 'SingleApproval', 1, '{did:key:z6Mks5cwKzTKtSmuDPt7XGQ2JvZjmbqVnQt8ogmpRXYdx54e}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c2261727469666163745f6964223a2230316131666464372d373430312d373831632d613932372d373130376362616565383735222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666464372d373433632d376136322d623939632d316237313530643036613631222c22636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431313a32313a35382e3037363530315a222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c226f70656e65645f6174223a22323032362d31312d32315431313a32313a35382e3037363530315a222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a30363464643561356437376639313765373931643639656663376139666261303866653138646537333766666662313263356234336562366330323633616132227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2264323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238227d2c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 11:21:58.076501+00', '2026-11-28 11:21:58.076501+00', NULL, NULL, '2026-11-21 11:21:58.076501+00');
INSERT INTO custody.ceremonies VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-752b-7e17-8113-dad85ba32ef6', '01a1fdd7-74f8-7c1b-b9a0-d78fc8660ef5', 1, 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '01a1fdd7-7163-72ed-a0b9-707ec8ab2873', 'SingleApproval', 1, '{did:key:z6Mks5cwKzTKtSmuDPt7XGQ2JvZjmbqVnQt8ogmpRXYdx54e}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c2261727469666163745f6964223a2230316131666464372d373466382d376331622d623961302d643738666338363630656635222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666464372d373532622d376531372d383131332d646164383562613332656636222c22636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431313a32313a35382e3331353035355a222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573222c226f70656e65645f6174223a22323032362d31312d32315431313a32313a35382e3331353035355a222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a63333539316133363533306664646437336138623765303930373833666530646431633361356365613832323062303738613032626562316434303533646464227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2263333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232227d2c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 11:21:58.315055+00', '2026-11-28 11:21:58.315055+00', NULL, NULL, '2026-11-21 11:21:58.315055+00');
INSERT INTO custody.ceremonies VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-765d-74cf-a20a-a374836821a4', '01a1fdd7-7622-7d23-bdd4-a0f00428744e', 1, 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '01a1fdd7-7163-72ed-a0b9-707ec8ab2873', 'SingleApproval', 1, '{did:key:z6Mks5cwKzTKtSmuDPt7XGQ2JvZjmbqVnQt8ogmpRXYdx54e}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c2261727469666163745f6964223a2230316131666464372d373632322d376432332d626464342d613066303034323837343465222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666464372d373635642d373463662d613230612d613337343833363832316134222c22636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431313a32313a35382e3631383636365a222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573222c226f70656e65645f6174223a22323032362d31312d32315431313a32313a35382e3631383636365a222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a39653165303039323233363366633435303861636131343331623435336339366162623436303633616337376535366533366231666466336131616437366665227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2233323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563227d2c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 11:21:58.618666+00', '2026-11-28 11:21:58.618666+00', NULL, NULL, '2026-11-21 11:21:58.618666+00');
INSERT INTO custody.ceremonies VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-77a3-7557-9088-2d55f851e598', '01a1fdd7-7764-7337-a8a1-f5d6a5712e04', 1, 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', '01a1fdd7-7163-72ed-a0b9-707ec8ab2873', 'SingleApproval', 1, '{did:key:z6Mks5cwKzTKtSmuDPt7XGQ2JvZjmbqVnQt8ogmpRXYdx54e}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c2261727469666163745f6964223a2230316131666464372d373736342d373333372d613861312d663564366135373132653034222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666464372d373761332d373535372d393038382d326435356638353165353938222c22636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431313a32313a35382e3934373436385a222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65222c226f70656e65645f6174223a22323032362d31312d32315431313a32313a35382e3934373436385a222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a64353835663234386530656534663831353063643837326630663766653335306465323766623839313033376631626365636333363235626563663434333631227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732227d2c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 11:21:58.947468+00', '2026-11-28 11:21:58.947468+00', NULL, NULL, '2026-11-21 11:21:58.947468+00');
INSERT INTO custody.ceremonies VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-78ca-7ec9-a4be-834d2ec3e81b', '01a1fdd7-7893-7ae0-93f8-7ef5ff65c842', 1, 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '01a1fdd7-7163-72ed-a0b9-707ec8ab2873', 'SingleApproval', 1, '{did:key:z6Mks5cwKzTKtSmuDPt7XGQ2JvZjmbqVnQt8ogmpRXYdx54e}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c2261727469666163745f6964223a2230316131666464372d373839332d376165302d393366382d376566356666363563383432222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666464372d373863612d376563392d613462652d383334643265633365383162222c22636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431313a32313a35392e3234323731395a222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365222c226f70656e65645f6174223a22323032362d31312d32315431313a32313a35392e3234323731395a222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a32636537653137386531666331336665366634306236323062396338383563303164626635623262616263303965616635393762356163336263363439643232227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736227d2c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 11:21:59.242719+00', '2026-11-28 11:21:59.242719+00', NULL, NULL, '2026-11-21 11:21:59.242719+00');
INSERT INTO custody.ceremonies VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-79ce-7958-9cfa-1a19c3c1c54d', '01a1fdd7-798a-7e7b-b274-69032771c556', 1, 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '01a1fdd7-7163-72ed-a0b9-707ec8ab2873', 'SingleApproval', 1, '{did:key:z6Mks5cwKzTKtSmuDPt7XGQ2JvZjmbqVnQt8ogmpRXYdx54e}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c2261727469666163745f6964223a2230316131666464372d373938612d376537622d623237342d363930333237373163353536222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666464372d373963652d373935382d396366612d316131396333633163353464222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431313a32313a35392e3530323336335a222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65222c226f70656e65645f6174223a22323032362d31312d32315431313a32313a35392e3530323336335a222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a39353664393761656536633037346363653036326230303866386663343334346339343863663562396461623164623639303535326261396637643662313539227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2238646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562227d2c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 11:21:59.502363+00', '2026-11-28 11:21:59.502363+00', NULL, NULL, '2026-11-21 11:21:59.502363+00');
INSERT INTO custody.ceremonies VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7ab8-7a9f-9da1-41976d7c00c0', '01a1fdd7-7a7d-734a-8097-1bfd0cd81a61', 1, 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '01a1fdd7-7163-72ed-a0b9-707ec8ab2873', 'SingleApproval', 1, '{did:key:z6Mks5cwKzTKtSmuDPt7XGQ2JvZjmbqVnQt8ogmpRXYdx54e}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c2261727469666163745f6964223a2230316131666464372d376137642d373334612d383039372d316266643063643831613631222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666464372d376162382d376139662d396461312d343139373664376330306330222c22636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385431313a32313a35392e3733353933375a222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226f70656e65645f6174223a22323032362d31312d32315431313a32313a35392e3733353933375a222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a37303161363736313433323230396463343432643765313062346638623137313435663330316536363835356231336539313932363362646564646163356661227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2231393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839227d2c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 11:21:59.735937+00', '2026-11-28 11:21:59.735937+00', NULL, NULL, '2026-11-21 11:21:59.735937+00');


--
-- Data for Name: ceremony_signatures; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: counters; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'artifacts', 22, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'ceremonies.open', 5, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.unknown', 18, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.match', 30, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.unknown', 30, -1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'artifacts', 2, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'ceremonies.open', 11, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.match', 14, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.unknown', 14, -1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'artifacts', 7, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'ceremonies.open', 13, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.unknown', 16, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.drift', 11, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.unknown', 11, -1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'artifacts', 31, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.unknown', 23, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.match', 19, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.unknown', 19, -1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'artifacts', 23, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'ceremonies.open', 30, 2);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.unknown', 0, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.match', 1, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.unknown', 1, -1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'ceremonies.open', 9, 3);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'artifacts', 13, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.unknown', 31, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.drift', 13, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.unknown', 13, -1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.unknown', 24, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.match', 20, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'artifacts', 15, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.unknown', 15, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.drift', 0, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'artifacts', 10, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.unknown', 20, 0);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'artifacts', 3, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.match', 10, 1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'deployments.unknown', 10, -1);
INSERT INTO custody.counters VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'ceremonies.open', 14, 1);


--
-- Data for Name: custody_heads; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.custody_heads VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-71c9-7cd6-82d9-116c60fdf132', 1, 'ceremony_open', '01a1fdd7-7210-7169-8e4b-2293a0a3ac4c', '2026-11-21 11:21:57.519897+00');
INSERT INTO custody.custody_heads VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7304-7272-9e22-a6300935ca91', 1, 'ceremony_open', '01a1fdd7-7341-7880-9afb-d24432dd8db4', '2026-11-21 11:21:57.824658+00');
INSERT INTO custody.custody_heads VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7401-781c-a927-7107cbaee875', 1, 'ceremony_open', '01a1fdd7-743c-7a62-b99c-1b7150d06a61', '2026-11-21 11:21:58.076501+00');
INSERT INTO custody.custody_heads VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-74f8-7c1b-b9a0-d78fc8660ef5', 1, 'ceremony_open', '01a1fdd7-752b-7e17-8113-dad85ba32ef6', '2026-11-21 11:21:58.315055+00');
INSERT INTO custody.custody_heads VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7622-7d23-bdd4-a0f00428744e', 1, 'ceremony_open', '01a1fdd7-765d-74cf-a20a-a374836821a4', '2026-11-21 11:21:58.618666+00');
INSERT INTO custody.custody_heads VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7764-7337-a8a1-f5d6a5712e04', 1, 'ceremony_open', '01a1fdd7-77a3-7557-9088-2d55f851e598', '2026-11-21 11:21:58.947468+00');
INSERT INTO custody.custody_heads VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7893-7ae0-93f8-7ef5ff65c842', 1, 'ceremony_open', '01a1fdd7-78ca-7ec9-a4be-834d2ec3e81b', '2026-11-21 11:21:59.242719+00');
INSERT INTO custody.custody_heads VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-798a-7e7b-b274-69032771c556', 1, 'ceremony_open', '01a1fdd7-79ce-7958-9cfa-1a19c3c1c54d', '2026-11-21 11:21:59.502363+00');
INSERT INTO custody.custody_heads VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7a7d-734a-8097-1bfd0cd81a61', 1, 'ceremony_open', '01a1fdd7-7ab8-7a9f-9da1-41976d7c00c0', '2026-11-21 11:21:59.735937+00');


--
-- Data for Name: custody_transitions_2026_q2; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: custody_transitions_2026_q3; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: custody_transitions_2026_q4; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7210-71fd-bccd-bd34b07a0928', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fdd7-7210-7169-8e4b-2293a0a3ac4c', '{}', NULL, '01a1fdd7-7210-7a72-b0cb-7e4e8ae68558', '{}', '2026-11-21 11:21:57.519897+00', '01a1fdd7-71c9-7cd6-82d9-116c60fdf132');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7341-728e-b01c-ddbb92e4551b', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fdd7-7341-7880-9afb-d24432dd8db4', '{}', NULL, '01a1fdd7-7341-768c-8d48-fa767f14389a', '{}', '2026-11-21 11:21:57.824658+00', '01a1fdd7-7304-7272-9e22-a6300935ca91');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-743c-7734-835c-3fbb401fe859', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fdd7-743c-7a62-b99c-1b7150d06a61', '{}', NULL, '01a1fdd7-743d-7285-a5de-5d2cc8550252', '{}', '2026-11-21 11:21:58.076501+00', '01a1fdd7-7401-781c-a927-7107cbaee875');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-752b-74c3-ac18-939f1431940a', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fdd7-752b-7e17-8113-dad85ba32ef6', '{}', NULL, '01a1fdd7-752b-7bc5-a553-110da035b11e', '{}', '2026-11-21 11:21:58.315055+00', '01a1fdd7-74f8-7c1b-b9a0-d78fc8660ef5');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-765d-7e55-b9b5-56c0195f0f3c', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fdd7-765d-74cf-a20a-a374836821a4', '{}', NULL, '01a1fdd7-765d-7f14-8d71-1b2a2842abc6', '{}', '2026-11-21 11:21:58.618666+00', '01a1fdd7-7622-7d23-bdd4-a0f00428744e');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-77a3-73d1-bbe4-806220da762b', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fdd7-77a3-7557-9088-2d55f851e598', '{}', NULL, '01a1fdd7-77a4-7a44-a45a-deb56a6f255b', '{}', '2026-11-21 11:21:58.947468+00', '01a1fdd7-7764-7337-a8a1-f5d6a5712e04');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-78cb-7995-bcc2-4e35e6af143c', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fdd7-78ca-7ec9-a4be-834d2ec3e81b', '{}', NULL, '01a1fdd7-78cb-78a9-97bf-ad112230ae76', '{}', '2026-11-21 11:21:59.242719+00', '01a1fdd7-7893-7ae0-93f8-7ef5ff65c842');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-79ce-794d-8773-31c254d7f143', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fdd7-79ce-7958-9cfa-1a19c3c1c54d', '{}', NULL, '01a1fdd7-79ce-7586-a16e-a28d079cb426', '{}', '2026-11-21 11:21:59.502363+00', '01a1fdd7-798a-7e7b-b274-69032771c556');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7ab8-7475-bb16-5f34a6fa6e67', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fdd7-7ab8-7a9f-9da1-41976d7c00c0', '{}', NULL, '01a1fdd7-7ab8-7922-a739-b22c36700f9c', '{}', '2026-11-21 11:21:59.735937+00', '01a1fdd7-7a7d-734a-8097-1bfd0cd81a61');


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

INSERT INTO custody.deployment_counts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-71c9-7cd6-82d9-116c60fdf132', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7304-7272-9e22-a6300935ca91', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7401-781c-a927-7107cbaee875', 0, 1, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-74f8-7c1b-b9a0-d78fc8660ef5', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7622-7d23-bdd4-a0f00428744e', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7764-7337-a8a1-f5d6a5712e04', 0, 1, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7893-7ae0-93f8-7ef5ff65c842', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-798a-7e7b-b274-69032771c556', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7a7d-734a-8097-1bfd0cd81a61', 0, 1, 0);


--
-- Data for Name: deployment_states; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.deployment_states VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-725b-73ea-8426-2fcffbe8a8e8', 'cluster', 'dev-cluster', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '{}', '2026-11-21 11:21:57.591368+00', '2026-11-21 11:21:57.663101+00', 'match', '01a1fdd7-71c9-7cd6-82d9-116c60fdf132', NULL, 'match', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '2026-11-21 11:21:57.663101+00', '2026-11-21 11:21:57.591368+00', '2026-11-21 11:21:57.675043+00', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', NULL);
INSERT INTO custody.deployment_states VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7381-7cdd-83c0-9f34c05db3e4', 'cluster', 'dev-cluster', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '{}', '2026-11-21 11:21:57.889083+00', '2026-11-21 11:21:57.951183+00', 'match', '01a1fdd7-7304-7272-9e22-a6300935ca91', NULL, 'match', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '2026-11-21 11:21:57.951183+00', '2026-11-21 11:21:57.889083+00', '2026-11-21 11:21:57.953385+00', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', NULL);
INSERT INTO custody.deployment_states VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-747a-77d6-9967-9f7a7a045802', 'cluster', 'dev-cluster', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', '{}', '2026-11-21 11:21:58.137357+00', '2026-11-21 11:21:58.200622+00', 'drift', '01a1fdd7-7401-781c-a927-7107cbaee875', NULL, 'drift', 'sha256:9df1df5b1a6f12de20708461d7c0f5ce9de17fa34383c2324556c3c291e9c0df', '2026-11-21 11:21:58.200622+00', '2026-11-21 11:21:58.137357+00', '2026-11-21 11:21:58.201225+00', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', NULL);
INSERT INTO custody.deployment_states VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-757c-7a6f-b464-11c46f444489', 'cluster', 'dev-cluster', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '{}', '2026-11-21 11:21:58.395606+00', '2026-11-21 11:21:58.476248+00', 'match', '01a1fdd7-74f8-7c1b-b9a0-d78fc8660ef5', NULL, 'match', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '2026-11-21 11:21:58.476248+00', '2026-11-21 11:21:58.395606+00', '2026-11-21 11:21:58.476818+00', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', NULL);
INSERT INTO custody.deployment_states VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-76a4-7a41-b3d6-6a5e25a9d6c3', 'cluster', 'dev-cluster', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '{}', '2026-11-21 11:21:58.692064+00', '2026-11-21 11:21:58.785296+00', 'match', '01a1fdd7-7622-7d23-bdd4-a0f00428744e', NULL, 'match', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '2026-11-21 11:21:58.785296+00', '2026-11-21 11:21:58.692064+00', '2026-11-21 11:21:58.786636+00', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', NULL);
INSERT INTO custody.deployment_states VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-77f3-7a1e-ae1d-6abe9501d240', 'cluster', 'dev-cluster', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', '{}', '2026-11-21 11:21:59.027277+00', '2026-11-21 11:21:59.105443+00', 'drift', '01a1fdd7-7764-7337-a8a1-f5d6a5712e04', NULL, 'drift', 'sha256:740fc87bd77923d67e71efc7432e55068f6186ae998b3d82b9ae017f4f4f9088', '2026-11-21 11:21:59.105443+00', '2026-11-21 11:21:59.027277+00', '2026-11-21 11:21:59.106331+00', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', NULL);
INSERT INTO custody.deployment_states VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7915-73fd-8653-3a9baef1dd9f', 'cluster', 'dev-cluster', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '{}', '2026-11-21 11:21:59.317537+00', '2026-11-21 11:21:59.37183+00', 'match', '01a1fdd7-7893-7ae0-93f8-7ef5ff65c842', NULL, 'match', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '2026-11-21 11:21:59.37183+00', '2026-11-21 11:21:59.317537+00', '2026-11-21 11:21:59.372357+00', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', NULL);
INSERT INTO custody.deployment_states VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7a09-7896-8c21-8d1feaa0d3df', 'cluster', 'dev-cluster', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '{}', '2026-11-21 11:21:59.559957+00', '2026-11-21 11:21:59.619218+00', 'match', '01a1fdd7-798a-7e7b-b274-69032771c556', NULL, 'match', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '2026-11-21 11:21:59.619218+00', '2026-11-21 11:21:59.559957+00', '2026-11-21 11:21:59.620823+00', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', NULL);
INSERT INTO custody.deployment_states VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7afc-744e-b76a-e4d92b8c56a4', 'cluster', 'dev-cluster', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '{}', '2026-11-21 11:21:59.80421+00', '2026-11-21 11:21:59.866085+00', 'drift', '01a1fdd7-7a7d-734a-8097-1bfd0cd81a61', NULL, 'drift', 'sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff', '2026-11-21 11:21:59.866085+00', '2026-11-21 11:21:59.80421+00', '2026-11-21 11:21:59.868312+00', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', NULL);


--
-- Data for Name: governed_artifacts; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.governed_artifacts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-71c9-7cd6-82d9-116c60fdf132', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'intune_config_profile', 'Production Baseline', 'intune', '{"version": 1, "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "assignments": [{"intent": "apply", "target": {"groupId": "7c1f4a52-0d3e-4b86-9a75-2e6d8b40c913", "@odata.type": "#microsoft.graph.groupAssignmentTarget"}}], "description": "Encryption, antivirus and sign-in rules for every production workstation of Northwind.", "displayName": "Production Baseline", "roleScopeTagIds": ["0"], "passwordRequired": true, "defenderScanDownloads": true, "passwordMinimumLength": 12, "bitLockerEncryptDevice": true, "smartScreenEnableInShell": true, "defenderRequireCloudProtection": true, "storageRequireDeviceEncryption": true, "passwordMinimumCharacterSetCount": 3, "defenderRequireRealTimeMonitoring": true, "passwordMinutesOfInactivityBeforeScreenTimeout": 10}', '{}', NULL, 'b', NULL, '01a1fdd7-71c9-7896-a66c-3b3a5a8dcf2b', true, '01a1fdd7-7163-72ed-a0b9-707ec8ab2873', 1, '2026-11-21 11:21:57.448235+00', '2026-11-21 11:21:57.448235+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7304-7272-9e22-a6300935ca91', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'dns_zone', 'northwind.example', 'zone', '{"serial": 2026112101, "records": [{"ttl": 3600, "name": "northwind.example.", "type": "SOA", "rdata": "ns1.northwind.example. hostmaster.northwind.example. 2026112101 7200 900 1209600 300"}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns1.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns2.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "MX", "rdata": "10 mail.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "TXT", "rdata": "\"v=spf1 mx -all\""}, {"ttl": 3600, "name": "northwind.example.", "type": "CAA", "rdata": "0 issue \"ca.northwind.example\""}, {"ttl": 3600, "name": "mail.northwind.example.", "type": "A", "rdata": "203.0.113.25"}, {"ttl": 3600, "name": "ns1.northwind.example.", "type": "A", "rdata": "192.0.2.53"}, {"ttl": 3600, "name": "ns2.northwind.example.", "type": "A", "rdata": "198.51.100.53"}, {"ttl": 300, "name": "vpn.northwind.example.", "type": "A", "rdata": "198.51.100.40"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "A", "rdata": "192.0.2.80"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "AAAA", "rdata": "2001:db8::80"}], "zone_apex": "northwind.example."}', '{}', NULL, 'c', NULL, '01a1fdd7-7304-741d-9bf5-40516d5272c7', true, '01a1fdd7-7163-72ed-a0b9-707ec8ab2873', 1, '2026-11-21 11:21:57.762931+00', '2026-11-21 11:21:57.762931+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7401-781c-a927-7107cbaee875', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', 'dsc_configuration', 'EnsureBitLockerEnabled', 'mof', '{"document": {"Name": "EnsureBitLockerEnabled", "Version": "2.0.0", "MinimumCompatibleVersion": "1.0.0", "CompatibleVersionAdditionalProperties": ["Omi_BaseResource:ConfigurationName"]}, "instances": [{"name": "[BitLocker]EnsureBitLockerEnabled", "class": "MSFT_BitLockerResource", "properties": {"AutoUnlock": true, "ModuleName": "BitLockerDsc", "MountPoint": "C:", "ResourceID": "[BitLocker]EnsureBitLockerEnabled", "TpmProtector": true, "ModuleVersion": "1.0.0", "EncryptionMethod": "XtsAes256", "PrimaryProtector": "TpmProtector", "ConfigurationName": "EnsureBitLockerEnabled"}}]}', '{}', NULL, 'b', NULL, '01a1fdd7-7401-77e8-bbfd-49e1bb5e139d', true, '01a1fdd7-7163-72ed-a0b9-707ec8ab2873', 1, '2026-11-21 11:21:58.016753+00', '2026-11-21 11:21:58.016753+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-74f8-7c1b-b9a0-d78fc8660ef5', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'restconf_config', 'edge-router-1 interfaces', 'json', '{"ietf-interfaces:interfaces": {"interface": [{"name": "GigabitEthernet0/0", "type": "iana-if-type:ethernetCsmacd", "enabled": true, "description": "Uplink to the provider", "ietf-ip:ipv4": {"address": [{"ip": "192.0.2.1", "prefix-length": 30}]}}]}}', '{}', NULL, 'c', NULL, '01a1fdd7-74f8-72d6-b4c2-65bc37f38bc7', true, '01a1fdd7-7163-72ed-a0b9-707ec8ab2873', 1, '2026-11-21 11:21:58.264105+00', '2026-11-21 11:21:58.264105+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7622-7d23-bdd4-a0f00428744e', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'helm_values', 'operator production values', 'values', '{"image": {"digest": "sha256:9b2c4d6e8f0a1c3e5d7f9b1a3c5e7d9f0b2a4c6e8d0f1b3a5c7e9d1f2b4a6c8e", "repository": "registry.northwind.example/operations/operator"}, "webhook": {"enabled": true, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}}, "replicas": 3, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}, "environment": "production", "bound_chart_cid": "sha256:5f8a0a7f2c1d4be6937c02d1a6e8f4b53c9d7e1200ab4c6d8e9f1a2b3c4d5e6f"}', '{}', NULL, 'b', NULL, '01a1fdd7-7622-7780-8ace-66a27c99fee7', true, '01a1fdd7-7163-72ed-a0b9-707ec8ab2873', 1, '2026-11-21 11:21:58.561882+00', '2026-11-21 11:21:58.561882+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7764-7337-a8a1-f5d6a5712e04', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', 'jea_role_capability', 'Application-class JEA role', 'psrc', '{"guid": "0f6b2d8a-5c41-4e37-9b1d-6a2f8c7e4d10", "author": "Northwind Operations", "description": "Application-class JEA role", "company_name": "Northwind", "session_guid": "c2a7e914-3b58-4d06-8f2c-71d0b9e6a345", "session_type": "RestrictedRemoteServer", "language_mode": "ConstrainedLanguage", "schema_version": "2.0.0.0", "visible_cmdlets": ["Get-Service", "Get-Process", "Test-DscConfiguration"], "role_definitions": {"NORTHWIND\\Application Operators": {"RoleCapabilities": "ApplicationOperator"}}, "visible_providers": ["FileSystem"], "transcript_directory": "C:\\ProgramData\\JEA\\Transcripts", "run_as_virtual_account": true}', '{}', NULL, 'c', NULL, '01a1fdd7-7764-750e-adff-b616523129c4', true, '01a1fdd7-7163-72ed-a0b9-707ec8ab2873', 1, '2026-11-21 11:21:58.884312+00', '2026-11-21 11:21:58.884312+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7893-7ae0-93f8-7ef5ff65c842', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'entra_conditional_access', 'Require compliant device', 'json', '{"state": "enabled", "conditions": {"users": {"excludeUsers": [], "includeUsers": [], "includeGroups": ["2b9e6c14-8f07-4d3a-b5c1-90e7a4d2f861"]}, "applications": {"excludeApplications": [], "includeApplications": ["All"]}, "clientAppTypes": ["all"]}, "@odata.type": "#microsoft.graph.conditionalAccessPolicy", "displayName": "Require compliant device", "grantControls": {"operator": "OR", "builtInControls": ["compliantDevice"]}, "sessionControls": null}', '{}', NULL, 'c', NULL, '01a1fdd7-7894-7118-81c8-7a577c32be72', true, '01a1fdd7-7163-72ed-a0b9-707ec8ab2873', 1, '2026-11-21 11:21:59.187657+00', '2026-11-21 11:21:59.187657+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-798a-7e7b-b274-69032771c556', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'tls_server_cert', 'www.northwind.example', 'x509', '{"chain": [], "issuer": "CN=www.northwind.example,O=Northwind", "serial": "297cb93aacd25756af34287ca42ac5421f245974", "subject": "CN=www.northwind.example,O=Northwind", "not_after": "2027-11-21T02:30:08Z", "not_before": "2026-11-21T02:30:08Z", "ct_log_refs": [], "subject_alt_names": ["dns:www.northwind.example", "dns:northwind.example"], "fingerprint_sha256": "3438b60c49a56a5425c534fd5bff1d1e5a1d126b15760a492f23f81c2ab512e0", "signature_algorithm": "SignatureAlgorithm.ecdsaWithSHA256"}', '{}', NULL, 'b', NULL, '01a1fdd7-798a-76ec-b9a2-42b209dd7a5f', true, '01a1fdd7-7163-72ed-a0b9-707ec8ab2873', 1, '2026-11-21 11:21:59.434454+00', '2026-11-21 11:21:59.434454+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7a7d-734a-8097-1bfd0cd81a61', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', 'oci_image', 'registry.northwind.example/operations/operator:1.4.2', 'oci', '{"digest": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "sbom_cid": null, "manifests": [{"size": 1204, "digest": "sha256:1d4f7a0c3e6b9d2f5a8c1e4b7d0a3f6c9e2b5d8f1a4c7e0b3d6f9a2c5e8b1d4f", "platform": {"os": "linux", "architecture": "amd64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}], "media_type": "application/vnd.oci.image.index.v1+json", "size_bytes": 773, "annotations": {"org.opencontainers.image.version": "1.4.2", "org.opencontainers.image.ref.name": "registry.northwind.example/operations/operator:1.4.2"}, "architectures": ["linux/amd64", "linux/arm64"], "image_reference": "registry.northwind.example/operations/operator:1.4.2"}', '{}', NULL, 'b', NULL, '01a1fdd7-7a7d-7671-a3be-22971eaa9af2', true, '01a1fdd7-7163-72ed-a0b9-707ec8ab2873', 1, '2026-11-21 11:21:59.677135+00', '2026-11-21 11:21:59.677135+00');


--
-- Data for Name: verification_results_2026_09; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: verification_results_2026_10; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: verification_results_2026_11; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-72ac-7f49-8a1b-f979e359e4e0', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'cluster', 'dev-cluster', 'layer1', 'match', '{}', '2026-11-21 11:21:57.663101+00', NULL, 'local', '01a1fdd7-71c9-7cd6-82d9-116c60fdf132', '01a1fdd7-72ac-7f35-a847-2a38f368d231');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-73c1-7beb-bf5b-9d2ae4c2671f', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'cluster', 'dev-cluster', 'layer1', 'match', '{}', '2026-11-21 11:21:57.951183+00', NULL, 'local', '01a1fdd7-7304-7272-9e22-a6300935ca91', '01a1fdd7-73c1-7a1e-ad8c-6b3d7972e5da');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-74b9-7ef6-b7e5-a8ce553cf468', 'sha256:9df1df5b1a6f12de20708461d7c0f5ce9de17fa34383c2324556c3c291e9c0df', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"differences": [{"path": "/instances/0/properties/PrimaryProtector", "change": "changed", "approved": "TpmProtector", "observed": "PasswordProtector"}, {"path": "/instances/0/properties/TpmProtector", "change": "changed", "approved": true, "observed": false}], "difference_count": 2}', '2026-11-21 11:21:58.200622+00', NULL, 'local', '01a1fdd7-7401-781c-a927-7107cbaee875', '01a1fdd7-74ba-785b-92c8-4384942b91d9');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-75cd-7546-9a71-5305de0aa0f5', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'cluster', 'dev-cluster', 'layer1', 'match', '{}', '2026-11-21 11:21:58.476248+00', NULL, 'local', '01a1fdd7-74f8-7c1b-b9a0-d78fc8660ef5', '01a1fdd7-75cd-75c1-848d-39dcd13dd116');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7702-7097-8e46-2a831bd56ff2', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'cluster', 'dev-cluster', 'layer1', 'match', '{}', '2026-11-21 11:21:58.785296+00', NULL, 'local', '01a1fdd7-7622-7d23-bdd4-a0f00428744e', '01a1fdd7-7703-77e0-96ca-709d868e91be');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7842-7946-bb21-4bb7f4973238', 'sha256:740fc87bd77923d67e71efc7432e55068f6186ae998b3d82b9ae017f4f4f9088', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"differences": [{"path": "/visible_cmdlets/3", "change": "added", "observed": "Restart-Service"}], "difference_count": 1}', '2026-11-21 11:21:59.105443+00', NULL, 'local', '01a1fdd7-7764-7337-a8a1-f5d6a5712e04', '01a1fdd7-7843-7e9e-87b7-aaa14ea41452');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-794c-79ab-bd4d-624c7452739b', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'cluster', 'dev-cluster', 'layer1', 'match', '{}', '2026-11-21 11:21:59.37183+00', NULL, 'local', '01a1fdd7-7893-7ae0-93f8-7ef5ff65c842', '01a1fdd7-794c-76c3-a21a-bbd3e700a5b7');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7a45-7f39-a826-3637abf65346', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'cluster', 'dev-cluster', 'layer1', 'match', '{}', '2026-11-21 11:21:59.619218+00', NULL, 'local', '01a1fdd7-798a-7e7b-b274-69032771c556', '01a1fdd7-7a45-77db-89c1-6df1af027ca2');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd7-7b3c-726d-be1e-ceb83012c0f5', 'sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"differences": [{"path": "/digest", "change": "changed", "approved": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "observed": "sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff"}, {"path": "/manifests/1", "change": "removed", "approved": {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}}, {"path": "/manifests/1", "change": "added", "observed": {"size": 1204, "digest": "sha256:c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a3c6f9b2d5e8a1c4f7", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}}], "difference_count": 3}', '2026-11-21 11:21:59.866085+00', NULL, 'local', '01a1fdd7-7a7d-734a-8097-1bfd0cd81a61', '01a1fdd7-7b3d-7154-b81f-0a1e0af89988');


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

INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a1fdd7-6f40-7a6a-881f-fe2b4296ddb9', 'installation.delete-finished-jobs', '{}', 'installation.delete-finished-jobs', 3, 'completed', '2026-11-21 11:00:00+00', 1, 10, 1, NULL, '2026-11-21 11:21:56.812532+00', NULL, NULL, 0, NULL, NULL, NULL, NULL, '2026-11-21 11:21:56.800149+00', '2026-11-21 11:21:56.826709+00');
INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a1fdd7-6f35-7ccf-a66d-40303dbdbd4f', 'installation.partitions', '{}', 'installation.partitions', 0, 'completed', '2026-11-21 11:00:00+00', 1, 10, 1, NULL, '2026-11-21 11:21:56.800238+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-21 11:21:56.789701+00', '2026-11-21 11:21:56.843469+00');
INSERT INTO jobs.jobs VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '01a1fdd8-29da-71b7-8493-5c5df202e3de', 'tenant.audit', '{}', 'tenant.audit', 3, 'completed', '2026-11-21 02:00:00+00', 1, 5, 1, NULL, '2026-11-21 11:22:44.576532+00', NULL, NULL, 0, NULL, 'custody''s tables', NULL, NULL, '2026-11-21 11:22:44.570243+00', '2026-11-21 11:22:44.847367+00');


--
-- Data for Name: schedules; Type: TABLE DATA; Schema: jobs; Owner: muniment_owner
--

INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.partitions', '2026-11-21 11:00:00+00');
INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.delete-finished-jobs', '2026-11-21 11:00:00+00');
INSERT INTO jobs.schedules VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'tenant.audit', '2026-11-21 02:00:00+00');


--
-- Data for Name: blobs; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.blobs VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '\x22f5eca9c3f24f4cf595389a350c7709ea80c357a712f1f7fde409d76570faa5', '\x7b0a202022406f646174612e74797065223a2022236d6963726f736f66742e67726170682e77696e646f7773313047656e6572616c436f6e66696775726174696f6e222c0a202022646973706c61794e616d65223a202250726f64756374696f6e20426173656c696e65222c0a2020226465736372697074696f6e223a2022456e6372797074696f6e2c20616e7469766972757320616e64207369676e2d696e2072756c657320666f722065766572792070726f64756374696f6e20776f726b73746174696f6e206f66204e6f72746877696e642e222c0a20202276657273696f6e223a20312c0a202022726f6c6553636f7065546167496473223a205b2230225d2c0a2020226269744c6f636b6572456e6372797074446576696365223a20747275652c0a20202273746f7261676552657175697265446576696365456e6372797074696f6e223a20747275652c0a202022646566656e646572526571756972655265616c54696d654d6f6e69746f72696e67223a20747275652c0a202022646566656e64657252657175697265436c6f756450726f74656374696f6e223a20747275652c0a202022646566656e6465725363616e446f776e6c6f616473223a20747275652c0a20202270617373776f72645265717569726564223a20747275652c0a20202270617373776f72644d696e696d756d4c656e677468223a2031322c0a20202270617373776f72644d696e696d756d436861726163746572536574436f756e74223a20332c0a20202270617373776f72644d696e757465734f66496e61637469766974794265666f726553637265656e54696d656f7574223a2031302c0a202022736d61727453637265656e456e61626c65496e5368656c6c223a20747275652c0a20202261737369676e6d656e7473223a205b0a202020207b0a20202020202022696e74656e74223a20226170706c79222c0a20202020202022746172676574223a207b0a202020202020202022406f646174612e74797065223a2022236d6963726f736f66742e67726170682e67726f757041737369676e6d656e74546172676574222c0a20202020202020202267726f75704964223a202237633166346135322d306433652d346238362d396137352d326536643862343063393133220a2020202020207d0a202020207d0a20205d0a7d0a', '2026-11-21 11:21:57.446688+00');
INSERT INTO ledger.blobs VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '\x6c47de889d918df168e321cfa534489c06258553e6939d32794287a47729f61c', '\x3b20546865207075626c6963207a6f6e65206f66207468652064656d6f2074656e616e742e20416464726573736573206172652074686f7365206b65707420666f7220646f63756d656e746174696f6e202852464320353733372c205246432033383439292e0a244f524947494e206e6f72746877696e642e6578616d706c652e0a2454544c2031680a0a4020202020202020494e2020534f412020206e733120686f73746d617374657220280a2020202020202020202020202020202020203230323631313231303120203b2073657269616c0a2020202020202020202020202020202020203268202020202020202020203b20726566726573680a20202020202020202020202020202020202031356d2020202020202020203b2072657472790a2020202020202020202020202020202020203277202020202020202020203b206578706972650a202020202020202020202020202020202020356d202920202020202020203b206e6567617469766520616e73776572730a2020202020202020494e20204e53202020206e73310a2020202020202020494e20204e53202020206e73320a2020202020202020494e20204d58202020203130206d61696c0a2020202020202020494e202054585420202022763d73706631206d78202d616c6c220a2020202020202020494e202043414120202030206973737565202263612e6e6f72746877696e642e6578616d706c65220a0a6e73312020202020494e20204120202020203139322e302e322e35330a6e73322020202020494e20204120202020203139382e35312e3130302e35330a7777772020202020494e20204120202020203139322e302e322e38300a2020202020202020494e2020414141412020323030313a6462383a3a38300a6d61696c20202020494e20204120202020203230332e302e3131332e32350a76706e20356d2020494e20204120202020203139382e35312e3130302e34300a', '2026-11-21 11:21:57.762284+00');
INSERT INTO ledger.blobs VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '\xd5ce24eec230dc2f6e42df4b1280c83006f6fabc272018436b21cefd82cd16fd', '\x2f2a0a405461726765744e6f64653d27776f726b73746174696f6e2d3031270a4047656e65726174656442793d6f7065726174696f6e730a4047656e65726174696f6e446174653d31312f32312f323032362030393a30303a30300a4047656e65726174696f6e486f73743d6275696c642e6e6f72746877696e642e6578616d706c650a2a2f0a0a696e7374616e6365206f66204d5346545f4269744c6f636b65725265736f7572636520617320244d5346545f4269744c6f636b65725265736f75726365317265660a7b0a205265736f757263654944203d20225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564223b0a204d6f64756c654e616d65203d20224269744c6f636b6572447363223b0a204d6f64756c6556657273696f6e203d2022312e302e30223b0a20436f6e66696775726174696f6e4e616d65203d2022456e737572654269744c6f636b6572456e61626c6564223b0a204d6f756e74506f696e74203d2022433a223b0a205072696d61727950726f746563746f72203d202254706d50726f746563746f72223b0a2054706d50726f746563746f72203d20547275653b0a20456e6372797074696f6e4d6574686f64203d2022587473416573323536223b0a204175746f556e6c6f636b203d20547275653b0a7d3b0a0a696e7374616e6365206f66204f4d495f436f6e66696775726174696f6e446f63756d656e740a7b0a2056657273696f6e203d2022322e302e30223b0a204d696e696d756d436f6d70617469626c6556657273696f6e203d2022312e302e30223b0a20436f6d70617469626c6556657273696f6e4164646974696f6e616c50726f70657274696573203d207b224f6d695f426173655265736f757263653a436f6e66696775726174696f6e4e616d65227d3b0a204e616d65203d2022456e737572654269744c6f636b6572456e61626c6564223b0a7d3b0a', '2026-11-21 11:21:58.016295+00');
INSERT INTO ledger.blobs VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '\x90b748fd7d56f86948e190545de7e839dcb3867607c845ea66f5aa27baad1604', '\x7b0a202022696574662d696e74657266616365733a696e7465726661636573223a207b0a2020202022696e74657266616365223a205b0a2020202020207b0a2020202020202020226e616d65223a20224769676162697445746865726e6574302f30222c0a2020202020202020226465736372697074696f6e223a202255706c696e6b20746f207468652070726f7669646572222c0a20202020202020202274797065223a202269616e612d69662d747970653a65746865726e657443736d616364222c0a202020202020202022656e61626c6564223a20747275652c0a202020202020202022696574662d69703a69707634223a207b0a202020202020202020202261646472657373223a205b7b20226970223a20223139322e302e322e31222c20227072656669782d6c656e677468223a203330207d5d0a20202020202020207d0a2020202020207d0a202020205d0a20207d0a7d0a', '2026-11-21 11:21:58.263792+00');
INSERT INTO ledger.blobs VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '\x5ec0c0b5b6b6da1081fe72448ac3e91dfc7c85829314f7b3e4b7363aa9dab0b7', '\x232056616c756573206f6620746865206f70657261746f7220696e2070726f64756374696f6e2c20626f756e6420746f207468652063686172742074686579207765726520726576696577656420776974682e0a626f756e645f63686172745f6369643a20227368613235363a35663861306137663263316434626536393337633032643161366538663462353363396437653132303061623463366438653966316132623363346435653666220a656e7669726f6e6d656e743a2070726f64756374696f6e0a7265706c696361733a20330a696d6167653a0a20207265706f7369746f72793a2072656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f720a20206469676573743a20227368613235363a39623263346436653866306131633365356437663962316133633565376439663062326134633665386430663162336135633765396431663262346136633865220a7265736f75726365733a20267265736f75726365730a202072657175657374733a207b206370753a203235306d2c206d656d6f72793a203235364d69207d0a20206c696d6974733a207b206370753a202231222c206d656d6f72793a203531324d69207d0a776562686f6f6b3a0a2020656e61626c65643a20747275650a20207265736f75726365733a202a7265736f75726365730a', '2026-11-21 11:21:58.561356+00');
INSERT INTO ledger.blobs VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '\x1fd0c3055a7d8118002b810c1d471a30891c2b178fe93ea11c21a933fac9fae8', '\x407b0a20202020536368656d6156657273696f6e203d2027322e302e302e30270a2020202047554944203d202763326137653931342d336235382d346430362d386632632d373164306239653661333435270a2020202053657373696f6e54797065203d20275265737472696374656452656d6f7465536572766572270a202020204c616e67756167654d6f6465203d2027436f6e73747261696e65644c616e6775616765270a2020202052756e41735669727475616c4163636f756e74203d2024747275650a202020205472616e7363726970744469726563746f7279203d2027433a5c50726f6772616d446174615c4a45415c5472616e73637269707473270a20202020526f6c65446566696e6974696f6e73203d20407b0a2020202020202020274e4f52544857494e445c4170706c69636174696f6e204f70657261746f727327203d20407b20526f6c654361706162696c6974696573203d20274170706c69636174696f6e4f70657261746f7227207d0a202020207d0a7d0a', '2026-11-21 11:21:58.883968+00');
INSERT INTO ledger.blobs VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '\x9e0bdea5b47c52c74ee6b3c77c9e466a52d2d27bb941e49a437177c28dfa48e7', '\x407b0a2020202047554944203d202730663662326438612d356334312d346533372d396231642d366132663863376534643130270a20202020417574686f72203d20274e6f72746877696e64204f7065726174696f6e73270a202020204465736372697074696f6e203d20274170706c69636174696f6e2d636c617373204a454120726f6c65270a20202020436f6d70616e794e616d65203d20274e6f72746877696e64270a2020202056697369626c65436d646c657473203d20274765742d53657276696365272c20274765742d50726f63657373272c2027546573742d447363436f6e66696775726174696f6e270a2020202056697369626c6550726f766964657273203d202746696c6553797374656d270a7d0a', '2026-11-21 11:21:58.883968+00');
INSERT INTO ledger.blobs VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '\xed69522adf7c55453fb14f4608c55066082b395b94fe1539b4517affa941d8b7', '\x7b0a202022406f646174612e74797065223a2022236d6963726f736f66742e67726170682e636f6e646974696f6e616c416363657373506f6c696379222c0a202022646973706c61794e616d65223a20225265717569726520636f6d706c69616e7420646576696365222c0a2020227374617465223a2022656e61626c6564222c0a202022636f6e646974696f6e73223a207b0a2020202022636c69656e744170705479706573223a205b22616c6c225d2c0a20202020226170706c69636174696f6e73223a207b2022696e636c7564654170706c69636174696f6e73223a205b22416c6c225d2c20226578636c7564654170706c69636174696f6e73223a205b5d207d2c0a20202020227573657273223a207b0a20202020202022696e636c7564655573657273223a205b5d2c0a20202020202022696e636c75646547726f757073223a205b2232623965366331342d386630372d346433612d623563312d393065376134643266383631225d2c0a202020202020226578636c7564655573657273223a205b5d0a202020207d0a20207d2c0a2020226772616e74436f6e74726f6c73223a207b20226f70657261746f72223a20224f52222c20226275696c74496e436f6e74726f6c73223a205b22636f6d706c69616e74446576696365225d207d2c0a20202273657373696f6e436f6e74726f6c73223a206e756c6c0a7d0a', '2026-11-21 11:21:59.187269+00');
INSERT INTO ledger.blobs VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '\x779b96eea0d303ea9df778450351a7c235b84bebdff0768b75feb9c197e69e5a', '\x2d2d2d2d2d424547494e2043455254494649434154452d2d2d2d2d0a4d494943425443434161796741774942416749554b5879354f717a53563161764e436838704372465168386b57585177436759494b6f5a497a6a3045417749770a4e4445534d424147413155454367774a546d3979644768336157356b4d52347748415944565151444442563364336375626d3979644768336157356b4c6d56340a59573177624755774868634e4d6a59784d5449784d44497a4d4441345768634e4d6a63784d5449784d44497a4d444134576a41304d524977454159445651514b0a44416c4f62334a3061486470626d5178486a416342674e5642414d4d465864336479357562334a3061486470626d51755a586868625842735a54425a4d424d470a42797147534d34394167454743437147534d3439417745484130494142437766484a514a6c3859492f625369523167384b5954456b6345537a4735484a526d350a48756e4c6e4b6c55654751386b75464867505a395657396755387252756b536e576e33542b6a675833524578714572775156756a675a7377675a6777485159440a5652304f42425945464f634e4f447a5972304e626d5264324e5149444e37375a336579494d42384741315564497751594d426141464f634e4f447a5972304e620a6d5264324e5149444e37375a336579494d444d4741315564455151734d437143465864336479357562334a3061486470626d51755a586868625842735a5949520a626d3979644768336157356b4c6d56345957317762475577457759445652306c42417777436759494b775942425155484177457744415944565230544151482f0a424149774144414b42676771686b6a4f5051514441674e4841444245416942776f6274666d7467626d4d31676b41414c6945386d433251774f427048304c66500a73773266664f476657774967426f432b58716f32744846434a4a474a61667334354f6c764841424e6470782f6a5a753345474d2b42466b3d0a2d2d2d2d2d454e442043455254494649434154452d2d2d2d2d0a', '2026-11-21 11:21:59.434013+00');
INSERT INTO ledger.blobs VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', '\x1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '\x7b0a202022736368656d6156657273696f6e223a20322c0a2020226d6564696154797065223a20226170706c69636174696f6e2f766e642e6f63692e696d6167652e696e6465782e76312b6a736f6e222c0a2020226d616e696665737473223a205b0a202020207b0a202020202020226d6564696154797065223a20226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c0a20202020202022646967657374223a20227368613235363a31643466376130633365366239643266356138633165346237643061336636633965326235643866316134633765306233643666396132633565386231643466222c0a2020202020202273697a65223a20313230342c0a20202020202022706c6174666f726d223a207b2022617263686974656374757265223a2022616d643634222c20226f73223a20226c696e757822207d0a202020207d2c0a202020207b0a202020202020226d6564696154797065223a20226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c0a20202020202022646967657374223a20227368613235363a37653061336336663962326435653861316334663762306433653661396332663562386431653461376330663362366439653261356338663162346437653061222c0a2020202020202273697a65223a20313230342c0a20202020202022706c6174666f726d223a207b2022617263686974656374757265223a202261726d3634222c20226f73223a20226c696e757822207d0a202020207d0a20205d2c0a202022616e6e6f746174696f6e73223a207b0a20202020226f72672e6f70656e636f6e7461696e6572732e696d6167652e7265662e6e616d65223a202272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c0a20202020226f72672e6f70656e636f6e7461696e6572732e696d6167652e76657273696f6e223a2022312e342e32220a20207d0a7d0a', '2026-11-21 11:21:59.676743+00');


--
-- Data for Name: checkpoints; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.checkpoints VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 0, 7, '\x7279a1fe147e6fb69bec1ff5a2ab67c7361f96023debb35ba58b8f54e501d571', 'localhost/ledger/01a1fdd7-7004-7ef8-a466-1445df2593e4/chronicle
7
cnmh/hR+b7ab7B/1oqtnxzYflgI967NbpYuPVOUB1XE=

— localhost/ledger/01a1fdd7-7004-7ef8-a466-1445df2593e4/chronicle JNzh1KYo+/QP1Xw114Tj30VIIFxNrVh3ytbR2B6yIqmdbJ6rE2JPxWK95OppTWuyURTptGGhpSAouRnI3khclxBWFg4=
', '\x0df5a743d3283c4beb7a061dc1176160b1b9663a5af5e9cf390dd1a90850f7b1', '2026-11-21 11:21:57.784796+00');
INSERT INTO ledger.checkpoints VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 1, 22, '\xcb1e3b6d983cca1acff9d8fcbb793a4b165260fa634cb8569e0edd9193e1e01d', 'localhost/ledger/01a1fdd7-7004-7ef8-a466-1445df2593e4/chronicle
22
yx47bZg8yhrP+dj8u3k6SxZSYPpjTLhWng7dkZPh4B0=

— localhost/ledger/01a1fdd7-7004-7ef8-a466-1445df2593e4/chronicle JNzh1KFqlWvqaqQU6SACDd1VQyVzLMyybE3eOfW0kwSXuWaAH60zdxJ5Ve8OAmKw+VCBQRPQ3RUdX8FiUo1HX3LdXAg=
', '\x0df5a743d3283c4beb7a061dc1176160b1b9663a5af5e9cf390dd1a90850f7b1', '2026-11-21 11:21:58.804544+00');
INSERT INTO ledger.checkpoints VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 2, 37, '\x69b5652ab9be00f1d8f5204cddc0fdaf3db12e00b1ac1137705efc7fec1ffa6a', 'localhost/ledger/01a1fdd7-7004-7ef8-a466-1445df2593e4/chronicle
37
abVlKrm+APHY9SBM3cD9rz2xLgCxrBE3cF78f+wf+mo=

— localhost/ledger/01a1fdd7-7004-7ef8-a466-1445df2593e4/chronicle JNzh1Gi9uPJV9f5jNc8bY9fw1swzaOT4idtbMVErmaPc3wyf95UL9i1+UIb4PxFA52tqeY3E92GPoAQaauAzbIJwHgo=
', '\x0df5a743d3283c4beb7a061dc1176160b1b9663a5af5e9cf390dd1a90850f7b1', '2026-11-21 11:21:59.840766+00');
INSERT INTO ledger.checkpoints VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 3, 38, '\xdde81ca614390f326a42f4414d94b947ad176a8275f5191c1fedb39572e255f2', 'localhost/ledger/01a1fdd7-7004-7ef8-a466-1445df2593e4/chronicle
38
3egcphQ5DzJqQvRBTZS5R60XaoJ19RkcH+2zlXLiVfI=

— localhost/ledger/01a1fdd7-7004-7ef8-a466-1445df2593e4/chronicle JNzh1H0vt68gT+1X+upYcyrbpWJBgv9fDgpf6HSVEtgyccuL16WL+hyOu/bvTsILbT3urrGHgDdgQ7QMWyqDw5PPyAk=
', '\x0df5a743d3283c4beb7a061dc1176160b1b9663a5af5e9cf390dd1a90850f7b1', '2026-11-21 11:22:00.862221+00');
INSERT INTO ledger.checkpoints VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'audit', 0, 1, '\x2c0c9cc8a65173180673b3329a45bf6de2042295ea21d1ca271a910df194e724', 'localhost/ledger/01a1fdd7-7004-7ef8-a466-1445df2593e4/audit
1
LAycyKZRcxgGc7MymkW/beIEIpXqIdHKJxqRDfGU5yQ=

— localhost/ledger/01a1fdd7-7004-7ef8-a466-1445df2593e4/audit lgf+tzmCpVFCOKN5cZpnIj7G/gQX6NEzYgsxPiR8FLMVzQSpocDxskJLxbzz/QuzY+zw6Fq0xidnKCjtDNIZZ9Aaswk=
', '\x0df5a743d3283c4beb7a061dc1176160b1b9663a5af5e9cf390dd1a90850f7b1', '2026-11-21 11:22:45.573896+00');
INSERT INTO ledger.checkpoints VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 4, 41, '\xca85315b5857d655d8c56423a47955753eda44f45a17334a6963dd0535f4e6b2', 'localhost/ledger/01a1fdd7-7004-7ef8-a466-1445df2593e4/chronicle
41
yoUxW1hX1lXYxWQjpHlVdT7aRPRaFzNKaWPdBTX05rI=

— localhost/ledger/01a1fdd7-7004-7ef8-a466-1445df2593e4/chronicle JNzh1PqF3BvM7taReMftKGJu+wGAszGoM/sqod374GZF3EwYn5W+j4JPwx6ijTb2X5mVkB+9PNSj+/PhG0O1YmuoYw8=
', '\x0df5a743d3283c4beb7a061dc1176160b1b9663a5af5e9cf390dd1a90850f7b1', '2026-11-21 11:22:45.585629+00');


--
-- Data for Name: cosignatures; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--



--
-- Data for Name: cosigned_logs; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--



--
-- Data for Name: entries; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 0, '01a1fdd7-7028-70ac-9e61-ee993ee9aabf', '2026-11-21 11:21:57.032522+00', '\x7b2264617461223a7b2263616c6c6572223a7b2263616c6c65725f6964223a2230316131666464372d373032352d376264662d396134662d393431623234313835303265222c22646964223a6e756c6c2c226b696e64223a22706572736f6e222c226e616d65223a2261646d696e6973747261746f72222c227065726d697373696f6e73223a5b226163636f72642e7772697465222c2261727469666163742e7265676973746572222c2263616c6c65722e6d616e616765222c22636572656d6f6e792e6f70656e222c22636572656d6f6e792e72656a656374222c22636572656d6f6e792e7369676e222c226465706c6f796d656e742e7265636f7264222c226576656e742e70757368222c226a6f622e6d616e616765222c226a6f622e72656164222c226c65646765722e6572617365222c226c65646765722e72656164222c2272656164222c22736f757263652e6d616e616765222c22766572696669636174696f6e2e7375626d6974225d7d2c226e616d65223a2264656d6f222c22746f6b656e5f6964223a2230316131666464372d373032362d373862612d613539312d633862346366383830363761227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373032382d373061632d396536312d656539393365653961616266222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226465336662656261383666333265343637326238363431623634646663303066222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2274656e616e742f30316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35372e3033323532325a222c2274797065223a226d756e696d656e742e74656e616e742e63726561746564227d', '\x6749976c584bb4304c4b7f1bd84ea458a50ab1aa00e18379ace7578ca06a2c74', '\x9b28b0d9b9c0a9d0821adecd3186755658e07ad43df84f9ab055780129f797b9', '\x471667aa6d300ce89460eaa117ea2fca9f32a3990600d2c71f5c3f39265dd30f');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 1, '01a1fdd7-7163-7679-b485-04137ded230c', '2026-11-21 11:21:57.347362+00', '\x7b2264617461223a7b226163636f72645f62696e64696e675f6964223a2230316131666464372d373136332d373265642d613062392d373037656338616232383733222c226163636f72645f636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c226163636f72645f6964223a2230316131666464372d373136332d373164312d613037302d356465356263396564613361222c226279223a2261646d696e6973747261746f72222c22636f6e74656e74223a7b226163636f72645f6964223a2230316131666464372d373136332d373164312d613037302d356465356263396564613361222c22636572656d6f6e795f636c6173736573223a5b2253696e676c65417070726f76616c225d2c226368726f6e69636c655f726574656e74696f6e5f64617973223a39302c226566666563746976655f66726f6d223a22323032362d31312d32315431313a32313a35372e3334363437395a222c226d656d6265725f64696473223a5b5d2c226e616d65223a226f7065726174696f6e73222c227465726d73223a7b7d2c22746965725f706f6c696379223a7b2264656661756c745f74696572223a2261227d2c22766572696669636174696f6e5f696e74657276616c5f736563223a3330302c2276657273696f6e223a312c227769746e6573735f64696473223a5b226469643a6b65793a7a364d6b733563774b7a544b74536d7544507437584751324a765a6a6d6271566e5174386f676d705258596478353465225d7d2c22637265617465645f6174223a22323032362d31312d32315431313a32313a35372e3334363437395a222c226566666563746976655f756e74696c223a6e756c6c2c226e616d65223a226f7065726174696f6e73222c2273757065727365646564223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373136332d373637392d623438352d303431333764656432333063222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226439373365343461386130326539616632616338313866333130363635316263222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a226163636f72642f30316131666464372d373136332d373164312d613037302d356465356263396564613361222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35372e3334373336325a222c2274797065223a226d756e696d656e742e6163636f72642e63726561746564227d', '\xc655cf711779a995786001cbe927138a04f22ad1a38193f2d87ffbef587c457c', '\x471667aa6d300ce89460eaa117ea2fca9f32a3990600d2c71f5c3f39265dd30f', '\xcfb8b227e0ce12a582ad998454ef638e0c6c05b3808a28f9e5fa405660210549');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 2, '01a1fdd7-71c9-7896-a66c-3b3a5a8dcf2b', '2026-11-21 11:21:57.449992+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666464372d373136332d373265642d613062392d373037656338616232383733222c22636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666464372d373163392d376364362d383264392d313136633630666466313332222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c22636f6e74656e74223a7b22406f646174612e74797065223a22236d6963726f736f66742e67726170682e77696e646f7773313047656e6572616c436f6e66696775726174696f6e222c2261737369676e6d656e7473223a5b7b22696e74656e74223a226170706c79222c22746172676574223a7b22406f646174612e74797065223a22236d6963726f736f66742e67726170682e67726f757041737369676e6d656e74546172676574222c2267726f75704964223a2237633166346135322d306433652d346238362d396137352d326536643862343063393133227d7d5d2c226269744c6f636b6572456e6372797074446576696365223a747275652c22646566656e64657252657175697265436c6f756450726f74656374696f6e223a747275652c22646566656e646572526571756972655265616c54696d654d6f6e69746f72696e67223a747275652c22646566656e6465725363616e446f776e6c6f616473223a747275652c226465736372697074696f6e223a22456e6372797074696f6e2c20616e7469766972757320616e64207369676e2d696e2072756c657320666f722065766572792070726f64756374696f6e20776f726b73746174696f6e206f66204e6f72746877696e642e222c22646973706c61794e616d65223a2250726f64756374696f6e20426173656c696e65222c2270617373776f72644d696e696d756d436861726163746572536574436f756e74223a332c2270617373776f72644d696e696d756d4c656e677468223a31322c2270617373776f72644d696e757465734f66496e61637469766974794265666f726553637265656e54696d656f7574223a31302c2270617373776f72645265717569726564223a747275652c22726f6c6553636f7065546167496473223a5b2230225d2c22736d61727453637265656e456e61626c65496e5368656c6c223a747275652c2273746f7261676552657175697265446576696365456e6372797074696f6e223a747275652c2276657273696f6e223a317d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2268756d616e5f617574686f726564223a747275652c22706172736572223a22696e74756e655f636f6e6669675f70726f66696c652f31222c22726567697374657265645f6174223a22323032362d31312d32315431313a32313a35372e3434383233355a222c2272756e74696d65223a22696e74756e65222c2273626f6d5f636964223a6e756c6c2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a2270726f64756374696f6e2d626173656c696e652e6a736f6e222c22736861323536223a2232326635656361396333663234663463663539353338396133353063373730396561383063333537613731326631663766646534303964373635373066616135222c2273697a655f6279746573223a3835397d5d2c2273756d6d617279223a2277696e646f7773313047656e6572616c436f6e66696775726174696f6e2c2031302073657474696e6773222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373163392d373839362d613636632d336233613561386463663262222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226663646331303838346164646237623535393033666664316261383732353830222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373163392d376364362d383264392d313136633630666466313332222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35372e3434393939325a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xfb58539cd34c85c633b8312a40dc7df424b99ad38fd2c52b88eb7f08666e4e69', '\xcfb8b227e0ce12a582ad998454ef638e0c6c05b3808a28f9e5fa405660210549', '\x7a92204168e9a1c152065fb79adbd39bc932a61f1a5c75c050ab41ffd2cffa90');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 3, '01a1fdd7-7210-7a72-b0cb-7e4e8ae68558', '2026-11-21 11:21:57.520658+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666464372d373136332d373265642d613062392d373037656338616232383733222c22636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666464372d373163392d376364362d383264392d313136633630666466313332222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226174223a22323032362d31312d32315431313a32313a35372e3531393839375a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666464372d373231302d373136392d386534622d323239336130613361633463222c22636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b733563774b7a544b74536d7544507437584751324a765a6a6d6271566e5174386f676d705258596478353465225d2c22657870697265735f6174223a22323032362d31312d32385431313a32313a35372e3531393839375a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f304d4451304d7a4d774e6a426b4e6a64694d6a56694d6a466b4e4759344e4756684d6a41334d7a51784e32566a4f474d33596a6b774f475a6c4d47526b4d7a51775a6d59334e7a646b5a44686a4d7a5534596d5a6b4969776959584a3061575a6859335266615751694f6949774d5745785a6d526b4e7930334d574d354c54646a5a4459744f444a6b4f5330784d545a6a4e6a426d5a4759784d7a49694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d526b4e7930334d6a45774c5463784e6a6b744f475530596930794d6a6b7a595442684d32466a4e474d694c434a6a615751694f694a7a614745794e5459365a57517a4e6a41334f445669593255784f4755355a5463314f44686859545a695a5749344e5463794d574669595463784f44637959574e6b4e3249344d6d4e6d4e574577597a426d4e6d45775a6d45354f4452695a694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445784f6a49784f6a55334c6a55784f5467354e316f694c434a726157356b496a6f69615735306457356c58324e76626d5a705a313977636d396d6157786c49697769626d46745a534936496c4279623252315933527062323467516d467a5a577870626d55694c434a76634756755a575266595851694f6949794d4449324c5445784c544978564445784f6a49784f6a55334c6a55784f5467354e316f694c434a305a573568626e51694f6949774d5745785a6d526b4e7930334d4441304c54646c5a6a6774595451324e6930784e4451315a4759794e546b7a5a5451694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a706b596a49305a6a41334e5467794e446b3559574d7a596a4d33597a63785a57466a4d7a51314d7a6c695a5759344e6a59315a5745794d4751784e4459794d7a686b5a54566d4e6a51334f4451344f4441784d7a646c496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496d566b4d7a59774e7a6731596d4e6c4d54686c4f5755334e54673459574532596d56694f4455334d6a4668596d45334d5467334d6d466a5a4464694f444a6a5a6a56684d474d775a6a5a684d475a684f546730596d596966537769626d46745a534936496c4279623252315933527062323467516d467a5a577870626d556966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666464372d373231302d373136392d386534622d323239336130613361633463222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666464372d373231302d373166642d626363642d626433346230376130393238222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431313a32313a35372e3531393839375a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373231302d376137322d623063622d376534653861653638353538222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223230386662386138636266393238613535623538356636636335373163316434222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373163392d376364362d383264392d313136633630666466313332222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35372e3532303635385a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x4813a307ea3822f91e2a4592d0b35b46f1efb6f768051df2dabf43889d2a76ca', '\x7a92204168e9a1c152065fb79adbd39bc932a61f1a5c75c050ab41ffd2cffa90', '\xf9173acfbd302090f4e111548aa1217fbbefac7ab0f1c57c32c4acd44eb47e5d');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 4, '01a1fdd7-725b-7c2d-a48e-b1f4852c0d3f', '2026-11-21 11:21:57.595453+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666464372d373163392d376364362d383264392d313136633630666466313332222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226465706c6f7965645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c226465706c6f796d656e745f6964223a2230316131666464372d373235622d373365612d383432362d326663666662653861386538222c22646573697265645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431313a32313a35372e3539313336385a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373235622d376332642d613438652d623166343835326330643366222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223064373762343731306532336266663961326663653534323462376633383530222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373163392d376364362d383264392d313136633630666466313332222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35372e3539353435335a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x7959a7f716d779365aceea1affeebc2be6d65eaca65a60cc3ab748138e8da299', '\xf9173acfbd302090f4e111548aa1217fbbefac7ab0f1c57c32c4acd44eb47e5d', '\xeb9854938174a5e0e33a377d5661e42989c498a81335a933a980a80d9e339d5f');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 5, '01a1fdd7-72ac-7f35-a847-2a38f368d231', '2026-11-21 11:21:57.676659+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431313a32313a35372e3637353034335a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666464372d373235622d373365612d383432362d326663666662653861386538222c22646573697265645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666464372d373163392d376364362d383264392d313136633630666466313332222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c2265766964656e6365223a7b7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666464372d373261632d376634392d386131622d663937396533353965346530222c2276657269666965645f6174223a22323032362d31312d32315431313a32313a35372e3636333130315a222c2276657269666965645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373261632d376633352d613834372d326133386633363864323331222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223566323766646262616534653265376635373863346566616637366364663536222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373163392d376364362d383264392d313136633630666466313332222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35372e3637363635395a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x31cc8022f0af51c77bdb3fc63ddcc89a5f8535297157079366090f9c349d7dd0', '\xeb9854938174a5e0e33a377d5661e42989c498a81335a933a980a80d9e339d5f', '\x353b2d9d188d9c6970cb99e381d6a17e969f2aa85931a2da68a1491face6e09f');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 7, '01a1fdd7-7341-768c-8d48-fa767f14389a', '2026-11-21 11:21:57.825415+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666464372d373136332d373265642d613062392d373037656338616232383733222c22636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666464372d373330342d373237322d396532322d613633303039333563613931222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226174223a22323032362d31312d32315431313a32313a35372e3832343635385a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666464372d373334312d373838302d396166622d643234343332646438646234222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b733563774b7a544b74536d7544507437584751324a765a6a6d6271566e5174386f676d705258596478353465225d2c22657870697265735f6174223a22323032362d31312d32385431313a32313a35372e3832343635385a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f304d4451304d7a4d774e6a426b4e6a64694d6a56694d6a466b4e4759344e4756684d6a41334d7a51784e32566a4f474d33596a6b774f475a6c4d47526b4d7a51775a6d59334e7a646b5a44686a4d7a5534596d5a6b4969776959584a3061575a6859335266615751694f6949774d5745785a6d526b4e7930334d7a41304c5463794e7a49744f5755794d6931684e6a4d774d446b7a4e574e684f5445694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d526b4e7930334d7a51784c5463344f4441744f57466d5969316b4d6a51304d7a4a6b5a44686b596a51694c434a6a615751694f694a7a614745794e5459364e6d55794d32466b4e474d7a593245355a6d466a4f5441324d7a51324f446b784d7a4d314f5449354d3246685a5445344f4759314e6a45775a6d526c4d5459315a5463354f5455304d5759334f5468694e5745784d434973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445784f6a49784f6a55334c6a67794e4459314f466f694c434a726157356b496a6f695a47357a58337076626d55694c434a755957316c496a6f69626d3979644768336157356b4c6d563459573177624755694c434a76634756755a575266595851694f6949794d4449324c5445784c544978564445784f6a49784f6a55334c6a67794e4459314f466f694c434a305a573568626e51694f6949774d5745785a6d526b4e7930334d4441304c54646c5a6a6774595451324e6930784e4451315a4759794e546b7a5a5451694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a706c4f544d7a4e5442694e6d4d34595751785a6d49335954526c4f47466b5932497759324e6c4d3251794e7a566c4e6a4e6d4e44466c4e7a4e6a5a57526c5a445532596a4d7a4f4451344e4746684e4451784d54466a496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496a5a6c4d6a4e685a44526a4d324e684f575a68597a6b774e6a4d304e6a67354d544d7a4e546b794f544e68595755784f44686d4e5459784d475a6b5a5445324e5755334f546b314e44466d4e7a6b34596a56684d54416966537769626d46745a534936496d3576636e526f64326c755a43356c654746746347786c496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666464372d373334312d373838302d396166622d643234343332646438646234222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666464372d373334312d373238652d623031632d646462623932653435353162222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431313a32313a35372e3832343635385a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373334312d373638632d386434382d666137363766313433383961222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223039386165383132666130306237633731666638333866643065643833303930222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373330342d373237322d396532322d613633303039333563613931222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35372e3832353431355a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xfad1552f78f3ce26c90ba71ed4bbca5a081c37c12328978243e42d7978ec803f', '\xac4c6c7ade853d4c4267e481f9d5f44e12507bd52e6a093a9c918787abaab462', '\x325b607362d94c1dce58719c6b8b5404f4c3942fc087b61d289f9189f2853085');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 27, '01a1fdd7-78cb-78a9-97bf-ad112230ae76', '2026-11-21 11:21:59.243497+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666464372d373136332d373265642d613062392d373037656338616232383733222c22636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666464372d373839332d376165302d393366382d376566356666363563383432222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226174223a22323032362d31312d32315431313a32313a35392e3234323731395a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666464372d373863612d376563392d613462652d383334643265633365383162222c22636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b733563774b7a544b74536d7544507437584751324a765a6a6d6271566e5174386f676d705258596478353465225d2c22657870697265735f6174223a22323032362d31312d32385431313a32313a35392e3234323731395a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f304d4451304d7a4d774e6a426b4e6a64694d6a56694d6a466b4e4759344e4756684d6a41334d7a51784e32566a4f474d33596a6b774f475a6c4d47526b4d7a51775a6d59334e7a646b5a44686a4d7a5534596d5a6b4969776959584a3061575a6859335266615751694f6949774d5745785a6d526b4e7930334f446b7a4c5464685a5441744f544e6d4f4330335a5759315a6d59324e574d344e4449694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d526b4e7930334f474e684c54646c597a6b74595452695a5330344d7a526b4d6d566a4d3255344d5749694c434a6a615751694f694a7a614745794e5459364e6a42694f44526a4e7a4d344d47497a4d4451784d7a5577596a5130596a426959324a6b4d6a526d4e32466a4d325a68597a597a4e444930595451344d7a4d774f474e6859574e6a4f54457859325931595449334e694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445784f6a49784f6a55354c6a49304d6a63784f566f694c434a726157356b496a6f695a573530636d4666593239755a476c30615739755957786659574e6a5a584e7a49697769626d46745a534936496c4a6c63585670636d55675932397463477870595735304947526c646d6c6a5a534973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d5445364d6a45364e546b754d6a51794e7a453557694973496e526c626d467564434936496a41785954466d5a4751334c5463774d4451744e32566d4f4331684e4459324c5445304e44566b5a6a49314f544e6c4e434973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6a4a6a5a54646c4d5463345a54466d597a457a5a6d55325a6a5177596a59794d474935597a67344e574d774d5752695a6a56694d6d4a68596d4d774f5756685a6a55354e32493159574d7a596d4d324e446c6b4d6a49696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694e6a42694f44526a4e7a4d344d47497a4d4451784d7a5577596a5130596a426959324a6b4d6a526d4e32466a4d325a68597a597a4e444930595451344d7a4d774f474e6859574e6a4f54457859325931595449334e694a394c434a755957316c496a6f69556d567864576c795a53426a6232317762476c68626e51675a47563261574e6c496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666464372d373863612d376563392d613462652d383334643265633365383162222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666464372d373863622d373939352d626363322d346533356536616631343363222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431313a32313a35392e3234323731395a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373863622d373861392d393762662d616431313232333061653736222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226665383536336339343131633663333234316666656463616632663764363133222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373839332d376165302d393366382d376566356666363563383432222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35392e3234333439375a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x48b5d87de6cf64dbb86de87be49a748b1bd6bee3edc9a62d2689173346670ee4', '\xcc827955eb1c830bfe92581748b510460b86df00ca65581684b2d339d97f4186', '\x0d277989ae9e5ec1e0a2b026e97a5443923b450a64694b38c0f30a311471c0ad');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 39, '01a1fdd8-2b20-7e4b-86b8-490dc4ddca1b', '2026-11-21 11:22:44.896135+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226576656e74223a7b2264617461223a7b2261223a317d2c226964223a2231222c22736f75726365223a222f6369222c227370656376657273696f6e223a22312e30222c2274797065223a22636f6d2e6578616d706c652e6275696c74227d2c22736f75726365223a22706970656c696e65227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464382d326232302d376534622d383662382d343930646334646463613162222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226239613065666137666135383964313261656232663332666264353430393762222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a22736f757263652f706970656c696e65222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32323a34342e3839363133355a222c2274797065223a226d756e696d656e742e736f757263652e6576656e745f7265636569766564227d', '\xf928e49040ad0761ae4cb470799f48cc386c189a8fab24cc2ea38537c6c8b17e', '\x7f365f4e8105c9e884e10ebe6427e199894f6c7bbb45a218bd675b7f28e6aa58', '\xc4890b938ec53d148bbdd94a3e4a974017bf4215108037de6949943d8469b692');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 6, '01a1fdd7-7304-741d-9bf5-40516d5272c7', '2026-11-21 11:21:57.764442+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666464372d373136332d373265642d613062392d373037656338616232383733222c22636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666464372d373330342d373237322d396532322d613633303039333563613931222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c22636f6e74656e74223a7b227265636f726473223a5b7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73312e6e6f72746877696e642e6578616d706c652e20686f73746d61737465722e6e6f72746877696e642e6578616d706c652e2032303236313132313031203732303020393030203132303936303020333030222c2274746c223a333630302c2274797065223a22534f41227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73312e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224e53227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73322e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224e53227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a223130206d61696c2e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224d58227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a225c22763d73706631206d78202d616c6c5c22222c2274746c223a333630302c2274797065223a22545854227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a2230206973737565205c2263612e6e6f72746877696e642e6578616d706c655c22222c2274746c223a333630302c2274797065223a22434141227d2c7b226e616d65223a226d61696c2e6e6f72746877696e642e6578616d706c652e222c227264617461223a223230332e302e3131332e3235222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a226e73312e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139322e302e322e3533222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a226e73322e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139382e35312e3130302e3533222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a2276706e2e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139382e35312e3130302e3430222c2274746c223a3330302c2274797065223a2241227d2c7b226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139322e302e322e3830222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e222c227264617461223a22323030313a6462383a3a3830222c2274746c223a333630302c2274797065223a2241414141227d5d2c2273657269616c223a323032363131323130312c227a6f6e655f61706578223a226e6f72746877696e642e6578616d706c652e227d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2268756d616e5f617574686f726564223a747275652c22706172736572223a22646e735f7a6f6e652f31222c22726567697374657265645f6174223a22323032362d31312d32315431313a32313a35372e3736323933315a222c2272756e74696d65223a227a6f6e65222c2273626f6d5f636964223a6e756c6c2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226e6f72746877696e642e6578616d706c652e7a6f6e65222c22736861323536223a2236633437646538383964393138646631363865333231636661353334343839633036323538353533653639333964333237393432383761343737323966363163222c2273697a655f6279746573223a3731387d5d2c2273756d6d617279223a223132207265636f726473222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373330342d373431642d396266352d343035313664353237326337222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223962613231646432613464326534653664303831653634353964356534363664222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373330342d373237322d396532322d613633303039333563613931222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35372e3736343434325a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xc7a49e53ca84bdce873c6b39b29433df82ec417873154cb99b3ae57099e44055', '\x353b2d9d188d9c6970cb99e381d6a17e969f2aa85931a2da68a1491face6e09f', '\xac4c6c7ade853d4c4267e481f9d5f44e12507bd52e6a093a9c918787abaab462');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 9, '01a1fdd7-73c1-7a1e-ad8c-6b3d7972e5da', '2026-11-21 11:21:57.953902+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431313a32313a35372e3935333338355a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666464372d373338312d376364642d383363302d396633346330356462336534222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666464372d373330342d373237322d396532322d613633303039333563613931222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666464372d373363312d376265622d626635622d396432616534633236373166222c2276657269666965645f6174223a22323032362d31312d32315431313a32313a35372e3935313138335a222c2276657269666965645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373363312d376131652d616438632d366233643739373265356461222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223437633161383736636331383634646531643061353536623537316264643338222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373330342d373237322d396532322d613633303039333563613931222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35372e3935333930325a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x77f441ea67f81b619c51b9bb383f059563e272ed5a9918ed87931998764ed521', '\xae20450c13f5829e3a7db16b91ad3c1841122a6c77180c07ec9a321e6a0432ff', '\xa1b8619111f1875d64e24389687bd25527f5bdc5a28be1b9ebe407efa89e2913');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 10, '01a1fdd7-7401-77e8-bbfd-49e1bb5e139d', '2026-11-21 11:21:58.017387+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666464372d373136332d373265642d613062392d373037656338616232383733222c22636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666464372d373430312d373831632d613932372d373130376362616565383735222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c22636f6e74656e74223a7b22646f63756d656e74223a7b22436f6d70617469626c6556657273696f6e4164646974696f6e616c50726f70657274696573223a5b224f6d695f426173655265736f757263653a436f6e66696775726174696f6e4e616d65225d2c224d696e696d756d436f6d70617469626c6556657273696f6e223a22312e302e30222c224e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c2256657273696f6e223a22322e302e30227d2c22696e7374616e636573223a5b7b22636c617373223a224d5346545f4269744c6f636b65725265736f75726365222c226e616d65223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2270726f70657274696573223a7b224175746f556e6c6f636b223a747275652c22436f6e66696775726174696f6e4e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c22456e6372797074696f6e4d6574686f64223a22587473416573323536222c224d6f64756c654e616d65223a224269744c6f636b6572447363222c224d6f64756c6556657273696f6e223a22312e302e30222c224d6f756e74506f696e74223a22433a222c225072696d61727950726f746563746f72223a2254706d50726f746563746f72222c225265736f757263654944223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2254706d50726f746563746f72223a747275657d7d5d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2268756d616e5f617574686f726564223a747275652c22706172736572223a226473635f636f6e66696775726174696f6e2f31222c22726567697374657265645f6174223a22323032362d31312d32315431313a32313a35382e3031363735335a222c2272756e74696d65223a226d6f66222c2273626f6d5f636964223a6e756c6c2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656e737572652d6269746c6f636b65722d656e61626c65642e6d6f66222c22736861323536223a2264356365323465656332333064633266366534326466346231323830633833303036663666616263323732303138343336623231636566643832636431366664222c2273697a655f6279746573223a3730387d5d2c2273756d6d617279223a223120696e7374616e6365222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373430312d373765382d626266642d343965316262356531333964222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223932646136313932336139333836353963356334636264313339613865393665222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373430312d373831632d613932372d373130376362616565383735222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35382e3031373338375a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x15adb2ab6ede7c6c6380d7e39f00a29a09264a608ebc1308c732efbb3190a161', '\xa1b8619111f1875d64e24389687bd25527f5bdc5a28be1b9ebe407efa89e2913', '\x4d2ba516524d1afa41c54e6bf071387e2483f7d79902972cc43eaa9e802916d2');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 11, '01a1fdd7-743d-7285-a5de-5d2cc8550252', '2026-11-21 11:21:58.077087+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666464372d373136332d373265642d613062392d373037656338616232383733222c22636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666464372d373430312d373831632d613932372d373130376362616565383735222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226174223a22323032362d31312d32315431313a32313a35382e3037363530315a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666464372d373433632d376136322d623939632d316237313530643036613631222c22636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b733563774b7a544b74536d7544507437584751324a765a6a6d6271566e5174386f676d705258596478353465225d2c22657870697265735f6174223a22323032362d31312d32385431313a32313a35382e3037363530315a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f304d4451304d7a4d774e6a426b4e6a64694d6a56694d6a466b4e4759344e4756684d6a41334d7a51784e32566a4f474d33596a6b774f475a6c4d47526b4d7a51775a6d59334e7a646b5a44686a4d7a5534596d5a6b4969776959584a3061575a6859335266615751694f6949774d5745785a6d526b4e7930334e4441784c5463344d574d7459546b794e7930334d54413359324a685a5755344e7a55694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d526b4e7930334e444e6a4c5464684e6a4974596a6b3559793078596a63784e54426b4d445a684e6a45694c434a6a615751694f694a7a614745794e5459365a44497a4f446733597a6334597a41784d44526a5957497a4d6a51354f54566b4d57526b4f5751324f444d774f446b345a54526d4e4467305a574e6c4d6a637959575535597a64695a6a526b4d54526a5a6d52694f434973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445784f6a49784f6a55344c6a41334e6a55774d566f694c434a726157356b496a6f695a484e6a58324e76626d5a705a33567959585270623234694c434a755957316c496a6f695257357a64584a6c516d6c305447396a6132567952573568596d786c5a434973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d5445364d6a45364e5467754d4463324e54417857694973496e526c626d467564434936496a41785954466d5a4751334c5463774d4451744e32566d4f4331684e4459324c5445304e44566b5a6a49314f544e6c4e434973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6a41324e47526b4e5745315a4463335a6a6b784e3255334f54466b4e6a6c6c5a6d4d3359546c6d596d45774f475a6c4d54686b5a54637a4e325a6d5a6d49784d6d4d31596a517a5a574932597a41794e6a4e68595449696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f695a44497a4f446733597a6334597a41784d44526a5957497a4d6a51354f54566b4d57526b4f5751324f444d774f446b345a54526d4e4467305a574e6c4d6a637959575535597a64695a6a526b4d54526a5a6d52694f434a394c434a755957316c496a6f695257357a64584a6c516d6c305447396a6132567952573568596d786c5a434a395858303d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666464372d373433632d376136322d623939632d316237313530643036613631222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666464372d373433632d373733342d383335632d336662623430316665383539222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431313a32313a35382e3037363530315a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373433642d373238352d613564652d356432636338353530323532222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223665613763373962363037343739346132393666613463633263376366633139222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373430312d373831632d613932372d373130376362616565383735222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35382e3037373038375a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xa810969a89fa1f4eaa20d21c56a657b56a86e43648ad2a1f2bfc5dd103dfe7ab', '\x4d2ba516524d1afa41c54e6bf071387e2483f7d79902972cc43eaa9e802916d2', '\x9a5f6fb1476a279ba5a12ce1faa0654f2177635f64e014de336b7cecdf4da8b8');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 12, '01a1fdd7-747a-79eb-be70-9db6632a0d06', '2026-11-21 11:21:58.13849+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666464372d373430312d373831632d613932372d373130376362616565383735222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226465706c6f7965645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c226465706c6f796d656e745f6964223a2230316131666464372d373437612d373764362d393936372d396637613761303435383032222c22646573697265645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431313a32313a35382e3133373335375a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373437612d373965622d626537302d396462363633326130643036222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223237336139363830326136653265376664336666343063393236396534356463222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373430312d373831632d613932372d373130376362616565383735222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35382e3133383439305a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xd320e54f44daa725184f0ce2d798ef9c5e87f7e621454f8aaabc97e8b76d5ce9', '\x9a5f6fb1476a279ba5a12ce1faa0654f2177635f64e014de336b7cecdf4da8b8', '\x27ed174f73085e59db9e796bb1d2c9751688e7a4e7115088104f1b89d9b927e7');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 13, '01a1fdd7-74ba-785b-92c8-4384942b91d9', '2026-11-21 11:21:58.202802+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431313a32313a35382e3230313232355a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666464372d373437612d373764362d393936372d396637613761303435383032222c22646573697265645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c2264726966745f737461747573223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666464372d373430312d373831632d613932372d373130376362616565383735222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a322c22646966666572656e636573223a5b7b22617070726f766564223a2254706d50726f746563746f72222c226368616e6765223a226368616e676564222c226f62736572766564223a2250617373776f726450726f746563746f72222c2270617468223a222f696e7374616e6365732f302f70726f706572746965732f5072696d61727950726f746563746f72227d2c7b22617070726f766564223a747275652c226368616e6765223a226368616e676564222c226f62736572766564223a66616c73652c2270617468223a222f696e7374616e6365732f302f70726f706572746965732f54706d50726f746563746f72227d5d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316131666464372d373462392d376566362d623765352d613863653535336366343638222c2276657269666965645f6174223a22323032362d31312d32315431313a32313a35382e3230303632325a222c2276657269666965645f636964223a227368613235363a39646631646635623161366631326465323037303834363164376330663563653964653137666133343338336332333234353536633363323931653963306466222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373462612d373835622d393263382d343338343934326239316439222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223866653161613038626261333736613735393435316335303763306237633335222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373430312d373831632d613932372d373130376362616565383735222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35382e3230323830325a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x79680111d771a9af51050ca0a77ddc0bd2e9172cdf16a7e5d4e8b1c73bbf4798', '\x27ed174f73085e59db9e796bb1d2c9751688e7a4e7115088104f1b89d9b927e7', '\xcade78b7f2ef6ac5d1e0b0e974e3cbd9b45ec04399d72d11ef6e560ea30e143d');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 19, '01a1fdd7-765d-7f14-8d71-1b2a2842abc6', '2026-11-21 11:21:58.621428+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666464372d373136332d373265642d613062392d373037656338616232383733222c22636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666464372d373632322d376432332d626464342d613066303034323837343465222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226174223a22323032362d31312d32315431313a32313a35382e3631383636365a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666464372d373635642d373463662d613230612d613337343833363832316134222c22636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b733563774b7a544b74536d7544507437584751324a765a6a6d6271566e5174386f676d705258596478353465225d2c22657870697265735f6174223a22323032362d31312d32385431313a32313a35382e3631383636365a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f304d4451304d7a4d774e6a426b4e6a64694d6a56694d6a466b4e4759344e4756684d6a41334d7a51784e32566a4f474d33596a6b774f475a6c4d47526b4d7a51775a6d59334e7a646b5a44686a4d7a5534596d5a6b4969776959584a3061575a6859335266615751694f6949774d5745785a6d526b4e7930334e6a49794c54646b4d6a4d74596d526b4e4331684d4759774d4451794f4463304e4755694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d526b4e7930334e6a566b4c5463305932597459544977595331684d7a63304f444d324f444978595451694c434a6a615751694f694a7a614745794e5459364d7a49334d444e69595459774f54677859575531596d51774d5451335a4749344d574a6b4e574d784d7a517a4f446c695a444a6d596a4d344d7a426b4e6d49354e3245334f474d785a444d3459324a6c4d7a4d3159794973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445784f6a49784f6a55344c6a59784f4459324e6c6f694c434a726157356b496a6f696147567362563932595778315a584d694c434a755957316c496a6f696233426c636d46306233496763484a765a48566a64476c7662694232595778315a584d694c434a76634756755a575266595851694f6949794d4449324c5445784c544978564445784f6a49784f6a55344c6a59784f4459324e6c6f694c434a305a573568626e51694f6949774d5745785a6d526b4e7930334d4441304c54646c5a6a6774595451324e6930784e4451315a4759794e546b7a5a5451694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a6f355a54466c4d4441354d6a497a4e6a4e6d597a51314d446868593245784e444d78596a51314d324d354e6d4669596a51324d44597a59574d334e3255314e6d557a4e6d49785a6d526d4d324578595751334e6d5a6c496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496a4d794e7a417a596d45324d446b344d57466c4e574a6b4d4445304e3252694f4446695a44566a4d544d304d7a6735596d51795a6d497a4f444d775a445a694f5464684e7a686a4d57517a4f474e695a544d7a4e574d6966537769626d46745a534936496d39775a584a686447397949484279623252315933527062323467646d46736457567a496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666464372d373635642d373463662d613230612d613337343833363832316134222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666464372d373635642d376535352d623962352d353663303139356630663363222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431313a32313a35382e3631383636365a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373635642d376631342d386437312d316232613238343261626336222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223762633538336339346339323062313438303531613863346663303963393433222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373632322d376432332d626464342d613066303034323837343465222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35382e3632313432385a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x8d0f6c3f5fb79dc957d230cab49a0e75dc132b97a781de18a5e5f11d4210bbeb', '\x75f042f8664a4efd649dc6e01c4b956e26c1c04ed83911fbd9303cc32d28d027', '\x9b390f2cfd48b18009023f1083189b2304caf39afed1831ecb1ea8f686e801b0');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 8, '01a1fdd7-7381-7917-a3ae-5c235b7a855a', '2026-11-21 11:21:57.889939+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666464372d373330342d373237322d396532322d613633303039333563613931222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226465706c6f7965645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c226465706c6f796d656e745f6964223a2230316131666464372d373338312d376364642d383363302d396633346330356462336534222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431313a32313a35372e3838393038335a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373338312d373931372d613361652d356332333562376138353561222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226564386535666363643561646566623564646663653363323865323535666130222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373330342d373237322d396532322d613633303039333563613931222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35372e3838393933395a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x7edeba3926de8e61eafd184fe8a505da95a8c32709e85be798f3ac0cf10557d9', '\x325b607362d94c1dce58719c6b8b5404f4c3942fc087b61d289f9189f2853085', '\xae20450c13f5829e3a7db16b91ad3c1841122a6c77180c07ec9a321e6a0432ff');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 14, '01a1fdd7-74f8-72d6-b4c2-65bc37f38bc7', '2026-11-21 11:21:58.264434+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666464372d373136332d373265642d613062392d373037656338616232383733222c22636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666464372d373466382d376331622d623961302d643738666338363630656635222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c22636f6e74656e74223a7b22696574662d696e74657266616365733a696e7465726661636573223a7b22696e74657266616365223a5b7b226465736372697074696f6e223a2255706c696e6b20746f207468652070726f7669646572222c22656e61626c6564223a747275652c22696574662d69703a69707634223a7b2261646472657373223a5b7b226970223a223139322e302e322e31222c227072656669782d6c656e677468223a33307d5d7d2c226e616d65223a224769676162697445746865726e6574302f30222c2274797065223a2269616e612d69662d747970653a65746865726e657443736d616364227d5d7d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2268756d616e5f617574686f726564223a747275652c22706172736572223a2272657374636f6e665f636f6e6669672f31222c22726567697374657265645f6174223a22323032362d31312d32315431313a32313a35382e3236343130355a222c2272756e74696d65223a226a736f6e222c2273626f6d5f636964223a6e756c6c2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656467652d726f757465722d312d696e74657266616365732e6a736f6e222c22736861323536223a2239306237343866643764353666383639343865313930353435646537653833396463623338363736303763383435656136366635616132376261616431363034222c2273697a655f6279746573223a3334347d5d2c2273756d6d617279223a223120696e74657266616365222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373466382d373264362d623463322d363562633337663338626337222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226232383361306663663066356164636630316537633262656566613837393965222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373466382d376331622d623961302d643738666338363630656635222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35382e3236343433345a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x04670e076eeed4b6e36d43453c368772577b21919babe25f082b940774f94c4f', '\xcade78b7f2ef6ac5d1e0b0e974e3cbd9b45ec04399d72d11ef6e560ea30e143d', '\x5c9cc082516318015a044241749b49879dff44f80de2f22ab354b75018aed669');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 15, '01a1fdd7-752b-7bc5-a553-110da035b11e', '2026-11-21 11:21:58.315566+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666464372d373136332d373265642d613062392d373037656338616232383733222c22636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666464372d373466382d376331622d623961302d643738666338363630656635222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226174223a22323032362d31312d32315431313a32313a35382e3331353035355a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666464372d373532622d376531372d383131332d646164383562613332656636222c22636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b733563774b7a544b74536d7544507437584751324a765a6a6d6271566e5174386f676d705258596478353465225d2c22657870697265735f6174223a22323032362d31312d32385431313a32313a35382e3331353035355a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f304d4451304d7a4d774e6a426b4e6a64694d6a56694d6a466b4e4759344e4756684d6a41334d7a51784e32566a4f474d33596a6b774f475a6c4d47526b4d7a51775a6d59334e7a646b5a44686a4d7a5534596d5a6b4969776959584a3061575a6859335266615751694f6949774d5745785a6d526b4e7930334e4759344c54646a4d574974596a6c684d43316b4e7a686d597a67324e6a426c5a6a55694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d526b4e7930334e544a694c54646c4d5463744f4445784d79316b595751344e574a684d7a4a6c5a6a59694c434a6a615751694f694a7a614745794e545936597a4d304e7a4d35597a4178597a4e685a6a55344f544a694e324a69595751325a574d794d6d5531595755335954466c5a4445324f5755334d6a526a4e7a5a6c4d4751784d5463335a44526b4f4463794e5745794d694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445784f6a49784f6a55344c6a4d784e5441314e566f694c434a726157356b496a6f69636d567a64474e76626d5a66593239755a6d6c6e49697769626d46745a534936496d566b5a325574636d3931644756794c544567615735305a584a6d59574e6c63794973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d5445364d6a45364e5467754d7a45314d44553157694973496e526c626d467564434936496a41785954466d5a4751334c5463774d4451744e32566d4f4331684e4459324c5445304e44566b5a6a49314f544e6c4e434973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6d4d7a4e546b7859544d324e544d775a6d526b5a44637a595468694e3255774f5441334f444e6d5a54426b5a44466a4d324531593256684f4449794d4749774e7a68684d444a695a5749785a4451774e544e6b5a4751696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f69597a4d304e7a4d35597a4178597a4e685a6a55344f544a694e324a69595751325a574d794d6d5531595755335954466c5a4445324f5755334d6a526a4e7a5a6c4d4751784d5463335a44526b4f4463794e5745794d694a394c434a755957316c496a6f695a57526e5a533179623356305a5849744d534270626e526c636d5a685932567a496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666464372d373532622d376531372d383131332d646164383562613332656636222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666464372d373532622d373463332d616331382d393339663134333139343061222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431313a32313a35382e3331353035355a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373532622d376263352d613535332d313130646130333562313165222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223638353164323831316661666133323661663562616561333863333833646262222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373466382d376331622d623961302d643738666338363630656635222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35382e3331353536365a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xeae94d8e67c5e433f4ed1fdda78fb18e7d08e339ffc1ec4998a4e4a0e6749d56', '\x5c9cc082516318015a044241749b49879dff44f80de2f22ab354b75018aed669', '\xb323f12bb88e923925b9b408dc8e6a6af3856bb1da0f9c8f589d51d71430ac28');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 16, '01a1fdd7-757c-7eb8-8d54-d49aa7ce07f9', '2026-11-21 11:21:58.396376+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666464372d373466382d376331622d623961302d643738666338363630656635222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226465706c6f7965645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c226465706c6f796d656e745f6964223a2230316131666464372d373537632d376136662d623436342d313163343666343434343839222c22646573697265645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431313a32313a35382e3339353630365a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373537632d376562382d386435342d643439616137636530376639222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226362653231373930346234353763376435303461316337306638306634326162222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373466382d376331622d623961302d643738666338363630656635222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35382e3339363337365a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x069de50af9fa1bf564cd61092e9a3d8c062cf6a43e5bc2ecd21c3b85b03de15a', '\xb323f12bb88e923925b9b408dc8e6a6af3856bb1da0f9c8f589d51d71430ac28', '\xf011c0fb23a12a20e1943ab34cfd45a6ad3c9ff2e33f2a838ed4863ae857467f');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 17, '01a1fdd7-75cd-75c1-848d-39dcd13dd116', '2026-11-21 11:21:58.4773+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431313a32313a35382e3437363831385a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666464372d373537632d376136662d623436342d313163343666343434343839222c22646573697265645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666464372d373466382d376331622d623961302d643738666338363630656635222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c2265766964656e6365223a7b7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666464372d373563642d373534362d396137312d353330356465306161306635222c2276657269666965645f6174223a22323032362d31312d32315431313a32313a35382e3437363234385a222c2276657269666965645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373563642d373563312d383438642d333964636431336464313136222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223939363839303232313532376362373336626239373032653630303663613537222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373466382d376331622d623961302d643738666338363630656635222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35382e3437373330305a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x8e3a9c279c343fa3c48d8edf91d8a78c5caabf61e14d6ec4555cc25aad5e59fd', '\xf011c0fb23a12a20e1943ab34cfd45a6ad3c9ff2e33f2a838ed4863ae857467f', '\x033786a01034ae7e4208ede0a220a6ef5008bafeac40750a09d8d32f5efb9b8f');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 18, '01a1fdd7-7622-7780-8ace-66a27c99fee7', '2026-11-21 11:21:58.56226+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666464372d373136332d373265642d613062392d373037656338616232383733222c22636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666464372d373632322d376432332d626464342d613066303034323837343465222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c22636f6e74656e74223a7b22626f756e645f63686172745f636964223a227368613235363a35663861306137663263316434626536393337633032643161366538663462353363396437653132303061623463366438653966316132623363346435653666222c22656e7669726f6e6d656e74223a2270726f64756374696f6e222c22696d616765223a7b22646967657374223a227368613235363a39623263346436653866306131633365356437663962316133633565376439663062326134633665386430663162336135633765396431663262346136633865222c227265706f7369746f7279223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f72227d2c227265706c69636173223a332c227265736f7572636573223a7b226c696d697473223a7b22637075223a2231222c226d656d6f7279223a223531324d69227d2c227265717565737473223a7b22637075223a223235306d222c226d656d6f7279223a223235364d69227d7d2c22776562686f6f6b223a7b22656e61626c6564223a747275652c227265736f7572636573223a7b226c696d697473223a7b22637075223a2231222c226d656d6f7279223a223531324d69227d2c227265717565737473223a7b22637075223a223235306d222c226d656d6f7279223a223235364d69227d7d7d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2268756d616e5f617574686f726564223a747275652c22706172736572223a2268656c6d5f76616c7565732f31222c22726567697374657265645f6174223a22323032362d31312d32315431313a32313a35382e3536313838325a222c2272756e74696d65223a2276616c756573222c2273626f6d5f636964223a6e756c6c2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d76616c7565732e79616d6c222c22736861323536223a2235656330633062356236623664613130383166653732343438616333653931646663376338353832393331346637623365346237333633616139646162306237222c2273697a655f6279746573223a3531337d5d2c2273756d6d617279223a2270726f64756374696f6e2c2031342076616c756573222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373632322d373738302d386163652d363661323763393966656537222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223334636230626330386434663663623732326434333238636633373333306534222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373632322d376432332d626464342d613066303034323837343465222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35382e3536323236305a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x1b0d5bdea423c405511ddce3bb3d1746c2cbb10697c2af06fe3bea9bcade193f', '\x033786a01034ae7e4208ede0a220a6ef5008bafeac40750a09d8d32f5efb9b8f', '\x75f042f8664a4efd649dc6e01c4b956e26c1c04ed83911fbd9303cc32d28d027');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 20, '01a1fdd7-76a5-7b86-a6c9-8fcb2d689d2d', '2026-11-21 11:21:58.693185+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666464372d373632322d376432332d626464342d613066303034323837343465222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226465706c6f7965645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c226465706c6f796d656e745f6964223a2230316131666464372d373661342d376134312d623364362d366135653235613964366333222c22646573697265645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431313a32313a35382e3639323036345a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373661352d376238362d613663392d386663623264363839643264222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223430663164303539353433636362393934373732643230346334646236636534222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373632322d376432332d626464342d613066303034323837343465222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35382e3639333138355a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x5d66842f9c793a5c973febaeac75cd5ffe1a6a9d7b03440cb198e1ba05c897e3', '\x9b390f2cfd48b18009023f1083189b2304caf39afed1831ecb1ea8f686e801b0', '\x50f6595e78a840a99e9f1b877cd4619c14bfeabb65dbf7559816d055c93ac272');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 21, '01a1fdd7-7703-77e0-96ca-709d868e91be', '2026-11-21 11:21:58.787129+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431313a32313a35382e3738363633365a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666464372d373661342d376134312d623364362d366135653235613964366333222c22646573697265645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666464372d373632322d376432332d626464342d613066303034323837343465222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c2265766964656e6365223a7b7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666464372d373730322d373039372d386534362d326138333162643536666632222c2276657269666965645f6174223a22323032362d31312d32315431313a32313a35382e3738353239365a222c2276657269666965645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373730332d373765302d393663612d373039643836386539316265222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226435626139663864626566663062643765613030306530333938636432386465222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373632322d376432332d626464342d613066303034323837343465222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35382e3738373132395a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x9e4fe39e98d2bd95b42341e506974cc8d546317a8126684be1ecd4edc987a46a', '\x50f6595e78a840a99e9f1b877cd4619c14bfeabb65dbf7559816d055c93ac272', '\xb8c6f87cdc332ad3cc1a85cd9bf25d842371933a472f903772e1070d9b4fe690');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 22, '01a1fdd7-7764-750e-adff-b616523129c4', '2026-11-21 11:21:58.884693+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666464372d373136332d373265642d613062392d373037656338616232383733222c22636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666464372d373736342d373333372d613861312d663564366135373132653034222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c22636f6e74656e74223a7b22617574686f72223a224e6f72746877696e64204f7065726174696f6e73222c22636f6d70616e795f6e616d65223a224e6f72746877696e64222c226465736372697074696f6e223a224170706c69636174696f6e2d636c617373204a454120726f6c65222c2267756964223a2230663662326438612d356334312d346533372d396231642d366132663863376534643130222c226c616e67756167655f6d6f6465223a22436f6e73747261696e65644c616e6775616765222c22726f6c655f646566696e6974696f6e73223a7b224e4f52544857494e445c5c4170706c69636174696f6e204f70657261746f7273223a7b22526f6c654361706162696c6974696573223a224170706c69636174696f6e4f70657261746f72227d7d2c2272756e5f61735f7669727475616c5f6163636f756e74223a747275652c22736368656d615f76657273696f6e223a22322e302e302e30222c2273657373696f6e5f67756964223a2263326137653931342d336235382d346430362d386632632d373164306239653661333435222c2273657373696f6e5f74797065223a225265737472696374656452656d6f7465536572766572222c227472616e7363726970745f6469726563746f7279223a22433a5c5c50726f6772616d446174615c5c4a45415c5c5472616e73637269707473222c2276697369626c655f636d646c657473223a5b224765742d53657276696365222c224765742d50726f63657373222c22546573742d447363436f6e66696775726174696f6e225d2c2276697369626c655f70726f766964657273223a5b2246696c6553797374656d225d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2268756d616e5f617574686f726564223a747275652c22706172736572223a226a65615f726f6c655f6361706162696c6974792f31222c22726567697374657265645f6174223a22323032362d31312d32315431313a32313a35382e3838343331325a222c2272756e74696d65223a2270737263222c2273626f6d5f636964223a6e756c6c2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737263222c22736861323536223a2239653062646561356234376335326337346565366233633737633965343636613532643264323762623934316534396134333731373763323864666134386537222c2273697a655f6279746573223a3237397d2c7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737363222c22736861323536223a2231666430633330353561376438313138303032623831306331643437316133303839316332623137386665393365613131633231613933336661633966616538222c2273697a655f6279746573223a3338317d5d2c2273756d6d617279223a22332076697369626c6520636d646c657473222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373736342d373530652d616466662d623631363532333132396334222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223238656636643464313166613761303263343736383461333065666465373934222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373736342d373333372d613861312d663564366135373132653034222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35382e3838343639335a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xc1a77368c3503fbf73b0b53edc50de0fca1ddc266dc746291a8008c7cdfe859f', '\xb8c6f87cdc332ad3cc1a85cd9bf25d842371933a472f903772e1070d9b4fe690', '\x36ee4d3cfc56eabfe101d7149e08d31ecbda03852faaec90f931c2223eebb0d1');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 23, '01a1fdd7-77a4-7a44-a45a-deb56a6f255b', '2026-11-21 11:21:58.948069+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666464372d373136332d373265642d613062392d373037656338616232383733222c22636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666464372d373736342d373333372d613861312d663564366135373132653034222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226174223a22323032362d31312d32315431313a32313a35382e3934373436385a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666464372d373761332d373535372d393038382d326435356638353165353938222c22636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b733563774b7a544b74536d7544507437584751324a765a6a6d6271566e5174386f676d705258596478353465225d2c22657870697265735f6174223a22323032362d31312d32385431313a32313a35382e3934373436385a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f304d4451304d7a4d774e6a426b4e6a64694d6a56694d6a466b4e4759344e4756684d6a41334d7a51784e32566a4f474d33596a6b774f475a6c4d47526b4d7a51775a6d59334e7a646b5a44686a4d7a5534596d5a6b4969776959584a3061575a6859335266615751694f6949774d5745785a6d526b4e7930334e7a59304c54637a4d7a6374595468684d53316d4e575132595455334d544a6c4d4451694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d526b4e7930334e32457a4c5463314e5463744f5441344f4330795a4455315a6a67314d5755314f5467694c434a6a615751694f694a7a614745794e5459364e6d5932596a5a6c5a57566a4d5445344d3256685a4441314d574d784d4445785a474e6b4e44646a4d7a42684f544d355954646c595445795954566c4d5463794e6d4d324e575a6b4e6d59354d6a686c595467334d694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445784f6a49784f6a55344c6a6b304e7a51324f466f694c434a726157356b496a6f69616d566858334a76624756665932467759574a7062476c3065534973496d3568625755694f694a426348427361574e6864476c766269316a6247467a6379424b52554567636d39735a534973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d5445364d6a45364e5467754f5451334e44593457694973496e526c626d467564434936496a41785954466d5a4751334c5463774d4451744e32566d4f4331684e4459324c5445304e44566b5a6a49314f544e6c4e434973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6d51314f44566d4d6a51345a54426c5a54526d4f4445314d474e6b4f4463795a6a426d4e325a6c4d7a55775a4755794e325a694f446b784d444d335a6a46695932566a597a4d324d6a56695a574e6d4e44517a4e6a45696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694e6d5932596a5a6c5a57566a4d5445344d3256685a4441314d574d784d4445785a474e6b4e44646a4d7a42684f544d355954646c595445795954566c4d5463794e6d4d324e575a6b4e6d59354d6a686c595467334d694a394c434a755957316c496a6f695158427762476c6a59585270623234745932786863334d67536b564249484a766247556966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666464372d373761332d373535372d393038382d326435356638353165353938222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666464372d373761332d373364312d626265342d383036323230646137363262222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431313a32313a35382e3934373436385a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373761342d376134342d613435612d646562353661366632353562222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226437613431383063383030353266386665336462313235613030613332336430222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373736342d373333372d613861312d663564366135373132653034222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35382e3934383036395a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x2e81f210684a316335a68afde1153f9c959071adc9fece6f2fe95f61b24caf5f', '\x36ee4d3cfc56eabfe101d7149e08d31ecbda03852faaec90f931c2223eebb0d1', '\xaa20dcf800e6ac4dd5d4d7dba8e71458f11bd3fc8de4704c151f264a630baef1');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 24, '01a1fdd7-77f3-7d5b-ae30-03a419434780', '2026-11-21 11:21:59.02798+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666464372d373736342d373333372d613861312d663564366135373132653034222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226465706c6f7965645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c226465706c6f796d656e745f6964223a2230316131666464372d373766332d376131652d616531642d366162653935303164323430222c22646573697265645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431313a32313a35392e3032373237375a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373766332d376435622d616533302d303361343139343334373830222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223431393462663866666431636665313935666165326532616439643437313061222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373736342d373333372d613861312d663564366135373132653034222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35392e3032373938305a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x79455e0608c457281ed9eadf6e2a14d174226f6549f9d29e970b297e25979955', '\xaa20dcf800e6ac4dd5d4d7dba8e71458f11bd3fc8de4704c151f264a630baef1', '\xb5fcff52d72c1cf52d6c63effcac2339d8778de7f679641c469f6ba95fcc3e30');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 25, '01a1fdd7-7843-7e9e-87b7-aaa14ea41452', '2026-11-21 11:21:59.107178+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431313a32313a35392e3130363333315a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666464372d373766332d376131652d616531642d366162653935303164323430222c22646573697265645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c2264726966745f737461747573223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666464372d373736342d373333372d613861312d663564366135373132653034222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a312c22646966666572656e636573223a5b7b226368616e6765223a226164646564222c226f62736572766564223a22526573746172742d53657276696365222c2270617468223a222f76697369626c655f636d646c6574732f33227d5d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316131666464372d373834322d373934362d626232312d346262376634393733323338222c2276657269666965645f6174223a22323032362d31312d32315431313a32313a35392e3130353434335a222c2276657269666965645f636964223a227368613235363a37343066633837626437373932336436376537316566633734333265353530363866363138366165393938623364383262396165303137663466346639303838222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373834332d376539652d383762372d616161313465613431343532222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223065616437633232373630643538393239366563353165626162373836613337222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373736342d373333372d613861312d663564366135373132653034222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35392e3130373137385a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x80b5699b79dfa372986494b01147a020fcc3765fa43af07dfcfcfa4c275ce619', '\xb5fcff52d72c1cf52d6c63effcac2339d8778de7f679641c469f6ba95fcc3e30', '\xf90c08ed1aa189da9ccfcef279fe087e06f7cd31d8cce443918fe12dec5fc300');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 38, '01a1fdd8-2b06-7642-a1ab-65c33eae331d', '2026-11-21 11:22:44.870376+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226b696e64223a2270757368222c226e616d65223a22706970656c696e65222c2273657474696e6773223a7b7d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464382d326230362d373634322d613161622d363563333365616533333164222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223863346138363665616239356638653634383835316235366532626339316361222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a22736f757263652f706970656c696e65222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32323a34342e3837303337365a222c2274797065223a226d756e696d656e742e736f757263652e6164646564227d', '\x7ed0497cd762a6e91db19ee0bf8fb6c36d3aa13563844c207806723defde77bb', '\x4bf45d76f76d2000531718e18f9652bda0cf9a813ec12bb911ffa6d4c7a07d1e', '\x7f365f4e8105c9e884e10ebe6427e199894f6c7bbb45a218bd675b7f28e6aa58');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 26, '01a1fdd7-7894-7118-81c8-7a577c32be72', '2026-11-21 11:21:59.188102+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666464372d373136332d373265642d613062392d373037656338616232383733222c22636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666464372d373839332d376165302d393366382d376566356666363563383432222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c22636f6e74656e74223a7b22406f646174612e74797065223a22236d6963726f736f66742e67726170682e636f6e646974696f6e616c416363657373506f6c696379222c22636f6e646974696f6e73223a7b226170706c69636174696f6e73223a7b226578636c7564654170706c69636174696f6e73223a5b5d2c22696e636c7564654170706c69636174696f6e73223a5b22416c6c225d7d2c22636c69656e744170705479706573223a5b22616c6c225d2c227573657273223a7b226578636c7564655573657273223a5b5d2c22696e636c75646547726f757073223a5b2232623965366331342d386630372d346433612d623563312d393065376134643266383631225d2c22696e636c7564655573657273223a5b5d7d7d2c22646973706c61794e616d65223a225265717569726520636f6d706c69616e7420646576696365222c226772616e74436f6e74726f6c73223a7b226275696c74496e436f6e74726f6c73223a5b22636f6d706c69616e74446576696365225d2c226f70657261746f72223a224f52227d2c2273657373696f6e436f6e74726f6c73223a6e756c6c2c227374617465223a22656e61626c6564227d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2268756d616e5f617574686f726564223a747275652c22706172736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31222c22726567697374657265645f6174223a22323032362d31312d32315431313a32313a35392e3138373635375a222c2272756e74696d65223a226a736f6e222c2273626f6d5f636964223a6e756c6c2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22726571756972652d636f6d706c69616e742d6465766963652e6a736f6e222c22736861323536223a2265643639353232616466376335353435336662313466343630386335353036363038326233393562393466653135333962343531376166666139343164386237222c2273697a655f6279746573223a3531337d5d2c2273756d6d617279223a22656e61626c65643a20636f6d706c69616e74446576696365222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373839342d373131382d383163382d376135373763333262653732222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226530316536613739663439303163353166363864626239643762363131636562222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373839332d376165302d393366382d376566356666363563383432222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35392e3138383130325a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x194dca0a6b162a4370b4685031b72cdc59c4120141a1e26b9dba35a2a8c979f0', '\xf90c08ed1aa189da9ccfcef279fe087e06f7cd31d8cce443918fe12dec5fc300', '\xcc827955eb1c830bfe92581748b510460b86df00ca65581684b2d339d97f4186');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 28, '01a1fdd7-7916-7ce9-9cff-91eba8bd2aec', '2026-11-21 11:21:59.318082+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666464372d373839332d376165302d393366382d376566356666363563383432222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226465706c6f7965645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c226465706c6f796d656e745f6964223a2230316131666464372d373931352d373366642d383635332d336139626165663164643966222c22646573697265645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431313a32313a35392e3331373533375a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373931362d376365392d396366662d393165626138626432616563222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223165646230613464316337663139363130666365313937643234613362396338222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373839332d376165302d393366382d376566356666363563383432222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35392e3331383038325a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xabc2c1151df866bc0844139f6f5dcc0d2d6e52e2fca0b01ebf1fd1ac8ee1f0c8', '\x0d277989ae9e5ec1e0a2b026e97a5443923b450a64694b38c0f30a311471c0ad', '\xc03b1c2a273da03b140b2bff873a30b572453a9215697fea1ba0bfee9d37ced8');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 30, '01a1fdd7-798a-76ec-b9a2-42b209dd7a5f', '2026-11-21 11:21:59.434837+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666464372d373136332d373265642d613062392d373037656338616232383733222c22636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666464372d373938612d376537622d623237342d363930333237373163353536222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c22636f6e74656e74223a7b22636861696e223a5b5d2c2263745f6c6f675f72656673223a5b5d2c2266696e6765727072696e745f736861323536223a2233343338623630633439613536613534323563353334666435626666316431653561316431323662313537363061343932663233663831633261623531326530222c22697373756572223a22434e3d7777772e6e6f72746877696e642e6578616d706c652c4f3d4e6f72746877696e64222c226e6f745f6166746572223a22323032372d31312d32315430323a33303a30385a222c226e6f745f6265666f7265223a22323032362d31312d32315430323a33303a30385a222c2273657269616c223a2232393763623933616163643235373536616633343238376361343261633534323166323435393734222c227369676e61747572655f616c676f726974686d223a225369676e6174757265416c676f726974686d2e656364736157697468534841323536222c227375626a656374223a22434e3d7777772e6e6f72746877696e642e6578616d706c652c4f3d4e6f72746877696e64222c227375626a6563745f616c745f6e616d6573223a5b22646e733a7777772e6e6f72746877696e642e6578616d706c65222c22646e733a6e6f72746877696e642e6578616d706c65225d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2268756d616e5f617574686f726564223a747275652c22706172736572223a22746c735f7365727665725f636572742f31222c22726567697374657265645f6174223a22323032362d31312d32315431313a32313a35392e3433343435345a222c2272756e74696d65223a2278353039222c2273626f6d5f636964223a6e756c6c2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e70656d222c22736861323536223a2237373962393665656130643330336561396466373738343530333531613763323335623834626562646666303736386237356665623963313937653639653561222c2273697a655f6279746573223a3736317d5d2c2273756d6d617279223a2276616c696420756e74696c20323032372d31312d3231222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373938612d373665632d623961322d343262323039646437613566222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226437303031626537663638336166393862663164623331356235343138643566222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373938612d376537622d623237342d363930333237373163353536222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35392e3433343833375a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x3214f33a591c2b7fd4888f7d0aba987a712586d4ed0d6c2065a8ed10bb7ba94c', '\xe4cca7fec82b970a8e13b19a19b66d7c0815caab3e8956407a82cdb7f2209c85', '\x171e6209847aa4e95e37c0495a931a045c7b3b361013b60ad490c7eddd94a9bb');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 31, '01a1fdd7-79ce-7586-a16e-a28d079cb426', '2026-11-21 11:21:59.502924+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666464372d373136332d373265642d613062392d373037656338616232383733222c22636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666464372d373938612d376537622d623237342d363930333237373163353536222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226174223a22323032362d31312d32315431313a32313a35392e3530323336335a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666464372d373963652d373935382d396366612d316131396333633163353464222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b733563774b7a544b74536d7544507437584751324a765a6a6d6271566e5174386f676d705258596478353465225d2c22657870697265735f6174223a22323032362d31312d32385431313a32313a35392e3530323336335a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f304d4451304d7a4d774e6a426b4e6a64694d6a56694d6a466b4e4759344e4756684d6a41334d7a51784e32566a4f474d33596a6b774f475a6c4d47526b4d7a51775a6d59334e7a646b5a44686a4d7a5534596d5a6b4969776959584a3061575a6859335266615751694f6949774d5745785a6d526b4e7930334f5468684c54646c4e324974596a49334e4330324f54417a4d6a63334d574d314e5459694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d526b4e7930334f574e6c4c5463354e5467744f574e6d5953307859544535597a4e6a4d574d314e4751694c434a6a615751694f694a7a614745794e5459364f47526a4e54417a5a544e6a596a52684d6d4d334d7a526a4d5449785a6a6468596d49794f546b304e7a67794e6d49304e6a526d4e5445314e6d466c597a4d325a47517a596a4d774d6a426a4e54426b4d44593159694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445784f6a49784f6a55354c6a55774d6a4d324d316f694c434a726157356b496a6f696447787a58334e6c636e5a6c636c396a5a584a3049697769626d46745a534936496e64336479357562334a3061486470626d51755a586868625842735a534973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d5445364d6a45364e546b754e5441794d7a597a57694973496e526c626d467564434936496a41785954466d5a4751334c5463774d4451744e32566d4f4331684e4459324c5445304e44566b5a6a49314f544e6c4e434973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6a6b314e6d51354e32466c5a545a6a4d44633059324e6c4d445979596a41774f4759345a6d4d304d7a5130597a6b304f474e6d4e5749355a4746694d5752694e6a6b774e545579596d45355a6a646b4e6d49784e546b696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694f47526a4e54417a5a544e6a596a52684d6d4d334d7a526a4d5449785a6a6468596d49794f546b304e7a67794e6d49304e6a526d4e5445314e6d466c597a4d325a47517a596a4d774d6a426a4e54426b4d44593159694a394c434a755957316c496a6f69643364334c6d3576636e526f64326c755a43356c654746746347786c496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666464372d373963652d373935382d396366612d316131396333633163353464222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666464372d373963652d373934642d383737332d333163323534643766313433222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431313a32313a35392e3530323336335a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373963652d373538362d613136652d613238643037396362343236222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226666666464623262643438353236663930343338346632653264636337336230222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373938612d376537622d623237342d363930333237373163353536222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35392e3530323932345a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xf91731037f0e34b79e2d7ee0a27a3ae4ccc32fcf82e67d6b4c1f6528c5be4868', '\x171e6209847aa4e95e37c0495a931a045c7b3b361013b60ad490c7eddd94a9bb', '\x5c66b9ae90bfacc808151870a81f2c83330e21fa9932a95302a78c0860e89806');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 33, '01a1fdd7-7a45-77db-89c1-6df1af027ca2', '2026-11-21 11:21:59.621189+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431313a32313a35392e3632303832335a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666464372d376130392d373839362d386332312d386431666561613064336466222c22646573697265645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666464372d373938612d376537622d623237342d363930333237373163353536222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666464372d376134352d376633392d613832362d333633376162663635333436222c2276657269666965645f6174223a22323032362d31312d32315431313a32313a35392e3631393231385a222c2276657269666965645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d376134352d373764622d383963312d366466316166303237636132222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226639326432396438646338386165336335393435373962326265386633383835222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373938612d376537622d623237342d363930333237373163353536222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35392e3632313138395a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x8636cecd4c48f3789d14723b805180506344cb225e089839f5457c1a1963d645', '\x06aac548bcba6275a543f4ad3cc850a505e407bf5500ead48e21ca3af4fc9252', '\xbbb5fbbecc735ba97cadc2e9868959a942b895e0587c9f51ef98f9735482c79f');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 35, '01a1fdd7-7ab8-7922-a739-b22c36700f9c', '2026-11-21 11:21:59.736482+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666464372d373136332d373265642d613062392d373037656338616232383733222c22636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666464372d376137642d373334612d383039372d316266643063643831613631222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226174223a22323032362d31312d32315431313a32313a35392e3733353933375a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666464372d376162382d376139662d396461312d343139373664376330306330222c22636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b733563774b7a544b74536d7544507437584751324a765a6a6d6271566e5174386f676d705258596478353465225d2c22657870697265735f6174223a22323032362d31312d32385431313a32313a35392e3733353933375a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f304d4451304d7a4d774e6a426b4e6a64694d6a56694d6a466b4e4759344e4756684d6a41334d7a51784e32566a4f474d33596a6b774f475a6c4d47526b4d7a51775a6d59334e7a646b5a44686a4d7a5534596d5a6b4969776959584a3061575a6859335266615751694f6949774d5745785a6d526b4e7930335954646b4c54637a4e4745744f4441354e793078596d5a6b4d474e6b4f4446684e6a45694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d526b4e793033595749344c5464684f5759744f5752684d5330304d546b334e6d5133597a4177597a41694c434a6a615751694f694a7a614745794e5459364d546b784d474a6c4e47526b4e6a6b7a4d6a413159544e6b4d4445304e5464684e54646d4d3251355a4745334e546b324d4467794d6a4d7a4e444d79597a6868596a5a684d3255314e32497a4e54597a4e6d45344f534973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564445784f6a49784f6a55354c6a637a4e546b7a4e316f694c434a726157356b496a6f6962324e7058326c745957646c49697769626d46745a534936496e4a6c5a326c7a64484a354c6d3576636e526f64326c755a43356c654746746347786c4c3239775a584a6864476c76626e4d766233426c636d4630623349364d5334304c6a49694c434a76634756755a575266595851694f6949794d4449324c5445784c544978564445784f6a49784f6a55354c6a637a4e546b7a4e316f694c434a305a573568626e51694f6949774d5745785a6d526b4e7930334d4441304c54646c5a6a6774595451324e6930784e4451315a4759794e546b7a5a5451694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a6f334d4446684e6a63324d54517a4d6a49774f57526a4e4451795a44646c4d5442694e475934596a45334d5451315a6a4d774d5755324e6a67314e5749784d3255354d546b794e6a4e695a47566b5a47466a4e575a68496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496a45354d5442695a54526b5a4459354d7a49774e57457a5a4441784e445533595455335a6a4e6b4f5752684e7a55354e6a41344d6a497a4d7a517a4d6d4d345957493259544e6c4e5464694d7a55324d7a5a684f446b6966537769626d46745a534936496e4a6c5a326c7a64484a354c6d3576636e526f64326c755a43356c654746746347786c4c3239775a584a6864476c76626e4d766233426c636d4630623349364d5334304c6a496966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666464372d376162382d376139662d396461312d343139373664376330306330222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666464372d376162382d373437352d626231362d356633346136666136653637222c227472616e736974696f6e65645f6174223a22323032362d31312d32315431313a32313a35392e3733353933375a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d376162382d373932322d613733392d623232633336373030663963222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223239636238333635306139333534666662373831366461346436653565636336222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d376137642d373334612d383039372d316266643063643831613631222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35392e3733363438325a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xa423bb707e83879abec80832495992d393f360b7066782c7f89883108abe74c5', '\x67763b0f89d7c03b64b928e05f08caa28b57afd936593bf6e8821ac73d5c2f58', '\xe4a5e3b9a225173a3b10ba20edd4ee9b103bd350e4dfec180c9ecca8742a099f');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 29, '01a1fdd7-794c-76c3-a21a-bbd3e700a5b7', '2026-11-21 11:21:59.372952+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431313a32313a35392e3337323335375a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666464372d373931352d373366642d383635332d336139626165663164643966222c22646573697265645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666464372d373839332d376165302d393366382d376566356666363563383432222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c2265766964656e6365223a7b7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666464372d373934632d373961622d626434642d363234633734353237333962222c2276657269666965645f6174223a22323032362d31312d32315431313a32313a35392e3337313833305a222c2276657269666965645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d373934632d373663332d613231612d626264336537303061356237222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223265616463336235326362376230626136366166356437653235366366623834222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373839332d376165302d393366382d376566356666363563383432222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35392e3337323935325a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x15e753695ca97517b57b554b4cff8ad275a8f5921961865d848305e7c2c932d5', '\xc03b1c2a273da03b140b2bff873a30b572453a9215697fea1ba0bfee9d37ced8', '\xe4cca7fec82b970a8e13b19a19b66d7c0815caab3e8956407a82cdb7f2209c85');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 32, '01a1fdd7-7a09-74b4-94bd-427d6d0dbff2', '2026-11-21 11:21:59.561242+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666464372d373938612d376537622d623237342d363930333237373163353536222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226465706c6f7965645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c226465706c6f796d656e745f6964223a2230316131666464372d376130392d373839362d386332312d386431666561613064336466222c22646573697265645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431313a32313a35392e3535393935375a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d376130392d373462342d393462642d343237643664306462666632222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226361643738376563336462326336643162386164633831646165366335333839222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d373938612d376537622d623237342d363930333237373163353536222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35392e3536313234325a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xb5e846f507d5c5d6b6715c837339015505ab4a17ba7aba2b19855f64629fd4e1', '\x5c66b9ae90bfacc808151870a81f2c83330e21fa9932a95302a78c0860e89806', '\x06aac548bcba6275a543f4ad3cc850a505e407bf5500ead48e21ca3af4fc9252');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 34, '01a1fdd7-7a7d-7671-a3be-22971eaa9af2', '2026-11-21 11:21:59.677517+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666464372d373136332d373265642d613062392d373037656338616232383733222c22636964223a227368613235363a34303434333330363064363762323562323164346638346561323037333431376563386337623930386665306464333430666637373764643863333538626664222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666464372d376137642d373334612d383039372d316266643063643831613631222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c22636f6e74656e74223a7b22616e6e6f746174696f6e73223a7b226f72672e6f70656e636f6e7461696e6572732e696d6167652e7265662e6e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226f72672e6f70656e636f6e7461696e6572732e696d6167652e76657273696f6e223a22312e342e32227d2c2261726368697465637475726573223a5b226c696e75782f616d643634222c226c696e75782f61726d3634225d2c22646967657374223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c22696d6167655f7265666572656e6365223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226d616e696665737473223a5b7b22646967657374223a227368613235363a31643466376130633365366239643266356138633165346237643061336636633965326235643866316134633765306233643666396132633565386231643466222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a22616d643634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c7b22646967657374223a227368613235363a37653061336336663962326435653861316334663762306433653661396332663562386431653461376330663362366439653261356338663162346437653061222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d5d2c226d656469615f74797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e696e6465782e76312b6a736f6e222c2273626f6d5f636964223a6e756c6c2c2273697a655f6279746573223a3737337d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2268756d616e5f617574686f726564223a747275652c22706172736572223a226f63695f696d6167652f31222c22726567697374657265645f6174223a22323032362d31312d32315431313a32313a35392e3637373133355a222c2272756e74696d65223a226f6369222c2273626f6d5f636964223a6e756c6c2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d696d6167652e696e6465782e6a736f6e222c22736861323536223a2231393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2273697a655f6279746573223a3737337d5d2c2273756d6d617279223a226c696e75782f616d6436342c206c696e75782f61726d3634222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d376137642d373637312d613362652d323239373165616139616632222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223436326564373432373961363865313261353538633861643133653465636131222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d376137642d373334612d383039372d316266643063643831613631222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35392e3637373531375a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xc2abd3bf7f4a4cc3f2f51215fd2ebf9e6464af94cc23088f0c82c98c49019763', '\xbbb5fbbecc735ba97cadc2e9868959a942b895e0587c9f51ef98f9735482c79f', '\x67763b0f89d7c03b64b928e05f08caa28b57afd936593bf6e8821ac73d5c2f58');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 36, '01a1fdd7-7afc-7573-9585-dedd931cee1b', '2026-11-21 11:21:59.804904+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666464372d376137642d373334612d383039372d316266643063643831613631222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226465706c6f7965645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226465706c6f796d656e745f6964223a2230316131666464372d376166632d373434652d623736612d653464393262386335366134222c22646573697265645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315431313a32313a35392e3830343231305a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d376166632d373537332d393538352d646564643933316365653162222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223265666539383061633932666637653439386434373038653133333739306462222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d376137642d373334612d383039372d316266643063643831613631222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35392e3830343930345a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x451d95af19864517695f7f2cf365af76d45ec51cc4eb084f6a1bab80b6e1b3fc', '\xe4a5e3b9a225173a3b10ba20edd4ee9b103bd350e4dfec180c9ecca8742a099f', '\xfd993e688c5497be38e2451634d6e280732288e3ccf61ecfa6b15dcc218d00fb');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 37, '01a1fdd7-7b3d-7154-b81f-0a1e0af89988', '2026-11-21 11:21:59.869012+00', '\x7b2264617461223a7b226174223a22323032362d31312d32315431313a32313a35392e3836383331325a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666464372d376166632d373434652d623736612d653464393262386335366134222c22646573697265645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2264726966745f737461747573223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666464372d376137642d373334612d383039372d316266643063643831613631222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a332c22646966666572656e636573223a5b7b22617070726f766564223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226368616e6765223a226368616e676564222c226f62736572766564223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2270617468223a222f646967657374227d2c7b22617070726f766564223a7b22646967657374223a227368613235363a37653061336336663962326435653861316334663762306433653661396332663562386431653461376330663362366439653261356338663162346437653061222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c226368616e6765223a2272656d6f766564222c2270617468223a222f6d616e6966657374732f31227d2c7b226368616e6765223a226164646564222c226f62736572766564223a7b22646967657374223a227368613235363a63346637623064336536613963326635623864316534613763306633623664396532613563386631623464376530613363366639623264356538613163346637222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c2270617468223a222f6d616e6966657374732f31227d5d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316131666464372d376233632d373236642d626531652d636562383330313263306635222c2276657269666965645f6174223a22323032362d31312d32315431313a32313a35392e3836363038355a222c2276657269666965645f636964223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464372d376233642d373135342d623831662d306131653061663839393838222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223631323865303935626665353830303736666339383933303738653964303535222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666464372d376137642d373334612d383039372d316266643063643831613631222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32313a35392e3836393031325a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x1f049e46df1f6fa187e283168bdc67319d086b79288110a896aabdc842c35edc', '\xfd993e688c5497be38e2451634d6e280732288e3ccf61ecfa6b15dcc218d00fb', '\x4bf45d76f76d2000531718e18f9652bda0cf9a813ec12bb911ffa6d4c7a07d1e');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'audit', 0, '01a1fdd8-2ac1-76c1-86c7-7ef7f1a35fdd', '2026-11-21 11:22:44.801599+00', '\x7b2264617461223a7b2266696e64696e6773223a5b224c6564676572206368726f6e69636c653a20333820656e74726965732c20302066756c6c2074696c65732c203420636865636b706f696e74733b20726f6f7420646465383163613631343339306633323661343266343431346439346239343761643137366138323735663531393163316665646233393537326532353566322e222c224c65646765722061756469743a203020656e74726965732c20302066756c6c2074696c65732c203020636865636b706f696e74733b20726f6f7420653362306334343239386663316331343961666266346338393936666239323432376165343165343634396239333463613439353939316237383532623835352e222c224c65646765722076657264696374733a203020656e74726965732c20302066756c6c2074696c65732c203020636865636b706f696e74733b20726f6f7420653362306334343239386663316331343961666266346338393936666239323432376165343165343634396239333463613439353939316237383532623835352e222c22437573746f64792773207461626c65733a20373720726f777320666f6c6c6f772066726f6d20333820656e74726965732e225d2c226f7574636f6d65223a22696e5f6f72646572227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464382d326163312d373663312d383663372d376566376631613335666464222c226c6564676572223a226175646974222c2273616c74223a223130613038303131633065663938386333643234393539626134343435616230222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2274656e616e742f30316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32323a34342e3830313539395a222c2274797065223a226d756e696d656e742e7265636f72642e61756469746564227d', '\x2c0c9cc8a65173180673b3329a45bf6de2042295ea21d1ca271a910df194e724', '\xedf530da060f5a4f602ee0b665c81a6279402d6033d12941ec2b6e47f60e63f2', '\x3a1c64f8313a8087cb21b84f0fbb3fab0a6307032982ce4189bca9f009d64ff8');
INSERT INTO ledger.entries VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 40, '01a1fdd8-2b30-7cf5-ae17-333281445398', '2026-11-21 11:22:44.912981+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226576656e74223a7b2264617461223a7b2261223a317d2c226964223a2232222c22736f75726365223a222f6369222c227370656376657273696f6e223a22312e30222c2274797065223a22636f6d2e6578616d706c652e6275696c74227d2c22736f75726365223a22706970656c696e65227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666464382d326233302d376366352d616531372d333333323831343435333938222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223064303464353465373936646266333938383361656161383666633637613132222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a22736f757263652f706970656c696e65222c2274656e616e74223a2230316131666464372d373030342d376566382d613436362d313434356466323539336534222c2274696d65223a22323032362d31312d32315431313a32323a34342e3931323938315a222c2274797065223a226d756e696d656e742e736f757263652e6576656e745f7265636569766564227d', '\x9f755c4e064158c8febb1abb48554e862e0be0e4ac2f270fadd60f2c90b939d4', '\xc4890b938ec53d148bbdd94a3e4a974017bf4215108037de6949943d8469b692', '\xbbc88a6f72ab86a89bcca5a6eb789fb22df452c1c552973b79f62251406818b2');


--
-- Data for Name: heads; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.heads VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'audit', 1, '\x3a1c64f8313a8087cb21b84f0fbb3fab0a6307032982ce4189bca9f009d64ff8');
INSERT INTO ledger.heads VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 41, '\xbbc88a6f72ab86a89bcca5a6eb789fb22df452c1c552973b79f62251406818b2');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '6737ea1344a834c6-baec96aa73a94cf6', '\x576e9516d217cde1734d45aa766c1237512e6b865cc8662296d1f009530b358b', 1, '2026-11-21 11:21:57.343743+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '52d95a8777c22667-4b3135d39a2dabd7', '\xe7ece6f3ce388dc9f8833111ae74c1d659c98d834505896d2e6461f439d67819', 2, '2026-11-21 11:21:57.446688+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '5e5feb79e6fe4bfa-43e42153f570241d', '\x98ded801379016217c6778df6e3e66336451308e130616eef1babb9abf4f2740', 3, '2026-11-21 11:21:57.518086+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 'e25d792c7afbdcf5-620b4149113a4401', '\x19a921e40c18c4be0ce532238ecdc4c0ab54e5b48a35602d2ef1cee9a0bd906d', 4, '2026-11-21 11:21:57.588314+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '17deb79142aa8a64-d812cf1f4a086af', '\x7193e2c08880da449fafa83e7ec768735fade8363387730383e7a9232fa7c7e1', 5, '2026-11-21 11:21:57.673123+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '115ac0652e805442-3f276a6d26a0788f', '\x2d28d0908b6761ceb0b8e8cdb2aba910ada3077938d822bddc07139f8b9cab0d', 6, '2026-11-21 11:21:57.762284+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '1533b8cdd7613a0b-974a26f1bcb4a899', '\xac25ad9680eb3261a54bc9d9908110c996e131217fe92ba9b7b08e6bf62bd687', 7, '2026-11-21 11:21:57.823259+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '39f270c8e4ab76c8-1475120a87e39448', '\x770d7463695b8209392adbbe0b63af08159701b7b2abc1a8ce55718d30c74f46', 8, '2026-11-21 11:21:57.882808+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 'a1071bd22f72d92f-e4559c7310142fff', '\x386aba02cc5a299709dae0b522e52977afa654b898fc3922575665da335389e9', 9, '2026-11-21 11:21:57.952994+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '23117c0395edaac6-446190ac8e57e0f4', '\x0b9c90a9af1a7e0bddb0588e4e431719889863cb7a18890e5da68fc77123ffbc', 10, '2026-11-21 11:21:58.016295+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 'cbdf4c72f4d832cc-d8d4dee1b6e3c503', '\x2cae87fb1c661f720ccbd8f73bf536c919623b873effe61ebe17bbe1c134093b', 11, '2026-11-21 11:21:58.074623+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '717e3fe4dc45f856-c6634a60cb30844', '\x8fbc7e4b7889d48714e74d210ef4d481ff61e578cdf369e7d71751bd6ca001bf', 12, '2026-11-21 11:21:58.135012+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '588c5a14ea4d77b8-c6b7db161bc68fee', '\x30bce000bbabb3424bb3d11493d16e89a179ebb994160a7584d8a209281052d3', 13, '2026-11-21 11:21:58.201047+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '1d16e174130b752e-d51cc082b84df79b', '\xad64c6b323092b0d07fedc6c59cf0ab4d2be69b32de8571e6d0234e22dd0a1cd', 14, '2026-11-21 11:21:58.263792+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 'a135dd40d415d0d-2cec295a005c8d73', '\xa0458b9691544e7547bce31a795526656e6ab28399eb100322864d7227f34b54', 15, '2026-11-21 11:21:58.313925+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '50b650f0a676c18c-276ac87e189d61ad', '\x3994ff115fc6fd042b52bd260699918c7b417c716aefc38d7431627503f99cea', 16, '2026-11-21 11:21:58.39399+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '28b8a4b0ce52700d-80878918b7848b45', '\x07ec125d8fb8bd76038de3097f152b4bd305a08bf7dc1e0a68550ee028630ab4', 17, '2026-11-21 11:21:58.476619+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '86a159cdc7add6d3-439439d18d8a89d5', '\x8b36bfe0d4a8a7ddcd1c98ef62ba8b92460f07b976a0b436aed37481af391854', 18, '2026-11-21 11:21:58.561356+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 'aaabc7a78c42af32-cd6c501c68366b9', '\x0ae42828c4e89b5ab50611f5ab3795d3a1a92e81ee43f8bb3e02bddb6b31a27a', 19, '2026-11-21 11:21:58.617391+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '68512c1abfbf1b42-57be7552f98feba5', '\x9797970ca196545a5c4f0394f126618cfbb00dc45e81799c496ba8f3cb679fa0', 20, '2026-11-21 11:21:58.690823+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '2673d290b1e0cb9d-9bd70c0d2617e901', '\x33579b4cd47c538eb05cb1fb22e98d64ffe8818ffda3b60e7baf73c2b9f166a3', 21, '2026-11-21 11:21:58.78643+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '8fdaad79c8f92b5a-a10cbb5809602d34', '\x47626362f724802253cd318c0a7d1ca60c9e3d3a4a1bb9c2df4a1716f6a485ff', 22, '2026-11-21 11:21:58.883968+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 'cbb6fc10d27f1342-e161dcdf7ba18d0e', '\x80272d663b087543301c9ba60cdd51e9f4c2a58e42ef1a1c40f2eb52edb7a514', 23, '2026-11-21 11:21:58.946663+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '3c122587c882e08e-e089d0bc95bec1c4', '\x65b8e9d3ef0104060923e33ccf74ef7d8c83e7311ecb54e0f533039f9f84b5f6', 24, '2026-11-21 11:21:59.026167+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 'c115909006ed3c9-f3f28b0001de7f06', '\xbebdc245fc5ba139254c6fd034f1f28bdd216c7e3ba2ad5bd5c3640f27b8cb79', 25, '2026-11-21 11:21:59.106047+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '81e53a01dc00086b-8d9155bf82a71c59', '\x8a2fcfc14e534cac28ce57da3596955bac26d9055015e147a1a5bfb1805d830e', 26, '2026-11-21 11:21:59.187269+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '1ff5ed2327704fb7-ccd7eb96f3d82c8', '\x75447a99c52f2d487e56a7bb6356b142547bd4bc37c50014136a0ffd3a43c1e5', 27, '2026-11-21 11:21:59.241291+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '43e3a53e108546f6-4996acb226b9c446', '\x69ab0d53dc5cdc2bbb52cbe96a68d12698b311b91951e967f566855542c711cb', 28, '2026-11-21 11:21:59.316417+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '73b0f4f126ea05-80361f531865dbc8', '\x26f4a38d822965a1c1b02521fa7735359e8a181ad5bf2776c1839c3a4f19a187', 29, '2026-11-21 11:21:59.372154+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 'f76bba60b551fd29-dcb886769c439115', '\x1122cc52c1dea417143b3e8c6f8d5c677eaea70288b3cb9aba6df6091405ec0f', 30, '2026-11-21 11:21:59.434013+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '4c156998239c9e4-fe77c4b85b0fbc06', '\x8b9eb116e86fca61390d918be26bccc3e08b838f728eb47b85ebd4f6c3ca1304', 31, '2026-11-21 11:21:59.50163+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '58a33a87d3cc7620-e4c796e0ad49cb1e', '\x891bd155ecbce31390c72ed32dbd536f1f310890e0cdc0319d99a61d39a6a612', 32, '2026-11-21 11:21:59.558082+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '528cb7a557dddce4-25b11da5d5fd3837', '\xefc965065112127cc41ab40f4e2ebf5c922e51baa873330bca534bd6b857efaf', 33, '2026-11-21 11:21:59.62058+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 'cc150f7b28f39053-ef4c8bf62d032900', '\xb74ffe21082aa5331ff46a53b0c7185bb6505487e5a723857e07c973770f8202', 34, '2026-11-21 11:21:59.676743+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 'ef3c0808c9ba3e38-d8f38c666e179931', '\xe95fc268e049e0c8202eea85afb102455171bcfdfe8dabb8595be8c3bc064c3c', 35, '2026-11-21 11:21:59.735236+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '18d1bd3637bae4e2-331a84556ee24ada', '\xc76a28246688c92b92c6fb497ca80bb698a7b13aef38efb1e4f7e1299e7aa24e', 36, '2026-11-21 11:21:59.801424+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '97dee388c3716690-d61c9db8d2862c15', '\xee1a786726ec929afc5221dc83634db26eeabc09b581df8f3cb4184ed52f43a5', 37, '2026-11-21 11:21:59.868115+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', '3a6c3477edf5943f-d70b1dabd6928dc5', '\x7444cd347d5a5671aaffc80eedbd0a371232469606f57c40680e5b91e37da08e', 38, '2026-11-21 11:22:44.86896+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 'event:70bd83965fe8b9cb6b2efcc80847f34a7f910e9b3fbef5b1737c472acecaf074', '\x1bbe2789321e35d74b0d0b2e8e80f753a3a23f07ab8ae4f3c57d632de3f0beba', 39, '2026-11-21 11:22:44.895834+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 'event:221dffb1953064a17ad1b7302ec46ae6ab0fda361507c62f7564f3d3af578902', '\x607b38989caf9fa72d6b231a8c7a4da700db45e2f68cf92cfc1feccd343f1b4f', 40, '2026-11-21 11:22:44.912861+00');


--
-- Data for Name: log_keys; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.log_keys VALUES ('\x0df5a743d3283c4beb7a061dc1176160b1b9663a5af5e9cf390dd1a90850f7b1', '2026-11-21 11:21:57.784796+00', NULL);


--
-- Data for Name: tiles; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.tiles VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'audit', 0, 0, '\x2c0c9cc8a65173180673b3329a45bf6de2042295ea21d1ca271a910df194e724');
INSERT INTO ledger.tiles VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 0, 0, '\x6749976c584bb4304c4b7f1bd84ea458a50ab1aa00e18379ace7578ca06a2c74c655cf711779a995786001cbe927138a04f22ad1a38193f2d87ffbef587c457cfb58539cd34c85c633b8312a40dc7df424b99ad38fd2c52b88eb7f08666e4e694813a307ea3822f91e2a4592d0b35b46f1efb6f768051df2dabf43889d2a76ca7959a7f716d779365aceea1affeebc2be6d65eaca65a60cc3ab748138e8da29931cc8022f0af51c77bdb3fc63ddcc89a5f8535297157079366090f9c349d7dd0c7a49e53ca84bdce873c6b39b29433df82ec417873154cb99b3ae57099e44055fad1552f78f3ce26c90ba71ed4bbca5a081c37c12328978243e42d7978ec803f7edeba3926de8e61eafd184fe8a505da95a8c32709e85be798f3ac0cf10557d977f441ea67f81b619c51b9bb383f059563e272ed5a9918ed87931998764ed52115adb2ab6ede7c6c6380d7e39f00a29a09264a608ebc1308c732efbb3190a161a810969a89fa1f4eaa20d21c56a657b56a86e43648ad2a1f2bfc5dd103dfe7abd320e54f44daa725184f0ce2d798ef9c5e87f7e621454f8aaabc97e8b76d5ce979680111d771a9af51050ca0a77ddc0bd2e9172cdf16a7e5d4e8b1c73bbf479804670e076eeed4b6e36d43453c368772577b21919babe25f082b940774f94c4feae94d8e67c5e433f4ed1fdda78fb18e7d08e339ffc1ec4998a4e4a0e6749d56069de50af9fa1bf564cd61092e9a3d8c062cf6a43e5bc2ecd21c3b85b03de15a8e3a9c279c343fa3c48d8edf91d8a78c5caabf61e14d6ec4555cc25aad5e59fd1b0d5bdea423c405511ddce3bb3d1746c2cbb10697c2af06fe3bea9bcade193f8d0f6c3f5fb79dc957d230cab49a0e75dc132b97a781de18a5e5f11d4210bbeb5d66842f9c793a5c973febaeac75cd5ffe1a6a9d7b03440cb198e1ba05c897e39e4fe39e98d2bd95b42341e506974cc8d546317a8126684be1ecd4edc987a46ac1a77368c3503fbf73b0b53edc50de0fca1ddc266dc746291a8008c7cdfe859f2e81f210684a316335a68afde1153f9c959071adc9fece6f2fe95f61b24caf5f79455e0608c457281ed9eadf6e2a14d174226f6549f9d29e970b297e2597995580b5699b79dfa372986494b01147a020fcc3765fa43af07dfcfcfa4c275ce619194dca0a6b162a4370b4685031b72cdc59c4120141a1e26b9dba35a2a8c979f048b5d87de6cf64dbb86de87be49a748b1bd6bee3edc9a62d2689173346670ee4abc2c1151df866bc0844139f6f5dcc0d2d6e52e2fca0b01ebf1fd1ac8ee1f0c815e753695ca97517b57b554b4cff8ad275a8f5921961865d848305e7c2c932d53214f33a591c2b7fd4888f7d0aba987a712586d4ed0d6c2065a8ed10bb7ba94cf91731037f0e34b79e2d7ee0a27a3ae4ccc32fcf82e67d6b4c1f6528c5be4868b5e846f507d5c5d6b6715c837339015505ab4a17ba7aba2b19855f64629fd4e18636cecd4c48f3789d14723b805180506344cb225e089839f5457c1a1963d645c2abd3bf7f4a4cc3f2f51215fd2ebf9e6464af94cc23088f0c82c98c49019763a423bb707e83879abec80832495992d393f360b7066782c7f89883108abe74c5451d95af19864517695f7f2cf365af76d45ec51cc4eb084f6a1bab80b6e1b3fc1f049e46df1f6fa187e283168bdc67319d086b79288110a896aabdc842c35edc7ed0497cd762a6e91db19ee0bf8fb6c36d3aa13563844c207806723defde77bbf928e49040ad0761ae4cb470799f48cc386c189a8fab24cc2ea38537c6c8b17e9f755c4e064158c8febb1abb48554e862e0be0e4ac2f270fadd60f2c90b939d4');


--
-- Data for Name: trees; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.trees VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'audit', 1);
INSERT INTO ledger.trees VALUES ('01a1fdd7-7004-7ef8-a466-1445df2593e4', 'chronicle', 41);


--
-- Data for Name: migration; Type: TABLE DATA; Schema: schema; Owner: muniment_owner
--

INSERT INTO schema.migration VALUES (1, 'create_schema_helpers', '\x650a31ff55be514555582c45938091b12866ff1f26a2c633530711f41fa2b41c', '2026-11-21 11:21:55.552611+00');
INSERT INTO schema.migration VALUES (2, 'create_access', '\x66ed6f6fdb57a88e363048604d9ef885c82c3c1fc10f55c2a24d2fc8d85d4996', '2026-11-21 11:21:55.583789+00');
INSERT INTO schema.migration VALUES (3, 'create_ledger', '\x403af251ac414fdb0178f3684fd32d665542e70bde41233e45e356f718eb88dd', '2026-11-21 11:21:55.652687+00');
INSERT INTO schema.migration VALUES (4, 'create_chronicle', '\x57fe6285594126a549e8864b4cb1639c1c36b6c8710f083449144540a44cb7cf', '2026-11-21 11:21:55.735864+00');
INSERT INTO schema.migration VALUES (5, 'create_custody_artifacts', '\xa6ead121d273444dd93fab7950b5ed98c15544a56862dc676076f097a0f44652', '2026-11-21 11:21:55.751812+00');
INSERT INTO schema.migration VALUES (6, 'create_custody_ceremonies', '\x2f9a8ef4f0050b68576e3c974e61c048eed0f9ad369bec2dac1adf6391e00833', '2026-11-21 11:21:55.852095+00');
INSERT INTO schema.migration VALUES (7, 'create_custody_deployments', '\x6a628232527045bfd3454646d50f58981ef86a9ebf154e517d78ada0454d1c4d', '2026-11-21 11:21:56.115966+00');
INSERT INTO schema.migration VALUES (8, 'create_deployment_counts', '\xb26f0521b09a8f2fd54b6ce998dca5ab8eb23f8ca4f55b194ebe6ed1695d98d6', '2026-11-21 11:21:56.360574+00');
INSERT INTO schema.migration VALUES (9, 'prove_erasure_and_guard_heads', '\xe15013b5f3cdaeab946cdb8dc83103f48ff9f47d86871876f75f6477eee14c87', '2026-11-21 11:21:56.380336+00');
INSERT INTO schema.migration VALUES (10, 'let_sessions_end_with_their_token', '\x22d951d9c53f257ecfe6b8ff40944127cbe04819a9970b32f6cf2f983cb1a641', '2026-11-21 11:21:56.383775+00');
INSERT INTO schema.migration VALUES (11, 'note_what_was_desired', '\x837568a13911ffa572fd3d14be789acdae729e3850180ca01accf76e5b79448c', '2026-11-21 11:21:56.386961+00');
INSERT INTO schema.migration VALUES (12, 'call_off_scheduled_accords', '\xc45536cf4dc9489e29ebaec6d369da1424854f6d076091daebb03ae8ae6831ea', '2026-11-21 11:21:56.391049+00');
INSERT INTO schema.migration VALUES (13, 'create_trees_and_checkpoints', '\xab58f4533e5ac72147336382db4c35976201e12191670fbc3548f9c86236d2d3', '2026-11-21 11:21:56.399735+00');
INSERT INTO schema.migration VALUES (14, 'create_jobs', '\x970f4d3ec15d93cccce130d4c702ab308cdf213a86cfaeae85722451b27fc197', '2026-11-21 11:21:56.48385+00');
INSERT INTO schema.migration VALUES (15, 'create_feed_and_sources', '\xacbcd5be0e32e693e3ca8a2cc61770acb32ca666c54f9d2409cb1954f96c53d2', '2026-11-21 11:21:56.547886+00');
INSERT INTO schema.migration VALUES (16, 'give_administrators_later_rights', '\x4b901799f1037fbe6dced890343d766ee4fe48d8eba9c3499cc804f6a400d2a4', '2026-11-21 11:21:56.631881+00');


--
-- Data for Name: partitioned; Type: TABLE DATA; Schema: schema; Owner: muniment_owner
--

INSERT INTO schema.partitioned VALUES ('custody.custody_transitions', 'quarter');
INSERT INTO schema.partitioned VALUES ('custody.verification_results', 'month');


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
-- Name: custody_transitions_2026_q2 custody_transitions_2026_q2_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions_2026_q2
    ADD CONSTRAINT custody_transitions_2026_q2_pkey PRIMARY KEY (tenant_id, transition_id, transitioned_at);


--
-- Name: custody_transitions sequence_number_is_unique; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions
    ADD CONSTRAINT sequence_number_is_unique UNIQUE (tenant_id, governed_artifact_id, sequence_number, transitioned_at);


--
-- Name: custody_transitions_2026_q2 custody_transitions_2026_q2_tenant_id_governed_artifact_id__key; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions_2026_q2
    ADD CONSTRAINT custody_transitions_2026_q2_tenant_id_governed_artifact_id__key UNIQUE (tenant_id, governed_artifact_id, sequence_number, transitioned_at);


--
-- Name: custody_transitions_2026_q3 custody_transitions_2026_q3_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions_2026_q3
    ADD CONSTRAINT custody_transitions_2026_q3_pkey PRIMARY KEY (tenant_id, transition_id, transitioned_at);


--
-- Name: custody_transitions_2026_q3 custody_transitions_2026_q3_tenant_id_governed_artifact_id__key; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions_2026_q3
    ADD CONSTRAINT custody_transitions_2026_q3_tenant_id_governed_artifact_id__key UNIQUE (tenant_id, governed_artifact_id, sequence_number, transitioned_at);


--
-- Name: custody_transitions_2026_q4 custody_transitions_2026_q4_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_transitions_2026_q4
    ADD CONSTRAINT custody_transitions_2026_q4_pkey PRIMARY KEY (tenant_id, transition_id, transitioned_at);


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
-- Name: verification_results verification_results_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verification_results
    ADD CONSTRAINT verification_results_pkey PRIMARY KEY (tenant_id, verification_result_id, verified_at);


--
-- Name: verification_results_2026_09 verification_results_2026_09_pkey; Type: CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.verification_results_2026_09
    ADD CONSTRAINT verification_results_2026_09_pkey PRIMARY KEY (tenant_id, verification_result_id, verified_at);


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
-- Name: custody_transitions_2026_q2_tenant_id_actor_did_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2026_q2_tenant_id_actor_did_idx ON custody.custody_transitions_2026_q2 USING btree (tenant_id, actor_did);


--
-- Name: custody_transitions_by_ceremony; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_by_ceremony ON ONLY custody.custody_transitions USING btree (tenant_id, ceremony_id);


--
-- Name: custody_transitions_2026_q2_tenant_id_ceremony_id_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2026_q2_tenant_id_ceremony_id_idx ON custody.custody_transitions_2026_q2 USING btree (tenant_id, ceremony_id);


--
-- Name: custody_transitions_by_time; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_by_time ON ONLY custody.custody_transitions USING btree (tenant_id, transitioned_at DESC);


--
-- Name: custody_transitions_2026_q2_tenant_id_transitioned_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2026_q2_tenant_id_transitioned_at_idx ON custody.custody_transitions_2026_q2 USING btree (tenant_id, transitioned_at DESC);


--
-- Name: custody_transitions_2026_q3_tenant_id_actor_did_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2026_q3_tenant_id_actor_did_idx ON custody.custody_transitions_2026_q3 USING btree (tenant_id, actor_did);


--
-- Name: custody_transitions_2026_q3_tenant_id_ceremony_id_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2026_q3_tenant_id_ceremony_id_idx ON custody.custody_transitions_2026_q3 USING btree (tenant_id, ceremony_id);


--
-- Name: custody_transitions_2026_q3_tenant_id_transitioned_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2026_q3_tenant_id_transitioned_at_idx ON custody.custody_transitions_2026_q3 USING btree (tenant_id, transitioned_at DESC);


--
-- Name: custody_transitions_2026_q4_tenant_id_actor_did_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2026_q4_tenant_id_actor_did_idx ON custody.custody_transitions_2026_q4 USING btree (tenant_id, actor_did);


--
-- Name: custody_transitions_2026_q4_tenant_id_ceremony_id_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX custody_transitions_2026_q4_tenant_id_ceremony_id_idx ON custody.custody_transitions_2026_q4 USING btree (tenant_id, ceremony_id);


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
-- Name: verification_results_by_artifact; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_by_artifact ON ONLY custody.verification_results USING btree (tenant_id, governed_artifact_id, verified_at);


--
-- Name: verification_results_2026_09_tenant_id_governed_artifact_id_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_09_tenant_id_governed_artifact_id_idx ON custody.verification_results_2026_09 USING btree (tenant_id, governed_artifact_id, verified_at);


--
-- Name: verification_results_by_verdict; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_by_verdict ON ONLY custody.verification_results USING btree (tenant_id, verdict, verified_at);


--
-- Name: verification_results_2026_09_tenant_id_verdict_verified_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_09_tenant_id_verdict_verified_at_idx ON custody.verification_results_2026_09 USING btree (tenant_id, verdict, verified_at);


--
-- Name: verification_results_by_time; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_by_time ON ONLY custody.verification_results USING btree (tenant_id, verified_at DESC);


--
-- Name: verification_results_2026_09_tenant_id_verified_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_09_tenant_id_verified_at_idx ON custody.verification_results_2026_09 USING btree (tenant_id, verified_at DESC);


--
-- Name: verification_results_by_infrastructure; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_by_infrastructure ON ONLY custody.verification_results USING btree (tenant_id, verifier_infrastructure);


--
-- Name: verification_results_2026_09_tenant_id_verifier_infrastruct_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_09_tenant_id_verifier_infrastruct_idx ON custody.verification_results_2026_09 USING btree (tenant_id, verifier_infrastructure);


--
-- Name: verification_results_2026_10_tenant_id_governed_artifact_id_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_10_tenant_id_governed_artifact_id_idx ON custody.verification_results_2026_10 USING btree (tenant_id, governed_artifact_id, verified_at);


--
-- Name: verification_results_2026_10_tenant_id_verdict_verified_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_10_tenant_id_verdict_verified_at_idx ON custody.verification_results_2026_10 USING btree (tenant_id, verdict, verified_at);


--
-- Name: verification_results_2026_10_tenant_id_verified_at_idx; Type: INDEX; Schema: custody; Owner: muniment_owner
--

CREATE INDEX verification_results_2026_10_tenant_id_verified_at_idx ON custody.verification_results_2026_10 USING btree (tenant_id, verified_at DESC);


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
-- Name: custody_transitions_2026_q2_pkey; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_pkey ATTACH PARTITION custody.custody_transitions_2026_q2_pkey;


--
-- Name: custody_transitions_2026_q2_tenant_id_actor_did_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_by_actor ATTACH PARTITION custody.custody_transitions_2026_q2_tenant_id_actor_did_idx;


--
-- Name: custody_transitions_2026_q2_tenant_id_ceremony_id_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_by_ceremony ATTACH PARTITION custody.custody_transitions_2026_q2_tenant_id_ceremony_id_idx;


--
-- Name: custody_transitions_2026_q2_tenant_id_governed_artifact_id__key; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.sequence_number_is_unique ATTACH PARTITION custody.custody_transitions_2026_q2_tenant_id_governed_artifact_id__key;


--
-- Name: custody_transitions_2026_q2_tenant_id_transitioned_at_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_by_time ATTACH PARTITION custody.custody_transitions_2026_q2_tenant_id_transitioned_at_idx;


--
-- Name: custody_transitions_2026_q3_pkey; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_pkey ATTACH PARTITION custody.custody_transitions_2026_q3_pkey;


--
-- Name: custody_transitions_2026_q3_tenant_id_actor_did_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_by_actor ATTACH PARTITION custody.custody_transitions_2026_q3_tenant_id_actor_did_idx;


--
-- Name: custody_transitions_2026_q3_tenant_id_ceremony_id_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_by_ceremony ATTACH PARTITION custody.custody_transitions_2026_q3_tenant_id_ceremony_id_idx;


--
-- Name: custody_transitions_2026_q3_tenant_id_governed_artifact_id__key; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.sequence_number_is_unique ATTACH PARTITION custody.custody_transitions_2026_q3_tenant_id_governed_artifact_id__key;


--
-- Name: custody_transitions_2026_q3_tenant_id_transitioned_at_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.custody_transitions_by_time ATTACH PARTITION custody.custody_transitions_2026_q3_tenant_id_transitioned_at_idx;


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
-- Name: verification_results_2026_09_pkey; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_pkey ATTACH PARTITION custody.verification_results_2026_09_pkey;


--
-- Name: verification_results_2026_09_tenant_id_governed_artifact_id_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_artifact ATTACH PARTITION custody.verification_results_2026_09_tenant_id_governed_artifact_id_idx;


--
-- Name: verification_results_2026_09_tenant_id_verdict_verified_at_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_verdict ATTACH PARTITION custody.verification_results_2026_09_tenant_id_verdict_verified_at_idx;


--
-- Name: verification_results_2026_09_tenant_id_verified_at_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_time ATTACH PARTITION custody.verification_results_2026_09_tenant_id_verified_at_idx;


--
-- Name: verification_results_2026_09_tenant_id_verifier_infrastruct_idx; Type: INDEX ATTACH; Schema: custody; Owner: muniment_owner
--

ALTER INDEX custody.verification_results_by_infrastructure ATTACH PARTITION custody.verification_results_2026_09_tenant_id_verifier_infrastruct_idx;


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
-- Name: verification_results append_only; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON custody.verification_results FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.verification_results ENABLE ALWAYS TRIGGER append_only;


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
-- Name: custody_transitions_2026_q2 append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.custody_transitions_2026_q2 FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.custody_transitions_2026_q2 ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: custody_transitions_2026_q3 append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.custody_transitions_2026_q3 FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.custody_transitions_2026_q3 ENABLE ALWAYS TRIGGER append_only_truncate;


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
-- Name: verification_results append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.verification_results FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.verification_results ENABLE ALWAYS TRIGGER append_only_truncate;


--
-- Name: verification_results_2026_09 append_only_truncate; Type: TRIGGER; Schema: custody; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON custody.verification_results_2026_09 FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE custody.verification_results_2026_09 ENABLE ALWAYS TRIGGER append_only_truncate;


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

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON ledger.blobs FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

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
-- Name: custody_heads head_belongs_to_artifact; Type: FK CONSTRAINT; Schema: custody; Owner: muniment_owner
--

ALTER TABLE ONLY custody.custody_heads
    ADD CONSTRAINT head_belongs_to_artifact FOREIGN KEY (tenant_id, governed_artifact_id) REFERENCES custody.governed_artifacts(tenant_id, governed_artifact_id) ON DELETE RESTRICT;


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
-- Name: custody_transitions_2026_q2; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.custody_transitions_2026_q2 ENABLE ROW LEVEL SECURITY;

--
-- Name: custody_transitions_2026_q3; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.custody_transitions_2026_q3 ENABLE ROW LEVEL SECURITY;

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
-- Name: accord_bindings tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.accord_bindings USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


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
-- Name: custody_transitions_2026_q2 tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.custody_transitions_2026_q2 USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: custody_transitions_2026_q3 tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.custody_transitions_2026_q3 USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


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
-- Name: verification_results tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.verification_results USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: verification_results_2026_09 tenant_isolation; Type: POLICY; Schema: custody; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON custody.verification_results_2026_09 USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


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
-- Name: verification_results; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.verification_results ENABLE ROW LEVEL SECURITY;

--
-- Name: verification_results_2026_09; Type: ROW SECURITY; Schema: custody; Owner: muniment_owner
--

ALTER TABLE custody.verification_results_2026_09 ENABLE ROW LEVEL SECURITY;

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
-- Name: FUNCTION artifacts_containing(tenant uuid, containment jsonb, row_limit integer); Type: ACL; Schema: custody; Owner: muniment_definer
--

REVOKE ALL ON FUNCTION custody.artifacts_containing(tenant uuid, containment jsonb, row_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION custody.artifacts_containing(tenant uuid, containment jsonb, row_limit integer) TO muniment_app;


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
-- Name: FUNCTION erase_entry_bytes(tenant uuid, in_ledger text, at_index bigint, told_by uuid); Type: ACL; Schema: ledger; Owner: muniment_definer
--

REVOKE ALL ON FUNCTION ledger.erase_entry_bytes(tenant uuid, in_ledger text, at_index bigint, told_by uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION ledger.erase_entry_bytes(tenant uuid, in_ledger text, at_index bigint, told_by uuid) TO muniment_app;


--
-- Name: FUNCTION refuse_change_but_erasure(); Type: ACL; Schema: ledger; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION ledger.refuse_change_but_erasure() FROM PUBLIC;


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
-- Name: TABLE verification_results; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.verification_results TO muniment_app;


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
-- Name: DEFAULT PRIVILEGES FOR FUNCTIONS; Type: DEFAULT ACL; Schema: -; Owner: muniment_owner
--

ALTER DEFAULT PRIVILEGES FOR ROLE muniment_owner REVOKE ALL ON FUNCTIONS  FROM PUBLIC;


--
-- PostgreSQL database dump complete
--

\unrestrict BEqC9HvJYqjKjGyRadiCFNmnZOrVXUOPBPwkIPUnxaG5HZadkgYd9S7toHQHbBm


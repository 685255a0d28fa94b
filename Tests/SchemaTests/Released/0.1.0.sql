--
-- PostgreSQL database dump
--

\restrict Vvc3EEUTLppCVLmnyaI9RWaapBaOch9mKBFzEpRya9itiirh0y8VsYDa5YaAH3n

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
      -- A hash that two tenants hold names nobody.
      AND (SELECT count(*) FROM access.tokens AS same WHERE same.token_hash = hash) = 1;
END
$$;


ALTER FUNCTION access.find_token(hash bytea) OWNER TO muniment_definer;

--
-- Name: FUNCTION find_token(hash bytea); Type: COMMENT; Schema: access; Owner: muniment_definer
--

COMMENT ON FUNCTION access.find_token(hash bytea) IS 'Whose token has this SHA-256, if it is neither revoked nor expired and its caller is enabled: one row or none.';


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
-- Name: erase_entry_bytes(uuid, text, bigint, uuid); Type: FUNCTION; Schema: ledger; Owner: muniment_definer
--

CREATE FUNCTION ledger.erase_entry_bytes(tenant uuid, in_ledger text, at_index bigint, told_by uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    erased integer;
BEGIN
    IF tenant IS DISTINCT FROM nullif(current_setting('app.tenant_id', true), '')::uuid THEN
        RAISE EXCEPTION 'erasure is for the tenant of the session' USING ERRCODE = 'insufficient_privilege';
    END IF;
    -- xmin is the transaction that wrote the row: erasure and the entry that tells of it are committed together.
    IF NOT EXISTS (
        SELECT FROM ledger.entries AS teller
        WHERE teller.tenant_id = tenant AND teller.entry_id = told_by
          AND teller.xmin = pg_current_xact_id()::xid
          AND (teller.ledger, teller.leaf_index) IS DISTINCT FROM (in_ledger, at_index)
    ) THEN
        RAISE EXCEPTION 'an erasure needs an entry that tells of it, appended in the same transaction'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'erasure_is_told';
    END IF;
    IF NOT EXISTS (
        SELECT FROM ledger.entries AS entry
        WHERE entry.tenant_id = tenant AND entry.ledger = in_ledger AND entry.leaf_index = at_index
    ) THEN
        RAISE EXCEPTION 'no such entry' USING ERRCODE = 'no_data_found';
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

COMMENT ON FUNCTION ledger.erase_entry_bytes(tenant uuid, in_ledger text, at_index bigint, told_by uuid) IS 'Nulls the bytes of one entry; its hashes stay. told_by is the entry_id of the entry that tells of the erasure, appended earlier in the same transaction (not inside a savepoint). False if the bytes had been erased before.';


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
    IF horizon IS NULL OR reference IS NULL OR horizon > reference + interval '10 years' THEN
        RAISE EXCEPTION 'partitions are made for at most ten years: from % to %', reference, horizon
            USING ERRCODE = 'invalid_parameter_value';
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

INSERT INTO access.callers VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-82d2-7790-a340-4cb7d88122f9', 'person', 'administrator', NULL, '{accord.write,artifact.register,caller.manage,ceremony.open,ceremony.reject,ceremony.sign,deployment.record,ledger.read,read,verification.submit}', '2026-11-21 05:27:02.610457+00', NULL);


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: access; Owner: muniment_owner
--

INSERT INTO access.tenants VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'demo', '2026-11-21 05:27:02.609178+00');


--
-- Data for Name: tokens; Type: TABLE DATA; Schema: access; Owner: muniment_owner
--

INSERT INTO access.tokens VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-82d3-716b-b638-b5527f54d823', '01a1fc92-82d2-7790-a340-4cb7d88122f9', 'api', '\x08594523adc0c9a30722e3751a09b648e640687c2978a14b4d26c7e646c8a8cb', '2026-11-21 05:27:02.610457+00', NULL, NULL, NULL);


--
-- Data for Name: projector_checkpoint; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--



--
-- Data for Name: accord_bindings; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.accord_bindings VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8392-7aa9-b828-2fcb2a116156', '01a1fc92-8392-7fae-8f17-75ad9ace77c7', 1, 'sha256:b13b1348e077b70b2c95e2340968847273f6e4d5beef7d1edc7b434cf7219548', 'operations', '{}', '{}', '{did:key:z6MkqvAqogpf2sNRUHKPgFLmdHUfxjjffouPH1xLpBsjMvK2}', '{"default_tier": "a"}', '{SingleApproval}', 300, 90, '2026-11-21 05:27:02.80119+00', NULL, '2026-11-21 05:27:02.80119+00');


--
-- Data for Name: artifact_versions; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.artifact_versions VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-83db-7a3f-b78f-405dbde4719c', 1, 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '{"version": 1, "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "assignments": [{"intent": "apply", "target": {"groupId": "7c1f4a52-0d3e-4b86-9a75-2e6d8b40c913", "@odata.type": "#microsoft.graph.groupAssignmentTarget"}}], "description": "Encryption, antivirus and sign-in rules for every production workstation of Northwind.", "displayName": "Production Baseline", "roleScopeTagIds": ["0"], "passwordRequired": true, "defenderScanDownloads": true, "passwordMinimumLength": 12, "bitLockerEncryptDevice": true, "smartScreenEnableInShell": true, "defenderRequireCloudProtection": true, "storageRequireDeviceEncryption": true, "passwordMinimumCharacterSetCount": 3, "defenderRequireRealTimeMonitoring": true, "passwordMinutesOfInactivityBeforeScreenTimeout": 10}', '{}', 'intune_config_profile/1', '[{"name": "production-baseline.json", "sha256": "22f5eca9c3f24f4cf595389a350c7709ea80c357a712f1f7fde409d76570faa5", "media_type": null, "size_bytes": 859}]', 'administrator', '01a1fc92-83db-7ddc-8b25-968b1fb4315d', '2026-11-21 05:27:02.874196+00');
INSERT INTO custody.artifact_versions VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-849d-74a2-a151-b4d6b46c264d', 1, 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '{"serial": 2026112101, "records": [{"ttl": 3600, "name": "northwind.example.", "type": "SOA", "rdata": "ns1.northwind.example. hostmaster.northwind.example. 2026112101 7200 900 1209600 300"}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns1.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns2.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "MX", "rdata": "10 mail.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "TXT", "rdata": "\"v=spf1 mx -all\""}, {"ttl": 3600, "name": "northwind.example.", "type": "CAA", "rdata": "0 issue \"ca.northwind.example\""}, {"ttl": 3600, "name": "mail.northwind.example.", "type": "A", "rdata": "203.0.113.25"}, {"ttl": 3600, "name": "ns1.northwind.example.", "type": "A", "rdata": "192.0.2.53"}, {"ttl": 3600, "name": "ns2.northwind.example.", "type": "A", "rdata": "198.51.100.53"}, {"ttl": 300, "name": "vpn.northwind.example.", "type": "A", "rdata": "198.51.100.40"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "A", "rdata": "192.0.2.80"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "AAAA", "rdata": "2001:db8::80"}], "zone_apex": "northwind.example."}', '{}', 'dns_zone/1', '[{"name": "northwind.example.zone", "sha256": "6c47de889d918df168e321cfa534489c06258553e6939d32794287a47729f61c", "media_type": null, "size_bytes": 718}]', 'administrator', '01a1fc92-849d-7135-a77e-4f5541c0d400', '2026-11-21 05:27:03.069052+00');
INSERT INTO custody.artifact_versions VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8594-7c91-ad55-1a0ac1ab17ea', 1, 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', '{"document": {"Name": "EnsureBitLockerEnabled", "Version": "2.0.0", "MinimumCompatibleVersion": "1.0.0", "CompatibleVersionAdditionalProperties": ["Omi_BaseResource:ConfigurationName"]}, "instances": [{"name": "[BitLocker]EnsureBitLockerEnabled", "class": "MSFT_BitLockerResource", "properties": {"AutoUnlock": true, "ModuleName": "BitLockerDsc", "MountPoint": "C:", "ResourceID": "[BitLocker]EnsureBitLockerEnabled", "TpmProtector": true, "ModuleVersion": "1.0.0", "EncryptionMethod": "XtsAes256", "PrimaryProtector": "TpmProtector", "ConfigurationName": "EnsureBitLockerEnabled"}}]}', '{}', 'dsc_configuration/1', '[{"name": "ensure-bitlocker-enabled.mof", "sha256": "d5ce24eec230dc2f6e42df4b1280c83006f6fabc272018436b21cefd82cd16fd", "media_type": null, "size_bytes": 708}]', 'administrator', '01a1fc92-8595-78ba-a013-72c11c451a6e', '2026-11-21 05:27:03.316602+00');
INSERT INTO custody.artifact_versions VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-86d6-7522-ac7d-607e1f071ff6', 1, 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '{"ietf-interfaces:interfaces": {"interface": [{"name": "GigabitEthernet0/0", "type": "iana-if-type:ethernetCsmacd", "enabled": true, "description": "Uplink to the provider", "ietf-ip:ipv4": {"address": [{"ip": "192.0.2.1", "prefix-length": 30}]}}]}}', '{}', 'restconf_config/1', '[{"name": "edge-router-1-interfaces.json", "sha256": "90b748fd7d56f86948e190545de7e839dcb3867607c845ea66f5aa27baad1604", "media_type": null, "size_bytes": 344}]', 'administrator', '01a1fc92-86d6-7fe5-9176-66f002066881', '2026-11-21 05:27:03.638034+00');
INSERT INTO custody.artifact_versions VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-87e0-783d-a6ab-f47c10238bf8', 1, 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '{"image": {"digest": "sha256:9b2c4d6e8f0a1c3e5d7f9b1a3c5e7d9f0b2a4c6e8d0f1b3a5c7e9d1f2b4a6c8e", "repository": "registry.northwind.example/operations/operator"}, "webhook": {"enabled": true, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}}, "replicas": 3, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}, "environment": "production", "bound_chart_cid": "sha256:5f8a0a7f2c1d4be6937c02d1a6e8f4b53c9d7e1200ab4c6d8e9f1a2b3c4d5e6f"}', '{}', 'helm_values/1', '[{"name": "operator-values.yaml", "sha256": "5ec0c0b5b6b6da1081fe72448ac3e91dfc7c85829314f7b3e4b7363aa9dab0b7", "media_type": null, "size_bytes": 513}]', 'administrator', '01a1fc92-87e0-7738-a566-45792ff82430', '2026-11-21 05:27:03.903772+00');
INSERT INTO custody.artifact_versions VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-88af-744b-b97f-ab0b09ce2439', 1, 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', '{"guid": "0f6b2d8a-5c41-4e37-9b1d-6a2f8c7e4d10", "author": "Northwind Operations", "description": "Application-class JEA role", "company_name": "Northwind", "session_guid": "c2a7e914-3b58-4d06-8f2c-71d0b9e6a345", "session_type": "RestrictedRemoteServer", "language_mode": "ConstrainedLanguage", "schema_version": "2.0.0.0", "visible_cmdlets": ["Get-Service", "Get-Process", "Test-DscConfiguration"], "role_definitions": {"NORTHWIND\\Application Operators": {"RoleCapabilities": "ApplicationOperator"}}, "visible_providers": ["FileSystem"], "transcript_directory": "C:\\ProgramData\\JEA\\Transcripts", "run_as_virtual_account": true}', '{}', 'jea_role_capability/1', '[{"name": "ApplicationOperator.psrc", "sha256": "9e0bdea5b47c52c74ee6b3c77c9e466a52d2d27bb941e49a437177c28dfa48e7", "media_type": null, "size_bytes": 279}, {"name": "ApplicationOperator.pssc", "sha256": "1fd0c3055a7d8118002b810c1d471a30891c2b178fe93ea11c21a933fac9fae8", "media_type": null, "size_bytes": 381}]', 'administrator', '01a1fc92-88af-7064-8865-8d7dec3fdcea', '2026-11-21 05:27:04.110524+00');
INSERT INTO custody.artifact_versions VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8993-7583-82dc-c088dc4319cd', 1, 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '{"state": "enabled", "conditions": {"users": {"excludeUsers": [], "includeUsers": [], "includeGroups": ["2b9e6c14-8f07-4d3a-b5c1-90e7a4d2f861"]}, "applications": {"excludeApplications": [], "includeApplications": ["All"]}, "clientAppTypes": ["all"]}, "@odata.type": "#microsoft.graph.conditionalAccessPolicy", "displayName": "Require compliant device", "grantControls": {"operator": "OR", "builtInControls": ["compliantDevice"]}, "sessionControls": null}', '{}', 'entra_conditional_access/1', '[{"name": "require-compliant-device.json", "sha256": "ed69522adf7c55453fb14f4608c55066082b395b94fe1539b4517affa941d8b7", "media_type": null, "size_bytes": 513}]', 'administrator', '01a1fc92-8993-73cb-a1e5-7088ba5ba678', '2026-11-21 05:27:04.338823+00');
INSERT INTO custody.artifact_versions VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8a53-7f60-be7b-a460fecee35d', 1, 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '{"chain": [], "issuer": "CN=www.northwind.example,O=Northwind", "serial": "297cb93aacd25756af34287ca42ac5421f245974", "subject": "CN=www.northwind.example,O=Northwind", "not_after": "2027-11-21T02:30:08Z", "not_before": "2026-11-21T02:30:08Z", "ct_log_refs": [], "subject_alt_names": ["dns:www.northwind.example", "dns:northwind.example"], "fingerprint_sha256": "3438b60c49a56a5425c534fd5bff1d1e5a1d126b15760a492f23f81c2ab512e0", "signature_algorithm": "SignatureAlgorithm.ecdsaWithSHA256"}', '{}', 'tls_server_cert/1', '[{"name": "www.northwind.example.pem", "sha256": "779b96eea0d303ea9df778450351a7c235b84bebdff0768b75feb9c197e69e5a", "media_type": null, "size_bytes": 761}]', 'administrator', '01a1fc92-8a53-7179-ac89-57d78420de77', '2026-11-21 05:27:04.530806+00');
INSERT INTO custody.artifact_versions VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8b3c-7141-ad7f-a49ac16fc44b', 1, 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '{"digest": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "sbom_cid": null, "manifests": [{"size": 1204, "digest": "sha256:1d4f7a0c3e6b9d2f5a8c1e4b7d0a3f6c9e2b5d8f1a4c7e0b3d6f9a2c5e8b1d4f", "platform": {"os": "linux", "architecture": "amd64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}], "media_type": "application/vnd.oci.image.index.v1+json", "size_bytes": 773, "annotations": {"org.opencontainers.image.version": "1.4.2", "org.opencontainers.image.ref.name": "registry.northwind.example/operations/operator:1.4.2"}, "architectures": ["linux/amd64", "linux/arm64"], "image_reference": "registry.northwind.example/operations/operator:1.4.2"}', '{}', 'oci_image/1', '[{"name": "operator-image.index.json", "sha256": "1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "media_type": null, "size_bytes": 773}]', 'administrator', '01a1fc92-8b3c-7daf-98fe-a0363b63b9a3', '2026-11-21 05:27:04.764512+00');


--
-- Data for Name: ceremonies; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.ceremonies VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8408-7d1d-b816-34fe7f146175', '01a1fc92-83db-7a3f-b78f-405dbde4719c', 1, 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '01a1fc92-8392-7aa9-b828-2fcb2a116156', 'SingleApproval', 1, '{did:key:z6MkqvAqogpf2sNRUHKPgFLmdHUfxjjffouPH1xLpBsjMvK2}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c2261727469666163745f6964223a2230316131666339322d383364622d376133662d623738662d343035646264653437313963222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666339322d383430382d376431642d623831362d333466653766313436313735222c22636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385430353a32373a30322e3931393839395a222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65222c226f70656e65645f6174223a22323032362d31312d32315430353a32373a30322e3931393839395a222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2276657273696f6e223a317d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2265643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266227d2c226e616d65223a2250726f64756374696f6e20426173656c696e65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 05:27:02.919899+00', '2026-11-28 05:27:02.919899+00', NULL, NULL, '2026-11-21 05:27:02.919899+00');
INSERT INTO custody.ceremonies VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-84d3-77c7-ba40-65a8a15bd524', '01a1fc92-849d-74a2-a151-b4d6b46c264d', 1, 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '01a1fc92-8392-7aa9-b828-2fcb2a116156', 'SingleApproval', 1, '{did:key:z6MkqvAqogpf2sNRUHKPgFLmdHUfxjjffouPH1xLpBsjMvK2}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c2261727469666163745f6964223a2230316131666339322d383439642d373461322d613135312d623464366234366332363464222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666339322d383464332d373763372d626134302d363561386131356264353234222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385430353a32373a30332e3132333134395a222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65222c226f70656e65645f6174223a22323032362d31312d32315430353a32373a30332e3132333134395a222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2276657273696f6e223a317d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130227d2c226e616d65223a226e6f72746877696e642e6578616d706c65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 05:27:03.123149+00', '2026-11-28 05:27:03.123149+00', NULL, NULL, '2026-11-21 05:27:03.123149+00');
INSERT INTO custody.ceremonies VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-85d0-7f0f-aa3f-590f506f3eee', '01a1fc92-8594-7c91-ad55-1a0ac1ab17ea', 1, 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', '01a1fc92-8392-7aa9-b828-2fcb2a116156', 'SingleApproval', 1, '{did:key:z6MkqvAqogpf2sNRUHKPgFLmdHUfxjjffouPH1xLpBsjMvK2}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c2261727469666163745f6964223a2230316131666339322d383539342d376339312d616435352d316130616331616231376561222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666339322d383564302d376630662d616133662d353930663530366633656565222c22636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385430353a32373a30332e3337363036305a222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c226f70656e65645f6174223a22323032362d31312d32315430353a32373a30332e3337363036305a222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2276657273696f6e223a317d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2264323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238227d2c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 05:27:03.37606+00', '2026-11-28 05:27:03.37606+00', NULL, NULL, '2026-11-21 05:27:03.37606+00');
INSERT INTO custody.ceremonies VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-872b-78db-9708-5c24ed8d00e8', '01a1fc92-86d6-7522-ac7d-607e1f071ff6', 1, 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '01a1fc92-8392-7aa9-b828-2fcb2a116156', 'SingleApproval', 1, '{did:key:z6MkqvAqogpf2sNRUHKPgFLmdHUfxjjffouPH1xLpBsjMvK2}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c2261727469666163745f6964223a2230316131666339322d383664362d373532322d616337642d363037653166303731666636222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666339322d383732622d373864622d393730382d356332346564386430306538222c22636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385430353a32373a30332e3732333835375a222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573222c226f70656e65645f6174223a22323032362d31312d32315430353a32373a30332e3732333835375a222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2276657273696f6e223a317d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2263333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232227d2c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 05:27:03.723857+00', '2026-11-28 05:27:03.723857+00', NULL, NULL, '2026-11-21 05:27:03.723857+00');
INSERT INTO custody.ceremonies VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-880f-7af9-be55-4e17ab1f0a9b', '01a1fc92-87e0-783d-a6ab-f47c10238bf8', 1, 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '01a1fc92-8392-7aa9-b828-2fcb2a116156', 'SingleApproval', 1, '{did:key:z6MkqvAqogpf2sNRUHKPgFLmdHUfxjjffouPH1xLpBsjMvK2}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c2261727469666163745f6964223a2230316131666339322d383765302d373833642d613661622d663437633130323338626638222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666339322d383830662d376166392d626535352d346531376162316630613962222c22636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385430353a32373a30332e3935313132385a222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573222c226f70656e65645f6174223a22323032362d31312d32315430353a32373a30332e3935313132385a222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2276657273696f6e223a317d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2233323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563227d2c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 05:27:03.951128+00', '2026-11-28 05:27:03.951128+00', NULL, NULL, '2026-11-21 05:27:03.951128+00');
INSERT INTO custody.ceremonies VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-88df-7c42-bf82-b737a9449f6a', '01a1fc92-88af-744b-b97f-ab0b09ce2439', 1, 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', '01a1fc92-8392-7aa9-b828-2fcb2a116156', 'SingleApproval', 1, '{did:key:z6MkqvAqogpf2sNRUHKPgFLmdHUfxjjffouPH1xLpBsjMvK2}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c2261727469666163745f6964223a2230316131666339322d383861662d373434622d623937662d616230623039636532343339222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666339322d383864662d376334322d626638322d623733376139343439663661222c22636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385430353a32373a30342e3135393535365a222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65222c226f70656e65645f6174223a22323032362d31312d32315430353a32373a30342e3135393535365a222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2276657273696f6e223a317d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732227d2c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 05:27:04.159556+00', '2026-11-28 05:27:04.159556+00', NULL, NULL, '2026-11-21 05:27:04.159556+00');
INSERT INTO custody.ceremonies VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-89bb-7a1c-8358-10faf4fe1b99', '01a1fc92-8993-7583-82dc-c088dc4319cd', 1, 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '01a1fc92-8392-7aa9-b828-2fcb2a116156', 'SingleApproval', 1, '{did:key:z6MkqvAqogpf2sNRUHKPgFLmdHUfxjjffouPH1xLpBsjMvK2}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c2261727469666163745f6964223a2230316131666339322d383939332d373538332d383264632d633038386463343331396364222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666339322d383962622d376131632d383335382d313066616634666531623939222c22636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385430353a32373a30342e3337393836385a222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365222c226f70656e65645f6174223a22323032362d31312d32315430353a32373a30342e3337393836385a222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2276657273696f6e223a317d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736227d2c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 05:27:04.379868+00', '2026-11-28 05:27:04.379868+00', NULL, NULL, '2026-11-21 05:27:04.379868+00');
INSERT INTO custody.ceremonies VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8a86-74fa-894c-04aa32475c7f', '01a1fc92-8a53-7f60-be7b-a460fecee35d', 1, 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '01a1fc92-8392-7aa9-b828-2fcb2a116156', 'SingleApproval', 1, '{did:key:z6MkqvAqogpf2sNRUHKPgFLmdHUfxjjffouPH1xLpBsjMvK2}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c2261727469666163745f6964223a2230316131666339322d386135332d376636302d626537622d613436306665636565333564222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666339322d386138362d373466612d383934632d303461613332343735633766222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385430353a32373a30342e3538323637325a222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65222c226f70656e65645f6174223a22323032362d31312d32315430353a32373a30342e3538323637325a222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2276657273696f6e223a317d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2238646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562227d2c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 05:27:04.582672+00', '2026-11-28 05:27:04.582672+00', NULL, NULL, '2026-11-21 05:27:04.582672+00');
INSERT INTO custody.ceremonies VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8b79-7c89-9411-a2215d555df2', '01a1fc92-8b3c-7141-ad7f-a49ac16fc44b', 1, 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '01a1fc92-8392-7aa9-b828-2fcb2a116156', 'SingleApproval', 1, '{did:key:z6MkqvAqogpf2sNRUHKPgFLmdHUfxjjffouPH1xLpBsjMvK2}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c2261727469666163745f6964223a2230316131666339322d386233632d373134312d616437662d613439616331366663343462222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666339322d386237392d376338392d393431312d613232313564353535646632222c22636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32385430353a32373a30342e3832353635355a222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226f70656e65645f6174223a22323032362d31312d32315430353a32373a30342e3832353635355a222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2276657273696f6e223a317d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2231393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839227d2c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-21 05:27:04.825655+00', '2026-11-28 05:27:04.825655+00', NULL, NULL, '2026-11-21 05:27:04.825655+00');


--
-- Data for Name: ceremony_signatures; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: counters; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'artifacts', 2, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'ceremonies.open', 31, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.unknown', 12, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.match', 14, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.unknown', 14, -1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'artifacts', 23, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'ceremonies.open', 0, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.unknown', 30, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.match', 17, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'artifacts', 1, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.unknown', 17, 0);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.drift', 7, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'artifacts', 31, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'ceremonies.open', 20, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.unknown', 7, 0);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.match', 25, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.unknown', 25, -1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'artifacts', 25, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'ceremonies.open', 23, 3);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'ceremonies.open', 3, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.unknown', 28, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.match', 21, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.unknown', 21, -1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'artifacts', 19, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'ceremonies.open', 1, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.unknown', 9, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.drift', 2, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.unknown', 2, -1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'artifacts', 3, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.unknown', 22, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.match', 18, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'artifacts', 24, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'ceremonies.open', 8, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.unknown', 8, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.match', 23, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.unknown', 23, -1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'artifacts', 16, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.unknown', 18, 0);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.drift', 24, 1);
INSERT INTO custody.counters VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'deployments.unknown', 24, -1);


--
-- Data for Name: custody_heads; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.custody_heads VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-83db-7a3f-b78f-405dbde4719c', 1, 'ceremony_open', '01a1fc92-8408-7d1d-b816-34fe7f146175', '2026-11-21 05:27:02.919899+00');
INSERT INTO custody.custody_heads VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-849d-74a2-a151-b4d6b46c264d', 1, 'ceremony_open', '01a1fc92-84d3-77c7-ba40-65a8a15bd524', '2026-11-21 05:27:03.123149+00');
INSERT INTO custody.custody_heads VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8594-7c91-ad55-1a0ac1ab17ea', 1, 'ceremony_open', '01a1fc92-85d0-7f0f-aa3f-590f506f3eee', '2026-11-21 05:27:03.37606+00');
INSERT INTO custody.custody_heads VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-86d6-7522-ac7d-607e1f071ff6', 1, 'ceremony_open', '01a1fc92-872b-78db-9708-5c24ed8d00e8', '2026-11-21 05:27:03.723857+00');
INSERT INTO custody.custody_heads VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-87e0-783d-a6ab-f47c10238bf8', 1, 'ceremony_open', '01a1fc92-880f-7af9-be55-4e17ab1f0a9b', '2026-11-21 05:27:03.951128+00');
INSERT INTO custody.custody_heads VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-88af-744b-b97f-ab0b09ce2439', 1, 'ceremony_open', '01a1fc92-88df-7c42-bf82-b737a9449f6a', '2026-11-21 05:27:04.159556+00');
INSERT INTO custody.custody_heads VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8993-7583-82dc-c088dc4319cd', 1, 'ceremony_open', '01a1fc92-89bb-7a1c-8358-10faf4fe1b99', '2026-11-21 05:27:04.379868+00');
INSERT INTO custody.custody_heads VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8a53-7f60-be7b-a460fecee35d', 1, 'ceremony_open', '01a1fc92-8a86-74fa-894c-04aa32475c7f', '2026-11-21 05:27:04.582672+00');
INSERT INTO custody.custody_heads VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8b3c-7141-ad7f-a49ac16fc44b', 1, 'ceremony_open', '01a1fc92-8b79-7c89-9411-a2215d555df2', '2026-11-21 05:27:04.825655+00');


--
-- Data for Name: custody_transitions_2026_q2; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: custody_transitions_2026_q3; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: custody_transitions_2026_q4; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8408-77b2-99a7-688816906c0f', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fc92-8408-7d1d-b816-34fe7f146175', '{}', NULL, '01a1fc92-8408-7076-93b3-6cb77815c341', '{}', '2026-11-21 05:27:02.919899+00', '01a1fc92-83db-7a3f-b78f-405dbde4719c');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-84d3-7ab7-93ad-22c7ee2c11c9', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fc92-84d3-77c7-ba40-65a8a15bd524', '{}', NULL, '01a1fc92-84d3-7481-a3ec-79df63a5e346', '{}', '2026-11-21 05:27:03.123149+00', '01a1fc92-849d-74a2-a151-b4d6b46c264d');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-85d0-7cf3-ad48-3d6db9c38abd', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fc92-85d0-7f0f-aa3f-590f506f3eee', '{}', NULL, '01a1fc92-85d0-7452-b6bf-0437f78566a7', '{}', '2026-11-21 05:27:03.37606+00', '01a1fc92-8594-7c91-ad55-1a0ac1ab17ea');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-872c-7a72-930e-3ae9ef55a306', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fc92-872b-78db-9708-5c24ed8d00e8', '{}', NULL, '01a1fc92-872c-7cfe-a7b6-40bc1c93251d', '{}', '2026-11-21 05:27:03.723857+00', '01a1fc92-86d6-7522-ac7d-607e1f071ff6');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-880f-7219-845c-ec853eb56b8a', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fc92-880f-7af9-be55-4e17ab1f0a9b', '{}', NULL, '01a1fc92-880f-737a-8682-aafbda773bd4', '{}', '2026-11-21 05:27:03.951128+00', '01a1fc92-87e0-783d-a6ab-f47c10238bf8');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-88df-78bf-a6cd-d2d35d8e25b6', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fc92-88df-7c42-bf82-b737a9449f6a', '{}', NULL, '01a1fc92-88e0-7870-a0d1-ed816ed9ed92', '{}', '2026-11-21 05:27:04.159556+00', '01a1fc92-88af-744b-b97f-ab0b09ce2439');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-89bc-7674-a78c-d1d6de1b17fc', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fc92-89bb-7a1c-8358-10faf4fe1b99', '{}', NULL, '01a1fc92-89bc-7ddd-9373-ad478647c9a3', '{}', '2026-11-21 05:27:04.379868+00', '01a1fc92-8993-7583-82dc-c088dc4319cd');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8a86-7e3e-9ea0-846cfebcddd4', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fc92-8a86-74fa-894c-04aa32475c7f', '{}', NULL, '01a1fc92-8a87-7a41-94aa-73b9641f5bf9', '{}', '2026-11-21 05:27:04.582672+00', '01a1fc92-8a53-7f60-be7b-a460fecee35d');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8b79-7a9f-8694-baecb47f44e3', 1, 'proposed', 'ceremony_open', 'administrator', '01a1fc92-8b79-7c89-9411-a2215d555df2', '{}', NULL, '01a1fc92-8b79-7c7d-89f0-8eafb66eef56', '{}', '2026-11-21 05:27:04.825655+00', '01a1fc92-8b3c-7141-ad7f-a49ac16fc44b');


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
-- Data for Name: deployment_states; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.deployment_states VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8437-7d35-a801-3f00aada70ab', 'cluster', 'dev-cluster', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '{}', '2026-11-21 05:27:02.966801+00', '2026-11-21 05:27:03.014476+00', 'match', '01a1fc92-83db-7a3f-b78f-405dbde4719c', NULL, 'match', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '2026-11-21 05:27:03.014476+00', '2026-11-21 05:27:02.966801+00', '2026-11-21 05:27:03.01533+00');
INSERT INTO custody.deployment_states VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-850f-7a79-9b02-03f67baf114a', 'cluster', 'dev-cluster', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '{}', '2026-11-21 05:27:03.183249+00', '2026-11-21 05:27:03.246816+00', 'match', '01a1fc92-849d-74a2-a151-b4d6b46c264d', NULL, 'match', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '2026-11-21 05:27:03.246816+00', '2026-11-21 05:27:03.183249+00', '2026-11-21 05:27:03.247947+00');
INSERT INTO custody.deployment_states VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8632-78aa-8d72-b56acf9c180a', 'cluster', 'dev-cluster', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', '{}', '2026-11-21 05:27:03.474467+00', '2026-11-21 05:27:03.526317+00', 'drift', '01a1fc92-8594-7c91-ad55-1a0ac1ab17ea', NULL, 'drift', 'sha256:9df1df5b1a6f12de20708461d7c0f5ce9de17fa34383c2324556c3c291e9c0df', '2026-11-21 05:27:03.526317+00', '2026-11-21 05:27:03.474467+00', '2026-11-21 05:27:03.526883+00');
INSERT INTO custody.deployment_states VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-877b-76c4-b408-e0316ad574c6', 'cluster', 'dev-cluster', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '{}', '2026-11-21 05:27:03.803107+00', '2026-11-21 05:27:03.857149+00', 'match', '01a1fc92-86d6-7522-ac7d-607e1f071ff6', NULL, 'match', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '2026-11-21 05:27:03.857149+00', '2026-11-21 05:27:03.803107+00', '2026-11-21 05:27:03.857727+00');
INSERT INTO custody.deployment_states VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8840-71db-8265-e211aaebf8c6', 'cluster', 'dev-cluster', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '{}', '2026-11-21 05:27:04.000061+00', '2026-11-21 05:27:04.053224+00', 'match', '01a1fc92-87e0-783d-a6ab-f47c10238bf8', NULL, 'match', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '2026-11-21 05:27:04.053224+00', '2026-11-21 05:27:04.000061+00', '2026-11-21 05:27:04.054445+00');
INSERT INTO custody.deployment_states VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-891a-749e-8ee2-3d39a7a1b221', 'cluster', 'dev-cluster', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', '{}', '2026-11-21 05:27:04.217944+00', '2026-11-21 05:27:04.28723+00', 'drift', '01a1fc92-88af-744b-b97f-ab0b09ce2439', NULL, 'drift', 'sha256:740fc87bd77923d67e71efc7432e55068f6186ae998b3d82b9ae017f4f4f9088', '2026-11-21 05:27:04.28723+00', '2026-11-21 05:27:04.217944+00', '2026-11-21 05:27:04.288254+00');
INSERT INTO custody.deployment_states VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-89f6-72e8-8e11-e1679830ae95', 'cluster', 'dev-cluster', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '{}', '2026-11-21 05:27:04.438389+00', '2026-11-21 05:27:04.486225+00', 'match', '01a1fc92-8993-7583-82dc-c088dc4319cd', NULL, 'match', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '2026-11-21 05:27:04.486225+00', '2026-11-21 05:27:04.438389+00', '2026-11-21 05:27:04.486784+00');
INSERT INTO custody.deployment_states VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8ac2-76cd-ba57-47402d6d9712', 'cluster', 'dev-cluster', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '{}', '2026-11-21 05:27:04.642085+00', '2026-11-21 05:27:04.708144+00', 'match', '01a1fc92-8a53-7f60-be7b-a460fecee35d', NULL, 'match', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '2026-11-21 05:27:04.708144+00', '2026-11-21 05:27:04.642085+00', '2026-11-21 05:27:04.709356+00');
INSERT INTO custody.deployment_states VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8bb2-7ec6-9d22-34e50657a36b', 'cluster', 'dev-cluster', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '{}', '2026-11-21 05:27:04.882473+00', '2026-11-21 05:27:04.931608+00', 'drift', '01a1fc92-8b3c-7141-ad7f-a49ac16fc44b', NULL, 'drift', 'sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff', '2026-11-21 05:27:04.931608+00', '2026-11-21 05:27:04.882473+00', '2026-11-21 05:27:04.932257+00');


--
-- Data for Name: governed_artifacts; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.governed_artifacts VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-83db-7a3f-b78f-405dbde4719c', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'intune_config_profile', 'Production Baseline', 'intune', '{"version": 1, "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "assignments": [{"intent": "apply", "target": {"groupId": "7c1f4a52-0d3e-4b86-9a75-2e6d8b40c913", "@odata.type": "#microsoft.graph.groupAssignmentTarget"}}], "description": "Encryption, antivirus and sign-in rules for every production workstation of Northwind.", "displayName": "Production Baseline", "roleScopeTagIds": ["0"], "passwordRequired": true, "defenderScanDownloads": true, "passwordMinimumLength": 12, "bitLockerEncryptDevice": true, "smartScreenEnableInShell": true, "defenderRequireCloudProtection": true, "storageRequireDeviceEncryption": true, "passwordMinimumCharacterSetCount": 3, "defenderRequireRealTimeMonitoring": true, "passwordMinutesOfInactivityBeforeScreenTimeout": 10}', '{}', NULL, 'b', NULL, '01a1fc92-83db-7ddc-8b25-968b1fb4315d', true, '01a1fc92-8392-7aa9-b828-2fcb2a116156', 1, '2026-11-21 05:27:02.874196+00', '2026-11-21 05:27:02.874196+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-849d-74a2-a151-b4d6b46c264d', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'dns_zone', 'northwind.example', 'zone', '{"serial": 2026112101, "records": [{"ttl": 3600, "name": "northwind.example.", "type": "SOA", "rdata": "ns1.northwind.example. hostmaster.northwind.example. 2026112101 7200 900 1209600 300"}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns1.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns2.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "MX", "rdata": "10 mail.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "TXT", "rdata": "\"v=spf1 mx -all\""}, {"ttl": 3600, "name": "northwind.example.", "type": "CAA", "rdata": "0 issue \"ca.northwind.example\""}, {"ttl": 3600, "name": "mail.northwind.example.", "type": "A", "rdata": "203.0.113.25"}, {"ttl": 3600, "name": "ns1.northwind.example.", "type": "A", "rdata": "192.0.2.53"}, {"ttl": 3600, "name": "ns2.northwind.example.", "type": "A", "rdata": "198.51.100.53"}, {"ttl": 300, "name": "vpn.northwind.example.", "type": "A", "rdata": "198.51.100.40"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "A", "rdata": "192.0.2.80"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "AAAA", "rdata": "2001:db8::80"}], "zone_apex": "northwind.example."}', '{}', NULL, 'c', NULL, '01a1fc92-849d-7135-a77e-4f5541c0d400', true, '01a1fc92-8392-7aa9-b828-2fcb2a116156', 1, '2026-11-21 05:27:03.069052+00', '2026-11-21 05:27:03.069052+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8594-7c91-ad55-1a0ac1ab17ea', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', 'dsc_configuration', 'EnsureBitLockerEnabled', 'mof', '{"document": {"Name": "EnsureBitLockerEnabled", "Version": "2.0.0", "MinimumCompatibleVersion": "1.0.0", "CompatibleVersionAdditionalProperties": ["Omi_BaseResource:ConfigurationName"]}, "instances": [{"name": "[BitLocker]EnsureBitLockerEnabled", "class": "MSFT_BitLockerResource", "properties": {"AutoUnlock": true, "ModuleName": "BitLockerDsc", "MountPoint": "C:", "ResourceID": "[BitLocker]EnsureBitLockerEnabled", "TpmProtector": true, "ModuleVersion": "1.0.0", "EncryptionMethod": "XtsAes256", "PrimaryProtector": "TpmProtector", "ConfigurationName": "EnsureBitLockerEnabled"}}]}', '{}', NULL, 'b', NULL, '01a1fc92-8595-78ba-a013-72c11c451a6e', true, '01a1fc92-8392-7aa9-b828-2fcb2a116156', 1, '2026-11-21 05:27:03.316602+00', '2026-11-21 05:27:03.316602+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-86d6-7522-ac7d-607e1f071ff6', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'restconf_config', 'edge-router-1 interfaces', 'json', '{"ietf-interfaces:interfaces": {"interface": [{"name": "GigabitEthernet0/0", "type": "iana-if-type:ethernetCsmacd", "enabled": true, "description": "Uplink to the provider", "ietf-ip:ipv4": {"address": [{"ip": "192.0.2.1", "prefix-length": 30}]}}]}}', '{}', NULL, 'c', NULL, '01a1fc92-86d6-7fe5-9176-66f002066881', true, '01a1fc92-8392-7aa9-b828-2fcb2a116156', 1, '2026-11-21 05:27:03.638034+00', '2026-11-21 05:27:03.638034+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-87e0-783d-a6ab-f47c10238bf8', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'helm_values', 'operator production values', 'values', '{"image": {"digest": "sha256:9b2c4d6e8f0a1c3e5d7f9b1a3c5e7d9f0b2a4c6e8d0f1b3a5c7e9d1f2b4a6c8e", "repository": "registry.northwind.example/operations/operator"}, "webhook": {"enabled": true, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}}, "replicas": 3, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}, "environment": "production", "bound_chart_cid": "sha256:5f8a0a7f2c1d4be6937c02d1a6e8f4b53c9d7e1200ab4c6d8e9f1a2b3c4d5e6f"}', '{}', NULL, 'b', NULL, '01a1fc92-87e0-7738-a566-45792ff82430', true, '01a1fc92-8392-7aa9-b828-2fcb2a116156', 1, '2026-11-21 05:27:03.903772+00', '2026-11-21 05:27:03.903772+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-88af-744b-b97f-ab0b09ce2439', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', 'jea_role_capability', 'Application-class JEA role', 'psrc', '{"guid": "0f6b2d8a-5c41-4e37-9b1d-6a2f8c7e4d10", "author": "Northwind Operations", "description": "Application-class JEA role", "company_name": "Northwind", "session_guid": "c2a7e914-3b58-4d06-8f2c-71d0b9e6a345", "session_type": "RestrictedRemoteServer", "language_mode": "ConstrainedLanguage", "schema_version": "2.0.0.0", "visible_cmdlets": ["Get-Service", "Get-Process", "Test-DscConfiguration"], "role_definitions": {"NORTHWIND\\Application Operators": {"RoleCapabilities": "ApplicationOperator"}}, "visible_providers": ["FileSystem"], "transcript_directory": "C:\\ProgramData\\JEA\\Transcripts", "run_as_virtual_account": true}', '{}', NULL, 'c', NULL, '01a1fc92-88af-7064-8865-8d7dec3fdcea', true, '01a1fc92-8392-7aa9-b828-2fcb2a116156', 1, '2026-11-21 05:27:04.110524+00', '2026-11-21 05:27:04.110524+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8993-7583-82dc-c088dc4319cd', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'entra_conditional_access', 'Require compliant device', 'json', '{"state": "enabled", "conditions": {"users": {"excludeUsers": [], "includeUsers": [], "includeGroups": ["2b9e6c14-8f07-4d3a-b5c1-90e7a4d2f861"]}, "applications": {"excludeApplications": [], "includeApplications": ["All"]}, "clientAppTypes": ["all"]}, "@odata.type": "#microsoft.graph.conditionalAccessPolicy", "displayName": "Require compliant device", "grantControls": {"operator": "OR", "builtInControls": ["compliantDevice"]}, "sessionControls": null}', '{}', NULL, 'c', NULL, '01a1fc92-8993-73cb-a1e5-7088ba5ba678', true, '01a1fc92-8392-7aa9-b828-2fcb2a116156', 1, '2026-11-21 05:27:04.338823+00', '2026-11-21 05:27:04.338823+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8a53-7f60-be7b-a460fecee35d', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'tls_server_cert', 'www.northwind.example', 'x509', '{"chain": [], "issuer": "CN=www.northwind.example,O=Northwind", "serial": "297cb93aacd25756af34287ca42ac5421f245974", "subject": "CN=www.northwind.example,O=Northwind", "not_after": "2027-11-21T02:30:08Z", "not_before": "2026-11-21T02:30:08Z", "ct_log_refs": [], "subject_alt_names": ["dns:www.northwind.example", "dns:northwind.example"], "fingerprint_sha256": "3438b60c49a56a5425c534fd5bff1d1e5a1d126b15760a492f23f81c2ab512e0", "signature_algorithm": "SignatureAlgorithm.ecdsaWithSHA256"}', '{}', NULL, 'b', NULL, '01a1fc92-8a53-7179-ac89-57d78420de77', true, '01a1fc92-8392-7aa9-b828-2fcb2a116156', 1, '2026-11-21 05:27:04.530806+00', '2026-11-21 05:27:04.530806+00');
INSERT INTO custody.governed_artifacts VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8b3c-7141-ad7f-a49ac16fc44b', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', 'oci_image', 'registry.northwind.example/operations/operator:1.4.2', 'oci', '{"digest": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "sbom_cid": null, "manifests": [{"size": 1204, "digest": "sha256:1d4f7a0c3e6b9d2f5a8c1e4b7d0a3f6c9e2b5d8f1a4c7e0b3d6f9a2c5e8b1d4f", "platform": {"os": "linux", "architecture": "amd64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}], "media_type": "application/vnd.oci.image.index.v1+json", "size_bytes": 773, "annotations": {"org.opencontainers.image.version": "1.4.2", "org.opencontainers.image.ref.name": "registry.northwind.example/operations/operator:1.4.2"}, "architectures": ["linux/amd64", "linux/arm64"], "image_reference": "registry.northwind.example/operations/operator:1.4.2"}', '{}', NULL, 'b', NULL, '01a1fc92-8b3c-7daf-98fe-a0363b63b9a3', true, '01a1fc92-8392-7aa9-b828-2fcb2a116156', 1, '2026-11-21 05:27:04.764512+00', '2026-11-21 05:27:04.764512+00');


--
-- Data for Name: verification_results_2026_09; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: verification_results_2026_10; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: verification_results_2026_11; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8467-75f8-8eac-5c2dd827b22a', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'cluster', 'dev-cluster', 'layer1', 'match', '{}', '2026-11-21 05:27:03.014476+00', NULL, 'local', '01a1fc92-83db-7a3f-b78f-405dbde4719c', '01a1fc92-8467-755b-a406-5236657b9c9c');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8550-7647-9335-c76ca830ca49', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'cluster', 'dev-cluster', 'layer1', 'match', '{}', '2026-11-21 05:27:03.246816+00', NULL, 'local', '01a1fc92-849d-74a2-a151-b4d6b46c264d', '01a1fc92-8550-7742-84dc-eefeedc50857');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8667-7d06-8c0e-5633232b076b', 'sha256:9df1df5b1a6f12de20708461d7c0f5ce9de17fa34383c2324556c3c291e9c0df', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"differences": [{"path": "/instances/0/properties/PrimaryProtector", "change": "changed", "approved": "TpmProtector", "observed": "PasswordProtector"}, {"path": "/instances/0/properties/TpmProtector", "change": "changed", "approved": true, "observed": false}], "difference_count": 2}', '2026-11-21 05:27:03.526317+00', NULL, 'local', '01a1fc92-8594-7c91-ad55-1a0ac1ab17ea', '01a1fc92-8668-7b3e-93b2-8bbe148e0dd5');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-87b1-76c5-9b72-ba58b14f3bab', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'cluster', 'dev-cluster', 'layer1', 'match', '{}', '2026-11-21 05:27:03.857149+00', NULL, 'local', '01a1fc92-86d6-7522-ac7d-607e1f071ff6', '01a1fc92-87b2-7c5e-8668-1e0bdb9abd8b');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8876-721e-8917-b61a9ebff8d9', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'cluster', 'dev-cluster', 'layer1', 'match', '{}', '2026-11-21 05:27:04.053224+00', NULL, 'local', '01a1fc92-87e0-783d-a6ab-f47c10238bf8', '01a1fc92-8876-7004-a656-a54f678b3d6f');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8960-7610-9254-5640f5136626', 'sha256:740fc87bd77923d67e71efc7432e55068f6186ae998b3d82b9ae017f4f4f9088', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"differences": [{"path": "/visible_cmdlets/3", "change": "added", "observed": "Restart-Service"}], "difference_count": 1}', '2026-11-21 05:27:04.28723+00', NULL, 'local', '01a1fc92-88af-744b-b97f-ab0b09ce2439', '01a1fc92-8960-76d8-a252-11ecad6994fb');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8a26-7e70-984b-7e8784f7ad50', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'cluster', 'dev-cluster', 'layer1', 'match', '{}', '2026-11-21 05:27:04.486225+00', NULL, 'local', '01a1fc92-8993-7583-82dc-c088dc4319cd', '01a1fc92-8a27-7f8f-b681-2018134ac6b5');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8b05-7a1a-a259-29484e74dd26', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'cluster', 'dev-cluster', 'layer1', 'match', '{}', '2026-11-21 05:27:04.708144+00', NULL, 'local', '01a1fc92-8a53-7f60-be7b-a460fecee35d', '01a1fc92-8b05-7328-8891-91fd91506afc');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '01a1fc92-8be4-7880-98c5-e52ee25bb8ba', 'sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"differences": [{"path": "/digest", "change": "changed", "approved": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "observed": "sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff"}, {"path": "/image_reference", "change": "changed", "approved": "registry.northwind.example/operations/operator:1.4.2", "observed": null}, {"path": "/manifests/1", "change": "removed", "approved": {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}}, {"path": "/manifests/1", "change": "added", "observed": {"size": 1204, "digest": "sha256:c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a3c6f9b2d5e8a1c4f7", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}}], "difference_count": 4}', '2026-11-21 05:27:04.931608+00', NULL, 'local', '01a1fc92-8b3c-7141-ad7f-a49ac16fc44b', '01a1fc92-8be5-7d03-96fe-b737ab3cd8b0');


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
-- Data for Name: blobs; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.blobs VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '\x22f5eca9c3f24f4cf595389a350c7709ea80c357a712f1f7fde409d76570faa5', '\x7b0a202022406f646174612e74797065223a2022236d6963726f736f66742e67726170682e77696e646f7773313047656e6572616c436f6e66696775726174696f6e222c0a202022646973706c61794e616d65223a202250726f64756374696f6e20426173656c696e65222c0a2020226465736372697074696f6e223a2022456e6372797074696f6e2c20616e7469766972757320616e64207369676e2d696e2072756c657320666f722065766572792070726f64756374696f6e20776f726b73746174696f6e206f66204e6f72746877696e642e222c0a20202276657273696f6e223a20312c0a202022726f6c6553636f7065546167496473223a205b2230225d2c0a2020226269744c6f636b6572456e6372797074446576696365223a20747275652c0a20202273746f7261676552657175697265446576696365456e6372797074696f6e223a20747275652c0a202022646566656e646572526571756972655265616c54696d654d6f6e69746f72696e67223a20747275652c0a202022646566656e64657252657175697265436c6f756450726f74656374696f6e223a20747275652c0a202022646566656e6465725363616e446f776e6c6f616473223a20747275652c0a20202270617373776f72645265717569726564223a20747275652c0a20202270617373776f72644d696e696d756d4c656e677468223a2031322c0a20202270617373776f72644d696e696d756d436861726163746572536574436f756e74223a20332c0a20202270617373776f72644d696e757465734f66496e61637469766974794265666f726553637265656e54696d656f7574223a2031302c0a202022736d61727453637265656e456e61626c65496e5368656c6c223a20747275652c0a20202261737369676e6d656e7473223a205b0a202020207b0a20202020202022696e74656e74223a20226170706c79222c0a20202020202022746172676574223a207b0a202020202020202022406f646174612e74797065223a2022236d6963726f736f66742e67726170682e67726f757041737369676e6d656e74546172676574222c0a20202020202020202267726f75704964223a202237633166346135322d306433652d346238362d396137352d326536643862343063393133220a2020202020207d0a202020207d0a20205d0a7d0a', '2026-11-21 05:27:02.873841+00');
INSERT INTO ledger.blobs VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '\x6c47de889d918df168e321cfa534489c06258553e6939d32794287a47729f61c', '\x3b20546865207075626c6963207a6f6e65206f66207468652064656d6f2074656e616e742e20416464726573736573206172652074686f7365206b65707420666f7220646f63756d656e746174696f6e202852464320353733372c205246432033383439292e0a244f524947494e206e6f72746877696e642e6578616d706c652e0a2454544c2031680a0a4020202020202020494e2020534f412020206e733120686f73746d617374657220280a2020202020202020202020202020202020203230323631313231303120203b2073657269616c0a2020202020202020202020202020202020203268202020202020202020203b20726566726573680a20202020202020202020202020202020202031356d2020202020202020203b2072657472790a2020202020202020202020202020202020203277202020202020202020203b206578706972650a202020202020202020202020202020202020356d202920202020202020203b206e6567617469766520616e73776572730a2020202020202020494e20204e53202020206e73310a2020202020202020494e20204e53202020206e73320a2020202020202020494e20204d58202020203130206d61696c0a2020202020202020494e202054585420202022763d73706631206d78202d616c6c220a2020202020202020494e202043414120202030206973737565202263612e6e6f72746877696e642e6578616d706c65220a0a6e73312020202020494e20204120202020203139322e302e322e35330a6e73322020202020494e20204120202020203139382e35312e3130302e35330a7777772020202020494e20204120202020203139322e302e322e38300a2020202020202020494e2020414141412020323030313a6462383a3a38300a6d61696c20202020494e20204120202020203230332e302e3131332e32350a76706e20356d2020494e20204120202020203139382e35312e3130302e34300a', '2026-11-21 05:27:03.068728+00');
INSERT INTO ledger.blobs VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '\xd5ce24eec230dc2f6e42df4b1280c83006f6fabc272018436b21cefd82cd16fd', '\x2f2a0a405461726765744e6f64653d27776f726b73746174696f6e2d3031270a4047656e65726174656442793d6f7065726174696f6e730a4047656e65726174696f6e446174653d31312f32312f323032362030393a30303a30300a4047656e65726174696f6e486f73743d6275696c642e6e6f72746877696e642e6578616d706c650a2a2f0a0a696e7374616e6365206f66204d5346545f4269744c6f636b65725265736f7572636520617320244d5346545f4269744c6f636b65725265736f75726365317265660a7b0a205265736f757263654944203d20225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564223b0a204d6f64756c654e616d65203d20224269744c6f636b6572447363223b0a204d6f64756c6556657273696f6e203d2022312e302e30223b0a20436f6e66696775726174696f6e4e616d65203d2022456e737572654269744c6f636b6572456e61626c6564223b0a204d6f756e74506f696e74203d2022433a223b0a205072696d61727950726f746563746f72203d202254706d50726f746563746f72223b0a2054706d50726f746563746f72203d20547275653b0a20456e6372797074696f6e4d6574686f64203d2022587473416573323536223b0a204175746f556e6c6f636b203d20547275653b0a7d3b0a0a696e7374616e6365206f66204f4d495f436f6e66696775726174696f6e446f63756d656e740a7b0a2056657273696f6e203d2022322e302e30223b0a204d696e696d756d436f6d70617469626c6556657273696f6e203d2022312e302e30223b0a20436f6d70617469626c6556657273696f6e4164646974696f6e616c50726f70657274696573203d207b224f6d695f426173655265736f757263653a436f6e66696775726174696f6e4e616d65227d3b0a204e616d65203d2022456e737572654269744c6f636b6572456e61626c6564223b0a7d3b0a', '2026-11-21 05:27:03.31641+00');
INSERT INTO ledger.blobs VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '\x90b748fd7d56f86948e190545de7e839dcb3867607c845ea66f5aa27baad1604', '\x7b0a202022696574662d696e74657266616365733a696e7465726661636573223a207b0a2020202022696e74657266616365223a205b0a2020202020207b0a2020202020202020226e616d65223a20224769676162697445746865726e6574302f30222c0a2020202020202020226465736372697074696f6e223a202255706c696e6b20746f207468652070726f7669646572222c0a20202020202020202274797065223a202269616e612d69662d747970653a65746865726e657443736d616364222c0a202020202020202022656e61626c6564223a20747275652c0a202020202020202022696574662d69703a69707634223a207b0a202020202020202020202261646472657373223a205b7b20226970223a20223139322e302e322e31222c20227072656669782d6c656e677468223a203330207d5d0a20202020202020207d0a2020202020207d0a202020205d0a20207d0a7d0a', '2026-11-21 05:27:03.637808+00');
INSERT INTO ledger.blobs VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '\x5ec0c0b5b6b6da1081fe72448ac3e91dfc7c85829314f7b3e4b7363aa9dab0b7', '\x232056616c756573206f6620746865206f70657261746f7220696e2070726f64756374696f6e2c20626f756e6420746f207468652063686172742074686579207765726520726576696577656420776974682e0a626f756e645f63686172745f6369643a20227368613235363a35663861306137663263316434626536393337633032643161366538663462353363396437653132303061623463366438653966316132623363346435653666220a656e7669726f6e6d656e743a2070726f64756374696f6e0a7265706c696361733a20330a696d6167653a0a20207265706f7369746f72793a2072656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f720a20206469676573743a20227368613235363a39623263346436653866306131633365356437663962316133633565376439663062326134633665386430663162336135633765396431663262346136633865220a7265736f75726365733a20267265736f75726365730a202072657175657374733a207b206370753a203235306d2c206d656d6f72793a203235364d69207d0a20206c696d6974733a207b206370753a202231222c206d656d6f72793a203531324d69207d0a776562686f6f6b3a0a2020656e61626c65643a20747275650a20207265736f75726365733a202a7265736f75726365730a', '2026-11-21 05:27:03.903519+00');
INSERT INTO ledger.blobs VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '\x1fd0c3055a7d8118002b810c1d471a30891c2b178fe93ea11c21a933fac9fae8', '\x407b0a20202020536368656d6156657273696f6e203d2027322e302e302e30270a2020202047554944203d202763326137653931342d336235382d346430362d386632632d373164306239653661333435270a2020202053657373696f6e54797065203d20275265737472696374656452656d6f7465536572766572270a202020204c616e67756167654d6f6465203d2027436f6e73747261696e65644c616e6775616765270a2020202052756e41735669727475616c4163636f756e74203d2024747275650a202020205472616e7363726970744469726563746f7279203d2027433a5c50726f6772616d446174615c4a45415c5472616e73637269707473270a20202020526f6c65446566696e6974696f6e73203d20407b0a2020202020202020274e4f52544857494e445c4170706c69636174696f6e204f70657261746f727327203d20407b20526f6c654361706162696c6974696573203d20274170706c69636174696f6e4f70657261746f7227207d0a202020207d0a7d0a', '2026-11-21 05:27:04.110323+00');
INSERT INTO ledger.blobs VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '\x9e0bdea5b47c52c74ee6b3c77c9e466a52d2d27bb941e49a437177c28dfa48e7', '\x407b0a2020202047554944203d202730663662326438612d356334312d346533372d396231642d366132663863376534643130270a20202020417574686f72203d20274e6f72746877696e64204f7065726174696f6e73270a202020204465736372697074696f6e203d20274170706c69636174696f6e2d636c617373204a454120726f6c65270a20202020436f6d70616e794e616d65203d20274e6f72746877696e64270a2020202056697369626c65436d646c657473203d20274765742d53657276696365272c20274765742d50726f63657373272c2027546573742d447363436f6e66696775726174696f6e270a2020202056697369626c6550726f766964657273203d202746696c6553797374656d270a7d0a', '2026-11-21 05:27:04.110323+00');
INSERT INTO ledger.blobs VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '\xed69522adf7c55453fb14f4608c55066082b395b94fe1539b4517affa941d8b7', '\x7b0a202022406f646174612e74797065223a2022236d6963726f736f66742e67726170682e636f6e646974696f6e616c416363657373506f6c696379222c0a202022646973706c61794e616d65223a20225265717569726520636f6d706c69616e7420646576696365222c0a2020227374617465223a2022656e61626c6564222c0a202022636f6e646974696f6e73223a207b0a2020202022636c69656e744170705479706573223a205b22616c6c225d2c0a20202020226170706c69636174696f6e73223a207b2022696e636c7564654170706c69636174696f6e73223a205b22416c6c225d2c20226578636c7564654170706c69636174696f6e73223a205b5d207d2c0a20202020227573657273223a207b0a20202020202022696e636c7564655573657273223a205b5d2c0a20202020202022696e636c75646547726f757073223a205b2232623965366331342d386630372d346433612d623563312d393065376134643266383631225d2c0a202020202020226578636c7564655573657273223a205b5d0a202020207d0a20207d2c0a2020226772616e74436f6e74726f6c73223a207b20226f70657261746f72223a20224f52222c20226275696c74496e436f6e74726f6c73223a205b22636f6d706c69616e74446576696365225d207d2c0a20202273657373696f6e436f6e74726f6c73223a206e756c6c0a7d0a', '2026-11-21 05:27:04.338637+00');
INSERT INTO ledger.blobs VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '\x779b96eea0d303ea9df778450351a7c235b84bebdff0768b75feb9c197e69e5a', '\x2d2d2d2d2d424547494e2043455254494649434154452d2d2d2d2d0a4d494943425443434161796741774942416749554b5879354f717a53563161764e436838704372465168386b57585177436759494b6f5a497a6a3045417749770a4e4445534d424147413155454367774a546d3979644768336157356b4d52347748415944565151444442563364336375626d3979644768336157356b4c6d56340a59573177624755774868634e4d6a59784d5449784d44497a4d4441345768634e4d6a63784d5449784d44497a4d444134576a41304d524977454159445651514b0a44416c4f62334a3061486470626d5178486a416342674e5642414d4d465864336479357562334a3061486470626d51755a586868625842735a54425a4d424d470a42797147534d34394167454743437147534d3439417745484130494142437766484a514a6c3859492f625369523167384b5954456b6345537a4735484a526d350a48756e4c6e4b6c55654751386b75464867505a395657396755387252756b536e576e33542b6a675833524578714572775156756a675a7377675a6777485159440a5652304f42425945464f634e4f447a5972304e626d5264324e5149444e37375a336579494d42384741315564497751594d426141464f634e4f447a5972304e620a6d5264324e5149444e37375a336579494d444d4741315564455151734d437143465864336479357562334a3061486470626d51755a586868625842735a5949520a626d3979644768336157356b4c6d56345957317762475577457759445652306c42417777436759494b775942425155484177457744415944565230544151482f0a424149774144414b42676771686b6a4f5051514441674e4841444245416942776f6274666d7467626d4d31676b41414c6945386d433251774f427048304c66500a73773266664f476657774967426f432b58716f32744846434a4a474a61667334354f6c764841424e6470782f6a5a753345474d2b42466b3d0a2d2d2d2d2d454e442043455254494649434154452d2d2d2d2d0a', '2026-11-21 05:27:04.530625+00');
INSERT INTO ledger.blobs VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', '\x1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '\x7b0a202022736368656d6156657273696f6e223a20322c0a2020226d6564696154797065223a20226170706c69636174696f6e2f766e642e6f63692e696d6167652e696e6465782e76312b6a736f6e222c0a2020226d616e696665737473223a205b0a202020207b0a202020202020226d6564696154797065223a20226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c0a20202020202022646967657374223a20227368613235363a31643466376130633365366239643266356138633165346237643061336636633965326235643866316134633765306233643666396132633565386231643466222c0a2020202020202273697a65223a20313230342c0a20202020202022706c6174666f726d223a207b2022617263686974656374757265223a2022616d643634222c20226f73223a20226c696e757822207d0a202020207d2c0a202020207b0a202020202020226d6564696154797065223a20226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c0a20202020202022646967657374223a20227368613235363a37653061336336663962326435653861316334663762306433653661396332663562386431653461376330663362366439653261356338663162346437653061222c0a2020202020202273697a65223a20313230342c0a20202020202022706c6174666f726d223a207b2022617263686974656374757265223a202261726d3634222c20226f73223a20226c696e757822207d0a202020207d0a20205d2c0a202022616e6e6f746174696f6e73223a207b0a20202020226f72672e6f70656e636f6e7461696e6572732e696d6167652e7265662e6e616d65223a202272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c0a20202020226f72672e6f70656e636f6e7461696e6572732e696d6167652e76657273696f6e223a2022312e342e32220a20207d0a7d0a', '2026-11-21 05:27:04.764194+00');


--
-- Data for Name: entries; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 0, '01a1fc92-82d4-76f0-911d-98f9a1e2a7f0', '2026-11-21 05:27:02.61228+00', '\x7b2264617461223a7b2263616c6c6572223a7b2263616c6c65725f6964223a2230316131666339322d383264322d373739302d613334302d346362376438383132326639222c22646964223a6e756c6c2c226b696e64223a22706572736f6e222c226e616d65223a2261646d696e6973747261746f72222c227065726d697373696f6e73223a5b226163636f72642e7772697465222c2261727469666163742e7265676973746572222c2263616c6c65722e6d616e616765222c22636572656d6f6e792e6f70656e222c22636572656d6f6e792e72656a656374222c22636572656d6f6e792e7369676e222c226465706c6f796d656e742e7265636f7264222c226c65646765722e72656164222c2272656164222c22766572696669636174696f6e2e7375626d6974225d7d2c226e616d65223a2264656d6f222c22746f6b656e5f6964223a2230316131666339322d383264332d373136622d623633382d623535323766353464383233227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383264342d373666302d393131642d393866396131653261376630222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223930646636663630666332333935326162363264353236666436353238313735222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2274656e616e742f30316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30322e3631323238305a222c2274797065223a226d756e696d656e742e74656e616e742e63726561746564227d', '\x86f929c37e839dbf447478fe8fbcd70d1bbbde7f472561eed20b4cfd166d82f2', '\x59dab59e39082db7049bc68921b358f632d044849fbf40f4b766f1664469919e', '\x9de0601c2a267e85fb400d7439be126dd74271baa1e345e7be63ea6737d3cda4');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 1, '01a1fc92-8392-76fb-8118-e61820fbd755', '2026-11-21 05:27:02.802599+00', '\x7b2264617461223a7b226163636f72645f62696e64696e675f6964223a2230316131666339322d383339322d376161392d623832382d326663623261313136313536222c226163636f72645f636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c226163636f72645f6964223a2230316131666339322d383339322d376661652d386631372d373561643961636537376337222c226279223a2261646d696e6973747261746f72222c22636f6e74656e74223a7b226163636f72645f6964223a2230316131666339322d383339322d376661652d386631372d373561643961636537376337222c22636572656d6f6e795f636c6173736573223a5b2253696e676c65417070726f76616c225d2c226368726f6e69636c655f726574656e74696f6e5f64617973223a39302c226566666563746976655f66726f6d223a22323032362d31312d32315430353a32373a30322e3830313139305a222c226d656d6265725f64696473223a5b5d2c226e616d65223a226f7065726174696f6e73222c227465726d73223a7b7d2c22746965725f706f6c696379223a7b2264656661756c745f74696572223a2261227d2c22766572696669636174696f6e5f696e74657276616c5f736563223a3330302c2276657273696f6e223a312c227769746e6573735f64696473223a5b226469643a6b65793a7a364d6b717641716f67706632734e5255484b5067464c6d64485566786a6a66666f75504831784c7042736a4d764b32225d7d2c22637265617465645f6174223a22323032362d31312d32315430353a32373a30322e3830313139305a222c226566666563746976655f756e74696c223a6e756c6c2c226e616d65223a226f7065726174696f6e73222c2273757065727365646564223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383339322d373666622d383131382d653631383230666264373535222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223133333030356261633134646331393331343238656638383433373136636461222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a226163636f72642f30316131666339322d383339322d376661652d386631372d373561643961636537376337222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30322e3830323539395a222c2274797065223a226d756e696d656e742e6163636f72642e63726561746564227d', '\xc9b6b82190b4884fdb998c0534ee32671cb602755757ecc015775ab900024cc3', '\x9de0601c2a267e85fb400d7439be126dd74271baa1e345e7be63ea6737d3cda4', '\x17f5baef02faec61e58a329225a9bf390b88c801083377418cfca4561f79db39');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 2, '01a1fc92-83db-7ddc-8b25-968b1fb4315d', '2026-11-21 05:27:02.875856+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666339322d383339322d376161392d623832382d326663623261313136313536222c22636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666339322d383364622d376133662d623738662d343035646264653437313963222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c22636f6e74656e74223a7b22406f646174612e74797065223a22236d6963726f736f66742e67726170682e77696e646f7773313047656e6572616c436f6e66696775726174696f6e222c2261737369676e6d656e7473223a5b7b22696e74656e74223a226170706c79222c22746172676574223a7b22406f646174612e74797065223a22236d6963726f736f66742e67726170682e67726f757041737369676e6d656e74546172676574222c2267726f75704964223a2237633166346135322d306433652d346238362d396137352d326536643862343063393133227d7d5d2c226269744c6f636b6572456e6372797074446576696365223a747275652c22646566656e64657252657175697265436c6f756450726f74656374696f6e223a747275652c22646566656e646572526571756972655265616c54696d654d6f6e69746f72696e67223a747275652c22646566656e6465725363616e446f776e6c6f616473223a747275652c226465736372697074696f6e223a22456e6372797074696f6e2c20616e7469766972757320616e64207369676e2d696e2072756c657320666f722065766572792070726f64756374696f6e20776f726b73746174696f6e206f66204e6f72746877696e642e222c22646973706c61794e616d65223a2250726f64756374696f6e20426173656c696e65222c2270617373776f72644d696e696d756d436861726163746572536574436f756e74223a332c2270617373776f72644d696e696d756d4c656e677468223a31322c2270617373776f72644d696e757465734f66496e61637469766974794265666f726553637265656e54696d656f7574223a31302c2270617373776f72645265717569726564223a747275652c22726f6c6553636f7065546167496473223a5b2230225d2c22736d61727453637265656e456e61626c65496e5368656c6c223a747275652c2273746f7261676552657175697265446576696365456e6372797074696f6e223a747275652c2276657273696f6e223a317d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2268756d616e5f617574686f726564223a747275652c22706172736572223a22696e74756e655f636f6e6669675f70726f66696c652f31222c22726567697374657265645f6174223a22323032362d31312d32315430353a32373a30322e3837343139365a222c2272756e74696d65223a22696e74756e65222c2273626f6d5f636964223a6e756c6c2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a2270726f64756374696f6e2d626173656c696e652e6a736f6e222c22736861323536223a2232326635656361396333663234663463663539353338396133353063373730396561383063333537613731326631663766646534303964373635373066616135222c2273697a655f6279746573223a3835397d5d2c2273756d6d617279223a2277696e646f7773313047656e6572616c436f6e66696775726174696f6e2c2031302073657474696e6773222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383364622d376464632d386232352d393638623166623433313564222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223539646430633439396533363166323437343537356461363063663638663866222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383364622d376133662d623738662d343035646264653437313963222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30322e3837353835365a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x96faf2bfb3e9df38051565fb7dcbefddc824a276d8c8d488c563564eeb003ce8', '\x17f5baef02faec61e58a329225a9bf390b88c801083377418cfca4561f79db39', '\xbfa06118c6801551b26660ac12b67e768ad5568c0fd6d9bc2aafdf732d219d73');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 3, '01a1fc92-8408-7076-93b3-6cb77815c341', '2026-11-21 05:27:02.920374+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666339322d383339322d376161392d623832382d326663623261313136313536222c22636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666339322d383364622d376133662d623738662d343035646264653437313963222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226174223a22323032362d31312d32315430353a32373a30322e3931393839395a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666339322d383430382d376431642d623831362d333466653766313436313735222c22636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b717641716f67706632734e5255484b5067464c6d64485566786a6a66666f75504831784c7042736a4d764b32225d2c22657870697265735f6174223a22323032362d31312d32385430353a32373a30322e3931393839395a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a70694d544e694d544d304f4755774e7a64694e7a42694d6d4d354e5755794d7a51774f5459344f4451334d6a637a5a6a5a6c4e475131596d566c5a6a646b4d57566b597a64694e444d30593259334d6a45354e5451344969776959584a3061575a6859335266615751694f6949774d5745785a6d4d354d6930344d3252694c5464684d325974596a63345a6930304d44566b596d526c4e4463784f574d694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d4d354d6930344e4441344c54646b4d575174596a67784e69307a4e475a6c4e3259784e4459784e7a55694c434a6a615751694f694a7a614745794e5459365a57517a4e6a41334f445669593255784f4755355a5463314f44686859545a695a5749344e5463794d574669595463784f44637959574e6b4e3249344d6d4e6d4e574577597a426d4e6d45775a6d45354f4452695a694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564441314f6a49334f6a41794c6a6b784f5467354f566f694c434a726157356b496a6f69615735306457356c58324e76626d5a705a313977636d396d6157786c49697769626d46745a534936496c4279623252315933527062323467516d467a5a577870626d55694c434a76634756755a575266595851694f6949794d4449324c5445784c544978564441314f6a49334f6a41794c6a6b784f5467354f566f694c434a305a573568626e51694f6949774d5745785a6d4d354d6930344d6d4d794c5463774f445174595449345a69316b5a445978596a45344e4745794e6d4d694c434a325a584a7a61573975496a6f786653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f695a57517a4e6a41334f445669593255784f4755355a5463314f44686859545a695a5749344e5463794d574669595463784f44637959574e6b4e3249344d6d4e6d4e574577597a426d4e6d45775a6d45354f4452695a694a394c434a755957316c496a6f6955484a765a48566a64476c766269424359584e6c62476c755a534a395858303d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666339322d383430382d376431642d623831362d333466653766313436313735222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666339322d383430382d373762322d393961372d363838383136393036633066222c227472616e736974696f6e65645f6174223a22323032362d31312d32315430353a32373a30322e3931393839395a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383430382d373037362d393362332d366362373738313563333431222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226233353030643236386331373031623562313730646665333532346531363366222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383364622d376133662d623738662d343035646264653437313963222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30322e3932303337345a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x2298f57d4479e2acece89a343ba501c8d43d578e1b2a21a3de30434690dc4168', '\xbfa06118c6801551b26660ac12b67e768ad5568c0fd6d9bc2aafdf732d219d73', '\xd724508155c9edc651a6eaa197ac904a46b79cdb5d96b7c4fb98f1399aa655f3');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 4, '01a1fc92-8437-74b5-a45d-d92fa4498cb8', '2026-11-21 05:27:02.967856+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666339322d383364622d376133662d623738662d343035646264653437313963222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226465706c6f7965645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c226465706c6f796d656e745f6964223a2230316131666339322d383433372d376433352d613830312d336630306161646137306162222c22646573697265645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315430353a32373a30322e3936363830315a222c2270726576696f75735f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383433372d373462352d613435642d643932666134343938636238222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223161613631626663336566313363666364306366336532363433343964666462222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383364622d376133662d623738662d343035646264653437313963222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30322e3936373835365a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xf4ba6efcd7982b88bf8b194efcab01716cb260d4ebc269b20122dbec4df562a9', '\xd724508155c9edc651a6eaa197ac904a46b79cdb5d96b7c4fb98f1399aa655f3', '\x2c2dbf4a00cd6cf61a3728fd9b2b3ed85d3783a4b7817f36a895f5eebd42509f');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 5, '01a1fc92-8467-755b-a406-5236657b9c9c', '2026-11-21 05:27:03.015995+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666339322d383433372d376433352d613830312d336630306161646137306162222c22646573697265645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666339322d383364622d376133662d623738662d343035646264653437313963222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c2265766964656e6365223a7b7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666339322d383436372d373566382d386561632d356332646438323762323261222c2276657269666965645f6174223a22323032362d31312d32315430353a32373a30332e3031343437365a222c2276657269666965645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383436372d373535622d613430362d353233363635376239633963222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226462313939613338323636623834366336326563373332313233346637663434222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383364622d376133662d623738662d343035646264653437313963222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30332e3031353939355a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x299df8f6217fcece22f6a459b12092d33daba81bb165bbdec0a80c73dafacef9', '\x2c2dbf4a00cd6cf61a3728fd9b2b3ed85d3783a4b7817f36a895f5eebd42509f', '\x71bd3fe88866c3600aa8de213f3d80b5b9e460c9cfe721ed977f620b86a5dff3');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 6, '01a1fc92-849d-7135-a77e-4f5541c0d400', '2026-11-21 05:27:03.069692+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666339322d383339322d376161392d623832382d326663623261313136313536222c22636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666339322d383439642d373461322d613135312d623464366234366332363464222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c22636f6e74656e74223a7b227265636f726473223a5b7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73312e6e6f72746877696e642e6578616d706c652e20686f73746d61737465722e6e6f72746877696e642e6578616d706c652e2032303236313132313031203732303020393030203132303936303020333030222c2274746c223a333630302c2274797065223a22534f41227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73312e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224e53227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73322e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224e53227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a223130206d61696c2e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224d58227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a225c22763d73706631206d78202d616c6c5c22222c2274746c223a333630302c2274797065223a22545854227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a2230206973737565205c2263612e6e6f72746877696e642e6578616d706c655c22222c2274746c223a333630302c2274797065223a22434141227d2c7b226e616d65223a226d61696c2e6e6f72746877696e642e6578616d706c652e222c227264617461223a223230332e302e3131332e3235222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a226e73312e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139322e302e322e3533222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a226e73322e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139382e35312e3130302e3533222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a2276706e2e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139382e35312e3130302e3430222c2274746c223a3330302c2274797065223a2241227d2c7b226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139322e302e322e3830222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e222c227264617461223a22323030313a6462383a3a3830222c2274746c223a333630302c2274797065223a2241414141227d5d2c2273657269616c223a323032363131323130312c227a6f6e655f61706578223a226e6f72746877696e642e6578616d706c652e227d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2268756d616e5f617574686f726564223a747275652c22706172736572223a22646e735f7a6f6e652f31222c22726567697374657265645f6174223a22323032362d31312d32315430353a32373a30332e3036393035325a222c2272756e74696d65223a227a6f6e65222c2273626f6d5f636964223a6e756c6c2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226e6f72746877696e642e6578616d706c652e7a6f6e65222c22736861323536223a2236633437646538383964393138646631363865333231636661353334343839633036323538353533653639333964333237393432383761343737323966363163222c2273697a655f6279746573223a3731387d5d2c2273756d6d617279223a223132207265636f726473222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383439642d373133352d613737652d346635353431633064343030222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223039643931386366396262373938656531303732326430643861626563343436222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383439642d373461322d613135312d623464366234366332363464222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30332e3036393639325a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x130b12fcd0a71af2f79dc5d28bedb613007238e46215ab0d5d2114411ac38c68', '\x71bd3fe88866c3600aa8de213f3d80b5b9e460c9cfe721ed977f620b86a5dff3', '\x5c92fc4ecb397cf5356d1c2f42d7a18b969f09c640fda4af200ca8e35e1069c8');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 7, '01a1fc92-84d3-7481-a3ec-79df63a5e346', '2026-11-21 05:27:03.123577+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666339322d383339322d376161392d623832382d326663623261313136313536222c22636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666339322d383439642d373461322d613135312d623464366234366332363464222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226174223a22323032362d31312d32315430353a32373a30332e3132333134395a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666339322d383464332d373763372d626134302d363561386131356264353234222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b717641716f67706632734e5255484b5067464c6d64485566786a6a66666f75504831784c7042736a4d764b32225d2c22657870697265735f6174223a22323032362d31312d32385430353a32373a30332e3132333134395a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a70694d544e694d544d304f4755774e7a64694e7a42694d6d4d354e5755794d7a51774f5459344f4451334d6a637a5a6a5a6c4e475131596d566c5a6a646b4d57566b597a64694e444d30593259334d6a45354e5451344969776959584a3061575a6859335266615751694f6949774d5745785a6d4d354d6930344e446c6b4c54633059544974595445314d5331694e475132596a5132597a49324e4751694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d4d354d6930344e47517a4c546333597a6374596d45304d4330324e57453459544531596d51314d6a51694c434a6a615751694f694a7a614745794e5459364e6d55794d32466b4e474d7a593245355a6d466a4f5441324d7a51324f446b784d7a4d314f5449354d3246685a5445344f4759314e6a45775a6d526c4d5459315a5463354f5455304d5759334f5468694e5745784d434973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564441314f6a49334f6a417a4c6a45794d7a45304f566f694c434a726157356b496a6f695a47357a58337076626d55694c434a755957316c496a6f69626d3979644768336157356b4c6d563459573177624755694c434a76634756755a575266595851694f6949794d4449324c5445784c544978564441314f6a49334f6a417a4c6a45794d7a45304f566f694c434a305a573568626e51694f6949774d5745785a6d4d354d6930344d6d4d794c5463774f445174595449345a69316b5a445978596a45344e4745794e6d4d694c434a325a584a7a61573975496a6f786653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694e6d55794d32466b4e474d7a593245355a6d466a4f5441324d7a51324f446b784d7a4d314f5449354d3246685a5445344f4759314e6a45775a6d526c4d5459315a5463354f5455304d5759334f5468694e5745784d434a394c434a755957316c496a6f69626d3979644768336157356b4c6d5634595731776247556966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666339322d383464332d373763372d626134302d363561386131356264353234222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666339322d383464332d376162372d393361642d323263376565326331316339222c227472616e736974696f6e65645f6174223a22323032362d31312d32315430353a32373a30332e3132333134395a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383464332d373438312d613365632d373964663633613565333436222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223637616665383432653065356530323931343061353534346265373535313133222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383439642d373461322d613135312d623464366234366332363464222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30332e3132333537375a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xadcb132996bf95dda341c80141515e956bd9a132bb77370f418ae8421d73a1d6', '\x5c92fc4ecb397cf5356d1c2f42d7a18b969f09c640fda4af200ca8e35e1069c8', '\x51a2581ab8948f8d762aabf6f73a21d5166d4b6d7ef8a26721d3fe4feb54ca4b');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 8, '01a1fc92-8510-7cb3-86b5-82089622af93', '2026-11-21 05:27:03.184284+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666339322d383439642d373461322d613135312d623464366234366332363464222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226465706c6f7965645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c226465706c6f796d656e745f6964223a2230316131666339322d383530662d376137392d396230322d303366363762616631313461222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315430353a32373a30332e3138333234395a222c2270726576696f75735f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383531302d376362332d383662352d383230383936323261663933222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223763636335393434623863313561323235353934623130626534626265626363222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383439642d373461322d613135312d623464366234366332363464222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30332e3138343238345a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x70ade8731ec1072593c761c009d3b431d6c86e0a8a3a3716ae64ca9e984ef0ce', '\x51a2581ab8948f8d762aabf6f73a21d5166d4b6d7ef8a26721d3fe4feb54ca4b', '\x11ba10f80f906edec678b171389175a0b9dbc68170508802843d23b28ae63599');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 9, '01a1fc92-8550-7742-84dc-eefeedc50857', '2026-11-21 05:27:03.248443+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666339322d383530662d376137392d396230322d303366363762616631313461222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666339322d383439642d373461322d613135312d623464366234366332363464222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666339322d383535302d373634372d393333352d633736636138333063613439222c2276657269666965645f6174223a22323032362d31312d32315430353a32373a30332e3234363831365a222c2276657269666965645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383535302d373734322d383464632d656566656564633530383537222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226163626362646130666462353134313464626631383330306365323239333665222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383439642d373461322d613135312d623464366234366332363464222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30332e3234383434335a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x2b49df34e8ce900ff466a8347199356899450ec2d2469ffc62bb87d426e21755', '\x11ba10f80f906edec678b171389175a0b9dbc68170508802843d23b28ae63599', '\x9200bfb2b398e3dcb889bd28ea86d34ca6dd386bf118a69bf8da28baea3d02c6');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 10, '01a1fc92-8595-78ba-a013-72c11c451a6e', '2026-11-21 05:27:03.317102+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666339322d383339322d376161392d623832382d326663623261313136313536222c22636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666339322d383539342d376339312d616435352d316130616331616231376561222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c22636f6e74656e74223a7b22646f63756d656e74223a7b22436f6d70617469626c6556657273696f6e4164646974696f6e616c50726f70657274696573223a5b224f6d695f426173655265736f757263653a436f6e66696775726174696f6e4e616d65225d2c224d696e696d756d436f6d70617469626c6556657273696f6e223a22312e302e30222c224e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c2256657273696f6e223a22322e302e30227d2c22696e7374616e636573223a5b7b22636c617373223a224d5346545f4269744c6f636b65725265736f75726365222c226e616d65223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2270726f70657274696573223a7b224175746f556e6c6f636b223a747275652c22436f6e66696775726174696f6e4e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c22456e6372797074696f6e4d6574686f64223a22587473416573323536222c224d6f64756c654e616d65223a224269744c6f636b6572447363222c224d6f64756c6556657273696f6e223a22312e302e30222c224d6f756e74506f696e74223a22433a222c225072696d61727950726f746563746f72223a2254706d50726f746563746f72222c225265736f757263654944223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2254706d50726f746563746f72223a747275657d7d5d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2268756d616e5f617574686f726564223a747275652c22706172736572223a226473635f636f6e66696775726174696f6e2f31222c22726567697374657265645f6174223a22323032362d31312d32315430353a32373a30332e3331363630325a222c2272756e74696d65223a226d6f66222c2273626f6d5f636964223a6e756c6c2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656e737572652d6269746c6f636b65722d656e61626c65642e6d6f66222c22736861323536223a2264356365323465656332333064633266366534326466346231323830633833303036663666616263323732303138343336623231636566643832636431366664222c2273697a655f6279746573223a3730387d5d2c2273756d6d617279223a223120696e7374616e6365222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383539352d373862612d613031332d373263313163343531613665222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226536356231333034396461373833623130613338313864393865343961313538222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383539342d376339312d616435352d316130616331616231376561222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30332e3331373130325a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x040ebab37b9f94d4cbb4ff88e1c4d91d052c3fee143a17ac35ba106a05a5556a', '\x9200bfb2b398e3dcb889bd28ea86d34ca6dd386bf118a69bf8da28baea3d02c6', '\xf5b253c29fd0fe432622ef19e9e9562e2c335cb44f60aaa6fb006ff6cd652097');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 11, '01a1fc92-85d0-7452-b6bf-0437f78566a7', '2026-11-21 05:27:03.376471+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666339322d383339322d376161392d623832382d326663623261313136313536222c22636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666339322d383539342d376339312d616435352d316130616331616231376561222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226174223a22323032362d31312d32315430353a32373a30332e3337363036305a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666339322d383564302d376630662d616133662d353930663530366633656565222c22636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b717641716f67706632734e5255484b5067464c6d64485566786a6a66666f75504831784c7042736a4d764b32225d2c22657870697265735f6174223a22323032362d31312d32385430353a32373a30332e3337363036305a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a70694d544e694d544d304f4755774e7a64694e7a42694d6d4d354e5755794d7a51774f5459344f4451334d6a637a5a6a5a6c4e475131596d566c5a6a646b4d57566b597a64694e444d30593259334d6a45354e5451344969776959584a3061575a6859335266615751694f6949774d5745785a6d4d354d6930344e546b304c54646a4f544574595751314e53307859544268597a4668596a45335a5745694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d4d354d6930344e5751774c54646d4d4759745957457a5a6930314f54426d4e5441325a6a4e6c5a5755694c434a6a615751694f694a7a614745794e5459365a44497a4f446733597a6334597a41784d44526a5957497a4d6a51354f54566b4d57526b4f5751324f444d774f446b345a54526d4e4467305a574e6c4d6a637959575535597a64695a6a526b4d54526a5a6d52694f434973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564441314f6a49334f6a417a4c6a4d334e6a41324d466f694c434a726157356b496a6f695a484e6a58324e76626d5a705a33567959585270623234694c434a755957316c496a6f695257357a64584a6c516d6c305447396a6132567952573568596d786c5a434973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d4455364d6a63364d444d754d7a63324d44597757694973496e526c626d467564434936496a41785954466d597a6b794c546779597a49744e7a41344e4331684d6a686d4c57526b4e6a46694d5467305954493259794973496e5a6c636e4e70623234694f6a46394c434a77636d566b61574e68644756556558426c496a6f6964584a754f6d3131626d6c745a5735304f6e42795a575270593246305a5470686348427962335a68624470324d534973496e4e31596d706c593351694f6c7437496d52705a32567a6443493665794a7a614745794e5459694f694a6b4d6a4d344f44646a4e7a686a4d4445774e474e68596a4d794e446b354e5751785a4751355a4459344d7a41344f54686c4e4759304f44526c593255794e7a4a685a546c6a4e324a6d4e4751784e474e6d5a474934496e3073496d3568625755694f694a46626e4e31636d56436158524d62324e725a584a46626d46696247566b496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666339322d383564302d376630662d616133662d353930663530366633656565222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666339322d383564302d376366332d616434382d336436646239633338616264222c227472616e736974696f6e65645f6174223a22323032362d31312d32315430353a32373a30332e3337363036305a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383564302d373435322d623662662d303433376637383536366137222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226237303064623435643566376365333562643565353263336662373966363439222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383539342d376339312d616435352d316130616331616231376561222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30332e3337363437315a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x10ab2d2851b099e50af993d5d7721e650dd8e9752f122b5ee64a05b58ed597e3', '\xf5b253c29fd0fe432622ef19e9e9562e2c335cb44f60aaa6fb006ff6cd652097', '\x08660f2bd7fa3793c8f6d6d06ea62a50f1b57199eba7624b7a6097517dbab649');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 12, '01a1fc92-8633-7388-be0c-3c53598185f5', '2026-11-21 05:27:03.475086+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666339322d383539342d376339312d616435352d316130616331616231376561222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226465706c6f7965645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c226465706c6f796d656e745f6964223a2230316131666339322d383633322d373861612d386437322d623536616366396331383061222c22646573697265645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315430353a32373a30332e3437343436375a222c2270726576696f75735f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383633332d373338382d626530632d336335333539383138356635222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223038656463366233383264356666346334666635336631396564643861613461222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383539342d376339312d616435352d316130616331616231376561222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30332e3437353038365a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x08c13ecdb4ccd5399eef16b966235ea8191619f8f514ac1a6d9013d8d2f855f1', '\x08660f2bd7fa3793c8f6d6d06ea62a50f1b57199eba7624b7a6097517dbab649', '\x6614bfa025b3991bb22ff8562f0c244668f865a37253fe18b302011bc67a3753');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 13, '01a1fc92-8668-7b3e-93b2-8bbe148e0dd5', '2026-11-21 05:27:03.528294+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666339322d383633322d373861612d386437322d623536616366396331383061222c22646573697265645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c2264726966745f737461747573223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666339322d383539342d376339312d616435352d316130616331616231376561222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a322c22646966666572656e636573223a5b7b22617070726f766564223a2254706d50726f746563746f72222c226368616e6765223a226368616e676564222c226f62736572766564223a2250617373776f726450726f746563746f72222c2270617468223a222f696e7374616e6365732f302f70726f706572746965732f5072696d61727950726f746563746f72227d2c7b22617070726f766564223a747275652c226368616e6765223a226368616e676564222c226f62736572766564223a66616c73652c2270617468223a222f696e7374616e6365732f302f70726f706572746965732f54706d50726f746563746f72227d5d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316131666339322d383636372d376430362d386330652d353633333233326230373662222c2276657269666965645f6174223a22323032362d31312d32315430353a32373a30332e3532363331375a222c2276657269666965645f636964223a227368613235363a39646631646635623161366631326465323037303834363164376330663563653964653137666133343338336332333234353536633363323931653963306466222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383636382d376233652d393362322d386262653134386530646435222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226638663334383963343239643961306261333834313466346636343162633439222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383539342d376339312d616435352d316130616331616231376561222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30332e3532383239345a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xb401c4fcf8b093347e42cf0b8d17e79ffc7398c93647af4df330ccaff57d49d4', '\x6614bfa025b3991bb22ff8562f0c244668f865a37253fe18b302011bc67a3753', '\x3755fc9fcef8c955baade6e24bc6889d00e806e559fcd46586329ad307b18033');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 14, '01a1fc92-86d6-7fe5-9176-66f002066881', '2026-11-21 05:27:03.638601+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666339322d383339322d376161392d623832382d326663623261313136313536222c22636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666339322d383664362d373532322d616337642d363037653166303731666636222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c22636f6e74656e74223a7b22696574662d696e74657266616365733a696e7465726661636573223a7b22696e74657266616365223a5b7b226465736372697074696f6e223a2255706c696e6b20746f207468652070726f7669646572222c22656e61626c6564223a747275652c22696574662d69703a69707634223a7b2261646472657373223a5b7b226970223a223139322e302e322e31222c227072656669782d6c656e677468223a33307d5d7d2c226e616d65223a224769676162697445746865726e6574302f30222c2274797065223a2269616e612d69662d747970653a65746865726e657443736d616364227d5d7d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2268756d616e5f617574686f726564223a747275652c22706172736572223a2272657374636f6e665f636f6e6669672f31222c22726567697374657265645f6174223a22323032362d31312d32315430353a32373a30332e3633383033345a222c2272756e74696d65223a226a736f6e222c2273626f6d5f636964223a6e756c6c2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656467652d726f757465722d312d696e74657266616365732e6a736f6e222c22736861323536223a2239306237343866643764353666383639343865313930353435646537653833396463623338363736303763383435656136366635616132376261616431363034222c2273697a655f6279746573223a3334347d5d2c2273756d6d617279223a223120696e74657266616365222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383664362d376665352d393137362d363666303032303636383831222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226662306431386334643764316430633631383838346266316631313038653361222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383664362d373532322d616337642d363037653166303731666636222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30332e3633383630315a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xd2bee5c49bdd03f7fc6cd3e4fc8345a0f3569df1664e080bb1f88c02f9dab18f', '\x3755fc9fcef8c955baade6e24bc6889d00e806e559fcd46586329ad307b18033', '\x65dc8f168d9e2b699e378c08b2f96969533921e91c55497b973f27e728734f2f');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 15, '01a1fc92-872c-7cfe-a7b6-40bc1c93251d', '2026-11-21 05:27:03.724216+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666339322d383339322d376161392d623832382d326663623261313136313536222c22636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666339322d383664362d373532322d616337642d363037653166303731666636222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226174223a22323032362d31312d32315430353a32373a30332e3732333835375a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666339322d383732622d373864622d393730382d356332346564386430306538222c22636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b717641716f67706632734e5255484b5067464c6d64485566786a6a66666f75504831784c7042736a4d764b32225d2c22657870697265735f6174223a22323032362d31312d32385430353a32373a30332e3732333835375a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a70694d544e694d544d304f4755774e7a64694e7a42694d6d4d354e5755794d7a51774f5459344f4451334d6a637a5a6a5a6c4e475131596d566c5a6a646b4d57566b597a64694e444d30593259334d6a45354e5451344969776959584a3061575a6859335266615751694f6949774d5745785a6d4d354d6930344e6d51324c5463314d6a497459574d335a4330324d44646c4d5759774e7a466d5a6a59694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d4d354d6930344e7a4a694c5463345a4749744f5463774f433031597a49305a5751345a4441775a5467694c434a6a615751694f694a7a614745794e545936597a4d304e7a4d35597a4178597a4e685a6a55344f544a694e324a69595751325a574d794d6d5531595755335954466c5a4445324f5755334d6a526a4e7a5a6c4d4751784d5463335a44526b4f4463794e5745794d694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564441314f6a49334f6a417a4c6a63794d7a67314e316f694c434a726157356b496a6f69636d567a64474e76626d5a66593239755a6d6c6e49697769626d46745a534936496d566b5a325574636d3931644756794c544567615735305a584a6d59574e6c63794973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d4455364d6a63364d444d754e7a497a4f44553357694973496e526c626d467564434936496a41785954466d597a6b794c546779597a49744e7a41344e4331684d6a686d4c57526b4e6a46694d5467305954493259794973496e5a6c636e4e70623234694f6a46394c434a77636d566b61574e68644756556558426c496a6f6964584a754f6d3131626d6c745a5735304f6e42795a575270593246305a5470686348427962335a68624470324d534973496e4e31596d706c593351694f6c7437496d52705a32567a6443493665794a7a614745794e5459694f694a6a4d7a51334d7a6c6a4d44466a4d32466d4e5467354d6d4933596d4a685a445a6c597a49795a5456685a5464684d57566b4d5459355a5463794e474d334e6d55775a4445784e7a646b4e4751344e7a493159544979496e3073496d3568625755694f694a6c5a47646c4c584a766458526c6369307849476c75644756795a6d466a5a584d6966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666339322d383732622d373864622d393730382d356332346564386430306538222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666339322d383732632d376137322d393330652d336165396566353561333036222c227472616e736974696f6e65645f6174223a22323032362d31312d32315430353a32373a30332e3732333835375a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383732632d376366652d613762362d343062633163393332353164222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223030343535363736333639393264313662366531633332633731653634643137222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383664362d373532322d616337642d363037653166303731666636222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30332e3732343231365a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xf8d311c48b8ece765ab7f8eecb40e70996a217910733199e5c6731112961d3ba', '\x65dc8f168d9e2b699e378c08b2f96969533921e91c55497b973f27e728734f2f', '\x636f30b9719a7817dd832edaba3d8775bf8f6145fc053701c58dfc43d3046dd3');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 16, '01a1fc92-877b-78dc-ba8b-13c44649e183', '2026-11-21 05:27:03.803663+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666339322d383664362d373532322d616337642d363037653166303731666636222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226465706c6f7965645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c226465706c6f796d656e745f6964223a2230316131666339322d383737622d373663342d623430382d653033313661643537346336222c22646573697265645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315430353a32373a30332e3830333130375a222c2270726576696f75735f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383737622d373864632d626138622d313363343436343965313833222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226664353035343935313334376633303163646366616231623034333238623764222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383664362d373532322d616337642d363037653166303731666636222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30332e3830333636335a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xdbcace416f3851c69a61ba4cbe4b9a042508d3644f591ba3fe6314aa052abab9', '\x636f30b9719a7817dd832edaba3d8775bf8f6145fc053701c58dfc43d3046dd3', '\x392daab27be5ec28840a7064425ce1dfb229274c6b76cadd58b1bdcad40fa870');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 17, '01a1fc92-87b2-7c5e-8668-1e0bdb9abd8b', '2026-11-21 05:27:03.858057+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666339322d383737622d373663342d623430382d653033313661643537346336222c22646573697265645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666339322d383664362d373532322d616337642d363037653166303731666636222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c2265766964656e6365223a7b7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666339322d383762312d373663352d396237322d626135386231346633626162222c2276657269666965645f6174223a22323032362d31312d32315430353a32373a30332e3835373134395a222c2276657269666965645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383762322d376335652d383636382d316530626462396162643862222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223563316338623965316561326438363161383164633339346166303631373633222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383664362d373532322d616337642d363037653166303731666636222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30332e3835383035375a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x6510164d1acbfa1e0154a5361dccc6690dc159e82a63c4b9890d2969dd44efbb', '\x392daab27be5ec28840a7064425ce1dfb229274c6b76cadd58b1bdcad40fa870', '\x32e97f032af9657680bb93b140cd8c3cbce3b5877d80742bc81c63dae480fb2c');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 18, '01a1fc92-87e0-7738-a566-45792ff82430', '2026-11-21 05:27:03.904377+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666339322d383339322d376161392d623832382d326663623261313136313536222c22636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666339322d383765302d373833642d613661622d663437633130323338626638222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c22636f6e74656e74223a7b22626f756e645f63686172745f636964223a227368613235363a35663861306137663263316434626536393337633032643161366538663462353363396437653132303061623463366438653966316132623363346435653666222c22656e7669726f6e6d656e74223a2270726f64756374696f6e222c22696d616765223a7b22646967657374223a227368613235363a39623263346436653866306131633365356437663962316133633565376439663062326134633665386430663162336135633765396431663262346136633865222c227265706f7369746f7279223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f72227d2c227265706c69636173223a332c227265736f7572636573223a7b226c696d697473223a7b22637075223a2231222c226d656d6f7279223a223531324d69227d2c227265717565737473223a7b22637075223a223235306d222c226d656d6f7279223a223235364d69227d7d2c22776562686f6f6b223a7b22656e61626c6564223a747275652c227265736f7572636573223a7b226c696d697473223a7b22637075223a2231222c226d656d6f7279223a223531324d69227d2c227265717565737473223a7b22637075223a223235306d222c226d656d6f7279223a223235364d69227d7d7d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2268756d616e5f617574686f726564223a747275652c22706172736572223a2268656c6d5f76616c7565732f31222c22726567697374657265645f6174223a22323032362d31312d32315430353a32373a30332e3930333737325a222c2272756e74696d65223a2276616c756573222c2273626f6d5f636964223a6e756c6c2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d76616c7565732e79616d6c222c22736861323536223a2235656330633062356236623664613130383166653732343438616333653931646663376338353832393331346637623365346237333633616139646162306237222c2273697a655f6279746573223a3531337d5d2c2273756d6d617279223a2270726f64756374696f6e2c2031342076616c756573222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383765302d373733382d613536362d343537393266663832343330222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223835343334333663353236613263653935303265336165316464653837333666222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383765302d373833642d613661622d663437633130323338626638222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30332e3930343337375a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xc6a87f3c84e80f09b6c77a8530379a03fb1c24629b8a05f18b34023532c51f30', '\x32e97f032af9657680bb93b140cd8c3cbce3b5877d80742bc81c63dae480fb2c', '\x5f17bf37331cfe7769d5895c60f6457b3a3455b1b17a4937c97b3eaac432b696');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 19, '01a1fc92-880f-737a-8682-aafbda773bd4', '2026-11-21 05:27:03.95149+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666339322d383339322d376161392d623832382d326663623261313136313536222c22636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666339322d383765302d373833642d613661622d663437633130323338626638222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226174223a22323032362d31312d32315430353a32373a30332e3935313132385a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666339322d383830662d376166392d626535352d346531376162316630613962222c22636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b717641716f67706632734e5255484b5067464c6d64485566786a6a66666f75504831784c7042736a4d764b32225d2c22657870697265735f6174223a22323032362d31312d32385430353a32373a30332e3935313132385a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a70694d544e694d544d304f4755774e7a64694e7a42694d6d4d354e5755794d7a51774f5459344f4451334d6a637a5a6a5a6c4e475131596d566c5a6a646b4d57566b597a64694e444d30593259334d6a45354e5451344969776959584a3061575a6859335266615751694f6949774d5745785a6d4d354d6930344e3255774c5463344d32517459545a685969316d4e44646a4d5441794d7a68695a6a67694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d4d354d6930344f44426d4c5464685a6a6b74596d55314e5330305a544533595749785a6a42684f5749694c434a6a615751694f694a7a614745794e5459364d7a49334d444e69595459774f54677859575531596d51774d5451335a4749344d574a6b4e574d784d7a517a4f446c695a444a6d596a4d344d7a426b4e6d49354e3245334f474d785a444d3459324a6c4d7a4d3159794973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564441314f6a49334f6a417a4c6a6b314d5445794f466f694c434a726157356b496a6f696147567362563932595778315a584d694c434a755957316c496a6f696233426c636d46306233496763484a765a48566a64476c7662694232595778315a584d694c434a76634756755a575266595851694f6949794d4449324c5445784c544978564441314f6a49334f6a417a4c6a6b314d5445794f466f694c434a305a573568626e51694f6949774d5745785a6d4d354d6930344d6d4d794c5463774f445174595449345a69316b5a445978596a45344e4745794e6d4d694c434a325a584a7a61573975496a6f786653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694d7a49334d444e69595459774f54677859575531596d51774d5451335a4749344d574a6b4e574d784d7a517a4f446c695a444a6d596a4d344d7a426b4e6d49354e3245334f474d785a444d3459324a6c4d7a4d3159794a394c434a755957316c496a6f696233426c636d46306233496763484a765a48566a64476c7662694232595778315a584d6966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666339322d383830662d376166392d626535352d346531376162316630613962222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666339322d383830662d373231392d383435632d656338353365623536623861222c227472616e736974696f6e65645f6174223a22323032362d31312d32315430353a32373a30332e3935313132385a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383830662d373337612d383638322d616166626461373733626434222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226333373462336265613336316438666538386633356630323230613563613064222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383765302d373833642d613661622d663437633130323338626638222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30332e3935313439305a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x7093ca05365b8c6b9b196efb571c3aaea9ab3d1a246771e29ff240aba1e6b0b6', '\x5f17bf37331cfe7769d5895c60f6457b3a3455b1b17a4937c97b3eaac432b696', '\x41eb900fd0dfada784a9b9eb087a2a3443f75831bf93667722d50dfae0223226');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 20, '01a1fc92-8840-7b65-9ab5-c2005eca4d5c', '2026-11-21 05:27:04.00077+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666339322d383765302d373833642d613661622d663437633130323338626638222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226465706c6f7965645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c226465706c6f796d656e745f6964223a2230316131666339322d383834302d373164622d383236352d653231316161656266386336222c22646573697265645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315430353a32373a30342e3030303036315a222c2270726576696f75735f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383834302d376236352d396162352d633230303565636134643563222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223561306631376232343034663338353532633834383236393066626463626138222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383765302d373833642d613661622d663437633130323338626638222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30342e3030303737305a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x5decf3545120b10a5f0daae9d590d98c1ecbb9e7b035b88c2fe42fbcd56bc3da', '\x41eb900fd0dfada784a9b9eb087a2a3443f75831bf93667722d50dfae0223226', '\x04028ed0a2dc4b32d1f24c8662763e8df438f23039cb8087a8293789a5bc5bc2');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 21, '01a1fc92-8876-7004-a656-a54f678b3d6f', '2026-11-21 05:27:04.054783+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666339322d383834302d373164622d383236352d653231316161656266386336222c22646573697265645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666339322d383765302d373833642d613661622d663437633130323338626638222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c2265766964656e6365223a7b7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666339322d383837362d373231652d383931372d623631613965626666386439222c2276657269666965645f6174223a22323032362d31312d32315430353a32373a30342e3035333232345a222c2276657269666965645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383837362d373030342d613635362d613534663637386233643666222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223636313863626338306537663564336433613061633364326639373936663430222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383765302d373833642d613661622d663437633130323338626638222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30342e3035343738335a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xe1d20a0d2809abb3bb201931d3a1f73c7fa2c3b801cf4749bfd25d510df6ea59', '\x04028ed0a2dc4b32d1f24c8662763e8df438f23039cb8087a8293789a5bc5bc2', '\x543753262fa9d4df88c82d30916a47b425dc1a94af8c600318df12d71f7212c4');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 22, '01a1fc92-88af-7064-8865-8d7dec3fdcea', '2026-11-21 05:27:04.111216+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666339322d383339322d376161392d623832382d326663623261313136313536222c22636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666339322d383861662d373434622d623937662d616230623039636532343339222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c22636f6e74656e74223a7b22617574686f72223a224e6f72746877696e64204f7065726174696f6e73222c22636f6d70616e795f6e616d65223a224e6f72746877696e64222c226465736372697074696f6e223a224170706c69636174696f6e2d636c617373204a454120726f6c65222c2267756964223a2230663662326438612d356334312d346533372d396231642d366132663863376534643130222c226c616e67756167655f6d6f6465223a22436f6e73747261696e65644c616e6775616765222c22726f6c655f646566696e6974696f6e73223a7b224e4f52544857494e445c5c4170706c69636174696f6e204f70657261746f7273223a7b22526f6c654361706162696c6974696573223a224170706c69636174696f6e4f70657261746f72227d7d2c2272756e5f61735f7669727475616c5f6163636f756e74223a747275652c22736368656d615f76657273696f6e223a22322e302e302e30222c2273657373696f6e5f67756964223a2263326137653931342d336235382d346430362d386632632d373164306239653661333435222c2273657373696f6e5f74797065223a225265737472696374656452656d6f7465536572766572222c227472616e7363726970745f6469726563746f7279223a22433a5c5c50726f6772616d446174615c5c4a45415c5c5472616e73637269707473222c2276697369626c655f636d646c657473223a5b224765742d53657276696365222c224765742d50726f63657373222c22546573742d447363436f6e66696775726174696f6e225d2c2276697369626c655f70726f766964657273223a5b2246696c6553797374656d225d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2268756d616e5f617574686f726564223a747275652c22706172736572223a226a65615f726f6c655f6361706162696c6974792f31222c22726567697374657265645f6174223a22323032362d31312d32315430353a32373a30342e3131303532345a222c2272756e74696d65223a2270737263222c2273626f6d5f636964223a6e756c6c2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737263222c22736861323536223a2239653062646561356234376335326337346565366233633737633965343636613532643264323762623934316534396134333731373763323864666134386537222c2273697a655f6279746573223a3237397d2c7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737363222c22736861323536223a2231666430633330353561376438313138303032623831306331643437316133303839316332623137386665393365613131633231613933336661633966616538222c2273697a655f6279746573223a3338317d5d2c2273756d6d617279223a22332076697369626c6520636d646c657473222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383861662d373036342d383836352d386437646563336664636561222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223039616561656536313463306636336364313032363131646632353333333163222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383861662d373434622d623937662d616230623039636532343339222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30342e3131313231365a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x3a5decaea981f060331bf84e432c579e8d78dc49f941aa50ee20e1cb37047079', '\x543753262fa9d4df88c82d30916a47b425dc1a94af8c600318df12d71f7212c4', '\x3d8f742876c4e8c093eb4710399416fcfadb6aeb63ea0e2ed1150df22f255d5d');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 23, '01a1fc92-88e0-7870-a0d1-ed816ed9ed92', '2026-11-21 05:27:04.160136+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666339322d383339322d376161392d623832382d326663623261313136313536222c22636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666339322d383861662d373434622d623937662d616230623039636532343339222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226174223a22323032362d31312d32315430353a32373a30342e3135393535365a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666339322d383864662d376334322d626638322d623733376139343439663661222c22636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b717641716f67706632734e5255484b5067464c6d64485566786a6a66666f75504831784c7042736a4d764b32225d2c22657870697265735f6174223a22323032362d31312d32385430353a32373a30342e3135393535365a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a70694d544e694d544d304f4755774e7a64694e7a42694d6d4d354e5755794d7a51774f5459344f4451334d6a637a5a6a5a6c4e475131596d566c5a6a646b4d57566b597a64694e444d30593259334d6a45354e5451344969776959584a3061575a6859335266615751694f6949774d5745785a6d4d354d6930344f47466d4c5463304e474974596a6b335a693168596a42694d446c6a5a5449304d7a6b694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d4d354d6930344f47526d4c54646a4e444974596d59344d6931694e7a4d3359546b304e446c6d4e6d45694c434a6a615751694f694a7a614745794e5459364e6d5932596a5a6c5a57566a4d5445344d3256685a4441314d574d784d4445785a474e6b4e44646a4d7a42684f544d355954646c595445795954566c4d5463794e6d4d324e575a6b4e6d59354d6a686c595467334d694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564441314f6a49334f6a41304c6a45314f5455314e6c6f694c434a726157356b496a6f69616d566858334a76624756665932467759574a7062476c3065534973496d3568625755694f694a426348427361574e6864476c766269316a6247467a6379424b52554567636d39735a534973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d4455364d6a63364d4451754d5455354e54553257694973496e526c626d467564434936496a41785954466d597a6b794c546779597a49744e7a41344e4331684d6a686d4c57526b4e6a46694d5467305954493259794973496e5a6c636e4e70623234694f6a46394c434a77636d566b61574e68644756556558426c496a6f6964584a754f6d3131626d6c745a5735304f6e42795a575270593246305a5470686348427962335a68624470324d534973496e4e31596d706c593351694f6c7437496d52705a32567a6443493665794a7a614745794e5459694f6949325a6a5a694e6d566c5a574d784d54677a5a57466b4d445578597a45774d54466b593251304e324d7a4d4745354d7a6c684e3256684d544a684e5755784e7a4932597a59315a6d51325a6a6b794f4756684f446379496e3073496d3568625755694f694a426348427361574e6864476c766269316a6247467a6379424b52554567636d39735a534a395858303d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666339322d383864662d376334322d626638322d623733376139343439663661222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666339322d383864662d373862662d613663642d643264333564386532356236222c227472616e736974696f6e65645f6174223a22323032362d31312d32315430353a32373a30342e3135393535365a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383865302d373837302d613064312d656438313665643965643932222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223564666364613130386235633261376666663535333061396362646232613335222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383861662d373434622d623937662d616230623039636532343339222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30342e3136303133365a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x2d29376c07a42dfdeb9f922cf5ee39687df5a5013b62be20da20bf35e8d6654b', '\x3d8f742876c4e8c093eb4710399416fcfadb6aeb63ea0e2ed1150df22f255d5d', '\x6c15618a822757650b7fcd568ffd72d2c8346540462c821298f2fdbea9f5728d');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 24, '01a1fc92-891a-7206-be93-c44d60304d68', '2026-11-21 05:27:04.218638+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666339322d383861662d373434622d623937662d616230623039636532343339222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226465706c6f7965645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c226465706c6f796d656e745f6964223a2230316131666339322d383931612d373439652d386565322d336433396137613162323231222c22646573697265645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315430353a32373a30342e3231373934345a222c2270726576696f75735f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383931612d373230362d626539332d633434643630333034643638222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223663306461336330333364326635663066356561366166373466373265343665222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383861662d373434622d623937662d616230623039636532343339222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30342e3231383633385a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x88875d5109cf2d76f02fc3567b45edef07e0e6d553062ccf115b4c31f021aab2', '\x6c15618a822757650b7fcd568ffd72d2c8346540462c821298f2fdbea9f5728d', '\x490456dd9dbc363854307133e3c6b8dfc0e351fa8efe2111f687c22a5d65966a');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 25, '01a1fc92-8960-76d8-a252-11ecad6994fb', '2026-11-21 05:27:04.288892+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666339322d383931612d373439652d386565322d336433396137613162323231222c22646573697265645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c2264726966745f737461747573223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666339322d383861662d373434622d623937662d616230623039636532343339222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a312c22646966666572656e636573223a5b7b226368616e6765223a226164646564222c226f62736572766564223a22526573746172742d53657276696365222c2270617468223a222f76697369626c655f636d646c6574732f33227d5d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316131666339322d383936302d373631302d393235342d353634306635313336363236222c2276657269666965645f6174223a22323032362d31312d32315430353a32373a30342e3238373233305a222c2276657269666965645f636964223a227368613235363a37343066633837626437373932336436376537316566633734333265353530363866363138366165393938623364383262396165303137663466346639303838222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383936302d373664382d613235322d313165636164363939346662222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223430396133613762336439373861343533333439366530663637363431656639222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383861662d373434622d623937662d616230623039636532343339222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30342e3238383839325a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x1936262eb3455c92f1028b72edb2647d7fc02d1e47ca99e22e448d863a51ea1b', '\x490456dd9dbc363854307133e3c6b8dfc0e351fa8efe2111f687c22a5d65966a', '\x6f8f5da4a6c4e83f6fcd52dff8ad2a9437e4cff404651745e2fb92dccbb5d86a');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 26, '01a1fc92-8993-73cb-a1e5-7088ba5ba678', '2026-11-21 05:27:04.33925+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666339322d383339322d376161392d623832382d326663623261313136313536222c22636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666339322d383939332d373538332d383264632d633038386463343331396364222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c22636f6e74656e74223a7b22406f646174612e74797065223a22236d6963726f736f66742e67726170682e636f6e646974696f6e616c416363657373506f6c696379222c22636f6e646974696f6e73223a7b226170706c69636174696f6e73223a7b226578636c7564654170706c69636174696f6e73223a5b5d2c22696e636c7564654170706c69636174696f6e73223a5b22416c6c225d7d2c22636c69656e744170705479706573223a5b22616c6c225d2c227573657273223a7b226578636c7564655573657273223a5b5d2c22696e636c75646547726f757073223a5b2232623965366331342d386630372d346433612d623563312d393065376134643266383631225d2c22696e636c7564655573657273223a5b5d7d7d2c22646973706c61794e616d65223a225265717569726520636f6d706c69616e7420646576696365222c226772616e74436f6e74726f6c73223a7b226275696c74496e436f6e74726f6c73223a5b22636f6d706c69616e74446576696365225d2c226f70657261746f72223a224f52227d2c2273657373696f6e436f6e74726f6c73223a6e756c6c2c227374617465223a22656e61626c6564227d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2268756d616e5f617574686f726564223a747275652c22706172736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31222c22726567697374657265645f6174223a22323032362d31312d32315430353a32373a30342e3333383832335a222c2272756e74696d65223a226a736f6e222c2273626f6d5f636964223a6e756c6c2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22726571756972652d636f6d706c69616e742d6465766963652e6a736f6e222c22736861323536223a2265643639353232616466376335353435336662313466343630386335353036363038326233393562393466653135333962343531376166666139343164386237222c2273697a655f6279746573223a3531337d5d2c2273756d6d617279223a22656e61626c65643a20636f6d706c69616e74446576696365222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383939332d373363622d613165352d373038386261356261363738222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226165613530363264326165643136653765616638633036646264376537306539222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383939332d373538332d383264632d633038386463343331396364222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30342e3333393235305a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x1f233be40bf4c4088d997f53220f9b9782378faf8e2d4bfb90e76a5ef56a1d42', '\x6f8f5da4a6c4e83f6fcd52dff8ad2a9437e4cff404651745e2fb92dccbb5d86a', '\xf8568ee1a43ef6cf9ce3b1e158dbe124aa02b54df26b0c841990e2ee6b3b8edf');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 27, '01a1fc92-89bc-7ddd-9373-ad478647c9a3', '2026-11-21 05:27:04.380221+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666339322d383339322d376161392d623832382d326663623261313136313536222c22636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666339322d383939332d373538332d383264632d633038386463343331396364222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226174223a22323032362d31312d32315430353a32373a30342e3337393836385a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666339322d383962622d376131632d383335382d313066616634666531623939222c22636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b717641716f67706632734e5255484b5067464c6d64485566786a6a66666f75504831784c7042736a4d764b32225d2c22657870697265735f6174223a22323032362d31312d32385430353a32373a30342e3337393836385a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a70694d544e694d544d304f4755774e7a64694e7a42694d6d4d354e5755794d7a51774f5459344f4451334d6a637a5a6a5a6c4e475131596d566c5a6a646b4d57566b597a64694e444d30593259334d6a45354e5451344969776959584a3061575a6859335266615751694f6949774d5745785a6d4d354d6930344f546b7a4c5463314f444d744f444a6b5979316a4d4467345a474d304d7a4535593251694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d4d354d6930344f574a694c5464684d574d744f444d314f4330784d475a685a6a526d5a5446694f546b694c434a6a615751694f694a7a614745794e5459364e6a42694f44526a4e7a4d344d47497a4d4451784d7a5577596a5130596a426959324a6b4d6a526d4e32466a4d325a68597a597a4e444930595451344d7a4d774f474e6859574e6a4f54457859325931595449334e694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564441314f6a49334f6a41304c6a4d334f5467324f466f694c434a726157356b496a6f695a573530636d4666593239755a476c30615739755957786659574e6a5a584e7a49697769626d46745a534936496c4a6c63585670636d55675932397463477870595735304947526c646d6c6a5a534973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d4455364d6a63364d4451754d7a63354f44593457694973496e526c626d467564434936496a41785954466d597a6b794c546779597a49744e7a41344e4331684d6a686d4c57526b4e6a46694d5467305954493259794973496e5a6c636e4e70623234694f6a46394c434a77636d566b61574e68644756556558426c496a6f6964584a754f6d3131626d6c745a5735304f6e42795a575270593246305a5470686348427962335a68624470324d534973496e4e31596d706c593351694f6c7437496d52705a32567a6443493665794a7a614745794e5459694f6949324d4749344e474d334d7a6777596a4d774e44457a4e5442694e4452694d474a6a596d51794e47593359574d7a5a6d466a4e6a4d304d6a52684e44677a4d7a41345932466859324d354d54466a5a6a56684d6a6332496e3073496d3568625755694f694a535a58463161584a6c49474e7662584273615746756443426b5a585a705932556966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666339322d383962622d376131632d383335382d313066616634666531623939222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666339322d383962632d373637342d613738632d643164366465316231376663222c227472616e736974696f6e65645f6174223a22323032362d31312d32315430353a32373a30342e3337393836385a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383962632d376464642d393337332d616434373836343763396133222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226663323064313132643265663534663831383739313337336264313132393231222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383939332d373538332d383264632d633038386463343331396364222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30342e3338303232315a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x58d7719ebd88476e0b44b6d0b4d6dff138a50346692afd838796b60b18b81ca4', '\xf8568ee1a43ef6cf9ce3b1e158dbe124aa02b54df26b0c841990e2ee6b3b8edf', '\x210f3e2070eebc187c3d5082641ad6024d8895c9c94a29ae94319310596c2185');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 28, '01a1fc92-89f6-7908-9fa3-7517c9d31475', '2026-11-21 05:27:04.438742+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666339322d383939332d373538332d383264632d633038386463343331396364222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226465706c6f7965645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c226465706c6f796d656e745f6964223a2230316131666339322d383966362d373265382d386531312d653136373938333061653935222c22646573697265645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315430353a32373a30342e3433383338395a222c2270726576696f75735f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d383966362d373930382d396661332d373531376339643331343735222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226539343433373137626637343466323765303837643136653333636363636665222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383939332d373538332d383264632d633038386463343331396364222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30342e3433383734325a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xa146c0f5fa1b0186e2523cbf2546c84c39271ace96d127e7cc889a22b990b42a', '\x210f3e2070eebc187c3d5082641ad6024d8895c9c94a29ae94319310596c2185', '\x6b27e7a8d6b3b84a77da105a2e5a68b5b39e55da05e47907374b0821aba2cce2');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 29, '01a1fc92-8a27-7f8f-b681-2018134ac6b5', '2026-11-21 05:27:04.487075+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666339322d383966362d373265382d386531312d653136373938333061653935222c22646573697265645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666339322d383939332d373538332d383264632d633038386463343331396364222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c2265766964656e6365223a7b7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666339322d386132362d376537302d393834622d376538373834663761643530222c2276657269666965645f6174223a22323032362d31312d32315430353a32373a30342e3438363232355a222c2276657269666965645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d386132372d376638662d623638312d323031383133346163366235222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226630363061303632666335623238376331313437646332366362613832636237222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d383939332d373538332d383264632d633038386463343331396364222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30342e3438373037355a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x825b4252e3a7ad3970b04fbd754f313ba8b7a7be49cdd3f899b49e7cdcf6c271', '\x6b27e7a8d6b3b84a77da105a2e5a68b5b39e55da05e47907374b0821aba2cce2', '\x474877d147443501908549d0c6ed4800c854b507ea3ccf26351243d89b345552');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 30, '01a1fc92-8a53-7179-ac89-57d78420de77', '2026-11-21 05:27:04.531224+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666339322d383339322d376161392d623832382d326663623261313136313536222c22636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666339322d386135332d376636302d626537622d613436306665636565333564222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c22636f6e74656e74223a7b22636861696e223a5b5d2c2263745f6c6f675f72656673223a5b5d2c2266696e6765727072696e745f736861323536223a2233343338623630633439613536613534323563353334666435626666316431653561316431323662313537363061343932663233663831633261623531326530222c22697373756572223a22434e3d7777772e6e6f72746877696e642e6578616d706c652c4f3d4e6f72746877696e64222c226e6f745f6166746572223a22323032372d31312d32315430323a33303a30385a222c226e6f745f6265666f7265223a22323032362d31312d32315430323a33303a30385a222c2273657269616c223a2232393763623933616163643235373536616633343238376361343261633534323166323435393734222c227369676e61747572655f616c676f726974686d223a225369676e6174757265416c676f726974686d2e656364736157697468534841323536222c227375626a656374223a22434e3d7777772e6e6f72746877696e642e6578616d706c652c4f3d4e6f72746877696e64222c227375626a6563745f616c745f6e616d6573223a5b22646e733a7777772e6e6f72746877696e642e6578616d706c65222c22646e733a6e6f72746877696e642e6578616d706c65225d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2268756d616e5f617574686f726564223a747275652c22706172736572223a22746c735f7365727665725f636572742f31222c22726567697374657265645f6174223a22323032362d31312d32315430353a32373a30342e3533303830365a222c2272756e74696d65223a2278353039222c2273626f6d5f636964223a6e756c6c2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e70656d222c22736861323536223a2237373962393665656130643330336561396466373738343530333531613763323335623834626562646666303736386237356665623963313937653639653561222c2273697a655f6279746573223a3736317d5d2c2273756d6d617279223a2276616c696420756e74696c20323032372d31312d3231222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d386135332d373137392d616338392d353764373834323064653737222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223835336231313764613531326638353636636362383135333564353463646661222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d386135332d376636302d626537622d613436306665636565333564222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30342e3533313232345a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x5fc6f1de05cd2be3ea8b504e66d72fa65ee5f89000f5201c31d3e0f5d48f4352', '\x474877d147443501908549d0c6ed4800c854b507ea3ccf26351243d89b345552', '\x804882aadf3aea0ab4a0451bdb277a37ab680639a86ca93679ef8e7b4db5909c');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 31, '01a1fc92-8a87-7a41-94aa-73b9641f5bf9', '2026-11-21 05:27:04.583017+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666339322d383339322d376161392d623832382d326663623261313136313536222c22636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666339322d386135332d376636302d626537622d613436306665636565333564222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226174223a22323032362d31312d32315430353a32373a30342e3538323637325a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666339322d386138362d373466612d383934632d303461613332343735633766222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b717641716f67706632734e5255484b5067464c6d64485566786a6a66666f75504831784c7042736a4d764b32225d2c22657870697265735f6174223a22323032362d31312d32385430353a32373a30342e3538323637325a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a70694d544e694d544d304f4755774e7a64694e7a42694d6d4d354e5755794d7a51774f5459344f4451334d6a637a5a6a5a6c4e475131596d566c5a6a646b4d57566b597a64694e444d30593259334d6a45354e5451344969776959584a3061575a6859335266615751694f6949774d5745785a6d4d354d6930345954557a4c54646d4e6a4174596d5533596931684e4459775a6d566a5a57557a4e5751694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d4d354d693034595467324c5463305a6d45744f446b30597930774e4746684d7a49304e7a566a4e3259694c434a6a615751694f694a7a614745794e5459364f47526a4e54417a5a544e6a596a52684d6d4d334d7a526a4d5449785a6a6468596d49794f546b304e7a67794e6d49304e6a526d4e5445314e6d466c597a4d325a47517a596a4d774d6a426a4e54426b4d44593159694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564441314f6a49334f6a41304c6a55344d6a59334d6c6f694c434a726157356b496a6f696447787a58334e6c636e5a6c636c396a5a584a3049697769626d46745a534936496e64336479357562334a3061486470626d51755a586868625842735a534973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a46554d4455364d6a63364d4451754e5467794e6a637957694973496e526c626d467564434936496a41785954466d597a6b794c546779597a49744e7a41344e4331684d6a686d4c57526b4e6a46694d5467305954493259794973496e5a6c636e4e70623234694f6a46394c434a77636d566b61574e68644756556558426c496a6f6964584a754f6d3131626d6c745a5735304f6e42795a575270593246305a5470686348427962335a68624470324d534973496e4e31596d706c593351694f6c7437496d52705a32567a6443493665794a7a614745794e5459694f6949345a474d314d444e6c4d324e694e474579597a637a4e474d784d6a466d4e324669596a49354f5451334f444932596a51324e4759314d5455325957566a4d7a5a6b5a444e694d7a41794d474d314d4751774e6a5669496e3073496d3568625755694f694a3364336375626d3979644768336157356b4c6d5634595731776247556966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666339322d386138362d373466612d383934632d303461613332343735633766222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666339322d386138362d376533652d396561302d383436636665626364646434222c227472616e736974696f6e65645f6174223a22323032362d31312d32315430353a32373a30342e3538323637325a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d386138372d376134312d393461612d373362393634316635626639222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223239373337303234303933636131393631316262616330663963623934313664222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d386135332d376636302d626537622d613436306665636565333564222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30342e3538333031375a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x422b05772aa26f7c27a5b459989701f35412bee3042dc6234443522076ded624', '\x804882aadf3aea0ab4a0451bdb277a37ab680639a86ca93679ef8e7b4db5909c', '\xe3dac5f8062845cf3916dab900997d5f403441a561f5cbbccd79c4da10d46860');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 32, '01a1fc92-8ac2-7484-8e59-405aed18aff7', '2026-11-21 05:27:04.642458+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666339322d386135332d376636302d626537622d613436306665636565333564222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226465706c6f7965645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c226465706c6f796d656e745f6964223a2230316131666339322d386163322d373663642d626135372d343734303264366439373132222c22646573697265645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315430353a32373a30342e3634323038355a222c2270726576696f75735f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d386163322d373438342d386535392d343035616564313861666637222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226233623834643463343831633365623934653762653935353062653433636133222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d386135332d376636302d626537622d613436306665636565333564222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30342e3634323435385a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x34c7340f12921eec5c5e34cbd20a5af10501490ab2fee7811b8c3ce945b97a76', '\xe3dac5f8062845cf3916dab900997d5f403441a561f5cbbccd79c4da10d46860', '\xbf959e96ef6275fdde8c200b56bafba3914e2c308cf6b87dc4a622223ca0855e');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 33, '01a1fc92-8b05-7328-8891-91fd91506afc', '2026-11-21 05:27:04.709652+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666339322d386163322d373663642d626135372d343734303264366439373132222c22646573697265645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666339322d386135332d376636302d626537622d613436306665636565333564222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316131666339322d386230352d376131612d613235392d323934383465373464643236222c2276657269666965645f6174223a22323032362d31312d32315430353a32373a30342e3730383134345a222c2276657269666965645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d386230352d373332382d383839312d393166643931353036616663222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226336343433376535613761363537346561626366303566643164336439376166222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d386135332d376636302d626537622d613436306665636565333564222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30342e3730393635325a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xb9a61c929ecc7f6dcc3cc0262475f4917738f6c10d9da1c786e6a77a8f509158', '\xbf959e96ef6275fdde8c200b56bafba3914e2c308cf6b87dc4a622223ca0855e', '\xbb1f4fd4079b971da8521e8e8a62351fe420da4f0074f7eeb417f623bce2a520');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 34, '01a1fc92-8b3c-7daf-98fe-a0363b63b9a3', '2026-11-21 05:27:04.764939+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666339322d383339322d376161392d623832382d326663623261313136313536222c22636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666339322d386233632d373134312d616437662d613439616331366663343462222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c22636f6e74656e74223a7b22616e6e6f746174696f6e73223a7b226f72672e6f70656e636f6e7461696e6572732e696d6167652e7265662e6e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226f72672e6f70656e636f6e7461696e6572732e696d6167652e76657273696f6e223a22312e342e32227d2c2261726368697465637475726573223a5b226c696e75782f616d643634222c226c696e75782f61726d3634225d2c22646967657374223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c22696d6167655f7265666572656e6365223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226d616e696665737473223a5b7b22646967657374223a227368613235363a31643466376130633365366239643266356138633165346237643061336636633965326235643866316134633765306233643666396132633565386231643466222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a22616d643634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c7b22646967657374223a227368613235363a37653061336336663962326435653861316334663762306433653661396332663562386431653461376330663362366439653261356338663162346437653061222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d5d2c226d656469615f74797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e696e6465782e76312b6a736f6e222c2273626f6d5f636964223a6e756c6c2c2273697a655f6279746573223a3737337d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2268756d616e5f617574686f726564223a747275652c22706172736572223a226f63695f696d6167652f31222c22726567697374657265645f6174223a22323032362d31312d32315430353a32373a30342e3736343531325a222c2272756e74696d65223a226f6369222c2273626f6d5f636964223a6e756c6c2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d696d6167652e696e6465782e6a736f6e222c22736861323536223a2231393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2273697a655f6279746573223a3737337d5d2c2273756d6d617279223a226c696e75782f616d6436342c206c696e75782f61726d3634222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d386233632d376461662d393866652d613033363362363362396133222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223430366365613636343535373635663130656361303664343236303266323337222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d386233632d373134312d616437662d613439616331366663343462222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30342e3736343933395a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x544391c1425c092c195935508fc042eaddb2f34e1dbc1914ce8b3cb47a4444dc', '\xbb1f4fd4079b971da8521e8e8a62351fe420da4f0074f7eeb417f623bce2a520', '\x7248906641ad16a73eef4cc2d7b298a453e336fe9ad100f806338637ec464142');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 35, '01a1fc92-8b79-7c7d-89f0-8eafb66eef56', '2026-11-21 05:27:04.825999+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316131666339322d383339322d376161392d623832382d326663623261313136313536222c22636964223a227368613235363a62313362313334386530373762373062326339356532333430393638383437323733663665346435626565663764316564633762343334636637323139353438222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316131666339322d386233632d373134312d616437662d613439616331366663343462222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226174223a22323032362d31312d32315430353a32373a30342e3832353635355a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316131666339322d386237392d376338392d393431312d613232313564353535646632222c22636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b717641716f67706632734e5255484b5067464c6d64485566786a6a66666f75504831784c7042736a4d764b32225d2c22657870697265735f6174223a22323032362d31312d32385430353a32373a30342e3832353635355a222c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a70694d544e694d544d304f4755774e7a64694e7a42694d6d4d354e5755794d7a51774f5459344f4451334d6a637a5a6a5a6c4e475131596d566c5a6a646b4d57566b597a64694e444d30593259334d6a45354e5451344969776959584a3061575a6859335266615751694f6949774d5745785a6d4d354d693034596a4e6a4c5463784e444574595751335a6931684e446c68597a45325a6d4d304e4749694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745785a6d4d354d693034596a63354c54646a4f446b744f5451784d5331684d6a49784e5751314e54566b5a6a49694c434a6a615751694f694a7a614745794e5459364d546b784d474a6c4e47526b4e6a6b7a4d6a413159544e6b4d4445304e5464684e54646d4d3251355a4745334e546b324d4467794d6a4d7a4e444d79597a6868596a5a684d3255314e32497a4e54597a4e6d45344f534973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544934564441314f6a49334f6a41304c6a67794e5459314e566f694c434a726157356b496a6f6962324e7058326c745957646c49697769626d46745a534936496e4a6c5a326c7a64484a354c6d3576636e526f64326c755a43356c654746746347786c4c3239775a584a6864476c76626e4d766233426c636d4630623349364d5334304c6a49694c434a76634756755a575266595851694f6949794d4449324c5445784c544978564441314f6a49334f6a41304c6a67794e5459314e566f694c434a305a573568626e51694f6949774d5745785a6d4d354d6930344d6d4d794c5463774f445174595449345a69316b5a445978596a45344e4745794e6d4d694c434a325a584a7a61573975496a6f786653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694d546b784d474a6c4e47526b4e6a6b7a4d6a413159544e6b4d4445304e5464684e54646d4d3251355a4745334e546b324d4467794d6a4d7a4e444d79597a6868596a5a684d3255314e32497a4e54597a4e6d45344f534a394c434a755957316c496a6f69636d566e61584e30636e6b75626d3979644768336157356b4c6d563459573177624755766233426c636d463061573975637939766347567959585276636a6f784c6a51754d694a395858303d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c2271756f72756d223a312c227374617465223a226f70656e222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316131666339322d386237392d376338392d393431312d613232313564353535646632222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316131666339322d386237392d376139662d383639342d626165636234376634346533222c227472616e736974696f6e65645f6174223a22323032362d31312d32315430353a32373a30342e3832353635355a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d386237392d376337642d383966302d386561666236366565663536222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223566316333383938396634336633656231343531646463646233343061363665222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d386233632d373134312d616437662d613439616331366663343462222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30342e3832353939395a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xb3b35262571469c41a3c4166ac603cbb22aab77b563300fb3ea37b86d273030b', '\x7248906641ad16a73eef4cc2d7b298a453e336fe9ad100f806338637ec464142', '\xdd5f23fc5d89b4113d51c10278d8ac025519e48af9613d5a45c09dae24004b11');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 36, '01a1fc92-8bb2-7260-9c63-a88a619e230a', '2026-11-21 05:27:04.882821+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316131666339322d386233632d373134312d616437662d613439616331366663343462222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226465706c6f7965645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226465706c6f796d656e745f6964223a2230316131666339322d386262322d376563362d396432322d333465353036353761333662222c22646573697265645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32315430353a32373a30342e3838323437335a222c2270726576696f75735f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d386262322d373236302d396336332d613838613631396532333061222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226266623239356237343662616165356262373439633730333766383365373732222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d386233632d373134312d616437662d613439616331366663343462222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30342e3838323832315a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x698def9a6fd9a8ef704153217013416b8ab7f633922d6ecc19f70e5dadae4bcb', '\xdd5f23fc5d89b4113d51c10278d8ac025519e48af9613d5a45c09dae24004b11', '\x10c5122747d2c2f24c038e5a043bf789c654a86d310773c420344b0b6bcd6bf7');
INSERT INTO ledger.entries VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 37, '01a1fc92-8be5-7d03-96fe-b737ab3cd8b0', '2026-11-21 05:27:04.933036+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316131666339322d386262322d376563362d396432322d333465353036353761333662222c22646573697265645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2264726966745f737461747573223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316131666339322d386233632d373134312d616437662d613439616331366663343462222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a342c22646966666572656e636573223a5b7b22617070726f766564223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226368616e6765223a226368616e676564222c226f62736572766564223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2270617468223a222f646967657374227d2c7b22617070726f766564223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226368616e6765223a226368616e676564222c226f62736572766564223a6e756c6c2c2270617468223a222f696d6167655f7265666572656e6365227d2c7b22617070726f766564223a7b22646967657374223a227368613235363a37653061336336663962326435653861316334663762306433653661396332663562386431653461376330663362366439653261356338663162346437653061222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c226368616e6765223a2272656d6f766564222c2270617468223a222f6d616e6966657374732f31227d2c7b226368616e6765223a226164646564222c226f62736572766564223a7b22646967657374223a227368613235363a63346637623064336536613963326635623864316534613763306633623664396532613563386631623464376530613363366639623264356538613163346637222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c2270617468223a222f6d616e6966657374732f31227d5d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316131666339322d386265342d373838302d393863352d653532656532356262386261222c2276657269666965645f6174223a22323032362d31312d32315430353a32373a30342e3933313630385a222c2276657269666965645f636964223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316131666339322d386265352d376430332d393666652d623733376162336364386230222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223263313135636161343666653464396239643132363031346236626666333862222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316131666339322d386233632d373134312d616437662d613439616331366663343462222c2274656e616e74223a2230316131666339322d383263322d373038342d613238662d646436316231383461323663222c2274696d65223a22323032362d31312d32315430353a32373a30342e3933333033365a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x738db9a536fa9e7766250d9cab052e4af556e3d7b0f13344c740b03b02339862', '\x10c5122747d2c2f24c038e5a043bf789c654a86d310773c420344b0b6bcd6bf7', '\x532641cc47b8346e25cff00dc6d41da9d8d49141abff6ce987a3eee418e0f98f');


--
-- Data for Name: heads; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.heads VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 38, '\x532641cc47b8346e25cff00dc6d41da9d8d49141abff6ce987a3eee418e0f98f');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 'd96ecda5a2e251f1-ab387da415aeb395', '\xc0252270d45b09dc6f02fb45323904317372549daf12ed99b76bd53a568ab809', 1, '2026-11-21 05:27:02.799242+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '943216fd7fc6f43d-ef7e3fab73f7728', '\x8e881bc0cca22b3a1a05ea071e32e88e85f38bd8f23bd7d8894b70fe2613209e', 2, '2026-11-21 05:27:02.873841+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '7c12280458fc1f5c-ea6ddafee52fdf6', '\xe8fe998e5e0b8253bd46982bdb9619ac77d80c0f5d82b653669c3533629555f2', 3, '2026-11-21 05:27:02.917735+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 'a379fcf4adb41031-7272992ba516ee51', '\x0aee80933515900b671321cf0783ed47df20c97466abae90c1c05a6dcf4084ee', 4, '2026-11-21 05:27:02.965146+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '8fdd96ffc35144de-f67dd61e5e8ea676', '\x2cc57c142719f95c64795efbd973fd18988c67b4feaafd1bb148210358a5f0c2', 5, '2026-11-21 05:27:03.014985+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '9e7c2b24880511d8-3e587c5f2279db45', '\xde12823935930ba571c6161c7edd73d6da74d06d232f0ed595d66134caaebc3d', 6, '2026-11-21 05:27:03.068728+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '962f45e1c43bf3d0-1e6912b02d81b335', '\xb6dda19f102409c3d7bc383e90be056f9e8907f149e2c604fd0ce1495a7bd206', 7, '2026-11-21 05:27:03.121796+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 'e9402e77c9161995-3b0d50d7c90d20de', '\xd70da47351aad24efdd449a11322a2b7acfa56c04aca43e7a796ee4ca94d59a1', 8, '2026-11-21 05:27:03.181838+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '9ccac8d29f88da5e-d4ac234769f4e458', '\xb1e55ac915ec412a6d7fb20f21ac839d43ef2603c5d9e8d5a51e3db678278d29', 9, '2026-11-21 05:27:03.247742+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 'a118f8cabfd16e8a-e0db9ff6780def5e', '\xbf85280a569c5ebaa83b59a46c438238348c34a45847b3a1200cd4dc63aa8d0c', 10, '2026-11-21 05:27:03.31641+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '9a3688b095421d76-578570ba8081a7a7', '\xed725c92890372911e1390f7113a2a31f6312a605334f6848d4c3fb8fcada19a', 11, '2026-11-21 05:27:03.374952+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 'e904d8e75e655967-9dc5fc1e6f03fe28', '\x01c6306d3da6ad2675bd804ddd40daa469868769c763f54ee3358077c8ece5f0', 12, '2026-11-21 05:27:03.473029+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '2ec5e934cd530f21-3298a14d3635e6cd', '\xcbe5bf9d521cca1779fcceb9b9b4b54a1d7c2f6f28d3e1f94bdde55271c57af9', 13, '2026-11-21 05:27:03.526683+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 'cd3a995c9141e28c-8be9e8d7ac4c1b54', '\x90930c0218fb4a0175566e77d7a06cb948f1105dd9d66cebea6bcaab59f2637a', 14, '2026-11-21 05:27:03.637808+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '96d86e123487b065-3ff81f6e699abd68', '\x90d49ce01796f497be3a93eb187bb480d0587ced75f23a8f45bfe7bf11ccba3e', 15, '2026-11-21 05:27:03.723299+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '371b9e08ace2e7b0-f5f371f5055e56bd', '\x9ba892cfdce838d84ed650e52526c14ab52448d00c86ab397ec01210fe967816', 16, '2026-11-21 05:27:03.80221+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 'ee1b2b0f8d8c60e9-1899cab3b684a47e', '\x3a41bba3e232751c6ef33e81a3e3ab35151511899b8e5d74157ef55a202d25c6', 17, '2026-11-21 05:27:03.857502+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '5fac6b5b9acb3dbf-69f7cbf00c69f9e3', '\x73c060a7ec266fd652f4d57b51e5f0d4427327e7fbebcf2eb556ca67bb820702', 18, '2026-11-21 05:27:03.903519+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 'f2f4f7519051c619-cc6683055687f4ba', '\xebb35274e7c908af0f217b3a8486ffd7458550a5d06fef970973e0e0a36d4c1c', 19, '2026-11-21 05:27:03.95056+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '429679886f23e8b2-1b8085ae296fd77', '\x832479aa72b01245ef4e08c2c098e8709614fa598f31a9daa9ca69707f19d129', 20, '2026-11-21 05:27:03.999075+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 'd1a5c68467934bc8-6caf5e4e60122b0', '\xe0c7b7f0a0c76fbae4d26dd9def87b3e55b70141c3277f5fc4cad8048029b370', 21, '2026-11-21 05:27:04.054206+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '282b9a066672ed90-2fe8f305ee487d', '\xc1404d3ced7965213db925f8d1e232be1f773c970bdd014e88cd267b7ccdc90c', 22, '2026-11-21 05:27:04.110323+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 'abf75c7388de94df-afd6a926303f1c0', '\x5b3176ad842f953a8398b3a6a047760e4e183f46bebc26ba94097acba8be8d7d', 23, '2026-11-21 05:27:04.15882+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '8255f641609f019b-46d35e418cdbbdb6', '\x764b67c1558adcfcda920da1c664cd3708550b87105b8ea2dd238ab1613aefe9', 24, '2026-11-21 05:27:04.21696+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '454856f1a492760a-3370fe8b8460618c', '\x20ae8118ef3dd8afdadb2cbaafdb088b22e80ec760a89c9b32039c9525bae9d3', 25, '2026-11-21 05:27:04.288012+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '80d9f36ad22b7fb8-8a97101d45d0777c', '\x76afbe3ee2f763fca2b55b7fb639d7d447a63a196c6ea664bfde776c59ad8e16', 26, '2026-11-21 05:27:04.338637+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '856f3772fd2edc21-6b21cbeac95d9ad3', '\xe3081c82c61b3895aa8116a9f08c391a285cb2e078f0a13d5d40083896d2d29b', 27, '2026-11-21 05:27:04.379292+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '8f18082f70348a-7aef902b3b773dc6', '\xcf7daa83766957aa8bd64204b2917ed2b546ee0324ed99d2c752e9478e4b9cd0', 28, '2026-11-21 05:27:04.437662+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '64a2dbe57f00bc53-eef366d48e337815', '\x103d3eaffcbb0c3f29ee41300b04f05a3a9bd5b5c8dbf5546282a23c39eeec64', 29, '2026-11-21 05:27:04.486569+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '614e887b63e78307-357d15505964735a', '\x6beac68e0c5ed82bdc038e7bd657fea6cb91149140282afbde7d214ffce25d92', 30, '2026-11-21 05:27:04.530625+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 'f8f52124b501988c-83b6a708758b66cc', '\xf62c86f93ac12830928cc072fb5058e08ff49d6f239757b130fe2139614d462f', 31, '2026-11-21 05:27:04.582168+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 'd336744c647cf017-8a4569304a661a73', '\xb92d3d6034ceec1558644a6f82f24bba98c0cf84d11bc1c698008ca1b0543845', 32, '2026-11-21 05:27:04.641382+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 'd8be67295f20cf74-5a3f577cd33a9e5a', '\x142166ff3d8fe87da5df236cc7d2b6cf03c5595a8830a599cab20f2ede828828', 33, '2026-11-21 05:27:04.709137+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 'd6d96ec3119e553e-6906615c9d23850c', '\x8f5313b4db162a71a5c3fd32bc9460a5b608ecfcd0cb149ae1bb4439d8c78bf5', 34, '2026-11-21 05:27:04.764194+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '610bd600b0db8940-277300e2e935c959', '\xcff08ef2a0888cb0f8cd611a13ca8ef8cb83894bcf7f6757b8e235931e158d21', 35, '2026-11-21 05:27:04.825137+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', 'f2500a939f0d2d0f-3d3c860e4acc5193', '\xf24ae91164bc5da2f887bb807a3edcf2d2833e80b21f58fe4444e8ce18fa4a11', 36, '2026-11-21 05:27:04.881809+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a1fc92-82c2-7084-a28f-dd61b184a26c', 'chronicle', '238ef7dd7b30d814-dd5e23899d8c461e', '\x2c01a498db2238280957e1e406d8058e726fa370d2f4463a5c96db6ebdf88f48', 37, '2026-11-21 05:27:04.932051+00');


--
-- Data for Name: migration; Type: TABLE DATA; Schema: schema; Owner: muniment_owner
--

INSERT INTO schema.migration VALUES (1, 'create_schema_helpers', '\x650a31ff55be514555582c45938091b12866ff1f26a2c633530711f41fa2b41c', '2026-11-21 05:27:01.472294+00');
INSERT INTO schema.migration VALUES (2, 'create_access', '\x66ed6f6fdb57a88e363048604d9ef885c82c3c1fc10f55c2a24d2fc8d85d4996', '2026-11-21 05:27:01.482641+00');
INSERT INTO schema.migration VALUES (3, 'create_ledger', '\x403af251ac414fdb0178f3684fd32d665542e70bde41233e45e356f718eb88dd', '2026-11-21 05:27:01.52778+00');
INSERT INTO schema.migration VALUES (4, 'create_chronicle', '\x57fe6285594126a549e8864b4cb1639c1c36b6c8710f083449144540a44cb7cf', '2026-11-21 05:27:01.571789+00');
INSERT INTO schema.migration VALUES (5, 'create_custody_artifacts', '\xa6ead121d273444dd93fab7950b5ed98c15544a56862dc676076f097a0f44652', '2026-11-21 05:27:01.58377+00');
INSERT INTO schema.migration VALUES (6, 'create_custody_ceremonies', '\x2f9a8ef4f0050b68576e3c974e61c048eed0f9ad369bec2dac1adf6391e00833', '2026-11-21 05:27:01.650394+00');
INSERT INTO schema.migration VALUES (7, 'create_custody_deployments', '\x6a628232527045bfd3454646d50f58981ef86a9ebf154e517d78ada0454d1c4d', '2026-11-21 05:27:01.851255+00');


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
-- Name: projector_checkpoint projector_checkpoint_pkey; Type: CONSTRAINT; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE ONLY chronicle.projector_checkpoint
    ADD CONSTRAINT projector_checkpoint_pkey PRIMARY KEY (tenant_id, source);


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
-- Name: callers caller_belongs_to_tenant; Type: FK CONSTRAINT; Schema: access; Owner: muniment_owner
--

ALTER TABLE ONLY access.callers
    ADD CONSTRAINT caller_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: tokens token_belongs_to_caller; Type: FK CONSTRAINT; Schema: access; Owner: muniment_owner
--

ALTER TABLE ONLY access.tokens
    ADD CONSTRAINT token_belongs_to_caller FOREIGN KEY (tenant_id, caller_id) REFERENCES access.callers(tenant_id, caller_id) ON DELETE RESTRICT;


--
-- Name: projector_checkpoint cursor_belongs_to_tenant; Type: FK CONSTRAINT; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE ONLY chronicle.projector_checkpoint
    ADD CONSTRAINT cursor_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


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
-- Name: projector_checkpoint; Type: ROW SECURITY; Schema: chronicle; Owner: muniment_owner
--

ALTER TABLE chronicle.projector_checkpoint ENABLE ROW LEVEL SECURITY;

--
-- Name: projector_checkpoint tenant_isolation; Type: POLICY; Schema: chronicle; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON chronicle.projector_checkpoint USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


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
-- Name: blobs; Type: ROW SECURITY; Schema: ledger; Owner: muniment_owner
--

ALTER TABLE ledger.blobs ENABLE ROW LEVEL SECURITY;

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
-- Name: FUNCTION erase_entry_bytes(tenant uuid, in_ledger text, at_index bigint, told_by uuid); Type: ACL; Schema: ledger; Owner: muniment_definer
--

REVOKE ALL ON FUNCTION ledger.erase_entry_bytes(tenant uuid, in_ledger text, at_index bigint, told_by uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION ledger.erase_entry_bytes(tenant uuid, in_ledger text, at_index bigint, told_by uuid) TO muniment_app;


--
-- Name: FUNCTION refuse_change_but_erasure(); Type: ACL; Schema: ledger; Owner: muniment_owner
--

REVOKE ALL ON FUNCTION ledger.refuse_change_but_erasure() FROM PUBLIC;


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
-- Name: TABLE accord_bindings; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE custody.accord_bindings TO muniment_app;
GRANT SELECT ON TABLE custody.accord_bindings TO muniment_definer;


--
-- Name: COLUMN accord_bindings.effective_until; Type: ACL; Schema: custody; Owner: muniment_owner
--

GRANT UPDATE(effective_until) ON TABLE custody.accord_bindings TO muniment_app;


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
-- Name: TABLE blobs; Type: ACL; Schema: ledger; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE ledger.blobs TO muniment_app;


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

\unrestrict Vvc3EEUTLppCVLmnyaI9RWaapBaOch9mKBFzEpRya9itiirh0y8VsYDa5YaAH3n


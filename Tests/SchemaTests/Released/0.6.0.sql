--
-- PostgreSQL database dump
--

\restrict wToU7bKEMGzOIXGhIvdeQSFzFdmrxdkBVqg32d1aX2auByJpvm0ZeFK1Pe60IaT

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

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
-- Name: find_provider(text); Type: FUNCTION; Schema: access; Owner: muniment_definer
--

CREATE FUNCTION access.find_provider(provider_name text) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT tenant.tenant_id
    FROM access.tenants AS tenant
    JOIN access.providers AS provider ON provider.tenant_id = tenant.tenant_id
    WHERE tenant.name = provider_name AND provider.ended_at IS NULL
$$;


ALTER FUNCTION access.find_provider(provider_name text) OWNER TO muniment_definer;

--
-- Name: FUNCTION find_provider(provider_name text); Type: COMMENT; Schema: access; Owner: muniment_definer
--

COMMENT ON FUNCTION access.find_provider(provider_name text) IS 'The provider of this name: a tenant that is none is nowhere to be found.';


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
-- Name: providers; Type: TABLE; Schema: access; Owner: muniment_owner
--

CREATE TABLE access.providers (
    tenant_id uuid NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT grant_ends_after_it_begins CHECK ((ended_at >= granted_at))
);

ALTER TABLE ONLY access.providers FORCE ROW LEVEL SECURITY;


ALTER TABLE access.providers OWNER TO muniment_owner;

--
-- Name: TABLE providers; Type: COMMENT; Schema: access; Owner: muniment_owner
--

COMMENT ON TABLE access.providers IS 'Tenants that the operator of the installation lets make and manage other tenants. Others may find them by their names.';


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
    managed_tenant_name text NOT NULL,
    interval_sec integer DEFAULT 3600,
    next_due_at timestamp with time zone,
    CONSTRAINT interval_is_five_minutes_to_a_week CHECK (((interval_sec >= 300) AND (interval_sec <= 604800))),
    CONSTRAINT overrides_are_an_object CHECK ((jsonb_typeof(overrides) = 'object'::text)),
    CONSTRAINT overrides_are_known CHECK (((overrides - ARRAY['exclude'::text, 'ignore'::text]) = '{}'::jsonb))
);

ALTER TABLE ONLY drift.baseline_tenant_assignments FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.baseline_tenant_assignments OWNER TO muniment_owner;

--
-- Name: TABLE baseline_tenant_assignments; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.baseline_tenant_assignments IS 'Which tenants are compared with a baseline: its own tenant, and those that it manages.';


--
-- Name: COLUMN baseline_tenant_assignments.overrides; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.baseline_tenant_assignments.overrides IS '{"exclude": [], "ignore": [{"subject_type", "path", "equals", "owner", "reason", "expires_at"}]}: for this tenant, beside what the baseline''s scope says.';


--
-- Name: COLUMN baseline_tenant_assignments.interval_sec; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.baseline_tenant_assignments.interval_sec IS 'How often the tenant is compared by itself; null for never.';


--
-- Name: COLUMN baseline_tenant_assignments.next_due_at; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.baseline_tenant_assignments.next_due_at IS 'The scheduler''s, and no projection: it follows from the time.';


--
-- Name: baseline_tenant_summaries; Type: TABLE; Schema: drift; Owner: muniment_owner
--

CREATE TABLE drift.baseline_tenant_summaries (
    tenant_id uuid NOT NULL,
    baseline_profile_id uuid NOT NULL,
    managed_tenant_id uuid NOT NULL,
    managed_tenant_name text NOT NULL,
    change_number bigint DEFAULT 0 NOT NULL,
    state text DEFAULT 'unknown'::text NOT NULL,
    operation_run_id uuid,
    run_state text,
    baseline_snapshot_id uuid,
    finished_at timestamp with time zone,
    looked_at timestamp with time zone,
    subjects_total integer DEFAULT 0 NOT NULL,
    resolved_content integer DEFAULT 0 NOT NULL,
    resolved_meta integer DEFAULT 0 NOT NULL,
    missing_baseline integer DEFAULT 0 NOT NULL,
    missing_current integer DEFAULT 0 NOT NULL,
    missing_both integer DEFAULT 0 NOT NULL,
    open_high integer DEFAULT 0 NOT NULL,
    open_medium integer DEFAULT 0 NOT NULL,
    open_low integer DEFAULT 0 NOT NULL,
    accepted_count integer DEFAULT 0 NOT NULL,
    differs_since timestamp with time zone,
    ended_at timestamp with time zone,
    badness bigint DEFAULT '2000000000000000'::bigint NOT NULL,
    CONSTRAINT summary_state_is_known CHECK ((state = ANY (ARRAY['match'::text, 'drift'::text, 'weakened'::text, 'error'::text, 'unknown'::text, 'accepted'::text])))
);

ALTER TABLE ONLY drift.baseline_tenant_summaries FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.baseline_tenant_summaries OWNER TO muniment_owner;

--
-- Name: TABLE baseline_tenant_summaries; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.baseline_tenant_summaries IS 'How each tenant stands to a baseline, in the tenant of the baseline: what it keeps of others, and follows from their runs and findings.';


--
-- Name: COLUMN baseline_tenant_summaries.change_number; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.baseline_tenant_summaries.change_number IS 'Of drift.due_summaries in the managed tenant: an earlier state never replaces a later one.';


--
-- Name: COLUMN baseline_tenant_summaries.looked_at; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.baseline_tenant_summaries.looked_at IS 'When a comparison last ended that could see something.';


--
-- Name: COLUMN baseline_tenant_summaries.ended_at; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.baseline_tenant_summaries.ended_at IS 'Since when the tenant is not shown: no longer assigned.';


--
-- Name: COLUMN baseline_tenant_summaries.badness; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.baseline_tenant_summaries.badness IS 'What the worst is found first by: the state, and then how much is open. The default is that of unknown.';


--
-- Name: cause_summaries; Type: TABLE; Schema: drift; Owner: muniment_owner
--

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
    severity text NOT NULL,
    direction text,
    evidence_fidelity text NOT NULL,
    status text NOT NULL,
    since timestamp with time zone NOT NULL,
    change_number bigint NOT NULL,
    CONSTRAINT direction_is_known CHECK ((direction = ANY (ARRAY['weaker'::text, 'stronger'::text, 'neutral'::text]))),
    CONSTRAINT evidence_fidelity_is_known CHECK ((evidence_fidelity = ANY (ARRAY['content'::text, 'meta'::text]))),
    CONSTRAINT severity_is_known CHECK ((severity = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text])))
);

ALTER TABLE ONLY drift.cause_summaries FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.cause_summaries OWNER TO muniment_owner;

--
-- Name: TABLE cause_summaries; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.cause_summaries IS 'The findings that stand in each tenant, in the tenant of the baseline: what has one cause in several is told as one.';


--
-- Name: delegations; Type: TABLE; Schema: drift; Owner: muniment_owner
--

CREATE TABLE drift.delegations (
    tenant_id uuid NOT NULL,
    delegation_id uuid NOT NULL,
    side text NOT NULL,
    tenant_name text NOT NULL,
    other_tenant_id uuid NOT NULL,
    other_tenant_name text NOT NULL,
    rights text[] NOT NULL,
    state text NOT NULL,
    offered_by text NOT NULL,
    offered_at timestamp with time zone NOT NULL,
    accepted_by text,
    accepted_at timestamp with time zone,
    ended_by text,
    ended_at timestamp with time zone,
    ended_side text,
    end_reason text,
    told_state text,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT active_was_accepted CHECK (((state <> 'active'::text) OR ((accepted_by IS NOT NULL) AND (accepted_at IS NOT NULL)))),
    CONSTRAINT delegated_rights_are_known CHECK (((rights <@ ARRAY['capture'::text, 'compare'::text, 'judge'::text]) AND (cardinality(rights) > 0))),
    CONSTRAINT delegation_is_to_another CHECK ((other_tenant_id <> tenant_id)),
    CONSTRAINT delegation_side_is_known CHECK ((side = ANY (ARRAY['managed'::text, 'provider'::text]))),
    CONSTRAINT delegation_state_is_known CHECK ((state = ANY (ARRAY['offered'::text, 'active'::text, 'ended'::text]))),
    CONSTRAINT ended_says_when_and_by_whom CHECK (((state = 'ended'::text) = ((ended_at IS NOT NULL) AND (ended_by IS NOT NULL) AND (ended_side IS NOT NULL)))),
    CONSTRAINT ending_side_is_known CHECK ((ended_side = ANY (ARRAY['managed'::text, 'provider'::text])))
);

ALTER TABLE ONLY drift.delegations FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.delegations OWNER TO muniment_owner;

--
-- Name: TABLE delegations; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.delegations IS 'That a provider manages a tenant: a row in each of both, under one identifier. It holds while both are active.';


--
-- Name: COLUMN delegations.side; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.delegations.side IS 'What the tenant of the row is: the managed one, or the provider.';


--
-- Name: COLUMN delegations.told_state; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.delegations.told_state IS 'How the other side''s row stood when it was last told or heard. Where it is not this row''s state, a sweep tells it.';


--
-- Name: due_summaries; Type: TABLE; Schema: drift; Owner: muniment_owner
--

CREATE TABLE drift.due_summaries (
    tenant_id uuid NOT NULL,
    provider_tenant_id uuid NOT NULL,
    baseline_profile_id uuid NOT NULL,
    change_number bigint NOT NULL,
    told_number bigint DEFAULT 0 NOT NULL,
    CONSTRAINT change_number_starts_at_one CHECK ((change_number >= 1)),
    CONSTRAINT nothing_is_told_before_it_is CHECK (((told_number >= 0) AND (told_number <= change_number)))
);

ALTER TABLE ONLY drift.due_summaries FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.due_summaries OWNER TO muniment_owner;

--
-- Name: TABLE due_summaries; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.due_summaries IS 'What has changed in a tenant that the owner of a baseline keeps a summary of: raised with each change, in its transaction, and told by a job.';


--
-- Name: evidence_sources; Type: TABLE; Schema: drift; Owner: muniment_owner
--

CREATE TABLE drift.evidence_sources (
    tenant_id uuid NOT NULL,
    evidence_source_id uuid NOT NULL,
    source_name text NOT NULL,
    settings jsonb NOT NULL,
    is_enabled boolean DEFAULT true NOT NULL,
    added_by text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone,
    due_at timestamp with time zone,
    found_directory_id uuid,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT only_standing_sources_are_due CHECK (((due_at IS NULL) OR ((removed_at IS NULL) AND is_enabled))),
    CONSTRAINT source_is_named CHECK ((source_name <> ''::text)),
    CONSTRAINT source_settings_are_an_object CHECK ((jsonb_typeof(settings) = 'object'::text))
);

ALTER TABLE ONLY drift.evidence_sources FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.evidence_sources OWNER TO muniment_owner;

--
-- Name: TABLE evidence_sources; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.evidence_sources IS 'Directories whose policies the server reads by itself. One that is removed gives its name back.';


--
-- Name: COLUMN evidence_sources.settings; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.evidence_sources.settings IS '{"collection", "subject_types", "address", "token_url", "credential", …}: where it is and how it is read; of a credential the path of its file, never what it holds.';


--
-- Name: COLUMN evidence_sources.due_at; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.evidence_sources.due_at IS 'When it is read next. It follows from the time, and is told by no entry.';


--
-- Name: COLUMN evidence_sources.found_directory_id; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.evidence_sources.found_directory_id IS 'The directory that answered at the first look that said which it is, where the settings name none: another''s answers are refused from then on. It follows from the looks, and is told by no entry.';


--
-- Name: finding_steps; Type: TABLE; Schema: drift; Owner: muniment_owner
--

CREATE TABLE drift.finding_steps (
    tenant_id uuid NOT NULL,
    finding_id uuid NOT NULL,
    chronicle_entry_id uuid NOT NULL,
    status text NOT NULL,
    step_by text NOT NULL,
    reason text,
    stepped_at timestamp with time zone NOT NULL,
    operation_run_id uuid,
    CONSTRAINT step_status_is_known CHECK ((status = ANY (ARRAY['open'::text, 'acknowledged'::text, 'accepted'::text, 'resolved'::text, 'reopened'::text])))
);

ALTER TABLE ONLY drift.finding_steps FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.finding_steps OWNER TO muniment_owner;

--
-- Name: TABLE finding_steps; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.finding_steps IS 'How a finding came to stand as it does: a row for each entry of the chronicle that moved it.';


--
-- Name: COLUMN finding_steps.operation_run_id; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.finding_steps.operation_run_id IS 'The comparison that moved it; null where somebody else did.';


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
    has_old_evidence boolean DEFAULT false NOT NULL,
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
-- Name: COLUMN findings.has_old_evidence; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.findings.has_old_evidence IS 'True of those whose fidelity was filled in afterwards: their evidence may lack paths, which readers take for meta and inventory. A comparison that finds them again writes whole evidence.';


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
    meta_hash text NOT NULL,
    contract jsonb,
    neutralised jsonb,
    made_at timestamp with time zone DEFAULT now() NOT NULL
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
-- Name: COLUMN neutral_forms.contract; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.neutral_forms.contract IS 'What lists say of it: {"name", "type", "platforms", …}. Null for forms by rules that kept its hash alone.';


--
-- Name: COLUMN neutral_forms.neutralised; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.neutral_forms.neutralised IS 'What was replaced, counted: {"names": 2, "mapped": 1, "mapped_to": ["Finance"], …}; null where nothing was.';


--
-- Name: COLUMN neutral_forms.made_at; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.neutral_forms.made_at IS 'The first form of a content says what it is, by whatever rules later ones are.';


--
-- Name: notices; Type: TABLE; Schema: drift; Owner: muniment_owner
--

CREATE TABLE drift.notices (
    tenant_id uuid NOT NULL,
    notification_route_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    event text NOT NULL,
    state text NOT NULL,
    state_at timestamp with time zone NOT NULL,
    moved_at timestamp with time zone NOT NULL,
    is_pending boolean NOT NULL,
    told_state text
);

ALTER TABLE ONLY drift.notices FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.notices OWNER TO muniment_owner;

--
-- Name: TABLE notices; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.notices IS 'What a route is to be told of a finding or a run, written in the transaction that moved it: the latest state alone, and not again what it was told last.';


--
-- Name: COLUMN notices.subject_id; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.notices.subject_id IS 'Of a finding, or of a run that failed: that one stays until it is told.';


--
-- Name: COLUMN notices.state_at; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.notices.state_at IS 'Since when it is in this state.';


--
-- Name: COLUMN notices.moved_at; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.notices.moved_at IS 'When the first of what waits happened: it goes with the digest of that hour or day.';


--
-- Name: notification_messages; Type: TABLE; Schema: drift; Owner: muniment_owner
--

CREATE TABLE drift.notification_messages (
    tenant_id uuid NOT NULL,
    notification_message_id uuid NOT NULL,
    notification_route_id uuid NOT NULL,
    items jsonb NOT NULL,
    item_count integer NOT NULL,
    state text NOT NULL,
    attempt_count integer DEFAULT 0 NOT NULL,
    next_attempt_at timestamp with time zone NOT NULL,
    answer text,
    created_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT items_are_a_list CHECK ((jsonb_typeof(items) = 'array'::text)),
    CONSTRAINT message_state_is_known CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'parked'::text])))
);

ALTER TABLE ONLY drift.notification_messages FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.notification_messages OWNER TO muniment_owner;

--
-- Name: TABLE notification_messages; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.notification_messages IS 'What is told together, with the identifier that it has however often it is sent, and what became of it; of a route the last fifty that ended.';


--
-- Name: notification_routes; Type: TABLE; Schema: drift; Owner: muniment_owner
--

CREATE TABLE drift.notification_routes (
    tenant_id uuid NOT NULL,
    notification_route_id uuid NOT NULL,
    route_name text NOT NULL,
    channel text NOT NULL,
    address text NOT NULL,
    events text[] NOT NULL,
    severities text[] NOT NULL,
    baselines uuid[] NOT NULL,
    subject_types text[] NOT NULL,
    digest_seconds integer NOT NULL,
    is_enabled boolean NOT NULL,
    created_by text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone,
    chronicle_entry_id uuid NOT NULL,
    CONSTRAINT address_has_a_length CHECK (((char_length(address) >= 1) AND (char_length(address) <= 254))),
    CONSTRAINT channel_is_known CHECK ((channel = ANY (ARRAY['email'::text, 'webhook'::text]))),
    CONSTRAINT digest_is_known CHECK ((digest_seconds = ANY (ARRAY[0, 3600, 86400]))),
    CONSTRAINT events_are_known CHECK ((events <@ ARRAY['opened'::text, 'reopened'::text, 'acknowledged'::text, 'accepted'::text, 'accepted_expired'::text, 'resolved'::text, 'run_failed'::text])),
    CONSTRAINT route_name_has_a_length CHECK (((char_length(route_name) >= 1) AND (char_length(route_name) <= 100))),
    CONSTRAINT severities_are_known CHECK ((severities <@ ARRAY['high'::text, 'medium'::text, 'low'::text]))
);

ALTER TABLE ONLY drift.notification_routes FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.notification_routes OWNER TO muniment_owner;

--
-- Name: TABLE notification_routes; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.notification_routes IS 'Who is told of which findings, and how soon.';


--
-- Name: COLUMN notification_routes.address; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.notification_routes.address IS 'A mail address, or the name of a webhook; of an address its domain alone once the route is removed.';


--
-- Name: COLUMN notification_routes.baselines; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.notification_routes.baselines IS 'Empty: all.';


--
-- Name: COLUMN notification_routes.digest_seconds; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.notification_routes.digest_seconds IS '0: at once; else what happened since is told together.';


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
    evidence_at timestamp with time zone,
    decides boolean DEFAULT true NOT NULL,
    delegation_id uuid,
    evidence_source_id uuid,
    request_key text,
    request_hash text,
    CONSTRAINT context_is_an_object CHECK ((jsonb_typeof(context) = 'object'::text)),
    CONSTRAINT finished_runs_have_ended CHECK (((state = ANY (ARRAY['queued'::text, 'running'::text])) = (finished_at IS NULL))),
    CONSTRAINT run_state_is_known CHECK ((state = ANY (ARRAY['queued'::text, 'running'::text, 'succeeded'::text, 'partially_succeeded'::text, 'failed'::text, 'cancelled'::text]))),
    CONSTRAINT summary_is_numeric_and_known CHECK (drift.is_summary(summary_counts))
);

ALTER TABLE ONLY drift.operation_runs FORCE ROW LEVEL SECURITY;


ALTER TABLE drift.operation_runs OWNER TO muniment_owner;

--
-- Name: TABLE operation_runs; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON TABLE drift.operation_runs IS 'What was asked for and what became of it: import takes evidence in, observe reads it from a source, capture makes a snapshot of it, compare holds it against one.';


--
-- Name: COLUMN operation_runs.provider_tenant_id; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.operation_runs.provider_tenant_id IS 'Whose baseline it is.';


--
-- Name: COLUMN operation_runs.evidence_at; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.operation_runs.evidence_at IS 'When a comparison read what stands: of several, the one that read last decides about findings.';


--
-- Name: COLUMN operation_runs.decides; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.operation_runs.decides IS 'False of comparisons that left findings as they were: one that saw later had ended, or the baseline has a later snapshot.';


--
-- Name: COLUMN operation_runs.delegation_id; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.operation_runs.delegation_id IS 'Under which it was asked for by a provider: its effects are written only while that holds.';


--
-- Name: COLUMN operation_runs.evidence_source_id; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.operation_runs.evidence_source_id IS 'The source that is read.';


--
-- Name: COLUMN operation_runs.request_key; Type: COMMENT; Schema: drift; Owner: muniment_owner
--

COMMENT ON COLUMN drift.operation_runs.request_key IS 'The Idempotency-Key that it was asked for under: asked for again, it is this run.';


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

INSERT INTO access.callers VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7380-7365-8a45-d76492e99c38', 'person', 'administrator', NULL, '{accord.write,artifact.register,baseline.manage,caller.manage,ceremony.open,ceremony.reject,ceremony.sign,deployment.record,deviation.accept,drift.run,event.push,file.read,finding.judge,job.manage,job.read,ledger.erase,ledger.read,read,source.manage,substrate.manage,target.manage,tenant.manage,verification.submit,verifier.manage,webhook.manage}', '2026-11-22 07:36:33.920982+00', NULL);
INSERT INTO access.callers VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', '01a20232-9cb0-7c08-91aa-d49855ce9f09', 'person', 'administrator', NULL, '{accord.write,artifact.register,baseline.manage,caller.manage,ceremony.open,ceremony.reject,ceremony.sign,deployment.record,deviation.accept,drift.run,event.push,file.read,finding.judge,job.manage,job.read,ledger.erase,ledger.read,read,source.manage,substrate.manage,target.manage,tenant.manage,verification.submit,verifier.manage,webhook.manage}', '2026-11-22 07:40:01.072643+00', NULL);


--
-- Data for Name: providers; Type: TABLE DATA; Schema: access; Owner: muniment_owner
--

INSERT INTO access.providers VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '2026-11-22 07:38:00.204342+00', NULL);


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: access; Owner: muniment_owner
--

INSERT INTO access.tenants VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'demo', '2026-11-22 07:36:33.91812+00');
INSERT INTO access.tenants VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', 'contoso', '2026-11-22 07:40:01.072196+00');


--
-- Data for Name: tokens; Type: TABLE DATA; Schema: access; Owner: muniment_owner
--

INSERT INTO access.tokens VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7382-7fc3-92bf-bec493b90d54', '01a2022f-7380-7365-8a45-d76492e99c38', 'api', '\x5d8b9609b1c5a0a4947699e18e3b7ceb79a07703de77f9536075ea787e7e6e11', '2026-11-22 07:36:33.922297+00', NULL, NULL, NULL, NULL);
INSERT INTO access.tokens VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', '01a20232-9cb1-7fab-a87c-647a36e6cced', '01a20232-9cb0-7c08-91aa-d49855ce9f09', 'api', '\xc8a224e5d782f36d9cef383c2a23a6caf8c39e2dcad6e06dcb3e3c9bb21de7bb', '2026-11-22 07:40:01.073169+00', '2026-11-29 07:40:01.072643+00', NULL, NULL, NULL);


--
-- Data for Name: event_counts; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.accord.created', 1);
INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.tenant.created', 1);
INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.artifact.registered', 9);
INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.ceremony.opened', 9);
INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.deployment.recorded', 9);
INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.target.added', 9);
INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.posture.changed', 3);
INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.tenant.provider_granted', 1);
INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.drift.names_changed', 1);
INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.baseline.created', 1);
INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.baseline.captured', 1);
INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.drift.compared', 1);
INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.verifier.added', 1);
INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.webhook.added', 1);
INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.notification.changed', 1);
INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.finding.judged', 2);
INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.ceremony.approved', 1);
INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.verification.recorded', 16);
INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.baseline.assigned', 2);
INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.tenant_delegation.accepted', 1);
INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.tenant_delegation.offered', 1);
INSERT INTO chronicle.event_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '', 'muniment.drift.source_changed', 1);
INSERT INTO chronicle.event_counts VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', '', 'muniment.drift.names_changed', 1);
INSERT INTO chronicle.event_counts VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', '', 'muniment.drift.source_changed', 1);
INSERT INTO chronicle.event_counts VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', '', 'muniment.tenant.created', 1);
INSERT INTO chronicle.event_counts VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', '', 'muniment.tenant_delegation.accepted', 1);


--
-- Data for Name: events; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 0, '01a2022f-7383-7c83-9d34-ba2172e39d97', 'muniment.tenant.created', 'urn:muniment', 'tenant/01a2022f-736d-7c8f-95ff-3e3c63206332', NULL, NULL, '2026-11-22 07:36:33.923703+00', '2026-11-22 07:36:33.923703+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 1, '01a2022f-750e-7d85-867a-eed50c204c38', 'muniment.accord.created', 'urn:muniment', 'accord/01a2022f-750e-75f6-aff9-30c7ae986481', NULL, 'administrator', '2026-11-22 07:36:34.318765+00', '2026-11-22 07:36:34.318765+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 2, '01a2022f-7566-783e-beaf-38bb99c66654', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a2022f-7565-7f62-9d0c-dbf8cfa7200e', NULL, 'administrator', '2026-11-22 07:36:34.406607+00', '2026-11-22 07:36:34.406607+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 3, '01a2022f-75b3-72a7-8c4a-0af7dde0c882', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a2022f-7565-7f62-9d0c-dbf8cfa7200e', NULL, 'administrator', '2026-11-22 07:36:34.483501+00', '2026-11-22 07:36:34.483501+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 4, '01a2022f-7617-7e28-8ed3-a3eaeb4e2feb', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a2022f-7565-7f62-9d0c-dbf8cfa7200e', NULL, 'administrator', '2026-11-22 07:36:34.583865+00', '2026-11-22 07:36:34.583865+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 5, '01a2022f-766d-7ee8-8936-594693cc9953', 'muniment.target.added', 'urn:muniment', 'target/01a2022f-766c-7d40-af2c-c110b31048cb', NULL, 'administrator', '2026-11-22 07:36:34.669752+00', '2026-11-22 07:36:34.669752+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 6, '01a2022f-76e8-7ae8-bfc7-7badafcd0211', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2022f-7565-7f62-9d0c-dbf8cfa7200e', NULL, 'administrator', '2026-11-22 07:36:34.792597+00', '2026-11-22 07:36:34.792597+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 7, '01a2022f-7733-7333-9a20-6d6963ac5bfa', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a2022f-7733-7915-9c87-b3dbb3d45779', NULL, 'administrator', '2026-11-22 07:36:34.867631+00', '2026-11-22 07:36:34.867631+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 8, '01a2022f-7770-786e-ab2b-f2fb434fbbef', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a2022f-7733-7915-9c87-b3dbb3d45779', NULL, 'administrator', '2026-11-22 07:36:34.928839+00', '2026-11-22 07:36:34.928839+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 9, '01a2022f-77b4-7c3f-ab77-f37c89347b08', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a2022f-7733-7915-9c87-b3dbb3d45779', NULL, 'administrator', '2026-11-22 07:36:34.996325+00', '2026-11-22 07:36:34.996325+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 10, '01a2022f-7800-73eb-90bf-76326c68355a', 'muniment.target.added', 'urn:muniment', 'target/01a2022f-7800-79d5-868d-8ba53d80c940', NULL, 'administrator', '2026-11-22 07:36:35.072519+00', '2026-11-22 07:36:35.072519+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 11, '01a2022f-7845-7ae5-b431-b559ce0ff541', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2022f-7733-7915-9c87-b3dbb3d45779', NULL, 'administrator', '2026-11-22 07:36:35.141286+00', '2026-11-22 07:36:35.141286+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 12, '01a2022f-7892-7fa9-be37-513ea12d3067', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a2022f-7892-7462-b8bb-0be1a9f0c540', NULL, 'administrator', '2026-11-22 07:36:35.218776+00', '2026-11-22 07:36:35.218776+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 13, '01a2022f-78e0-7f4d-93a3-171e890d17dd', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a2022f-7892-7462-b8bb-0be1a9f0c540', NULL, 'administrator', '2026-11-22 07:36:35.296335+00', '2026-11-22 07:36:35.296335+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 14, '01a2022f-7921-7f06-ae54-3bb92b3e3e37', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a2022f-7892-7462-b8bb-0be1a9f0c540', NULL, 'administrator', '2026-11-22 07:36:35.361124+00', '2026-11-22 07:36:35.361124+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 15, '01a2022f-7969-7755-8f6c-97296d1a99ec', 'muniment.target.added', 'urn:muniment', 'target/01a2022f-7969-7184-b77a-a2d9dc1466ea', NULL, 'administrator', '2026-11-22 07:36:35.433608+00', '2026-11-22 07:36:35.433608+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 16, '01a2022f-79c4-76e9-95c4-111dbf334f53', 'muniment.posture.changed', 'urn:muniment', 'artifact/01a2022f-7892-7462-b8bb-0be1a9f0c540', NULL, 'administrator', '2026-11-22 07:36:35.524328+00', '2026-11-22 07:36:35.524328+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 17, '01a2022f-7a14-7b64-a08e-5030c7d9a99a', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a2022f-7a14-715d-970b-0c4f791b48ed', NULL, 'administrator', '2026-11-22 07:36:35.604408+00', '2026-11-22 07:36:35.604408+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 18, '01a2022f-7a55-79b6-830a-25bcaf0d94e0', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a2022f-7a14-715d-970b-0c4f791b48ed', NULL, 'administrator', '2026-11-22 07:36:35.669591+00', '2026-11-22 07:36:35.669591+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 19, '01a2022f-7acd-7a04-b4e5-40e8e6432135', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a2022f-7a14-715d-970b-0c4f791b48ed', NULL, 'administrator', '2026-11-22 07:36:35.789879+00', '2026-11-22 07:36:35.789879+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 20, '01a2022f-7b25-7e53-8943-48c8b0645748', 'muniment.target.added', 'urn:muniment', 'target/01a2022f-7b24-7519-aeb8-ef204fcb3b3e', NULL, 'administrator', '2026-11-22 07:36:35.877268+00', '2026-11-22 07:36:35.877268+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 21, '01a2022f-7b68-720d-bb47-5d122021cf89', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2022f-7a14-715d-970b-0c4f791b48ed', NULL, 'administrator', '2026-11-22 07:36:35.944906+00', '2026-11-22 07:36:35.944906+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 22, '01a2022f-7bb8-756d-8f65-314503083817', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a2022f-7bb8-7bb2-ba34-119bfc66fd28', NULL, 'administrator', '2026-11-22 07:36:36.024759+00', '2026-11-22 07:36:36.024759+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 23, '01a2022f-7c08-7cac-8a18-4c619a10669a', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a2022f-7bb8-7bb2-ba34-119bfc66fd28', NULL, 'administrator', '2026-11-22 07:36:36.104662+00', '2026-11-22 07:36:36.104662+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 24, '01a2022f-7c59-7ffa-99e6-0defce0fabfa', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a2022f-7bb8-7bb2-ba34-119bfc66fd28', NULL, 'administrator', '2026-11-22 07:36:36.185975+00', '2026-11-22 07:36:36.185975+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 25, '01a2022f-7ca5-7106-8ce9-67943e865cb4', 'muniment.target.added', 'urn:muniment', 'target/01a2022f-7ca5-7d99-9176-66373b980983', NULL, 'administrator', '2026-11-22 07:36:36.261831+00', '2026-11-22 07:36:36.261831+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 26, '01a2022f-7cf0-7957-ac2a-45822da034b6', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2022f-7bb8-7bb2-ba34-119bfc66fd28', NULL, 'administrator', '2026-11-22 07:36:36.336468+00', '2026-11-22 07:36:36.336468+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 27, '01a2022f-7d43-7e3d-9640-b57f6749192a', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a2022f-7d43-7a4d-abda-3f69e66075c1', NULL, 'administrator', '2026-11-22 07:36:36.419992+00', '2026-11-22 07:36:36.419992+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 28, '01a2022f-7d85-73b8-9778-d49699ac8960', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a2022f-7d43-7a4d-abda-3f69e66075c1', NULL, 'administrator', '2026-11-22 07:36:36.485603+00', '2026-11-22 07:36:36.485603+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 29, '01a2022f-7dc7-78e9-a24b-8baffbb2cb87', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a2022f-7d43-7a4d-abda-3f69e66075c1', NULL, 'administrator', '2026-11-22 07:36:36.551076+00', '2026-11-22 07:36:36.551076+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 30, '01a2022f-7e18-72d0-b83a-a4cfc70f81c9', 'muniment.target.added', 'urn:muniment', 'target/01a2022f-7e18-71b5-ad9a-63e489d13972', NULL, 'administrator', '2026-11-22 07:36:36.632633+00', '2026-11-22 07:36:36.632633+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 31, '01a2022f-7e63-7fda-bef5-8fbc2c583c99', 'muniment.posture.changed', 'urn:muniment', 'artifact/01a2022f-7d43-7a4d-abda-3f69e66075c1', NULL, 'administrator', '2026-11-22 07:36:36.707207+00', '2026-11-22 07:36:36.707207+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 32, '01a2022f-7eb1-7101-b716-9a60ca519373', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a2022f-7eb1-7b9c-bbd0-f941d3fb3153', NULL, 'administrator', '2026-11-22 07:36:36.785571+00', '2026-11-22 07:36:36.785571+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 33, '01a2022f-7f14-7c7e-a66f-31cc0aeb0e81', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a2022f-7eb1-7b9c-bbd0-f941d3fb3153', NULL, 'administrator', '2026-11-22 07:36:36.88406+00', '2026-11-22 07:36:36.88406+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 34, '01a2022f-7f66-71af-912e-5fd19b4e1b83', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a2022f-7eb1-7b9c-bbd0-f941d3fb3153', NULL, 'administrator', '2026-11-22 07:36:36.96695+00', '2026-11-22 07:36:36.96695+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 35, '01a2022f-7fb7-7058-9138-3be4e14870ac', 'muniment.target.added', 'urn:muniment', 'target/01a2022f-7fb7-7da2-84e8-3439086cba3f', NULL, 'administrator', '2026-11-22 07:36:37.047393+00', '2026-11-22 07:36:37.047393+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 36, '01a2022f-7ff9-7cf9-9ace-f66bc8c09b21', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2022f-7eb1-7b9c-bbd0-f941d3fb3153', NULL, 'administrator', '2026-11-22 07:36:37.11356+00', '2026-11-22 07:36:37.11356+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 37, '01a2022f-8044-7745-b5da-62b06982b431', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a2022f-8044-768f-b0d0-f6288e04d178', NULL, 'administrator', '2026-11-22 07:36:37.18858+00', '2026-11-22 07:36:37.18858+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 38, '01a2022f-808b-758d-b233-de72969fab26', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a2022f-8044-768f-b0d0-f6288e04d178', NULL, 'administrator', '2026-11-22 07:36:37.259133+00', '2026-11-22 07:36:37.259133+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 39, '01a2022f-80cf-7b87-b824-0f717fc57823', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a2022f-8044-768f-b0d0-f6288e04d178', NULL, 'administrator', '2026-11-22 07:36:37.327547+00', '2026-11-22 07:36:37.327547+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 40, '01a2022f-8118-75d7-b7e8-5d32de81b037', 'muniment.target.added', 'urn:muniment', 'target/01a2022f-8117-7f23-9b6e-c86f8b70e934', NULL, 'administrator', '2026-11-22 07:36:37.400275+00', '2026-11-22 07:36:37.400275+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 41, '01a2022f-815e-7d8b-b419-8cc454416772', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2022f-8044-768f-b0d0-f6288e04d178', NULL, 'administrator', '2026-11-22 07:36:37.470255+00', '2026-11-22 07:36:37.470255+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 42, '01a2022f-81ab-774f-a736-dc7de9daef92', 'muniment.artifact.registered', 'urn:muniment', 'artifact/01a2022f-81aa-7c94-84d9-5ad09141259e', NULL, 'administrator', '2026-11-22 07:36:37.547204+00', '2026-11-22 07:36:37.547204+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 43, '01a2022f-81ec-7aa7-b885-788c1c1aeea7', 'muniment.ceremony.opened', 'urn:muniment', 'artifact/01a2022f-81aa-7c94-84d9-5ad09141259e', NULL, 'administrator', '2026-11-22 07:36:37.612335+00', '2026-11-22 07:36:37.612335+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 44, '01a2022f-8237-76ad-95a3-ddaabc445748', 'muniment.deployment.recorded', 'urn:muniment', 'artifact/01a2022f-81aa-7c94-84d9-5ad09141259e', NULL, 'administrator', '2026-11-22 07:36:37.687458+00', '2026-11-22 07:36:37.687458+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 45, '01a2022f-828b-7152-847d-0e1c9b5667ff', 'muniment.target.added', 'urn:muniment', 'target/01a2022f-828b-7632-a1ed-228efa82ec88', NULL, 'administrator', '2026-11-22 07:36:37.771685+00', '2026-11-22 07:36:37.771685+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 46, '01a2022f-82d7-721d-a9ce-76c281c3e438', 'muniment.posture.changed', 'urn:muniment', 'artifact/01a2022f-81aa-7c94-84d9-5ad09141259e', NULL, 'administrator', '2026-11-22 07:36:37.847547+00', '2026-11-22 07:36:37.847547+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 49, '01a2022f-8e65-7bde-825d-5c831916f0c8', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2022f-7733-7915-9c87-b3dbb3d45779', NULL, 'muniment', '2026-11-22 07:36:40.805902+00', '2026-11-22 07:36:40.805902+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 50, '01a2022f-8e6a-729e-a729-53dc76971cc1', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2022f-7bb8-7bb2-ba34-119bfc66fd28', NULL, 'muniment', '2026-11-22 07:36:40.81075+00', '2026-11-22 07:36:40.81075+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 51, '01a2022f-8e7a-73d8-94b9-fa833b4f063a', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2022f-7d43-7a4d-abda-3f69e66075c1', NULL, 'muniment', '2026-11-22 07:36:40.826258+00', '2026-11-22 07:36:40.826258+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 47, '01a2022f-8a6c-73de-96c3-fa829a11b082', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2022f-81aa-7c94-84d9-5ad09141259e', NULL, 'muniment', '2026-11-22 07:36:39.788456+00', '2026-11-22 07:36:39.788456+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 48, '01a2022f-8a6c-7e44-a7a1-b4357559d5ba', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2022f-7eb1-7b9c-bbd0-f941d3fb3153', NULL, 'muniment', '2026-11-22 07:36:39.788546+00', '2026-11-22 07:36:39.788546+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 52, '01a2022f-9636-7318-bdf9-ded7ca4373f6', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2022f-7565-7f62-9d0c-dbf8cfa7200e', NULL, 'muniment', '2026-11-22 07:36:42.806141+00', '2026-11-22 07:36:42.806141+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 53, '01a2022f-963b-76f4-83bf-b1a925e0d4e6', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2022f-7892-7462-b8bb-0be1a9f0c540', NULL, 'muniment', '2026-11-22 07:36:42.811407+00', '2026-11-22 07:36:42.811407+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 54, '01a2022f-a1ef-7788-aa7d-985cfdd95a8f', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2022f-7a14-715d-970b-0c4f791b48ed', NULL, 'muniment', '2026-11-22 07:36:45.807513+00', '2026-11-22 07:36:45.807513+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 55, '01a2022f-a20a-7551-93c8-1ee03e063cfc', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2022f-8044-768f-b0d0-f6288e04d178', NULL, 'muniment', '2026-11-22 07:36:45.834195+00', '2026-11-22 07:36:45.834195+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 56, '01a20230-c48e-7e02-8199-211d650c734c', 'muniment.tenant.provider_granted', 'urn:muniment', 'tenant/01a2022f-736d-7c8f-95ff-3e3c63206332', NULL, 'operator', '2026-11-22 07:38:00.206237+00', '2026-11-22 07:38:00.206237+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 57, '01a20231-0fe1-76a1-8af9-d4c8df72092f', 'muniment.drift.names_changed', 'urn:muniment', 'drift/names', NULL, 'administrator', '2026-11-22 07:38:19.489411+00', '2026-11-22 07:38:19.489411+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 58, '01a20231-1073-7d4d-a34d-0033d8ddac1e', 'muniment.baseline.created', 'urn:muniment', 'baseline/01a20231-1071-7498-b48f-07ef265f3868', NULL, 'administrator', '2026-11-22 07:38:19.635333+00', '2026-11-22 07:38:19.635333+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 59, '01a20231-1219-7085-8731-7e96a2cf6451', 'muniment.baseline.captured', 'urn:muniment', 'baseline/01a20231-1071-7498-b48f-07ef265f3868', NULL, 'administrator', '2026-11-22 07:38:20.057781+00', '2026-11-22 07:38:20.057781+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 60, '01a20231-1535-77b1-9b39-e6aeaa06c49f', 'muniment.drift.compared', 'urn:muniment', 'run/01a20231-1518-7392-817f-ce1227a7f9fb', NULL, 'administrator', '2026-11-22 07:38:20.853797+00', '2026-11-22 07:38:20.853797+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 61, '01a20231-191b-7469-8899-fd7a57b70f8f', 'muniment.finding.judged', 'urn:muniment', 'finding/01a20231-1533-77c8-b75f-29cb17c40c82', NULL, 'administrator', '2026-11-22 07:38:21.851021+00', '2026-11-22 07:38:21.851021+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 62, '01a20231-19e1-7e10-bc81-21e8837edb53', 'muniment.verifier.added', 'urn:muniment', 'verifier/01a20231-19e1-7a28-b65b-a700087f834d', NULL, 'administrator', '2026-11-22 07:38:22.049809+00', '2026-11-22 07:38:22.049809+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 63, '01a20231-1a5a-7991-9f0a-6d9371e10c7c', 'muniment.webhook.added', 'urn:muniment', 'webhook/hook', NULL, 'administrator', '2026-11-22 07:38:22.170844+00', '2026-11-22 07:38:22.170844+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 64, '01a20231-1aae-7d4d-a62a-948827fdfb9c', 'muniment.notification.changed', 'urn:muniment', 'notification/team', NULL, 'administrator', '2026-11-22 07:38:22.254828+00', '2026-11-22 07:38:22.254828+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 65, '01a20231-1ba2-7cb0-b696-f3f329fe8f52', 'muniment.baseline.assigned', 'urn:muniment', 'baseline/01a20231-1071-7498-b48f-07ef265f3868', NULL, 'administrator', '2026-11-22 07:38:22.498041+00', '2026-11-22 07:38:22.498041+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 66, '01a20231-60ca-7240-99e5-e1c1c314b0c4', 'muniment.finding.judged', 'urn:muniment', 'finding/01a20231-1533-7fb2-b1db-905a8ddd71bf', NULL, 'administrator', '2026-11-22 07:38:40.202654+00', '2026-11-22 07:38:40.202654+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 67, '01a20231-6331-77f1-8ce2-dc5b266e2f62', 'muniment.ceremony.approved', 'urn:muniment', 'artifact/01a2022f-7733-7915-9c87-b3dbb3d45779', NULL, 'administrator', '2026-11-22 07:38:40.817826+00', '2026-11-22 07:38:40.817826+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 68, '01a20232-7086-72b7-9f0d-9f8842c392b4', 'muniment.verification.recorded', 'urn:muniment', 'artifact/01a2022f-7a14-715d-970b-0c4f791b48ed', NULL, 'muniment', '2026-11-22 07:39:49.766186+00', '2026-11-22 07:39:49.766186+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 69, '01a20232-9cac-712f-a359-7de56135dbfe', 'muniment.tenant_delegation.offered', 'urn:muniment', 'tenant-delegation/01a20232-9ca9-77c8-be33-c5df2b014f23', NULL, 'administrator', '2026-11-22 07:40:01.068691+00', '2026-11-22 07:40:01.068691+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 70, '01a20232-9cb9-7735-847c-62de2dc016f2', 'muniment.tenant_delegation.accepted', 'urn:muniment', 'tenant-delegation/01a20232-9ca9-77c8-be33-c5df2b014f23', NULL, 'administrator of demo', '2026-11-22 07:40:01.081573+00', '2026-11-22 07:40:01.081573+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 71, '01a20232-9cd4-79b9-b40f-b79d38fb4f5a', 'muniment.baseline.assigned', 'urn:muniment', 'baseline/01a20231-1071-7498-b48f-07ef265f3868', NULL, 'administrator', '2026-11-22 07:40:01.108169+00', '2026-11-22 07:40:01.108169+00');
INSERT INTO chronicle.events VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 72, '01a20232-9db5-7793-8a52-753ae3304e39', 'muniment.drift.source_changed', 'urn:muniment', 'evidence-source/01a20232-9db0-7aba-b713-d2d5b731b8ac', NULL, 'administrator', '2026-11-22 07:40:01.333778+00', '2026-11-22 07:40:01.333778+00');
INSERT INTO chronicle.events VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', 0, '01a20232-9cb2-713a-ae15-f0345397d5fc', 'muniment.tenant.created', 'urn:muniment', 'tenant/01a20232-9ca9-7aeb-99ee-65824e31a6e0', NULL, 'administrator of demo', '2026-11-22 07:40:01.074083+00', '2026-11-22 07:40:01.074083+00');
INSERT INTO chronicle.events VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', 1, '01a20232-9cb4-7510-90f5-143f96658faa', 'muniment.tenant_delegation.accepted', 'urn:muniment', 'tenant-delegation/01a20232-9ca9-77c8-be33-c5df2b014f23', NULL, 'administrator of demo', '2026-11-22 07:40:01.076496+00', '2026-11-22 07:40:01.076496+00');
INSERT INTO chronicle.events VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', 2, '01a20232-9cc2-7f0c-9a2c-f3d5ac281656', 'muniment.drift.names_changed', 'urn:muniment', 'drift/names', NULL, 'administrator of demo', '2026-11-22 07:40:01.090285+00', '2026-11-22 07:40:01.090285+00');
INSERT INTO chronicle.events VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', 3, '01a20232-9cc9-7d24-ae90-86cf29a9103d', 'muniment.drift.source_changed', 'urn:muniment', 'evidence-source/01a20232-9cc8-78a5-8293-5bf4e2d7ad0f', NULL, 'administrator of demo', '2026-11-22 07:40:01.097107+00', '2026-11-22 07:40:01.097107+00');


--
-- Data for Name: parked_events; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--



--
-- Data for Name: projector_checkpoint; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.projector_checkpoint VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '72', '2026-11-22 07:40:01.37796+00');
INSERT INTO chronicle.projector_checkpoint VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', 'chronicle', '3', '2026-11-22 07:40:01.576352+00');


--
-- Data for Name: sources; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--



--
-- Data for Name: webhook_deliveries; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.webhook_deliveries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1a58-7f7b-a06f-bcd6a688b1fb', 0, 0, '01a20231-63b8-7d11-a297-9f6435774380', 'muniment.webhook.test', NULL, 1, '2026-11-22 07:38:40.952547+00', 2, NULL, 'the host hooks.northwind.example has no address', NULL);
INSERT INTO chronicle.webhook_deliveries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1a58-7f7b-a06f-bcd6a688b1fb', 1, 1, '01a20231-6331-77f1-8ce2-dc5b266e2f62', 'muniment.ceremony.approved', 67, 1, '2026-11-22 07:38:41.037267+00', 3, NULL, 'the host hooks.northwind.example has no address', NULL);
INSERT INTO chronicle.webhook_deliveries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1a58-7f7b-a06f-bcd6a688b1fb', 2, 2, '01a20231-6331-77f1-8ce2-dc5b266e2f62', 'muniment.ceremony.approved', 67, 2, '2026-11-22 07:39:09.928235+00', 72, NULL, 'the host hooks.northwind.example has no address', NULL);
INSERT INTO chronicle.webhook_deliveries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1a58-7f7b-a06f-bcd6a688b1fb', 3, 3, '01a20231-6331-77f1-8ce2-dc5b266e2f62', 'muniment.ceremony.approved', 67, 3, '2026-11-22 07:39:49.701789+00', 28, NULL, 'the host hooks.northwind.example has no address', NULL);


--
-- Data for Name: webhooks; Type: TABLE DATA; Schema: chronicle; Owner: muniment_owner
--

INSERT INTO chronicle.webhooks VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1a58-7f7b-a06f-bcd6a688b1fb', 'hook', 'https://hooks.northwind.example/in', '{muniment.ceremony.*}', 'active', NULL, 'df1b2853815d21a3', '\x01c5aeb9b95ba3bb59e3b420924d66ae5fd982e5069286bf88690bd63d88162889542e0922f586fa7295534a1ad77f40a221bcc83824181e7be406250f', 67, 3, '2026-11-22 07:38:41.040471+00', '2026-11-22 07:41:56.527522+00', 4, 'administrator', '01a20231-1a5a-7991-9f0a-6d9371e10c7c', '2026-11-22 07:38:22.170751+00', '2026-11-22 07:39:49.730537+00');


--
-- Data for Name: accepted_deviations; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: accord_bindings; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.accord_bindings VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-750e-79bb-bef4-fc00d4b9bb0a', '01a2022f-750e-75f6-aff9-30c7ae986481', 1, 'sha256:1e2f4b1392d0be3ec61032a1bc8124b5d44cc83179e0fca768a8d81cc966d612', 'operations', '{}', '{}', '{did:key:z6MkhWfqw6C6WQGp7mRpEi8JT69orCc5d9nEse6QB83LWCPp}', '{"default_tier": "a"}', '{SingleApproval}', 300, 90, '2026-11-22 07:36:34.317678+00', NULL, '2026-11-22 07:36:34.317678+00', false);


--
-- Data for Name: artifact_files; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.artifact_files VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7565-7f62-9d0c-dbf8cfa7200e', 1, 0, 'df1b2853815d21a3', '\x01f6bc11c134e1d7bd526aeadfb6d20156e83ae40c1bbf72e49992d726aa181f03c4c4ba282ef2d9f1e7a69e780932a2c4fd1f4921b3def3f5d187b3308dd24b2941a43dd1f91254d0ecd2490d5be7692993994a44f3abdd2b5b6001ac8db6a9f8afd99ffcdc2bcc9e3d6ee616e8c69888e81208a9b211b076d73617cca451fd5a1728c849c9277f101ac065f072b43cc695cabce5b5330fa68b8456dbae4ed678e7daa02670ce90ca854da5af7acef5c83450d75c1fad6f519f39232e77c614d751c9eef1edfbb4437735da8d6b5a712bf3538a98056ec53edcfce1faf23f4f471e2900d2bc27b9ef0f091ec44291c0918a3514a94114a2df79a33f1a1d7e3364dd3a347145f7d2867ce7a08e32a0379e1c882376389a07f1b90540dbf4177b788578768be11a57452e69472d6157a4a9830268ee659c1e8201cf65d93ace57d9795ef16cb9ff8e3769b18577f4cb3cd24fed09eb1d5aeff4f426a3dcbdab460b2af87577a7ee15f94e981484cb8e37d69a2c0cebb4c99b03e6e3cc2ed59ecbf688c7311186b921694d60f59ca166bd4e5b93be439d979ea84148986d67c1d4bb1c4430489f4f99e6888af9eab64aa837359ac679d3d11f364c1f6eaf095847ff616a2eeb84ef3d1d495c34728aba491d416c73f3de36e60fb2d265010299ee52a9d393161636c725596e01b980871bc8ec9d55343fdbf12fdf6ff6530fc4515be19128126c902576808f543e95efdfec2da52f70e098413b0c050c257a5e5a14a3da1c85abeb1603a6b3550b30ef6b9b9da101bd209a32fdca5409f25647d6457062ec2671afc5a247ff3c6b47902830a8ed416c36cf7ae4a6f93b008658522b285ee2896be4ad656801069e8821f72d1a1c3e916c00e43e44b4048a454e211e75251c8f8c20e580bb11d3a256ad026533cbf825202e6e2758caa5518ba6d994c8dab95d6df819f942b19946bfcb5eec325291eaea5f0f032119f5c6f90b2400c59ee0c28ba2a2bbf60f27422f053d87389e7693b42a9fb1dad37ade67b28388d8118c1e69c9f0f00aa2f01ef5fc9600cc18e83696a0181116e6ea069de0a8b97daaa4d303dd0178970e9225b9928582be8de09962dcbdd2ab1ba9125ec7b4a0811c6bcc01ccf54e58968a4c7678ceebb114876a2108953f959fa374bd43badf4afdbdefa27cd06641f1284124070b52d55a37277a710a3238c2e2b3e33d97a078d367a70b5c6f9211298b3e365b609c0ffe7b2f778e5a');
INSERT INTO custody.artifact_files VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7733-7915-9c87-b3dbb3d45779', 1, 0, 'df1b2853815d21a3', '\x012fcdfb46098cddc3c7a80b66628b2ab31c83e5a1809f67b348b75d2f2f0b662ab3050ea74e56b2e91af49bc550bb9bc4aed3b7de8546688b825ba978dc70398539bacc389231baec35420e5ac9028cf172f56d5c1890838943f0b2b21b286587d972c2f26a2717ae22a50b5520472d2a1994096e5dc97f557e129cddafa0a3f55945148e58c2f0266a7f88a1cf61365066907bc903b9ce23d388dcc537de6fadb30d4e14e585a0f15d8457c4df1486342904f0925e20248a1082810bd97e775cc912f7d960d584fb2d919a9b93d54ad202fa691343ee31b31abc9d3208e566d9c6245a69bf52d37c1880b57b48d83f0c6d39bb632f2aaadad8c7838af2732e1d8f8c8d4c8d5b68ed0d160513bf1f3a56bdd9cb7ec3225b2b48110bfd0fcd4aaba1789458a75641a62fcd8a09a8207b72940469c78ad4c806a26f9c3b08f1626d4d41f55f46a7a7a70772633193921c1faac361fed31c5551afe02e24efc3f83abe42b7f51845ac2c2f3bb4937e4505735b611e75d2a8465f8dda687ea95299ae76df9fd3f8538be7c2472f51a0f0f4bff6309a575253506216fa48210b3d0787d441fc3f6b6431f09c394658e0293ac8e4e8e4362cf3adb109ab6aac1fe27120d6ffd3947f111727c0e3bfab3c3eeb5dc502df0f7596c57fa4eaf8bc85e667d60e03e29f87bdc738a4397b244b7f4ef66a8c2afc77227ec7e8a8466ed88de42f5670b9ec0d351c2f6ce9f61ed50ae404b72c13d5d09b442d18313c834ab64475448b0c34d9492c8a6e6d3bef0b47665b5b50ecff004aa8ada577cde04334c13da3e278fc2cd41305d783dfae3fcd6ce652f94060f6a66935a4a9f4eaa7fcf052b4923f4022a3b43eaebe2aaabd19ce1381392a014a9907469b6c4c645e0429a54cf95471401b6f6d0814c102061f3d14b54e07b54707ed7f52ded27c513749214812352970d5fa3b3f33d7b0b28ad1085dec20f6cf19041c48051ed744ca868b5548236dd62d1c2a5a1db5b5f52f37fb46207ca226069161fa976bbadadaec407f96d3ccb9b4d98a94b9');
INSERT INTO custody.artifact_files VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7892-7462-b8bb-0be1a9f0c540', 1, 0, 'df1b2853815d21a3', '\x01ea33c0b60507e6e816b447bf92a259ac4253dba86e644d2935d02161d18a685d1df8a2b105a16e3f01dd4acd08cae70c28fb21b30491f395808cd188d4efb11f7f5c6b258d770e565e1116c4e6031a9a01f651deae6ca693159a7bf5a2d361a03f07baeb624618016fb23aa260750164fb4f7effd2e2d41e02cec140a036605705ddb67d2730acbd6eb12d9ac1d0d9717b2c60e75ef6fb7395e8d01114ba42cb5ac9f8817082870675f3a5e8a32bf851cf8848edd9798b76a54135dbd25b167bfd059d37ef72ee9b01d84bbc3d2bfd4a878cc193c52ac46b295d1aef60b52fa60d0d2f3d99dd03dc2d9662f0baa92a52c4d34dfa68b20fd9f21e0245182468ceb6f97ceb257709dc2b58c875d68a644fbda8d27a6fa79fddacec67b6ff3b1f070b9639cd0e8a555a1ba0bb56c24c87c1c768988ca3108990005eb2d97735a5e40db2721ff7206d5a44bb50216ff26ebeb1266996910bc4b6070e7026c8ee3204e861e3eb3496f988a4783c0f466ff18905146d3199b829955a7cfc8b47ed1fb82a053b59aa0e845fc8cfc64eb07b5b1661f5e47b2751e292f49b67b88d1f46aa3b20f5552ca467b0c2d59a251fa5d8ddeb17e32699acd37a110f06e6142c8ce97d13b1fc94a804bfe11608f6e8cc5803e7921481f8bcacf6217e788e23d48447d7b6414bac02e34d817f1899c08aefbeb29840c3ec9746bcaacd60f051d270e2a8e50cc8ef19af51f70b6847a88d7a0d6e9d18367fd985b9a5ea8154d64f0728c999e98b9b95a020a8fb932798136dd4a8bf9753734d7a751543b095c0b31624fcafa026fcacfd814719857e3ce6636903db134f3ba75896a191a182a770526f2a4ed495ced4949f88cd941e358b3d4bff6016424f9449521142be49fea2c6bc102aa0ca468a9933437f090b128f068c330e75ac6c29461418d933bde28d5944bfbd8c81f32d52a359b8a1b3a1a77b366744ca7958b5b2365f23316bedadc0834db96f51013cb419c27bf17e6a9fd50bedc8c08b05ca4687cdae5f7df4a2011c');
INSERT INTO custody.artifact_files VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7a14-715d-970b-0c4f791b48ed', 1, 0, 'df1b2853815d21a3', '\x01e8497fd76516a761e7801685ecc017c2c65627bf893ffc80cad2fcdd75484549e2aef610f5c4da61edd3a2bdb059d5090f3256b1c34fcc7119bc93c8c26d187fea34ee134fb011af44eb746571dc63b9941ffe018974af91ce97a25b8dd47aeff9805903903001bbaf9938f1e547e00f96797632e1daf42f3a5b6e6dd24da19bd193f3ed6825557c72a1c32ad73ecf56ff26913e8132dfb4e3c9449a1a8b269c15b29a8476d8cab6a4d188b1c7fd0851745af825c65cdc8a7e6937f3b2e64aba3bc72c148b1ecc4237118fbdd07a554ec83dc97dc8be87ab10eb0bf0d544a9d4d71feba80e0628d79a0931045832f0885280703bd0736a9c6111e5413e01628143d7fd4d1c4fa9c8a7c8cc5ab04383ed4239ce307de7d5e4dc9d67066a720eac8bdb5f56d4c654514574755e163718731dd2028dad58b4702b1932274f767019cfbc9b228dd88063647e1f8394c719aeb951a8d59b0e0faed964c3343d27c3ee10040830add33ab63e929b34ad73d0f1f08965d5');
INSERT INTO custody.artifact_files VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7bb8-7bb2-ba34-119bfc66fd28', 1, 0, 'df1b2853815d21a3', '\x012fe4f0e4ff23c603c5fbd267675a59987930ecf25982ef4fe4d70fda6d2a31bbde94db8281b42512159d81246d0f8df5aa13fea404bc1cfaccbc7bcf08bd5be1c3d245bc7cb3ee5b9b406d509da13244a266b2ea66850047dcb90b8eb8b3b337b9df8ffe6fd82b304aad0c97107c73fc746d829d770c33cc77865cf491bc35e33970e5a2af1e6df2eaf5873c7521e3c365a7128cfeea57f9530b02a44ebc4b7a0b08e7b652036d67c62a5d87e4c253086488813fd4a0eebf6e70c6d360236bcc47b43c99b2a6deeeeb387cf9e42fd882f58c1f090b96517531531137bfc09b95baa1ae10c0277756241e059515d6dea83d35d3204fea1ffe6d67cfafddd1698529357702bd3fa6425117f931176cae5f26215bc5fa6237d23279d7c331be58026f8bd54e5c6a427a38d7e8fdd5a0eada2915632364efc635797116f31415bbb7960dfde66c2a7b5d2586c1096505c77abc7b9dcf0c153087d538fba3afdb8ec3c835ab18d6457a47b1489e0c2fe1d28dd6c5d10b37b590538001b8461e484ff1a465b9c9ebff0b9b0ed2a0664397ae18498a87aa65468f40f745ad9aa96ec52f4296a0963aa958253d7a551806b97d6d47f4edcdbeabecf24b362b260c8346d36397209088d010fd2c5ef3abdd724fa0286d302dd0ecd7f522ae4dd09ebbf4a9be9600db798dab0e356641beb612cdae9ee42dfda026f7eba2721e1a2fd5b2870c24e2b404b68869f51d820a51250fc55a400255debec6fad17048fb14');
INSERT INTO custody.artifact_files VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7d43-7a4d-abda-3f69e66075c1', 1, 0, 'df1b2853815d21a3', '\x014c1bd3123cd3a092fb51f7bb6a37f8d87d9017175f1903917f547be5fb85310135b7c46b9be1b0bd8acecd8dce17fb22b6130548b56f71c4a3a60b18012cee1b90fa0a472fdbaa311bbd7c92ddfc696adb45ddd48b726533922456c95f89e5b041af7abae46bb6294fece5c09a17a23522356208c21e624a59229817bbaa51feeb0d7cc713364f1ceaa0b688cbaaf24bba20fdc5feceff99db476452e70df8d97c462aff4b6877a060afc9e324a4f4f199c8aea2acc6a58050dbdf617afa1e8479a52e0bbddbab9fa7288deb007c7067daa16095a54961d91c96ff5cdd76dd6c64680d109e42c5b49c15c0f541848d7294bc5afb36e43ccac8e05b765ac79d19a843d9e288e9952e6c30bcb00faf59b4ebc664a5a8022092c016ffb369087eb475b8bfacf8f48f375f38485a5d1593ca444225');
INSERT INTO custody.artifact_files VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7d43-7a4d-abda-3f69e66075c1', 1, 1, 'df1b2853815d21a3', '\x01b364c5e4709eac04c30918d1a0341ac43ab7f135899999b3dcbdad425d0b47b8844818416b9ca9fc9eabb1e911a680d557c4d4079519afdc5836b34318006f8f1b95fcfa940a0168d9a780271db64933e6000535c32bbb5f557ba6e456d9f9be12b4975843f3bae3bc87db29e70b6a7a2e72227d00fccf67439fb56c96cf06015a8fd779304df4cff1a0eea406152a15f1a7922d12afd1b3a09f6baa1965d700895887025fa61af6beae29875121da6f48a2fe1349296f01a69d163911403cd100775425c1f78c31508c3363aa54b45e52841fadeb70d988c9323eb95687cad3c9ad7ebe34c5f0b28550c331a2a35df1180e3e117c955cb6291696b08caf2013b9f8a50b4aaa95c831752a6f0cc59c27e0fdfb3e4487af02f9c2ac1fb4f2e977a3dff6248d0719a7c7a60af9fe8d793934a0691319188ca961c2802e349f0422b455cc5de000720b9b1dd2d55ab794cd78d832b46359b4c6463747c32180f10a2bcab6e5895c60bf4373f1f8cd7e803187e61ed1a1d1c31c30310be25da45ad0f39ac71344f84d703c0b76c8df506fb16093aa3abb646f6c84');
INSERT INTO custody.artifact_files VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7eb1-7b9c-bbd0-f941d3fb3153', 1, 0, 'df1b2853815d21a3', '\x01c2519020c428f0f48c55df8d302cadb58ddc0de214407c7fc0d0be5d20be7d35a34bd383160bae544071ea8ce3126ac1a50aa133c7e48dbd5c01d30870cf2348e835c1c5c2334ee7a461c9b87b677b13abd51b37c772b0e932909b66ffedd30aa41ae914bfcc205386be2d88ff46f863bffe5d72c281681c1ddb5bc57e4fa4bb6580cc3a4fce08c5e69f2daa380ea08667bc5b54033c2475ed52bfeaba5de04d9bf78324d8046dc50717dfce37d5f4936bc0fdfab9a8284ed7c95c4bf0d236266b432518423a620a32e057afd69dadfceb07930a35b0ed2f326dc65d0a76be83b4796fff181cd6fa688b5a17306e96c22271a4cd47318617a116f9fdb6c015532bd1ae31694551d78430319ce7ea8c4ec9f9da94a41d2461c008a7520b842bc18f0c100e827757d2acbfd264cd69ae9ad421f34c0c9147ca85a786a22cf8ddc367dc746be5275c6b19a643e66fa119063d018c4f8e59b7e1f6f4e84d871ec8bc7f8152b4270e270b5484b06dd8747510499aa98b9d169570c80869761bf8692e725d533991ca9132172eef9f6d34c1b273c7e8067f1a71f0bb319be5cb50ef64af885c008240ece3f7187e71a565f884b2b80a4c9def67261f3d7bfd75b7a07a68e6dbca379686f384e4b930afa0310c13fa08e8930a5d148a10d4ae3ed1bb3991123b8b90c751f8979770fa3f316c4e004859be3d0dc2a494b37c3c030422c35a795d5cef531b09b5da67e22959550308519eb733300b7f4a30f48ffa');
INSERT INTO custody.artifact_files VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-8044-768f-b0d0-f6288e04d178', 1, 0, 'df1b2853815d21a3', '\x01fa4f1d710f16fe13ac2e3a1c46307cd878585820c5945d2b9779ee2f930e319d08d5fee4fecf1b9374c389a5c373400668739ddc1aa9fa8bfea86e6da76752e7e5f1845b4e2098d5f7c20276fbe9a6728a6533c2c864e5070d6a9cb6ada26077ae6545e85d2160c39997b8165a33c4e8dde1a61b7518dd84153c481f4ae381d50b80e66c48f2bdd6489b7edfb83e0ff8629795eafaee6e296b2f8a46fbe32733ccc8711b8bce2dae874f7fbea92b4d22e3c15940176ff1cfb918b4bb4639026ee15151e6457350ab8b6d5c94decc1bdd578fff6b3bdae3212559bed83d760cf99347146e7bc60437704fb1e873f8ceed32dd3a2ade406960c80ecd333fa9dc45345831c0f3332431c6f2426217a7b9650061a35a0f57419883f0d75d8d46b5990f74013018cc241bf910fd5d990db9eb4080cb4b92c7eb5ea431c29cbd1b0f24ab36f5f8ae1d90da69669eb72325fb2bf4dcb54bf72d3528059f24d8a893bc5e203b940211637fa2aa39821d6d2a5e979af53984f357d1d57fdac8beb2447f7f0fe379adf613be52f7532d1833eafe0a98d5eb04827045a4dab5271952cb71e3c977516c71540cc7f5fe7fd2fe7896b6d6b2bdbbabe98df3911a796d5e1e54560e26f0934ca728575fdda1a1c300700f6a3264eb955c9839993c7204fdd041cf242ef84573bfa269e5b6622134dc50b1f8f11a8b8acd761134ccb6634f3090e3141b11458e68833e01aeb6bc49e9c3c8b8f9c393a8d801fd129389ca6c0d0516951249bd2354dd7b90f3d8529502b48665b0f9055f3fbf8105ef8882bd094366828eabb7be6c0f9de2a80c72bc0953b97b2e8319661d65a6ce50cddeb1a451f8b642fb6fbe0e51e9603eade583c730e463cd5e566e8ec769c5c5806ab6e74de5840af5bb0a4130667e2ef01ee85577645e5f66125612935dfc39e58958a8e16a795ff355eab27e7c589e63104271890ba393340e1a8a06dbc434621669f2196b4485bf9730e29590801368a6fe45d976e7860b695aa10d6eeedd344ddb993651e20df1eef793dd65ff5105a26fd3b6a75f4b5a425b665e20062e8c5691aaeae432d4db6563645dc5a098926b4325abcaecccfcee96');
INSERT INTO custody.artifact_files VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-81aa-7c94-84d9-5ad09141259e', 1, 0, 'df1b2853815d21a3', '\x01279bb3bbae8d114e4848c30293f13cff38e238cd51da2989710345e1c4a3d38e02b66244591df3314ce50bc995e0fa16869fd00bff69e7d982d17bbf458a741bb6d0618b7435d27de34160abaed8cf5ca869b8d7b673cd948854bce54872b883a001f6b2c98b65795f08d8092aff60173cc3bf46e9abde992ac57a66b0dc0617fe3572948b106aed730131bec740755ccb3bb8f6e9ea5686b079a50b6244057f8453a81c6b54992109c89ae8d605ba93a3612f4fa8e035c2dc057635a9e5cc8b68bc26d378afd8dd2c1386b5c6c04d9ef2a9f041853b7c851e65b42a121f3f8b2eec04d0e8afe679a08fdb3c00af9217e2f9336d3db4cb9816acbb89a6ce368261279a064c7d3fd1d71bdcde18f03a055403ab5b3b55097983db04e0003b918479eeeb945aa90cb613e522bf55a3252eaa790a224fe3e4929096c2de55d923a38bf5d7981054cb41bd38ee5deed23cc95facaaac69e439fd460e27f5e44506581b284f56c3943f285e77c3ed94822494a7c9367d21028b19630f13e942afeefc19f9f1bc77da6d25bf31a28f4650562e3a56ae5b96ec3072d4ae9c68d566443d3c7e49caa04a2f41e8b395fd7970941c91a6dbee5fd82056662687d2b6c1f8e30ef3dd07fb919e2c3e9d622beb11df91d32a30f6648b73a1ebb20b7fda8c73a30dd1fe323777f33943c095dc32c6fcc329e1b156b5150e2542554cee5606c997c22379a1d217347d009a996f8a50e647ba21797948267c37a2301f69c094f010e2c62a4bac31a63883a0c053593e9b79c0f373239d42905ab1d782a3a036fd291eafde59c60e73a3fc3e6ee2c0ef82314136012125a021028f5756129919a091efb0c25dcb5add7e684e17cfb0da56c643d235ebc55d079cb7e35f2367211d1efd16d6d2d3333873cf3fa6b280d621de29bc41cc8d9ed4270ff40b44dfa935d24d14c0c111ef873f0f5fa8efa9d04a9d62af4dbe00fd8a5bdfb776bdebd370915f0e425efac574ff60aa12899c6596cf957394af5bfffec294c14577ae1542a4dafb8dfe9131dc82a92b52ce0f65c89187b938b726994ef722af4cbb486a4cd7f49b17b5cdbce213110de01ea5d083226643dc2436a34400ad582461e3c0a085c6');


--
-- Data for Name: artifact_versions; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.artifact_versions VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7565-7f62-9d0c-dbf8cfa7200e', 1, 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '{"version": 1, "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "assignments": [{"intent": "apply", "target": {"groupId": "7c1f4a52-0d3e-4b86-9a75-2e6d8b40c913", "@odata.type": "#microsoft.graph.groupAssignmentTarget"}}], "description": "Encryption, antivirus and sign-in rules for every production workstation of Northwind.", "displayName": "Production Baseline", "roleScopeTagIds": ["0"], "passwordRequired": true, "defenderScanDownloads": true, "passwordMinimumLength": 12, "bitLockerEncryptDevice": true, "smartScreenEnableInShell": true, "defenderRequireCloudProtection": true, "storageRequireDeviceEncryption": true, "passwordMinimumCharacterSetCount": 3, "defenderRequireRealTimeMonitoring": true, "passwordMinutesOfInactivityBeforeScreenTimeout": 10}', '{}', 'intune_config_profile/1', '[{"name": "production-baseline.json", "sha256": "22f5eca9c3f24f4cf595389a350c7709ea80c357a712f1f7fde409d76570faa5", "media_type": null, "size_bytes": 859}]', 'administrator', '01a2022f-7566-783e-beaf-38bb99c66654', '2026-11-22 07:36:34.404911+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7733-7915-9c87-b3dbb3d45779', 1, 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '{"serial": 2026112101, "records": [{"ttl": 3600, "name": "northwind.example.", "type": "SOA", "rdata": "ns1.northwind.example. hostmaster.northwind.example. 2026112101 7200 900 1209600 300"}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns1.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns2.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "MX", "rdata": "10 mail.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "TXT", "rdata": "\"v=spf1 mx -all\""}, {"ttl": 3600, "name": "northwind.example.", "type": "CAA", "rdata": "0 issue \"ca.northwind.example\""}, {"ttl": 3600, "name": "mail.northwind.example.", "type": "A", "rdata": "203.0.113.25"}, {"ttl": 3600, "name": "ns1.northwind.example.", "type": "A", "rdata": "192.0.2.53"}, {"ttl": 3600, "name": "ns2.northwind.example.", "type": "A", "rdata": "198.51.100.53"}, {"ttl": 300, "name": "vpn.northwind.example.", "type": "A", "rdata": "198.51.100.40"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "A", "rdata": "192.0.2.80"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "AAAA", "rdata": "2001:db8::80"}], "zone_apex": "northwind.example."}', '{}', 'dns_zone/1', '[{"name": "northwind.example.zone", "sha256": "6c47de889d918df168e321cfa534489c06258553e6939d32794287a47729f61c", "media_type": null, "size_bytes": 718}]', 'administrator', '01a2022f-7733-7333-9a20-6d6963ac5bfa', '2026-11-22 07:36:34.866804+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7892-7462-b8bb-0be1a9f0c540', 1, 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', '{"document": {"Name": "EnsureBitLockerEnabled", "Version": "2.0.0", "MinimumCompatibleVersion": "1.0.0", "CompatibleVersionAdditionalProperties": ["Omi_BaseResource:ConfigurationName"]}, "instances": [{"name": "[BitLocker]EnsureBitLockerEnabled", "class": "MSFT_BitLockerResource", "properties": {"AutoUnlock": true, "ModuleName": "BitLockerDsc", "MountPoint": "C:", "ResourceID": "[BitLocker]EnsureBitLockerEnabled", "TpmProtector": true, "ModuleVersion": "1.0.0", "EncryptionMethod": "XtsAes256", "PrimaryProtector": "TpmProtector", "ConfigurationName": "EnsureBitLockerEnabled"}}]}', '{}', 'dsc_configuration/1', '[{"name": "ensure-bitlocker-enabled.mof", "sha256": "d5ce24eec230dc2f6e42df4b1280c83006f6fabc272018436b21cefd82cd16fd", "media_type": null, "size_bytes": 708}]', 'administrator', '01a2022f-7892-7fa9-be37-513ea12d3067', '2026-11-22 07:36:35.218233+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7a14-715d-970b-0c4f791b48ed', 1, 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '{"ietf-interfaces:interfaces": {"interface": [{"name": "GigabitEthernet0/0", "type": "iana-if-type:ethernetCsmacd", "enabled": true, "description": "Uplink to the provider", "ietf-ip:ipv4": {"address": [{"ip": "192.0.2.1", "prefix-length": 30}]}}]}}', '{}', 'restconf_config/1', '[{"name": "edge-router-1-interfaces.json", "sha256": "90b748fd7d56f86948e190545de7e839dcb3867607c845ea66f5aa27baad1604", "media_type": null, "size_bytes": 344}]', 'administrator', '01a2022f-7a14-7b64-a08e-5030c7d9a99a', '2026-11-22 07:36:35.603538+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7bb8-7bb2-ba34-119bfc66fd28', 1, 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '{"image": {"digest": "sha256:9b2c4d6e8f0a1c3e5d7f9b1a3c5e7d9f0b2a4c6e8d0f1b3a5c7e9d1f2b4a6c8e", "repository": "registry.northwind.example/operations/operator"}, "webhook": {"enabled": true, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}}, "replicas": 3, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}, "environment": "production", "bound_chart_cid": "sha256:5f8a0a7f2c1d4be6937c02d1a6e8f4b53c9d7e1200ab4c6d8e9f1a2b3c4d5e6f"}', '{}', 'helm_values/1', '[{"name": "operator-values.yaml", "sha256": "5ec0c0b5b6b6da1081fe72448ac3e91dfc7c85829314f7b3e4b7363aa9dab0b7", "media_type": null, "size_bytes": 513}]', 'administrator', '01a2022f-7bb8-756d-8f65-314503083817', '2026-11-22 07:36:36.023845+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7d43-7a4d-abda-3f69e66075c1', 1, 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', '{"guid": "0f6b2d8a-5c41-4e37-9b1d-6a2f8c7e4d10", "author": "Northwind Operations", "description": "Application-class JEA role", "company_name": "Northwind", "session_guid": "c2a7e914-3b58-4d06-8f2c-71d0b9e6a345", "session_type": "RestrictedRemoteServer", "language_mode": "ConstrainedLanguage", "schema_version": "2.0.0.0", "visible_cmdlets": ["Get-Service", "Get-Process", "Test-DscConfiguration"], "role_definitions": {"NORTHWIND\\Application Operators": {"RoleCapabilities": "ApplicationOperator"}}, "visible_providers": ["FileSystem"], "transcript_directory": "C:\\ProgramData\\JEA\\Transcripts", "run_as_virtual_account": true}', '{}', 'jea_role_capability/1', '[{"name": "ApplicationOperator.psrc", "sha256": "9e0bdea5b47c52c74ee6b3c77c9e466a52d2d27bb941e49a437177c28dfa48e7", "media_type": null, "size_bytes": 279}, {"name": "ApplicationOperator.pssc", "sha256": "1fd0c3055a7d8118002b810c1d471a30891c2b178fe93ea11c21a933fac9fae8", "media_type": null, "size_bytes": 381}]', 'administrator', '01a2022f-7d43-7e3d-9640-b57f6749192a', '2026-11-22 07:36:36.419195+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7eb1-7b9c-bbd0-f941d3fb3153', 1, 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '{"state": "enabled", "conditions": {"users": {"excludeUsers": [], "includeUsers": [], "includeGroups": ["2b9e6c14-8f07-4d3a-b5c1-90e7a4d2f861"]}, "applications": {"excludeApplications": [], "includeApplications": ["All"]}, "clientAppTypes": ["all"]}, "@odata.type": "#microsoft.graph.conditionalAccessPolicy", "displayName": "Require compliant device", "grantControls": {"operator": "OR", "builtInControls": ["compliantDevice"]}, "sessionControls": null}', '{}', 'entra_conditional_access/1', '[{"name": "require-compliant-device.json", "sha256": "ed69522adf7c55453fb14f4608c55066082b395b94fe1539b4517affa941d8b7", "media_type": null, "size_bytes": 513}]', 'administrator', '01a2022f-7eb1-7101-b716-9a60ca519373', '2026-11-22 07:36:36.785035+00', '{}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-8044-768f-b0d0-f6288e04d178', 1, 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '{"chain": [], "issuer": "CN=www.northwind.example,O=Northwind", "serial": "297cb93aacd25756af34287ca42ac5421f245974", "subject": "CN=www.northwind.example,O=Northwind", "not_after": "2027-11-21T02:30:08Z", "not_before": "2026-11-21T02:30:08Z", "ct_log_refs": [], "subject_alt_names": ["dns:www.northwind.example", "dns:northwind.example"], "fingerprint_sha256": "3438b60c49a56a5425c534fd5bff1d1e5a1d126b15760a492f23f81c2ab512e0", "signature_algorithm": "SignatureAlgorithm.ecdsaWithSHA256"}', '{}', 'tls_server_cert/1', '[{"name": "www.northwind.example.pem", "sha256": "779b96eea0d303ea9df778450351a7c235b84bebdff0768b75feb9c197e69e5a", "media_type": null, "size_bytes": 761}]', 'administrator', '01a2022f-8044-7745-b5da-62b06982b431', '2026-11-22 07:36:37.188031+00', '{"certificates": [{"key": {"type": "EC", "curve": "P-256", "size_bits": 256}, "must_staple": false, "spki_sha256": "c66a3fadbb09ae2f89113dbd171d72a871c1d9349914c0e1b4d99a512816c82f", "is_authority": false, "extended_key_usage": ["serverAuth"]}]}', 0, NULL);
INSERT INTO custody.artifact_versions VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-81aa-7c94-84d9-5ad09141259e', 1, 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '{"digest": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "sbom_cid": null, "manifests": [{"size": 1204, "digest": "sha256:1d4f7a0c3e6b9d2f5a8c1e4b7d0a3f6c9e2b5d8f1a4c7e0b3d6f9a2c5e8b1d4f", "platform": {"os": "linux", "architecture": "amd64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}], "media_type": "application/vnd.oci.image.index.v1+json", "size_bytes": 773, "annotations": {"org.opencontainers.image.version": "1.4.2", "org.opencontainers.image.ref.name": "registry.northwind.example/operations/operator:1.4.2"}, "architectures": ["linux/amd64", "linux/arm64"], "image_reference": "registry.northwind.example/operations/operator:1.4.2"}', '{}', 'oci_image/1', '[{"name": "operator-image.index.json", "sha256": "1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "media_type": null, "size_bytes": 773}]', 'administrator', '01a2022f-81ab-774f-a736-dc7de9daef92', '2026-11-22 07:36:37.546639+00', '{}', 0, NULL);


--
-- Data for Name: ceremonies; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.ceremonies VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-75b3-7b63-b5b4-932cd8134ed9', '01a2022f-7565-7f62-9d0c-dbf8cfa7200e', 1, 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '01a2022f-750e-79bb-bef4-fc00d4b9bb0a', 'SingleApproval', 1, '{did:key:z6MkhWfqw6C6WQGp7mRpEi8JT69orCc5d9nEse6QB83LWCPp}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c2261727469666163745f6964223a2230316132303232662d373536352d376636322d396430632d646266386366613732303065222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303232662d373562332d376236332d623562342d393332636438313334656439222c22636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32395430373a33363a33342e3438323231385a222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65222c226f70656e65645f6174223a22323032362d31312d32325430373a33363a33342e3438323231385a222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a34376463343534626335376235306661626636326566623561343366313034663636303233373531316134666336353364663233653762663537633436663462227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2265643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266227d2c226e616d65223a2250726f64756374696f6e20426173656c696e65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-22 07:36:34.482218+00', '2026-11-29 07:36:34.482218+00', NULL, NULL, '2026-11-22 07:36:34.482218+00', 'b', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-78df-7171-927e-7ab504eb8c07', '01a2022f-7892-7462-b8bb-0be1a9f0c540', 1, 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', '01a2022f-750e-79bb-bef4-fc00d4b9bb0a', 'SingleApproval', 1, '{did:key:z6MkhWfqw6C6WQGp7mRpEi8JT69orCc5d9nEse6QB83LWCPp}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c2261727469666163745f6964223a2230316132303232662d373839322d373436322d623862622d306265316139663063353430222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303232662d373864662d373137312d393237652d376162353034656238633037222c22636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32395430373a33363a33352e3239333039355a222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c226f70656e65645f6174223a22323032362d31312d32325430373a33363a33352e3239333039355a222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a36313561383033616262613239663830326333653563393339313339623030633135616232653534636664616631356431386363346635393564313830393837227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2264323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238227d2c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-22 07:36:35.293095+00', '2026-11-29 07:36:35.293095+00', NULL, NULL, '2026-11-22 07:36:35.293095+00', 'b', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7a55-77c1-805e-8e3fd1168efd', '01a2022f-7a14-715d-970b-0c4f791b48ed', 1, 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '01a2022f-750e-79bb-bef4-fc00d4b9bb0a', 'SingleApproval', 1, '{did:key:z6MkhWfqw6C6WQGp7mRpEi8JT69orCc5d9nEse6QB83LWCPp}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c2261727469666163745f6964223a2230316132303232662d376131342d373135642d393730622d306334663739316234386564222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303232662d376135352d373763312d383035652d386533666431313638656664222c22636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32395430373a33363a33352e3636383430315a222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573222c226f70656e65645f6174223a22323032362d31312d32325430373a33363a33352e3636383430315a222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a30633865616336366165353664626237663166613763616138316162643034666566653837366135646638353033663739623532313065613366643331356531227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2263333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232227d2c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-22 07:36:35.668401+00', '2026-11-29 07:36:35.668401+00', NULL, NULL, '2026-11-22 07:36:35.668401+00', 'c', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7c08-706c-b593-48b3eb31ae45', '01a2022f-7bb8-7bb2-ba34-119bfc66fd28', 1, 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '01a2022f-750e-79bb-bef4-fc00d4b9bb0a', 'SingleApproval', 1, '{did:key:z6MkhWfqw6C6WQGp7mRpEi8JT69orCc5d9nEse6QB83LWCPp}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c2261727469666163745f6964223a2230316132303232662d376262382d376262322d626133342d313139626663363666643238222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303232662d376330382d373036632d623539332d343862336562333161653435222c22636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32395430373a33363a33362e3039393531345a222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573222c226f70656e65645f6174223a22323032362d31312d32325430373a33363a33362e3039393531345a222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a39303364323263353864316137386366383562376132623366366364386331356138316164316135616434323331316563616435303131616336373565393437227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2233323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563227d2c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-22 07:36:36.099514+00', '2026-11-29 07:36:36.099514+00', NULL, NULL, '2026-11-22 07:36:36.099514+00', 'b', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7d85-7b2b-8ac1-6df33120936e', '01a2022f-7d43-7a4d-abda-3f69e66075c1', 1, 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', '01a2022f-750e-79bb-bef4-fc00d4b9bb0a', 'SingleApproval', 1, '{did:key:z6MkhWfqw6C6WQGp7mRpEi8JT69orCc5d9nEse6QB83LWCPp}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c2261727469666163745f6964223a2230316132303232662d376434332d376134642d616264612d336636396536363037356331222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303232662d376438352d376232622d386163312d366466333331323039333665222c22636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32395430373a33363a33362e3438343834335a222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65222c226f70656e65645f6174223a22323032362d31312d32325430373a33363a33362e3438343834335a222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a33636235623266656630366632393232643064666366366166373837356137303261366634633962373665326366336535343163653763326130356262613332227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732227d2c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-22 07:36:36.484843+00', '2026-11-29 07:36:36.484843+00', NULL, NULL, '2026-11-22 07:36:36.484843+00', 'c', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7f13-77e6-a0ae-93aa4717984b', '01a2022f-7eb1-7b9c-bbd0-f941d3fb3153', 1, 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '01a2022f-750e-79bb-bef4-fc00d4b9bb0a', 'SingleApproval', 1, '{did:key:z6MkhWfqw6C6WQGp7mRpEi8JT69orCc5d9nEse6QB83LWCPp}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c2261727469666163745f6964223a2230316132303232662d376562312d376239632d626264302d663934316433666233313533222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303232662d376631332d373765362d613061652d393361613437313739383462222c22636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32395430373a33363a33362e3838333330335a222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365222c226f70656e65645f6174223a22323032362d31312d32325430373a33363a33362e3838333330335a222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a36313832636236383133373166373538333135333138623363653662313539326265353138386332623935386136666634316236623930663531343435383637227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736227d2c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-22 07:36:36.883303+00', '2026-11-29 07:36:36.883303+00', NULL, NULL, '2026-11-22 07:36:36.883303+00', 'c', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-808a-7295-b27e-ee325796a393', '01a2022f-8044-768f-b0d0-f6288e04d178', 1, 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '01a2022f-750e-79bb-bef4-fc00d4b9bb0a', 'SingleApproval', 1, '{did:key:z6MkhWfqw6C6WQGp7mRpEi8JT69orCc5d9nEse6QB83LWCPp}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c2261727469666163745f6964223a2230316132303232662d383034342d373638662d623064302d663632383865303464313738222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303232662d383038612d373239352d623237652d656533323537393661333933222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32395430373a33363a33372e3235383434345a222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65222c226f70656e65645f6174223a22323032362d31312d32325430373a33363a33372e3235383434345a222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a31313039383034356136626663663235316231363736343036383464323932353234303233363033356133363466393939336136313065396262303537356465227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2238646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562227d2c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-22 07:36:37.258444+00', '2026-11-29 07:36:37.258444+00', NULL, NULL, '2026-11-22 07:36:37.258444+00', 'b', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-81eb-7d09-99c6-b016e8e1e2ea', '01a2022f-81aa-7c94-84d9-5ad09141259e', 1, 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '01a2022f-750e-79bb-bef4-fc00d4b9bb0a', 'SingleApproval', 1, '{did:key:z6MkhWfqw6C6WQGp7mRpEi8JT69orCc5d9nEse6QB83LWCPp}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c2261727469666163745f6964223a2230316132303232662d383161612d376339342d383464392d356164303931343132353965222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303232662d383165622d376430392d393963362d623031366538653165326561222c22636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32395430373a33363a33372e3630393937395a222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226f70656e65645f6174223a22323032362d31312d32325430373a33363a33372e3630393937395a222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a36363666316531336530343063363934306238383231373934633139626363386135636263373134656132653435336463656532633966633064333334633165227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2231393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839227d2c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d5d7d', 'application/vnd.in-toto+json', 'open', 'administrator', '2026-11-22 07:36:37.609979+00', '2026-11-29 07:36:37.609979+00', NULL, NULL, '2026-11-22 07:36:37.609979+00', 'b', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);
INSERT INTO custody.ceremonies VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7770-78eb-9a13-91006a5ef332', '01a2022f-7733-7915-9c87-b3dbb3d45779', 1, 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '01a2022f-750e-79bb-bef4-fc00d4b9bb0a', 'SingleApproval', 1, '{did:key:z6MkhWfqw6C6WQGp7mRpEi8JT69orCc5d9nEse6QB83LWCPp}', '\x7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631222c22707265646963617465223a7b226163636f72645f636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c2261727469666163745f6964223a2230316132303232662d373733332d373931352d396338372d623364626233643435373739222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303232662d373737302d373865622d396131332d393130303661356566333332222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c226465636973696f6e223a22617070726f7665222c22657870697265735f6174223a22323032362d31312d32395430373a33363a33342e3932373938335a222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65222c226f70656e65645f6174223a22323032362d31312d32325430373a33363a33342e3932373938335a222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2276657273696f6e223a312c2276657273696f6e5f646967657374223a227368613235363a32636334353831616262346138326666363036326662623665663366663966323932663836626633333332386465353539613736396134316562393330613766227d2c2270726564696361746554797065223a2275726e3a6d756e696d656e743a7072656469636174653a617070726f76616c3a7631222c227375626a656374223a5b7b22646967657374223a7b22736861323536223a2236653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130227d2c226e616d65223a226e6f72746877696e642e6578616d706c65227d5d7d', 'application/vnd.in-toto+json', 'approved', 'administrator', '2026-11-22 07:36:34.927983+00', '2026-11-29 07:36:34.927983+00', '2026-11-22 07:38:40.814026+00', NULL, '2026-11-22 07:38:40.814026+00', 'c', false, '{}', NULL, NULL, 'approval', NULL, NULL, NULL);


--
-- Data for Name: ceremony_signatures; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.ceremony_signatures VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7770-78eb-9a13-91006a5ef332', 'did:key:z6MkhWfqw6C6WQGp7mRpEi8JT69orCc5d9nEse6QB83LWCPp', 'did:key:z6MkhWfqw6C6WQGp7mRpEi8JT69orCc5d9nEse6QB83LWCPp#z6MkhWfqw6C6WQGp7mRpEi8JT69orCc5d9nEse6QB83LWCPp', '\x82ef84bf8881879120ecec29878492cbdd719dd392e99ba493002d049abf2b93510195bc3aa9137e9f716617b7612dcbdc24690ebd865cab9de81273f4999006', '2026-11-22 07:38:40.814026+00', '01a20231-6331-77f1-8ce2-dc5b266e2f62', NULL, NULL);


--
-- Data for Name: ceremony_substrates; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: counters; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'artifacts', 13, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'ceremonies.open', 23, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.unknown', 23, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.match', 0, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.unknown', 0, -1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'ceremonies.open', 27, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.match', 4, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.unknown', 4, -1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'artifacts', 10, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'ceremonies.open', 6, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.drift', 3, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'artifacts', 7, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'ceremonies.open', 15, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.unknown', 5, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.match', 6, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.unknown', 6, -1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'artifacts', 5, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'artifacts', 11, 2);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.unknown', 2, 0);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.unknown', 3, 0);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.unknown', 21, 0);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'ceremonies.open', 7, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.match', 11, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.unknown', 11, -1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'ceremonies.open', 21, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.unknown', 22, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.drift', 2, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.unknown', 16, 2);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'ceremonies.open', 25, -1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'artifacts', 16, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'ceremonies.open', 1, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.match', 21, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'artifacts', 30, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'ceremonies.open', 11, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.match', 13, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.unknown', 13, -1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'artifacts', 3, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'ceremonies.open', 31, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.unknown', 28, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.drift', 27, 1);
INSERT INTO custody.counters VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'deployments.unknown', 27, -1);


--
-- Data for Name: custody_heads; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.custody_heads VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7565-7f62-9d0c-dbf8cfa7200e', 1, 'ceremony_open', '01a2022f-75b3-7b63-b5b4-932cd8134ed9', '2026-11-22 07:36:34.482218+00', NULL);
INSERT INTO custody.custody_heads VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7892-7462-b8bb-0be1a9f0c540', 1, 'ceremony_open', '01a2022f-78df-7171-927e-7ab504eb8c07', '2026-11-22 07:36:35.293095+00', NULL);
INSERT INTO custody.custody_heads VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7a14-715d-970b-0c4f791b48ed', 1, 'ceremony_open', '01a2022f-7a55-77c1-805e-8e3fd1168efd', '2026-11-22 07:36:35.668401+00', NULL);
INSERT INTO custody.custody_heads VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7bb8-7bb2-ba34-119bfc66fd28', 1, 'ceremony_open', '01a2022f-7c08-706c-b593-48b3eb31ae45', '2026-11-22 07:36:36.099514+00', NULL);
INSERT INTO custody.custody_heads VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7d43-7a4d-abda-3f69e66075c1', 1, 'ceremony_open', '01a2022f-7d85-7b2b-8ac1-6df33120936e', '2026-11-22 07:36:36.484843+00', NULL);
INSERT INTO custody.custody_heads VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7eb1-7b9c-bbd0-f941d3fb3153', 1, 'ceremony_open', '01a2022f-7f13-77e6-a0ae-93aa4717984b', '2026-11-22 07:36:36.883303+00', NULL);
INSERT INTO custody.custody_heads VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-8044-768f-b0d0-f6288e04d178', 1, 'ceremony_open', '01a2022f-808a-7295-b27e-ee325796a393', '2026-11-22 07:36:37.258444+00', NULL);
INSERT INTO custody.custody_heads VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-81aa-7c94-84d9-5ad09141259e', 1, 'ceremony_open', '01a2022f-81eb-7d09-99c6-b016e8e1e2ea', '2026-11-22 07:36:37.609979+00', NULL);
INSERT INTO custody.custody_heads VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7733-7915-9c87-b3dbb3d45779', 2, 'approved', '01a2022f-7770-78eb-9a13-91006a5ef332', '2026-11-22 07:38:40.814026+00', NULL);


--
-- Data for Name: custody_transitions_2026_q4; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-75b3-7685-bc6e-364f414f8cb3', 1, 'proposed', 'ceremony_open', 'administrator', '01a2022f-75b3-7b63-b5b4-932cd8134ed9', '{}', NULL, '01a2022f-75b3-72a7-8c4a-0af7dde0c882', '{}', '2026-11-22 07:36:34.482218+00', '01a2022f-7565-7f62-9d0c-dbf8cfa7200e');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7770-7023-8e3c-5b4cd50522c9', 1, 'proposed', 'ceremony_open', 'administrator', '01a2022f-7770-78eb-9a13-91006a5ef332', '{}', NULL, '01a2022f-7770-786e-ab2b-f2fb434fbbef', '{}', '2026-11-22 07:36:34.927983+00', '01a2022f-7733-7915-9c87-b3dbb3d45779');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-78e0-7971-bc1b-c2f71f5ead1a', 1, 'proposed', 'ceremony_open', 'administrator', '01a2022f-78df-7171-927e-7ab504eb8c07', '{}', NULL, '01a2022f-78e0-7f4d-93a3-171e890d17dd', '{}', '2026-11-22 07:36:35.293095+00', '01a2022f-7892-7462-b8bb-0be1a9f0c540');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7a55-7185-b94d-d396ff935311', 1, 'proposed', 'ceremony_open', 'administrator', '01a2022f-7a55-77c1-805e-8e3fd1168efd', '{}', NULL, '01a2022f-7a55-79b6-830a-25bcaf0d94e0', '{}', '2026-11-22 07:36:35.668401+00', '01a2022f-7a14-715d-970b-0c4f791b48ed');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7c08-7fcb-aed9-ea4d1343c5b2', 1, 'proposed', 'ceremony_open', 'administrator', '01a2022f-7c08-706c-b593-48b3eb31ae45', '{}', NULL, '01a2022f-7c08-7cac-8a18-4c619a10669a', '{}', '2026-11-22 07:36:36.099514+00', '01a2022f-7bb8-7bb2-ba34-119bfc66fd28');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7d85-7228-95e6-a2fdf8d88ef5', 1, 'proposed', 'ceremony_open', 'administrator', '01a2022f-7d85-7b2b-8ac1-6df33120936e', '{}', NULL, '01a2022f-7d85-73b8-9778-d49699ac8960', '{}', '2026-11-22 07:36:36.484843+00', '01a2022f-7d43-7a4d-abda-3f69e66075c1');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7f13-7fb9-9129-5da8077be0d8', 1, 'proposed', 'ceremony_open', 'administrator', '01a2022f-7f13-77e6-a0ae-93aa4717984b', '{}', NULL, '01a2022f-7f14-7c7e-a66f-31cc0aeb0e81', '{}', '2026-11-22 07:36:36.883303+00', '01a2022f-7eb1-7b9c-bbd0-f941d3fb3153');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-808a-782c-98c9-eccd94e5c995', 1, 'proposed', 'ceremony_open', 'administrator', '01a2022f-808a-7295-b27e-ee325796a393', '{}', NULL, '01a2022f-808b-758d-b233-de72969fab26', '{}', '2026-11-22 07:36:37.258444+00', '01a2022f-8044-768f-b0d0-f6288e04d178');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-81ec-7d3c-9526-233ae9222b8e', 1, 'proposed', 'ceremony_open', 'administrator', '01a2022f-81eb-7d09-99c6-b016e8e1e2ea', '{}', NULL, '01a2022f-81ec-7aa7-b885-788c1c1aeea7', '{}', '2026-11-22 07:36:37.609979+00', '01a2022f-81aa-7c94-84d9-5ad09141259e');
INSERT INTO custody.custody_transitions_2026_q4 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-632f-726a-bab9-b17dd64c3467', 2, 'ceremony_open', 'approved', 'administrator', '01a2022f-7770-78eb-9a13-91006a5ef332', '{"{\"did\": \"did:key:z6MkhWfqw6C6WQGp7mRpEi8JT69orCc5d9nEse6QB83LWCPp\", \"sig\": \"gu+Ev4iBh5Eg7Owph4SSy91xndOS6ZukkwAtBJq/K5NRAZW8OqkTfp9xZhe3YS3L3CRpDr2GXKud6BJz9JmQBg==\", \"keyid\": \"did:key:z6MkhWfqw6C6WQGp7mRpEi8JT69orCc5d9nEse6QB83LWCPp#z6MkhWfqw6C6WQGp7mRpEi8JT69orCc5d9nEse6QB83LWCPp\"}"}', 'cc932aecbe87e301d30968f9dbee4c07d31ef4c5cb51af98361c73d867af834a', '01a20231-6331-77f1-8ce2-dc5b266e2f62', '{}', '2026-11-22 07:38:40.814026+00', '01a2022f-7733-7915-9c87-b3dbb3d45779');


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

INSERT INTO custody.deployment_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7565-7f62-9d0c-dbf8cfa7200e', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7733-7915-9c87-b3dbb3d45779', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7892-7462-b8bb-0be1a9f0c540', 0, 1, 0);
INSERT INTO custody.deployment_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7a14-715d-970b-0c4f791b48ed', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7bb8-7bb2-ba34-119bfc66fd28', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7d43-7a4d-abda-3f69e66075c1', 0, 1, 0);
INSERT INTO custody.deployment_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7eb1-7b9c-bbd0-f941d3fb3153', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-8044-768f-b0d0-f6288e04d178', 1, 0, 0);
INSERT INTO custody.deployment_counts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-81aa-7c94-84d9-5ad09141259e', 0, 1, 0);


--
-- Data for Name: deployment_states; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.deployment_states VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-8237-7b30-a606-cbcc05f7cfbd', 'cluster', 'dev-cluster', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', '{}', '2026-11-22 07:36:37.686538+00', '2026-11-22 07:36:39.768243+00', 'drift', '01a2022f-81aa-7c94-84d9-5ad09141259e', NULL, 'drift', 'sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff', '2026-11-22 07:36:39.768243+00', '2026-11-22 07:36:37.686538+00', '2026-11-22 07:36:37.845127+00', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', NULL, 'oci_image/1 sha256:326b16aeffc23bdb10e795d0b77b3d49219c01b6306642e099c91b22aa4b46f1', 'oci_image/1 sha256:a08ce7982066fc95484a6cf27caf3641853103bad2536ad63de5fd11a1a03a60');
INSERT INTO custody.deployment_states VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7f66-7ccb-9a63-7fd4afe2bcf8', 'cluster', 'dev-cluster', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '{}', '2026-11-22 07:36:36.96576+00', '2026-11-22 07:36:39.774274+00', 'match', '01a2022f-7eb1-7b9c-bbd0-f941d3fb3153', NULL, 'match', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '2026-11-22 07:36:39.774274+00', '2026-11-22 07:36:36.96576+00', '2026-11-22 07:36:37.112421+00', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', NULL, 'entra_conditional_access/1 sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5', 'entra_conditional_access/1 sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5');
INSERT INTO custody.deployment_states VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-77b4-7cc3-8c8f-54a666a293dc', 'cluster', 'dev-cluster', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '{}', '2026-11-22 07:36:34.993122+00', '2026-11-22 07:36:40.791402+00', 'match', '01a2022f-7733-7915-9c87-b3dbb3d45779', NULL, 'match', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '2026-11-22 07:36:40.791402+00', '2026-11-22 07:36:34.993122+00', '2026-11-22 07:36:35.13914+00', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', NULL, 'dns_zone/1 sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35', 'dns_zone/1 sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35');
INSERT INTO custody.deployment_states VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7c59-70e6-af4e-becc6db83ebe', 'cluster', 'dev-cluster', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '{}', '2026-11-22 07:36:36.1851+00', '2026-11-22 07:36:40.79053+00', 'match', '01a2022f-7bb8-7bb2-ba34-119bfc66fd28', NULL, 'match', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '2026-11-22 07:36:40.79053+00', '2026-11-22 07:36:36.1851+00', '2026-11-22 07:36:36.334876+00', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', NULL, 'helm_values/1 sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869', 'helm_values/1 sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869');
INSERT INTO custody.deployment_states VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7dc6-78e1-9007-20aec0d8953d', 'cluster', 'dev-cluster', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', '{}', '2026-11-22 07:36:36.550199+00', '2026-11-22 07:36:40.790873+00', 'drift', '01a2022f-7d43-7a4d-abda-3f69e66075c1', NULL, 'drift', 'sha256:740fc87bd77923d67e71efc7432e55068f6186ae998b3d82b9ae017f4f4f9088', '2026-11-22 07:36:40.790873+00', '2026-11-22 07:36:36.550199+00', '2026-11-22 07:36:36.703275+00', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', NULL, 'jea_role_capability/1 sha256:5cac86382a9726a0b9c4ffaddcf39d3008d2c4b3a3df8328591bc866615c9aee', 'jea_role_capability/1 sha256:de3b1f106bb81972a7fbcf567f62be8764a8c5d6fe1efd502bae19da5b04f5b7');
INSERT INTO custody.deployment_states VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7617-7bcd-8e83-072138eb3c71', 'cluster', 'dev-cluster', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '{}', '2026-11-22 07:36:34.581636+00', '2026-11-22 07:36:42.794476+00', 'match', '01a2022f-7565-7f62-9d0c-dbf8cfa7200e', NULL, 'match', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '2026-11-22 07:36:42.794476+00', '2026-11-22 07:36:34.581636+00', '2026-11-22 07:36:34.788333+00', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', NULL, 'intune_config_profile/1 sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175', 'intune_config_profile/1 sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175');
INSERT INTO custody.deployment_states VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7920-7b0b-a3ba-f34fa30b8dc2', 'cluster', 'dev-cluster', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', '{}', '2026-11-22 07:36:35.360366+00', '2026-11-22 07:36:42.792701+00', 'drift', '01a2022f-7892-7462-b8bb-0be1a9f0c540', NULL, 'drift', 'sha256:9df1df5b1a6f12de20708461d7c0f5ce9de17fa34383c2324556c3c291e9c0df', '2026-11-22 07:36:42.792701+00', '2026-11-22 07:36:35.360366+00', '2026-11-22 07:36:35.51968+00', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', NULL, 'dsc_configuration/1 sha256:55ff3382b41e36e64480aeb94af00e28cb7106eb801660d8ccdabe8a1b381234', 'dsc_configuration/1 sha256:3ef67eee6e4bd4cee99030da41a0a72f611bece1a79ddcb8b9f62d6f5ff9df25');
INSERT INTO custody.deployment_states VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-80cf-7ed9-9d89-4d99335cddcc', 'cluster', 'dev-cluster', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '{}', '2026-11-22 07:36:37.326476+00', '2026-11-22 07:36:45.800662+00', 'match', '01a2022f-8044-768f-b0d0-f6288e04d178', NULL, 'match', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '2026-11-22 07:36:45.800662+00', '2026-11-22 07:36:37.326476+00', '2026-11-22 07:36:37.468961+00', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', NULL, 'tls_server_cert/1 sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821', 'tls_server_cert/1 sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821');
INSERT INTO custody.deployment_states VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7acd-74eb-b099-4e619cdbf3b5', 'cluster', 'dev-cluster', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '{}', '2026-11-22 07:36:35.787353+00', '2026-11-22 07:39:49.736889+00', 'match', '01a2022f-7a14-715d-970b-0c4f791b48ed', NULL, 'match', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '2026-11-22 07:39:49.736889+00', '2026-11-22 07:36:35.787353+00', '2026-11-22 07:36:35.943514+00', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', NULL, 'restconf_config/1 sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75', 'restconf_config/1 sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75');


--
-- Data for Name: governed_artifacts; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.governed_artifacts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7565-7f62-9d0c-dbf8cfa7200e', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'intune_config_profile', 'Production Baseline', 'intune', '{"version": 1, "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "assignments": [{"intent": "apply", "target": {"groupId": "7c1f4a52-0d3e-4b86-9a75-2e6d8b40c913", "@odata.type": "#microsoft.graph.groupAssignmentTarget"}}], "description": "Encryption, antivirus and sign-in rules for every production workstation of Northwind.", "displayName": "Production Baseline", "roleScopeTagIds": ["0"], "passwordRequired": true, "defenderScanDownloads": true, "passwordMinimumLength": 12, "bitLockerEncryptDevice": true, "smartScreenEnableInShell": true, "defenderRequireCloudProtection": true, "storageRequireDeviceEncryption": true, "passwordMinimumCharacterSetCount": 3, "defenderRequireRealTimeMonitoring": true, "passwordMinutesOfInactivityBeforeScreenTimeout": 10}', '{}', NULL, 'b', NULL, '01a2022f-7566-783e-beaf-38bb99c66654', true, '01a2022f-750e-79bb-bef4-fc00d4b9bb0a', 1, '2026-11-22 07:36:34.404911+00', '2026-11-22 07:36:34.404911+00');
INSERT INTO custody.governed_artifacts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7733-7915-9c87-b3dbb3d45779', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'dns_zone', 'northwind.example', 'zone', '{"serial": 2026112101, "records": [{"ttl": 3600, "name": "northwind.example.", "type": "SOA", "rdata": "ns1.northwind.example. hostmaster.northwind.example. 2026112101 7200 900 1209600 300"}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns1.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "NS", "rdata": "ns2.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "MX", "rdata": "10 mail.northwind.example."}, {"ttl": 3600, "name": "northwind.example.", "type": "TXT", "rdata": "\"v=spf1 mx -all\""}, {"ttl": 3600, "name": "northwind.example.", "type": "CAA", "rdata": "0 issue \"ca.northwind.example\""}, {"ttl": 3600, "name": "mail.northwind.example.", "type": "A", "rdata": "203.0.113.25"}, {"ttl": 3600, "name": "ns1.northwind.example.", "type": "A", "rdata": "192.0.2.53"}, {"ttl": 3600, "name": "ns2.northwind.example.", "type": "A", "rdata": "198.51.100.53"}, {"ttl": 300, "name": "vpn.northwind.example.", "type": "A", "rdata": "198.51.100.40"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "A", "rdata": "192.0.2.80"}, {"ttl": 3600, "name": "www.northwind.example.", "type": "AAAA", "rdata": "2001:db8::80"}], "zone_apex": "northwind.example."}', '{}', NULL, 'c', NULL, '01a2022f-7733-7333-9a20-6d6963ac5bfa', true, '01a2022f-750e-79bb-bef4-fc00d4b9bb0a', 1, '2026-11-22 07:36:34.866804+00', '2026-11-22 07:36:34.866804+00');
INSERT INTO custody.governed_artifacts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7892-7462-b8bb-0be1a9f0c540', 'sha256:d23887c78c0104cab324995d1dd9d6830898e4f484ece272ae9c7bf4d14cfdb8', 'dsc_configuration', 'EnsureBitLockerEnabled', 'mof', '{"document": {"Name": "EnsureBitLockerEnabled", "Version": "2.0.0", "MinimumCompatibleVersion": "1.0.0", "CompatibleVersionAdditionalProperties": ["Omi_BaseResource:ConfigurationName"]}, "instances": [{"name": "[BitLocker]EnsureBitLockerEnabled", "class": "MSFT_BitLockerResource", "properties": {"AutoUnlock": true, "ModuleName": "BitLockerDsc", "MountPoint": "C:", "ResourceID": "[BitLocker]EnsureBitLockerEnabled", "TpmProtector": true, "ModuleVersion": "1.0.0", "EncryptionMethod": "XtsAes256", "PrimaryProtector": "TpmProtector", "ConfigurationName": "EnsureBitLockerEnabled"}}]}', '{}', NULL, 'b', NULL, '01a2022f-7892-7fa9-be37-513ea12d3067', true, '01a2022f-750e-79bb-bef4-fc00d4b9bb0a', 1, '2026-11-22 07:36:35.218233+00', '2026-11-22 07:36:35.218233+00');
INSERT INTO custody.governed_artifacts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7a14-715d-970b-0c4f791b48ed', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'restconf_config', 'edge-router-1 interfaces', 'json', '{"ietf-interfaces:interfaces": {"interface": [{"name": "GigabitEthernet0/0", "type": "iana-if-type:ethernetCsmacd", "enabled": true, "description": "Uplink to the provider", "ietf-ip:ipv4": {"address": [{"ip": "192.0.2.1", "prefix-length": 30}]}}]}}', '{}', NULL, 'c', NULL, '01a2022f-7a14-7b64-a08e-5030c7d9a99a', true, '01a2022f-750e-79bb-bef4-fc00d4b9bb0a', 1, '2026-11-22 07:36:35.603538+00', '2026-11-22 07:36:35.603538+00');
INSERT INTO custody.governed_artifacts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7bb8-7bb2-ba34-119bfc66fd28', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'helm_values', 'operator production values', 'values', '{"image": {"digest": "sha256:9b2c4d6e8f0a1c3e5d7f9b1a3c5e7d9f0b2a4c6e8d0f1b3a5c7e9d1f2b4a6c8e", "repository": "registry.northwind.example/operations/operator"}, "webhook": {"enabled": true, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}}, "replicas": 3, "resources": {"limits": {"cpu": "1", "memory": "512Mi"}, "requests": {"cpu": "250m", "memory": "256Mi"}}, "environment": "production", "bound_chart_cid": "sha256:5f8a0a7f2c1d4be6937c02d1a6e8f4b53c9d7e1200ab4c6d8e9f1a2b3c4d5e6f"}', '{}', NULL, 'b', NULL, '01a2022f-7bb8-756d-8f65-314503083817', true, '01a2022f-750e-79bb-bef4-fc00d4b9bb0a', 1, '2026-11-22 07:36:36.023845+00', '2026-11-22 07:36:36.023845+00');
INSERT INTO custody.governed_artifacts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7d43-7a4d-abda-3f69e66075c1', 'sha256:6f6b6eeec1183ead051c1011dcd47c30a939a7ea12a5e1726c65fd6f928ea872', 'jea_role_capability', 'Application-class JEA role', 'psrc', '{"guid": "0f6b2d8a-5c41-4e37-9b1d-6a2f8c7e4d10", "author": "Northwind Operations", "description": "Application-class JEA role", "company_name": "Northwind", "session_guid": "c2a7e914-3b58-4d06-8f2c-71d0b9e6a345", "session_type": "RestrictedRemoteServer", "language_mode": "ConstrainedLanguage", "schema_version": "2.0.0.0", "visible_cmdlets": ["Get-Service", "Get-Process", "Test-DscConfiguration"], "role_definitions": {"NORTHWIND\\Application Operators": {"RoleCapabilities": "ApplicationOperator"}}, "visible_providers": ["FileSystem"], "transcript_directory": "C:\\ProgramData\\JEA\\Transcripts", "run_as_virtual_account": true}', '{}', NULL, 'c', NULL, '01a2022f-7d43-7e3d-9640-b57f6749192a', true, '01a2022f-750e-79bb-bef4-fc00d4b9bb0a', 1, '2026-11-22 07:36:36.419195+00', '2026-11-22 07:36:36.419195+00');
INSERT INTO custody.governed_artifacts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7eb1-7b9c-bbd0-f941d3fb3153', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'entra_conditional_access', 'Require compliant device', 'json', '{"state": "enabled", "conditions": {"users": {"excludeUsers": [], "includeUsers": [], "includeGroups": ["2b9e6c14-8f07-4d3a-b5c1-90e7a4d2f861"]}, "applications": {"excludeApplications": [], "includeApplications": ["All"]}, "clientAppTypes": ["all"]}, "@odata.type": "#microsoft.graph.conditionalAccessPolicy", "displayName": "Require compliant device", "grantControls": {"operator": "OR", "builtInControls": ["compliantDevice"]}, "sessionControls": null}', '{}', NULL, 'c', NULL, '01a2022f-7eb1-7101-b716-9a60ca519373', true, '01a2022f-750e-79bb-bef4-fc00d4b9bb0a', 1, '2026-11-22 07:36:36.785035+00', '2026-11-22 07:36:36.785035+00');
INSERT INTO custody.governed_artifacts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-8044-768f-b0d0-f6288e04d178', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'tls_server_cert', 'www.northwind.example', 'x509', '{"chain": [], "issuer": "CN=www.northwind.example,O=Northwind", "serial": "297cb93aacd25756af34287ca42ac5421f245974", "subject": "CN=www.northwind.example,O=Northwind", "not_after": "2027-11-21T02:30:08Z", "not_before": "2026-11-21T02:30:08Z", "ct_log_refs": [], "subject_alt_names": ["dns:www.northwind.example", "dns:northwind.example"], "fingerprint_sha256": "3438b60c49a56a5425c534fd5bff1d1e5a1d126b15760a492f23f81c2ab512e0", "signature_algorithm": "SignatureAlgorithm.ecdsaWithSHA256"}', '{}', NULL, 'b', NULL, '01a2022f-8044-7745-b5da-62b06982b431', true, '01a2022f-750e-79bb-bef4-fc00d4b9bb0a', 1, '2026-11-22 07:36:37.188031+00', '2026-11-22 07:36:37.188031+00');
INSERT INTO custody.governed_artifacts VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-81aa-7c94-84d9-5ad09141259e', 'sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89', 'oci_image', 'registry.northwind.example/operations/operator:1.4.2', 'oci', '{"digest": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "sbom_cid": null, "manifests": [{"size": 1204, "digest": "sha256:1d4f7a0c3e6b9d2f5a8c1e4b7d0a3f6c9e2b5d8f1a4c7e0b3d6f9a2c5e8b1d4f", "platform": {"os": "linux", "architecture": "amd64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}], "media_type": "application/vnd.oci.image.index.v1+json", "size_bytes": 773, "annotations": {"org.opencontainers.image.version": "1.4.2", "org.opencontainers.image.ref.name": "registry.northwind.example/operations/operator:1.4.2"}, "architectures": ["linux/amd64", "linux/arm64"], "image_reference": "registry.northwind.example/operations/operator:1.4.2"}', '{}', NULL, 'b', NULL, '01a2022f-81ab-774f-a736-dc7de9daef92', true, '01a2022f-750e-79bb-bef4-fc00d4b9bb0a', 1, '2026-11-22 07:36:37.546639+00', '2026-11-22 07:36:37.546639+00');


--
-- Data for Name: normal_forms; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.normal_forms VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7565-7f62-9d0c-dbf8cfa7200e', 1, 'intune_config_profile/1', 'sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175', NULL, '01a2022f-7566-783e-beaf-38bb99c66654', '2026-11-22 07:36:34.404911+00');
INSERT INTO custody.normal_forms VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7733-7915-9c87-b3dbb3d45779', 1, 'dns_zone/1', 'sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35', NULL, '01a2022f-7733-7333-9a20-6d6963ac5bfa', '2026-11-22 07:36:34.866804+00');
INSERT INTO custody.normal_forms VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7892-7462-b8bb-0be1a9f0c540', 1, 'dsc_configuration/1', 'sha256:55ff3382b41e36e64480aeb94af00e28cb7106eb801660d8ccdabe8a1b381234', NULL, '01a2022f-7892-7fa9-be37-513ea12d3067', '2026-11-22 07:36:35.218233+00');
INSERT INTO custody.normal_forms VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7a14-715d-970b-0c4f791b48ed', 1, 'restconf_config/1', 'sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75', NULL, '01a2022f-7a14-7b64-a08e-5030c7d9a99a', '2026-11-22 07:36:35.603538+00');
INSERT INTO custody.normal_forms VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7bb8-7bb2-ba34-119bfc66fd28', 1, 'helm_values/1', 'sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869', NULL, '01a2022f-7bb8-756d-8f65-314503083817', '2026-11-22 07:36:36.023845+00');
INSERT INTO custody.normal_forms VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7d43-7a4d-abda-3f69e66075c1', 1, 'jea_role_capability/1', 'sha256:5cac86382a9726a0b9c4ffaddcf39d3008d2c4b3a3df8328591bc866615c9aee', NULL, '01a2022f-7d43-7e3d-9640-b57f6749192a', '2026-11-22 07:36:36.419195+00');
INSERT INTO custody.normal_forms VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7eb1-7b9c-bbd0-f941d3fb3153', 1, 'entra_conditional_access/1', 'sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5', NULL, '01a2022f-7eb1-7101-b716-9a60ca519373', '2026-11-22 07:36:36.785035+00');
INSERT INTO custody.normal_forms VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-8044-768f-b0d0-f6288e04d178', 1, 'tls_server_cert/1', 'sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821', NULL, '01a2022f-8044-7745-b5da-62b06982b431', '2026-11-22 07:36:37.188031+00');
INSERT INTO custody.normal_forms VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-81aa-7c94-84d9-5ad09141259e', 1, 'oci_image/1', 'sha256:326b16aeffc23bdb10e795d0b77b3d49219c01b6306642e099c91b22aa4b46f1', NULL, '01a2022f-81ab-774f-a736-dc7de9daef92', '2026-11-22 07:36:37.546639+00');


--
-- Data for Name: postures; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.postures VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7892-7462-b8bb-0be1a9f0c540', 'cluster', 'dev-cluster', 'weakened', '2026-11-22 07:36:35.505679+00', NULL, '01a2022f-79c4-76e9-95c4-111dbf334f53');
INSERT INTO custody.postures VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7d43-7a4d-abda-3f69e66075c1', 'cluster', 'dev-cluster', 'weakened', '2026-11-22 07:36:36.695665+00', NULL, '01a2022f-7e63-7fda-bef5-8fbc2c583c99');
INSERT INTO custody.postures VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-81aa-7c94-84d9-5ad09141259e', 'cluster', 'dev-cluster', 'drift', '2026-11-22 07:36:37.845127+00', NULL, '01a2022f-82d7-721d-a9ce-76c281c3e438');


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

INSERT INTO custody.target_looks VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7800-79d5-868d-8ba53d80c940', '2026-11-22 07:42:43.647034+00', 300, '2026-11-22 07:36:40.791402+00', 'match', '2026-11-22 07:36:35.133611+00', 0, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "northwind.example.zone", "sha256": "6c47de889d918df168e321cfa534489c06258553e6939d32794287a47729f61c", "media_type": null, "size_bytes": 718}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/dns_zone", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:40.792075Z"}', NULL, '01a2022f-8e64-783b-b500-ae4d519a7bf6');
INSERT INTO custody.target_looks VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7b24-7519-aeb8-ef204fcb3b3e', '2026-11-22 07:44:40.226036+00', 300, '2026-11-22 07:39:49.736889+00', 'match', '2026-11-22 07:36:35.939036+00', 9, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "edge-router-1-interfaces.json", "sha256": "90b748fd7d56f86948e190545de7e839dcb3867607c845ea66f5aa27baad1604", "media_type": null, "size_bytes": 344}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/restconf_config", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:39:49.746426Z"}', NULL, '01a20232-7082-7d27-be8a-c1e816361411');
INSERT INTO custody.target_looks VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-828b-7632-a1ed-228efa82ec88', '2026-11-22 07:40:40.498253+00', 300, '2026-11-22 07:36:39.768243+00', 'drift', '2026-11-22 07:36:37.839913+00', 2, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "operator-image.index.json", "sha256": "c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff", "media_type": null, "size_bytes": 773}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/oci_image", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:39.770889Z"}', NULL, '01a2022f-8a68-7cd9-a49e-11f9958660ff');
INSERT INTO custody.target_looks VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7fb7-7da2-84e8-3439086cba3f', '2026-11-22 07:41:01.198575+00', 300, '2026-11-22 07:36:39.774274+00', 'match', '2026-11-22 07:36:37.109526+00', 5, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "require-compliant-device.json", "sha256": "ed69522adf7c55453fb14f4608c55066082b395b94fe1539b4517affa941d8b7", "media_type": null, "size_bytes": 513}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/entra_conditional_access", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:39.779440Z"}', NULL, '01a2022f-8a68-75d2-9bfe-84c1e99a1a4b');
INSERT INTO custody.target_looks VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-766c-7d40-af2c-c110b31048cb', '2026-11-22 07:43:46.248319+00', 300, '2026-11-22 07:36:42.794476+00', 'match', '2026-11-22 07:36:34.779063+00', 1, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "production-baseline.json", "sha256": "22f5eca9c3f24f4cf595389a350c7709ea80c357a712f1f7fde409d76570faa5", "media_type": null, "size_bytes": 859}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/intune_config_profile", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:42.795462Z"}', NULL, '01a2022f-9634-7f6f-af8f-2ef8fbcc569b');
INSERT INTO custody.target_looks VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7969-7184-b77a-a2d9dc1466ea', '2026-11-22 07:43:10.841032+00', 300, '2026-11-22 07:36:42.792701+00', 'drift', '2026-11-22 07:36:35.505679+00', 2, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "ensure-bitlocker-enabled.mof", "sha256": "fda6a02025c356adc948eb9b9345e36fa5460013379a2551ad47b6ea52b040b5", "media_type": null, "size_bytes": 714}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/dsc_configuration", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:42.794811Z"}', NULL, '01a2022f-9636-7f7f-b869-54cca7c076a7');
INSERT INTO custody.target_looks VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-8117-7f23-9b6e-c86f8b70e934', '2026-11-22 07:43:54.885611+00', 300, '2026-11-22 07:36:45.800662+00', 'match', '2026-11-22 07:36:37.464763+00', 0, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "www.northwind.example.pem", "sha256": "779b96eea0d303ea9df778450351a7c235b84bebdff0768b75feb9c197e69e5a", "media_type": null, "size_bytes": 761}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/tls_server_cert", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:45.801177Z"}', NULL, '01a2022f-a209-790b-a740-bb18254c01f6');
INSERT INTO custody.target_looks VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7ca5-7d99-9176-66373b980983', '2026-11-22 07:41:59.784085+00', 300, '2026-11-22 07:36:40.79053+00', 'match', '2026-11-22 07:36:36.326861+00', 1, '{"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "operator-values.yaml", "sha256": "5ec0c0b5b6b6da1081fe72448ac3e91dfc7c85829314f7b3e4b7363aa9dab0b7", "media_type": null, "size_bytes": 513}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/helm_values", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:40.791645Z"}', NULL, '01a2022f-8e69-72c4-ade4-7624477cc9d6');
INSERT INTO custody.target_looks VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7e18-71b5-ad9a-63e489d13972', '2026-11-22 07:41:57.06179+00', 300, '2026-11-22 07:36:40.790873+00', 'drift', '2026-11-22 07:36:36.695665+00', 5, '{"gaps": [], "facts": {"file_count": 2}, "files": [{"name": "ApplicationOperator.psrc", "sha256": "a17d6a1ed61d085d51b0a829db778e2933e2d9ce8db40cd652df7f195226dad1", "media_type": null, "size_bytes": 298}, {"name": "ApplicationOperator.pssc", "sha256": "1fd0c3055a7d8118002b810c1d471a30891c2b178fe93ea11c21a933fac9fae8", "media_type": null, "size_bytes": 381}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/jea_role_capability", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:40.795685Z"}', NULL, '01a2022f-8e78-791f-a806-3348dc7ab011');


--
-- Data for Name: targets; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.targets VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-766c-7d40-af2c-c110b31048cb', 'demo-intune_config_profile', '01a2022f-7565-7f62-9d0c-dbf8cfa7200e', 'cluster', 'dev-cluster', 'file', 'intune_config_profile', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-22 07:36:34.668963+00', '2026-11-22 07:36:34.668963+00', NULL, '01a2022f-766d-7ee8-8936-594693cc9953');
INSERT INTO custody.targets VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7800-79d5-868d-8ba53d80c940', 'demo-dns_zone', '01a2022f-7733-7915-9c87-b3dbb3d45779', 'cluster', 'dev-cluster', 'file', 'dns_zone', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-22 07:36:35.072171+00', '2026-11-22 07:36:35.072171+00', NULL, '01a2022f-7800-73eb-90bf-76326c68355a');
INSERT INTO custody.targets VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7969-7184-b77a-a2d9dc1466ea', 'demo-dsc_configuration', '01a2022f-7892-7462-b8bb-0be1a9f0c540', 'cluster', 'dev-cluster', 'file', 'dsc_configuration', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-22 07:36:35.433176+00', '2026-11-22 07:36:35.433176+00', NULL, '01a2022f-7969-7755-8f6c-97296d1a99ec');
INSERT INTO custody.targets VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7b24-7519-aeb8-ef204fcb3b3e', 'demo-restconf_config', '01a2022f-7a14-715d-970b-0c4f791b48ed', 'cluster', 'dev-cluster', 'file', 'restconf_config', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-22 07:36:35.876774+00', '2026-11-22 07:36:35.876774+00', NULL, '01a2022f-7b25-7e53-8943-48c8b0645748');
INSERT INTO custody.targets VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7ca5-7d99-9176-66373b980983', 'demo-helm_values', '01a2022f-7bb8-7bb2-ba34-119bfc66fd28', 'cluster', 'dev-cluster', 'file', 'helm_values', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-22 07:36:36.261477+00', '2026-11-22 07:36:36.261477+00', NULL, '01a2022f-7ca5-7106-8ce9-67943e865cb4');
INSERT INTO custody.targets VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7e18-71b5-ad9a-63e489d13972', 'demo-jea_role_capability', '01a2022f-7d43-7a4d-abda-3f69e66075c1', 'cluster', 'dev-cluster', 'file', 'jea_role_capability', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-22 07:36:36.632272+00', '2026-11-22 07:36:36.632272+00', NULL, '01a2022f-7e18-72d0-b83a-a4cfc70f81c9');
INSERT INTO custody.targets VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7fb7-7da2-84e8-3439086cba3f', 'demo-entra_conditional_access', '01a2022f-7eb1-7b9c-bbd0-f941d3fb3153', 'cluster', 'dev-cluster', 'file', 'entra_conditional_access', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-22 07:36:37.047042+00', '2026-11-22 07:36:37.047042+00', NULL, '01a2022f-7fb7-7058-9138-3be4e14870ac');
INSERT INTO custody.targets VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-8117-7f23-9b6e-c86f8b70e934', 'demo-tls_server_cert', '01a2022f-8044-768f-b0d0-f6288e04d178', 'cluster', 'dev-cluster', 'file', 'tls_server_cert', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-22 07:36:37.399834+00', '2026-11-22 07:36:37.399834+00', NULL, '01a2022f-8118-75d7-b7e8-5d32de81b037');
INSERT INTO custody.targets VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-828b-7632-a1ed-228efa82ec88', 'demo-oci_image', '01a2022f-81aa-7c94-84d9-5ad09141259e', 'cluster', 'dev-cluster', 'file', 'oci_image', '{}', NULL, NULL, 'public', 30, 67108864, 2, 50, NULL, true, 'administrator', '2026-11-22 07:36:37.771353+00', '2026-11-22 07:36:37.771353+00', NULL, '01a2022f-828b-7152-847d-0e1c9b5667ff');


--
-- Data for Name: tenant_keys; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.tenant_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'df1b2853815d21a3', '2026-11-22 07:36:34.394312+00');
INSERT INTO custody.tenant_keys VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', '229c3a0b173a5eba', '2026-11-22 07:40:01.517591+00');


--
-- Data for Name: verification_days; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.verification_days VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-81aa-7c94-84d9-5ad09141259e', 'cluster', 'dev-cluster', '2026-11-22', 0, 2, 0, 'drift', false, '2026-11-22 07:36:39.768243+00', '01a2022f-8a68-7cd9-a49e-11f9958660ff');
INSERT INTO custody.verification_days VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7eb1-7b9c-bbd0-f941d3fb3153', 'cluster', 'dev-cluster', '2026-11-22', 2, 0, 0, 'match', false, '2026-11-22 07:36:39.774274+00', '01a2022f-8a68-75d2-9bfe-84c1e99a1a4b');
INSERT INTO custody.verification_days VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7733-7915-9c87-b3dbb3d45779', 'cluster', 'dev-cluster', '2026-11-22', 2, 0, 0, 'match', false, '2026-11-22 07:36:40.791402+00', '01a2022f-8e64-783b-b500-ae4d519a7bf6');
INSERT INTO custody.verification_days VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7bb8-7bb2-ba34-119bfc66fd28', 'cluster', 'dev-cluster', '2026-11-22', 2, 0, 0, 'match', false, '2026-11-22 07:36:40.79053+00', '01a2022f-8e69-72c4-ade4-7624477cc9d6');
INSERT INTO custody.verification_days VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7d43-7a4d-abda-3f69e66075c1', 'cluster', 'dev-cluster', '2026-11-22', 0, 2, 0, 'drift', true, '2026-11-22 07:36:40.790873+00', '01a2022f-8e78-791f-a806-3348dc7ab011');
INSERT INTO custody.verification_days VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7565-7f62-9d0c-dbf8cfa7200e', 'cluster', 'dev-cluster', '2026-11-22', 2, 0, 0, 'match', false, '2026-11-22 07:36:42.794476+00', '01a2022f-9634-7f6f-af8f-2ef8fbcc569b');
INSERT INTO custody.verification_days VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7892-7462-b8bb-0be1a9f0c540', 'cluster', 'dev-cluster', '2026-11-22', 0, 2, 0, 'drift', true, '2026-11-22 07:36:42.792701+00', '01a2022f-9636-7f7f-b869-54cca7c076a7');
INSERT INTO custody.verification_days VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-8044-768f-b0d0-f6288e04d178', 'cluster', 'dev-cluster', '2026-11-22', 2, 0, 0, 'match', false, '2026-11-22 07:36:45.800662+00', '01a2022f-a209-790b-a740-bb18254c01f6');
INSERT INTO custody.verification_days VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7a14-715d-970b-0c4f791b48ed', 'cluster', 'dev-cluster', '2026-11-22', 3, 0, 0, 'match', false, '2026-11-22 07:39:49.736889+00', '01a20232-7082-7d27-be8a-c1e816361411');


--
-- Data for Name: verification_results_2026_10; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--



--
-- Data for Name: verification_results_2026_11; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.verification_results_2026_11 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-76e5-7869-8c1d-260bed212d7c', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175", "normaliser": "intune_config_profile/1"}, "approved": {"digest": "sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175", "normaliser": "intune_config_profile/1"}}, "submitted": {"target": "demo-intune_config_profile", "target_id": "01a2022f-766c-7d40-af2c-c110b31048cb", "duration_ms": 1, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "production-baseline.json", "sha256": "22f5eca9c3f24f4cf595389a350c7709ea80c357a712f1f7fde409d76570faa5", "media_type": null, "size_bytes": 859}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/intune_config_profile", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:34.780334Z"}}}', '2026-11-22 07:36:34.779063+00', NULL, 'local', '01a2022f-7565-7f62-9d0c-dbf8cfa7200e', '01a2022f-76e8-7ae8-bfc7-7badafcd0211');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7843-7a29-9023-949ccfa7a14e', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35", "normaliser": "dns_zone/1"}, "approved": {"digest": "sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35", "normaliser": "dns_zone/1"}}, "submitted": {"target": "demo-dns_zone", "target_id": "01a2022f-7800-79d5-868d-8ba53d80c940", "duration_ms": 0, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "northwind.example.zone", "sha256": "6c47de889d918df168e321cfa534489c06258553e6939d32794287a47729f61c", "media_type": null, "size_bytes": 718}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/dns_zone", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:35.134376Z"}}}', '2026-11-22 07:36:35.133611+00', NULL, 'local', '01a2022f-7733-7915-9c87-b3dbb3d45779', '01a2022f-7845-7ae5-b431-b559ce0ff541');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-79c0-7dfa-8407-ed4d47e67ee4', 'sha256:9df1df5b1a6f12de20708461d7c0f5ce9de17fa34383c2324556c3c291e9c0df', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:3ef67eee6e4bd4cee99030da41a0a72f611bece1a79ddcb8b9f62d6f5ff9df25", "normaliser": "dsc_configuration/1"}, "approved": {"digest": "sha256:55ff3382b41e36e64480aeb94af00e28cb7106eb801660d8ccdabe8a1b381234", "normaliser": "dsc_configuration/1"}, "observed": {"sha256": "1552d020625945f6c8149af4db7a6bc741f12ea0d30a5b1738bda9f535baad45", "size_bytes": 757}}, "submitted": {"target": "demo-dsc_configuration", "target_id": "01a2022f-7969-7184-b77a-a2d9dc1466ea", "duration_ms": 2, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "ensure-bitlocker-enabled.mof", "sha256": "fda6a02025c356adc948eb9b9345e36fa5460013379a2551ad47b6ea52b040b5", "media_type": null, "size_bytes": 714}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/dsc_configuration", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:35.508366Z"}}, "directions": {"weaker": 2}, "differences": [{"path": "/instances/[BitLocker]EnsureBitLockerEnabled/properties/primaryprotector", "what": "property", "change": "changed", "approved": "TpmProtector", "identity": "[BitLocker]EnsureBitLockerEnabled primaryprotector", "observed": "PasswordProtector", "sentence": "property [BitLocker]EnsureBitLockerEnabled primaryprotector changed from “TpmProtector” to “PasswordProtector”", "direction": "weaker"}, {"path": "/instances/[BitLocker]EnsureBitLockerEnabled/properties/tpmprotector", "what": "property", "change": "changed", "approved": true, "identity": "[BitLocker]EnsureBitLockerEnabled tpmprotector", "observed": false, "sentence": "property [BitLocker]EnsureBitLockerEnabled tpmprotector changed from true to false", "direction": "weaker"}], "difference_count": 2}', '2026-11-22 07:36:35.505679+00', NULL, 'local', '01a2022f-7892-7462-b8bb-0be1a9f0c540', '01a2022f-79c4-76e9-95c4-111dbf334f53');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7b67-7d6a-bf26-c0561d9b941c', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75", "normaliser": "restconf_config/1"}, "approved": {"digest": "sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75", "normaliser": "restconf_config/1"}}, "submitted": {"target": "demo-restconf_config", "target_id": "01a2022f-7b24-7519-aeb8-ef204fcb3b3e", "duration_ms": 0, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "edge-router-1-interfaces.json", "sha256": "90b748fd7d56f86948e190545de7e839dcb3867607c845ea66f5aa27baad1604", "media_type": null, "size_bytes": 344}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/restconf_config", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:35.939565Z"}}}', '2026-11-22 07:36:35.939036+00', NULL, 'local', '01a2022f-7a14-715d-970b-0c4f791b48ed', '01a2022f-7b68-720d-bb47-5d122021cf89');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7cef-7200-802d-b541ffb0afb4', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869", "normaliser": "helm_values/1"}, "approved": {"digest": "sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869", "normaliser": "helm_values/1"}}, "submitted": {"target": "demo-helm_values", "target_id": "01a2022f-7ca5-7d99-9176-66373b980983", "duration_ms": 2, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "operator-values.yaml", "sha256": "5ec0c0b5b6b6da1081fe72448ac3e91dfc7c85829314f7b3e4b7363aa9dab0b7", "media_type": null, "size_bytes": 513}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/helm_values", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:36.329530Z"}}}', '2026-11-22 07:36:36.326861+00', NULL, 'local', '01a2022f-7bb8-7bb2-ba34-119bfc66fd28', '01a2022f-7cf0-7957-ac2a-45822da034b6');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7e5f-7513-bbe7-3b6897bf8bb1', 'sha256:740fc87bd77923d67e71efc7432e55068f6186ae998b3d82b9ae017f4f4f9088', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:de3b1f106bb81972a7fbcf567f62be8764a8c5d6fe1efd502bae19da5b04f5b7", "normaliser": "jea_role_capability/1"}, "approved": {"digest": "sha256:5cac86382a9726a0b9c4ffaddcf39d3008d2c4b3a3df8328591bc866615c9aee", "normaliser": "jea_role_capability/1"}, "observed": {"sha256": "12dc6d5e0a681c1bea2d09ee41194cc0a0e74ec3748b82ffe849b04cd517b1cc", "size_bytes": 824}}, "submitted": {"target": "demo-jea_role_capability", "target_id": "01a2022f-7e18-71b5-ad9a-63e489d13972", "duration_ms": 0, "observation": {"gaps": [], "facts": {"file_count": 2}, "files": [{"name": "ApplicationOperator.psrc", "sha256": "a17d6a1ed61d085d51b0a829db778e2933e2d9ce8db40cd652df7f195226dad1", "media_type": null, "size_bytes": 298}, {"name": "ApplicationOperator.pssc", "sha256": "1fd0c3055a7d8118002b810c1d471a30891c2b178fe93ea11c21a933fac9fae8", "media_type": null, "size_bytes": 381}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/jea_role_capability", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:36.696135Z"}}, "directions": {"weaker": 1}, "differences": [{"path": "/visible_cmdlets/restart-service", "what": "cmdlet", "change": "added", "identity": "restart-service", "observed": {}, "sentence": "cmdlet restart-service became visible", "direction": "weaker"}], "difference_count": 1}', '2026-11-22 07:36:36.695665+00', NULL, 'local', '01a2022f-7d43-7a4d-abda-3f69e66075c1', '01a2022f-7e63-7fda-bef5-8fbc2c583c99');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7ff8-705e-bd5c-120102a01f64', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5", "normaliser": "entra_conditional_access/1"}, "approved": {"digest": "sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5", "normaliser": "entra_conditional_access/1"}}, "submitted": {"target": "demo-entra_conditional_access", "target_id": "01a2022f-7fb7-7da2-84e8-3439086cba3f", "duration_ms": 0, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "require-compliant-device.json", "sha256": "ed69522adf7c55453fb14f4608c55066082b395b94fe1539b4517affa941d8b7", "media_type": null, "size_bytes": 513}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/entra_conditional_access", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:37.109886Z"}}}', '2026-11-22 07:36:37.109526+00', NULL, 'local', '01a2022f-7eb1-7b9c-bbd0-f941d3fb3153', '01a2022f-7ff9-7cf9-9ace-f66bc8c09b21');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-815d-7edf-9ab7-567bf9a00a79', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821", "normaliser": "tls_server_cert/1"}, "approved": {"digest": "sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821", "normaliser": "tls_server_cert/1"}}, "submitted": {"target": "demo-tls_server_cert", "target_id": "01a2022f-8117-7f23-9b6e-c86f8b70e934", "duration_ms": 0, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "www.northwind.example.pem", "sha256": "779b96eea0d303ea9df778450351a7c235b84bebdff0768b75feb9c197e69e5a", "media_type": null, "size_bytes": 761}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/tls_server_cert", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:37.465125Z"}}}', '2026-11-22 07:36:37.464763+00', NULL, 'local', '01a2022f-8044-768f-b0d0-f6288e04d178', '01a2022f-815e-7d8b-b419-8cc454416772');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-82d5-725c-ab1c-c4917f04ce3e', 'sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:a08ce7982066fc95484a6cf27caf3641853103bad2536ad63de5fd11a1a03a60", "normaliser": "oci_image/1"}, "approved": {"digest": "sha256:326b16aeffc23bdb10e795d0b77b3d49219c01b6306642e099c91b22aa4b46f1", "normaliser": "oci_image/1"}, "observed": {"sha256": "d0d4ea8b89e437a7b007290290aae65178cac1279a64c3f5f04e89cabdf720e3", "size_bytes": 1044}}, "submitted": {"target": "demo-oci_image", "target_id": "01a2022f-828b-7632-a1ed-228efa82ec88", "duration_ms": 0, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "operator-image.index.json", "sha256": "c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff", "media_type": null, "size_bytes": 773}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/oci_image", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:37.840413Z"}}, "differences": [{"path": "/digest", "what": "digest", "change": "changed", "approved": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "identity": "", "observed": "sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff", "sentence": "digest changed from “sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89” to “sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff”"}, {"path": "/manifests/linux~1arm64", "what": "platform", "change": "changed", "approved": {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, "identity": "linux/arm64", "observed": {"size": 1204, "digest": "sha256:c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a3c6f9b2d5e8a1c4f7", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, "sentence": "platform linux/arm64 changed from sha256:7e0a3c6f9b2d… to sha256:c4f7b0d3e6a9…"}], "difference_count": 2}', '2026-11-22 07:36:37.839913+00', NULL, 'local', '01a2022f-81aa-7c94-84d9-5ad09141259e', '01a2022f-82d7-721d-a9ce-76c281c3e438');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-8a68-7cd9-a49e-11f9958660ff', 'sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:a08ce7982066fc95484a6cf27caf3641853103bad2536ad63de5fd11a1a03a60", "normaliser": "oci_image/1"}, "approved": {"digest": "sha256:326b16aeffc23bdb10e795d0b77b3d49219c01b6306642e099c91b22aa4b46f1", "normaliser": "oci_image/1"}, "observed": {"sha256": "d0d4ea8b89e437a7b007290290aae65178cac1279a64c3f5f04e89cabdf720e3", "size_bytes": 1044}}, "submitted": {"target": "demo-oci_image", "target_id": "01a2022f-828b-7632-a1ed-228efa82ec88", "duration_ms": 2, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "operator-image.index.json", "sha256": "c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff", "media_type": null, "size_bytes": 773}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/oci_image", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:39.770889Z"}}, "differences": [{"path": "/digest", "what": "digest", "change": "changed", "approved": "sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89", "identity": "", "observed": "sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff", "sentence": "digest changed from “sha256:1910be4dd693205a3d01457a57f3d9da7596082233432c8ab6a3e57b35636a89” to “sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff”"}, {"path": "/manifests/linux~1arm64", "what": "platform", "change": "changed", "approved": {"size": 1204, "digest": "sha256:7e0a3c6f9b2d5e8a1c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, "identity": "linux/arm64", "observed": {"size": 1204, "digest": "sha256:c4f7b0d3e6a9c2f5b8d1e4a7c0f3b6d9e2a5c8f1b4d7e0a3c6f9b2d5e8a1c4f7", "platform": {"os": "linux", "architecture": "arm64"}, "mediaType": "application/vnd.oci.image.manifest.v1+json"}, "sentence": "platform linux/arm64 changed from sha256:7e0a3c6f9b2d… to sha256:c4f7b0d3e6a9…"}], "difference_count": 2}', '2026-11-22 07:36:39.768243+00', NULL, 'local', '01a2022f-81aa-7c94-84d9-5ad09141259e', '01a2022f-8a6c-73de-96c3-fa829a11b082');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-8e69-72c4-ade4-7624477cc9d6', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869", "normaliser": "helm_values/1"}, "approved": {"digest": "sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869", "normaliser": "helm_values/1"}}, "submitted": {"target": "demo-helm_values", "target_id": "01a2022f-7ca5-7d99-9176-66373b980983", "duration_ms": 1, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "operator-values.yaml", "sha256": "5ec0c0b5b6b6da1081fe72448ac3e91dfc7c85829314f7b3e4b7363aa9dab0b7", "media_type": null, "size_bytes": 513}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/helm_values", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:40.791645Z"}}}', '2026-11-22 07:36:40.79053+00', NULL, 'local', '01a2022f-7bb8-7bb2-ba34-119bfc66fd28', '01a2022f-8e6a-729e-a729-53dc76971cc1');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-8a68-75d2-9bfe-84c1e99a1a4b', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5", "normaliser": "entra_conditional_access/1"}, "approved": {"digest": "sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5", "normaliser": "entra_conditional_access/1"}}, "submitted": {"target": "demo-entra_conditional_access", "target_id": "01a2022f-7fb7-7da2-84e8-3439086cba3f", "duration_ms": 5, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "require-compliant-device.json", "sha256": "ed69522adf7c55453fb14f4608c55066082b395b94fe1539b4517affa941d8b7", "media_type": null, "size_bytes": 513}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/entra_conditional_access", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:39.779440Z"}}}', '2026-11-22 07:36:39.774274+00', NULL, 'local', '01a2022f-7eb1-7b9c-bbd0-f941d3fb3153', '01a2022f-8a6c-7e44-a7a1-b4357559d5ba');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-8e64-783b-b500-ae4d519a7bf6', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35", "normaliser": "dns_zone/1"}, "approved": {"digest": "sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35", "normaliser": "dns_zone/1"}}, "submitted": {"target": "demo-dns_zone", "target_id": "01a2022f-7800-79d5-868d-8ba53d80c940", "duration_ms": 0, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "northwind.example.zone", "sha256": "6c47de889d918df168e321cfa534489c06258553e6939d32794287a47729f61c", "media_type": null, "size_bytes": 718}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/dns_zone", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:40.792075Z"}}}', '2026-11-22 07:36:40.791402+00', NULL, 'local', '01a2022f-7733-7915-9c87-b3dbb3d45779', '01a2022f-8e65-7bde-825d-5c831916f0c8');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-9636-7f7f-b869-54cca7c076a7', 'sha256:9df1df5b1a6f12de20708461d7c0f5ce9de17fa34383c2324556c3c291e9c0df', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:3ef67eee6e4bd4cee99030da41a0a72f611bece1a79ddcb8b9f62d6f5ff9df25", "normaliser": "dsc_configuration/1"}, "approved": {"digest": "sha256:55ff3382b41e36e64480aeb94af00e28cb7106eb801660d8ccdabe8a1b381234", "normaliser": "dsc_configuration/1"}, "observed": {"sha256": "1552d020625945f6c8149af4db7a6bc741f12ea0d30a5b1738bda9f535baad45", "size_bytes": 757}}, "submitted": {"target": "demo-dsc_configuration", "target_id": "01a2022f-7969-7184-b77a-a2d9dc1466ea", "duration_ms": 2, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "ensure-bitlocker-enabled.mof", "sha256": "fda6a02025c356adc948eb9b9345e36fa5460013379a2551ad47b6ea52b040b5", "media_type": null, "size_bytes": 714}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/dsc_configuration", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:42.794811Z"}}, "directions": {"weaker": 2}, "differences": [{"path": "/instances/[BitLocker]EnsureBitLockerEnabled/properties/primaryprotector", "what": "property", "change": "changed", "approved": "TpmProtector", "identity": "[BitLocker]EnsureBitLockerEnabled primaryprotector", "observed": "PasswordProtector", "sentence": "property [BitLocker]EnsureBitLockerEnabled primaryprotector changed from “TpmProtector” to “PasswordProtector”", "direction": "weaker"}, {"path": "/instances/[BitLocker]EnsureBitLockerEnabled/properties/tpmprotector", "what": "property", "change": "changed", "approved": true, "identity": "[BitLocker]EnsureBitLockerEnabled tpmprotector", "observed": false, "sentence": "property [BitLocker]EnsureBitLockerEnabled tpmprotector changed from true to false", "direction": "weaker"}], "difference_count": 2}', '2026-11-22 07:36:42.792701+00', NULL, 'local', '01a2022f-7892-7462-b8bb-0be1a9f0c540', '01a2022f-963b-76f4-83bf-b1a925e0d4e6');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-a1ee-73bd-96bf-3c4136efd22c', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75", "normaliser": "restconf_config/1"}, "approved": {"digest": "sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75", "normaliser": "restconf_config/1"}}, "submitted": {"target": "demo-restconf_config", "target_id": "01a2022f-7b24-7519-aeb8-ef204fcb3b3e", "duration_ms": 0, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "edge-router-1-interfaces.json", "sha256": "90b748fd7d56f86948e190545de7e839dcb3867607c845ea66f5aa27baad1604", "media_type": null, "size_bytes": 344}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/restconf_config", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:45.801154Z"}}}', '2026-11-22 07:36:45.800588+00', NULL, 'local', '01a2022f-7a14-715d-970b-0c4f791b48ed', '01a2022f-a1ef-7788-aa7d-985cfdd95a8f');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-8e78-791f-a806-3348dc7ab011', 'sha256:740fc87bd77923d67e71efc7432e55068f6186ae998b3d82b9ae017f4f4f9088', 'cluster', 'dev-cluster', 'layer1', 'drift', '{"normal": {"seen": {"digest": "sha256:de3b1f106bb81972a7fbcf567f62be8764a8c5d6fe1efd502bae19da5b04f5b7", "normaliser": "jea_role_capability/1"}, "approved": {"digest": "sha256:5cac86382a9726a0b9c4ffaddcf39d3008d2c4b3a3df8328591bc866615c9aee", "normaliser": "jea_role_capability/1"}, "observed": {"sha256": "12dc6d5e0a681c1bea2d09ee41194cc0a0e74ec3748b82ffe849b04cd517b1cc", "size_bytes": 824}}, "submitted": {"target": "demo-jea_role_capability", "target_id": "01a2022f-7e18-71b5-ad9a-63e489d13972", "duration_ms": 5, "observation": {"gaps": [], "facts": {"file_count": 2}, "files": [{"name": "ApplicationOperator.psrc", "sha256": "a17d6a1ed61d085d51b0a829db778e2933e2d9ce8db40cd652df7f195226dad1", "media_type": null, "size_bytes": 298}, {"name": "ApplicationOperator.pssc", "sha256": "1fd0c3055a7d8118002b810c1d471a30891c2b178fe93ea11c21a933fac9fae8", "media_type": null, "size_bytes": 381}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/jea_role_capability", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:40.795685Z"}}, "directions": {"weaker": 1}, "differences": [{"path": "/visible_cmdlets/restart-service", "what": "cmdlet", "change": "added", "identity": "restart-service", "observed": {}, "sentence": "cmdlet restart-service became visible", "direction": "weaker"}], "difference_count": 1}', '2026-11-22 07:36:40.790873+00', NULL, 'local', '01a2022f-7d43-7a4d-abda-3f69e66075c1', '01a2022f-8e7a-73d8-94b9-fa833b4f063a');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-9634-7f6f-af8f-2ef8fbcc569b', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175", "normaliser": "intune_config_profile/1"}, "approved": {"digest": "sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175", "normaliser": "intune_config_profile/1"}}, "submitted": {"target": "demo-intune_config_profile", "target_id": "01a2022f-766c-7d40-af2c-c110b31048cb", "duration_ms": 1, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "production-baseline.json", "sha256": "22f5eca9c3f24f4cf595389a350c7709ea80c357a712f1f7fde409d76570faa5", "media_type": null, "size_bytes": 859}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/intune_config_profile", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:42.795462Z"}}}', '2026-11-22 07:36:42.794476+00', NULL, 'local', '01a2022f-7565-7f62-9d0c-dbf8cfa7200e', '01a2022f-9636-7318-bdf9-ded7ca4373f6');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-a209-790b-a740-bb18254c01f6', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821", "normaliser": "tls_server_cert/1"}, "approved": {"digest": "sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821", "normaliser": "tls_server_cert/1"}}, "submitted": {"target": "demo-tls_server_cert", "target_id": "01a2022f-8117-7f23-9b6e-c86f8b70e934", "duration_ms": 0, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "www.northwind.example.pem", "sha256": "779b96eea0d303ea9df778450351a7c235b84bebdff0768b75feb9c197e69e5a", "media_type": null, "size_bytes": 761}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/tls_server_cert", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:36:45.801177Z"}}}', '2026-11-22 07:36:45.800662+00', NULL, 'local', '01a2022f-8044-768f-b0d0-f6288e04d178', '01a2022f-a20a-7551-93c8-1ee03e063cfc');
INSERT INTO custody.verification_results_2026_11 VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20232-7082-7d27-be8a-c1e816361411', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', 'cluster', 'dev-cluster', 'layer1', 'match', '{"normal": {"seen": {"digest": "sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75", "normaliser": "restconf_config/1"}, "approved": {"digest": "sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75", "normaliser": "restconf_config/1"}}, "submitted": {"target": "demo-restconf_config", "target_id": "01a2022f-7b24-7519-aeb8-ef204fcb3b3e", "duration_ms": 9, "observation": {"gaps": [], "facts": {"file_count": 1}, "files": [{"name": "edge-router-1-interfaces.json", "sha256": "90b748fd7d56f86948e190545de7e839dcb3867607c845ea66f5aa27baad1604", "media_type": null, "size_bytes": 344}], "layer": "layer1", "address": "/var/tmp/dump-home/observed/01a2022f-736d-7c8f-95ff-3e3c63206332/restconf_config", "protocol": "file", "limitation": null, "identifiers": [], "is_complete": true, "observed_at": "2026-11-22T07:39:49.746426Z"}}}', '2026-11-22 07:39:49.736889+00', NULL, 'local', '01a2022f-7a14-715d-970b-0c4f791b48ed', '01a20232-7086-72b7-9f0d-9f8842c392b4');


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

INSERT INTO custody.verification_spans VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-81aa-7c94-84d9-5ad09141259e', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'drift', false, 'oci_image/1 sha256:a08ce7982066fc95484a6cf27caf3641853103bad2536ad63de5fd11a1a03a60', 'sha256:c12613149708c39c0cb368368dadaf6c4f6c0ca8ba25139fa40f8b3b80d005ff', '2026-11-22 07:36:37.839913+00', '01a2022f-82d5-725c-ab1c-c4917f04ce3e', '01a2022f-82d7-721d-a9ce-76c281c3e438', '2026-11-22 07:36:39.768243+00', '01a2022f-8a68-7cd9-a49e-11f9958660ff', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7eb1-7b9c-bbd0-f941d3fb3153', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'match', false, 'entra_conditional_access/1 sha256:b11f20791ba30332dbf92240ea7a2c11b0d51eacd29ec0f405e791ef2f4763e5', 'sha256:60b84c7380b3041350b44b0bcbd24f7ac3fac63424a483308caacc911cf5a276', '2026-11-22 07:36:37.109526+00', '01a2022f-7ff8-705e-bd5c-120102a01f64', '01a2022f-7ff9-7cf9-9ace-f66bc8c09b21', '2026-11-22 07:36:39.774274+00', '01a2022f-8a68-75d2-9bfe-84c1e99a1a4b', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7733-7915-9c87-b3dbb3d45779', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'match', false, 'dns_zone/1 sha256:8d7bf224066ea1f33ed6381f1a00345aab74b2a029dea0767ef1cd2d82e7ad35', 'sha256:6e23ad4c3ca9fac9063468913359293aae188f5610fde165e799541f798b5a10', '2026-11-22 07:36:35.133611+00', '01a2022f-7843-7a29-9023-949ccfa7a14e', '01a2022f-7845-7ae5-b431-b559ce0ff541', '2026-11-22 07:36:40.791402+00', '01a2022f-8e64-783b-b500-ae4d519a7bf6', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7bb8-7bb2-ba34-119bfc66fd28', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'match', false, 'helm_values/1 sha256:03cd50995ce61917b74591ac810f87dc4ffa351aceeea384db2db8fd5dfde869', 'sha256:32703ba60981ae5bd0147db81bd5c134389bd2fb3830d6b97a78c1d38cbe335c', '2026-11-22 07:36:36.326861+00', '01a2022f-7cef-7200-802d-b541ffb0afb4', '01a2022f-7cf0-7957-ac2a-45822da034b6', '2026-11-22 07:36:40.79053+00', '01a2022f-8e69-72c4-ade4-7624477cc9d6', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7d43-7a4d-abda-3f69e66075c1', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'drift', true, 'jea_role_capability/1 sha256:de3b1f106bb81972a7fbcf567f62be8764a8c5d6fe1efd502bae19da5b04f5b7', 'sha256:740fc87bd77923d67e71efc7432e55068f6186ae998b3d82b9ae017f4f4f9088', '2026-11-22 07:36:36.695665+00', '01a2022f-7e5f-7513-bbe7-3b6897bf8bb1', '01a2022f-7e63-7fda-bef5-8fbc2c583c99', '2026-11-22 07:36:40.790873+00', '01a2022f-8e78-791f-a806-3348dc7ab011', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7565-7f62-9d0c-dbf8cfa7200e', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'match', false, 'intune_config_profile/1 sha256:63bdf407ce38085a7e90cb0ad7ff44ec378e3ce4b48d8e1b7ae6ec9addb4b175', 'sha256:ed360785bce18e9e7588aa6beb85721aba71872acd7b82cf5a0c0f6a0fa984bf', '2026-11-22 07:36:34.779063+00', '01a2022f-76e5-7869-8c1d-260bed212d7c', '01a2022f-76e8-7ae8-bfc7-7badafcd0211', '2026-11-22 07:36:42.794476+00', '01a2022f-9634-7f6f-af8f-2ef8fbcc569b', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7892-7462-b8bb-0be1a9f0c540', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'drift', true, 'dsc_configuration/1 sha256:3ef67eee6e4bd4cee99030da41a0a72f611bece1a79ddcb8b9f62d6f5ff9df25', 'sha256:9df1df5b1a6f12de20708461d7c0f5ce9de17fa34383c2324556c3c291e9c0df', '2026-11-22 07:36:35.505679+00', '01a2022f-79c0-7dfa-8407-ed4d47e67ee4', '01a2022f-79c4-76e9-95c4-111dbf334f53', '2026-11-22 07:36:42.792701+00', '01a2022f-9636-7f7f-b869-54cca7c076a7', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-8044-768f-b0d0-f6288e04d178', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'match', false, 'tls_server_cert/1 sha256:5187152fa4f733d8299e6c9d261a1adffd12fcaf782b9dc00290c5c97a7a4821', 'sha256:8dc503e3cb4a2c734c121f7abb29947826b464f5156aec36dd3b3020c50d065b', '2026-11-22 07:36:37.464763+00', '01a2022f-815d-7edf-9ab7-567bf9a00a79', '01a2022f-815e-7d8b-b419-8cc454416772', '2026-11-22 07:36:45.800662+00', '01a2022f-a209-790b-a740-bb18254c01f6', 2, true);
INSERT INTO custody.verification_spans VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-7a14-715d-970b-0c4f791b48ed', 'cluster', 'dev-cluster', 'layer1', '', 'local', 'match', false, 'restconf_config/1 sha256:b7fd9cedef6d35a4fa4ef519a4262b1141a2e80f3e57f5946d6df2f0e429fc75', 'sha256:c34739c01c3af5892b7bbad6ec22e5ae7a1ed169e724c76e0d1177d4d8725a22', '2026-11-22 07:36:35.939036+00', '01a2022f-7b67-7d6a-bf26-c0561d9b941c', '01a2022f-7b68-720d-bb47-5d122021cf89', '2026-11-22 07:39:49.736889+00', '01a20232-7082-7d27-be8a-c1e816361411', 3, true);


--
-- Data for Name: verifiers; Type: TABLE DATA; Schema: custody; Owner: muniment_owner
--

INSERT INTO custody.verifiers VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-19e1-7a28-b65b-a700087f834d', 'acme', 'did:key:z6MkhWfqw6C6WQGp7mRpEi8JT69orCc5d9nEse6QB83LWCPp', 'external', 'administrator', '2026-11-22 07:38:22.049731+00', NULL, NULL, '01a20231-19e1-7e10-bc81-21e8837edb53', 86400, '[]', NULL);


--
-- Data for Name: baseline_profiles; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.baseline_profiles VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1071-7498-b48f-07ef265f3868', 'golden', 1, '{"ignore": [], "exclude": [], "include": [], "subject_types": []}', 'administrator', '2026-11-22 07:38:19.63365+00', '2026-11-22 07:38:19.63365+00', NULL, '01a20231-1073-7d4d-a34d-0033d8ddac1e');


--
-- Data for Name: baseline_snapshot_items; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.baseline_snapshot_items VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1216-72be-ad94-695a32803518', 'intune_config_profile', 'Golden Browser | windows10GeneralConfiguration | ', 'sha256:59be567ab2a94c49091ad107881645751a8fd1818526741d2934ae88d66b2b1f', '{"name": "Golden Browser | windows10GeneralConfiguration | ", "path": "Browser.json", "title": "Golden Browser", "parser": "intune_config_profile/1", "contract": {"name": "Golden Browser", "type": "intune_config_profile", "variant": "windows10GeneralConfiguration"}, "evidence": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T07:38:19.835596Z", "observed_operation_run_id": "01a20231-1131-7961-9a83-4b588eca33f2"}, "meta_hash": "sha256:019336ea6416a0b17ec51f0860697eb740b2493f87beb8891dac566e1927fce0", "pseudonym": "hmac-sha256:94d5cbc48b515fe6912734505d8ade6ca6ac111411eb066deb9f412399a58482", "normaliser": "intune_config_profile/1 tenant-neutral/2", "neutralised": {"domains": 1}, "secret_count": 0, "content_sha256": "724d1092ccd7b09092741b4b25bda2468235bcbab2584bd553bed2932c9d9b08"}', '{"content": {"@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "description": "for the demo of {domain-1}", "displayName": "Golden Browser", "passwordRequired": true, "passwordMinimumLength": 12}, "details": {}}');
INSERT INTO drift.baseline_snapshot_items VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1216-72be-ad94-695a32803518', 'intune_config_profile', 'Golden Firewall | windows10GeneralConfiguration | ', 'sha256:41c6f1cc5a5b4f782fa414e8105197c06cd88807cdcef21ec55c1c442b8c6c52', '{"name": "Golden Firewall | windows10GeneralConfiguration | ", "path": "Firewall.json", "title": "Golden Firewall", "parser": "intune_config_profile/1", "contract": {"name": "Golden Firewall", "type": "intune_config_profile", "variant": "windows10GeneralConfiguration"}, "evidence": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T07:38:19.835596Z", "observed_operation_run_id": "01a20231-1131-7961-9a83-4b588eca33f2"}, "meta_hash": "sha256:361b2bc05b5e0c57982cd94a919b5bfbdc5b01ad51bcb01e8542a8c93882cc63", "pseudonym": "hmac-sha256:6d57472f8ee093d19e514f914ac78129e356e0250205c76bf599a486a8c4d118", "normaliser": "intune_config_profile/1 tenant-neutral/2", "neutralised": {"domains": 1}, "secret_count": 0, "content_sha256": "41eb8eaa391eb7a4869d9b869bf098908a68814df2babc91edea500b328f65f2"}', '{"content": {"@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "description": "for the demo of {domain-1}", "displayName": "Golden Firewall", "passwordRequired": true, "passwordMinimumLength": 12}, "details": {}}');
INSERT INTO drift.baseline_snapshot_items VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1216-72be-ad94-695a32803518', 'intune_config_profile', 'Golden Password | windows10GeneralConfiguration | ', 'sha256:1b8984013f075e14d44793ab15f4b7b983894a919c648d482079177566bc251b', '{"name": "Golden Password | windows10GeneralConfiguration | ", "path": "Password.json", "title": "Golden Password", "parser": "intune_config_profile/1", "contract": {"name": "Golden Password", "type": "intune_config_profile", "variant": "windows10GeneralConfiguration"}, "evidence": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T07:38:19.835596Z", "observed_operation_run_id": "01a20231-1131-7961-9a83-4b588eca33f2"}, "meta_hash": "sha256:bdf86ee322c5cbe063bcccec4d9738a25e2c64802ff3e1ce20d90727e297a389", "pseudonym": "hmac-sha256:010c34b783d13bd52171649a98f822bf0221de17af1fee9b211b459b60290f09", "normaliser": "intune_config_profile/1 tenant-neutral/2", "neutralised": {"domains": 1}, "secret_count": 0, "content_sha256": "50e64142cb1f8aa103ec720e043f4ea08f73343fad9c3cacac7a6b44ef938b1a"}', '{"content": {"@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "description": "for the demo of {domain-1}", "displayName": "Golden Password", "passwordRequired": true, "passwordMinimumLength": 12}, "details": {}}');
INSERT INTO drift.baseline_snapshot_items VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1216-72be-ad94-695a32803518', 'intune_config_profile', 'Golden Updates | windows10GeneralConfiguration | ', 'sha256:46585a120f4fe615db635946fa6928e5663d05e8ce4debdf59af50d850e3de26', '{"name": "Golden Updates | windows10GeneralConfiguration | ", "path": "Updates.json", "title": "Golden Updates", "parser": "intune_config_profile/1", "contract": {"name": "Golden Updates", "type": "intune_config_profile", "variant": "windows10GeneralConfiguration"}, "evidence": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T07:38:19.835596Z", "observed_operation_run_id": "01a20231-1131-7961-9a83-4b588eca33f2"}, "meta_hash": "sha256:a4aa2807804958f9b72c8a76a56adf66c5a7b45ed40d9f1178c6ce2ac505f696", "pseudonym": "hmac-sha256:200732492cc1140ab2758830e89f72673ef72bc131fdfaa776738a298d67cf31", "normaliser": "intune_config_profile/1 tenant-neutral/2", "neutralised": {"domains": 1}, "secret_count": 0, "content_sha256": "6b7f80cac6d881b3fa79070fb054025e335e4328910a5b8819fb5d6d310a2b08"}', '{"content": {"@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "description": "for the demo of {domain-1}", "displayName": "Golden Updates", "passwordRequired": true, "passwordMinimumLength": 12}, "details": {}}');


--
-- Data for Name: baseline_snapshots; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.baseline_snapshots VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1216-72be-ad94-695a32803518', '01a20231-1071-7498-b48f-07ef265f3868', 1, '2026-11-22 07:38:20.040976+00', 'administrator', '01a20231-11f7-7a2b-9292-047bea98450b', 4, 'sha256:1c65e4b73bcb284731dbdfb959efce6f5b42ef50fe3f59a0c767a278d8251b63', '{"intune_config_profile": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T07:38:19.835596Z", "observed_operation_run_id": "01a20231-1131-7961-9a83-4b588eca33f2"}}', '[]', '01a20231-1219-7085-8731-7e96a2cf6451');


--
-- Data for Name: baseline_tenant_assignments; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.baseline_tenant_assignments VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1071-7498-b48f-07ef265f3868', '01a2022f-736d-7c8f-95ff-3e3c63206332', '{"ignore": [], "exclude": []}', 'administrator', '2026-11-22 07:38:22.49544+00', NULL, '01a20231-1ba2-7cb0-b696-f3f329fe8f52', 'demo', NULL, NULL);
INSERT INTO drift.baseline_tenant_assignments VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1071-7498-b48f-07ef265f3868', '01a20232-9ca9-7aeb-99ee-65824e31a6e0', '{"ignore": [], "exclude": []}', 'administrator', '2026-11-22 07:40:01.105251+00', NULL, '01a20232-9cd4-79b9-b40f-b79d38fb4f5a', 'contoso', 3600, '2026-11-22 08:19:07.105251+00');


--
-- Data for Name: baseline_tenant_summaries; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.baseline_tenant_summaries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1071-7498-b48f-07ef265f3868', '01a2022f-736d-7c8f-95ff-3e3c63206332', 'demo', 3, 'weakened', '01a20231-1518-7392-817f-ce1227a7f9fb', 'succeeded', '01a20231-1216-72be-ad94-695a32803518', '2026-11-22 07:38:20.848791+00', '2026-11-22 07:38:20.848791+00', 5, 5, 0, 0, 0, 0, 1, 1, 0, 1, '2026-11-22 07:38:20.848791+00', NULL, 5000100001000000);
INSERT INTO drift.baseline_tenant_summaries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1071-7498-b48f-07ef265f3868', '01a20232-9ca9-7aeb-99ee-65824e31a6e0', 'contoso', 1, 'error', '01a20232-9e55-704d-9778-f4330c1e9ecc', 'partially_succeeded', '01a20231-1216-72be-ad94-695a32803518', '2026-11-22 07:40:01.542833+00', '2026-11-22 07:40:01.542833+00', 4, 0, 0, 0, 4, 0, 0, 0, 0, 0, NULL, NULL, 3000000000000000);


--
-- Data for Name: cause_summaries; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.cause_summaries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1071-7498-b48f-07ef265f3868', 'sha256:7be246d0afce7aa1c856c10849d7db2fddf5003a8928eb1b235ef5194265eaf5', '01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1533-77c8-b75f-29cb17c40c82', 'intune_config_profile', 'Golden Extra | windows10GeneralConfiguration | ', 'Golden Extra', 'created', 'medium', NULL, 'content', 'acknowledged', '2026-11-22 07:38:20.848791+00', 3);
INSERT INTO drift.cause_summaries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1071-7498-b48f-07ef265f3868', 'sha256:c1a00a4027d293777e5bf7eb2847bed7ff64eec285b483eb661b4ffd611e853d', '01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1533-71f6-8bbd-f6655e6081ac', 'intune_config_profile', 'Golden Firewall | windows10GeneralConfiguration | ', 'Golden Firewall', 'deleted', 'high', NULL, 'content', 'open', '2026-11-22 07:38:20.848791+00', 3);
INSERT INTO drift.cause_summaries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1071-7498-b48f-07ef265f3868', 'sha256:c2aa7b21de2576ad45d40e1af818cd92b6d0714121d5d95f09005b5b763f8dde', '01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1533-7fb2-b1db-905a8ddd71bf', 'intune_config_profile', 'Golden Password | windows10GeneralConfiguration | ', 'Golden Password', 'updated', 'high', 'weaker', 'content', 'accepted', '2026-11-22 07:38:20.848791+00', 3);


--
-- Data for Name: delegations; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.delegations VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20232-9ca9-77c8-be33-c5df2b014f23', 'provider', 'demo', '01a20232-9ca9-7aeb-99ee-65824e31a6e0', 'contoso', '{capture,compare,judge}', 'active', 'administrator', '2026-11-22 07:40:01.065916+00', 'administrator of demo', '2026-11-22 07:40:01.076015+00', NULL, NULL, NULL, NULL, 'active', '01a20232-9cb9-7735-847c-62de2dc016f2');
INSERT INTO drift.delegations VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', '01a20232-9ca9-77c8-be33-c5df2b014f23', 'managed', 'contoso', '01a2022f-736d-7c8f-95ff-3e3c63206332', 'demo', '{capture,compare,judge}', 'active', 'administrator of demo', '2026-11-22 07:40:01.065916+00', 'administrator of demo', '2026-11-22 07:40:01.076015+00', NULL, NULL, NULL, NULL, 'active', '01a20232-9cb4-7510-90f5-143f96658faa');


--
-- Data for Name: due_summaries; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.due_summaries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1071-7498-b48f-07ef265f3868', 3, 3);
INSERT INTO drift.due_summaries VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', '01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1071-7498-b48f-07ef265f3868', 1, 1);


--
-- Data for Name: evidence_sources; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.evidence_sources VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', '01a20232-9cc8-78a5-8293-5bf4e2d7ad0f', 'directory', '{"scope": null, "address": "https://graph.microsoft.com", "max_bytes": 134217728, "token_url": "https://login.microsoftonline.com/6a1f5c1e-8c2b-4b0a-9d1e-3f2a1b0c9d8e/oauth2/v2.0/token", "collection": "directory", "credential": "graph.secret", "timeout_sec": 300, "directory_id": "6a1f5c1e-8c2b-4b0a-9d1e-3f2a1b0c9d8e", "interval_sec": 3600, "subject_types": ["entra_conditional_access", "intune_config_profile"], "may_be_private": false, "requests_per_sec": 20, "certificate_authority": null}', true, 'administrator of demo', '2026-11-22 07:40:01.096102+00', '2026-11-22 07:40:01.096102+00', NULL, '2026-11-22 07:40:01.096102+00', NULL, '01a20232-9cc9-7d24-ae90-86cf29a9103d');
INSERT INTO drift.evidence_sources VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20232-9db0-7aba-b713-d2d5b731b8ac', 'here', '{"scope": null, "address": "https://graph.microsoft.com", "max_bytes": 134217728, "token_url": "https://login.microsoftonline.com/6a1f5c1e-8c2b-4b0a-9d1e-3f2a1b0c9d8f/oauth2/v2.0/token", "collection": "here", "credential": "graph.secret", "timeout_sec": 300, "directory_id": "6a1f5c1e-8c2b-4b0a-9d1e-3f2a1b0c9d8f", "interval_sec": null, "subject_types": ["intune_config_profile"], "may_be_private": false, "requests_per_sec": 20, "certificate_authority": null}', true, 'administrator', '2026-11-22 07:40:01.328844+00', '2026-11-22 07:40:01.328844+00', NULL, NULL, NULL, '01a20232-9db5-7793-8a52-753ae3304e39');


--
-- Data for Name: finding_steps; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.finding_steps VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1533-77c8-b75f-29cb17c40c82', '01a20231-1535-77b1-9b39-e6aeaa06c49f', 'open', 'muniment', NULL, '2026-11-22 07:38:20.848791+00', '01a20231-1518-7392-817f-ce1227a7f9fb');
INSERT INTO drift.finding_steps VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1533-71f6-8bbd-f6655e6081ac', '01a20231-1535-77b1-9b39-e6aeaa06c49f', 'open', 'muniment', NULL, '2026-11-22 07:38:20.848791+00', '01a20231-1518-7392-817f-ce1227a7f9fb');
INSERT INTO drift.finding_steps VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1533-7fb2-b1db-905a8ddd71bf', '01a20231-1535-77b1-9b39-e6aeaa06c49f', 'open', 'muniment', NULL, '2026-11-22 07:38:20.848791+00', '01a20231-1518-7392-817f-ce1227a7f9fb');
INSERT INTO drift.finding_steps VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1533-77c8-b75f-29cb17c40c82', '01a20231-191b-7469-8899-fd7a57b70f8f', 'acknowledged', 'administrator', NULL, '2026-11-22 07:38:21.849203+00', NULL);
INSERT INTO drift.finding_steps VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1533-7fb2-b1db-905a8ddd71bf', '01a20231-60ca-7240-99e5-e1c1c314b0c4', 'accepted', 'administrator', 'until the devices are replaced', '2026-11-22 07:38:40.200991+00', NULL);


--
-- Data for Name: findings; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.findings VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1533-71f6-8bbd-f6655e6081ac', '01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1071-7498-b48f-07ef265f3868', '01a20231-1216-72be-ad94-695a32803518', '01a20231-1518-7392-817f-ce1227a7f9fb', 'intune_config_profile', 'Golden Firewall | windows10GeneralConfiguration | ', 'Golden Firewall', 'sha256:c1a00a4027d293777e5bf7eb2847bed7ff64eec285b483eb661b4ffd611e853d', 'high', NULL, '{"current": {"hash": null, "provenance": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T07:38:20.687605Z", "observed_operation_run_id": "01a20231-1485-7e45-82a5-75eef92af914"}}, "baseline": {"hash": "sha256:41c6f1cc5a5b4f782fa414e8105197c06cd88807cdcef21ec55c1c442b8c6c52", "provenance": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T07:38:19.835596Z", "observed_operation_run_id": "01a20231-1131-7961-9a83-4b588eca33f2"}}, "change_type": "deleted"}', '{"count": 1, "changes": [], "ignored": 0}', 'open', 'muniment', NULL, '2026-11-22 07:38:20.848791+00', NULL, NULL, NULL, '2026-11-22 07:38:20.848791+00', '2026-11-22 07:38:20.848791+00', NULL, 0, '01a20231-1535-77b1-9b39-e6aeaa06c49f', 'content', false);
INSERT INTO drift.findings VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1533-77c8-b75f-29cb17c40c82', '01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1071-7498-b48f-07ef265f3868', '01a20231-1216-72be-ad94-695a32803518', '01a20231-1518-7392-817f-ce1227a7f9fb', 'intune_config_profile', 'Golden Extra | windows10GeneralConfiguration | ', 'Golden Extra', 'sha256:7be246d0afce7aa1c856c10849d7db2fddf5003a8928eb1b235ef5194265eaf5', 'medium', NULL, '{"current": {"hash": "sha256:0d88fb5f351c8e84c93f761da6cde56dda0ffbef5b75af39181312cd5c602cdb", "provenance": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T07:38:20.687605Z", "observed_operation_run_id": "01a20231-1485-7e45-82a5-75eef92af914"}}, "baseline": {"hash": null, "provenance": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T07:38:19.835596Z", "observed_operation_run_id": "01a20231-1131-7961-9a83-4b588eca33f2"}}, "change_type": "created"}', '{"count": 1, "changes": [], "ignored": 0}', 'acknowledged', 'administrator', NULL, '2026-11-22 07:38:21.849203+00', NULL, NULL, NULL, '2026-11-22 07:38:20.848791+00', '2026-11-22 07:38:20.848791+00', NULL, 0, '01a20231-191b-7469-8899-fd7a57b70f8f', 'content', false);
INSERT INTO drift.findings VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1533-7fb2-b1db-905a8ddd71bf', '01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1071-7498-b48f-07ef265f3868', '01a20231-1216-72be-ad94-695a32803518', '01a20231-1518-7392-817f-ce1227a7f9fb', 'intune_config_profile', 'Golden Password | windows10GeneralConfiguration | ', 'Golden Password', 'sha256:c2aa7b21de2576ad45d40e1af818cd92b6d0714121d5d95f09005b5b763f8dde', 'high', 'weaker', '{"current": {"hash": "sha256:b87289b7efbe2a84bda083dfc11e6b663a11fc9a8ea9b83f2f818f027ea20fc3", "provenance": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T07:38:20.687605Z", "observed_operation_run_id": "01a20231-1485-7e45-82a5-75eef92af914"}}, "baseline": {"hash": "sha256:1b8984013f075e14d44793ab15f4b7b983894a919c648d482079177566bc251b", "provenance": {"source": "policy_version", "fidelity": "content", "observed_at": "2026-11-22T07:38:19.835596Z", "observed_operation_run_id": "01a20231-1131-7961-9a83-4b588eca33f2"}}, "change_type": "updated"}', '{"count": 1, "changes": [{"path": "/passwordMinimumLength", "what": "setting", "after": 8, "before": 12, "change": "changed", "identity": "passwordMinimumLength", "sentence": "setting passwordMinimumLength changed from 12 to 8", "direction": "weaker"}], "ignored": 0}', 'accepted', 'administrator', 'until the devices are replaced', '2026-11-22 07:38:40.200991+00', 'administrator', '2026-12-22 07:38:40.180869+00', 'sha256:b87289b7efbe2a84bda083dfc11e6b663a11fc9a8ea9b83f2f818f027ea20fc3', '2026-11-22 07:38:20.848791+00', '2026-11-22 07:38:20.848791+00', NULL, 0, '01a20231-60ca-7240-99e5-e1c1c314b0c4', 'content', false);


--
-- Data for Name: heartbeats; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.heartbeats VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1131-7961-9a83-4b588eca33f2', 'import', '2026-11-22 07:38:19.835596+00', '{intune_config_profile}', '{}', 4, '[]');
INSERT INTO drift.heartbeats VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1485-7e45-82a5-75eef92af914', 'import', '2026-11-22 07:38:20.687605+00', '{intune_config_profile}', '{}', 4, '[]');


--
-- Data for Name: inventory_items; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--



--
-- Data for Name: listings; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.listings VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'import', 'intune_config_profile', 'policy_version', '2026-11-22 07:38:20.687605+00', '2026-11-22 07:38:20.687605+00', '01a20231-1485-7e45-82a5-75eef92af914', NULL, NULL, '[]');


--
-- Data for Name: neutral_forms; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.neutral_forms VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-113e-7c7e-a751-3c10f2dbbaf7', 'intune_config_profile/1 tenant-neutral/2 ae41cd2686eae820', 'Golden Browser | windows10GeneralConfiguration | ', 'sha256:59be567ab2a94c49091ad107881645751a8fd1818526741d2934ae88d66b2b1f', 'sha256:019336ea6416a0b17ec51f0860697eb740b2493f87beb8891dac566e1927fce0', '{"name": "Golden Browser", "type": "intune_config_profile", "variant": "windows10GeneralConfiguration"}', '{"domains": 1}', '2026-11-22 07:38:19.835596+00');
INSERT INTO drift.neutral_forms VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-113e-7b22-b773-f6d9d64f66a1', 'intune_config_profile/1 tenant-neutral/2 ae41cd2686eae820', 'Golden Password | windows10GeneralConfiguration | ', 'sha256:1b8984013f075e14d44793ab15f4b7b983894a919c648d482079177566bc251b', 'sha256:bdf86ee322c5cbe063bcccec4d9738a25e2c64802ff3e1ce20d90727e297a389', '{"name": "Golden Password", "type": "intune_config_profile", "variant": "windows10GeneralConfiguration"}', '{"domains": 1}', '2026-11-22 07:38:19.835596+00');
INSERT INTO drift.neutral_forms VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-113e-7123-b6b3-46bddd2c3725', 'intune_config_profile/1 tenant-neutral/2 ae41cd2686eae820', 'Golden Firewall | windows10GeneralConfiguration | ', 'sha256:41c6f1cc5a5b4f782fa414e8105197c06cd88807cdcef21ec55c1c442b8c6c52', 'sha256:361b2bc05b5e0c57982cd94a919b5bfbdc5b01ad51bcb01e8542a8c93882cc63', '{"name": "Golden Firewall", "type": "intune_config_profile", "variant": "windows10GeneralConfiguration"}', '{"domains": 1}', '2026-11-22 07:38:19.835596+00');
INSERT INTO drift.neutral_forms VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-113e-7cdb-b1fd-bb772def65ac', 'intune_config_profile/1 tenant-neutral/2 ae41cd2686eae820', 'Golden Updates | windows10GeneralConfiguration | ', 'sha256:46585a120f4fe615db635946fa6928e5663d05e8ce4debdf59af50d850e3de26', 'sha256:a4aa2807804958f9b72c8a76a56adf66c5a7b45ed40d9f1178c6ce2ac505f696', '{"name": "Golden Updates", "type": "intune_config_profile", "variant": "windows10GeneralConfiguration"}', '{"domains": 1}', '2026-11-22 07:38:19.835596+00');
INSERT INTO drift.neutral_forms VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1490-7157-8686-81202b25fe87', 'intune_config_profile/1 tenant-neutral/2 ae41cd2686eae820', 'Golden Password | windows10GeneralConfiguration | ', 'sha256:b87289b7efbe2a84bda083dfc11e6b663a11fc9a8ea9b83f2f818f027ea20fc3', 'sha256:bdf86ee322c5cbe063bcccec4d9738a25e2c64802ff3e1ce20d90727e297a389', '{"name": "Golden Password", "type": "intune_config_profile", "variant": "windows10GeneralConfiguration"}', '{"domains": 1}', '2026-11-22 07:38:20.687605+00');
INSERT INTO drift.neutral_forms VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1490-7b5e-97b1-0de5f212fb61', 'intune_config_profile/1 tenant-neutral/2 ae41cd2686eae820', 'Golden Extra | windows10GeneralConfiguration | ', 'sha256:0d88fb5f351c8e84c93f761da6cde56dda0ffbef5b75af39181312cd5c602cdb', 'sha256:e18ab1700fba81adebae8703d1ae9d57f7c807bfed60923c12f0211cfb7b4a3b', '{"name": "Golden Extra", "type": "intune_config_profile", "variant": "windows10GeneralConfiguration"}', '{"domains": 1}', '2026-11-22 07:38:20.687605+00');


--
-- Data for Name: notices; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--



--
-- Data for Name: notification_messages; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--



--
-- Data for Name: notification_routes; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.notification_routes VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1aad-7f00-92dd-26e419732fec', 'team', 'webhook', 'hook', '{opened,reopened,accepted_expired,resolved,run_failed}', '{high,medium,low}', '{}', '{}', 0, true, 'administrator', '2026-11-22 07:38:22.253993+00', NULL, '01a20231-1aae-7d4d-a62a-948827fdfb9c');


--
-- Data for Name: operation_runs; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.operation_runs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1131-7961-9a83-4b588eca33f2', 'import', 'succeeded', NULL, NULL, NULL, '{"gaps": 0, "gone": 0, "subjects_seen": 4, "versions_added": 4}', '{"import": {"gaps": [], "source": "policy_version", "collection": "import", "complete_types": ["intune_config_profile"], "unchanged_types": []}}', NULL, 'administrator', '2026-11-22 07:38:19.835596+00', '2026-11-22 07:38:19.835596+00', '2026-11-22 07:38:19.835596+00', NULL, true, NULL, NULL, 'f3b03b0385536611-78f3b4019c8af59a', '47009e877ed54cb004ebaa155d7ddbe7b69e679346d424dea68f0657d74367b0');
INSERT INTO drift.operation_runs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-11f7-7a2b-9292-047bea98450b', 'capture', 'succeeded', '01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1071-7498-b48f-07ef265f3868', '01a20231-1216-72be-ad94-695a32803518', '{"gaps": 0, "items": 4, "excluded": 0, "subjects_total": 4}', '{"baseline_capture": {"gaps": [], "items_root": "sha256:1c65e4b73bcb284731dbdfb959efce6f5b42ef50fe3f59a0c767a278d8251b63", "captured_at": "2026-11-22T07:38:20.040976Z"}}', NULL, 'administrator', '2026-11-22 07:38:20.023034+00', '2026-11-22 07:38:20.036315+00', '2026-11-22 07:38:20.055008+00', NULL, true, NULL, NULL, 'dfb0c52647719a2f-ab20e7f311b85765', '80f788b9157f3b436ed5768e4d6d292a45d9cdbe6e386f48f3ce1282d1b788c9');
INSERT INTO drift.operation_runs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1485-7e45-82a5-75eef92af914', 'import', 'succeeded', NULL, NULL, NULL, '{"gaps": 0, "gone": 1, "subjects_seen": 4, "versions_added": 2}', '{"import": {"gaps": [], "source": "policy_version", "collection": "import", "complete_types": ["intune_config_profile"], "unchanged_types": []}}', NULL, 'administrator', '2026-11-22 07:38:20.687605+00', '2026-11-22 07:38:20.687605+00', '2026-11-22 07:38:20.687605+00', NULL, true, NULL, NULL, 'aeaf72e15eee9c5a-5e4990a8f96893bc', 'aeefa5f998e734e077a2ef2a0d8e771efcb6ef89f948a82a75364a81ac948494');
INSERT INTO drift.operation_runs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1518-7392-817f-ce1227a7f9fb', 'compare', 'succeeded', '01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1071-7498-b48f-07ef265f3868', '01a20231-1216-72be-ad94-695a32803518', '{"gaps": 0, "created": 1, "deleted": 1, "ignored": 0, "renamed": 0, "updated": 1, "excluded": 0, "ambiguous": 0, "unchanged": 2, "missing_both": 0, "findings_open": 3, "resolved_meta": 0, "resolved_total": 5, "subjects_total": 5, "findings_opened": 3, "missing_current": 0, "missing_baseline": 0, "resolved_content": 5, "findings_reopened": 0, "findings_resolved": 0}', '{"baseline_compare": {"since": "2026-11-22T07:38:20.040976Z", "renamed": [], "coverage": {"resolved_meta": 0, "resolved_total": 5, "subjects_total": 5, "resolved_content": 5}, "ambiguous": [], "unreadable": [], "neutralised": {"domains": 4}, "evidence_gaps": {"missing_both": 0, "missing_current": 0, "missing_baseline": 0}}}', NULL, 'administrator', '2026-11-22 07:38:20.824497+00', '2026-11-22 07:38:20.829908+00', '2026-11-22 07:38:20.848791+00', '2026-11-22 07:38:20.835053+00', true, NULL, NULL, 'a1fb0c9d38ed3567-12ab78d5aee1f20b', 'd961750d6fc55740bf62b4bc258935635a931fdb551c79e78303c67e996139f1');
INSERT INTO drift.operation_runs VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', '01a20232-9e55-704d-9778-f4330c1e9ecc', 'compare', 'partially_succeeded', '01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1071-7498-b48f-07ef265f3868', '01a20231-1216-72be-ad94-695a32803518', '{"gaps": 0, "created": 0, "deleted": 0, "ignored": 0, "renamed": 0, "updated": 0, "excluded": 0, "ambiguous": 0, "unchanged": 0, "missing_both": 0, "findings_open": 0, "resolved_meta": 0, "resolved_total": 0, "subjects_total": 4, "findings_opened": 0, "missing_current": 4, "missing_baseline": 0, "resolved_content": 0, "findings_reopened": 0, "findings_resolved": 0}', '{"baseline_compare": {"since": "2026-11-22T07:38:20.040976Z", "renamed": [], "coverage": {"resolved_meta": 0, "resolved_total": 0, "subjects_total": 4, "resolved_content": 0}, "ambiguous": [], "unreadable": [], "evidence_gaps": {"missing_both": 0, "missing_current": 4, "missing_baseline": 0}}}', NULL, 'administrator of demo', '2026-11-22 07:40:01.493391+00', '2026-11-22 07:40:01.503738+00', '2026-11-22 07:40:01.542833+00', '2026-11-22 07:40:01.516048+00', true, '01a20232-9ca9-77c8-be33-c5df2b014f23', NULL, 'a5320ad0d2478de-311f0d6578c73661', 'd961750d6fc55740bf62b4bc258935635a931fdb551c79e78303c67e996139f1');


--
-- Data for Name: policy_states; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.policy_states VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'import', 'intune_config_profile', '04a32914-1a75-452f-9a3c-83b12fb4a555', '01a20231-113e-7c7e-a751-3c10f2dbbaf7', '04a32914-1a75-452f-9a3c-83b12fb4a555', 'Browser.json', '2026-11-22 07:38:20.687605+00', '01a20231-1485-7e45-82a5-75eef92af914', NULL, NULL);
INSERT INTO drift.policy_states VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'import', 'intune_config_profile', '07574a72-7fc1-46ac-87c8-a63a40c6a3e7', '01a20231-1490-7157-8686-81202b25fe87', '07574a72-7fc1-46ac-87c8-a63a40c6a3e7', 'Password.json', '2026-11-22 07:38:20.687605+00', '01a20231-1485-7e45-82a5-75eef92af914', NULL, NULL);
INSERT INTO drift.policy_states VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'import', 'intune_config_profile', '15fbe7fe-ef0a-4e84-bde1-37c6bd472f70', '01a20231-1490-7b5e-97b1-0de5f212fb61', '15fbe7fe-ef0a-4e84-bde1-37c6bd472f70', 'Extra.json', '2026-11-22 07:38:20.687605+00', '01a20231-1485-7e45-82a5-75eef92af914', NULL, NULL);
INSERT INTO drift.policy_states VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'import', 'intune_config_profile', 'c0bd21ae-54b3-4b09-a010-6a0ee2ca48cc', '01a20231-113e-7cdb-b1fd-bb772def65ac', 'c0bd21ae-54b3-4b09-a010-6a0ee2ca48cc', 'Updates.json', '2026-11-22 07:38:20.687605+00', '01a20231-1485-7e45-82a5-75eef92af914', NULL, NULL);
INSERT INTO drift.policy_states VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'import', 'intune_config_profile', '83b6d2bb-658a-4ffa-b437-b5d090f6434b', '01a20231-113e-7123-b6b3-46bddd2c3725', '83b6d2bb-658a-4ffa-b437-b5d090f6434b', 'Firewall.json', '2026-11-22 07:38:19.835596+00', '01a20231-1131-7961-9a83-4b588eca33f2', '2026-11-22 07:38:20.687605+00', '01a20231-1485-7e45-82a5-75eef92af914');


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.policy_versions VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-113e-7c7e-a751-3c10f2dbbaf7', 'intune_config_profile', 'sha256:6e2447566d856e69a7a2eebc7ff29de6a884115d8bcf6f1bfe5aadf6643d7e0d', 'intune_config_profile/1', 'intune_config_profile/1', '{"content": {"id": "04a32914-1a75-452f-9a3c-83b12fb4a555", "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "description": "for the demo of northwind.example", "displayName": "Golden Browser", "passwordRequired": true, "passwordMinimumLength": 12}, "details": {}}', 'Golden Browser', 0, NULL, '2026-11-22 07:38:19.835596+00', '01a20231-1131-7961-9a83-4b588eca33f2');
INSERT INTO drift.policy_versions VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-113e-7b22-b773-f6d9d64f66a1', 'intune_config_profile', 'sha256:b61e2423c60051c0ce2d916a42826a4666acc0ba91181334f857a743024af92a', 'intune_config_profile/1', 'intune_config_profile/1', '{"content": {"id": "07574a72-7fc1-46ac-87c8-a63a40c6a3e7", "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "description": "for the demo of northwind.example", "displayName": "Golden Password", "passwordRequired": true, "passwordMinimumLength": 12}, "details": {}}', 'Golden Password', 0, NULL, '2026-11-22 07:38:19.835596+00', '01a20231-1131-7961-9a83-4b588eca33f2');
INSERT INTO drift.policy_versions VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-113e-7123-b6b3-46bddd2c3725', 'intune_config_profile', 'sha256:b47fc48f10d962b82b7be0b12da2b3c98009fbb92c2722407f2205063f94a9eb', 'intune_config_profile/1', 'intune_config_profile/1', '{"content": {"id": "83b6d2bb-658a-4ffa-b437-b5d090f6434b", "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "description": "for the demo of northwind.example", "displayName": "Golden Firewall", "passwordRequired": true, "passwordMinimumLength": 12}, "details": {}}', 'Golden Firewall', 0, NULL, '2026-11-22 07:38:19.835596+00', '01a20231-1131-7961-9a83-4b588eca33f2');
INSERT INTO drift.policy_versions VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-113e-7cdb-b1fd-bb772def65ac', 'intune_config_profile', 'sha256:ecce0ef30d7cf0a0495483d6c5060e3324d3b32f110cce31618dae617bb29783', 'intune_config_profile/1', 'intune_config_profile/1', '{"content": {"id": "c0bd21ae-54b3-4b09-a010-6a0ee2ca48cc", "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "description": "for the demo of northwind.example", "displayName": "Golden Updates", "passwordRequired": true, "passwordMinimumLength": 12}, "details": {}}', 'Golden Updates', 0, NULL, '2026-11-22 07:38:19.835596+00', '01a20231-1131-7961-9a83-4b588eca33f2');
INSERT INTO drift.policy_versions VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1490-7157-8686-81202b25fe87', 'intune_config_profile', 'sha256:6cefda467b28f814a7fa628d505ff293eeaa2b1af3339431a06ba985d62669d9', 'intune_config_profile/1', 'intune_config_profile/1', '{"content": {"id": "07574a72-7fc1-46ac-87c8-a63a40c6a3e7", "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "description": "for the demo of northwind.example", "displayName": "Golden Password", "passwordRequired": true, "passwordMinimumLength": 8}, "details": {}}', 'Golden Password', 0, NULL, '2026-11-22 07:38:20.687605+00', '01a20231-1485-7e45-82a5-75eef92af914');
INSERT INTO drift.policy_versions VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1490-7b5e-97b1-0de5f212fb61', 'intune_config_profile', 'sha256:eeb3e5193c0e6f2bf4c0508d2ccdb5b2d39cf8e36a58988346aaa0d3474d26d0', 'intune_config_profile/1', 'intune_config_profile/1', '{"content": {"id": "15fbe7fe-ef0a-4e84-bde1-37c6bd472f70", "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "description": "for the demo of northwind.example", "displayName": "Golden Extra", "passwordRequired": true, "passwordMinimumLength": 12}, "details": {}}', 'Golden Extra', 0, NULL, '2026-11-22 07:38:20.687605+00', '01a20231-1485-7e45-82a5-75eef92af914');


--
-- Data for Name: tenant_names; Type: TABLE DATA; Schema: drift; Owner: muniment_owner
--

INSERT INTO drift.tenant_names VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '{Northwind}', '{northwind.example}', NULL, '{}', 'administrator', '2026-11-22 07:38:19.488634+00', '01a20231-0fe1-76a1-8af9-d4c8df72092f');
INSERT INTO drift.tenant_names VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', '{Contoso}', '{contoso.example}', '6a1f5c1e-8c2b-4b0a-9d1e-3f2a1b0c9d8e', '{}', 'administrator of demo', '2026-11-22 07:40:01.089026+00', '01a20232-9cc2-7f0c-9a2c-f3d5ac281656');


--
-- Data for Name: jobs; Type: TABLE DATA; Schema: jobs; Owner: muniment_owner
--

INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-8e48-7777-a3b7-84e602e4b86a', 'target.look', '{"target_id": "01a2022f-7800-79d5-868d-8ba53d80c940"}', '01a2022f-7800-79d5-868d-8ba53d80c940', 2, 'completed', '2026-11-22 07:36:40.776373+00', 1, 3, 1, NULL, '2026-11-22 07:36:40.784161+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:36:40.776373+00', '2026-11-22 07:36:40.819291+00');
INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a2022f-72ea-75cb-813d-235701775b8d', 'installation.checkpoints', '{}', 'installation.checkpoints', 3, 'completed', '2026-11-22 07:30:00+00', 1, 10, 1, NULL, '2026-11-22 07:36:33.769282+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:36:33.770555+00', '2026-11-22 07:36:33.781553+00');
INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a2022f-72e8-7e9a-bb52-8f08d1006286', 'installation.delete-finished-jobs', '{}', 'installation.delete-finished-jobs', 3, 'completed', '2026-11-22 07:00:00+00', 1, 10, 1, NULL, '2026-11-22 07:36:33.769282+00', NULL, NULL, 0, NULL, NULL, NULL, NULL, '2026-11-22 07:36:33.768628+00', '2026-11-22 07:36:33.785287+00');
INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a2022f-72d8-708f-93aa-a2cb156090f2', 'installation.partitions', '{}', 'installation.partitions', 0, 'completed', '2026-11-22 07:00:00+00', 1, 10, 1, NULL, '2026-11-22 07:36:33.769282+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:36:33.752692+00', '2026-11-22 07:36:33.80382+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-8e48-7525-8175-29eec91c1d3a', 'target.look', '{"target_id": "01a2022f-7ca5-7d99-9176-66373b980983"}', '01a2022f-7ca5-7d99-9176-66373b980983', 2, 'completed', '2026-11-22 07:36:40.776373+00', 1, 3, 1, NULL, '2026-11-22 07:36:40.784161+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:36:40.776373+00', '2026-11-22 07:36:40.820624+00');
INSERT INTO jobs.jobs VALUES ('00000000-0000-7000-8000-000000000000', '01a2022f-72ed-78d8-acf2-488aaccb855f', 'installation.retention', '{}', 'installation.retention', 3, 'completed', '2026-11-22 04:00:00+00', 1, 10, 1, NULL, '2026-11-22 07:36:33.781319+00', NULL, NULL, 0, NULL, 'verification_results_2026_09 was detached', NULL, NULL, '2026-11-22 07:36:33.77332+00', '2026-11-22 07:36:33.832042+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-8e48-7e34-b788-bad1dcb4bf5b', 'target.look', '{"target_id": "01a2022f-7e18-71b5-ad9a-63e489d13972"}', '01a2022f-7e18-71b5-ad9a-63e489d13972', 2, 'completed', '2026-11-22 07:36:40.776373+00', 1, 3, 1, NULL, '2026-11-22 07:36:40.784161+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:36:40.776373+00', '2026-11-22 07:36:40.830251+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-8a50-7923-8b1a-2c0e5f5e166f', 'target.look', '{"target_id": "01a2022f-828b-7632-a1ed-228efa82ec88"}', '01a2022f-828b-7632-a1ed-228efa82ec88', 2, 'completed', '2026-11-22 07:36:39.760086+00', 1, 3, 1, NULL, '2026-11-22 07:36:39.761337+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:36:39.760086+00', '2026-11-22 07:36:39.796866+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-8a50-7022-9a89-e7915b7f3b32', 'target.look', '{"target_id": "01a2022f-7fb7-7da2-84e8-3439086cba3f"}', '01a2022f-7fb7-7da2-84e8-3439086cba3f', 2, 'completed', '2026-11-22 07:36:39.760086+00', 1, 3, 1, NULL, '2026-11-22 07:36:39.761337+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:36:39.760086+00', '2026-11-22 07:36:39.798015+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-a1e0-7805-8121-0b8c086961f4', 'target.look', '{"target_id": "01a2022f-7b24-7519-aeb8-ef204fcb3b3e"}', '01a2022f-7b24-7519-aeb8-ef204fcb3b3e', 2, 'completed', '2026-11-22 07:36:45.792949+00', 1, 3, 1, NULL, '2026-11-22 07:36:45.796181+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:36:45.792949+00', '2026-11-22 07:36:45.821163+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-a1e0-7c79-a289-ba8b1790031a', 'target.look', '{"target_id": "01a2022f-8117-7f23-9b6e-c86f8b70e934"}', '01a2022f-8117-7f23-9b6e-c86f8b70e934', 2, 'completed', '2026-11-22 07:36:45.792949+00', 1, 3, 1, NULL, '2026-11-22 07:36:45.796181+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:36:45.792949+00', '2026-11-22 07:36:45.836716+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-9623-7a7c-ae75-3778f8082a05', 'target.look', '{"target_id": "01a2022f-766c-7d40-af2c-c110b31048cb"}', '01a2022f-766c-7d40-af2c-c110b31048cb', 2, 'completed', '2026-11-22 07:36:42.787665+00', 1, 3, 1, NULL, '2026-11-22 07:36:42.789096+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:36:42.787665+00', '2026-11-22 07:36:42.809222+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a2022f-9623-7199-856f-cf11fcfde96e', 'target.look', '{"target_id": "01a2022f-7969-7184-b77a-a2d9dc1466ea"}', '01a2022f-7969-7184-b77a-a2d9dc1466ea', 2, 'completed', '2026-11-22 07:36:42.787665+00', 1, 3, 1, NULL, '2026-11-22 07:36:42.789096+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:36:42.787665+00', '2026-11-22 07:36:42.81518+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-1534-7d59-8532-bbbe04d425bf', 'drift.summarise', '{"provider_tenant_id": "01a2022f-736d-7c8f-95ff-3e3c63206332", "baseline_profile_id": "01a20231-1071-7498-b48f-07ef265f3868"}', '01a2022f-736d-7c8f-95ff-3e3c63206332 01a20231-1071-7498-b48f-07ef265f3868', 1, 'completed', '2026-11-22 07:38:20.852969+00', 1, 10, 1, NULL, '2026-11-22 07:38:20.958398+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:38:20.852969+00', '2026-11-22 07:38:20.976989+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-11f9-7d74-b6ce-00de1edc6c05', 'drift.run', '{"type": "capture", "operation_run_id": "01a20231-11f7-7a2b-9292-047bea98450b"}', '01a20231-11f7-7a2b-9292-047bea98450b', 1, 'completed', '2026-11-22 07:38:20.025476+00', 1, 5, 1, NULL, '2026-11-22 07:38:20.032481+00', NULL, NULL, 0, 4, 'items', NULL, NULL, '2026-11-22 07:38:20.025476+00', '2026-11-22 07:38:20.057265+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-151a-7260-bc04-29deee16b929', 'drift.run', '{"type": "compare", "operation_run_id": "01a20231-1518-7392-817f-ce1227a7f9fb"}', '01a20231-1518-7392-817f-ce1227a7f9fb', 1, 'completed', '2026-11-22 07:38:20.826567+00', 1, 5, 1, NULL, '2026-11-22 07:38:20.828159+00', NULL, NULL, 0, 1, 'differences', NULL, NULL, '2026-11-22 07:38:20.826567+00', '2026-11-22 07:38:20.853343+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-191a-7d20-bfa6-dcb71a755508', 'drift.summarise', '{"provider_tenant_id": "01a2022f-736d-7c8f-95ff-3e3c63206332", "baseline_profile_id": "01a20231-1071-7498-b48f-07ef265f3868"}', '01a2022f-736d-7c8f-95ff-3e3c63206332 01a20231-1071-7498-b48f-07ef265f3868', 1, 'completed', '2026-11-22 07:38:21.850489+00', 1, 10, 1, NULL, '2026-11-22 07:38:21.959166+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:38:21.850489+00', '2026-11-22 07:38:21.992607+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-60ca-7a5e-ae52-accbd9a7ebb9', 'drift.summarise', '{"provider_tenant_id": "01a2022f-736d-7c8f-95ff-3e3c63206332", "baseline_profile_id": "01a20231-1071-7498-b48f-07ef265f3868"}', '01a2022f-736d-7c8f-95ff-3e3c63206332 01a20231-1071-7498-b48f-07ef265f3868', 1, 'completed', '2026-11-22 07:38:40.2021+00', 1, 10, 1, NULL, '2026-11-22 07:38:40.991924+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:38:40.2021+00', '2026-11-22 07:38:41.014717+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-63ff-725d-96a6-e4cb6e38fe98', 'webhook.deliver', '{"webhook_id": "01a20231-1a58-7f7b-a06f-bcd6a688b1fb"}', '01a20231-1a58-7f7b-a06f-bcd6a688b1fb', 1, 'completed', '2026-11-22 07:38:41.023862+00', 1, 10, 1, NULL, '2026-11-22 07:38:41.025082+00', NULL, NULL, 1, NULL, 'messages', NULL, NULL, '2026-11-22 07:38:41.023862+00', '2026-11-22 07:38:41.052078+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-d4f8-7ac5-adbf-1c811035d479', 'drift.fidelity', '{}', 'drift.fidelity', 3, 'completed', '2026-11-22 07:00:00+00', 1, 10, 1, NULL, '2026-11-22 07:39:09.949986+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:39:09.944962+00', '2026-11-22 07:39:09.974075+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-d503-75ba-ac75-543138640534', 'drift.sources', '{}', 'drift.sources', 2, 'completed', '2026-11-22 07:35:00+00', 1, 10, 1, NULL, '2026-11-22 07:39:09.970362+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:39:09.955991+00', '2026-11-22 07:39:09.990434+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-d515-75e6-b671-5257f0d912d6', 'drift.sweep', '{}', 'drift.sweep', 2, 'completed', '2026-11-22 07:35:00+00', 1, 10, 1, NULL, '2026-11-22 07:39:09.978419+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:39:09.973826+00', '2026-11-22 07:39:10.004691+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-d4e9-7a91-beb3-5ca15333ee3e', 'tenant.retention', '{}', 'tenant.retention', 3, 'completed', '2026-11-22 03:00:00+00', 1, 10, 1, NULL, '2026-11-22 07:39:09.930951+00', NULL, NULL, 0, 0, '0 entries with 0 verifications', NULL, NULL, '2026-11-22 07:39:09.929904+00', '2026-11-22 07:39:09.999929+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-d4c8-726e-b61d-4bef29074a53', 'webhook.deliver', '{"webhook_id": "01a20231-1a58-7f7b-a06f-bcd6a688b1fb"}', '01a20231-1a58-7f7b-a06f-bcd6a688b1fb', 1, 'completed', '2026-11-22 07:39:09.896609+00', 1, 10, 1, NULL, '2026-11-22 07:39:09.897081+00', NULL, NULL, 1, NULL, 'messages', NULL, NULL, '2026-11-22 07:39:09.896609+00', '2026-11-22 07:39:10.036722+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-d4dc-753d-94f9-98fae4fe15c0', 'tenant.audit', '{}', 'tenant.audit', 3, 'completed', '2026-11-22 02:00:00+00', 1, 5, 1, NULL, '2026-11-22 07:39:09.912677+00', NULL, NULL, 0, NULL, 'baselines and findings', '{"begun_at": "2026-11-22T07:39:09.930783Z", "finished": {"audit": "Ledger audit: 0 entries, 0 full tiles, 0 checkpoints; root e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855.", "verdicts": "Ledger verdicts: 0 entries, 0 full tiles, 0 checkpoints; root e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855.", "chronicle": "Ledger chronicle: 68 entries, 0 full tiles, 16 checkpoints; root 6d0bf157fa740950eaae610f33b4080184dd4f833117522d4c3d4bde3748c453."}}', NULL, '2026-11-22 07:39:09.916297+00', '2026-11-22 07:39:10.416418+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20231-d51b-7308-9c17-a97a93547df8', 'drift.settle', '{}', 'drift.settle', 2, 'completed', '2026-11-22 07:00:00+00', 1, 10, 1, NULL, '2026-11-22 07:39:09.99026+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:39:09.979225+00', '2026-11-22 07:39:10.036722+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20232-702f-718c-93b3-b85058d3997d', 'webhook.deliver', '{"webhook_id": "01a20231-1a58-7f7b-a06f-bcd6a688b1fb"}', '01a20231-1a58-7f7b-a06f-bcd6a688b1fb', 1, 'completed', '2026-11-22 07:39:49.679083+00', 1, 10, 1, NULL, '2026-11-22 07:39:49.683144+00', NULL, NULL, 1, NULL, 'messages', NULL, NULL, '2026-11-22 07:39:49.679083+00', '2026-11-22 07:39:49.744156+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20232-705c-755c-91b5-1c242ce412af', 'target.look', '{"target_id": "01a2022f-7b24-7519-aeb8-ef204fcb3b3e"}', '01a2022f-7b24-7519-aeb8-ef204fcb3b3e', 2, 'completed', '2026-11-22 07:39:49.724037+00', 1, 3, 1, NULL, '2026-11-22 07:39:49.727121+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:39:49.724037+00', '2026-11-22 07:39:49.787551+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20232-9b68-7bec-8136-428b4560a4c7', 'drift.sources', '{}', 'drift.sources', 2, 'completed', '2026-11-22 07:40:00+00', 1, 10, 1, NULL, '2026-11-22 07:40:00.748169+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:40:00.744744+00', '2026-11-22 07:40:00.75539+00');
INSERT INTO jobs.jobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '01a20232-9b6d-7c33-95d8-d6d735ae6152', 'drift.sweep', '{}', 'drift.sweep', 2, 'completed', '2026-11-22 07:40:00+00', 1, 10, 1, NULL, '2026-11-22 07:40:00.752103+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:40:00.749328+00', '2026-11-22 07:40:00.765403+00');
INSERT INTO jobs.jobs VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', '01a20232-9e57-7747-8298-edab7e29c022', 'drift.run', '{"type": "compare", "operation_run_id": "01a20232-9e55-704d-9778-f4330c1e9ecc"}', '01a20232-9e55-704d-9778-f4330c1e9ecc', 1, 'completed', '2026-11-22 07:40:01.495573+00', 1, 5, 1, NULL, '2026-11-22 07:40:01.500275+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:40:01.495573+00', '2026-11-22 07:40:01.546586+00');
INSERT INTO jobs.jobs VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', '01a20232-9e8a-78b3-9215-250fcd1367bb', 'drift.summarise', '{"provider_tenant_id": "01a2022f-736d-7c8f-95ff-3e3c63206332", "baseline_profile_id": "01a20231-1071-7498-b48f-07ef265f3868"}', '01a2022f-736d-7c8f-95ff-3e3c63206332 01a20231-1071-7498-b48f-07ef265f3868', 1, 'completed', '2026-11-22 07:40:01.546184+00', 1, 10, 1, NULL, '2026-11-22 07:40:01.753495+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:40:01.546184+00', '2026-11-22 07:40:01.776162+00');


--
-- Data for Name: schedules; Type: TABLE DATA; Schema: jobs; Owner: muniment_owner
--

INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.partitions', '2026-11-22 07:00:00+00');
INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.delete-finished-jobs', '2026-11-22 07:00:00+00');
INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.checkpoints', '2026-11-22 07:30:00+00');
INSERT INTO jobs.schedules VALUES ('00000000-0000-7000-8000-000000000000', 'installation.retention', '2026-11-22 04:00:00+00');
INSERT INTO jobs.schedules VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'tenant.audit', '2026-11-22 02:00:00+00');
INSERT INTO jobs.schedules VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'tenant.retention', '2026-11-22 03:00:00+00');
INSERT INTO jobs.schedules VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'drift.fidelity', '2026-11-22 07:00:00+00');
INSERT INTO jobs.schedules VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'drift.settle', '2026-11-22 07:00:00+00');
INSERT INTO jobs.schedules VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'drift.sources', '2026-11-22 07:40:00+00');
INSERT INTO jobs.schedules VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'drift.sweep', '2026-11-22 07:40:00+00');


--
-- Data for Name: blobs; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.blobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '\x1552d020625945f6c8149af4db7a6bc741f12ea0d30a5b1738bda9f535baad45', '\x7b22636964223a227368613235363a39646631646635623161366631326465323037303834363164376330663563653964653137666133343338336332333234353536633363323931653963306466222c22636f6e74656e74223a7b22646f63756d656e74223a7b22436f6d70617469626c6556657273696f6e4164646974696f6e616c50726f70657274696573223a5b224f6d695f426173655265736f757263653a436f6e66696775726174696f6e4e616d65225d2c224d696e696d756d436f6d70617469626c6556657273696f6e223a22312e302e30222c224e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c2256657273696f6e223a22322e302e30227d2c22696e7374616e636573223a5b7b22636c617373223a224d5346545f4269744c6f636b65725265736f75726365222c226e616d65223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2270726f70657274696573223a7b224175746f556e6c6f636b223a747275652c22436f6e66696775726174696f6e4e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c22456e6372797074696f6e4d6574686f64223a22587473416573323536222c224d6f64756c654e616d65223a224269744c6f636b6572447363222c224d6f64756c6556657273696f6e223a22312e302e30222c224d6f756e74506f696e74223a22433a222c225072696d61727950726f746563746f72223a2250617373776f726450726f746563746f72222c225265736f757263654944223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2254706d50726f746563746f72223a66616c73657d7d5d7d2c2264657461696c73223a7b7d2c226b696e64223a226473635f636f6e66696775726174696f6e222c22706172736572223a226473635f636f6e66696775726174696f6e2f31222c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d7d', '2026-11-22 07:36:35.519382+00');
INSERT INTO ledger.blobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '\x12dc6d5e0a681c1bea2d09ee41194cc0a0e74ec3748b82ffe849b04cd517b1cc', '\x7b22636964223a227368613235363a37343066633837626437373932336436376537316566633734333265353530363866363138366165393938623364383262396165303137663466346639303838222c22636f6e74656e74223a7b22617574686f72223a224e6f72746877696e64204f7065726174696f6e73222c22636f6d70616e795f6e616d65223a224e6f72746877696e64222c226465736372697074696f6e223a224170706c69636174696f6e2d636c617373204a454120726f6c65222c2267756964223a2230663662326438612d356334312d346533372d396231642d366132663863376534643130222c226c616e67756167655f6d6f6465223a22436f6e73747261696e65644c616e6775616765222c22726f6c655f646566696e6974696f6e73223a7b224e4f52544857494e445c5c4170706c69636174696f6e204f70657261746f7273223a7b22526f6c654361706162696c6974696573223a224170706c69636174696f6e4f70657261746f72227d7d2c2272756e5f61735f7669727475616c5f6163636f756e74223a747275652c22736368656d615f76657273696f6e223a22322e302e302e30222c2273657373696f6e5f67756964223a2263326137653931342d336235382d346430362d386632632d373164306239653661333435222c2273657373696f6e5f74797065223a225265737472696374656452656d6f7465536572766572222c227472616e7363726970745f6469726563746f7279223a22433a5c5c50726f6772616d446174615c5c4a45415c5c5472616e73637269707473222c2276697369626c655f636d646c657473223a5b224765742d53657276696365222c224765742d50726f63657373222c22546573742d447363436f6e66696775726174696f6e222c22526573746172742d53657276696365225d2c2276697369626c655f70726f766964657273223a5b2246696c6553797374656d225d7d2c2264657461696c73223a7b7d2c226b696e64223a226a65615f726f6c655f6361706162696c697479222c22706172736572223a226a65615f726f6c655f6361706162696c6974792f31222c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d7d', '2026-11-22 07:36:36.701285+00');
INSERT INTO ledger.blobs VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', '\xd0d4ea8b89e437a7b007290290aae65178cac1279a64c3f5f04e89cabdf720e3', '\x7b22636964223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c22636f6e74656e74223a7b22616e6e6f746174696f6e73223a7b226f72672e6f70656e636f6e7461696e6572732e696d6167652e7265662e6e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226f72672e6f70656e636f6e7461696e6572732e696d6167652e76657273696f6e223a22312e342e32227d2c2261726368697465637475726573223a5b226c696e75782f616d643634222c226c696e75782f61726d3634225d2c22646967657374223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c22696d6167655f7265666572656e6365223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226d616e696665737473223a5b7b22646967657374223a227368613235363a31643466376130633365366239643266356138633165346237643061336636633965326235643866316134633765306233643666396132633565386231643466222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a22616d643634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c7b22646967657374223a227368613235363a63346637623064336536613963326635623864316534613763306633623664396532613563386631623464376530613363366639623264356538613163346637222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d5d2c226d656469615f74797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e696e6465782e76312b6a736f6e222c2273626f6d5f636964223a6e756c6c2c2273697a655f6279746573223a3737337d2c2264657461696c73223a7b7d2c226b696e64223a226f63695f696d616765222c22706172736572223a226f63695f696d6167652f31222c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d7d', '2026-11-22 07:36:37.844865+00');


--
-- Data for Name: checkpoints; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.checkpoints VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 0, 6, '\x01f2415fa8a818f3a1d6925377591d7e0653eb5fa84ed629e82cf11f9a970006', 'localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle
6
AfJBX6ioGPOh1pJTd1kdfgZT61+oTtYp6CzxH5qXAAY=

— localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle vT8z3DW9OshiFxHlnUGXyYnlylxwsBm0b0fmAeykayYjsGRXYGiYuBjJZ3reo2IqLEfa6WDSq1xIhewFh4pzbN9+HQk=
', '\x74bbb4d6d6675176e9848ca646dab818245bafac9842ce1d9ab7919d2fb673e0', '2026-11-22 07:36:34.760542+00');
INSERT INTO ledger.checkpoints VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 1, 19, '\x07318f6242a5cae53b07924e3d853ccc0bff5b3e0d79a5fdab86c0db6fe7f1b8', 'localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle
19
BzGPYkKlyuU7B5JOPYU8zAv/Wz4NeaX9q4bA22/n8bg=

— localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle vT8z3AvfUP5aqnMyJ48VPoDec/CIcjzLzCFfLKZeRAtEjwsjtZ+vezazmHpX6r/TuL79DXCUqXiGXbfJDe9ojCxnDAs=
', '\x74bbb4d6d6675176e9848ca646dab818245bafac9842ce1d9ab7919d2fb673e0', '2026-11-22 07:36:35.775+00');
INSERT INTO ledger.checkpoints VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 2, 33, '\x5ef8ec151015220d48e0f78a89bb49e08ef93af6778ec1f699d11d9e6cc1ce62', 'localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle
33
XvjsFRAVIg1I4PeKibtJ4I75OvZ3jsH2mdEdnmzBzmI=

— localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle vT8z3FWRFj5nSmXyVTRmUKUpo8FCtsebP/FVhx651UmylMSCjCX7LT53rVkm9Zyop66NaxY/aQ4PHJPtBvT9awf2+w4=
', '\x74bbb4d6d6675176e9848ca646dab818245bafac9842ce1d9ab7919d2fb673e0', '2026-11-22 07:36:36.801085+00');
INSERT INTO ledger.checkpoints VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 3, 46, '\x8d0d1f080f0d8addf0a7e9fdc8b88a70abda6edd87ca9d8ec6699d8f48f19e11', 'localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle
46
jQ0fCA8Nit3wp+n9yLiKcKvabt2Hyp2Oxmmdj0jxnhE=

— localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle vT8z3FheAcZAQK75yEKIPwYva2C5kfG+CdyWQg5L3KNCk1S4i/HSHpDho83CFc74jbjwB6ipgUWfVV9KrajB34M5GQ0=
', '\x74bbb4d6d6675176e9848ca646dab818245bafac9842ce1d9ab7919d2fb673e0', '2026-11-22 07:36:37.814619+00');
INSERT INTO ledger.checkpoints VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 4, 47, '\xbaef59f91f8a1aadef8fee9555eec8958b3c089d9b50c7679c6df2ed6deb1b1d', 'localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle
47
uu9Z+R+KGq3vj+6VVe7IlYs8CJ2bUMdnnG3y7W3rGx0=

— localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle vT8z3KTNbAH+sB17ecf5p/AFSYxcxkMGUmcMPHOzMDOkx5HZX2iomRL4L1uSK3qAeUJer3Tq/UraG068mt9UChi68Qg=
', '\x74bbb4d6d6675176e9848ca646dab818245bafac9842ce1d9ab7919d2fb673e0', '2026-11-22 07:36:38.82644+00');
INSERT INTO ledger.checkpoints VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 5, 49, '\x4ca7df27567efeddd777cf6748ecf928d5c45d4d8824cdfb4411cbb353f8a639', 'localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle
49
TKffJ1Z+/t3Xd89nSOz5KNXEXU2IJM37RBHLs1P4pjk=

— localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle vT8z3F71GnKXGt89fTNFv1CFNx/rAWmV7C2iJXc3rV85N2KlMg84rwP5mu9ytp4/meG+dcAeWHPLxURmt9n/EfnOSgU=
', '\x74bbb4d6d6675176e9848ca646dab818245bafac9842ce1d9ab7919d2fb673e0', '2026-11-22 07:36:39.834057+00');
INSERT INTO ledger.checkpoints VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 6, 52, '\xdd07bb2ff6a2724770bd7e229746f5bea500af5707b42f9bce320d6c595f7152', 'localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle
52
3Qe7L/aickdwvX4il0b1vqUAr1cHtC+bzjINbFlfcVI=

— localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle vT8z3FzUD8ZJ/9C6kakRt7pfL02SD9FsoMVIALD9sPi7grMFx1qdlIIJzNrnb8LvPhdz3ahrQ//LazRtwmNs/COZPwM=
', '\x74bbb4d6d6675176e9848ca646dab818245bafac9842ce1d9ab7919d2fb673e0', '2026-11-22 07:36:40.844692+00');
INSERT INTO ledger.checkpoints VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 7, 54, '\xa34542d856ecadd7bac6704caa2ce4d489c53640cf587a936f159d9834fa2f26', 'localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle
54
o0VC2Fbsrde6xnBMqizk1InFNkDPWHqTbxWdmDT6LyY=

— localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle vT8z3AMX40QBSVwcEy90xiBw6I+wT4KITlIfGDYaxa58iyZ22VgxBMo4xZAe21JRsKIuBNiJMqNpuQP9c905DCJg5gE=
', '\x74bbb4d6d6675176e9848ca646dab818245bafac9842ce1d9ab7919d2fb673e0', '2026-11-22 07:36:42.85476+00');
INSERT INTO ledger.checkpoints VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 8, 56, '\x2d3a66406ff488669ed91a3cf5e6f8196b1ea4242dee973192eae94502e43b66', 'localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle
56
LTpmQG/0iGae2Ro89eb4GWsepCQt7pcxkurpRQLkO2Y=

— localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle vT8z3LBUiMIGFWsoU3fuaG63I5Ef53rzUM8r/yGHtu8hu0GHypX/TBOJyXc14rxLxyQWj7gAbq8gpm9RvdhlPYC3+AQ=
', '\x74bbb4d6d6675176e9848ca646dab818245bafac9842ce1d9ab7919d2fb673e0', '2026-11-22 07:36:45.865331+00');
INSERT INTO ledger.checkpoints VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 9, 57, '\x292cfa92eb27ade86028cd27077ac54022b691d117dc2f8e2ad985d7bc63cff0', 'localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle
57
KSz6kusnrehgKM0nB3rFQCK2kdEX3C+OKtmF17xjz/A=

— localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle vT8z3IOOyYlr2mlRWDEsEBHASUv3q9eptw0l7A0T1aUbqpamr5AO5je19yy76AXvOM7KUY3WpdBQAcvrF+opK4FFjwg=
', '\x74bbb4d6d6675176e9848ca646dab818245bafac9842ce1d9ab7919d2fb673e0', '2026-11-22 07:38:01.031225+00');
INSERT INTO ledger.checkpoints VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 10, 60, '\xd48a91b9c4b4d8db030071eb039a4ff74d57c69d2ea8f1744c006093efcec0b3', 'localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle
60
1IqRucS02NsDAHHrA5pP901Xxp0uqPF0TABgk+/OwLM=

— localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle vT8z3AcnQWCLlEDwdf5CYQCPVkBhnyw9rJ6/t9OY0SdlIdlyu7uBY0+LtG1CsrFSfFi/Q7cSIzrxrEqyB4y0u0czIgQ=
', '\x74bbb4d6d6675176e9848ca646dab818245bafac9842ce1d9ab7919d2fb673e0', '2026-11-22 07:38:20.1102+00');
INSERT INTO ledger.checkpoints VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 11, 61, '\x42ca8d3641056d39e74345460ade3ed71bc131523277305b27e7e3f5fe74521a', 'localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle
61
QsqNNkEFbTnnQ0VGCt4+1xvBMVIydzBbJ+fj9f50Uho=

— localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle vT8z3Eu7sCzeGbiiQiyNTHgrQYJPRO7V3s2E6X5OZ4GGLq01HXdVf9taVUycwZPGPa2v0h6kOTkZ0bnYZrzBnxUxcgU=
', '\x74bbb4d6d6675176e9848ca646dab818245bafac9842ce1d9ab7919d2fb673e0', '2026-11-22 07:38:21.122575+00');
INSERT INTO ledger.checkpoints VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 12, 63, '\x4e3da9e0ea7b52b59aed193bd94b456ee3d82c211f2a5a7a0495ac5ba86ca9c1', 'localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle
63
Tj2p4Op7UrWa7Rk72UtFbuPYLCEfKlp6BJWsW6hsqcE=

— localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle vT8z3KqFhYZjDCqNYfFz32l9f4I9iXOxl5/IOdb2pRuvPbx1IMLSObytEBcOqrS+7t58657LfxA6fTy8pQ7+Tt1WlQQ=
', '\x74bbb4d6d6675176e9848ca646dab818245bafac9842ce1d9ab7919d2fb673e0', '2026-11-22 07:38:22.142358+00');
INSERT INTO ledger.checkpoints VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 13, 66, '\x8fed0ddc9180faefb9c1c4e7d6e6ff4671c3cc8c11a37c8acd092d0e73ef3d83', 'localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle
66
j+0N3JGA+u+5wcTn1ub/RnHDzIwRo3yKzQktDnPvPYM=

— localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle vT8z3DtriRmlTI0hDel7m4JqLXnGc/T/EwYmzb2V9nB9Xc00EVciA32VWj8OUABL8VevxWrfxDRUTJROgRtDzh9vAwc=
', '\x74bbb4d6d6675176e9848ca646dab818245bafac9842ce1d9ab7919d2fb673e0', '2026-11-22 07:38:23.161317+00');
INSERT INTO ledger.checkpoints VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 14, 67, '\x7a24d17a7eef00484b5f9bc905b900162b08d7d8bbf7f21cf7be41a69028b643', 'localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle
67
eiTRen7vAEhLX5vJBbkAFisI19i79/Ic975BppAotkM=

— localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle vT8z3OgvfGiZ0m7TOjtSVXds02Pnbm4FIZDyPG46xBla2yFkJHmNNiDa6pnz1IOVdkDhxRWb2Tml8x860UvUwgTzWQs=
', '\x74bbb4d6d6675176e9848ca646dab818245bafac9842ce1d9ab7919d2fb673e0', '2026-11-22 07:38:40.211914+00');
INSERT INTO ledger.checkpoints VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 15, 68, '\x6d0bf157fa740950eaae610f33b4080184dd4f833117522d4c3d4bde3748c453', 'localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle
68
bQvxV/p0CVDqrmEPM7QIAYTdT4MxF1ItTD1L3jdIxFM=

— localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle vT8z3OH5VnZRNwbXh1/obmDBJ9L0GU0C6bNb12a5OlzuFaDj/lFU1gWyZPbTrWPrVYESx107XVd/kgQWdKO0qSwTFQk=
', '\x74bbb4d6d6675176e9848ca646dab818245bafac9842ce1d9ab7919d2fb673e0', '2026-11-22 07:38:41.230294+00');
INSERT INTO ledger.checkpoints VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'audit', 0, 1, '\x4496377316ca46d3f97546bca8dec9d5503c5d114006fe6823bfcd34d790acf5', 'localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/audit
1
RJY3cxbKRtP5dUa8qN7J1VA8XRFABv5oI7/NNNeQrPU=

— localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/audit WylblNtrWR8q7UsLpOs24Q9dhY3BOOK3Y6/yZb/EoiP4CO4fTh15Pi0pn9dnDYK+lVFUbQhTyq6IhdwRYsoEFPjl7AE=
', '\x74bbb4d6d6675176e9848ca646dab818245bafac9842ce1d9ab7919d2fb673e0', '2026-11-22 07:39:10.998659+00');
INSERT INTO ledger.checkpoints VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 16, 69, '\x0c0458fc13bd968b62d051388264bcd86e7390b181e15cfaee28d0f2f625f31a', 'localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle
69
DARY/BO9loti0FE4gmS82G5zkLGB4Vz67ijQ8vYl8xo=

— localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle vT8z3Cl7tcbHYJUygVgsReeO4o8SsBBTvpH66FAMDHeovpZzRqoH3ovczzBVjfEKVenr+F4GxelUX1eCOEDi1aiDYwY=
', '\x74bbb4d6d6675176e9848ca646dab818245bafac9842ce1d9ab7919d2fb673e0', '2026-11-22 07:39:50.749367+00');
INSERT INTO ledger.checkpoints VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', 'chronicle', 0, 4, '\x2e318e8109802c21f091462d173abcf75e2f21e962d8ec22cabfae405c2a27a0', 'localhost/ledger/01a20232-9ca9-7aeb-99ee-65824e31a6e0/chronicle
4
LjGOgQmALCHwkUYtFzq8914vIeli2Owiyr+uQFwqJ6A=

— localhost/ledger/01a20232-9ca9-7aeb-99ee-65824e31a6e0/chronicle Lgx+UXhDnCj3ONtibhagy7YSeZHVia+Ystk5JHbllhGc5nT/UxT9KHy8hH5yaQiRmnADjJqRPbB3o+vR61SJgJQMwAc=
', '\x74bbb4d6d6675176e9848ca646dab818245bafac9842ce1d9ab7919d2fb673e0', '2026-11-22 07:40:01.792008+00');
INSERT INTO ledger.checkpoints VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 17, 73, '\x1d6064fd6cfbf801abc4b7eb079ee8309d6186c85cb1e0be35a05b15d70217ac', 'localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle
73
HWBk/Wz7+AGrxLfrB57oMJ1hhshcseC+NaBbFdcCF6w=

— localhost/ledger/01a2022f-736d-7c8f-95ff-3e3c63206332/chronicle vT8z3BGsred2sJGIV7y5zNxcKgmrNTbVGKXgN6o/kHS7S/TwVklb1kATomuOkiogp8Hb6NbWqxdjZ2PXiGq8fBBBmQw=
', '\x74bbb4d6d6675176e9848ca646dab818245bafac9842ce1d9ab7919d2fb673e0', '2026-11-22 07:40:01.797072+00');


--
-- Data for Name: cosignatures; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--



--
-- Data for Name: cosigned_logs; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--



--
-- Data for Name: entries; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 0, '01a2022f-7383-7c83-9d34-ba2172e39d97', '2026-11-22 07:36:33.923703+00', '\x7b2264617461223a7b2263616c6c6572223a7b2263616c6c65725f6964223a2230316132303232662d373338302d373336352d386134352d643736343932653939633338222c22646964223a6e756c6c2c226b696e64223a22706572736f6e222c226e616d65223a2261646d696e6973747261746f72222c227065726d697373696f6e73223a5b226163636f72642e7772697465222c2261727469666163742e7265676973746572222c22626173656c696e652e6d616e616765222c2263616c6c65722e6d616e616765222c22636572656d6f6e792e6f70656e222c22636572656d6f6e792e72656a656374222c22636572656d6f6e792e7369676e222c226465706c6f796d656e742e7265636f7264222c22646576696174696f6e2e616363657074222c2264726966742e72756e222c226576656e742e70757368222c2266696c652e72656164222c2266696e64696e672e6a75646765222c226a6f622e6d616e616765222c226a6f622e72656164222c226c65646765722e6572617365222c226c65646765722e72656164222c2272656164222c22736f757263652e6d616e616765222c227375627374726174652e6d616e616765222c227461726765742e6d616e616765222c2274656e616e742e6d616e616765222c22766572696669636174696f6e2e7375626d6974222c2276657269666965722e6d616e616765222c22776562686f6f6b2e6d616e616765225d7d2c226e616d65223a2264656d6f222c22746f6b656e5f6964223a2230316132303232662d373338322d376663332d393262662d626563343933623930643534227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d373338332d376338332d396433342d626132313732653339643937222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226436326666643033336437613764623565613561316331393133643737643038222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2274656e616e742f30316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33332e3932333730335a222c2274797065223a226d756e696d656e742e74656e616e742e63726561746564227d', '\x2bc062f46f41bd63eb3664a1c96c0e5d2419eac19961dd437d223b6449957833', '\x724ad443001fc8ea6a2c7e66b1b7524564a3603b5bbb2b83a95e75459ed7a7c8', '\x7b0b887c4cdd056e9df4057183ec2970e8b9c4ed51afe05615fdfb8b1d2c93b7');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 1, '01a2022f-750e-7d85-867a-eed50c204c38', '2026-11-22 07:36:34.318765+00', '\x7b2264617461223a7b226163636f72645f62696e64696e675f6964223a2230316132303232662d373530652d373962622d626566342d666330306434623962623061222c226163636f72645f636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c226163636f72645f6964223a2230316132303232662d373530652d373566362d616666392d333063376165393836343831222c226279223a2261646d696e6973747261746f72222c22636f6e74656e74223a7b226163636f72645f6964223a2230316132303232662d373530652d373566362d616666392d333063376165393836343831222c22636572656d6f6e795f636c6173736573223a5b2253696e676c65417070726f76616c225d2c226368726f6e69636c655f726574656e74696f6e5f64617973223a39302c226566666563746976655f66726f6d223a22323032362d31312d32325430373a33363a33342e3331373637385a222c226d656d6265725f64696473223a5b5d2c226e616d65223a226f7065726174696f6e73222c227465726d73223a7b7d2c22746965725f706f6c696379223a7b2264656661756c745f74696572223a2261227d2c22766572696669636174696f6e5f696e74657276616c5f736563223a3330302c2276657273696f6e223a312c227769746e6573735f64696473223a5b226469643a6b65793a7a364d6b685766717736433657514770376d52704569384a5436396f7243633564396e45736536514238334c57435070225d7d2c22637265617465645f6174223a22323032362d31312d32325430373a33363a33342e3331373637385a222c226566666563746976655f756e74696c223a6e756c6c2c226e616d65223a226f7065726174696f6e73222c2273757065727365646564223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d373530652d376438352d383637612d656564353063323034633338222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226533633361383136613933333263303864386433326465386263333739353934222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a226163636f72642f30316132303232662d373530652d373566362d616666392d333063376165393836343831222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33342e3331383736355a222c2274797065223a226d756e696d656e742e6163636f72642e63726561746564227d', '\x5bbf3dc630d96c3307bade6f2ee914d49444987705d5e241adeb6dfc962bd4d9', '\x7b0b887c4cdd056e9df4057183ec2970e8b9c4ed51afe05615fdfb8b1d2c93b7', '\xed8e86c4927985a94650e3c0fac420154110864529026858f5fd74f989c41d75');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 2, '01a2022f-7566-783e-beaf-38bb99c66654', '2026-11-22 07:36:34.406607+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303232662d373530652d373962622d626566342d666330306434623962623061222c22636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303232662d373536352d376636322d396430632d646266386366613732303065222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c22636f6e74656e74223a7b22406f646174612e74797065223a22236d6963726f736f66742e67726170682e77696e646f7773313047656e6572616c436f6e66696775726174696f6e222c2261737369676e6d656e7473223a5b7b22696e74656e74223a226170706c79222c22746172676574223a7b22406f646174612e74797065223a22236d6963726f736f66742e67726170682e67726f757041737369676e6d656e74546172676574222c2267726f75704964223a2237633166346135322d306433652d346238362d396137352d326536643862343063393133227d7d5d2c226269744c6f636b6572456e6372797074446576696365223a747275652c22646566656e64657252657175697265436c6f756450726f74656374696f6e223a747275652c22646566656e646572526571756972655265616c54696d654d6f6e69746f72696e67223a747275652c22646566656e6465725363616e446f776e6c6f616473223a747275652c226465736372697074696f6e223a22456e6372797074696f6e2c20616e7469766972757320616e64207369676e2d696e2072756c657320666f722065766572792070726f64756374696f6e20776f726b73746174696f6e206f66204e6f72746877696e642e222c22646973706c61794e616d65223a2250726f64756374696f6e20426173656c696e65222c2270617373776f72644d696e696d756d436861726163746572536574436f756e74223a332c2270617373776f72644d696e696d756d4c656e677468223a31322c2270617373776f72644d696e757465734f66496e61637469766974794265666f726553637265656e54696d656f7574223a31302c2270617373776f72645265717569726564223a747275652c22726f6c6553636f7065546167496473223a5b2230225d2c22736d61727453637265656e456e61626c65496e5368656c6c223a747275652c2273746f7261676552657175697265446576696365456e6372797074696f6e223a747275652c2276657273696f6e223a317d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a36336264663430376365333830383561376539306362306164376666343465633337386533636534623438643865316237616536656339616464623462313735222c226e6f726d616c69736572223a22696e74756e655f636f6e6669675f70726f66696c652f31227d2c22706172736572223a22696e74756e655f636f6e6669675f70726f66696c652f31222c22726567697374657265645f6174223a22323032362d31312d32325430373a33363a33342e3430343931315a222c2272756e74696d65223a22696e74756e65222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a2270726f64756374696f6e2d626173656c696e652e6a736f6e222c22736861323536223a2232326635656361396333663234663463663539353338396133353063373730396561383063333537613731326631663766646534303964373635373066616135222c2273697a655f6279746573223a3835397d5d2c2273756d6d617279223a2277696e646f7773313047656e6572616c436f6e66696775726174696f6e2c2031302073657474696e6773222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d373536362d373833652d626561662d333862623939633636363534222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226233356661333839666564383864663066343037646466333236353062616532222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d373536352d376636322d396430632d646266386366613732303065222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33342e3430363630375a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xa9355f9896727bf183d3a3d789b0402884b8ad8ee86987df7a6eaab068fb2409', '\xed8e86c4927985a94650e3c0fac420154110864529026858f5fd74f989c41d75', '\x123866eab0f8d9d5e8c91e373c041760f959a69778822e79816fd6f40e0f77de');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 3, '01a2022f-75b3-72a7-8c4a-0af7dde0c882', '2026-11-22 07:36:34.483501+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303232662d373530652d373962622d626566342d666330306434623962623061222c22636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303232662d373536352d376636322d396430632d646266386366613732303065222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226174223a22323032362d31312d32325430373a33363a33342e3438323231385a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303232662d373562332d376236332d623562342d393332636438313334656439222c22636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b685766717736433657514770376d52704569384a5436396f7243633564396e45736536514238334c57435070225d2c22657870697265735f6174223a22323032362d31312d32395430373a33363a33342e3438323231385a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f785a544a6d4e4749784d7a6b795a4442695a544e6c597a59784d444d7959544669597a67784d6a52694e5751304e474e6a4f444d784e7a6c6c4d475a6a595463324f4745345a44677859324d354e6a5a6b4e6a45794969776959584a3061575a6859335266615751694f6949774d5745794d4449795a6930334e5459314c54646d4e6a49744f5751775979316b596d593459325a684e7a49774d4755694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745794d4449795a6930334e57497a4c5464694e6a4d74596a56694e4330354d7a4a6a5a4467784d7a526c5a446b694c434a6a615751694f694a7a614745794e5459365a57517a4e6a41334f445669593255784f4755355a5463314f44686859545a695a5749344e5463794d574669595463784f44637959574e6b4e3249344d6d4e6d4e574577597a426d4e6d45775a6d45354f4452695a694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544935564441334f6a4d324f6a4d304c6a51344d6a49784f466f694c434a726157356b496a6f69615735306457356c58324e76626d5a705a313977636d396d6157786c49697769626d46745a534936496c4279623252315933527062323467516d467a5a577870626d55694c434a76634756755a575266595851694f6949794d4449324c5445784c544979564441334f6a4d324f6a4d304c6a51344d6a49784f466f694c434a305a573568626e51694f6949774d5745794d4449795a6930334d7a5a6b4c54646a4f4759744f54566d5a69307a5a544e6a4e6a4d794d44597a4d7a49694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a6f304e32526a4e445530596d4d314e3249314d475a68596d59324d6d566d596a56684e444e6d4d5441305a6a59324d44497a4e7a55784d5745305a6d4d324e544e6b5a6a497a5a5464695a6a5533597a51325a6a5269496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496d566b4d7a59774e7a6731596d4e6c4d54686c4f5755334e54673459574532596d56694f4455334d6a4668596d45334d5467334d6d466a5a4464694f444a6a5a6a56684d474d775a6a5a684d475a684f546730596d596966537769626d46745a534936496c4279623252315933527062323467516d467a5a577870626d556966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2262222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303232662d373562332d376236332d623562342d393332636438313334656439222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316132303232662d373562332d373638352d626336652d333634663431346638636233222c227472616e736974696f6e65645f6174223a22323032362d31312d32325430373a33363a33342e3438323231385a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d373562332d373261372d386334612d306166376464653063383832222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223063363632363636363739323932626435363466346436336562383334303935222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d373536352d376636322d396430632d646266386366613732303065222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33342e3438333530315a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x41fb3b4eebf7f8835f9b80a5b86621c47d6fc8e9453064323e7b4b1d188658fb', '\x123866eab0f8d9d5e8c91e373c041760f959a69778822e79816fd6f40e0f77de', '\x487a3af9c4feb05680abeaafc94218388502b513bc2f6a0f921b21bbcf9ade61');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 4, '01a2022f-7617-7e28-8ed3-a3eaeb4e2feb', '2026-11-22 07:36:34.583865+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316132303232662d373536352d376636322d396430632d646266386366613732303065222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226465706c6f7965645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c226465706c6f796d656e745f6964223a2230316132303232662d373631372d376263642d386538332d303732313338656233633731222c22646573697265645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32325430373a33363a33342e3538313633365a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d373631372d376532382d386564332d613365616562346532666562222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223036326332333565636130633135313362616631306464646631326235383933222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d373536352d376636322d396430632d646266386366613732303065222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33342e3538333836355a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x385f079ce48bd4d369ae8aade79bcda0fe090f4acbf603df4d4a97f6b5740f39', '\x487a3af9c4feb05680abeaafc94218388502b513bc2f6a0f921b21bbcf9ade61', '\xb5d5b0549d08128b8054c5517616cb9798c0c07a3f809f1a57526c7483f2981c');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 5, '01a2022f-766d-7ee8-8936-594693cc9953', '2026-11-22 07:36:34.669752+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32325430373a33363a33342e3636383936335a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a22696e74756e655f636f6e6669675f70726f66696c65222c226172746966616374223a7b226964223a2230316132303232662d373536352d376636322d396430632d646266386366613732303065222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c226368616e6765645f6174223a22323032362d31312d32325430373a33363a33342e3636383936335a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d696e74756e655f636f6e6669675f70726f66696c65222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316132303232662d373636632d376434302d616632632d633131306233313034386362222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d373636642d376565382d383933362d353934363933636339393533222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223736303566653864343239323164616662373632316564306134616232373535222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316132303232662d373636632d376434302d616632632d633131306233313034386362222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33342e3636393735325a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\x76ff32afc1b5839d6731f60ded18f1b5a301187559c3b91128f5915f8aed0417', '\xb5d5b0549d08128b8054c5517616cb9798c0c07a3f809f1a57526c7483f2981c', '\x98766b8a05804abb647cc6bfeef21d22f8a3d9801d07622ff636bc8050104cd6');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 33, '01a2022f-7f14-7c7e-a66f-31cc0aeb0e81', '2026-11-22 07:36:36.88406+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303232662d373530652d373962622d626566342d666330306434623962623061222c22636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303232662d376562312d376239632d626264302d663934316433666233313533222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226174223a22323032362d31312d32325430373a33363a33362e3838333330335a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303232662d376631332d373765362d613061652d393361613437313739383462222c22636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b685766717736433657514770376d52704569384a5436396f7243633564396e45736536514238334c57435070225d2c22657870697265735f6174223a22323032362d31312d32395430373a33363a33362e3838333330335a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f785a544a6d4e4749784d7a6b795a4442695a544e6c597a59784d444d7959544669597a67784d6a52694e5751304e474e6a4f444d784e7a6c6c4d475a6a595463324f4745345a44677859324d354e6a5a6b4e6a45794969776959584a3061575a6859335266615751694f6949774d5745794d4449795a6930335a5749784c5464694f574d74596d4a6b4d43316d4f5451785a444e6d596a4d784e544d694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745794d4449795a6930335a6a457a4c5463335a545974595442685a5330354d3246684e4463784e7a6b344e4749694c434a6a615751694f694a7a614745794e5459364e6a42694f44526a4e7a4d344d47497a4d4451784d7a5577596a5130596a426959324a6b4d6a526d4e32466a4d325a68597a597a4e444930595451344d7a4d774f474e6859574e6a4f54457859325931595449334e694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544935564441334f6a4d324f6a4d324c6a67344d7a4d774d316f694c434a726157356b496a6f695a573530636d4666593239755a476c30615739755957786659574e6a5a584e7a49697769626d46745a534936496c4a6c63585670636d55675932397463477870595735304947526c646d6c6a5a534973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a4a554d4463364d7a59364d7a59754f44677a4d7a417a57694973496e526c626d467564434936496a4178595449774d6a4a6d4c54637a4e6d51744e324d345a6930354e575a6d4c544e6c4d324d324d7a49774e6a4d7a4d694973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6a59784f444a6a596a59344d544d334d5759334e54677a4d54557a4d5468694d324e6c4e6d49784e546b79596d55314d546734597a4a694f54553459545a6d5a6a5178596a5a694f54426d4e5445304e4455344e6a63696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694e6a42694f44526a4e7a4d344d47497a4d4451784d7a5577596a5130596a426959324a6b4d6a526d4e32466a4d325a68597a597a4e444930595451344d7a4d774f474e6859574e6a4f54457859325931595449334e694a394c434a755957316c496a6f69556d567864576c795a53426a6232317762476c68626e51675a47563261574e6c496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2263222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303232662d376631332d373765362d613061652d393361613437313739383462222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316132303232662d376631332d376662392d393132392d356461383037376265306438222c227472616e736974696f6e65645f6174223a22323032362d31312d32325430373a33363a33362e3838333330335a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d376631342d376337652d613636662d333163633061656230653831222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223633323035373639353735653033393762656166666162633637636238643639222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d376562312d376239632d626264302d663934316433666233313533222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33362e3838343036305a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x7031e15f65f6c8b264a417c33b0e8a649dcde647f156f38162d78f0712702f79', '\xa5a49a760e94eb9a86cbf01339c5ece123594d50773d5d56708fa348d6dd6443', '\x2fc7fa8e2bc9f751e9b91fae80488e8b4a29163af018e126b35839e2fbc6c0c5');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 6, '01a2022f-76e8-7ae8-bfc7-7badafcd0211', '2026-11-22 07:36:34.792597+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33363a33342e3738383333335a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303232662d373631372d376263642d386538332d303732313338656233633731222c22646573697265645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303232662d373536352d376636322d396430632d646266386366613732303065222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a36336264663430376365333830383561376539306362306164376666343465633337386533636534623438643865316237616536656339616464623462313735222c226e6f726d616c69736572223a22696e74756e655f636f6e6669675f70726f66696c652f31227d2c227365656e223a7b22646967657374223a227368613235363a36336264663430376365333830383561376539306362306164376666343465633337386533636534623438643865316237616536656339616464623462313735222c226e6f726d616c69736572223a22696e74756e655f636f6e6669675f70726f66696c652f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a312c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303232662d373336642d376338662d393566662d3365336336333230363333322f696e74756e655f636f6e6669675f70726f66696c65222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a2270726f64756374696f6e2d626173656c696e652e6a736f6e222c22736861323536223a2232326635656361396333663234663463663539353338396133353063373730396561383063333537613731326631663766646534303964373635373066616135222c2273697a655f6279746573223a3835397d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430373a33363a33342e3738303333345a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d696e74756e655f636f6e6669675f70726f66696c65222c227461726765745f6964223a2230316132303232662d373636632d376434302d616632632d633131306233313034386362227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303232662d373665352d373836392d386331642d323630626564323132643763222c2276657269666965645f6174223a22323032362d31312d32325430373a33363a33342e3737393036335a222c2276657269666965645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d373665382d376165382d626663372d376261646166636430323131222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223063643533393261646331623934353633363835313166363639366161663836222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d373536352d376636322d396430632d646266386366613732303065222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33342e3739323539375a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x5dac022d01ef6d7e131a8bfe9e92d08213a42ffc434d5b3a7b4b941f9280b424', '\x98766b8a05804abb647cc6bfeef21d22f8a3d9801d07622ff636bc8050104cd6', '\x6cf47d7e0e728eb4a78909a562cbf18e103f7329ff40e47c3a3fc1c34a0b3190');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 19, '01a2022f-7acd-7a04-b4e5-40e8e6432135', '2026-11-22 07:36:35.789879+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316132303232662d376131342d373135642d393730622d306334663739316234386564222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226465706c6f7965645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c226465706c6f796d656e745f6964223a2230316132303232662d376163642d373465622d623039392d346536313963646266336235222c22646573697265645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32325430373a33363a33352e3738373335335a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d376163642d376130342d623465352d343065386536343332313335222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223532346666393035653336653831306635326636323130633835666432663638222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d376131342d373135642d393730622d306334663739316234386564222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33352e3738393837395a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xcad35ab656003f791d7bbfda75a17a9ecf7b20a1e0e1e41f430d518b954cb59e', '\x9ab1558ca7d6f9272c6ac58958d386a676febd43755d286ae45f83d94c12180c', '\xf505948195e626c8f19b844d757f62acdd7c1da70d7180f7744a5449adf422be');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 20, '01a2022f-7b25-7e53-8943-48c8b0645748', '2026-11-22 07:36:35.877268+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32325430373a33363a33352e3837363737345a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a2272657374636f6e665f636f6e666967222c226172746966616374223a7b226964223a2230316132303232662d376131342d373135642d393730622d306334663739316234386564222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226368616e6765645f6174223a22323032362d31312d32325430373a33363a33352e3837363737345a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d72657374636f6e665f636f6e666967222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316132303232662d376232342d373531392d616562382d656632303466636233623365222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d376232352d376535332d383934332d343863386230363435373438222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223632623237386632633835616336666666353766313466333563303262353835222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316132303232662d376232342d373531392d616562382d656632303466636233623365222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33352e3837373236385a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\x514b71a3019692f8f5d5c47eef29394819d42b827a695b5928f724f25e4b0af1', '\xf505948195e626c8f19b844d757f62acdd7c1da70d7180f7744a5449adf422be', '\x49a1fb91a80a39332e23b47c54b3f8e3fd826d7e500cb53f3f76c0e494be3ea2');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 21, '01a2022f-7b68-720d-bb47-5d122021cf89', '2026-11-22 07:36:35.944906+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33363a33352e3934333531345a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303232662d376163642d373465622d623039392d346536313963646266336235222c22646573697265645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303232662d376131342d373135642d393730622d306334663739316234386564222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d2c227365656e223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a302c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303232662d373336642d376338662d393566662d3365336336333230363333322f72657374636f6e665f636f6e666967222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656467652d726f757465722d312d696e74657266616365732e6a736f6e222c22736861323536223a2239306237343866643764353666383639343865313930353435646537653833396463623338363736303763383435656136366635616132376261616431363034222c2273697a655f6279746573223a3334347d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430373a33363a33352e3933393536355a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d72657374636f6e665f636f6e666967222c227461726765745f6964223a2230316132303232662d376232342d373531392d616562382d656632303466636233623365227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303232662d376236372d376436612d626632362d633035363164396239343163222c2276657269666965645f6174223a22323032362d31312d32325430373a33363a33352e3933393033365a222c2276657269666965645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d376236382d373230642d626234372d356431323230323163663839222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223234616139633133336130323861636536353031366365386337616539393733222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d376131342d373135642d393730622d306334663739316234386564222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33352e3934343930365a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xdf2ae91219794d37e332dcd71d77c4aa7a81897e9d4bd28841c8257f3a8d8c13', '\x49a1fb91a80a39332e23b47c54b3f8e3fd826d7e500cb53f3f76c0e494be3ea2', '\xc5f685524d308a6a4cd88b2ab5749547c515e88ce90a72e846a0f7a03f14c83b');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 22, '01a2022f-7bb8-756d-8f65-314503083817', '2026-11-22 07:36:36.024759+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303232662d373530652d373962622d626566342d666330306434623962623061222c22636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303232662d376262382d376262322d626133342d313139626663363666643238222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c22636f6e74656e74223a7b22626f756e645f63686172745f636964223a227368613235363a35663861306137663263316434626536393337633032643161366538663462353363396437653132303061623463366438653966316132623363346435653666222c22656e7669726f6e6d656e74223a2270726f64756374696f6e222c22696d616765223a7b22646967657374223a227368613235363a39623263346436653866306131633365356437663962316133633565376439663062326134633665386430663162336135633765396431663262346136633865222c227265706f7369746f7279223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f72227d2c227265706c69636173223a332c227265736f7572636573223a7b226c696d697473223a7b22637075223a2231222c226d656d6f7279223a223531324d69227d2c227265717565737473223a7b22637075223a223235306d222c226d656d6f7279223a223235364d69227d7d2c22776562686f6f6b223a7b22656e61626c6564223a747275652c227265736f7572636573223a7b226c696d697473223a7b22637075223a2231222c226d656d6f7279223a223531324d69227d2c227265717565737473223a7b22637075223a223235306d222c226d656d6f7279223a223235364d69227d7d7d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a30336364353039393563653631393137623734353931616338313066383764633466666133353161636565656133383464623264623866643564666465383639222c226e6f726d616c69736572223a2268656c6d5f76616c7565732f31227d2c22706172736572223a2268656c6d5f76616c7565732f31222c22726567697374657265645f6174223a22323032362d31312d32325430373a33363a33362e3032333834355a222c2272756e74696d65223a2276616c756573222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d76616c7565732e79616d6c222c22736861323536223a2235656330633062356236623664613130383166653732343438616333653931646663376338353832393331346637623365346237333633616139646162306237222c2273697a655f6279746573223a3531337d5d2c2273756d6d617279223a2270726f64756374696f6e2c2031342076616c756573222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d376262382d373536642d386636352d333134353033303833383137222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223331396165633863633334316632643462343836376662343732656132323439222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d376262382d376262322d626133342d313139626663363666643238222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33362e3032343735395a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xe7a71ad725844b3881bee5334c998c2583cc5fc88d24d605c04987e5900bdbcb', '\xc5f685524d308a6a4cd88b2ab5749547c515e88ce90a72e846a0f7a03f14c83b', '\x04ffc756079809c39baf34fd0b082ea44716094941ff09276aac9c76a551e3f6');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 23, '01a2022f-7c08-7cac-8a18-4c619a10669a', '2026-11-22 07:36:36.104662+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303232662d373530652d373962622d626566342d666330306434623962623061222c22636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303232662d376262382d376262322d626133342d313139626663363666643238222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226174223a22323032362d31312d32325430373a33363a33362e3039393531345a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303232662d376330382d373036632d623539332d343862336562333161653435222c22636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b685766717736433657514770376d52704569384a5436396f7243633564396e45736536514238334c57435070225d2c22657870697265735f6174223a22323032362d31312d32395430373a33363a33362e3039393531345a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f785a544a6d4e4749784d7a6b795a4442695a544e6c597a59784d444d7959544669597a67784d6a52694e5751304e474e6a4f444d784e7a6c6c4d475a6a595463324f4745345a44677859324d354e6a5a6b4e6a45794969776959584a3061575a6859335266615751694f6949774d5745794d4449795a693033596d49344c546469596a4974596d457a4e4330784d546c695a6d4d324e6d5a6b4d6a67694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745794d4449795a693033597a41344c5463774e6d4d74596a55354d7930304f47497a5a57497a4d57466c4e4455694c434a6a615751694f694a7a614745794e5459364d7a49334d444e69595459774f54677859575531596d51774d5451335a4749344d574a6b4e574d784d7a517a4f446c695a444a6d596a4d344d7a426b4e6d49354e3245334f474d785a444d3459324a6c4d7a4d3159794973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544935564441334f6a4d324f6a4d324c6a41354f5455784e466f694c434a726157356b496a6f696147567362563932595778315a584d694c434a755957316c496a6f696233426c636d46306233496763484a765a48566a64476c7662694232595778315a584d694c434a76634756755a575266595851694f6949794d4449324c5445784c544979564441334f6a4d324f6a4d324c6a41354f5455784e466f694c434a305a573568626e51694f6949774d5745794d4449795a6930334d7a5a6b4c54646a4f4759744f54566d5a69307a5a544e6a4e6a4d794d44597a4d7a49694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a6f354d444e6b4d6a4a6a4e54686b4d5745334f474e6d4f4456694e324579596a4e6d4e6d4e6b4f474d784e5745344d57466b4d574531595751304d6a4d784d57566a595751314d44457859574d324e7a566c4f545133496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496a4d794e7a417a596d45324d446b344d57466c4e574a6b4d4445304e3252694f4446695a44566a4d544d304d7a6735596d51795a6d497a4f444d775a445a694f5464684e7a686a4d57517a4f474e695a544d7a4e574d6966537769626d46745a534936496d39775a584a686447397949484279623252315933527062323467646d46736457567a496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2262222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303232662d376330382d373036632d623539332d343862336562333161653435222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316132303232662d376330382d376663622d616564392d656134643133343363356232222c227472616e736974696f6e65645f6174223a22323032362d31312d32325430373a33363a33362e3039393531345a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d376330382d376361632d386131382d346336313961313036363961222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226464643062386532326635313538373831313930623033386136626132386166222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d376262382d376262322d626133342d313139626663363666643238222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33362e3130343636325a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x7b8a572a677a3a0db94aa7a035b5971a424250a5ab1fe886b501c8af3b7699c3', '\x04ffc756079809c39baf34fd0b082ea44716094941ff09276aac9c76a551e3f6', '\x717be8c8da3b79d4cbe74c60036ccb87884ffa1cd610432989ca4a280cbe7edc');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 7, '01a2022f-7733-7333-9a20-6d6963ac5bfa', '2026-11-22 07:36:34.867631+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303232662d373530652d373962622d626566342d666330306434623962623061222c22636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303232662d373733332d373931352d396338372d623364626233643435373739222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c22636f6e74656e74223a7b227265636f726473223a5b7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73312e6e6f72746877696e642e6578616d706c652e20686f73746d61737465722e6e6f72746877696e642e6578616d706c652e2032303236313132313031203732303020393030203132303936303020333030222c2274746c223a333630302c2274797065223a22534f41227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73312e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224e53227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a226e73322e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224e53227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a223130206d61696c2e6e6f72746877696e642e6578616d706c652e222c2274746c223a333630302c2274797065223a224d58227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a225c22763d73706631206d78202d616c6c5c22222c2274746c223a333630302c2274797065223a22545854227d2c7b226e616d65223a226e6f72746877696e642e6578616d706c652e222c227264617461223a2230206973737565205c2263612e6e6f72746877696e642e6578616d706c655c22222c2274746c223a333630302c2274797065223a22434141227d2c7b226e616d65223a226d61696c2e6e6f72746877696e642e6578616d706c652e222c227264617461223a223230332e302e3131332e3235222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a226e73312e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139322e302e322e3533222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a226e73322e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139382e35312e3130302e3533222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a2276706e2e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139382e35312e3130302e3430222c2274746c223a3330302c2274797065223a2241227d2c7b226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e222c227264617461223a223139322e302e322e3830222c2274746c223a333630302c2274797065223a2241227d2c7b226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e222c227264617461223a22323030313a6462383a3a3830222c2274746c223a333630302c2274797065223a2241414141227d5d2c2273657269616c223a323032363131323130312c227a6f6e655f61706578223a226e6f72746877696e642e6578616d706c652e227d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d2c22706172736572223a22646e735f7a6f6e652f31222c22726567697374657265645f6174223a22323032362d31312d32325430373a33363a33342e3836363830345a222c2272756e74696d65223a227a6f6e65222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226e6f72746877696e642e6578616d706c652e7a6f6e65222c22736861323536223a2236633437646538383964393138646631363865333231636661353334343839633036323538353533653639333964333237393432383761343737323966363163222c2273697a655f6279746573223a3731387d5d2c2273756d6d617279223a223132207265636f726473222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d373733332d373333332d396132302d366436393633616335626661222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226239376133326235316639633635396137376364646333613761623830616163222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d373733332d373931352d396338372d623364626233643435373739222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33342e3836373633315a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x5c775e16926bca2e8fe86cc92375e516ab79c06c30375b4dbb7a2fa487407bfa', '\x6cf47d7e0e728eb4a78909a562cbf18e103f7329ff40e47c3a3fc1c34a0b3190', '\x1c16c5b2fd624932a94cef2d4658bf7ad9a965a1d910352b5092fab16eb60e88');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 8, '01a2022f-7770-786e-ab2b-f2fb434fbbef', '2026-11-22 07:36:34.928839+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303232662d373530652d373962622d626566342d666330306434623962623061222c22636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303232662d373733332d373931352d396338372d623364626233643435373739222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226174223a22323032362d31312d32325430373a33363a33342e3932373938335a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303232662d373737302d373865622d396131332d393130303661356566333332222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b685766717736433657514770376d52704569384a5436396f7243633564396e45736536514238334c57435070225d2c22657870697265735f6174223a22323032362d31312d32395430373a33363a33342e3932373938335a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f785a544a6d4e4749784d7a6b795a4442695a544e6c597a59784d444d7959544669597a67784d6a52694e5751304e474e6a4f444d784e7a6c6c4d475a6a595463324f4745345a44677859324d354e6a5a6b4e6a45794969776959584a3061575a6859335266615751694f6949774d5745794d4449795a6930334e7a4d7a4c5463354d5455744f574d344e7931694d325269596a4e6b4e4455334e7a6b694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745794d4449795a6930334e7a63774c5463345a5749744f5745784d7930354d5441774e6d45315a57597a4d7a49694c434a6a615751694f694a7a614745794e5459364e6d55794d32466b4e474d7a593245355a6d466a4f5441324d7a51324f446b784d7a4d314f5449354d3246685a5445344f4759314e6a45775a6d526c4d5459315a5463354f5455304d5759334f5468694e5745784d434973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544935564441334f6a4d324f6a4d304c6a6b794e7a6b344d316f694c434a726157356b496a6f695a47357a58337076626d55694c434a755957316c496a6f69626d3979644768336157356b4c6d563459573177624755694c434a76634756755a575266595851694f6949794d4449324c5445784c544979564441334f6a4d324f6a4d304c6a6b794e7a6b344d316f694c434a305a573568626e51694f6949774d5745794d4449795a6930334d7a5a6b4c54646a4f4759744f54566d5a69307a5a544e6a4e6a4d794d44597a4d7a49694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a6f7959324d304e54677859574a694e4745344d6d5a6d4e6a41324d6d5a69596a5a6c5a6a4e6d5a6a6c6d4d6a6b795a6a6732596d597a4d7a4d794f47526c4e545535595463324f5745304d5756694f544d775954646d496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496a5a6c4d6a4e685a44526a4d324e684f575a68597a6b774e6a4d304e6a67354d544d7a4e546b794f544e68595755784f44686d4e5459784d475a6b5a5445324e5755334f546b314e44466d4e7a6b34596a56684d54416966537769626d46745a534936496d3576636e526f64326c755a43356c654746746347786c496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2263222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303232662d373737302d373865622d396131332d393130303661356566333332222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316132303232662d373737302d373032332d386533632d356234636435303532326339222c227472616e736974696f6e65645f6174223a22323032362d31312d32325430373a33363a33342e3932373938335a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d373737302d373836652d616232622d663266623433346662626566222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223666346463623639376163633365383662373937336264393263303262313439222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d373733332d373931352d396338372d623364626233643435373739222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33342e3932383833395a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x0a7e2da37a471d8ceecca25f2cec64de78451e0408f47b693551eae09c192f87', '\x1c16c5b2fd624932a94cef2d4658bf7ad9a965a1d910352b5092fab16eb60e88', '\xb1a8557e97edaa58b1b78a064c4d9a315ca6c7521d7faade2e2e6f540619c5ef');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 9, '01a2022f-77b4-7c3f-ab77-f37c89347b08', '2026-11-22 07:36:34.996325+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316132303232662d373733332d373931352d396338372d623364626233643435373739222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226465706c6f7965645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c226465706c6f796d656e745f6964223a2230316132303232662d373762342d376363332d386338662d353461363636613239336463222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32325430373a33363a33342e3939333132325a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d373762342d376333662d616237372d663337633839333437623038222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223737626166663561333364373335633631653530363530633365373661316464222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d373733332d373931352d396338372d623364626233643435373739222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33342e3939363332355a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x03f58a40134aca4f55e9cbb761d3601c3e8d1044732ba14a393d5364177983f9', '\xb1a8557e97edaa58b1b78a064c4d9a315ca6c7521d7faade2e2e6f540619c5ef', '\x184a6efb98096081719e7746b80618bd0093cd241a663a777353db616a3b6be9');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 10, '01a2022f-7800-73eb-90bf-76326c68355a', '2026-11-22 07:36:35.072519+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32325430373a33363a33352e3037323137315a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a22646e735f7a6f6e65222c226172746966616374223a7b226964223a2230316132303232662d373733332d373931352d396338372d623364626233643435373739222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226368616e6765645f6174223a22323032362d31312d32325430373a33363a33352e3037323137315a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d646e735f7a6f6e65222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316132303232662d373830302d373964352d383638642d386261353364383063393430222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d373830302d373365622d393062662d373633323663363833353561222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226639616137623461626264313434666366323263363036396136303665303333222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316132303232662d373830302d373964352d383638642d386261353364383063393430222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33352e3037323531395a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\x4544a8669d7fc8011fe72976ecf2f23d0365d56cf9a7d8250f5411c130dd90e2', '\x184a6efb98096081719e7746b80618bd0093cd241a663a777353db616a3b6be9', '\x7fc8659f2409ebe40f87b3e081038d2105823bd5472df210d594a11c2c70e936');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 11, '01a2022f-7845-7ae5-b431-b559ce0ff541', '2026-11-22 07:36:35.141286+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33363a33352e3133393134305a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303232662d373762342d376363332d386338662d353461363636613239336463222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303232662d373733332d373931352d396338372d623364626233643435373739222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d2c227365656e223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a302c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303232662d373336642d376338662d393566662d3365336336333230363333322f646e735f7a6f6e65222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226e6f72746877696e642e6578616d706c652e7a6f6e65222c22736861323536223a2236633437646538383964393138646631363865333231636661353334343839633036323538353533653639333964333237393432383761343737323966363163222c2273697a655f6279746573223a3731387d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430373a33363a33352e3133343337365a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d646e735f7a6f6e65222c227461726765745f6964223a2230316132303232662d373830302d373964352d383638642d386261353364383063393430227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303232662d373834332d376132392d393032332d393439636366613761313465222c2276657269666965645f6174223a22323032362d31312d32325430373a33363a33352e3133333631315a222c2276657269666965645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d373834352d376165352d623433312d623535396365306666353431222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226465353732653461373366313633613136666162366539303736336334383936222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d373733332d373931352d396338372d623364626233643435373739222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33352e3134313238365a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xff87d2492cee69b7db2b51024aecd1f45bcfbf53d923332741b756c19025556a', '\x7fc8659f2409ebe40f87b3e081038d2105823bd5472df210d594a11c2c70e936', '\xd96a28781d0126b77c6f270a78fae7cecc1c3b248f070e548f08d3c3423e16e0');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 12, '01a2022f-7892-7fa9-be37-513ea12d3067', '2026-11-22 07:36:35.218776+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303232662d373530652d373962622d626566342d666330306434623962623061222c22636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303232662d373839322d373436322d623862622d306265316139663063353430222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c22636f6e74656e74223a7b22646f63756d656e74223a7b22436f6d70617469626c6556657273696f6e4164646974696f6e616c50726f70657274696573223a5b224f6d695f426173655265736f757263653a436f6e66696775726174696f6e4e616d65225d2c224d696e696d756d436f6d70617469626c6556657273696f6e223a22312e302e30222c224e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c2256657273696f6e223a22322e302e30227d2c22696e7374616e636573223a5b7b22636c617373223a224d5346545f4269744c6f636b65725265736f75726365222c226e616d65223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2270726f70657274696573223a7b224175746f556e6c6f636b223a747275652c22436f6e66696775726174696f6e4e616d65223a22456e737572654269744c6f636b6572456e61626c6564222c22456e6372797074696f6e4d6574686f64223a22587473416573323536222c224d6f64756c654e616d65223a224269744c6f636b6572447363222c224d6f64756c6556657273696f6e223a22312e302e30222c224d6f756e74506f696e74223a22433a222c225072696d61727950726f746563746f72223a2254706d50726f746563746f72222c225265736f757263654944223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564222c2254706d50726f746563746f72223a747275657d7d5d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a35356666333338326234316533366536343438306165623934616630306532386362373130366562383031363630643863636461626538613162333831323334222c226e6f726d616c69736572223a226473635f636f6e66696775726174696f6e2f31227d2c22706172736572223a226473635f636f6e66696775726174696f6e2f31222c22726567697374657265645f6174223a22323032362d31312d32325430373a33363a33352e3231383233335a222c2272756e74696d65223a226d6f66222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656e737572652d6269746c6f636b65722d656e61626c65642e6d6f66222c22736861323536223a2264356365323465656332333064633266366534326466346231323830633833303036663666616263323732303138343336623231636566643832636431366664222c2273697a655f6279746573223a3730387d5d2c2273756d6d617279223a223120696e7374616e6365222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d373839322d376661392d626533372d353133656131326433303637222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223765376664373066393132653133363135646437376163373733653930623566222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d373839322d373436322d623862622d306265316139663063353430222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33352e3231383737365a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x4eda71a43892606bd00eb3da051b4c5b037959bebdb3d99887a8aeb8295241f6', '\xd96a28781d0126b77c6f270a78fae7cecc1c3b248f070e548f08d3c3423e16e0', '\x4a3a5aef89aae2bd3a1f0ff9a2d15e9f392815be1406350fedd1127f063372bc');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 13, '01a2022f-78e0-7f4d-93a3-171e890d17dd', '2026-11-22 07:36:35.296335+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303232662d373530652d373962622d626566342d666330306434623962623061222c22636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303232662d373839322d373436322d623862622d306265316139663063353430222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226174223a22323032362d31312d32325430373a33363a33352e3239333039355a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303232662d373864662d373137312d393237652d376162353034656238633037222c22636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b685766717736433657514770376d52704569384a5436396f7243633564396e45736536514238334c57435070225d2c22657870697265735f6174223a22323032362d31312d32395430373a33363a33352e3239333039355a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f785a544a6d4e4749784d7a6b795a4442695a544e6c597a59784d444d7959544669597a67784d6a52694e5751304e474e6a4f444d784e7a6c6c4d475a6a595463324f4745345a44677859324d354e6a5a6b4e6a45794969776959584a3061575a6859335266615751694f6949774d5745794d4449795a6930334f446b794c5463304e6a4974596a686959693077596d557859546c6d4d474d314e4441694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745794d4449795a6930334f47526d4c5463784e7a45744f5449335a533033595749314d44526c596a686a4d4463694c434a6a615751694f694a7a614745794e5459365a44497a4f446733597a6334597a41784d44526a5957497a4d6a51354f54566b4d57526b4f5751324f444d774f446b345a54526d4e4467305a574e6c4d6a637959575535597a64695a6a526b4d54526a5a6d52694f434973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544935564441334f6a4d324f6a4d314c6a49354d7a41354e566f694c434a726157356b496a6f695a484e6a58324e76626d5a705a33567959585270623234694c434a755957316c496a6f695257357a64584a6c516d6c305447396a6132567952573568596d786c5a434973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a4a554d4463364d7a59364d7a55754d6a6b7a4d446b3157694973496e526c626d467564434936496a4178595449774d6a4a6d4c54637a4e6d51744e324d345a6930354e575a6d4c544e6c4d324d324d7a49774e6a4d7a4d694973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6a59784e5745344d444e68596d4a684d6a6c6d4f444179597a4e6c4e574d354d7a6b784d7a6c694d44426a4d545668596a4a6c4e54526a5a6d52685a6a45315a44453459324d305a6a55354e5751784f4441354f4463696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f695a44497a4f446733597a6334597a41784d44526a5957497a4d6a51354f54566b4d57526b4f5751324f444d774f446b345a54526d4e4467305a574e6c4d6a637959575535597a64695a6a526b4d54526a5a6d52694f434a394c434a755957316c496a6f695257357a64584a6c516d6c305447396a6132567952573568596d786c5a434a395858303d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2262222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303232662d373864662d373137312d393237652d376162353034656238633037222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316132303232662d373865302d373937312d626331622d633266373166356561643161222c227472616e736974696f6e65645f6174223a22323032362d31312d32325430373a33363a33352e3239333039355a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d373865302d376634642d393361332d313731653839306431376464222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223833663735633431623063303064366464373030613861356265616636363837222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d373839322d373436322d623862622d306265316139663063353430222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33352e3239363333355a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x2c1f05abc1e15ec581ac4c72d45bb16f832f0a2050316a7d61e322cbe19081e1', '\x4a3a5aef89aae2bd3a1f0ff9a2d15e9f392815be1406350fedd1127f063372bc', '\x8c32da5621ba65e8164955c94fb478a7082e9c8ac4ecb95e265c2640dc5a1a5f');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 14, '01a2022f-7921-7f06-ae54-3bb92b3e3e37', '2026-11-22 07:36:35.361124+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316132303232662d373839322d373436322d623862622d306265316139663063353430222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226465706c6f7965645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c226465706c6f796d656e745f6964223a2230316132303232662d373932302d376230622d613362612d663334666133306238646332222c22646573697265645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32325430373a33363a33352e3336303336365a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d373932312d376630362d616535342d336262393262336533653337222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223761626233366337353531373665636131376261626330653838666634376264222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d373839322d373436322d623862622d306265316139663063353430222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33352e3336313132345a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xf07d9a1f8b6841a8a4c08bdff6e17a384eae11399678093944d248f9e5dd6179', '\x8c32da5621ba65e8164955c94fb478a7082e9c8ac4ecb95e265c2640dc5a1a5f', '\xb493665cd93de3e0e17d6470e2f2fd5b99625eb970b123fd52cea3f69734f515');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 15, '01a2022f-7969-7755-8f6c-97296d1a99ec', '2026-11-22 07:36:35.433608+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32325430373a33363a33352e3433333137365a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a226473635f636f6e66696775726174696f6e222c226172746966616374223a7b226964223a2230316132303232662d373839322d373436322d623862622d306265316139663063353430222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226368616e6765645f6174223a22323032362d31312d32325430373a33363a33352e3433333137365a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d6473635f636f6e66696775726174696f6e222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316132303232662d373936392d373138342d623737612d613264396463313436366561222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d373936392d373735352d386636632d393732393664316139396563222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226336613537623263366462653662346535306163623532356261623939346631222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316132303232662d373936392d373138342d623737612d613264396463313436366561222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33352e3433333630385a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\xf65e4b10545074632cdb8f44dde0977fe8432985b9ba8afa7da28db010a4eebc', '\xb493665cd93de3e0e17d6470e2f2fd5b99625eb970b123fd52cea3f69734f515', '\x7328d4d0df7ed7cad9ec0241d40ecd192f91c6fe1e14e7be28bb65c09693cf76');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 16, '01a2022f-79c4-76e9-95c4-111dbf334f53', '2026-11-22 07:36:35.524328+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33363a33352e3531393638305a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303232662d373932302d376230622d613362612d663334666133306238646332222c22646573697265645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c2264726966745f737461747573223a226472696674227d5d2c22706f7374757265223a5b7b226172746966616374223a7b226964223a2230316132303232662d373839322d373436322d623862622d306265316139663063353430222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c226368616e6765223a226368616e676564222c226465706c6f796d656e745f6964223a2230316132303232662d373932302d376230622d613362612d663334666133306238646332222c2266726f6d223a22756e6b6e6f776e222c2273696e6365223a22323032362d31312d32325430373a33363a33352e3530353637395a222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c22746f223a227765616b656e6564227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303232662d373839322d373436322d623862622d306265316139663063353430222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a322c22646966666572656e636573223a5b7b22617070726f766564223a2254706d50726f746563746f72222c226368616e6765223a226368616e676564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564207072696d61727970726f746563746f72222c226f62736572766564223a2250617373776f726450726f746563746f72222c2270617468223a222f696e7374616e6365732f5b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642f70726f706572746965732f7072696d61727970726f746563746f72222c2273656e74656e6365223a2270726f7065727479205b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564207072696d61727970726f746563746f72206368616e6765642066726f6d20e2809c54706d50726f746563746f72e2809d20746f20e2809c50617373776f726450726f746563746f72e2809d222c2277686174223a2270726f7065727479227d2c7b22617070726f766564223a747275652c226368616e6765223a226368616e676564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642074706d70726f746563746f72222c226f62736572766564223a66616c73652c2270617468223a222f696e7374616e6365732f5b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642f70726f706572746965732f74706d70726f746563746f72222c2273656e74656e6365223a2270726f7065727479205b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642074706d70726f746563746f72206368616e6765642066726f6d207472756520746f2066616c7365222c2277686174223a2270726f7065727479227d5d2c22646972656374696f6e73223a7b227765616b6572223a327d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35356666333338326234316533366536343438306165623934616630306532386362373130366562383031363630643863636461626538613162333831323334222c226e6f726d616c69736572223a226473635f636f6e66696775726174696f6e2f31227d2c226f62736572766564223a7b22736861323536223a2231353532643032303632353934356636633831343961663464623761366263373431663132656130643330613562313733386264613966353335626161643435222c2273697a655f6279746573223a3735377d2c227365656e223a7b22646967657374223a227368613235363a33656636376565653665346264346365653939303330646134316130613732663631316265636531613739646463623862396636326436663566663964663235222c226e6f726d616c69736572223a226473635f636f6e66696775726174696f6e2f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a322c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303232662d373336642d376338662d393566662d3365336336333230363333322f6473635f636f6e66696775726174696f6e222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656e737572652d6269746c6f636b65722d656e61626c65642e6d6f66222c22736861323536223a2266646136613032303235633335366164633934386562396239333435653336666135343630303133333739613235353161643437623665613532623034306235222c2273697a655f6279746573223a3731347d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430373a33363a33352e3530383336365a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d6473635f636f6e66696775726174696f6e222c227461726765745f6964223a2230316132303232662d373936392d373138342d623737612d613264396463313436366561227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316132303232662d373963302d376466612d383430372d656434643437653637656534222c2276657269666965645f6174223a22323032362d31312d32325430373a33363a33352e3530353637395a222c2276657269666965645f636964223a227368613235363a39646631646635623161366631326465323037303834363164376330663563653964653137666133343338336332333234353536633363323931653963306466222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d373963342d373665392d393563342d313131646266333334663533222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226131323863646332376238623264626632663961383539613233326362383963222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d373839322d373436322d623862622d306265316139663063353430222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33352e3532343332385a222c2274797065223a226d756e696d656e742e706f73747572652e6368616e676564227d', '\xb7b3d5558f84da7a92dc615a6280ec5d707df4ca0915ab5c6dc0beda415bc2d6', '\x7328d4d0df7ed7cad9ec0241d40ecd192f91c6fe1e14e7be28bb65c09693cf76', '\x2ba6647d6e263a302c0f3e18dacbb4d0bbf5c216b1ca877a21d9e4bcd54147fe');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 17, '01a2022f-7a14-7b64-a08e-5030c7d9a99a', '2026-11-22 07:36:35.604408+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303232662d373530652d373962622d626566342d666330306434623962623061222c22636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303232662d376131342d373135642d393730622d306334663739316234386564222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c22636f6e74656e74223a7b22696574662d696e74657266616365733a696e7465726661636573223a7b22696e74657266616365223a5b7b226465736372697074696f6e223a2255706c696e6b20746f207468652070726f7669646572222c22656e61626c6564223a747275652c22696574662d69703a69707634223a7b2261646472657373223a5b7b226970223a223139322e302e322e31222c227072656669782d6c656e677468223a33307d5d7d2c226e616d65223a224769676162697445746865726e6574302f30222c2274797065223a2269616e612d69662d747970653a65746865726e657443736d616364227d5d7d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d2c22706172736572223a2272657374636f6e665f636f6e6669672f31222c22726567697374657265645f6174223a22323032362d31312d32325430373a33363a33352e3630333533385a222c2272756e74696d65223a226a736f6e222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656467652d726f757465722d312d696e74657266616365732e6a736f6e222c22736861323536223a2239306237343866643764353666383639343865313930353435646537653833396463623338363736303763383435656136366635616132376261616431363034222c2273697a655f6279746573223a3334347d5d2c2273756d6d617279223a223120696e74657266616365222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d376131342d376236342d613038652d353033306337643961393961222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226332326564356630343165393933366635356532363766623431376635383032222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d376131342d373135642d393730622d306334663739316234386564222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33352e3630343430385a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\xbf8308090bdf47874ef0e618ea68e31cab549e5db5b57c69630a93a903daceaf', '\x2ba6647d6e263a302c0f3e18dacbb4d0bbf5c216b1ca877a21d9e4bcd54147fe', '\x9ed3dd62c838b252ff9812a7f479d1de8ce7887bf2f1130d4ac1afd1d0a32992');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 18, '01a2022f-7a55-79b6-830a-25bcaf0d94e0', '2026-11-22 07:36:35.669591+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303232662d373530652d373962622d626566342d666330306434623962623061222c22636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303232662d376131342d373135642d393730622d306334663739316234386564222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c226174223a22323032362d31312d32325430373a33363a33352e3636383430315a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303232662d376135352d373763312d383035652d386533666431313638656664222c22636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b685766717736433657514770376d52704569384a5436396f7243633564396e45736536514238334c57435070225d2c22657870697265735f6174223a22323032362d31312d32395430373a33363a33352e3636383430315a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f785a544a6d4e4749784d7a6b795a4442695a544e6c597a59784d444d7959544669597a67784d6a52694e5751304e474e6a4f444d784e7a6c6c4d475a6a595463324f4745345a44677859324d354e6a5a6b4e6a45794969776959584a3061575a6859335266615751694f6949774d5745794d4449795a693033595445304c5463784e5751744f54637759693077597a526d4e7a6b78596a51345a5751694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745794d4449795a693033595455314c546333597a45744f4441315a5330345a544e6d5a4445784e6a686c5a6d51694c434a6a615751694f694a7a614745794e545936597a4d304e7a4d35597a4178597a4e685a6a55344f544a694e324a69595751325a574d794d6d5531595755335954466c5a4445324f5755334d6a526a4e7a5a6c4d4751784d5463335a44526b4f4463794e5745794d694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544935564441334f6a4d324f6a4d314c6a59324f4451774d566f694c434a726157356b496a6f69636d567a64474e76626d5a66593239755a6d6c6e49697769626d46745a534936496d566b5a325574636d3931644756794c544567615735305a584a6d59574e6c63794973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a4a554d4463364d7a59364d7a55754e6a59344e44417857694973496e526c626d467564434936496a4178595449774d6a4a6d4c54637a4e6d51744e324d345a6930354e575a6d4c544e6c4d324d324d7a49774e6a4d7a4d694973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6a426a4f475668597a5932595755314e6d5269596a646d4d575a684e324e685954677859574a6b4d44526d5a575a6c4f4463325954566b5a6a67314d444e6d4e7a6c694e5449784d4756684d325a6b4d7a45315a5445696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f69597a4d304e7a4d35597a4178597a4e685a6a55344f544a694e324a69595751325a574d794d6d5531595755335954466c5a4445324f5755334d6a526a4e7a5a6c4d4751784d5463335a44526b4f4463794e5745794d694a394c434a755957316c496a6f695a57526e5a533179623356305a5849744d534270626e526c636d5a685932567a496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2263222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303232662d376135352d373763312d383035652d386533666431313638656664222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316132303232662d376135352d373138352d623934642d643339366666393335333131222c227472616e736974696f6e65645f6174223a22323032362d31312d32325430373a33363a33352e3636383430315a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d376135352d373962362d383330612d323562636166306439346530222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223062323864383164343739343739623733363562633737626561636336306537222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d376131342d373135642d393730622d306334663739316234386564222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33352e3636393539315a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x1f5d78799a1d940739e0fc66d232e1960b4d136c96d6add29579bcdd1881167c', '\x9ed3dd62c838b252ff9812a7f479d1de8ce7887bf2f1130d4ac1afd1d0a32992', '\x9ab1558ca7d6f9272c6ac58958d386a676febd43755d286ae45f83d94c12180c');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 32, '01a2022f-7eb1-7101-b716-9a60ca519373', '2026-11-22 07:36:36.785571+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303232662d373530652d373962622d626566342d666330306434623962623061222c22636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303232662d376562312d376239632d626264302d663934316433666233313533222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c22636f6e74656e74223a7b22406f646174612e74797065223a22236d6963726f736f66742e67726170682e636f6e646974696f6e616c416363657373506f6c696379222c22636f6e646974696f6e73223a7b226170706c69636174696f6e73223a7b226578636c7564654170706c69636174696f6e73223a5b5d2c22696e636c7564654170706c69636174696f6e73223a5b22416c6c225d7d2c22636c69656e744170705479706573223a5b22616c6c225d2c227573657273223a7b226578636c7564655573657273223a5b5d2c22696e636c75646547726f757073223a5b2232623965366331342d386630372d346433612d623563312d393065376134643266383631225d2c22696e636c7564655573657273223a5b5d7d7d2c22646973706c61794e616d65223a225265717569726520636f6d706c69616e7420646576696365222c226772616e74436f6e74726f6c73223a7b226275696c74496e436f6e74726f6c73223a5b22636f6d706c69616e74446576696365225d2c226f70657261746f72223a224f52227d2c2273657373696f6e436f6e74726f6c73223a6e756c6c2c227374617465223a22656e61626c6564227d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a62313166323037393162613330333332646266393232343065613761326331316230643531656163643239656330663430356537393165663266343736336535222c226e6f726d616c69736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31227d2c22706172736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31222c22726567697374657265645f6174223a22323032362d31312d32325430373a33363a33362e3738353033355a222c2272756e74696d65223a226a736f6e222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22726571756972652d636f6d706c69616e742d6465766963652e6a736f6e222c22736861323536223a2265643639353232616466376335353435336662313466343630386335353036363038326233393562393466653135333962343531376166666139343164386237222c2273697a655f6279746573223a3531337d5d2c2273756d6d617279223a22656e61626c65643a20636f6d706c69616e74446576696365222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d376562312d373130312d623731362d396136306361353139333733222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223564306262333666343137313836313566636535613963363133366531333965222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d376562312d376239632d626264302d663934316433666233313533222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33362e3738353537315a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x00a81ff95acb6a50fe1b06ec14e28af77a08b30771c9bc065ad117cf7ce17364', '\xfbb7832c98e1660df5501c69d8c5a29f740671d74bd69c55ac09a6cc00910a8f', '\xa5a49a760e94eb9a86cbf01339c5ece123594d50773d5d56708fa348d6dd6443');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 24, '01a2022f-7c59-7ffa-99e6-0defce0fabfa', '2026-11-22 07:36:36.185975+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316132303232662d376262382d376262322d626133342d313139626663363666643238222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226465706c6f7965645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c226465706c6f796d656e745f6964223a2230316132303232662d376335392d373065362d616634652d626563633664623833656265222c22646573697265645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32325430373a33363a33362e3138353130305a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d376335392d376666612d393965362d306465666365306661626661222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223365326261353037386630353833366338653732383462393362353839613766222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d376262382d376262322d626133342d313139626663363666643238222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33362e3138353937355a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x9860907b4d68af90baace46f9054fb7928e21166c082b4a46d99d0f105eb993f', '\x717be8c8da3b79d4cbe74c60036ccb87884ffa1cd610432989ca4a280cbe7edc', '\xa3276a2618a4cbe6e507a63364cfd569b63006ca8d3a8d6afd72fca61865087f');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 25, '01a2022f-7ca5-7106-8ce9-67943e865cb4', '2026-11-22 07:36:36.261831+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32325430373a33363a33362e3236313437375a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a2268656c6d5f76616c756573222c226172746966616374223a7b226964223a2230316132303232662d376262382d376262322d626133342d313139626663363666643238222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c226368616e6765645f6174223a22323032362d31312d32325430373a33363a33362e3236313437375a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d68656c6d5f76616c756573222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316132303232662d376361352d376439392d393137362d363633373362393830393833222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d376361352d373130362d386365392d363739343365383635636234222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223739346337623130323031653961393733383533666239346330373034393962222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316132303232662d376361352d376439392d393137362d363633373362393830393833222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33362e3236313833315a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\x684b1f412152ca0ac1edbfbe23e6e5e10c2d6fb72b7d452cd4ba35d335803a04', '\xa3276a2618a4cbe6e507a63364cfd569b63006ca8d3a8d6afd72fca61865087f', '\xf3a4e0c72617bd74a729584a9931d346f1585d49f242bc7eb233a10bd468776e');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 26, '01a2022f-7cf0-7957-ac2a-45822da034b6', '2026-11-22 07:36:36.336468+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33363a33362e3333343837365a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303232662d376335392d373065362d616634652d626563633664623833656265222c22646573697265645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303232662d376262382d376262322d626133342d313139626663363666643238222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a30336364353039393563653631393137623734353931616338313066383764633466666133353161636565656133383464623264623866643564666465383639222c226e6f726d616c69736572223a2268656c6d5f76616c7565732f31227d2c227365656e223a7b22646967657374223a227368613235363a30336364353039393563653631393137623734353931616338313066383764633466666133353161636565656133383464623264623866643564666465383639222c226e6f726d616c69736572223a2268656c6d5f76616c7565732f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a322c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303232662d373336642d376338662d393566662d3365336336333230363333322f68656c6d5f76616c756573222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d76616c7565732e79616d6c222c22736861323536223a2235656330633062356236623664613130383166653732343438616333653931646663376338353832393331346637623365346237333633616139646162306237222c2273697a655f6279746573223a3531337d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430373a33363a33362e3332393533305a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d68656c6d5f76616c756573222c227461726765745f6964223a2230316132303232662d376361352d376439392d393137362d363633373362393830393833227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303232662d376365662d373230302d383032642d623534316666623061666234222c2276657269666965645f6174223a22323032362d31312d32325430373a33363a33362e3332363836315a222c2276657269666965645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d376366302d373935372d616332612d343538323264613033346236222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223762636131326131386663393861313439653161336231343464366539316161222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d376262382d376262322d626133342d313139626663363666643238222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33362e3333363436385a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x3b6cf7c02fd16faf2fdfa78c47063a72654fef68d6e5119e6c52097e11aa2ee6', '\xf3a4e0c72617bd74a729584a9931d346f1585d49f242bc7eb233a10bd468776e', '\x2136f7a26cda1ca0e0fe0761d7145f8b850b4e006c5fec8ba1560a624d51d3f2');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 27, '01a2022f-7d43-7e3d-9640-b57f6749192a', '2026-11-22 07:36:36.419992+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303232662d373530652d373962622d626566342d666330306434623962623061222c22636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303232662d376434332d376134642d616264612d336636396536363037356331222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c22636f6e74656e74223a7b22617574686f72223a224e6f72746877696e64204f7065726174696f6e73222c22636f6d70616e795f6e616d65223a224e6f72746877696e64222c226465736372697074696f6e223a224170706c69636174696f6e2d636c617373204a454120726f6c65222c2267756964223a2230663662326438612d356334312d346533372d396231642d366132663863376534643130222c226c616e67756167655f6d6f6465223a22436f6e73747261696e65644c616e6775616765222c22726f6c655f646566696e6974696f6e73223a7b224e4f52544857494e445c5c4170706c69636174696f6e204f70657261746f7273223a7b22526f6c654361706162696c6974696573223a224170706c69636174696f6e4f70657261746f72227d7d2c2272756e5f61735f7669727475616c5f6163636f756e74223a747275652c22736368656d615f76657273696f6e223a22322e302e302e30222c2273657373696f6e5f67756964223a2263326137653931342d336235382d346430362d386632632d373164306239653661333435222c2273657373696f6e5f74797065223a225265737472696374656452656d6f7465536572766572222c227472616e7363726970745f6469726563746f7279223a22433a5c5c50726f6772616d446174615c5c4a45415c5c5472616e73637269707473222c2276697369626c655f636d646c657473223a5b224765742d53657276696365222c224765742d50726f63657373222c22546573742d447363436f6e66696775726174696f6e225d2c2276697369626c655f70726f766964657273223a5b2246696c6553797374656d225d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a35636163383633383261393732366130623963346666616464636633396433303038643263346233613364663833323835393162633836363631356339616565222c226e6f726d616c69736572223a226a65615f726f6c655f6361706162696c6974792f31227d2c22706172736572223a226a65615f726f6c655f6361706162696c6974792f31222c22726567697374657265645f6174223a22323032362d31312d32325430373a33363a33362e3431393139355a222c2272756e74696d65223a2270737263222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737263222c22736861323536223a2239653062646561356234376335326337346565366233633737633965343636613532643264323762623934316534396134333731373763323864666134386537222c2273697a655f6279746573223a3237397d2c7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737363222c22736861323536223a2231666430633330353561376438313138303032623831306331643437316133303839316332623137386665393365613131633231613933336661633966616538222c2273697a655f6279746573223a3338317d5d2c2273756d6d617279223a22332076697369626c6520636d646c657473222c2274696572223a2263222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d376434332d376533642d393634302d623537663637343931393261222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223435653036643263633433393861626230326461366238366563383731343563222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d376434332d376134642d616264612d336636396536363037356331222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33362e3431393939325a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x68878129b8a72c42c55e348472ed0cf743c531aea67fd3ee9e1895f6f7a7c484', '\x2136f7a26cda1ca0e0fe0761d7145f8b850b4e006c5fec8ba1560a624d51d3f2', '\x5c280057cc1919fc1fc200b7e60122ce42630a73acbe7eb9af4e7ca02692388a');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 28, '01a2022f-7d85-73b8-9778-d49699ac8960', '2026-11-22 07:36:36.485603+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303232662d373530652d373962622d626566342d666330306434623962623061222c22636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303232662d376434332d376134642d616264612d336636396536363037356331222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226174223a22323032362d31312d32325430373a33363a33362e3438343834335a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303232662d376438352d376232622d386163312d366466333331323039333665222c22636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b685766717736433657514770376d52704569384a5436396f7243633564396e45736536514238334c57435070225d2c22657870697265735f6174223a22323032362d31312d32395430373a33363a33362e3438343834335a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f785a544a6d4e4749784d7a6b795a4442695a544e6c597a59784d444d7959544669597a67784d6a52694e5751304e474e6a4f444d784e7a6c6c4d475a6a595463324f4745345a44677859324d354e6a5a6b4e6a45794969776959584a3061575a6859335266615751694f6949774d5745794d4449795a6930335a44517a4c5464684e47517459574a6b5953307a5a6a59355a5459324d446331597a45694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745794d4449795a6930335a4467314c5464694d6d49744f47466a4d5330325a47597a4d7a45794d446b7a4e6d55694c434a6a615751694f694a7a614745794e5459364e6d5932596a5a6c5a57566a4d5445344d3256685a4441314d574d784d4445785a474e6b4e44646a4d7a42684f544d355954646c595445795954566c4d5463794e6d4d324e575a6b4e6d59354d6a686c595467334d694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544935564441334f6a4d324f6a4d324c6a51344e4467304d316f694c434a726157356b496a6f69616d566858334a76624756665932467759574a7062476c3065534973496d3568625755694f694a426348427361574e6864476c766269316a6247467a6379424b52554567636d39735a534973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a4a554d4463364d7a59364d7a59754e4467304f44517a57694973496e526c626d467564434936496a4178595449774d6a4a6d4c54637a4e6d51744e324d345a6930354e575a6d4c544e6c4d324d324d7a49774e6a4d7a4d694973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6a4e6a596a56694d6d5a6c5a6a41325a6a49354d6a4a6b4d47526d59325932595759334f446331595463774d6d45325a6a526a4f5749334e6d55795932597a5a5455304d574e6c4e324d7959544131596d4a684d7a49696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694e6d5932596a5a6c5a57566a4d5445344d3256685a4441314d574d784d4445785a474e6b4e44646a4d7a42684f544d355954646c595445795954566c4d5463794e6d4d324e575a6b4e6d59354d6a686c595467334d694a394c434a755957316c496a6f695158427762476c6a59585270623234745932786863334d67536b564249484a766247556966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2263222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303232662d376438352d376232622d386163312d366466333331323039333665222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316132303232662d376438352d373232382d393565362d613266646638643838656635222c227472616e736974696f6e65645f6174223a22323032362d31312d32325430373a33363a33362e3438343834335a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d376438352d373362382d393737382d643439363939616338393630222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226536336338626636653361633063333235366630666434646566633836356238222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d376434332d376134642d616264612d336636396536363037356331222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33362e3438353630335a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x29662ec7086aa5e8f64c2b5014fd5541edca22f9f2f5ed7607aa6d66124c12ad', '\x5c280057cc1919fc1fc200b7e60122ce42630a73acbe7eb9af4e7ca02692388a', '\x5e0c53dbe6569a48a51981c7c593349e1d1373c9c5ad3877fb9729796acc44ff');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 29, '01a2022f-7dc7-78e9-a24b-8baffbb2cb87', '2026-11-22 07:36:36.551076+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316132303232662d376434332d376134642d616264612d336636396536363037356331222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226465706c6f7965645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c226465706c6f796d656e745f6964223a2230316132303232662d376463362d373865312d393030372d323061656330643839353364222c22646573697265645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32325430373a33363a33362e3535303139395a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d376463372d373865392d613234622d386261666662623263623837222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223666326538636566303566383063623662336163343031323132653838636635222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d376434332d376134642d616264612d336636396536363037356331222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33362e3535313037365a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x137f69c2cf832389ac6408e70ad3b919afc914a1f4c223d8da6d08c2d1c5e1c9', '\x5e0c53dbe6569a48a51981c7c593349e1d1373c9c5ad3877fb9729796acc44ff', '\x5ef93f76000e15174793dbdc1de40174e6535ab6dec476abe25b7d7e79a0be25');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 30, '01a2022f-7e18-72d0-b83a-a4cfc70f81c9', '2026-11-22 07:36:36.632633+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32325430373a33363a33362e3633323237325a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a226a65615f726f6c655f6361706162696c697479222c226172746966616374223a7b226964223a2230316132303232662d376434332d376134642d616264612d336636396536363037356331222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226368616e6765645f6174223a22323032362d31312d32325430373a33363a33362e3633323237325a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d6a65615f726f6c655f6361706162696c697479222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316132303232662d376531382d373162352d616439612d363365343839643133393732222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d376531382d373264302d623833612d613463666337306638316339222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223730383936646533656361316638656634616466326237633662363336343061222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316132303232662d376531382d373162352d616439612d363365343839643133393732222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33362e3633323633335a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\x21df61eeff63fe96cb4d46903993b80f28fe1074d40e481db96834679a045c12', '\x5ef93f76000e15174793dbdc1de40174e6535ab6dec476abe25b7d7e79a0be25', '\x7f15a9e5e353302fc948fbba7b09c33d3f2dce442ee19f1a241fae34271f3d8c');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 31, '01a2022f-7e63-7fda-bef5-8fbc2c583c99', '2026-11-22 07:36:36.707207+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33363a33362e3730333237355a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303232662d376463362d373865312d393030372d323061656330643839353364222c22646573697265645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c2264726966745f737461747573223a226472696674227d5d2c22706f7374757265223a5b7b226172746966616374223a7b226964223a2230316132303232662d376434332d376134642d616264612d336636396536363037356331222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c226368616e6765223a226368616e676564222c226465706c6f796d656e745f6964223a2230316132303232662d376463362d373865312d393030372d323061656330643839353364222c2266726f6d223a22756e6b6e6f776e222c2273696e6365223a22323032362d31312d32325430373a33363a33362e3639353636355a222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c22746f223a227765616b656e6564227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303232662d376434332d376134642d616264612d336636396536363037356331222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a312c22646966666572656e636573223a5b7b226368616e6765223a226164646564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a22726573746172742d73657276696365222c226f62736572766564223a7b7d2c2270617468223a222f76697369626c655f636d646c6574732f726573746172742d73657276696365222c2273656e74656e6365223a22636d646c657420726573746172742d7365727669636520626563616d652076697369626c65222c2277686174223a22636d646c6574227d5d2c22646972656374696f6e73223a7b227765616b6572223a317d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35636163383633383261393732366130623963346666616464636633396433303038643263346233613364663833323835393162633836363631356339616565222c226e6f726d616c69736572223a226a65615f726f6c655f6361706162696c6974792f31227d2c226f62736572766564223a7b22736861323536223a2231326463366435653061363831633162656132643039656534313139346363306130653734656333373438623832666665383439623034636435313762316363222c2273697a655f6279746573223a3832347d2c227365656e223a7b22646967657374223a227368613235363a64653362316631303662623831393732613766626366353637663632626538373634613863356436666531656664353032626165313964613562303466356237222c226e6f726d616c69736572223a226a65615f726f6c655f6361706162696c6974792f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a302c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303232662d373336642d376338662d393566662d3365336336333230363333322f6a65615f726f6c655f6361706162696c697479222c226661637473223a7b2266696c655f636f756e74223a327d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737263222c22736861323536223a2261313764366131656436316430383564353162306138323964623737386532393333653264396365386462343063643635326466376631393532323664616431222c2273697a655f6279746573223a3239387d2c7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737363222c22736861323536223a2231666430633330353561376438313138303032623831306331643437316133303839316332623137386665393365613131633231613933336661633966616538222c2273697a655f6279746573223a3338317d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430373a33363a33362e3639363133355a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d6a65615f726f6c655f6361706162696c697479222c227461726765745f6964223a2230316132303232662d376531382d373162352d616439612d363365343839643133393732227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316132303232662d376535662d373531332d626265372d336236383937626638626231222c2276657269666965645f6174223a22323032362d31312d32325430373a33363a33362e3639353636355a222c2276657269666965645f636964223a227368613235363a37343066633837626437373932336436376537316566633734333265353530363866363138366165393938623364383262396165303137663466346639303838222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d376536332d376664612d626566352d386662633263353833633939222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226337613031363963323461303063666335636130313265356465616634323962222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d376434332d376134642d616264612d336636396536363037356331222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33362e3730373230375a222c2274797065223a226d756e696d656e742e706f73747572652e6368616e676564227d', '\x59ca0bd36278ea32e76aacffa9d289591703cd0a1039e62b0aabbfa56ef17286', '\x7f15a9e5e353302fc948fbba7b09c33d3f2dce442ee19f1a241fae34271f3d8c', '\xfbb7832c98e1660df5501c69d8c5a29f740671d74bd69c55ac09a6cc00910a8f');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 48, '01a2022f-8a6c-7e44-a7a1-b4357559d5ba', '2026-11-22 07:36:39.788546+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33363a33392e3738343331395a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303232662d376636362d376363622d396136332d376664346166653262636638222c22646573697265645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303232662d376562312d376239632d626264302d663934316433666233313533222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a62313166323037393162613330333332646266393232343065613761326331316230643531656163643239656330663430356537393165663266343736336535222c226e6f726d616c69736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31227d2c227365656e223a7b22646967657374223a227368613235363a62313166323037393162613330333332646266393232343065613761326331316230643531656163643239656330663430356537393165663266343736336535222c226e6f726d616c69736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a352c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303232662d373336642d376338662d393566662d3365336336333230363333322f656e7472615f636f6e646974696f6e616c5f616363657373222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22726571756972652d636f6d706c69616e742d6465766963652e6a736f6e222c22736861323536223a2265643639353232616466376335353435336662313466343630386335353036363038326233393562393466653135333962343531376166666139343164386237222c2273697a655f6279746573223a3531337d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430373a33363a33392e3737393434305a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d656e7472615f636f6e646974696f6e616c5f616363657373222c227461726765745f6964223a2230316132303232662d376662372d376461322d383465382d333433393038366362613366227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303232662d386136382d373564322d396266652d383463316539396131613462222c2276657269666965645f6174223a22323032362d31312d32325430373a33363a33392e3737343237345a222c2276657269666965645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d386136632d376534342d613761312d623433353735353964356261222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223933353439343138653830643136653666373335316465316332366266383239222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d376562312d376239632d626264302d663934316433666233313533222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33392e3738383534365a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x547d7f0262d6be04dab2cadfda1114bfdae27d62fb97f1f8d42493ff88f81e78', '\xda72c80a97edd6ad716801a6437611bb938024dea90f5c1e11c5cfd510c123dc', '\x0eae5b0b4bc122bd7e5b29229b876628f8119ba5911fcb9af8e43b8d8392e433');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 49, '01a2022f-8e65-7bde-825d-5c831916f0c8', '2026-11-22 07:36:40.805902+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33363a34302e3830343139305a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303232662d373762342d376363332d386338662d353461363636613239336463222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303232662d373733332d373931352d396338372d623364626233643435373739222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d2c227365656e223a7b22646967657374223a227368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c226e6f726d616c69736572223a22646e735f7a6f6e652f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a302c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303232662d373336642d376338662d393566662d3365336336333230363333322f646e735f7a6f6e65222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226e6f72746877696e642e6578616d706c652e7a6f6e65222c22736861323536223a2236633437646538383964393138646631363865333231636661353334343839633036323538353533653639333964333237393432383761343737323966363163222c2273697a655f6279746573223a3731387d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430373a33363a34302e3739323037355a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d646e735f7a6f6e65222c227461726765745f6964223a2230316132303232662d373830302d373964352d383638642d386261353364383063393430227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303232662d386536342d373833622d623530302d616534643531396137626636222c2276657269666965645f6174223a22323032362d31312d32325430373a33363a34302e3739313430325a222c2276657269666965645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d386536352d376264652d383235642d356338333139313666306338222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223330393230326535613864653966666136366530653334306235363961666636222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d373733332d373931352d396338372d623364626233643435373739222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a34302e3830353930325a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xdfb7d3243c2c06586f315524bf7745d3c7dc42ad1abe264fdfa145039072d9be', '\x0eae5b0b4bc122bd7e5b29229b876628f8119ba5911fcb9af8e43b8d8392e433', '\x8d126151261d2001e68de36b40852bfc3f20dea51d7b9c1e2dbe78597b2481ab');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 53, '01a2022f-963b-76f4-83bf-b1a925e0d4e6', '2026-11-22 07:36:42.811407+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33363a34322e3830353634335a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303232662d373932302d376230622d613362612d663334666133306238646332222c22646573697265645f636964223a227368613235363a64323338383763373863303130346361623332343939356431646439643638333038393865346634383465636532373261653963376266346431346366646238222c2264726966745f737461747573223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303232662d373839322d373436322d623862622d306265316139663063353430222c226b696e64223a226473635f636f6e66696775726174696f6e222c226e616d65223a22456e737572654269744c6f636b6572456e61626c6564227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a322c22646966666572656e636573223a5b7b22617070726f766564223a2254706d50726f746563746f72222c226368616e6765223a226368616e676564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564207072696d61727970726f746563746f72222c226f62736572766564223a2250617373776f726450726f746563746f72222c2270617468223a222f696e7374616e6365732f5b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642f70726f706572746965732f7072696d61727970726f746563746f72222c2273656e74656e6365223a2270726f7065727479205b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c6564207072696d61727970726f746563746f72206368616e6765642066726f6d20e2809c54706d50726f746563746f72e2809d20746f20e2809c50617373776f726450726f746563746f72e2809d222c2277686174223a2270726f7065727479227d2c7b22617070726f766564223a747275652c226368616e6765223a226368616e676564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a225b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642074706d70726f746563746f72222c226f62736572766564223a66616c73652c2270617468223a222f696e7374616e6365732f5b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642f70726f706572746965732f74706d70726f746563746f72222c2273656e74656e6365223a2270726f7065727479205b4269744c6f636b65725d456e737572654269744c6f636b6572456e61626c65642074706d70726f746563746f72206368616e6765642066726f6d207472756520746f2066616c7365222c2277686174223a2270726f7065727479227d5d2c22646972656374696f6e73223a7b227765616b6572223a327d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35356666333338326234316533366536343438306165623934616630306532386362373130366562383031363630643863636461626538613162333831323334222c226e6f726d616c69736572223a226473635f636f6e66696775726174696f6e2f31227d2c226f62736572766564223a7b22736861323536223a2231353532643032303632353934356636633831343961663464623761366263373431663132656130643330613562313733386264613966353335626161643435222c2273697a655f6279746573223a3735377d2c227365656e223a7b22646967657374223a227368613235363a33656636376565653665346264346365653939303330646134316130613732663631316265636531613739646463623862396636326436663566663964663235222c226e6f726d616c69736572223a226473635f636f6e66696775726174696f6e2f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a322c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303232662d373336642d376338662d393566662d3365336336333230363333322f6473635f636f6e66696775726174696f6e222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656e737572652d6269746c6f636b65722d656e61626c65642e6d6f66222c22736861323536223a2266646136613032303235633335366164633934386562396239333435653336666135343630303133333739613235353161643437623665613532623034306235222c2273697a655f6279746573223a3731347d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430373a33363a34322e3739343831315a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d6473635f636f6e66696775726174696f6e222c227461726765745f6964223a2230316132303232662d373936392d373138342d623737612d613264396463313436366561227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316132303232662d393633362d376637662d623836392d353463636137633037366137222c2276657269666965645f6174223a22323032362d31312d32325430373a33363a34322e3739323730315a222c2276657269666965645f636964223a227368613235363a39646631646635623161366631326465323037303834363164376330663563653964653137666133343338336332333234353536633363323931653963306466222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d393633622d373666342d383362662d623161393235653064346536222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223563316133353937363839636336326231363433376261623436646339393333222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d373839322d373436322d623862622d306265316139663063353430222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a34322e3831313430375a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x52a7f4243c1ab44cca46963a031b84fc72c681752d79d5055f2b1b9cc4c4b1c0', '\x5647054d1bfeee48f21e9824114a3585917a239dab3c5ce80f8565e4fc8d3ea4', '\x3356bd9c6b201faeef859ad52979e0d7694fdd4cadbd78d18f0adce1e6d8ab34');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 34, '01a2022f-7f66-71af-912e-5fd19b4e1b83', '2026-11-22 07:36:36.96695+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316132303232662d376562312d376239632d626264302d663934316433666233313533222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226465706c6f7965645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c226465706c6f796d656e745f6964223a2230316132303232662d376636362d376363622d396136332d376664346166653262636638222c22646573697265645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32325430373a33363a33362e3936353736305a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d376636362d373161662d393132652d356664313962346531623833222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223634333461393532353230613461633263306435373162326665343261343632222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d376562312d376239632d626264302d663934316433666233313533222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33362e3936363935305a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\xf40dd69ceedf6d55c64b80b0ae8dd040df5028ee96da10406a80ea961d8e882b', '\x2fc7fa8e2bc9f751e9b91fae80488e8b4a29163af018e126b35839e2fbc6c0c5', '\xbc52864f38c3d10e39f41d512d76c86d5220072c17126f3f86d6b18ea0d601c4');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 35, '01a2022f-7fb7-7058-9138-3be4e14870ac', '2026-11-22 07:36:37.047393+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32325430373a33363a33372e3034373034325a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226172746966616374223a7b226964223a2230316132303232662d376562312d376239632d626264302d663934316433666233313533222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c226368616e6765645f6174223a22323032362d31312d32325430373a33363a33372e3034373034325a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d656e7472615f636f6e646974696f6e616c5f616363657373222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316132303232662d376662372d376461322d383465382d333433393038366362613366222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d376662372d373035382d393133382d336265346531343837306163222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226437303938633666303334663330393437356139643930363661626364643437222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316132303232662d376662372d376461322d383465382d333433393038366362613366222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33372e3034373339335a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\x1226599e5ec6aeb4d087c246b88a78a5d5796e2a477bebb6bd3a667def6fbbc7', '\xbc52864f38c3d10e39f41d512d76c86d5220072c17126f3f86d6b18ea0d601c4', '\xad1449f070e9036a5b68d4caa91f1182663678517c0c6091994d8bf697d56ff8');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 36, '01a2022f-7ff9-7cf9-9ace-f66bc8c09b21', '2026-11-22 07:36:37.11356+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33363a33372e3131323432315a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303232662d376636362d376363622d396136332d376664346166653262636638222c22646573697265645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303232662d376562312d376239632d626264302d663934316433666233313533222c226b696e64223a22656e7472615f636f6e646974696f6e616c5f616363657373222c226e616d65223a225265717569726520636f6d706c69616e7420646576696365227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a62313166323037393162613330333332646266393232343065613761326331316230643531656163643239656330663430356537393165663266343736336535222c226e6f726d616c69736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31227d2c227365656e223a7b22646967657374223a227368613235363a62313166323037393162613330333332646266393232343065613761326331316230643531656163643239656330663430356537393165663266343736336535222c226e6f726d616c69736572223a22656e7472615f636f6e646974696f6e616c5f6163636573732f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a302c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303232662d373336642d376338662d393566662d3365336336333230363333322f656e7472615f636f6e646974696f6e616c5f616363657373222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22726571756972652d636f6d706c69616e742d6465766963652e6a736f6e222c22736861323536223a2265643639353232616466376335353435336662313466343630386335353036363038326233393562393466653135333962343531376166666139343164386237222c2273697a655f6279746573223a3531337d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430373a33363a33372e3130393838365a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d656e7472615f636f6e646974696f6e616c5f616363657373222c227461726765745f6964223a2230316132303232662d376662372d376461322d383465382d333433393038366362613366227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303232662d376666382d373035652d626435632d313230313032613031663634222c2276657269666965645f6174223a22323032362d31312d32325430373a33363a33372e3130393532365a222c2276657269666965645f636964223a227368613235363a36306238346337333830623330343133353062343462306263626432346637616333666163363334323461343833333038636161636339313163663561323736222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d376666392d376366392d396163652d663636626338633039623231222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226261356131653132666431663462376166623464613332343330383930623334222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d376562312d376239632d626264302d663934316433666233313533222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33372e3131333536305a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xea6dc778d30cd411f6bbc1ffe09bd8e715dff5669a764d44f424695da1d47e0a', '\xad1449f070e9036a5b68d4caa91f1182663678517c0c6091994d8bf697d56ff8', '\xd924d8321298e417825a74071bbc407b030d1d5bb202f6e1bc46fc4ec90c4574');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 37, '01a2022f-8044-7745-b5da-62b06982b431', '2026-11-22 07:36:37.18858+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303232662d373530652d373962622d626566342d666330306434623962623061222c22636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303232662d383034342d373638662d623064302d663632383865303464313738222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c22636f6e74656e74223a7b22636861696e223a5b5d2c2263745f6c6f675f72656673223a5b5d2c2266696e6765727072696e745f736861323536223a2233343338623630633439613536613534323563353334666435626666316431653561316431323662313537363061343932663233663831633261623531326530222c22697373756572223a22434e3d7777772e6e6f72746877696e642e6578616d706c652c4f3d4e6f72746877696e64222c226e6f745f6166746572223a22323032372d31312d32315430323a33303a30385a222c226e6f745f6265666f7265223a22323032362d31312d32315430323a33303a30385a222c2273657269616c223a2232393763623933616163643235373536616633343238376361343261633534323166323435393734222c227369676e61747572655f616c676f726974686d223a225369676e6174757265416c676f726974686d2e656364736157697468534841323536222c227375626a656374223a22434e3d7777772e6e6f72746877696e642e6578616d706c652c4f3d4e6f72746877696e64222c227375626a6563745f616c745f6e616d6573223a5b22646e733a7777772e6e6f72746877696e642e6578616d706c65222c22646e733a6e6f72746877696e642e6578616d706c65225d7d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b22636572746966696361746573223a5b7b22657874656e6465645f6b65795f7573616765223a5b2273657276657241757468225d2c2269735f617574686f72697479223a66616c73652c226b6579223a7b226375727665223a22502d323536222c2273697a655f62697473223a3235362c2274797065223a224543227d2c226d7573745f737461706c65223a66616c73652c2273706b695f736861323536223a2263363661336661646262303961653266383931313364626431373164373261383731633164393334393931346330653162346439396135313238313663383266227d5d7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a35313837313532666134663733336438323939653663396432363161316164666664313266636166373832623964633030323930633563393761376134383231222c226e6f726d616c69736572223a22746c735f7365727665725f636572742f31227d2c22706172736572223a22746c735f7365727665725f636572742f31222c22726567697374657265645f6174223a22323032362d31312d32325430373a33363a33372e3138383033315a222c2272756e74696d65223a2278353039222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e70656d222c22736861323536223a2237373962393665656130643330336561396466373738343530333531613763323335623834626562646666303736386237356665623963313937653639653561222c2273697a655f6279746573223a3736317d5d2c2273756d6d617279223a2276616c696420756e74696c20323032372d31312d3231222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d383034342d373734352d623564612d363262303639383262343331222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223536653562353066663139313437393235646337653866386432366431383764222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d383034342d373638662d623064302d663632383865303464313738222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33372e3138383538305a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x44a14853fe2604492c613b48394b270bb3d108559579a0325a3ece4429442e78', '\xd924d8321298e417825a74071bbc407b030d1d5bb202f6e1bc46fc4ec90c4574', '\x636baf04c9bb1ebc0d3992c7cbd3198636d5ae028445361644477d18783316a8');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 38, '01a2022f-808b-758d-b233-de72969fab26', '2026-11-22 07:36:37.259133+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303232662d373530652d373962622d626566342d666330306434623962623061222c22636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303232662d383034342d373638662d623064302d663632383865303464313738222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226174223a22323032362d31312d32325430373a33363a33372e3235383434345a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303232662d383038612d373239352d623237652d656533323537393661333933222c22636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b685766717736433657514770376d52704569384a5436396f7243633564396e45736536514238334c57435070225d2c22657870697265735f6174223a22323032362d31312d32395430373a33363a33372e3235383434345a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f785a544a6d4e4749784d7a6b795a4442695a544e6c597a59784d444d7959544669597a67784d6a52694e5751304e474e6a4f444d784e7a6c6c4d475a6a595463324f4745345a44677859324d354e6a5a6b4e6a45794969776959584a3061575a6859335266615751694f6949774d5745794d4449795a6930344d4451304c5463324f475974596a426b4d43316d4e6a49344f4755774e4751784e7a67694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745794d4449795a6930344d4468684c5463794f545574596a49335a53316c5a544d794e5463354e6d457a4f544d694c434a6a615751694f694a7a614745794e5459364f47526a4e54417a5a544e6a596a52684d6d4d334d7a526a4d5449785a6a6468596d49794f546b304e7a67794e6d49304e6a526d4e5445314e6d466c597a4d325a47517a596a4d774d6a426a4e54426b4d44593159694973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544935564441334f6a4d324f6a4d334c6a49314f4451304e466f694c434a726157356b496a6f696447787a58334e6c636e5a6c636c396a5a584a3049697769626d46745a534936496e64336479357562334a3061486470626d51755a586868625842735a534973496d39775a57356c5a46396864434936496a49774d6a59744d5445744d6a4a554d4463364d7a59364d7a63754d6a55344e44513057694973496e526c626d467564434936496a4178595449774d6a4a6d4c54637a4e6d51744e324d345a6930354e575a6d4c544e6c4d324d324d7a49774e6a4d7a4d694973496e5a6c636e4e70623234694f6a4573496e5a6c636e4e70623235665a476c6e5a584e30496a6f69633268684d6a55324f6a45784d446b344d44513159545a695a6d4e6d4d6a5578596a45324e7a59304d4459344e4751794f5449314d6a51774d6a4d324d444d3159544d324e4759354f546b7a595459784d475535596d49774e5463315a4755696653776963484a6c5a476c6a5958526c56486c775a534936496e5679626a7074645735706257567564447077636d566b61574e686447553659584277636d393259577736646a45694c434a7a64574a715a574e30496a706265794a6b6157646c633351694f6e7369633268684d6a5532496a6f694f47526a4e54417a5a544e6a596a52684d6d4d334d7a526a4d5449785a6a6468596d49794f546b304e7a67794e6d49304e6a526d4e5445314e6d466c597a4d325a47517a596a4d774d6a426a4e54426b4d44593159694a394c434a755957316c496a6f69643364334c6d3576636e526f64326c755a43356c654746746347786c496e316466513d3d222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2262222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303232662d383038612d373239352d623237652d656533323537393661333933222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316132303232662d383038612d373832632d393863392d656363643934653563393935222c227472616e736974696f6e65645f6174223a22323032362d31312d32325430373a33363a33372e3235383434345a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d383038622d373538642d623233332d646537323936396661623236222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223963616136333863663263653830623861633731643235626462663233313866222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d383034342d373638662d623064302d663632383865303464313738222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33372e3235393133335a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\x77aaaab6ba96c9e178b73528bfc9bb3e97a780b71afcae0e04d4732be0f1a76a', '\x636baf04c9bb1ebc0d3992c7cbd3198636d5ae028445361644477d18783316a8', '\xf7b4ca27171006008bab9b0015270063fa0fdc5e2abbfb3c05571138b7f76d02');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 39, '01a2022f-80cf-7b87-b824-0f717fc57823', '2026-11-22 07:36:37.327547+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316132303232662d383034342d373638662d623064302d663632383865303464313738222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226465706c6f7965645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c226465706c6f796d656e745f6964223a2230316132303232662d383063662d376564392d396438392d346439393333356364646363222c22646573697265645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32325430373a33363a33372e3332363437365a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d383063662d376238372d623832342d306637313766633537383233222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223266323536616638393664323334623665376634393962343935323266343739222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d383034342d373638662d623064302d663632383865303464313738222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33372e3332373534375a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x22ee5ea5b4f3b5a4002ed65ba73ad0269394221be0a9d70353225fbcc7ef90aa', '\xf7b4ca27171006008bab9b0015270063fa0fdc5e2abbfb3c05571138b7f76d02', '\xc70bce051ee2976a99bba43d8b3c5638da501c0192a6fc4d027eaf70c05f3807');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 40, '01a2022f-8118-75d7-b7e8-5d32de81b037', '2026-11-22 07:36:37.400275+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32325430373a33363a33372e3339393833345a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a22746c735f7365727665725f63657274222c226172746966616374223a7b226964223a2230316132303232662d383034342d373638662d623064302d663632383865303464313738222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c226368616e6765645f6174223a22323032362d31312d32325430373a33363a33372e3339393833345a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d746c735f7365727665725f63657274222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316132303232662d383131372d376632332d396236652d633836663862373065393334222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d383131382d373564372d623765382d356433326465383162303337222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223361373935613539363531356365303862306334633036643231613265353731222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316132303232662d383131372d376632332d396236652d633836663862373065393334222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33372e3430303237355a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\x002e7c1e290da31767ce3519741dc0092cbde415b1eb5880c4c836743ae1992c', '\xc70bce051ee2976a99bba43d8b3c5638da501c0192a6fc4d027eaf70c05f3807', '\x74074d89860a3eb7f68fe1414667e5b0c896101c0a332c7f469ac9d086b1e589');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 70, '01a20232-9cb9-7735-847c-62de2dc016f2', '2026-11-22 07:40:01.081573+00', '\x7b2264617461223a7b2261636365707465645f6174223a22323032362d31312d32325430373a34303a30312e3037363031355a222c2261636365707465645f6279223a2261646d696e6973747261746f72206f662064656d6f222c226279223a2261646d696e6973747261746f72206f662064656d6f222c2264656c65676174696f6e5f6964223a2230316132303233322d396361392d373763382d626533332d633564663262303134663233222c226f6666657265645f6174223a22323032362d31312d32325430373a34303a30312e3036353931365a222c226f6666657265645f6279223a2261646d696e6973747261746f72222c226f746865725f74656e616e745f6964223a2230316132303233322d396361392d376165622d393965652d363538323465333161366530222c226f746865725f74656e616e745f6e616d65223a22636f6e746f736f222c22726967687473223a5b2263617074757265222c22636f6d70617265222c226a75646765225d2c2273696465223a2270726f7669646572222c2274656e616e745f6e616d65223a2264656d6f222c22746f6c645f7374617465223a22616374697665227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233322d396362392d373733352d383437632d363264653264633031366632222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223430346230313238303030393765626330346434346338346165616534656335222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2274656e616e742d64656c65676174696f6e2f30316132303233322d396361392d373763382d626533332d633564663262303134663233222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a34303a30312e3038313537335a222c2274797065223a226d756e696d656e742e74656e616e745f64656c65676174696f6e2e6163636570746564227d', '\xe4cb6e1f7b0c009b571392011c38cf79d7fcebbca4b3d2e3b36ef17930fd65a3', '\x47a86e1149c11c44dac5250330d4a6f37a17a155b36e41260df1c9cc28986f4c', '\xa500c322bb6977be2da1e83f1c060cdd4594c46eb448461674d16aa706b27044');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 41, '01a2022f-815e-7d8b-b419-8cc454416772', '2026-11-22 07:36:37.470255+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33363a33372e3436383936315a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303232662d383063662d376564392d396438392d346439393333356364646363222c22646573697265645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303232662d383034342d373638662d623064302d663632383865303464313738222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35313837313532666134663733336438323939653663396432363161316164666664313266636166373832623964633030323930633563393761376134383231222c226e6f726d616c69736572223a22746c735f7365727665725f636572742f31227d2c227365656e223a7b22646967657374223a227368613235363a35313837313532666134663733336438323939653663396432363161316164666664313266636166373832623964633030323930633563393761376134383231222c226e6f726d616c69736572223a22746c735f7365727665725f636572742f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a302c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303232662d373336642d376338662d393566662d3365336336333230363333322f746c735f7365727665725f63657274222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e70656d222c22736861323536223a2237373962393665656130643330336561396466373738343530333531613763323335623834626562646666303736386237356665623963313937653639653561222c2273697a655f6279746573223a3736317d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430373a33363a33372e3436353132355a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d746c735f7365727665725f63657274222c227461726765745f6964223a2230316132303232662d383131372d376632332d396236652d633836663862373065393334227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303232662d383135642d376564662d396162372d353637626639613030613739222c2276657269666965645f6174223a22323032362d31312d32325430373a33363a33372e3436343736335a222c2276657269666965645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d383135652d376438622d623431392d386363343534343136373732222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223133646662666431346230353134303564313933376662613766323835663235222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d383034342d373638662d623064302d663632383865303464313738222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33372e3437303235355a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x992cb917b608d5b2fec14911b47fc74e2b4b9ebd5228656eb41467965df9dff6', '\x74074d89860a3eb7f68fe1414667e5b0c896101c0a332c7f469ac9d086b1e589', '\xdb8689ff9e01c75b6fb3570826ac9a488a4656815e67dc247bb74cc7adf662d9');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 42, '01a2022f-81ab-774f-a736-dc7de9daef92', '2026-11-22 07:36:37.547204+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303232662d373530652d373962622d626566342d666330306434623962623061222c22636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303232662d383161612d376339342d383464392d356164303931343132353965222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226279223a2261646d696e6973747261746f72222c22636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c22636f6e74656e74223a7b22616e6e6f746174696f6e73223a7b226f72672e6f70656e636f6e7461696e6572732e696d6167652e7265662e6e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226f72672e6f70656e636f6e7461696e6572732e696d6167652e76657273696f6e223a22312e342e32227d2c2261726368697465637475726573223a5b226c696e75782f616d643634222c226c696e75782f61726d3634225d2c22646967657374223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c22696d6167655f7265666572656e6365223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32222c226d616e696665737473223a5b7b22646967657374223a227368613235363a31643466376130633365366239643266356138633165346237643061336636633965326235643866316134633765306233643666396132633565386231643466222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a22616d643634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c7b22646967657374223a227368613235363a37653061336336663962326435653861316334663762306433653661396332663562386431653461376330663362366439653261356338663162346437653061222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d5d2c226d656469615f74797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e696e6465782e76312b6a736f6e222c2273626f6d5f636964223a6e756c6c2c2273697a655f6279746573223a3737337d2c22636f6e74656e745f736368656d61223a7b7d2c226465706c6f796d656e7473223a5b5d2c2264657461696c73223a7b7d2c2268756d616e5f617574686f726564223a747275652c226e6f726d616c223a7b22646967657374223a227368613235363a33323662313661656666633233626462313065373935643062373762336434393231396330316236333036363432653039396339316232326161346234366631222c226e6f726d616c69736572223a226f63695f696d6167652f31227d2c22706172736572223a226f63695f696d6167652f31222c22726567697374657265645f6174223a22323032362d31312d32325430373a33363a33372e3534363633395a222c2272756e74696d65223a226f6369222c2273626f6d5f636964223a6e756c6c2c2273656372657473223a7b22636f756e74223a302c226b65795f6964223a6e756c6c7d2c227368656c6c5f636c6173735f7265717569726564223a6e756c6c2c22736f7572636573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d696d6167652e696e6465782e6a736f6e222c22736861323536223a2231393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2273697a655f6279746573223a3737337d5d2c2273756d6d617279223a226c696e75782f616d6436342c206c696e75782f61726d3634222c2274696572223a2262222c227472616e736974696f6e223a6e756c6c2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d383161622d373734662d613733362d646337646539646165663932222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226431306336396630323064343635376535393538633363386430336631386564222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d383161612d376339342d383464392d356164303931343132353965222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33372e3534373230345a222c2274797065223a226d756e696d656e742e61727469666163742e72656769737465726564227d', '\x95827f00774e4486c86459efe12b0825aed451c0f130c26606fb3c259b29e6d0', '\xdb8689ff9e01c75b6fb3570826ac9a488a4656815e67dc247bb74cc7adf662d9', '\xac80fc83f05a7be7e4bd8e30a540170c20136a3bdfd2ba862e4f045d0802d7ec');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 43, '01a2022f-81ec-7aa7-b885-788c1c1aeea7', '2026-11-22 07:36:37.612335+00', '\x7b2264617461223a7b226163636f7264223a7b226163636f72645f62696e64696e675f6964223a2230316132303232662d373530652d373962622d626566342d666330306434623962623061222c22636964223a227368613235363a31653266346231333932643062653365633631303332613162633831323462356434346363383331373965306663613736386138643831636339363664363132222c226e616d65223a226f7065726174696f6e73227d2c226172746966616374223a7b226964223a2230316132303232662d383161612d376339342d383464392d356164303931343132353965222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226174223a22323032362d31312d32325430373a33363a33372e3630393937395a222c226261727265645f64696473223a5b5d2c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f636c617373223a2253696e676c65417070726f76616c222c22636572656d6f6e795f6964223a2230316132303232662d383165622d376430392d393963362d623031366538653165326561222c22636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c22656c696769626c655f64696473223a5b226469643a6b65793a7a364d6b685766717736433657514770376d52704569384a5436396f7243633564396e45736536514238334c57435070225d2c22657870697265735f6174223a22323032362d31312d32395430373a33363a33372e3630393937395a222c22666f75725f65796573223a66616c73652c227061796c6f6164223a2265794a6664486c775a534936496d68306448427a4f69387661573474644739306279357062793954644746305a57316c626e5176646a45694c434a77636d566b61574e68644755694f6e736959574e6a62334a6b58324e705a434936496e4e6f595449314e6a6f785a544a6d4e4749784d7a6b795a4442695a544e6c597a59784d444d7959544669597a67784d6a52694e5751304e474e6a4f444d784e7a6c6c4d475a6a595463324f4745345a44677859324d354e6a5a6b4e6a45794969776959584a3061575a6859335266615751694f6949774d5745794d4449795a6930344d5746684c54646a4f5451744f44526b4f533031595751774f5445304d5449314f5755694c434a6a5a584a6c625739756556396a6247467a63794936496c4e70626d64735a55467763484a76646d467349697769593256795a573176626e6c66615751694f6949774d5745794d4449795a6930344d5756694c54646b4d446b744f546c6a4e6931694d4445325a54686c4d5755795a5745694c434a6a615751694f694a7a614745794e5459364d546b784d474a6c4e47526b4e6a6b7a4d6a413159544e6b4d4445304e5464684e54646d4d3251355a4745334e546b324d4467794d6a4d7a4e444d79597a6868596a5a684d3255314e32497a4e54597a4e6d45344f534973496d526c59326c7a61573975496a6f6959584277636d39325a534973496d563463476c795a584e66595851694f6949794d4449324c5445784c544935564441334f6a4d324f6a4d334c6a59774f546b334f566f694c434a726157356b496a6f6962324e7058326c745957646c49697769626d46745a534936496e4a6c5a326c7a64484a354c6d3576636e526f64326c755a43356c654746746347786c4c3239775a584a6864476c76626e4d766233426c636d4630623349364d5334304c6a49694c434a76634756755a575266595851694f6949794d4449324c5445784c544979564441334f6a4d324f6a4d334c6a59774f546b334f566f694c434a305a573568626e51694f6949774d5745794d4449795a6930334d7a5a6b4c54646a4f4759744f54566d5a69307a5a544e6a4e6a4d794d44597a4d7a49694c434a325a584a7a61573975496a6f784c434a325a584a7a61573975583252705a32567a64434936496e4e6f595449314e6a6f324e6a5a6d4d5755784d3255774e44426a4e6a6b304d4749344f4449784e7a6b30597a4535596d4e6a4f47453159324a6a4e7a45305a5745795a5451314d32526a5a575579597a6c6d597a426b4d7a4d30597a466c496e3073496e42795a575270593246305a565235634755694f694a31636d3436625856756157316c626e513663484a6c5a476c6a5958526c4f6d467763484a76646d46734f6e59784969776963335669616d566a64434936573373695a476c6e5a584e30496a7037496e4e6f595449314e694936496a45354d5442695a54526b5a4459354d7a49774e57457a5a4441784e445533595455335a6a4e6b4f5752684e7a55354e6a41344d6a497a4d7a517a4d6d4d345957493259544e6c4e5464694d7a55324d7a5a684f446b6966537769626d46745a534936496e4a6c5a326c7a64484a354c6d3576636e526f64326c755a43356c654746746347786c4c3239775a584a6864476c76626e4d766233426c636d4630623349364d5334304c6a496966563139222c227061796c6f61645f74797065223a226170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e222c22707572706f7365223a22617070726f76616c222c2271756f72756d223a312c227374617465223a226f70656e222c227375627374726174655f6964223a6e756c6c2c2274696572223a2262222c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303232662d383165622d376430392d393963362d623031366538653165326561222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a2270726f706f736564222c22676f7665726e616e63655f656e76656c6f70655f68617368223a6e756c6c2c2273657175656e63655f6e756d626572223a312c22746f5f7374617465223a22636572656d6f6e795f6f70656e222c227472616e736974696f6e5f6964223a2230316132303232662d383165632d376433632d393532362d323333616539323232623865222c227472616e736974696f6e65645f6174223a22323032362d31312d32325430373a33363a33372e3630393937395a222c227769746e6573735f7369676e617475726573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d383165632d376161372d623838352d373838633163316165656137222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226531383161343161363833323734313463613235303061383936356564333130222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d383161612d376339342d383464392d356164303931343132353965222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33372e3631323333355a222c2274797065223a226d756e696d656e742e636572656d6f6e792e6f70656e6564227d', '\xc7d9a804b3da06f6da7ad28abe59a7296464cc2e93cd46209decd15a022767d4', '\xac80fc83f05a7be7e4bd8e30a540170c20136a3bdfd2ba862e4f045d0802d7ec', '\xa5135e57379bccf6e10b0f5ae72caa695c106e83b144a2f16682e432168ea33b');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 44, '01a2022f-8237-76ad-95a3-ddaabc445748', '2026-11-22 07:36:37.687458+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226465706c6f796d656e74223a7b226172746966616374223a7b226964223a2230316132303232662d383161612d376339342d383464392d356164303931343132353965222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226465706c6f7965645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226465706c6f796d656e745f6964223a2230316132303232662d383233372d376233302d613630362d636263633035663763666264222c22646573697265645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2264726966745f737461747573223a22756e6b6e6f776e222c2269735f617070726f766564223a66616c73652c226c6173745f6465706c6f7965645f6174223a22323032362d31312d32325430373a33363a33372e3638363533385a222c2270726576696f75735f636964223a6e756c6c2c2270726576696f75735f646573697265645f636964223a6e756c6c2c227461726765745f636f6e666967223a7b7d2c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572227d2c2269735f6e6577223a747275652c227472616e736974696f6e223a6e756c6c7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d383233372d373661642d393561332d646461616263343435373438222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223265623138323833343136346133396666626537633938356431646230656133222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d383161612d376339342d383464392d356164303931343132353965222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33372e3638373435385a222c2274797065223a226d756e696d656e742e6465706c6f796d656e742e7265636f72646564227d', '\x2c42d890e8951ffa02b4501bd61fe9d1ff9f9004ab07f8b45208d945328741b8', '\xa5135e57379bccf6e10b0f5ae72caa695c106e83b144a2f16682e432168ea33b', '\xccf46328d2d1e73f6b3d502203fc48185bdfeeef728b4de5fe8f447786c99f78');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 45, '01a2022f-828b-7152-847d-0e1c9b5667ff', '2026-11-22 07:36:37.771685+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22746172676574223a7b2261646465645f6174223a22323032362d31312d32325430373a33363a33372e3737313335335a222c2261646465645f6279223a2261646d696e6973747261746f72222c2261646472657373223a226f63695f696d616765222c226172746966616374223a7b226964223a2230316132303232662d383161612d376339342d383464392d356164303931343132353965222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226368616e6765645f6174223a22323032362d31312d32325430373a33363a33372e3737313335335a222c2263726564656e7469616c223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c2269735f656e61626c6564223a747275652c226d61785f6279746573223a36373130383836342c226d61785f766973697473223a322c226e616d65223a2264656d6f2d6f63695f696d616765222c226f626a656374223a6e756c6c2c22706172616d6574657273223a7b7d2c2270726f746f636f6c223a2266696c65222c227265616368223a227075626c6963222c2272656d6f7665645f6174223a6e756c6c2c2272657175657374735f7065725f736563223a35302c227461726765745f6964223a2230316132303232662d383238622d373633322d613165642d323238656661383265633838222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2274696d656f75745f736563223a33307d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d383238622d373135322d383437642d306531633962353636376666222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223939326161326230373432343761313736326463623932323331343263663135222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a227461726765742f30316132303232662d383238622d373633322d613165642d323238656661383265633838222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33372e3737313638355a222c2274797065223a226d756e696d656e742e7461726765742e6164646564227d', '\xf689f77bc497e4906a703c360368a501619708b94a834d4e51c350165010265b', '\xccf46328d2d1e73f6b3d502203fc48185bdfeeef728b4de5fe8f447786c99f78', '\x1a848990341e6bc6e3b3f876c3e1e73cbda9bf03b2432d3339ab6ff0337da549');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 46, '01a2022f-82d7-721d-a9ce-76c281c3e438', '2026-11-22 07:36:37.847547+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33363a33372e3834353132375a222c226279223a2261646d696e6973747261746f72222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303232662d383233372d376233302d613630362d636263633035663763666264222c22646573697265645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2264726966745f737461747573223a226472696674227d5d2c22706f7374757265223a5b7b226172746966616374223a7b226964223a2230316132303232662d383161612d376339342d383464392d356164303931343132353965222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c226368616e6765223a226368616e676564222c226465706c6f796d656e745f6964223a2230316132303232662d383233372d376233302d613630362d636263633035663763666264222c2266726f6d223a22756e6b6e6f776e222c2273696e6365223a22323032362d31312d32325430373a33363a33372e3834353132375a222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c22746f223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303232662d383161612d376339342d383464392d356164303931343132353965222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a322c22646966666572656e636573223a5b7b22617070726f766564223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226368616e6765223a226368616e676564222c226964656e74697479223a22222c226f62736572766564223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2270617468223a222f646967657374222c2273656e74656e6365223a22646967657374206368616e6765642066726f6d20e2809c7368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839e2809d20746f20e2809c7368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666e2809d222c2277686174223a22646967657374227d2c7b22617070726f766564223a7b22646967657374223a227368613235363a37653061336336663962326435653861316334663762306433653661396332663562386431653461376330663362366439653261356338663162346437653061222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c226368616e6765223a226368616e676564222c226964656e74697479223a226c696e75782f61726d3634222c226f62736572766564223a7b22646967657374223a227368613235363a63346637623064336536613963326635623864316534613763306633623664396532613563386631623464376530613363366639623264356538613163346637222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c2270617468223a222f6d616e6966657374732f6c696e75787e3161726d3634222c2273656e74656e6365223a22706c6174666f726d206c696e75782f61726d3634206368616e6765642066726f6d207368613235363a376530613363366639623264e280a620746f207368613235363a633466376230643365366139e280a6222c2277686174223a22706c6174666f726d227d5d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a33323662313661656666633233626462313065373935643062373762336434393231396330316236333036363432653039396339316232326161346234366631222c226e6f726d616c69736572223a226f63695f696d6167652f31227d2c226f62736572766564223a7b22736861323536223a2264306434656138623839653433376137623030373239303239306161653635313738636163313237396136346333663566303465383963616264663732306533222c2273697a655f6279746573223a313034347d2c227365656e223a7b22646967657374223a227368613235363a61303863653739383230363666633935343834613663663237636166333634313835333130336261643235333661643633646535666431316131613033613630222c226e6f726d616c69736572223a226f63695f696d6167652f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a302c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303232662d373336642d376338662d393566662d3365336336333230363333322f6f63695f696d616765222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d696d6167652e696e6465782e6a736f6e222c22736861323536223a2263313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2273697a655f6279746573223a3737337d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430373a33363a33372e3834303431335a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d6f63695f696d616765222c227461726765745f6964223a2230316132303232662d383238622d373633322d613165642d323238656661383265633838227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316132303232662d383264352d373235632d616231632d633439313766303463653365222c2276657269666965645f6174223a22323032362d31312d32325430373a33363a33372e3833393931335a222c2276657269666965645f636964223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d383264372d373231642d613963652d373663323831633365343338222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223866653864363438373634303434303966393162383531376232353064386337222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d383161612d376339342d383464392d356164303931343132353965222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33372e3834373534375a222c2274797065223a226d756e696d656e742e706f73747572652e6368616e676564227d', '\x3340c3120ecb79baeab1d318958eeacd1d681aa085b1fd6207759e77ae909fe2', '\x1a848990341e6bc6e3b3f876c3e1e73cbda9bf03b2432d3339ab6ff0337da549', '\x822bc26587e37652d5e529ca36e78bce7ffe01c1468c70a8a063192f180e1c90');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 47, '01a2022f-8a6c-73de-96c3-fa829a11b082', '2026-11-22 07:36:39.788456+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33363a33392e3738323336325a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303232662d383233372d376233302d613630362d636263633035663763666264222c22646573697265645f636964223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c2264726966745f737461747573223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303232662d383161612d376339342d383464392d356164303931343132353965222c226b696e64223a226f63695f696d616765222c226e616d65223a2272656769737472792e6e6f72746877696e642e6578616d706c652f6f7065726174696f6e732f6f70657261746f723a312e342e32227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a322c22646966666572656e636573223a5b7b22617070726f766564223a227368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839222c226368616e6765223a226368616e676564222c226964656e74697479223a22222c226f62736572766564223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2270617468223a222f646967657374222c2273656e74656e6365223a22646967657374206368616e6765642066726f6d20e2809c7368613235363a31393130626534646436393332303561336430313435376135376633643964613735393630383232333334333263386162366133653537623335363336613839e2809d20746f20e2809c7368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666e2809d222c2277686174223a22646967657374227d2c7b22617070726f766564223a7b22646967657374223a227368613235363a37653061336336663962326435653861316334663762306433653661396332663562386431653461376330663362366439653261356338663162346437653061222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c226368616e6765223a226368616e676564222c226964656e74697479223a226c696e75782f61726d3634222c226f62736572766564223a7b22646967657374223a227368613235363a63346637623064336536613963326635623864316534613763306633623664396532613563386631623464376530613363366639623264356538613163346637222c226d6564696154797065223a226170706c69636174696f6e2f766e642e6f63692e696d6167652e6d616e69666573742e76312b6a736f6e222c22706c6174666f726d223a7b22617263686974656374757265223a2261726d3634222c226f73223a226c696e7578227d2c2273697a65223a313230347d2c2270617468223a222f6d616e6966657374732f6c696e75787e3161726d3634222c2273656e74656e6365223a22706c6174666f726d206c696e75782f61726d3634206368616e6765642066726f6d207368613235363a376530613363366639623264e280a620746f207368613235363a633466376230643365366139e280a6222c2277686174223a22706c6174666f726d227d5d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a33323662313661656666633233626462313065373935643062373762336434393231396330316236333036363432653039396339316232326161346234366631222c226e6f726d616c69736572223a226f63695f696d6167652f31227d2c226f62736572766564223a7b22736861323536223a2264306434656138623839653433376137623030373239303239306161653635313738636163313237396136346333663566303465383963616264663732306533222c2273697a655f6279746573223a313034347d2c227365656e223a7b22646967657374223a227368613235363a61303863653739383230363666633935343834613663663237636166333634313835333130336261643235333661643633646535666431316131613033613630222c226e6f726d616c69736572223a226f63695f696d6167652f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a322c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303232662d373336642d376338662d393566662d3365336336333230363333322f6f63695f696d616765222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d696d6167652e696e6465782e6a736f6e222c22736861323536223a2263313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2273697a655f6279746573223a3737337d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430373a33363a33392e3737303838395a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d6f63695f696d616765222c227461726765745f6964223a2230316132303232662d383238622d373633322d613165642d323238656661383265633838227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316132303232662d386136382d376364392d613439652d313166393935383636306666222c2276657269666965645f6174223a22323032362d31312d32325430373a33363a33392e3736383234335a222c2276657269666965645f636964223a227368613235363a63313236313331343937303863333963306362333638333638646164616636633466366330636138626132353133396661343066386233623830643030356666222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d386136632d373364652d393663332d666138323961313162303832222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223064666130353831373431616263396462383165306332363631343431326530222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d383161612d376339342d383464392d356164303931343132353965222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a33392e3738383435365a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x297a381edd35d1ba6128e4d7850bfd5d17c7cef686c4983d75e5b575d62b8ed1', '\x822bc26587e37652d5e529ca36e78bce7ffe01c1468c70a8a063192f180e1c90', '\xda72c80a97edd6ad716801a6437611bb938024dea90f5c1e11c5cfd510c123dc');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 50, '01a2022f-8e6a-729e-a729-53dc76971cc1', '2026-11-22 07:36:40.81075+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33363a34302e3830393431365a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303232662d376335392d373065362d616634652d626563633664623833656265222c22646573697265645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303232662d376262382d376262322d626133342d313139626663363666643238222c226b696e64223a2268656c6d5f76616c756573222c226e616d65223a226f70657261746f722070726f64756374696f6e2076616c756573227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a30336364353039393563653631393137623734353931616338313066383764633466666133353161636565656133383464623264623866643564666465383639222c226e6f726d616c69736572223a2268656c6d5f76616c7565732f31227d2c227365656e223a7b22646967657374223a227368613235363a30336364353039393563653631393137623734353931616338313066383764633466666133353161636565656133383464623264623866643564666465383639222c226e6f726d616c69736572223a2268656c6d5f76616c7565732f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a312c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303232662d373336642d376338662d393566662d3365336336333230363333322f68656c6d5f76616c756573222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a226f70657261746f722d76616c7565732e79616d6c222c22736861323536223a2235656330633062356236623664613130383166653732343438616333653931646663376338353832393331346637623365346237333633616139646162306237222c2273697a655f6279746573223a3531337d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430373a33363a34302e3739313634355a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d68656c6d5f76616c756573222c227461726765745f6964223a2230316132303232662d376361352d376439392d393137362d363633373362393830393833227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303232662d386536392d373263342d616465342d373632343437376363396436222c2276657269666965645f6174223a22323032362d31312d32325430373a33363a34302e3739303533305a222c2276657269666965645f636964223a227368613235363a33323730336261363039383161653562643031343764623831626435633133343338396264326662333833306436623937613738633164333863626533333563222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d386536612d373239652d613732392d353364633736393731636331222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226533666361666363623139373730303266633333633232643134313339333864222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d376262382d376262322d626133342d313139626663363666643238222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a34302e3831303735305a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x0ab1230d0a78dda8e9dd588befa4e60160ad5703e3b4571a749ac26a3ccadbe1', '\x8d126151261d2001e68de36b40852bfc3f20dea51d7b9c1e2dbe78597b2481ab', '\x199f813126a141c584eba6ca593de80317395bf1156ff440fc2ec7dcab16dee8');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 51, '01a2022f-8e7a-73d8-94b9-fa833b4f063a', '2026-11-22 07:36:40.826258+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33363a34302e3832333733395a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303232662d376463362d373865312d393030372d323061656330643839353364222c22646573697265645f636964223a227368613235363a36663662366565656331313833656164303531633130313164636434376333306139333961376561313261356531373236633635666436663932386561383732222c2264726966745f737461747573223a226472696674227d5d2c227665726469637473223a7b226472696674223a312c226572726f72223a302c226d61746368223a307d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303232662d376434332d376134642d616264612d336636396536363037356331222c226b696e64223a226a65615f726f6c655f6361706162696c697479222c226e616d65223a224170706c69636174696f6e2d636c617373204a454120726f6c65227d2c2265766964656e6365223a7b22646966666572656e63655f636f756e74223a312c22646966666572656e636573223a5b7b226368616e6765223a226164646564222c22646972656374696f6e223a227765616b6572222c226964656e74697479223a22726573746172742d73657276696365222c226f62736572766564223a7b7d2c2270617468223a222f76697369626c655f636d646c6574732f726573746172742d73657276696365222c2273656e74656e6365223a22636d646c657420726573746172742d7365727669636520626563616d652076697369626c65222c2277686174223a22636d646c6574227d5d2c22646972656374696f6e73223a7b227765616b6572223a317d2c226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35636163383633383261393732366130623963346666616464636633396433303038643263346233613364663833323835393162633836363631356339616565222c226e6f726d616c69736572223a226a65615f726f6c655f6361706162696c6974792f31227d2c226f62736572766564223a7b22736861323536223a2231326463366435653061363831633162656132643039656534313139346363306130653734656333373438623832666665383439623034636435313762316363222c2273697a655f6279746573223a3832347d2c227365656e223a7b22646967657374223a227368613235363a64653362316631303662623831393732613766626366353637663632626538373634613863356436666531656664353032626165313964613562303466356237222c226e6f726d616c69736572223a226a65615f726f6c655f6361706162696c6974792f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a352c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303232662d373336642d376338662d393566662d3365336336333230363333322f6a65615f726f6c655f6361706162696c697479222c226661637473223a7b2266696c655f636f756e74223a327d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737263222c22736861323536223a2261313764366131656436316430383564353162306138323964623737386532393333653264396365386462343063643635326466376631393532323664616431222c2273697a655f6279746573223a3239387d2c7b226d656469615f74797065223a6e756c6c2c226e616d65223a224170706c69636174696f6e4f70657261746f722e70737363222c22736861323536223a2231666430633330353561376438313138303032623831306331643437316133303839316332623137386665393365613131633231613933336661633966616538222c2273697a655f6279746573223a3338317d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430373a33363a34302e3739353638355a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d6a65615f726f6c655f6361706162696c697479222c227461726765745f6964223a2230316132303232662d376531382d373162352d616439612d363365343839643133393732227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226472696674222c22766572696669636174696f6e5f6964223a2230316132303232662d386537382d373931662d613830362d333334386463376162303131222c2276657269666965645f6174223a22323032362d31312d32325430373a33363a34302e3739303837335a222c2276657269666965645f636964223a227368613235363a37343066633837626437373932336436376537316566633734333265353530363866363138366165393938623364383262396165303137663466346639303838222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d386537612d373364382d393462392d666138333362346630363361222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223237626433373464303233633132613962616637346232396533346461636162222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d376434332d376134642d616264612d336636396536363037356331222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a34302e3832363235385a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xc290277e48dd0a6d6b261d8f60ce13d92aa23993c6797ac66a7a046f90cccbe9', '\x199f813126a141c584eba6ca593de80317395bf1156ff440fc2ec7dcab16dee8', '\x5941e1ddfe316f2d3957abc25ee099f2971507f6a3133dd8113ec712d2a583cc');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 52, '01a2022f-9636-7318-bdf9-ded7ca4373f6', '2026-11-22 07:36:42.806141+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33363a34322e3830343534325a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303232662d373631372d376263642d386538332d303732313338656233633731222c22646573697265645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303232662d373536352d376636322d396430632d646266386366613732303065222c226b696e64223a22696e74756e655f636f6e6669675f70726f66696c65222c226e616d65223a2250726f64756374696f6e20426173656c696e65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a36336264663430376365333830383561376539306362306164376666343465633337386533636534623438643865316237616536656339616464623462313735222c226e6f726d616c69736572223a22696e74756e655f636f6e6669675f70726f66696c652f31227d2c227365656e223a7b22646967657374223a227368613235363a36336264663430376365333830383561376539306362306164376666343465633337386533636534623438643865316237616536656339616464623462313735222c226e6f726d616c69736572223a22696e74756e655f636f6e6669675f70726f66696c652f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a312c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303232662d373336642d376338662d393566662d3365336336333230363333322f696e74756e655f636f6e6669675f70726f66696c65222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a2270726f64756374696f6e2d626173656c696e652e6a736f6e222c22736861323536223a2232326635656361396333663234663463663539353338396133353063373730396561383063333537613731326631663766646534303964373635373066616135222c2273697a655f6279746573223a3835397d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430373a33363a34322e3739353436325a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d696e74756e655f636f6e6669675f70726f66696c65222c227461726765745f6964223a2230316132303232662d373636632d376434302d616632632d633131306233313034386362227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303232662d393633342d376636662d616638662d326566386662636335363962222c2276657269666965645f6174223a22323032362d31312d32325430373a33363a34322e3739343437365a222c2276657269666965645f636964223a227368613235363a65643336303738356263653138653965373538386161366265623835373231616261373138373261636437623832636635613063306636613066613938346266222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d393633362d373331382d626466392d646564376361343337336636222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226232326230346232396230346331306466383065323231343638383934346637222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d373536352d376636322d396430632d646266386366613732303065222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a34322e3830363134315a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x20214e981feb9d9cacb9931f606ac8ddf24faa18d515970bae79783543c8b18d', '\x5941e1ddfe316f2d3957abc25ee099f2971507f6a3133dd8113ec712d2a583cc', '\x5647054d1bfeee48f21e9824114a3585917a239dab3c5ce80f8565e4fc8d3ea4');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 55, '01a2022f-a20a-7551-93c8-1ee03e063cfc', '2026-11-22 07:36:45.834195+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33363a34352e3833333034335a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303232662d383063662d376564392d396438392d346439393333356364646363222c22646573697265645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303232662d383034342d373638662d623064302d663632383865303464313738222c226b696e64223a22746c735f7365727665725f63657274222c226e616d65223a227777772e6e6f72746877696e642e6578616d706c65227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a35313837313532666134663733336438323939653663396432363161316164666664313266636166373832623964633030323930633563393761376134383231222c226e6f726d616c69736572223a22746c735f7365727665725f636572742f31227d2c227365656e223a7b22646967657374223a227368613235363a35313837313532666134663733336438323939653663396432363161316164666664313266636166373832623964633030323930633563393761376134383231222c226e6f726d616c69736572223a22746c735f7365727665725f636572742f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a302c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303232662d373336642d376338662d393566662d3365336336333230363333322f746c735f7365727665725f63657274222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a227777772e6e6f72746877696e642e6578616d706c652e70656d222c22736861323536223a2237373962393665656130643330336561396466373738343530333531613763323335623834626562646666303736386237356665623963313937653639653561222c2273697a655f6279746573223a3736317d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430373a33363a34352e3830313137375a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d746c735f7365727665725f63657274222c227461726765745f6964223a2230316132303232662d383131372d376632332d396236652d633836663862373065393334227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303232662d613230392d373930622d613734302d626231383235346330316636222c2276657269666965645f6174223a22323032362d31312d32325430373a33363a34352e3830303636325a222c2276657269666965645f636964223a227368613235363a38646335303365336362346132633733346331323166376162623239393437383236623436346635313536616563333664643362333032306335306430363562222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d613230612d373535312d393363382d316565303365303633636663222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223961333337643538383261623131326436323731343132343136333730346532222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d383034342d373638662d623064302d663632383865303464313738222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a34352e3833343139355a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x7a578c3a8b0d6199fede9d5f202aa8dd2ea26fbb78b5c98ff68bf7dac4386a5b', '\x0d33170acc1457a915f7d395df2b827f3dbf3ddcf5186d0917b0fe38d14d6601', '\x796918fd816e01c31c1c362f34c6ef998cf939454fa9e8a0f2ad2e534bae7bfd');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 54, '01a2022f-a1ef-7788-aa7d-985cfdd95a8f', '2026-11-22 07:36:45.807513+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33363a34352e3830363534325a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303232662d376163642d373465622d623039392d346536313963646266336235222c22646573697265645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303232662d376131342d373135642d393730622d306334663739316234386564222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d2c227365656e223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a302c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303232662d373336642d376338662d393566662d3365336336333230363333322f72657374636f6e665f636f6e666967222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656467652d726f757465722d312d696e74657266616365732e6a736f6e222c22736861323536223a2239306237343866643764353666383639343865313930353435646537653833396463623338363736303763383435656136366635616132376261616431363034222c2273697a655f6279746573223a3334347d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430373a33363a34352e3830313135345a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d72657374636f6e665f636f6e666967222c227461726765745f6964223a2230316132303232662d376232342d373531392d616562382d656632303466636233623365227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303232662d613165652d373362642d393662662d336334313336656664323263222c2276657269666965645f6174223a22323032362d31312d32325430373a33363a34352e3830303538385a222c2276657269666965645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303232662d613165662d373738382d616137642d393835636664643935613866222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226436636238656462666565393034333233663037346261383739316632393430222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d376131342d373135642d393730622d306334663739316234386564222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33363a34352e3830373531335a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\x3064dee7cce6c793fa5ef6c408e8e96cbd4dc3d1614e5bd296d0fda65cc9def3', '\x3356bd9c6b201faeef859ad52979e0d7694fdd4cadbd78d18f0adce1e6d8ab34', '\x0d33170acc1457a915f7d395df2b827f3dbf3ddcf5186d0917b0fe38d14d6601');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 56, '01a20230-c48e-7e02-8199-211d650c734c', '2026-11-22 07:38:00.206237+00', '\x7b2264617461223a7b226279223a226f70657261746f72222c226e616d65223a2264656d6f227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233302d633438652d376530322d383139392d323131643635306337333463222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223933613938663033323661313061373762643634346438616336343531373938222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2274656e616e742f30316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33383a30302e3230363233375a222c2274797065223a226d756e696d656e742e74656e616e742e70726f76696465725f6772616e746564227d', '\xe9e46d2504a827f055d9387a5e54a0f00f03a7510e0d3d1e03fc54b7087f7d9b', '\x796918fd816e01c31c1c362f34c6ef998cf939454fa9e8a0f2ad2e534bae7bfd', '\xaf1a184394873f1faeb961648cec4fca5acf63455907d6abb453f16903465b0a');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 57, '01a20231-0fe1-76a1-8af9-d4c8df72092f', '2026-11-22 07:38:19.489411+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c22646f6d61696e73223a312c226c6162656c73223a302c226e616d6573223a312c226e616d65735f736861323536223a2261653431636432363836656165383230346561326637373162616231336465353036303236313739383161383066623031303533623734316630343633303164227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233312d306665312d373661312d386166392d643463386466373230393266222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223961623566623664623062316361653837323736343265386261353332316462222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2264726966742f6e616d6573222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33383a31392e3438393431315a222c2274797065223a226d756e696d656e742e64726966742e6e616d65735f6368616e676564227d', '\xd1bd0b82ede1e5fb36ad3bff2ec21b096e526571d82a85ac842038ff044640a6', '\xaf1a184394873f1faeb961648cec4fca5acf63455907d6abb453f16903465b0a', '\x9179463ada9b40abd9ca85d86bec253a847e26288a7e0dda15e1baa160a59230');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 58, '01a20231-1073-7d4d-a34d-0033d8ddac1e', '2026-11-22 07:38:19.635333+00', '\x7b2264617461223a7b22626173656c696e655f70726f66696c655f6964223a2230316132303233312d313037312d373439382d623438662d303765663236356633383638222c226279223a2261646d696e6973747261746f72222c226e616d65223a22676f6c64656e222c2273636f7065223a7b226578636c756465223a5b5d2c2269676e6f7265223a5b5d2c22696e636c756465223a5b5d2c227375626a6563745f7479706573223a5b5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233312d313037332d376434642d613334642d303033336438646461633165222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223430646166383430333534653965626639343366313462373764363934623532222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a22626173656c696e652f30316132303233312d313037312d373439382d623438662d303765663236356633383638222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33383a31392e3633353333335a222c2274797065223a226d756e696d656e742e626173656c696e652e63726561746564227d', '\x463f8c4bb96d017e16dd178c4f12d74f19311c922927981043d2db82f272800c', '\x9179463ada9b40abd9ca85d86bec253a847e26288a7e0dda15e1baa160a59230', '\x3fca2a3995002f24a1481f2f622b8aa015b92cc7159e70d1e33091913ffacf35');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 59, '01a20231-1219-7085-8731-7e96a2cf6451', '2026-11-22 07:38:20.057781+00', '\x7b2264617461223a7b22626173656c696e655f70726f66696c655f6964223a2230316132303233312d313037312d373439382d623438662d303765663236356633383638222c22626173656c696e655f736e617073686f745f6964223a2230316132303233312d313231362d373262652d616439342d363935613332383033353138222c226279223a2261646d696e6973747261746f72222c2263617074757265645f6174223a22323032362d31312d32325430373a33383a32302e3034303937365a222c226761705f636f756e74223a302c226974656d5f636f756e74223a342c226974656d735f726f6f74223a227368613235363a31633635653462373362636232383437333164626466623935396566636536663562343265663530666533663539613063373637613237386438323531623633222c226c697374696e6773223a7b22696e74756e655f636f6e6669675f70726f66696c65223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430373a33383a31392e3833353539365a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303233312d313133312d373936312d396138332d346235383865636133336632222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d2c226e616d65223a22676f6c64656e222c226f7065726174696f6e5f72756e5f6964223a2230316132303233312d313166372d376132622d393239322d303437626561393834353062222c2270726f66696c655f76657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233312d313231392d373038352d383733312d376539366132636636343531222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226130336139323764633563383138613130313036303262636236303365303135222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a22626173656c696e652f30316132303233312d313037312d373439382d623438662d303765663236356633383638222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33383a32302e3035373738315a222c2274797065223a226d756e696d656e742e626173656c696e652e6361707475726564227d', '\x2dea94d0fda8e485dc28ae3012658a52b0eead6a7e0cd6bf4d4831e4c9e2eab0', '\x3fca2a3995002f24a1481f2f622b8aa015b92cc7159e70d1e33091913ffacf35', '\xfe5fdbd11d6118f73c51ffc2cf2c19e52642f66b09356f94935c3c6ba5ae5481');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 60, '01a20231-1535-77b1-9b39-e6aeaa06c49f', '2026-11-22 07:38:20.853797+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33383a32302e3834383739315a222c22626173656c696e655f70726f66696c655f6964223a2230316132303233312d313037312d373439382d623438662d303765663236356633383638222c22626173656c696e655f736e617073686f745f6964223a2230316132303233312d313231362d373262652d616439342d363935613332383033353138222c226279223a2261646d696e6973747261746f72222c22636f756e7473223a7b22616d626967756f7573223a302c2263726561746564223a312c2264656c65746564223a312c226578636c75646564223a302c2266696e64696e67735f6f70656e223a332c2266696e64696e67735f6f70656e6564223a332c2266696e64696e67735f72656f70656e6564223a302c2266696e64696e67735f7265736f6c766564223a302c2267617073223a302c2269676e6f726564223a302c226d697373696e675f626173656c696e65223a302c226d697373696e675f626f7468223a302c226d697373696e675f63757272656e74223a302c2272656e616d6564223a302c227265736f6c7665645f636f6e74656e74223a352c227265736f6c7665645f6d657461223a302c227265736f6c7665645f746f74616c223a352c227375626a656374735f746f74616c223a352c22756e6368616e676564223a322c2275706461746564223a317d2c2264656c65676174696f6e5f6964223a6e756c6c2c226f70656e6564223a5b7b226361757365223a227368613235363a37626532343664306166636537616131633835366331303834396437646232666464663530303361383932386562316232333565663531393432363565616635222c2265766964656e6365223a7b22626173656c696e65223a7b2268617368223a6e756c6c2c2270726f76656e616e6365223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430373a33383a31392e3833353539365a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303233312d313133312d373936312d396138332d346235383865636133336632222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d2c226368616e67655f74797065223a2263726561746564222c2263757272656e74223a7b2268617368223a227368613235363a30643838666235663335316338653834633933663736316461366364653536646461306666626566356237356166333931383133313263643563363032636462222c2270726f76656e616e6365223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430373a33383a32302e3638373630355a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303233312d313438352d376534352d383261352d373565656639326166393134222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d7d2c2265766964656e63655f666964656c697479223a22636f6e74656e74222c2266696e64696e675f6964223a2230316132303233312d313533332d373763382d623735662d323963623137633430633832222c22726561736f6e223a6e756c6c2c227365766572697479223a226d656469756d222c2273696e6365223a22323032362d31312d32325430373a33383a32302e3834383739315a222c22737461747573223a226f70656e222c227375626a6563745f6964223a22476f6c64656e204578747261207c2077696e646f7773313047656e6572616c436f6e66696775726174696f6e207c20222c227375626a6563745f74797065223a22696e74756e655f636f6e6669675f70726f66696c65227d2c7b226361757365223a227368613235363a63316130306134303237643239333737376535626637656232383437626564376666363465656332383562343833656236363162346666643631316538353364222c2265766964656e6365223a7b22626173656c696e65223a7b2268617368223a227368613235363a34316336663163633561356234663738326661343134653831303531393763303663643838383037636463656632316563353563316334343262386336633532222c2270726f76656e616e6365223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430373a33383a31392e3833353539365a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303233312d313133312d373936312d396138332d346235383865636133336632222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d2c226368616e67655f74797065223a2264656c65746564222c2263757272656e74223a7b2268617368223a6e756c6c2c2270726f76656e616e6365223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430373a33383a32302e3638373630355a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303233312d313438352d376534352d383261352d373565656639326166393134222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d7d2c2265766964656e63655f666964656c697479223a22636f6e74656e74222c2266696e64696e675f6964223a2230316132303233312d313533332d373166362d386262642d663636353565363038316163222c22726561736f6e223a6e756c6c2c227365766572697479223a2268696768222c2273696e6365223a22323032362d31312d32325430373a33383a32302e3834383739315a222c22737461747573223a226f70656e222c227375626a6563745f6964223a22476f6c64656e204669726577616c6c207c2077696e646f7773313047656e6572616c436f6e66696775726174696f6e207c20222c227375626a6563745f74797065223a22696e74756e655f636f6e6669675f70726f66696c65227d2c7b226361757365223a227368613235363a63326161376232316465323537366164343564343065316166383138636439326236643037313431323164356439356630393030356235623736336638646465222c2265766964656e6365223a7b22626173656c696e65223a7b2268617368223a227368613235363a31623839383430313366303735653134643434373933616231356634623762393833383934613931396336343864343832303739313737353636626332353162222c2270726f76656e616e6365223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430373a33383a31392e3833353539365a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303233312d313133312d373936312d396138332d346235383865636133336632222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d2c226368616e67655f74797065223a2275706461746564222c2263757272656e74223a7b2268617368223a227368613235363a62383732383962376566626532613834626461303833646663313165366236363361313166633961386561396238336632663831386630323765613230666333222c2270726f76656e616e6365223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430373a33383a32302e3638373630355a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303233312d313438352d376534352d383261352d373565656639326166393134222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d7d2c2265766964656e63655f666964656c697479223a22636f6e74656e74222c2266696e64696e675f6964223a2230316132303233312d313533332d376662322d623164622d393035613864646437316266222c22726561736f6e223a6e756c6c2c227365766572697479223a2268696768222c2273696e6365223a22323032362d31312d32325430373a33383a32302e3834383739315a222c22737461747573223a226f70656e222c227375626a6563745f6964223a22476f6c64656e2050617373776f7264207c2077696e646f7773313047656e6572616c436f6e66696775726174696f6e207c20222c227375626a6563745f74797065223a22696e74756e655f636f6e6669675f70726f66696c65227d5d2c226f7065726174696f6e5f72756e5f6964223a2230316132303233312d313531382d373339322d383137662d636531323237613766396662222c2270726f76696465725f74656e616e745f6964223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2272656f70656e6564223a5b5d2c227265736f6c766564223a5b5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233312d313533352d373762312d396233392d653661656161303663343966222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223164313537313433626363313963333838323865666338313732613138346136222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2272756e2f30316132303233312d313531382d373339322d383137662d636531323237613766396662222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33383a32302e3835333739375a222c2274797065223a226d756e696d656e742e64726966742e636f6d7061726564227d', '\x1d8de25e88658ecbdbcaedea0ac05c414d92121f71d0a94c734ba26a90b71107', '\xfe5fdbd11d6118f73c51ffc2cf2c19e52642f66b09356f94935c3c6ba5ae5481', '\x55256d114542d89b52bd5cd7671827a48cdacacded0315f3553addf43568d7e5');
INSERT INTO ledger.entries VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', 'chronicle', 2, '01a20232-9cc2-7f0c-9a2c-f3d5ac281656', '2026-11-22 07:40:01.090285+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72206f662064656d6f222c22646f6d61696e73223a312c226c6162656c73223a302c226e616d6573223a312c226e616d65735f736861323536223a2265383762336563306131376365613762346238363736363763383863346138356335653134356164386636356338346562353564623736386536376635323364227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233322d396363322d376630632d396132632d663364356163323831363536222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223538333365313839323338353364383234623536653633373830346163643437222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2264726966742f6e616d6573222c2274656e616e74223a2230316132303233322d396361392d376165622d393965652d363538323465333161366530222c2274696d65223a22323032362d31312d32325430373a34303a30312e3039303238355a222c2274797065223a226d756e696d656e742e64726966742e6e616d65735f6368616e676564227d', '\x30e26c5ac2daa20fff3dfaae466be5b85e034fde1b1e0a823301b09c19a01a1e', '\x16c0f6a682ca83f251cbada197f893ea6f6daf17d48e7c61d2813adcfd93cd0f', '\x3dc5e991dc1ef30180833464eaf0cb456cca5ecb7e1874d5cf45593fd4f89aea');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 61, '01a20231-191b-7469-8899-fd7a57b70f8f', '2026-11-22 07:38:21.851021+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33383a32312e3834393230335a222c226279223a2261646d696e6973747261746f72222c2266696e64696e67223a7b226361757365223a227368613235363a37626532343664306166636537616131633835366331303834396437646232666464663530303361383932386562316232333565663531393432363565616635222c2265766964656e6365223a7b22626173656c696e65223a7b2268617368223a6e756c6c2c2270726f76656e616e6365223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430373a33383a31392e3833353539365a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303233312d313133312d373936312d396138332d346235383865636133336632222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d2c226368616e67655f74797065223a2263726561746564222c2263757272656e74223a7b2268617368223a227368613235363a30643838666235663335316338653834633933663736316461366364653536646461306666626566356237356166333931383133313263643563363032636462222c2270726f76656e616e6365223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430373a33383a32302e3638373630355a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303233312d313438352d376534352d383261352d373565656639326166393134222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d7d2c2265766964656e63655f666964656c697479223a22636f6e74656e74222c2266696e64696e675f6964223a2230316132303233312d313533332d373763382d623735662d323963623137633430633832222c22726561736f6e223a6e756c6c2c227365766572697479223a226d656469756d222c2273696e6365223a22323032362d31312d32325430373a33383a32302e3834383739315a222c22737461747573223a2261636b6e6f776c6564676564222c227375626a6563745f6964223a22476f6c64656e204578747261207c2077696e646f7773313047656e6572616c436f6e66696775726174696f6e207c20222c227375626a6563745f74797065223a22696e74756e655f636f6e6669675f70726f66696c65227d2c2266696e64696e675f6964223a2230316132303233312d313533332d373763382d623735662d323963623137633430633832222c2266726f6d223a226f70656e222c22726561736f6e223a6e756c6c2c2273746570223a2261636b6e6f776c65646765227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233312d313931622d373436392d383839392d666437613537623730663866222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223364376337333239386235653933613062623039383430653664386238616430222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2266696e64696e672f30316132303233312d313533332d373763382d623735662d323963623137633430633832222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33383a32312e3835313032315a222c2274797065223a226d756e696d656e742e66696e64696e672e6a7564676564227d', '\x8aa68180edc5d7fc55fa1c804fdf1cb0448ce69b607db944166eddbc0b6192b0', '\x55256d114542d89b52bd5cd7671827a48cdacacded0315f3553addf43568d7e5', '\x0c1baff4eb4c7be4f4a30f2c442cb999113a3181e55c28c6b3d0e92cc279a9fe');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 62, '01a20231-19e1-7e10-bc81-21e8837edb53', '2026-11-22 07:38:22.049809+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33383a32322e3034393733315a222c226279223a2261646d696e6973747261746f72222c22646964223a226469643a6b65793a7a364d6b685766717736433657514770376d52704569384a5436396f7243633564396e45736536514238334c57435070222c22696e667261737472756374757265223a2265787465726e616c222c226e616d65223a2261636d65222c2276616c69645f666f725f736563223a38363430302c2276657269666965725f6964223a2230316132303233312d313965312d376132382d623635622d613730303038376638333464227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233312d313965312d376531302d626338312d323165383833376564623533222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223130353332626531386639343164306137663065323466323962313137323464222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2276657269666965722f30316132303233312d313965312d376132382d623635622d613730303038376638333464222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33383a32322e3034393830395a222c2274797065223a226d756e696d656e742e76657269666965722e6164646564227d', '\xfb5047bfd0f024e974a9f8d536142fa9b43281e1b13863e506dd944efd91cfe9', '\x0c1baff4eb4c7be4f4a30f2c442cb999113a3181e55c28c6b3d0e92cc279a9fe', '\xa16e2acb98623c5b8fb02a832924765b7f5dee1394d78011ddcf8d580d4bad2b');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 63, '01a20231-1a5a-7991-9f0a-6d9371e10c7c', '2026-11-22 07:38:22.170844+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226e616d65223a22686f6f6b222c226f726967696e223a2268747470733a2f2f686f6f6b732e6e6f72746877696e642e6578616d706c65222c227479706573223a5b226d756e696d656e742e636572656d6f6e792e2a225d2c2275726c5f736861323536223a2261666630396335613730616136386537616532353532633034363463653366376564346132613064363761616465323635336138346364313735643131316337222c22776562686f6f6b5f6964223a2230316132303233312d316135382d376637622d613036662d626364366136383862316662227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233312d316135612d373939312d396630612d366439333731653130633763222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223963633861346632613136313033626231353139323564303738383133373435222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a22776562686f6f6b2f686f6f6b222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33383a32322e3137303834345a222c2274797065223a226d756e696d656e742e776562686f6f6b2e6164646564227d', '\x29e01242803138828a75eb66faa0e3a265772d0cb7dca558f7e408f758f4d0ca', '\xa16e2acb98623c5b8fb02a832924765b7f5dee1394d78011ddcf8d580d4bad2b', '\xb5f97e3464448a5a8f02465883e23ff7f041b6e69799403aada2685ef547d35f');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 64, '01a20231-1aae-7d4d-a62a-948827fdfb9c', '2026-11-22 07:38:22.254828+00', '\x7b2264617461223a7b22626173656c696e6573223a5b5d2c226279223a2261646d696e6973747261746f72222c226368616e6e656c223a22776562686f6f6b222c22646967657374223a2261745f6f6e6365222c226576656e7473223a5b226f70656e6564222c2272656f70656e6564222c2261636365707465645f65787069726564222c227265736f6c766564222c2272756e5f6661696c6564225d2c226e616d65223a227465616d222c226e6f74696669636174696f6e5f726f7574655f6964223a2230316132303233312d316161642d376630302d393264642d323665343139373332666563222c227365766572697479223a226c6f77222c2273746570223a226164646564222c227375626a6563745f7479706573223a5b5d2c22746f223a22686f6f6b227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233312d316161652d376434642d613632612d393438383237666466623963222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223631626133396266313531663333363065336462393534323632386138656131222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a226e6f74696669636174696f6e2f7465616d222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33383a32322e3235343832385a222c2274797065223a226d756e696d656e742e6e6f74696669636174696f6e2e6368616e676564227d', '\x5e7e8f0d439ab512e2340a5b9c5b3f98eb945f31ca76aeb79e60849cf676b4b3', '\xb5f97e3464448a5a8f02465883e23ff7f041b6e69799403aada2685ef547d35f', '\x3ba549023251f71d2f792d4e5827e3a9ae684a607bb85d602b28065efae57b4f');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 65, '01a20231-1ba2-7cb0-b696-f3f329fe8f52', '2026-11-22 07:38:22.498041+00', '\x7b2264617461223a7b2261737369676e6d656e7473223a5b7b2261737369676e65645f6174223a22323032362d31312d32325430373a33383a32322e3439353434305a222c22656e6465645f6174223a6e756c6c2c22696e74657276616c5f736563223a6e756c6c2c226d616e616765645f74656e616e745f6964223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c226d616e616765645f74656e616e745f6e616d65223a2264656d6f222c226f7665727269646573223a7b226578636c756465223a5b5d2c2269676e6f7265223a5b5d7d7d5d2c22626173656c696e655f70726f66696c655f6964223a2230316132303233312d313037312d373439382d623438662d303765663236356633383638222c226279223a2261646d696e6973747261746f72222c226e616d65223a22676f6c64656e227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233312d316261322d376362302d623639362d663366333239666538663532222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223261393633343466393936366238316233663439666339316361346363363439222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a22626173656c696e652f30316132303233312d313037312d373439382d623438662d303765663236356633383638222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33383a32322e3439383034315a222c2274797065223a226d756e696d656e742e626173656c696e652e61737369676e6564227d', '\x8fe925b50827bc3b9d78c6efd24ac4c42c2c051d16c4f399af930c00f2184209', '\x3ba549023251f71d2f792d4e5827e3a9ae684a607bb85d602b28065efae57b4f', '\xfccabfbf1c80448239e3e854e8d118f1f4edb30640cda10296056e23216d9d0f');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 66, '01a20231-60ca-7240-99e5-e1c1c314b0c4', '2026-11-22 07:38:40.202654+00', '\x7b2264617461223a7b2261636365707465645f68617368223a227368613235363a62383732383962376566626532613834626461303833646663313165366236363361313166633961386561396238336632663831386630323765613230666333222c2261636365707465645f756e74696c223a22323032362d31322d32325430373a33383a34302e3138303836395a222c226174223a22323032362d31312d32325430373a33383a34302e3230303939315a222c226279223a2261646d696e6973747261746f72222c2266696e64696e67223a7b226361757365223a227368613235363a63326161376232316465323537366164343564343065316166383138636439326236643037313431323164356439356630393030356235623736336638646465222c2265766964656e6365223a7b22626173656c696e65223a7b2268617368223a227368613235363a31623839383430313366303735653134643434373933616231356634623762393833383934613931396336343864343832303739313737353636626332353162222c2270726f76656e616e6365223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430373a33383a31392e3833353539365a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303233312d313133312d373936312d396138332d346235383865636133336632222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d2c226368616e67655f74797065223a2275706461746564222c2263757272656e74223a7b2268617368223a227368613235363a62383732383962376566626532613834626461303833646663313165366236363361313166633961386561396238336632663831386630323765613230666333222c2270726f76656e616e6365223a7b22666964656c697479223a22636f6e74656e74222c226f627365727665645f6174223a22323032362d31312d32325430373a33383a32302e3638373630355a222c226f627365727665645f6f7065726174696f6e5f72756e5f6964223a2230316132303233312d313438352d376534352d383261352d373565656639326166393134222c22736f75726365223a22706f6c6963795f76657273696f6e227d7d7d2c2265766964656e63655f666964656c697479223a22636f6e74656e74222c2266696e64696e675f6964223a2230316132303233312d313533332d376662322d623164622d393035613864646437316266222c22726561736f6e223a22756e74696c20746865206465766963657320617265207265706c61636564222c227365766572697479223a2268696768222c2273696e6365223a22323032362d31312d32325430373a33383a32302e3834383739315a222c22737461747573223a226163636570746564222c227375626a6563745f6964223a22476f6c64656e2050617373776f7264207c2077696e646f7773313047656e6572616c436f6e66696775726174696f6e207c20222c227375626a6563745f74797065223a22696e74756e655f636f6e6669675f70726f66696c65227d2c2266696e64696e675f6964223a2230316132303233312d313533332d376662322d623164622d393035613864646437316266222c2266726f6d223a226f70656e222c226f776e6572223a2261646d696e6973747261746f72222c22726561736f6e223a22756e74696c20746865206465766963657320617265207265706c61636564222c2273746570223a22616363657074227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233312d363063612d373234302d393965352d653163316333313462306334222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223435356663646237366366316566396666366364323666636336333837313964222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2266696e64696e672f30316132303233312d313533332d376662322d623164622d393035613864646437316266222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33383a34302e3230323635345a222c2274797065223a226d756e696d656e742e66696e64696e672e6a7564676564227d', '\x7ea8bdd5ffa9887dee41da5830ca53365a026bddf89ae5d06676fbacc752d6f4', '\xfccabfbf1c80448239e3e854e8d118f1f4edb30640cda10296056e23216d9d0f', '\x1bd8cc6ceb2eaf0881431f3c4ec207fa7e36cae1b18b7bb4700f9640353dfa5e');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 67, '01a20231-6331-77f1-8ce2-dc5b266e2f62', '2026-11-22 07:38:40.817826+00', '\x7b2264617461223a7b226172746966616374223a7b226964223a2230316132303232662d373733332d373931352d396338372d623364626233643435373739222c226b696e64223a22646e735f7a6f6e65222c226e616d65223a226e6f72746877696e642e6578616d706c65227d2c226174223a22323032362d31312d32325430373a33383a34302e3831343032365a222c226279223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303232662d373737302d373865622d396131332d393130303661356566333332222c22636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c22636c6f7365645f6279223a6e756c6c2c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303232662d373762342d376363332d386338662d353461363636613239336463222c22646573697265645f636964223a227368613235363a36653233616434633363613966616339303633343638393133333539323933616165313838663536313066646531363565373939353431663739386235613130222c22646573697265645f666f726d223a22646e735f7a6f6e652f31207368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335222c2264726966745f737461747573223a226d61746368222c227365656e5f666f726d223a22646e735f7a6f6e652f31207368613235363a38643762663232343036366561316633336564363338316631613030333435616162373462326130323964656130373637656631636432643832653761643335227d5d2c22726561736f6e223a6e756c6c2c227369676e617475726573223a5b7b226b65795f6964223a226469643a6b65793a7a364d6b685766717736433657514770376d52704569384a5436396f7243633564396e45736536514238334c57435070237a364d6b685766717736433657514770376d52704569384a5436396f7243633564396e45736536514238334c57435070222c227369676e6174757265223a2267752b457634694268354567374f777068345353793931786e644f53365a756b6b774174424a712f4b354e52415a57384f716b54667039785a6865335953334c3343527044723247584b756436424a7a394a6d5142673d3d222c227769746e6573735f646964223a226469643a6b65793a7a364d6b685766717736433657514770376d52704569384a5436396f7243633564396e45736536514238334c57435070227d5d2c227374617465223a22617070726f766564222c22737562737472617465223a6e756c6c2c227472616e736974696f6e223a7b226163746f72223a2261646d696e6973747261746f72222c22636572656d6f6e795f6964223a2230316132303232662d373737302d373865622d396131332d393130303661356566333332222c22636f6e74656e745f64696666223a7b7d2c2266726f6d5f7374617465223a22636572656d6f6e795f6f70656e222c22676f7665726e616e63655f656e76656c6f70655f68617368223a2263633933326165636265383765333031643330393638663964626565346330376433316566346335636235316166393833363163373364383637616638333461222c2273657175656e63655f6e756d626572223a322c22746f5f7374617465223a22617070726f766564222c227472616e736974696f6e5f6964223a2230316132303233312d363332662d373236612d626162392d623137646436346333343637222c227472616e736974696f6e65645f6174223a22323032362d31312d32325430373a33383a34302e3831343032365a222c227769746e6573735f7369676e617475726573223a5b7b22646964223a226469643a6b65793a7a364d6b685766717736433657514770376d52704569384a5436396f7243633564396e45736536514238334c57435070222c226b65796964223a226469643a6b65793a7a364d6b685766717736433657514770376d52704569384a5436396f7243633564396e45736536514238334c57435070237a364d6b685766717736433657514770376d52704569384a5436396f7243633564396e45736536514238334c57435070222c22736967223a2267752b457634694268354567374f777068345353793931786e644f53365a756b6b774174424a712f4b354e52415a57384f716b54667039785a6865335953334c3343527044723247584b756436424a7a394a6d5142673d3d227d5d7d2c2276657273696f6e223a317d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233312d363333312d373766312d386365322d646335623236366532663632222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226237333664346563346536366231353865663334353863373638653466353237222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d373733332d373931352d396338372d623364626233643435373739222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33383a34302e3831373832365a222c2274797065223a226d756e696d656e742e636572656d6f6e792e617070726f766564227d', '\x136dec6343a3b302c313d0085525ee89f504d8e47a0161d20cc027bc8c6c884b', '\x1bd8cc6ceb2eaf0881431f3c4ec207fa7e36cae1b18b7bb4700f9640353dfa5e', '\xc6218d8ffe341729ace0a64531df1df677b42dc867053986aaafe4c8f6dac898');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'audit', 0, '01a20231-d6ba-7668-bc2c-0cf1f7cd3167', '2026-11-22 07:39:10.394203+00', '\x7b2264617461223a7b2266696e64696e6773223a5b224c6564676572206368726f6e69636c653a20363820656e74726965732c20302066756c6c2074696c65732c20313620636865636b706f696e74733b20726f6f7420366430626631353766613734303935306561616536313066333362343038303138346464346638333331313735323264346333643462646533373438633435332e222c224c65646765722061756469743a203020656e74726965732c20302066756c6c2074696c65732c203020636865636b706f696e74733b20726f6f7420653362306334343239386663316331343961666266346338393936666239323432376165343165343634396239333463613439353939316237383532623835352e222c224c65646765722076657264696374733a203020656e74726965732c20302066756c6c2074696c65732c203020636865636b706f696e74733b20726f6f7420653362306334343239386663316331343961666266346338393936666239323432376165343165343634396239333463613439353939316237383532623835352e222c22437573746f64792773207461626c65733a2031323820726f777320666f6c6c6f772066726f6d20363820656e74726965732e222c224b6570742066696c65733a2031302066696c6573206f70656e20616e64206861766520746865697220646967657374732e222c22426173656c696e657320616e642066696e64696e67733a20313620726f777320617265207768617420746865206368726f6e69636c652074656c6c732e225d2c226f7574636f6d65223a22696e5f6f72646572227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233312d643662612d373636382d626332632d306366316637636433313637222c226c6564676572223a226175646974222c2273616c74223a223538633939646538356434343662336132393330626539636235343761616439222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2274656e616e742f30316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33393a31302e3339343230335a222c2274797065223a226d756e696d656e742e7265636f72642e61756469746564227d', '\x4496377316ca46d3f97546bca8dec9d5503c5d114006fe6823bfcd34d790acf5', '\x7e8cd2c0a7cb0823549c93ce44af455c90d430aea15312bb3bbcee303c1ae071', '\xdbb243f44ec32f1c7b84040dd9c4b527030a25a417bc52402c54a4d41164fd5d');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 68, '01a20232-7086-72b7-9f0d-9f8842c392b4', '2026-11-22 07:39:49.766186+00', '\x7b2264617461223a7b226174223a22323032362d31312d32325430373a33393a34392e3736313639375a222c226279223a226d756e696d656e74222c22636f756e74223a312c226465706c6f796d656e7473223a5b7b226465706c6f796d656e745f6964223a2230316132303232662d376163642d373465622d623039392d346536313963646266336235222c22646573697265645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2264726966745f737461747573223a226d61746368227d5d2c227665726469637473223a7b226472696674223a302c226572726f72223a302c226d61746368223a317d2c22766572696669636174696f6e73223a5b7b226172746966616374223a7b226964223a2230316132303232662d376131342d373135642d393730622d306334663739316234386564222c226b696e64223a2272657374636f6e665f636f6e666967222c226e616d65223a22656467652d726f757465722d3120696e7465726661636573227d2c2265766964656e6365223a7b226e6f726d616c223a7b22617070726f766564223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d2c227365656e223a7b22646967657374223a227368613235363a62376664396365646566366433356134666134656635313961343236326231313431613265383066336535376635393436643664663266306534323966633735222c226e6f726d616c69736572223a2272657374636f6e665f636f6e6669672f31227d7d2c227375626d6974746564223a7b226475726174696f6e5f6d73223a392c226f62736572766174696f6e223a7b2261646472657373223a222f7661722f746d702f64756d702d686f6d652f6f627365727665642f30316132303232662d373336642d376338662d393566662d3365336336333230363333322f72657374636f6e665f636f6e666967222c226661637473223a7b2266696c655f636f756e74223a317d2c2266696c6573223a5b7b226d656469615f74797065223a6e756c6c2c226e616d65223a22656467652d726f757465722d312d696e74657266616365732e6a736f6e222c22736861323536223a2239306237343866643764353666383639343865313930353435646537653833396463623338363736303763383435656136366635616132376261616431363034222c2273697a655f6279746573223a3334347d5d2c2267617073223a5b5d2c226964656e74696669657273223a5b5d2c2269735f636f6d706c657465223a747275652c226c61796572223a226c6179657231222c226c696d69746174696f6e223a6e756c6c2c226f627365727665645f6174223a22323032362d31312d32325430373a33393a34392e3734363432365a222c2270726f746f636f6c223a2266696c65227d2c22746172676574223a2264656d6f2d72657374636f6e665f636f6e666967222c227461726765745f6964223a2230316132303232662d376232342d373531392d616562382d656632303466636233623365227d7d2c226c61796572223a226c6179657231222c227461726765745f6964656e746966696572223a226465762d636c7573746572222c227461726765745f6b696e64223a22636c7573746572222c2276657264696374223a226d61746368222c22766572696669636174696f6e5f6964223a2230316132303233322d373038322d376432372d626538612d633165383136333631343131222c2276657269666965645f6174223a22323032362d31312d32325430373a33393a34392e3733363838395a222c2276657269666965645f636964223a227368613235363a63333437333963303163336166353839326237626261643665633232653561653761316564313639653732346337366530643131373764346438373235613232222c2276657269666965725f646964223a6e756c6c2c2276657269666965725f696e667261737472756374757265223a226c6f63616c227d5d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233322d373038362d373262372d396630642d396638383432633339326234222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226262633366643338393663633231653936616434353761623935366266333238222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2261727469666163742f30316132303232662d376131342d373135642d393730622d306334663739316234386564222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a33393a34392e3736363138365a222c2274797065223a226d756e696d656e742e766572696669636174696f6e2e7265636f72646564227d', '\xb3ebf76fb45ffc0ae99dba86d1a982f8780909327ed14657c4117e6bdf0ee16a', '\xc6218d8ffe341729ace0a64531df1df677b42dc867053986aaafe4c8f6dac898', '\x8d3e7ee3898aa0b2bb746902c45740860ee7ef3a15bc34cfb83358b3129d1827');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 69, '01a20232-9cac-712f-a359-7de56135dbfe', '2026-11-22 07:40:01.068691+00', '\x7b2264617461223a7b2261636365707465645f6174223a6e756c6c2c2261636365707465645f6279223a6e756c6c2c226279223a2261646d696e6973747261746f72222c2264656c65676174696f6e5f6964223a2230316132303233322d396361392d373763382d626533332d633564663262303134663233222c226f6666657265645f6174223a22323032362d31312d32325430373a34303a30312e3036353931365a222c226f6666657265645f6279223a2261646d696e6973747261746f72222c226f746865725f74656e616e745f6964223a2230316132303233322d396361392d376165622d393965652d363538323465333161366530222c226f746865725f74656e616e745f6e616d65223a22636f6e746f736f222c22726967687473223a5b2263617074757265222c22636f6d70617265222c226a75646765225d2c2273696465223a2270726f7669646572222c2274656e616e745f6e616d65223a2264656d6f222c22746f6c645f7374617465223a226f666665726564227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233322d396361632d373132662d613335392d376465353631333564626665222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223132363561653535643263366433356439306538323839653766363130613236222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2274656e616e742d64656c65676174696f6e2f30316132303233322d396361392d373763382d626533332d633564663262303134663233222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a34303a30312e3036383639315a222c2274797065223a226d756e696d656e742e74656e616e745f64656c65676174696f6e2e6f666665726564227d', '\xfb04f1a9c32321b096cf6b88323f878294f3bb47a094c0068d3242489781f975', '\x8d3e7ee3898aa0b2bb746902c45740860ee7ef3a15bc34cfb83358b3129d1827', '\x47a86e1149c11c44dac5250330d4a6f37a17a155b36e41260df1c9cc28986f4c');
INSERT INTO ledger.entries VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', 'chronicle', 0, '01a20232-9cb2-713a-ae15-f0345397d5fc', '2026-11-22 07:40:01.074083+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72206f662064656d6f222c2263616c6c6572223a7b2263616c6c65725f6964223a2230316132303233322d396362302d376330382d393161612d643439383535636539663039222c22646964223a6e756c6c2c226b696e64223a22706572736f6e222c226e616d65223a2261646d696e6973747261746f72222c227065726d697373696f6e73223a5b226163636f72642e7772697465222c2261727469666163742e7265676973746572222c22626173656c696e652e6d616e616765222c2263616c6c65722e6d616e616765222c22636572656d6f6e792e6f70656e222c22636572656d6f6e792e72656a656374222c22636572656d6f6e792e7369676e222c226465706c6f796d656e742e7265636f7264222c22646576696174696f6e2e616363657074222c2264726966742e72756e222c226576656e742e70757368222c2266696c652e72656164222c2266696e64696e672e6a75646765222c226a6f622e6d616e616765222c226a6f622e72656164222c226c65646765722e6572617365222c226c65646765722e72656164222c2272656164222c22736f757263652e6d616e616765222c227375627374726174652e6d616e616765222c227461726765742e6d616e616765222c2274656e616e742e6d616e616765222c22766572696669636174696f6e2e7375626d6974222c2276657269666965722e6d616e616765222c22776562686f6f6b2e6d616e616765225d7d2c226e616d65223a22636f6e746f736f222c2270726f76696465725f74656e616e745f6964223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c22746f6b656e5f657870697265735f6174223a22323032362d31312d32395430373a34303a30312e3037323634335a222c22746f6b656e5f6964223a2230316132303233322d396362312d376661622d613837632d363437613336653663636564227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233322d396362322d373133612d616531352d663033343533393764356663222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223235336532313639653865656665653038343262303165623466626663393236222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2274656e616e742f30316132303233322d396361392d376165622d393965652d363538323465333161366530222c2274656e616e74223a2230316132303233322d396361392d376165622d393965652d363538323465333161366530222c2274696d65223a22323032362d31312d32325430373a34303a30312e3037343038335a222c2274797065223a226d756e696d656e742e74656e616e742e63726561746564227d', '\x4906eb2367657e0ab4b52e98946ddc65318ea75c8f4fe621ced532c5802fbc4d', '\x5e06c88db69ec1e41d2c566f5677546702ca238d9c9391a5d55e62a7b0330885', '\xb4e66e83ec20f7de21869aadda326bd2018ce1513168ba93cbcf72df4558a5cd');
INSERT INTO ledger.entries VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', 'chronicle', 1, '01a20232-9cb4-7510-90f5-143f96658faa', '2026-11-22 07:40:01.076496+00', '\x7b2264617461223a7b2261636365707465645f6174223a22323032362d31312d32325430373a34303a30312e3037363031355a222c2261636365707465645f6279223a2261646d696e6973747261746f72206f662064656d6f222c226279223a2261646d696e6973747261746f72206f662064656d6f222c2264656c65676174696f6e5f6964223a2230316132303233322d396361392d373763382d626533332d633564663262303134663233222c226f6666657265645f6174223a22323032362d31312d32325430373a34303a30312e3036353931365a222c226f6666657265645f6279223a2261646d696e6973747261746f72206f662064656d6f222c226f746865725f74656e616e745f6964223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c226f746865725f74656e616e745f6e616d65223a2264656d6f222c22726967687473223a5b2263617074757265222c22636f6d70617265222c226a75646765225d2c2273696465223a226d616e61676564222c2274656e616e745f6e616d65223a22636f6e746f736f222c22746f6c645f7374617465223a226f666665726564227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233322d396362342d373531302d393066352d313433663936363538666161222c226c6564676572223a226368726f6e69636c65222c2273616c74223a226664333234313539303966613666386165333137333166626364626430343636222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2274656e616e742d64656c65676174696f6e2f30316132303233322d396361392d373763382d626533332d633564663262303134663233222c2274656e616e74223a2230316132303233322d396361392d376165622d393965652d363538323465333161366530222c2274696d65223a22323032362d31312d32325430373a34303a30312e3037363439365a222c2274797065223a226d756e696d656e742e74656e616e745f64656c65676174696f6e2e6163636570746564227d', '\x9d029965354df6876b1bbab2fbeac51ead4932547a0ab8bb3907a8d25d07c7f5', '\xb4e66e83ec20f7de21869aadda326bd2018ce1513168ba93cbcf72df4558a5cd', '\x16c0f6a682ca83f251cbada197f893ea6f6daf17d48e7c61d2813adcfd93cd0f');
INSERT INTO ledger.entries VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', 'chronicle', 3, '01a20232-9cc9-7d24-ae90-86cf29a9103d', '2026-11-22 07:40:01.097107+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72206f662064656d6f222c226368616e6765223a226164646564222c2265766964656e63655f736f757263655f6964223a2230316132303233322d396363382d373861352d383239332d356266346532643761643066222c2269735f656e61626c6564223a747275652c226e616d65223a226469726563746f7279222c2273657474696e6773223a7b2261646472657373223a2268747470733a2f2f67726170682e6d6963726f736f66742e636f6d222c2263657274696669636174655f617574686f72697479223a6e756c6c2c22636f6c6c656374696f6e223a226469726563746f7279222c2263726564656e7469616c223a2267726170682e736563726574222c226469726563746f72795f6964223a2236613166356331652d386332622d346230612d396431652d336632613162306339643865222c22696e74657276616c5f736563223a333630302c226d61785f6279746573223a3133343231373732382c226d61795f62655f70726976617465223a66616c73652c2272657175657374735f7065725f736563223a32302c2273636f7065223a6e756c6c2c227375626a6563745f7479706573223a5b22656e7472615f636f6e646974696f6e616c5f616363657373222c22696e74756e655f636f6e6669675f70726f66696c65225d2c2274696d656f75745f736563223a3330302c22746f6b656e5f75726c223a2268747470733a2f2f6c6f67696e2e6d6963726f736f66746f6e6c696e652e636f6d2f36613166356331652d386332622d346230612d396431652d3366326131623063396438652f6f61757468322f76322e302f746f6b656e227d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233322d396363392d376432342d616539302d383663663239613931303364222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223866306237663734343862656636643030353835393266313231356534663936222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2265766964656e63652d736f757263652f30316132303233322d396363382d373861352d383239332d356266346532643761643066222c2274656e616e74223a2230316132303233322d396361392d376165622d393965652d363538323465333161366530222c2274696d65223a22323032362d31312d32325430373a34303a30312e3039373130375a222c2274797065223a226d756e696d656e742e64726966742e736f757263655f6368616e676564227d', '\xf7d9b9d2c615fc88e1bc98ac2c1bd34f98dec6766fd721b3dd0d52092b503226', '\x3dc5e991dc1ef30180833464eaf0cb456cca5ecb7e1874d5cf45593fd4f89aea', '\xf84cf837619af9875e572abf44056f62e9eb07ad9cdff2c58747fb79f1aecf0b');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 71, '01a20232-9cd4-79b9-b40f-b79d38fb4f5a', '2026-11-22 07:40:01.108169+00', '\x7b2264617461223a7b2261737369676e6d656e7473223a5b7b2261737369676e65645f6174223a22323032362d31312d32325430373a34303a30312e3130353235315a222c22656e6465645f6174223a6e756c6c2c22696e74657276616c5f736563223a333630302c226d616e616765645f74656e616e745f6964223a2230316132303233322d396361392d376165622d393965652d363538323465333161366530222c226d616e616765645f74656e616e745f6e616d65223a22636f6e746f736f222c226f7665727269646573223a7b226578636c756465223a5b5d2c2269676e6f7265223a5b5d7d7d5d2c22626173656c696e655f70726f66696c655f6964223a2230316132303233312d313037312d373439382d623438662d303765663236356633383638222c226279223a2261646d696e6973747261746f72222c226e616d65223a22676f6c64656e227d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233322d396364342d373962392d623430662d623739643338666234663561222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223438316466353561633163326365666561636461386136356664623830636466222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a22626173656c696e652f30316132303233312d313037312d373439382d623438662d303765663236356633383638222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a34303a30312e3130383136395a222c2274797065223a226d756e696d656e742e626173656c696e652e61737369676e6564227d', '\x92ea7cf67713c75f917cdafdf774022b155b4c6ccb166a5f34d79ebd174a82be', '\xa500c322bb6977be2da1e83f1c060cdd4594c46eb448461674d16aa706b27044', '\xab15a464359a72ae9e081f450134ffb001d878d247dc655f78275ca1a4be4dd5');
INSERT INTO ledger.entries VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 72, '01a20232-9db5-7793-8a52-753ae3304e39', '2026-11-22 07:40:01.333778+00', '\x7b2264617461223a7b226279223a2261646d696e6973747261746f72222c226368616e6765223a226164646564222c2265766964656e63655f736f757263655f6964223a2230316132303233322d396462302d376162612d623731332d643264356237333162386163222c2269735f656e61626c6564223a747275652c226e616d65223a2268657265222c2273657474696e6773223a7b2261646472657373223a2268747470733a2f2f67726170682e6d6963726f736f66742e636f6d222c2263657274696669636174655f617574686f72697479223a6e756c6c2c22636f6c6c656374696f6e223a2268657265222c2263726564656e7469616c223a2267726170682e736563726574222c226469726563746f72795f6964223a2236613166356331652d386332622d346230612d396431652d336632613162306339643866222c22696e74657276616c5f736563223a6e756c6c2c226d61785f6279746573223a3133343231373732382c226d61795f62655f70726976617465223a66616c73652c2272657175657374735f7065725f736563223a32302c2273636f7065223a6e756c6c2c227375626a6563745f7479706573223a5b22696e74756e655f636f6e6669675f70726f66696c65225d2c2274696d656f75745f736563223a3330302c22746f6b656e5f75726c223a2268747470733a2f2f6c6f67696e2e6d6963726f736f66746f6e6c696e652e636f6d2f36613166356331652d386332622d346230612d396431652d3366326131623063396438662f6f61757468322f76322e302f746f6b656e227d7d2c2264617461636f6e74656e7474797065223a226170706c69636174696f6e2f6a736f6e222c22656e74727976657273696f6e223a312c226964223a2230316132303233322d396462352d373739332d386135322d373533616533333034653339222c226c6564676572223a226368726f6e69636c65222c2273616c74223a223764616339396130336530353639393766306466613430663336303130303564222c22736f75726365223a2275726e3a6d756e696d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2265766964656e63652d736f757263652f30316132303233322d396462302d376162612d623731332d643264356237333162386163222c2274656e616e74223a2230316132303232662d373336642d376338662d393566662d336533633633323036333332222c2274696d65223a22323032362d31312d32325430373a34303a30312e3333333737385a222c2274797065223a226d756e696d656e742e64726966742e736f757263655f6368616e676564227d', '\x382da3c3a2a91fdea109c8d5dc0e73b856461bc4c6383809993f5d24ca210e77', '\xab15a464359a72ae9e081f450134ffb001d878d247dc655f78275ca1a4be4dd5', '\x0b4d74c62b136f991904fc4ca9b9e3a2a4caddc224dcc5e5b684c0f864281636');


--
-- Data for Name: heads; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.heads VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', 'chronicle', 4, '\xf84cf837619af9875e572abf44056f62e9eb07ad9cdff2c58747fb79f1aecf0b');
INSERT INTO ledger.heads VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 73, '\x0b4d74c62b136f991904fc4ca9b9e3a2a4caddc224dcc5e5b684c0f864281636');
INSERT INTO ledger.heads VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'audit', 1, '\xdbb243f44ec32f1c7b84040dd9c4b527030a25a417bc52402c54a4d41164fd5d');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '86b1c04858909731-8ab738a407050c1f', '\x15c56fbd6a2343b859bcccb157e919e994407d95c44687043b8b055bbf9416f0', 1, '2026-11-22 07:36:34.315953+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'f0a027a568d94518-27a6d7c3613b684', '\x2aa7f06fc9c62430997e7a9b91d3c3ad18a6d0ae12f182b1dcace02ae4eefdc5', 2, '2026-11-22 07:36:34.401703+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '41474d309ee65a6c-350ca56468ca9187', '\x8fd9f0f40d457dcbd67dbf9249801d36247cbf685c454cc4b7ec47a4650cb613', 3, '2026-11-22 07:36:34.479519+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'def76fdd140f3b55-a666571e08d2cc4e', '\x07f9c756213c1c07ea4711aef8817dbe28adf27eaf796ecc31ed0f0644aa4763', 4, '2026-11-22 07:36:34.578428+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '8b920832d268c411-65af7d304233156e', '\x0c5ed6915d0abc2870b45c7bc21cb8778f40f974d5e723bdf7bbc95cf7896a48', 5, '2026-11-22 07:36:34.668583+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'ee4c6261cda229c1-85625398188ce083', '\x2628a2045a7386e6b42c0228fae8671f1cfbf2584101481e2f08850a9a9f8bd3', 6, '2026-11-22 07:36:34.786349+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'f7a5943ac59692ba-777a06993510f061', '\xb7dd094aa252cf46bb653864f029f7faede90acdb94dbf4ec2ea2ca1757ab0c9', 7, '2026-11-22 07:36:34.866172+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '9515b48a2c8ec4fe-55dc9cee5577e21c', '\x2eb93f5463a1f8bee91848fcc9538110af4ccb3e18964024f40a8d6f67272601', 8, '2026-11-22 07:36:34.926233+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'f19113f6afc5ef60-480900863eb37f15', '\xe6deaaeb1f792552ceac3208730c60ef19b96f977cfce8c0e1fa2fee7d73e445', 9, '2026-11-22 07:36:34.99155+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '20f74e0e231684ae-f6a2da08c9a12597', '\x5aa5c59144cf2480cfb926b1490d67cb2caf1454900c8a8dacdeba49168164bb', 10, '2026-11-22 07:36:35.071945+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '375eff5dcc4e2724-ea3bc58209a2fa74', '\xd9bd65b79d3462268f93fe1137a7c5a56e279767f7514ee5fd0fc030811632ca', 11, '2026-11-22 07:36:35.138933+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'd6030e3d24e10c6f-730bc843ad17bf87', '\x7b9d9b7dc17f33d20399b06bbe0a5d8b5445f443e608b50686da85fcc2250320', 12, '2026-11-22 07:36:35.21789+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'a0f5f3f5864416e5-7d3e422bf61d9598', '\xabaa6e802b65e42221e15588ad98d18e8a87b245156c36955d498943fbc85bc9', 13, '2026-11-22 07:36:35.288653+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'de04b4647b4e7e27-a44f46e36f2a3a0b', '\x9788f48235b06f0492444a90098410a179d4cf87edff168f7cc0d02900a5aa89', 14, '2026-11-22 07:36:35.359079+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '656c0addd2d0f76b-4a0eb4b11d40bc32', '\x2b8485e83ed60c394b3524dfda8461071d63903f3e39ea4fc209868856ba3477', 15, '2026-11-22 07:36:35.432676+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '5a492cf1d92eaaf-3488a7484ed53673', '\x7f588dbe82a10deb2269ddbe2dff94cc6e237f1ec3fafb56d6a619ba2841a6a4', 16, '2026-11-22 07:36:35.519382+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'fde6db8e668eaed4-b44f046e50cd0ead', '\x5da186ccf46788a69c954d4be211272ec3bf1532d8f6fa56b7d4e9ae62fc8a64', 17, '2026-11-22 07:36:35.602981+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'd44b29a2c7d29a55-6e2cdf42a4ef56ba', '\x80cb4ddaeefb0d920d2c3b2ca8b57bf2abe08c7cf0e4cf441d747f479d9b9980', 18, '2026-11-22 07:36:35.666688+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '340f692b7aea850e-eea6e27678ba31e3', '\xaf4b7149a3a6af8c170c9493c790192c49c1827b56fc524b5027c18e386d6503', 19, '2026-11-22 07:36:35.784023+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'c52da44720d625aa-3b3cb27872c5c9a4', '\x44012381b72beb5a00cc353d42e3828854662bb4eacc94ce134364367c30adf0', 20, '2026-11-22 07:36:35.87634+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'dcfc80eb348a88a1-8086a134a57fca3f', '\xe78f1ee1a3cd59de763c63f62fca5c5f9a012e3d074ca451f77cff756c1d9efb', 21, '2026-11-22 07:36:35.943151+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'e8149596cefa8b1d-9b122245511a7a5c', '\xf9ad0aaa529c359aa70540fb955ce31436d000c695b8271a6291700781775d41', 22, '2026-11-22 07:36:36.023326+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '8cf3e6d27e38ff03-fdd5086c75c7279a', '\x12255d8ca660930594d6c84285fd175f12e7da932c8db4d2f35c68a1c9b20f76', 23, '2026-11-22 07:36:36.09784+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'd731644c5d01b362-fd18367be7d14131', '\x90dece53222b1c8b3bb230b310a1ba30a544334bbb11f09cb97e344848c5fbf3', 24, '2026-11-22 07:36:36.183964+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'c7e6a9ef741cc60d-996d82320c177d1a', '\xe9267516e20bfb9d6f45a374ad521ee1ac4a7abad3896f7bc8d65b52d6457643', 25, '2026-11-22 07:36:36.261231+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '84244857425d7b1c-d717a74a60a16bc9', '\x091d8339c6d14d3ab457c192a133abe5342fc0f913292875fcf8c6adf6412184', 26, '2026-11-22 07:36:36.334668+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '84641b6e4f94208b-1862da4209f3fcb0', '\x162b941b8988a34b97cec3676535f12575d2857f686faf6e22f748670e671d55', 27, '2026-11-22 07:36:36.418812+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '2f79317a4c45858e-e1b0ef7d3b4e2571', '\x665e69ecf80294cb9d6f1b288e1bbfccda6843542b61f15747b8816435231bcb', 28, '2026-11-22 07:36:36.483578+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '68b6aae3bc4113b-45d033724e463684', '\xc01b6742dcd7cd7f5c9e0d298f9c7d244191acfbbbbe36902be2dba395cfb5ae', 29, '2026-11-22 07:36:36.548968+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '7217059ac0bd672c-58e58714959dc93c', '\xe998ad6a9d9e5689f266113638a79f555719faece63a69ecd0034fddcaa96d78', 30, '2026-11-22 07:36:36.632069+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '18853ccfea71fda3-a66ff380fa26f8ea', '\x456fe46a13586f5ee08a62a367fbd8817ed1fd1ecc27f1501479046a18766f10', 31, '2026-11-22 07:36:36.701285+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'd52b50a3ef2c4a31-852d912f1a6c71d7', '\xe6f0d939e9dcb75c37d2cc9bb879341b3e8c6c00d77ae56ae96a7846037788b4', 32, '2026-11-22 07:36:36.784633+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '1375625b72017bb1-2d7d148fc5201508', '\x71266f609d28123b3871870b5eefc2633ee7e65fffe4dd4ca9e587674a711ebd', 33, '2026-11-22 07:36:36.882104+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'bc5eccc1073e2942-7a630ba6edc228e9', '\x3832901b418fb4b3d4869016039b91bb9409bcd417becdd5c7632b84e86876b6', 34, '2026-11-22 07:36:36.964041+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'aee80d9ab00a0c60-4d7b3935c4a77fe8', '\xb3072c009920860737b2f5dce1c7e8b87411b8787f38978f502cd8e267e5ca01', 35, '2026-11-22 07:36:37.04684+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'a57dcf149fc04a32-4e7362dffe2641b1', '\x285e8f75fafe1b24fe232d9cd25f9e058ca14a4bb32bc60162ca3e2de008ae2c', 36, '2026-11-22 07:36:37.112228+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '137afbec3d7e38db-2eb657e175dfa112', '\x941d9fa4a1542894626d598c9c9943f47fe5ed506db94296e1de69bb3e0f843e', 37, '2026-11-22 07:36:37.187445+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'c6540e7824970582-28994ab23d0e56b3', '\xc52e6bf51a12d90c1432fb389b412c44ee75d783d42907a43f949fe773f06cbf', 38, '2026-11-22 07:36:37.257202+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '4dbf03956d04f9dd-82f042ed39b0544a', '\xe6d9ba5a531257bbe632f346d31933173d89ebb1a9ac29b570e872434cc5ae24', 39, '2026-11-22 07:36:37.324977+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '7007961ef76ba695-183f48fff4eb1a3d', '\x7a4f9d48a41a9143276b67a01476ff4db9869f26caf848a829023844d57d2ecd', 40, '2026-11-22 07:36:37.399436+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'dbfb97696b35393a-bafda5a6cdd8021a', '\x3ed0780be131c61f4551a0308adf848bcffd0b5d002af7ffcd30cbba8594c866', 41, '2026-11-22 07:36:37.468756+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '7051c15b6e2c6001-a85142d165a5c007', '\xa967e8c8cc9183a70f889ce66abf70993c2df10ea88ee34dbbdf7d8b952c8c1d', 42, '2026-11-22 07:36:37.54632+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '5dbec5277c090391-4f16867236510a4c', '\x45476603e74fad7ad133eff07225ae3dfbd6e854d2bf088943728afd54170eb8', 43, '2026-11-22 07:36:37.609318+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'd7ac5645f7394310-58e3af33490a7da8', '\x37f86f55aa0cb953074cf1049b4ba21efe019201f7b97ad7a52708c4df262678', 44, '2026-11-22 07:36:37.685053+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '7416160ddedaeff5-b15260477f5b7f5d', '\x7b20082458ef6d667fb45ce9bb0c6a1179caa2e971756b22de3c4f1ae5fd7b46', 45, '2026-11-22 07:36:37.770975+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '639996d149ae7ee2-84df4182a57fada9', '\x7b79a25d94b6ba91f06cf501485eeb4e29126372e71349bfd6940323ab4be2d4', 46, '2026-11-22 07:36:37.844865+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '793f54f6132642e8-f7a44589fea4a187', '\xad420d038b035ea40709d0cf7d7307a9198b09ad6f884cff077fb3da9696f1a6', 57, '2026-11-22 07:38:19.488739+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '27dbbb97eb4db217-ac60a515fae2d1b8', '\x740c8a133d755b23675f074d6f25c30bdde5104a605a04191bfce7a57886e307', 58, '2026-11-22 07:38:19.633973+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '8010c51b36ef66c1-b319dc1ee80dd855', '\x7272d2a504d5e56b3de2846c846db9dc7bab37440c3478292e7c4ba77872489d', 61, '2026-11-22 07:38:21.84939+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '2abe377e52c89493-da704b64c9e7adb8', '\xd1a213b512ee2c53fcc575f2aca886ce71b78107f8d95732aead556b9a0731d0', 62, '2026-11-22 07:38:22.048578+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'c9364e15fb736004-bee20fdd7ea5d4ad', '\x743b1ff912c7264086238915734fc3ce845a218d72d34e072118d10feb914883', 63, '2026-11-22 07:38:22.169088+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '6a09f907988df6c8-b12f9fbb24c24142', '\x54b67d280d325f65db72c6bf4f615dbbcaa0ea65facd13f5884995f2caac71c8', 64, '2026-11-22 07:38:22.254139+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'd85f5bcc5606d03b-2dfc5c7b0d4bddc7', '\x167e9ed22b2778d8b02068e2263f040145f1dc82e31ee2dc7209411f7633445d', 65, '2026-11-22 07:38:22.495619+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '2aaaeda7e31e4b21-ca3c2cef255a175e', '\x24104148cfc9efd1e51b3bee084837fb77e1c04b5709ce98e9c6134811eaadec', 66, '2026-11-22 07:38:40.20112+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', '9571a8d30d1f156d-6f5a4984cfdf9965', '\xf91a57f773b12011a7c14d95d5d2b9ff1b4a644b9510fb070dc4e24ba9c72aac', 67, '2026-11-22 07:38:40.805804+00');
INSERT INTO ledger.idempotency_keys VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 'a48d14fe201ec9c4-86dc0d58b616fbd3', '\x7e5e1e15e0aabeebeac27c0e16733f1ef2c8af364d0f96f5b09b74410b3268dd', 72, '2026-11-22 07:40:01.328967+00');


--
-- Data for Name: log_keys; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.log_keys VALUES ('\x74bbb4d6d6675176e9848ca646dab818245bafac9842ce1d9ab7919d2fb673e0', '2026-11-22 07:36:34.760542+00', NULL);


--
-- Data for Name: tiles; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.tiles VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'audit', 0, 0, '\x4496377316ca46d3f97546bca8dec9d5503c5d114006fe6823bfcd34d790acf5');
INSERT INTO ledger.tiles VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', 'chronicle', 0, 0, '\x4906eb2367657e0ab4b52e98946ddc65318ea75c8f4fe621ced532c5802fbc4d9d029965354df6876b1bbab2fbeac51ead4932547a0ab8bb3907a8d25d07c7f530e26c5ac2daa20fff3dfaae466be5b85e034fde1b1e0a823301b09c19a01a1ef7d9b9d2c615fc88e1bc98ac2c1bd34f98dec6766fd721b3dd0d52092b503226');
INSERT INTO ledger.tiles VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 0, 0, '\x2bc062f46f41bd63eb3664a1c96c0e5d2419eac19961dd437d223b64499578335bbf3dc630d96c3307bade6f2ee914d49444987705d5e241adeb6dfc962bd4d9a9355f9896727bf183d3a3d789b0402884b8ad8ee86987df7a6eaab068fb240941fb3b4eebf7f8835f9b80a5b86621c47d6fc8e9453064323e7b4b1d188658fb385f079ce48bd4d369ae8aade79bcda0fe090f4acbf603df4d4a97f6b5740f3976ff32afc1b5839d6731f60ded18f1b5a301187559c3b91128f5915f8aed04175dac022d01ef6d7e131a8bfe9e92d08213a42ffc434d5b3a7b4b941f9280b4245c775e16926bca2e8fe86cc92375e516ab79c06c30375b4dbb7a2fa487407bfa0a7e2da37a471d8ceecca25f2cec64de78451e0408f47b693551eae09c192f8703f58a40134aca4f55e9cbb761d3601c3e8d1044732ba14a393d5364177983f94544a8669d7fc8011fe72976ecf2f23d0365d56cf9a7d8250f5411c130dd90e2ff87d2492cee69b7db2b51024aecd1f45bcfbf53d923332741b756c19025556a4eda71a43892606bd00eb3da051b4c5b037959bebdb3d99887a8aeb8295241f62c1f05abc1e15ec581ac4c72d45bb16f832f0a2050316a7d61e322cbe19081e1f07d9a1f8b6841a8a4c08bdff6e17a384eae11399678093944d248f9e5dd6179f65e4b10545074632cdb8f44dde0977fe8432985b9ba8afa7da28db010a4eebcb7b3d5558f84da7a92dc615a6280ec5d707df4ca0915ab5c6dc0beda415bc2d6bf8308090bdf47874ef0e618ea68e31cab549e5db5b57c69630a93a903daceaf1f5d78799a1d940739e0fc66d232e1960b4d136c96d6add29579bcdd1881167ccad35ab656003f791d7bbfda75a17a9ecf7b20a1e0e1e41f430d518b954cb59e514b71a3019692f8f5d5c47eef29394819d42b827a695b5928f724f25e4b0af1df2ae91219794d37e332dcd71d77c4aa7a81897e9d4bd28841c8257f3a8d8c13e7a71ad725844b3881bee5334c998c2583cc5fc88d24d605c04987e5900bdbcb7b8a572a677a3a0db94aa7a035b5971a424250a5ab1fe886b501c8af3b7699c39860907b4d68af90baace46f9054fb7928e21166c082b4a46d99d0f105eb993f684b1f412152ca0ac1edbfbe23e6e5e10c2d6fb72b7d452cd4ba35d335803a043b6cf7c02fd16faf2fdfa78c47063a72654fef68d6e5119e6c52097e11aa2ee668878129b8a72c42c55e348472ed0cf743c531aea67fd3ee9e1895f6f7a7c48429662ec7086aa5e8f64c2b5014fd5541edca22f9f2f5ed7607aa6d66124c12ad137f69c2cf832389ac6408e70ad3b919afc914a1f4c223d8da6d08c2d1c5e1c921df61eeff63fe96cb4d46903993b80f28fe1074d40e481db96834679a045c1259ca0bd36278ea32e76aacffa9d289591703cd0a1039e62b0aabbfa56ef1728600a81ff95acb6a50fe1b06ec14e28af77a08b30771c9bc065ad117cf7ce173647031e15f65f6c8b264a417c33b0e8a649dcde647f156f38162d78f0712702f79f40dd69ceedf6d55c64b80b0ae8dd040df5028ee96da10406a80ea961d8e882b1226599e5ec6aeb4d087c246b88a78a5d5796e2a477bebb6bd3a667def6fbbc7ea6dc778d30cd411f6bbc1ffe09bd8e715dff5669a764d44f424695da1d47e0a44a14853fe2604492c613b48394b270bb3d108559579a0325a3ece4429442e7877aaaab6ba96c9e178b73528bfc9bb3e97a780b71afcae0e04d4732be0f1a76a22ee5ea5b4f3b5a4002ed65ba73ad0269394221be0a9d70353225fbcc7ef90aa002e7c1e290da31767ce3519741dc0092cbde415b1eb5880c4c836743ae1992c992cb917b608d5b2fec14911b47fc74e2b4b9ebd5228656eb41467965df9dff695827f00774e4486c86459efe12b0825aed451c0f130c26606fb3c259b29e6d0c7d9a804b3da06f6da7ad28abe59a7296464cc2e93cd46209decd15a022767d42c42d890e8951ffa02b4501bd61fe9d1ff9f9004ab07f8b45208d945328741b8f689f77bc497e4906a703c360368a501619708b94a834d4e51c350165010265b3340c3120ecb79baeab1d318958eeacd1d681aa085b1fd6207759e77ae909fe2297a381edd35d1ba6128e4d7850bfd5d17c7cef686c4983d75e5b575d62b8ed1547d7f0262d6be04dab2cadfda1114bfdae27d62fb97f1f8d42493ff88f81e78dfb7d3243c2c06586f315524bf7745d3c7dc42ad1abe264fdfa145039072d9be0ab1230d0a78dda8e9dd588befa4e60160ad5703e3b4571a749ac26a3ccadbe1c290277e48dd0a6d6b261d8f60ce13d92aa23993c6797ac66a7a046f90cccbe920214e981feb9d9cacb9931f606ac8ddf24faa18d515970bae79783543c8b18d52a7f4243c1ab44cca46963a031b84fc72c681752d79d5055f2b1b9cc4c4b1c03064dee7cce6c793fa5ef6c408e8e96cbd4dc3d1614e5bd296d0fda65cc9def37a578c3a8b0d6199fede9d5f202aa8dd2ea26fbb78b5c98ff68bf7dac4386a5be9e46d2504a827f055d9387a5e54a0f00f03a7510e0d3d1e03fc54b7087f7d9bd1bd0b82ede1e5fb36ad3bff2ec21b096e526571d82a85ac842038ff044640a6463f8c4bb96d017e16dd178c4f12d74f19311c922927981043d2db82f272800c2dea94d0fda8e485dc28ae3012658a52b0eead6a7e0cd6bf4d4831e4c9e2eab01d8de25e88658ecbdbcaedea0ac05c414d92121f71d0a94c734ba26a90b711078aa68180edc5d7fc55fa1c804fdf1cb0448ce69b607db944166eddbc0b6192b0fb5047bfd0f024e974a9f8d536142fa9b43281e1b13863e506dd944efd91cfe929e01242803138828a75eb66faa0e3a265772d0cb7dca558f7e408f758f4d0ca5e7e8f0d439ab512e2340a5b9c5b3f98eb945f31ca76aeb79e60849cf676b4b38fe925b50827bc3b9d78c6efd24ac4c42c2c051d16c4f399af930c00f21842097ea8bdd5ffa9887dee41da5830ca53365a026bddf89ae5d06676fbacc752d6f4136dec6343a3b302c313d0085525ee89f504d8e47a0161d20cc027bc8c6c884bb3ebf76fb45ffc0ae99dba86d1a982f8780909327ed14657c4117e6bdf0ee16afb04f1a9c32321b096cf6b88323f878294f3bb47a094c0068d3242489781f975e4cb6e1f7b0c009b571392011c38cf79d7fcebbca4b3d2e3b36ef17930fd65a392ea7cf67713c75f917cdafdf774022b155b4c6ccb166a5f34d79ebd174a82be382da3c3a2a91fdea109c8d5dc0e73b856461bc4c6383809993f5d24ca210e77');


--
-- Data for Name: trees; Type: TABLE DATA; Schema: ledger; Owner: muniment_owner
--

INSERT INTO ledger.trees VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'audit', 1);
INSERT INTO ledger.trees VALUES ('01a20232-9ca9-7aeb-99ee-65824e31a6e0', 'chronicle', 4);
INSERT INTO ledger.trees VALUES ('01a2022f-736d-7c8f-95ff-3e3c63206332', 'chronicle', 73);


--
-- Data for Name: migration; Type: TABLE DATA; Schema: schema; Owner: muniment_owner
--

INSERT INTO schema.migration VALUES (1, 'create_schema_helpers', '\x650a31ff55be514555582c45938091b12866ff1f26a2c633530711f41fa2b41c', '2026-11-22 07:36:32.842862+00');
INSERT INTO schema.migration VALUES (2, 'create_access', '\x66ed6f6fdb57a88e363048604d9ef885c82c3c1fc10f55c2a24d2fc8d85d4996', '2026-11-22 07:36:32.851288+00');
INSERT INTO schema.migration VALUES (3, 'create_ledger', '\x403af251ac414fdb0178f3684fd32d665542e70bde41233e45e356f718eb88dd', '2026-11-22 07:36:32.997595+00');
INSERT INTO schema.migration VALUES (4, 'create_chronicle', '\x57fe6285594126a549e8864b4cb1639c1c36b6c8710f083449144540a44cb7cf', '2026-11-22 07:36:33.076409+00');
INSERT INTO schema.migration VALUES (5, 'create_custody_artifacts', '\xa6ead121d273444dd93fab7950b5ed98c15544a56862dc676076f097a0f44652', '2026-11-22 07:36:33.082412+00');
INSERT INTO schema.migration VALUES (6, 'create_custody_ceremonies', '\x2f9a8ef4f0050b68576e3c974e61c048eed0f9ad369bec2dac1adf6391e00833', '2026-11-22 07:36:33.122555+00');
INSERT INTO schema.migration VALUES (7, 'create_custody_deployments', '\x6a628232527045bfd3454646d50f58981ef86a9ebf154e517d78ada0454d1c4d', '2026-11-22 07:36:33.190461+00');
INSERT INTO schema.migration VALUES (8, 'create_deployment_counts', '\xb26f0521b09a8f2fd54b6ce998dca5ab8eb23f8ca4f55b194ebe6ed1695d98d6', '2026-11-22 07:36:33.269093+00');
INSERT INTO schema.migration VALUES (9, 'prove_erasure_and_guard_heads', '\xe15013b5f3cdaeab946cdb8dc83103f48ff9f47d86871876f75f6477eee14c87', '2026-11-22 07:36:33.273407+00');
INSERT INTO schema.migration VALUES (10, 'let_sessions_end_with_their_token', '\x22d951d9c53f257ecfe6b8ff40944127cbe04819a9970b32f6cf2f983cb1a641', '2026-11-22 07:36:33.275737+00');
INSERT INTO schema.migration VALUES (11, 'note_what_was_desired', '\x837568a13911ffa572fd3d14be789acdae729e3850180ca01accf76e5b79448c', '2026-11-22 07:36:33.277964+00');
INSERT INTO schema.migration VALUES (12, 'call_off_scheduled_accords', '\xc45536cf4dc9489e29ebaec6d369da1424854f6d076091daebb03ae8ae6831ea', '2026-11-22 07:36:33.279269+00');
INSERT INTO schema.migration VALUES (13, 'create_trees_and_checkpoints', '\xab58f4533e5ac72147336382db4c35976201e12191670fbc3548f9c86236d2d3', '2026-11-22 07:36:33.280059+00');
INSERT INTO schema.migration VALUES (14, 'create_jobs', '\x970f4d3ec15d93cccce130d4c702ab308cdf213a86cfaeae85722451b27fc197', '2026-11-22 07:36:33.299862+00');
INSERT INTO schema.migration VALUES (15, 'create_feed_and_sources', '\xacbcd5be0e32e693e3ca8a2cc61770acb32ca666c54f9d2409cb1954f96c53d2', '2026-11-22 07:36:33.316439+00');
INSERT INTO schema.migration VALUES (16, 'give_administrators_later_rights', '\x4b901799f1037fbe6dced890343d766ee4fe48d8eba9c3499cc804f6a400d2a4', '2026-11-22 07:36:33.335445+00');
INSERT INTO schema.migration VALUES (17, 'retain_and_retire', '\x373f79be9719a978808875583a20469b545d24f3f2b18d6d515440bff58651af', '2026-11-22 07:36:33.336707+00');
INSERT INTO schema.migration VALUES (18, 'know_ledgers_in_one_place', '\x15303d2820d6222daafa0b8ff8dac351ad3fa62994ca9003548a37796efaf24a', '2026-11-22 07:36:33.357556+00');
INSERT INTO schema.migration VALUES (19, 'keep_bytes_and_normal_forms', '\x522fc538c57c9043141351adc8319e832cf47cf680beed939cfc0217ef91045b', '2026-11-22 07:36:33.359359+00');
INSERT INTO schema.migration VALUES (20, 'create_targets', '\xf517061cf75f4be3915c3b1bfe6ad4179a4b45399e1dbf3e9e1f16b0caf9ae15', '2026-11-22 07:36:33.374883+00');
INSERT INTO schema.migration VALUES (21, 'create_spans_and_verifiers', '\x88561e847e024bdff6ea9b3a643c1155526283236a92b9a02ef0ca617634e1a3', '2026-11-22 07:36:33.385504+00');
INSERT INTO schema.migration VALUES (22, 'widen_ceremonies', '\x7457c3f36a8c379f19d26d1fd824224e26648711849f5c106fc0c48ebaf64673', '2026-11-22 07:36:33.41993+00');
INSERT INTO schema.migration VALUES (23, 'create_substrates_and_webhooks', '\x4ccd2cdb04188ac4837337bb5f22271cfae16299bc9e561b6cd907b8e3ff49e6', '2026-11-22 07:36:33.432102+00');
INSERT INTO schema.migration VALUES (24, 'widen_verifiers', '\xbf3554ea0db2e678d5fe5d689732ddae3a9f44e09b4239e9d1f58eff7bba0a1e', '2026-11-22 07:36:33.453009+00');
INSERT INTO schema.migration VALUES (25, 'share_job_workers', '\xd65c42b51c1211eb157d4baac664cfe9966d06fdd6120c3362888d44f2b9d907', '2026-11-22 07:36:33.458703+00');
INSERT INTO schema.migration VALUES (26, 'mend_ceremonies', '\xb75bc4ffc060faaad9cce680884df0a439f78b43b62baac7426a663ad84a3726', '2026-11-22 07:36:33.462389+00');
INSERT INTO schema.migration VALUES (27, 'create_drift', '\x797844b39705199612482b8f6b57f25bb5671e218adb4f4511d92c28d15b1b90', '2026-11-22 07:36:33.464072+00');
INSERT INTO schema.migration VALUES (28, 'judge_fidelity', '\x38c89d729da9e6c592af766bd37c33466841bd580cac3cb87edaa9c2c92f222a', '2026-11-22 07:36:33.525713+00');
INSERT INTO schema.migration VALUES (29, 'mend_runs', '\xe6539424f0ba3913345e145dc8a53085171cfb90d41f381843ee730045e7f703', '2026-11-22 07:36:33.529298+00');
INSERT INTO schema.migration VALUES (30, 'delegate', '\xf0d4bf12718ea4e3ecca189c8b05b54f447aabdbd1b1e35b9d15fb20a3f1dd59', '2026-11-22 07:36:33.539501+00');
INSERT INTO schema.migration VALUES (31, 'widen_evidence', '\x6bbc4f3100eb03b7120f1dff4fd977f888a6c6c3340a5cf5e503480842f0c70c', '2026-11-22 07:36:33.577946+00');
INSERT INTO schema.migration VALUES (32, 'notify', '\xbc8c4be30f83a5067cf4545fdc8e5a5a680ec4405f0f63c1b5c05e542168c947', '2026-11-22 07:36:33.585312+00');
INSERT INTO schema.migration VALUES (33, 'keep_steps', '\x7d8b599994d6e55a87bbb5e7acdc8ba872d96ed27fdda968f243dea673de465e', '2026-11-22 07:36:33.596211+00');


--
-- Data for Name: partitioned; Type: TABLE DATA; Schema: schema; Owner: muniment_owner
--

INSERT INTO schema.partitioned VALUES ('custody.custody_transitions', 'quarter');
INSERT INTO schema.partitioned VALUES ('custody.verification_results', 'month');


--
-- Data for Name: retired_partitions; Type: TABLE DATA; Schema: schema; Owner: muniment_owner
--

INSERT INTO schema.retired_partitions VALUES ('custody.custody_transitions', '2026-04-01 00:00:00+00', '2026-07-01 00:00:00+00', 'custody_transitions_2026_q2', 0, '2026-11-22 07:36:33.80998+00', NULL);
INSERT INTO schema.retired_partitions VALUES ('custody.custody_transitions', '2026-07-01 00:00:00+00', '2026-10-01 00:00:00+00', 'custody_transitions_2026_q3', 0, '2026-11-22 07:36:33.816872+00', NULL);
INSERT INTO schema.retired_partitions VALUES ('custody.verification_results', '2026-09-01 00:00:00+00', '2026-10-01 00:00:00+00', 'verification_results_2026_09', 0, '2026-11-22 07:36:33.821895+00', NULL);


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
-- Name: providers providers_pkey; Type: CONSTRAINT; Schema: access; Owner: muniment_owner
--

ALTER TABLE ONLY access.providers
    ADD CONSTRAINT providers_pkey PRIMARY KEY (tenant_id);


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
-- Name: baseline_tenant_summaries baseline_tenant_summaries_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.baseline_tenant_summaries
    ADD CONSTRAINT baseline_tenant_summaries_pkey PRIMARY KEY (tenant_id, baseline_profile_id, managed_tenant_id);


--
-- Name: cause_summaries cause_summaries_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.cause_summaries
    ADD CONSTRAINT cause_summaries_pkey PRIMARY KEY (tenant_id, baseline_profile_id, cause, managed_tenant_id);


--
-- Name: delegations delegations_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.delegations
    ADD CONSTRAINT delegations_pkey PRIMARY KEY (tenant_id, delegation_id);


--
-- Name: due_summaries due_summaries_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.due_summaries
    ADD CONSTRAINT due_summaries_pkey PRIMARY KEY (tenant_id, provider_tenant_id, baseline_profile_id);


--
-- Name: findings evidence_is_whole; Type: CHECK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.findings
    ADD CONSTRAINT evidence_is_whole CHECK (((evidence_fidelity IS NULL) OR has_old_evidence OR (drift.is_evidence(evidence_jsonb) AND (evidence_fidelity = GREATEST((evidence_jsonb #>> '{baseline,provenance,fidelity}'::text[]), (evidence_jsonb #>> '{current,provenance,fidelity}'::text[])))))) NOT VALID;


--
-- Name: evidence_sources evidence_sources_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.evidence_sources
    ADD CONSTRAINT evidence_sources_pkey PRIMARY KEY (tenant_id, evidence_source_id);


--
-- Name: findings finding_is_one_per_subject_and_cause; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.findings
    ADD CONSTRAINT finding_is_one_per_subject_and_cause UNIQUE (tenant_id, provider_tenant_id, baseline_profile_id, subject_type, subject_id, cause);


--
-- Name: finding_steps finding_steps_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.finding_steps
    ADD CONSTRAINT finding_steps_pkey PRIMARY KEY (tenant_id, finding_id, chronicle_entry_id);


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
-- Name: notices notices_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.notices
    ADD CONSTRAINT notices_pkey PRIMARY KEY (tenant_id, notification_route_id, subject_id);


--
-- Name: notification_messages notification_messages_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.notification_messages
    ADD CONSTRAINT notification_messages_pkey PRIMARY KEY (tenant_id, notification_message_id);


--
-- Name: notification_routes notification_routes_pkey; Type: CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.notification_routes
    ADD CONSTRAINT notification_routes_pkey PRIMARY KEY (tenant_id, notification_route_id);


--
-- Name: findings old_evidence_is_meta; Type: CHECK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.findings
    ADD CONSTRAINT old_evidence_is_meta CHECK (((NOT has_old_evidence) OR (evidence_fidelity IS NULL) OR (evidence_fidelity = 'meta'::text))) NOT VALID;


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
-- Name: operation_runs request_keys_have_a_request; Type: CHECK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.operation_runs
    ADD CONSTRAINT request_keys_have_a_request CHECK (((request_key IS NULL) = (request_hash IS NULL))) NOT VALID;


--
-- Name: operation_runs run_type_is_known; Type: CHECK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.operation_runs
    ADD CONSTRAINT run_type_is_known CHECK ((run_type = ANY (ARRAY['import'::text, 'capture'::text, 'compare'::text, 'observe'::text]))) NOT VALID;


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
-- Name: acceptances_by_end; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX acceptances_by_end ON drift.findings USING btree (tenant_id, accepted_until) WHERE (status = 'accepted'::text);


--
-- Name: assignments_by_tenant; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX assignments_by_tenant ON drift.baseline_tenant_assignments USING btree (tenant_id, managed_tenant_id) WHERE (ended_at IS NULL);


--
-- Name: cause_summaries_by_tenant; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX cause_summaries_by_tenant ON drift.cause_summaries USING btree (tenant_id, baseline_profile_id, managed_tenant_id, cause);


--
-- Name: comparisons_by_evidence; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX comparisons_by_evidence ON drift.operation_runs USING btree (tenant_id, baseline_profile_id, provider_tenant_id, evidence_at DESC) WHERE ((run_type = 'compare'::text) AND (state = ANY (ARRAY['succeeded'::text, 'partially_succeeded'::text])));


--
-- Name: delegations_by_name; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX delegations_by_name ON drift.delegations USING btree (tenant_id, side, other_tenant_name) WHERE (state <> 'ended'::text);


--
-- Name: due_assignments; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX due_assignments ON drift.baseline_tenant_assignments USING btree (tenant_id, next_due_at) WHERE ((ended_at IS NULL) AND (interval_sec IS NOT NULL));


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
-- Name: messages_by_route; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX messages_by_route ON drift.notification_messages USING btree (tenant_id, notification_route_id, notification_message_id DESC);


--
-- Name: messages_waiting; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX messages_waiting ON drift.notification_messages USING btree (tenant_id, notification_route_id, next_attempt_at) WHERE (state = 'waiting'::text);


--
-- Name: notices_pending; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX notices_pending ON drift.notices USING btree (tenant_id, notification_route_id, moved_at) WHERE is_pending;


--
-- Name: one_delegation_stands; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE UNIQUE INDEX one_delegation_stands ON drift.delegations USING btree (tenant_id, side, other_tenant_id) WHERE (state <> 'ended'::text);


--
-- Name: profile_name_is_unique; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE UNIQUE INDEX profile_name_is_unique ON drift.baseline_profiles USING btree (tenant_id, profile_name) WHERE (retired_at IS NULL);


--
-- Name: route_name_is_unique; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE UNIQUE INDEX route_name_is_unique ON drift.notification_routes USING btree (tenant_id, route_name) WHERE (removed_at IS NULL);


--
-- Name: run_is_asked_for_once; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE UNIQUE INDEX run_is_asked_for_once ON drift.operation_runs USING btree (tenant_id, request_key) WHERE (request_key IS NOT NULL);


--
-- Name: runs_by_profile; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX runs_by_profile ON drift.operation_runs USING btree (tenant_id, baseline_profile_id, operation_run_id DESC);


--
-- Name: snapshots_by_profile; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX snapshots_by_profile ON drift.baseline_snapshots USING btree (tenant_id, baseline_profile_id, captured_at DESC);


--
-- Name: source_name_is_unique; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE UNIQUE INDEX source_name_is_unique ON drift.evidence_sources USING btree (tenant_id, source_name) WHERE (removed_at IS NULL);


--
-- Name: sources_by_time; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX sources_by_time ON drift.evidence_sources USING btree (tenant_id, due_at) WHERE (due_at IS NOT NULL);


--
-- Name: summaries_by_badness; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX summaries_by_badness ON drift.baseline_tenant_summaries USING btree (tenant_id, baseline_profile_id, badness DESC, managed_tenant_name) WHERE (ended_at IS NULL);


--
-- Name: summaries_by_name; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX summaries_by_name ON drift.baseline_tenant_summaries USING btree (tenant_id, baseline_profile_id, managed_tenant_name) WHERE (ended_at IS NULL);


--
-- Name: unfinished_observations; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX unfinished_observations ON drift.operation_runs USING btree (tenant_id, evidence_source_id) WHERE ((evidence_source_id IS NOT NULL) AND (finished_at IS NULL));


--
-- Name: unfinished_runs; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX unfinished_runs ON drift.operation_runs USING btree (tenant_id, operation_run_id) WHERE (finished_at IS NULL);


--
-- Name: untold_delegations; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX untold_delegations ON drift.delegations USING btree (tenant_id, delegation_id) WHERE (told_state IS DISTINCT FROM state);


--
-- Name: untold_summaries; Type: INDEX; Schema: drift; Owner: muniment_owner
--

CREATE INDEX untold_summaries ON drift.due_summaries USING btree (tenant_id) WHERE (told_number < change_number);


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
-- Name: finding_steps append_only; Type: TRIGGER; Schema: drift; Owner: muniment_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON drift.finding_steps FOR EACH ROW EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE drift.finding_steps ENABLE ALWAYS TRIGGER append_only;


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
-- Name: finding_steps append_only_truncate; Type: TRIGGER; Schema: drift; Owner: muniment_owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON drift.finding_steps FOR EACH STATEMENT EXECUTE FUNCTION schema.refuse_change();

ALTER TABLE drift.finding_steps ENABLE ALWAYS TRIGGER append_only_truncate;


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
-- Name: providers provider_is_a_tenant; Type: FK CONSTRAINT; Schema: access; Owner: muniment_owner
--

ALTER TABLE ONLY access.providers
    ADD CONSTRAINT provider_is_a_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


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
-- Name: cause_summaries cause_is_of_summary; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.cause_summaries
    ADD CONSTRAINT cause_is_of_summary FOREIGN KEY (tenant_id, baseline_profile_id, managed_tenant_id) REFERENCES drift.baseline_tenant_summaries(tenant_id, baseline_profile_id, managed_tenant_id) ON DELETE RESTRICT;


--
-- Name: delegations delegation_belongs_to_tenant; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.delegations
    ADD CONSTRAINT delegation_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: due_summaries due_summary_belongs_to_tenant; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.due_summaries
    ADD CONSTRAINT due_summary_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


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
-- Name: notification_messages message_is_for_route; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.notification_messages
    ADD CONSTRAINT message_is_for_route FOREIGN KEY (tenant_id, notification_route_id) REFERENCES drift.notification_routes(tenant_id, notification_route_id) ON DELETE RESTRICT;


--
-- Name: tenant_names names_belong_to_tenant; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.tenant_names
    ADD CONSTRAINT names_belong_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: notices notice_is_for_route; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.notices
    ADD CONSTRAINT notice_is_for_route FOREIGN KEY (tenant_id, notification_route_id) REFERENCES drift.notification_routes(tenant_id, notification_route_id) ON DELETE RESTRICT;


--
-- Name: notification_routes notification_route_belongs_to_tenant; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.notification_routes
    ADD CONSTRAINT notification_route_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


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
-- Name: evidence_sources source_belongs_to_tenant; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.evidence_sources
    ADD CONSTRAINT source_belongs_to_tenant FOREIGN KEY (tenant_id) REFERENCES access.tenants(tenant_id) ON DELETE RESTRICT;


--
-- Name: policy_states state_is_of_version; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.policy_states
    ADD CONSTRAINT state_is_of_version FOREIGN KEY (tenant_id, policy_version_id) REFERENCES drift.policy_versions(tenant_id, policy_version_id) ON DELETE RESTRICT;


--
-- Name: finding_steps step_is_of_finding; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.finding_steps
    ADD CONSTRAINT step_is_of_finding FOREIGN KEY (tenant_id, finding_id) REFERENCES drift.findings(tenant_id, finding_id) ON DELETE RESTRICT;


--
-- Name: baseline_tenant_summaries summary_is_of_profile; Type: FK CONSTRAINT; Schema: drift; Owner: muniment_owner
--

ALTER TABLE ONLY drift.baseline_tenant_summaries
    ADD CONSTRAINT summary_is_of_profile FOREIGN KEY (tenant_id, baseline_profile_id) REFERENCES drift.baseline_profiles(tenant_id, baseline_profile_id) ON DELETE RESTRICT;


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
-- Name: providers; Type: ROW SECURITY; Schema: access; Owner: muniment_owner
--

ALTER TABLE access.providers ENABLE ROW LEVEL SECURITY;

--
-- Name: callers tenant_isolation; Type: POLICY; Schema: access; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON access.callers USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: providers tenant_isolation; Type: POLICY; Schema: access; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON access.providers USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


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
-- Name: baseline_tenant_summaries; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.baseline_tenant_summaries ENABLE ROW LEVEL SECURITY;

--
-- Name: cause_summaries; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.cause_summaries ENABLE ROW LEVEL SECURITY;

--
-- Name: delegations; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.delegations ENABLE ROW LEVEL SECURITY;

--
-- Name: due_summaries; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.due_summaries ENABLE ROW LEVEL SECURITY;

--
-- Name: evidence_sources; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.evidence_sources ENABLE ROW LEVEL SECURITY;

--
-- Name: finding_steps; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.finding_steps ENABLE ROW LEVEL SECURITY;

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
-- Name: notices; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.notices ENABLE ROW LEVEL SECURITY;

--
-- Name: notification_messages; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.notification_messages ENABLE ROW LEVEL SECURITY;

--
-- Name: notification_routes; Type: ROW SECURITY; Schema: drift; Owner: muniment_owner
--

ALTER TABLE drift.notification_routes ENABLE ROW LEVEL SECURITY;

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
-- Name: baseline_tenant_summaries tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.baseline_tenant_summaries USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: cause_summaries tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.cause_summaries USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: delegations tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.delegations USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: due_summaries tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.due_summaries USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: evidence_sources tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.evidence_sources USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: finding_steps tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.finding_steps USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


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
-- Name: notices tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.notices USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: notification_messages tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.notification_messages USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: notification_routes tenant_isolation; Type: POLICY; Schema: drift; Owner: muniment_owner
--

CREATE POLICY tenant_isolation ON drift.notification_routes USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


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
-- Name: FUNCTION find_provider(provider_name text); Type: ACL; Schema: access; Owner: muniment_definer
--

REVOKE ALL ON FUNCTION access.find_provider(provider_name text) FROM PUBLIC;
GRANT ALL ON FUNCTION access.find_provider(provider_name text) TO muniment_app;


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
-- Name: TABLE providers; Type: ACL; Schema: access; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE access.providers TO muniment_app;
GRANT SELECT ON TABLE access.providers TO muniment_definer;


--
-- Name: COLUMN providers.granted_at; Type: ACL; Schema: access; Owner: muniment_owner
--

GRANT UPDATE(granted_at) ON TABLE access.providers TO muniment_app;


--
-- Name: COLUMN providers.ended_at; Type: ACL; Schema: access; Owner: muniment_owner
--

GRANT UPDATE(ended_at) ON TABLE access.providers TO muniment_app;


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
-- Name: COLUMN baseline_tenant_assignments.interval_sec; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(interval_sec) ON TABLE drift.baseline_tenant_assignments TO muniment_app;


--
-- Name: COLUMN baseline_tenant_assignments.next_due_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(next_due_at) ON TABLE drift.baseline_tenant_assignments TO muniment_app;


--
-- Name: TABLE baseline_tenant_summaries; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: COLUMN baseline_tenant_summaries.managed_tenant_name; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(managed_tenant_name) ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: COLUMN baseline_tenant_summaries.change_number; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(change_number) ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: COLUMN baseline_tenant_summaries.state; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(state) ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: COLUMN baseline_tenant_summaries.operation_run_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(operation_run_id) ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: COLUMN baseline_tenant_summaries.run_state; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(run_state) ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: COLUMN baseline_tenant_summaries.baseline_snapshot_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(baseline_snapshot_id) ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: COLUMN baseline_tenant_summaries.finished_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(finished_at) ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: COLUMN baseline_tenant_summaries.looked_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(looked_at) ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: COLUMN baseline_tenant_summaries.subjects_total; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(subjects_total) ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: COLUMN baseline_tenant_summaries.resolved_content; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(resolved_content) ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: COLUMN baseline_tenant_summaries.resolved_meta; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(resolved_meta) ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: COLUMN baseline_tenant_summaries.missing_baseline; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(missing_baseline) ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: COLUMN baseline_tenant_summaries.missing_current; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(missing_current) ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: COLUMN baseline_tenant_summaries.missing_both; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(missing_both) ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: COLUMN baseline_tenant_summaries.open_high; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(open_high) ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: COLUMN baseline_tenant_summaries.open_medium; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(open_medium) ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: COLUMN baseline_tenant_summaries.open_low; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(open_low) ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: COLUMN baseline_tenant_summaries.accepted_count; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(accepted_count) ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: COLUMN baseline_tenant_summaries.differs_since; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(differs_since) ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: COLUMN baseline_tenant_summaries.ended_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(ended_at) ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: COLUMN baseline_tenant_summaries.badness; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(badness) ON TABLE drift.baseline_tenant_summaries TO muniment_app;


--
-- Name: TABLE cause_summaries; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE drift.cause_summaries TO muniment_app;


--
-- Name: COLUMN cause_summaries.finding_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(finding_id) ON TABLE drift.cause_summaries TO muniment_app;


--
-- Name: COLUMN cause_summaries.title; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(title) ON TABLE drift.cause_summaries TO muniment_app;


--
-- Name: COLUMN cause_summaries.change_type; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(change_type) ON TABLE drift.cause_summaries TO muniment_app;


--
-- Name: COLUMN cause_summaries.severity; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(severity) ON TABLE drift.cause_summaries TO muniment_app;


--
-- Name: COLUMN cause_summaries.direction; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(direction) ON TABLE drift.cause_summaries TO muniment_app;


--
-- Name: COLUMN cause_summaries.evidence_fidelity; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(evidence_fidelity) ON TABLE drift.cause_summaries TO muniment_app;


--
-- Name: COLUMN cause_summaries.status; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(status) ON TABLE drift.cause_summaries TO muniment_app;


--
-- Name: COLUMN cause_summaries.since; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(since) ON TABLE drift.cause_summaries TO muniment_app;


--
-- Name: COLUMN cause_summaries.change_number; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(change_number) ON TABLE drift.cause_summaries TO muniment_app;


--
-- Name: TABLE delegations; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE drift.delegations TO muniment_app;


--
-- Name: COLUMN delegations.state; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(state) ON TABLE drift.delegations TO muniment_app;


--
-- Name: COLUMN delegations.accepted_by; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(accepted_by) ON TABLE drift.delegations TO muniment_app;


--
-- Name: COLUMN delegations.accepted_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(accepted_at) ON TABLE drift.delegations TO muniment_app;


--
-- Name: COLUMN delegations.ended_by; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(ended_by) ON TABLE drift.delegations TO muniment_app;


--
-- Name: COLUMN delegations.ended_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(ended_at) ON TABLE drift.delegations TO muniment_app;


--
-- Name: COLUMN delegations.ended_side; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(ended_side) ON TABLE drift.delegations TO muniment_app;


--
-- Name: COLUMN delegations.end_reason; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(end_reason) ON TABLE drift.delegations TO muniment_app;


--
-- Name: COLUMN delegations.told_state; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(told_state) ON TABLE drift.delegations TO muniment_app;


--
-- Name: COLUMN delegations.chronicle_entry_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(chronicle_entry_id) ON TABLE drift.delegations TO muniment_app;


--
-- Name: TABLE due_summaries; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE drift.due_summaries TO muniment_app;


--
-- Name: COLUMN due_summaries.change_number; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(change_number) ON TABLE drift.due_summaries TO muniment_app;


--
-- Name: COLUMN due_summaries.told_number; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(told_number) ON TABLE drift.due_summaries TO muniment_app;


--
-- Name: TABLE evidence_sources; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE drift.evidence_sources TO muniment_app;


--
-- Name: COLUMN evidence_sources.is_enabled; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(is_enabled) ON TABLE drift.evidence_sources TO muniment_app;


--
-- Name: COLUMN evidence_sources.changed_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(changed_at) ON TABLE drift.evidence_sources TO muniment_app;


--
-- Name: COLUMN evidence_sources.removed_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(removed_at) ON TABLE drift.evidence_sources TO muniment_app;


--
-- Name: COLUMN evidence_sources.due_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(due_at) ON TABLE drift.evidence_sources TO muniment_app;


--
-- Name: COLUMN evidence_sources.found_directory_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(found_directory_id) ON TABLE drift.evidence_sources TO muniment_app;


--
-- Name: COLUMN evidence_sources.chronicle_entry_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(chronicle_entry_id) ON TABLE drift.evidence_sources TO muniment_app;


--
-- Name: TABLE finding_steps; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE drift.finding_steps TO muniment_app;


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
-- Name: COLUMN findings.has_old_evidence; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(has_old_evidence) ON TABLE drift.findings TO muniment_app;


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
-- Name: TABLE notices; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE drift.notices TO muniment_app;


--
-- Name: COLUMN notices.event; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(event) ON TABLE drift.notices TO muniment_app;


--
-- Name: COLUMN notices.state; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(state) ON TABLE drift.notices TO muniment_app;


--
-- Name: COLUMN notices.state_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(state_at) ON TABLE drift.notices TO muniment_app;


--
-- Name: COLUMN notices.moved_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(moved_at) ON TABLE drift.notices TO muniment_app;


--
-- Name: COLUMN notices.is_pending; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(is_pending) ON TABLE drift.notices TO muniment_app;


--
-- Name: COLUMN notices.told_state; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(told_state) ON TABLE drift.notices TO muniment_app;


--
-- Name: TABLE notification_messages; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE drift.notification_messages TO muniment_app;


--
-- Name: COLUMN notification_messages.state; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(state) ON TABLE drift.notification_messages TO muniment_app;


--
-- Name: COLUMN notification_messages.attempt_count; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(attempt_count) ON TABLE drift.notification_messages TO muniment_app;


--
-- Name: COLUMN notification_messages.next_attempt_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(next_attempt_at) ON TABLE drift.notification_messages TO muniment_app;


--
-- Name: COLUMN notification_messages.answer; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(answer) ON TABLE drift.notification_messages TO muniment_app;


--
-- Name: COLUMN notification_messages.ended_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(ended_at) ON TABLE drift.notification_messages TO muniment_app;


--
-- Name: TABLE notification_routes; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT SELECT,INSERT ON TABLE drift.notification_routes TO muniment_app;


--
-- Name: COLUMN notification_routes.address; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(address) ON TABLE drift.notification_routes TO muniment_app;


--
-- Name: COLUMN notification_routes.is_enabled; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(is_enabled) ON TABLE drift.notification_routes TO muniment_app;


--
-- Name: COLUMN notification_routes.removed_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(removed_at) ON TABLE drift.notification_routes TO muniment_app;


--
-- Name: COLUMN notification_routes.chronicle_entry_id; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(chronicle_entry_id) ON TABLE drift.notification_routes TO muniment_app;


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
-- Name: COLUMN operation_runs.evidence_at; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(evidence_at) ON TABLE drift.operation_runs TO muniment_app;


--
-- Name: COLUMN operation_runs.decides; Type: ACL; Schema: drift; Owner: muniment_owner
--

GRANT UPDATE(decides) ON TABLE drift.operation_runs TO muniment_app;


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

\unrestrict wToU7bKEMGzOIXGhIvdeQSFzFdmrxdkBVqg32d1aX2auByJpvm0ZeFK1Pe60IaT


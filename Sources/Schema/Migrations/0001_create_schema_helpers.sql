-- What: the functions with which every later migration isolates tenants, makes tables append-only, hands functions
-- to muniment_definer and makes partitions; and the partition maker that the running server calls.
-- Why: a policy, a refusing trigger or a partition that is written by hand twice is wrong once.
-- Locks: none on tables (there are none yet).

-- The migrator has made the schema, with its own table schema.migration, before it runs the first file.
COMMENT ON SCHEMA schema IS
    'Migrations, and the one place where policies, refusals and partitions are generated.';

REVOKE ALL ON SCHEMA schema FROM PUBLIC;
GRANT USAGE ON SCHEMA schema TO muniment_app;
GRANT SELECT ON schema.migration TO muniment_app;

-- A new function may be executed by everybody unless this stands. Also for all later migrations.
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- ---------------------------------------------------------------------------------------------- tenants

CREATE FUNCTION schema.isolate(relation regclass) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
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
COMMENT ON FUNCTION schema.isolate(regclass) IS
    'Puts the table behind row-level security, for its owner too: without app.tenant_id no rows, with it that '
    'tenant''s.';

-- ---------------------------------------------------------------------------------------------- append-only

CREATE FUNCTION schema.refuse_change() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RAISE EXCEPTION '% on %.% is refused: the table is append-only', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'table_is_append_only',
              SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
END
$$;
COMMENT ON FUNCTION schema.refuse_change() IS
    'Refuses what fired it, with SQLSTATE 23001 and the constraint name table_is_append_only.';

CREATE FUNCTION schema.refuse_truncate(relation regclass) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
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
COMMENT ON FUNCTION schema.refuse_truncate(regclass) IS
    'Statement triggers are not cloned to partitions, so each partition gets its own.';

CREATE FUNCTION schema.append_only(
    relation regclass, refusal regproc DEFAULT 'schema.refuse_change'
) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
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
COMMENT ON FUNCTION schema.append_only(regclass, regproc) IS
    'Makes UPDATE, DELETE and TRUNCATE fail on the table and its partitions, for the owner too. refusal is the trigger '
    'function for UPDATE and DELETE, for the one table with an exception.';

-- ---------------------------------------------------------------------------------------------- definer

CREATE FUNCTION schema.give_to_definer(routine regprocedure) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
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
COMMENT ON FUNCTION schema.give_to_definer(regprocedure) IS
    'Makes the function run as muniment_definer, past row-level security, with a pinned search_path, for muniment_app '
    'alone. The list of such functions is closed: a test on the catalogue holds it.';

-- ---------------------------------------------------------------------------------------------- partitions

CREATE TABLE schema.partitioned (
    parent regclass CONSTRAINT partitioned_pkey PRIMARY KEY,
    period text NOT NULL CONSTRAINT period_is_known CHECK (period IN ('month', 'quarter'))
);
COMMENT ON TABLE schema.partitioned IS
    'The tables that are partitioned by time, and how long one partition is.';
GRANT SELECT ON schema.partitioned TO muniment_app;

CREATE FUNCTION schema.partition_name(parent regclass, period text, starts_at timestamptz) RETURNS text
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT relname || to_char(
        starts_at AT TIME ZONE 'UTC', CASE period WHEN 'month' THEN '"_"YYYY"_"MM' ELSE '"_"YYYY"_q"Q' END
    )
    FROM pg_class WHERE oid = parent
$$;
COMMENT ON FUNCTION schema.partition_name(regclass, text, timestamptz) IS
    'verification_results_2026_11, custody_transitions_2026_q4.';

CREATE FUNCTION schema.make_partitions(
    parent regclass, period text, first timestamptz, horizon timestamptz
) RETURNS integer
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
SET datestyle = 'ISO'
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
COMMENT ON FUNCTION schema.make_partitions(regclass, text, timestamptz, timestamptz) IS
    'Makes the parent''s missing partitions from the period of first up to the one that holds horizon. No grants on '
    'them: a partition is reached through its parent alone. For migrations and for schema.ensure_partitions.';

CREATE FUNCTION schema.partition_by_time(relation regclass, period text) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    length interval := CASE period WHEN 'month' THEN interval '1 month' ELSE interval '3 months' END;
BEGIN
    INSERT INTO schema.partitioned (parent, period) VALUES (relation, period);
    PERFORM schema.make_partitions(relation, period, now() - 2 * length, now() + 3 * length);
END
$$;
COMMENT ON FUNCTION schema.partition_by_time(regclass, text) IS
    'Lists the table for the partition maker and makes its partitions from two periods back to three ahead.';

CREATE FUNCTION schema.ensure_partitions(
    horizon timestamptz, reference timestamptz DEFAULT now()
) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
-- Attaching waits for writers and makes new ones wait behind it: rather give up and be called again.
SET lock_timeout = '3s'
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
COMMENT ON FUNCTION schema.ensure_partitions(timestamptz, timestamptz) IS
    'Makes every missing partition from the period of reference up to the one that holds horizon; returns how many. '
    'One caller at a time; calling it again makes none.';
GRANT EXECUTE ON FUNCTION schema.ensure_partitions(timestamptz, timestamptz) TO muniment_app;

CREATE FUNCTION schema.partition_horizon(reference timestamptz DEFAULT now())
RETURNS TABLE (parent text, period text, covered_until timestamptz)
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
SET datestyle = 'ISO'
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
COMMENT ON FUNCTION schema.partition_horizon(timestamptz) IS
    'Up to when each parent takes rows without a gap, counted from reference; null where reference itself has no '
    'partition. Health reads it.';
GRANT EXECUTE ON FUNCTION schema.partition_horizon(timestamptz) TO muniment_app;

-- What: a way to claim jobs of which each tenant has a share of a worker, and one to delete the completed jobs of some
-- kinds before others.
-- Why: looks at targets wait for whatever is slow elsewhere. One tenant whose targets say nothing took every place of a
-- worker, and everybody's looks waited; and at ten thousand targets a minute two weeks of completed looks are more than a
-- hundred million rows.
-- Locks: SHARE on jobs.jobs while the index is made; nothing is enqueued meanwhile.

CREATE INDEX jobs_to_delete_by_kind ON jobs.jobs (kind, finished_at) WHERE state = 'completed';

CREATE FUNCTION jobs.claim_shared(
    worker uuid, kinds text[], wanted integer, at timestamptz, tenants uuid[], running integer[], tenant_limit integer
) RETURNS TABLE (
    tenant_id uuid, job_id uuid, kind text, arguments jsonb, attempt integer, max_attempts integer, fence bigint,
    bookmark jsonb
)
LANGUAGE plpgsql
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
COMMENT ON FUNCTION jobs.claim_shared(uuid, text[], integer, timestamptz, uuid[], integer[], integer) IS
    'As jobs.claim, but of each tenant only so many that the worker has at most the limit of its jobs; it has these '
    'of these tenants already. Gives what is left of the wanted number at the next call.';

CREATE FUNCTION jobs.delete_completed(kinds text[], before timestamptz, row_limit integer) RETURNS bigint
LANGUAGE plpgsql
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
COMMENT ON FUNCTION jobs.delete_completed(text[], timestamptz, integer) IS
    'Deletes completed jobs of these kinds that ended before; returns how many.';

SELECT schema.give_to_definer('jobs.claim_shared(uuid, text[], integer, timestamptz, uuid[], integer[], integer)');
SELECT schema.give_to_definer('jobs.delete_completed(text[], timestamptz, integer)');

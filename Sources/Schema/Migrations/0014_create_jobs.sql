-- What: the one queue: jobs, the slots of periodic jobs, and the five functions with which a worker works for all
-- tenants.
-- Why: work that outlives a request is kept in the database, committed with what asks for it, and done by any server.
-- Locks: none on existing tables.

CREATE SCHEMA jobs;
GRANT USAGE ON SCHEMA jobs TO muniment_app;

CREATE TABLE jobs.jobs (
    -- No foreign key: the installation's own jobs belong to a tenant that nobody can be,
    -- 00000000-0000-7000-8000-000000000000, behind the same policy as every other.
    tenant_id uuid NOT NULL,
    job_id uuid NOT NULL,
    kind text NOT NULL CONSTRAINT kind_is_short CHECK (char_length(kind) BETWEEN 1 AND 100),
    arguments jsonb NOT NULL CONSTRAINT arguments_are_an_object CHECK (jsonb_typeof(arguments) = 'object'),
    unique_key text CONSTRAINT unique_key_is_short CHECK (char_length(unique_key) BETWEEN 1 AND 200),
    priority smallint NOT NULL CONSTRAINT priority_is_known CHECK (priority BETWEEN 0 AND 3),
    state text NOT NULL DEFAULT 'available' CONSTRAINT job_state_is_known
        CHECK (state IN ('available', 'running', 'completed', 'cancelled', 'dead')),
    run_at timestamptz NOT NULL,
    attempt integer NOT NULL DEFAULT 0 CONSTRAINT attempt_is_not_negative CHECK (attempt >= 0),
    max_attempts integer NOT NULL
        CONSTRAINT max_attempts_is_bounded CHECK (max_attempts BETWEEN 1 AND 1000),
    fence bigint NOT NULL DEFAULT 0,
    claimed_by uuid,
    claimed_at timestamptz,
    heartbeat_at timestamptz,
    cancel_requested_at timestamptz,
    progress_done bigint,
    progress_total bigint,
    progress_note text,
    bookmark jsonb,
    error text CONSTRAINT error_is_short CHECK (char_length(error) <= 2000),
    created_at timestamptz NOT NULL,
    finished_at timestamptz,
    CONSTRAINT jobs_pkey PRIMARY KEY (tenant_id, job_id),
    CONSTRAINT running_job_has_a_worker CHECK (
        (state = 'running') = (claimed_by IS NOT NULL) AND (state = 'running') = (heartbeat_at IS NOT NULL)
    ),
    CONSTRAINT finished_job_says_when
        CHECK ((state IN ('completed', 'cancelled', 'dead')) = (finished_at IS NOT NULL))
-- A heartbeat changes no index: room on the page keeps it there. Finished rows are many, and are let go of in masses.
) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
COMMENT ON TABLE jobs.jobs IS
    'Work to be done, being done, and done lately. Finished rows are deleted after a time; dead ones stay.';
COMMENT ON COLUMN jobs.jobs.unique_key IS
    'Among the tenant''s unfinished jobs of one kind there is one of a key.';
COMMENT ON COLUMN jobs.jobs.priority IS '0 before 3.';
COMMENT ON COLUMN jobs.jobs.run_at IS 'Not before. Of an available job with an error: when it is tried again.';
COMMENT ON COLUMN jobs.jobs.attempt IS 'Begun attempts since it was made or replayed.';
COMMENT ON COLUMN jobs.jobs.fence IS
    'Counts claims and is never put back: a worker with an older number has lost the job and can''t finish it.';
COMMENT ON COLUMN jobs.jobs.heartbeat_at IS
    'By the clock of PostgreSQL, so that the clocks of servers need not agree on who is dead.';
COMMENT ON COLUMN jobs.jobs.bookmark IS 'What an attempt left for the next one, to go on from there.';
COMMENT ON COLUMN jobs.jobs.error IS 'Why the last attempt failed, without what only the log may know.';

CREATE UNIQUE INDEX one_unfinished_job_a_key ON jobs.jobs (tenant_id, kind, unique_key)
    WHERE unique_key IS NOT NULL AND state IN ('available', 'running');
-- Each index is of the rows that it is for: a million finished jobs are in none but the last two.
CREATE INDEX jobs_due ON jobs.jobs (priority, run_at) WHERE state = 'available';
CREATE INDEX jobs_running ON jobs.jobs (claimed_by) WHERE state = 'running';
CREATE INDEX jobs_dead ON jobs.jobs (finished_at) WHERE state = 'dead';
CREATE INDEX jobs_by_state ON jobs.jobs (tenant_id, state, job_id) WHERE state <> 'completed';
CREATE INDEX jobs_to_delete ON jobs.jobs (finished_at) WHERE state IN ('completed', 'cancelled');
SELECT schema.isolate('jobs.jobs');
GRANT SELECT, INSERT ON jobs.jobs TO muniment_app;
GRANT UPDATE (
    state, run_at, attempt, claimed_by, heartbeat_at, cancel_requested_at, progress_done, progress_total,
    progress_note, bookmark, error, finished_at
) ON jobs.jobs TO muniment_app;

CREATE TABLE jobs.schedules (
    tenant_id uuid NOT NULL,
    schedule text NOT NULL,
    slot_at timestamptz NOT NULL,
    CONSTRAINT schedules_pkey PRIMARY KEY (tenant_id, schedule)
);
COMMENT ON TABLE jobs.schedules IS
    'The latest slot of each periodic job that was enqueued: whoever moves it enqueues, so each slot fires once.';
SELECT schema.isolate('jobs.schedules');
GRANT SELECT, INSERT ON jobs.schedules TO muniment_app;
GRANT UPDATE (slot_at) ON jobs.schedules TO muniment_app;

-- ---------------------------------------------------------------------------------------------- workers

CREATE FUNCTION jobs.claim(
    worker uuid, kinds text[], wanted integer, at timestamptz
) RETURNS TABLE (
    tenant_id uuid, job_id uuid, kind text, arguments jsonb, attempt integer, max_attempts integer, fence bigint,
    bookmark jsonb
)
LANGUAGE plpgsql
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
COMMENT ON FUNCTION jobs.claim(uuid, text[], integer, timestamptz) IS
    'Gives the worker up to the wanted number of due jobs of these kinds, of all tenants, the most urgent first.';

CREATE FUNCTION jobs.beat(worker uuid, held uuid[]) RETURNS TABLE (
    job_id uuid, fence bigint, is_cancelled boolean
)
LANGUAGE plpgsql
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
COMMENT ON FUNCTION jobs.beat(uuid, uuid[]) IS
    'Says that the worker still runs these jobs. Returns those that are the worker''s, and whether their cancellation '
    'is asked for.';

CREATE FUNCTION jobs.rescue(lease interval, at timestamptz) RETURNS bigint
LANGUAGE plpgsql
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
COMMENT ON FUNCTION jobs.rescue(interval, timestamptz) IS
    'Takes jobs from workers that have not been heard of for as long as the lease; returns how many.';

CREATE FUNCTION jobs.delete_finished(before timestamptz, row_limit integer) RETURNS bigint
LANGUAGE plpgsql
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
COMMENT ON FUNCTION jobs.delete_finished(timestamptz, integer) IS
    'Deletes completed and cancelled jobs that ended before, the oldest first; returns how many. Dead ones stay.';

CREATE FUNCTION jobs.figures(at timestamptz) RETURNS TABLE (
    due_count bigint, running_count bigint, dead_count bigint, oldest_due_at timestamptz
)
LANGUAGE sql STABLE
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
COMMENT ON FUNCTION jobs.figures(timestamptz) IS
    'How many jobs of all tenants are due, run and are dead, and since when the first waits. Counts end at 10,000 (a '
    'priority): health asks, and asks often.';

GRANT SELECT, DELETE ON jobs.jobs TO muniment_definer;
GRANT UPDATE (
    state, run_at, attempt, fence, claimed_by, claimed_at, heartbeat_at, error, finished_at
) ON jobs.jobs TO muniment_definer;
SELECT schema.give_to_definer('jobs.claim(uuid, text[], integer, timestamptz)');
SELECT schema.give_to_definer('jobs.beat(uuid, uuid[])');
SELECT schema.give_to_definer('jobs.rescue(interval, timestamptz)');
SELECT schema.give_to_definer('jobs.delete_finished(timestamptz, integer)');
SELECT schema.give_to_definer('jobs.figures(timestamptz)');

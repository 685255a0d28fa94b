-- What: agents can be asked what stands at paths of their hosts (kind, owner, mode, digest) and for accounts and groups by name;
-- a task says which.
-- Why: of a configuration of DSC, files, users and groups were compared as its document on the host says them, and not as they
-- are.
-- Locks: ACCESS EXCLUSIVE on secrets.agent_tasks for as long as it takes to look at each row once; it holds those alone that
-- somebody waits for.

ALTER TABLE secrets.agent_tasks
    ADD COLUMN names text[] NOT NULL DEFAULT '{}'
        CONSTRAINT agent_task_names_are_few CHECK (cardinality(names) <= 256),
    DROP CONSTRAINT agent_task_kind_is_known,
    ADD CONSTRAINT agent_task_kind_is_known CHECK (
        kind IN ('files', 'packages', 'services', 'certificates', 'entries', 'accounts')
    );
COMMENT ON COLUMN secrets.agent_tasks.names IS
    'Of entries absolute paths; of accounts user/NAME and group/NAME.';

-- What: a version of an accord that was called off before it began.
-- Why: who ends an accord ends what is scheduled, too; such a version has no time in which it holds, and its row, which
-- ends after it starts, could not say so.
-- Locks: ACCESS EXCLUSIVE on custody.accord_bindings, for a moment.

ALTER TABLE custody.accord_bindings ADD COLUMN is_cancelled boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN custody.accord_bindings.is_cancelled IS
    'Its accord was ended before this version had begun: it never holds.';
GRANT UPDATE (is_cancelled) ON custody.accord_bindings TO muniment_app;

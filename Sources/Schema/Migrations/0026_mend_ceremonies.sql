-- What: which caller added a substrate; ceremonies that a cluster let expire early are closed when that was heard.
-- Why: what people of a cluster open is opened in that caller's name, who must still be allowed to; nothing ends in the
-- future.
-- Locks: ACCESS EXCLUSIVE on custody.substrates for a moment; the rows of custody.ceremonies that change.

ALTER TABLE custody.substrates ADD COLUMN added_by_caller uuid;
COMMENT ON COLUMN custody.substrates.added_by_caller IS
    'The caller in whose name people of the cluster open ceremonies; null of those from before it was kept. No foreign key: '
    'the rows are made again under a tenant without callers, when they are audited.';

-- The owner sees no tenant's rows; muniment_definer does, and keeps none of this.
GRANT SELECT, UPDATE (closed_at) ON custody.ceremonies TO muniment_definer;
SET LOCAL ROLE muniment_definer;
UPDATE custody.ceremonies SET closed_at = updated_at WHERE state = 'expired' AND closed_at > updated_at;
RESET ROLE;
REVOKE SELECT, UPDATE (closed_at) ON custody.ceremonies FROM muniment_definer;

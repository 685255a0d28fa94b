-- What: the rows of verdicts follow the ledger verdicts as far as a cursor of chronicle.projector_checkpoint says, which begins
-- where each tenant's ledger ends now.
-- Why: an acknowledged verdict is its entry, and nobody who appends one waits for its rows; those of the entries that are there stand
-- already, each written with its entry.
-- Locks: none but on the new rows.

GRANT USAGE ON SCHEMA chronicle TO muniment_definer;
GRANT INSERT ON chronicle.projector_checkpoint TO muniment_definer;
SET LOCAL ROLE muniment_definer;
INSERT INTO chronicle.projector_checkpoint (tenant_id, source, last_entry_id)
SELECT tenant_id, 'verdicts', (size - 1)::text
FROM ledger.heads
WHERE ledger = 'verdicts' AND size > 0;
RESET ROLE;
REVOKE INSERT ON chronicle.projector_checkpoint FROM muniment_definer;
REVOKE USAGE ON SCHEMA chronicle FROM muniment_definer;

COMMENT ON TABLE verdict.verdicts IS
    'What was decided of artifacts, one row for each entry of the ledger verdicts, which it follows as far as the cursor verdicts of '
    'chronicle.projector_checkpoint says: a statement that this installation signed. judged_at is the moment as of which was judged.';

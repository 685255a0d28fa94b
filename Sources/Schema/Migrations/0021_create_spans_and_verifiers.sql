-- What: room for what is being built.
-- Locks: none.
SELECT 1;

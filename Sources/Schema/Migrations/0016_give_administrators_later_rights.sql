-- What: callers who held every right of 0.1.0 get those that came after it.
-- Why: nobody can grant what they do not hold themselves, so no administrator of an older tenant could ever have them.
-- Locks: SHARE ROW EXCLUSIVE on access.callers, so that no rights are changed meanwhile.

LOCK TABLE access.callers IN SHARE ROW EXCLUSIVE MODE;
-- The owner sees no tenant's rows: muniment_definer does, and keeps none of this.
GRANT UPDATE (permissions) ON access.callers TO muniment_definer;
SET LOCAL ROLE muniment_definer;
UPDATE access.callers
SET permissions = permissions || ARRAY['ledger.erase', 'job.read', 'job.manage', 'source.manage', 'event.push']
WHERE permissions @> ARRAY[
        'accord.write', 'artifact.register', 'ceremony.open', 'ceremony.sign', 'ceremony.reject', 'deployment.record',
        'verification.submit', 'read', 'ledger.read', 'caller.manage'
    ]
  AND NOT permissions && ARRAY['ledger.erase', 'job.read', 'job.manage', 'source.manage', 'event.push'];
RESET ROLE;
REVOKE UPDATE (permissions) ON access.callers FROM muniment_definer;

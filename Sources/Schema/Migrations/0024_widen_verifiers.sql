-- What: for how long what a verifier signs stands; to which version an artifact went back on all its targets.
-- Why: who looks daily is not outdated after three intervals of an accord that has targets looked at each minute; and what
-- is recorded after such a rollback must not undo it.
-- Locks: ACCESS EXCLUSIVE on custody.verifiers and custody.custody_heads, each for a moment.

ALTER TABLE custody.verifiers
    ADD COLUMN valid_for_sec integer CONSTRAINT verifier_period_is_positive CHECK (valid_for_sec > 0);
COMMENT ON COLUMN custody.verifiers.valid_for_sec IS
    'For how long what it signs stands against what others see, in seconds; null: until it looks again.';

-- What: for how long what a verifier signs stands, and the keys of those whose DID is no key itself; to which version an artifact went back on all its targets.
-- Why: who looks daily is not outdated after three intervals of an accord that has targets looked at each minute; and what
-- is recorded after such a rollback must not undo it.
-- Locks: ACCESS EXCLUSIVE on custody.verifiers and custody.custody_heads, each for a moment.

ALTER TABLE custody.verifiers
    ADD COLUMN valid_for_sec integer CONSTRAINT verifier_period_is_positive CHECK (valid_for_sec > 0),
    ADD COLUMN keys jsonb NOT NULL DEFAULT '[]'
        CONSTRAINT verifier_keys_are_a_list CHECK (jsonb_typeof(keys) = 'array'),
    ADD COLUMN keys_at timestamptz,
    ADD CONSTRAINT verifier_keys_are_of_a_time CHECK ((keys = '[]') = (keys_at IS NULL));
GRANT UPDATE (keys, keys_at) ON custody.verifiers TO muniment_app;
COMMENT ON COLUMN custody.verifiers.keys IS
    'Of a did:web: the keys that its document named at keys_at, as [{"id", "key"}], the key as a did:key; they change by '
    'a command alone. Empty for a did:key, which is its key.';
COMMENT ON COLUMN custody.verifiers.valid_for_sec IS
    'For how long what it signs stands against what others see, in seconds; null: until it looks again.';

ALTER TABLE custody.custody_heads ADD COLUMN rolled_back_cid text;
COMMENT ON COLUMN custody.custody_heads.rolled_back_cid IS
    'The version that the artifact went back to on all its targets: what is deployed shall hold it. Null from the next '
    'approval on.';
GRANT UPDATE (rolled_back_cid) ON custody.custody_heads TO muniment_app;

-- What went back already, as the entries tell it; the feed says which they are, as far as it is kept.
GRANT USAGE ON SCHEMA chronicle TO muniment_definer;
GRANT SELECT ON chronicle.events, custody.ceremonies TO muniment_definer;
GRANT SELECT, UPDATE (rolled_back_cid) ON custody.custody_heads TO muniment_definer;
SET LOCAL ROLE muniment_definer;
WITH known AS (
    SELECT tenant.tenant_id, (
               SELECT max(event.leaf_index) FROM chronicle.events AS event WHERE event.tenant_id = tenant.tenant_id
           ) AS leaf_index
    FROM access.tenants AS tenant
), listed AS (
    SELECT event.tenant_id, event.leaf_index
    FROM known
    JOIN chronicle.events AS event
      ON event.tenant_id = known.tenant_id AND event.type = 'muniment.deployment.all_rolled_back'
     AND event.received_from IS NULL
    UNION ALL
    SELECT entry.tenant_id, entry.leaf_index
    FROM known
    JOIN ledger.entries AS entry
      ON entry.tenant_id = known.tenant_id AND entry.ledger = 'chronicle'
     AND entry.leaf_index > coalesce(known.leaf_index, -1)
     AND position('"type":"muniment.deployment.all_rolled_back"'::bytea IN entry.bytes) > 0
), told AS (
    SELECT listed.tenant_id, listed.leaf_index, convert_from(entry.bytes, 'UTF8')::jsonb AS entry
    FROM listed
    JOIN ledger.entries AS entry
      ON entry.tenant_id = listed.tenant_id AND entry.ledger = 'chronicle' AND entry.leaf_index = listed.leaf_index
    WHERE entry.bytes IS NOT NULL
), latest AS (
    SELECT DISTINCT ON (tenant_id, entry #>> '{data,artifact,id}')
           tenant_id, (entry #>> '{data,artifact,id}')::uuid AS governed_artifact_id, entry #>> '{data,cid}' AS cid,
           (entry #>> '{data,at}')::timestamptz AS at
    FROM told
    WHERE entry ->> 'type' = 'muniment.deployment.all_rolled_back'
    ORDER BY tenant_id, entry #>> '{data,artifact,id}', leaf_index DESC
)
UPDATE custody.custody_heads AS head
SET rolled_back_cid = latest.cid
FROM latest
WHERE head.tenant_id = latest.tenant_id AND head.governed_artifact_id = latest.governed_artifact_id
  AND NOT EXISTS (
      SELECT FROM custody.ceremonies AS ceremony
      WHERE ceremony.tenant_id = latest.tenant_id AND ceremony.governed_artifact_id = latest.governed_artifact_id
        AND ceremony.state = 'approved' AND ceremony.purpose <> 'review' AND ceremony.closed_at > latest.at
  );
RESET ROLE;
REVOKE SELECT, UPDATE (rolled_back_cid) ON custody.custody_heads FROM muniment_definer;
REVOKE SELECT ON chronicle.events, custody.ceremonies FROM muniment_definer;
REVOKE USAGE ON SCHEMA chronicle FROM muniment_definer;

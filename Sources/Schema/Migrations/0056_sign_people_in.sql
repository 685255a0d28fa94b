-- What: as which entity a person signed in to the dashboard with a provider.
-- Why: a person who comes back from a provider of OpenID Connect is somebody at its auth method, too: what policies give that
-- entity, and the groups that the provider says it is in, hold in the dashboard as they do for a client that signs in there.
-- Locks: ACCESS EXCLUSIVE on access.tokens for the time of adding a column and of looking at its rows once.

ALTER TABLE access.tokens
    ADD COLUMN entity_id uuid
        CONSTRAINT entity_has_a_session CHECK (entity_id IS NULL OR purpose = 'session');
COMMENT ON COLUMN access.tokens.entity_id IS
    'Who signed in with a provider, at its auth method; null for a session that a token began. Of an entity that there is no '
    'more nothing follows.';
CREATE INDEX tokens_by_entity ON access.tokens (tenant_id, entity_id) WHERE entity_id IS NOT NULL;
-- Two entities become one: the sessions of one are the other's.
GRANT UPDATE (entity_id) ON access.tokens TO muniment_app;

-- What: a session names the token it was begun with, and is found only while that token is good.
-- Why: a browser that was signed in with a token stayed so for up to twelve hours after the token had been revoked.
-- Locks: access.tokens, for as long as adding an empty column and reading the table once take. A session that a server
-- of the previous version begins has no parent, and ends by its own time as it did.

ALTER TABLE access.tokens
    ADD COLUMN parent_token_id uuid,
    ADD CONSTRAINT only_a_session_has_a_parent CHECK (parent_token_id IS NULL OR purpose = 'session'),
    ADD CONSTRAINT session_begins_with_a_token FOREIGN KEY (tenant_id, parent_token_id)
        REFERENCES access.tokens (tenant_id, token_id) ON DELETE RESTRICT;
COMMENT ON COLUMN access.tokens.parent_token_id IS
    'Of a session: the token it was begun with, and with which it ends.';

CREATE OR REPLACE FUNCTION access.find_token(hash bytea) RETURNS TABLE (
    tenant_id uuid, tenant_name text, token_id uuid, caller_id uuid, caller_kind text, caller_name text,
    caller_did text, permissions text[], purpose text, expires_at timestamptz
)
LANGUAGE plpgsql STABLE ROWS 1
AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT token.tenant_id, tenant.name, token.token_id, caller.caller_id, caller.kind, caller.name,
           caller.did, caller.permissions, token.purpose, token.expires_at
    FROM access.tokens AS token
    JOIN access.callers AS caller ON caller.tenant_id = token.tenant_id AND caller.caller_id = token.caller_id
    JOIN access.tenants AS tenant ON tenant.tenant_id = token.tenant_id
    WHERE token.token_hash = hash
      AND token.revoked_at IS NULL
      AND (token.expires_at IS NULL OR token.expires_at > now())
      AND caller.disabled_at IS NULL
      AND (token.parent_token_id IS NULL OR EXISTS (
          SELECT FROM access.tokens AS parent
          WHERE parent.tenant_id = token.tenant_id AND parent.token_id = token.parent_token_id
            AND parent.revoked_at IS NULL AND (parent.expires_at IS NULL OR parent.expires_at > now())
      ))
      -- A hash that two tenants hold names nobody.
      AND (SELECT count(*) FROM access.tokens AS same WHERE same.token_hash = hash) = 1;
END
$$;
COMMENT ON FUNCTION access.find_token(bytea) IS
    'Whose token has this SHA-256, if it is neither revoked nor expired, its caller is enabled and, for a session, so '
    'is the token it was begun with: one row or none.';
-- Replacing a function forgets that it runs as its owner with a pinned search_path.
SELECT schema.give_to_definer('access.find_token(bytea)');

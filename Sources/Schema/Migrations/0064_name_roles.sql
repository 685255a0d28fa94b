-- What: names for what engines lend. A secret of the type dynamic_role is a name (prod.db.postgres.billing) that stands for a
-- role: its row belongs to the engine's mount, and its path is what is asked for there (creds/billing). It has no value of its own
-- and so no version; whoever reads it borrows. And descriptions have a length.
-- Why: the type and the description have been columns since 0034, and nothing wrote either.
-- Locks: ACCESS EXCLUSIVE on secrets.secrets for as long as it takes to look at each row once.

ALTER TABLE secrets.secrets
    ADD CONSTRAINT dynamic_role_has_no_versions CHECK (secret_type = 'static' OR version = 0),
    ADD CONSTRAINT description_has_a_length CHECK (octet_length(description) <= 1024);
COMMENT ON COLUMN secrets.secrets.secret_type IS
    'static: a value that is kept, under a key/value mount. dynamic_role: a name for a role, under the mount of its engine.';
COMMENT ON COLUMN secrets.secrets.description IS 'For people; no secret. Null where nobody has said anything.';
CREATE INDEX secrets_that_are_roles ON secrets.secrets (tenant_id, secret_path) WHERE secret_type = 'dynamic_role';

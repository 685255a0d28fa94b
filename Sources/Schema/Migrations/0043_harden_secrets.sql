-- What: seals that another server's transit opens; an identifier for each key of transit; and what holds for all quotas of
-- a tenant.
-- Why: who unseals by another server keeps the sealing key nowhere; versions of transit's keys are bound to the key that
-- they are of, and to its settings; and some paths are not counted.
-- Locks: ACCESS EXCLUSIVE on secrets.seals and secrets.transit_keys for the moment that their definitions take, and no
-- more: neither is rewritten. SHARE ROW EXCLUSIVE on access.tenants for as long as a foreign key takes.

-- ---------------------------------------------------------------------------------------------- seals

ALTER TABLE secrets.seals
    ADD COLUMN wrapped_sealing_key text,
    DROP CONSTRAINT seal_type_is_known,
    ADD CONSTRAINT seal_type_is_known CHECK (seal_type IN ('shamir', 'file', 'transit')),
    ADD CONSTRAINT transit_has_a_wrapped_key CHECK ((seal_type = 'transit') = (wrapped_sealing_key IS NOT NULL)),
    ADD CONSTRAINT wrapped_sealing_key_has_a_length CHECK (octet_length(wrapped_sealing_key) <= 8192);
COMMENT ON COLUMN secrets.seals.sealed_root_key IS
    'Encrypted with the key that the shares give together, that stands in the key file, or that transit unwraps.';
COMMENT ON COLUMN secrets.seals.wrapped_sealing_key IS
    'The key of sealed_root_key as another server''s transit has encrypted it.';
GRANT UPDATE (wrapped_sealing_key) ON secrets.seals TO muniment_app;

-- ---------------------------------------------------------------------------------------------- transit

ALTER TABLE secrets.transit_keys ADD COLUMN key_id uuid;
COMMENT ON COLUMN secrets.transit_keys.key_id IS
    'Its versions are encrypted for it and for what the row says of it. Null: of before, until the key is changed.';
GRANT UPDATE (key_id) ON secrets.transit_keys TO muniment_app;

-- ---------------------------------------------------------------------------------------------- quotas

CREATE TABLE secrets.quota_rules (
    tenant_id uuid NOT NULL CONSTRAINT quota_rules_belong_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    exempt_paths text[] NOT NULL CONSTRAINT exempt_paths_are_few CHECK (cardinality(exempt_paths) <= 1000),
    absolute_exempt_paths text[] NOT NULL
        CONSTRAINT absolute_exempt_paths_are_few CHECK (cardinality(absolute_exempt_paths) <= 1000),
    shows_headers boolean NOT NULL,
    tells_devices boolean NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT quota_rules_pkey PRIMARY KEY (tenant_id)
);
COMMENT ON TABLE secrets.quota_rules IS 'What holds for all rate limits of a tenant; without a row, what is always so.';
COMMENT ON COLUMN secrets.quota_rules.exempt_paths IS 'Beginnings of paths of this tenant that are not counted.';
COMMENT ON COLUMN secrets.quota_rules.absolute_exempt_paths IS 'The same, with the namespace in front of them.';
COMMENT ON COLUMN secrets.quota_rules.tells_devices IS 'Whether audit devices hear of what was refused; the ledger does always.';
SELECT schema.isolate('secrets.quota_rules');
GRANT SELECT, INSERT ON secrets.quota_rules TO muniment_app;
GRANT UPDATE (exempt_paths, absolute_exempt_paths, shows_headers, tells_devices, updated_at)
    ON secrets.quota_rules TO muniment_app;

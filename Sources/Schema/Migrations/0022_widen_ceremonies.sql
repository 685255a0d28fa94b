-- What: ceremonies that are withdrawn or give way to a new version; who may not witness one; what an artifact's tier was.
-- Why: a ceremony is what its accord's tier policy demands, four eyes included, and who proposed it may take it back.
-- Locks: custody.ceremonies against everybody while its rows are checked once.

ALTER TABLE custody.ceremonies
    ADD COLUMN tier text,
    ADD COLUMN four_eyes boolean NOT NULL DEFAULT false,
    ADD COLUMN barred_dids text[] NOT NULL DEFAULT '{}',
    ADD COLUMN closed_by text,
    ADD COLUMN superseded_by integer,
    DROP CONSTRAINT ceremony_state_is_known,
    ADD CONSTRAINT ceremony_state_is_known
        CHECK (state IN ('open', 'approved', 'rejected', 'expired', 'withdrawn', 'superseded')),
    ADD CONSTRAINT superseded_names_what_came_after CHECK ((state = 'superseded') = (superseded_by IS NOT NULL)),
    ADD CONSTRAINT what_came_after_is_a_version FOREIGN KEY (tenant_id, governed_artifact_id, superseded_by)
        REFERENCES custody.artifact_versions ON DELETE RESTRICT,
    ADD CONSTRAINT who_is_barred_is_not_eligible CHECK (NOT eligible_dids && barred_dids);
COMMENT ON COLUMN custody.ceremonies.tier IS 'The artifact''s, when the ceremony was opened; null of those from before it was kept.';
COMMENT ON COLUMN custody.ceremonies.four_eyes IS 'Whether who proposed may not witness.';
COMMENT ON COLUMN custody.ceremonies.barred_dids IS 'Who may not sign, whoever they would sign for.';
COMMENT ON COLUMN custody.ceremonies.closed_by IS
    'The DID or name of who rejected, withdrew or superseded it; null of those from before it was kept.';
COMMENT ON COLUMN custody.ceremonies.superseded_by IS 'The version that was registered in its place.';
GRANT UPDATE (closed_by, superseded_by) ON custody.ceremonies TO muniment_app;

-- What: ceremonies that are withdrawn or give way to a new version; who may not witness one; what an artifact's tier was;
-- votes that witnesses give to others, and signatures that were made with them.
-- Why: a ceremony is what its accord's tier policy demands, four eyes included, and who proposed it may take it back.
-- Locks: custody.ceremonies and custody.ceremony_signatures against everybody while their rows are checked once.

ALTER TABLE custody.ceremonies
    ADD COLUMN tier text,
    ADD COLUMN four_eyes boolean NOT NULL DEFAULT false,
    ADD COLUMN barred_dids text[] NOT NULL DEFAULT '{}',
    ADD COLUMN closed_by text,
    ADD COLUMN superseded_by integer,
    ADD COLUMN purpose text NOT NULL DEFAULT 'approval' CONSTRAINT purpose_is_known
        CHECK (purpose IN ('approval', 'emergency', 'review')),
    ADD COLUMN opening_reason text,
    ADD COLUMN review_within_sec integer,
    ADD COLUMN review_of uuid,
    DROP CONSTRAINT ceremony_state_is_known,
    ADD CONSTRAINT ceremony_state_is_known
        CHECK (state IN ('open', 'approved', 'rejected', 'expired', 
            'withdrawn', 'superseded', 'overdue')),
    DROP CONSTRAINT ceremony_is_closed_unless_open,
    ADD CONSTRAINT ceremony_is_closed_unless_open CHECK ((state IN ('open', 'overdue')) = (closed_at IS NULL)),
    ADD CONSTRAINT reviews_alone_are_overdue CHECK (state <> 'overdue' OR purpose = 'review'),
    ADD CONSTRAINT reviews_stay CHECK (purpose <> 'review' OR state NOT IN ('expired', 'withdrawn', 'superseded')),
    ADD CONSTRAINT emergency_has_its_reason CHECK ((purpose = 'emergency') = (opening_reason IS NOT NULL)),
    ADD CONSTRAINT emergency_has_its_review CHECK ((purpose = 'emergency') = (review_within_sec IS NOT NULL)),
    ADD CONSTRAINT review_is_of_an_emergency CHECK ((purpose = 'review') = (review_of IS NOT NULL)),
    ADD CONSTRAINT what_is_reviewed_is_a_ceremony FOREIGN KEY (tenant_id, review_of)
        REFERENCES custody.ceremonies ON DELETE RESTRICT,
    ADD CONSTRAINT emergency_is_reviewed_once UNIQUE (tenant_id, review_of),
    ADD CONSTRAINT superseded_names_what_came_after CHECK ((state = 'superseded') = (superseded_by IS NOT NULL)),
    ADD CONSTRAINT what_came_after_is_a_version FOREIGN KEY (tenant_id, governed_artifact_id, superseded_by)
        REFERENCES custody.artifact_versions ON DELETE RESTRICT,
    ADD CONSTRAINT who_is_barred_is_not_eligible CHECK (NOT eligible_dids && barred_dids);
COMMENT ON COLUMN custody.ceremonies.tier IS 'The artifact''s, when the ceremony was opened; null of those from before it was kept.';
COMMENT ON COLUMN custody.ceremonies.four_eyes IS 'Whether who proposed may not witness.';
COMMENT ON COLUMN custody.ceremonies.barred_dids IS 'Who may not sign, whoever they would sign for.';
COMMENT ON COLUMN custody.ceremonies.closed_by IS
    'The DID or name of who rejected, withdrew or superseded it; null of those from before it was kept.';
COMMENT ON COLUMN custody.ceremonies.purpose IS
    'approval; emergency: approval by fewer, with a review after it; review: the look at what an emergency approved.';
COMMENT ON COLUMN custody.ceremonies.review_within_sec IS 'How long the review that follows an emergency may take.';
COMMENT ON COLUMN custody.ceremonies.review_of IS 'The emergency that a review looks at again.';
-- A review does not keep a new version from its ceremony.
DROP INDEX custody.one_open_ceremony_an_artifact;
CREATE UNIQUE INDEX one_open_ceremony_an_artifact
    ON custody.ceremonies (tenant_id, governed_artifact_id) WHERE state = 'open' AND purpose <> 'review';
CREATE INDEX ceremonies_of_review ON custody.ceremonies (tenant_id, state) WHERE purpose = 'review';
COMMENT ON COLUMN custody.ceremonies.superseded_by IS 'The version that was registered in its place.';
GRANT UPDATE (closed_by, superseded_by) ON custody.ceremonies TO muniment_app;

CREATE TABLE custody.delegations (
    tenant_id uuid NOT NULL
        CONSTRAINT delegation_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    delegation_id uuid NOT NULL,
    delegator_did text NOT NULL,
    delegate_did text NOT NULL,
    accord_id uuid,
    tier text CONSTRAINT delegation_tier_is_known CHECK (tier IN ('a', 'b', 'c')),
    valid_from timestamptz NOT NULL,
    valid_until timestamptz NOT NULL,
    payload_type text NOT NULL,
    payload bytea NOT NULL,
    payload_digest text NOT NULL,
    key_id text NOT NULL,
    signature bytea NOT NULL,
    recorded_by text NOT NULL,
    recorded_at timestamptz NOT NULL,
    revoked_at timestamptz,
    revoked_by text,
    revocation_reason text,
    chronicle_entry_id text NOT NULL,
    CONSTRAINT delegations_pkey PRIMARY KEY (tenant_id, delegation_id),
    -- What was revoked can't be handed in once more.
    CONSTRAINT delegation_statement_is_used_once UNIQUE (tenant_id, payload_digest),
    CONSTRAINT delegation_is_to_another CHECK (delegator_did <> delegate_did),
    CONSTRAINT delegation_ends_after_it_begins CHECK (valid_until > valid_from),
    CONSTRAINT revocation_is_whole CHECK (
        (revoked_at IS NULL) = (revoked_by IS NULL) AND (revoked_at IS NULL) = (revocation_reason IS NULL)
    )
);
COMMENT ON TABLE custody.delegations IS
    'Votes that witnesses gave to others for a time, by statements that they signed (Documents/formats/delegation.md).';
COMMENT ON COLUMN custody.delegations.payload_digest IS 'SHA-256 of payload, in hexadecimal.';
CREATE INDEX delegations_by_delegator ON custody.delegations (tenant_id, delegator_did, valid_until);
CREATE INDEX delegations_by_delegate ON custody.delegations (tenant_id, delegate_did, valid_until);
SELECT schema.isolate('custody.delegations');
GRANT SELECT, INSERT ON custody.delegations TO muniment_app;
GRANT UPDATE (revoked_at, revoked_by, revocation_reason) ON custody.delegations TO muniment_app;

ALTER TABLE custody.ceremony_signatures
    ADD COLUMN signer_did text,
    ADD COLUMN delegation_id uuid,
    ADD CONSTRAINT who_signs_for_another_has_its_vote CHECK ((signer_did IS NULL) = (delegation_id IS NULL)),
    ADD CONSTRAINT vote_was_delegated FOREIGN KEY (tenant_id, delegation_id)
        REFERENCES custody.delegations ON DELETE RESTRICT;
COMMENT ON COLUMN custody.ceremony_signatures.signer_did IS
    'Who signed in the place of witness_did; null where the witness did.';
-- No key votes twice, for whomever.
CREATE UNIQUE INDEX a_key_votes_once
    ON custody.ceremony_signatures (tenant_id, ceremony_id, coalesce(signer_did, witness_did));

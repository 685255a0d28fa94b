-- What: whom attestations say they are signed by, under what names Git would keep their documents (GitOIDs, as Archivista does),
-- and trust verdicts by who signed.
-- Why: one search finds documents by an identity, also those that nobody verified yet; whoever keeps attestations by GitOID finds
-- them here by the same name; and trust verdicts are asked for by signer.
-- Locks: ACCESS EXCLUSIVE on attestor.dsse_envelopes while the GitOIDs of those that are there are made from their bytes, and on
-- attestor.trust_verdicts while it is rewritten with one more column.

CREATE TABLE attestor.envelope_signers (
    tenant_id uuid NOT NULL,
    envelope_id uuid NOT NULL,
    signer_number integer NOT NULL CONSTRAINT envelope_signers_are_numbered_from_zero CHECK (signer_number >= 0),
    kind text NOT NULL
        CONSTRAINT envelope_signer_kind_is_known CHECK (kind IN ('identity', 'issuer', 'key', 'key_id')),
    name text COLLATE "C" NOT NULL
        CONSTRAINT envelope_signer_name_has_a_size CHECK (octet_length(name) >= 1 AND octet_length(name) <= 1024),
    CONSTRAINT envelope_signers_pkey PRIMARY KEY (tenant_id, envelope_id, signer_number),
    CONSTRAINT signer_is_of_envelope FOREIGN KEY (tenant_id, envelope_id)
        REFERENCES attestor.dsse_envelopes ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE attestor.envelope_signers IS
    'Whom an attestation names as its signers: names and issuers in certificates, SHA-256 of their keys, identifiers of keys. Nobody '
    'has verified it.';
CREATE INDEX envelope_signers_by_name ON attestor.envelope_signers (tenant_id, name, envelope_id);
SELECT schema.isolate('attestor.envelope_signers');
SELECT schema.append_only('attestor.envelope_signers');
GRANT SELECT, INSERT ON attestor.envelope_signers TO muniment_app;

ALTER TABLE attestor.trust_verdicts
    -- The signer is an issuer and a name with a space between them, or a key's SHA-256.
    ADD COLUMN signer_name text COLLATE "C" GENERATED ALWAYS AS (substr(signer, strpos(signer, ' ') + 1)) STORED;
COMMENT ON COLUMN attestor.trust_verdicts.signer_name IS 'Who signed, without who vouched for the name.';
CREATE INDEX trust_verdicts_by_signer_name ON attestor.trust_verdicts (tenant_id, signer_name, verdict_id DESC)
    WHERE signer_name IS NOT NULL;

ALTER TABLE attestor.dsse_envelopes
    ADD COLUMN git_oid bytea CONSTRAINT git_oid_is_sha256 CHECK (octet_length(git_oid) = 32);
COMMENT ON COLUMN attestor.dsse_envelopes.git_oid IS
    'SHA-256 of "blob", a space, the size in decimal digits, a zero byte and the document: its GitOID.';
CREATE INDEX envelopes_by_git_oid ON attestor.dsse_envelopes (tenant_id, git_oid) WHERE git_oid IS NOT NULL;

-- Rows of every tenant, of a table that refuses changes.
ALTER TABLE attestor.dsse_envelopes DISABLE TRIGGER append_only;
GRANT SELECT, UPDATE (git_oid) ON attestor.dsse_envelopes TO muniment_definer;
GRANT SELECT ON attestor.bodies, attestor.chunks TO muniment_definer;
SET LOCAL ROLE muniment_definer;
UPDATE attestor.dsse_envelopes AS envelope
SET git_oid = sha256(convert_to('blob ' || body.size_bytes, 'UTF8') || '\x00'::bytea || (
        SELECT coalesce(string_agg(chunk.bytes, ''::bytea ORDER BY part.place), ''::bytea)
        FROM unnest(body.chunk_digests) WITH ORDINALITY AS part (digest, place)
        JOIN attestor.chunks AS chunk ON chunk.tenant_id = body.tenant_id AND chunk.digest = part.digest
    ))
FROM attestor.bodies AS body
WHERE body.tenant_id = envelope.tenant_id AND body.digest = envelope.body_digest;
RESET ROLE;
REVOKE SELECT, UPDATE (git_oid) ON attestor.dsse_envelopes FROM muniment_definer;
REVOKE SELECT ON attestor.bodies, attestor.chunks FROM muniment_definer;
ALTER TABLE attestor.dsse_envelopes ENABLE ALWAYS TRIGGER append_only;

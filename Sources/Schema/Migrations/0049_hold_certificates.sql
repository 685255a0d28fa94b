-- What: certificates may be put on hold (RFC 5280 §5.3.1), and released from it.
-- Why: what may have been stolen is refused at once, and nobody must issue anew what turns up again. A delta must tell of a
-- release since its base, so the release has its place among the mount's revocations.
-- Locks: ACCESS EXCLUSIVE on secrets.certificates for as long as it takes to look at each row once.

ALTER TABLE secrets.certificates
    DROP CONSTRAINT revocation_reason_is_known,
    ADD CONSTRAINT revocation_reason_is_known CHECK (revocation_reason IN (
        'unspecified', 'key_compromise', 'ca_compromise', 'affiliation_changed', 'superseded',
        'cessation_of_operation', 'certificate_hold', 'privilege_withdrawn', 'aa_compromise'
    )),
    ADD COLUMN release_number bigint,
    ADD CONSTRAINT released_is_not_revoked CHECK (release_number IS NULL OR NOT revoked);
COMMENT ON COLUMN secrets.certificates.release_number IS
    'Of one that was on hold and is not any more: its place among the mount''s revocations.';
CREATE INDEX certificates_released ON secrets.certificates (tenant_id, mount_id, release_number)
    WHERE release_number IS NOT NULL;
GRANT UPDATE (release_number) ON secrets.certificates TO muniment_app;

-- What: certificate authorities (PKI): their keys and issuers, roles, every certificate with its revocation, the revocation
-- lists as they were published, and ACME's accounts, orders and authorizations.
-- Why: what is issued must be known to be revoked, and known for whom; a revocation is one row and a number, whatever the
-- list's length, and lists are made of the rows when they are asked for.
-- Locks: none but on the new tables, and on access.tenants and secrets.mounts for no longer than their foreign keys take.

-- ---------------------------------------------------------------------------------------------- authorities

CREATE TABLE secrets.pki_mounts (
    tenant_id uuid NOT NULL,
    mount_id uuid NOT NULL,
    change_number bigint NOT NULL DEFAULT 1,
    revocation_number bigint NOT NULL DEFAULT 0
        CONSTRAINT revocation_number_is_not_negative CHECK (revocation_number >= 0),
    default_issuer_id uuid,
    default_key_id uuid,
    settings jsonb NOT NULL DEFAULT '{}'
        CONSTRAINT settings_are_an_object CHECK (jsonb_typeof(settings) = 'object'),
    has_unstored boolean NOT NULL DEFAULT false,
    tidy jsonb NOT NULL DEFAULT '{}' CONSTRAINT tidy_is_an_object CHECK (jsonb_typeof(tidy) = 'object'),
    CONSTRAINT pki_mounts_pkey PRIMARY KEY (tenant_id, mount_id),
    CONSTRAINT authority_is_of_mount FOREIGN KEY (tenant_id, mount_id) REFERENCES secrets.mounts ON DELETE RESTRICT
);
COMMENT ON TABLE secrets.pki_mounts IS 'What holds for a whole mount of certificate authorities; made with its first change.';
COMMENT ON COLUMN secrets.pki_mounts.change_number IS
    'Raised with each change of issuers, keys and settings: what is kept of them in memory holds while it stands.';
COMMENT ON COLUMN secrets.pki_mounts.revocation_number IS 'Of the latest revocation: a list says up to which one it reaches.';
COMMENT ON COLUMN secrets.pki_mounts.settings IS 'By area: crl, urls, cluster, issuers, acme.';
COMMENT ON COLUMN secrets.pki_mounts.has_unstored IS
    'Whether certificates were issued that are kept nowhere: of a serial that is not known OCSP then says good.';
COMMENT ON COLUMN secrets.pki_mounts.tidy IS 'What the last tidying did.';
SELECT schema.isolate('secrets.pki_mounts');
GRANT SELECT, INSERT, DELETE ON secrets.pki_mounts TO muniment_app;
GRANT UPDATE (
    change_number, revocation_number, default_issuer_id, default_key_id, settings, has_unstored, tidy
) ON secrets.pki_mounts TO muniment_app;

CREATE TABLE secrets.pki_keys (
    tenant_id uuid NOT NULL,
    mount_id uuid NOT NULL,
    key_id uuid NOT NULL,
    key_name text NOT NULL CONSTRAINT key_name_has_a_length CHECK (octet_length(key_name) <= 255),
    key_type text NOT NULL CONSTRAINT key_type_is_known CHECK (key_type IN ('rsa', 'ec', 'ed25519')),
    key_bits integer NOT NULL,
    public_key_digest bytea NOT NULL,
    private_key_encrypted bytea NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT pki_keys_pkey PRIMARY KEY (tenant_id, mount_id, key_id),
    CONSTRAINT pki_key_is_of_mount FOREIGN KEY (tenant_id, mount_id) REFERENCES secrets.pki_mounts ON DELETE RESTRICT,
    CONSTRAINT key_is_once_in_mount UNIQUE (tenant_id, mount_id, public_key_digest)
);
COMMENT ON TABLE secrets.pki_keys IS 'Private keys of issuers, encrypted by the barrier; bound to tenant, mount and key.';
COMMENT ON COLUMN secrets.pki_keys.key_name IS 'Empty, or unlike every other of the mount.';
COMMENT ON COLUMN secrets.pki_keys.public_key_digest IS 'SHA-256 of the public key''s bits.';
CREATE UNIQUE INDEX key_name_is_unique ON secrets.pki_keys (tenant_id, mount_id, key_name) WHERE key_name <> '';
SELECT schema.isolate('secrets.pki_keys');
GRANT SELECT, INSERT, DELETE ON secrets.pki_keys TO muniment_app;
GRANT UPDATE (key_name) ON secrets.pki_keys TO muniment_app;

CREATE TABLE secrets.pki_issuers (
    tenant_id uuid NOT NULL,
    mount_id uuid NOT NULL,
    issuer_id uuid NOT NULL,
    issuer_name text NOT NULL CONSTRAINT issuer_name_has_a_length CHECK (octet_length(issuer_name) <= 255),
    key_id uuid,
    serial_number text NOT NULL,
    certificate bytea NOT NULL,
    settings jsonb NOT NULL CONSTRAINT settings_are_an_object CHECK (jsonb_typeof(settings) = 'object'),
    crl_number bigint NOT NULL DEFAULT 0,
    revoked_at timestamptz,
    created_at timestamptz NOT NULL,
    CONSTRAINT pki_issuers_pkey PRIMARY KEY (tenant_id, mount_id, issuer_id),
    CONSTRAINT issuer_is_of_mount FOREIGN KEY (tenant_id, mount_id) REFERENCES secrets.pki_mounts ON DELETE RESTRICT,
    CONSTRAINT issuer_signs_with_key FOREIGN KEY (tenant_id, mount_id, key_id)
        REFERENCES secrets.pki_keys ON DELETE RESTRICT,
    CONSTRAINT issuer_is_once_in_mount UNIQUE (tenant_id, mount_id, certificate)
);
COMMENT ON TABLE secrets.pki_issuers IS 'Certificates of authorities: those with a key issue, the others complete chains.';
COMMENT ON COLUMN secrets.pki_issuers.issuer_name IS 'Empty, or unlike every other of the mount.';
COMMENT ON COLUMN secrets.pki_issuers.crl_number IS 'Of the latest list, complete or delta (RFC 5280 §5.2.3).';
CREATE UNIQUE INDEX issuer_name_is_unique ON secrets.pki_issuers (tenant_id, mount_id, issuer_name)
    WHERE issuer_name <> '';
SELECT schema.isolate('secrets.pki_issuers');
GRANT SELECT, INSERT, DELETE ON secrets.pki_issuers TO muniment_app;
GRANT UPDATE (issuer_name, key_id, settings, crl_number, revoked_at) ON secrets.pki_issuers TO muniment_app;

CREATE TABLE secrets.pki_roles (
    tenant_id uuid NOT NULL,
    mount_id uuid NOT NULL,
    role_name text COLLATE "C" NOT NULL
        CONSTRAINT role_name_has_a_length CHECK (octet_length(role_name) >= 1 AND octet_length(role_name) <= 255),
    settings jsonb NOT NULL CONSTRAINT settings_are_an_object CHECK (jsonb_typeof(settings) = 'object'),
    updated_at timestamptz NOT NULL,
    CONSTRAINT pki_roles_pkey PRIMARY KEY (tenant_id, mount_id, role_name),
    CONSTRAINT pki_role_is_of_mount FOREIGN KEY (tenant_id, mount_id) REFERENCES secrets.mounts ON DELETE RESTRICT
);
COMMENT ON TABLE secrets.pki_roles IS 'Which names, keys and lifetimes are issued to those who ask for a role.';
SELECT schema.isolate('secrets.pki_roles');
GRANT SELECT, INSERT, DELETE ON secrets.pki_roles TO muniment_app;
GRANT UPDATE (settings, updated_at) ON secrets.pki_roles TO muniment_app;

-- ---------------------------------------------------------------------------------------------- certificates

CREATE TABLE secrets.certificates (
    tenant_id uuid NOT NULL,
    certificate_id uuid NOT NULL,
    mount_id uuid NOT NULL,
    issuer_id uuid,
    serial_number text COLLATE "C" NOT NULL
        CONSTRAINT serial_number_is_hexadecimal CHECK (serial_number ~ '^[0-9a-f]{2}(:[0-9a-f]{2})*$'),
    fingerprint text COLLATE "C" NOT NULL CONSTRAINT fingerprint_is_sha256 CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    certificate_pem text NOT NULL,
    private_key_encrypted bytea,
    subject text NOT NULL,
    issuer text NOT NULL,
    common_name text,
    valid_from timestamptz NOT NULL,
    valid_until timestamptz NOT NULL,
    cert_type text NOT NULL CONSTRAINT cert_type_is_known CHECK (cert_type IN (
        'root_ca', 'intermediate_ca', 'agent_client', 'app_client', 'admin_client', 'server', 'other'
    )),
    key_usage text[] NOT NULL DEFAULT '{}',
    revoked boolean NOT NULL DEFAULT false,
    revoked_at timestamptz,
    revocation_reason text CONSTRAINT revocation_reason_is_known CHECK (revocation_reason IN (
        'unspecified', 'key_compromise', 'ca_compromise', 'affiliation_changed', 'superseded',
        'cessation_of_operation', 'privilege_withdrawn', 'aa_compromise'
    )),
    revocation_number bigint,
    entity_id uuid,
    entity_type text CONSTRAINT entity_type_is_known CHECK (entity_type IN ('agent', 'application', 'person')),
    role_name text,
    created_at timestamptz NOT NULL,
    CONSTRAINT certificates_pkey PRIMARY KEY (tenant_id, certificate_id),
    CONSTRAINT certificate_is_of_mount FOREIGN KEY (tenant_id, mount_id)
        REFERENCES secrets.mounts ON DELETE RESTRICT,
    CONSTRAINT serial_number_is_unique UNIQUE (tenant_id, mount_id, serial_number),
    CONSTRAINT fingerprint_is_unique UNIQUE (tenant_id, mount_id, fingerprint),
    CONSTRAINT certificate_ends_after_it_starts CHECK (valid_until > valid_from),
    CONSTRAINT revocation_is_whole CHECK (
        revoked = (revoked_at IS NOT NULL) AND revoked = (revocation_reason IS NOT NULL)
        AND revoked = (revocation_number IS NOT NULL)
    ),
    CONSTRAINT entity_is_whole CHECK ((entity_id IS NULL) = (entity_type IS NULL))
);
COMMENT ON TABLE secrets.certificates IS
    'Every certificate that was issued here and is to be known, and those of authorities that were imported.';
COMMENT ON COLUMN secrets.certificates.issuer_id IS 'Null where no issuer of the mount has signed it.';
COMMENT ON COLUMN secrets.certificates.serial_number IS 'Pairs of hexadecimal digits with colons.';
COMMENT ON COLUMN secrets.certificates.private_key_encrypted IS
    'Of those whose key the server keeps for who deploys it; encrypted by the barrier for this certificate alone.';
COMMENT ON COLUMN secrets.certificates.revocation_number IS 'Its place among the mount''s revocations.';
COMMENT ON COLUMN secrets.certificates.entity_id IS 'Whose it is, where that is an agent, an application or a person.';
CREATE INDEX certificates_live_by_end ON secrets.certificates (tenant_id, valid_until, certificate_id)
    WHERE NOT revoked;
CREATE INDEX certificates_by_fingerprint ON secrets.certificates (tenant_id, fingerprint);
CREATE INDEX certificates_by_mount_and_end ON secrets.certificates (tenant_id, mount_id, valid_until);
CREATE INDEX certificates_revoked ON secrets.certificates (tenant_id, mount_id, revocation_number) WHERE revoked;
CREATE INDEX certificates_of_entity ON secrets.certificates (tenant_id, entity_id, valid_until)
    WHERE entity_id IS NOT NULL;
SELECT schema.isolate('secrets.certificates');
GRANT SELECT, INSERT, DELETE ON secrets.certificates TO muniment_app;
GRANT UPDATE (
    issuer_id, private_key_encrypted, revoked, revoked_at, revocation_reason, revocation_number
) ON secrets.certificates TO muniment_app;

CREATE TABLE secrets.pki_crls (
    tenant_id uuid NOT NULL,
    mount_id uuid NOT NULL,
    issuer_id uuid NOT NULL,
    is_delta boolean NOT NULL,
    crl_number bigint NOT NULL,
    base_number bigint,
    revocation_number bigint NOT NULL,
    change_number bigint NOT NULL,
    this_update timestamptz NOT NULL,
    next_update timestamptz NOT NULL,
    crl bytea NOT NULL,
    CONSTRAINT pki_crls_pkey PRIMARY KEY (tenant_id, mount_id, issuer_id, is_delta),
    CONSTRAINT crl_is_of_issuer FOREIGN KEY (tenant_id, mount_id, issuer_id)
        REFERENCES secrets.pki_issuers ON DELETE RESTRICT,
    CONSTRAINT delta_has_a_base CHECK (is_delta = (base_number IS NOT NULL)),
    CONSTRAINT crl_ends_after_it_starts CHECK (next_update > this_update)
);
COMMENT ON TABLE secrets.pki_crls IS 'The revocation lists that were published last, in DER.';
COMMENT ON COLUMN secrets.pki_crls.base_number IS 'Of a delta: the number of the complete list that it adds to.';
COMMENT ON COLUMN secrets.pki_crls.revocation_number IS 'The last revocation that it knows of.';
SELECT schema.isolate('secrets.pki_crls');
GRANT SELECT, INSERT, DELETE ON secrets.pki_crls TO muniment_app;
GRANT UPDATE (
    crl_number, base_number, revocation_number, change_number, this_update, next_update, crl
) ON secrets.pki_crls TO muniment_app;

-- ---------------------------------------------------------------------------------------------- ACME (RFC 8555)

CREATE TABLE secrets.acme_nonces (
    tenant_id uuid NOT NULL,
    mount_id uuid NOT NULL,
    nonce text NOT NULL CONSTRAINT nonce_has_a_length CHECK (octet_length(nonce) <= 64),
    expires_at timestamptz NOT NULL,
    CONSTRAINT acme_nonces_pkey PRIMARY KEY (tenant_id, mount_id, nonce),
    CONSTRAINT nonce_is_of_mount FOREIGN KEY (tenant_id, mount_id) REFERENCES secrets.mounts ON DELETE RESTRICT
);
COMMENT ON TABLE secrets.acme_nonces IS 'Given out and not used yet: a request that repeats one is refused.';
CREATE INDEX acme_nonces_by_end ON secrets.acme_nonces (tenant_id, mount_id, expires_at);
SELECT schema.isolate('secrets.acme_nonces');
GRANT SELECT, INSERT, DELETE ON secrets.acme_nonces TO muniment_app;

CREATE TABLE secrets.acme_bindings (
    tenant_id uuid NOT NULL,
    mount_id uuid NOT NULL,
    binding_id uuid NOT NULL,
    key_encrypted bytea NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT acme_bindings_pkey PRIMARY KEY (tenant_id, mount_id, binding_id),
    CONSTRAINT binding_is_of_mount FOREIGN KEY (tenant_id, mount_id) REFERENCES secrets.mounts ON DELETE RESTRICT
);
COMMENT ON TABLE secrets.acme_bindings IS 'Keys with which somebody who may can open one account (RFC 8555 §7.3.4).';
SELECT schema.isolate('secrets.acme_bindings');
GRANT SELECT, INSERT, DELETE ON secrets.acme_bindings TO muniment_app;

CREATE TABLE secrets.acme_accounts (
    tenant_id uuid NOT NULL,
    mount_id uuid NOT NULL,
    account_id uuid NOT NULL,
    thumbprint text NOT NULL,
    jwk jsonb NOT NULL CONSTRAINT jwk_is_an_object CHECK (jsonb_typeof(jwk) = 'object'),
    contacts text[] NOT NULL,
    status text NOT NULL CONSTRAINT account_status_is_known CHECK (status IN ('valid', 'deactivated', 'revoked')),
    binding_id uuid,
    created_at timestamptz NOT NULL,
    CONSTRAINT acme_accounts_pkey PRIMARY KEY (tenant_id, mount_id, account_id),
    CONSTRAINT account_is_of_mount FOREIGN KEY (tenant_id, mount_id) REFERENCES secrets.mounts ON DELETE RESTRICT,
    CONSTRAINT account_has_a_key_of_its_own UNIQUE (tenant_id, mount_id, thumbprint)
);
COMMENT ON COLUMN secrets.acme_accounts.thumbprint IS 'Of the key (RFC 7638), SHA-256 in base64url.';
SELECT schema.isolate('secrets.acme_accounts');
GRANT SELECT, INSERT, DELETE ON secrets.acme_accounts TO muniment_app;
GRANT UPDATE (thumbprint, jwk, contacts, status) ON secrets.acme_accounts TO muniment_app;

CREATE TABLE secrets.acme_orders (
    tenant_id uuid NOT NULL,
    mount_id uuid NOT NULL,
    order_id uuid NOT NULL,
    account_id uuid NOT NULL,
    status text NOT NULL CONSTRAINT order_status_is_known CHECK (
        status IN ('pending', 'ready', 'processing', 'valid', 'invalid')
    ),
    directory text NOT NULL,
    identifiers jsonb NOT NULL CONSTRAINT identifiers_are_an_array CHECK (jsonb_typeof(identifiers) = 'array'),
    error jsonb,
    serial_number text,
    certificate_chain text,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT acme_orders_pkey PRIMARY KEY (tenant_id, mount_id, order_id),
    CONSTRAINT order_is_of_account FOREIGN KEY (tenant_id, mount_id, account_id)
        REFERENCES secrets.acme_accounts ON DELETE RESTRICT,
    CONSTRAINT valid_order_has_a_certificate CHECK ((status = 'valid') = (certificate_chain IS NOT NULL))
);
COMMENT ON COLUMN secrets.acme_orders.directory IS 'Below the mount: what the client''s addresses begin with, its role in it.';
CREATE INDEX acme_orders_of_account ON secrets.acme_orders (tenant_id, mount_id, account_id, created_at DESC);
CREATE INDEX acme_orders_by_end ON secrets.acme_orders (tenant_id, mount_id, expires_at);
SELECT schema.isolate('secrets.acme_orders');
GRANT SELECT, INSERT, DELETE ON secrets.acme_orders TO muniment_app;
GRANT UPDATE (status, error, serial_number, certificate_chain) ON secrets.acme_orders TO muniment_app;

CREATE TABLE secrets.acme_authorizations (
    tenant_id uuid NOT NULL,
    mount_id uuid NOT NULL,
    authorization_id uuid NOT NULL,
    order_id uuid NOT NULL,
    account_id uuid NOT NULL,
    identifier_type text NOT NULL CONSTRAINT identifier_type_is_known CHECK (identifier_type IN ('dns', 'ip')),
    identifier text NOT NULL,
    is_wildcard boolean NOT NULL,
    token text NOT NULL,
    status text NOT NULL CONSTRAINT authorization_status_is_known CHECK (
        status IN ('pending', 'valid', 'invalid', 'deactivated')
    ),
    challenge_type text CONSTRAINT challenge_type_is_known CHECK (challenge_type IN ('http-01', 'dns-01')),
    challenged_at timestamptz,
    error jsonb,
    expires_at timestamptz NOT NULL,
    CONSTRAINT acme_authorizations_pkey PRIMARY KEY (tenant_id, mount_id, authorization_id),
    CONSTRAINT authorization_is_of_order FOREIGN KEY (tenant_id, mount_id, order_id)
        REFERENCES secrets.acme_orders ON DELETE RESTRICT
);
COMMENT ON COLUMN secrets.acme_authorizations.challenge_type IS 'The one that its client has answered.';
CREATE INDEX acme_authorizations_of_order ON secrets.acme_authorizations (tenant_id, mount_id, order_id);
SELECT schema.isolate('secrets.acme_authorizations');
GRANT SELECT, INSERT, DELETE ON secrets.acme_authorizations TO muniment_app;
GRANT UPDATE (status, challenge_type, challenged_at, error) ON secrets.acme_authorizations TO muniment_app;

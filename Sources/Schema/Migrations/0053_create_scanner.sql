-- What: what scanners found in artifacts, report by report, and advisories, by which bills of materials are looked at here.
-- Why: a queue of what is to be decided follows from reports; which report said what, and what it looked at, stays provable.
-- Locks: none but on the new tables, SHARE ROW EXCLUSIVE on access.tenants, attestor.bodies and attestor.sbom_entries for as long
-- as foreign keys take.

CREATE SCHEMA scanner;
GRANT USAGE ON SCHEMA scanner TO muniment_app;

CREATE TABLE scanner.scans (
    tenant_id uuid NOT NULL
        CONSTRAINT scan_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    scan_id uuid NOT NULL,
    body_digest bytea NOT NULL,
    format text NOT NULL CONSTRAINT scan_format_is_known
        CHECK (format IN ('sarif', 'trivy', 'grype', 'cyclonedx', 'openvex', 'advisories')),
    tool text COLLATE "C" NOT NULL,
    tool_version text,
    artifact text COLLATE "C" NOT NULL,
    artifact_version text,
    artifact_digest bytea CONSTRAINT scanned_digest_is_sha256 CHECK (octet_length(artifact_digest) = 32),
    sbom_id uuid,
    scanned_at timestamptz,
    is_whole boolean NOT NULL,
    is_late boolean NOT NULL,
    finding_count integer NOT NULL CONSTRAINT scan_findings_are_counted CHECK (finding_count >= 0),
    covered_count integer NOT NULL CONSTRAINT scan_coverage_is_counted CHECK (covered_count >= 0),
    opened_count integer NOT NULL,
    reopened_count integer NOT NULL,
    resolved_count integer NOT NULL,
    uncovered_count integer NOT NULL,
    warnings jsonb NOT NULL CONSTRAINT scan_warnings_are_a_list CHECK (jsonb_typeof(warnings) = 'array'),
    imported_by text NOT NULL,
    imported_at timestamptz NOT NULL,
    chronicle_entry_id text NOT NULL,
    CONSTRAINT scans_pkey PRIMARY KEY (tenant_id, scan_id),
    CONSTRAINT scan_is_imported_once UNIQUE (tenant_id, body_digest, tool, artifact),
    CONSTRAINT scan_has_a_body FOREIGN KEY (tenant_id, body_digest) REFERENCES attestor.bodies ON DELETE RESTRICT,
    CONSTRAINT scan_is_of_sbom FOREIGN KEY (tenant_id, sbom_id) REFERENCES attestor.sbom_entries ON DELETE RESTRICT
);
COMMENT ON TABLE scanner.scans IS 'What one tool reported of one artifact, once.';
COMMENT ON COLUMN scanner.scans.is_whole IS
    'Whoever handed it in said that it looked at everything: then what it does not report is gone.';
COMMENT ON COLUMN scanner.scans.is_late IS
    'A later report of the same tool over the same artifact was there already: it is kept, and moves nothing.';
COMMENT ON COLUMN scanner.scans.artifact IS 'By a name that stays from version to version.';
CREATE INDEX scans_by_artifact ON scanner.scans (tenant_id, artifact, tool, scan_id DESC);
SELECT schema.isolate('scanner.scans');
SELECT schema.append_only('scanner.scans');
GRANT SELECT, INSERT ON scanner.scans TO muniment_app;

CREATE TABLE scanner.findings (
    tenant_id uuid NOT NULL,
    scan_id uuid NOT NULL,
    finding_number integer NOT NULL CONSTRAINT findings_are_numbered_from_zero CHECK (finding_number >= 0),
    place bytea NOT NULL CONSTRAINT finding_place_is_sha256 CHECK (octet_length(place) = 32),
    component text COLLATE "C" NOT NULL,
    vulnerability text COLLATE "C" NOT NULL,
    location text,
    aliases text[] NOT NULL,
    versions text[] NOT NULL,
    severity integer NOT NULL
        CONSTRAINT finding_severity_is_known CHECK (severity >= 0 AND severity <= 5),
    score double precision,
    title text,
    fixed_versions text[] NOT NULL,
    url text,
    CONSTRAINT findings_pkey PRIMARY KEY (tenant_id, scan_id, finding_number),
    CONSTRAINT finding_is_of_scan FOREIGN KEY (tenant_id, scan_id)
        REFERENCES scanner.scans ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON COLUMN scanner.findings.place IS
    'SHA-256 of the artifact''s name, component, vulnerability and location: the same from version to version.';
COMMENT ON COLUMN scanner.findings.severity IS '0 unknown, 1 none, 2 low, 3 medium, 4 high, 5 critical.';
CREATE INDEX findings_by_place ON scanner.findings (tenant_id, place, scan_id DESC);
CREATE INDEX findings_by_vulnerability ON scanner.findings (tenant_id, vulnerability, scan_id DESC);
SELECT schema.isolate('scanner.findings');
SELECT schema.append_only('scanner.findings');
GRANT SELECT, INSERT ON scanner.findings TO muniment_app;

CREATE TABLE scanner.advisories (
    tenant_id uuid NOT NULL
        CONSTRAINT advisory_belongs_to_tenant REFERENCES access.tenants ON DELETE RESTRICT,
    advisory_id text COLLATE "C" NOT NULL
        CONSTRAINT advisory_has_a_name CHECK (octet_length(advisory_id) >= 1 AND octet_length(advisory_id) <= 200),
    modified_at timestamptz NOT NULL,
    body_digest bytea NOT NULL,
    aliases text[] NOT NULL,
    withdrawn_at timestamptz,
    summary text,
    severity integer NOT NULL
        CONSTRAINT advisory_severity_is_known CHECK (severity >= 0 AND severity <= 5),
    url text,
    imported_by text NOT NULL,
    imported_at timestamptz NOT NULL,
    chronicle_entry_id text NOT NULL,
    CONSTRAINT advisories_pkey PRIMARY KEY (tenant_id, advisory_id, modified_at),
    CONSTRAINT advisory_has_a_body FOREIGN KEY (tenant_id, body_digest) REFERENCES attestor.bodies ON DELETE RESTRICT
);
COMMENT ON TABLE scanner.advisories IS
    'What is known of vulnerabilities, in OSV''s form. Each change of one is a row; the latest counts.';
SELECT schema.isolate('scanner.advisories');
SELECT schema.append_only('scanner.advisories');
GRANT SELECT, INSERT ON scanner.advisories TO muniment_app;

CREATE TABLE scanner.advisory_packages (
    tenant_id uuid NOT NULL,
    package text COLLATE "C" NOT NULL,
    package_type text COLLATE "C" NOT NULL,
    advisory_id text COLLATE "C" NOT NULL,
    modified_at timestamptz NOT NULL,
    affected jsonb NOT NULL CONSTRAINT affected_is_a_list CHECK (jsonb_typeof(affected) = 'array'),
    CONSTRAINT advisory_packages_pkey PRIMARY KEY (tenant_id, package, advisory_id, modified_at),
    CONSTRAINT affected_is_of_advisory FOREIGN KEY (tenant_id, advisory_id, modified_at)
        REFERENCES scanner.advisories ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE scanner.advisory_packages IS 'Which versions of a package an advisory is about.';
CREATE INDEX advisory_packages_by_type ON scanner.advisory_packages (tenant_id, package_type);
SELECT schema.isolate('scanner.advisory_packages');
SELECT schema.append_only('scanner.advisory_packages');
GRANT SELECT, INSERT ON scanner.advisory_packages TO muniment_app;

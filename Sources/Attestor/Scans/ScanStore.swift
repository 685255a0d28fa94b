import Attestations
import Evidence
import Postgres

/// Reads and writes `scanner.scans` and `scanner.findings`.
struct ScanStore {
    func known(
        _ digest: Digest,
        tool: String,
        artifact: String,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> KeptScan? {
        try db.first(
            """
            SELECT \(columnsOf: KeptScan.self)
            FROM scanner.scans
            WHERE tenant_id = \(tenant) AND body_digest = \(digest) AND tool = \(tool) AND artifact = \(artifact)
            """,
            as: KeptScan.init
        )
    }

    /// What the tool reported last of the artifact.
    func latestDigest(
        tool: String,
        artifact: String,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> Digest? {
        try db.first(
            """
            SELECT body_digest FROM scanner.scans
            WHERE tenant_id = \(tenant) AND artifact = \(artifact) AND tool = \(tool)
            ORDER BY scan_id DESC
            LIMIT 1
            """
        ) { row in try row["body_digest"] as Digest }
    }

    /// When the latest report of the tool over the artifact was made; `nil` where none says.
    func latest(
        tool: String,
        artifact: String,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> Instant? {
        try db.first(
            """
            SELECT max(scanned_at) AS latest FROM scanner.scans
            WHERE tenant_id = \(tenant) AND artifact = \(artifact) AND tool = \(tool)
            """
        ) { row -> Instant? in try row["latest"] } ?? nil
    }

    /// - Parameter places: of the items that the findings belong to, in their order.
    func insert(
        _ scan: KeptScan,
        _ findings: [ScanFinding],
        _ places: [Digest],
        entryID: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            INSERT INTO scanner.scans (
                tenant_id, scan_id, body_digest, format, tool, tool_version, artifact, artifact_version, artifact_digest,
                sbom_id, scanned_at, is_whole, is_late, finding_count, covered_count, opened_count, reopened_count,
                resolved_count, uncovered_count, warnings, imported_by, imported_at, chronicle_entry_id
            )
            VALUES (
                \(tenant), \(scan.id), \(scan.digest), \(scan.format.rawValue), \(scan.tool), \(scan.toolVersion?.storable),
                \(scan.artifact.name), \(scan.artifact.version?.storable), \(scan.artifact.sha256), \(scan.billID),
                \(scan.scannedAt), \(scan.isWhole), \(scan.isLate), \(scan.findingCount), \(scan.coveredCount),
                \(scan.openedCount), \(scan.reopenedCount), \(scan.resolvedCount), \(scan.uncoveredCount),
                \(scan.warnings.json), \(scan.importedBy), \(scan.importedAt), \(entryID.text)
            )
            """
        )
        guard !findings.isEmpty else { return }
        try db.execute(
            """
            INSERT INTO scanner.findings (
                tenant_id, scan_id, finding_number, place, component, vulnerability, location, aliases, versions, severity,
                score, title, fixed_versions, url
            )
            SELECT \(tenant), \(scan.id), number - 1, place, component, vulnerability, location,
                   ARRAY(SELECT jsonb_array_elements_text(aliases)), ARRAY(SELECT jsonb_array_elements_text(versions)),
                   severity, score, title, ARRAY(SELECT jsonb_array_elements_text(fixed_versions)), url
            FROM unnest(
                \(places), \(findings.map(\.place.component.storable)), \(findings.map(\.place.vulnerability.storable)),
                \(findings.map { $0.place.location?.storable }), \(findings.map { Self.list($0.aliases) }),
                \(findings.map { Self.list($0.versions) }), \(findings.map(\.severity.rank)), \(findings.map(\.score)),
                \(findings.map { $0.title?.storable.clipped(to: 1000) }),
                \(findings.map { Self.list($0.fixedVersions) }), \(findings.map { $0.url?.storable })
            ) WITH ORDINALITY AS finding (
                place, component, vulnerability, location, aliases, versions, severity, score, title, fixed_versions, url,
                number
            )
            """
        )
    }

    private static func list(_ texts: [String]) -> JSON { .array(texts.map { .string($0.storable) }) }

    // MARK: Reading

    func one(_ id: UniqueID, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: KeptScan.self)
        FROM scanner.scans
        WHERE tenant_id = \(tenant) AND scan_id = \(id)
        """
    }

    /// The newest first; of an artifact, or all.
    func page(_ limit: Int, before: UniqueID?, artifact: String?, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: KeptScan.self)
        FROM scanner.scans
        WHERE tenant_id = \(tenant) AND scan_id < \(before ?? .greatest)
          AND (\(artifact) IS NULL OR artifact = \(artifact))
        ORDER BY scan_id DESC
        LIMIT \(limit: limit)
        """
    }

    /// Of one report in its order, each with its item of the queue: the one that stands for it by now.
    func findings(of scan: UniqueID, after number: Int, limit: Int, tenant: TenantID) -> Query {
        """
        SELECT finding.scan_id, finding.finding_number, finding.component, finding.vulnerability, finding.location,
               finding.aliases, finding.versions, finding.severity, finding.score, finding.title,
               finding.fixed_versions, finding.url, item.item_id, item.state
        FROM scanner.findings AS finding
        LEFT JOIN attestor.triage_items AS known ON known.tenant_id = \(tenant) AND known.place = finding.place
        LEFT JOIN attestor.triage_items AS item
          ON item.tenant_id = \(tenant) AND item.item_id = coalesce(known.joined_into, known.item_id)
        WHERE finding.tenant_id = \(tenant) AND finding.scan_id = \(scan) AND finding.finding_number > \(number)
        ORDER BY finding.finding_number
        LIMIT \(limit: limit)
        """
    }
}

extension Query.StringInterpolation {
    fileprivate mutating func appendInterpolation(columnsOf type: KeptScan.Type) {
        appendLiteral(
            """
            scan_id, body_digest, format, tool, tool_version, artifact, artifact_version, artifact_digest, sbom_id,
                   scanned_at, is_whole, is_late, finding_count, covered_count, opened_count, reopened_count, resolved_count,
                   uncovered_count, warnings, imported_by, imported_at
            """
        )
    }
}

extension KeptScan {
    init(_ row: Row) throws {
        let format: String = try row["format"]
        guard let format = ScanReport.Format(rawValue: format) else {
            throw PostgresError.decoding(column: "format", expected: "a format", oid: 0)
        }
        self.init(
            id: try row["scan_id"],
            digest: try row["body_digest"],
            format: format,
            tool: try row["tool"],
            toolVersion: try row["tool_version"],
            artifact: ScannedArtifact(
                name: try row["artifact"],
                version: try row["artifact_version"],
                sha256: try row["artifact_digest"]
            ),
            billID: try row["sbom_id"],
            scannedAt: try row["scanned_at"],
            isWhole: try row["is_whole"],
            isLate: try row["is_late"],
            findingCount: try row["finding_count"],
            coveredCount: try row["covered_count"],
            openedCount: try row["opened_count"],
            reopenedCount: try row["reopened_count"],
            resolvedCount: try row["resolved_count"],
            uncoveredCount: try row["uncovered_count"],
            warnings: [ReadingWarning](try row["warnings"] as JSON),
            importedBy: try row["imported_by"],
            importedAt: try row["imported_at"]
        )
    }
}

extension ListedFinding {
    init(_ row: Row) throws {
        var finding = ScanFinding(
            place: .init(
                component: try row["component"],
                vulnerability: try row["vulnerability"],
                location: try row["location"]
            ),
            severity: .init(rank: try row["severity"])
        )
        finding.aliases = try row["aliases"]
        finding.versions = try row["versions"]
        finding.score = try row["score"]
        finding.title = try row["title"]
        finding.fixedVersions = try row["fixed_versions"]
        finding.url = try row["url"]
        let state: String? = try row["state"]
        self.init(
            scanID: try row["scan_id"],
            number: try row["finding_number"],
            finding: finding,
            itemID: try row["item_id"],
            state: state.flatMap(TriageState.init)
        )
    }
}

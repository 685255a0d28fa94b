import Attestations
import Evidence
import Postgres

// What counts of advisories: of imports without a name all, of each name the newest; of the forms of one advisory in them, the
// latest.

extension AdvisoryStore {
    func page(_ limit: Int, after name: String, of tenant: TenantID) -> Query {
        """
        WITH counted AS (\(countedImportsOf: tenant))
        SELECT DISTINCT ON (advisory.advisory_id) advisory.advisory_id, advisory.modified_at, advisory.aliases,
               advisory.withdrawn_at, advisory.summary, advisory.severity, advisory.url, advisory.imported_by,
               advisory.imported_at
        FROM scanner.advisories AS advisory
        WHERE advisory.tenant_id = \(tenant) AND advisory.advisory_id > \(name) AND EXISTS (
            SELECT FROM scanner.imported_advisories AS part
            WHERE part.tenant_id = \(tenant) AND part.advisory_id = advisory.advisory_id
              AND part.modified_at = advisory.modified_at
              AND part.import_number IN (SELECT counted.import_number FROM counted)
        )
        ORDER BY advisory.advisory_id, advisory.modified_at DESC
        LIMIT \(limit: limit)
        """
    }

    /// Those about any of these packages, each in the latest form that counts.
    func about(_ packages: [String], of tenant: TenantID, in db: isolated Connection) throws -> [Advisory] {
        guard !packages.isEmpty else { return [] }
        let rows = try db.rows(
            """
            WITH counted AS (\(countedImportsOf: tenant)), standing AS (
                SELECT part.advisory_id, max(part.modified_at) AS modified_at
                FROM scanner.imported_advisories AS part
                JOIN counted ON counted.import_number = part.import_number
                WHERE part.tenant_id = \(tenant) AND part.advisory_id IN (
                    SELECT about.advisory_id FROM scanner.advisory_packages AS about
                    WHERE about.tenant_id = \(tenant) AND about.package = ANY (\(packages))
                )
                GROUP BY part.advisory_id
            )
            SELECT about.package, about.affected, advisory.advisory_id, advisory.modified_at, advisory.aliases,
                   advisory.withdrawn_at, advisory.summary, advisory.severity, advisory.url
            FROM standing
            JOIN scanner.advisories AS advisory
              ON advisory.tenant_id = \(tenant) AND advisory.advisory_id = standing.advisory_id
             AND advisory.modified_at = standing.modified_at
            JOIN scanner.advisory_packages AS about
              ON about.tenant_id = \(tenant) AND about.advisory_id = standing.advisory_id
             AND about.modified_at = standing.modified_at AND about.package = ANY (\(packages))
            ORDER BY advisory.advisory_id, about.package
            """
        )
        var advisories: [String: Advisory] = [:]
        for row in rows {
            let id: String = try row["advisory_id"]
            var advisory = try advisories[id] ?? Advisory(row)
            advisory.affected += Self.affected(try row["affected"], package: try row["package"])
            advisories[id] = advisory
        }
        return advisories.values.sorted { $0.id < $1.id }
    }

    /// The names that advisories that count have for what was found: those of these names, and those about these components.
    func names(of findings: [ScanFinding], tenant: TenantID, in db: isolated Connection) throws -> [[String]]
    {
        guard !findings.isEmpty else { return [] }
        let named = Set(findings.flatMap(\.names).map(\.storable)).sorted()
        let packages = Set(findings.map(\.place.component.storable)).filter { $0.hasPrefix("pkg:") }.sorted()
        return try db.rows(
            """
            WITH counted AS (\(countedImportsOf: tenant)), standing AS (
                SELECT part.advisory_id, max(part.modified_at) AS modified_at
                FROM scanner.imported_advisories AS part
                JOIN counted ON counted.import_number = part.import_number
                WHERE part.tenant_id = \(tenant) AND part.advisory_id IN (
                    SELECT about.advisory_id FROM scanner.advisory_packages AS about
                    WHERE about.tenant_id = \(tenant) AND about.package = ANY (\(packages))
                    UNION
                    SELECT named.advisory_id FROM scanner.advisories AS named
                    WHERE named.tenant_id = \(tenant) AND named.advisory_id = ANY (\(named))
                )
                GROUP BY part.advisory_id
            )
            SELECT advisory.advisory_id, advisory.aliases
            FROM standing
            JOIN scanner.advisories AS advisory
              ON advisory.tenant_id = \(tenant) AND advisory.advisory_id = standing.advisory_id
             AND advisory.modified_at = standing.modified_at
            WHERE advisory.withdrawn_at IS NULL AND cardinality(advisory.aliases) > 0
            ORDER BY advisory.advisory_id
            """
        ) { row in [try row["advisory_id"] as String] + (try row["aliases"] as [String]) }
    }

    /// Types of packages that an advisory that counts is about.
    func types(of tenant: TenantID, in db: isolated Connection) throws -> Set<String> {
        Set(
            try db.rows(
                """
                WITH counted AS (\(countedImportsOf: tenant))
                SELECT DISTINCT about.package_type
                FROM scanner.advisory_packages AS about
                WHERE about.tenant_id = \(tenant) AND EXISTS (
                    SELECT FROM scanner.imported_advisories AS part
                    WHERE part.tenant_id = \(tenant) AND part.advisory_id = about.advisory_id
                      AND part.modified_at = about.modified_at
                      AND part.import_number IN (SELECT counted.import_number FROM counted)
                )
                """
            ) { row in try row["package_type"] as String }
        )
    }

    /// The packages, and the types of packages, of which something else is known after the latest import than was after an
    /// earlier one.
    func changes(
        since number: Int,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> (packages: [String], types: [String]) {
        let rows = try db.rows(
            """
            WITH before AS (
                SELECT part.advisory_id, part.modified_at
                FROM scanner.imported_advisories AS part
                JOIN scanner.advisory_imports AS import
                  ON import.tenant_id = \(tenant) AND import.import_number = part.import_number
                WHERE part.tenant_id = \(tenant) AND import.import_number <= \(number) AND NOT EXISTS (
                    SELECT FROM scanner.advisory_imports AS later
                    WHERE later.tenant_id = \(tenant) AND later.feed_name = import.feed_name
                      AND later.import_number > import.import_number AND later.import_number <= \(number)
                )
            ), counted AS (\(countedImportsOf: tenant)), now AS (
                SELECT part.advisory_id, part.modified_at
                FROM scanner.imported_advisories AS part
                JOIN counted ON counted.import_number = part.import_number
                WHERE part.tenant_id = \(tenant)
            ), changed AS (
                (SELECT * FROM before EXCEPT SELECT * FROM now) UNION ALL (SELECT * FROM now EXCEPT SELECT * FROM before)
            ), types AS (
                SELECT DISTINCT about.package_type,
                       bool_or((about.advisory_id, about.modified_at) IN (SELECT * FROM before)) AS was_there,
                       bool_or((about.advisory_id, about.modified_at) IN (SELECT * FROM now)) AS is_there
                FROM scanner.advisory_packages AS about
                WHERE about.tenant_id = \(tenant)
                GROUP BY about.package_type
            )
            SELECT DISTINCT about.package, NULL::text AS package_type
            FROM scanner.advisory_packages AS about
            JOIN changed ON changed.advisory_id = about.advisory_id AND changed.modified_at = about.modified_at
            WHERE about.tenant_id = \(tenant)
            UNION ALL
            SELECT NULL, package_type FROM types WHERE was_there <> is_there
            """
        )
        var changes: (packages: [String], types: [String]) = ([], [])
        for row in rows {
            if let package: String = try row["package"] { changes.packages.append(package) }
            if let type: String = try row["package_type"] { changes.types.append(type) }
        }
        return changes
    }

    /// The newest import without a name.
    func latestUnnamed(of tenant: TenantID) -> Query {
        """
        SELECT import_number, import_id, feed_name, body_digest FROM scanner.advisory_imports
        WHERE tenant_id = \(tenant) AND feed_name IS NULL
        ORDER BY import_number DESC
        LIMIT 1
        """
    }

    /// The imports without a name that hold what counts of advisories about these packages, where no feed holds it.
    func unnamed(about packages: [String], limit: Int, of tenant: TenantID) -> Query {
        """
        WITH counted AS (\(countedImportsOf: tenant)), standing AS (
            SELECT part.advisory_id, max(part.modified_at) AS modified_at
            FROM scanner.imported_advisories AS part
            JOIN counted ON counted.import_number = part.import_number
            WHERE part.tenant_id = \(tenant) AND part.advisory_id IN (
                SELECT about.advisory_id FROM scanner.advisory_packages AS about
                WHERE about.tenant_id = \(tenant) AND about.package = ANY (\(packages))
            )
            GROUP BY part.advisory_id
        ), held AS (
            SELECT DISTINCT ON (standing.advisory_id) import.import_number, import.import_id, import.feed_name,
                   import.body_digest
            FROM standing
            JOIN scanner.imported_advisories AS part
              ON part.tenant_id = \(tenant) AND part.advisory_id = standing.advisory_id
             AND part.modified_at = standing.modified_at
            JOIN counted ON counted.import_number = part.import_number
            JOIN scanner.advisory_imports AS import
              ON import.tenant_id = \(tenant) AND import.import_number = part.import_number
            ORDER BY standing.advisory_id, import.feed_name IS NULL, import.import_number
        )
        SELECT DISTINCT import_number, import_id, feed_name, body_digest FROM held
        WHERE feed_name IS NULL
        ORDER BY import_number
        LIMIT \(limit: limit)
        """
    }
}

extension Query.StringInterpolation {
    /// The numbers of the imports that count: those without a name, and the newest of each name.
    mutating func appendInterpolation(countedImportsOf tenant: TenantID) {
        appendLiteral(
            """
            SELECT import.import_number FROM scanner.advisory_imports AS import
            WHERE import.tenant_id =
            """
        )
        appendLiteral(" ")
        appendInterpolation(tenant)
        appendLiteral(
            """
             AND NOT EXISTS (
                SELECT FROM scanner.advisory_imports AS later
                WHERE later.tenant_id = import.tenant_id AND later.feed_name = import.feed_name
                  AND later.import_number > import.import_number
            )
            """
        )
    }
}

extension AdvisoryImport {
    init(_ row: Row) throws {
        self.init(
            number: try row["import_number"],
            id: try row["import_id"],
            feedName: try row["feed_name"],
            digest: try row["body_digest"]
        )
    }
}

extension Advisory {
    init(_ row: Row) throws {
        self.init(id: try row["advisory_id"], modified: try row["modified_at"])
        aliases = try row["aliases"]
        withdrawn = try row["withdrawn_at"]
        summary = try row["summary"]
        severity = .init(rank: try row["severity"])
        url = try row["url"]
    }
}

extension KeptAdvisory {
    init(_ advisory: Advisory, by actor: String, at now: Instant) {
        self.init(
            id: advisory.id,
            modifiedAt: advisory.modified,
            aliases: advisory.aliases,
            withdrawnAt: advisory.withdrawn,
            summary: advisory.summary,
            severity: advisory.severity,
            url: advisory.url,
            importedBy: actor,
            importedAt: now
        )
    }

    init(_ row: Row) throws {
        self.init(
            id: try row["advisory_id"],
            modifiedAt: try row["modified_at"],
            aliases: try row["aliases"],
            withdrawnAt: try row["withdrawn_at"],
            summary: try row["summary"],
            severity: .init(rank: try row["severity"]),
            url: try row["url"],
            importedBy: try row["imported_by"],
            importedAt: try row["imported_at"]
        )
    }
}

package import Access
package import Attestations
import Chronicle
import Evidence
import Postgres

extension Attestor {
    /// Takes advisories in, in OSV's form: one, a list, or one on each line. One that is kept in this form already is left as it
    /// is; bills of materials are looked at by them when somebody asks.
    ///
    /// - Returns: how many were new.
    /// - Throws: `AttestorError.unreadable`.
    package func importAdvisories(
        for caller: Caller,
        _ bytes: [UInt8],
        limits: ReadingLimits = .standard
    ) async throws -> AttestorDecision<[KeptAdvisory]> {
        try caller.require(.importAttestation)
        let advisories: [Advisory]
        do throws(ReadingFault) {
            advisories = try AdvisoryReader.advisories(in: bytes, limits: limits)
        } catch {
            throw AttestorError.unreadable(error)
        }
        let body = BodyStore.Body(bytes)
        let now = self.now()
        return try await decide(for: caller) { db in
            let key = "attestor.advisories \(caller.tenant)"
            try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\(key), 0))")
            let known = try AdvisoryStore().known(advisories, of: caller.tenant, in: db)
            var seen = known
            let fresh = advisories.filter { seen.insert(.init($0)).inserted }
            let kept = fresh.map { KeptAdvisory($0, by: caller.actor, at: now) }
            guard !fresh.isEmpty else { return AttestorDecision(value: [], receipt: nil, isNew: false) }
            let event = AdvisoriesImported(advisories: fresh, body: body, at: now, by: caller.actor)
            let receipt = try chronicle.record(event, of: caller.tenant, in: db)
            return AttestorDecision(value: kept, receipt: receipt, isNew: true)
        }
    }

    /// By name; each in its latest form.
    package func advisories(
        for caller: Caller,
        after name: String = "",
        limit: Int
    ) async throws -> [KeptAdvisory] {
        try caller.require(.read)
        let query = AdvisoryStore().page(
            try Self.checked(limit),
            after: name.storable,
            of: caller.tenant
        )
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(KeptAdvisory.init)
    }

    /// Those about any of these packages, each in its latest form.
    func advisories(of tenant: TenantID, about packages: [String]) async throws -> [Advisory] {
        guard !packages.isEmpty else { return [] }
        let rows = try await database.rows(
            for: tenant,
            AdvisoryStore().about(packages, of: tenant)
        )
        var advisories: [String: Advisory] = [:]
        for row in rows {
            let id: String = try row["advisory_id"]
            var advisory = try advisories[id] ?? Advisory(row)
            advisory.affected += AdvisoryStore.affected(try row["affected"], package: try row["package"])
            advisories[id] = advisory
        }
        return advisories.values.sorted { $0.id < $1.id }
    }

    /// Types of packages that any advisory is about.
    func advisedTypes(of tenant: TenantID) async throws -> Set<String> {
        Set(
            try await database.rows(
                for: tenant,
                """
                SELECT DISTINCT package_type FROM scanner.advisory_packages
                WHERE tenant_id = \(tenant)
                LIMIT 1024
                """
            ) { row in try row["package_type"] as String }
        )
    }
}

/// Reads and writes `scanner.advisories` and `scanner.advisory_packages`.
struct AdvisoryStore {
    /// One form of an advisory.
    struct Form: Hashable, Sendable {
        var id: String
        var modified: Instant

        init(_ advisory: Advisory) {
            id = advisory.id.storable
            modified = advisory.modified
        }

        init(id: String, modified: Instant) {
            self.id = id
            self.modified = modified
        }
    }

    func known(
        _ advisories: [Advisory],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> Set<Form> {
        Set(
            try db.rows(
                """
                SELECT advisory_id, modified_at FROM scanner.advisories
                WHERE tenant_id = \(tenant) AND advisory_id = ANY (\(advisories.map(\.id.storable)))
                ORDER BY advisory_id
                """
            ) { row in Form(id: try row["advisory_id"], modified: try row["modified_at"]) }
        )
    }

    func insert(
        _ advisories: [Advisory],
        body: Digest,
        by actor: String,
        at now: Instant,
        entryID: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            INSERT INTO scanner.advisories (
                tenant_id, advisory_id, modified_at, body_digest, aliases, withdrawn_at, summary, severity, url, imported_by,
                imported_at, chronicle_entry_id
            )
            SELECT \(tenant), advisory_id, modified_at, \(body), ARRAY(SELECT jsonb_array_elements_text(aliases)),
                   withdrawn_at, summary, severity, url, \(actor), \(now), \(entryID.text)
            FROM unnest(
                \(advisories.map(\.id.storable)), \(advisories.map(\.modified)),
                \(advisories.map { JSON.array($0.aliases.map { .string($0.storable) }) }), \(advisories.map(\.withdrawn)),
                \(advisories.map { $0.summary?.storable.clipped(to: 1000) }), \(advisories.map(\.severity.rank)),
                \(advisories.map { $0.url?.storable })
            ) AS advisory (advisory_id, modified_at, aliases, withdrawn_at, summary, severity, url)
            """
        )
        var lines: [(advisory: Advisory, package: String, affected: JSON)] = []
        for advisory in advisories {
            let parts = Dictionary(grouping: advisory.affected, by: \.package)
            for (package, affected) in parts.sorted(by: { $0.key < $1.key }) {
                lines.append((advisory, package, .array(affected.map(Self.json))))
            }
        }
        guard !lines.isEmpty else { return }
        try db.execute(
            """
            INSERT INTO scanner.advisory_packages
                (tenant_id, package, package_type, advisory_id, modified_at, affected)
            SELECT \(tenant), package, package_type, advisory_id, modified_at, affected
            FROM unnest(
                \(lines.map(\.package)), \(lines.map { (try? PackageURL($0.package))?.type ?? "generic" }),
                \(lines.map(\.advisory.id.storable)), \(lines.map(\.advisory.modified)), \(lines.map(\.affected))
            ) AS line (package, package_type, advisory_id, modified_at, affected)
            """
        )
    }

    private static func json(_ affected: Advisory.Affected) -> JSON {
        [
            "ecosystem": .string(affected.ecosystem.storable),
            "versions": .array(affected.versions.map { .string($0.storable) }),
            "ranges": .array(
                affected.ranges.map { range in
                    [
                        "type": .string(range.kind.rawValue),
                        "events": .array(
                            range.events.map { [$0.kind.rawValue: .string($0.version.storable)] }
                        ),
                    ]
                }
            ),
        ]
    }

    static func affected(_ json: JSON, package: String) -> [Advisory.Affected] {
        (json.array ?? []).map { part in
            let ranges = (part["ranges"]?.array ?? []).compactMap { range -> Advisory.Range? in
                guard let kind = range["type"]?.string.flatMap(Advisory.Range.Kind.init) else { return nil }
                let events = (range["events"]?.array ?? []).flatMap { event in
                    Advisory.Range.Event.Kind.allCases.compactMap { kind in
                        event[kind.rawValue]?.string.map { Advisory.Range.Event(kind: kind, version: $0) }
                    }
                }
                return Advisory.Range(kind: kind, events: events)
            }
            return Advisory.Affected(
                package: package,
                ecosystem: part["ecosystem"]?.string ?? "",
                ranges: ranges,
                versions: (part["versions"]?.array ?? []).compactMap(\.string)
            )
        }
    }

    // MARK: Reading

    func page(_ limit: Int, after name: String, of tenant: TenantID) -> Query {
        """
        SELECT DISTINCT ON (advisory_id) advisory_id, modified_at, aliases, withdrawn_at, summary, severity, url,
               imported_by, imported_at
        FROM scanner.advisories
        WHERE tenant_id = \(tenant) AND advisory_id > \(name)
        ORDER BY advisory_id, modified_at DESC
        LIMIT \(limit: limit)
        """
    }

    func about(_ packages: [String], of tenant: TenantID) -> Query {
        """
        SELECT part.package, part.affected, advisory.advisory_id, advisory.modified_at, advisory.aliases,
               advisory.withdrawn_at, advisory.summary, advisory.severity, advisory.url
        FROM scanner.advisory_packages AS part
        JOIN scanner.advisories AS advisory
          ON advisory.tenant_id = \(tenant) AND advisory.advisory_id = part.advisory_id
         AND advisory.modified_at = part.modified_at
        WHERE part.tenant_id = \(tenant) AND part.package = ANY (\(packages))
          AND NOT EXISTS (
              SELECT FROM scanner.advisories AS later
              WHERE later.tenant_id = \(tenant) AND later.advisory_id = part.advisory_id
                AND later.modified_at > part.modified_at
          )
        ORDER BY advisory.advisory_id, part.package
        LIMIT 1048576
        """
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

/// Advisories were taken in.
struct AdvisoriesImported: ChronicleEvent {
    var advisories: [Advisory]
    var body: BodyStore.Body
    var at: Instant
    var by: String

    var type: ChronicleEventType { .advisoriesImported }
    var subject: String { "scanner" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        let told = JSON.array(
            advisories.map {
                ["id": .string($0.id.storable), "modified": .string($0.modified.description)]
            }
        )
        return [
            "advisories": try bodies.told(told), "advisory_count": .integer(advisories.count),
            "sha256": .string(body.digest.hex), "size_bytes": .integer(body.bytes.count),
            "at": .string(at.description), "by": .string(by),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try BodyStore().put(body, at: at, of: tenant, in: db)
        try AdvisoryStore().insert(
            advisories,
            body: body.digest,
            by: by,
            at: at,
            entryID: entryID,
            of: tenant,
            in: db
        )
    }
}

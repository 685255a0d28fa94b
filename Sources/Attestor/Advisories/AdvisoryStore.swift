import Attestations
import Evidence
import Postgres

/// Advisories as they were handed in together: under a name the newest counts, without one all do.
struct AdvisoryImport: Hashable, Sendable {
    /// In the order of the record, from 1.
    var number: Int
    var id: UniqueID
    var feedName: String?
    var digest: Digest
}

/// One form of an advisory, with the moment that it is kept under.
struct FiledAdvisory: Hashable, Sendable {
    var advisory: Advisory
    /// As it says itself; of two that say the same time and are different, the later one in has a microsecond more.
    var modified: Instant
    var contentDigest: Digest
    /// Whether this form was kept already.
    var isKnown: Bool
}

/// Reads and writes `scanner.advisories`, `scanner.advisory_packages`, `scanner.advisory_imports` and
/// `scanner.imported_advisories`.
struct AdvisoryStore {
    /// Imports come one after another, and what looks whether everything was looked at sees all of them.
    func lock(_ tenant: TenantID, in db: isolated Connection) throws {
        let key = "attestor.advisories \(tenant)"
        try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\(key), 0))")
    }

    /// The number of the latest import; 0 where there is none.
    func latestNumber(of tenant: TenantID, in db: isolated Connection) throws -> Int {
        try db.first(
            """
            SELECT coalesce(max(import_number), 0) AS number FROM scanner.advisory_imports WHERE tenant_id = \(tenant)
            """
        ) { row in try row["number"] as Int } ?? 0
    }

    /// The newest import of a feed.
    func latest(named name: String, of tenant: TenantID, in db: isolated Connection) throws -> AdvisoryImport?
    {
        try db.first(
            """
            SELECT import_number, import_id, feed_name, body_digest FROM scanner.advisory_imports
            WHERE tenant_id = \(tenant) AND feed_name = \(name)
            ORDER BY import_number DESC
            LIMIT 1
            """,
            as: AdvisoryImport.init
        )
    }

    /// Advisories with the forms that they are kept under: each form once, whichever files it stands in.
    func filed(
        _ advisories: [Advisory],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> [FiledAdvisory] {
        struct Name: Hashable {
            var id: String
            var digest: Digest
        }
        var kept: [Name: Instant] = [:]
        var moments: [String: Set<Instant>] = [:]
        var unread: [String: Set<Instant>] = [:]
        let ids = Set(advisories.map(\.id.storable)).sorted()
        let rows = try db.rows(
            """
            SELECT advisory_id, modified_at, content_digest FROM scanner.advisories
            WHERE tenant_id = \(tenant) AND advisory_id = ANY (\(ids))
            ORDER BY advisory_id, modified_at
            """
        )
        for row in rows {
            let (id, moment): (String, Instant) = (try row["advisory_id"], try row["modified_at"])
            moments[id, default: []].insert(moment)
            if let digest: Digest = try row["content_digest"] {
                kept[Name(id: id, digest: digest)] = moment
            } else {
                unread[id, default: []].insert(moment)
            }
        }
        var filed: [FiledAdvisory] = []
        var seen: Set<Name> = []
        for advisory in advisories {
            let name = Name(id: advisory.id.storable, digest: Self.contentDigest(of: advisory))
            guard seen.insert(name).inserted else { continue }
            var moment = kept[name] ?? advisory.modified
            let isKnown = kept[name] != nil || unread[name.id]?.contains(moment) ?? false
            if !isKnown {
                while !moments[name.id, default: []].insert(moment).inserted {
                    moment = moment.advanced(by: .microseconds(1))
                }
            }
            filed.append(
                FiledAdvisory(
                    advisory: advisory,
                    modified: moment,
                    contentDigest: name.digest,
                    isKnown: isKnown
                )
            )
        }
        return filed
    }

    /// Of these, the ones that some import without a name holds: they count until a later form does.
    func lasting(
        _ filed: [FiledAdvisory],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> Set<Int> {
        let places = try db.rows(
            """
            SELECT asked.place
            FROM unnest(\(filed.map(\.advisory.id.storable)), \(filed.map(\.modified)))
                WITH ORDINALITY AS asked (advisory_id, modified_at, place)
            WHERE EXISTS (
                SELECT FROM scanner.imported_advisories AS part
                JOIN scanner.advisory_imports AS import
                  ON import.tenant_id = \(tenant) AND import.import_number = part.import_number
                WHERE part.tenant_id = \(tenant) AND part.advisory_id = asked.advisory_id
                  AND part.modified_at = asked.modified_at AND import.feed_name IS NULL
            )
            """
        ) { row in try row["place"] as Int }
        return Set(places.map { $0 - 1 })
    }

    func insert(
        _ filed: [FiledAdvisory],
        _ one: AdvisoryImport,
        by actor: String,
        at now: Instant,
        entryID: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            INSERT INTO scanner.advisory_imports
                (tenant_id, import_number, import_id, feed_name, body_digest, chronicle_entry_id)
            VALUES (\(tenant), \(one.number), \(one.id), \(one.feedName), \(one.digest), \(entryID.text))
            """
        )
        let fresh = filed.filter { !$0.isKnown }
        if !fresh.isEmpty {
            let advisories = fresh.map(\.advisory)
            try db.execute(
                """
                INSERT INTO scanner.advisories (
                    tenant_id, advisory_id, modified_at, content_digest, body_digest, aliases, withdrawn_at, summary, severity,
                    url, imported_by, imported_at, chronicle_entry_id
                )
                SELECT \(tenant), advisory_id, modified_at, content_digest, \(one.digest),
                       ARRAY(SELECT jsonb_array_elements_text(aliases)), withdrawn_at, summary, severity, url, \(actor),
                       \(now), \(entryID.text)
                FROM unnest(
                    \(advisories.map(\.id.storable)), \(fresh.map(\.modified)), \(fresh.map(\.contentDigest)),
                    \(advisories.map { JSON.array($0.aliases.map { .string($0.storable) }) }),
                    \(advisories.map(\.withdrawn)), \(advisories.map { $0.summary?.storable.clipped(to: 1000) }),
                    \(advisories.map(\.severity.rank)), \(advisories.map { $0.url?.storable })
                ) AS advisory (advisory_id, modified_at, content_digest, aliases, withdrawn_at, summary, severity, url)
                """
            )
        }
        try db.execute(
            """
            INSERT INTO scanner.imported_advisories (tenant_id, advisory_id, modified_at, import_number)
            SELECT \(tenant), advisory_id, modified_at, \(one.number)
            FROM unnest(\(filed.map(\.advisory.id.storable)), \(filed.map(\.modified))) AS part (advisory_id, modified_at)
            ON CONFLICT DO NOTHING
            """
        )
        var lines: [(filed: FiledAdvisory, package: String, affected: JSON)] = []
        for one in fresh {
            let parts = Dictionary(grouping: one.advisory.affected, by: \.package)
            for (package, affected) in parts.sorted(by: { $0.key < $1.key }) {
                lines.append((one, package, .array(affected.map(Self.json))))
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
                \(lines.map(\.filed.advisory.id.storable)), \(lines.map(\.filed.modified)), \(lines.map(\.affected))
            ) AS line (package, package_type, advisory_id, modified_at, affected)
            """
        )
    }

    /// Of what it says, as it is read here.
    private static func contentDigest(of advisory: Advisory) -> Digest {
        let content: JSON = [
            "id": .string(advisory.id), "modified": .string(advisory.modified.description),
            "aliases": .array(advisory.aliases.map(JSON.string)),
            "withdrawn": .optional(advisory.withdrawn?.description), "summary": .optional(advisory.summary),
            "severity": .string(advisory.severity.rawValue), "url": .optional(advisory.url),
            "affected": .array(
                advisory.affected.map { .array([.string($0.package), json($0)]) }
            ),
        ]
        return .sha256(of: content.canonicalBytes())
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
}

import Attestations
import Chronicle
import Evidence
package import Jobs
package import Postgres

/// Joins items of the queue that an import of advisories tells to be one, and has them found by the names that it gives them.
package struct TriageJoining: Sendable {
    package static let kind = "attestor.join"
    /// Artifacts that are looked for together.
    private static let batchLimit = 128

    private let attestor: Attestor
    /// Is told of each tenant that something was committed for.
    private let committed: @Sendable (TenantID) -> Void

    package init(_ attestor: Attestor, committed: @escaping @Sendable (TenantID) -> Void = { _ in }) {
        self.attestor = attestor
        self.committed = committed
    }

    static func job(for number: Int) -> NewJob {
        NewJob(kind, ["import_number": .integer(number)], uniqueKey: "import \(number)", priority: .low)
    }

    package var handler: JobHandler {
        JobHandler(Self.kind, concurrency: 2, tenantConcurrency: 1, keptFor: .seconds(86_400)) { run in
            guard let number = run.arguments["import_number"]?.integer else { return }
            var (after, count) = ("", 0)
            while true {
                let part = try await attestor.joinable(
                    by: number,
                    after: after,
                    limit: Self.batchLimit,
                    of: run.tenant
                )
                guard let last = part.last else { return }
                for one in part {
                    let joined = try await attestor.join(one, by: number, of: run.tenant)
                    if joined { committed(run.tenant) }
                    count += one.items.count
                    run.report(count, "items")
                }
                after = last.artifact
            }
        }
    }
}

/// Items of one artifact that advisories have more names for, or the same.
struct JoinableItems: Sendable {
    var artifact: String
    var items: [UniqueID]
    var statements: [[String]]
}

extension Attestor {
    /// By the artifacts' names, behind one of them.
    fileprivate func joinable(
        by number: Int,
        after artifact: String,
        limit: Int,
        of tenant: TenantID
    ) async throws -> [JoinableItems] {
        try await database.transaction(for: tenant) { db in
            let rows = try db.rows(
                TriageStore().joinable(by: number, after: artifact, limit: limit, of: tenant)
            )
            let ids = Set(try rows.flatMap { try $0["advisories"] as [String] }).sorted()
            var names: [String: [String]] = [:]
            let told = try db.rows(AdvisoryStore().names(ids, in: number, of: tenant))
            for row in told {
                let id: String = try row["advisory_id"]
                names[id] = [id] + (try row["aliases"] as [String])
            }
            return try rows.map { row in
                JoinableItems(
                    artifact: try row["artifact"],
                    items: try row["items"],
                    statements: (try row["advisories"] as [String]).compactMap { names[$0] }
                )
            }
        }
    }

    /// Whether anything was otherwise.
    fileprivate func join(
        _ joinable: JoinableItems,
        by number: Int,
        of tenant: TenantID
    ) async throws -> Bool {
        let now = self.now()
        return try await database.decide(for: tenant) { db in
            let lines = try TriageStore().lines(joinable.items, of: joinable.artifact, tenant: tenant, in: db)
            var book = TriageBook(lines)
            book.join(told: joinable.statements, scan: nil, by: "server", at: now)
            guard !book.changed.isEmpty else { return false }
            _ = try chronicle.record(TriageJoined(book: book, number: number, at: now), of: tenant, in: db)
            return true
        }
    }
}

extension TriageStore {
    /// Artifacts with items that have a name of an advisory of the import, and not all of its names, or not the CVE's as their own, or
    /// that are several in one place under different ones.
    func joinable(by number: Int, after artifact: String, limit: Int, of tenant: TenantID) -> Query {
        """
        WITH told AS (
            SELECT advisory.advisory_id, array_prepend(advisory.advisory_id, advisory.aliases) AS names
            FROM scanner.imported_advisories AS part
            JOIN scanner.advisories AS advisory
              ON advisory.tenant_id = \(tenant) AND advisory.advisory_id = part.advisory_id
             AND advisory.modified_at = part.modified_at
            WHERE part.tenant_id = \(tenant) AND part.import_number = \(number) AND advisory.withdrawn_at IS NULL
              AND cardinality(advisory.aliases) > 0
        ), named AS (
            SELECT told.advisory_id, told.names, each.name COLLATE "C" AS name
            FROM told CROSS JOIN LATERAL unnest(told.names) AS each (name)
        ), concerned AS (
            SELECT named.advisory_id, named.names, item.item_id
            FROM named
            JOIN attestor.triage_items AS item ON item.tenant_id = \(tenant) AND item.vulnerability = named.name
            UNION
            SELECT named.advisory_id, named.names, known.item_id
            FROM named
            JOIN attestor.triage_names AS known ON known.tenant_id = \(tenant) AND known.name = named.name
        ), weighed AS (
            SELECT concerned.advisory_id, item.item_id, item.artifact,
                   concerned.names <@ array_prepend(item.vulnerability, item.aliases) AND (
                       starts_with(item.vulnerability, 'CVE-')
                       OR NOT EXISTS (SELECT FROM unnest(concerned.names) AS each (name) WHERE starts_with(each.name, 'CVE-'))
                   ) AS is_named,
                   min(item.vulnerability) OVER spot <> max(item.vulnerability) OVER spot AS are_several
            FROM concerned
            JOIN attestor.triage_items AS item ON item.tenant_id = \(tenant) AND item.item_id = concerned.item_id
            WHERE item.state <> 'joined' AND item.artifact > \(artifact)
            WINDOW spot AS (PARTITION BY concerned.advisory_id, item.artifact, item.component)
        )
        SELECT artifact, array_agg(DISTINCT item_id) AS items, array_agg(DISTINCT advisory_id) AS advisories
        FROM weighed
        WHERE are_several OR NOT is_named
        GROUP BY artifact
        ORDER BY artifact
        LIMIT \(limit: limit)
        """
    }
}

extension AdvisoryStore {
    /// What advisories of an import are called, by themselves and others.
    func names(_ ids: [String], in number: Int, of tenant: TenantID) -> Query {
        """
        SELECT advisory.advisory_id, advisory.aliases
        FROM scanner.imported_advisories AS part
        JOIN scanner.advisories AS advisory
          ON advisory.tenant_id = \(tenant) AND advisory.advisory_id = part.advisory_id
         AND advisory.modified_at = part.modified_at
        WHERE part.tenant_id = \(tenant) AND part.import_number = \(number) AND part.advisory_id = ANY (\(ids))
        """
    }
}

/// Advisories told that items are one, or gave them names.
struct TriageJoined: ChronicleEvent {
    var book: TriageBook
    /// Of the import of advisories.
    var number: Int
    var at: Instant

    var type: ChronicleEventType { .triageJoined }
    var subject: String { book.changed.count == 1 ? "triage/\(book.changed[0].after.id)" : "triage" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        let items = JSON.array(book.changed.map { TriageDecided.told($0.before, $0.after) })
        return [
            "items": try bodies.told(items), "item_count": .integer(book.changed.count),
            "joined_count": .integer(book.tally.joined), "import_number": .integer(number),
            "at": .string(at.description), "by": "server",
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try TriageStore().write(book, entryID: entryID, at: at, of: tenant, in: db)
    }
}

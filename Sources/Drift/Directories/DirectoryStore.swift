import Chronicle
import Evidence
import Kinds
import Postgres

/// Reads and writes `drift.evidence_sources`.
struct DirectoryStore {
    let tenant: TenantID

    func one(_ id: UniqueID) -> Query {
        """
        SELECT \(columnsOf: DirectorySource.self)
        WHERE tenant_id = \(tenant) AND evidence_source_id = \(id)
        """
    }

    /// By its name or identifier, of those that were not removed.
    func find(_ reference: String) -> Query {
        """
        SELECT \(columnsOf: DirectorySource.self)
        WHERE tenant_id = \(tenant) AND removed_at IS NULL
          AND (source_name = \(reference) OR evidence_source_id = \(UniqueID(reference)))
        ORDER BY source_name
        LIMIT 1
        """
    }

    /// Of all that there ever were: best one of the name, best one that is not removed, best the latest.
    func known(nearest name: String) -> Query {
        """
        SELECT \(columnsOf: DirectorySource.self)
        WHERE tenant_id = \(tenant)
        ORDER BY source_name = \(name) DESC, removed_at IS NULL DESC, evidence_source_id DESC
        LIMIT 1
        """
    }

    /// By name, after one.
    func page(after name: String?, limit: Int) -> Query {
        """
        SELECT \(columnsOf: DirectorySource.self)
        WHERE tenant_id = \(tenant) AND removed_at IS NULL AND source_name > \(name ?? "")
        ORDER BY source_name
        LIMIT \(limit: limit)
        """
    }

    /// Also those that were removed.
    var every: Query {
        """
        SELECT \(columnsOf: DirectorySource.self)
        WHERE tenant_id = \(tenant)
        ORDER BY evidence_source_id
        """
    }

    func lock(in db: isolated Connection) throws {
        _ = try db.rows(
            "SELECT pg_advisory_xact_lock(hashtextextended('evidence sources ' || \(tenant)::text, 0)) IS NULL AS locked"
        )
    }

    func count(in db: isolated Connection) throws -> Int {
        try db.first(
            """
            SELECT count(*) AS count FROM drift.evidence_sources
            WHERE tenant_id = \(tenant) AND removed_at IS NULL
            """
        ) { row in try row["count"] as Int } ?? 0
    }

    /// The source of those that were not removed that reads one of these types into the same collection.
    func reading(_ types: [KindName], into collection: String) -> Query {
        """
        SELECT \(columnsOf: DirectorySource.self)
        WHERE tenant_id = \(tenant) AND removed_at IS NULL AND settings ->> 'collection' = \(collection)
          AND settings -> 'subject_types' ?| \(types.map(\.rawValue))::text[]
        ORDER BY source_name
        LIMIT 1
        """
    }

    /// So that of two who ask for a look at the same time the second knows of the first.
    func hold(_ source: DirectorySource, in db: isolated Connection) throws {
        _ = try db.rows(
            """
            SELECT evidence_source_id FROM drift.evidence_sources
            WHERE tenant_id = \(tenant) AND evidence_source_id = \(source.id)
            FOR NO KEY UPDATE
            """
        )
    }

    /// A look at a source that was asked for under the same delegation, or none, and has not begun.
    func waitingLook(at source: UniqueID, under delegation: UniqueID?) -> Query {
        """
        SELECT \(columnsOf: OperationRun.self)
        WHERE tenant_id = \(tenant) AND evidence_source_id = \(source) AND finished_at IS NULL AND state = 'queued'
          AND delegation_id IS NOT DISTINCT FROM \(delegation)
        ORDER BY operation_run_id
        LIMIT 1
        """
    }

    /// Notes which directory a source is of, unless that is known already.
    ///
    /// - Returns: the one that is noted.
    func note(directory: UniqueID, of source: UniqueID, in db: isolated Connection) throws -> UniqueID? {
        try db.first(
            """
            UPDATE drift.evidence_sources
            SET found_directory_id = coalesce(found_directory_id, \(directory))
            WHERE tenant_id = \(tenant) AND evidence_source_id = \(source)
            RETURNING found_directory_id
            """
        ) { row in try row["found_directory_id"] }
    }

    /// Those whose time has come, moved on to their next; one that is still being read, or waits for it, has time.
    func takeDue(at now: Instant, limit: Int, in db: isolated Connection) throws -> [DirectorySource] {
        try db.rows(
            """
            UPDATE drift.evidence_sources
            SET due_at = \(now) + make_interval(secs => (settings ->> 'interval_sec')::double precision)
            WHERE tenant_id = \(tenant) AND evidence_source_id IN (
                SELECT evidence_source_id FROM drift.evidence_sources
                WHERE tenant_id = \(tenant) AND removed_at IS NULL AND is_enabled AND due_at <= \(now)
                  AND NOT EXISTS (
                      SELECT FROM drift.operation_runs AS run
                      WHERE run.tenant_id = \(tenant) AND run.evidence_source_id = evidence_sources.evidence_source_id
                        AND run.finished_at IS NULL
                  )
                ORDER BY due_at, evidence_source_id
                LIMIT \(limit: limit)
                FOR UPDATE SKIP LOCKED
            )
            RETURNING evidence_source_id, source_name, settings, is_enabled, added_by, added_at, changed_at, removed_at,
                      due_at, found_directory_id
            """,
            as: DirectorySource.init
        )
    }

    func write(_ source: DirectorySource, entryID: UniqueID, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO drift.evidence_sources AS known (
                tenant_id, evidence_source_id, source_name, settings, is_enabled, added_by, added_at, changed_at,
                removed_at, due_at, chronicle_entry_id
            )
            VALUES (
                \(tenant), \(source.id), \(source.name), \(source.settings.json), \(source.isEnabled),
                \(source.addedBy), \(source.addedAt), \(source.changedAt), \(source.removedAt), \(source.dueAt), \(entryID)
            )
            ON CONFLICT (tenant_id, evidence_source_id) DO UPDATE SET
                is_enabled = excluded.is_enabled, changed_at = excluded.changed_at, removed_at = excluded.removed_at,
                due_at = excluded.due_at, chronicle_entry_id = excluded.chronicle_entry_id
                WHERE known.tenant_id = \(tenant)
            """
        )
    }
}

extension Query.StringInterpolation {
    mutating func appendInterpolation(columnsOf type: DirectorySource.Type) {
        appendLiteral(
            """
            evidence_source_id, source_name, settings, is_enabled, added_by, added_at, changed_at, removed_at, due_at,
                   found_directory_id
            FROM drift.evidence_sources
            """
        )
    }
}

/// A source of evidence was added, switched or removed: the entry tells it as it is since then, and where its credential is.
struct DirectorySourceChanged: ChronicleEvent {
    enum Change: String {
        case added
        case enabled
        case disabled
        case removed
    }

    var source: DirectorySource
    var change: Change
    var by: String

    var type: ChronicleEventType { .evidenceSourceChanged }
    var subject: String { "evidence-source/\(source.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        [
            "evidence_source_id": .string(source.id.text), "name": .string(source.name),
            "change": .string(change.rawValue), "is_enabled": .bool(source.isEnabled),
            "settings": try bodies.told(source.settings.json),
            "by": .string(by),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try DirectoryStore(tenant: tenant).write(source, entryID: entryID, in: db)
    }
}

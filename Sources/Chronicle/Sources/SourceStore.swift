import Evidence
import Postgres

/// The rows of `chronicle.sources`.
struct SourceStore {
    let tenant: TenantID

    func insert(_ source: Source, entryID: UniqueID, in db: isolated Connection) throws {
        do {
            try db.execute(
                """
                INSERT INTO chronicle.sources
                    (tenant_id, name, kind, settings, created_by, chronicle_entry_id, inserted_at, updated_at)
                VALUES (\(tenant), \(source.name), \(source.settings.kind.rawValue), \(source.settings.json),
                        \(source.createdBy), \(entryID), \(source.createdAt), \(source.createdAt))
                """
            )
        } catch let error as PostgresError where error.constraint == "sources_pkey" {
            throw SourceError.nameTaken(source.name)
        }
    }

    func setEnabled(_ isEnabled: Bool, _ name: String, at now: Instant, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE chronicle.sources
            SET is_enabled = \(isEnabled), failure = NULL, failed_at = NULL, updated_at = \(now)
            WHERE tenant_id = \(tenant) AND name = \(name)
            """
        )
    }

    /// What it is at present; `nil` for nothing wrong.
    func note(_ failure: String?, of name: String, at now: Instant) -> Query {
        """
        UPDATE chronicle.sources SET failure = \(failure), failed_at = \(failure == nil ? nil : now)
        WHERE tenant_id = \(tenant) AND name = \(name)
          AND failure IS DISTINCT FROM \(failure)
        """
    }

    func one(_ name: String) -> Query {
        """
        SELECT \(columnsOf: Source.self) WHERE source.tenant_id = \(tenant) AND source.name = \(name)
        """
    }

    /// By name.
    func page(after name: String?, limit: Int) -> Query {
        """
        SELECT \(columnsOf: Source.self)
        WHERE source.tenant_id = \(tenant) AND source.name > \(name ?? "")
        ORDER BY source.name
        LIMIT \(limit: limit)
        """
    }

    /// How many there are; nobody else adds one until `db` commits.
    func lockedCount(in db: isolated Connection) throws -> Int {
        try db.execute(
            "SELECT pg_advisory_xact_lock(hashtextextended(\("chronicle.sources/\(tenant)"), 0))"
        )
        let count = try db.first(
            "SELECT count(*) AS count FROM chronicle.sources WHERE tenant_id = \(tenant)"
        ) { row -> Int in try row["count"] }
        return count ?? 0
    }

    func locked(_ name: String, in db: isolated Connection) throws -> Source? {
        try db.first(
            """
            SELECT \(columnsOf: Source.self)
            WHERE source.tenant_id = \(tenant) AND source.name = \(name)
            FOR UPDATE OF source
            """,
            as: Source.init
        )
    }
}

extension Query.StringInterpolation {
    /// The columns of a source with its cursor, and where they stand; a text of ours, so that they are listed once.
    fileprivate mutating func appendInterpolation(columnsOf type: Source.Type) {
        appendLiteral(
            """
            source.name, source.kind, source.settings, source.is_enabled, source.created_by, source.inserted_at,
                   source.failure, source.failed_at, cursor.last_entry_id
            FROM chronicle.sources AS source
            LEFT JOIN chronicle.projector_checkpoint AS cursor
              ON cursor.tenant_id = source.tenant_id AND cursor.source = 'source/' || source.name
            """
        )
    }
}

extension Source {
    init(_ row: Row) throws {
        let settings: JSON = try row["settings"]
        self.init(
            name: try row["name"],
            settings: try Settings(kind: try row["kind"], settings.object ?? [:]),
            isEnabled: try row["is_enabled"],
            createdBy: try row["created_by"],
            createdAt: try row["inserted_at"],
            failure: try row["failure"],
            failedAt: try row["failed_at"],
            cursor: try row["last_entry_id"]
        )
    }
}

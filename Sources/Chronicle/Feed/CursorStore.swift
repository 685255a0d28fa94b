package import Evidence
package import Postgres

/// How far each projector and each source outside has been read: `chronicle.projector_checkpoint`, which keeps its
/// founding name. A cursor is a text in its owner's own form, `nil` before the first.
package struct CursorStore {
    private let tenant: TenantID

    package init(of tenant: TenantID) { self.tenant = tenant }

    /// Reads a cursor and holds its row until `db` commits.
    ///
    /// - Returns: `nil` where somebody else holds it; `.some(nil)` for one that has not moved yet.
    func lockIfFree(_ name: String, in db: isolated Connection) throws -> String?? {
        let found = try db.first(
            """
            SELECT last_entry_id FROM chronicle.projector_checkpoint
            WHERE tenant_id = \(tenant) AND source = \(name)
            FOR UPDATE SKIP LOCKED
            """
        ) { row in try row["last_entry_id"] as String? }
        if let found { return .some(found) }
        return try begin(name, in: db) ? .some(nil) : nil
    }

    /// Reads a cursor and holds its row, after waiting for whoever does.
    package func lock(_ name: String, in db: isolated Connection) throws -> String? {
        _ = try begin(name, in: db)
        let found = try db.first(
            """
            SELECT last_entry_id FROM chronicle.projector_checkpoint
            WHERE tenant_id = \(tenant) AND source = \(name)
            FOR UPDATE
            """
        ) { row in try row["last_entry_id"] as String? }
        return found ?? nil
    }

    /// Of a cursor whose row is held.
    package func move(_ name: String, to cursor: String?, at now: Instant, in db: isolated Connection) throws
    {
        try db.execute(
            """
            UPDATE chronicle.projector_checkpoint SET last_entry_id = \(cursor), last_processed_at = \(now)
            WHERE tenant_id = \(tenant) AND source = \(name)
            """
        )
    }

    /// Whether the row was not there, and is ours now.
    private func begin(_ name: String, in db: isolated Connection) throws -> Bool {
        try db.execute(
            """
            INSERT INTO chronicle.projector_checkpoint (tenant_id, source) VALUES (\(tenant), \(name))
            ON CONFLICT (tenant_id, source) DO NOTHING
            """
        ) == 1
    }
}

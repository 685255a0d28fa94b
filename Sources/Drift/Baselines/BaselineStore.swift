import Evidence
import Kinds
import Postgres

/// Reads and writes baselines, their snapshots and their items.
struct BaselineStore {
    let tenant: TenantID

    /// By name, after one; those that are not retired.
    func page(after name: String?, limit: Int) -> Query {
        """
        SELECT \(columnsOf: BaselineProfile.self)
        WHERE profile.tenant_id = \(tenant) AND profile.retired_at IS NULL AND profile.profile_name > \(name ?? "")
        ORDER BY profile.profile_name
        LIMIT \(limit: limit)
        """
    }

    /// By its name, or by its identifier.
    func find(_ reference: String) -> Query {
        """
        SELECT \(columnsOf: BaselineProfile.self)
        WHERE profile.tenant_id = \(tenant)
          AND (profile.baseline_profile_id = \(UniqueID(reference))
               OR (profile.profile_name = \(reference) AND profile.retired_at IS NULL))
        LIMIT 1
        """
    }

    /// Retired ones, too.
    var every: Query {
        """
        SELECT \(columnsOf: BaselineProfile.self)
        WHERE profile.tenant_id = \(tenant)
        ORDER BY profile.baseline_profile_id
        """
    }

    var everySnapshot: Query {
        """
        SELECT \(columnsOf: BaselineSnapshot.self)
        WHERE tenant_id = \(tenant)
        ORDER BY baseline_snapshot_id
        """
    }

    func one(_ id: UniqueID) -> Query {
        """
        SELECT \(columnsOf: BaselineProfile.self)
        WHERE profile.tenant_id = \(tenant) AND profile.baseline_profile_id = \(id)
        """
    }

    /// Locks a baseline, so that nothing of it changes until the end.
    func lock(_ id: UniqueID, in db: isolated Connection) throws {
        try db.execute(
            """
            SELECT FROM drift.baseline_profiles
            WHERE tenant_id = \(tenant) AND baseline_profile_id = \(id)
            FOR UPDATE
            """
        )
    }

    func isTaken(_ name: String, besides id: UniqueID?, in db: isolated Connection) throws -> Bool {
        try db.first(
            """
            SELECT true AS is_taken FROM drift.baseline_profiles
            WHERE tenant_id = \(tenant) AND profile_name = \(name) AND retired_at IS NULL
              AND baseline_profile_id IS DISTINCT FROM \(id)
            LIMIT 1
            """
        ) { row in try row["is_taken"] as Bool } ?? false
    }

    func write(_ profile: BaselineProfile, entryID: UniqueID, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO drift.baseline_profiles AS known (
                tenant_id, baseline_profile_id, profile_name, version, scope, created_by, created_at, changed_at,
                retired_at, chronicle_entry_id
            )
            VALUES (
                \(tenant), \(profile.id), \(profile.name), \(profile.version), \(profile.scope.json),
                \(profile.createdBy), \(profile.createdAt), \(profile.changedAt), \(profile.retiredAt), \(entryID)
            )
            ON CONFLICT (tenant_id, baseline_profile_id) DO UPDATE SET
                profile_name = excluded.profile_name, version = excluded.version, scope = excluded.scope,
                changed_at = excluded.changed_at, retired_at = excluded.retired_at,
                chronicle_entry_id = excluded.chronicle_entry_id
                WHERE known.tenant_id = \(tenant)
            """
        )
    }

    // MARK: Snapshots

    func snapshot(_ id: UniqueID) -> Query {
        """
        SELECT \(columnsOf: BaselineSnapshot.self)
        WHERE tenant_id = \(tenant) AND baseline_snapshot_id = \(id)
        """
    }

    /// Of a baseline, that a run made.
    func snapshot(of baseline: UniqueID, by run: UniqueID) -> Query {
        """
        SELECT \(columnsOf: BaselineSnapshot.self)
        WHERE tenant_id = \(tenant) AND baseline_profile_id = \(baseline) AND operation_run_id = \(run)
        ORDER BY baseline_snapshot_id
        LIMIT 1
        """
    }

    /// Of a baseline, the newest first.
    func snapshots(of baseline: UniqueID, limit: Int) -> Query {
        """
        SELECT \(columnsOf: BaselineSnapshot.self)
        WHERE tenant_id = \(tenant) AND baseline_profile_id = \(baseline)
        ORDER BY captured_at DESC, baseline_snapshot_id DESC
        LIMIT \(limit: limit)
        """
    }

    func insert(
        _ snapshot: BaselineSnapshot,
        _ items: [SnapshotItem],
        entryID: UniqueID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            INSERT INTO drift.baseline_snapshots (
                tenant_id, baseline_snapshot_id, baseline_profile_id, profile_version, captured_at, captured_by,
                operation_run_id, item_count, items_root, listings, gaps, chronicle_entry_id
            )
            VALUES (
                \(tenant), \(snapshot.id), \(snapshot.baselineID), \(snapshot.profileVersion), \(snapshot.capturedAt),
                \(snapshot.capturedBy), \(snapshot.runID), \(snapshot.itemCount), \(snapshot.itemsRoot),
                \(snapshot.listings), \(JSON.array(snapshot.gaps.map(\.json))), \(entryID)
            )
            """
        )
        let limit = PolicyStore.statementBytes
        for part in items.parts(of: 500, bytes: limit, size: { $0.content?.size ?? 0 }) {
            let rows: [[any PostgresBindable]] = part.map { item in
                [tenant, snapshot.id, item.type, item.id, item.hash, item.meta, item.content]
            }
            try db.execute(
                """
                INSERT INTO drift.baseline_snapshot_items
                    (tenant_id, baseline_snapshot_id, subject_type, subject_id, baseline_hash, meta_jsonb, content)
                VALUES \(rows: rows)
                """
            )
        }
    }

    /// The items without their contents.
    func items(of snapshot: UniqueID, in db: isolated Connection) throws -> [SnapshotItem] {
        try db.rows(
            """
            SELECT subject_type, subject_id, baseline_hash, meta_jsonb
            FROM drift.baseline_snapshot_items
            WHERE tenant_id = \(tenant) AND baseline_snapshot_id = \(snapshot)
            ORDER BY subject_type, subject_id
            """
        ) { row in
            SnapshotItem(
                type: try row["subject_type"],
                id: try row["subject_id"],
                hash: try row["baseline_hash"],
                meta: try row["meta_jsonb"],
                content: nil
            )
        }
    }

    /// The contents of items that have some, by `type id`.
    func contents(
        of items: [(type: String, id: String)],
        in snapshot: UniqueID,
        _ db: isolated Connection
    ) throws -> [String: JSON] {
        guard !items.isEmpty else { return [:] }
        let rows = try db.rows(
            """
            SELECT item.subject_type, item.subject_id, item.content
            FROM unnest(\(items.map(\.type))::text[], \(items.map(\.id))::text[]) AS wanted (subject_type, subject_id)
            JOIN drift.baseline_snapshot_items AS item
              ON item.subject_type = wanted.subject_type AND item.subject_id = wanted.subject_id
            WHERE item.tenant_id = \(tenant) AND item.baseline_snapshot_id = \(snapshot) AND item.content IS NOT NULL
            ORDER BY item.subject_type, item.subject_id
            """
        ) { row in
            (
                "\(try row["subject_type"] as String) \(try row["subject_id"] as String)",
                try row["content"] as JSON
            )
        }
        return Dictionary(rows) { first, _ in first }
    }
}

extension Query.StringInterpolation {
    mutating func appendInterpolation(columnsOf type: BaselineProfile.Type) {
        appendLiteral(
            """
            profile.baseline_profile_id, profile.profile_name, profile.version, profile.scope, profile.created_by,
                   profile.created_at, profile.changed_at, profile.retired_at, latest.baseline_snapshot_id,
                   latest.captured_at, latest.item_count
            FROM drift.baseline_profiles AS profile
            LEFT JOIN LATERAL (
                SELECT snapshot.baseline_snapshot_id, snapshot.captured_at, snapshot.item_count
                FROM drift.baseline_snapshots AS snapshot
                WHERE snapshot.tenant_id = profile.tenant_id
                  AND snapshot.baseline_profile_id = profile.baseline_profile_id
                ORDER BY snapshot.captured_at DESC, snapshot.baseline_snapshot_id DESC
                LIMIT 1
            ) AS latest ON true
            """
        )
    }

    mutating func appendInterpolation(columnsOf type: BaselineSnapshot.Type) {
        appendLiteral(
            """
            baseline_snapshot_id, baseline_profile_id, profile_version, captured_at, captured_by, operation_run_id,
                   item_count, items_root, listings, gaps, chronicle_entry_id
            FROM drift.baseline_snapshots
            """
        )
    }
}

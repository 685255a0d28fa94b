import Evidence
import Kinds
import Postgres

/// Reads and writes how far collections were seen, `drift.listings` and `heartbeats`, and what listings say,
/// `drift.inventory_items`.
struct ListingStore {
    let tenant: TenantID

    struct Look {
        var collection: String
        var source: EvidenceSource
        var at: Instant
        var run: UniqueID
        var subjectCount: Int
        var gaps: [EvidenceGap]
        /// That were looked for or found, and of which everything was to be seen.
        var types: [KindName]
        var complete: [KindName]
        var unchanged: [KindName]
        var isBeating = true
    }

    func write(_ look: Look, in db: isolated Connection) throws {
        if look.isBeating { try beat(look, in: db) }
        try note(look, in: db)
    }

    private func beat(_ look: Look, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO drift.heartbeats (
                tenant_id, operation_run_id, collection, observed_at, complete_types, unchanged_types, subject_count, gaps
            )
            VALUES (
                \(tenant), \(look.run), \(look.collection), \(look.at), \(look.complete.map(\.rawValue)),
                \(look.unchanged.map(\.rawValue)), \(look.subjectCount), \(look.gaps.kept())
            )
            """
        )
    }

    /// When the collection was last looked at for any of these types, however that ended, or one of them was seen in it.
    func latestEvidence(of types: [KindName], in collection: String, _ db: isolated Connection) throws
        -> Instant?
    {
        let types = types.map(\.rawValue)
        let latest: Instant?? = try db.first(
            """
            SELECT greatest(
                (SELECT max(looked_at) FROM drift.listings
                 WHERE tenant_id = \(tenant) AND collection = \(collection) AND subject_type = ANY(\(types))),
                (SELECT max(observed_at) FROM drift.policy_states
                 WHERE tenant_id = \(tenant) AND collection = \(collection) AND subject_type = ANY(\(types))),
                (SELECT max(observed_at) FROM drift.inventory_items
                 WHERE tenant_id = \(tenant) AND collection = \(collection) AND subject_type = ANY(\(types)))
            ) AS seen_at
            """
        ) { row in try row["seen_at"] as Instant? }
        return latest ?? nil
    }

    /// Whether anything of these types is known to stand in the collection.
    func holdsAny(of types: [KindName], in collection: String, _ db: isolated Connection) throws -> Bool {
        let types = types.map(\.rawValue)
        return try db.first(
            """
            SELECT EXISTS (
                SELECT FROM drift.policy_states
                WHERE tenant_id = \(tenant) AND collection = \(collection) AND subject_type = ANY(\(types))
                  AND gone_at IS NULL
            ) OR EXISTS (
                SELECT FROM drift.inventory_items
                WHERE tenant_id = \(tenant) AND collection = \(collection) AND subject_type = ANY(\(types))
                  AND gone_at IS NULL
            ) AS holds_any
            """
        ) { row in try row["holds_any"] } ?? false
    }

    private func note(_ look: Look, in db: isolated Connection) throws {
        for type in look.types {
            let isComplete = look.complete.contains(type)
            let isUnchanged = look.unchanged.contains(type)
            // What is of no known type stands once; that no type was seen as a whole, in each.
            let gaps = look.gaps.filter { $0.type == type || ($0.type == nil && type == look.types.first) }
            try db.execute(
                """
                INSERT INTO drift.listings AS known (
                    tenant_id, collection, subject_type, source, looked_at, complete_at, complete_operation_run_id,
                    confirmed_at, confirmed_operation_run_id, gaps
                )
                VALUES (
                    \(tenant), \(look.collection), \(type.rawValue), \(look.source.rawValue), \(look.at),
                    \(isComplete ? look.at : nil), \(isComplete ? look.run : nil), \(isUnchanged ? look.at : nil),
                    \(isUnchanged ? look.run : nil), \(gaps.kept(of: type))
                )
                ON CONFLICT (tenant_id, collection, subject_type, source) DO UPDATE SET
                    looked_at = excluded.looked_at,
                    complete_at = coalesce(excluded.complete_at, known.complete_at),
                    complete_operation_run_id =
                        coalesce(excluded.complete_operation_run_id, known.complete_operation_run_id),
                    confirmed_at = coalesce(excluded.confirmed_at, known.confirmed_at),
                    confirmed_operation_run_id =
                        coalesce(excluded.confirmed_operation_run_id, known.confirmed_operation_run_id),
                    gaps = excluded.gaps
                    WHERE known.tenant_id = \(tenant)
                """
            )
        }
    }

    /// Of each type, the oldest of the whole listings of its collections; none where one of them never was.
    ///
    /// - Parameter atLatestLook: only where no look came after it that was not whole.
    func complete(atLatestLook: Bool = false, in db: isolated Connection) throws -> [KindName: Provenance] {
        let rows = try db.rows(
            """
            SELECT subject_type, source, complete_at, complete_operation_run_id
            FROM (
                SELECT DISTINCT ON (subject_type, collection) subject_type, collection, source,
                       CASE WHEN \(atLatestLook) AND complete_at < looked_at THEN NULL ELSE complete_at END
                           AS complete_at,
                       complete_operation_run_id
                FROM drift.listings
                WHERE tenant_id = \(tenant)
                ORDER BY subject_type, collection, complete_at DESC NULLS LAST, source
            ) AS latest
            ORDER BY subject_type, complete_at NULLS FIRST, collection
            """
        ) { row in
            (
                type: try row["subject_type"] as String,
                source: try row["source"] as String,
                at: try row["complete_at"] as Instant?,
                run: try row["complete_operation_run_id"] as UniqueID?
            )
        }
        var first: [String: Provenance?] = [:]
        for row in rows where first[row.type] == nil {
            let source = EvidenceSource(rawValue: row.source) ?? .inventory
            let provenance: Provenance? = row.at.flatMap { at in
                row.run.map { run in
                    Provenance(
                        fidelity: source == .policyVersion ? .content : .meta,
                        source: source,
                        observedAt: at,
                        runID: run
                    )
                }
            }
            first.updateValue(provenance, forKey: row.type)
        }
        return Dictionary(
            uniqueKeysWithValues: first.compactMap { type, provenance in
                KindName(rawValue: type).flatMap { kind in provenance.map { (kind, $0) } }
            }
        )
    }

    /// Types that were seen by sources alone, which read some lists of them and not all.
    func partial(in db: isolated Connection) throws -> Set<KindName> {
        let types = try db.rows(
            """
            SELECT listing.subject_type
            FROM drift.listings AS listing
            WHERE listing.tenant_id = \(tenant) AND listing.complete_at IS NOT NULL
            GROUP BY listing.subject_type
            HAVING bool_and(
                EXISTS (
                    SELECT FROM drift.evidence_sources AS source
                    WHERE source.tenant_id = \(tenant) AND source.settings ->> 'collection' = listing.collection
                )
            )
            ORDER BY listing.subject_type
            """
        ) { row in try row["subject_type"] as String }
        return Set(types.compactMap(KindName.init))
    }

    /// What could not be read at the latest look at each collection.
    func gaps(in db: isolated Connection) throws -> [EvidenceGap] {
        let lists = try db.rows(
            """
            SELECT collection, gaps FROM drift.listings
            WHERE tenant_id = \(tenant) AND gaps <> '[]'
            ORDER BY collection, subject_type
            """
        ) { row in (try row["collection"] as String, try row["gaps"] as JSON) }
        var seen: Set<EvidenceGap> = []
        return lists.flatMap { collection, gaps in
            (gaps.array ?? []).compactMap(EvidenceGap.init).map { gap in
                var gap = gap
                gap.collection = collection
                return gap
            }
        }
        .filter { seen.insert($0).inserted }
    }

    // MARK: Inventory

    struct Item {
        var type: KindName
        var id: String
        var identifier: String?
        var path: String
        var contract: ListingContract
    }

    struct ItemState {
        var type: String
        var id: String
        var meta: JSON
        var path: String
        var isGone: Bool
    }

    func items(in collection: String, of types: [KindName], in db: isolated Connection) throws -> [ItemState]
    {
        try db.rows(
            """
            SELECT subject_type, subject_id, meta, path, gone_at IS NOT NULL AS is_gone
            FROM drift.inventory_items
            WHERE tenant_id = \(tenant) AND collection = \(collection)
              AND subject_type = ANY(\(types.map(\.rawValue)))
            ORDER BY subject_type, subject_id
            FOR UPDATE
            """
        ) { row in
            ItemState(
                type: try row["subject_type"],
                id: try row["subject_id"],
                meta: try row["meta"],
                path: try row["path"],
                isGone: try row["is_gone"]
            )
        }
    }

    func write(
        _ items: [Item],
        in collection: String,
        at moment: Instant,
        run: UniqueID,
        in db: isolated Connection
    ) throws {
        for part in items.parts(of: 1_000) {
            let rows: [[any PostgresBindable]] = part.map { item in
                [
                    tenant, collection, item.type.rawValue, item.id, item.contract.json, item.identifier,
                    item.path, moment, run,
                ]
            }
            try db.execute(
                """
                INSERT INTO drift.inventory_items AS known (
                    tenant_id, collection, subject_type, subject_id, meta, identifier, path, observed_at,
                    observed_operation_run_id
                )
                VALUES \(rows: rows)
                ON CONFLICT (tenant_id, collection, subject_type, subject_id) DO UPDATE SET
                    meta = excluded.meta, identifier = excluded.identifier, path = excluded.path,
                    observed_at = excluded.observed_at,
                    observed_operation_run_id = excluded.observed_operation_run_id, gone_at = NULL,
                    gone_operation_run_id = NULL
                    WHERE known.tenant_id = \(tenant)
                """
            )
        }
    }

    func markGone(
        _ subjects: [(type: String, id: String)],
        in collection: String,
        at moment: Instant,
        run: UniqueID,
        in db: isolated Connection
    ) throws {
        guard !subjects.isEmpty else { return }
        try db.execute(
            """
            UPDATE drift.inventory_items AS item
            SET gone_at = \(moment), gone_operation_run_id = \(run)
            FROM unnest(\(subjects.map(\.type))::text[], \(subjects.map(\.id))::text[]) AS gone (subject_type, subject_id)
            WHERE item.tenant_id = \(tenant) AND item.collection = \(collection)
              AND item.subject_type = gone.subject_type AND item.subject_id = gone.subject_id
            """
        )
    }

    /// What lists say to stand.
    ///
    /// - Parameter rest: leaves out what stands by its content, too, but for these.
    func current(of rest: StateKeys?, in db: isolated Connection) throws -> [Row] {
        try db.rows(
            """
            SELECT item.collection, item.subject_type, item.subject_id, item.identifier, item.path, item.meta,
                   greatest(item.observed_at, listing.confirmed_at) AS observed_at,
                   greatest(item.observed_at, listing.confirmed_at) >= listing.looked_at IS NOT FALSE AS is_seen,
                   CASE WHEN listing.confirmed_at > item.observed_at THEN listing.confirmed_operation_run_id
                        ELSE item.observed_operation_run_id END AS observed_operation_run_id
            FROM drift.inventory_items AS item
            LEFT JOIN drift.listings AS listing
              ON listing.tenant_id = item.tenant_id AND listing.collection = item.collection
             AND listing.subject_type = item.subject_type AND listing.source = 'inventory'
            WHERE item.tenant_id = \(tenant) AND item.gone_at IS NULL AND (
                \(rest == nil) OR NOT EXISTS (
                    SELECT FROM drift.policy_states AS state
                    WHERE state.tenant_id = \(tenant) AND state.collection = item.collection
                      AND state.subject_type = item.subject_type AND state.subject_id = item.subject_id
                      AND state.gone_at IS NULL
                ) OR (item.collection, item.subject_type, item.subject_id) IN (
                    SELECT rest.collection, rest.subject_type, rest.subject_id
                    FROM unnest(\(rest?.collections)::text[], \(rest?.types)::text[], \(rest?.ids)::text[])
                      AS rest (collection, subject_type, subject_id)
                )
            )
            ORDER BY item.collection, item.subject_type, item.subject_id
            """
        )
    }
}

extension [EvidenceGap] {
    /// How many are kept with a look, beside how many more there were.
    private static var keptCount: Int { 1_000 }

    /// The first ones, and the number of the others in words.
    fileprivate func kept(of type: KindName? = nil) -> JSON {
        var kept = prefix(Self.keptCount).map(\.json)
        if count > Self.keptCount {
            let rest = EvidenceGap(
                type: type,
                path: "…",
                reason: "\(count - Self.keptCount) more could not be read",
                remedy: "mend the first ones, and read it again"
            )
            kept.append(rest.json)
        }
        return .array(kept)
    }
}

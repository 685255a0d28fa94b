import Attestations
import Evidence
import Postgres

/// Reads and writes `attestor.triage_items` with what belongs to them.
struct TriageStore {
    private static let slots = 0..<32

    // MARK: Writing

    /// All items of an artifact, locked; nobody else adds one until the transaction ends.
    func lines(
        of artifact: String,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> [TriageBook.Line] {
        try lock(artifact, of: tenant, in: db)
        let items = try db.rows(
            """
            SELECT \(columnsOf: TriageItem.self)
            FROM attestor.triage_items
            WHERE tenant_id = \(tenant) AND artifact = \(artifact)
            ORDER BY item_id
            LIMIT \(limit: TriageBook.lineLimit)
            FOR UPDATE
            """,
            as: TriageItem.init
        )
        guard items.count < TriageBook.lineLimit else {
            throw AttestorError.tooManyItems(limit: TriageBook.lineLimit)
        }
        return try lines(items, tenant: tenant, in: db)
    }

    /// Some items, locked, in the order of their identifiers; those that are not there are left out.
    func lines(
        _ ids: [UniqueID],
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> [TriageBook.Line] {
        try db.rows(
            """
            SELECT \(columnsOf: TriageItem.self)
            FROM attestor.triage_items
            WHERE tenant_id = \(tenant) AND item_id = ANY (\(ids))
            ORDER BY item_id
            LIMIT \(limit: max(ids.count, 1))
            FOR UPDATE
            """,
            as: TriageItem.init
        ).map { TriageBook.Line(item: $0, sightings: [:]) }
    }

    /// Some items of an artifact with those that are joined into them, locked, with what each tool said; nobody else adds one of the
    /// artifact until the transaction ends.
    func lines(
        _ ids: [UniqueID],
        of artifact: String,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> [TriageBook.Line] {
        try lock(artifact, of: tenant, in: db)
        let items = try db.rows(
            """
            SELECT \(columnsOf: TriageItem.self)
            FROM attestor.triage_items
            WHERE tenant_id = \(tenant) AND item_id IN (
                SELECT item.item_id FROM attestor.triage_items AS item
                WHERE item.tenant_id = \(tenant) AND item.item_id = ANY (\(ids))
                UNION ALL
                SELECT item.item_id FROM attestor.triage_items AS item
                WHERE item.tenant_id = \(tenant) AND item.joined_into = ANY (\(ids))
            )
            ORDER BY item_id
            LIMIT \(limit: TriageBook.lineLimit)
            FOR UPDATE
            """,
            as: TriageItem.init
        )
        return try lines(items, tenant: tenant, in: db)
    }

    private func lock(_ artifact: String, of tenant: TenantID, in db: isolated Connection) throws {
        let key = "attestor.triage \(tenant) \(artifact)"
        try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\(key), 0))")
    }

    /// Those whose acceptance is over, the earliest first.
    func due(
        at now: Instant,
        limit: Int,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> [TriageBook.Line] {
        try db.rows(
            """
            SELECT \(columnsOf: TriageItem.self)
            FROM attestor.triage_items
            WHERE tenant_id = \(tenant) AND state = 'accepted' AND accepted_until <= \(now)
            ORDER BY accepted_until, item_id
            LIMIT \(limit: limit)
            FOR UPDATE
            """,
            as: TriageItem.init
        ).map { TriageBook.Line(item: $0, sightings: [:]) }
    }

    private func lines(
        _ items: [TriageItem],
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> [TriageBook.Line] {
        guard !items.isEmpty else { return [] }
        var sightings: [UniqueID: [String: Sighting]] = [:]
        let rows = try db.rows(
            """
            SELECT item_id, tool, standing FROM attestor.triage_sightings
            WHERE tenant_id = \(tenant) AND item_id = ANY (\(items.map(\.id)))
            ORDER BY item_id, tool
            """
        )
        for row in rows {
            let standing: String = try row["standing"]
            sightings[try row["item_id"], default: [:]][try row["tool"]] = Sighting(rawValue: standing)
        }
        return items.map { TriageBook.Line(item: $0, sightings: sightings[$0.id] ?? [:]) }
    }

    func write(
        _ book: TriageBook,
        entryID: UniqueID,
        at now: Instant,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try insert(book.added, of: tenant, in: db)
        try update(book.changed.map(\.after), of: tenant, in: db)
        let renamed = book.changed.filter { $0.before.finding.aliases != $0.after.finding.aliases }
        try name(book.added + renamed.map(\.after), of: tenant, in: db)
        let sightings = book.sightings
        if !sightings.isEmpty {
            try db.execute(
                """
                INSERT INTO attestor.triage_sightings (tenant_id, item_id, tool, standing, scan_id, said_at)
                SELECT \(tenant), item_id, tool, standing, scan_id, \(now)
                FROM unnest(
                    \(sightings.map(\.item)), \(sightings.map(\.tool)), \(sightings.map(\.sighting.rawValue)),
                    \(sightings.map(\.scan))
                ) AS sighting (item_id, tool, standing, scan_id)
                ON CONFLICT (tenant_id, item_id, tool) DO UPDATE
                    SET standing = excluded.standing, scan_id = excluded.scan_id, said_at = excluded.said_at
                """
            )
        }
        try insert(book.moves, entryID: entryID, of: tenant, in: db)
        let slot = Int.random(in: Self.slots)
        let counts = book.additions
        guard !counts.isEmpty else { return }
        try db.execute(
            """
            INSERT INTO attestor.triage_counters (tenant_id, state, severity, slot, value)
            VALUES \(rows: counts.map { [tenant, $0.state.rawValue, $0.severity, slot, $0.count] })
            ON CONFLICT (tenant_id, state, severity, slot)
                DO UPDATE SET value = triage_counters.value + excluded.value
            """
        )
    }

    /// Has items found by their other names.
    private func name(_ items: [TriageItem], of tenant: TenantID, in db: isolated Connection) throws {
        let names = items.flatMap { item in item.finding.aliases.map { (name: $0.storable, item: item.id) } }
        guard !names.isEmpty else { return }
        try db.execute(
            """
            INSERT INTO attestor.triage_names (tenant_id, name, item_id)
            SELECT \(tenant), name, item_id
            FROM unnest(\(names.map(\.name)), \(names.map(\.item))) AS known (name, item_id)
            WHERE octet_length(name) >= 1 AND octet_length(name) <= 500
            ON CONFLICT (tenant_id, name, item_id) DO NOTHING
            """
        )
    }

    private func insert(_ items: [TriageItem], of tenant: TenantID, in db: isolated Connection) throws {
        guard !items.isEmpty else { return }
        let findings = items.map(\.finding)
        try db.execute(
            """
            INSERT INTO attestor.triage_items (
                tenant_id, item_id, place, artifact, component, vulnerability, location, aliases, artifact_version,
                versions, severity, score, title, fixed_versions, url, state, owner, reason, state_by, state_at,
                first_seen_at, last_seen_at, last_scan_id, move_count, joined_into
            )
            SELECT \(tenant), item_id, place, artifact, component, vulnerability, location,
                   ARRAY(SELECT jsonb_array_elements_text(aliases)), artifact_version,
                   ARRAY(SELECT jsonb_array_elements_text(versions)), severity, score, title,
                   ARRAY(SELECT jsonb_array_elements_text(fixed_versions)), url, state, owner, reason, state_by,
                   state_at, first_seen_at, last_seen_at, last_scan_id, move_count, joined_into
            FROM unnest(
                \(items.map(\.id)), \(items.map(\.place)), \(items.map(\.artifact.storable)),
                \(findings.map(\.place.component.storable)), \(findings.map(\.place.vulnerability.storable)),
                \(findings.map { $0.place.location?.storable }), \(findings.map { Self.list($0.aliases) }),
                \(items.map { $0.artifactVersion?.storable }), \(findings.map { Self.list($0.versions) }),
                \(findings.map(\.severity.rank)), \(findings.map(\.score)),
                \(findings.map { $0.title?.storable.clipped(to: 1000) }),
                \(findings.map { Self.list($0.fixedVersions) }), \(findings.map { $0.url?.storable }),
                \(items.map(\.state.rawValue)), \(items.map(\.owner)), \(items.map(\.reason)), \(items.map(\.stateBy)),
                \(items.map(\.stateAt)), \(items.map(\.firstSeenAt)), \(items.map(\.lastSeenAt)),
                \(items.map(\.lastScanID)), \(items.map(\.moveCount)), \(items.map(\.joinedInto))
            ) AS item (
                item_id, place, artifact, component, vulnerability, location, aliases, artifact_version, versions,
                severity, score, title, fixed_versions, url, state, owner, reason, state_by, state_at, first_seen_at,
                last_seen_at, last_scan_id, move_count, joined_into
            )
            """
        )
    }

    private func update(_ items: [TriageItem], of tenant: TenantID, in db: isolated Connection) throws {
        guard !items.isEmpty else { return }
        let findings = items.map(\.finding)
        let decisions = items.map(\.decision)
        try db.execute(
            """
            UPDATE attestor.triage_items AS known
            SET aliases = ARRAY(SELECT jsonb_array_elements_text(item.aliases)),
                artifact_version = item.artifact_version,
                versions = ARRAY(SELECT jsonb_array_elements_text(item.versions)),
                severity = item.severity, score = item.score, title = item.title,
                fixed_versions = ARRAY(SELECT jsonb_array_elements_text(item.fixed_versions)), url = item.url,
                state = item.state, owner = item.owner, reason = item.reason, justification = item.justification,
                accepted_until = item.accepted_until,
                decided_versions = CASE WHEN item.holds_for IS NOT NULL
                    THEN ARRAY(SELECT jsonb_array_elements_text(item.decided_versions)) END,
                decided_severity = item.decided_severity, holds_for = item.holds_for, state_by = item.state_by,
                state_at = item.state_at, last_seen_at = item.last_seen_at,
                uncovered_since = item.uncovered_since, last_scan_id = item.last_scan_id,
                move_count = item.move_count, vulnerability = item.vulnerability, joined_into = item.joined_into
            FROM unnest(
                \(items.map(\.id)), \(findings.map { Self.list($0.aliases) }),
                \(items.map { $0.artifactVersion?.storable }), \(findings.map { Self.list($0.versions) }),
                \(findings.map(\.severity.rank)), \(findings.map(\.score)),
                \(findings.map { $0.title?.storable.clipped(to: 1000) }),
                \(findings.map { Self.list($0.fixedVersions) }), \(findings.map { $0.url?.storable }),
                \(items.map(\.state.rawValue)), \(items.map(\.owner)), \(items.map(\.reason)),
                \(decisions.map { $0?.justification }), \(decisions.map { $0?.until }),
                \(decisions.map { Self.list($0?.versions ?? []) }), \(decisions.map { $0?.severity.rank }),
                \(decisions.map { $0?.scope.rawValue }), \(items.map(\.stateBy)), \(items.map(\.stateAt)),
                \(items.map(\.lastSeenAt)), \(items.map(\.uncoveredSince)), \(items.map(\.lastScanID)),
                \(items.map(\.moveCount)), \(findings.map(\.place.vulnerability.storable)), \(items.map(\.joinedInto))
            ) AS item (
                item_id, aliases, artifact_version, versions, severity, score, title, fixed_versions, url, state, owner,
                reason, justification, accepted_until, decided_versions, decided_severity, holds_for, state_by, state_at,
                last_seen_at, uncovered_since, last_scan_id, move_count, vulnerability, joined_into
            )
            WHERE known.tenant_id = \(tenant) AND known.item_id = item.item_id
            """
        )
    }

    private func insert(
        _ moves: [TriageMove],
        entryID: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        guard !moves.isEmpty else { return }
        try db.execute(
            """
            INSERT INTO attestor.triage_moves (
                tenant_id, item_id, move_number, state, owner, reason, moved_by, moved_at, scan_id, chronicle_entry_id
            )
            SELECT \(tenant), item_id, move_number, state, owner, reason, moved_by, moved_at, scan_id, \(entryID.text)
            FROM unnest(
                \(moves.map(\.itemID)), \(moves.map(\.number)), \(moves.map(\.state.rawValue)), \(moves.map(\.owner)),
                \(moves.map(\.reason)), \(moves.map(\.by)), \(moves.map(\.at)), \(moves.map(\.scanID))
            ) AS move (item_id, move_number, state, owner, reason, moved_by, moved_at, scan_id)
            """
        )
    }

    /// Lists of different lengths travel as one JSON value a row.
    private static func list(_ texts: [String]) -> JSON { .array(texts.map { .string($0.storable) }) }
}

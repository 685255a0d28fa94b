import Attestations
import Evidence
import Postgres

extension TriageStore {
    func one(_ id: UniqueID, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: TriageItem.self)
        FROM attestor.triage_items
        WHERE tenant_id = \(tenant) AND item_id = \(id)
        """
    }

    /// Of an item and of those that are joined into it, the latest first.
    func moves(of id: UniqueID, limit: Int, tenant: TenantID) -> Query {
        """
        SELECT move.item_id, move.move_number, move.state, move.owner, move.reason, move.moved_by, move.moved_at,
               move.scan_id, move.chronicle_entry_id, item.vulnerability
        FROM (
            SELECT item_id, vulnerability FROM attestor.triage_items WHERE tenant_id = \(tenant) AND item_id = \(id)
            UNION ALL
            SELECT item_id, vulnerability FROM attestor.triage_items
            WHERE tenant_id = \(tenant) AND joined_into = \(id)
        ) AS item
        JOIN attestor.triage_moves AS move ON move.tenant_id = \(tenant) AND move.item_id = item.item_id
        ORDER BY move.moved_at DESC, (move.item_id = \(id)) DESC, move.move_number DESC, move.item_id
        LIMIT \(limit: limit)
        """
    }

    func sightings(of id: UniqueID, tenant: TenantID) -> Query {
        """
        SELECT tool, standing, scan_id, said_at FROM attestor.triage_sightings
        WHERE tenant_id = \(tenant) AND item_id = \(id)
        ORDER BY tool
        LIMIT 64
        """
    }

    func counts(of tenant: TenantID) -> Query {
        """
        SELECT state, severity, sum(value)::bigint AS item_count FROM attestor.triage_counters
        WHERE tenant_id = \(tenant)
        GROUP BY state, severity
        ORDER BY state, severity
        """
    }

    /// The worst first, and of those the newest. Each way to choose has an index of its own.
    func page(_ filter: TriageFilter, after place: TriageCursor?, limit: Int, of tenant: TenantID) -> Query {
        // A range of the index, whoever plans it: the least that is asked for, and where the page begins.
        let least = filter.severity?.rank ?? 0
        let (severity, id) = (place?.severity ?? filter.severity?.rank ?? 6, place?.item ?? .greatest)
        let states = filter.states.map(\.rawValue)
        if filter.isStandingAlone {
            return """
                SELECT \(columnsOf: TriageItem.self)
                FROM attestor.triage_items
                WHERE tenant_id = \(tenant) AND state IN ('open', 'reopened', 'acknowledged')
                  AND (severity, item_id) < (\(severity), \(id))
                ORDER BY severity DESC, item_id DESC
                LIMIT \(limit: limit)
                """
        }
        if let artifact = filter.artifact {
            return """
                SELECT \(columnsOf: TriageItem.self)
                FROM attestor.triage_items
                WHERE tenant_id = \(tenant) AND artifact = \(artifact) AND (severity, item_id) < (\(severity), \(id))
                  AND state = ANY (\(states)) AND severity >= \(least)
                  AND (\(filter.component) IS NULL OR component = \(filter.component))
                  AND (\(filter.vulnerability) IS NULL OR vulnerability = \(filter.vulnerability)
                       OR \(filter.vulnerability) = ANY (aliases))
                  AND (\(filter.owner) IS NULL OR owner = \(filter.owner))
                  AND (NOT \(filter.isUncovered) OR uncovered_since IS NOT NULL)
                ORDER BY severity DESC, item_id DESC
                LIMIT \(limit: limit)
                """
        }
        if let component = filter.component {
            return """
                SELECT \(columnsOf: TriageItem.self)
                FROM attestor.triage_items
                WHERE tenant_id = \(tenant) AND component = \(component) AND (severity, item_id) < (\(severity), \(id))
                  AND state = ANY (\(states)) AND severity >= \(least)
                  AND (\(filter.vulnerability) IS NULL OR vulnerability = \(filter.vulnerability)
                       OR \(filter.vulnerability) = ANY (aliases))
                  AND (\(filter.owner) IS NULL OR owner = \(filter.owner))
                  AND (NOT \(filter.isUncovered) OR uncovered_since IS NOT NULL)
                ORDER BY severity DESC, item_id DESC
                LIMIT \(limit: limit)
                """
        }
        if let vulnerability = filter.vulnerability {
            // By the name that it is kept under, and by others, each by its own index.
            return """
                SELECT \(columnsOf: TriageItem.self)
                FROM (
                    (
                        SELECT * FROM attestor.triage_items
                        WHERE tenant_id = \(tenant) AND vulnerability = \(vulnerability)
                          AND (severity, item_id) < (\(severity), \(id))
                          AND state = ANY (\(states)) AND severity >= \(least)
                          AND (\(filter.owner) IS NULL OR owner = \(filter.owner))
                          AND (NOT \(filter.isUncovered) OR uncovered_since IS NOT NULL)
                        ORDER BY severity DESC, item_id DESC
                        LIMIT \(limit: limit)
                    ) UNION ALL (
                        SELECT item.*
                        FROM attestor.triage_names AS known
                        JOIN attestor.triage_items AS item
                          ON item.tenant_id = \(tenant) AND item.item_id = known.item_id
                        WHERE known.tenant_id = \(tenant) AND known.name = \(vulnerability)
                          AND item.vulnerability <> \(vulnerability)
                          AND (item.severity, item.item_id) < (\(severity), \(id))
                          AND item.state = ANY (\(states)) AND item.severity >= \(least)
                          AND (\(filter.owner) IS NULL OR item.owner = \(filter.owner))
                          AND (NOT \(filter.isUncovered) OR item.uncovered_since IS NOT NULL)
                        ORDER BY item.severity DESC, item.item_id DESC
                        LIMIT \(limit: limit)
                    )
                ) AS item
                ORDER BY severity DESC, item_id DESC
                LIMIT \(limit: limit)
                """
        }
        if let owner = filter.owner {
            return """
                SELECT \(columnsOf: TriageItem.self)
                FROM attestor.triage_items
                WHERE tenant_id = \(tenant) AND owner = \(owner) AND (severity, item_id) < (\(severity), \(id))
                  AND state = ANY (\(states)) AND severity >= \(least)
                  AND (NOT \(filter.isUncovered) OR uncovered_since IS NOT NULL)
                ORDER BY severity DESC, item_id DESC
                LIMIT \(limit: limit)
                """
        }
        if filter.isUncovered {
            return """
                SELECT \(columnsOf: TriageItem.self)
                FROM attestor.triage_items
                WHERE tenant_id = \(tenant) AND uncovered_since IS NOT NULL AND (severity, item_id) < (\(severity), \(id))
                  AND state = ANY (\(states)) AND severity >= \(least)
                ORDER BY severity DESC, item_id DESC
                LIMIT \(limit: limit)
                """
        }
        // A page of each state, by its own index, of which the first ones are the page.
        return """
            SELECT \(columnsOf: TriageItem.self)
            FROM unnest(\(states)) AS chosen (chosen_state)
            CROSS JOIN LATERAL (
                SELECT * FROM attestor.triage_items
                WHERE tenant_id = \(tenant) AND state = chosen_state AND (severity, item_id) < (\(severity), \(id))
                  AND severity >= \(least)
                ORDER BY severity DESC, item_id DESC
                LIMIT \(limit: limit)
            ) AS item
            ORDER BY severity DESC, item_id DESC
            LIMIT \(limit: limit)
            """
    }
}

extension Query.StringInterpolation {
    mutating func appendInterpolation(columnsOf type: TriageItem.Type) {
        appendLiteral(
            """
            item_id, artifact, component, vulnerability, location, aliases, artifact_version, versions, severity, score,
                   title, fixed_versions, url, state, owner, reason, justification, accepted_until, decided_versions,
                   decided_severity, holds_for, state_by, state_at, first_seen_at, last_seen_at, uncovered_since,
                   last_scan_id, move_count, joined_into, place
            """
        )
    }
}

extension TriageItem {
    init(_ row: Row) throws {
        var finding = ScanFinding(
            place: .init(
                component: try row["component"],
                vulnerability: try row["vulnerability"],
                location: try row["location"]
            ),
            severity: .init(rank: try row["severity"])
        )
        finding.aliases = try row["aliases"]
        finding.versions = try row["versions"]
        finding.score = try row["score"]
        finding.title = try row["title"]
        finding.fixedVersions = try row["fixed_versions"]
        finding.url = try row["url"]
        self.init(
            id: try row["item_id"],
            artifact: ScannedArtifact(name: try row["artifact"], version: try row["artifact_version"]),
            finding: finding,
            scan: try row["last_scan_id"],
            by: try row["state_by"],
            at: try row["first_seen_at"],
            place: try row["place"]
        )
        let state: String = try row["state"]
        guard let state = TriageState(rawValue: state) else {
            throw PostgresError.decoding(column: "state", expected: "a state", oid: 0)
        }
        self.state = state
        owner = try row["owner"]
        reason = try row["reason"]
        let scope: String? = try row["holds_for"]
        if let scope = scope.flatMap(DecisionScope.init) {
            decision = Decision(
                scope: scope,
                versions: try row["decided_versions"],
                severity: .init(rank: try row["decided_severity"]),
                until: try row["accepted_until"],
                justification: try row["justification"]
            )
        }
        stateAt = try row["state_at"]
        lastSeenAt = try row["last_seen_at"]
        uncoveredSince = try row["uncovered_since"]
        moveCount = try row["move_count"]
        joinedInto = try row["joined_into"]
    }
}

extension TriageMove {
    init(_ row: Row) throws {
        let state: String = try row["state"]
        self.init(
            itemID: try row["item_id"],
            number: try row["move_number"],
            state: TriageState(rawValue: state) ?? .open,
            owner: try row["owner"],
            reason: try row["reason"],
            by: try row["moved_by"],
            at: try row["moved_at"],
            scanID: try row["scan_id"],
            entryID: try row["chronicle_entry_id"],
            vulnerability: try row["vulnerability"]
        )
    }
}

import Evidence
import Ledger
import Postgres

extension AttestorAudit {
    /// The queue stands as its steps say, what is joined names what stands for it, its counts are right, every step and every version
    /// of an unknown is of an entry that is there, and unknowns have neither gaps nor overlaps.
    static func triage(of tenant: TenantID, in db: isolated Connection) throws -> Int {
        let checks: [(query: Query, sentence: String)] = [
            (
                """
                SELECT item.item_id::text AS name FROM attestor.triage_items AS item
                WHERE item.tenant_id = \(tenant) AND NOT EXISTS (
                    SELECT FROM attestor.triage_moves AS move
                    WHERE move.tenant_id = \(tenant) AND move.item_id = item.item_id
                      AND move.move_number = item.move_count AND move.state = item.state
                      AND move.owner IS NOT DISTINCT FROM item.owner AND move.moved_at = item.state_at
                )
                LIMIT 1
                """, "does not stand as its last step says: item"
            ),
            (
                """
                SELECT item.item_id::text AS name FROM attestor.triage_items AS item
                WHERE item.tenant_id = \(tenant) AND item.joined_into IS NOT NULL AND NOT EXISTS (
                    SELECT FROM attestor.triage_items AS kept
                    WHERE kept.tenant_id = \(tenant) AND kept.item_id = item.joined_into AND kept.state <> 'joined'
                      AND kept.artifact = item.artifact AND kept.component = item.component
                )
                LIMIT 1
                """, "is joined into none that stands for it: item"
            ),
            (
                """
                SELECT move.item_id::text AS name FROM attestor.triage_moves AS move
                WHERE move.tenant_id = \(tenant) AND NOT EXISTS (
                    SELECT FROM ledger.entries AS entry
                    WHERE entry.tenant_id = \(tenant) AND entry.ledger = \(LedgerName.chronicle.rawValue)
                      AND entry.entry_id = move.chronicle_entry_id::uuid
                )
                LIMIT 1
                """, "has a step that no entry tells of: item"
            ),
            (
                """
                SELECT version.unknown_id::text AS name FROM attestor.unknowns AS version
                WHERE version.tenant_id = \(tenant) AND NOT EXISTS (
                    SELECT FROM ledger.entries AS entry
                    WHERE entry.tenant_id = \(tenant) AND entry.ledger = \(LedgerName.chronicle.rawValue)
                      AND entry.entry_id = version.chronicle_entry_id::uuid
                )
                LIMIT 1
                """, "has a version that no entry tells of: unknown"
            ),
            (
                """
                SELECT coalesce(counted.state, there.state) AS name
                FROM (
                    SELECT state, severity, sum(value) AS value FROM attestor.triage_counters
                    WHERE tenant_id = \(tenant) GROUP BY state, severity HAVING sum(value) <> 0
                ) AS counted
                FULL OUTER JOIN (
                    SELECT state, severity, count(*) AS value FROM attestor.triage_items
                    WHERE tenant_id = \(tenant) GROUP BY state, severity
                ) AS there ON there.state = counted.state AND there.severity = counted.severity
                WHERE counted.value IS DISTINCT FROM there.value
                LIMIT 1
                """, "is counted wrongly: items that are"
            ),
        ]
        for (query, sentence) in checks {
            if let name = try db.first(query, as: { row in try row["name"] as String }) {
                throw Difference(sentence: "it \(sentence) \(name)")
            }
        }
        let fault = try db.first(UnknownStore().faults(limit: 1, of: tenant)) { row in
            "\(try row["unknown_id"] as UniqueID): \(try row["fault"] as String)"
        }
        if let fault { throw Difference(sentence: "the unknown \(fault)") }
        return try db.first(
            """
            SELECT (SELECT count(*) FROM attestor.triage_items WHERE tenant_id = \(tenant))
                   + (SELECT count(*) FROM attestor.triage_moves WHERE tenant_id = \(tenant))
                   + (SELECT count(*) FROM attestor.unknowns WHERE tenant_id = \(tenant)) AS row_count
            """
        ) { row in try row["row_count"] as Int } ?? 0
    }
}

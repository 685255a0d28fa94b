package import Access
package import Evidence
import Postgres

/// A spine in a list.
package struct ListedSpine: Hashable, Sendable {
    package var id: UniqueID
    package var root: Digest
    package var leafCount: Int
    package var madeBy: String
    package var madeAt: Instant
}

/// What stands on the record here, by its kind.
package enum RecordedNoun: String, Hashable, Sendable, CaseIterable {
    case bill
    case attestation
    case vex
    case anchor
    case verdict
    case spine
}

// What readers go through, besides the lists of `Attestor+Reading`.

extension Attestor {
    /// The newest first; those that have `node` for a leaf, or all.
    package func spines(
        for caller: Caller,
        with node: String? = nil,
        before: UniqueID? = nil,
        limit: Int
    ) async throws -> [ListedSpine] {
        try caller.require(.read)
        let (tenant, limit, node) = (caller.tenant, try Self.checked(limit), node?.storable)
        let rows = try await database.rows(
            for: tenant,
            """
            SELECT spine.spine_id, spine.root, spine.leaf_count, spine.made_by, spine.made_at
            FROM attestor.spines AS spine
            WHERE spine.tenant_id = \(tenant) AND spine.spine_id < \(before ?? .greatest)
              AND (\(node)::text IS NULL OR EXISTS (
                  SELECT FROM attestor.supports AS support
                  WHERE support.tenant_id = \(tenant) AND support.source = \(node)
                    AND support.target = 'spine:' || spine.spine_id::text
              ))
            ORDER BY spine.spine_id DESC
            LIMIT \(limit: limit)
            """
        )
        return try rows.prefix(limit).map { row in
            ListedSpine(
                id: try row["spine_id"],
                root: try row["root"],
                leafCount: try row["leaf_count"],
                madeBy: try row["made_by"],
                madeAt: try row["made_at"]
            )
        }
    }

    /// What one document says of vulnerabilities, in its order: of VEX, a bill of materials or an attestation.
    package func statements(for caller: Caller, of document: UniqueID, limit: Int) async throws
        -> [ListedStatement]
    {
        try caller.require(.read)
        let limit = try Self.checked(limit)
        let rows = try await database.rows(
            for: caller.tenant,
            """
            SELECT document_id, document_kind, vulnerability, status, justification, source_state, detail, stated_by, stated_at,
                   product, subcomponent
            FROM attestor.vex_statements
            WHERE tenant_id = \(caller.tenant) AND document_id = \(document)
            ORDER BY statement_number, product_number
            LIMIT \(limit: limit)
            """
        )
        return try rows.prefix(limit).map(ListedStatement.init)
    }

    /// The entries of the chronicle that told of some: of each its first one.
    package func entries(of noun: RecordedNoun, _ ids: [UniqueID], for caller: Caller) async throws
        -> [UniqueID: UniqueID]
    {
        try caller.require(.read)
        guard !ids.isEmpty else { return [:] }
        let rows = try await database.rows(
            for: caller.tenant,
            """
            SELECT told.id, told.chronicle_entry_id FROM (
                SELECT 'bill' AS noun, tenant_id, sbom_id AS id, chronicle_entry_id FROM attestor.sbom_entries
                UNION ALL
                SELECT 'attestation', tenant_id, envelope_id, chronicle_entry_id FROM attestor.dsse_envelopes
                UNION ALL
                SELECT 'vex', tenant_id, vex_id, chronicle_entry_id FROM attestor.vex_documents
                UNION ALL
                SELECT 'anchor', tenant_id, anchor_id, chronicle_entry_id FROM attestor.trust_anchors
                UNION ALL
                SELECT 'verdict', tenant_id, verdict_id, chronicle_entry_id FROM attestor.trust_verdicts
                UNION ALL
                SELECT 'spine', tenant_id, spine_id, chronicle_entry_id FROM attestor.spines
            ) AS told
            WHERE told.tenant_id = \(caller.tenant) AND told.noun = \(noun.rawValue)
              AND told.id = ANY (\(Array(ids.prefix(Self.pageLimits.upperBound))))
            LIMIT 200
            """
        )
        var found: [UniqueID: UniqueID] = [:]
        for row in rows {
            let entry: String = try row["chronicle_entry_id"]
            found[try row["id"]] = UniqueID(entry)
        }
        return found
    }
}

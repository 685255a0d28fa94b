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
package enum RecordedNoun: Hashable, Sendable, CaseIterable {
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
            Self.entriesQuery(of: noun, Array(ids.prefix(Self.pageLimits.upperBound)), caller.tenant)
        )
        var found: [UniqueID: UniqueID] = [:]
        for row in rows {
            let entry: String = try row["chronicle_entry_id"]
            found[try row["id"]] = UniqueID(entry)
        }
        return found
    }

    private static func entriesQuery(of noun: RecordedNoun, _ ids: [UniqueID], _ tenant: TenantID) -> Query {
        switch noun {
        case .bill:
            """
            SELECT sbom_id AS id, chronicle_entry_id FROM attestor.sbom_entries
            WHERE tenant_id = \(tenant) AND sbom_id = ANY (\(ids))
            LIMIT 200
            """
        case .attestation:
            """
            SELECT envelope_id AS id, chronicle_entry_id FROM attestor.dsse_envelopes
            WHERE tenant_id = \(tenant) AND envelope_id = ANY (\(ids))
            LIMIT 200
            """
        case .vex:
            """
            SELECT vex_id AS id, chronicle_entry_id FROM attestor.vex_documents
            WHERE tenant_id = \(tenant) AND vex_id = ANY (\(ids))
            LIMIT 200
            """
        case .anchor:
            """
            SELECT anchor_id AS id, chronicle_entry_id FROM attestor.trust_anchors
            WHERE tenant_id = \(tenant) AND anchor_id = ANY (\(ids))
            LIMIT 200
            """
        case .verdict:
            """
            SELECT verdict_id AS id, chronicle_entry_id FROM attestor.trust_verdicts
            WHERE tenant_id = \(tenant) AND verdict_id = ANY (\(ids))
            LIMIT 200
            """
        case .spine:
            """
            SELECT spine_id AS id, chronicle_entry_id FROM attestor.spines
            WHERE tenant_id = \(tenant) AND spine_id = ANY (\(ids))
            LIMIT 200
            """
        }
    }
}

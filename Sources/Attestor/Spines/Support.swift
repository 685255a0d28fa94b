package import Access
import Attestations
import Evidence
import Postgres

/// That one thing supports another. Nodes are texts: `sbom:<uuid>`, `attestation:<uuid>`, `vex:<uuid>`, `verdict:<uuid>`,
/// `spine:<uuid>`, `anchor:<uuid>`, `artifact:<algorithm>:<digest>`, `package:<package URL>`.
package struct Support: Hashable, Sendable {
    package enum Relation: String, Hashable, Sendable, CaseIterable {
        /// A bill says what an artifact consists of.
        case describes
        case attests
        /// VEX says what a vulnerability means for a package.
        case assesses
        /// A verdict is about an attestation.
        case judges
        /// A verdict counts because an anchor does.
        case restsOn = "rests_on"
        /// A spine has it as a leaf.
        case ties
    }

    package var source: String
    package var relation: Relation
    package var target: String

    package init(source: String, relation: Relation, target: String) {
        self.source = source
        self.relation = relation
        self.target = target
    }
}

/// Reads and writes `attestor.supports`.
struct SupportStore {
    func insert(_ supports: [Support], at now: Instant, of tenant: TenantID, in db: isolated Connection)
        throws
    {
        guard !supports.isEmpty else { return }
        try db.execute(
            """
            INSERT INTO attestor.supports (tenant_id, source, relation, target, noted_at)
            SELECT DISTINCT \(tenant), source, relation, target, \(now)
            FROM unnest(
                \(supports.map(\.source)), \(supports.map(\.relation.rawValue)), \(supports.map(\.target))
            ) AS support (source, relation, target)
            ON CONFLICT (tenant_id, source, relation, target) DO NOTHING
            """
        )
    }

    /// What a node supports, and what that supports, at most `depth` steps on.
    func forward(from node: String, depth: Int, limit: Int, of tenant: TenantID) -> Query {
        """
        WITH RECURSIVE walked (node, steps) AS (
            SELECT \(node)::text COLLATE "C", 0
            UNION
            SELECT support.target, walked.steps + 1
            FROM walked
            JOIN attestor.supports AS support
              ON support.tenant_id = \(tenant) AND support.source = walked.node
            WHERE walked.steps < \(depth)
        )
        SELECT DISTINCT support.source, support.relation, support.target
        FROM walked
        JOIN attestor.supports AS support ON support.tenant_id = \(tenant) AND support.source = walked.node
        WHERE walked.steps < \(depth)
        ORDER BY support.source, support.relation, support.target
        LIMIT \(limit: limit)
        """
    }

    /// What supports a node, and what supports that.
    func backward(from node: String, depth: Int, limit: Int, of tenant: TenantID) -> Query {
        """
        WITH RECURSIVE walked (node, steps) AS (
            SELECT \(node)::text COLLATE "C", 0
            UNION
            SELECT support.source, walked.steps + 1
            FROM walked
            JOIN attestor.supports AS support
              ON support.tenant_id = \(tenant) AND support.target = walked.node
            WHERE walked.steps < \(depth)
        )
        SELECT DISTINCT support.source, support.relation, support.target
        FROM walked
        JOIN attestor.supports AS support ON support.tenant_id = \(tenant) AND support.target = walked.node
        WHERE walked.steps < \(depth)
        ORDER BY support.source, support.relation, support.target
        LIMIT \(limit: limit)
        """
    }
}

extension Attestor {
    package static let supportDepth = 1...8
    package static let supportLimit = 1000

    /// What supports a node, all the way up to `depth` steps, or what it supports.
    ///
    /// - Throws: `AttestorError.invalid`.
    package func supports(
        for caller: Caller,
        of node: String,
        isForward: Bool,
        depth: Int = 4
    ) async throws -> [Support] {
        try caller.require(.read)
        guard Self.supportDepth.contains(depth) else {
            throw AttestorError.invalid(
                field: "depth",
                reason: "is not from 1 to \(Self.supportDepth.upperBound)",
                remedy: "give a whole number from 1 to \(Self.supportDepth.upperBound)"
            )
        }
        let store = SupportStore()
        let query =
            isForward
            ? store.forward(from: node.storable, depth: depth, limit: Self.supportLimit, of: caller.tenant)
            : store.backward(from: node.storable, depth: depth, limit: Self.supportLimit, of: caller.tenant)
        let found = try await database.rows(for: caller.tenant, query)
        return try found.prefix(Self.supportLimit).map { row in
            let relation: String = try row["relation"]
            return Support(
                source: try row["source"],
                relation: Support.Relation(rawValue: relation) ?? .ties,
                target: try row["target"]
            )
        }
    }
}

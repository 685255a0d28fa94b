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

/// Reads and writes `attestor.supports`. What a verdict on an artifact judges and rests on is read out of the verdict's own rows.
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
            FROM walked CROSS JOIN LATERAL (\(edgesFromWalkedNodesOf: tenant)) AS support
            WHERE walked.steps < \(depth)
        )
        SELECT DISTINCT support.source, support.relation, support.target
        FROM walked CROSS JOIN LATERAL (\(edgesFromWalkedNodesOf: tenant)) AS support
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
            FROM walked CROSS JOIN LATERAL (\(edgesToWalkedNodesOf: tenant)) AS support
            WHERE walked.steps < \(depth)
        )
        SELECT DISTINCT support.source, support.relation, support.target
        FROM walked CROSS JOIN LATERAL (\(edgesToWalkedNodesOf: tenant)) AS support
        WHERE walked.steps < \(depth)
        ORDER BY support.source, support.relation, support.target
        LIMIT \(limit: limit)
        """
    }
}

extension Query.StringInterpolation {
    /// The edges that begin at `walked.node`. Of the verdict that a node names no other row tells what it judges and rests on.
    fileprivate mutating func appendInterpolation(edgesFromWalkedNodesOf tenant: TenantID) {
        appendLiteral(
            """
            SELECT one.source, one.relation, one.target FROM attestor.supports AS one
            WHERE one.source = walked.node AND one.tenant_id =
            """
        )
        appendInterpolation(tenant)
        appendLiteral(
            """

            UNION ALL
            SELECT walked.node, 'judges', 'artifact:sha256:' || encode(one.subject_digest, 'hex') FROM verdict.verdicts AS one
            WHERE one.verdict_id
                  = CASE WHEN walked.node ~ '^decision:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                    THEN substr(walked.node, 10)::uuid END
              AND one.tenant_id =
            """
        )
        appendInterpolation(tenant)
        appendLiteral(
            """

            UNION ALL
            SELECT walked.node, 'rests_on', one.node FROM verdict.verdict_inputs AS one
            WHERE one.verdict_id
                  = CASE WHEN walked.node ~ '^decision:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                    THEN substr(walked.node, 10)::uuid END
              AND one.tenant_id =
            """
        )
        appendInterpolation(tenant)
    }

    /// The edges that end at `walked.node`.
    fileprivate mutating func appendInterpolation(edgesToWalkedNodesOf tenant: TenantID) {
        appendLiteral(
            """
            SELECT one.source, one.relation, one.target FROM attestor.supports AS one
            WHERE one.target = walked.node AND one.tenant_id =
            """
        )
        appendInterpolation(tenant)
        appendLiteral(
            """

            UNION ALL
            SELECT 'decision:' || one.verdict_id::text, 'judges', walked.node FROM verdict.verdicts AS one
            WHERE one.subject_digest
                  = CASE WHEN walked.node ~ '^artifact:sha256:[0-9a-f]{64}$' THEN decode(substr(walked.node, 17), 'hex') END
              AND one.tenant_id =
            """
        )
        appendInterpolation(tenant)
        appendLiteral(
            """

            UNION ALL
            SELECT 'decision:' || one.verdict_id::text, 'rests_on', walked.node FROM verdict.verdict_inputs AS one
            WHERE one.node = walked.node AND one.tenant_id =
            """
        )
        appendInterpolation(tenant)
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
        try await verdictRows.catchUp(caller.tenant)
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

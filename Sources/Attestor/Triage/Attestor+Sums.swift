package import Access
import Attestations
package import Evidence
package import Postgres

/// How the queue stood when the sums were made last: over artifact, owner, severity, state and age.
package struct TriageSum: Hashable, Sendable {
    package enum Grouping: String, Hashable, Sendable, CaseIterable {
        case artifact
        case owner
        case severity
        case age
    }

    /// The artifact, the owner (empty: nobody), the severity, or the age: `week`, `month`, `quarter`, `older`.
    package var key: String
    package var standingCount: Int
    package var criticalCount: Int
    package var highCount: Int
    package var decidedCount: Int
    package var resolvedCount: Int
    package var uncoveredCount: Int
    /// Of those that stand, for how many somebody stated VEX.
    package var statedCount: Int
    package var oldestAt: Instant?
}

/// What was known beside findings when the sums were made last.
package struct EvidenceSum: Hashable, Sendable {
    package var openUnknownCount: Int
    package var resolvedUnknownCount: Int
    package var verifiedCount: Int
    package var unverifiedCount: Int
    package var statementCount: Int
    /// Decisions of the ledger of verdicts.
    package var blockCount: Int
    package var warnCount: Int
    package var passCount: Int
    package var madeAt: Instant
}

extension Attestor {
    /// The greatest first; what stands most. As of when the sums were made.
    package func triageSums(
        for caller: Caller,
        by grouping: TriageSum.Grouping,
        limit: Int
    ) async throws -> [TriageSum] {
        try caller.require(.read)
        let limit = try Self.checked(limit)
        let query: Query
        switch grouping {
        case .artifact:
            query = """
                SELECT artifact AS key, \(sums: ())
                FROM attestor.triage_sum WHERE tenant_id = \(caller.tenant)
                GROUP BY 1 ORDER BY critical_count DESC, high_count DESC, standing_count DESC, 1 LIMIT \(limit: limit)
                """
        case .owner:
            query = """
                SELECT owner AS key, \(sums: ())
                FROM attestor.triage_sum WHERE tenant_id = \(caller.tenant)
                GROUP BY 1 ORDER BY critical_count DESC, high_count DESC, standing_count DESC, 1 LIMIT \(limit: limit)
                """
        case .severity:
            query = """
                SELECT severity::text AS key, \(sums: ())
                FROM attestor.triage_sum WHERE tenant_id = \(caller.tenant)
                GROUP BY severity ORDER BY severity DESC LIMIT \(limit: limit)
                """
        case .age:
            query = """
                SELECT age AS key, \(sums: ())
                FROM attestor.triage_sum WHERE tenant_id = \(caller.tenant)
                GROUP BY 1 ORDER BY array_position(ARRAY['week', 'month', 'quarter', 'older'], age) LIMIT \(limit: limit)
                """
        }
        return try await database.rows(for: caller.tenant, query).prefix(limit).map { row in
            var sum = try TriageSum(row)
            if grouping == .severity {
                sum.key = Int(sum.key).map { ScanFinding.Severity(rank: $0).rawValue } ?? sum.key
            }
            return sum
        }
    }

    /// `nil` before the sums were made for the first time since the tenant is there.
    package func evidenceSum(for caller: Caller) async throws -> EvidenceSum? {
        try caller.require(.read)
        return try await database.first(
            for: caller.tenant,
            """
            SELECT open_unknown_count, resolved_unknown_count, verified_count, unverified_count, statement_count,
                   block_count, warn_count, pass_count, made_at
            FROM attestor.evidence_sum WHERE tenant_id = \(caller.tenant)
            """
        ) { row in
            EvidenceSum(
                openUnknownCount: try row["open_unknown_count"],
                resolvedUnknownCount: try row["resolved_unknown_count"],
                verifiedCount: try row["verified_count"],
                unverifiedCount: try row["unverified_count"],
                statementCount: try row["statement_count"],
                blockCount: try row["block_count"],
                warnCount: try row["warn_count"],
                passCount: try row["pass_count"],
                madeAt: try row["made_at"]
            )
        }
    }

    /// Makes the sums anew, of all tenants together; false where somebody is at it. Readers do not wait.
    ///
    /// - Parameter tenant: whose verdicts are to be counted up to now; those of others are up to a moment ago.
    package func refreshSums(for tenant: TenantID? = nil) async throws -> Bool {
        if let tenant { try await verdictRows.catchUp(tenant) }
        return try await database.withConnection { db in
            try db.first("SELECT attestor.refresh_triage_sums() AS is_made") { row in try row["is_made"] }
                ?? false
        }
    }
}

extension Query.StringInterpolation {
    fileprivate mutating func appendInterpolation(sums: Void) {
        appendLiteral(
            """
            coalesce(sum(item_count) FILTER (WHERE state IN ('open', 'reopened', 'acknowledged')), 0)::bigint
                       AS standing_count,
                   coalesce(sum(item_count) FILTER (
                       WHERE severity = 5 AND state IN ('open', 'reopened', 'acknowledged')), 0)::bigint AS critical_count,
                   coalesce(sum(item_count) FILTER (
                       WHERE severity = 4 AND state IN ('open', 'reopened', 'acknowledged')), 0)::bigint AS high_count,
                   coalesce(sum(item_count) FILTER (WHERE state IN ('accepted', 'dismissed')), 0)::bigint AS decided_count,
                   coalesce(sum(item_count) FILTER (WHERE state = 'resolved'), 0)::bigint AS resolved_count,
                   coalesce(sum(uncovered_count), 0)::bigint AS uncovered_count,
                   coalesce(sum(vex_count) FILTER (WHERE state IN ('open', 'reopened', 'acknowledged')), 0)::bigint
                       AS stated_count,
                   min(oldest_at) FILTER (WHERE state IN ('open', 'reopened', 'acknowledged')) AS oldest_at
            """
        )
    }
}

extension TriageSum {
    fileprivate init(_ row: Row) throws {
        self.init(
            key: try row["key"],
            standingCount: try row["standing_count"],
            criticalCount: try row["critical_count"],
            highCount: try row["high_count"],
            decidedCount: try row["decided_count"],
            resolvedCount: try row["resolved_count"],
            uncoveredCount: try row["uncovered_count"],
            statedCount: try row["stated_count"],
            oldestAt: try row["oldest_at"]
        )
    }
}

package import Access
package import Evidence
import Postgres

/// What an independent verifier sees at present, over all places that it looked at.
package struct VerifierSight: Hashable, Sendable {
    package var match: Int
    package var drift: Int
    package var error: Int
    package var lastAt: Instant
    package var last: Verdict
    package var checks: Int
}

extension Custody {
    /// By DID, of those that ever handed something in.
    package func verifierSights(for caller: Caller, of dids: [String]) async throws -> [String: VerifierSight]
    {
        try caller.require(.read)
        guard !dids.isEmpty else { return [:] }
        let rows = try await database.rows(
            for: caller.tenant,
            """
            SELECT verifier_did,
                   count(*) FILTER (WHERE verdict = 'match') AS matches,
                   count(*) FILTER (WHERE verdict = 'drift') AS drifts,
                   count(*) FILTER (WHERE verdict = 'error') AS errors,
                   sum(check_count)::bigint AS checks,
                   max(last_at) AS last_at,
                   (array_agg(verdict ORDER BY last_at DESC, last_result_id DESC))[1] AS last_verdict
            FROM custody.verification_spans
            WHERE tenant_id = \(caller.tenant) AND is_current AND verifier_did = ANY(\(dids))
            GROUP BY verifier_did
            ORDER BY verifier_did
            LIMIT 200
            """
        ) { row in
            let verdict: String = try row["last_verdict"]
            return (
                try row["verifier_did"] as String,
                VerifierSight(
                    match: try row["matches"],
                    drift: try row["drifts"],
                    error: try row["errors"],
                    lastAt: try row["last_at"],
                    last: Verdict(rawValue: verdict) ?? .error,
                    checks: try row["checks"]
                )
            )
        }
        return Dictionary(rows) { first, _ in first }
    }
}

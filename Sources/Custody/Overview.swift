package import Access
import Postgres

/// The figures of the first page: counters and the latest verifications, both flat as rows grow.
package struct Overview: Hashable, Sendable {
    package static let latestVerifications = 5

    package var artifacts: Int
    package var deployments: DeploymentCounts
    package var openCeremonies: Int
    /// The latest first.
    package var latestVerifications: [Verification]
}

extension Custody {
    package func overview(for caller: Caller) async throws -> Overview {
        try caller.require(.read)
        let counters = try await database.rows(
            for: caller.tenant,
            """
            SELECT counter, sum(value)::bigint AS value
            FROM custody.counters
            WHERE tenant_id = \(caller.tenant)
            GROUP BY counter
            ORDER BY counter
            LIMIT 100
            """
        ) { row in (try row["counter"] as String, try row["value"] as Int) }
        let values = Dictionary(counters) { first, _ in first }
        func count(_ counter: CounterChanges.Counter) -> Int { values[counter.name] ?? 0 }
        let latest = try await verifications(for: caller, PageRequest(limit: Overview.latestVerifications))
        return Overview(
            artifacts: count(.artifacts),
            deployments: DeploymentCounts(
                match: count(.deployments(.match)),
                drift: count(.deployments(.drift)),
                unknown: count(.deployments(.unknown))
            ),
            openCeremonies: count(.openCeremonies),
            latestVerifications: latest.items
        )
    }
}

package import Access
import Ledger
import Postgres

/// The figures of a tenant, flat as rows grow.
package struct Counts: Hashable, Sendable {
    package var artifacts: Int
    package var deployments: DeploymentCounts
    /// That can still be signed.
    package var openCeremonies: Int

    package init(artifacts: Int, deployments: DeploymentCounts, openCeremonies: Int) {
        self.artifacts = artifacts
        self.deployments = deployments
        self.openCeremonies = openCeremonies
    }
}

/// What the first page shows.
package struct Overview: Hashable, Sendable {
    package static let latestVerifications = 5

    package var counts: Counts
    /// The latest first.
    package var latestVerifications: [Verification]
}

extension Custody {
    package func overview(for caller: Caller) async throws -> Overview {
        try caller.require(.read)
        async let latest = verifications(for: caller, PageRequest(limit: Overview.latestVerifications))
        return Overview(counts: try await counts(for: caller), latestVerifications: try await latest.items)
    }

    package func counts(for caller: Caller) async throws -> Counts {
        try caller.require(.read)
        let counters = try await database.rows(
            for: caller.tenant,
            """
            SELECT counter, sum(value)::bigint AS value
            FROM custody.counters
            WHERE tenant_id = \(caller.tenant)
            GROUP BY counter
            UNION ALL
            SELECT 'ceremonies.due', count(*)
            FROM custody.ceremonies
            WHERE tenant_id = \(caller.tenant) AND state = 'open' AND expires_at <= \(clock.now())
            ORDER BY counter
            LIMIT 100
            """
        ) { row in (try row["counter"] as String, try row["value"] as Int) }
        let values = Dictionary(counters) { first, _ in first }
        func count(_ counter: CounterChanges.Counter) -> Int { values[counter.name] ?? 0 }
        return Counts(
            artifacts: count(.artifacts),
            deployments: DeploymentCounts(
                match: count(.deployments(.match)),
                drift: count(.deployments(.drift)),
                unknown: count(.deployments(.unknown))
            ),
            // One whose time is over is open no longer, whether the sweeper has been there or not.
            openCeremonies: count(.openCeremonies) - (values["ceremonies.due"] ?? 0)
        )
    }
}

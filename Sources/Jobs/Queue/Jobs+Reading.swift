package import Evidence
package import Postgres

/// The queue in four figures, over all tenants. Counts end at some 10,000.
package struct JobFigures: Hashable, Sendable {
    /// Could begin now.
    package var due: Int
    package var running: Int
    package var dead: Int
    /// When the one that has waited longest could have begun.
    package var oldestDueAt: Instant?
}

extension Jobs {
    package static let pageLimit = 200

    /// One job of the tenant.
    package func job(_ id: UniqueID, of tenant: TenantID) async throws -> Job? {
        try await database.first(
            for: tenant,
            """
            SELECT \(columnsOf: Job.self)
            FROM jobs.jobs
            WHERE tenant_id = \(tenant) AND job_id = \(id)
            """,
            as: Job.init
        )
    }

    /// The tenant's jobs, the newest first; of one state, of one kind, and older than a job, where asked for.
    package func page(
        of tenant: TenantID,
        in state: JobState? = nil,
        kind: String? = nil,
        before last: UniqueID? = nil,
        limit: Int = pageLimit
    ) async throws -> [Job] {
        let limit = min(limit, Self.pageLimit)
        let query: Query =
            switch state {
            case nil, .completed:
                mostlyCompleted(of: tenant, in: state, kind: kind, before: last, limit: limit)
            case .available, .running, .cancelled, .dead:
                notCompleted(of: tenant, in: state, kind: kind, before: last, limit: limit)
            }
        // The statement's own limit is rounded up.
        return try await database.rows(for: tenant, query).prefix(limit).map(Job.init)
    }

    private func mostlyCompleted(
        of tenant: TenantID,
        in state: JobState?,
        kind: String?,
        before last: UniqueID?,
        limit: Int
    ) -> Query {
        """
        SELECT \(columnsOf: Job.self)
        FROM jobs.jobs
        WHERE tenant_id = \(tenant) AND job_id < coalesce(\(last), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
          AND state = coalesce(\(state?.rawValue), state) AND kind = coalesce(\(kind), kind)
        ORDER BY job_id DESC
        LIMIT \(limit: limit)
        """
    }

    /// The literal beside the parameter is the condition of the index `jobs_by_state`.
    private func notCompleted(
        of tenant: TenantID,
        in state: JobState?,
        kind: String?,
        before last: UniqueID?,
        limit: Int
    ) -> Query {
        """
        SELECT \(columnsOf: Job.self)
        FROM jobs.jobs
        WHERE tenant_id = \(tenant) AND job_id < coalesce(\(last), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
          AND state = \(state?.rawValue) AND state <> 'completed' AND kind = coalesce(\(kind), kind)
        ORDER BY job_id DESC
        LIMIT \(limit: limit)
        """
    }

    /// Those of `keys` that an unfinished job of the kind has.
    package func unfinished(_ kind: String, keys: [String], of tenant: TenantID) async throws -> Set<String> {
        let held = try await database.rows(
            for: tenant,
            """
            SELECT unique_key
            FROM jobs.jobs
            WHERE tenant_id = \(tenant) AND kind = \(kind) AND unique_key = ANY(\(keys))
              AND state IN ('available', 'running')
            LIMIT \(limit: max(1, keys.count))
            """
        ) { row in try row["unique_key"] as String }
        return Set(held)
    }

    /// For health and metrics; cheap however many jobs there are.
    package func figures() async throws -> JobFigures {
        let figures = try await database.first(
            """
            SELECT due_count, running_count, dead_count, oldest_due_at FROM jobs.figures(\(now()))
            """
        ) { row in
            JobFigures(
                due: try row["due_count"],
                running: try row["running_count"],
                dead: try row["dead_count"],
                oldestDueAt: try row["oldest_due_at"]
            )
        }
        guard let figures else { throw PostgresError.protocolViolation("no figures of jobs") }
        return figures
    }
}

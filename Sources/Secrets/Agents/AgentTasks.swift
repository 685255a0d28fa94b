package import Evidence
package import Postgres

/// What agents are asked to look at on their hosts. Whoever asks may be another server than the agent is connected to: the
/// task and its outcome travel through the database, and servers tell each other by `channel` that there is one.
package struct AgentTasks: Sendable {
    /// Payload: the tenant.
    package static let channel: StaticString = "muniment_agents"
    /// That wait for an agent at once.
    private static let limit = 100

    private let database: Database
    private let barrier: Barrier

    package init(database: Database, barrier: Barrier) {
        self.database = database
        self.barrier = barrier
    }

    package struct Task: Hashable, Sendable {
        package var id: UniqueID
        package var principal: UniqueID
        package var kind: String
        package var path: String?
        package var endings: [String]
        package var names: [String]
        package var limit: Int
        package var askedAt: Instant
        package var expiresAt: Instant

        package init(
            id: UniqueID,
            principal: UniqueID,
            kind: String,
            path: String?,
            endings: [String],
            names: [String] = [],
            limit: Int,
            askedAt: Instant,
            expiresAt: Instant
        ) {
            self.id = id
            self.principal = principal
            self.kind = kind
            self.path = path
            self.endings = endings
            self.names = names
            self.limit = limit
            self.askedAt = askedAt
            self.expiresAt = expiresAt
        }
    }

    /// Asks, and lets go of what nobody has waited for any more.
    package func ask(_ task: Task, of tenant: TenantID) async throws {
        _ = try await database.batch(
            for: tenant,
            [
                """
                INSERT INTO secrets.agent_tasks (
                    tenant_id, task_id, principal_id, kind, path, endings, names, limit_bytes, asked_at, expires_at
                ) VALUES (
                    \(tenant), \(task.id), \(task.principal), \(task.kind), \(task.path), \(task.endings), \(task.names),
                    \(task.limit), \(task.askedAt), \(task.expiresAt)
                )
                """,
                """
                DELETE FROM secrets.agent_tasks WHERE tenant_id = \(tenant) AND expires_at < \(task.askedAt)
                """,
            ]
        )
        try await database.notify(Self.channel, [tenant.description])
    }

    /// What waits for these agents, the oldest first.
    ///
    /// - Parameter handedOn: which they have been told of.
    package func waiting(
        for principals: [UniqueID],
        except handedOn: [UniqueID],
        of tenant: TenantID,
        at now: Instant
    ) async throws -> [Task] {
        guard !principals.isEmpty else { return [] }
        return try await database.rows(
            for: tenant,
            """
            SELECT task_id, principal_id, kind, path, endings, names, limit_bytes, asked_at, expires_at
            FROM secrets.agent_tasks
            WHERE tenant_id = \(tenant) AND principal_id = ANY(\(principals)) AND outcome IS NULL
              AND expires_at > \(now) AND NOT task_id = ANY(\(handedOn))
            ORDER BY asked_at, task_id
            LIMIT \(limit: Self.limit)
            """
        ) { row in
            Task(
                id: try row["task_id"],
                principal: try row["principal_id"],
                kind: try row["kind"],
                path: try row["path"],
                endings: try row["endings"],
                names: try row["names"],
                limit: try row["limit_bytes"],
                askedAt: try row["asked_at"],
                expiresAt: try row["expires_at"]
            )
        }
    }

    /// Hands in what an agent saw; of a task that is not its own, or that nobody waits for, nothing is kept.
    package func answer(_ task: UniqueID, by principal: UniqueID, _ outcome: [UInt8], of tenant: TenantID)
        async throws
    {
        let encrypted = try barrier.encrypt(outcome, at: Self.place(task, tenant))
        let count = try await database.execute(
            for: tenant,
            """
            UPDATE secrets.agent_tasks SET outcome = \(encrypted)
            WHERE tenant_id = \(tenant) AND task_id = \(task) AND principal_id = \(principal) AND outcome IS NULL
            """
        )
        if count == 1 { try await database.notify(Self.channel, [tenant.description]) }
    }

    /// What was seen, once; `nil` while nothing was.
    package func take(_ task: UniqueID, of tenant: TenantID) async throws -> [UInt8]? {
        let results = try await database.batch(
            for: tenant,
            [
                """
                DELETE FROM secrets.agent_tasks
                WHERE tenant_id = \(tenant) AND task_id = \(task) AND outcome IS NOT NULL
                RETURNING outcome
                """
            ]
        )
        guard let row = results[0].rows.first else { return nil }
        return try barrier.decrypt(try row["outcome"], at: Self.place(task, tenant))
    }

    /// Nobody waits for it any more.
    package func drop(_ task: UniqueID, of tenant: TenantID) async throws {
        try await database.execute(
            for: tenant,
            "DELETE FROM secrets.agent_tasks WHERE tenant_id = \(tenant) AND task_id = \(task)"
        )
    }

    private static func place(_ task: UniqueID, _ tenant: TenantID) -> BarrierPlace {
        BarrierPlace(tenant: tenant, path: "agents/tasks/\(task.text)")
    }
}

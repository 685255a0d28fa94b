package import Logging

/// The two doors to PostgreSQL.
///
/// **One statement** (or a few that need no decision between them) goes through shared pipelined connections and is
/// awaited: the tenant's setting, the statement and a Sync in one round trip, one implicit transaction.
/// **A transaction** leases a connection of its own, whose body is synchronous.
///
/// Everywhere, `tenant` decides whose rows are seen; where it is left out, tables of tenants are empty.
package final class Database: Sendable {
    package let configuration: DatabaseConfiguration
    private let reactor: Reactor
    private let pool: ConnectionPool
    let logger: Logger

    /// Begins to connect; nothing is awaited, and a server that is away is tried again.
    package init(_ configuration: DatabaseConfiguration, logger: Logger) {
        self.configuration = configuration
        self.logger = logger
        reactor = Reactor(configuration, logger: logger)
        pool = ConnectionPool(configuration)
    }

    /// Runs `body` with a database and closes it afterwards.
    package static func with<Value: Sendable>(
        _ configuration: DatabaseConfiguration,
        logger: Logger,
        _ body: (Database) async throws -> Value
    ) async throws -> Value {
        let database = Database(configuration, logger: logger)
        do {
            let value = try await body(database)
            await database.close()
            return value
        } catch {
            await database.close()
            throw error
        }
    }

    /// Finishes what is on its way and closes every connection.
    package func close() async {
        await pool.close()
        await reactor.stop()
    }

    /// Keeps the minimum of leased connections open, and at every interval closes those above it that have been idle too
    /// long; ends with its task.
    package func closeIdleConnections(every interval: Duration = .seconds(15)) async throws {
        while true {
            await pool.openMinimum()
            try await Task.sleep(for: interval)
            await pool.closeIdle()
        }
    }

    package var poolFigures: PoolFigures { pool.figures }
    package var pipelineFigures: PipelineFigures { reactor.figures }
}

// MARK: - One statement

extension Database {
    /// The rows of a statement that only reads. Tried once more when its connection is lost, unless it waited for one in
    /// vain as long as the acquire timeout allows.
    package func rows(for tenant: TenantID? = nil, _ query: Query) async throws -> [Row] {
        let asked = ContinuousClock.now
        do {
            return try await submit(tenant, [query], isWrite: false)[0].rows
        } catch PostgresError.connectionLost
            where ContinuousClock.now - asked < configuration.acquireTimeout
        {
            return try await submit(tenant, [query], isWrite: false)[0].rows
        }
    }

    /// The rows of a statement that only reads, each decoded in order.
    package func rows<Value>(
        for tenant: TenantID? = nil,
        _ query: Query,
        as decode: (Row) throws -> Value
    ) async throws -> [Value] {
        try await rows(for: tenant, query).map(decode)
    }

    /// The first row of a statement that only reads; `nil` where there is none.
    package func first<Value>(
        for tenant: TenantID? = nil,
        _ query: Query,
        as decode: (Row) throws -> Value
    ) async throws -> Value? {
        try await rows(for: tenant, query).first.map(decode)
    }

    /// Runs a statement that writes and returns how many rows it touched.
    ///
    /// - Throws: `PostgresError.outcomeUnknown` when the connection is lost: the caller knows whether writing again is harmless.
    @discardableResult
    package func execute(for tenant: TenantID? = nil, _ query: Query) async throws -> Int {
        try await submit(tenant, [query], isWrite: true)[0].affectedRows
    }

    /// Runs statements that write, all or none, in one round trip.
    package func batch(for tenant: TenantID? = nil, _ queries: [Query]) async throws -> [QueryResult] {
        guard !queries.isEmpty else { return [] }
        return try await submit(tenant, queries, isWrite: true)
    }

    /// Hands in statements that write, all or none, and does not wait for them.
    ///
    /// - Parameter lane: batches of one lane are carried out in the order in which they were handed in, as long as their
    ///   connection lives. After a failure the later ones are carried out all the same.
    package func handIn(for tenant: TenantID, _ queries: [Query], lane: Int) throws -> SentBatch {
        let request = try request(tenant, queries, isWrite: true, lane: lane)
        reactor.submit(request)
        return SentBatch(request: request)
    }

    /// A batch that is on its way.
    package struct SentBatch: Sendable {
        fileprivate let request: PipelineRequest

        /// What `batch` gives and throws.
        package func results() async throws -> [QueryResult] { try await request.answers { _ in } }
    }

    private func submit(_ tenant: TenantID?, _ queries: [Query], isWrite: Bool) async throws -> [QueryResult]
    {
        try await request(tenant, queries, isWrite: isWrite).answers(afterSubmitting: reactor.submit)
    }

    private func request(
        _ tenant: TenantID?,
        _ queries: [Query],
        isWrite: Bool,
        lane: Int? = nil
    ) throws -> PipelineRequest {
        try queries.checkParameters()
        let limit = configuration.pipelineStatementTimeout
        return PipelineRequest(
            queries,
            after: configuration.setting(for: tenant, statementTimeout: limit),
            hasTenant: tenant != nil,
            isWrite: isWrite,
            lane: lane
        )
    }
}

extension PipelineRequest {
    /// The results of the statements that were asked for, without that of the setting.
    fileprivate func answers(
        afterSubmitting submit: (PipelineRequest) -> Void
    ) async throws -> [QueryResult] {
        let results = try await results(afterSubmitting: submit)
        guard results.count == queries.count else {
            throw PostgresError.protocolViolation("\(results.count) results of \(queries.count) statements")
        }
        return hasSetting ? Array(results.dropFirst()) : results
    }
}

// MARK: - A transaction

extension Database {
    /// Runs `body` in a transaction on a leased connection, and again after a deadlock, a serialisation failure or a
    /// connection lost before the commit, up to the configured limit: it must have no effect outside `db`.
    ///
    /// A cancelled task cancels the statement that is running.
    ///
    /// - Throws: what `body` throws; `PostgresError.acquireTimeout`, `.outcomeUnknown`.
    package func transaction<Value: Sendable>(
        for tenant: TenantID? = nil,
        isolation: Isolation = .readCommitted,
        _ body: @escaping @Sendable (isolated Connection) throws -> Value
    ) async throws -> Value {
        var attempt = 0
        while true {
            do {
                return try await pool.withConnection { connection in
                    try await connection.transaction(for: tenant, isolation, body)
                }
            } catch let error as PostgresError where attempt < limit(for: error) {
                attempt += 1
                // Jitter keeps two that collided from colliding again.
                try await Task.sleep(for: .milliseconds(Int.random(in: 1...(5 << attempt))))
            }
        }
    }

    /// Leases a connection outside a transaction: scripts, COPY, maintenance.
    package func withConnection<Value: Sendable>(
        _ body: @escaping @Sendable (isolated Connection) throws -> Value
    ) async throws -> Value {
        try await pool.withConnection { connection in try await connection.run(body) }
    }

    private func limit(for error: PostgresError) -> Int {
        if error.isWorthRetrying { return configuration.retryLimit }
        if case .connectionLost = error { return 1 }
        return 0
    }
}

extension Connection {
    fileprivate func run<Value>(_ body: (isolated Connection) throws -> Value) throws -> Value {
        try body(self)
    }
}

/// How to reach PostgreSQL and how much of it to take.
package struct DatabaseConfiguration: Sendable {
    /// A libpq connection string or URI: TLS modes, several hosts and `target_session_attrs` are libpq's.
    package var connectionString: String
    /// How `listen(to:)`, and nothing else, reaches PostgreSQL past a pooler: behind PgBouncer in transaction mode
    /// LISTEN is lost with the transaction. Without it, `connectionString`.
    package var directConnectionString: String?
    package var applicationName = "muniment"

    /// Leased connections, for transactions.
    package var minimumConnections = 1
    package var maximumConnections = 12
    package var acquireTimeout: Duration = .seconds(5)
    package var idleTimeout: Duration = .seconds(300)
    package var connectionLifetime: Duration = .seconds(3_600)

    /// Pipelined connections, for single statements: reads share few, since one server process answers a batch
    /// fastest; writes share more, since each connection commits one after another.
    package var readPipelines = 2
    package var writePipelines = 6
    /// Statements that may wait for a pipelined connection before further ones are refused.
    package var maximumWaitingStatements = 20_000

    package var connectTimeout: Duration = .seconds(5)
    package var pipelineStatementTimeout: Duration = .seconds(5)
    package var transactionStatementTimeout: Duration = .seconds(60)
    package var lockTimeout: Duration = .seconds(10)
    package var idleInTransactionTimeout: Duration = .seconds(30)

    /// Off behind PgBouncer in transaction mode: neither named prepared statements nor start-up options survive it.
    /// The timeouts are then those of the role (`ALTER ROLE … SET statement_timeout`).
    package var usesNamedStatements = true

    /// How often a transaction is tried again after a deadlock or a serialisation failure.
    package var retryLimit = 5

    package init(connectionString: String) { self.connectionString = connectionString }

    /// The same with the way past the pooler, where one is given: there, options and statements are a session's own.
    var direct: DatabaseConfiguration {
        guard let directConnectionString else { return self }
        var direct = self
        direct.connectionString = directConnectionString
        direct.usesNamedStatements = true
        return direct
    }

    /// libpq keywords and values; the connection string is expanded first and its own words win over nothing here.
    func parameters(statementTimeout: Duration) -> [(keyword: String, value: String)] {
        var parameters = [
            (keyword: "dbname", value: connectionString),
            (keyword: "fallback_application_name", value: applicationName),
            (keyword: "connect_timeout", value: String(max(2, connectTimeout.components.seconds))),
            (keyword: "client_encoding", value: "UTF8"),
            (keyword: "tcp_user_timeout", value: "15000"),
            (keyword: "keepalives_idle", value: "10"),
            (keyword: "keepalives_interval", value: "5"),
            (keyword: "keepalives_count", value: "3"),
        ]
        if usesNamedStatements {
            let options = [
                "statement_timeout": statementTimeout,
                "lock_timeout": lockTimeout,
                "idle_in_transaction_session_timeout": idleInTransactionTimeout,
            ]
            let text = options.map { "-c \($0.key)=\($0.value.milliseconds)" }.sorted().joined(separator: " ")
            parameters.append((keyword: "options", value: text + " -c TimeZone=UTC -c DateStyle=ISO"))
        }
        return parameters
    }
}

extension Duration {
    /// Whole milliseconds, rounded down.
    package var milliseconds: Int64 {
        components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000
    }
}

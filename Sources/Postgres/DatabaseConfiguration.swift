import CLibpq
import Glibc

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
    /// How long a transaction may last altogether before its connection is cut: for servers that are not ours, and may stop
    /// answering without an end of the connection. `nil`: as long as its statements' limits allow.
    var transactionLimit: Duration?

    /// Off behind a pooler that gives each transaction another server connection and does not keep track of prepared
    /// statements (PgBouncer before 1.21).
    package var usesNamedStatements = true
    /// Off behind a pooler that refuses start-up options (PgBouncer). Every transaction then sets its time limits itself,
    /// in the statement that sets its tenant; a lease outside a transaction has those of the role.
    package var sendsStartupOptions = true

    /// Whether a server that refuses the name or the password is told apart, as `LoginRefused`, from one that is away.
    var tellsRefusedLogins = false

    /// How often a transaction is tried again after a deadlock or a serialisation failure.
    package var retryLimit = 5

    package init(connectionString: String) { self.connectionString = connectionString }

    /// Whether each transaction may get another server connection.
    var isBehindPooler: Bool { !usesNamedStatements || !sendsStartupOptions }

    /// The same with the way past the pooler, where one is given: there, options and statements are a session's own.
    var direct: DatabaseConfiguration {
        guard let directConnectionString else { return self }
        var direct = self
        direct.connectionString = directConnectionString
        direct.usesNamedStatements = true
        direct.sendsStartupOptions = true
        return direct
    }

    /// Keywords and values in libpq's order, where the later wins: what we find sensible, the connection string with the
    /// operator's words, and what the program relies on.
    func parameters(statementTimeout: Duration) -> [(keyword: String, value: String)] {
        var parameters = [
            (keyword: "fallback_application_name", value: applicationName),
            (keyword: "tcp_user_timeout", value: "15000"),
            (keyword: "keepalives_idle", value: "10"),
            (keyword: "keepalives_interval", value: "5"),
            (keyword: "keepalives_count", value: "3"),
        ]
        if transactionLimit != nil || getenv("PGCONNECT_TIMEOUT") == nil {
            let seconds = max(2, connectTimeout.components.seconds)
            parameters.append((keyword: "connect_timeout", value: String(seconds)))
        }
        parameters.append((keyword: "dbname", value: connectionString))
        parameters.append((keyword: "client_encoding", value: "UTF8"))
        guard sendsStartupOptions else { return parameters }
        let ours = timeouts(statementTimeout).map { "-c \($0.name)=\($0.value)" }
        let options = ours + [operatorsOptions, "-c TimeZone=UTC -c DateStyle=ISO"].compactMap { $0 }
        parameters.append((keyword: "options", value: options.joined(separator: " ")))
        return parameters
    }

    /// The time limits of a session or a transaction, as PostgreSQL's settings in milliseconds.
    private func timeouts(_ statementTimeout: Duration) -> [(name: String, value: String)] {
        [
            ("statement_timeout", statementTimeout), ("lock_timeout", lockTimeout),
            ("idle_in_transaction_session_timeout", idleInTransactionTimeout),
        ]
        .map { (name: $0.0, value: String($0.1.milliseconds)) }
    }

    /// The server options in the connection string or, as libpq has it, in the environment.
    private var operatorsOptions: String? {
        if let words = PQconninfoParse(connectionString, nil) {
            defer { PQconninfoFree(words) }
            var word = words
            while let keyword = word.pointee.keyword {
                if String(cString: keyword) == "options", let value = word.pointee.val {
                    return String(cString: value)
                }
                word += 1
            }
        }
        return getenv("PGOPTIONS").map { String(cString: $0) }
    }

    /// What a transaction sets before its first statement: whose rows it sees and, where start-up options can't say it,
    /// its time limits. `nil` where there is nothing to set. It ends with the transaction.
    func setting(for tenant: TenantID?, statementTimeout: Duration) -> Query? {
        guard !sendsStartupOptions else { return tenant?.setting }
        let limits = timeouts(statementTimeout).map(\.value)
        // The tenant's setting first, as everywhere; without one it stays empty, which is nobody.
        return """
            SELECT set_config('app.tenant_id', \(tenant?.description ?? ""), true),
                   set_config('statement_timeout', \(limits[0]), true),
                   set_config('lock_timeout', \(limits[1]), true),
                   set_config('idle_in_transaction_session_timeout', \(limits[2]), true),
                   set_config('TimeZone', 'UTC', true)
            """
    }
}

extension Duration {
    /// Whole milliseconds, rounded down.
    package var milliseconds: Int64 {
        components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000
    }
}

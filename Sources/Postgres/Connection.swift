import CLibpq

/// A leased connection, whose methods block its own thread and nothing else.
///
/// The body of a transaction runs on that thread and is synchronous: nobody can hold a transaction open across a
/// network call, because the compiler refuses an `await` in it.
package actor Connection {
    private let executor: ConnectionThread
    private let configuration: DatabaseConfiguration
    nonisolated let canceller = Canceller()
    private var raw: RawConnection?
    /// What begins the transaction: sent with its first statement.
    private var beginning: [Query] = []
    private var untilCommit: [Query] = []

    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(_ configuration: DatabaseConfiguration) {
        self.configuration = configuration
        executor = ConnectionThread()
    }

    /// Connects. Blocks this connection's thread for at most the connect timeout.
    func open() throws {
        let raw = try RawConnection(
            configuration,
            statementTimeout: configuration.transactionStatementTimeout
        )
        canceller.attach(raw, isCut: configuration.transactionLimit != nil)
        self.raw = raw
    }

    func close() {
        canceller.detach()
        raw = nil
    }

    /// Whether an idle connection still stands: reads what the server may have said meanwhile, such as its farewell.
    var isStanding: Bool {
        guard let raw else { return false }
        while raw.isAlive, canceller.hasInput {
            guard PQconsumeInput(raw.pointer) == 1 else { return false }
            _ = PQisBusy(raw.pointer)
        }
        return raw.isAlive
    }

    var isUsable: Bool { raw.map { $0.canBeAsked && !$0.isInTransaction } ?? false }

    /// Whether the server, or the way to it, has ended the connection.
    var isLost: Bool { raw.map { !$0.isAlive } ?? false }

    // MARK: Statements

    /// The rows of a statement.
    package func rows(_ query: Query) throws -> [Row] { try run(query).rows }

    /// The rows of a statement, each decoded in order.
    package func rows<Value>(_ query: Query, as decode: (Row) throws -> Value) throws -> [Value] {
        try run(query).rows.map(decode)
    }

    /// The first row, decoded; `nil` where there is none.
    package func first<Value>(_ query: Query, as decode: (Row) throws -> Value) throws -> Value? {
        try run(query).rows.first.map(decode)
    }

    /// The rows of a statement, each decoded in order; `work` is done while the server is busy with it.
    ///
    /// - Throws: what `work` throws, once the statement has ended.
    package func rows<Value>(
        _ query: Query,
        while work: () throws -> Void,
        as decode: (Row) throws -> Value
    ) throws -> [Value] {
        try run(query, while: work).rows.map(decode)
    }

    /// Runs a statement and returns how many rows it touched.
    @discardableResult
    package func execute(_ query: Query) throws -> Int { try run(query).affectedRows }

    /// Runs statements in one round trip and gives the rows of each; the first that fails ends all. For statements with small
    /// answers only.
    package func rows(together queries: [Query]) throws -> [[Row]] {
        try results(together: queries).map(\.rows)
    }

    private func results(together queries: [Query]) throws -> [QueryResult] {
        let raw = try connected()
        try canceller.check()
        let first = beginning
        beginning = []
        guard first.count + queries.count > 0 else { return [] }
        return Array(try raw.results(ofTogether: first + queries).dropFirst(first.count))
    }

    /// Begins the transaction before something that can't be sent together with its beginning.
    func begin() throws { if !beginning.isEmpty { _ = try results(together: []) } }

    /// Runs statements when the transaction's body has ended, in one round trip with its COMMIT: who holds a lock that
    /// others wait for holds it shorter. Where one fails, the transaction throws its error, and nothing was done.
    package func executeWithCommit(_ queries: [Query]) { untilCommit += queries }

    /// Runs a script of several statements without parameters: migrations, and what a superuser does once.
    package func executeScript(_ sql: String) throws {
        try begin()
        let raw = try connected()
        try canceller.check()
        guard let result = PQexec(raw.pointer, sql) else {
            throw PostgresError.connectionLost(reason: raw.lastMessage)
        }
        defer { PQclear(result) }
        let status = PQresultStatus(result)
        guard status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY else {
            throw raw.isAlive ? RawConnection.error(of: result) : .connectionLost(reason: raw.lastMessage)
        }
    }

    func connected() throws -> RawConnection {
        guard let raw else { throw PostgresError.connectionLost(reason: "the connection is closed") }
        return raw
    }

    private func run(_ query: Query) throws -> QueryResult {
        if beginning.isEmpty { return try run(query, while: {}) }
        guard let result = try results(together: [query]).last else {
            throw PostgresError.protocolViolation("no result")
        }
        return result
    }

    private func run(_ query: Query, while work: () throws -> Void) throws -> QueryResult {
        try begin()
        let raw = try connected()
        try canceller.check()
        do {
            if try raw.sendDeallocation(before: query) { _ = try raw.answer() }
        } catch {
            raw.forgetDeallocation()
            throw error
        }
        do {
            if try raw.sendPreparation(of: query) { _ = try raw.answer() }
        } catch {
            raw.forgetPreparation(of: query)
            throw error
        }
        do {
            try raw.sendExecution(of: query)
            do {
                try work()
            } catch {
                // Or its rows would be taken for those of the next statement.
                _ = try? raw.answer()
                throw error
            }
            guard let result = try raw.answer() else { throw PostgresError.protocolViolation("no result") }
            return result
        } catch let error as PostgresError where error.concernsPreparedStatement {
            raw.forgetPreparation(of: query)
            throw error
        }
    }
}

// MARK: - Transactions

extension Connection {
    /// Runs `body` in a transaction whose rows are those of `tenant`; without a tenant the tables of tenants are empty.
    ///
    /// - Throws: what `body` throws, after a rollback; SQLSTATE 25P02 where `body` hid that a statement had failed;
    ///   `CancellationError` before the first statement after a cancellation; `PostgresError.outcomeUnknown` when the connection ends while
    ///   the commit is on its way.
    func transaction<Value>(
        for tenant: TenantID?,
        _ isolation: Isolation,
        _ body: (isolated Connection) throws -> Value
    ) throws -> Value {
        defer { beginning = [] }
        let limit = configuration.transactionStatementTimeout
        let setting = configuration.setting(for: tenant, statementTimeout: limit)
        beginning = [isolation.beginning] + [setting].compactMap(\.self)
        untilCommit = []
        let value: Value
        do {
            value = try body(self)
            // Also where nothing was asked: then nobody has seen yet that the server is there.
            try begin()
        } catch {
            // A connection that can't roll back, or was cancelled, is not used again: closing it rolls back.
            if beginning.isEmpty, raw?.canBeAsked ?? false { _ = try? execute("ROLLBACK") }
            throw error
        }
        do {
            // Where a statement failed and `body` went on as if it had not, PostgreSQL answers COMMIT by rolling back.
            guard try commit().commandTag != "ROLLBACK" else { throw PostgresError.rolledBack }
        } catch PostgresError.connectionLost(let reason) {
            throw PostgresError.outcomeUnknown(reason: reason)
        } catch let error as PostgresError where error.isNotOfPostgreSQL {
            throw PostgresError.outcomeUnknown(reason: "\(error)")
        } catch {
            if raw?.isInTransaction ?? false { _ = try? execute("ROLLBACK") }
            throw error
        }
        return value
    }

    private func commit() throws -> QueryResult {
        guard !untilCommit.isEmpty else { return try run("COMMIT") }
        let results = try results(together: untilCommit + ["COMMIT"])
        return results[results.count - 1]
    }
}

extension PostgresError {
    /// Whether libpq could not make anything of an answer: what PostgreSQL has done is not known by it.
    fileprivate var isNotOfPostgreSQL: Bool {
        switch self {
        case .protocolViolation: true
        case .server(let error): error.sqlState.isEmpty
        default: false
        }
    }
}

/// What a transaction sees of those that commit while it runs (PostgreSQL §13.2).
package enum Isolation: Sendable {
    /// Each statement sees what was committed before it.
    case readCommitted
    /// Every statement sees what was committed before the first.
    case repeatableRead

    fileprivate var beginning: Query {
        switch self {
        case .readCommitted: "BEGIN"
        case .repeatableRead: "BEGIN ISOLATION LEVEL REPEATABLE READ"
        }
    }
}

/// What PostgreSQL or the way to it refused. A fault: it reaches the log, never a client.
///
/// Tell refusals apart by `sqlState` and `constraint`, never by the message.
package enum PostgresError: Error, Sendable {
    /// The server answered with an error.
    case server(ServerMessage)
    /// The connection ended before the statement could have had an effect; trying again is safe.
    case connectionLost(reason: String)
    /// The connection ended while a write was on its way: it may or may not have been committed.
    case outcomeUnknown(reason: String)
    /// No connection became free within the acquire timeout.
    case acquireTimeout(Duration)
    /// More statements were waiting than the limit allows.
    case overloaded(waiting: Int)
    /// A column held something else than was asked for.
    case decoding(column: String, expected: String, oid: UInt32)
    /// The database was closed.
    case closed
    /// The server's answer had another shape than the protocol promises.
    case protocolViolation(String)

    /// An error as the server reports it (PostgreSQL §55.8, §A).
    package struct ServerMessage: Sendable, Hashable {
        package var sqlState: String
        package var message: String
        package var detail: String?
        package var hint: String?
        package var schema: String?
        package var table: String?
        package var column: String?
        package var constraint: String?
    }

    /// COMMIT was answered with a rollback.
    static let rolledBack = PostgresError.server(
        ServerMessage(
            sqlState: "25P02",
            message: "the transaction was rolled back at its commit, because a statement in it had failed"
        )
    )

    /// SQLSTATE of a server's refusal.
    package var sqlState: String? { if case .server(let message) = self { message.sqlState } else { nil } }

    /// The constraint, unique index or exclusion that a server's refusal names.
    package var constraint: String? {
        if case .server(let message) = self { message.constraint } else { nil }
    }

    /// A deadlock (40P01) or a serialisation failure (40001): the same transaction may succeed when tried again.
    package var isWorthRetrying: Bool { sqlState == "40P01" || sqlState == "40001" }

    /// Why a connection ended, without saying again that it did.
    static func reason(of error: any Error) -> String {
        if let error = error as? WrongPassword { return error.reason }
        return if case .connectionLost(let reason) = error as? PostgresError { reason } else { "\(error)" }
    }

    /// A prepared statement that the server no longer accepts: unknown name (26000) or a changed result type (0A000).
    var concernsPreparedStatement: Bool { sqlState == "26000" || sqlState == "0A000" }
}

extension PostgresError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .server(let message):
            // Without the detail, which repeats the row: this text goes to the log.
            "PostgreSQL \(message.sqlState): \(message.message)"
                + (message.constraint.map { "; constraint \($0)" } ?? "")
        case .connectionLost(let reason): "the connection to PostgreSQL was lost: \(reason)"
        case .outcomeUnknown(let reason):
            "the connection was lost during a write, whose outcome is unknown: \(reason)"
        case .acquireTimeout(let limit): "no connection became free within \(limit)"
        case .overloaded(let waiting): "\(waiting) statements are waiting, which is the limit"
        case .decoding(let column, let expected, let oid):
            "column \(column) of type \(oid) does not hold \(expected)"
        case .closed: "the database is closed"
        case .protocolViolation(let what): "PostgreSQL answered out of turn: \(what)"
        }
    }
}

import CLibpq

/// Another PostgreSQL refused a role, or its password: trying again is of no use.
package struct LoginRefused: Error, Hashable {
    /// As the server says it; without the password.
    package var reason: String
}

extension TargetAddress {
    /// Signs in over a connection of its own, does `body` in a transaction and leaves: for who must know whether a password is
    /// good.
    ///
    /// - Parameter timeout: for the connection, and for the transaction, whose connection is cut then.
    /// - Throws: `LoginRefused`, `PostgresError`, what `body` throws.
    package func signedIn<Value: Sendable>(
        timeout: Duration,
        _ body: @escaping @Sendable (isolated Connection) throws -> Value
    ) async throws -> Value {
        var configuration = DatabaseConfiguration(connectionString: connectionString)
        configuration.connectTimeout = timeout
        configuration.transactionStatementTimeout = timeout
        configuration.transactionLimit = timeout
        configuration.lockTimeout = timeout
        configuration.usesNamedStatements = false
        configuration.sendsStartupOptions = false
        let connection = Connection(configuration)
        do {
            try await connection.open()
        } catch let error as WrongPassword {
            throw LoginRefused(reason: error.reason)
        }
        do {
            let value = try await connection.transaction(within: timeout, body)
            await connection.close()
            return value
        } catch {
            await connection.close()
            throw error
        }
    }
}

extension Connection {
    /// Takes a role's password away: nobody signs in with one any longer.
    package func clearPassword(of role: String) throws {
        let pointer = try connected().pointer
        guard let name = PQescapeIdentifier(pointer, role, role.utf8.count) else {
            throw PostgresError.connectionLost(reason: "libpq has no memory")
        }
        defer { PQfreemem(name) }
        try executeScript("ALTER ROLE \(String(cString: name)) PASSWORD NULL")
    }
}

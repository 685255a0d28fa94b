import CLibpq
import Foundation

/// A PostgreSQL that is somebody else's, signed in to for one piece of work: nothing of this machine's own settings (password
/// files, certificates, services, sockets) is used for it.
package struct OutsideDatabase: Sendable {
    /// As libpq's sslmode has it.
    package enum Security: String, Sendable, Hashable, CaseIterable {
        case disable
        case require
        case verifyAuthority = "verify-ca"
        case verifyFull = "verify-full"
    }

    /// Its name, which a certificate is to be for.
    package var host: String
    /// What the name was resolved to, and judged: connected to in this order, and nothing else is.
    package var addresses: [String]
    package var port: Int
    package var database: String
    package var security: Security
    /// Certificates (PEM) that vouch for the server; `nil` for those of the system.
    package var authorities: String?
    /// For the connection, and each statement.
    package var timeout: Duration = .seconds(10)

    package init(
        host: String,
        addresses: [String],
        port: Int,
        database: String,
        security: Security,
        authorities: String? = nil
    ) {
        self.host = host
        self.addresses = addresses
        self.port = port
        self.database = database
        self.security = security
        self.authorities = authorities
    }

    /// The server refused the password, or the role: trying again is of no use.
    package struct LoginRefused: Error, Hashable {
        /// As the server says it; without the password.
        package var reason: String
    }

    /// Signs in, does `body` in a transaction and leaves.
    ///
    /// - Throws: `LoginRefused`, `PostgresError`, what `body` throws.
    package func signedIn<Value: Sendable>(
        as user: String,
        password: String,
        _ body: @escaping @Sendable (isolated Connection) throws -> Value
    ) async throws -> Value {
        // An empty one would have libpq look for another; U+0000 would end it.
        guard !password.isEmpty, !password.utf8.contains(0), !user.isEmpty, !user.utf8.contains(0) else {
            throw LoginRefused(reason: "a role and its password have characters, and none is U+0000")
        }
        let file = try authorities.map(Self.keep)
        defer { if let file { try? FileManager.default.removeItem(atPath: file) } }
        let connection = Connection(configuration(user, password, file))
        do {
            try await connection.open()
        } catch let error as WrongPassword {
            throw LoginRefused(reason: error.reason)
        }
        do {
            let value = try await connection.transaction(for: nil, .readCommitted, body)
            await connection.close()
            return value
        } catch {
            await connection.close()
            throw error
        }
    }

    private func configuration(_ user: String, _ password: String, _ authorities: String?)
        -> DatabaseConfiguration
    {
        // Nothing is looked for in a home: what is not there is not used.
        var words = [
            ("host", addresses.map { _ in host }.joined(separator: ",")),
            ("hostaddr", addresses.joined(separator: ",")),
            ("port", String(port)), ("dbname", database), ("user", user), ("password", password),
            ("sslmode", security.rawValue), ("gssencmode", "disable"), ("passfile", Self.nothing),
            ("sslcert", Self.nothing), ("sslkey", Self.nothing), ("sslcrl", Self.nothing),
            ("target_session_attrs", "read-write"),
        ]
        // To a server that nobody vouches for, no password goes but under the proof that it knows it.
        if security == .require { words.append(("channel_binding", "require")) }
        if security == .verifyFull || security == .verifyAuthority {
            words.append(("sslrootcert", authorities ?? Self.systemAuthorities))
        }
        var configuration = DatabaseConfiguration(
            connectionString: words.map { "\($0)='\(Self.escaped($1))'" }.joined(separator: " ")
        )
        configuration.connectTimeout = timeout
        configuration.transactionStatementTimeout = timeout
        configuration.lockTimeout = timeout
        configuration.usesNamedStatements = false
        configuration.sendsStartupOptions = false
        return configuration
    }

    private static let nothing = "/dev/null/none"
    private static let systemAuthorities = "/etc/ssl/certs/ca-certificates.crt"

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
    }

    /// libpq reads certificates from a file alone.
    private static func keep(_ authorities: String) throws -> String {
        var generator = SystemRandomNumberGenerator()
        let name = "muniment-ca-\(UInt64.random(in: .min ... .max, using: &generator)).pem"
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        try writeSecret(authorities, to: path)
        return path
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

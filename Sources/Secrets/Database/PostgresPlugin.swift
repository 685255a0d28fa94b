import Crypto
import CryptoExtras
package import Evidence
package import Postgres
import Synchronization

/// Accounts of PostgreSQL.
///
/// The statements of a step run in one transaction, each as it was written: several commands may stand in one, and a body in
/// dollar quotes stays whole.
package final class PostgresPlugin: DatabasePlugin {
    package let names = ["postgresql-database-plugin"]

    private struct Key: Hashable {
        var tenant: TenantID
        var place: EnginePlace
    }

    /// Connections by target, for as long as its settings stand.
    private let pools = Mutex<[Key: (change: Int, database: TargetDatabase)]>([:])
    private static let poolLimit = 1_024
    static let mostConnections = 64

    package init() {}

    package func checked(_ settings: LooseObject, _ secret: LooseObject) throws -> LooseObject {
        var settings = settings
        guard let url = settings["connection_url"]?.string, !url.isEmpty else {
            throw EngineError.invalid(field: "connection_url", "is missing")
        }
        do {
            _ = try TargetAddress(
                url,
                username: secret["username"]?.string ?? "",
                password: secret["password"]?.string ?? ""
            )
        } catch let refusal as TargetAddress.Refusal {
            throw EngineError.invalid(field: "connection_url", refusal.reason)
        }
        let most = settings["max_open_connections"]?.int ?? 4
        guard (1...Self.mostConnections).contains(most) else {
            throw EngineError.invalid(
                field: "max_open_connections",
                "must be between 1 and \(Self.mostConnections)"
            )
        }
        settings["max_open_connections"] = .number(most)
        try CallTimeout.check(&settings)
        let method = settings["password_authentication"]?.string ?? "password"
        guard ["password", "scram-sha-256"].contains(method) else {
            throw EngineError.invalid(field: "password_authentication", "must be password or scram-sha-256")
        }
        settings["password_authentication"] = .string(method)
        return settings
    }

    package func check(_ statements: DatabaseStatements) throws {
        guard !statements.creation.isEmpty else {
            throw EngineError.invalid(
                field: "creation_statements",
                "are missing, as CREATE ROLE \"{{name}}\" WITH LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}'"
            )
        }
    }

    package func verify(_ target: EngineTarget) async throws {
        try await transaction(at: target, hiding: "") { db in
            _ = try db.rows("SELECT 1 AS one")
        }
    }

    package func create(
        _ account: DatabaseAccount,
        _ statements: DatabaseStatements,
        at target: EngineTarget
    ) async throws {
        let password = try Self.password(account, target)
        let script = statements.creation.map { Self.filled($0, account, password) }
        let began = ContinuousClock.now
        do {
            try await transaction(at: target, hiding: account.password) { db in
                try Self.hold(account.name, in: db)
                for statement in script {
                    guard ContinuousClock.now - began < Leases.makingLimit / 2 else {
                        throw EngineError.refused("making the account took longer than 30 s")
                    }
                    try db.executeScript(statement)
                }
            }
        } catch EngineError.refused(let reason) {
            // The transaction has left nothing, unless a statement ended it in its midst: then this takes the rest away, or,
            // where people have written nothing for it, what takes an account back.
            guard !statements.rollback.isEmpty else {
                let isThere = try? await transaction(at: target, hiding: "") { db in
                    try Self.isThere(account.name, in: db)
                }
                throw isThere == false ? EngineError.refused(reason) : .unknownOutcome(reason)
            }
            let undoing = statements.rollback.map { Self.filled($0, account, password) }
            do {
                try await transaction(at: target, hiding: account.password) { db in
                    for statement in undoing { try db.executeScript(statement) }
                }
            } catch {
                throw EngineError.unknownOutcome(reason)
            }
            throw EngineError.unknownOutcome(reason)
        }
    }

    package func renew(
        _ account: DatabaseAccount,
        _ statements: DatabaseStatements,
        at target: EngineTarget
    ) async throws {
        let script =
            statements.renewal.isEmpty
            ? ["ALTER ROLE \"{{name}}\" VALID UNTIL '{{expiration}}'"] : statements.renewal
        try await run(script, account, at: target)
    }

    package func drop(
        _ account: DatabaseAccount,
        _ statements: DatabaseStatements,
        at target: EngineTarget
    ) async throws {
        if !statements.revocation.isEmpty {
            // What people wrote may not bear that the account is gone already.
            let isThere = try await transaction(at: target, hiding: "") { db in
                try Self.hold(account.name, in: db)
                return try Self.isThere(account.name, in: db)
            }
            guard isThere else { return }
            return try await run(statements.revocation, account, at: target)
        }
        let name = Self.quoted(account.name)
        let isThere = try await transaction(at: target, hiding: "") { db in
            try Self.hold(account.name, in: db)
            guard try Self.isThere(account.name, in: db) else { return false }
            // Nobody signs in any more, before those who have are sent away.
            try db.executeScript("ALTER ROLE \(name) NOLOGIN")
            return true
        }
        guard isThere else { return }
        try await transaction(at: target, hiding: "") { db in
            guard try Self.isThere(account.name, in: db) else { return }
            // Who is no superuser may take away only what a role has that it is a member of.
            let isSuperuser = try db.first(
                "SELECT rolsuper AS is_superuser FROM pg_catalog.pg_roles WHERE rolname = current_user"
            ) { row -> Bool in try row["is_superuser"] }
            if isSuperuser != true { try db.executeScript("GRANT \(name) TO CURRENT_USER") }
            _ = try db.rows(
                """
                SELECT pg_terminate_backend(pid) AS is_ended FROM pg_catalog.pg_stat_activity
                WHERE usename = \(account.name) AND pid <> pg_backend_pid()
                """
            )
            // What the account has made stays, as the engine's; what it was given goes.
            try db.executeScript(
                "REASSIGN OWNED BY \(name) TO CURRENT_USER; DROP OWNED BY \(name); DROP ROLE \(name)"
            )
        }
    }

    package func setPassword(
        _ account: DatabaseAccount,
        _ statements: [String],
        at target: EngineTarget
    ) async throws {
        let script =
            statements.isEmpty ? ["ALTER ROLE \"{{name}}\" WITH PASSWORD '{{password}}'"] : statements
        try await run(script, account, at: target)
    }

    package func forget(_ place: EnginePlace, of tenant: TenantID) async {
        let pool = pools.withLock { $0.removeValue(forKey: Key(tenant: tenant, place: place)) }
        await pool?.database.close()
    }

    // MARK: Statements

    private func run(_ script: [String], _ account: DatabaseAccount, at target: EngineTarget) async throws {
        let password = try Self.password(account, target)
        let filled = script.map { Self.filled($0, account, password) }
        try await transaction(at: target, hiding: account.password) { db in
            for statement in filled { try db.executeScript(statement) }
        }
    }

    /// Keeps who takes an account back waiting for who makes it, until the transaction ends: a server that had stopped may
    /// carry out a COMMIT long after nobody waited for it any longer.
    private static func hold(_ name: String, in db: isolated Connection) throws {
        try db.execute("SELECT pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext(\(name)))")
    }

    private static func isThere(_ name: String, in db: isolated Connection) throws -> Bool {
        try !db.rows("SELECT 1 AS one FROM pg_catalog.pg_roles WHERE rolname = \(name)").isEmpty
    }

    /// As `{{password}}` stands for it: in clear, or as SCRAM keeps it, so that no log of the target's shows it.
    private static func password(_ account: DatabaseAccount, _ target: EngineTarget) throws -> String {
        guard target.settings["password_authentication"]?.string == "scram-sha-256", !account.password.isEmpty
        else { return account.password }
        return try scram(account.password)
    }

    /// The secret that PostgreSQL keeps of a password of printable ASCII (RFC 5802, RFC 7677).
    package static func scram(
        _ password: String,
        salt: [UInt8]? = nil,
        iterations: Int = 4_096
    ) throws -> String {
        var generator = SystemRandomNumberGenerator()
        let salt = salt ?? (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let salted = try KDF.Insecure.PBKDF2.deriveKey(
            from: Array(password.utf8),
            salt: salt,
            using: .sha256,
            outputByteCount: 32,
            unsafeUncheckedRounds: iterations
        )
        let client = HMAC<SHA256>.authenticationCode(for: Array("Client Key".utf8), using: salted)
        let server = HMAC<SHA256>.authenticationCode(for: Array("Server Key".utf8), using: salted)
        let stored = SHA256.hash(data: Array(client))
        return "SCRAM-SHA-256$\(iterations):\(Base64.encode(salt))$\(Base64.encode(Array(stored))):"
            + Base64.encode(Array(server))
    }

    /// A statement with its placeholders filled. What fills them holds neither quotes nor backslashes.
    static func filled(_ statement: String, _ account: DatabaseAccount, _ password: String) -> String {
        var text = statement
        let expiry = account.expiry.map { Instant(microseconds: $0.microseconds).rfc3339 } ?? "infinity"
        for (name, value) in [
            ("name", account.name), ("username", account.name), ("password", password),
            ("expiration", expiry),
        ] {
            text = text.replacing("{{\(name)}}", with: value).replacing("{{ \(name) }}", with: value)
        }
        return text
    }

    private static func quoted(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }

    // MARK: The way there

    private func database(of target: EngineTarget) async throws -> TargetDatabase {
        let key = Key(tenant: target.tenant, place: target.place)
        let address: TargetAddress
        do {
            address = try TargetAddress(
                target.settings["connection_url"]?.string ?? "",
                username: target.secret["username"]?.string ?? "",
                password: target.secret["password"]?.string ?? ""
            )
        } catch let refusal as TargetAddress.Refusal {
            throw EngineError.invalid(field: "connection_url", refusal.reason)
        }
        let most = target.settings["max_open_connections"]?.int ?? 4
        let (database, old) = pools.withLock { pools -> (TargetDatabase, [TargetDatabase]) in
            if let pool = pools[key], pool.change == target.changeNumber { return (pool.database, []) }
            var old = pools.removeValue(forKey: key).map { [$0.database] } ?? []
            if pools.count >= Self.poolLimit {
                old += pools.values.map(\.database)
                pools = [:]
            }
            let limit = CallTimeout.duration(of: target)
            let database = TargetDatabase(address, most: most, limit: limit)
            pools[key] = (target.changeNumber, database)
            return (database, old)
        }
        // Ends by itself once those who use them are done.
        if !old.isEmpty { Task { for database in old { await database.close() } } }
        return database
    }

    /// - Parameter secret: what must not stand in an error.
    private func transaction<Value: Sendable>(
        at target: EngineTarget,
        hiding secret: String,
        _ body: @escaping @Sendable (isolated Connection) throws -> Value
    ) async throws -> Value {
        do {
            return try await database(of: target).transaction(body)
        } catch let refusal as LoginRefused {
            throw EngineError.signInRefused(Self.plain(refusal.reason, hiding: secret))
        } catch let error as PostgresError {
            throw Self.error(error, hiding: secret)
        }
    }

    private static func plain(_ text: String, hiding secret: String) -> String {
        EngineJSON.storable(secret.isEmpty ? text : text.replacing(secret, with: "‹password›"))
    }

    private static func error(_ error: PostgresError, hiding secret: String) -> EngineError {
        func plain(_ text: String) -> String { Self.plain(text, hiding: secret) }
        switch error {
        case .server(let message):
            // Shutting down, starting, too many connections, out of room: of the server as a whole.
            let isOfServer = ["57P", "53", "58", "XX", "25006"].contains { message.sqlState.hasPrefix($0) }
            let text = plain("\(message.sqlState): \(message.message)")
            return isOfServer ? .unreachable(text) : .refused(text)
        case .connectionLost(let reason): return .unreachable(plain(reason))
        case .acquireTimeout: return .unreachable("all connections to it are in use")
        case .outcomeUnknown(let reason): return .unknownOutcome(plain(reason))
        default: return .unknownOutcome(plain("\(error)"))
        }
    }
}

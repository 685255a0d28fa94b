import CLibpq

/// Another PostgreSQL than ours, in which accounts are made: leased connections alone, for transactions.
package final class TargetDatabase: Sendable {
    private let pool: ConnectionPool
    private let limit: Duration

    /// How long a transaction may last, unless it is said.
    package static let usualLimit = Duration.seconds(20)

    /// - Parameters:
    ///   - most: connections at a time.
    ///   - limit: of a transaction: one that is not over by then, whatever the server does or leaves undone, is lost with its
    ///     connection. Connecting has its own, the address's `connect_timeout`.
    package init(_ address: TargetAddress, most: Int, limit: Duration = TargetDatabase.usualLimit) {
        self.limit = limit
        var configuration = DatabaseConfiguration(connectionString: address.connectionString)
        configuration.minimumConnections = 0
        configuration.maximumConnections = max(1, most)
        configuration.acquireTimeout = .seconds(5)
        configuration.idleTimeout = .seconds(60)
        // A server that answers is to end a statement itself, and say which.
        configuration.transactionStatementTimeout = limit * 9 / 10
        configuration.transactionLimit = limit
        configuration.usesNamedStatements = false
        configuration.tellsRefusedLogins = true
        pool = ConnectionPool(configuration)
    }

    /// Runs `body` in a transaction; once more where a connection was lost before it could have had an effect.
    ///
    /// - Throws: what `body` throws; `LoginRefused`; `PostgresError`, of which `.outcomeUnknown` alone says that it may have been committed.
    package func transaction<Value: Sendable>(
        _ body: @escaping @Sendable (isolated Connection) throws -> Value
    ) async throws -> Value {
        let asked = ContinuousClock.now
        do {
            return try await once(body)
        } catch PostgresError.connectionLost where ContinuousClock.now - asked < .seconds(1) {
            // One that had stood idle. A target that is away was waited for already.
            return try await once(body)
        }
    }

    private func once<Value: Sendable>(
        _ body: @escaping @Sendable (isolated Connection) throws -> Value
    ) async throws -> Value {
        try await pool.withConnection { connection in
            try await connection.transaction(within: limit, body)
        }
    }

    package func close() async { await pool.close() }
}

extension Connection {
    /// Runs `body` in a transaction of a connection that is cut when `limit` is over.
    ///
    /// - Throws: what `body` throws; `PostgresError`.
    nonisolated func transaction<Value: Sendable>(
        within limit: Duration,
        _ body: @escaping @Sendable (isolated Connection) throws -> Value
    ) async throws -> Value {
        let canceller = canceller
        let time = canceller.beginTime()
        // No child of this task: it must end the call also where the task was cancelled.
        let cutter = Task {
            try await Task.sleep(for: limit)
            canceller.cut("the server did not answer within \(limit.text)", within: time)
        }
        defer {
            canceller.endTime()
            cutter.cancel()
        }
        do {
            return try await transaction(for: nil, .readCommitted, body)
        } catch PostgresError.connectionLost(let reason) {
            if canceller.cutReason == nil, Task.isCancelled { throw CancellationError() }
            throw PostgresError.connectionLost(reason: canceller.cutReason ?? reason)
        } catch PostgresError.outcomeUnknown(let reason) {
            throw PostgresError.outcomeUnknown(reason: canceller.cutReason ?? reason)
        }
    }
}

extension Duration {
    /// In seconds, as people write it: `20 s`, `0.5 s`.
    fileprivate var text: String {
        let milliseconds = milliseconds
        return milliseconds.isMultiple(of: 1_000)
            ? "\(milliseconds / 1_000) s" : "\(Double(milliseconds) / 1_000) s"
    }
}

/// Where another PostgreSQL is, as a tenant's people wrote it: over the network alone, and without what would make libpq read
/// files of this machine.
package struct TargetAddress: Hashable, Sendable {
    let connectionString: String
    /// The first host.
    package let host: String

    /// Why a connection string is refused; says nothing of what stands in it but the keyword.
    package struct Refusal: Error, Hashable {
        package var reason: String
    }

    /// What may be said of the connection; all else is refused: files, services, sockets.
    private static let allowed: Set<String> = [
        "application_name", "channel_binding", "connect_timeout", "dbname", "host", "hostaddr", "keepalives",
        "keepalives_count", "keepalives_idle", "keepalives_interval", "options", "port", "sslmode", "sslsni",
        "ssl_max_protocol_version", "ssl_min_protocol_version", "target_session_attrs", "tcp_user_timeout",
    ]

    /// - Parameters:
    ///   - url: a URI or keywords of libpq, in which `{{username}}` and `{{password}}` stand for those.
    ///   - authorities: a file of certificates (PEM) that vouch for the server; without one, those of the system do.
    /// - Throws: `Refusal`.
    package init(_ url: String, username: String, password: String, authorities: String? = nil) throws {
        guard !url.utf8.contains(0), !username.utf8.contains(0), !password.utf8.contains(0) else {
            throw Refusal(reason: "must not hold NUL")
        }
        let marked = url.replacing("{{username}}", with: Self.userMark).replacing(
            "{{password}}",
            with: Self.passwordMark
        )
        guard !marked.contains("{{") else {
            throw Refusal(reason: "may hold {{username}} and {{password}} and no other template")
        }
        guard let words = PQconninfoParse(marked, nil) else {
            throw Refusal(
                reason:
                    "is not a connection string, as postgresql://{{username}}:{{password}}@db.example:5432/postgres"
            )
        }
        defer { PQconninfoFree(words) }
        var pairs: [(String, String)] = []
        var host = ""
        var word = words
        while let keyword = word.pointee.keyword {
            if let value = word.pointee.val {
                let (keyword, value) = (String(cString: keyword), String(cString: value))
                switch keyword {
                case "user":
                    guard value == Self.userMark else {
                        throw Refusal(
                            reason: "must name the account by {{username}}, and the field username say which"
                        )
                    }
                case "password":
                    guard value == Self.passwordMark else {
                        throw Refusal(
                            reason:
                                "must not hold a password: write {{password}}, and give the field password"
                        )
                    }
                default:
                    guard Self.allowed.contains(keyword) else {
                        throw Refusal(reason: "may not set \(keyword)")
                    }
                    if keyword == "host" || keyword == "hostaddr" {
                        let hosts = value.split(separator: ",", omittingEmptySubsequences: false)
                        guard hosts.allSatisfy({ !$0.isEmpty && $0.first != "/" && $0.first != "@" }) else {
                            throw Refusal(reason: "must name hosts of the network, not sockets")
                        }
                        if host.isEmpty { host = String(hosts.first ?? "") }
                    }
                    // 0 would be without end.
                    let isLimit = keyword == "connect_timeout"
                    pairs.append((keyword, isLimit ? Self.connectTimeout(value) : value))
                }
            }
            word += 1
        }
        // Without one, libpq takes a socket of this machine, or what its environment says.
        guard !host.isEmpty else { throw Refusal(reason: "must name a host") }
        guard !username.isEmpty else { throw Refusal(reason: "wants the field username") }
        if !pairs.contains(where: { $0.0 == "dbname" }) { pairs.append(("dbname", "postgres")) }
        if !pairs.contains(where: { $0.0 == "port" }) { pairs.append(("port", "5432")) }
        if pairs.contains(where: { $0.0 == "sslmode" && $0.1.hasPrefix("verify-") }) {
            pairs.append(("sslrootcert", authorities ?? Self.systemAuthorities))
        }
        pairs += [
            ("user", username), ("password", password), ("passfile", "/dev/null"), ("gssencmode", "disable"),
            ("sslcert", "/dev/null/none"), ("sslkey", "/dev/null/none"),
        ]
        connectionString = pairs.map { "\($0.0)='\(Self.quoted($0.1))'" }.joined(separator: " ")
        self.host = host
    }

    /// In seconds, for each of the hosts; libpq takes 1 for 2.
    private static func connectTimeout(_ value: String) -> String {
        guard let seconds = Int(value), seconds > 0 else { return "30" }
        return String(min(max(seconds, 2), 30))
    }

    private static let systemAuthorities = "/etc/ssl/certs/ca-certificates.crt"
    private static let userMark = "muniment-username"
    private static let passwordMark = "muniment-password"

    package static func quoted(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
    }
}

extension TargetAddress: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "PostgreSQL at \(host)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

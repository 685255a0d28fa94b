import Evidence
import Observers
import Postgres
import Secrets

/// Accounts of Redis and Valkey (ACL).
///
/// What a role's creation statements say are ACL rules, each a text, or one text with a list in JSON: `["~app:*", "+@read"]`.
/// Making an account is one command, which a server carries out whole or not at all.
struct RedisPlugin: DatabasePlugin {
    let names = ["redis-database-plugin", "valkey-database-plugin"]

    private static let standardRules = ["~*", "+@read"]
    private static let persistence = ["NONE", "REWRITE", "ACLFILE"]

    func checked(_ settings: LooseObject, _ secret: LooseObject) throws -> LooseObject {
        var settings = settings
        guard let host = settings["host"]?.string, !host.isEmpty,
            host.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") })
        else {
            throw EngineError.invalid(field: "host", "is missing, or no name of a host")
        }
        let port = settings["port"]?.int ?? 6_379
        guard (1...65_535).contains(port) else {
            throw EngineError.invalid(field: "port", "must be between 1 and 65535")
        }
        settings["port"] = .number(port)
        let mode = (settings["persistence_mode"]?.string ?? "").uppercased()
        guard mode.isEmpty || Self.persistence.contains(mode) else {
            throw EngineError.invalid(field: "persistence_mode", "must be NONE, REWRITE or ACLFILE")
        }
        settings["persistence_mode"] = .string(mode.isEmpty ? "NONE" : mode)
        try CallTimeout.check(&settings)
        guard secret["password"]?.string?.isEmpty == false else {
            throw EngineError.invalid(field: "password", "is missing")
        }
        return settings
    }

    func check(_ statements: DatabaseStatements) throws { _ = try Self.rules(statements) }

    func verify(_ target: EngineTarget) async throws {
        try await ask(target, hiding: "") { session in try await session.ask(["PING"]) }
    }

    func create(_ account: DatabaseAccount, _ statements: DatabaseStatements, at target: EngineTarget)
        async throws
    {
        let rules = try Self.rules(statements)
        do {
            try await change(
                target,
                hiding: account.password,
                ["ACL", "SETUSER", account.name, "reset", "on", ">" + account.password] + rules
            )
        } catch EngineError.refused(let reason) {
            // It may be there, and not kept.
            throw EngineError.unknownOutcome(reason)
        }
    }

    /// An account of Redis holds until it is taken away.
    func renew(_ account: DatabaseAccount, _ statements: DatabaseStatements, at target: EngineTarget)
        async throws
    {
        let reply = try await ask(target, hiding: "") { session in
            try await session.ask(["ACL", "GETUSER", account.name])
        }
        guard reply != .null else { throw EngineError.refused("the account is gone") }
    }

    /// Whoever is signed in with it is sent away by the server.
    func drop(_ account: DatabaseAccount, _ statements: DatabaseStatements, at target: EngineTarget)
        async throws
    {
        try await change(target, hiding: "", ["ACL", "DELUSER", account.name])
    }

    func setPassword(_ account: DatabaseAccount, _ statements: [String], at target: EngineTarget) async throws
    {
        let known = try await ask(target, hiding: "") { session in
            try await session.ask(["ACL", "GETUSER", account.name])
        }
        // SETUSER would make one that may do nothing.
        guard known != .null else { throw EngineError.refused("there is no account \(account.name)") }
        try await change(
            target,
            hiding: account.password,
            ["ACL", "SETUSER", account.name, "resetpass", ">" + account.password]
        )
    }

    func forget(_ place: EnginePlace, of tenant: TenantID) async {}

    // MARK: Rules

    /// Passwords and other accounts' states are not a role's to set.
    static func rules(_ statements: DatabaseStatements) throws -> [String] {
        var rules: [String] = []
        for statement in statements.creation {
            if let list = (try? LooseJSON(parsing: statement.utf8))?.array {
                rules += list.compactMap(\.string)
            } else {
                rules += statement.split(whereSeparator: \.isWhitespace).map(String.init)
            }
        }
        guard !rules.isEmpty else { return standardRules }
        let refused = ["on", "off", "nopass", "resetpass", "reset"]
        for rule in rules {
            guard let first = rule.first, !"><#!".contains(first), !refused.contains(rule.lowercased()) else {
                throw EngineError.invalid(
                    field: "creation_statements",
                    "may hold rules of keys, channels and commands, as ~app:* +@read, and none about passwords"
                )
            }
        }
        return rules
    }

    // MARK: The way there

    /// A command that changes accounts and, in the same session, what keeps them beyond the server's end: the password that the
    /// session was begun with may be another one by then.
    private func change(_ target: EngineTarget, hiding secret: String, _ command: [String]) async throws {
        let keeping: [String]? =
            switch target.settings["persistence_mode"]?.string {
            case "REWRITE": ["CONFIG", "REWRITE"]
            case "ACLFILE": ["ACL", "SAVE"]
            default: nil
            }
        try await ask(target, hiding: secret) { session in
            let reply = try await session.ask(command)
            guard case .error = reply else {
                guard let keeping else { return reply }
                // The account is there by now, whatever is said of keeping it.
                let kept = try await session.ask(keeping)
                if case .error(let reason) = kept {
                    throw EngineError.unknownOutcome("\(keeping.joined(separator: " ")): \(reason)")
                }
                return kept
            }
            return reply
        }
    }

    @discardableResult
    private func ask(
        _ target: EngineTarget,
        hiding secret: String,
        _ body: @escaping @Sendable (inout RedisSession) async throws -> RedisReply
    ) async throws -> RedisReply {
        let server = RedisSession.Server(
            host: target.settings["host"]?.string ?? "",
            port: target.settings["port"]?.int ?? 6_379,
            username: target.secret["username"]?.string ?? "",
            password: target.secret["password"]?.string ?? "",
            usesTLS: target.settings["tls"]?.bool ?? false,
            authorities: target.settings["ca_cert"]?.string,
            trustsAnybody: target.settings["insecure_tls"]?.bool ?? false
        )
        let hidden = [secret, server.password].filter { !$0.isEmpty }
        func plain(_ text: String) -> String {
            hidden.reduce(text) { $0.replacing($1, with: "‹password›") }
        }
        do {
            let reply = try await RedisSession.with(server, timeout: CallTimeout.duration(of: target), body)
            guard case .error(let reason) = reply else { return reply }
            let isOfServer = [
                "LOADING", "BUSY", "MASTERDOWN", "MISCONF", "OOM", "READONLY", "NOAUTH", "NOPERM",
            ]
            .contains { reason.hasPrefix($0) }
            throw isOfServer ? EngineError.unreachable(plain(reason)) : .refused(plain(reason))
        } catch let failure as RedisSession.Failure {
            switch failure {
            case .unreachable(let reason): throw EngineError.unreachable(plain(reason))
            case .signInRefused(let reason): throw EngineError.signInRefused(plain(reason))
            case .lost(let reason): throw EngineError.unknownOutcome(plain(reason))
            }
        }
    }
}

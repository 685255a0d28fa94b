package import Evidence
package import Postgres

/// One kind of database: how accounts are made there. A new one is one such type, and one line where the engine is built.
package protocol DatabasePlugin: Sendable {
    /// What connections name it by; the first is what is shown.
    var names: [String] { get }

    /// What a connection's settings must be, from what its people wrote; `secret` holds `username` and `password`.
    ///
    /// - Throws: `EngineError.invalid`.
    func checked(_ settings: LooseObject, _ secret: LooseObject) throws -> LooseObject
    /// - Throws: `EngineError.invalid` for statements that this kind of database can't run.
    func check(_ statements: DatabaseStatements) throws
    /// Signs in, and does nothing.
    func verify(_ target: EngineTarget) async throws
    /// Makes an account. Where it throws anything but `EngineError.unknownOutcome`, there is none.
    func create(_ account: DatabaseAccount, _ statements: DatabaseStatements, at target: EngineTarget)
        async throws
    /// Lets an account hold until `account.expiry`.
    func renew(_ account: DatabaseAccount, _ statements: DatabaseStatements, at target: EngineTarget)
        async throws
    /// Takes an account away; one that is not there is gone already.
    func drop(_ account: DatabaseAccount, _ statements: DatabaseStatements, at target: EngineTarget)
        async throws
    /// Gives an account that is there another password.
    func setPassword(_ account: DatabaseAccount, _ statements: [String], at target: EngineTarget) async throws
    /// Lets go of connections to a target.
    func forget(_ place: EnginePlace, of tenant: TenantID) async
}

extension DatabasePlugin {
    package func check(_ statements: DatabaseStatements) throws {}
}

/// How long a call to a target may last, as a connection's people set it: `call_timeout`, in seconds.
package enum CallTimeout {
    package static let field = "call_timeout"
    /// Two calls must fit in the time that making credentials may take.
    package static let range = 1...30
    package static let usual = 20

    /// - Throws: `EngineError.invalid`.
    package static func check(_ settings: inout LooseObject) throws {
        let seconds = settings[field]?.int ?? usual
        guard range.contains(seconds) else {
            throw EngineError.invalid(
                field: field,
                "must be between \(range.lowerBound) and \(range.upperBound) seconds"
            )
        }
        settings[field] = .number(seconds)
    }

    package static func duration(of target: EngineTarget) -> Duration {
        .seconds(target.settings[field]?.int ?? usual)
    }
}

/// An account at a database.
package struct DatabaseAccount: Sendable {
    package var name: String
    /// Empty where it is not needed.
    package var password: String
    package var expiry: Instant?

    package init(name: String, password: String = "", expiry: Instant? = nil) {
        self.name = name
        self.password = password
        self.expiry = expiry
    }
}

/// What a role's people wrote for each step; empty where they leave it to the plugin.
package struct DatabaseStatements: Hashable, Sendable {
    package var creation: [String] = []
    package var renewal: [String] = []
    package var revocation: [String] = []
    package var rollback: [String] = []

    package init() {}

    package init(_ object: LooseObject) {
        func texts(_ name: String) -> [String] { object[name]?.array?.compactMap(\.string) ?? [] }
        creation = texts("creation_statements")
        renewal = texts("renew_statements")
        revocation = texts("revocation_statements")
        rollback = texts("rollback_statements")
    }

    /// What is needed once an account is there.
    var kept: LooseJSON {
        [
            "renew_statements": .strings(renewal), "revocation_statements": .strings(revocation),
            "rollback_statements": .strings(rollback),
        ]
    }
}

/// Names and passwords of accounts.
package enum DatabaseNames {
    /// `v-<who>-<role>-<20 random characters>-<seconds since 1970>`: of letters, digits, `-` and `_`, at most `limit` bytes.
    package static func username(displayName: String, role: String, at now: Instant, limit: Int = 63)
        -> String
    {
        let who = String(plain(displayName).prefix(8))
        let what = String(plain(role).prefix(8))
        let name = "v-\(who)-\(what)-\(random(20))-\(now.microseconds / 1_000_000)"
        return String(name.prefix(limit))
    }

    /// Of letters and digits, with some of each kind: about 190 bits.
    package static func password() -> String {
        while true {
            let text = random(32)
            let has: (ClosedRange<Character>) -> Bool = { range in text.contains { range.contains($0) } }
            if has("a"..."z"), has("A"..."Z"), has("0"..."9") { return text }
        }
    }

    static func random(_ count: Int) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
        var generator = SystemRandomNumberGenerator()
        return String((0..<count).map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] })
    }

    private static func plain(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Character in
            let isPlain =
                ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
                || scalar == "_" || scalar == "-"
            return isPlain ? Character(scalar) : "-"
        }
        return String(scalars)
    }

    /// Whether a name that people wrote may stand in statements that quote it in whichever way.
    static func isPlain(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 255
            && name.unicodeScalars.allSatisfy { scalar in
                scalar.value >= 0x20 && scalar.value != 0x7F && !"\"'`\\{}$;".unicodeScalars.contains(scalar)
            }
    }
}

import API
import Evidence
import Observers
import Postgres
import Secrets

/// Gives a role of a PostgreSQL the password that its secret is to hold.
///
/// Whatever a crash left, the role has the present password or the new one: who can't sign in with one does with the other.
/// Only a verifier (SCRAM-SHA-256) is told to the server.
struct DatabaseRotator: RotationTarget {
    let keyValue: KeyValue
    let reach: Target.Reach
    var timeout: Duration = .seconds(10)

    func propose(_ work: RotationWork) async throws {
        guard case .database(let target) = work.plan.rotator else { return }
        let fields = (work.current ?? work.before ?? [:]).merging(work.changes)
        guard let role = fields[target.usernameField]?.string, let password = fields[work.plan.field]?.string
        else {
            throw RotationFailure(
                reason: "the secret has no text in the fields \(target.usernameField) and \(work.plan.field)",
                isFinal: true
            )
        }
        let database = try await reached(target)
        if target.manager != nil {
            let (manager, key) = try await self.manager(of: target, work)
            try await over(database) {
                try await database.signedIn(as: manager, password: key) { db in
                    try db.setPassword(password, of: role)
                }
            }
        } else {
            try await change(role, to: password, work, at: database)
        }
        // What counts is that it is good for whoever reads it.
        try await over(database) { try await database.signedIn(as: role, password: password) { _ in } }
    }

    /// The role changes its own password; where an earlier attempt has done so, nothing is left to do.
    private func change(
        _ role: String,
        to password: String,
        _ work: RotationWork,
        at database: OutsideDatabase
    ) async throws {
        let known = [work.current, work.before].compactMap { $0?[work.plan.field]?.string }
        for present in known.enumerated().filter({ !known[..<$0.offset].contains($0.element) }).map(\.element) {
            do {
                return try await over(database) {
                    try await database.signedIn(as: role, password: present) { db in
                        try db.setPassword(password, of: role)
                    }
                }
            } catch let failure as RotationFailure where failure.isLogin {
                continue
            }
        }
        do {
            try await over(database) { try await database.signedIn(as: role, password: password) { _ in } }
        } catch let failure as RotationFailure where failure.isLogin {
            throw RotationFailure(
                reason: "\(failure.reason); neither the secret's password nor the new one is the role's: set it by hand, and write "
                    + "it into the secret"
            )
        }
    }

    /// Who uses the secret reads it: nobody is told.
    func confirm(_ work: RotationWork) async throws {}

    /// Of two roles that take turns, the one whose turn is over can't sign in any longer.
    func retire(_ work: RotationWork) async throws {
        guard case .database(let target) = work.plan.rotator, !target.usernames.isEmpty, !work.isOvertaken,
            let old = work.before?[target.usernameField]?.string,
            let current = work.current?[target.usernameField]?.string, current != old
        else { return }
        let database = try await reached(target)
        let (manager, key) = try await self.manager(of: target, work)
        try await over(database) {
            try await database.signedIn(as: manager, password: key) { db in try db.clearPassword(of: old) }
        }
    }

    private func manager(of target: DatabaseRotation, _ work: RotationWork) async throws -> (String, String) {
        guard let name = target.manager else {
            throw RotationFailure(reason: "the rotation names no manager", isFinal: true)
        }
        let kept = try await keyValue.read(SecretPath(name, in: work.mount), in: work.mount)
        guard let username = kept?.data?["username"]?.string, let password = kept?.data?["password"]?.string else {
            throw RotationFailure(
                reason: "the manager's secret \(name) holds no username and password that can be read"
            )
        }
        return (username, password)
    }

    // MARK: Reaching it

    private func reached(_ target: DatabaseRotation) async throws -> OutsideDatabase {
        let addresses: [HostAddress]
        do {
            addresses = try await AddressRule.addresses(of: target.host, reach: reach)
        } catch let error as ObservationError {
            throw RotationFailure(reason: error.reason)
        }
        guard let security = OutsideDatabase.Security(rawValue: target.security.rawValue) else {
            throw RotationFailure(reason: "the rotation's sslmode is unknown here", isFinal: true)
        }
        var database = OutsideDatabase(
            host: target.host,
            // Each may take its time.
            addresses: addresses.prefix(2).map(\.text),
            port: target.port,
            database: target.database,
            security: security,
            authorities: target.authorities
        )
        database.timeout = timeout
        return database
    }

    private func over<Value>(_ database: OutsideDatabase, _ body: () async throws -> Value) async throws
        -> Value
    {
        do {
            return try await body()
        } catch let error as OutsideDatabase.LoginRefused {
            throw RotationFailure(
                reason: "\(database.host) refused: \(MessageText.excerpt(error.reason, limit: 300))",
                isLogin: true
            )
        } catch let error as PostgresError {
            throw RotationFailure(
                reason: "\(database.host): \(MessageText.excerpt(error.description, limit: 300))"
            )
        }
    }
}

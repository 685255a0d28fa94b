import API
import Evidence
import Foundation
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
            try await database.signedIn(as: manager, key) { db in try db.setPassword(password, of: role) }
        } else {
            try await change(role, to: password, work, at: database)
        }
        // What counts is that it is good for whoever reads it.
        try await database.signedIn(as: role, password) { _ in }
    }

    /// The role changes its own password; where an earlier attempt has done so, nothing is left to do.
    private func change(
        _ role: String,
        to password: String,
        _ work: RotationWork,
        at database: ReachedDatabase
    ) async throws {
        let known = [work.current, work.before].compactMap { $0?[work.plan.field]?.string }
        for present in known.enumerated().filter({ !known[..<$0.offset].contains($0.element) }).map(\.element)
        {
            do {
                return try await database.signedIn(as: role, present) { db in
                    try db.setPassword(password, of: role)
                }
            } catch let failure as RotationFailure where failure.isLogin {
                continue
            }
        }
        do {
            try await database.signedIn(as: role, password) { _ in }
        } catch let failure as RotationFailure where failure.isLogin {
            throw RotationFailure(
                reason:
                    "\(failure.reason); neither the secret's password nor the new one is the role's: set it by hand, and write "
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
        try await database.signedIn(as: manager, key) { db in try db.clearPassword(of: old) }
    }

    private func manager(of target: DatabaseRotation, _ work: RotationWork) async throws -> (String, String) {
        guard let name = target.manager else {
            throw RotationFailure(reason: "the rotation names no manager", isFinal: true)
        }
        let kept = try await keyValue.read(SecretPath(name, in: work.mount), in: work.mount)
        guard let username = kept?.data?["username"]?.string, let password = kept?.data?["password"]?.string
        else {
            throw RotationFailure(
                reason: "the manager's secret \(name) holds no username and password that can be read"
            )
        }
        return (username, password)
    }

    // MARK: Reaching it

    private func reached(_ target: DatabaseRotation) async throws -> ReachedDatabase {
        do {
            let addresses = try await AddressRule.addresses(of: target.host, reach: reach)
            return ReachedDatabase(target: target, addresses: addresses, timeout: timeout)
        } catch let error as ObservationError {
            throw RotationFailure(reason: error.reason)
        }
    }
}

/// A database at addresses that were judged: nothing else is connected to.
private struct ReachedDatabase {
    let target: DatabaseRotation
    let addresses: [HostAddress]
    let timeout: Duration

    /// - Throws: `RotationFailure`; `CancellationError`.
    func signedIn<Value: Sendable>(
        as user: String,
        _ password: String,
        _ body: @escaping @Sendable (isolated Connection) throws -> Value
    ) async throws -> Value {
        // libpq would take an empty one for none, and look for another.
        guard !password.isEmpty else {
            throw RotationFailure(reason: "the password of \(user) is empty", isLogin: true)
        }
        do {
            let file = try target.authorities.map(Self.keep)
            defer { if let file { try? FileManager.default.removeItem(atPath: file) } }
            let address = try TargetAddress(words, username: user, password: password, authorities: file)
            return try await address.signedIn(timeout: timeout, body)
        } catch let error as LoginRefused {
            throw RotationFailure(
                reason: "\(target.host) refused: \(MessageText.excerpt(error.reason, limit: 300))",
                isLogin: true
            )
        } catch let error as TargetAddress.Refusal {
            throw RotationFailure(reason: "the connection \(error.reason)", isFinal: true)
        } catch let error as PostgresError {
            throw RotationFailure(
                reason: "\(target.host): \(MessageText.excerpt(error.description, limit: 300))"
            )
        }
    }

    /// libpq's keywords. Of several addresses the first two: each may take its time.
    private var words: String {
        let addresses = addresses.prefix(2).map(\.text)
        var words = [
            ("host", addresses.map { _ in target.host }.joined(separator: ",")),
            ("hostaddr", addresses.joined(separator: ",")), ("port", String(target.port)),
            ("dbname", target.database), ("user", "{{username}}"), ("password", "{{password}}"),
            ("sslmode", target.security.rawValue), ("target_session_attrs", "read-write"),
        ]
        // To a server that nobody vouches for, no password goes but with a proof that it knows it.
        if target.security == .require { words.append(("channel_binding", "require")) }
        return words.map { "\($0)='\(TargetAddress.quoted($1))'" }.joined(separator: " ")
    }

    /// libpq reads certificates from a file alone.
    private static func keep(_ authorities: String) throws -> String {
        let name = "muniment-ca-\(UUID().uuidString).pem"
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        try writeSecret(authorities, to: path)
        return path
    }
}

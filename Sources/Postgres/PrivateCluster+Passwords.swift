import CLibpq
import Foundation

extension PrivateCluster {
    /// The password kept for `role`, if there is one.
    package func password(of role: String) throws -> String? {
        guard FileManager.default.fileExists(atPath: passwordFile) else { return nil }
        let text = try String(contentsOfFile: passwordFile, encoding: .utf8)
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: ":")
            if fields.count == 5, fields[3] == role { return String(fields[4]) }
        }
        return nil
    }

    /// Gives `role` a random password where the password file has none for it, and keeps it there.
    package func ensurePassword(of role: String, over superuser: Database) async throws {
        let password = try password(of: role) ?? randomPassword()
        try await superuser.withConnection { db in try db.setPassword(password, of: role) }
        if try self.password(of: role) == nil { try remember(password: password, of: role) }
    }

    func remember(password: String, of role: String) throws {
        // Where it can't be read, the passwords of the other roles must not be lost with it.
        let isThere = FileManager.default.fileExists(atPath: passwordFile)
        var before = isThere ? try String(contentsOfFile: passwordFile, encoding: .utf8) : ""
        if let last = before.last, last != "\n" { before += "\n" }
        try writeSecret(before + "*:*:*:\(role):\(password)\n", to: passwordFile)
    }
}

extension Connection {
    /// Sets a role's password; only its SCRAM verifier leaves this process.
    package func setPassword(_ password: String, of role: String) throws {
        let pointer = try connected().pointer
        guard let verifier = PQencryptPasswordConn(pointer, password, role, "scram-sha-256") else {
            throw PostgresError.connectionLost(reason: "no SCRAM verifier could be made")
        }
        defer { PQfreemem(verifier) }
        guard let literal = PQescapeLiteral(pointer, verifier, strlen(verifier)),
            let name = PQescapeIdentifier(pointer, role, role.utf8.count)
        else { throw PostgresError.connectionLost(reason: "libpq has no memory") }
        defer {
            PQfreemem(literal)
            PQfreemem(name)
        }
        try executeScript("ALTER ROLE \(String(cString: name)) PASSWORD \(String(cString: literal))")
    }
}

func randomPassword() -> String {
    var generator = SystemRandomNumberGenerator()
    let alphabet = Array("abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789")
    return String((0..<32).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] })
}

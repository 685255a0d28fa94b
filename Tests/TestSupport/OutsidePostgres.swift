import Foundation
import Glibc
package import Postgres

/// A PostgreSQL of a test's own that is reached over TCP with passwords, with TLS where a certificate is given.
package struct OutsidePostgres: Sendable {
    package static let superuser = "postgres"
    package static let password = "superuser's own"

    package let port: Int
    package let folder: String

    /// Makes and starts it, and runs `body`.
    package static func with<Value>(_ body: (OutsidePostgres) async throws -> Value) async throws -> Value {
        let folder = "/tmp/muniment-postgres-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let programs = try PrivateCluster.findPrograms()
        let file = folder + "/password"
        try password.write(toFile: file, atomically: true, encoding: .utf8)
        try await giveAway(folder)
        try await run(
            owned([
                programs + "/initdb", "-D", folder + "/data", "-U", superuser, "--no-sync", "--auth=scram-sha-256",
                "--pwfile=" + file,
            ]),
            in: FileManager.default.temporaryDirectory.path
        )
        let port = try PrivateServer.freePort()
        let process = ClusterProcess(
            arguments: owned([
                programs + "/postgres", "-D", folder + "/data", "-c", "listen_addresses=127.0.0.1", "-c",
                "port=\(port)", "-c", "unix_socket_directories=", "-c", "fsync=off", "-c", "shared_buffers=16MB",
            ], ["--pdeathsig", "INT"]),
            log: folder + "/output"
        )
        let server = OutsidePostgres(port: port, folder: folder)
        let outcome: Result<Value, any Error>
        do {
            try await condition(within: .seconds(120)) {
                (try? await server.script("SELECT 1")) != nil
            }
            outcome = .success(try await body(server))
        } catch {
            outcome = .failure(error)
        }
        process.signal(SIGINT)
        try await condition { !process.isRunning }
        return try outcome.get()
    }

    /// As whom it may be signed in to, and how.
    package var place: OutsideDatabase {
        OutsideDatabase(
            host: "127.0.0.1",
            addresses: ["127.0.0.1"],
            port: port,
            database: "postgres",
            security: .disable
        )
    }

    /// As the superuser.
    package func script(_ sql: String) async throws {
        try await place.signedIn(as: Self.superuser, password: Self.password) { db in
            try db.executeScript(sql)
        }
    }

    package func accepts(_ user: String, _ password: String) async throws -> Bool {
        do {
            try await place.signedIn(as: user, password: password) { _ in }
            return true
        } catch is OutsideDatabase.LoginRefused {
            return false
        }
    }

    private static func giveAway(_ path: String) async throws {
        guard geteuid() == 0 else { return }
        try await run(["/bin/chown", "--recursive", "postgres:postgres", path], in: "/tmp")
    }

    /// PostgreSQL refuses root.
    private static func owned(_ command: [String], _ options: [String] = []) -> [String] {
        let change = geteuid() == 0 ? ["--reuid=postgres", "--regid=postgres", "--init-groups"] : []
        return ["/usr/bin/setpriv"] + change + options + ["--"] + command
    }
}

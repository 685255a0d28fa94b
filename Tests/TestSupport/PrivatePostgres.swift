import Foundation
import Glibc
package import Postgres

/// A PostgreSQL of somebody else's, over TCP, that can be stopped, frozen and started again.
package struct PrivatePostgres: Sendable {
    package let server: PrivateServer
    package static let password = "s3cret-of-the-target"

    package static func with<Value>(_ body: (PrivatePostgres) async throws -> Value) async throws -> Value {
        let programs = try PrivateCluster.findPrograms()
        return try await PrivateServer.with { server in
            try server.write(password + "\n", to: "password")
            try server.write(script(server, programs), to: "run")
            return ["/bin/bash", server.folder + "/run"]
        } _: { server in
            let postgres = PrivatePostgres(server: server)
            try await condition(within: .seconds(120)) { await postgres.answers() }
            return try await body(postgres)
        }
    }

    /// Starts it again whenever it has ended, unless a file `stop` is there.
    private static func script(_ server: PrivateServer, _ programs: String) -> String {
        let owner =
            geteuid() == 0 ? "--reuid=postgres --regid=postgres --init-groups --inh-caps=-all" : ""
        return """
            set -e
            cd '\(server.folder)'
            [ "$(id -u)" != 0 ] || chown -R postgres:postgres .
            as() { setpriv \(owner) --pdeathsig KILL -- "$@"; }
            as '\(programs)/initdb' -D data -U postgres -E UTF8 --locale=C.UTF-8 --auth=scram-sha-256 \
              --pwfile=password --no-sync >initdb.log
            while true; do
              as '\(programs)/postgres' -D data -p \(server.port) -c listen_addresses=127.0.0.1 -k '\(server.folder)' \
                -c fsync=off -c max_connections=60 -c shared_buffers=16MB -c log_statement=ddl >>log 2>&1 || true
              while [ -e stop ]; do sleep 0.05; done
            done

            """
    }

    /// As a connection of an engine is written.
    package var url: String {
        "postgresql://{{username}}:{{password}}@127.0.0.1:\(server.port)/postgres?sslmode=disable"
    }

    /// Whoever has this name and password, in a transaction.
    package func with<Value: Sendable>(
        _ username: String = "postgres",
        password: String = Self.password,
        _ body: @escaping @Sendable (isolated Connection) throws -> Value
    ) async throws -> Value {
        let target = TargetDatabase(try TargetAddress(url, username: username, password: password), most: 1)
        let outcome: Result<Value, any Error>
        do { outcome = .success(try await target.transaction(body)) } catch { outcome = .failure(error) }
        await target.close()
        return try outcome.get()
    }

    private func answers() async -> Bool {
        do {
            return try await with { db in try !db.rows("SELECT 1 AS one").isEmpty }
        } catch {
            return false
        }
    }

    /// The accounts that an engine has made.
    package func accounts() async throws -> [String] {
        try await with { db in
            try db.rows(
                "SELECT rolname::text AS name FROM pg_roles WHERE rolname LIKE 'v-%' ORDER BY rolname"
            ) { row -> String in try row["name"] }
        }
    }

    package func opens(_ username: String, _ password: String) async -> Bool {
        do {
            return try await with(username, password: password) { db in
                try !db.rows("SELECT 1 AS one").isEmpty
            }
        } catch {
            return false
        }
    }

    /// What its log says.
    package var log: String {
        (try? String(contentsOfFile: server.folder + "/log", encoding: .utf8)) ?? ""
    }

    /// Ends it at once, as a crash does, until `start`.
    package func stop() async throws {
        try server.write("", to: "stop")
        signal(SIGKILL)
        try await condition(within: .seconds(60)) { await !self.accepts() }
    }

    package func start() async throws {
        try FileManager.default.removeItem(atPath: server.folder + "/stop")
        try await condition(within: .seconds(120)) { await self.answers() }
    }

    /// Stops it as a machine that hangs does: connections stand, and are even taken, and nobody answers. Until `thaw`.
    package func freeze() throws {
        // The first process before those it starts: none is new behind our back.
        signal(SIGSTOP)
        for pid in try children() { kill(pid, SIGSTOP) }
    }

    package func thaw() throws {
        for pid in try children() { kill(pid, SIGCONT) }
        signal(SIGCONT)
    }

    private func children() throws -> [Int32] {
        guard let postmaster else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { Int32($0) }.filter {
            pid in
            // `pid (name) state parent …`; the name may hold anything.
            guard let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
                let end = stat.lastIndex(of: ")")
            else { return false }
            let fields = stat[stat.index(after: end)...].split(separator: " ")
            return fields.count > 1 && Int32(fields[1]) == postmaster
        }
    }

    private func accepts() async -> Bool {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { return false }
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(server.port).bigEndian)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }

    private func signal(_ number: Int32) {
        guard let postmaster else { return }
        kill(postmaster, number)
    }

    private var postmaster: Int32? {
        (try? String(contentsOfFile: server.folder + "/data/postmaster.pid", encoding: .utf8))?
            .split(separator: "\n").first.flatMap { Int32($0) }
    }
}

import Evidence
import Foundation
import Postgres

/// Credentials on loan, with server, its PostgreSQL and the target's PostgreSQL on the same cores: accounts lent over HTTP; and
/// how late leases end that end as often as a hundred thousand do that are spread over an hour, for some minutes of it, while
/// the rest of the hundred thousand stand beside them.
enum LeaseLending: Question {
    static let name = "leases"

    /// Leases that there are, and the seconds over which they end.
    private static let (all, hour) = (100_000, 3_600.0)
    /// Of the leases whose end is measured: at most three minutes of the hour.
    private static let most = 5_000
    private static let head = 20.0

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let target = try await LeaseTarget.start()
        defer { target.stop() }
        let server = try await LeaseServer.start()
        defer { server.stop() }
        let root = try server.prepare(target)
        let lent = try SecretsThroughput.Load.run(
            "http://127.0.0.1:\(server.port)/v1/database/creds/r",
            script: #"wrk.headers["X-Vault-Token"] = "\#(root)""# + "\n"
        )
        let ended = try await end(on: server)
        return [
            Verdict(
                question:
                    "leases: accounts of PostgreSQL lent, the target on the same cores, 64 connections",
                ours: "\(perSecond(lent.rate)), p99 \(lent.p99) ms",
                peer: perSecond(100),
                ratio: lent.rate / 100,
                aim: .atLeast(1)
            ),
            Verdict(
                question:
                    "leases: how late \(ended.count) of 100,000 end, \(Int(Double(all) / hour)) a second for "
                    + "\(Int(ended.seconds)) s as over an hour, 99th percentile in s, against 5",
                ours: "\(ended.lateness) s",
                peer: "5 s",
                ratio: ended.lateness / 5,
                aim: .atMost(1)
            ),
            Verdict(
                question:
                    "leases: cores that all of the machine used meanwhile, server and both PostgreSQLs among it",
                ours: "\(ended.cores), of which the server \(ended.serverCores)",
                peer: "1",
                ratio: ended.cores,
                aim: .atMost(1)
            ),
        ]
    }

    private struct Ended {
        var count: Int
        var seconds: Double
        var lateness: Double
        var cores: Double
        var serverCores: Double
    }

    /// Has those that were lent end one after the other, and looks how late each did.
    private static func end(on server: LeaseServer) async throws -> Ended {
        let step = hour / Double(all)
        try server.psql(
            """
            CREATE TABLE public.chosen AS
                SELECT tenant_id, lease_id, row_number() OVER (ORDER BY random()) AS place
                FROM secrets.leases WHERE state = 'live' LIMIT \(most);
            UPDATE secrets.leases AS lease
            SET expires_at = now() + make_interval(secs => \(head) + \(step) * place),
                due_at = now() + make_interval(secs => \(head) + \(step) * place)
            FROM public.chosen WHERE chosen.lease_id = lease.lease_id;
            INSERT INTO secrets.leases
                (tenant_id, lease_id, mount_id, path, secret_id, role_name, target_name, token_id, display_name, state,
                 issued_at, expires_at, last_expires_at, ttl_seconds, is_renewable, due_at, credentials, engine_type,
                 engine_metadata)
            SELECT tenant_id, gen_random_uuid(), mount_id, path, secret_id, role_name, target_name, token_id, display_name,
                   'live', issued_at, now() + interval '1 day', now() + interval '1 day', ttl_seconds, is_renewable,
                   now() + interval '1 day', credentials, engine_type, engine_metadata
            FROM (SELECT * FROM secrets.leases WHERE state = 'live' LIMIT 1) AS one, generate_series(1, \(all) - \(most));
            ANALYZE secrets.leases;
            """
        )
        let count = Int(try server.psql("SELECT count(*) FROM public.chosen")) ?? 0
        guard count > 0 else { throw BenchError(description: "nothing was lent") }
        let seconds = Double(count) * step
        try await Task.sleep(for: .seconds(head))
        let before = (machine: try busySeconds(), server: try server.busySeconds(), at: ContinuousClock.now)
        try await Task.sleep(for: .seconds(seconds))
        let elapsed = Stand.seconds(ContinuousClock.now - before.at)
        let after = (machine: try busySeconds(), server: try server.busySeconds())
        try await Task.sleep(for: .seconds(10))
        let late = try server.psql(
            """
            SELECT percentile_disc(0.99) WITHIN GROUP (
                ORDER BY extract(epoch FROM coalesce(revoked_at, now()) - expires_at)
            ) FROM public.chosen JOIN secrets.leases USING (tenant_id, lease_id)
            """
        )
        guard let lateness = Double(late) else { throw BenchError(description: "lateness: \(late)") }
        func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
        return Ended(
            count: count,
            seconds: seconds,
            lateness: rounded(lateness),
            cores: rounded((after.machine - before.machine) / elapsed),
            serverCores: rounded((after.server - before.server) / elapsed)
        )
    }

    /// Of all processors, since the machine began: all but idle and waiting.
    private static func busySeconds() throws -> Double {
        let text = try String(contentsOfFile: "/proc/stat", encoding: .utf8)
        let ticks = text.split(separator: "\n")[0].split(separator: " ").dropFirst().compactMap { Double($0) }
        guard ticks.count > 4 else { throw BenchError(description: "/proc/stat") }
        return (ticks.reduce(0, +) - ticks[3] - ticks[4]) / 100
    }
}

/// A munimentd with a home of its own.
private struct LeaseServer {
    let process: Process
    let home: String
    let port: Int

    static func start() async throws -> LeaseServer {
        let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
        // Beside the other clusters: the memory of /tmp would be quicker than a disk.
        let home = Stand.home + "-leases"
        try? FileManager.default.removeItem(atPath: home)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: folder + "/munimentd")
        process.arguments = ["serve", "--home", home, "--port", "0"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let deadline = ContinuousClock.now + .seconds(120)
        while true {
            if let status = FileManager.default.contents(atPath: home + "/status.json"),
                let address = (try? LooseJSON(parsing: [UInt8](status)))?["address"]?.string,
                let port = address.split(separator: ":").last.flatMap({ Int($0) })
            {
                return LeaseServer(process: process, home: home, port: port)
            }
            guard process.isRunning, ContinuousClock.now < deadline else {
                throw BenchError(description: "munimentd did not serve")
            }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
        try? FileManager.default.removeItem(atPath: home)
    }

    /// - Returns: the root token.
    func prepare(_ target: LeaseTarget) throws -> String {
        let session = SecretsThroughput.Session(port: port)
        let made = try session.ask("sys/init", ["secret_shares": 1, "secret_threshold": 1])
        guard let root = made["root_token"]?.string, let share = made["keys"]?.array?.first?.string else {
            throw BenchError(description: "init: \(made.names)")
        }
        _ = try session.ask("sys/unseal", ["key": .string(share)])
        _ = try session.ask("sys/mounts/database", ["type": "database"], root)
        _ = try session.ask(
            "database/config/main",
            [
                "plugin_name": "postgresql-database-plugin", "allowed_roles": "*", "username": "postgres",
                "password": .string(LeaseTarget.password), "max_open_connections": 8,
                "connection_url": .string(
                    "postgresql://{{username}}:{{password}}@127.0.0.1:\(target.port)/postgres?sslmode=disable"
                ),
            ],
            root
        )
        _ = try session.ask(
            "database/roles/r",
            [
                "db_name": "main", "default_ttl": "10h",
                "creation_statements":
                    "CREATE ROLE \"{{name}}\" WITH LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}'",
            ],
            root
        )
        return root
    }

    @discardableResult
    func psql(_ sql: String) throws -> String {
        let output = try shell(
            "/usr/bin/env",
            [
                "PGPASSFILE=\(home)/pgpass", "/usr/bin/psql", "-X", "-q", "-At", "-v", "ON_ERROR_STOP=1",
                "-h",
                home + "/run", "-U", "postgres", "-d", "muniment", "-c", sql,
            ]
        ).trimmingCharacters(in: .whitespacesAndNewlines)
        guard !output.hasPrefix("ERROR"), !output.hasPrefix("psql:") else {
            throw BenchError(description: output)
        }
        return output
    }

    /// Of the server alone.
    func busySeconds() throws -> Double {
        let text = try String(contentsOfFile: "/proc/\(process.processIdentifier)/stat", encoding: .utf8)
        let fields = text.split(separator: ")").last?.split(separator: " ").compactMap { Double($0) } ?? []
        // utime and stime are the 14th and 15th, the state before them is no number.
        guard fields.count > 11 else { throw BenchError(description: "/proc/…/stat") }
        return (fields[10] + fields[11]) / 100
    }
}

/// A PostgreSQL of somebody else's, over TCP, which keeps what it is told as one in production does.
private struct LeaseTarget {
    static let password = "secret-of-the-bench"
    let process: Process
    let folder: String
    let port: Int

    static func start() async throws -> LeaseTarget {
        let folder = Stand.home + "-target"
        try? FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try (password + "\n").write(toFile: folder + "/password", atomically: true, encoding: .utf8)
        let port = Int.random(in: 20_000...30_000)
        let owner = geteuid() == 0 ? "setpriv --reuid=postgres --regid=postgres --init-groups" : ""
        let programs = try PrivateCluster.findPrograms()
        let script = """
            set -e
            cd '\(folder)'
            [ "$(id -u)" != 0 ] || chown -R postgres:postgres .
            \(owner) '\(programs)/initdb' -D data -U postgres -E UTF8 --locale=C.UTF-8 --auth=scram-sha-256 \
              --pwfile=password >log
            exec \(owner) '\(programs)/postgres' -D data -p \(port) -c listen_addresses=127.0.0.1 -k '\(folder)' >>log 2>&1
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", script]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let deadline = ContinuousClock.now + .seconds(120)
        while try !shell("\(programs)/pg_isready", ["-h", "127.0.0.1", "-p", "\(port)"]).contains(
            "accepting connections"
        ) {
            guard process.isRunning, ContinuousClock.now < deadline else {
                throw BenchError(description: "the target's PostgreSQL did not start")
            }
            try await Task.sleep(for: .milliseconds(200))
        }
        return LeaseTarget(process: process, folder: folder, port: port)
    }

    func stop() {
        process.interrupt()
        process.waitUntilExit()
        try? FileManager.default.removeItem(atPath: folder)
    }
}

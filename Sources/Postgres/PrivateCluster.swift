import CLibpq
import Foundation
package import Logging
import Synchronization

/// A PostgreSQL of our own: made by initdb, reached over a Unix socket, ended with the process that started it.
///
/// PostgreSQL refuses to run as root, so root hands it to the user `postgres`. The server asks the kernel to be
/// interrupted when the thread that started it dies, so that even kill -9 leaves no orphan.
package final class PrivateCluster: Sendable {
    package enum Failure: Error, CustomStringConvertible {
        case noPostgreSQL
        case wrongVersion(directory: String, found: String, program: String)
        case unreachableDirectory(String)
        case foreignDirectory(String)
        case initdb(String)
        case didNotStart(log: String)
        case alreadyRunning(directory: String, pid: Int32)
        case endedByItself

        package var description: String {
            switch self {
            case .noPostgreSQL:
                "PostgreSQL's programs were not found; install Debian's package postgresql, or give their folder in MUNIMENT_POSTGRES_BIN"
            case .wrongVersion(let directory, let found, let program):
                "\(directory) was made by PostgreSQL \(found), but the installed one is \(program); install \(found) or upgrade the folder with pg_upgrade"
            case .unreachableDirectory(let path):
                "the user postgres can't enter \(path); choose another home, such as /var/lib/muniment"
            case .foreignDirectory(let path):
                "\(path) is not a folder of ours; remove it, or choose another home"
            case .initdb(let output): "initdb failed: \(output)"
            case .didNotStart(let log): "PostgreSQL did not start: \(log)"
            case .alreadyRunning(let directory, let pid):
                "\(directory) is in use by PostgreSQL process \(pid), which does not end"
            case .endedByItself: "PostgreSQL ended by itself; postgres.log in the home says why"
            }
        }
    }

    /// How much the cluster may lose. Tests forget everything anyhow; everything else keeps what it acknowledged.
    package enum Durability: Sendable {
        case durable
        case forgetful
    }

    package let dataDirectory: String
    package let socketDirectory: String
    package let passwordFile: String
    package static let port = 5_432
    private let home: String
    private let durability: Durability
    private let logger: Logger
    private let programs: String
    private let process = Mutex<ClusterProcess?>(nil)

    /// A cluster below `home`, which is made when missing.
    package init(home: String, durability: Durability = .durable, logger: Logger) throws {
        self.home = home
        self.durability = durability
        self.logger = logger
        dataDirectory = home + "/postgres"
        passwordFile = home + "/pgpass"
        // A Unix socket's path ends at 107 bytes; PostgreSQL adds "/.s.PGSQL.5432.lock".
        let preferred = home + "/run"
        socketDirectory = preferred.utf8.count <= 80 ? preferred : "/tmp/muniment-" + shortHash(home)
        programs = try Self.findPrograms()
    }

    /// How `role` connects to `database` here; `passfile` holds the passwords of this cluster's roles.
    package func connectionString(role: String, database: String) -> String {
        "host=\(quoted(socketDirectory)) port=\(Self.port) user=\(role) dbname=\(database) passfile=\(quoted(passwordFile))"
    }

    /// The server's process while it runs.
    package var processID: Int32? { process.withLock { $0?.pid } }

    // MARK: Starting

    /// Makes the cluster where it is missing, ends what an earlier run left behind, starts PostgreSQL and waits until
    /// it answers. Recovery after a crash is PostgreSQL's own and is waited for.
    package func start() async throws {
        try makeDirectories()
        let program = try installedVersion()
        if FileManager.default.fileExists(atPath: dataDirectory + "/PG_VERSION") {
            let found = try String(contentsOfFile: dataDirectory + "/PG_VERSION", encoding: .utf8)
                .trimmingCharacters(
                    in: .whitespacesAndNewlines
                )
            guard found == program else {
                throw Failure.wrongVersion(directory: dataDirectory, found: found, program: program)
            }
            try await endLeftovers()
        } else {
            try initialise()
        }
        try writeConfiguration()
        let started = ClusterProcess(
            arguments: asOwner(["--pdeathsig", "INT"], [programs + "/postgres", "-D", dataDirectory]),
            log: home + "/postgres.log"
        )
        process.withLock { $0 = started }
        try await waitUntilReady(started)
    }

    /// Stops PostgreSQL cleanly (fast shutdown) and waits for its end.
    package func stop() async {
        guard let running = process.withLock({ $0 }) else { return }
        running.signal(SIGINT)
        for _ in 0..<600 where running.isRunning { try? await Task.sleep(for: .milliseconds(50)) }
        if running.isRunning { running.signal(SIGQUIT) }
        process.withLock { $0 = nil }
    }

    /// Starts PostgreSQL where it does not run, and waits for as long as it does. It ends only by throwing: whoever
    /// calls again, after a pause, keeps it running.
    ///
    /// - Throws: `Failure.endedByItself`, and why it did not start; `CancellationError`.
    package func watch() async throws {
        if processID == nil {
            try await start()
            logger.notice("PostgreSQL runs again", metadata: ["pid": "\(processID ?? 0)"])
        }
        await process.withLock({ $0 })?.waitForEnd()
        try Task.checkCancellation()
        throw Failure.endedByItself
    }

    /// Ends PostgreSQL without a shutdown, as a power cut would: for tests of recovery.
    package func kill() { process.withLock { $0?.signal(SIGKILL) } }

    private func waitUntilReady(_ process: ClusterProcess) async throws {
        var configuration = DatabaseConfiguration(
            connectionString: connectionString(role: "postgres", database: "postgres")
        )
        configuration.connectTimeout = .seconds(2)
        let deadline = ContinuousClock.now + .seconds(300)
        while ContinuousClock.now < deadline, process.isRunning {
            let connection = Connection(configuration)
            if (try? await connection.open()) != nil {
                await connection.close()
                return
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        let log = (try? String(contentsOfFile: home + "/postgres.log", encoding: .utf8)) ?? ""
        process.signal(SIGINT)
        throw Failure.didNotStart(log: log.split(separator: "\n").suffix(8).joined(separator: "; "))
    }

    /// Ends the PostgreSQL that a killed server left in this folder, and waits for the processes of a killed postmaster,
    /// which end by themselves and keep its shared memory until then.
    private func endLeftovers() async throws {
        let deadline = ContinuousClock.now + Self.longestLeftover
        var isSignalled = false
        while let lock = ClusterLock(ofDirectory: dataDirectory) {
            guard lock.isHeld || lock.attachedCount > 0 else {
                // PostgreSQL refuses to start while the process of that number can be signalled: a zombie that nobody
                // collects, or a stranger that was given the number since.
                if Glibc.kill(lock.pid, 0) == 0 || errno == EPERM {
                    unlink(ClusterLock.path(inDirectory: dataDirectory))
                    unlink(socketDirectory + "/.s.PGSQL.\(Self.port).lock")
                }
                return
            }
            guard ContinuousClock.now < deadline else {
                throw Failure.alreadyRunning(directory: dataDirectory, pid: lock.pid)
            }
            if lock.isHeld, !isSignalled {
                logger.notice(
                    "stopping the PostgreSQL that an earlier run left",
                    metadata: ["pid": "\(lock.pid)"]
                )
                _ = Glibc.kill(lock.pid, SIGINT)
                isSignalled = true
            }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    private static let longestLeftover: Duration = .seconds(60)

    // MARK: Making it

    private var isRoot: Bool { geteuid() == 0 }

    /// The command that runs a program as the cluster's owner.
    private func asOwner(_ options: [String] = [], _ command: [String]) -> [String] {
        let change = ["--reuid=postgres", "--regid=postgres", "--init-groups", "--inh-caps=-all"]
        guard isRoot || !options.isEmpty else { return command }
        return ["/usr/bin/setpriv"] + (isRoot ? change : []) + options + ["--"] + command
    }

    private func makeDirectories() throws {
        let files = FileManager.default
        try files.createDirectory(atPath: home, withIntermediateDirectories: true)
        try files.createDirectory(
            atPath: socketDirectory,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        // Below /tmp the name can be guessed: whoever was there first must not lead us elsewhere.
        var status = stat()
        guard lstat(socketDirectory, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
            status.st_uid == geteuid() || (isRoot && status.st_uid == getpwnam("postgres")?.pointee.pw_uid)
        else { throw Failure.foreignDirectory(socketDirectory) }
        guard isRoot else { return }
        _ = try run(["/bin/chown", "--no-dereference", "postgres:postgres", socketDirectory])
        guard try run(asOwner([], ["/usr/bin/test", "-x", home])).status == 0 else {
            throw Failure.unreachableDirectory(home)
        }
    }

    private func initialise() throws {
        // Into a folder aside, so that an interrupted initdb is begun anew.
        let files = FileManager.default
        let aside = home + "/postgres.new"
        if files.fileExists(atPath: aside) {
            logger.notice("beginning the cluster anew: an earlier start was interrupted")
            try files.removeItem(atPath: aside)
        }
        try files.createDirectory(
            atPath: aside,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        let password = try superuserPassword()
        let passwordCopy = aside + ".password"
        try writeSecret(password + "\n", to: passwordCopy)
        defer { try? files.removeItem(atPath: passwordCopy) }  // initdb is done with it.
        if isRoot { _ = try run(["/bin/chown", "postgres:postgres", aside, passwordCopy]) }
        let outcome = try run(
            asOwner(
                // It ends with us, so that the next start finds nobody at work in this folder.
                ["--pdeathsig", "KILL"],
                [
                    programs + "/initdb", "-D", aside, "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8",
                    "--data-checksums", "--auth=scram-sha-256", "--pwfile=" + passwordCopy,
                ] + (durability == .forgetful ? ["--no-sync"] : [])
            )
        )
        guard outcome.status == 0 else { throw Failure.initdb(outcome.output) }
        try files.moveItem(atPath: aside, toPath: dataDirectory)
    }

    private func superuserPassword() throws -> String {
        if let known = try password(of: "postgres") { return known }
        let fresh = randomPassword()
        try remember(password: fresh, of: "postgres")
        return fresh
    }

    /// A sensible middle for a small machine; what an operator wants otherwise goes into `postgres.conf` beside it.
    private func writeConfiguration() throws {
        var lines = [
            "listen_addresses = ''", "port = \(Self.port)",
            "unix_socket_directories = '\(socketDirectory.replacing("'", with: "''"))'",
            "unix_socket_permissions = 0777", "max_connections = 100", "shared_buffers = '256MB'",
            "effective_cache_size = '1GB'", "work_mem = '8MB'", "maintenance_work_mem = '128MB'",
            "wal_compression = on", "max_wal_size = '2GB'", "checkpoint_timeout = '15min'",
            "random_page_cost = 1.1", "jit = off", "log_line_prefix = '%m [%p] %q%u@%d '",
            "log_min_duration_statement = '5s'", "log_parameter_max_length = 0",
            "log_parameter_max_length_on_error = 0", "password_encryption = 'scram-sha-256'",
            "timezone = 'UTC'", "log_timezone = 'UTC'",
        ]
        if durability == .forgetful {
            lines += [
                "fsync = off", "synchronous_commit = off", "full_page_writes = off",
                "shared_buffers = '64MB'",
            ]
            lines += ["max_connections = 300"]
        }
        lines.append("include_if_exists = '\(home.replacing("'", with: "''"))/postgres.conf'")
        try writeOwned(lines.joined(separator: "\n") + "\n", to: dataDirectory + "/muniment.conf")
        try writeOwned("local all all scram-sha-256\n", to: dataDirectory + "/pg_hba.conf")
        let main = dataDirectory + "/postgresql.conf"
        let text = try String(contentsOfFile: main, encoding: .utf8)
        guard !text.contains("include 'muniment.conf'") else { return }
        try writeOwned(text + "\ninclude 'muniment.conf'\n", to: main)
    }

    private func writeOwned(_ text: String, to path: String) throws {
        try writeSecret(text, to: path)
        if isRoot { _ = try run(["/bin/chown", "postgres:postgres", path]) }
    }

    /// The folder of the newest PostgreSQL installed.
    package static func findPrograms() throws -> String {
        if let folder = ProcessInfo.processInfo.environment["MUNIMENT_POSTGRES_BIN"] { return folder }
        let root = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        let newest = versions.compactMap { Int($0) }.sorted(by: >).map { "\(root)/\($0)/bin" }
        guard
            let found = newest.first(where: { FileManager.default.isExecutableFile(atPath: $0 + "/initdb") })
        else {
            throw Failure.noPostgreSQL
        }
        return found
    }

    /// The major version of the installed programs, as `PG_VERSION` spells it.
    private func installedVersion() throws -> String {
        let output = try run([programs + "/postgres", "--version"]).output
        guard let number = output.split(separator: " ").first(where: { $0.first?.isNumber ?? false }) else {
            throw Failure.noPostgreSQL
        }
        return String(number.prefix { $0 != "." })
    }
}

// MARK: - Passwords of the roles

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

    private func remember(password: String, of role: String) throws {
        let before = (try? String(contentsOfFile: passwordFile, encoding: .utf8)) ?? ""
        try writeSecret(before + "*:*:*:\(role):\(password)\n", to: passwordFile)
    }
}

extension Connection {
    /// Sets a role's password; only its SCRAM verifier leaves this process.
    fileprivate func setPassword(_ password: String, of role: String) throws {
        let pointer = try rawPointer()
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

// MARK: - Small helpers of this file

private func randomPassword() -> String {
    var generator = SystemRandomNumberGenerator()
    let alphabet = Array("abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789")
    return String((0..<32).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] })
}

private func quoted(_ value: String) -> String {
    "'" + value.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
}

/// FNV-1a, only to shorten a path.
private func shortHash(_ text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 36)
}

/// Writes a file that only its owner reads, all or nothing.
private func writeSecret(_ text: String, to path: String) throws {
    let aside = path + ".new"
    guard
        FileManager.default.createFile(
            atPath: aside,
            contents: Data(text.utf8),
            attributes: [.posixPermissions: 0o600]
        )
    else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path]) }
    guard rename(aside, path) == 0 else {
        throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path])
    }
}

/// Runs a short command and collects what it prints.
private func run(_ command: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.currentDirectoryURL = URL(fileURLWithPath: "/")
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
}

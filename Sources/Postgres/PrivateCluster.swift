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

    /// How long is waited before PostgreSQL is asked less kindly.
    package struct Patience: Sendable {
        /// For what an earlier run left: it may be writing a large checkpoint.
        package var leftovers: Duration = .seconds(300)
        package var stop: Duration = .seconds(30)
        /// For an immediate shutdown, in which PostgreSQL itself kills what does not end within 5 seconds.
        package var immediate: Duration = .seconds(10)

        package init() {}
    }

    package let dataDirectory: String
    package let socketDirectory: String
    package let passwordFile: String
    package static let port = 5_432
    let home: String
    let durability: Durability
    let patience: Patience
    private let log: LogFile
    let logger: Logger
    let programs: String
    private let process = Mutex<ClusterProcess?>(nil)

    /// A cluster below `home`, which is made when missing.
    package init(
        home: String,
        durability: Durability = .durable,
        patience: Patience = Patience(),
        logger: Logger
    ) throws {
        self.home = home
        self.patience = patience
        log = LogFile(path: home + "/postgres.log")
        self.durability = durability
        self.logger = logger
        dataDirectory = home + "/postgres"
        passwordFile = home + "/pgpass"
        // A Unix socket's path ends at 107 bytes; PostgreSQL adds "/.s.PGSQL.5432.lock".
        let preferred = home + "/run"
        socketDirectory = preferred.utf8.count <= 80 ? preferred : "/tmp/muniment-" + shortHash(home)
        programs = try Self.findPrograms(forDirectory: dataDirectory)
    }

    /// How `role` connects to `database` here; `passfile` holds the passwords of this cluster's roles. The empty password
    /// keeps libpq from taking that of `PGPASSWORD`, which is for another server, in the place of the file's.
    package func connectionString(role: String, database: String) -> String {
        "host=\(quoted(socketDirectory)) port=\(Self.port) user=\(role) dbname=\(database) password='' "
            + "passfile=\(quoted(passwordFile))"
    }

    /// The server's process while it runs.
    package var processID: Int32? { process.withLock { $0?.pid } }

    // MARK: Starting

    /// Makes the cluster where it is missing, ends what an earlier run left behind, starts PostgreSQL and waits until
    /// it answers. Recovery after a crash is PostgreSQL's own and is waited for.
    package func start() async throws {
        let isMade = try await onOwnThread { [self] in
            try makeDirectories()
            return try isMadeByInstalledVersion()
        }
        if isMade { try await endLeftovers() }
        let started = try await onOwnThread { [self] in
            if !isMade { try initialise() }
            try writeConfiguration()
            try log.rotateIfLarge()
            return ClusterProcess(
                arguments: asOwner(["--pdeathsig", "INT"], [programs + "/postgres", "-D", dataDirectory]),
                log: log.path
            )
        }
        process.withLock { $0 = started }
        try await waitUntilReady(started)
    }

    /// Stops PostgreSQL cleanly (fast shutdown) and waits for its end, also in a task that is cancelled.
    package func stop() async {
        guard let running = process.withLock({ $0 }) else { return }
        running.signal(SIGINT)
        if await !hasEnded(running, within: patience.stop) {
            logger.warning(
                "PostgreSQL did not stop in time; it is stopped without a checkpoint and recovers at its next start",
                metadata: ["waited": "\(patience.stop)"]
            )
            running.signal(SIGQUIT)
        }
        if await !hasEnded(running, within: patience.immediate) {
            logger.error("PostgreSQL did not stop at once either; it is killed")
            for member in ClusterMember.all(ofDirectory: dataDirectory) {
                _ = Glibc.kill(member.pid, SIGKILL)
            }
            _ = await hasEnded(running, within: patience.immediate)
        }
        process.withLock { $0 = nil }
    }

    private func hasEnded(_ process: ClusterProcess, within limit: Duration) async -> Bool {
        (try? await onOwnThread { process.waitForEnd(within: limit) }) ?? !process.isRunning
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
        if let running = process.withLock({ $0 }) { try await waitForEnd(running) }
        try Task.checkCancellation()
        throw Failure.endedByItself
    }

    /// Meanwhile looks now and then at how large the log has become.
    private func waitForEnd(_ process: ClusterProcess) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await process.waitForEnd() }
            group.addTask { [log, logger] in
                while true {
                    try await Task.sleep(for: .seconds(60))
                    do { try log.rotateIfLarge() } catch {
                        logger.warning("postgres.log grows on", metadata: ["cause": "\(error)"])
                    }
                }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
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
                // Another PostgreSQL may answer on the socket that ours has not got.
                if let pid = process.pid, ClusterLock(ofDirectory: dataDirectory)?.pid == pid { return }
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        let log = (try? String(contentsOfFile: log.path, encoding: .utf8)) ?? ""
        process.signal(SIGINT)
        throw Failure.didNotStart(log: log.split(separator: "\n").suffix(8).joined(separator: "; "))
    }
}

private func quoted(_ value: String) -> String {
    "'" + value.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
}

/// FNV-1a, only to shorten a path.
private func shortHash(_ text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 36)
}

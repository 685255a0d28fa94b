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
    let home: String
    let durability: Durability
    let logger: Logger
    let programs: String
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
}

private func quoted(_ value: String) -> String {
    "'" + value.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
}

/// FNV-1a, only to shorten a path.
private func shortHash(_ text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 36)
}

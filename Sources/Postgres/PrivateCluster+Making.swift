import Foundation
import Logging

extension PrivateCluster {
    var isRoot: Bool { geteuid() == 0 }

    /// The command that runs a program as the cluster's owner.
    func asOwner(_ options: [String] = [], _ command: [String]) -> [String] {
        let change = ["--reuid=postgres", "--regid=postgres", "--init-groups", "--inh-caps=-all"]
        guard isRoot || !options.isEmpty else { return command }
        return ["/usr/bin/setpriv"] + (isRoot ? change : []) + options + ["--"] + command
    }

    func makeDirectories() throws {
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

    func initialise() throws {
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
    func writeConfiguration() throws {
        var lines = [
            "listen_addresses = ''", "port = \(Self.port)",
            "unix_socket_directories = '\(socketDirectory.replacing("'", with: "''"))'",
            "unix_socket_permissions = 0777", "max_connections = 100", "shared_buffers = '256MB'",
            "effective_cache_size = '1GB'", "work_mem = '8MB'", "maintenance_work_mem = '128MB'",
            "wal_compression = on", "max_wal_size = '2GB'", "checkpoint_timeout = '15min'",
            // Files of the log that are there are used again: making one holds up whoever commits for 10 ms and more.
            "min_wal_size = '1GB'",
            "random_page_cost = 1.1", "jit = off", "log_line_prefix = '%m [%p] %q%u@%d '",
            "log_min_duration_statement = '5s'", "log_parameter_max_length = 0",
            "log_parameter_max_length_on_error = 0", "password_encryption = 'scram-sha-256'",
            "timezone = 'UTC'", "log_timezone = 'UTC'",
        ]
        if durability == .forgetful {
            lines += [
                "fsync = off", "synchronous_commit = off", "full_page_writes = off",
                "wal_compression = off", "max_wal_size = '512MB'", "min_wal_size = '80MB'",
                "shared_buffers = '64MB'",
                "max_connections = 300",
            ]
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

    /// The folder of the PostgreSQL that made `directory`, or of the newest installed where that one is not installed or
    /// the directory is not made yet. MUNIMENT_POSTGRES_BIN wins over both.
    ///
    /// - Parameter program: which must be there: where only clients are installed, there is no initdb.
    package static func findPrograms(
        forDirectory directory: String? = nil,
        with program: String = "initdb",
        root: String = "/usr/lib/postgresql"
    ) throws -> String {
        if let folder = ProcessInfo.processInfo.environment["MUNIMENT_POSTGRES_BIN"] { return folder }
        let files = FileManager.default
        let made = try directory.flatMap { try version(ofDirectory: $0) }.flatMap { Int($0) }
        let newest = ((try? files.contentsOfDirectory(atPath: root)) ?? []).compactMap { Int($0) }.sorted(
            by: >
        )
        let found = ([made].compactMap { $0 } + newest).map { "\(root)/\($0)/bin" }
            .first { files.isExecutableFile(atPath: "\($0)/\(program)") }
        guard let found else { throw Failure.noPostgreSQL }
        return found
    }

    /// The major version that made a data directory; `nil` where it is not made yet.
    private static func version(ofDirectory directory: String) throws -> String? {
        let path = directory + "/PG_VERSION"
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        return try String(contentsOfFile: path, encoding: .utf8)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Whether there is a cluster already, which the installed programs can run.
    func isMadeByInstalledVersion() throws -> Bool {
        let program = try installedVersion()
        guard let found = try Self.version(ofDirectory: dataDirectory) else { return false }
        guard found == program else {
            throw Failure.wrongVersion(directory: dataDirectory, found: found, program: program)
        }
        return true
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

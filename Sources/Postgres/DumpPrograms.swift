import CLibpq
import Foundation

/// pg_dump and pg_restore of the PostgreSQL that is installed.
package struct DumpPrograms: Sendable {
    package enum Failure: Error, CustomStringConvertible {
        case notInstalled
        case unreadableConnection
        case unfitSecret(word: String)
        case failed(program: String, reason: String)

        package var description: String {
            switch self {
            case .notInstalled:
                "pg_dump was not found; install Debian's package postgresql-client, or give its folder in MUNIMENT_POSTGRES_BIN"
            case .unreadableConnection:
                "the connection string can't be read; give one of libpq, as host=/run/postgresql dbname=muniment user=postgres"
            case .unfitSecret(let word):
                "\(word) of the connection string can't be handed on; write it into the file of services that service names, or choose one of less than 900 bytes on one line, without spaces at its ends"
            case .failed(let program, let reason): "\(program) failed: \(reason)"
            }
        }
    }

    private let folder: String

    /// - Parameter directory: of the cluster that is to be dumped, where it is ours: its own version is taken.
    package init(forDirectory directory: String? = nil) throws {
        do {
            folder = try PrivateCluster.findPrograms(forDirectory: directory, with: "pg_dump")
        } catch PrivateCluster.Failure.noPostgreSQL {
            throw Failure.notInstalled
        }
    }

    /// Dumps all that an exported snapshot shows into a new file, in PostgreSQL's own compressed form, and waits until the
    /// file would outlive a power cut. Blocks its thread.
    package func dump(_ connectionString: String, asSeenBy snapshot: String, to path: String) throws {
        try run(
            "pg_dump",
            ["--format=custom", "--snapshot=\(snapshot)", "--file=\(path)"],
            at: connectionString
        )
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw SystemFailure("open", path) }
        defer { close(file) }
        guard fchmod(file, 0o600) == 0, fsync(file) == 0 else { throw SystemFailure("keep", path) }
    }

    /// Restores a dump into an empty database, up to the first thing that can't be. Blocks its thread.
    package func restore(_ path: String, into connectionString: String) throws {
        try run("pg_restore", ["--exit-on-error"], last: [path], at: connectionString)
    }

    private func run(
        _ program: String,
        _ options: [String],
        last: [String] = [],
        at connectionString: String
    ) throws {
        let connection = try Self.withoutSecrets(connectionString)
        // What libpq takes from the environment elsewhere in this process, it takes here too.
        var environment = ProcessInfo.processInfo.environment.filter {
            $0.key.hasPrefix("PG") || $0.key == "HOME"
        }
        environment["PATH"] = "/usr/bin:/bin"
        environment["LC_ALL"] = "C.UTF-8"
        environment["PGAPPNAME"] = "muniment-backup"
        if let password = connection.password { environment["PGPASSWORD"] = password }
        let said = FileManager.default.temporaryDirectory.path + "/muniment-\(program)-\(UUID().uuidString)"
        let services = said + ".service"
        defer { unlink(said) }
        defer { unlink(services) }
        if let service = connection.service {
            // There is one service a connection.
            guard environment["PGSERVICE"] == nil else { throw Failure.unfitSecret(word: "sslpassword") }
            try writeSecret(service, to: services)
            environment["PGSERVICEFILE"] = services
        }
        let process = ClusterProcess(
            arguments: ["/usr/bin/setpriv", "--pdeathsig", "TERM", "--", "\(folder)/\(program)"]
                + options + ["--no-password", "--dbname=\(connection.words)"] + last,
            environment: environment,
            log: said
        )
        while !process.waitForEnd(within: .seconds(3_600)) {}
        guard process.status != 0 else { return }
        throw Failure.failed(program: program, reason: Self.reason(in: said))
    }

    /// The first errors that it told of, without the rows and statements that it shows with them.
    private static func reason(in path: String) -> String {
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        let lines = text.split(separator: "\n").filter { $0.contains("error: ") }
        guard !lines.isEmpty else { return "it said nothing" }
        return lines.prefix(3).map { $0.prefix(500) }.joined(separator: "; ")
    }

    /// A connection string whose secrets stand apart.
    package struct Connecting: Hashable, Sendable {
        /// Without secrets; with the name of the service where there is one.
        package var words: String
        /// For the variable `PGPASSWORD`.
        package var password: String?
        /// The other secrets, as a file of libpq's services gives them.
        package var service: String?
    }

    /// What stands among a program's arguments is seen by everybody on the machine. What libpq itself takes for secret (the
    /// password, that of the key of a certificate, and whatever later versions have) stands elsewhere.
    ///
    /// - Throws: `Failure.unreadableConnection`, `.unfitSecret`.
    package static func withoutSecrets(_ connectionString: String) throws(Failure) -> Connecting {
        guard let found = PQconninfoParse(connectionString, nil) else { throw .unreadableConnection }
        defer { PQconninfoFree(found) }
        var words: [String] = []
        var password: String?
        var secrets: [(name: String, value: String)] = []
        var namesService = false
        var word = found
        while let keyword = word.pointee.keyword {
            defer { word += 1 }
            guard let value = word.pointee.val.map({ String(cString: $0) }) else { continue }
            let name = String(cString: keyword)
            if name == "password" {
                password = value
            } else if String(cString: word.pointee.dispchar) == "*" {
                secrets.append((name, value))
            } else {
                namesService = namesService || name == "service"
                let quoted = value.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
                words.append("\(name)='\(quoted)'")
            }
        }
        guard let first = secrets.first else {
            return Connecting(words: words.joined(separator: " "), password: password)
        }
        // There is one service a connection, and lines of its file are cut, and without spaces at their ends.
        guard !namesService else { throw .unfitSecret(word: first.name) }
        for (name, value) in secrets {
            let isFit =
                value.utf8.count < 900 && value.utf8.allSatisfy { $0 != 10 && $0 != 13 }
                && value.utf8.first.map { !spaces.contains($0) } ?? true
                && value.utf8.last.map { !spaces.contains($0) } ?? true
            guard isFit else { throw .unfitSecret(word: name) }
        }
        words.append("service='muniment'")
        return Connecting(
            words: words.joined(separator: " "),
            password: password,
            service: "[muniment]\n" + secrets.map { "\($0.name)=\($0.value)\n" }.joined()
        )
    }

    private static let spaces: Set<UInt8> = [9, 11, 12, 32]
}

extension Database {
    /// Runs `body` in a transaction that other sessions can see the database with, by the snapshot's name, for as long as
    /// `body` runs.
    package func withExportedSnapshot<Value: Sendable>(
        _ body: @escaping @Sendable (isolated Connection, _ snapshot: String) throws -> Value
    ) async throws -> Value {
        try await transaction(isolation: .repeatableRead) { db in
            let snapshot = try db.first("SELECT pg_export_snapshot() AS snapshot") { row -> String in
                try row["snapshot"]
            }
            guard let snapshot else { throw PostgresError.protocolViolation("no snapshot was exported") }
            return try body(db, snapshot)
        }
    }
}

package import Evidence
import Foundation
import Postgres
import Schema
import Synchronization

/// What a program that has ended left behind.
package struct Finished: Sendable {
    package var status: Int32
    package var output: String
    package var errors: String

    /// The output as the one JSON document that it is.
    package func json() throws -> JSON { try JSON(parsing: Array(output.utf8)) }
}

/// A home of the product, with the server that runs from it and a client's folder of its own.
package final class ProductHome: Sendable {
    package struct NotAsExpected: Error, CustomStringConvertible {
        package var description: String

        package init(description: String) { self.description = description }
    }

    private struct State {
        var server: ChildProcess?
        var address = ""
        var runs = 0
    }

    package let path: String
    private let state = Mutex(State())

    private init(path: String) { self.path = path }

    /// Runs `body` with a fresh home and removes it afterwards, with everything that runs from it. Two at a time.
    ///
    /// - Parameter isEmpty: whether the first start makes the PostgreSQL as well. Otherwise it finds one with the schema of
    ///   this build and nothing in it, as a first start leaves one that ends there.
    package static func with<Value: Sendable>(
        isEmpty: Bool = false,
        _ body: (ProductHome) async throws -> Value
    ) async throws -> Value {
        await turnstile.enter()
        let number = numbers.withLock { number in
            number += 1
            return number
        }
        Scratch.removeLeftovers(prefix)
        let process = ProcessInfo.processInfo.processIdentifier
        let home = ProductHome(path: "\(Scratch.folder)/\(prefix)\(process)-\(number)")
        let outcome: Result<Value, any Error>
        do {
            try FileManager.default.createDirectory(
                atPath: home.path + "/client",
                withIntermediateDirectories: true
            )
            if !isEmpty { try await home.copyCluster() }
            outcome = .success(try await body(home))
        } catch {
            outcome = .failure(error)
            print("the log of \(home.path):\n\(home.log.suffix(4_000))")
        }
        await home.remove()
        await turnstile.leave()
        return try outcome.get()
    }

    private static let prefix = "muniment-e2e-"
    private static let turnstile = Turnstile(places: 2)
    private static let numbers = Mutex(0)

    /// Made once a process: initdb and all migrations take longer than most of what is tested.
    private static let prepared = Task {
        let process = ProcessInfo.processInfo.processIdentifier
        let path = "\(Scratch.folder)/\(prefix)\(process)-prepared"
        let cluster = try PrivateCluster(home: path, logger: TestCluster.logger)
        try await cluster.start()
        _ = try await Installation(cluster, logger: TestCluster.logger).prepare(database: "muniment")
        await cluster.stop()
        return path
    }

    private func copyCluster() async throws {
        let prepared = try await Self.prepared.value
        let copied = try await run(["/bin/cp", "-a", prepared + "/postgres", prepared + "/pgpass", path])
        guard copied.status == 0 else { throw NotAsExpected(description: copied.errors) }
    }

    private func remove() async {
        server?.signal(SIGKILL)
        try? await condition { server?.status != nil || server == nil }
        // A server that a script started outlives the script where that was killed.
        for pid in processes(whose: { $0.contains("munimentd") && $0.contains("\(path)\0") })
            + postgresProcesses
        {
            _ = Glibc.kill(pid, SIGKILL)
        }
        try? await condition { postgresProcesses.isEmpty }
        try? FileManager.default.removeItem(atPath: path)
    }
}

// MARK: - The server

extension ProductHome {
    package var server: ChildProcess? { state.withLock { $0.server } }
    package var address: String { state.withLock { $0.address } }
    package var log: String { (try? String(contentsOfFile: logPath, encoding: .utf8)) ?? "" }
    private var logPath: String { path + "/client/server.log" }

    /// Starts a server and waits until it serves.
    ///
    /// - Parameter environment: what its configuration says beside the home and the port: `MUNIMENT_SMTP_HOST`.
    package func start(environment: [String: String] = [:], within limit: Duration = .seconds(300))
        async throws
    {
        let server = try spawnServer(environment: environment)
        try await condition(within: limit) { try server.status != nil || status(of: server) != nil }
        guard let status = try status(of: server), let address = status["address"]?.string else {
            throw NotAsExpected(
                description: "the server ended with \(server.status ?? -1): \(log.suffix(2_000))"
            )
        }
        state.withLock { $0.address = address }
    }

    /// Starts a server and does not wait.
    @discardableResult
    package func spawnServer(environment: [String: String] = [:]) throws -> ChildProcess {
        let server = try ChildProcess(
            [Product.folder + "/munimentd", "serve", "--home", path, "--port", "0"],
            environment: environment,
            output: logPath,
            errors: logPath
        )
        state.withLock { $0.server = server }
        return server
    }

    /// What the status file says, once it is of this process.
    private func status(of server: ChildProcess) throws -> JSON? {
        guard let data = FileManager.default.contents(atPath: path + "/status.json"),
            let document = try? JSON(parsing: [UInt8](data)),
            document["pid"]?.integer == Int(server.pid)
        else { return nil }
        return document
    }

    /// Ends the server by `signal` and returns its exit code.
    @discardableResult
    package func end(by signal: Int32) async throws -> Int32 {
        guard let server else { throw NotAsExpected(description: "no server runs") }
        server.signal(signal)
        return try await server.waitForEnd()
    }

    /// Processes by their command lines, whose words end with a zero byte.
    private func processes(whose isSought: (String) -> Bool) -> [Int32] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.compactMap { Int32($0) }.filter { pid in
            isSought((try? String(contentsOfFile: "/proc/\(pid)/cmdline", encoding: .utf8)) ?? "")
        }
    }

    /// Every PostgreSQL process that works in this home.
    package var postgresProcesses: [Int32] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.compactMap { Int32($0) }.filter { pid in
            let command = (try? String(contentsOfFile: "/proc/\(pid)/cmdline", encoding: .utf8)) ?? ""
            if command.contains("/postgres"), command.contains(path + "/postgres") { return true }
            // A backend's command line names no folder, but it works in it.
            let folder = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(pid)/cwd")
            return folder == path + "/postgres" || folder == path + "/postgres.new"
        }
    }

    package func postmaster() throws -> Int32 {
        let text = try String(contentsOfFile: path + "/postgres/postmaster.pid", encoding: .utf8)
        guard let pid = text.split(separator: "\n").first.flatMap({ Int32($0) }) else {
            throw NotAsExpected(description: "postmaster.pid names no process")
        }
        return pid
    }
}

// MARK: - The programs beside it

/// The programs of this build.
package enum Product {
    /// They lie beside the test bundle, which is the program that runs.
    package static let folder: String = {
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let beside = URL(fileURLWithPath: program).deletingLastPathComponent().path
        if FileManager.default.isExecutableFile(atPath: beside + "/munimentd") { return beside }
        // The bundle may be loaded by a helper that lies elsewhere; its path is among the arguments.
        let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? program
        return URL(fileURLWithPath: bundle).deletingLastPathComponent().path
    }()
}

extension ProductHome {
    /// Runs the command line client with this home's profile and keys.
    package func muniment(_ arguments: String...) async throws -> Finished { try await muniment(arguments) }

    package func muniment(_ arguments: [String], within limit: Duration = programLimit) async throws
        -> Finished
    {
        try await run(
            [Product.folder + "/muniment"] + arguments,
            environment: ["MUNIMENT_CONFIG": path + "/client/config.json"],
            within: limit
        )
    }

    /// What a command says with `--output json`; it must end with `status`.
    package func json(_ arguments: String..., status: Int32 = 0) async throws -> JSON {
        let finished = try await muniment(arguments + ["--output", "json"])
        guard finished.status == status else {
            throw NotAsExpected(
                description:
                    "\(arguments.joined(separator: " ")) ended with \(finished.status): \(finished.errors)"
            )
        }
        return try finished.json()
    }

    package func munimentd(
        _ arguments: String...,
        environment: [String: String] = [:]
    ) async throws -> Finished {
        try await run(
            [Product.folder + "/munimentd"] + arguments + ["--home", path],
            environment: environment
        )
    }

    /// Makes a tenant and signs the client in as its administrator.
    package func signIn(tenant: String = "demo") async throws {
        let made = try await munimentd("tenant-create", tenant, "--token-file", tokenFile)
        guard made.status == 0 else { throw NotAsExpected(description: made.errors) }
        try await login()
    }

    /// Signs the client in at the server's present address.
    package func login() async throws { _ = try await json("login", address, "--token-file", tokenFile) }

    package var tokenFile: String { path + "/client/token" }

    package func token() throws -> String {
        try String(contentsOfFile: tokenFile, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// What PostgreSQL's own client prints, as the superuser: for planting faults, and looking behind the server.
    package func psql(_ sql: String, database: String = "muniment") async throws -> String {
        let finished = try await run(
            [
                "/usr/bin/psql", "-X", "-At", "-v", "ON_ERROR_STOP=1", "-h", path + "/run", "-U", "postgres",
                "-d",
                database, "-c", sql,
            ],
            environment: ["PGPASSFILE": path + "/pgpass"]
        )
        guard finished.status == 0 else { throw NotAsExpected(description: finished.errors) }
        return finished.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// What a program gets unless a test says otherwise.
    package static let programLimit = Duration.seconds(300)

    /// Runs a program to its end.
    package func run(
        _ arguments: [String],
        environment: [String: String] = [:],
        within limit: Duration = programLimit
    ) async throws -> Finished {
        let number = state.withLock { state in
            state.runs += 1
            return state.runs
        }
        let files = (output: path + "/client/\(number).out", errors: path + "/client/\(number).err")
        let process = try ChildProcess(
            arguments,
            environment: environment,
            output: files.output,
            errors: files.errors
        )
        let status: Int32
        do {
            status = try await process.waitForEnd(within: limit)
        } catch is ConditionNotMet {
            process.signal(SIGKILL)
            throw NotAsExpected(
                description: "\(arguments.joined(separator: " ")) did not end within \(limit)"
            )
        }
        func text(_ path: String) throws -> String {
            defer { try? FileManager.default.removeItem(atPath: path) }
            return String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        }
        return Finished(status: status, output: try text(files.output), errors: try text(files.errors))
    }
}

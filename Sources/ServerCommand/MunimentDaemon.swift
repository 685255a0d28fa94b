import ArgumentParser
import Foundation
import Logging
import Server

@main
struct MunimentDaemon: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "munimentd",
        abstract:
            "Serves Muniment: what is deployed where, who approved it and whether it still matches, on one tamper-evident record.",
        subcommands: [Serve.self, TenantCreate.self, Migrate.self, Status.self, BootstrapSQL.self],
        defaultSubcommand: Serve.self
    )
}

/// Flags that every subcommand takes; the file and the environment come before them.
struct ServerOptions: ParsableArguments {
    @Option(help: "A JSON file of settings.")
    var configuration: String?
    @Option(help: "The folder of the private cluster, passwords and status file.")
    var home: String?
    @Option(help: "The address to listen on.")
    var host: String?
    @Option(help: "The port to listen on; 0 takes a free one.")
    var port: Int?
    @Option(name: .customLong("database-url"), help: "A PostgreSQL of yours, as muniment_app connects to it.")
    var databaseURL: String?
    @Option(name: .customLong("log-level"), help: "trace, debug, info, notice, warning, error or critical.")
    var logLevel: String?

    func load() throws -> Server.Configuration {
        var flags: [String: String] = [:]
        flags["home"] = home
        flags["host"] = host
        flags["port"] = port.map { "\($0)" }
        flags["database_url"] = databaseURL
        flags["log_level"] = logLevel
        do {
            return try Server.Configuration.load(
                file: configuration,
                environment: ProcessInfo.processInfo.environment,
                flags: flags
            )
        } catch {
            throw ValidationError("\(error)")
        }
    }
}

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve until SIGINT or SIGTERM.")

    @OptionGroup var options: ServerOptions

    func run() async throws {
        let configuration = try options.load()
        var logger = Logger(label: "munimentd")
        logger.logLevel = configuration.logLevel
        try await reporting { try await MunimentApplication(configuration, logger: logger).serve() }
    }
}

struct TenantCreate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tenant-create",
        abstract: "Make a tenant with an administrator, and write the administrator's token to a file."
    )

    @OptionGroup var options: ServerOptions
    @Argument(help: "The tenant's name.")
    var name: String
    @Option(help: "The administrator's name.")
    var administrator = "administrator"
    @Option(help: "The administrator's DID, for accords that list members.")
    var did: String?
    @Option(name: .customLong("token-file"), help: "Where the token goes; only its owner reads it.")
    var tokenFile: String

    func run() async throws {
        let administration = Administration(try options.load())
        try await reporting {
            try await administration.createTenant(
                named: name,
                administrator: administrator,
                did: did,
                tokenFile: tokenFile
            )
        }
        print("created   tenant \(name)   administrator \(administrator)   token in \(tokenFile)")
    }
}

struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Bring a PostgreSQL of yours to this program's schema; --database-url connects as muniment_owner."
    )

    @OptionGroup var options: ServerOptions

    func run() async throws {
        let administration = Administration(try options.load())
        try await reporting {
            let applied = try await administration.migrate()
            print(
                applied.isEmpty
                    ? "up to date" : "applied   \(applied.map(String.init).joined(separator: ", "))"
            )
        }
    }
}

struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say where a running server is and how to reach it."
    )

    @OptionGroup var options: ServerOptions
    @Option(help: "text or json.")
    var output = "text"

    func run() async throws {
        let administration = Administration(try options.load())
        guard let status = try administration.status() else {
            FileHandle.standardError.write(Data("not running\n".utf8))
            throw ExitCode(1)
        }
        print(output == "json" ? status.document : status.text)
    }
}

struct BootstrapSQL: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bootstrap-sql",
        abstract: "Print the script that a superuser runs once on a PostgreSQL of yours."
    )

    func run() async throws { print(try Administration.bootstrapSQL()) }
}

/// Turns a failure into one line and an exit code.
private func reporting(_ body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch {
        FileHandle.standardError.write(Data("error: \(error)\n".utf8))
        throw ExitCode(4)
    }
}

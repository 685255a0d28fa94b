import ArgumentParser
import Foundation
import Server

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

import ArgumentParser
import Server

struct BootstrapSQL: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bootstrap-sql",
        abstract: "Print the script that a superuser runs once on a PostgreSQL of yours."
    )

    func run() async throws { print(try Administration.bootstrapSQL()) }
}

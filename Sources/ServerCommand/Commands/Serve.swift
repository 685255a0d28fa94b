import ArgumentParser
import Logging
import Server

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve until SIGINT or SIGTERM.")

    @OptionGroup var options: ServerOptions

    func run() async throws {
        let configuration = try options.load()
        var logger = Logger(label: "munimentd")
        logger.logLevel = configuration.logLevel
        MunimentApplication.shareCores()
        MunimentApplication.keepFreedMemory()
        try await reporting { try await MunimentApplication(configuration, logger: logger).serve() }
        leave(with: 0)
    }
}

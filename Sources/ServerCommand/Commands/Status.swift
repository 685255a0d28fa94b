import ArgumentParser
import Foundation
import Server

struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say where a running server is and how to reach it."
    )

    @OptionGroup var options: ServerOptions
    @Option(help: "text or json.")
    var output = Output.text

    enum Output: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    func run() async throws {
        let administration = Administration(try options.load())
        guard let status = try administration.status() else {
            FileHandle.standardError.write(Data("not running\n".utf8))
            throw ExitCode(1)
        }
        print(output == .json ? status.document : status.text)
    }
}

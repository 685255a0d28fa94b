import ArgumentParser
import Foundation
import Server

struct Audit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Derive everything again from the entries, and name the first thing that is not as it must be.",
        discussion: """
            Ledgers, their trees, tiles and checkpoints, custody's tables and kept files, of every tenant, while the server runs. \
            It ends with 1 where something is not in order. The server does the same every night, as the job \
            tenant.audit.
            """
    )

    @OptionGroup var options: ServerOptions
    @Option(help: ArgumentHelp("Only this tenant.", valueName: "name"))
    var tenant: String?

    func run() async throws {
        let administration = Administration(try options.load())
        var isInOrder = true
        try await reporting {
            let showsProgress = isatty(STDERR_FILENO) == 1
            isInOrder = try await administration.audit(tenant) { line in
                if showsProgress { FileHandle.standardError.write(Data("\r\u{1B}[K\(line)".utf8)) }
            } say: { line in
                if showsProgress { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
                print(line)
            }
        }
        if !isInOrder { throw ExitCode(1) }
    }
}

import ArgumentParser
import Server

struct RotateLogKey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate-log-key",
        abstract: "Make a new key sign the logs' checkpoints; run it as the user that the server runs as.",
        discussion: """
            The private key in the home is replaced; the old public key is kept in the database. Each log's last \
            checkpoint is then signed over by the new key. Give others the new public key. Repeating the command \
            after an interruption finishes what was begun.
            """
    )

    @OptionGroup var options: ServerOptions

    func run() async throws {
        let administration = Administration(try options.load())
        try await reporting {
            let (ended, signing) = try await administration.rotateLogKey()
            print("rotated   \(signing)   before \(ended ?? "none")")
        }
    }
}

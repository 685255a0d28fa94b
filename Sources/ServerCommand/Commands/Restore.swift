import ArgumentParser
import Server

struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put a backup back into a home without a cluster, or into an empty database of yours.",
        discussion: """
            Every file is held against the backup's own list first, and every ledger must end as it did. What was recorded \
            after the backup is lost: whoever keeps later checkpoints will see that. Start the server afterwards, unseal, and \
            run munimentd audit.
            """
    )

    @OptionGroup var options: ServerOptions
    @Argument(help: "The backup's folder.")
    var folder: String
    @Option(help: ArgumentHelp("The folder of keys that was made with it.", valueName: "folder"))
    var keys: String?
    @Option(
        name: .customLong("superuser-url"),
        help: "With a PostgreSQL of yours: how a superuser connects to the empty database."
    )
    var superuserURL: String?
    @Flag(help: "Only hold the backup's files against its list.")
    var check = false

    func run() async throws {
        let administration = Administration(try options.load())
        try await reporting {
            guard !check else {
                print("in order  \(folder)   \(try administration.verify(backup: folder).summary)")
                return
            }
            let manifest = try await administration.restore(
                from: folder,
                keys: keys,
                superuserURL: superuserURL
            ) { line in print(line) }
            print("restored  \(folder)   \(manifest.summary)")
        }
    }
}

import ArgumentParser
import Server

struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Copy the whole product into a new folder, as it stood at one moment, while the server runs.",
        discussion: """
            The folder holds a dump of the database, the archive of retired partitions, and backup.json, which says where \
            each ledger ended and what was signed of it. Keys are not in it: --keys copies those of the home into a folder \
            of their own, to be kept apart. The ledger audit of every tenant tells of it (system.backup_created); where \
            that can't be written there is no backup. munimentd restore puts one back.
            """
    )

    @OptionGroup var options: ServerOptions
    @Argument(help: "The folder to make.")
    var folder: String
    @Option(help: ArgumentHelp("A folder to make for the keys of the home.", valueName: "folder"))
    var keys: String?
    @Option(
        name: .customLong("superuser-url"),
        help:
            "With a PostgreSQL of yours: how a superuser connects, or a role with BYPASSRLS and pg_read_all_data."
    )
    var superuserURL: String?

    func run() async throws {
        let administration = Administration(try options.load())
        try await reporting {
            let manifest = try await administration.backUp(
                to: folder,
                keys: keys,
                superuserURL: superuserURL
            ) { line in print(line) }
            print("backed up \(folder)   \(manifest.summary)")
        }
    }
}

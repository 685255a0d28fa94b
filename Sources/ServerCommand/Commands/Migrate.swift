import ArgumentParser
import Server

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

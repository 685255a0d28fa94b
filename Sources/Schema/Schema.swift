import Foundation
package import Postgres

/// What the database must look like: the roles, made once by a superuser, and the numbered migrations that the owner
/// runs. All of it is SQL, in `Bootstrap.sql` and `Migrations/`; nothing here knows a table's name.
///
/// The promises that the SQL keeps, and tests hold it to: every row of a tenant is behind row-level security, for the
/// tables' owner too; what is append-only can't be changed by anybody who does not first disable a trigger; what
/// needs to see across tenants is one of a closed list of functions. Begin with `0001_create_schema_helpers.sql`.
package enum Schema {
    package enum Failure: Error, Equatable, CustomStringConvertible {
        case missingResource(String)
        case misnamed(String)
        case notEmpty

        package var description: String {
            switch self {
            case .missingResource(let name): "the program's resource \(name) is missing; install it again"
            case .misnamed(let name): "\(name) is no migration's name: 0001_what_it_does.sql"
            case .notEmpty:
                "the database has tables already; make an empty one, as CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8' makes it"
            }
        }
    }

    /// The script that a superuser runs once in the product's database, and that does nothing the second time.
    ///
    /// It sets no passwords. A database made from a template needs it again: grants on a database are not copied.
    package static func bootstrap() throws -> String {
        guard let url = Bundle.module.url(forResource: "Bootstrap", withExtension: "sql") else {
            throw Failure.missingResource("Bootstrap.sql")
        }
        return try String(contentsOf: url, encoding: .utf8)
    }

    /// All migrations in order, for `Migrator`, which connects as the owner.
    package static func migrations() throws -> [Migration] {
        guard let folder = Bundle.module.url(forResource: "Migrations", withExtension: nil) else {
            throw Failure.missingResource("Migrations")
        }
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .map(migration(at:))
            .sorted { $0.version < $1.version }
    }

    private static func migration(at url: URL) throws -> Migration {
        let parts = url.deletingPathExtension().lastPathComponent.split(separator: "_", maxSplits: 1)
        guard url.pathExtension == "sql", parts.count == 2, parts[0].count == 4, let version = Int(parts[0])
        else {
            throw Failure.misnamed(url.lastPathComponent)
        }
        return Migration(
            version: version,
            name: String(parts[1]),
            sql: try String(contentsOf: url, encoding: .utf8)
        )
    }
}

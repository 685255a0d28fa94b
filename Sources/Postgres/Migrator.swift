import Crypto
import Logging

/// One step of the schema: a numbered file, never edited once merged.
package struct Migration: Sendable {
    package var version: Int
    package var name: String
    package var sql: String

    package init(version: Int, name: String, sql: String) {
        self.version = version
        self.name = name
        self.sql = sql
    }

    var checksum: [UInt8] { Array(SHA256.hash(data: Array(sql.utf8))) }
}

/// Brings a database forward, each migration in its own transaction, one migrator at a time.
package struct Migrator: Sendable {
    package enum Failure: Error, Equatable, CustomStringConvertible {
        /// An applied migration's file is not what it was.
        case changed(version: Int, name: String)
        /// The database has a migration that this program does not know: it was made by a newer one.
        case unknown(version: Int)
        case numbering([Int])

        package var description: String {
            switch self {
            case .changed(let version, let name):
                "migration \(version) (\(name)) was changed after it had been applied; restore the file"
            case .unknown(let version):
                "the database has migration \(version), which this program does not know; use the newer program"
            case .numbering(let versions):
                "migrations must be numbered from 1 without gaps, but are \(versions)"
            }
        }
    }

    private static let lock = 7_305_809_174_016_913

    let migrations: [Migration]

    package init(_ migrations: [Migration]) throws {
        self.migrations = migrations.sorted { $0.version < $1.version }
        let versions = self.migrations.map(\.version)
        guard versions == Array(1..<(versions.count + 1)) else { throw Failure.numbering(versions) }
    }

    /// Applies what is missing, in order, and returns the versions applied. `database` connects as the owner.
    package func migrate(_ database: Database) async throws -> [Int] {
        try await database.withConnection { db in
            try lock(in: db)
            // The lock ends with the session anyhow.
            defer { _ = try? db.execute("SELECT pg_advisory_unlock(\(Self.lock))") }
            try db.executeScript(Self.bookkeeping)
            let applied = try appliedMigrations(in: db)
            try check(applied)
            return try migrations.dropFirst(applied.count).map { migration in
                try apply(migration, in: db)
                return migration.version
            }
        }
    }

    /// The versions that `database` lacks, in order: all of them where nothing was ever migrated.
    ///
    /// - Throws: `Failure.unknown` where the schema is newer than this program, and `.changed`.
    package func pending(in database: Database) async throws -> [Int] {
        let isBegun = try await database.first(
            #"SELECT to_regclass('"schema".migration') IS NOT NULL AS is_begun"#,
            as: { row -> Bool in try row["is_begun"] }
        )
        guard isBegun == true else { return migrations.map(\.version) }
        let applied = try await database.rows(Self.applied, as: Self.appliedMigration)
        try check(applied)
        return migrations.map(\.version).filter { version in !applied.contains { $0.version == version } }
    }

    /// The latest version that was applied; 0 where nothing was ever migrated.
    package static func version(in db: isolated Connection) throws -> Int {
        let isBegun = try db.first(#"SELECT to_regclass('"schema".migration') IS NOT NULL AS is_begun"#) {
            row -> Bool in try row["is_begun"]
        }
        guard isBegun == true else { return 0 }
        return try db.rows(applied, as: appliedMigration).map(\.version).max() ?? 0
    }

    /// Waits for its turn as long as another migrator needs, whatever the session's timeouts are otherwise.
    private func lock(in db: isolated Connection) throws {
        try db.executeScript("SET lock_timeout = 0; SET statement_timeout = 0")
        defer { _ = try? db.executeScript("RESET lock_timeout; RESET statement_timeout") }
        try db.execute("SELECT pg_advisory_lock(\(Self.lock))")
    }

    private static let bookkeeping = """
        CREATE SCHEMA IF NOT EXISTS "schema";
        CREATE TABLE IF NOT EXISTS "schema".migration (
            version integer PRIMARY KEY,
            name text NOT NULL,
            checksum bytea NOT NULL,
            applied_at timestamptz NOT NULL DEFAULT now()
        );
        """

    private func appliedMigrations(in db: isolated Connection) throws -> [(version: Int, checksum: [UInt8])] {
        try db.rows(Self.applied, as: Self.appliedMigration)
    }

    private static let applied: Query = #"SELECT version, checksum FROM "schema".migration ORDER BY version"#

    private static func appliedMigration(_ row: Row) throws -> (version: Int, checksum: [UInt8]) {
        (version: try row["version"], checksum: try row["checksum"])
    }

    private func check(_ applied: [(version: Int, checksum: [UInt8])]) throws {
        for (version, checksum) in applied {
            guard let known = migrations.first(where: { $0.version == version }) else {
                throw Failure.unknown(version: version)
            }
            guard known.checksum == checksum else {
                throw Failure.changed(version: version, name: known.name)
            }
        }
    }

    private func apply(_ migration: Migration, in db: isolated Connection) throws {
        try db.executeScript("BEGIN")
        do {
            try db.executeScript("SET LOCAL statement_timeout = 0")
            try db.executeScript(migration.sql)
            try db.execute(
                """
                INSERT INTO "schema".migration (version, name, checksum)
                VALUES (\(migration.version), \(migration.name), \(migration.checksum))
                """
            )
            try db.executeScript("COMMIT")
        } catch {
            _ = try? db.executeScript("ROLLBACK")  // The first error is the one that matters.
            throw error
        }
    }
}

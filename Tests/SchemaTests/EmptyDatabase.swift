import Postgres
import Schema
import TestSupport

/// A database with the roles and nothing else, as an operator has it before the first migration.
struct EmptyDatabase {
    let name: String
    let owner: Database
    let superuser: Database

    /// Runs `body` with a fresh database beside `database`, whose superuser makes it, and drops it afterwards.
    static func with(
        _ suffix: String,
        beside database: TestDatabase,
        _ body: (EmptyDatabase) async throws -> Void
    ) async throws {
        let name = database.name + "_" + suffix
        try await database.superuser.withConnection { db in try db.executeScript("CREATE DATABASE \(name)") }
        let superuser = Database(
            try await TestCluster.configuration(database: name),
            logger: TestCluster.logger
        )
        let owner = Database(
            try await TestCluster.configuration(role: "muniment_owner", database: name),
            logger: TestCluster.logger
        )
        let outcome: Result<Void, any Error>
        do {
            let bootstrap = try Schema.bootstrap()
            try await superuser.withConnection { db in try db.executeScript(bootstrap) }
            try await body(EmptyDatabase(name: name, owner: owner, superuser: superuser))
            outcome = .success(())
        } catch {
            outcome = .failure(error)
        }
        for door in [owner, superuser] { await door.close() }
        try await database.superuser.withConnection { db in
            try db.executeScript("DROP DATABASE \(name) WITH (FORCE)")
        }
        try outcome.get()
    }
}

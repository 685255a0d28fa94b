package import Logging
package import Postgres

/// Makes a private cluster ready to serve: roles with passwords, a database of the owner's, the schema.
package struct Installation: Sendable {
    package static let owner = "muniment_owner"
    package static let app = "muniment_app"

    let cluster: PrivateCluster
    let logger: Logger

    package init(_ cluster: PrivateCluster, logger: Logger) {
        self.cluster = cluster
        self.logger = logger
    }

    /// Brings `database` to this program's schema and returns the migrations applied. Running it again changes nothing.
    package func prepare(database name: String) async throws -> [Int] {
        try await with(role: "postgres", database: "postgres") { superuser in
            try await createDatabase(name, over: superuser)
        }
        try await with(role: "postgres", database: name) { superuser in
            let bootstrap = try Schema.bootstrap()
            try await superuser.withConnection { db in try db.executeScript(bootstrap) }
            for role in [Self.owner, Self.app] { try await cluster.ensurePassword(of: role, over: superuser) }
        }
        return try await with(role: Self.owner, database: name) { owner in
            try await Migrator(Schema.migrations()).migrate(owner)
        }
    }

    func createDatabase(_ name: String, over superuser: Database) async throws {
        let exists = try await superuser.first(
            "SELECT EXISTS (SELECT FROM pg_database WHERE datname = \(name)) AS found",
            as: { row -> Bool in try row["found"] }
        )
        guard exists != true else { return }
        try await superuser.withConnection { db in
            // CREATE DATABASE takes no parameters: the server itself quotes the name.
            let statement = try db.first("SELECT format('CREATE DATABASE %I', \(name)) AS statement") {
                row -> String in try row["statement"]
            }
            if let statement { try db.executeScript(statement) }
        }
    }

    func with<Value: Sendable>(
        role: String,
        database: String,
        _ body: (Database) async throws -> Value
    ) async throws -> Value {
        var configuration = DatabaseConfiguration(
            connectionString: cluster.connectionString(role: role, database: database)
        )
        configuration.readPipelines = 1
        configuration.writePipelines = 1
        return try await Database.with(configuration, logger: logger, body)
    }
}

package import Logging
package import Postgres

extension Schema {
    /// Restores a dump into an empty database, over a superuser's connection.
    ///
    /// A dump of a database holds neither roles nor the rights on the database itself: the bootstrap brings both. Where this
    /// throws, what was restored so far is still there: drop the database before it is tried again.
    ///
    /// - Throws: `Failure.notEmpty`; `DumpPrograms.Failure`; `PostgresError`.
    package static func restore(
        _ dump: String,
        into connectionString: String,
        by programs: DumpPrograms,
        logger: Logger
    ) async throws {
        let bootstrap = try bootstrap()
        try await Database.with(options(connectionString), logger: logger) { superuser in
            try await superuser.withConnection { db in
                guard try isEmpty(db) else { throw Failure.notEmpty }
                try db.executeScript(bootstrap)
            }
        }
        try await onOwnThread { try programs.restore(dump, into: connectionString) }
    }

    private static func isEmpty(_ db: isolated Connection) throws -> Bool {
        try db.first(
            """
            SELECT NOT EXISTS (
                SELECT FROM pg_catalog.pg_class
                WHERE relnamespace NOT IN (
                    SELECT oid FROM pg_catalog.pg_namespace
                    WHERE nspname IN ('pg_catalog', 'information_schema', 'pg_toast')
                )
            ) AS is_empty
            """
        ) { row -> Bool in try row["is_empty"] } ?? false
    }

    private static func options(_ connectionString: String) -> DatabaseConfiguration {
        var options = DatabaseConfiguration(connectionString: connectionString)
        options.readPipelines = 1
        options.writePipelines = 1
        return options
    }
}

extension Installation {
    /// Makes `name` in the private cluster out of a dump, with passwords of this cluster's own for the roles.
    package func restore(database name: String, from dump: String) async throws {
        try await with(role: "postgres", database: "postgres") { superuser in
            try await createDatabase(name, over: superuser)
        }
        try await Schema.restore(
            dump,
            into: cluster.connectionString(role: "postgres", database: name),
            by: DumpPrograms(forDirectory: cluster.dataDirectory),
            logger: logger
        )
        try await with(role: "postgres", database: name) { superuser in
            for role in [Self.owner, Self.app] { try await cluster.ensurePassword(of: role, over: superuser) }
        }
    }
}

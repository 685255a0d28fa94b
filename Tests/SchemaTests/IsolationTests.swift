import Postgres
import TestSupport
import Testing

/// What the serving role can do to another tenant's rows, tried on every table. Two tenants have a row in each.
@Suite("Isolation of tenants")
struct IsolationTests {
    @Test("the tables that are tried here are all the tables of tenants there are")
    func everyTableIsTried() async throws {
        try await TestDatabase.with { database in
            let found = try await database.superuser.lines(
                """
                SELECT class.oid::regclass::text AS line
                FROM pg_class AS class JOIN pg_attribute AS attribute ON attribute.attrelid = class.oid
                WHERE class.relkind IN ('r', 'p') AND NOT class.relispartition AND attribute.attname = 'tenant_id'
                ORDER BY 1
                """
            )
            #expect(found == tenantTables)
        }
    }

    // One database for all tables: nothing of what is tried changes a row.

    @Test("without a tenant nothing is seen and nothing can be written, in any table")
    func nothingWithoutTenant() async throws {
        try await TestDatabase.with { database in
            let ours = try await PlantedTenant("ours", in: database)
            for table in tenantTables {
                let seen = try await database.app.count(
                    Query(stringLiteral: "SELECT count(*) AS count FROM \(table)")
                )
                #expect(seen == 0, "\(table)")
                let copy = try await copyStatement(of: table, to: ours.id, in: database)
                let written = try await refusal { try await database.app.execute(Query(stringLiteral: copy)) }
                #expect(written == .insufficientPrivilege, "\(table)")
            }
        }
    }

    @Test("with one tenant nothing of another is read, inserted, updated or deleted, in any table")
    func nothingOfAnother() async throws {
        try await TestDatabase.with { database in
            let ours = try await PlantedTenant("ours", in: database)
            let theirs = try await PlantedTenant("theirs", in: database)
            let before = try await theirs.rows(in: database)
            for table in tenantTables {
                #expect(before.contains { $0.hasPrefix(table + " ") }, "\(table)")
                try await tryAll(on: table, as: ours.id, against: theirs.id, in: database)
            }
            #expect(try await theirs.rows(in: database) == before)
        }
    }

    private func tryAll(
        on table: String,
        as ours: TenantID,
        against theirs: TenantID,
        in database: TestDatabase
    ) async throws {
        let seen = try await database.app.lines(
            Query(stringLiteral: "SELECT tenant_id::text AS line FROM \(table)"),
            for: ours
        )
        #expect(seen == [ours.description], "\(table)")

        let copy = try await copyStatement(of: table, to: theirs, in: database)
        let inserted = try await refusal {
            try await database.app.execute(for: ours, Query(stringLiteral: copy))
        }
        #expect(inserted == .insufficientPrivilege, "\(table)")

        for column in try await updatableColumns(of: table, in: database) {
            let update = "UPDATE \(table) SET \(column) = \(column) WHERE tenant_id = '\(theirs)'"
            let touched = try await database.app.execute(for: ours, Query(stringLiteral: update))
            #expect(touched == 0, "\(update)")
        }
        let moved = try await refusal {
            let move = "UPDATE \(table) SET tenant_id = '\(theirs)'"
            try await database.app.execute(for: ours, Query(stringLiteral: move))
        }
        #expect(moved == .insufficientPrivilege, "\(table)")

        if rebuiltTables.contains(table) {
            let delete = "DELETE FROM \(table) WHERE tenant_id = '\(theirs)'"
            let touched = try await database.app.execute(for: ours, Query(stringLiteral: delete))
            #expect(touched == 0, "\(table)")
        }
        let deletions = rebuiltTables.contains(table) ? [] : ["DELETE FROM \(table)"]
        for statement in deletions + ["TRUNCATE \(table) CASCADE"] {
            let deleted = try await refusal {
                try await database.app.execute(for: ours, Query(stringLiteral: statement))
            }
            #expect(deleted == .insufficientPrivilege, "\(statement)")
        }
    }

    @Test("a partition or a view is not reachable by its name, whatever is tried")
    func partitionsAreOutOfReach() async throws {
        try await TestDatabase.with { database in
            let ours = try await PlantedTenant("ours", in: database)
            // Views have no policies of their own, and materialised ones none at all: each is tried like a partition, but those
            // that hold their rows to the session's tenant themselves, behind a barrier (tried in the next test).
            let relations = try await database.superuser.lines(
                """
                SELECT class.oid::regclass::text AS line FROM pg_class AS class
                WHERE (class.relkind = 'r' AND class.relispartition OR class.relkind IN ('v', 'm'))
                  AND class.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
                  AND NOT (class.relkind = 'v' AND 'security_barrier=true' = ANY (coalesce(class.reloptions, '{}')))
                """
            )
            #expect(relations.count >= 14)
            for relation in relations {
                for statement in [
                    "SELECT tenant_id FROM \(relation)", "INSERT INTO \(relation) SELECT * FROM \(relation)",
                    "UPDATE \(relation) SET tenant_id = '\(ours.id)'", "DELETE FROM \(relation)",
                    "TRUNCATE \(relation)",
                ] {
                    let outcome = try await refusal {
                        try await database.app.execute(for: ours.id, Query(stringLiteral: statement))
                    }
                    // PostgreSQL's wrong_object_type: what is materialised is not written to by anybody.
                    let isNoTable = outcome?.sqlState == "42809" && !statement.hasPrefix("SELECT")
                    #expect(outcome == .insufficientPrivilege || isNoTable, "\(statement): \(outcome as Any)")
                }
            }
        }
    }

    @Test("a view shows the session's tenant alone, and takes nothing")
    func viewsAreIsolated() async throws {
        try await TestDatabase.with { database in
            let ours = try await PlantedTenant("ours", in: database)
            _ = try await PlantedTenant("theirs", in: database)
            let made = try await database.app.rows("SELECT attestor.refresh_triage_sums() AS is_made") {
                row in
                try row["is_made"] as Bool
            }
            #expect(made == [true])
            let views = try await database.superuser.lines(
                """
                SELECT class.oid::regclass::text AS line FROM pg_class AS class
                WHERE class.relkind = 'v' AND class.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
                ORDER BY 1
                """
            )
            #expect(views == ["attestor.evidence_sum", "attestor.triage_sum"])
            for view in views {
                let query = Query(stringLiteral: "SELECT tenant_id FROM \(view)")
                let seen = try await database.app.rows(for: ours.id, query) {
                    try $0["tenant_id"] as TenantID
                }
                #expect(seen == [ours.id], "\(view)")
                #expect(try await database.app.rows(query).isEmpty, "\(view)")
                for statement in [
                    "UPDATE \(view) SET tenant_id = '\(ours.id)'", "DELETE FROM \(view)",
                    "TRUNCATE \(view)",
                ] {
                    await #expect(throws: PostgresError.self, "\(statement)") {
                        try await database.app.execute(for: ours.id, Query(stringLiteral: statement))
                    }
                }
            }
        }
    }

    @Test("containment answers for the session's tenant alone")
    func containmentIsIsolated() async throws {
        try await TestDatabase.with { database in
            let ours = try await PlantedTenant("ours", in: database)
            let theirs = try await PlantedTenant("theirs", in: database)
            func found(asking tenant: PlantedTenant, as session: TenantID?) async throws -> [[String]] {
                [
                    try await database.app.lines(
                        """
                        SELECT found::text AS line
                        FROM custody.artifacts_containing(\(tenant.id), '{"records": [2]}', 10) AS found
                        """,
                        for: session
                    ),
                    try await database.app.lines(
                        """
                        SELECT found::text AS line
                        FROM custody.accords_containing(\(tenant.id), '{"region": {"name": "north"}}') AS found
                        """,
                        for: session
                    ),
                ]
            }
            let own = try await found(asking: ours, as: ours.id)
            #expect(own == [[ours.id.description], [ours.id.description]])
            let others = try await found(asking: theirs, as: ours.id)
            #expect(others == [[], []])
            let nobody = try await found(asking: ours, as: nil)
            #expect(nobody == [[], []])
        }
    }

    @Test("the serving role can't become another one, nor make tables")
    func servingRoleStaysItself() async throws {
        try await TestDatabase.with { database in
            for statement in [
                "SET ROLE muniment_definer", "SET ROLE muniment_owner",
                "CREATE TABLE public.mine (id integer)",
                "CREATE TEMPORARY TABLE mine (id integer)", "CREATE TABLE custody.mine (id integer)",
                "CREATE SCHEMA mine", "SELECT schema.isolate('custody.ceremonies')",
                "SELECT schema.make_partitions('custody.verification_results', 'month', now(), now())",
            ] as [Query] {
                let outcome = try await refusal { try await database.app.execute(statement) }
                #expect(outcome == .insufficientPrivilege, "\(statement.sql)")
            }
        }
    }

    /// Copies a row of the table to `tenant`, its values written out: it can't fail for want of a row to copy.
    private func copyStatement(
        of table: String,
        to tenant: TenantID,
        in database: TestDatabase
    ) async throws -> String {
        let row = try await database.superuser.lines(
            Query(
                stringLiteral: """
                    SELECT quote_literal(to_jsonb(planted) || jsonb_build_object('tenant_id', '\(tenant)')) AS line
                    FROM \(table) AS planted LIMIT 1
                    """
            )
        )
        // What the database makes of other columns is not given to it.
        let columns = try await database.superuser.lines(
            """
            SELECT quote_ident(attname) AS line FROM pg_attribute
            WHERE attrelid = \(table)::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
            """
        ).joined(separator: ", ")
        return """
            INSERT INTO \(table) (\(columns))
            SELECT \(columns) FROM jsonb_populate_record(NULL::\(table), \(try #require(row.first))::jsonb)
            """
    }

    private func updatableColumns(of table: String, in database: TestDatabase) async throws -> [String] {
        try await database.superuser.lines(
            """
            SELECT quote_ident(attname) AS line FROM pg_attribute
            WHERE attrelid = \(table)::regclass AND attnum > 0
              AND has_column_privilege('muniment_app', attrelid, attnum, 'UPDATE')
            """
        )
    }
}

import Postgres
import TestSupport
import Testing

@Suite("Append-only tables", .oneDatabase, .serialized)
struct AppendOnlyTests {
    @Test("exactly the listed tables refuse, and so does each of their partitions, in every replication mode")
    func triggers() async throws {
        try await SuiteDatabase.with { database in
            // 27: BEFORE, ROW, DELETE and UPDATE. 34: BEFORE, TRUNCATE, for the statement (pg_trigger.h).
            let guarded = try await database.superuser.lines(
                """
                SELECT DISTINCT coalesce(inhparent, tgrelid)::regclass::text AS line
                FROM pg_trigger LEFT JOIN pg_inherits ON inhrelid = tgrelid
                WHERE tgname IN ('append_only', 'append_only_truncate') ORDER BY 1
                """
            )
            #expect(guarded == appendOnlyTables)
            let unguarded = try await database.superuser.lines(
                """
                SELECT class.oid::regclass::text AS line
                FROM pg_class AS class LEFT JOIN pg_inherits ON inhrelid = class.oid
                WHERE class.relkind IN ('r', 'p')
                  AND coalesce(inhparent, class.oid)::regclass::text = ANY (\(appendOnlyTables))
                  AND (
                      SELECT count(*) FROM pg_trigger
                      WHERE tgrelid = class.oid AND tgenabled = 'A'
                        AND (tgname, tgtype) IN (('append_only', 27), ('append_only_truncate', 34))
                  ) <> 2
                """
            )
            #expect(unguarded == [])
        }
    }

    @Test(
        "the owner, and a superuser even as a replica, can't change what is written",
        arguments: appendOnlyTables
    )
    func nobodyChanges(table: String) async throws {
        try await SuiteDatabase.withTenant { database, tenant in
            let update = Query(stringLiteral: "UPDATE \(table) SET tenant_id = tenant_id")
            let delete = Query(stringLiteral: "DELETE FROM \(table)")
            let truncate = Query(stringLiteral: "TRUNCATE \(table) CASCADE")
            for statement in [update, delete, truncate] {
                let byOwner = try await refusal {
                    try await database.owner.execute(for: tenant.id, statement)
                }
                #expect(byOwner == .appendOnly, "\(statement.sql)")
                let byReplica = try await refusal {
                    _ = try await database.superuser.batch([
                        "SET LOCAL session_replication_role = 'replica'", statement,
                    ])
                }
                #expect(byReplica == .appendOnly, "\(statement.sql)")
            }
        }
    }

    @Test("a partition named directly refuses as well, TRUNCATE too", arguments: partitionedTables)
    func partitionsRefuse(table: String) async throws {
        try await SuiteDatabase.with { database in
            let written = try await database.superuser.lines(
                Query(stringLiteral: "SELECT tableoid::regclass::text AS line FROM \(table)")
            )
            let partition = try #require(written.first)
            #expect(partition != table)
            for statement in [
                "UPDATE \(partition) SET tenant_id = tenant_id", "DELETE FROM \(partition)",
                "TRUNCATE \(partition)",
            ] {
                let outcome = try await refusal {
                    try await database.superuser.execute(Query(stringLiteral: statement))
                }
                #expect(outcome == .appendOnly, "\(statement)")
            }
        }
    }
}

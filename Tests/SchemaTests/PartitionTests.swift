import Postgres
import TestSupport
import Testing

@Suite("Partitions")
struct PartitionTests {
    @Test("the listed tables are all the partitioned ones, and none has a default partition")
    func listed() async throws {
        try await TestDatabase.with { database in
            let partitioned = try await database.superuser.lines(
                "SELECT partrelid::regclass::text AS line FROM pg_partitioned_table ORDER BY 1"
            )
            #expect(partitioned == partitionedTables)
            let listed = try await database.app.lines(
                "SELECT parent::text || ' by ' || period AS line FROM schema.partitioned ORDER BY 1"
            )
            #expect(
                listed == [
                    "custody.custody_transitions by quarter", "custody.verification_results by month",
                    "secrets.audit_logs by month",
                ]
            )
            let defaults = try await database.superuser.count(
                "SELECT count(*) AS count FROM pg_partitioned_table WHERE partdefid <> 0"
            )
            #expect(defaults == 0)
        }
    }

    @Test("migration makes them from two periods back to three ahead")
    func madeByMigration() async throws {
        try await TestDatabase.with { database in
            let missing = try await database.app.lines(
                """
                SELECT parent || ' until ' || coalesce(covered_until::text, 'never') AS line
                FROM (VALUES ('month', interval '1 month'), ('quarter', interval '3 months')) AS known (period, length)
                CROSS JOIN LATERAL schema.partition_horizon(now() - 2 * length) AS horizon
                WHERE horizon.period = known.period
                  AND horizon.covered_until
                      IS DISTINCT FROM date_trunc(known.period, now() + 3 * length, 'UTC') + length
                """
            )
            #expect(missing == [])
        }
    }

    @Test("when the clock is past the horizon, rows are refused until the serving role makes partitions")
    func clockPastHorizon() async throws {
        try await TestDatabase.with { database in
            let tenant = try await PlantedTenant("ours", in: database)
            let verification: Query = """
                INSERT INTO custody.verification_results
                    (tenant_id, verification_result_id, verified_cid, verdict, verified_at, governed_artifact_id)
                VALUES (\(tenant.id), \(tenant.id), 'sha256:zone', 'drift', '2041-02-28 23:59:59.999999Z', \(tenant.id))
                """
            let uncovered = try await horizons(at: "2041-02-15Z", in: database)
            #expect(
                uncovered == [
                    "custody.custody_transitions -", "custody.verification_results -", "secrets.audit_logs -",
                ]
            )
            let refused = try await refusal { try await database.app.execute(for: tenant.id, verification) }
            #expect(refused?.sqlState == "23514")

            let made = try await makePartitions(until: "2041-05-01Z", at: "2041-02-15Z", in: database)
            #expect(made == 2 + 4 + 4)
            let again = try await makePartitions(until: "2041-05-01Z", at: "2041-02-15Z", in: database)
            #expect(again == 0)
            let covered = try await horizons(at: "2041-02-15Z", in: database)
            #expect(
                covered == [
                    "custody.custody_transitions 2041-07-01", "custody.verification_results 2041-06-01",
                    "secrets.audit_logs 2041-06-01",
                ]
            )

            try await database.app.execute(for: tenant.id, verification)
            let place = try await database.superuser.lines(
                """
                SELECT tableoid::regclass::text AS line FROM custody.verification_results
                WHERE verified_at > '2041-01-01Z'
                """
            )
            #expect(place == ["custody.verification_results_2041_02"])
        }
    }

    @Test("a partition made later is guarded like the first ones")
    func laterOnesAreGuarded() async throws {
        try await TestDatabase.with { database in
            _ = try await makePartitions(until: "2041-03-01Z", at: "2041-02-15Z", in: database)
            for partition in ["custody.custody_transitions_2041_q1", "custody.verification_results_2041_03"] {
                let emptied = try await refusal {
                    try await database.owner.execute(Query(stringLiteral: "TRUNCATE \(partition)"))
                }
                #expect(emptied == .appendOnly)
                let read = try await refusal {
                    _ = try await database.app.rows(
                        Query(stringLiteral: "SELECT tenant_id FROM \(partition)")
                    )
                }
                #expect(read == .insufficientPrivilege)
                let guards = try await database.superuser.count(
                    """
                    SELECT count(*) AS count
                    FROM pg_class AS class JOIN pg_trigger ON tgrelid = class.oid
                    JOIN pg_policy ON polrelid = class.oid
                    WHERE class.oid = \(partition)::regclass AND relforcerowsecurity AND tgenabled = 'A'
                      AND tgname LIKE 'append_only%'
                    """
                )
                #expect(guards == 2)
            }
        }
    }

    @Test("two servers that make partitions at once make each of them once")
    func atOnce() async throws {
        try await TestDatabase.with { database in
            async let first = makePartitions(until: "2042-12-31Z", at: "2042-01-01Z", in: database)
            async let second = makePartitions(until: "2042-12-31Z", at: "2042-01-01Z", in: database)
            let made = try await first + second
            #expect(made == 12 + 4 + 12)
        }
    }

    @Test("a horizon without bounds is refused")
    func tooFar() async throws {
        try await TestDatabase.with { database in
            let outcome = try await refusal {
                _ = try await makePartitions(until: "2061-01-01Z", at: "2041-01-01Z", in: database)
            }
            #expect(outcome?.sqlState == "22023")
        }
    }

    @Test("a reference far from now is refused", arguments: ["1999-01-01Z", "2099-01-01Z", "infinity"])
    func farReference(reference: String) async throws {
        try await TestDatabase.with { database in
            let outcome = try await refusal {
                _ = try await makePartitions(until: reference, at: reference, in: database)
            }
            #expect(outcome?.sqlState == "22023")
        }
    }

    private func makePartitions(
        until horizon: String,
        at reference: String,
        in database: TestDatabase
    ) async throws -> Int {
        let call = "SELECT schema.ensure_partitions('\(horizon)', '\(reference)') AS count"
        return try await database.app.transaction { db in
            try db.first(Query(stringLiteral: call)) { row -> Int in try row["count"] } ?? 0
        }
    }

    private func horizons(at reference: String, in database: TestDatabase) async throws -> [String] {
        try await database.app.lines(
            Query(
                stringLiteral: """
                    SELECT parent || ' ' || coalesce((covered_until AT TIME ZONE 'UTC')::date::text, '-') AS line
                    FROM schema.partition_horizon('\(reference)')
                    """
            )
        )
    }
}

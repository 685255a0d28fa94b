import Evidence
import Postgres
import TestSupport
import Testing

/// What the functions refuse through which rows of append-only tables are deleted and partitions go.
@Suite("Retention in the database")
struct RetentionTests {
    private func delete(
        _ results: [TenantID],
        of entry: TenantID,
        body: Digest? = nil,
        for tenant: TenantID,
        in database: TestDatabase
    ) async throws -> Refusal? {
        try await refusal {
            _ = try await database.app.batch(
                for: tenant,
                [
                    """
                    SELECT custody.delete_erased_verifications(
                        \(tenant), \(entry), \(results.map(\.id)),
                        ARRAY(SELECT verified_at FROM custody.verification_results WHERE tenant_id = \(tenant)), \(body)
                    )
                    """
                ]
            )
        }
    }

    /// Takes an entry's bytes away, and puts the planted verification to it.
    private func erase(_ tenant: PlantedTenant, in database: TestDatabase) async throws {
        try await database.superuser.withConnection { db in
            try db.executeScript(
                """
                ALTER TABLE ledger.entries DISABLE TRIGGER append_only;
                ALTER TABLE custody.verification_results DISABLE TRIGGER append_only;
                UPDATE ledger.entries SET bytes = NULL;
                UPDATE custody.verification_results SET chronicle_entry_id = tenant_id::text;
                ALTER TABLE ledger.entries ENABLE ALWAYS TRIGGER append_only;
                ALTER TABLE custody.verification_results ENABLE ALWAYS TRIGGER append_only;
                """
            )
        }
    }

    private func standing(_ database: TestDatabase) async throws -> Int {
        try await database.superuser.count("SELECT count(*) AS count FROM custody.verification_results")
    }

    @Test("rows of verifications go with their entry's bytes, not before, and only their own tenant's")
    func rows() async throws {
        try await TestDatabase.with { database in
            let ours = try await PlantedTenant("ours", in: database)
            let theirs = try await PlantedTenant("theirs", in: database)
            let told = Refusal(sqlState: "23001", constraint: "entry_is_erased")
            #expect(try await delete([ours.id], of: ours.id, for: ours.id, in: database) == told)
            try await erase(ours, in: database)
            let foreign = try await refusal {
                _ = try await database.app.batch(
                    for: ours.id,
                    [
                        """
                        SELECT custody.delete_erased_verifications(
                            \(theirs.id), \(theirs.id), \([theirs.id.id]), \([Instant(microseconds: 0)])
                        )
                        """
                    ]
                )
            }
            #expect(foreign == .insufficientPrivilege)
            // A row that belongs to another entry stays, whatever is said.
            #expect(try await delete([theirs.id], of: ours.id, for: ours.id, in: database) == nil)
            #expect(try await standing(database) == 2)
            #expect(try await delete([ours.id], of: ours.id, for: ours.id, in: database) == nil)
            #expect(try await standing(database) == 1)
        }
    }

    @Test("a body goes only as the list of just these verifications")
    func bodies() async throws {
        try await TestDatabase.with { database in
            let tenant = try await PlantedTenant("ours", in: database)
            try await erase(tenant, in: database)
            let list = JSON.array([["verification_id": .string(tenant.id.description)]]).canonicalBytes()
            let longer = JSON.array([["verification_id": .string(tenant.id.description)], [:]])
                .canonicalBytes()
            for body in [list, longer, Array("{}".utf8)] {
                try await database.app.execute(
                    for: tenant.id,
                    """
                    INSERT INTO ledger.blobs (tenant_id, digest, bytes)
                    VALUES (\(tenant.id), \(Digest.sha256(of: body)), \(body))
                    """
                )
            }
            let notTheList = Refusal(sqlState: "23001", constraint: "body_is_the_list")
            for body in [longer, Array("{}".utf8)] {
                let outcome = try await delete(
                    [tenant.id],
                    of: tenant.id,
                    body: .sha256(of: body),
                    for: tenant.id,
                    in: database
                )
                #expect(outcome == notTheList)
            }
            let outcome = try await delete(
                [tenant.id],
                of: tenant.id,
                body: .sha256(of: list),
                for: tenant.id,
                in: database
            )
            #expect(outcome == nil)
            let left = try await database.superuser.count("SELECT count(*) AS count FROM ledger.blobs")
            #expect(left == 3)
        }
    }

    @Test("there is no other way in: not the setting, not the owner, not the definer role without it")
    func noOtherWay() async throws {
        try await TestDatabase.with { database in
            let tenant = try await PlantedTenant("ours", in: database)
            try await erase(tenant, in: database)
            let asDefiner: Query = "SET LOCAL ROLE muniment_definer"
            let name = tenant.id.description
            let digest = Digest.sha256(of: Array("body".utf8)).hex
            for (setting, deletion) in [
                (
                    "SELECT set_config('custody.deleting', '\(name)/\(name)', true)",
                    "DELETE FROM custody.verification_results WHERE tenant_id = '\(name)'"
                ),
                (
                    "SELECT set_config('ledger.deleting', '\(name)/\(digest)', true)",
                    "DELETE FROM ledger.blobs WHERE tenant_id = '\(name)'"
                ),
            ].map({ (Query(stringLiteral: $0), Query(stringLiteral: $1)) }) {
                func outcome(_ database: Database, _ statements: [Query]) async throws -> Refusal? {
                    try await refusal { _ = try await database.batch(for: tenant.id, statements) }
                }
                #expect(try await outcome(database.app, [setting, deletion]) == .insufficientPrivilege)
                #expect(try await outcome(database.owner, [setting, deletion]) == .appendOnly)
                #expect(try await outcome(database.superuser, [setting, deletion]) == .appendOnly)
                #expect(try await outcome(database.superuser, [asDefiner, deletion]) == .appendOnly)
            }
            let change: Query = "UPDATE custody.verification_results SET verdict = 'match'"
            let changed = try await refusal {
                _ = try await database.superuser.batch([
                    "SELECT set_config('custody.deleting', '\(name)/\(name)', true)", asDefiner, change,
                ])
            }
            #expect(changed == .insufficientPrivilege)
        }
    }

    @Test("an old partition without rows is detached, out of reach, still append-only, and rests for a week")
    func partitions() async throws {
        try await TestDatabase.with { database in
            let name = "verification_results_2020_01"
            _ = try await database.owner.transaction { db in
                try db.rows(
                    """
                    SELECT schema.make_partitions(
                        'custody.verification_results', 'month', '2020-01-15Z', '2020-02-15Z'
                    )
                    """
                )
            }
            func retire(_ month: String) async throws -> Refusal? {
                try await refusal {
                    try await database.app.transaction { db in
                        _ = try db.rows(
                            "SELECT custody.retire_partition('custody.verification_results', \(month)::timestamptz)"
                        )
                    }
                }
            }
            let notTheOldest = Refusal(sqlState: "23001", constraint: "oldest_partition_first")
            #expect(try await retire("2020-02-01Z") == notTheOldest)
            #expect(try await retire("2020-01-01Z") == nil)
            let retired = Query(stringLiteral: "SELECT tenant_id FROM retired.\(name)")
            #expect(
                try await refusal { _ = try await database.app.rows(retired) } == .insufficientPrivilege
            )
            for statement in ["DELETE FROM retired.\(name)", "TRUNCATE retired.\(name)"] {
                // Without a row nothing fires for a row; the trigger is there.
                let outcome = try await refusal {
                    try await database.superuser.execute(Query(stringLiteral: statement))
                }
                #expect(outcome == (statement.hasPrefix("TRUNCATE") ? .appendOnly : nil))
            }
            let guards = try await database.superuser.count(
                """
                SELECT count(*) AS count FROM pg_trigger
                WHERE tgrelid = \("retired." + name)::regclass AND tgname LIKE 'append_only%' AND tgenabled = 'A'
                """
            )
            #expect(guards == 2)
            func drop() async throws -> Refusal? {
                try await refusal {
                    try await database.app.transaction { db in
                        _ = try db.rows("SELECT custody.drop_retired_partition(\(name))")
                    }
                }
            }
            #expect(try await drop() == Refusal(sqlState: "23001", constraint: "retired_partition_rests"))
            try await database.superuser.execute(
                "UPDATE schema.retired_partitions SET detached_at = detached_at - interval '7 days 1 second'"
            )
            #expect(try await drop() == nil)
            #expect(try await drop() == Refusal(sqlState: "P0002"))
            let again = try await database.owner.transaction { db in
                try db.first(
                    """
                    SELECT schema.make_partitions(
                        'custody.verification_results', 'month', '2020-01-15Z', '2020-02-15Z'
                    ) AS count
                    """
                ) { row -> Int in try row["count"] }
            }
            #expect(again == 0)
        }
    }

    @Test("a partition that may still get rows is not detached")
    func tooYoung() async throws {
        try await TestDatabase.with { database in
            // Everything older goes first.
            var last: Refusal?
            while last == nil {
                last = try await refusal {
                    try await database.app.transaction { db in
                        _ = try db.rows(
                            """
                            SELECT custody.retire_partition(parent, starts_at) FROM (
                                SELECT parent, starts_at FROM schema.attached_partitions()
                                WHERE parent = 'custody.verification_results' ORDER BY starts_at LIMIT 1
                            ) AS oldest
                            """
                        )
                    }
                }
            }
            #expect(last == Refusal(sqlState: "23001", constraint: "partition_is_over"))
        }
    }
}

import Postgres
import TestSupport
import Testing

@Suite("Names of ledgers")
struct LedgerNamesTests {
    @Test("one statement lets every table take a new name, and no other one")
    func know() async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant("ours")
            func begin(_ ledger: String) async throws {
                try await database.app.execute(
                    for: tenant,
                    "INSERT INTO ledger.heads (tenant_id, ledger, size, chain_hash) VALUES (\(tenant), \(ledger), 0, sha256('x'))"
                )
            }
            let unknown = Refusal(sqlState: "23514", constraint: "ledger_is_known")
            #expect(try await refusal { try await begin("gossip") } == unknown)
            let before = try await constraints(in: database)
            #expect(before.count == 5)

            try await database.owner.execute(
                "SELECT ledger.know(ARRAY['chronicle', 'audit', 'verdicts', 'gossip'])"
            )
            #expect(try await refusal { try await begin("gossip") } == nil)
            #expect(try await refusal { try await begin("rumour") } == unknown)
            let after = try await constraints(in: database)
            #expect(after.map { $0.prefix { $0 != ":" } } == before.map { $0.prefix { $0 != ":" } })
            #expect(after.allSatisfy { $0.contains("gossip") && $0.contains(": true ") })
        }
    }

    @Test("the serving role can't say what is known")
    func notForServing() async throws {
        try await TestDatabase.with { database in
            let outcome = try await refusal {
                try await database.app.execute("SELECT ledger.know(ARRAY['gossip'])")
            }
            #expect(outcome == .insufficientPrivilege)
        }
    }

    /// A line a table: its name, whether its rows were checked, and the condition.
    private func constraints(in database: TestDatabase) async throws -> [String] {
        try await database.superuser.lines(
            """
            SELECT format('%s: %s %s', conrelid::regclass, convalidated, pg_get_constraintdef(oid)) AS line
            FROM pg_constraint WHERE conname = 'ledger_is_known' ORDER BY 1
            """
        )
    }
}

import Postgres
import TestSupport
import Testing

/// The functions of `access`, which work before a tenant is known.
@Suite("Finding a token")
struct TokenTests {
    @Test("finds whose it is, across tenants, and nothing for a hash that nobody holds")
    func finds() async throws {
        try await TestDatabase.with { database in
            let ours = try await PlantedTenant("ours", in: database)
            _ = try await PlantedTenant("theirs", in: database)
            let found = try await find(ours.id.description, in: database)
            #expect(found == ["\(ours.id) \(ours.id) person Ada api"])
            let nobody = try await find("nothing", in: database)
            #expect(nobody == [])
        }
    }

    @Test(
        "does not find one that is revoked or expired, or whose caller is disabled",
        arguments: [
            "UPDATE access.tokens SET revoked_at = now()",
            "UPDATE access.tokens SET created_at = now() - interval '2 h', expires_at = now() - interval '1 h'",
            "UPDATE access.callers SET disabled_at = now()",
        ]
    )
    func refuses(change: String) async throws {
        try await TestDatabase.with { database in
            let tenant = try await PlantedTenant("ours", in: database)
            try await database.superuser.execute(Query(stringLiteral: change))
            let found = try await find(tenant.id.description, in: database)
            #expect(found == [])
        }
    }

    @Test("a hash that two tenants hold names nobody")
    func ambiguousHash() async throws {
        try await TestDatabase.with { database in
            let ours = try await PlantedTenant("ours", in: database)
            let theirs = try await PlantedTenant("theirs", in: database)
            try await database.app.execute(
                for: theirs.id,
                """
                INSERT INTO access.tokens (tenant_id, token_id, caller_id, purpose, token_hash)
                VALUES (\(theirs.id), gen_random_uuid(), \(theirs.id), 'api',
                        sha256(convert_to(\(ours.id.description), 'UTF8')))
                """
            )
            let found = try await find(ours.id.description, in: database)
            #expect(found == [])
        }
    }

    @Test("a tenant's name is taken once, and tenants are listed by name")
    func tenantNames() async throws {
        try await TestDatabase.with { database in
            for name in ["south", "north"] {
                try await database.app.execute("SELECT access.create_tenant(gen_random_uuid(), \(name))")
            }
            let taken = try await refusal {
                try await database.app.execute("SELECT access.create_tenant(gen_random_uuid(), 'north')")
            }
            #expect(taken == Refusal(sqlState: "23505", constraint: "tenant_name_is_unique"))
            let names = try await database.app.lines("SELECT name AS line FROM access.tenant_ids()")
            #expect(names == ["north", "south"])
        }
    }

    private func find(_ token: String, in database: TestDatabase) async throws -> [String] {
        try await database.app.lines(
            """
            SELECT concat_ws(' ', tenant_id, caller_id, caller_kind, caller_name, purpose) AS line
            FROM access.find_token(sha256(convert_to(\(token), 'UTF8')))
            """
        )
    }
}

import Evidence
import Postgres
import TestSupport
import Testing

@Suite("A fresh installation")
struct InstallationTests {
    @Test("the serving role sees its tenant and, without one, nothing")
    func tenantsStayApart() async throws {
        try await TestDatabase.with { database in
            let first = try await database.makeTenant("first")
            let second = try await database.makeTenant("second")
            let query: Query = "SELECT tenant_id FROM access.tenants ORDER BY tenant_id"
            let seen = try await database.app.rows(for: first, query) { row -> TenantID in
                try row["tenant_id"]
            }
            #expect(seen == [first])
            let other = try await database.app.rows(for: second, query) { row -> TenantID in
                try row["tenant_id"]
            }
            #expect(other == [second])
            let none = try await database.app.rows(query)
            #expect(none.isEmpty)
        }
    }
}

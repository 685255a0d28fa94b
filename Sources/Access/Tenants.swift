import Evidence
import Ledger
package import Postgres

/// A tenant by identifier and name.
package struct Tenant: Hashable, Sendable {
    package var id: TenantID
    package var name: String

    package init(id: TenantID, name: String) {
        self.id = id
        self.name = name
    }
}

extension Access {
    /// All tenants by name, for work that the server does for each of them in turn.
    package func tenants() async throws -> [Tenant] {
        // The function gives them all: a server works for every one of its tenants.
        try await database.rows("SELECT tenant_id, name FROM access.tenant_ids() ORDER BY name LIMIT 100000")
        {
            row in Tenant(id: try row["tenant_id"], name: try row["name"])
        }
    }

    /// Makes a tenant together with its first caller and that caller's token: the server's own act, before
    /// there is anybody to ask for a permission.
    ///
    /// - Throws: `AccessError.tenantNameTaken`, `.invalid`; `PostgresError`.
    package func createTenant(
        named name: String,
        administrator: CallerDraft
    ) async throws -> (caller: Caller, token: IssuedToken) {
        try AccessError.check(name: name)
        try administrator.check()
        let tenant = Tenant(id: TenantID(entries.identifier()), name: name)
        do {
            return try await database.transaction(for: tenant.id) { db in
                try db.execute("SELECT access.create_tenant(\(tenant.id), \(tenant.name))")
                let now = entries.clock.now()
                let caller = try insert(administrator, of: tenant, at: now, in: db)
                let issued = try insert(
                    Token.random(),
                    for: caller,
                    purpose: .api,
                    expiresAt: nil,
                    at: now,
                    in: db
                )
                _ = try append(
                    .tenantCreated,
                    subject: "tenant/\(tenant.id)",
                    data: [
                        "name": .string(tenant.name), "caller": caller.json,
                        "token_id": .string(issued.id.description),
                    ],
                    of: tenant.id,
                    in: db
                )
                return (caller, issued)
            }
        } catch let error as PostgresError where error.constraint == "tenant_name_is_unique" {
            throw AccessError.tenantNameTaken(name)
        }
    }
}

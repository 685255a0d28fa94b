package import Evidence
package import Postgres

/// Reads callers as they are now, for what is done in the name of one who does not ask by itself.
package struct CallerStore: Sendable {
    private let tenant: TenantID

    package init(tenant: TenantID) { self.tenant = tenant }

    /// The caller or, where it was not kept which it was, those whose actor it could be; whether enabled or not.
    package func acting(as actor: String, _ caller: UniqueID?) -> Query {
        """
        SELECT caller_id, kind, name, did, permissions, disabled_at
        FROM access.callers
        WHERE tenant_id = \(tenant)
          AND (caller_id = \(caller) OR \(caller)::uuid IS NULL AND coalesce(did, name) = \(actor))
        ORDER BY caller_id
        LIMIT 2
        """
    }

    package func caller(_ row: Row) throws -> Caller { try Caller(row, of: Tenant(id: tenant, name: "")) }
}

import Evidence
package import Ledger
package import Postgres

// A provider is a tenant that the installation's operator lets make other tenants, and that others may offer themselves
// to: by its name it can be found from outside, which no other tenant can.

extension Access {
    /// Lets a tenant be a provider: the operator's act. Doing it again changes nothing.
    ///
    /// - Returns: where its entry went; `nil` where it was one already.
    /// - Throws: `AccessError.unknownTenant`.
    package func grantProvider(named name: String) async throws -> Receipt? {
        try await changeProvider(named: name, to: true)
    }

    /// A tenant is no provider any more: it makes and accepts no others. What it manages it goes on managing, until the
    /// delegations end. Doing it again changes nothing.
    ///
    /// - Throws: `AccessError.unknownTenant`.
    package func endProvider(named name: String) async throws -> Receipt? {
        try await changeProvider(named: name, to: false)
    }

    private func changeProvider(named name: String, to isProvider: Bool) async throws -> Receipt? {
        guard let tenant = try await tenants().first(where: { $0.name == name }) else {
            throw AccessError.unknownTenant(name)
        }
        return try await database.transaction(for: tenant.id) { db in
            guard try ProviderStore(tenant: tenant.id).isProvider(in: db) != isProvider else { return nil }
            let now = entries.clock.now()
            try db.execute(
                """
                INSERT INTO access.providers AS known (tenant_id, granted_at)
                VALUES (\(tenant.id), \(now))
                ON CONFLICT (tenant_id) DO UPDATE SET
                    granted_at = CASE WHEN \(isProvider) THEN excluded.granted_at ELSE known.granted_at END,
                    ended_at = CASE WHEN \(isProvider) THEN NULL ELSE excluded.granted_at END
                    WHERE known.tenant_id = \(tenant.id)
                """
            )
            return try append(
                isProvider ? .providerGranted : .providerEnded,
                subject: "tenant/\(tenant.id)",
                data: ["name": .string(tenant.name), "by": "operator"],
                of: tenant.id,
                in: db
            )
        }
    }
}

/// Reads `access.providers`.
package struct ProviderStore: Sendable {
    private let tenant: TenantID

    package init(tenant: TenantID) { self.tenant = tenant }

    /// Held until the end of the transaction.
    package func isProvider(in db: isolated Connection) throws -> Bool {
        try db.first(
            """
            SELECT true AS is_provider
            FROM access.providers
            WHERE tenant_id = \(tenant) AND ended_at IS NULL
            FOR SHARE
            """
        ) { row in try row["is_provider"] as Bool } ?? false
    }

    /// The same, without holding it.
    package var standing: Query {
        "SELECT true AS is_provider FROM access.providers WHERE tenant_id = \(tenant) AND ended_at IS NULL LIMIT 1"
    }

    /// The provider of a name, for whoever asks.
    package static func named(_ name: String, in db: isolated Connection) throws -> Tenant? {
        try db.first("SELECT access.find_provider(\(name)) AS tenant_id") { row in
            (try row["tenant_id"] as TenantID?).map { Tenant(id: $0, name: name) }
        } ?? nil
    }
}

import Evidence
package import Ledger
package import Postgres

/// Where custody gets the keys of tenants: from files, until the secrets barrier hands them out. Nothing else of custody
/// knows where a key comes from.
///
/// Which key a tenant's material is under is a row of `custody.tenant_keys`; so a key is made only where there is none
/// yet, whichever server is asked first, and another or a missing one is refused.
package actor TenantKeys {
    private let folder: TenantKeyFolder
    private let clock: any WallClock
    /// Each key is read once: a file that changes counts from the next start on.
    private var known: [TenantID: TenantKey] = [:]

    package init(_ folder: TenantKeyFolder, clock: any WallClock = SystemClock()) {
        self.folder = folder
        self.clock = clock
    }

    /// The tenant's key, made now if it never had one.
    ///
    /// - Throws: `TenantKeyRefusal`; `SystemFailure` where it can't be written; `PostgresError`.
    package func key(of tenant: TenantID, in database: Database) async throws -> TenantKey {
        if let key = known[tenant] { return key }
        let path = folder.path(of: tenant)
        let found = try folder.key(of: tenant)
        let registered = try await registeredID(of: tenant, in: database)
        if found == nil, let registered { throw TenantKeyRefusal.missing(path: path, keyID: registered) }
        let key = try found ?? folder.make(for: tenant)
        let id: String
        if let registered {
            id = registered
        } else {
            id = try await register(key, of: tenant, in: database)
        }
        guard key.id == id else { throw TenantKeyRefusal.other(path: path, keyID: id) }
        known[tenant] = key
        return key
    }

    private func registeredID(of tenant: TenantID, in database: Database) async throws -> String? {
        try await database.first(
            for: tenant,
            "SELECT key_id FROM custody.tenant_keys WHERE tenant_id = \(tenant)"
        ) { row in try row["key_id"] }
    }

    /// - Returns: the identifier that counts; another one where another server was faster.
    private func register(_ key: TenantKey, of tenant: TenantID, in database: Database) async throws -> String
    {
        try await database.execute(
            for: tenant,
            """
            INSERT INTO custody.tenant_keys (tenant_id, key_id, made_at)
            VALUES (\(tenant), \(key.id), \(clock.now()))
            ON CONFLICT (tenant_id) DO NOTHING
            """
        )
        return try await registeredID(of: tenant, in: database) ?? key.id
    }
}

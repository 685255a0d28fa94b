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
        return try await namingApart(name) {
            try await database.transaction(for: tenant.id) { db in
                try db.execute("SELECT access.create_tenant(\(tenant.id), \(tenant.name))")
                let caller = try insert(administrator, of: tenant, at: entries.clock.now(), in: db)
                let issued = try insertToken(for: caller, in: db)
                try tell(tenant, caller, issued, in: db)
                return (caller, issued)
            }
        }
    }

    /// The tenant of this name; `nil` where nobody has it. By the index of names: it costs the same however many there are.
    package func tenant(named name: String) async throws -> Tenant? {
        guard !name.contains("\0") else { return nil }
        return try await database.first("SELECT tenant_id, name FROM access.tenant_named(\(name))") { row in
            Tenant(id: try row["tenant_id"], name: try row["name"])
        }
    }

    /// The tenant of this name, made now, without a caller, where there is none: the server's own act.
    ///
    /// - Throws: `AccessError.invalid`; `PostgresError`.
    package func ensureTenant(named name: String) async throws -> Tenant {
        try AccessError.check(name: name)
        if let known = try await tenant(named: name) { return known }
        let made = Tenant(id: TenantID(entries.identifier()), name: name)
        do {
            try await database.transaction(for: made.id) { db in
                try db.execute("SELECT access.create_tenant(\(made.id), \(made.name))")
                _ = try append(
                    .tenantCreated,
                    subject: "tenant/\(made.id)",
                    data: ["name": .string(name)],
                    of: made.id,
                    in: db
                )
            }
            return made
        } catch let error as PostgresError where error.constraint == "tenant_name_is_unique" {
            // Another server was faster.
            guard let known = try await tenant(named: name) else { throw error }
            return known
        }
    }

    /// How long the token of an onboarded tenant's administrator holds, in seconds.
    package static let onboardingTokenLifetime = 604_800

    /// Makes a tenant for a provider under an identifier that was chosen before, with an administrator who may do
    /// everything, and a token where one is wanted. Doing it again changes nothing, and gives no token.
    ///
    /// - Returns: the token, and whether the tenant was made by this very call.
    /// - Throws: `AccessError.tenantNameTaken`, `.permissionMissing`, `.permissionNotHeld`, `.invalid`; `PostgresError`.
    package func onboard(
        _ tenant: Tenant,
        administrator: CallerDraft,
        hasToken: Bool,
        by caller: Caller
    ) async throws -> (token: IssuedToken?, isNew: Bool) {
        try caller.require(.manageTenants)
        if hasToken { try Self.checkGiving(administrator.permissions, by: caller) }
        try Self.checkOnboarding(tenant.name, administrator)
        return try await namingApart(tenant.name) {
            try await database.transaction(for: tenant.id) { db in
                // Of two at once the second waits here, and finds what the first made.
                let name = "access.onboard/\(tenant.id)"
                try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\(name), 0))")
                let known = try db.first(TenantStore(tenant: tenant.id).name) { row in
                    try row["name"] as String
                }
                guard known == nil else { return (nil, false) }
                try db.execute("SELECT access.create_tenant(\(tenant.id), \(tenant.name))")
                let now = entries.clock.now()
                let first = try insert(administrator, of: tenant, at: now, in: db)
                let end = now.advanced(by: .seconds(Self.onboardingTokenLifetime))
                let issued = hasToken ? try insertToken(for: first, expiresAt: end, in: db) : nil
                try tell(tenant, first, issued, by: caller, in: db)
                return (issued, true)
            }
        }
    }

    /// - Throws: `AccessError.invalid`.
    package static func checkOnboarding(_ name: String, _ administrator: CallerDraft) throws(AccessError) {
        try AccessError.check(name: name)
        try AccessError.check(name: administrator.name, field: "administrator")
        try AccessError.check(did: administrator.did)
    }

    /// Nobody hands out what they may not do themselves.
    ///
    /// - Throws: `AccessError.permissionMissing`, `.permissionNotHeld`.
    package static func checkGiving(_ permissions: Set<Permission>, by caller: Caller) throws(AccessError) {
        try caller.require(.manageCallers)
        for permission in permissions.sorted(by: { $0.rawValue < $1.rawValue })
        where !caller.permissions.contains(permission) {
            throw .permissionNotHeld(permission)
        }
    }

    private func insertToken(
        for caller: Caller,
        expiresAt end: Instant? = nil,
        in db: isolated Connection
    ) throws -> IssuedToken {
        try insert(
            Token.random(),
            for: caller,
            purpose: .api,
            expiresAt: end,
            at: entries.clock.now(),
            in: db
        )
    }

    /// - Parameter maker: a provider's caller; `nil` where the server itself makes the tenant.
    private func tell(
        _ tenant: Tenant,
        _ caller: Caller,
        _ issued: IssuedToken?,
        by maker: Caller? = nil,
        in db: isolated Connection
    ) throws {
        var data: JSONObject = [
            "name": .string(tenant.name), "caller": caller.json,
            "token_id": .optional(issued?.id.description),
        ]
        if let end = issued?.expiresAt { data["token_expires_at"] = .string(end.rfc3339) }
        if let maker {
            data["by"] = .string("\(maker.actor) of \(maker.tenantName)")
            data["provider_tenant_id"] = .string(maker.tenant.description)
        }
        _ = try append(
            .tenantCreated,
            subject: "tenant/\(tenant.id)",
            data: .object(data),
            of: tenant.id,
            in: db
        )
    }

    private func namingApart<Value>(_ name: String, _ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let error as PostgresError where error.constraint == "tenant_name_is_unique" {
            throw AccessError.tenantNameTaken(name)
        }
    }
}

/// Reads `access.tenants`: a tenant sees itself.
package struct TenantStore: Sendable {
    private let tenant: TenantID

    package init(tenant: TenantID) { self.tenant = tenant }

    package var name: Query { "SELECT name FROM access.tenants WHERE tenant_id = \(tenant)" }
}

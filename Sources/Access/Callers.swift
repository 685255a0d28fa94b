package import Evidence
package import Ledger
package import Postgres

/// A caller as it is asked for.
package struct CallerDraft: Hashable, Sendable {
    package var kind: Caller.Kind
    package var name: String
    package var did: String?
    package var permissions: Set<Permission>

    package init(kind: Caller.Kind, name: String, did: String? = nil, permissions: Set<Permission>) {
        self.kind = kind
        self.name = name
        self.did = did
        self.permissions = permissions
    }

    func check() throws(AccessError) {
        try AccessError.check(name: name)
        try AccessError.check(did: did)
    }
}

extension Access {
    /// Callers in one answer.
    package static let callerLimit = 200

    /// Makes a caller of the caller's tenant.
    ///
    /// - Returns: the caller, where its entry went, and whether it was made by this very call.
    /// - Throws: `AccessError.permissionNotHeld`, `.callerNameTaken`, `.invalid`; `LedgerError`;
    ///   `PostgresError`.
    package func createCaller(
        _ draft: CallerDraft,
        by caller: Caller,
        key: IdempotencyKey? = nil
    ) async throws -> (caller: Caller, receipt: Receipt, isNew: Bool) {
        try caller.require(.manageCallers)
        try draft.check()
        for permission in draft.permissions where !caller.permissions.contains(permission) {
            throw AccessError.permissionNotHeld(permission)
        }
        let tenant = Tenant(id: caller.tenant, name: caller.tenantName)
        do {
            return try await database.transaction(for: tenant.id) { db in
                if let earlier = try ledger.earlier(key, in: .chronicle, of: tenant.id, in: db) {
                    let name = try earlier.entry.data["name"]?.string ?? draft.name
                    guard let made = try find(name, of: tenant, in: db) else {
                        throw AccessError.unknownCaller(name)
                    }
                    return (made, earlier.receipt, false)
                }
                let made = try insert(draft, of: tenant, at: entries.clock.now(), in: db)
                let receipt = try append(
                    .callerCreated,
                    subject: "caller/\(made.id)",
                    data: made.json,
                    key: key,
                    of: tenant.id,
                    in: db
                )
                return (made, receipt, true)
            }
        } catch let error as PostgresError where error.constraint == "caller_name_is_unique" {
            throw AccessError.callerNameTaken(draft.name)
        }
    }

    /// The callers of the caller's tenant by name, the disabled ones too, at most `limit` after the name `after`.
    package func callers(
        for caller: Caller,
        after: String = "",
        limit: Int = Access.callerLimit
    ) async throws -> [Caller] {
        try caller.require(.manageCallers)
        return try await database.rows(
            for: caller.tenant,
            """
            SELECT caller_id, kind, name, did, permissions, disabled_at
            FROM access.callers
            WHERE tenant_id = \(caller.tenant) AND name > \(after)
            ORDER BY name
            LIMIT \(min(limit, Self.callerLimit))
            """
        ) { row in try Caller(row, of: Tenant(id: caller.tenant, name: caller.tenantName)) }
    }

    /// The enabled caller of this name, for who asks what it might do; `nil` where there is none.
    ///
    /// - Throws: `AccessError.permissionMissing`.
    package func caller(named name: String, for caller: Caller) async throws -> Caller? {
        try caller.require(.read)
        return try await database.first(
            for: caller.tenant,
            """
            SELECT caller_id, kind, name, did, permissions, disabled_at
            FROM access.callers
            WHERE tenant_id = \(caller.tenant) AND name = \(name) AND disabled_at IS NULL
            """
        ) { row in try Caller(row, of: Tenant(id: caller.tenant, name: caller.tenantName)) }
    }

    /// What the caller of an identifier is called, enabled or not; `nil` where there is none.
    package func callerName(_ id: UniqueID, of tenant: TenantID) async throws -> String? {
        try await database.first(
            for: tenant,
            "SELECT name FROM access.callers WHERE tenant_id = \(tenant) AND caller_id = \(id)"
        ) { row in try row["name"] as String }
    }

    /// What callers, agents, applications and entities of these identifiers are called, for who reads what they did; those that
    /// nobody has are left out.
    package func names(of ids: Set<UniqueID>, in tenant: TenantID) async throws -> [UniqueID: String] {
        guard !ids.isEmpty else { return [:] }
        let named: [(UniqueID, String)] = try await database.rows(
            for: tenant,
            """
            SELECT caller_id AS id, name FROM access.callers
            WHERE tenant_id = \(tenant) AND caller_id = ANY(\(Array(ids)))
            UNION ALL
            SELECT principal_id, name FROM access.principals
            WHERE tenant_id = \(tenant) AND principal_id = ANY(\(Array(ids)))
            UNION ALL
            SELECT entity_id, name FROM access.entities
            WHERE tenant_id = \(tenant) AND entity_id = ANY(\(Array(ids)))
            """
        ) { row in (try row["id"], try row["name"]) }
        return Dictionary(named) { first, _ in first }
    }

    func find(_ name: String, of tenant: Tenant, in db: isolated Connection) throws -> Caller? {
        try db.first(
            """
            SELECT caller_id, kind, name, did, permissions, disabled_at
            FROM access.callers
            WHERE tenant_id = \(tenant.id) AND name = \(name) AND disabled_at IS NULL
            """
        ) { row in try Caller(row, of: tenant) }
    }

    func insert(
        _ draft: CallerDraft,
        of tenant: Tenant,
        at now: Instant,
        in db: isolated Connection
    ) throws -> Caller {
        let caller = Caller(
            tenant: tenant.id,
            tenantName: tenant.name,
            id: entries.identifier(),
            kind: draft.kind,
            name: draft.name,
            did: draft.did,
            permissions: draft.permissions
        )
        try db.execute(
            """
            INSERT INTO access.callers (tenant_id, caller_id, kind, name, did, permissions, created_at)
            VALUES (\(tenant.id), \(caller.id), \(caller.kind.rawValue), \(caller.name), \(caller.did),
                    \(caller.permissionNames), \(now))
            """
        )
        return caller
    }
}

extension Caller {
    init(_ row: Row, of tenant: Tenant) throws {
        self.init(
            tenant: tenant.id,
            tenantName: tenant.name,
            id: try row["caller_id"],
            kind: try Kind(column: "kind", of: row),
            name: try row["name"],
            did: try row["did"],
            permissions: Permission.known(try row["permissions"]),
            disabledAt: try row["disabled_at"]
        )
    }

    /// Sorted, so that the same rights are the same list.
    package var permissionNames: [String] { permissions.map(\.rawValue).sorted() }

    /// As an entry tells of it.
    var json: JSON {
        [
            "caller_id": .string(id.description),
            "kind": .string(kind.rawValue),
            "name": .string(name),
            "did": .optional(did),
            "permissions": .array(permissionNames.map(JSON.string)),
        ]
    }
}

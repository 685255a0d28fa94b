import Evidence
package import Ledger
import Postgres

extension Access {
    /// Ends every token and session of a caller at once; doing it again changes nothing.
    ///
    /// - Returns: the caller, and whether it was changed by this very call.
    /// - Throws: `AccessError.unknownCaller`, `.ownRights`; `LedgerError`; `PostgresError`.
    package func disableCaller(
        _ name: String,
        by caller: Caller,
        key: IdempotencyKey? = nil
    ) async throws -> (caller: Caller, isNew: Bool) {
        try await change(name, as: .callerDisabled, by: caller, key: key) { other, now in
            if other.disabledAt == nil { other.disabledAt = now }
        }
    }

    /// Honours the caller's tokens again that have not ended otherwise.
    ///
    /// - Throws: as `disableCaller`; `.permissionNotHeld` where the caller may do more than who enables it.
    package func enableCaller(
        _ name: String,
        by caller: Caller,
        key: IdempotencyKey? = nil
    ) async throws -> (caller: Caller, isNew: Bool) {
        try await change(name, as: .callerEnabled, by: caller, key: key) { other, _ in
            try Self.check(other.permissions, areHeldBy: caller)
            other.disabledAt = nil
        }
    }

    /// Gives a caller exactly these permissions, from its next request on.
    ///
    /// - Throws: as `disableCaller`; `.permissionNotHeld` for one that is new to it and that its giver has not.
    package func setPermissions(
        _ permissions: Set<Permission>,
        of name: String,
        by caller: Caller,
        key: IdempotencyKey? = nil
    ) async throws -> (caller: Caller, isNew: Bool) {
        try await change(name, as: .permissionsChanged, by: caller, key: key) { other, _ in
            try Self.check(permissions.subtracting(other.permissions), areHeldBy: caller)
            other.permissions = permissions
        }
    }

    private static func check(_ permissions: Set<Permission>, areHeldBy caller: Caller) throws(AccessError) {
        for permission in permissions.sorted(by: { $0.rawValue < $1.rawValue })
        where !caller.permissions.contains(permission) {
            throw .permissionNotHeld(permission)
        }
    }

    private func change(
        _ name: String,
        as type: EventType,
        by caller: Caller,
        key: IdempotencyKey?,
        _ decide: @escaping @Sendable (inout Caller, Instant) throws -> Void
    ) async throws -> (caller: Caller, isNew: Bool) {
        try caller.require(.manageCallers)
        defer { recent.forget() }
        let tenant = Tenant(id: caller.tenant, name: caller.tenantName)
        return try await database.transaction(for: tenant.id) { db in
            guard let before = try locked(name, of: tenant, in: db) else {
                throw AccessError.unknownCaller(name)
            }
            if try ledger.earlier(key, in: .chronicle, of: tenant.id, in: db) != nil {
                return (before, false)
            }
            guard before.id != caller.id else { throw AccessError.ownRights }
            var after = before
            try decide(&after, entries.clock.now())
            guard after != before else { return (before, false) }
            try db.execute(
                """
                UPDATE access.callers
                SET permissions = \(after.permissionNames), disabled_at = \(after.disabledAt)
                WHERE tenant_id = \(tenant.id) AND caller_id = \(after.id)
                """
            )
            if after.disabledAt != nil, before.disabledAt == nil {
                try endGrants(ofCaller: after.id, of: tenant.id, in: db)
            }
            var data = after.json.object ?? [:]
            data["permissions_before"] = .array(before.permissionNames.map(JSON.string))
            data["by"] = .string(caller.actor)
            _ = try append(
                type,
                subject: "caller/\(after.id)",
                data: .object(data),
                key: key,
                of: tenant.id,
                in: db
            )
            return (after, true)
        }
    }

    /// Whether enabled or not.
    private func locked(_ name: String, of tenant: Tenant, in db: isolated Connection) throws -> Caller? {
        try db.first(
            """
            SELECT caller_id, kind, name, did, permissions, disabled_at
            FROM access.callers
            WHERE tenant_id = \(tenant.id) AND name = \(name)
            FOR UPDATE
            """
        ) { row in try Caller(row, of: tenant) }
    }
}

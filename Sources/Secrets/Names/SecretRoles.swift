import Evidence
package import Ledger
package import Postgres

/// The names that stand for roles, of all tenants. They are rows among the secrets, so that no name stands for two things;
/// a role has one name at most.
package struct SecretRoles: Sendable {
    let database: Database
    let roles: EngineRoles
    let clock: any WallClock

    package init(database: Database, barrier: Barrier, clock: any WallClock) {
        self.database = database
        roles = EngineRoles(database: database, barrier: barrier, clock: clock)
        self.clock = clock
    }

    package static let pageLimit = 200

    // MARK: Reading

    package func role(named name: String, of tenant: TenantID) async throws -> SecretRole? {
        try await database.first(
            for: tenant,
            """
            SELECT role.secret_id, role.secret_path, role.mount_id, role.path, mount.path AS mount_path, role.description,
                   role.created_at, role.updated_at
            FROM secrets.secrets AS role
            JOIN secrets.mounts AS mount ON mount.tenant_id = \(tenant) AND mount.mount_id = role.mount_id
            WHERE role.tenant_id = \(tenant) AND role.secret_path = \(name) AND role.secret_type = 'dynamic_role'
            """,
            as: SecretRole.init
        )
    }

    /// The name of what a request asks for, also where it asks in another of the ways in which the role lends; `nil` where it has
    /// none.
    ///
    /// - Parameter path: below the mount.
    package func name(of path: String, in mount: Mount) async throws -> String? {
        guard let role = mount.lendingRole(at: path) else { return nil }
        return try await database.first(
            for: mount.tenant,
            """
            SELECT secret_path FROM secrets.secrets
            WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id) AND path = ANY (\(mount.lendingPaths(of: role)))
              AND secret_type = 'dynamic_role'
            ORDER BY path = \(path) DESC
            LIMIT 1
            """
        ) { row -> String in try row["secret_path"] }
    }

    /// By their names, those after `name`.
    package func page(of tenant: TenantID, after name: String, limit: Int) async throws -> [SecretRole] {
        try await database.rows(
            for: tenant,
            """
            SELECT role.secret_id, role.secret_path, role.mount_id, role.path, mount.path AS mount_path, role.description,
                   role.created_at, role.updated_at
            FROM secrets.secrets AS role
            JOIN secrets.mounts AS mount ON mount.tenant_id = \(tenant) AND mount.mount_id = role.mount_id
            WHERE role.tenant_id = \(tenant) AND role.secret_type = 'dynamic_role' AND role.secret_path > \(name)
            ORDER BY role.secret_path
            LIMIT \(limit: limit)
            """,
            as: SecretRole.init
        )
    }

    // MARK: Naming

    /// Has a name stand for a role, also in the place of another role; the role must be there.
    ///
    /// - Parameters:
    ///   - name: in reverse-domain notation.
    ///   - path: below the mount: `creds/billing`.
    ///   - description: `nil` leaves what there is.
    /// - Returns: whether the name is new, and which role it stood for before.
    /// - Throws: `SecretsError.invalid`, `.nameTaken`, `.roleNamed`, `.mountGone`.
    package func put(
        _ name: String,
        for path: String,
        in mount: Mount,
        description: String?
    ) async throws -> (isNew: Bool, before: String?) {
        guard SecretPath.decode(name) != nil, name.utf8.count <= SecretRole.nameLimit else {
            throw SecretsError.invalid(
                field: "name",
                "is no name in reverse-domain notation of at most \(SecretRole.nameLimit) bytes"
            )
        }
        guard let role = mount.lendingRole(at: path), path.utf8.count <= SecretPath.pathLimit,
            try await roles.role(.dynamic, role, at: mount) != nil
        else {
            throw SecretsError.invalid(field: "role_path", "names no role that lends")
        }
        let description = try description.map { try SecretDescription.checked($0) }
        let now = clock.now()
        let tenant = mount.tenant
        do {
            return try await database.transaction(for: tenant) { db in
                try Mounts.hold(mount, in: db)
                let others = mount.lendingPaths(of: role).filter { $0 != path }
                let other = try db.first(
                    """
                    SELECT secret_path FROM secrets.secrets
                    WHERE tenant_id = \(tenant) AND mount_id = \(mount.id) AND path = ANY (\(others))
                      AND secret_path <> \(name)
                    """
                ) { row -> String in try row["secret_path"] }
                guard other == nil else { throw SecretsError.roleNamed(mount.fullPath + path) }
                let present = try db.first(
                    """
                    SELECT secret_id, mount_id, path, secret_type, description FROM secrets.secrets
                    WHERE tenant_id = \(tenant) AND secret_path = \(name)
                    FOR UPDATE
                    """
                ) { row in
                    (
                        id: try row["secret_id"] as UniqueID, mount: try row["mount_id"] as UniqueID,
                        path: try row["path"] as String, type: try row["secret_type"] as String,
                        description: try row["description"] as String?
                    )
                }
                if let present {
                    guard present.type == "dynamic_role" else { throw SecretsError.nameTaken(name) }
                    if present.mount == mount.id, present.path == path {
                        try db.execute(
                            """
                            UPDATE secrets.secrets
                            SET description = \(description ?? present.description), change_number = change_number + 1,
                                updated_at = \(now)
                            WHERE tenant_id = \(tenant) AND secret_id = \(present.id)
                            """
                        )
                        return (false, present.path)
                    }
                    try db.execute(
                        "DELETE FROM secrets.secrets WHERE tenant_id = \(tenant) AND secret_id = \(present.id)"
                    )
                }
                try db.execute(
                    """
                    INSERT INTO secrets.secrets
                        (tenant_id, secret_id, mount_id, path, secret_path, secret_type, version, description, created_at,
                         updated_at)
                    VALUES (\(tenant), \(UniqueID(at: now)), \(mount.id), \(path), \(name), 'dynamic_role', 0,
                            \(description ?? present?.description), \(now), \(now))
                    """
                )
                return (present == nil, present?.path)
            }
        } catch let error as PostgresError where error.constraint == "path_is_unique_in_its_mount" {
            throw SecretsError.roleNamed(mount.fullPath + path)
        } catch let error as PostgresError where error.constraint == "secret_path_is_unique" {
            // Somebody gave the name to something else meanwhile.
            throw SecretsError.nameTaken(name)
        }
    }

    /// Takes a name away; what it stood for stays.
    ///
    /// - Returns: whether there was one.
    @discardableResult
    package func remove(_ name: String, of tenant: TenantID) async throws -> Bool {
        let count = try await database.execute(
            for: tenant,
            """
            DELETE FROM secrets.secrets
            WHERE tenant_id = \(tenant) AND secret_path = \(name) AND secret_type = 'dynamic_role'
            """
        )
        return count > 0
    }
}

extension KeyValue {
    /// Whether a path's name stands for a role: then nothing can be written there.
    package func isNameOfRole(_ path: SecretPath, in mount: Mount) async throws -> Bool {
        try await database.first(
            for: mount.tenant,
            """
            SELECT true AS is_role FROM secrets.secrets
            WHERE tenant_id = \(mount.tenant) AND secret_path = \(path.reversed) AND secret_type = 'dynamic_role'
            """
        ) { row -> Bool in try row["is_role"] } ?? false
    }
}

package import Evidence
package import Ledger
package import Postgres

/// A role of an auth method; its settings are what clients write and read, under the same names.
package protocol MethodRole: Sendable {
    /// What nothing was said of yet.
    init(name: String)
    init(name: String, settings: LooseObject)
    var settings: LooseObject { get }
    /// - Throws: `ClientError.invalid`.
    func check() throws(ClientError)
}

/// The roles of an auth method, of whichever mount.
package struct MethodRoles<Role: MethodRole>: Sendable {
    private let database: Database
    private let clock: any WallClock

    package init(database: Database, clock: any WallClock) {
        self.database = database
        self.clock = clock
    }

    package func role(_ name: String, at mount: LoginMount) async throws -> Role? {
        let query = MethodStore(mount).role(name)
        return try await database.first(for: mount.tenant.id, query) { row in
            Role(name: name, settings: try row.settings)
        }
    }

    /// All of the mount, in the order of their bytes.
    package func all(at mount: LoginMount) async throws -> [Role] {
        try await database.rows(for: mount.tenant.id, MethodStore(mount).roles) { row in
            Role(name: try row["role_name"], settings: try row.settings)
        }
    }

    package func names(at mount: LoginMount) async throws -> [String] {
        try await database.rows(for: mount.tenant.id, MethodStore(mount).roleNames) { row in
            try row["role_name"] as String
        }
    }

    /// Changes a role, or makes it: of two changes at once the later begins with what the earlier made.
    ///
    /// - Throws: `ClientError.invalid`, what `change` throws.
    package func change(
        _ name: String,
        at mount: LoginMount,
        _ change: @escaping @Sendable (inout Role) throws -> Void
    ) async throws {
        guard (1...MethodStore.longestName).contains(name.utf8.count) else {
            throw ClientError.invalid("the role's name is not of 1 to \(MethodStore.longestName) bytes")
        }
        let now = clock.now()
        try await database.transaction(for: mount.tenant.id) { db in
            let store = MethodStore(mount)
            try db.execute(store.holdRole(name))
            let known = try db.first(store.role(name)) { row in
                Role(name: name, settings: try row.settings)
            }
            var role = known ?? Role(name: name)
            try change(&role)
            try role.check()
            try db.execute(store.write(role: name, try MethodStore.text(of: role.settings), at: now))
        }
    }

    /// Changes nothing where there is none.
    package func remove(_ name: String, at mount: LoginMount) async throws {
        _ = try await database.execute(for: mount.tenant.id, MethodStore(mount).removeRole(name))
    }
}

/// Reads and writes `access.method_configurations` and `access.method_roles` of one mount.
struct MethodStore: Sendable {
    private let tenant: TenantID
    private let mount: UniqueID

    /// In bytes.
    static let longestName = 512

    init(_ mount: LoginMount) {
        tenant = mount.tenant.id
        self.mount = mount.id
    }

    var configuration: Query {
        """
        SELECT settings, encrypted_secret
        FROM access.method_configurations
        WHERE tenant_id = \(tenant) AND mount_id = \(mount)
        """
    }

    func write(configuration settings: String, secret: [UInt8]?, at now: Instant) -> Query {
        """
        INSERT INTO access.method_configurations (tenant_id, mount_id, settings, encrypted_secret, updated_at)
        VALUES (\(tenant), \(mount), \(settings)::jsonb, \(secret), \(now))
        ON CONFLICT (tenant_id, mount_id) DO UPDATE
        SET settings = excluded.settings, encrypted_secret = excluded.encrypted_secret, updated_at = excluded.updated_at
        """
    }

    /// Nobody else changes the role until the transaction ends, whether there is one or not.
    func holdRole(_ name: String) -> Query {
        let key = "access.method_roles/\(tenant)/\(mount)/\(name)"
        return "SELECT pg_advisory_xact_lock(hashtextextended(\(key), 0))"
    }

    func role(_ name: String) -> Query {
        """
        SELECT settings
        FROM access.method_roles
        WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND role_name = \(name)
        """
    }

    var roles: Query {
        """
        SELECT role_name, settings
        FROM access.method_roles
        WHERE tenant_id = \(tenant) AND mount_id = \(mount)
        ORDER BY role_name
        LIMIT 10000
        """
    }

    var roleNames: Query {
        """
        SELECT role_name
        FROM access.method_roles
        WHERE tenant_id = \(tenant) AND mount_id = \(mount)
        ORDER BY role_name
        LIMIT 100000
        """
    }

    func write(role name: String, _ settings: String, at now: Instant) -> Query {
        """
        INSERT INTO access.method_roles (tenant_id, mount_id, role_name, settings, updated_at)
        VALUES (\(tenant), \(mount), \(name), \(settings)::jsonb, \(now))
        ON CONFLICT (tenant_id, mount_id, role_name) DO UPDATE
        SET settings = excluded.settings, updated_at = excluded.updated_at
        """
    }

    func removeRole(_ name: String) -> Query {
        """
        DELETE FROM access.method_roles
        WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND role_name = \(name)
        """
    }

    /// As text, so that numbers stay what they are.
    ///
    /// - Throws: `ClientError.invalid` for what PostgreSQL keeps no text of.
    static func text(of settings: LooseObject) throws(ClientError) -> String {
        let text = LooseJSON.object(settings).text
        guard !text.contains("\\u0000") else { throw .invalid("a text with U+0000 cannot be kept") }
        return text
    }
}

extension Row {
    /// The column `settings`.
    var settings: LooseObject {
        get throws {
            let text: String = try self["settings"]
            return try LooseJSON(parsing: text.utf8).object ?? [:]
        }
    }
}

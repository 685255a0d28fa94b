package import Evidence
package import Ledger
package import Postgres

/// What an engine makes credentials for.
package struct EngineRole: Sendable {
    package enum Kind: String, Hashable, Sendable {
        /// An account for each who asks.
        case dynamic
        /// One account that is there, and whose password is changed now and then.
        case `static`
    }

    package var id: UniqueID
    package var tenant: TenantID
    package var mountID: UniqueID
    package var kind: Kind
    package var name: String
    package var target: String
    package var settings: LooseObject
    /// Leases at a time; 0: as many as asked for.
    package var maxLeases: Int
    /// Of a static role: its password, and one that may have become it.
    package var secret: LooseObject
    package var changeNumber: Int
    package var rotatedAt: Instant?
    package var rotatesAt: Instant?

    package var place: EnginePlace { EnginePlace(mount: mountID, target: target) }
}

extension EngineRole {
    /// With nothing set, and no identifier of its own yet.
    init(naming name: String, _ kind: Kind, at mount: Mount) {
        self.init(
            id: mount.id,
            tenant: mount.tenant,
            mountID: mount.id,
            kind: kind,
            name: name,
            target: "",
            settings: [:],
            maxLeases: 0,
            secret: [:],
            changeNumber: 0
        )
    }
}

/// The roles of all engines and tenants.
package struct EngineRoles: Sendable {
    let database: Database
    let barrier: Barrier
    let clock: any WallClock

    package init(
        database: Database,
        barrier: Barrier,
        clock: any WallClock
    ) {
        self.database = database
        self.barrier = barrier
        self.clock = clock
    }

    /// Of names in one answer.
    package static let namesLimit = 65_536

    package func names(_ kind: EngineRole.Kind, at mount: Mount) async throws -> [String] {
        try await database.rows(
            for: mount.tenant,
            """
            SELECT role_name
            FROM secrets.engine_roles
            WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id) AND role_kind = \(kind.rawValue)
            ORDER BY role_name
            LIMIT \(limit: Self.namesLimit)
            """
        ) { row in try row["role_name"] as String }
    }

    package func role(_ kind: EngineRole.Kind, _ name: String, at mount: Mount) async throws -> EngineRole? {
        let row = try await database.rows(
            for: mount.tenant,
            """
            SELECT tenant_id, role_id, mount_id, role_kind, role_name, target_name, settings::text AS settings,
                   max_leases, encrypted_secret, change_number, rotated_at, rotates_at
            FROM secrets.engine_roles
            WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id) AND role_kind = \(kind.rawValue)
              AND role_name = \(name)
            """
        ).first
        guard let row else { return nil }
        return try await role(row)
    }

    func role(_ id: UniqueID, of tenant: TenantID) async throws -> EngineRole? {
        let row = try await database.rows(
            for: tenant,
            """
            SELECT tenant_id, role_id, mount_id, role_kind, role_name, target_name, settings::text AS settings,
                   max_leases, encrypted_secret, change_number, rotated_at, rotates_at
            FROM secrets.engine_roles
            WHERE tenant_id = \(tenant) AND role_id = \(id)
            """
        ).first
        guard let row else { return nil }
        return try await role(row)
    }

    private func role(_ row: Row) async throws -> EngineRole {
        guard let kind = EngineRole.Kind(rawValue: try row["role_kind"]) else {
            throw PostgresError.decoding(column: "role_kind", expected: "a kind of role", oid: 0)
        }
        var role = EngineRole(
            id: try row["role_id"],
            tenant: try row["tenant_id"],
            mountID: try row["mount_id"],
            kind: kind,
            name: try row["role_name"],
            target: try row["target_name"],
            settings: try EngineJSON.object(row, "settings"),
            maxLeases: try row["max_leases"],
            secret: [:],
            changeNumber: try row["change_number"],
            rotatedAt: try row["rotated_at"],
            rotatesAt: try row["rotates_at"]
        )
        if let sealed: [UInt8] = try row["encrypted_secret"] {
            role.secret = try await barrier.openObject(sealed, at: Self.barrierPlace(role))
        }
        return role
    }

    private static func barrierPlace(_ role: EngineRole) -> BarrierPlace {
        BarrierPlace(
            tenant: role.tenant,
            path: "engine/\(role.mountID.text)/role/\(role.id.text)",
            version: role.changeNumber
        )
    }

    /// Makes the role, or changes the one that is there, as `edit` says: it is given what is there, or one with nothing set. It
    /// may run again.
    ///
    /// - Throws: what `edit` throws.
    @discardableResult
    package func put(
        _ kind: EngineRole.Kind,
        _ name: String,
        at mount: Mount,
        _ edit: @Sendable (inout EngineRole) throws -> Void
    ) async throws -> EngineRole {
        for _ in 0..<16 {
            let known = try await role(kind, name, at: mount)
            let now = clock.now()
            var role =
                known
                ?? EngineRole(naming: name, kind, at: mount)
            if known == nil { role.id = UniqueID(at: now) }
            try edit(&role)
            if try await write(&role, isNew: known == nil, at: now) { return role }
        }
        throw SecretsError.contended
    }

    /// Keeps the role as it is now.
    ///
    /// - Returns: `false` where somebody else has changed it meanwhile.
    func write(_ role: inout EngineRole, isNew: Bool = false, at now: Instant) async throws -> Bool {
        let tenant = role.tenant
        role.changeNumber += 1
        let sealed =
            role.secret.isEmpty
            ? nil
            : try barrier.encrypt(LooseJSON.object(role.secret).bytes, at: Self.barrierPlace(role))
        let text = LooseJSON.object(role.settings).text
        if isNew {
            return try await database.execute(
                for: tenant,
                """
                INSERT INTO secrets.engine_roles
                    (tenant_id, role_id, mount_id, role_kind, role_name, target_name, settings, max_leases,
                     encrypted_secret, change_number, rotated_at, rotates_at, created_at, updated_at)
                VALUES (\(tenant), \(role.id), \(role.mountID), \(role.kind.rawValue), \(role.name), \(role.target),
                        \(text)::text::jsonb, \(role.maxLeases), \(sealed), \(role.changeNumber), \(role.rotatedAt),
                        \(role.rotatesAt), \(now), \(now))
                ON CONFLICT (tenant_id, mount_id, role_kind, role_name) DO NOTHING
                """
            ) == 1
        }
        return try await database.execute(
            for: tenant,
            """
            UPDATE secrets.engine_roles
            SET target_name = \(role.target), settings = \(text)::text::jsonb, max_leases = \(role.maxLeases),
                encrypted_secret = \(sealed), change_number = \(role.changeNumber), rotated_at = \(role.rotatedAt),
                rotates_at = \(role.rotatesAt), updated_at = \(now)
            WHERE tenant_id = \(tenant) AND role_id = \(role.id) AND change_number = \(role.changeNumber - 1)
            """
        ) == 1
    }

    /// One that is not there is gone already. Leases that were made for it stand.
    package func delete(_ kind: EngineRole.Kind, _ name: String, at mount: Mount) async throws {
        try await database.execute(
            for: mount.tenant,
            """
            DELETE FROM secrets.engine_roles
            WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id) AND role_kind = \(kind.rawValue)
              AND role_name = \(name)
            """
        )
    }

    /// Takes back a static role that never had a password, whoever has asked for it and is gone meanwhile.
    func deleteUnrotated(_ id: UniqueID, of tenant: TenantID) async throws {
        // Ends with its one statement; a caller who has hung up must not leave the role behind.
        try await Task {
            _ = try await database.execute(
                for: tenant,
                """
                DELETE FROM secrets.engine_roles
                WHERE tenant_id = \(tenant) AND role_id = \(id) AND rotated_at IS NULL
                """
            )
        }.value
    }

    /// Static roles whose password is due to change, the first first.
    package func due(of tenant: TenantID, at now: Instant, limit: Int) async throws -> [UniqueID] {
        try await database.rows(
            for: tenant,
            """
            SELECT role_id
            FROM secrets.engine_roles
            WHERE tenant_id = \(tenant) AND rotates_at <= \(now) AND rotates_at IS NOT NULL
            ORDER BY rotates_at
            LIMIT \(limit: limit)
            """
        ) { row in try row["role_id"] as UniqueID }
    }
}

import Evidence
package import Ledger
package import Postgres

/// The mounts of tenants. What was read of them holds while the tenant's revision stands, which each change raises in its
/// transaction; who has the revision asks for the mounts with it and reads nothing.
package struct Mounts: Sendable {
    let database: Database
    let clock: any WallClock
    /// Deletes what an engine or method keeps beside its mount, by type, in the transaction that disables it.
    let removers: [String: Remover]
    private let cache = MountCache()
    /// Those who come without a token at the same time ask once.
    private let revisions: GatheredReads<TenantID, TenantID, Int>

    package typealias Remover = @Sendable (Mount, isolated Connection) throws -> Void

    /// The types that can be mounted, by class.
    package static let types: [MountClass: Set<String>] = [
        .secret: ["kv", "transit", "pki", "database", "ssh"],
        .auth: ["approle", "userpass", "cert", "jwt", "oidc", "kubernetes"],
    ]
    /// Of these there are engines and methods.
    private let offered: [MountClass: Set<String>]

    /// - Parameter offered: the types that may be mounted.
    package init(
        database: Database,
        clock: any WallClock,
        offered: [MountClass: Set<String>] = Mounts.types,
        removers: [String: Remover] = [:]
    ) {
        self.database = database
        self.clock = clock
        self.offered = offered
        self.removers = removers
        revisions = GatheredReads { [database] tenant, _ in
            let revision = try await database.first(
                for: tenant,
                "SELECT revision FROM secrets.mount_revisions WHERE tenant_id = \(tenant)"
            ) { row -> Int in try row["revision"] }
            return revision.map { [tenant: $0] } ?? [:]
        }
    }

    /// At most so many mounts of each class.
    static let limit = 10_000

    // MARK: Looking up

    /// The tenant's mounts as they are at `revision`.
    ///
    /// - Parameter revision: read from `secrets.mount_revisions` with this request; 0 where the tenant has none.
    package func table(of tenant: TenantID, revision: Int) async throws -> MountTable {
        if let table = known(of: tenant, revision: revision) { return table }
        let rows = try await database.rows(
            for: tenant,
            """
            SELECT tenant_id, mount_id, class, path, type, accessor, description, options::text AS options,
                   config::text AS config, settings::text AS settings, is_local, is_seal_wrapped, created_at,
                   coalesce((
                       SELECT kept.revision FROM secrets.mount_revisions AS kept WHERE kept.tenant_id = \(tenant)
                   ), 0) AS revision
            FROM secrets.mounts
            WHERE tenant_id = \(tenant)
            ORDER BY class, path
            LIMIT 20000
            """
        ) { row in (mount: try Mount(row), revision: try row["revision"] as Int) }
        let table = MountTable(rows.map(\.mount), of: tenant)
        // A later one than was asked for is as good; without rows nothing says which it is.
        cache.keep(table, of: tenant, revision: rows.first?.revision ?? revision)
        return table
    }

    /// The same, where they have been read.
    package func known(of tenant: TenantID, revision: Int) -> MountTable? {
        cache.table(of: tenant, revision: revision)
    }

    /// The tenant's mounts now, for requests that bring no revision with them.
    package func table(of tenant: TenantID) async throws -> MountTable {
        try await table(of: tenant, revision: try await revision(of: tenant))
    }

    /// The mount that a request's path is below, as it stands now.
    package func mount(for path: String, of tenant: TenantID) async throws -> Mount? {
        try await table(of: tenant).resolve(path)?.mount
    }

    /// Raised with each change of the tenant's mounts; 0 before the first.
    package func revision(of tenant: TenantID) async throws -> Int {
        try await revisions.answer(to: tenant, in: tenant) ?? 0
    }

    // MARK: Changing

    /// Enables an engine or a method.
    ///
    /// - Throws: `SecretsError.pathInUse`, `.unknownMountType`, `.invalid`.
    package func enable(_ request: MountRequest, of tenant: TenantID) async throws -> Mount {
        let (type, options) = try Self.normalised(request)
        guard offered[request.mountClass]?.contains(type) == true else {
            throw SecretsError.unknownMountType(request.type)
        }
        try request.configuration.check()
        let now = clock.now()
        var generator = SystemRandomNumberGenerator()
        let random = (0..<4).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let mount = Mount(
            id: UniqueID(at: now),
            tenant: tenant,
            request,
            type: type,
            options: options,
            accessor: Mount.accessor(of: request.mountClass, type: type, random),
            createdAt: now
        )
        try await change(tenant) { db, table in
            try Self.checkFree(mount.path, mount.mountClass, in: table)
            try Self.insert(mount, in: db)
        }
        return mount
    }

    /// Disables a mount; all that it keeps goes with it. One that is not there is gone already.
    ///
    /// - Returns: the mount that was there.
    /// - Throws: `SecretsError.protectedMount`.
    @discardableResult
    package func disable(_ mountClass: MountClass, path: String, of tenant: TenantID) async throws -> Mount? {
        let path = try MountRequest.checked(path)
        guard !Mount.isProtected(mountClass, path) else { throw SecretsError.protectedMount(path) }
        let removers = removers
        return try await change(tenant) { db, table in
            guard let mount = table.mount(mountClass, at: path) else { return nil }
            try db.execute(
                """
                SELECT mount_id FROM secrets.mounts
                WHERE tenant_id = \(tenant) AND mount_id = \(mount.id)
                FOR UPDATE
                """
            )
            try removers[mount.type]?(mount, db)
            try KeyValue.deleteAll(of: mount, in: db)
            try db.execute(
                "DELETE FROM secrets.mounts WHERE tenant_id = \(tenant) AND mount_id = \(mount.id)"
            )
            return mount
        }
    }

    /// - Throws: `SecretsError.noMount`, `.invalid`.
    @discardableResult
    package func tune(
        _ mountClass: MountClass,
        path: String,
        _ tuning: MountTuning,
        of tenant: TenantID
    ) async throws -> Mount {
        let path = try MountRequest.checked(path)
        return try await change(tenant) { db, table in
            guard let present = table.mount(mountClass, at: path) else { throw SecretsError.noMount(path) }
            let mount = try tuning.applied(to: present)
            // One of those that are always there has no row before.
            if try Self.update(mount, in: db) == 0 { try Self.insert(mount, in: db) }
            return mount
        }
    }

    /// Moves a mount with all that it keeps to another path of its class.
    ///
    /// - Throws: `SecretsError.noMount`, `.pathInUse`, `.protectedMount`, `.invalid`.
    @discardableResult
    package func move(
        _ mountClass: MountClass,
        from: String,
        to: String,
        of tenant: TenantID
    ) async throws -> Mount {
        let (from, to) = (try MountRequest.checked(from), try MountRequest.checked(to))
        guard !Mount.isProtected(mountClass, from) else { throw SecretsError.protectedMount(from) }
        do {
            return try await moving(mountClass, from, to, of: tenant)
        } catch let error as PostgresError where error.constraint == "secret_path_is_unique" {
            throw SecretsError.invalid(
                field: "to",
                "gives a secret a name that stands for a role; muniment secret role list names them"
            )
        } catch let error as PostgresError where error.constraint == "secret_path_is_reverse_domain" {
            throw SecretsError.invalid(
                field: "to",
                "makes the path of a secret longer than \(SecretPath.reversedLimit) bytes"
            )
        }
    }

    private func moving(
        _ mountClass: MountClass,
        _ from: String,
        _ to: String,
        of tenant: TenantID
    ) async throws -> Mount {
        try await change(tenant) { db, table in
            guard var mount = table.mount(mountClass, at: from) else { throw SecretsError.noMount(from) }
            try Self.checkFree(to, mountClass, in: table.without(mount))
            let old = SecretPath.prefix(of: mount)
            mount.path = to
            let new = SecretPath.prefix(of: mount)
            try Self.update(mount, in: db)
            // Names that stand for roles of the mount stay what they are.
            try db.execute(
                """
                UPDATE secrets.secrets
                SET secret_path = \(new) || substr(secret_path, char_length(\(old)) + 1)
                WHERE tenant_id = \(tenant) AND mount_id = \(mount.id) AND secret_type = 'static'
                """
            )
            return mount
        }
    }

    /// Changes what a versioned key/value store keeps of each secret.
    func configure(
        _ mount: Mount,
        _ change: @escaping @Sendable (inout KeyValueSettings) throws -> Void
    ) async throws {
        try await self.change(mount.tenant) { db, table in
            guard var present = table.mount(mount.mountClass, at: mount.path), present.id == mount.id else {
                throw SecretsError.mountGone
            }
            try change(&present.settings)
            try Self.update(present, in: db)
        }
    }

    /// Keeps the mount where it is until the transaction ends, for who writes below it.
    ///
    /// - Throws: `SecretsError.mountGone` where it was disabled or moved meanwhile.
    package static func hold(_ mount: Mount, in db: isolated Connection) throws {
        let held = try db.first(
            """
            SELECT mount_id FROM secrets.mounts
            WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id) AND path = \(mount.path)
            FOR KEY SHARE
            """
        ) { row -> UniqueID in try row["mount_id"] }
        guard held != nil else { throw SecretsError.mountGone }
    }

    /// Runs `body` with the tenant's mounts as they are, alone, and raises the revision.
    private func change<Value: Sendable>(
        _ tenant: TenantID,
        _ body: @escaping @Sendable (isolated Connection, MountTable) throws -> Value
    ) async throws -> Value {
        try await database.transaction(for: tenant) { db in
            // The row is held until the commit: one change of a tenant's mounts at a time.
            try db.execute(
                """
                INSERT INTO secrets.mount_revisions AS kept (tenant_id, revision) VALUES (\(tenant), 1)
                ON CONFLICT (tenant_id) DO UPDATE SET revision = kept.revision + 1
                """
            )
            let mounts = try db.rows(
                """
                SELECT tenant_id, mount_id, class, path, type, accessor, description, options::text AS options,
                       config::text AS config, settings::text AS settings, is_local, is_seal_wrapped, created_at
                FROM secrets.mounts
                WHERE tenant_id = \(tenant)
                ORDER BY class, path
                LIMIT 20000
                """,
                as: Mount.init
            )
            return try body(db, MountTable(mounts, of: tenant))
        }
    }

    // MARK: Deciding

    /// The type as it is kept, and options with a version where there are versions.
    private static func normalised(_ request: MountRequest) throws(SecretsError) -> (String, [String: String])
    {
        var options = request.options
        switch request.type {
        case "": throw .invalid(field: "type", "must say what to mount")
        case "kv-v2":
            options["version"] = "2"
            return ("kv", options)
        case "kv-v1", "generic":
            options["version"] = "1"
            return ("kv", options)
        case "kv":
            let version = options["version"] ?? "1"
            guard ["1", "2"].contains(version) else {
                throw .invalid(field: "options.version", "must be 1 or 2")
            }
            if options["version"] != nil { options["version"] = version }
            return ("kv", options)
        default: return (request.type, options)
        }
    }

    /// No mount stands within another one's path.
    private static func checkFree(
        _ path: String,
        _ mountClass: MountClass,
        in table: MountTable
    ) throws(SecretsError) {
        if mountClass == .secret, path.hasPrefix("auth/") { throw .pathInUse("auth/") }
        let present = table.mounts(mountClass)
        guard present.count < limit else {
            throw .invalid(field: "path", "would be the mount after the last one, \(limit)")
        }
        for mount in present where mount.path.hasPrefix(path) || path.hasPrefix(mount.path) {
            throw .pathInUse(mount.path)
        }
    }

    // MARK: Rows

    private static func insert(_ mount: Mount, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO secrets.mounts
                (tenant_id, mount_id, class, path, type, accessor, description, options, config, settings, is_local,
                 is_seal_wrapped, created_at)
            VALUES (\(mount.tenant), \(mount.id), \(mount.mountClass.rawValue), \(mount.path), \(mount.type),
                    \(mount.accessor), \(mount.description), \(LooseJSON.strings(mount.options).text)::text::jsonb,
                    \(LooseJSON.object(mount.configuration.json).text)::text::jsonb,
                    \(LooseJSON.object(mount.settings.json).text)::text::jsonb, \(mount.isLocal),
                    \(mount.isSealWrapped), \(mount.createdAt))
            """
        )
    }

    @discardableResult
    private static func update(_ mount: Mount, in db: isolated Connection) throws -> Int {
        try db.execute(
            """
            UPDATE secrets.mounts
            SET path = \(mount.path), description = \(mount.description),
                options = \(LooseJSON.strings(mount.options).text)::text::jsonb,
                config = \(LooseJSON.object(mount.configuration.json).text)::text::jsonb,
                settings = \(LooseJSON.object(mount.settings.json).text)::text::jsonb
            WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id)
            """
        )
    }
}

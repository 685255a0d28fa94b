package import Evidence
import Ledger
import Postgres

/// Who signs in, with what each method knows it by.
package struct Entity: Hashable, Sendable {
    package var id: UniqueID
    package var name: String
    package var policies: [String]
    package var metadata: [String: String]
    package var isDisabled: Bool
    package var createdAt: Instant
    package var updatedAt: Instant
    package var aliases: [EntityAlias] = []
    package var groups: [TokenGrant.Group] = []
}

package struct EntityAlias: Hashable, Sendable {
    package var id: UniqueID
    package var entityID: UniqueID
    package var mountAccessor: String
    package var name: String
    package var metadata: [String: String]
    package var customMetadata: [String: String]
    package var createdAt: Instant
    package var updatedAt: Instant
}

/// By what an entity is looked for.
package enum EntityKey: Hashable, Sendable {
    case id(UniqueID)
    case name(String)
    case aliasID(UniqueID)
    case alias(name: String, mountAccessor: String)
}

extension Access {
    private static let listLimit = 100_000

    /// The entity with its aliases; `nil` where there is none.
    package func entity(_ key: EntityKey, of tenant: Tenant) async throws -> Entity? {
        let found: Entity?
        switch key {
        case .id(let id):
            found = try await database.first(
                for: tenant.id,
                """
                SELECT entity_id, name, policies, metadata, is_disabled, created_at, updated_at FROM access.entities
                WHERE tenant_id = \(tenant.id) AND entity_id = \(id)
                """,
                as: Entity.init
            )
        case .name(let name):
            found = try await database.first(
                for: tenant.id,
                """
                SELECT entity_id, name, policies, metadata, is_disabled, created_at, updated_at FROM access.entities
                WHERE tenant_id = \(tenant.id) AND name = \(name)
                """,
                as: Entity.init
            )
        case .aliasID(let id):
            guard let alias = try await entityAlias(id, of: tenant) else { return nil }
            return try await entity(.id(alias.entityID), of: tenant)
        case .alias(let name, let mountAccessor):
            let id = try await database.first(
                for: tenant.id,
                """
                SELECT entity_id FROM access.entity_aliases
                WHERE tenant_id = \(tenant.id) AND mount_accessor = \(mountAccessor) AND name = \(name)
                """
            ) { row -> UniqueID in try row["entity_id"] }
            guard let id else { return nil }
            return try await entity(.id(id), of: tenant)
        }
        guard var entity = found else { return nil }
        entity.aliases = try await database.rows(
            for: tenant.id,
            """
            SELECT alias_id, entity_id, mount_accessor, name, metadata, custom_metadata, created_at, updated_at
            FROM access.entity_aliases
            WHERE tenant_id = \(tenant.id) AND entity_id = \(entity.id)
            ORDER BY alias_id
            LIMIT 1000
            """,
            as: EntityAlias.init
        )
        let groups = try await database.first(
            for: tenant.id,
            "SELECT access.groups_of_entity(\(tenant.id), \(entity.id)) AS entity_groups"
        ) { row in TokenGrant.groups(try row["entity_groups"]) }
        entity.groups = groups ?? []
        return entity
    }

    package func entityIDs(of tenant: Tenant) async throws -> [UniqueID] {
        try await database.rows(
            for: tenant.id,
            """
            SELECT entity_id FROM access.entities WHERE tenant_id = \(tenant.id)
            ORDER BY entity_id LIMIT \(limit: Self.listLimit)
            """
        ) { row in try row["entity_id"] }
    }

    package func entityNames(of tenant: Tenant) async throws -> [String] {
        try await database.rows(
            for: tenant.id,
            """
            SELECT name FROM access.entities WHERE tenant_id = \(tenant.id)
            ORDER BY name LIMIT \(limit: Self.listLimit)
            """
        ) { row in try row["name"] }
    }

    /// Makes an entity, or changes the one that `key` names: what `change` leaves as it was, stays.
    ///
    /// - Returns: the entity, and whether it is new.
    /// - Throws: `ClientError.invalid`; `.missing` for an identifier that there is not.
    @discardableResult
    package func putEntity(
        _ key: EntityKey?,
        of tenant: Tenant,
        _ change: @escaping @Sendable (inout Entity) throws -> Void
    ) async throws -> (entity: Entity, isNew: Bool) {
        let (now, id) = (entries.clock.now(), entries.identifier())
        do {
            return try await database.transaction(for: tenant.id) { db in
                // Two that change one entity come one after the other, also where both make it.
                let known = try held(key, of: tenant, in: db)
                if case .id = key, known == nil { throw ClientError.missing }
                var entity =
                    known
                    ?? Entity(
                        id: id,
                        name: "entity_" + id.text.suffix(8),
                        policies: [],
                        metadata: [:],
                        isDisabled: false,
                        createdAt: now,
                        updatedAt: now
                    )
                if known == nil, case .name(let name) = key { entity.name = name }
                try change(&entity)
                entity.updatedAt = now
                entity.policies = entity.policies.asPolicies
                try entity.check()
                try keep(entity, of: tenant, in: db)
                return (entity, known == nil)
            }
        } catch let error as PostgresError where error.constraint == "entity_name_is_unique" {
            throw ClientError.invalid("an entity of this name exists already: choose another name")
        }
    }

    /// The entity that `key` names, without its aliases, held until `db` commits.
    private func held(_ key: EntityKey?, of tenant: Tenant, in db: isolated Connection) throws -> Entity? {
        let id: UniqueID?
        switch key {
        case nil: return nil
        case .id(let known): id = known
        case .name(let name):
            let lock = "access.entity/\(tenant.id)/\(name)"
            try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\(lock), 0))")
            id = try db.first(
                "SELECT entity_id FROM access.entities WHERE tenant_id = \(tenant.id) AND name = \(name)"
            ) { row in try row["entity_id"] }
        case .aliasID(let alias):
            id = try db.first(
                "SELECT entity_id FROM access.entity_aliases WHERE tenant_id = \(tenant.id) AND alias_id = \(alias)"
            ) { row in try row["entity_id"] }
        case .alias(let name, let mountAccessor):
            id = try db.first(
                """
                SELECT entity_id FROM access.entity_aliases
                WHERE tenant_id = \(tenant.id) AND mount_accessor = \(mountAccessor) AND name = \(name)
                """
            ) { row in try row["entity_id"] }
        }
        guard let id else { return nil }
        return try db.first(
            """
            SELECT entity_id, name, policies, metadata, is_disabled, created_at, updated_at FROM access.entities
            WHERE tenant_id = \(tenant.id) AND entity_id = \(id)
            FOR UPDATE
            """,
            as: Entity.init
        )
    }

    private func keep(_ entity: Entity, of tenant: Tenant, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO access.entities
                (tenant_id, entity_id, name, policies, metadata, is_disabled, created_at, updated_at)
            VALUES (\(tenant.id), \(entity.id), \(entity.name), \(entity.policies),
                    \(JSON(texts: entity.metadata)), \(entity.isDisabled), \(entity.createdAt), \(entity.updatedAt))
            ON CONFLICT (tenant_id, entity_id) DO UPDATE
            SET name = EXCLUDED.name, policies = EXCLUDED.policies, metadata = EXCLUDED.metadata,
                is_disabled = EXCLUDED.is_disabled, updated_at = EXCLUDED.updated_at
            """
        )
    }

    /// With its aliases. Its tokens are nobody's from then on.
    package func deleteEntity(_ key: EntityKey, of tenant: Tenant) async throws {
        guard let entity = try await entity(key, of: tenant) else { return }
        try await database.execute(
            for: tenant.id,
            "DELETE FROM access.entities WHERE tenant_id = \(tenant.id) AND entity_id = \(entity.id)"
        )
    }

    // MARK: Aliases

    package func entityAlias(_ id: UniqueID, of tenant: Tenant) async throws -> EntityAlias? {
        try await database.first(
            for: tenant.id,
            """
            SELECT alias_id, entity_id, mount_accessor, name, metadata, custom_metadata, created_at, updated_at
            FROM access.entity_aliases
            WHERE tenant_id = \(tenant.id) AND alias_id = \(id)
            """,
            as: EntityAlias.init
        )
    }

    package func entityAliasIDs(of tenant: Tenant) async throws -> [UniqueID] {
        try await database.rows(
            for: tenant.id,
            """
            SELECT alias_id FROM access.entity_aliases WHERE tenant_id = \(tenant.id)
            ORDER BY alias_id LIMIT \(limit: Self.listLimit)
            """
        ) { row in try row["alias_id"] }
    }

    /// Makes an alias, or changes the one of `id`, or of this name at this mount.
    ///
    /// - Parameter entity: `nil` for the one it has; a new alias without one gets an entity of its own.
    /// - Throws: `ClientError.invalid`.
    package func putEntityAlias(
        id: UniqueID? = nil,
        name: String?,
        mountAccessor: String?,
        entity: UniqueID?,
        customMetadata: [String: String]?,
        of tenant: Tenant
    ) async throws -> EntityAlias {
        try ClientError.check(metadata: customMetadata ?? [:], "custom_metadata")
        let now = entries.clock.now()
        let known: EntityAlias?
        if let id { known = try await entityAlias(id, of: tenant) } else { known = nil }
        if id != nil, known == nil { throw ClientError.invalid("invalid alias ID") }
        guard let name = name ?? known?.name, let accessor = mountAccessor ?? known?.mountAccessor else {
            throw ClientError.invalid("the fields name and mount_accessor are needed")
        }
        try ClientError.check(name: name, "name")
        try ClientError.check(name: accessor, "mount_accessor")
        do {
            return try await database.transaction(for: tenant.id) { db in
                let owner =
                    try entity ?? known?.entityID
                    ?? self.entity(alias: name, metadata: [:], mountAccessor: accessor, of: tenant, in: db).id
                let row = try db.first(
                    """
                    INSERT INTO access.entity_aliases AS alias
                        (tenant_id, alias_id, entity_id, mount_accessor, name, custom_metadata, created_at, updated_at)
                    VALUES (\(tenant.id), \(entries.identifier()), \(owner), \(accessor), \(name),
                            \(JSON(texts: customMetadata ?? [:])), \(now), \(now))
                    ON CONFLICT (tenant_id, mount_accessor, name) DO UPDATE
                    SET entity_id = EXCLUDED.entity_id,
                        custom_metadata = CASE WHEN \(customMetadata == nil) THEN alias.custom_metadata
                                               ELSE EXCLUDED.custom_metadata END,
                        updated_at = EXCLUDED.updated_at
                    RETURNING alias_id, entity_id, mount_accessor, name, metadata, custom_metadata, created_at, updated_at
                    """,
                    as: EntityAlias.init
                )
                guard let row else { throw ClientError.missing }
                if let known, known.id != row.id {
                    // It was given another name or mount: what it was called before is nobody's any more.
                    try db.execute(
                        "DELETE FROM access.entity_aliases WHERE tenant_id = \(tenant.id) AND alias_id = \(known.id)"
                    )
                }
                return row
            }
        } catch let error as PostgresError where error.constraint == "alias_belongs_to_entity" {
            throw ClientError.invalid("invalid entity ID")
        }
    }

    package func deleteEntityAlias(_ id: UniqueID, of tenant: Tenant) async throws {
        try await database.execute(
            for: tenant.id,
            "DELETE FROM access.entity_aliases WHERE tenant_id = \(tenant.id) AND alias_id = \(id)"
        )
    }

    // MARK: Signing in

    /// The entity of an alias; the alias's first time makes both.
    ///
    /// - Throws: `ClientError.denied` where it is disabled.
    func entity(
        alias: String,
        metadata: [String: String],
        mountAccessor: String,
        of tenant: Tenant,
        in db: isolated Connection
    ) throws -> TokenGrant.Entity {
        try signed(in: alias, metadata: metadata, mountAccessor: mountAccessor, of: tenant, in: db).entity
    }

    /// The same, with the agent or application that it is registered as.
    func signed(
        in alias: String,
        metadata: [String: String],
        mountAccessor: String,
        of tenant: Tenant,
        in db: isolated Connection
    ) throws -> (entity: TokenGrant.Entity, principal: PrincipalFacts?) {
        if let known = try find(alias, mountAccessor, metadata, of: tenant, in: db) { return known }
        let (id, now) = (entries.identifier(), entries.clock.now())
        try db.execute(
            """
            INSERT INTO access.entities (tenant_id, entity_id, name, created_at, updated_at)
            VALUES (\(tenant.id), \(id), \("entity_" + id.text.suffix(12)), \(now), \(now))
            """
        )
        let count = try db.execute(
            """
            INSERT INTO access.entity_aliases
                (tenant_id, alias_id, entity_id, mount_accessor, name, metadata, created_at, updated_at)
            VALUES (\(tenant.id), \(entries.identifier()), \(id), \(mountAccessor), \(alias),
                    \(JSON(texts: metadata)), \(now), \(now))
            ON CONFLICT (tenant_id, mount_accessor, name) DO NOTHING
            """
        )
        if count == 0 {
            // Another login of the same was first.
            try db.execute("DELETE FROM access.entities WHERE tenant_id = \(tenant.id) AND entity_id = \(id)")
        }
        guard let made = try find(alias, mountAccessor, metadata, of: tenant, in: db) else {
            throw ClientError.denied
        }
        return made
    }

    private func find(
        _ alias: String,
        _ mountAccessor: String,
        _ metadata: [String: String],
        of tenant: Tenant,
        in db: isolated Connection
    ) throws -> (entity: TokenGrant.Entity, principal: PrincipalFacts?)? {
        let found = try db.first(
            """
            SELECT entity.entity_id, entity.name AS entity_name, entity.policies AS entity_policies,
                   entity.metadata AS entity_metadata, entity.is_disabled, alias.alias_id,
                   alias.metadata AS alias_metadata,
                   jsonb_build_object(
                       alias.mount_accessor,
                       jsonb_build_object(
                           'id', alias.alias_id, 'name', alias.name, 'metadata', alias.metadata,
                           'custom_metadata', alias.custom_metadata
                       )
                   ) AS entity_aliases,
                   access.groups_of_entity(entity.tenant_id, entity.entity_id) AS entity_groups,
                   access.principal_of(entity.tenant_id, entity.entity_id, NULL) AS principal
            FROM access.entity_aliases AS alias
            JOIN access.entities AS entity
                ON entity.tenant_id = alias.tenant_id AND entity.entity_id = alias.entity_id
            WHERE alias.tenant_id = \(tenant.id) AND alias.mount_accessor = \(mountAccessor) AND alias.name = \(alias)
            """
        ) { row in
            (
                entity: try TokenGrant.Entity(id: try row["entity_id"], name: try row["entity_name"], row),
                isDisabled: try row["is_disabled"] as Bool, aliasID: try row["alias_id"] as UniqueID,
                metadata: (try row["alias_metadata"] as JSON).texts,
                principal: PrincipalFacts(try row["principal"])
            )
        }
        guard let found else { return nil }
        guard !found.isDisabled else { throw ClientError.denied }
        if found.metadata != metadata {
            try db.execute(
                """
                UPDATE access.entity_aliases
                SET metadata = \(JSON(texts: metadata)), updated_at = \(entries.clock.now())
                WHERE tenant_id = \(tenant.id) AND alias_id = \(found.aliasID)
                """
            )
        }
        return (found.entity, found.principal)
    }
}

extension Entity {
    fileprivate func check() throws(ClientError) {
        try ClientError.check(name: name, "name")
        try ClientError.check(texts: policies, "policies")
        try ClientError.check(given: policies, "policies")
        try ClientError.check(metadata: metadata, "metadata")
        guard !policies.contains("root") else { throw .invalid("the field policies can't contain root") }
    }

    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row["entity_id"],
            name: try row["name"],
            policies: try row["policies"],
            metadata: (try row["metadata"] as JSON).texts,
            isDisabled: try row["is_disabled"],
            createdAt: try row["created_at"],
            updatedAt: try row["updated_at"]
        )
    }
}

extension EntityAlias {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row["alias_id"],
            entityID: try row["entity_id"],
            mountAccessor: try row["mount_accessor"],
            name: try row["name"],
            metadata: (try row["metadata"] as JSON).texts,
            customMetadata: (try row["custom_metadata"] as JSON).texts,
            createdAt: try row["created_at"],
            updatedAt: try row["updated_at"]
        )
    }
}

package import Evidence
import Ledger
import Postgres

extension Access {
    package func groupAlias(_ id: UniqueID, of tenant: Tenant) async throws -> GroupAlias? {
        try await database.transaction(for: tenant.id) { db in
            try groupAlias(.aliasID(id), of: tenant, in: db)
        }
    }

    /// The alias of the group that `key` names.
    func groupAlias(_ key: GroupKey, of tenant: Tenant, in db: isolated Connection) throws -> GroupAlias? {
        var (group, groupName, id): (UniqueID?, String?, UniqueID?)
        var (name, mountAccessor): (String?, String?)
        switch key {
        case .id(let key): group = key
        case .name(let key): groupName = key
        case .aliasID(let key): id = key
        case .alias(let key, let accessor): (name, mountAccessor) = (key, accessor)
        }
        return try db.first(
            """
            SELECT alias.alias_id, alias.group_id, alias.mount_accessor, alias.name, alias.created_at, alias.updated_at
            FROM access.group_aliases AS alias
            JOIN access.groups AS named ON named.tenant_id = alias.tenant_id AND named.group_id = alias.group_id
            WHERE alias.tenant_id = \(tenant.id)
              AND (alias.group_id = \(group) OR named.name = \(groupName) OR alias.alias_id = \(id)
                   OR (alias.name = \(name) AND alias.mount_accessor = \(mountAccessor)))
            """,
            as: GroupAlias.init
        )
    }

    package func groupAliasIDs(of tenant: Tenant) async throws -> [UniqueID] {
        try await database.rows(
            for: tenant.id,
            """
            SELECT alias_id FROM access.group_aliases WHERE tenant_id = \(tenant.id)
            ORDER BY alias_id LIMIT 100000
            """
        ) { row in try row["alias_id"] }
    }

    /// Makes an alias, or changes the one of `id`, or of this name at this mount.
    ///
    /// - Parameter group: `nil` for the one it has; a new alias without one gets an external group of its own.
    /// - Throws: `ClientError.invalid`.
    package func putGroupAlias(
        id: UniqueID? = nil,
        name: String?,
        mountAccessor: String?,
        group: UniqueID?,
        of tenant: Tenant
    ) async throws -> GroupAlias {
        let known: GroupAlias?
        if let id { known = try await groupAlias(id, of: tenant) } else { known = nil }
        if id != nil, known == nil { throw ClientError.invalid("invalid alias ID") }
        guard let name = name ?? known?.name, let accessor = mountAccessor ?? known?.mountAccessor else {
            throw ClientError.invalid("the fields name and mount_accessor are needed")
        }
        try ClientError.check(name: name, "name")
        try ClientError.check(name: accessor, "mount_accessor")
        let standing: GroupAlias?
        if let known {
            standing = known
        } else {
            standing = try await self.group(.alias(name: name, mountAccessor: accessor), of: tenant)?.alias
        }
        let owner: UniqueID
        if let given = group ?? standing?.groupID {
            guard let group = try await self.group(.id(given), of: tenant) else {
                throw ClientError.invalid("invalid group ID")
            }
            guard group.isExternal else {
                throw ClientError.invalid("alias can't be set on an internal group")
            }
            owner = given
        } else {
            owner = try await putGroup(nil, of: tenant) { $0.isExternal = true }.id
        }
        return try await keep(standing?.id ?? entries.identifier(), name, accessor, owner, of: tenant)
    }

    private func keep(
        _ id: UniqueID,
        _ name: String,
        _ mountAccessor: String,
        _ group: UniqueID,
        of tenant: Tenant
    ) async throws -> GroupAlias {
        let now = entries.clock.now()
        do {
            let alias = try await database.transaction(for: tenant.id) { db in
                try db.first(
                    """
                    INSERT INTO access.group_aliases
                        (tenant_id, alias_id, group_id, mount_accessor, name, created_at, updated_at)
                    VALUES (\(tenant.id), \(id), \(group), \(mountAccessor), \(name), \(now), \(now))
                    ON CONFLICT (tenant_id, alias_id) DO UPDATE
                    SET group_id = EXCLUDED.group_id, mount_accessor = EXCLUDED.mount_accessor,
                        name = EXCLUDED.name, updated_at = EXCLUDED.updated_at
                    RETURNING alias_id, group_id, mount_accessor, name, created_at, updated_at
                    """,
                    as: GroupAlias.init
                )
            }
            guard let alias else { throw ClientError.missing }
            return alias
        } catch let error as PostgresError {
            throw ClientError(group: error) ?? error
        }
    }

    /// Nobody says any more who is in its group: it is empty from then on.
    package func deleteGroupAlias(_ id: UniqueID, of tenant: Tenant) async throws {
        _ = try await database.batch(
            for: tenant.id,
            [
                """
                DELETE FROM access.group_entities AS member
                USING access.group_aliases AS alias
                WHERE member.tenant_id = \(tenant.id) AND alias.tenant_id = \(tenant.id)
                  AND alias.alias_id = \(id) AND alias.group_id = member.group_id
                """,
                "DELETE FROM access.group_aliases WHERE tenant_id = \(tenant.id) AND alias_id = \(id)",
            ]
        )
    }

    // MARK: Signing in

    /// Puts an entity into the external groups that a method says it is in, and takes it out of the method's others.
    func join(
        _ names: [String],
        _ entity: UniqueID,
        mountAccessor: String,
        of tenant: Tenant,
        in db: isolated Connection
    ) throws -> [TokenGrant.Group] {
        try db.execute(
            """
            DELETE FROM access.group_entities AS member
            USING access.group_aliases AS alias
            WHERE member.tenant_id = \(tenant.id) AND member.entity_id = \(entity)
              AND alias.tenant_id = \(tenant.id) AND alias.group_id = member.group_id
              AND alias.mount_accessor = \(mountAccessor) AND alias.name <> ALL (\(names))
            """
        )
        try db.execute(
            """
            INSERT INTO access.group_entities (tenant_id, group_id, entity_id)
            SELECT alias.tenant_id, alias.group_id, \(entity)
            FROM access.group_aliases AS alias
            WHERE alias.tenant_id = \(tenant.id) AND alias.mount_accessor = \(mountAccessor)
              AND alias.name = ANY (\(names))
            ON CONFLICT DO NOTHING
            """
        )
        let groups = try db.first(
            "SELECT access.groups_of_entity(\(tenant.id), \(entity)) AS entity_groups"
        ) { row in TokenGrant.groups(try row["entity_groups"]) }
        return groups ?? []
    }
}

extension GroupAlias {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row["alias_id"],
            groupID: try row["group_id"],
            mountAccessor: try row["mount_accessor"],
            name: try row["name"],
            createdAt: try row["created_at"],
            updatedAt: try row["updated_at"]
        )
    }
}

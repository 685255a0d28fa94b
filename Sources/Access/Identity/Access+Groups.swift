package import Evidence
import Ledger
import Postgres

/// Entities, and groups of them, that have the same policies.
package struct EntityGroup: Hashable, Sendable {
    package var id: UniqueID
    package var name: String
    /// Whether an auth method says who is in it, at each login.
    package var isExternal: Bool
    package var policies: [String]
    package var metadata: [String: String]
    package var createdAt: Instant
    package var updatedAt: Instant
    package var entities: [UniqueID] = []
    /// The groups in it.
    package var groups: [UniqueID] = []
    /// The groups that it is in.
    package var parents: [UniqueID] = []
    package var alias: GroupAlias?
}

/// What an auth method calls a group.
package struct GroupAlias: Hashable, Sendable {
    package var id: UniqueID
    package var groupID: UniqueID
    package var mountAccessor: String
    package var name: String
    package var createdAt: Instant
    package var updatedAt: Instant
}

/// By what a group is looked for.
package enum GroupKey: Hashable, Sendable {
    case id(UniqueID)
    case name(String)
    case aliasID(UniqueID)
    case alias(name: String, mountAccessor: String)
}

extension Access {
    private static let memberLimit = 10_000

    /// The group with its members; `nil` where there is none.
    package func group(_ key: GroupKey, of tenant: Tenant) async throws -> EntityGroup? {
        try await database.transaction(for: tenant.id) { db in try group(key, of: tenant, in: db) }
    }

    private func group(_ key: GroupKey, of tenant: Tenant, in db: isolated Connection) throws -> EntityGroup?
    {
        let alias = try groupAlias(key, of: tenant, in: db)
        let (id, name): (UniqueID?, String?)
        switch key {
        case .id(let key): (id, name) = (key, nil)
        case .name(let key): (id, name) = (nil, key)
        case .aliasID, .alias:
            guard let alias else { return nil }
            (id, name) = (alias.groupID, nil)
        }
        return try db.first(
            """
            SELECT found.group_id, found.name, found.is_external, found.policies, found.metadata, found.created_at,
                   found.updated_at,
                   ARRAY(SELECT entity_id FROM access.group_entities AS member
                         WHERE member.tenant_id = found.tenant_id AND member.group_id = found.group_id
                         ORDER BY entity_id) AS entities,
                   ARRAY(SELECT member_group_id FROM access.group_groups AS member
                         WHERE member.tenant_id = found.tenant_id AND member.group_id = found.group_id
                         ORDER BY member_group_id) AS groups,
                   ARRAY(SELECT above.group_id FROM access.group_groups AS above
                         WHERE above.tenant_id = found.tenant_id AND above.member_group_id = found.group_id
                         ORDER BY above.group_id) AS parents
            FROM access.groups AS found
            WHERE found.tenant_id = \(tenant.id) AND (found.group_id = \(id) OR found.name = \(name))
            """
        ) { row in
            var group = try EntityGroup(row)
            group.alias = alias
            return group
        }
    }

    package func groupIDs(of tenant: Tenant) async throws -> [UniqueID] {
        try await database.rows(
            for: tenant.id,
            """
            SELECT group_id FROM access.groups WHERE tenant_id = \(tenant.id)
            ORDER BY group_id LIMIT \(limit: Self.groupLimit)
            """
        ) { row in try row["group_id"] }
    }

    package func groupNames(of tenant: Tenant) async throws -> [String] {
        try await database.rows(
            for: tenant.id,
            """
            SELECT name FROM access.groups WHERE tenant_id = \(tenant.id)
            ORDER BY name LIMIT \(limit: Self.groupLimit)
            """
        ) { row in try row["name"] }
    }

    private static let groupLimit = 100_000

    /// Makes a group, or changes the one that `key` names: what `change` leaves as it was, stays.
    ///
    /// - Throws: `ClientError.invalid`; `.missing` for an identifier that there is not.
    @discardableResult
    package func putGroup(
        _ key: GroupKey?,
        of tenant: Tenant,
        _ change: @escaping @Sendable (inout EntityGroup) throws -> Void
    ) async throws -> EntityGroup {
        let (id, now) = (entries.identifier(), entries.clock.now())
        do {
            return try await database.transaction(for: tenant.id) { db in
                // Two that change groups come one after the other: members lead from one to another.
                let lock = "access.groups/\(tenant.id)"
                try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\(lock), 0))")
                let known: EntityGroup?
                if let key { known = try group(key, of: tenant, in: db) } else { known = nil }
                if case .id = key, known == nil { throw ClientError.missing }
                var group =
                    known
                    ?? EntityGroup(
                        id: id,
                        name: "group_" + id.text.suffix(8),
                        isExternal: false,
                        policies: [],
                        metadata: [:],
                        createdAt: now,
                        updatedAt: now
                    )
                if known == nil, case .name(let name) = key { group.name = name }
                try change(&group)
                group.policies = group.policies.asPolicies
                group.updatedAt = now
                try check(group, known)
                try keep(group, of: tenant, in: db)
                return group
            }
        } catch let error as PostgresError {
            throw ClientError(group: error) ?? error
        }
    }

    private func check(_ group: EntityGroup, _ known: EntityGroup?) throws {
        try ClientError.check(name: group.name, "name")
        try ClientError.check(texts: group.policies, "policies")
        try ClientError.check(given: group.policies, "policies")
        try ClientError.check(metadata: group.metadata, "metadata")
        guard !group.policies.contains("root") else {
            throw ClientError.invalid("the field policies can't contain root")
        }
        if let known, known.isExternal != group.isExternal {
            throw ClientError.invalid("group type cannot be changed")
        }
        guard !group.isExternal || group.entities == known?.entities ?? [] else {
            throw ClientError.invalid("member entities can't be set manually for external groups")
        }
        guard group.entities.count <= Self.memberLimit, group.groups.count <= Self.memberLimit else {
            throw ClientError.invalid("a group has at most \(Self.memberLimit) members of a kind")
        }
    }

    private func keep(_ group: EntityGroup, of tenant: Tenant, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO access.groups
                (tenant_id, group_id, name, is_external, policies, metadata, created_at, updated_at)
            VALUES (\(tenant.id), \(group.id), \(group.name), \(group.isExternal), \(group.policies),
                    \(JSON(texts: group.metadata)), \(group.createdAt), \(group.updatedAt))
            ON CONFLICT (tenant_id, group_id) DO UPDATE
            SET name = EXCLUDED.name, policies = EXCLUDED.policies, metadata = EXCLUDED.metadata,
                updated_at = EXCLUDED.updated_at
            """
        )
        try db.execute(
            """
            DELETE FROM access.group_entities
            WHERE tenant_id = \(tenant.id) AND group_id = \(group.id) AND entity_id <> ALL (\(group.entities))
            """
        )
        try db.execute(
            """
            INSERT INTO access.group_entities (tenant_id, group_id, entity_id)
            SELECT \(tenant.id), \(group.id), entity_id FROM unnest(\(group.entities)) AS entity_id
            ON CONFLICT DO NOTHING
            """
        )
        try db.execute(
            """
            DELETE FROM access.group_groups
            WHERE tenant_id = \(tenant.id) AND group_id = \(group.id) AND member_group_id <> ALL (\(group.groups))
            """
        )
        try db.execute(
            """
            INSERT INTO access.group_groups (tenant_id, group_id, member_group_id)
            SELECT \(tenant.id), \(group.id), member_group_id FROM unnest(\(group.groups)) AS member_group_id
            ON CONFLICT DO NOTHING
            """
        )
        guard !group.groups.isEmpty else { return }
        let isInItself = try db.first(
            """
            WITH RECURSIVE members AS (
                SELECT direct.member_group_id FROM access.group_groups AS direct
                WHERE direct.tenant_id = \(tenant.id) AND direct.group_id = \(group.id)
                UNION
                SELECT below.member_group_id
                FROM members
                JOIN access.group_groups AS below
                    ON below.tenant_id = \(tenant.id) AND below.group_id = members.member_group_id
            )
            SELECT EXISTS (SELECT FROM members WHERE member_group_id = \(group.id)) AS found
            """
        ) { row -> Bool in try row["found"] }
        if isInItself == true { throw ClientError.invalid("a group can't be in itself, by others either") }
    }

    package func deleteGroup(_ key: GroupKey, of tenant: Tenant) async throws {
        guard let group = try await group(key, of: tenant) else { return }
        try await database.execute(
            for: tenant.id,
            "DELETE FROM access.groups WHERE tenant_id = \(tenant.id) AND group_id = \(group.id)"
        )
    }
}

extension EntityGroup {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row["group_id"],
            name: try row["name"],
            isExternal: try row["is_external"],
            policies: try row["policies"],
            metadata: (try row["metadata"] as JSON).texts,
            createdAt: try row["created_at"],
            updatedAt: try row["updated_at"],
            entities: try row["entities"],
            groups: try row["groups"],
            parents: try row["parents"]
        )
    }
}

extension ClientError {
    /// What a constraint of the tables of groups means to who asked; `nil` for other faults.
    init?(group error: PostgresError) {
        switch error.constraint {
        case "group_name_is_unique":
            self = .invalid("a group of this name exists already: choose another name")
        case "entity_in_group_exists": self = .invalid("invalid entity ID")
        case "group_in_group_exists", "group_alias_belongs_to_group": self = .invalid("invalid group ID")
        case "group_has_one_alias": self = .invalid("the group has an alias already")
        case "group_alias_is_unique_within_its_mount":
            self = .invalid("an alias of this name at this mount exists already")
        default: return nil
        }
    }
}

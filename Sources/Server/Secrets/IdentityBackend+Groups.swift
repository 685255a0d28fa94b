import Access
import Evidence
import Postgres
import Secrets

// Groups of entities, and what auth methods call them.
extension IdentityBackend {
    func group(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let (parts, tenant) = (request.parts, request.tenant)
        switch (parts.count, parts.dropFirst().first) {
        case (1, _):
            try request.requireWrite()
            let id = try request.text("id").flatMap { $0.isEmpty ? nil : $0 }
            let key = try id.map { GroupKey.id(try Self.identifier($0)) } ?? request.name.map(GroupKey.name)
            return try await putGroup(key, request)
        case (2, "id") where request.operation == .list:
            return try .keys(try await access.groupIDs(of: tenant).map(\.text))
        case (2, "name") where request.operation == .list:
            return try .keys(try await access.groupNames(of: tenant))
        case (3, "id"):
            guard let id = UniqueID(String(parts[2])) else { return try Self.nobody(request) }
            return try await group(.id(id), request)
        case (3..., "name"):
            return try await group(.name(parts.dropFirst(2).joined(separator: "/")), request)
        default: throw SecretsRefusal.unsupportedPath
        }
    }

    private func group(_ key: GroupKey, _ request: SecretsRequest) async throws -> SecretsAnswer {
        switch request.operation {
        case .read:
            guard let group = try await access.group(key, of: request.tenant) else {
                throw SecretsRefusal.missing
            }
            return .data(try await shown(group, request))
        case .create, .update: return try await putGroup(key, request)
        case .delete:
            try await access.deleteGroup(key, of: request.tenant)
            return .none
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    private func putGroup(_ key: GroupKey?, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let isExternal: Bool?
        switch try request.text("type") {
        case nil, "": isExternal = nil
        case "internal": isExternal = false
        case "external": isExternal = true
        default: throw SecretsRefusal(400, "invalid group type: internal or external")
        }
        let entities = try request.identifiers("member_entity_ids", "invalid entity ID")
        let groups = try request.identifiers("member_group_ids", "invalid group ID")
        let (name, policies) = (try request.name, try request.texts("policies"))
        let metadata = try request.map("metadata")
        let group = try await access.putGroup(key, of: request.tenant) { group in
            if let isExternal { group.isExternal = isExternal }
            if let name { group.name = name }
            if let policies { group.policies = policies }
            if let metadata { group.metadata = metadata }
            if let entities { group.entities = entities }
            if let groups { group.groups = groups }
        }
        return .data(["id": .string(group.id.text), "name": .string(group.name)])
    }

    func lookUpGroup(_ request: SecretsRequest) async throws -> SecretsAnswer {
        try request.requireWrite()
        let key: GroupKey
        if let id = try request.text("id"), !id.isEmpty {
            guard let id = UniqueID(id) else { return .none }
            key = .id(id)
        } else if let name = try request.name {
            key = .name(name)
        } else if let id = try request.text("alias_id"), !id.isEmpty {
            guard let id = UniqueID(id) else { return .none }
            key = .aliasID(id)
        } else if let name = try request.text("alias_name"), !name.isEmpty {
            key = .alias(name: name, mountAccessor: try request.required("alias_mount_accessor"))
        } else {
            throw SecretsRefusal(400, "one of the fields id, name, alias_id or alias_name is needed")
        }
        guard let group = try await access.group(key, of: request.tenant) else { return .none }
        return .data(try await shown(group, request))
    }

    private func shown(_ group: EntityGroup, _ request: SecretsRequest) async throws -> LooseObject {
        let alias: LooseObject
        if let known = group.alias { alias = try await shown(known, request) } else { alias = [:] }
        return [
            "id": .string(group.id.text), "name": .string(group.name),
            "type": .string(group.isExternal ? "external" : "internal"),
            "policies": .strings(group.policies),
            "metadata": group.metadata.isEmpty ? .null : .strings(group.metadata),
            "member_entity_ids": Self.identifiers(group.entities),
            "member_group_ids": Self.identifiers(group.groups),
            "parent_group_ids": Self.identifiers(group.parents), "alias": .object(alias),
            "creation_time": .string(group.createdAt.rfc3339),
            "last_update_time": .string(group.updatedAt.rfc3339), "modify_index": 1,
            "namespace_id": .string(request.tenant.id.description),
        ]
    }

    private static func identifiers(_ ids: [UniqueID]) -> LooseJSON {
        ids.isEmpty ? .null : .strings(ids.map(\.text))
    }

    // MARK: Aliases

    func groupAlias(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let parts = request.parts
        if parts.count == 1 {
            try request.requireWrite()
            let id = try request.text("id").flatMap { $0.isEmpty ? nil : $0 }
            return try await putGroupAlias(try id.map(Self.identifier), request)
        }
        guard parts[1] == "id" else { throw SecretsRefusal.unsupportedPath }
        if parts.count == 2, request.operation == .list {
            return try .keys(try await access.groupAliasIDs(of: request.tenant).map(\.text))
        }
        guard parts.count == 3 else { throw SecretsRefusal.unsupportedPath }
        guard let id = UniqueID(String(parts[2])) else { return try Self.nobody(request) }
        switch request.operation {
        case .read:
            guard let alias = try await access.groupAlias(id, of: request.tenant) else {
                throw SecretsRefusal.missing
            }
            return .data(try await shown(alias, request))
        case .create, .update: return try await putGroupAlias(id, request)
        case .delete:
            try await access.deleteGroupAlias(id, of: request.tenant)
            return .none
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    private func putGroupAlias(_ id: UniqueID?, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let accessor = try request.text("mount_accessor").flatMap { $0.isEmpty ? nil : $0 }
        if let accessor, try await mount(accessor, request) == nil {
            throw SecretsRefusal(400, "invalid mount accessor")
        }
        let alias = try await access.putGroupAlias(
            id: id,
            name: try request.name,
            mountAccessor: accessor,
            group: try request.text("canonical_id").flatMap { $0.isEmpty ? nil : try Self.identifier($0) },
            of: request.tenant
        )
        return .data(["id": .string(alias.id.text), "canonical_id": .string(alias.groupID.text)])
    }

    private func shown(_ alias: GroupAlias, _ request: SecretsRequest) async throws -> LooseObject {
        let mount = try await mount(alias.mountAccessor, request)
        return [
            "id": .string(alias.id.text), "canonical_id": .string(alias.groupID.text),
            "name": .string(alias.name), "mount_accessor": .string(alias.mountAccessor),
            "mount_path": .string(mount?.fullPath ?? ""), "mount_type": .string(mount?.type ?? ""),
            "metadata": .null, "merged_from_canonical_ids": .null,
            "creation_time": .string(alias.createdAt.rfc3339),
            "last_update_time": .string(alias.updatedAt.rfc3339),
            "namespace_id": .string(request.tenant.id.description),
        ]
    }
}

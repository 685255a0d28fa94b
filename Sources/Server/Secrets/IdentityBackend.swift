import Access
import Evidence
import Postgres
import Secrets

/// `identity/`: entities, groups and their aliases; what begins with `oidc/` has routes of its own.
struct IdentityBackend: SecretsBackend {
    let access: Access
    let mounts: Mounts
    let tokens: IdentityTokenRoutes

    func isOpen(_ operation: Capability, _ path: String) -> Bool { tokens.isOpen(operation, path) }

    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer {
        if let answer = try await tokens.answer(request) { return answer }
        return try await SecretsRefusal.translating {
            switch request.parts.first {
            case "entity" where request.path == "entity/merge": try await merge(request)
            case "entity": try await entity(request)
            case "entity-alias": try await alias(request)
            case "group": try await group(request)
            case "group-alias": try await groupAlias(request)
            case "lookup" where request.path == "lookup/entity": try await lookUp(request)
            case "lookup" where request.path == "lookup/group": try await lookUpGroup(request)
            default: throw SecretsRefusal.unsupportedPath
            }
        }
    }

    // MARK: Entities

    private func entity(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let (parts, tenant) = (request.parts, request.tenant)
        switch (parts.count, parts.dropFirst().first) {
        case (1, _):
            try request.requireWrite()
            let id = try request.text("id").flatMap { $0.isEmpty ? nil : $0 }
            let key = try id.map { EntityKey.id(try Self.identifier($0)) } ?? request.name.map(EntityKey.name)
            return try await put(key, request)
        case (2, "id") where request.operation == .list:
            return try .keys(try await access.entityIDs(of: tenant).map(\.text))
        case (2, "name") where request.operation == .list:
            return try .keys(try await access.entityNames(of: tenant))
        case (3, "id"):
            guard let id = UniqueID(String(parts[2])) else { return try Self.nobody(request) }
            return try await entity(.id(id), request)
        case (3..., "name"):
            return try await entity(.name(parts.dropFirst(2).joined(separator: "/")), request)
        default: throw SecretsRefusal.unsupportedPath
        }
    }

    private func entity(_ key: EntityKey, _ request: SecretsRequest) async throws -> SecretsAnswer {
        switch request.operation {
        case .read:
            guard let entity = try await access.entity(key, of: request.tenant) else {
                throw SecretsRefusal.missing
            }
            return .data(try await shown(entity, request))
        case .create, .update: return try await put(key, request)
        case .delete:
            try await access.deleteEntity(key, of: request.tenant)
            return .none
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    private func put(_ key: EntityKey?, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let (entity, isNew) = try await access.putEntity(key, of: request.tenant) { entity in
            if let name = try request.name { entity.name = name }
            if let policies = try request.texts("policies") { entity.policies = policies }
            if let metadata = try request.map("metadata") { entity.metadata = metadata }
            if let isDisabled = try request.flag("disabled") { entity.isDisabled = isDisabled }
        }
        guard isNew else { return .none }
        return .data([
            "id": .string(entity.id.text), "name": .string(entity.name), "aliases": .null,
        ])
    }

    private func merge(_ request: SecretsRequest) async throws -> SecretsAnswer {
        try request.requireWrite()
        guard let target = UniqueID(try request.required("to_entity_id")) else {
            throw SecretsRefusal(400, "entity id to merge to is invalid")
        }
        let kept = try request.texts("conflicting_alias_ids_to_keep") ?? []
        try await access.mergeEntities(
            try request.identifiers("from_entity_ids", "entity id to merge from is invalid") ?? [],
            into: target,
            keeping: kept.compactMap(UniqueID.init(_:)),
            isForced: try request.flag("force") ?? false,
            of: request.tenant
        )
        return .none
    }

    private func lookUp(_ request: SecretsRequest) async throws -> SecretsAnswer {
        try request.requireWrite()
        let key: EntityKey
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
        guard let entity = try await access.entity(key, of: request.tenant) else { return .none }
        return .data(try await shown(entity, request))
    }

    private func shown(_ entity: Entity, _ request: SecretsRequest) async throws -> LooseObject {
        var aliases: [LooseJSON] = []
        for alias in entity.aliases { aliases.append(.object(try await shown(alias, request))) }
        return [
            "id": .string(entity.id.text), "name": .string(entity.name), "aliases": .array(aliases),
            "policies": .strings(entity.policies),
            "metadata": entity.metadata.isEmpty ? .null : .strings(entity.metadata),
            "disabled": .bool(entity.isDisabled), "creation_time": .string(entity.createdAt.rfc3339),
            "last_update_time": .string(entity.updatedAt.rfc3339), "merged_entity_ids": .null,
            "direct_group_ids": .strings(entity.groups.filter(\.isDirect).map(\.id)),
            "inherited_group_ids": .strings(entity.groups.filter { !$0.isDirect }.map(\.id)),
            "group_ids": .strings(entity.groups.map(\.id)),
            "namespace_id": .string(request.tenant.id.description),
        ]
    }

    // MARK: Aliases

    private func alias(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let parts = request.parts
        if parts.count == 1 {
            try request.requireWrite()
            let id = try request.text("id").flatMap { $0.isEmpty ? nil : $0 }
            return try await putAlias(try id.map(Self.identifier), request)
        }
        guard parts[1] == "id" else { throw SecretsRefusal.unsupportedPath }
        if parts.count == 2, request.operation == .list {
            return try .keys(try await access.entityAliasIDs(of: request.tenant).map(\.text))
        }
        guard parts.count == 3 else { throw SecretsRefusal.unsupportedPath }
        guard let id = UniqueID(String(parts[2])) else { return try Self.nobody(request) }
        switch request.operation {
        case .read:
            guard let alias = try await access.entityAlias(id, of: request.tenant) else {
                throw SecretsRefusal.missing
            }
            return .data(try await shown(alias, request))
        case .create, .update: return try await putAlias(id, request)
        case .delete:
            try await access.deleteEntityAlias(id, of: request.tenant)
            return .none
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    private func putAlias(_ id: UniqueID?, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let accessor = try request.text("mount_accessor").flatMap { $0.isEmpty ? nil : $0 }
        if let accessor, try await mount(accessor, request) == nil {
            throw SecretsRefusal(400, "invalid mount accessor")
        }
        let owner = try request.text("canonical_id") ?? request.text("entity_id")
        let alias = try await access.putEntityAlias(
            id: id,
            name: try request.name,
            mountAccessor: accessor,
            entity: try owner.flatMap { $0.isEmpty ? nil : try Self.identifier($0) },
            customMetadata: try request.map("custom_metadata"),
            of: request.tenant
        )
        return .data(["id": .string(alias.id.text), "canonical_id": .string(alias.entityID.text)])
    }

    func mount(_ accessor: String, _ request: SecretsRequest) async throws -> Mount? {
        let table = try await mounts.table(of: request.tenant.id)
        return (table.mounts(.auth) + table.mounts(.secret)).first { $0.accessor == accessor }
    }

    private func shown(_ alias: EntityAlias, _ request: SecretsRequest) async throws -> LooseObject {
        let mount = try await mount(alias.mountAccessor, request)
        return [
            "id": .string(alias.id.text), "canonical_id": .string(alias.entityID.text),
            "name": .string(alias.name), "mount_accessor": .string(alias.mountAccessor),
            "mount_path": .string(mount?.fullPath ?? ""), "mount_type": .string(mount?.type ?? ""),
            "metadata": alias.metadata.isEmpty ? .null : .strings(alias.metadata),
            "custom_metadata": .strings(alias.customMetadata), "merged_from_canonical_ids": .null,
            "creation_time": .string(alias.createdAt.rfc3339),
            "last_update_time": .string(alias.updatedAt.rfc3339), "local": false,
            "namespace_id": .string(request.tenant.id.description),
        ]
    }

    /// Of what can't be anybody's identifier; to delete what is not there is no fault.
    static func nobody(_ request: SecretsRequest) throws -> SecretsAnswer {
        guard request.operation == .delete else { throw SecretsRefusal.missing }
        return .none
    }

    static func identifier(_ text: String) throws -> UniqueID {
        guard let id = UniqueID(text) else { throw SecretsRefusal.missing }
        return id
    }
}

extension SecretsRequest {
    /// - Throws: `SecretsRefusal` with `refusal` where one of them can't be an identifier.
    func identifiers(_ name: String, _ refusal: String) throws -> [UniqueID]? {
        try texts(name)?.map { text in
            guard let id = UniqueID(text) else { throw SecretsRefusal(400, refusal) }
            return id
        }
    }

    /// The field `name`; `nil` where it is empty.
    var name: String? {
        get throws { try text("name").flatMap { $0.isEmpty ? nil : $0 } }
    }
}

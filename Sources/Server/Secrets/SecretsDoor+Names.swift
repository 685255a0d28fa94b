import API
import Access
import Evidence
import Secrets

// Secrets by their names in reverse-domain notation, for the program's API and for pages.

extension SecretsDoor {
    // MARK: Roles

    /// Names that stand for roles, as far as who asks may borrow by them, or write policies, which speak of all names.
    ///
    /// - Returns: `next`: the name to go on after; `nil` where there is no more.
    func roles(after name: String, limit: Int, for visitor: SecretsVisitor) async throws -> (
        [SecretRole], next: String?
    ) {
        let found = try await parts.roles.page(of: visitor.caller.tenant, after: name, limit: limit)
        return (found.filter { visitor.maySee($0) }, found.count == limit ? found.last?.name : nil)
    }

    /// - Returns: `nil` where the name stands for no role, or for one that who asks may not see.
    func role(named name: String, for visitor: SecretsVisitor) async throws -> SecretRole? {
        guard let role = try await parts.roles.role(named: name, of: visitor.caller.tenant),
            visitor.maySee(role)
        else { return nil }
        return role
    }

    /// Has a name stand for a role. Whoever may borrow by the name may then borrow by the role: it takes both rights.
    ///
    /// - Throws: `AccessError.permissionMissing`, `Problem`.
    func putRole(
        named name: String,
        for path: String,
        description: String?,
        by visitor: SecretsVisitor
    ) async throws -> Bool {
        try visitor.caller.require(.managePolicies)
        let path = String(path.split(separator: "/").joined(separator: "/"))
        let unfit = Problem.invalidValue(
            "role_path",
            "role_path names no role that lends",
            remedy: "make the role first, and give its path, as database/creds/billing or aws/creds/deploy"
        )
        guard let (mount, rest) = try await resolve(path, for: visitor), mount.lendingRole(at: rest) != nil
        else { throw unfit }
        let known = try await parts.roles.name(of: rest, in: mount)
        guard visitor.may(.read, path, secret: known ?? name) else {
            throw SecretsRefusal.denied.problem(at: Clipping.text(path, 300))
        }
        let put: (isNew: Bool, before: String?)
        do {
            put = try await parts.roles.put(name, for: rest, in: mount, description: description)
        } catch let error as SecretsError {
            switch error {
            case .nameTaken, .roleNamed:
                throw Problem.refused(
                    409,
                    "name_taken",
                    error.text,
                    field: "name",
                    remedy: "GET /api/v1/secrets lists the names that stand for roles"
                )
            case .invalid("role_path", _): throw unfit
            case .invalid(let field, let reason):
                throw Problem.invalidValue(
                    field,
                    "\(field) \(reason)",
                    remedy: "change it, and send it again"
                )
            default: throw SecretsRefusal(error.status, error.text).problem(at: path)
            }
        }
        try await parts.auditing.record(
            put.isNew ? .secretCreated : .secretUpdated,
            ofRole: name,
            at: mount.fullPath + rest,
            before: put.before.flatMap { $0 == rest ? nil : $0 },
            by: visitor
        )
        return put.isNew
    }

    /// Takes a name away; the role stays.
    ///
    /// - Throws: `AccessError.permissionMissing`, `Problem` where the name stands for no role.
    func removeRole(named name: String, for visitor: SecretsVisitor) async throws {
        try visitor.caller.require(.managePolicies)
        guard let role = try await role(named: name, for: visitor),
            try await parts.roles.remove(name, of: visitor.caller.tenant)
        else {
            throw Problem.refused(
                404,
                "unknown_role",
                "no role is named \(name)",
                field: "name",
                remedy:
                    "GET /api/v1/secrets lists them; a secret that is kept goes with its last version, below /v1"
            )
        }
        try await parts.auditing.record(.secretDeleted, ofRole: name, at: role.asked, by: visitor)
    }

    // MARK: Reading

    /// What a secret holds, or lends.
    ///
    /// - Throws: `Problem`, faults.
    func read(_ name: String, for visitor: SecretsVisitor) async throws -> LooseObject {
        if let role = try await parts.roles.role(named: name, of: visitor.caller.tenant) {
            let lent = try await asking(name) { try await ask(.read, role.asked, for: visitor) }
            return [
                "secret_path": .string(name), "secret_type": .string(SecretRole.secretType),
                "path": .string(role.asked), "data": .object(lent.data), "lease_id": .string(lent.leaseID),
                "lease_duration_seconds": .number(lent.leaseDuration), "renewable": .bool(lent.isRenewable),
            ]
        }
        let place = try await place(named: name, for: visitor)
        let answer = try await asking(name) {
            let answer = try await ask(.read, place.data, for: visitor)
            // A version that is deleted answers without its value.
            guard answer.status == 200 else { throw SecretsRefusal.missing }
            return answer.data
        }
        var read: LooseObject = [
            "secret_path": .string(name), "secret_type": "static", "path": .string(place.data),
        ]
        if place.isVersioned { read["version"] = answer["metadata"]?["version"] ?? .null }
        read["data"] = (place.isVersioned ? answer["data"] : nil) ?? .object(answer)
        return read
    }

    /// Where a value is kept whose name is in the tenant's key/value stores.
    ///
    /// - Throws: `Problem` where the name is in none.
    func place(named name: String, for visitor: SecretsVisitor) async throws -> SecretPlace {
        guard let path = SecretPath.decode(name), let (mount, rest) = try await resolve(path, for: visitor),
            mount.type == "kv", !rest.isEmpty
        else { throw SecretsRefusal.missing.problem(at: Clipping.text(name, 300)) }
        return SecretPlace(mount, rest)
    }

    /// Tells of a refusal as the program's API does.
    func asking<Value>(_ name: String, _ body: () async throws -> Value) async throws -> Value {
        do { return try await body() } catch let refusal as SecretsRefusal {
            throw refusal.problem(at: Clipping.text(name, 300))
        }
    }
}

extension SecretsVisitor {
    func mayBorrow(by role: SecretRole) -> Bool { may(.read, role.asked, secret: role.name) }

    func maySee(_ role: SecretRole) -> Bool {
        caller.permissions.contains(.managePolicies) || mayBorrow(by: role)
    }
}

extension SecretsAuditing {
    /// That a name was given to a role, or taken away.
    ///
    /// - Parameters:
    ///   - path: of the role, with its mount.
    ///   - before: below its mount, what the name stood for, where that was another one.
    fileprivate func record(
        _ type: AuditEventType,
        ofRole name: String,
        at path: String,
        before: String? = nil,
        by visitor: SecretsVisitor
    ) async throws {
        var data: JSONObject = ["secret_path": .string(name), "caller": .string(visitor.caller.name)]
        if let before { data["before"] = .string(before) }
        var record = AuditRecord(
            tenant: visitor.caller.tenant,
            type: type,
            actorType: .anonymous,
            isGranted: true,
            eventData: data
        )
        record.name(holderOf: visitor.grant)
        record.secretID = path
        record.secretType = SecretRole.secretType
        if !visitor.address.isEmpty { record.sourceAddress = visitor.address }
        try await log.record(record)
    }
}

import Access
import Evidence
import Secrets

/// What `sys/` answers of policies: `policy`, `policies/acl` and `capabilities`.
struct PolicyRoutes: SystemRoutes {
    let access: Access
    let mounts: Mounts
    /// Names that stand for roles.
    let roles: SecretRoles
    /// What the holder of a token may do, and who that is.
    let rights: @Sendable (TokenGrant) async throws -> (rules: AccessRules, subject: PolicySubject)

    /// - Returns: `nil` where the path is none of these.
    /// - Throws: `SecretsRefusal`; faults.
    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer? {
        switch request.path {
        case "policy", "policies/acl": return try await list(request)
        case "capabilities", "capabilities-self", "capabilities-accessor":
            return try await capabilities(request)
        default: break
        }
        for prefix in ["policy/", "policies/acl/"] where request.path.hasPrefix(prefix) {
            let name = String(request.path.dropFirst(prefix.count))
            return try await policy(name, isOld: prefix == "policy/", request)
        }
        return nil
    }

    // MARK: Policies

    private func list(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let isOld = request.path == "policy"
        guard request.operation == .list || isOld && request.operation == .read else {
            throw SecretsRefusal.unsupportedOperation
        }
        let names = LooseJSON.strings(try await access.policyNames(of: request.tenant.id))
        return isOld ? .doubled(["keys": names, "policies": names]) : .data(["keys": names])
    }

    /// - Parameter isOld: at `sys/policy`, where the text is called `rules`, and answers are doubled.
    private func policy(_ name: String, isOld: Bool, _ request: SecretsRequest) async throws -> SecretsAnswer
    {
        switch request.operation {
        case .read:
            guard let policy = try await access.policy(named: name, of: request.tenant.id) else {
                throw SecretsRefusal.missing
            }
            let text = LooseJSON.string(policy.text)
            return isOld
                ? .doubled(["name": .string(policy.name), "rules": text])
                : .data(["name": .string(policy.name), "policy": text])
        case .create, .update:
            try await refusingErrors {
                _ = try await access.putPolicy(
                    name,
                    text: try text(of: request, isOld: isOld),
                    of: request.tenant.id,
                    by: actor(of: request)
                )
            }
            return .none
        case .delete:
            try await refusingErrors {
                try await access.deletePolicy(name, of: request.tenant.id, by: actor(of: request))
            }
            return .none
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    private func text(of request: SecretsRequest, isOld: Bool) throws -> String {
        // They would make the policy hold less than its text says: better refused than passed over.
        for limit in ["expiration", "ttl", "cas"] where request.has(limit) {
            throw SecretsRefusal(
                400,
                "\(limit) is not supported here: give paths an expiration in the policy's text"
            )
        }
        if try request.flag("cas_required") == true {
            throw SecretsRefusal(400, "cas_required is not supported")
        }
        var given = try request.text("policy")
        if isOld, given == nil { given = try request.text("rules") }
        guard let given, !given.isEmpty else {
            throw SecretsRefusal(400, "'policy' parameter not supplied or empty")
        }
        // Text in Base64 is what it stands for; no policy is Base64 itself.
        return Base64.decode(given).flatMap { String(validating: $0, as: UTF8.self) } ?? given
    }

    private func actor(of request: SecretsRequest) -> String { request.token?.displayName ?? "token" }

    private func refusingErrors(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch let error as AccessError {
            switch error {
            case .policyUnfit(let fault):
                throw SecretsRefusal(400, "failed to parse policy: \(fault)")
            case .policyIsRoot: throw SecretsRefusal(400, "cannot update or delete \"root\" policy")
            case .policyIsReserved(let name):
                throw SecretsRefusal(400, "cannot update or delete \"\(name)\" policy")
            case .policyIsDefault: throw SecretsRefusal(400, "cannot delete \"default\" policy")
            case .tooManyPolicies(let limit):
                throw SecretsRefusal(400, "there are \(limit) policies, and may be no more")
            case .invalid(let field, _): throw SecretsRefusal(400, "the policy's \(field) can't stand")
            default: throw error
            }
        }
    }

    // MARK: Capabilities

    private func capabilities(_ request: SecretsRequest) async throws -> SecretsAnswer {
        guard request.isWrite else { throw SecretsRefusal.unsupportedOperation }
        let paths = try request.texts("paths") ?? request.texts("path") ?? []
        guard !paths.isEmpty, paths.count <= Self.pathLimit else {
            throw SecretsRefusal(
                400,
                paths.isEmpty ? "paths must be supplied" : "more than \(Self.pathLimit) paths"
            )
        }
        let grant = try await grant(of: request)
        let (rules, subject) = try await rights(grant)
        let table = try await mounts.table(of: request.tenant.id)
        var answer = LooseObject()
        for path in paths {
            let found = table.resolve(path)
            let name =
                if let found, let role = try await roles.name(of: found.rest, in: found.mount) { role } else {
                    found.flatMap { $0.mount.secretName(below: $0.rest) }
                }
            answer[path] = .strings(
                rules.capabilities(
                    of: path,
                    secretPath: name,
                    subject: subject,
                    address: request.address,
                    tokenTTL: grant.expiresAt == nil ? nil : grant.ttl,
                    at: request.now
                )
            )
        }
        // Old clients ask for one path and read this.
        answer["capabilities"] = answer[paths[0]]
        return .doubled(answer)
    }

    private static let pathLimit = 10_000

    /// Whose capabilities are asked for.
    private func grant(of request: SecretsRequest) async throws -> TokenGrant {
        let found: TokenGrant?
        let refusal: SecretsRefusal
        switch request.path {
        case "capabilities-self":
            found = request.token
            refusal = .denied
        case "capabilities-accessor":
            // An unknown one throws.
            found = try await access.grant(accessor: try request.required("accessor"), of: request.tenant)
            refusal = SecretsRefusal(400, "invalid accessor")
        default:
            let token = ClientToken(try request.required("token"))
            found = if let token { try await access.grant(for: token) } else { nil }
            refusal = SecretsRefusal(400, "invalid token")
        }
        // A token of another tenant is none here.
        guard let found, found.tenant.id == request.tenant.id else { throw refusal }
        return found
    }
}

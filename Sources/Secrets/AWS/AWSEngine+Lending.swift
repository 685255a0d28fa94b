import Evidence
import Ledger

/// Users and sessions for who asks.
extension AWSEngine {
    /// - Parameters:
    ///   - ttl: of a session, in seconds; `nil` as the role says.
    ///   - longest: what policies let a session live, in seconds.
    ///   - roleARN: which of the role's, where it has several.
    /// - Throws: `EngineError`, `LeaseError`.
    package func credentials(
        _ name: String,
        at mount: Mount,
        path: String,
        ttl: Int?,
        longest: Int?,
        roleARN: String?,
        for borrower: LeaseBorrower
    ) async throws -> Credentials {
        guard let role = try await roles.role(.dynamic, name, at: mount),
            let type = role.settings["credential_type"]?.string.flatMap(CredentialType.init)
        else { throw EngineError.unknownRole(name) }
        let target = try await target(at: mount.id, of: mount.tenant)
        guard type != .iamUser else {
            return try await user(role, target, at: mount, path: path, for: borrower)
        }
        return try await session(
            type,
            role,
            target,
            at: mount,
            path: path,
            ttl: ttl,
            longest: longest,
            roleARN: roleARN,
            for: borrower
        )
    }

    private func draft(
        _ role: EngineRole,
        at mount: Mount,
        path: String,
        _ borrower: LeaseBorrower,
        ttl: Int,
        maxTTL: Int,
        account: String,
        type: CredentialType
    ) -> LeaseDraft {
        var draft = LeaseDraft(
            mount: mount,
            path: path,
            roleID: role.id,
            roleName: role.name,
            target: role.target,
            borrower: borrower,
            ttl: ttl,
            maxTTL: maxTTL,
            secret: ["credential_type": .string(type.rawValue), "username": .string(account)]
        )
        draft.cap = role.maxLeases
        draft.metadata = ["username": .string(account), "credential_type": .string(type.rawValue)]
        return draft
    }

    private func user(
        _ role: EngineRole,
        _ target: EngineTarget,
        at mount: Mount,
        path: String,
        for borrower: LeaseBorrower
    ) async throws -> Credentials {
        let times = role.times(at: mount)
        let name = DatabaseNames.username(displayName: borrower.displayName, role: role.name, at: clock.now())
        let draft = draft(
            role,
            at: mount,
            path: path,
            borrower,
            ttl: times.ttl,
            maxTTL: times.maxTTL,
            account: name,
            type: .iamUser
        )
        let made = MadeKeys()
        let lease = try await leases.lend(draft) { _ in
            try await makeUser(name, role, target)
            do {
                await made.set(try await noting(target) { try await equip(name, role, target) })
            } catch let error as EngineError {
                // Of several steps some may have been taken.
                throw EngineError.unknownOutcome(error.text)
            }
        } undo: { [self] held in
            try await revoke(held)
        }
        guard let keys = await made.keys else { throw EngineError.unknownOutcome("the answer holds no key") }
        return Credentials(lease: lease, accessKey: keys.access, secretKey: keys.secret)
    }

    private func makeUser(_ name: String, _ role: EngineRole, _ target: EngineTarget) async throws {
        var creation = [("Action", "CreateUser"), ("UserName", name)]
        if let path = role.settings["user_path"]?.string, !path.isEmpty { creation.append(("Path", path)) }
        if let boundary = role.settings["permissions_boundary_arn"]?.string, !boundary.isEmpty {
            creation.append(("PermissionsBoundary", boundary))
        }
        do {
            _ = try await noting(target) { try await iam(creation, target) }
        } catch EngineError.unreachable(let reason) {
            // The user may be there.
            throw EngineError.unknownOutcome(reason)
        }
    }

    /// Notes how the service has answered, as far as that is news.
    private func noting<Value: Sendable>(
        _ target: EngineTarget,
        _ body: () async throws -> Value
    ) async throws -> Value {
        do {
            let value = try await body()
            if target.health.failureCount > 0 {
                try await targets.answered(target.place, of: target.tenant, at: clock.now())
            }
            return value
        } catch let error as EngineError {
            if let reason = error.absence {
                try? await targets.failed(target.place, of: target.tenant, reason, at: clock.now())
            }
            throw error
        }
    }

    /// Gives a user what its role says, and a key.
    private func equip(
        _ name: String,
        _ role: EngineRole,
        _ target: EngineTarget
    ) async throws -> (access: String, secret: String) {
        for arn in role.settings["policy_arns"]?.array?.compactMap(\.string) ?? [] {
            _ = try await iam(
                [("Action", "AttachUserPolicy"), ("UserName", name), ("PolicyArn", arn)],
                target
            )
        }
        if let document = role.settings["policy_document"]?.string, !document.isEmpty {
            _ = try await iam(
                [
                    ("Action", "PutUserPolicy"), ("UserName", name), ("PolicyName", Self.policyName),
                    ("PolicyDocument", document),
                ],
                target
            )
        }
        for group in role.settings["iam_groups"]?.array?.compactMap(\.string) ?? [] {
            _ = try await iam(
                [("Action", "AddUserToGroup"), ("UserName", name), ("GroupName", group)],
                target
            )
        }
        let made = try await iam([("Action", "CreateAccessKey"), ("UserName", name)], target)
        guard let key = made.text("AccessKeyId"), let secret = made.text("SecretAccessKey") else {
            throw EngineError.unknownOutcome("the answer holds no key")
        }
        return (key, secret)
    }

    private static let policyName = "muniment"

    private func session(
        _ type: CredentialType,
        _ role: EngineRole,
        _ target: EngineTarget,
        at mount: Mount,
        path: String,
        ttl: Int?,
        longest: Int?,
        roleARN: String?,
        for borrower: LeaseBorrower
    ) async throws -> Credentials {
        let most = role.settings["max_sts_ttl"]?.int.flatMap { $0 > 0 ? $0 : nil } ?? 43_200
        let usual = role.settings["default_sts_ttl"]?.int.flatMap { $0 > 0 ? $0 : nil } ?? 3_600
        if let longest, longest < 900 {
            throw EngineError.invalid(
                field: "ttl",
                "is at most \(longest) seconds by policies, and STS gives no session below 900"
            )
        }
        let seconds = min(ttl ?? usual, most, longest ?? most)
        guard seconds >= 900 else {
            throw EngineError.invalid(
                field: "ttl",
                "must be at least 900 seconds: STS gives no shorter session"
            )
        }
        let name = String(
            DatabaseNames.username(displayName: borrower.displayName, role: role.name, at: clock.now())
                .prefix(32)
        )
        var fields = [("DurationSeconds", String(seconds))]
        switch type {
        case .assumedRole:
            let arns = role.settings["role_arns"]?.array?.compactMap(\.string) ?? []
            guard let arn = roleARN ?? (arns.count == 1 ? arns[0] : nil), arns.contains(arn) else {
                throw EngineError.invalid(field: "role_arn", "must be one of \(arns.joined(separator: ", "))")
            }
            fields += [("Action", "AssumeRole"), ("RoleArn", arn), ("RoleSessionName", name)]
            if let external = role.settings["external_id"]?.string, !external.isEmpty {
                fields.append(("ExternalId", external))
            }
        case .federationToken: fields += [("Action", "GetFederationToken"), ("Name", name)]
        case .sessionToken, .iamUser: fields += [("Action", "GetSessionToken")]
        }
        if type != .sessionToken {
            if let document = role.settings["policy_document"]?.string, !document.isEmpty {
                fields.append(("Policy", document))
            }
            for (index, arn) in (role.settings["policy_arns"]?.array?.compactMap(\.string) ?? []).enumerated()
            {
                fields.append(("PolicyArns.member.\(index + 1).arn", arn))
            }
        }
        var draft = draft(
            role,
            at: mount,
            path: path,
            borrower,
            ttl: seconds,
            maxTTL: seconds,
            account: name,
            type: type
        )
        // Nobody can take a session back, and none is renewed.
        draft.isRenewable = false
        let made = MadeKeys()
        let asked = fields
        let lease = try await leases.lend(draft) { _ in
            let answer = try await noting(target) { try await sts(asked, target) }
            guard let key = answer.text("AccessKeyId"), let secret = answer.text("SecretAccessKey"),
                let token = answer.text("SessionToken")
            else { throw EngineError.unknownOutcome("the answer holds no session") }
            await made.set((key, secret), token, answer.text("Arn"))
        } undo: { _ in
        }
        guard let keys = await made.keys else {
            throw EngineError.unknownOutcome("the answer holds no session")
        }
        return Credentials(
            lease: lease,
            accessKey: keys.access,
            secretKey: keys.secret,
            sessionToken: await made.token,
            arn: await made.arn
        )
    }

    /// What the making has given.
    private actor MadeKeys {
        var keys: (access: String, secret: String)?
        var token: String?
        var arn: String?

        func set(_ keys: (access: String, secret: String), _ token: String? = nil, _ arn: String? = nil) {
            self.keys = keys
            self.token = token
            self.arn = arn
        }
    }
}

package import Access
package import Evidence
package import Ledger
package import Postgres

/// Credentials of AWS: users of IAM that are made and taken away, and sessions of STS (assumed roles, federation tokens, session
/// tokens), which end by themselves.
package struct AWSEngine: Sendable {
    package let targets: EngineTargets
    package let roles: EngineRoles
    package let leases: Leases
    let fetcher: WebFetcher
    let clock: any WallClock

    /// The connection that a mount has.
    package static let targetName = "root"
    static let region = "us-east-1"

    package init(
        targets: EngineTargets,
        roles: EngineRoles,
        leases: Leases,
        fetcher: WebFetcher,
        clock: any WallClock
    ) {
        self.targets = targets
        self.roles = roles
        self.leases = leases
        self.fetcher = fetcher
        self.clock = clock
    }

    package enum CredentialType: String, CaseIterable, Sendable {
        case iamUser = "iam_user"
        case assumedRole = "assumed_role"
        case federationToken = "federation_token"
        case sessionToken = "session_token"
    }

    /// What was made, for the one answer that shows it.
    package struct Credentials: Sendable {
        package var lease: Lease
        package var accessKey: String
        package var secretKey: String
        package var sessionToken: String?
        package var arn: String?
    }

    // MARK: The connection

    package func place(at mount: Mount) -> EnginePlace {
        EnginePlace(mount: mount.id, target: Self.targetName)
    }

    /// - Throws: `EngineError.invalid`.
    package func configure(
        at mount: Mount,
        _ edit: @escaping @Sendable (EngineTarget?) throws -> (settings: LooseObject, secret: LooseObject)
    ) async throws {
        try await targets.put(place(at: mount), of: mount.tenant, engineType: "aws") { known in
            let (settings, secret) = try edit(known)
            for field in ["iam_endpoint", "sts_endpoint"] {
                guard let url = settings[field]?.string, !url.isEmpty else { continue }
                let isURL = url.hasPrefix("https://") || url.hasPrefix("http://")
                guard isURL, !url.contains("?"), !url.contains("@"), !url.contains(where: \.isWhitespace)
                else {
                    throw EngineError.invalid(field: field, "must be https://HOST or http://HOST:PORT")
                }
            }
            for (object, field) in [(settings, "access_key"), (secret, "secret_key")] {
                guard object[field]?.string?.isEmpty == false else {
                    throw EngineError.invalid(field: field, "is missing")
                }
            }
            return (settings, secret)
        }
    }

    private func target(at mount: UniqueID, of tenant: TenantID) async throws -> EngineTarget {
        let place = EnginePlace(mount: mount, target: Self.targetName)
        guard let target = try await targets.target(place, of: tenant) else {
            throw EngineError.invalid(
                field: "config/root",
                "is missing: write access_key and secret_key to it"
            )
        }
        return target
    }

    /// Gives the engine's own user another access key, and takes the one before away.
    ///
    /// - Returns: the new key's identifier.
    package func rotateRoot(at mount: Mount) async throws -> String {
        let target = try await target(at: mount.id, of: mount.tenant)
        let before = target.settings["access_key"]?.string ?? ""
        let who = try await iam([("Action", "GetUser")], target)
        guard let user = who.text("UserName") else {
            throw EngineError.refused("the access key is no user's of IAM")
        }
        let made = try await iam([("Action", "CreateAccessKey"), ("UserName", user)], target)
        guard let key = made.text("AccessKeyId"), let secret = made.text("SecretAccessKey") else {
            throw EngineError.unknownOutcome("the answer holds no key")
        }
        let rotated: EngineTarget
        do {
            rotated = try await targets.put(target.place, of: target.tenant, engineType: "aws") { known in
                guard let known else { throw EngineError.unknownTarget(Self.targetName) }
                var (settings, secrets) = (known.settings, known.secret)
                settings["access_key"] = .string(key)
                secrets["secret_key"] = .string(secret)
                return (settings, secrets)
            }
        } catch {
            // Nobody knows the new key: it goes.
            _ = try? await iam(
                [("Action", "DeleteAccessKey"), ("UserName", user), ("AccessKeyId", key)],
                target
            )
            throw error
        }
        _ = try await iam(
            [("Action", "DeleteAccessKey"), ("UserName", user), ("AccessKeyId", before)],
            target
        )
        try await targets.rotated(target.place, of: target.tenant, at: clock.now())
        return rotated.settings["access_key"]?.string ?? key
    }

    // MARK: Roles

    /// - Throws: `EngineError.invalid`.
    package func putRole(
        _ name: String,
        at mount: Mount,
        _ edit: @escaping @Sendable (inout EngineRole) throws -> Void
    ) async throws {
        try DatabaseEngine.check(name, "name")
        try await roles.put(.dynamic, name, at: mount) { role in
            try edit(&role)
            role.target = Self.targetName
            let settings = role.settings
            guard let type = settings["credential_type"]?.string.flatMap(CredentialType.init) else {
                throw EngineError.invalid(
                    field: "credential_type",
                    "must be one of \(CredentialType.allCases.map(\.rawValue).joined(separator: ", "))"
                )
            }
            let hasPolicy =
                settings["policy_document"]?.string?.isEmpty == false
                || settings["policy_arns"]?.array?.isEmpty == false
            switch type {
            case .assumedRole:
                guard settings["role_arns"]?.array?.isEmpty == false else {
                    throw EngineError.invalid(field: "role_arns", "is missing")
                }
            case .iamUser, .federationToken:
                guard hasPolicy || settings["iam_groups"]?.array?.isEmpty == false else {
                    throw EngineError.invalid(
                        field: "policy_document",
                        "is missing, and so are policy_arns and iam_groups: the credentials could do nothing"
                    )
                }
            case .sessionToken: break
            }
            if let document = settings["policy_document"]?.string, !document.isEmpty {
                guard (try? LooseJSON(parsing: document.utf8))?.object != nil else {
                    throw EngineError.invalid(field: "policy_document", "is not a JSON object")
                }
            }
        }
    }

    // MARK: Credentials

    /// - Parameters:
    ///   - ttl: of a session, in seconds; `nil` as the role says.
    ///   - roleARN: which of the role's, where it has several.
    /// - Throws: `EngineError`, `LeaseError`.
    package func credentials(
        _ name: String,
        at mount: Mount,
        path: String,
        ttl: Int?,
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
            do {
                await made.set(try await make(name, role, target))
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

    private func make(
        _ name: String,
        _ role: EngineRole,
        _ target: EngineTarget
    ) async throws -> (access: String, secret: String) {
        var creation = [("Action", "CreateUser"), ("UserName", name)]
        if let path = role.settings["user_path"]?.string, !path.isEmpty { creation.append(("Path", path)) }
        if let boundary = role.settings["permissions_boundary_arn"]?.string, !boundary.isEmpty {
            creation.append(("PermissionsBoundary", boundary))
        }
        _ = try await iam(creation, target)
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
        roleARN: String?,
        for borrower: LeaseBorrower
    ) async throws -> Credentials {
        let most = role.settings["max_sts_ttl"]?.int.flatMap { $0 > 0 ? $0 : nil } ?? 43_200
        let usual = role.settings["default_sts_ttl"]?.int.flatMap { $0 > 0 ? $0 : nil } ?? 3_600
        let seconds = min(ttl ?? usual, most)
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
            let answer = try await sts(asked, target)
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

    // MARK: Asking

    private func iam(_ fields: [(String, String)], _ target: EngineTarget) async throws -> AWSAnswer {
        let endpoint = target.settings["iam_endpoint"]?.string.flatMap { $0.isEmpty ? nil : $0 }
        return try await ask(
            AWSRequest(
                service: "iam",
                region: Self.region,
                endpoint: endpoint ?? "https://iam.amazonaws.com",
                fields: fields.map { (name: $0.0, value: $0.1) } + [("Version", "2010-05-08")]
            ),
            target
        )
    }

    private func sts(_ fields: [(String, String)], _ target: EngineTarget) async throws -> AWSAnswer {
        let region = target.settings["region"]?.string.flatMap { $0.isEmpty ? nil : $0 } ?? Self.region
        let endpoint = target.settings["sts_endpoint"]?.string.flatMap { $0.isEmpty ? nil : $0 }
        return try await ask(
            AWSRequest(
                service: "sts",
                region: region,
                endpoint: endpoint ?? "https://sts.\(region).amazonaws.com",
                fields: fields.map { (name: $0.0, value: $0.1) } + [("Version", "2011-06-15")]
            ),
            target
        )
    }

    private func ask(_ request: AWSRequest, _ target: EngineTarget) async throws -> AWSAnswer {
        let keys = AWSRequest.Keys(
            accessKey: target.settings["access_key"]?.string ?? "",
            secretKey: target.secret["secret_key"]?.string ?? ""
        )
        let base = request.endpoint.hasSuffix("/") ? request.endpoint : request.endpoint + "/"
        var question = WebFetcher.Question(address: base)
        question.method = "POST"
        question.headers = request.headers(signedWith: keys, at: clock.now())
        question.body = request.body
        let answer: WebFetcher.Answer
        do {
            answer = try await fetcher.answer(to: question)
        } catch let error as ClientError {
            guard case .invalid(let reason) = error else { throw error }
            throw EngineError.unreachable(EngineJSON.storable(reason))
        }
        let read = AWSAnswer(answer.body)
        guard !(200..<300).contains(answer.status) else { return read }
        let code = read.text("Code") ?? String(answer.status)
        let reason = EngineJSON.storable("\(code): \(read.text("Message") ?? "")")
        // Too much at once, a key that nobody knows, or the service itself: of the target as a whole.
        let isOfTarget =
            answer.status >= 500
            || [
                "Throttling", "ThrottlingException", "RequestLimitExceeded", "InvalidClientTokenId",
                "SignatureDoesNotMatch", "ExpiredToken", "UnrecognizedClientException",
            ].contains(code)
        throw isOfTarget ? EngineError.unreachable(reason) : .refused(reason)
    }
}

extension AWSEngine: LeaseEngine {
    /// A user of IAM holds until it is taken away; sessions are not renewed.
    package func renew(_ held: HeldLease, until expiry: Instant) async throws {
        guard held.secret["credential_type"]?.string == CredentialType.iamUser.rawValue else {
            throw EngineError.refused("a session of STS can't be renewed")
        }
    }

    package func revoke(_ held: HeldLease) async throws {
        // A session ends by itself, and nothing ends it before.
        guard held.secret["credential_type"]?.string == CredentialType.iamUser.rawValue,
            let name = held.secret["username"]?.string
        else { return }
        let target = try await target(at: held.lease.mountID, of: held.lease.tenant)
        let user = ("UserName", name)
        let keys = try await existing([("Action", "ListAccessKeys"), user], target)
        guard let keys else { return }
        for key in keys.texts("AccessKeyId") {
            _ = try await existing([("Action", "DeleteAccessKey"), user, ("AccessKeyId", key)], target)
        }
        let attached = try await existing([("Action", "ListAttachedUserPolicies"), user], target)
        for arn in attached?.texts("PolicyArn") ?? [] {
            _ = try await existing([("Action", "DetachUserPolicy"), user, ("PolicyArn", arn)], target)
        }
        let own = try await existing([("Action", "ListUserPolicies"), user], target)
        for policy in own?.members(of: "PolicyNames") ?? [] {
            _ = try await existing(
                [("Action", "DeleteUserPolicy"), user, ("PolicyName", policy.plain)],
                target
            )
        }
        let groups = try await existing([("Action", "ListGroupsForUser"), user], target)
        for group in groups?.texts("GroupName") ?? [] {
            _ = try await existing([("Action", "RemoveUserFromGroup"), user, ("GroupName", group)], target)
        }
        _ = try await existing([("Action", "DeleteUser"), user], target)
    }

    /// `nil` where what is asked about is not there.
    private func existing(_ fields: [(String, String)], _ target: EngineTarget) async throws -> AWSAnswer? {
        do {
            return try await iam(fields, target)
        } catch EngineError.refused(let reason) where reason.hasPrefix("NoSuchEntity") {
            return nil
        }
    }

    package func width(of target: String, at mount: UniqueID, of tenant: TenantID) async throws -> Int { 2 }
}

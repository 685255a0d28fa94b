package import Access
package import Evidence
package import Ledger
import Postgres

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
            var (settings, secret) = try edit(known)
            try CallTimeout.check(&settings)
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

    func target(at mount: UniqueID, of tenant: TenantID) async throws -> EngineTarget {
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
}

package import Evidence
package import Postgres

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

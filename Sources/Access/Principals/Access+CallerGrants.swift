import Evidence
import Ledger
import Postgres

// People who are signed in to the dashboard ask for secrets as callers of their tenant, without a token of /v1.

extension Access {
    /// What `caller` may do below /v1: what the policies say that are bound to it, besides `default`; everything where it
    /// has the permission `secret.manage`. Nothing is written, and the grant is good for requests of this moment.
    ///
    /// Policies are bound to a caller by its identifier. `mountRevision` is left to whoever knows mounts.
    package func grant(of caller: Caller) async throws -> TokenGrant? {
        let revision = try await policyRevision(of: caller.tenant)
        let isRoot = caller.permissions.contains { $0.rawValue == "secret.manage" }
        let bound = try await policies(boundTo: [caller.id.description], of: caller.tenant, revision: revision)
        let now = entries.clock.now()
        return TokenGrant(
            tenant: Tenant(id: caller.tenant, name: caller.tenantName),
            tokenID: caller.tokenID ?? caller.id,
            accessor: caller.id.description,
            type: .service,
            parentID: nil,
            tokenPolicies: isRoot ? [Policy.root] : ([Policy.default] + bound).asPolicies,
            metadata: nil,
            displayName: caller.name,
            path: "sign-in",
            mountID: nil,
            role: nil,
            entity: TokenGrant.Entity(
                id: caller.id,
                name: caller.name,
                policies: [],
                metadata: [:],
                aliases: [:]
            ),
            boundCIDRs: [],
            numUses: 0,
            isRenewable: false,
            createdAt: now,
            renewedAt: nil,
            // A session's, whatever of it is left: conditions speak of how long a token was made to live.
            expiresAt: now.advanced(by: .seconds(Self.sessionLifetime)),
            ttl: Self.sessionLifetime,
            maxTTL: Self.sessionLifetime,
            explicitMaxTTL: Self.sessionLifetime,
            period: 0,
            policyRevision: revision
        )
    }
}

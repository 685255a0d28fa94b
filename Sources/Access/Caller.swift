package import Evidence
package import Postgres

/// Who asks, for whom, with which permissions: what a request is answered for.
package struct Caller: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case person
        case application
        case agent
    }

    package var tenant: TenantID
    package var tenantName: String
    package var id: UniqueID
    package var kind: Kind
    /// Unique within the tenant.
    package var name: String
    /// The identity under which the caller acts, as a DID.
    package var did: String?
    package var permissions: Set<Permission>
    /// The token that the request came with; `nil` for work that the server does by itself.
    package var tokenID: UniqueID?
    package var tokenPurpose: IssuedToken.Purpose?
    /// From when on none of its tokens is honoured; `nil` while enabled, and so for whoever asks.
    package var disabledAt: Instant?
    /// Where the caller is another tenant's, and acts in this one under a delegation.
    package var acting: Acting?

    package init(
        tenant: TenantID,
        tenantName: String,
        id: UniqueID,
        kind: Kind,
        name: String,
        did: String? = nil,
        permissions: Set<Permission>,
        tokenID: UniqueID? = nil,
        tokenPurpose: IssuedToken.Purpose? = nil,
        disabledAt: Instant? = nil
    ) {
        self.tenant = tenant
        self.tenantName = tenantName
        self.id = id
        self.kind = kind
        self.name = name
        self.did = did
        self.permissions = permissions
        self.tokenID = tokenID
        self.tokenPurpose = tokenPurpose
        self.disabledAt = disabledAt
    }

    /// The first line of every function that does something for a caller.
    package func require(_ permission: Permission) throws(AccessError) {
        guard permissions.contains(permission) else { throw .permissionMissing(permission) }
    }

    /// How records name the caller: by its DID where it has one.
    package var actor: String { did ?? name }
}

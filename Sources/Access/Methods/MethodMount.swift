package import Evidence
package import Postgres

/// Where an auth method is mounted: what its configuration and roles belong to.
package struct MethodMount: Hashable, Sendable {
    package var tenant: TenantID
    package var id: UniqueID

    package init(tenant: TenantID, id: UniqueID) {
        self.tenant = tenant
        self.id = id
    }

    /// What the secret of the configuration is encrypted for.
    var secretPlace: String { "access.method_configurations/\(id)" }
}

/// What an auth method found out of somebody who signs in: who it is, and what the role gives.
package struct MethodLogin: Hashable, Sendable {
    /// The name of who signs in, as the method knows it; the same again means the same entity.
    package var alias: String
    package var displayName: String
    /// Shown with the token.
    package var metadata: [String: String]
    /// Kept with the alias.
    package var aliasMetadata: [String: String] = [:]
    /// Names of groups elsewhere.
    package var groups: [String] = []
    package var parameters: TokenSettings
}

extension ClientError {
    static let notConfigured = ClientError.invalid("could not load configuration: write config first")
}

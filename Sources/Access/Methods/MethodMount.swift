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
    package var parameters: TokenParameters
}

/// Why an auth method does not do what was asked; its text is for the client and holds nothing secret.
package enum MethodError: Error, Hashable {
    /// A field that can't be, with what can.
    case invalid(String)
    /// The mount has no configuration yet.
    case notConfigured
    /// Who signs in is not let in: what they showed is not what the role wants.
    case refused(String)
    /// The same, where the answer is to be 403.
    case denied(String)
    /// Somebody who must be asked could not be.
    case unreachable(String)

    package var text: String {
        switch self {
        case .invalid(let text), .refused(let text), .denied(let text), .unreachable(let text): text
        case .notConfigured: "could not load configuration: write config first"
        }
    }
}

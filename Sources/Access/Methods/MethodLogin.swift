/// What an auth method found out of somebody who signs in: who it is, and what the role gives.
package struct MethodLogin: Hashable, Sendable {
    /// The name of who signs in, as the method knows it; the same again means the same entity.
    package var alias: String
    package var displayName: String
    /// Shown with the token.
    package var metadata: [String: String]
    /// Kept with the alias.
    package var aliasMetadata: [String: String] = [:]
    /// Names of groups elsewhere: of external groups here whose alias at the mount is called so, it is a member.
    package var groups: [String] = []
    /// What else the method found out.
    package var origin = LoginOrigin()
    package var parameters: TokenSettings

    /// What to make a token of.
    ///
    /// - Parameter path: that was asked, as `auth/jwt/login`.
    package func newLogin(at mount: LoginMount, path: String) -> NewLogin {
        let place = mount.path.split(separator: "/").dropFirst().joined(separator: "-")
        return NewLogin(
            mount: mount,
            alias: alias,
            displayName: "\(place)-\(displayName)",
            path: path,
            settings: parameters,
            metadata: metadata,
            aliasMetadata: aliasMetadata,
            groups: groups,
            origin: origin
        )
    }
}

extension LoginMount {
    /// What the secret of the configuration is encrypted for.
    var secretPlace: String { "access.method_configurations/\(id)" }
}

extension ClientError {
    static let notConfigured = ClientError.unavailable("could not load configuration: write config first")
}

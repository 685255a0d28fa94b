/// A way in which people sign in to the dashboard: the role of an auth method `oidc` of a tenant.
package struct SignInWay: Hashable, Sendable {
    package var tenant: String
    /// With its slash, without `auth/`: `oidc/`.
    package var mount: String
    package var role: String

    /// `TENANT/MOUNT/ROLE`, the mount's path in between however many parts it has; `nil` for what is none.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 3, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        tenant = parts[0]
        mount = parts[1..<(parts.count - 1)].joined(separator: "/") + "/"
        role = parts[parts.count - 1]
    }

    package var text: String { "\(tenant)/\(mount)\(role)" }
    /// As the record names it.
    package var place: String { "auth/\(mount)\(role)" }
}

extension Configuration {
    mutating func setSignInWays(_ value: String) throws {
        signInWays = try value.split(separator: ",").map { text in
            guard let way = SignInWay(String(text).withoutSpaceAround) else {
                throw Failure.invalid(
                    key: "oidc_sign_in",
                    value: value,
                    remedy: "give TENANT/MOUNT/ROLE, as acme/oidc/people; several with commas between"
                )
            }
            return way
        }
    }

    /// - Throws: `Failure.invalid` where providers would not know where to send people back to.
    func checkSignInWays() throws {
        guard let way = signInWays.first, publicURL == nil else { return }
        throw Failure.invalid(
            key: "oidc_sign_in",
            value: way.text,
            remedy: "set public_url, too: providers send people back to it"
        )
    }
}

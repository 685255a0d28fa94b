import Evidence

/// An attempt to sign in with what others vouch for, and at what its failure is counted.
///
/// Nobody is locked out by who can't name them: a certificate is known by its bytes, whose key the handshake has proved; a token by
/// the address that it came from, the role, and whom it says that it is of. Who comes from elsewhere, asks for another role or is
/// somebody else goes on. Behind a proxy, from where all addresses are one, it is as with a username: who knows a subject can have
/// it refused.
package struct LoginAttempt: Sendable {
    let mount: LoginMount
    let address: String
    /// `nil` where it says nobody in particular: the address alone counts.
    let alias: String?

    /// - Parameter certificates: DER, as the TLS client has shown them, its own first.
    package init(certificates: [[UInt8]], at mount: LoginMount, from address: String) {
        self.mount = mount
        self.address = address
        alias = certificates.first.map { "certificate \(Digest.sha256(of: $0).hex)" }
    }

    /// - Parameter token: not verified.
    package init(role: String, token: String, at mount: LoginMount, from address: String) {
        self.mount = mount
        self.address = address
        let claims = (try? SignedToken(token))?.claims.object
        let parts = [address, role, claims?["iss"]?.string ?? "", claims?["sub"]?.string ?? ""]
        alias = "token \(LooseJSON.strings(parts).text)"
    }

    /// - Parameter state: what the browser comes back with; who has it is who left with it.
    package init(state: String, at mount: LoginMount, from address: String) {
        self.mount = mount
        self.address = address
        alias = state.isEmpty ? nil : "state \(state)"
    }

    /// Of whom nobody knows who it is yet.
    package init(at mount: LoginMount, from address: String) {
        self.mount = mount
        self.address = address
        alias = nil
    }
}

/// Why an attempt was refused: for the record, and never in an answer.
package enum LoginRefusal: Error, Hashable, Sendable {
    case wrong(String)
    case lockedOut

    package var reason: String {
        switch self {
        case .wrong(let reason): reason
        case .lockedOut: "locked out: too many logins failed; heard again 15 minutes after the last of them"
        }
    }
}

package import Evidence

/// Somebody who is believed, for what and from when until when.
package struct TrustAnchor: Sendable {
    package enum Form: Sendable {
        case key(AttestationKey)
        /// A root and, before it, intermediates.
        case certificates([SigningCertificate])
        case sigstore(TrustedRoot)
        /// A DID with the keys that were found for it.
        case did(String, [AttestationKey])
    }

    package enum Purpose: String, Hashable, Sendable, CaseIterable {
        /// Signing statements about artifacts: DSSE.
        case attestation
        /// Signing artifacts themselves.
        case artifact
        /// Saying what time it is: RFC 3161.
        case timestamp
        /// Keeping a log: Rekor.
        case log
    }

    /// Whom an authority's certificates must be for.
    package struct Identity: Hashable, Sendable {
        /// The certificate's subject alternative name; `*` stands for any run of characters.
        package var subject: String
        /// The OIDC issuer that vouched for it, exactly; `nil` for any.
        package var issuer: String?

        package init(subject: String, issuer: String? = nil) {
            self.subject = subject
            self.issuer = issuer
        }

        package func matches(_ certificate: SigningCertificate) -> Bool {
            if let issuer, certificate.oidcIssuer != issuer { return false }
            return certificate.identities.contains { Glob.matches(subject, $0) }
        }
    }

    package var id: String
    package var name: String
    package var form: Form
    package var purposes: Set<Purpose>
    /// Empty: all.
    package var predicateTypes: Set<String>
    /// Of authorities: whom they are believed about. None: nobody, unless who verifies names somebody.
    package var identities: [Identity]
    package var validity: TrustPeriod
    /// Signatures that were not proven to be older count no more.
    package var revokedFrom: Instant?

    package init(
        id: String,
        name: String,
        form: Form,
        purposes: Set<Purpose> = Set(Purpose.allCases),
        predicateTypes: Set<String> = [],
        identities: [Identity] = [],
        validity: TrustPeriod = TrustPeriod(),
        revokedFrom: Instant? = nil
    ) {
        self.id = id
        self.name = name
        self.form = form
        self.purposes = purposes
        self.predicateTypes = predicateTypes
        self.identities = identities
        self.validity = validity
        self.revokedFrom = revokedFrom
    }

    /// Why it is not believed about something that was done at `instant`; `nil` if it is.
    func refusal(at instant: Instant) -> String? {
        if let revokedFrom, instant >= revokedFrom { return "“\(name)” is revoked from \(revokedFrom) on" }
        guard validity.contains(instant) else { return "“\(name)” was not trusted at \(instant)" }
        return nil
    }

    var keys: [AttestationKey] {
        switch form {
        case .key(let key): [key]
        case .did(_, let keys): keys
        case .certificates, .sigstore: []
        }
    }
}

/// Patterns in which `*` stands for any run of characters and nothing else stands for another.
package enum Glob {
    package static func matches(_ pattern: String, _ text: String) -> Bool {
        let pattern = Array(pattern.utf8)
        let text = Array(text.utf8)
        var (p, t) = (0, 0)
        var star: (p: Int, t: Int)?
        while t < text.count {
            if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
                star = (p, t)
                p += 1
            } else if p < pattern.count, pattern[p] == text[t] {
                p += 1
                t += 1
            } else if let last = star {
                // The last star takes one character more: earlier ones never need to.
                p = last.p + 1
                t = last.t + 1
                star = (last.p, t)
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}

import Evidence

/// Whom an attestation names as its signer. Nobody has verified it: it is for finding, not for believing.
package struct ClaimedSigner: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A name in the certificate.
        case identity
        /// Who vouched for the names: Fulcio's OIDC issuer.
        case issuer
        /// SHA-256 of the key in the certificate, in hexadecimal.
        case key
        /// What the signer calls the key: DSSE's `keyid`, or a bundle's hint.
        case keyID = "key_id"
    }

    /// Of a document; further ones are passed over.
    package static let limit = 256
    /// Of a name, in bytes of UTF-8; longer ones are passed over.
    package static let nameLimit = 1024

    package var kind: Kind
    package var name: String

    package init(kind: Kind, name: String) {
        self.kind = kind
        self.name = name
    }
}

extension ReadDocument {
    /// Each once, in the order of the signatures.
    package var claimedSigners: [ClaimedSigner] {
        var found: [ClaimedSigner] = []
        switch self {
        case .bill, .vex, .statement: return []
        case .envelope(let signed, _): found = signed.claimedSigners
        case .bundle(let bundle, _):
            switch bundle.material {
            case .certificates(let chain): found = chain.first?.claimedSigners ?? []
            case .publicKey(let hint): found = [ClaimedSigner(kind: .keyID, name: hint)]
            }
            if case .envelope(let signed) = bundle.content { found += signed.claimedSigners }
        }
        var seen: Set<ClaimedSigner> = []
        let usable = found.filter {
            1...ClaimedSigner.nameLimit ~= $0.name.utf8.count && !$0.name.utf8.contains(0)
                && seen.insert($0).inserted
        }
        return Array(usable.prefix(ClaimedSigner.limit))
    }
}

extension SignedEnvelope {
    fileprivate var claimedSigners: [ClaimedSigner] {
        zip(envelope.signatures, certificates).flatMap { signature, chain in
            [signature.keyID.map { ClaimedSigner(kind: .keyID, name: $0) }].compactMap(\.self)
                + (chain.first?.claimedSigners ?? [])
        }
    }
}

extension SigningCertificate {
    fileprivate var claimedSigners: [ClaimedSigner] {
        identities.map { ClaimedSigner(kind: .identity, name: $0) }
            + [oidcIssuer.map { ClaimedSigner(kind: .issuer, name: $0) }].compactMap(\.self)
            + [ClaimedSigner(kind: .key, name: key.fingerprint.hex)]
    }
}

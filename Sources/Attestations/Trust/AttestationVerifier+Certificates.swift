import Evidence

// Whether a certificate leads to somebody who is believed, was published, and is for whom it shall be.

extension AttestationVerifier {
    func checkCertificate(
        _ leaf: SigningCertificate,
        through intermediates: [SigningCertificate],
        signed: Bool,
        purpose: TrustAnchor.Purpose,
        _ envelope: Envelope?,
        _ result: inout AttestationVerification
    ) async {
        guard signed else {
            result.fail(.signature, "the signature is not of the certificate's key")
            return
        }
        var times = result.provenTimes
        if times.isEmpty {
            guard demand.takesUnprovenTime else {
                result.fail(
                    .timestamp,
                    "nobody proves when it was signed, and the certificate holds for a time"
                )
                return
            }
            // Whenever it was signed, it was not after now.
            guard leaf.validity.lowerBound <= demand.now else {
                result.fail(
                    .certificateChain,
                    "the certificate holds from \(leaf.validity.lowerBound) on, which is not yet"
                )
                return
            }
            times = [leaf.validity.lowerBound]
        }
        var refusals: [String] = []
        var refused: AttestationVerification?
        // Several anchors may have one authority, each for other identities: whichever believes it counts.
        for anchor in anchors where anchor.purposes.contains(purpose) {
            guard let issuer = await issuer(of: leaf, through: intermediates, anchor, times, &refusals) else {
                continue
            }
            var attempt = result
            attempt.pass(
                .certificateChain,
                "the certificate leads to “\(anchor.name)” at \(times.map(\.rfc3339).joined(separator: ", "))"
            )
            if case .sigstore(let root) = anchor.form { checkTransparency(leaf, issuer, root, &attempt) }
            if let refusal = refusal(of: anchor, envelope, times) {
                attempt.fail(.trustPeriod, refusal)
            } else if isTrusted(leaf, anchor, &attempt), !attempt.failed(.certificateTransparency) {
                attempt.signers.append(Self.signer(anchor, leaf.key, leaf))
                result = attempt
                return
            }
            refused = refused ?? attempt
        }
        if let refused {
            result = refused
        } else {
            result.fail(.certificateChain, refusals.first ?? "no certificate authority is trusted here")
        }
    }

    private func isTrusted(
        _ leaf: SigningCertificate,
        _ anchor: TrustAnchor,
        _ result: inout AttestationVerification
    ) -> Bool {
        let found = "\(leaf.identities.first ?? leaf.subject) by \(leaf.oidcIssuer ?? leaf.issuer)"
        // Whom an anchor names nobody widens: what is asked for besides must hold, too.
        let named = [anchor.identities, demand.identities].filter { !$0.isEmpty }
        if named.isEmpty {
            result.fail(.identity, "the certificate is for \(found); no identity is trusted, name one")
        } else if named.allSatisfy({ $0.contains { $0.matches(leaf) } }) {
            result.pass(.identity, found)
            return true
        } else {
            result.fail(.identity, "the certificate is for \(found), which is not trusted")
        }
        return false
    }

    /// The key that issued the certificate, if it leads to the anchor at all of these times.
    private func issuer(
        of leaf: SigningCertificate,
        through intermediates: [SigningCertificate],
        _ anchor: TrustAnchor,
        _ times: [Instant],
        _ refusals: inout [String]
    ) async -> AttestationKey? {
        let authorities: [TrustedRoot.Authority]
        let use: CertificateUse
        switch anchor.form {
        case .sigstore(let root): (authorities, use) = (root.certificateAuthorities, .codeSigning)
        case .certificates(let chain):
            authorities = [TrustedRoot.Authority(uri: anchor.name, chain: chain, validity: anchor.validity)]
            use = .anything
        case .key, .did: return nil
        }
        search: for authority in authorities {
            var issuer: AttestationKey?
            for time in times {
                guard authority.validity.contains(time) else {
                    refusals.append("“\(anchor.name)” was not trusted at \(time)")
                    continue search
                }
                let result = await CertificateChain.verified(
                    leaf,
                    through: intermediates + authority.chain.dropLast(),
                    to: authority.chain.suffix(1),
                    at: time,
                    for: use
                )
                switch result {
                case .success(let chain): issuer = chain.count > 1 ? chain[1].key : chain[0].key
                case .failure(let refusal):
                    refusals.append(refusal.description)
                    continue search
                }
            }
            if let issuer { return issuer }
        }
        return nil
    }

    private func checkTransparency(
        _ leaf: SigningCertificate,
        _ issuer: AttestationKey,
        _ root: TrustedRoot,
        _ result: inout AttestationVerification
    ) {
        guard !root.certificateLogs.isEmpty else {
            result.leave(.certificateTransparency, "no certificate log is trusted here")
            return
        }
        guard let timestamps = CertificateTimestamp.all(in: leaf.certificate), !timestamps.isEmpty else {
            result.fail(.certificateTransparency, "the certificate carries no timestamp of a certificate log")
            return
        }
        let isPublished = timestamps.contains { timestamp in
            guard timestamp.hashAlgorithm == 4, let time = timestamp.time,
                let message = timestamp.signedBytes(of: leaf.certificate, issuer: issuer)
            else { return false }
            return root.certificateLogs.contains { log in
                log.logID == timestamp.logID && log.validity.contains(time)
                    && log.key.verifies(timestamp.signature, over: message)
            }
        }
        if isPublished {
            result.pass(.certificateTransparency, "a trusted log promised to publish the certificate")
        } else {
            result.fail(.certificateTransparency, "no trusted log promised to publish the certificate")
        }
    }
}

import Evidence
import Ledger
import SwiftASN1
package import X509

// Signing other authorities.

extension PKI {
    /// Certifies another authority: `root/sign-intermediate`.
    ///
    /// - Throws: `PKIError`.
    package func signIntermediate(
        _ csr: SigningRequest,
        _ request: AuthorityRequest,
        usesRequestValues: Bool,
        issuer reference: String = "default",
        at place: Place
    ) async throws -> Issued {
        let authority = try await authority(at: place)
        let issuer = try Self.issuing(authority, reference)
        try PKIRole.verbatim.check(csr.publicKey)
        let now = clock.now().inSeconds
        var warnings: [String] = []
        var ttl = request.ttl ?? 0
        guard ttl >= 0 else { throw PKIError.refused("ttl must not be negative") }
        if ttl == 0 { ttl = request.usualTTL }
        if ttl > request.longestTTL {
            warnings.append(
                "TTL \"\(ttl)s\" is longer than permitted maxTTL \"\(request.longestTTL)s\", so maxTTL is being used"
            )
            ttl = request.longestTTL
        }
        var draft = CertificateDraft(
            publicKey: csr.publicKey,
            validFrom: now.advanced(bySeconds: -request.notBeforeDuration),
            validUntil: request.notAfter.isEmpty
                ? now.advanced(bySeconds: ttl) : try PKIRole.instant(request.notAfter)
        )
        Self.cap(&draft.validUntil, at: now, request.limit, &warnings)
        // An authority that would outlive its own issuer ends with it: no chain through it holds longer.
        let end = issuer.certificate.validUntil
        if draft.validUntil > end, request.notAfter.isEmpty {
            draft.validUntil = end
            warnings.append("the certificate ends with its issuer's, at \(end)")
        }
        try Self.fill(&draft, from: request)
        if usesRequestValues {
            draft.subject = csr.subject
            draft.names = csr.names
        }
        let path = issuer.certificate.maxPathLength
        if let path {
            guard path > 0 else {
                throw PKIError.refused(
                    "issuer \(issuer.id.text) has a max path length of 0: it can't sign authorities"
                )
            }
            if request.maxPathLength >= path {
                throw PKIError.refused("max_path_length must be below that of the issuer, \(path)")
            }
            if request.maxPathLength < 0 {
                draft.constraints = .isCertificateAuthority(maxPathLength: path - 1)
            }
        }
        var role = PKIRole.verbatim
        role.settings.object["no_store"] = false
        var issued = try await sign(draft, role, issuer, authority, at: place, now: now)
        issued.warnings = warnings + issued.warnings
        return issued
    }

    /// Puts this authority's name and signature on a certificate that another has signed for itself: a root that moves below
    /// this one without its chains breaking.
    ///
    /// - Throws: `PKIError`.
    package func signSelfIssued(
        _ certificate: Certificate,
        issuer reference: String = "default",
        limit: Int? = nil,
        at place: Place
    ) async throws -> (certificate: Certificate, issuer: PKIIssuer) {
        guard certificate.isAuthority else {
            throw PKIError.refused("given certificate is not a CA certificate")
        }
        guard certificate.isSelfSigned else { throw PKIError.refused("given certificate is not self-signed") }
        // It is signed as it is: what would be too long is not shortened.
        if let limit, certificate.validUntil > clock.now().advanced(bySeconds: limit) {
            throw PKIError.refused(
                "given certificate holds for longer than the \(limit) seconds for which policies let what is issued hold"
            )
        }
        let authority = try await authority(at: place)
        let issuer = try Self.issuing(authority, reference)
        let signer = try await signer(of: issuer, authority, at: place)
        var extensions = certificate.extensions
        extensions.remove(.X509ExtensionID.authorityKeyIdentifier)
        let identifier =
            try issuer.certificate.extensions.subjectKeyIdentifier
            ?? SubjectKeyIdentifier(hash: issuer.certificate.publicKey)
        try extensions.append(
            try Certificate.Extension(
                AuthorityKeyIdentifier(keyIdentifier: identifier.keyIdentifier),
                critical: false
            )
        )
        let signed = try Certificate(
            version: .v3,
            serialNumber: certificate.serialNumber,
            publicKey: certificate.publicKey,
            notValidBefore: certificate.notValidBefore,
            notValidAfter: certificate.notValidAfter,
            issuer: issuer.certificate.subject,
            subject: certificate.subject,
            signatureAlgorithm: try signer.signatureAlgorithm(),
            extensions: extensions,
            issuerPrivateKey: signer.certificateKey
        )
        return (signed, issuer)
    }
}

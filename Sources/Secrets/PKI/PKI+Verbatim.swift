import Evidence
import Ledger
import Postgres
import SwiftASN1
import X509

// Requests that are signed as they are.

extension PKI {
    /// Certifies whatever the request says, but never that it is an authority.
    ///
    /// - Parameters:
    ///   - name: of a role whose lifetimes and issuer are taken; `nil` for none.
    ///   - keyUsage, extendedKeyUsage, usageIdentifiers: where the request itself asks for none.
    /// - Throws: `PKIError`.
    package func signVerbatim(
        _ csr: SigningRequest,
        _ request: CertificateRequest,
        role name: String?,
        issuer reference: String? = nil,
        keyUsage: [String]? = nil,
        extendedKeyUsage: [String] = [],
        usageIdentifiers: [String] = [],
        lifetimes: Lifetimes,
        lender: Lender? = nil,
        at place: Place
    ) async throws -> Issued {
        var role = PKIRole.verbatim
        let authority: PKIAuthority
        if let name {
            let (named, found) = try await roleAndAuthority(name, at: place)
            authority = found
            role.name = name
            for field in [
                "ttl", "max_ttl", "issuer_ref", "not_before_duration", "no_store", "generate_lease",
                "not_after", "signature_bits", "use_pss",
            ] {
                role.settings.object[field] = named.settings.object[field]
            }
        } else {
            authority = try await self.authority(at: place)
        }
        let issuer = try Self.issuing(authority, reference ?? role.settings.text("issuer_ref"))
        let now = clock.now()
        var validity = try role.validity(
            request,
            usual: lifetimes.usual,
            longest: lifetimes.longest,
            at: now
        )
        Self.cap(&validity.until, at: now, lifetimes.limit, &validity.warnings)
        try role.check(csr.publicKey)
        var draft = CertificateDraft(
            publicKey: csr.publicKey,
            validFrom: validity.from,
            validUntil: validity.until
        )
        draft.hasUsualEnd = role.hasUsualEnd(request)
        draft.subject = csr.subject
        (draft.signatureBits, draft.usesPSS) = (
            role.settings.whole("signature_bits"), role.settings.flag("use_pss")
        )
        draft.verbatim = try Self.verbatim(csr.extensions)
        draft.keyUsage = try CertificateUsage.keyUsage(
            keyUsage ?? ["DigitalSignature", "KeyAgreement", "KeyEncipherment"]
        )
        draft.extendedKeyUsages = try CertificateUsage.extended(extendedKeyUsage, oids: usageIdentifiers)
        var issued = try await sign(draft, role, issuer, authority, lender: lender, at: place, now: now)
        issued.warnings = validity.warnings + issued.warnings
        return issued
    }

    /// What of a request is taken as it is: whose it is not to say stays out.
    private static func verbatim(_ extensions: Certificate.Extensions) throws(PKIError) -> [Certificate
        .Extension]
    {
        do {
            if case .isCertificateAuthority? = try extensions.basicConstraints {
                throw PKIError.refused(
                    "refusing to sign a CSR that asks to be an authority: use root/sign-intermediate"
                )
            }
            if let usage = try extensions.keyUsage, usage.keyCertSign || usage.cRLSign {
                throw PKIError.refused("refusing to sign a CSR that asks to sign certificates or lists")
            }
        } catch let refusal as PKIError {
            throw refusal
        } catch {
            // What can't be read here might be read elsewhere, as what it must not say.
            throw .refused(
                "the CSR asks for basic constraints or a key usage that can't be read: they must be in DER"
            )
        }
        let ours: Set<ASN1ObjectIdentifier> = [
            .X509ExtensionID.authorityKeyIdentifier, .X509ExtensionID.subjectKeyIdentifier,
            .X509ExtensionID.authorityInformationAccess, .X509ExtensionID.nameConstraints, [2, 5, 29, 31],
            [2, 5, 29, 46],
        ]
        return extensions.filter { !ours.contains($0.oid) }
    }
}

package import Evidence
import Ledger
import Postgres
import SwiftASN1
package import X509

// Signing certificates.

extension PKI {
    /// A certificate that was issued.
    package struct Issued: Sendable {
        package var certificate: Certificate
        /// The issuer's own first.
        package var chain: [Certificate]
        package var issuerID: UniqueID
        package var serial: SerialNumber
        /// Where the server has made it: the one time it is shown.
        package var privateKey: CertificateKey?
        package var role: PKIRole
        package var kept: PKICertificate
        /// Where the role wants one: whoever ends it revokes the certificate.
        package var lease: Lease?
        package var warnings: [String] = []
    }

    /// How a certificate becomes a lease, where its role says so.
    package struct Lender: Sendable {
        package var leases: Leases
        package var mount: Mount
        /// What was asked for, with its mount.
        package var path: String
        /// Asked where something is lent.
        package var borrower: @Sendable () throws -> LeaseBorrower

        package init(
            leases: Leases,
            mount: Mount,
            path: String,
            borrower: @escaping @Sendable () throws -> LeaseBorrower
        ) {
            self.leases = leases
            self.mount = mount
            self.path = path
            self.borrower = borrower
        }
    }

    /// How long certificates of a mount hold where nothing else says so, in seconds.
    package struct Lifetimes: Sendable {
        package var usual: Int
        package var longest: Int

        package init(usual: Int, longest: Int) {
            self.usual = usual
            self.longest = longest
        }

        package init(_ mount: Mount) {
            let (usual, longest) = (mount.configuration.defaultLeaseTTL, mount.configuration.maximumLeaseTTL)
            self.longest = longest == 0 ? MountConfiguration.systemLeaseTTL : longest
            self.usual = min(usual == 0 ? MountConfiguration.systemLeaseTTL : usual, self.longest)
        }
    }

    /// Issues a certificate for a key that is made here.
    ///
    /// - Parameter issuer: a reference in the place of the role's; `nil` for that.
    /// - Throws: `PKIError`.
    package func issue(
        _ request: CertificateRequest,
        role name: String,
        issuer reference: String? = nil,
        lifetimes: Lifetimes,
        lender: Lender? = nil,
        at place: Place
    ) async throws -> Issued {
        let (role, authority) = try await roleAndAuthority(name, at: place)
        let issuer = try Self.issuing(authority, reference ?? role.settings.text("issuer_ref"))
        let key = try await CertificateKey.made(try role.keyType())
        let now = clock.now()
        let (draft, warnings) = try role.draft(
            request,
            csr: nil,
            publicKey: key.publicKey,
            usual: lifetimes.usual,
            longest: lifetimes.longest,
            at: now
        )
        var issued = try await sign(draft, role, issuer, authority, lender: lender, at: place, now: now)
        issued.privateKey = key
        issued.warnings = warnings + issued.warnings
        return issued
    }

    /// Certifies somebody else's key, with what the role lets through.
    ///
    /// - Throws: `PKIError`.
    package func sign(
        _ csr: SigningRequest,
        _ request: CertificateRequest,
        role name: String,
        issuer reference: String? = nil,
        lifetimes: Lifetimes,
        lender: Lender? = nil,
        at place: Place
    ) async throws -> Issued {
        let (role, authority) = try await roleAndAuthority(name, at: place)
        return try await sign(
            csr,
            request,
            as: role,
            authority: authority,
            issuer: reference,
            lifetimes: lifetimes,
            lender: lender,
            at: place
        )
    }

    /// The same with a role that is no mount's.
    func sign(
        _ csr: SigningRequest,
        _ request: CertificateRequest,
        as role: PKIRole,
        authority: PKIAuthority,
        issuer reference: String?,
        lifetimes: Lifetimes,
        lender: Lender? = nil,
        at place: Place
    ) async throws -> Issued {
        let issuer = try Self.issuing(authority, reference ?? role.settings.text("issuer_ref"))
        let now = clock.now()
        let (draft, warnings) = try role.draft(
            request,
            csr: csr,
            publicKey: csr.publicKey,
            usual: lifetimes.usual,
            longest: lifetimes.longest,
            at: now
        )
        var issued = try await sign(draft, role, issuer, authority, lender: lender, at: place, now: now)
        issued.warnings = warnings + issued.warnings
        return issued
    }

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
                "not_after",
            ] {
                role.settings.object[field] = named.settings.object[field]
            }
        } else {
            authority = try await self.authority(at: place)
        }
        let issuer = try Self.issuing(authority, reference ?? role.settings.text("issuer_ref"))
        let now = clock.now()
        let validity = try role.validity(
            request,
            usual: lifetimes.usual,
            longest: lifetimes.longest,
            at: now
        )
        try role.check(csr.publicKey)
        var draft = CertificateDraft(
            publicKey: csr.publicKey,
            validFrom: validity.from,
            validUntil: validity.until
        )
        draft.subject = csr.subject
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
        if case .isCertificateAuthority? = try? extensions.basicConstraints {
            throw .refused("refusing to sign a CSR that asks to be an authority: use root/sign-intermediate")
        }
        if let usage = try? extensions.keyUsage, usage.keyCertSign || usage.cRLSign {
            throw .refused("refusing to sign a CSR that asks to sign certificates or lists")
        }
        let ours: Set<ASN1ObjectIdentifier> = [
            .X509ExtensionID.authorityKeyIdentifier, .X509ExtensionID.subjectKeyIdentifier,
            .X509ExtensionID.authorityInformationAccess, .X509ExtensionID.nameConstraints, [2, 5, 29, 31],
            [2, 5, 29, 46],
        ]
        return extensions.filter { !ours.contains($0.oid) }
    }

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
        at place: Place
    ) async throws -> (certificate: Certificate, issuer: PKIIssuer) {
        guard certificate.isAuthority else {
            throw PKIError.refused("given certificate is not a CA certificate")
        }
        guard certificate.isSelfSigned else { throw PKIError.refused("given certificate is not self-signed") }
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

    // MARK: For whom the server knows

    /// Certifies the key of an agent, an application or a person: a client certificate that names its owner and nothing that
    /// the request asks for, and that can be found by its fingerprint.
    ///
    /// - Parameters:
    ///   - type: `.agentClient`, `.applicationClient` or `.adminClient`.
    ///   - name: the common name; the owner's, as people know it.
    ///   - ttl: in seconds.
    /// - Returns: DER, the certificate first, then its chain.
    /// - Throws: `PKIError`.
    package func sign(
        csr: [UInt8],
        as type: CertificateType,
        for owner: CertificateOwner,
        named name: String,
        ttl: Int,
        at place: Place
    ) async throws -> (certificates: [[UInt8]], kept: PKICertificate) {
        let csr = try SigningRequest(der: csr)
        try PKIRole.verbatim.check(csr.publicKey)
        let authority = try await authority(at: place)
        let issuer = try Self.issuing(authority, "default")
        let now = clock.now().inSeconds
        guard ttl > 0 else { throw PKIError.refused("ttl must be above 0") }
        var draft = CertificateDraft(
            publicKey: csr.publicKey,
            validFrom: now.advanced(bySeconds: -30),
            // A machine's certificate must not outlive who vouches for it, and is renewed anyway.
            validUntil: min(now.advanced(bySeconds: ttl), issuer.certificate.validUntil)
        )
        var parts = DistinguishedName.Parts()
        parts.commonName = String(name.unicodeScalars.prefix(64).map(Character.init))
        draft.subject = try DistinguishedName(parts)
        draft.names.uris = ["urn:muniment:\(owner.kind.rawValue):\(owner.id.text)"]
        draft.keyUsage = KeyUsage(digitalSignature: true)
        draft.extendedKeyUsages = [.ExtendedKeyUsage.clientAuth]
        var role = PKIRole.verbatim
        role.settings.object["no_store"] = false
        let issued = try await sign(
            draft,
            role,
            issuer,
            authority,
            type: type,
            owner: owner,
            at: place,
            now: now
        )
        return (try ([issued.certificate] + issued.chain).map { try $0.encoded() }, issued.kept)
    }

    // MARK: Parts

    /// The role, and the authority as it was with it: one round trip where that is known.
    func roleAndAuthority(_ name: String, at place: Place) async throws -> (PKIRole, PKIAuthority) {
        let found = try await database.first(for: place.tenant, PKIStore(place: place).role(name)) { row in
            (role: try PKIStore.role(name, row), number: try row["change_number"] as Int)
        }
        guard let found else { throw PKIError.unknownRole(name) }
        return (found.role, try await authority(at: place, changeNumber: found.number))
    }

    /// - Throws: `PKIError`, where it may not issue.
    static func issuing(_ authority: PKIAuthority, _ reference: String) throws(PKIError) -> PKIIssuer {
        let issuer = try authority.issuer(reference)
        guard issuer.revokedAt == nil else {
            throw .noIssuer("issuer \(issuer.id.text) is revoked: it issues nothing any more")
        }
        guard issuer.may(.issuing) else {
            throw .noIssuer("issuer \(issuer.id.text) has no usage issuing-certificates")
        }
        _ = try key(of: issuer, authority)
        return issuer
    }

    func sign(
        _ draft: CertificateDraft,
        _ role: PKIRole,
        _ issuer: PKIIssuer,
        _ authority: PKIAuthority,
        type: CertificateType? = nil,
        owner: CertificateOwner? = nil,
        lender: Lender? = nil,
        at place: Place,
        now: Instant
    ) async throws -> Issued {
        var draft = draft
        draft.links = authority.links(of: issuer)
        let end = issuer.certificate.validUntil
        if draft.validUntil > end {
            switch issuer.settings.text("leaf_not_after_behavior") {
            case "permit": break
            case "truncate": draft.validUntil = end
            default:
                throw PKIError.refused(
                    "cannot satisfy request, as TTL would result in notAfter of \(draft.validUntil) that is beyond "
                        + "the expiration of the CA certificate at \(end)"
                )
            }
        }
        guard draft.validUntil > now else {
            throw PKIError.refused(
                "issuer \(issuer.id.text) has expired at \(end): it issues nothing any more"
            )
        }
        let signer = try await signer(of: issuer, authority, at: place)
        let serial = SerialNumber.random()
        let certificate = try draft.signed(by: signer, of: issuer.certificate, serial: serial)
        let kept = try PKICertificate(
            certificate,
            mount: place.mount,
            issuerID: issuer.id,
            type: type,
            owner: owner,
            role: role.name.isEmpty ? nil : role.name,
            at: now
        )
        let store = PKIStore(place: place)
        var lease: Lease?
        if role.settings.flag("no_store") {
            if !authority.hasUnstored {
                _ = try await database.execute(for: place.tenant, store.noteUnstored)
            }
        } else if let lender, role.settings.flag("generate_lease") {
            lease = try await lend(kept, lender, at: place, now: now)
        } else {
            try await insert(kept, at: place, now: now)
        }
        return Issued(
            certificate: certificate,
            chain: issuer.chain,
            issuerID: issuer.id,
            serial: serial,
            role: role,
            kept: kept,
            lease: lease
        )
    }

    func insert(_ kept: PKICertificate, at place: Place, now: Instant) async throws {
        do {
            _ = try await database.execute(for: place.tenant, PKIStore(place: place).insert(kept, at: now))
        } catch let error as PostgresError where error.constraint == "certificate_is_of_mount" {
            throw SecretsError.mountGone
        }
    }
}

package import Access
package import Evidence
import Ledger
import Postgres
package import X509

// Signing certificates.

extension PKI {
    /// A certificate that was issued.
    package struct Issued: Sendable {
        package var certificate: Certificate
        /// Its bytes; with a signature by PSS they are not those of `certificate`.
        package var der: [UInt8]
        /// The issuer's own first.
        package var chain: [SignedCertificate]
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

    /// Who asks, as far as policies know them: looked up for roles whose names depend on it.
    package typealias Asker = @Sendable () async throws -> PolicySubject

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
        /// What policies let whatever is issued hold, whoever else lets it hold longer.
        package var limit: Int?

        package init(usual: Int, longest: Int) {
            self.usual = usual
            self.longest = longest
        }

        package init(_ mount: Mount, limit: Int? = nil) {
            self.limit = limit
            let (usual, longest) = (mount.configuration.defaultLeaseTTL, mount.configuration.maximumLeaseTTL)
            self.longest = longest == 0 ? MountConfiguration.systemLeaseTTL : longest
            self.usual = min(usual == 0 ? MountConfiguration.systemLeaseTTL : usual, self.longest)
        }
    }

    /// Issues a certificate for a key that is made here.
    ///
    /// - Parameters:
    ///   - issuer: a reference in the place of the role's; `nil` for that.
    ///   - keepsKey: whether the key stays here, encrypted, for who deploys the certificate.
    /// - Throws: `PKIError`.
    package func issue(
        _ request: CertificateRequest,
        role name: String,
        issuer reference: String? = nil,
        keepsKey: Bool = false,
        lifetimes: Lifetimes,
        lender: Lender? = nil,
        asker: Asker? = nil,
        at place: Place
    ) async throws -> Issued {
        let (named, authority) = try await roleAndAuthority(name, at: place)
        let role = try await named.filled(for: asker)
        let issuer = try Self.issuing(authority, reference ?? role.settings.text("issuer_ref"))
        let key = try await CertificateKey.made(try role.keyType())
        let now = clock.now()
        var (draft, warnings) = try role.draft(
            request,
            csr: nil,
            publicKey: key.publicKey,
            usual: lifetimes.usual,
            longest: lifetimes.longest,
            at: now
        )
        Self.cap(&draft.validUntil, at: now, lifetimes.limit, &warnings)
        var issued = try await sign(
            draft,
            role,
            issuer,
            authority,
            lender: lender,
            keeping: keepsKey ? key : nil,
            at: place,
            now: now
        )
        if !keepsKey { issued.privateKey = key }
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
        asker: Asker? = nil,
        at place: Place
    ) async throws -> Issued {
        let (role, authority) = try await roleAndAuthority(name, at: place)
        return try await sign(
            csr,
            request,
            as: try await role.filled(for: asker),
            authority: authority,
            issuer: reference,
            lifetimes: lifetimes,
            lender: lender,
            at: place
        )
    }

    /// The same with a role that is at hand, or no mount's.
    ///
    /// - Parameter order: of ACME, which ends in the transaction that keeps the certificate.
    func sign(
        _ csr: SigningRequest,
        _ request: CertificateRequest,
        as role: PKIRole,
        authority: PKIAuthority,
        issuer reference: String?,
        lifetimes: Lifetimes,
        lender: Lender? = nil,
        completing order: UniqueID? = nil,
        at place: Place
    ) async throws -> Issued {
        let issuer = try Self.issuing(authority, reference ?? role.settings.text("issuer_ref"))
        let now = clock.now()
        var (draft, warnings) = try role.draft(
            request,
            csr: csr,
            publicKey: csr.publicKey,
            usual: lifetimes.usual,
            longest: lifetimes.longest,
            at: now
        )
        Self.cap(&draft.validUntil, at: now, lifetimes.limit, &warnings)
        var issued = try await sign(
            draft,
            role,
            issuer,
            authority,
            lender: lender,
            completing: order,
            at: place,
            now: now
        )
        issued.warnings = warnings + issued.warnings
        return issued
    }

    // MARK: Parts

    /// Shortens what is longer than policies let it be.
    ///
    /// - Parameter limit: in seconds from now.
    static func cap(_ end: inout Instant, at now: Instant, _ limit: Int?, _ warnings: inout [String]) {
        guard let limit, case let last = now.inSeconds.advanced(bySeconds: limit), end > last else { return }
        end = last
        warnings.append(
            "policies let what is issued hold for \(limit) seconds at most: the certificate ends at \(last)"
        )
    }

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
        completing order: UniqueID? = nil,
        keeping key: CertificateKey? = nil,
        at place: Place,
        now: Instant
    ) async throws -> Issued {
        var draft = draft
        draft.links = authority.links(of: issuer)
        let end = issuer.certificate.validUntil
        if draft.validUntil > end {
            switch issuer.settings.text("leaf_not_after_behavior") {
            case "permit": break
            case _ where draft.hasUsualEnd: draft.validUntil = end
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
        let der = try draft.bytes(of: certificate, signedBy: signer)
        let kept = try PKICertificate(
            certificate,
            der: der,
            mount: place.mount,
            issuerID: issuer.id,
            type: type,
            owner: owner,
            role: role.name.isEmpty ? nil : role.name,
            at: now
        )
        let store = PKIStore(place: place)
        var lease: Lease?
        if key != nil, role.settings.flag("no_store") {
            throw PKIError.refused("keep_key and the role's no_store exclude each other")
        }
        let encryptedKey = try key.map { try sealed($0, of: kept.id, at: place) }
        let isStored = !role.settings.flag("no_store")
        if !isStored, !authority.hasUnstored {
            _ = try await database.execute(for: place.tenant, store.noteUnstored)
        }
        if let order {
            try await complete(order, with: kept, issuer.chain, isStored: isStored, at: place, now: now)
        } else if !isStored {
            // Nobody is to know of it.
        } else if let lender, role.settings.flag("generate_lease") {
            lease = try await lend(kept, encryptedKey, lender, at: place, now: now)
        } else {
            try await insert(kept, encryptedKey, at: place, now: now)
        }
        return Issued(
            certificate: certificate,
            der: der,
            chain: issuer.chain,
            issuerID: issuer.id,
            serial: serial,
            role: role,
            kept: kept,
            lease: lease
        )
    }

    func insert(
        _ kept: PKICertificate,
        _ encryptedKey: [UInt8]?,
        at place: Place,
        now: Instant
    ) async throws {
        do {
            _ = try await database.execute(
                for: place.tenant,
                PKIStore(place: place).insert(kept, encryptedKey: encryptedKey, at: now)
            )
        } catch let error as PostgresError where error.constraint == "certificate_is_of_mount" {
            throw SecretsError.mountGone
        }
    }
}

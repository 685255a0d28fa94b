package import Evidence
import FoundationEssentials
package import SwiftASN1
package import X509

/// A certificate before somebody has signed it.
package struct CertificateDraft: Sendable {
    package var subject = DistinguishedName()
    package var names = CertificateNames()
    package var publicKey: Certificate.PublicKey
    package var validFrom: Instant
    package var validUntil: Instant
    package var keyUsage: KeyUsage?
    package var extendedKeyUsages: [ASN1ObjectIdentifier] = []
    package var policies: [ASN1ObjectIdentifier] = []
    /// `nil`: the extension stays out, and the certificate is none of an authority.
    package var constraints: BasicConstraints?
    package var nameConstraints: NameConstraints?
    /// As they came, of a request that is signed verbatim; none of those above replaces one.
    package var verbatim: [Certificate.Extension] = []
    package var links = CertificateLinks()
    package var signatureBits = 0
    /// Of an RSA key that signs it alone.
    package var usesPSS = false
    /// Whether nobody has asked for this end: then it is no later than the issuer's.
    package var hasUsualEnd = false

    package init(publicKey: Certificate.PublicKey, validFrom: Instant, validUntil: Instant) {
        self.publicKey = publicKey
        self.validFrom = validFrom
        self.validUntil = validUntil
    }

    /// The end of time of certificates: what has no end (RFC 5280 §4.1.2.5).
    package static let endOfTime = Instant(microseconds: 253_402_300_799_000_000)
    /// 1 January of the year 1.
    static let beginningOfTime = Instant(microseconds: -62_135_596_800_000_000)

    /// The certificate, signed.
    ///
    /// - Parameter issuer: `nil` where `key` is the certificate's own.
    /// - Throws: `PKIError.refused`.
    package func signed(
        by key: CertificateKey,
        of issuer: Certificate?,
        serial: SerialNumber = .random()
    ) throws -> Certificate {
        guard validFrom < validUntil else {
            throw PKIError.refused("the certificate would end at \(validUntil), before it starts")
        }
        return try Certificate(
            version: .v3,
            serialNumber: serial.inCertificate,
            publicKey: publicKey,
            notValidBefore: validFrom.date,
            notValidAfter: validUntil.date,
            issuer: issuer?.subject ?? subject,
            subject: subject,
            signatureAlgorithm: try key.signatureAlgorithm(bits: signatureBits),
            extensions: try extensions(issuer),
            issuerPrivateKey: key.certificateKey
        )
    }

    /// The bytes of what `key` has signed, or of what that is the twin of, where PSS is wanted.
    func bytes(of certificate: Certificate, signedBy key: CertificateKey) throws -> [UInt8] {
        guard usesPSS, case .rsa = key.type else { return try certificate.encoded() }
        return try PSSSignature.certificate(of: certificate, by: key, bits: signatureBits)
    }

    /// The same of a request.
    func bytes(of request: CertificateSigningRequest, signedBy key: CertificateKey) throws -> [UInt8] {
        var serializer = DER.Serializer()
        try serializer.serialize(request)
        guard usesPSS, case .rsa = key.type else { return serializer.serializedBytes }
        return try PSSSignature.request(of: serializer.serializedBytes, by: key, bits: signatureBits)
    }

    private func extensions(_ issuer: Certificate?) throws -> Certificate.Extensions {
        var all = verbatim
        func add(_ made: Certificate.Extension) {
            if !all.contains(where: { $0.oid == made.oid }) { all.append(made) }
        }
        if let keyUsage { add(try Certificate.Extension(keyUsage, critical: true)) }
        if !extendedKeyUsages.isEmpty {
            let usages = try ExtendedKeyUsage(extendedKeyUsages.map { ExtendedKeyUsage.Usage(oid: $0) })
            add(try Certificate.Extension(usages, critical: false))
        }
        if let constraints { add(try Certificate.Extension(constraints, critical: true)) }
        if let nameConstraints { add(try Certificate.Extension(nameConstraints, critical: true)) }
        let own = SubjectKeyIdentifier(hash: publicKey)
        add(try Certificate.Extension(own, critical: false))
        // Of the issuer what it says of itself: others may have computed it in another way.
        let authority =
            try issuer?.extensions.subjectKeyIdentifier?.keyIdentifier
            ?? SubjectKeyIdentifier(hash: issuer?.publicKey ?? publicKey).keyIdentifier
        add(try Certificate.Extension(AuthorityKeyIdentifier(keyIdentifier: authority), critical: false))
        let general = names.general
        if !general.isEmpty {
            // Critical where there is no subject that says who it is (RFC 5280 §4.2.1.6).
            add(
                try Certificate.Extension(
                    SubjectAlternativeNames(general),
                    critical: subject.isEmpty
                )
            )
        }
        for made in try links.extensions() { add(made) }
        if !policies.isEmpty { add(try Self.policies(policies)) }
        return try Certificate.Extensions(all)
    }

    /// RFC 5280 §4.2.1.4, without qualifiers.
    private static func policies(_ policies: [ASN1ObjectIdentifier]) throws -> Certificate.Extension {
        var serializer = DER.Serializer()
        try serializer.appendConstructedNode(identifier: .sequence) { coder in
            for policy in policies {
                try coder.appendConstructedNode(identifier: .sequence) { try $0.serialize(policy) }
            }
        }
        return Certificate.Extension(
            oid: [2, 5, 29, 32],
            critical: false,
            value: serializer.serializedBytes[...]
        )
    }
}

/// Where more is to be found about a certificate: its issuer's, its revocation.
package struct CertificateLinks: Hashable, Sendable {
    package var issuingCertificates: [String] = []
    package var revocationLists: [String] = []
    package var deltaLists: [String] = []
    package var ocspServers: [String] = []

    package init() {}

    func extensions() throws -> [Certificate.Extension] {
        var made: [Certificate.Extension] = []
        let access =
            ocspServers.map {
                AuthorityInformationAccess.AccessDescription(
                    method: .ocspServer,
                    location: .uniformResourceIdentifier($0)
                )
            }
            + issuingCertificates.map {
                AuthorityInformationAccess.AccessDescription(
                    method: .issuingCA,
                    location: .uniformResourceIdentifier($0)
                )
            }
        if !access.isEmpty {
            made.append(try Certificate.Extension(AuthorityInformationAccess(access), critical: false))
        }
        if !revocationLists.isEmpty {
            made.append(try Self.distributionPoints(revocationLists, oid: [2, 5, 29, 31]))
        }
        if !deltaLists.isEmpty { made.append(try Self.distributionPoints(deltaLists, oid: [2, 5, 29, 46])) }
        return made
    }

    /// RFC 5280 §4.2.1.13 and §4.2.1.15: each address a point of its own.
    private static func distributionPoints(_ urls: [String], oid: ASN1ObjectIdentifier) throws
        -> Certificate.Extension
    {
        let zero = ASN1Identifier(tagWithNumber: 0, tagClass: .contextSpecific)
        var serializer = DER.Serializer()
        try serializer.appendConstructedNode(identifier: .sequence) { coder in
            for url in urls {
                try coder.appendConstructedNode(identifier: .sequence) { coder in
                    try coder.appendConstructedNode(identifier: zero) { coder in
                        try coder.appendConstructedNode(identifier: zero) { coder in
                            try coder.serialize(GeneralName.uniformResourceIdentifier(url))
                        }
                    }
                }
            }
        }
        return Certificate.Extension(oid: oid, critical: false, value: serializer.serializedBytes[...])
    }

    /// - Throws: `PKIError.refused` for what is no address.
    static func check(_ urls: [String], _ field: String) throws(PKIError) {
        for url in urls {
            guard url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
                ["http://", "https://", "ldap://", "ldaps://"].contains(where: url.lowercased().hasPrefix),
                url.utf8.count <= 2_048
            else {
                throw .refused("\(field) holds \(url), which is no address, as http://ca.example.com/crl")
            }
        }
    }
}

extension Instant {
    var date: Date { Date(timeIntervalSince1970: Double(microseconds / 1_000_000)) }

    init(_ date: Date) { self.init(microseconds: Int64(date.timeIntervalSince1970.rounded()) * 1_000_000) }

    /// Without fractions of a second, which certificates can't say.
    package var inSeconds: Instant {
        Instant(microseconds: microseconds - microseconds % 1_000_000)
    }

    /// No further than to the beginning or the end of time, whatever is added.
    package func advanced(bySeconds seconds: Int) -> Instant {
        let (distance, isTooLong) = Int64(seconds).multipliedReportingOverflow(by: 1_000_000)
        let (moved, isBeyond) = microseconds.addingReportingOverflow(distance)
        guard isTooLong || isBeyond else { return Instant(microseconds: moved) }
        return seconds < 0 ? CertificateDraft.beginningOfTime : CertificateDraft.endOfTime
    }

    package var seconds: Int { Int(microseconds / 1_000_000) }
}

extension Certificate {
    package var validFrom: Instant { Instant(notValidBefore) }
    package var validUntil: Instant { Instant(notValidAfter) }

    package func encoded() throws -> [UInt8] {
        var serializer = DER.Serializer()
        try serializer.serialize(self)
        return serializer.serializedBytes
    }

    /// Without a line break at its end, as clients of Vault have it.
    package func pem() throws -> String { try serializeAsPEM().pemString }

    /// Whether it may sign other certificates.
    package var isAuthority: Bool {
        guard case .isCertificateAuthority? = try? extensions.basicConstraints else { return false }
        return true
    }

    var maxPathLength: Int? {
        guard case .isCertificateAuthority(let length)? = try? extensions.basicConstraints else { return nil }
        return length
    }

    package var isSelfSigned: Bool {
        subject == issuer && publicKey.isValidSignature(signature, for: self)
    }

    /// Whether `other`'s key has signed it, and its name says so.
    package func isSigned(by other: Certificate) -> Bool {
        issuer == other.subject && other.publicKey.isValidSignature(signature, for: self)
    }
}

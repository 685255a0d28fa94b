package import Evidence
package import X509

/// A certificate of an authority in a mount. With a key it signs; without one it completes the chains of others.
package struct PKIIssuer: Sendable {
    package var id: UniqueID
    /// Empty for none.
    package var name: String
    package var keyID: UniqueID?
    package var signed: SignedCertificate
    package var settings: PKISettings
    package var revokedAt: Instant?
    /// Its own certificate first, then whoever has signed the one before; as far as the mount knows them.
    package var chain: [SignedCertificate] = []

    package var certificate: Certificate { signed.certificate }
    package var pem: String { signed.pem }

    package static let fields = [
        PKISettings.Field("leaf_not_after_behavior", .text, "err"),
        PKISettings.Field(
            "usage",
            .texts,
            ["read-only", "issuing-certificates", "crl-signing", "ocsp-signing"]
        ),
        PKISettings.Field("manual_chain", .texts, []),
        PKISettings.Field("revocation_signature_algorithm", .text, ""),
        PKISettings.Field("issuing_certificates", .texts, []),
        PKISettings.Field("crl_distribution_points", .texts, []),
        PKISettings.Field("delta_crl_distribution_points", .texts, []),
        PKISettings.Field("ocsp_servers", .texts, []),
        PKISettings.Field("enable_aia_url_templating", .flag, false),
    ]

    package enum Usage: String, CaseIterable, Sendable {
        case readOnly = "read-only"
        case issuing = "issuing-certificates"
        case listSigning = "crl-signing"
        case ocspSigning = "ocsp-signing"
    }

    package func may(_ usage: Usage) -> Bool { settings.texts("usage").contains(usage.rawValue) }

    package var serial: SerialNumber? { SerialNumber(certificate) }

    /// - Throws: `PKIError.refused`.
    func check() throws(PKIError) {
        try Self.check(name: name, "issuer_name")
        let behavior = settings.text("leaf_not_after_behavior")
        guard ["err", "truncate", "permit"].contains(behavior) else {
            throw .refused("leaf_not_after_behavior must be err, truncate or permit, not \(behavior)")
        }
        let usages = settings.texts("usage")
        for usage in usages where Usage(rawValue: usage) == nil {
            let known = Usage.allCases.map(\.rawValue).joined(separator: ", ")
            throw .refused("usage holds \(usage), it must be of \(known)")
        }
        for field in [
            "issuing_certificates", "crl_distribution_points", "delta_crl_distribution_points",
            "ocsp_servers",
        ] where !settings.flag("enable_aia_url_templating") {
            try CertificateLinks.check(settings.texts(field), field)
        }
        let algorithm = settings.text("revocation_signature_algorithm")
        guard algorithm.isEmpty || Self.listAlgorithms[algorithm.lowercased()] != nil else {
            throw .refused(
                "revocation_signature_algorithm must be SHA256WithRSA, SHA384WithRSA, SHA512WithRSA, the same with PSS "
                    + "behind, ECDSAWithSHA256, ECDSAWithSHA384, ECDSAWithSHA512 or Ed25519"
            )
        }
    }

    /// Bits of the hash, by the names of Go.
    private static let listAlgorithms = [
        "sha256withrsa": 256, "sha384withrsa": 384, "sha512withrsa": 512, "sha256withrsapss": 256,
        "sha384withrsapss": 384, "sha512withrsapss": 512, "ecdsawithsha256": 0, "ecdsawithsha384": 0,
        "ecdsawithsha512": 0, "ed25519": 0, "pureed25519": 0,
    ]

    /// Of RSA alone: what lists and responses are signed with.
    var listSignatureBits: Int {
        Self.listAlgorithms[settings.text("revocation_signature_algorithm").lowercased()] ?? 0
    }

    var usesPSS: Bool {
        settings.text("revocation_signature_algorithm").lowercased().hasSuffix("pss")
    }

    /// Of issuers and keys: what can't be taken for an identifier or a path.
    ///
    /// - Throws: `PKIError.refused`.
    static func check(name: String, _ field: String) throws(PKIError) {
        guard !name.isEmpty else { return }
        guard name != "default", UniqueID(name) == nil, name.utf8.count <= 255,
            name.utf8.allSatisfy({
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || [0x2D, 0x2E, 0x5F].contains($0)
            })
        else {
            throw .refused("\(field) must be of letters, digits, - . and _, no UUID and not \"default\"")
        }
    }

    /// Whether a list of one is a list of the other: who renews a certificate with its key stays who it was.
    func isSameAuthority(as other: PKIIssuer) -> Bool {
        certificate.subject == other.certificate.subject
            && certificate.publicKey == other.certificate.publicKey
    }
}

/// A private key of a mount, as it is kept.
package struct PKIKey: Sendable {
    package var id: UniqueID
    /// Empty for none.
    package var name: String
    package var type: String
    package var bits: Int
    /// SHA-256 of the public key's bits.
    package var publicKeyDigest: Digest
    var encrypted: [UInt8]

    static func digest(of key: Certificate.PublicKey) -> Digest {
        Digest.sha256(of: Array(key.subjectPublicKeyInfoBytes))
    }
}

/// All that holds for a mount of authorities, at one moment.
package struct PKIAuthority: Sendable {
    package var changeNumber = 0
    package var defaultIssuer: UniqueID?
    package var defaultKey: UniqueID?
    /// By area: `crl`, `urls`, `cluster`, `issuers`, `acme`.
    package var areas: LooseObject = [:]
    package var hasUnstored = false
    /// In the order in which they came.
    package var issuers: [PKIIssuer] = []
    package var keys: [PKIKey] = []

    package func settings(_ area: String, _ fields: [PKISettings.Field]) -> PKISettings {
        PKISettings(areas[area]?.object ?? [:], fields)
    }

    /// By identifier, name, or `default`.
    ///
    /// - Throws: `PKIError.unknownIssuer`, `.noIssuer`.
    package func issuer(_ reference: String) throws(PKIError) -> PKIIssuer {
        if reference.isEmpty || reference == "default" {
            guard let id = defaultIssuer, let issuer = issuers.first(where: { $0.id == id }) else {
                guard !issuers.isEmpty else {
                    throw .noIssuer(
                        "no issuer: this mount has no certificate authority yet; generate or import one"
                    )
                }
                throw .noIssuer("no default issuer: POST config/issuers names one")
            }
            return issuer
        }
        let found = issuers.first { $0.id.text == reference } ?? issuers.first { $0.name == reference }
        guard let found else { throw .unknownIssuer(reference) }
        return found
    }

    /// - Throws: `PKIError.unknownKey`.
    package func key(_ reference: String) throws(PKIError) -> PKIKey {
        let wanted = reference.isEmpty || reference == "default" ? defaultKey?.text ?? "default" : reference
        guard
            let key = keys.first(where: { $0.id.text == wanted }) ?? keys.first(where: { $0.name == wanted })
        else { throw .unknownKey(reference) }
        return key
    }

    /// Computes each issuer's chain anew.
    mutating func linkChains() {
        let all = issuers
        for index in issuers.indices {
            let manual = issuers[index].settings.texts("manual_chain").compactMap { id in
                all.first { $0.id.text == id }?.signed
            }
            if !manual.isEmpty {
                issuers[index].chain = manual
                continue
            }
            var chain = [issuers[index].signed]
            while let last = chain.last, chain.count <= Self.chainLimit,
                let above = all.first(where: { other in
                    !chain.contains(other.signed) && last.isSigned(by: other.signed)
                })
            {
                chain.append(above.signed)
            }
            issuers[index].chain = chain
        }
    }

    private static let chainLimit = 16

    /// Of issuers and of keys of a mount.
    static let limit = 1_000

    /// Where certificates of `issuer` say that more is to be found.
    func links(of issuer: PKIIssuer) -> CertificateLinks {
        let mount = settings("urls", PKISettings.urls)
        let cluster = settings("cluster", PKISettings.cluster)
        func urls(_ field: String) -> [String] {
            let own = issuer.settings.texts(field)
            let isTemplate =
                own.isEmpty
                ? mount.flag("enable_templating") : issuer.settings.flag("enable_aia_url_templating")
            let chosen = own.isEmpty ? mount.texts(field) : own
            guard isTemplate else { return chosen }
            return chosen.map { url in
                url.replacing("{{issuer_id}}", with: issuer.id.text)
                    .replacing("{{cluster_path}}", with: cluster.text("path"))
                    .replacing("{{cluster_aia_path}}", with: cluster.text("aia_path"))
            }
        }
        var links = CertificateLinks()
        links.issuingCertificates = urls("issuing_certificates")
        links.revocationLists = urls("crl_distribution_points")
        links.deltaLists = urls("delta_crl_distribution_points")
        links.ocspServers = urls("ocsp_servers")
        return links
    }
}

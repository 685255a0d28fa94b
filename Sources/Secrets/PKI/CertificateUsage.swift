import SwiftASN1
import X509

/// What a key may be used for, in the words of roles (RFC 5280 §4.2.1.3 and §4.2.1.12).
enum CertificateUsage {
    private static let bits: [(name: String, set: @Sendable (inout KeyUsage) -> Void)] = [
        ("digitalsignature", { $0.digitalSignature = true }),
        ("contentcommitment", { $0.nonRepudiation = true }),
        ("keyencipherment", { $0.keyEncipherment = true }),
        ("dataencipherment", { $0.dataEncipherment = true }),
        ("keyagreement", { $0.keyAgreement = true }),
        ("certsign", { $0.keyCertSign = true }),
        ("crlsign", { $0.cRLSign = true }),
        ("encipheronly", { $0.encipherOnly = true }),
        ("decipheronly", { $0.decipherOnly = true }),
    ]

    private static let known: [String: ASN1ObjectIdentifier] = [
        "any": .ExtendedKeyUsage.any,
        "serverauth": .ExtendedKeyUsage.serverAuth,
        "clientauth": .ExtendedKeyUsage.clientAuth,
        "codesigning": .ExtendedKeyUsage.codeSigning,
        "emailprotection": .ExtendedKeyUsage.emailProtection,
        "ipsecendsystem": [1, 3, 6, 1, 5, 5, 7, 3, 5],
        "ipsectunnel": [1, 3, 6, 1, 5, 5, 7, 3, 6],
        "ipsecuser": [1, 3, 6, 1, 5, 5, 7, 3, 7],
        "timestamping": .ExtendedKeyUsage.timeStamping,
        "ocspsigning": .ExtendedKeyUsage.ocspSigning,
        "microsoftservergatedcrypto": [1, 3, 6, 1, 4, 1, 311, 10, 3, 3],
        "netscapeservergatedcrypto": [2, 16, 840, 1, 113_730, 4, 1],
    ]

    private static func plain(_ name: String, without prefix: String) -> String {
        let name = name.lowercased()
        return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    }

    /// `nil` for an empty list: the extension stays out.
    ///
    /// - Throws: `PKIError.refused`.
    static func keyUsage(_ names: [String]) throws(PKIError) -> KeyUsage? {
        var usage = KeyUsage()
        for name in names {
            let plain = plain(name, without: "keyusage")
            guard let bit = bits.first(where: { $0.name == plain }) else {
                throw .refused("key_usage holds \(name), which is no use of a key; DigitalSignature is one")
            }
            bit.set(&usage)
        }
        return names.isEmpty ? nil : usage
    }

    /// - Throws: `PKIError.refused`.
    static func extended(_ names: [String], oids: [String]) throws(PKIError) -> [ASN1ObjectIdentifier] {
        var all: [ASN1ObjectIdentifier] = []
        for name in names {
            guard let identifier = known[plain(name, without: "extkeyusage")] else {
                throw .refused("ext_key_usage holds \(name), which is no use of a key; ServerAuth is one")
            }
            all.append(identifier)
        }
        for oid in oids { all.append(try identifier(oid, of: "ext_key_usage_oids")) }
        var seen: Set<ASN1ObjectIdentifier> = []
        return all.filter { seen.insert($0).inserted }
    }

    /// - Throws: `PKIError.refused`.
    static func identifier(_ text: String, of field: String) throws(PKIError) -> ASN1ObjectIdentifier {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2, parts.allSatisfy({ UInt($0) != nil }),
            let identifier = try? ASN1ObjectIdentifier(dotRepresentation: text)
        else { throw .refused("\(field) holds \(text), which is no object identifier, as 1.3.6.1.4.1.5") }
        return identifier
    }

    /// As `secrets.certificates` keeps them.
    static func names(in extensions: Certificate.Extensions) -> [String] {
        guard let usage = try? extensions.keyUsage else { return [] }
        let set: [(String, Bool)] = [
            ("digital_signature", usage.digitalSignature), ("content_commitment", usage.nonRepudiation),
            ("key_encipherment", usage.keyEncipherment), ("data_encipherment", usage.dataEncipherment),
            ("key_agreement", usage.keyAgreement), ("key_cert_sign", usage.keyCertSign),
            ("crl_sign", usage.cRLSign), ("encipher_only", usage.encipherOnly),
            ("decipher_only", usage.decipherOnly),
        ]
        return set.filter(\.1).map(\.0)
    }
}

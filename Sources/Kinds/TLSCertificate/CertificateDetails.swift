import Crypto
import Evidence
import SwiftASN1
import X509

/// What a certificate says of its key and its use.
enum CertificateDetails {
    /// `{"spki_sha256", "key": {"type", "size_bits"}, "extended_key_usage", "must_staple", "is_authority"}`
    static func members(of certificate: Certificate, der: [UInt8]) -> JSONObject {
        var members = JSONObject()
        if let spki = spki(in: der) {
            members["spki_sha256"] = .string(Digest.sha256(of: Array(spki)).hex)
            members["key"] = key(spki)
        }
        let extensions = certificate.extensions
        if let usage = try? extensions.extendedKeyUsage {
            members["extended_key_usage"] = JSON.set(usage.map { .string("\($0)") })
        }
        members["must_staple"] = .bool(extensions.contains { "\($0.oid)" == "1.3.6.1.5.5.7.1.24" })
        if case .isCertificateAuthority? = try? extensions.basicConstraints {
            members["is_authority"] = true
        } else {
            members["is_authority"] = false
        }
        return members
    }

    /// The seventh member of a TBSCertificate, the optional version counted (RFC 5280 §4.1).
    private static func spki(in der: [UInt8]) -> ArraySlice<UInt8>? {
        var outer = DERReader(bytes: der[...])
        guard let certificate = outer.next() else { return nil }
        var inner = DERReader(bytes: certificate.content)
        guard let body = inner.next() else { return nil }
        var members = DERReader(bytes: body.content)
        guard let first = members.next() else { return nil }
        // Serial, signature, issuer, validity and subject stand before it.
        for _ in 0..<(first.tag == 0xA0 ? 5 : 4) {
            guard members.next() != nil else { return nil }
        }
        return members.next()?.whole
    }

    private static let algorithms: [[UInt8]: String] = [
        [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01]: "RSA",
        [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0A]: "RSA",
        [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01]: "EC",
        [0x2A, 0x86, 0x48, 0xCE, 0x38, 0x04, 0x01]: "DSA",
        [0x2B, 0x65, 0x70]: "Ed25519",
        [0x2B, 0x65, 0x71]: "Ed448",
    ]

    private static let curves: [[UInt8]: (name: String, bits: Int)] = [
        [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07]: ("P-256", 256),
        [0x2B, 0x81, 0x04, 0x00, 0x22]: ("P-384", 384),
        [0x2B, 0x81, 0x04, 0x00, 0x23]: ("P-521", 521),
    ]

    private static func key(_ spki: ArraySlice<UInt8>) -> JSON {
        var outer = DERReader(bytes: spki)
        guard let whole = outer.next() else { return [:] }
        var parts = DERReader(bytes: whole.content)
        guard let algorithm = parts.next(), let bits = parts.next() else { return [:] }
        var identifiers = DERReader(bytes: algorithm.content)
        guard let identifier = identifiers.next() else { return [:] }
        let type = algorithms[Array(identifier.content)] ?? "other " + Hex.encode(identifier.content)
        switch type {
        case "RSA":
            var key = DERReader(bytes: bits.content.dropFirst())
            var numbers = DERReader(bytes: key.next()?.content ?? [])
            let modulus = numbers.next()?.content.drop { $0 == 0 } ?? []
            guard let first = modulus.first else { return ["type": "RSA"] }
            return ["type": "RSA", "size_bits": .integer(modulus.count * 8 - first.leadingZeroBitCount)]
        case "EC":
            guard let curve = identifiers.next().flatMap({ curves[Array($0.content)] }) else {
                return ["type": "EC"]
            }
            return ["type": "EC", "curve": .string(curve.name), "size_bits": .integer(curve.bits)]
        case "Ed25519": return ["type": "Ed25519", "size_bits": 256]
        case "Ed448": return ["type": "Ed448", "size_bits": 456]
        default: return ["type": .string(type)]
        }
    }
}

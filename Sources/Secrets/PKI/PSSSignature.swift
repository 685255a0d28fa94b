import Crypto
import CryptoExtras
import Evidence
import SwiftASN1
import X509

/// RSASSA-PSS (RFC 4055 §3.1), which the library neither signs nor reads. A certificate with such a signature is worked on
/// as its twin: all the same but for the name of the algorithm, and with a signature that nobody looks at.
enum PSSSignature {
    private static let identifier: ASN1ObjectIdentifier = [1, 2, 840, 113_549, 1, 1, 10]
    private static let mask: ASN1ObjectIdentifier = [1, 2, 840, 113_549, 1, 1, 8]

    private static func hash(_ bits: Int) -> ASN1ObjectIdentifier {
        switch bits {
        case 384: [2, 16, 840, 1, 101, 3, 4, 2, 2]
        case 512: [2, 16, 840, 1, 101, 3, 4, 2, 3]
        default: [2, 16, 840, 1, 101, 3, 4, 2, 1]
        }
    }

    /// The algorithm in DER: the hash, the same in its mask, and a salt as long as the hash.
    ///
    /// - Parameter bits: of the hash; 0 for SHA-256.
    static func algorithm(bits: Int) throws -> [UInt8] {
        let (hash, length) = (hash(bits), bits == 0 ? 32 : bits / 8)
        func algorithm(_ coder: inout DER.Serializer) throws {
            try coder.appendConstructedNode(identifier: .sequence) { coder in
                try coder.serialize(hash)
                try coder.serialize(ASN1Null())
            }
        }
        var serializer = DER.Serializer()
        try serializer.appendConstructedNode(identifier: .sequence) { coder in
            try coder.serialize(identifier)
            try coder.appendConstructedNode(identifier: .sequence) { coder in
                try coder.serialize(explicitlyTaggedWithTagNumber: 0, tagClass: .contextSpecific) { coder in
                    try algorithm(&coder)
                }
                try coder.serialize(explicitlyTaggedWithTagNumber: 1, tagClass: .contextSpecific) { coder in
                    try coder.appendConstructedNode(identifier: .sequence) { coder in
                        try coder.serialize(mask)
                        try algorithm(&coder)
                    }
                }
                try coder.serialize(explicitlyTaggedWithTagNumber: 2, tagClass: .contextSpecific) { coder in
                    try coder.serialize(length)
                }
            }
        }
        return serializer.serializedBytes
    }

    static func sign(_ bytes: [UInt8], by key: CertificateKey, bits: Int) throws -> [UInt8] {
        let der = try key.certificateKey.serializeAsPEM().derBytes
        let key = try _RSA.Signing.PrivateKey(derRepresentation: der)
        let signature =
            switch bits {
            case 384: try key.signature(for: SHA384.hash(data: bytes), padding: .PSS)
            case 512: try key.signature(for: SHA512.hash(data: bytes), padding: .PSS)
            default: try key.signature(for: SHA256.hash(data: bytes), padding: .PSS)
            }
        return Array(signature.rawRepresentation)
    }

    /// What stands in the place of a twin: the same certificate, signed in this way.
    static func certificate(of twin: Certificate, by key: CertificateKey, bits: Int) throws -> [UInt8] {
        let algorithm = try algorithm(bits: bits)
        let body = try replacing(algorithmOf: Array(twin.tbsCertificateBytes), with: algorithm)
        return try whole(body, algorithm, try sign(body, by: key, bits: bits))
    }

    /// The same of a request, whose body does not name the algorithm (RFC 2986 §4.2).
    static func request(of twin: [UInt8], by key: CertificateKey, bits: Int) throws -> [UInt8] {
        let body = try Parts(twin).body
        return try whole(body, try algorithm(bits: bits), try sign(body, by: key, bits: bits))
    }

    /// What a request is worked on as, where its own key has signed it; `nil` for all else.
    static func twin(ofRequest der: [UInt8]) -> CertificateSigningRequest? {
        guard let parts = try? Parts(der), let bits = parts.bits,
            let bytes = try? whole(parts.body, try usual, parts.signature),
            let twin = try? CertificateSigningRequest(derEncoded: bytes),
            isSignature(parts, bits, by: twin.publicKey)
        else { return nil }
        return twin
    }

    /// Of the hash of a certificate's signature; `nil` where it is signed in another way.
    static func bits(of der: [UInt8]) -> Int? { (try? Parts(der)).flatMap(\.bits) }

    /// What a certificate is worked on as; `nil` for one that is not signed in this way, or is no certificate.
    static func twin(of der: [UInt8]) -> Certificate? {
        guard let parts = try? Parts(der), parts.bits != nil else { return nil }
        guard let body = try? replacing(algorithmOf: parts.body, with: try usual),
            let bytes = try? whole(body, try usual, parts.signature)
        else { return nil }
        return try? Certificate(derEncoded: bytes)
    }

    /// Whether `issuer` has signed what `twin(of:)` is the twin of.
    static func isSigned(_ der: [UInt8], by issuer: Certificate) -> Bool {
        guard let parts = try? Parts(der), let bits = parts.bits, let twin = twin(of: der),
            twin.issuer == issuer.subject
        else { return false }
        return isSignature(parts, bits, by: issuer.publicKey)
    }

    private static func isSignature(_ parts: Parts, _ bits: Int, by key: Certificate.PublicKey) -> Bool {
        guard let key = _RSA.Signing.PublicKey(key) else { return false }
        let signature = _RSA.Signing.RSASignature(rawRepresentation: parts.signature)
        return switch bits {
        case 384: key.isValidSignature(signature, for: SHA384.hash(data: parts.body), padding: .PSS)
        case 512: key.isValidSignature(signature, for: SHA512.hash(data: parts.body), padding: .PSS)
        default: key.isValidSignature(signature, for: SHA256.hash(data: parts.body), padding: .PSS)
        }
    }

    /// sha256WithRSAEncryption (RFC 4055 §5), which twins bear.
    private static var usual: [UInt8] {
        get throws { try CertificateKey.identifier(of: .sha256WithRSAEncryption) }
    }

    /// A certificate or a request taken apart.
    private struct Parts {
        var body: [UInt8]
        var signature: [UInt8]
        /// Of the hash; `nil` of another algorithm than ours.
        var bits: Int?

        init(_ der: [UInt8]) throws {
            self = try DER.sequence(try DER.parse(der), identifier: .sequence) { nodes in
                guard let body = nodes.next(), let algorithm = nodes.next() else {
                    throw ASN1Error.invalidASN1Object(reason: "no certificate")
                }
                let signature = try ASN1BitString(derEncoded: &nodes)
                let bits = try [256, 384, 512].first { bits in
                    try PSSSignature.algorithm(bits: bits).elementsEqual(algorithm.encodedBytes)
                }
                return Parts(body: Array(body.encodedBytes), signature: Array(signature.bytes), bits: bits)
            }
        }

        private init(body: [UInt8], signature: [UInt8], bits: Int?) {
            self.body = body
            self.signature = signature
            self.bits = bits
        }
    }

    /// The part that is signed, with another name of what it is signed with: it stands behind the version and the serial
    /// number (RFC 5280 §4.1).
    private static func replacing(algorithmOf body: [UInt8], with algorithm: [UInt8]) throws -> [UInt8] {
        let parts = try DER.sequence(try DER.parse(body), identifier: .sequence) { nodes in
            var parts: [ArraySlice<UInt8>] = []
            while let node = nodes.next() { parts.append(node.encodedBytes) }
            return parts
        }
        guard parts.count > 3 else { throw ASN1Error.invalidASN1Object(reason: "no certificate") }
        var serializer = DER.Serializer()
        serializer.appendConstructedNode(identifier: .sequence) { coder in
            for (index, part) in parts.enumerated() {
                coder.serializeRawBytes(index == 2 ? algorithm[...] : part)
            }
        }
        return serializer.serializedBytes
    }

    private static func whole(_ body: [UInt8], _ algorithm: [UInt8], _ signature: [UInt8]) throws -> [UInt8] {
        var serializer = DER.Serializer()
        try serializer.appendConstructedNode(identifier: .sequence) { coder in
            coder.serializeRawBytes(body)
            coder.serializeRawBytes(algorithm)
            try coder.serialize(ASN1BitString(bytes: signature[...]))
        }
        return serializer.serializedBytes
    }
}

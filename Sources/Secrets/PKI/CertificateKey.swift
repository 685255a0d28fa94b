import Crypto
import CryptoExtras
import Evidence
import Foundation
package import SwiftASN1
package import X509

/// What kind of key a certificate is for.
package enum CertificateKeyType: Hashable, Sendable {
    case rsa(bits: Int)
    case ec(bits: Int)
    case ed25519

    package static let rsaSizes = [2_048, 3_072, 4_096, 8_192]
    package static let ecSizes = [256, 384, 521]

    /// As roles and requests name it.
    ///
    /// - Parameter bits: 0 for the usual size.
    /// - Throws: `PKIError.refused`.
    package init(_ type: String, bits: Int) throws(PKIError) {
        switch type {
        case "rsa":
            let bits = bits == 0 ? 2_048 : bits
            guard Self.rsaSizes.contains(bits) else {
                throw .refused("key_bits of an RSA key must be 2048, 3072, 4096 or 8192, not \(bits)")
            }
            self = .rsa(bits: bits)
        case "ec":
            let bits = bits == 0 ? 256 : bits
            guard Self.ecSizes.contains(bits) else {
                throw .refused("key_bits of an EC key must be 256, 384 or 521, not \(bits)")
            }
            self = .ec(bits: bits)
        case "ed25519":
            guard [0, 256].contains(bits) else { throw .refused("key_bits of an Ed25519 key must be 0") }
            self = .ed25519
        default: throw .refused("key_type must be rsa, ec or ed25519, not \(type)")
        }
    }

    package var name: String {
        switch self {
        case .rsa: "rsa"
        case .ec: "ec"
        case .ed25519: "ed25519"
        }
    }

    package var bits: Int {
        switch self {
        case .rsa(let bits), .ec(let bits): bits
        case .ed25519: 256
        }
    }

    /// Of a key that somebody else has made.
    package init?(_ key: Certificate.PublicKey) {
        if P256.Signing.PublicKey(key) != nil {
            self = .ec(bits: 256)
        } else if P384.Signing.PublicKey(key) != nil {
            self = .ec(bits: 384)
        } else if P521.Signing.PublicKey(key) != nil {
            self = .ec(bits: 521)
        } else if Curve25519.Signing.PublicKey(key) != nil {
            self = .ed25519
        } else if let rsa = _RSA.Signing.PublicKey(key) {
            self = .rsa(bits: rsa.keySizeInBits)
        } else {
            return nil
        }
    }
}

/// A private key of a certificate. Never shown but on purpose: its description says nothing.
package struct CertificateKey: Sendable {
    package let type: CertificateKeyType
    package let certificateKey: Certificate.PrivateKey

    /// A new key, by the system's generator. RSA takes up to seconds of a processor: see `made`.
    package static func random(_ type: CertificateKeyType) throws -> CertificateKey {
        let key =
            switch type {
            case .ec(384): Certificate.PrivateKey(P384.Signing.PrivateKey())
            case .ec(521): Certificate.PrivateKey(P521.Signing.PrivateKey())
            case .ec: Certificate.PrivateKey(P256.Signing.PrivateKey())
            case .ed25519: Certificate.PrivateKey(Curve25519.Signing.PrivateKey())
            case .rsa(let bits):
                Certificate.PrivateKey(
                    try _RSA.Signing.PrivateKey(keySize: _RSA.Signing.KeySize(bitCount: bits))
                )
            }
        return CertificateKey(type: type, certificateKey: key)
    }

    /// A new key; where that takes long, from a thread of its own: those of tasks are as few as the processors.
    package static func made(_ type: CertificateKeyType) async throws -> CertificateKey {
        guard case .rsa = type else { return try random(type) }
        return try await withCheckedThrowingContinuation { continuation in
            let thread = Thread { continuation.resume(with: Result { try random(type) }) }
            thread.name = "muniment.pki"
            thread.start()
        }
    }

    private init(type: CertificateKeyType, certificateKey: Certificate.PrivateKey) {
        self.type = type
        self.certificateKey = certificateKey
    }

    package var publicKey: Certificate.PublicKey { certificateKey.publicKey }

    // MARK: Texts

    package static let discriminators: Set<String> = ["PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"]

    /// PKCS#8, PKCS#1 or SEC1.
    ///
    /// - Throws: `PKIError.refused` for anything else, and for RSA keys below 2048 bits.
    package init(pem: PEMDocument) throws(PKIError) {
        guard let key = try? Certificate.PrivateKey(pemDocument: pem),
            let type = CertificateKeyType(key.publicKey)
        else { throw .refused("a private key is no RSA, P-256, P-384, P-521 or Ed25519 key in PEM") }
        self.init(type: type, certificateKey: key)
    }

    /// Of RSA PKCS#1, of all others PKCS#8, in DER: what is kept, encrypted.
    func encoded() throws -> [UInt8] { try certificateKey.serializeAsPEM().derBytes }

    /// Reads what `encoded` gave; `nil` for anything else.
    init?(_ typeName: String, encoded: [UInt8]) {
        let discriminator = typeName == "rsa" ? "RSA PRIVATE KEY" : "PRIVATE KEY"
        let document = PEMDocument(type: discriminator, derBytes: encoded)
        guard let key = try? CertificateKey(pem: document), key.type.name == typeName else { return nil }
        self = key
    }

    /// As it is handed to its owner.
    package enum Format: Sendable {
        /// PKCS#1 of RSA, SEC1 of EC, PKCS#8 of Ed25519.
        case traditional
        case pkcs8
    }

    package func document(_ format: Format) throws -> PEMDocument {
        let document = try certificateKey.serializeAsPEM()
        switch (type, format) {
        case (.rsa, .pkcs8):
            let key = try _RSA.Signing.PrivateKey(derRepresentation: document.derBytes)
            return PEMDocument(type: "PRIVATE KEY", derBytes: Array(key.pkcs8DERRepresentation))
        case (.ec, .traditional):
            return PEMDocument(type: "EC PRIVATE KEY", derBytes: try Self.sec1(of: document.derBytes))
        default: return document
        }
    }

    /// The key's own structure (RFC 5915), with the curve that PKCS#8 names outside of it.
    private static func sec1(of pkcs8: [UInt8]) throws -> [UInt8] {
        let (curve, inner) = try DER.sequence(try DER.parse(pkcs8), identifier: .sequence) { nodes in
            _ = try Int(derEncoded: &nodes)
            guard let algorithm = nodes.next() else { throw PKIError.refused("a private key is no PKCS#8") }
            let curve = try DER.sequence(algorithm, identifier: .sequence) { nodes in
                _ = try ASN1ObjectIdentifier(derEncoded: &nodes)
                return try ASN1ObjectIdentifier(derEncoded: &nodes)
            }
            let inner = try ASN1OctetString(derEncoded: &nodes)
            // Attributes and a copy of the public key may follow.
            while nodes.next() != nil {}
            return (curve, inner)
        }
        let (key, publicKey) = try DER.sequence(try DER.parse(inner.bytes), identifier: .sequence) { nodes in
            _ = try Int(derEncoded: &nodes)
            let key = try ASN1OctetString(derEncoded: &nodes)
            var publicKey: ArraySlice<UInt8>?
            while let node = nodes.next() {
                if node.identifier == ASN1Identifier(tagWithNumber: 1, tagClass: .contextSpecific) {
                    publicKey = node.encodedBytes
                }
            }
            return (key, publicKey)
        }
        var serializer = DER.Serializer()
        try serializer.appendConstructedNode(identifier: .sequence) { coder in
            try coder.serialize(1)
            try coder.serialize(key)
            try coder.serialize(explicitlyTaggedWithTagNumber: 0, tagClass: .contextSpecific) { coder in
                try coder.serialize(curve)
            }
            if let publicKey { coder.serializeRawBytes(publicKey) }
        }
        return serializer.serializedBytes
    }
}

extension CertificateKey: CustomStringConvertible, CustomReflectable {
    package var description: String { "‹redacted›" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

// MARK: - Signing

extension CertificateKey {
    /// The algorithm of what it signs.
    ///
    /// - Parameter bits: of the hash, of RSA alone; 0 for the usual one. Of EC it follows from the curve.
    /// - Throws: `PKIError.refused`.
    package func signatureAlgorithm(bits: Int = 0) throws(PKIError) -> Certificate.SignatureAlgorithm {
        switch (type, bits) {
        case (.ed25519, _): return .ed25519
        case (.ec(384), _): return .ecdsaWithSHA384
        case (.ec(521), _): return .ecdsaWithSHA512
        case (.ec, _): return .ecdsaWithSHA256
        case (.rsa, 0), (.rsa, 256): return .sha256WithRSAEncryption
        case (.rsa, 384): return .sha384WithRSAEncryption
        case (.rsa, 512): return .sha512WithRSAEncryption
        default: throw .refused("signature_bits must be 256, 384 or 512, not \(bits)")
        }
    }

    /// What `signatureAlgorithm` is called in certificates, lists and responses, in DER (RFC 5280 §4.1.1.2).
    static func identifier(of algorithm: Certificate.SignatureAlgorithm) throws -> [UInt8] {
        let (oid, hasNull): (ASN1ObjectIdentifier, Bool) =
            switch algorithm {
            case .ecdsaWithSHA256: ([1, 2, 840, 10_045, 4, 3, 2], false)
            case .ecdsaWithSHA384: ([1, 2, 840, 10_045, 4, 3, 3], false)
            case .ecdsaWithSHA512: ([1, 2, 840, 10_045, 4, 3, 4], false)
            case .sha256WithRSAEncryption: ([1, 2, 840, 113_549, 1, 1, 11], true)
            case .sha384WithRSAEncryption: ([1, 2, 840, 113_549, 1, 1, 12], true)
            case .sha512WithRSAEncryption: ([1, 2, 840, 113_549, 1, 1, 13], true)
            case .ed25519: ([1, 3, 101, 112], false)
            default: throw PKIError.refused("an algorithm that nothing is signed with here")
            }
        var serializer = DER.Serializer()
        try serializer.appendConstructedNode(identifier: .sequence) { coder in
            try coder.serialize(oid)
            if hasNull { try coder.serialize(ASN1Null()) }
        }
        return serializer.serializedBytes
    }

    /// `SEQUENCE { body, algorithm, signature }`: the form of everything that an authority signs.
    func signed(_ body: [UInt8], _ algorithm: ListAlgorithm) throws -> DER.Serializer {
        let signature =
            switch algorithm {
            case .usual(let usual):
                try certificateKey.sign(bytes: body, signatureAlgorithm: usual).rawRepresentation
            case .pss(let bits): try PSSSignature.sign(body, by: self, bits: bits)
            }
        var serializer = DER.Serializer()
        try serializer.appendConstructedNode(identifier: .sequence) { coder in
            coder.serializeRawBytes(body)
            coder.serializeRawBytes(try algorithm.identifier)
            try coder.serialize(ASN1BitString(bytes: signature[...]))
        }
        return serializer
    }

    /// How lists and responses are signed.
    enum ListAlgorithm {
        case usual(Certificate.SignatureAlgorithm)
        case pss(bits: Int)

        var identifier: [UInt8] {
            get throws {
                switch self {
                case .usual(let usual): try CertificateKey.identifier(of: usual)
                case .pss(let bits): try PSSSignature.algorithm(bits: bits)
                }
            }
        }
    }

    /// As `issuer`, whose key this is, wants it.
    func listAlgorithm(of issuer: PKIIssuer) throws(PKIError) -> ListAlgorithm {
        let bits = issuer.listSignatureBits
        if issuer.usesPSS, case .rsa = type { return .pss(bits: bits) }
        return .usual(try signatureAlgorithm(bits: bits))
    }
}

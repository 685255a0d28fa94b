import CryptoExtras
package import Evidence
import SwiftASN1
import X509

/// The key that a request for a certificate (PKCS #10, RFC 2986) names, checked: who made it holds it.
package struct EnrolledKey: Sendable, Hashable {
    package enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
        case unreadable
        case wrongSignature
        case weakKey(String)

        package var description: String {
            switch self {
            case .unreadable: "it is no certificate request in PEM"
            case .wrongSignature: "its signature is not by the key that it names"
            case .weakKey(let key):
                "its key is \(key); use P-256, P-384, P-521, Ed25519, or RSA of 2048 bits or more"
            }
        }
    }

    package var der: [UInt8]
    /// SHA-256 of the public key as SubjectPublicKeyInfo.
    package var keyDigest: Evidence.Digest

    /// - Throws: `Fault`.
    package init(pem text: String) throws(Fault) {
        guard text.utf8.count <= 65_536, let document = try? PEMDocument(pemString: text),
            document.discriminator == "CERTIFICATE REQUEST"
        else { throw .unreadable }
        try self.init(der: document.derBytes)
    }

    /// - Throws: `Fault`.
    package init(der: [UInt8]) throws(Fault) {
        guard let request = try? CertificateSigningRequest(derEncoded: der) else { throw .unreadable }
        let key = request.publicKey
        guard key.isValidSignature(request.signature, for: request) else { throw .wrongSignature }
        var serializer = DER.Serializer()
        guard (try? serializer.serialize(key)) != nil else { throw .unreadable }
        if let rsa = _RSA.Signing.PublicKey(key), rsa.keySizeInBits < 2_048 {
            throw .weakKey("RSA of \(rsa.keySizeInBits) bits")
        }
        self.der = der
        keyDigest = Evidence.Digest.sha256(of: serializer.serializedBytes)
    }
}

import Evidence
import SwiftASN1
package import X509

/// A request that somebody has signed with the key that is to be certified (PKCS #10, RFC 2986).
package struct SigningRequest: Sendable {
    package let subject: DistinguishedName
    package let publicKey: Certificate.PublicKey
    package let extensions: Certificate.Extensions
    package let names: CertificateNames

    /// Of a request, in bytes.
    package static let byteLimit = 65_536

    /// - Throws: `PKIError.refused` for what is no request, and for one that its key has not signed.
    package init(pem text: String) throws(PKIError) {
        guard !text.isEmpty else { throw .refused("\"csr\" is empty") }
        guard text.utf8.count <= Self.byteLimit, let document = try? PEMDocument(pemString: text.lineBroken),
            ["CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST"].contains(document.discriminator)
        else { throw .refused("csr contains no data: it must be a certificate request in PEM") }
        try self.init(der: document.derBytes)
    }

    /// - Throws: as above.
    package init(der: [UInt8]) throws(PKIError) {
        let isShort = der.count <= Self.byteLimit
        let twin = isShort ? PSSSignature.twin(ofRequest: der) : nil
        guard isShort, let request = twin ?? (try? CertificateSigningRequest(derEncoded: der)) else {
            throw .refused(
                "certificate request could not be parsed: its key must be RSA, P-256, P-384, P-521 or Ed25519"
            )
        }
        guard twin != nil || request.publicKey.isValidSignature(request.signature, for: request) else {
            throw .refused("request signature invalid: the CSR is not signed with the key that it names")
        }
        if request.signatureAlgorithm == .sha1WithRSAEncryption {
            throw .refused(
                "request signature invalid: the CSR is signed with SHA-1, which proves nothing any more"
            )
        }
        subject = request.subject
        publicKey = request.publicKey
        do {
            extensions = try request.attributes.extensionRequest?.extensions ?? Certificate.Extensions()
            names = CertificateNames(try extensions.subjectAlternativeNames)
        } catch {
            throw .refused(
                "certificate request could not be parsed: an extension that it asks for is malformed"
            )
        }
    }
}

extension String {
    /// Some clients send what was a file with its line breaks as `\n`.
    package var lineBroken: String { contains("\\n") ? replacing("\\n", with: "\n") : self }
}

/// A bundle of certificates and keys in PEM, in any order.
package struct PEMBundle: Sendable {
    package var signed: [SignedCertificate] = []
    package var keys: [CertificateKey] = []

    package var certificates: [Certificate] { signed.map(\.certificate) }

    /// Of documents in one bundle, and of its bytes.
    private static let limit = 64
    package static let byteLimit = 1_048_576

    /// - Throws: `PKIError.refused`.
    package init(_ text: String) throws(PKIError) {
        guard text.utf8.count <= Self.byteLimit,
            let documents = try? PEMDocument.parseMultiple(pemString: text.lineBroken), !documents.isEmpty,
            documents.count <= Self.limit
        else {
            throw .refused("pem_bundle holds no certificates and keys in PEM, or more than \(Self.limit)")
        }
        for document in documents {
            switch document.discriminator {
            case Certificate.defaultPEMDiscriminator, "X509 CERTIFICATE", "TRUSTED CERTIFICATE":
                guard let certificate = try? SignedCertificate(der: document.derBytes) else {
                    throw .refused("a certificate of the bundle can't be read: it must be X.509 in PEM")
                }
                signed.append(certificate)
            case let name where CertificateKey.discriminators.contains(name):
                keys.append(try CertificateKey(pem: document))
            case "EC PARAMETERS": break
            case let name:
                throw .refused(
                    "the bundle holds \(name.prefix(64)), which is no certificate and no private key"
                )
            }
        }
    }
}

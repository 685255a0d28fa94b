import SwiftASN1
package import X509

/// A certificate with its bytes. Where it is signed with PSS, which the library does not read, `certificate` is its twin: the same
/// but for the signature, of which nobody may think that it is its own.
package struct SignedCertificate: Hashable, Sendable {
    package let certificate: Certificate
    package let der: [UInt8]

    /// One that the library has signed or read.
    package init(_ certificate: Certificate) throws {
        self.certificate = certificate
        der = try certificate.encoded()
    }

    /// - Parameter der: of `certificate`, or of what that is the twin of.
    init(_ certificate: Certificate, der: [UInt8]) {
        self.certificate = certificate
        self.der = der
    }

    /// - Throws: `PKIError.refused` for what is no certificate.
    package init(der: [UInt8]) throws(PKIError) {
        guard let certificate = (try? Certificate(derEncoded: der)) ?? PSSSignature.twin(of: der) else {
            throw .refused("the certificate can't be read: it must be X.509")
        }
        self.init(certificate, der: der)
    }

    package var pem: String {
        PEMDocument(type: Certificate.defaultPEMDiscriminator, derBytes: der).pemString
    }

    package var isRoot: Bool { certificate.subject == certificate.issuer }

    /// Where it is signed with PSS.
    var hashBitsOfPSS: Int? { PSSSignature.bits(of: der) }

    /// Whether `other`'s key has signed it, and its name says so.
    package func isSigned(by other: SignedCertificate) -> Bool {
        // First by the names: a mount may have a thousand issuers, and each is asked of each.
        certificate.issuer == other.certificate.subject
            && (certificate.isSigned(by: other.certificate)
                || PSSSignature.isSigned(der, by: other.certificate))
    }
}

import Crypto
package import Evidence
import FoundationEssentials
import SwiftASN1
import X509

/// A key that was made on this host and never leaves it, and what asks for a certificate for it.
package struct HostKey: Sendable {
    private let key: P256.Signing.PrivateKey

    /// A new one.
    package init() { key = P256.Signing.PrivateKey() }

    package init?(pem: String) {
        guard let key = try? P256.Signing.PrivateKey(pemRepresentation: pem) else { return nil }
        self.key = key
    }

    package var pem: String { key.pemRepresentation }

    /// PKCS #10 in PEM, signed by it. Who it is for is for the authority to say; the name is for people.
    package func request(named name: String) throws -> String {
        let subject = try DistinguishedName { CommonName(String(name.prefix(64))) }
        let request = try CertificateSigningRequest(
            version: .v1,
            subject: subject,
            privateKey: Certificate.PrivateKey(key),
            attributes: CertificateSigningRequest.Attributes(),
            signatureAlgorithm: .ecdsaWithSHA256
        )
        return try request.serializeAsPEM().pemString
    }

    /// Whether a certificate in PEM is for it.
    package func isOf(_ certificate: String) -> Bool {
        guard let found = try? Certificate(pemEncoded: certificate) else { return false }
        return found.publicKey == Certificate.PublicKey(key.publicKey)
    }
}

/// The file of a key with its certificates: what an agent is.
package struct HostIdentity: Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    /// When the certificate begins and ends; `nil` where there is none.
    package func validity() throws -> (from: Instant, until: Instant)? {
        guard let bytes = try HostFile.read(path) else { return nil }
        let documents =
            (try? PEMDocument.parseMultiple(pemString: String(decoding: bytes, as: UTF8.self))) ?? []
        guard let first = documents.first(where: { $0.discriminator == Certificate.defaultPEMDiscriminator }),
            let certificate = try? Certificate(pemDocument: first)
        else { return nil }
        func instant(_ date: Date) -> Instant {
            Instant(microseconds: Int64(date.timeIntervalSince1970 * 1_000_000))
        }
        return (instant(certificate.notValidBefore), instant(certificate.notValidAfter))
    }

    /// Puts a key and its certificates in the place of those before, together.
    ///
    /// - Throws: `HostFile.Fault`; `EnrollmentFailure` where the certificate is for another key.
    package func replace(_ key: HostKey, _ chain: [String]) throws {
        guard let leaf = chain.first, key.isOf(leaf) else {
            throw EnrollmentFailure(
                "the server answered a certificate for another key",
                remedy: "look at its log"
            )
        }
        let text = key.pem + "\n" + chain.map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }.joined()
        try HostFile.replace(path, with: Array(text.utf8))
    }
}

/// Why an agent was not enrolled, and what to do.
package struct EnrollmentFailure: Error, Hashable, Sendable, CustomStringConvertible {
    package var reason: String
    package var remedy: String

    package init(_ reason: String, remedy: String) {
        self.reason = reason
        self.remedy = remedy
    }

    package var description: String { "\(reason). What to do: \(remedy)" }
}

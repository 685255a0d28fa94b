package import Evidence
import FoundationEssentials
import SwiftASN1
@_spi(FixedExpiryValidationTime) import X509

/// The certificate of who signed, as far as it matters here.
package struct SigningCertificate: Hashable, Sendable {
    let certificate: Certificate
    package let der: [UInt8]
    package let key: AttestationKey
    package let validity: ClosedRange<Instant>

    package init?(der: [UInt8]) {
        guard let certificate = try? Certificate(derEncoded: der),
            let key = AttestationKey(certificate.publicKey),
            let start = Instant(certificate.notValidBefore), let end = Instant(certificate.notValidAfter),
            start <= end
        else { return nil }
        self.certificate = certificate
        self.der = der
        self.key = key
        validity = start...end
    }

    package init?(pem: String) {
        guard let chain = Self.chain(pem: pem), chain.count == 1 else { return nil }
        self = chain[0]
    }

    /// All of a PEM file, at most 32; `nil` where it holds none, or something else.
    package static func chain(pem: String) -> [SigningCertificate]? {
        guard pem.utf8.count <= 1 << 20, let blocks = PEMBlock.all(in: pem), 1...32 ~= blocks.count else {
            return nil
        }
        var chain: [SigningCertificate] = []
        for block in blocks {
            guard block.label == "CERTIFICATE", let certificate = SigningCertificate(der: block.bytes) else {
                return nil
            }
            chain.append(certificate)
        }
        return chain
    }

    package var subject: String { "\(certificate.subject)" }
    package var issuer: String { "\(certificate.issuer)" }
    package var fingerprint: Digest { .sha256(of: der) }
    var isSelfIssued: Bool { certificate.subject == certificate.issuer }

    /// Who it is for: URIs, mail addresses and DNS names of the subject's alternative names, and Fulcio's user names.
    package var identities: [String] {
        guard let names = try? certificate.extensions.subjectAlternativeNames else { return [] }
        return names.compactMap { name in
            switch name {
            case .uniformResourceIdentifier(let text), .rfc822Name(let text), .dnsName(let text): text
            case .otherName(let other): Self.text(of: other)
            default: nil
            }
        }
    }

    /// Fulcio's `otherName` holds a UTF8String.
    private static func text(of name: GeneralName.OtherName) -> String? {
        guard let value = name.value, var node = try? ASN1Node(any: value) else { return nil }
        if let inner = node.children?.first { node = inner }
        return (try? ASN1UTF8String(derEncoded: node)).map { String($0) }
    }

    /// Who vouched for the identity: Fulcio's OIDC issuer.
    package var oidcIssuer: String? {
        if let found = certificate.extensions[oid: .fulcioIssuerV2],
            let text = try? ASN1UTF8String(derEncoded: found.value)
        {
            return String(text)
        }
        return certificate.extensions[oid: .fulcioIssuer].map { String(decoding: $0.value, as: UTF8.self) }
    }
}

extension ASN1Node {
    fileprivate init(any: ASN1Any) throws {
        var serializer = DER.Serializer()
        try serializer.serialize(any)
        self = try DER.parse(serializer.serializedBytes)
    }
}

extension Instant {
    init?(_ date: Date) {
        let microseconds = (date.timeIntervalSince1970 * 1_000_000).rounded()
        guard let exact = Int64(exactly: microseconds) else { return nil }
        self.init(microseconds: exact)
    }

    var date: Date { Date(timeIntervalSince1970: Double(microseconds) / 1_000_000) }
}

/// What a chain of certificates is asked for.
enum CertificateUse {
    case codeSigning
    case timestamping
    /// Keys of certificate chains that were made for nothing in particular.
    case anything
}

/// That a certificate leads to a trusted one, at a time.
enum CertificateChain {
    /// From the leaf to the root; a text that says why there is none otherwise.
    static func verified(
        _ leaf: SigningCertificate,
        through intermediates: [SigningCertificate],
        to roots: [SigningCertificate],
        at instant: Instant,
        for use: CertificateUse
    ) async -> Result<[SigningCertificate], ChainRefusal> {
        guard leaf.validity.contains(instant) else {
            return .failure(
                ChainRefusal(
                    "the certificate was valid from \(leaf.validity.lowerBound) to \(leaf.validity.upperBound), not at \(instant)"
                )
            )
        }
        var verifier = Verifier(rootCertificates: CertificateStore(roots.map(\.certificate))) {
            RFC5280Policy(fixedExpiryValidationTime: instant.date)
            KeyUsePolicy(use: use)
        }
        let result = await verifier.validate(
            leaf: leaf.certificate,
            intermediates: CertificateStore(intermediates.map(\.certificate))
        )
        switch result {
        case .validCertificate(let chain):
            var serials: [SigningCertificate] = []
            for certificate in chain {
                let known = ([leaf] + intermediates + roots).first { $0.certificate == certificate }
                guard let known else {
                    return .failure(ChainRefusal("the chain holds an unknown certificate"))
                }
                serials.append(known)
            }
            return .success(serials)
        case .couldNotValidate(let failures):
            let reasons = failures.map { "\($0.policyFailureReason)" }
            return .failure(
                ChainRefusal(
                    reasons.isEmpty
                        ? "the certificate leads to no trusted one"
                        : reasons.prefix(3).joined(separator: "; ")
                )
            )
        }
    }
}

struct ChainRefusal: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// RFC 5280's key usages, which `RFC5280Policy` leaves to others.
private struct KeyUsePolicy: VerifierPolicy {
    let use: CertificateUse

    var verifyingCriticalExtensions: [ASN1ObjectIdentifier] {
        [
            .X509ExtensionID.keyUsage, .X509ExtensionID.extendedKeyUsage,
            // Whoever calls matches the names; Fulcio marks them critical.
            .X509ExtensionID.subjectAlternativeName,
        ]
    }

    func chainMeetsPolicyRequirements(chain: UnverifiedCertificateChain) async -> PolicyEvaluationResult {
        let leaf = chain[0].extensions
        do {
            if let usage = try leaf.keyUsage, !usage.digitalSignature {
                return .failsToMeetPolicy(reason: "the certificate's key is not for signing")
            }
            let extended = try leaf.extendedKeyUsage
            switch use {
            case .codeSigning:
                guard let extended, extended.contains(.codeSigning) else {
                    return .failsToMeetPolicy(reason: "the certificate is not for signing code")
                }
            case .timestamping:
                // RFC 3161 §2.3: this purpose and no other.
                guard let extended, extended.contains(.timeStamping), extended.count == 1 else {
                    return .failsToMeetPolicy(reason: "the certificate is not for timestamps")
                }
            case .anything: break
            }
            for index in 1..<max(chain.endIndex, 1) {
                if let usage = try chain[index].extensions.keyUsage, !usage.keyCertSign {
                    return .failsToMeetPolicy(reason: "an issuer's key is not for signing certificates")
                }
            }
        } catch {
            return .failsToMeetPolicy(reason: "a certificate's key usage can't be read")
        }
        return .meetsPolicy
    }
}

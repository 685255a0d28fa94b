import Evidence
import FoundationEssentials
import SwiftASN1
@_spi(FixedExpiryValidationTime) import X509

/// A certificate (RFC 5280), as roles look at it.
struct ShownCertificate: Sendable {
    private let certificate: Certificate
    private let der: [UInt8]

    /// `nil` for what is none.
    init?(der: [UInt8]) {
        guard let certificate = try? Certificate(derEncoded: der) else { return nil }
        self.certificate = certificate
        self.der = der
    }

    /// The certificates of a text, the first one first; `nil` where there is anything else in it, or nothing.
    static func certificates(inPEM text: String) -> [ShownCertificate]? {
        guard let documents = try? PEMDocument.parseMultiple(pemString: text), !documents.isEmpty else {
            return nil
        }
        let found = documents.compactMap { document in
            document.discriminator == Certificate.defaultPEMDiscriminator
                ? ShownCertificate(der: document.derBytes) : nil
        }
        return found.count == documents.count ? found : nil
    }

    /// SHA-256 of its bytes.
    var digest: Digest { Digest.sha256(of: der) }
    /// The same in hexadecimal.
    var fingerprint: String { digest.hex }

    // MARK: What it says of its subject

    var commonName: String? { subject(.RDNAttributeType.commonName).first }
    var units: [String] { subject(.RDNAttributeType.organizationalUnitName) }

    var hostNames: [String] {
        alternatives.compactMap { name in
            guard case .dnsName(let text) = name else { return nil }
            return text
        }
    }

    var mailboxes: [String] {
        alternatives.compactMap { name in
            guard case .rfc822Name(let text) = name else { return nil }
            return text
        }
    }

    var addresses: [String] {
        alternatives.compactMap { name in
            guard case .uniformResourceIdentifier(let text) = name else { return nil }
            return text
        }
    }

    private var alternatives: [GeneralName] {
        (try? certificate.extensions.subjectAlternativeNames).map { Array($0) } ?? []
    }

    private func subject(_ type: ASN1ObjectIdentifier) -> [String] {
        certificate.subject.flatMap { part in
            part.compactMap { attribute in attribute.type == type ? String(attribute.value) : nil }
        }
    }

    // MARK: What else it says

    /// In decimal.
    var serialNumber: String { Decimal(bigEndian: certificate.serialNumber.bytes).text }

    /// In hexadecimal with colons; empty where it has none.
    var subjectKeyID: String {
        let identifier = try? certificate.extensions.subjectKeyIdentifier
        return Self.colons(identifier?.keyIdentifier ?? [])
    }

    var authorityKeyID: String {
        let identifier = try? certificate.extensions.authorityKeyIdentifier
        return Self.colons(identifier?.keyIdentifier ?? [])
    }

    private static func colons(_ bytes: ArraySlice<UInt8>) -> String {
        bytes.map { Hex.encode([$0]) }.joined(separator: ":")
    }

    func extensionBytes(_ identifier: String) -> [UInt8]? {
        certificate.extensions.first { "\($0.oid)" == identifier }.map { Array($0.value) }
    }

    /// A text of ASN.1, of whichever of its kinds; `nil` for anything else.
    static func text(inDER bytes: [UInt8]) -> String? {
        guard let node = try? DER.parse(bytes), case .primitive(let content) = node.content else {
            return nil
        }
        switch node.identifier {
        case .utf8String, .printableString, .ia5String, .teletexString, .visibleString, .numericString:
            return String(decoding: content, as: UTF8.self)
        default: return nil
        }
    }

    var isAuthority: Bool {
        guard let constraints = try? certificate.extensions.basicConstraints,
            case .isCertificateAuthority = constraints
        else { return false }
        return true
    }

    /// Whether it may be used to sign in with (RFC 5280 §4.2.1.12): it says so, or says nothing of it.
    var mayProveClients: Bool {
        guard let usages = try? certificate.extensions.extendedKeyUsage else {
            return certificate.extensions[oid: .X509ExtensionID.extendedKeyUsage] == nil
        }
        return usages.contains(.clientAuth) || usages.contains(.any)
    }

    // MARK: Whether it holds

    var validFrom: Instant { Instant(certificate.notValidBefore) }
    var validUntil: Instant { Instant(certificate.notValidAfter) }

    func isValid(at now: Instant) -> Bool {
        let date = now.date
        return certificate.notValidBefore <= date && date <= certificate.notValidAfter
    }

    /// Whether a chain leads from it to one of `authorities`.
    func isTrusted(
        by authorities: [ShownCertificate],
        through others: [ShownCertificate],
        at now: Instant
    ) async -> Bool {
        guard mayProveClients else { return false }
        var verifier = Verifier(rootCertificates: CertificateStore(authorities.map(\.certificate))) {
            RFC5280Policy(fixedExpiryValidationTime: now.date)
            LookedAtElsewhere()
        }
        let result = await verifier.validate(
            leaf: certificate,
            intermediates: CertificateStore(others.map(\.certificate))
        )
        if case .validCertificate = result { return true }
        return false
    }
}

extension ShownCertificate: Equatable {
    static func == (left: ShownCertificate, right: ShownCertificate) -> Bool { left.der == right.der }
}

/// Extensions that may be critical, and that roles look at beside the chain.
private struct LookedAtElsewhere: VerifierPolicy {
    let verifyingCriticalExtensions: [ASN1ObjectIdentifier] = [
        .X509ExtensionID.extendedKeyUsage, .X509ExtensionID.subjectAlternativeName,
    ]

    func chainMeetsPolicyRequirements(chain: UnverifiedCertificateChain) async -> PolicyEvaluationResult {
        .meetsPolicy
    }
}

/// A number of any length.
private struct Decimal {
    /// The least significant first.
    private var digits: [UInt8] = [0]

    init(bigEndian bytes: ArraySlice<UInt8>) {
        for byte in bytes {
            var carry = Int(byte)
            for index in digits.indices {
                carry += Int(digits[index]) * 256
                digits[index] = UInt8(carry % 10)
                carry /= 10
            }
            while carry > 0 {
                digits.append(UInt8(carry % 10))
                carry /= 10
            }
        }
    }

    var text: String { digits.reversed().map(String.init).joined() }
}

extension Instant {
    fileprivate var date: Date { Date(timeIntervalSince1970: Double(microseconds) / 1_000_000) }

    /// Certificates tell whole seconds.
    fileprivate init(_ date: Date) {
        self.init(microseconds: Int64(date.timeIntervalSince1970.rounded()) * 1_000_000)
    }
}

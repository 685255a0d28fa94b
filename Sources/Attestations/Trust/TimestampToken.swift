import Crypto
import Evidence
import SwiftASN1
import X509

/// A timestamp of RFC 3161: an authority saw a hash at a time. CMS (RFC 5652) around a TSTInfo.
struct TimestampToken {
    let time: Instant
    let imprintAlgorithm: ASN1ObjectIdentifier
    let imprint: [UInt8]
    /// That came with the token.
    let certificates: [SigningCertificate]
    private let signer: SignerInfo
    private let content: [UInt8]

    /// Reads a TimeStampResp, as bundles hold it, or the token alone.
    init?(der: [UInt8]) {
        guard der.count <= 1 << 20, let outer = try? DER.parse(der), let members = outer.children else {
            return nil
        }
        // A response begins with its status, a sequence; a token with its type, an object identifier.
        let token: ASN1Node
        if members.first?.objectIdentifier == .signedData {
            token = outer
        } else {
            guard members.count == 2, let status = members[0].children?.first,
                let code = try? Int(derEncoded: status), code == 0 || code == 1
            else { return nil }
            token = members[1]
        }
        guard let info = token.children, info.count == 2, info[0].objectIdentifier == .signedData,
            info[1].isContext(0), let signed = info[1].children?.first?.children,
            let data = SignedMembers(signed), let node = try? DER.parse(data.content),
            let fields = node.children, fields.count >= 5, let imprint = fields[2].children,
            imprint.count == 2,
            let algorithm = imprint[0].algorithm, let hash = imprint[1].octets,
            let time = (try? GeneralizedTime(derEncoded: fields[4])).flatMap(Instant.init)
        else { return nil }
        self.time = time
        imprintAlgorithm = algorithm
        self.imprint = hash
        certificates = data.certificates
        signer = data.signer
        content = data.content
    }

    /// Whether it is of these bytes.
    func isOf(_ bytes: [UInt8]) -> Bool { HashFunction.hash(bytes, imprintAlgorithm) == imprint }

    /// Among certificates, the one that the token says signed it.
    func signingCertificate(among candidates: [SigningCertificate]) -> SigningCertificate? {
        candidates.first { signer.names($0) }
    }

    /// Whether the key signed the token. Says what is wrong otherwise.
    func refusal(of certificate: SigningCertificate) -> String? {
        signer.refusal(of: certificate, over: content)
    }
}

/// The members of a SignedData (RFC 5652 §5.1).
private struct SignedMembers {
    var content: [UInt8]
    var certificates: [SigningCertificate] = []
    var signer: SignerInfo

    init?(_ members: [ASN1Node]) {
        guard members.count >= 4, let encapsulated = members[2].children, encapsulated.count == 2,
            encapsulated[0].objectIdentifier == .timestampInfo, encapsulated[1].isContext(0),
            let content = encapsulated[1].children?.first?.octets,
            // RFC 3161 §2.4.2: one signer.
            let last = members.last, let signers = last.children, signers.count == 1,
            let signer = SignerInfo(signers[0])
        else { return nil }
        self.content = content
        self.signer = signer
        for member in members[3...].dropLast() where member.isContext(0) {
            for node in (member.children ?? []).prefix(32) {
                if let certificate = SigningCertificate(der: Array(node.encodedBytes)) {
                    certificates.append(certificate)
                }
            }
        }
    }
}

/// RFC 5652 §5.3.
private struct SignerInfo {
    private var issuer: ArraySlice<UInt8>?
    private var serial: ArraySlice<UInt8>?
    private var keyIdentifier: [UInt8]?
    private var digestAlgorithm: ASN1ObjectIdentifier
    private var signatureAlgorithm: ASN1ObjectIdentifier
    private var attributes: ASN1Node
    private var signature: [UInt8]

    init?(_ node: ASN1Node) {
        guard let members = node.children, members.count >= 6, let digest = members[2].algorithm,
            members[3].isContext(0), let algorithm = members[4].algorithm, let signature = members[5].octets
        else { return nil }
        if members[1].isContext(0) {
            keyIdentifier = members[1].primitive.map { Array($0) }
        } else {
            guard let name = members[1].children, name.count == 2 else { return nil }
            issuer = name[0].encodedBytes
            serial = name[1].primitive
        }
        digestAlgorithm = digest
        signatureAlgorithm = algorithm
        attributes = members[3]
        self.signature = signature
    }

    func names(_ certificate: SigningCertificate) -> Bool {
        if let keyIdentifier {
            let found = try? certificate.certificate.extensions.subjectKeyIdentifier
            return found.map { Array($0.keyIdentifier) == keyIdentifier } ?? false
        }
        guard let issuer, let serial else { return false }
        var serializer = DER.Serializer()
        guard (try? serializer.serialize(certificate.certificate.issuer)) != nil else { return false }
        return serializer.serializedBytes.elementsEqual(issuer)
            && certificate.certificate.serialNumber.bytes.drop { $0 == 0 }
                .elementsEqual(serial.drop { $0 == 0 })
    }

    func refusal(of certificate: SigningCertificate, over content: [UInt8]) -> String? {
        guard attribute(.contentType)?.objectIdentifier == .timestampInfo else {
            return "the token's signed attributes name another content type"
        }
        guard let hash = HashFunction.hash(content, digestAlgorithm) else {
            return "the token's hash algorithm is not one that is trusted here"
        }
        guard attribute(.messageDigest)?.octets == hash else {
            return "the token's signed hash is not that of its content"
        }
        guard namesCertificate(certificate) else {
            return "the token names another signing certificate (RFC 3161 §2.4.1)"
        }
        // RFC 5652 §5.4: the attributes are signed as a SET, whatever tag they have within the message.
        var message = Array(attributes.encodedBytes)
        message[0] = 0x31
        guard let algorithm else { return "the token's signature algorithm is not one that is trusted here" }
        let isValid = certificate.certificate.publicKey.isValidSignature(
            signature,
            for: message,
            signatureAlgorithm: algorithm
        )
        return isValid ? nil : "the token's signature is not its signer's"
    }

    private func attribute(_ type: ASN1ObjectIdentifier) -> ASN1Node? {
        let found = (attributes.children ?? []).filter { $0.children?.first?.objectIdentifier == type }
        guard found.count == 1, let parts = found[0].children, parts.count == 2,
            let values = parts[1].children,
            values.count == 1
        else { return nil }
        return values[0]
    }

    /// ESSCertID (RFC 2634) or ESSCertIDv2 (RFC 5816): the first is of the signer.
    private func namesCertificate(_ certificate: SigningCertificate) -> Bool {
        if let value = attribute(.signingCertificateV2),
            let identifier = value.children?.first?.children?.first?.children, let first = identifier.first
        {
            // The algorithm is left out where it is SHA-256.
            let isNamed = first.children != nil
            let algorithm = isNamed ? first.algorithm : .sha256
            guard let algorithm, let hash = (isNamed ? identifier.dropFirst().first : first)?.octets else {
                return false
            }
            return HashFunction.hash(certificate.der, algorithm) == hash
        }
        guard let value = attribute(.signingCertificate),
            let hash = value.children?.first?.children?.first?.children?.first?.octets
        else { return false }
        return Array(Insecure.SHA1.hash(data: certificate.der)) == hash
    }

    private var algorithm: Certificate.SignatureAlgorithm? {
        switch signatureAlgorithm {
        case [1, 2, 840, 10045, 4, 3, 2]: .ecdsaWithSHA256
        case [1, 2, 840, 10045, 4, 3, 3]: .ecdsaWithSHA384
        case [1, 2, 840, 10045, 4, 3, 4]: .ecdsaWithSHA512
        case [1, 2, 840, 113549, 1, 1, 11]: .sha256WithRSAEncryption
        case [1, 2, 840, 113549, 1, 1, 12]: .sha384WithRSAEncryption
        case [1, 2, 840, 113549, 1, 1, 13]: .sha512WithRSAEncryption
        case [1, 3, 101, 112]: .ed25519
        case [1, 2, 840, 113549, 1, 1, 1]:
            // rsaEncryption: with the hash of the digest.
            switch digestAlgorithm {
            case .sha256: .sha256WithRSAEncryption
            case .sha384: .sha384WithRSAEncryption
            case .sha512: .sha512WithRSAEncryption
            default: nil
            }
        default: nil
        }
    }
}

/// The hashes that are trusted here: none below SHA-256.
enum HashFunction {
    static func hash(_ bytes: [UInt8], _ algorithm: ASN1ObjectIdentifier) -> [UInt8]? {
        switch algorithm {
        case .sha256: Array(SHA256.hash(data: bytes))
        case .sha384: Array(SHA384.hash(data: bytes))
        case .sha512: Array(SHA512.hash(data: bytes))
        default: nil
        }
    }
}

extension Instant {
    fileprivate init?(_ time: GeneralizedTime) {
        func digits(_ number: Int, _ count: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
        }
        let seconds =
            "\(digits(time.year, 4))-\(digits(time.month, 2))-\(digits(time.day, 2))T\(digits(time.hours, 2)):\(digits(time.minutes, 2)):\(digits(time.seconds, 2))Z"
        guard let whole = Instant(rfc3339: seconds) else { return nil }
        let fraction = Int64((time.fractionalSeconds * 1_000_000).rounded(.down))
        self.init(microseconds: whole.microseconds + min(max(fraction, 0), 999_999))
    }
}

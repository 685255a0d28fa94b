import Crypto
import SwiftASN1
import X509

/// What somebody asks the state of (RFC 6960 §4.1): a signature of it, and who it says to be, are not looked at.
package struct OCSPRequest: Hashable, Sendable {
    /// Which certificate is meant (§4.1.1); `bytes` are its own, which the response repeats.
    struct CertificateID: Hashable, Sendable {
        var hash: ASN1ObjectIdentifier
        var nameHash: ArraySlice<UInt8>
        var keyHash: ArraySlice<UInt8>
        var serial: SerialNumber
        var bytes: ArraySlice<UInt8>
    }

    var certificates: [CertificateID]
    /// The whole extension in DER, which the response repeats (RFC 8954).
    var nonce: ArraySlice<UInt8>?

    /// Of certificates in one request.
    static let limit = 32
    /// Of a request, in bytes.
    package static let byteLimit = 16_384
    private static let nonceLimit = 128
    private static let nonceIdentifier: ASN1ObjectIdentifier = [1, 3, 6, 1, 5, 5, 7, 48, 1, 2]

    /// `nil` for what is no request.
    package init?(der: [UInt8]) {
        guard der.count <= Self.byteLimit, let request = try? Self(parsing: der),
            !request.certificates.isEmpty, request.certificates.count <= Self.limit
        else { return nil }
        self = request
    }

    private init(parsing der: [UInt8]) throws {
        let body = try DER.sequence(try DER.parse(der), identifier: .sequence) { nodes -> ASN1Node in
            guard let body = nodes.next() else { throw Self.malformed }
            while nodes.next() != nil {}
            return body
        }
        (certificates, nonce) = try DER.sequence(body, identifier: .sequence) { nodes in
            var certificates: [CertificateID] = []
            var nonce: ArraySlice<UInt8>?
            while let node = nodes.next() {
                switch (node.identifier.tagClass, node.identifier.tagNumber) {
                case (.contextSpecific, 2):
                    guard case .constructed(let parts) = node.content else { throw Self.malformed }
                    for part in parts { nonce = try Self.nonce(in: part) }
                case (.contextSpecific, _): break
                default:
                    certificates += try DER.sequence(node, identifier: .sequence) { items in
                        var found: [CertificateID] = []
                        while let item = items.next() {
                            guard found.count < Self.limit else { throw Self.malformed }
                            found.append(try Self.certificate(of: item))
                        }
                        return found
                    }
                }
            }
            return (certificates, nonce)
        }
    }

    private static let malformed = ASN1Error.invalidASN1Object(reason: "no OCSP request")

    private static func nonce(in extensions: ASN1Node) throws -> ArraySlice<UInt8>? {
        try DER.sequence(extensions, identifier: .sequence) { nodes in
            var nonce: ArraySlice<UInt8>?
            while let node = nodes.next() {
                let found = try Certificate.Extension(derEncoded: node)
                if found.oid == nonceIdentifier, found.value.count <= nonceLimit { nonce = node.encodedBytes }
            }
            return nonce
        }
    }

    private static func certificate(of item: ASN1Node) throws -> CertificateID {
        try DER.sequence(item, identifier: .sequence) { nodes in
            guard let node = nodes.next() else { throw malformed }
            let id = try DER.sequence(node, identifier: .sequence) { nodes in
                guard let algorithm = nodes.next() else { throw malformed }
                let hash = try DER.sequence(algorithm, identifier: .sequence) { nodes in
                    let hash = try ASN1ObjectIdentifier(derEncoded: &nodes)
                    while nodes.next() != nil {}
                    return hash
                }
                let nameHash = try ASN1OctetString(derEncoded: &nodes).bytes
                let keyHash = try ASN1OctetString(derEncoded: &nodes).bytes
                guard let serial = SerialNumber(bytes: try ArraySlice<UInt8>(derEncoded: &nodes)) else {
                    throw malformed
                }
                return CertificateID(
                    hash: hash,
                    nameHash: nameHash,
                    keyHash: keyHash,
                    serial: serial,
                    bytes: node.encodedBytes
                )
            }
            while nodes.next() != nil {}
            return id
        }
    }
}

extension OCSPRequest.CertificateID {
    /// Whether it speaks of a certificate that `issuer` has signed.
    func isIssued(by issuer: Certificate) -> Bool {
        var name = DER.Serializer()
        guard (try? name.serialize(issuer.subject)) != nil else { return false }
        let key = Array(issuer.publicKey.subjectPublicKeyInfoBytes)
        return digest(name.serializedBytes).elementsEqual(nameHash) && digest(key).elementsEqual(keyHash)
    }

    /// Empty for a hash that nobody uses.
    private func digest(_ bytes: [UInt8]) -> [UInt8] {
        switch hash {
        case [1, 3, 14, 3, 2, 26]: Array(Insecure.SHA1.hash(data: bytes))
        case [2, 16, 840, 1, 101, 3, 4, 2, 1]: Array(SHA256.hash(data: bytes))
        case [2, 16, 840, 1, 101, 3, 4, 2, 2]: Array(SHA384.hash(data: bytes))
        case [2, 16, 840, 1, 101, 3, 4, 2, 3]: Array(SHA512.hash(data: bytes))
        default: []
        }
    }
}

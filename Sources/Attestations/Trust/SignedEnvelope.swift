package import Evidence

/// A DSSE envelope with what producers put beside its signatures: certificates, which DSSE does not define.
package struct SignedEnvelope: Hashable, Sendable {
    package var envelope: Envelope
    /// For each signature the certificates beside it, the signer's first; often none. They prove nothing by themselves.
    package var certificates: [[SigningCertificate]]

    package init(_ envelope: Envelope, certificates: [[SigningCertificate]] = []) {
        self.envelope = envelope
        self.certificates = envelope.signatures.indices.map {
            certificates.indices.contains($0) ? certificates[$0] : []
        }
    }

    package init(parsing bytes: [UInt8]) throws(ReadingFault) {
        try self.init(StrictDocument.object(bytes), at: "")
    }

    init(_ document: JSONObject, at path: String) throws(ReadingFault) {
        guard let payload = document["payload"]?.string.flatMap(Base64.decode) else {
            throw .wrong(path: "\(path)/payload", expected: "Base64")
        }
        guard let type = document["payloadType"]?.string, !type.isEmpty else {
            throw .missing(path: "\(path)/payloadType")
        }
        let elements = document["signatures"]?.array ?? []
        guard 1...Envelope.maximumSignatures ~= elements.count else {
            throw .wrong(
                path: "\(path)/signatures",
                expected: "a list of 1 to \(Envelope.maximumSignatures) signatures"
            )
        }
        var signatures: [Envelope.Signature] = []
        var certificates: [[SigningCertificate]] = []
        for (index, element) in elements.enumerated() {
            guard let bytes = element["sig"]?.string.flatMap(Base64.decode), !bytes.isEmpty else {
                throw .wrong(path: "\(path)/signatures/\(index)/sig", expected: "Base64")
            }
            signatures.append(Envelope.Signature(keyID: element["keyid"]?.string.nonEmpty, bytes: bytes))
            certificates.append(Self.certificates(beside: element))
        }
        envelope = Envelope(payload: payload, payloadType: type, signatures: signatures)
        self.certificates = certificates
    }

    /// `cert` in PEM (SLSA's generators), `certificate` and `intermediates` in Base64 of PEM (in-toto witness).
    private static func certificates(beside signature: JSON) -> [SigningCertificate] {
        if let pem = signature["cert"]?.string.nonEmpty { return SigningCertificate.chain(pem: pem) ?? [] }
        let encoded =
            [signature["certificate"]?.string].compactMap(\.self)
            + (signature["intermediates"]?.array ?? []).prefix(16).compactMap(\.string)
        return encoded.compactMap { text in
            Base64.decode(text).flatMap { bytes in
                SigningCertificate(pem: String(decoding: bytes, as: UTF8.self))
                    ?? SigningCertificate(der: bytes)
            }
        }
    }
}

import Evidence
import SwiftASN1
import X509

/// What an authority answers (RFC 6960 §4.2), signed with the issuer's own key.
package enum OCSPResponse {
    enum Status: Hashable, Sendable {
        case good
        case revoked(at: Instant, reason: RevocationReason)
        case unknown
    }

    struct Single {
        var certificate: OCSPRequest.CertificateID
        var status: Status
    }

    /// Why there is no answer; nobody signs it.
    package enum Refusal: UInt8, Sendable {
        case malformedRequest = 1
        case internalError = 2
        /// Nobody here speaks for that issuer.
        case unauthorized = 6
    }

    package static func refusal(_ refusal: Refusal) -> [UInt8] { [0x30, 0x03, 0x0A, 0x01, refusal.rawValue] }

    /// A whole response in DER.
    static func signed(
        _ singles: [Single],
        nonce: ArraySlice<UInt8>?,
        by signer: CertificateKey,
        of issuer: Certificate,
        _ algorithm: CertificateKey.ListAlgorithm,
        at now: Instant,
        nextUpdate: Instant?
    ) throws -> [UInt8] {
        var body = DER.Serializer()
        try body.appendConstructedNode(identifier: .sequence) { coder in
            // The responder by its name (§4.2.1): [1] EXPLICIT.
            try coder.serialize(explicitlyTaggedWithTagNumber: 1, tagClass: .contextSpecific) { coder in
                try coder.serialize(issuer.subject)
            }
            coder.serializeRawBytes(DERTime.generalized(now))
            coder.appendConstructedNode(identifier: .sequence) { coder in
                for single in singles { coder.serialize(single, at: now, nextUpdate: nextUpdate) }
            }
            if let nonce {
                coder.serialize(explicitlyTaggedWithTagNumber: 1, tagClass: .contextSpecific) { coder in
                    coder.appendConstructedNode(identifier: .sequence) { coder in
                        coder.serializeRawBytes(nonce)
                    }
                }
            }
        }
        let basic = try signer.signed(body.serializedBytes, algorithm).serializedBytes
        var response = DER.Serializer()
        try response.appendConstructedNode(identifier: .sequence) { coder in
            // successful (0)
            coder.serializeRawBytes([0x0A, 0x01, 0x00])
            try coder.serialize(explicitlyTaggedWithTagNumber: 0, tagClass: .contextSpecific) { coder in
                try coder.appendConstructedNode(identifier: .sequence) { coder in
                    let basicIdentifier: ASN1ObjectIdentifier = [1, 3, 6, 1, 5, 5, 7, 48, 1, 1]
                    try coder.serialize(basicIdentifier)
                    try coder.serialize(ASN1OctetString(contentBytes: basic[...]))
                }
            }
        }
        return response.serializedBytes
    }
}

extension DER.Serializer {
    fileprivate mutating func serialize(
        _ single: OCSPResponse.Single,
        at now: Instant,
        nextUpdate: Instant?
    ) {
        appendConstructedNode(identifier: .sequence) { coder in
            coder.serializeRawBytes(single.certificate.bytes)
            switch single.status {
            case .good: coder.serializeRawBytes([0x80, 0x00])
            case .unknown: coder.serializeRawBytes([0x82, 0x00])
            case .revoked(let instant, let reason):
                let revoked = ASN1Identifier(tagWithNumber: 1, tagClass: .contextSpecific)
                coder.appendConstructedNode(identifier: revoked) { coder in
                    coder.serializeRawBytes(DERTime.generalized(instant))
                    if reason != .unspecified {
                        coder.serializeRawBytes([0xA0, 0x03, 0x0A, 0x01, reason.code])
                    }
                }
            }
            coder.serializeRawBytes(DERTime.generalized(now))
            if let nextUpdate {
                let next = ASN1Identifier(tagWithNumber: 0, tagClass: .contextSpecific)
                coder.appendConstructedNode(identifier: next) { coder in
                    coder.serializeRawBytes(DERTime.generalized(nextUpdate))
                }
            }
        }
    }
}

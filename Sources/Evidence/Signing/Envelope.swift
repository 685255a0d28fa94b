/// A DSSE envelope: bytes, what they are, and signatures over both
/// (github.com/secure-systems-lab/dsse, protocol 1.0).
///
/// ```json
/// {"payload": "<Base64>", "payloadType": "application/vnd.in-toto+json",
///  "signatures": [{"keyid": "<hint>", "sig": "<Base64>"}]}
/// ```
package struct Envelope: Hashable, Sendable {
    package struct Signature: Hashable, Sendable {
        /// A hint which key signed; it is not signed itself and proves nothing.
        package var keyID: String?

        package var bytes: [UInt8]

        package init(keyID: String? = nil, bytes: [UInt8]) {
            self.keyID = keyID
            self.bytes = bytes
        }
    }

    package var payload: [UInt8]
    package var payloadType: String
    package var signatures: [Signature]

    package init(payload: [UInt8], payloadType: String, signatures: [Signature] = []) {
        self.payload = payload
        self.payloadType = payloadType
        self.signatures = signatures
    }

    /// What is signed: `DSSEv1 <length> <type> <length> <payload>`, lengths in bytes.
    package static func preAuthenticationEncoding(payloadType: String, payload: [UInt8]) -> [UInt8] {
        Array("DSSEv1 \(payloadType.utf8.count) \(payloadType) \(payload.count) ".utf8) + payload
    }

    package var signedBytes: [UInt8] {
        Self.preAuthenticationEncoding(payloadType: payloadType, payload: payload)
    }

    /// Adds a signature; the hint is the key's DID.
    package mutating func sign(with key: SigningKey) throws {
        let bytes = try key.sign(signedBytes)
        signatures.append(Signature(keyID: key.did, bytes: bytes))
    }
}

// MARK: - Verifying

/// Why an envelope is not believed.
package enum EnvelopeRefusal: Error, Hashable, Sendable {
    case wrongPayloadType(found: String)
    case tooFewKeys(accepted: Set<VerificationKey>, threshold: Int)
}

extension EnvelopeRefusal: CustomStringConvertible {
    package var description: String {
        switch self {
        case .wrongPayloadType(let found): "the payload is of type “\(found)”, which was not asked for"
        case .tooFewKeys(let accepted, let threshold):
            "signatures of \(accepted.count) trusted keys are valid; \(threshold) are needed"
        }
    }
}

extension Envelope {
    /// The keys among `trusted` of which a signature is valid. A key counts once however often it signed;
    /// signatures that no trusted key made are passed over, and `keyID` is not looked at.
    package func acceptedKeys(among trusted: some Collection<VerificationKey>) -> Set<VerificationKey> {
        let message = signedBytes
        var accepted: Set<VerificationKey> = []
        for key in trusted where !accepted.contains(key) {
            if signatures.contains(where: { key.verifies($0.bytes, over: message) }) { accepted.insert(key) }
        }
        return accepted
    }

    /// The payload, if it is of the type asked for and at least `threshold` of the trusted keys signed it.
    /// Use these bytes and no others.
    package func verifiedPayload(
        ofType expectedType: String,
        trusting trusted: some Collection<VerificationKey>,
        threshold: Int = 1
    ) throws(EnvelopeRefusal) -> [UInt8] {
        precondition(threshold >= 1, "no signature at all would do")
        guard payloadType.utf8.elementsEqual(expectedType.utf8) else {
            throw .wrongPayloadType(found: payloadType)
        }
        let accepted = acceptedKeys(among: trusted)
        guard accepted.count >= threshold else {
            throw .tooFewKeys(accepted: accepted, threshold: threshold)
        }
        return payload
    }
}

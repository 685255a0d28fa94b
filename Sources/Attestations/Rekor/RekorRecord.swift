package import Evidence

/// What is put into a transparency log: that somebody's key signed what has a digest.
package struct RekorRecord: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A signature over anything, by its SHA-256.
        case hashedRekord = "hashedrekord"
        /// An envelope; logs of version 2 take it as a `hashedrekord` over its signed bytes.
        case dsse
        case intoto
    }

    /// Who signed, as DER.
    package enum Verifier: Hashable, Sendable {
        case publicKey([UInt8])
        case certificate([UInt8])
    }

    package let kind: Kind
    /// Of what was signed: a file, or an envelope's signed bytes.
    package let digest: Digest
    /// ECDSA's is DER.
    package let signature: [UInt8]
    package let verifier: Verifier
    /// Of the kinds that have one.
    package let envelope: Envelope?
    package let key: AttestationKey

    /// A signature over what has `digest`. `nil` where `verifier` holds no key that is read here.
    package init?(digest: Digest, signature: [UInt8], verifier: Verifier) {
        guard let key = Self.key(verifier), !signature.isEmpty else { return nil }
        kind = .hashedRekord
        self.digest = digest
        self.signature = signature
        self.verifier = verifier
        self.key = key
        envelope = nil
    }

    /// An envelope with one signature, which `verifier` made. `nil` where it did not.
    package init?(_ envelope: Envelope, kind: Kind = .dsse, verifier: Verifier) {
        guard let key = Self.key(verifier), kind != .hashedRekord, envelope.signatures.count == 1,
            key.verifies(envelope.signatures[0].bytes, over: envelope.signedBytes)
        else { return nil }
        self.kind = kind
        digest = .sha256(of: envelope.signedBytes)
        signature = envelope.signatures[0].bytes
        self.verifier = verifier
        self.key = key
        self.envelope = envelope
    }

    private static func key(_ verifier: Verifier) -> AttestationKey? {
        switch verifier {
        case .publicKey(let spki): AttestationKey(spki: spki)
        case .certificate(let der): SigningCertificate(der: der)?.key
        }
    }

    /// Whether the signature is the key's over what has the digest; `nil` where the digest alone does not tell.
    package var isSigned: Bool? {
        if let envelope { return key.verifies(signature, over: envelope.signedBytes) }
        return key.verifies(signature, overSHA256: digest)
    }

    // MARK: As it is kept

    package var json: JSON {
        var verifier: JSONObject = [:]
        switch self.verifier {
        case .publicKey(let spki): verifier["public_key"] = .string(Base64.encode(spki))
        case .certificate(let der): verifier["certificate"] = .string(Base64.encode(der))
        }
        var facts: JSONObject = [
            "kind": .string(kind.rawValue), "digest": .string(digest.hex),
            "signature": .string(Base64.encode(signature)), "verifier": .object(verifier),
        ]
        if let envelope {
            facts["payload"] = .string(Base64.encode(envelope.payload))
            facts["payload_type"] = .string(envelope.payloadType)
            if let id = envelope.signatures[0].keyID { facts["key_id"] = .string(id) }
        }
        return .object(facts)
    }

    /// Reads what `json` writes.
    package init?(_ json: JSON) {
        guard let kind = json["kind"]?.string.flatMap({ Kind(rawValue: $0) }),
            let digest = json["digest"]?.string.flatMap({ Digest(hex: $0) }),
            let signature = json["signature"]?.string.flatMap(Base64.decode)
        else { return nil }
        let verifier: Verifier
        if let spki = json["verifier"]?["public_key"]?.string.flatMap(Base64.decode) {
            verifier = .publicKey(spki)
        } else if let der = json["verifier"]?["certificate"]?.string.flatMap(Base64.decode) {
            verifier = .certificate(der)
        } else {
            return nil
        }
        guard kind != .hashedRekord else {
            self.init(digest: digest, signature: signature, verifier: verifier)
            return
        }
        guard let payload = json["payload"]?.string.flatMap(Base64.decode),
            let type = json["payload_type"]?.string
        else { return nil }
        let envelope = Envelope(
            payload: payload,
            payloadType: type,
            signatures: [Envelope.Signature(keyID: json["key_id"]?.string, bytes: signature)]
        )
        self.init(envelope, kind: kind, verifier: verifier)
    }
}

extension RekorRecord {
    // MARK: Version 2

    /// What version 2 calls the key: it takes ECDSA over P-256 from here.
    private static let keyDetails = "PKIX_ECDSA_P256_SHA_256"

    /// Whether logs of version 2 take it: they have no preimage, so that pure Ed25519 can't be checked there.
    package var fitsVersion2: Bool { key.verifies(signature, overSHA256: digest) == true }

    /// The body of `POST /api/v2/log/entries`.
    package var request2: JSON {
        [
            "hashedRekordRequestV002": [
                "digest": .string(Base64.encode(digest.bytes)), "signature": signature2,
            ]
        ]
    }

    /// What a log of version 2 holds: its leaf is over these bytes.
    package var body2: [UInt8] {
        let data: JSON = [
            "algorithm": "SHA2_256", "digest": .string(Base64.encode(digest.bytes)),
        ]
        let entry: JSON = [
            "apiVersion": "0.0.2", "kind": "hashedrekord",
            "spec": ["hashedRekordV002": ["data": data, "signature": signature2]],
        ]
        return entry.canonicalBytes()
    }

    private var signature2: JSON {
        var verifier: JSONObject = ["keyDetails": .string(Self.keyDetails)]
        switch self.verifier {
        case .publicKey(let spki): verifier["publicKey"] = ["rawBytes": .string(Base64.encode(spki))]
        case .certificate(let der): verifier["x509Certificate"] = ["rawBytes": .string(Base64.encode(der))]
        }
        return ["content": .string(Base64.encode(signature)), "verifier": .object(verifier)]
    }

    /// Reads the body of `POST /api/v2/log/entries`, as a log does: what is not signed is not taken in.
    package init(request2 document: JSON) throws(RekorFault) {
        guard let request = document["hashedRekordRequestV002"], !request.isNull else {
            throw .refused("hashedRekordRequestV002 is missing: this log takes nothing else")
        }
        guard let digest = Self.bytes(request["digest"]).flatMap({ Digest(bytes: $0) }) else {
            throw .refused("digest is no SHA-256 in base64")
        }
        guard let signature = Self.bytes(request["signature"]?["content"]), 1...1024 ~= signature.count else {
            throw .refused("signature.content is no signature in base64")
        }
        guard let given = request["signature"]?["verifier"] else {
            throw .refused("signature.verifier is missing")
        }
        guard given["keyDetails"]?.string == Self.keyDetails else {
            throw .refused("signature.verifier.keyDetails is not \(Self.keyDetails)")
        }
        let verifier: Verifier
        switch (
            Self.bytes(given["publicKey"]?["rawBytes"]), Self.bytes(given["x509Certificate"]?["rawBytes"])
        ) {
        case (let spki?, nil): verifier = .publicKey(spki)
        case (nil, let der?): verifier = .certificate(der)
        default: throw .refused("signature.verifier has not one of publicKey and x509Certificate")
        }
        guard let record = RekorRecord(digest: digest, signature: signature, verifier: verifier) else {
            throw .refused("signature.verifier holds no key that is read")
        }
        guard record.fitsVersion2 else { throw .refused("the signature is not the key's over this digest") }
        self = record
    }

    private static func bytes(_ json: JSON?) -> [UInt8]? { json?.string.flatMap(Base64.decode) }

    // MARK: Version 1

    /// The body of `POST /api/v1/log/entries`.
    package var request1: JSON {
        let pem = JSON.string(Base64.encode(Array(verifier.pem.utf8)))
        guard let envelope else {
            let data: JSON = ["hash": ["algorithm": "sha256", "value": .string(digest.hex)]]
            let signed: JSON = [
                "content": .string(Base64.encode(signature)), "publicKey": ["content": pem],
            ]
            return [
                "apiVersion": "0.0.1", "kind": "hashedrekord", "spec": ["data": data, "signature": signed],
            ]
        }
        if kind == .intoto {
            // Payload and signature are in Base64 twice.
            let twice = { (bytes: [UInt8]) in
                JSON.string(Base64.encode(Array(Base64.encode(bytes).utf8)))
            }
            let content: JSON = [
                "envelope": [
                    "payload": twice(envelope.payload), "payloadType": .string(envelope.payloadType),
                    "signatures": [["sig": twice(signature), "publicKey": pem]],
                ]
            ]
            return ["apiVersion": "0.0.2", "kind": "intoto", "spec": ["content": content]]
        }
        let proposed: JSON = [
            "envelope": .string(String(decoding: envelope.canonicalBytes(), as: UTF8.self)),
            "verifiers": [pem],
        ]
        return ["apiVersion": "0.0.1", "kind": "dsse", "spec": ["proposedContent": proposed]]
    }
}

extension RekorRecord.Verifier {
    package var pem: String {
        switch self {
        case .publicKey(let spki): Self.pem(spki, "PUBLIC KEY")
        case .certificate(let der): Self.pem(der, "CERTIFICATE")
        }
    }

    /// The one block of a PEM file: a public key or a certificate. `nil` for anything else.
    package init?(pem: String) {
        guard pem.utf8.count <= 64 << 10, let blocks = PEMBlock.all(in: pem), let block = blocks.first else {
            return nil
        }
        switch block.label {
        case "PUBLIC KEY": self = .publicKey(block.bytes)
        case "CERTIFICATE": self = .certificate(block.bytes)
        default: return nil
        }
    }

    private static func pem(_ bytes: [UInt8], _ label: String) -> String {
        let base64 = Array(Base64.encode(bytes))
        let lines = stride(from: 0, to: base64.count, by: 64).map {
            String(base64[$0..<min($0 + 64, base64.count)])
        }
        return (["-----BEGIN \(label)-----"] + lines + ["-----END \(label)-----", ""]).joined(separator: "\n")
    }
}

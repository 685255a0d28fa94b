extension Envelope {
    /// More signatures than this are refused: each may have to be tried with each trusted key.
    package static let maximumSignatures = 64

    /// Reads the JSON form. Base64 may be standard or URL-safe; members that DSSE does not define are passed over,
    /// as some producers add a certificate beside the signature.
    package init(
        parsing bytes: some Collection<UInt8>,
        limits: JSONLimits = .standard
    ) throws(DocumentError) {
        try self.init(JSON.document(bytes, limits: limits), at: "")
    }

    /// Reads what stands in another document, at a JSON Pointer.
    init(_ document: JSONObject, at path: String) throws(DocumentError) {
        self.init(
            payload: try document.base64("payload", in: path),
            payloadType: try document.text("payloadType", in: path),
            signatures: try Self.signatures(of: document, at: path)
        )
    }

    private static func signatures(
        of document: JSONObject,
        at path: String
    ) throws(DocumentError) -> [Signature] {
        guard let member = document["signatures"] else { throw .missing(path: "\(path)/signatures") }
        guard let elements = member.array, !elements.isEmpty, elements.count <= maximumSignatures else {
            throw .malformed(
                path: "\(path)/signatures",
                expected: "an array of 1 to \(maximumSignatures) signatures"
            )
        }
        var signatures: [Signature] = []
        for (index, element) in elements.enumerated() {
            let path = "\(path)/signatures/\(index)"
            guard let object = element.object else { throw .malformed(path: path, expected: "an object") }
            let keyID = object["keyid"] == nil ? String?.none : try object.text("keyid", in: path)
            signatures.append(Signature(keyID: keyID, bytes: try object.base64("sig", in: path)))
        }
        return signatures
    }

    package var json: JSON {
        let signatures = signatures.map { signature in
            var object: JSONObject = ["sig": .string(Base64.encode(signature.bytes))]
            object["keyid"] = signature.keyID.map(JSON.string)
            return JSON.object(object)
        }
        return [
            "payload": .string(Base64.encode(payload)), "payloadType": .string(payloadType),
            "signatures": .array(signatures),
        ]
    }

    /// The JSON form in canonical bytes. (What is signed is `signedBytes`, not these.)
    package func canonicalBytes() -> [UInt8] { json.canonicalBytes() }
}

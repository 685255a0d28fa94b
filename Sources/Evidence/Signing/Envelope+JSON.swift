/// Why a document is no envelope or no statement.
package enum DocumentError: Error, Hashable, Sendable {
    case notJSON(JSONError)
    /// At a JSON Pointer (RFC 6901).
    case missing(path: String)
    case malformed(path: String, expected: String)
}

extension DocumentError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notJSON(let error): "not JSON: \(error)"
        case .missing(let path): "\(path) is missing"
        case .malformed(let path, let expected): "\(path.isEmpty ? "the document" : path) is not \(expected)"
        }
    }
}

extension Envelope {
    /// More signatures than this are refused: each may have to be tried with each trusted key.
    package static let maximumSignatures = 64

    /// Reads the JSON form. Base64 may be standard or URL-safe; members that DSSE does not define are passed over,
    /// as some producers add a certificate beside the signature.
    package init(
        parsing bytes: some Collection<UInt8>,
        limits: JSONLimits = .standard
    ) throws(DocumentError) {
        let document = try JSON.document(bytes, limits: limits)
        self.init(
            payload: try document.base64("payload", in: ""),
            payloadType: try document.text("payloadType", in: ""),
            signatures: try Self.signatures(of: document)
        )
    }

    private static func signatures(of document: JSONObject) throws(DocumentError) -> [Signature] {
        guard let member = document["signatures"] else { throw .missing(path: "/signatures") }
        guard let elements = member.array, !elements.isEmpty, elements.count <= maximumSignatures else {
            throw .malformed(
                path: "/signatures",
                expected: "an array of 1 to \(maximumSignatures) signatures"
            )
        }
        var signatures: [Signature] = []
        for (index, element) in elements.enumerated() {
            let path = "/signatures/\(index)"
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

// MARK: - Reading members

extension JSON {
    static func document(
        _ bytes: some Collection<UInt8>,
        limits: JSONLimits
    ) throws(DocumentError) -> JSONObject {
        let value: JSON
        do throws(JSONError) {
            value = try JSON(parsing: bytes, limits: limits)
        } catch {
            throw .notJSON(error)
        }
        guard let object = value.object else { throw .malformed(path: "", expected: "an object") }
        return object
    }
}

extension JSONObject {
    func text(_ name: String, in path: String) throws(DocumentError) -> String {
        guard let member = self[name] else { throw .missing(path: "\(path)/\(name)") }
        guard let text = member.string else { throw .malformed(path: "\(path)/\(name)", expected: "a text") }
        return text
    }

    func base64(_ name: String, in path: String) throws(DocumentError) -> [UInt8] {
        guard let bytes = Base64.decode(try text(name, in: path)) else {
            throw .malformed(path: "\(path)/\(name)", expected: "Base64")
        }
        return bytes
    }
}

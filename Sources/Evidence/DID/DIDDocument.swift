/// What a DID says of itself (W3C DID core), as far as signatures go: the keys that may sign statements for it.
///
/// ```json
/// {"id": "did:web:example.com",
///  "verificationMethod": [{"id": "did:web:example.com#1", "type": "Multikey", "controller": "did:web:example.com",
///                          "publicKeyMultibase": "z6Mk…"}],
///  "assertionMethod": ["did:web:example.com#1"]}
/// ```
///
/// Members that are not needed here are passed over, as DID core wants.
package struct DIDDocument: Hashable, Sendable {
    package struct Method: Hashable, Sendable {
        /// A DID URL, never relative.
        package var id: String
        package var type: String
        package var key: VerificationKey
    }

    package let did: String

    /// In the order of `assertionMethod`: other relations, such as `authentication`, do not make a key fit to sign.
    package let assertionMethods: [Method]

    /// What `assertionMethod` names besides: keys of kinds that are not read here, and those of other DIDs.
    package let passedOver: [String]

    /// So that a document costs little, whoever wrote it.
    package static let limits = JSONLimits(depth: 32, size: 256 << 10)
    package static let methodLimit = 64

    /// Reads the document that was found for `did`.
    ///
    /// - Throws: `DocumentError`, also where the document is another DID's or names none of its keys once.
    package init(parsing bytes: some Collection<UInt8>, of did: String) throws(DocumentError) {
        let document = try JSON.document(bytes, limits: Self.limits)
        guard try document.text("id", in: "").utf8.elementsEqual(did.utf8) else {
            throw .malformed(path: "/id", expected: "the DID \(did)")
        }
        var methods: [String: (path: String, object: JSONObject)] = [:]
        for (index, element) in try Self.elements("verificationMethod", of: document).enumerated() {
            let path = "/verificationMethod/\(index)"
            guard let object = element.object else { throw .malformed(path: path, expected: "an object") }
            let id = try Self.absolute(object.text("id", in: path), of: did)
            guard methods.updateValue((path, object), forKey: id) == nil else {
                throw .malformed(path: "\(path)/id", expected: "an identifier that no other method has")
            }
        }
        var assertionMethods: [Method] = []
        var passedOver: [String] = []
        for (index, element) in try Self.elements("assertionMethod", of: document).enumerated() {
            let path = "/assertionMethod/\(index)"
            let id: String
            let method: (path: String, object: JSONObject)
            if let object = element.object {
                id = Self.absolute(try object.text("id", in: path), of: did)
                guard methods[id] == nil else {
                    throw .malformed(path: "\(path)/id", expected: "an identifier that no other method has")
                }
                method = (path, object)
            } else if let reference = element.string {
                id = Self.absolute(reference, of: did)
                guard let known = methods[id] else {
                    guard !id.utf8.starts(with: "\(did)#".utf8) else {
                        throw .malformed(path: path, expected: "a method of the document")
                    }
                    passedOver.append(id)
                    continue
                }
                method = known
            } else {
                throw .malformed(path: path, expected: "a text or an object")
            }
            let type = try method.object.text("type", in: method.path)
            guard let key = try Self.key(of: method.object, type: type, at: method.path) else {
                passedOver.append(id)
                continue
            }
            if !assertionMethods.contains(where: { $0.id == id }) {
                assertionMethods.append(Method(id: id, type: type, key: key))
            }
        }
        self.did = did
        self.assertionMethods = assertionMethods
        self.passedOver = passedOver
    }

    private static func elements(_ name: String, of document: JSONObject) throws(DocumentError) -> [JSON] {
        guard document[name] != nil else { return [] }
        let elements = try document.array(name, in: "")
        guard elements.count <= methodLimit else {
            throw .malformed(path: "/\(name)", expected: "an array of at most \(methodLimit) elements")
        }
        return elements
    }

    /// A fragment alone is one of the document's own.
    private static func absolute(_ id: String, of did: String) -> String {
        id.utf8.first == UInt8(ascii: "#") ? did + id : id
    }
}

// MARK: - Keys

extension DIDDocument {
    /// Which keys a type of method holds. Others are passed over.
    private static let algorithms: [String: Set<VerificationKey.Algorithm>] = [
        "Multikey": [.ed25519, .p256],
        "JsonWebKey": [.ed25519, .p256],
        "JsonWebKey2020": [.ed25519, .p256],
        "Ed25519VerificationKey2018": [.ed25519],
        "Ed25519VerificationKey2020": [.ed25519],
        "EcdsaSecp256r1VerificationKey2019": [.p256],
    ]

    /// `nil` for kinds of keys that do not sign here.
    private static func key(
        of method: JSONObject,
        type: String,
        at path: String
    ) throws(DocumentError) -> VerificationKey? {
        guard let algorithms = algorithms[type] else { return nil }
        let forms = ["publicKeyMultibase", "publicKeyJwk", "publicKeyBase58"].filter { method[$0] != nil }
        guard forms.count == 1, let form = forms.first else {
            throw .malformed(path: path, expected: "a method with its key in one form")
        }
        let key: VerificationKey?
        switch form {
        case "publicKeyMultibase":
            let text = try method.text(form, in: path)
            guard text.utf8.first == UInt8(ascii: "z"), let bytes = Base58.decode(text.dropFirst()) else {
                throw .malformed(path: "\(path)/\(form)", expected: "a key in base58btc")
            }
            // A codec that did:key knows and we do not, such as secp256k1's.
            key = DIDKey("did:key:\(text)")?.verificationKey
            if key == nil, bytes.starts(with: [0xED, 0x01]) || bytes.starts(with: [0x80, 0x24]) {
                throw .malformed(path: "\(path)/\(form)", expected: "a key")
            }
        case "publicKeyBase58":
            // Without a codec, so that the type alone says what it is.
            guard let bytes = Base58.decode(try method.text(form, in: path)),
                let ed25519 = algorithms == [.ed25519] ? VerificationKey(ed25519: bytes) : nil
            else { throw .malformed(path: "\(path)/\(form)", expected: "an Ed25519 key in base58btc") }
            key = ed25519
        default: key = try JSONWebKey.key(of: method.object(form, in: path), at: "\(path)/\(form)")
        }
        guard let key else { return nil }
        guard algorithms.contains(key.algorithm) else {
            throw .malformed(path: "\(path)/\(form)", expected: "a key of the method's type")
        }
        return key
    }
}

/// Public keys of RFC 7517: OKP with Ed25519 (RFC 8037) and EC with P-256 (RFC 7518 §6.2).
private enum JSONWebKey {
    /// `nil` for other kinds of keys.
    static func key(of object: JSONObject, at path: String) throws(DocumentError) -> VerificationKey? {
        guard object["d"] == nil else {
            throw .malformed(path: "\(path)/d", expected: "a public key: somebody published a private one")
        }
        let kind = (try object.text("kty", in: path), try object.text("crv", in: path))
        switch kind {
        case ("OKP", "Ed25519"):
            guard let key = VerificationKey(ed25519: try coordinate("x", of: object, at: path)) else {
                throw .malformed(path: path, expected: "an Ed25519 key")
            }
            return key
        case ("EC", "P-256"):
            let point = try coordinate("x", of: object, at: path) + coordinate("y", of: object, at: path)
            guard let key = VerificationKey(p256: point) else {
                throw .malformed(path: path, expected: "a point of P-256")
            }
            return key
        default: return nil
        }
    }

    private static func coordinate(
        _ name: String,
        of object: JSONObject,
        at path: String
    ) throws(DocumentError) -> [UInt8] {
        guard let bytes = Base64URL.decode(try object.text(name, in: path)), bytes.count == 32 else {
            throw .malformed(path: "\(path)/\(name)", expected: "32 bytes in Base64URL")
        }
        return bytes
    }
}

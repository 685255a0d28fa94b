import Crypto
package import Evidence

/// Puts a digest in place of a secret: that it changed can be seen, what it is cannot.
///
/// The digest is HMAC-SHA256 under a key that one tenant has, over the value's canonical JSON: without the key
/// nobody tries passwords against it, and equal secrets of two tenants look different. It stands as
/// `{"secret": "hmac-sha256:…"}`. Without a key there is no digest that could not be guessed at, so the mark is
/// fixed, `{"secret": "withheld"}`, and a change of the secret is not seen.
package struct SecretSeal: Hashable, Sendable {
    /// Of a key, in bytes.
    package static let minimumKeyBytes = 32

    private let key: [UInt8]?

    /// The same mark for every secret.
    package static let withheld = SecretSeal(key: nil)

    private init(key: [UInt8]?) { self.key = key }

    /// `nil` for fewer than `minimumKeyBytes`.
    package init?(key: [UInt8]) {
        guard key.count >= Self.minimumKeyBytes else { return nil }
        self.key = key
    }

    /// Says which key made the digests, and nothing else of it; none without a key.
    package var keyID: String? {
        key.map { _ in String(authenticated(Array("muniment key id".utf8)).prefix(16)) }
    }

    /// What stands in the place of `value`.
    func mark(for value: JSON) -> JSON {
        guard key != nil else { return ["secret": "withheld"] }
        let message = Array("muniment secret".utf8) + [0] + value.canonicalBytes()
        return ["secret": .string("hmac-sha256:" + authenticated(message))]
    }

    /// What stands for an identifier where it must not be told, and yet be known again; none without a key.
    package func pseudonym(of identifier: String) -> String? {
        key.map { _ in
            "hmac-sha256:" + authenticated(Array("muniment identifier".utf8) + [0] + Array(identifier.utf8))
        }
    }

    /// What stands for each of many identifiers, as `pseudonym(of:)` has it: the key is made ready once.
    package func pseudonyms(of identifiers: [String?]) -> [String?] {
        guard let key else { return identifiers.map { _ in nil } }
        var start = HMAC<SHA256>(key: SymmetricKey(data: key))
        start.update(data: Array("muniment identifier".utf8) + [0])
        return identifiers.map { identifier in
            guard var identifier else { return nil }
            var code = start
            identifier.withUTF8 { code.update(data: UnsafeRawBufferPointer($0)) }
            return "hmac-sha256:" + Hex.encode(Array(code.finalize()))
        }
    }

    /// `value` with the fixed mark in the place of digests under any key: for who must not even see that two are equal.
    package static func withholding(_ value: JSON) -> JSON {
        if isMark(value) { return value == encrypted ? value : ["secret": "withheld"] }
        return switch value {
        case .object(let object):
            .object(JSONObject(object.map { (name: $0.name, value: withholding($0.value)) }))
        case .array(let values): .array(values.map(withholding))
        case .null, .bool, .number, .string: value
        }
    }

    private func authenticated(_ message: [UInt8]) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: key ?? []))
        return Hex.encode(Array(code))
    }

    /// True for what `mark` makes, with this key, another or none.
    static func isMark(_ value: JSON) -> Bool {
        guard let object = value.object, object.count == 1, let text = object["secret"]?.string else {
            return false
        }
        return text == "withheld" || text == "encrypted" || text.hasPrefix("hmac-sha256:")
    }

    /// In place of an encrypted value whose encryption is random: equal secrets differ in it each time.
    static let encrypted: JSON = ["secret": "encrypted"]
}

extension SecretSeal: CustomStringConvertible, CustomReflectable {
    package var description: String { "‹redacted›" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

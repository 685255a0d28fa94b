import Evidence

/// A JSON web token in its compact form (RFC 7515 §3.1, RFC 7519), read and not yet believed.
struct SignedToken: Sendable {
    let algorithm: String
    let keyID: String?
    let claims: TokenClaims
    /// What the signature is over, as it was sent.
    let signed: [UInt8]
    let signature: [UInt8]

    /// In bytes.
    static let sizeLimit = 65_536

    /// - Throws: `ClientError.invalid`, which tells nothing of the token.
    init(_ text: String) throws(ClientError) {
        guard text.utf8.count <= Self.sizeLimit else {
            throw .invalid("the token is larger than \(Self.sizeLimit) bytes")
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3 else {
            throw .invalid("the token is not a compact JWS: compact JWS format must have three parts")
        }
        guard let header = Self.object(parts[0]), let claims = Self.object(parts[1]),
            let signature = Base64URL.decode(parts[2])
        else { throw .invalid("the token is malformed: its parts are not JSON objects and a signature") }
        guard let algorithm = header["alg"]?.string else { throw .invalid("the token names no algorithm") }
        // RFC 7515 §4.1.11: what must be understood and is not makes it invalid.
        guard header["crit"] == nil else {
            throw .invalid("the token wants an extension that is not known here")
        }
        self.algorithm = algorithm
        self.keyID = header["kid"]?.string
        self.claims = TokenClaims(claims)
        self.signed = Array("\(parts[0]).\(parts[1])".utf8)
        self.signature = signature
    }

    private static func object(_ part: Substring) -> LooseObject? {
        Base64URL.decode(part).flatMap { try? LooseJSON(parsing: $0) }?.object
    }
}

/// What a token says.
struct TokenClaims: Sendable {
    private(set) var object: LooseObject

    init(_ object: LooseObject) { self.object = object }

    /// A claim by its name or, where that begins with a slash, by a JSON pointer (RFC 6901).
    subscript(name: String) -> LooseJSON? {
        guard name.hasPrefix("/") else { return object[name] }
        return pointed(by: name)
    }

    func pointed(by pointer: String) -> LooseJSON? {
        var value = LooseJSON.object(object)
        for part in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            let name = String(part.replacing("~1", with: "/").replacing("~0", with: "~"))
            let next: LooseJSON?
            if let list = value.array {
                next = Int(name).flatMap { list.indices.contains($0) ? list[$0] : nil }
            } else {
                next = value[name]
            }
            guard let next else { return nil }
            value = next
        }
        return value
    }

    /// Seconds since 1970, whole or not (RFC 7519 §2).
    func time(_ name: String) throws(ClientError) -> Double? {
        guard let value = object[name], !value.isNull else { return nil }
        guard case .number(let literal) = value, let seconds = Double(literal), seconds.isFinite else {
            throw .invalid("error validating token: \(name) is not a time")
        }
        return seconds
    }

    /// One text or several.
    func texts(_ name: String) -> [String] {
        guard let value = self[name] else { return [] }
        return value.array?.compactMap(\.string) ?? value.string.map { [$0] } ?? []
    }

    /// With what another source says of the same subject, which stays what this one says.
    func adding(_ other: LooseObject) -> TokenClaims { TokenClaims(other.merging(object)) }
}

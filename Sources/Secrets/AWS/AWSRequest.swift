import Crypto
package import Evidence

/// A question to one of AWS's services that take forms (IAM, STS), signed with Signature Version 4.
package struct AWSRequest: Sendable {
    package struct Keys: Sendable {
        package var accessKey: String
        package var secretKey: String
        package var sessionToken: String?

        package init(accessKey: String, secretKey: String, sessionToken: String? = nil) {
            self.accessKey = accessKey
            self.secretKey = secretKey
            self.sessionToken = sessionToken
        }
    }

    /// `iam` or `sts`.
    package var service: String
    package var region: String
    /// `https://sts.eu-central-1.amazonaws.com/`.
    package var endpoint: String
    package var fields: [(name: String, value: String)]

    package init(service: String, region: String, endpoint: String, fields: [(name: String, value: String)]) {
        self.service = service
        self.region = region
        self.endpoint = endpoint
        self.fields = fields
    }

    static let contentType = "application/x-www-form-urlencoded; charset=utf-8"

    /// The form, as it is signed and sent.
    package var body: [UInt8] {
        Array(fields.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&").utf8)
    }

    /// What stands between the scheme and the path.
    var host: String {
        let rest = endpoint.split(separator: "/", omittingEmptySubsequences: true)
        return rest.count > 1 ? String(rest[1]) : ""
    }

    /// The headers that prove who asks.
    package func headers(signedWith keys: Keys, at now: Instant) -> [(name: String, value: String)] {
        // 2026-11-22T10:02:16Z → 20261122T100216Z.
        let stamp =
            String(
                now.rfc3339.prefix(19).filter { $0 != "-" && $0 != ":" }
            ) + "Z"
        let day = String(stamp.prefix(8))
        var signed = [("content-type", Self.contentType), ("host", host), ("x-amz-date", stamp)]
        if let token = keys.sessionToken { signed.append(("x-amz-security-token", token)) }
        let names = signed.map(\.0).joined(separator: ";")
        let canonical =
            "POST\n/\n\n" + signed.map { "\($0.0):\($0.1)\n" }.joined() + "\n\(names)\n"
            + Hex.encode(Array(SHA256.hash(data: body)))
        let scope = "\(day)/\(region)/\(service)/aws4_request"
        let toSign =
            "AWS4-HMAC-SHA256\n\(stamp)\n\(scope)\n"
            + Hex.encode(Array(SHA256.hash(data: Array(canonical.utf8))))
        var key = Array("AWS4\(keys.secretKey)".utf8)
        for part in [day, region, service, "aws4_request", toSign] {
            let code = HMAC<SHA256>.authenticationCode(for: Array(part.utf8), using: SymmetricKey(data: key))
            key = Array(code)
        }
        let authorization =
            "AWS4-HMAC-SHA256 Credential=\(keys.accessKey)/\(scope), SignedHeaders=\(names), Signature=\(Hex.encode(key))"
        return signed.filter { $0.0 != "host" } + [("authorization", authorization)]
    }

    /// RFC 3986: all but letters, digits and `-._~` by their bytes.
    static func encoded(_ text: String) -> String {
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                encoded += "%" + Hex.encode([byte]).uppercased()
            }
        }
        return encoded
    }
}

/// An answer of those services: the texts of its elements, by name. Enough of XML for what they say: no attributes matter, and
/// nothing outside is ever loaded.
package struct AWSAnswer: Sendable {
    private let text: String

    package init(_ bytes: [UInt8]) { text = String(decoding: bytes, as: UTF8.self) }

    /// Of all elements of this name, in order; what stands in them is not taken apart.
    package func texts(_ name: String) -> [String] {
        var found: [String] = []
        var rest = text[...]
        while let start = rest.firstRange(of: "<\(name)>") {
            rest = rest[start.upperBound...]
            guard let end = rest.firstRange(of: "</\(name)>") else { break }
            found.append(Self.plain(rest[..<end.lowerBound]))
            rest = rest[end.upperBound...]
        }
        return found
    }

    package func text(_ name: String) -> String? { texts(name).first }

    /// What stands between the tags of a list, one `member` after another.
    package func members(of name: String) -> [AWSAnswer] {
        guard let start = text.firstRange(of: "<\(name)>"), let end = text.firstRange(of: "</\(name)>"),
            start.upperBound <= end.lowerBound
        else { return [] }
        var members: [AWSAnswer] = []
        var rest = text[start.upperBound..<end.lowerBound]
        while let start = rest.firstRange(of: "<member>") {
            rest = rest[start.upperBound...]
            guard let end = rest.firstRange(of: "</member>") else { break }
            members.append(AWSAnswer(Array(rest[..<end.lowerBound].utf8)))
            rest = rest[end.upperBound...]
        }
        return members
    }

    /// The whole of it, as a member of a list of names is.
    package var plain: String { Self.plain(text[...]) }

    private static func plain(_ text: Substring) -> String {
        var plain = String(text)
        for (entity, character) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"),
        ] {
            plain = plain.replacing(entity, with: character)
        }
        return plain.replacing("&amp;", with: "&")
    }
}
